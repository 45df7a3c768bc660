// Generated from specs/lex-v1. Edit that and run npm run generate.
var re = Object.defineProperty;
var qe = Object.getOwnPropertyDescriptor;
var ze = Object.getOwnPropertyNames;
var Ne = Object.prototype.hasOwnProperty;
var _e = (r, n, p) => () => {
  if (p) throw p[0];
  try {
    return r && (n = r(r = 0)), n;
  } catch (l) {
    throw p = [l], l;
  }
};
var Oe = (r, n) => {
  for (var p in n)
    re(r, p, { get: n[p], enumerable: !0 });
}, Ke = (r, n, p, l) => {
  if (n && typeof n == "object" || typeof n == "function")
    for (let i of ze(n))
      !Ne.call(r, i) && i !== p && re(r, i, { get: () => n[i], enumerable: !(l = qe(n, i)) || l.enumerable });
  return r;
};
var se = (r) => Ke(re({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var T = {};
Oe(T, {
  default: () => Me
});
var Me, I = _e(() => {
  Me = (r) => {
    let n = r.length;
    for (let p = 0; p < r.length - 1; p++)
      (r.charCodeAt(p) & 64512) === 55296 && (r.charCodeAt(p + 1) & 64512) === 56320 && (n--, p++);
    return n;
  };
});

// set:set:consumer
var ne = m;
var k = (I(), se(T)).default, Xe = new RegExp("^[a-zA-Z_]+$", "u");
function m(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = m.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (k(r) > 100) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (k(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!Xe.test(r)) {
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
var oe = c;
var Ze = new RegExp("^[0-9]+$", "u");
function c(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = c.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (k(r) > 64) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (k(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!Ze.test(r)) {
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
var pe = b, Ve = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function b(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = b.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ve.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return b.errors = e, a === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ie = A, Ye = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function A(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = A.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ye.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return A.errors = e, a === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var y = L;
function L(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = L.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return L.errors = e, a === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = S, ae = { type: "object", properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string" }, exportType: { type: "string" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { type: ["string", "null"] }, url: { type: ["string", "null"] } } };
function g(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = g.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return g.errors = e, a === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function S(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = S.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name !== void 0 && (m(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: u }) || (e = e === null ? m.errors : e.concat(m.errors), a = e.length)), r.version !== void 0 && (c(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: i, dynamicAnchors: u }) || (e = e === null ? c.errors : e.concat(c.errors), a = e.length)), r.resourceType !== void 0 && typeof r.resourceType != "string") {
      let t = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType !== void 0 && typeof r.exportType != "string") {
      let t = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportStatus !== void 0 && (g(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: u }) || (e = e === null ? g.errors : e.concat(g.errors), a = e.length)), r.failureReason !== void 0) {
      let t = r.failureReason;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/type", keyword: "type", params: { type: ae.properties.failureReason.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (r.url !== void 0) {
      let t = r.url;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: ae.properties.url.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return S.errors = e, a === 0;
}
S.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var le = $;
function $(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = $.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return $.errors = e, a === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var D = j, Be = { type: "object", properties: { message: { type: ["string", "null"] } } };
function j(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = j.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
  return j.errors = e, a === 0;
}
j.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var me = R;
function R(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = R.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return R.errors = e, a === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ce = q, Ce = { type: "object", properties: { Message: { type: "string" }, message: { type: ["string", "null"] } } };
function q(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = q.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let t = { instancePath: n + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Ce.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return q.errors = e, a === 0;
}
q.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ye = z;
function z(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = z.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return z.errors = e, a === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fe = N;
function N(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = N.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return N.errors = e, a === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var de = _;
function _(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = _.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return _.errors = e, a === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var he = O;
function O(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = O.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return O.errors = e, a === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:audit
var ge = f;
var M = (I(), se(T)).default, Ge = new RegExp("^[a-zA-Z_]+$", "u");
function f(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = f.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (M(r) > 100) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (M(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!Ge.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return f.errors = e, a === 0;
}
f.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ve = d;
var Pe = new RegExp("^[0-9]+$", "u");
function d(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = d.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (M(r) > 64) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (M(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!Pe.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return d.errors = e, a === 0;
}
d.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = X, He = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function X(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = X.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: He.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return X.errors = e, a === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ee = Z, Je = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function Z(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = Z.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Je.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Z.errors = e, a === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var h = V;
function V(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = V.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return V.errors = e, a === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var De = Y, K = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] }, exportType: { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { type: ["string", "null"] }, url: { type: ["string", "null"], pattern: "^https?://" } }, additionalProperties: !1 }, Qe = { type: "string", enum: ["IN_PROGRESS", "READY", "FAILED"] };
function v(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = v.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  if (!(r === "IN_PROGRESS" || r === "READY" || r === "FAILED")) {
    let t = { instancePath: n, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qe.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return v.errors = e, a === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ue = new RegExp("^https?://", "u");
function Y(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = Y.evaluated;
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
    if (r.name !== void 0 && (f(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: u }) || (e = e === null ? f.errors : e.concat(f.errors), a = e.length)), r.version !== void 0 && (d(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: i, dynamicAnchors: u }) || (e = e === null ? d.errors : e.concat(d.errors), a = e.length)), r.resourceType !== void 0) {
      let t = r.resourceType;
      if (typeof t != "string") {
        let o = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), a++;
      }
      if (!(t === "BOT" || t === "INTENT" || t === "SLOT_TYPE")) {
        let o = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/enum", keyword: "enum", params: { allowedValues: K.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
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
        let o = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: K.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (r.exportStatus !== void 0 && (v(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: u }) || (e = e === null ? v.errors : e.concat(v.errors), a = e.length)), r.failureReason !== void 0) {
      let t = r.failureReason;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/type", keyword: "type", params: { type: K.properties.failureReason.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (r.url !== void 0) {
      let t = r.url;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: K.properties.url.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
      if (typeof t == "string" && !Ue.test(t)) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
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
var we = B;
function B(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = B.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return B.errors = e, a === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var w = C, We = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function C(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = C.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "message") {
        let o = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), a++;
      }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: We.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return C.errors = e, a === 0;
}
C.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Te = F;
function F(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = F.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return F.errors = e, a === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ie = G, et = { type: "object", properties: { Message: { type: "string" }, message: { type: ["string", "null"] } }, additionalProperties: !1 };
function G(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = G.evaluated;
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
        let o = { instancePath: n + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: et.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return G.errors = e, a === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ke = H;
function H(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = H.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return H.errors = e, a === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var be = J;
function J(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = J.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return J.errors = e, a === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ae = Q;
function Q(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = Q.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (!Pe.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Q.errors = e, a === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Le = U;
function U(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = U.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return U.errors = e, a === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:inferred
var $e = ee, Se = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string" }, exportType: { type: "string" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { type: ["string", "null"] }, url: { type: ["string", "null"], pattern: "^https?://" } } };
var W = (I(), se(T)).default, rt = new RegExp("^[a-zA-Z_]+$", "u");
function P(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = P.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (W(r) > 100) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (W(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!rt.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return P.errors = e, a === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var je = new RegExp("^[0-9]+$", "u");
function x(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = x.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (W(r) > 64) {
      let t = { instancePath: n, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (W(r) < 1) {
      let t = { instancePath: n, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!je.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return x.errors = e, a === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = E.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return E.errors = e, a === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var st = new RegExp("^https?://", "u");
function ee(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = ee.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let t = { instancePath: n, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.name !== void 0 && (P(r.name, { instancePath: n + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: u }) || (e = e === null ? P.errors : e.concat(P.errors), a = e.length)), r.version !== void 0 && (x(r.version, { instancePath: n + "/version", parentData: r, parentDataProperty: "version", rootData: i, dynamicAnchors: u }) || (e = e === null ? x.errors : e.concat(x.errors), a = e.length)), r.resourceType !== void 0 && typeof r.resourceType != "string") {
      let t = { instancePath: n + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportType !== void 0 && typeof r.exportType != "string") {
      let t = { instancePath: n + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (r.exportStatus !== void 0 && (E(r.exportStatus, { instancePath: n + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: u }) || (e = e === null ? E.errors : e.concat(E.errors), a = e.length)), r.failureReason !== void 0) {
      let t = r.failureReason;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/failureReason", schemaPath: "#/properties/failureReason/type", keyword: "type", params: { type: Se.properties.failureReason.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
    if (r.url !== void 0) {
      let t = r.url;
      if (typeof t != "string" && t !== null) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: Se.properties.url.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), a++;
      }
      if (typeof t == "string" && !st.test(t)) {
        let o = { instancePath: n + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
        e === null ? e = [o] : e.push(o), a++;
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ee.errors = e, a === 0;
}
ee.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Re = te;
function te(r, { instancePath: n = "", parentData: p, parentDataProperty: l, rootData: i = r, dynamicAnchors: u = {} } = {}) {
  let e = null, a = 0, s = te.evaluated;
  if (s.dynamicProps && (s.props = void 0), s.dynamicItems && (s.items = void 0), typeof r == "string") {
    if (!je.test(r)) {
      let t = { instancePath: n, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), a++;
  }
  return te.errors = e, a === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var ot = {
  consumer: {
    "getExport query name": ne,
    "getExport query version": oe,
    "getExport query resourceType": pe,
    "getExport query exportType": ie,
    "getExport 200 header x-amzn-requestid": y,
    "getExport 200 application/json": ue,
    "getExport 400 header x-amzn-requestid": y,
    "getExport 400 header x-amzn-errortype": le,
    "getExport 400 application/json": D,
    "getExport 403 header x-amzn-requestid": y,
    "getExport 403 header x-amzn-errortype": me,
    "getExport 403 application/json": ce,
    "getExport 404 header x-amzn-requestid": y,
    "getExport 404 header x-amzn-errortype": ye,
    "getExport 404 application/json": D,
    "getExport 429 header x-amzn-requestid": y,
    "getExport 429 header x-amzn-errortype": fe,
    "getExport 429 header retry-after": de,
    "getExport 429 application/json": D,
    "getExport 500 header x-amzn-requestid": y,
    "getExport 500 header x-amzn-errortype": he,
    "getExport 500 application/json": D
  },
  audit: {
    "getExport query name": ge,
    "getExport query version": ve,
    "getExport query resourceType": xe,
    "getExport query exportType": Ee,
    "getExport 200 header x-amzn-requestid": h,
    "getExport 200 application/json": De,
    "getExport 400 header x-amzn-requestid": h,
    "getExport 400 header x-amzn-errortype": we,
    "getExport 400 application/json": w,
    "getExport 403 header x-amzn-requestid": h,
    "getExport 403 header x-amzn-errortype": Te,
    "getExport 403 application/json": Ie,
    "getExport 404 header x-amzn-requestid": h,
    "getExport 404 header x-amzn-errortype": ke,
    "getExport 404 application/json": w,
    "getExport 429 header x-amzn-requestid": h,
    "getExport 429 header x-amzn-errortype": be,
    "getExport 429 header retry-after": Ae,
    "getExport 429 application/json": w,
    "getExport 500 header x-amzn-requestid": h,
    "getExport 500 header x-amzn-errortype": Le,
    "getExport 500 application/json": w
  },
  inferred: {
    "getExport 200 application/json": $e,
    "getExport 429 header retry-after": Re
  }
};
export {
  ot as validators
};
