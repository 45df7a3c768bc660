// Generated from specs/lex-v1. Edit that and run npm run generate.
var F = Object.defineProperty;
var Ee = Object.getOwnPropertyDescriptor;
var De = Object.getOwnPropertyNames;
var we = Object.prototype.hasOwnProperty;
var Te = (r, n, o) => () => {
  if (o) throw o[0];
  try {
    return r && (n = r(r = 0)), n;
  } catch (u) {
    throw o = [u], u;
  }
};
var Ie = (r, n) => {
  for (var o in n)
    F(r, o, { get: n[o], enumerable: !0 });
}, ke = (r, n, o, u) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let i of De(n))
      !we.call(r, i) && i !== o && F(r, i, { get: () => n[i], enumerable: !(u = Ee(n, i)) || u.enumerable });
  return r;
};
var J = (r) => ke(F({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var G = {};
Ie(G, {
  default: () => be
});
var be, H = Te(() => {
  be = (r) => {
    let n = r.length;
    for (let o = 0; o < r.length - 1; o++)
      (r.charCodeAt(o) & 64512) === 55296 && (r.charCodeAt(o + 1) & 64512) === 56320 && (n--, o++);
    return n;
  };
});

// profile:profile:consumer
var Q = l;
var E = (H(), J(G)).default, Ae = new RegExp("^[a-zA-Z_]+$", "u");
function l(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = l.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (E(r) > 100) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (E(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!Ae.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return l.errors = e, a === 0;
}
l.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var U = c;
var W = new RegExp("^[0-9]+$", "u");
function c(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
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
    if (!W.test(r)) {
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
var ee = D, Le = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function D(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = D.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Le.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return D.errors = e, a === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var te = w, Se = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function w(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = w.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Se.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return w.errors = e, a === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var y = T;
function T(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = T.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return T.errors = e, a === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var re = I, M = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string" }, exportType: { type: "string" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { type: ["string", "null"] }, url: { type: ["string", "null"], pattern: "^https?://" } } };
function g(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = g.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return g.errors = e, a === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qe = new RegExp("^https?://", "u");
function I(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = I.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.name !== void 0 && (l(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = e === null ? l.errors : e.concat(l.errors), a = e.length)), r.version !== void 0 && (c(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: i, dynamicAnchors: m }) || (e = e === null ? c.errors : e.concat(c.errors), a = e.length)), r.resourceType !== void 0 && typeof r.resourceType != "string") {
      let t = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType !== void 0 && typeof r.exportType != "string") {
      let t = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportStatus !== void 0 && (g(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: m }) || (e = e === null ? g.errors : e.concat(g.errors), a = e.length)), r.failureReason !== void 0) {
      let t = r.failureReason;
      if (typeof t != "string" && t !== null) {
        let p = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/type", keyword: "type", params: { type: M.properties.failureReason.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.url !== void 0) {
      let t = r.url;
      if (typeof t != "string" && t !== null) {
        let p = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: M.properties.url.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), a++;
      }
      if (typeof t == "string" && !qe.test(t)) {
        let p = { instancePath: n + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return I.errors = e, a === 0;
}
I.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var se = k;
function k(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = k.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return k.errors = e, a === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var v = b, $e = { type: "object", properties: { message: { type: ["string", "null"] } } };
function b(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = b.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let p = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: $e.properties.message.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return b.errors = e, a === 0;
}
b.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ae = A;
function A(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = A.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return A.errors = e, a === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ne = L;
function L(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = L.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return L.errors = e, a === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oe = S;
function S(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = S.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return S.errors = e, a === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pe = q;
function q(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = q.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (!W.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return q.errors = e, a === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ie = $;
function $(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = $.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return $.errors = e, a === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var ue = d;
var R = (H(), J(G)).default, Re = new RegExp("^[a-zA-Z_]+$", "u");
function d(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
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
    if (!Re.test(r)) {
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
var me = f;
var le = new RegExp("^[0-9]+$", "u");
function f(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
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
    if (!le.test(r)) {
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
var ce = j, je = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function j(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = j.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: je.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return j.errors = e, a === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ye = _, _e = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function _(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = _.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _e.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return _.errors = e, a === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var h = N;
function N(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = N.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return N.errors = e, a === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var de = O, z = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] }, exportType: { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { type: ["string", "null"] }, url: { type: ["string", "null"], pattern: "^https?://" } }, additionalProperties: !1 }, Ne = { type: "string", enum: ["IN_PROGRESS", "READY", "FAILED"] };
function x(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = x.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "IN_PROGRESS" || r === "READY" || r === "FAILED")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ne.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return x.errors = e, a === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Oe = new RegExp("^https?://", "u");
function O(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = O.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in r)
      if (!(t === "name" || t === "version" || t === "resourceType" || t === "exportType" || t === "exportStatus" || t === "failureReason" || t === "url")) {
        let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), a++;
      }
    if (r.name !== void 0 && (d(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = e === null ? d.errors : e.concat(d.errors), a = e.length)), r.version !== void 0 && (f(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: i, dynamicAnchors: m }) || (e = e === null ? f.errors : e.concat(f.errors), a = e.length)), r.resourceType !== void 0) {
      let t = r.resourceType;
      if (typeof t != "string") {
        let p = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), a++;
      }
      if (!(t === "BOT" || t === "INTENT" || t === "SLOT_TYPE")) {
        let p = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/enum", keyword: "enum", params: { allowedValues: z.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.exportType !== void 0) {
      let t = r.exportType;
      if (typeof t != "string") {
        let p = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), a++;
      }
      if (!(t === "ALEXA_SKILLS_KIT" || t === "LEX")) {
        let p = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: z.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.exportStatus !== void 0 && (x(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: m }) || (e = e === null ? x.errors : e.concat(x.errors), a = e.length)), r.failureReason !== void 0) {
      let t = r.failureReason;
      if (typeof t != "string" && t !== null) {
        let p = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/type", keyword: "type", params: { type: z.properties.failureReason.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
    if (r.url !== void 0) {
      let t = r.url;
      if (typeof t != "string" && t !== null) {
        let p = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: z.properties.url.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), a++;
      }
      if (typeof t == "string" && !Oe.test(t)) {
        let p = { instancePath: n + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return O.errors = e, a === 0;
}
O.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fe = K;
function K(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = K.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return K.errors = e, a === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var P = X, Ke = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function X(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = X.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "message") {
        let p = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), a++;
      }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let p = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Ke.properties.message.type }, message: "must be string,null" };
        e === null ? e = [p] : e.push(p), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return X.errors = e, a === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = V;
function V(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = V.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return V.errors = e, a === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ge = Y;
function Y(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = Y.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Y.errors = e, a === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ve = Z;
function Z(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = Z.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Z.errors = e, a === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = B;
function B(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = B.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (!le.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return B.errors = e, a === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pe = C;
function C(r, { instancePath: n = "", parentData: o, parentDataProperty: u, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, a = 0, s = C.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return C.errors = e, a === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Ye = {
  consumer: {
    "getExport query name": Q,
    "getExport query version": U,
    "getExport query resourceType": ee,
    "getExport query exportType": te,
    "getExport 200 header x-amzn-requestid": y,
    "getExport 200 application/json": re,
    "getExport 400 header x-amzn-requestid": y,
    "getExport 400 header x-amzn-errortype": se,
    "getExport 400 application/json": v,
    "getExport 403 header x-amzn-requestid": y,
    "getExport 403 header x-amzn-errortype": ae,
    "getExport 403 application/json": v,
    "getExport 404 header x-amzn-requestid": y,
    "getExport 404 header x-amzn-errortype": ne,
    "getExport 404 application/json": v,
    "getExport 429 header x-amzn-requestid": y,
    "getExport 429 header x-amzn-errortype": oe,
    "getExport 429 header retry-after": pe,
    "getExport 429 application/json": v,
    "getExport 500 header x-amzn-requestid": y,
    "getExport 500 header x-amzn-errortype": ie,
    "getExport 500 application/json": v
  },
  audit: {
    "getExport query name": ue,
    "getExport query version": me,
    "getExport query resourceType": ce,
    "getExport query exportType": ye,
    "getExport 200 header x-amzn-requestid": h,
    "getExport 200 application/json": de,
    "getExport 400 header x-amzn-requestid": h,
    "getExport 400 header x-amzn-errortype": fe,
    "getExport 400 application/json": P,
    "getExport 403 header x-amzn-requestid": h,
    "getExport 403 header x-amzn-errortype": he,
    "getExport 403 application/json": P,
    "getExport 404 header x-amzn-requestid": h,
    "getExport 404 header x-amzn-errortype": ge,
    "getExport 404 application/json": P,
    "getExport 429 header x-amzn-requestid": h,
    "getExport 429 header x-amzn-errortype": ve,
    "getExport 429 header retry-after": xe,
    "getExport 429 application/json": P,
    "getExport 500 header x-amzn-requestid": h,
    "getExport 500 header x-amzn-errortype": Pe,
    "getExport 500 application/json": P
  }
};
export {
  Ye as validators
};
