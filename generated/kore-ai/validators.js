// Generated from specs/kore-ai. Edit that and run npm run generate.
var $s = Object.create;
var Ie = Object.defineProperty;
var xs = Object.getOwnPropertyDescriptor;
var Ts = Object.getOwnPropertyNames;
var _s = Object.getPrototypeOf, Os = Object.prototype.hasOwnProperty;
var Vt = (s, n, c) => () => {
  if (c) throw c[0];
  try {
    return s && (n = s(s = 0)), n;
  } catch (h) {
    throw c = [h], h;
  }
};
var Ft = (s, n) => () => {
  try {
    return n || s((n = { exports: {} }).exports, n), n.exports;
  } catch (c) {
    throw n = 0, c;
  }
}, Ct = (s, n) => {
  for (var c in n)
    Ie(s, c, { get: n[c], enumerable: !0 });
}, Lt = (s, n, c, h) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let f of Ts(n))
      !Os.call(s, f) && f !== c && Ie(s, f, { get: () => n[f], enumerable: !(h = xs(n, f)) || h.enumerable });
  return s;
};
var Es = (s, n, c) => (c = s != null ? $s(_s(s)) : {}, Lt(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !s || !s.__esModule ? Ie(c, "default", { value: s, enumerable: !0 }) : c,
  s
)), ie = (s) => Lt(Ie({}, "__esModule", { value: !0 }), s);

// helper:ajv/dist/runtime/ucs2length
var De = {};
Ct(De, {
  default: () => Bs
});
var Bs, qe = Vt(() => {
  Bs = (s) => {
    let n = s.length;
    for (let c = 0; c < s.length - 1; c++)
      (s.charCodeAt(c) & 64512) === 55296 && (s.charCodeAt(c + 1) & 64512) === 56320 && (n--, c++);
    return n;
  };
});

// node_modules/ajv-formats/dist/formats.js
var Ae = Ft((E) => {
  "use strict";
  Object.defineProperty(E, "__esModule", { value: !0 });
  E.formatNames = E.fastFormats = E.fullFormats = void 0;
  function O(s, n) {
    return { validate: s, compare: n };
  }
  E.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: O(Ut, vt),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: O(Pt(!0), wt),
    "date-time": O(zt(!0), Gt),
    "iso-time": O(Pt(), Zt),
    "iso-date-time": O(zt(), Jt),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: Ls,
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
    regex: Js,
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
    byte: zs,
    // signed 32 bit integer
    int32: { type: "number", validate: Us },
    // signed 64 bit integer
    int64: { type: "number", validate: Zs },
    // C-type float
    float: { type: "number", validate: Mt },
    // C-type double
    double: { type: "number", validate: Mt },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  E.fastFormats = {
    ...E.fullFormats,
    date: O(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, vt),
    time: O(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, wt),
    "date-time": O(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Gt),
    "iso-time": O(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Zt),
    "iso-date-time": O(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Jt),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  E.formatNames = Object.keys(E.fullFormats);
  function Ns(s) {
    return s % 4 === 0 && (s % 100 !== 0 || s % 400 === 0);
  }
  var Ss = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, Vs = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function Ut(s) {
    let n = Ss.exec(s);
    if (!n)
      return !1;
    let c = +n[1], h = +n[2], f = +n[3];
    return h >= 1 && h <= 12 && f >= 1 && f <= (h === 2 && Ns(c) ? 29 : Vs[h]);
  }
  function vt(s, n) {
    if (s && n)
      return s > n ? 1 : s < n ? -1 : 0;
  }
  var bt = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function Pt(s) {
    return function(c) {
      let h = bt.exec(c);
      if (!h)
        return !1;
      let f = +h[1], d = +h[2], e = +h[3], a = h[4], o = h[5] === "-" ? -1 : 1, t = +(h[6] || 0), r = +(h[7] || 0);
      if (t > 23 || r > 59 || s && !a)
        return !1;
      if (f <= 23 && d <= 59 && e < 60)
        return !0;
      let l = d - r * o, i = f - t * o - (l < 0 ? 1 : 0);
      return (i === 23 || i === -1) && (l === 59 || l === -1) && e < 61;
    };
  }
  function wt(s, n) {
    if (!(s && n))
      return;
    let c = (/* @__PURE__ */ new Date("2020-01-01T" + s)).valueOf(), h = (/* @__PURE__ */ new Date("2020-01-01T" + n)).valueOf();
    if (c && h)
      return c - h;
  }
  function Zt(s, n) {
    if (!(s && n))
      return;
    let c = bt.exec(s), h = bt.exec(n);
    if (c && h)
      return s = c[1] + c[2] + c[3], n = h[1] + h[2] + h[3], s > n ? 1 : s < n ? -1 : 0;
  }
  var kt = /t|\s/i;
  function zt(s) {
    let n = Pt(s);
    return function(h) {
      let f = h.split(kt);
      return f.length === 2 && Ut(f[0]) && n(f[1]);
    };
  }
  function Gt(s, n) {
    if (!(s && n))
      return;
    let c = new Date(s).valueOf(), h = new Date(n).valueOf();
    if (c && h)
      return c - h;
  }
  function Jt(s, n) {
    if (!(s && n))
      return;
    let [c, h] = s.split(kt), [f, d] = n.split(kt), e = vt(c, f);
    if (e !== void 0)
      return e || wt(h, d);
  }
  var Fs = /\/|:/, Cs = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function Ls(s) {
    return Fs.test(s) && Cs.test(s);
  }
  var Rt = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function zs(s) {
    return Rt.lastIndex = 0, Rt.test(s);
  }
  var Rs = -(2 ** 31), Ms = 2 ** 31 - 1;
  function Us(s) {
    return Number.isInteger(s) && s <= Ms && s >= Rs;
  }
  function Zs(s) {
    return Number.isInteger(s);
  }
  function Mt() {
    return !0;
  }
  var Gs = /[^\\]\\Z/;
  function Js(s) {
    if (Gs.test(s))
      return !1;
    try {
      return new RegExp(s), !0;
    } catch {
      return !1;
    }
  }
});

// node_modules/fast-deep-equal/index.js
var ns = Ft((Nr, as) => {
  "use strict";
  as.exports = function s(n, c) {
    if (n === c) return !0;
    if (n && c && typeof n == "object" && typeof c == "object") {
      if (n.constructor !== c.constructor) return !1;
      var h, f, d;
      if (Array.isArray(n)) {
        if (h = n.length, h != c.length) return !1;
        for (f = h; f-- !== 0; )
          if (!s(n[f], c[f])) return !1;
        return !0;
      }
      if (n.constructor === RegExp) return n.source === c.source && n.flags === c.flags;
      if (n.valueOf !== Object.prototype.valueOf) return n.valueOf() === c.valueOf();
      if (n.toString !== Object.prototype.toString) return n.toString() === c.toString();
      if (d = Object.keys(n), h = d.length, h !== Object.keys(c).length) return !1;
      for (f = h; f-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(c, d[f])) return !1;
      for (f = h; f-- !== 0; ) {
        var e = d[f];
        if (!s(n[e], c[e])) return !1;
      }
      return !0;
    }
    return n !== n && c !== c;
  };
});

// helper:ajv/dist/runtime/equal
var At = {};
Ct(At, {
  default: () => is.default
});
var is, jt = Vt(() => {
  is = Es(ns());
});

// set:set:consumer
var se = je;
var te = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function je(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!te.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return je.errors = e, a === 0;
}
je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ht = $e, Hs = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
function $(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return $.errors = e, a === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = oe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.dialogs !== void 0) {
      let t = s.dialogs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          $(t[l], { instancePath: n + "/dialogs/" + l, parentData: t, parentDataProperty: l, rootData: f, dynamicAnchors: d }) || (e = v(e, $.errors), a = e.length);
      } else {
        let r = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.alerts !== void 0) {
      let t = s.alerts;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          $(t[l], { instancePath: n + "/alerts/" + l, parentData: t, parentDataProperty: l, rootData: f, dynamicAnchors: d }) || (e = v(e, $.errors), a = e.length);
      } else {
        let r = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.actions !== void 0) {
      let t = s.actions;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          $(t[l], { instancePath: n + "/actions/" + l, parentData: t, parentDataProperty: l, rootData: f, dynamicAnchors: d }) || (e = v(e, $.errors), a = e.length);
      } else {
        let r = { instancePath: n + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.experienceFlows !== void 0) {
      let t = s.experienceFlows;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          $(t[l], { instancePath: n + "/experienceFlows/" + l, parentData: t, parentDataProperty: l, rootData: f, dynamicAnchors: d }) || (e = v(e, $.errors), a = e.length);
      } else {
        let r = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return oe.errors = e, a === 0;
}
oe.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function V(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = V.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return V.errors = e, a === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = pe.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = a, r = a;
  if (a === r)
    if (s && typeof s == "object" && !Array.isArray(s))
      if (Object.keys(s).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), a++;
      } else {
        let i;
        if (s.tasks === void 0 && (i = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), a++;
        } else if (s.tasks !== void 0) {
          let p = s.tasks;
          if (a === a)
            if (Array.isArray(p)) {
              if (p.length > 0) {
                let m = {};
                e === null ? e = [m] : e.push(m), a++;
              }
            } else {
              let m = {};
              e === null ? e = [m] : e.push(m), a++;
            }
        }
      }
    else {
      let i = {};
      e === null ? e = [i] : e.push(i), a++;
    }
  var l = r === a;
  if (l) {
    let i = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [i] : e.push(i), a++;
  } else
    a = t, e !== null && (t ? e.length = t : e = null);
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.tasks !== void 0) {
      let i = s.tasks;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let u = 0; u < p; u++)
          if (typeof i[u] != "string") {
            let m = { instancePath: n + "/tasks/" + u, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), a++;
          }
      } else {
        let p = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.nlpData !== void 0) {
      let i = s.nlpData;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let u = 0; u < p; u++)
          if (typeof i[u] != "string") {
            let m = { instancePath: n + "/nlpData/" + u, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), a++;
          }
      } else {
        let p = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.settings !== void 0) {
      let i = s.settings;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let u = 0; u < p; u++)
          if (typeof i[u] != "string") {
            let m = { instancePath: n + "/settings/" + u, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), a++;
          }
      } else {
        let p = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.AgentAssist !== void 0) {
      let i = s.AgentAssist;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let u = 0; u < p; u++)
          V(i[u], { instancePath: n + "/AgentAssist/" + u, parentData: i, parentDataProperty: u, rootData: f, dynamicAnchors: d }) || (e = v(e, V.errors), a = e.length);
      } else {
        let p = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.AgentAI !== void 0) {
      let i = s.AgentAI;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let u = 0; u < p; u++)
          V(i[u], { instancePath: n + "/AgentAI/" + u, parentData: i, parentDataProperty: u, rootData: f, dynamicAnchors: d }) || (e = v(e, V.errors), a = e.length);
      } else {
        let p = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.options !== void 0) {
      let i = s.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.botVariables !== void 0) {
          let p = i.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.ignore !== void 0) {
              let u = p.ignore;
              if (Array.isArray(u)) {
                let m = u.length;
                for (let y = 0; y < m; y++)
                  $(u[y], { instancePath: n + "/options/botVariables/ignore/" + y, parentData: u, parentDataProperty: y, rootData: f, dynamicAnchors: d }) || (e = v(e, $.errors), a = e.length);
              } else {
                let m = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), a++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
          } else {
            let u = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), a++;
          }
        }
      } else {
        let p = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), a++;
  }
  return pe.errors = e, a === 0;
}
pe.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function $e(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = $e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.exportType !== void 0) {
      let t = s.exportType;
      if (typeof t != "string") {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (!(t === "latest" || t === "published")) {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: Hs.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.subTasks !== void 0 && (oe(s.subTasks, { instancePath: n + "/subTasks", parentData: s, parentDataProperty: "subTasks", rootData: f, dynamicAnchors: d }) || (e = v(e, oe.errors), a = e.length)), s.allTasks !== void 0 && typeof s.allTasks != "boolean") {
      let t = { instancePath: n + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.IncludeDependentTasks !== void 0 && typeof s.IncludeDependentTasks != "boolean") {
      let t = { instancePath: n + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.customDashboards !== void 0 && typeof s.customDashboards != "boolean") {
      let t = { instancePath: n + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    s.exportOptions !== void 0 && (pe(s.exportOptions, { instancePath: n + "/exportOptions", parentData: s, parentDataProperty: "exportOptions", rootData: f, dynamicAnchors: d }) || (e = v(e, pe.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return $e.errors = e, a === 0;
}
$e.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Qt = xe;
var Yt = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), ze = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Re = new RegExp("\\.[0-9]{3}Z$", "u"), N = (qe(), ie(De)).default, Me = Ae().fullFormats["date-time"];
function xe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.streamId === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streamId" }, message: "must have required property 'streamId'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!Yt.test(t)) {
          let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.streamId !== void 0) {
      let t = s.streamId;
      if (typeof t == "string") {
        if (!te.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let r = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.exportType !== void 0) {
      let t = s.exportType;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.requestType !== void 0) {
      let t = s.requestType;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdBy !== void 0) {
      let t = s.createdBy;
      if (typeof t == "string") {
        if (!ze.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0) {
      let t = s.createdOn;
      if (typeof t == "string") {
        if (!Re.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Me.validate(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.__v !== void 0) {
      let t = s.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return xe.errors = e, a === 0;
}
xe.evaluated = { props: { _id: !0, streamId: !0, status: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var P = Te;
function Te(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Te.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.errors === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.errors !== void 0) {
      let r = s.errors;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let i = { instancePath: n + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        let l = r.length;
        for (let i = 0; i < l; i++) {
          let p = r[i];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let u = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (p.code === void 0) {
              let u = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let u = { instancePath: n + "/errors/" + i + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (p.code !== void 0) {
              let u = p.code, m = a, y = !1, g = a;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let A = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [A] : e.push(A), a++;
              }
              var t = g === a;
              y = y || t;
              let b = a;
              if (typeof u != "string") {
                let A = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [A] : e.push(A), a++;
              }
              var t = b === a;
              if (y = y || t, y)
                a = m, e !== null && (m ? e.length = m : e = null);
              else {
                let A = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [A] : e.push(A), a++;
              }
            }
          } else {
            let u = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), a++;
          }
        }
      } else {
        let l = { instancePath: n + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), a++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Te.errors = e, a === 0;
}
Te.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Wt = _e;
var Qs = new RegExp("^https?://", "u"), Ys = new RegExp("^[0-9]+$", "u");
function _e(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = _e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!Yt.test(t)) {
          let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let r = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.downloadURL !== void 0) {
      let t = s.downloadURL;
      if (typeof t == "string") {
        if (!Qs.test(t)) {
          let r = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.streamId !== void 0) {
      let t = s.streamId;
      if (typeof t == "string") {
        if (!te.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.botId !== void 0) {
      let t = s.botId;
      if (typeof t == "string") {
        if (!te.test(t)) {
          let r = { instancePath: n + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.exportType !== void 0) {
      let t = s.exportType;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.requestType !== void 0) {
      let t = s.requestType;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdBy !== void 0) {
      let t = s.createdBy;
      if (typeof t == "string") {
        if (!ze.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0) {
      let t = s.createdOn;
      if (typeof t == "string") {
        if (!Re.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Me.validate(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileId !== void 0 && typeof s.fileId != "string") {
      let t = { instancePath: n + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileSize !== void 0) {
      let t = s.fileSize;
      if (typeof t == "string") {
        if (!Ys.test(t)) {
          let r = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.store !== void 0) {
      let t = s.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let r = { instancePath: n + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.__v !== void 0) {
      let t = s.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return _e.errors = e, a === 0;
}
_e.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Xt = Oe, Ws = { type: "object", required: ["file", "fileContext", "fileExtension"], properties: { file: { type: "string", contentMediaType: "application/octet-stream" }, fileContext: { type: "string", enum: ["bulkImport", "findly"] }, fileExtension: { type: "string" } } };
function Oe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Oe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.file === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileContext === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileContext" }, message: "must have required property 'fileContext'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileExtension === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileExtension" }, message: "must have required property 'fileExtension'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.file !== void 0 && typeof s.file != "string") {
      let t = { instancePath: n + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileContext !== void 0) {
      let t = s.fileContext;
      if (typeof t != "string") {
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (!(t === "bulkImport" || t === "findly")) {
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/enum", keyword: "enum", params: { allowedValues: Ws.properties.fileContext.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileExtension !== void 0 && typeof s.fileExtension != "string") {
      let t = { instancePath: n + "/fileExtension", schemaPath: "#/properties/fileExtension/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Oe.errors = e, a === 0;
}
Oe.evaluated = { props: { file: !0, fileContext: !0, fileExtension: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Kt = Ee;
var Xs = new RegExp("^[0-9a-f]{24}$", "u");
function D(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = D.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!Xs.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return D.errors = e, a === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ks = new RegExp("^[0-9a-f]{40}$", "u"), er = new RegExp("^f-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function Ee(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.fileId === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileId" }, message: "must have required property 'fileId'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileId !== void 0 && (D(s.fileId, { instancePath: n + "/fileId", parentData: s, parentDataProperty: "fileId", rootData: f, dynamicAnchors: d }) || (e = v(e, D.errors), a = e.length)), s.hash !== void 0) {
      let t = s.hash;
      if (typeof t == "string") {
        if (!Ks.test(t)) {
          let r = { instancePath: n + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileName !== void 0) {
      let t = s.fileName;
      if (typeof t == "string") {
        if (!er.test(t)) {
          let r = { instancePath: n + "/fileName", schemaPath: "#/properties/fileName/pattern", keyword: "pattern", params: { pattern: "^f-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^f-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ee.errors = e, a === 0;
}
Ee.evaluated = { props: { fileId: !0, hash: !0, fileName: !0 }, dynamicProps: !1, dynamicItems: !1 };
var es = Be;
function z(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++)
      D(s[r], { instancePath: n + "/" + r, parentData: s, parentDataProperty: r, rootData: f, dynamicAnchors: d }) || (e = v(e, D.errors), a = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return z.errors = e, a === 0;
}
z.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function F(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = F.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return F.errors = e, a === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var tr = { type: "string", enum: ["customer", "employee"] };
function C(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = C.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "customer" || s === "employee")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: tr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return C.errors = e, a === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return le.errors = e, a === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Be(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Be.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = a, r = !1, l = a;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.configInfo === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.icon === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "icon" }, message: "must have required property 'icon'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.uploadMode !== void 0) {
      let m = s.uploadMode;
      if (typeof m != "string") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), a++;
      }
      if (m !== "JSON") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/const", keyword: "const", params: { allowedValue: "JSON" }, message: "must be equal to constant" };
        e === null ? e = [y] : e.push(y), a++;
      }
    }
    s.botDefinition !== void 0 && (D(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: d }) || (e = v(e, D.errors), a = e.length)), s.configInfo !== void 0 && (D(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: d }) || (e = v(e, D.errors), a = e.length)), s.icon !== void 0 && (D(s.icon, { instancePath: n + "/icon", parentData: s, parentDataProperty: "icon", rootData: f, dynamicAnchors: d }) || (e = v(e, D.errors), a = e.length)), s.botFunctions !== void 0 && (z(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: d }) || (e = v(e, z.errors), a = e.length)), s.name !== void 0 && (F(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: d }) || (e = v(e, F.errors), a = e.length)), s.purpose !== void 0 && (C(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: d }) || (e = v(e, C.errors), a = e.length)), s.color !== void 0 && (le(s.color, { instancePath: n + "/color", parentData: s, parentDataProperty: "color", rootData: f, dynamicAnchors: d }) || (e = v(e, le.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = l === a;
  if (r = r || u, u) {
    var i = {};
    i.uploadMode = !0, i.botDefinition = !0, i.configInfo = !0, i.icon = !0, i.botFunctions = !0, i.name = !0, i.purpose = !0, i.color = !0;
  }
  let p = a;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.uploadMode === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "uploadMode" }, message: "must have required property 'uploadMode'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.zipInfo === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "zipInfo" }, message: "must have required property 'zipInfo'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.uploadMode !== void 0) {
      let m = s.uploadMode;
      if (typeof m != "string") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), a++;
      }
      if (m !== "ZIP") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/const", keyword: "const", params: { allowedValue: "ZIP" }, message: "must be equal to constant" };
        e === null ? e = [y] : e.push(y), a++;
      }
    }
    s.zipInfo !== void 0 && (D(s.zipInfo, { instancePath: n + "/zipInfo", parentData: s, parentDataProperty: "zipInfo", rootData: f, dynamicAnchors: d }) || (e = v(e, D.errors), a = e.length)), s.name !== void 0 && (F(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: d }) || (e = v(e, F.errors), a = e.length)), s.purpose !== void 0 && (C(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: d }) || (e = v(e, C.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = p === a;
  if (r = r || u, u && i !== !0 && (i = i || {}, i.uploadMode = !0, i.zipInfo = !0, i.name = !0, i.purpose = !0), r)
    a = t, e !== null && (t ? e.length = t : e = null);
  else {
    let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [m] : e.push(m), a++;
  }
  return Be.errors = e, o.props = i, a === 0;
}
Be.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ue = Ne;
var ts = new RegExp("^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), sr = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function ue(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++) {
      let l = s[r];
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.taskType === void 0) {
          let i = { instancePath: n + "/" + r, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "taskType" }, message: "must have required property 'taskType'" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.status === void 0) {
          let i = { instancePath: n + "/" + r, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.taskType !== void 0 && typeof l.taskType != "string") {
          let i = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.taskName !== void 0 && typeof l.taskName != "string") {
          let i = { instancePath: n + "/" + r + "/taskName", schemaPath: "#/items/properties/taskName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.status !== void 0 && typeof l.status != "string") {
          let i = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [i] : e.push(i), a++;
        }
      } else {
        let i = { instancePath: n + "/" + r, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ue.errors = e, a === 0;
}
ue.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Ne(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Ne.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!ts.test(t)) {
          let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let r = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.streamId !== void 0) {
      let t = s.streamId;
      if (typeof t == "string") {
        if (!te.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.statusLogs !== void 0 && (ue(s.statusLogs, { instancePath: n + "/statusLogs", parentData: s, parentDataProperty: "statusLogs", rootData: f, dynamicAnchors: d }) || (e = v(e, ue.errors), a = e.length)), s.streamRefId !== void 0) {
      let t = s.streamRefId;
      if (typeof t == "string") {
        if (!sr.test(t)) {
          let r = { instancePath: n + "/streamRefId", schemaPath: "#/properties/streamRefId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamRefId", schemaPath: "#/properties/streamRefId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.requestType !== void 0) {
      let t = s.requestType;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdBy !== void 0) {
      let t = s.createdBy;
      if (typeof t == "string") {
        if (!ze.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0) {
      let t = s.createdOn;
      if (typeof t == "string") {
        if (!Re.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Me.validate(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.__v !== void 0) {
      let t = s.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ne.errors = e, a === 0;
}
Ne.evaluated = { props: { _id: !0, status: !0, streamId: !0, statusLogs: !0, streamRefId: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ss = Se;
function L(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = L.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.append !== void 0 && typeof s.append != "boolean") {
      let t = { instancePath: n + "/append", schemaPath: "#/properties/append/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.replace !== void 0 && typeof s.replace != "boolean") {
      let t = { instancePath: n + "/replace", schemaPath: "#/properties/replace/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return L.errors = e, a === 0;
}
L.evaluated = { props: { append: !0, replace: !0 }, dynamicProps: !1, dynamicItems: !1 };
function me(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = me.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.tasks !== void 0) {
      let t = s.tasks;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          if (typeof t[l] != "string") {
            let i = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), a++;
          }
      } else {
        let r = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.nlpData !== void 0) {
      let t = s.nlpData;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          if (typeof t[l] != "string") {
            let i = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), a++;
          }
      } else {
        let r = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.settings !== void 0) {
      let t = s.settings;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          if (typeof t[l] != "string") {
            let i = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), a++;
          }
      } else {
        let r = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.AgentAssist !== void 0) {
      let t = s.AgentAssist;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          if (typeof t[l] != "string") {
            let i = { instancePath: n + "/AgentAssist/" + l, schemaPath: "#/properties/AgentAssist/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), a++;
          }
      } else {
        let r = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.qualityAI !== void 0) {
      let t = s.qualityAI;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          if (typeof t[l] != "string") {
            let i = { instancePath: n + "/qualityAI/" + l, schemaPath: "#/properties/qualityAI/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), a++;
          }
      } else {
        let r = { instancePath: n + "/qualityAI", schemaPath: "#/properties/qualityAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.botComponents !== void 0) {
      let t = s.botComponents;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          if (typeof t[l] != "string") {
            let i = { instancePath: n + "/botComponents/" + l, schemaPath: "#/properties/botComponents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [i] : e.push(i), a++;
          }
      } else {
        let r = { instancePath: n + "/botComponents", schemaPath: "#/properties/botComponents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.customDashboard !== void 0 && typeof s.customDashboard != "boolean") {
      let t = { instancePath: n + "/customDashboard", schemaPath: "#/properties/customDashboard/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.storyBoardScenes !== void 0) {
      let t = s.storyBoardScenes;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.includeComments !== void 0 && typeof t.includeComments != "boolean") {
          let r = { instancePath: n + "/storyBoardScenes/includeComments", schemaPath: "#/properties/storyBoardScenes/properties/includeComments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/storyBoardScenes", schemaPath: "#/properties/storyBoardScenes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.options !== void 0) {
      let t = s.options;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.utterances !== void 0 && (L(t.utterances, { instancePath: n + "/options/utterances", parentData: t, parentDataProperty: "utterances", rootData: f, dynamicAnchors: d }) || (e = v(e, L.errors), a = e.length)), t.patterns !== void 0 && (L(t.patterns, { instancePath: n + "/options/patterns", parentData: t, parentDataProperty: "patterns", rootData: f, dynamicAnchors: d }) || (e = v(e, L.errors), a = e.length)), t.botVariables !== void 0) {
          let r = t.botVariables;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.ignore !== void 0) {
              let l = r.ignore;
              if (Array.isArray(l)) {
                let i = l.length;
                for (let p = 0; p < i; p++)
                  $(l[p], { instancePath: n + "/options/botVariables/ignore/" + p, parentData: l, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = v(e, $.errors), a = e.length);
              } else {
                let i = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), a++;
              }
            }
          } else {
            let l = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return me.errors = e, a === 0;
}
me.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, qualityAI: !0, botComponents: !0, customDashboard: !0, storyBoardScenes: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Se(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Se.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.configInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    s.botDefinition !== void 0 && (D(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: d }) || (e = v(e, D.errors), a = e.length)), s.configInfo !== void 0 && (D(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: d }) || (e = v(e, D.errors), a = e.length)), s.botFunctions !== void 0 && (z(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: d }) || (e = v(e, z.errors), a = e.length)), s.importOptions !== void 0 && (me(s.importOptions, { instancePath: n + "/importOptions", parentData: s, parentDataProperty: "importOptions", rootData: f, dynamicAnchors: d }) || (e = v(e, me.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Se.errors = e, a === 0;
}
Se.evaluated = { props: { botDefinition: !0, configInfo: !0, botFunctions: !0, importOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var rs = Ve;
function Ve(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Ve.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!ts.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ve.errors = e, a === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var It = Fe;
function Fe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Fe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Fe.errors = e, a === 0;
}
Fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Dt = Ce;
function Ce(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Ce.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ce.errors = e, a === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qt = Le;
var rr = new RegExp("^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), ar = new RegExp("^(https?://|$)", "u");
function B(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = B.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!Re.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!Me.validate(s)) {
      let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return B.errors = e, a === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Le(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!rr.test(t)) {
          let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let r = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.percentageComplete !== void 0) {
      let t = s.percentageComplete;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/percentageComplete", schemaPath: "#/properties/percentageComplete/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 100 || isNaN(t)) {
          let r = { instancePath: n + "/percentageComplete", schemaPath: "#/properties/percentageComplete/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: n + "/percentageComplete", schemaPath: "#/properties/percentageComplete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [r] : e.push(r), a++;
        }
      }
    }
    if (s.downloadUrl !== void 0) {
      let t = s.downloadUrl;
      if (typeof t == "string") {
        if (!ar.test(t)) {
          let r = { instancePath: n + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^(https?://|$)" }, message: 'must match pattern "^(https?://|$)"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.streamId !== void 0) {
      let t = s.streamId;
      if (typeof t == "string") {
        if (!te.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.jobType !== void 0 && typeof s.jobType != "string") {
      let t = { instancePath: n + "/jobType", schemaPath: "#/properties/jobType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.action !== void 0 && typeof s.action != "string") {
      let t = { instancePath: n + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileType !== void 0 && typeof s.fileType != "string") {
      let t = { instancePath: n + "/fileType", schemaPath: "#/properties/fileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.statusLogs !== void 0 && !Array.isArray(s.statusLogs)) {
      let t = { instancePath: n + "/statusLogs", schemaPath: "#/properties/statusLogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.countOfDockStatuses !== void 0) {
      let t = s.countOfDockStatuses;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/countOfDockStatuses", schemaPath: "#/properties/countOfDockStatuses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/countOfDockStatuses", schemaPath: "#/properties/countOfDockStatuses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdBy !== void 0) {
      let t = s.createdBy;
      if (typeof t == "string") {
        if (!ze.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0 && (B(s.createdOn, { instancePath: n + "/createdOn", parentData: s, parentDataProperty: "createdOn", rootData: f, dynamicAnchors: d }) || (e = v(e, B.errors), a = e.length)), s.requestedTime !== void 0 && (B(s.requestedTime, { instancePath: n + "/requestedTime", parentData: s, parentDataProperty: "requestedTime", rootData: f, dynamicAnchors: d }) || (e = v(e, B.errors), a = e.length)), s.lMod !== void 0 && (B(s.lMod, { instancePath: n + "/lMod", parentData: s, parentDataProperty: "lMod", rootData: f, dynamicAnchors: d }) || (e = v(e, B.errors), a = e.length)), s.__v !== void 0) {
      let t = s.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Le.errors = e, a === 0;
}
Le.evaluated = { props: { _id: !0, status: !0, percentageComplete: !0, downloadUrl: !0, streamId: !0, jobType: !0, action: !0, fileType: !0, statusLogs: !0, countOfDockStatuses: !0, createdBy: !0, createdOn: !0, requestedTime: !0, lMod: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
function v(s, n) {
  if (s === null) return n;
  for (let c of n) s.push(c);
  return s;
}

// set:set:audit
var ae = Ge;
var re = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function Ge(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!re.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ge.errors = e, a === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ls = Je, ir = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } }, additionalProperties: !1 };
var _ = (qe(), ie(De)).default;
function x(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = x.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (_(s) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return x.errors = e, a === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var M = (jt(), ie(At)).default;
function ye(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!(t === "dialogs" || t === "alerts" || t === "actions" || t === "experienceFlows")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s.dialogs !== void 0) {
      let t = s.dialogs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++)
          x(t[p], { instancePath: n + "/dialogs/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (M(t[l], t[i])) {
                  let p = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let r = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.alerts !== void 0) {
      let t = s.alerts;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++)
          x(t[p], { instancePath: n + "/alerts/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (M(t[l], t[i])) {
                  let p = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let r = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.actions !== void 0) {
      let t = s.actions;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++)
          x(t[p], { instancePath: n + "/actions/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (M(t[l], t[i])) {
                  let p = { instancePath: n + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let r = { instancePath: n + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.experienceFlows !== void 0) {
      let t = s.experienceFlows;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++)
          x(t[p], { instancePath: n + "/experienceFlows/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (M(t[l], t[i])) {
                  let p = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let r = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ye.errors = e, a === 0;
}
ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $t = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0, items: {} } }, additionalProperties: !1 }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, or = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function U(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = U.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "rules" || s === "playbooks" || s === "widgetSettings" || s === "layoutSettings")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: or.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return U.errors = e, a === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = de.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = a, r = a;
  if (a === r)
    if (s && typeof s == "object" && !Array.isArray(s))
      if (Object.keys(s).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), a++;
      } else {
        let i;
        if (s.tasks === void 0 && (i = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), a++;
        } else {
          let p = a;
          for (let u in s)
            if (u !== "tasks") {
              let m = {};
              e === null ? e = [m] : e.push(m), a++;
              break;
            }
          if (p === a && s.tasks !== void 0) {
            let u = s.tasks;
            if (a === a)
              if (Array.isArray(u)) {
                if (u.length > 0) {
                  let y = {};
                  e === null ? e = [y] : e.push(y), a++;
                }
              } else {
                let y = {};
                e === null ? e = [y] : e.push(y), a++;
              }
          }
        }
      }
    else {
      let i = {};
      e === null ? e = [i] : e.push(i), a++;
    }
  var l = r === a;
  if (l) {
    let i = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [i] : e.push(i), a++;
  } else
    a = t, e !== null && (t ? e.length = t : e = null);
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (let i in s)
      if (!(i === "tasks" || i === "nlpData" || i === "settings" || i === "AgentAssist" || i === "AgentAI" || i === "options")) {
        let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), a++;
      }
    if (s.tasks !== void 0) {
      let i = s.tasks;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let y = 0; y < p; y++) {
          let g = i[y];
          if (typeof g != "string") {
            let b = { instancePath: n + "/tasks/" + y, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "botTask" || g === "knowledgeGraph" || g === "smallTalk" || g === "forms" || g === "bottask")) {
            let b = { instancePath: n + "/tasks/" + y, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: $t.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let y = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof y[g] == "number") {
                m = y[g];
                let b = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              y[g] = u;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.nlpData !== void 0) {
      let i = s.nlpData;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let y = 0; y < p; y++) {
          let g = i[y];
          if (typeof g != "string") {
            let b = { instancePath: n + "/nlpData/" + y, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "utterances" || g === "patterns" || g === "traits" || g === "rules" || g === "concepts" || g === "synonyms" || g === "standardResponses" || g === "nlpSettings" || g === "training_data" || g === "bot_synonyms" || g === "defaultDialog")) {
            let b = { instancePath: n + "/nlpData/" + y, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: $t.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let y = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof y[g] == "number") {
                m = y[g];
                let b = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              y[g] = u;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.settings !== void 0) {
      let i = s.settings;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let y = 0; y < p; y++) {
          let g = i[y];
          if (typeof g != "string") {
            let b = { instancePath: n + "/settings/" + y, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "botSettings" || g === "botVariables" || g === "ivrSettings" || g === "genAIandLLMSettings")) {
            let b = { instancePath: n + "/settings/" + y, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: $t.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let y = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof y[g] == "number") {
                m = y[g];
                let b = { instancePath: n + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              y[g] = u;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.AgentAssist !== void 0) {
      let i = s.AgentAssist;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let y = 0; y < p; y++)
          U(i[y], { instancePath: n + "/AgentAssist/" + y, parentData: i, parentDataProperty: y, rootData: f, dynamicAnchors: d }) || (e = w(e, U.errors), a = e.length);
        let u = i.length, m;
        if (u > 1) {
          e:
            for (; u--; )
              for (m = u; m--; )
                if (M(i[u], i[m])) {
                  let y = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                  e === null ? e = [y] : e.push(y), a++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.AgentAI !== void 0) {
      let i = s.AgentAI;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let y = 0; y < p; y++)
          U(i[y], { instancePath: n + "/AgentAI/" + y, parentData: i, parentDataProperty: y, rootData: f, dynamicAnchors: d }) || (e = w(e, U.errors), a = e.length);
        let u = i.length, m;
        if (u > 1) {
          e:
            for (; u--; )
              for (m = u; m--; )
                if (M(i[u], i[m])) {
                  let y = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                  e === null ? e = [y] : e.push(y), a++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.options !== void 0) {
      let i = s.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let p in i)
          if (p !== "botVariables") {
            let u = { instancePath: n + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
            e === null ? e = [u] : e.push(u), a++;
          }
        if (i.botVariables !== void 0) {
          let p = i.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            for (let u in p)
              if (!(u === "ignore" || u === "ignoreEnvironmentVariables" || u === "ignoreContentVariables")) {
                let m = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), a++;
              }
            if (p.ignore !== void 0) {
              let u = p.ignore;
              if (Array.isArray(u)) {
                let m = u.length;
                for (let b = 0; b < m; b++)
                  x(u[b], { instancePath: n + "/options/botVariables/ignore/" + b, parentData: u, parentDataProperty: b, rootData: f, dynamicAnchors: d }) || (e = w(e, x.errors), a = e.length);
                let y = u.length, g;
                if (y > 1) {
                  e:
                    for (; y--; )
                      for (g = y; g--; )
                        if (M(u[y], u[g])) {
                          let b = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: y, j: g }, message: "must NOT have duplicate items (items ## " + g + " and " + y + " are identical)" };
                          e === null ? e = [b] : e.push(b), a++;
                          break e;
                        }
                }
              } else {
                let m = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), a++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
          } else {
            let u = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), a++;
          }
        }
      } else {
        let p = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), a++;
  }
  return de.errors = e, a === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Je(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!(t === "exportType" || t === "subTasks" || t === "allTasks" || t === "IncludeDependentTasks" || t === "customDashboards" || t === "exportOptions")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s.exportType !== void 0) {
      let t = s.exportType;
      if (typeof t != "string") {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (!(t === "latest" || t === "published")) {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: ir.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.subTasks !== void 0 && (ye(s.subTasks, { instancePath: n + "/subTasks", parentData: s, parentDataProperty: "subTasks", rootData: f, dynamicAnchors: d }) || (e = w(e, ye.errors), a = e.length)), s.allTasks !== void 0 && typeof s.allTasks != "boolean") {
      let t = { instancePath: n + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.IncludeDependentTasks !== void 0 && typeof s.IncludeDependentTasks != "boolean") {
      let t = { instancePath: n + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.customDashboards !== void 0 && typeof s.customDashboards != "boolean") {
      let t = { instancePath: n + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    s.exportOptions !== void 0 && (de(s.exportOptions, { instancePath: n + "/exportOptions", parentData: s, parentDataProperty: "exportOptions", rootData: f, dynamicAnchors: d }) || (e = w(e, de.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Je.errors = e, a === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var us = He, xt = { type: "object", required: ["_id", "streamId", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending"] }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, ms = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), it = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), ot = new RegExp("\\.[0-9]{3}Z$", "u"), pt = Ae().fullFormats["date-time"];
function He(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = He.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.streamId === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streamId" }, message: "must have required property 'streamId'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!(t === "_id" || t === "streamId" || t === "status" || t === "exportType" || t === "requestType" || t === "createdBy" || t === "createdOn" || t === "__v")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!ms.test(t)) {
          let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.streamId !== void 0) {
      let t = s.streamId;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (t !== "pending") {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: xt.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let r = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.exportType !== void 0) {
      let t = s.exportType;
      if (!(t === "latest" || t === "published")) {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: xt.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.requestType !== void 0) {
      let t = s.requestType;
      if (t !== "Botexport") {
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: xt.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdBy !== void 0) {
      let t = s.createdBy;
      if (typeof t == "string") {
        if (!it.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0) {
      let t = s.createdOn;
      if (typeof t == "string") {
        if (!ot.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!pt.validate(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.__v !== void 0) {
      let t = s.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return He.errors = e, a === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var k = Qe;
function Qe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.errors === void 0) {
      let r = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s)
      if (r !== "errors") {
        let l = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), a++;
      }
    if (s.errors !== void 0) {
      let r = s.errors;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let i = { instancePath: n + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        let l = r.length;
        for (let i = 0; i < l; i++) {
          let p = r[i];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let u = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (p.code === void 0) {
              let u = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [u] : e.push(u), a++;
            }
            for (let u in p)
              if (!(u === "msg" || u === "code")) {
                let m = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), a++;
              }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let u = { instancePath: n + "/errors/" + i + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (p.code !== void 0) {
              let u = p.code, m = a, y = !1, g = a;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let A = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [A] : e.push(A), a++;
              }
              var t = g === a;
              y = y || t;
              let b = a;
              if (typeof u != "string") {
                let A = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [A] : e.push(A), a++;
              }
              var t = b === a;
              if (y = y || t, y)
                a = m, e !== null && (m ? e.length = m : e = null);
              else {
                let A = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [A] : e.push(A), a++;
              }
            }
          } else {
            let u = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), a++;
          }
        }
      } else {
        let l = { instancePath: n + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), a++;
      }
    }
  } else {
    let r = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Qe.errors = e, a === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fs = Ye, Ze = { type: "object", required: ["_id", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, downloadURL: { type: "string", pattern: "^https?://" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, botId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, fileId: { type: "string", pattern: "^[0-9a-f]{24}$" }, fileSize: { type: "string", pattern: "^[0-9]+$" }, store: { type: "object", properties: { urlParams: { type: "string" } }, additionalProperties: !1 }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, lt = Object.prototype.hasOwnProperty, pr = new RegExp("^https?://", "u"), ys = new RegExp("^[0-9a-f]{24}$", "u"), lr = new RegExp("^[0-9]+$", "u");
function Ye(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!lt.call(Ze.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!ms.test(t)) {
          let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (!(t === "pending" || t === "success" || t === "failed" || t === "failure")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Ze.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let r = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.downloadURL !== void 0) {
      let t = s.downloadURL;
      if (typeof t == "string") {
        if (!pr.test(t)) {
          let r = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.streamId !== void 0) {
      let t = s.streamId;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.botId !== void 0) {
      let t = s.botId;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.exportType !== void 0) {
      let t = s.exportType;
      if (!(t === "latest" || t === "published")) {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: Ze.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.requestType !== void 0) {
      let t = s.requestType;
      if (t !== "Botexport") {
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: Ze.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdBy !== void 0) {
      let t = s.createdBy;
      if (typeof t == "string") {
        if (!it.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0) {
      let t = s.createdOn;
      if (typeof t == "string") {
        if (!ot.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!pt.validate(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileId !== void 0) {
      let t = s.fileId;
      if (typeof t == "string") {
        if (!ys.test(t)) {
          let r = { instancePath: n + "/fileId", schemaPath: "#/properties/fileId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileSize !== void 0) {
      let t = s.fileSize;
      if (typeof t == "string") {
        if (!lr.test(t)) {
          let r = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.store !== void 0) {
      let t = s.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t)
          if (r !== "urlParams") {
            let l = { instancePath: n + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
            e === null ? e = [l] : e.push(l), a++;
          }
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let r = { instancePath: n + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.__v !== void 0) {
      let t = s.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ye.errors = e, a === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ds = We, os = { type: "object", required: ["file", "fileContext", "fileExtension"], properties: { file: { type: "string", contentMediaType: "application/octet-stream" }, fileContext: { type: "string", enum: ["bulkImport", "findly"] }, fileExtension: { type: "string", enum: ["json", "js", "csv", "zip", "png", "pdf", "docx", "txt", "pptx", ".json", ".js", ".csv"] } }, additionalProperties: !1 };
function We(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.file === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileContext === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileContext" }, message: "must have required property 'fileContext'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileExtension === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileExtension" }, message: "must have required property 'fileExtension'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!(t === "file" || t === "fileContext" || t === "fileExtension")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s.file !== void 0 && typeof s.file != "string") {
      let t = { instancePath: n + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileContext !== void 0) {
      let t = s.fileContext;
      if (typeof t != "string") {
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (!(t === "bulkImport" || t === "findly")) {
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/enum", keyword: "enum", params: { allowedValues: os.properties.fileContext.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileExtension !== void 0) {
      let t = s.fileExtension;
      if (typeof t != "string") {
        let r = { instancePath: n + "/fileExtension", schemaPath: "#/properties/fileExtension/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (!(t === "json" || t === "js" || t === "csv" || t === "zip" || t === "png" || t === "pdf" || t === "docx" || t === "txt" || t === "pptx" || t === ".json" || t === ".js" || t === ".csv")) {
        let r = { instancePath: n + "/fileExtension", schemaPath: "#/properties/fileExtension/enum", keyword: "enum", params: { allowedValues: os.properties.fileExtension.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return We.errors = e, a === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var cs = Xe;
function q(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = q.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!ys.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return q.errors = e, a === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ur = new RegExp("^[0-9a-f]{40}$", "u"), mr = new RegExp("^f-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function Xe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.fileId === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileId" }, message: "must have required property 'fileId'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!(t === "fileId" || t === "hash" || t === "fileName")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s.fileId !== void 0 && (q(s.fileId, { instancePath: n + "/fileId", parentData: s, parentDataProperty: "fileId", rootData: f, dynamicAnchors: d }) || (e = w(e, q.errors), a = e.length)), s.hash !== void 0) {
      let t = s.hash;
      if (typeof t == "string") {
        if (!ur.test(t)) {
          let r = { instancePath: n + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileName !== void 0) {
      let t = s.fileName;
      if (typeof t == "string") {
        if (!mr.test(t)) {
          let r = { instancePath: n + "/fileName", schemaPath: "#/properties/fileName/pattern", keyword: "pattern", params: { pattern: "^f-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^f-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Xe.errors = e, a === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var hs = Ke;
function H(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = H.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++)
      q(s[r], { instancePath: n + "/" + r, parentData: s, parentDataProperty: r, rootData: f, dynamicAnchors: d }) || (e = w(e, q.errors), a = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return H.errors = e, a === 0;
}
H.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Z(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (_(s) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Z.errors = e, a === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fr = { type: "string", enum: ["customer", "employee"] };
function G(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = G.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "customer" || s === "employee")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return G.errors = e, a === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yr = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
function ce(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = ce.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!yr.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ce.errors = e, a === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Ke.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = a, r = !1, l = a;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.configInfo === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.icon === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "icon" }, message: "must have required property 'icon'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    for (let m in s)
      if (!(m === "uploadMode" || m === "botDefinition" || m === "configInfo" || m === "icon" || m === "botFunctions" || m === "name" || m === "purpose" || m === "color")) {
        let y = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), a++;
      }
    if (s.uploadMode !== void 0) {
      let m = s.uploadMode;
      if (typeof m != "string") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), a++;
      }
      if (m !== "JSON") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/const", keyword: "const", params: { allowedValue: "JSON" }, message: "must be equal to constant" };
        e === null ? e = [y] : e.push(y), a++;
      }
    }
    s.botDefinition !== void 0 && (q(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: d }) || (e = w(e, q.errors), a = e.length)), s.configInfo !== void 0 && (q(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: d }) || (e = w(e, q.errors), a = e.length)), s.icon !== void 0 && (q(s.icon, { instancePath: n + "/icon", parentData: s, parentDataProperty: "icon", rootData: f, dynamicAnchors: d }) || (e = w(e, q.errors), a = e.length)), s.botFunctions !== void 0 && (H(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: d }) || (e = w(e, H.errors), a = e.length)), s.name !== void 0 && (Z(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: d }) || (e = w(e, Z.errors), a = e.length)), s.purpose !== void 0 && (G(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: d }) || (e = w(e, G.errors), a = e.length)), s.color !== void 0 && (ce(s.color, { instancePath: n + "/color", parentData: s, parentDataProperty: "color", rootData: f, dynamicAnchors: d }) || (e = w(e, ce.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = l === a;
  if (r = r || u, u)
    var i = !0;
  let p = a;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.uploadMode === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "uploadMode" }, message: "must have required property 'uploadMode'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.zipInfo === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "zipInfo" }, message: "must have required property 'zipInfo'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    for (let m in s)
      if (!(m === "uploadMode" || m === "zipInfo" || m === "name" || m === "purpose")) {
        let y = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [y] : e.push(y), a++;
      }
    if (s.uploadMode !== void 0) {
      let m = s.uploadMode;
      if (typeof m != "string") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), a++;
      }
      if (m !== "ZIP") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/const", keyword: "const", params: { allowedValue: "ZIP" }, message: "must be equal to constant" };
        e === null ? e = [y] : e.push(y), a++;
      }
    }
    s.zipInfo !== void 0 && (q(s.zipInfo, { instancePath: n + "/zipInfo", parentData: s, parentDataProperty: "zipInfo", rootData: f, dynamicAnchors: d }) || (e = w(e, q.errors), a = e.length)), s.name !== void 0 && (Z(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: d }) || (e = w(e, Z.errors), a = e.length)), s.purpose !== void 0 && (G(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: d }) || (e = w(e, G.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = p === a;
  if (r = r || u, u && i !== !0 && (i = !0), r)
    a = t, e !== null && (t ? e.length = t : e = null);
  else {
    let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [m] : e.push(m), a++;
  }
  return Ke.errors = e, o.props = i, a === 0;
}
Ke.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ut = et, Tt = { type: "object", required: ["_id", "status"], properties: { _id: { type: "string", pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, statusLogs: { $ref: "#/$defs/components.schemas.ImportSteps" }, streamRefId: { type: "string", pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, requestType: { type: "string", minLength: 1, enum: ["Botimport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, gs = new RegExp("^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), dr = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), ps = { type: "array", items: { type: "object", required: ["taskType", "status"], properties: { taskType: { type: "string", enum: ["importRequest", "Bot Definition", "IdpConfigurations", "CustomTemplates", "BotFunctions", "Widget", "Dialog", "Form", "Event", "KnowledgeTasks", "Utterences", "Patterns", "Standard Responses", "BotVariables", "SmallTalk", "importBot"] }, taskName: { type: "string" }, status: { type: "string", enum: ["success"] } }, additionalProperties: !1 } };
function he(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = he.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++) {
      let l = s[r];
      if (l && typeof l == "object" && !Array.isArray(l)) {
        if (l.taskType === void 0) {
          let i = { instancePath: n + "/" + r, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "taskType" }, message: "must have required property 'taskType'" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.status === void 0) {
          let i = { instancePath: n + "/" + r, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          e === null ? e = [i] : e.push(i), a++;
        }
        for (let i in l)
          if (!(i === "taskType" || i === "taskName" || i === "status")) {
            let p = { instancePath: n + "/" + r, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
            e === null ? e = [p] : e.push(p), a++;
          }
        if (l.taskType !== void 0) {
          let i = l.taskType;
          if (typeof i != "string") {
            let p = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "importRequest" || i === "Bot Definition" || i === "IdpConfigurations" || i === "CustomTemplates" || i === "BotFunctions" || i === "Widget" || i === "Dialog" || i === "Form" || i === "Event" || i === "KnowledgeTasks" || i === "Utterences" || i === "Patterns" || i === "Standard Responses" || i === "BotVariables" || i === "SmallTalk" || i === "importBot")) {
            let p = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/enum", keyword: "enum", params: { allowedValues: ps.items.properties.taskType.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
        if (l.taskName !== void 0 && typeof l.taskName != "string") {
          let i = { instancePath: n + "/" + r + "/taskName", schemaPath: "#/items/properties/taskName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.status !== void 0) {
          let i = l.status;
          if (typeof i != "string") {
            let p = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (i !== "success") {
            let p = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/enum", keyword: "enum", params: { allowedValues: ps.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let i = { instancePath: n + "/" + r, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return he.errors = e, a === 0;
}
he.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function et(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = et.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!lt.call(Tt.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!gs.test(t)) {
          let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (!(t === "pending" || t === "success" || t === "failed" || t === "failure")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Tt.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let r = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.streamId !== void 0) {
      let t = s.streamId;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.statusLogs !== void 0 && (he(s.statusLogs, { instancePath: n + "/statusLogs", parentData: s, parentDataProperty: "statusLogs", rootData: f, dynamicAnchors: d }) || (e = w(e, he.errors), a = e.length)), s.streamRefId !== void 0) {
      let t = s.streamRefId;
      if (typeof t == "string") {
        if (!dr.test(t)) {
          let r = { instancePath: n + "/streamRefId", schemaPath: "#/properties/streamRefId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamRefId", schemaPath: "#/properties/streamRefId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.requestType !== void 0) {
      let t = s.requestType;
      if (t !== "Botimport") {
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: Tt.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdBy !== void 0) {
      let t = s.createdBy;
      if (typeof t == "string") {
        if (!it.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0) {
      let t = s.createdOn;
      if (typeof t == "string") {
        if (!ot.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!pt.validate(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.__v !== void 0) {
      let t = s.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return et.errors = e, a === 0;
}
et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var bs = tt;
var R = { type: "object", properties: { tasks: { type: "array", items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms"] } }, nlpData: { type: "array", items: { type: "string", enum: ["nlpSettings", "utterances", "patterns", "standardResponses", "synonyms", "concepts", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", items: { type: "string", enum: ["rules", "playbooks"] } }, qualityAI: { type: "array", items: { type: "string", enum: ["taxonomy", "connectors", "autoQA"] } }, botComponents: { type: "array", items: { type: "string", enum: ["linkedBots", "smallTalk"] } }, customDashboard: { type: "boolean" }, storyBoardScenes: { type: "object", properties: { includeComments: { type: "boolean" } }, additionalProperties: !1 }, options: { type: "object", properties: { utterances: { $ref: "#/$defs/components.schemas.MergeStrategy" }, patterns: { $ref: "#/$defs/components.schemas.MergeStrategy" }, botVariables: { type: "object", properties: { ignore: { type: "array", items: { $ref: "#/$defs/components.schemas.Name" } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 };
function J(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = J.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!(t === "append" || t === "replace")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s.append !== void 0 && typeof s.append != "boolean") {
      let t = { instancePath: n + "/append", schemaPath: "#/properties/append/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.replace !== void 0 && typeof s.replace != "boolean") {
      let t = { instancePath: n + "/replace", schemaPath: "#/properties/replace/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return J.errors = e, a === 0;
}
J.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ge(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!lt.call(R.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s.tasks !== void 0) {
      let t = s.tasks;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "botTask" || i === "knowledgeGraph" || i === "smallTalk" || i === "forms")) {
            let p = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: R.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.nlpData !== void 0) {
      let t = s.nlpData;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "nlpSettings" || i === "utterances" || i === "patterns" || i === "standardResponses" || i === "synonyms" || i === "concepts" || i === "training_data" || i === "bot_synonyms" || i === "defaultDialog")) {
            let p = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: R.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.settings !== void 0) {
      let t = s.settings;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "botSettings" || i === "botVariables" || i === "ivrSettings" || i === "genAIandLLMSettings")) {
            let p = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: R.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.AgentAssist !== void 0) {
      let t = s.AgentAssist;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/AgentAssist/" + l, schemaPath: "#/properties/AgentAssist/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "rules" || i === "playbooks")) {
            let p = { instancePath: n + "/AgentAssist/" + l, schemaPath: "#/properties/AgentAssist/items/enum", keyword: "enum", params: { allowedValues: R.properties.AgentAssist.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.qualityAI !== void 0) {
      let t = s.qualityAI;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/qualityAI/" + l, schemaPath: "#/properties/qualityAI/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "taxonomy" || i === "connectors" || i === "autoQA")) {
            let p = { instancePath: n + "/qualityAI/" + l, schemaPath: "#/properties/qualityAI/items/enum", keyword: "enum", params: { allowedValues: R.properties.qualityAI.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/qualityAI", schemaPath: "#/properties/qualityAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.botComponents !== void 0) {
      let t = s.botComponents;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/botComponents/" + l, schemaPath: "#/properties/botComponents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "linkedBots" || i === "smallTalk")) {
            let p = { instancePath: n + "/botComponents/" + l, schemaPath: "#/properties/botComponents/items/enum", keyword: "enum", params: { allowedValues: R.properties.botComponents.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/botComponents", schemaPath: "#/properties/botComponents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.customDashboard !== void 0 && typeof s.customDashboard != "boolean") {
      let t = { instancePath: n + "/customDashboard", schemaPath: "#/properties/customDashboard/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.storyBoardScenes !== void 0) {
      let t = s.storyBoardScenes;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t)
          if (r !== "includeComments") {
            let l = { instancePath: n + "/storyBoardScenes", schemaPath: "#/properties/storyBoardScenes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
            e === null ? e = [l] : e.push(l), a++;
          }
        if (t.includeComments !== void 0 && typeof t.includeComments != "boolean") {
          let r = { instancePath: n + "/storyBoardScenes/includeComments", schemaPath: "#/properties/storyBoardScenes/properties/includeComments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/storyBoardScenes", schemaPath: "#/properties/storyBoardScenes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.options !== void 0) {
      let t = s.options;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let r in t)
          if (!(r === "utterances" || r === "patterns" || r === "botVariables")) {
            let l = { instancePath: n + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
            e === null ? e = [l] : e.push(l), a++;
          }
        if (t.utterances !== void 0 && (J(t.utterances, { instancePath: n + "/options/utterances", parentData: t, parentDataProperty: "utterances", rootData: f, dynamicAnchors: d }) || (e = w(e, J.errors), a = e.length)), t.patterns !== void 0 && (J(t.patterns, { instancePath: n + "/options/patterns", parentData: t, parentDataProperty: "patterns", rootData: f, dynamicAnchors: d }) || (e = w(e, J.errors), a = e.length)), t.botVariables !== void 0) {
          let r = t.botVariables;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (let l in r)
              if (l !== "ignore") {
                let i = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
                e === null ? e = [i] : e.push(i), a++;
              }
            if (r.ignore !== void 0) {
              let l = r.ignore;
              if (Array.isArray(l)) {
                let i = l.length;
                for (let p = 0; p < i; p++)
                  x(l[p], { instancePath: n + "/options/botVariables/ignore/" + p, parentData: l, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = w(e, x.errors), a = e.length);
              } else {
                let i = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), a++;
              }
            }
          } else {
            let l = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ge.errors = e, a === 0;
}
ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function tt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = tt.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.configInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!(t === "botDefinition" || t === "configInfo" || t === "botFunctions" || t === "importOptions")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    s.botDefinition !== void 0 && (q(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: d }) || (e = w(e, q.errors), a = e.length)), s.configInfo !== void 0 && (q(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: d }) || (e = w(e, q.errors), a = e.length)), s.botFunctions !== void 0 && (H(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: d }) || (e = w(e, H.errors), a = e.length)), s.importOptions !== void 0 && (ge(s.importOptions, { instancePath: n + "/importOptions", parentData: s, parentDataProperty: "importOptions", rootData: f, dynamicAnchors: d }) || (e = w(e, ge.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return tt.errors = e, a === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ps = st;
function st(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = st.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!gs.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return st.errors = e, a === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _t = rt, cr = { type: "string", enum: ["configured"] };
function rt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = rt.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (s !== "configured") {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: cr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return rt.errors = e, a === 0;
}
rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ot = at, hr = { type: "string", enum: ["csv", "json"] };
function at(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = at.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "csv" || s === "json")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: hr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return at.errors = e, a === 0;
}
at.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Et = nt, fe = { type: "object", required: ["_id", "status"], properties: { _id: { type: "string", pattern: "^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["IN_PROGRESS", "SUCCESS", "FAILED"] }, percentageComplete: { type: "integer", minimum: 0, maximum: 100 }, downloadUrl: { type: "string", pattern: "^(https?://|$)" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, jobType: { type: "string", enum: ["ML_UTTERANCE"] }, action: { type: "string", enum: ["EXPORT"] }, fileType: { type: "string", enum: ["CSV", "JSON"] }, statusLogs: { type: "array", items: {} }, countOfDockStatuses: { type: "integer", minimum: 0 }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { $ref: "#/$defs/components.schemas.Instant" }, requestedTime: { $ref: "#/$defs/components.schemas.Instant" }, lMod: { $ref: "#/$defs/components.schemas.Instant" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, gr = new RegExp("^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), br = new RegExp("^(https?://|$)", "u");
function S(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = S.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!ot.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!pt.validate(s)) {
      let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return S.errors = e, a === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function nt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = nt.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!lt.call(fe.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!gr.test(t)) {
          let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (!(t === "IN_PROGRESS" || t === "SUCCESS" || t === "FAILED")) {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: fe.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (_(t) < 1) {
          let r = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.percentageComplete !== void 0) {
      let t = s.percentageComplete;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/percentageComplete", schemaPath: "#/properties/percentageComplete/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 100 || isNaN(t)) {
          let r = { instancePath: n + "/percentageComplete", schemaPath: "#/properties/percentageComplete/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (t < 0 || isNaN(t)) {
          let r = { instancePath: n + "/percentageComplete", schemaPath: "#/properties/percentageComplete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [r] : e.push(r), a++;
        }
      }
    }
    if (s.downloadUrl !== void 0) {
      let t = s.downloadUrl;
      if (typeof t == "string") {
        if (!br.test(t)) {
          let r = { instancePath: n + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^(https?://|$)" }, message: 'must match pattern "^(https?://|$)"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.streamId !== void 0) {
      let t = s.streamId;
      if (typeof t == "string") {
        if (!re.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.jobType !== void 0) {
      let t = s.jobType;
      if (typeof t != "string") {
        let r = { instancePath: n + "/jobType", schemaPath: "#/properties/jobType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (t !== "ML_UTTERANCE") {
        let r = { instancePath: n + "/jobType", schemaPath: "#/properties/jobType/enum", keyword: "enum", params: { allowedValues: fe.properties.jobType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.action !== void 0) {
      let t = s.action;
      if (typeof t != "string") {
        let r = { instancePath: n + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (t !== "EXPORT") {
        let r = { instancePath: n + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: fe.properties.action.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileType !== void 0) {
      let t = s.fileType;
      if (typeof t != "string") {
        let r = { instancePath: n + "/fileType", schemaPath: "#/properties/fileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (!(t === "CSV" || t === "JSON")) {
        let r = { instancePath: n + "/fileType", schemaPath: "#/properties/fileType/enum", keyword: "enum", params: { allowedValues: fe.properties.fileType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.statusLogs !== void 0 && !Array.isArray(s.statusLogs)) {
      let t = { instancePath: n + "/statusLogs", schemaPath: "#/properties/statusLogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.countOfDockStatuses !== void 0) {
      let t = s.countOfDockStatuses;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/countOfDockStatuses", schemaPath: "#/properties/countOfDockStatuses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/countOfDockStatuses", schemaPath: "#/properties/countOfDockStatuses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdBy !== void 0) {
      let t = s.createdBy;
      if (typeof t == "string") {
        if (!it.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0 && (S(s.createdOn, { instancePath: n + "/createdOn", parentData: s, parentDataProperty: "createdOn", rootData: f, dynamicAnchors: d }) || (e = w(e, S.errors), a = e.length)), s.requestedTime !== void 0 && (S(s.requestedTime, { instancePath: n + "/requestedTime", parentData: s, parentDataProperty: "requestedTime", rootData: f, dynamicAnchors: d }) || (e = w(e, S.errors), a = e.length)), s.lMod !== void 0 && (S(s.lMod, { instancePath: n + "/lMod", parentData: s, parentDataProperty: "lMod", rootData: f, dynamicAnchors: d }) || (e = w(e, S.errors), a = e.length)), s.__v !== void 0) {
      let t = s.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return nt.errors = e, a === 0;
}
nt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function w(s, n) {
  if (s === null) return n;
  for (let c of n) s.push(c);
  return s;
}

// set:set:inferred
var ws = mt, kr = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
var be = (qe(), ie(De)).default;
function T(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = T.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (be(s) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return T.errors = e, a === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Q = (jt(), ie(At)).default;
function Pe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Pe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.dialogs !== void 0) {
      let t = s.dialogs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++)
          T(t[p], { instancePath: n + "/dialogs/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = I(e, T.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (Q(t[l], t[i])) {
                  let p = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let r = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.alerts !== void 0) {
      let t = s.alerts;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++)
          T(t[p], { instancePath: n + "/alerts/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = I(e, T.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (Q(t[l], t[i])) {
                  let p = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let r = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.actions !== void 0) {
      let t = s.actions;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++)
          T(t[p], { instancePath: n + "/actions/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = I(e, T.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (Q(t[l], t[i])) {
                  let p = { instancePath: n + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let r = { instancePath: n + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.experienceFlows !== void 0) {
      let t = s.experienceFlows;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++)
          T(t[p], { instancePath: n + "/experienceFlows/" + p, parentData: t, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = I(e, T.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (Q(t[l], t[i])) {
                  let p = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let r = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Pe.errors = e, a === 0;
}
Pe.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Bt = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0, items: {} } } }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } } } } } } }, vr = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function Y(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = Y.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "rules" || s === "playbooks" || s === "widgetSettings" || s === "layoutSettings")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: vr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Y.errors = e, a === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ke(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = ke.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = a, r = a;
  if (a === r)
    if (s && typeof s == "object" && !Array.isArray(s))
      if (Object.keys(s).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), a++;
      } else {
        let i;
        if (s.tasks === void 0 && (i = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), a++;
        } else if (s.tasks !== void 0) {
          let p = s.tasks;
          if (a === a)
            if (Array.isArray(p)) {
              if (p.length > 0) {
                let m = {};
                e === null ? e = [m] : e.push(m), a++;
              }
            } else {
              let m = {};
              e === null ? e = [m] : e.push(m), a++;
            }
        }
      }
    else {
      let i = {};
      e === null ? e = [i] : e.push(i), a++;
    }
  var l = r === a;
  if (l) {
    let i = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [i] : e.push(i), a++;
  } else
    a = t, e !== null && (t ? e.length = t : e = null);
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.tasks !== void 0) {
      let i = s.tasks;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let y = 0; y < p; y++) {
          let g = i[y];
          if (typeof g != "string") {
            let b = { instancePath: n + "/tasks/" + y, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "botTask" || g === "knowledgeGraph" || g === "smallTalk" || g === "forms" || g === "bottask")) {
            let b = { instancePath: n + "/tasks/" + y, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: Bt.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let y = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof y[g] == "number") {
                m = y[g];
                let b = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              y[g] = u;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.nlpData !== void 0) {
      let i = s.nlpData;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let y = 0; y < p; y++) {
          let g = i[y];
          if (typeof g != "string") {
            let b = { instancePath: n + "/nlpData/" + y, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "utterances" || g === "patterns" || g === "traits" || g === "rules" || g === "concepts" || g === "synonyms" || g === "standardResponses" || g === "nlpSettings" || g === "training_data" || g === "bot_synonyms" || g === "defaultDialog")) {
            let b = { instancePath: n + "/nlpData/" + y, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: Bt.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let y = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof y[g] == "number") {
                m = y[g];
                let b = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              y[g] = u;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.settings !== void 0) {
      let i = s.settings;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let y = 0; y < p; y++) {
          let g = i[y];
          if (typeof g != "string") {
            let b = { instancePath: n + "/settings/" + y, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "botSettings" || g === "botVariables" || g === "ivrSettings" || g === "genAIandLLMSettings")) {
            let b = { instancePath: n + "/settings/" + y, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: Bt.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let y = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof y[g] == "number") {
                m = y[g];
                let b = { instancePath: n + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              y[g] = u;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.AgentAssist !== void 0) {
      let i = s.AgentAssist;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let y = 0; y < p; y++)
          Y(i[y], { instancePath: n + "/AgentAssist/" + y, parentData: i, parentDataProperty: y, rootData: f, dynamicAnchors: d }) || (e = I(e, Y.errors), a = e.length);
        let u = i.length, m;
        if (u > 1) {
          e:
            for (; u--; )
              for (m = u; m--; )
                if (Q(i[u], i[m])) {
                  let y = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                  e === null ? e = [y] : e.push(y), a++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.AgentAI !== void 0) {
      let i = s.AgentAI;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let y = 0; y < p; y++)
          Y(i[y], { instancePath: n + "/AgentAI/" + y, parentData: i, parentDataProperty: y, rootData: f, dynamicAnchors: d }) || (e = I(e, Y.errors), a = e.length);
        let u = i.length, m;
        if (u > 1) {
          e:
            for (; u--; )
              for (m = u; m--; )
                if (Q(i[u], i[m])) {
                  let y = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                  e === null ? e = [y] : e.push(y), a++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (s.options !== void 0) {
      let i = s.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.botVariables !== void 0) {
          let p = i.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.ignore !== void 0) {
              let u = p.ignore;
              if (Array.isArray(u)) {
                let m = u.length;
                for (let b = 0; b < m; b++)
                  T(u[b], { instancePath: n + "/options/botVariables/ignore/" + b, parentData: u, parentDataProperty: b, rootData: f, dynamicAnchors: d }) || (e = I(e, T.errors), a = e.length);
                let y = u.length, g;
                if (y > 1) {
                  e:
                    for (; y--; )
                      for (g = y; g--; )
                        if (Q(u[y], u[g])) {
                          let b = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: y, j: g }, message: "must NOT have duplicate items (items ## " + g + " and " + y + " are identical)" };
                          e === null ? e = [b] : e.push(b), a++;
                          break e;
                        }
                }
              } else {
                let m = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), a++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
          } else {
            let u = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), a++;
          }
        }
      } else {
        let p = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), a++;
  }
  return ke.errors = e, a === 0;
}
ke.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function mt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = mt.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.exportType !== void 0) {
      let t = s.exportType;
      if (typeof t != "string") {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (!(t === "latest" || t === "published")) {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: kr.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.subTasks !== void 0 && (Pe(s.subTasks, { instancePath: n + "/subTasks", parentData: s, parentDataProperty: "subTasks", rootData: f, dynamicAnchors: d }) || (e = I(e, Pe.errors), a = e.length)), s.allTasks !== void 0 && typeof s.allTasks != "boolean") {
      let t = { instancePath: n + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.IncludeDependentTasks !== void 0 && typeof s.IncludeDependentTasks != "boolean") {
      let t = { instancePath: n + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.customDashboards !== void 0 && typeof s.customDashboards != "boolean") {
      let t = { instancePath: n + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    s.exportOptions !== void 0 && (ke(s.exportOptions, { instancePath: n + "/exportOptions", parentData: s, parentDataProperty: "exportOptions", rootData: f, dynamicAnchors: d }) || (e = I(e, ke.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return mt.errors = e, a === 0;
}
mt.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Is = ft;
var wr = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ir = new RegExp("^https?://", "u"), ks = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Dr = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), qr = new RegExp("\\.[0-9]{3}Z$", "u"), Ds = new RegExp("^[0-9a-f]{24}$", "u"), Ar = new RegExp("^[0-9]+$", "u"), jr = Ae().fullFormats["date-time"];
function ft(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = ft.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!wr.test(t)) {
          let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.status !== void 0) {
      let t = s.status;
      if (typeof t == "string") {
        if (be(t) < 1) {
          let r = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.downloadURL !== void 0) {
      let t = s.downloadURL;
      if (typeof t == "string") {
        if (!Ir.test(t)) {
          let r = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.streamId !== void 0) {
      let t = s.streamId;
      if (typeof t == "string") {
        if (!ks.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.botId !== void 0) {
      let t = s.botId;
      if (typeof t == "string") {
        if (!ks.test(t)) {
          let r = { instancePath: n + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.exportType !== void 0) {
      let t = s.exportType;
      if (typeof t == "string") {
        if (be(t) < 1) {
          let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.requestType !== void 0) {
      let t = s.requestType;
      if (typeof t == "string") {
        if (be(t) < 1) {
          let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdBy !== void 0) {
      let t = s.createdBy;
      if (typeof t == "string") {
        if (!Dr.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0) {
      let t = s.createdOn;
      if (typeof t == "string") {
        if (!qr.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!jr.validate(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileId !== void 0) {
      let t = s.fileId;
      if (typeof t == "string") {
        if (!Ds.test(t)) {
          let r = { instancePath: n + "/fileId", schemaPath: "#/properties/fileId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileSize !== void 0) {
      let t = s.fileSize;
      if (typeof t == "string") {
        if (!Ar.test(t)) {
          let r = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.store !== void 0) {
      let t = s.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let r = { instancePath: n + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.__v !== void 0) {
      let t = s.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let r = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ft.errors = e, a === 0;
}
ft.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var qs = yt, vs = { type: "object", required: ["file", "fileContext", "fileExtension"], properties: { file: { type: "string", contentMediaType: "application/octet-stream" }, fileContext: { type: "string", enum: ["bulkImport", "findly"] }, fileExtension: { type: "string", enum: ["json", "js", "csv", "zip", "png", "pdf", "docx", "txt", "pptx", ".json", ".js", ".csv"] } } };
function yt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = yt.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.file === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileContext === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileContext" }, message: "must have required property 'fileContext'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileExtension === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileExtension" }, message: "must have required property 'fileExtension'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.file !== void 0 && typeof s.file != "string") {
      let t = { instancePath: n + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileContext !== void 0) {
      let t = s.fileContext;
      if (typeof t != "string") {
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (!(t === "bulkImport" || t === "findly")) {
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/enum", keyword: "enum", params: { allowedValues: vs.properties.fileContext.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileExtension !== void 0) {
      let t = s.fileExtension;
      if (typeof t != "string") {
        let r = { instancePath: n + "/fileExtension", schemaPath: "#/properties/fileExtension/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (!(t === "json" || t === "js" || t === "csv" || t === "zip" || t === "png" || t === "pdf" || t === "docx" || t === "txt" || t === "pptx" || t === ".json" || t === ".js" || t === ".csv")) {
        let r = { instancePath: n + "/fileExtension", schemaPath: "#/properties/fileExtension/enum", keyword: "enum", params: { allowedValues: vs.properties.fileExtension.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return yt.errors = e, a === 0;
}
yt.evaluated = { props: { file: !0, fileContext: !0, fileExtension: !0 }, dynamicProps: !1, dynamicItems: !1 };
var As = dt;
function j(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!Ds.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return j.errors = e, a === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ee(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++)
      j(s[r], { instancePath: n + "/" + r, parentData: s, parentDataProperty: r, rootData: f, dynamicAnchors: d }) || (e = I(e, j.errors), a = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ee.errors = e, a === 0;
}
ee.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function W(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = W.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (be(s) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return W.errors = e, a === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $r = { type: "string", enum: ["customer", "employee"] };
function X(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = X.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "customer" || s === "employee")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: $r.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return X.errors = e, a === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xr = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
function ve(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = ve.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!xr.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ve.errors = e, a === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function dt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = dt.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = a, r = !1, l = a;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.configInfo === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.icon === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "icon" }, message: "must have required property 'icon'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.uploadMode !== void 0) {
      let m = s.uploadMode;
      if (typeof m != "string") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), a++;
      }
      if (m !== "JSON") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/const", keyword: "const", params: { allowedValue: "JSON" }, message: "must be equal to constant" };
        e === null ? e = [y] : e.push(y), a++;
      }
    }
    s.botDefinition !== void 0 && (j(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: d }) || (e = I(e, j.errors), a = e.length)), s.configInfo !== void 0 && (j(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: d }) || (e = I(e, j.errors), a = e.length)), s.icon !== void 0 && (j(s.icon, { instancePath: n + "/icon", parentData: s, parentDataProperty: "icon", rootData: f, dynamicAnchors: d }) || (e = I(e, j.errors), a = e.length)), s.botFunctions !== void 0 && (ee(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: d }) || (e = I(e, ee.errors), a = e.length)), s.name !== void 0 && (W(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: d }) || (e = I(e, W.errors), a = e.length)), s.purpose !== void 0 && (X(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: d }) || (e = I(e, X.errors), a = e.length)), s.color !== void 0 && (ve(s.color, { instancePath: n + "/color", parentData: s, parentDataProperty: "color", rootData: f, dynamicAnchors: d }) || (e = I(e, ve.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = l === a;
  if (r = r || u, u) {
    var i = {};
    i.uploadMode = !0, i.botDefinition = !0, i.configInfo = !0, i.icon = !0, i.botFunctions = !0, i.name = !0, i.purpose = !0, i.color = !0;
  }
  let p = a;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.uploadMode === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "uploadMode" }, message: "must have required property 'uploadMode'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.zipInfo === void 0) {
      let m = { instancePath: n, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "zipInfo" }, message: "must have required property 'zipInfo'" };
      e === null ? e = [m] : e.push(m), a++;
    }
    if (s.uploadMode !== void 0) {
      let m = s.uploadMode;
      if (typeof m != "string") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), a++;
      }
      if (m !== "ZIP") {
        let y = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/const", keyword: "const", params: { allowedValue: "ZIP" }, message: "must be equal to constant" };
        e === null ? e = [y] : e.push(y), a++;
      }
    }
    s.zipInfo !== void 0 && (j(s.zipInfo, { instancePath: n + "/zipInfo", parentData: s, parentDataProperty: "zipInfo", rootData: f, dynamicAnchors: d }) || (e = I(e, j.errors), a = e.length)), s.name !== void 0 && (W(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: d }) || (e = I(e, W.errors), a = e.length)), s.purpose !== void 0 && (X(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: d }) || (e = I(e, X.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = p === a;
  if (r = r || u, u && i !== !0 && (i = i || {}, i.uploadMode = !0, i.zipInfo = !0, i.name = !0, i.purpose = !0), r)
    a = t, e !== null && (t ? e.length = t : e = null);
  else {
    let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [m] : e.push(m), a++;
  }
  return dt.errors = e, o.props = i, a === 0;
}
dt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var js = ct;
var ne = { type: "object", properties: { tasks: { type: "array", items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms"] } }, nlpData: { type: "array", items: { type: "string", enum: ["nlpSettings", "utterances", "patterns", "standardResponses", "synonyms", "concepts", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", items: { type: "string", enum: ["rules", "playbooks"] } }, qualityAI: { type: "array", items: { type: "string", enum: ["taxonomy", "connectors", "autoQA"] } }, botComponents: { type: "array", items: { type: "string", enum: ["linkedBots", "smallTalk"] } }, customDashboard: { type: "boolean" }, storyBoardScenes: { type: "object", properties: { includeComments: { type: "boolean" } } }, options: { type: "object", properties: { utterances: { $ref: "#/$defs/components.schemas.MergeStrategy" }, patterns: { $ref: "#/$defs/components.schemas.MergeStrategy" }, botVariables: { type: "object", properties: { ignore: { type: "array", items: { $ref: "#/$defs/components.schemas.Name" } } } } } } } };
function K(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = K.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.append !== void 0 && typeof s.append != "boolean") {
      let t = { instancePath: n + "/append", schemaPath: "#/properties/append/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.replace !== void 0 && typeof s.replace != "boolean") {
      let t = { instancePath: n + "/replace", schemaPath: "#/properties/replace/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return K.errors = e, a === 0;
}
K.evaluated = { props: { append: !0, replace: !0 }, dynamicProps: !1, dynamicItems: !1 };
function we(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = we.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.tasks !== void 0) {
      let t = s.tasks;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "botTask" || i === "knowledgeGraph" || i === "smallTalk" || i === "forms")) {
            let p = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: ne.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.nlpData !== void 0) {
      let t = s.nlpData;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "nlpSettings" || i === "utterances" || i === "patterns" || i === "standardResponses" || i === "synonyms" || i === "concepts" || i === "training_data" || i === "bot_synonyms" || i === "defaultDialog")) {
            let p = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: ne.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.settings !== void 0) {
      let t = s.settings;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "botSettings" || i === "botVariables" || i === "ivrSettings" || i === "genAIandLLMSettings")) {
            let p = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: ne.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.AgentAssist !== void 0) {
      let t = s.AgentAssist;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/AgentAssist/" + l, schemaPath: "#/properties/AgentAssist/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "rules" || i === "playbooks")) {
            let p = { instancePath: n + "/AgentAssist/" + l, schemaPath: "#/properties/AgentAssist/items/enum", keyword: "enum", params: { allowedValues: ne.properties.AgentAssist.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.qualityAI !== void 0) {
      let t = s.qualityAI;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/qualityAI/" + l, schemaPath: "#/properties/qualityAI/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "taxonomy" || i === "connectors" || i === "autoQA")) {
            let p = { instancePath: n + "/qualityAI/" + l, schemaPath: "#/properties/qualityAI/items/enum", keyword: "enum", params: { allowedValues: ne.properties.qualityAI.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/qualityAI", schemaPath: "#/properties/qualityAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.botComponents !== void 0) {
      let t = s.botComponents;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let p = { instancePath: n + "/botComponents/" + l, schemaPath: "#/properties/botComponents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), a++;
          }
          if (!(i === "linkedBots" || i === "smallTalk")) {
            let p = { instancePath: n + "/botComponents/" + l, schemaPath: "#/properties/botComponents/items/enum", keyword: "enum", params: { allowedValues: ne.properties.botComponents.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/botComponents", schemaPath: "#/properties/botComponents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.customDashboard !== void 0 && typeof s.customDashboard != "boolean") {
      let t = { instancePath: n + "/customDashboard", schemaPath: "#/properties/customDashboard/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.storyBoardScenes !== void 0) {
      let t = s.storyBoardScenes;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.includeComments !== void 0 && typeof t.includeComments != "boolean") {
          let r = { instancePath: n + "/storyBoardScenes/includeComments", schemaPath: "#/properties/storyBoardScenes/properties/includeComments/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/storyBoardScenes", schemaPath: "#/properties/storyBoardScenes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.options !== void 0) {
      let t = s.options;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.utterances !== void 0 && (K(t.utterances, { instancePath: n + "/options/utterances", parentData: t, parentDataProperty: "utterances", rootData: f, dynamicAnchors: d }) || (e = I(e, K.errors), a = e.length)), t.patterns !== void 0 && (K(t.patterns, { instancePath: n + "/options/patterns", parentData: t, parentDataProperty: "patterns", rootData: f, dynamicAnchors: d }) || (e = I(e, K.errors), a = e.length)), t.botVariables !== void 0) {
          let r = t.botVariables;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.ignore !== void 0) {
              let l = r.ignore;
              if (Array.isArray(l)) {
                let i = l.length;
                for (let p = 0; p < i; p++)
                  T(l[p], { instancePath: n + "/options/botVariables/ignore/" + p, parentData: l, parentDataProperty: p, rootData: f, dynamicAnchors: d }) || (e = I(e, T.errors), a = e.length);
              } else {
                let i = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [i] : e.push(i), a++;
              }
            }
          } else {
            let l = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let r = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return we.errors = e, a === 0;
}
we.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, qualityAI: !0, botComponents: !0, customDashboard: !0, storyBoardScenes: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ct(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = ct.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.configInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    s.botDefinition !== void 0 && (j(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: d }) || (e = I(e, j.errors), a = e.length)), s.configInfo !== void 0 && (j(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: d }) || (e = I(e, j.errors), a = e.length)), s.botFunctions !== void 0 && (ee(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: d }) || (e = I(e, ee.errors), a = e.length)), s.importOptions !== void 0 && (we(s.importOptions, { instancePath: n + "/importOptions", parentData: s, parentDataProperty: "importOptions", rootData: f, dynamicAnchors: d }) || (e = I(e, we.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ct.errors = e, a === 0;
}
ct.evaluated = { props: { botDefinition: !0, configInfo: !0, botFunctions: !0, importOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Nt = ht, Tr = { type: "string", enum: ["configured"] };
function ht(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = ht.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (s !== "configured") {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Tr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ht.errors = e, a === 0;
}
ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var St = gt, _r = { type: "string", enum: ["csv", "json"] };
function gt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: d = {} } = {}) {
  let e = null, a = 0, o = gt.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "csv" || s === "json")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _r.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return gt.errors = e, a === 0;
}
gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function I(s, n) {
  if (s === null) return n;
  for (let c of n) s.push(c);
  return s;
}

// <stdin>
var Sr = {
  consumer: {
    "startBotExport path BotID": se,
    "startBotExport request application/json": Ht,
    "startBotExport 200 application/json": Qt,
    "startBotExport 400 application/json": P,
    "startBotExport 401 application/json": P,
    "startBotExport 405 application/json": P,
    "startBotExport 412 application/json": P,
    "startBotExport 429 application/json": P,
    "startBotExport 500 application/json": P,
    "getBotExportStatus path BotID": se,
    "getBotExportStatus 200 application/json": Wt,
    "getBotExportStatus 400 application/json": P,
    "getBotExportStatus 401 application/json": P,
    "getBotExportStatus 405 application/json": P,
    "getBotExportStatus 429 application/json": P,
    "getBotExportStatus 500 application/json": P,
    "uploadFile request multipart/form-data": Xt,
    "uploadFile 200 application/json": Kt,
    "uploadFile 401 application/json": P,
    "uploadFile 405 application/json": P,
    "uploadFile 412 application/json": P,
    "uploadFile 429 application/json": P,
    "uploadFile 500 application/json": P,
    "importBot request application/json": es,
    "importBot 200 application/json": Ue,
    "importBot 400 application/json": P,
    "importBot 401 application/json": P,
    "importBot 405 application/json": P,
    "importBot 412 application/json": P,
    "importBot 429 application/json": P,
    "importBot 500 application/json": P,
    "importIntoBot path BotID": se,
    "importIntoBot request application/json": ss,
    "importIntoBot 200 application/json": Ue,
    "importIntoBot 400 application/json": P,
    "importIntoBot 401 application/json": P,
    "importIntoBot 405 application/json": P,
    "importIntoBot 412 application/json": P,
    "importIntoBot 429 application/json": P,
    "importIntoBot 500 application/json": P,
    "getImportStatus path BotImportBIR": rs,
    "getImportStatus 200 application/json": Ue,
    "getImportStatus 400 application/json": P,
    "getImportStatus 401 application/json": P,
    "getImportStatus 405 application/json": P,
    "getImportStatus 429 application/json": P,
    "getImportStatus 500 application/json": P,
    "exportUtterances path BotID": se,
    "exportUtterances query state": It,
    "exportUtterances query type": Dt,
    "exportUtterances 200 application/json": qt,
    "exportUtterances 400 application/json": P,
    "exportUtterances 401 application/json": P,
    "exportUtterances 405 application/json": P,
    "exportUtterances 412 application/json": P,
    "exportUtterances 429 application/json": P,
    "exportUtterances 500 application/json": P,
    "getUtteranceExportStatus path BotID": se,
    "getUtteranceExportStatus query state": It,
    "getUtteranceExportStatus query type": Dt,
    "getUtteranceExportStatus 200 application/json": qt,
    "getUtteranceExportStatus 400 application/json": P,
    "getUtteranceExportStatus 401 application/json": P,
    "getUtteranceExportStatus 405 application/json": P,
    "getUtteranceExportStatus 429 application/json": P,
    "getUtteranceExportStatus 500 application/json": P
  },
  audit: {
    "startBotExport path BotID": ae,
    "startBotExport request application/json": ls,
    "startBotExport 200 application/json": us,
    "startBotExport 400 application/json": k,
    "startBotExport 401 application/json": k,
    "startBotExport 405 application/json": k,
    "startBotExport 412 application/json": k,
    "startBotExport 429 application/json": k,
    "startBotExport 500 application/json": k,
    "getBotExportStatus path BotID": ae,
    "getBotExportStatus 200 application/json": fs,
    "getBotExportStatus 400 application/json": k,
    "getBotExportStatus 401 application/json": k,
    "getBotExportStatus 405 application/json": k,
    "getBotExportStatus 429 application/json": k,
    "getBotExportStatus 500 application/json": k,
    "uploadFile request multipart/form-data": ds,
    "uploadFile 200 application/json": cs,
    "uploadFile 401 application/json": k,
    "uploadFile 405 application/json": k,
    "uploadFile 412 application/json": k,
    "uploadFile 429 application/json": k,
    "uploadFile 500 application/json": k,
    "importBot request application/json": hs,
    "importBot 200 application/json": ut,
    "importBot 400 application/json": k,
    "importBot 401 application/json": k,
    "importBot 405 application/json": k,
    "importBot 412 application/json": k,
    "importBot 429 application/json": k,
    "importBot 500 application/json": k,
    "importIntoBot path BotID": ae,
    "importIntoBot request application/json": bs,
    "importIntoBot 200 application/json": ut,
    "importIntoBot 400 application/json": k,
    "importIntoBot 401 application/json": k,
    "importIntoBot 405 application/json": k,
    "importIntoBot 412 application/json": k,
    "importIntoBot 429 application/json": k,
    "importIntoBot 500 application/json": k,
    "getImportStatus path BotImportBIR": Ps,
    "getImportStatus 200 application/json": ut,
    "getImportStatus 400 application/json": k,
    "getImportStatus 401 application/json": k,
    "getImportStatus 405 application/json": k,
    "getImportStatus 429 application/json": k,
    "getImportStatus 500 application/json": k,
    "exportUtterances path BotID": ae,
    "exportUtterances query state": _t,
    "exportUtterances query type": Ot,
    "exportUtterances 200 application/json": Et,
    "exportUtterances 400 application/json": k,
    "exportUtterances 401 application/json": k,
    "exportUtterances 405 application/json": k,
    "exportUtterances 412 application/json": k,
    "exportUtterances 429 application/json": k,
    "exportUtterances 500 application/json": k,
    "getUtteranceExportStatus path BotID": ae,
    "getUtteranceExportStatus query state": _t,
    "getUtteranceExportStatus query type": Ot,
    "getUtteranceExportStatus 200 application/json": Et,
    "getUtteranceExportStatus 400 application/json": k,
    "getUtteranceExportStatus 401 application/json": k,
    "getUtteranceExportStatus 405 application/json": k,
    "getUtteranceExportStatus 429 application/json": k,
    "getUtteranceExportStatus 500 application/json": k
  },
  inferred: {
    "startBotExport request application/json": ws,
    "getBotExportStatus 200 application/json": Is,
    "uploadFile request multipart/form-data": qs,
    "importBot request application/json": As,
    "importIntoBot request application/json": js,
    "exportUtterances query state": Nt,
    "exportUtterances query type": St,
    "getUtteranceExportStatus query state": Nt,
    "getUtteranceExportStatus query type": St
  }
};
export {
  Sr as validators
};
