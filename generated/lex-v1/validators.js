// Generated from specs/lex-v1. Edit that and run npm run generate.
var er = Object.defineProperty;
var qr = Object.getOwnPropertyDescriptor;
var $r = Object.getOwnPropertyNames;
var Rr = Object.prototype.hasOwnProperty;
var Ar = (r, a, u) => () => {
  if (u) throw u[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (c) {
    throw u = [c], c;
  }
};
var jr = (r, a) => {
  for (var u in a)
    er(r, u, { get: a[u], enumerable: !0 });
}, _r = (r, a, u, c) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let i of $r(a))
      !Rr.call(r, i) && i !== u && er(r, i, { get: () => a[i], enumerable: !(c = qr(a, i)) || c.enumerable });
  return r;
};
var rr = (r) => _r(er({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var te = {};
jr(te, {
  default: () => Nr
});
var Nr, se = Ar(() => {
  Nr = (r) => {
    let a = r.length;
    for (let u = 0; u < r.length - 1; u++)
      (r.charCodeAt(u) & 64512) === 55296 && (r.charCodeAt(u + 1) & 64512) === 56320 && (a--, u++);
    return a;
  };
});

// set:set:consumer
var nr = T;
var q = (se(), rr(te)).default, zr = new RegExp("^[a-zA-Z_]+$", "u");
function T(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = T.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (q(r) > 100) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (q(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!zr.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return T.errors = e, t === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pr = G;
var Vr = new RegExp("^[0-9]+$", "u");
function G(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = G.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (q(r) > 64) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (q(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!Vr.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return G.errors = e, t === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var or = ae, Mr = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function ae(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = ae.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Mr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ae.errors = e, t === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ir = ne, Zr = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function ne(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Zr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ne.errors = e, t === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var g = pe;
function pe(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return pe.errors = e, t === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mr = oe;
function J(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = J.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return J.errors = e, t === 0;
}
J.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name !== void 0 && (T(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = P(e, T.errors), t = e.length)), r.version !== void 0 && (G(r.version, { instancePath: a + "/version", parentData: r, parentDataProperty: "version", rootData: i, dynamicAnchors: m }) || (e = P(e, G.errors), t = e.length)), r.resourceType !== void 0 && typeof r.resourceType != "string") {
      let o = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.exportType !== void 0 && typeof r.exportType != "string") {
      let o = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.exportStatus !== void 0 && (J(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: m }) || (e = P(e, J.errors), t = e.length)), r.failureReason !== void 0) {
      let o = r.failureReason, l = t, d = !1, h = t;
      if (typeof o != "string") {
        let f = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var s = h === t;
      d = d || s;
      let y = t;
      if (o !== null) {
        let f = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var s = y === t;
      if (d = d || s, d)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let f = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.url !== void 0) {
      let o = r.url, l = t, d = !1, h = t;
      if (typeof o != "string") {
        let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var p = h === t;
      d = d || p;
      let y = t;
      if (o !== null) {
        let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var p = y === t;
      if (d = d || p, d)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), t++;
  }
  return oe.errors = e, t === 0;
}
oe.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ie = ie;
function ie(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = ie.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ie.errors = e, t === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var w = me;
function me(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let p = r.message, o = t, l = !1, d = t;
      if (typeof p != "string") {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = d === t;
      l = l || s;
      let h = t;
      if (p !== null) {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = h === t;
      if (l = l || s, l)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return me.errors = e, t === 0;
}
me.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var De = ue;
function ue(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = ue.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ue.errors = e, t === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var we = le;
function le(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = le.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let p = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.message !== void 0) {
      let p = r.message, o = t, l = !1, d = t;
      if (typeof p != "string") {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = d === t;
      l = l || s;
      let h = t;
      if (p !== null) {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = h === t;
      if (l = l || s, l)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return le.errors = e, t === 0;
}
le.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var tr = ye;
function ye(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = ye.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ye.errors = e, t === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ke = fe;
function fe(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = fe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return fe.errors = e, t === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = ce;
function ce(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = ce.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ce.errors = e, t === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Te = de;
function de(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = de.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return de.errors = e, t === 0;
}
de.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ur = he, ar = { type: "object", required: ["payload", "resourceType", "mergeStrategy"], properties: { payload: { type: "string", contentEncoding: "base64", pattern: "^[A-Za-z0-9+/]*={0,2}$" }, resourceType: { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] }, mergeStrategy: { type: "string", enum: ["OVERWRITE_LATEST", "FAIL_ON_CONFLICT"] }, tags: { type: "array", maxItems: 200, items: { $ref: "#/$defs/components.schemas.Tag" } } } }, Fr = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");
function $(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = $.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.key === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.value === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.key !== void 0) {
      let s = r.key;
      if (typeof s == "string") {
        if (q(s) > 128) {
          let p = { instancePath: a + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (q(s) < 1) {
          let p = { instancePath: a + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: a + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.value !== void 0) {
      let s = r.value;
      if (typeof s == "string") {
        if (q(s) > 256) {
          let p = { instancePath: a + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: a + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return $.errors = e, t === 0;
}
$.evaluated = { props: { key: !0, value: !0 }, dynamicProps: !1, dynamicItems: !1 };
function he(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = he.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.payload === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" }, message: "must have required property 'payload'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.resourceType === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceType" }, message: "must have required property 'resourceType'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.mergeStrategy === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mergeStrategy" }, message: "must have required property 'mergeStrategy'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.payload !== void 0) {
      let s = r.payload;
      if (typeof s == "string") {
        if (!Fr.test(s)) {
          let p = { instancePath: a + "/payload", schemaPath: "#/properties/payload/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]*={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]*={0,2}$"' };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: a + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.resourceType !== void 0) {
      let s = r.resourceType;
      if (typeof s != "string") {
        let p = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(s === "BOT" || s === "INTENT" || s === "SLOT_TYPE")) {
        let p = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/enum", keyword: "enum", params: { allowedValues: ar.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.mergeStrategy !== void 0) {
      let s = r.mergeStrategy;
      if (typeof s != "string") {
        let p = { instancePath: a + "/mergeStrategy", schemaPath: "#/properties/mergeStrategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(s === "OVERWRITE_LATEST" || s === "FAIL_ON_CONFLICT")) {
        let p = { instancePath: a + "/mergeStrategy", schemaPath: "#/properties/mergeStrategy/enum", keyword: "enum", params: { allowedValues: ar.properties.mergeStrategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.tags !== void 0) {
      let s = r.tags;
      if (Array.isArray(s)) {
        if (s.length > 200) {
          let o = { instancePath: a + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          e === null ? e = [o] : e.push(o), t++;
        }
        let p = s.length;
        for (let o = 0; o < p; o++)
          $(s[o], { instancePath: a + "/tags/" + o, parentData: s, parentDataProperty: o, rootData: i, dynamicAnchors: m }) || (e = P(e, $.errors), t = e.length);
      } else {
        let p = { instancePath: a + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return he.errors = e, t === 0;
}
he.evaluated = { props: { payload: !0, resourceType: !0, mergeStrategy: !0, tags: !0 }, dynamicProps: !1, dynamicItems: !1 };
var lr = ge;
function R(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = R.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return R.errors = e, t === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function A(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = A.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return A.errors = e, t === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function j(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = j.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return j.errors = e, t === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = _.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return _.errors = e, t === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function N(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = N.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return N.errors = e, t === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ge(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId !== void 0 && (R(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: i, dynamicAnchors: m }) || (e = P(e, R.errors), t = e.length)), r.name !== void 0 && (T(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = P(e, T.errors), t = e.length)), r.resourceType !== void 0 && (A(r.resourceType, { instancePath: a + "/resourceType", parentData: r, parentDataProperty: "resourceType", rootData: i, dynamicAnchors: m }) || (e = P(e, A.errors), t = e.length)), r.mergeStrategy !== void 0 && (j(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: i, dynamicAnchors: m }) || (e = P(e, j.errors), t = e.length)), r.importStatus !== void 0 && (_(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: i, dynamicAnchors: m }) || (e = P(e, _.errors), t = e.length)), r.tags !== void 0) {
      let s = r.tags;
      if (Array.isArray(s)) {
        let p = s.length;
        for (let o = 0; o < p; o++)
          $(s[o], { instancePath: a + "/tags/" + o, parentData: s, parentDataProperty: o, rootData: i, dynamicAnchors: m }) || (e = P(e, $.errors), t = e.length);
      } else {
        let p = { instancePath: a + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    r.createdDate !== void 0 && (N(r.createdDate, { instancePath: a + "/createdDate", parentData: r, parentDataProperty: "createdDate", rootData: i, dynamicAnchors: m }) || (e = P(e, N.errors), t = e.length));
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ge.errors = e, t === 0;
}
ge.evaluated = { props: { importId: !0, name: !0, resourceType: !0, mergeStrategy: !0, importStatus: !0, tags: !0, createdDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
var yr = ve;
function ve(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ve.errors = e, t === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fr = Pe;
function Pe(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId !== void 0 && (R(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: i, dynamicAnchors: m }) || (e = P(e, R.errors), t = e.length)), r.name !== void 0 && (T(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = P(e, T.errors), t = e.length)), r.resourceType !== void 0 && (A(r.resourceType, { instancePath: a + "/resourceType", parentData: r, parentDataProperty: "resourceType", rootData: i, dynamicAnchors: m }) || (e = P(e, A.errors), t = e.length)), r.mergeStrategy !== void 0 && (j(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: i, dynamicAnchors: m }) || (e = P(e, j.errors), t = e.length)), r.importStatus !== void 0 && (_(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: i, dynamicAnchors: m }) || (e = P(e, _.errors), t = e.length)), r.failureReason !== void 0) {
      let p = r.failureReason, o = t, l = !1, d = t;
      if (Array.isArray(p)) {
        let y = p.length;
        for (let f = 0; f < y; f++)
          if (typeof p[f] != "string") {
            let L = { instancePath: a + "/failureReason/" + f, schemaPath: "#/properties/failureReason/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [L] : e.push(L), t++;
          }
      } else {
        let y = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = d === t;
      l = l || s;
      let h = t;
      if (p !== null) {
        let y = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = h === t;
      if (l = l || s, l)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    r.createdDate !== void 0 && (N(r.createdDate, { instancePath: a + "/createdDate", parentData: r, parentDataProperty: "createdDate", rootData: i, dynamicAnchors: m }) || (e = P(e, N.errors), t = e.length));
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return Pe.errors = e, t === 0;
}
Pe.evaluated = { props: { importId: !0, name: !0, resourceType: !0, mergeStrategy: !0, importStatus: !0, failureReason: !0, createdDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
function P(r, a) {
  if (r === null) return a;
  for (let u of a) r.push(u);
  return r;
}

// set:set:audit
var hr = E;
var b = (se(), rr(te)).default, Yr = new RegExp("^[a-zA-Z_]+$", "u");
function E(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = E.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (b(r) > 100) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (b(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!Yr.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return E.errors = e, t === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gr = H;
var vr = new RegExp("^[0-9]+$", "u");
function H(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = H.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (b(r) > 64) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (b(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!vr.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return H.errors = e, t === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pr = be, Br = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function be(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Br.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return be.errors = e, t === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ir = Ee, Kr = { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] };
function Ee(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Ee.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "ALEXA_SKILLS_KIT" || r === "LEX")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Kr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Ee.errors = e, t === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var v = Se;
function Se(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Se.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Se.errors = e, t === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Dr = Oe, cr = { type: "object", required: ["exportStatus"], properties: { name: { $ref: "#/$defs/components.schemas.ResourceName" }, version: { $ref: "#/$defs/components.schemas.ResourceVersion" }, resourceType: { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] }, exportType: { type: "string", enum: ["ALEXA_SKILLS_KIT", "LEX"] }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReason: { anyOf: [{ type: "string" }, { type: "null" }] }, url: { anyOf: [{ type: "string", pattern: "^https?://" }, { type: "null" }] } }, additionalProperties: !1 }, Xr = { type: "string", enum: ["IN_PROGRESS", "READY", "FAILED"] };
function Q(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Q.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "IN_PROGRESS" || r === "READY" || r === "FAILED")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Xr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Q.errors = e, t === 0;
}
Q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Wr = new RegExp("^https?://", "u");
function Oe(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [o] : e.push(o), t++;
    }
    for (let o in r)
      if (!(o === "name" || o === "version" || o === "resourceType" || o === "exportType" || o === "exportStatus" || o === "failureReason" || o === "url")) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), t++;
      }
    if (r.name !== void 0 && (E(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = I(e, E.errors), t = e.length)), r.version !== void 0 && (H(r.version, { instancePath: a + "/version", parentData: r, parentDataProperty: "version", rootData: i, dynamicAnchors: m }) || (e = I(e, H.errors), t = e.length)), r.resourceType !== void 0) {
      let o = r.resourceType;
      if (typeof o != "string") {
        let l = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (!(o === "BOT" || o === "INTENT" || o === "SLOT_TYPE")) {
        let l = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/enum", keyword: "enum", params: { allowedValues: cr.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.exportType !== void 0) {
      let o = r.exportType;
      if (typeof o != "string") {
        let l = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [l] : e.push(l), t++;
      }
      if (!(o === "ALEXA_SKILLS_KIT" || o === "LEX")) {
        let l = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/enum", keyword: "enum", params: { allowedValues: cr.properties.exportType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [l] : e.push(l), t++;
      }
    }
    if (r.exportStatus !== void 0 && (Q(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: m }) || (e = I(e, Q.errors), t = e.length)), r.failureReason !== void 0) {
      let o = r.failureReason, l = t, d = !1, h = t;
      if (typeof o != "string") {
        let f = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var s = h === t;
      d = d || s;
      let y = t;
      if (o !== null) {
        let f = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var s = y === t;
      if (d = d || s, d)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let f = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.url !== void 0) {
      let o = r.url, l = t, d = !1, h = t;
      if (typeof o == "string") {
        if (!Wr.test(o)) {
          let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [f] : e.push(f), t++;
        }
      } else {
        let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var p = h === t;
      d = d || p;
      let y = t;
      if (o !== null) {
        let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var p = y === t;
      if (d = d || p, d)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), t++;
  }
  return Oe.errors = e, t === 0;
}
Oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fe = Le;
function Le(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Le.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Le.errors = e, t === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var k = qe;
function qe(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r)
      if (p !== "message") {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.message !== void 0) {
      let p = r.message, o = t, l = !1, d = t;
      if (typeof p != "string") {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = d === t;
      l = l || s;
      let h = t;
      if (p !== null) {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = h === t;
      if (l = l || s, l)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return qe.errors = e, t === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ce = $e;
function $e(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = $e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return $e.errors = e, t === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ye = Re;
function Re(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Re.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r)
      if (!(p === "Message" || p === "message")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let p = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.message !== void 0) {
      let p = r.message, o = t, l = !1, d = t;
      if (typeof p != "string") {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = d === t;
      l = l || s;
      let h = t;
      if (p !== null) {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = h === t;
      if (l = l || s, l)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return Re.errors = e, t === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var sr = Ae;
function Ae(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Ae.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Ae.errors = e, t === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Be = je;
function je(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = je.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return je.errors = e, t === 0;
}
je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ke = _e;
function _e(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = _e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (!vr.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return _e.errors = e, t === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xe = Ne;
function Ne(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Ne.errors = e, t === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wr = ze, dr = { type: "object", required: ["payload", "resourceType", "mergeStrategy"], properties: { payload: { type: "string", contentEncoding: "base64", pattern: "^[A-Za-z0-9+/]*={0,2}$" }, resourceType: { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] }, mergeStrategy: { type: "string", enum: ["OVERWRITE_LATEST", "FAIL_ON_CONFLICT"] }, tags: { type: "array", maxItems: 200, items: { $ref: "#/$defs/components.schemas.Tag" } } }, additionalProperties: !1 }, Gr = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");
function z(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.key === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.value === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in r)
      if (!(s === "key" || s === "value")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (r.key !== void 0) {
      let s = r.key;
      if (typeof s == "string") {
        if (b(s) > 128) {
          let p = { instancePath: a + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (b(s) < 1) {
          let p = { instancePath: a + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: a + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.value !== void 0) {
      let s = r.value;
      if (typeof s == "string") {
        if (b(s) > 256) {
          let p = { instancePath: a + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: a + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return z.errors = e, t === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ze(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.payload === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payload" }, message: "must have required property 'payload'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.resourceType === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceType" }, message: "must have required property 'resourceType'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.mergeStrategy === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mergeStrategy" }, message: "must have required property 'mergeStrategy'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in r)
      if (!(s === "payload" || s === "resourceType" || s === "mergeStrategy" || s === "tags")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (r.payload !== void 0) {
      let s = r.payload;
      if (typeof s == "string") {
        if (!Gr.test(s)) {
          let p = { instancePath: a + "/payload", schemaPath: "#/properties/payload/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]*={0,2}$" }, message: 'must match pattern "^[A-Za-z0-9+/]*={0,2}$"' };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: a + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.resourceType !== void 0) {
      let s = r.resourceType;
      if (typeof s != "string") {
        let p = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(s === "BOT" || s === "INTENT" || s === "SLOT_TYPE")) {
        let p = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/enum", keyword: "enum", params: { allowedValues: dr.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.mergeStrategy !== void 0) {
      let s = r.mergeStrategy;
      if (typeof s != "string") {
        let p = { instancePath: a + "/mergeStrategy", schemaPath: "#/properties/mergeStrategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
      if (!(s === "OVERWRITE_LATEST" || s === "FAIL_ON_CONFLICT")) {
        let p = { instancePath: a + "/mergeStrategy", schemaPath: "#/properties/mergeStrategy/enum", keyword: "enum", params: { allowedValues: dr.properties.mergeStrategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.tags !== void 0) {
      let s = r.tags;
      if (Array.isArray(s)) {
        if (s.length > 200) {
          let o = { instancePath: a + "/tags", schemaPath: "#/properties/tags/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          e === null ? e = [o] : e.push(o), t++;
        }
        let p = s.length;
        for (let o = 0; o < p; o++)
          z(s[o], { instancePath: a + "/tags/" + o, parentData: s, parentDataProperty: o, rootData: i, dynamicAnchors: m }) || (e = I(e, z.errors), t = e.length);
      } else {
        let p = { instancePath: a + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ze.errors = e, t === 0;
}
ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var kr = Ve;
function V(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = V.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (b(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return V.errors = e, t === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Hr = { type: "string", enum: ["BOT", "INTENT", "SLOT_TYPE"] };
function M(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = M.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "BOT" || r === "INTENT" || r === "SLOT_TYPE")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Hr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return M.errors = e, t === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jr = { type: "string", enum: ["OVERWRITE_LATEST", "FAIL_ON_CONFLICT"] };
function Z(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "OVERWRITE_LATEST" || r === "FAIL_ON_CONFLICT")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Z.errors = e, t === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qr = { type: "string", enum: ["IN_PROGRESS", "COMPLETE", "FAILED"] };
function F(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = F.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  if (!(r === "IN_PROGRESS" || r === "COMPLETE" || r === "FAILED")) {
    let s = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return F.errors = e, t === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function C(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = C.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "number" && isFinite(r)) {
    if (r < 0 || isNaN(r)) {
      let s = { instancePath: a, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return C.errors = e, t === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.importStatus === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    for (let s in r)
      if (!(s === "importId" || s === "name" || s === "resourceType" || s === "mergeStrategy" || s === "importStatus" || s === "tags" || s === "createdDate")) {
        let p = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
        e === null ? e = [p] : e.push(p), t++;
      }
    if (r.importId !== void 0 && (V(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: i, dynamicAnchors: m }) || (e = I(e, V.errors), t = e.length)), r.name !== void 0 && (E(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = I(e, E.errors), t = e.length)), r.resourceType !== void 0 && (M(r.resourceType, { instancePath: a + "/resourceType", parentData: r, parentDataProperty: "resourceType", rootData: i, dynamicAnchors: m }) || (e = I(e, M.errors), t = e.length)), r.mergeStrategy !== void 0 && (Z(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: i, dynamicAnchors: m }) || (e = I(e, Z.errors), t = e.length)), r.importStatus !== void 0 && (F(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: i, dynamicAnchors: m }) || (e = I(e, F.errors), t = e.length)), r.tags !== void 0) {
      let s = r.tags;
      if (Array.isArray(s)) {
        let p = s.length;
        for (let o = 0; o < p; o++)
          z(s[o], { instancePath: a + "/tags/" + o, parentData: s, parentDataProperty: o, rootData: i, dynamicAnchors: m }) || (e = I(e, z.errors), t = e.length);
      } else {
        let p = { instancePath: a + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    r.createdDate !== void 0 && (C(r.createdDate, { instancePath: a + "/createdDate", parentData: r, parentDataProperty: "createdDate", rootData: i, dynamicAnchors: m }) || (e = I(e, C.errors), t = e.length));
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Ve.errors = e, t === 0;
}
Ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var xr = Me;
function Me(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (b(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Me.errors = e, t === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tr = Ze;
function Ze(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let p = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.importStatus === void 0) {
      let p = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [p] : e.push(p), t++;
    }
    for (let p in r)
      if (!(p === "importId" || p === "name" || p === "resourceType" || p === "mergeStrategy" || p === "importStatus" || p === "failureReason" || p === "createdDate")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), t++;
      }
    if (r.importId !== void 0 && (V(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: i, dynamicAnchors: m }) || (e = I(e, V.errors), t = e.length)), r.name !== void 0 && (E(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = I(e, E.errors), t = e.length)), r.resourceType !== void 0 && (M(r.resourceType, { instancePath: a + "/resourceType", parentData: r, parentDataProperty: "resourceType", rootData: i, dynamicAnchors: m }) || (e = I(e, M.errors), t = e.length)), r.mergeStrategy !== void 0 && (Z(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: i, dynamicAnchors: m }) || (e = I(e, Z.errors), t = e.length)), r.importStatus !== void 0 && (F(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: i, dynamicAnchors: m }) || (e = I(e, F.errors), t = e.length)), r.failureReason !== void 0) {
      let p = r.failureReason, o = t, l = !1, d = t;
      if (Array.isArray(p)) {
        let y = p.length;
        for (let f = 0; f < y; f++) {
          let L = p[f];
          if (typeof L == "string") {
            if (b(L) < 1) {
              let x = { instancePath: a + "/failureReason/" + f, schemaPath: "#/properties/failureReason/anyOf/0/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [x] : e.push(x), t++;
            }
          } else {
            let x = { instancePath: a + "/failureReason/" + f, schemaPath: "#/properties/failureReason/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [x] : e.push(x), t++;
          }
        }
      } else {
        let y = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = d === t;
      l = l || s;
      let h = t;
      if (p !== null) {
        let y = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = h === t;
      if (l = l || s, l)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    r.createdDate !== void 0 && (C(r.createdDate, { instancePath: a + "/createdDate", parentData: r, parentDataProperty: "createdDate", rootData: i, dynamicAnchors: m }) || (e = I(e, C.errors), t = e.length));
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return Ze.errors = e, t === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function I(r, a) {
  if (r === null) return a;
  for (let u of a) r.push(u);
  return r;
}

// set:set:inferred
var br = We;
var S = (se(), rr(te)).default, et = new RegExp("^[a-zA-Z_]+$", "u");
function O(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = O.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (S(r) > 100) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (S(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!et.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z_]+$" }, message: 'must match pattern "^[a-zA-Z_]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return O.errors = e, t === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Er = new RegExp("^[0-9]+$", "u");
function U(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = U.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (S(r) > 64) {
      let s = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (S(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (!Er.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return U.errors = e, t === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ee(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = ee.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return ee.errors = e, t === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var rt = new RegExp("^https?://", "u");
function We(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = We.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportStatus === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.name !== void 0 && (O(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = D(e, O.errors), t = e.length)), r.version !== void 0 && (U(r.version, { instancePath: a + "/version", parentData: r, parentDataProperty: "version", rootData: i, dynamicAnchors: m }) || (e = D(e, U.errors), t = e.length)), r.resourceType !== void 0 && typeof r.resourceType != "string") {
      let o = { instancePath: a + "/resourceType", schemaPath: "#/properties/resourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.exportType !== void 0 && typeof r.exportType != "string") {
      let o = { instancePath: a + "/exportType", schemaPath: "#/properties/exportType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), t++;
    }
    if (r.exportStatus !== void 0 && (ee(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: m }) || (e = D(e, ee.errors), t = e.length)), r.failureReason !== void 0) {
      let o = r.failureReason, l = t, d = !1, h = t;
      if (typeof o != "string") {
        let f = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var s = h === t;
      d = d || s;
      let y = t;
      if (o !== null) {
        let f = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var s = y === t;
      if (d = d || s, d)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let f = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
    if (r.url !== void 0) {
      let o = r.url, l = t, d = !1, h = t;
      if (typeof o == "string") {
        if (!rt.test(o)) {
          let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [f] : e.push(f), t++;
        }
      } else {
        let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var p = h === t;
      d = d || p;
      let y = t;
      if (o !== null) {
        let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), t++;
      }
      var p = y === t;
      if (d = d || p, d)
        t = l, e !== null && (l ? e.length = l : e = null);
      else {
        let f = { instancePath: a + "/url", schemaPath: "#/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), t++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), t++;
  }
  return We.errors = e, t === 0;
}
We.evaluated = { props: { name: !0, version: !0, resourceType: !0, exportType: !0, exportStatus: !0, failureReason: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ue = Ge;
function Ge(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (!Er.test(r)) {
      let s = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Ge.errors = e, t === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Sr = He;
function Y(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Y.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (S(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Y.errors = e, t === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function B(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = B.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return B.errors = e, t === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = K.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return K.errors = e, t === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function X(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = X.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return X.errors = e, t === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function re(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = re.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.key === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.value === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.key !== void 0) {
      let s = r.key;
      if (typeof s == "string") {
        if (S(s) > 128) {
          let p = { instancePath: a + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (S(s) < 1) {
          let p = { instancePath: a + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: a + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    if (r.value !== void 0) {
      let s = r.value;
      if (typeof s == "string") {
        if (S(s) > 256) {
          let p = { instancePath: a + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          e === null ? e = [p] : e.push(p), t++;
        }
      } else {
        let p = { instancePath: a + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return re.errors = e, t === 0;
}
re.evaluated = { props: { key: !0, value: !0 }, dynamicProps: !1, dynamicItems: !1 };
function W(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = W.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "number" && isFinite(r)) {
    if (r < 0 || isNaN(r)) {
      let s = { instancePath: a, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return W.errors = e, t === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function He(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = He.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.importStatus === void 0) {
      let s = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [s] : e.push(s), t++;
    }
    if (r.importId !== void 0 && (Y(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: i, dynamicAnchors: m }) || (e = D(e, Y.errors), t = e.length)), r.name !== void 0 && (O(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = D(e, O.errors), t = e.length)), r.resourceType !== void 0 && (B(r.resourceType, { instancePath: a + "/resourceType", parentData: r, parentDataProperty: "resourceType", rootData: i, dynamicAnchors: m }) || (e = D(e, B.errors), t = e.length)), r.mergeStrategy !== void 0 && (K(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: i, dynamicAnchors: m }) || (e = D(e, K.errors), t = e.length)), r.importStatus !== void 0 && (X(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: i, dynamicAnchors: m }) || (e = D(e, X.errors), t = e.length)), r.tags !== void 0) {
      let s = r.tags;
      if (Array.isArray(s)) {
        let p = s.length;
        for (let o = 0; o < p; o++)
          re(s[o], { instancePath: a + "/tags/" + o, parentData: s, parentDataProperty: o, rootData: i, dynamicAnchors: m }) || (e = D(e, re.errors), t = e.length);
      } else {
        let p = { instancePath: a + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [p] : e.push(p), t++;
      }
    }
    r.createdDate !== void 0 && (W(r.createdDate, { instancePath: a + "/createdDate", parentData: r, parentDataProperty: "createdDate", rootData: i, dynamicAnchors: m }) || (e = D(e, W.errors), t = e.length));
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return He.errors = e, t === 0;
}
He.evaluated = { props: { importId: !0, name: !0, resourceType: !0, mergeStrategy: !0, importStatus: !0, tags: !0, createdDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Or = Je;
function Je(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Je.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (S(r) < 1) {
      let s = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [s] : e.push(s), t++;
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [s] : e.push(s), t++;
  }
  return Je.errors = e, t === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Lr = Qe;
function Qe(r, { instancePath: a = "", parentData: u, parentDataProperty: c, rootData: i = r, dynamicAnchors: m = {} } = {}) {
  let e = null, t = 0, n = Qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let p = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.importStatus === void 0) {
      let p = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [p] : e.push(p), t++;
    }
    if (r.importId !== void 0 && (Y(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: i, dynamicAnchors: m }) || (e = D(e, Y.errors), t = e.length)), r.name !== void 0 && (O(r.name, { instancePath: a + "/name", parentData: r, parentDataProperty: "name", rootData: i, dynamicAnchors: m }) || (e = D(e, O.errors), t = e.length)), r.resourceType !== void 0 && (B(r.resourceType, { instancePath: a + "/resourceType", parentData: r, parentDataProperty: "resourceType", rootData: i, dynamicAnchors: m }) || (e = D(e, B.errors), t = e.length)), r.mergeStrategy !== void 0 && (K(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: i, dynamicAnchors: m }) || (e = D(e, K.errors), t = e.length)), r.importStatus !== void 0 && (X(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: i, dynamicAnchors: m }) || (e = D(e, X.errors), t = e.length)), r.failureReason !== void 0) {
      let p = r.failureReason, o = t, l = !1, d = t;
      if (Array.isArray(p)) {
        let y = p.length;
        for (let f = 0; f < y; f++) {
          let L = p[f];
          if (typeof L == "string") {
            if (S(L) < 1) {
              let x = { instancePath: a + "/failureReason/" + f, schemaPath: "#/properties/failureReason/anyOf/0/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [x] : e.push(x), t++;
            }
          } else {
            let x = { instancePath: a + "/failureReason/" + f, schemaPath: "#/properties/failureReason/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [x] : e.push(x), t++;
          }
        }
      } else {
        let y = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = d === t;
      l = l || s;
      let h = t;
      if (p !== null) {
        let y = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [y] : e.push(y), t++;
      }
      var s = h === t;
      if (l = l || s, l)
        t = o, e !== null && (o ? e.length = o : e = null);
      else {
        let y = { instancePath: a + "/failureReason", schemaPath: "#/properties/failureReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [y] : e.push(y), t++;
      }
    }
    r.createdDate !== void 0 && (W(r.createdDate, { instancePath: a + "/createdDate", parentData: r, parentDataProperty: "createdDate", rootData: i, dynamicAnchors: m }) || (e = D(e, W.errors), t = e.length));
  } else {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), t++;
  }
  return Qe.errors = e, t === 0;
}
Qe.evaluated = { props: { importId: !0, name: !0, resourceType: !0, mergeStrategy: !0, importStatus: !0, failureReason: !0, createdDate: !0 }, dynamicProps: !1, dynamicItems: !1 };
function D(r, a) {
  if (r === null) return a;
  for (let u of a) r.push(u);
  return r;
}

// <stdin>
var at = {
  consumer: {
    "getExport query name": nr,
    "getExport query version": pr,
    "getExport query resourceType": or,
    "getExport query exportType": ir,
    "getExport 200 header x-amzn-requestid": g,
    "getExport 200 application/json": mr,
    "getExport 400 header x-amzn-requestid": g,
    "getExport 400 header x-amzn-errortype": Ie,
    "getExport 400 application/json": w,
    "getExport 403 header x-amzn-requestid": g,
    "getExport 403 header x-amzn-errortype": De,
    "getExport 403 application/json": we,
    "getExport 404 header x-amzn-requestid": g,
    "getExport 404 header x-amzn-errortype": tr,
    "getExport 404 application/json": w,
    "getExport 429 header x-amzn-requestid": g,
    "getExport 429 header x-amzn-errortype": ke,
    "getExport 429 header retry-after": xe,
    "getExport 429 application/json": w,
    "getExport 500 header x-amzn-requestid": g,
    "getExport 500 header x-amzn-errortype": Te,
    "getExport 500 application/json": w,
    "startImport request application/json": ur,
    "startImport 201 header x-amzn-requestid": g,
    "startImport 201 application/json": lr,
    "startImport 400 header x-amzn-requestid": g,
    "startImport 400 header x-amzn-errortype": Ie,
    "startImport 400 application/json": w,
    "startImport 403 header x-amzn-requestid": g,
    "startImport 403 header x-amzn-errortype": De,
    "startImport 403 application/json": we,
    "startImport 429 header x-amzn-requestid": g,
    "startImport 429 header x-amzn-errortype": ke,
    "startImport 429 header retry-after": xe,
    "startImport 429 application/json": w,
    "startImport 500 header x-amzn-requestid": g,
    "startImport 500 header x-amzn-errortype": Te,
    "startImport 500 application/json": w,
    "getImport path importId": yr,
    "getImport 200 header x-amzn-requestid": g,
    "getImport 200 application/json": fr,
    "getImport 400 header x-amzn-requestid": g,
    "getImport 400 header x-amzn-errortype": Ie,
    "getImport 400 application/json": w,
    "getImport 403 header x-amzn-requestid": g,
    "getImport 403 header x-amzn-errortype": De,
    "getImport 403 application/json": we,
    "getImport 404 header x-amzn-requestid": g,
    "getImport 404 header x-amzn-errortype": tr,
    "getImport 404 application/json": w,
    "getImport 429 header x-amzn-requestid": g,
    "getImport 429 header x-amzn-errortype": ke,
    "getImport 429 header retry-after": xe,
    "getImport 429 application/json": w,
    "getImport 500 header x-amzn-requestid": g,
    "getImport 500 header x-amzn-errortype": Te,
    "getImport 500 application/json": w
  },
  audit: {
    "getExport query name": hr,
    "getExport query version": gr,
    "getExport query resourceType": Pr,
    "getExport query exportType": Ir,
    "getExport 200 header x-amzn-requestid": v,
    "getExport 200 application/json": Dr,
    "getExport 400 header x-amzn-requestid": v,
    "getExport 400 header x-amzn-errortype": Fe,
    "getExport 400 application/json": k,
    "getExport 403 header x-amzn-requestid": v,
    "getExport 403 header x-amzn-errortype": Ce,
    "getExport 403 application/json": Ye,
    "getExport 404 header x-amzn-requestid": v,
    "getExport 404 header x-amzn-errortype": sr,
    "getExport 404 application/json": k,
    "getExport 429 header x-amzn-requestid": v,
    "getExport 429 header x-amzn-errortype": Be,
    "getExport 429 header retry-after": Ke,
    "getExport 429 application/json": k,
    "getExport 500 header x-amzn-requestid": v,
    "getExport 500 header x-amzn-errortype": Xe,
    "getExport 500 application/json": k,
    "startImport request application/json": wr,
    "startImport 201 header x-amzn-requestid": v,
    "startImport 201 application/json": kr,
    "startImport 400 header x-amzn-requestid": v,
    "startImport 400 header x-amzn-errortype": Fe,
    "startImport 400 application/json": k,
    "startImport 403 header x-amzn-requestid": v,
    "startImport 403 header x-amzn-errortype": Ce,
    "startImport 403 application/json": Ye,
    "startImport 429 header x-amzn-requestid": v,
    "startImport 429 header x-amzn-errortype": Be,
    "startImport 429 header retry-after": Ke,
    "startImport 429 application/json": k,
    "startImport 500 header x-amzn-requestid": v,
    "startImport 500 header x-amzn-errortype": Xe,
    "startImport 500 application/json": k,
    "getImport path importId": xr,
    "getImport 200 header x-amzn-requestid": v,
    "getImport 200 application/json": Tr,
    "getImport 400 header x-amzn-requestid": v,
    "getImport 400 header x-amzn-errortype": Fe,
    "getImport 400 application/json": k,
    "getImport 403 header x-amzn-requestid": v,
    "getImport 403 header x-amzn-errortype": Ce,
    "getImport 403 application/json": Ye,
    "getImport 404 header x-amzn-requestid": v,
    "getImport 404 header x-amzn-errortype": sr,
    "getImport 404 application/json": k,
    "getImport 429 header x-amzn-requestid": v,
    "getImport 429 header x-amzn-errortype": Be,
    "getImport 429 header retry-after": Ke,
    "getImport 429 application/json": k,
    "getImport 500 header x-amzn-requestid": v,
    "getImport 500 header x-amzn-errortype": Xe,
    "getImport 500 application/json": k
  },
  inferred: {
    "getExport 200 application/json": br,
    "getExport 429 header retry-after": Ue,
    "startImport 201 application/json": Sr,
    "startImport 429 header retry-after": Ue,
    "getImport path importId": Or,
    "getImport 200 application/json": Lr,
    "getImport 429 header retry-after": Ue
  }
};
export {
  at as validators
};
