// Generated from specs/kore-ai. Edit that and run npm run generate.
var Qe = Object.create;
var Z = Object.defineProperty;
var et = Object.getOwnPropertyDescriptor;
var tt = Object.getOwnPropertyNames;
var st = Object.getPrototypeOf, rt = Object.prototype.hasOwnProperty;
var ve = (r, a, d) => () => {
  if (d) throw d[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (g) {
    throw d = [g], g;
  }
};
var Te = (r, a) => () => {
  try {
    return a || r((a = { exports: {} }).exports, a), a.exports;
  } catch (d) {
    throw a = 0, d;
  }
}, Ie = (r, a) => {
  for (var d in a)
    Z(r, d, { get: a[d], enumerable: !0 });
}, Ae = (r, a, d, g) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let c of tt(a))
      !rt.call(r, c) && c !== d && Z(r, c, { get: () => a[c], enumerable: !(g = et(a, c)) || g.enumerable });
  return r;
};
var at = (r, a, d) => (d = r != null ? Qe(st(r)) : {}, Ae(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  a || !r || !r.__esModule ? Z(d, "default", { value: r, enumerable: !0 }) : d,
  r
)), L = (r) => Ae(Z({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var M = {};
Ie(M, {
  default: () => nt
});
var nt, G = ve(() => {
  nt = (r) => {
    let a = r.length;
    for (let d = 0; d < r.length - 1; d++)
      (r.charCodeAt(d) & 64512) === 55296 && (r.charCodeAt(d + 1) & 64512) === 56320 && (a--, d++);
    return a;
  };
});

// node_modules/ajv-formats/dist/formats.js
var H = Te((x) => {
  "use strict";
  Object.defineProperty(x, "__esModule", { value: !0 });
  x.formatNames = x.fastFormats = x.fullFormats = void 0;
  function A(r, a) {
    return { validate: r, compare: a };
  }
  x.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: A(je, ye),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: A(me(!0), de),
    "date-time": A(xe(!0), De),
    "iso-time": A(me(), _e),
    "iso-date-time": A(xe(), Oe),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: mt,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex: bt,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte: ft,
    // signed 32 bit integer
    int32: { type: "number", validate: ct },
    // signed 64 bit integer
    int64: { type: "number", validate: ht },
    // C-type float
    float: { type: "number", validate: $e },
    // C-type double
    double: { type: "number", validate: $e },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  x.fastFormats = {
    ...x.fullFormats,
    date: A(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, ye),
    time: A(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, de),
    "date-time": A(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, De),
    "iso-time": A(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, _e),
    "iso-date-time": A(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Oe),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  x.formatNames = Object.keys(x.fullFormats);
  function it(r) {
    return r % 4 === 0 && (r % 100 !== 0 || r % 400 === 0);
  }
  var pt = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, ot = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function je(r) {
    let a = pt.exec(r);
    if (!a)
      return !1;
    let d = +a[1], g = +a[2], c = +a[3];
    return g >= 1 && g <= 12 && c >= 1 && c <= (g === 2 && it(d) ? 29 : ot[g]);
  }
  function ye(r, a) {
    if (r && a)
      return r > a ? 1 : r < a ? -1 : 0;
  }
  var ue = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function me(r) {
    return function(d) {
      let g = ue.exec(d);
      if (!g)
        return !1;
      let c = +g[1], b = +g[2], e = +g[3], n = g[4], u = g[5] === "-" ? -1 : 1, t = +(g[6] || 0), s = +(g[7] || 0);
      if (t > 23 || s > 59 || r && !n)
        return !1;
      if (c <= 23 && b <= 59 && e < 60)
        return !0;
      let m = b - s * u, i = c - t * u - (m < 0 ? 1 : 0);
      return (i === 23 || i === -1) && (m === 59 || m === -1) && e < 61;
    };
  }
  function de(r, a) {
    if (!(r && a))
      return;
    let d = (/* @__PURE__ */ new Date("2020-01-01T" + r)).valueOf(), g = (/* @__PURE__ */ new Date("2020-01-01T" + a)).valueOf();
    if (d && g)
      return d - g;
  }
  function _e(r, a) {
    if (!(r && a))
      return;
    let d = ue.exec(r), g = ue.exec(a);
    if (d && g)
      return r = d[1] + d[2] + d[3], a = g[1] + g[2] + g[3], r > a ? 1 : r < a ? -1 : 0;
  }
  var fe = /t|\s/i;
  function xe(r) {
    let a = me(r);
    return function(g) {
      let c = g.split(fe);
      return c.length === 2 && je(c[0]) && a(c[1]);
    };
  }
  function De(r, a) {
    if (!(r && a))
      return;
    let d = new Date(r).valueOf(), g = new Date(a).valueOf();
    if (d && g)
      return d - g;
  }
  function Oe(r, a) {
    if (!(r && a))
      return;
    let [d, g] = r.split(fe), [c, b] = a.split(fe), e = ye(d, c);
    if (e !== void 0)
      return e || de(g, b);
  }
  var lt = /\/|:/, ut = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function mt(r) {
    return lt.test(r) && ut.test(r);
  }
  var qe = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function ft(r) {
    return qe.lastIndex = 0, qe.test(r);
  }
  var yt = -(2 ** 31), dt = 2 ** 31 - 1;
  function ct(r) {
    return Number.isInteger(r) && r <= dt && r >= yt;
  }
  function ht(r) {
    return Number.isInteger(r);
  }
  function $e() {
    return !0;
  }
  var gt = /[^\\]\\Z/;
  function bt(r) {
    if (gt.test(r))
      return !1;
    try {
      return new RegExp(r), !0;
    } catch {
      return !1;
    }
  }
});

// node_modules/fast-deep-equal/index.js
var Fe = Te((Ct, Re) => {
  "use strict";
  Re.exports = function r(a, d) {
    if (a === d) return !0;
    if (a && d && typeof a == "object" && typeof d == "object") {
      if (a.constructor !== d.constructor) return !1;
      var g, c, b;
      if (Array.isArray(a)) {
        if (g = a.length, g != d.length) return !1;
        for (c = g; c-- !== 0; )
          if (!r(a[c], d[c])) return !1;
        return !0;
      }
      if (a.constructor === RegExp) return a.source === d.source && a.flags === d.flags;
      if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === d.valueOf();
      if (a.toString !== Object.prototype.toString) return a.toString() === d.toString();
      if (b = Object.keys(a), g = b.length, g !== Object.keys(d).length) return !1;
      for (c = g; c-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(d, b[c])) return !1;
      for (c = g; c-- !== 0; ) {
        var e = b[c];
        if (!r(a[e], d[e])) return !1;
      }
      return !0;
    }
    return a !== a && d !== d;
  };
});

// helper:ajv/dist/runtime/equal
var he = {};
Ie(he, {
  default: () => Ce.default
});
var Ce, ge = ve(() => {
  Ce = at(Fe());
});

// set:set:consumer
var ce = W;
var Y = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function W(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = W.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r == "string") {
    if (!Y.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), n++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return W.errors = e, n === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ee = X, kt = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
function P(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = P.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return P.errors = e, n === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function B(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = B.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let m = 0; m < s; m++)
          P(t[m], { instancePath: a + "/dialogs/" + m, parentData: t, parentDataProperty: m, rootData: c, dynamicAnchors: b }) || (e = q(e, P.errors), n = e.length);
      } else {
        let s = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.alerts !== void 0) {
      let t = r.alerts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let m = 0; m < s; m++)
          P(t[m], { instancePath: a + "/alerts/" + m, parentData: t, parentDataProperty: m, rootData: c, dynamicAnchors: b }) || (e = q(e, P.errors), n = e.length);
      } else {
        let s = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.actions !== void 0) {
      let t = r.actions;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let m = 0; m < s; m++)
          P(t[m], { instancePath: a + "/actions/" + m, parentData: t, parentDataProperty: m, rootData: c, dynamicAnchors: b }) || (e = q(e, P.errors), n = e.length);
      } else {
        let s = { instancePath: a + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.experienceFlows !== void 0) {
      let t = r.experienceFlows;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let m = 0; m < s; m++)
          P(t[m], { instancePath: a + "/experienceFlows/" + m, parentData: t, parentDataProperty: m, rootData: c, dynamicAnchors: b }) || (e = q(e, P.errors), n = e.length);
      } else {
        let s = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return B.errors = e, n === 0;
}
B.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function _(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = _.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return _.errors = e, n === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function S(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = S.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let t = n, s = n;
  if (n === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), n++;
      } else {
        let i;
        if (r.tasks === void 0 && (i = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), n++;
        } else if (r.tasks !== void 0) {
          let p = r.tasks;
          if (n === n)
            if (Array.isArray(p)) {
              if (p.length > 0) {
                let f = {};
                e === null ? e = [f] : e.push(f), n++;
              }
            } else {
              let f = {};
              e === null ? e = [f] : e.push(f), n++;
            }
        }
      }
    else {
      let i = {};
      e === null ? e = [i] : e.push(i), n++;
    }
  var m = s === n;
  if (m) {
    let i = { instancePath: a, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [i] : e.push(i), n++;
  } else
    n = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tasks !== void 0) {
      let i = r.tasks;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let o = 0; o < p; o++)
          if (typeof i[o] != "string") {
            let f = { instancePath: a + "/tasks/" + o, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), n++;
          }
      } else {
        let p = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.nlpData !== void 0) {
      let i = r.nlpData;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let o = 0; o < p; o++)
          if (typeof i[o] != "string") {
            let f = { instancePath: a + "/nlpData/" + o, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), n++;
          }
      } else {
        let p = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.settings !== void 0) {
      let i = r.settings;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let o = 0; o < p; o++)
          if (typeof i[o] != "string") {
            let f = { instancePath: a + "/settings/" + o, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), n++;
          }
      } else {
        let p = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let i = r.AgentAssist;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let o = 0; o < p; o++)
          _(i[o], { instancePath: a + "/AgentAssist/" + o, parentData: i, parentDataProperty: o, rootData: c, dynamicAnchors: b }) || (e = q(e, _.errors), n = e.length);
      } else {
        let p = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.AgentAI !== void 0) {
      let i = r.AgentAI;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let o = 0; o < p; o++)
          _(i[o], { instancePath: a + "/AgentAI/" + o, parentData: i, parentDataProperty: o, rootData: c, dynamicAnchors: b }) || (e = q(e, _.errors), n = e.length);
      } else {
        let p = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.options !== void 0) {
      let i = r.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.botVariables !== void 0) {
          let p = i.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.ignore !== void 0) {
              let o = p.ignore;
              if (Array.isArray(o)) {
                let f = o.length;
                for (let l = 0; l < f; l++)
                  P(o[l], { instancePath: a + "/options/botVariables/ignore/" + l, parentData: o, parentDataProperty: l, rootData: c, dynamicAnchors: b }) || (e = q(e, P.errors), n = e.length);
              } else {
                let f = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            let o = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        let p = { instancePath: a + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  } else {
    let i = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), n++;
  }
  return S.errors = e, n === 0;
}
S.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function X(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = X.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: kt.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.subTasks !== void 0 && (B(r.subTasks, { instancePath: a + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: c, dynamicAnchors: b }) || (e = q(e, B.errors), n = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
      let t = { instancePath: a + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.IncludeDependentTasks !== void 0 && typeof r.IncludeDependentTasks != "boolean") {
      let t = { instancePath: a + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.customDashboards !== void 0 && typeof r.customDashboards != "boolean") {
      let t = { instancePath: a + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), n++;
    }
    r.exportOptions !== void 0 && (S(r.exportOptions, { instancePath: a + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: c, dynamicAnchors: b }) || (e = q(e, S.errors), n = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return X.errors = e, n === 0;
}
X.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ne = J;
var Ve = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), ze = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Le = new RegExp("\\.[0-9]{3}Z$", "u"), z = (G(), L(M)).default, Be = H().fullFormats["date-time"];
function J(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = J.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.streamId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streamId" }, message: "must have required property 'streamId'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Ve.test(t)) {
          let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!Y.test(t)) {
          let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (typeof t == "string") {
        if (z(t) < 1) {
          let s = { instancePath: a + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t == "string") {
        if (z(t) < 1) {
          let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (typeof t == "string") {
        if (z(t) < 1) {
          let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!ze.test(t)) {
          let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!Le.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (!Be.validate(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return J.errors = e, n === 0;
}
J.evaluated = { props: { _id: !0, streamId: !0, status: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var T = K;
function K(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = K.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (r.errors !== void 0) {
      let s = r.errors;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let i = { instancePath: a + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), n++;
        }
        let m = s.length;
        for (let i = 0; i < m; i++) {
          let p = s[i];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let o = { instancePath: a + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (p.code === void 0) {
              let o = { instancePath: a + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let o = { instancePath: a + "/errors/" + i + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (p.code !== void 0) {
              let o = p.code, f = n, l = !1, y = n;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                let k = { instancePath: a + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [k] : e.push(k), n++;
              }
              var t = y === n;
              l = l || t;
              let h = n;
              if (typeof o != "string") {
                let k = { instancePath: a + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), n++;
              }
              var t = h === n;
              if (l = l || t, l)
                n = f, e !== null && (f ? e.length = f : e = null);
              else {
                let k = { instancePath: a + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [k] : e.push(k), n++;
              }
            }
          } else {
            let o = { instancePath: a + "/errors/" + i, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        let m = { instancePath: a + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), n++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), n++;
  }
  return K.errors = e, n === 0;
}
K.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Se = Q;
var Pt = new RegExp("^https?://", "u"), wt = new RegExp("^[0-9]+$", "u");
function Q(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = Q.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Ve.test(t)) {
          let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (typeof t == "string") {
        if (z(t) < 1) {
          let s = { instancePath: a + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.downloadURL !== void 0) {
      let t = r.downloadURL;
      if (typeof t == "string") {
        if (!Pt.test(t)) {
          let s = { instancePath: a + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!Y.test(t)) {
          let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (!Y.test(t)) {
          let s = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t == "string") {
        if (z(t) < 1) {
          let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (typeof t == "string") {
        if (z(t) < 1) {
          let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!ze.test(t)) {
          let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!Le.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (!Be.validate(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.fileId !== void 0 && typeof r.fileId != "string") {
      let t = { instancePath: a + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.fileSize !== void 0) {
      let t = r.fileSize;
      if (typeof t == "string") {
        if (!wt.test(t)) {
          let s = { instancePath: a + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.store !== void 0) {
      let t = r.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let s = { instancePath: a + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return Q.errors = e, n === 0;
}
Q.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
function q(r, a) {
  if (r === null) return a;
  for (let d of a) r.push(d);
  return r;
}

// set:set:audit
var Pe = se;
var te = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function se(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = se.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r == "string") {
    if (!te.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), n++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return se.errors = e, n === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ue = re, Tt = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } }, additionalProperties: !1 };
var E = (G(), L(M)).default;
function w(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = w.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r == "string") {
    if (E(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), n++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return w.errors = e, n === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var D = (ge(), L(he)).default;
function R(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = R.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "dialogs" || t === "alerts" || t === "actions" || t === "experienceFlows")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), n++;
      }
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          w(t[p], { instancePath: a + "/dialogs/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: b }) || (e = $(e, w.errors), n = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (D(t[m], t[i])) {
                  let p = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), n++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.alerts !== void 0) {
      let t = r.alerts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          w(t[p], { instancePath: a + "/alerts/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: b }) || (e = $(e, w.errors), n = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (D(t[m], t[i])) {
                  let p = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), n++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.actions !== void 0) {
      let t = r.actions;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          w(t[p], { instancePath: a + "/actions/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: b }) || (e = $(e, w.errors), n = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (D(t[m], t[i])) {
                  let p = { instancePath: a + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), n++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.experienceFlows !== void 0) {
      let t = r.experienceFlows;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          w(t[p], { instancePath: a + "/experienceFlows/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: b }) || (e = $(e, w.errors), n = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (D(t[m], t[i])) {
                  let p = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), n++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return R.errors = e, n === 0;
}
R.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var be = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0, items: {} } }, additionalProperties: !1 }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, It = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function O(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = O.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  if (!(r === "rules" || r === "playbooks" || r === "widgetSettings" || r === "layoutSettings")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: It.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return O.errors = e, n === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function F(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = F.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let t = n, s = n;
  if (n === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), n++;
      } else {
        let i;
        if (r.tasks === void 0 && (i = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), n++;
        } else {
          let p = n;
          for (let o in r)
            if (o !== "tasks") {
              let f = {};
              e === null ? e = [f] : e.push(f), n++;
              break;
            }
          if (p === n && r.tasks !== void 0) {
            let o = r.tasks;
            if (n === n)
              if (Array.isArray(o)) {
                if (o.length > 0) {
                  let l = {};
                  e === null ? e = [l] : e.push(l), n++;
                }
              } else {
                let l = {};
                e === null ? e = [l] : e.push(l), n++;
              }
          }
        }
      }
    else {
      let i = {};
      e === null ? e = [i] : e.push(i), n++;
    }
  var m = s === n;
  if (m) {
    let i = { instancePath: a, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [i] : e.push(i), n++;
  } else
    n = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let i in r)
      if (!(i === "tasks" || i === "nlpData" || i === "settings" || i === "AgentAssist" || i === "AgentAI" || i === "options")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), n++;
      }
    if (r.tasks !== void 0) {
      let i = r.tasks;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(y === "botTask" || y === "knowledgeGraph" || y === "smallTalk" || y === "forms" || y === "bottask")) {
            let h = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: be.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.nlpData !== void 0) {
      let i = r.nlpData;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(y === "utterances" || y === "patterns" || y === "traits" || y === "rules" || y === "concepts" || y === "synonyms" || y === "standardResponses" || y === "nlpSettings" || y === "training_data" || y === "bot_synonyms" || y === "defaultDialog")) {
            let h = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: be.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.settings !== void 0) {
      let i = r.settings;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(y === "botSettings" || y === "botVariables" || y === "ivrSettings" || y === "genAIandLLMSettings")) {
            let h = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: be.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: a + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let i = r.AgentAssist;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++)
          O(i[l], { instancePath: a + "/AgentAssist/" + l, parentData: i, parentDataProperty: l, rootData: c, dynamicAnchors: b }) || (e = $(e, O.errors), n = e.length);
        let o = i.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if (D(i[o], i[f])) {
                  let l = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), n++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.AgentAI !== void 0) {
      let i = r.AgentAI;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++)
          O(i[l], { instancePath: a + "/AgentAI/" + l, parentData: i, parentDataProperty: l, rootData: c, dynamicAnchors: b }) || (e = $(e, O.errors), n = e.length);
        let o = i.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if (D(i[o], i[f])) {
                  let l = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), n++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.options !== void 0) {
      let i = r.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let p in i)
          if (p !== "botVariables") {
            let o = { instancePath: a + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
            e === null ? e = [o] : e.push(o), n++;
          }
        if (i.botVariables !== void 0) {
          let p = i.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            for (let o in p)
              if (!(o === "ignore" || o === "ignoreEnvironmentVariables" || o === "ignoreContentVariables")) {
                let f = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), n++;
              }
            if (p.ignore !== void 0) {
              let o = p.ignore;
              if (Array.isArray(o)) {
                let f = o.length;
                for (let h = 0; h < f; h++)
                  w(o[h], { instancePath: a + "/options/botVariables/ignore/" + h, parentData: o, parentDataProperty: h, rootData: c, dynamicAnchors: b }) || (e = $(e, w.errors), n = e.length);
                let l = o.length, y;
                if (l > 1) {
                  e:
                    for (; l--; )
                      for (y = l; y--; )
                        if (D(o[l], o[y])) {
                          let h = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: l, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + l + " are identical)" };
                          e === null ? e = [h] : e.push(h), n++;
                          break e;
                        }
                }
              } else {
                let f = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            let o = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        let p = { instancePath: a + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  } else {
    let i = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), n++;
  }
  return F.errors = e, n === 0;
}
F.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = re.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    for (let t in r)
      if (!(t === "exportType" || t === "subTasks" || t === "allTasks" || t === "IncludeDependentTasks" || t === "customDashboards" || t === "exportOptions")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), n++;
      }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: Tt.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.subTasks !== void 0 && (R(r.subTasks, { instancePath: a + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: c, dynamicAnchors: b }) || (e = $(e, R.errors), n = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
      let t = { instancePath: a + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.IncludeDependentTasks !== void 0 && typeof r.IncludeDependentTasks != "boolean") {
      let t = { instancePath: a + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.customDashboards !== void 0 && typeof r.customDashboards != "boolean") {
      let t = { instancePath: a + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), n++;
    }
    r.exportOptions !== void 0 && (F(r.exportOptions, { instancePath: a + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: c, dynamicAnchors: b }) || (e = $(e, F.errors), n = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return re.errors = e, n === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ze = ae, ke = { type: "object", required: ["_id", "streamId", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending"] }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, Me = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ge = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), He = new RegExp("\\.[0-9]{3}Z$", "u"), Ye = H().fullFormats["date-time"];
function ae(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = ae.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.streamId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streamId" }, message: "must have required property 'streamId'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    for (let t in r)
      if (!(t === "_id" || t === "streamId" || t === "status" || t === "exportType" || t === "requestType" || t === "createdBy" || t === "createdOn" || t === "__v")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), n++;
      }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Me.test(t)) {
          let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!te.test(t)) {
          let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (t !== "pending") {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ke.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (E(t) < 1) {
          let s = { instancePath: a + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: ke.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (E(t) < 1) {
          let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (t !== "Botexport") {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: ke.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (E(t) < 1) {
          let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!Ge.test(t)) {
          let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!He.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (!Ye.validate(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return ae.errors = e, n === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var I = ne;
function ne(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = ne.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [s] : e.push(s), n++;
    }
    for (let s in r)
      if (s !== "errors") {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), n++;
      }
    if (r.errors !== void 0) {
      let s = r.errors;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let i = { instancePath: a + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), n++;
        }
        let m = s.length;
        for (let i = 0; i < m; i++) {
          let p = s[i];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let o = { instancePath: a + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (p.code === void 0) {
              let o = { instancePath: a + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [o] : e.push(o), n++;
            }
            for (let o in p)
              if (!(o === "msg" || o === "code")) {
                let f = { instancePath: a + "/errors/" + i, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), n++;
              }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let o = { instancePath: a + "/errors/" + i + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (p.code !== void 0) {
              let o = p.code, f = n, l = !1, y = n;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                let k = { instancePath: a + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [k] : e.push(k), n++;
              }
              var t = y === n;
              l = l || t;
              let h = n;
              if (typeof o != "string") {
                let k = { instancePath: a + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [k] : e.push(k), n++;
              }
              var t = h === n;
              if (l = l || t, l)
                n = f, e !== null && (f ? e.length = f : e = null);
              else {
                let k = { instancePath: a + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [k] : e.push(k), n++;
              }
            }
          } else {
            let o = { instancePath: a + "/errors/" + i, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        let m = { instancePath: a + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), n++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), n++;
  }
  return ne.errors = e, n === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var We = ie, ee = { type: "object", required: ["_id", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, downloadURL: { type: "string", pattern: "^https?://" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, botId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, fileId: { type: "string", pattern: "^[0-9a-f]{24}$" }, fileSize: { type: "string", pattern: "^[0-9]+$" }, store: { type: "object", properties: { urlParams: { type: "string" } }, additionalProperties: !1 }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, At = Object.prototype.hasOwnProperty, xt = new RegExp("^https?://", "u"), qt = new RegExp("^[0-9a-f]{24}$", "u"), $t = new RegExp("^[0-9]+$", "u");
function ie(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = ie.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    for (let t in r)
      if (!At.call(ee.properties, t)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), n++;
      }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Me.test(t)) {
          let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (!(t === "pending" || t === "success" || t === "failed" || t === "failure")) {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ee.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (E(t) < 1) {
          let s = { instancePath: a + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.downloadURL !== void 0) {
      let t = r.downloadURL;
      if (typeof t == "string") {
        if (!xt.test(t)) {
          let s = { instancePath: a + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!te.test(t)) {
          let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (!te.test(t)) {
          let s = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: ee.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (E(t) < 1) {
          let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (t !== "Botexport") {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: ee.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (E(t) < 1) {
          let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!Ge.test(t)) {
          let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!He.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (!Ye.validate(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.fileId !== void 0) {
      let t = r.fileId;
      if (typeof t == "string") {
        if (!qt.test(t)) {
          let s = { instancePath: a + "/fileId", schemaPath: "#/properties/fileId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.fileSize !== void 0) {
      let t = r.fileSize;
      if (typeof t == "string") {
        if (!$t.test(t)) {
          let s = { instancePath: a + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.store !== void 0) {
      let t = r.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let s in t)
          if (s !== "urlParams") {
            let m = { instancePath: a + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
            e === null ? e = [m] : e.push(m), n++;
          }
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let s = { instancePath: a + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return ie.errors = e, n === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $(r, a) {
  if (r === null) return a;
  for (let d of a) r.push(d);
  return r;
}

// set:set:inferred
var Je = oe, _t = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
var pe = (G(), L(M)).default;
function v(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = v.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r == "string") {
    if (pe(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), n++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return v.errors = e, n === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var N = (ge(), L(he)).default;
function C(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = C.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          v(t[p], { instancePath: a + "/dialogs/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: b }) || (e = j(e, v.errors), n = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (N(t[m], t[i])) {
                  let p = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), n++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.alerts !== void 0) {
      let t = r.alerts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          v(t[p], { instancePath: a + "/alerts/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: b }) || (e = j(e, v.errors), n = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (N(t[m], t[i])) {
                  let p = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), n++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.actions !== void 0) {
      let t = r.actions;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          v(t[p], { instancePath: a + "/actions/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: b }) || (e = j(e, v.errors), n = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (N(t[m], t[i])) {
                  let p = { instancePath: a + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), n++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.experienceFlows !== void 0) {
      let t = r.experienceFlows;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          v(t[p], { instancePath: a + "/experienceFlows/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: b }) || (e = j(e, v.errors), n = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (N(t[m], t[i])) {
                  let p = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), n++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return C.errors = e, n === 0;
}
C.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
var we = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0, items: {} } } }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } } } } } } }, Dt = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function V(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = V.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  if (!(r === "rules" || r === "playbooks" || r === "widgetSettings" || r === "layoutSettings")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Dt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return V.errors = e, n === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = U.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let t = n, s = n;
  if (n === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), n++;
      } else {
        let i;
        if (r.tasks === void 0 && (i = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), n++;
        } else if (r.tasks !== void 0) {
          let p = r.tasks;
          if (n === n)
            if (Array.isArray(p)) {
              if (p.length > 0) {
                let f = {};
                e === null ? e = [f] : e.push(f), n++;
              }
            } else {
              let f = {};
              e === null ? e = [f] : e.push(f), n++;
            }
        }
      }
    else {
      let i = {};
      e === null ? e = [i] : e.push(i), n++;
    }
  var m = s === n;
  if (m) {
    let i = { instancePath: a, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [i] : e.push(i), n++;
  } else
    n = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tasks !== void 0) {
      let i = r.tasks;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(y === "botTask" || y === "knowledgeGraph" || y === "smallTalk" || y === "forms" || y === "bottask")) {
            let h = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: we.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.nlpData !== void 0) {
      let i = r.nlpData;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(y === "utterances" || y === "patterns" || y === "traits" || y === "rules" || y === "concepts" || y === "synonyms" || y === "standardResponses" || y === "nlpSettings" || y === "training_data" || y === "bot_synonyms" || y === "defaultDialog")) {
            let h = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: we.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.settings !== void 0) {
      let i = r.settings;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(y === "botSettings" || y === "botVariables" || y === "ivrSettings" || y === "genAIandLLMSettings")) {
            let h = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: we.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: a + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let i = r.AgentAssist;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++)
          V(i[l], { instancePath: a + "/AgentAssist/" + l, parentData: i, parentDataProperty: l, rootData: c, dynamicAnchors: b }) || (e = j(e, V.errors), n = e.length);
        let o = i.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if (N(i[o], i[f])) {
                  let l = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), n++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.AgentAI !== void 0) {
      let i = r.AgentAI;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++)
          V(i[l], { instancePath: a + "/AgentAI/" + l, parentData: i, parentDataProperty: l, rootData: c, dynamicAnchors: b }) || (e = j(e, V.errors), n = e.length);
        let o = i.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if (N(i[o], i[f])) {
                  let l = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), n++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (r.options !== void 0) {
      let i = r.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.botVariables !== void 0) {
          let p = i.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.ignore !== void 0) {
              let o = p.ignore;
              if (Array.isArray(o)) {
                let f = o.length;
                for (let h = 0; h < f; h++)
                  v(o[h], { instancePath: a + "/options/botVariables/ignore/" + h, parentData: o, parentDataProperty: h, rootData: c, dynamicAnchors: b }) || (e = j(e, v.errors), n = e.length);
                let l = o.length, y;
                if (l > 1) {
                  e:
                    for (; l--; )
                      for (y = l; y--; )
                        if (N(o[l], o[y])) {
                          let h = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: l, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + l + " are identical)" };
                          e === null ? e = [h] : e.push(h), n++;
                          break e;
                        }
                }
              } else {
                let f = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            let o = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        let p = { instancePath: a + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  } else {
    let i = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), n++;
  }
  return U.errors = e, n === 0;
}
U.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = oe.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: _t.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.subTasks !== void 0 && (C(r.subTasks, { instancePath: a + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: c, dynamicAnchors: b }) || (e = j(e, C.errors), n = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
      let t = { instancePath: a + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.IncludeDependentTasks !== void 0 && typeof r.IncludeDependentTasks != "boolean") {
      let t = { instancePath: a + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.customDashboards !== void 0 && typeof r.customDashboards != "boolean") {
      let t = { instancePath: a + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), n++;
    }
    r.exportOptions !== void 0 && (U(r.exportOptions, { instancePath: a + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: c, dynamicAnchors: b }) || (e = j(e, U.errors), n = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return oe.errors = e, n === 0;
}
oe.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ke = le;
var Ot = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Et = new RegExp("^https?://", "u"), Xe = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Nt = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Vt = new RegExp("\\.[0-9]{3}Z$", "u"), zt = new RegExp("^[0-9a-f]{24}$", "u"), Lt = new RegExp("^[0-9]+$", "u"), Bt = H().fullFormats["date-time"];
function le(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: c = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, u = le.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Ot.test(t)) {
          let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (typeof t == "string") {
        if (pe(t) < 1) {
          let s = { instancePath: a + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.downloadURL !== void 0) {
      let t = r.downloadURL;
      if (typeof t == "string") {
        if (!Et.test(t)) {
          let s = { instancePath: a + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!Xe.test(t)) {
          let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (!Xe.test(t)) {
          let s = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t == "string") {
        if (pe(t) < 1) {
          let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (typeof t == "string") {
        if (pe(t) < 1) {
          let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!Nt.test(t)) {
          let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!Vt.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (!Bt.validate(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.fileId !== void 0) {
      let t = r.fileId;
      if (typeof t == "string") {
        if (!zt.test(t)) {
          let s = { instancePath: a + "/fileId", schemaPath: "#/properties/fileId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.fileSize !== void 0) {
      let t = r.fileSize;
      if (typeof t == "string") {
        if (!Lt.test(t)) {
          let s = { instancePath: a + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.store !== void 0) {
      let t = r.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let s = { instancePath: a + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [s] : e.push(s), n++;
        }
      } else {
        let s = { instancePath: a + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return le.errors = e, n === 0;
}
le.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
function j(r, a) {
  if (r === null) return a;
  for (let d of a) r.push(d);
  return r;
}

// <stdin>
var Ut = {
  consumer: {
    "startBotExport path BotID": ce,
    "startBotExport request application/json": Ee,
    "startBotExport 200 application/json": Ne,
    "startBotExport 400 application/json": T,
    "startBotExport 401 application/json": T,
    "startBotExport 405 application/json": T,
    "startBotExport 412 application/json": T,
    "startBotExport 429 application/json": T,
    "startBotExport 500 application/json": T,
    "getBotExportStatus path BotID": ce,
    "getBotExportStatus 200 application/json": Se,
    "getBotExportStatus 400 application/json": T,
    "getBotExportStatus 401 application/json": T,
    "getBotExportStatus 405 application/json": T,
    "getBotExportStatus 429 application/json": T,
    "getBotExportStatus 500 application/json": T
  },
  audit: {
    "startBotExport path BotID": Pe,
    "startBotExport request application/json": Ue,
    "startBotExport 200 application/json": Ze,
    "startBotExport 400 application/json": I,
    "startBotExport 401 application/json": I,
    "startBotExport 405 application/json": I,
    "startBotExport 412 application/json": I,
    "startBotExport 429 application/json": I,
    "startBotExport 500 application/json": I,
    "getBotExportStatus path BotID": Pe,
    "getBotExportStatus 200 application/json": We,
    "getBotExportStatus 400 application/json": I,
    "getBotExportStatus 401 application/json": I,
    "getBotExportStatus 405 application/json": I,
    "getBotExportStatus 429 application/json": I,
    "getBotExportStatus 500 application/json": I
  },
  inferred: {
    "startBotExport request application/json": Je,
    "getBotExportStatus 200 application/json": Ke
  }
};
export {
  Ut as validators
};
