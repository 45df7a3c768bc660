// Generated from specs/kore-ai. Edit that and run npm run generate.
var Xe = Object.create;
var F = Object.defineProperty;
var Je = Object.getOwnPropertyDescriptor;
var Ke = Object.getOwnPropertyNames;
var Qe = Object.getPrototypeOf, et = Object.prototype.hasOwnProperty;
var ke = (r, n, c) => () => {
  if (c) throw c[0];
  try {
    return r && (n = r(r = 0)), n;
  } catch (g) {
    throw c = [g], g;
  }
};
var Pe = (r, n) => () => {
  try {
    return n || r((n = { exports: {} }).exports, n), n.exports;
  } catch (c) {
    throw n = 0, c;
  }
}, we = (r, n) => {
  for (var c in n)
    F(r, c, { get: n[c], enumerable: !0 });
}, ve = (r, n, c, g) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let d of Ke(n))
      !et.call(r, d) && d !== c && F(r, d, { get: () => n[d], enumerable: !(g = Je(n, d)) || g.enumerable });
  return r;
};
var tt = (r, n, c) => (c = r != null ? Xe(Qe(r)) : {}, ve(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  n || !r || !r.__esModule ? F(c, "default", { value: r, enumerable: !0 }) : c,
  r
)), R = (r) => ve(F({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var C = {};
we(C, {
  default: () => st
});
var st, U = ke(() => {
  st = (r) => {
    let n = r.length;
    for (let c = 0; c < r.length - 1; c++)
      (r.charCodeAt(c) & 64512) === 55296 && (r.charCodeAt(c + 1) & 64512) === 56320 && (n--, c++);
    return n;
  };
});

// node_modules/ajv-formats/dist/formats.js
var Z = Pe((x) => {
  "use strict";
  Object.defineProperty(x, "__esModule", { value: !0 });
  x.formatNames = x.fastFormats = x.fullFormats = void 0;
  function A(r, n) {
    return { validate: r, compare: n };
  }
  x.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: A(xe, ue),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: A(oe(!0), me),
    "date-time": A(Te(!0), $e),
    "iso-time": A(oe(), qe),
    "iso-date-time": A(Te(), je),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri: ot,
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
    regex: ct,
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
    byte: lt,
    // signed 32 bit integer
    int32: { type: "number", validate: ft },
    // signed 64 bit integer
    int64: { type: "number", validate: yt },
    // C-type float
    float: { type: "number", validate: Ae },
    // C-type double
    double: { type: "number", validate: Ae },
    // hint to the UI to hide input strings
    password: !0,
    // unchecked string payload
    binary: !0
  };
  x.fastFormats = {
    ...x.fullFormats,
    date: A(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, ue),
    time: A(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, me),
    "date-time": A(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, $e),
    "iso-time": A(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, qe),
    "iso-date-time": A(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, je),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
  };
  x.formatNames = Object.keys(x.fullFormats);
  function rt(r) {
    return r % 4 === 0 && (r % 100 !== 0 || r % 400 === 0);
  }
  var at = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, nt = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  function xe(r) {
    let n = at.exec(r);
    if (!n)
      return !1;
    let c = +n[1], g = +n[2], d = +n[3];
    return g >= 1 && g <= 12 && d >= 1 && d <= (g === 2 && rt(c) ? 29 : nt[g]);
  }
  function ue(r, n) {
    if (r && n)
      return r > n ? 1 : r < n ? -1 : 0;
  }
  var pe = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
  function oe(r) {
    return function(c) {
      let g = pe.exec(c);
      if (!g)
        return !1;
      let d = +g[1], b = +g[2], e = +g[3], a = g[4], u = g[5] === "-" ? -1 : 1, t = +(g[6] || 0), s = +(g[7] || 0);
      if (t > 23 || s > 59 || r && !a)
        return !1;
      if (d <= 23 && b <= 59 && e < 60)
        return !0;
      let m = b - s * u, i = d - t * u - (m < 0 ? 1 : 0);
      return (i === 23 || i === -1) && (m === 59 || m === -1) && e < 61;
    };
  }
  function me(r, n) {
    if (!(r && n))
      return;
    let c = (/* @__PURE__ */ new Date("2020-01-01T" + r)).valueOf(), g = (/* @__PURE__ */ new Date("2020-01-01T" + n)).valueOf();
    if (c && g)
      return c - g;
  }
  function qe(r, n) {
    if (!(r && n))
      return;
    let c = pe.exec(r), g = pe.exec(n);
    if (c && g)
      return r = c[1] + c[2] + c[3], n = g[1] + g[2] + g[3], r > n ? 1 : r < n ? -1 : 0;
  }
  var le = /t|\s/i;
  function Te(r) {
    let n = oe(r);
    return function(g) {
      let d = g.split(le);
      return d.length === 2 && xe(d[0]) && n(d[1]);
    };
  }
  function $e(r, n) {
    if (!(r && n))
      return;
    let c = new Date(r).valueOf(), g = new Date(n).valueOf();
    if (c && g)
      return c - g;
  }
  function je(r, n) {
    if (!(r && n))
      return;
    let [c, g] = r.split(le), [d, b] = n.split(le), e = ue(c, d);
    if (e !== void 0)
      return e || me(g, b);
  }
  var it = /\/|:/, pt = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
  function ot(r) {
    return it.test(r) && pt.test(r);
  }
  var Ie = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
  function lt(r) {
    return Ie.lastIndex = 0, Ie.test(r);
  }
  var ut = -(2 ** 31), mt = 2 ** 31 - 1;
  function ft(r) {
    return Number.isInteger(r) && r <= mt && r >= ut;
  }
  function yt(r) {
    return Number.isInteger(r);
  }
  function Ae() {
    return !0;
  }
  var dt = /[^\\]\\Z/;
  function ct(r) {
    if (dt.test(r))
      return !1;
    try {
      return new RegExp(r), !0;
    } catch {
      return !1;
    }
  }
});

// node_modules/fast-deep-equal/index.js
var Be = Pe((St, Le) => {
  "use strict";
  Le.exports = function r(n, c) {
    if (n === c) return !0;
    if (n && c && typeof n == "object" && typeof c == "object") {
      if (n.constructor !== c.constructor) return !1;
      var g, d, b;
      if (Array.isArray(n)) {
        if (g = n.length, g != c.length) return !1;
        for (d = g; d-- !== 0; )
          if (!r(n[d], c[d])) return !1;
        return !0;
      }
      if (n.constructor === RegExp) return n.source === c.source && n.flags === c.flags;
      if (n.valueOf !== Object.prototype.valueOf) return n.valueOf() === c.valueOf();
      if (n.toString !== Object.prototype.toString) return n.toString() === c.toString();
      if (b = Object.keys(n), g = b.length, g !== Object.keys(c).length) return !1;
      for (d = g; d-- !== 0; )
        if (!Object.prototype.hasOwnProperty.call(c, b[d])) return !1;
      for (d = g; d-- !== 0; ) {
        var e = b[d];
        if (!r(n[e], c[e])) return !1;
      }
      return !0;
    }
    return n !== n && c !== c;
  };
});

// helper:ajv/dist/runtime/equal
var ye = {};
we(ye, {
  default: () => Se.default
});
var Se, de = ke(() => {
  Se = tt(Be());
});

// set:set:consumer
var fe = G;
var M = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function G(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = G.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r == "string") {
    if (!M.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return G.errors = e, a === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _e = H, ht = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
function k(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = k.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return k.errors = e, a === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = E.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let m = 0; m < s; m++)
          k(t[m], { instancePath: n + "/dialogs/" + m, parentData: t, parentDataProperty: m, rootData: d, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), a = e.length);
      } else {
        let s = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.alerts !== void 0) {
      let t = r.alerts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let m = 0; m < s; m++)
          k(t[m], { instancePath: n + "/alerts/" + m, parentData: t, parentDataProperty: m, rootData: d, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), a = e.length);
      } else {
        let s = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.actions !== void 0) {
      let t = r.actions;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let m = 0; m < s; m++)
          k(t[m], { instancePath: n + "/actions/" + m, parentData: t, parentDataProperty: m, rootData: d, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), a = e.length);
      } else {
        let s = { instancePath: n + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.experienceFlows !== void 0) {
      let t = r.experienceFlows;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let m = 0; m < s; m++)
          k(t[m], { instancePath: n + "/experienceFlows/" + m, parentData: t, parentDataProperty: m, rootData: d, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), a = e.length);
      } else {
        let s = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return E.errors = e, a === 0;
}
E.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
function q(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = q.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return q.errors = e, a === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function N(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = N.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let t = a, s = a;
  if (a === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), a++;
      } else {
        let i;
        if (r.tasks === void 0 && (i = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), a++;
        } else if (r.tasks !== void 0) {
          let p = r.tasks;
          if (a === a)
            if (Array.isArray(p)) {
              if (p.length > 0) {
                let f = {};
                e === null ? e = [f] : e.push(f), a++;
              }
            } else {
              let f = {};
              e === null ? e = [f] : e.push(f), a++;
            }
        }
      }
    else {
      let i = {};
      e === null ? e = [i] : e.push(i), a++;
    }
  var m = s === a;
  if (m) {
    let i = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [i] : e.push(i), a++;
  } else
    a = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tasks !== void 0) {
      let i = r.tasks;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let o = 0; o < p; o++)
          if (typeof i[o] != "string") {
            let f = { instancePath: n + "/tasks/" + o, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), a++;
          }
      } else {
        let p = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.nlpData !== void 0) {
      let i = r.nlpData;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let o = 0; o < p; o++)
          if (typeof i[o] != "string") {
            let f = { instancePath: n + "/nlpData/" + o, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), a++;
          }
      } else {
        let p = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.settings !== void 0) {
      let i = r.settings;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let o = 0; o < p; o++)
          if (typeof i[o] != "string") {
            let f = { instancePath: n + "/settings/" + o, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [f] : e.push(f), a++;
          }
      } else {
        let p = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let i = r.AgentAssist;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let o = 0; o < p; o++)
          q(i[o], { instancePath: n + "/AgentAssist/" + o, parentData: i, parentDataProperty: o, rootData: d, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), a = e.length);
      } else {
        let p = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.AgentAI !== void 0) {
      let i = r.AgentAI;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let o = 0; o < p; o++)
          q(i[o], { instancePath: n + "/AgentAI/" + o, parentData: i, parentDataProperty: o, rootData: d, dynamicAnchors: b }) || (e = e === null ? q.errors : e.concat(q.errors), a = e.length);
      } else {
        let p = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.options !== void 0) {
      let i = r.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.botVariables !== void 0) {
          let p = i.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.ignore !== void 0) {
              let o = p.ignore;
              if (Array.isArray(o)) {
                let f = o.length;
                for (let l = 0; l < f; l++)
                  k(o[l], { instancePath: n + "/options/botVariables/ignore/" + l, parentData: o, parentDataProperty: l, rootData: d, dynamicAnchors: b }) || (e = e === null ? k.errors : e.concat(k.errors), a = e.length);
              } else {
                let f = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), a++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: n + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let o = { instancePath: n + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), a++;
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
  return N.errors = e, a === 0;
}
N.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function H(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = H.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: ht.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.subTasks !== void 0 && (E(r.subTasks, { instancePath: n + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: d, dynamicAnchors: b }) || (e = e === null ? E.errors : e.concat(E.errors), a = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
      let t = { instancePath: n + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.IncludeDependentTasks !== void 0 && typeof r.IncludeDependentTasks != "boolean") {
      let t = { instancePath: n + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.customDashboards !== void 0 && typeof r.customDashboards != "boolean") {
      let t = { instancePath: n + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    r.exportOptions !== void 0 && (N(r.exportOptions, { instancePath: n + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: d, dynamicAnchors: b }) || (e = e === null ? N.errors : e.concat(N.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return H.errors = e, a === 0;
}
H.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var De = Y;
var Oe = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ee = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ne = new RegExp("\\.[0-9]{3}Z$", "u"), V = (U(), R(C)).default, Ve = Z().fullFormats["date-time"];
function Y(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = Y.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.streamId === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streamId" }, message: "must have required property 'streamId'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Oe.test(t)) {
          let s = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!M.test(t)) {
          let s = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (typeof t == "string") {
        if (V(t) < 1) {
          let s = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t == "string") {
        if (V(t) < 1) {
          let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (typeof t == "string") {
        if (V(t) < 1) {
          let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!Ee.test(t)) {
          let s = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!Ne.test(t)) {
          let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (!Ve.validate(t)) {
          let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Y.errors = e, a === 0;
}
Y.evaluated = { props: { _id: !0, streamId: !0, status: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };
var T = W;
function W(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = W.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (r.errors !== void 0) {
      let s = r.errors;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let i = { instancePath: n + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        let m = s.length;
        for (let i = 0; i < m; i++) {
          let p = s[i];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let o = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (p.code === void 0) {
              let o = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let o = { instancePath: n + "/errors/" + i + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (p.code !== void 0) {
              let o = p.code, f = a, l = !1, y = a;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                let v = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [v] : e.push(v), a++;
              }
              var t = y === a;
              l = l || t;
              let h = a;
              if (typeof o != "string") {
                let v = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [v] : e.push(v), a++;
              }
              var t = h === a;
              if (l = l || t, l)
                a = f, e !== null && (f ? e.length = f : e = null);
              else {
                let v = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [v] : e.push(v), a++;
              }
            }
          } else {
            let o = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let m = { instancePath: n + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), a++;
  }
  return W.errors = e, a === 0;
}
W.evaluated = { props: { errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ze = X;
var gt = new RegExp("^https?://", "u"), bt = new RegExp("^[0-9]+$", "u");
function X(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = X.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Oe.test(t)) {
          let s = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (typeof t == "string") {
        if (V(t) < 1) {
          let s = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.downloadURL !== void 0) {
      let t = r.downloadURL;
      if (typeof t == "string") {
        if (!gt.test(t)) {
          let s = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!M.test(t)) {
          let s = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (!M.test(t)) {
          let s = { instancePath: n + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t == "string") {
        if (V(t) < 1) {
          let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (typeof t == "string") {
        if (V(t) < 1) {
          let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!Ee.test(t)) {
          let s = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!Ne.test(t)) {
          let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (!Ve.validate(t)) {
          let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.fileId !== void 0 && typeof r.fileId != "string") {
      let t = { instancePath: n + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.fileSize !== void 0) {
      let t = r.fileSize;
      if (typeof t == "string") {
        if (!bt.test(t)) {
          let s = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.store !== void 0) {
      let t = r.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let s = { instancePath: n + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return X.errors = e, a === 0;
}
X.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };

// set:set:audit
var ge = Q;
var K = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function Q(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = Q.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r == "string") {
    if (!K.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Q.errors = e, a === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Re = ee, Pt = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } }, additionalProperties: !1 };
var D = (U(), R(C)).default;
function P(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = P.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r == "string") {
    if (D(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return P.errors = e, a === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _ = (de(), R(ye)).default;
function z(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = z.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "dialogs" || t === "alerts" || t === "actions" || t === "experienceFlows")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), a++;
      }
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          P(t[p], { instancePath: n + "/dialogs/" + p, parentData: t, parentDataProperty: p, rootData: d, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), a = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (_(t[m], t[i])) {
                  let p = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.alerts !== void 0) {
      let t = r.alerts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          P(t[p], { instancePath: n + "/alerts/" + p, parentData: t, parentDataProperty: p, rootData: d, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), a = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (_(t[m], t[i])) {
                  let p = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.actions !== void 0) {
      let t = r.actions;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          P(t[p], { instancePath: n + "/actions/" + p, parentData: t, parentDataProperty: p, rootData: d, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), a = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (_(t[m], t[i])) {
                  let p = { instancePath: n + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: n + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.experienceFlows !== void 0) {
      let t = r.experienceFlows;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          P(t[p], { instancePath: n + "/experienceFlows/" + p, parentData: t, parentDataProperty: p, rootData: d, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), a = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (_(t[m], t[i])) {
                  let p = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return z.errors = e, a === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ce = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0, items: {} } }, additionalProperties: !1 }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, wt = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function $(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = $.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "rules" || r === "playbooks" || r === "widgetSettings" || r === "layoutSettings")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: wt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return $.errors = e, a === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function L(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = L.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let t = a, s = a;
  if (a === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), a++;
      } else {
        let i;
        if (r.tasks === void 0 && (i = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), a++;
        } else {
          let p = a;
          for (let o in r)
            if (o !== "tasks") {
              let f = {};
              e === null ? e = [f] : e.push(f), a++;
              break;
            }
          if (p === a && r.tasks !== void 0) {
            let o = r.tasks;
            if (a === a)
              if (Array.isArray(o)) {
                if (o.length > 0) {
                  let l = {};
                  e === null ? e = [l] : e.push(l), a++;
                }
              } else {
                let l = {};
                e === null ? e = [l] : e.push(l), a++;
              }
          }
        }
      }
    else {
      let i = {};
      e === null ? e = [i] : e.push(i), a++;
    }
  var m = s === a;
  if (m) {
    let i = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [i] : e.push(i), a++;
  } else
    a = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let i in r)
      if (!(i === "tasks" || i === "nlpData" || i === "settings" || i === "AgentAssist" || i === "AgentAI" || i === "options")) {
        let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), a++;
      }
    if (r.tasks !== void 0) {
      let i = r.tasks;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), a++;
          }
          if (!(y === "botTask" || y === "knowledgeGraph" || y === "smallTalk" || y === "forms" || y === "bottask")) {
            let h = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: ce.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), a++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), a++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.nlpData !== void 0) {
      let i = r.nlpData;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), a++;
          }
          if (!(y === "utterances" || y === "patterns" || y === "traits" || y === "rules" || y === "concepts" || y === "synonyms" || y === "standardResponses" || y === "nlpSettings" || y === "training_data" || y === "bot_synonyms" || y === "defaultDialog")) {
            let h = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: ce.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), a++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), a++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.settings !== void 0) {
      let i = r.settings;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), a++;
          }
          if (!(y === "botSettings" || y === "botVariables" || y === "ivrSettings" || y === "genAIandLLMSettings")) {
            let h = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: ce.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), a++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: n + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), a++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let i = r.AgentAssist;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++)
          $(i[l], { instancePath: n + "/AgentAssist/" + l, parentData: i, parentDataProperty: l, rootData: d, dynamicAnchors: b }) || (e = e === null ? $.errors : e.concat($.errors), a = e.length);
        let o = i.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if (_(i[o], i[f])) {
                  let l = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), a++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.AgentAI !== void 0) {
      let i = r.AgentAI;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++)
          $(i[l], { instancePath: n + "/AgentAI/" + l, parentData: i, parentDataProperty: l, rootData: d, dynamicAnchors: b }) || (e = e === null ? $.errors : e.concat($.errors), a = e.length);
        let o = i.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if (_(i[o], i[f])) {
                  let l = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), a++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.options !== void 0) {
      let i = r.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let p in i)
          if (p !== "botVariables") {
            let o = { instancePath: n + "/options", schemaPath: "#/properties/options/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
            e === null ? e = [o] : e.push(o), a++;
          }
        if (i.botVariables !== void 0) {
          let p = i.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            for (let o in p)
              if (!(o === "ignore" || o === "ignoreEnvironmentVariables" || o === "ignoreContentVariables")) {
                let f = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), a++;
              }
            if (p.ignore !== void 0) {
              let o = p.ignore;
              if (Array.isArray(o)) {
                let f = o.length;
                for (let h = 0; h < f; h++)
                  P(o[h], { instancePath: n + "/options/botVariables/ignore/" + h, parentData: o, parentDataProperty: h, rootData: d, dynamicAnchors: b }) || (e = e === null ? P.errors : e.concat(P.errors), a = e.length);
                let l = o.length, y;
                if (l > 1) {
                  e:
                    for (; l--; )
                      for (y = l; y--; )
                        if (_(o[l], o[y])) {
                          let h = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: l, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + l + " are identical)" };
                          e === null ? e = [h] : e.push(h), a++;
                          break e;
                        }
                }
              } else {
                let f = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), a++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: n + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let o = { instancePath: n + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), a++;
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
  return L.errors = e, a === 0;
}
L.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ee(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = ee.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in r)
      if (!(t === "exportType" || t === "subTasks" || t === "allTasks" || t === "IncludeDependentTasks" || t === "customDashboards" || t === "exportOptions")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), a++;
      }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: Pt.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.subTasks !== void 0 && (z(r.subTasks, { instancePath: n + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: d, dynamicAnchors: b }) || (e = e === null ? z.errors : e.concat(z.errors), a = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
      let t = { instancePath: n + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.IncludeDependentTasks !== void 0 && typeof r.IncludeDependentTasks != "boolean") {
      let t = { instancePath: n + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.customDashboards !== void 0 && typeof r.customDashboards != "boolean") {
      let t = { instancePath: n + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    r.exportOptions !== void 0 && (L(r.exportOptions, { instancePath: n + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: d, dynamicAnchors: b }) || (e = e === null ? L.errors : e.concat(L.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ee.errors = e, a === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fe = te, he = { type: "object", required: ["_id", "streamId", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending"] }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, Ce = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ue = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ze = new RegExp("\\.[0-9]{3}Z$", "u"), Me = Z().fullFormats["date-time"];
function te(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = te.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.streamId === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "streamId" }, message: "must have required property 'streamId'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in r)
      if (!(t === "_id" || t === "streamId" || t === "status" || t === "exportType" || t === "requestType" || t === "createdBy" || t === "createdOn" || t === "__v")) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), a++;
      }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Ce.test(t)) {
          let s = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!K.test(t)) {
          let s = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (t !== "pending") {
        let s = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: he.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
          let s = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: he.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
          let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (t !== "Botexport") {
        let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: he.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
          let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!Ue.test(t)) {
          let s = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!Ze.test(t)) {
          let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (!Me.validate(t)) {
          let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return te.errors = e, a === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var I = se;
function se(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = se.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.errors === void 0) {
      let s = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      e === null ? e = [s] : e.push(s), a++;
    }
    for (let s in r)
      if (s !== "errors") {
        let m = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), a++;
      }
    if (r.errors !== void 0) {
      let s = r.errors;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let i = { instancePath: n + "/errors", schemaPath: "#/properties/errors/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), a++;
        }
        let m = s.length;
        for (let i = 0; i < m; i++) {
          let p = s[i];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.msg === void 0) {
              let o = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (p.code === void 0) {
              let o = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
              e === null ? e = [o] : e.push(o), a++;
            }
            for (let o in p)
              if (!(o === "msg" || o === "code")) {
                let f = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                e === null ? e = [f] : e.push(f), a++;
              }
            if (p.msg !== void 0 && typeof p.msg != "string") {
              let o = { instancePath: n + "/errors/" + i + "/msg", schemaPath: "#/properties/errors/items/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (p.code !== void 0) {
              let o = p.code, f = a, l = !1, y = a;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                let v = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                e === null ? e = [v] : e.push(v), a++;
              }
              var t = y === a;
              l = l || t;
              let h = a;
              if (typeof o != "string") {
                let v = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [v] : e.push(v), a++;
              }
              var t = h === a;
              if (l = l || t, l)
                a = f, e !== null && (f ? e.length = f : e = null);
              else {
                let v = { instancePath: n + "/errors/" + i + "/code", schemaPath: "#/properties/errors/items/properties/code/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                e === null ? e = [v] : e.push(v), a++;
              }
            }
          } else {
            let o = { instancePath: n + "/errors/" + i, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let m = { instancePath: n + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), a++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), a++;
  }
  return se.errors = e, a === 0;
}
se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ge = re, J = { type: "object", required: ["_id", "status", "exportType"], properties: { _id: { type: "string", pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, status: { type: "string", minLength: 1, enum: ["pending", "success", "failed", "failure"] }, downloadURL: { type: "string", pattern: "^https?://" }, streamId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, botId: { type: "string", pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, exportType: { type: "string", minLength: 1, enum: ["latest", "published"] }, requestType: { type: "string", minLength: 1, enum: ["Botexport"] }, createdBy: { type: "string", pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, createdOn: { type: "string", format: "date-time", pattern: "\\.[0-9]{3}Z$" }, fileId: { type: "string", pattern: "^[0-9a-f]{24}$" }, fileSize: { type: "string", pattern: "^[0-9]+$" }, store: { type: "object", properties: { urlParams: { type: "string" } }, additionalProperties: !1 }, __v: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, vt = Object.prototype.hasOwnProperty, Tt = new RegExp("^https?://", "u"), It = new RegExp("^[0-9a-f]{24}$", "u"), At = new RegExp("^[0-9]+$", "u");
function re(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = re.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in r)
      if (!vt.call(J.properties, t)) {
        let s = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [s] : e.push(s), a++;
      }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!Ce.test(t)) {
          let s = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (!(t === "pending" || t === "success" || t === "failed" || t === "failure")) {
        let s = { instancePath: n + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: J.properties.status.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
          let s = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.downloadURL !== void 0) {
      let t = r.downloadURL;
      if (typeof t == "string") {
        if (!Tt.test(t)) {
          let s = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!K.test(t)) {
          let s = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (!K.test(t)) {
          let s = { instancePath: n + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: J.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
          let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (t !== "Botexport") {
        let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/enum", keyword: "enum", params: { allowedValues: J.properties.requestType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "string") {
        if (D(t) < 1) {
          let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!Ue.test(t)) {
          let s = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!Ze.test(t)) {
          let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (!Me.validate(t)) {
          let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.fileId !== void 0) {
      let t = r.fileId;
      if (typeof t == "string") {
        if (!It.test(t)) {
          let s = { instancePath: n + "/fileId", schemaPath: "#/properties/fileId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.fileSize !== void 0) {
      let t = r.fileSize;
      if (typeof t == "string") {
        if (!At.test(t)) {
          let s = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.store !== void 0) {
      let t = r.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let s in t)
          if (s !== "urlParams") {
            let m = { instancePath: n + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
            e === null ? e = [m] : e.push(m), a++;
          }
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let s = { instancePath: n + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return re.errors = e, a === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// set:set:inferred
var Ye = ne, qt = { type: "object", required: ["exportType"], properties: { exportType: { type: "string", enum: ["latest", "published"] }, subTasks: { $ref: "#/$defs/components.schemas.SubTasks" }, allTasks: { type: "boolean" }, IncludeDependentTasks: { type: "boolean" }, customDashboards: { type: "boolean" }, exportOptions: { $ref: "#/$defs/components.schemas.ExportOptions" } } };
var ae = (U(), R(C)).default;
function w(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = w.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r == "string") {
    if (ae(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return w.errors = e, a === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var O = (de(), R(ye)).default;
function B(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = B.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.dialogs !== void 0) {
      let t = r.dialogs;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          w(t[p], { instancePath: n + "/dialogs/" + p, parentData: t, parentDataProperty: p, rootData: d, dynamicAnchors: b }) || (e = e === null ? w.errors : e.concat(w.errors), a = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (O(t[m], t[i])) {
                  let p = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: n + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.alerts !== void 0) {
      let t = r.alerts;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          w(t[p], { instancePath: n + "/alerts/" + p, parentData: t, parentDataProperty: p, rootData: d, dynamicAnchors: b }) || (e = e === null ? w.errors : e.concat(w.errors), a = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (O(t[m], t[i])) {
                  let p = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: n + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.actions !== void 0) {
      let t = r.actions;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          w(t[p], { instancePath: n + "/actions/" + p, parentData: t, parentDataProperty: p, rootData: d, dynamicAnchors: b }) || (e = e === null ? w.errors : e.concat(w.errors), a = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (O(t[m], t[i])) {
                  let p = { instancePath: n + "/actions", schemaPath: "#/properties/actions/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: n + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.experienceFlows !== void 0) {
      let t = r.experienceFlows;
      if (Array.isArray(t)) {
        let s = t.length;
        for (let p = 0; p < s; p++)
          w(t[p], { instancePath: n + "/experienceFlows/" + p, parentData: t, parentDataProperty: p, rootData: d, dynamicAnchors: b }) || (e = e === null ? w.errors : e.concat(w.errors), a = e.length);
        let m = t.length, i;
        if (m > 1) {
          e:
            for (; m--; )
              for (i = m; i--; )
                if (O(t[m], t[i])) {
                  let p = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/uniqueItems", keyword: "uniqueItems", params: { i: m, j: i }, message: "must NOT have duplicate items (items ## " + i + " and " + m + " are identical)" };
                  e === null ? e = [p] : e.push(p), a++;
                  break e;
                }
        }
      } else {
        let s = { instancePath: n + "/experienceFlows", schemaPath: "#/properties/experienceFlows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return B.errors = e, a === 0;
}
B.evaluated = { props: { dialogs: !0, alerts: !0, actions: !0, experienceFlows: !0 }, dynamicProps: !1, dynamicItems: !1 };
var be = { type: "object", not: { type: "object", required: ["tasks"], maxProperties: 1, properties: { tasks: { type: "array", maxItems: 0, items: {} } } }, properties: { tasks: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botTask", "knowledgeGraph", "smallTalk", "forms", "bottask"] } }, nlpData: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["utterances", "patterns", "traits", "rules", "concepts", "synonyms", "standardResponses", "nlpSettings", "training_data", "bot_synonyms", "defaultDialog"] } }, settings: { type: "array", uniqueItems: !0, items: { type: "string", enum: ["botSettings", "botVariables", "ivrSettings", "genAIandLLMSettings"] } }, AgentAssist: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, AgentAI: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.AgentComponent" } }, options: { type: "object", properties: { botVariables: { type: "object", properties: { ignore: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/components.schemas.Name" } }, ignoreEnvironmentVariables: { type: "boolean" }, ignoreContentVariables: { type: "boolean" } } } } } } }, $t = { type: "string", enum: ["rules", "playbooks", "widgetSettings", "layoutSettings"] };
function j(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = j.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "rules" || r === "playbooks" || r === "widgetSettings" || r === "layoutSettings")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: $t.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return j.errors = e, a === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function S(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = S.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let t = a, s = a;
  if (a === s)
    if (r && typeof r == "object" && !Array.isArray(r))
      if (Object.keys(r).length > 1) {
        let i = {};
        e === null ? e = [i] : e.push(i), a++;
      } else {
        let i;
        if (r.tasks === void 0 && (i = "tasks")) {
          let p = {};
          e === null ? e = [p] : e.push(p), a++;
        } else if (r.tasks !== void 0) {
          let p = r.tasks;
          if (a === a)
            if (Array.isArray(p)) {
              if (p.length > 0) {
                let f = {};
                e === null ? e = [f] : e.push(f), a++;
              }
            } else {
              let f = {};
              e === null ? e = [f] : e.push(f), a++;
            }
        }
      }
    else {
      let i = {};
      e === null ? e = [i] : e.push(i), a++;
    }
  var m = s === a;
  if (m) {
    let i = { instancePath: n, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
    e === null ? e = [i] : e.push(i), a++;
  } else
    a = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tasks !== void 0) {
      let i = r.tasks;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), a++;
          }
          if (!(y === "botTask" || y === "knowledgeGraph" || y === "smallTalk" || y === "forms" || y === "bottask")) {
            let h = { instancePath: n + "/tasks/" + l, schemaPath: "#/properties/tasks/items/enum", keyword: "enum", params: { allowedValues: be.properties.tasks.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), a++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), a++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/tasks", schemaPath: "#/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.nlpData !== void 0) {
      let i = r.nlpData;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), a++;
          }
          if (!(y === "utterances" || y === "patterns" || y === "traits" || y === "rules" || y === "concepts" || y === "synonyms" || y === "standardResponses" || y === "nlpSettings" || y === "training_data" || y === "bot_synonyms" || y === "defaultDialog")) {
            let h = { instancePath: n + "/nlpData/" + l, schemaPath: "#/properties/nlpData/items/enum", keyword: "enum", params: { allowedValues: be.properties.nlpData.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), a++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), a++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/nlpData", schemaPath: "#/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.settings !== void 0) {
      let i = r.settings;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++) {
          let y = i[l];
          if (typeof y != "string") {
            let h = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [h] : e.push(h), a++;
          }
          if (!(y === "botSettings" || y === "botVariables" || y === "ivrSettings" || y === "genAIandLLMSettings")) {
            let h = { instancePath: n + "/settings/" + l, schemaPath: "#/properties/settings/items/enum", keyword: "enum", params: { allowedValues: be.properties.settings.items.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [h] : e.push(h), a++;
          }
        }
        let o = i.length, f;
        if (o > 1) {
          let l = {};
          for (; o--; ) {
            let y = i[o];
            if (typeof y == "string") {
              if (typeof l[y] == "number") {
                f = l[y];
                let h = { instancePath: n + "/settings", schemaPath: "#/properties/settings/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                e === null ? e = [h] : e.push(h), a++;
                break;
              }
              l[y] = o;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.AgentAssist !== void 0) {
      let i = r.AgentAssist;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++)
          j(i[l], { instancePath: n + "/AgentAssist/" + l, parentData: i, parentDataProperty: l, rootData: d, dynamicAnchors: b }) || (e = e === null ? j.errors : e.concat(j.errors), a = e.length);
        let o = i.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if (O(i[o], i[f])) {
                  let l = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), a++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: n + "/AgentAssist", schemaPath: "#/properties/AgentAssist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.AgentAI !== void 0) {
      let i = r.AgentAI;
      if (Array.isArray(i)) {
        let p = i.length;
        for (let l = 0; l < p; l++)
          j(i[l], { instancePath: n + "/AgentAI/" + l, parentData: i, parentDataProperty: l, rootData: d, dynamicAnchors: b }) || (e = e === null ? j.errors : e.concat(j.errors), a = e.length);
        let o = i.length, f;
        if (o > 1) {
          e:
            for (; o--; )
              for (f = o; f--; )
                if (O(i[o], i[f])) {
                  let l = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/uniqueItems", keyword: "uniqueItems", params: { i: o, j: f }, message: "must NOT have duplicate items (items ## " + f + " and " + o + " are identical)" };
                  e === null ? e = [l] : e.push(l), a++;
                  break e;
                }
        }
      } else {
        let p = { instancePath: n + "/AgentAI", schemaPath: "#/properties/AgentAI/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.options !== void 0) {
      let i = r.options;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.botVariables !== void 0) {
          let p = i.botVariables;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.ignore !== void 0) {
              let o = p.ignore;
              if (Array.isArray(o)) {
                let f = o.length;
                for (let h = 0; h < f; h++)
                  w(o[h], { instancePath: n + "/options/botVariables/ignore/" + h, parentData: o, parentDataProperty: h, rootData: d, dynamicAnchors: b }) || (e = e === null ? w.errors : e.concat(w.errors), a = e.length);
                let l = o.length, y;
                if (l > 1) {
                  e:
                    for (; l--; )
                      for (y = l; y--; )
                        if (O(o[l], o[y])) {
                          let h = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/uniqueItems", keyword: "uniqueItems", params: { i: l, j: y }, message: "must NOT have duplicate items (items ## " + y + " and " + l + " are identical)" };
                          e === null ? e = [h] : e.push(h), a++;
                          break e;
                        }
                }
              } else {
                let f = { instancePath: n + "/options/botVariables/ignore", schemaPath: "#/properties/options/properties/botVariables/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [f] : e.push(f), a++;
              }
            }
            if (p.ignoreEnvironmentVariables !== void 0 && typeof p.ignoreEnvironmentVariables != "boolean") {
              let o = { instancePath: n + "/options/botVariables/ignoreEnvironmentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreEnvironmentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (p.ignoreContentVariables !== void 0 && typeof p.ignoreContentVariables != "boolean") {
              let o = { instancePath: n + "/options/botVariables/ignoreContentVariables", schemaPath: "#/properties/options/properties/botVariables/properties/ignoreContentVariables/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: n + "/options/botVariables", schemaPath: "#/properties/options/properties/botVariables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [o] : e.push(o), a++;
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
  return S.errors = e, a === 0;
}
S.evaluated = { props: { tasks: !0, nlpData: !0, settings: !0, AgentAssist: !0, AgentAI: !0, options: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = ne.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (!(t === "latest" || t === "published")) {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: qt.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.subTasks !== void 0 && (B(r.subTasks, { instancePath: n + "/subTasks", parentData: r, parentDataProperty: "subTasks", rootData: d, dynamicAnchors: b }) || (e = e === null ? B.errors : e.concat(B.errors), a = e.length)), r.allTasks !== void 0 && typeof r.allTasks != "boolean") {
      let t = { instancePath: n + "/allTasks", schemaPath: "#/properties/allTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.IncludeDependentTasks !== void 0 && typeof r.IncludeDependentTasks != "boolean") {
      let t = { instancePath: n + "/IncludeDependentTasks", schemaPath: "#/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.customDashboards !== void 0 && typeof r.customDashboards != "boolean") {
      let t = { instancePath: n + "/customDashboards", schemaPath: "#/properties/customDashboards/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), a++;
    }
    r.exportOptions !== void 0 && (S(r.exportOptions, { instancePath: n + "/exportOptions", parentData: r, parentDataProperty: "exportOptions", rootData: d, dynamicAnchors: b }) || (e = e === null ? S.errors : e.concat(S.errors), a = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ne.errors = e, a === 0;
}
ne.evaluated = { props: { exportType: !0, subTasks: !0, allTasks: !0, IncludeDependentTasks: !0, customDashboards: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var We = ie;
var jt = new RegExp("^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), _t = new RegExp("^https?://", "u"), He = new RegExp("^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Dt = new RegExp("^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u"), Ot = new RegExp("\\.[0-9]{3}Z$", "u"), Et = new RegExp("^[0-9a-f]{24}$", "u"), Nt = new RegExp("^[0-9]+$", "u"), Vt = Z().fullFormats["date-time"];
function ie(r, { instancePath: n = "", parentData: c, parentDataProperty: g, rootData: d = r, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, u = ie.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r._id === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.status === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportType" }, message: "must have required property 'exportType'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r._id !== void 0) {
      let t = r._id;
      if (typeof t == "string") {
        if (!jt.test(t)) {
          let s = { instancePath: n + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.status !== void 0) {
      let t = r.status;
      if (typeof t == "string") {
        if (ae(t) < 1) {
          let s = { instancePath: n + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.downloadURL !== void 0) {
      let t = r.downloadURL;
      if (typeof t == "string") {
        if (!_t.test(t)) {
          let s = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/downloadURL", schemaPath: "#/properties/downloadURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.streamId !== void 0) {
      let t = r.streamId;
      if (typeof t == "string") {
        if (!He.test(t)) {
          let s = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/streamId", schemaPath: "#/properties/streamId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (!He.test(t)) {
          let s = { instancePath: n + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t == "string") {
        if (ae(t) < 1) {
          let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.requestType !== void 0) {
      let t = r.requestType;
      if (typeof t == "string") {
        if (ae(t) < 1) {
          let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.createdBy !== void 0) {
      let t = r.createdBy;
      if (typeof t == "string") {
        if (!Dt.test(t)) {
          let s = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/pattern", keyword: "pattern", params: { pattern: "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/createdBy", schemaPath: "#/properties/createdBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.createdOn !== void 0) {
      let t = r.createdOn;
      if (typeof t == "string") {
        if (!Ot.test(t)) {
          let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/pattern", keyword: "pattern", params: { pattern: "\\.[0-9]{3}Z$" }, message: 'must match pattern "\\.[0-9]{3}Z$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
        if (!Vt.validate(t)) {
          let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.fileId !== void 0) {
      let t = r.fileId;
      if (typeof t == "string") {
        if (!Et.test(t)) {
          let s = { instancePath: n + "/fileId", schemaPath: "#/properties/fileId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.fileSize !== void 0) {
      let t = r.fileSize;
      if (typeof t == "string") {
        if (!Nt.test(t)) {
          let s = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.store !== void 0) {
      let t = r.store;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.urlParams !== void 0 && typeof t.urlParams != "string") {
          let s = { instancePath: n + "/store/urlParams", schemaPath: "#/properties/store/properties/urlParams/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [s] : e.push(s), a++;
        }
      } else {
        let s = { instancePath: n + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
    if (r.__v !== void 0) {
      let t = r.__v;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let s = { instancePath: n + "/__v", schemaPath: "#/properties/__v/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [s] : e.push(s), a++;
      }
      if (typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t))) {
        let s = { instancePath: n + "/__v", schemaPath: "#/properties/__v/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        e === null ? e = [s] : e.push(s), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ie.errors = e, a === 0;
}
ie.evaluated = { props: { _id: !0, status: !0, downloadURL: !0, streamId: !0, botId: !0, exportType: !0, requestType: !0, createdBy: !0, createdOn: !0, fileId: !0, fileSize: !0, store: !0, __v: !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Rt = {
  consumer: {
    "startBotExport path BotID": fe,
    "startBotExport request application/json": _e,
    "startBotExport 200 application/json": De,
    "startBotExport 400 application/json": T,
    "startBotExport 401 application/json": T,
    "startBotExport 405 application/json": T,
    "startBotExport 412 application/json": T,
    "startBotExport 429 application/json": T,
    "startBotExport 500 application/json": T,
    "getBotExportStatus path BotID": fe,
    "getBotExportStatus 200 application/json": ze,
    "getBotExportStatus 400 application/json": T,
    "getBotExportStatus 401 application/json": T,
    "getBotExportStatus 405 application/json": T,
    "getBotExportStatus 429 application/json": T,
    "getBotExportStatus 500 application/json": T
  },
  audit: {
    "startBotExport path BotID": ge,
    "startBotExport request application/json": Re,
    "startBotExport 200 application/json": Fe,
    "startBotExport 400 application/json": I,
    "startBotExport 401 application/json": I,
    "startBotExport 405 application/json": I,
    "startBotExport 412 application/json": I,
    "startBotExport 429 application/json": I,
    "startBotExport 500 application/json": I,
    "getBotExportStatus path BotID": ge,
    "getBotExportStatus 200 application/json": Ge,
    "getBotExportStatus 400 application/json": I,
    "getBotExportStatus 401 application/json": I,
    "getBotExportStatus 405 application/json": I,
    "getBotExportStatus 429 application/json": I,
    "getBotExportStatus 500 application/json": I
  },
  inferred: {
    "startBotExport request application/json": Ye,
    "getBotExportStatus 200 application/json": We
  }
};
export {
  Rt as validators
};
