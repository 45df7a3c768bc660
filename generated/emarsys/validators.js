// Generated from specs/emarsys. Edit that and run npm run generate.
var Ut = Object.create;
var fe = Object.defineProperty;
var Yt = Object.getOwnPropertyDescriptor;
var Bt = Object.getOwnPropertyNames;
var Gt = Object.getPrototypeOf, Wt = Object.prototype.hasOwnProperty;
var at = (t, s, u) => () => {
  if (u) throw u[0];
  try {
    return t && (s = t(t = 0)), s;
  } catch (d) {
    throw u = [d], d;
  }
};
var ot = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (u) {
    throw s = 0, u;
  }
}, pt = (t, s) => {
  for (var u in s)
    fe(t, u, { get: s[u], enumerable: !0 });
}, mt = (t, s, u, d) => {
  if (s && typeof s == "object" || typeof s == "function")
    for (let o of Bt(s))
      !Wt.call(t, o) && o !== u && fe(t, o, { get: () => s[o], enumerable: !(d = Yt(s, o)) || d.enumerable });
  return t;
};
var Xt = (t, s, u) => (u = t != null ? Ut(Gt(t)) : {}, mt(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  s || !t || !t.__esModule ? fe(u, "default", { value: t, enumerable: !0 }) : u,
  t
)), ce = (t) => mt(fe({}, "__esModule", { value: !0 }), t);

// helper:ajv/dist/runtime/ucs2length
var Ue = {};
pt(Ue, {
  default: () => Jt
});
var Jt, Ye = at(() => {
  Jt = (t) => {
    let s = t.length;
    for (let u = 0; u < t.length - 1; u++)
      (t.charCodeAt(u) & 64512) === 55296 && (t.charCodeAt(u + 1) & 64512) === 56320 && (s--, u++);
    return s;
  };
});

// node_modules/ajv-formats/dist/formats.js
var Ke = ot((L) => {
  "use strict";
  Object.defineProperty(L, "__esModule", { value: !0 });
  L.formatNames = L.fastFormats = L.fullFormats = void 0;
  function z(t, s) {
    return { validate: t, compare: s };
  }
  L.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: z(ft, Xe),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: z(Ge(!0), Je),
    "date-time": z(lt(!0), yt),
    "iso-time": z(Ge(), ct),
    "iso-date-time": z(lt(), ht),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: sr,
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
    regex: lr,
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
    byte: ir,
    // signed 32 bit integer
    int32: { type: "number", validate: or },
    // signed 64 bit integer
    int64: { type: "number", validate: pr },
    // C-type float
    float: { type: "number", validate: dt },
    // C-type double
    double: { type: "number", validate: dt },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  L.fastFormats = {
    ...L.fullFormats,
    date: z(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, Xe),
    time: z(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Je),
    "date-time": z(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, yt),
    "iso-time": z(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, ct),
    "iso-date-time": z(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, ht),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  L.formatNames = Object.keys(L.fullFormats);
  function Kt(t) {
    return t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
  }
  var Qt = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, er = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function ft(t) {
    let s = Qt.exec(t);
    if (!s)
      return !1;
    let u = +s[1], d = +s[2], o = +s[3];
    return d >= 1 && d <= 12 && o >= 1 && o <= (d === 2 && Kt(u) ? 29 : er[d]);
  }
  function Xe(t, s) {
    if (t && s)
      return t > s ? 1 : t < s ? -1 : 0;
  }
  var Be = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function Ge(t) {
    return function(u) {
      let d = Be.exec(u);
      if (!d)
        return !1;
      let o = +d[1], p = +d[2], e = +d[3], i = d[4], n = d[5] === "-" ? -1 : 1, r = +(d[6] || 0), a = +(d[7] || 0);
      if (r > 23 || a > 59 || t && !i)
        return !1;
      if (o <= 23 && p <= 59 && e < 60)
        return !0;
      let y = p - a * n, v = o - r * n - (y < 0 ? 1 : 0);
      return (v === 23 || v === -1) && (y === 59 || y === -1) && e < 61;
    };
  }
  function Je(t, s) {
    if (!(t && s))
      return;
    let u = (/* @__PURE__ */ new Date("2020-01-01T" + t)).valueOf(), d = (/* @__PURE__ */ new Date("2020-01-01T" + s)).valueOf();
    if (u && d)
      return u - d;
  }
  function ct(t, s) {
    if (!(t && s))
      return;
    let u = Be.exec(t), d = Be.exec(s);
    if (u && d)
      return t = u[1] + u[2] + u[3], s = d[1] + d[2] + d[3], t > s ? 1 : t < s ? -1 : 0;
  }
  var We = /t|\s/i;
  function lt(t) {
    let s = Ge(t);
    return function(d) {
      let o = d.split(We);
      return o.length === 2 && ft(o[0]) && s(o[1]);
    };
  }
  function yt(t, s) {
    if (!(t && s))
      return;
    let u = new Date(t).valueOf(), d = new Date(s).valueOf();
    if (u && d)
      return u - d;
  }
  function ht(t, s) {
    if (!(t && s))
      return;
    let [u, d] = t.split(We), [o, p] = s.split(We), e = Xe(u, o);
    if (e !== void 0)
      return e || Je(d, p);
  }
  var tr = /\/|:/, rr = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function sr(t) {
    return tr.test(t) && rr.test(t);
  }
  var ut = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function ir(t) {
    return ut.lastIndex = 0, ut.test(t);
  }
  var nr = -(2 ** 31), ar = 2 ** 31 - 1;
  function or(t) {
    return Number.isInteger(t) && t <= ar && t >= nr;
  }
  function pr(t) {
    return Number.isInteger(t);
  }
  function dt() {
    return !0;
  }
  var mr = /[^\\]\\Z/;
  function lr(t) {
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
var vt = ot((Qr, gt) => {
  "use strict";
  gt.exports = function t(s, u) {
    if (s === u) return !0;
    if (s && u && typeof s == "object" && typeof u == "object") {
      if (s.constructor !== u.constructor) return !1;
      var d, o, p;
      if (Array.isArray(s)) {
        if (d = s.length, d != u.length) return !1;
        for (o = d; o-- !== 0; )
          if (!t(s[o], u[o])) return !1;
        return !0;
      }
      if (s.constructor === RegExp) return s.source === u.source && s.flags === u.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === u.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === u.toString();
      if (p = Object.keys(s), d = p.length, d !== Object.keys(u).length) return !1;
      for (o = d; o-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(u, p[o])) return !1;
      for (o = d; o-- !== 0; ) {
        var e = p[o];
        if (!t(s[e], u[e])) return !1;
      }
      return !0;
    }
    return s !== s && u !== u;
  };
});

// helper:ajv/dist/runtime/equal
var Qe = {};
pt(Qe, {
  default: () => xt.default
});
var xt, et = at(() => {
  xt = Xt(vt());
});

// profile:profile:consumer
var bt = ye, _t = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { type: ["integer", "string", "array"], pattern: "^[0-9]+$", items: { $ref: "#/$defs/components.schemas.NumericId" } }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, ur = { type: "string", enum: ["ftp", "sftp", "local"] };
function R(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = R.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ur.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return R.errors = e, i === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var dr = { type: ["integer", "string"], pattern: "^[0-9]+$" }, G = new RegExp("^[0-9]+$", "u");
function A(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = A.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: dr.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (typeof t == "string" && !G.test(t)) {
    let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
    e === null ? e = [r] : e.push(r), i++;
  }
  return A.errors = e, i === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fr = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function X(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = X.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!fr.test(t)) {
      let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return X.errors = e, i === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function J(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = J.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    if (t.length < 2) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      X(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), i = e.length);
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return J.errors = e, i === 0;
}
J.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function _(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = _.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 20) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    if (t.length < 1) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      A(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), i = e.length);
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return _.errors = e, i === 0;
}
_.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var cr = { type: "string", enum: [",", ";"] };
function P(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = P.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: cr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return P.errors = e, i === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yr = { type: "integer", enum: [0, 1] };
function w(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = w.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return w.errors = e, i === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pt = (Ye(), ce(Ue)).default, hr = new RegExp("^[A-Za-z]{2}$", "u");
function b(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = b.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (Pt(t) > 2) {
      let r = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (Pt(t) < 2) {
      let r = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (!hr.test(t)) {
      let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return b.errors = e, i === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gr = { type: "object", required: ["host", "username", "password"], properties: { host: { type: "string" }, port: { type: ["integer", "string"], pattern: "^[0-9]+$" }, username: { type: "string" }, password: { type: "string" }, folder: { type: "string" } } };
function $(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = $.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.username === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.password === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.host !== void 0 && typeof t.host != "string") {
      let r = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.port !== void 0) {
      let r = t.port;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: s + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: gr.properties.port.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "string" && !G.test(r)) {
        let a = { instancePath: s + "/port", schemaPath: "#/properties/port/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let r = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let r = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let r = { instancePath: s + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return $.errors = e, i === 0;
}
$.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var vr = Ke().fullFormats.uri;
function D(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = D.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!vr(t)) {
      let r = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return D.errors = e, i === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = ye.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.origin === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.origin_id === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.distribution_method !== void 0 && (R(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), i = e.length)), t.origin !== void 0) {
      let r = t.origin;
      if (typeof r != "string") {
        let a = { instancePath: s + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (!(r === "form" || r === "api" || r === "all")) {
        let a = { instancePath: s + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: _t.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.origin_id !== void 0) {
      let r = t.origin_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string" && !Array.isArray(r)) {
        let a = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/type", keyword: "type", params: { type: _t.properties.origin_id.type }, message: "must be integer,string,array" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "string" && !G.test(r)) {
        let a = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let y = 0; y < a; y++)
          A(r[y], { instancePath: s + "/origin_id/" + y, parentData: r, parentDataProperty: y, rootData: o, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), i = e.length);
      }
    }
    t.time_range !== void 0 && (J(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), i = e.length)), t.contact_fields !== void 0 && (_(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length)), t.delimiter !== void 0 && (P(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length)), t.add_field_names_header !== void 0 && (w(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), i = e.length)), t.language !== void 0 && (b(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), i = e.length)), t.ftp_settings !== void 0 && ($(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), i = e.length)), t.notification_url !== void 0 && (D(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ye.errors = e, i === 0;
}
ye.evaluated = { props: { distribution_method: !0, origin: !0, origin_id: !0, time_range: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var m = he;
function he(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = he.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!G.test(t)) {
      let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return he.errors = e, i === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var f = ge;
function ge(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ge.errors = e, i === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var se = ve;
function F(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = F.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (t !== 0) {
    let r = { instancePath: s, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return F.errors = e, i === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function K(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = K.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return K.errors = e, i === 0;
}
K.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ve(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.data === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.replyCode !== void 0 && (F(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), i = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    t.data !== void 0 && (K(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ve.errors = e, i === 0;
}
ve.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var h = xe, xr = { type: "object", required: ["replyCode", "replyText"], properties: { replyCode: { type: "integer", minimum: 1 }, replyText: { type: "string" }, data: { type: ["string", "integer", "object", "null"] } } };
function xe(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = xe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.replyCode !== void 0) {
      let r = t.replyCode;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let a = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (typeof r != "string" && !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && !(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        let a = { instancePath: s + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: xr.properties.data.type }, message: "must be string,integer,object,null" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return xe.errors = e, i === 0;
}
xe.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var $t = _e, _r = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, Pr = { type: ["integer", "string"], pattern: "^[0-9]+$" };
function S(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = S.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: Pr.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (typeof t == "string" && !G.test(t)) {
    let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
    e === null ? e = [r] : e.push(r), i++;
  }
  return S.errors = e, i === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wr = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function Q(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Q.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!wr.test(t)) {
      let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Q.errors = e, i === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function O(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = O.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    if (t.length < 2) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      Q(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), i = e.length);
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return O.errors = e, i === 0;
}
O.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function _e(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = _e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.distribution_method !== void 0 && (R(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), i = e.length)), t.contactlist !== void 0 && (S(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), i = e.length)), t.time_range !== void 0 && (O(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), i = e.length)), t.with_timestamp !== void 0) {
      let r = t.with_timestamp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (!(r === 0 || r === 1)) {
        let a = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: _r.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    t.contact_fields !== void 0 && (_(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length)), t.delimiter !== void 0 && (P(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length)), t.add_field_names_header !== void 0 && (w(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), i = e.length)), t.language !== void 0 && (b(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), i = e.length)), t.ftp_settings !== void 0 && ($(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), i = e.length)), t.notification_url !== void 0 && (D(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return _e.errors = e, i === 0;
}
_e.evaluated = { props: { distribution_method: !0, contactlist: !0, time_range: !0, with_timestamp: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Dt = Pe, tt = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { type: ["array", "string"], pattern: "^all$", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { type: ["integer", "string"], pattern: "^[0-9]+$" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, wt = { type: ["integer", "string"], enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15, "1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function ee(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = ee.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: wt.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15 || t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: wt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ee.errors = e, i === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var br = new RegExp("^all$", "u"), $r = (et(), ce(Qe)).default;
function Pe(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.distribution_method !== void 0 && (R(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), i = e.length)), t.time_range !== void 0 && (O(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), i = e.length)), t.contact_fields !== void 0 && (_(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length)), t.sources !== void 0) {
      let r = t.sources;
      if (!Array.isArray(r) && typeof r != "string") {
        let a = { instancePath: s + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: tt.properties.sources.type }, message: "must be array,string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "string" && !br.test(r)) {
        let a = { instancePath: s + "/sources", schemaPath: "#/properties/sources/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let y = 0; y < a; y++) {
          let v = r[y];
          if (typeof v != "string") {
            let x = { instancePath: s + "/sources/" + y, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [x] : e.push(x), i++;
          }
          if (!(v === "trackable_links" || v === "registration_forms" || v === "tell_a_friend" || v === "contact_us" || v === "change_profile" || v === "unsubscribe" || v === "mail_open" || v === "complaint")) {
            let x = { instancePath: s + "/sources/" + y, schemaPath: "#/properties/sources/items/enum", keyword: "enum", params: { allowedValues: tt.properties.sources.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [x] : e.push(x), i++;
          }
        }
      }
    }
    if (t.analysis_fields !== void 0) {
      let r = t.analysis_fields;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let x = 0; x < a; x++)
          ee(r[x], { instancePath: s + "/analysis_fields/" + x, parentData: r, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), i = e.length);
        let y = r.length, v;
        if (y > 1) {
          e:
            for (; y--; )
              for (v = y; v--; )
                if ($r(r[y], r[v])) {
                  let x = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: y, j: v }, message: "must NOT have duplicate items (items ## " + v + " and " + y + " are identical)" };
                  e === null ? e = [x] : e.push(x), i++;
                  break e;
                }
        }
      } else {
        let a = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.email_id !== void 0) {
      let r = t.email_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/type", keyword: "type", params: { type: tt.properties.email_id.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "string" && !G.test(r)) {
        let a = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    t.contactlist !== void 0 && (S(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), i = e.length)), t.delimiter !== void 0 && (P(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length)), t.add_field_names_header !== void 0 && (w(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), i = e.length)), t.language !== void 0 && (b(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), i = e.length)), t.ftp_settings !== void 0 && ($(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), i = e.length)), t.notification_url !== void 0 && (D(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Pe.errors = e, i === 0;
}
Pe.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var kt = we;
var Dr = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function V(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = V.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Dr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return V.errors = e, i === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var kr = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function M(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = M.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!kr.test(t)) {
      let r = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return M.errors = e, i === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function we(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = we.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contactlist === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactlist" }, message: "must have required property 'contactlist'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    t.distribution_method !== void 0 && (V(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), i = e.length)), t.contactlist !== void 0 && (S(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), i = e.length)), t.contact_fields !== void 0 && (_(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length)), t.delimiter !== void 0 && (P(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length)), t.add_field_names_header !== void 0 && (w(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), i = e.length)), t.language !== void 0 && (b(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), i = e.length)), t.ftp_settings !== void 0 && ($(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), i = e.length)), t.distribution_email_address !== void 0 && (M(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), i = e.length)), t.notification_url !== void 0 && (D(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return we.errors = e, i === 0;
}
we.evaluated = { props: { distribution_method: !0, contactlist: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var qt = be, qr = { type: "object", required: ["distribution_method", "filter", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, filter: { type: ["integer", "string"], pattern: "^[0-9]+$" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } };
function be(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.filter === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.distribution_method !== void 0 && (V(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), i = e.length)), t.filter !== void 0) {
      let r = t.filter;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: s + "/filter", schemaPath: "#/properties/filter/type", keyword: "type", params: { type: qr.properties.filter.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "string" && !G.test(r)) {
        let a = { instancePath: s + "/filter", schemaPath: "#/properties/filter/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    t.contact_fields !== void 0 && (_(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? _.errors : e.concat(_.errors), i = e.length)), t.delimiter !== void 0 && (P(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), i = e.length)), t.add_field_names_header !== void 0 && (w(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), i = e.length)), t.language !== void 0 && (b(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), i = e.length)), t.ftp_settings !== void 0 && ($(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), i = e.length)), t.distribution_email_address !== void 0 && (M(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), i = e.length)), t.notification_url !== void 0 && (D(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return be.errors = e, i === 0;
}
be.evaluated = { props: { distribution_method: !0, filter: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var st = $e;
function $e(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = $e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return $e.errors = e, i === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ct = De;
var rt = { type: "object", required: ["id", "created", "status", "type"], properties: { id: { type: "string", pattern: "^\\d+$" }, created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, status: { $ref: "#/$defs/components.schemas.ExportState" }, type: { type: "string" }, file_name: { type: ["string", "null"] }, ftp_host: { type: ["string", "null"] }, ftp_dir: { type: ["string", "null"] } } }, Cr = new RegExp("^\\d+$", "u"), Er = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function te(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = te.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return te.errors = e, i === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function re(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = re.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.created === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.status === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.type === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (!Cr.test(r)) {
          let a = { instancePath: s + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [a] : e.push(a), i++;
        }
      } else {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.created !== void 0) {
      let r = t.created;
      if (typeof r == "string") {
        if (!Er.test(r)) {
          let a = { instancePath: s + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [a] : e.push(a), i++;
        }
      } else {
        let a = { instancePath: s + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.status !== void 0 && (te(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: o, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), i = e.length)), t.type !== void 0 && typeof t.type != "string") {
      let r = { instancePath: s + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.file_name !== void 0) {
      let r = t.file_name;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/type", keyword: "type", params: { type: rt.properties.file_name.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.ftp_host !== void 0) {
      let r = t.ftp_host;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/type", keyword: "type", params: { type: rt.properties.ftp_host.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let r = t.ftp_dir;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/type", keyword: "type", params: { type: rt.properties.ftp_dir.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return re.errors = e, i === 0;
}
re.evaluated = { props: { id: !0, created: !0, status: !0, type: !0, file_name: !0, ftp_host: !0, ftp_dir: !0 }, dynamicProps: !1, dynamicItems: !1 };
function De(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = De.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.data === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.replyCode !== void 0 && (F(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), i = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    t.data !== void 0 && (re(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? re.errors : e.concat(re.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return De.errors = e, i === 0;
}
De.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Et = ke;
function ke(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = ke.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let r = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ke.errors = e, i === 0;
}
ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var jt = qe;
function qe(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (typeof t == "number" && isFinite(t)) {
    if (t > 1e7 || isNaN(t)) {
      let r = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t < 1 || isNaN(t)) {
      let r = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      e === null ? e = [r] : e.push(r), i++;
    }
  }
  return qe.errors = e, i === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var It = Ce;
function Ce(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Ce.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Ce.errors = e, i === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var zt = Ie, it = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { type: ["integer", "string", "array"], pattern: "^[0-9]+$", items: { $ref: "#/$defs/components.schemas.NumericId" } }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, de = Object.prototype.hasOwnProperty, Ir = { type: "string", enum: ["ftp", "sftp", "local"] };
function N(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = N.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ir.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return N.errors = e, i === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rr = { type: ["integer", "string"], pattern: "^[0-9]+$" }, W = new RegExp("^[0-9]+$", "u");
function H(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = H.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: Rr.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (typeof t == "string" && !W.test(t)) {
    let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
    e === null ? e = [r] : e.push(r), i++;
  }
  return H.errors = e, i === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Sr = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function ie(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = ie.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Sr.test(t)) {
      let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ie.errors = e, i === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    if (t.length < 2) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      ie(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), i = e.length);
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ne.errors = e, i === 0;
}
ne.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function k(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = k.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 20) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    if (t.length < 1) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      H(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), i = e.length);
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return k.errors = e, i === 0;
}
k.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Nr = { type: "string", enum: [",", ";"] };
function q(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = q.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Nr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return q.errors = e, i === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tr = { type: "integer", enum: [0, 1] };
function C(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = C.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Tr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return C.errors = e, i === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rt = (Ye(), ce(Ue)).default, zr = new RegExp("^[A-Za-z]{2}$", "u");
function E(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = E.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (Rt(t) > 2) {
      let r = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (Rt(t) < 2) {
      let r = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (!zr.test(t)) {
      let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return E.errors = e, i === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Lr = { type: "object", required: ["host", "username", "password"], properties: { host: { type: "string" }, port: { type: ["integer", "string"], pattern: "^[0-9]+$" }, username: { type: "string" }, password: { type: "string" }, folder: { type: "string" } }, additionalProperties: !1 };
function j(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = j.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.username === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.password === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "host" || r === "port" || r === "username" || r === "password" || r === "folder")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    if (t.host !== void 0 && typeof t.host != "string") {
      let r = { instancePath: s + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.port !== void 0) {
      let r = t.port;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: s + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: Lr.properties.port.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "string" && !W.test(r)) {
        let a = { instancePath: s + "/port", schemaPath: "#/properties/port/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let r = { instancePath: s + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let r = { instancePath: s + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let r = { instancePath: s + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return j.errors = e, i === 0;
}
j.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ar = Ke().fullFormats.uri;
function I(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = I.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Ar(t)) {
      let r = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return I.errors = e, i === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ie(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Ie.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.origin === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.origin_id === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!de.call(it.properties, r)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    if (t.distribution_method !== void 0 && (N(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), i = e.length)), t.origin !== void 0) {
      let r = t.origin;
      if (typeof r != "string") {
        let a = { instancePath: s + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (!(r === "form" || r === "api" || r === "all")) {
        let a = { instancePath: s + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: it.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.origin_id !== void 0) {
      let r = t.origin_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string" && !Array.isArray(r)) {
        let a = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/type", keyword: "type", params: { type: it.properties.origin_id.type }, message: "must be integer,string,array" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "string" && !W.test(r)) {
        let a = { instancePath: s + "/origin_id", schemaPath: "#/properties/origin_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let y = 0; y < a; y++)
          H(r[y], { instancePath: s + "/origin_id/" + y, parentData: r, parentDataProperty: y, rootData: o, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), i = e.length);
      }
    }
    t.time_range !== void 0 && (ne(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), i = e.length)), t.contact_fields !== void 0 && (k(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length)), t.delimiter !== void 0 && (q(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), i = e.length)), t.add_field_names_header !== void 0 && (C(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), i = e.length)), t.language !== void 0 && (E(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), i = e.length)), t.ftp_settings !== void 0 && (j(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), t.notification_url !== void 0 && (I(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Ie.errors = e, i === 0;
}
Ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var l = Re;
function Re(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Re.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!W.test(t)) {
      let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Re.errors = e, i === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var c = Se;
function Se(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Se.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Se.errors = e, i === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = Ne;
function Z(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (t !== 0) {
    let r = { instancePath: s, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Z.errors = e, i === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = ae.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (r !== "id") {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    if (t.id !== void 0) {
      let r = t.id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ae.errors = e, i === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ne(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.data === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "replyCode" || r === "replyText" || r === "data")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    if (t.replyCode !== void 0 && (Z(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), i = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    t.data !== void 0 && (ae(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Ne.errors = e, i === 0;
}
Ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var g = Te, Fr = { type: "object", required: ["replyCode", "replyText"], properties: { replyCode: { type: "integer", minimum: 1 }, replyText: { type: "string" }, data: { type: ["string", "integer", "object", "null"] } }, additionalProperties: !1 };
function Te(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Te.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "replyCode" || r === "replyText" || r === "data")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    if (t.replyCode !== void 0) {
      let r = t.replyCode;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let a = { instancePath: s + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (typeof r != "string" && !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && !(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        let a = { instancePath: s + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: Fr.properties.data.type }, message: "must be string,integer,object,null" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Te.errors = e, i === 0;
}
Te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lt = ze, St = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Or = { type: ["integer", "string"], pattern: "^[0-9]+$" };
function T(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = T.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: Or.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (typeof t == "string" && !W.test(t)) {
    let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
    e === null ? e = [r] : e.push(r), i++;
  }
  return T.errors = e, i === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vr = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function oe(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Vr.test(t)) {
      let r = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return oe.errors = e, i === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function U(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = U.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    if (t.length < 2) {
      let a = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), i++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      oe(t[a], { instancePath: s + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), i = e.length);
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return U.errors = e, i === 0;
}
U.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ze(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!de.call(St.properties, r)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    if (t.distribution_method !== void 0 && (N(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), i = e.length)), t.contactlist !== void 0 && (T(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), i = e.length)), t.time_range !== void 0 && (U(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), i = e.length)), t.with_timestamp !== void 0) {
      let r = t.with_timestamp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (!(r === 0 || r === 1)) {
        let a = { instancePath: s + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: St.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    t.contact_fields !== void 0 && (k(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length)), t.delimiter !== void 0 && (q(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), i = e.length)), t.add_field_names_header !== void 0 && (C(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), i = e.length)), t.language !== void 0 && (E(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), i = e.length)), t.ftp_settings !== void 0 && (j(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), t.notification_url !== void 0 && (I(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return ze.errors = e, i === 0;
}
ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var At = Le, Ee = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { type: ["array", "string"], pattern: "^all$", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { type: ["integer", "string"], pattern: "^[0-9]+$" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Mr = (et(), ce(Qe)).default, Nt = { type: ["integer", "string"], enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15, "1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function pe(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: Nt.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15 || t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Nt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return pe.errors = e, i === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Hr = new RegExp("^all$", "u");
function Le(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Le.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.sources === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.analysis_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analysis_fields" }, message: "must have required property 'analysis_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!de.call(Ee.properties, r)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    if (t.distribution_method !== void 0 && (N(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), i = e.length)), t.time_range !== void 0 && (U(t.time_range, { instancePath: s + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), i = e.length)), t.contact_fields !== void 0 && (k(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length)), t.sources !== void 0) {
      let r = t.sources;
      if (!Array.isArray(r) && typeof r != "string") {
        let a = { instancePath: s + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: Ee.properties.sources.type }, message: "must be array,string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "string" && !Hr.test(r)) {
        let a = { instancePath: s + "/sources", schemaPath: "#/properties/sources/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let y = 0; y < a; y++) {
          let v = r[y];
          if (typeof v != "string") {
            let x = { instancePath: s + "/sources/" + y, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [x] : e.push(x), i++;
          }
          if (!(v === "trackable_links" || v === "registration_forms" || v === "tell_a_friend" || v === "contact_us" || v === "change_profile" || v === "unsubscribe" || v === "mail_open" || v === "complaint")) {
            let x = { instancePath: s + "/sources/" + y, schemaPath: "#/properties/sources/items/enum", keyword: "enum", params: { allowedValues: Ee.properties.sources.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [x] : e.push(x), i++;
          }
        }
      }
    }
    if (t.analysis_fields !== void 0) {
      let r = t.analysis_fields;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let x = 0; x < a; x++)
          pe(r[x], { instancePath: s + "/analysis_fields/" + x, parentData: r, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), i = e.length);
        let y = r.length, v;
        if (y > 1) {
          e:
            for (; y--; )
              for (v = y; v--; )
                if (Mr(r[y], r[v])) {
                  let x = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: y, j: v }, message: "must NOT have duplicate items (items ## " + v + " and " + y + " are identical)" };
                  e === null ? e = [x] : e.push(x), i++;
                  break e;
                }
        }
      } else {
        let a = { instancePath: s + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.email_id !== void 0) {
      let r = t.email_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/type", keyword: "type", params: { type: Ee.properties.email_id.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "string" && !W.test(r)) {
        let a = { instancePath: s + "/email_id", schemaPath: "#/properties/email_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    t.contactlist !== void 0 && (T(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), i = e.length)), t.delimiter !== void 0 && (q(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), i = e.length)), t.add_field_names_header !== void 0 && (C(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), i = e.length)), t.language !== void 0 && (E(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), i = e.length)), t.ftp_settings !== void 0 && (j(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), t.notification_url !== void 0 && (I(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Le.errors = e, i === 0;
}
Le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ft = Ae, Zr = { type: "object", required: ["distribution_method", "contactlist", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Ur = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function Y(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Y.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ur.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Y.errors = e, i === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yr = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function B(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = B.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Yr.test(t)) {
      let r = { instancePath: s, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [r] : e.push(r), i++;
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return B.errors = e, i === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ae(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Ae.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contactlist === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactlist" }, message: "must have required property 'contactlist'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!de.call(Zr.properties, r)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    t.distribution_method !== void 0 && (Y(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), i = e.length)), t.contactlist !== void 0 && (T(t.contactlist, { instancePath: s + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), i = e.length)), t.contact_fields !== void 0 && (k(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length)), t.delimiter !== void 0 && (q(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), i = e.length)), t.add_field_names_header !== void 0 && (C(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), i = e.length)), t.language !== void 0 && (E(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), i = e.length)), t.ftp_settings !== void 0 && (j(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), t.distribution_email_address !== void 0 && (B(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), i = e.length)), t.notification_url !== void 0 && (I(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Ae.errors = e, i === 0;
}
Ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ot = Fe, Tt = { type: "object", required: ["distribution_method", "filter", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, filter: { type: ["integer", "string"], pattern: "^[0-9]+$" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function Fe(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Fe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.filter === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!de.call(Tt.properties, r)) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    if (t.distribution_method !== void 0 && (Y(t.distribution_method, { instancePath: s + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), i = e.length)), t.filter !== void 0) {
      let r = t.filter;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: s + "/filter", schemaPath: "#/properties/filter/type", keyword: "type", params: { type: Tt.properties.filter.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (typeof r == "string" && !W.test(r)) {
        let a = { instancePath: s + "/filter", schemaPath: "#/properties/filter/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    t.contact_fields !== void 0 && (k(t.contact_fields, { instancePath: s + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), i = e.length)), t.delimiter !== void 0 && (q(t.delimiter, { instancePath: s + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), i = e.length)), t.add_field_names_header !== void 0 && (C(t.add_field_names_header, { instancePath: s + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), i = e.length)), t.language !== void 0 && (E(t.language, { instancePath: s + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), i = e.length)), t.ftp_settings !== void 0 && (j(t.ftp_settings, { instancePath: s + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), i = e.length)), t.distribution_email_address !== void 0 && (B(t.distribution_email_address, { instancePath: s + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), i = e.length)), t.notification_url !== void 0 && (I(t.notification_url, { instancePath: s + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Fe.errors = e, i === 0;
}
Fe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var nt = Oe;
function Oe(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Oe.errors = e, i === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vt = Ve;
var je = { type: "object", required: ["id", "created", "status", "type"], properties: { id: { type: "string", pattern: "^\\d+$" }, created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, status: { $ref: "#/$defs/components.schemas.ExportState" }, type: { type: "string", enum: ["Responses", "Registrations", "responses", "registrations", "contactlist"] }, file_name: { type: ["string", "null"] }, ftp_host: { type: ["string", "null"] }, ftp_dir: { type: ["string", "null"] } }, additionalProperties: !1 }, Br = new RegExp("^\\d+$", "u"), Gr = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u"), Wr = { type: "string", enum: ["scheduled", "in progress", "ready", "done", "error"] };
function me(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (!(t === "scheduled" || t === "in progress" || t === "ready" || t === "done" || t === "error")) {
    let r = { instancePath: s, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Wr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return me.errors = e, i === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = le.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.created === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.status === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.type === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "id" || r === "created" || r === "status" || r === "type" || r === "file_name" || r === "ftp_host" || r === "ftp_dir")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (!Br.test(r)) {
          let a = { instancePath: s + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [a] : e.push(a), i++;
        }
      } else {
        let a = { instancePath: s + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.created !== void 0) {
      let r = t.created;
      if (typeof r == "string") {
        if (!Gr.test(r)) {
          let a = { instancePath: s + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [a] : e.push(a), i++;
        }
      } else {
        let a = { instancePath: s + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.status !== void 0 && (me(t.status, { instancePath: s + "/status", parentData: t, parentDataProperty: "status", rootData: o, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), i = e.length)), t.type !== void 0) {
      let r = t.type;
      if (typeof r != "string") {
        let a = { instancePath: s + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), i++;
      }
      if (!(r === "Responses" || r === "Registrations" || r === "responses" || r === "registrations" || r === "contactlist")) {
        let a = { instancePath: s + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: je.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.file_name !== void 0) {
      let r = t.file_name;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: s + "/file_name", schemaPath: "#/properties/file_name/type", keyword: "type", params: { type: je.properties.file_name.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.ftp_host !== void 0) {
      let r = t.ftp_host;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: s + "/ftp_host", schemaPath: "#/properties/ftp_host/type", keyword: "type", params: { type: je.properties.ftp_host.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let r = t.ftp_dir;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: s + "/ftp_dir", schemaPath: "#/properties/ftp_dir/type", keyword: "type", params: { type: je.properties.ftp_dir.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), i++;
      }
    }
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return le.errors = e, i === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ve(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t.data === void 0) {
      let r = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), i++;
    }
    for (let r in t)
      if (!(r === "replyCode" || r === "replyText" || r === "data")) {
        let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), i++;
      }
    if (t.replyCode !== void 0 && (Z(t.replyCode, { instancePath: s + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), i = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: s + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), i++;
    }
    t.data !== void 0 && (le(t.data, { instancePath: s + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? le.errors : e.concat(le.errors), i = e.length));
  } else {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Ve.errors = e, i === 0;
}
Ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mt = Me;
function Me(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let r = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Me.errors = e, i === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ht = He;
function He(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = He.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), i++;
  }
  if (typeof t == "number" && isFinite(t)) {
    if (t > 1e7 || isNaN(t)) {
      let r = { instancePath: s, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
      e === null ? e = [r] : e.push(r), i++;
    }
    if (t < 1 || isNaN(t)) {
      let r = { instancePath: s, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      e === null ? e = [r] : e.push(r), i++;
    }
  }
  return He.errors = e, i === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zt = Ze;
function Ze(t, { instancePath: s = "", parentData: u, parentDataProperty: d, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, n = Ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), i++;
  }
  return Ze.errors = e, i === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var es = {
  consumer: {
    "exportContactChanges request application/json": bt,
    "exportContactChanges 200 header x-ratelimit-limit": m,
    "exportContactChanges 200 header x-ratelimit-remaining": m,
    "exportContactChanges 200 header x-ratelimit-reset": m,
    "exportContactChanges 200 header x-suite-response-time": f,
    "exportContactChanges 200 application/json": se,
    "exportContactChanges 400 header x-ratelimit-limit": m,
    "exportContactChanges 400 header x-ratelimit-remaining": m,
    "exportContactChanges 400 header x-ratelimit-reset": m,
    "exportContactChanges 400 header x-suite-response-time": f,
    "exportContactChanges 400 application/json": h,
    "exportContactChanges 401 header x-ratelimit-limit": m,
    "exportContactChanges 401 header x-ratelimit-remaining": m,
    "exportContactChanges 401 header x-ratelimit-reset": m,
    "exportContactChanges 401 header x-suite-response-time": f,
    "exportContactChanges 401 application/json": h,
    "exportContactChanges 403 header x-ratelimit-limit": m,
    "exportContactChanges 403 header x-ratelimit-remaining": m,
    "exportContactChanges 403 header x-ratelimit-reset": m,
    "exportContactChanges 403 header x-suite-response-time": f,
    "exportContactChanges 403 application/json": h,
    "exportContactChanges 429 header x-ratelimit-limit": m,
    "exportContactChanges 429 header x-ratelimit-remaining": m,
    "exportContactChanges 429 header x-ratelimit-reset": m,
    "exportContactChanges 429 header x-suite-response-time": f,
    "exportContactChanges 429 application/json": h,
    "exportContactChanges 500 header x-ratelimit-limit": m,
    "exportContactChanges 500 header x-ratelimit-remaining": m,
    "exportContactChanges 500 header x-ratelimit-reset": m,
    "exportContactChanges 500 header x-suite-response-time": f,
    "exportContactChanges 500 application/json": h,
    "exportRegistrations request application/json": $t,
    "exportRegistrations 200 header x-ratelimit-limit": m,
    "exportRegistrations 200 header x-ratelimit-remaining": m,
    "exportRegistrations 200 header x-ratelimit-reset": m,
    "exportRegistrations 200 header x-suite-response-time": f,
    "exportRegistrations 200 application/json": se,
    "exportRegistrations 400 header x-ratelimit-limit": m,
    "exportRegistrations 400 header x-ratelimit-remaining": m,
    "exportRegistrations 400 header x-ratelimit-reset": m,
    "exportRegistrations 400 header x-suite-response-time": f,
    "exportRegistrations 400 application/json": h,
    "exportRegistrations 401 header x-ratelimit-limit": m,
    "exportRegistrations 401 header x-ratelimit-remaining": m,
    "exportRegistrations 401 header x-ratelimit-reset": m,
    "exportRegistrations 401 header x-suite-response-time": f,
    "exportRegistrations 401 application/json": h,
    "exportRegistrations 403 header x-ratelimit-limit": m,
    "exportRegistrations 403 header x-ratelimit-remaining": m,
    "exportRegistrations 403 header x-ratelimit-reset": m,
    "exportRegistrations 403 header x-suite-response-time": f,
    "exportRegistrations 403 application/json": h,
    "exportRegistrations 429 header x-ratelimit-limit": m,
    "exportRegistrations 429 header x-ratelimit-remaining": m,
    "exportRegistrations 429 header x-ratelimit-reset": m,
    "exportRegistrations 429 header x-suite-response-time": f,
    "exportRegistrations 429 application/json": h,
    "exportRegistrations 500 header x-ratelimit-limit": m,
    "exportRegistrations 500 header x-ratelimit-remaining": m,
    "exportRegistrations 500 header x-ratelimit-reset": m,
    "exportRegistrations 500 header x-suite-response-time": f,
    "exportRegistrations 500 application/json": h,
    "exportResponses request application/json": Dt,
    "exportResponses 200 header x-ratelimit-limit": m,
    "exportResponses 200 header x-ratelimit-remaining": m,
    "exportResponses 200 header x-ratelimit-reset": m,
    "exportResponses 200 header x-suite-response-time": f,
    "exportResponses 200 application/json": se,
    "exportResponses 400 header x-ratelimit-limit": m,
    "exportResponses 400 header x-ratelimit-remaining": m,
    "exportResponses 400 header x-ratelimit-reset": m,
    "exportResponses 400 header x-suite-response-time": f,
    "exportResponses 400 application/json": h,
    "exportResponses 401 header x-ratelimit-limit": m,
    "exportResponses 401 header x-ratelimit-remaining": m,
    "exportResponses 401 header x-ratelimit-reset": m,
    "exportResponses 401 header x-suite-response-time": f,
    "exportResponses 401 application/json": h,
    "exportResponses 403 header x-ratelimit-limit": m,
    "exportResponses 403 header x-ratelimit-remaining": m,
    "exportResponses 403 header x-ratelimit-reset": m,
    "exportResponses 403 header x-suite-response-time": f,
    "exportResponses 403 application/json": h,
    "exportResponses 429 header x-ratelimit-limit": m,
    "exportResponses 429 header x-ratelimit-remaining": m,
    "exportResponses 429 header x-ratelimit-reset": m,
    "exportResponses 429 header x-suite-response-time": f,
    "exportResponses 429 application/json": h,
    "exportResponses 500 header x-ratelimit-limit": m,
    "exportResponses 500 header x-ratelimit-remaining": m,
    "exportResponses 500 header x-ratelimit-reset": m,
    "exportResponses 500 header x-suite-response-time": f,
    "exportResponses 500 application/json": h,
    "exportContactList request application/json": kt,
    "exportContactList 200 header x-ratelimit-limit": m,
    "exportContactList 200 header x-ratelimit-remaining": m,
    "exportContactList 200 header x-ratelimit-reset": m,
    "exportContactList 200 header x-suite-response-time": f,
    "exportContactList 200 application/json": se,
    "exportContactList 400 header x-ratelimit-limit": m,
    "exportContactList 400 header x-ratelimit-remaining": m,
    "exportContactList 400 header x-ratelimit-reset": m,
    "exportContactList 400 header x-suite-response-time": f,
    "exportContactList 400 application/json": h,
    "exportContactList 401 header x-ratelimit-limit": m,
    "exportContactList 401 header x-ratelimit-remaining": m,
    "exportContactList 401 header x-ratelimit-reset": m,
    "exportContactList 401 header x-suite-response-time": f,
    "exportContactList 401 application/json": h,
    "exportContactList 403 header x-ratelimit-limit": m,
    "exportContactList 403 header x-ratelimit-remaining": m,
    "exportContactList 403 header x-ratelimit-reset": m,
    "exportContactList 403 header x-suite-response-time": f,
    "exportContactList 403 application/json": h,
    "exportContactList 429 header x-ratelimit-limit": m,
    "exportContactList 429 header x-ratelimit-remaining": m,
    "exportContactList 429 header x-ratelimit-reset": m,
    "exportContactList 429 header x-suite-response-time": f,
    "exportContactList 429 application/json": h,
    "exportContactList 500 header x-ratelimit-limit": m,
    "exportContactList 500 header x-ratelimit-remaining": m,
    "exportContactList 500 header x-ratelimit-reset": m,
    "exportContactList 500 header x-suite-response-time": f,
    "exportContactList 500 application/json": h,
    "exportSegment request application/json": qt,
    "exportSegment 200 header x-ratelimit-limit": m,
    "exportSegment 200 header x-ratelimit-remaining": m,
    "exportSegment 200 header x-ratelimit-reset": m,
    "exportSegment 200 header x-suite-response-time": f,
    "exportSegment 200 application/json": se,
    "exportSegment 400 header x-ratelimit-limit": m,
    "exportSegment 400 header x-ratelimit-remaining": m,
    "exportSegment 400 header x-ratelimit-reset": m,
    "exportSegment 400 header x-suite-response-time": f,
    "exportSegment 400 application/json": h,
    "exportSegment 401 header x-ratelimit-limit": m,
    "exportSegment 401 header x-ratelimit-remaining": m,
    "exportSegment 401 header x-ratelimit-reset": m,
    "exportSegment 401 header x-suite-response-time": f,
    "exportSegment 401 application/json": h,
    "exportSegment 403 header x-ratelimit-limit": m,
    "exportSegment 403 header x-ratelimit-remaining": m,
    "exportSegment 403 header x-ratelimit-reset": m,
    "exportSegment 403 header x-suite-response-time": f,
    "exportSegment 403 application/json": h,
    "exportSegment 429 header x-ratelimit-limit": m,
    "exportSegment 429 header x-ratelimit-remaining": m,
    "exportSegment 429 header x-ratelimit-reset": m,
    "exportSegment 429 header x-suite-response-time": f,
    "exportSegment 429 application/json": h,
    "exportSegment 500 header x-ratelimit-limit": m,
    "exportSegment 500 header x-ratelimit-remaining": m,
    "exportSegment 500 header x-ratelimit-reset": m,
    "exportSegment 500 header x-suite-response-time": f,
    "exportSegment 500 application/json": h,
    "getExportStatus path exportId": st,
    "getExportStatus 200 header x-ratelimit-limit": m,
    "getExportStatus 200 header x-ratelimit-remaining": m,
    "getExportStatus 200 header x-ratelimit-reset": m,
    "getExportStatus 200 header x-suite-response-time": f,
    "getExportStatus 200 application/json": Ct,
    "getExportStatus 400 header x-ratelimit-limit": m,
    "getExportStatus 400 header x-ratelimit-remaining": m,
    "getExportStatus 400 header x-ratelimit-reset": m,
    "getExportStatus 400 header x-suite-response-time": f,
    "getExportStatus 400 application/json": h,
    "getExportStatus 401 header x-ratelimit-limit": m,
    "getExportStatus 401 header x-ratelimit-remaining": m,
    "getExportStatus 401 header x-ratelimit-reset": m,
    "getExportStatus 401 header x-suite-response-time": f,
    "getExportStatus 401 application/json": h,
    "getExportStatus 403 header x-ratelimit-limit": m,
    "getExportStatus 403 header x-ratelimit-remaining": m,
    "getExportStatus 403 header x-ratelimit-reset": m,
    "getExportStatus 403 header x-suite-response-time": f,
    "getExportStatus 403 application/json": h,
    "getExportStatus 429 header x-ratelimit-limit": m,
    "getExportStatus 429 header x-ratelimit-remaining": m,
    "getExportStatus 429 header x-ratelimit-reset": m,
    "getExportStatus 429 header x-suite-response-time": f,
    "getExportStatus 429 application/json": h,
    "getExportStatus 500 header x-ratelimit-limit": m,
    "getExportStatus 500 header x-ratelimit-remaining": m,
    "getExportStatus 500 header x-ratelimit-reset": m,
    "getExportStatus 500 header x-suite-response-time": f,
    "getExportStatus 500 application/json": h,
    "downloadExport path exportId": st,
    "downloadExport query offset": Et,
    "downloadExport query limit": jt,
    "downloadExport 200 header x-ratelimit-limit": m,
    "downloadExport 200 header x-ratelimit-remaining": m,
    "downloadExport 200 header x-ratelimit-reset": m,
    "downloadExport 200 header x-suite-response-time": f,
    "downloadExport 200 text/csv": It,
    "downloadExport 400 header x-ratelimit-limit": m,
    "downloadExport 400 header x-ratelimit-remaining": m,
    "downloadExport 400 header x-ratelimit-reset": m,
    "downloadExport 400 header x-suite-response-time": f,
    "downloadExport 400 application/json": h,
    "downloadExport 401 header x-ratelimit-limit": m,
    "downloadExport 401 header x-ratelimit-remaining": m,
    "downloadExport 401 header x-ratelimit-reset": m,
    "downloadExport 401 header x-suite-response-time": f,
    "downloadExport 401 application/json": h,
    "downloadExport 403 header x-ratelimit-limit": m,
    "downloadExport 403 header x-ratelimit-remaining": m,
    "downloadExport 403 header x-ratelimit-reset": m,
    "downloadExport 403 header x-suite-response-time": f,
    "downloadExport 403 application/json": h,
    "downloadExport 404 header x-ratelimit-limit": m,
    "downloadExport 404 header x-ratelimit-remaining": m,
    "downloadExport 404 header x-ratelimit-reset": m,
    "downloadExport 404 header x-suite-response-time": f,
    "downloadExport 404 application/json": h,
    "downloadExport 410 header x-ratelimit-limit": m,
    "downloadExport 410 header x-ratelimit-remaining": m,
    "downloadExport 410 header x-ratelimit-reset": m,
    "downloadExport 410 header x-suite-response-time": f,
    "downloadExport 410 application/json": h,
    "downloadExport 429 header x-ratelimit-limit": m,
    "downloadExport 429 header x-ratelimit-remaining": m,
    "downloadExport 429 header x-ratelimit-reset": m,
    "downloadExport 429 header x-suite-response-time": f,
    "downloadExport 429 application/json": h,
    "downloadExport 500 header x-ratelimit-limit": m,
    "downloadExport 500 header x-ratelimit-remaining": m,
    "downloadExport 500 header x-ratelimit-reset": m,
    "downloadExport 500 header x-suite-response-time": f,
    "downloadExport 500 application/json": h
  },
  audit: {
    "exportContactChanges request application/json": zt,
    "exportContactChanges 200 header x-ratelimit-limit": l,
    "exportContactChanges 200 header x-ratelimit-remaining": l,
    "exportContactChanges 200 header x-ratelimit-reset": l,
    "exportContactChanges 200 header x-suite-response-time": c,
    "exportContactChanges 200 application/json": ue,
    "exportContactChanges 400 header x-ratelimit-limit": l,
    "exportContactChanges 400 header x-ratelimit-remaining": l,
    "exportContactChanges 400 header x-ratelimit-reset": l,
    "exportContactChanges 400 header x-suite-response-time": c,
    "exportContactChanges 400 application/json": g,
    "exportContactChanges 401 header x-ratelimit-limit": l,
    "exportContactChanges 401 header x-ratelimit-remaining": l,
    "exportContactChanges 401 header x-ratelimit-reset": l,
    "exportContactChanges 401 header x-suite-response-time": c,
    "exportContactChanges 401 application/json": g,
    "exportContactChanges 403 header x-ratelimit-limit": l,
    "exportContactChanges 403 header x-ratelimit-remaining": l,
    "exportContactChanges 403 header x-ratelimit-reset": l,
    "exportContactChanges 403 header x-suite-response-time": c,
    "exportContactChanges 403 application/json": g,
    "exportContactChanges 429 header x-ratelimit-limit": l,
    "exportContactChanges 429 header x-ratelimit-remaining": l,
    "exportContactChanges 429 header x-ratelimit-reset": l,
    "exportContactChanges 429 header x-suite-response-time": c,
    "exportContactChanges 429 application/json": g,
    "exportContactChanges 500 header x-ratelimit-limit": l,
    "exportContactChanges 500 header x-ratelimit-remaining": l,
    "exportContactChanges 500 header x-ratelimit-reset": l,
    "exportContactChanges 500 header x-suite-response-time": c,
    "exportContactChanges 500 application/json": g,
    "exportRegistrations request application/json": Lt,
    "exportRegistrations 200 header x-ratelimit-limit": l,
    "exportRegistrations 200 header x-ratelimit-remaining": l,
    "exportRegistrations 200 header x-ratelimit-reset": l,
    "exportRegistrations 200 header x-suite-response-time": c,
    "exportRegistrations 200 application/json": ue,
    "exportRegistrations 400 header x-ratelimit-limit": l,
    "exportRegistrations 400 header x-ratelimit-remaining": l,
    "exportRegistrations 400 header x-ratelimit-reset": l,
    "exportRegistrations 400 header x-suite-response-time": c,
    "exportRegistrations 400 application/json": g,
    "exportRegistrations 401 header x-ratelimit-limit": l,
    "exportRegistrations 401 header x-ratelimit-remaining": l,
    "exportRegistrations 401 header x-ratelimit-reset": l,
    "exportRegistrations 401 header x-suite-response-time": c,
    "exportRegistrations 401 application/json": g,
    "exportRegistrations 403 header x-ratelimit-limit": l,
    "exportRegistrations 403 header x-ratelimit-remaining": l,
    "exportRegistrations 403 header x-ratelimit-reset": l,
    "exportRegistrations 403 header x-suite-response-time": c,
    "exportRegistrations 403 application/json": g,
    "exportRegistrations 429 header x-ratelimit-limit": l,
    "exportRegistrations 429 header x-ratelimit-remaining": l,
    "exportRegistrations 429 header x-ratelimit-reset": l,
    "exportRegistrations 429 header x-suite-response-time": c,
    "exportRegistrations 429 application/json": g,
    "exportRegistrations 500 header x-ratelimit-limit": l,
    "exportRegistrations 500 header x-ratelimit-remaining": l,
    "exportRegistrations 500 header x-ratelimit-reset": l,
    "exportRegistrations 500 header x-suite-response-time": c,
    "exportRegistrations 500 application/json": g,
    "exportResponses request application/json": At,
    "exportResponses 200 header x-ratelimit-limit": l,
    "exportResponses 200 header x-ratelimit-remaining": l,
    "exportResponses 200 header x-ratelimit-reset": l,
    "exportResponses 200 header x-suite-response-time": c,
    "exportResponses 200 application/json": ue,
    "exportResponses 400 header x-ratelimit-limit": l,
    "exportResponses 400 header x-ratelimit-remaining": l,
    "exportResponses 400 header x-ratelimit-reset": l,
    "exportResponses 400 header x-suite-response-time": c,
    "exportResponses 400 application/json": g,
    "exportResponses 401 header x-ratelimit-limit": l,
    "exportResponses 401 header x-ratelimit-remaining": l,
    "exportResponses 401 header x-ratelimit-reset": l,
    "exportResponses 401 header x-suite-response-time": c,
    "exportResponses 401 application/json": g,
    "exportResponses 403 header x-ratelimit-limit": l,
    "exportResponses 403 header x-ratelimit-remaining": l,
    "exportResponses 403 header x-ratelimit-reset": l,
    "exportResponses 403 header x-suite-response-time": c,
    "exportResponses 403 application/json": g,
    "exportResponses 429 header x-ratelimit-limit": l,
    "exportResponses 429 header x-ratelimit-remaining": l,
    "exportResponses 429 header x-ratelimit-reset": l,
    "exportResponses 429 header x-suite-response-time": c,
    "exportResponses 429 application/json": g,
    "exportResponses 500 header x-ratelimit-limit": l,
    "exportResponses 500 header x-ratelimit-remaining": l,
    "exportResponses 500 header x-ratelimit-reset": l,
    "exportResponses 500 header x-suite-response-time": c,
    "exportResponses 500 application/json": g,
    "exportContactList request application/json": Ft,
    "exportContactList 200 header x-ratelimit-limit": l,
    "exportContactList 200 header x-ratelimit-remaining": l,
    "exportContactList 200 header x-ratelimit-reset": l,
    "exportContactList 200 header x-suite-response-time": c,
    "exportContactList 200 application/json": ue,
    "exportContactList 400 header x-ratelimit-limit": l,
    "exportContactList 400 header x-ratelimit-remaining": l,
    "exportContactList 400 header x-ratelimit-reset": l,
    "exportContactList 400 header x-suite-response-time": c,
    "exportContactList 400 application/json": g,
    "exportContactList 401 header x-ratelimit-limit": l,
    "exportContactList 401 header x-ratelimit-remaining": l,
    "exportContactList 401 header x-ratelimit-reset": l,
    "exportContactList 401 header x-suite-response-time": c,
    "exportContactList 401 application/json": g,
    "exportContactList 403 header x-ratelimit-limit": l,
    "exportContactList 403 header x-ratelimit-remaining": l,
    "exportContactList 403 header x-ratelimit-reset": l,
    "exportContactList 403 header x-suite-response-time": c,
    "exportContactList 403 application/json": g,
    "exportContactList 429 header x-ratelimit-limit": l,
    "exportContactList 429 header x-ratelimit-remaining": l,
    "exportContactList 429 header x-ratelimit-reset": l,
    "exportContactList 429 header x-suite-response-time": c,
    "exportContactList 429 application/json": g,
    "exportContactList 500 header x-ratelimit-limit": l,
    "exportContactList 500 header x-ratelimit-remaining": l,
    "exportContactList 500 header x-ratelimit-reset": l,
    "exportContactList 500 header x-suite-response-time": c,
    "exportContactList 500 application/json": g,
    "exportSegment request application/json": Ot,
    "exportSegment 200 header x-ratelimit-limit": l,
    "exportSegment 200 header x-ratelimit-remaining": l,
    "exportSegment 200 header x-ratelimit-reset": l,
    "exportSegment 200 header x-suite-response-time": c,
    "exportSegment 200 application/json": ue,
    "exportSegment 400 header x-ratelimit-limit": l,
    "exportSegment 400 header x-ratelimit-remaining": l,
    "exportSegment 400 header x-ratelimit-reset": l,
    "exportSegment 400 header x-suite-response-time": c,
    "exportSegment 400 application/json": g,
    "exportSegment 401 header x-ratelimit-limit": l,
    "exportSegment 401 header x-ratelimit-remaining": l,
    "exportSegment 401 header x-ratelimit-reset": l,
    "exportSegment 401 header x-suite-response-time": c,
    "exportSegment 401 application/json": g,
    "exportSegment 403 header x-ratelimit-limit": l,
    "exportSegment 403 header x-ratelimit-remaining": l,
    "exportSegment 403 header x-ratelimit-reset": l,
    "exportSegment 403 header x-suite-response-time": c,
    "exportSegment 403 application/json": g,
    "exportSegment 429 header x-ratelimit-limit": l,
    "exportSegment 429 header x-ratelimit-remaining": l,
    "exportSegment 429 header x-ratelimit-reset": l,
    "exportSegment 429 header x-suite-response-time": c,
    "exportSegment 429 application/json": g,
    "exportSegment 500 header x-ratelimit-limit": l,
    "exportSegment 500 header x-ratelimit-remaining": l,
    "exportSegment 500 header x-ratelimit-reset": l,
    "exportSegment 500 header x-suite-response-time": c,
    "exportSegment 500 application/json": g,
    "getExportStatus path exportId": nt,
    "getExportStatus 200 header x-ratelimit-limit": l,
    "getExportStatus 200 header x-ratelimit-remaining": l,
    "getExportStatus 200 header x-ratelimit-reset": l,
    "getExportStatus 200 header x-suite-response-time": c,
    "getExportStatus 200 application/json": Vt,
    "getExportStatus 400 header x-ratelimit-limit": l,
    "getExportStatus 400 header x-ratelimit-remaining": l,
    "getExportStatus 400 header x-ratelimit-reset": l,
    "getExportStatus 400 header x-suite-response-time": c,
    "getExportStatus 400 application/json": g,
    "getExportStatus 401 header x-ratelimit-limit": l,
    "getExportStatus 401 header x-ratelimit-remaining": l,
    "getExportStatus 401 header x-ratelimit-reset": l,
    "getExportStatus 401 header x-suite-response-time": c,
    "getExportStatus 401 application/json": g,
    "getExportStatus 403 header x-ratelimit-limit": l,
    "getExportStatus 403 header x-ratelimit-remaining": l,
    "getExportStatus 403 header x-ratelimit-reset": l,
    "getExportStatus 403 header x-suite-response-time": c,
    "getExportStatus 403 application/json": g,
    "getExportStatus 429 header x-ratelimit-limit": l,
    "getExportStatus 429 header x-ratelimit-remaining": l,
    "getExportStatus 429 header x-ratelimit-reset": l,
    "getExportStatus 429 header x-suite-response-time": c,
    "getExportStatus 429 application/json": g,
    "getExportStatus 500 header x-ratelimit-limit": l,
    "getExportStatus 500 header x-ratelimit-remaining": l,
    "getExportStatus 500 header x-ratelimit-reset": l,
    "getExportStatus 500 header x-suite-response-time": c,
    "getExportStatus 500 application/json": g,
    "downloadExport path exportId": nt,
    "downloadExport query offset": Mt,
    "downloadExport query limit": Ht,
    "downloadExport 200 header x-ratelimit-limit": l,
    "downloadExport 200 header x-ratelimit-remaining": l,
    "downloadExport 200 header x-ratelimit-reset": l,
    "downloadExport 200 header x-suite-response-time": c,
    "downloadExport 200 text/csv": Zt,
    "downloadExport 400 header x-ratelimit-limit": l,
    "downloadExport 400 header x-ratelimit-remaining": l,
    "downloadExport 400 header x-ratelimit-reset": l,
    "downloadExport 400 header x-suite-response-time": c,
    "downloadExport 400 application/json": g,
    "downloadExport 401 header x-ratelimit-limit": l,
    "downloadExport 401 header x-ratelimit-remaining": l,
    "downloadExport 401 header x-ratelimit-reset": l,
    "downloadExport 401 header x-suite-response-time": c,
    "downloadExport 401 application/json": g,
    "downloadExport 403 header x-ratelimit-limit": l,
    "downloadExport 403 header x-ratelimit-remaining": l,
    "downloadExport 403 header x-ratelimit-reset": l,
    "downloadExport 403 header x-suite-response-time": c,
    "downloadExport 403 application/json": g,
    "downloadExport 404 header x-ratelimit-limit": l,
    "downloadExport 404 header x-ratelimit-remaining": l,
    "downloadExport 404 header x-ratelimit-reset": l,
    "downloadExport 404 header x-suite-response-time": c,
    "downloadExport 404 application/json": g,
    "downloadExport 410 header x-ratelimit-limit": l,
    "downloadExport 410 header x-ratelimit-remaining": l,
    "downloadExport 410 header x-ratelimit-reset": l,
    "downloadExport 410 header x-suite-response-time": c,
    "downloadExport 410 application/json": g,
    "downloadExport 429 header x-ratelimit-limit": l,
    "downloadExport 429 header x-ratelimit-remaining": l,
    "downloadExport 429 header x-ratelimit-reset": l,
    "downloadExport 429 header x-suite-response-time": c,
    "downloadExport 429 application/json": g,
    "downloadExport 500 header x-ratelimit-limit": l,
    "downloadExport 500 header x-ratelimit-remaining": l,
    "downloadExport 500 header x-ratelimit-reset": l,
    "downloadExport 500 header x-suite-response-time": c,
    "downloadExport 500 application/json": g
  }
};
export {
  es as validators
};
