// Generated from specs/emarsys. Edit that and run npm run generate.
var dr = Object.create;
var qe = Object.defineProperty;
var ur = Object.getOwnPropertyDescriptor;
var fr = Object.getOwnPropertyNames;
var cr = Object.getPrototypeOf, hr = Object.prototype.hasOwnProperty;
var bt = (t, i, m) => () => {
  if (m) throw m[0];
  try {
    return t && (i = t(t = 0)), i;
  } catch (f) {
    throw m = [f], f;
  }
};
var $t = (t, i) => () => {
  try {
    return i || t((i = { exports: {} }).exports, i), i.exports;
  } catch (m) {
    throw i = 0, m;
  }
}, Dt = (t, i) => {
  for (var m in i)
    qe(t, m, { get: i[m], enumerable: !0 });
}, kt = (t, i, m, f) => {
  if (i && typeof i == "object" || typeof i == "function")
    for (let o of fr(i))
      !hr.call(t, o) && o !== m && qe(t, o, { get: () => i[o], enumerable: !(f = ur(i, o)) || f.enumerable });
  return t;
};
var yr = (t, i, m) => (m = t != null ? dr(cr(t)) : {}, kt(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  i || !t || !t.__esModule ? qe(m, "default", { value: t, enumerable: !0 }) : m,
  t
)), X = (t) => kt(qe({}, "__esModule", { value: !0 }), t);

// helper:ajv/dist/runtime/ucs2length
var Ee = {};
Dt(Ee, {
  default: () => gr
});
var gr, Ie = bt(() => {
  gr = (t) => {
    let i = t.length;
    for (let m = 0; m < t.length - 1; m++)
      (t.charCodeAt(m) & 64512) === 55296 && (t.charCodeAt(m + 1) & 64512) === 56320 && (i--, m++);
    return i;
  };
});

// node_modules/ajv-formats/dist/formats.js
var je = $t((A) => {
  "use strict";
  Object.defineProperty(A, "__esModule", { value: !0 });
  A.formatNames = A.fastFormats = A.fullFormats = void 0;
  function z(t, i) {
    return { validate: t, compare: i };
  }
  A.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: z(It, ht),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: z(ft(!0), yt),
    "date-time": z(Ct(!0), Rt),
    "iso-time": z(ft(), jt),
    "iso-date-time": z(Ct(), St),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: br,
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
    regex: Ir,
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
    byte: $r,
    // signed 32 bit integer
    int32: { type: "number", validate: Cr },
    // signed 64 bit integer
    int64: { type: "number", validate: qr },
    // C-type float
    float: { type: "number", validate: Et },
    // C-type double
    double: { type: "number", validate: Et },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  A.fastFormats = {
    ...A.fullFormats,
    date: z(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, ht),
    time: z(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, yt),
    "date-time": z(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Rt),
    "iso-time": z(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, jt),
    "iso-date-time": z(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, St),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  A.formatNames = Object.keys(A.fullFormats);
  function xr(t) {
    return t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
  }
  var vr = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, _r = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function It(t) {
    let i = vr.exec(t);
    if (!i)
      return !1;
    let m = +i[1], f = +i[2], o = +i[3];
    return f >= 1 && f <= 12 && o >= 1 && o <= (f === 2 && xr(m) ? 29 : _r[f]);
  }
  function ht(t, i) {
    if (t && i)
      return t > i ? 1 : t < i ? -1 : 0;
  }
  var ut = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function ft(t) {
    return function(m) {
      let f = ut.exec(m);
      if (!f)
        return !1;
      let o = +f[1], p = +f[2], e = +f[3], s = f[4], n = f[5] === "-" ? -1 : 1, r = +(f[6] || 0), a = +(f[7] || 0);
      if (r > 23 || a > 59 || t && !s)
        return !1;
      if (o <= 23 && p <= 59 && e < 60)
        return !0;
      let c = p - a * n, h = o - r * n - (c < 0 ? 1 : 0);
      return (h === 23 || h === -1) && (c === 59 || c === -1) && e < 61;
    };
  }
  function yt(t, i) {
    if (!(t && i))
      return;
    let m = (/* @__PURE__ */ new Date("2020-01-01T" + t)).valueOf(), f = (/* @__PURE__ */ new Date("2020-01-01T" + i)).valueOf();
    if (m && f)
      return m - f;
  }
  function jt(t, i) {
    if (!(t && i))
      return;
    let m = ut.exec(t), f = ut.exec(i);
    if (m && f)
      return t = m[1] + m[2] + m[3], i = f[1] + f[2] + f[3], t > i ? 1 : t < i ? -1 : 0;
  }
  var ct = /t|\s/i;
  function Ct(t) {
    let i = ft(t);
    return function(f) {
      let o = f.split(ct);
      return o.length === 2 && It(o[0]) && i(o[1]);
    };
  }
  function Rt(t, i) {
    if (!(t && i))
      return;
    let m = new Date(t).valueOf(), f = new Date(i).valueOf();
    if (m && f)
      return m - f;
  }
  function St(t, i) {
    if (!(t && i))
      return;
    let [m, f] = t.split(ct), [o, p] = i.split(ct), e = ht(m, o);
    if (e !== void 0)
      return e || yt(f, p);
  }
  var Pr = /\/|:/, wr = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function br(t) {
    return Pr.test(t) && wr.test(t);
  }
  var qt = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function $r(t) {
    return qt.lastIndex = 0, qt.test(t);
  }
  var Dr = -(2 ** 31), kr = 2 ** 31 - 1;
  function Cr(t) {
    return Number.isInteger(t) && t <= kr && t >= Dr;
  }
  function qr(t) {
    return Number.isInteger(t);
  }
  function Et() {
    return !0;
  }
  var Er = /[^\\]\\Z/;
  function Ir(t) {
    if (Er.test(t))
      return !1;
    try {
      return new RegExp(t), !0;
    } catch {
      return !1;
    }
  }
});

// node_modules/fast-deep-equal/index.js
var Tt = $t((js, Nt) => {
  "use strict";
  Nt.exports = function t(i, m) {
    if (i === m) return !0;
    if (i && m && typeof i == "object" && typeof m == "object") {
      if (i.constructor !== m.constructor) return !1;
      var f, o, p;
      if (Array.isArray(i)) {
        if (f = i.length, f != m.length) return !1;
        for (o = f; o-- !== 0; )
          if (!t(i[o], m[o])) return !1;
        return !0;
      }
      if (i.constructor === RegExp) return i.source === m.source && i.flags === m.flags;
      if (i.valueOf !== Object.prototype.valueOf) return i.valueOf() === m.valueOf();
      if (i.toString !== Object.prototype.toString) return i.toString() === m.toString();
      if (p = Object.keys(i), f = p.length, f !== Object.keys(m).length) return !1;
      for (o = f; o-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(m, p[o])) return !1;
      for (o = f; o-- !== 0; ) {
        var e = p[o];
        if (!t(i[e], m[e])) return !1;
      }
      return !0;
    }
    return i !== i && m !== m;
  };
});

// helper:ajv/dist/runtime/equal
var Re = {};
Dt(Re, {
  default: () => Lt.default
});
var Lt, Se = bt(() => {
  Lt = yr(Tt());
});

// set:set:consumer
var Ot = Ne, zt = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { type: ["integer", "string", "array"], pattern: "^[0-9]+$", items: { $ref: "#/$defs/components.schemas.NumericId" } }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, jr = { type: "string", enum: ["ftp", "sftp", "local"] };
function S(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = S.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Rr = { type: ["integer", "string"], pattern: "^[0-9]+$" }, ie = new RegExp("^[0-9]+$", "u");
function F(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = F.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: Rr.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "string" && !ie.test(t)) {
    let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
    e === null ? e = [r] : e.push(r), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Sr = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function J(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = J.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Sr.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return J.errors = e, s === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function K(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = K.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.length < 2) {
      let a = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      J(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function P(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = P.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 20) {
      let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.length < 1) {
      let a = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      F(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return P.errors = e, s === 0;
}
P.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Nr = { type: "string", enum: [",", ";"] };
function w(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = w.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Nr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tr = { type: "integer", enum: [0, 1] };
function b(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = b.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Tr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return b.errors = e, s === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var At = (Ie(), X(Ee)).default, Lr = new RegExp("^[A-Za-z]{2}$", "u");
function $(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = $.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (At(t) > 2) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (At(t) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!Lr.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zr = { type: "object", required: ["host", "username", "password"], properties: { host: { type: "string" }, port: { type: ["integer", "string"], pattern: "^[0-9]+$" }, username: { type: "string" }, password: { type: "string" }, folder: { type: "string" } } };
function D(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = D.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.username === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.password === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.host !== void 0 && typeof t.host != "string") {
      let r = { instancePath: i + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.port !== void 0) {
      let r = t.port;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: i + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: zr.properties.port.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !ie.test(r)) {
        let a = { instancePath: i + "/port", schemaPath: "#/properties/port/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let r = { instancePath: i + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let r = { instancePath: i + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let r = { instancePath: i + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ar = je().fullFormats.uri;
function k(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = k.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Ar(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.origin === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.origin_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.distribution_method !== void 0 && (S(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.origin !== void 0) {
      let r = t.origin;
      if (typeof r != "string") {
        let a = { instancePath: i + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "form" || r === "api" || r === "all")) {
        let a = { instancePath: i + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: zt.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.origin_id !== void 0) {
      let r = t.origin_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string" && !Array.isArray(r)) {
        let a = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/type", keyword: "type", params: { type: zt.properties.origin_id.type }, message: "must be integer,string,array" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !ie.test(r)) {
        let a = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let c = 0; c < a; c++)
          F(r[c], { instancePath: i + "/origin_id/" + c, parentData: r, parentDataProperty: c, rootData: o, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length);
      }
    }
    t.time_range !== void 0 && (K(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), t.contact_fields !== void 0 && (P(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.delimiter !== void 0 && (w(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.add_field_names_header !== void 0 && (b(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.language !== void 0 && ($(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.ftp_settings !== void 0 && (D(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.notification_url !== void 0 && (k(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { props: { distribution_method: !0, origin: !0, origin_id: !0, time_range: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var l = Te;
function Te(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Te.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var y = Le;
function Le(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Le.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ne = ze;
function O(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = O.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (t !== 0) {
    let r = { instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Q.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Q.errors = e, s === 0;
}
Q.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ze(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.replyCode !== void 0 && (O(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (Q(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v = Ae, Fr = { type: "object", required: ["replyCode", "replyText"], properties: { replyCode: { type: "integer", minimum: 1 }, replyText: { type: "string" }, data: { type: ["string", "integer", "object", "null"] } } };
function Ae(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Ae.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.replyCode !== void 0) {
      let r = t.replyCode;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (typeof r != "string" && !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && !(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: Fr.properties.data.type }, message: "must be string,integer,object,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ae.errors = e, s === 0;
}
Ae.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Vt = Fe, Or = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, Vr = { type: ["integer", "string"], pattern: "^[0-9]+$" };
function N(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = N.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: Vr.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "string" && !ie.test(t)) {
    let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
    e === null ? e = [r] : e.push(r), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mr = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function ee(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ee.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Mr.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ee.errors = e, s === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function V(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = V.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.length < 2) {
      let a = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      ee(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Fe(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Fe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.distribution_method !== void 0 && (S(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.contactlist !== void 0 && (N(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.time_range !== void 0 && (V(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.with_timestamp !== void 0) {
      let r = t.with_timestamp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === 0 || r === 1)) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: Or.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contact_fields !== void 0 && (P(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.delimiter !== void 0 && (w(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.add_field_names_header !== void 0 && (b(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.language !== void 0 && ($(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.ftp_settings !== void 0 && (D(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.notification_url !== void 0 && (k(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fe.errors = e, s === 0;
}
Fe.evaluated = { props: { distribution_method: !0, contactlist: !0, time_range: !0, with_timestamp: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Mt = Oe, gt = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { type: ["array", "string"], pattern: "^all$", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { type: ["integer", "string"], pattern: "^[0-9]+$" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, Ft = { type: ["integer", "string"], enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15, "1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function te(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = te.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: Ft.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15 || t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ft.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zr = new RegExp("^all$", "u"), Hr = (Se(), X(Re)).default;
function Oe(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.distribution_method !== void 0 && (S(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.time_range !== void 0 && (V(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.contact_fields !== void 0 && (P(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.sources !== void 0) {
      let r = t.sources;
      if (!Array.isArray(r) && typeof r != "string") {
        let a = { instancePath: i + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: gt.properties.sources.type }, message: "must be array,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !Zr.test(r)) {
        let a = { instancePath: i + "/sources", schemaPath: "#/properties/sources/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let c = 0; c < a; c++) {
          let h = r[c];
          if (typeof h != "string") {
            let x = { instancePath: i + "/sources/" + c, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [x] : e.push(x), s++;
          }
          if (!(h === "trackable_links" || h === "registration_forms" || h === "tell_a_friend" || h === "contact_us" || h === "change_profile" || h === "unsubscribe" || h === "mail_open" || h === "complaint")) {
            let x = { instancePath: i + "/sources/" + c, schemaPath: "#/properties/sources/items/enum", keyword: "enum", params: { allowedValues: gt.properties.sources.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [x] : e.push(x), s++;
          }
        }
      }
    }
    if (t.analysis_fields !== void 0) {
      let r = t.analysis_fields;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let x = 0; x < a; x++)
          te(r[x], { instancePath: i + "/analysis_fields/" + x, parentData: r, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
        let c = r.length, h;
        if (c > 1) {
          e:
            for (; c--; )
              for (h = c; h--; )
                if (Hr(r[c], r[h])) {
                  let x = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: c, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + c + " are identical)" };
                  e === null ? e = [x] : e.push(x), s++;
                  break e;
                }
        }
      } else {
        let a = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.email_id !== void 0) {
      let r = t.email_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/type", keyword: "type", params: { type: gt.properties.email_id.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !ie.test(r)) {
        let a = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contactlist !== void 0 && (N(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.delimiter !== void 0 && (w(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.add_field_names_header !== void 0 && (b(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.language !== void 0 && ($(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.ftp_settings !== void 0 && (D(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.notification_url !== void 0 && (k(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Oe.errors = e, s === 0;
}
Oe.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Zt = Ve;
var Ur = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function M(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = M.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ur.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yr = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function Z(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Yr.test(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contactlist === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactlist" }, message: "must have required property 'contactlist'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.distribution_method !== void 0 && (M(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.contactlist !== void 0 && (N(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.contact_fields !== void 0 && (P(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.delimiter !== void 0 && (w(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.add_field_names_header !== void 0 && (b(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.language !== void 0 && ($(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.ftp_settings !== void 0 && (D(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.distribution_email_address !== void 0 && (Z(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), t.notification_url !== void 0 && (k(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: { distribution_method: !0, contactlist: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ht = Me, Br = { type: "object", required: ["distribution_method", "filter", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, filter: { type: ["integer", "string"], pattern: "^[0-9]+$" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } };
function Me(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.filter === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.distribution_method !== void 0 && (M(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.filter !== void 0) {
      let r = t.filter;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: i + "/filter", schemaPath: "#/properties/filter/type", keyword: "type", params: { type: Br.properties.filter.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !ie.test(r)) {
        let a = { instancePath: i + "/filter", schemaPath: "#/properties/filter/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contact_fields !== void 0 && (P(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.delimiter !== void 0 && (w(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.add_field_names_header !== void 0 && (b(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.language !== void 0 && ($(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.ftp_settings !== void 0 && (D(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.distribution_email_address !== void 0 && (Z(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), t.notification_url !== void 0 && (k(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Me.errors = e, s === 0;
}
Me.evaluated = { props: { distribution_method: !0, filter: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var vt = Ze;
function Ze(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ut = He;
var xt = { type: "object", required: ["id", "created", "status", "type"], properties: { id: { type: "string", pattern: "^\\d+$" }, created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, status: { $ref: "#/$defs/components.schemas.ExportState" }, type: { type: "string" }, file_name: { type: ["string", "null"] }, ftp_host: { type: ["string", "null"] }, ftp_dir: { type: ["string", "null"] } } }, Gr = new RegExp("^\\d+$", "u"), Wr = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function re(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = re.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function se(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = se.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (!Gr.test(r)) {
          let a = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.created !== void 0) {
      let r = t.created;
      if (typeof r == "string") {
        if (!Wr.test(r)) {
          let a = { instancePath: i + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.status !== void 0 && (re(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: o, dynamicAnchors: p }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), t.type !== void 0 && typeof t.type != "string") {
      let r = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.file_name !== void 0) {
      let r = t.file_name;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/type", keyword: "type", params: { type: xt.properties.file_name.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.ftp_host !== void 0) {
      let r = t.ftp_host;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/type", keyword: "type", params: { type: xt.properties.ftp_host.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let r = t.ftp_dir;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/type", keyword: "type", params: { type: xt.properties.ftp_dir.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return se.errors = e, s === 0;
}
se.evaluated = { props: { id: !0, created: !0, status: !0, type: !0, file_name: !0, ftp_host: !0, ftp_dir: !0 }, dynamicProps: !1, dynamicItems: !1 };
function He(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = He.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.replyCode !== void 0 && (O(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (se(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Yt = Ue;
function Ue(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Ue.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Bt = Ye;
function Ye(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Ye.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && isFinite(t)) {
    if (t > 1e7 || isNaN(t)) {
      let r = { instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t < 1 || isNaN(t)) {
      let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      e === null ? e = [r] : e.push(r), s++;
    }
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gt = Be;
function Be(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:audit
var Qt = Xe, _t = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { type: ["integer", "string", "array"], pattern: "^[0-9]+$", items: { $ref: "#/$defs/components.schemas.NumericId" } }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, ke = Object.prototype.hasOwnProperty, Jr = { type: "string", enum: ["ftp", "sftp", "local"] };
function T(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = T.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kr = { type: ["integer", "string"], pattern: "^[0-9]+$" }, W = new RegExp("^[0-9]+$", "u");
function H(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = H.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: Kr.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "string" && !W.test(t)) {
    let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
    e === null ? e = [r] : e.push(r), s++;
  }
  return H.errors = e, s === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qr = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function ae(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ae.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Qr.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ae.errors = e, s === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.length < 2) {
      let a = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      ae(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return oe.errors = e, s === 0;
}
oe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function C(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = C.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 20) {
      let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.length < 1) {
      let a = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      H(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return C.errors = e, s === 0;
}
C.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var es = { type: "string", enum: [",", ";"] };
function q(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = q.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: es.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ts = { type: "integer", enum: [0, 1] };
function E(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = E.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ts.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wt = (Ie(), X(Ee)).default, rs = new RegExp("^[A-Za-z]{2}$", "u");
function I(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = I.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (Wt(t) > 2) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (Wt(t) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!rs.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ss = { type: "object", required: ["host", "username", "password"], properties: { host: { type: "string" }, port: { type: ["integer", "string"], pattern: "^[0-9]+$" }, username: { type: "string" }, password: { type: "string" }, folder: { type: "string" } }, additionalProperties: !1 };
function j(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = j.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.username === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.password === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "host" || r === "port" || r === "username" || r === "password" || r === "folder")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.host !== void 0 && typeof t.host != "string") {
      let r = { instancePath: i + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.port !== void 0) {
      let r = t.port;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: i + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: ss.properties.port.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !W.test(r)) {
        let a = { instancePath: i + "/port", schemaPath: "#/properties/port/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let r = { instancePath: i + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let r = { instancePath: i + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let r = { instancePath: i + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var is = je().fullFormats.uri;
function R(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = R.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!is(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xe(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Xe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.origin === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.origin_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!ke.call(_t.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.distribution_method !== void 0 && (T(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), t.origin !== void 0) {
      let r = t.origin;
      if (typeof r != "string") {
        let a = { instancePath: i + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "form" || r === "api" || r === "all")) {
        let a = { instancePath: i + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: _t.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.origin_id !== void 0) {
      let r = t.origin_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string" && !Array.isArray(r)) {
        let a = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/type", keyword: "type", params: { type: _t.properties.origin_id.type }, message: "must be integer,string,array" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !W.test(r)) {
        let a = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let c = 0; c < a; c++)
          H(r[c], { instancePath: i + "/origin_id/" + c, parentData: r, parentDataProperty: c, rootData: o, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
      }
    }
    t.time_range !== void 0 && (oe(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), t.contact_fields !== void 0 && (C(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.delimiter !== void 0 && (q(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.add_field_names_header !== void 0 && (E(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.language !== void 0 && (I(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.ftp_settings !== void 0 && (j(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.notification_url !== void 0 && (R(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var d = Je;
function Je(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Je.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!W.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var g = Ke;
function Ke(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Ke.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fe = Qe;
function U(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = U.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (t !== 0) {
    let r = { instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "id") {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.id !== void 0) {
      let r = t.id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pe.errors = e, s === 0;
}
pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qe(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "replyCode" || r === "replyText" || r === "data")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.replyCode !== void 0 && (U(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (pe(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _ = et, ns = { type: "object", required: ["replyCode", "replyText"], properties: { replyCode: { type: "integer", minimum: 1 }, replyText: { type: "string" }, data: { type: ["string", "integer", "object", "null"] } }, additionalProperties: !1 };
function et(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = et.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "replyCode" || r === "replyText" || r === "data")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.replyCode !== void 0) {
      let r = t.replyCode;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (typeof r != "string" && !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && !(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: ns.properties.data.type }, message: "must be string,integer,object,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return et.errors = e, s === 0;
}
et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var er = tt, Xt = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, as = { type: ["integer", "string"], pattern: "^[0-9]+$" };
function L(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = L.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: as.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "string" && !W.test(t)) {
    let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
    e === null ? e = [r] : e.push(r), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var os = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function me(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!os.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Y(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Y.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.length < 2) {
      let a = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      me(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function tt(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = tt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!ke.call(Xt.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.distribution_method !== void 0 && (T(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), t.contactlist !== void 0 && (L(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.time_range !== void 0 && (Y(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), t.with_timestamp !== void 0) {
      let r = t.with_timestamp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === 0 || r === 1)) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: Xt.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contact_fields !== void 0 && (C(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.delimiter !== void 0 && (q(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.add_field_names_header !== void 0 && (E(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.language !== void 0 && (I(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.ftp_settings !== void 0 && (j(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.notification_url !== void 0 && (R(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tt.errors = e, s === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var tr = rt, Ge = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { type: ["array", "string"], pattern: "^all$", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { type: ["integer", "string"], pattern: "^[0-9]+$" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, ps = (Se(), X(Re)).default, Jt = { type: ["integer", "string"], enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15, "1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function le(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = le.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: Jt.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15 || t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ms = new RegExp("^all$", "u");
function rt(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = rt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.sources === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.analysis_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analysis_fields" }, message: "must have required property 'analysis_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!ke.call(Ge.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.distribution_method !== void 0 && (T(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), t.time_range !== void 0 && (Y(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), t.contact_fields !== void 0 && (C(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.sources !== void 0) {
      let r = t.sources;
      if (!Array.isArray(r) && typeof r != "string") {
        let a = { instancePath: i + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: Ge.properties.sources.type }, message: "must be array,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !ms.test(r)) {
        let a = { instancePath: i + "/sources", schemaPath: "#/properties/sources/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let c = 0; c < a; c++) {
          let h = r[c];
          if (typeof h != "string") {
            let x = { instancePath: i + "/sources/" + c, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [x] : e.push(x), s++;
          }
          if (!(h === "trackable_links" || h === "registration_forms" || h === "tell_a_friend" || h === "contact_us" || h === "change_profile" || h === "unsubscribe" || h === "mail_open" || h === "complaint")) {
            let x = { instancePath: i + "/sources/" + c, schemaPath: "#/properties/sources/items/enum", keyword: "enum", params: { allowedValues: Ge.properties.sources.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [x] : e.push(x), s++;
          }
        }
      }
    }
    if (t.analysis_fields !== void 0) {
      let r = t.analysis_fields;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let x = 0; x < a; x++)
          le(r[x], { instancePath: i + "/analysis_fields/" + x, parentData: r, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
        let c = r.length, h;
        if (c > 1) {
          e:
            for (; c--; )
              for (h = c; h--; )
                if (ps(r[c], r[h])) {
                  let x = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: c, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + c + " are identical)" };
                  e === null ? e = [x] : e.push(x), s++;
                  break e;
                }
        }
      } else {
        let a = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.email_id !== void 0) {
      let r = t.email_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/type", keyword: "type", params: { type: Ge.properties.email_id.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !W.test(r)) {
        let a = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contactlist !== void 0 && (L(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.delimiter !== void 0 && (q(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.add_field_names_header !== void 0 && (E(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.language !== void 0 && (I(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.ftp_settings !== void 0 && (j(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.notification_url !== void 0 && (R(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rt.errors = e, s === 0;
}
rt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rr = st, ls = { type: "object", required: ["distribution_method", "contactlist", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, ds = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function B(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = B.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ds.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var us = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function G(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = G.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!us.test(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return G.errors = e, s === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function st(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = st.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contactlist === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contactlist" }, message: "must have required property 'contactlist'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!ke.call(ls.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    t.distribution_method !== void 0 && (B(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), t.contactlist !== void 0 && (L(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.contact_fields !== void 0 && (C(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.delimiter !== void 0 && (q(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.add_field_names_header !== void 0 && (E(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.language !== void 0 && (I(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.ftp_settings !== void 0 && (j(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.distribution_email_address !== void 0 && (G(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), t.notification_url !== void 0 && (R(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return st.errors = e, s === 0;
}
st.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var sr = it, Kt = { type: "object", required: ["distribution_method", "filter", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, filter: { type: ["integer", "string"], pattern: "^[0-9]+$" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function it(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = it.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.filter === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!ke.call(Kt.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.distribution_method !== void 0 && (B(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), t.filter !== void 0) {
      let r = t.filter;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: i + "/filter", schemaPath: "#/properties/filter/type", keyword: "type", params: { type: Kt.properties.filter.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !W.test(r)) {
        let a = { instancePath: i + "/filter", schemaPath: "#/properties/filter/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contact_fields !== void 0 && (C(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.delimiter !== void 0 && (q(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.add_field_names_header !== void 0 && (E(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.language !== void 0 && (I(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.ftp_settings !== void 0 && (j(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.distribution_email_address !== void 0 && (G(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: o, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), t.notification_url !== void 0 && (R(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return it.errors = e, s === 0;
}
it.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pt = nt;
function nt(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = nt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return nt.errors = e, s === 0;
}
nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ir = at;
var We = { type: "object", required: ["id", "created", "status", "type"], properties: { id: { type: "string", pattern: "^\\d+$" }, created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, status: { $ref: "#/$defs/components.schemas.ExportState" }, type: { type: "string", enum: ["Responses", "Registrations", "responses", "registrations", "contactlist"] }, file_name: { type: ["string", "null"] }, ftp_host: { type: ["string", "null"] }, ftp_dir: { type: ["string", "null"] } }, additionalProperties: !1 }, fs = new RegExp("^\\d+$", "u"), cs = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u"), hs = { type: "string", enum: ["scheduled", "in progress", "ready", "done", "error"] };
function de(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = de.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "scheduled" || t === "in progress" || t === "ready" || t === "done" || t === "error")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: hs.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return de.errors = e, s === 0;
}
de.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ue.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "id" || r === "created" || r === "status" || r === "type" || r === "file_name" || r === "ftp_host" || r === "ftp_dir")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (!fs.test(r)) {
          let a = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.created !== void 0) {
      let r = t.created;
      if (typeof r == "string") {
        if (!cs.test(r)) {
          let a = { instancePath: i + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.status !== void 0 && (de(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: o, dynamicAnchors: p }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), t.type !== void 0) {
      let r = t.type;
      if (typeof r != "string") {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "Responses" || r === "Registrations" || r === "responses" || r === "registrations" || r === "contactlist")) {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: We.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.file_name !== void 0) {
      let r = t.file_name;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/type", keyword: "type", params: { type: We.properties.file_name.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.ftp_host !== void 0) {
      let r = t.ftp_host;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/type", keyword: "type", params: { type: We.properties.ftp_host.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let r = t.ftp_dir;
      if (typeof r != "string" && r !== null) {
        let a = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/type", keyword: "type", params: { type: We.properties.ftp_dir.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ue.errors = e, s === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function at(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = at.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.replyText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "replyCode" || r === "replyText" || r === "data")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.replyCode !== void 0 && (U(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: o, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (ue(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: o, dynamicAnchors: p }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return at.errors = e, s === 0;
}
at.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var nr = ot;
function ot(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ot.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ot.errors = e, s === 0;
}
ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ar = pt;
function pt(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = pt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && isFinite(t)) {
    if (t > 1e7 || isNaN(t)) {
      let r = { instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t < 1 || isNaN(t)) {
      let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      e === null ? e = [r] : e.push(r), s++;
    }
  }
  return pt.errors = e, s === 0;
}
pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var or = mt;
function mt(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = mt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mt.errors = e, s === 0;
}
mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:inferred
var u = lt;
var Ce = new RegExp("^[0-9]+$", "u");
function lt(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = lt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Ce.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return lt.errors = e, s === 0;
}
lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var lr = dt, wt = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { type: ["array", "string"], pattern: "^all$", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { type: ["integer", "string"], pattern: "^[0-9]+$" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, gs = { type: "string", enum: ["ftp", "sftp", "local"] };
function ce(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ce.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: gs.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xs = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function he(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = he.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!xs.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return he.errors = e, s === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ye.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 2) {
      let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.length < 2) {
      let a = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      he(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var vs = { type: ["integer", "string"], pattern: "^[0-9]+$" };
function ge(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: vs.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "string" && !Ce.test(t)) {
    let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xe(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = xe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), Array.isArray(t)) {
    if (t.length > 20) {
      let a = { instancePath: i, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.length < 1) {
      let a = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      e === null ? e = [a] : e.push(a), s++;
    }
    let r = t.length;
    for (let a = 0; a < r; a++)
      ge(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: o, dynamicAnchors: p }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xe.errors = e, s === 0;
}
xe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pr = { type: ["integer", "string"], enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15, "1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function ve(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: pr.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15 || t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _s = { type: ["integer", "string"], pattern: "^[0-9]+$" };
function _e(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = _e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: _s.type }, message: "must be integer,string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "string" && !Ce.test(t)) {
    let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ps = { type: "string", enum: [",", ";"] };
function Pe(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ps.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ws = { type: "integer", enum: [0, 1] };
function we(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = we.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ws.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mr = (Ie(), X(Ee)).default, bs = new RegExp("^[A-Za-z]{2}$", "u");
function be(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (mr(t) > 2) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (mr(t) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!bs.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $s = { type: "object", required: ["host", "username", "password"], properties: { host: { type: "string" }, port: { type: ["integer", "string"], pattern: "^[0-9]+$" }, username: { type: "string" }, password: { type: "string" }, folder: { type: "string" } } };
function $e(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = $e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.username === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.password === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.host !== void 0 && typeof t.host != "string") {
      let r = { instancePath: i + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.port !== void 0) {
      let r = t.port;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: i + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: $s.properties.port.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !Ce.test(r)) {
        let a = { instancePath: i + "/port", schemaPath: "#/properties/port/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let r = { instancePath: i + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let r = { instancePath: i + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let r = { instancePath: i + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ds = je().fullFormats.uri;
function De(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = De.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Ds(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ks = new RegExp("^all$", "u"), Cs = (Se(), X(Re)).default;
function dt(t, { instancePath: i = "", parentData: m, parentDataProperty: f, rootData: o = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = dt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.time_range === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.sources === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.analysis_fields === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analysis_fields" }, message: "must have required property 'analysis_fields'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.distribution_method !== void 0 && (ce(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: o, dynamicAnchors: p }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), t.time_range !== void 0 && (ye(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: o, dynamicAnchors: p }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), t.contact_fields !== void 0 && (xe(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: o, dynamicAnchors: p }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), t.sources !== void 0) {
      let r = t.sources;
      if (!Array.isArray(r) && typeof r != "string") {
        let a = { instancePath: i + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: wt.properties.sources.type }, message: "must be array,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !ks.test(r)) {
        let a = { instancePath: i + "/sources", schemaPath: "#/properties/sources/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (Array.isArray(r)) {
        let a = r.length;
        for (let c = 0; c < a; c++) {
          let h = r[c];
          if (typeof h != "string") {
            let x = { instancePath: i + "/sources/" + c, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [x] : e.push(x), s++;
          }
          if (!(h === "trackable_links" || h === "registration_forms" || h === "tell_a_friend" || h === "contact_us" || h === "change_profile" || h === "unsubscribe" || h === "mail_open" || h === "complaint")) {
            let x = { instancePath: i + "/sources/" + c, schemaPath: "#/properties/sources/items/enum", keyword: "enum", params: { allowedValues: wt.properties.sources.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [x] : e.push(x), s++;
          }
        }
      }
    }
    if (t.analysis_fields !== void 0) {
      let r = t.analysis_fields;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let x = 0; x < a; x++)
          ve(r[x], { instancePath: i + "/analysis_fields/" + x, parentData: r, parentDataProperty: x, rootData: o, dynamicAnchors: p }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length);
        let c = r.length, h;
        if (c > 1) {
          e:
            for (; c--; )
              for (h = c; h--; )
                if (Cs(r[c], r[h])) {
                  let x = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: c, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + c + " are identical)" };
                  e === null ? e = [x] : e.push(x), s++;
                  break e;
                }
        }
      } else {
        let a = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.email_id !== void 0) {
      let r = t.email_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r)) && typeof r != "string") {
        let a = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/type", keyword: "type", params: { type: wt.properties.email_id.type }, message: "must be integer,string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "string" && !Ce.test(r)) {
        let a = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contactlist !== void 0 && (_e(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: o, dynamicAnchors: p }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), t.delimiter !== void 0 && (Pe(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: o, dynamicAnchors: p }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), t.add_field_names_header !== void 0 && (we(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: o, dynamicAnchors: p }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), t.language !== void 0 && (be(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: o, dynamicAnchors: p }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), t.ftp_settings !== void 0 && ($e(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: o, dynamicAnchors: p }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), t.notification_url !== void 0 && (De(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: o, dynamicAnchors: p }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return dt.errors = e, s === 0;
}
dt.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Rs = {
  consumer: {
    "exportContactChanges request application/json": Ot,
    "exportContactChanges 200 header x-ratelimit-limit": l,
    "exportContactChanges 200 header x-ratelimit-remaining": l,
    "exportContactChanges 200 header x-ratelimit-reset": l,
    "exportContactChanges 200 header x-suite-response-time": y,
    "exportContactChanges 200 application/json": ne,
    "exportContactChanges 400 header x-ratelimit-limit": l,
    "exportContactChanges 400 header x-ratelimit-remaining": l,
    "exportContactChanges 400 header x-ratelimit-reset": l,
    "exportContactChanges 400 header x-suite-response-time": y,
    "exportContactChanges 400 application/json": v,
    "exportContactChanges 401 header x-ratelimit-limit": l,
    "exportContactChanges 401 header x-ratelimit-remaining": l,
    "exportContactChanges 401 header x-ratelimit-reset": l,
    "exportContactChanges 401 header x-suite-response-time": y,
    "exportContactChanges 401 application/json": v,
    "exportContactChanges 403 header x-ratelimit-limit": l,
    "exportContactChanges 403 header x-ratelimit-remaining": l,
    "exportContactChanges 403 header x-ratelimit-reset": l,
    "exportContactChanges 403 header x-suite-response-time": y,
    "exportContactChanges 403 application/json": v,
    "exportContactChanges 429 header x-ratelimit-limit": l,
    "exportContactChanges 429 header x-ratelimit-remaining": l,
    "exportContactChanges 429 header x-ratelimit-reset": l,
    "exportContactChanges 429 header x-suite-response-time": y,
    "exportContactChanges 429 application/json": v,
    "exportContactChanges 500 header x-ratelimit-limit": l,
    "exportContactChanges 500 header x-ratelimit-remaining": l,
    "exportContactChanges 500 header x-ratelimit-reset": l,
    "exportContactChanges 500 header x-suite-response-time": y,
    "exportContactChanges 500 application/json": v,
    "exportRegistrations request application/json": Vt,
    "exportRegistrations 200 header x-ratelimit-limit": l,
    "exportRegistrations 200 header x-ratelimit-remaining": l,
    "exportRegistrations 200 header x-ratelimit-reset": l,
    "exportRegistrations 200 header x-suite-response-time": y,
    "exportRegistrations 200 application/json": ne,
    "exportRegistrations 400 header x-ratelimit-limit": l,
    "exportRegistrations 400 header x-ratelimit-remaining": l,
    "exportRegistrations 400 header x-ratelimit-reset": l,
    "exportRegistrations 400 header x-suite-response-time": y,
    "exportRegistrations 400 application/json": v,
    "exportRegistrations 401 header x-ratelimit-limit": l,
    "exportRegistrations 401 header x-ratelimit-remaining": l,
    "exportRegistrations 401 header x-ratelimit-reset": l,
    "exportRegistrations 401 header x-suite-response-time": y,
    "exportRegistrations 401 application/json": v,
    "exportRegistrations 403 header x-ratelimit-limit": l,
    "exportRegistrations 403 header x-ratelimit-remaining": l,
    "exportRegistrations 403 header x-ratelimit-reset": l,
    "exportRegistrations 403 header x-suite-response-time": y,
    "exportRegistrations 403 application/json": v,
    "exportRegistrations 429 header x-ratelimit-limit": l,
    "exportRegistrations 429 header x-ratelimit-remaining": l,
    "exportRegistrations 429 header x-ratelimit-reset": l,
    "exportRegistrations 429 header x-suite-response-time": y,
    "exportRegistrations 429 application/json": v,
    "exportRegistrations 500 header x-ratelimit-limit": l,
    "exportRegistrations 500 header x-ratelimit-remaining": l,
    "exportRegistrations 500 header x-ratelimit-reset": l,
    "exportRegistrations 500 header x-suite-response-time": y,
    "exportRegistrations 500 application/json": v,
    "exportResponses request application/json": Mt,
    "exportResponses 200 header x-ratelimit-limit": l,
    "exportResponses 200 header x-ratelimit-remaining": l,
    "exportResponses 200 header x-ratelimit-reset": l,
    "exportResponses 200 header x-suite-response-time": y,
    "exportResponses 200 application/json": ne,
    "exportResponses 400 header x-ratelimit-limit": l,
    "exportResponses 400 header x-ratelimit-remaining": l,
    "exportResponses 400 header x-ratelimit-reset": l,
    "exportResponses 400 header x-suite-response-time": y,
    "exportResponses 400 application/json": v,
    "exportResponses 401 header x-ratelimit-limit": l,
    "exportResponses 401 header x-ratelimit-remaining": l,
    "exportResponses 401 header x-ratelimit-reset": l,
    "exportResponses 401 header x-suite-response-time": y,
    "exportResponses 401 application/json": v,
    "exportResponses 403 header x-ratelimit-limit": l,
    "exportResponses 403 header x-ratelimit-remaining": l,
    "exportResponses 403 header x-ratelimit-reset": l,
    "exportResponses 403 header x-suite-response-time": y,
    "exportResponses 403 application/json": v,
    "exportResponses 429 header x-ratelimit-limit": l,
    "exportResponses 429 header x-ratelimit-remaining": l,
    "exportResponses 429 header x-ratelimit-reset": l,
    "exportResponses 429 header x-suite-response-time": y,
    "exportResponses 429 application/json": v,
    "exportResponses 500 header x-ratelimit-limit": l,
    "exportResponses 500 header x-ratelimit-remaining": l,
    "exportResponses 500 header x-ratelimit-reset": l,
    "exportResponses 500 header x-suite-response-time": y,
    "exportResponses 500 application/json": v,
    "exportContactList request application/json": Zt,
    "exportContactList 200 header x-ratelimit-limit": l,
    "exportContactList 200 header x-ratelimit-remaining": l,
    "exportContactList 200 header x-ratelimit-reset": l,
    "exportContactList 200 header x-suite-response-time": y,
    "exportContactList 200 application/json": ne,
    "exportContactList 400 header x-ratelimit-limit": l,
    "exportContactList 400 header x-ratelimit-remaining": l,
    "exportContactList 400 header x-ratelimit-reset": l,
    "exportContactList 400 header x-suite-response-time": y,
    "exportContactList 400 application/json": v,
    "exportContactList 401 header x-ratelimit-limit": l,
    "exportContactList 401 header x-ratelimit-remaining": l,
    "exportContactList 401 header x-ratelimit-reset": l,
    "exportContactList 401 header x-suite-response-time": y,
    "exportContactList 401 application/json": v,
    "exportContactList 403 header x-ratelimit-limit": l,
    "exportContactList 403 header x-ratelimit-remaining": l,
    "exportContactList 403 header x-ratelimit-reset": l,
    "exportContactList 403 header x-suite-response-time": y,
    "exportContactList 403 application/json": v,
    "exportContactList 429 header x-ratelimit-limit": l,
    "exportContactList 429 header x-ratelimit-remaining": l,
    "exportContactList 429 header x-ratelimit-reset": l,
    "exportContactList 429 header x-suite-response-time": y,
    "exportContactList 429 application/json": v,
    "exportContactList 500 header x-ratelimit-limit": l,
    "exportContactList 500 header x-ratelimit-remaining": l,
    "exportContactList 500 header x-ratelimit-reset": l,
    "exportContactList 500 header x-suite-response-time": y,
    "exportContactList 500 application/json": v,
    "exportSegment request application/json": Ht,
    "exportSegment 200 header x-ratelimit-limit": l,
    "exportSegment 200 header x-ratelimit-remaining": l,
    "exportSegment 200 header x-ratelimit-reset": l,
    "exportSegment 200 header x-suite-response-time": y,
    "exportSegment 200 application/json": ne,
    "exportSegment 400 header x-ratelimit-limit": l,
    "exportSegment 400 header x-ratelimit-remaining": l,
    "exportSegment 400 header x-ratelimit-reset": l,
    "exportSegment 400 header x-suite-response-time": y,
    "exportSegment 400 application/json": v,
    "exportSegment 401 header x-ratelimit-limit": l,
    "exportSegment 401 header x-ratelimit-remaining": l,
    "exportSegment 401 header x-ratelimit-reset": l,
    "exportSegment 401 header x-suite-response-time": y,
    "exportSegment 401 application/json": v,
    "exportSegment 403 header x-ratelimit-limit": l,
    "exportSegment 403 header x-ratelimit-remaining": l,
    "exportSegment 403 header x-ratelimit-reset": l,
    "exportSegment 403 header x-suite-response-time": y,
    "exportSegment 403 application/json": v,
    "exportSegment 429 header x-ratelimit-limit": l,
    "exportSegment 429 header x-ratelimit-remaining": l,
    "exportSegment 429 header x-ratelimit-reset": l,
    "exportSegment 429 header x-suite-response-time": y,
    "exportSegment 429 application/json": v,
    "exportSegment 500 header x-ratelimit-limit": l,
    "exportSegment 500 header x-ratelimit-remaining": l,
    "exportSegment 500 header x-ratelimit-reset": l,
    "exportSegment 500 header x-suite-response-time": y,
    "exportSegment 500 application/json": v,
    "getExportStatus path exportId": vt,
    "getExportStatus 200 header x-ratelimit-limit": l,
    "getExportStatus 200 header x-ratelimit-remaining": l,
    "getExportStatus 200 header x-ratelimit-reset": l,
    "getExportStatus 200 header x-suite-response-time": y,
    "getExportStatus 200 application/json": Ut,
    "getExportStatus 400 header x-ratelimit-limit": l,
    "getExportStatus 400 header x-ratelimit-remaining": l,
    "getExportStatus 400 header x-ratelimit-reset": l,
    "getExportStatus 400 header x-suite-response-time": y,
    "getExportStatus 400 application/json": v,
    "getExportStatus 401 header x-ratelimit-limit": l,
    "getExportStatus 401 header x-ratelimit-remaining": l,
    "getExportStatus 401 header x-ratelimit-reset": l,
    "getExportStatus 401 header x-suite-response-time": y,
    "getExportStatus 401 application/json": v,
    "getExportStatus 403 header x-ratelimit-limit": l,
    "getExportStatus 403 header x-ratelimit-remaining": l,
    "getExportStatus 403 header x-ratelimit-reset": l,
    "getExportStatus 403 header x-suite-response-time": y,
    "getExportStatus 403 application/json": v,
    "getExportStatus 429 header x-ratelimit-limit": l,
    "getExportStatus 429 header x-ratelimit-remaining": l,
    "getExportStatus 429 header x-ratelimit-reset": l,
    "getExportStatus 429 header x-suite-response-time": y,
    "getExportStatus 429 application/json": v,
    "getExportStatus 500 header x-ratelimit-limit": l,
    "getExportStatus 500 header x-ratelimit-remaining": l,
    "getExportStatus 500 header x-ratelimit-reset": l,
    "getExportStatus 500 header x-suite-response-time": y,
    "getExportStatus 500 application/json": v,
    "downloadExport path exportId": vt,
    "downloadExport query offset": Yt,
    "downloadExport query limit": Bt,
    "downloadExport 200 header x-ratelimit-limit": l,
    "downloadExport 200 header x-ratelimit-remaining": l,
    "downloadExport 200 header x-ratelimit-reset": l,
    "downloadExport 200 header x-suite-response-time": y,
    "downloadExport 200 text/csv": Gt,
    "downloadExport 400 header x-ratelimit-limit": l,
    "downloadExport 400 header x-ratelimit-remaining": l,
    "downloadExport 400 header x-ratelimit-reset": l,
    "downloadExport 400 header x-suite-response-time": y,
    "downloadExport 400 application/json": v,
    "downloadExport 401 header x-ratelimit-limit": l,
    "downloadExport 401 header x-ratelimit-remaining": l,
    "downloadExport 401 header x-ratelimit-reset": l,
    "downloadExport 401 header x-suite-response-time": y,
    "downloadExport 401 application/json": v,
    "downloadExport 403 header x-ratelimit-limit": l,
    "downloadExport 403 header x-ratelimit-remaining": l,
    "downloadExport 403 header x-ratelimit-reset": l,
    "downloadExport 403 header x-suite-response-time": y,
    "downloadExport 403 application/json": v,
    "downloadExport 404 header x-ratelimit-limit": l,
    "downloadExport 404 header x-ratelimit-remaining": l,
    "downloadExport 404 header x-ratelimit-reset": l,
    "downloadExport 404 header x-suite-response-time": y,
    "downloadExport 404 application/json": v,
    "downloadExport 410 header x-ratelimit-limit": l,
    "downloadExport 410 header x-ratelimit-remaining": l,
    "downloadExport 410 header x-ratelimit-reset": l,
    "downloadExport 410 header x-suite-response-time": y,
    "downloadExport 410 application/json": v,
    "downloadExport 429 header x-ratelimit-limit": l,
    "downloadExport 429 header x-ratelimit-remaining": l,
    "downloadExport 429 header x-ratelimit-reset": l,
    "downloadExport 429 header x-suite-response-time": y,
    "downloadExport 429 application/json": v,
    "downloadExport 500 header x-ratelimit-limit": l,
    "downloadExport 500 header x-ratelimit-remaining": l,
    "downloadExport 500 header x-ratelimit-reset": l,
    "downloadExport 500 header x-suite-response-time": y,
    "downloadExport 500 application/json": v
  },
  audit: {
    "exportContactChanges request application/json": Qt,
    "exportContactChanges 200 header x-ratelimit-limit": d,
    "exportContactChanges 200 header x-ratelimit-remaining": d,
    "exportContactChanges 200 header x-ratelimit-reset": d,
    "exportContactChanges 200 header x-suite-response-time": g,
    "exportContactChanges 200 application/json": fe,
    "exportContactChanges 400 header x-ratelimit-limit": d,
    "exportContactChanges 400 header x-ratelimit-remaining": d,
    "exportContactChanges 400 header x-ratelimit-reset": d,
    "exportContactChanges 400 header x-suite-response-time": g,
    "exportContactChanges 400 application/json": _,
    "exportContactChanges 401 header x-ratelimit-limit": d,
    "exportContactChanges 401 header x-ratelimit-remaining": d,
    "exportContactChanges 401 header x-ratelimit-reset": d,
    "exportContactChanges 401 header x-suite-response-time": g,
    "exportContactChanges 401 application/json": _,
    "exportContactChanges 403 header x-ratelimit-limit": d,
    "exportContactChanges 403 header x-ratelimit-remaining": d,
    "exportContactChanges 403 header x-ratelimit-reset": d,
    "exportContactChanges 403 header x-suite-response-time": g,
    "exportContactChanges 403 application/json": _,
    "exportContactChanges 429 header x-ratelimit-limit": d,
    "exportContactChanges 429 header x-ratelimit-remaining": d,
    "exportContactChanges 429 header x-ratelimit-reset": d,
    "exportContactChanges 429 header x-suite-response-time": g,
    "exportContactChanges 429 application/json": _,
    "exportContactChanges 500 header x-ratelimit-limit": d,
    "exportContactChanges 500 header x-ratelimit-remaining": d,
    "exportContactChanges 500 header x-ratelimit-reset": d,
    "exportContactChanges 500 header x-suite-response-time": g,
    "exportContactChanges 500 application/json": _,
    "exportRegistrations request application/json": er,
    "exportRegistrations 200 header x-ratelimit-limit": d,
    "exportRegistrations 200 header x-ratelimit-remaining": d,
    "exportRegistrations 200 header x-ratelimit-reset": d,
    "exportRegistrations 200 header x-suite-response-time": g,
    "exportRegistrations 200 application/json": fe,
    "exportRegistrations 400 header x-ratelimit-limit": d,
    "exportRegistrations 400 header x-ratelimit-remaining": d,
    "exportRegistrations 400 header x-ratelimit-reset": d,
    "exportRegistrations 400 header x-suite-response-time": g,
    "exportRegistrations 400 application/json": _,
    "exportRegistrations 401 header x-ratelimit-limit": d,
    "exportRegistrations 401 header x-ratelimit-remaining": d,
    "exportRegistrations 401 header x-ratelimit-reset": d,
    "exportRegistrations 401 header x-suite-response-time": g,
    "exportRegistrations 401 application/json": _,
    "exportRegistrations 403 header x-ratelimit-limit": d,
    "exportRegistrations 403 header x-ratelimit-remaining": d,
    "exportRegistrations 403 header x-ratelimit-reset": d,
    "exportRegistrations 403 header x-suite-response-time": g,
    "exportRegistrations 403 application/json": _,
    "exportRegistrations 429 header x-ratelimit-limit": d,
    "exportRegistrations 429 header x-ratelimit-remaining": d,
    "exportRegistrations 429 header x-ratelimit-reset": d,
    "exportRegistrations 429 header x-suite-response-time": g,
    "exportRegistrations 429 application/json": _,
    "exportRegistrations 500 header x-ratelimit-limit": d,
    "exportRegistrations 500 header x-ratelimit-remaining": d,
    "exportRegistrations 500 header x-ratelimit-reset": d,
    "exportRegistrations 500 header x-suite-response-time": g,
    "exportRegistrations 500 application/json": _,
    "exportResponses request application/json": tr,
    "exportResponses 200 header x-ratelimit-limit": d,
    "exportResponses 200 header x-ratelimit-remaining": d,
    "exportResponses 200 header x-ratelimit-reset": d,
    "exportResponses 200 header x-suite-response-time": g,
    "exportResponses 200 application/json": fe,
    "exportResponses 400 header x-ratelimit-limit": d,
    "exportResponses 400 header x-ratelimit-remaining": d,
    "exportResponses 400 header x-ratelimit-reset": d,
    "exportResponses 400 header x-suite-response-time": g,
    "exportResponses 400 application/json": _,
    "exportResponses 401 header x-ratelimit-limit": d,
    "exportResponses 401 header x-ratelimit-remaining": d,
    "exportResponses 401 header x-ratelimit-reset": d,
    "exportResponses 401 header x-suite-response-time": g,
    "exportResponses 401 application/json": _,
    "exportResponses 403 header x-ratelimit-limit": d,
    "exportResponses 403 header x-ratelimit-remaining": d,
    "exportResponses 403 header x-ratelimit-reset": d,
    "exportResponses 403 header x-suite-response-time": g,
    "exportResponses 403 application/json": _,
    "exportResponses 429 header x-ratelimit-limit": d,
    "exportResponses 429 header x-ratelimit-remaining": d,
    "exportResponses 429 header x-ratelimit-reset": d,
    "exportResponses 429 header x-suite-response-time": g,
    "exportResponses 429 application/json": _,
    "exportResponses 500 header x-ratelimit-limit": d,
    "exportResponses 500 header x-ratelimit-remaining": d,
    "exportResponses 500 header x-ratelimit-reset": d,
    "exportResponses 500 header x-suite-response-time": g,
    "exportResponses 500 application/json": _,
    "exportContactList request application/json": rr,
    "exportContactList 200 header x-ratelimit-limit": d,
    "exportContactList 200 header x-ratelimit-remaining": d,
    "exportContactList 200 header x-ratelimit-reset": d,
    "exportContactList 200 header x-suite-response-time": g,
    "exportContactList 200 application/json": fe,
    "exportContactList 400 header x-ratelimit-limit": d,
    "exportContactList 400 header x-ratelimit-remaining": d,
    "exportContactList 400 header x-ratelimit-reset": d,
    "exportContactList 400 header x-suite-response-time": g,
    "exportContactList 400 application/json": _,
    "exportContactList 401 header x-ratelimit-limit": d,
    "exportContactList 401 header x-ratelimit-remaining": d,
    "exportContactList 401 header x-ratelimit-reset": d,
    "exportContactList 401 header x-suite-response-time": g,
    "exportContactList 401 application/json": _,
    "exportContactList 403 header x-ratelimit-limit": d,
    "exportContactList 403 header x-ratelimit-remaining": d,
    "exportContactList 403 header x-ratelimit-reset": d,
    "exportContactList 403 header x-suite-response-time": g,
    "exportContactList 403 application/json": _,
    "exportContactList 429 header x-ratelimit-limit": d,
    "exportContactList 429 header x-ratelimit-remaining": d,
    "exportContactList 429 header x-ratelimit-reset": d,
    "exportContactList 429 header x-suite-response-time": g,
    "exportContactList 429 application/json": _,
    "exportContactList 500 header x-ratelimit-limit": d,
    "exportContactList 500 header x-ratelimit-remaining": d,
    "exportContactList 500 header x-ratelimit-reset": d,
    "exportContactList 500 header x-suite-response-time": g,
    "exportContactList 500 application/json": _,
    "exportSegment request application/json": sr,
    "exportSegment 200 header x-ratelimit-limit": d,
    "exportSegment 200 header x-ratelimit-remaining": d,
    "exportSegment 200 header x-ratelimit-reset": d,
    "exportSegment 200 header x-suite-response-time": g,
    "exportSegment 200 application/json": fe,
    "exportSegment 400 header x-ratelimit-limit": d,
    "exportSegment 400 header x-ratelimit-remaining": d,
    "exportSegment 400 header x-ratelimit-reset": d,
    "exportSegment 400 header x-suite-response-time": g,
    "exportSegment 400 application/json": _,
    "exportSegment 401 header x-ratelimit-limit": d,
    "exportSegment 401 header x-ratelimit-remaining": d,
    "exportSegment 401 header x-ratelimit-reset": d,
    "exportSegment 401 header x-suite-response-time": g,
    "exportSegment 401 application/json": _,
    "exportSegment 403 header x-ratelimit-limit": d,
    "exportSegment 403 header x-ratelimit-remaining": d,
    "exportSegment 403 header x-ratelimit-reset": d,
    "exportSegment 403 header x-suite-response-time": g,
    "exportSegment 403 application/json": _,
    "exportSegment 429 header x-ratelimit-limit": d,
    "exportSegment 429 header x-ratelimit-remaining": d,
    "exportSegment 429 header x-ratelimit-reset": d,
    "exportSegment 429 header x-suite-response-time": g,
    "exportSegment 429 application/json": _,
    "exportSegment 500 header x-ratelimit-limit": d,
    "exportSegment 500 header x-ratelimit-remaining": d,
    "exportSegment 500 header x-ratelimit-reset": d,
    "exportSegment 500 header x-suite-response-time": g,
    "exportSegment 500 application/json": _,
    "getExportStatus path exportId": Pt,
    "getExportStatus 200 header x-ratelimit-limit": d,
    "getExportStatus 200 header x-ratelimit-remaining": d,
    "getExportStatus 200 header x-ratelimit-reset": d,
    "getExportStatus 200 header x-suite-response-time": g,
    "getExportStatus 200 application/json": ir,
    "getExportStatus 400 header x-ratelimit-limit": d,
    "getExportStatus 400 header x-ratelimit-remaining": d,
    "getExportStatus 400 header x-ratelimit-reset": d,
    "getExportStatus 400 header x-suite-response-time": g,
    "getExportStatus 400 application/json": _,
    "getExportStatus 401 header x-ratelimit-limit": d,
    "getExportStatus 401 header x-ratelimit-remaining": d,
    "getExportStatus 401 header x-ratelimit-reset": d,
    "getExportStatus 401 header x-suite-response-time": g,
    "getExportStatus 401 application/json": _,
    "getExportStatus 403 header x-ratelimit-limit": d,
    "getExportStatus 403 header x-ratelimit-remaining": d,
    "getExportStatus 403 header x-ratelimit-reset": d,
    "getExportStatus 403 header x-suite-response-time": g,
    "getExportStatus 403 application/json": _,
    "getExportStatus 429 header x-ratelimit-limit": d,
    "getExportStatus 429 header x-ratelimit-remaining": d,
    "getExportStatus 429 header x-ratelimit-reset": d,
    "getExportStatus 429 header x-suite-response-time": g,
    "getExportStatus 429 application/json": _,
    "getExportStatus 500 header x-ratelimit-limit": d,
    "getExportStatus 500 header x-ratelimit-remaining": d,
    "getExportStatus 500 header x-ratelimit-reset": d,
    "getExportStatus 500 header x-suite-response-time": g,
    "getExportStatus 500 application/json": _,
    "downloadExport path exportId": Pt,
    "downloadExport query offset": nr,
    "downloadExport query limit": ar,
    "downloadExport 200 header x-ratelimit-limit": d,
    "downloadExport 200 header x-ratelimit-remaining": d,
    "downloadExport 200 header x-ratelimit-reset": d,
    "downloadExport 200 header x-suite-response-time": g,
    "downloadExport 200 text/csv": or,
    "downloadExport 400 header x-ratelimit-limit": d,
    "downloadExport 400 header x-ratelimit-remaining": d,
    "downloadExport 400 header x-ratelimit-reset": d,
    "downloadExport 400 header x-suite-response-time": g,
    "downloadExport 400 application/json": _,
    "downloadExport 401 header x-ratelimit-limit": d,
    "downloadExport 401 header x-ratelimit-remaining": d,
    "downloadExport 401 header x-ratelimit-reset": d,
    "downloadExport 401 header x-suite-response-time": g,
    "downloadExport 401 application/json": _,
    "downloadExport 403 header x-ratelimit-limit": d,
    "downloadExport 403 header x-ratelimit-remaining": d,
    "downloadExport 403 header x-ratelimit-reset": d,
    "downloadExport 403 header x-suite-response-time": g,
    "downloadExport 403 application/json": _,
    "downloadExport 404 header x-ratelimit-limit": d,
    "downloadExport 404 header x-ratelimit-remaining": d,
    "downloadExport 404 header x-ratelimit-reset": d,
    "downloadExport 404 header x-suite-response-time": g,
    "downloadExport 404 application/json": _,
    "downloadExport 410 header x-ratelimit-limit": d,
    "downloadExport 410 header x-ratelimit-remaining": d,
    "downloadExport 410 header x-ratelimit-reset": d,
    "downloadExport 410 header x-suite-response-time": g,
    "downloadExport 410 application/json": _,
    "downloadExport 429 header x-ratelimit-limit": d,
    "downloadExport 429 header x-ratelimit-remaining": d,
    "downloadExport 429 header x-ratelimit-reset": d,
    "downloadExport 429 header x-suite-response-time": g,
    "downloadExport 429 application/json": _,
    "downloadExport 500 header x-ratelimit-limit": d,
    "downloadExport 500 header x-ratelimit-remaining": d,
    "downloadExport 500 header x-ratelimit-reset": d,
    "downloadExport 500 header x-suite-response-time": g,
    "downloadExport 500 application/json": _
  },
  inferred: {
    "exportContactChanges 200 header x-ratelimit-limit": u,
    "exportContactChanges 200 header x-ratelimit-remaining": u,
    "exportContactChanges 200 header x-ratelimit-reset": u,
    "exportContactChanges 400 header x-ratelimit-limit": u,
    "exportContactChanges 400 header x-ratelimit-remaining": u,
    "exportContactChanges 400 header x-ratelimit-reset": u,
    "exportContactChanges 401 header x-ratelimit-limit": u,
    "exportContactChanges 401 header x-ratelimit-remaining": u,
    "exportContactChanges 401 header x-ratelimit-reset": u,
    "exportContactChanges 403 header x-ratelimit-limit": u,
    "exportContactChanges 403 header x-ratelimit-remaining": u,
    "exportContactChanges 403 header x-ratelimit-reset": u,
    "exportContactChanges 429 header x-ratelimit-limit": u,
    "exportContactChanges 429 header x-ratelimit-remaining": u,
    "exportContactChanges 429 header x-ratelimit-reset": u,
    "exportContactChanges 500 header x-ratelimit-limit": u,
    "exportContactChanges 500 header x-ratelimit-remaining": u,
    "exportContactChanges 500 header x-ratelimit-reset": u,
    "exportRegistrations 200 header x-ratelimit-limit": u,
    "exportRegistrations 200 header x-ratelimit-remaining": u,
    "exportRegistrations 200 header x-ratelimit-reset": u,
    "exportRegistrations 400 header x-ratelimit-limit": u,
    "exportRegistrations 400 header x-ratelimit-remaining": u,
    "exportRegistrations 400 header x-ratelimit-reset": u,
    "exportRegistrations 401 header x-ratelimit-limit": u,
    "exportRegistrations 401 header x-ratelimit-remaining": u,
    "exportRegistrations 401 header x-ratelimit-reset": u,
    "exportRegistrations 403 header x-ratelimit-limit": u,
    "exportRegistrations 403 header x-ratelimit-remaining": u,
    "exportRegistrations 403 header x-ratelimit-reset": u,
    "exportRegistrations 429 header x-ratelimit-limit": u,
    "exportRegistrations 429 header x-ratelimit-remaining": u,
    "exportRegistrations 429 header x-ratelimit-reset": u,
    "exportRegistrations 500 header x-ratelimit-limit": u,
    "exportRegistrations 500 header x-ratelimit-remaining": u,
    "exportRegistrations 500 header x-ratelimit-reset": u,
    "exportResponses request application/json": lr,
    "exportResponses 200 header x-ratelimit-limit": u,
    "exportResponses 200 header x-ratelimit-remaining": u,
    "exportResponses 200 header x-ratelimit-reset": u,
    "exportResponses 400 header x-ratelimit-limit": u,
    "exportResponses 400 header x-ratelimit-remaining": u,
    "exportResponses 400 header x-ratelimit-reset": u,
    "exportResponses 401 header x-ratelimit-limit": u,
    "exportResponses 401 header x-ratelimit-remaining": u,
    "exportResponses 401 header x-ratelimit-reset": u,
    "exportResponses 403 header x-ratelimit-limit": u,
    "exportResponses 403 header x-ratelimit-remaining": u,
    "exportResponses 403 header x-ratelimit-reset": u,
    "exportResponses 429 header x-ratelimit-limit": u,
    "exportResponses 429 header x-ratelimit-remaining": u,
    "exportResponses 429 header x-ratelimit-reset": u,
    "exportResponses 500 header x-ratelimit-limit": u,
    "exportResponses 500 header x-ratelimit-remaining": u,
    "exportResponses 500 header x-ratelimit-reset": u,
    "exportContactList 200 header x-ratelimit-limit": u,
    "exportContactList 200 header x-ratelimit-remaining": u,
    "exportContactList 200 header x-ratelimit-reset": u,
    "exportContactList 400 header x-ratelimit-limit": u,
    "exportContactList 400 header x-ratelimit-remaining": u,
    "exportContactList 400 header x-ratelimit-reset": u,
    "exportContactList 401 header x-ratelimit-limit": u,
    "exportContactList 401 header x-ratelimit-remaining": u,
    "exportContactList 401 header x-ratelimit-reset": u,
    "exportContactList 403 header x-ratelimit-limit": u,
    "exportContactList 403 header x-ratelimit-remaining": u,
    "exportContactList 403 header x-ratelimit-reset": u,
    "exportContactList 429 header x-ratelimit-limit": u,
    "exportContactList 429 header x-ratelimit-remaining": u,
    "exportContactList 429 header x-ratelimit-reset": u,
    "exportContactList 500 header x-ratelimit-limit": u,
    "exportContactList 500 header x-ratelimit-remaining": u,
    "exportContactList 500 header x-ratelimit-reset": u,
    "exportSegment 200 header x-ratelimit-limit": u,
    "exportSegment 200 header x-ratelimit-remaining": u,
    "exportSegment 200 header x-ratelimit-reset": u,
    "exportSegment 400 header x-ratelimit-limit": u,
    "exportSegment 400 header x-ratelimit-remaining": u,
    "exportSegment 400 header x-ratelimit-reset": u,
    "exportSegment 401 header x-ratelimit-limit": u,
    "exportSegment 401 header x-ratelimit-remaining": u,
    "exportSegment 401 header x-ratelimit-reset": u,
    "exportSegment 403 header x-ratelimit-limit": u,
    "exportSegment 403 header x-ratelimit-remaining": u,
    "exportSegment 403 header x-ratelimit-reset": u,
    "exportSegment 429 header x-ratelimit-limit": u,
    "exportSegment 429 header x-ratelimit-remaining": u,
    "exportSegment 429 header x-ratelimit-reset": u,
    "exportSegment 500 header x-ratelimit-limit": u,
    "exportSegment 500 header x-ratelimit-remaining": u,
    "exportSegment 500 header x-ratelimit-reset": u,
    "getExportStatus 200 header x-ratelimit-limit": u,
    "getExportStatus 200 header x-ratelimit-remaining": u,
    "getExportStatus 200 header x-ratelimit-reset": u,
    "getExportStatus 400 header x-ratelimit-limit": u,
    "getExportStatus 400 header x-ratelimit-remaining": u,
    "getExportStatus 400 header x-ratelimit-reset": u,
    "getExportStatus 401 header x-ratelimit-limit": u,
    "getExportStatus 401 header x-ratelimit-remaining": u,
    "getExportStatus 401 header x-ratelimit-reset": u,
    "getExportStatus 403 header x-ratelimit-limit": u,
    "getExportStatus 403 header x-ratelimit-remaining": u,
    "getExportStatus 403 header x-ratelimit-reset": u,
    "getExportStatus 429 header x-ratelimit-limit": u,
    "getExportStatus 429 header x-ratelimit-remaining": u,
    "getExportStatus 429 header x-ratelimit-reset": u,
    "getExportStatus 500 header x-ratelimit-limit": u,
    "getExportStatus 500 header x-ratelimit-remaining": u,
    "getExportStatus 500 header x-ratelimit-reset": u,
    "downloadExport 200 header x-ratelimit-limit": u,
    "downloadExport 200 header x-ratelimit-remaining": u,
    "downloadExport 200 header x-ratelimit-reset": u,
    "downloadExport 400 header x-ratelimit-limit": u,
    "downloadExport 400 header x-ratelimit-remaining": u,
    "downloadExport 400 header x-ratelimit-reset": u,
    "downloadExport 401 header x-ratelimit-limit": u,
    "downloadExport 401 header x-ratelimit-remaining": u,
    "downloadExport 401 header x-ratelimit-reset": u,
    "downloadExport 403 header x-ratelimit-limit": u,
    "downloadExport 403 header x-ratelimit-remaining": u,
    "downloadExport 403 header x-ratelimit-reset": u,
    "downloadExport 404 header x-ratelimit-limit": u,
    "downloadExport 404 header x-ratelimit-remaining": u,
    "downloadExport 404 header x-ratelimit-reset": u,
    "downloadExport 410 header x-ratelimit-limit": u,
    "downloadExport 410 header x-ratelimit-remaining": u,
    "downloadExport 410 header x-ratelimit-reset": u,
    "downloadExport 429 header x-ratelimit-limit": u,
    "downloadExport 429 header x-ratelimit-remaining": u,
    "downloadExport 429 header x-ratelimit-reset": u,
    "downloadExport 500 header x-ratelimit-limit": u,
    "downloadExport 500 header x-ratelimit-remaining": u,
    "downloadExport 500 header x-ratelimit-reset": u
  }
};
export {
  Rs as validators
};
