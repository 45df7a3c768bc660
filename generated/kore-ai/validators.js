// Generated from specs/kore-ai. Edit that and run npm run generate.
var We = Object.create;
var R = Object.defineProperty;
var Xe = Object.getOwnPropertyDescriptor;
var Je = Object.getOwnPropertyNames;
var Ke = Object.getPrototypeOf, Qe = Object.prototype.hasOwnProperty;
var be = (r, a, c) => () => {
  if (c) throw c[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (g) {
    throw c = [g], g;
  }
};
var ke = (r, a) => () => {
  try {
    return a || r((a = { exports: {} }).exports, a), a.exports;
  } catch (c) {
    throw a = 0, c;
  }
}, Pe = (r, a) => {
  for (var c in a)
    R(r, c, { get: a[c], enumerable: !0 });
}, we = (r, a, c, g) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let d of Je(a))
      !Qe.call(r, d) && d !== c && R(r, d, { get: () => a[d], enumerable: !(g = Xe(a, d)) || g.enumerable });
  return r;
};
var et = (r, a, c) => (c = r != null ? We(Ke(r)) : {}, we(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  a || !r || !r.__esModule ? R(c, "default", { value: r, enumerable: !0 }) : c,
  r
)), S = (r) => we(R({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var F = {};
Pe(F, {
  default: () => tt
});
var tt, C = be(() => {
  tt = (r) => {
    let a = r.length;
    for (let c = 0; c < r.length - 1; c++)
      (r.charCodeAt(c) & 64512) === 55296 && (r.charCodeAt(c + 1) & 64512) === 56320 && (a--, c++);
    return a;
  };
});

// node_modules/ajv-formats/dist/formats.js
var U = ke((A) => {
  "use strict";
  Object.defineProperty(A, "__esModule", { value: !0 });
  A.formatNames = A.fastFormats = A.fullFormats = void 0;
  function I(r, a) {
    return { validate: r, compare: a };
  }
  A.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: I(Ae, le),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: I(pe(!0), ue),
    "date-time": I(ve(!0), qe),
    "iso-time": I(pe(), xe),
    "iso-date-time": I(ve(), $e),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: pt,
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
    regex: dt,
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
    byte: ot,
    // signed 32 bit integer
    int32: { type: "number", validate: mt },
    // signed 64 bit integer
    int64: { type: "number", validate: ft },
    // C-type float
    float: { type: "number", validate: Ie },
    // C-type double
    double: { type: "number", validate: Ie },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  A.fastFormats = {
    ...A.fullFormats,
    date: I(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, le),
    time: I(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, ue),
    "date-time": I(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, qe),
    "iso-time": I(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, xe),
    "iso-date-time": I(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, $e),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  A.formatNames = Object.keys(A.fullFormats);
  function st(r) {
    return r % 4 === 0 && (r % 100 !== 0 || r % 400 === 0);
  }
  var rt = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, at = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function Ae(r) {
    let a = rt.exec(r);
    if (!a)
      return !1;
    let c = +a[1], g = +a[2], d = +a[3];
    return g >= 1 && g <= 12 && d >= 1 && d <= (g === 2 && st(c) ? 29 : at[g]);
  }
  function le(r, a) {
    if (r && a)
      return r > a ? 1 : r < a ? -1 : 0;
  }
  var ie = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function pe(r) {
    return function(c) {
      let g = ie.exec(c);
      if (!g)
        return !1;
      let d = +g[1], b = +g[2], e = +g[3], n = g[4], l = g[5] === "-" ? -1 : 1, t = +(g[6] || 0), s = +(g[7] || 0);
      if (t > 23 || s > 59 || r && !n)
        return !1;
      if (d <= 23 && b <= 59 && e < 60)
        return !0;
      let m = b - s * l, p = d - t * l - (m < 0 ? 1 : 0);
      return (p === 23 || p === -1) && (m === 59 || m === -1) && e < 61;
    };
  }
  function ue(r, a) {
    if (!(r && a))
      return;
    let c = (/* @__PURE__ */ new Date("2020-01-01T" + r)).valueOf(), g = (/* @__PURE__ */ new Date("2020-01-01T" + a)).valueOf();
    if (c && g)
      return c - g;
  }
  function xe(r, a) {
    if (!(r && a))
      return;
    let c = ie.exec(r), g = ie.exec(a);
    if (c && g)
      return r = c[1] + c[2] + c[3], a = g[1] + g[2] + g[3], r > a ? 1 : r < a ? -1 : 0;
  }
  var oe = /t|\s/i;
  function ve(r) {
    let a = pe(r);
    return function(g) {
      let d = g.split(oe);
      return d.length === 2 && Ae(d[0]) && a(d[1]);
    };
  }
  function qe(r, a) {
    if (!(r && a))
      return;
    let c = new Date(r).valueOf(), g = new Date(a).valueOf();
    if (c && g)
      return c - g;
  }
  function $e(r, a) {
    if (!(r && a))
      return;
    let [c, g] = r.split(oe), [d, b] = a.split(oe), e = le(c, d);
    if (e !== void 0)
      return e || ue(g, b);
  }
  var nt = /\/|:/, it = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function pt(r) {
    return nt.test(r) && it.test(r);
  }
  var Te = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function ot(r) {
    return Te.lastIndex = 0, Te.test(r);
  }
  var lt = -(2 ** 31), ut = 2 ** 31 - 1;
  function mt(r) {
    return Number.isInteger(r) && r <= ut && r >= lt;
  }
  function ft(r) {
    return Number.isInteger(r);
  }
  function Ie() {
    return !0;
  }
  var yt = /[^\\]\\Z/;
  function dt(r) {
    if (yt.test(r))
      return !1;
    try {
      return new RegExp(r), !0;
    } catch {
      return !1;
    }
  }
});

// node_modules/fast-deep-equal/index.js
var Le = ke((Rt, ze) => {
  "use strict";
  ze.exports = function r(a, c) {
    if (a === c) return !0;
    if (a && c && typeof a == "object" && typeof c == "object") {
      if (a.constructor !== c.constructor) return !1;
      var g, d, b;
      if (Array.isArray(a)) {
        if (g = a.length, g != c.length) return !1;
        for (d = g; d-- !== 0; )
          if (!r(a[d], c[d])) return !1;
        return !0;
      }
      if (a.constructor === RegExp) return a.source === c.source && a.flags === c.flags;
      if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === c.valueOf();
      if (a.toString !== Object.prototype.toString) return a.toString() === c.toString();
      if (b = Object.keys(a), g = b.length, g !== Object.keys(c).length) return !1;
      for (d = g; d-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(c, b[d])) return !1;
      for (d = g; d-- !== 0; ) {
        var e = b[d];
        if (!r(a[e], c[e])) return !1;
      }
      return !0;
    }
    return a !== a && c !== c;
  };
});

// helper:ajv/dist/runtime/equal
var fe = {};
Pe(fe, {
  default: () => Be.default
});
var Be, ye = be(() => {
  Be = et(Le());
});

// set:set:consumer
var me = M;
var Z = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function M(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = M.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof r == "string") {
    if (!Z.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), n++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return M.errors = e, n === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var je = G, ct = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
function k(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = k.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return k.errors = e, n === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function O(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = O.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let m = 0; m < s; m++)
          k(t[m], { instancePath: a + "/dialogs/" + m, parentData: t, parentDataProperty: m, rootData: d, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length);
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
          k(t[m], { instancePath: a + "/alerts/" + m, parentData: t, parentDataProperty: m, rootData: d, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length);
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
          k(t[m], { instancePath: a + "/actions/" + m, parentData: t, parentDataProperty: m, rootData: d, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length);
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
          k(t[m], { instancePath: a + "/experienceFlows/" + m, parentData: t, parentDataProperty: m, rootData: d, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length);
      } else {
        let s = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return O.errors = e, n === 0;
}
O.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function x(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = x.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return x.errors = e, n === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = E.evaluated;
  l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0);
  let t = n, s = n;
  if (n === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let p = {};
        e === null ? e = [p] : e.push(p), n++;
      } else {
        let p;
        if (r.tasks === void 0 && (p = "tasks")) {
          let i = {};
          e === null ? e = [i] : e.push(i), n++;
        } else if (r.tasks !== void 0) {
          let i = r.tasks;
          if (n === n)
            if (Array.isArray(i)) {
              if (i.length > 0) {
                let y = {};
                e === null ? e = [y] : e.push(y), n++;
              }
            } else {
              let y = {};
              e === null ? e = [y] : e.push(y), n++;
            }
        }
      }
    else {
      let p = {};
      e === null ? e = [p] : e.push(p), n++;
    }
  var m = s === n;
  if (m) {
    let p = { instancePath: a, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [p] : e.push(p), n++;
  } else
    n = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tasks !== void 0) {
      let p = r.tasks;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let o = 0; o < i; o++)
          if (typeof p[o] != "string") {
            let y = { instancePath: a + "/tasks/" + o, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), n++;
          }
      } else {
        let i = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.nlpData !== void 0) {
      let p = r.nlpData;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let o = 0; o < i; o++)
          if (typeof p[o] != "string") {
            let y = { instancePath: a + "/nlpData/" + o, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), n++;
          }
      } else {
        let i = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.settings !== void 0) {
      let p = r.settings;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let o = 0; o < i; o++)
          if (typeof p[o] != "string") {
            let y = { instancePath: a + "/settings/" + o, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), n++;
          }
      } else {
        let i = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let p = r.AgentAssist;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let o = 0; o < i; o++)
          x(p[o], { instancePath: a + "/AgentAssist/" + o, parentData: p, parentDataProperty: o, rootData: d, dynamicAnchors: b }) || (e = e === null ? x.errors : e.concat(x.errors), n = e.length);
      } else {
        let i = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.AgentAI !== void 0) {
      let p = r.AgentAI;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let o = 0; o < i; o++)
          x(p[o], { instancePath: a + "/AgentAI/" + o, parentData: p, parentDataProperty: o, rootData: d, dynamicAnchors: b }) || (e = e === null ? x.errors : e.concat(x.errors), n = e.length);
      } else {
        let i = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.options !== void 0) {
      let p = r.options;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.botVariables !== void 0) {
          let i = p.botVariables;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.ignore !== void 0) {
              let o = i.ignore;
              if (Array.isArray(o)) {
                let y = o.length;
                for (let u = 0; u < y; u++)
                  k(o[u], { instancePath: a + "/options/botVariables/ignore/" + u, parentData: o, parentDataProperty: u, rootData: d, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length);
              } else {
                let y = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [y] : e.push(y), n++;
              }
            }
            if (i.ignoreEnvironmentVariables !== void 0 && typeof i.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (i.ignoreContentVariables !== void 0 && typeof i.ignoreContentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            let o = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        let i = { instancePath: a + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), n++;
  }
  return E.errors = e, n === 0;
}
E.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function G(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = G.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: ct.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.subTasks !== void 0 && (O(r.subTasks, { instancePath: a + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: d, dynamicAnchors: b }) || (e = e === null ? O.errors : e.concat(O.errors), n = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
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
    r.exportOptions !== void 0 && (E(r.exportOptions, { instancePath: a + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: d, dynamicAnchors: b }) || (e = e === null ? E.errors : e.concat(E.errors), n = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return G.errors = e, n === 0;
}
G.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _e = H;
var De = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Oe = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ee = new RegExp("\\.[0-9]{3}Z$", "u"), N = (C(), S(F)).default, Ne = U().fullFormats["date-time"];
function H(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = H.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (!De.test(t)) {
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
        if (!Z.test(t)) {
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
        if (N(t) < 1) {
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
        if (N(t) < 1) {
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
        if (N(t) < 1) {
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
        if (!Oe.test(t)) {
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
        if (!Ee.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (!Ne.validate(t)) {
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
  return H.errors = e, n === 0;
}
H.evaluated = { props: { _id: !0, streamId: !0, status: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v = Y, ht = { type: "object", required: ["errors"], properties: { errors: { type: "array", minItems: 1, items: { type: "object", required: ["msg", "code"], properties: { msg: { type: "string" }, code: { type: ["integer", "string"] } } } } } };
function Y(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = Y.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.errors !== void 0) {
      let t = r.errors;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let m = { instancePath: a + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), n++;
        }
        let s = t.length;
        for (let m = 0; m < s; m++) {
          let p = t[m];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let i = { instancePath: a + "/errors/" + m, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [i] : e.push(i), n++;
            }
            if (p.code === void 0) {
              let i = { instancePath: a + "/errors/" + m, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [i] : e.push(i), n++;
            }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let i = { instancePath: a + "/errors/" + m + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [i] : e.push(i), n++;
            }
            if (p.code !== void 0) {
              let i = p.code;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && typeof i != "string") {
                let o = { instancePath: a + "/errors/" + m + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: ht.properties.errors.items.properties.code.type }, message: "must be integer,string" };
                e === null ? e = [o] : e.push(o), n++;
              }
            }
          } else {
            let i = { instancePath: a + "/errors/" + m, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), n++;
          }
        }
      } else {
        let s = { instancePath: a + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return Y.errors = e, n === 0;
}
Y.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ve = W;
var gt = new RegExp("^https?://", "u"), bt = new RegExp("^[0-9]+$", "u");
function W(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = W.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (!De.test(t)) {
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
        if (N(t) < 1) {
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
        if (!gt.test(t)) {
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
        if (!Z.test(t)) {
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
        if (!Z.test(t)) {
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
        if (N(t) < 1) {
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
        if (N(t) < 1) {
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
        if (!Oe.test(t)) {
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
        if (!Ee.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (!Ne.validate(t)) {
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
        if (!bt.test(t)) {
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
  return W.errors = e, n === 0;
}
W.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };

// set:set:audit
var he = K;
var J = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function K(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = K.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof r == "string") {
    if (!J.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), n++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return K.errors = e, n === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Se = Q, Pt = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } }, additionalProperties: !1 };
var _ = (C(), S(F)).default;
function P(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = P.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof r == "string") {
    if (_(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), n++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return P.errors = e, n === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var j = (ye(), S(fe)).default;
function V(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = V.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "dialogs" || t === "alerts" || t === "actions" || t === "experienceFlows")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), n++;
      }
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let i = 0; i < s; i++)
          P(t[i], { instancePath: a + "/dialogs/" + i, parentData: t, parentDataProperty: i, rootData: d, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length);
        let m = t.length, p;
        if (m > 1) {
          e:
            for (; m--; )
              for (p = m; p--; )
                if (j(t[m], t[p])) {
                  let i = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)" };
                  e === null ? e = [i] : e.push(i), n++;
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
        for (let i = 0; i < s; i++)
          P(t[i], { instancePath: a + "/alerts/" + i, parentData: t, parentDataProperty: i, rootData: d, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length);
        let m = t.length, p;
        if (m > 1) {
          e:
            for (; m--; )
              for (p = m; p--; )
                if (j(t[m], t[p])) {
                  let i = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)" };
                  e === null ? e = [i] : e.push(i), n++;
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
        for (let i = 0; i < s; i++)
          P(t[i], { instancePath: a + "/actions/" + i, parentData: t, parentDataProperty: i, rootData: d, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length);
        let m = t.length, p;
        if (m > 1) {
          e:
            for (; m--; )
              for (p = m; p--; )
                if (j(t[m], t[p])) {
                  let i = { instancePath: a + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)" };
                  e === null ? e = [i] : e.push(i), n++;
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
        for (let i = 0; i < s; i++)
          P(t[i], { instancePath: a + "/experienceFlows/" + i, parentData: t, parentDataProperty: i, rootData: d, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length);
        let m = t.length, p;
        if (m > 1) {
          e:
            for (; m--; )
              for (p = m; p--; )
                if (j(t[m], t[p])) {
                  let i = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)" };
                  e === null ? e = [i] : e.push(i), n++;
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
  return V.errors = e, n === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0 } }, additionalProperties: !1 }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, wt = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function q(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = q.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  if (!(r === "rules" || r === "playbooks" || r === "widgetSettings" || r === "layoutSettings")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: wt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return q.errors = e, n === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function z(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = z.evaluated;
  l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0);
  let t = n, s = n;
  if (n === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let p = {};
        e === null ? e = [p] : e.push(p), n++;
      } else {
        let p;
        if (r.tasks === void 0 && (p = "tasks")) {
          let i = {};
          e === null ? e = [i] : e.push(i), n++;
        } else {
          let i = n;
          for (let o in r)
            if (o !== "tasks") {
              let y = {};
              e === null ? e = [y] : e.push(y), n++;
              break;
            }
          if (i === n && r.tasks !== void 0) {
            let o = r.tasks;
            if (n === n)
              if (Array.isArray(o)) {
                if (o.length > 0) {
                  let u = {};
                  e === null ? e = [u] : e.push(u), n++;
                }
              } else {
                let u = {};
                e === null ? e = [u] : e.push(u), n++;
              }
          }
        }
      }
    else {
      let p = {};
      e === null ? e = [p] : e.push(p), n++;
    }
  var m = s === n;
  if (m) {
    let p = { instancePath: a, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [p] : e.push(p), n++;
  } else
    n = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r)
      if (!(p === "tasks" || p === "nlpData" || p === "settings" || p === "AgentAssist" || p === "AgentAI" || p === "options")) {
        let i = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), n++;
      }
    if (r.tasks !== void 0) {
      let p = r.tasks;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let u = 0; u < i; u++) {
          let f = p[u];
          if (typeof f != "string") {
            let h = { instancePath: a + "/tasks/" + u, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(f === "botTask" || f === "knowledgeGraph" || f === "smallTalk" || f === "forms" || f === "bottask")) {
            let h = { instancePath: a + "/tasks/" + u, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: de.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = p.length, y;
        if (o > 1) {
          let u = {};
          for (; o--; ) {
            let f = p[o];
            if (typeof f == "string") {
              if (typeof u[f] == "number") {
                y = u[f];
                let h = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              u[f] = o;
            }
          }
        }
      } else {
        let i = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.nlpData !== void 0) {
      let p = r.nlpData;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let u = 0; u < i; u++) {
          let f = p[u];
          if (typeof f != "string") {
            let h = { instancePath: a + "/nlpData/" + u, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(f === "utterances" || f === "patterns" || f === "traits" || f === "rules" || f === "concepts" || f === "synonyms" || f === "standardResponses" || f === "nlpSettings" || f === "training_data" || f === "bot_synonyms" || f === "defaultDialog")) {
            let h = { instancePath: a + "/nlpData/" + u, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: de.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = p.length, y;
        if (o > 1) {
          let u = {};
          for (; o--; ) {
            let f = p[o];
            if (typeof f == "string") {
              if (typeof u[f] == "number") {
                y = u[f];
                let h = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              u[f] = o;
            }
          }
        }
      } else {
        let i = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.settings !== void 0) {
      let p = r.settings;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let u = 0; u < i; u++) {
          let f = p[u];
          if (typeof f != "string") {
            let h = { instancePath: a + "/settings/" + u, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(f === "botSettings" || f === "botVariables" || f === "ivrSettings" || f === "genAIandLLMSettings")) {
            let h = { instancePath: a + "/settings/" + u, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: de.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = p.length, y;
        if (o > 1) {
          let u = {};
          for (; o--; ) {
            let f = p[o];
            if (typeof f == "string") {
              if (typeof u[f] == "number") {
                y = u[f];
                let h = { instancePath: a + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              u[f] = o;
            }
          }
        }
      } else {
        let i = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let p = r.AgentAssist;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let u = 0; u < i; u++)
          q(p[u], { instancePath: a + "/AgentAssist/" + u, parentData: p, parentDataProperty: u, rootData: d, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), n = e.length);
        let o = p.length, y;
        if (o > 1) {
          e:
            for (; o--; )
              for (y = o; y--; )
                if (j(p[o], p[y])) {
                  let u = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + o + " are identical)" };
                  e === null ? e = [u] : e.push(u), n++;
                  break e;
                }
        }
      } else {
        let i = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.AgentAI !== void 0) {
      let p = r.AgentAI;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let u = 0; u < i; u++)
          q(p[u], { instancePath: a + "/AgentAI/" + u, parentData: p, parentDataProperty: u, rootData: d, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), n = e.length);
        let o = p.length, y;
        if (o > 1) {
          e:
            for (; o--; )
              for (y = o; y--; )
                if (j(p[o], p[y])) {
                  let u = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + o + " are identical)" };
                  e === null ? e = [u] : e.push(u), n++;
                  break e;
                }
        }
      } else {
        let i = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.options !== void 0) {
      let p = r.options;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let i in p)
          if (i !== "botVariables") {
            let o = { instancePath: a + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
            e === null ? e = [o] : e.push(o), n++;
          }
        if (p.botVariables !== void 0) {
          let i = p.botVariables;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let o in i)
              if (!(o === "ignore" || o === "ignoreEnvironmentVariables" || o === "ignoreContentVariables")) {
                let y = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [y] : e.push(y), n++;
              }
            if (i.ignore !== void 0) {
              let o = i.ignore;
              if (Array.isArray(o)) {
                let y = o.length;
                for (let h = 0; h < y; h++)
                  P(o[h], { instancePath: a + "/options/botVariables/ignore/" + h, parentData: o, parentDataProperty: h, rootData: d, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length);
                let u = o.length, f;
                if (u > 1) {
                  e:
                    for (; u--; )
                      for (f = u; f--; )
                        if (j(o[u], o[f])) {
                          let h = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: u, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + u + " are identical)" };
                          e === null ? e = [h] : e.push(h), n++;
                          break e;
                        }
                }
              } else {
                let y = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [y] : e.push(y), n++;
              }
            }
            if (i.ignoreEnvironmentVariables !== void 0 && typeof i.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (i.ignoreContentVariables !== void 0 && typeof i.ignoreContentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            let o = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        let i = { instancePath: a + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), n++;
  }
  return z.errors = e, n === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Q(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = Q.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: Pt.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.subTasks !== void 0 && (V(r.subTasks, { instancePath: a + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: d, dynamicAnchors: b }) || (e = e === null ? V.errors : e.concat(V.errors), n = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
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
    r.exportOptions !== void 0 && (z(r.exportOptions, { instancePath: a + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: d, dynamicAnchors: b }) || (e = e === null ? z.errors : e.concat(z.errors), n = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return Q.errors = e, n === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Re = ee, ce = { type: "object", required: ["_id", "streamId", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending"] }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, Fe = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ce = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ue = new RegExp("\\.[0-9]{3}Z$", "u"), Ze = U().fullFormats["date-time"];
function ee(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = ee.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (!Fe.test(t)) {
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
        if (!J.test(t)) {
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
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ce.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
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
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: ce.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
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
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: ce.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
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
        if (!Ce.test(t)) {
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
        if (!Ue.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (!Ze.validate(t)) {
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
  return ee.errors = e, n === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var T = te, vt = { type: "object", required: ["errors"], properties: { errors: { type: "array", minItems: 1, items: { type: "object", required: ["msg", "code"], properties: { msg: { type: "string" }, code: { type: ["integer", "string"] } }, additionalProperties: !1 } } }, additionalProperties: !1 };
function te(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = te.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    for (let t in r)
      if (t !== "errors") {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), n++;
      }
    if (r.errors !== void 0) {
      let t = r.errors;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let m = { instancePath: a + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), n++;
        }
        let s = t.length;
        for (let m = 0; m < s; m++) {
          let p = t[m];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let i = { instancePath: a + "/errors/" + m, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [i] : e.push(i), n++;
            }
            if (p.code === void 0) {
              let i = { instancePath: a + "/errors/" + m, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [i] : e.push(i), n++;
            }
            for (let i in p)
              if (!(i === "msg" || i === "code")) {
                let o = { instancePath: a + "/errors/" + m, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), n++;
              }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let i = { instancePath: a + "/errors/" + m + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [i] : e.push(i), n++;
            }
            if (p.code !== void 0) {
              let i = p.code;
              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i)) && typeof i != "string") {
                let o = { instancePath: a + "/errors/" + m + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: vt.properties.errors.items.properties.code.type }, message: "must be integer,string" };
                e === null ? e = [o] : e.push(o), n++;
              }
            }
          } else {
            let i = { instancePath: a + "/errors/" + m, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [i] : e.push(i), n++;
          }
        }
      } else {
        let s = { instancePath: a + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return te.errors = e, n === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Me = se, X = { type: "object", required: ["_id", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, downloadURL: { type: "string", pattern: "^https?://" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, botId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, fileId: { type: "string", pattern: "^[0-9a-f]{24}$" }, fileSize: { type: "string", pattern: "^[0-9]+$" }, store: { type: "object", properties: { urlParams: { type: "string" } }, additionalProperties: !1 }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, Tt = Object.prototype.hasOwnProperty, It = new RegExp("^https?://", "u"), At = new RegExp("^[0-9a-f]{24}$", "u"), xt = new RegExp("^[0-9]+$", "u");
function se(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = se.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
      if (!Tt.call(X.properties, t)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), n++;
      }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Fe.test(t)) {
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
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: X.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
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
        if (!It.test(t)) {
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
        if (!J.test(t)) {
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
        if (!J.test(t)) {
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
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: X.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
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
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: X.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
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
        if (!Ce.test(t)) {
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
        if (!Ue.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (!Ze.validate(t)) {
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
        if (!At.test(t)) {
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
        if (!xt.test(t)) {
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
  return se.errors = e, n === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// set:set:inferred
var He = ae, $t = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
var re = (C(), S(F)).default;
function w(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = w.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof r == "string") {
    if (re(r) < 1) {
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
var D = (ye(), S(fe)).default;
function L(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = L.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let i = 0; i < s; i++)
          w(t[i], { instancePath: a + "/dialogs/" + i, parentData: t, parentDataProperty: i, rootData: d, dynamicAnchors: b }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length);
        let m = t.length, p;
        if (m > 1) {
          e:
            for (; m--; )
              for (p = m; p--; )
                if (D(t[m], t[p])) {
                  let i = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)" };
                  e === null ? e = [i] : e.push(i), n++;
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
        for (let i = 0; i < s; i++)
          w(t[i], { instancePath: a + "/alerts/" + i, parentData: t, parentDataProperty: i, rootData: d, dynamicAnchors: b }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length);
        let m = t.length, p;
        if (m > 1) {
          e:
            for (; m--; )
              for (p = m; p--; )
                if (D(t[m], t[p])) {
                  let i = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)" };
                  e === null ? e = [i] : e.push(i), n++;
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
        for (let i = 0; i < s; i++)
          w(t[i], { instancePath: a + "/actions/" + i, parentData: t, parentDataProperty: i, rootData: d, dynamicAnchors: b }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length);
        let m = t.length, p;
        if (m > 1) {
          e:
            for (; m--; )
              for (p = m; p--; )
                if (D(t[m], t[p])) {
                  let i = { instancePath: a + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)" };
                  e === null ? e = [i] : e.push(i), n++;
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
        for (let i = 0; i < s; i++)
          w(t[i], { instancePath: a + "/experienceFlows/" + i, parentData: t, parentDataProperty: i, rootData: d, dynamicAnchors: b }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length);
        let m = t.length, p;
        if (m > 1) {
          e:
            for (; m--; )
              for (p = m; p--; )
                if (D(t[m], t[p])) {
                  let i = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: m, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + m + " are identical)" };
                  e === null ? e = [i] : e.push(i), n++;
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
  return L.errors = e, n === 0;
}
L.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ge = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0 } } }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } } } } } } }, jt = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function $(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = $.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), n++;
  }
  if (!(r === "rules" || r === "playbooks" || r === "widgetSettings" || r === "layoutSettings")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return $.errors = e, n === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function B(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = B.evaluated;
  l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0);
  let t = n, s = n;
  if (n === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let p = {};
        e === null ? e = [p] : e.push(p), n++;
      } else {
        let p;
        if (r.tasks === void 0 && (p = "tasks")) {
          let i = {};
          e === null ? e = [i] : e.push(i), n++;
        } else if (r.tasks !== void 0) {
          let i = r.tasks;
          if (n === n)
            if (Array.isArray(i)) {
              if (i.length > 0) {
                let y = {};
                e === null ? e = [y] : e.push(y), n++;
              }
            } else {
              let y = {};
              e === null ? e = [y] : e.push(y), n++;
            }
        }
      }
    else {
      let p = {};
      e === null ? e = [p] : e.push(p), n++;
    }
  var m = s === n;
  if (m) {
    let p = { instancePath: a, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [p] : e.push(p), n++;
  } else
    n = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tasks !== void 0) {
      let p = r.tasks;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let u = 0; u < i; u++) {
          let f = p[u];
          if (typeof f != "string") {
            let h = { instancePath: a + "/tasks/" + u, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(f === "botTask" || f === "knowledgeGraph" || f === "smallTalk" || f === "forms" || f === "bottask")) {
            let h = { instancePath: a + "/tasks/" + u, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: ge.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = p.length, y;
        if (o > 1) {
          let u = {};
          for (; o--; ) {
            let f = p[o];
            if (typeof f == "string") {
              if (typeof u[f] == "number") {
                y = u[f];
                let h = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              u[f] = o;
            }
          }
        }
      } else {
        let i = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.nlpData !== void 0) {
      let p = r.nlpData;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let u = 0; u < i; u++) {
          let f = p[u];
          if (typeof f != "string") {
            let h = { instancePath: a + "/nlpData/" + u, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(f === "utterances" || f === "patterns" || f === "traits" || f === "rules" || f === "concepts" || f === "synonyms" || f === "standardResponses" || f === "nlpSettings" || f === "training_data" || f === "bot_synonyms" || f === "defaultDialog")) {
            let h = { instancePath: a + "/nlpData/" + u, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: ge.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = p.length, y;
        if (o > 1) {
          let u = {};
          for (; o--; ) {
            let f = p[o];
            if (typeof f == "string") {
              if (typeof u[f] == "number") {
                y = u[f];
                let h = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              u[f] = o;
            }
          }
        }
      } else {
        let i = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.settings !== void 0) {
      let p = r.settings;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let u = 0; u < i; u++) {
          let f = p[u];
          if (typeof f != "string") {
            let h = { instancePath: a + "/settings/" + u, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), n++;
          }
          if (!(f === "botSettings" || f === "botVariables" || f === "ivrSettings" || f === "genAIandLLMSettings")) {
            let h = { instancePath: a + "/settings/" + u, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: ge.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        let o = p.length, y;
        if (o > 1) {
          let u = {};
          for (; o--; ) {
            let f = p[o];
            if (typeof f == "string") {
              if (typeof u[f] == "number") {
                y = u[f];
                let h = { instancePath: a + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), n++;
                break;
              }
              u[f] = o;
            }
          }
        }
      } else {
        let i = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let p = r.AgentAssist;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let u = 0; u < i; u++)
          $(p[u], { instancePath: a + "/AgentAssist/" + u, parentData: p, parentDataProperty: u, rootData: d, dynamicAnchors: b }) || (e = e === null ? $.errors : e.concat($.errors), n = e.length);
        let o = p.length, y;
        if (o > 1) {
          e:
            for (; o--; )
              for (y = o; y--; )
                if (D(p[o], p[y])) {
                  let u = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + o + " are identical)" };
                  e === null ? e = [u] : e.push(u), n++;
                  break e;
                }
        }
      } else {
        let i = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.AgentAI !== void 0) {
      let p = r.AgentAI;
      if (Array.isArray(p)) {
        let i = p.length;
        for (let u = 0; u < i; u++)
          $(p[u], { instancePath: a + "/AgentAI/" + u, parentData: p, parentDataProperty: u, rootData: d, dynamicAnchors: b }) || (e = e === null ? $.errors : e.concat($.errors), n = e.length);
        let o = p.length, y;
        if (o > 1) {
          e:
            for (; o--; )
              for (y = o; y--; )
                if (D(p[o], p[y])) {
                  let u = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: o, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + o + " are identical)" };
                  e === null ? e = [u] : e.push(u), n++;
                  break e;
                }
        }
      } else {
        let i = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.options !== void 0) {
      let p = r.options;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.botVariables !== void 0) {
          let i = p.botVariables;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.ignore !== void 0) {
              let o = i.ignore;
              if (Array.isArray(o)) {
                let y = o.length;
                for (let h = 0; h < y; h++)
                  w(o[h], { instancePath: a + "/options/botVariables/ignore/" + h, parentData: o, parentDataProperty: h, rootData: d, dynamicAnchors: b }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length);
                let u = o.length, f;
                if (u > 1) {
                  e:
                    for (; u--; )
                      for (f = u; f--; )
                        if (D(o[u], o[f])) {
                          let h = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: u, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + u + " are identical)" };
                          e === null ? e = [h] : e.push(h), n++;
                          break e;
                        }
                }
              } else {
                let y = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [y] : e.push(y), n++;
              }
            }
            if (i.ignoreEnvironmentVariables !== void 0 && typeof i.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (i.ignoreContentVariables !== void 0 && typeof i.ignoreContentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            let o = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        let i = { instancePath: a + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), n++;
  }
  return B.errors = e, n === 0;
}
B.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = ae.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: $t.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), n++;
      }
    }
    if (r.subTasks !== void 0 && (L(r.subTasks, { instancePath: a + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: d, dynamicAnchors: b }) || (e = e === null ? L.errors : e.concat(L.errors), n = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
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
    r.exportOptions !== void 0 && (B(r.exportOptions, { instancePath: a + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: d, dynamicAnchors: b }) || (e = e === null ? B.errors : e.concat(B.errors), n = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), n++;
  }
  return ae.errors = e, n === 0;
}
ae.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ye = ne;
var _t = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Dt = new RegExp("^https?://", "u"), Ge = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ot = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Et = new RegExp("\\.[0-9]{3}Z$", "u"), Nt = new RegExp("^[0-9a-f]{24}$", "u"), Vt = new RegExp("^[0-9]+$", "u"), zt = U().fullFormats["date-time"];
function ne(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, n = 0, l = ne.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (!_t.test(t)) {
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
        if (re(t) < 1) {
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
        if (!Dt.test(t)) {
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
        if (!Ge.test(t)) {
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
        if (!Ge.test(t)) {
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
        if (re(t) < 1) {
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
        if (re(t) < 1) {
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
        if (!Ot.test(t)) {
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
        if (!Et.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), n++;
        }
        if (!zt.validate(t)) {
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
        if (!Nt.test(t)) {
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
        if (!Vt.test(t)) {
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
  return ne.errors = e, n === 0;
}
ne.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Ft = {
  consumer: {
    "startBotExport path BotID": me,
    "startBotExport request application/json": je,
    "startBotExport 200 application/json": _e,
    "startBotExport 400 application/json": v,
    "startBotExport 401 application/json": v,
    "startBotExport 405 application/json": v,
    "startBotExport 412 application/json": v,
    "startBotExport 429 application/json": v,
    "startBotExport 500 application/json": v,
    "getBotExportStatus path BotID": me,
    "getBotExportStatus 200 application/json": Ve,
    "getBotExportStatus 400 application/json": v,
    "getBotExportStatus 401 application/json": v,
    "getBotExportStatus 405 application/json": v,
    "getBotExportStatus 429 application/json": v,
    "getBotExportStatus 500 application/json": v
  },
  audit: {
    "startBotExport path BotID": he,
    "startBotExport request application/json": Se,
    "startBotExport 200 application/json": Re,
    "startBotExport 400 application/json": T,
    "startBotExport 401 application/json": T,
    "startBotExport 405 application/json": T,
    "startBotExport 412 application/json": T,
    "startBotExport 429 application/json": T,
    "startBotExport 500 application/json": T,
    "getBotExportStatus path BotID": he,
    "getBotExportStatus 200 application/json": Me,
    "getBotExportStatus 400 application/json": T,
    "getBotExportStatus 401 application/json": T,
    "getBotExportStatus 405 application/json": T,
    "getBotExportStatus 429 application/json": T,
    "getBotExportStatus 500 application/json": T
  },
  inferred: {
    "startBotExport request application/json": He,
    "getBotExportStatus 200 application/json": Ye
  }
};
export {
  Ft as validators
};
