// Generated from specs/lex-v1. Edit that and run npm run generate.
var G = Object.defineProperty;
var Te = Object.getOwnPropertyDescriptor;
var be = Object.getOwnPropertyNames;
var ke = Object.prototype.hasOwnProperty;
var Ae = (r, n, p) => () => {
  if (p) throw p[0];
  try {
    return r && (n = r(r = 0)), n;
  } catch (u) {
    throw p = [u], u;
  }
};
var Le = (r, n) => {
  for (var p in n)
    G(r, p, { get: n[p], enumerable: !0 });
}, Se = (r, n, p, u) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let i of be(n))
      !ke.call(r, i) && i !== p && G(r, i, { get: () => n[i], enumerable: !(u = Te(n, i)) || u.enumerable });
  return r;
};
var Q = (r) => Se(G({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var H = {};
Le(H, {
  default: () => qe
});
var qe, J = Ae(() => {
  qe = (r) => {
    let n = r.length;
    for (let p = 0; p < r.length - 1; p++)
      (r.charCodeAt(p) & 64512) === 55296 && (r.charCodeAt(p + 1) & 64512) === 56320 && (n--, p++);
    return n;
  };
});

// profile:profile:consumer
var W = m;
var E = (J(), Q(H)).default, je = new RegExp("^[a-zA-Z_]+$", "u");
function m(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = m.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (E(r) > 100) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (E(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!je.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return m.errors = e, a === 0;
}
m.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ee = c;
var te = new RegExp("^[0-9]+$", "u");
function c(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = c.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (E(r) > 64) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (E(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!te.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return c.errors = e, a === 0;
}
c.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var re = D, $e = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function D(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = D.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: $e.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return D.errors = e, a === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var se = w, ze = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function w(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = w.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ze.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return w.errors = e, a === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var y = I;
function I(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = I.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return I.errors = e, a === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ae = T, U = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string" }, exportType: { type: "string" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { type: ["string", "null"] }, url: { type: ["string", "null"], pattern: "^https?://" } } };
function g(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = g.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return g.errors = e, a === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Re = new RegExp("^https?://", "u");
function T(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = T.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.name !== void 0 && (m(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: l }) || (e = e === null ? m.errors : e.concat(m.errors), a = e.length)), r.version !== void 0 && (c(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: i, dynamicAnchors: l }) || (e = e === null ? c.errors : e.concat(c.errors), a = e.length)), r.resourceType !== void 0 && typeof r.resourceType != "string") {
      let t = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType !== void 0 && typeof r.exportType != "string") {
      let t = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportStatus !== void 0 && (g(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: l }) || (e = e === null ? g.errors : e.concat(g.errors), a = e.length)), r.failureReason !== void 0) {
      let t = r.failureReason;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/type", keyword: "type", params: { type: U.properties.failureReason.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (r.url !== void 0) {
      let t = r.url;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: U.properties.url.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
      if (typeof t == "string" && !Re.test(t)) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return T.errors = e, a === 0;
}
T.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ne = b;
function b(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = b.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return b.errors = e, a === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var P = k, _e = { type: "object", properties: { message: { type: ["string", "null"] } } };
function k(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = k.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: _e.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return k.errors = e, a === 0;
}
k.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var oe = A;
function A(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = A.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return A.errors = e, a === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pe = L, Ne = { type: "object", properties: { Message: { type: "string" }, message: { type: ["string", "null"] } } };
function L(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = L.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let t = { instancePath: n + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Ne.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return L.errors = e, a === 0;
}
L.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ie = S;
function S(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = S.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return S.errors = e, a === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = q;
function q(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = q.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return q.errors = e, a === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var le = j;
function j(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = j.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (!te.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return j.errors = e, a === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var me = $;
function $(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = $.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return $.errors = e, a === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var ce = d;
var R = (J(), Q(H)).default, Ke = new RegExp("^[a-zA-Z_]+$", "u");
function d(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = d.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (R(r) > 100) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (R(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!Ke.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return d.errors = e, a === 0;
}
d.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ye = f;
var de = new RegExp("^[0-9]+$", "u");
function f(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = f.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (R(r) > 64) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (R(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!de.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return f.errors = e, a === 0;
}
f.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fe = _, Me = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function _(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = _.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Me.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return _.errors = e, a === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var he = N, Xe = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function N(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = N.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Xe.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return N.errors = e, a === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var h = O;
function O(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = O.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return O.errors = e, a === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ge = K, z = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] }, exportType: { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { type: ["string", "null"] }, url: { type: ["string", "null"], pattern: "^https?://" } }, additionalProperties: !1 }, Ve = { type: "string", enum: ["IN_PROGRESS", "READY", "FAILED"] };
function v(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = v.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "IN_PROGRESS" || r === "READY" || r === "FAILED")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ve.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return v.errors = e, a === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ye = new RegExp("^https?://", "u");
function K(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = K.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in r)
      if (!(t === "name" || t === "version" || t === "resourceType" || t === "exportType" || t === "exportStatus" || t === "failureReason" || t === "url")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), a++;
      }
    if (r.name !== void 0 && (d(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: l }) || (e = e === null ? d.errors : e.concat(d.errors), a = e.length)), r.version !== void 0 && (f(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: i, dynamicAnchors: l }) || (e = e === null ? f.errors : e.concat(f.errors), a = e.length)), r.resourceType !== void 0) {
      let t = r.resourceType;
      if (typeof t != "string") {
        let o = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), a++;
      }
      if (!(t === "BOT" || t === "INTENT" || t === "SLOT_TYPE")) {
        let o = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/enum", keyword: "enum", params: { allowedValues: z.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let o = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), a++;
      }
      if (!(t === "ALEXA_SKILLS_KIT" || t === "LEX")) {
        let o = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: z.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (r.exportStatus !== void 0 && (v(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: l }) || (e = e === null ? v.errors : e.concat(v.errors), a = e.length)), r.failureReason !== void 0) {
      let t = r.failureReason;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/type", keyword: "type", params: { type: z.properties.failureReason.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (r.url !== void 0) {
      let t = r.url;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: z.properties.url.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
      if (typeof t == "string" && !Ye.test(t)) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return K.errors = e, a === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ve = M;
function M(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = M.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return M.errors = e, a === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var x = X, Ze = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function X(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = X.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "message") {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), a++;
      }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Ze.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return X.errors = e, a === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pe = V;
function V(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = V.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return V.errors = e, a === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = Y, Be = { type: "object", properties: { Message: { type: "string" }, message: { type: ["string", "null"] } }, additionalProperties: !1 };
function Y(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = Y.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "Message" || t === "message")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), a++;
      }
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let t = { instancePath: n + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Be.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Y.errors = e, a === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ee = Z;
function Z(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = Z.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Z.errors = e, a === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var De = B;
function B(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = B.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return B.errors = e, a === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var we = C;
function C(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = C.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (!de.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return C.errors = e, a === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ie = F;
function F(r, { instancePath: n = "", parentData: p, parentDataProperty: u, rootData: i = r, dynamicAnchors: l = {} } = {}) {
  let e = null, a = 0, s = F.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return F.errors = e, a === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Ge = {
  consumer: {
    "getExport query name": W,
    "getExport query version": ee,
    "getExport query resourceType": re,
    "getExport query exportType": se,
    "getExport 200 header x-amzn-requestid": y,
    "getExport 200 application/json": ae,
    "getExport 400 header x-amzn-requestid": y,
    "getExport 400 header x-amzn-errortype": ne,
    "getExport 400 application/json": P,
    "getExport 403 header x-amzn-requestid": y,
    "getExport 403 header x-amzn-errortype": oe,
    "getExport 403 application/json": pe,
    "getExport 404 header x-amzn-requestid": y,
    "getExport 404 header x-amzn-errortype": ie,
    "getExport 404 application/json": P,
    "getExport 429 header x-amzn-requestid": y,
    "getExport 429 header x-amzn-errortype": ue,
    "getExport 429 header retry-after": le,
    "getExport 429 application/json": P,
    "getExport 500 header x-amzn-requestid": y,
    "getExport 500 header x-amzn-errortype": me,
    "getExport 500 application/json": P
  },
  audit: {
    "getExport query name": ce,
    "getExport query version": ye,
    "getExport query resourceType": fe,
    "getExport query exportType": he,
    "getExport 200 header x-amzn-requestid": h,
    "getExport 200 application/json": ge,
    "getExport 400 header x-amzn-requestid": h,
    "getExport 400 header x-amzn-errortype": ve,
    "getExport 400 application/json": x,
    "getExport 403 header x-amzn-requestid": h,
    "getExport 403 header x-amzn-errortype": Pe,
    "getExport 403 application/json": xe,
    "getExport 404 header x-amzn-requestid": h,
    "getExport 404 header x-amzn-errortype": Ee,
    "getExport 404 application/json": x,
    "getExport 429 header x-amzn-requestid": h,
    "getExport 429 header x-amzn-errortype": De,
    "getExport 429 header retry-after": we,
    "getExport 429 application/json": x,
    "getExport 500 header x-amzn-requestid": h,
    "getExport 500 header x-amzn-errortype": Ie,
    "getExport 500 application/json": x
  }
};
export {
  Ge as validators
};
