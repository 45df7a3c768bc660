// Generated from specs/kore-ai. Edit that and run npm run generate.
var Bs = Object.create;
var xe = Object.defineProperty;
var Ns = Object.getOwnPropertyDescriptor;
var Ss = Object.getOwnPropertyNames;
var Vs = Object.getPrototypeOf, Fs = Object.prototype.hasOwnProperty;
var Rt = (s, n, y) => () => {
  if (y) throw y[0];
  try {
    return s && (n = s(s = 0)), n;
  } catch (c) {
    throw y = [c], c;
  }
};
var Ut = (s, n) => () => {
  try {
    return n || s((n = { exports: {} }).exports, n), n.exports;
  } catch (y) {
    throw n = 0, y;
  }
}, Zt = (s, n) => {
  for (var y in n)
    xe(s, y, { get: n[y], enumerable: !0 });
}, Gt = (s, n, y, c) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let m of Ss(n))
      !Fs.call(s, m) && m !== y && xe(s, m, { get: () => n[m], enumerable: !(c = Ns(n, m)) || c.enumerable });
  return s;
};
var Cs = (s, n, y) => (y = s != null ? Bs(Vs(s)) : {}, Gt(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !s || !s.__esModule ? xe(y, "default", { value: s, enumerable: !0 }) : y,
  s
)), ie = (s) => Gt(xe({}, "__esModule", { value: !0 }), s);

// helper:ajv/dist/runtime/ucs2length
var Te = {};
Zt(Te, {
  default: () => Ls
});
var Ls, _e = Rt(() => {
  Ls = (s) => {
    let n = s.length;
    for (let y = 0; y < s.length - 1; y++)
      (s.charCodeAt(y) & 64512) === 55296 && (s.charCodeAt(y + 1) & 64512) === 56320 && (n--, y++);
    return n;
  };
});

// node_modules/ajv-formats/dist/formats.js
var Oe = Ut((E) => {
  "use strict";
  Object.defineProperty(E, "__esModule", { value: !0 });
  E.formatNames = E.fastFormats = E.fullFormats = void 0;
  function O(s, n) {
    return { validate: s, compare: n };
  }
  E.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: O(Yt, jt),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: O(qt(!0), $t),
    "date-time": O(Jt(!0), Xt),
    "iso-time": O(qt(), Wt),
    "iso-date-time": O(Jt(), Kt),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: Gs,
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
    regex: Ks,
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
    byte: Js,
    // signed 32 bit integer
    int32: { type: "number", validate: Ys },
    // signed 64 bit integer
    int64: { type: "number", validate: Ws },
    // C-type float
    float: { type: "number", validate: Qt },
    // C-type double
    double: { type: "number", validate: Qt },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  E.fastFormats = {
    ...E.fullFormats,
    date: O(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, jt),
    time: O(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, $t),
    "date-time": O(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, Xt),
    "iso-time": O(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Wt),
    "iso-date-time": O(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, Kt),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  E.formatNames = Object.keys(E.fullFormats);
  function zs(s) {
    return s % 4 === 0 && (s % 100 !== 0 || s % 400 === 0);
  }
  var Ms = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, Rs = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function Yt(s) {
    let n = Ms.exec(s);
    if (!n)
      return !1;
    let y = +n[1], c = +n[2], m = +n[3];
    return c >= 1 && c <= 12 && m >= 1 && m <= (c === 2 && zs(y) ? 29 : Rs[c]);
  }
  function jt(s, n) {
    if (s && n)
      return s > n ? 1 : s < n ? -1 : 0;
  }
  var Dt = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function qt(s) {
    return function(y) {
      let c = Dt.exec(y);
      if (!c)
        return !1;
      let m = +c[1], f = +c[2], e = +c[3], a = c[4], o = c[5] === "-" ? -1 : 1, t = +(c[6] || 0), r = +(c[7] || 0);
      if (t > 23 || r > 59 || s && !a)
        return !1;
      if (m <= 23 && f <= 59 && e < 60)
        return !0;
      let l = f - r * o, i = m - t * o - (l < 0 ? 1 : 0);
      return (i === 23 || i === -1) && (l === 59 || l === -1) && e < 61;
    };
  }
  function $t(s, n) {
    if (!(s && n))
      return;
    let y = (/* @__PURE__ */ new Date("2020-01-01T" + s)).valueOf(), c = (/* @__PURE__ */ new Date("2020-01-01T" + n)).valueOf();
    if (y && c)
      return y - c;
  }
  function Wt(s, n) {
    if (!(s && n))
      return;
    let y = Dt.exec(s), c = Dt.exec(n);
    if (y && c)
      return s = y[1] + y[2] + y[3], n = c[1] + c[2] + c[3], s > n ? 1 : s < n ? -1 : 0;
  }
  var At = /t|\s/i;
  function Jt(s) {
    let n = qt(s);
    return function(c) {
      let m = c.split(At);
      return m.length === 2 && Yt(m[0]) && n(m[1]);
    };
  }
  function Xt(s, n) {
    if (!(s && n))
      return;
    let y = new Date(s).valueOf(), c = new Date(n).valueOf();
    if (y && c)
      return y - c;
  }
  function Kt(s, n) {
    if (!(s && n))
      return;
    let [y, c] = s.split(At), [m, f] = n.split(At), e = jt(y, m);
    if (e !== void 0)
      return e || $t(c, f);
  }
  var Us = /\/|:/, Zs = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function Gs(s) {
    return Us.test(s) && Zs.test(s);
  }
  var Ht = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function Js(s) {
    return Ht.lastIndex = 0, Ht.test(s);
  }
  var Hs = -(2 ** 31), Qs = 2 ** 31 - 1;
  function Ys(s) {
    return Number.isInteger(s) && s <= Qs && s >= Hs;
  }
  function Ws(s) {
    return Number.isInteger(s);
  }
  function Qt() {
    return !0;
  }
  var Xs = /[^\\]\\Z/;
  function Ks(s) {
    if (Xs.test(s))
      return !1;
    try {
      return new RegExp(s), !0;
    } catch {
      return !1;
    }
  }
});

// node_modules/fast-deep-equal/index.js
var ms = Ut((zr, us) => {
  "use strict";
  us.exports = function s(n, y) {
    if (n === y) return !0;
    if (n && y && typeof n == "object" && typeof y == "object") {
      if (n.constructor !== y.constructor) return !1;
      var c, m, f;
      if (Array.isArray(n)) {
        if (c = n.length, c != y.length) return !1;
        for (m = c; m-- !== 0; )
          if (!s(n[m], y[m])) return !1;
        return !0;
      }
      if (n.constructor === RegExp) return n.source === y.source && n.flags === y.flags;
      if (n.valueOf !== Object.prototype.valueOf) return n.valueOf() === y.valueOf();
      if (n.toString !== Object.prototype.toString) return n.toString() === y.toString();
      if (f = Object.keys(n), c = f.length, c !== Object.keys(y).length) return !1;
      for (m = c; m-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(y, f[m])) return !1;
      for (m = c; m-- !== 0; ) {
        var e = f[m];
        if (!s(n[e], y[e])) return !1;
      }
      return !0;
    }
    return n !== n && y !== y;
  };
});

// helper:ajv/dist/runtime/equal
var Ot = {};
Zt(Ot, {
  default: () => fs.default
});
var fs, Et = Rt(() => {
  fs = Cs(ms());
});

// set:set:consumer
var se = Ee;
var te = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function Ee(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!te.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ee.errors = e, a === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var es = Be, er = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
function $(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return $.errors = e, a === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = oe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.dialogs !== void 0) {
      let t = s.dialogs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let l = 0; l < r; l++)
          $(t[l], { instancePath: n + "/dialogs/" + l, parentData: t, parentDataProperty: l, rootData: m, dynamicAnchors: f }) || (e = k(e, $.errors), a = e.length);
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
          $(t[l], { instancePath: n + "/alerts/" + l, parentData: t, parentDataProperty: l, rootData: m, dynamicAnchors: f }) || (e = k(e, $.errors), a = e.length);
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
          $(t[l], { instancePath: n + "/actions/" + l, parentData: t, parentDataProperty: l, rootData: m, dynamicAnchors: f }) || (e = k(e, $.errors), a = e.length);
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
          $(t[l], { instancePath: n + "/experienceFlows/" + l, parentData: t, parentDataProperty: l, rootData: m, dynamicAnchors: f }) || (e = k(e, $.errors), a = e.length);
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
function V(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = V.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return V.errors = e, a === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
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
                let h = {};
                e === null ? e = [h] : e.push(h), a++;
              }
            } else {
              let h = {};
              e === null ? e = [h] : e.push(h), a++;
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
            let h = { instancePath: n + "/tasks/" + u, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), a++;
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
            let h = { instancePath: n + "/nlpData/" + u, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), a++;
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
            let h = { instancePath: n + "/settings/" + u, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), a++;
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
          V(i[u], { instancePath: n + "/AgentAssist/" + u, parentData: i, parentDataProperty: u, rootData: m, dynamicAnchors: f }) || (e = k(e, V.errors), a = e.length);
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
          V(i[u], { instancePath: n + "/AgentAI/" + u, parentData: i, parentDataProperty: u, rootData: m, dynamicAnchors: f }) || (e = k(e, V.errors), a = e.length);
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
                let h = u.length;
                for (let d = 0; d < h; d++)
                  $(u[d], { instancePath: n + "/options/botVariables/ignore/" + d, parentData: u, parentDataProperty: d, rootData: m, dynamicAnchors: f }) || (e = k(e, $.errors), a = e.length);
              } else {
                let h = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [h] : e.push(h), a++;
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
function Be(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Be.evaluated;
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
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: er.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.subTasks !== void 0 && (oe(s.subTasks, { instancePath: n + "/subTasks", parentData: s, parentDataProperty: "subTasks", rootData: m, dynamicAnchors: f }) || (e = k(e, oe.errors), a = e.length)), s.allTasks !== void 0 && typeof s.allTasks != "boolean") {
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
    s.exportOptions !== void 0 && (pe(s.exportOptions, { instancePath: n + "/exportOptions", parentData: s, parentDataProperty: "exportOptions", rootData: m, dynamicAnchors: f }) || (e = k(e, pe.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Be.errors = e, a === 0;
}
Be.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ts = Ne;
var ss = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Je = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), He = new RegExp("\\.[0-9]{3}Z$", "u"), N = (_e(), ie(Te)).default, Qe = Oe().fullFormats["date-time"];
function Ne(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Ne.evaluated;
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
        if (!ss.test(t)) {
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
        if (!Je.test(t)) {
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
        if (!He.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Qe.validate(t)) {
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
Ne.evaluated = { props: { _id: !0, streamId: !0, status: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var P = Se;
function Se(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Se.evaluated;
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
              let u = p.code, h = a, d = !1, g = a;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let A = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [A] : e.push(A), a++;
              }
              var t = g === a;
              d = d || t;
              let b = a;
              if (typeof u != "string") {
                let A = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [A] : e.push(A), a++;
              }
              var t = b === a;
              if (d = d || t, d)
                a = h, e !== null && (h ? e.length = h : e = null);
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
  return Se.errors = e, a === 0;
}
Se.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
var rs = Ve;
var tr = new RegExp("^https?://", "u"), sr = new RegExp("^[0-9]+$", "u");
function Ve(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Ve.evaluated;
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
        if (!ss.test(t)) {
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
        if (!tr.test(t)) {
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
        if (!Je.test(t)) {
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
        if (!He.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Qe.validate(t)) {
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
        if (!sr.test(t)) {
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
  return Ve.errors = e, a === 0;
}
Ve.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var as = Fe, rr = { type: "object", required: ["file", "fileContext", "fileExtension"], properties: { file: { type: "string", contentMediaType: "application/octet-stream" }, fileContext: { type: "string", enum: ["bulkImport", "findly"] }, fileExtension: { type: "string" } } };
function Fe(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Fe.evaluated;
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
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/enum", keyword: "enum", params: { allowedValues: rr.properties.fileContext.enum }, message: "must be equal to one of the allowed values" };
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
  return Fe.errors = e, a === 0;
}
Fe.evaluated = { props: { file: !0, fileContext: !0, fileExtension: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ns = Ce;
var ar = new RegExp("^[0-9a-f]{24}$", "u");
function D(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = D.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!ar.test(s)) {
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
var nr = new RegExp("^[0-9a-f]{40}$", "u"), ir = new RegExp("^f-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function Ce(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Ce.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.fileId === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileId" }, message: "must have required property 'fileId'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fileId !== void 0 && (D(s.fileId, { instancePath: n + "/fileId", parentData: s, parentDataProperty: "fileId", rootData: m, dynamicAnchors: f }) || (e = k(e, D.errors), a = e.length)), s.hash !== void 0) {
      let t = s.hash;
      if (typeof t == "string") {
        if (!nr.test(t)) {
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
        if (!ir.test(t)) {
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
  return Ce.errors = e, a === 0;
}
Ce.evaluated = { props: { fileId: !0, hash: !0, fileName: !0 }, dynamicProps: !1, dynamicItems: !1 };
var is = Le;
function C(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = C.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++)
      D(s[r], { instancePath: n + "/" + r, parentData: s, parentDataProperty: r, rootData: m, dynamicAnchors: f }) || (e = k(e, D.errors), a = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return C.errors = e, a === 0;
}
C.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function L(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = L.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return L.errors = e, a === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var or = { type: "string", enum: ["customer", "employee"] };
function z(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "customer" || s === "employee")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: or.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return z.errors = e, a === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return le.errors = e, a === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.configInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.icon === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "icon" }, message: "must have required property 'icon'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.uploadMode !== void 0) {
      let t = s.uploadMode;
      if (typeof t != "string") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (t !== "JSON") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/const", keyword: "const", params: { allowedValue: "JSON" }, message: "must be equal to constant" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    s.botDefinition !== void 0 && (D(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: m, dynamicAnchors: f }) || (e = k(e, D.errors), a = e.length)), s.configInfo !== void 0 && (D(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: m, dynamicAnchors: f }) || (e = k(e, D.errors), a = e.length)), s.icon !== void 0 && (D(s.icon, { instancePath: n + "/icon", parentData: s, parentDataProperty: "icon", rootData: m, dynamicAnchors: f }) || (e = k(e, D.errors), a = e.length)), s.botFunctions !== void 0 && (C(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: m, dynamicAnchors: f }) || (e = k(e, C.errors), a = e.length)), s.name !== void 0 && (L(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: m, dynamicAnchors: f }) || (e = k(e, L.errors), a = e.length)), s.purpose !== void 0 && (z(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: m, dynamicAnchors: f }) || (e = k(e, z.errors), a = e.length)), s.color !== void 0 && (le(s.color, { instancePath: n + "/color", parentData: s, parentDataProperty: "color", rootData: m, dynamicAnchors: f }) || (e = k(e, le.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ue.errors = e, a === 0;
}
ue.evaluated = { props: { uploadMode: !0, botDefinition: !0, configInfo: !0, icon: !0, botFunctions: !0, name: !0, purpose: !0, color: !0 }, dynamicProps: !1, dynamicItems: !1 };
function me(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = me.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.uploadMode === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploadMode" }, message: "must have required property 'uploadMode'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.zipInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zipInfo" }, message: "must have required property 'zipInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.uploadMode !== void 0) {
      let t = s.uploadMode;
      if (typeof t != "string") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (t !== "ZIP") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/const", keyword: "const", params: { allowedValue: "ZIP" }, message: "must be equal to constant" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    s.zipInfo !== void 0 && (D(s.zipInfo, { instancePath: n + "/zipInfo", parentData: s, parentDataProperty: "zipInfo", rootData: m, dynamicAnchors: f }) || (e = k(e, D.errors), a = e.length)), s.name !== void 0 && (L(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: m, dynamicAnchors: f }) || (e = k(e, L.errors), a = e.length)), s.purpose !== void 0 && (z(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: m, dynamicAnchors: f }) || (e = k(e, z.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return me.errors = e, a === 0;
}
me.evaluated = { props: { uploadMode: !0, zipInfo: !0, name: !0, purpose: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Le(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Le.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = a, r = !1, l = a;
  ue(s, { instancePath: n, parentData: y, parentDataProperty: c, rootData: m, dynamicAnchors: f }) || (e = k(e, ue.errors), a = e.length);
  var u = l === a;
  if (r = r || u, u) {
    var i = {};
    i.uploadMode = !0, i.botDefinition = !0, i.configInfo = !0, i.icon = !0, i.botFunctions = !0, i.name = !0, i.purpose = !0, i.color = !0;
  }
  let p = a;
  me(s, { instancePath: n, parentData: y, parentDataProperty: c, rootData: m, dynamicAnchors: f }) || (e = k(e, me.errors), a = e.length);
  var u = p === a;
  if (r = r || u, u && i !== !0 && (i = i || {}, i.uploadMode = !0, i.zipInfo = !0, i.name = !0, i.purpose = !0), r)
    a = t, e !== null && (t ? e.length = t : e = null);
  else {
    let h = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [h] : e.push(h), a++;
  }
  return Le.errors = e, o.props = i, a === 0;
}
Le.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Ye = ze;
var os = new RegExp("^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), pr = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function fe(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = fe.evaluated;
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
  return fe.errors = e, a === 0;
}
fe.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function ze(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = ze.evaluated;
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
        if (!os.test(t)) {
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
    if (s.statusLogs !== void 0 && (fe(s.statusLogs, { instancePath: n + "/statusLogs", parentData: s, parentDataProperty: "statusLogs", rootData: m, dynamicAnchors: f }) || (e = k(e, fe.errors), a = e.length)), s.streamRefId !== void 0) {
      let t = s.streamRefId;
      if (typeof t == "string") {
        if (!pr.test(t)) {
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
        if (!Je.test(t)) {
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
        if (!He.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Qe.validate(t)) {
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
  return ze.errors = e, a === 0;
}
ze.evaluated = { props: { _id: !0, status: !0, streamId: !0, statusLogs: !0, streamRefId: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ps = Me;
function F(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = F.evaluated;
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
  return F.errors = e, a === 0;
}
F.evaluated = { props: { append: !0, replace: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ye(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = ye.evaluated;
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
        if (t.utterances !== void 0 && (F(t.utterances, { instancePath: n + "/options/utterances", parentData: t, parentDataProperty: "utterances", rootData: m, dynamicAnchors: f }) || (e = k(e, F.errors), a = e.length)), t.patterns !== void 0 && (F(t.patterns, { instancePath: n + "/options/patterns", parentData: t, parentDataProperty: "patterns", rootData: m, dynamicAnchors: f }) || (e = k(e, F.errors), a = e.length)), t.botVariables !== void 0) {
          let r = t.botVariables;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.ignore !== void 0) {
              let l = r.ignore;
              if (Array.isArray(l)) {
                let i = l.length;
                for (let p = 0; p < i; p++)
                  $(l[p], { instancePath: n + "/options/botVariables/ignore/" + p, parentData: l, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = k(e, $.errors), a = e.length);
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
  return ye.errors = e, a === 0;
}
ye.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, qualityAI: !0, botComponents: !0, customDashboard: !0, storyBoardScenes: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Me(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Me.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.configInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    s.botDefinition !== void 0 && (D(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: m, dynamicAnchors: f }) || (e = k(e, D.errors), a = e.length)), s.configInfo !== void 0 && (D(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: m, dynamicAnchors: f }) || (e = k(e, D.errors), a = e.length)), s.botFunctions !== void 0 && (C(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: m, dynamicAnchors: f }) || (e = k(e, C.errors), a = e.length)), s.importOptions !== void 0 && (ye(s.importOptions, { instancePath: n + "/importOptions", parentData: s, parentDataProperty: "importOptions", rootData: m, dynamicAnchors: f }) || (e = k(e, ye.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Me.errors = e, a === 0;
}
Me.evaluated = { props: { botDefinition: !0, configInfo: !0, botFunctions: !0, importOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ls = Re;
function Re(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!os.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Re.errors = e, a === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xt = Ue;
function Ue(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ue.errors = e, a === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tt = Ze;
function Ze(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ze.errors = e, a === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _t = Ge;
var lr = new RegExp("^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), ur = new RegExp("^(https?://|$)", "u");
function B(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = B.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!He.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!Qe.validate(s)) {
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
function Ge(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Ge.evaluated;
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
        if (!lr.test(t)) {
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
        if (!ur.test(t)) {
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
        if (!Je.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0 && (B(s.createdOn, { instancePath: n + "/createdOn", parentData: s, parentDataProperty: "createdOn", rootData: m, dynamicAnchors: f }) || (e = k(e, B.errors), a = e.length)), s.requestedTime !== void 0 && (B(s.requestedTime, { instancePath: n + "/requestedTime", parentData: s, parentDataProperty: "requestedTime", rootData: m, dynamicAnchors: f }) || (e = k(e, B.errors), a = e.length)), s.lMod !== void 0 && (B(s.lMod, { instancePath: n + "/lMod", parentData: s, parentDataProperty: "lMod", rootData: m, dynamicAnchors: f }) || (e = k(e, B.errors), a = e.length)), s.__v !== void 0) {
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
  return Ge.errors = e, a === 0;
}
Ge.evaluated = { props: { _id: !0, status: !0, percentageComplete: !0, downloadUrl: !0, streamId: !0, jobType: !0, action: !0, fileType: !0, statusLogs: !0, countOfDockStatuses: !0, createdBy: !0, createdOn: !0, requestedTime: !0, lMod: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
function k(s, n) {
  if (s === null) return n;
  for (let y of n) s.push(y);
  return s;
}

// set:set:audit
var ae = Xe;
var re = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function Xe(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!re.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Xe.errors = e, a === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var cs = Ke, fr = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } }, additionalProperties: !1 };
var _ = (_e(), ie(Te)).default;
function x(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
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
var R = (Et(), ie(Ot)).default;
function ce(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = ce.evaluated;
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
          x(t[p], { instancePath: n + "/dialogs/" + p, parentData: t, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (R(t[l], t[i])) {
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
          x(t[p], { instancePath: n + "/alerts/" + p, parentData: t, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (R(t[l], t[i])) {
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
          x(t[p], { instancePath: n + "/actions/" + p, parentData: t, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (R(t[l], t[i])) {
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
          x(t[p], { instancePath: n + "/experienceFlows/" + p, parentData: t, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = w(e, x.errors), a = e.length);
        let l = t.length, i;
        if (l > 1) {
          e:
            for (; l--; )
              for (i = l; i--; )
                if (R(t[l], t[i])) {
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
  return ce.errors = e, a === 0;
}
ce.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bt = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0, items: {} } }, additionalProperties: !1 }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, yr = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function U(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = U.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "rules" || s === "playbooks" || s === "widgetSettings" || s === "layoutSettings")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: yr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return U.errors = e, a === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function he(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = he.evaluated;
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
              let h = {};
              e === null ? e = [h] : e.push(h), a++;
              break;
            }
          if (p === a && s.tasks !== void 0) {
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
        let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), a++;
      }
    if (s.tasks !== void 0) {
      let i = s.tasks;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let d = 0; d < p; d++) {
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
        let u = i.length, h;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                h = d[g];
                let b = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
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
        for (let d = 0; d < p; d++) {
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
        let u = i.length, h;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                h = d[g];
                let b = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
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
        for (let d = 0; d < p; d++) {
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
        let u = i.length, h;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                h = d[g];
                let b = { instancePath: n + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
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
        for (let d = 0; d < p; d++)
          U(i[d], { instancePath: n + "/AgentAssist/" + d, parentData: i, parentDataProperty: d, rootData: m, dynamicAnchors: f }) || (e = w(e, U.errors), a = e.length);
        let u = i.length, h;
        if (u > 1) {
          e:
            for (; u--; )
              for (h = u; h--; )
                if (R(i[u], i[h])) {
                  let d = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + u + " are identical)" };
                  e === null ? e = [d] : e.push(d), a++;
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
        for (let d = 0; d < p; d++)
          U(i[d], { instancePath: n + "/AgentAI/" + d, parentData: i, parentDataProperty: d, rootData: m, dynamicAnchors: f }) || (e = w(e, U.errors), a = e.length);
        let u = i.length, h;
        if (u > 1) {
          e:
            for (; u--; )
              for (h = u; h--; )
                if (R(i[u], i[h])) {
                  let d = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + u + " are identical)" };
                  e === null ? e = [d] : e.push(d), a++;
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
                let h = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), a++;
              }
            if (p.ignore !== void 0) {
              let u = p.ignore;
              if (Array.isArray(u)) {
                let h = u.length;
                for (let b = 0; b < h; b++)
                  x(u[b], { instancePath: n + "/options/botVariables/ignore/" + b, parentData: u, parentDataProperty: b, rootData: m, dynamicAnchors: f }) || (e = w(e, x.errors), a = e.length);
                let d = u.length, g;
                if (d > 1) {
                  e:
                    for (; d--; )
                      for (g = d; g--; )
                        if (R(u[d], u[g])) {
                          let b = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: d, j: g }, message: "must NOT have duplicate items (items ## " + g + " and " + d + " are identical)" };
                          e === null ? e = [b] : e.push(b), a++;
                          break e;
                        }
                }
              } else {
                let h = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [h] : e.push(h), a++;
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
  return he.errors = e, a === 0;
}
he.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ke(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Ke.evaluated;
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
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: fr.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.subTasks !== void 0 && (ce(s.subTasks, { instancePath: n + "/subTasks", parentData: s, parentDataProperty: "subTasks", rootData: m, dynamicAnchors: f }) || (e = w(e, ce.errors), a = e.length)), s.allTasks !== void 0 && typeof s.allTasks != "boolean") {
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
    s.exportOptions !== void 0 && (he(s.exportOptions, { instancePath: n + "/exportOptions", parentData: s, parentDataProperty: "exportOptions", rootData: m, dynamicAnchors: f }) || (e = w(e, he.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ke.errors = e, a === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var hs = et, Nt = { type: "object", required: ["_id", "streamId", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending"] }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, gs = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), ft = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), yt = new RegExp("\\.[0-9]{3}Z$", "u"), dt = Oe().fullFormats["date-time"];
function et(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = et.evaluated;
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
        if (!gs.test(t)) {
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
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Nt.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: Nt.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
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
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: Nt.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
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
        if (!ft.test(t)) {
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
        if (!yt.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!dt.validate(t)) {
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
var v = tt;
function tt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = tt.evaluated;
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
                let h = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" };
                e === null ? e = [h] : e.push(h), a++;
              }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let u = { instancePath: n + "/errors/" + i + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [u] : e.push(u), a++;
            }
            if (p.code !== void 0) {
              let u = p.code, h = a, d = !1, g = a;
              if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                let A = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [A] : e.push(A), a++;
              }
              var t = g === a;
              d = d || t;
              let b = a;
              if (typeof u != "string") {
                let A = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [A] : e.push(A), a++;
              }
              var t = b === a;
              if (d = d || t, d)
                a = h, e !== null && (h ? e.length = h : e = null);
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
  return tt.errors = e, a === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var bs = st, We = { type: "object", required: ["_id", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, downloadURL: { type: "string", pattern: "^https?://" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, botId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, fileId: { type: "string", pattern: "^[0-9a-f]{24}$" }, fileSize: { type: "string", pattern: "^[0-9]+$" }, store: { type: "object", properties: { urlParams: { type: "string" } }, additionalProperties: !1 }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, ct = Object.prototype.hasOwnProperty, dr = new RegExp("^https?://", "u"), Ps = new RegExp("^[0-9a-f]{24}$", "u"), cr = new RegExp("^[0-9]+$", "u");
function st(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = st.evaluated;
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
      if (!ct.call(We.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!gs.test(t)) {
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
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: We.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
        if (!dr.test(t)) {
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
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: We.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
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
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: We.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
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
        if (!ft.test(t)) {
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
        if (!yt.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!dt.validate(t)) {
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
        if (!Ps.test(t)) {
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
        if (!cr.test(t)) {
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
  return st.errors = e, a === 0;
}
st.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var vs = rt, ys = { type: "object", required: ["file", "fileContext", "fileExtension"], properties: { file: { type: "string", contentMediaType: "application/octet-stream" }, fileContext: { type: "string", enum: ["bulkImport", "findly"] }, fileExtension: { type: "string", enum: ["json", "js", "csv", "zip", "png", "pdf", "docx", "txt", "pptx", ".json", ".js", ".csv"] } }, additionalProperties: !1 };
function rt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = rt.evaluated;
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
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/enum", keyword: "enum", params: { allowedValues: ys.properties.fileContext.enum }, message: "must be equal to one of the allowed values" };
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
        let r = { instancePath: n + "/fileExtension", schemaPath: "#/properties/fileExtension/enum", keyword: "enum", params: { allowedValues: ys.properties.fileExtension.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return rt.errors = e, a === 0;
}
rt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ks = at;
function q(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = q.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!Ps.test(s)) {
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
var hr = new RegExp("^[0-9a-f]{40}$", "u"), gr = new RegExp("^f-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function at(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = at.evaluated;
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
    if (s.fileId !== void 0 && (q(s.fileId, { instancePath: n + "/fileId", parentData: s, parentDataProperty: "fileId", rootData: m, dynamicAnchors: f }) || (e = w(e, q.errors), a = e.length)), s.hash !== void 0) {
      let t = s.hash;
      if (typeof t == "string") {
        if (!hr.test(t)) {
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
        if (!gr.test(t)) {
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
  return at.errors = e, a === 0;
}
at.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ws = nt;
function G(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = G.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++)
      q(s[r], { instancePath: n + "/" + r, parentData: s, parentDataProperty: r, rootData: m, dynamicAnchors: f }) || (e = w(e, q.errors), a = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return G.errors = e, a === 0;
}
G.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function J(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = J.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (_(s) < 1) {
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
var br = { type: "string", enum: ["customer", "employee"] };
function H(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = H.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "customer" || s === "employee")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: br.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return H.errors = e, a === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pr = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
function ge(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!Pr.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ge.errors = e, a === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function be(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.configInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.icon === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "icon" }, message: "must have required property 'icon'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!(t === "uploadMode" || t === "botDefinition" || t === "configInfo" || t === "icon" || t === "botFunctions" || t === "name" || t === "purpose" || t === "color")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s.uploadMode !== void 0) {
      let t = s.uploadMode;
      if (typeof t != "string") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (t !== "JSON") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/const", keyword: "const", params: { allowedValue: "JSON" }, message: "must be equal to constant" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    s.botDefinition !== void 0 && (q(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: m, dynamicAnchors: f }) || (e = w(e, q.errors), a = e.length)), s.configInfo !== void 0 && (q(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: m, dynamicAnchors: f }) || (e = w(e, q.errors), a = e.length)), s.icon !== void 0 && (q(s.icon, { instancePath: n + "/icon", parentData: s, parentDataProperty: "icon", rootData: m, dynamicAnchors: f }) || (e = w(e, q.errors), a = e.length)), s.botFunctions !== void 0 && (G(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: m, dynamicAnchors: f }) || (e = w(e, G.errors), a = e.length)), s.name !== void 0 && (J(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: m, dynamicAnchors: f }) || (e = w(e, J.errors), a = e.length)), s.purpose !== void 0 && (H(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: m, dynamicAnchors: f }) || (e = w(e, H.errors), a = e.length)), s.color !== void 0 && (ge(s.color, { instancePath: n + "/color", parentData: s, parentDataProperty: "color", rootData: m, dynamicAnchors: f }) || (e = w(e, ge.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return be.errors = e, a === 0;
}
be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pe(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Pe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.uploadMode === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploadMode" }, message: "must have required property 'uploadMode'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.zipInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zipInfo" }, message: "must have required property 'zipInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s)
      if (!(t === "uploadMode" || t === "zipInfo" || t === "name" || t === "purpose")) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s.uploadMode !== void 0) {
      let t = s.uploadMode;
      if (typeof t != "string") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (t !== "ZIP") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/const", keyword: "const", params: { allowedValue: "ZIP" }, message: "must be equal to constant" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    s.zipInfo !== void 0 && (q(s.zipInfo, { instancePath: n + "/zipInfo", parentData: s, parentDataProperty: "zipInfo", rootData: m, dynamicAnchors: f }) || (e = w(e, q.errors), a = e.length)), s.name !== void 0 && (J(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: m, dynamicAnchors: f }) || (e = w(e, J.errors), a = e.length)), s.purpose !== void 0 && (H(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: m, dynamicAnchors: f }) || (e = w(e, H.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Pe.errors = e, a === 0;
}
Pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function nt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = nt.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = a, r = !1, l = a;
  be(s, { instancePath: n, parentData: y, parentDataProperty: c, rootData: m, dynamicAnchors: f }) || (e = w(e, be.errors), a = e.length);
  var u = l === a;
  if (r = r || u, u)
    var i = !0;
  let p = a;
  Pe(s, { instancePath: n, parentData: y, parentDataProperty: c, rootData: m, dynamicAnchors: f }) || (e = w(e, Pe.errors), a = e.length);
  var u = p === a;
  if (r = r || u, u && i !== !0 && (i = !0), r)
    a = t, e !== null && (t ? e.length = t : e = null);
  else {
    let h = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [h] : e.push(h), a++;
  }
  return nt.errors = e, o.props = i, a === 0;
}
nt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var ht = it, St = { type: "object", required: ["_id", "status"], properties: { _id: { type: "string", pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, statusLogs: { $ref: "#/$defs/components.schemas.ImportSteps" }, streamRefId: { type: "string", pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, requestType: { type: "string", minLength: 1, enum: ["Botimport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, Is = new RegExp("^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), vr = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), ds = { type: "array", items: { type: "object", required: ["taskType", "status"], properties: { taskType: { type: "string", enum: ["importRequest", "Bot Definition", "IdpConfigurations", "CustomTemplates", "BotFunctions", "Widget", "Dialog", "Form", "Event", "KnowledgeTasks", "Utterences", "Patterns", "Standard Responses", "BotVariables", "SmallTalk", "importBot"] }, taskName: { type: "string" }, status: { type: "string", enum: ["success"] } }, additionalProperties: !1 } };
function ve(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = ve.evaluated;
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
            let p = { instancePath: n + "/" + r + "/taskType", schemaPath: "#/items/properties/taskType/enum", keyword: "enum", params: { allowedValues: ds.items.properties.taskType.enum }, message: "must be equal to one of the allowed values" };
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
            let p = { instancePath: n + "/" + r + "/status", schemaPath: "#/items/properties/status/enum", keyword: "enum", params: { allowedValues: ds.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
  return ve.errors = e, a === 0;
}
ve.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function it(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = it.evaluated;
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
      if (!ct.call(St.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!Is.test(t)) {
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
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: St.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
    if (s.statusLogs !== void 0 && (ve(s.statusLogs, { instancePath: n + "/statusLogs", parentData: s, parentDataProperty: "statusLogs", rootData: m, dynamicAnchors: f }) || (e = w(e, ve.errors), a = e.length)), s.streamRefId !== void 0) {
      let t = s.streamRefId;
      if (typeof t == "string") {
        if (!vr.test(t)) {
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
        let r = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: St.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
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
        if (!ft.test(t)) {
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
        if (!yt.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!dt.validate(t)) {
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
  return it.errors = e, a === 0;
}
it.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ds = ot;
var M = { type: "object", properties: { tasks: { type: "array", items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms"] } }, nlpData: { type: "array", items: { type: "string", enum: ["nlpSettings", "utterances", "patterns", "standardResponses", "synonyms", "concepts", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", items: { type: "string", enum: ["rules", "playbooks"] } }, qualityAI: { type: "array", items: { type: "string", enum: ["taxonomy", "connectors", "autoQA"] } }, botComponents: { type: "array", items: { type: "string", enum: ["linkedBots", "smallTalk"] } }, customDashboard: { type: "boolean" }, storyBoardScenes: { type: "object", properties: { includeComments: { type: "boolean" } }, additionalProperties: !1 }, options: { type: "object", properties: { utterances: { $ref: "#/$defs/components.schemas.MergeStrategy" }, patterns: { $ref: "#/$defs/components.schemas.MergeStrategy" }, botVariables: { type: "object", properties: { ignore: { type: "array", items: { $ref: "#/$defs/components.schemas.Name" } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 };
function Z(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Z.evaluated;
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
  return Z.errors = e, a === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ke(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    for (let t in s)
      if (!ct.call(M.properties, t)) {
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
            let p = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: M.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
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
            let p = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: M.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
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
            let p = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: M.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
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
            let p = { instancePath: n + "/AgentAssist/" + l, schemaPath: "#/properties/AgentAssist/items/enum", keyword: "enum", params: { allowedValues: M.properties.AgentAssist.items.enum }, message: "must be equal to one of the allowed values" };
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
            let p = { instancePath: n + "/qualityAI/" + l, schemaPath: "#/properties/qualityAI/items/enum", keyword: "enum", params: { allowedValues: M.properties.qualityAI.items.enum }, message: "must be equal to one of the allowed values" };
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
            let p = { instancePath: n + "/botComponents/" + l, schemaPath: "#/properties/botComponents/items/enum", keyword: "enum", params: { allowedValues: M.properties.botComponents.items.enum }, message: "must be equal to one of the allowed values" };
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
        if (t.utterances !== void 0 && (Z(t.utterances, { instancePath: n + "/options/utterances", parentData: t, parentDataProperty: "utterances", rootData: m, dynamicAnchors: f }) || (e = w(e, Z.errors), a = e.length)), t.patterns !== void 0 && (Z(t.patterns, { instancePath: n + "/options/patterns", parentData: t, parentDataProperty: "patterns", rootData: m, dynamicAnchors: f }) || (e = w(e, Z.errors), a = e.length)), t.botVariables !== void 0) {
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
                  x(l[p], { instancePath: n + "/options/botVariables/ignore/" + p, parentData: l, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = w(e, x.errors), a = e.length);
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
  return ke.errors = e, a === 0;
}
ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ot(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = ot.evaluated;
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
    s.botDefinition !== void 0 && (q(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: m, dynamicAnchors: f }) || (e = w(e, q.errors), a = e.length)), s.configInfo !== void 0 && (q(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: m, dynamicAnchors: f }) || (e = w(e, q.errors), a = e.length)), s.botFunctions !== void 0 && (G(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: m, dynamicAnchors: f }) || (e = w(e, G.errors), a = e.length)), s.importOptions !== void 0 && (ke(s.importOptions, { instancePath: n + "/importOptions", parentData: s, parentDataProperty: "importOptions", rootData: m, dynamicAnchors: f }) || (e = w(e, ke.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ot.errors = e, a === 0;
}
ot.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qs = pt;
function pt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = pt.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!Is.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^bir-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return pt.errors = e, a === 0;
}
pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vt = lt, kr = { type: "string", enum: ["configured"] };
function lt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = lt.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (s !== "configured") {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: kr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return lt.errors = e, a === 0;
}
lt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ft = ut, wr = { type: "string", enum: ["csv", "json"] };
function ut(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = ut.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "csv" || s === "json")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: wr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ut.errors = e, a === 0;
}
ut.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ct = mt, de = { type: "object", required: ["_id", "status"], properties: { _id: { type: "string", pattern: "^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["IN_PROGRESS", "SUCCESS", "FAILED"] }, percentageComplete: { type: "integer", minimum: 0, maximum: 100 }, downloadUrl: { type: "string", pattern: "^(https?://|$)" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, jobType: { type: "string", enum: ["ML_UTTERANCE"] }, action: { type: "string", enum: ["EXPORT"] }, fileType: { type: "string", enum: ["CSV", "JSON"] }, statusLogs: { type: "array", items: {} }, countOfDockStatuses: { type: "integer", minimum: 0 }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { $ref: "#/$defs/components.schemas.Instant" }, requestedTime: { $ref: "#/$defs/components.schemas.Instant" }, lMod: { $ref: "#/$defs/components.schemas.Instant" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, Ir = new RegExp("^ds-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Dr = new RegExp("^(https?://|$)", "u");
function S(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = S.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!yt.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!dt.validate(s)) {
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
function mt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = mt.evaluated;
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
      if (!ct.call(de.properties, t)) {
        let r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [r] : e.push(r), a++;
      }
    if (s._id !== void 0) {
      let t = s._id;
      if (typeof t == "string") {
        if (!Ir.test(t)) {
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
        let r = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: de.properties.status.enum }, message: "must be equal to one of the allowed values" };
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
        if (!Dr.test(t)) {
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
        let r = { instancePath: n + "/jobType", schemaPath: "#/properties/jobType/enum", keyword: "enum", params: { allowedValues: de.properties.jobType.enum }, message: "must be equal to one of the allowed values" };
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
        let r = { instancePath: n + "/action", schemaPath: "#/properties/action/enum", keyword: "enum", params: { allowedValues: de.properties.action.enum }, message: "must be equal to one of the allowed values" };
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
        let r = { instancePath: n + "/fileType", schemaPath: "#/properties/fileType/enum", keyword: "enum", params: { allowedValues: de.properties.fileType.enum }, message: "must be equal to one of the allowed values" };
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
        if (!ft.test(t)) {
          let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.createdOn !== void 0 && (S(s.createdOn, { instancePath: n + "/createdOn", parentData: s, parentDataProperty: "createdOn", rootData: m, dynamicAnchors: f }) || (e = w(e, S.errors), a = e.length)), s.requestedTime !== void 0 && (S(s.requestedTime, { instancePath: n + "/requestedTime", parentData: s, parentDataProperty: "requestedTime", rootData: m, dynamicAnchors: f }) || (e = w(e, S.errors), a = e.length)), s.lMod !== void 0 && (S(s.lMod, { instancePath: n + "/lMod", parentData: s, parentDataProperty: "lMod", rootData: m, dynamicAnchors: f }) || (e = w(e, S.errors), a = e.length)), s.__v !== void 0) {
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
  return mt.errors = e, a === 0;
}
mt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function w(s, n) {
  if (s === null) return n;
  for (let y of n) s.push(y);
  return s;
}

// set:set:inferred
var $s = gt, Ar = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
var we = (_e(), ie(Te)).default;
function T(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = T.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (we(s) < 1) {
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
var Q = (Et(), ie(Ot)).default;
function Ie(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Ie.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.dialogs !== void 0) {
      let t = s.dialogs;
      if (Array.isArray(t)) {
        let r = t.length;
        for (let p = 0; p < r; p++)
          T(t[p], { instancePath: n + "/dialogs/" + p, parentData: t, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = I(e, T.errors), a = e.length);
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
          T(t[p], { instancePath: n + "/alerts/" + p, parentData: t, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = I(e, T.errors), a = e.length);
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
          T(t[p], { instancePath: n + "/actions/" + p, parentData: t, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = I(e, T.errors), a = e.length);
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
          T(t[p], { instancePath: n + "/experienceFlows/" + p, parentData: t, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = I(e, T.errors), a = e.length);
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
  return Ie.errors = e, a === 0;
}
Ie.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Lt = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0, items: {} } } }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } } } } } } }, jr = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function Y(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Y.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "rules" || s === "playbooks" || s === "widgetSettings" || s === "layoutSettings")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Y.errors = e, a === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function De(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = De.evaluated;
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
                let h = {};
                e === null ? e = [h] : e.push(h), a++;
              }
            } else {
              let h = {};
              e === null ? e = [h] : e.push(h), a++;
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
        for (let d = 0; d < p; d++) {
          let g = i[d];
          if (typeof g != "string") {
            let b = { instancePath: n + "/tasks/" + d, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "botTask" || g === "knowledgeGraph" || g === "smallTalk" || g === "forms" || g === "bottask")) {
            let b = { instancePath: n + "/tasks/" + d, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: Lt.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, h;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                h = d[g];
                let b = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
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
        for (let d = 0; d < p; d++) {
          let g = i[d];
          if (typeof g != "string") {
            let b = { instancePath: n + "/nlpData/" + d, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "utterances" || g === "patterns" || g === "traits" || g === "rules" || g === "concepts" || g === "synonyms" || g === "standardResponses" || g === "nlpSettings" || g === "training_data" || g === "bot_synonyms" || g === "defaultDialog")) {
            let b = { instancePath: n + "/nlpData/" + d, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: Lt.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, h;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                h = d[g];
                let b = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
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
        for (let d = 0; d < p; d++) {
          let g = i[d];
          if (typeof g != "string") {
            let b = { instancePath: n + "/settings/" + d, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [b] : e.push(b), a++;
          }
          if (!(g === "botSettings" || g === "botVariables" || g === "ivrSettings" || g === "genAIandLLMSettings")) {
            let b = { instancePath: n + "/settings/" + d, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: Lt.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [b] : e.push(b), a++;
          }
        }
        let u = i.length, h;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let g = i[u];
            if (typeof g == "string") {
              if (typeof d[g] == "number") {
                h = d[g];
                let b = { instancePath: n + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + u + " are identical)" };
                e === null ? e = [b] : e.push(b), a++;
                break;
              }
              d[g] = u;
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
        for (let d = 0; d < p; d++)
          Y(i[d], { instancePath: n + "/AgentAssist/" + d, parentData: i, parentDataProperty: d, rootData: m, dynamicAnchors: f }) || (e = I(e, Y.errors), a = e.length);
        let u = i.length, h;
        if (u > 1) {
          e:
            for (; u--; )
              for (h = u; h--; )
                if (Q(i[u], i[h])) {
                  let d = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + u + " are identical)" };
                  e === null ? e = [d] : e.push(d), a++;
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
        for (let d = 0; d < p; d++)
          Y(i[d], { instancePath: n + "/AgentAI/" + d, parentData: i, parentDataProperty: d, rootData: m, dynamicAnchors: f }) || (e = I(e, Y.errors), a = e.length);
        let u = i.length, h;
        if (u > 1) {
          e:
            for (; u--; )
              for (h = u; h--; )
                if (Q(i[u], i[h])) {
                  let d = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: u, j: h }, message: "must NOT have duplicate items (items ## " + h + " and " + u + " are identical)" };
                  e === null ? e = [d] : e.push(d), a++;
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
                let h = u.length;
                for (let b = 0; b < h; b++)
                  T(u[b], { instancePath: n + "/options/botVariables/ignore/" + b, parentData: u, parentDataProperty: b, rootData: m, dynamicAnchors: f }) || (e = I(e, T.errors), a = e.length);
                let d = u.length, g;
                if (d > 1) {
                  e:
                    for (; d--; )
                      for (g = d; g--; )
                        if (Q(u[d], u[g])) {
                          let b = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: d, j: g }, message: "must NOT have duplicate items (items ## " + g + " and " + d + " are identical)" };
                          e === null ? e = [b] : e.push(b), a++;
                          break e;
                        }
                }
              } else {
                let h = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [h] : e.push(h), a++;
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
  return De.errors = e, a === 0;
}
De.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function gt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = gt.evaluated;
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
        let r = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: Ar.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.subTasks !== void 0 && (Ie(s.subTasks, { instancePath: n + "/subTasks", parentData: s, parentDataProperty: "subTasks", rootData: m, dynamicAnchors: f }) || (e = I(e, Ie.errors), a = e.length)), s.allTasks !== void 0 && typeof s.allTasks != "boolean") {
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
    s.exportOptions !== void 0 && (De(s.exportOptions, { instancePath: n + "/exportOptions", parentData: s, parentDataProperty: "exportOptions", rootData: m, dynamicAnchors: f }) || (e = I(e, De.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return gt.errors = e, a === 0;
}
gt.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var xs = bt;
var $r = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), xr = new RegExp("^https?://", "u"), As = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Tr = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), _r = new RegExp("\\.[0-9]{3}Z$", "u"), Ts = new RegExp("^[0-9a-f]{24}$", "u"), Or = new RegExp("^[0-9]+$", "u"), Er = Oe().fullFormats["date-time"];
function bt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = bt.evaluated;
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
        if (!$r.test(t)) {
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
        if (we(t) < 1) {
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
        if (!xr.test(t)) {
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
        if (!As.test(t)) {
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
        if (!As.test(t)) {
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
        if (we(t) < 1) {
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
        if (we(t) < 1) {
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
        if (!Tr.test(t)) {
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
        if (!_r.test(t)) {
          let r = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (!Er.validate(t)) {
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
        if (!Ts.test(t)) {
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
        if (!Or.test(t)) {
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
  return bt.errors = e, a === 0;
}
bt.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _s = Pt, js = { type: "object", required: ["file", "fileContext", "fileExtension"], properties: { file: { type: "string", contentMediaType: "application/octet-stream" }, fileContext: { type: "string", enum: ["bulkImport", "findly"] }, fileExtension: { type: "string", enum: ["json", "js", "csv", "zip", "png", "pdf", "docx", "txt", "pptx", ".json", ".js", ".csv"] } } };
function Pt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Pt.evaluated;
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
        let r = { instancePath: n + "/fileContext", schemaPath: "#/properties/fileContext/enum", keyword: "enum", params: { allowedValues: js.properties.fileContext.enum }, message: "must be equal to one of the allowed values" };
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
        let r = { instancePath: n + "/fileExtension", schemaPath: "#/properties/fileExtension/enum", keyword: "enum", params: { allowedValues: js.properties.fileExtension.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Pt.errors = e, a === 0;
}
Pt.evaluated = { props: { file: !0, fileContext: !0, fileExtension: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Os = vt;
function j(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!Ts.test(s)) {
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
function X(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = X.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), Array.isArray(s)) {
    let t = s.length;
    for (let r = 0; r < t; r++)
      j(s[r], { instancePath: n + "/" + r, parentData: s, parentDataProperty: r, rootData: m, dynamicAnchors: f }) || (e = I(e, j.errors), a = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return X.errors = e, a === 0;
}
X.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function K(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = K.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (we(s) < 1) {
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
var Br = { type: "string", enum: ["customer", "employee"] };
function ee(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "customer" || s === "employee")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Br.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ee.errors = e, a === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nr = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
function qe(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s == "string") {
    if (!Nr.test(s)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return qe.errors = e, a === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ae(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = Ae.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.configInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.icon === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "icon" }, message: "must have required property 'icon'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.uploadMode !== void 0) {
      let t = s.uploadMode;
      if (typeof t != "string") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (t !== "JSON") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/const", keyword: "const", params: { allowedValue: "JSON" }, message: "must be equal to constant" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    s.botDefinition !== void 0 && (j(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: m, dynamicAnchors: f }) || (e = I(e, j.errors), a = e.length)), s.configInfo !== void 0 && (j(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: m, dynamicAnchors: f }) || (e = I(e, j.errors), a = e.length)), s.icon !== void 0 && (j(s.icon, { instancePath: n + "/icon", parentData: s, parentDataProperty: "icon", rootData: m, dynamicAnchors: f }) || (e = I(e, j.errors), a = e.length)), s.botFunctions !== void 0 && (X(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: m, dynamicAnchors: f }) || (e = I(e, X.errors), a = e.length)), s.name !== void 0 && (K(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: m, dynamicAnchors: f }) || (e = I(e, K.errors), a = e.length)), s.purpose !== void 0 && (ee(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: m, dynamicAnchors: f }) || (e = I(e, ee.errors), a = e.length)), s.color !== void 0 && (qe(s.color, { instancePath: n + "/color", parentData: s, parentDataProperty: "color", rootData: m, dynamicAnchors: f }) || (e = I(e, qe.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ae.errors = e, a === 0;
}
Ae.evaluated = { props: { uploadMode: !0, botDefinition: !0, configInfo: !0, icon: !0, botFunctions: !0, name: !0, purpose: !0, color: !0 }, dynamicProps: !1, dynamicItems: !1 };
function je(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.uploadMode === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploadMode" }, message: "must have required property 'uploadMode'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.zipInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zipInfo" }, message: "must have required property 'zipInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.uploadMode !== void 0) {
      let t = s.uploadMode;
      if (typeof t != "string") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (t !== "ZIP") {
        let r = { instancePath: n + "/uploadMode", schemaPath: "#/properties/uploadMode/const", keyword: "const", params: { allowedValue: "ZIP" }, message: "must be equal to constant" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    s.zipInfo !== void 0 && (j(s.zipInfo, { instancePath: n + "/zipInfo", parentData: s, parentDataProperty: "zipInfo", rootData: m, dynamicAnchors: f }) || (e = I(e, j.errors), a = e.length)), s.name !== void 0 && (K(s.name, { instancePath: n + "/name", parentData: s, parentDataProperty: "name", rootData: m, dynamicAnchors: f }) || (e = I(e, K.errors), a = e.length)), s.purpose !== void 0 && (ee(s.purpose, { instancePath: n + "/purpose", parentData: s, parentDataProperty: "purpose", rootData: m, dynamicAnchors: f }) || (e = I(e, ee.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return je.errors = e, a === 0;
}
je.evaluated = { props: { uploadMode: !0, zipInfo: !0, name: !0, purpose: !0 }, dynamicProps: !1, dynamicItems: !1 };
function vt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = vt.evaluated;
  o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0);
  let t = a, r = !1, l = a;
  Ae(s, { instancePath: n, parentData: y, parentDataProperty: c, rootData: m, dynamicAnchors: f }) || (e = I(e, Ae.errors), a = e.length);
  var u = l === a;
  if (r = r || u, u) {
    var i = {};
    i.uploadMode = !0, i.botDefinition = !0, i.configInfo = !0, i.icon = !0, i.botFunctions = !0, i.name = !0, i.purpose = !0, i.color = !0;
  }
  let p = a;
  je(s, { instancePath: n, parentData: y, parentDataProperty: c, rootData: m, dynamicAnchors: f }) || (e = I(e, je.errors), a = e.length);
  var u = p === a;
  if (r = r || u, u && i !== !0 && (i = i || {}, i.uploadMode = !0, i.zipInfo = !0, i.name = !0, i.purpose = !0), r)
    a = t, e !== null && (t ? e.length = t : e = null);
  else {
    let h = { instancePath: n, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [h] : e.push(h), a++;
  }
  return vt.errors = e, o.props = i, a === 0;
}
vt.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var Es = kt;
var ne = { type: "object", properties: { tasks: { type: "array", items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms"] } }, nlpData: { type: "array", items: { type: "string", enum: ["nlpSettings", "utterances", "patterns", "standardResponses", "synonyms", "concepts", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", items: { type: "string", enum: ["rules", "playbooks"] } }, qualityAI: { type: "array", items: { type: "string", enum: ["taxonomy", "connectors", "autoQA"] } }, botComponents: { type: "array", items: { type: "string", enum: ["linkedBots", "smallTalk"] } }, customDashboard: { type: "boolean" }, storyBoardScenes: { type: "object", properties: { includeComments: { type: "boolean" } } }, options: { type: "object", properties: { utterances: { $ref: "#/$defs/components.schemas.MergeStrategy" }, patterns: { $ref: "#/$defs/components.schemas.MergeStrategy" }, botVariables: { type: "object", properties: { ignore: { type: "array", items: { $ref: "#/$defs/components.schemas.Name" } } } } } } } };
function W(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = W.evaluated;
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
  return W.errors = e, a === 0;
}
W.evaluated = { props: { append: !0, replace: !0 }, dynamicProps: !1, dynamicItems: !1 };
function $e(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = $e.evaluated;
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
        if (t.utterances !== void 0 && (W(t.utterances, { instancePath: n + "/options/utterances", parentData: t, parentDataProperty: "utterances", rootData: m, dynamicAnchors: f }) || (e = I(e, W.errors), a = e.length)), t.patterns !== void 0 && (W(t.patterns, { instancePath: n + "/options/patterns", parentData: t, parentDataProperty: "patterns", rootData: m, dynamicAnchors: f }) || (e = I(e, W.errors), a = e.length)), t.botVariables !== void 0) {
          let r = t.botVariables;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            if (r.ignore !== void 0) {
              let l = r.ignore;
              if (Array.isArray(l)) {
                let i = l.length;
                for (let p = 0; p < i; p++)
                  T(l[p], { instancePath: n + "/options/botVariables/ignore/" + p, parentData: l, parentDataProperty: p, rootData: m, dynamicAnchors: f }) || (e = I(e, T.errors), a = e.length);
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
  return $e.errors = e, a === 0;
}
$e.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, qualityAI: !0, botComponents: !0, customDashboard: !0, storyBoardScenes: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function kt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = kt.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.botDefinition === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botDefinition" }, message: "must have required property 'botDefinition'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.configInfo === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configInfo" }, message: "must have required property 'configInfo'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    s.botDefinition !== void 0 && (j(s.botDefinition, { instancePath: n + "/botDefinition", parentData: s, parentDataProperty: "botDefinition", rootData: m, dynamicAnchors: f }) || (e = I(e, j.errors), a = e.length)), s.configInfo !== void 0 && (j(s.configInfo, { instancePath: n + "/configInfo", parentData: s, parentDataProperty: "configInfo", rootData: m, dynamicAnchors: f }) || (e = I(e, j.errors), a = e.length)), s.botFunctions !== void 0 && (X(s.botFunctions, { instancePath: n + "/botFunctions", parentData: s, parentDataProperty: "botFunctions", rootData: m, dynamicAnchors: f }) || (e = I(e, X.errors), a = e.length)), s.importOptions !== void 0 && ($e(s.importOptions, { instancePath: n + "/importOptions", parentData: s, parentDataProperty: "importOptions", rootData: m, dynamicAnchors: f }) || (e = I(e, $e.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return kt.errors = e, a === 0;
}
kt.evaluated = { props: { botDefinition: !0, configInfo: !0, botFunctions: !0, importOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var zt = wt, Sr = { type: "string", enum: ["configured"] };
function wt(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = wt.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (s !== "configured") {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Sr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return wt.errors = e, a === 0;
}
wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mt = It, Vr = { type: "string", enum: ["csv", "json"] };
function It(s, { instancePath: n = "", parentData: y, parentDataProperty: c, rootData: m = s, dynamicAnchors: f = {} } = {}) {
  let e = null, a = 0, o = It.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof s != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(s === "csv" || s === "json")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Vr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return It.errors = e, a === 0;
}
It.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function I(s, n) {
  if (s === null) return n;
  for (let y of n) s.push(y);
  return s;
}

// <stdin>
var Mr = {
  consumer: {
    "startBotExport path BotID": se,
    "startBotExport request application/json": es,
    "startBotExport 200 application/json": ts,
    "startBotExport 400 application/json": P,
    "startBotExport 401 application/json": P,
    "startBotExport 405 application/json": P,
    "startBotExport 412 application/json": P,
    "startBotExport 429 application/json": P,
    "startBotExport 500 application/json": P,
    "getBotExportStatus path BotID": se,
    "getBotExportStatus 200 application/json": rs,
    "getBotExportStatus 400 application/json": P,
    "getBotExportStatus 401 application/json": P,
    "getBotExportStatus 405 application/json": P,
    "getBotExportStatus 429 application/json": P,
    "getBotExportStatus 500 application/json": P,
    "uploadFile request multipart/form-data": as,
    "uploadFile 200 application/json": ns,
    "uploadFile 401 application/json": P,
    "uploadFile 405 application/json": P,
    "uploadFile 412 application/json": P,
    "uploadFile 429 application/json": P,
    "uploadFile 500 application/json": P,
    "importBot request application/json": is,
    "importBot 200 application/json": Ye,
    "importBot 400 application/json": P,
    "importBot 401 application/json": P,
    "importBot 405 application/json": P,
    "importBot 412 application/json": P,
    "importBot 429 application/json": P,
    "importBot 500 application/json": P,
    "importIntoBot path BotID": se,
    "importIntoBot request application/json": ps,
    "importIntoBot 200 application/json": Ye,
    "importIntoBot 400 application/json": P,
    "importIntoBot 401 application/json": P,
    "importIntoBot 405 application/json": P,
    "importIntoBot 412 application/json": P,
    "importIntoBot 429 application/json": P,
    "importIntoBot 500 application/json": P,
    "getImportStatus path BotImportBIR": ls,
    "getImportStatus 200 application/json": Ye,
    "getImportStatus 400 application/json": P,
    "getImportStatus 401 application/json": P,
    "getImportStatus 405 application/json": P,
    "getImportStatus 429 application/json": P,
    "getImportStatus 500 application/json": P,
    "exportUtterances path BotID": se,
    "exportUtterances query state": xt,
    "exportUtterances query type": Tt,
    "exportUtterances 200 application/json": _t,
    "exportUtterances 400 application/json": P,
    "exportUtterances 401 application/json": P,
    "exportUtterances 405 application/json": P,
    "exportUtterances 412 application/json": P,
    "exportUtterances 429 application/json": P,
    "exportUtterances 500 application/json": P,
    "getUtteranceExportStatus path BotID": se,
    "getUtteranceExportStatus query state": xt,
    "getUtteranceExportStatus query type": Tt,
    "getUtteranceExportStatus 200 application/json": _t,
    "getUtteranceExportStatus 400 application/json": P,
    "getUtteranceExportStatus 401 application/json": P,
    "getUtteranceExportStatus 405 application/json": P,
    "getUtteranceExportStatus 429 application/json": P,
    "getUtteranceExportStatus 500 application/json": P
  },
  audit: {
    "startBotExport path BotID": ae,
    "startBotExport request application/json": cs,
    "startBotExport 200 application/json": hs,
    "startBotExport 400 application/json": v,
    "startBotExport 401 application/json": v,
    "startBotExport 405 application/json": v,
    "startBotExport 412 application/json": v,
    "startBotExport 429 application/json": v,
    "startBotExport 500 application/json": v,
    "getBotExportStatus path BotID": ae,
    "getBotExportStatus 200 application/json": bs,
    "getBotExportStatus 400 application/json": v,
    "getBotExportStatus 401 application/json": v,
    "getBotExportStatus 405 application/json": v,
    "getBotExportStatus 429 application/json": v,
    "getBotExportStatus 500 application/json": v,
    "uploadFile request multipart/form-data": vs,
    "uploadFile 200 application/json": ks,
    "uploadFile 401 application/json": v,
    "uploadFile 405 application/json": v,
    "uploadFile 412 application/json": v,
    "uploadFile 429 application/json": v,
    "uploadFile 500 application/json": v,
    "importBot request application/json": ws,
    "importBot 200 application/json": ht,
    "importBot 400 application/json": v,
    "importBot 401 application/json": v,
    "importBot 405 application/json": v,
    "importBot 412 application/json": v,
    "importBot 429 application/json": v,
    "importBot 500 application/json": v,
    "importIntoBot path BotID": ae,
    "importIntoBot request application/json": Ds,
    "importIntoBot 200 application/json": ht,
    "importIntoBot 400 application/json": v,
    "importIntoBot 401 application/json": v,
    "importIntoBot 405 application/json": v,
    "importIntoBot 412 application/json": v,
    "importIntoBot 429 application/json": v,
    "importIntoBot 500 application/json": v,
    "getImportStatus path BotImportBIR": qs,
    "getImportStatus 200 application/json": ht,
    "getImportStatus 400 application/json": v,
    "getImportStatus 401 application/json": v,
    "getImportStatus 405 application/json": v,
    "getImportStatus 429 application/json": v,
    "getImportStatus 500 application/json": v,
    "exportUtterances path BotID": ae,
    "exportUtterances query state": Vt,
    "exportUtterances query type": Ft,
    "exportUtterances 200 application/json": Ct,
    "exportUtterances 400 application/json": v,
    "exportUtterances 401 application/json": v,
    "exportUtterances 405 application/json": v,
    "exportUtterances 412 application/json": v,
    "exportUtterances 429 application/json": v,
    "exportUtterances 500 application/json": v,
    "getUtteranceExportStatus path BotID": ae,
    "getUtteranceExportStatus query state": Vt,
    "getUtteranceExportStatus query type": Ft,
    "getUtteranceExportStatus 200 application/json": Ct,
    "getUtteranceExportStatus 400 application/json": v,
    "getUtteranceExportStatus 401 application/json": v,
    "getUtteranceExportStatus 405 application/json": v,
    "getUtteranceExportStatus 429 application/json": v,
    "getUtteranceExportStatus 500 application/json": v
  },
  inferred: {
    "startBotExport request application/json": $s,
    "getBotExportStatus 200 application/json": xs,
    "uploadFile request multipart/form-data": _s,
    "importBot request application/json": Os,
    "importIntoBot request application/json": Es,
    "exportUtterances query state": zt,
    "exportUtterances query type": Mt,
    "getUtteranceExportStatus query state": zt,
    "getUtteranceExportStatus query type": Mt
  }
};
export {
  Mr as validators
};
