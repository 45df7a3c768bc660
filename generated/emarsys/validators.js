// Generated from specs/emarsys. Edit that and run npm run generate.
var Qi = Object.create;
var wt = Object.defineProperty;
var zi = Object.getOwnPropertyDescriptor;
var Vi = Object.getOwnPropertyNames;
var Mi = Object.getPrototypeOf, Zi = Object.prototype.hasOwnProperty;
var Wr = (t, i, h) => () => {
  if (h) throw h[0];
  try {
    return t && (i = t(t = 0)), i;
  } catch (g) {
    throw h = [g], g;
  }
};
var gs = (t, i) => () => {
  try {
    return i || t((i = { exports: {} }).exports, i), i.exports;
  } catch (h) {
    throw i = 0, h;
  }
}, Xr = (t, i) => {
  for (var h in i)
    wt(t, h, { get: i[h], enumerable: !0 });
}, vs = (t, i, h, g) => {
  if (i && typeof i == "object" || typeof i == "function")
    for (let p of Vi(i))
      !Zi.call(t, p) && p !== h && wt(t, p, { get: () => i[p], enumerable: !(g = zi(i, p)) || g.enumerable });
  return t;
};
var xs = (t, i, h) => (h = t != null ? Qi(Mi(t)) : {}, vs(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  i || !t || !t.__esModule ? wt(h, "default", { value: t, enumerable: !0 }) : h,
  t
)), J = (t) => vs(wt({}, "__esModule", { value: !0 }), t);

// helper:ajv/dist/runtime/ucs2length
var Ct = {};
Xr(Ct, {
  default: () => Hi
});
var Hi, kt = Wr(() => {
  Hi = (t) => {
    let i = t.length;
    for (let h = 0; h < t.length - 1; h++)
      (t.charCodeAt(h) & 64512) === 55296 && (t.charCodeAt(h + 1) & 64512) === 56320 && (i--, h++);
    return i;
  };
});

// node_modules/ajv-formats/dist/formats.js
var Ds = gs((W) => {
  "use strict";
  Object.defineProperty(W, "__esModule", { value: !0 });
  W.formatNames = W.fastFormats = W.fullFormats = void 0;
  function G(t, i) {
    return { validate: t, compare: i };
  }
  W.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: G(ws, ts),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: G(Kr(!0), rs),
    "date-time": G(Ps(!0), ks),
    "iso-time": G(Kr(), Cs),
    "iso-date-time": G(Ps(), qs),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: Xi,
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
    regex: ia,
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
    byte: Ji,
    // signed 32 bit integer
    int32: { type: "number", validate: ta },
    // signed 64 bit integer
    int64: { type: "number", validate: ra },
    // C-type float
    float: { type: "number", validate: bs },
    // C-type double
    double: { type: "number", validate: bs },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  W.fastFormats = {
    ...W.fullFormats,
    date: G(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, ts),
    time: G(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, rs),
    "date-time": G(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, ks),
    "iso-time": G(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Cs),
    "iso-date-time": G(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, qs),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  W.formatNames = Object.keys(W.fullFormats);
  function Ui(t) {
    return t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0);
  }
  var Yi = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, Bi = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function ws(t) {
    let i = Yi.exec(t);
    if (!i)
      return !1;
    let h = +i[1], g = +i[2], p = +i[3];
    return g >= 1 && g <= 12 && p >= 1 && p <= (g === 2 && Ui(h) ? 29 : Bi[g]);
  }
  function ts(t, i) {
    if (t && i)
      return t > i ? 1 : t < i ? -1 : 0;
  }
  var Jr = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function Kr(t) {
    return function(h) {
      let g = Jr.exec(h);
      if (!g)
        return !1;
      let p = +g[1], l = +g[2], e = +g[3], s = g[4], n = g[5] === "-" ? -1 : 1, r = +(g[6] || 0), a = +(g[7] || 0);
      if (r > 23 || a > 59 || t && !s)
        return !1;
      if (p <= 23 && l <= 59 && e < 60)
        return !0;
      let o = l - a * n, f = p - r * n - (o < 0 ? 1 : 0);
      return (f === 23 || f === -1) && (o === 59 || o === -1) && e < 61;
    };
  }
  function rs(t, i) {
    if (!(t && i))
      return;
    let h = (/* @__PURE__ */ new Date("2020-01-01T" + t)).valueOf(), g = (/* @__PURE__ */ new Date("2020-01-01T" + i)).valueOf();
    if (h && g)
      return h - g;
  }
  function Cs(t, i) {
    if (!(t && i))
      return;
    let h = Jr.exec(t), g = Jr.exec(i);
    if (h && g)
      return t = h[1] + h[2] + h[3], i = g[1] + g[2] + g[3], t > i ? 1 : t < i ? -1 : 0;
  }
  var es = /t|\s/i;
  function Ps(t) {
    let i = Kr(t);
    return function(g) {
      let p = g.split(es);
      return p.length === 2 && ws(p[0]) && i(p[1]);
    };
  }
  function ks(t, i) {
    if (!(t && i))
      return;
    let h = new Date(t).valueOf(), g = new Date(i).valueOf();
    if (h && g)
      return h - g;
  }
  function qs(t, i) {
    if (!(t && i))
      return;
    let [h, g] = t.split(es), [p, l] = i.split(es), e = ts(h, p);
    if (e !== void 0)
      return e || rs(g, l);
  }
  var Gi = /\/|:/, Wi = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function Xi(t) {
    return Gi.test(t) && Wi.test(t);
  }
  var _s = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function Ji(t) {
    return _s.lastIndex = 0, _s.test(t);
  }
  var Ki = -(2 ** 31), ea = 2 ** 31 - 1;
  function ta(t) {
    return Number.isInteger(t) && t <= ea && t >= Ki;
  }
  function ra(t) {
    return Number.isInteger(t);
  }
  function bs() {
    return !0;
  }
  var sa = /[^\\]\\Z/;
  function ia(t) {
    if (sa.test(t))
      return !1;
    try {
      return new RegExp(t), !0;
    } catch {
      return !1;
    }
  }
});

// scripts/_generate/formats.ts
var qt = {};
Xr(qt, {
  formats: () => na
});
var ss, aa, na, Dt = Wr(() => {
  "use strict";
  ss = xs(Ds(), 1), aa = /^https?:\/\/[a-z\d.-]+(?::\d+)?(?:\/[\w.~-]*)*$/, na = {
    ...ss.default.fullFormats,
    uri: (t) => aa.test(t) || ss.default.fullFormats.uri(t)
  };
});

// node_modules/fast-deep-equal/index.js
var $s = gs((yn, Rs) => {
  "use strict";
  Rs.exports = function t(i, h) {
    if (i === h) return !0;
    if (i && h && typeof i == "object" && typeof h == "object") {
      if (i.constructor !== h.constructor) return !1;
      var g, p, l;
      if (Array.isArray(i)) {
        if (g = i.length, g != h.length) return !1;
        for (p = g; p-- !== 0; )
          if (!t(i[p], h[p])) return !1;
        return !0;
      }
      if (i.constructor === RegExp) return i.source === h.source && i.flags === h.flags;
      if (i.valueOf !== Object.prototype.valueOf) return i.valueOf() === h.valueOf();
      if (i.toString !== Object.prototype.toString) return i.toString() === h.toString();
      if (l = Object.keys(i), g = l.length, g !== Object.keys(h).length) return !1;
      for (p = g; p-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(h, l[p])) return !1;
      for (p = g; p-- !== 0; ) {
        var e = l[p];
        if (!t(i[e], h[e])) return !1;
      }
      return !0;
    }
    return i !== i && h !== h;
  };
});

// helper:ajv/dist/runtime/equal
var Rt = {};
Xr(Rt, {
  default: () => Ss.default
});
var Ss, $t = Wr(() => {
  Ss = xs($s());
});

// set:set:consumer
var Is = St, oa = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }, { type: "array", items: { $ref: "#/$defs/components.schemas.NumericId" } }] }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, pa = { type: "string", enum: ["ftp", "sftp", "local"] };
function K(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = K.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pa.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var X = new RegExp("^[0-9]+$", "u");
function ie(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ie.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  if (typeof t == "string") {
    if (!X.test(t)) {
      let c = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return ie.errors = e, s === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var la = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function ve(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!la.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = xe.evaluated;
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
      ve(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: l }) || (e = k(e, ve.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xe.errors = e, s === 0;
}
xe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function F(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = F.evaluated;
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
      ie(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: l }) || (e = k(e, ie.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ma = { type: "string", enum: [",", ";"] };
function O(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = O.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ma.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var da = { type: "integer", enum: [0, 1] };
function N(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = N.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: da.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var js = (kt(), J(Ct)).default, ua = new RegExp("^[A-Za-z]{2}$", "u");
function A(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = A.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (js(t) > 2) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (js(t) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!ua.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Q.evaluated;
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
      let a = t.port, o = s, f = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (typeof a == "string") {
        if (!X.test(a)) {
          let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), s++;
        }
      } else {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = c === s;
      if (f = f || r, f)
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
  return Q.errors = e, s === 0;
}
Q.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var fa = (Dt(), J(qt)).formats.uri;
function z(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!fa(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function St(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = St.evaluated;
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
    if (t.distribution_method !== void 0 && (K(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = k(e, K.errors), s = e.length)), t.origin !== void 0) {
      let a = t.origin;
      if (typeof a != "string") {
        let o = { instancePath: i + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(a === "form" || a === "api" || a === "all")) {
        let o = { instancePath: i + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: oa.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.origin_id !== void 0) {
      let a = t.origin_id, o = s, f = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let P = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (typeof a == "string") {
        if (!X.test(a)) {
          let P = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [P] : e.push(P), s++;
        }
      } else {
        let P = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = c === s;
      f = f || r;
      let v = s;
      if (Array.isArray(a)) {
        let P = a.length;
        for (let x = 0; x < P; x++)
          ie(a[x], { instancePath: i + "/origin_id/" + x, parentData: a, parentDataProperty: x, rootData: p, dynamicAnchors: l }) || (e = k(e, ie.errors), s = e.length);
      } else {
        let P = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = v === s;
      if (f = f || r, f)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let P = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
    t.time_range !== void 0 && (xe(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: l }) || (e = k(e, xe.errors), s = e.length)), t.contact_fields !== void 0 && (F(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = k(e, F.errors), s = e.length)), t.delimiter !== void 0 && (O(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = k(e, O.errors), s = e.length)), t.add_field_names_header !== void 0 && (N(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = k(e, N.errors), s = e.length)), t.language !== void 0 && (A(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = k(e, A.errors), s = e.length)), t.ftp_settings !== void 0 && (Q(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = k(e, Q.errors), s = e.length)), t.notification_url !== void 0 && (z(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = k(e, z.errors), s = e.length));
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return St.errors = e, s === 0;
}
St.evaluated = { props: { distribution_method: !0, origin: !0, origin_id: !0, time_range: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var m = jt;
function jt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = jt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return jt.errors = e, s === 0;
}
jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _ = It;
function It(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = It.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return It.errors = e, s === 0;
}
It.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ye = Tt;
function $(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = $.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (t !== 0) {
    let r = { instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function S(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = S.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Pe.evaluated;
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
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Tt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
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
    t.replyCode !== void 0 && ($(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = k(e, $.errors), s = e.length)), t.replyText !== void 0 && (S(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = k(e, S.errors), s = e.length)), t.data !== void 0 && (Pe(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = k(e, Pe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Tt.errors = e, s === 0;
}
Tt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var w = Lt;
function Lt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Lt.evaluated;
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
      let a = t.data, o = s, f = !1, y = s;
      if (typeof a != "string") {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = c === s;
      f = f || r;
      let v = s;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = v === s;
      f = f || r;
      let P = s;
      if (a !== null) {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = P === s;
      if (f = f || r, f)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Lt.errors = e, s === 0;
}
Lt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ts = Et, ca = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } };
function ee(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ee.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  if (typeof t == "string") {
    if (!X.test(t)) {
      let c = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return ee.errors = e, s === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ya = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function _e(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = _e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!ya.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ae.evaluated;
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
      _e(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: l }) || (e = k(e, _e.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ae.errors = e, s === 0;
}
ae.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Et(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Et.evaluated;
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
    if (t.distribution_method !== void 0 && (K(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = k(e, K.errors), s = e.length)), t.contactlist !== void 0 && (ee(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: l }) || (e = k(e, ee.errors), s = e.length)), t.time_range !== void 0 && (ae(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: l }) || (e = k(e, ae.errors), s = e.length)), t.with_timestamp !== void 0) {
      let r = t.with_timestamp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === 0 || r === 1)) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: ca.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contact_fields !== void 0 && (F(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = k(e, F.errors), s = e.length)), t.delimiter !== void 0 && (O(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = k(e, O.errors), s = e.length)), t.add_field_names_header !== void 0 && (N(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = k(e, N.errors), s = e.length)), t.language !== void 0 && (A(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = k(e, A.errors), s = e.length)), t.ftp_settings !== void 0 && (Q(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = k(e, Q.errors), s = e.length)), t.notification_url !== void 0 && (z(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = k(e, z.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Et.errors = e, s === 0;
}
Et.evaluated = { props: { distribution_method: !0, contactlist: !0, time_range: !0, with_timestamp: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ls = Ft, ha = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, ga = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, va = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function be(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: va.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function we(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = we.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: ga.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  be(t, { instancePath: i, parentData: h, parentDataProperty: g, rootData: p, dynamicAnchors: l }) || (e = k(e, be.errors), s = e.length);
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xa = new RegExp("^all$", "u"), Pa = ($t(), J(Rt)).default;
function Ft(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ft.evaluated;
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
    if (t.distribution_method !== void 0 && (K(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = k(e, K.errors), s = e.length)), t.time_range !== void 0 && (ae(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: l }) || (e = k(e, ae.errors), s = e.length)), t.contact_fields !== void 0 && (F(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = k(e, F.errors), s = e.length)), t.sources !== void 0) {
      let o = t.sources, f = s, y = !1, c = s;
      if (Array.isArray(o)) {
        let P = o.length;
        for (let x = 0; x < P; x++) {
          let R = o[x];
          if (typeof R != "string") {
            let E = { instancePath: i + "/sources/" + x, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [E] : e.push(E), s++;
          }
          if (!(R === "trackable_links" || R === "registration_forms" || R === "tell_a_friend" || R === "contact_us" || R === "change_profile" || R === "unsubscribe" || R === "mail_open" || R === "complaint")) {
            let E = { instancePath: i + "/sources/" + x, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: ha.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [E] : e.push(E), s++;
          }
        }
      } else {
        let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = c === s;
      y = y || r;
      let v = s;
      if (typeof o == "string") {
        if (!xa.test(o)) {
          let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [P] : e.push(P), s++;
        }
      } else {
        let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = v === s;
      if (y = y || r, y)
        s = f, e !== null && (f ? e.length = f : e = null);
      else {
        let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
    if (t.analysis_fields !== void 0) {
      let o = t.analysis_fields;
      if (Array.isArray(o)) {
        let f = o.length;
        for (let v = 0; v < f; v++)
          we(o[v], { instancePath: i + "/analysis_fields/" + v, parentData: o, parentDataProperty: v, rootData: p, dynamicAnchors: l }) || (e = k(e, we.errors), s = e.length);
        let y = o.length, c;
        if (y > 1) {
          e:
            for (; y--; )
              for (c = y; c--; )
                if (Pa(o[y], o[c])) {
                  let v = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: y, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + y + " are identical)" };
                  e === null ? e = [v] : e.push(v), s++;
                  break e;
                }
        }
      } else {
        let f = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (t.email_id !== void 0) {
      let o = t.email_id, f = s, y = !1, c = s;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var a = c === s;
      y = y || a;
      let v = s;
      if (typeof o == "string") {
        if (!X.test(o)) {
          let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [P] : e.push(P), s++;
        }
      } else {
        let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var a = v === s;
      if (y = y || a, y)
        s = f, e !== null && (f ? e.length = f : e = null);
      else {
        let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
    t.contactlist !== void 0 && (ee(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: l }) || (e = k(e, ee.errors), s = e.length)), t.delimiter !== void 0 && (O(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = k(e, O.errors), s = e.length)), t.add_field_names_header !== void 0 && (N(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = k(e, N.errors), s = e.length)), t.language !== void 0 && (A(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = k(e, A.errors), s = e.length)), t.ftp_settings !== void 0 && (Q(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = k(e, Q.errors), s = e.length)), t.notification_url !== void 0 && (z(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = k(e, z.errors), s = e.length));
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Ft.errors = e, s === 0;
}
Ft.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Es = Ot;
var _a = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function ne(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _a.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ne.errors = e, s === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ba = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function oe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!ba.test(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return oe.errors = e, s === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ot(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ot.evaluated;
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
    t.distribution_method !== void 0 && (ne(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = k(e, ne.errors), s = e.length)), t.contactlist !== void 0 && (ee(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: l }) || (e = k(e, ee.errors), s = e.length)), t.contact_fields !== void 0 && (F(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = k(e, F.errors), s = e.length)), t.delimiter !== void 0 && (O(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = k(e, O.errors), s = e.length)), t.add_field_names_header !== void 0 && (N(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = k(e, N.errors), s = e.length)), t.language !== void 0 && (A(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = k(e, A.errors), s = e.length)), t.ftp_settings !== void 0 && (Q(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = k(e, Q.errors), s = e.length)), t.distribution_email_address !== void 0 && (oe(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: p, dynamicAnchors: l }) || (e = k(e, oe.errors), s = e.length)), t.notification_url !== void 0 && (z(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = k(e, z.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ot.errors = e, s === 0;
}
Ot.evaluated = { props: { distribution_method: !0, contactlist: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Fs = Nt;
function Nt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Nt.evaluated;
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
    if (t.distribution_method !== void 0 && (ne(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = k(e, ne.errors), s = e.length)), t.filter !== void 0) {
      let a = t.filter, o = s, f = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (typeof a == "string") {
        if (!X.test(a)) {
          let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), s++;
        }
      } else {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = c === s;
      if (f = f || r, f)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), s++;
      }
    }
    t.contact_fields !== void 0 && (F(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = k(e, F.errors), s = e.length)), t.delimiter !== void 0 && (O(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = k(e, O.errors), s = e.length)), t.add_field_names_header !== void 0 && (N(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = k(e, N.errors), s = e.length)), t.language !== void 0 && (A(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = k(e, A.errors), s = e.length)), t.ftp_settings !== void 0 && (Q(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = k(e, Q.errors), s = e.length)), t.distribution_email_address !== void 0 && (oe(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: p, dynamicAnchors: l }) || (e = k(e, oe.errors), s = e.length)), t.notification_url !== void 0 && (z(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = k(e, z.errors), s = e.length));
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return Nt.errors = e, s === 0;
}
Nt.evaluated = { props: { distribution_method: !0, filter: !0, contact_fields: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, distribution_email_address: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var is = At;
function At(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = At.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return At.errors = e, s === 0;
}
At.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Os = Qt;
var wa = new RegExp("^\\d+$", "u"), Ns = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function Ce(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ce.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ke(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ke.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.created === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.status === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.type === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.id !== void 0) {
      let f = t.id;
      if (typeof f == "string") {
        if (!wa.test(f)) {
          let y = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.created !== void 0) {
      let f = t.created;
      if (typeof f == "string") {
        if (!Ns.test(f)) {
          let y = { instancePath: i + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: i + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.status !== void 0 && (Ce(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: p, dynamicAnchors: l }) || (e = k(e, Ce.errors), s = e.length)), t.type !== void 0 && typeof t.type != "string") {
      let f = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.file_name !== void 0) {
      let f = t.file_name, y = s, c = !1, v = s;
      if (typeof f != "string") {
        let x = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = v === s;
      c = c || r;
      let P = s;
      if (f !== null) {
        let x = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = P === s;
      if (c = c || r, c)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    if (t.ftp_host !== void 0) {
      let f = t.ftp_host, y = s, c = !1, v = s;
      if (typeof f != "string") {
        let x = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = v === s;
      c = c || a;
      let P = s;
      if (f !== null) {
        let x = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = P === s;
      if (c = c || a, c)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let f = t.ftp_dir, y = s, c = !1, v = s;
      if (typeof f != "string") {
        let x = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var o = v === s;
      c = c || o;
      let P = s;
      if (f !== null) {
        let x = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var o = P === s;
      if (c = c || o, c)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { props: { id: !0, created: !0, status: !0, type: !0, file_name: !0, ftp_host: !0, ftp_dir: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Qt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Qt.evaluated;
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
    t.replyCode !== void 0 && ($(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = k(e, $.errors), s = e.length)), t.replyText !== void 0 && (S(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = k(e, S.errors), s = e.length)), t.data !== void 0 && (ke(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = k(e, ke.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qt.errors = e, s === 0;
}
Qt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var As = zt;
function zt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = zt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zt.errors = e, s === 0;
}
zt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qs = Vt;
function Vt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Vt.evaluated;
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
  return Vt.errors = e, s === 0;
}
Vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zs = Mt;
function Mt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Mt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mt.errors = e, s === 0;
}
Mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var as = Zt;
function pe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = pe.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  if (typeof t == "string") {
    if (!X.test(t)) {
      let c = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = qe.evaluated;
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
    if (t.id !== void 0 && (pe(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: p, dynamicAnchors: l }) || (e = k(e, pe.errors), s = e.length)), t.name !== void 0) {
      let a = t.name, o = s, f = !1, y = s;
      if (typeof a != "string") {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (a !== null) {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = c === s;
      if (f = f || r, f)
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
  return qe.errors = e, s === 0;
}
qe.evaluated = { props: { id: !0, name: !0, application_type: !0, string_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Zt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Zt.evaluated;
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
    if (t.replyCode !== void 0 && ($(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = k(e, $.errors), s = e.length)), t.replyText !== void 0 && (S(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = k(e, S.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          qe(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = k(e, qe.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Zt.errors = e, s === 0;
}
Zt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Vs = Ht, Ca = { type: "string", enum: ["ar", "bg", "bp", "cn", "cz", "de", "dk", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr", "hu", "it", "jp", "ko", "lt", "lv", "mk", "mo", "mx", "nl", "no", "pl", "pr", "ro", "ru", "sc", "sk", "sl", "sr", "sv", "th", "tr", "uk", "vi"] };
function Ht(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ht.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ar" || t === "bg" || t === "bp" || t === "cn" || t === "cz" || t === "de" || t === "dk" || t === "el" || t === "en" || t === "es" || t === "et" || t === "fi" || t === "fr" || t === "he" || t === "hi" || t === "hr" || t === "hu" || t === "it" || t === "jp" || t === "ko" || t === "lt" || t === "lv" || t === "mk" || t === "mo" || t === "mx" || t === "nl" || t === "no" || t === "pl" || t === "pr" || t === "ro" || t === "ru" || t === "sc" || t === "sk" || t === "sl" || t === "sr" || t === "sv" || t === "th" || t === "tr" || t === "uk" || t === "vi")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ca.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ht.errors = e, s === 0;
}
Ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ms = Ut;
function Ut(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ut.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ut.errors = e, s === 0;
}
Ut.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zs = Yt;
function De(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = De.evaluated;
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
        if (!X.test(r)) {
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
  return De.errors = e, s === 0;
}
De.evaluated = { props: { id: !0, choice: !0, bit_position: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Yt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Yt.evaluated;
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
    if (t.replyCode !== void 0 && ($(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = k(e, $.errors), s = e.length)), t.replyText !== void 0 && (S(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = k(e, S.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          De(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = k(e, De.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Yt.errors = e, s === 0;
}
Yt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Hs = Bt;
function Re(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Re.evaluated;
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
        if (!X.test(r)) {
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
        if (!Ns.test(r)) {
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
  return Re.errors = e, s === 0;
}
Re.evaluated = { props: { id: !0, name: !0, created: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Bt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Bt.evaluated;
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
    if (t.replyCode !== void 0 && ($(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = k(e, $.errors), s = e.length)), t.replyText !== void 0 && (S(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = k(e, S.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          Re(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = k(e, Re.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Bt.errors = e, s === 0;
}
Bt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Us = Gt;
function Gt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Gt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gt.errors = e, s === 0;
}
Gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ys = Wt;
function Wt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Wt.evaluated;
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
    if (t.replyCode !== void 0 && ($(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = k(e, $.errors), s = e.length)), t.replyText !== void 0 && (S(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = k(e, S.errors), s = e.length)), t.data !== void 0) {
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
  return Wt.errors = e, s === 0;
}
Wt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Bs = Xt;
function $e(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = $e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id !== void 0 && (pe(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: p, dynamicAnchors: l }) || (e = k(e, pe.errors), s = e.length)), t.name !== void 0 && typeof t.name != "string") {
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
            let f = { instancePath: i + "/tags/" + o, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), s++;
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
            let f = { instancePath: i + "/criteriaTypes/" + o, schemaPath: "#/properties/criteriaTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), s++;
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
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: { id: !0, name: !0, type: !0, tags: !0, criteriaTypes: !0, baseContactListId: !0, predefinedSegmentId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Xt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Xt.evaluated;
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
    if (t.replyCode !== void 0 && ($(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = k(e, $.errors), s = e.length)), t.replyText !== void 0 && (S(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = k(e, S.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          $e(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = k(e, $e.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xt.errors = e, s === 0;
}
Xt.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Gs = Jt;
function Jt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Jt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Jt.errors = e, s === 0;
}
Jt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ws = Kt;
function Kt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Kt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "boolean") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Kt.errors = e, s === 0;
}
Kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ns = er;
function Se(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Se.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Se.errors = e, s === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function je(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = je.evaluated;
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
  return je.errors = e, s === 0;
}
je.evaluated = { props: { contact_list_id: !0, user_count: !0, opt_in_count: !0, duration: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ie(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ie.evaluated;
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
    t.status !== void 0 && (Se(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: p, dynamicAnchors: l }) || (e = k(e, Se.errors), s = e.length)), t.result !== void 0 && (je(t.result, { instancePath: i + "/result", parentData: t, parentDataProperty: "result", rootData: p, dynamicAnchors: l }) || (e = k(e, je.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: { run_id: !0, status: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function er(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = er.evaluated;
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
    t.replyCode !== void 0 && ($(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = k(e, $.errors), s = e.length)), t.replyText !== void 0 && (S(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = k(e, S.errors), s = e.length)), t.data !== void 0 && (Ie(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = k(e, Ie.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return er.errors = e, s === 0;
}
er.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Xs = tr;
function tr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = tr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Js = rr, ka = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["opened", "not_opened", "received", "clicked", "not_clicked", "bounced", "hard_bounced", "soft_bounced", "block_bounced"] }, start_date: { type: "string" }, end_date: { type: "string" }, campaign_id: { type: "integer" } } };
function rr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = rr.evaluated;
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
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: ka.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.start_date !== void 0 && typeof t.start_date != "string") {
      let r = { instancePath: i + "/start_date", schemaPath: "#/properties/start_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.end_date !== void 0 && typeof t.end_date != "string") {
      let r = { instancePath: i + "/end_date", schemaPath: "#/properties/end_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.campaign_id !== void 0) {
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
  return rr.errors = e, s === 0;
}
rr.evaluated = { props: { type: !0, start_date: !0, end_date: !0, campaign_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ks = sr;
function Te(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Te.evaluated;
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
  return Te.errors = e, s === 0;
}
Te.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function sr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = sr.evaluated;
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
    t.replyCode !== void 0 && ($(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = k(e, $.errors), s = e.length)), t.replyText !== void 0 && (S(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = k(e, S.errors), s = e.length)), t.data !== void 0 && (Te(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = k(e, Te.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ei = ir;
function ir(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ir.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ir.errors = e, s === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ti = ar, qa = { type: "object", required: ["replyCode", "replyText", "data"], properties: { replyCode: { type: "integer", enum: [0, 202, 6030] }, replyText: { type: "string" }, data: { anyOf: [{ $ref: "#/$defs/components.schemas.ReactedContacts" }, { type: "string" }] } } };
function Le(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Le.evaluated;
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
          let f = r[o];
          if (typeof f == "string") {
            if (!X.test(f)) {
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
  return Le.errors = e, s === 0;
}
Le.evaluated = { props: { contact_ids: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ar(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ar.evaluated;
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
        let f = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [f] : e.push(f), s++;
      }
      if (!(o === 0 || o === 202 || o === 6030)) {
        let f = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/enum", keyword: "enum", params: { allowedValues: qa.properties.replyCode.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let o = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (t.data !== void 0) {
      let o = t.data, f = s, y = !1, c = s;
      Le(o, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = k(e, Le.errors), s = e.length);
      var a = c === s;
      if (y = y || a, a) {
        var r = {};
        r.contact_ids = !0;
      }
      let v = s;
      if (typeof o != "string") {
        let P = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var a = v === s;
      if (y = y || a, y)
        s = f, e !== null && (f ? e.length = f : e = null);
      else {
        let P = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ri = nr, Da = { type: "object", required: ["replyCode", "replyText", "data"], properties: { replyCode: { type: "integer", enum: [202, 6030] }, replyText: { type: "string" }, data: { type: "string" } } };
function nr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
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
    if (t.replyCode !== void 0) {
      let r = t.replyCode;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === 202 || r === 6030)) {
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/enum", keyword: "enum", params: { allowedValues: Da.properties.replyCode.enum }, message: "must be equal to one of the allowed values" };
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
  return nr.errors = e, s === 0;
}
nr.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
function k(t, i) {
  if (t === null) return i;
  for (let h of i) t.push(h);
  return t;
}

// set:set:audit
var ni = or, si = { type: "object", required: ["distribution_method", "origin", "origin_id", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, origin: { type: "string", enum: ["form", "api", "all"] }, origin_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }, { type: "array", items: { $ref: "#/$defs/components.schemas.NumericId" } }] }, time_range: { $ref: "#/$defs/components.schemas.DayRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Je = Object.prototype.hasOwnProperty, $a = { type: "string", enum: ["ftp", "sftp", "local"] };
function te(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = te.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: $a.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var B = new RegExp("^[0-9]+$", "u");
function le(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = le.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  if (typeof t == "string") {
    if (!B.test(t)) {
      let c = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Sa = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function Ee(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ee.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!Sa.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Fe.evaluated;
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
      Ee(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: l }) || (e = q(e, Ee.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fe.errors = e, s === 0;
}
Fe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function V(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = V.evaluated;
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
      le(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: l }) || (e = q(e, le.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var ja = { type: "string", enum: [",", ";"] };
function M(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = M.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ja.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ia = { type: "integer", enum: [0, 1] };
function Z(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ia.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ps = (kt(), J(Ct)).default, Ta = new RegExp("^[A-Za-z]{2}$", "u");
function H(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = H.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (ps(t) > 2) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (ps(t) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!Ta.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return H.errors = e, s === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function U(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = U.evaluated;
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
      let a = t.port, o = s, f = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (typeof a == "string") {
        if (!B.test(a)) {
          let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), s++;
        }
      } else {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = c === s;
      if (f = f || r, f)
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
  return U.errors = e, s === 0;
}
U.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var La = (Dt(), J(qt)).formats.uri;
function Y(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Y.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!La(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function or(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = or.evaluated;
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
      if (!Je.call(si.properties, a)) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.distribution_method !== void 0 && (te(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = q(e, te.errors), s = e.length)), t.origin !== void 0) {
      let a = t.origin;
      if (typeof a != "string") {
        let o = { instancePath: i + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(a === "form" || a === "api" || a === "all")) {
        let o = { instancePath: i + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: si.properties.origin.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.origin_id !== void 0) {
      let a = t.origin_id, o = s, f = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let P = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (typeof a == "string") {
        if (!B.test(a)) {
          let P = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [P] : e.push(P), s++;
        }
      } else {
        let P = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = c === s;
      f = f || r;
      let v = s;
      if (Array.isArray(a)) {
        let P = a.length;
        for (let x = 0; x < P; x++)
          le(a[x], { instancePath: i + "/origin_id/" + x, parentData: a, parentDataProperty: x, rootData: p, dynamicAnchors: l }) || (e = q(e, le.errors), s = e.length);
      } else {
        let P = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = v === s;
      if (f = f || r, f)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let P = { instancePath: i + "/origin_id", schemaPath: "#/properties/origin_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
    t.time_range !== void 0 && (Fe(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: l }) || (e = q(e, Fe.errors), s = e.length)), t.contact_fields !== void 0 && (V(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = q(e, V.errors), s = e.length)), t.delimiter !== void 0 && (M(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = q(e, M.errors), s = e.length)), t.add_field_names_header !== void 0 && (Z(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = q(e, Z.errors), s = e.length)), t.language !== void 0 && (H(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = q(e, H.errors), s = e.length)), t.ftp_settings !== void 0 && (U(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = q(e, U.errors), s = e.length)), t.notification_url !== void 0 && (Y(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = q(e, Y.errors), s = e.length));
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var d = pr;
function pr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = pr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!B.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var b = lr;
function lr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = lr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var he = mr;
function j(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = j.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (t !== 0) {
    let r = { instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function I(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = I.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (ps(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Oe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Oe.evaluated;
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
  return Oe.errors = e, s === 0;
}
Oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function mr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
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
    t.replyCode !== void 0 && (j(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = q(e, j.errors), s = e.length)), t.replyText !== void 0 && (I(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = q(e, I.errors), s = e.length)), t.data !== void 0 && (Oe(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = q(e, Oe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var C = dr;
function dr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = dr.evaluated;
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
      let a = t.data, o = s, f = !1, y = s;
      if (typeof a != "string") {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = c === s;
      f = f || r;
      let v = s;
      if (!(a && typeof a == "object" && !Array.isArray(a))) {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = v === s;
      f = f || r;
      let P = s;
      if (a !== null) {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/3/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = P === s;
      if (f = f || r, f)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let x = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return dr.errors = e, s === 0;
}
dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var oi = ur, ii = { type: "object", required: ["distribution_method", "time_range", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, with_timestamp: { type: "integer", enum: [0, 1] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function re(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = re.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  if (typeof t == "string") {
    if (!B.test(t)) {
      let c = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ls = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function Ne(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!ls.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = me.evaluated;
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
      Ne(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: l }) || (e = q(e, Ne.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return me.errors = e, s === 0;
}
me.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ur(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ur.evaluated;
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
      if (!Je.call(ii.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (t.distribution_method !== void 0 && (te(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = q(e, te.errors), s = e.length)), t.contactlist !== void 0 && (re(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: l }) || (e = q(e, re.errors), s = e.length)), t.time_range !== void 0 && (me(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: l }) || (e = q(e, me.errors), s = e.length)), t.with_timestamp !== void 0) {
      let r = t.with_timestamp;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(r === 0 || r === 1)) {
        let a = { instancePath: i + "/with_timestamp", schemaPath: "#/properties/with_timestamp/enum", keyword: "enum", params: { allowedValues: ii.properties.with_timestamp.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    t.contact_fields !== void 0 && (V(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = q(e, V.errors), s = e.length)), t.delimiter !== void 0 && (M(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = q(e, M.errors), s = e.length)), t.add_field_names_header !== void 0 && (Z(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = q(e, Z.errors), s = e.length)), t.language !== void 0 && (H(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = q(e, H.errors), s = e.length)), t.ftp_settings !== void 0 && (U(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = q(e, U.errors), s = e.length)), t.notification_url !== void 0 && (Y(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = q(e, Y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pi = fr, ai = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Ea = ($t(), J(Rt)).default, Fa = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, Oa = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function Ae(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ae.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Oa.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Qe.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: Fa.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  Ae(t, { instancePath: i, parentData: h, parentDataProperty: g, rootData: p, dynamicAnchors: l }) || (e = q(e, Ae.errors), s = e.length);
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Na = new RegExp("^all$", "u");
function fr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = fr.evaluated;
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
      if (!Je.call(ai.properties, o)) {
        let f = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [f] : e.push(f), s++;
      }
    if (t.distribution_method !== void 0 && (te(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = q(e, te.errors), s = e.length)), t.time_range !== void 0 && (me(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: l }) || (e = q(e, me.errors), s = e.length)), t.contact_fields !== void 0 && (V(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = q(e, V.errors), s = e.length)), t.sources !== void 0) {
      let o = t.sources, f = s, y = !1, c = s;
      if (Array.isArray(o)) {
        let P = o.length;
        for (let x = 0; x < P; x++) {
          let R = o[x];
          if (typeof R != "string") {
            let E = { instancePath: i + "/sources/" + x, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [E] : e.push(E), s++;
          }
          if (!(R === "trackable_links" || R === "registration_forms" || R === "tell_a_friend" || R === "contact_us" || R === "change_profile" || R === "unsubscribe" || R === "mail_open" || R === "complaint")) {
            let E = { instancePath: i + "/sources/" + x, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: ai.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [E] : e.push(E), s++;
          }
        }
      } else {
        let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = c === s;
      y = y || r;
      let v = s;
      if (typeof o == "string") {
        if (!Na.test(o)) {
          let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [P] : e.push(P), s++;
        }
      } else {
        let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = v === s;
      if (y = y || r, y)
        s = f, e !== null && (f ? e.length = f : e = null);
      else {
        let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
    if (t.analysis_fields !== void 0) {
      let o = t.analysis_fields;
      if (Array.isArray(o)) {
        let f = o.length;
        for (let v = 0; v < f; v++)
          Qe(o[v], { instancePath: i + "/analysis_fields/" + v, parentData: o, parentDataProperty: v, rootData: p, dynamicAnchors: l }) || (e = q(e, Qe.errors), s = e.length);
        let y = o.length, c;
        if (y > 1) {
          e:
            for (; y--; )
              for (c = y; c--; )
                if (Ea(o[y], o[c])) {
                  let v = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: y, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + y + " are identical)" };
                  e === null ? e = [v] : e.push(v), s++;
                  break e;
                }
        }
      } else {
        let f = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (t.email_id !== void 0) {
      let o = t.email_id, f = s, y = !1, c = s;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var a = c === s;
      y = y || a;
      let v = s;
      if (typeof o == "string") {
        if (!B.test(o)) {
          let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [P] : e.push(P), s++;
        }
      } else {
        let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var a = v === s;
      if (y = y || a, y)
        s = f, e !== null && (f ? e.length = f : e = null);
      else {
        let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
    t.contactlist !== void 0 && (re(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: l }) || (e = q(e, re.errors), s = e.length)), t.delimiter !== void 0 && (M(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = q(e, M.errors), s = e.length)), t.add_field_names_header !== void 0 && (Z(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = q(e, Z.errors), s = e.length)), t.language !== void 0 && (H(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = q(e, H.errors), s = e.length)), t.ftp_settings !== void 0 && (U(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = q(e, U.errors), s = e.length)), t.notification_url !== void 0 && (Y(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = q(e, Y.errors), s = e.length));
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return fr.errors = e, s === 0;
}
fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var li = cr, Aa = { type: "object", required: ["distribution_method", "contactlist", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 }, Qa = { type: "string", enum: ["ftp", "sftp", "local", "mail"] };
function de(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = de.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local" || t === "mail")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qa.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return de.errors = e, s === 0;
}
de.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var za = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function ue(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ue.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!za.test(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ue.errors = e, s === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = cr.evaluated;
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
      if (!Je.call(Aa.properties, r)) {
        let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    t.distribution_method !== void 0 && (de(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = q(e, de.errors), s = e.length)), t.contactlist !== void 0 && (re(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: l }) || (e = q(e, re.errors), s = e.length)), t.contact_fields !== void 0 && (V(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = q(e, V.errors), s = e.length)), t.delimiter !== void 0 && (M(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = q(e, M.errors), s = e.length)), t.add_field_names_header !== void 0 && (Z(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = q(e, Z.errors), s = e.length)), t.language !== void 0 && (H(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = q(e, H.errors), s = e.length)), t.ftp_settings !== void 0 && (U(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = q(e, U.errors), s = e.length)), t.distribution_email_address !== void 0 && (ue(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: p, dynamicAnchors: l }) || (e = q(e, ue.errors), s = e.length)), t.notification_url !== void 0 && (Y(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = q(e, Y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var mi = yr, Va = { type: "object", required: ["distribution_method", "filter", "contact_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.DistributionMethod" }, filter: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, distribution_email_address: { $ref: "#/$defs/components.schemas.MailAddress" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } }, additionalProperties: !1 };
function yr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = yr.evaluated;
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
      if (!Je.call(Va.properties, a)) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.distribution_method !== void 0 && (de(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = q(e, de.errors), s = e.length)), t.filter !== void 0) {
      let a = t.filter, o = s, f = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (typeof a == "string") {
        if (!B.test(a)) {
          let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), s++;
        }
      } else {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = c === s;
      if (f = f || r, f)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let v = { instancePath: i + "/filter", schemaPath: "#/properties/filter/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [v] : e.push(v), s++;
      }
    }
    t.contact_fields !== void 0 && (V(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = q(e, V.errors), s = e.length)), t.delimiter !== void 0 && (M(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = q(e, M.errors), s = e.length)), t.add_field_names_header !== void 0 && (Z(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = q(e, Z.errors), s = e.length)), t.language !== void 0 && (H(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = q(e, H.errors), s = e.length)), t.ftp_settings !== void 0 && (U(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = q(e, U.errors), s = e.length)), t.distribution_email_address !== void 0 && (ue(t.distribution_email_address, { instancePath: i + "/distribution_email_address", parentData: t, parentDataProperty: "distribution_email_address", rootData: p, dynamicAnchors: l }) || (e = q(e, ue.errors), s = e.length)), t.notification_url !== void 0 && (Y(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = q(e, Y.errors), s = e.length));
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [a] : e.push(a), s++;
  }
  return yr.errors = e, s === 0;
}
yr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ms = hr;
function hr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = hr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var di = gr;
var Ma = { type: "object", required: ["id", "created", "status", "type"], properties: { id: { type: "string", pattern: "^\\d+$" }, created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, status: { $ref: "#/$defs/components.schemas.ExportState" }, type: { type: "string", enum: ["Responses", "Registrations", "responses", "registrations", "contactlist"] }, file_name: { anyOf: [{ type: "string" }, { type: "null" }] }, ftp_host: { anyOf: [{ type: "string" }, { type: "null" }] }, ftp_dir: { anyOf: [{ type: "string" }, { type: "null" }] } }, additionalProperties: !1 }, Za = new RegExp("^\\d+$", "u"), ui = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u"), Ha = { type: "string", enum: ["scheduled", "in progress", "ready", "done", "error"] };
function ze(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "scheduled" || t === "in progress" || t === "ready" || t === "done" || t === "error")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ha.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.created === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.status === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.type === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    for (let f in t)
      if (!(f === "id" || f === "created" || f === "status" || f === "type" || f === "file_name" || f === "ftp_host" || f === "ftp_dir")) {
        let y = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), s++;
      }
    if (t.id !== void 0) {
      let f = t.id;
      if (typeof f == "string") {
        if (!Za.test(f)) {
          let y = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.created !== void 0) {
      let f = t.created;
      if (typeof f == "string") {
        if (!ui.test(f)) {
          let y = { instancePath: i + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: i + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.status !== void 0 && (ze(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: p, dynamicAnchors: l }) || (e = q(e, ze.errors), s = e.length)), t.type !== void 0) {
      let f = t.type;
      if (typeof f != "string") {
        let y = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
      if (!(f === "Responses" || f === "Registrations" || f === "responses" || f === "registrations" || f === "contactlist")) {
        let y = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Ma.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.file_name !== void 0) {
      let f = t.file_name, y = s, c = !1, v = s;
      if (typeof f != "string") {
        let x = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = v === s;
      c = c || r;
      let P = s;
      if (f !== null) {
        let x = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = P === s;
      if (c = c || r, c)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    if (t.ftp_host !== void 0) {
      let f = t.ftp_host, y = s, c = !1, v = s;
      if (typeof f != "string") {
        let x = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = v === s;
      c = c || a;
      let P = s;
      if (f !== null) {
        let x = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = P === s;
      if (c = c || a, c)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let f = t.ftp_dir, y = s, c = !1, v = s;
      if (typeof f != "string") {
        let x = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var o = v === s;
      c = c || o;
      let P = s;
      if (f !== null) {
        let x = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var o = P === s;
      if (c = c || o, c)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function gr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = gr.evaluated;
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
    t.replyCode !== void 0 && (j(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = q(e, j.errors), s = e.length)), t.replyText !== void 0 && (I(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = q(e, I.errors), s = e.length)), t.data !== void 0 && (Ve(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = q(e, Ve.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gr.errors = e, s === 0;
}
gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fi = vr;
function vr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = vr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ci = xr;
function xr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = xr.evaluated;
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
  return xr.errors = e, s === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yi = Pr;
function Pr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Pr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pr.errors = e, s === 0;
}
Pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ds = _r;
var Ua = { type: "object", required: ["id", "name", "application_type"], properties: { id: { $ref: "#/$defs/components.schemas.ListedId" }, name: { anyOf: [{ type: "string" }, { type: "null" }] }, application_type: { type: "string", enum: ["shorttext", "longtext", "largetext", "date", "birthdate", "url", "fax", "numeric", "singlechoice", "multichoice", "interests", "voucher", "special", "single choice", "multi choice", "simple"] }, string_id: { type: "string" } }, additionalProperties: !1 };
function fe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = fe.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  if (typeof t == "string") {
    if (!B.test(t)) {
      let c = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Me(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Me.evaluated;
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
    if (t.id !== void 0 && (fe(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: p, dynamicAnchors: l }) || (e = q(e, fe.errors), s = e.length)), t.name !== void 0) {
      let a = t.name, o = s, f = !1, y = s;
      if (typeof a != "string") {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (a !== null) {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = c === s;
      if (f = f || r, f)
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
        let o = { instancePath: i + "/application_type", schemaPath: "#/properties/application_type/enum", keyword: "enum", params: { allowedValues: Ua.properties.application_type.enum }, message: "must be equal to one of the allowed values" };
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
  return Me.errors = e, s === 0;
}
Me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _r(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = _r.evaluated;
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
    if (t.replyCode !== void 0 && (j(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = q(e, j.errors), s = e.length)), t.replyText !== void 0 && (I(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = q(e, I.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          Me(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = q(e, Me.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _r.errors = e, s === 0;
}
_r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var hi = br, Ya = { type: "string", enum: ["ar", "bg", "bp", "cn", "cz", "de", "dk", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr", "hu", "it", "jp", "ko", "lt", "lv", "mk", "mo", "mx", "nl", "no", "pl", "pr", "ro", "ru", "sc", "sk", "sl", "sr", "sv", "th", "tr", "uk", "vi"] };
function br(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = br.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ar" || t === "bg" || t === "bp" || t === "cn" || t === "cz" || t === "de" || t === "dk" || t === "el" || t === "en" || t === "es" || t === "et" || t === "fi" || t === "fr" || t === "he" || t === "hi" || t === "hr" || t === "hu" || t === "it" || t === "jp" || t === "ko" || t === "lt" || t === "lv" || t === "mk" || t === "mo" || t === "mx" || t === "nl" || t === "no" || t === "pl" || t === "pr" || t === "ro" || t === "ru" || t === "sc" || t === "sk" || t === "sl" || t === "sr" || t === "sv" || t === "th" || t === "tr" || t === "uk" || t === "vi")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ya.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gi = wr;
function wr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = wr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wr.errors = e, s === 0;
}
wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vi = Cr;
function Ze(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ze.evaluated;
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
        if (!B.test(r)) {
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
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Cr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Cr.evaluated;
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
    if (t.replyCode !== void 0 && (j(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = q(e, j.errors), s = e.length)), t.replyText !== void 0 && (I(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = q(e, I.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          Ze(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = q(e, Ze.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Cr.errors = e, s === 0;
}
Cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xi = kr;
function He(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = He.evaluated;
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
        if (!B.test(r)) {
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
        if (!ui.test(r)) {
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
  return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function kr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = kr.evaluated;
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
    if (t.replyCode !== void 0 && (j(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = q(e, j.errors), s = e.length)), t.replyText !== void 0 && (I(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = q(e, I.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          He(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = q(e, He.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pi = qr;
function qr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = qr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qr.errors = e, s === 0;
}
qr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _i = Dr;
function Dr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Dr.evaluated;
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
    if (t.replyCode !== void 0 && (j(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = q(e, j.errors), s = e.length)), t.replyText !== void 0 && (I(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = q(e, I.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Dr.errors = e, s === 0;
}
Dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var bi = Rr;
var os = { type: "object", required: ["id", "name"], properties: { id: { $ref: "#/$defs/components.schemas.ListedId" }, name: { type: "string" }, type: { type: "string", enum: ["standard", "combined", "relational", "ai"] }, tags: { type: "array", items: { type: "string", enum: ["ai"] } }, criteriaTypes: { type: "array", items: { type: "string", enum: ["geo", "behavior", "si", "contact"] } }, baseContactListId: { type: "integer" }, predefinedSegmentId: { type: "integer" } }, additionalProperties: !1 };
function Ue(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ue.evaluated;
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
    if (t.id !== void 0 && (fe(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: p, dynamicAnchors: l }) || (e = q(e, fe.errors), s = e.length)), t.name !== void 0 && typeof t.name != "string") {
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
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: os.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.tags !== void 0) {
      let r = t.tags;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++) {
          let f = r[o];
          if (typeof f != "string") {
            let y = { instancePath: i + "/tags/" + o, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), s++;
          }
          if (f !== "ai") {
            let y = { instancePath: i + "/tags/" + o, schemaPath: "#/properties/tags/items/enum", keyword: "enum", params: { allowedValues: os.properties.tags.items.enum }, message: "must be equal to one of the allowed values" };
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
          let f = r[o];
          if (typeof f != "string") {
            let y = { instancePath: i + "/criteriaTypes/" + o, schemaPath: "#/properties/criteriaTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [y] : e.push(y), s++;
          }
          if (!(f === "geo" || f === "behavior" || f === "si" || f === "contact")) {
            let y = { instancePath: i + "/criteriaTypes/" + o, schemaPath: "#/properties/criteriaTypes/items/enum", keyword: "enum", params: { allowedValues: os.properties.criteriaTypes.items.enum }, message: "must be equal to one of the allowed values" };
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
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Rr.evaluated;
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
    if (t.replyCode !== void 0 && (j(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = q(e, j.errors), s = e.length)), t.replyText !== void 0 && (I(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = q(e, I.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          Ue(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = q(e, Ue.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Rr.errors = e, s === 0;
}
Rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wi = $r;
function $r(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = $r.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $r.errors = e, s === 0;
}
$r.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ci = Sr;
function Sr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Sr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "boolean") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var us = jr;
var Ba = { type: "string", enum: ["waiting", "done", "error"] };
function Ye(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ye.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "waiting" || t === "done" || t === "error")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ba.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Be(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Be.evaluated;
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
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let a = { instancePath: i + "/user_count", schemaPath: "#/properties/user_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.opt_in_count !== void 0) {
      let r = t.opt_in_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/opt_in_count", schemaPath: "#/properties/opt_in_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let a = { instancePath: i + "/opt_in_count", schemaPath: "#/properties/opt_in_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.duration !== void 0) {
      let r = t.duration;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let a = { instancePath: i + "/duration", schemaPath: "#/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ge(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ge.evaluated;
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
    t.status !== void 0 && (Ye(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: p, dynamicAnchors: l }) || (e = q(e, Ye.errors), s = e.length)), t.result !== void 0 && (Be(t.result, { instancePath: i + "/result", parentData: t, parentDataProperty: "result", rootData: p, dynamicAnchors: l }) || (e = q(e, Be.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ge.errors = e, s === 0;
}
Ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function jr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = jr.evaluated;
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
    t.replyCode !== void 0 && (j(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = q(e, j.errors), s = e.length)), t.replyText !== void 0 && (I(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = q(e, I.errors), s = e.length)), t.data !== void 0 && (Ge(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = q(e, Ge.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return jr.errors = e, s === 0;
}
jr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ki = Ir;
function Ir(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ir.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qi = Tr, Ga = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["opened", "not_opened", "received", "clicked", "not_clicked", "bounced", "hard_bounced", "soft_bounced", "block_bounced"] }, start_date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, end_date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, campaign_id: { type: "integer" } }, additionalProperties: !1 };
function Tr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Tr.evaluated;
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
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Ga.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.start_date !== void 0) {
      let r = t.start_date;
      if (typeof r == "string") {
        if (!ls.test(r)) {
          let a = { instancePath: i + "/start_date", schemaPath: "#/properties/start_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/start_date", schemaPath: "#/properties/start_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.end_date !== void 0) {
      let r = t.end_date;
      if (typeof r == "string") {
        if (!ls.test(r)) {
          let a = { instancePath: i + "/end_date", schemaPath: "#/properties/end_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/end_date", schemaPath: "#/properties/end_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.campaign_id !== void 0) {
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
  return Tr.errors = e, s === 0;
}
Tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Di = Lr;
function We(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = We.evaluated;
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
  return We.errors = e, s === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Lr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Lr.evaluated;
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
    t.replyCode !== void 0 && (j(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = q(e, j.errors), s = e.length)), t.replyText !== void 0 && (I(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = q(e, I.errors), s = e.length)), t.data !== void 0 && (We(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = q(e, We.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Lr.errors = e, s === 0;
}
Lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ri = Er;
function Er(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Er.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $i = Fr, Wa = { type: "object", required: ["replyCode", "replyText", "data"], properties: { replyCode: { type: "integer", enum: [0, 202, 6030] }, replyText: { type: "string" }, data: { anyOf: [{ $ref: "#/$defs/components.schemas.ReactedContacts" }, { type: "string" }] } }, additionalProperties: !1 };
function Xe(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Xe.evaluated;
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
          let f = r[o];
          if (typeof f == "string") {
            if (!B.test(f)) {
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
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Fr.evaluated;
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
        let o = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/enum", keyword: "enum", params: { allowedValues: Wa.properties.replyCode.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.replyText !== void 0 && typeof t.replyText != "string") {
      let a = { instancePath: i + "/replyText", schemaPath: "#/properties/replyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [a] : e.push(a), s++;
    }
    if (t.data !== void 0) {
      let a = t.data, o = s, f = !1, y = s;
      Xe(a, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = q(e, Xe.errors), s = e.length);
      var r = y === s;
      f = f || r;
      let c = s;
      if (typeof a != "string") {
        let v = { instancePath: i + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = c === s;
      if (f = f || r, f)
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
  return Fr.errors = e, s === 0;
}
Fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Si = Or, Xa = { type: "object", required: ["replyCode", "replyText", "data"], properties: { replyCode: { type: "integer", enum: [202, 6030] }, replyText: { type: "string" }, data: { type: "string" } }, additionalProperties: !1 };
function Or(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Or.evaluated;
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
        let a = { instancePath: i + "/replyCode", schemaPath: "#/properties/replyCode/enum", keyword: "enum", params: { allowedValues: Xa.properties.replyCode.enum }, message: "must be equal to one of the allowed values" };
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
  return Or.errors = e, s === 0;
}
Or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function q(t, i) {
  if (t === null) return i;
  for (let h of i) t.push(h);
  return t;
}

// set:set:inferred
var u = Nr;
var se = new RegExp("^[0-9]+$", "u");
function Nr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Nr.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!se.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Nr.errors = e, s === 0;
}
Nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ge = Ar;
function T(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = T.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (t !== 0) {
    let r = { instancePath: i, schemaPath: "#/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fs = (kt(), J(Ct)).default;
function L(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = L.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (fs(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ke.evaluated;
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
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ar(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ar.evaluated;
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
    t.replyCode !== void 0 && (T(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = D(e, T.errors), s = e.length)), t.replyText !== void 0 && (L(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = D(e, L.errors), s = e.length)), t.data !== void 0 && (Ke(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = D(e, Ke.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ar.errors = e, s === 0;
}
Ar.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ji = Qr, Ka = { type: "object", required: ["distribution_method", "time_range", "contact_fields", "sources", "analysis_fields"], properties: { distribution_method: { $ref: "#/$defs/components.schemas.ServerDelivery" }, time_range: { $ref: "#/$defs/components.schemas.TimeRange" }, contact_fields: { $ref: "#/$defs/components.schemas.ContactFields" }, sources: { anyOf: [{ type: "array", items: { type: "string", enum: ["trackable_links", "registration_forms", "tell_a_friend", "contact_us", "change_profile", "unsubscribe", "mail_open", "complaint"] } }, { type: "string", pattern: "^all$" }] }, analysis_fields: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AnalysisField" } }, email_id: { anyOf: [{ type: "integer" }, { type: "string", pattern: "^[0-9]+$" }] }, contactlist: { $ref: "#/$defs/components.schemas.ContactListId" }, delimiter: { $ref: "#/$defs/components.schemas.Delimiter" }, add_field_names_header: { $ref: "#/$defs/components.schemas.HeadingRow" }, language: { $ref: "#/$defs/components.schemas.Language" }, ftp_settings: { $ref: "#/$defs/components.schemas.FtpSettings" }, notification_url: { $ref: "#/$defs/components.schemas.NotificationUrl" } } }, en = { type: "string", enum: ["ftp", "sftp", "local"] };
function et(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = et.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ftp" || t === "sftp" || t === "local")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: en.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return et.errors = e, s === 0;
}
et.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var cs = new RegExp("^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function tt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = tt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!cs.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tt.errors = e, s === 0;
}
tt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = rt.evaluated;
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
      tt(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: l }) || (e = D(e, tt.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rt.errors = e, s === 0;
}
rt.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function st(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = st.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  if (typeof t == "string") {
    if (!se.test(t)) {
      let c = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return st.errors = e, s === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function it(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = it.evaluated;
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
      st(t[a], { instancePath: i + "/" + a, parentData: t, parentDataProperty: a, rootData: p, dynamicAnchors: l }) || (e = D(e, st.errors), s = e.length);
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return it.errors = e, s === 0;
}
it.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var tn = { anyOf: [{ type: "integer", enum: [1, 2, 3, 4, 5, 8, 12, 13, 14, 15] }, { $ref: "#/$defs/components.schemas.AnalysisFieldText" }] }, rn = { type: "string", enum: ["1", "2", "3", "4", "5", "8", "12", "13", "14", "15"] };
function at(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = at.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "1" || t === "2" || t === "3" || t === "4" || t === "5" || t === "8" || t === "12" || t === "13" || t === "14" || t === "15")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: rn.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return at.errors = e, s === 0;
}
at.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = nt.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  if (!(t === 1 || t === 2 || t === 3 || t === 4 || t === 5 || t === 8 || t === 12 || t === 13 || t === 14 || t === 15)) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: tn.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  at(t, { instancePath: i, parentData: h, parentDataProperty: g, rootData: p, dynamicAnchors: l }) || (e = D(e, at.errors), s = e.length);
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return nt.errors = e, s === 0;
}
nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ot(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ot.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  if (typeof t == "string") {
    if (!se.test(t)) {
      let c = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return ot.errors = e, s === 0;
}
ot.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var sn = { type: "string", enum: [",", ";"] };
function pt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = pt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "," || t === ";")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: sn.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pt.errors = e, s === 0;
}
pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var an = { type: "integer", enum: [0, 1] };
function lt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = lt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === 0 || t === 1)) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: an.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return lt.errors = e, s === 0;
}
lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var nn = new RegExp("^[A-Za-z]{2}$", "u");
function mt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = mt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (fs(t) > 2) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (fs(t) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!nn.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mt.errors = e, s === 0;
}
mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = dt.evaluated;
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
      let a = t.port, o = s, f = !1, y = s;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (typeof a == "string") {
        if (!se.test(a)) {
          let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [v] : e.push(v), s++;
        }
      } else {
        let v = { instancePath: i + "/port", schemaPath: "#/properties/port/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = c === s;
      if (f = f || r, f)
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
  return dt.errors = e, s === 0;
}
dt.evaluated = { props: { host: !0, port: !0, username: !0, password: !0, folder: !0 }, dynamicProps: !1, dynamicItems: !1 };
var on = (Dt(), J(qt)).formats.uri;
function ut(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ut.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t == "string") {
    if (!on(t)) {
      let r = { instancePath: i, schemaPath: "#/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ut.errors = e, s === 0;
}
ut.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pn = new RegExp("^all$", "u"), ln = ($t(), J(Rt)).default;
function Qr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Qr.evaluated;
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
    if (t.distribution_method !== void 0 && (et(t.distribution_method, { instancePath: i + "/distribution_method", parentData: t, parentDataProperty: "distribution_method", rootData: p, dynamicAnchors: l }) || (e = D(e, et.errors), s = e.length)), t.time_range !== void 0 && (rt(t.time_range, { instancePath: i + "/time_range", parentData: t, parentDataProperty: "time_range", rootData: p, dynamicAnchors: l }) || (e = D(e, rt.errors), s = e.length)), t.contact_fields !== void 0 && (it(t.contact_fields, { instancePath: i + "/contact_fields", parentData: t, parentDataProperty: "contact_fields", rootData: p, dynamicAnchors: l }) || (e = D(e, it.errors), s = e.length)), t.sources !== void 0) {
      let o = t.sources, f = s, y = !1, c = s;
      if (Array.isArray(o)) {
        let P = o.length;
        for (let x = 0; x < P; x++) {
          let R = o[x];
          if (typeof R != "string") {
            let E = { instancePath: i + "/sources/" + x, schemaPath: "#/properties/sources/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [E] : e.push(E), s++;
          }
          if (!(R === "trackable_links" || R === "registration_forms" || R === "tell_a_friend" || R === "contact_us" || R === "change_profile" || R === "unsubscribe" || R === "mail_open" || R === "complaint")) {
            let E = { instancePath: i + "/sources/" + x, schemaPath: "#/properties/sources/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: Ka.properties.sources.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [E] : e.push(E), s++;
          }
        }
      } else {
        let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = c === s;
      y = y || r;
      let v = s;
      if (typeof o == "string") {
        if (!pn.test(o)) {
          let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          e === null ? e = [P] : e.push(P), s++;
        }
      } else {
        let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var r = v === s;
      if (y = y || r, y)
        s = f, e !== null && (f ? e.length = f : e = null);
      else {
        let P = { instancePath: i + "/sources", schemaPath: "#/properties/sources/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
    if (t.analysis_fields !== void 0) {
      let o = t.analysis_fields;
      if (Array.isArray(o)) {
        let f = o.length;
        for (let v = 0; v < f; v++)
          nt(o[v], { instancePath: i + "/analysis_fields/" + v, parentData: o, parentDataProperty: v, rootData: p, dynamicAnchors: l }) || (e = D(e, nt.errors), s = e.length);
        let y = o.length, c;
        if (y > 1) {
          e:
            for (; y--; )
              for (c = y; c--; )
                if (ln(o[y], o[c])) {
                  let v = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/uniqueItems", keyword: "uniqueItems", params: { i: y, j: c }, message: "must NOT have duplicate items (items ## " + c + " and " + y + " are identical)" };
                  e === null ? e = [v] : e.push(v), s++;
                  break e;
                }
        }
      } else {
        let f = { instancePath: i + "/analysis_fields", schemaPath: "#/properties/analysis_fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (t.email_id !== void 0) {
      let o = t.email_id, f = s, y = !1, c = s;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var a = c === s;
      y = y || a;
      let v = s;
      if (typeof o == "string") {
        if (!se.test(o)) {
          let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [P] : e.push(P), s++;
        }
      } else {
        let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [P] : e.push(P), s++;
      }
      var a = v === s;
      if (y = y || a, y)
        s = f, e !== null && (f ? e.length = f : e = null);
      else {
        let P = { instancePath: i + "/email_id", schemaPath: "#/properties/email_id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [P] : e.push(P), s++;
      }
    }
    t.contactlist !== void 0 && (ot(t.contactlist, { instancePath: i + "/contactlist", parentData: t, parentDataProperty: "contactlist", rootData: p, dynamicAnchors: l }) || (e = D(e, ot.errors), s = e.length)), t.delimiter !== void 0 && (pt(t.delimiter, { instancePath: i + "/delimiter", parentData: t, parentDataProperty: "delimiter", rootData: p, dynamicAnchors: l }) || (e = D(e, pt.errors), s = e.length)), t.add_field_names_header !== void 0 && (lt(t.add_field_names_header, { instancePath: i + "/add_field_names_header", parentData: t, parentDataProperty: "add_field_names_header", rootData: p, dynamicAnchors: l }) || (e = D(e, lt.errors), s = e.length)), t.language !== void 0 && (mt(t.language, { instancePath: i + "/language", parentData: t, parentDataProperty: "language", rootData: p, dynamicAnchors: l }) || (e = D(e, mt.errors), s = e.length)), t.ftp_settings !== void 0 && (dt(t.ftp_settings, { instancePath: i + "/ftp_settings", parentData: t, parentDataProperty: "ftp_settings", rootData: p, dynamicAnchors: l }) || (e = D(e, dt.errors), s = e.length)), t.notification_url !== void 0 && (ut(t.notification_url, { instancePath: i + "/notification_url", parentData: t, parentDataProperty: "notification_url", rootData: p, dynamicAnchors: l }) || (e = D(e, ut.errors), s = e.length));
  } else {
    let o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Qr.errors = e, s === 0;
}
Qr.evaluated = { props: { distribution_method: !0, time_range: !0, contact_fields: !0, sources: !0, analysis_fields: !0, email_id: !0, contactlist: !0, delimiter: !0, add_field_names_header: !0, language: !0, ftp_settings: !0, notification_url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ii = zr;
var mn = new RegExp("^\\d+$", "u"), Ti = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");
function ft(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ft.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ft.errors = e, s === 0;
}
ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ct(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ct.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.created === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.status === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.type === void 0) {
      let f = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.id !== void 0) {
      let f = t.id;
      if (typeof f == "string") {
        if (!mn.test(f)) {
          let y = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.created !== void 0) {
      let f = t.created;
      if (typeof f == "string") {
        if (!Ti.test(f)) {
          let y = { instancePath: i + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"' };
          e === null ? e = [y] : e.push(y), s++;
        }
      } else {
        let y = { instancePath: i + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), s++;
      }
    }
    if (t.status !== void 0 && (ft(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: p, dynamicAnchors: l }) || (e = D(e, ft.errors), s = e.length)), t.type !== void 0 && typeof t.type != "string") {
      let f = { instancePath: i + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [f] : e.push(f), s++;
    }
    if (t.file_name !== void 0) {
      let f = t.file_name, y = s, c = !1, v = s;
      if (typeof f != "string") {
        let x = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = v === s;
      c = c || r;
      let P = s;
      if (f !== null) {
        let x = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var r = P === s;
      if (c = c || r, c)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: i + "/file_name", schemaPath: "#/properties/file_name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    if (t.ftp_host !== void 0) {
      let f = t.ftp_host, y = s, c = !1, v = s;
      if (typeof f != "string") {
        let x = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = v === s;
      c = c || a;
      let P = s;
      if (f !== null) {
        let x = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var a = P === s;
      if (c = c || a, c)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: i + "/ftp_host", schemaPath: "#/properties/ftp_host/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
    if (t.ftp_dir !== void 0) {
      let f = t.ftp_dir, y = s, c = !1, v = s;
      if (typeof f != "string") {
        let x = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var o = v === s;
      c = c || o;
      let P = s;
      if (f !== null) {
        let x = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [x] : e.push(x), s++;
      }
      var o = P === s;
      if (c = c || o, c)
        s = y, e !== null && (y ? e.length = y : e = null);
      else {
        let x = { instancePath: i + "/ftp_dir", schemaPath: "#/properties/ftp_dir/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
  } else {
    let f = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [f] : e.push(f), s++;
  }
  return ct.errors = e, s === 0;
}
ct.evaluated = { props: { id: !0, created: !0, status: !0, type: !0, file_name: !0, ftp_host: !0, ftp_dir: !0 }, dynamicProps: !1, dynamicItems: !1 };
function zr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = zr.evaluated;
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
    t.replyCode !== void 0 && (T(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = D(e, T.errors), s = e.length)), t.replyText !== void 0 && (L(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = D(e, L.errors), s = e.length)), t.data !== void 0 && (ct(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = D(e, ct.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zr.errors = e, s === 0;
}
zr.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ys = Vr;
function ce(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ce.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = s, a = !1, o = s;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let c = { instancePath: i, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = o === s;
  a = a || y;
  let f = s;
  if (typeof t == "string") {
    if (!se.test(t)) {
      let c = { instancePath: i, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [c] : e.push(c), s++;
    }
  } else {
    let c = { instancePath: i, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [c] : e.push(c), s++;
  }
  var y = f === s;
  if (a = a || y, a)
    s = r, e !== null && (r ? e.length = r : e = null);
  else {
    let c = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [c] : e.push(c), s++;
  }
  return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function yt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = yt.evaluated;
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
    if (t.id !== void 0 && (ce(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: p, dynamicAnchors: l }) || (e = D(e, ce.errors), s = e.length)), t.name !== void 0) {
      let a = t.name, o = s, f = !1, y = s;
      if (typeof a != "string") {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = y === s;
      f = f || r;
      let c = s;
      if (a !== null) {
        let v = { instancePath: i + "/name", schemaPath: "#/properties/name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [v] : e.push(v), s++;
      }
      var r = c === s;
      if (f = f || r, f)
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
  return yt.errors = e, s === 0;
}
yt.evaluated = { props: { id: !0, name: !0, application_type: !0, string_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Vr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Vr.evaluated;
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
    if (t.replyCode !== void 0 && (T(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = D(e, T.errors), s = e.length)), t.replyText !== void 0 && (L(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = D(e, L.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          yt(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = D(e, yt.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vr.errors = e, s === 0;
}
Vr.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Li = Mr;
function ht(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = ht.evaluated;
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
        if (!se.test(r)) {
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
  return ht.errors = e, s === 0;
}
ht.evaluated = { props: { id: !0, choice: !0, bit_position: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Mr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Mr.evaluated;
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
    if (t.replyCode !== void 0 && (T(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = D(e, T.errors), s = e.length)), t.replyText !== void 0 && (L(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = D(e, L.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          ht(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = D(e, ht.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mr.errors = e, s === 0;
}
Mr.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ei = Zr;
function gt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = gt.evaluated;
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
        if (!se.test(r)) {
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
        if (!Ti.test(r)) {
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
  return gt.errors = e, s === 0;
}
gt.evaluated = { props: { id: !0, name: !0, created: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Zr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Zr.evaluated;
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
    if (t.replyCode !== void 0 && (T(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = D(e, T.errors), s = e.length)), t.replyText !== void 0 && (L(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = D(e, L.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          gt(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = D(e, gt.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Zr.errors = e, s === 0;
}
Zr.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Fi = Hr;
function Hr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Hr.evaluated;
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
    if (t.replyCode !== void 0 && (T(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = D(e, T.errors), s = e.length)), t.replyText !== void 0 && (L(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = D(e, L.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Hr.errors = e, s === 0;
}
Hr.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Oi = Ur;
function vt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = vt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.id === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.id !== void 0 && (ce(t.id, { instancePath: i + "/id", parentData: t, parentDataProperty: "id", rootData: p, dynamicAnchors: l }) || (e = D(e, ce.errors), s = e.length)), t.name !== void 0 && typeof t.name != "string") {
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
            let f = { instancePath: i + "/tags/" + o, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), s++;
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
            let f = { instancePath: i + "/criteriaTypes/" + o, schemaPath: "#/properties/criteriaTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), s++;
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
  return vt.errors = e, s === 0;
}
vt.evaluated = { props: { id: !0, name: !0, type: !0, tags: !0, criteriaTypes: !0, baseContactListId: !0, predefinedSegmentId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ur(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Ur.evaluated;
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
    if (t.replyCode !== void 0 && (T(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = D(e, T.errors), s = e.length)), t.replyText !== void 0 && (L(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = D(e, L.errors), s = e.length)), t.data !== void 0) {
      let r = t.data;
      if (Array.isArray(r)) {
        let a = r.length;
        for (let o = 0; o < a; o++)
          vt(r[o], { instancePath: i + "/data/" + o, parentData: r, parentDataProperty: o, rootData: p, dynamicAnchors: l }) || (e = D(e, vt.errors), s = e.length);
      } else {
        let a = { instancePath: i + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ur.errors = e, s === 0;
}
Ur.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var hs = Yr;
function xt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = xt.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xt.errors = e, s === 0;
}
xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Pt.evaluated;
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
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let a = { instancePath: i + "/user_count", schemaPath: "#/properties/user_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.opt_in_count !== void 0) {
      let r = t.opt_in_count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/opt_in_count", schemaPath: "#/properties/opt_in_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let a = { instancePath: i + "/opt_in_count", schemaPath: "#/properties/opt_in_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.duration !== void 0) {
      let r = t.duration;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof r == "number" && isFinite(r) && (r < 0 || isNaN(r))) {
        let a = { instancePath: i + "/duration", schemaPath: "#/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pt.errors = e, s === 0;
}
Pt.evaluated = { props: { contact_list_id: !0, user_count: !0, opt_in_count: !0, duration: !0 }, dynamicProps: !1, dynamicItems: !1 };
function _t(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = _t.evaluated;
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
    t.status !== void 0 && (xt(t.status, { instancePath: i + "/status", parentData: t, parentDataProperty: "status", rootData: p, dynamicAnchors: l }) || (e = D(e, xt.errors), s = e.length)), t.result !== void 0 && (Pt(t.result, { instancePath: i + "/result", parentData: t, parentDataProperty: "result", rootData: p, dynamicAnchors: l }) || (e = D(e, Pt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _t.errors = e, s === 0;
}
_t.evaluated = { props: { run_id: !0, status: !0, result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Yr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Yr.evaluated;
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
    t.replyCode !== void 0 && (T(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = D(e, T.errors), s = e.length)), t.replyText !== void 0 && (L(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = D(e, L.errors), s = e.length)), t.data !== void 0 && (_t(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = D(e, _t.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Yr.errors = e, s === 0;
}
Yr.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ni = Br, dn = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["opened", "not_opened", "received", "clicked", "not_clicked", "bounced", "hard_bounced", "soft_bounced", "block_bounced"] }, start_date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, end_date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, campaign_id: { type: "integer" } } };
function Br(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Br.evaluated;
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
        let a = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: dn.properties.type.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.start_date !== void 0) {
      let r = t.start_date;
      if (typeof r == "string") {
        if (!cs.test(r)) {
          let a = { instancePath: i + "/start_date", schemaPath: "#/properties/start_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/start_date", schemaPath: "#/properties/start_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.end_date !== void 0) {
      let r = t.end_date;
      if (typeof r == "string") {
        if (!cs.test(r)) {
          let a = { instancePath: i + "/end_date", schemaPath: "#/properties/end_date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: i + "/end_date", schemaPath: "#/properties/end_date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (t.campaign_id !== void 0) {
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
  return Br.errors = e, s === 0;
}
Br.evaluated = { props: { type: !0, start_date: !0, end_date: !0, campaign_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ai = Gr;
function bt(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = bt.evaluated;
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
  return bt.errors = e, s === 0;
}
bt.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Gr(t, { instancePath: i = "", parentData: h, parentDataProperty: g, rootData: p = t, dynamicAnchors: l = {} } = {}) {
  let e = null, s = 0, n = Gr.evaluated;
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
    t.replyCode !== void 0 && (T(t.replyCode, { instancePath: i + "/replyCode", parentData: t, parentDataProperty: "replyCode", rootData: p, dynamicAnchors: l }) || (e = D(e, T.errors), s = e.length)), t.replyText !== void 0 && (L(t.replyText, { instancePath: i + "/replyText", parentData: t, parentDataProperty: "replyText", rootData: p, dynamicAnchors: l }) || (e = D(e, L.errors), s = e.length)), t.data !== void 0 && (bt(t.data, { instancePath: i + "/data", parentData: t, parentDataProperty: "data", rootData: p, dynamicAnchors: l }) || (e = D(e, bt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gr.errors = e, s === 0;
}
Gr.evaluated = { props: { replyCode: !0, replyText: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
function D(t, i) {
  if (t === null) return i;
  for (let h of i) t.push(h);
  return t;
}

// <stdin>
var hn = {
  consumer: {
    "exportContactChanges request application/json": Is,
    "exportContactChanges 200 header x-ratelimit-limit": m,
    "exportContactChanges 200 header x-ratelimit-remaining": m,
    "exportContactChanges 200 header x-ratelimit-reset": m,
    "exportContactChanges 200 header x-suite-response-time": _,
    "exportContactChanges 200 application/json": ye,
    "exportContactChanges 400 header x-ratelimit-limit": m,
    "exportContactChanges 400 header x-ratelimit-remaining": m,
    "exportContactChanges 400 header x-ratelimit-reset": m,
    "exportContactChanges 400 header x-suite-response-time": _,
    "exportContactChanges 400 application/json": w,
    "exportContactChanges 401 header x-ratelimit-limit": m,
    "exportContactChanges 401 header x-ratelimit-remaining": m,
    "exportContactChanges 401 header x-ratelimit-reset": m,
    "exportContactChanges 401 header x-suite-response-time": _,
    "exportContactChanges 401 application/json": w,
    "exportContactChanges 403 header x-ratelimit-limit": m,
    "exportContactChanges 403 header x-ratelimit-remaining": m,
    "exportContactChanges 403 header x-ratelimit-reset": m,
    "exportContactChanges 403 header x-suite-response-time": _,
    "exportContactChanges 403 application/json": w,
    "exportContactChanges 429 header x-ratelimit-limit": m,
    "exportContactChanges 429 header x-ratelimit-remaining": m,
    "exportContactChanges 429 header x-ratelimit-reset": m,
    "exportContactChanges 429 header x-suite-response-time": _,
    "exportContactChanges 429 application/json": w,
    "exportContactChanges 500 header x-ratelimit-limit": m,
    "exportContactChanges 500 header x-ratelimit-remaining": m,
    "exportContactChanges 500 header x-ratelimit-reset": m,
    "exportContactChanges 500 header x-suite-response-time": _,
    "exportContactChanges 500 application/json": w,
    "exportRegistrations request application/json": Ts,
    "exportRegistrations 200 header x-ratelimit-limit": m,
    "exportRegistrations 200 header x-ratelimit-remaining": m,
    "exportRegistrations 200 header x-ratelimit-reset": m,
    "exportRegistrations 200 header x-suite-response-time": _,
    "exportRegistrations 200 application/json": ye,
    "exportRegistrations 400 header x-ratelimit-limit": m,
    "exportRegistrations 400 header x-ratelimit-remaining": m,
    "exportRegistrations 400 header x-ratelimit-reset": m,
    "exportRegistrations 400 header x-suite-response-time": _,
    "exportRegistrations 400 application/json": w,
    "exportRegistrations 401 header x-ratelimit-limit": m,
    "exportRegistrations 401 header x-ratelimit-remaining": m,
    "exportRegistrations 401 header x-ratelimit-reset": m,
    "exportRegistrations 401 header x-suite-response-time": _,
    "exportRegistrations 401 application/json": w,
    "exportRegistrations 403 header x-ratelimit-limit": m,
    "exportRegistrations 403 header x-ratelimit-remaining": m,
    "exportRegistrations 403 header x-ratelimit-reset": m,
    "exportRegistrations 403 header x-suite-response-time": _,
    "exportRegistrations 403 application/json": w,
    "exportRegistrations 429 header x-ratelimit-limit": m,
    "exportRegistrations 429 header x-ratelimit-remaining": m,
    "exportRegistrations 429 header x-ratelimit-reset": m,
    "exportRegistrations 429 header x-suite-response-time": _,
    "exportRegistrations 429 application/json": w,
    "exportRegistrations 500 header x-ratelimit-limit": m,
    "exportRegistrations 500 header x-ratelimit-remaining": m,
    "exportRegistrations 500 header x-ratelimit-reset": m,
    "exportRegistrations 500 header x-suite-response-time": _,
    "exportRegistrations 500 application/json": w,
    "exportResponses request application/json": Ls,
    "exportResponses 200 header x-ratelimit-limit": m,
    "exportResponses 200 header x-ratelimit-remaining": m,
    "exportResponses 200 header x-ratelimit-reset": m,
    "exportResponses 200 header x-suite-response-time": _,
    "exportResponses 200 application/json": ye,
    "exportResponses 400 header x-ratelimit-limit": m,
    "exportResponses 400 header x-ratelimit-remaining": m,
    "exportResponses 400 header x-ratelimit-reset": m,
    "exportResponses 400 header x-suite-response-time": _,
    "exportResponses 400 application/json": w,
    "exportResponses 401 header x-ratelimit-limit": m,
    "exportResponses 401 header x-ratelimit-remaining": m,
    "exportResponses 401 header x-ratelimit-reset": m,
    "exportResponses 401 header x-suite-response-time": _,
    "exportResponses 401 application/json": w,
    "exportResponses 403 header x-ratelimit-limit": m,
    "exportResponses 403 header x-ratelimit-remaining": m,
    "exportResponses 403 header x-ratelimit-reset": m,
    "exportResponses 403 header x-suite-response-time": _,
    "exportResponses 403 application/json": w,
    "exportResponses 429 header x-ratelimit-limit": m,
    "exportResponses 429 header x-ratelimit-remaining": m,
    "exportResponses 429 header x-ratelimit-reset": m,
    "exportResponses 429 header x-suite-response-time": _,
    "exportResponses 429 application/json": w,
    "exportResponses 500 header x-ratelimit-limit": m,
    "exportResponses 500 header x-ratelimit-remaining": m,
    "exportResponses 500 header x-ratelimit-reset": m,
    "exportResponses 500 header x-suite-response-time": _,
    "exportResponses 500 application/json": w,
    "exportContactList request application/json": Es,
    "exportContactList 200 header x-ratelimit-limit": m,
    "exportContactList 200 header x-ratelimit-remaining": m,
    "exportContactList 200 header x-ratelimit-reset": m,
    "exportContactList 200 header x-suite-response-time": _,
    "exportContactList 200 application/json": ye,
    "exportContactList 400 header x-ratelimit-limit": m,
    "exportContactList 400 header x-ratelimit-remaining": m,
    "exportContactList 400 header x-ratelimit-reset": m,
    "exportContactList 400 header x-suite-response-time": _,
    "exportContactList 400 application/json": w,
    "exportContactList 401 header x-ratelimit-limit": m,
    "exportContactList 401 header x-ratelimit-remaining": m,
    "exportContactList 401 header x-ratelimit-reset": m,
    "exportContactList 401 header x-suite-response-time": _,
    "exportContactList 401 application/json": w,
    "exportContactList 403 header x-ratelimit-limit": m,
    "exportContactList 403 header x-ratelimit-remaining": m,
    "exportContactList 403 header x-ratelimit-reset": m,
    "exportContactList 403 header x-suite-response-time": _,
    "exportContactList 403 application/json": w,
    "exportContactList 429 header x-ratelimit-limit": m,
    "exportContactList 429 header x-ratelimit-remaining": m,
    "exportContactList 429 header x-ratelimit-reset": m,
    "exportContactList 429 header x-suite-response-time": _,
    "exportContactList 429 application/json": w,
    "exportContactList 500 header x-ratelimit-limit": m,
    "exportContactList 500 header x-ratelimit-remaining": m,
    "exportContactList 500 header x-ratelimit-reset": m,
    "exportContactList 500 header x-suite-response-time": _,
    "exportContactList 500 application/json": w,
    "exportSegment request application/json": Fs,
    "exportSegment 200 header x-ratelimit-limit": m,
    "exportSegment 200 header x-ratelimit-remaining": m,
    "exportSegment 200 header x-ratelimit-reset": m,
    "exportSegment 200 header x-suite-response-time": _,
    "exportSegment 200 application/json": ye,
    "exportSegment 400 header x-ratelimit-limit": m,
    "exportSegment 400 header x-ratelimit-remaining": m,
    "exportSegment 400 header x-ratelimit-reset": m,
    "exportSegment 400 header x-suite-response-time": _,
    "exportSegment 400 application/json": w,
    "exportSegment 401 header x-ratelimit-limit": m,
    "exportSegment 401 header x-ratelimit-remaining": m,
    "exportSegment 401 header x-ratelimit-reset": m,
    "exportSegment 401 header x-suite-response-time": _,
    "exportSegment 401 application/json": w,
    "exportSegment 403 header x-ratelimit-limit": m,
    "exportSegment 403 header x-ratelimit-remaining": m,
    "exportSegment 403 header x-ratelimit-reset": m,
    "exportSegment 403 header x-suite-response-time": _,
    "exportSegment 403 application/json": w,
    "exportSegment 429 header x-ratelimit-limit": m,
    "exportSegment 429 header x-ratelimit-remaining": m,
    "exportSegment 429 header x-ratelimit-reset": m,
    "exportSegment 429 header x-suite-response-time": _,
    "exportSegment 429 application/json": w,
    "exportSegment 500 header x-ratelimit-limit": m,
    "exportSegment 500 header x-ratelimit-remaining": m,
    "exportSegment 500 header x-ratelimit-reset": m,
    "exportSegment 500 header x-suite-response-time": _,
    "exportSegment 500 application/json": w,
    "getExportStatus path exportId": is,
    "getExportStatus 200 header x-ratelimit-limit": m,
    "getExportStatus 200 header x-ratelimit-remaining": m,
    "getExportStatus 200 header x-ratelimit-reset": m,
    "getExportStatus 200 header x-suite-response-time": _,
    "getExportStatus 200 application/json": Os,
    "getExportStatus 400 header x-ratelimit-limit": m,
    "getExportStatus 400 header x-ratelimit-remaining": m,
    "getExportStatus 400 header x-ratelimit-reset": m,
    "getExportStatus 400 header x-suite-response-time": _,
    "getExportStatus 400 application/json": w,
    "getExportStatus 401 header x-ratelimit-limit": m,
    "getExportStatus 401 header x-ratelimit-remaining": m,
    "getExportStatus 401 header x-ratelimit-reset": m,
    "getExportStatus 401 header x-suite-response-time": _,
    "getExportStatus 401 application/json": w,
    "getExportStatus 403 header x-ratelimit-limit": m,
    "getExportStatus 403 header x-ratelimit-remaining": m,
    "getExportStatus 403 header x-ratelimit-reset": m,
    "getExportStatus 403 header x-suite-response-time": _,
    "getExportStatus 403 application/json": w,
    "getExportStatus 429 header x-ratelimit-limit": m,
    "getExportStatus 429 header x-ratelimit-remaining": m,
    "getExportStatus 429 header x-ratelimit-reset": m,
    "getExportStatus 429 header x-suite-response-time": _,
    "getExportStatus 429 application/json": w,
    "getExportStatus 500 header x-ratelimit-limit": m,
    "getExportStatus 500 header x-ratelimit-remaining": m,
    "getExportStatus 500 header x-ratelimit-reset": m,
    "getExportStatus 500 header x-suite-response-time": _,
    "getExportStatus 500 application/json": w,
    "downloadExport path exportId": is,
    "downloadExport query offset": As,
    "downloadExport query limit": Qs,
    "downloadExport 200 header x-ratelimit-limit": m,
    "downloadExport 200 header x-ratelimit-remaining": m,
    "downloadExport 200 header x-ratelimit-reset": m,
    "downloadExport 200 header x-suite-response-time": _,
    "downloadExport 200 text/csv": zs,
    "downloadExport 400 header x-ratelimit-limit": m,
    "downloadExport 400 header x-ratelimit-remaining": m,
    "downloadExport 400 header x-ratelimit-reset": m,
    "downloadExport 400 header x-suite-response-time": _,
    "downloadExport 400 application/json": w,
    "downloadExport 401 header x-ratelimit-limit": m,
    "downloadExport 401 header x-ratelimit-remaining": m,
    "downloadExport 401 header x-ratelimit-reset": m,
    "downloadExport 401 header x-suite-response-time": _,
    "downloadExport 401 application/json": w,
    "downloadExport 403 header x-ratelimit-limit": m,
    "downloadExport 403 header x-ratelimit-remaining": m,
    "downloadExport 403 header x-ratelimit-reset": m,
    "downloadExport 403 header x-suite-response-time": _,
    "downloadExport 403 application/json": w,
    "downloadExport 404 header x-ratelimit-limit": m,
    "downloadExport 404 header x-ratelimit-remaining": m,
    "downloadExport 404 header x-ratelimit-reset": m,
    "downloadExport 404 header x-suite-response-time": _,
    "downloadExport 404 application/json": w,
    "downloadExport 410 header x-ratelimit-limit": m,
    "downloadExport 410 header x-ratelimit-remaining": m,
    "downloadExport 410 header x-ratelimit-reset": m,
    "downloadExport 410 header x-suite-response-time": _,
    "downloadExport 410 application/json": w,
    "downloadExport 429 header x-ratelimit-limit": m,
    "downloadExport 429 header x-ratelimit-remaining": m,
    "downloadExport 429 header x-ratelimit-reset": m,
    "downloadExport 429 header x-suite-response-time": _,
    "downloadExport 429 application/json": w,
    "downloadExport 500 header x-ratelimit-limit": m,
    "downloadExport 500 header x-ratelimit-remaining": m,
    "downloadExport 500 header x-ratelimit-reset": m,
    "downloadExport 500 header x-suite-response-time": _,
    "downloadExport 500 application/json": w,
    "listFields 200 header x-ratelimit-limit": m,
    "listFields 200 header x-ratelimit-remaining": m,
    "listFields 200 header x-ratelimit-reset": m,
    "listFields 200 header x-suite-response-time": _,
    "listFields 200 application/json": as,
    "listFields 400 header x-ratelimit-limit": m,
    "listFields 400 header x-ratelimit-remaining": m,
    "listFields 400 header x-ratelimit-reset": m,
    "listFields 400 header x-suite-response-time": _,
    "listFields 400 application/json": w,
    "listFields 401 header x-ratelimit-limit": m,
    "listFields 401 header x-ratelimit-remaining": m,
    "listFields 401 header x-ratelimit-reset": m,
    "listFields 401 header x-suite-response-time": _,
    "listFields 401 application/json": w,
    "listFields 403 header x-ratelimit-limit": m,
    "listFields 403 header x-ratelimit-remaining": m,
    "listFields 403 header x-ratelimit-reset": m,
    "listFields 403 header x-suite-response-time": _,
    "listFields 403 application/json": w,
    "listFields 429 header x-ratelimit-limit": m,
    "listFields 429 header x-ratelimit-remaining": m,
    "listFields 429 header x-ratelimit-reset": m,
    "listFields 429 header x-suite-response-time": _,
    "listFields 429 application/json": w,
    "listFields 500 header x-ratelimit-limit": m,
    "listFields 500 header x-ratelimit-remaining": m,
    "listFields 500 header x-ratelimit-reset": m,
    "listFields 500 header x-suite-response-time": _,
    "listFields 500 application/json": w,
    "listFieldsInLanguage path languageId": Vs,
    "listFieldsInLanguage 200 header x-ratelimit-limit": m,
    "listFieldsInLanguage 200 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 200 header x-ratelimit-reset": m,
    "listFieldsInLanguage 200 header x-suite-response-time": _,
    "listFieldsInLanguage 200 application/json": as,
    "listFieldsInLanguage 400 header x-ratelimit-limit": m,
    "listFieldsInLanguage 400 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 400 header x-ratelimit-reset": m,
    "listFieldsInLanguage 400 header x-suite-response-time": _,
    "listFieldsInLanguage 400 application/json": w,
    "listFieldsInLanguage 401 header x-ratelimit-limit": m,
    "listFieldsInLanguage 401 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 401 header x-ratelimit-reset": m,
    "listFieldsInLanguage 401 header x-suite-response-time": _,
    "listFieldsInLanguage 401 application/json": w,
    "listFieldsInLanguage 403 header x-ratelimit-limit": m,
    "listFieldsInLanguage 403 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 403 header x-ratelimit-reset": m,
    "listFieldsInLanguage 403 header x-suite-response-time": _,
    "listFieldsInLanguage 403 application/json": w,
    "listFieldsInLanguage 429 header x-ratelimit-limit": m,
    "listFieldsInLanguage 429 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 429 header x-ratelimit-reset": m,
    "listFieldsInLanguage 429 header x-suite-response-time": _,
    "listFieldsInLanguage 429 application/json": w,
    "listFieldsInLanguage 500 header x-ratelimit-limit": m,
    "listFieldsInLanguage 500 header x-ratelimit-remaining": m,
    "listFieldsInLanguage 500 header x-ratelimit-reset": m,
    "listFieldsInLanguage 500 header x-suite-response-time": _,
    "listFieldsInLanguage 500 application/json": w,
    "listFieldChoices path fieldId": Ms,
    "listFieldChoices 200 header x-ratelimit-limit": m,
    "listFieldChoices 200 header x-ratelimit-remaining": m,
    "listFieldChoices 200 header x-ratelimit-reset": m,
    "listFieldChoices 200 header x-suite-response-time": _,
    "listFieldChoices 200 application/json": Zs,
    "listFieldChoices 400 header x-ratelimit-limit": m,
    "listFieldChoices 400 header x-ratelimit-remaining": m,
    "listFieldChoices 400 header x-ratelimit-reset": m,
    "listFieldChoices 400 header x-suite-response-time": _,
    "listFieldChoices 400 application/json": w,
    "listFieldChoices 401 header x-ratelimit-limit": m,
    "listFieldChoices 401 header x-ratelimit-remaining": m,
    "listFieldChoices 401 header x-ratelimit-reset": m,
    "listFieldChoices 401 header x-suite-response-time": _,
    "listFieldChoices 401 application/json": w,
    "listFieldChoices 403 header x-ratelimit-limit": m,
    "listFieldChoices 403 header x-ratelimit-remaining": m,
    "listFieldChoices 403 header x-ratelimit-reset": m,
    "listFieldChoices 403 header x-suite-response-time": _,
    "listFieldChoices 403 application/json": w,
    "listFieldChoices 429 header x-ratelimit-limit": m,
    "listFieldChoices 429 header x-ratelimit-remaining": m,
    "listFieldChoices 429 header x-ratelimit-reset": m,
    "listFieldChoices 429 header x-suite-response-time": _,
    "listFieldChoices 429 application/json": w,
    "listFieldChoices 500 header x-ratelimit-limit": m,
    "listFieldChoices 500 header x-ratelimit-remaining": m,
    "listFieldChoices 500 header x-ratelimit-reset": m,
    "listFieldChoices 500 header x-suite-response-time": _,
    "listFieldChoices 500 application/json": w,
    "listContactLists 200 header x-ratelimit-limit": m,
    "listContactLists 200 header x-ratelimit-remaining": m,
    "listContactLists 200 header x-ratelimit-reset": m,
    "listContactLists 200 header x-suite-response-time": _,
    "listContactLists 200 application/json": Hs,
    "listContactLists 400 header x-ratelimit-limit": m,
    "listContactLists 400 header x-ratelimit-remaining": m,
    "listContactLists 400 header x-ratelimit-reset": m,
    "listContactLists 400 header x-suite-response-time": _,
    "listContactLists 400 application/json": w,
    "listContactLists 401 header x-ratelimit-limit": m,
    "listContactLists 401 header x-ratelimit-remaining": m,
    "listContactLists 401 header x-ratelimit-reset": m,
    "listContactLists 401 header x-suite-response-time": _,
    "listContactLists 401 application/json": w,
    "listContactLists 403 header x-ratelimit-limit": m,
    "listContactLists 403 header x-ratelimit-remaining": m,
    "listContactLists 403 header x-ratelimit-reset": m,
    "listContactLists 403 header x-suite-response-time": _,
    "listContactLists 403 application/json": w,
    "listContactLists 429 header x-ratelimit-limit": m,
    "listContactLists 429 header x-ratelimit-remaining": m,
    "listContactLists 429 header x-ratelimit-reset": m,
    "listContactLists 429 header x-suite-response-time": _,
    "listContactLists 429 application/json": w,
    "listContactLists 500 header x-ratelimit-limit": m,
    "listContactLists 500 header x-ratelimit-remaining": m,
    "listContactLists 500 header x-ratelimit-reset": m,
    "listContactLists 500 header x-suite-response-time": _,
    "listContactLists 500 application/json": w,
    "countContactList path listId": Us,
    "countContactList 200 header x-ratelimit-limit": m,
    "countContactList 200 header x-ratelimit-remaining": m,
    "countContactList 200 header x-ratelimit-reset": m,
    "countContactList 200 header x-suite-response-time": _,
    "countContactList 200 application/json": Ys,
    "countContactList 400 header x-ratelimit-limit": m,
    "countContactList 400 header x-ratelimit-remaining": m,
    "countContactList 400 header x-ratelimit-reset": m,
    "countContactList 400 header x-suite-response-time": _,
    "countContactList 400 application/json": w,
    "countContactList 401 header x-ratelimit-limit": m,
    "countContactList 401 header x-ratelimit-remaining": m,
    "countContactList 401 header x-ratelimit-reset": m,
    "countContactList 401 header x-suite-response-time": _,
    "countContactList 401 application/json": w,
    "countContactList 403 header x-ratelimit-limit": m,
    "countContactList 403 header x-ratelimit-remaining": m,
    "countContactList 403 header x-ratelimit-reset": m,
    "countContactList 403 header x-suite-response-time": _,
    "countContactList 403 application/json": w,
    "countContactList 404 header x-ratelimit-limit": m,
    "countContactList 404 header x-ratelimit-remaining": m,
    "countContactList 404 header x-ratelimit-reset": m,
    "countContactList 404 header x-suite-response-time": _,
    "countContactList 404 application/json": w,
    "countContactList 429 header x-ratelimit-limit": m,
    "countContactList 429 header x-ratelimit-remaining": m,
    "countContactList 429 header x-ratelimit-reset": m,
    "countContactList 429 header x-suite-response-time": _,
    "countContactList 429 application/json": w,
    "countContactList 500 header x-ratelimit-limit": m,
    "countContactList 500 header x-ratelimit-remaining": m,
    "countContactList 500 header x-ratelimit-reset": m,
    "countContactList 500 header x-suite-response-time": _,
    "countContactList 500 application/json": w,
    "listSegments 200 header x-ratelimit-limit": m,
    "listSegments 200 header x-ratelimit-remaining": m,
    "listSegments 200 header x-ratelimit-reset": m,
    "listSegments 200 header x-suite-response-time": _,
    "listSegments 200 application/json": Bs,
    "listSegments 400 header x-ratelimit-limit": m,
    "listSegments 400 header x-ratelimit-remaining": m,
    "listSegments 400 header x-ratelimit-reset": m,
    "listSegments 400 header x-suite-response-time": _,
    "listSegments 400 application/json": w,
    "listSegments 401 header x-ratelimit-limit": m,
    "listSegments 401 header x-ratelimit-remaining": m,
    "listSegments 401 header x-ratelimit-reset": m,
    "listSegments 401 header x-suite-response-time": _,
    "listSegments 401 application/json": w,
    "listSegments 403 header x-ratelimit-limit": m,
    "listSegments 403 header x-ratelimit-remaining": m,
    "listSegments 403 header x-ratelimit-reset": m,
    "listSegments 403 header x-suite-response-time": _,
    "listSegments 403 application/json": w,
    "listSegments 429 header x-ratelimit-limit": m,
    "listSegments 429 header x-ratelimit-remaining": m,
    "listSegments 429 header x-ratelimit-reset": m,
    "listSegments 429 header x-suite-response-time": _,
    "listSegments 429 application/json": w,
    "listSegments 500 header x-ratelimit-limit": m,
    "listSegments 500 header x-ratelimit-remaining": m,
    "listSegments 500 header x-ratelimit-reset": m,
    "listSegments 500 header x-suite-response-time": _,
    "listSegments 500 application/json": w,
    "startSegmentRun path segmentId": Gs,
    "startSegmentRun query renew": Ws,
    "startSegmentRun 200 header x-ratelimit-limit": m,
    "startSegmentRun 200 header x-ratelimit-remaining": m,
    "startSegmentRun 200 header x-ratelimit-reset": m,
    "startSegmentRun 200 header x-suite-response-time": _,
    "startSegmentRun 200 application/json": ns,
    "startSegmentRun 400 header x-ratelimit-limit": m,
    "startSegmentRun 400 header x-ratelimit-remaining": m,
    "startSegmentRun 400 header x-ratelimit-reset": m,
    "startSegmentRun 400 header x-suite-response-time": _,
    "startSegmentRun 400 application/json": w,
    "startSegmentRun 401 header x-ratelimit-limit": m,
    "startSegmentRun 401 header x-ratelimit-remaining": m,
    "startSegmentRun 401 header x-ratelimit-reset": m,
    "startSegmentRun 401 header x-suite-response-time": _,
    "startSegmentRun 401 application/json": w,
    "startSegmentRun 403 header x-ratelimit-limit": m,
    "startSegmentRun 403 header x-ratelimit-remaining": m,
    "startSegmentRun 403 header x-ratelimit-reset": m,
    "startSegmentRun 403 header x-suite-response-time": _,
    "startSegmentRun 403 application/json": w,
    "startSegmentRun 404 header x-ratelimit-limit": m,
    "startSegmentRun 404 header x-ratelimit-remaining": m,
    "startSegmentRun 404 header x-ratelimit-reset": m,
    "startSegmentRun 404 header x-suite-response-time": _,
    "startSegmentRun 404 application/json": w,
    "startSegmentRun 423 header x-ratelimit-limit": m,
    "startSegmentRun 423 header x-ratelimit-remaining": m,
    "startSegmentRun 423 header x-ratelimit-reset": m,
    "startSegmentRun 423 header x-suite-response-time": _,
    "startSegmentRun 423 application/json": w,
    "startSegmentRun 429 header x-ratelimit-limit": m,
    "startSegmentRun 429 header x-ratelimit-remaining": m,
    "startSegmentRun 429 header x-ratelimit-reset": m,
    "startSegmentRun 429 header x-suite-response-time": _,
    "startSegmentRun 429 application/json": w,
    "startSegmentRun 500 header x-ratelimit-limit": m,
    "startSegmentRun 500 header x-ratelimit-remaining": m,
    "startSegmentRun 500 header x-ratelimit-reset": m,
    "startSegmentRun 500 header x-suite-response-time": _,
    "startSegmentRun 500 application/json": w,
    "getSegmentRunStatus path runId": Xs,
    "getSegmentRunStatus 200 header x-ratelimit-limit": m,
    "getSegmentRunStatus 200 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 200 header x-ratelimit-reset": m,
    "getSegmentRunStatus 200 header x-suite-response-time": _,
    "getSegmentRunStatus 200 application/json": ns,
    "getSegmentRunStatus 401 header x-ratelimit-limit": m,
    "getSegmentRunStatus 401 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 401 header x-ratelimit-reset": m,
    "getSegmentRunStatus 401 header x-suite-response-time": _,
    "getSegmentRunStatus 401 application/json": w,
    "getSegmentRunStatus 403 header x-ratelimit-limit": m,
    "getSegmentRunStatus 403 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 403 header x-ratelimit-reset": m,
    "getSegmentRunStatus 403 header x-suite-response-time": _,
    "getSegmentRunStatus 403 application/json": w,
    "getSegmentRunStatus 404 header x-ratelimit-limit": m,
    "getSegmentRunStatus 404 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 404 header x-ratelimit-reset": m,
    "getSegmentRunStatus 404 header x-suite-response-time": _,
    "getSegmentRunStatus 404 application/json": w,
    "getSegmentRunStatus 429 header x-ratelimit-limit": m,
    "getSegmentRunStatus 429 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 429 header x-ratelimit-reset": m,
    "getSegmentRunStatus 429 header x-suite-response-time": _,
    "getSegmentRunStatus 429 application/json": w,
    "getSegmentRunStatus 500 header x-ratelimit-limit": m,
    "getSegmentRunStatus 500 header x-ratelimit-remaining": m,
    "getSegmentRunStatus 500 header x-ratelimit-reset": m,
    "getSegmentRunStatus 500 header x-suite-response-time": _,
    "getSegmentRunStatus 500 application/json": w,
    "startResponseQuery request application/json": Js,
    "startResponseQuery 200 header x-ratelimit-limit": m,
    "startResponseQuery 200 header x-ratelimit-remaining": m,
    "startResponseQuery 200 header x-ratelimit-reset": m,
    "startResponseQuery 200 header x-suite-response-time": _,
    "startResponseQuery 200 application/json": Ks,
    "startResponseQuery 400 header x-ratelimit-limit": m,
    "startResponseQuery 400 header x-ratelimit-remaining": m,
    "startResponseQuery 400 header x-ratelimit-reset": m,
    "startResponseQuery 400 header x-suite-response-time": _,
    "startResponseQuery 400 application/json": w,
    "startResponseQuery 401 header x-ratelimit-limit": m,
    "startResponseQuery 401 header x-ratelimit-remaining": m,
    "startResponseQuery 401 header x-ratelimit-reset": m,
    "startResponseQuery 401 header x-suite-response-time": _,
    "startResponseQuery 401 application/json": w,
    "startResponseQuery 403 header x-ratelimit-limit": m,
    "startResponseQuery 403 header x-ratelimit-remaining": m,
    "startResponseQuery 403 header x-ratelimit-reset": m,
    "startResponseQuery 403 header x-suite-response-time": _,
    "startResponseQuery 403 application/json": w,
    "startResponseQuery 423 header x-ratelimit-limit": m,
    "startResponseQuery 423 header x-ratelimit-remaining": m,
    "startResponseQuery 423 header x-ratelimit-reset": m,
    "startResponseQuery 423 header x-suite-response-time": _,
    "startResponseQuery 423 application/json": w,
    "startResponseQuery 429 header x-ratelimit-limit": m,
    "startResponseQuery 429 header x-ratelimit-remaining": m,
    "startResponseQuery 429 header x-ratelimit-reset": m,
    "startResponseQuery 429 header x-suite-response-time": _,
    "startResponseQuery 429 application/json": w,
    "startResponseQuery 500 header x-ratelimit-limit": m,
    "startResponseQuery 500 header x-ratelimit-remaining": m,
    "startResponseQuery 500 header x-ratelimit-reset": m,
    "startResponseQuery 500 header x-suite-response-time": _,
    "startResponseQuery 500 application/json": w,
    "getResponseQueryResult path queryId": ei,
    "getResponseQueryResult 200 header x-ratelimit-limit": m,
    "getResponseQueryResult 200 header x-ratelimit-remaining": m,
    "getResponseQueryResult 200 header x-ratelimit-reset": m,
    "getResponseQueryResult 200 header x-suite-response-time": _,
    "getResponseQueryResult 200 application/json": ti,
    "getResponseQueryResult 202 header x-ratelimit-limit": m,
    "getResponseQueryResult 202 header x-ratelimit-remaining": m,
    "getResponseQueryResult 202 header x-ratelimit-reset": m,
    "getResponseQueryResult 202 header x-suite-response-time": _,
    "getResponseQueryResult 202 application/json": ri,
    "getResponseQueryResult 401 header x-ratelimit-limit": m,
    "getResponseQueryResult 401 header x-ratelimit-remaining": m,
    "getResponseQueryResult 401 header x-ratelimit-reset": m,
    "getResponseQueryResult 401 header x-suite-response-time": _,
    "getResponseQueryResult 401 application/json": w,
    "getResponseQueryResult 403 header x-ratelimit-limit": m,
    "getResponseQueryResult 403 header x-ratelimit-remaining": m,
    "getResponseQueryResult 403 header x-ratelimit-reset": m,
    "getResponseQueryResult 403 header x-suite-response-time": _,
    "getResponseQueryResult 403 application/json": w,
    "getResponseQueryResult 404 header x-ratelimit-limit": m,
    "getResponseQueryResult 404 header x-ratelimit-remaining": m,
    "getResponseQueryResult 404 header x-ratelimit-reset": m,
    "getResponseQueryResult 404 header x-suite-response-time": _,
    "getResponseQueryResult 404 application/json": w,
    "getResponseQueryResult 429 header x-ratelimit-limit": m,
    "getResponseQueryResult 429 header x-ratelimit-remaining": m,
    "getResponseQueryResult 429 header x-ratelimit-reset": m,
    "getResponseQueryResult 429 header x-suite-response-time": _,
    "getResponseQueryResult 429 application/json": w,
    "getResponseQueryResult 500 header x-ratelimit-limit": m,
    "getResponseQueryResult 500 header x-ratelimit-remaining": m,
    "getResponseQueryResult 500 header x-ratelimit-reset": m,
    "getResponseQueryResult 500 header x-suite-response-time": _,
    "getResponseQueryResult 500 application/json": w
  },
  audit: {
    "exportContactChanges request application/json": ni,
    "exportContactChanges 200 header x-ratelimit-limit": d,
    "exportContactChanges 200 header x-ratelimit-remaining": d,
    "exportContactChanges 200 header x-ratelimit-reset": d,
    "exportContactChanges 200 header x-suite-response-time": b,
    "exportContactChanges 200 application/json": he,
    "exportContactChanges 400 header x-ratelimit-limit": d,
    "exportContactChanges 400 header x-ratelimit-remaining": d,
    "exportContactChanges 400 header x-ratelimit-reset": d,
    "exportContactChanges 400 header x-suite-response-time": b,
    "exportContactChanges 400 application/json": C,
    "exportContactChanges 401 header x-ratelimit-limit": d,
    "exportContactChanges 401 header x-ratelimit-remaining": d,
    "exportContactChanges 401 header x-ratelimit-reset": d,
    "exportContactChanges 401 header x-suite-response-time": b,
    "exportContactChanges 401 application/json": C,
    "exportContactChanges 403 header x-ratelimit-limit": d,
    "exportContactChanges 403 header x-ratelimit-remaining": d,
    "exportContactChanges 403 header x-ratelimit-reset": d,
    "exportContactChanges 403 header x-suite-response-time": b,
    "exportContactChanges 403 application/json": C,
    "exportContactChanges 429 header x-ratelimit-limit": d,
    "exportContactChanges 429 header x-ratelimit-remaining": d,
    "exportContactChanges 429 header x-ratelimit-reset": d,
    "exportContactChanges 429 header x-suite-response-time": b,
    "exportContactChanges 429 application/json": C,
    "exportContactChanges 500 header x-ratelimit-limit": d,
    "exportContactChanges 500 header x-ratelimit-remaining": d,
    "exportContactChanges 500 header x-ratelimit-reset": d,
    "exportContactChanges 500 header x-suite-response-time": b,
    "exportContactChanges 500 application/json": C,
    "exportRegistrations request application/json": oi,
    "exportRegistrations 200 header x-ratelimit-limit": d,
    "exportRegistrations 200 header x-ratelimit-remaining": d,
    "exportRegistrations 200 header x-ratelimit-reset": d,
    "exportRegistrations 200 header x-suite-response-time": b,
    "exportRegistrations 200 application/json": he,
    "exportRegistrations 400 header x-ratelimit-limit": d,
    "exportRegistrations 400 header x-ratelimit-remaining": d,
    "exportRegistrations 400 header x-ratelimit-reset": d,
    "exportRegistrations 400 header x-suite-response-time": b,
    "exportRegistrations 400 application/json": C,
    "exportRegistrations 401 header x-ratelimit-limit": d,
    "exportRegistrations 401 header x-ratelimit-remaining": d,
    "exportRegistrations 401 header x-ratelimit-reset": d,
    "exportRegistrations 401 header x-suite-response-time": b,
    "exportRegistrations 401 application/json": C,
    "exportRegistrations 403 header x-ratelimit-limit": d,
    "exportRegistrations 403 header x-ratelimit-remaining": d,
    "exportRegistrations 403 header x-ratelimit-reset": d,
    "exportRegistrations 403 header x-suite-response-time": b,
    "exportRegistrations 403 application/json": C,
    "exportRegistrations 429 header x-ratelimit-limit": d,
    "exportRegistrations 429 header x-ratelimit-remaining": d,
    "exportRegistrations 429 header x-ratelimit-reset": d,
    "exportRegistrations 429 header x-suite-response-time": b,
    "exportRegistrations 429 application/json": C,
    "exportRegistrations 500 header x-ratelimit-limit": d,
    "exportRegistrations 500 header x-ratelimit-remaining": d,
    "exportRegistrations 500 header x-ratelimit-reset": d,
    "exportRegistrations 500 header x-suite-response-time": b,
    "exportRegistrations 500 application/json": C,
    "exportResponses request application/json": pi,
    "exportResponses 200 header x-ratelimit-limit": d,
    "exportResponses 200 header x-ratelimit-remaining": d,
    "exportResponses 200 header x-ratelimit-reset": d,
    "exportResponses 200 header x-suite-response-time": b,
    "exportResponses 200 application/json": he,
    "exportResponses 400 header x-ratelimit-limit": d,
    "exportResponses 400 header x-ratelimit-remaining": d,
    "exportResponses 400 header x-ratelimit-reset": d,
    "exportResponses 400 header x-suite-response-time": b,
    "exportResponses 400 application/json": C,
    "exportResponses 401 header x-ratelimit-limit": d,
    "exportResponses 401 header x-ratelimit-remaining": d,
    "exportResponses 401 header x-ratelimit-reset": d,
    "exportResponses 401 header x-suite-response-time": b,
    "exportResponses 401 application/json": C,
    "exportResponses 403 header x-ratelimit-limit": d,
    "exportResponses 403 header x-ratelimit-remaining": d,
    "exportResponses 403 header x-ratelimit-reset": d,
    "exportResponses 403 header x-suite-response-time": b,
    "exportResponses 403 application/json": C,
    "exportResponses 429 header x-ratelimit-limit": d,
    "exportResponses 429 header x-ratelimit-remaining": d,
    "exportResponses 429 header x-ratelimit-reset": d,
    "exportResponses 429 header x-suite-response-time": b,
    "exportResponses 429 application/json": C,
    "exportResponses 500 header x-ratelimit-limit": d,
    "exportResponses 500 header x-ratelimit-remaining": d,
    "exportResponses 500 header x-ratelimit-reset": d,
    "exportResponses 500 header x-suite-response-time": b,
    "exportResponses 500 application/json": C,
    "exportContactList request application/json": li,
    "exportContactList 200 header x-ratelimit-limit": d,
    "exportContactList 200 header x-ratelimit-remaining": d,
    "exportContactList 200 header x-ratelimit-reset": d,
    "exportContactList 200 header x-suite-response-time": b,
    "exportContactList 200 application/json": he,
    "exportContactList 400 header x-ratelimit-limit": d,
    "exportContactList 400 header x-ratelimit-remaining": d,
    "exportContactList 400 header x-ratelimit-reset": d,
    "exportContactList 400 header x-suite-response-time": b,
    "exportContactList 400 application/json": C,
    "exportContactList 401 header x-ratelimit-limit": d,
    "exportContactList 401 header x-ratelimit-remaining": d,
    "exportContactList 401 header x-ratelimit-reset": d,
    "exportContactList 401 header x-suite-response-time": b,
    "exportContactList 401 application/json": C,
    "exportContactList 403 header x-ratelimit-limit": d,
    "exportContactList 403 header x-ratelimit-remaining": d,
    "exportContactList 403 header x-ratelimit-reset": d,
    "exportContactList 403 header x-suite-response-time": b,
    "exportContactList 403 application/json": C,
    "exportContactList 429 header x-ratelimit-limit": d,
    "exportContactList 429 header x-ratelimit-remaining": d,
    "exportContactList 429 header x-ratelimit-reset": d,
    "exportContactList 429 header x-suite-response-time": b,
    "exportContactList 429 application/json": C,
    "exportContactList 500 header x-ratelimit-limit": d,
    "exportContactList 500 header x-ratelimit-remaining": d,
    "exportContactList 500 header x-ratelimit-reset": d,
    "exportContactList 500 header x-suite-response-time": b,
    "exportContactList 500 application/json": C,
    "exportSegment request application/json": mi,
    "exportSegment 200 header x-ratelimit-limit": d,
    "exportSegment 200 header x-ratelimit-remaining": d,
    "exportSegment 200 header x-ratelimit-reset": d,
    "exportSegment 200 header x-suite-response-time": b,
    "exportSegment 200 application/json": he,
    "exportSegment 400 header x-ratelimit-limit": d,
    "exportSegment 400 header x-ratelimit-remaining": d,
    "exportSegment 400 header x-ratelimit-reset": d,
    "exportSegment 400 header x-suite-response-time": b,
    "exportSegment 400 application/json": C,
    "exportSegment 401 header x-ratelimit-limit": d,
    "exportSegment 401 header x-ratelimit-remaining": d,
    "exportSegment 401 header x-ratelimit-reset": d,
    "exportSegment 401 header x-suite-response-time": b,
    "exportSegment 401 application/json": C,
    "exportSegment 403 header x-ratelimit-limit": d,
    "exportSegment 403 header x-ratelimit-remaining": d,
    "exportSegment 403 header x-ratelimit-reset": d,
    "exportSegment 403 header x-suite-response-time": b,
    "exportSegment 403 application/json": C,
    "exportSegment 429 header x-ratelimit-limit": d,
    "exportSegment 429 header x-ratelimit-remaining": d,
    "exportSegment 429 header x-ratelimit-reset": d,
    "exportSegment 429 header x-suite-response-time": b,
    "exportSegment 429 application/json": C,
    "exportSegment 500 header x-ratelimit-limit": d,
    "exportSegment 500 header x-ratelimit-remaining": d,
    "exportSegment 500 header x-ratelimit-reset": d,
    "exportSegment 500 header x-suite-response-time": b,
    "exportSegment 500 application/json": C,
    "getExportStatus path exportId": ms,
    "getExportStatus 200 header x-ratelimit-limit": d,
    "getExportStatus 200 header x-ratelimit-remaining": d,
    "getExportStatus 200 header x-ratelimit-reset": d,
    "getExportStatus 200 header x-suite-response-time": b,
    "getExportStatus 200 application/json": di,
    "getExportStatus 400 header x-ratelimit-limit": d,
    "getExportStatus 400 header x-ratelimit-remaining": d,
    "getExportStatus 400 header x-ratelimit-reset": d,
    "getExportStatus 400 header x-suite-response-time": b,
    "getExportStatus 400 application/json": C,
    "getExportStatus 401 header x-ratelimit-limit": d,
    "getExportStatus 401 header x-ratelimit-remaining": d,
    "getExportStatus 401 header x-ratelimit-reset": d,
    "getExportStatus 401 header x-suite-response-time": b,
    "getExportStatus 401 application/json": C,
    "getExportStatus 403 header x-ratelimit-limit": d,
    "getExportStatus 403 header x-ratelimit-remaining": d,
    "getExportStatus 403 header x-ratelimit-reset": d,
    "getExportStatus 403 header x-suite-response-time": b,
    "getExportStatus 403 application/json": C,
    "getExportStatus 429 header x-ratelimit-limit": d,
    "getExportStatus 429 header x-ratelimit-remaining": d,
    "getExportStatus 429 header x-ratelimit-reset": d,
    "getExportStatus 429 header x-suite-response-time": b,
    "getExportStatus 429 application/json": C,
    "getExportStatus 500 header x-ratelimit-limit": d,
    "getExportStatus 500 header x-ratelimit-remaining": d,
    "getExportStatus 500 header x-ratelimit-reset": d,
    "getExportStatus 500 header x-suite-response-time": b,
    "getExportStatus 500 application/json": C,
    "downloadExport path exportId": ms,
    "downloadExport query offset": fi,
    "downloadExport query limit": ci,
    "downloadExport 200 header x-ratelimit-limit": d,
    "downloadExport 200 header x-ratelimit-remaining": d,
    "downloadExport 200 header x-ratelimit-reset": d,
    "downloadExport 200 header x-suite-response-time": b,
    "downloadExport 200 text/csv": yi,
    "downloadExport 400 header x-ratelimit-limit": d,
    "downloadExport 400 header x-ratelimit-remaining": d,
    "downloadExport 400 header x-ratelimit-reset": d,
    "downloadExport 400 header x-suite-response-time": b,
    "downloadExport 400 application/json": C,
    "downloadExport 401 header x-ratelimit-limit": d,
    "downloadExport 401 header x-ratelimit-remaining": d,
    "downloadExport 401 header x-ratelimit-reset": d,
    "downloadExport 401 header x-suite-response-time": b,
    "downloadExport 401 application/json": C,
    "downloadExport 403 header x-ratelimit-limit": d,
    "downloadExport 403 header x-ratelimit-remaining": d,
    "downloadExport 403 header x-ratelimit-reset": d,
    "downloadExport 403 header x-suite-response-time": b,
    "downloadExport 403 application/json": C,
    "downloadExport 404 header x-ratelimit-limit": d,
    "downloadExport 404 header x-ratelimit-remaining": d,
    "downloadExport 404 header x-ratelimit-reset": d,
    "downloadExport 404 header x-suite-response-time": b,
    "downloadExport 404 application/json": C,
    "downloadExport 410 header x-ratelimit-limit": d,
    "downloadExport 410 header x-ratelimit-remaining": d,
    "downloadExport 410 header x-ratelimit-reset": d,
    "downloadExport 410 header x-suite-response-time": b,
    "downloadExport 410 application/json": C,
    "downloadExport 429 header x-ratelimit-limit": d,
    "downloadExport 429 header x-ratelimit-remaining": d,
    "downloadExport 429 header x-ratelimit-reset": d,
    "downloadExport 429 header x-suite-response-time": b,
    "downloadExport 429 application/json": C,
    "downloadExport 500 header x-ratelimit-limit": d,
    "downloadExport 500 header x-ratelimit-remaining": d,
    "downloadExport 500 header x-ratelimit-reset": d,
    "downloadExport 500 header x-suite-response-time": b,
    "downloadExport 500 application/json": C,
    "listFields 200 header x-ratelimit-limit": d,
    "listFields 200 header x-ratelimit-remaining": d,
    "listFields 200 header x-ratelimit-reset": d,
    "listFields 200 header x-suite-response-time": b,
    "listFields 200 application/json": ds,
    "listFields 400 header x-ratelimit-limit": d,
    "listFields 400 header x-ratelimit-remaining": d,
    "listFields 400 header x-ratelimit-reset": d,
    "listFields 400 header x-suite-response-time": b,
    "listFields 400 application/json": C,
    "listFields 401 header x-ratelimit-limit": d,
    "listFields 401 header x-ratelimit-remaining": d,
    "listFields 401 header x-ratelimit-reset": d,
    "listFields 401 header x-suite-response-time": b,
    "listFields 401 application/json": C,
    "listFields 403 header x-ratelimit-limit": d,
    "listFields 403 header x-ratelimit-remaining": d,
    "listFields 403 header x-ratelimit-reset": d,
    "listFields 403 header x-suite-response-time": b,
    "listFields 403 application/json": C,
    "listFields 429 header x-ratelimit-limit": d,
    "listFields 429 header x-ratelimit-remaining": d,
    "listFields 429 header x-ratelimit-reset": d,
    "listFields 429 header x-suite-response-time": b,
    "listFields 429 application/json": C,
    "listFields 500 header x-ratelimit-limit": d,
    "listFields 500 header x-ratelimit-remaining": d,
    "listFields 500 header x-ratelimit-reset": d,
    "listFields 500 header x-suite-response-time": b,
    "listFields 500 application/json": C,
    "listFieldsInLanguage path languageId": hi,
    "listFieldsInLanguage 200 header x-ratelimit-limit": d,
    "listFieldsInLanguage 200 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 200 header x-ratelimit-reset": d,
    "listFieldsInLanguage 200 header x-suite-response-time": b,
    "listFieldsInLanguage 200 application/json": ds,
    "listFieldsInLanguage 400 header x-ratelimit-limit": d,
    "listFieldsInLanguage 400 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 400 header x-ratelimit-reset": d,
    "listFieldsInLanguage 400 header x-suite-response-time": b,
    "listFieldsInLanguage 400 application/json": C,
    "listFieldsInLanguage 401 header x-ratelimit-limit": d,
    "listFieldsInLanguage 401 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 401 header x-ratelimit-reset": d,
    "listFieldsInLanguage 401 header x-suite-response-time": b,
    "listFieldsInLanguage 401 application/json": C,
    "listFieldsInLanguage 403 header x-ratelimit-limit": d,
    "listFieldsInLanguage 403 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 403 header x-ratelimit-reset": d,
    "listFieldsInLanguage 403 header x-suite-response-time": b,
    "listFieldsInLanguage 403 application/json": C,
    "listFieldsInLanguage 429 header x-ratelimit-limit": d,
    "listFieldsInLanguage 429 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 429 header x-ratelimit-reset": d,
    "listFieldsInLanguage 429 header x-suite-response-time": b,
    "listFieldsInLanguage 429 application/json": C,
    "listFieldsInLanguage 500 header x-ratelimit-limit": d,
    "listFieldsInLanguage 500 header x-ratelimit-remaining": d,
    "listFieldsInLanguage 500 header x-ratelimit-reset": d,
    "listFieldsInLanguage 500 header x-suite-response-time": b,
    "listFieldsInLanguage 500 application/json": C,
    "listFieldChoices path fieldId": gi,
    "listFieldChoices 200 header x-ratelimit-limit": d,
    "listFieldChoices 200 header x-ratelimit-remaining": d,
    "listFieldChoices 200 header x-ratelimit-reset": d,
    "listFieldChoices 200 header x-suite-response-time": b,
    "listFieldChoices 200 application/json": vi,
    "listFieldChoices 400 header x-ratelimit-limit": d,
    "listFieldChoices 400 header x-ratelimit-remaining": d,
    "listFieldChoices 400 header x-ratelimit-reset": d,
    "listFieldChoices 400 header x-suite-response-time": b,
    "listFieldChoices 400 application/json": C,
    "listFieldChoices 401 header x-ratelimit-limit": d,
    "listFieldChoices 401 header x-ratelimit-remaining": d,
    "listFieldChoices 401 header x-ratelimit-reset": d,
    "listFieldChoices 401 header x-suite-response-time": b,
    "listFieldChoices 401 application/json": C,
    "listFieldChoices 403 header x-ratelimit-limit": d,
    "listFieldChoices 403 header x-ratelimit-remaining": d,
    "listFieldChoices 403 header x-ratelimit-reset": d,
    "listFieldChoices 403 header x-suite-response-time": b,
    "listFieldChoices 403 application/json": C,
    "listFieldChoices 429 header x-ratelimit-limit": d,
    "listFieldChoices 429 header x-ratelimit-remaining": d,
    "listFieldChoices 429 header x-ratelimit-reset": d,
    "listFieldChoices 429 header x-suite-response-time": b,
    "listFieldChoices 429 application/json": C,
    "listFieldChoices 500 header x-ratelimit-limit": d,
    "listFieldChoices 500 header x-ratelimit-remaining": d,
    "listFieldChoices 500 header x-ratelimit-reset": d,
    "listFieldChoices 500 header x-suite-response-time": b,
    "listFieldChoices 500 application/json": C,
    "listContactLists 200 header x-ratelimit-limit": d,
    "listContactLists 200 header x-ratelimit-remaining": d,
    "listContactLists 200 header x-ratelimit-reset": d,
    "listContactLists 200 header x-suite-response-time": b,
    "listContactLists 200 application/json": xi,
    "listContactLists 400 header x-ratelimit-limit": d,
    "listContactLists 400 header x-ratelimit-remaining": d,
    "listContactLists 400 header x-ratelimit-reset": d,
    "listContactLists 400 header x-suite-response-time": b,
    "listContactLists 400 application/json": C,
    "listContactLists 401 header x-ratelimit-limit": d,
    "listContactLists 401 header x-ratelimit-remaining": d,
    "listContactLists 401 header x-ratelimit-reset": d,
    "listContactLists 401 header x-suite-response-time": b,
    "listContactLists 401 application/json": C,
    "listContactLists 403 header x-ratelimit-limit": d,
    "listContactLists 403 header x-ratelimit-remaining": d,
    "listContactLists 403 header x-ratelimit-reset": d,
    "listContactLists 403 header x-suite-response-time": b,
    "listContactLists 403 application/json": C,
    "listContactLists 429 header x-ratelimit-limit": d,
    "listContactLists 429 header x-ratelimit-remaining": d,
    "listContactLists 429 header x-ratelimit-reset": d,
    "listContactLists 429 header x-suite-response-time": b,
    "listContactLists 429 application/json": C,
    "listContactLists 500 header x-ratelimit-limit": d,
    "listContactLists 500 header x-ratelimit-remaining": d,
    "listContactLists 500 header x-ratelimit-reset": d,
    "listContactLists 500 header x-suite-response-time": b,
    "listContactLists 500 application/json": C,
    "countContactList path listId": Pi,
    "countContactList 200 header x-ratelimit-limit": d,
    "countContactList 200 header x-ratelimit-remaining": d,
    "countContactList 200 header x-ratelimit-reset": d,
    "countContactList 200 header x-suite-response-time": b,
    "countContactList 200 application/json": _i,
    "countContactList 400 header x-ratelimit-limit": d,
    "countContactList 400 header x-ratelimit-remaining": d,
    "countContactList 400 header x-ratelimit-reset": d,
    "countContactList 400 header x-suite-response-time": b,
    "countContactList 400 application/json": C,
    "countContactList 401 header x-ratelimit-limit": d,
    "countContactList 401 header x-ratelimit-remaining": d,
    "countContactList 401 header x-ratelimit-reset": d,
    "countContactList 401 header x-suite-response-time": b,
    "countContactList 401 application/json": C,
    "countContactList 403 header x-ratelimit-limit": d,
    "countContactList 403 header x-ratelimit-remaining": d,
    "countContactList 403 header x-ratelimit-reset": d,
    "countContactList 403 header x-suite-response-time": b,
    "countContactList 403 application/json": C,
    "countContactList 404 header x-ratelimit-limit": d,
    "countContactList 404 header x-ratelimit-remaining": d,
    "countContactList 404 header x-ratelimit-reset": d,
    "countContactList 404 header x-suite-response-time": b,
    "countContactList 404 application/json": C,
    "countContactList 429 header x-ratelimit-limit": d,
    "countContactList 429 header x-ratelimit-remaining": d,
    "countContactList 429 header x-ratelimit-reset": d,
    "countContactList 429 header x-suite-response-time": b,
    "countContactList 429 application/json": C,
    "countContactList 500 header x-ratelimit-limit": d,
    "countContactList 500 header x-ratelimit-remaining": d,
    "countContactList 500 header x-ratelimit-reset": d,
    "countContactList 500 header x-suite-response-time": b,
    "countContactList 500 application/json": C,
    "listSegments 200 header x-ratelimit-limit": d,
    "listSegments 200 header x-ratelimit-remaining": d,
    "listSegments 200 header x-ratelimit-reset": d,
    "listSegments 200 header x-suite-response-time": b,
    "listSegments 200 application/json": bi,
    "listSegments 400 header x-ratelimit-limit": d,
    "listSegments 400 header x-ratelimit-remaining": d,
    "listSegments 400 header x-ratelimit-reset": d,
    "listSegments 400 header x-suite-response-time": b,
    "listSegments 400 application/json": C,
    "listSegments 401 header x-ratelimit-limit": d,
    "listSegments 401 header x-ratelimit-remaining": d,
    "listSegments 401 header x-ratelimit-reset": d,
    "listSegments 401 header x-suite-response-time": b,
    "listSegments 401 application/json": C,
    "listSegments 403 header x-ratelimit-limit": d,
    "listSegments 403 header x-ratelimit-remaining": d,
    "listSegments 403 header x-ratelimit-reset": d,
    "listSegments 403 header x-suite-response-time": b,
    "listSegments 403 application/json": C,
    "listSegments 429 header x-ratelimit-limit": d,
    "listSegments 429 header x-ratelimit-remaining": d,
    "listSegments 429 header x-ratelimit-reset": d,
    "listSegments 429 header x-suite-response-time": b,
    "listSegments 429 application/json": C,
    "listSegments 500 header x-ratelimit-limit": d,
    "listSegments 500 header x-ratelimit-remaining": d,
    "listSegments 500 header x-ratelimit-reset": d,
    "listSegments 500 header x-suite-response-time": b,
    "listSegments 500 application/json": C,
    "startSegmentRun path segmentId": wi,
    "startSegmentRun query renew": Ci,
    "startSegmentRun 200 header x-ratelimit-limit": d,
    "startSegmentRun 200 header x-ratelimit-remaining": d,
    "startSegmentRun 200 header x-ratelimit-reset": d,
    "startSegmentRun 200 header x-suite-response-time": b,
    "startSegmentRun 200 application/json": us,
    "startSegmentRun 400 header x-ratelimit-limit": d,
    "startSegmentRun 400 header x-ratelimit-remaining": d,
    "startSegmentRun 400 header x-ratelimit-reset": d,
    "startSegmentRun 400 header x-suite-response-time": b,
    "startSegmentRun 400 application/json": C,
    "startSegmentRun 401 header x-ratelimit-limit": d,
    "startSegmentRun 401 header x-ratelimit-remaining": d,
    "startSegmentRun 401 header x-ratelimit-reset": d,
    "startSegmentRun 401 header x-suite-response-time": b,
    "startSegmentRun 401 application/json": C,
    "startSegmentRun 403 header x-ratelimit-limit": d,
    "startSegmentRun 403 header x-ratelimit-remaining": d,
    "startSegmentRun 403 header x-ratelimit-reset": d,
    "startSegmentRun 403 header x-suite-response-time": b,
    "startSegmentRun 403 application/json": C,
    "startSegmentRun 404 header x-ratelimit-limit": d,
    "startSegmentRun 404 header x-ratelimit-remaining": d,
    "startSegmentRun 404 header x-ratelimit-reset": d,
    "startSegmentRun 404 header x-suite-response-time": b,
    "startSegmentRun 404 application/json": C,
    "startSegmentRun 423 header x-ratelimit-limit": d,
    "startSegmentRun 423 header x-ratelimit-remaining": d,
    "startSegmentRun 423 header x-ratelimit-reset": d,
    "startSegmentRun 423 header x-suite-response-time": b,
    "startSegmentRun 423 application/json": C,
    "startSegmentRun 429 header x-ratelimit-limit": d,
    "startSegmentRun 429 header x-ratelimit-remaining": d,
    "startSegmentRun 429 header x-ratelimit-reset": d,
    "startSegmentRun 429 header x-suite-response-time": b,
    "startSegmentRun 429 application/json": C,
    "startSegmentRun 500 header x-ratelimit-limit": d,
    "startSegmentRun 500 header x-ratelimit-remaining": d,
    "startSegmentRun 500 header x-ratelimit-reset": d,
    "startSegmentRun 500 header x-suite-response-time": b,
    "startSegmentRun 500 application/json": C,
    "getSegmentRunStatus path runId": ki,
    "getSegmentRunStatus 200 header x-ratelimit-limit": d,
    "getSegmentRunStatus 200 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 200 header x-ratelimit-reset": d,
    "getSegmentRunStatus 200 header x-suite-response-time": b,
    "getSegmentRunStatus 200 application/json": us,
    "getSegmentRunStatus 401 header x-ratelimit-limit": d,
    "getSegmentRunStatus 401 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 401 header x-ratelimit-reset": d,
    "getSegmentRunStatus 401 header x-suite-response-time": b,
    "getSegmentRunStatus 401 application/json": C,
    "getSegmentRunStatus 403 header x-ratelimit-limit": d,
    "getSegmentRunStatus 403 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 403 header x-ratelimit-reset": d,
    "getSegmentRunStatus 403 header x-suite-response-time": b,
    "getSegmentRunStatus 403 application/json": C,
    "getSegmentRunStatus 404 header x-ratelimit-limit": d,
    "getSegmentRunStatus 404 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 404 header x-ratelimit-reset": d,
    "getSegmentRunStatus 404 header x-suite-response-time": b,
    "getSegmentRunStatus 404 application/json": C,
    "getSegmentRunStatus 429 header x-ratelimit-limit": d,
    "getSegmentRunStatus 429 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 429 header x-ratelimit-reset": d,
    "getSegmentRunStatus 429 header x-suite-response-time": b,
    "getSegmentRunStatus 429 application/json": C,
    "getSegmentRunStatus 500 header x-ratelimit-limit": d,
    "getSegmentRunStatus 500 header x-ratelimit-remaining": d,
    "getSegmentRunStatus 500 header x-ratelimit-reset": d,
    "getSegmentRunStatus 500 header x-suite-response-time": b,
    "getSegmentRunStatus 500 application/json": C,
    "startResponseQuery request application/json": qi,
    "startResponseQuery 200 header x-ratelimit-limit": d,
    "startResponseQuery 200 header x-ratelimit-remaining": d,
    "startResponseQuery 200 header x-ratelimit-reset": d,
    "startResponseQuery 200 header x-suite-response-time": b,
    "startResponseQuery 200 application/json": Di,
    "startResponseQuery 400 header x-ratelimit-limit": d,
    "startResponseQuery 400 header x-ratelimit-remaining": d,
    "startResponseQuery 400 header x-ratelimit-reset": d,
    "startResponseQuery 400 header x-suite-response-time": b,
    "startResponseQuery 400 application/json": C,
    "startResponseQuery 401 header x-ratelimit-limit": d,
    "startResponseQuery 401 header x-ratelimit-remaining": d,
    "startResponseQuery 401 header x-ratelimit-reset": d,
    "startResponseQuery 401 header x-suite-response-time": b,
    "startResponseQuery 401 application/json": C,
    "startResponseQuery 403 header x-ratelimit-limit": d,
    "startResponseQuery 403 header x-ratelimit-remaining": d,
    "startResponseQuery 403 header x-ratelimit-reset": d,
    "startResponseQuery 403 header x-suite-response-time": b,
    "startResponseQuery 403 application/json": C,
    "startResponseQuery 423 header x-ratelimit-limit": d,
    "startResponseQuery 423 header x-ratelimit-remaining": d,
    "startResponseQuery 423 header x-ratelimit-reset": d,
    "startResponseQuery 423 header x-suite-response-time": b,
    "startResponseQuery 423 application/json": C,
    "startResponseQuery 429 header x-ratelimit-limit": d,
    "startResponseQuery 429 header x-ratelimit-remaining": d,
    "startResponseQuery 429 header x-ratelimit-reset": d,
    "startResponseQuery 429 header x-suite-response-time": b,
    "startResponseQuery 429 application/json": C,
    "startResponseQuery 500 header x-ratelimit-limit": d,
    "startResponseQuery 500 header x-ratelimit-remaining": d,
    "startResponseQuery 500 header x-ratelimit-reset": d,
    "startResponseQuery 500 header x-suite-response-time": b,
    "startResponseQuery 500 application/json": C,
    "getResponseQueryResult path queryId": Ri,
    "getResponseQueryResult 200 header x-ratelimit-limit": d,
    "getResponseQueryResult 200 header x-ratelimit-remaining": d,
    "getResponseQueryResult 200 header x-ratelimit-reset": d,
    "getResponseQueryResult 200 header x-suite-response-time": b,
    "getResponseQueryResult 200 application/json": $i,
    "getResponseQueryResult 202 header x-ratelimit-limit": d,
    "getResponseQueryResult 202 header x-ratelimit-remaining": d,
    "getResponseQueryResult 202 header x-ratelimit-reset": d,
    "getResponseQueryResult 202 header x-suite-response-time": b,
    "getResponseQueryResult 202 application/json": Si,
    "getResponseQueryResult 401 header x-ratelimit-limit": d,
    "getResponseQueryResult 401 header x-ratelimit-remaining": d,
    "getResponseQueryResult 401 header x-ratelimit-reset": d,
    "getResponseQueryResult 401 header x-suite-response-time": b,
    "getResponseQueryResult 401 application/json": C,
    "getResponseQueryResult 403 header x-ratelimit-limit": d,
    "getResponseQueryResult 403 header x-ratelimit-remaining": d,
    "getResponseQueryResult 403 header x-ratelimit-reset": d,
    "getResponseQueryResult 403 header x-suite-response-time": b,
    "getResponseQueryResult 403 application/json": C,
    "getResponseQueryResult 404 header x-ratelimit-limit": d,
    "getResponseQueryResult 404 header x-ratelimit-remaining": d,
    "getResponseQueryResult 404 header x-ratelimit-reset": d,
    "getResponseQueryResult 404 header x-suite-response-time": b,
    "getResponseQueryResult 404 application/json": C,
    "getResponseQueryResult 429 header x-ratelimit-limit": d,
    "getResponseQueryResult 429 header x-ratelimit-remaining": d,
    "getResponseQueryResult 429 header x-ratelimit-reset": d,
    "getResponseQueryResult 429 header x-suite-response-time": b,
    "getResponseQueryResult 429 application/json": C,
    "getResponseQueryResult 500 header x-ratelimit-limit": d,
    "getResponseQueryResult 500 header x-ratelimit-remaining": d,
    "getResponseQueryResult 500 header x-ratelimit-reset": d,
    "getResponseQueryResult 500 header x-suite-response-time": b,
    "getResponseQueryResult 500 application/json": C
  },
  inferred: {
    "exportContactChanges 200 header x-ratelimit-limit": u,
    "exportContactChanges 200 header x-ratelimit-remaining": u,
    "exportContactChanges 200 header x-ratelimit-reset": u,
    "exportContactChanges 200 application/json": ge,
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
    "exportRegistrations 200 application/json": ge,
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
    "exportResponses request application/json": ji,
    "exportResponses 200 header x-ratelimit-limit": u,
    "exportResponses 200 header x-ratelimit-remaining": u,
    "exportResponses 200 header x-ratelimit-reset": u,
    "exportResponses 200 application/json": ge,
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
    "exportContactList 200 application/json": ge,
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
    "exportSegment 200 application/json": ge,
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
    "getExportStatus 200 application/json": Ii,
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
    "downloadExport 500 header x-ratelimit-reset": u,
    "listFields 200 header x-ratelimit-limit": u,
    "listFields 200 header x-ratelimit-remaining": u,
    "listFields 200 header x-ratelimit-reset": u,
    "listFields 200 application/json": ys,
    "listFields 400 header x-ratelimit-limit": u,
    "listFields 400 header x-ratelimit-remaining": u,
    "listFields 400 header x-ratelimit-reset": u,
    "listFields 401 header x-ratelimit-limit": u,
    "listFields 401 header x-ratelimit-remaining": u,
    "listFields 401 header x-ratelimit-reset": u,
    "listFields 403 header x-ratelimit-limit": u,
    "listFields 403 header x-ratelimit-remaining": u,
    "listFields 403 header x-ratelimit-reset": u,
    "listFields 429 header x-ratelimit-limit": u,
    "listFields 429 header x-ratelimit-remaining": u,
    "listFields 429 header x-ratelimit-reset": u,
    "listFields 500 header x-ratelimit-limit": u,
    "listFields 500 header x-ratelimit-remaining": u,
    "listFields 500 header x-ratelimit-reset": u,
    "listFieldsInLanguage 200 header x-ratelimit-limit": u,
    "listFieldsInLanguage 200 header x-ratelimit-remaining": u,
    "listFieldsInLanguage 200 header x-ratelimit-reset": u,
    "listFieldsInLanguage 200 application/json": ys,
    "listFieldsInLanguage 400 header x-ratelimit-limit": u,
    "listFieldsInLanguage 400 header x-ratelimit-remaining": u,
    "listFieldsInLanguage 400 header x-ratelimit-reset": u,
    "listFieldsInLanguage 401 header x-ratelimit-limit": u,
    "listFieldsInLanguage 401 header x-ratelimit-remaining": u,
    "listFieldsInLanguage 401 header x-ratelimit-reset": u,
    "listFieldsInLanguage 403 header x-ratelimit-limit": u,
    "listFieldsInLanguage 403 header x-ratelimit-remaining": u,
    "listFieldsInLanguage 403 header x-ratelimit-reset": u,
    "listFieldsInLanguage 429 header x-ratelimit-limit": u,
    "listFieldsInLanguage 429 header x-ratelimit-remaining": u,
    "listFieldsInLanguage 429 header x-ratelimit-reset": u,
    "listFieldsInLanguage 500 header x-ratelimit-limit": u,
    "listFieldsInLanguage 500 header x-ratelimit-remaining": u,
    "listFieldsInLanguage 500 header x-ratelimit-reset": u,
    "listFieldChoices 200 header x-ratelimit-limit": u,
    "listFieldChoices 200 header x-ratelimit-remaining": u,
    "listFieldChoices 200 header x-ratelimit-reset": u,
    "listFieldChoices 200 application/json": Li,
    "listFieldChoices 400 header x-ratelimit-limit": u,
    "listFieldChoices 400 header x-ratelimit-remaining": u,
    "listFieldChoices 400 header x-ratelimit-reset": u,
    "listFieldChoices 401 header x-ratelimit-limit": u,
    "listFieldChoices 401 header x-ratelimit-remaining": u,
    "listFieldChoices 401 header x-ratelimit-reset": u,
    "listFieldChoices 403 header x-ratelimit-limit": u,
    "listFieldChoices 403 header x-ratelimit-remaining": u,
    "listFieldChoices 403 header x-ratelimit-reset": u,
    "listFieldChoices 429 header x-ratelimit-limit": u,
    "listFieldChoices 429 header x-ratelimit-remaining": u,
    "listFieldChoices 429 header x-ratelimit-reset": u,
    "listFieldChoices 500 header x-ratelimit-limit": u,
    "listFieldChoices 500 header x-ratelimit-remaining": u,
    "listFieldChoices 500 header x-ratelimit-reset": u,
    "listContactLists 200 header x-ratelimit-limit": u,
    "listContactLists 200 header x-ratelimit-remaining": u,
    "listContactLists 200 header x-ratelimit-reset": u,
    "listContactLists 200 application/json": Ei,
    "listContactLists 400 header x-ratelimit-limit": u,
    "listContactLists 400 header x-ratelimit-remaining": u,
    "listContactLists 400 header x-ratelimit-reset": u,
    "listContactLists 401 header x-ratelimit-limit": u,
    "listContactLists 401 header x-ratelimit-remaining": u,
    "listContactLists 401 header x-ratelimit-reset": u,
    "listContactLists 403 header x-ratelimit-limit": u,
    "listContactLists 403 header x-ratelimit-remaining": u,
    "listContactLists 403 header x-ratelimit-reset": u,
    "listContactLists 429 header x-ratelimit-limit": u,
    "listContactLists 429 header x-ratelimit-remaining": u,
    "listContactLists 429 header x-ratelimit-reset": u,
    "listContactLists 500 header x-ratelimit-limit": u,
    "listContactLists 500 header x-ratelimit-remaining": u,
    "listContactLists 500 header x-ratelimit-reset": u,
    "countContactList 200 header x-ratelimit-limit": u,
    "countContactList 200 header x-ratelimit-remaining": u,
    "countContactList 200 header x-ratelimit-reset": u,
    "countContactList 200 application/json": Fi,
    "countContactList 400 header x-ratelimit-limit": u,
    "countContactList 400 header x-ratelimit-remaining": u,
    "countContactList 400 header x-ratelimit-reset": u,
    "countContactList 401 header x-ratelimit-limit": u,
    "countContactList 401 header x-ratelimit-remaining": u,
    "countContactList 401 header x-ratelimit-reset": u,
    "countContactList 403 header x-ratelimit-limit": u,
    "countContactList 403 header x-ratelimit-remaining": u,
    "countContactList 403 header x-ratelimit-reset": u,
    "countContactList 404 header x-ratelimit-limit": u,
    "countContactList 404 header x-ratelimit-remaining": u,
    "countContactList 404 header x-ratelimit-reset": u,
    "countContactList 429 header x-ratelimit-limit": u,
    "countContactList 429 header x-ratelimit-remaining": u,
    "countContactList 429 header x-ratelimit-reset": u,
    "countContactList 500 header x-ratelimit-limit": u,
    "countContactList 500 header x-ratelimit-remaining": u,
    "countContactList 500 header x-ratelimit-reset": u,
    "listSegments 200 header x-ratelimit-limit": u,
    "listSegments 200 header x-ratelimit-remaining": u,
    "listSegments 200 header x-ratelimit-reset": u,
    "listSegments 200 application/json": Oi,
    "listSegments 400 header x-ratelimit-limit": u,
    "listSegments 400 header x-ratelimit-remaining": u,
    "listSegments 400 header x-ratelimit-reset": u,
    "listSegments 401 header x-ratelimit-limit": u,
    "listSegments 401 header x-ratelimit-remaining": u,
    "listSegments 401 header x-ratelimit-reset": u,
    "listSegments 403 header x-ratelimit-limit": u,
    "listSegments 403 header x-ratelimit-remaining": u,
    "listSegments 403 header x-ratelimit-reset": u,
    "listSegments 429 header x-ratelimit-limit": u,
    "listSegments 429 header x-ratelimit-remaining": u,
    "listSegments 429 header x-ratelimit-reset": u,
    "listSegments 500 header x-ratelimit-limit": u,
    "listSegments 500 header x-ratelimit-remaining": u,
    "listSegments 500 header x-ratelimit-reset": u,
    "startSegmentRun 200 header x-ratelimit-limit": u,
    "startSegmentRun 200 header x-ratelimit-remaining": u,
    "startSegmentRun 200 header x-ratelimit-reset": u,
    "startSegmentRun 200 application/json": hs,
    "startSegmentRun 400 header x-ratelimit-limit": u,
    "startSegmentRun 400 header x-ratelimit-remaining": u,
    "startSegmentRun 400 header x-ratelimit-reset": u,
    "startSegmentRun 401 header x-ratelimit-limit": u,
    "startSegmentRun 401 header x-ratelimit-remaining": u,
    "startSegmentRun 401 header x-ratelimit-reset": u,
    "startSegmentRun 403 header x-ratelimit-limit": u,
    "startSegmentRun 403 header x-ratelimit-remaining": u,
    "startSegmentRun 403 header x-ratelimit-reset": u,
    "startSegmentRun 404 header x-ratelimit-limit": u,
    "startSegmentRun 404 header x-ratelimit-remaining": u,
    "startSegmentRun 404 header x-ratelimit-reset": u,
    "startSegmentRun 423 header x-ratelimit-limit": u,
    "startSegmentRun 423 header x-ratelimit-remaining": u,
    "startSegmentRun 423 header x-ratelimit-reset": u,
    "startSegmentRun 429 header x-ratelimit-limit": u,
    "startSegmentRun 429 header x-ratelimit-remaining": u,
    "startSegmentRun 429 header x-ratelimit-reset": u,
    "startSegmentRun 500 header x-ratelimit-limit": u,
    "startSegmentRun 500 header x-ratelimit-remaining": u,
    "startSegmentRun 500 header x-ratelimit-reset": u,
    "getSegmentRunStatus 200 header x-ratelimit-limit": u,
    "getSegmentRunStatus 200 header x-ratelimit-remaining": u,
    "getSegmentRunStatus 200 header x-ratelimit-reset": u,
    "getSegmentRunStatus 200 application/json": hs,
    "getSegmentRunStatus 401 header x-ratelimit-limit": u,
    "getSegmentRunStatus 401 header x-ratelimit-remaining": u,
    "getSegmentRunStatus 401 header x-ratelimit-reset": u,
    "getSegmentRunStatus 403 header x-ratelimit-limit": u,
    "getSegmentRunStatus 403 header x-ratelimit-remaining": u,
    "getSegmentRunStatus 403 header x-ratelimit-reset": u,
    "getSegmentRunStatus 404 header x-ratelimit-limit": u,
    "getSegmentRunStatus 404 header x-ratelimit-remaining": u,
    "getSegmentRunStatus 404 header x-ratelimit-reset": u,
    "getSegmentRunStatus 429 header x-ratelimit-limit": u,
    "getSegmentRunStatus 429 header x-ratelimit-remaining": u,
    "getSegmentRunStatus 429 header x-ratelimit-reset": u,
    "getSegmentRunStatus 500 header x-ratelimit-limit": u,
    "getSegmentRunStatus 500 header x-ratelimit-remaining": u,
    "getSegmentRunStatus 500 header x-ratelimit-reset": u,
    "startResponseQuery request application/json": Ni,
    "startResponseQuery 200 header x-ratelimit-limit": u,
    "startResponseQuery 200 header x-ratelimit-remaining": u,
    "startResponseQuery 200 header x-ratelimit-reset": u,
    "startResponseQuery 200 application/json": Ai,
    "startResponseQuery 400 header x-ratelimit-limit": u,
    "startResponseQuery 400 header x-ratelimit-remaining": u,
    "startResponseQuery 400 header x-ratelimit-reset": u,
    "startResponseQuery 401 header x-ratelimit-limit": u,
    "startResponseQuery 401 header x-ratelimit-remaining": u,
    "startResponseQuery 401 header x-ratelimit-reset": u,
    "startResponseQuery 403 header x-ratelimit-limit": u,
    "startResponseQuery 403 header x-ratelimit-remaining": u,
    "startResponseQuery 403 header x-ratelimit-reset": u,
    "startResponseQuery 423 header x-ratelimit-limit": u,
    "startResponseQuery 423 header x-ratelimit-remaining": u,
    "startResponseQuery 423 header x-ratelimit-reset": u,
    "startResponseQuery 429 header x-ratelimit-limit": u,
    "startResponseQuery 429 header x-ratelimit-remaining": u,
    "startResponseQuery 429 header x-ratelimit-reset": u,
    "startResponseQuery 500 header x-ratelimit-limit": u,
    "startResponseQuery 500 header x-ratelimit-remaining": u,
    "startResponseQuery 500 header x-ratelimit-reset": u,
    "getResponseQueryResult 200 header x-ratelimit-limit": u,
    "getResponseQueryResult 200 header x-ratelimit-remaining": u,
    "getResponseQueryResult 200 header x-ratelimit-reset": u,
    "getResponseQueryResult 202 header x-ratelimit-limit": u,
    "getResponseQueryResult 202 header x-ratelimit-remaining": u,
    "getResponseQueryResult 202 header x-ratelimit-reset": u,
    "getResponseQueryResult 401 header x-ratelimit-limit": u,
    "getResponseQueryResult 401 header x-ratelimit-remaining": u,
    "getResponseQueryResult 401 header x-ratelimit-reset": u,
    "getResponseQueryResult 403 header x-ratelimit-limit": u,
    "getResponseQueryResult 403 header x-ratelimit-remaining": u,
    "getResponseQueryResult 403 header x-ratelimit-reset": u,
    "getResponseQueryResult 404 header x-ratelimit-limit": u,
    "getResponseQueryResult 404 header x-ratelimit-remaining": u,
    "getResponseQueryResult 404 header x-ratelimit-reset": u,
    "getResponseQueryResult 429 header x-ratelimit-limit": u,
    "getResponseQueryResult 429 header x-ratelimit-remaining": u,
    "getResponseQueryResult 429 header x-ratelimit-reset": u,
    "getResponseQueryResult 500 header x-ratelimit-limit": u,
    "getResponseQueryResult 500 header x-ratelimit-remaining": u,
    "getResponseQueryResult 500 header x-ratelimit-reset": u
  }
};
export {
  hn as validators
};
