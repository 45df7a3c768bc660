// Generated from specs/lex-v1. Edit that and run npm run generate.
var X = Object.defineProperty;
var ne = Object.getOwnPropertyDescriptor;
var oe = Object.getOwnPropertyNames;
var pe = Object.prototype.hasOwnProperty;
var ie = (r, n, i) => () => {
  if (i) throw i[0];
  try {
    return r && (n = r(r = 0)), n;
  } catch (u) {
    throw i = [u], u;
  }
};
var ue = (r, n) => {
  for (var i in n)
    X(r, i, { get: n[i], enumerable: !0 });
}, me = (r, n, i, u) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let p of oe(n))
      !pe.call(r, p) && p !== i && X(r, p, { get: () => n[p], enumerable: !(u = ne(n, p)) || u.enumerable });
  return r;
};
var Z = (r) => me(X({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var V = {};
ue(V, {
  default: () => le
});
var le, Y = ie(() => {
  le = (r) => [...r].length;
});

// profile:profile:consumer
var F = l;
var T = (Y(), Z(V)).default, ce = new RegExp("^[a-zA-Z_]+$", "u");
function l(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = l.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (T(r) > 100) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (T(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ce.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return l.errors = e, s === 0;
}
l.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var G = c;
var C = new RegExp("^[0-9]+$", "u");
function c(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = c.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (T(r) > 64) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (T(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!C.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return c.errors = e, s === 0;
}
c.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var H = D, ye = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function D(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = D.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ye.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var J = I, fe = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function I(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = I.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fe.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var y = k;
function k(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = k.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var M = L, B = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string" }, exportType: { type: "string" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { type: ["string", "null"] }, url: { type: ["string", "null"], pattern: "^https?://" } } };
function g(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = g.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return g.errors = e, s === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var de = new RegExp("^https?://", "u");
function L(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = L.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.name !== void 0 && (l(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? l.errors : e.concat(l.errors), s = e.length)), r.version !== void 0 && (c(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: p, dynamicAnchors: m }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), r.resourceType !== void 0 && typeof r.resourceType != "string") {
      let t = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportType !== void 0 && typeof r.exportType != "string") {
      let t = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus !== void 0 && (g(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: p, dynamicAnchors: m }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), r.failureReason !== void 0) {
      let t = r.failureReason;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/type", keyword: "type", params: { type: B.properties.failureReason.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.url !== void 0) {
      let t = r.url;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: B.properties.url.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "string" && !de.test(t)) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v = b;
function b(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = b.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return b.errors = e, s === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var x = A, he = { type: "object", properties: { message: { type: ["string", "null"] } } };
function A(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = A.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: he.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Q = S;
function S(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = S.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!C.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var U = f;
var $ = (Y(), Z(V)).default, ve = new RegExp("^[a-zA-Z_]+$", "u");
function f(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = f.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if ($(r) > 100) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if ($(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ve.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return f.errors = e, s === 0;
}
f.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var W = d;
var ee = new RegExp("^[0-9]+$", "u");
function d(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = d.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if ($(r) > 64) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if ($(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ee.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return d.errors = e, s === 0;
}
d.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var te = z, xe = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function z(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = z.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xe.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var re = R, Pe = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function R(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = R.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Pe.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var h = j;
function j(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = j.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var se = _, q = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] }, exportType: { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { type: ["string", "null"] }, url: { type: ["string", "null"], pattern: "^https?://" } }, additionalProperties: !1 }, Ee = { type: "string", enum: ["IN_PROGRESS", "READY", "FAILED"] };
function P(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = P.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "IN_PROGRESS" || r === "READY" || r === "FAILED")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ee.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return P.errors = e, s === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var we = new RegExp("^https?://", "u");
function _(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = _.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "name" || t === "version" || t === "resourceType" || t === "exportType" || t === "exportStatus" || t === "failureReason" || t === "url")) {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.name !== void 0 && (f(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: m }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), r.version !== void 0 && (d(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: p, dynamicAnchors: m }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), r.resourceType !== void 0) {
      let t = r.resourceType;
      if (typeof t != "string") {
        let o = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "BOT" || t === "INTENT" || t === "SLOT_TYPE")) {
        let o = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/enum", keyword: "enum", params: { allowedValues: q.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let o = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "ALEXA_SKILLS_KIT" || t === "LEX")) {
        let o = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: q.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.exportStatus !== void 0 && (P(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: p, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.failureReason !== void 0) {
      let t = r.failureReason;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/type", keyword: "type", params: { type: q.properties.failureReason.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.url !== void 0) {
      let t = r.url;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: q.properties.url.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "string" && !we.test(t)) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _.errors = e, s === 0;
}
_.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var E = N;
function N(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = N.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var w = O, Te = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function O(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = O.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "message") {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Te.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ae = K;
function K(r, { instancePath: n = "", parentData: i, parentDataProperty: u, rootData: p = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = K.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (!ee.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var ke = {
  consumer: {
    "getExport query name": F,
    "getExport query version": G,
    "getExport query resourceType": H,
    "getExport query exportType": J,
    "getExport 200 header x-amzn-requestid": y,
    "getExport 200 application/json": M,
    "getExport 400 header x-amzn-requestid": y,
    "getExport 400 header x-amzn-errortype": v,
    "getExport 400 application/json": x,
    "getExport 403 header x-amzn-requestid": y,
    "getExport 403 header x-amzn-errortype": v,
    "getExport 403 application/json": x,
    "getExport 404 header x-amzn-requestid": y,
    "getExport 404 header x-amzn-errortype": v,
    "getExport 404 application/json": x,
    "getExport 429 header x-amzn-requestid": y,
    "getExport 429 header x-amzn-errortype": v,
    "getExport 429 header retry-after": Q,
    "getExport 429 application/json": x,
    "getExport 500 header x-amzn-requestid": y,
    "getExport 500 header x-amzn-errortype": v,
    "getExport 500 application/json": x
  },
  audit: {
    "getExport query name": U,
    "getExport query version": W,
    "getExport query resourceType": te,
    "getExport query exportType": re,
    "getExport 200 header x-amzn-requestid": h,
    "getExport 200 application/json": se,
    "getExport 400 header x-amzn-requestid": h,
    "getExport 400 header x-amzn-errortype": E,
    "getExport 400 application/json": w,
    "getExport 403 header x-amzn-requestid": h,
    "getExport 403 header x-amzn-errortype": E,
    "getExport 403 application/json": w,
    "getExport 404 header x-amzn-requestid": h,
    "getExport 404 header x-amzn-errortype": E,
    "getExport 404 application/json": w,
    "getExport 429 header x-amzn-requestid": h,
    "getExport 429 header x-amzn-errortype": E,
    "getExport 429 header retry-after": ae,
    "getExport 429 application/json": w,
    "getExport 500 header x-amzn-requestid": h,
    "getExport 500 header x-amzn-errortype": E,
    "getExport 500 application/json": w
  }
};
export {
  ke as validators
};
