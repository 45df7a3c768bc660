// Generated from specs/emarsys. Edit that and run npm run generate.
var ut = Object.create;
var Le = Object.defineProperty;
var dt = Object.getOwnPropertyDescriptor;
var ft = Object.getOwnPropertyNames;
var ct = Object.getPrototypeOf, yt = Object.prototype.hasOwnProperty;
var Dr = (r, s, f) => () => {
  if (f) throw f[0];
  try {
    return r && (s = r(r = 0)), s;
  } catch (g) {
    throw f = [g], g;
  }
};
var Cr = (r, s) => () => {
  try {
    return s || r((s = { exports: {} }).exports, s), s.exports;
  } catch (f) {
    throw s = 0, f;
  }
}, qr = (r, s) => {
  for (var f in s)
    Le(r, f, { get: s[f], enumerable: !0 });
}, Er = (r, s, f, g) => {
  if (s && typeof s == "object" || typeof s == "function")
    for (let o of ft(s))
      !yt.call(r, o) && o !== f && Le(r, o, { get: () => s[o], enumerable: !(g = dt(s, o)) || g.enumerable });
  return r;
};
var ht = (r, s, f) => (f = r != null ? ut(ct(r)) : {}, Er(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  s || !r || !r.__esModule ? Le(f, "default", { value: r, enumerable: !0 }) : f,
  r
)), te = (r) => Er(Le({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var ze = {};
qr(ze, {
  default: () => gt
});
var gt, Ae = Dr(() => {
  gt = (r) => {
    let s = r.length;
    for (let f = 0; f < r.length - 1; f++)
      (r.charCodeAt(f) & 64512) === 55296 && (r.charCodeAt(f + 1) & 64512) === 56320 && (s--, f++);
    return s;
  };
});

// node_modules/ajv-formats/dist/formats.js
var Fe = Cr((H) => {
  "use strict";
  Object.defineProperty(H, "__esModule", { value: !0 });
  H.formatNames = H.fastFormats = H.fullFormats = void 0;
  function Z(r, s) {
    return { validate: r, compare: s };
  }
  H.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: Z(Rr, wr),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: Z(_r(!0), br),
    "date-time": Z(Or(!0), Nr),
    "iso-time": Z(_r(), Sr),
    "iso-date-time": Z(Or(), Tr),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: bt,
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
    regex: Ot,
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
    byte: kt,
    // signed 32 bit integer
    int32: { type: "number", validate: Ct },
    // signed 64 bit integer
    int64: { type: "number", validate: qt },
    // C-type float
    float: { type: "number", validate: jr },
    // C-type double
    double: { type: "number", validate: jr },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  H.fastFormats = {
    ...H.fullFormats,
    date: Z(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, wr),
    time: Z(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, br),
    "date-time": Z(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Nr),
    "iso-time": Z(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Sr),
    "iso-date-time": Z(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Tr),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  H.formatNames = Object.keys(H.fullFormats);
  function vt(r) {
    return r % 4 === 0 && (r % 100 !== 0 || r % 400 === 0);
  }
  var xt = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, _t = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function Rr(r) {
    let s = xt.exec(r);
    if (!s)
      return !1;
    let f = +s[1], g = +s[2], o = +s[3];
    return g >= 1 && g <= 12 && o >= 1 && o <= (g === 2 && vt(f) ? 29 : _t[g]);
  }
  function wr(r, s) {
    if (r && s)
      return r > s ? 1 : r < s ? -1 : 0;
  }
  var xr = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function _r(r) {
    return function(f) {
      let g = xr.exec(f);
      if (!g)
        return !1;
      let o = +g[1], p = +g[2], e = +g[3], t = g[4], a = g[5] === "-" ? -1 : 1, i = +(g[6] || 0), n = +(g[7] || 0);
      if (i > 23 || n > 59 || r && !t)
        return !1;
      if (o <= 23 && p <= 59 && e < 60)
        return !0;
      let l = p - n * a, m = o - i * a - (l < 0 ? 1 : 0);
      return (m === 23 || m === -1) && (l === 59 || l === -1) && e < 61;
    };
  }
  function br(r, s) {
    if (!(r && s))
      return;
    let f = (/* @__PURE__ */ new Date("2020-01-01T" + r)).valueOf(), g = (/* @__PURE__ */ new Date("2020-01-01T" + s)).valueOf();
    if (f && g)
      return f - g;
  }
  function Sr(r, s) {
    if (!(r && s))
      return;
    let f = xr.exec(r), g = xr.exec(s);
    if (f && g)
      return r = f[1] + f[2] + f[3], s = g[1] + g[2] + g[3], r > s ? 1 : r < s ? -1 : 0;
  }
  var Pr = /t|\s/i;
  function Or(r) {
    let s = _r(r);
    return function(g) {
      let o = g.split(Pr);
      return o.length === 2 && Rr(o[0]) && s(o[1]);
    };
  }
  function Nr(r, s) {
    if (!(r && s))
      return;
    let f = new Date(r).valueOf(), g = new Date(s).valueOf();
    if (f && g)
      return f - g;
  }
  function Tr(r, s) {
    if (!(r && s))
      return;
    let [f, g] = r.split(Pr), [o, p] = s.split(Pr), e = wr(f, o);
    if (e !== void 0)
      return e || br(g, p);
  }
  var Pt = /\/|:/, wt = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function bt(r) {
    return Pt.test(r) && wt.test(r);
  }
  var Ir = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function kt(r) {
    return Ir.lastIndex = 0, Ir.test(r);
  }
  var $t = -(2 ** 31), Dt = 2 ** 31 - 1;
  function Ct(r) {
    return Number.isInteger(r) && r <= Dt && r >= $t;
  }
  function qt(r) {
    return Number.isInteger(r);
  }
  function jr() {
    return !0;
  }
  var Et = /[^\\]\\Z/;
  function Ot(r) {
    if (Et.test(r))
      return !1;
    try {
      return new RegExp(r), !0;
    } catch {
      return !1;
    }
  }
});

// node_modules/fast-deep-equal/index.js
var zr = Cr((Os, Lr) => {
  "use strict";
  Lr.exports = function r(s, f) {
    if (s === f) return !0;
    if (s && f && typeof s == "object" && typeof f == "object") {
      if (s.constructor !== f.constructor) return !1;
      var g, o, p;
      if (Array.isArray(s)) {
        if (g = s.length, g != f.length) return !1;
        for (o = g; o-- !== 0; )
          if (!r(s[o], f[o])) return !1;
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
        if (!r(s[e], f[e])) return !1;
      }
      return !0;
    }
    return s !== s && f !== f;
  };
});

// helper:ajv/dist/runtime/equal
var Ve = {};
qr(Ve, {
  default: () => Ar.default
});
var Ar, Me = Dr(() => {
  Ar = ht(zr());
});

// set:set:consumer
var Vr = Ze, It = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }, { type: "array", items: { $ref: "#/$defs/components.schemas.NumericId" } }] }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, jt = { type: "string", enum: ["ftp", "sftp", "local"] };
function A(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = A.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "ftp" || r === "sftp" || r === "local")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return A.errors = e, t === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = new RegExp("^[0-9]+$", "u");
function U(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = U.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = t, n = !1, l = t;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = l === t;
  n = n || d;
  let m = t;
  if (typeof r == "string") {
    if (!ue.test(r)) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [u] : e.push(u), t++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = m === t;
  if (n = n || d, n)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return U.errors = e, t === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rt = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function se(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = se.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!Rt.test(r)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return se.errors = e, t === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ie(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ie.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(r)) {
    if (r.length > 2) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.length < 2) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    let i = r.length;
    for (let n = 0; n < i; n++)
      se(r[n], { instancePath: s + "/" + n, parentData: r, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), t = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return ie.errors = e, t === 0;
}
ie.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function D(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = D.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(r)) {
    if (r.length > 20) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    let i = r.length;
    for (let n = 0; n < i; n++)
      U(r[n], { instancePath: s + "/" + n, parentData: r, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), t = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var St = { type: "string", enum: [",", ";"] };
function C(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = C.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "," || r === ";")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: St.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return C.errors = e, t === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nt = { type: "integer", enum: [0, 1] };
function q(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === 0 || r === 1)) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Nt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return q.errors = e, t === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fr = (Ae(), te(ze)).default, Tt = new RegExp("^[A-Za-z]{2}$", "u");
function E(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = E.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (Fr(r) > 2) {
      let i = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (Fr(r) < 2) {
      let i = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (!Tt.test(r)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return E.errors = e, t === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function O(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = O.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.host === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.username === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.password === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.host !== void 0 && typeof r.host != "string") {
      let n = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.port !== void 0) {
      let n = r.port, l = t, m = !1, d = t;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), t++;
      }
      var i = d === t;
      m = m || i;
      let u = t;
      if (typeof n == "string") {
        if (!ue.test(n)) {
          let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), t++;
        }
      } else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), t++;
      }
      var i = u === t;
      if (m = m || i, m)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), t++;
      }
    }
    if (r.username !== void 0 && typeof r.username != "string") {
      let n = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.password !== void 0 && typeof r.password != "string") {
      let n = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.folder !== void 0 && typeof r.folder != "string") {
      let n = { instancePath: s + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return O.errors = e, t === 0;
}
O.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Lt = Fe().fullFormats.uri;
function I(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = I.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!Lt(r)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return I.errors = e, t === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ze(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Ze.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.origin === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.origin_id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.time_range === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.contact_fields === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.distribution_method !== void 0 && (A(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), t = e.length)), r.origin !== void 0) {
      let n = r.origin;
      if (typeof n != "string") {
        let l = { instancePath: s + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (!(n === "form" || n === "api" || n === "all")) {
        let l = { instancePath: s + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: It.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.origin_id !== void 0) {
      let n = r.origin_id, l = t, m = !1, d = t;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = d === t;
      m = m || i;
      let u = t;
      if (typeof n == "string") {
        if (!ue.test(n)) {
          let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), t++;
        }
      } else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = u === t;
      m = m || i;
      let x = t;
      if (Array.isArray(n)) {
        let v = n.length;
        for (let _ = 0; _ < v; _++)
          U(n[_], { instancePath: s + "/origin_id/" + _, parentData: n, parentDataProperty: _, rootData: o, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), t = e.length);
      } else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = x === t;
      if (m = m || i, m)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    r.time_range !== void 0 && (ie(r.time_range, { instancePath: s + "/time_range", parentData: r, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), t = e.length)), r.contact_fields !== void 0 && (D(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length)), r.delimiter !== void 0 && (C(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), t = e.length)), r.add_field_names_header !== void 0 && (q(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), t = e.length)), r.language !== void 0 && (E(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), t = e.length)), r.ftp_settings !== void 0 && (O(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), t = e.length)), r.notification_url !== void 0 && (I(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), t = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Ze.errors = e, t === 0;
}
Ze.evaluated = { props: { distribution_method: !0, origin: !0, origin_id: !0, time_range: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var c = He;
function He(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = He.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return He.errors = e, t === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var P = Ue;
function Ue(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Ue.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Ue.errors = e, t === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var de = Ye;
function Y(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Y.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (r !== 0) {
    let i = { instancePath: s, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Y.errors = e, t === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ne.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.id !== void 0) {
      let i = r.id;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return ne.errors = e, t === 0;
}
ne.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Ye.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.replyCode === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.replyText === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.data === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.replyCode !== void 0 && (Y(r.replyCode, { instancePath: s + "/replyCode", parentData: r, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), t = e.length)), r.replyText !== void 0 && typeof r.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), t++;
    }
    r.data !== void 0 && (ne(r.data, { instancePath: s + "/data", parentData: r, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), t = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Ye.errors = e, t === 0;
}
Ye.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var b = Be;
function Be(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Be.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.replyCode === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.replyText === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.replyCode !== void 0) {
      let n = r.replyCode;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let l = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
        let l = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.replyText !== void 0 && typeof r.replyText != "string") {
      let n = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.data !== void 0) {
      let n = r.data, l = t, m = !1, d = t;
      if (typeof n != "string") {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = d === t;
      m = m || i;
      let u = t;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = u === t;
      m = m || i;
      let x = t;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = x === t;
      m = m || i;
      let v = t;
      if (n !== null) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = v === t;
      if (m = m || i, m)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), t++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Be.errors = e, t === 0;
}
Be.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Mr = Ge, zt = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } };
function F(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = F.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = t, n = !1, l = t;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = l === t;
  n = n || d;
  let m = t;
  if (typeof r == "string") {
    if (!ue.test(r)) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [u] : e.push(u), t++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = m === t;
  if (n = n || d, n)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return F.errors = e, t === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var At = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function ae(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ae.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!At.test(r)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return ae.errors = e, t === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function B(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = B.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(r)) {
    if (r.length > 2) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.length < 2) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    let i = r.length;
    for (let n = 0; n < i; n++)
      ae(r[n], { instancePath: s + "/" + n, parentData: r, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), t = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return B.errors = e, t === 0;
}
B.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ge(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Ge.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.time_range === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.contact_fields === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.distribution_method !== void 0 && (A(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), t = e.length)), r.contactlist !== void 0 && (F(r.contactlist, { instancePath: s + "/contactlist", parentData: r, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), r.time_range !== void 0 && (B(r.time_range, { instancePath: s + "/time_range", parentData: r, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), t = e.length)), r.with_timestamp !== void 0) {
      let i = r.with_timestamp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (!(i === 0 || i === 1)) {
        let n = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: zt.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    r.contact_fields !== void 0 && (D(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length)), r.delimiter !== void 0 && (C(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), t = e.length)), r.add_field_names_header !== void 0 && (q(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), t = e.length)), r.language !== void 0 && (E(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), t = e.length)), r.ftp_settings !== void 0 && (O(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), t = e.length)), r.notification_url !== void 0 && (I(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), t = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Ge.errors = e, t === 0;
}
Ge.evaluated = { props: { distribution_method: !0, contactlist: !0, time_range: !0, with_timestamp: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Zr = We, Ft = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, Vt = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, Mt = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function oe(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = oe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "1" || r === "2" || r === "3" || r === "4" || r === "5" || r === "8" || r === "12" || r === "13" || r === "14" || r === "15")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return oe.errors = e, t === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = pe.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = t, n = !1, l = t;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), t++;
  }
  if (!(r === 1 || r === 2 || r === 3 || r === 4 || r === 5 || r === 8 || r === 12 || r === 13 || r === 14 || r === 15)) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: Vt.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = l === t;
  n = n || d;
  let m = t;
  oe(r, { instancePath: s, parentData: f, parentDataProperty: g, rootData: o, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), t = e.length);
  var d = m === t;
  if (n = n || d, n)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return pe.errors = e, t === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zt = new RegExp("^all$", "u"), Ht = (Me(), te(Ve)).default;
function We(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = We.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.time_range === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.contact_fields === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.distribution_method !== void 0 && (A(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), t = e.length)), r.time_range !== void 0 && (B(r.time_range, { instancePath: s + "/time_range", parentData: r, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), t = e.length)), r.contact_fields !== void 0 && (D(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length)), r.sources !== void 0) {
      let l = r.sources, m = t, d = !1, u = t;
      if (Array.isArray(l)) {
        let v = l.length;
        for (let _ = 0; _ < v; _++) {
          let $ = l[_];
          if (typeof $ != "string") {
            let z = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [z] : e.push(z), t++;
          }
          if (!($ === "trackable_links" || $ === "registration_forms" || $ === "tell_a_friend" || $ === "contact_us" || $ === "change_profile" || $ === "unsubscribe" || $ === "mail_open" || $ === "complaint")) {
            let z = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: Ft.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [z] : e.push(z), t++;
          }
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = u === t;
      d = d || i;
      let x = t;
      if (typeof l == "string") {
        if (!Zt.test(l)) {
          let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [v] : e.push(v), t++;
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = x === t;
      if (d = d || i, d)
        t = m, e !== null && (m ? e.length = m : e = null);
      else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    if (r.analysis_fields !== void 0) {
      let l = r.analysis_fields;
      if (Array.isArray(l)) {
        let m = l.length;
        for (let x = 0; x < m; x++)
          pe(l[x], { instancePath: s + "/analysis_fields/" + x, parentData: l, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), t = e.length);
        let d = l.length, u;
        if (d > 1) {
          e:
            for (; d--; )
              for (u = d; u--; )
                if (Ht(l[d], l[u])) {
                  let x = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: d, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + d + " are identical)" };
                  e === null ? e = [x] : e.push(x), t++;
                  break e;
                }
        }
      } else {
        let m = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (r.email_id !== void 0) {
      let l = r.email_id, m = t, d = !1, u = t;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var n = u === t;
      d = d || n;
      let x = t;
      if (typeof l == "string") {
        if (!ue.test(l)) {
          let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), t++;
        }
      } else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var n = x === t;
      if (d = d || n, d)
        t = m, e !== null && (m ? e.length = m : e = null);
      else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    r.contactlist !== void 0 && (F(r.contactlist, { instancePath: s + "/contactlist", parentData: r, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), r.delimiter !== void 0 && (C(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), t = e.length)), r.add_field_names_header !== void 0 && (q(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), t = e.length)), r.language !== void 0 && (E(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), t = e.length)), r.ftp_settings !== void 0 && (O(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), t = e.length)), r.notification_url !== void 0 && (I(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), t = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return We.errors = e, t === 0;
}
We.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Hr = Xe;
var Ut = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function G(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = G.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "ftp" || r === "sftp" || r === "local" || r === "mail")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ut.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return G.errors = e, t === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yt = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function W(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = W.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!Yt.test(r)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Xe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.contactlist === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactlist" }, message: "must have required property 'contactlist'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.contact_fields === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    r.distribution_method !== void 0 && (G(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), t = e.length)), r.contactlist !== void 0 && (F(r.contactlist, { instancePath: s + "/contactlist", parentData: r, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), t = e.length)), r.contact_fields !== void 0 && (D(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length)), r.delimiter !== void 0 && (C(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), t = e.length)), r.add_field_names_header !== void 0 && (q(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), t = e.length)), r.language !== void 0 && (E(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), t = e.length)), r.ftp_settings !== void 0 && (O(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), t = e.length)), r.distribution_email_address !== void 0 && (W(r.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: r, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length)), r.notification_url !== void 0 && (I(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), t = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Xe.errors = e, t === 0;
}
Xe.evaluated = { props: { distribution_method: !0, contactlist: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ur = Je;
function Je(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Je.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.filter === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.contact_fields === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.distribution_method !== void 0 && (G(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), t = e.length)), r.filter !== void 0) {
      let n = r.filter, l = t, m = !1, d = t;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), t++;
      }
      var i = d === t;
      m = m || i;
      let u = t;
      if (typeof n == "string") {
        if (!ue.test(n)) {
          let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), t++;
        }
      } else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), t++;
      }
      var i = u === t;
      if (m = m || i, m)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), t++;
      }
    }
    r.contact_fields !== void 0 && (D(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length)), r.delimiter !== void 0 && (C(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), t = e.length)), r.add_field_names_header !== void 0 && (q(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), t = e.length)), r.language !== void 0 && (E(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), t = e.length)), r.ftp_settings !== void 0 && (O(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), t = e.length)), r.distribution_email_address !== void 0 && (W(r.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: r, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), t = e.length)), r.notification_url !== void 0 && (I(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), t = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Je.errors = e, t === 0;
}
Je.evaluated = { props: { distribution_method: !0, filter: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var kr = Ke;
function Ke(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Ke.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Ke.errors = e, t === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yr = Qe;
var Bt = new RegExp("^\\d+$", "u"), Gt = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function le(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = le.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return le.errors = e, t === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = me.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.created === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.status === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.type === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.id !== void 0) {
      let m = r.id;
      if (typeof m == "string") {
        if (!Bt.test(m)) {
          let d = { instancePath: s + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.created !== void 0) {
      let m = r.created;
      if (typeof m == "string") {
        if (!Gt.test(m)) {
          let d = { instancePath: s + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.status !== void 0 && (le(r.status, { instancePath: s + "/status", parentData: r, parentDataProperty: "status", rootData: o, dynamicAnchors: p }) || (e = e === null ? le.errors : e.concat(le.errors), t = e.length)), r.type !== void 0 && typeof r.type != "string") {
      let m = { instancePath: s + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.file_name !== void 0) {
      let m = r.file_name, d = t, u = !1, x = t;
      if (typeof m != "string") {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = x === t;
      u = u || i;
      let v = t;
      if (m !== null) {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = v === t;
      if (u = u || i, u)
        t = d, e !== null && (d ? e.length = d : e = null);
      else {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), t++;
      }
    }
    if (r.ftp_host !== void 0) {
      let m = r.ftp_host, d = t, u = !1, x = t;
      if (typeof m != "string") {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var n = x === t;
      u = u || n;
      let v = t;
      if (m !== null) {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var n = v === t;
      if (u = u || n, u)
        t = d, e !== null && (d ? e.length = d : e = null);
      else {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), t++;
      }
    }
    if (r.ftp_dir !== void 0) {
      let m = r.ftp_dir, d = t, u = !1, x = t;
      if (typeof m != "string") {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var l = x === t;
      u = u || l;
      let v = t;
      if (m !== null) {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var l = v === t;
      if (u = u || l, u)
        t = d, e !== null && (d ? e.length = d : e = null);
      else {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), t++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return me.errors = e, t === 0;
}
me.evaluated = { props: { id: !0, created: !0, status: !0, type: !0, file_name: !0, ftp_host: !0, ftp_dir: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Qe(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Qe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.replyCode === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.replyText === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.data === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.replyCode !== void 0 && (Y(r.replyCode, { instancePath: s + "/replyCode", parentData: r, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), t = e.length)), r.replyText !== void 0 && typeof r.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), t++;
    }
    r.data !== void 0 && (me(r.data, { instancePath: s + "/data", parentData: r, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), t = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Qe.errors = e, t === 0;
}
Qe.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Br = er;
function er(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = er.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
    let i = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return er.errors = e, t === 0;
}
er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gr = rr;
function rr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = rr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (typeof r == "number" && isFinite(r)) {
    if (r > 1e7 || isNaN(r)) {
      let i = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r < 1 || isNaN(r)) {
      let i = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      e === null ? e = [i] : e.push(i), t++;
    }
  }
  return rr.errors = e, t === 0;
}
rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wr = tr;
function tr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = tr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return tr.errors = e, t === 0;
}
tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:audit
var et = sr, Xr = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }, { type: "array", items: { $ref: "#/$defs/components.schemas.NumericId" } }] }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Ne = Object.prototype.hasOwnProperty, Xt = { type: "string", enum: ["ftp", "sftp", "local"] };
function V(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = V.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "ftp" || r === "sftp" || r === "local")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Xt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var re = new RegExp("^[0-9]+$", "u");
function X(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = X.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = t, n = !1, l = t;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = l === t;
  n = n || d;
  let m = t;
  if (typeof r == "string") {
    if (!re.test(r)) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [u] : e.push(u), t++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = m === t;
  if (n = n || d, n)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return X.errors = e, t === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jt = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function fe(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = fe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!Jt.test(r)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return fe.errors = e, t === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ce(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ce.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(r)) {
    if (r.length > 2) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.length < 2) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    let i = r.length;
    for (let n = 0; n < i; n++)
      fe(r[n], { instancePath: s + "/" + n, parentData: r, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? fe.errors : e.concat(fe.errors), t = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return ce.errors = e, t === 0;
}
ce.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function j(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = j.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(r)) {
    if (r.length > 20) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    let i = r.length;
    for (let n = 0; n < i; n++)
      X(r[n], { instancePath: s + "/" + n, parentData: r, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), t = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return j.errors = e, t === 0;
}
j.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Kt = { type: "string", enum: [",", ";"] };
function R(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = R.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "," || r === ";")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Kt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return R.errors = e, t === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qt = { type: "integer", enum: [0, 1] };
function S(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = S.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === 0 || r === 1)) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return S.errors = e, t === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jr = (Ae(), te(ze)).default, es = new RegExp("^[A-Za-z]{2}$", "u");
function N(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = N.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (Jr(r) > 2) {
      let i = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (Jr(r) < 2) {
      let i = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (!es.test(r)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return N.errors = e, t === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function T(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = T.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.host === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.username === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.password === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (!(n === "host" || n === "port" || n === "username" || n === "password" || n === "folder")) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), t++;
      }
    if (r.host !== void 0 && typeof r.host != "string") {
      let n = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.port !== void 0) {
      let n = r.port, l = t, m = !1, d = t;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), t++;
      }
      var i = d === t;
      m = m || i;
      let u = t;
      if (typeof n == "string") {
        if (!re.test(n)) {
          let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), t++;
        }
      } else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), t++;
      }
      var i = u === t;
      if (m = m || i, m)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), t++;
      }
    }
    if (r.username !== void 0 && typeof r.username != "string") {
      let n = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.password !== void 0 && typeof r.password != "string") {
      let n = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.folder !== void 0 && typeof r.folder != "string") {
      let n = { instancePath: s + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return T.errors = e, t === 0;
}
T.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rs = Fe().fullFormats.uri;
function L(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = L.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!rs(r)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return L.errors = e, t === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = sr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.origin === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.origin_id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.time_range === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.contact_fields === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (!Ne.call(Xr.properties, n)) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), t++;
      }
    if (r.distribution_method !== void 0 && (V(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), r.origin !== void 0) {
      let n = r.origin;
      if (typeof n != "string") {
        let l = { instancePath: s + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (!(n === "form" || n === "api" || n === "all")) {
        let l = { instancePath: s + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Xr.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.origin_id !== void 0) {
      let n = r.origin_id, l = t, m = !1, d = t;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = d === t;
      m = m || i;
      let u = t;
      if (typeof n == "string") {
        if (!re.test(n)) {
          let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), t++;
        }
      } else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = u === t;
      m = m || i;
      let x = t;
      if (Array.isArray(n)) {
        let v = n.length;
        for (let _ = 0; _ < v; _++)
          X(n[_], { instancePath: s + "/origin_id/" + _, parentData: n, parentDataProperty: _, rootData: o, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), t = e.length);
      } else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = x === t;
      if (m = m || i, m)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    r.time_range !== void 0 && (ce(r.time_range, { instancePath: s + "/time_range", parentData: r, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? ce.errors : e.concat(ce.errors), t = e.length)), r.contact_fields !== void 0 && (j(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), t = e.length)), r.delimiter !== void 0 && (R(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), t = e.length)), r.add_field_names_header !== void 0 && (S(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), t = e.length)), r.language !== void 0 && (N(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length)), r.ftp_settings !== void 0 && (T(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), t = e.length)), r.notification_url !== void 0 && (L(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), t = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return sr.errors = e, t === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var y = ir;
function ir(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ir.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!re.test(r)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return ir.errors = e, t === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var w = nr;
function nr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = nr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return nr.errors = e, t === 0;
}
nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pe = ar;
function J(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = J.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (r !== 0) {
    let i = { instancePath: s, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return J.errors = e, t === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ye.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in r)
      if (i !== "id") {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), t++;
      }
    if (r.id !== void 0) {
      let i = r.id;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return ye.errors = e, t === 0;
}
ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ar.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.replyCode === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.replyText === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.data === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in r)
      if (!(i === "replyCode" || i === "replyText" || i === "data")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), t++;
      }
    if (r.replyCode !== void 0 && (J(r.replyCode, { instancePath: s + "/replyCode", parentData: r, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), t = e.length)), r.replyText !== void 0 && typeof r.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), t++;
    }
    r.data !== void 0 && (ye(r.data, { instancePath: s + "/data", parentData: r, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? ye.errors : e.concat(ye.errors), t = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return ar.errors = e, t === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var k = or;
function or(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = or.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.replyCode === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.replyText === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (!(n === "replyCode" || n === "replyText" || n === "data")) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), t++;
      }
    if (r.replyCode !== void 0) {
      let n = r.replyCode;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let l = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
        let l = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.replyText !== void 0 && typeof r.replyText != "string") {
      let n = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.data !== void 0) {
      let n = r.data, l = t, m = !1, d = t;
      if (typeof n != "string") {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = d === t;
      m = m || i;
      let u = t;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = u === t;
      m = m || i;
      let x = t;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = x === t;
      m = m || i;
      let v = t;
      if (n !== null) {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = v === t;
      if (m = m || i, m)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let _ = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), t++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return or.errors = e, t === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rt = pr, Kr = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function M(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = M.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = t, n = !1, l = t;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = l === t;
  n = n || d;
  let m = t;
  if (typeof r == "string") {
    if (!re.test(r)) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [u] : e.push(u), t++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = m === t;
  if (n = n || d, n)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return M.errors = e, t === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ts = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function he(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = he.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!ts.test(r)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return he.errors = e, t === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = K.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(r)) {
    if (r.length > 2) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.length < 2) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    let i = r.length;
    for (let n = 0; n < i; n++)
      he(r[n], { instancePath: s + "/" + n, parentData: r, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? he.errors : e.concat(he.errors), t = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return K.errors = e, t === 0;
}
K.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function pr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = pr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.time_range === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.contact_fields === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in r)
      if (!Ne.call(Kr.properties, i)) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), t++;
      }
    if (r.distribution_method !== void 0 && (V(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), r.contactlist !== void 0 && (M(r.contactlist, { instancePath: s + "/contactlist", parentData: r, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), t = e.length)), r.time_range !== void 0 && (K(r.time_range, { instancePath: s + "/time_range", parentData: r, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), r.with_timestamp !== void 0) {
      let i = r.with_timestamp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), t++;
      }
      if (!(i === 0 || i === 1)) {
        let n = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: Kr.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    r.contact_fields !== void 0 && (j(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), t = e.length)), r.delimiter !== void 0 && (R(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), t = e.length)), r.add_field_names_header !== void 0 && (S(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), t = e.length)), r.language !== void 0 && (N(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length)), r.ftp_settings !== void 0 && (T(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), t = e.length)), r.notification_url !== void 0 && (L(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), t = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return pr.errors = e, t === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var tt = lr, Qr = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, ss = (Me(), te(Ve)).default, is = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, ns = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function ge(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ge.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "1" || r === "2" || r === "3" || r === "4" || r === "5" || r === "8" || r === "12" || r === "13" || r === "14" || r === "15")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ns.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return ge.errors = e, t === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ve.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = t, n = !1, l = t;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), t++;
  }
  if (!(r === 1 || r === 2 || r === 3 || r === 4 || r === 5 || r === 8 || r === 12 || r === 13 || r === 14 || r === 15)) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: is.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = l === t;
  n = n || d;
  let m = t;
  ge(r, { instancePath: s, parentData: f, parentDataProperty: g, rootData: o, dynamicAnchors: p }) || (e = e === null ? ge.errors : e.concat(ge.errors), t = e.length);
  var d = m === t;
  if (n = n || d, n)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return ve.errors = e, t === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var as = new RegExp("^all$", "u");
function lr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = lr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.time_range === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.contact_fields === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.sources === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.analysis_fields === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analysis_fields" }, message: "must have required property 'analysis_fields'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    for (let l in r)
      if (!Ne.call(Qr.properties, l)) {
        let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), t++;
      }
    if (r.distribution_method !== void 0 && (V(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), t = e.length)), r.time_range !== void 0 && (K(r.time_range, { instancePath: s + "/time_range", parentData: r, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), t = e.length)), r.contact_fields !== void 0 && (j(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), t = e.length)), r.sources !== void 0) {
      let l = r.sources, m = t, d = !1, u = t;
      if (Array.isArray(l)) {
        let v = l.length;
        for (let _ = 0; _ < v; _++) {
          let $ = l[_];
          if (typeof $ != "string") {
            let z = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [z] : e.push(z), t++;
          }
          if (!($ === "trackable_links" || $ === "registration_forms" || $ === "tell_a_friend" || $ === "contact_us" || $ === "change_profile" || $ === "unsubscribe" || $ === "mail_open" || $ === "complaint")) {
            let z = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: Qr.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [z] : e.push(z), t++;
          }
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = u === t;
      d = d || i;
      let x = t;
      if (typeof l == "string") {
        if (!as.test(l)) {
          let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [v] : e.push(v), t++;
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = x === t;
      if (d = d || i, d)
        t = m, e !== null && (m ? e.length = m : e = null);
      else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    if (r.analysis_fields !== void 0) {
      let l = r.analysis_fields;
      if (Array.isArray(l)) {
        let m = l.length;
        for (let x = 0; x < m; x++)
          ve(l[x], { instancePath: s + "/analysis_fields/" + x, parentData: l, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = e === null ? ve.errors : e.concat(ve.errors), t = e.length);
        let d = l.length, u;
        if (d > 1) {
          e:
            for (; d--; )
              for (u = d; u--; )
                if (ss(l[d], l[u])) {
                  let x = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: d, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + d + " are identical)" };
                  e === null ? e = [x] : e.push(x), t++;
                  break e;
                }
        }
      } else {
        let m = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (r.email_id !== void 0) {
      let l = r.email_id, m = t, d = !1, u = t;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var n = u === t;
      d = d || n;
      let x = t;
      if (typeof l == "string") {
        if (!re.test(l)) {
          let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), t++;
        }
      } else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var n = x === t;
      if (d = d || n, d)
        t = m, e !== null && (m ? e.length = m : e = null);
      else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    r.contactlist !== void 0 && (M(r.contactlist, { instancePath: s + "/contactlist", parentData: r, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), t = e.length)), r.delimiter !== void 0 && (R(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), t = e.length)), r.add_field_names_header !== void 0 && (S(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), t = e.length)), r.language !== void 0 && (N(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length)), r.ftp_settings !== void 0 && (T(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), t = e.length)), r.notification_url !== void 0 && (L(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), t = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return lr.errors = e, t === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var st = mr, os = { type: "object", required: ["distribution_method", "contactlist", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, ps = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function Q(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "ftp" || r === "sftp" || r === "local" || r === "mail")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ps.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Q.errors = e, t === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ls = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function ee(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ee.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!ls.test(r)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return ee.errors = e, t === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = mr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.contactlist === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactlist" }, message: "must have required property 'contactlist'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.contact_fields === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in r)
      if (!Ne.call(os.properties, i)) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), t++;
      }
    r.distribution_method !== void 0 && (Q(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), t = e.length)), r.contactlist !== void 0 && (M(r.contactlist, { instancePath: s + "/contactlist", parentData: r, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), t = e.length)), r.contact_fields !== void 0 && (j(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), t = e.length)), r.delimiter !== void 0 && (R(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), t = e.length)), r.add_field_names_header !== void 0 && (S(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), t = e.length)), r.language !== void 0 && (N(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length)), r.ftp_settings !== void 0 && (T(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), t = e.length)), r.distribution_email_address !== void 0 && (ee(r.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: r, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), t = e.length)), r.notification_url !== void 0 && (L(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), t = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return mr.errors = e, t === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var it = ur, ms = { type: "object", required: ["distribution_method", "filter", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, filter: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function ur(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ur.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.filter === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.contact_fields === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    for (let n in r)
      if (!Ne.call(ms.properties, n)) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), t++;
      }
    if (r.distribution_method !== void 0 && (Q(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), t = e.length)), r.filter !== void 0) {
      let n = r.filter, l = t, m = !1, d = t;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), t++;
      }
      var i = d === t;
      m = m || i;
      let u = t;
      if (typeof n == "string") {
        if (!re.test(n)) {
          let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), t++;
        }
      } else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), t++;
      }
      var i = u === t;
      if (m = m || i, m)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), t++;
      }
    }
    r.contact_fields !== void 0 && (j(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), t = e.length)), r.delimiter !== void 0 && (R(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), t = e.length)), r.add_field_names_header !== void 0 && (S(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), t = e.length)), r.language !== void 0 && (N(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), t = e.length)), r.ftp_settings !== void 0 && (T(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), t = e.length)), r.distribution_email_address !== void 0 && (ee(r.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: r, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), t = e.length)), r.notification_url !== void 0 && (L(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), t = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return ur.errors = e, t === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $r = dr;
function dr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = dr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return dr.errors = e, t === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var nt = fr;
var us = { type: "object", required: ["id", "created", "status", "type"], properties: { id: { type: "string", pattern: "^\\d+$" }, created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, status: { $ref: "#/$defs/components.schemas.ExportState" }, type: { type: "string", enum: ["Responses", "Registrations", "responses", "registrations", "contactlist"] }, file_name: { anyOf: [{ type: "string" }, { type: "null" }] }, ftp_host: { anyOf: [{ type: "string" }, { type: "null" }] }, ftp_dir: { anyOf: [{ type: "string" }, { type: "null" }] } }, additionalProperties: !1 }, ds = new RegExp("^\\d+$", "u"), fs = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u"), cs = { type: "string", enum: ["scheduled", "in progress", "ready", "done", "error"] };
function xe(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = xe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "scheduled" || r === "in progress" || r === "ready" || r === "done" || r === "error")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: cs.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return xe.errors = e, t === 0;
}
xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _e(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = _e.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.id === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.created === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.status === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.type === void 0) {
      let m = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [m] : e.push(m), t++;
    }
    for (let m in r)
      if (!(m === "id" || m === "created" || m === "status" || m === "type" || m === "file_name" || m === "ftp_host" || m === "ftp_dir")) {
        let d = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [d] : e.push(d), t++;
      }
    if (r.id !== void 0) {
      let m = r.id;
      if (typeof m == "string") {
        if (!ds.test(m)) {
          let d = { instancePath: s + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.created !== void 0) {
      let m = r.created;
      if (typeof m == "string") {
        if (!fs.test(m)) {
          let d = { instancePath: s + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [d] : e.push(d), t++;
        }
      } else {
        let d = { instancePath: s + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.status !== void 0 && (xe(r.status, { instancePath: s + "/status", parentData: r, parentDataProperty: "status", rootData: o, dynamicAnchors: p }) || (e = e === null ? xe.errors : e.concat(xe.errors), t = e.length)), r.type !== void 0) {
      let m = r.type;
      if (typeof m != "string") {
        let d = { instancePath: s + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), t++;
      }
      if (!(m === "Responses" || m === "Registrations" || m === "responses" || m === "registrations" || m === "contactlist")) {
        let d = { instancePath: s + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: us.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    if (r.file_name !== void 0) {
      let m = r.file_name, d = t, u = !1, x = t;
      if (typeof m != "string") {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = x === t;
      u = u || i;
      let v = t;
      if (m !== null) {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var i = v === t;
      if (u = u || i, u)
        t = d, e !== null && (d ? e.length = d : e = null);
      else {
        let _ = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), t++;
      }
    }
    if (r.ftp_host !== void 0) {
      let m = r.ftp_host, d = t, u = !1, x = t;
      if (typeof m != "string") {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var n = x === t;
      u = u || n;
      let v = t;
      if (m !== null) {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var n = v === t;
      if (u = u || n, u)
        t = d, e !== null && (d ? e.length = d : e = null);
      else {
        let _ = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), t++;
      }
    }
    if (r.ftp_dir !== void 0) {
      let m = r.ftp_dir, d = t, u = !1, x = t;
      if (typeof m != "string") {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var l = x === t;
      u = u || l;
      let v = t;
      if (m !== null) {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), t++;
      }
      var l = v === t;
      if (u = u || l, u)
        t = d, e !== null && (d ? e.length = d : e = null);
      else {
        let _ = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), t++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return _e.errors = e, t === 0;
}
_e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function fr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = fr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.replyCode === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.replyText === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r.data === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [i] : e.push(i), t++;
    }
    for (let i in r)
      if (!(i === "replyCode" || i === "replyText" || i === "data")) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), t++;
      }
    if (r.replyCode !== void 0 && (J(r.replyCode, { instancePath: s + "/replyCode", parentData: r, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), t = e.length)), r.replyText !== void 0 && typeof r.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), t++;
    }
    r.data !== void 0 && (_e(r.data, { instancePath: s + "/data", parentData: r, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? _e.errors : e.concat(_e.errors), t = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return fr.errors = e, t === 0;
}
fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var at = cr;
function cr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = cr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
    let i = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return cr.errors = e, t === 0;
}
cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ot = yr;
function yr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = yr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (typeof r == "number" && isFinite(r)) {
    if (r > 1e7 || isNaN(r)) {
      let i = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (r < 1 || isNaN(r)) {
      let i = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      e === null ? e = [i] : e.push(i), t++;
    }
  }
  return yr.errors = e, t === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pt = hr;
function hr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = hr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return hr.errors = e, t === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:inferred
var h = gr;
var Te = new RegExp("^[0-9]+$", "u");
function gr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = gr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!Te.test(r)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return gr.errors = e, t === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mt = vr, hs = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, gs = { type: "string", enum: ["ftp", "sftp", "local"] };
function we(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = we.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "ftp" || r === "sftp" || r === "local")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: gs.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return we.errors = e, t === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vs = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function be(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = be.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!vs.test(r)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return be.errors = e, t === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ke(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = ke.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(r)) {
    if (r.length > 2) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.length < 2) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    let i = r.length;
    for (let n = 0; n < i; n++)
      be(r[n], { instancePath: s + "/" + n, parentData: r, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? be.errors : e.concat(be.errors), t = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return ke.errors = e, t === 0;
}
ke.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function $e(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = $e.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = t, n = !1, l = t;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = l === t;
  n = n || d;
  let m = t;
  if (typeof r == "string") {
    if (!Te.test(r)) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [u] : e.push(u), t++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = m === t;
  if (n = n || d, n)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return $e.errors = e, t === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function De(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = De.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(r)) {
    if (r.length > 20) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [n] : e.push(n), t++;
    }
    let i = r.length;
    for (let n = 0; n < i; n++)
      $e(r[n], { instancePath: s + "/" + n, parentData: r, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? $e.errors : e.concat($e.errors), t = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return De.errors = e, t === 0;
}
De.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var xs = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, _s = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function Ce(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Ce.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "1" || r === "2" || r === "3" || r === "4" || r === "5" || r === "8" || r === "12" || r === "13" || r === "14" || r === "15")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _s.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Ce.errors = e, t === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = qe.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = t, n = !1, l = t;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), t++;
  }
  if (!(r === 1 || r === 2 || r === 3 || r === 4 || r === 5 || r === 8 || r === 12 || r === 13 || r === 14 || r === 15)) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: xs.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = l === t;
  n = n || d;
  let m = t;
  Ce(r, { instancePath: s, parentData: f, parentDataProperty: g, rootData: o, dynamicAnchors: p }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), t = e.length);
  var d = m === t;
  if (n = n || d, n)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return qe.errors = e, t === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Ee.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = t, n = !1, l = t;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = l === t;
  n = n || d;
  let m = t;
  if (typeof r == "string") {
    if (!Te.test(r)) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [u] : e.push(u), t++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), t++;
  }
  var d = m === t;
  if (n = n || d, n)
    t = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), t++;
  }
  return Ee.errors = e, t === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ps = { type: "string", enum: [",", ";"] };
function Oe(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Oe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === "," || r === ";")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ps.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Oe.errors = e, t === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ws = { type: "integer", enum: [0, 1] };
function Ie(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Ie.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), t++;
  }
  if (!(r === 0 || r === 1)) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ws.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Ie.errors = e, t === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var lt = (Ae(), te(ze)).default, bs = new RegExp("^[A-Za-z]{2}$", "u");
function je(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = je.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (lt(r) > 2) {
      let i = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (lt(r) < 2) {
      let i = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [i] : e.push(i), t++;
    }
    if (!bs.test(r)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return je.errors = e, t === 0;
}
je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Re.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.host === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.username === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.password === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.host !== void 0 && typeof r.host != "string") {
      let n = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.port !== void 0) {
      let n = r.port, l = t, m = !1, d = t;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), t++;
      }
      var i = d === t;
      m = m || i;
      let u = t;
      if (typeof n == "string") {
        if (!Te.test(n)) {
          let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), t++;
        }
      } else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), t++;
      }
      var i = u === t;
      if (m = m || i, m)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), t++;
      }
    }
    if (r.username !== void 0 && typeof r.username != "string") {
      let n = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.password !== void 0 && typeof r.password != "string") {
      let n = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
    if (r.folder !== void 0 && typeof r.folder != "string") {
      let n = { instancePath: s + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), t++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), t++;
  }
  return Re.errors = e, t === 0;
}
Re.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ks = Fe().fullFormats.uri;
function Se(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = Se.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!ks(r)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [i] : e.push(i), t++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), t++;
  }
  return Se.errors = e, t === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $s = new RegExp("^all$", "u"), Ds = (Me(), te(Ve)).default;
function vr(r, { instancePath: s = "", parentData: f, parentDataProperty: g, rootData: o = r, dynamicAnchors: p = {} } = {}) {
  let e = null, t = 0, a = vr.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.distribution_method === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.time_range === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.contact_fields === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.sources === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.analysis_fields === void 0) {
      let l = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analysis_fields" }, message: "must have required property 'analysis_fields'" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.distribution_method !== void 0 && (we(r.distribution_method, { instancePath: s + "/distribution_method", parentData: r, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? we.errors : e.concat(we.errors), t = e.length)), r.time_range !== void 0 && (ke(r.time_range, { instancePath: s + "/time_range", parentData: r, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? ke.errors : e.concat(ke.errors), t = e.length)), r.contact_fields !== void 0 && (De(r.contact_fields, { instancePath: s + "/contact_fields", parentData: r, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? De.errors : e.concat(De.errors), t = e.length)), r.sources !== void 0) {
      let l = r.sources, m = t, d = !1, u = t;
      if (Array.isArray(l)) {
        let v = l.length;
        for (let _ = 0; _ < v; _++) {
          let $ = l[_];
          if (typeof $ != "string") {
            let z = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [z] : e.push(z), t++;
          }
          if (!($ === "trackable_links" || $ === "registration_forms" || $ === "tell_a_friend" || $ === "contact_us" || $ === "change_profile" || $ === "unsubscribe" || $ === "mail_open" || $ === "complaint")) {
            let z = { instancePath: s + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: hs.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [z] : e.push(z), t++;
          }
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = u === t;
      d = d || i;
      let x = t;
      if (typeof l == "string") {
        if (!$s.test(l)) {
          let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [v] : e.push(v), t++;
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var i = x === t;
      if (d = d || i, d)
        t = m, e !== null && (m ? e.length = m : e = null);
      else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    if (r.analysis_fields !== void 0) {
      let l = r.analysis_fields;
      if (Array.isArray(l)) {
        let m = l.length;
        for (let x = 0; x < m; x++)
          qe(l[x], { instancePath: s + "/analysis_fields/" + x, parentData: l, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = e === null ? qe.errors : e.concat(qe.errors), t = e.length);
        let d = l.length, u;
        if (d > 1) {
          e:
            for (; d--; )
              for (u = d; u--; )
                if (Ds(l[d], l[u])) {
                  let x = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: d, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + d + " are identical)" };
                  e === null ? e = [x] : e.push(x), t++;
                  break e;
                }
        }
      } else {
        let m = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (r.email_id !== void 0) {
      let l = r.email_id, m = t, d = !1, u = t;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var n = u === t;
      d = d || n;
      let x = t;
      if (typeof l == "string") {
        if (!Te.test(l)) {
          let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), t++;
        }
      } else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), t++;
      }
      var n = x === t;
      if (d = d || n, d)
        t = m, e !== null && (m ? e.length = m : e = null);
      else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
    r.contactlist !== void 0 && (Ee(r.contactlist, { instancePath: s + "/contactlist", parentData: r, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), t = e.length)), r.delimiter !== void 0 && (Oe(r.delimiter, { instancePath: s + "/delimiter", parentData: r, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), t = e.length)), r.add_field_names_header !== void 0 && (Ie(r.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: r, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), t = e.length)), r.language !== void 0 && (je(r.language, { instancePath: s + "/language", parentData: r, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? je.errors : e.concat(je.errors), t = e.length)), r.ftp_settings !== void 0 && (Re(r.ftp_settings, { instancePath: s + "/ftp_settings", parentData: r, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? Re.errors : e.concat(Re.errors), t = e.length)), r.notification_url !== void 0 && (Se(r.notification_url, { instancePath: s + "/notification_url", parentData: r, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? Se.errors : e.concat(Se.errors), t = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return vr.errors = e, t === 0;
}
vr.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Is = {
  consumer: {
    "exportContactChanges request application/json": Vr,
    "exportContactChanges 200 header x-ratelimit-limit": c,
    "exportContactChanges 200 header x-ratelimit-remaining": c,
    "exportContactChanges 200 header x-ratelimit-reset": c,
    "exportContactChanges 200 header x-suite-response-time": P,
    "exportContactChanges 200 application/json": de,
    "exportContactChanges 400 header x-ratelimit-limit": c,
    "exportContactChanges 400 header x-ratelimit-remaining": c,
    "exportContactChanges 400 header x-ratelimit-reset": c,
    "exportContactChanges 400 header x-suite-response-time": P,
    "exportContactChanges 400 application/json": b,
    "exportContactChanges 401 header x-ratelimit-limit": c,
    "exportContactChanges 401 header x-ratelimit-remaining": c,
    "exportContactChanges 401 header x-ratelimit-reset": c,
    "exportContactChanges 401 header x-suite-response-time": P,
    "exportContactChanges 401 application/json": b,
    "exportContactChanges 403 header x-ratelimit-limit": c,
    "exportContactChanges 403 header x-ratelimit-remaining": c,
    "exportContactChanges 403 header x-ratelimit-reset": c,
    "exportContactChanges 403 header x-suite-response-time": P,
    "exportContactChanges 403 application/json": b,
    "exportContactChanges 429 header x-ratelimit-limit": c,
    "exportContactChanges 429 header x-ratelimit-remaining": c,
    "exportContactChanges 429 header x-ratelimit-reset": c,
    "exportContactChanges 429 header x-suite-response-time": P,
    "exportContactChanges 429 application/json": b,
    "exportContactChanges 500 header x-ratelimit-limit": c,
    "exportContactChanges 500 header x-ratelimit-remaining": c,
    "exportContactChanges 500 header x-ratelimit-reset": c,
    "exportContactChanges 500 header x-suite-response-time": P,
    "exportContactChanges 500 application/json": b,
    "exportRegistrations request application/json": Mr,
    "exportRegistrations 200 header x-ratelimit-limit": c,
    "exportRegistrations 200 header x-ratelimit-remaining": c,
    "exportRegistrations 200 header x-ratelimit-reset": c,
    "exportRegistrations 200 header x-suite-response-time": P,
    "exportRegistrations 200 application/json": de,
    "exportRegistrations 400 header x-ratelimit-limit": c,
    "exportRegistrations 400 header x-ratelimit-remaining": c,
    "exportRegistrations 400 header x-ratelimit-reset": c,
    "exportRegistrations 400 header x-suite-response-time": P,
    "exportRegistrations 400 application/json": b,
    "exportRegistrations 401 header x-ratelimit-limit": c,
    "exportRegistrations 401 header x-ratelimit-remaining": c,
    "exportRegistrations 401 header x-ratelimit-reset": c,
    "exportRegistrations 401 header x-suite-response-time": P,
    "exportRegistrations 401 application/json": b,
    "exportRegistrations 403 header x-ratelimit-limit": c,
    "exportRegistrations 403 header x-ratelimit-remaining": c,
    "exportRegistrations 403 header x-ratelimit-reset": c,
    "exportRegistrations 403 header x-suite-response-time": P,
    "exportRegistrations 403 application/json": b,
    "exportRegistrations 429 header x-ratelimit-limit": c,
    "exportRegistrations 429 header x-ratelimit-remaining": c,
    "exportRegistrations 429 header x-ratelimit-reset": c,
    "exportRegistrations 429 header x-suite-response-time": P,
    "exportRegistrations 429 application/json": b,
    "exportRegistrations 500 header x-ratelimit-limit": c,
    "exportRegistrations 500 header x-ratelimit-remaining": c,
    "exportRegistrations 500 header x-ratelimit-reset": c,
    "exportRegistrations 500 header x-suite-response-time": P,
    "exportRegistrations 500 application/json": b,
    "exportResponses request application/json": Zr,
    "exportResponses 200 header x-ratelimit-limit": c,
    "exportResponses 200 header x-ratelimit-remaining": c,
    "exportResponses 200 header x-ratelimit-reset": c,
    "exportResponses 200 header x-suite-response-time": P,
    "exportResponses 200 application/json": de,
    "exportResponses 400 header x-ratelimit-limit": c,
    "exportResponses 400 header x-ratelimit-remaining": c,
    "exportResponses 400 header x-ratelimit-reset": c,
    "exportResponses 400 header x-suite-response-time": P,
    "exportResponses 400 application/json": b,
    "exportResponses 401 header x-ratelimit-limit": c,
    "exportResponses 401 header x-ratelimit-remaining": c,
    "exportResponses 401 header x-ratelimit-reset": c,
    "exportResponses 401 header x-suite-response-time": P,
    "exportResponses 401 application/json": b,
    "exportResponses 403 header x-ratelimit-limit": c,
    "exportResponses 403 header x-ratelimit-remaining": c,
    "exportResponses 403 header x-ratelimit-reset": c,
    "exportResponses 403 header x-suite-response-time": P,
    "exportResponses 403 application/json": b,
    "exportResponses 429 header x-ratelimit-limit": c,
    "exportResponses 429 header x-ratelimit-remaining": c,
    "exportResponses 429 header x-ratelimit-reset": c,
    "exportResponses 429 header x-suite-response-time": P,
    "exportResponses 429 application/json": b,
    "exportResponses 500 header x-ratelimit-limit": c,
    "exportResponses 500 header x-ratelimit-remaining": c,
    "exportResponses 500 header x-ratelimit-reset": c,
    "exportResponses 500 header x-suite-response-time": P,
    "exportResponses 500 application/json": b,
    "exportContactList request application/json": Hr,
    "exportContactList 200 header x-ratelimit-limit": c,
    "exportContactList 200 header x-ratelimit-remaining": c,
    "exportContactList 200 header x-ratelimit-reset": c,
    "exportContactList 200 header x-suite-response-time": P,
    "exportContactList 200 application/json": de,
    "exportContactList 400 header x-ratelimit-limit": c,
    "exportContactList 400 header x-ratelimit-remaining": c,
    "exportContactList 400 header x-ratelimit-reset": c,
    "exportContactList 400 header x-suite-response-time": P,
    "exportContactList 400 application/json": b,
    "exportContactList 401 header x-ratelimit-limit": c,
    "exportContactList 401 header x-ratelimit-remaining": c,
    "exportContactList 401 header x-ratelimit-reset": c,
    "exportContactList 401 header x-suite-response-time": P,
    "exportContactList 401 application/json": b,
    "exportContactList 403 header x-ratelimit-limit": c,
    "exportContactList 403 header x-ratelimit-remaining": c,
    "exportContactList 403 header x-ratelimit-reset": c,
    "exportContactList 403 header x-suite-response-time": P,
    "exportContactList 403 application/json": b,
    "exportContactList 429 header x-ratelimit-limit": c,
    "exportContactList 429 header x-ratelimit-remaining": c,
    "exportContactList 429 header x-ratelimit-reset": c,
    "exportContactList 429 header x-suite-response-time": P,
    "exportContactList 429 application/json": b,
    "exportContactList 500 header x-ratelimit-limit": c,
    "exportContactList 500 header x-ratelimit-remaining": c,
    "exportContactList 500 header x-ratelimit-reset": c,
    "exportContactList 500 header x-suite-response-time": P,
    "exportContactList 500 application/json": b,
    "exportSegment request application/json": Ur,
    "exportSegment 200 header x-ratelimit-limit": c,
    "exportSegment 200 header x-ratelimit-remaining": c,
    "exportSegment 200 header x-ratelimit-reset": c,
    "exportSegment 200 header x-suite-response-time": P,
    "exportSegment 200 application/json": de,
    "exportSegment 400 header x-ratelimit-limit": c,
    "exportSegment 400 header x-ratelimit-remaining": c,
    "exportSegment 400 header x-ratelimit-reset": c,
    "exportSegment 400 header x-suite-response-time": P,
    "exportSegment 400 application/json": b,
    "exportSegment 401 header x-ratelimit-limit": c,
    "exportSegment 401 header x-ratelimit-remaining": c,
    "exportSegment 401 header x-ratelimit-reset": c,
    "exportSegment 401 header x-suite-response-time": P,
    "exportSegment 401 application/json": b,
    "exportSegment 403 header x-ratelimit-limit": c,
    "exportSegment 403 header x-ratelimit-remaining": c,
    "exportSegment 403 header x-ratelimit-reset": c,
    "exportSegment 403 header x-suite-response-time": P,
    "exportSegment 403 application/json": b,
    "exportSegment 429 header x-ratelimit-limit": c,
    "exportSegment 429 header x-ratelimit-remaining": c,
    "exportSegment 429 header x-ratelimit-reset": c,
    "exportSegment 429 header x-suite-response-time": P,
    "exportSegment 429 application/json": b,
    "exportSegment 500 header x-ratelimit-limit": c,
    "exportSegment 500 header x-ratelimit-remaining": c,
    "exportSegment 500 header x-ratelimit-reset": c,
    "exportSegment 500 header x-suite-response-time": P,
    "exportSegment 500 application/json": b,
    "getExportStatus path exportId": kr,
    "getExportStatus 200 header x-ratelimit-limit": c,
    "getExportStatus 200 header x-ratelimit-remaining": c,
    "getExportStatus 200 header x-ratelimit-reset": c,
    "getExportStatus 200 header x-suite-response-time": P,
    "getExportStatus 200 application/json": Yr,
    "getExportStatus 400 header x-ratelimit-limit": c,
    "getExportStatus 400 header x-ratelimit-remaining": c,
    "getExportStatus 400 header x-ratelimit-reset": c,
    "getExportStatus 400 header x-suite-response-time": P,
    "getExportStatus 400 application/json": b,
    "getExportStatus 401 header x-ratelimit-limit": c,
    "getExportStatus 401 header x-ratelimit-remaining": c,
    "getExportStatus 401 header x-ratelimit-reset": c,
    "getExportStatus 401 header x-suite-response-time": P,
    "getExportStatus 401 application/json": b,
    "getExportStatus 403 header x-ratelimit-limit": c,
    "getExportStatus 403 header x-ratelimit-remaining": c,
    "getExportStatus 403 header x-ratelimit-reset": c,
    "getExportStatus 403 header x-suite-response-time": P,
    "getExportStatus 403 application/json": b,
    "getExportStatus 429 header x-ratelimit-limit": c,
    "getExportStatus 429 header x-ratelimit-remaining": c,
    "getExportStatus 429 header x-ratelimit-reset": c,
    "getExportStatus 429 header x-suite-response-time": P,
    "getExportStatus 429 application/json": b,
    "getExportStatus 500 header x-ratelimit-limit": c,
    "getExportStatus 500 header x-ratelimit-remaining": c,
    "getExportStatus 500 header x-ratelimit-reset": c,
    "getExportStatus 500 header x-suite-response-time": P,
    "getExportStatus 500 application/json": b,
    "downloadExport path exportId": kr,
    "downloadExport query offset": Br,
    "downloadExport query limit": Gr,
    "downloadExport 200 header x-ratelimit-limit": c,
    "downloadExport 200 header x-ratelimit-remaining": c,
    "downloadExport 200 header x-ratelimit-reset": c,
    "downloadExport 200 header x-suite-response-time": P,
    "downloadExport 200 text/csv": Wr,
    "downloadExport 400 header x-ratelimit-limit": c,
    "downloadExport 400 header x-ratelimit-remaining": c,
    "downloadExport 400 header x-ratelimit-reset": c,
    "downloadExport 400 header x-suite-response-time": P,
    "downloadExport 400 application/json": b,
    "downloadExport 401 header x-ratelimit-limit": c,
    "downloadExport 401 header x-ratelimit-remaining": c,
    "downloadExport 401 header x-ratelimit-reset": c,
    "downloadExport 401 header x-suite-response-time": P,
    "downloadExport 401 application/json": b,
    "downloadExport 403 header x-ratelimit-limit": c,
    "downloadExport 403 header x-ratelimit-remaining": c,
    "downloadExport 403 header x-ratelimit-reset": c,
    "downloadExport 403 header x-suite-response-time": P,
    "downloadExport 403 application/json": b,
    "downloadExport 404 header x-ratelimit-limit": c,
    "downloadExport 404 header x-ratelimit-remaining": c,
    "downloadExport 404 header x-ratelimit-reset": c,
    "downloadExport 404 header x-suite-response-time": P,
    "downloadExport 404 application/json": b,
    "downloadExport 410 header x-ratelimit-limit": c,
    "downloadExport 410 header x-ratelimit-remaining": c,
    "downloadExport 410 header x-ratelimit-reset": c,
    "downloadExport 410 header x-suite-response-time": P,
    "downloadExport 410 application/json": b,
    "downloadExport 429 header x-ratelimit-limit": c,
    "downloadExport 429 header x-ratelimit-remaining": c,
    "downloadExport 429 header x-ratelimit-reset": c,
    "downloadExport 429 header x-suite-response-time": P,
    "downloadExport 429 application/json": b,
    "downloadExport 500 header x-ratelimit-limit": c,
    "downloadExport 500 header x-ratelimit-remaining": c,
    "downloadExport 500 header x-ratelimit-reset": c,
    "downloadExport 500 header x-suite-response-time": P,
    "downloadExport 500 application/json": b
  },
  audit: {
    "exportContactChanges request application/json": et,
    "exportContactChanges 200 header x-ratelimit-limit": y,
    "exportContactChanges 200 header x-ratelimit-remaining": y,
    "exportContactChanges 200 header x-ratelimit-reset": y,
    "exportContactChanges 200 header x-suite-response-time": w,
    "exportContactChanges 200 application/json": Pe,
    "exportContactChanges 400 header x-ratelimit-limit": y,
    "exportContactChanges 400 header x-ratelimit-remaining": y,
    "exportContactChanges 400 header x-ratelimit-reset": y,
    "exportContactChanges 400 header x-suite-response-time": w,
    "exportContactChanges 400 application/json": k,
    "exportContactChanges 401 header x-ratelimit-limit": y,
    "exportContactChanges 401 header x-ratelimit-remaining": y,
    "exportContactChanges 401 header x-ratelimit-reset": y,
    "exportContactChanges 401 header x-suite-response-time": w,
    "exportContactChanges 401 application/json": k,
    "exportContactChanges 403 header x-ratelimit-limit": y,
    "exportContactChanges 403 header x-ratelimit-remaining": y,
    "exportContactChanges 403 header x-ratelimit-reset": y,
    "exportContactChanges 403 header x-suite-response-time": w,
    "exportContactChanges 403 application/json": k,
    "exportContactChanges 429 header x-ratelimit-limit": y,
    "exportContactChanges 429 header x-ratelimit-remaining": y,
    "exportContactChanges 429 header x-ratelimit-reset": y,
    "exportContactChanges 429 header x-suite-response-time": w,
    "exportContactChanges 429 application/json": k,
    "exportContactChanges 500 header x-ratelimit-limit": y,
    "exportContactChanges 500 header x-ratelimit-remaining": y,
    "exportContactChanges 500 header x-ratelimit-reset": y,
    "exportContactChanges 500 header x-suite-response-time": w,
    "exportContactChanges 500 application/json": k,
    "exportRegistrations request application/json": rt,
    "exportRegistrations 200 header x-ratelimit-limit": y,
    "exportRegistrations 200 header x-ratelimit-remaining": y,
    "exportRegistrations 200 header x-ratelimit-reset": y,
    "exportRegistrations 200 header x-suite-response-time": w,
    "exportRegistrations 200 application/json": Pe,
    "exportRegistrations 400 header x-ratelimit-limit": y,
    "exportRegistrations 400 header x-ratelimit-remaining": y,
    "exportRegistrations 400 header x-ratelimit-reset": y,
    "exportRegistrations 400 header x-suite-response-time": w,
    "exportRegistrations 400 application/json": k,
    "exportRegistrations 401 header x-ratelimit-limit": y,
    "exportRegistrations 401 header x-ratelimit-remaining": y,
    "exportRegistrations 401 header x-ratelimit-reset": y,
    "exportRegistrations 401 header x-suite-response-time": w,
    "exportRegistrations 401 application/json": k,
    "exportRegistrations 403 header x-ratelimit-limit": y,
    "exportRegistrations 403 header x-ratelimit-remaining": y,
    "exportRegistrations 403 header x-ratelimit-reset": y,
    "exportRegistrations 403 header x-suite-response-time": w,
    "exportRegistrations 403 application/json": k,
    "exportRegistrations 429 header x-ratelimit-limit": y,
    "exportRegistrations 429 header x-ratelimit-remaining": y,
    "exportRegistrations 429 header x-ratelimit-reset": y,
    "exportRegistrations 429 header x-suite-response-time": w,
    "exportRegistrations 429 application/json": k,
    "exportRegistrations 500 header x-ratelimit-limit": y,
    "exportRegistrations 500 header x-ratelimit-remaining": y,
    "exportRegistrations 500 header x-ratelimit-reset": y,
    "exportRegistrations 500 header x-suite-response-time": w,
    "exportRegistrations 500 application/json": k,
    "exportResponses request application/json": tt,
    "exportResponses 200 header x-ratelimit-limit": y,
    "exportResponses 200 header x-ratelimit-remaining": y,
    "exportResponses 200 header x-ratelimit-reset": y,
    "exportResponses 200 header x-suite-response-time": w,
    "exportResponses 200 application/json": Pe,
    "exportResponses 400 header x-ratelimit-limit": y,
    "exportResponses 400 header x-ratelimit-remaining": y,
    "exportResponses 400 header x-ratelimit-reset": y,
    "exportResponses 400 header x-suite-response-time": w,
    "exportResponses 400 application/json": k,
    "exportResponses 401 header x-ratelimit-limit": y,
    "exportResponses 401 header x-ratelimit-remaining": y,
    "exportResponses 401 header x-ratelimit-reset": y,
    "exportResponses 401 header x-suite-response-time": w,
    "exportResponses 401 application/json": k,
    "exportResponses 403 header x-ratelimit-limit": y,
    "exportResponses 403 header x-ratelimit-remaining": y,
    "exportResponses 403 header x-ratelimit-reset": y,
    "exportResponses 403 header x-suite-response-time": w,
    "exportResponses 403 application/json": k,
    "exportResponses 429 header x-ratelimit-limit": y,
    "exportResponses 429 header x-ratelimit-remaining": y,
    "exportResponses 429 header x-ratelimit-reset": y,
    "exportResponses 429 header x-suite-response-time": w,
    "exportResponses 429 application/json": k,
    "exportResponses 500 header x-ratelimit-limit": y,
    "exportResponses 500 header x-ratelimit-remaining": y,
    "exportResponses 500 header x-ratelimit-reset": y,
    "exportResponses 500 header x-suite-response-time": w,
    "exportResponses 500 application/json": k,
    "exportContactList request application/json": st,
    "exportContactList 200 header x-ratelimit-limit": y,
    "exportContactList 200 header x-ratelimit-remaining": y,
    "exportContactList 200 header x-ratelimit-reset": y,
    "exportContactList 200 header x-suite-response-time": w,
    "exportContactList 200 application/json": Pe,
    "exportContactList 400 header x-ratelimit-limit": y,
    "exportContactList 400 header x-ratelimit-remaining": y,
    "exportContactList 400 header x-ratelimit-reset": y,
    "exportContactList 400 header x-suite-response-time": w,
    "exportContactList 400 application/json": k,
    "exportContactList 401 header x-ratelimit-limit": y,
    "exportContactList 401 header x-ratelimit-remaining": y,
    "exportContactList 401 header x-ratelimit-reset": y,
    "exportContactList 401 header x-suite-response-time": w,
    "exportContactList 401 application/json": k,
    "exportContactList 403 header x-ratelimit-limit": y,
    "exportContactList 403 header x-ratelimit-remaining": y,
    "exportContactList 403 header x-ratelimit-reset": y,
    "exportContactList 403 header x-suite-response-time": w,
    "exportContactList 403 application/json": k,
    "exportContactList 429 header x-ratelimit-limit": y,
    "exportContactList 429 header x-ratelimit-remaining": y,
    "exportContactList 429 header x-ratelimit-reset": y,
    "exportContactList 429 header x-suite-response-time": w,
    "exportContactList 429 application/json": k,
    "exportContactList 500 header x-ratelimit-limit": y,
    "exportContactList 500 header x-ratelimit-remaining": y,
    "exportContactList 500 header x-ratelimit-reset": y,
    "exportContactList 500 header x-suite-response-time": w,
    "exportContactList 500 application/json": k,
    "exportSegment request application/json": it,
    "exportSegment 200 header x-ratelimit-limit": y,
    "exportSegment 200 header x-ratelimit-remaining": y,
    "exportSegment 200 header x-ratelimit-reset": y,
    "exportSegment 200 header x-suite-response-time": w,
    "exportSegment 200 application/json": Pe,
    "exportSegment 400 header x-ratelimit-limit": y,
    "exportSegment 400 header x-ratelimit-remaining": y,
    "exportSegment 400 header x-ratelimit-reset": y,
    "exportSegment 400 header x-suite-response-time": w,
    "exportSegment 400 application/json": k,
    "exportSegment 401 header x-ratelimit-limit": y,
    "exportSegment 401 header x-ratelimit-remaining": y,
    "exportSegment 401 header x-ratelimit-reset": y,
    "exportSegment 401 header x-suite-response-time": w,
    "exportSegment 401 application/json": k,
    "exportSegment 403 header x-ratelimit-limit": y,
    "exportSegment 403 header x-ratelimit-remaining": y,
    "exportSegment 403 header x-ratelimit-reset": y,
    "exportSegment 403 header x-suite-response-time": w,
    "exportSegment 403 application/json": k,
    "exportSegment 429 header x-ratelimit-limit": y,
    "exportSegment 429 header x-ratelimit-remaining": y,
    "exportSegment 429 header x-ratelimit-reset": y,
    "exportSegment 429 header x-suite-response-time": w,
    "exportSegment 429 application/json": k,
    "exportSegment 500 header x-ratelimit-limit": y,
    "exportSegment 500 header x-ratelimit-remaining": y,
    "exportSegment 500 header x-ratelimit-reset": y,
    "exportSegment 500 header x-suite-response-time": w,
    "exportSegment 500 application/json": k,
    "getExportStatus path exportId": $r,
    "getExportStatus 200 header x-ratelimit-limit": y,
    "getExportStatus 200 header x-ratelimit-remaining": y,
    "getExportStatus 200 header x-ratelimit-reset": y,
    "getExportStatus 200 header x-suite-response-time": w,
    "getExportStatus 200 application/json": nt,
    "getExportStatus 400 header x-ratelimit-limit": y,
    "getExportStatus 400 header x-ratelimit-remaining": y,
    "getExportStatus 400 header x-ratelimit-reset": y,
    "getExportStatus 400 header x-suite-response-time": w,
    "getExportStatus 400 application/json": k,
    "getExportStatus 401 header x-ratelimit-limit": y,
    "getExportStatus 401 header x-ratelimit-remaining": y,
    "getExportStatus 401 header x-ratelimit-reset": y,
    "getExportStatus 401 header x-suite-response-time": w,
    "getExportStatus 401 application/json": k,
    "getExportStatus 403 header x-ratelimit-limit": y,
    "getExportStatus 403 header x-ratelimit-remaining": y,
    "getExportStatus 403 header x-ratelimit-reset": y,
    "getExportStatus 403 header x-suite-response-time": w,
    "getExportStatus 403 application/json": k,
    "getExportStatus 429 header x-ratelimit-limit": y,
    "getExportStatus 429 header x-ratelimit-remaining": y,
    "getExportStatus 429 header x-ratelimit-reset": y,
    "getExportStatus 429 header x-suite-response-time": w,
    "getExportStatus 429 application/json": k,
    "getExportStatus 500 header x-ratelimit-limit": y,
    "getExportStatus 500 header x-ratelimit-remaining": y,
    "getExportStatus 500 header x-ratelimit-reset": y,
    "getExportStatus 500 header x-suite-response-time": w,
    "getExportStatus 500 application/json": k,
    "downloadExport path exportId": $r,
    "downloadExport query offset": at,
    "downloadExport query limit": ot,
    "downloadExport 200 header x-ratelimit-limit": y,
    "downloadExport 200 header x-ratelimit-remaining": y,
    "downloadExport 200 header x-ratelimit-reset": y,
    "downloadExport 200 header x-suite-response-time": w,
    "downloadExport 200 text/csv": pt,
    "downloadExport 400 header x-ratelimit-limit": y,
    "downloadExport 400 header x-ratelimit-remaining": y,
    "downloadExport 400 header x-ratelimit-reset": y,
    "downloadExport 400 header x-suite-response-time": w,
    "downloadExport 400 application/json": k,
    "downloadExport 401 header x-ratelimit-limit": y,
    "downloadExport 401 header x-ratelimit-remaining": y,
    "downloadExport 401 header x-ratelimit-reset": y,
    "downloadExport 401 header x-suite-response-time": w,
    "downloadExport 401 application/json": k,
    "downloadExport 403 header x-ratelimit-limit": y,
    "downloadExport 403 header x-ratelimit-remaining": y,
    "downloadExport 403 header x-ratelimit-reset": y,
    "downloadExport 403 header x-suite-response-time": w,
    "downloadExport 403 application/json": k,
    "downloadExport 404 header x-ratelimit-limit": y,
    "downloadExport 404 header x-ratelimit-remaining": y,
    "downloadExport 404 header x-ratelimit-reset": y,
    "downloadExport 404 header x-suite-response-time": w,
    "downloadExport 404 application/json": k,
    "downloadExport 410 header x-ratelimit-limit": y,
    "downloadExport 410 header x-ratelimit-remaining": y,
    "downloadExport 410 header x-ratelimit-reset": y,
    "downloadExport 410 header x-suite-response-time": w,
    "downloadExport 410 application/json": k,
    "downloadExport 429 header x-ratelimit-limit": y,
    "downloadExport 429 header x-ratelimit-remaining": y,
    "downloadExport 429 header x-ratelimit-reset": y,
    "downloadExport 429 header x-suite-response-time": w,
    "downloadExport 429 application/json": k,
    "downloadExport 500 header x-ratelimit-limit": y,
    "downloadExport 500 header x-ratelimit-remaining": y,
    "downloadExport 500 header x-ratelimit-reset": y,
    "downloadExport 500 header x-suite-response-time": w,
    "downloadExport 500 application/json": k
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
    "exportResponses request application/json": mt,
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
  Is as validators
};
