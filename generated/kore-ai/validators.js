// Generated from specs/kore-ai. Edit that and run npm run generate.
var Vs = Object.create;
var De = Object.defineProperty;
var Fs = Object.getOwnPropertyDescriptor;
var Cs = Object.getOwnPropertyNames;
var zs = Object.getPrototypeOf, Rs = Object.prototype.hasOwnProperty;
var wt = (s, n, c) => () => {
  if (c) throw c[0];
  try {
    return s && (n = s(s = 0)), n;
  } catch (h) {
    throw c = [h], h;
  }
};
var Zt = (s, n) => () => {
  try {
    return n || s((n = { exports: {} }).exports, n), n.exports;
  } catch (c) {
    throw n = 0, c;
  }
}, It = (s, n) => {
  for (var c in n)
    De(s, c, { get: n[c], enumerable: !0 });
}, Gt = (s, n, c, h) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let f of Cs(n))
      !Rs.call(s, f) && f !== c && De(s, f, { get: () => n[f], enumerable: !(h = Fs(n, f)) || h.enumerable });
  return s;
};
var Jt = (s, n, c) => (c = s != null ? Vs(zs(s)) : {}, Gt(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !s || !s.__esModule ? De(c, "default", { value: s, enumerable: !0 }) : c,
  s
)), V = (s) => Gt(De({}, "__esModule", { value: !0 }), s);

// helper:ajv/dist/runtime/ucs2length
var qe = {};
It(qe, {
  default: () => Ms
});
var Ms, je = wt(() => {
  Ms = (s) => {
    let n = s.length;
    for (let c = 0; c < s.length - 1; c++)
      (s.charCodeAt(c) & 64512) === 55296 && (s.charCodeAt(c + 1) & 64512) === 56320 && (n--, c++);
    return n;
  };
});

// node_modules/ajv-formats/dist/formats.js
var ts = Zt((N) => {
  "use strict";
  Object.defineProperty(N, "__esModule", { value: !0 });
  N.formatNames = N.fastFormats = N.fullFormats = void 0;
  function E(s, n) {
    return { validate: s, compare: n };
  }
  N.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: E(Wt, At),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: E(qt(!0), $t),
    "date-time": E(Ht(!0), Kt),
    "iso-time": E(qt(), Xt),
    "iso-date-time": E(Ht(), es),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: Qs,
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
    regex: sr,
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
    byte: Ys,
    // signed 32 bit integer
    int32: { type: "number", validate: Ks },
    // signed 64 bit integer
    int64: { type: "number", validate: er },
    // C-type float
    float: { type: "number", validate: Yt },
    // C-type double
    double: { type: "number", validate: Yt },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  N.fastFormats = {
    ...N.fullFormats,
    date: E(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, At),
    time: E(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, $t),
    "date-time": E(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Kt),
    "iso-time": E(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Xt),
    "iso-date-time": E(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, es),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  N.formatNames = Object.keys(N.fullFormats);
  function Us(s) {
    return s % 4 === 0 && (s % 100 !== 0 || s % 400 === 0);
  }
  var Zs = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, Gs = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function Wt(s) {
    let n = Zs.exec(s);
    if (!n)
      return !1;
    let c = +n[1], h = +n[2], f = +n[3];
    return h >= 1 && h <= 12 && f >= 1 && f <= (h === 2 && Us(c) ? 29 : Gs[h]);
  }
  function At(s, n) {
    if (s && n)
      return s > n ? 1 : s < n ? -1 : 0;
  }
  var Dt = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function qt(s) {
    return function(c) {
      let h = Dt.exec(c);
      if (!h)
        return !1;
      let f = +h[1], y = +h[2], e = +h[3], a = h[4], p = h[5] === "-" ? -1 : 1, t = +(h[6] || 0), r = +(h[7] || 0);
      if (t > 23 || r > 59 || s && !a)
        return !1;
      if (f <= 23 && y <= 59 && e < 60)
        return !0;
      let l = y - r * p, i = f - t * p - (l < 0 ? 1 : 0);
      return (i === 23 || i === -1) && (l === 59 || l === -1) && e < 61;
    };
  }
  function $t(s, n) {
    if (!(s && n))
      return;
    let c = (/* @__PURE__ */ new Date("2020-01-01T" + s)).valueOf(), h = (/* @__PURE__ */ new Date("2020-01-01T" + n)).valueOf();
    if (c && h)
      return c - h;
  }
  function Xt(s, n) {
    if (!(s && n))
      return;
    let c = Dt.exec(s), h = Dt.exec(n);
    if (c && h)
      return s = c[1] + c[2] + c[3], n = h[1] + h[2] + h[3], s > n ? 1 : s < n ? -1 : 0;
  }
  var jt = /t|\s/i;
  function Ht(s) {
    let n = qt(s);
    return function(h) {
      let f = h.split(jt);
      return f.length === 2 && Wt(f[0]) && n(f[1]);
    };
  }
  function Kt(s, n) {
    if (!(s && n))
      return;
    let c = new Date(s).valueOf(), h = new Date(n).valueOf();
    if (c && h)
      return c - h;
  }
  function es(s, n) {
    if (!(s && n))
      return;
    let [c, h] = s.split(jt), [f, y] = n.split(jt), e = At(c, f);
    if (e !== void 0)
      return e || $t(h, y);
  }
  var Js = /\/|:/, Hs = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function Qs(s) {
    return Js.test(s) && Hs.test(s);
  }
  var Qt = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function Ys(s) {
    return Qt.lastIndex = 0, Qt.test(s);
  }
  var Ws = -(2 ** 31), Xs = 2 ** 31 - 1;
  function Ks(s) {
    return Number.isInteger(s) && s <= Xs && s >= Ws;
  }
  function er(s) {
    return Number.isInteger(s);
  }
  function Yt() {
    return !0;
  }
  var tr = /[^\\]\\Z/;
  function sr(s) {
    if (tr.test(s))
      return !1;
    try {
      return new RegExp(s), !0;
    } catch {
      return !1;
    }
  }
});

// scripts/_generate/formats.ts
var Ae = {};
It(Ae, {
  formats: () => ar
});
var Tt, rr, ar, $e = wt(() => {
  "use strict";
  Tt = Jt(ts(), 1), rr = /^https?:\/\/[a-z\d.-]+(?::\d+)?(?:\/[\w.~-]*)*$/, ar = {
    ...Tt.default.fullFormats,
    uri: (s) => rr.test(s) || Tt.default.fullFormats.uri(s)
  };
});

// node_modules/fast-deep-equal/index.js
var ys = Zt((Zr, fs) => {
  "use strict";
  fs.exports = function s(n, c) {
    if (n === c) return !0;
    if (n && c && typeof n == "object" && typeof c == "object") {
      if (n.constructor !== c.constructor) return !1;
      var h, f, y;
      if (Array.isArray(n)) {
        if (h = n.length, h != c.length) return !1;
        for (f = h; f-- !== 0; )
          if (!s(n[f], c[f])) return !1;
        return !0;
      }
      if (n.constructor === RegExp) return n.source === c.source && n.flags === c.flags;
      if (n.valueOf !== Object.prototype.valueOf) return n.valueOf() === c.valueOf();
      if (n.toString !== Object.prototype.toString) return n.toString() === c.toString();
      if (y = Object.keys(n), h = y.length, h !== Object.keys(c).length) return !1;
      for (f = h; f-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(c, y[f])) return !1;
      for (f = h; f-- !== 0; ) {
        var e = y[f];
        if (!s(n[e], c[e])) return !1;
      }
      return !0;
    }
    return n !== n && c !== c;
  };
});

// helper:ajv/dist/runtime/equal
var Et = {};
It(Et, {
  default: () => ds.default
});
var ds, Nt = wt(() => {
  ds = Jt(ys());
});

// set:set:consumer
var ae = Te;
var re = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function Te(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Te.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!re.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Te.errors = e, a === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ss = xe, nr = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
function T(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = T.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return T.errors = e, a === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = pe.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.dialogs !== void 0) {
      let t = s.dialogs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          T(t[l], { instancePath: n + "/dialogs/" + l, parentData: t, parentDataProperty: l, rootData: f, dynamicAnchors: y }) || (e = v(e, T.errors), a = e.length);
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
          T(t[l], { instancePath: n + "/alerts/" + l, parentData: t, parentDataProperty: l, rootData: f, dynamicAnchors: y }) || (e = v(e, T.errors), a = e.length);
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
          T(t[l], { instancePath: n + "/actions/" + l, parentData: t, parentDataProperty: l, rootData: f, dynamicAnchors: y }) || (e = v(e, T.errors), a = e.length);
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
          T(t[l], { instancePath: n + "/experienceFlows/" + l, parentData: t, parentDataProperty: l, rootData: f, dynamicAnchors: y }) || (e = v(e, T.errors), a = e.length);
      } else {
        let r = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return pe.errors = e, a === 0;
}
pe.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function F(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = F.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return F.errors = e, a === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = le.evaluated;
  p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0);
  let t = a, r = a;
  if (a === r)
    if (s && typeof s == "object" && !Array.isArray(s))
      if (Object.keys(s).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), a++;
      } else {
        let i;
        if (s.tasks === void 0 && (i = "tasks")) {
          let o = {};
          e === null ? e = [o] : e.push(o), a++;
        } else if (s.tasks !== void 0) {
          let o = s.tasks;
          if (a === a)
            if (Array.isArray(o)) {
              if (o.length > 0) {
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
        let o = i.length;
        for (let u = 0; u < o; u++)
          if (typeof i[u] != "string") {
            let m = { instancePath: n + "/tasks/" + u, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), a++;
          }
      } else {
        let o = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.nlpData !== void 0) {
      let i = s.nlpData;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let u = 0; u < o; u++)
          if (typeof i[u] != "string") {
            let m = { instancePath: n + "/nlpData/" + u, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), a++;
          }
      } else {
        let o = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.settings !== void 0) {
      let i = s.settings;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let u = 0; u < o; u++)
          if (typeof i[u] != "string") {
            let m = { instancePath: n + "/settings/" + u, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), a++;
          }
      } else {
        let o = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.AgentAssist !== void 0) {
      let i = s.AgentAssist;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let u = 0; u < o; u++)
          F(i[u], { instancePath: n + "/AgentAssist/" + u, parentData: i, parentDataProperty: u, rootData: f, dynamicAnchors: y }) || (e = v(e, F.errors), a = e.length);
      } else {
        let o = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.AgentAI !== void 0) {
      let i = s.AgentAI;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let u = 0; u < o; u++)
          F(i[u], { instancePath: n + "/AgentAI/" + u, parentData: i, parentDataProperty: u, rootData: f, dynamicAnchors: y }) || (e = v(e, F.errors), a = e.length);
      } else {
        let o = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.options !== void 0) {
      let i = s.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.botVariables !== void 0) {
          let o = i.botVariables;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.ignore !== void 0) {
              let u = o.ignore;
              if (Array.isArray(u)) {
                let m = u.length;
                for (let d = 0; d < m; d++)
                  T(u[d], { instancePath: n + "/options/botVariables/ignore/" + d, parentData: u, parentDataProperty: d, rootData: f, dynamicAnchors: y }) || (e = v(e, T.errors), a = e.length);
              } else {
                let m = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), a++;
              }
            }
            if (o.ignoreEnvironmentVariables !== void 0 && typeof o.ignoreEnvironmentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (o.ignoreContentVariables !== void 0 && typeof o.ignoreContentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
          } else {
            let u = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), a++;
          }
        }
      } else {
        let o = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), a++;
  }
  return le.errors = e, a === 0;
}
le.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function xe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = xe.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: nr.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.subTasks !== void 0 && (pe(s.subTasks, { instancePath: n + "/subTasks", parentData: s, parentDataProperty: "subTasks", rootData: f, dynamicAnchors: y }) || (e = v(e, pe.errors), a = e.length)), s.allTasks !== void 0 && typeof s.allTasks != "boolean") {
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
    s.exportOptions !== void 0 && (le(s.exportOptions, { instancePath: n + "/exportOptions", parentData: s, parentDataProperty: "exportOptions", rootData: f, dynamicAnchors: y }) || (e = v(e, le.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return xe.errors = e, a === 0;
}
xe.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var rs = _e;
var as = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Me = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ue = new RegExp("\\.[0-9]{3}Z$", "u"), O = (je(), V(qe)).default, Ze = ($e(), V(Ae)).formats["date-time"];
function _e(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = _e.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        if (!as.test(t)) {
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
      if (typeof t == "string") {
        if (O(t) < 1) {
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
        if (O(t) < 1) {
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
        if (O(t) < 1) {
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
        if (!Me.test(t)) {
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
        if (!Ue.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Ze.validate(t)) {
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
  return _e.errors = e, a === 0;
}
_e.evaluated = { props: { _id: !0, streamId: !0, status: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var P = Oe;
function Oe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Oe.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
          let o = r[i];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.msg === void 0) {
              let u = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (o.code === void 0) {
              let u = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (o.msg !== void 0 && typeof o.msg != "string") {
              let u = { instancePath: n + "/errors/" + i + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (o.code !== void 0) {
              let u = o.code, m = a, d = !1, g = a;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let j = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [j] : e.push(j), a++;
              }
              var t = g === a;
              d = d || t;
              let b = a;
              if (typeof u != "string") {
                let j = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [j] : e.push(j), a++;
              }
              var t = b === a;
              if (d = d || t, d)
                a = m, e !== null && (m ? e.length = m : e = null);
              else {
                let j = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [j] : e.push(j), a++;
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
  return Oe.errors = e, a === 0;
}
Oe.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ns = Ee;
var ir = new RegExp("^https?://", "u"), or = new RegExp("^[0-9]+$", "u");
function Ee(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Ee.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        if (!as.test(t)) {
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
        if (O(t) < 1) {
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
        if (!ir.test(t)) {
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
      if (typeof t == "string") {
        if (O(t) < 1) {
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
        if (O(t) < 1) {
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
        if (!Me.test(t)) {
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
        if (!Ue.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Ze.validate(t)) {
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
        if (!or.test(t)) {
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
  return Ee.errors = e, a === 0;
}
Ee.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var is = Ne, pr = { type: "object", required: ["file", "fileContext", "fileExtension"], properties: { file: { type: "string", contentMediaType: "application/octet-stream" }, fileContext: { type: "string", enum: ["bulkImport", "findly"] }, fileExtension: { type: "string" } } };
function Ne(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Ne.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/enum", keyword: "enum", params: { allowedValues: pr.properties.fileContext.enum }, message: "must be equal to one of the allowed values" };
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
  return Ne.errors = e, a === 0;
}
Ne.evaluated = { props: { file: !0, fileContext: !0, fileExtension: !0 }, dynamicProps: !1, dynamicItems: !1 };
var os = Be;
var lr = new RegExp("^[0-9a-f]{24}$", "u");
function D(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = D.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!lr.test(s)) {
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
var ur = new RegExp("^[0-9a-f]{40}$", "u"), mr = new RegExp("^f-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function Be(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Be.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.fileId === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileId" }, message: "must have required property 'fileId'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileId !== void 0 && (D(s.fileId, { instancePath: n + "/fileId", parentData: s, parentDataProperty: "fileId", rootData: f, dynamicAnchors: y }) || (e = v(e, D.errors), a = e.length)), s.hash !== void 0) {
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
  return Be.errors = e, a === 0;
}
Be.evaluated = { props: { fileId: !0, hash: !0, fileName: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ps = Se;
function M(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = M.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++)
      D(s[r], { instancePath: n + "/" + r, parentData: s, parentDataProperty: r, rootData: f, dynamicAnchors: y }) || (e = v(e, D.errors), a = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return M.errors = e, a === 0;
}
M.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function C(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = C.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return C.errors = e, a === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fr = { type: "string", enum: ["customer", "employee"] };
function z(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = z.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "customer" || s === "employee")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return z.errors = e, a === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = ue.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ue.errors = e, a === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Se(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Se.evaluated;
  p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0);
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
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), a++;
      }
      if (m !== "JSON") {
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/const", keyword: "const", params: { allowedValue: "JSON" }, message: "must be equal to constant" };
        e === null ? e = [d] : e.push(d), a++;
      }
    }
    s.botDefinition !== void 0 && (D(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: y }) || (e = v(e, D.errors), a = e.length)), s.configInfo !== void 0 && (D(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: y }) || (e = v(e, D.errors), a = e.length)), s.icon !== void 0 && (D(s.icon, { instancePath: n + "/icon", parentData: s, parentDataProperty: "icon", rootData: f, dynamicAnchors: y }) || (e = v(e, D.errors), a = e.length)), s.botFunctions !== void 0 && (M(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: y }) || (e = v(e, M.errors), a = e.length)), s.name !== void 0 && (C(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: y }) || (e = v(e, C.errors), a = e.length)), s.purpose !== void 0 && (z(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: y }) || (e = v(e, z.errors), a = e.length)), s.color !== void 0 && (ue(s.color, { instancePath: n + "/color", parentData: s, parentDataProperty: "color", rootData: f, dynamicAnchors: y }) || (e = v(e, ue.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = l === a;
  if (r = r || u, u) {
    var i = {};
    i.uploadMode = !0, i.botDefinition = !0, i.configInfo = !0, i.icon = !0, i.botFunctions = !0, i.name = !0, i.purpose = !0, i.color = !0;
  }
  let o = a;
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
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), a++;
      }
      if (m !== "ZIP") {
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/const", keyword: "const", params: { allowedValue: "ZIP" }, message: "must be equal to constant" };
        e === null ? e = [d] : e.push(d), a++;
      }
    }
    s.zipInfo !== void 0 && (D(s.zipInfo, { instancePath: n + "/zipInfo", parentData: s, parentDataProperty: "zipInfo", rootData: f, dynamicAnchors: y }) || (e = v(e, D.errors), a = e.length)), s.name !== void 0 && (C(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: y }) || (e = v(e, C.errors), a = e.length)), s.purpose !== void 0 && (z(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: y }) || (e = v(e, z.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = o === a;
  if (r = r || u, u && i !== !0 && (i = i || {}, i.uploadMode = !0, i.zipInfo = !0, i.name = !0, i.purpose = !0), r)
    a = t, e !== null && (t ? e.length = t : e = null);
  else {
    let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [m] : e.push(m), a++;
  }
  return Se.errors = e, p.props = i, a === 0;
}
Se.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ge = Le;
var ls = new RegExp("^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), yr = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function me(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = me.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), Array.isArray(s)) {
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
        if (l.taskType !== void 0) {
          let i = l.taskType;
          if (typeof i == "string") {
            if (O(i) < 1) {
              let o = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
        if (l.taskName !== void 0 && typeof l.taskName != "string") {
          let i = { instancePath: n + "/" + r + "/taskName", schemaPath: "#/items/properties/taskName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [i] : e.push(i), a++;
        }
        if (l.status !== void 0) {
          let i = l.status;
          if (typeof i == "string") {
            if (O(i) < 1) {
              let o = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
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
  return me.errors = e, a === 0;
}
me.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function Le(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Le.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        if (!ls.test(t)) {
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
        if (O(t) < 1) {
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
    if (s.statusLogs !== void 0 && (me(s.statusLogs, { instancePath: n + "/statusLogs", parentData: s, parentDataProperty: "statusLogs", rootData: f, dynamicAnchors: y }) || (e = v(e, me.errors), a = e.length)), s.streamRefId !== void 0) {
      let t = s.streamRefId;
      if (typeof t == "string") {
        if (!yr.test(t)) {
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
        if (O(t) < 1) {
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
        if (!Me.test(t)) {
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
        if (!Ue.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Ze.validate(t)) {
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
  return Le.errors = e, a === 0;
}
Le.evaluated = { props: { _id: !0, status: !0, streamId: !0, statusLogs: !0, streamRefId: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var us = Ve;
function R(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = R.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
  return R.errors = e, a === 0;
}
R.evaluated = { props: { append: !0, replace: !0 }, dynamicProps: !1, dynamicItems: !1 };
function fe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = fe.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        if (t.utterances !== void 0 && (R(t.utterances, { instancePath: n + "/options/utterances", parentData: t, parentDataProperty: "utterances", rootData: f, dynamicAnchors: y }) || (e = v(e, R.errors), a = e.length)), t.patterns !== void 0 && (R(t.patterns, { instancePath: n + "/options/patterns", parentData: t, parentDataProperty: "patterns", rootData: f, dynamicAnchors: y }) || (e = v(e, R.errors), a = e.length)), t.botVariables !== void 0) {
          let r = t.botVariables;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.ignore !== void 0) {
              let l = r.ignore;
              if (Array.isArray(l)) {
                let i = l.length;
                for (let o = 0; o < i; o++)
                  T(l[o], { instancePath: n + "/options/botVariables/ignore/" + o, parentData: l, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = v(e, T.errors), a = e.length);
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
  return fe.errors = e, a === 0;
}
fe.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, qualityAI: !0, botComponents: !0, customDashboard: !0, storyBoardScenes: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ve(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Ve.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.configInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    s.botDefinition !== void 0 && (D(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: y }) || (e = v(e, D.errors), a = e.length)), s.configInfo !== void 0 && (D(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: y }) || (e = v(e, D.errors), a = e.length)), s.botFunctions !== void 0 && (M(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: y }) || (e = v(e, M.errors), a = e.length)), s.importOptions !== void 0 && (fe(s.importOptions, { instancePath: n + "/importOptions", parentData: s, parentDataProperty: "importOptions", rootData: f, dynamicAnchors: y }) || (e = v(e, fe.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ve.errors = e, a === 0;
}
Ve.evaluated = { props: { botDefinition: !0, configInfo: !0, botFunctions: !0, importOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ms = Fe;
function Fe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Fe.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!ls.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Fe.errors = e, a === 0;
}
Fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xt = Ce;
function Ce(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Ce.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ce.errors = e, a === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _t = ze;
function ze(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = ze.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ze.errors = e, a === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ot = Re;
var dr = new RegExp("^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), cr = new RegExp("^(https?://|$)", "u");
function S(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = S.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!Ue.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!Ze.validate(s)) {
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
function Re(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Re.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        if (!dr.test(t)) {
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
        if (O(t) < 1) {
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
        if (!cr.test(t)) {
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
      if (typeof t == "string") {
        if (O(t) < 1) {
          let r = { instancePath: n + "/jobType", schemaPath: "#/properties/jobType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/jobType", schemaPath: "#/properties/jobType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.action !== void 0) {
      let t = s.action;
      if (typeof t == "string") {
        if (O(t) < 1) {
          let r = { instancePath: n + "/action", schemaPath: "#/properties/action/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileType !== void 0) {
      let t = s.fileType;
      if (typeof t == "string") {
        if (O(t) < 1) {
          let r = { instancePath: n + "/fileType", schemaPath: "#/properties/fileType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/fileType", schemaPath: "#/properties/fileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        if (!Me.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0 && (S(s.createdOn, { instancePath: n + "/createdOn", parentData: s, parentDataProperty: "createdOn", rootData: f, dynamicAnchors: y }) || (e = v(e, S.errors), a = e.length)), s.requestedTime !== void 0 && (S(s.requestedTime, { instancePath: n + "/requestedTime", parentData: s, parentDataProperty: "requestedTime", rootData: f, dynamicAnchors: y }) || (e = v(e, S.errors), a = e.length)), s.lMod !== void 0 && (S(s.lMod, { instancePath: n + "/lMod", parentData: s, parentDataProperty: "lMod", rootData: f, dynamicAnchors: y }) || (e = v(e, S.errors), a = e.length)), s.__v !== void 0) {
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
  return Re.errors = e, a === 0;
}
Re.evaluated = { props: { _id: !0, status: !0, percentageComplete: !0, downloadUrl: !0, streamId: !0, jobType: !0, action: !0, fileType: !0, statusLogs: !0, countOfDockStatuses: !0, createdBy: !0, createdOn: !0, requestedTime: !0, lMod: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
function v(s, n) {
  if (s === null) return n;
  for (let c of n) s.push(c);
  return s;
}

// set:set:audit
var ie = He;
var ne = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function He(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = He.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!ne.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return He.errors = e, a === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gs = Qe, gr = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } }, additionalProperties: !1 };
var A = (je(), V(qe)).default;
function x(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = x.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (A(s) < 1) {
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
var Z = (Nt(), V(Et)).default;
function de(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = de.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!(t === "dialogs" || t === "alerts" || t === "actions" || t === "experienceFlows")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s.dialogs !== void 0) {
      let t = s.dialogs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++)
          x(t[o], { instancePath: n + "/dialogs/" + o, parentData: t, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (Z(t[l], t[i])) {
                  let o = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [o] : e.push(o), a++;
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
        for (let o = 0; o < r; o++)
          x(t[o], { instancePath: n + "/alerts/" + o, parentData: t, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (Z(t[l], t[i])) {
                  let o = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [o] : e.push(o), a++;
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
        for (let o = 0; o < r; o++)
          x(t[o], { instancePath: n + "/actions/" + o, parentData: t, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (Z(t[l], t[i])) {
                  let o = { instancePath: n + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [o] : e.push(o), a++;
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
        for (let o = 0; o < r; o++)
          x(t[o], { instancePath: n + "/experienceFlows/" + o, parentData: t, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (Z(t[l], t[i])) {
                  let o = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [o] : e.push(o), a++;
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
  return de.errors = e, a === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bt = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0, items: {} } }, additionalProperties: !1 }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, br = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function G(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = G.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "rules" || s === "playbooks" || s === "widgetSettings" || s === "layoutSettings")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: br.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return G.errors = e, a === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ce(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = ce.evaluated;
  p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0);
  let t = a, r = a;
  if (a === r)
    if (s && typeof s == "object" && !Array.isArray(s))
      if (Object.keys(s).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), a++;
      } else {
        let i;
        if (s.tasks === void 0 && (i = "tasks")) {
          let o = {};
          e === null ? e = [o] : e.push(o), a++;
        } else {
          let o = a;
          for (let u in s)
            if (u !== "tasks") {
              let m = {};
              e === null ? e = [m] : e.push(m), a++;
              break;
            }
          if (o === a && s.tasks !== void 0) {
            let u = s.tasks;
            if (a === a)
              if (Array.isArray(u)) {
                if (u.length > 0) {
                  let d = {};
                  e === null ? e = [d] : e.push(d), a++;
                }
              } else {
                let d = {};
                e === null ? e = [d] : e.push(d), a++;
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
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), a++;
      }
    if (s.tasks !== void 0) {
      let i = s.tasks;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let d = 0; d < o; d++) {
          let g = i[d];
          if (typeof g != "string") {
            let b = { instancePath: n + "/tasks/" + d, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "botTask" || g === "knowledgeGraph" || g === "smallTalk" || g === "forms" || g === "bottask")) {
            let b = { instancePath: n + "/tasks/" + d, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: Bt.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                m = d[g];
                let b = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
            }
          }
        }
      } else {
        let o = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.nlpData !== void 0) {
      let i = s.nlpData;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let d = 0; d < o; d++) {
          let g = i[d];
          if (typeof g != "string") {
            let b = { instancePath: n + "/nlpData/" + d, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "utterances" || g === "patterns" || g === "traits" || g === "rules" || g === "concepts" || g === "synonyms" || g === "standardResponses" || g === "nlpSettings" || g === "training_data" || g === "bot_synonyms" || g === "defaultDialog")) {
            let b = { instancePath: n + "/nlpData/" + d, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: Bt.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                m = d[g];
                let b = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
            }
          }
        }
      } else {
        let o = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.settings !== void 0) {
      let i = s.settings;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let d = 0; d < o; d++) {
          let g = i[d];
          if (typeof g != "string") {
            let b = { instancePath: n + "/settings/" + d, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "botSettings" || g === "botVariables" || g === "ivrSettings" || g === "genAIandLLMSettings")) {
            let b = { instancePath: n + "/settings/" + d, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: Bt.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                m = d[g];
                let b = { instancePath: n + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
            }
          }
        }
      } else {
        let o = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.AgentAssist !== void 0) {
      let i = s.AgentAssist;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let d = 0; d < o; d++)
          G(i[d], { instancePath: n + "/AgentAssist/" + d, parentData: i, parentDataProperty: d, rootData: f, dynamicAnchors: y }) || (e = w(e, G.errors), a = e.length);
        let u = i.length, m;
        if (u > 1) {
          e:
            for (; u--; )
              for (m = u; m--; )
                if (Z(i[u], i[m])) {
                  let d = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                  e === null ? e = [d] : e.push(d), a++;
                  break e;
                }
        }
      } else {
        let o = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.AgentAI !== void 0) {
      let i = s.AgentAI;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let d = 0; d < o; d++)
          G(i[d], { instancePath: n + "/AgentAI/" + d, parentData: i, parentDataProperty: d, rootData: f, dynamicAnchors: y }) || (e = w(e, G.errors), a = e.length);
        let u = i.length, m;
        if (u > 1) {
          e:
            for (; u--; )
              for (m = u; m--; )
                if (Z(i[u], i[m])) {
                  let d = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                  e === null ? e = [d] : e.push(d), a++;
                  break e;
                }
        }
      } else {
        let o = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.options !== void 0) {
      let i = s.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let o in i)
          if (o !== "botVariables") {
            let u = { instancePath: n + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
            e === null ? e = [u] : e.push(u), a++;
          }
        if (i.botVariables !== void 0) {
          let o = i.botVariables;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            for (let u in o)
              if (!(u === "ignore" || u === "ignoreEnvironmentVariables" || u === "ignoreContentVariables")) {
                let m = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), a++;
              }
            if (o.ignore !== void 0) {
              let u = o.ignore;
              if (Array.isArray(u)) {
                let m = u.length;
                for (let b = 0; b < m; b++)
                  x(u[b], { instancePath: n + "/options/botVariables/ignore/" + b, parentData: u, parentDataProperty: b, rootData: f, dynamicAnchors: y }) || (e = w(e, x.errors), a = e.length);
                let d = u.length, g;
                if (d > 1) {
                  e:
                    for (; d--; )
                      for (g = d; g--; )
                        if (Z(u[d], u[g])) {
                          let b = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: d, j: g }, message: "must NOT have duplicate items (items ## " + g + " and " + d + " are identical)" };
                          e === null ? e = [b] : e.push(b), a++;
                          break e;
                        }
                }
              } else {
                let m = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), a++;
              }
            }
            if (o.ignoreEnvironmentVariables !== void 0 && typeof o.ignoreEnvironmentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (o.ignoreContentVariables !== void 0 && typeof o.ignoreContentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
          } else {
            let u = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), a++;
          }
        }
      } else {
        let o = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), a++;
  }
  return ce.errors = e, a === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Qe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Qe.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: gr.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.subTasks !== void 0 && (de(s.subTasks, { instancePath: n + "/subTasks", parentData: s, parentDataProperty: "subTasks", rootData: f, dynamicAnchors: y }) || (e = w(e, de.errors), a = e.length)), s.allTasks !== void 0 && typeof s.allTasks != "boolean") {
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
    s.exportOptions !== void 0 && (ce(s.exportOptions, { instancePath: n + "/exportOptions", parentData: s, parentDataProperty: "exportOptions", rootData: f, dynamicAnchors: y }) || (e = w(e, ce.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Qe.errors = e, a === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var bs = Ye, St = { type: "object", required: ["_id", "streamId", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending"] }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, Ps = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), pt = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), lt = new RegExp("\\.[0-9]{3}Z$", "u"), ut = ($e(), V(Ae)).formats["date-time"];
function Ye(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Ye.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        if (!Ps.test(t)) {
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
        if (!ne.test(t)) {
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
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: St.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
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
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: St.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
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
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: St.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
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
        if (!pt.test(t)) {
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
        if (!lt.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!ut.validate(t)) {
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
  return Ye.errors = e, a === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var k = We;
function We(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = We.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
          let o = r[i];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.msg === void 0) {
              let u = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (o.code === void 0) {
              let u = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [u] : e.push(u), a++;
            }
            for (let u in o)
              if (!(u === "msg" || u === "code")) {
                let m = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [m] : e.push(m), a++;
              }
            if (o.msg !== void 0 && typeof o.msg != "string") {
              let u = { instancePath: n + "/errors/" + i + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (o.code !== void 0) {
              let u = o.code, m = a, d = !1, g = a;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let j = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [j] : e.push(j), a++;
              }
              var t = g === a;
              d = d || t;
              let b = a;
              if (typeof u != "string") {
                let j = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [j] : e.push(j), a++;
              }
              var t = b === a;
              if (d = d || t, d)
                a = m, e !== null && (m ? e.length = m : e = null);
              else {
                let j = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [j] : e.push(j), a++;
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
  return We.errors = e, a === 0;
}
We.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ks = Xe, Je = { type: "object", required: ["_id", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, downloadURL: { type: "string", pattern: "^https?://" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, botId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, fileId: { type: "string", pattern: "^[0-9a-f]{24}$" }, fileSize: { type: "string", pattern: "^[0-9]+$" }, store: { type: "object", properties: { urlParams: { type: "string" } }, additionalProperties: !1 }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, mt = Object.prototype.hasOwnProperty, Pr = new RegExp("^https?://", "u"), vs = new RegExp("^[0-9a-f]{24}$", "u"), kr = new RegExp("^[0-9]+$", "u");
function Xe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Xe.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
      if (!mt.call(Je.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!Ps.test(t)) {
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
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Je.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
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
        if (!Pr.test(t)) {
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
        if (!ne.test(t)) {
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
        if (!ne.test(t)) {
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
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: Je.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
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
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: Je.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
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
        if (!pt.test(t)) {
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
        if (!lt.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!ut.validate(t)) {
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
        if (!vs.test(t)) {
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
        if (!kr.test(t)) {
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
  return Xe.errors = e, a === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ws = Ke, cs = { type: "object", required: ["file", "fileContext", "fileExtension"], properties: { file: { type: "string", contentMediaType: "application/octet-stream" }, fileContext: { type: "string", enum: ["bulkImport", "findly"] }, fileExtension: { type: "string", enum: ["json", "js", "csv", "zip", "png", "pdf", "docx", "txt", "pptx", ".json", ".js", ".csv"] } }, additionalProperties: !1 };
function Ke(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Ke.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/enum", keyword: "enum", params: { allowedValues: cs.properties.fileContext.enum }, message: "must be equal to one of the allowed values" };
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
        let r = { instancePath: n + "/fileExtension", schemaPath: "#/properties/fileExtension/enum", keyword: "enum", params: { allowedValues: cs.properties.fileExtension.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ke.errors = e, a === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Is = et;
function q(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = q.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!vs.test(s)) {
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
var vr = new RegExp("^[0-9a-f]{40}$", "u"), wr = new RegExp("^f-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function et(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = et.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.fileId === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileId" }, message: "must have required property 'fileId'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!(t === "fileId" || t === "hash" || t === "fileName")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s.fileId !== void 0 && (q(s.fileId, { instancePath: n + "/fileId", parentData: s, parentDataProperty: "fileId", rootData: f, dynamicAnchors: y }) || (e = w(e, q.errors), a = e.length)), s.hash !== void 0) {
      let t = s.hash;
      if (typeof t == "string") {
        if (!vr.test(t)) {
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
        if (!wr.test(t)) {
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
  return et.errors = e, a === 0;
}
et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ds = tt;
function Y(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Y.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++)
      q(s[r], { instancePath: n + "/" + r, parentData: s, parentDataProperty: r, rootData: f, dynamicAnchors: y }) || (e = w(e, q.errors), a = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Y.errors = e, a === 0;
}
Y.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function J(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = J.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (A(s) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return J.errors = e, a === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ir = { type: "string", enum: ["customer", "employee"] };
function H(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = H.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "customer" || s === "employee")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ir.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return H.errors = e, a === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Dr = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
function he(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = he.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!Dr.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return he.errors = e, a === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = tt.evaluated;
  p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0);
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
        let d = { instancePath: n, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [d] : e.push(d), a++;
      }
    if (s.uploadMode !== void 0) {
      let m = s.uploadMode;
      if (typeof m != "string") {
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), a++;
      }
      if (m !== "JSON") {
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/const", keyword: "const", params: { allowedValue: "JSON" }, message: "must be equal to constant" };
        e === null ? e = [d] : e.push(d), a++;
      }
    }
    s.botDefinition !== void 0 && (q(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: y }) || (e = w(e, q.errors), a = e.length)), s.configInfo !== void 0 && (q(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: y }) || (e = w(e, q.errors), a = e.length)), s.icon !== void 0 && (q(s.icon, { instancePath: n + "/icon", parentData: s, parentDataProperty: "icon", rootData: f, dynamicAnchors: y }) || (e = w(e, q.errors), a = e.length)), s.botFunctions !== void 0 && (Y(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: y }) || (e = w(e, Y.errors), a = e.length)), s.name !== void 0 && (J(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: y }) || (e = w(e, J.errors), a = e.length)), s.purpose !== void 0 && (H(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: y }) || (e = w(e, H.errors), a = e.length)), s.color !== void 0 && (he(s.color, { instancePath: n + "/color", parentData: s, parentDataProperty: "color", rootData: f, dynamicAnchors: y }) || (e = w(e, he.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = l === a;
  if (r = r || u, u)
    var i = !0;
  let o = a;
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
        let d = { instancePath: n, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [d] : e.push(d), a++;
      }
    if (s.uploadMode !== void 0) {
      let m = s.uploadMode;
      if (typeof m != "string") {
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), a++;
      }
      if (m !== "ZIP") {
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/const", keyword: "const", params: { allowedValue: "ZIP" }, message: "must be equal to constant" };
        e === null ? e = [d] : e.push(d), a++;
      }
    }
    s.zipInfo !== void 0 && (q(s.zipInfo, { instancePath: n + "/zipInfo", parentData: s, parentDataProperty: "zipInfo", rootData: f, dynamicAnchors: y }) || (e = w(e, q.errors), a = e.length)), s.name !== void 0 && (J(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: y }) || (e = w(e, J.errors), a = e.length)), s.purpose !== void 0 && (H(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: y }) || (e = w(e, H.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = o === a;
  if (r = r || u, u && i !== !0 && (i = !0), r)
    a = t, e !== null && (t ? e.length = t : e = null);
  else {
    let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [m] : e.push(m), a++;
  }
  return tt.errors = e, p.props = i, a === 0;
}
tt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ft = st, Lt = { type: "object", required: ["_id", "status"], properties: { _id: { type: "string", pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, statusLogs: { $ref: "#/$defs/components.schemas.ImportSteps" }, streamRefId: { type: "string", pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, requestType: { type: "string", minLength: 1, enum: ["Botimport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, qs = new RegExp("^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), qr = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), hs = { type: "array", items: { type: "object", required: ["taskType", "status"], properties: { taskType: { type: "string", minLength: 1, enum: ["importRequest", "Bot Definition", "IdpConfigurations", "CustomTemplates", "BotFunctions", "Widget", "Dialog", "Form", "Event", "KnowledgeTasks", "Utterences", "Patterns", "Standard Responses", "BotVariables", "SmallTalk", "importBot"] }, taskName: { type: "string", minLength: 1 }, status: { type: "string", minLength: 1, enum: ["success"] } }, additionalProperties: !1 } };
function ge(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = ge.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), Array.isArray(s)) {
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
            let o = { instancePath: n + "/" + r, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
            e === null ? e = [o] : e.push(o), a++;
          }
        if (l.taskType !== void 0) {
          let i = l.taskType;
          if (!(i === "importRequest" || i === "Bot Definition" || i === "IdpConfigurations" || i === "CustomTemplates" || i === "BotFunctions" || i === "Widget" || i === "Dialog" || i === "Form" || i === "Event" || i === "KnowledgeTasks" || i === "Utterences" || i === "Patterns" || i === "Standard Responses" || i === "BotVariables" || i === "SmallTalk" || i === "importBot")) {
            let o = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/enum", keyword: "enum", params: { allowedValues: hs.items.properties.taskType.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (typeof i == "string") {
            if (A(i) < 1) {
              let o = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
        if (l.taskName !== void 0) {
          let i = l.taskName;
          if (typeof i == "string") {
            if (A(i) < 1) {
              let o = { instancePath: n + "/" + r + "/taskName", schemaPath: "#/items/properties/taskName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/" + r + "/taskName", schemaPath: "#/items/properties/taskName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
        if (l.status !== void 0) {
          let i = l.status;
          if (i !== "success") {
            let o = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/enum", keyword: "enum", params: { allowedValues: hs.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (typeof i == "string") {
            if (A(i) < 1) {
              let o = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
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
  return ge.errors = e, a === 0;
}
ge.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function st(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = st.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!mt.call(Lt.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!qs.test(t)) {
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
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Lt.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
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
        if (!ne.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.statusLogs !== void 0 && (ge(s.statusLogs, { instancePath: n + "/statusLogs", parentData: s, parentDataProperty: "statusLogs", rootData: f, dynamicAnchors: y }) || (e = w(e, ge.errors), a = e.length)), s.streamRefId !== void 0) {
      let t = s.streamRefId;
      if (typeof t == "string") {
        if (!qr.test(t)) {
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
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: Lt.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
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
        if (!pt.test(t)) {
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
        if (!lt.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!ut.validate(t)) {
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
  return st.errors = e, a === 0;
}
st.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var js = rt;
var U = { type: "object", properties: { tasks: { type: "array", items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms"] } }, nlpData: { type: "array", items: { type: "string", enum: ["nlpSettings", "utterances", "patterns", "standardResponses", "synonyms", "concepts", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", items: { type: "string", enum: ["rules", "playbooks"] } }, qualityAI: { type: "array", items: { type: "string", enum: ["taxonomy", "connectors", "autoQA"] } }, botComponents: { type: "array", items: { type: "string", enum: ["linkedBots", "smallTalk"] } }, customDashboard: { type: "boolean" }, storyBoardScenes: { type: "object", properties: { includeComments: { type: "boolean" } }, additionalProperties: !1 }, options: { type: "object", properties: { utterances: { $ref: "#/$defs/components.schemas.MergeStrategy" }, patterns: { $ref: "#/$defs/components.schemas.MergeStrategy" }, botVariables: { type: "object", properties: { ignore: { type: "array", items: { $ref: "#/$defs/components.schemas.Name" } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 };
function Q(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Q.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
  return Q.errors = e, a === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function be(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = be.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!mt.call(U.properties, t)) {
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
            let o = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "botTask" || i === "knowledgeGraph" || i === "smallTalk" || i === "forms")) {
            let o = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: U.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
            let o = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "nlpSettings" || i === "utterances" || i === "patterns" || i === "standardResponses" || i === "synonyms" || i === "concepts" || i === "training_data" || i === "bot_synonyms" || i === "defaultDialog")) {
            let o = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: U.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
            let o = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "botSettings" || i === "botVariables" || i === "ivrSettings" || i === "genAIandLLMSettings")) {
            let o = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: U.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
            let o = { instancePath: n + "/AgentAssist/" + l, schemaPath: "#/properties/AgentAssist/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "rules" || i === "playbooks")) {
            let o = { instancePath: n + "/AgentAssist/" + l, schemaPath: "#/properties/AgentAssist/items/enum", keyword: "enum", params: { allowedValues: U.properties.AgentAssist.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
            let o = { instancePath: n + "/qualityAI/" + l, schemaPath: "#/properties/qualityAI/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "taxonomy" || i === "connectors" || i === "autoQA")) {
            let o = { instancePath: n + "/qualityAI/" + l, schemaPath: "#/properties/qualityAI/items/enum", keyword: "enum", params: { allowedValues: U.properties.qualityAI.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
            let o = { instancePath: n + "/botComponents/" + l, schemaPath: "#/properties/botComponents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "linkedBots" || i === "smallTalk")) {
            let o = { instancePath: n + "/botComponents/" + l, schemaPath: "#/properties/botComponents/items/enum", keyword: "enum", params: { allowedValues: U.properties.botComponents.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
        if (t.utterances !== void 0 && (Q(t.utterances, { instancePath: n + "/options/utterances", parentData: t, parentDataProperty: "utterances", rootData: f, dynamicAnchors: y }) || (e = w(e, Q.errors), a = e.length)), t.patterns !== void 0 && (Q(t.patterns, { instancePath: n + "/options/patterns", parentData: t, parentDataProperty: "patterns", rootData: f, dynamicAnchors: y }) || (e = w(e, Q.errors), a = e.length)), t.botVariables !== void 0) {
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
                for (let o = 0; o < i; o++)
                  x(l[o], { instancePath: n + "/options/botVariables/ignore/" + o, parentData: l, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = w(e, x.errors), a = e.length);
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
  return be.errors = e, a === 0;
}
be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function rt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = rt.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
    s.botDefinition !== void 0 && (q(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: y }) || (e = w(e, q.errors), a = e.length)), s.configInfo !== void 0 && (q(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: y }) || (e = w(e, q.errors), a = e.length)), s.botFunctions !== void 0 && (Y(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: y }) || (e = w(e, Y.errors), a = e.length)), s.importOptions !== void 0 && (be(s.importOptions, { instancePath: n + "/importOptions", parentData: s, parentDataProperty: "importOptions", rootData: f, dynamicAnchors: y }) || (e = w(e, be.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return rt.errors = e, a === 0;
}
rt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var As = at;
function at(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = at.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!qs.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return at.errors = e, a === 0;
}
at.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vt = nt, jr = { type: "string", enum: ["configured"] };
function nt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = nt.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (s !== "configured") {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return nt.errors = e, a === 0;
}
nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ft = it, Ar = { type: "string", enum: ["csv", "json"] };
function it(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = it.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "csv" || s === "json")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ar.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return it.errors = e, a === 0;
}
it.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ct = ot, ye = { type: "object", required: ["_id", "status"], properties: { _id: { type: "string", pattern: "^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["IN_PROGRESS", "SUCCESS", "FAILED"] }, percentageComplete: { type: "integer", minimum: 0, maximum: 100 }, downloadUrl: { type: "string", pattern: "^(https?://|$)" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, jobType: { type: "string", minLength: 1, enum: ["ML_UTTERANCE"] }, action: { type: "string", minLength: 1, enum: ["EXPORT"] }, fileType: { type: "string", minLength: 1, enum: ["CSV", "JSON"] }, statusLogs: { type: "array", items: {} }, countOfDockStatuses: { type: "integer", minimum: 0 }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { $ref: "#/$defs/components.schemas.Instant" }, requestedTime: { $ref: "#/$defs/components.schemas.Instant" }, lMod: { $ref: "#/$defs/components.schemas.Instant" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, $r = new RegExp("^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Tr = new RegExp("^(https?://|$)", "u");
function L(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = L.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!lt.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!ut.validate(s)) {
      let t = { instancePath: n, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return L.errors = e, a === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ot(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = ot.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!mt.call(ye.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!$r.test(t)) {
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
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: ye.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
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
        if (!Tr.test(t)) {
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
        if (!ne.test(t)) {
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
      if (t !== "ML_UTTERANCE") {
        let r = { instancePath: n + "/jobType", schemaPath: "#/properties/jobType/enum", keyword: "enum", params: { allowedValues: ye.properties.jobType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
          let r = { instancePath: n + "/jobType", schemaPath: "#/properties/jobType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/jobType", schemaPath: "#/properties/jobType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.action !== void 0) {
      let t = s.action;
      if (t !== "EXPORT") {
        let r = { instancePath: n + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: ye.properties.action.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
          let r = { instancePath: n + "/action", schemaPath: "#/properties/action/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.fileType !== void 0) {
      let t = s.fileType;
      if (!(t === "CSV" || t === "JSON")) {
        let r = { instancePath: n + "/fileType", schemaPath: "#/properties/fileType/enum", keyword: "enum", params: { allowedValues: ye.properties.fileType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "string") {
        if (A(t) < 1) {
          let r = { instancePath: n + "/fileType", schemaPath: "#/properties/fileType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/fileType", schemaPath: "#/properties/fileType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        if (!pt.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0 && (L(s.createdOn, { instancePath: n + "/createdOn", parentData: s, parentDataProperty: "createdOn", rootData: f, dynamicAnchors: y }) || (e = w(e, L.errors), a = e.length)), s.requestedTime !== void 0 && (L(s.requestedTime, { instancePath: n + "/requestedTime", parentData: s, parentDataProperty: "requestedTime", rootData: f, dynamicAnchors: y }) || (e = w(e, L.errors), a = e.length)), s.lMod !== void 0 && (L(s.lMod, { instancePath: n + "/lMod", parentData: s, parentDataProperty: "lMod", rootData: f, dynamicAnchors: y }) || (e = w(e, L.errors), a = e.length)), s.__v !== void 0) {
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
  return ot.errors = e, a === 0;
}
ot.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function w(s, n) {
  if (s === null) return n;
  for (let c of n) s.push(c);
  return s;
}

// set:set:inferred
var Ts = yt, _r = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
var B = (je(), V(qe)).default;
function _(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = _.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (B(s) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return _.errors = e, a === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var W = (Nt(), V(Et)).default;
function Pe(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Pe.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.dialogs !== void 0) {
      let t = s.dialogs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let o = 0; o < r; o++)
          _(t[o], { instancePath: n + "/dialogs/" + o, parentData: t, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = I(e, _.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (W(t[l], t[i])) {
                  let o = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [o] : e.push(o), a++;
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
        for (let o = 0; o < r; o++)
          _(t[o], { instancePath: n + "/alerts/" + o, parentData: t, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = I(e, _.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (W(t[l], t[i])) {
                  let o = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [o] : e.push(o), a++;
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
        for (let o = 0; o < r; o++)
          _(t[o], { instancePath: n + "/actions/" + o, parentData: t, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = I(e, _.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (W(t[l], t[i])) {
                  let o = { instancePath: n + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [o] : e.push(o), a++;
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
        for (let o = 0; o < r; o++)
          _(t[o], { instancePath: n + "/experienceFlows/" + o, parentData: t, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = I(e, _.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (W(t[l], t[i])) {
                  let o = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: l, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + l + " are identical)" };
                  e === null ? e = [o] : e.push(o), a++;
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
var zt = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0, items: {} } } }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } } } } } } }, Or = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function X(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = X.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "rules" || s === "playbooks" || s === "widgetSettings" || s === "layoutSettings")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Or.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return X.errors = e, a === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ke(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = ke.evaluated;
  p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0);
  let t = a, r = a;
  if (a === r)
    if (s && typeof s == "object" && !Array.isArray(s))
      if (Object.keys(s).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), a++;
      } else {
        let i;
        if (s.tasks === void 0 && (i = "tasks")) {
          let o = {};
          e === null ? e = [o] : e.push(o), a++;
        } else if (s.tasks !== void 0) {
          let o = s.tasks;
          if (a === a)
            if (Array.isArray(o)) {
              if (o.length > 0) {
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
        let o = i.length;
        for (let d = 0; d < o; d++) {
          let g = i[d];
          if (typeof g != "string") {
            let b = { instancePath: n + "/tasks/" + d, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "botTask" || g === "knowledgeGraph" || g === "smallTalk" || g === "forms" || g === "bottask")) {
            let b = { instancePath: n + "/tasks/" + d, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: zt.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                m = d[g];
                let b = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
            }
          }
        }
      } else {
        let o = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.nlpData !== void 0) {
      let i = s.nlpData;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let d = 0; d < o; d++) {
          let g = i[d];
          if (typeof g != "string") {
            let b = { instancePath: n + "/nlpData/" + d, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "utterances" || g === "patterns" || g === "traits" || g === "rules" || g === "concepts" || g === "synonyms" || g === "standardResponses" || g === "nlpSettings" || g === "training_data" || g === "bot_synonyms" || g === "defaultDialog")) {
            let b = { instancePath: n + "/nlpData/" + d, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: zt.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                m = d[g];
                let b = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
            }
          }
        }
      } else {
        let o = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.settings !== void 0) {
      let i = s.settings;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let d = 0; d < o; d++) {
          let g = i[d];
          if (typeof g != "string") {
            let b = { instancePath: n + "/settings/" + d, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "botSettings" || g === "botVariables" || g === "ivrSettings" || g === "genAIandLLMSettings")) {
            let b = { instancePath: n + "/settings/" + d, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: zt.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, m;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                m = d[g];
                let b = { instancePath: n + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
            }
          }
        }
      } else {
        let o = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.AgentAssist !== void 0) {
      let i = s.AgentAssist;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let d = 0; d < o; d++)
          X(i[d], { instancePath: n + "/AgentAssist/" + d, parentData: i, parentDataProperty: d, rootData: f, dynamicAnchors: y }) || (e = I(e, X.errors), a = e.length);
        let u = i.length, m;
        if (u > 1) {
          e:
            for (; u--; )
              for (m = u; m--; )
                if (W(i[u], i[m])) {
                  let d = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                  e === null ? e = [d] : e.push(d), a++;
                  break e;
                }
        }
      } else {
        let o = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.AgentAI !== void 0) {
      let i = s.AgentAI;
      if (Array.isArray(i)) {
        let o = i.length;
        for (let d = 0; d < o; d++)
          X(i[d], { instancePath: n + "/AgentAI/" + d, parentData: i, parentDataProperty: d, rootData: f, dynamicAnchors: y }) || (e = I(e, X.errors), a = e.length);
        let u = i.length, m;
        if (u > 1) {
          e:
            for (; u--; )
              for (m = u; m--; )
                if (W(i[u], i[m])) {
                  let d = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: u, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + u + " are identical)" };
                  e === null ? e = [d] : e.push(d), a++;
                  break e;
                }
        }
      } else {
        let o = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (s.options !== void 0) {
      let i = s.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.botVariables !== void 0) {
          let o = i.botVariables;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.ignore !== void 0) {
              let u = o.ignore;
              if (Array.isArray(u)) {
                let m = u.length;
                for (let b = 0; b < m; b++)
                  _(u[b], { instancePath: n + "/options/botVariables/ignore/" + b, parentData: u, parentDataProperty: b, rootData: f, dynamicAnchors: y }) || (e = I(e, _.errors), a = e.length);
                let d = u.length, g;
                if (d > 1) {
                  e:
                    for (; d--; )
                      for (g = d; g--; )
                        if (W(u[d], u[g])) {
                          let b = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: d, j: g }, message: "must NOT have duplicate items (items ## " + g + " and " + d + " are identical)" };
                          e === null ? e = [b] : e.push(b), a++;
                          break e;
                        }
                }
              } else {
                let m = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [m] : e.push(m), a++;
              }
            }
            if (o.ignoreEnvironmentVariables !== void 0 && typeof o.ignoreEnvironmentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (o.ignoreContentVariables !== void 0 && typeof o.ignoreContentVariables != "boolean") {
              let u = { instancePath: n + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [u] : e.push(u), a++;
            }
          } else {
            let u = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [u] : e.push(u), a++;
          }
        }
      } else {
        let o = { instancePath: n + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let i = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), a++;
  }
  return ke.errors = e, a === 0;
}
ke.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function yt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = yt.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: _r.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.subTasks !== void 0 && (Pe(s.subTasks, { instancePath: n + "/subTasks", parentData: s, parentDataProperty: "subTasks", rootData: f, dynamicAnchors: y }) || (e = I(e, Pe.errors), a = e.length)), s.allTasks !== void 0 && typeof s.allTasks != "boolean") {
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
    s.exportOptions !== void 0 && (ke(s.exportOptions, { instancePath: n + "/exportOptions", parentData: s, parentDataProperty: "exportOptions", rootData: f, dynamicAnchors: y }) || (e = I(e, ke.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return yt.errors = e, a === 0;
}
yt.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var xs = dt;
var Er = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Nr = new RegExp("^https?://", "u"), Rt = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), _s = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Os = new RegExp("\\.[0-9]{3}Z$", "u"), Es = new RegExp("^[0-9a-f]{24}$", "u"), Br = new RegExp("^[0-9]+$", "u"), Ns = ($e(), V(Ae)).formats["date-time"];
function dt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = dt.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        if (!Er.test(t)) {
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
        if (B(t) < 1) {
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
        if (!Nr.test(t)) {
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
        if (!Rt.test(t)) {
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
        if (!Rt.test(t)) {
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
        if (B(t) < 1) {
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
        if (B(t) < 1) {
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
        if (!_s.test(t)) {
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
        if (!Os.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Ns.validate(t)) {
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
        if (!Es.test(t)) {
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
        if (!Br.test(t)) {
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
  return dt.errors = e, a === 0;
}
dt.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Bs = ct, $s = { type: "object", required: ["file", "fileContext", "fileExtension"], properties: { file: { type: "string", contentMediaType: "application/octet-stream" }, fileContext: { type: "string", enum: ["bulkImport", "findly"] }, fileExtension: { type: "string", enum: ["json", "js", "csv", "zip", "png", "pdf", "docx", "txt", "pptx", ".json", ".js", ".csv"] } } };
function ct(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = ct.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/enum", keyword: "enum", params: { allowedValues: $s.properties.fileContext.enum }, message: "must be equal to one of the allowed values" };
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
        let r = { instancePath: n + "/fileExtension", schemaPath: "#/properties/fileExtension/enum", keyword: "enum", params: { allowedValues: $s.properties.fileExtension.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ct.errors = e, a === 0;
}
ct.evaluated = { props: { file: !0, fileContext: !0, fileExtension: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ss = ht;
function $(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = $.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!Es.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return $.errors = e, a === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function se(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = se.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++)
      $(s[r], { instancePath: n + "/" + r, parentData: s, parentDataProperty: r, rootData: f, dynamicAnchors: y }) || (e = I(e, $.errors), a = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return se.errors = e, a === 0;
}
se.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function K(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = K.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (B(s) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return K.errors = e, a === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Sr = { type: "string", enum: ["customer", "employee"] };
function ee(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = ee.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "customer" || s === "employee")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Sr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ee.errors = e, a === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Lr = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
function ve(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = ve.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s == "string") {
    if (!Lr.test(s)) {
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
function ht(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = ht.evaluated;
  p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0);
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
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), a++;
      }
      if (m !== "JSON") {
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/0/properties/uploadMode/const", keyword: "const", params: { allowedValue: "JSON" }, message: "must be equal to constant" };
        e === null ? e = [d] : e.push(d), a++;
      }
    }
    s.botDefinition !== void 0 && ($(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: y }) || (e = I(e, $.errors), a = e.length)), s.configInfo !== void 0 && ($(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: y }) || (e = I(e, $.errors), a = e.length)), s.icon !== void 0 && ($(s.icon, { instancePath: n + "/icon", parentData: s, parentDataProperty: "icon", rootData: f, dynamicAnchors: y }) || (e = I(e, $.errors), a = e.length)), s.botFunctions !== void 0 && (se(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: y }) || (e = I(e, se.errors), a = e.length)), s.name !== void 0 && (K(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: y }) || (e = I(e, K.errors), a = e.length)), s.purpose !== void 0 && (ee(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: y }) || (e = I(e, ee.errors), a = e.length)), s.color !== void 0 && (ve(s.color, { instancePath: n + "/color", parentData: s, parentDataProperty: "color", rootData: f, dynamicAnchors: y }) || (e = I(e, ve.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = l === a;
  if (r = r || u, u) {
    var i = {};
    i.uploadMode = !0, i.botDefinition = !0, i.configInfo = !0, i.icon = !0, i.botFunctions = !0, i.name = !0, i.purpose = !0, i.color = !0;
  }
  let o = a;
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
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), a++;
      }
      if (m !== "ZIP") {
        let d = { instancePath: n + "/uploadMode", schemaPath: "#/anyOf/1/properties/uploadMode/const", keyword: "const", params: { allowedValue: "ZIP" }, message: "must be equal to constant" };
        e === null ? e = [d] : e.push(d), a++;
      }
    }
    s.zipInfo !== void 0 && ($(s.zipInfo, { instancePath: n + "/zipInfo", parentData: s, parentDataProperty: "zipInfo", rootData: f, dynamicAnchors: y }) || (e = I(e, $.errors), a = e.length)), s.name !== void 0 && (K(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: f, dynamicAnchors: y }) || (e = I(e, K.errors), a = e.length)), s.purpose !== void 0 && (ee(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: f, dynamicAnchors: y }) || (e = I(e, ee.errors), a = e.length));
  } else {
    let m = { instancePath: n, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), a++;
  }
  var u = o === a;
  if (r = r || u, u && i !== !0 && (i = i || {}, i.uploadMode = !0, i.zipInfo = !0, i.name = !0, i.purpose = !0), r)
    a = t, e !== null && (t ? e.length = t : e = null);
  else {
    let m = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [m] : e.push(m), a++;
  }
  return ht.errors = e, p.props = i, a === 0;
}
ht.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var vt = gt;
var Vr = new RegExp("^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Fr = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function we(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = we.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), Array.isArray(s)) {
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
        if (l.taskType !== void 0) {
          let i = l.taskType;
          if (typeof i == "string") {
            if (B(i) < 1) {
              let o = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
        if (l.taskName !== void 0) {
          let i = l.taskName;
          if (typeof i == "string") {
            if (B(i) < 1) {
              let o = { instancePath: n + "/" + r + "/taskName", schemaPath: "#/items/properties/taskName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/" + r + "/taskName", schemaPath: "#/items/properties/taskName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
        if (l.status !== void 0) {
          let i = l.status;
          if (typeof i == "string") {
            if (B(i) < 1) {
              let o = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
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
  return we.errors = e, a === 0;
}
we.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function gt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = gt.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
        if (!Vr.test(t)) {
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
        if (B(t) < 1) {
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
        if (!Rt.test(t)) {
          let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.statusLogs !== void 0 && (we(s.statusLogs, { instancePath: n + "/statusLogs", parentData: s, parentDataProperty: "statusLogs", rootData: f, dynamicAnchors: y }) || (e = I(e, we.errors), a = e.length)), s.streamRefId !== void 0) {
      let t = s.streamRefId;
      if (typeof t == "string") {
        if (!Fr.test(t)) {
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
        if (B(t) < 1) {
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
        if (!_s.test(t)) {
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
        if (!Os.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Ns.validate(t)) {
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
  return gt.errors = e, a === 0;
}
gt.evaluated = { props: { _id: !0, status: !0, streamId: !0, statusLogs: !0, streamRefId: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ls = bt;
var oe = { type: "object", properties: { tasks: { type: "array", items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms"] } }, nlpData: { type: "array", items: { type: "string", enum: ["nlpSettings", "utterances", "patterns", "standardResponses", "synonyms", "concepts", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", items: { type: "string", enum: ["rules", "playbooks"] } }, qualityAI: { type: "array", items: { type: "string", enum: ["taxonomy", "connectors", "autoQA"] } }, botComponents: { type: "array", items: { type: "string", enum: ["linkedBots", "smallTalk"] } }, customDashboard: { type: "boolean" }, storyBoardScenes: { type: "object", properties: { includeComments: { type: "boolean" } } }, options: { type: "object", properties: { utterances: { $ref: "#/$defs/components.schemas.MergeStrategy" }, patterns: { $ref: "#/$defs/components.schemas.MergeStrategy" }, botVariables: { type: "object", properties: { ignore: { type: "array", items: { $ref: "#/$defs/components.schemas.Name" } } } } } } } };
function te(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = te.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
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
  return te.errors = e, a === 0;
}
te.evaluated = { props: { append: !0, replace: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ie(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Ie.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.tasks !== void 0) {
      let t = s.tasks;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++) {
          let i = t[l];
          if (typeof i != "string") {
            let o = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "botTask" || i === "knowledgeGraph" || i === "smallTalk" || i === "forms")) {
            let o = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: oe.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
            let o = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "nlpSettings" || i === "utterances" || i === "patterns" || i === "standardResponses" || i === "synonyms" || i === "concepts" || i === "training_data" || i === "bot_synonyms" || i === "defaultDialog")) {
            let o = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: oe.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
            let o = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "botSettings" || i === "botVariables" || i === "ivrSettings" || i === "genAIandLLMSettings")) {
            let o = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: oe.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
            let o = { instancePath: n + "/AgentAssist/" + l, schemaPath: "#/properties/AgentAssist/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "rules" || i === "playbooks")) {
            let o = { instancePath: n + "/AgentAssist/" + l, schemaPath: "#/properties/AgentAssist/items/enum", keyword: "enum", params: { allowedValues: oe.properties.AgentAssist.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
            let o = { instancePath: n + "/qualityAI/" + l, schemaPath: "#/properties/qualityAI/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "taxonomy" || i === "connectors" || i === "autoQA")) {
            let o = { instancePath: n + "/qualityAI/" + l, schemaPath: "#/properties/qualityAI/items/enum", keyword: "enum", params: { allowedValues: oe.properties.qualityAI.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
            let o = { instancePath: n + "/botComponents/" + l, schemaPath: "#/properties/botComponents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(i === "linkedBots" || i === "smallTalk")) {
            let o = { instancePath: n + "/botComponents/" + l, schemaPath: "#/properties/botComponents/items/enum", keyword: "enum", params: { allowedValues: oe.properties.botComponents.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), a++;
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
        if (t.utterances !== void 0 && (te(t.utterances, { instancePath: n + "/options/utterances", parentData: t, parentDataProperty: "utterances", rootData: f, dynamicAnchors: y }) || (e = I(e, te.errors), a = e.length)), t.patterns !== void 0 && (te(t.patterns, { instancePath: n + "/options/patterns", parentData: t, parentDataProperty: "patterns", rootData: f, dynamicAnchors: y }) || (e = I(e, te.errors), a = e.length)), t.botVariables !== void 0) {
          let r = t.botVariables;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.ignore !== void 0) {
              let l = r.ignore;
              if (Array.isArray(l)) {
                let i = l.length;
                for (let o = 0; o < i; o++)
                  _(l[o], { instancePath: n + "/options/botVariables/ignore/" + o, parentData: l, parentDataProperty: o, rootData: f, dynamicAnchors: y }) || (e = I(e, _.errors), a = e.length);
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
  return Ie.errors = e, a === 0;
}
Ie.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, qualityAI: !0, botComponents: !0, customDashboard: !0, storyBoardScenes: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function bt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = bt.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.configInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    s.botDefinition !== void 0 && ($(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: f, dynamicAnchors: y }) || (e = I(e, $.errors), a = e.length)), s.configInfo !== void 0 && ($(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: f, dynamicAnchors: y }) || (e = I(e, $.errors), a = e.length)), s.botFunctions !== void 0 && (se(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: f, dynamicAnchors: y }) || (e = I(e, se.errors), a = e.length)), s.importOptions !== void 0 && (Ie(s.importOptions, { instancePath: n + "/importOptions", parentData: s, parentDataProperty: "importOptions", rootData: f, dynamicAnchors: y }) || (e = I(e, Ie.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return bt.errors = e, a === 0;
}
bt.evaluated = { props: { botDefinition: !0, configInfo: !0, botFunctions: !0, importOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Mt = Pt, Cr = { type: "string", enum: ["configured"] };
function Pt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = Pt.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (s !== "configured") {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Cr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Pt.errors = e, a === 0;
}
Pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ut = kt, zr = { type: "string", enum: ["csv", "json"] };
function kt(s, { instancePath: n = "", parentData: c, parentDataProperty: h, rootData: f = s, dynamicAnchors: y = {} } = {}) {
  let e = null, a = 0, p = kt.evaluated;
  if (p.dynamicProps && (p.props = void 0), p.dynamicItems && (p.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "csv" || s === "json")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return kt.errors = e, a === 0;
}
kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function I(s, n) {
  if (s === null) return n;
  for (let c of n) s.push(c);
  return s;
}

// <stdin>
var Gr = {
  consumer: {
    "startBotExport path BotID": ae,
    "startBotExport request application/json": ss,
    "startBotExport 200 application/json": rs,
    "startBotExport 400 application/json": P,
    "startBotExport 401 application/json": P,
    "startBotExport 405 application/json": P,
    "startBotExport 412 application/json": P,
    "startBotExport 429 application/json": P,
    "startBotExport 500 application/json": P,
    "getBotExportStatus path BotID": ae,
    "getBotExportStatus 200 application/json": ns,
    "getBotExportStatus 400 application/json": P,
    "getBotExportStatus 401 application/json": P,
    "getBotExportStatus 405 application/json": P,
    "getBotExportStatus 429 application/json": P,
    "getBotExportStatus 500 application/json": P,
    "uploadFile request multipart/form-data": is,
    "uploadFile 200 application/json": os,
    "uploadFile 401 application/json": P,
    "uploadFile 405 application/json": P,
    "uploadFile 412 application/json": P,
    "uploadFile 429 application/json": P,
    "uploadFile 500 application/json": P,
    "importBot request application/json": ps,
    "importBot 200 application/json": Ge,
    "importBot 400 application/json": P,
    "importBot 401 application/json": P,
    "importBot 405 application/json": P,
    "importBot 412 application/json": P,
    "importBot 429 application/json": P,
    "importBot 500 application/json": P,
    "importIntoBot path BotID": ae,
    "importIntoBot request application/json": us,
    "importIntoBot 200 application/json": Ge,
    "importIntoBot 400 application/json": P,
    "importIntoBot 401 application/json": P,
    "importIntoBot 405 application/json": P,
    "importIntoBot 412 application/json": P,
    "importIntoBot 429 application/json": P,
    "importIntoBot 500 application/json": P,
    "getImportStatus path BotImportBIR": ms,
    "getImportStatus 200 application/json": Ge,
    "getImportStatus 400 application/json": P,
    "getImportStatus 401 application/json": P,
    "getImportStatus 405 application/json": P,
    "getImportStatus 429 application/json": P,
    "getImportStatus 500 application/json": P,
    "exportUtterances path BotID": ae,
    "exportUtterances query state": xt,
    "exportUtterances query type": _t,
    "exportUtterances 200 application/json": Ot,
    "exportUtterances 400 application/json": P,
    "exportUtterances 401 application/json": P,
    "exportUtterances 405 application/json": P,
    "exportUtterances 412 application/json": P,
    "exportUtterances 429 application/json": P,
    "exportUtterances 500 application/json": P,
    "getUtteranceExportStatus path BotID": ae,
    "getUtteranceExportStatus query state": xt,
    "getUtteranceExportStatus query type": _t,
    "getUtteranceExportStatus 200 application/json": Ot,
    "getUtteranceExportStatus 400 application/json": P,
    "getUtteranceExportStatus 401 application/json": P,
    "getUtteranceExportStatus 405 application/json": P,
    "getUtteranceExportStatus 429 application/json": P,
    "getUtteranceExportStatus 500 application/json": P
  },
  audit: {
    "startBotExport path BotID": ie,
    "startBotExport request application/json": gs,
    "startBotExport 200 application/json": bs,
    "startBotExport 400 application/json": k,
    "startBotExport 401 application/json": k,
    "startBotExport 405 application/json": k,
    "startBotExport 412 application/json": k,
    "startBotExport 429 application/json": k,
    "startBotExport 500 application/json": k,
    "getBotExportStatus path BotID": ie,
    "getBotExportStatus 200 application/json": ks,
    "getBotExportStatus 400 application/json": k,
    "getBotExportStatus 401 application/json": k,
    "getBotExportStatus 405 application/json": k,
    "getBotExportStatus 429 application/json": k,
    "getBotExportStatus 500 application/json": k,
    "uploadFile request multipart/form-data": ws,
    "uploadFile 200 application/json": Is,
    "uploadFile 401 application/json": k,
    "uploadFile 405 application/json": k,
    "uploadFile 412 application/json": k,
    "uploadFile 429 application/json": k,
    "uploadFile 500 application/json": k,
    "importBot request application/json": Ds,
    "importBot 200 application/json": ft,
    "importBot 400 application/json": k,
    "importBot 401 application/json": k,
    "importBot 405 application/json": k,
    "importBot 412 application/json": k,
    "importBot 429 application/json": k,
    "importBot 500 application/json": k,
    "importIntoBot path BotID": ie,
    "importIntoBot request application/json": js,
    "importIntoBot 200 application/json": ft,
    "importIntoBot 400 application/json": k,
    "importIntoBot 401 application/json": k,
    "importIntoBot 405 application/json": k,
    "importIntoBot 412 application/json": k,
    "importIntoBot 429 application/json": k,
    "importIntoBot 500 application/json": k,
    "getImportStatus path BotImportBIR": As,
    "getImportStatus 200 application/json": ft,
    "getImportStatus 400 application/json": k,
    "getImportStatus 401 application/json": k,
    "getImportStatus 405 application/json": k,
    "getImportStatus 429 application/json": k,
    "getImportStatus 500 application/json": k,
    "exportUtterances path BotID": ie,
    "exportUtterances query state": Vt,
    "exportUtterances query type": Ft,
    "exportUtterances 200 application/json": Ct,
    "exportUtterances 400 application/json": k,
    "exportUtterances 401 application/json": k,
    "exportUtterances 405 application/json": k,
    "exportUtterances 412 application/json": k,
    "exportUtterances 429 application/json": k,
    "exportUtterances 500 application/json": k,
    "getUtteranceExportStatus path BotID": ie,
    "getUtteranceExportStatus query state": Vt,
    "getUtteranceExportStatus query type": Ft,
    "getUtteranceExportStatus 200 application/json": Ct,
    "getUtteranceExportStatus 400 application/json": k,
    "getUtteranceExportStatus 401 application/json": k,
    "getUtteranceExportStatus 405 application/json": k,
    "getUtteranceExportStatus 429 application/json": k,
    "getUtteranceExportStatus 500 application/json": k
  },
  inferred: {
    "startBotExport request application/json": Ts,
    "getBotExportStatus 200 application/json": xs,
    "uploadFile request multipart/form-data": Bs,
    "importBot request application/json": Ss,
    "importBot 200 application/json": vt,
    "importIntoBot request application/json": Ls,
    "importIntoBot 200 application/json": vt,
    "getImportStatus 200 application/json": vt,
    "exportUtterances query state": Mt,
    "exportUtterances query type": Ut,
    "getUtteranceExportStatus query state": Mt,
    "getUtteranceExportStatus query type": Ut
  }
};
export {
  Gr as validators
};
