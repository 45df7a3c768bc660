// Generated from specs/lex-v1. Edit that and run npm run generate.
var pe = Object.defineProperty;
var Xe = Object.getOwnPropertyDescriptor;
var Ze = Object.getOwnPropertyNames;
var Ve = Object.prototype.hasOwnProperty;
var Ye = (r, a, l) => () => {
  if (l) throw l[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (d) {
    throw l = [d], d;
  }
};
var Be = (r, a) => {
  for (var l in a)
    pe(r, l, { get: a[l], enumerable: !0 });
}, Ce = (r, a, l, d) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let u of Ze(a))
      !Ve.call(r, u) && u !== l && pe(r, u, { get: () => a[u], enumerable: !(d = Xe(a, u)) || d.enumerable });
  return r;
};
var ie = (r) => Ce(pe({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var L = {};
Be(L, {
  default: () => Fe
});
var Fe, _ = Ye(() => {
  Fe = (r) => {
    let a = r.length;
    for (let l = 0; l < r.length - 1; l++)
      (r.charCodeAt(l) & 64512) === 55296 && (r.charCodeAt(l + 1) & 64512) === 56320 && (a--, l++);
    return a;
  };
});

// set:set:consumer
var ce = P;
var S = (_(), ie(L)).default, Ge = new RegExp("^[a-zA-Z_]+$", "u");
function P(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = P.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (S(r) > 100) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (S(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!Ge.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return P.errors = e, t === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ye = x;
var He = new RegExp("^[0-9]+$", "u");
function x(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = x.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (S(r) > 64) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (S(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!He.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return x.errors = e, t === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fe = R, Je = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function R(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = R.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Je.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return R.errors = e, t === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var de = $, Qe = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function $(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = $.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qe.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return $.errors = e, t === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var g = j;
function j(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = j.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return j.errors = e, t === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var he = q;
function D(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = D.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function q(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = q.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name !== void 0 && (P(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: y }) || (e = le(e, P.errors), t = e.length)), r.version !== void 0 && (x(r.version, { instancePath: a + "/version", parentData: r, parentDataProperty: "version", rootData: u, dynamicAnchors: y }) || (e = le(e, x.errors), t = e.length)), r.resourceType !== void 0 && typeof r.resourceType != "string") {
      let o = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.exportType !== void 0 && typeof r.exportType != "string") {
      let o = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.exportStatus !== void 0 && (D(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: u, dynamicAnchors: y }) || (e = le(e, D.errors), t = e.length)), r.failureReason !== void 0) {
      let o = r.failureReason, p = t, f = !1, h = t;
      if (typeof o != "string") {
        let i = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var s = h === t;
      f = f || s;
      let c = t;
      if (o !== null) {
        let i = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var s = c === t;
      if (f = f || s, f)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.url !== void 0) {
      let o = r.url, p = t, f = !1, h = t;
      if (typeof o != "string") {
        let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m = h === t;
      f = f || m;
      let c = t;
      if (o !== null) {
        let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m = c === t;
      if (f = f || m, f)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), t++;
  }
  return q.errors = e, t === 0;
}
q.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ge = z;
function z(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return z.errors = e, t === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var k = N;
function N(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = N.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let m = r.message, o = t, p = !1, f = t;
      if (typeof m != "string") {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = f === t;
      p = p || s;
      let h = t;
      if (m !== null) {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = h === t;
      if (p = p || s, p)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
  } else {
    let m = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return N.errors = e, t === 0;
}
N.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ve = K;
function K(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = K.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return K.errors = e, t === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pe = M;
function M(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = M.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let m = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.message !== void 0) {
      let m = r.message, o = t, p = !1, f = t;
      if (typeof m != "string") {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = f === t;
      p = p || s;
      let h = t;
      if (m !== null) {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = h === t;
      if (p = p || s, p)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
  } else {
    let m = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return M.errors = e, t === 0;
}
M.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var xe = X;
function X(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = X.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return X.errors = e, t === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var we = Z;
function Z(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = Z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Z.errors = e, t === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ee = V;
function V(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = V.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var De = Y;
function Y(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = Y.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Y.errors = e, t === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(r, a) {
  if (r === null) return a;
  for (let l of a) r.push(l);
  return r;
}

// set:set:audit
var be = w;
var B = (_(), ie(L)).default, We = new RegExp("^[a-zA-Z_]+$", "u");
function w(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = w.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (B(r) > 100) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (B(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!We.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return w.errors = e, t === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Te = E;
var Ie = new RegExp("^[0-9]+$", "u");
function E(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = E.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (B(r) > 64) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (B(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!Ie.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return E.errors = e, t === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Oe = C, er = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function C(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = C.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: er.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return C.errors = e, t === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ae = F, rr = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function F(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = F.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: rr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return F.errors = e, t === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var v = G;
function G(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = G.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return G.errors = e, t === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Le = H, ke = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] }, exportType: { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { anyOf: [{ type: "string" }, { type: "null" }] }, url: { anyOf: [{ type: "string", pattern: "^https?://" }, { type: "null" }] } }, additionalProperties: !1 }, tr = { type: "string", enum: ["IN_PROGRESS", "READY", "FAILED"] };
function b(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = b.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "IN_PROGRESS" || r === "READY" || r === "FAILED")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: tr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return b.errors = e, t === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var sr = new RegExp("^https?://", "u");
function H(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = H.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [o] : e.push(o), t++;
    }
    for (let o in r)
      if (!(o === "name" || o === "version" || o === "resourceType" || o === "exportType" || o === "exportStatus" || o === "failureReason" || o === "url")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (r.name !== void 0 && (w(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: y }) || (e = ue(e, w.errors), t = e.length)), r.version !== void 0 && (E(r.version, { instancePath: a + "/version", parentData: r, parentDataProperty: "version", rootData: u, dynamicAnchors: y }) || (e = ue(e, E.errors), t = e.length)), r.resourceType !== void 0) {
      let o = r.resourceType;
      if (typeof o != "string") {
        let p = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(o === "BOT" || o === "INTENT" || o === "SLOT_TYPE")) {
        let p = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/enum", keyword: "enum", params: { allowedValues: ke.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.exportType !== void 0) {
      let o = r.exportType;
      if (typeof o != "string") {
        let p = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(o === "ALEXA_SKILLS_KIT" || o === "LEX")) {
        let p = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: ke.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.exportStatus !== void 0 && (b(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: u, dynamicAnchors: y }) || (e = ue(e, b.errors), t = e.length)), r.failureReason !== void 0) {
      let o = r.failureReason, p = t, f = !1, h = t;
      if (typeof o != "string") {
        let i = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var s = h === t;
      f = f || s;
      let c = t;
      if (o !== null) {
        let i = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var s = c === t;
      if (f = f || s, f)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.url !== void 0) {
      let o = r.url, p = t, f = !1, h = t;
      if (typeof o == "string") {
        if (!sr.test(o)) {
          let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m = h === t;
      f = f || m;
      let c = t;
      if (o !== null) {
        let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m = c === t;
      if (f = f || m, f)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _e = J;
function J(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = J.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return J.errors = e, t === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var T = Q;
function Q(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = Q.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let m in r)
      if (m !== "message") {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.message !== void 0) {
      let m = r.message, o = t, p = !1, f = t;
      if (typeof m != "string") {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = f === t;
      p = p || s;
      let h = t;
      if (m !== null) {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = h === t;
      if (p = p || s, p)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
  } else {
    let m = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return Q.errors = e, t === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Se = U;
function U(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = U.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return U.errors = e, t === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Re = W;
function W(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = W.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let m in r)
      if (!(m === "Message" || m === "message")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let m = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (r.message !== void 0) {
      let m = r.message, o = t, p = !1, f = t;
      if (typeof m != "string") {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = f === t;
      p = p || s;
      let h = t;
      if (m !== null) {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [c] : e.push(c), t++;
      }
      var s = h === t;
      if (p = p || s, p)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let c = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
  } else {
    let m = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $e = ee;
function ee(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = ee.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ee.errors = e, t === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var je = re;
function re(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = re.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return re.errors = e, t === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qe = te;
function te(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = te.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (!Ie.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return te.errors = e, t === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ze = se;
function se(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = se.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return se.errors = e, t === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(r, a) {
  if (r === null) return a;
  for (let l of a) r.push(l);
  return r;
}

// set:set:inferred
var Ne = ne;
var ae = (_(), ie(L)).default, nr = new RegExp("^[a-zA-Z_]+$", "u");
function I(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = I.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (ae(r) > 100) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (ae(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!nr.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return I.errors = e, t === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ke = new RegExp("^[0-9]+$", "u");
function O(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = O.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (ae(r) > 64) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (ae(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!Ke.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return O.errors = e, t === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function A(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = A.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return A.errors = e, t === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var or = new RegExp("^https?://", "u");
function ne(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.name !== void 0 && (I(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: u, dynamicAnchors: y }) || (e = me(e, I.errors), t = e.length)), r.version !== void 0 && (O(r.version, { instancePath: a + "/version", parentData: r, parentDataProperty: "version", rootData: u, dynamicAnchors: y }) || (e = me(e, O.errors), t = e.length)), r.resourceType !== void 0 && typeof r.resourceType != "string") {
      let o = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.exportType !== void 0 && typeof r.exportType != "string") {
      let o = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.exportStatus !== void 0 && (A(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: u, dynamicAnchors: y }) || (e = me(e, A.errors), t = e.length)), r.failureReason !== void 0) {
      let o = r.failureReason, p = t, f = !1, h = t;
      if (typeof o != "string") {
        let i = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var s = h === t;
      f = f || s;
      let c = t;
      if (o !== null) {
        let i = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var s = c === t;
      if (f = f || s, f)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
    if (r.url !== void 0) {
      let o = r.url, p = t, f = !1, h = t;
      if (typeof o == "string") {
        if (!or.test(o)) {
          let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [i] : e.push(i), t++;
        }
      } else {
        let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m = h === t;
      f = f || m;
      let c = t;
      if (o !== null) {
        let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), t++;
      }
      var m = c === t;
      if (f = f || m, f)
        t = p, e !== null && (p ? e.length = p : e = null);
      else {
        let i = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), t++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), t++;
  }
  return ne.errors = e, t === 0;
}
ne.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Me = oe;
function oe(r, { instancePath: a = "", parentData: l, parentDataProperty: d, rootData: u = r, dynamicAnchors: y = {} } = {}) {
  let e = null, t = 0, n = oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (!Ke.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return oe.errors = e, t === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(r, a) {
  if (r === null) return a;
  for (let l of a) r.push(l);
  return r;
}

// <stdin>
var lr = {
  consumer: {
    "getExport query name": ce,
    "getExport query version": ye,
    "getExport query resourceType": fe,
    "getExport query exportType": de,
    "getExport 200 header x-amzn-requestid": g,
    "getExport 200 application/json": he,
    "getExport 400 header x-amzn-requestid": g,
    "getExport 400 header x-amzn-errortype": ge,
    "getExport 400 application/json": k,
    "getExport 403 header x-amzn-requestid": g,
    "getExport 403 header x-amzn-errortype": ve,
    "getExport 403 application/json": Pe,
    "getExport 404 header x-amzn-requestid": g,
    "getExport 404 header x-amzn-errortype": xe,
    "getExport 404 application/json": k,
    "getExport 429 header x-amzn-requestid": g,
    "getExport 429 header x-amzn-errortype": we,
    "getExport 429 header retry-after": Ee,
    "getExport 429 application/json": k,
    "getExport 500 header x-amzn-requestid": g,
    "getExport 500 header x-amzn-errortype": De,
    "getExport 500 application/json": k
  },
  audit: {
    "getExport query name": be,
    "getExport query version": Te,
    "getExport query resourceType": Oe,
    "getExport query exportType": Ae,
    "getExport 200 header x-amzn-requestid": v,
    "getExport 200 application/json": Le,
    "getExport 400 header x-amzn-requestid": v,
    "getExport 400 header x-amzn-errortype": _e,
    "getExport 400 application/json": T,
    "getExport 403 header x-amzn-requestid": v,
    "getExport 403 header x-amzn-errortype": Se,
    "getExport 403 application/json": Re,
    "getExport 404 header x-amzn-requestid": v,
    "getExport 404 header x-amzn-errortype": $e,
    "getExport 404 application/json": T,
    "getExport 429 header x-amzn-requestid": v,
    "getExport 429 header x-amzn-errortype": je,
    "getExport 429 header retry-after": qe,
    "getExport 429 application/json": T,
    "getExport 500 header x-amzn-requestid": v,
    "getExport 500 header x-amzn-errortype": ze,
    "getExport 500 application/json": T
  },
  inferred: {
    "getExport 200 application/json": Ne,
    "getExport 429 header retry-after": Me
  }
};
export {
  lr as validators
};
