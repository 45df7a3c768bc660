// Generated from specs/kore-ai. Edit that and run npm run generate.
var Se = Object.create;
var z = Object.defineProperty;
var Re = Object.getOwnPropertyDescriptor;
var Fe = Object.getOwnPropertyNames;
var Ze = Object.getPrototypeOf, Ce = Object.prototype.hasOwnProperty;
var me = (r, a, d) => () => {
  if (d) throw d[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (g) {
    throw d = [g], g;
  }
};
var fe = (r, a) => () => {
  try {
    return a || r((a = { exports: {} }).exports, a), a.exports;
  } catch (d) {
    throw a = 0, d;
  }
}, de = (r, a) => {
  for (var d in a)
    z(r, d, { get: a[d], enumerable: !0 });
}, ye = (r, a, d, g) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let h of Fe(a))
      !Ce.call(r, h) && h !== d && z(r, h, { get: () => a[h], enumerable: !(g = Re(a, h)) || g.enumerable });
  return r;
};
var Ue = (r, a, d) => (d = r != null ? Se(Ze(r)) : {}, ye(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  a || !r || !r.__esModule ? z(d, "default", { value: r, enumerable: !0 }) : d,
  r
)), V = (r) => ye(z({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var X = {};
de(X, {
  default: () => Me
});
var Me, J = me(() => {
  Me = (r) => {
    let a = r.length;
    for (let d = 0; d < r.length - 1; d++)
      (r.charCodeAt(d) & 64512) === 55296 && (r.charCodeAt(d + 1) & 64512) === 56320 && (a--, d++);
    return a;
  };
});

// node_modules/fast-deep-equal/index.js
var he = fe((wt, ce) => {
  "use strict";
  ce.exports = function r(a, d) {
    if (a === d) return !0;
    if (a && d && typeof a == "object" && typeof d == "object") {
      if (a.constructor !== d.constructor) return !1;
      var g, h, b;
      if (Array.isArray(a)) {
        if (g = a.length, g != d.length) return !1;
        for (h = g; h-- !== 0; )
          if (!r(a[h], d[h])) return !1;
        return !0;
      }
      if (a.constructor === RegExp) return a.source === d.source && a.flags === d.flags;
      if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === d.valueOf();
      if (a.toString !== Object.prototype.toString) return a.toString() === d.toString();
      if (b = Object.keys(a), g = b.length, g !== Object.keys(d).length) return !1;
      for (h = g; h-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(d, b[h])) return !1;
      for (h = g; h-- !== 0; ) {
        var e = b[h];
        if (!r(a[e], d[e])) return !1;
      }
      return !0;
    }
    return a !== a && d !== d;
  };
});

// helper:ajv/dist/runtime/equal
var K = {};
de(K, {
  default: () => ge.default
});
var ge, Q = me(() => {
  ge = Ue(he());
});

// node_modules/ajv-formats/dist/formats.js
var ie = fe((I) => {
  "use strict";
  Object.defineProperty(I, "__esModule", { value: !0 });
  I.formatNames = I.fastFormats = I.fullFormats = void 0;
  function T(r, a) {
    return { validate: r, compare: a };
  }
  I.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: T(we, re),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: T(te(!0), ae),
    "date-time": T(be(!0), Te),
    "iso-time": T(te(), ve),
    "iso-date-time": T(be(), Ie),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: Je,
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
    regex: at,
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
    byte: Ke,
    // signed 32 bit integer
    int32: { type: "number", validate: tt },
    // signed 64 bit integer
    int64: { type: "number", validate: st },
    // C-type float
    float: { type: "number", validate: Pe },
    // C-type double
    double: { type: "number", validate: Pe },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  I.fastFormats = {
    ...I.fullFormats,
    date: T(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, re),
    time: T(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, ae),
    "date-time": T(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Te),
    "iso-time": T(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, ve),
    "iso-date-time": T(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Ie),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  I.formatNames = Object.keys(I.fullFormats);
  function Ge(r) {
    return r % 4 === 0 && (r % 100 !== 0 || r % 400 === 0);
  }
  var He = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, Ye = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function we(r) {
    let a = He.exec(r);
    if (!a)
      return !1;
    let d = +a[1], g = +a[2], h = +a[3];
    return g >= 1 && g <= 12 && h >= 1 && h <= (g === 2 && Ge(d) ? 29 : Ye[g]);
  }
  function re(r, a) {
    if (r && a)
      return r > a ? 1 : r < a ? -1 : 0;
  }
  var ee = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function te(r) {
    return function(d) {
      let g = ee.exec(d);
      if (!g)
        return !1;
      let h = +g[1], b = +g[2], e = +g[3], i = g[4], m = g[5] === "-" ? -1 : 1, t = +(g[6] || 0), s = +(g[7] || 0);
      if (t > 23 || s > 59 || r && !i)
        return !1;
      if (h <= 23 && b <= 59 && e < 60)
        return !0;
      let f = b - s * m, p = h - t * m - (f < 0 ? 1 : 0);
      return (p === 23 || p === -1) && (f === 59 || f === -1) && e < 61;
    };
  }
  function ae(r, a) {
    if (!(r && a))
      return;
    let d = (/* @__PURE__ */ new Date("2020-01-01T" + r)).valueOf(), g = (/* @__PURE__ */ new Date("2020-01-01T" + a)).valueOf();
    if (d && g)
      return d - g;
  }
  function ve(r, a) {
    if (!(r && a))
      return;
    let d = ee.exec(r), g = ee.exec(a);
    if (d && g)
      return r = d[1] + d[2] + d[3], a = g[1] + g[2] + g[3], r > a ? 1 : r < a ? -1 : 0;
  }
  var se = /t|\s/i;
  function be(r) {
    let a = te(r);
    return function(g) {
      let h = g.split(se);
      return h.length === 2 && we(h[0]) && a(h[1]);
    };
  }
  function Te(r, a) {
    if (!(r && a))
      return;
    let d = new Date(r).valueOf(), g = new Date(a).valueOf();
    if (d && g)
      return d - g;
  }
  function Ie(r, a) {
    if (!(r && a))
      return;
    let [d, g] = r.split(se), [h, b] = a.split(se), e = re(d, h);
    if (e !== void 0)
      return e || ae(g, b);
  }
  var We = /\/|:/, Xe = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function Je(r) {
    return We.test(r) && Xe.test(r);
  }
  var ke = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function Ke(r) {
    return ke.lastIndex = 0, ke.test(r);
  }
  var Qe = -(2 ** 31), et = 2 ** 31 - 1;
  function tt(r) {
    return Number.isInteger(r) && r <= et && r >= Qe;
  }
  function st(r) {
    return Number.isInteger(r);
  }
  function Pe() {
    return !0;
  }
  var rt = /[^\\]\\Z/;
  function at(r) {
    if (rt.test(r))
      return !1;
    try {
      return new RegExp(r), !0;
    } catch {
      return !1;
    }
  }
});

// profile:profile:consumer
var pe = L;
var B = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function L(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = L.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r == "string") {
    if (!B.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return L.errors = e, i === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qe = S, it = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
var $ = (J(), V(X)).default;
function k(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = k.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r == "string") {
    if ($(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return k.errors = e, i === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var A = (Q(), V(K)).default;
function D(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = D.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          k(t[n], { instancePath: a + "/dialogs/" + n, parentData: t, parentDataProperty: n, rootData: h, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
        let f = t.length, p;
        if (f > 1) {
          e:
            for (; f--; )
              for (p = f; p--; )
                if (A(t[f], t[p])) {
                  let n = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: f, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + f + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.alerts !== void 0) {
      let t = r.alerts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          k(t[n], { instancePath: a + "/alerts/" + n, parentData: t, parentDataProperty: n, rootData: h, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
        let f = t.length, p;
        if (f > 1) {
          e:
            for (; f--; )
              for (p = f; p--; )
                if (A(t[f], t[p])) {
                  let n = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: f, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + f + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.actions !== void 0) {
      let t = r.actions;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          k(t[n], { instancePath: a + "/actions/" + n, parentData: t, parentDataProperty: n, rootData: h, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
        let f = t.length, p;
        if (f > 1) {
          e:
            for (; f--; )
              for (p = f; p--; )
                if (A(t[f], t[p])) {
                  let n = { instancePath: a + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: f, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + f + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.experienceFlows !== void 0) {
      let t = r.experienceFlows;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          k(t[n], { instancePath: a + "/experienceFlows/" + n, parentData: t, parentDataProperty: n, rootData: h, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
        let f = t.length, p;
        if (f > 1) {
          e:
            for (; f--; )
              for (p = f; p--; )
                if (A(t[f], t[p])) {
                  let n = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: f, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + f + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return D.errors = e, i === 0;
}
D.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ne = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0 } } }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } } } } } } }, nt = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function q(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = q.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  if (!(r === "rules" || r === "playbooks" || r === "widgetSettings" || r === "layoutSettings")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: nt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return q.errors = e, i === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function O(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = O.evaluated;
  m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0);
  let t = i, s = i;
  if (i === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let p = {};
        e === null ? e = [p] : e.push(p), i++;
      } else {
        let p;
        if (r.tasks === void 0 && (p = "tasks")) {
          let n = {};
          e === null ? e = [n] : e.push(n), i++;
        } else if (r.tasks !== void 0) {
          let n = r.tasks;
          if (i === i)
            if (Array.isArray(n)) {
              if (n.length > 0) {
                let c = {};
                e === null ? e = [c] : e.push(c), i++;
              }
            } else {
              let c = {};
              e === null ? e = [c] : e.push(c), i++;
            }
        }
      }
    else {
      let p = {};
      e === null ? e = [p] : e.push(p), i++;
    }
  var f = s === i;
  if (f) {
    let p = { instancePath: a, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [p] : e.push(p), i++;
  } else
    i = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tasks !== void 0) {
      let p = r.tasks;
      if (Array.isArray(p)) {
        let n = p.length;
        for (let l = 0; l < n; l++) {
          let u = p[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "botTask" || u === "knowledgeGraph" || u === "smallTalk" || u === "forms" || u === "bottask")) {
            let y = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: ne.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = p.length, c;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = p[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                c = l[u];
                let y = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let n = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (r.nlpData !== void 0) {
      let p = r.nlpData;
      if (Array.isArray(p)) {
        let n = p.length;
        for (let l = 0; l < n; l++) {
          let u = p[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "utterances" || u === "patterns" || u === "traits" || u === "rules" || u === "concepts" || u === "synonyms" || u === "standardResponses" || u === "nlpSettings" || u === "training_data" || u === "bot_synonyms" || u === "defaultDialog")) {
            let y = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: ne.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = p.length, c;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = p[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                c = l[u];
                let y = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let n = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (r.settings !== void 0) {
      let p = r.settings;
      if (Array.isArray(p)) {
        let n = p.length;
        for (let l = 0; l < n; l++) {
          let u = p[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "botSettings" || u === "botVariables" || u === "ivrSettings" || u === "genAIandLLMSettings")) {
            let y = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: ne.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = p.length, c;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = p[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                c = l[u];
                let y = { instancePath: a + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let n = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let p = r.AgentAssist;
      if (Array.isArray(p)) {
        let n = p.length;
        for (let l = 0; l < n; l++)
          q(p[l], { instancePath: a + "/AgentAssist/" + l, parentData: p, parentDataProperty: l, rootData: h, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), i = e.length);
        let o = p.length, c;
        if (o > 1) {
          e:
            for (; o--; )
              for (c = o; c--; )
                if (A(p[o], p[c])) {
                  let l = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), i++;
                  break e;
                }
        }
      } else {
        let n = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (r.AgentAI !== void 0) {
      let p = r.AgentAI;
      if (Array.isArray(p)) {
        let n = p.length;
        for (let l = 0; l < n; l++)
          q(p[l], { instancePath: a + "/AgentAI/" + l, parentData: p, parentDataProperty: l, rootData: h, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), i = e.length);
        let o = p.length, c;
        if (o > 1) {
          e:
            for (; o--; )
              for (c = o; c--; )
                if (A(p[o], p[c])) {
                  let l = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), i++;
                  break e;
                }
        }
      } else {
        let n = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (r.options !== void 0) {
      let p = r.options;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.botVariables !== void 0) {
          let n = p.botVariables;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.ignore !== void 0) {
              let o = n.ignore;
              if (Array.isArray(o)) {
                let c = o.length;
                for (let y = 0; y < c; y++)
                  k(o[y], { instancePath: a + "/options/botVariables/ignore/" + y, parentData: o, parentDataProperty: y, rootData: h, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
                let l = o.length, u;
                if (l > 1) {
                  e:
                    for (; l--; )
                      for (u = l; u--; )
                        if (A(o[l], o[u])) {
                          let y = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: l, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + l + " are identical)" };
                          e === null ? e = [y] : e.push(y), i++;
                          break e;
                        }
                }
              } else {
                let c = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [c] : e.push(c), i++;
              }
            }
            if (n.ignoreEnvironmentVariables !== void 0 && typeof n.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (n.ignoreContentVariables !== void 0 && typeof n.ignoreContentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let n = { instancePath: a + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), i++;
  }
  return O.errors = e, i === 0;
}
O.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function S(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = S.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: it.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.subTasks !== void 0 && (D(r.subTasks, { instancePath: a + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: h, dynamicAnchors: b }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
      let t = { instancePath: a + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.IncludeDependentTasks !== void 0 && typeof r.IncludeDependentTasks != "boolean") {
      let t = { instancePath: a + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.customDashboards !== void 0 && typeof r.customDashboards != "boolean") {
      let t = { instancePath: a + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    r.exportOptions !== void 0 && (O(r.exportOptions, { instancePath: a + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: h, dynamicAnchors: b }) || (e = e === null ? O.errors : e.concat(O.errors), i = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return S.errors = e, i === 0;
}
S.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var xe = R;
var Ae = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), $e = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), je = new RegExp("\\.[0-9]{3}Z$", "u"), _e = ie().fullFormats["date-time"];
function R(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = R.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.streamId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streamId" }, message: "must have required property 'streamId'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Ae.test(t)) {
          let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!B.test(t)) {
          let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: a + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!$e.test(t)) {
          let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!je.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (!_e.validate(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return R.errors = e, i === 0;
}
R.evaluated = { props: { _id: !0, streamId: !0, status: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var w = F, pt = { type: "object", required: ["errors"], properties: { errors: { type: "array", minItems: 1, items: { type: "object", required: ["msg", "code"], properties: { msg: { type: "string" }, code: { type: ["integer", "string"] } } } } } };
function F(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = F.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.errors !== void 0) {
      let t = r.errors;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let f = { instancePath: a + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [f] : e.push(f), i++;
        }
        let s = t.length;
        for (let f = 0; f < s; f++) {
          let p = t[f];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let n = { instancePath: a + "/errors/" + f, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.code === void 0) {
              let n = { instancePath: a + "/errors/" + f, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let n = { instancePath: a + "/errors/" + f + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.code !== void 0) {
              let n = p.code;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)) && typeof n != "string") {
                let o = { instancePath: a + "/errors/" + f + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: pt.properties.errors.items.properties.code.type }, message: "must be integer,string" };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          } else {
            let n = { instancePath: a + "/errors/" + f, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let s = { instancePath: a + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return F.errors = e, i === 0;
}
F.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
var De = Z;
var ot = new RegExp("^https?://", "u"), lt = new RegExp("^[0-9a-f]{24}$", "u"), ut = new RegExp("^[0-9]+$", "u");
function Z(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = Z.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Ae.test(t)) {
          let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: a + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.downloadURL !== void 0) {
      let t = r.downloadURL;
      if (typeof t == "string") {
        if (!ot.test(t)) {
          let s = { instancePath: a + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!B.test(t)) {
          let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (!B.test(t)) {
          let s = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (typeof t == "string") {
        if ($(t) < 1) {
          let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!$e.test(t)) {
          let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!je.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (!_e.validate(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.fileId !== void 0) {
      let t = r.fileId;
      if (typeof t == "string") {
        if (!lt.test(t)) {
          let s = { instancePath: a + "/fileId", schemaPath: "#/properties/fileId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.fileSize !== void 0) {
      let t = r.fileSize;
      if (typeof t == "string") {
        if (!ut.test(t)) {
          let s = { instancePath: a + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.store !== void 0) {
      let t = r.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let s = { instancePath: a + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return Z.errors = e, i === 0;
}
Z.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var ue = M;
var U = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function M(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = M.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r == "string") {
    if (!U.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return M.errors = e, i === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Oe = G, ft = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } }, additionalProperties: !1 };
var _ = (J(), V(X)).default;
function P(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = P.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r == "string") {
    if (_(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return P.errors = e, i === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var j = (Q(), V(K)).default;
function N(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = N.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "dialogs" || t === "alerts" || t === "actions" || t === "experienceFlows")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          P(t[n], { instancePath: a + "/dialogs/" + n, parentData: t, parentDataProperty: n, rootData: h, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
        let f = t.length, p;
        if (f > 1) {
          e:
            for (; f--; )
              for (p = f; p--; )
                if (j(t[f], t[p])) {
                  let n = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: f, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + f + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.alerts !== void 0) {
      let t = r.alerts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          P(t[n], { instancePath: a + "/alerts/" + n, parentData: t, parentDataProperty: n, rootData: h, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
        let f = t.length, p;
        if (f > 1) {
          e:
            for (; f--; )
              for (p = f; p--; )
                if (j(t[f], t[p])) {
                  let n = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: f, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + f + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.actions !== void 0) {
      let t = r.actions;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          P(t[n], { instancePath: a + "/actions/" + n, parentData: t, parentDataProperty: n, rootData: h, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
        let f = t.length, p;
        if (f > 1) {
          e:
            for (; f--; )
              for (p = f; p--; )
                if (j(t[f], t[p])) {
                  let n = { instancePath: a + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: f, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + f + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.experienceFlows !== void 0) {
      let t = r.experienceFlows;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let n = 0; n < s; n++)
          P(t[n], { instancePath: a + "/experienceFlows/" + n, parentData: t, parentDataProperty: n, rootData: h, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
        let f = t.length, p;
        if (f > 1) {
          e:
            for (; f--; )
              for (p = f; p--; )
                if (j(t[f], t[p])) {
                  let n = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: f, j: p }, message: "must NOT have duplicate items (items ## " + p + " and " + f + " are identical)" };
                  e === null ? e = [n] : e.push(n), i++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return N.errors = e, i === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oe = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0 } }, additionalProperties: !1 }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, dt = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function x(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = x.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  if (!(r === "rules" || r === "playbooks" || r === "widgetSettings" || r === "layoutSettings")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: dt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return x.errors = e, i === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = E.evaluated;
  m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0);
  let t = i, s = i;
  if (i === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let p = {};
        e === null ? e = [p] : e.push(p), i++;
      } else {
        let p;
        if (r.tasks === void 0 && (p = "tasks")) {
          let n = {};
          e === null ? e = [n] : e.push(n), i++;
        } else {
          let n = i;
          for (let o in r)
            if (o !== "tasks") {
              let c = {};
              e === null ? e = [c] : e.push(c), i++;
              break;
            }
          if (n === i && r.tasks !== void 0) {
            let o = r.tasks;
            if (i === i)
              if (Array.isArray(o)) {
                if (o.length > 0) {
                  let l = {};
                  e === null ? e = [l] : e.push(l), i++;
                }
              } else {
                let l = {};
                e === null ? e = [l] : e.push(l), i++;
              }
          }
        }
      }
    else {
      let p = {};
      e === null ? e = [p] : e.push(p), i++;
    }
  var f = s === i;
  if (f) {
    let p = { instancePath: a, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [p] : e.push(p), i++;
  } else
    i = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r)
      if (!(p === "tasks" || p === "nlpData" || p === "settings" || p === "AgentAssist" || p === "AgentAI" || p === "options")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), i++;
      }
    if (r.tasks !== void 0) {
      let p = r.tasks;
      if (Array.isArray(p)) {
        let n = p.length;
        for (let l = 0; l < n; l++) {
          let u = p[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "botTask" || u === "knowledgeGraph" || u === "smallTalk" || u === "forms" || u === "bottask")) {
            let y = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: oe.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = p.length, c;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = p[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                c = l[u];
                let y = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let n = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (r.nlpData !== void 0) {
      let p = r.nlpData;
      if (Array.isArray(p)) {
        let n = p.length;
        for (let l = 0; l < n; l++) {
          let u = p[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "utterances" || u === "patterns" || u === "traits" || u === "rules" || u === "concepts" || u === "synonyms" || u === "standardResponses" || u === "nlpSettings" || u === "training_data" || u === "bot_synonyms" || u === "defaultDialog")) {
            let y = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: oe.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = p.length, c;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = p[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                c = l[u];
                let y = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let n = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (r.settings !== void 0) {
      let p = r.settings;
      if (Array.isArray(p)) {
        let n = p.length;
        for (let l = 0; l < n; l++) {
          let u = p[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "botSettings" || u === "botVariables" || u === "ivrSettings" || u === "genAIandLLMSettings")) {
            let y = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: oe.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = p.length, c;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = p[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                c = l[u];
                let y = { instancePath: a + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let n = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let p = r.AgentAssist;
      if (Array.isArray(p)) {
        let n = p.length;
        for (let l = 0; l < n; l++)
          x(p[l], { instancePath: a + "/AgentAssist/" + l, parentData: p, parentDataProperty: l, rootData: h, dynamicAnchors: b }) || (e = e === null ? x.errors : e.concat(x.errors), i = e.length);
        let o = p.length, c;
        if (o > 1) {
          e:
            for (; o--; )
              for (c = o; c--; )
                if (j(p[o], p[c])) {
                  let l = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), i++;
                  break e;
                }
        }
      } else {
        let n = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (r.AgentAI !== void 0) {
      let p = r.AgentAI;
      if (Array.isArray(p)) {
        let n = p.length;
        for (let l = 0; l < n; l++)
          x(p[l], { instancePath: a + "/AgentAI/" + l, parentData: p, parentDataProperty: l, rootData: h, dynamicAnchors: b }) || (e = e === null ? x.errors : e.concat(x.errors), i = e.length);
        let o = p.length, c;
        if (o > 1) {
          e:
            for (; o--; )
              for (c = o; c--; )
                if (j(p[o], p[c])) {
                  let l = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), i++;
                  break e;
                }
        }
      } else {
        let n = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
    if (r.options !== void 0) {
      let p = r.options;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let n in p)
          if (n !== "botVariables") {
            let o = { instancePath: a + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
            e === null ? e = [o] : e.push(o), i++;
          }
        if (p.botVariables !== void 0) {
          let n = p.botVariables;
          if (n && typeof n == "object" && !Array.isArray(n)) {
            for (let o in n)
              if (!(o === "ignore" || o === "ignoreEnvironmentVariables" || o === "ignoreContentVariables")) {
                let c = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [c] : e.push(c), i++;
              }
            if (n.ignore !== void 0) {
              let o = n.ignore;
              if (Array.isArray(o)) {
                let c = o.length;
                for (let y = 0; y < c; y++)
                  P(o[y], { instancePath: a + "/options/botVariables/ignore/" + y, parentData: o, parentDataProperty: y, rootData: h, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
                let l = o.length, u;
                if (l > 1) {
                  e:
                    for (; l--; )
                      for (u = l; u--; )
                        if (j(o[l], o[u])) {
                          let y = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: l, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + l + " are identical)" };
                          e === null ? e = [y] : e.push(y), i++;
                          break e;
                        }
                }
              } else {
                let c = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [c] : e.push(c), i++;
              }
            }
            if (n.ignoreEnvironmentVariables !== void 0 && typeof n.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (n.ignoreContentVariables !== void 0 && typeof n.ignoreContentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let n = { instancePath: a + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), i++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), i++;
  }
  return E.errors = e, i === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function G(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = G.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in r)
      if (!(t === "exportType" || t === "subTasks" || t === "allTasks" || t === "IncludeDependentTasks" || t === "customDashboards" || t === "exportOptions")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: ft.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.subTasks !== void 0 && (N(r.subTasks, { instancePath: a + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: h, dynamicAnchors: b }) || (e = e === null ? N.errors : e.concat(N.errors), i = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
      let t = { instancePath: a + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.IncludeDependentTasks !== void 0 && typeof r.IncludeDependentTasks != "boolean") {
      let t = { instancePath: a + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.customDashboards !== void 0 && typeof r.customDashboards != "boolean") {
      let t = { instancePath: a + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), i++;
    }
    r.exportOptions !== void 0 && (E(r.exportOptions, { instancePath: a + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: h, dynamicAnchors: b }) || (e = e === null ? E.errors : e.concat(E.errors), i = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return G.errors = e, i === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ne = H, le = { type: "object", required: ["_id", "streamId", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending"] }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, Ee = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), ze = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ve = new RegExp("\\.[0-9]{3}Z$", "u"), Be = ie().fullFormats["date-time"];
function H(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = H.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.streamId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streamId" }, message: "must have required property 'streamId'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in r)
      if (!(t === "_id" || t === "streamId" || t === "status" || t === "exportType" || t === "requestType" || t === "createdBy" || t === "createdOn" || t === "__v")) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Ee.test(t)) {
          let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!U.test(t)) {
          let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (t !== "pending") {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: le.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let s = { instancePath: a + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: le.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (t !== "Botexport") {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: le.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!ze.test(t)) {
          let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!Ve.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (!Be.validate(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return H.errors = e, i === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v = Y, yt = { type: "object", required: ["errors"], properties: { errors: { type: "array", minItems: 1, items: { type: "object", required: ["msg", "code"], properties: { msg: { type: "string" }, code: { type: ["integer", "string"] } }, additionalProperties: !1 } } }, additionalProperties: !1 };
function Y(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = Y.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in r)
      if (t !== "errors") {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (r.errors !== void 0) {
      let t = r.errors;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let f = { instancePath: a + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [f] : e.push(f), i++;
        }
        let s = t.length;
        for (let f = 0; f < s; f++) {
          let p = t[f];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let n = { instancePath: a + "/errors/" + f, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.code === void 0) {
              let n = { instancePath: a + "/errors/" + f, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [n] : e.push(n), i++;
            }
            for (let n in p)
              if (!(n === "msg" || n === "code")) {
                let o = { instancePath: a + "/errors/" + f, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
                e === null ? e = [o] : e.push(o), i++;
              }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let n = { instancePath: a + "/errors/" + f + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [n] : e.push(n), i++;
            }
            if (p.code !== void 0) {
              let n = p.code;
              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n)) && typeof n != "string") {
                let o = { instancePath: a + "/errors/" + f + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: yt.properties.errors.items.properties.code.type }, message: "must be integer,string" };
                e === null ? e = [o] : e.push(o), i++;
              }
            }
          } else {
            let n = { instancePath: a + "/errors/" + f, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let s = { instancePath: a + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return Y.errors = e, i === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Le = W, C = { type: "object", required: ["_id", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, downloadURL: { type: "string", pattern: "^https?://" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, botId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, fileId: { type: "string", pattern: "^[0-9a-f]{24}$" }, fileSize: { type: "string", pattern: "^[0-9]+$" }, store: { type: "object", properties: { urlParams: { type: "string" } }, additionalProperties: !1 }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, ct = Object.prototype.hasOwnProperty, ht = new RegExp("^https?://", "u"), gt = new RegExp("^[0-9a-f]{24}$", "u"), bt = new RegExp("^[0-9]+$", "u");
function W(r, { instancePath: a = "", parentData: d, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = W.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.status === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    for (let t in r)
      if (!ct.call(C.properties, t)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Ee.test(t)) {
          let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (!(t === "pending" || t === "success" || t === "failed" || t === "failure")) {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: C.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let s = { instancePath: a + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.downloadURL !== void 0) {
      let t = r.downloadURL;
      if (typeof t == "string") {
        if (!ht.test(t)) {
          let s = { instancePath: a + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!U.test(t)) {
          let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (!U.test(t)) {
          let s = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: C.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (t !== "Botexport") {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: C.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!ze.test(t)) {
          let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!Ve.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (!Be.validate(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.fileId !== void 0) {
      let t = r.fileId;
      if (typeof t == "string") {
        if (!gt.test(t)) {
          let s = { instancePath: a + "/fileId", schemaPath: "#/properties/fileId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.fileSize !== void 0) {
      let t = r.fileSize;
      if (typeof t == "string") {
        if (!bt.test(t)) {
          let s = { instancePath: a + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.store !== void 0) {
      let t = r.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let s in t)
          if (s !== "urlParams") {
            let f = { instancePath: a + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
            e === null ? e = [f] : e.push(f), i++;
          }
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let s = { instancePath: a + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [s] : e.push(s), i++;
        }
      } else {
        let s = { instancePath: a + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: a + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return W.errors = e, i === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Tt = {
  consumer: {
    "startBotExport path BotID": pe,
    "startBotExport request application/json": qe,
    "startBotExport 200 application/json": xe,
    "startBotExport 400 application/json": w,
    "startBotExport 401 application/json": w,
    "startBotExport 405 application/json": w,
    "startBotExport 412 application/json": w,
    "startBotExport 429 application/json": w,
    "startBotExport 500 application/json": w,
    "getBotExportStatus path BotID": pe,
    "getBotExportStatus 200 application/json": De,
    "getBotExportStatus 400 application/json": w,
    "getBotExportStatus 401 application/json": w,
    "getBotExportStatus 405 application/json": w,
    "getBotExportStatus 429 application/json": w,
    "getBotExportStatus 500 application/json": w
  },
  audit: {
    "startBotExport path BotID": ue,
    "startBotExport request application/json": Oe,
    "startBotExport 200 application/json": Ne,
    "startBotExport 400 application/json": v,
    "startBotExport 401 application/json": v,
    "startBotExport 405 application/json": v,
    "startBotExport 412 application/json": v,
    "startBotExport 429 application/json": v,
    "startBotExport 500 application/json": v,
    "getBotExportStatus path BotID": ue,
    "getBotExportStatus 200 application/json": Le,
    "getBotExportStatus 400 application/json": v,
    "getBotExportStatus 401 application/json": v,
    "getBotExportStatus 405 application/json": v,
    "getBotExportStatus 429 application/json": v,
    "getBotExportStatus 500 application/json": v
  }
};
export {
  Tt as validators
};
