// Generated from specs/kore-ai. Edit that and run npm run generate.
var Re = Object.create;
var V = Object.defineProperty;
var Fe = Object.getOwnPropertyDescriptor;
var Ze = Object.getOwnPropertyNames;
var Ce = Object.getPrototypeOf, Ue = Object.prototype.hasOwnProperty;
var fe = (r, a, c) => () => {
  if (c) throw c[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (g) {
    throw c = [g], g;
  }
};
var de = (r, a) => () => {
  try {
    return a || r((a = { exports: {} }).exports, a), a.exports;
  } catch (c) {
    throw a = 0, c;
  }
}, ye = (r, a) => {
  for (var c in a)
    V(r, c, { get: a[c], enumerable: !0 });
}, ce = (r, a, c, g) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let h of Ze(a))
      !Ue.call(r, h) && h !== c && V(r, h, { get: () => a[h], enumerable: !(g = Fe(a, h)) || g.enumerable });
  return r;
};
var Me = (r, a, c) => (c = r != null ? Re(Ce(r)) : {}, ce(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  a || !r || !r.__esModule ? V(c, "default", { value: r, enumerable: !0 }) : c,
  r
)), B = (r) => ce(V({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var J = {};
ye(J, {
  default: () => Ge
});
var Ge, K = fe(() => {
  Ge = (r) => {
    let a = r.length;
    for (let c = 0; c < r.length - 1; c++)
      (r.charCodeAt(c) & 64512) === 55296 && (r.charCodeAt(c + 1) & 64512) === 56320 && (a--, c++);
    return a;
  };
});

// node_modules/fast-deep-equal/index.js
var ge = de((Pt, he) => {
  "use strict";
  he.exports = function r(a, c) {
    if (a === c) return !0;
    if (a && c && typeof a == "object" && typeof c == "object") {
      if (a.constructor !== c.constructor) return !1;
      var g, h, b;
      if (Array.isArray(a)) {
        if (g = a.length, g != c.length) return !1;
        for (h = g; h-- !== 0; )
          if (!r(a[h], c[h])) return !1;
        return !0;
      }
      if (a.constructor === RegExp) return a.source === c.source && a.flags === c.flags;
      if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === c.valueOf();
      if (a.toString !== Object.prototype.toString) return a.toString() === c.toString();
      if (b = Object.keys(a), g = b.length, g !== Object.keys(c).length) return !1;
      for (h = g; h-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(c, b[h])) return !1;
      for (h = g; h-- !== 0; ) {
        var e = b[h];
        if (!r(a[e], c[e])) return !1;
      }
      return !0;
    }
    return a !== a && c !== c;
  };
});

// helper:ajv/dist/runtime/equal
var Q = {};
ye(Q, {
  default: () => be.default
});
var be, ee = fe(() => {
  be = Me(ge());
});

// node_modules/ajv-formats/dist/formats.js
var ne = de((q) => {
  "use strict";
  Object.defineProperty(q, "__esModule", { value: !0 });
  q.formatNames = q.fastFormats = q.fullFormats = void 0;
  function I(r, a) {
    return { validate: r, compare: a };
  }
  q.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: I(ve, ae),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: I(se(!0), ie),
    "date-time": I(ke(!0), Ie),
    "iso-time": I(se(), Te),
    "iso-date-time": I(ke(), qe),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: Ke,
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
    regex: it,
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
    byte: Qe,
    // signed 32 bit integer
    int32: { type: "number", validate: st },
    // signed 64 bit integer
    int64: { type: "number", validate: rt },
    // C-type float
    float: { type: "number", validate: we },
    // C-type double
    double: { type: "number", validate: we },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  q.fastFormats = {
    ...q.fullFormats,
    date: I(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, ae),
    time: I(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, ie),
    "date-time": I(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Ie),
    "iso-time": I(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Te),
    "iso-date-time": I(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, qe),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  q.formatNames = Object.keys(q.fullFormats);
  function He(r) {
    return r % 4 === 0 && (r % 100 !== 0 || r % 400 === 0);
  }
  var Ye = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, We = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function ve(r) {
    let a = Ye.exec(r);
    if (!a)
      return !1;
    let c = +a[1], g = +a[2], h = +a[3];
    return g >= 1 && g <= 12 && h >= 1 && h <= (g === 2 && He(c) ? 29 : We[g]);
  }
  function ae(r, a) {
    if (r && a)
      return r > a ? 1 : r < a ? -1 : 0;
  }
  var te = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function se(r) {
    return function(c) {
      let g = te.exec(c);
      if (!g)
        return !1;
      let h = +g[1], b = +g[2], e = +g[3], i = g[4], m = g[5] === "-" ? -1 : 1, t = +(g[6] || 0), s = +(g[7] || 0);
      if (t > 23 || s > 59 || r && !i)
        return !1;
      if (h <= 23 && b <= 59 && e < 60)
        return !0;
      let d = b - s * m, n = h - t * m - (d < 0 ? 1 : 0);
      return (n === 23 || n === -1) && (d === 59 || d === -1) && e < 61;
    };
  }
  function ie(r, a) {
    if (!(r && a))
      return;
    let c = (/* @__PURE__ */ new Date("2020-01-01T" + r)).valueOf(), g = (/* @__PURE__ */ new Date("2020-01-01T" + a)).valueOf();
    if (c && g)
      return c - g;
  }
  function Te(r, a) {
    if (!(r && a))
      return;
    let c = te.exec(r), g = te.exec(a);
    if (c && g)
      return r = c[1] + c[2] + c[3], a = g[1] + g[2] + g[3], r > a ? 1 : r < a ? -1 : 0;
  }
  var re = /t|\s/i;
  function ke(r) {
    let a = se(r);
    return function(g) {
      let h = g.split(re);
      return h.length === 2 && ve(h[0]) && a(h[1]);
    };
  }
  function Ie(r, a) {
    if (!(r && a))
      return;
    let c = new Date(r).valueOf(), g = new Date(a).valueOf();
    if (c && g)
      return c - g;
  }
  function qe(r, a) {
    if (!(r && a))
      return;
    let [c, g] = r.split(re), [h, b] = a.split(re), e = ae(c, h);
    if (e !== void 0)
      return e || ie(g, b);
  }
  var Xe = /\/|:/, Je = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function Ke(r) {
    return Xe.test(r) && Je.test(r);
  }
  var Pe = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function Qe(r) {
    return Pe.lastIndex = 0, Pe.test(r);
  }
  var et = -(2 ** 31), tt = 2 ** 31 - 1;
  function st(r) {
    return Number.isInteger(r) && r <= tt && r >= et;
  }
  function rt(r) {
    return Number.isInteger(r);
  }
  function we() {
    return !0;
  }
  var at = /[^\\]\\Z/;
  function it(r) {
    if (at.test(r))
      return !1;
    try {
      return new RegExp(r), !0;
    } catch {
      return !1;
    }
  }
});

// profile:profile:consumer
var oe = S;
var L = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function S(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = S.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r == "string") {
    if (!L.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return S.errors = e, i === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = R, nt = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
var _ = (K(), B(J)).default;
function k(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = k.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r == "string") {
    if (_(r) < 1) {
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
var $ = (ee(), B(Q)).default;
function O(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = O.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          k(t[p], { instancePath: a + "/dialogs/" + p, parentData: t, parentDataProperty: p, rootData: h, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
        let d = t.length, n;
        if (d > 1) {
          e:
            for (; d--; )
              for (n = d; n--; )
                if ($(t[d], t[n])) {
                  let p = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: d, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + d + " are identical)" };
                  e === null ? e = [p] : e.push(p), i++;
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
        for (let p = 0; p < s; p++)
          k(t[p], { instancePath: a + "/alerts/" + p, parentData: t, parentDataProperty: p, rootData: h, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
        let d = t.length, n;
        if (d > 1) {
          e:
            for (; d--; )
              for (n = d; n--; )
                if ($(t[d], t[n])) {
                  let p = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: d, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + d + " are identical)" };
                  e === null ? e = [p] : e.push(p), i++;
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
        for (let p = 0; p < s; p++)
          k(t[p], { instancePath: a + "/actions/" + p, parentData: t, parentDataProperty: p, rootData: h, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
        let d = t.length, n;
        if (d > 1) {
          e:
            for (; d--; )
              for (n = d; n--; )
                if ($(t[d], t[n])) {
                  let p = { instancePath: a + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: d, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + d + " are identical)" };
                  e === null ? e = [p] : e.push(p), i++;
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
        for (let p = 0; p < s; p++)
          k(t[p], { instancePath: a + "/experienceFlows/" + p, parentData: t, parentDataProperty: p, rootData: h, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
        let d = t.length, n;
        if (d > 1) {
          e:
            for (; d--; )
              for (n = d; n--; )
                if ($(t[d], t[n])) {
                  let p = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: d, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + d + " are identical)" };
                  e === null ? e = [p] : e.push(p), i++;
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
  return O.errors = e, i === 0;
}
O.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pe = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0 } } }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } } } } } } }, pt = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function x(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = x.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  if (!(r === "rules" || r === "playbooks" || r === "widgetSettings" || r === "layoutSettings")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return x.errors = e, i === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function N(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = N.evaluated;
  m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0);
  let t = i, s = i;
  if (i === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let n = {};
        e === null ? e = [n] : e.push(n), i++;
      } else {
        let n;
        if (r.tasks === void 0 && (n = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), i++;
        } else if (r.tasks !== void 0) {
          let p = r.tasks;
          if (i === i)
            if (Array.isArray(p)) {
              if (p.length > 0) {
                let f = {};
                e === null ? e = [f] : e.push(f), i++;
              }
            } else {
              let f = {};
              e === null ? e = [f] : e.push(f), i++;
            }
        }
      }
    else {
      let n = {};
      e === null ? e = [n] : e.push(n), i++;
    }
  var d = s === i;
  if (d) {
    let n = { instancePath: a, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [n] : e.push(n), i++;
  } else
    i = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tasks !== void 0) {
      let n = r.tasks;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) {
          let u = n[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "botTask" || u === "knowledgeGraph" || u === "smallTalk" || u === "forms" || u === "bottask")) {
            let y = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: pe.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = n.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = n[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                f = l[u];
                let y = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (r.nlpData !== void 0) {
      let n = r.nlpData;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) {
          let u = n[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "utterances" || u === "patterns" || u === "traits" || u === "rules" || u === "concepts" || u === "synonyms" || u === "standardResponses" || u === "nlpSettings" || u === "training_data" || u === "bot_synonyms" || u === "defaultDialog")) {
            let y = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: pe.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = n.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = n[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                f = l[u];
                let y = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (r.settings !== void 0) {
      let n = r.settings;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) {
          let u = n[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "botSettings" || u === "botVariables" || u === "ivrSettings" || u === "genAIandLLMSettings")) {
            let y = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: pe.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = n.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = n[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                f = l[u];
                let y = { instancePath: a + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let n = r.AgentAssist;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++)
          x(n[l], { instancePath: a + "/AgentAssist/" + l, parentData: n, parentDataProperty: l, rootData: h, dynamicAnchors: b }) || (e = e === null ? x.errors : e.concat(x.errors), i = e.length);
        let o = n.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if ($(n[o], n[f])) {
                  let l = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), i++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (r.AgentAI !== void 0) {
      let n = r.AgentAI;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++)
          x(n[l], { instancePath: a + "/AgentAI/" + l, parentData: n, parentDataProperty: l, rootData: h, dynamicAnchors: b }) || (e = e === null ? x.errors : e.concat(x.errors), i = e.length);
        let o = n.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if ($(n[o], n[f])) {
                  let l = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), i++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (r.options !== void 0) {
      let n = r.options;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.botVariables !== void 0) {
          let p = n.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.ignore !== void 0) {
              let o = p.ignore;
              if (Array.isArray(o)) {
                let f = o.length;
                for (let y = 0; y < f; y++)
                  k(o[y], { instancePath: a + "/options/botVariables/ignore/" + y, parentData: o, parentDataProperty: y, rootData: h, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length);
                let l = o.length, u;
                if (l > 1) {
                  e:
                    for (; l--; )
                      for (u = l; u--; )
                        if ($(o[l], o[u])) {
                          let y = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: l, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + l + " are identical)" };
                          e === null ? e = [y] : e.push(y), i++;
                          break e;
                        }
                }
              } else {
                let f = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), i++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let p = { instancePath: a + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), i++;
  }
  return N.errors = e, i === 0;
}
N.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function R(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = R.evaluated;
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
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: nt.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
    }
    if (r.subTasks !== void 0 && (O(r.subTasks, { instancePath: a + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: h, dynamicAnchors: b }) || (e = e === null ? O.errors : e.concat(O.errors), i = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
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
    r.exportOptions !== void 0 && (N(r.exportOptions, { instancePath: a + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: h, dynamicAnchors: b }) || (e = e === null ? N.errors : e.concat(N.errors), i = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return R.errors = e, i === 0;
}
R.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ae = F;
var $e = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), _e = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), je = new RegExp("\\.[0-9]{3}Z$", "u"), De = ne().fullFormats["date-time"];
function F(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = F.evaluated;
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
        if (!$e.test(t)) {
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
        if (!L.test(t)) {
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
        if (!_e.test(t)) {
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
        if (!De.validate(t)) {
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
  return F.errors = e, i === 0;
}
F.evaluated = { props: { _id: !0, streamId: !0, status: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v = Z;
function Z(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = Z.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    if (r.errors !== void 0) {
      let s = r.errors;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let n = { instancePath: a + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let d = s.length;
        for (let n = 0; n < d; n++) {
          let p = s[n];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let o = { instancePath: a + "/errors/" + n, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (p.code === void 0) {
              let o = { instancePath: a + "/errors/" + n, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let o = { instancePath: a + "/errors/" + n + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (p.code !== void 0) {
              let o = p.code, f = i, l = !1, u = i;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                let w = { instancePath: a + "/errors/" + n + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [w] : e.push(w), i++;
              }
              var t = u === i;
              l = l || t;
              let y = i;
              if (typeof o != "string") {
                let w = { instancePath: a + "/errors/" + n + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), i++;
              }
              var t = y === i;
              if (l = l || t, l)
                i = f, e !== null && (f ? e.length = f : e = null);
              else {
                let w = { instancePath: a + "/errors/" + n + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [w] : e.push(w), i++;
              }
            }
          } else {
            let o = { instancePath: a + "/errors/" + n, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let d = { instancePath: a + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [d] : e.push(d), i++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return Z.errors = e, i === 0;
}
Z.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Oe = C;
var ot = new RegExp("^https?://", "u"), lt = new RegExp("^[0-9a-f]{24}$", "u"), ut = new RegExp("^[0-9]+$", "u");
function C(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = C.evaluated;
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
        if (!$e.test(t)) {
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
        if (!L.test(t)) {
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
        if (!L.test(t)) {
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
        if (!_e.test(t)) {
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
        if (!De.validate(t)) {
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
  return C.errors = e, i === 0;
}
C.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var me = G;
var M = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function G(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = G.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r == "string") {
    if (!M.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), i++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return G.errors = e, i === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ne = H, ft = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } }, additionalProperties: !1 };
var D = (K(), B(J)).default;
function P(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = P.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r == "string") {
    if (D(r) < 1) {
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
var j = (ee(), B(Q)).default;
function E(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = E.evaluated;
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
        for (let p = 0; p < s; p++)
          P(t[p], { instancePath: a + "/dialogs/" + p, parentData: t, parentDataProperty: p, rootData: h, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
        let d = t.length, n;
        if (d > 1) {
          e:
            for (; d--; )
              for (n = d; n--; )
                if (j(t[d], t[n])) {
                  let p = { instancePath: a + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: d, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + d + " are identical)" };
                  e === null ? e = [p] : e.push(p), i++;
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
        for (let p = 0; p < s; p++)
          P(t[p], { instancePath: a + "/alerts/" + p, parentData: t, parentDataProperty: p, rootData: h, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
        let d = t.length, n;
        if (d > 1) {
          e:
            for (; d--; )
              for (n = d; n--; )
                if (j(t[d], t[n])) {
                  let p = { instancePath: a + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: d, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + d + " are identical)" };
                  e === null ? e = [p] : e.push(p), i++;
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
        for (let p = 0; p < s; p++)
          P(t[p], { instancePath: a + "/actions/" + p, parentData: t, parentDataProperty: p, rootData: h, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
        let d = t.length, n;
        if (d > 1) {
          e:
            for (; d--; )
              for (n = d; n--; )
                if (j(t[d], t[n])) {
                  let p = { instancePath: a + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: d, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + d + " are identical)" };
                  e === null ? e = [p] : e.push(p), i++;
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
        for (let p = 0; p < s; p++)
          P(t[p], { instancePath: a + "/experienceFlows/" + p, parentData: t, parentDataProperty: p, rootData: h, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length);
        let d = t.length, n;
        if (d > 1) {
          e:
            for (; d--; )
              for (n = d; n--; )
                if (j(t[d], t[n])) {
                  let p = { instancePath: a + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: d, j: n }, message: "must NOT have duplicate items (items ## " + n + " and " + d + " are identical)" };
                  e === null ? e = [p] : e.push(p), i++;
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
  return E.errors = e, i === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var le = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0 } }, additionalProperties: !1 }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, dt = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function A(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = A.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), i++;
  }
  if (!(r === "rules" || r === "playbooks" || r === "widgetSettings" || r === "layoutSettings")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: dt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return A.errors = e, i === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function z(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = z.evaluated;
  m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0);
  let t = i, s = i;
  if (i === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let n = {};
        e === null ? e = [n] : e.push(n), i++;
      } else {
        let n;
        if (r.tasks === void 0 && (n = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), i++;
        } else {
          let p = i;
          for (let o in r)
            if (o !== "tasks") {
              let f = {};
              e === null ? e = [f] : e.push(f), i++;
              break;
            }
          if (p === i && r.tasks !== void 0) {
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
      let n = {};
      e === null ? e = [n] : e.push(n), i++;
    }
  var d = s === i;
  if (d) {
    let n = { instancePath: a, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [n] : e.push(n), i++;
  } else
    i = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "tasks" || n === "nlpData" || n === "settings" || n === "AgentAssist" || n === "AgentAI" || n === "options")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), i++;
      }
    if (r.tasks !== void 0) {
      let n = r.tasks;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) {
          let u = n[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "botTask" || u === "knowledgeGraph" || u === "smallTalk" || u === "forms" || u === "bottask")) {
            let y = { instancePath: a + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: le.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = n.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = n[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                f = l[u];
                let y = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (r.nlpData !== void 0) {
      let n = r.nlpData;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) {
          let u = n[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "utterances" || u === "patterns" || u === "traits" || u === "rules" || u === "concepts" || u === "synonyms" || u === "standardResponses" || u === "nlpSettings" || u === "training_data" || u === "bot_synonyms" || u === "defaultDialog")) {
            let y = { instancePath: a + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: le.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = n.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = n[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                f = l[u];
                let y = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (r.settings !== void 0) {
      let n = r.settings;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++) {
          let u = n[l];
          if (typeof u != "string") {
            let y = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), i++;
          }
          if (!(u === "botSettings" || u === "botVariables" || u === "ivrSettings" || u === "genAIandLLMSettings")) {
            let y = { instancePath: a + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: le.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), i++;
          }
        }
        let o = n.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let u = n[o];
            if (typeof u == "string") {
              if (typeof l[u] == "number") {
                f = l[u];
                let y = { instancePath: a + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [y] : e.push(y), i++;
                break;
              }
              l[u] = o;
            }
          }
        }
      } else {
        let p = { instancePath: a + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let n = r.AgentAssist;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++)
          A(n[l], { instancePath: a + "/AgentAssist/" + l, parentData: n, parentDataProperty: l, rootData: h, dynamicAnchors: b }) || (e = e === null ? A.errors : e.concat(A.errors), i = e.length);
        let o = n.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if (j(n[o], n[f])) {
                  let l = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), i++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: a + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (r.AgentAI !== void 0) {
      let n = r.AgentAI;
      if (Array.isArray(n)) {
        let p = n.length;
        for (let l = 0; l < p; l++)
          A(n[l], { instancePath: a + "/AgentAI/" + l, parentData: n, parentDataProperty: l, rootData: h, dynamicAnchors: b }) || (e = e === null ? A.errors : e.concat(A.errors), i = e.length);
        let o = n.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if (j(n[o], n[f])) {
                  let l = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), i++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: a + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
    if (r.options !== void 0) {
      let n = r.options;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let p in n)
          if (p !== "botVariables") {
            let o = { instancePath: a + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
            e === null ? e = [o] : e.push(o), i++;
          }
        if (n.botVariables !== void 0) {
          let p = n.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            for (let o in p)
              if (!(o === "ignore" || o === "ignoreEnvironmentVariables" || o === "ignoreContentVariables")) {
                let f = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), i++;
              }
            if (p.ignore !== void 0) {
              let o = p.ignore;
              if (Array.isArray(o)) {
                let f = o.length;
                for (let y = 0; y < f; y++)
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
                let f = { instancePath: a + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), i++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let o = { instancePath: a + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), i++;
            }
          } else {
            let o = { instancePath: a + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let p = { instancePath: a + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), i++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), i++;
  }
  return z.errors = e, i === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function H(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = H.evaluated;
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
    if (r.subTasks !== void 0 && (E(r.subTasks, { instancePath: a + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: h, dynamicAnchors: b }) || (e = e === null ? E.errors : e.concat(E.errors), i = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
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
    r.exportOptions !== void 0 && (z(r.exportOptions, { instancePath: a + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: h, dynamicAnchors: b }) || (e = e === null ? z.errors : e.concat(z.errors), i = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return H.errors = e, i === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ee = Y, ue = { type: "object", required: ["_id", "streamId", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending"] }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, ze = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ve = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Be = new RegExp("\\.[0-9]{3}Z$", "u"), Le = ne().fullFormats["date-time"];
function Y(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = Y.evaluated;
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
        if (!ze.test(t)) {
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
        if (!M.test(t)) {
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
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ue.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
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
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: ue.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
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
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: ue.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
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
        if (!Ve.test(t)) {
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
        if (!Be.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (!Le.validate(t)) {
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
  return Y.errors = e, i === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var T = W;
function W(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = W.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [s] : e.push(s), i++;
    }
    for (let s in r)
      if (s !== "errors") {
        let d = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [d] : e.push(d), i++;
      }
    if (r.errors !== void 0) {
      let s = r.errors;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let n = { instancePath: a + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [n] : e.push(n), i++;
        }
        let d = s.length;
        for (let n = 0; n < d; n++) {
          let p = s[n];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let o = { instancePath: a + "/errors/" + n, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (p.code === void 0) {
              let o = { instancePath: a + "/errors/" + n, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [o] : e.push(o), i++;
            }
            for (let o in p)
              if (!(o === "msg" || o === "code")) {
                let f = { instancePath: a + "/errors/" + n, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), i++;
              }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let o = { instancePath: a + "/errors/" + n + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [o] : e.push(o), i++;
            }
            if (p.code !== void 0) {
              let o = p.code, f = i, l = !1, u = i;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                let w = { instancePath: a + "/errors/" + n + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [w] : e.push(w), i++;
              }
              var t = u === i;
              l = l || t;
              let y = i;
              if (typeof o != "string") {
                let w = { instancePath: a + "/errors/" + n + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [w] : e.push(w), i++;
              }
              var t = y === i;
              if (l = l || t, l)
                i = f, e !== null && (f ? e.length = f : e = null);
              else {
                let w = { instancePath: a + "/errors/" + n + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [w] : e.push(w), i++;
              }
            }
          } else {
            let o = { instancePath: a + "/errors/" + n, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), i++;
          }
        }
      } else {
        let d = { instancePath: a + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [d] : e.push(d), i++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), i++;
  }
  return W.errors = e, i === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Se = X, U = { type: "object", required: ["_id", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, downloadURL: { type: "string", pattern: "^https?://" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, botId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, fileId: { type: "string", pattern: "^[0-9a-f]{24}$" }, fileSize: { type: "string", pattern: "^[0-9]+$" }, store: { type: "object", properties: { urlParams: { type: "string" } }, additionalProperties: !1 }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, yt = Object.prototype.hasOwnProperty, ct = new RegExp("^https?://", "u"), ht = new RegExp("^[0-9a-f]{24}$", "u"), gt = new RegExp("^[0-9]+$", "u");
function X(r, { instancePath: a = "", parentData: c, parentDataProperty: g, rootData: h = r, dynamicAnchors: b = {} } = {}) {
  let e = null, i = 0, m = X.evaluated;
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
      if (!yt.call(U.properties, t)) {
        let s = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), i++;
      }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!ze.test(t)) {
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
        let s = { instancePath: a + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: U.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
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
        if (!ct.test(t)) {
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
        if (!M.test(t)) {
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
        if (!M.test(t)) {
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
        let s = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: U.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
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
        let s = { instancePath: a + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: U.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), i++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
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
        if (!Ve.test(t)) {
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
        if (!Be.test(t)) {
          let s = { instancePath: a + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), i++;
        }
        if (!Le.validate(t)) {
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
        if (!ht.test(t)) {
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
        if (!gt.test(t)) {
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
            let d = { instancePath: a + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
            e === null ? e = [d] : e.push(d), i++;
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
  return X.errors = e, i === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var vt = {
  consumer: {
    "startBotExport path BotID": oe,
    "startBotExport request application/json": xe,
    "startBotExport 200 application/json": Ae,
    "startBotExport 400 application/json": v,
    "startBotExport 401 application/json": v,
    "startBotExport 405 application/json": v,
    "startBotExport 412 application/json": v,
    "startBotExport 429 application/json": v,
    "startBotExport 500 application/json": v,
    "getBotExportStatus path BotID": oe,
    "getBotExportStatus 200 application/json": Oe,
    "getBotExportStatus 400 application/json": v,
    "getBotExportStatus 401 application/json": v,
    "getBotExportStatus 405 application/json": v,
    "getBotExportStatus 429 application/json": v,
    "getBotExportStatus 500 application/json": v
  },
  audit: {
    "startBotExport path BotID": me,
    "startBotExport request application/json": Ne,
    "startBotExport 200 application/json": Ee,
    "startBotExport 400 application/json": T,
    "startBotExport 401 application/json": T,
    "startBotExport 405 application/json": T,
    "startBotExport 412 application/json": T,
    "startBotExport 429 application/json": T,
    "startBotExport 500 application/json": T,
    "getBotExportStatus path BotID": me,
    "getBotExportStatus 200 application/json": Se,
    "getBotExportStatus 400 application/json": T,
    "getBotExportStatus 401 application/json": T,
    "getBotExportStatus 405 application/json": T,
    "getBotExportStatus 429 application/json": T,
    "getBotExportStatus 500 application/json": T
  }
};
export {
  vt as validators
};
