// Generated from specs/emarsys. Edit that and run npm run generate.
var ii = Object.create;
var lt = Object.defineProperty;
var ai = Object.getOwnPropertyDescriptor;
var ni = Object.getOwnPropertyNames;
var oi = Object.getPrototypeOf, pi = Object.prototype.hasOwnProperty;
var Nr = (t, i, h) => () => {
  if (h) throw h[0];
  try {
    return t && (i = t(t = 0)), i;
  } catch (g) {
    throw h = [g], g;
  }
};
var Ar = (t, i) => () => {
  try {
    return i || t((i = { exports: {} }).exports, i), i.exports;
  } catch (h) {
    throw i = 0, h;
  }
}, Qr = (t, i) => {
  for (var h in i)
    lt(t, h, { get: i[h], enumerable: !0 });
}, zr = (t, i, h, g) => {
  if (i && typeof i == "object" || typeof i == "function")
    for (let p of ni(i))
      !pi.call(t, p) && p !== h && lt(t, p, { get: () => i[p], enumerable: !(g = ai(i, p)) || g.enumerable });
  return t;
};
var li = (t, i, h) => (h = t != null ? ii(oi(t)) : {}, zr(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  i || !t || !t.__esModule ? lt(h, "default", { value: t, enumerable: !0 }) : h,
  t
)), de = (t) => zr(lt({}, "__esModule", { value: !0 }), t);

// helper:ajv/dist/runtime/ucs2length
var mt = {};
Qr(mt, {
  default: () => mi
});
var mi, dt = Nr(() => {
  mi = (t) => {
    let i = t.length;
    for (let h = 0; h < t.length - 1; h++)
      (t.charCodeAt(h) & 64512) === 55296 && (t.charCodeAt(h + 1) & 64512) === 56320 && (i--, h++);
    return i;
  };
});

// node_modules/ajv-formats/dist/formats.js
var ut = Ar((U) => {
  "use strict";
  Object.defineProperty(U, "__esModule", { value: !0 });
  U.formatNames = U.fastFormats = U.fullFormats = void 0;
  function H(t, i) {
    return { validate: t, compare: i };
  }
  U.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: H(Hr, Sr),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: H(qr(!0), $r),
    "date-time": H(Vr(!0), Yr),
    "iso-time": H(qr(), Ur),
    "iso-date-time": H(Vr(), Br),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: hi,
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
    regex: bi,
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
    byte: gi,
    // signed 32 bit integer
    int32: { type: "number", validate: _i },
    // signed 64 bit integer
    int64: { type: "number", validate: Pi },
    // C-type float
    float: { type: "number", validate: Zr },
    // C-type double
    double: { type: "number", validate: Zr },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  U.fastFormats = {
    ...U.fullFormats,
    date: H(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, Sr),
    time: H(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, $r),
    "date-time": H(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Yr),
    "iso-time": H(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Ur),
    "iso-date-time": H(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Br),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  U.formatNames = Object.keys(U.fullFormats);
  function di(t) {
    return t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
  }
  var ui = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, ci = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function Hr(t) {
    let i = ui.exec(t);
    if (!i)
      return !1;
    let h = +i[1], g = +i[2], p = +i[3];
    return g >= 1 && g <= 12 && p >= 1 && p <= (g === 2 && di(h) ? 29 : ci[g]);
  }
  function Sr(t, i) {
    if (t && i)
      return t > i ? 1 : t < i ? -1 : 0;
  }
  var Rr = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function qr(t) {
    return function(h) {
      let g = Rr.exec(h);
      if (!g)
        return !1;
      let p = +g[1], u = +g[2], e = +g[3], s = g[4], n = g[5] === "-" ? -1 : 1, r = +(g[6] || 0), a = +(g[7] || 0);
      if (r > 23 || a > 59 || t && !s)
        return !1;
      if (p <= 23 && u <= 59 && e < 60)
        return !0;
      let o = u - a * n, c = p - r * n - (o < 0 ? 1 : 0);
      return (c === 23 || c === -1) && (o === 59 || o === -1) && e < 61;
    };
  }
  function $r(t, i) {
    if (!(t && i))
      return;
    let h = (/* @__PURE__ */ new Date("2020-01-01T" + t)).valueOf(), g = (/* @__PURE__ */ new Date("2020-01-01T" + i)).valueOf();
    if (h && g)
      return h - g;
  }
  function Ur(t, i) {
    if (!(t && i))
      return;
    let h = Rr.exec(t), g = Rr.exec(i);
    if (h && g)
      return t = h[1] + h[2] + h[3], i = g[1] + g[2] + g[3], t > i ? 1 : t < i ? -1 : 0;
  }
  var Dr = /t|\s/i;
  function Vr(t) {
    let i = qr(t);
    return function(g) {
      let p = g.split(Dr);
      return p.length === 2 && Hr(p[0]) && i(p[1]);
    };
  }
  function Yr(t, i) {
    if (!(t && i))
      return;
    let h = new Date(t).valueOf(), g = new Date(i).valueOf();
    if (h && g)
      return h - g;
  }
  function Br(t, i) {
    if (!(t && i))
      return;
    let [h, g] = t.split(Dr), [p, u] = i.split(Dr), e = Sr(h, p);
    if (e !== void 0)
      return e || $r(g, u);
  }
  var fi = /\/|:/, yi = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function hi(t) {
    return fi.test(t) && yi.test(t);
  }
  var Mr = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function gi(t) {
    return Mr.lastIndex = 0, Mr.test(t);
  }
  var vi = -(2 ** 31), xi = 2 ** 31 - 1;
  function _i(t) {
    return Number.isInteger(t) && t <= xi && t >= vi;
  }
  function Pi(t) {
    return Number.isInteger(t);
  }
  function Zr() {
    return !0;
  }
  var wi = /[^\\]\\Z/;
  function bi(t) {
    if (wi.test(t))
      return !1;
    try {
      return new RegExp(t), !0;
    } catch {
      return !1;
    }
  }
});

// node_modules/fast-deep-equal/index.js
var Wr = Ar(($a, Gr) => {
  "use strict";
  Gr.exports = function t(i, h) {
    if (i === h) return !0;
    if (i && h && typeof i == "object" && typeof h == "object") {
      if (i.constructor !== h.constructor) return !1;
      var g, p, u;
      if (Array.isArray(i)) {
        if (g = i.length, g != h.length) return !1;
        for (p = g; p-- !== 0; )
          if (!t(i[p], h[p])) return !1;
        return !0;
      }
      if (i.constructor === RegExp) return i.source === h.source && i.flags === h.flags;
      if (i.valueOf !== Object.prototype.valueOf) return i.valueOf() === h.valueOf();
      if (i.toString !== Object.prototype.toString) return i.toString() === h.toString();
      if (u = Object.keys(i), g = u.length, g !== Object.keys(h).length) return !1;
      for (p = g; p-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(h, u[p])) return !1;
      for (p = g; p-- !== 0; ) {
        var e = u[p];
        if (!t(i[e], h[e])) return !1;
      }
      return !0;
    }
    return i !== i && h !== h;
  };
});

// helper:ajv/dist/runtime/equal
var ct = {};
Qr(ct, {
  default: () => Xr.default
});
var Xr, ft = Nr(() => {
  Xr = li(Wr());
});

// set:set:consumer
var Kr = yt, Ci = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }, { type: "array", items: { $ref: "#/$defs/components.schemas.NumericId" } }] }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, ki = { type: "string", enum: ["ftp", "sftp", "local"] };
function B(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = B.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ki.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Y = new RegExp("^[0-9]+$", "u");
function K(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = K.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  if (typeof t == "string") {
    if (!Y.test(t)) {
      let f = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [f] : e.push(f), s++;
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ri = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function fe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = fe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Ri.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
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
      fe(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: u }) || (e = k(e, fe.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function I(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = I.evaluated;
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
      K(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: u }) || (e = k(e, K.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var qi = { type: "string", enum: [",", ";"] };
function L(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = L.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: qi.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Di = { type: "integer", enum: [0, 1] };
function E(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = E.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Di.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jr = (dt(), de(mt)).default, Si = new RegExp("^[A-Za-z]{2}$", "u");
function F(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = F.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (Jr(t) > 2) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (Jr(t) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!Si.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function T(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = T.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.username === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.password === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.host !== void 0 && typeof t.host != "string") {
      let a = { instancePath: i + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.port !== void 0) {
      let a = t.port, o = s, c = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (typeof a == "string") {
        if (!Y.test(a)) {
          let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), s++;
        }
      } else {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = f === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), s++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let a = { instancePath: i + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let a = { instancePath: i + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let a = { instancePath: i + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var $i = ut().fullFormats.uri;
function O(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = O.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!$i(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = yt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.origin === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.origin_id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.time_range === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.contact_fields === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.distribution_method !== void 0 && (B(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = k(e, B.errors), s = e.length)), t.origin !== void 0) {
      let a = t.origin;
      if (typeof a != "string") {
        let o = { instancePath: i + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(a === "form" || a === "api" || a === "all")) {
        let o = { instancePath: i + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Ci.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.origin_id !== void 0) {
      let a = t.origin_id, o = s, c = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let x = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (typeof a == "string") {
        if (!Y.test(a)) {
          let x = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), s++;
        }
      } else {
        let x = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = f === s;
      c = c || r;
      let v = s;
      if (Array.isArray(a)) {
        let x = a.length;
        for (let _ = 0; _ < x; _++)
          K(a[_], { instancePath: i + "/origin_id/" + _, parentData: a, parentDataProperty: _, rootData: p, dynamicAnchors: u }) || (e = k(e, K.errors), s = e.length);
      } else {
        let x = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = v === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let x = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    t.time_range !== void 0 && (ye(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: u }) || (e = k(e, ye.errors), s = e.length)), t.contact_fields !== void 0 && (I(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = k(e, I.errors), s = e.length)), t.delimiter !== void 0 && (L(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = k(e, L.errors), s = e.length)), t.add_field_names_header !== void 0 && (E(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = k(e, E.errors), s = e.length)), t.language !== void 0 && (F(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = k(e, F.errors), s = e.length)), t.ftp_settings !== void 0 && (T(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = k(e, T.errors), s = e.length)), t.notification_url !== void 0 && (O(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = k(e, O.errors), s = e.length));
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return yt.errors = e, s === 0;
}
yt.evaluated = { props: { distribution_method: !0, origin: !0, origin_id: !0, time_range: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var l = ht;
function ht(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ht.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ht.errors = e, s === 0;
}
ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var P = gt;
function gt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = gt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gt.errors = e, s === 0;
}
gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = vt;
function D(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = D.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (t !== 0) {
    let r = { instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function he(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = he.evaluated;
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
  return he.errors = e, s === 0;
}
he.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function vt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = vt.evaluated;
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
    if (t.replyCode !== void 0 && (D(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = k(e, D.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (he(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: u }) || (e = k(e, he.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vt.errors = e, s === 0;
}
vt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var b = xt;
function xt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = xt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.replyText === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.replyCode !== void 0) {
      let a = t.replyCode;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let o = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
        let o = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let a = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.data !== void 0) {
      let a = t.data, o = s, c = !1, y = s;
      if (typeof a != "string") {
        let _ = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let _ = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = f === s;
      c = c || r;
      let v = s;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let _ = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = v === s;
      c = c || r;
      let x = s;
      if (a !== null) {
        let _ = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = x === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let _ = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), s++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return xt.errors = e, s === 0;
}
xt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var es = _t, ji = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } };
function G(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = G.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  if (typeof t == "string") {
    if (!Y.test(t)) {
      let f = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [f] : e.push(f), s++;
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return G.errors = e, s === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ii = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function ge(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Ii.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ee(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ee.evaluated;
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
      ge(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: u }) || (e = k(e, ge.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ee.errors = e, s === 0;
}
ee.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function _t(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = _t.evaluated;
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
    if (t.distribution_method !== void 0 && (B(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = k(e, B.errors), s = e.length)), t.contactlist !== void 0 && (G(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: u }) || (e = k(e, G.errors), s = e.length)), t.time_range !== void 0 && (ee(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: u }) || (e = k(e, ee.errors), s = e.length)), t.with_timestamp !== void 0) {
      let r = t.with_timestamp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === 0 || r === 1)) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: ji.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contact_fields !== void 0 && (I(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = k(e, I.errors), s = e.length)), t.delimiter !== void 0 && (L(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = k(e, L.errors), s = e.length)), t.add_field_names_header !== void 0 && (E(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = k(e, E.errors), s = e.length)), t.language !== void 0 && (F(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = k(e, F.errors), s = e.length)), t.ftp_settings !== void 0 && (T(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = k(e, T.errors), s = e.length)), t.notification_url !== void 0 && (O(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = k(e, O.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _t.errors = e, s === 0;
}
_t.evaluated = { props: { distribution_method: !0, contactlist: !0, time_range: !0, with_timestamp: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ts = Pt, Li = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, Ei = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, Fi = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function ve(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fi.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = xe.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: Ei.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  ve(t, { instancePath: i, parentData: h, parentDataProperty: g, rootData: p, dynamicAnchors: u }) || (e = k(e, ve.errors), s = e.length);
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return xe.errors = e, s === 0;
}
xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ti = new RegExp("^all$", "u"), Oi = (ft(), de(ct)).default;
function Pt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Pt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.time_range === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.contact_fields === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.distribution_method !== void 0 && (B(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = k(e, B.errors), s = e.length)), t.time_range !== void 0 && (ee(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: u }) || (e = k(e, ee.errors), s = e.length)), t.contact_fields !== void 0 && (I(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = k(e, I.errors), s = e.length)), t.sources !== void 0) {
      let o = t.sources, c = s, y = !1, f = s;
      if (Array.isArray(o)) {
        let x = o.length;
        for (let _ = 0; _ < x; _++) {
          let q = o[_];
          if (typeof q != "string") {
            let $ = { instancePath: i + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [$] : e.push($), s++;
          }
          if (!(q === "trackable_links" || q === "registration_forms" || q === "tell_a_friend" || q === "contact_us" || q === "change_profile" || q === "unsubscribe" || q === "mail_open" || q === "complaint")) {
            let $ = { instancePath: i + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: Li.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [$] : e.push($), s++;
          }
        }
      } else {
        let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = f === s;
      y = y || r;
      let v = s;
      if (typeof o == "string") {
        if (!Ti.test(o)) {
          let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [x] : e.push(x), s++;
        }
      } else {
        let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = v === s;
      if (y = y || r, y)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    if (t.analysis_fields !== void 0) {
      let o = t.analysis_fields;
      if (Array.isArray(o)) {
        let c = o.length;
        for (let v = 0; v < c; v++)
          xe(o[v], { instancePath: i + "/analysis_fields/" + v, parentData: o, parentDataProperty: v, rootData: p, dynamicAnchors: u }) || (e = k(e, xe.errors), s = e.length);
        let y = o.length, f;
        if (y > 1) {
          e:
            for (; y--; )
              for (f = y; f--; )
                if (Oi(o[y], o[f])) {
                  let v = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: y, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + y + " are identical)" };
                  e === null ? e = [v] : e.push(v), s++;
                  break e;
                }
        }
      } else {
        let c = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (t.email_id !== void 0) {
      let o = t.email_id, c = s, y = !1, f = s;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = f === s;
      y = y || a;
      let v = s;
      if (typeof o == "string") {
        if (!Y.test(o)) {
          let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), s++;
        }
      } else {
        let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = v === s;
      if (y = y || a, y)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    t.contactlist !== void 0 && (G(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: u }) || (e = k(e, G.errors), s = e.length)), t.delimiter !== void 0 && (L(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = k(e, L.errors), s = e.length)), t.add_field_names_header !== void 0 && (E(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = k(e, E.errors), s = e.length)), t.language !== void 0 && (F(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = k(e, F.errors), s = e.length)), t.ftp_settings !== void 0 && (T(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = k(e, T.errors), s = e.length)), t.notification_url !== void 0 && (O(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = k(e, O.errors), s = e.length));
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Pt.errors = e, s === 0;
}
Pt.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var rs = wt;
var Ni = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function te(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = te.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ni.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ai = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function re(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = re.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Ai.test(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = wt.evaluated;
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
    t.distribution_method !== void 0 && (te(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = k(e, te.errors), s = e.length)), t.contactlist !== void 0 && (G(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: u }) || (e = k(e, G.errors), s = e.length)), t.contact_fields !== void 0 && (I(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = k(e, I.errors), s = e.length)), t.delimiter !== void 0 && (L(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = k(e, L.errors), s = e.length)), t.add_field_names_header !== void 0 && (E(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = k(e, E.errors), s = e.length)), t.language !== void 0 && (F(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = k(e, F.errors), s = e.length)), t.ftp_settings !== void 0 && (T(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = k(e, T.errors), s = e.length)), t.distribution_email_address !== void 0 && (re(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: p, dynamicAnchors: u }) || (e = k(e, re.errors), s = e.length)), t.notification_url !== void 0 && (O(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = k(e, O.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wt.errors = e, s === 0;
}
wt.evaluated = { props: { distribution_method: !0, contactlist: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ss = bt;
function bt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = bt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.filter === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.contact_fields === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.distribution_method !== void 0 && (te(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = k(e, te.errors), s = e.length)), t.filter !== void 0) {
      let a = t.filter, o = s, c = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (typeof a == "string") {
        if (!Y.test(a)) {
          let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), s++;
        }
      } else {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = f === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), s++;
      }
    }
    t.contact_fields !== void 0 && (I(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = k(e, I.errors), s = e.length)), t.delimiter !== void 0 && (L(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = k(e, L.errors), s = e.length)), t.add_field_names_header !== void 0 && (E(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = k(e, E.errors), s = e.length)), t.language !== void 0 && (F(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = k(e, F.errors), s = e.length)), t.ftp_settings !== void 0 && (T(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = k(e, T.errors), s = e.length)), t.distribution_email_address !== void 0 && (re(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: p, dynamicAnchors: u }) || (e = k(e, re.errors), s = e.length)), t.notification_url !== void 0 && (O(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = k(e, O.errors), s = e.length));
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return bt.errors = e, s === 0;
}
bt.evaluated = { props: { distribution_method: !0, filter: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var jr = Ct;
function Ct(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ct.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ct.errors = e, s === 0;
}
Ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var is = kt;
var Qi = new RegExp("^\\d+$", "u"), as = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function _e(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = _e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [c] : e.push(c), s++;
    }
    if (t.created === void 0) {
      let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [c] : e.push(c), s++;
    }
    if (t.status === void 0) {
      let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [c] : e.push(c), s++;
    }
    if (t.type === void 0) {
      let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [c] : e.push(c), s++;
    }
    if (t.id !== void 0) {
      let c = t.id;
      if (typeof c == "string") {
        if (!Qi.test(c)) {
          let y = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.created !== void 0) {
      let c = t.created;
      if (typeof c == "string") {
        if (!as.test(c)) {
          let y = { instancePath: i + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: i + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.status !== void 0 && (_e(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: p, dynamicAnchors: u }) || (e = k(e, _e.errors), s = e.length)), t.type !== void 0 && typeof t.type != "string") {
      let c = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [c] : e.push(c), s++;
    }
    if (t.file_name !== void 0) {
      let c = t.file_name, y = s, f = !1, v = s;
      if (typeof c != "string") {
        let _ = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = v === s;
      f = f || r;
      let x = s;
      if (c !== null) {
        let _ = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = x === s;
      if (f = f || r, f)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let _ = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), s++;
      }
    }
    if (t.ftp_host !== void 0) {
      let c = t.ftp_host, y = s, f = !1, v = s;
      if (typeof c != "string") {
        let _ = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var a = v === s;
      f = f || a;
      let x = s;
      if (c !== null) {
        let _ = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var a = x === s;
      if (f = f || a, f)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let _ = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), s++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let c = t.ftp_dir, y = s, f = !1, v = s;
      if (typeof c != "string") {
        let _ = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var o = v === s;
      f = f || o;
      let x = s;
      if (c !== null) {
        let _ = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var o = x === s;
      if (f = f || o, f)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let _ = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), s++;
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { props: { id: !0, created: !0, status: !0, type: !0, file_name: !0, ftp_host: !0, ftp_dir: !0 }, dynamicProps: !1, dynamicItems: !1 };
function kt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = kt.evaluated;
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
    if (t.replyCode !== void 0 && (D(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = k(e, D.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (Pe(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: u }) || (e = k(e, Pe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return kt.errors = e, s === 0;
}
kt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ns = Rt;
function Rt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Rt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Rt.errors = e, s === 0;
}
Rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var os = qt;
function qt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = qt.evaluated;
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
  return qt.errors = e, s === 0;
}
qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ps = Dt;
function Dt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Dt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Dt.errors = e, s === 0;
}
Dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ir = St;
function se(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = se.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  if (typeof t == "string") {
    if (!Y.test(t)) {
      let f = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [f] : e.push(f), s++;
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function we(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = we.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.name === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.application_type === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_type" }, message: "must have required property 'application_type'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.id !== void 0 && (se(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: p, dynamicAnchors: u }) || (e = k(e, se.errors), s = e.length)), t.name !== void 0) {
      let a = t.name, o = s, c = !1, y = s;
      if (typeof a != "string") {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (a !== null) {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = f === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), s++;
      }
    }
    if (t.application_type !== void 0 && typeof t.application_type != "string") {
      let a = { instancePath: i + "/application_type", schemaPath: "#/properties/application_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.string_id !== void 0 && typeof t.string_id != "string") {
      let a = { instancePath: i + "/string_id", schemaPath: "#/properties/string_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return we.errors = e, s === 0;
}
we.evaluated = { props: { id: !0, name: !0, application_type: !0, string_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function St(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = St.evaluated;
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
    if (t.replyCode !== void 0 && (D(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = k(e, D.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          we(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: u }) || (e = k(e, we.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return St.errors = e, s === 0;
}
St.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ls = $t, zi = { type: "string", enum: ["ar", "bg", "bp", "cn", "cz", "de", "dk", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr", "hu", "it", "jp", "ko", "lt", "lv", "mk", "mo", "mx", "nl", "no", "pl", "pr", "ro", "ru", "sc", "sk", "sl", "sr", "sv", "th", "tr", "uk", "vi"] };
function $t(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = $t.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ar" || t === "bg" || t === "bp" || t === "cn" || t === "cz" || t === "de" || t === "dk" || t === "el" || t === "en" || t === "es" || t === "et" || t === "fi" || t === "fr" || t === "he" || t === "hi" || t === "hr" || t === "hu" || t === "it" || t === "jp" || t === "ko" || t === "lt" || t === "lv" || t === "mk" || t === "mo" || t === "mx" || t === "nl" || t === "no" || t === "pl" || t === "pr" || t === "ro" || t === "ru" || t === "sc" || t === "sk" || t === "sl" || t === "sr" || t === "sv" || t === "th" || t === "tr" || t === "uk" || t === "vi")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zi.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $t.errors = e, s === 0;
}
$t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ms = jt;
function jt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = jt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return jt.errors = e, s === 0;
}
jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ds = It;
function be(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.choice === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choice" }, message: "must have required property 'choice'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (!Y.test(r)) {
          let a = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.choice !== void 0 && typeof t.choice != "string") {
      let r = { instancePath: i + "/choice", schemaPath: "#/properties/choice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.bit_position !== void 0) {
      let r = t.bit_position;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/bit_position", schemaPath: "#/properties/bit_position/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return be.errors = e, s === 0;
}
be.evaluated = { props: { id: !0, choice: !0, bit_position: !0 }, dynamicProps: !1, dynamicItems: !1 };
function It(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = It.evaluated;
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
    if (t.replyCode !== void 0 && (D(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = k(e, D.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          be(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: u }) || (e = k(e, be.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return It.errors = e, s === 0;
}
It.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var us = Lt;
function Ce(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ce.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (!Y.test(r)) {
          let a = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created !== void 0) {
      let r = t.created;
      if (typeof r == "string") {
        if (!as.test(r)) {
          let a = { instancePath: i + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.type !== void 0) {
      let r = t.type;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ce.errors = e, s === 0;
}
Ce.evaluated = { props: { id: !0, name: !0, created: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Lt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Lt.evaluated;
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
    if (t.replyCode !== void 0 && (D(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = k(e, D.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          Ce(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: u }) || (e = k(e, Ce.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Lt.errors = e, s === 0;
}
Lt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var cs = Et;
function Et(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Et.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Et.errors = e, s === 0;
}
Et.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fs = Ft;
function Ft(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ft.evaluated;
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
    if (t.replyCode !== void 0 && (D(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = k(e, D.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ft.errors = e, s === 0;
}
Ft.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ys = Tt;
function ke(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ke.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id !== void 0 && (se(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: p, dynamicAnchors: u }) || (e = k(e, se.errors), s = e.length)), t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.type !== void 0 && typeof t.type != "string") {
      let r = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.tags !== void 0) {
      let r = t.tags;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          if (typeof r[o] != "string") {
            let c = { instancePath: i + "/tags/" + o, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), s++;
          }
      } else {
        let a = { instancePath: i + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.criteriaTypes !== void 0) {
      let r = t.criteriaTypes;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          if (typeof r[o] != "string") {
            let c = { instancePath: i + "/criteriaTypes/" + o, schemaPath: "#/properties/criteriaTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [c] : e.push(c), s++;
          }
      } else {
        let a = { instancePath: i + "/criteriaTypes", schemaPath: "#/properties/criteriaTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.baseContactListId !== void 0) {
      let r = t.baseContactListId;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/baseContactListId", schemaPath: "#/properties/baseContactListId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.predefinedSegmentId !== void 0) {
      let r = t.predefinedSegmentId;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/predefinedSegmentId", schemaPath: "#/properties/predefinedSegmentId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { props: { id: !0, name: !0, type: !0, tags: !0, criteriaTypes: !0, baseContactListId: !0, predefinedSegmentId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Tt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Tt.evaluated;
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
    if (t.replyCode !== void 0 && (D(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = k(e, D.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          ke(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: u }) || (e = k(e, ke.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Tt.errors = e, s === 0;
}
Tt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var hs = Ot;
function Ot(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ot.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ot.errors = e, s === 0;
}
Ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gs = Nt;
function Nt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Nt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "boolean") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Nt.errors = e, s === 0;
}
Nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Lr = At;
function Re(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Re.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Re.errors = e, s === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.contact_list_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_list_id" }, message: "must have required property 'contact_list_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.user_count === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_count" }, message: "must have required property 'user_count'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.opt_in_count === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opt_in_count" }, message: "must have required property 'opt_in_count'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.duration === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_list_id !== void 0) {
      let r = t.contact_list_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/contact_list_id", schemaPath: "#/properties/contact_list_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.user_count !== void 0) {
      let r = t.user_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/user_count", schemaPath: "#/properties/user_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.opt_in_count !== void 0) {
      let r = t.opt_in_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/opt_in_count", schemaPath: "#/properties/opt_in_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.duration !== void 0) {
      let r = t.duration;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { props: { contact_list_id: !0, user_count: !0, opt_in_count: !0, duration: !0 }, dynamicProps: !1, dynamicItems: !1 };
function De(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = De.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.run_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" }, message: "must have required property 'run_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.run_id !== void 0 && typeof t.run_id != "string") {
      let r = { instancePath: i + "/run_id", schemaPath: "#/properties/run_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.status !== void 0 && (Re(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: p, dynamicAnchors: u }) || (e = k(e, Re.errors), s = e.length)), t.result !== void 0 && (qe(t.result, { instancePath: i + "/result", parentData: t, parentDataProperty: "result", rootData: p, dynamicAnchors: u }) || (e = k(e, qe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { props: { run_id: !0, status: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function At(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = At.evaluated;
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
    if (t.replyCode !== void 0 && (D(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = k(e, D.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (De(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: u }) || (e = k(e, De.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return At.errors = e, s === 0;
}
At.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var vs = Qt;
function Qt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Qt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qt.errors = e, s === 0;
}
Qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xs = zt, Vi = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["opened", "not_opened", "received", "clicked", "not_clicked", "bounced", "hard_bounced", "soft_bounced", "block_bounced"] }, start_date: { $ref: "#/$defs/components.schemas.QueryTime" }, end_date: { $ref: "#/$defs/components.schemas.QueryTime" }, campaign_id: { type: "integer" } } };
function J(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = J.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return J.errors = e, s === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function zt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = zt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.type !== void 0) {
      let r = t.type;
      if (typeof r != "string") {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "opened" || r === "not_opened" || r === "received" || r === "clicked" || r === "not_clicked" || r === "bounced" || r === "hard_bounced" || r === "soft_bounced" || r === "block_bounced")) {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Vi.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.start_date !== void 0 && (J(t.start_date, { instancePath: i + "/start_date", parentData: t, parentDataProperty: "start_date", rootData: p, dynamicAnchors: u }) || (e = k(e, J.errors), s = e.length)), t.end_date !== void 0 && (J(t.end_date, { instancePath: i + "/end_date", parentData: t, parentDataProperty: "end_date", rootData: p, dynamicAnchors: u }) || (e = k(e, J.errors), s = e.length)), t.campaign_id !== void 0) {
      let r = t.campaign_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/campaign_id", schemaPath: "#/properties/campaign_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zt.errors = e, s === 0;
}
zt.evaluated = { props: { type: !0, start_date: !0, end_date: !0, campaign_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _s = Vt;
function Se(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Se.evaluated;
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
  return Se.errors = e, s === 0;
}
Se.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Vt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Vt.evaluated;
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
    if (t.replyCode !== void 0 && (D(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = k(e, D.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (Se(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: u }) || (e = k(e, Se.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vt.errors = e, s === 0;
}
Vt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ps = Mt;
function Mt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Mt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mt.errors = e, s === 0;
}
Mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ws = Zt, Mi = { type: "object", required: ["replyCode", "replyText", "data"], properties: { replyCode: { type: "integer", enum: [0, 202, 6030] }, replyText: { type: "string" }, data: { anyOf: [{ $ref: "#/$defs/components.schemas.ReactedContacts" }, { type: "string" }] } } };
function $e(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = $e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.contact_ids === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_ids" }, message: "must have required property 'contact_ids'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.contact_ids !== void 0) {
      let r = t.contact_ids;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++) {
          let c = r[o];
          if (typeof c == "string") {
            if (!Y.test(c)) {
              let y = { instancePath: i + "/contact_ids/" + o, schemaPath: "#/properties/contact_ids/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              e === null ? e = [y] : e.push(y), s++;
            }
          } else {
            let y = { instancePath: i + "/contact_ids/" + o, schemaPath: "#/properties/contact_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), s++;
          }
        }
      } else {
        let a = { instancePath: i + "/contact_ids", schemaPath: "#/properties/contact_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: { contact_ids: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Zt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Zt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.replyText === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.data === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.replyCode !== void 0) {
      let o = t.replyCode;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let c = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [c] : e.push(c), s++;
      }
      if (!(o === 0 || o === 202 || o === 6030)) {
        let c = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/enum", keyword: "enum", params: { allowedValues: Mi.properties.replyCode.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let o = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.data !== void 0) {
      let o = t.data, c = s, y = !1, f = s;
      $e(o, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: u }) || (e = k(e, $e.errors), s = e.length);
      var a = f === s;
      if (y = y || a, a) {
        var r = {};
        r.contact_ids = !0;
      }
      let v = s;
      if (typeof o != "string") {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = v === s;
      if (y = y || a, y)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Zt.errors = e, s === 0;
}
Zt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var bs = Ht, Zi = { type: "object", required: ["replyCode", "replyText", "data"], properties: { replyCode: { type: "integer", enum: [202, 6030] }, replyText: { type: "string" }, data: { type: "string" } } };
function Ht(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ht.evaluated;
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
    if (t.replyCode !== void 0) {
      let r = t.replyCode;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === 202 || r === 6030)) {
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/enum", keyword: "enum", params: { allowedValues: Zi.properties.replyCode.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0 && typeof t.data != "string") {
      let r = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ht.errors = e, s === 0;
}
Ht.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
function k(t, i) {
  if (t === null) return i;
  for (let h of i) t.push(h);
  return t;
}

// set:set:audit
var Ds = Ut, Cs = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }, { type: "array", items: { $ref: "#/$defs/components.schemas.NumericId" } }] }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Be = Object.prototype.hasOwnProperty, Ui = { type: "string", enum: ["ftp", "sftp", "local"] };
function W(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = W.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ui.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Z = new RegExp("^[0-9]+$", "u");
function ae(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ae.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  if (typeof t == "string") {
    if (!Z.test(t)) {
      let f = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [f] : e.push(f), s++;
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return ae.errors = e, s === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yi = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function je(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = je.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Yi.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return je.errors = e, s === 0;
}
je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ie(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ie.evaluated;
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
      je(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: u }) || (e = R(e, je.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function N(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = N.evaluated;
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
      ae(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: u }) || (e = R(e, ae.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Bi = { type: "string", enum: [",", ";"] };
function A(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = A.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bi.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gi = { type: "integer", enum: [0, 1] };
function Q(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Q.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gi.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Q.errors = e, s === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ks = (dt(), de(mt)).default, Wi = new RegExp("^[A-Za-z]{2}$", "u");
function z(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (ks(t) > 2) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (ks(t) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!Wi.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function V(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = V.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.username === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.password === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in t)
      if (!(a === "host" || a === "port" || a === "username" || a === "password" || a === "folder")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.host !== void 0 && typeof t.host != "string") {
      let a = { instancePath: i + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.port !== void 0) {
      let a = t.port, o = s, c = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (typeof a == "string") {
        if (!Z.test(a)) {
          let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), s++;
        }
      } else {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = f === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), s++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let a = { instancePath: i + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let a = { instancePath: i + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let a = { instancePath: i + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xi = ut().fullFormats.uri;
function M(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = M.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Xi(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ut(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ut.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.origin === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.origin_id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin_id" }, message: "must have required property 'origin_id'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.time_range === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.contact_fields === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in t)
      if (!Be.call(Cs.properties, a)) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.distribution_method !== void 0 && (W(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = R(e, W.errors), s = e.length)), t.origin !== void 0) {
      let a = t.origin;
      if (typeof a != "string") {
        let o = { instancePath: i + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(a === "form" || a === "api" || a === "all")) {
        let o = { instancePath: i + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: Cs.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.origin_id !== void 0) {
      let a = t.origin_id, o = s, c = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let x = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (typeof a == "string") {
        if (!Z.test(a)) {
          let x = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), s++;
        }
      } else {
        let x = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = f === s;
      c = c || r;
      let v = s;
      if (Array.isArray(a)) {
        let x = a.length;
        for (let _ = 0; _ < x; _++)
          ae(a[_], { instancePath: i + "/origin_id/" + _, parentData: a, parentDataProperty: _, rootData: p, dynamicAnchors: u }) || (e = R(e, ae.errors), s = e.length);
      } else {
        let x = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = v === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let x = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    t.time_range !== void 0 && (Ie(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: u }) || (e = R(e, Ie.errors), s = e.length)), t.contact_fields !== void 0 && (N(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = R(e, N.errors), s = e.length)), t.delimiter !== void 0 && (A(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = R(e, A.errors), s = e.length)), t.add_field_names_header !== void 0 && (Q(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = R(e, Q.errors), s = e.length)), t.language !== void 0 && (z(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = R(e, z.errors), s = e.length)), t.ftp_settings !== void 0 && (V(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = R(e, V.errors), s = e.length)), t.notification_url !== void 0 && (M(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = R(e, M.errors), s = e.length));
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ut.errors = e, s === 0;
}
Ut.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var m = Yt;
function Yt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Yt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Z.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Yt.errors = e, s === 0;
}
Yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var w = Bt;
function Bt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Bt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Bt.errors = e, s === 0;
}
Bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ce = Gt;
function S(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = S.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (t !== 0) {
    let r = { instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Le(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Le.evaluated;
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
  return Le.errors = e, s === 0;
}
Le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Gt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Gt.evaluated;
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
    if (t.replyCode !== void 0 && (S(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = R(e, S.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (Le(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: u }) || (e = R(e, Le.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gt.errors = e, s === 0;
}
Gt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var C = Wt;
function Wt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Wt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.replyText === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in t)
      if (!(a === "replyCode" || a === "replyText" || a === "data")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.replyCode !== void 0) {
      let a = t.replyCode;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let o = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
        let o = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let a = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.data !== void 0) {
      let a = t.data, o = s, c = !1, y = s;
      if (typeof a != "string") {
        let _ = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let _ = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = f === s;
      c = c || r;
      let v = s;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let _ = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = v === s;
      c = c || r;
      let x = s;
      if (a !== null) {
        let _ = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = x === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let _ = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), s++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Wt.errors = e, s === 0;
}
Wt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ss = Xt, Rs = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function X(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = X.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  if (typeof t == "string") {
    if (!Z.test(t)) {
      let f = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [f] : e.push(f), s++;
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return X.errors = e, s === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $s = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function Ee(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ee.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!$s.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ne(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ne.evaluated;
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
      Ee(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: u }) || (e = R(e, Ee.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ne.errors = e, s === 0;
}
ne.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Xt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Xt.evaluated;
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
      if (!Be.call(Rs.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.distribution_method !== void 0 && (W(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = R(e, W.errors), s = e.length)), t.contactlist !== void 0 && (X(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: u }) || (e = R(e, X.errors), s = e.length)), t.time_range !== void 0 && (ne(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: u }) || (e = R(e, ne.errors), s = e.length)), t.with_timestamp !== void 0) {
      let r = t.with_timestamp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === 0 || r === 1)) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: Rs.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contact_fields !== void 0 && (N(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = R(e, N.errors), s = e.length)), t.delimiter !== void 0 && (A(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = R(e, A.errors), s = e.length)), t.add_field_names_header !== void 0 && (Q(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = R(e, Q.errors), s = e.length)), t.language !== void 0 && (z(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = R(e, z.errors), s = e.length)), t.ftp_settings !== void 0 && (V(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = R(e, V.errors), s = e.length)), t.notification_url !== void 0 && (M(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = R(e, M.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xt.errors = e, s === 0;
}
Xt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var js = Jt, qs = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Ji = (ft(), de(ct)).default, Ki = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, ea = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function Fe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Fe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ea.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fe.errors = e, s === 0;
}
Fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Te(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Te.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: Ki.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  Fe(t, { instancePath: i, parentData: h, parentDataProperty: g, rootData: p, dynamicAnchors: u }) || (e = R(e, Fe.errors), s = e.length);
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ta = new RegExp("^all$", "u");
function Jt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Jt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.time_range === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.contact_fields === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.sources === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.analysis_fields === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analysis_fields" }, message: "must have required property 'analysis_fields'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    for (let o in t)
      if (!Be.call(qs.properties, o)) {
        let c = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (t.distribution_method !== void 0 && (W(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = R(e, W.errors), s = e.length)), t.time_range !== void 0 && (ne(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: u }) || (e = R(e, ne.errors), s = e.length)), t.contact_fields !== void 0 && (N(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = R(e, N.errors), s = e.length)), t.sources !== void 0) {
      let o = t.sources, c = s, y = !1, f = s;
      if (Array.isArray(o)) {
        let x = o.length;
        for (let _ = 0; _ < x; _++) {
          let q = o[_];
          if (typeof q != "string") {
            let $ = { instancePath: i + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [$] : e.push($), s++;
          }
          if (!(q === "trackable_links" || q === "registration_forms" || q === "tell_a_friend" || q === "contact_us" || q === "change_profile" || q === "unsubscribe" || q === "mail_open" || q === "complaint")) {
            let $ = { instancePath: i + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: qs.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [$] : e.push($), s++;
          }
        }
      } else {
        let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = f === s;
      y = y || r;
      let v = s;
      if (typeof o == "string") {
        if (!ta.test(o)) {
          let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [x] : e.push(x), s++;
        }
      } else {
        let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = v === s;
      if (y = y || r, y)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    if (t.analysis_fields !== void 0) {
      let o = t.analysis_fields;
      if (Array.isArray(o)) {
        let c = o.length;
        for (let v = 0; v < c; v++)
          Te(o[v], { instancePath: i + "/analysis_fields/" + v, parentData: o, parentDataProperty: v, rootData: p, dynamicAnchors: u }) || (e = R(e, Te.errors), s = e.length);
        let y = o.length, f;
        if (y > 1) {
          e:
            for (; y--; )
              for (f = y; f--; )
                if (Ji(o[y], o[f])) {
                  let v = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: y, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + y + " are identical)" };
                  e === null ? e = [v] : e.push(v), s++;
                  break e;
                }
        }
      } else {
        let c = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (t.email_id !== void 0) {
      let o = t.email_id, c = s, y = !1, f = s;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = f === s;
      y = y || a;
      let v = s;
      if (typeof o == "string") {
        if (!Z.test(o)) {
          let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), s++;
        }
      } else {
        let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = v === s;
      if (y = y || a, y)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    t.contactlist !== void 0 && (X(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: u }) || (e = R(e, X.errors), s = e.length)), t.delimiter !== void 0 && (A(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = R(e, A.errors), s = e.length)), t.add_field_names_header !== void 0 && (Q(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = R(e, Q.errors), s = e.length)), t.language !== void 0 && (z(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = R(e, z.errors), s = e.length)), t.ftp_settings !== void 0 && (V(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = R(e, V.errors), s = e.length)), t.notification_url !== void 0 && (M(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = R(e, M.errors), s = e.length));
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Jt.errors = e, s === 0;
}
Jt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Is = Kt, ra = { type: "object", required: ["distribution_method", "contactlist", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, sa = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function oe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: sa.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return oe.errors = e, s === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ia = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function pe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!ia.test(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Kt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Kt.evaluated;
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
      if (!Be.call(ra.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    t.distribution_method !== void 0 && (oe(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = R(e, oe.errors), s = e.length)), t.contactlist !== void 0 && (X(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: u }) || (e = R(e, X.errors), s = e.length)), t.contact_fields !== void 0 && (N(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = R(e, N.errors), s = e.length)), t.delimiter !== void 0 && (A(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = R(e, A.errors), s = e.length)), t.add_field_names_header !== void 0 && (Q(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = R(e, Q.errors), s = e.length)), t.language !== void 0 && (z(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = R(e, z.errors), s = e.length)), t.ftp_settings !== void 0 && (V(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = R(e, V.errors), s = e.length)), t.distribution_email_address !== void 0 && (pe(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: p, dynamicAnchors: u }) || (e = R(e, pe.errors), s = e.length)), t.notification_url !== void 0 && (M(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = R(e, M.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Kt.errors = e, s === 0;
}
Kt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ls = er, aa = { type: "object", required: ["distribution_method", "filter", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, filter: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function er(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = er.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.filter === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "filter" }, message: "must have required property 'filter'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.contact_fields === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in t)
      if (!Be.call(aa.properties, a)) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.distribution_method !== void 0 && (oe(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = R(e, oe.errors), s = e.length)), t.filter !== void 0) {
      let a = t.filter, o = s, c = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (typeof a == "string") {
        if (!Z.test(a)) {
          let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), s++;
        }
      } else {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = f === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), s++;
      }
    }
    t.contact_fields !== void 0 && (N(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = R(e, N.errors), s = e.length)), t.delimiter !== void 0 && (A(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = R(e, A.errors), s = e.length)), t.add_field_names_header !== void 0 && (Q(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = R(e, Q.errors), s = e.length)), t.language !== void 0 && (z(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = R(e, z.errors), s = e.length)), t.ftp_settings !== void 0 && (V(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = R(e, V.errors), s = e.length)), t.distribution_email_address !== void 0 && (pe(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: p, dynamicAnchors: u }) || (e = R(e, pe.errors), s = e.length)), t.notification_url !== void 0 && (M(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = R(e, M.errors), s = e.length));
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return er.errors = e, s === 0;
}
er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fr = tr;
function tr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = tr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Es = rr;
var na = { type: "object", required: ["id", "created", "status", "type"], properties: { id: { type: "string", pattern: "^\\d+$" }, created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, status: { $ref: "#/$defs/components.schemas.ExportState" }, type: { type: "string", enum: ["Responses", "Registrations", "responses", "registrations", "contactlist"] }, file_name: { anyOf: [{ type: "string" }, { type: "null" }] }, ftp_host: { anyOf: [{ type: "string" }, { type: "null" }] }, ftp_dir: { anyOf: [{ type: "string" }, { type: "null" }] } }, additionalProperties: !1 }, oa = new RegExp("^\\d+$", "u"), Fs = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u"), pa = { type: "string", enum: ["scheduled", "in progress", "ready", "done", "error"] };
function Oe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "scheduled" || t === "in progress" || t === "ready" || t === "done" || t === "error")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pa.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [c] : e.push(c), s++;
    }
    if (t.created === void 0) {
      let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [c] : e.push(c), s++;
    }
    if (t.status === void 0) {
      let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [c] : e.push(c), s++;
    }
    if (t.type === void 0) {
      let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [c] : e.push(c), s++;
    }
    for (let c in t)
      if (!(c === "id" || c === "created" || c === "status" || c === "type" || c === "file_name" || c === "ftp_host" || c === "ftp_dir")) {
        let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), s++;
      }
    if (t.id !== void 0) {
      let c = t.id;
      if (typeof c == "string") {
        if (!oa.test(c)) {
          let y = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.created !== void 0) {
      let c = t.created;
      if (typeof c == "string") {
        if (!Fs.test(c)) {
          let y = { instancePath: i + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: i + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.status !== void 0 && (Oe(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: p, dynamicAnchors: u }) || (e = R(e, Oe.errors), s = e.length)), t.type !== void 0) {
      let c = t.type;
      if (typeof c != "string") {
        let y = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
      if (!(c === "Responses" || c === "Registrations" || c === "responses" || c === "registrations" || c === "contactlist")) {
        let y = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: na.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.file_name !== void 0) {
      let c = t.file_name, y = s, f = !1, v = s;
      if (typeof c != "string") {
        let _ = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = v === s;
      f = f || r;
      let x = s;
      if (c !== null) {
        let _ = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var r = x === s;
      if (f = f || r, f)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let _ = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), s++;
      }
    }
    if (t.ftp_host !== void 0) {
      let c = t.ftp_host, y = s, f = !1, v = s;
      if (typeof c != "string") {
        let _ = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var a = v === s;
      f = f || a;
      let x = s;
      if (c !== null) {
        let _ = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var a = x === s;
      if (f = f || a, f)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let _ = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), s++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let c = t.ftp_dir, y = s, f = !1, v = s;
      if (typeof c != "string") {
        let _ = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var o = v === s;
      f = f || o;
      let x = s;
      if (c !== null) {
        let _ = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [_] : e.push(_), s++;
      }
      var o = x === s;
      if (f = f || o, f)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let _ = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [_] : e.push(_), s++;
      }
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = rr.evaluated;
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
    if (t.replyCode !== void 0 && (S(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = R(e, S.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (Ne(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: u }) || (e = R(e, Ne.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ts = sr;
function sr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = sr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Os = ir;
function ir(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ir.evaluated;
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
  return ir.errors = e, s === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ns = ar;
function ar(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ar.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tr = nr;
var la = { type: "object", required: ["id", "name", "application_type"], properties: { id: { $ref: "#/$defs/components.schemas.ListedId" }, name: { anyOf: [{ type: "string" }, { type: "null" }] }, application_type: { type: "string", enum: ["shorttext", "longtext", "largetext", "date", "birthdate", "url", "fax", "numeric", "singlechoice", "multichoice", "interests", "voucher", "special", "single choice", "multi choice", "simple"] }, string_id: { type: "string" } }, additionalProperties: !1 };
function le(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = le.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  if (typeof t == "string") {
    if (!Z.test(t)) {
      let f = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [f] : e.push(f), s++;
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ae(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ae.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.name === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.application_type === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application_type" }, message: "must have required property 'application_type'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in t)
      if (!(a === "id" || a === "name" || a === "application_type" || a === "string_id")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.id !== void 0 && (le(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: p, dynamicAnchors: u }) || (e = R(e, le.errors), s = e.length)), t.name !== void 0) {
      let a = t.name, o = s, c = !1, y = s;
      if (typeof a != "string") {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (a !== null) {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = f === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), s++;
      }
    }
    if (t.application_type !== void 0) {
      let a = t.application_type;
      if (typeof a != "string") {
        let o = { instancePath: i + "/application_type", schemaPath: "#/properties/application_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(a === "shorttext" || a === "longtext" || a === "largetext" || a === "date" || a === "birthdate" || a === "url" || a === "fax" || a === "numeric" || a === "singlechoice" || a === "multichoice" || a === "interests" || a === "voucher" || a === "special" || a === "single choice" || a === "multi choice" || a === "simple")) {
        let o = { instancePath: i + "/application_type", schemaPath: "#/properties/application_type/enum", keyword: "enum", params: { allowedValues: la.properties.application_type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.string_id !== void 0 && typeof t.string_id != "string") {
      let a = { instancePath: i + "/string_id", schemaPath: "#/properties/string_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Ae.errors = e, s === 0;
}
Ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function nr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = nr.evaluated;
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
    if (t.replyCode !== void 0 && (S(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = R(e, S.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          Ae(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: u }) || (e = R(e, Ae.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var As = or, ma = { type: "string", enum: ["ar", "bg", "bp", "cn", "cz", "de", "dk", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr", "hu", "it", "jp", "ko", "lt", "lv", "mk", "mo", "mx", "nl", "no", "pl", "pr", "ro", "ru", "sc", "sk", "sl", "sr", "sv", "th", "tr", "uk", "vi"] };
function or(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = or.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ar" || t === "bg" || t === "bp" || t === "cn" || t === "cz" || t === "de" || t === "dk" || t === "el" || t === "en" || t === "es" || t === "et" || t === "fi" || t === "fr" || t === "he" || t === "hi" || t === "hr" || t === "hu" || t === "it" || t === "jp" || t === "ko" || t === "lt" || t === "lv" || t === "mk" || t === "mo" || t === "mx" || t === "nl" || t === "no" || t === "pl" || t === "pr" || t === "ro" || t === "ru" || t === "sc" || t === "sk" || t === "sl" || t === "sr" || t === "sv" || t === "th" || t === "tr" || t === "uk" || t === "vi")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ma.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return or.errors = e, s === 0;
}
or.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qs = pr;
function pr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = pr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zs = lr;
function Qe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.choice === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "choice" }, message: "must have required property 'choice'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "id" || r === "choice" || r === "bit_position")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (!Z.test(r)) {
          let a = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.choice !== void 0 && typeof t.choice != "string") {
      let r = { instancePath: i + "/choice", schemaPath: "#/properties/choice/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.bit_position !== void 0) {
      let r = t.bit_position;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/bit_position", schemaPath: "#/properties/bit_position/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function lr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = lr.evaluated;
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
    if (t.replyCode !== void 0 && (S(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = R(e, S.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          Qe(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: u }) || (e = R(e, Qe.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vs = mr;
function ze(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "id" || r === "name" || r === "created" || r === "type")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.id !== void 0) {
      let r = t.id;
      if (typeof r == "string") {
        if (!Z.test(r)) {
          let a = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.created !== void 0) {
      let r = t.created;
      if (typeof r == "string") {
        if (!Fs.test(r)) {
          let a = { instancePath: i + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.type !== void 0) {
      let r = t.type;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function mr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = mr.evaluated;
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
    if (t.replyCode !== void 0 && (S(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = R(e, S.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          ze(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: u }) || (e = R(e, ze.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ms = dr;
function dr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = dr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zs = ur;
function ur(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ur.evaluated;
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
    if (t.replyCode !== void 0 && (S(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = R(e, S.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hs = cr;
var Er = { type: "object", required: ["id", "name"], properties: { id: { $ref: "#/$defs/components.schemas.ListedId" }, name: { type: "string" }, type: { type: "string", enum: ["standard", "combined", "relational", "ai"] }, tags: { type: "array", items: { type: "string", enum: ["ai"] } }, criteriaTypes: { type: "array", items: { type: "string", enum: ["geo", "behavior", "si", "contact"] } }, baseContactListId: { type: "integer" }, predefinedSegmentId: { type: "integer" } }, additionalProperties: !1 };
function Ve(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "id" || r === "name" || r === "type" || r === "tags" || r === "criteriaTypes" || r === "baseContactListId" || r === "predefinedSegmentId")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.id !== void 0 && (le(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: p, dynamicAnchors: u }) || (e = R(e, le.errors), s = e.length)), t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.type !== void 0) {
      let r = t.type;
      if (typeof r != "string") {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "standard" || r === "combined" || r === "relational" || r === "ai")) {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Er.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.tags !== void 0) {
      let r = t.tags;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++) {
          let c = r[o];
          if (typeof c != "string") {
            let y = { instancePath: i + "/tags/" + o, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), s++;
          }
          if (c !== "ai") {
            let y = { instancePath: i + "/tags/" + o, schemaPath: "#/properties/tags/items/enum", keyword: "enum", params: { allowedValues: Er.properties.tags.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), s++;
          }
        }
      } else {
        let a = { instancePath: i + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.criteriaTypes !== void 0) {
      let r = t.criteriaTypes;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++) {
          let c = r[o];
          if (typeof c != "string") {
            let y = { instancePath: i + "/criteriaTypes/" + o, schemaPath: "#/properties/criteriaTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), s++;
          }
          if (!(c === "geo" || c === "behavior" || c === "si" || c === "contact")) {
            let y = { instancePath: i + "/criteriaTypes/" + o, schemaPath: "#/properties/criteriaTypes/items/enum", keyword: "enum", params: { allowedValues: Er.properties.criteriaTypes.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [y] : e.push(y), s++;
          }
        }
      } else {
        let a = { instancePath: i + "/criteriaTypes", schemaPath: "#/properties/criteriaTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.baseContactListId !== void 0) {
      let r = t.baseContactListId;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/baseContactListId", schemaPath: "#/properties/baseContactListId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.predefinedSegmentId !== void 0) {
      let r = t.predefinedSegmentId;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/predefinedSegmentId", schemaPath: "#/properties/predefinedSegmentId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function cr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = cr.evaluated;
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
    if (t.replyCode !== void 0 && (S(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = R(e, S.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          Ve(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: u }) || (e = R(e, Ve.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Us = fr;
function fr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = fr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ys = yr;
function yr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = yr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "boolean") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Or = hr;
var da = { type: "string", enum: ["waiting", "done", "error"] };
function Me(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "waiting" || t === "done" || t === "error")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: da.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ze(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.contact_list_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_list_id" }, message: "must have required property 'contact_list_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.user_count === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_count" }, message: "must have required property 'user_count'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.opt_in_count === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opt_in_count" }, message: "must have required property 'opt_in_count'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.duration === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration" }, message: "must have required property 'duration'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "contact_list_id" || r === "user_count" || r === "opt_in_count" || r === "duration")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.contact_list_id !== void 0) {
      let r = t.contact_list_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/contact_list_id", schemaPath: "#/properties/contact_list_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.user_count !== void 0) {
      let r = t.user_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/user_count", schemaPath: "#/properties/user_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.opt_in_count !== void 0) {
      let r = t.opt_in_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/opt_in_count", schemaPath: "#/properties/opt_in_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.duration !== void 0) {
      let r = t.duration;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function He(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = He.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.run_id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run_id" }, message: "must have required property 'run_id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.status === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "run_id" || r === "status" || r === "result")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.run_id !== void 0 && typeof t.run_id != "string") {
      let r = { instancePath: i + "/run_id", schemaPath: "#/properties/run_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.status !== void 0 && (Me(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: p, dynamicAnchors: u }) || (e = R(e, Me.errors), s = e.length)), t.result !== void 0 && (Ze(t.result, { instancePath: i + "/result", parentData: t, parentDataProperty: "result", rootData: p, dynamicAnchors: u }) || (e = R(e, Ze.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function hr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = hr.evaluated;
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
    if (t.replyCode !== void 0 && (S(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = R(e, S.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (He(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: u }) || (e = R(e, He.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return hr.errors = e, s === 0;
}
hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bs = gr;
function gr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = gr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gr.errors = e, s === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gs = vr, ua = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["opened", "not_opened", "received", "clicked", "not_clicked", "bounced", "hard_bounced", "soft_bounced", "block_bounced"] }, start_date: { $ref: "#/$defs/components.schemas.QueryTime" }, end_date: { $ref: "#/$defs/components.schemas.QueryTime" }, campaign_id: { type: "integer" } }, additionalProperties: !1 };
function ie(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ie.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!$s.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ie.errors = e, s === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function vr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = vr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "type" || r === "start_date" || r === "end_date" || r === "campaign_id")) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.type !== void 0) {
      let r = t.type;
      if (typeof r != "string") {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "opened" || r === "not_opened" || r === "received" || r === "clicked" || r === "not_clicked" || r === "bounced" || r === "hard_bounced" || r === "soft_bounced" || r === "block_bounced")) {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: ua.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.start_date !== void 0 && (ie(t.start_date, { instancePath: i + "/start_date", parentData: t, parentDataProperty: "start_date", rootData: p, dynamicAnchors: u }) || (e = R(e, ie.errors), s = e.length)), t.end_date !== void 0 && (ie(t.end_date, { instancePath: i + "/end_date", parentData: t, parentDataProperty: "end_date", rootData: p, dynamicAnchors: u }) || (e = R(e, ie.errors), s = e.length)), t.campaign_id !== void 0) {
      let r = t.campaign_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/campaign_id", schemaPath: "#/properties/campaign_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vr.errors = e, s === 0;
}
vr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ws = xr;
function Ue(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ue.evaluated;
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
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = xr.evaluated;
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
    if (t.replyCode !== void 0 && (S(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: u }) || (e = R(e, S.errors), s = e.length)), t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.data !== void 0 && (Ue(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: u }) || (e = R(e, Ue.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xr.errors = e, s === 0;
}
xr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xs = _r;
function _r(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = _r.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _r.errors = e, s === 0;
}
_r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Js = Pr, ca = { type: "object", required: ["replyCode", "replyText", "data"], properties: { replyCode: { type: "integer", enum: [0, 202, 6030] }, replyText: { type: "string" }, data: { anyOf: [{ $ref: "#/$defs/components.schemas.ReactedContacts" }, { type: "string" }] } }, additionalProperties: !1 };
function Ye(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ye.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.contact_ids === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_ids" }, message: "must have required property 'contact_ids'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "contact_ids") {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.contact_ids !== void 0) {
      let r = t.contact_ids;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++) {
          let c = r[o];
          if (typeof c == "string") {
            if (!Z.test(c)) {
              let y = { instancePath: i + "/contact_ids/" + o, schemaPath: "#/properties/contact_ids/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
              e === null ? e = [y] : e.push(y), s++;
            }
          } else {
            let y = { instancePath: i + "/contact_ids/" + o, schemaPath: "#/properties/contact_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), s++;
          }
        }
      } else {
        let a = { instancePath: i + "/contact_ids", schemaPath: "#/properties/contact_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Pr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.replyCode === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCode" }, message: "must have required property 'replyCode'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.replyText === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyText" }, message: "must have required property 'replyText'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.data === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    for (let a in t)
      if (!(a === "replyCode" || a === "replyText" || a === "data")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.replyCode !== void 0) {
      let a = t.replyCode;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let o = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(a === 0 || a === 202 || a === 6030)) {
        let o = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/enum", keyword: "enum", params: { allowedValues: ca.properties.replyCode.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let a = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.data !== void 0) {
      let a = t.data, o = s, c = !1, y = s;
      Ye(a, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: u }) || (e = R(e, Ye.errors), s = e.length);
      var r = y === s;
      c = c || r;
      let f = s;
      if (typeof a != "string") {
        let v = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = f === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let v = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), s++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Pr.errors = e, s === 0;
}
Pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ks = wr, fa = { type: "object", required: ["replyCode", "replyText", "data"], properties: { replyCode: { type: "integer", enum: [202, 6030] }, replyText: { type: "string" }, data: { type: "string" } }, additionalProperties: !1 };
function wr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = wr.evaluated;
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
    if (t.replyCode !== void 0) {
      let r = t.replyCode;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === 202 || r === 6030)) {
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/enum", keyword: "enum", params: { allowedValues: fa.properties.replyCode.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let r = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.data !== void 0 && typeof t.data != "string") {
      let r = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wr.errors = e, s === 0;
}
wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function R(t, i) {
  if (t === null) return i;
  for (let h of i) t.push(h);
  return t;
}

// set:set:inferred
var d = br;
var pt = new RegExp("^[0-9]+$", "u");
function br(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = br.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!pt.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ti = Cr, ha = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, ga = { type: "string", enum: ["ftp", "sftp", "local"] };
function Ge(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ga.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ge.errors = e, s === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ri = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function We(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = We.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!ri.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Xe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Xe.evaluated;
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
      We(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: u }) || (e = j(e, We.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Je(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Je.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  if (typeof t == "string") {
    if (!pt.test(t)) {
      let f = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [f] : e.push(f), s++;
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Ke.evaluated;
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
      Je(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: u }) || (e = j(e, Je.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var va = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, xa = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function et(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = et.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xa.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return et.errors = e, s === 0;
}
et.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = tt.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: va.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  et(t, { instancePath: i, parentData: h, parentDataProperty: g, rootData: p, dynamicAnchors: u }) || (e = j(e, et.errors), s = e.length);
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return tt.errors = e, s === 0;
}
tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = rt.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let f = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = o === s;
  a = a || y;
  let c = s;
  if (typeof t == "string") {
    if (!pt.test(t)) {
      let f = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [f] : e.push(f), s++;
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [f] : e.push(f), s++;
  }
  var y = c === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let f = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return rt.errors = e, s === 0;
}
rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _a = { type: "string", enum: [",", ";"] };
function st(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = st.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _a.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return st.errors = e, s === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pa = { type: "integer", enum: [0, 1] };
function it(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = it.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Pa.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return it.errors = e, s === 0;
}
it.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ei = (dt(), de(mt)).default, wa = new RegExp("^[A-Za-z]{2}$", "u");
function at(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = at.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (ei(t) > 2) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (ei(t) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!wa.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return at.errors = e, s === 0;
}
at.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = nt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.host === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.username === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, message: "must have required property 'username'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.password === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.host !== void 0 && typeof t.host != "string") {
      let a = { instancePath: i + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.port !== void 0) {
      let a = t.port, o = s, c = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      c = c || r;
      let f = s;
      if (typeof a == "string") {
        if (!pt.test(a)) {
          let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), s++;
        }
      } else {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = f === s;
      if (c = c || r, c)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), s++;
      }
    }
    if (t.username !== void 0 && typeof t.username != "string") {
      let a = { instancePath: i + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.password !== void 0 && typeof t.password != "string") {
      let a = { instancePath: i + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.folder !== void 0 && typeof t.folder != "string") {
      let a = { instancePath: i + "/folder", schemaPath: "#/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return nt.errors = e, s === 0;
}
nt.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ba = ut().fullFormats.uri;
function ot(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = ot.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!ba(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ot.errors = e, s === 0;
}
ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ca = new RegExp("^all$", "u"), ka = (ft(), de(ct)).default;
function Cr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = Cr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.distribution_method === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "distribution_method" }, message: "must have required property 'distribution_method'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.time_range === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time_range" }, message: "must have required property 'time_range'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.contact_fields === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contact_fields" }, message: "must have required property 'contact_fields'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.sources === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.analysis_fields === void 0) {
      let o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analysis_fields" }, message: "must have required property 'analysis_fields'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.distribution_method !== void 0 && (Ge(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: u }) || (e = j(e, Ge.errors), s = e.length)), t.time_range !== void 0 && (Xe(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: u }) || (e = j(e, Xe.errors), s = e.length)), t.contact_fields !== void 0 && (Ke(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: u }) || (e = j(e, Ke.errors), s = e.length)), t.sources !== void 0) {
      let o = t.sources, c = s, y = !1, f = s;
      if (Array.isArray(o)) {
        let x = o.length;
        for (let _ = 0; _ < x; _++) {
          let q = o[_];
          if (typeof q != "string") {
            let $ = { instancePath: i + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [$] : e.push($), s++;
          }
          if (!(q === "trackable_links" || q === "registration_forms" || q === "tell_a_friend" || q === "contact_us" || q === "change_profile" || q === "unsubscribe" || q === "mail_open" || q === "complaint")) {
            let $ = { instancePath: i + "/sources/" + _, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: ha.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [$] : e.push($), s++;
          }
        }
      } else {
        let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = f === s;
      y = y || r;
      let v = s;
      if (typeof o == "string") {
        if (!Ca.test(o)) {
          let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [x] : e.push(x), s++;
        }
      } else {
        let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = v === s;
      if (y = y || r, y)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let x = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    if (t.analysis_fields !== void 0) {
      let o = t.analysis_fields;
      if (Array.isArray(o)) {
        let c = o.length;
        for (let v = 0; v < c; v++)
          tt(o[v], { instancePath: i + "/analysis_fields/" + v, parentData: o, parentDataProperty: v, rootData: p, dynamicAnchors: u }) || (e = j(e, tt.errors), s = e.length);
        let y = o.length, f;
        if (y > 1) {
          e:
            for (; y--; )
              for (f = y; f--; )
                if (ka(o[y], o[f])) {
                  let v = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: y, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + y + " are identical)" };
                  e === null ? e = [v] : e.push(v), s++;
                  break e;
                }
        }
      } else {
        let c = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [c] : e.push(c), s++;
      }
    }
    if (t.email_id !== void 0) {
      let o = t.email_id, c = s, y = !1, f = s;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = f === s;
      y = y || a;
      let v = s;
      if (typeof o == "string") {
        if (!pt.test(o)) {
          let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [x] : e.push(x), s++;
        }
      } else {
        let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = v === s;
      if (y = y || a, y)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let x = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    t.contactlist !== void 0 && (rt(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: u }) || (e = j(e, rt.errors), s = e.length)), t.delimiter !== void 0 && (st(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: u }) || (e = j(e, st.errors), s = e.length)), t.add_field_names_header !== void 0 && (it(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: u }) || (e = j(e, it.errors), s = e.length)), t.language !== void 0 && (at(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: u }) || (e = j(e, at.errors), s = e.length)), t.ftp_settings !== void 0 && (nt(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: u }) || (e = j(e, nt.errors), s = e.length)), t.notification_url !== void 0 && (ot(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: u }) || (e = j(e, ot.errors), s = e.length));
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Cr.errors = e, s === 0;
}
Cr.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var si = kr, Ra = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["opened", "not_opened", "received", "clicked", "not_clicked", "bounced", "hard_bounced", "soft_bounced", "block_bounced"] }, start_date: { $ref: "#/$defs/components.schemas.QueryTime" }, end_date: { $ref: "#/$defs/components.schemas.QueryTime" }, campaign_id: { type: "integer" } } };
function me(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!ri.test(t)) {
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
function kr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: u = {} } = {}) {
  let e = null, s = 0, n = kr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.type !== void 0) {
      let r = t.type;
      if (typeof r != "string") {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === "opened" || r === "not_opened" || r === "received" || r === "clicked" || r === "not_clicked" || r === "bounced" || r === "hard_bounced" || r === "soft_bounced" || r === "block_bounced")) {
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Ra.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.start_date !== void 0 && (me(t.start_date, { instancePath: i + "/start_date", parentData: t, parentDataProperty: "start_date", rootData: p, dynamicAnchors: u }) || (e = j(e, me.errors), s = e.length)), t.end_date !== void 0 && (me(t.end_date, { instancePath: i + "/end_date", parentData: t, parentDataProperty: "end_date", rootData: p, dynamicAnchors: u }) || (e = j(e, me.errors), s = e.length)), t.campaign_id !== void 0) {
      let r = t.campaign_id;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/campaign_id", schemaPath: "#/properties/campaign_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return kr.errors = e, s === 0;
}
kr.evaluated = { props: { type: !0, start_date: !0, end_date: !0, campaign_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function j(t, i) {
  if (t === null) return i;
  for (let h of i) t.push(h);
  return t;
}

// <stdin>
var ja = {
  consumer: {
    "exportContactChanges request application/json": Kr,
    "exportContactChanges 200 header x-ratelimit-limit": l,
    "exportContactChanges 200 header x-ratelimit-remaining": l,
    "exportContactChanges 200 header x-ratelimit-reset": l,
    "exportContactChanges 200 header x-suite-response-time": P,
    "exportContactChanges 200 application/json": ue,
    "exportContactChanges 400 header x-ratelimit-limit": l,
    "exportContactChanges 400 header x-ratelimit-remaining": l,
    "exportContactChanges 400 header x-ratelimit-reset": l,
    "exportContactChanges 400 header x-suite-response-time": P,
    "exportContactChanges 400 application/json": b,
    "exportContactChanges 401 header x-ratelimit-limit": l,
    "exportContactChanges 401 header x-ratelimit-remaining": l,
    "exportContactChanges 401 header x-ratelimit-reset": l,
    "exportContactChanges 401 header x-suite-response-time": P,
    "exportContactChanges 401 application/json": b,
    "exportContactChanges 403 header x-ratelimit-limit": l,
    "exportContactChanges 403 header x-ratelimit-remaining": l,
    "exportContactChanges 403 header x-ratelimit-reset": l,
    "exportContactChanges 403 header x-suite-response-time": P,
    "exportContactChanges 403 application/json": b,
    "exportContactChanges 429 header x-ratelimit-limit": l,
    "exportContactChanges 429 header x-ratelimit-remaining": l,
    "exportContactChanges 429 header x-ratelimit-reset": l,
    "exportContactChanges 429 header x-suite-response-time": P,
    "exportContactChanges 429 application/json": b,
    "exportContactChanges 500 header x-ratelimit-limit": l,
    "exportContactChanges 500 header x-ratelimit-remaining": l,
    "exportContactChanges 500 header x-ratelimit-reset": l,
    "exportContactChanges 500 header x-suite-response-time": P,
    "exportContactChanges 500 application/json": b,
    "exportRegistrations request application/json": es,
    "exportRegistrations 200 header x-ratelimit-limit": l,
    "exportRegistrations 200 header x-ratelimit-remaining": l,
    "exportRegistrations 200 header x-ratelimit-reset": l,
    "exportRegistrations 200 header x-suite-response-time": P,
    "exportRegistrations 200 application/json": ue,
    "exportRegistrations 400 header x-ratelimit-limit": l,
    "exportRegistrations 400 header x-ratelimit-remaining": l,
    "exportRegistrations 400 header x-ratelimit-reset": l,
    "exportRegistrations 400 header x-suite-response-time": P,
    "exportRegistrations 400 application/json": b,
    "exportRegistrations 401 header x-ratelimit-limit": l,
    "exportRegistrations 401 header x-ratelimit-remaining": l,
    "exportRegistrations 401 header x-ratelimit-reset": l,
    "exportRegistrations 401 header x-suite-response-time": P,
    "exportRegistrations 401 application/json": b,
    "exportRegistrations 403 header x-ratelimit-limit": l,
    "exportRegistrations 403 header x-ratelimit-remaining": l,
    "exportRegistrations 403 header x-ratelimit-reset": l,
    "exportRegistrations 403 header x-suite-response-time": P,
    "exportRegistrations 403 application/json": b,
    "exportRegistrations 429 header x-ratelimit-limit": l,
    "exportRegistrations 429 header x-ratelimit-remaining": l,
    "exportRegistrations 429 header x-ratelimit-reset": l,
    "exportRegistrations 429 header x-suite-response-time": P,
    "exportRegistrations 429 application/json": b,
    "exportRegistrations 500 header x-ratelimit-limit": l,
    "exportRegistrations 500 header x-ratelimit-remaining": l,
    "exportRegistrations 500 header x-ratelimit-reset": l,
    "exportRegistrations 500 header x-suite-response-time": P,
    "exportRegistrations 500 application/json": b,
    "exportResponses request application/json": ts,
    "exportResponses 200 header x-ratelimit-limit": l,
    "exportResponses 200 header x-ratelimit-remaining": l,
    "exportResponses 200 header x-ratelimit-reset": l,
    "exportResponses 200 header x-suite-response-time": P,
    "exportResponses 200 application/json": ue,
    "exportResponses 400 header x-ratelimit-limit": l,
    "exportResponses 400 header x-ratelimit-remaining": l,
    "exportResponses 400 header x-ratelimit-reset": l,
    "exportResponses 400 header x-suite-response-time": P,
    "exportResponses 400 application/json": b,
    "exportResponses 401 header x-ratelimit-limit": l,
    "exportResponses 401 header x-ratelimit-remaining": l,
    "exportResponses 401 header x-ratelimit-reset": l,
    "exportResponses 401 header x-suite-response-time": P,
    "exportResponses 401 application/json": b,
    "exportResponses 403 header x-ratelimit-limit": l,
    "exportResponses 403 header x-ratelimit-remaining": l,
    "exportResponses 403 header x-ratelimit-reset": l,
    "exportResponses 403 header x-suite-response-time": P,
    "exportResponses 403 application/json": b,
    "exportResponses 429 header x-ratelimit-limit": l,
    "exportResponses 429 header x-ratelimit-remaining": l,
    "exportResponses 429 header x-ratelimit-reset": l,
    "exportResponses 429 header x-suite-response-time": P,
    "exportResponses 429 application/json": b,
    "exportResponses 500 header x-ratelimit-limit": l,
    "exportResponses 500 header x-ratelimit-remaining": l,
    "exportResponses 500 header x-ratelimit-reset": l,
    "exportResponses 500 header x-suite-response-time": P,
    "exportResponses 500 application/json": b,
    "exportContactList request application/json": rs,
    "exportContactList 200 header x-ratelimit-limit": l,
    "exportContactList 200 header x-ratelimit-remaining": l,
    "exportContactList 200 header x-ratelimit-reset": l,
    "exportContactList 200 header x-suite-response-time": P,
    "exportContactList 200 application/json": ue,
    "exportContactList 400 header x-ratelimit-limit": l,
    "exportContactList 400 header x-ratelimit-remaining": l,
    "exportContactList 400 header x-ratelimit-reset": l,
    "exportContactList 400 header x-suite-response-time": P,
    "exportContactList 400 application/json": b,
    "exportContactList 401 header x-ratelimit-limit": l,
    "exportContactList 401 header x-ratelimit-remaining": l,
    "exportContactList 401 header x-ratelimit-reset": l,
    "exportContactList 401 header x-suite-response-time": P,
    "exportContactList 401 application/json": b,
    "exportContactList 403 header x-ratelimit-limit": l,
    "exportContactList 403 header x-ratelimit-remaining": l,
    "exportContactList 403 header x-ratelimit-reset": l,
    "exportContactList 403 header x-suite-response-time": P,
    "exportContactList 403 application/json": b,
    "exportContactList 429 header x-ratelimit-limit": l,
    "exportContactList 429 header x-ratelimit-remaining": l,
    "exportContactList 429 header x-ratelimit-reset": l,
    "exportContactList 429 header x-suite-response-time": P,
    "exportContactList 429 application/json": b,
    "exportContactList 500 header x-ratelimit-limit": l,
    "exportContactList 500 header x-ratelimit-remaining": l,
    "exportContactList 500 header x-ratelimit-reset": l,
    "exportContactList 500 header x-suite-response-time": P,
    "exportContactList 500 application/json": b,
    "exportSegment request application/json": ss,
    "exportSegment 200 header x-ratelimit-limit": l,
    "exportSegment 200 header x-ratelimit-remaining": l,
    "exportSegment 200 header x-ratelimit-reset": l,
    "exportSegment 200 header x-suite-response-time": P,
    "exportSegment 200 application/json": ue,
    "exportSegment 400 header x-ratelimit-limit": l,
    "exportSegment 400 header x-ratelimit-remaining": l,
    "exportSegment 400 header x-ratelimit-reset": l,
    "exportSegment 400 header x-suite-response-time": P,
    "exportSegment 400 application/json": b,
    "exportSegment 401 header x-ratelimit-limit": l,
    "exportSegment 401 header x-ratelimit-remaining": l,
    "exportSegment 401 header x-ratelimit-reset": l,
    "exportSegment 401 header x-suite-response-time": P,
    "exportSegment 401 application/json": b,
    "exportSegment 403 header x-ratelimit-limit": l,
    "exportSegment 403 header x-ratelimit-remaining": l,
    "exportSegment 403 header x-ratelimit-reset": l,
    "exportSegment 403 header x-suite-response-time": P,
    "exportSegment 403 application/json": b,
    "exportSegment 429 header x-ratelimit-limit": l,
    "exportSegment 429 header x-ratelimit-remaining": l,
    "exportSegment 429 header x-ratelimit-reset": l,
    "exportSegment 429 header x-suite-response-time": P,
    "exportSegment 429 application/json": b,
    "exportSegment 500 header x-ratelimit-limit": l,
    "exportSegment 500 header x-ratelimit-remaining": l,
    "exportSegment 500 header x-ratelimit-reset": l,
    "exportSegment 500 header x-suite-response-time": P,
    "exportSegment 500 application/json": b,
    "getExportStatus path exportId": jr,
    "getExportStatus 200 header x-ratelimit-limit": l,
    "getExportStatus 200 header x-ratelimit-remaining": l,
    "getExportStatus 200 header x-ratelimit-reset": l,
    "getExportStatus 200 header x-suite-response-time": P,
    "getExportStatus 200 application/json": is,
    "getExportStatus 400 header x-ratelimit-limit": l,
    "getExportStatus 400 header x-ratelimit-remaining": l,
    "getExportStatus 400 header x-ratelimit-reset": l,
    "getExportStatus 400 header x-suite-response-time": P,
    "getExportStatus 400 application/json": b,
    "getExportStatus 401 header x-ratelimit-limit": l,
    "getExportStatus 401 header x-ratelimit-remaining": l,
    "getExportStatus 401 header x-ratelimit-reset": l,
    "getExportStatus 401 header x-suite-response-time": P,
    "getExportStatus 401 application/json": b,
    "getExportStatus 403 header x-ratelimit-limit": l,
    "getExportStatus 403 header x-ratelimit-remaining": l,
    "getExportStatus 403 header x-ratelimit-reset": l,
    "getExportStatus 403 header x-suite-response-time": P,
    "getExportStatus 403 application/json": b,
    "getExportStatus 429 header x-ratelimit-limit": l,
    "getExportStatus 429 header x-ratelimit-remaining": l,
    "getExportStatus 429 header x-ratelimit-reset": l,
    "getExportStatus 429 header x-suite-response-time": P,
    "getExportStatus 429 application/json": b,
    "getExportStatus 500 header x-ratelimit-limit": l,
    "getExportStatus 500 header x-ratelimit-remaining": l,
    "getExportStatus 500 header x-ratelimit-reset": l,
    "getExportStatus 500 header x-suite-response-time": P,
    "getExportStatus 500 application/json": b,
    "downloadExport path exportId": jr,
    "downloadExport query offset": ns,
    "downloadExport query limit": os,
    "downloadExport 200 header x-ratelimit-limit": l,
    "downloadExport 200 header x-ratelimit-remaining": l,
    "downloadExport 200 header x-ratelimit-reset": l,
    "downloadExport 200 header x-suite-response-time": P,
    "downloadExport 200 text/csv": ps,
    "downloadExport 400 header x-ratelimit-limit": l,
    "downloadExport 400 header x-ratelimit-remaining": l,
    "downloadExport 400 header x-ratelimit-reset": l,
    "downloadExport 400 header x-suite-response-time": P,
    "downloadExport 400 application/json": b,
    "downloadExport 401 header x-ratelimit-limit": l,
    "downloadExport 401 header x-ratelimit-remaining": l,
    "downloadExport 401 header x-ratelimit-reset": l,
    "downloadExport 401 header x-suite-response-time": P,
    "downloadExport 401 application/json": b,
    "downloadExport 403 header x-ratelimit-limit": l,
    "downloadExport 403 header x-ratelimit-remaining": l,
    "downloadExport 403 header x-ratelimit-reset": l,
    "downloadExport 403 header x-suite-response-time": P,
    "downloadExport 403 application/json": b,
    "downloadExport 404 header x-ratelimit-limit": l,
    "downloadExport 404 header x-ratelimit-remaining": l,
    "downloadExport 404 header x-ratelimit-reset": l,
    "downloadExport 404 header x-suite-response-time": P,
    "downloadExport 404 application/json": b,
    "downloadExport 410 header x-ratelimit-limit": l,
    "downloadExport 410 header x-ratelimit-remaining": l,
    "downloadExport 410 header x-ratelimit-reset": l,
    "downloadExport 410 header x-suite-response-time": P,
    "downloadExport 410 application/json": b,
    "downloadExport 429 header x-ratelimit-limit": l,
    "downloadExport 429 header x-ratelimit-remaining": l,
    "downloadExport 429 header x-ratelimit-reset": l,
    "downloadExport 429 header x-suite-response-time": P,
    "downloadExport 429 application/json": b,
    "downloadExport 500 header x-ratelimit-limit": l,
    "downloadExport 500 header x-ratelimit-remaining": l,
    "downloadExport 500 header x-ratelimit-reset": l,
    "downloadExport 500 header x-suite-response-time": P,
    "downloadExport 500 application/json": b,
    "listFields 200 header x-ratelimit-limit": l,
    "listFields 200 header x-ratelimit-remaining": l,
    "listFields 200 header x-ratelimit-reset": l,
    "listFields 200 header x-suite-response-time": P,
    "listFields 200 application/json": Ir,
    "listFields 400 header x-ratelimit-limit": l,
    "listFields 400 header x-ratelimit-remaining": l,
    "listFields 400 header x-ratelimit-reset": l,
    "listFields 400 header x-suite-response-time": P,
    "listFields 400 application/json": b,
    "listFields 401 header x-ratelimit-limit": l,
    "listFields 401 header x-ratelimit-remaining": l,
    "listFields 401 header x-ratelimit-reset": l,
    "listFields 401 header x-suite-response-time": P,
    "listFields 401 application/json": b,
    "listFields 403 header x-ratelimit-limit": l,
    "listFields 403 header x-ratelimit-remaining": l,
    "listFields 403 header x-ratelimit-reset": l,
    "listFields 403 header x-suite-response-time": P,
    "listFields 403 application/json": b,
    "listFields 429 header x-ratelimit-limit": l,
    "listFields 429 header x-ratelimit-remaining": l,
    "listFields 429 header x-ratelimit-reset": l,
    "listFields 429 header x-suite-response-time": P,
    "listFields 429 application/json": b,
    "listFields 500 header x-ratelimit-limit": l,
    "listFields 500 header x-ratelimit-remaining": l,
    "listFields 500 header x-ratelimit-reset": l,
    "listFields 500 header x-suite-response-time": P,
    "listFields 500 application/json": b,
    "listFieldsInLanguage path languageId": ls,
    "listFieldsInLanguage 200 header x-ratelimit-limit": l,
    "listFieldsInLanguage 200 header x-ratelimit-remaining": l,
    "listFieldsInLanguage 200 header x-ratelimit-reset": l,
    "listFieldsInLanguage 200 header x-suite-response-time": P,
    "listFieldsInLanguage 200 application/json": Ir,
    "listFieldsInLanguage 400 header x-ratelimit-limit": l,
    "listFieldsInLanguage 400 header x-ratelimit-remaining": l,
    "listFieldsInLanguage 400 header x-ratelimit-reset": l,
    "listFieldsInLanguage 400 header x-suite-response-time": P,
    "listFieldsInLanguage 400 application/json": b,
    "listFieldsInLanguage 401 header x-ratelimit-limit": l,
    "listFieldsInLanguage 401 header x-ratelimit-remaining": l,
    "listFieldsInLanguage 401 header x-ratelimit-reset": l,
    "listFieldsInLanguage 401 header x-suite-response-time": P,
    "listFieldsInLanguage 401 application/json": b,
    "listFieldsInLanguage 403 header x-ratelimit-limit": l,
    "listFieldsInLanguage 403 header x-ratelimit-remaining": l,
    "listFieldsInLanguage 403 header x-ratelimit-reset": l,
    "listFieldsInLanguage 403 header x-suite-response-time": P,
    "listFieldsInLanguage 403 application/json": b,
    "listFieldsInLanguage 429 header x-ratelimit-limit": l,
    "listFieldsInLanguage 429 header x-ratelimit-remaining": l,
    "listFieldsInLanguage 429 header x-ratelimit-reset": l,
    "listFieldsInLanguage 429 header x-suite-response-time": P,
    "listFieldsInLanguage 429 application/json": b,
    "listFieldsInLanguage 500 header x-ratelimit-limit": l,
    "listFieldsInLanguage 500 header x-ratelimit-remaining": l,
    "listFieldsInLanguage 500 header x-ratelimit-reset": l,
    "listFieldsInLanguage 500 header x-suite-response-time": P,
    "listFieldsInLanguage 500 application/json": b,
    "listFieldChoices path fieldId": ms,
    "listFieldChoices 200 header x-ratelimit-limit": l,
    "listFieldChoices 200 header x-ratelimit-remaining": l,
    "listFieldChoices 200 header x-ratelimit-reset": l,
    "listFieldChoices 200 header x-suite-response-time": P,
    "listFieldChoices 200 application/json": ds,
    "listFieldChoices 400 header x-ratelimit-limit": l,
    "listFieldChoices 400 header x-ratelimit-remaining": l,
    "listFieldChoices 400 header x-ratelimit-reset": l,
    "listFieldChoices 400 header x-suite-response-time": P,
    "listFieldChoices 400 application/json": b,
    "listFieldChoices 401 header x-ratelimit-limit": l,
    "listFieldChoices 401 header x-ratelimit-remaining": l,
    "listFieldChoices 401 header x-ratelimit-reset": l,
    "listFieldChoices 401 header x-suite-response-time": P,
    "listFieldChoices 401 application/json": b,
    "listFieldChoices 403 header x-ratelimit-limit": l,
    "listFieldChoices 403 header x-ratelimit-remaining": l,
    "listFieldChoices 403 header x-ratelimit-reset": l,
    "listFieldChoices 403 header x-suite-response-time": P,
    "listFieldChoices 403 application/json": b,
    "listFieldChoices 429 header x-ratelimit-limit": l,
    "listFieldChoices 429 header x-ratelimit-remaining": l,
    "listFieldChoices 429 header x-ratelimit-reset": l,
    "listFieldChoices 429 header x-suite-response-time": P,
    "listFieldChoices 429 application/json": b,
    "listFieldChoices 500 header x-ratelimit-limit": l,
    "listFieldChoices 500 header x-ratelimit-remaining": l,
    "listFieldChoices 500 header x-ratelimit-reset": l,
    "listFieldChoices 500 header x-suite-response-time": P,
    "listFieldChoices 500 application/json": b,
    "listContactLists 200 header x-ratelimit-limit": l,
    "listContactLists 200 header x-ratelimit-remaining": l,
    "listContactLists 200 header x-ratelimit-reset": l,
    "listContactLists 200 header x-suite-response-time": P,
    "listContactLists 200 application/json": us,
    "listContactLists 400 header x-ratelimit-limit": l,
    "listContactLists 400 header x-ratelimit-remaining": l,
    "listContactLists 400 header x-ratelimit-reset": l,
    "listContactLists 400 header x-suite-response-time": P,
    "listContactLists 400 application/json": b,
    "listContactLists 401 header x-ratelimit-limit": l,
    "listContactLists 401 header x-ratelimit-remaining": l,
    "listContactLists 401 header x-ratelimit-reset": l,
    "listContactLists 401 header x-suite-response-time": P,
    "listContactLists 401 application/json": b,
    "listContactLists 403 header x-ratelimit-limit": l,
    "listContactLists 403 header x-ratelimit-remaining": l,
    "listContactLists 403 header x-ratelimit-reset": l,
    "listContactLists 403 header x-suite-response-time": P,
    "listContactLists 403 application/json": b,
    "listContactLists 429 header x-ratelimit-limit": l,
    "listContactLists 429 header x-ratelimit-remaining": l,
    "listContactLists 429 header x-ratelimit-reset": l,
    "listContactLists 429 header x-suite-response-time": P,
    "listContactLists 429 application/json": b,
    "listContactLists 500 header x-ratelimit-limit": l,
    "listContactLists 500 header x-ratelimit-remaining": l,
    "listContactLists 500 header x-ratelimit-reset": l,
    "listContactLists 500 header x-suite-response-time": P,
    "listContactLists 500 application/json": b,
    "countContactList path listId": cs,
    "countContactList 200 header x-ratelimit-limit": l,
    "countContactList 200 header x-ratelimit-remaining": l,
    "countContactList 200 header x-ratelimit-reset": l,
    "countContactList 200 header x-suite-response-time": P,
    "countContactList 200 application/json": fs,
    "countContactList 400 header x-ratelimit-limit": l,
    "countContactList 400 header x-ratelimit-remaining": l,
    "countContactList 400 header x-ratelimit-reset": l,
    "countContactList 400 header x-suite-response-time": P,
    "countContactList 400 application/json": b,
    "countContactList 401 header x-ratelimit-limit": l,
    "countContactList 401 header x-ratelimit-remaining": l,
    "countContactList 401 header x-ratelimit-reset": l,
    "countContactList 401 header x-suite-response-time": P,
    "countContactList 401 application/json": b,
    "countContactList 403 header x-ratelimit-limit": l,
    "countContactList 403 header x-ratelimit-remaining": l,
    "countContactList 403 header x-ratelimit-reset": l,
    "countContactList 403 header x-suite-response-time": P,
    "countContactList 403 application/json": b,
    "countContactList 404 header x-ratelimit-limit": l,
    "countContactList 404 header x-ratelimit-remaining": l,
    "countContactList 404 header x-ratelimit-reset": l,
    "countContactList 404 header x-suite-response-time": P,
    "countContactList 404 application/json": b,
    "countContactList 429 header x-ratelimit-limit": l,
    "countContactList 429 header x-ratelimit-remaining": l,
    "countContactList 429 header x-ratelimit-reset": l,
    "countContactList 429 header x-suite-response-time": P,
    "countContactList 429 application/json": b,
    "countContactList 500 header x-ratelimit-limit": l,
    "countContactList 500 header x-ratelimit-remaining": l,
    "countContactList 500 header x-ratelimit-reset": l,
    "countContactList 500 header x-suite-response-time": P,
    "countContactList 500 application/json": b,
    "listSegments 200 header x-ratelimit-limit": l,
    "listSegments 200 header x-ratelimit-remaining": l,
    "listSegments 200 header x-ratelimit-reset": l,
    "listSegments 200 header x-suite-response-time": P,
    "listSegments 200 application/json": ys,
    "listSegments 400 header x-ratelimit-limit": l,
    "listSegments 400 header x-ratelimit-remaining": l,
    "listSegments 400 header x-ratelimit-reset": l,
    "listSegments 400 header x-suite-response-time": P,
    "listSegments 400 application/json": b,
    "listSegments 401 header x-ratelimit-limit": l,
    "listSegments 401 header x-ratelimit-remaining": l,
    "listSegments 401 header x-ratelimit-reset": l,
    "listSegments 401 header x-suite-response-time": P,
    "listSegments 401 application/json": b,
    "listSegments 403 header x-ratelimit-limit": l,
    "listSegments 403 header x-ratelimit-remaining": l,
    "listSegments 403 header x-ratelimit-reset": l,
    "listSegments 403 header x-suite-response-time": P,
    "listSegments 403 application/json": b,
    "listSegments 429 header x-ratelimit-limit": l,
    "listSegments 429 header x-ratelimit-remaining": l,
    "listSegments 429 header x-ratelimit-reset": l,
    "listSegments 429 header x-suite-response-time": P,
    "listSegments 429 application/json": b,
    "listSegments 500 header x-ratelimit-limit": l,
    "listSegments 500 header x-ratelimit-remaining": l,
    "listSegments 500 header x-ratelimit-reset": l,
    "listSegments 500 header x-suite-response-time": P,
    "listSegments 500 application/json": b,
    "startSegmentRun path segmentId": hs,
    "startSegmentRun query renew": gs,
    "startSegmentRun 200 header x-ratelimit-limit": l,
    "startSegmentRun 200 header x-ratelimit-remaining": l,
    "startSegmentRun 200 header x-ratelimit-reset": l,
    "startSegmentRun 200 header x-suite-response-time": P,
    "startSegmentRun 200 application/json": Lr,
    "startSegmentRun 400 header x-ratelimit-limit": l,
    "startSegmentRun 400 header x-ratelimit-remaining": l,
    "startSegmentRun 400 header x-ratelimit-reset": l,
    "startSegmentRun 400 header x-suite-response-time": P,
    "startSegmentRun 400 application/json": b,
    "startSegmentRun 401 header x-ratelimit-limit": l,
    "startSegmentRun 401 header x-ratelimit-remaining": l,
    "startSegmentRun 401 header x-ratelimit-reset": l,
    "startSegmentRun 401 header x-suite-response-time": P,
    "startSegmentRun 401 application/json": b,
    "startSegmentRun 403 header x-ratelimit-limit": l,
    "startSegmentRun 403 header x-ratelimit-remaining": l,
    "startSegmentRun 403 header x-ratelimit-reset": l,
    "startSegmentRun 403 header x-suite-response-time": P,
    "startSegmentRun 403 application/json": b,
    "startSegmentRun 404 header x-ratelimit-limit": l,
    "startSegmentRun 404 header x-ratelimit-remaining": l,
    "startSegmentRun 404 header x-ratelimit-reset": l,
    "startSegmentRun 404 header x-suite-response-time": P,
    "startSegmentRun 404 application/json": b,
    "startSegmentRun 423 header x-ratelimit-limit": l,
    "startSegmentRun 423 header x-ratelimit-remaining": l,
    "startSegmentRun 423 header x-ratelimit-reset": l,
    "startSegmentRun 423 header x-suite-response-time": P,
    "startSegmentRun 423 application/json": b,
    "startSegmentRun 429 header x-ratelimit-limit": l,
    "startSegmentRun 429 header x-ratelimit-remaining": l,
    "startSegmentRun 429 header x-ratelimit-reset": l,
    "startSegmentRun 429 header x-suite-response-time": P,
    "startSegmentRun 429 application/json": b,
    "startSegmentRun 500 header x-ratelimit-limit": l,
    "startSegmentRun 500 header x-ratelimit-remaining": l,
    "startSegmentRun 500 header x-ratelimit-reset": l,
    "startSegmentRun 500 header x-suite-response-time": P,
    "startSegmentRun 500 application/json": b,
    "getSegmentRunStatus path runId": vs,
    "getSegmentRunStatus 200 header x-ratelimit-limit": l,
    "getSegmentRunStatus 200 header x-ratelimit-remaining": l,
    "getSegmentRunStatus 200 header x-ratelimit-reset": l,
    "getSegmentRunStatus 200 header x-suite-response-time": P,
    "getSegmentRunStatus 200 application/json": Lr,
    "getSegmentRunStatus 401 header x-ratelimit-limit": l,
    "getSegmentRunStatus 401 header x-ratelimit-remaining": l,
    "getSegmentRunStatus 401 header x-ratelimit-reset": l,
    "getSegmentRunStatus 401 header x-suite-response-time": P,
    "getSegmentRunStatus 401 application/json": b,
    "getSegmentRunStatus 403 header x-ratelimit-limit": l,
    "getSegmentRunStatus 403 header x-ratelimit-remaining": l,
    "getSegmentRunStatus 403 header x-ratelimit-reset": l,
    "getSegmentRunStatus 403 header x-suite-response-time": P,
    "getSegmentRunStatus 403 application/json": b,
    "getSegmentRunStatus 404 header x-ratelimit-limit": l,
    "getSegmentRunStatus 404 header x-ratelimit-remaining": l,
    "getSegmentRunStatus 404 header x-ratelimit-reset": l,
    "getSegmentRunStatus 404 header x-suite-response-time": P,
    "getSegmentRunStatus 404 application/json": b,
    "getSegmentRunStatus 429 header x-ratelimit-limit": l,
    "getSegmentRunStatus 429 header x-ratelimit-remaining": l,
    "getSegmentRunStatus 429 header x-ratelimit-reset": l,
    "getSegmentRunStatus 429 header x-suite-response-time": P,
    "getSegmentRunStatus 429 application/json": b,
    "getSegmentRunStatus 500 header x-ratelimit-limit": l,
    "getSegmentRunStatus 500 header x-ratelimit-remaining": l,
    "getSegmentRunStatus 500 header x-ratelimit-reset": l,
    "getSegmentRunStatus 500 header x-suite-response-time": P,
    "getSegmentRunStatus 500 application/json": b,
    "startResponseQuery request application/json": xs,
    "startResponseQuery 200 header x-ratelimit-limit": l,
    "startResponseQuery 200 header x-ratelimit-remaining": l,
    "startResponseQuery 200 header x-ratelimit-reset": l,
    "startResponseQuery 200 header x-suite-response-time": P,
    "startResponseQuery 200 application/json": _s,
    "startResponseQuery 400 header x-ratelimit-limit": l,
    "startResponseQuery 400 header x-ratelimit-remaining": l,
    "startResponseQuery 400 header x-ratelimit-reset": l,
    "startResponseQuery 400 header x-suite-response-time": P,
    "startResponseQuery 400 application/json": b,
    "startResponseQuery 401 header x-ratelimit-limit": l,
    "startResponseQuery 401 header x-ratelimit-remaining": l,
    "startResponseQuery 401 header x-ratelimit-reset": l,
    "startResponseQuery 401 header x-suite-response-time": P,
    "startResponseQuery 401 application/json": b,
    "startResponseQuery 403 header x-ratelimit-limit": l,
    "startResponseQuery 403 header x-ratelimit-remaining": l,
    "startResponseQuery 403 header x-ratelimit-reset": l,
    "startResponseQuery 403 header x-suite-response-time": P,
    "startResponseQuery 403 application/json": b,
    "startResponseQuery 423 header x-ratelimit-limit": l,
    "startResponseQuery 423 header x-ratelimit-remaining": l,
    "startResponseQuery 423 header x-ratelimit-reset": l,
    "startResponseQuery 423 header x-suite-response-time": P,
    "startResponseQuery 423 application/json": b,
    "startResponseQuery 429 header x-ratelimit-limit": l,
    "startResponseQuery 429 header x-ratelimit-remaining": l,
    "startResponseQuery 429 header x-ratelimit-reset": l,
    "startResponseQuery 429 header x-suite-response-time": P,
    "startResponseQuery 429 application/json": b,
    "startResponseQuery 500 header x-ratelimit-limit": l,
    "startResponseQuery 500 header x-ratelimit-remaining": l,
    "startResponseQuery 500 header x-ratelimit-reset": l,
    "startResponseQuery 500 header x-suite-response-time": P,
    "startResponseQuery 500 application/json": b,
    "getResponseQueryResult path queryId": Ps,
    "getResponseQueryResult 200 header x-ratelimit-limit": l,
    "getResponseQueryResult 200 header x-ratelimit-remaining": l,
    "getResponseQueryResult 200 header x-ratelimit-reset": l,
    "getResponseQueryResult 200 header x-suite-response-time": P,
    "getResponseQueryResult 200 application/json": ws,
    "getResponseQueryResult 202 header x-ratelimit-limit": l,
    "getResponseQueryResult 202 header x-ratelimit-remaining": l,
    "getResponseQueryResult 202 header x-ratelimit-reset": l,
    "getResponseQueryResult 202 header x-suite-response-time": P,
    "getResponseQueryResult 202 application/json": bs,
    "getResponseQueryResult 401 header x-ratelimit-limit": l,
    "getResponseQueryResult 401 header x-ratelimit-remaining": l,
    "getResponseQueryResult 401 header x-ratelimit-reset": l,
    "getResponseQueryResult 401 header x-suite-response-time": P,
    "getResponseQueryResult 401 application/json": b,
    "getResponseQueryResult 403 header x-ratelimit-limit": l,
    "getResponseQueryResult 403 header x-ratelimit-remaining": l,
    "getResponseQueryResult 403 header x-ratelimit-reset": l,
    "getResponseQueryResult 403 header x-suite-response-time": P,
    "getResponseQueryResult 403 application/json": b,
    "getResponseQueryResult 404 header x-ratelimit-limit": l,
    "getResponseQueryResult 404 header x-ratelimit-remaining": l,
    "getResponseQueryResult 404 header x-ratelimit-reset": l,
    "getResponseQueryResult 404 header x-suite-response-time": P,
    "getResponseQueryResult 404 application/json": b,
    "getResponseQueryResult 429 header x-ratelimit-limit": l,
    "getResponseQueryResult 429 header x-ratelimit-remaining": l,
    "getResponseQueryResult 429 header x-ratelimit-reset": l,
    "getResponseQueryResult 429 header x-suite-response-time": P,
    "getResponseQueryResult 429 application/json": b,
    "getResponseQueryResult 500 header x-ratelimit-limit": l,
    "getResponseQueryResult 500 header x-ratelimit-remaining": l,
    "getResponseQueryResult 500 header x-ratelimit-reset": l,
    "getResponseQueryResult 500 header x-suite-response-time": P,
    "getResponseQueryResult 500 application/json": b
  },
  audit: {
    "exportContactChanges request application/json": Ds,
    "exportContactChanges 200 header x-ratelimit-limit": m,
    "exportContactChanges 200 header x-ratelimit-remaining": m,
    "exportContactChanges 200 header x-ratelimit-reset": m,
    "exportContactChanges 200 header x-suite-response-time": w,
    "exportContactChanges 200 application/json": ce,
    "exportContactChanges 400 header x-ratelimit-limit": m,
    "exportContactChanges 400 header x-ratelimit-remaining": m,
    "exportContactChanges 400 header x-ratelimit-reset": m,
    "exportContactChanges 400 header x-suite-response-time": w,
    "exportContactChanges 400 application/json": C,
    "exportContactChanges 401 header x-ratelimit-limit": m,
    "exportContactChanges 401 header x-ratelimit-remaining": m,
    "exportContactChanges 401 header x-ratelimit-reset": m,
    "exportContactChanges 401 header x-suite-response-time": w,
    "exportContactChanges 401 application/json": C,
    "exportContactChanges 403 header x-ratelimit-limit": m,
    "exportContactChanges 403 header x-ratelimit-remaining": m,
    "exportContactChanges 403 header x-ratelimit-reset": m,
    "exportContactChanges 403 header x-suite-response-time": w,
    "exportContactChanges 403 application/json": C,
    "exportContactChanges 429 header x-ratelimit-limit": m,
    "exportContactChanges 429 header x-ratelimit-remaining": m,
    "exportContactChanges 429 header x-ratelimit-reset": m,
    "exportContactChanges 429 header x-suite-response-time": w,
    "exportContactChanges 429 application/json": C,
    "exportContactChanges 500 header x-ratelimit-limit": m,
    "exportContactChanges 500 header x-ratelimit-remaining": m,
    "exportContactChanges 500 header x-ratelimit-reset": m,
    "exportContactChanges 500 header x-suite-response-time": w,
    "exportContactChanges 500 application/json": C,
    "exportRegistrations request application/json": Ss,
    "exportRegistrations 200 header x-ratelimit-limit": m,
    "exportRegistrations 200 header x-ratelimit-remaining": m,
    "exportRegistrations 200 header x-ratelimit-reset": m,
    "exportRegistrations 200 header x-suite-response-time": w,
    "exportRegistrations 200 application/json": ce,
    "exportRegistrations 400 header x-ratelimit-limit": m,
    "exportRegistrations 400 header x-ratelimit-remaining": m,
    "exportRegistrations 400 header x-ratelimit-reset": m,
    "exportRegistrations 400 header x-suite-response-time": w,
    "exportRegistrations 400 application/json": C,
    "exportRegistrations 401 header x-ratelimit-limit": m,
    "exportRegistrations 401 header x-ratelimit-remaining": m,
    "exportRegistrations 401 header x-ratelimit-reset": m,
    "exportRegistrations 401 header x-suite-response-time": w,
    "exportRegistrations 401 application/json": C,
    "exportRegistrations 403 header x-ratelimit-limit": m,
    "exportRegistrations 403 header x-ratelimit-remaining": m,
    "exportRegistrations 403 header x-ratelimit-reset": m,
    "exportRegistrations 403 header x-suite-response-time": w,
    "exportRegistrations 403 application/json": C,
    "exportRegistrations 429 header x-ratelimit-limit": m,
    "exportRegistrations 429 header x-ratelimit-remaining": m,
    "exportRegistrations 429 header x-ratelimit-reset": m,
    "exportRegistrations 429 header x-suite-response-time": w,
    "exportRegistrations 429 application/json": C,
    "exportRegistrations 500 header x-ratelimit-limit": m,
    "exportRegistrations 500 header x-ratelimit-remaining": m,
    "exportRegistrations 500 header x-ratelimit-reset": m,
    "exportRegistrations 500 header x-suite-response-time": w,
    "exportRegistrations 500 application/json": C,
    "exportResponses request application/json": js,
    "exportResponses 200 header x-ratelimit-limit": m,
    "exportResponses 200 header x-ratelimit-remaining": m,
    "exportResponses 200 header x-ratelimit-reset": m,
    "exportResponses 200 header x-suite-response-time": w,
    "exportResponses 200 application/json": ce,
    "exportResponses 400 header x-ratelimit-limit": m,
    "exportResponses 400 header x-ratelimit-remaining": m,
    "exportResponses 400 header x-ratelimit-reset": m,
    "exportResponses 400 header x-suite-response-time": w,
    "exportResponses 400 application/json": C,
    "exportResponses 401 header x-ratelimit-limit": m,
    "exportResponses 401 header x-ratelimit-remaining": m,
    "exportResponses 401 header x-ratelimit-reset": m,
    "exportResponses 401 header x-suite-response-time": w,
    "exportResponses 401 application/json": C,
    "exportResponses 403 header x-ratelimit-limit": m,
    "exportResponses 403 header x-ratelimit-remaining": m,
    "exportResponses 403 header x-ratelimit-reset": m,
    "exportResponses 403 header x-suite-response-time": w,
    "exportResponses 403 application/json": C,
    "exportResponses 429 header x-ratelimit-limit": m,
    "exportResponses 429 header x-ratelimit-remaining": m,
    "exportResponses 429 header x-ratelimit-reset": m,
    "exportResponses 429 header x-suite-response-time": w,
    "exportResponses 429 application/json": C,
    "exportResponses 500 header x-ratelimit-limit": m,
    "exportResponses 500 header x-ratelimit-remaining": m,
    "exportResponses 500 header x-ratelimit-reset": m,
    "exportResponses 500 header x-suite-response-time": w,
    "exportResponses 500 application/json": C,
    "exportContactList request application/json": Is,
    "exportContactList 200 header x-ratelimit-limit": m,
    "exportContactList 200 header x-ratelimit-remaining": m,
    "exportContactList 200 header x-ratelimit-reset": m,
    "exportContactList 200 header x-suite-response-time": w,
    "exportContactList 200 application/json": ce,
    "exportContactList 400 header x-ratelimit-limit": m,
    "exportContactList 400 header x-ratelimit-remaining": m,
    "exportContactList 400 header x-ratelimit-reset": m,
    "exportContactList 400 header x-suite-response-time": w,
    "exportContactList 400 application/json": C,
    "exportContactList 401 header x-ratelimit-limit": m,
    "exportContactList 401 header x-ratelimit-remaining": m,
    "exportContactList 401 header x-ratelimit-reset": m,
    "exportContactList 401 header x-suite-response-time": w,
    "exportContactList 401 application/json": C,
    "exportContactList 403 header x-ratelimit-limit": m,
    "exportContactList 403 header x-ratelimit-remaining": m,
    "exportContactList 403 header x-ratelimit-reset": m,
    "exportContactList 403 header x-suite-response-time": w,
    "exportContactList 403 application/json": C,
    "exportContactList 429 header x-ratelimit-limit": m,
    "exportContactList 429 header x-ratelimit-remaining": m,
    "exportContactList 429 header x-ratelimit-reset": m,
    "exportContactList 429 header x-suite-response-time": w,
    "exportContactList 429 application/json": C,
    "exportContactList 500 header x-ratelimit-limit": m,
    "exportContactList 500 header x-ratelimit-remaining": m,
    "exportContactList 500 header x-ratelimit-reset": m,
    "exportContactList 500 header x-suite-response-time": w,
    "exportContactList 500 application/json": C,
    "exportSegment request application/json": Ls,
    "exportSegment 200 header x-ratelimit-limit": m,
    "exportSegment 200 header x-ratelimit-remaining": m,
    "exportSegment 200 header x-ratelimit-reset": m,
    "exportSegment 200 header x-suite-response-time": w,
    "exportSegment 200 application/json": ce,
    "exportSegment 400 header x-ratelimit-limit": m,
    "exportSegment 400 header x-ratelimit-remaining": m,
    "exportSegment 400 header x-ratelimit-reset": m,
    "exportSegment 400 header x-suite-response-time": w,
    "exportSegment 400 application/json": C,
    "exportSegment 401 header x-ratelimit-limit": m,
    "exportSegment 401 header x-ratelimit-remaining": m,
    "exportSegment 401 header x-ratelimit-reset": m,
    "exportSegment 401 header x-suite-response-time": w,
    "exportSegment 401 application/json": C,
    "exportSegment 403 header x-ratelimit-limit": m,
    "exportSegment 403 header x-ratelimit-remaining": m,
    "exportSegment 403 header x-ratelimit-reset": m,
    "exportSegment 403 header x-suite-response-time": w,
    "exportSegment 403 application/json": C,
    "exportSegment 429 header x-ratelimit-limit": m,
    "exportSegment 429 header x-ratelimit-remaining": m,
    "exportSegment 429 header x-ratelimit-reset": m,
    "exportSegment 429 header x-suite-response-time": w,
    "exportSegment 429 application/json": C,
    "exportSegment 500 header x-ratelimit-limit": m,
    "exportSegment 500 header x-ratelimit-remaining": m,
    "exportSegment 500 header x-ratelimit-reset": m,
    "exportSegment 500 header x-suite-response-time": w,
    "exportSegment 500 application/json": C,
    "getExportStatus path exportId": Fr,
    "getExportStatus 200 header x-ratelimit-limit": m,
    "getExportStatus 200 header x-ratelimit-remaining": m,
    "getExportStatus 200 header x-ratelimit-reset": m,
    "getExportStatus 200 header x-suite-response-time": w,
    "getExportStatus 200 application/json": Es,
    "getExportStatus 400 header x-ratelimit-limit": m,
    "getExportStatus 400 header x-ratelimit-remaining": m,
    "getExportStatus 400 header x-ratelimit-reset": m,
    "getExportStatus 400 header x-suite-response-time": w,
    "getExportStatus 400 application/json": C,
    "getExportStatus 401 header x-ratelimit-limit": m,
    "getExportStatus 401 header x-ratelimit-remaining": m,
    "getExportStatus 401 header x-ratelimit-reset": m,
    "getExportStatus 401 header x-suite-response-time": w,
    "getExportStatus 401 application/json": C,
    "getExportStatus 403 header x-ratelimit-limit": m,
    "getExportStatus 403 header x-ratelimit-remaining": m,
    "getExportStatus 403 header x-ratelimit-reset": m,
    "getExportStatus 403 header x-suite-response-time": w,
    "getExportStatus 403 application/json": C,
    "getExportStatus 429 header x-ratelimit-limit": m,
    "getExportStatus 429 header x-ratelimit-remaining": m,
    "getExportStatus 429 header x-ratelimit-reset": m,
    "getExportStatus 429 header x-suite-response-time": w,
    "getExportStatus 429 application/json": C,
    "getExportStatus 500 header x-ratelimit-limit": m,
    "getExportStatus 500 header x-ratelimit-remaining": m,
    "getExportStatus 500 header x-ratelimit-reset": m,
    "getExportStatus 500 header x-suite-response-time": w,
    "getExportStatus 500 application/json": C,
    "downloadExport path exportId": Fr,
    "downloadExport query offset": Ts,
    "downloadExport query limit": Os,
    "downloadExport 200 header x-ratelimit-limit": m,
    "downloadExport 200 header x-ratelimit-remaining": m,
    "downloadExport 200 header x-ratelimit-reset": m,
    "downloadExport 200 header x-suite-response-time": w,
    "downloadExport 200 text/csv": Ns,
    "downloadExport 400 header x-ratelimit-limit": m,
    "downloadExport 400 header x-ratelimit-remaining": m,
    "downloadExport 400 header x-ratelimit-reset": m,
    "downloadExport 400 header x-suite-response-time": w,
    "downloadExport 400 application/json": C,
    "downloadExport 401 header x-ratelimit-limit": m,
    "downloadExport 401 header x-ratelimit-remaining": m,
    "downloadExport 401 header x-ratelimit-reset": m,
    "downloadExport 401 header x-suite-response-time": w,
    "downloadExport 401 application/json": C,
    "downloadExport 403 header x-ratelimit-limit": m,
    "downloadExport 403 header x-ratelimit-remaining": m,
    "downloadExport 403 header x-ratelimit-reset": m,
    "downloadExport 403 header x-suite-response-time": w,
    "downloadExport 403 application/json": C,
    "downloadExport 404 header x-ratelimit-limit": m,
    "downloadExport 404 header x-ratelimit-remaining": m,
    "downloadExport 404 header x-ratelimit-reset": m,
    "downloadExport 404 header x-suite-response-time": w,
    "downloadExport 404 application/json": C,
    "downloadExport 410 header x-ratelimit-limit": m,
    "downloadExport 410 header x-ratelimit-remaining": m,
    "downloadExport 410 header x-ratelimit-reset": m,
    "downloadExport 410 header x-suite-response-time": w,
    "downloadExport 410 application/json": C,
    "downloadExport 429 header x-ratelimit-limit": m,
    "downloadExport 429 header x-ratelimit-remaining": m,
    "downloadExport 429 header x-ratelimit-reset": m,
    "downloadExport 429 header x-suite-response-time": w,
    "downloadExport 429 application/json": C,
    "downloadExport 500 header x-ratelimit-limit": m,
    "downloadExport 500 header x-ratelimit-remaining": m,
    "downloadExport 500 header x-ratelimit-reset": m,
    "downloadExport 500 header x-suite-response-time": w,
    "downloadExport 500 application/json": C,
    "listFields 200 header x-ratelimit-limit": m,
    "listFields 200 header x-ratelimit-remaining": m,
    "listFields 200 header x-ratelimit-reset": m,
    "listFields 200 header x-suite-response-time": w,
    "listFields 200 application/json": Tr,
    "listFields 400 header x-ratelimit-limit": m,
    "listFields 400 header x-ratelimit-remaining": m,
    "listFields 400 header x-ratelimit-reset": m,
    "listFields 400 header x-suite-response-time": w,
    "listFields 400 application/json": C,
    "listFields 401 header x-ratelimit-limit": m,
    "listFields 401 header x-ratelimit-remaining": m,
    "listFields 401 header x-ratelimit-reset": m,
    "listFields 401 header x-suite-response-time": w,
    "listFields 401 application/json": C,
    "listFields 403 header x-ratelimit-limit": m,
    "listFields 403 header x-ratelimit-remaining": m,
    "listFields 403 header x-ratelimit-reset": m,
    "listFields 403 header x-suite-response-time": w,
    "listFields 403 application/json": C,
    "listFields 429 header x-ratelimit-limit": m,
    "listFields 429 header x-ratelimit-remaining": m,
    "listFields 429 header x-ratelimit-reset": m,
    "listFields 429 header x-suite-response-time": w,
    "listFields 429 application/json": C,
    "listFields 500 header x-ratelimit-limit": m,
    "listFields 500 header x-ratelimit-remaining": m,
    "listFields 500 header x-ratelimit-reset": m,
    "listFields 500 header x-suite-response-time": w,
    "listFields 500 application/json": C,
    "listFieldsInLanguage path languageId": As,
    "listFieldsInLanguage 200 header x-ratelimit-limit": m,
    "listFieldsInLanguage 200 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 200 header x-ratelimit-reset": m,
    "listFieldsInLanguage 200 header x-suite-response-time": w,
    "listFieldsInLanguage 200 application/json": Tr,
    "listFieldsInLanguage 400 header x-ratelimit-limit": m,
    "listFieldsInLanguage 400 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 400 header x-ratelimit-reset": m,
    "listFieldsInLanguage 400 header x-suite-response-time": w,
    "listFieldsInLanguage 400 application/json": C,
    "listFieldsInLanguage 401 header x-ratelimit-limit": m,
    "listFieldsInLanguage 401 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 401 header x-ratelimit-reset": m,
    "listFieldsInLanguage 401 header x-suite-response-time": w,
    "listFieldsInLanguage 401 application/json": C,
    "listFieldsInLanguage 403 header x-ratelimit-limit": m,
    "listFieldsInLanguage 403 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 403 header x-ratelimit-reset": m,
    "listFieldsInLanguage 403 header x-suite-response-time": w,
    "listFieldsInLanguage 403 application/json": C,
    "listFieldsInLanguage 429 header x-ratelimit-limit": m,
    "listFieldsInLanguage 429 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 429 header x-ratelimit-reset": m,
    "listFieldsInLanguage 429 header x-suite-response-time": w,
    "listFieldsInLanguage 429 application/json": C,
    "listFieldsInLanguage 500 header x-ratelimit-limit": m,
    "listFieldsInLanguage 500 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 500 header x-ratelimit-reset": m,
    "listFieldsInLanguage 500 header x-suite-response-time": w,
    "listFieldsInLanguage 500 application/json": C,
    "listFieldChoices path fieldId": Qs,
    "listFieldChoices 200 header x-ratelimit-limit": m,
    "listFieldChoices 200 header x-ratelimit-remaining": m,
    "listFieldChoices 200 header x-ratelimit-reset": m,
    "listFieldChoices 200 header x-suite-response-time": w,
    "listFieldChoices 200 application/json": zs,
    "listFieldChoices 400 header x-ratelimit-limit": m,
    "listFieldChoices 400 header x-ratelimit-remaining": m,
    "listFieldChoices 400 header x-ratelimit-reset": m,
    "listFieldChoices 400 header x-suite-response-time": w,
    "listFieldChoices 400 application/json": C,
    "listFieldChoices 401 header x-ratelimit-limit": m,
    "listFieldChoices 401 header x-ratelimit-remaining": m,
    "listFieldChoices 401 header x-ratelimit-reset": m,
    "listFieldChoices 401 header x-suite-response-time": w,
    "listFieldChoices 401 application/json": C,
    "listFieldChoices 403 header x-ratelimit-limit": m,
    "listFieldChoices 403 header x-ratelimit-remaining": m,
    "listFieldChoices 403 header x-ratelimit-reset": m,
    "listFieldChoices 403 header x-suite-response-time": w,
    "listFieldChoices 403 application/json": C,
    "listFieldChoices 429 header x-ratelimit-limit": m,
    "listFieldChoices 429 header x-ratelimit-remaining": m,
    "listFieldChoices 429 header x-ratelimit-reset": m,
    "listFieldChoices 429 header x-suite-response-time": w,
    "listFieldChoices 429 application/json": C,
    "listFieldChoices 500 header x-ratelimit-limit": m,
    "listFieldChoices 500 header x-ratelimit-remaining": m,
    "listFieldChoices 500 header x-ratelimit-reset": m,
    "listFieldChoices 500 header x-suite-response-time": w,
    "listFieldChoices 500 application/json": C,
    "listContactLists 200 header x-ratelimit-limit": m,
    "listContactLists 200 header x-ratelimit-remaining": m,
    "listContactLists 200 header x-ratelimit-reset": m,
    "listContactLists 200 header x-suite-response-time": w,
    "listContactLists 200 application/json": Vs,
    "listContactLists 400 header x-ratelimit-limit": m,
    "listContactLists 400 header x-ratelimit-remaining": m,
    "listContactLists 400 header x-ratelimit-reset": m,
    "listContactLists 400 header x-suite-response-time": w,
    "listContactLists 400 application/json": C,
    "listContactLists 401 header x-ratelimit-limit": m,
    "listContactLists 401 header x-ratelimit-remaining": m,
    "listContactLists 401 header x-ratelimit-reset": m,
    "listContactLists 401 header x-suite-response-time": w,
    "listContactLists 401 application/json": C,
    "listContactLists 403 header x-ratelimit-limit": m,
    "listContactLists 403 header x-ratelimit-remaining": m,
    "listContactLists 403 header x-ratelimit-reset": m,
    "listContactLists 403 header x-suite-response-time": w,
    "listContactLists 403 application/json": C,
    "listContactLists 429 header x-ratelimit-limit": m,
    "listContactLists 429 header x-ratelimit-remaining": m,
    "listContactLists 429 header x-ratelimit-reset": m,
    "listContactLists 429 header x-suite-response-time": w,
    "listContactLists 429 application/json": C,
    "listContactLists 500 header x-ratelimit-limit": m,
    "listContactLists 500 header x-ratelimit-remaining": m,
    "listContactLists 500 header x-ratelimit-reset": m,
    "listContactLists 500 header x-suite-response-time": w,
    "listContactLists 500 application/json": C,
    "countContactList path listId": Ms,
    "countContactList 200 header x-ratelimit-limit": m,
    "countContactList 200 header x-ratelimit-remaining": m,
    "countContactList 200 header x-ratelimit-reset": m,
    "countContactList 200 header x-suite-response-time": w,
    "countContactList 200 application/json": Zs,
    "countContactList 400 header x-ratelimit-limit": m,
    "countContactList 400 header x-ratelimit-remaining": m,
    "countContactList 400 header x-ratelimit-reset": m,
    "countContactList 400 header x-suite-response-time": w,
    "countContactList 400 application/json": C,
    "countContactList 401 header x-ratelimit-limit": m,
    "countContactList 401 header x-ratelimit-remaining": m,
    "countContactList 401 header x-ratelimit-reset": m,
    "countContactList 401 header x-suite-response-time": w,
    "countContactList 401 application/json": C,
    "countContactList 403 header x-ratelimit-limit": m,
    "countContactList 403 header x-ratelimit-remaining": m,
    "countContactList 403 header x-ratelimit-reset": m,
    "countContactList 403 header x-suite-response-time": w,
    "countContactList 403 application/json": C,
    "countContactList 404 header x-ratelimit-limit": m,
    "countContactList 404 header x-ratelimit-remaining": m,
    "countContactList 404 header x-ratelimit-reset": m,
    "countContactList 404 header x-suite-response-time": w,
    "countContactList 404 application/json": C,
    "countContactList 429 header x-ratelimit-limit": m,
    "countContactList 429 header x-ratelimit-remaining": m,
    "countContactList 429 header x-ratelimit-reset": m,
    "countContactList 429 header x-suite-response-time": w,
    "countContactList 429 application/json": C,
    "countContactList 500 header x-ratelimit-limit": m,
    "countContactList 500 header x-ratelimit-remaining": m,
    "countContactList 500 header x-ratelimit-reset": m,
    "countContactList 500 header x-suite-response-time": w,
    "countContactList 500 application/json": C,
    "listSegments 200 header x-ratelimit-limit": m,
    "listSegments 200 header x-ratelimit-remaining": m,
    "listSegments 200 header x-ratelimit-reset": m,
    "listSegments 200 header x-suite-response-time": w,
    "listSegments 200 application/json": Hs,
    "listSegments 400 header x-ratelimit-limit": m,
    "listSegments 400 header x-ratelimit-remaining": m,
    "listSegments 400 header x-ratelimit-reset": m,
    "listSegments 400 header x-suite-response-time": w,
    "listSegments 400 application/json": C,
    "listSegments 401 header x-ratelimit-limit": m,
    "listSegments 401 header x-ratelimit-remaining": m,
    "listSegments 401 header x-ratelimit-reset": m,
    "listSegments 401 header x-suite-response-time": w,
    "listSegments 401 application/json": C,
    "listSegments 403 header x-ratelimit-limit": m,
    "listSegments 403 header x-ratelimit-remaining": m,
    "listSegments 403 header x-ratelimit-reset": m,
    "listSegments 403 header x-suite-response-time": w,
    "listSegments 403 application/json": C,
    "listSegments 429 header x-ratelimit-limit": m,
    "listSegments 429 header x-ratelimit-remaining": m,
    "listSegments 429 header x-ratelimit-reset": m,
    "listSegments 429 header x-suite-response-time": w,
    "listSegments 429 application/json": C,
    "listSegments 500 header x-ratelimit-limit": m,
    "listSegments 500 header x-ratelimit-remaining": m,
    "listSegments 500 header x-ratelimit-reset": m,
    "listSegments 500 header x-suite-response-time": w,
    "listSegments 500 application/json": C,
    "startSegmentRun path segmentId": Us,
    "startSegmentRun query renew": Ys,
    "startSegmentRun 200 header x-ratelimit-limit": m,
    "startSegmentRun 200 header x-ratelimit-remaining": m,
    "startSegmentRun 200 header x-ratelimit-reset": m,
    "startSegmentRun 200 header x-suite-response-time": w,
    "startSegmentRun 200 application/json": Or,
    "startSegmentRun 400 header x-ratelimit-limit": m,
    "startSegmentRun 400 header x-ratelimit-remaining": m,
    "startSegmentRun 400 header x-ratelimit-reset": m,
    "startSegmentRun 400 header x-suite-response-time": w,
    "startSegmentRun 400 application/json": C,
    "startSegmentRun 401 header x-ratelimit-limit": m,
    "startSegmentRun 401 header x-ratelimit-remaining": m,
    "startSegmentRun 401 header x-ratelimit-reset": m,
    "startSegmentRun 401 header x-suite-response-time": w,
    "startSegmentRun 401 application/json": C,
    "startSegmentRun 403 header x-ratelimit-limit": m,
    "startSegmentRun 403 header x-ratelimit-remaining": m,
    "startSegmentRun 403 header x-ratelimit-reset": m,
    "startSegmentRun 403 header x-suite-response-time": w,
    "startSegmentRun 403 application/json": C,
    "startSegmentRun 404 header x-ratelimit-limit": m,
    "startSegmentRun 404 header x-ratelimit-remaining": m,
    "startSegmentRun 404 header x-ratelimit-reset": m,
    "startSegmentRun 404 header x-suite-response-time": w,
    "startSegmentRun 404 application/json": C,
    "startSegmentRun 423 header x-ratelimit-limit": m,
    "startSegmentRun 423 header x-ratelimit-remaining": m,
    "startSegmentRun 423 header x-ratelimit-reset": m,
    "startSegmentRun 423 header x-suite-response-time": w,
    "startSegmentRun 423 application/json": C,
    "startSegmentRun 429 header x-ratelimit-limit": m,
    "startSegmentRun 429 header x-ratelimit-remaining": m,
    "startSegmentRun 429 header x-ratelimit-reset": m,
    "startSegmentRun 429 header x-suite-response-time": w,
    "startSegmentRun 429 application/json": C,
    "startSegmentRun 500 header x-ratelimit-limit": m,
    "startSegmentRun 500 header x-ratelimit-remaining": m,
    "startSegmentRun 500 header x-ratelimit-reset": m,
    "startSegmentRun 500 header x-suite-response-time": w,
    "startSegmentRun 500 application/json": C,
    "getSegmentRunStatus path runId": Bs,
    "getSegmentRunStatus 200 header x-ratelimit-limit": m,
    "getSegmentRunStatus 200 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 200 header x-ratelimit-reset": m,
    "getSegmentRunStatus 200 header x-suite-response-time": w,
    "getSegmentRunStatus 200 application/json": Or,
    "getSegmentRunStatus 401 header x-ratelimit-limit": m,
    "getSegmentRunStatus 401 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 401 header x-ratelimit-reset": m,
    "getSegmentRunStatus 401 header x-suite-response-time": w,
    "getSegmentRunStatus 401 application/json": C,
    "getSegmentRunStatus 403 header x-ratelimit-limit": m,
    "getSegmentRunStatus 403 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 403 header x-ratelimit-reset": m,
    "getSegmentRunStatus 403 header x-suite-response-time": w,
    "getSegmentRunStatus 403 application/json": C,
    "getSegmentRunStatus 404 header x-ratelimit-limit": m,
    "getSegmentRunStatus 404 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 404 header x-ratelimit-reset": m,
    "getSegmentRunStatus 404 header x-suite-response-time": w,
    "getSegmentRunStatus 404 application/json": C,
    "getSegmentRunStatus 429 header x-ratelimit-limit": m,
    "getSegmentRunStatus 429 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 429 header x-ratelimit-reset": m,
    "getSegmentRunStatus 429 header x-suite-response-time": w,
    "getSegmentRunStatus 429 application/json": C,
    "getSegmentRunStatus 500 header x-ratelimit-limit": m,
    "getSegmentRunStatus 500 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 500 header x-ratelimit-reset": m,
    "getSegmentRunStatus 500 header x-suite-response-time": w,
    "getSegmentRunStatus 500 application/json": C,
    "startResponseQuery request application/json": Gs,
    "startResponseQuery 200 header x-ratelimit-limit": m,
    "startResponseQuery 200 header x-ratelimit-remaining": m,
    "startResponseQuery 200 header x-ratelimit-reset": m,
    "startResponseQuery 200 header x-suite-response-time": w,
    "startResponseQuery 200 application/json": Ws,
    "startResponseQuery 400 header x-ratelimit-limit": m,
    "startResponseQuery 400 header x-ratelimit-remaining": m,
    "startResponseQuery 400 header x-ratelimit-reset": m,
    "startResponseQuery 400 header x-suite-response-time": w,
    "startResponseQuery 400 application/json": C,
    "startResponseQuery 401 header x-ratelimit-limit": m,
    "startResponseQuery 401 header x-ratelimit-remaining": m,
    "startResponseQuery 401 header x-ratelimit-reset": m,
    "startResponseQuery 401 header x-suite-response-time": w,
    "startResponseQuery 401 application/json": C,
    "startResponseQuery 403 header x-ratelimit-limit": m,
    "startResponseQuery 403 header x-ratelimit-remaining": m,
    "startResponseQuery 403 header x-ratelimit-reset": m,
    "startResponseQuery 403 header x-suite-response-time": w,
    "startResponseQuery 403 application/json": C,
    "startResponseQuery 423 header x-ratelimit-limit": m,
    "startResponseQuery 423 header x-ratelimit-remaining": m,
    "startResponseQuery 423 header x-ratelimit-reset": m,
    "startResponseQuery 423 header x-suite-response-time": w,
    "startResponseQuery 423 application/json": C,
    "startResponseQuery 429 header x-ratelimit-limit": m,
    "startResponseQuery 429 header x-ratelimit-remaining": m,
    "startResponseQuery 429 header x-ratelimit-reset": m,
    "startResponseQuery 429 header x-suite-response-time": w,
    "startResponseQuery 429 application/json": C,
    "startResponseQuery 500 header x-ratelimit-limit": m,
    "startResponseQuery 500 header x-ratelimit-remaining": m,
    "startResponseQuery 500 header x-ratelimit-reset": m,
    "startResponseQuery 500 header x-suite-response-time": w,
    "startResponseQuery 500 application/json": C,
    "getResponseQueryResult path queryId": Xs,
    "getResponseQueryResult 200 header x-ratelimit-limit": m,
    "getResponseQueryResult 200 header x-ratelimit-remaining": m,
    "getResponseQueryResult 200 header x-ratelimit-reset": m,
    "getResponseQueryResult 200 header x-suite-response-time": w,
    "getResponseQueryResult 200 application/json": Js,
    "getResponseQueryResult 202 header x-ratelimit-limit": m,
    "getResponseQueryResult 202 header x-ratelimit-remaining": m,
    "getResponseQueryResult 202 header x-ratelimit-reset": m,
    "getResponseQueryResult 202 header x-suite-response-time": w,
    "getResponseQueryResult 202 application/json": Ks,
    "getResponseQueryResult 401 header x-ratelimit-limit": m,
    "getResponseQueryResult 401 header x-ratelimit-remaining": m,
    "getResponseQueryResult 401 header x-ratelimit-reset": m,
    "getResponseQueryResult 401 header x-suite-response-time": w,
    "getResponseQueryResult 401 application/json": C,
    "getResponseQueryResult 403 header x-ratelimit-limit": m,
    "getResponseQueryResult 403 header x-ratelimit-remaining": m,
    "getResponseQueryResult 403 header x-ratelimit-reset": m,
    "getResponseQueryResult 403 header x-suite-response-time": w,
    "getResponseQueryResult 403 application/json": C,
    "getResponseQueryResult 404 header x-ratelimit-limit": m,
    "getResponseQueryResult 404 header x-ratelimit-remaining": m,
    "getResponseQueryResult 404 header x-ratelimit-reset": m,
    "getResponseQueryResult 404 header x-suite-response-time": w,
    "getResponseQueryResult 404 application/json": C,
    "getResponseQueryResult 429 header x-ratelimit-limit": m,
    "getResponseQueryResult 429 header x-ratelimit-remaining": m,
    "getResponseQueryResult 429 header x-ratelimit-reset": m,
    "getResponseQueryResult 429 header x-suite-response-time": w,
    "getResponseQueryResult 429 application/json": C,
    "getResponseQueryResult 500 header x-ratelimit-limit": m,
    "getResponseQueryResult 500 header x-ratelimit-remaining": m,
    "getResponseQueryResult 500 header x-ratelimit-reset": m,
    "getResponseQueryResult 500 header x-suite-response-time": w,
    "getResponseQueryResult 500 application/json": C
  },
  inferred: {
    "exportContactChanges 200 header x-ratelimit-limit": d,
    "exportContactChanges 200 header x-ratelimit-remaining": d,
    "exportContactChanges 200 header x-ratelimit-reset": d,
    "exportContactChanges 400 header x-ratelimit-limit": d,
    "exportContactChanges 400 header x-ratelimit-remaining": d,
    "exportContactChanges 400 header x-ratelimit-reset": d,
    "exportContactChanges 401 header x-ratelimit-limit": d,
    "exportContactChanges 401 header x-ratelimit-remaining": d,
    "exportContactChanges 401 header x-ratelimit-reset": d,
    "exportContactChanges 403 header x-ratelimit-limit": d,
    "exportContactChanges 403 header x-ratelimit-remaining": d,
    "exportContactChanges 403 header x-ratelimit-reset": d,
    "exportContactChanges 429 header x-ratelimit-limit": d,
    "exportContactChanges 429 header x-ratelimit-remaining": d,
    "exportContactChanges 429 header x-ratelimit-reset": d,
    "exportContactChanges 500 header x-ratelimit-limit": d,
    "exportContactChanges 500 header x-ratelimit-remaining": d,
    "exportContactChanges 500 header x-ratelimit-reset": d,
    "exportRegistrations 200 header x-ratelimit-limit": d,
    "exportRegistrations 200 header x-ratelimit-remaining": d,
    "exportRegistrations 200 header x-ratelimit-reset": d,
    "exportRegistrations 400 header x-ratelimit-limit": d,
    "exportRegistrations 400 header x-ratelimit-remaining": d,
    "exportRegistrations 400 header x-ratelimit-reset": d,
    "exportRegistrations 401 header x-ratelimit-limit": d,
    "exportRegistrations 401 header x-ratelimit-remaining": d,
    "exportRegistrations 401 header x-ratelimit-reset": d,
    "exportRegistrations 403 header x-ratelimit-limit": d,
    "exportRegistrations 403 header x-ratelimit-remaining": d,
    "exportRegistrations 403 header x-ratelimit-reset": d,
    "exportRegistrations 429 header x-ratelimit-limit": d,
    "exportRegistrations 429 header x-ratelimit-remaining": d,
    "exportRegistrations 429 header x-ratelimit-reset": d,
    "exportRegistrations 500 header x-ratelimit-limit": d,
    "exportRegistrations 500 header x-ratelimit-remaining": d,
    "exportRegistrations 500 header x-ratelimit-reset": d,
    "exportResponses request application/json": ti,
    "exportResponses 200 header x-ratelimit-limit": d,
    "exportResponses 200 header x-ratelimit-remaining": d,
    "exportResponses 200 header x-ratelimit-reset": d,
    "exportResponses 400 header x-ratelimit-limit": d,
    "exportResponses 400 header x-ratelimit-remaining": d,
    "exportResponses 400 header x-ratelimit-reset": d,
    "exportResponses 401 header x-ratelimit-limit": d,
    "exportResponses 401 header x-ratelimit-remaining": d,
    "exportResponses 401 header x-ratelimit-reset": d,
    "exportResponses 403 header x-ratelimit-limit": d,
    "exportResponses 403 header x-ratelimit-remaining": d,
    "exportResponses 403 header x-ratelimit-reset": d,
    "exportResponses 429 header x-ratelimit-limit": d,
    "exportResponses 429 header x-ratelimit-remaining": d,
    "exportResponses 429 header x-ratelimit-reset": d,
    "exportResponses 500 header x-ratelimit-limit": d,
    "exportResponses 500 header x-ratelimit-remaining": d,
    "exportResponses 500 header x-ratelimit-reset": d,
    "exportContactList 200 header x-ratelimit-limit": d,
    "exportContactList 200 header x-ratelimit-remaining": d,
    "exportContactList 200 header x-ratelimit-reset": d,
    "exportContactList 400 header x-ratelimit-limit": d,
    "exportContactList 400 header x-ratelimit-remaining": d,
    "exportContactList 400 header x-ratelimit-reset": d,
    "exportContactList 401 header x-ratelimit-limit": d,
    "exportContactList 401 header x-ratelimit-remaining": d,
    "exportContactList 401 header x-ratelimit-reset": d,
    "exportContactList 403 header x-ratelimit-limit": d,
    "exportContactList 403 header x-ratelimit-remaining": d,
    "exportContactList 403 header x-ratelimit-reset": d,
    "exportContactList 429 header x-ratelimit-limit": d,
    "exportContactList 429 header x-ratelimit-remaining": d,
    "exportContactList 429 header x-ratelimit-reset": d,
    "exportContactList 500 header x-ratelimit-limit": d,
    "exportContactList 500 header x-ratelimit-remaining": d,
    "exportContactList 500 header x-ratelimit-reset": d,
    "exportSegment 200 header x-ratelimit-limit": d,
    "exportSegment 200 header x-ratelimit-remaining": d,
    "exportSegment 200 header x-ratelimit-reset": d,
    "exportSegment 400 header x-ratelimit-limit": d,
    "exportSegment 400 header x-ratelimit-remaining": d,
    "exportSegment 400 header x-ratelimit-reset": d,
    "exportSegment 401 header x-ratelimit-limit": d,
    "exportSegment 401 header x-ratelimit-remaining": d,
    "exportSegment 401 header x-ratelimit-reset": d,
    "exportSegment 403 header x-ratelimit-limit": d,
    "exportSegment 403 header x-ratelimit-remaining": d,
    "exportSegment 403 header x-ratelimit-reset": d,
    "exportSegment 429 header x-ratelimit-limit": d,
    "exportSegment 429 header x-ratelimit-remaining": d,
    "exportSegment 429 header x-ratelimit-reset": d,
    "exportSegment 500 header x-ratelimit-limit": d,
    "exportSegment 500 header x-ratelimit-remaining": d,
    "exportSegment 500 header x-ratelimit-reset": d,
    "getExportStatus 200 header x-ratelimit-limit": d,
    "getExportStatus 200 header x-ratelimit-remaining": d,
    "getExportStatus 200 header x-ratelimit-reset": d,
    "getExportStatus 400 header x-ratelimit-limit": d,
    "getExportStatus 400 header x-ratelimit-remaining": d,
    "getExportStatus 400 header x-ratelimit-reset": d,
    "getExportStatus 401 header x-ratelimit-limit": d,
    "getExportStatus 401 header x-ratelimit-remaining": d,
    "getExportStatus 401 header x-ratelimit-reset": d,
    "getExportStatus 403 header x-ratelimit-limit": d,
    "getExportStatus 403 header x-ratelimit-remaining": d,
    "getExportStatus 403 header x-ratelimit-reset": d,
    "getExportStatus 429 header x-ratelimit-limit": d,
    "getExportStatus 429 header x-ratelimit-remaining": d,
    "getExportStatus 429 header x-ratelimit-reset": d,
    "getExportStatus 500 header x-ratelimit-limit": d,
    "getExportStatus 500 header x-ratelimit-remaining": d,
    "getExportStatus 500 header x-ratelimit-reset": d,
    "downloadExport 200 header x-ratelimit-limit": d,
    "downloadExport 200 header x-ratelimit-remaining": d,
    "downloadExport 200 header x-ratelimit-reset": d,
    "downloadExport 400 header x-ratelimit-limit": d,
    "downloadExport 400 header x-ratelimit-remaining": d,
    "downloadExport 400 header x-ratelimit-reset": d,
    "downloadExport 401 header x-ratelimit-limit": d,
    "downloadExport 401 header x-ratelimit-remaining": d,
    "downloadExport 401 header x-ratelimit-reset": d,
    "downloadExport 403 header x-ratelimit-limit": d,
    "downloadExport 403 header x-ratelimit-remaining": d,
    "downloadExport 403 header x-ratelimit-reset": d,
    "downloadExport 404 header x-ratelimit-limit": d,
    "downloadExport 404 header x-ratelimit-remaining": d,
    "downloadExport 404 header x-ratelimit-reset": d,
    "downloadExport 410 header x-ratelimit-limit": d,
    "downloadExport 410 header x-ratelimit-remaining": d,
    "downloadExport 410 header x-ratelimit-reset": d,
    "downloadExport 429 header x-ratelimit-limit": d,
    "downloadExport 429 header x-ratelimit-remaining": d,
    "downloadExport 429 header x-ratelimit-reset": d,
    "downloadExport 500 header x-ratelimit-limit": d,
    "downloadExport 500 header x-ratelimit-remaining": d,
    "downloadExport 500 header x-ratelimit-reset": d,
    "listFields 200 header x-ratelimit-limit": d,
    "listFields 200 header x-ratelimit-remaining": d,
    "listFields 200 header x-ratelimit-reset": d,
    "listFields 400 header x-ratelimit-limit": d,
    "listFields 400 header x-ratelimit-remaining": d,
    "listFields 400 header x-ratelimit-reset": d,
    "listFields 401 header x-ratelimit-limit": d,
    "listFields 401 header x-ratelimit-remaining": d,
    "listFields 401 header x-ratelimit-reset": d,
    "listFields 403 header x-ratelimit-limit": d,
    "listFields 403 header x-ratelimit-remaining": d,
    "listFields 403 header x-ratelimit-reset": d,
    "listFields 429 header x-ratelimit-limit": d,
    "listFields 429 header x-ratelimit-remaining": d,
    "listFields 429 header x-ratelimit-reset": d,
    "listFields 500 header x-ratelimit-limit": d,
    "listFields 500 header x-ratelimit-remaining": d,
    "listFields 500 header x-ratelimit-reset": d,
    "listFieldsInLanguage 200 header x-ratelimit-limit": d,
    "listFieldsInLanguage 200 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 200 header x-ratelimit-reset": d,
    "listFieldsInLanguage 400 header x-ratelimit-limit": d,
    "listFieldsInLanguage 400 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 400 header x-ratelimit-reset": d,
    "listFieldsInLanguage 401 header x-ratelimit-limit": d,
    "listFieldsInLanguage 401 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 401 header x-ratelimit-reset": d,
    "listFieldsInLanguage 403 header x-ratelimit-limit": d,
    "listFieldsInLanguage 403 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 403 header x-ratelimit-reset": d,
    "listFieldsInLanguage 429 header x-ratelimit-limit": d,
    "listFieldsInLanguage 429 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 429 header x-ratelimit-reset": d,
    "listFieldsInLanguage 500 header x-ratelimit-limit": d,
    "listFieldsInLanguage 500 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 500 header x-ratelimit-reset": d,
    "listFieldChoices 200 header x-ratelimit-limit": d,
    "listFieldChoices 200 header x-ratelimit-remaining": d,
    "listFieldChoices 200 header x-ratelimit-reset": d,
    "listFieldChoices 400 header x-ratelimit-limit": d,
    "listFieldChoices 400 header x-ratelimit-remaining": d,
    "listFieldChoices 400 header x-ratelimit-reset": d,
    "listFieldChoices 401 header x-ratelimit-limit": d,
    "listFieldChoices 401 header x-ratelimit-remaining": d,
    "listFieldChoices 401 header x-ratelimit-reset": d,
    "listFieldChoices 403 header x-ratelimit-limit": d,
    "listFieldChoices 403 header x-ratelimit-remaining": d,
    "listFieldChoices 403 header x-ratelimit-reset": d,
    "listFieldChoices 429 header x-ratelimit-limit": d,
    "listFieldChoices 429 header x-ratelimit-remaining": d,
    "listFieldChoices 429 header x-ratelimit-reset": d,
    "listFieldChoices 500 header x-ratelimit-limit": d,
    "listFieldChoices 500 header x-ratelimit-remaining": d,
    "listFieldChoices 500 header x-ratelimit-reset": d,
    "listContactLists 200 header x-ratelimit-limit": d,
    "listContactLists 200 header x-ratelimit-remaining": d,
    "listContactLists 200 header x-ratelimit-reset": d,
    "listContactLists 400 header x-ratelimit-limit": d,
    "listContactLists 400 header x-ratelimit-remaining": d,
    "listContactLists 400 header x-ratelimit-reset": d,
    "listContactLists 401 header x-ratelimit-limit": d,
    "listContactLists 401 header x-ratelimit-remaining": d,
    "listContactLists 401 header x-ratelimit-reset": d,
    "listContactLists 403 header x-ratelimit-limit": d,
    "listContactLists 403 header x-ratelimit-remaining": d,
    "listContactLists 403 header x-ratelimit-reset": d,
    "listContactLists 429 header x-ratelimit-limit": d,
    "listContactLists 429 header x-ratelimit-remaining": d,
    "listContactLists 429 header x-ratelimit-reset": d,
    "listContactLists 500 header x-ratelimit-limit": d,
    "listContactLists 500 header x-ratelimit-remaining": d,
    "listContactLists 500 header x-ratelimit-reset": d,
    "countContactList 200 header x-ratelimit-limit": d,
    "countContactList 200 header x-ratelimit-remaining": d,
    "countContactList 200 header x-ratelimit-reset": d,
    "countContactList 400 header x-ratelimit-limit": d,
    "countContactList 400 header x-ratelimit-remaining": d,
    "countContactList 400 header x-ratelimit-reset": d,
    "countContactList 401 header x-ratelimit-limit": d,
    "countContactList 401 header x-ratelimit-remaining": d,
    "countContactList 401 header x-ratelimit-reset": d,
    "countContactList 403 header x-ratelimit-limit": d,
    "countContactList 403 header x-ratelimit-remaining": d,
    "countContactList 403 header x-ratelimit-reset": d,
    "countContactList 404 header x-ratelimit-limit": d,
    "countContactList 404 header x-ratelimit-remaining": d,
    "countContactList 404 header x-ratelimit-reset": d,
    "countContactList 429 header x-ratelimit-limit": d,
    "countContactList 429 header x-ratelimit-remaining": d,
    "countContactList 429 header x-ratelimit-reset": d,
    "countContactList 500 header x-ratelimit-limit": d,
    "countContactList 500 header x-ratelimit-remaining": d,
    "countContactList 500 header x-ratelimit-reset": d,
    "listSegments 200 header x-ratelimit-limit": d,
    "listSegments 200 header x-ratelimit-remaining": d,
    "listSegments 200 header x-ratelimit-reset": d,
    "listSegments 400 header x-ratelimit-limit": d,
    "listSegments 400 header x-ratelimit-remaining": d,
    "listSegments 400 header x-ratelimit-reset": d,
    "listSegments 401 header x-ratelimit-limit": d,
    "listSegments 401 header x-ratelimit-remaining": d,
    "listSegments 401 header x-ratelimit-reset": d,
    "listSegments 403 header x-ratelimit-limit": d,
    "listSegments 403 header x-ratelimit-remaining": d,
    "listSegments 403 header x-ratelimit-reset": d,
    "listSegments 429 header x-ratelimit-limit": d,
    "listSegments 429 header x-ratelimit-remaining": d,
    "listSegments 429 header x-ratelimit-reset": d,
    "listSegments 500 header x-ratelimit-limit": d,
    "listSegments 500 header x-ratelimit-remaining": d,
    "listSegments 500 header x-ratelimit-reset": d,
    "startSegmentRun 200 header x-ratelimit-limit": d,
    "startSegmentRun 200 header x-ratelimit-remaining": d,
    "startSegmentRun 200 header x-ratelimit-reset": d,
    "startSegmentRun 400 header x-ratelimit-limit": d,
    "startSegmentRun 400 header x-ratelimit-remaining": d,
    "startSegmentRun 400 header x-ratelimit-reset": d,
    "startSegmentRun 401 header x-ratelimit-limit": d,
    "startSegmentRun 401 header x-ratelimit-remaining": d,
    "startSegmentRun 401 header x-ratelimit-reset": d,
    "startSegmentRun 403 header x-ratelimit-limit": d,
    "startSegmentRun 403 header x-ratelimit-remaining": d,
    "startSegmentRun 403 header x-ratelimit-reset": d,
    "startSegmentRun 404 header x-ratelimit-limit": d,
    "startSegmentRun 404 header x-ratelimit-remaining": d,
    "startSegmentRun 404 header x-ratelimit-reset": d,
    "startSegmentRun 423 header x-ratelimit-limit": d,
    "startSegmentRun 423 header x-ratelimit-remaining": d,
    "startSegmentRun 423 header x-ratelimit-reset": d,
    "startSegmentRun 429 header x-ratelimit-limit": d,
    "startSegmentRun 429 header x-ratelimit-remaining": d,
    "startSegmentRun 429 header x-ratelimit-reset": d,
    "startSegmentRun 500 header x-ratelimit-limit": d,
    "startSegmentRun 500 header x-ratelimit-remaining": d,
    "startSegmentRun 500 header x-ratelimit-reset": d,
    "getSegmentRunStatus 200 header x-ratelimit-limit": d,
    "getSegmentRunStatus 200 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 200 header x-ratelimit-reset": d,
    "getSegmentRunStatus 401 header x-ratelimit-limit": d,
    "getSegmentRunStatus 401 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 401 header x-ratelimit-reset": d,
    "getSegmentRunStatus 403 header x-ratelimit-limit": d,
    "getSegmentRunStatus 403 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 403 header x-ratelimit-reset": d,
    "getSegmentRunStatus 404 header x-ratelimit-limit": d,
    "getSegmentRunStatus 404 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 404 header x-ratelimit-reset": d,
    "getSegmentRunStatus 429 header x-ratelimit-limit": d,
    "getSegmentRunStatus 429 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 429 header x-ratelimit-reset": d,
    "getSegmentRunStatus 500 header x-ratelimit-limit": d,
    "getSegmentRunStatus 500 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 500 header x-ratelimit-reset": d,
    "startResponseQuery request application/json": si,
    "startResponseQuery 200 header x-ratelimit-limit": d,
    "startResponseQuery 200 header x-ratelimit-remaining": d,
    "startResponseQuery 200 header x-ratelimit-reset": d,
    "startResponseQuery 400 header x-ratelimit-limit": d,
    "startResponseQuery 400 header x-ratelimit-remaining": d,
    "startResponseQuery 400 header x-ratelimit-reset": d,
    "startResponseQuery 401 header x-ratelimit-limit": d,
    "startResponseQuery 401 header x-ratelimit-remaining": d,
    "startResponseQuery 401 header x-ratelimit-reset": d,
    "startResponseQuery 403 header x-ratelimit-limit": d,
    "startResponseQuery 403 header x-ratelimit-remaining": d,
    "startResponseQuery 403 header x-ratelimit-reset": d,
    "startResponseQuery 423 header x-ratelimit-limit": d,
    "startResponseQuery 423 header x-ratelimit-remaining": d,
    "startResponseQuery 423 header x-ratelimit-reset": d,
    "startResponseQuery 429 header x-ratelimit-limit": d,
    "startResponseQuery 429 header x-ratelimit-remaining": d,
    "startResponseQuery 429 header x-ratelimit-reset": d,
    "startResponseQuery 500 header x-ratelimit-limit": d,
    "startResponseQuery 500 header x-ratelimit-remaining": d,
    "startResponseQuery 500 header x-ratelimit-reset": d,
    "getResponseQueryResult 200 header x-ratelimit-limit": d,
    "getResponseQueryResult 200 header x-ratelimit-remaining": d,
    "getResponseQueryResult 200 header x-ratelimit-reset": d,
    "getResponseQueryResult 202 header x-ratelimit-limit": d,
    "getResponseQueryResult 202 header x-ratelimit-remaining": d,
    "getResponseQueryResult 202 header x-ratelimit-reset": d,
    "getResponseQueryResult 401 header x-ratelimit-limit": d,
    "getResponseQueryResult 401 header x-ratelimit-remaining": d,
    "getResponseQueryResult 401 header x-ratelimit-reset": d,
    "getResponseQueryResult 403 header x-ratelimit-limit": d,
    "getResponseQueryResult 403 header x-ratelimit-remaining": d,
    "getResponseQueryResult 403 header x-ratelimit-reset": d,
    "getResponseQueryResult 404 header x-ratelimit-limit": d,
    "getResponseQueryResult 404 header x-ratelimit-remaining": d,
    "getResponseQueryResult 404 header x-ratelimit-reset": d,
    "getResponseQueryResult 429 header x-ratelimit-limit": d,
    "getResponseQueryResult 429 header x-ratelimit-remaining": d,
    "getResponseQueryResult 429 header x-ratelimit-reset": d,
    "getResponseQueryResult 500 header x-ratelimit-limit": d,
    "getResponseQueryResult 500 header x-ratelimit-remaining": d,
    "getResponseQueryResult 500 header x-ratelimit-reset": d
  }
};
export {
  ja as validators
};
