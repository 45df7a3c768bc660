// Generated from specs/lex-v2. Edit that and run npm run generate.
var rr = Object.defineProperty;
var jr = Object.getOwnPropertyDescriptor;
var zr = Object.getOwnPropertyNames;
var Lr = Object.prototype.hasOwnProperty;
var Vr = (r, a, l) => () => {
  if (l) throw l[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (m) {
    throw l = [m], m;
  }
};
var Ar = (r, a) => {
  for (var l in a)
    rr(r, l, { get: a[l], enumerable: !0 });
}, Fr = (r, a, l, m) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let i of zr(a))
      !Lr.call(r, i) && i !== l && rr(r, i, { get: () => a[i], enumerable: !(m = jr(a, i)) || m.enumerable });
  return r;
};
var nr = (r) => Fr(rr({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var tr = {};
Ar(tr, {
  default: () => Nr
});
var Nr, sr = Vr(() => {
  Nr = (r) => {
    let a = r.length;
    for (let l = 0; l < r.length - 1; l++)
      (r.charCodeAt(l) & 64512) === 55296 && (r.charCodeAt(l + 1) & 64512) === 56320 && (a--, l++);
    return a;
  };
});

// profile:profile:consumer
var mr = le, Rr = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var P = (sr(), nr(tr)).default, B = new RegExp("^[0-9a-zA-Z]+$", "u");
var Or = new RegExp("^(DRAFT|[0-9]+)$", "u");
function I(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = I.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (P(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (P(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Or.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function V(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = V.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (P(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!B.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (I(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function q(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = q.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function A(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = A.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.localeId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (P(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!B.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (I(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.localeId !== void 0 && (q(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function F(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = F.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.localeId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (P(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!B.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (I(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.localeId !== void 0 && (q(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function N(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = N.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (P(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(t) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!B.test(t)) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function D(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = D.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (V(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (A(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (F(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (N(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function z(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (P(r) > 1024) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (P(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.fileFormat === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.resourceSpecification !== void 0 && (D(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: Rr.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.filePassword !== void 0 && (z(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return le.errors = e, s === 0;
}
le.evaluated = { props: { resourceSpecification: !0, fileFormat: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var c = me;
function me(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = me.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ur = ue;
function x(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = x.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (P(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (P(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!B.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return x.errors = e, s === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = E.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function h(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = h.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return h.errors = e, s === 0;
}
h.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (x(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.resourceSpecification !== void 0 && (D(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.fileFormat !== void 0 && ($(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.exportStatus !== void 0 && (E(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.creationDateTime !== void 0 && (h(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ue.errors = e, s === 0;
}
ue.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var C = ce;
function ce(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ce.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var f = de, Ur = { type: "object", properties: { message: { type: ["string", "null"] } } };
function de(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = de.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Ur.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return de.errors = e, s === 0;
}
de.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var $e = fe;
function fe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = fe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _ = ye;
function ye(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Te = he;
function he(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = he.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return he.errors = e, s === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ar = xe;
function xe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return xe.errors = e, s === 0;
}
xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var J = ge;
function ge(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Q = ve;
function ve(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ve.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var G = Pe;
function Pe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Pe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var cr = be;
var ir = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function R(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = R.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.attribute === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribute" }, message: "must have required property 'attribute'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.order === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.attribute !== void 0) {
      let t = r.attribute;
      if (typeof t != "string") {
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (t !== "LastUpdatedDateTime") {
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: ir.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.order !== void 0) {
      let t = r.order;
      if (typeof t != "string") {
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "Ascending" || t === "Descending")) {
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: ir.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pr = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
var Zr = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function O(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (P(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (P(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Zr.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = U.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.values === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.operator === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t != "string") {
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (t !== "ExportResourceType") {
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: pr.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let u = { instancePath: a + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        if (t.length < 1) {
          let u = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        let n = t.length;
        for (let u = 0; u < n; u++)
          O(t[u], { instancePath: a + "/values/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.operator !== void 0) {
      let t = r.operator;
      if (typeof t != "string") {
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "CO" || t === "EQ")) {
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: pr.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return U.errors = e, s === 0;
}
U.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function be(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (x(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.botVersion !== void 0 && (I(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.localeId !== void 0 && (q(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.sortBy !== void 0 && (R(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let u = { instancePath: a + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        if (t.length < 1) {
          let u = { instancePath: a + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        let n = t.length;
        for (let u = 0; u < n; u++)
          U(t[u], { instancePath: a + "/filters/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.maxResults !== void 0) {
      let t = r.maxResults;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (t < 1 || isNaN(t)) {
          let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [n] : e.push(n), s++;
        }
      }
    }
    if (r.nextToken !== void 0 && typeof r.nextToken != "string") {
      let t = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return be.errors = e, s === 0;
}
be.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var dr = Ie, Br = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } } };
function Z(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (x(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.resourceSpecification !== void 0 && (D(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.fileFormat !== void 0 && ($(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.exportStatus !== void 0 && (E(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.creationDateTime !== void 0 && (h(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (h(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Z.errors = e, s === 0;
}
Z.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ie(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ie.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (x(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.botVersion !== void 0 && (I(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.localeId !== void 0 && (q(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.exportSummaries !== void 0) {
      let t = r.exportSummaries;
      if (Array.isArray(t)) {
        let n = t.length;
        for (let u = 0; u < n; u++)
          Z(t[u], { instancePath: a + "/exportSummaries/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let t = r.nextToken;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: Br.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var je = De;
function De(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = De.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (P(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (P(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!B.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fr = Ee, lr = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } } }, Cr = new RegExp("^https?://", "u");
function Ee(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportId !== void 0 && (x(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.resourceSpecification !== void 0 && (D(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.fileFormat !== void 0 && ($(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.exportStatus !== void 0 && (E(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.failureReasons !== void 0) {
      let t = r.failureReasons;
      if (!Array.isArray(t) && t !== null) {
        let n = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: lr.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (Array.isArray(t)) {
        let n = t.length;
        for (let u = 0; u < n; u++)
          if (typeof t[u] != "string") {
            let pe = { instancePath: a + "/failureReasons/" + u, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [pe] : e.push(pe), s++;
          }
      }
    }
    if (r.downloadUrl !== void 0) {
      let t = r.downloadUrl;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: lr.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof t == "string") {
        if (P(t) < 1) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Cr.test(t)) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      }
    }
    r.creationDateTime !== void 0 && (h(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (h(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var yr = we;
function we(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = we.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.filePassword !== void 0 && (z(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return we.errors = e, s === 0;
}
we.evaluated = { props: { filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var hr = Se;
function Se(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Se.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (x(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.resourceSpecification !== void 0 && (D(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.fileFormat !== void 0 && ($(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.exportStatus !== void 0 && (E(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.creationDateTime !== void 0 && (h(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (h(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Se.errors = e, s === 0;
}
Se.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var xr = ke;
function ke(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (x(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.exportStatus !== void 0 && (E(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
var gr = qe;
function qe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var Ir = ze, Jr = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var b = (sr(), nr(tr)).default, te = new RegExp("^[0-9a-zA-Z]+$", "u");
var Qr = new RegExp("^(DRAFT|[0-9]+)$", "u");
function w(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = w.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (b(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (b(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Qr.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function H(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = H.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "botId" || t === "botVersion")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (b(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (b(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!te.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (w(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return H.errors = e, s === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function T(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = T.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = K.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.localeId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (b(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (b(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!te.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (w(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.localeId !== void 0 && (T(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = M.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.localeId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (b(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (b(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!te.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (w(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.localeId !== void 0 && (T(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function W(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = W.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (t !== "testSetId") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (b(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (b(t) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!te.test(t)) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return W.errors = e, s === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function S(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = S.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botExportSpecification" || t === "botLocaleExportSpecification" || t === "customVocabularyExportSpecification" || t === "testSetExportSpecification")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.botExportSpecification !== void 0 && (H(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (K(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (M(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (W(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function L(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = L.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (b(r) > 1024) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (b(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ze(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.fileFormat === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "resourceSpecification" || t === "fileFormat" || t === "filePassword")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.resourceSpecification !== void 0 && (S(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: Jr.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.filePassword !== void 0 && (L(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var d = Le;
function Le(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Dr = Ve;
function v(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = v.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (b(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (b(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!te.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return v.errors = e, s === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gr = { type: "string", enum: ["LexJson", "TSV", "CSV"] };
function j(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Hr = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function k(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = k.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "InProgress" || r === "Completed" || r === "Failed" || r === "Deleting")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Hr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function g(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = g.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return g.errors = e, s === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ve.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "exportId" || t === "resourceSpecification" || t === "fileFormat" || t === "exportStatus" || t === "creationDateTime")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (S(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.fileFormat !== void 0 && (j(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.exportStatus !== void 0 && (k(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var se = Ae;
function Ae(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ae.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var y = Fe, Kr = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function Fe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Fe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "message") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Kr.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Fe.errors = e, s === 0;
}
Fe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xe = Ne;
function Ne(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ne.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ae = Re;
function Re(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Re.errors = e, s === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ye = Oe;
function Oe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Oe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var or = Ue;
function Ue(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oe = Ze;
function Ze(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ne = Be;
function Be(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ie = Ce;
function Ce(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ce.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Er = _e;
var vr = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function X(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = X.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.attribute === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribute" }, message: "must have required property 'attribute'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.order === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "attribute" || t === "order")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.attribute !== void 0) {
      let t = r.attribute;
      if (typeof t != "string") {
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (t !== "LastUpdatedDateTime") {
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: vr.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.order !== void 0) {
      let t = r.order;
      if (typeof t != "string") {
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "Ascending" || t === "Descending")) {
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: vr.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return X.errors = e, s === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Pr = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
var Mr = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function Y(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Y.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (b(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (b(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Mr.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ee(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.values === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.operator === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "name" || t === "values" || t === "operator")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t != "string") {
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (t !== "ExportResourceType") {
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: Pr.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let u = { instancePath: a + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        if (t.length < 1) {
          let u = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        let n = t.length;
        for (let u = 0; u < n; u++)
          Y(t[u], { instancePath: a + "/values/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.operator !== void 0) {
      let t = r.operator;
      if (typeof t != "string") {
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "CO" || t === "EQ")) {
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: Pr.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ee.errors = e, s === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _e(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = _e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "sortBy" || t === "filters" || t === "maxResults" || t === "nextToken")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.botId !== void 0 && (v(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.botVersion !== void 0 && (w(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.localeId !== void 0 && (T(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sortBy !== void 0 && (X(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let u = { instancePath: a + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        if (t.length < 1) {
          let u = { instancePath: a + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        let n = t.length;
        for (let u = 0; u < n; u++)
          ee(t[u], { instancePath: a + "/filters/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.maxResults !== void 0) {
      let t = r.maxResults;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (t < 1 || isNaN(t)) {
          let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [n] : e.push(n), s++;
        }
      }
    }
    if (r.nextToken !== void 0 && typeof r.nextToken != "string") {
      let t = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _e.errors = e, s === 0;
}
_e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wr = Je, Wr = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } }, additionalProperties: !1 };
function re(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "exportId" || t === "resourceSpecification" || t === "fileFormat" || t === "exportStatus" || t === "creationDateTime" || t === "lastUpdatedDateTime")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (S(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.fileFormat !== void 0 && (j(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.exportStatus !== void 0 && (k(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (g(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return re.errors = e, s === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Je(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "exportSummaries" || t === "nextToken")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.botId !== void 0 && (v(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.botVersion !== void 0 && (w(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.localeId !== void 0 && (T(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.exportSummaries !== void 0) {
      let t = r.exportSummaries;
      if (Array.isArray(t)) {
        let n = t.length;
        for (let u = 0; u < n; u++)
          re(t[u], { instancePath: a + "/exportSummaries/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let t = r.nextToken;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: Wr.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var er = Qe;
function Qe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (b(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (b(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!te.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Sr = Ge, br = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } }, additionalProperties: !1 }, Xr = new RegExp("^https?://", "u");
function Ge(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "exportId" || t === "resourceSpecification" || t === "fileFormat" || t === "exportStatus" || t === "failureReasons" || t === "downloadUrl" || t === "creationDateTime" || t === "lastUpdatedDateTime")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.exportId !== void 0 && (v(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (S(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.fileFormat !== void 0 && (j(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.exportStatus !== void 0 && (k(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.failureReasons !== void 0) {
      let t = r.failureReasons;
      if (!Array.isArray(t) && t !== null) {
        let n = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: br.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (Array.isArray(t)) {
        let n = t.length;
        for (let u = 0; u < n; u++)
          if (typeof t[u] != "string") {
            let pe = { instancePath: a + "/failureReasons/" + u, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [pe] : e.push(pe), s++;
          }
      }
    }
    if (r.downloadUrl !== void 0) {
      let t = r.downloadUrl;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: br.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof t == "string") {
        if (b(t) < 1) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Xr.test(t)) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      }
    }
    r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (g(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ge.errors = e, s === 0;
}
Ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var kr = He;
function He(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = He.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "filePassword") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.filePassword !== void 0 && (L(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qr = Ke;
function Ke(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "exportId" || t === "resourceSpecification" || t === "fileFormat" || t === "exportStatus" || t === "creationDateTime" || t === "lastUpdatedDateTime")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (S(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.fileFormat !== void 0 && (j(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.exportStatus !== void 0 && (k(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (g(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $r = Me;
function Me(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Me.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "exportId" || t === "exportStatus")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.exportStatus !== void 0 && (k(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Me.errors = e, s === 0;
}
Me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Tr = We;
function We(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var rt = {
  consumer: {
    "createExport request application/json": mr,
    "createExport 202 header x-amzn-requestid": c,
    "createExport 202 application/json": ur,
    "createExport 400 header x-amzn-requestid": c,
    "createExport 400 header x-amzn-errortype": C,
    "createExport 400 application/json": f,
    "createExport 402 header x-amzn-requestid": c,
    "createExport 402 header x-amzn-errortype": $e,
    "createExport 402 application/json": f,
    "createExport 403 header x-amzn-requestid": c,
    "createExport 403 header x-amzn-errortype": _,
    "createExport 403 application/json": f,
    "createExport 404 header x-amzn-requestid": c,
    "createExport 404 header x-amzn-errortype": Te,
    "createExport 404 application/json": f,
    "createExport 409 header x-amzn-requestid": c,
    "createExport 409 header x-amzn-errortype": ar,
    "createExport 409 application/json": f,
    "createExport 429 header x-amzn-requestid": c,
    "createExport 429 header x-amzn-errortype": J,
    "createExport 429 header retry-after": Q,
    "createExport 429 application/json": f,
    "createExport 500 header x-amzn-requestid": c,
    "createExport 500 header x-amzn-errortype": G,
    "createExport 500 application/json": f,
    "listExports request application/json": cr,
    "listExports 200 header x-amzn-requestid": c,
    "listExports 200 application/json": dr,
    "listExports 400 header x-amzn-requestid": c,
    "listExports 400 header x-amzn-errortype": C,
    "listExports 400 application/json": f,
    "listExports 403 header x-amzn-requestid": c,
    "listExports 403 header x-amzn-errortype": _,
    "listExports 403 application/json": f,
    "listExports 429 header x-amzn-requestid": c,
    "listExports 429 header x-amzn-errortype": J,
    "listExports 429 header retry-after": Q,
    "listExports 429 application/json": f,
    "listExports 500 header x-amzn-requestid": c,
    "listExports 500 header x-amzn-errortype": G,
    "listExports 500 application/json": f,
    "describeExport path exportId": je,
    "describeExport 200 header x-amzn-requestid": c,
    "describeExport 200 application/json": fr,
    "describeExport 400 header x-amzn-requestid": c,
    "describeExport 400 header x-amzn-errortype": C,
    "describeExport 400 application/json": f,
    "describeExport 403 header x-amzn-requestid": c,
    "describeExport 403 header x-amzn-errortype": _,
    "describeExport 403 application/json": f,
    "describeExport 404 header x-amzn-requestid": c,
    "describeExport 404 header x-amzn-errortype": Te,
    "describeExport 404 application/json": f,
    "describeExport 429 header x-amzn-requestid": c,
    "describeExport 429 header x-amzn-errortype": J,
    "describeExport 429 header retry-after": Q,
    "describeExport 429 application/json": f,
    "describeExport 500 header x-amzn-requestid": c,
    "describeExport 500 header x-amzn-errortype": G,
    "describeExport 500 application/json": f,
    "updateExport path exportId": je,
    "updateExport request application/json": yr,
    "updateExport 202 header x-amzn-requestid": c,
    "updateExport 202 application/json": hr,
    "updateExport 400 header x-amzn-requestid": c,
    "updateExport 400 header x-amzn-errortype": C,
    "updateExport 400 application/json": f,
    "updateExport 402 header x-amzn-requestid": c,
    "updateExport 402 header x-amzn-errortype": $e,
    "updateExport 402 application/json": f,
    "updateExport 403 header x-amzn-requestid": c,
    "updateExport 403 header x-amzn-errortype": _,
    "updateExport 403 application/json": f,
    "updateExport 404 header x-amzn-requestid": c,
    "updateExport 404 header x-amzn-errortype": Te,
    "updateExport 404 application/json": f,
    "updateExport 409 header x-amzn-requestid": c,
    "updateExport 409 header x-amzn-errortype": ar,
    "updateExport 409 application/json": f,
    "updateExport 429 header x-amzn-requestid": c,
    "updateExport 429 header x-amzn-errortype": J,
    "updateExport 429 header retry-after": Q,
    "updateExport 429 application/json": f,
    "updateExport 500 header x-amzn-requestid": c,
    "updateExport 500 header x-amzn-errortype": G,
    "updateExport 500 application/json": f,
    "deleteExport path exportId": je,
    "deleteExport 202 header x-amzn-requestid": c,
    "deleteExport 202 application/json": xr,
    "deleteExport 400 header x-amzn-requestid": c,
    "deleteExport 400 header x-amzn-errortype": C,
    "deleteExport 400 application/json": f,
    "deleteExport 402 header x-amzn-requestid": c,
    "deleteExport 402 header x-amzn-errortype": $e,
    "deleteExport 402 application/json": f,
    "deleteExport 403 header x-amzn-requestid": c,
    "deleteExport 403 header x-amzn-errortype": _,
    "deleteExport 403 application/json": f,
    "deleteExport 412 header x-amzn-requestid": c,
    "deleteExport 412 header x-amzn-errortype": gr,
    "deleteExport 412 application/json": f,
    "deleteExport 429 header x-amzn-requestid": c,
    "deleteExport 429 header x-amzn-errortype": J,
    "deleteExport 429 header retry-after": Q,
    "deleteExport 429 application/json": f,
    "deleteExport 500 header x-amzn-requestid": c,
    "deleteExport 500 header x-amzn-errortype": G,
    "deleteExport 500 application/json": f
  },
  audit: {
    "createExport request application/json": Ir,
    "createExport 202 header x-amzn-requestid": d,
    "createExport 202 application/json": Dr,
    "createExport 400 header x-amzn-requestid": d,
    "createExport 400 header x-amzn-errortype": se,
    "createExport 400 application/json": y,
    "createExport 402 header x-amzn-requestid": d,
    "createExport 402 header x-amzn-errortype": Xe,
    "createExport 402 application/json": y,
    "createExport 403 header x-amzn-requestid": d,
    "createExport 403 header x-amzn-errortype": ae,
    "createExport 403 application/json": y,
    "createExport 404 header x-amzn-requestid": d,
    "createExport 404 header x-amzn-errortype": Ye,
    "createExport 404 application/json": y,
    "createExport 409 header x-amzn-requestid": d,
    "createExport 409 header x-amzn-errortype": or,
    "createExport 409 application/json": y,
    "createExport 429 header x-amzn-requestid": d,
    "createExport 429 header x-amzn-errortype": oe,
    "createExport 429 header retry-after": ne,
    "createExport 429 application/json": y,
    "createExport 500 header x-amzn-requestid": d,
    "createExport 500 header x-amzn-errortype": ie,
    "createExport 500 application/json": y,
    "listExports request application/json": Er,
    "listExports 200 header x-amzn-requestid": d,
    "listExports 200 application/json": wr,
    "listExports 400 header x-amzn-requestid": d,
    "listExports 400 header x-amzn-errortype": se,
    "listExports 400 application/json": y,
    "listExports 403 header x-amzn-requestid": d,
    "listExports 403 header x-amzn-errortype": ae,
    "listExports 403 application/json": y,
    "listExports 429 header x-amzn-requestid": d,
    "listExports 429 header x-amzn-errortype": oe,
    "listExports 429 header retry-after": ne,
    "listExports 429 application/json": y,
    "listExports 500 header x-amzn-requestid": d,
    "listExports 500 header x-amzn-errortype": ie,
    "listExports 500 application/json": y,
    "describeExport path exportId": er,
    "describeExport 200 header x-amzn-requestid": d,
    "describeExport 200 application/json": Sr,
    "describeExport 400 header x-amzn-requestid": d,
    "describeExport 400 header x-amzn-errortype": se,
    "describeExport 400 application/json": y,
    "describeExport 403 header x-amzn-requestid": d,
    "describeExport 403 header x-amzn-errortype": ae,
    "describeExport 403 application/json": y,
    "describeExport 404 header x-amzn-requestid": d,
    "describeExport 404 header x-amzn-errortype": Ye,
    "describeExport 404 application/json": y,
    "describeExport 429 header x-amzn-requestid": d,
    "describeExport 429 header x-amzn-errortype": oe,
    "describeExport 429 header retry-after": ne,
    "describeExport 429 application/json": y,
    "describeExport 500 header x-amzn-requestid": d,
    "describeExport 500 header x-amzn-errortype": ie,
    "describeExport 500 application/json": y,
    "updateExport path exportId": er,
    "updateExport request application/json": kr,
    "updateExport 202 header x-amzn-requestid": d,
    "updateExport 202 application/json": qr,
    "updateExport 400 header x-amzn-requestid": d,
    "updateExport 400 header x-amzn-errortype": se,
    "updateExport 400 application/json": y,
    "updateExport 402 header x-amzn-requestid": d,
    "updateExport 402 header x-amzn-errortype": Xe,
    "updateExport 402 application/json": y,
    "updateExport 403 header x-amzn-requestid": d,
    "updateExport 403 header x-amzn-errortype": ae,
    "updateExport 403 application/json": y,
    "updateExport 404 header x-amzn-requestid": d,
    "updateExport 404 header x-amzn-errortype": Ye,
    "updateExport 404 application/json": y,
    "updateExport 409 header x-amzn-requestid": d,
    "updateExport 409 header x-amzn-errortype": or,
    "updateExport 409 application/json": y,
    "updateExport 429 header x-amzn-requestid": d,
    "updateExport 429 header x-amzn-errortype": oe,
    "updateExport 429 header retry-after": ne,
    "updateExport 429 application/json": y,
    "updateExport 500 header x-amzn-requestid": d,
    "updateExport 500 header x-amzn-errortype": ie,
    "updateExport 500 application/json": y,
    "deleteExport path exportId": er,
    "deleteExport 202 header x-amzn-requestid": d,
    "deleteExport 202 application/json": $r,
    "deleteExport 400 header x-amzn-requestid": d,
    "deleteExport 400 header x-amzn-errortype": se,
    "deleteExport 400 application/json": y,
    "deleteExport 402 header x-amzn-requestid": d,
    "deleteExport 402 header x-amzn-errortype": Xe,
    "deleteExport 402 application/json": y,
    "deleteExport 403 header x-amzn-requestid": d,
    "deleteExport 403 header x-amzn-errortype": ae,
    "deleteExport 403 application/json": y,
    "deleteExport 412 header x-amzn-requestid": d,
    "deleteExport 412 header x-amzn-errortype": Tr,
    "deleteExport 412 application/json": y,
    "deleteExport 429 header x-amzn-requestid": d,
    "deleteExport 429 header x-amzn-errortype": oe,
    "deleteExport 429 header retry-after": ne,
    "deleteExport 429 application/json": y,
    "deleteExport 500 header x-amzn-requestid": d,
    "deleteExport 500 header x-amzn-errortype": ie,
    "deleteExport 500 application/json": y
  }
};
export {
  rt as validators
};
