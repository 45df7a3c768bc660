// Generated from specs/lex-v1. Edit that and run npm run generate.
var pe = Object.defineProperty;
var Ne = Object.getOwnPropertyDescriptor;
var Ke = Object.getOwnPropertyNames;
var Me = Object.prototype.hasOwnProperty;
var Xe = (t, n, l) => () => {
  if (l) throw l[0];
  try {
    return t && (n = t(t = 0)), n;
  } catch (d) {
    throw l = [d], d;
  }
};
var Ze = (t, n) => {
  for (var l in n)
    pe(t, l, { get: n[l], enumerable: !0 });
}, Ve = (t, n, l, d) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let u of Ke(n))
      !Me.call(t, u) && u !== l && pe(t, u, { get: () => n[u], enumerable: !(d = Ne(n, u)) || d.enumerable });
  return t;
};
var ie = (t) => Ve(pe({}, "__esModule", { value: !0 }), t);

// helper:ajv/dist/runtime/ucs2length
var L = {};
Ze(L, {
  default: () => Ye
});
var Ye, _ = Xe(() => {
  Ye = (t) => {
    let n = t.length;
    for (let l = 0; l < t.length - 1; l++)
      (t.charCodeAt(l) & 64512) === 55296 && (t.charCodeAt(l + 1) & 64512) === 56320 && (n--, l++);
    return n;
  };
});

// set:set:consumer
var le = g;
var S = (_(), ie(L)).default, Be = new RegExp("^[a-zA-Z_]+$", "u");
function g(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = g.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (S(t) > 100) {
      let s = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (S(t) < 1) {
      let s = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (!Be.test(t)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return g.errors = e, r === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = v;
var Ce = new RegExp("^[0-9]+$", "u");
function v(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = v.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (S(t) > 64) {
      let s = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (S(t) < 1) {
      let s = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (!Ce.test(t)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return v.errors = e, r === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var me = R, Fe = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function R(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = R.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  if (!(t === "BOT" || t === "INTENT" || t === "SLOT_TYPE")) {
    let s = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Fe.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ce = $, Ge = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function $(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = $.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  if (!(t === "ALEXA_SKILLS_KIT" || t === "LEX")) {
    let s = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ge.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return $.errors = e, r === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var P = j;
function j(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = j.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return j.errors = e, r === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ye = q;
function D(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = D.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return D.errors = e, r === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function q(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name !== void 0 && (g(t.name, { instancePath: n + "/name", parentData: t, parentDataProperty: "name", rootData: u, dynamicAnchors: y }) || (e = e === null ? g.errors : e.concat(g.errors), r = e.length)), t.version !== void 0 && (v(t.version, { instancePath: n + "/version", parentData: t, parentDataProperty: "version", rootData: u, dynamicAnchors: y }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), t.resourceType !== void 0 && typeof t.resourceType != "string") {
      let o = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.exportType !== void 0 && typeof t.exportType != "string") {
      let o = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.exportStatus !== void 0 && (D(t.exportStatus, { instancePath: n + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: u, dynamicAnchors: y }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), t.failureReason !== void 0) {
      let o = t.failureReason, p = r, f = !1, h = r;
      if (typeof o != "string") {
        let i = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var s = h === r;
      f = f || s;
      let c = r;
      if (o !== null) {
        let i = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var s = c === r;
      if (f = f || s, f)
        r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.url !== void 0) {
      let o = t.url, p = r, f = !1, h = r;
      if (typeof o != "string") {
        let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var m = h === r;
      f = f || m;
      let c = r;
      if (o !== null) {
        let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var m = c === r;
      if (f = f || m, f)
        r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let o = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return q.errors = e, r === 0;
}
q.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var fe = z;
function z(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = z.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var O = N;
function N(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = N.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.message !== void 0) {
      let m = t.message, o = r, p = !1, f = r;
      if (typeof m != "string") {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), r++;
      }
      var s = f === r;
      p = p || s;
      let h = r;
      if (m !== null) {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), r++;
      }
      var s = h === r;
      if (p = p || s, p)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), r++;
  }
  return N.errors = e, r === 0;
}
N.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var de = K;
function K(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = K.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var he = M;
function M(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = M.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Message !== void 0 && typeof t.Message != "string") {
      let m = { instancePath: n + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.message !== void 0) {
      let m = t.message, o = r, p = !1, f = r;
      if (typeof m != "string") {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), r++;
      }
      var s = f === r;
      p = p || s;
      let h = r;
      if (m !== null) {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), r++;
      }
      var s = h === r;
      if (p = p || s, p)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ge = X;
function X(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = X.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ve = Z;
function Z(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = Z.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return Z.errors = e, r === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pe = V;
function V(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = V.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return V.errors = e, r === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = Y;
function Y(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = Y.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:audit
var Ee = x;
var B = (_(), ie(L)).default, Je = new RegExp("^[a-zA-Z_]+$", "u");
function x(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = x.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (B(t) > 100) {
      let s = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (B(t) < 1) {
      let s = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (!Je.test(t)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return x.errors = e, r === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var De = w;
var ke = new RegExp("^[0-9]+$", "u");
function w(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = w.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (B(t) > 64) {
      let s = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (B(t) < 1) {
      let s = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (!ke.test(t)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return w.errors = e, r === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var be = C, Qe = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function C(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = C.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  if (!(t === "BOT" || t === "INTENT" || t === "SLOT_TYPE")) {
    let s = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qe.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Te = F, Ue = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function F(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = F.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  if (!(t === "ALEXA_SKILLS_KIT" || t === "LEX")) {
    let s = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ue.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return F.errors = e, r === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var E = G;
function G(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = G.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ie = H, we = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] }, exportType: { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { anyOf: [{ type: "string" }, { type: "null" }] }, url: { anyOf: [{ type: "string", pattern: "^https?://" }, { type: "null" }] } }, additionalProperties: !1 }, We = { type: "string", enum: ["IN_PROGRESS", "READY", "FAILED"] };
function k(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = k.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  if (!(t === "IN_PROGRESS" || t === "READY" || t === "FAILED")) {
    let s = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: We.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return k.errors = e, r === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var er = new RegExp("^https?://", "u");
function H(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = H.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportStatus === void 0) {
      let o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in t)
      if (!(o === "name" || o === "version" || o === "resourceType" || o === "exportType" || o === "exportStatus" || o === "failureReason" || o === "url")) {
        let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), r++;
      }
    if (t.name !== void 0 && (x(t.name, { instancePath: n + "/name", parentData: t, parentDataProperty: "name", rootData: u, dynamicAnchors: y }) || (e = e === null ? x.errors : e.concat(x.errors), r = e.length)), t.version !== void 0 && (w(t.version, { instancePath: n + "/version", parentData: t, parentDataProperty: "version", rootData: u, dynamicAnchors: y }) || (e = e === null ? w.errors : e.concat(w.errors), r = e.length)), t.resourceType !== void 0) {
      let o = t.resourceType;
      if (typeof o != "string") {
        let p = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (!(o === "BOT" || o === "INTENT" || o === "SLOT_TYPE")) {
        let p = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/enum", keyword: "enum", params: { allowedValues: we.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.exportType !== void 0) {
      let o = t.exportType;
      if (typeof o != "string") {
        let p = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (!(o === "ALEXA_SKILLS_KIT" || o === "LEX")) {
        let p = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: we.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (t.exportStatus !== void 0 && (k(t.exportStatus, { instancePath: n + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: u, dynamicAnchors: y }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), t.failureReason !== void 0) {
      let o = t.failureReason, p = r, f = !1, h = r;
      if (typeof o != "string") {
        let i = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var s = h === r;
      f = f || s;
      let c = r;
      if (o !== null) {
        let i = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var s = c === r;
      if (f = f || s, f)
        r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.url !== void 0) {
      let o = t.url, p = r, f = !1, h = r;
      if (typeof o == "string") {
        if (!er.test(o)) {
          let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var m = h === r;
      f = f || m;
      let c = r;
      if (o !== null) {
        let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var m = c === r;
      if (f = f || m, f)
        r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let o = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Oe = J;
function J(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = J.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var A = Q;
function Q(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = Q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let m in t)
      if (m !== "message") {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.message !== void 0) {
      let m = t.message, o = r, p = !1, f = r;
      if (typeof m != "string") {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), r++;
      }
      var s = f === r;
      p = p || s;
      let h = r;
      if (m !== null) {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), r++;
      }
      var s = h === r;
      if (p = p || s, p)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ae = U;
function U(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = U.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Le = W;
function W(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = W.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let m in t)
      if (!(m === "Message" || m === "message")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), r++;
      }
    if (t.Message !== void 0 && typeof t.Message != "string") {
      let m = { instancePath: n + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (t.message !== void 0) {
      let m = t.message, o = r, p = !1, f = r;
      if (typeof m != "string") {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), r++;
      }
      var s = f === r;
      p = p || s;
      let h = r;
      if (m !== null) {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), r++;
      }
      var s = h === r;
      if (p = p || s, p)
        r = o, e !== null && (o ? e.length = o : e = null);
      else {
        let c = { instancePath: n + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
  } else {
    let m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = ee;
function ee(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = ee.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return ee.errors = e, r === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Se = re;
function re(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = re.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Re = te;
function te(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = te.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!ke.test(t)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return te.errors = e, r === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $e = se;
function se(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = se.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return se.errors = e, r === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:inferred
var je = ne;
var ae = (_(), ie(L)).default, tr = new RegExp("^[a-zA-Z_]+$", "u");
function b(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = b.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (ae(t) > 100) {
      let s = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (ae(t) < 1) {
      let s = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (!tr.test(t)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return b.errors = e, r === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qe = new RegExp("^[0-9]+$", "u");
function T(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = T.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (ae(t) > 64) {
      let s = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (ae(t) < 1) {
      let s = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (!qe.test(t)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return T.errors = e, r === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function I(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = I.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return I.errors = e, r === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var sr = new RegExp("^https?://", "u");
function ne(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = ne.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportStatus === void 0) {
      let o = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.name !== void 0 && (b(t.name, { instancePath: n + "/name", parentData: t, parentDataProperty: "name", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), t.version !== void 0 && (T(t.version, { instancePath: n + "/version", parentData: t, parentDataProperty: "version", rootData: u, dynamicAnchors: y }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), t.resourceType !== void 0 && typeof t.resourceType != "string") {
      let o = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.exportType !== void 0 && typeof t.exportType != "string") {
      let o = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (t.exportStatus !== void 0 && (I(t.exportStatus, { instancePath: n + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: u, dynamicAnchors: y }) || (e = e === null ? I.errors : e.concat(I.errors), r = e.length)), t.failureReason !== void 0) {
      let o = t.failureReason, p = r, f = !1, h = r;
      if (typeof o != "string") {
        let i = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var s = h === r;
      f = f || s;
      let c = r;
      if (o !== null) {
        let i = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var s = c === r;
      if (f = f || s, f)
        r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (t.url !== void 0) {
      let o = t.url, p = r, f = !1, h = r;
      if (typeof o == "string") {
        if (!sr.test(o)) {
          let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var m = h === r;
      f = f || m;
      let c = r;
      if (o !== null) {
        let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), r++;
      }
      var m = c === r;
      if (f = f || m, f)
        r = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: n + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let o = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), r++;
  }
  return ne.errors = e, r === 0;
}
ne.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ze = oe;
function oe(t, { instancePath: n = "", parentData: l, parentDataProperty: d, rootData: u = t, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, a = oe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (!qe.test(t)) {
      let s = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), r++;
  }
  return oe.errors = e, r === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var or = {
  consumer: {
    "getExport query name": le,
    "getExport query version": ue,
    "getExport query resourceType": me,
    "getExport query exportType": ce,
    "getExport 200 header x-amzn-requestid": P,
    "getExport 200 application/json": ye,
    "getExport 400 header x-amzn-requestid": P,
    "getExport 400 header x-amzn-errortype": fe,
    "getExport 400 application/json": O,
    "getExport 403 header x-amzn-requestid": P,
    "getExport 403 header x-amzn-errortype": de,
    "getExport 403 application/json": he,
    "getExport 404 header x-amzn-requestid": P,
    "getExport 404 header x-amzn-errortype": ge,
    "getExport 404 application/json": O,
    "getExport 429 header x-amzn-requestid": P,
    "getExport 429 header x-amzn-errortype": ve,
    "getExport 429 header retry-after": Pe,
    "getExport 429 application/json": O,
    "getExport 500 header x-amzn-requestid": P,
    "getExport 500 header x-amzn-errortype": xe,
    "getExport 500 application/json": O
  },
  audit: {
    "getExport query name": Ee,
    "getExport query version": De,
    "getExport query resourceType": be,
    "getExport query exportType": Te,
    "getExport 200 header x-amzn-requestid": E,
    "getExport 200 application/json": Ie,
    "getExport 400 header x-amzn-requestid": E,
    "getExport 400 header x-amzn-errortype": Oe,
    "getExport 400 application/json": A,
    "getExport 403 header x-amzn-requestid": E,
    "getExport 403 header x-amzn-errortype": Ae,
    "getExport 403 application/json": Le,
    "getExport 404 header x-amzn-requestid": E,
    "getExport 404 header x-amzn-errortype": _e,
    "getExport 404 application/json": A,
    "getExport 429 header x-amzn-requestid": E,
    "getExport 429 header x-amzn-errortype": Se,
    "getExport 429 header retry-after": Re,
    "getExport 429 application/json": A,
    "getExport 500 header x-amzn-requestid": E,
    "getExport 500 header x-amzn-errortype": $e,
    "getExport 500 application/json": A
  },
  inferred: {
    "getExport 200 application/json": je,
    "getExport 429 header retry-after": ze
  }
};
export {
  or as validators
};
