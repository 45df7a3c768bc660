// Generated from specs/emarsys. Edit that and run npm run generate.
var cr = Object.create;
var Fe = Object.defineProperty;
var yr = Object.getOwnPropertyDescriptor;
var hr = Object.getOwnPropertyNames;
var gr = Object.getPrototypeOf, vr = Object.prototype.hasOwnProperty;
var Et = (t, s, f) => () => {
  if (f) throw f[0];
  try {
    return t && (s = t(t = 0)), s;
  } catch (g) {
    throw f = [g], g;
  }
};
var Ot = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (f) {
    throw s = 0, f;
  }
}, It = (t, s) => {
  for (var f in s)
    Fe(t, f, { get: s[f], enumerable: !0 });
}, jt = (t, s, f, g) => {
  if (s && typeof s == "object" || typeof s == "function")
    for (let o of hr(s))
      !vr.call(t, o) && o !== f && Fe(t, o, { get: () => s[o], enumerable: !(g = yr(s, o)) || g.enumerable });
  return t;
};
var xr = (t, s, f) => (f = t != null ? cr(gr(t)) : {}, jt(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  s || !t || !t.__esModule ? Fe(f, "default", { value: t, enumerable: !0 }) : f,
  t
)), ae = (t) => jt(Fe({}, "__esModule", { value: !0 }), t);

// helper:ajv/dist/runtime/ucs2length
var Ve = {};
It(Ve, {
  default: () => _r
});
var _r, Me = Et(() => {
  _r = (t) => {
    let s = t.length;
    for (let f = 0; f < t.length - 1; f++)
      (t.charCodeAt(f) & 64512) === 55296 && (t.charCodeAt(f + 1) & 64512) === 56320 && (s--, f++);
    return s;
  };
});

// node_modules/ajv-formats/dist/formats.js
var Ze = Ot((Z) => {
  "use strict";
  Object.defineProperty(Z, "__esModule", { value: !0 });
  Z.formatNames = Z.fastFormats = Z.fullFormats = void 0;
  function M(t, s) {
    return { validate: t, compare: s };
  }
  Z.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: M(Tt, $t),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: M(bt(!0), Dt),
    "date-time": M(Rt(!0), zt),
    "iso-time": M(bt(), Lt),
    "iso-date-time": M(Rt(), At),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: Dr,
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
    regex: Rr,
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
    byte: Cr,
    // signed 32 bit integer
    int32: { type: "number", validate: Or },
    // signed 64 bit integer
    int64: { type: "number", validate: Ir },
    // C-type float
    float: { type: "number", validate: Nt },
    // C-type double
    double: { type: "number", validate: Nt },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  Z.fastFormats = {
    ...Z.fullFormats,
    date: M(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, $t),
    time: M(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Dt),
    "date-time": M(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, zt),
    "iso-time": M(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Lt),
    "iso-date-time": M(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, At),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  Z.formatNames = Object.keys(Z.fullFormats);
  function Pr(t) {
    return t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
  }
  var wr = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, br = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function Tt(t) {
    let s = wr.exec(t);
    if (!s)
      return !1;
    let f = +s[1], g = +s[2], o = +s[3];
    return g >= 1 && g <= 12 && o >= 1 && o <= (g === 2 && Pr(f) ? 29 : br[g]);
  }
  function $t(t, s) {
    if (t && s)
      return t > s ? 1 : t < s ? -1 : 0;
  }
  var wt = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function bt(t) {
    return function(f) {
      let g = wt.exec(f);
      if (!g)
        return !1;
      let o = +g[1], p = +g[2], e = +g[3], r = g[4], n = g[5] === "-" ? -1 : 1, i = +(g[6] || 0), a = +(g[7] || 0);
      if (i > 23 || a > 59 || t && !r)
        return !1;
      if (o <= 23 && p <= 59 && e < 60)
        return !0;
      let m = p - a * n, l = o - i * n - (m < 0 ? 1 : 0);
      return (l === 23 || l === -1) && (m === 59 || m === -1) && e < 61;
    };
  }
  function Dt(t, s) {
    if (!(t && s))
      return;
    let f = (/* @__PURE__ */ new Date("2020-01-01T" + t)).valueOf(), g = (/* @__PURE__ */ new Date("2020-01-01T" + s)).valueOf();
    if (f && g)
      return f - g;
  }
  function Lt(t, s) {
    if (!(t && s))
      return;
    let f = wt.exec(t), g = wt.exec(s);
    if (f && g)
      return t = f[1] + f[2] + f[3], s = g[1] + g[2] + g[3], t > s ? 1 : t < s ? -1 : 0;
  }
  var kt = /t|\s/i;
  function Rt(t) {
    let s = bt(t);
    return function(g) {
      let o = g.split(kt);
      return o.length === 2 && Tt(o[0]) && s(o[1]);
    };
  }
  function zt(t, s) {
    if (!(t && s))
      return;
    let f = new Date(t).valueOf(), g = new Date(s).valueOf();
    if (f && g)
      return f - g;
  }
  function At(t, s) {
    if (!(t && s))
      return;
    let [f, g] = t.split(kt), [o, p] = s.split(kt), e = $t(f, o);
    if (e !== void 0)
      return e || Dt(g, p);
  }
  var kr = /\/|:/, $r = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function Dr(t) {
    return kr.test(t) && $r.test(t);
  }
  var St = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function Cr(t) {
    return St.lastIndex = 0, St.test(t);
  }
  var qr = -(2 ** 31), Er = 2 ** 31 - 1;
  function Or(t) {
    return Number.isInteger(t) && t <= Er && t >= qr;
  }
  function Ir(t) {
    return Number.isInteger(t);
  }
  function Nt() {
    return !0;
  }
  var jr = /[^\\]\\Z/;
  function Rr(t) {
    if (jr.test(t))
      return !1;
    try {
      return new RegExp(t), !0;
    } catch {
      return !1;
    }
  }
});

// node_modules/fast-deep-equal/index.js
var Vt = Ot((Rs, Ft) => {
  "use strict";
  Ft.exports = function t(s, f) {
    if (s === f) return !0;
    if (s && f && typeof s == "object" && typeof f == "object") {
      if (s.constructor !== f.constructor) return !1;
      var g, o, p;
      if (Array.isArray(s)) {
        if (g = s.length, g != f.length) return !1;
        for (o = g; o-- !== 0; )
          if (!t(s[o], f[o])) return !1;
        return !0;
      }
      if (s.constructor === RegExp) return s.source === f.source && s.flags === f.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === f.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === f.toString();
      if (p = Object.keys(s), g = p.length, g !== Object.keys(f).length) return !1;
      for (o = g; o-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(f, p[o])) return !1;
      for (o = g; o-- !== 0; ) {
        var e = p[o];
        if (!t(s[e], f[e])) return !1;
      }
      return !0;
    }
    return s !== s && f !== f;
  };
});

// helper:ajv/dist/runtime/equal
var He = {};
It(He, {
  default: () => Mt.default
});
var Mt, Ue = Et(() => {
  Mt = xr(Vt());
});

// set:set:consumer
var Ht = Ye, Sr = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }, { type: "array", items: { $ref: "#/$defs/components.schemas.NumericId" } }] }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, Nr = { type: "string", enum: ["ftp", "sftp", "local"] };
function H(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = H.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Nr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ne = new RegExp("^[0-9]+$", "u");
function G(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = G.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let i = r, a = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = m === r;
  a = a || u;
  let l = r;
  if (typeof t == "string") {
    if (!ne.test(t)) {
      let d = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [d] : e.push(d), r++;
    }
  } else {
    let d = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = l === r;
  if (a = a || u, a)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let d = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tr = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function me(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Tr.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return me.errors = e, r === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = le.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.length < 2) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let i = t.length;
    for (let a = 0; a < i; a++)
      me(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = P(e, me.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return le.errors = e, r === 0;
}
le.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function E(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = E.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 20) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.length < 1) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let i = t.length;
    for (let a = 0; a < i; a++)
      G(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = P(e, G.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Lr = { type: "string", enum: [",", ";"] };
function O(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = O.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "," || t === ";")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Lr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zr = { type: "integer", enum: [0, 1] };
function I(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = I.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === 0 || t === 1)) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return I.errors = e, r === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zt = (Me(), ae(Ve)).default, Ar = new RegExp("^[A-Za-z]{2}$", "u");
function j(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = j.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (Zt(t) > 2) {
      let i = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (Zt(t) < 2) {
      let i = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (!Ar.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return j.errors = e, r === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function R(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = R.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.username === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.password === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.host !== void 0 && typeof t.host != "string") {
      let a = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.port !== void 0) {
      let a = t.port, m = r, l = !1, u = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = u === r;
      l = l || i;
      let d = r;
      if (typeof a == "string") {
        if (!ne.test(a)) {
          let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = d === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let a = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let a = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let a = { instancePath: s + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Fr = Ze().fullFormats.uri;
function S(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = S.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Fr(t)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ye(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Ye.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.origin === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.origin_id === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.time_range === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.contact_fields === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.distribution_method !== void 0 && (H(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = P(e, H.errors), r = e.length)), t.origin !== void 0) {
      let a = t.origin;
      if (typeof a != "string") {
        let m = { instancePath: s + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (!(a === "form" || a === "api" || a === "all")) {
        let m = { instancePath: s + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Sr.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (t.origin_id !== void 0) {
      let a = t.origin_id, m = r, l = !1, u = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = u === r;
      l = l || i;
      let d = r;
      if (typeof a == "string") {
        if (!ne.test(a)) {
          let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = d === r;
      l = l || i;
      let x = r;
      if (Array.isArray(a)) {
        let v = a.length;
        for (let _ = 0; _ < v; _++)
          G(a[_], { instancePath: s + "/origin_id/" + _, parentData: a, parentDataProperty: _, rootData: o, dynamicAnchors: p }) || (e = P(e, G.errors), r = e.length);
      } else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = x === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    t.time_range !== void 0 && (le(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = P(e, le.errors), r = e.length)), t.contact_fields !== void 0 && (E(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = P(e, E.errors), r = e.length)), t.delimiter !== void 0 && (O(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = P(e, O.errors), r = e.length)), t.add_field_names_header !== void 0 && (I(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = P(e, I.errors), r = e.length)), t.language !== void 0 && (j(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = P(e, j.errors), r = e.length)), t.ftp_settings !== void 0 && (R(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = P(e, R.errors), r = e.length)), t.notification_url !== void 0 && (S(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = P(e, S.errors), r = e.length));
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Ye.errors = e, r === 0;
}
Ye.evaluated = { props: { distribution_method: !0, origin: !0, origin_id: !0, time_range: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var c = Be;
function Be(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Be.errors = e, r === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var b = Ge;
function Ge(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ge.errors = e, r === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oe = We;
function W(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = W.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (t !== 0) {
    let i = { instancePath: s, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = de.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.id !== void 0) {
      let i = t.id;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return de.errors = e, r === 0;
}
de.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function We(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = We.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.replyText === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.data === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.replyCode !== void 0 && (W(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = P(e, W.errors), r = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    t.data !== void 0 && (de(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = P(e, de.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return We.errors = e, r === 0;
}
We.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var $ = Xe;
function Xe(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Xe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.replyText === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.replyCode !== void 0) {
      let a = t.replyCode;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let m = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
        let m = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let a = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.data !== void 0) {
      let a = t.data, m = r, l = !1, u = r;
      if (typeof a != "string") {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = u === r;
      l = l || i;
      let d = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = d === r;
      l = l || i;
      let x = r;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = x === r;
      l = l || i;
      let v = r;
      if (a !== null) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = v === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Xe.errors = e, r === 0;
}
Xe.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ut = Je, Vr = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } };
function U(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = U.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let i = r, a = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = m === r;
  a = a || u;
  let l = r;
  if (typeof t == "string") {
    if (!ne.test(t)) {
      let d = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [d] : e.push(d), r++;
    }
  } else {
    let d = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = l === r;
  if (a = a || u, a)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let d = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mr = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function ue(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ue.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Mr.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ue.errors = e, r === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function X(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = X.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.length < 2) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let i = t.length;
    for (let a = 0; a < i; a++)
      ue(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = P(e, ue.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Je(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Je.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.time_range === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.contact_fields === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.distribution_method !== void 0 && (H(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = P(e, H.errors), r = e.length)), t.contactlist !== void 0 && (U(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = P(e, U.errors), r = e.length)), t.time_range !== void 0 && (X(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = P(e, X.errors), r = e.length)), t.with_timestamp !== void 0) {
      let i = t.with_timestamp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let a = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(i === 0 || i === 1)) {
        let a = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: Vr.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    t.contact_fields !== void 0 && (E(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = P(e, E.errors), r = e.length)), t.delimiter !== void 0 && (O(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = P(e, O.errors), r = e.length)), t.add_field_names_header !== void 0 && (I(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = P(e, I.errors), r = e.length)), t.language !== void 0 && (j(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = P(e, j.errors), r = e.length)), t.ftp_settings !== void 0 && (R(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = P(e, R.errors), r = e.length)), t.notification_url !== void 0 && (S(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = P(e, S.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Je.errors = e, r === 0;
}
Je.evaluated = { props: { distribution_method: !0, contactlist: !0, time_range: !0, with_timestamp: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Yt = Ke, Zr = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, Hr = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, Ur = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function fe(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = fe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ur.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return fe.errors = e, r === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ce(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ce.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let i = r, a = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [d] : e.push(d), r++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: Hr.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = m === r;
  a = a || u;
  let l = r;
  fe(t, { instancePath: s, parentData: f, parentDataProperty: g, rootData: o, dynamicAnchors: p }) || (e = P(e, fe.errors), r = e.length);
  var u = l === r;
  if (a = a || u, a)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let d = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), r++;
  }
  return ce.errors = e, r === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yr = new RegExp("^all$", "u"), Br = (Ue(), ae(He)).default;
function Ke(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Ke.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.time_range === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.contact_fields === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.distribution_method !== void 0 && (H(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = P(e, H.errors), r = e.length)), t.time_range !== void 0 && (X(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = P(e, X.errors), r = e.length)), t.contact_fields !== void 0 && (E(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = P(e, E.errors), r = e.length)), t.sources !== void 0) {
      let m = t.sources, l = r, u = !1, d = r;
      if (Array.isArray(m)) {
        let v = m.length;
        for (let _ = 0; _ < v; _++) {
          let C = m[_];
          if (typeof C != "string") {
            let q = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [q] : e.push(q), r++;
          }
          if (!(C === "trackable_links" || C === "registration_forms" || C === "tell_a_friend" || C === "contact_us" || C === "change_profile" || C === "unsubscribe" || C === "mail_open" || C === "complaint")) {
            let q = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: Zr.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = d === r;
      u = u || i;
      let x = r;
      if (typeof m == "string") {
        if (!Yr.test(m)) {
          let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = x === r;
      if (u = u || i, u)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (t.analysis_fields !== void 0) {
      let m = t.analysis_fields;
      if (Array.isArray(m)) {
        let l = m.length;
        for (let x = 0; x < l; x++)
          ce(m[x], { instancePath: s + "/analysis_fields/" + x, parentData: m, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = P(e, ce.errors), r = e.length);
        let u = m.length, d;
        if (u > 1) {
          e:
            for (; u--; )
              for (d = u; d--; )
                if (Br(m[u], m[d])) {
                  let x = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: u, j: d }, message: "must NOT have duplicate items (items ## " + d + " and " + u + " are identical)" };
                  e === null ? e = [x] : e.push(x), r++;
                  break e;
                }
        }
      } else {
        let l = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.email_id !== void 0) {
      let m = t.email_id, l = r, u = !1, d = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var a = d === r;
      u = u || a;
      let x = r;
      if (typeof m == "string") {
        if (!ne.test(m)) {
          let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var a = x === r;
      if (u = u || a, u)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    t.contactlist !== void 0 && (U(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = P(e, U.errors), r = e.length)), t.delimiter !== void 0 && (O(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = P(e, O.errors), r = e.length)), t.add_field_names_header !== void 0 && (I(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = P(e, I.errors), r = e.length)), t.language !== void 0 && (j(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = P(e, j.errors), r = e.length)), t.ftp_settings !== void 0 && (R(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = P(e, R.errors), r = e.length)), t.notification_url !== void 0 && (S(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = P(e, S.errors), r = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), r++;
  }
  return Ke.errors = e, r === 0;
}
Ke.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Bt = Qe;
var Gr = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function J(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = J.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wr = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function K(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = K.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Wr.test(t)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.contactlist === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactlist" }, message: "must have required property 'contactlist'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.contact_fields === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    t.distribution_method !== void 0 && (J(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = P(e, J.errors), r = e.length)), t.contactlist !== void 0 && (U(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = P(e, U.errors), r = e.length)), t.contact_fields !== void 0 && (E(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = P(e, E.errors), r = e.length)), t.delimiter !== void 0 && (O(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = P(e, O.errors), r = e.length)), t.add_field_names_header !== void 0 && (I(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = P(e, I.errors), r = e.length)), t.language !== void 0 && (j(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = P(e, j.errors), r = e.length)), t.ftp_settings !== void 0 && (R(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = P(e, R.errors), r = e.length)), t.distribution_email_address !== void 0 && (K(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = P(e, K.errors), r = e.length)), t.notification_url !== void 0 && (S(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = P(e, S.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Qe.errors = e, r === 0;
}
Qe.evaluated = { props: { distribution_method: !0, contactlist: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Gt = et;
function et(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = et.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.filter === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.contact_fields === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.distribution_method !== void 0 && (J(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = P(e, J.errors), r = e.length)), t.filter !== void 0) {
      let a = t.filter, m = r, l = !1, u = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = u === r;
      l = l || i;
      let d = r;
      if (typeof a == "string") {
        if (!ne.test(a)) {
          let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = d === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    t.contact_fields !== void 0 && (E(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = P(e, E.errors), r = e.length)), t.delimiter !== void 0 && (O(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = P(e, O.errors), r = e.length)), t.add_field_names_header !== void 0 && (I(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = P(e, I.errors), r = e.length)), t.language !== void 0 && (j(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = P(e, j.errors), r = e.length)), t.ftp_settings !== void 0 && (R(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = P(e, R.errors), r = e.length)), t.distribution_email_address !== void 0 && (K(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = P(e, K.errors), r = e.length)), t.notification_url !== void 0 && (S(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = P(e, S.errors), r = e.length));
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return et.errors = e, r === 0;
}
et.evaluated = { props: { distribution_method: !0, filter: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ct = tt;
function tt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = tt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return tt.errors = e, r === 0;
}
tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wt = rt;
var Xr = new RegExp("^\\d+$", "u"), Jr = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function ye(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ye.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ye.errors = e, r === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function he(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = he.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.created === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.status === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.type === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.id !== void 0) {
      let l = t.id;
      if (typeof l == "string") {
        if (!Xr.test(l)) {
          let u = { instancePath: s + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.created !== void 0) {
      let l = t.created;
      if (typeof l == "string") {
        if (!Jr.test(l)) {
          let u = { instancePath: s + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: s + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.status !== void 0 && (ye(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: o, dynamicAnchors: p }) || (e = P(e, ye.errors), r = e.length)), t.type !== void 0 && typeof t.type != "string") {
      let l = { instancePath: s + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.file_name !== void 0) {
      let l = t.file_name, u = r, d = !1, x = r;
      if (typeof l != "string") {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = x === r;
      d = d || i;
      let v = r;
      if (l !== null) {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = v === r;
      if (d = d || i, d)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (t.ftp_host !== void 0) {
      let l = t.ftp_host, u = r, d = !1, x = r;
      if (typeof l != "string") {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var a = x === r;
      d = d || a;
      let v = r;
      if (l !== null) {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var a = v === r;
      if (d = d || a, d)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let l = t.ftp_dir, u = r, d = !1, x = r;
      if (typeof l != "string") {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = x === r;
      d = d || m;
      let v = r;
      if (l !== null) {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = v === r;
      if (d = d || m, d)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), r++;
  }
  return he.errors = e, r === 0;
}
he.evaluated = { props: { id: !0, created: !0, status: !0, type: !0, file_name: !0, ftp_host: !0, ftp_dir: !0 }, dynamicProps: !1, dynamicItems: !1 };
function rt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = rt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.replyText === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.data === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.replyCode !== void 0 && (W(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = P(e, W.errors), r = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    t.data !== void 0 && (he(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = P(e, he.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return rt.errors = e, r === 0;
}
rt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Xt = st;
function st(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = st.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let i = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return st.errors = e, r === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jt = it;
function it(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = it.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (typeof t == "number" && isFinite(t)) {
    if (t > 1e7 || isNaN(t)) {
      let i = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t < 1 || isNaN(t)) {
      let i = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      e === null ? e = [i] : e.push(i), r++;
    }
  }
  return it.errors = e, r === 0;
}
it.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kt = at;
function at(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = at.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return at.errors = e, r === 0;
}
at.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function P(t, s) {
  if (t === null) return s;
  for (let f of s) t.push(f);
  return t;
}

// set:set:audit
var sr = nt, Qt = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }, { type: "array", items: { $ref: "#/$defs/components.schemas.NumericId" } }] }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, $e = Object.prototype.hasOwnProperty, Qr = { type: "string", enum: ["ftp", "sftp", "local"] };
function Y(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Y.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ie = new RegExp("^[0-9]+$", "u");
function Q(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Q.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let i = r, a = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = m === r;
  a = a || u;
  let l = r;
  if (typeof t == "string") {
    if (!ie.test(t)) {
      let d = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [d] : e.push(d), r++;
    }
  } else {
    let d = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = l === r;
  if (a = a || u, a)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let d = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var es = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function ge(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!es.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ge.errors = e, r === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.length < 2) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let i = t.length;
    for (let a = 0; a < i; a++)
      ge(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = w(e, ge.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ve.errors = e, r === 0;
}
ve.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function N(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = N.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 20) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.length < 1) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let i = t.length;
    for (let a = 0; a < i; a++)
      Q(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = w(e, Q.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return N.errors = e, r === 0;
}
N.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ts = { type: "string", enum: [",", ";"] };
function T(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = T.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "," || t === ";")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ts.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return T.errors = e, r === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var rs = { type: "integer", enum: [0, 1] };
function L(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = L.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === 0 || t === 1)) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: rs.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return L.errors = e, r === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var er = (Me(), ae(Ve)).default, ss = new RegExp("^[A-Za-z]{2}$", "u");
function z(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (er(t) > 2) {
      let i = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (er(t) < 2) {
      let i = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (!ss.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function A(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = A.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.username === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.password === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in t)
      if (!(a === "host" || a === "port" || a === "username" || a === "password" || a === "folder")) {
        let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (t.host !== void 0 && typeof t.host != "string") {
      let a = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.port !== void 0) {
      let a = t.port, m = r, l = !1, u = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = u === r;
      l = l || i;
      let d = r;
      if (typeof a == "string") {
        if (!ie.test(a)) {
          let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = d === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let a = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let a = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let a = { instancePath: s + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return A.errors = e, r === 0;
}
A.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var is = Ze().fullFormats.uri;
function F(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = F.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!is(t)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return F.errors = e, r === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = nt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.origin === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.origin_id === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.time_range === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.contact_fields === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in t)
      if (!$e.call(Qt.properties, a)) {
        let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (t.distribution_method !== void 0 && (Y(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = w(e, Y.errors), r = e.length)), t.origin !== void 0) {
      let a = t.origin;
      if (typeof a != "string") {
        let m = { instancePath: s + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (!(a === "form" || a === "api" || a === "all")) {
        let m = { instancePath: s + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Qt.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (t.origin_id !== void 0) {
      let a = t.origin_id, m = r, l = !1, u = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = u === r;
      l = l || i;
      let d = r;
      if (typeof a == "string") {
        if (!ie.test(a)) {
          let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = d === r;
      l = l || i;
      let x = r;
      if (Array.isArray(a)) {
        let v = a.length;
        for (let _ = 0; _ < v; _++)
          Q(a[_], { instancePath: s + "/origin_id/" + _, parentData: a, parentDataProperty: _, rootData: o, dynamicAnchors: p }) || (e = w(e, Q.errors), r = e.length);
      } else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = x === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    t.time_range !== void 0 && (ve(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = w(e, ve.errors), r = e.length)), t.contact_fields !== void 0 && (N(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = w(e, N.errors), r = e.length)), t.delimiter !== void 0 && (T(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = w(e, T.errors), r = e.length)), t.add_field_names_header !== void 0 && (L(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = w(e, L.errors), r = e.length)), t.language !== void 0 && (z(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = w(e, z.errors), r = e.length)), t.ftp_settings !== void 0 && (A(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = w(e, A.errors), r = e.length)), t.notification_url !== void 0 && (F(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = w(e, F.errors), r = e.length));
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return nt.errors = e, r === 0;
}
nt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var y = ot;
function ot(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ot.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!ie.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ot.errors = e, r === 0;
}
ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var k = pt;
function pt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = pt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return pt.errors = e, r === 0;
}
pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pe = mt;
function ee(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ee.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (t !== 0) {
    let i = { instancePath: s, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ee.errors = e, r === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xe(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = xe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (i !== "id") {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (t.id !== void 0) {
      let i = t.id;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return xe.errors = e, r === 0;
}
xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function mt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = mt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.replyText === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.data === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (!(i === "replyCode" || i === "replyText" || i === "data")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (t.replyCode !== void 0 && (ee(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = w(e, ee.errors), r = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    t.data !== void 0 && (xe(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = w(e, xe.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return mt.errors = e, r === 0;
}
mt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var D = lt;
function lt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = lt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.replyText === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in t)
      if (!(a === "replyCode" || a === "replyText" || a === "data")) {
        let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (t.replyCode !== void 0) {
      let a = t.replyCode;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let m = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
        let m = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let a = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.data !== void 0) {
      let a = t.data, m = r, l = !1, u = r;
      if (typeof a != "string") {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = u === r;
      l = l || i;
      let d = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = d === r;
      l = l || i;
      let x = r;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = x === r;
      l = l || i;
      let v = r;
      if (a !== null) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = v === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return lt.errors = e, r === 0;
}
lt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ir = dt, tr = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function B(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = B.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let i = r, a = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = m === r;
  a = a || u;
  let l = r;
  if (typeof t == "string") {
    if (!ie.test(t)) {
      let d = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [d] : e.push(d), r++;
    }
  } else {
    let d = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = l === r;
  if (a = a || u, a)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let d = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var as = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function _e(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = _e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!as.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return _e.errors = e, r === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function te(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = te.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.length < 2) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let i = t.length;
    for (let a = 0; a < i; a++)
      _e(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = w(e, _e.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return te.errors = e, r === 0;
}
te.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function dt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = dt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.time_range === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.contact_fields === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (!$e.call(tr.properties, i)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (t.distribution_method !== void 0 && (Y(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = w(e, Y.errors), r = e.length)), t.contactlist !== void 0 && (B(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = w(e, B.errors), r = e.length)), t.time_range !== void 0 && (te(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = w(e, te.errors), r = e.length)), t.with_timestamp !== void 0) {
      let i = t.with_timestamp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let a = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(i === 0 || i === 1)) {
        let a = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: tr.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    t.contact_fields !== void 0 && (N(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = w(e, N.errors), r = e.length)), t.delimiter !== void 0 && (T(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = w(e, T.errors), r = e.length)), t.add_field_names_header !== void 0 && (L(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = w(e, L.errors), r = e.length)), t.language !== void 0 && (z(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = w(e, z.errors), r = e.length)), t.ftp_settings !== void 0 && (A(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = w(e, A.errors), r = e.length)), t.notification_url !== void 0 && (F(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = w(e, F.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return dt.errors = e, r === 0;
}
dt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ar = ut, rr = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, ns = (Ue(), ae(He)).default, os = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, ps = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function Pe(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ps.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Pe.errors = e, r === 0;
}
Pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function we(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = we.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let i = r, a = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [d] : e.push(d), r++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: os.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = m === r;
  a = a || u;
  let l = r;
  Pe(t, { instancePath: s, parentData: f, parentDataProperty: g, rootData: o, dynamicAnchors: p }) || (e = w(e, Pe.errors), r = e.length);
  var u = l === r;
  if (a = a || u, a)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let d = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), r++;
  }
  return we.errors = e, r === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ms = new RegExp("^all$", "u");
function ut(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ut.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.time_range === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.contact_fields === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.sources === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.analysis_fields === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analysis_fields" }, message: "must have required property 'analysis_fields'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in t)
      if (!$e.call(rr.properties, m)) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.distribution_method !== void 0 && (Y(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = w(e, Y.errors), r = e.length)), t.time_range !== void 0 && (te(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = w(e, te.errors), r = e.length)), t.contact_fields !== void 0 && (N(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = w(e, N.errors), r = e.length)), t.sources !== void 0) {
      let m = t.sources, l = r, u = !1, d = r;
      if (Array.isArray(m)) {
        let v = m.length;
        for (let _ = 0; _ < v; _++) {
          let C = m[_];
          if (typeof C != "string") {
            let q = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [q] : e.push(q), r++;
          }
          if (!(C === "trackable_links" || C === "registration_forms" || C === "tell_a_friend" || C === "contact_us" || C === "change_profile" || C === "unsubscribe" || C === "mail_open" || C === "complaint")) {
            let q = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: rr.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = d === r;
      u = u || i;
      let x = r;
      if (typeof m == "string") {
        if (!ms.test(m)) {
          let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = x === r;
      if (u = u || i, u)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (t.analysis_fields !== void 0) {
      let m = t.analysis_fields;
      if (Array.isArray(m)) {
        let l = m.length;
        for (let x = 0; x < l; x++)
          we(m[x], { instancePath: s + "/analysis_fields/" + x, parentData: m, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = w(e, we.errors), r = e.length);
        let u = m.length, d;
        if (u > 1) {
          e:
            for (; u--; )
              for (d = u; d--; )
                if (ns(m[u], m[d])) {
                  let x = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: u, j: d }, message: "must NOT have duplicate items (items ## " + d + " and " + u + " are identical)" };
                  e === null ? e = [x] : e.push(x), r++;
                  break e;
                }
        }
      } else {
        let l = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.email_id !== void 0) {
      let m = t.email_id, l = r, u = !1, d = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var a = d === r;
      u = u || a;
      let x = r;
      if (typeof m == "string") {
        if (!ie.test(m)) {
          let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var a = x === r;
      if (u = u || a, u)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    t.contactlist !== void 0 && (B(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = w(e, B.errors), r = e.length)), t.delimiter !== void 0 && (T(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = w(e, T.errors), r = e.length)), t.add_field_names_header !== void 0 && (L(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = w(e, L.errors), r = e.length)), t.language !== void 0 && (z(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = w(e, z.errors), r = e.length)), t.ftp_settings !== void 0 && (A(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = w(e, A.errors), r = e.length)), t.notification_url !== void 0 && (F(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = w(e, F.errors), r = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), r++;
  }
  return ut.errors = e, r === 0;
}
ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var nr = ft, ls = { type: "object", required: ["distribution_method", "contactlist", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, ds = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function re(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = re.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ds.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var us = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function se(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = se.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!us.test(t)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return se.errors = e, r === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ft(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ft.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.contactlist === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactlist" }, message: "must have required property 'contactlist'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.contact_fields === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (!$e.call(ls.properties, i)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), r++;
      }
    t.distribution_method !== void 0 && (re(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = w(e, re.errors), r = e.length)), t.contactlist !== void 0 && (B(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = w(e, B.errors), r = e.length)), t.contact_fields !== void 0 && (N(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = w(e, N.errors), r = e.length)), t.delimiter !== void 0 && (T(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = w(e, T.errors), r = e.length)), t.add_field_names_header !== void 0 && (L(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = w(e, L.errors), r = e.length)), t.language !== void 0 && (z(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = w(e, z.errors), r = e.length)), t.ftp_settings !== void 0 && (A(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = w(e, A.errors), r = e.length)), t.distribution_email_address !== void 0 && (se(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = w(e, se.errors), r = e.length)), t.notification_url !== void 0 && (F(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = w(e, F.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ft.errors = e, r === 0;
}
ft.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var or = ct, fs = { type: "object", required: ["distribution_method", "filter", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, filter: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function ct(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ct.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.filter === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.contact_fields === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in t)
      if (!$e.call(fs.properties, a)) {
        let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (t.distribution_method !== void 0 && (re(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = w(e, re.errors), r = e.length)), t.filter !== void 0) {
      let a = t.filter, m = r, l = !1, u = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = u === r;
      l = l || i;
      let d = r;
      if (typeof a == "string") {
        if (!ie.test(a)) {
          let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = d === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    t.contact_fields !== void 0 && (N(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = w(e, N.errors), r = e.length)), t.delimiter !== void 0 && (T(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = w(e, T.errors), r = e.length)), t.add_field_names_header !== void 0 && (L(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = w(e, L.errors), r = e.length)), t.language !== void 0 && (z(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = w(e, z.errors), r = e.length)), t.ftp_settings !== void 0 && (A(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = w(e, A.errors), r = e.length)), t.distribution_email_address !== void 0 && (se(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = w(e, se.errors), r = e.length)), t.notification_url !== void 0 && (F(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = w(e, F.errors), r = e.length));
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ct.errors = e, r === 0;
}
ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qt = yt;
function yt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = yt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return yt.errors = e, r === 0;
}
yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pr = ht;
var cs = { type: "object", required: ["id", "created", "status", "type"], properties: { id: { type: "string", pattern: "^\\d+$" }, created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, status: { $ref: "#/$defs/components.schemas.ExportState" }, type: { type: "string", enum: ["Responses", "Registrations", "responses", "registrations", "contactlist"] }, file_name: { anyOf: [{ type: "string" }, { type: "null" }] }, ftp_host: { anyOf: [{ type: "string" }, { type: "null" }] }, ftp_dir: { anyOf: [{ type: "string" }, { type: "null" }] } }, additionalProperties: !1 }, ys = new RegExp("^\\d+$", "u"), hs = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u"), gs = { type: "string", enum: ["scheduled", "in progress", "ready", "done", "error"] };
function be(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "scheduled" || t === "in progress" || t === "ready" || t === "done" || t === "error")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: gs.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return be.errors = e, r === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ke(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ke.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.created === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.status === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.type === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [l] : e.push(l), r++;
    }
    for (let l in t)
      if (!(l === "id" || l === "created" || l === "status" || l === "type" || l === "file_name" || l === "ftp_host" || l === "ftp_dir")) {
        let u = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), r++;
      }
    if (t.id !== void 0) {
      let l = t.id;
      if (typeof l == "string") {
        if (!ys.test(l)) {
          let u = { instancePath: s + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.created !== void 0) {
      let l = t.created;
      if (typeof l == "string") {
        if (!hs.test(l)) {
          let u = { instancePath: s + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: s + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.status !== void 0 && (be(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: o, dynamicAnchors: p }) || (e = w(e, be.errors), r = e.length)), t.type !== void 0) {
      let l = t.type;
      if (typeof l != "string") {
        let u = { instancePath: s + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (!(l === "Responses" || l === "Registrations" || l === "responses" || l === "registrations" || l === "contactlist")) {
        let u = { instancePath: s + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: cs.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (t.file_name !== void 0) {
      let l = t.file_name, u = r, d = !1, x = r;
      if (typeof l != "string") {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = x === r;
      d = d || i;
      let v = r;
      if (l !== null) {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var i = v === r;
      if (d = d || i, d)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (t.ftp_host !== void 0) {
      let l = t.ftp_host, u = r, d = !1, x = r;
      if (typeof l != "string") {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var a = x === r;
      d = d || a;
      let v = r;
      if (l !== null) {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var a = v === r;
      if (d = d || a, d)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let l = t.ftp_dir, u = r, d = !1, x = r;
      if (typeof l != "string") {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = x === r;
      d = d || m;
      let v = r;
      if (l !== null) {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), r++;
      }
      var m = v === r;
      if (d = d || m, d)
        r = u, e !== null && (u ? e.length = u : e = null);
      else {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ke.errors = e, r === 0;
}
ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ht(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ht.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.replyText === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.data === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (!(i === "replyCode" || i === "replyText" || i === "data")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), r++;
      }
    if (t.replyCode !== void 0 && (ee(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = w(e, ee.errors), r = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    t.data !== void 0 && (ke(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = w(e, ke.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ht.errors = e, r === 0;
}
ht.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var mr = gt;
function gt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = gt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let i = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return gt.errors = e, r === 0;
}
gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var lr = vt;
function vt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = vt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (typeof t == "number" && isFinite(t)) {
    if (t > 1e7 || isNaN(t)) {
      let i = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t < 1 || isNaN(t)) {
      let i = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      e === null ? e = [i] : e.push(i), r++;
    }
  }
  return vt.errors = e, r === 0;
}
vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var dr = xt;
function xt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = xt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return xt.errors = e, r === 0;
}
xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function w(t, s) {
  if (t === null) return s;
  for (let f of s) t.push(f);
  return t;
}

// set:set:inferred
var h = _t;
var Ae = new RegExp("^[0-9]+$", "u");
function _t(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = _t.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Ae.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return _t.errors = e, r === 0;
}
_t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fr = Pt, xs = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, _s = { type: "string", enum: ["ftp", "sftp", "local"] };
function De(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = De.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _s.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return De.errors = e, r === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ps = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function Ce(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Ce.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Ps.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ce.errors = e, r === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.length < 2) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let i = t.length;
    for (let a = 0; a < i; a++)
      Ce(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = V(e, Ce.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return qe.errors = e, r === 0;
}
qe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ee(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Ee.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let i = r, a = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = m === r;
  a = a || u;
  let l = r;
  if (typeof t == "string") {
    if (!Ae.test(t)) {
      let d = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [d] : e.push(d), r++;
    }
  } else {
    let d = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = l === r;
  if (a = a || u, a)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let d = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), r++;
  }
  return Ee.errors = e, r === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oe(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 20) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.length < 1) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [a] : e.push(a), r++;
    }
    let i = t.length;
    for (let a = 0; a < i; a++)
      Ee(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = V(e, Ee.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Oe.errors = e, r === 0;
}
Oe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ws = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, bs = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function Ie(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Ie.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: bs.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ie.errors = e, r === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function je(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = je.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let i = r, a = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [d] : e.push(d), r++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: ws.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = m === r;
  a = a || u;
  let l = r;
  Ie(t, { instancePath: s, parentData: f, parentDataProperty: g, rootData: o, dynamicAnchors: p }) || (e = V(e, Ie.errors), r = e.length);
  var u = l === r;
  if (a = a || u, a)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let d = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), r++;
  }
  return je.errors = e, r === 0;
}
je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Re.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let i = r, a = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let d = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = m === r;
  a = a || u;
  let l = r;
  if (typeof t == "string") {
    if (!Ae.test(t)) {
      let d = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [d] : e.push(d), r++;
    }
  } else {
    let d = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), r++;
  }
  var u = l === r;
  if (a = a || u, a)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let d = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), r++;
  }
  return Re.errors = e, r === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ks = { type: "string", enum: [",", ";"] };
function Se(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Se.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "," || t === ";")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ks.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Se.errors = e, r === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $s = { type: "integer", enum: [0, 1] };
function Ne(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === 0 || t === 1)) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: $s.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ne.errors = e, r === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ur = (Me(), ae(Ve)).default, Ds = new RegExp("^[A-Za-z]{2}$", "u");
function Te(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Te.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (ur(t) > 2) {
      let i = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (ur(t) < 2) {
      let i = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (!Ds.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Te.errors = e, r === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Le(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Le.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.username === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.password === void 0) {
      let a = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.host !== void 0 && typeof t.host != "string") {
      let a = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.port !== void 0) {
      let a = t.port, m = r, l = !1, u = r;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = u === r;
      l = l || i;
      let d = r;
      if (typeof a == "string") {
        if (!Ae.test(a)) {
          let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = d === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let a = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let a = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let a = { instancePath: s + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), r++;
  }
  return Le.errors = e, r === 0;
}
Le.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Cs = Ze().fullFormats.uri;
function ze(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Cs(t)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ze.errors = e, r === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qs = new RegExp("^all$", "u"), Es = (Ue(), ae(He)).default;
function Pt(t, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, n = Pt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.time_range === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.contact_fields === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.sources === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.analysis_fields === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analysis_fields" }, message: "must have required property 'analysis_fields'" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.distribution_method !== void 0 && (De(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = V(e, De.errors), r = e.length)), t.time_range !== void 0 && (qe(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = V(e, qe.errors), r = e.length)), t.contact_fields !== void 0 && (Oe(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = V(e, Oe.errors), r = e.length)), t.sources !== void 0) {
      let m = t.sources, l = r, u = !1, d = r;
      if (Array.isArray(m)) {
        let v = m.length;
        for (let _ = 0; _ < v; _++) {
          let C = m[_];
          if (typeof C != "string") {
            let q = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [q] : e.push(q), r++;
          }
          if (!(C === "trackable_links" || C === "registration_forms" || C === "tell_a_friend" || C === "contact_us" || C === "change_profile" || C === "unsubscribe" || C === "mail_open" || C === "complaint")) {
            let q = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: xs.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [q] : e.push(q), r++;
          }
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = d === r;
      u = u || i;
      let x = r;
      if (typeof m == "string") {
        if (!qs.test(m)) {
          let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = x === r;
      if (u = u || i, u)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    if (t.analysis_fields !== void 0) {
      let m = t.analysis_fields;
      if (Array.isArray(m)) {
        let l = m.length;
        for (let x = 0; x < l; x++)
          je(m[x], { instancePath: s + "/analysis_fields/" + x, parentData: m, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = V(e, je.errors), r = e.length);
        let u = m.length, d;
        if (u > 1) {
          e:
            for (; u--; )
              for (d = u; d--; )
                if (Es(m[u], m[d])) {
                  let x = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: u, j: d }, message: "must NOT have duplicate items (items ## " + d + " and " + u + " are identical)" };
                  e === null ? e = [x] : e.push(x), r++;
                  break e;
                }
        }
      } else {
        let l = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), r++;
      }
    }
    if (t.email_id !== void 0) {
      let m = t.email_id, l = r, u = !1, d = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var a = d === r;
      u = u || a;
      let x = r;
      if (typeof m == "string") {
        if (!Ae.test(m)) {
          let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var a = x === r;
      if (u = u || a, u)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    t.contactlist !== void 0 && (Re(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = V(e, Re.errors), r = e.length)), t.delimiter !== void 0 && (Se(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = V(e, Se.errors), r = e.length)), t.add_field_names_header !== void 0 && (Ne(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = V(e, Ne.errors), r = e.length)), t.language !== void 0 && (Te(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = V(e, Te.errors), r = e.length)), t.ftp_settings !== void 0 && (Le(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = V(e, Le.errors), r = e.length)), t.notification_url !== void 0 && (ze(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = V(e, ze.errors), r = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), r++;
  }
  return Pt.errors = e, r === 0;
}
Pt.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
function V(t, s) {
  if (t === null) return s;
  for (let f of s) t.push(f);
  return t;
}

// <stdin>
var Ss = {
  consumer: {
    "exportContactChanges request application/json": Ht,
    "exportContactChanges 200 header x-ratelimit-limit": c,
    "exportContactChanges 200 header x-ratelimit-remaining": c,
    "exportContactChanges 200 header x-ratelimit-reset": c,
    "exportContactChanges 200 header x-suite-response-time": b,
    "exportContactChanges 200 application/json": oe,
    "exportContactChanges 400 header x-ratelimit-limit": c,
    "exportContactChanges 400 header x-ratelimit-remaining": c,
    "exportContactChanges 400 header x-ratelimit-reset": c,
    "exportContactChanges 400 header x-suite-response-time": b,
    "exportContactChanges 400 application/json": $,
    "exportContactChanges 401 header x-ratelimit-limit": c,
    "exportContactChanges 401 header x-ratelimit-remaining": c,
    "exportContactChanges 401 header x-ratelimit-reset": c,
    "exportContactChanges 401 header x-suite-response-time": b,
    "exportContactChanges 401 application/json": $,
    "exportContactChanges 403 header x-ratelimit-limit": c,
    "exportContactChanges 403 header x-ratelimit-remaining": c,
    "exportContactChanges 403 header x-ratelimit-reset": c,
    "exportContactChanges 403 header x-suite-response-time": b,
    "exportContactChanges 403 application/json": $,
    "exportContactChanges 429 header x-ratelimit-limit": c,
    "exportContactChanges 429 header x-ratelimit-remaining": c,
    "exportContactChanges 429 header x-ratelimit-reset": c,
    "exportContactChanges 429 header x-suite-response-time": b,
    "exportContactChanges 429 application/json": $,
    "exportContactChanges 500 header x-ratelimit-limit": c,
    "exportContactChanges 500 header x-ratelimit-remaining": c,
    "exportContactChanges 500 header x-ratelimit-reset": c,
    "exportContactChanges 500 header x-suite-response-time": b,
    "exportContactChanges 500 application/json": $,
    "exportRegistrations request application/json": Ut,
    "exportRegistrations 200 header x-ratelimit-limit": c,
    "exportRegistrations 200 header x-ratelimit-remaining": c,
    "exportRegistrations 200 header x-ratelimit-reset": c,
    "exportRegistrations 200 header x-suite-response-time": b,
    "exportRegistrations 200 application/json": oe,
    "exportRegistrations 400 header x-ratelimit-limit": c,
    "exportRegistrations 400 header x-ratelimit-remaining": c,
    "exportRegistrations 400 header x-ratelimit-reset": c,
    "exportRegistrations 400 header x-suite-response-time": b,
    "exportRegistrations 400 application/json": $,
    "exportRegistrations 401 header x-ratelimit-limit": c,
    "exportRegistrations 401 header x-ratelimit-remaining": c,
    "exportRegistrations 401 header x-ratelimit-reset": c,
    "exportRegistrations 401 header x-suite-response-time": b,
    "exportRegistrations 401 application/json": $,
    "exportRegistrations 403 header x-ratelimit-limit": c,
    "exportRegistrations 403 header x-ratelimit-remaining": c,
    "exportRegistrations 403 header x-ratelimit-reset": c,
    "exportRegistrations 403 header x-suite-response-time": b,
    "exportRegistrations 403 application/json": $,
    "exportRegistrations 429 header x-ratelimit-limit": c,
    "exportRegistrations 429 header x-ratelimit-remaining": c,
    "exportRegistrations 429 header x-ratelimit-reset": c,
    "exportRegistrations 429 header x-suite-response-time": b,
    "exportRegistrations 429 application/json": $,
    "exportRegistrations 500 header x-ratelimit-limit": c,
    "exportRegistrations 500 header x-ratelimit-remaining": c,
    "exportRegistrations 500 header x-ratelimit-reset": c,
    "exportRegistrations 500 header x-suite-response-time": b,
    "exportRegistrations 500 application/json": $,
    "exportResponses request application/json": Yt,
    "exportResponses 200 header x-ratelimit-limit": c,
    "exportResponses 200 header x-ratelimit-remaining": c,
    "exportResponses 200 header x-ratelimit-reset": c,
    "exportResponses 200 header x-suite-response-time": b,
    "exportResponses 200 application/json": oe,
    "exportResponses 400 header x-ratelimit-limit": c,
    "exportResponses 400 header x-ratelimit-remaining": c,
    "exportResponses 400 header x-ratelimit-reset": c,
    "exportResponses 400 header x-suite-response-time": b,
    "exportResponses 400 application/json": $,
    "exportResponses 401 header x-ratelimit-limit": c,
    "exportResponses 401 header x-ratelimit-remaining": c,
    "exportResponses 401 header x-ratelimit-reset": c,
    "exportResponses 401 header x-suite-response-time": b,
    "exportResponses 401 application/json": $,
    "exportResponses 403 header x-ratelimit-limit": c,
    "exportResponses 403 header x-ratelimit-remaining": c,
    "exportResponses 403 header x-ratelimit-reset": c,
    "exportResponses 403 header x-suite-response-time": b,
    "exportResponses 403 application/json": $,
    "exportResponses 429 header x-ratelimit-limit": c,
    "exportResponses 429 header x-ratelimit-remaining": c,
    "exportResponses 429 header x-ratelimit-reset": c,
    "exportResponses 429 header x-suite-response-time": b,
    "exportResponses 429 application/json": $,
    "exportResponses 500 header x-ratelimit-limit": c,
    "exportResponses 500 header x-ratelimit-remaining": c,
    "exportResponses 500 header x-ratelimit-reset": c,
    "exportResponses 500 header x-suite-response-time": b,
    "exportResponses 500 application/json": $,
    "exportContactList request application/json": Bt,
    "exportContactList 200 header x-ratelimit-limit": c,
    "exportContactList 200 header x-ratelimit-remaining": c,
    "exportContactList 200 header x-ratelimit-reset": c,
    "exportContactList 200 header x-suite-response-time": b,
    "exportContactList 200 application/json": oe,
    "exportContactList 400 header x-ratelimit-limit": c,
    "exportContactList 400 header x-ratelimit-remaining": c,
    "exportContactList 400 header x-ratelimit-reset": c,
    "exportContactList 400 header x-suite-response-time": b,
    "exportContactList 400 application/json": $,
    "exportContactList 401 header x-ratelimit-limit": c,
    "exportContactList 401 header x-ratelimit-remaining": c,
    "exportContactList 401 header x-ratelimit-reset": c,
    "exportContactList 401 header x-suite-response-time": b,
    "exportContactList 401 application/json": $,
    "exportContactList 403 header x-ratelimit-limit": c,
    "exportContactList 403 header x-ratelimit-remaining": c,
    "exportContactList 403 header x-ratelimit-reset": c,
    "exportContactList 403 header x-suite-response-time": b,
    "exportContactList 403 application/json": $,
    "exportContactList 429 header x-ratelimit-limit": c,
    "exportContactList 429 header x-ratelimit-remaining": c,
    "exportContactList 429 header x-ratelimit-reset": c,
    "exportContactList 429 header x-suite-response-time": b,
    "exportContactList 429 application/json": $,
    "exportContactList 500 header x-ratelimit-limit": c,
    "exportContactList 500 header x-ratelimit-remaining": c,
    "exportContactList 500 header x-ratelimit-reset": c,
    "exportContactList 500 header x-suite-response-time": b,
    "exportContactList 500 application/json": $,
    "exportSegment request application/json": Gt,
    "exportSegment 200 header x-ratelimit-limit": c,
    "exportSegment 200 header x-ratelimit-remaining": c,
    "exportSegment 200 header x-ratelimit-reset": c,
    "exportSegment 200 header x-suite-response-time": b,
    "exportSegment 200 application/json": oe,
    "exportSegment 400 header x-ratelimit-limit": c,
    "exportSegment 400 header x-ratelimit-remaining": c,
    "exportSegment 400 header x-ratelimit-reset": c,
    "exportSegment 400 header x-suite-response-time": b,
    "exportSegment 400 application/json": $,
    "exportSegment 401 header x-ratelimit-limit": c,
    "exportSegment 401 header x-ratelimit-remaining": c,
    "exportSegment 401 header x-ratelimit-reset": c,
    "exportSegment 401 header x-suite-response-time": b,
    "exportSegment 401 application/json": $,
    "exportSegment 403 header x-ratelimit-limit": c,
    "exportSegment 403 header x-ratelimit-remaining": c,
    "exportSegment 403 header x-ratelimit-reset": c,
    "exportSegment 403 header x-suite-response-time": b,
    "exportSegment 403 application/json": $,
    "exportSegment 429 header x-ratelimit-limit": c,
    "exportSegment 429 header x-ratelimit-remaining": c,
    "exportSegment 429 header x-ratelimit-reset": c,
    "exportSegment 429 header x-suite-response-time": b,
    "exportSegment 429 application/json": $,
    "exportSegment 500 header x-ratelimit-limit": c,
    "exportSegment 500 header x-ratelimit-remaining": c,
    "exportSegment 500 header x-ratelimit-reset": c,
    "exportSegment 500 header x-suite-response-time": b,
    "exportSegment 500 application/json": $,
    "getExportStatus path exportId": Ct,
    "getExportStatus 200 header x-ratelimit-limit": c,
    "getExportStatus 200 header x-ratelimit-remaining": c,
    "getExportStatus 200 header x-ratelimit-reset": c,
    "getExportStatus 200 header x-suite-response-time": b,
    "getExportStatus 200 application/json": Wt,
    "getExportStatus 400 header x-ratelimit-limit": c,
    "getExportStatus 400 header x-ratelimit-remaining": c,
    "getExportStatus 400 header x-ratelimit-reset": c,
    "getExportStatus 400 header x-suite-response-time": b,
    "getExportStatus 400 application/json": $,
    "getExportStatus 401 header x-ratelimit-limit": c,
    "getExportStatus 401 header x-ratelimit-remaining": c,
    "getExportStatus 401 header x-ratelimit-reset": c,
    "getExportStatus 401 header x-suite-response-time": b,
    "getExportStatus 401 application/json": $,
    "getExportStatus 403 header x-ratelimit-limit": c,
    "getExportStatus 403 header x-ratelimit-remaining": c,
    "getExportStatus 403 header x-ratelimit-reset": c,
    "getExportStatus 403 header x-suite-response-time": b,
    "getExportStatus 403 application/json": $,
    "getExportStatus 429 header x-ratelimit-limit": c,
    "getExportStatus 429 header x-ratelimit-remaining": c,
    "getExportStatus 429 header x-ratelimit-reset": c,
    "getExportStatus 429 header x-suite-response-time": b,
    "getExportStatus 429 application/json": $,
    "getExportStatus 500 header x-ratelimit-limit": c,
    "getExportStatus 500 header x-ratelimit-remaining": c,
    "getExportStatus 500 header x-ratelimit-reset": c,
    "getExportStatus 500 header x-suite-response-time": b,
    "getExportStatus 500 application/json": $,
    "downloadExport path exportId": Ct,
    "downloadExport query offset": Xt,
    "downloadExport query limit": Jt,
    "downloadExport 200 header x-ratelimit-limit": c,
    "downloadExport 200 header x-ratelimit-remaining": c,
    "downloadExport 200 header x-ratelimit-reset": c,
    "downloadExport 200 header x-suite-response-time": b,
    "downloadExport 200 text/csv": Kt,
    "downloadExport 400 header x-ratelimit-limit": c,
    "downloadExport 400 header x-ratelimit-remaining": c,
    "downloadExport 400 header x-ratelimit-reset": c,
    "downloadExport 400 header x-suite-response-time": b,
    "downloadExport 400 application/json": $,
    "downloadExport 401 header x-ratelimit-limit": c,
    "downloadExport 401 header x-ratelimit-remaining": c,
    "downloadExport 401 header x-ratelimit-reset": c,
    "downloadExport 401 header x-suite-response-time": b,
    "downloadExport 401 application/json": $,
    "downloadExport 403 header x-ratelimit-limit": c,
    "downloadExport 403 header x-ratelimit-remaining": c,
    "downloadExport 403 header x-ratelimit-reset": c,
    "downloadExport 403 header x-suite-response-time": b,
    "downloadExport 403 application/json": $,
    "downloadExport 404 header x-ratelimit-limit": c,
    "downloadExport 404 header x-ratelimit-remaining": c,
    "downloadExport 404 header x-ratelimit-reset": c,
    "downloadExport 404 header x-suite-response-time": b,
    "downloadExport 404 application/json": $,
    "downloadExport 410 header x-ratelimit-limit": c,
    "downloadExport 410 header x-ratelimit-remaining": c,
    "downloadExport 410 header x-ratelimit-reset": c,
    "downloadExport 410 header x-suite-response-time": b,
    "downloadExport 410 application/json": $,
    "downloadExport 429 header x-ratelimit-limit": c,
    "downloadExport 429 header x-ratelimit-remaining": c,
    "downloadExport 429 header x-ratelimit-reset": c,
    "downloadExport 429 header x-suite-response-time": b,
    "downloadExport 429 application/json": $,
    "downloadExport 500 header x-ratelimit-limit": c,
    "downloadExport 500 header x-ratelimit-remaining": c,
    "downloadExport 500 header x-ratelimit-reset": c,
    "downloadExport 500 header x-suite-response-time": b,
    "downloadExport 500 application/json": $
  },
  audit: {
    "exportContactChanges request application/json": sr,
    "exportContactChanges 200 header x-ratelimit-limit": y,
    "exportContactChanges 200 header x-ratelimit-remaining": y,
    "exportContactChanges 200 header x-ratelimit-reset": y,
    "exportContactChanges 200 header x-suite-response-time": k,
    "exportContactChanges 200 application/json": pe,
    "exportContactChanges 400 header x-ratelimit-limit": y,
    "exportContactChanges 400 header x-ratelimit-remaining": y,
    "exportContactChanges 400 header x-ratelimit-reset": y,
    "exportContactChanges 400 header x-suite-response-time": k,
    "exportContactChanges 400 application/json": D,
    "exportContactChanges 401 header x-ratelimit-limit": y,
    "exportContactChanges 401 header x-ratelimit-remaining": y,
    "exportContactChanges 401 header x-ratelimit-reset": y,
    "exportContactChanges 401 header x-suite-response-time": k,
    "exportContactChanges 401 application/json": D,
    "exportContactChanges 403 header x-ratelimit-limit": y,
    "exportContactChanges 403 header x-ratelimit-remaining": y,
    "exportContactChanges 403 header x-ratelimit-reset": y,
    "exportContactChanges 403 header x-suite-response-time": k,
    "exportContactChanges 403 application/json": D,
    "exportContactChanges 429 header x-ratelimit-limit": y,
    "exportContactChanges 429 header x-ratelimit-remaining": y,
    "exportContactChanges 429 header x-ratelimit-reset": y,
    "exportContactChanges 429 header x-suite-response-time": k,
    "exportContactChanges 429 application/json": D,
    "exportContactChanges 500 header x-ratelimit-limit": y,
    "exportContactChanges 500 header x-ratelimit-remaining": y,
    "exportContactChanges 500 header x-ratelimit-reset": y,
    "exportContactChanges 500 header x-suite-response-time": k,
    "exportContactChanges 500 application/json": D,
    "exportRegistrations request application/json": ir,
    "exportRegistrations 200 header x-ratelimit-limit": y,
    "exportRegistrations 200 header x-ratelimit-remaining": y,
    "exportRegistrations 200 header x-ratelimit-reset": y,
    "exportRegistrations 200 header x-suite-response-time": k,
    "exportRegistrations 200 application/json": pe,
    "exportRegistrations 400 header x-ratelimit-limit": y,
    "exportRegistrations 400 header x-ratelimit-remaining": y,
    "exportRegistrations 400 header x-ratelimit-reset": y,
    "exportRegistrations 400 header x-suite-response-time": k,
    "exportRegistrations 400 application/json": D,
    "exportRegistrations 401 header x-ratelimit-limit": y,
    "exportRegistrations 401 header x-ratelimit-remaining": y,
    "exportRegistrations 401 header x-ratelimit-reset": y,
    "exportRegistrations 401 header x-suite-response-time": k,
    "exportRegistrations 401 application/json": D,
    "exportRegistrations 403 header x-ratelimit-limit": y,
    "exportRegistrations 403 header x-ratelimit-remaining": y,
    "exportRegistrations 403 header x-ratelimit-reset": y,
    "exportRegistrations 403 header x-suite-response-time": k,
    "exportRegistrations 403 application/json": D,
    "exportRegistrations 429 header x-ratelimit-limit": y,
    "exportRegistrations 429 header x-ratelimit-remaining": y,
    "exportRegistrations 429 header x-ratelimit-reset": y,
    "exportRegistrations 429 header x-suite-response-time": k,
    "exportRegistrations 429 application/json": D,
    "exportRegistrations 500 header x-ratelimit-limit": y,
    "exportRegistrations 500 header x-ratelimit-remaining": y,
    "exportRegistrations 500 header x-ratelimit-reset": y,
    "exportRegistrations 500 header x-suite-response-time": k,
    "exportRegistrations 500 application/json": D,
    "exportResponses request application/json": ar,
    "exportResponses 200 header x-ratelimit-limit": y,
    "exportResponses 200 header x-ratelimit-remaining": y,
    "exportResponses 200 header x-ratelimit-reset": y,
    "exportResponses 200 header x-suite-response-time": k,
    "exportResponses 200 application/json": pe,
    "exportResponses 400 header x-ratelimit-limit": y,
    "exportResponses 400 header x-ratelimit-remaining": y,
    "exportResponses 400 header x-ratelimit-reset": y,
    "exportResponses 400 header x-suite-response-time": k,
    "exportResponses 400 application/json": D,
    "exportResponses 401 header x-ratelimit-limit": y,
    "exportResponses 401 header x-ratelimit-remaining": y,
    "exportResponses 401 header x-ratelimit-reset": y,
    "exportResponses 401 header x-suite-response-time": k,
    "exportResponses 401 application/json": D,
    "exportResponses 403 header x-ratelimit-limit": y,
    "exportResponses 403 header x-ratelimit-remaining": y,
    "exportResponses 403 header x-ratelimit-reset": y,
    "exportResponses 403 header x-suite-response-time": k,
    "exportResponses 403 application/json": D,
    "exportResponses 429 header x-ratelimit-limit": y,
    "exportResponses 429 header x-ratelimit-remaining": y,
    "exportResponses 429 header x-ratelimit-reset": y,
    "exportResponses 429 header x-suite-response-time": k,
    "exportResponses 429 application/json": D,
    "exportResponses 500 header x-ratelimit-limit": y,
    "exportResponses 500 header x-ratelimit-remaining": y,
    "exportResponses 500 header x-ratelimit-reset": y,
    "exportResponses 500 header x-suite-response-time": k,
    "exportResponses 500 application/json": D,
    "exportContactList request application/json": nr,
    "exportContactList 200 header x-ratelimit-limit": y,
    "exportContactList 200 header x-ratelimit-remaining": y,
    "exportContactList 200 header x-ratelimit-reset": y,
    "exportContactList 200 header x-suite-response-time": k,
    "exportContactList 200 application/json": pe,
    "exportContactList 400 header x-ratelimit-limit": y,
    "exportContactList 400 header x-ratelimit-remaining": y,
    "exportContactList 400 header x-ratelimit-reset": y,
    "exportContactList 400 header x-suite-response-time": k,
    "exportContactList 400 application/json": D,
    "exportContactList 401 header x-ratelimit-limit": y,
    "exportContactList 401 header x-ratelimit-remaining": y,
    "exportContactList 401 header x-ratelimit-reset": y,
    "exportContactList 401 header x-suite-response-time": k,
    "exportContactList 401 application/json": D,
    "exportContactList 403 header x-ratelimit-limit": y,
    "exportContactList 403 header x-ratelimit-remaining": y,
    "exportContactList 403 header x-ratelimit-reset": y,
    "exportContactList 403 header x-suite-response-time": k,
    "exportContactList 403 application/json": D,
    "exportContactList 429 header x-ratelimit-limit": y,
    "exportContactList 429 header x-ratelimit-remaining": y,
    "exportContactList 429 header x-ratelimit-reset": y,
    "exportContactList 429 header x-suite-response-time": k,
    "exportContactList 429 application/json": D,
    "exportContactList 500 header x-ratelimit-limit": y,
    "exportContactList 500 header x-ratelimit-remaining": y,
    "exportContactList 500 header x-ratelimit-reset": y,
    "exportContactList 500 header x-suite-response-time": k,
    "exportContactList 500 application/json": D,
    "exportSegment request application/json": or,
    "exportSegment 200 header x-ratelimit-limit": y,
    "exportSegment 200 header x-ratelimit-remaining": y,
    "exportSegment 200 header x-ratelimit-reset": y,
    "exportSegment 200 header x-suite-response-time": k,
    "exportSegment 200 application/json": pe,
    "exportSegment 400 header x-ratelimit-limit": y,
    "exportSegment 400 header x-ratelimit-remaining": y,
    "exportSegment 400 header x-ratelimit-reset": y,
    "exportSegment 400 header x-suite-response-time": k,
    "exportSegment 400 application/json": D,
    "exportSegment 401 header x-ratelimit-limit": y,
    "exportSegment 401 header x-ratelimit-remaining": y,
    "exportSegment 401 header x-ratelimit-reset": y,
    "exportSegment 401 header x-suite-response-time": k,
    "exportSegment 401 application/json": D,
    "exportSegment 403 header x-ratelimit-limit": y,
    "exportSegment 403 header x-ratelimit-remaining": y,
    "exportSegment 403 header x-ratelimit-reset": y,
    "exportSegment 403 header x-suite-response-time": k,
    "exportSegment 403 application/json": D,
    "exportSegment 429 header x-ratelimit-limit": y,
    "exportSegment 429 header x-ratelimit-remaining": y,
    "exportSegment 429 header x-ratelimit-reset": y,
    "exportSegment 429 header x-suite-response-time": k,
    "exportSegment 429 application/json": D,
    "exportSegment 500 header x-ratelimit-limit": y,
    "exportSegment 500 header x-ratelimit-remaining": y,
    "exportSegment 500 header x-ratelimit-reset": y,
    "exportSegment 500 header x-suite-response-time": k,
    "exportSegment 500 application/json": D,
    "getExportStatus path exportId": qt,
    "getExportStatus 200 header x-ratelimit-limit": y,
    "getExportStatus 200 header x-ratelimit-remaining": y,
    "getExportStatus 200 header x-ratelimit-reset": y,
    "getExportStatus 200 header x-suite-response-time": k,
    "getExportStatus 200 application/json": pr,
    "getExportStatus 400 header x-ratelimit-limit": y,
    "getExportStatus 400 header x-ratelimit-remaining": y,
    "getExportStatus 400 header x-ratelimit-reset": y,
    "getExportStatus 400 header x-suite-response-time": k,
    "getExportStatus 400 application/json": D,
    "getExportStatus 401 header x-ratelimit-limit": y,
    "getExportStatus 401 header x-ratelimit-remaining": y,
    "getExportStatus 401 header x-ratelimit-reset": y,
    "getExportStatus 401 header x-suite-response-time": k,
    "getExportStatus 401 application/json": D,
    "getExportStatus 403 header x-ratelimit-limit": y,
    "getExportStatus 403 header x-ratelimit-remaining": y,
    "getExportStatus 403 header x-ratelimit-reset": y,
    "getExportStatus 403 header x-suite-response-time": k,
    "getExportStatus 403 application/json": D,
    "getExportStatus 429 header x-ratelimit-limit": y,
    "getExportStatus 429 header x-ratelimit-remaining": y,
    "getExportStatus 429 header x-ratelimit-reset": y,
    "getExportStatus 429 header x-suite-response-time": k,
    "getExportStatus 429 application/json": D,
    "getExportStatus 500 header x-ratelimit-limit": y,
    "getExportStatus 500 header x-ratelimit-remaining": y,
    "getExportStatus 500 header x-ratelimit-reset": y,
    "getExportStatus 500 header x-suite-response-time": k,
    "getExportStatus 500 application/json": D,
    "downloadExport path exportId": qt,
    "downloadExport query offset": mr,
    "downloadExport query limit": lr,
    "downloadExport 200 header x-ratelimit-limit": y,
    "downloadExport 200 header x-ratelimit-remaining": y,
    "downloadExport 200 header x-ratelimit-reset": y,
    "downloadExport 200 header x-suite-response-time": k,
    "downloadExport 200 text/csv": dr,
    "downloadExport 400 header x-ratelimit-limit": y,
    "downloadExport 400 header x-ratelimit-remaining": y,
    "downloadExport 400 header x-ratelimit-reset": y,
    "downloadExport 400 header x-suite-response-time": k,
    "downloadExport 400 application/json": D,
    "downloadExport 401 header x-ratelimit-limit": y,
    "downloadExport 401 header x-ratelimit-remaining": y,
    "downloadExport 401 header x-ratelimit-reset": y,
    "downloadExport 401 header x-suite-response-time": k,
    "downloadExport 401 application/json": D,
    "downloadExport 403 header x-ratelimit-limit": y,
    "downloadExport 403 header x-ratelimit-remaining": y,
    "downloadExport 403 header x-ratelimit-reset": y,
    "downloadExport 403 header x-suite-response-time": k,
    "downloadExport 403 application/json": D,
    "downloadExport 404 header x-ratelimit-limit": y,
    "downloadExport 404 header x-ratelimit-remaining": y,
    "downloadExport 404 header x-ratelimit-reset": y,
    "downloadExport 404 header x-suite-response-time": k,
    "downloadExport 404 application/json": D,
    "downloadExport 410 header x-ratelimit-limit": y,
    "downloadExport 410 header x-ratelimit-remaining": y,
    "downloadExport 410 header x-ratelimit-reset": y,
    "downloadExport 410 header x-suite-response-time": k,
    "downloadExport 410 application/json": D,
    "downloadExport 429 header x-ratelimit-limit": y,
    "downloadExport 429 header x-ratelimit-remaining": y,
    "downloadExport 429 header x-ratelimit-reset": y,
    "downloadExport 429 header x-suite-response-time": k,
    "downloadExport 429 application/json": D,
    "downloadExport 500 header x-ratelimit-limit": y,
    "downloadExport 500 header x-ratelimit-remaining": y,
    "downloadExport 500 header x-ratelimit-reset": y,
    "downloadExport 500 header x-suite-response-time": k,
    "downloadExport 500 application/json": D
  },
  inferred: {
    "exportContactChanges 200 header x-ratelimit-limit": h,
    "exportContactChanges 200 header x-ratelimit-remaining": h,
    "exportContactChanges 200 header x-ratelimit-reset": h,
    "exportContactChanges 400 header x-ratelimit-limit": h,
    "exportContactChanges 400 header x-ratelimit-remaining": h,
    "exportContactChanges 400 header x-ratelimit-reset": h,
    "exportContactChanges 401 header x-ratelimit-limit": h,
    "exportContactChanges 401 header x-ratelimit-remaining": h,
    "exportContactChanges 401 header x-ratelimit-reset": h,
    "exportContactChanges 403 header x-ratelimit-limit": h,
    "exportContactChanges 403 header x-ratelimit-remaining": h,
    "exportContactChanges 403 header x-ratelimit-reset": h,
    "exportContactChanges 429 header x-ratelimit-limit": h,
    "exportContactChanges 429 header x-ratelimit-remaining": h,
    "exportContactChanges 429 header x-ratelimit-reset": h,
    "exportContactChanges 500 header x-ratelimit-limit": h,
    "exportContactChanges 500 header x-ratelimit-remaining": h,
    "exportContactChanges 500 header x-ratelimit-reset": h,
    "exportRegistrations 200 header x-ratelimit-limit": h,
    "exportRegistrations 200 header x-ratelimit-remaining": h,
    "exportRegistrations 200 header x-ratelimit-reset": h,
    "exportRegistrations 400 header x-ratelimit-limit": h,
    "exportRegistrations 400 header x-ratelimit-remaining": h,
    "exportRegistrations 400 header x-ratelimit-reset": h,
    "exportRegistrations 401 header x-ratelimit-limit": h,
    "exportRegistrations 401 header x-ratelimit-remaining": h,
    "exportRegistrations 401 header x-ratelimit-reset": h,
    "exportRegistrations 403 header x-ratelimit-limit": h,
    "exportRegistrations 403 header x-ratelimit-remaining": h,
    "exportRegistrations 403 header x-ratelimit-reset": h,
    "exportRegistrations 429 header x-ratelimit-limit": h,
    "exportRegistrations 429 header x-ratelimit-remaining": h,
    "exportRegistrations 429 header x-ratelimit-reset": h,
    "exportRegistrations 500 header x-ratelimit-limit": h,
    "exportRegistrations 500 header x-ratelimit-remaining": h,
    "exportRegistrations 500 header x-ratelimit-reset": h,
    "exportResponses request application/json": fr,
    "exportResponses 200 header x-ratelimit-limit": h,
    "exportResponses 200 header x-ratelimit-remaining": h,
    "exportResponses 200 header x-ratelimit-reset": h,
    "exportResponses 400 header x-ratelimit-limit": h,
    "exportResponses 400 header x-ratelimit-remaining": h,
    "exportResponses 400 header x-ratelimit-reset": h,
    "exportResponses 401 header x-ratelimit-limit": h,
    "exportResponses 401 header x-ratelimit-remaining": h,
    "exportResponses 401 header x-ratelimit-reset": h,
    "exportResponses 403 header x-ratelimit-limit": h,
    "exportResponses 403 header x-ratelimit-remaining": h,
    "exportResponses 403 header x-ratelimit-reset": h,
    "exportResponses 429 header x-ratelimit-limit": h,
    "exportResponses 429 header x-ratelimit-remaining": h,
    "exportResponses 429 header x-ratelimit-reset": h,
    "exportResponses 500 header x-ratelimit-limit": h,
    "exportResponses 500 header x-ratelimit-remaining": h,
    "exportResponses 500 header x-ratelimit-reset": h,
    "exportContactList 200 header x-ratelimit-limit": h,
    "exportContactList 200 header x-ratelimit-remaining": h,
    "exportContactList 200 header x-ratelimit-reset": h,
    "exportContactList 400 header x-ratelimit-limit": h,
    "exportContactList 400 header x-ratelimit-remaining": h,
    "exportContactList 400 header x-ratelimit-reset": h,
    "exportContactList 401 header x-ratelimit-limit": h,
    "exportContactList 401 header x-ratelimit-remaining": h,
    "exportContactList 401 header x-ratelimit-reset": h,
    "exportContactList 403 header x-ratelimit-limit": h,
    "exportContactList 403 header x-ratelimit-remaining": h,
    "exportContactList 403 header x-ratelimit-reset": h,
    "exportContactList 429 header x-ratelimit-limit": h,
    "exportContactList 429 header x-ratelimit-remaining": h,
    "exportContactList 429 header x-ratelimit-reset": h,
    "exportContactList 500 header x-ratelimit-limit": h,
    "exportContactList 500 header x-ratelimit-remaining": h,
    "exportContactList 500 header x-ratelimit-reset": h,
    "exportSegment 200 header x-ratelimit-limit": h,
    "exportSegment 200 header x-ratelimit-remaining": h,
    "exportSegment 200 header x-ratelimit-reset": h,
    "exportSegment 400 header x-ratelimit-limit": h,
    "exportSegment 400 header x-ratelimit-remaining": h,
    "exportSegment 400 header x-ratelimit-reset": h,
    "exportSegment 401 header x-ratelimit-limit": h,
    "exportSegment 401 header x-ratelimit-remaining": h,
    "exportSegment 401 header x-ratelimit-reset": h,
    "exportSegment 403 header x-ratelimit-limit": h,
    "exportSegment 403 header x-ratelimit-remaining": h,
    "exportSegment 403 header x-ratelimit-reset": h,
    "exportSegment 429 header x-ratelimit-limit": h,
    "exportSegment 429 header x-ratelimit-remaining": h,
    "exportSegment 429 header x-ratelimit-reset": h,
    "exportSegment 500 header x-ratelimit-limit": h,
    "exportSegment 500 header x-ratelimit-remaining": h,
    "exportSegment 500 header x-ratelimit-reset": h,
    "getExportStatus 200 header x-ratelimit-limit": h,
    "getExportStatus 200 header x-ratelimit-remaining": h,
    "getExportStatus 200 header x-ratelimit-reset": h,
    "getExportStatus 400 header x-ratelimit-limit": h,
    "getExportStatus 400 header x-ratelimit-remaining": h,
    "getExportStatus 400 header x-ratelimit-reset": h,
    "getExportStatus 401 header x-ratelimit-limit": h,
    "getExportStatus 401 header x-ratelimit-remaining": h,
    "getExportStatus 401 header x-ratelimit-reset": h,
    "getExportStatus 403 header x-ratelimit-limit": h,
    "getExportStatus 403 header x-ratelimit-remaining": h,
    "getExportStatus 403 header x-ratelimit-reset": h,
    "getExportStatus 429 header x-ratelimit-limit": h,
    "getExportStatus 429 header x-ratelimit-remaining": h,
    "getExportStatus 429 header x-ratelimit-reset": h,
    "getExportStatus 500 header x-ratelimit-limit": h,
    "getExportStatus 500 header x-ratelimit-remaining": h,
    "getExportStatus 500 header x-ratelimit-reset": h,
    "downloadExport 200 header x-ratelimit-limit": h,
    "downloadExport 200 header x-ratelimit-remaining": h,
    "downloadExport 200 header x-ratelimit-reset": h,
    "downloadExport 400 header x-ratelimit-limit": h,
    "downloadExport 400 header x-ratelimit-remaining": h,
    "downloadExport 400 header x-ratelimit-reset": h,
    "downloadExport 401 header x-ratelimit-limit": h,
    "downloadExport 401 header x-ratelimit-remaining": h,
    "downloadExport 401 header x-ratelimit-reset": h,
    "downloadExport 403 header x-ratelimit-limit": h,
    "downloadExport 403 header x-ratelimit-remaining": h,
    "downloadExport 403 header x-ratelimit-reset": h,
    "downloadExport 404 header x-ratelimit-limit": h,
    "downloadExport 404 header x-ratelimit-remaining": h,
    "downloadExport 404 header x-ratelimit-reset": h,
    "downloadExport 410 header x-ratelimit-limit": h,
    "downloadExport 410 header x-ratelimit-remaining": h,
    "downloadExport 410 header x-ratelimit-reset": h,
    "downloadExport 429 header x-ratelimit-limit": h,
    "downloadExport 429 header x-ratelimit-remaining": h,
    "downloadExport 429 header x-ratelimit-reset": h,
    "downloadExport 500 header x-ratelimit-limit": h,
    "downloadExport 500 header x-ratelimit-remaining": h,
    "downloadExport 500 header x-ratelimit-reset": h
  }
};
export {
  Ss as validators
};
