// Generated from specs/emarsys. Edit that and run npm run generate.
var Yt = Object.create;
var xe = Object.defineProperty;
var Bt = Object.getOwnPropertyDescriptor;
var Gt = Object.getOwnPropertyNames;
var Wt = Object.getPrototypeOf, Xt = Object.prototype.hasOwnProperty;
var ot = (t, s, y) => () => {
  if (y) throw y[0];
  try {
    return t && (s = t(t = 0)), s;
  } catch (h) {
    throw y = [h], h;
  }
};
var pt = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (y) {
    throw s = 0, y;
  }
}, lt = (t, s) => {
  for (var y in s)
    xe(t, y, { get: s[y], enumerable: !0 });
}, mt = (t, s, y, h) => {
  if (s && typeof s == "object" || typeof s == "function")
    for (let o of Gt(s))
      !Xt.call(t, o) && o !== y && xe(t, o, { get: () => s[o], enumerable: !(h = Bt(s, o)) || h.enumerable });
  return t;
};
var Jt = (t, s, y) => (y = t != null ? Yt(Wt(t)) : {}, mt(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  s || !t || !t.__esModule ? xe(y, "default", { value: t, enumerable: !0 }) : y,
  t
)), _e = (t) => mt(xe({}, "__esModule", { value: !0 }), t);

// helper:ajv/dist/runtime/ucs2length
var We = {};
lt(We, {
  default: () => Kt
});
var Kt, Xe = ot(() => {
  Kt = (t) => {
    let s = t.length;
    for (let y = 0; y < t.length - 1; y++)
      (t.charCodeAt(y) & 64512) === 55296 && (t.charCodeAt(y + 1) & 64512) === 56320 && (s--, y++);
    return s;
  };
});

// node_modules/ajv-formats/dist/formats.js
var rt = pt((H) => {
  "use strict";
  Object.defineProperty(H, "__esModule", { value: !0 });
  H.formatNames = H.fastFormats = H.fullFormats = void 0;
  function M(t, s) {
    return { validate: t, compare: s };
  }
  H.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: M(ct, et),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: M(Ke(!0), tt),
    "date-time": M(ut(!0), ht),
    "iso-time": M(Ke(), yt),
    "iso-date-time": M(ut(), gt),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: ir,
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
    regex: ur,
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
    byte: nr,
    // signed 32 bit integer
    int32: { type: "number", validate: pr },
    // signed 64 bit integer
    int64: { type: "number", validate: lr },
    // C-type float
    float: { type: "number", validate: ft },
    // C-type double
    double: { type: "number", validate: ft },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  H.fastFormats = {
    ...H.fullFormats,
    date: M(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, et),
    time: M(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, tt),
    "date-time": M(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, ht),
    "iso-time": M(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, yt),
    "iso-date-time": M(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, gt),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  H.formatNames = Object.keys(H.fullFormats);
  function Qt(t) {
    return t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
  }
  var er = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, tr = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function ct(t) {
    let s = er.exec(t);
    if (!s)
      return !1;
    let y = +s[1], h = +s[2], o = +s[3];
    return h >= 1 && h <= 12 && o >= 1 && o <= (h === 2 && Qt(y) ? 29 : tr[h]);
  }
  function et(t, s) {
    if (t && s)
      return t > s ? 1 : t < s ? -1 : 0;
  }
  var Je = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function Ke(t) {
    return function(y) {
      let h = Je.exec(y);
      if (!h)
        return !1;
      let o = +h[1], p = +h[2], e = +h[3], r = h[4], a = h[5] === "-" ? -1 : 1, i = +(h[6] || 0), n = +(h[7] || 0);
      if (i > 23 || n > 59 || t && !r)
        return !1;
      if (o <= 23 && p <= 59 && e < 60)
        return !0;
      let m = p - n * a, l = o - i * a - (m < 0 ? 1 : 0);
      return (l === 23 || l === -1) && (m === 59 || m === -1) && e < 61;
    };
  }
  function tt(t, s) {
    if (!(t && s))
      return;
    let y = (/* @__PURE__ */ new Date("2020-01-01T" + t)).valueOf(), h = (/* @__PURE__ */ new Date("2020-01-01T" + s)).valueOf();
    if (y && h)
      return y - h;
  }
  function yt(t, s) {
    if (!(t && s))
      return;
    let y = Je.exec(t), h = Je.exec(s);
    if (y && h)
      return t = y[1] + y[2] + y[3], s = h[1] + h[2] + h[3], t > s ? 1 : t < s ? -1 : 0;
  }
  var Qe = /t|\s/i;
  function ut(t) {
    let s = Ke(t);
    return function(h) {
      let o = h.split(Qe);
      return o.length === 2 && ct(o[0]) && s(o[1]);
    };
  }
  function ht(t, s) {
    if (!(t && s))
      return;
    let y = new Date(t).valueOf(), h = new Date(s).valueOf();
    if (y && h)
      return y - h;
  }
  function gt(t, s) {
    if (!(t && s))
      return;
    let [y, h] = t.split(Qe), [o, p] = s.split(Qe), e = et(y, o);
    if (e !== void 0)
      return e || tt(h, p);
  }
  var rr = /\/|:/, sr = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function ir(t) {
    return rr.test(t) && sr.test(t);
  }
  var dt = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function nr(t) {
    return dt.lastIndex = 0, dt.test(t);
  }
  var ar = -(2 ** 31), or = 2 ** 31 - 1;
  function pr(t) {
    return Number.isInteger(t) && t <= or && t >= ar;
  }
  function lr(t) {
    return Number.isInteger(t);
  }
  function ft() {
    return !0;
  }
  var mr = /[^\\]\\Z/;
  function ur(t) {
    if (mr.test(t))
      return !1;
    try {
      return new RegExp(t), !0;
    } catch {
      return !1;
    }
  }
});

// node_modules/fast-deep-equal/index.js
var xt = pt((Wr, vt) => {
  "use strict";
  vt.exports = function t(s, y) {
    if (s === y) return !0;
    if (s && y && typeof s == "object" && typeof y == "object") {
      if (s.constructor !== y.constructor) return !1;
      var h, o, p;
      if (Array.isArray(s)) {
        if (h = s.length, h != y.length) return !1;
        for (o = h; o-- !== 0; )
          if (!t(s[o], y[o])) return !1;
        return !0;
      }
      if (s.constructor === RegExp) return s.source === y.source && s.flags === y.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === y.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === y.toString();
      if (p = Object.keys(s), h = p.length, h !== Object.keys(y).length) return !1;
      for (o = h; o-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(y, p[o])) return !1;
      for (o = h; o-- !== 0; ) {
        var e = p[o];
        if (!t(s[e], y[e])) return !1;
      }
      return !0;
    }
    return s !== s && y !== y;
  };
});

// helper:ajv/dist/runtime/equal
var st = {};
lt(st, {
  default: () => _t.default
});
var _t, it = ot(() => {
  _t = Jt(xt());
});

// profile:profile:consumer
var bt = Pe, dr = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }, { type: "array", items: { $ref: "#/$defs/components.schemas.NumericId" } }] }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, fr = { type: "string", enum: ["ftp", "sftp", "local"] };
function z(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = z.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ee = new RegExp("^[0-9]+$", "u");
function Z(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Z.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = r, n = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = m === r;
  n = n || d;
  let l = r;
  if (typeof t == "string") {
    if (!ee.test(t)) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = l === r;
  if (n = n || d, n)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return Z.errors = e, r === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var cr = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function re(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = re.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!cr.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function se(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = se.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.length < 2) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let i = t.length;
    for (let n = 0; n < i; n++)
      re(t[n], { instancePath: s + "/" + n, parentData: t, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return se.errors = e, r === 0;
}
se.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function k(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = k.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(t)) {
    if (t.length > 20) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let i = t.length;
    for (let n = 0; n < i; n++)
      Z(t[n], { instancePath: s + "/" + n, parentData: t, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return k.errors = e, r === 0;
}
k.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var yr = { type: "string", enum: [",", ";"] };
function D(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = D.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "," || t === ";")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return D.errors = e, r === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var hr = { type: "integer", enum: [0, 1] };
function q(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === 0 || t === 1)) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: hr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return q.errors = e, r === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pt = (Xe(), _e(We)).default, gr = new RegExp("^[A-Za-z]{2}$", "u");
function C(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = C.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (Pt(t) > 2) {
      let i = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (Pt(t) < 2) {
      let i = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (!gr.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = E.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.username === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.password === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.host !== void 0 && typeof t.host != "string") {
      let n = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.port !== void 0) {
      let n = t.port, m = r, l = !1, d = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = d === r;
      l = l || i;
      let u = r;
      if (typeof n == "string") {
        if (!ee.test(n)) {
          let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = u === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let n = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let n = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let n = { instancePath: s + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var vr = rt().fullFormats.uri;
function O(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = O.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!vr(t)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Pe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.origin === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.origin_id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.time_range === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.contact_fields === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.distribution_method !== void 0 && (z(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), t.origin !== void 0) {
      let n = t.origin;
      if (typeof n != "string") {
        let m = { instancePath: s + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (!(n === "form" || n === "api" || n === "all")) {
        let m = { instancePath: s + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: dr.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (t.origin_id !== void 0) {
      let n = t.origin_id, m = r, l = !1, d = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = d === r;
      l = l || i;
      let u = r;
      if (typeof n == "string") {
        if (!ee.test(n)) {
          let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = u === r;
      l = l || i;
      let x = r;
      if (Array.isArray(n)) {
        let v = n.length;
        for (let g = 0; g < v; g++)
          Z(n[g], { instancePath: s + "/origin_id/" + g, parentData: n, parentDataProperty: g, rootData: o, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length);
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
    t.time_range !== void 0 && (se(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), r = e.length)), t.contact_fields !== void 0 && (k(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), t.delimiter !== void 0 && (D(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), t.add_field_names_header !== void 0 && (q(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), t.language !== void 0 && (C(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), t.ftp_settings !== void 0 && (E(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), t.notification_url !== void 0 && (O(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Pe.errors = e, r === 0;
}
Pe.evaluated = { props: { distribution_method: !0, origin: !0, origin_id: !0, time_range: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var f = we;
function we(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = we.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!ee.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return we.errors = e, r === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _ = be;
function be(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = be.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return be.errors = e, r === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var le = $e;
function U(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = U.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (t !== 0) {
    let i = { instancePath: s, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ie(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = ie.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (t.id !== void 0) {
      let i = t.id;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ie.errors = e, r === 0;
}
ie.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function $e(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = $e.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
    if (t.replyCode !== void 0 && (U(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    t.data !== void 0 && (ie(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return $e.errors = e, r === 0;
}
$e.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var w = ke;
function ke(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = ke.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.replyText === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.replyCode !== void 0) {
      let n = t.replyCode;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let m = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
        let m = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let n = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.data !== void 0) {
      let n = t.data, m = r, l = !1, d = r;
      if (typeof n != "string") {
        let g = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = d === r;
      l = l || i;
      let u = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let g = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = u === r;
      l = l || i;
      let x = r;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let g = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = x === r;
      l = l || i;
      let v = r;
      if (n !== null) {
        let g = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = v === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let g = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return ke.errors = e, r === 0;
}
ke.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var $t = De, xr = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } };
function L(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = L.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = r, n = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = m === r;
  n = n || d;
  let l = r;
  if (typeof t == "string") {
    if (!ee.test(t)) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = l === r;
  if (n = n || d, n)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return L.errors = e, r === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _r = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function ne(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = ne.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!_r.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ne.errors = e, r === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Y(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Y.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.length < 2) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let i = t.length;
    for (let n = 0; n < i; n++)
      ne(t[n], { instancePath: s + "/" + n, parentData: t, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function De(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = De.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
    if (t.distribution_method !== void 0 && (z(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), t.contactlist !== void 0 && (L(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length)), t.time_range !== void 0 && (Y(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), t.with_timestamp !== void 0) {
      let i = t.with_timestamp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (!(i === 0 || i === 1)) {
        let n = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: xr.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    t.contact_fields !== void 0 && (k(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), t.delimiter !== void 0 && (D(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), t.add_field_names_header !== void 0 && (q(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), t.language !== void 0 && (C(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), t.ftp_settings !== void 0 && (E(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), t.notification_url !== void 0 && (O(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return De.errors = e, r === 0;
}
De.evaluated = { props: { distribution_method: !0, contactlist: !0, time_range: !0, with_timestamp: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var kt = qe, Pr = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, wt = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] }] };
function ae(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = ae.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = r, n = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), r++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: wt.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = m === r;
  n = n || d;
  let l = r;
  if (typeof t != "string") {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), r++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: wt.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = l === r;
  if (n = n || d, n)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return ae.errors = e, r === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wr = new RegExp("^all$", "u"), br = (it(), _e(st)).default;
function qe(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = qe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
    if (t.distribution_method !== void 0 && (z(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), t.time_range !== void 0 && (Y(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), t.contact_fields !== void 0 && (k(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), t.sources !== void 0) {
      let m = t.sources, l = r, d = !1, u = r;
      if (Array.isArray(m)) {
        let v = m.length;
        for (let g = 0; g < v; g++) {
          let $ = m[g];
          if (typeof $ != "string") {
            let V = { instancePath: s + "/sources/" + g, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [V] : e.push(V), r++;
          }
          if (!($ === "trackable_links" || $ === "registration_forms" || $ === "tell_a_friend" || $ === "contact_us" || $ === "change_profile" || $ === "unsubscribe" || $ === "mail_open" || $ === "complaint")) {
            let V = { instancePath: s + "/sources/" + g, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: Pr.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [V] : e.push(V), r++;
          }
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = u === r;
      d = d || i;
      let x = r;
      if (typeof m == "string") {
        if (!wr.test(m)) {
          let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = x === r;
      if (d = d || i, d)
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
          ae(m[x], { instancePath: s + "/analysis_fields/" + x, parentData: m, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length);
        let d = m.length, u;
        if (d > 1) {
          e:
            for (; d--; )
              for (u = d; u--; )
                if (br(m[d], m[u])) {
                  let x = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: d, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + d + " are identical)" };
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
      let m = t.email_id, l = r, d = !1, u = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var n = u === r;
      d = d || n;
      let x = r;
      if (typeof m == "string") {
        if (!ee.test(m)) {
          let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var n = x === r;
      if (d = d || n, d)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    t.contactlist !== void 0 && (L(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length)), t.delimiter !== void 0 && (D(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), t.add_field_names_header !== void 0 && (q(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), t.language !== void 0 && (C(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), t.ftp_settings !== void 0 && (E(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), t.notification_url !== void 0 && (O(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), r++;
  }
  return qe.errors = e, r === 0;
}
qe.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Dt = Ce;
var $r = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function B(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = B.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: $r.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var kr = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function G(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = G.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!kr.test(t)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ce(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Ce.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
    t.distribution_method !== void 0 && (B(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), t.contactlist !== void 0 && (L(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), r = e.length)), t.contact_fields !== void 0 && (k(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), t.delimiter !== void 0 && (D(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), t.add_field_names_header !== void 0 && (q(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), t.language !== void 0 && (C(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), t.ftp_settings !== void 0 && (E(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), t.distribution_email_address !== void 0 && (G(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), t.notification_url !== void 0 && (O(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ce.errors = e, r === 0;
}
Ce.evaluated = { props: { distribution_method: !0, contactlist: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var qt = Ee;
function Ee(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Ee.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.filter === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.contact_fields === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.distribution_method !== void 0 && (B(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), t.filter !== void 0) {
      let n = t.filter, m = r, l = !1, d = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = d === r;
      l = l || i;
      let u = r;
      if (typeof n == "string") {
        if (!ee.test(n)) {
          let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = u === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    t.contact_fields !== void 0 && (k(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), t.delimiter !== void 0 && (D(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), t.add_field_names_header !== void 0 && (q(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), t.language !== void 0 && (C(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), t.ftp_settings !== void 0 && (E(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), t.distribution_email_address !== void 0 && (G(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), t.notification_url !== void 0 && (O(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Ee.errors = e, r === 0;
}
Ee.evaluated = { props: { distribution_method: !0, filter: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var nt = Oe;
function Oe(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Oe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Oe.errors = e, r === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ct = je;
var Dr = new RegExp("^\\d+$", "u"), qr = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function oe(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = oe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return oe.errors = e, r === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = pe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
        if (!Dr.test(l)) {
          let d = { instancePath: s + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (t.created !== void 0) {
      let l = t.created;
      if (typeof l == "string") {
        if (!qr.test(l)) {
          let d = { instancePath: s + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: s + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (t.status !== void 0 && (oe(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: o, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), r = e.length)), t.type !== void 0 && typeof t.type != "string") {
      let l = { instancePath: s + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (t.file_name !== void 0) {
      let l = t.file_name, d = r, u = !1, x = r;
      if (typeof l != "string") {
        let g = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = x === r;
      u = u || i;
      let v = r;
      if (l !== null) {
        let g = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = v === r;
      if (u = u || i, u)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let g = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (t.ftp_host !== void 0) {
      let l = t.ftp_host, d = r, u = !1, x = r;
      if (typeof l != "string") {
        let g = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var n = x === r;
      u = u || n;
      let v = r;
      if (l !== null) {
        let g = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var n = v === r;
      if (u = u || n, u)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let g = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let l = t.ftp_dir, d = r, u = !1, x = r;
      if (typeof l != "string") {
        let g = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var m = x === r;
      u = u || m;
      let v = r;
      if (l !== null) {
        let g = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var m = v === r;
      if (u = u || m, u)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let g = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), r++;
  }
  return pe.errors = e, r === 0;
}
pe.evaluated = { props: { id: !0, created: !0, status: !0, type: !0, file_name: !0, ftp_host: !0, ftp_dir: !0 }, dynamicProps: !1, dynamicItems: !1 };
function je(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = je.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
    if (t.replyCode !== void 0 && (U(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    t.data !== void 0 && (pe(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return je.errors = e, r === 0;
}
je.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Et = Ie;
function Ie(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Ie.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let i = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ie.errors = e, r === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ot = Re;
function Re(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Re.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
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
  return Re.errors = e, r === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var jt = Se;
function Se(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Se.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Se.errors = e, r === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var zt = Ne, It = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }, { type: "array", items: { $ref: "#/$defs/components.schemas.NumericId" } }] }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, ve = Object.prototype.hasOwnProperty, Er = { type: "string", enum: ["ftp", "sftp", "local"] };
function F(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = F.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Er.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return F.errors = e, r === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var te = new RegExp("^[0-9]+$", "u");
function W(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = W.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = r, n = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = m === r;
  n = n || d;
  let l = r;
  if (typeof t == "string") {
    if (!te.test(t)) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = l === r;
  if (n = n || d, n)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Or = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function me(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = me.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!Or.test(t)) {
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
function ue(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = ue.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.length < 2) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let i = t.length;
    for (let n = 0; n < i; n++)
      me(t[n], { instancePath: s + "/" + n, parentData: t, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ue.errors = e, r === 0;
}
ue.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function j(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = j.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(t)) {
    if (t.length > 20) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let i = t.length;
    for (let n = 0; n < i; n++)
      W(t[n], { instancePath: s + "/" + n, parentData: t, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return j.errors = e, r === 0;
}
j.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var jr = { type: "string", enum: [",", ";"] };
function I(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = I.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "," || t === ";")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return I.errors = e, r === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ir = { type: "integer", enum: [0, 1] };
function R(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = R.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === 0 || t === 1)) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ir.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rt = (Xe(), _e(We)).default, Rr = new RegExp("^[A-Za-z]{2}$", "u");
function S(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = S.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (Rt(t) > 2) {
      let i = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (Rt(t) < 2) {
      let i = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (!Rr.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function N(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = N.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.username === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.password === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!(n === "host" || n === "port" || n === "username" || n === "password" || n === "folder")) {
        let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (t.host !== void 0 && typeof t.host != "string") {
      let n = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.port !== void 0) {
      let n = t.port, m = r, l = !1, d = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = d === r;
      l = l || i;
      let u = r;
      if (typeof n == "string") {
        if (!te.test(n)) {
          let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = u === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let x = { instancePath: s + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let n = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let n = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let n = { instancePath: s + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return N.errors = e, r === 0;
}
N.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Sr = rt().fullFormats.uri;
function T(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = T.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!Sr(t)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return T.errors = e, r === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Ne.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.origin === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.origin_id === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.time_range === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.contact_fields === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!ve.call(It.properties, n)) {
        let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (t.distribution_method !== void 0 && (F(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), t.origin !== void 0) {
      let n = t.origin;
      if (typeof n != "string") {
        let m = { instancePath: s + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (!(n === "form" || n === "api" || n === "all")) {
        let m = { instancePath: s + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: It.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (t.origin_id !== void 0) {
      let n = t.origin_id, m = r, l = !1, d = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = d === r;
      l = l || i;
      let u = r;
      if (typeof n == "string") {
        if (!te.test(n)) {
          let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = u === r;
      l = l || i;
      let x = r;
      if (Array.isArray(n)) {
        let v = n.length;
        for (let g = 0; g < v; g++)
          W(n[g], { instancePath: s + "/origin_id/" + g, parentData: n, parentDataProperty: g, rootData: o, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length);
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
    t.time_range !== void 0 && (ue(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? ue.errors : e.concat(ue.errors), r = e.length)), t.contact_fields !== void 0 && (j(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), t.delimiter !== void 0 && (I(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.add_field_names_header !== void 0 && (R(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), t.language !== void 0 && (S(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), t.ftp_settings !== void 0 && (N(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), t.notification_url !== void 0 && (T(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Ne.errors = e, r === 0;
}
Ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var c = Te;
function Te(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Te.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!te.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Te.errors = e, r === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var P = ze;
function ze(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = ze.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ze.errors = e, r === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ge = Le;
function X(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = X.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (t !== 0) {
    let i = { instancePath: s, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = de.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let i = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in t)
      if (i !== "id") {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.id !== void 0) {
      let i = t.id;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return de.errors = e, r === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Le(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Le.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.replyCode !== void 0 && (X(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    t.data !== void 0 && (de(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? de.errors : e.concat(de.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Le.errors = e, r === 0;
}
Le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var b = Fe;
function Fe(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Fe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.replyText === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!(n === "replyCode" || n === "replyText" || n === "data")) {
        let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (t.replyCode !== void 0) {
      let n = t.replyCode;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let m = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
        let m = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let n = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.data !== void 0) {
      let n = t.data, m = r, l = !1, d = r;
      if (typeof n != "string") {
        let g = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = d === r;
      l = l || i;
      let u = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let g = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = u === r;
      l = l || i;
      let x = r;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let g = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = x === r;
      l = l || i;
      let v = r;
      if (n !== null) {
        let g = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = v === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let g = { instancePath: s + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return Fe.errors = e, r === 0;
}
Fe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lt = Ae, St = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function A(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = A.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = r, n = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = m === r;
  n = n || d;
  let l = r;
  if (typeof t == "string") {
    if (!te.test(t)) {
      let u = { instancePath: s, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = l === r;
  if (n = n || d, n)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return A.errors = e, r === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nr = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function fe(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = fe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!Nr.test(t)) {
      let i = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return fe.errors = e, r === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function J(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = J.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.length < 2) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [n] : e.push(n), r++;
    }
    let i = t.length;
    for (let n = 0; n < i; n++)
      fe(t[n], { instancePath: s + "/" + n, parentData: t, parentDataProperty: n, rootData: o, dynamicAnchors: p }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length);
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ae(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Ae.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
      if (!ve.call(St.properties, i)) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.distribution_method !== void 0 && (F(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), t.contactlist !== void 0 && (A(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), t.time_range !== void 0 && (J(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), t.with_timestamp !== void 0) {
      let i = t.with_timestamp;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let n = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (!(i === 0 || i === 1)) {
        let n = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: St.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    t.contact_fields !== void 0 && (j(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), t.delimiter !== void 0 && (I(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.add_field_names_header !== void 0 && (R(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), t.language !== void 0 && (S(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), t.ftp_settings !== void 0 && (N(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), t.notification_url !== void 0 && (T(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ae.errors = e, r === 0;
}
Ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ft = Ve, Nt = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Tr = (it(), _e(st)).default, Tt = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] }] };
function ce(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = ce.evaluated;
  a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0);
  let i = r, n = !1, m = r;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [u] : e.push(u), r++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let u = { instancePath: s, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: Tt.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = m === r;
  n = n || d;
  let l = r;
  if (typeof t != "string") {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [u] : e.push(u), r++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let u = { instancePath: s, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: Tt.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [u] : e.push(u), r++;
  }
  var d = l === r;
  if (n = n || d, n)
    r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let u = { instancePath: s, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [u] : e.push(u), r++;
  }
  return ce.errors = e, r === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zr = new RegExp("^all$", "u");
function Ve(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Ve.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
      if (!ve.call(Nt.properties, m)) {
        let l = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), r++;
      }
    if (t.distribution_method !== void 0 && (F(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), t.time_range !== void 0 && (J(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), t.contact_fields !== void 0 && (j(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), t.sources !== void 0) {
      let m = t.sources, l = r, d = !1, u = r;
      if (Array.isArray(m)) {
        let v = m.length;
        for (let g = 0; g < v; g++) {
          let $ = m[g];
          if (typeof $ != "string") {
            let V = { instancePath: s + "/sources/" + g, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [V] : e.push(V), r++;
          }
          if (!($ === "trackable_links" || $ === "registration_forms" || $ === "tell_a_friend" || $ === "contact_us" || $ === "change_profile" || $ === "unsubscribe" || $ === "mail_open" || $ === "complaint")) {
            let V = { instancePath: s + "/sources/" + g, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: Nt.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [V] : e.push(V), r++;
          }
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = u === r;
      d = d || i;
      let x = r;
      if (typeof m == "string") {
        if (!zr.test(m)) {
          let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var i = x === r;
      if (d = d || i, d)
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
          ce(m[x], { instancePath: s + "/analysis_fields/" + x, parentData: m, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length);
        let d = m.length, u;
        if (d > 1) {
          e:
            for (; d--; )
              for (u = d; u--; )
                if (Tr(m[d], m[u])) {
                  let x = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: d, j: u }, message: "must NOT have duplicate items (items ## " + u + " and " + d + " are identical)" };
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
      let m = t.email_id, l = r, d = !1, u = r;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var n = u === r;
      d = d || n;
      let x = r;
      if (typeof m == "string") {
        if (!te.test(m)) {
          let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), r++;
      }
      var n = x === r;
      if (d = d || n, d)
        r = l, e !== null && (l ? e.length = l : e = null);
      else {
        let v = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), r++;
      }
    }
    t.contactlist !== void 0 && (A(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), t.delimiter !== void 0 && (I(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.add_field_names_header !== void 0 && (R(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), t.language !== void 0 && (S(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), t.ftp_settings !== void 0 && (N(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), t.notification_url !== void 0 && (T(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), r++;
  }
  return Ve.errors = e, r === 0;
}
Ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var At = Me, Lr = { type: "object", required: ["distribution_method", "contactlist", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Fr = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function K(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = K.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ar = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function Q(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!Ar.test(t)) {
      let i = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [i] : e.push(i), r++;
    }
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Me(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Me.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
      if (!ve.call(Lr.properties, i)) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    t.distribution_method !== void 0 && (K(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), t.contactlist !== void 0 && (A(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), t.contact_fields !== void 0 && (j(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), t.delimiter !== void 0 && (I(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.add_field_names_header !== void 0 && (R(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), t.language !== void 0 && (S(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), t.ftp_settings !== void 0 && (N(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), t.distribution_email_address !== void 0 && (Q(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), t.notification_url !== void 0 && (T(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Me.errors = e, r === 0;
}
Me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vt = He, Vr = { type: "object", required: ["distribution_method", "filter", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, filter: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function He(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = He.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.filter === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (t.contact_fields === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in t)
      if (!ve.call(Vr.properties, n)) {
        let m = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), r++;
      }
    if (t.distribution_method !== void 0 && (K(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), t.filter !== void 0) {
      let n = t.filter, m = r, l = !1, d = r;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = d === r;
      l = l || i;
      let u = r;
      if (typeof n == "string") {
        if (!te.test(n)) {
          let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), r++;
        }
      } else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), r++;
      }
      var i = u === r;
      if (l = l || i, l)
        r = m, e !== null && (m ? e.length = m : e = null);
      else {
        let x = { instancePath: s + "/filter", schemaPath: "#/properties/filter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), r++;
      }
    }
    t.contact_fields !== void 0 && (j(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), t.delimiter !== void 0 && (I(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.add_field_names_header !== void 0 && (R(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), t.language !== void 0 && (S(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), t.ftp_settings !== void 0 && (N(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), t.distribution_email_address !== void 0 && (Q(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), t.notification_url !== void 0 && (T(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), r++;
  }
  return He.errors = e, r === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var at = Ze;
function Ze(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Ze.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ze.errors = e, r === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mt = Ue;
var Mr = { type: "object", required: ["id", "created", "status", "type"], properties: { id: { type: "string", pattern: "^\\d+$" }, created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, status: { $ref: "#/$defs/components.schemas.ExportState" }, type: { type: "string", enum: ["Responses", "Registrations", "responses", "registrations", "contactlist"] }, file_name: { anyOf: [{ type: "string" }, { type: "null" }] }, ftp_host: { anyOf: [{ type: "string" }, { type: "null" }] }, ftp_dir: { anyOf: [{ type: "string" }, { type: "null" }] } }, additionalProperties: !1 }, Hr = new RegExp("^\\d+$", "u"), Zr = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u"), Ur = { type: "string", enum: ["scheduled", "in progress", "ready", "done", "error"] };
function ye(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = ye.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (!(t === "scheduled" || t === "in progress" || t === "ready" || t === "done" || t === "error")) {
    let i = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ur.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ye.errors = e, r === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function he(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = he.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
        let d = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [d] : e.push(d), r++;
      }
    if (t.id !== void 0) {
      let l = t.id;
      if (typeof l == "string") {
        if (!Hr.test(l)) {
          let d = { instancePath: s + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (t.created !== void 0) {
      let l = t.created;
      if (typeof l == "string") {
        if (!Zr.test(l)) {
          let d = { instancePath: s + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [d] : e.push(d), r++;
        }
      } else {
        let d = { instancePath: s + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (t.status !== void 0 && (ye(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: o, dynamicAnchors: p }) || (e = e === null ? ye.errors : e.concat(ye.errors), r = e.length)), t.type !== void 0) {
      let l = t.type;
      if (typeof l != "string") {
        let d = { instancePath: s + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (!(l === "Responses" || l === "Registrations" || l === "responses" || l === "registrations" || l === "contactlist")) {
        let d = { instancePath: s + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Mr.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    if (t.file_name !== void 0) {
      let l = t.file_name, d = r, u = !1, x = r;
      if (typeof l != "string") {
        let g = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = x === r;
      u = u || i;
      let v = r;
      if (l !== null) {
        let g = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var i = v === r;
      if (u = u || i, u)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let g = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (t.ftp_host !== void 0) {
      let l = t.ftp_host, d = r, u = !1, x = r;
      if (typeof l != "string") {
        let g = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var n = x === r;
      u = u || n;
      let v = r;
      if (l !== null) {
        let g = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var n = v === r;
      if (u = u || n, u)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let g = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let l = t.ftp_dir, d = r, u = !1, x = r;
      if (typeof l != "string") {
        let g = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var m = x === r;
      u = u || m;
      let v = r;
      if (l !== null) {
        let g = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [g] : e.push(g), r++;
      }
      var m = v === r;
      if (u = u || m, u)
        r = d, e !== null && (d ? e.length = d : e = null);
      else {
        let g = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [g] : e.push(g), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), r++;
  }
  return he.errors = e, r === 0;
}
he.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ue(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Ue.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
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
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (t.replyCode !== void 0 && (X(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let i = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [i] : e.push(i), r++;
    }
    t.data !== void 0 && (he(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? he.errors : e.concat(he.errors), r = e.length));
  } else {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ue.errors = e, r === 0;
}
Ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ht = Ye;
function Ye(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Ye.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [i] : e.push(i), r++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let i = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ye.errors = e, r === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zt = Be;
function Be(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Be.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
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
  return Be.errors = e, r === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ut = Ge;
function Ge(t, { instancePath: s = "", parentData: y, parentDataProperty: h, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, r = 0, a = Ge.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let i = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ge.errors = e, r === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Xr = {
  consumer: {
    "exportContactChanges request application/json": bt,
    "exportContactChanges 200 header x-ratelimit-limit": f,
    "exportContactChanges 200 header x-ratelimit-remaining": f,
    "exportContactChanges 200 header x-ratelimit-reset": f,
    "exportContactChanges 200 header x-suite-response-time": _,
    "exportContactChanges 200 application/json": le,
    "exportContactChanges 400 header x-ratelimit-limit": f,
    "exportContactChanges 400 header x-ratelimit-remaining": f,
    "exportContactChanges 400 header x-ratelimit-reset": f,
    "exportContactChanges 400 header x-suite-response-time": _,
    "exportContactChanges 400 application/json": w,
    "exportContactChanges 401 header x-ratelimit-limit": f,
    "exportContactChanges 401 header x-ratelimit-remaining": f,
    "exportContactChanges 401 header x-ratelimit-reset": f,
    "exportContactChanges 401 header x-suite-response-time": _,
    "exportContactChanges 401 application/json": w,
    "exportContactChanges 403 header x-ratelimit-limit": f,
    "exportContactChanges 403 header x-ratelimit-remaining": f,
    "exportContactChanges 403 header x-ratelimit-reset": f,
    "exportContactChanges 403 header x-suite-response-time": _,
    "exportContactChanges 403 application/json": w,
    "exportContactChanges 429 header x-ratelimit-limit": f,
    "exportContactChanges 429 header x-ratelimit-remaining": f,
    "exportContactChanges 429 header x-ratelimit-reset": f,
    "exportContactChanges 429 header x-suite-response-time": _,
    "exportContactChanges 429 application/json": w,
    "exportContactChanges 500 header x-ratelimit-limit": f,
    "exportContactChanges 500 header x-ratelimit-remaining": f,
    "exportContactChanges 500 header x-ratelimit-reset": f,
    "exportContactChanges 500 header x-suite-response-time": _,
    "exportContactChanges 500 application/json": w,
    "exportRegistrations request application/json": $t,
    "exportRegistrations 200 header x-ratelimit-limit": f,
    "exportRegistrations 200 header x-ratelimit-remaining": f,
    "exportRegistrations 200 header x-ratelimit-reset": f,
    "exportRegistrations 200 header x-suite-response-time": _,
    "exportRegistrations 200 application/json": le,
    "exportRegistrations 400 header x-ratelimit-limit": f,
    "exportRegistrations 400 header x-ratelimit-remaining": f,
    "exportRegistrations 400 header x-ratelimit-reset": f,
    "exportRegistrations 400 header x-suite-response-time": _,
    "exportRegistrations 400 application/json": w,
    "exportRegistrations 401 header x-ratelimit-limit": f,
    "exportRegistrations 401 header x-ratelimit-remaining": f,
    "exportRegistrations 401 header x-ratelimit-reset": f,
    "exportRegistrations 401 header x-suite-response-time": _,
    "exportRegistrations 401 application/json": w,
    "exportRegistrations 403 header x-ratelimit-limit": f,
    "exportRegistrations 403 header x-ratelimit-remaining": f,
    "exportRegistrations 403 header x-ratelimit-reset": f,
    "exportRegistrations 403 header x-suite-response-time": _,
    "exportRegistrations 403 application/json": w,
    "exportRegistrations 429 header x-ratelimit-limit": f,
    "exportRegistrations 429 header x-ratelimit-remaining": f,
    "exportRegistrations 429 header x-ratelimit-reset": f,
    "exportRegistrations 429 header x-suite-response-time": _,
    "exportRegistrations 429 application/json": w,
    "exportRegistrations 500 header x-ratelimit-limit": f,
    "exportRegistrations 500 header x-ratelimit-remaining": f,
    "exportRegistrations 500 header x-ratelimit-reset": f,
    "exportRegistrations 500 header x-suite-response-time": _,
    "exportRegistrations 500 application/json": w,
    "exportResponses request application/json": kt,
    "exportResponses 200 header x-ratelimit-limit": f,
    "exportResponses 200 header x-ratelimit-remaining": f,
    "exportResponses 200 header x-ratelimit-reset": f,
    "exportResponses 200 header x-suite-response-time": _,
    "exportResponses 200 application/json": le,
    "exportResponses 400 header x-ratelimit-limit": f,
    "exportResponses 400 header x-ratelimit-remaining": f,
    "exportResponses 400 header x-ratelimit-reset": f,
    "exportResponses 400 header x-suite-response-time": _,
    "exportResponses 400 application/json": w,
    "exportResponses 401 header x-ratelimit-limit": f,
    "exportResponses 401 header x-ratelimit-remaining": f,
    "exportResponses 401 header x-ratelimit-reset": f,
    "exportResponses 401 header x-suite-response-time": _,
    "exportResponses 401 application/json": w,
    "exportResponses 403 header x-ratelimit-limit": f,
    "exportResponses 403 header x-ratelimit-remaining": f,
    "exportResponses 403 header x-ratelimit-reset": f,
    "exportResponses 403 header x-suite-response-time": _,
    "exportResponses 403 application/json": w,
    "exportResponses 429 header x-ratelimit-limit": f,
    "exportResponses 429 header x-ratelimit-remaining": f,
    "exportResponses 429 header x-ratelimit-reset": f,
    "exportResponses 429 header x-suite-response-time": _,
    "exportResponses 429 application/json": w,
    "exportResponses 500 header x-ratelimit-limit": f,
    "exportResponses 500 header x-ratelimit-remaining": f,
    "exportResponses 500 header x-ratelimit-reset": f,
    "exportResponses 500 header x-suite-response-time": _,
    "exportResponses 500 application/json": w,
    "exportContactList request application/json": Dt,
    "exportContactList 200 header x-ratelimit-limit": f,
    "exportContactList 200 header x-ratelimit-remaining": f,
    "exportContactList 200 header x-ratelimit-reset": f,
    "exportContactList 200 header x-suite-response-time": _,
    "exportContactList 200 application/json": le,
    "exportContactList 400 header x-ratelimit-limit": f,
    "exportContactList 400 header x-ratelimit-remaining": f,
    "exportContactList 400 header x-ratelimit-reset": f,
    "exportContactList 400 header x-suite-response-time": _,
    "exportContactList 400 application/json": w,
    "exportContactList 401 header x-ratelimit-limit": f,
    "exportContactList 401 header x-ratelimit-remaining": f,
    "exportContactList 401 header x-ratelimit-reset": f,
    "exportContactList 401 header x-suite-response-time": _,
    "exportContactList 401 application/json": w,
    "exportContactList 403 header x-ratelimit-limit": f,
    "exportContactList 403 header x-ratelimit-remaining": f,
    "exportContactList 403 header x-ratelimit-reset": f,
    "exportContactList 403 header x-suite-response-time": _,
    "exportContactList 403 application/json": w,
    "exportContactList 429 header x-ratelimit-limit": f,
    "exportContactList 429 header x-ratelimit-remaining": f,
    "exportContactList 429 header x-ratelimit-reset": f,
    "exportContactList 429 header x-suite-response-time": _,
    "exportContactList 429 application/json": w,
    "exportContactList 500 header x-ratelimit-limit": f,
    "exportContactList 500 header x-ratelimit-remaining": f,
    "exportContactList 500 header x-ratelimit-reset": f,
    "exportContactList 500 header x-suite-response-time": _,
    "exportContactList 500 application/json": w,
    "exportSegment request application/json": qt,
    "exportSegment 200 header x-ratelimit-limit": f,
    "exportSegment 200 header x-ratelimit-remaining": f,
    "exportSegment 200 header x-ratelimit-reset": f,
    "exportSegment 200 header x-suite-response-time": _,
    "exportSegment 200 application/json": le,
    "exportSegment 400 header x-ratelimit-limit": f,
    "exportSegment 400 header x-ratelimit-remaining": f,
    "exportSegment 400 header x-ratelimit-reset": f,
    "exportSegment 400 header x-suite-response-time": _,
    "exportSegment 400 application/json": w,
    "exportSegment 401 header x-ratelimit-limit": f,
    "exportSegment 401 header x-ratelimit-remaining": f,
    "exportSegment 401 header x-ratelimit-reset": f,
    "exportSegment 401 header x-suite-response-time": _,
    "exportSegment 401 application/json": w,
    "exportSegment 403 header x-ratelimit-limit": f,
    "exportSegment 403 header x-ratelimit-remaining": f,
    "exportSegment 403 header x-ratelimit-reset": f,
    "exportSegment 403 header x-suite-response-time": _,
    "exportSegment 403 application/json": w,
    "exportSegment 429 header x-ratelimit-limit": f,
    "exportSegment 429 header x-ratelimit-remaining": f,
    "exportSegment 429 header x-ratelimit-reset": f,
    "exportSegment 429 header x-suite-response-time": _,
    "exportSegment 429 application/json": w,
    "exportSegment 500 header x-ratelimit-limit": f,
    "exportSegment 500 header x-ratelimit-remaining": f,
    "exportSegment 500 header x-ratelimit-reset": f,
    "exportSegment 500 header x-suite-response-time": _,
    "exportSegment 500 application/json": w,
    "getExportStatus path exportId": nt,
    "getExportStatus 200 header x-ratelimit-limit": f,
    "getExportStatus 200 header x-ratelimit-remaining": f,
    "getExportStatus 200 header x-ratelimit-reset": f,
    "getExportStatus 200 header x-suite-response-time": _,
    "getExportStatus 200 application/json": Ct,
    "getExportStatus 400 header x-ratelimit-limit": f,
    "getExportStatus 400 header x-ratelimit-remaining": f,
    "getExportStatus 400 header x-ratelimit-reset": f,
    "getExportStatus 400 header x-suite-response-time": _,
    "getExportStatus 400 application/json": w,
    "getExportStatus 401 header x-ratelimit-limit": f,
    "getExportStatus 401 header x-ratelimit-remaining": f,
    "getExportStatus 401 header x-ratelimit-reset": f,
    "getExportStatus 401 header x-suite-response-time": _,
    "getExportStatus 401 application/json": w,
    "getExportStatus 403 header x-ratelimit-limit": f,
    "getExportStatus 403 header x-ratelimit-remaining": f,
    "getExportStatus 403 header x-ratelimit-reset": f,
    "getExportStatus 403 header x-suite-response-time": _,
    "getExportStatus 403 application/json": w,
    "getExportStatus 429 header x-ratelimit-limit": f,
    "getExportStatus 429 header x-ratelimit-remaining": f,
    "getExportStatus 429 header x-ratelimit-reset": f,
    "getExportStatus 429 header x-suite-response-time": _,
    "getExportStatus 429 application/json": w,
    "getExportStatus 500 header x-ratelimit-limit": f,
    "getExportStatus 500 header x-ratelimit-remaining": f,
    "getExportStatus 500 header x-ratelimit-reset": f,
    "getExportStatus 500 header x-suite-response-time": _,
    "getExportStatus 500 application/json": w,
    "downloadExport path exportId": nt,
    "downloadExport query offset": Et,
    "downloadExport query limit": Ot,
    "downloadExport 200 header x-ratelimit-limit": f,
    "downloadExport 200 header x-ratelimit-remaining": f,
    "downloadExport 200 header x-ratelimit-reset": f,
    "downloadExport 200 header x-suite-response-time": _,
    "downloadExport 200 text/csv": jt,
    "downloadExport 400 header x-ratelimit-limit": f,
    "downloadExport 400 header x-ratelimit-remaining": f,
    "downloadExport 400 header x-ratelimit-reset": f,
    "downloadExport 400 header x-suite-response-time": _,
    "downloadExport 400 application/json": w,
    "downloadExport 401 header x-ratelimit-limit": f,
    "downloadExport 401 header x-ratelimit-remaining": f,
    "downloadExport 401 header x-ratelimit-reset": f,
    "downloadExport 401 header x-suite-response-time": _,
    "downloadExport 401 application/json": w,
    "downloadExport 403 header x-ratelimit-limit": f,
    "downloadExport 403 header x-ratelimit-remaining": f,
    "downloadExport 403 header x-ratelimit-reset": f,
    "downloadExport 403 header x-suite-response-time": _,
    "downloadExport 403 application/json": w,
    "downloadExport 404 header x-ratelimit-limit": f,
    "downloadExport 404 header x-ratelimit-remaining": f,
    "downloadExport 404 header x-ratelimit-reset": f,
    "downloadExport 404 header x-suite-response-time": _,
    "downloadExport 404 application/json": w,
    "downloadExport 410 header x-ratelimit-limit": f,
    "downloadExport 410 header x-ratelimit-remaining": f,
    "downloadExport 410 header x-ratelimit-reset": f,
    "downloadExport 410 header x-suite-response-time": _,
    "downloadExport 410 application/json": w,
    "downloadExport 429 header x-ratelimit-limit": f,
    "downloadExport 429 header x-ratelimit-remaining": f,
    "downloadExport 429 header x-ratelimit-reset": f,
    "downloadExport 429 header x-suite-response-time": _,
    "downloadExport 429 application/json": w,
    "downloadExport 500 header x-ratelimit-limit": f,
    "downloadExport 500 header x-ratelimit-remaining": f,
    "downloadExport 500 header x-ratelimit-reset": f,
    "downloadExport 500 header x-suite-response-time": _,
    "downloadExport 500 application/json": w
  },
  audit: {
    "exportContactChanges request application/json": zt,
    "exportContactChanges 200 header x-ratelimit-limit": c,
    "exportContactChanges 200 header x-ratelimit-remaining": c,
    "exportContactChanges 200 header x-ratelimit-reset": c,
    "exportContactChanges 200 header x-suite-response-time": P,
    "exportContactChanges 200 application/json": ge,
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
    "exportRegistrations request application/json": Lt,
    "exportRegistrations 200 header x-ratelimit-limit": c,
    "exportRegistrations 200 header x-ratelimit-remaining": c,
    "exportRegistrations 200 header x-ratelimit-reset": c,
    "exportRegistrations 200 header x-suite-response-time": P,
    "exportRegistrations 200 application/json": ge,
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
    "exportResponses request application/json": Ft,
    "exportResponses 200 header x-ratelimit-limit": c,
    "exportResponses 200 header x-ratelimit-remaining": c,
    "exportResponses 200 header x-ratelimit-reset": c,
    "exportResponses 200 header x-suite-response-time": P,
    "exportResponses 200 application/json": ge,
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
    "exportContactList request application/json": At,
    "exportContactList 200 header x-ratelimit-limit": c,
    "exportContactList 200 header x-ratelimit-remaining": c,
    "exportContactList 200 header x-ratelimit-reset": c,
    "exportContactList 200 header x-suite-response-time": P,
    "exportContactList 200 application/json": ge,
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
    "exportSegment request application/json": Vt,
    "exportSegment 200 header x-ratelimit-limit": c,
    "exportSegment 200 header x-ratelimit-remaining": c,
    "exportSegment 200 header x-ratelimit-reset": c,
    "exportSegment 200 header x-suite-response-time": P,
    "exportSegment 200 application/json": ge,
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
    "getExportStatus path exportId": at,
    "getExportStatus 200 header x-ratelimit-limit": c,
    "getExportStatus 200 header x-ratelimit-remaining": c,
    "getExportStatus 200 header x-ratelimit-reset": c,
    "getExportStatus 200 header x-suite-response-time": P,
    "getExportStatus 200 application/json": Mt,
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
    "downloadExport path exportId": at,
    "downloadExport query offset": Ht,
    "downloadExport query limit": Zt,
    "downloadExport 200 header x-ratelimit-limit": c,
    "downloadExport 200 header x-ratelimit-remaining": c,
    "downloadExport 200 header x-ratelimit-reset": c,
    "downloadExport 200 header x-suite-response-time": P,
    "downloadExport 200 text/csv": Ut,
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
  }
};
export {
  Xr as validators
};
