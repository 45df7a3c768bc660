// Generated from specs/kore-ai. Edit that and run npm run generate.
var Ve = Object.create;
var O = Object.defineProperty;
var Be = Object.getOwnPropertyDescriptor;
var Le = Object.getOwnPropertyNames;
var Se = Object.getPrototypeOf, Re = Object.prototype.hasOwnProperty;
var oe = (a, r, u) => () => {
  if (u) throw u[0];
  try {
    return a && (r = a(a = 0)), r;
  } catch (y) {
    throw u = [y], y;
  }
};
var le = (a, r) => () => {
  try {
    return r || a((r = { exports: {} }).exports, r), r.exports;
  } catch (u) {
    throw r = 0, u;
  }
}, me = (a, r) => {
  for (var u in r)
    O(a, u, { get: r[u], enumerable: !0 });
}, ue = (a, r, u, y) => {
  if (r && typeof r == "object" || typeof r == "function")
    for (let d of Le(r))
      !Re.call(a, d) && d !== u && O(a, d, { get: () => r[d], enumerable: !(y = Be(r, d)) || y.enumerable });
  return a;
};
var Fe = (a, r, u) => (u = a != null ? Ve(Se(a)) : {}, ue(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  r || !a || !a.__esModule ? O(u, "default", { value: a, enumerable: !0 }) : u,
  a
)), N = (a) => ue(O({}, "__esModule", { value: !0 }), a);

// helper:ajv/dist/runtime/ucs2length
var H = {};
me(H, {
  default: () => Ze
});
var Ze, Y = oe(() => {
  Ze = (a) => {
    let r = a.length;
    for (let u = 0; u < a.length - 1; u++)
      (a.charCodeAt(u) & 64512) === 55296 && (a.charCodeAt(u + 1) & 64512) === 56320 && (r--, u++);
    return r;
  };
});

// node_modules/fast-deep-equal/index.js
var de = le((wt, fe) => {
  "use strict";
  fe.exports = function a(r, u) {
    if (r === u) return !0;
    if (r && u && typeof r == "object" && typeof u == "object") {
      if (r.constructor !== u.constructor) return !1;
      var y, d, c;
      if (Array.isArray(r)) {
        if (y = r.length, y != u.length) return !1;
        for (d = y; d-- !== 0; )
          if (!a(r[d], u[d])) return !1;
        return !0;
      }
      if (r.constructor === RegExp) return r.source === u.source && r.flags === u.flags;
      if (r.valueOf !== Object.prototype.valueOf) return r.valueOf() === u.valueOf();
      if (r.toString !== Object.prototype.toString) return r.toString() === u.toString();
      if (c = Object.keys(r), y = c.length, y !== Object.keys(u).length) return !1;
      for (d = y; d-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(u, c[d])) return !1;
      for (d = y; d-- !== 0; ) {
        var e = c[d];
        if (!a(r[e], u[e])) return !1;
      }
      return !0;
    }
    return r !== r && u !== u;
  };
});

// helper:ajv/dist/runtime/equal
var W = {};
me(W, {
  default: () => ye.default
});
var ye, X = oe(() => {
  ye = Fe(de());
});

// node_modules/ajv-formats/dist/formats.js
var se = le((k) => {
  "use strict";
  Object.defineProperty(k, "__esModule", { value: !0 });
  k.formatNames = k.fastFormats = k.fullFormats = void 0;
  function w(a, r) {
    return { validate: a, compare: r };
  }
  k.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: w(be, ee),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: w(K(!0), te),
    "date-time": w(ce(!0), we),
    "iso-time": w(K(), Pe),
    "iso-date-time": w(ce(), ke),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: Ye,
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
    regex: tt,
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
    byte: We,
    // signed 32 bit integer
    int32: { type: "number", validate: Ke },
    // signed 64 bit integer
    int64: { type: "number", validate: Qe },
    // C-type float
    float: { type: "number", validate: ge },
    // C-type double
    double: { type: "number", validate: ge },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  k.fastFormats = {
    ...k.fullFormats,
    date: w(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, ee),
    time: w(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, te),
    "date-time": w(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, we),
    "iso-time": w(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Pe),
    "iso-date-time": w(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, ke),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  k.formatNames = Object.keys(k.fullFormats);
  function Ce(a) {
    return a % 4 === 0 && (a % 100 !== 0 || a % 400 === 0);
  }
  var Ue = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, Me = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function be(a) {
    let r = Ue.exec(a);
    if (!r)
      return !1;
    let u = +r[1], y = +r[2], d = +r[3];
    return y >= 1 && y <= 12 && d >= 1 && d <= (y === 2 && Ce(u) ? 29 : Me[y]);
  }
  function ee(a, r) {
    if (a && r)
      return a > r ? 1 : a < r ? -1 : 0;
  }
  var J = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function K(a) {
    return function(u) {
      let y = J.exec(u);
      if (!y)
        return !1;
      let d = +y[1], c = +y[2], e = +y[3], i = y[4], m = y[5] === "-" ? -1 : 1, t = +(y[6] || 0), s = +(y[7] || 0);
      if (t > 23 || s > 59 || a && !i)
        return !1;
      if (d <= 23 && c <= 59 && e < 60)
        return !0;
      let p = c - s * m, o = d - t * m - (p < 0 ? 1 : 0);
      return (o === 23 || o === -1) && (p === 59 || p === -1) && e < 61;
    };
  }
  function te(a, r) {
    if (!(a && r))
      return;
    let u = (/* @__PURE__ */ new Date("2020-01-01T" + a)).valueOf(), y = (/* @__PURE__ */ new Date("2020-01-01T" + r)).valueOf();
    if (u && y)
      return u - y;
  }
  function Pe(a, r) {
    if (!(a && r))
      return;
    let u = J.exec(a), y = J.exec(r);
    if (u && y)
      return a = u[1] + u[2] + u[3], r = y[1] + y[2] + y[3], a > r ? 1 : a < r ? -1 : 0;
  }
  var Q = /t|\s/i;
  function ce(a) {
    let r = K(a);
    return function(y) {
      let d = y.split(Q);
      return d.length === 2 && be(d[0]) && r(d[1]);
    };
  }
  function we(a, r) {
    if (!(a && r))
      return;
    let u = new Date(a).valueOf(), y = new Date(r).valueOf();
    if (u && y)
      return u - y;
  }
  function ke(a, r) {
    if (!(a && r))
      return;
    let [u, y] = a.split(Q), [d, c] = r.split(Q), e = ee(u, d);
    if (e !== void 0)
      return e || te(y, c);
  }
  var Ge = /\/|:/, He = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function Ye(a) {
    return Ge.test(a) && He.test(a);
  }
  var he = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function We(a) {
    return he.lastIndex = 0, he.test(a);
  }
  var Xe = -(2 ** 31), Je = 2 ** 31 - 1;
  function Ke(a) {
    return Number.isInteger(a) && a <= Je && a >= Xe;
  }
  function Qe(a) {
    return Number.isInteger(a);
  }
  function ge() {
    return !0;
  }
  var et = /[^\\]\\Z/;
  function tt(a) {
    if (et.test(a))
      return !1;
    try {
      return new RegExp(a), !0;
    } catch {
      return !1;
    }
  }
});

// profile:profile:consumer
var ae = z;
var E = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function z(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = z.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof a == "string") {
    if (!E.test(a)) {
      let t = { instancePath: r, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return z.errors = e, i === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ve = V, st = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
var q = (Y(), N(H)).default;
function h(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = h.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof a == "string") {
    if (q(a) < 1) {
      let t = { instancePath: r, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return h.errors = e, i === 0;
}
h.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var T = (X(), N(W)).default;
function $(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = $.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.dialogs !== void 0) {
      let t = a.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          h(t[n], { instancePath: r + "/dialogs/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (T(t[p], t[o])) {
                  let n = { instancePath: r + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.alerts !== void 0) {
      let t = a.alerts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          h(t[n], { instancePath: r + "/alerts/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (T(t[p], t[o])) {
                  let n = { instancePath: r + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.actions !== void 0) {
      let t = a.actions;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          h(t[n], { instancePath: r + "/actions/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (T(t[p], t[o])) {
                  let n = { instancePath: r + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.experienceFlows !== void 0) {
      let t = a.experienceFlows;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          h(t[n], { instancePath: r + "/experienceFlows/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (T(t[p], t[o])) {
                  let n = { instancePath: r + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return $.errors = e, i === 0;
}
$.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
var re = { type: "object", properties: { tasks: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } } } } } } }, rt = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function v(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = v.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof a != "string") {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  if (!(a === "rules" || a === "playbooks" || a === "widgetSettings" || a === "layoutSettings")) {
    let t = { instancePath: r, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: rt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return v.errors = e, i === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function j(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = j.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.tasks !== void 0) {
      let t = a.tasks;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let s = t.length;
        for (let n = 0; n < s; n++) {
          let l = t[n];
          if (typeof l != "string") {
            let f = { instancePath: r + "/tasks/" + n, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), i++;
          }
          if (!(l === "botTask" || l === "knowledgeGraph" || l === "smallTalk" || l === "forms" || l === "bottask")) {
            let f = { instancePath: r + "/tasks/" + n, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: re.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), i++;
          }
        }
        let p = t.length, o;
        if (p > 1) {
          let n = {};
          for (; p--; ) {
            let l = t[p];
            if (typeof l == "string") {
              if (typeof n[l] == "number") {
                o = n[l];
                let f = { instancePath: r + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                e === null ? e = [f] : e.push(f), i++;
                break;
              }
              n[l] = p;
            }
          }
        }
      } else {
        let s = { instancePath: r + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.nlpData !== void 0) {
      let t = a.nlpData;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/nlpData", schemaPath: "#/properties/nlpData/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let s = t.length;
        for (let n = 0; n < s; n++) {
          let l = t[n];
          if (typeof l != "string") {
            let f = { instancePath: r + "/nlpData/" + n, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), i++;
          }
          if (!(l === "utterances" || l === "patterns" || l === "traits" || l === "rules" || l === "concepts" || l === "synonyms" || l === "standardResponses" || l === "nlpSettings" || l === "training_data" || l === "bot_synonyms" || l === "defaultDialog")) {
            let f = { instancePath: r + "/nlpData/" + n, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: re.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), i++;
          }
        }
        let p = t.length, o;
        if (p > 1) {
          let n = {};
          for (; p--; ) {
            let l = t[p];
            if (typeof l == "string") {
              if (typeof n[l] == "number") {
                o = n[l];
                let f = { instancePath: r + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                e === null ? e = [f] : e.push(f), i++;
                break;
              }
              n[l] = p;
            }
          }
        }
      } else {
        let s = { instancePath: r + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.settings !== void 0) {
      let t = a.settings;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/settings", schemaPath: "#/properties/settings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let s = t.length;
        for (let n = 0; n < s; n++) {
          let l = t[n];
          if (typeof l != "string") {
            let f = { instancePath: r + "/settings/" + n, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), i++;
          }
          if (!(l === "botSettings" || l === "botVariables" || l === "ivrSettings" || l === "genAIandLLMSettings")) {
            let f = { instancePath: r + "/settings/" + n, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: re.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), i++;
          }
        }
        let p = t.length, o;
        if (p > 1) {
          let n = {};
          for (; p--; ) {
            let l = t[p];
            if (typeof l == "string") {
              if (typeof n[l] == "number") {
                o = n[l];
                let f = { instancePath: r + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                e === null ? e = [f] : e.push(f), i++;
                break;
              }
              n[l] = p;
            }
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.AgentAssist !== void 0) {
      let t = a.AgentAssist;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/AgentAssist", schemaPath: "#/properties/AgentAssist/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let s = t.length;
        for (let n = 0; n < s; n++)
          v(t[n], { instancePath: r + "/AgentAssist/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? v.errors : e.concat(v.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (T(t[p], t[o])) {
                  let n = { instancePath: r + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.AgentAI !== void 0) {
      let t = a.AgentAI;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/AgentAI", schemaPath: "#/properties/AgentAI/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let s = t.length;
        for (let n = 0; n < s; n++)
          v(t[n], { instancePath: r + "/AgentAI/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? v.errors : e.concat(v.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (T(t[p], t[o])) {
                  let n = { instancePath: r + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.options !== void 0) {
      let t = a.options;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.botVariables !== void 0) {
          let s = t.botVariables;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            if (s.ignore !== void 0) {
              let p = s.ignore;
              if (Array.isArray(p)) {
                let o = p.length;
                for (let f = 0; f < o; f++)
                  h(p[f], { instancePath: r + "/options/botVariables/ignore/" + f, parentData: p, parentDataProperty: f, rootData: d, dynamicAnchors: c }) || (e = e === null ? h.errors : e.concat(h.errors), i = e.length);
                let n = p.length, l;
                if (n > 1) {
                  e:
                    for (; n--; )
                      for (l = n; l--; )
                        if (T(p[n], p[l])) {
                          let f = { instancePath: r + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: n, j: l }, message: "must NOT have duplicate items (items ## " + l + " and " + n + " are identical)" };
                          e === null ? e = [f] : e.push(f), i++;
                          break e;
                        }
                }
              } else {
                let o = { instancePath: r + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
            if (s.ignoreEnvironmentVariables !== void 0 && typeof s.ignoreEnvironmentVariables != "boolean") {
              let p = { instancePath: r + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (s.ignoreContentVariables !== void 0 && typeof s.ignoreContentVariables != "boolean") {
              let p = { instancePath: r + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: r + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let s = { instancePath: r + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return j.errors = e, i === 0;
}
j.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function V(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = V.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.exportType === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.exportType !== void 0) {
      let t = a.exportType;
      if (typeof t != "string") {
        let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: st.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.subTasks !== void 0 && ($(a.subTasks, { instancePath: r + "/subTasks", parentData: a, parentDataProperty: "subTasks", rootData: d, dynamicAnchors: c }) || (e = e === null ? $.errors : e.concat($.errors), i = e.length)), a.allTasks !== void 0 && typeof a.allTasks != "boolean") {
      let t = { instancePath: r + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.IncludeDependentTasks !== void 0 && typeof a.IncludeDependentTasks != "boolean") {
      let t = { instancePath: r + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.customDashboards !== void 0 && typeof a.customDashboards != "boolean") {
      let t = { instancePath: r + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    a.exportOptions !== void 0 && (j(a.exportOptions, { instancePath: r + "/exportOptions", parentData: a, parentDataProperty: "exportOptions", rootData: d, dynamicAnchors: c }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length));
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return V.errors = e, i === 0;
}
V.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ie = B;
var Te = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), qe = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ae = new RegExp("\\.[0-9]{3}Z$", "u"), xe = se().fullFormats["date-time"];
function B(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = B.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a._id === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.streamId === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streamId" }, message: "must have required property 'streamId'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.status === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.exportType === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a._id !== void 0) {
      let t = a._id;
      if (typeof t == "string") {
        if (!Te.test(t)) {
          let s = { instancePath: r + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.streamId !== void 0) {
      let t = a.streamId;
      if (typeof t == "string") {
        if (!E.test(t)) {
          let s = { instancePath: r + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.status !== void 0) {
      let t = a.status;
      if (typeof t == "string") {
        if (q(t) < 1) {
          let s = { instancePath: r + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.exportType !== void 0) {
      let t = a.exportType;
      if (typeof t == "string") {
        if (q(t) < 1) {
          let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.requestType !== void 0) {
      let t = a.requestType;
      if (typeof t == "string") {
        if (q(t) < 1) {
          let s = { instancePath: r + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.createdBy !== void 0) {
      let t = a.createdBy;
      if (typeof t == "string") {
        if (!qe.test(t)) {
          let s = { instancePath: r + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.createdOn !== void 0) {
      let t = a.createdOn;
      if (typeof t == "string") {
        if (!Ae.test(t)) {
          let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (!xe.validate(t)) {
          let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.__v !== void 0) {
      let t = a.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: r + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: r + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return B.errors = e, i === 0;
}
B.evaluated = { props: { _id: !0, streamId: !0, status: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var b = L, at = { type: "object", required: ["errors"], properties: { errors: { type: "array", minItems: 1, items: { type: "object", required: ["msg", "code"], properties: { msg: { type: "string" }, code: { type: ["integer", "string"] } } } } } };
function L(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = L.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.errors === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.errors !== void 0) {
      let t = a.errors;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let p = { instancePath: r + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), i++;
        }
        let s = t.length;
        for (let p = 0; p < s; p++) {
          let o = t[p];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.msg === void 0) {
              let n = { instancePath: r + "/errors/" + p, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (o.code === void 0) {
              let n = { instancePath: r + "/errors/" + p, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (o.msg !== void 0 && typeof o.msg != "string") {
              let n = { instancePath: r + "/errors/" + p + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (o.code !== void 0) {
              let n = o.code;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)) && typeof n != "string") {
                let l = { instancePath: r + "/errors/" + p + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: at.properties.errors.items.properties.code.type }, message: "must be integer,string" };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let n = { instancePath: r + "/errors/" + p, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let s = { instancePath: r + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return L.errors = e, i === 0;
}
L.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
var $e = S;
var it = new RegExp("^https?://", "u"), nt = new RegExp("^[0-9a-f]{24}$", "u"), pt = new RegExp("^[0-9]+$", "u"), ot = new RegExp("^&", "u");
function S(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = S.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a._id === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.status === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.exportType === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a._id !== void 0) {
      let t = a._id;
      if (typeof t == "string") {
        if (!Te.test(t)) {
          let s = { instancePath: r + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.status !== void 0) {
      let t = a.status;
      if (typeof t == "string") {
        if (q(t) < 1) {
          let s = { instancePath: r + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.downloadURL !== void 0) {
      let t = a.downloadURL;
      if (typeof t == "string") {
        if (!it.test(t)) {
          let s = { instancePath: r + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.streamId !== void 0) {
      let t = a.streamId;
      if (typeof t == "string") {
        if (!E.test(t)) {
          let s = { instancePath: r + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.botId !== void 0) {
      let t = a.botId;
      if (typeof t == "string") {
        if (!E.test(t)) {
          let s = { instancePath: r + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.exportType !== void 0) {
      let t = a.exportType;
      if (typeof t == "string") {
        if (q(t) < 1) {
          let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.requestType !== void 0) {
      let t = a.requestType;
      if (typeof t == "string") {
        if (q(t) < 1) {
          let s = { instancePath: r + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.createdBy !== void 0) {
      let t = a.createdBy;
      if (typeof t == "string") {
        if (!qe.test(t)) {
          let s = { instancePath: r + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.createdOn !== void 0) {
      let t = a.createdOn;
      if (typeof t == "string") {
        if (!Ae.test(t)) {
          let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (!xe.validate(t)) {
          let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.fileId !== void 0) {
      let t = a.fileId;
      if (typeof t == "string") {
        if (!nt.test(t)) {
          let s = { instancePath: r + "/fileId", schemaPath: "#/properties/fileId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.fileSize !== void 0) {
      let t = a.fileSize;
      if (typeof t == "string") {
        if (!pt.test(t)) {
          let s = { instancePath: r + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.store !== void 0) {
      let t = a.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.urlParams !== void 0) {
          let s = t.urlParams;
          if (typeof s == "string") {
            if (!ot.test(s)) {
              let p = { instancePath: r + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/pattern", keyword: "pattern", params: { pattern: "^&" }, message: 'must match pattern "^&"' };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: r + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let s = { instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.__v !== void 0) {
      let t = a.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: r + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: r + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return S.errors = e, i === 0;
}
S.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var pe = Z;
var F = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function Z(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = Z.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof a == "string") {
    if (!F.test(a)) {
      let t = { instancePath: r, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return Z.errors = e, i === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var je = C, mt = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } }, additionalProperties: !1 };
var x = (Y(), N(H)).default;
function g(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = g.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof a == "string") {
    if (x(a) < 1) {
      let t = { instancePath: r, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return g.errors = e, i === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var A = (X(), N(W)).default;
function _(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = _.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    for (let t in a)
      if (!(t === "dialogs" || t === "alerts" || t === "actions" || t === "experienceFlows")) {
        let s = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (a.dialogs !== void 0) {
      let t = a.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          g(t[n], { instancePath: r + "/dialogs/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (A(t[p], t[o])) {
                  let n = { instancePath: r + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.alerts !== void 0) {
      let t = a.alerts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          g(t[n], { instancePath: r + "/alerts/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (A(t[p], t[o])) {
                  let n = { instancePath: r + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.actions !== void 0) {
      let t = a.actions;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          g(t[n], { instancePath: r + "/actions/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (A(t[p], t[o])) {
                  let n = { instancePath: r + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.experienceFlows !== void 0) {
      let t = a.experienceFlows;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          g(t[n], { instancePath: r + "/experienceFlows/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (A(t[p], t[o])) {
                  let n = { instancePath: r + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return _.errors = e, i === 0;
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = { type: "object", properties: { tasks: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", minItems: 1, uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, ut = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function I(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = I.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof a != "string") {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  if (!(a === "rules" || a === "playbooks" || a === "widgetSettings" || a === "layoutSettings")) {
    let t = { instancePath: r, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ut.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return I.errors = e, i === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function D(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = D.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    for (let t in a)
      if (!(t === "tasks" || t === "nlpData" || t === "settings" || t === "AgentAssist" || t === "AgentAI" || t === "options")) {
        let s = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (a.tasks !== void 0) {
      let t = a.tasks;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/tasks", schemaPath: "#/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let s = t.length;
        for (let n = 0; n < s; n++) {
          let l = t[n];
          if (typeof l != "string") {
            let f = { instancePath: r + "/tasks/" + n, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), i++;
          }
          if (!(l === "botTask" || l === "knowledgeGraph" || l === "smallTalk" || l === "forms" || l === "bottask")) {
            let f = { instancePath: r + "/tasks/" + n, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: ie.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), i++;
          }
        }
        let p = t.length, o;
        if (p > 1) {
          let n = {};
          for (; p--; ) {
            let l = t[p];
            if (typeof l == "string") {
              if (typeof n[l] == "number") {
                o = n[l];
                let f = { instancePath: r + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                e === null ? e = [f] : e.push(f), i++;
                break;
              }
              n[l] = p;
            }
          }
        }
      } else {
        let s = { instancePath: r + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.nlpData !== void 0) {
      let t = a.nlpData;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/nlpData", schemaPath: "#/properties/nlpData/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let s = t.length;
        for (let n = 0; n < s; n++) {
          let l = t[n];
          if (typeof l != "string") {
            let f = { instancePath: r + "/nlpData/" + n, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), i++;
          }
          if (!(l === "utterances" || l === "patterns" || l === "traits" || l === "rules" || l === "concepts" || l === "synonyms" || l === "standardResponses" || l === "nlpSettings" || l === "training_data" || l === "bot_synonyms" || l === "defaultDialog")) {
            let f = { instancePath: r + "/nlpData/" + n, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: ie.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), i++;
          }
        }
        let p = t.length, o;
        if (p > 1) {
          let n = {};
          for (; p--; ) {
            let l = t[p];
            if (typeof l == "string") {
              if (typeof n[l] == "number") {
                o = n[l];
                let f = { instancePath: r + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                e === null ? e = [f] : e.push(f), i++;
                break;
              }
              n[l] = p;
            }
          }
        }
      } else {
        let s = { instancePath: r + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.settings !== void 0) {
      let t = a.settings;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/settings", schemaPath: "#/properties/settings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let s = t.length;
        for (let n = 0; n < s; n++) {
          let l = t[n];
          if (typeof l != "string") {
            let f = { instancePath: r + "/settings/" + n, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), i++;
          }
          if (!(l === "botSettings" || l === "botVariables" || l === "ivrSettings" || l === "genAIandLLMSettings")) {
            let f = { instancePath: r + "/settings/" + n, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: ie.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), i++;
          }
        }
        let p = t.length, o;
        if (p > 1) {
          let n = {};
          for (; p--; ) {
            let l = t[p];
            if (typeof l == "string") {
              if (typeof n[l] == "number") {
                o = n[l];
                let f = { instancePath: r + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                e === null ? e = [f] : e.push(f), i++;
                break;
              }
              n[l] = p;
            }
          }
        }
      } else {
        let s = { instancePath: r + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.AgentAssist !== void 0) {
      let t = a.AgentAssist;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/AgentAssist", schemaPath: "#/properties/AgentAssist/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let s = t.length;
        for (let n = 0; n < s; n++)
          I(t[n], { instancePath: r + "/AgentAssist/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? I.errors : e.concat(I.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (A(t[p], t[o])) {
                  let n = { instancePath: r + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.AgentAI !== void 0) {
      let t = a.AgentAI;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: r + "/AgentAI", schemaPath: "#/properties/AgentAI/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let s = t.length;
        for (let n = 0; n < s; n++)
          I(t[n], { instancePath: r + "/AgentAI/" + n, parentData: t, parentDataProperty: n, rootData: d, dynamicAnchors: c }) || (e = e === null ? I.errors : e.concat(I.errors), i = e.length);
        let p = t.length, o;
        if (p > 1) {
          e:
            for (; p--; )
              for (o = p; o--; )
                if (A(t[p], t[o])) {
                  let n = { instancePath: r + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: p, j: o }, message: "must NOT have duplicate items (items ## " + o + " and " + p + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: r + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.options !== void 0) {
      let t = a.options;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let s in t)
          if (s !== "botVariables") {
            let p = { instancePath: r + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (t.botVariables !== void 0) {
          let s = t.botVariables;
          if (s && typeof s == "object" && !Array.isArray(s)) {
            for (let p in s)
              if (!(p === "ignore" || p === "ignoreEnvironmentVariables" || p === "ignoreContentVariables")) {
                let o = { instancePath: r + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), i++;
              }
            if (s.ignore !== void 0) {
              let p = s.ignore;
              if (Array.isArray(p)) {
                let o = p.length;
                for (let f = 0; f < o; f++)
                  g(p[f], { instancePath: r + "/options/botVariables/ignore/" + f, parentData: p, parentDataProperty: f, rootData: d, dynamicAnchors: c }) || (e = e === null ? g.errors : e.concat(g.errors), i = e.length);
                let n = p.length, l;
                if (n > 1) {
                  e:
                    for (; n--; )
                      for (l = n; l--; )
                        if (A(p[n], p[l])) {
                          let f = { instancePath: r + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: n, j: l }, message: "must NOT have duplicate items (items ## " + l + " and " + n + " are identical)" };
                          e === null ? e = [f] : e.push(f), i++;
                          break e;
                        }
                }
              } else {
                let o = { instancePath: r + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
            if (s.ignoreEnvironmentVariables !== void 0 && typeof s.ignoreEnvironmentVariables != "boolean") {
              let p = { instancePath: r + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [p] : e.push(p), i++;
            }
            if (s.ignoreContentVariables !== void 0 && typeof s.ignoreContentVariables != "boolean") {
              let p = { instancePath: r + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: r + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let s = { instancePath: r + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return D.errors = e, i === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function C(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = C.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.exportType === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in a)
      if (!(t === "exportType" || t === "subTasks" || t === "allTasks" || t === "IncludeDependentTasks" || t === "customDashboards" || t === "exportOptions")) {
        let s = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (a.exportType !== void 0) {
      let t = a.exportType;
      if (typeof t != "string") {
        let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: mt.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.subTasks !== void 0 && (_(a.subTasks, { instancePath: r + "/subTasks", parentData: a, parentDataProperty: "subTasks", rootData: d, dynamicAnchors: c }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length)), a.allTasks !== void 0 && typeof a.allTasks != "boolean") {
      let t = { instancePath: r + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.IncludeDependentTasks !== void 0 && typeof a.IncludeDependentTasks != "boolean") {
      let t = { instancePath: r + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.customDashboards !== void 0 && typeof a.customDashboards != "boolean") {
      let t = { instancePath: r + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    a.exportOptions !== void 0 && (D(a.exportOptions, { instancePath: r + "/exportOptions", parentData: a, parentDataProperty: "exportOptions", rootData: d, dynamicAnchors: c }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length));
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return C.errors = e, i === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = U, ne = { type: "object", required: ["_id", "streamId", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending"] }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, De = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Oe = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ne = new RegExp("\\.[0-9]{3}Z$", "u"), Ee = se().fullFormats["date-time"];
function U(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = U.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a._id === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.streamId === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streamId" }, message: "must have required property 'streamId'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.status === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.exportType === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in a)
      if (!(t === "_id" || t === "streamId" || t === "status" || t === "exportType" || t === "requestType" || t === "createdBy" || t === "createdOn" || t === "__v")) {
        let s = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (a._id !== void 0) {
      let t = a._id;
      if (typeof t == "string") {
        if (!De.test(t)) {
          let s = { instancePath: r + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.streamId !== void 0) {
      let t = a.streamId;
      if (typeof t == "string") {
        if (!F.test(t)) {
          let s = { instancePath: r + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.status !== void 0) {
      let t = a.status;
      if (t !== "pending") {
        let s = { instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ne.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (x(t) < 1) {
          let s = { instancePath: r + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.exportType !== void 0) {
      let t = a.exportType;
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: ne.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (x(t) < 1) {
          let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.requestType !== void 0) {
      let t = a.requestType;
      if (t !== "Botexport") {
        let s = { instancePath: r + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: ne.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (x(t) < 1) {
          let s = { instancePath: r + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.createdBy !== void 0) {
      let t = a.createdBy;
      if (typeof t == "string") {
        if (!Oe.test(t)) {
          let s = { instancePath: r + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.createdOn !== void 0) {
      let t = a.createdOn;
      if (typeof t == "string") {
        if (!Ne.test(t)) {
          let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (!Ee.validate(t)) {
          let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.__v !== void 0) {
      let t = a.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: r + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: r + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return U.errors = e, i === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var P = M, ft = { type: "object", required: ["errors"], properties: { errors: { type: "array", minItems: 1, items: { type: "object", required: ["msg", "code"], properties: { msg: { type: "string" }, code: { type: ["integer", "string"] } }, additionalProperties: !1 } } }, additionalProperties: !1 };
function M(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = M.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a.errors === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in a)
      if (t !== "errors") {
        let s = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (a.errors !== void 0) {
      let t = a.errors;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let p = { instancePath: r + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), i++;
        }
        let s = t.length;
        for (let p = 0; p < s; p++) {
          let o = t[p];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.msg === void 0) {
              let n = { instancePath: r + "/errors/" + p, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (o.code === void 0) {
              let n = { instancePath: r + "/errors/" + p, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [n] : e.push(n), i++;
            }
            for (let n in o)
              if (!(n === "msg" || n === "code")) {
                let l = { instancePath: r + "/errors/" + p, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                e === null ? e = [l] : e.push(l), i++;
              }
            if (o.msg !== void 0 && typeof o.msg != "string") {
              let n = { instancePath: r + "/errors/" + p + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (o.code !== void 0) {
              let n = o.code;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)) && typeof n != "string") {
                let l = { instancePath: r + "/errors/" + p + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: ft.properties.errors.items.properties.code.type }, message: "must be integer,string" };
                e === null ? e = [l] : e.push(l), i++;
              }
            }
          } else {
            let n = { instancePath: r + "/errors/" + p, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let s = { instancePath: r + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return M.errors = e, i === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ze = G, R = { type: "object", required: ["_id", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, downloadURL: { type: "string", pattern: "^https?://" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, botId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, fileId: { type: "string", pattern: "^[0-9a-f]{24}$" }, fileSize: { type: "string", pattern: "^[0-9]+$" }, store: { type: "object", properties: { urlParams: { type: "string", pattern: "^&" } }, additionalProperties: !1 }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, dt = Object.prototype.hasOwnProperty, yt = new RegExp("^https?://", "u"), ct = new RegExp("^[0-9a-f]{24}$", "u"), ht = new RegExp("^[0-9]+$", "u"), gt = new RegExp("^&", "u");
function G(a, { instancePath: r = "", parentData: u, parentDataProperty: y, rootData: d = a, dynamicAnchors: c = {} } = {}) {
  let e = null, i = 0, m = G.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), a && typeof a == "object" && !Array.isArray(a)) {
    if (a._id === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.status === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (a.exportType === void 0) {
      let t = { instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in a)
      if (!dt.call(R.properties, t)) {
        let s = { instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (a._id !== void 0) {
      let t = a._id;
      if (typeof t == "string") {
        if (!De.test(t)) {
          let s = { instancePath: r + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.status !== void 0) {
      let t = a.status;
      if (!(t === "pending" || t === "success" || t === "failed" || t === "failure")) {
        let s = { instancePath: r + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: R.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (x(t) < 1) {
          let s = { instancePath: r + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.downloadURL !== void 0) {
      let t = a.downloadURL;
      if (typeof t == "string") {
        if (!yt.test(t)) {
          let s = { instancePath: r + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.streamId !== void 0) {
      let t = a.streamId;
      if (typeof t == "string") {
        if (!F.test(t)) {
          let s = { instancePath: r + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.botId !== void 0) {
      let t = a.botId;
      if (typeof t == "string") {
        if (!F.test(t)) {
          let s = { instancePath: r + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.exportType !== void 0) {
      let t = a.exportType;
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: R.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (x(t) < 1) {
          let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.requestType !== void 0) {
      let t = a.requestType;
      if (t !== "Botexport") {
        let s = { instancePath: r + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: R.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (x(t) < 1) {
          let s = { instancePath: r + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.createdBy !== void 0) {
      let t = a.createdBy;
      if (typeof t == "string") {
        if (!Oe.test(t)) {
          let s = { instancePath: r + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.createdOn !== void 0) {
      let t = a.createdOn;
      if (typeof t == "string") {
        if (!Ne.test(t)) {
          let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (!Ee.validate(t)) {
          let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.fileId !== void 0) {
      let t = a.fileId;
      if (typeof t == "string") {
        if (!ct.test(t)) {
          let s = { instancePath: r + "/fileId", schemaPath: "#/properties/fileId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.fileSize !== void 0) {
      let t = a.fileSize;
      if (typeof t == "string") {
        if (!ht.test(t)) {
          let s = { instancePath: r + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: r + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.store !== void 0) {
      let t = a.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let s in t)
          if (s !== "urlParams") {
            let p = { instancePath: r + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
            e === null ? e = [p] : e.push(p), i++;
          }
        if (t.urlParams !== void 0) {
          let s = t.urlParams;
          if (typeof s == "string") {
            if (!gt.test(s)) {
              let p = { instancePath: r + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/pattern", keyword: "pattern", params: { pattern: "^&" }, message: 'must match pattern "^&"' };
              e === null ? e = [p] : e.push(p), i++;
            }
          } else {
            let p = { instancePath: r + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), i++;
          }
        }
      } else {
        let s = { instancePath: r + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (a.__v !== void 0) {
      let t = a.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: r + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: r + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return G.errors = e, i === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var vt = {
  consumer: {
    "startBotExport path BotID": ae,
    "startBotExport request application/json": ve,
    "startBotExport 200 application/json": Ie,
    "startBotExport 400 application/json": b,
    "startBotExport 401 application/json": b,
    "startBotExport 405 application/json": b,
    "startBotExport 412 application/json": b,
    "startBotExport 429 application/json": b,
    "startBotExport 500 application/json": b,
    "getBotExportStatus path BotID": ae,
    "getBotExportStatus 200 application/json": $e,
    "getBotExportStatus 400 application/json": b,
    "getBotExportStatus 401 application/json": b,
    "getBotExportStatus 405 application/json": b,
    "getBotExportStatus 429 application/json": b,
    "getBotExportStatus 500 application/json": b
  },
  audit: {
    "startBotExport path BotID": pe,
    "startBotExport request application/json": je,
    "startBotExport 200 application/json": _e,
    "startBotExport 400 application/json": P,
    "startBotExport 401 application/json": P,
    "startBotExport 405 application/json": P,
    "startBotExport 412 application/json": P,
    "startBotExport 429 application/json": P,
    "startBotExport 500 application/json": P,
    "getBotExportStatus path BotID": pe,
    "getBotExportStatus 200 application/json": ze,
    "getBotExportStatus 400 application/json": P,
    "getBotExportStatus 401 application/json": P,
    "getBotExportStatus 405 application/json": P,
    "getBotExportStatus 429 application/json": P,
    "getBotExportStatus 500 application/json": P
  }
};
export {
  vt as validators
};
