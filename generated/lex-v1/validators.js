// Generated from specs/lex-v1. Edit that and run npm run generate.
var W = Object.defineProperty;
var Le = Object.getOwnPropertyDescriptor;
var _e = Object.getOwnPropertyNames;
var Se = Object.prototype.hasOwnProperty;
var qe = (r, n, i) => () => {
  if (i) throw i[0];
  try {
    return r && (n = r(r = 0)), n;
  } catch (y) {
    throw i = [y], y;
  }
};
var je = (r, n) => {
  for (var i in n)
    W(r, i, { get: n[i], enumerable: !0 });
}, Re = (r, n, i, y) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let u of _e(n))
      !Se.call(r, u) && u !== i && W(r, u, { get: () => n[u], enumerable: !(y = Le(n, u)) || y.enumerable });
  return r;
};
var re = (r) => Re(W({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var ee = {};
je(ee, {
  default: () => $e
});
var $e, te = qe(() => {
  $e = (r) => {
    let n = r.length;
    for (let i = 0; i < r.length - 1; i++)
      (r.charCodeAt(i) & 64512) === 55296 && (r.charCodeAt(i + 1) & 64512) === 56320 && (n--, i++);
    return n;
  };
});

// profile:profile:consumer
var se = g;
var T = (te(), re(ee)).default, ze = new RegExp("^[a-zA-Z_]+$", "u");
function g(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = g.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (T(r) > 100) {
      let s = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (T(r) < 1) {
      let s = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!ze.test(r)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return g.errors = e, t === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ae = v;
var ne = new RegExp("^[0-9]+$", "u");
function v(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = v.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (T(r) > 64) {
      let s = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (T(r) < 1) {
      let s = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!ne.test(r)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return v.errors = e, t === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oe = O, Ne = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function O(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = O.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let s = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ne.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return O.errors = e, t === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pe = A, Ke = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function A(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = A.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let s = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ke.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return A.errors = e, t === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var P = L;
function L(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = L.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return L.errors = e, t === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ie = _;
function D(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = D.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Me = new RegExp("^https?://", "u");
function _(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = _.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.name !== void 0 && (g(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: f }) || (e = e === null ? g.errors : e.concat(g.errors), t = e.length)), r.version !== void 0 && (v(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: u, dynamicAnchors: f }) || (e = e === null ? v.errors : e.concat(v.errors), t = e.length)), r.resourceType !== void 0 && typeof r.resourceType != "string") {
      let o = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.exportType !== void 0 && typeof r.exportType != "string") {
      let o = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.exportStatus !== void 0 && (D(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: u, dynamicAnchors: f }) || (e = e === null ? D.errors : e.concat(D.errors), t = e.length)), r.failureReason !== void 0) {
      let o = r.failureReason, p = t, d = !1, h = t;
      if (typeof o != "string") {
        let c = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = h === t;
      d = d || s;
      let m = t;
      if (o !== null) {
        let c = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = m === t;
      if (d = d || s, d)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let c = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.url !== void 0) {
      let o = r.url, p = t, d = !1, h = t;
      if (typeof o == "string") {
        if (!Me.test(o)) {
          let c = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [c] : e.push(c), t++;
        }
      } else {
        let c = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var l = h === t;
      d = d || l;
      let m = t;
      if (o !== null) {
        let c = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var l = m === t;
      if (d = d || l, d)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let c = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
  } else {
    let o = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), t++;
  }
  return _.errors = e, t === 0;
}
_.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var le = S;
function S(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = S.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return S.errors = e, t === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var b = q;
function q(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let l = r.message, o = t, p = !1, d = t;
      if (typeof l != "string") {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), t++;
      }
      var s = d === t;
      p = p || s;
      let h = t;
      if (l !== null) {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [m] : e.push(m), t++;
      }
      var s = h === t;
      if (p = p || s, p)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return q.errors = e, t === 0;
}
q.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var me = j;
function j(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = j.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return j.errors = e, t === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = R;
function R(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = R.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let l = { instancePath: n + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.message !== void 0) {
      let l = r.message, o = t, p = !1, d = t;
      if (typeof l != "string") {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), t++;
      }
      var s = d === t;
      p = p || s;
      let h = t;
      if (l !== null) {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [m] : e.push(m), t++;
      }
      var s = h === t;
      if (p = p || s, p)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return R.errors = e, t === 0;
}
R.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ce = $;
function $(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = $.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return $.errors = e, t === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ye = z;
function z(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = z.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return z.errors = e, t === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fe = N;
function N(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = N.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!ne.test(r)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return N.errors = e, t === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var de = K;
function K(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = K.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return K.errors = e, t === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var ge = x;
var M = (te(), re(ee)).default, Ve = new RegExp("^[a-zA-Z_]+$", "u");
function x(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = x.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (M(r) > 100) {
      let s = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (M(r) < 1) {
      let s = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!Ve.test(r)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return x.errors = e, t === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ve = w;
var Pe = new RegExp("^[0-9]+$", "u");
function w(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = w.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (M(r) > 64) {
      let s = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (M(r) < 1) {
      let s = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!Pe.test(r)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return w.errors = e, t === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = X, Ye = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function X(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = X.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let s = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ye.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return X.errors = e, t === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var we = V, Ze = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function V(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = V.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let s = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ze.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var E = Y;
function Y(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = Y.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Y.errors = e, t === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ee = Z, he = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] }, exportType: { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { anyOf: [{ type: "string" }, { type: "null" }] }, url: { anyOf: [{ type: "string", pattern: "^https?://" }, { type: "null" }] } }, additionalProperties: !1 }, Be = { type: "string", enum: ["IN_PROGRESS", "READY", "FAILED"] };
function k(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = k.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "IN_PROGRESS" || r === "READY" || r === "FAILED")) {
    let s = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Be.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return k.errors = e, t === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ce = new RegExp("^https?://", "u");
function Z(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = Z.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [o] : e.push(o), t++;
    }
    for (let o in r)
      if (!(o === "name" || o === "version" || o === "resourceType" || o === "exportType" || o === "exportStatus" || o === "failureReason" || o === "url")) {
        let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (r.name !== void 0 && (x(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: f }) || (e = e === null ? x.errors : e.concat(x.errors), t = e.length)), r.version !== void 0 && (w(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: u, dynamicAnchors: f }) || (e = e === null ? w.errors : e.concat(w.errors), t = e.length)), r.resourceType !== void 0) {
      let o = r.resourceType;
      if (typeof o != "string") {
        let p = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(o === "BOT" || o === "INTENT" || o === "SLOT_TYPE")) {
        let p = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/enum", keyword: "enum", params: { allowedValues: he.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.exportType !== void 0) {
      let o = r.exportType;
      if (typeof o != "string") {
        let p = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(o === "ALEXA_SKILLS_KIT" || o === "LEX")) {
        let p = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: he.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.exportStatus !== void 0 && (k(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: u, dynamicAnchors: f }) || (e = e === null ? k.errors : e.concat(k.errors), t = e.length)), r.failureReason !== void 0) {
      let o = r.failureReason, p = t, d = !1, h = t;
      if (typeof o != "string") {
        let c = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = h === t;
      d = d || s;
      let m = t;
      if (o !== null) {
        let c = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = m === t;
      if (d = d || s, d)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let c = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    if (r.url !== void 0) {
      let o = r.url, p = t, d = !1, h = t;
      if (typeof o == "string") {
        if (!Ce.test(o)) {
          let c = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [c] : e.push(c), t++;
        }
      } else {
        let c = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var l = h === t;
      d = d || l;
      let m = t;
      if (o !== null) {
        let c = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var l = m === t;
      if (d = d || l, d)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let c = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
  } else {
    let o = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), t++;
  }
  return Z.errors = e, t === 0;
}
Z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var De = B;
function B(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = B.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return B.errors = e, t === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var I = C;
function C(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = C.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r)
      if (l !== "message") {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.message !== void 0) {
      let l = r.message, o = t, p = !1, d = t;
      if (typeof l != "string") {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), t++;
      }
      var s = d === t;
      p = p || s;
      let h = t;
      if (l !== null) {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [m] : e.push(m), t++;
      }
      var s = h === t;
      if (p = p || s, p)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return C.errors = e, t === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ke = F;
function F(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = F.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return F.errors = e, t === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var be = G;
function G(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = G.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r)
      if (!(l === "Message" || l === "message")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let l = { instancePath: n + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [l] : e.push(l), t++;
    }
    if (r.message !== void 0) {
      let l = r.message, o = t, p = !1, d = t;
      if (typeof l != "string") {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), t++;
      }
      var s = d === t;
      p = p || s;
      let h = t;
      if (l !== null) {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [m] : e.push(m), t++;
      }
      var s = h === t;
      if (p = p || s, p)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let m = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let l = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), t++;
  }
  return G.errors = e, t === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ie = H;
function H(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = H.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Te = J;
function J(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = J.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return J.errors = e, t === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Oe = Q;
function Q(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = Q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!Pe.test(r)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Q.errors = e, t === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ae = U;
function U(r, { instancePath: n = "", parentData: i, parentDataProperty: y, rootData: u = r, dynamicAnchors: f = {} } = {}) {
  let e = null, t = 0, a = U.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return U.errors = e, t === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var He = {
  consumer: {
    "getExport query name": se,
    "getExport query version": ae,
    "getExport query resourceType": oe,
    "getExport query exportType": pe,
    "getExport 200 header x-amzn-requestid": P,
    "getExport 200 application/json": ie,
    "getExport 400 header x-amzn-requestid": P,
    "getExport 400 header x-amzn-errortype": le,
    "getExport 400 application/json": b,
    "getExport 403 header x-amzn-requestid": P,
    "getExport 403 header x-amzn-errortype": me,
    "getExport 403 application/json": ue,
    "getExport 404 header x-amzn-requestid": P,
    "getExport 404 header x-amzn-errortype": ce,
    "getExport 404 application/json": b,
    "getExport 429 header x-amzn-requestid": P,
    "getExport 429 header x-amzn-errortype": ye,
    "getExport 429 header retry-after": fe,
    "getExport 429 application/json": b,
    "getExport 500 header x-amzn-requestid": P,
    "getExport 500 header x-amzn-errortype": de,
    "getExport 500 application/json": b
  },
  audit: {
    "getExport query name": ge,
    "getExport query version": ve,
    "getExport query resourceType": xe,
    "getExport query exportType": we,
    "getExport 200 header x-amzn-requestid": E,
    "getExport 200 application/json": Ee,
    "getExport 400 header x-amzn-requestid": E,
    "getExport 400 header x-amzn-errortype": De,
    "getExport 400 application/json": I,
    "getExport 403 header x-amzn-requestid": E,
    "getExport 403 header x-amzn-errortype": ke,
    "getExport 403 application/json": be,
    "getExport 404 header x-amzn-requestid": E,
    "getExport 404 header x-amzn-errortype": Ie,
    "getExport 404 application/json": I,
    "getExport 429 header x-amzn-requestid": E,
    "getExport 429 header x-amzn-errortype": Te,
    "getExport 429 header retry-after": Oe,
    "getExport 429 application/json": I,
    "getExport 500 header x-amzn-requestid": E,
    "getExport 500 header x-amzn-errortype": Ae,
    "getExport 500 application/json": I
  }
};
export {
  He as validators
};
