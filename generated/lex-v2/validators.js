// Generated from specs/lex-v2. Edit that and run npm run generate.
var ur = Object.defineProperty;
var Br = Object.getOwnPropertyDescriptor;
var Cr = Object.getOwnPropertyNames;
var Mr = Object.prototype.hasOwnProperty;
var Jr = (t, a, l) => () => {
  if (l) throw l[0];
  try {
    return t && (a = t(t = 0)), a;
  } catch (m) {
    throw l = [m], m;
  }
};
var Qr = (t, a) => {
  for (var l in a)
    ur(t, l, { get: a[l], enumerable: !0 });
}, Gr = (t, a, l, m) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let i of Cr(a))
      !Mr.call(t, i) && i !== l && ur(t, i, { get: () => a[i], enumerable: !(m = Br(a, i)) || m.enumerable });
  return t;
};
var Ar = (t) => Gr(ur({}, "__esModule", { value: !0 }), t);

// helper:ajv/dist/runtime/ucs2length
var cr = {};
Qr(cr, {
  default: () => Hr
});
var Hr, dr = Jr(() => {
  Hr = (t) => {
    let a = t.length;
    for (let l = 0; l < t.length - 1; l++)
      (t.charCodeAt(l) & 64512) === 55296 && (t.charCodeAt(l + 1) & 64512) === 56320 && (a--, l++);
    return a;
  };
});

// profile:profile:consumer
var fr = de, Kr = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var P = (dr(), Ar(cr)).default, J = new RegExp("^[0-9a-zA-Z]+$", "u");
var Wr = new RegExp("^(DRAFT|[0-9]+)$", "u");
function I(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = I.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t == "string") {
    if (P(t) > 5) {
      let r = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!Wr.test(t)) {
      let r = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function N(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = N.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (P(r) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(r) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!J.test(r)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.botVersion !== void 0 && (I(t.botVersion, { instancePath: a + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function j(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function R(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = R.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.localeId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (P(r) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(r) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!J.test(r)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.botVersion !== void 0 && (I(t.botVersion, { instancePath: a + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.localeId !== void 0 && (j(t.localeId, { instancePath: a + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function U(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = U.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.localeId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (P(r) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(r) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!J.test(r)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.botVersion !== void 0 && (I(t.botVersion, { instancePath: a + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.localeId !== void 0 && (j(t.localeId, { instancePath: a + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return U.errors = e, s === 0;
}
U.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Z(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.testSetId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.testSetId !== void 0) {
      let r = t.testSetId;
      if (typeof r == "string") {
        if (P(r) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(r) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!J.test(r)) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Z.errors = e, s === 0;
}
Z.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function E(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = E.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t))
    t.botExportSpecification !== void 0 && (N(t.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: t, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.botLocaleExportSpecification !== void 0 && (R(t.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: t, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), t.customVocabularyExportSpecification !== void 0 && (U(t.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: t, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), t.testSetExportSpecification !== void 0 && (Z(t.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: t, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
  else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function F(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = F.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t == "string") {
    if (P(t) > 1024) {
      let r = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = de.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.resourceSpecification === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.fileFormat === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.resourceSpecification !== void 0 && (E(t.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.fileFormat !== void 0) {
      let r = t.fileFormat;
      if (typeof r != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: Kr.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.filePassword !== void 0 && (F(t.filePassword, { instancePath: a + "/filePassword", parentData: t, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return de.errors = e, s === 0;
}
de.evaluated = { props: { resourceSpecification: !0, fileFormat: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var f = fe;
function fe(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = fe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yr = ye;
function x(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = x.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t == "string") {
    if (P(t) > 10) {
      let r = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 10) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!J.test(t)) {
      let r = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return x.errors = e, s === 0;
}
x.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function q(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = q.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function D(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = D.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function h(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = h.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof t == "number" && isFinite(t))) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return h.errors = e, s === 0;
}
h.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.exportId !== void 0 && (x(t.exportId, { instancePath: a + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.resourceSpecification !== void 0 && (E(t.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.fileFormat !== void 0 && (q(t.fileFormat, { instancePath: a + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.exportStatus !== void 0 && (D(t.exportStatus, { instancePath: a + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.creationDateTime !== void 0 && (h(t.creationDateTime, { instancePath: a + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Q = he;
function he(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = he.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return he.errors = e, s === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var c = xe, Xr = { type: "object", properties: { message: { type: ["string", "null"] } } };
function xe(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Xr.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xe.errors = e, s === 0;
}
xe.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Fe = ge;
function ge(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var G = ve;
function ve(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ve.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var T = Pe, Yr = { type: "object", properties: { Message: { type: "string" }, message: { type: ["string", "null"] } } };
function Pe(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Pe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Message !== void 0 && typeof t.Message != "string") {
      let r = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Yr.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Oe = be;
function be(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var V = Ie, et = { type: "object", properties: { message: { type: ["string", "null"] }, Output: { type: "object", properties: { __type: { type: "string" } } }, Version: { type: "string" } } };
function Ie(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ie.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: et.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Output !== void 0) {
      let r = t.Output;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.__type !== void 0 && typeof r.__type != "string") {
          let n = { instancePath: a + "/Output/__type", schemaPath: "#/properties/Output/properties/__type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/Output", schemaPath: "#/properties/Output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Version !== void 0 && typeof t.Version != "string") {
      let r = { instancePath: a + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: { message: !0, Output: !0, Version: !0 }, dynamicProps: !1, dynamicItems: !1 };
var hr = Ee;
function Ee(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var H = De;
function De(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = De.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var K = we;
function we(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = we.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var W = ke;
function ke(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xr = Se;
var Lr = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function _(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = _.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.attribute === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribute" }, message: "must have required property 'attribute'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.order === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.attribute !== void 0) {
      let r = t.attribute;
      if (typeof r != "string") {
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (r !== "LastUpdatedDateTime") {
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: Lr.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.order !== void 0) {
      let r = t.order;
      if (typeof r != "string") {
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "Ascending" || r === "Descending")) {
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: Lr.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _.errors = e, s === 0;
}
_.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Fr = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
var rt = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function B(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = B.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t == "string") {
    if (P(t) > 100) {
      let r = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!rt.test(t)) {
      let r = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function C(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = C.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.values === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.operator === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name !== void 0) {
      let r = t.name;
      if (typeof r != "string") {
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (r !== "ExportResourceType") {
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: Fr.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.values !== void 0) {
      let r = t.values;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let u = { instancePath: a + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        if (r.length < 1) {
          let u = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        let n = r.length;
        for (let u = 0; u < n; u++)
          B(r[u], { instancePath: a + "/values/" + u, parentData: r, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.operator !== void 0) {
      let r = t.operator;
      if (typeof r != "string") {
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "CO" || r === "EQ")) {
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: Fr.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return C.errors = e, s === 0;
}
C.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Se(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Se.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId !== void 0 && (x(t.botId, { instancePath: a + "/botId", parentData: t, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.botVersion !== void 0 && (I(t.botVersion, { instancePath: a + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.localeId !== void 0 && (j(t.localeId, { instancePath: a + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.sortBy !== void 0 && (_(t.sortBy, { instancePath: a + "/sortBy", parentData: t, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.filters !== void 0) {
      let r = t.filters;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let u = { instancePath: a + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        if (r.length < 1) {
          let u = { instancePath: a + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        let n = r.length;
        for (let u = 0; u < n; u++)
          C(r[u], { instancePath: a + "/filters/" + u, parentData: r, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.maxResults !== void 0) {
      let r = t.maxResults;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e3 || isNaN(r)) {
          let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (r < 1 || isNaN(r)) {
          let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [n] : e.push(n), s++;
        }
      }
    }
    if (t.nextToken !== void 0 && typeof t.nextToken != "string") {
      let r = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Se.errors = e, s === 0;
}
Se.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var gr = je, tt = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } } };
function M(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = M.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.exportId !== void 0 && (x(t.exportId, { instancePath: a + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.resourceSpecification !== void 0 && (E(t.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.fileFormat !== void 0 && (q(t.fileFormat, { instancePath: a + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.exportStatus !== void 0 && (D(t.exportStatus, { instancePath: a + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.creationDateTime !== void 0 && (h(t.creationDateTime, { instancePath: a + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.lastUpdatedDateTime !== void 0 && (h(t.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: t, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function je(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId !== void 0 && (x(t.botId, { instancePath: a + "/botId", parentData: t, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.botVersion !== void 0 && (I(t.botVersion, { instancePath: a + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.localeId !== void 0 && (j(t.localeId, { instancePath: a + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.exportSummaries !== void 0) {
      let r = t.exportSummaries;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let u = 0; u < n; u++)
          M(r[u], { instancePath: a + "/exportSummaries/" + u, parentData: r, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.nextToken !== void 0) {
      let r = t.nextToken;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: tt.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return je.errors = e, s === 0;
}
je.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var vr = qe;
function qe(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ne = ze;
function ze(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t == "string") {
    if (P(t) > 10) {
      let r = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 10) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!J.test(t)) {
      let r = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Pr = $e, Or = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } } }, st = new RegExp("^https?://", "u");
function $e(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportId !== void 0 && (x(t.exportId, { instancePath: a + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.resourceSpecification !== void 0 && (E(t.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.fileFormat !== void 0 && (q(t.fileFormat, { instancePath: a + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.exportStatus !== void 0 && (D(t.exportStatus, { instancePath: a + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.failureReasons !== void 0) {
      let r = t.failureReasons;
      if (!Array.isArray(r) && r !== null) {
        let n = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: Or.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (Array.isArray(r)) {
        let n = r.length;
        for (let u = 0; u < n; u++)
          if (typeof r[u] != "string") {
            let ce = { instancePath: a + "/failureReasons/" + u, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [ce] : e.push(ce), s++;
          }
      }
    }
    if (t.downloadUrl !== void 0) {
      let r = t.downloadUrl;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: Or.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "string") {
        if (P(r) < 1) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!st.test(r)) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      }
    }
    t.creationDateTime !== void 0 && (h(t.creationDateTime, { instancePath: a + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.lastUpdatedDateTime !== void 0 && (h(t.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: t, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var br = Te;
function Te(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Te.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t))
    t.filePassword !== void 0 && (F(t.filePassword, { instancePath: a + "/filePassword", parentData: t, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length));
  else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { props: { filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ir = Ve;
function Ve(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ve.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.exportId !== void 0 && (x(t.exportId, { instancePath: a + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.resourceSpecification !== void 0 && (E(t.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.fileFormat !== void 0 && (q(t.fileFormat, { instancePath: a + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.exportStatus !== void 0 && (D(t.exportStatus, { instancePath: a + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.creationDateTime !== void 0 && (h(t.creationDateTime, { instancePath: a + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.lastUpdatedDateTime !== void 0 && (h(t.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: t, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Er = Ae;
function Ae(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ae.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.exportId !== void 0 && (x(t.exportId, { instancePath: a + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.exportStatus !== void 0 && (D(t.exportStatus, { instancePath: a + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ae.errors = e, s === 0;
}
Ae.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Nr = Le;
function Le(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var Dr = Re, ot = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var b = (dr(), Ar(cr)).default, ne = new RegExp("^[0-9a-zA-Z]+$", "u");
var nt = new RegExp("^(DRAFT|[0-9]+)$", "u");
function w(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = w.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t == "string") {
    if (b(t) > 5) {
      let r = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (b(t) < 1) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!nt.test(t)) {
      let r = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function X(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = X.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "botId" || r === "botVersion")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (b(r) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (b(r) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ne.test(r)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.botVersion !== void 0 && (w(t.botVersion, { instancePath: a + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return X.errors = e, s === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function z(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Y(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Y.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.localeId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "botId" || r === "botVersion" || r === "localeId")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (b(r) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (b(r) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ne.test(r)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.botVersion !== void 0 && (w(t.botVersion, { instancePath: a + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.localeId !== void 0 && (z(t.localeId, { instancePath: a + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ee(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.localeId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "botId" || r === "botVersion" || r === "localeId")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (b(r) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (b(r) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ne.test(r)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.botVersion !== void 0 && (w(t.botVersion, { instancePath: a + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.localeId !== void 0 && (z(t.localeId, { instancePath: a + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ee.errors = e, s === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.testSetId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "testSetId") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.testSetId !== void 0) {
      let r = t.testSetId;
      if (typeof r == "string") {
        if (b(r) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (b(r) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ne.test(r)) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return re.errors = e, s === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function k(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = k.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "botExportSpecification" || r === "botLocaleExportSpecification" || r === "customVocabularyExportSpecification" || r === "testSetExportSpecification")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.botExportSpecification !== void 0 && (X(t.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: t, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), t.botLocaleExportSpecification !== void 0 && (Y(t.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: t, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), t.customVocabularyExportSpecification !== void 0 && (ee(t.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: t, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), t.testSetExportSpecification !== void 0 && (re(t.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: t, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function O(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t == "string") {
    if (b(t) > 1024) {
      let r = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (b(t) < 1) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.resourceSpecification === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.fileFormat === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "resourceSpecification" || r === "fileFormat" || r === "filePassword")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.resourceSpecification !== void 0 && (k(t.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.fileFormat !== void 0) {
      let r = t.fileFormat;
      if (typeof r != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: ot.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.filePassword !== void 0 && (O(t.filePassword, { instancePath: a + "/filePassword", parentData: t, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Re.errors = e, s === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var y = Ue;
function Ue(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wr = Ze;
function v(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = v.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t == "string") {
    if (b(t) > 10) {
      let r = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (b(t) < 10) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!ne.test(t)) {
      let r = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return v.errors = e, s === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var it = { type: "string", enum: ["LexJson", "TSV", "CSV"] };
function $(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
    let r = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: it.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pt = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function S(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = S.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "InProgress" || t === "Completed" || t === "Failed" || t === "Deleting")) {
    let r = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function g(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = g.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof t == "number" && isFinite(t))) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return g.errors = e, s === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ze(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "exportId" || r === "resourceSpecification" || r === "fileFormat" || r === "exportStatus" || r === "creationDateTime")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.exportId !== void 0 && (v(t.exportId, { instancePath: a + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.resourceSpecification !== void 0 && (k(t.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.fileFormat !== void 0 && ($(t.fileFormat, { instancePath: a + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.exportStatus !== void 0 && (S(t.exportStatus, { instancePath: a + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.creationDateTime !== void 0 && (g(t.creationDateTime, { instancePath: a + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ie = _e;
function _e(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = _e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var d = Be, lt = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function Be(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "message") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: lt.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pr = Ce;
function Ce(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ce.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pe = Me;
function Me(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Me.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var A = Je, mt = { type: "object", properties: { Message: { type: "string" }, message: { type: ["string", "null"] } }, additionalProperties: !1 };
function Je(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Message" || r === "message")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Message !== void 0 && typeof t.Message != "string") {
      let r = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: mt.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var lr = Qe;
function Qe(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var L = Ge, ut = { type: "object", properties: { message: { type: ["string", "null"] }, Output: { type: "object", properties: { __type: { type: "string" } }, additionalProperties: !1 }, Version: { type: "string" } }, additionalProperties: !1 };
function Ge(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "message" || r === "Output" || r === "Version")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: ut.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Output !== void 0) {
      let r = t.Output;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let n in r)
          if (n !== "__type") {
            let u = { instancePath: a + "/Output", schemaPath: "#/properties/Output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
            e === null ? e = [u] : e.push(u), s++;
          }
        if (r.__type !== void 0 && typeof r.__type != "string") {
          let n = { instancePath: a + "/Output/__type", schemaPath: "#/properties/Output/properties/__type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/Output", schemaPath: "#/properties/Output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Version !== void 0 && typeof t.Version != "string") {
      let r = { instancePath: a + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ge.errors = e, s === 0;
}
Ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var kr = He;
function He(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = He.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var le = Ke;
function Ke(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var me = We;
function We(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = Xe;
function Xe(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Sr = Ye;
var Rr = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function te(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = te.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.attribute === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribute" }, message: "must have required property 'attribute'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.order === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "attribute" || r === "order")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.attribute !== void 0) {
      let r = t.attribute;
      if (typeof r != "string") {
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (r !== "LastUpdatedDateTime") {
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: Rr.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.order !== void 0) {
      let r = t.order;
      if (typeof r != "string") {
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "Ascending" || r === "Descending")) {
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: Rr.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return te.errors = e, s === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ur = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
var ct = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function se(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = se.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t == "string") {
    if (b(t) > 100) {
      let r = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (b(t) < 1) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!ct.test(t)) {
      let r = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ae.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.values === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.operator === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "name" || r === "values" || r === "operator")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.name !== void 0) {
      let r = t.name;
      if (typeof r != "string") {
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (r !== "ExportResourceType") {
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: Ur.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.values !== void 0) {
      let r = t.values;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let u = { instancePath: a + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        if (r.length < 1) {
          let u = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        let n = r.length;
        for (let u = 0; u < n; u++)
          se(r[u], { instancePath: a + "/values/" + u, parentData: r, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.operator !== void 0) {
      let r = t.operator;
      if (typeof r != "string") {
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "CO" || r === "EQ")) {
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: Ur.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ae.errors = e, s === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ye(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "botId" || r === "botVersion" || r === "localeId" || r === "sortBy" || r === "filters" || r === "maxResults" || r === "nextToken")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.botId !== void 0 && (v(t.botId, { instancePath: a + "/botId", parentData: t, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.botVersion !== void 0 && (w(t.botVersion, { instancePath: a + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.localeId !== void 0 && (z(t.localeId, { instancePath: a + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.sortBy !== void 0 && (te(t.sortBy, { instancePath: a + "/sortBy", parentData: t, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), t.filters !== void 0) {
      let r = t.filters;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let u = { instancePath: a + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        if (r.length < 1) {
          let u = { instancePath: a + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [u] : e.push(u), s++;
        }
        let n = r.length;
        for (let u = 0; u < n; u++)
          ae(r[u], { instancePath: a + "/filters/" + u, parentData: r, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.maxResults !== void 0) {
      let r = t.maxResults;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e3 || isNaN(r)) {
          let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (r < 1 || isNaN(r)) {
          let n = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [n] : e.push(n), s++;
        }
      }
    }
    if (t.nextToken !== void 0 && typeof t.nextToken != "string") {
      let r = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var jr = er, dt = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } }, additionalProperties: !1 };
function oe(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = oe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "exportId" || r === "resourceSpecification" || r === "fileFormat" || r === "exportStatus" || r === "creationDateTime" || r === "lastUpdatedDateTime")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.exportId !== void 0 && (v(t.exportId, { instancePath: a + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.resourceSpecification !== void 0 && (k(t.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.fileFormat !== void 0 && ($(t.fileFormat, { instancePath: a + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.exportStatus !== void 0 && (S(t.exportStatus, { instancePath: a + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.creationDateTime !== void 0 && (g(t.creationDateTime, { instancePath: a + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.lastUpdatedDateTime !== void 0 && (g(t.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: t, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return oe.errors = e, s === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function er(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = er.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "botId" || r === "botVersion" || r === "localeId" || r === "exportSummaries" || r === "nextToken")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.botId !== void 0 && (v(t.botId, { instancePath: a + "/botId", parentData: t, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.botVersion !== void 0 && (w(t.botVersion, { instancePath: a + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.localeId !== void 0 && (z(t.localeId, { instancePath: a + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.exportSummaries !== void 0) {
      let r = t.exportSummaries;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let u = 0; u < n; u++)
          oe(r[u], { instancePath: a + "/exportSummaries/" + u, parentData: r, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.nextToken !== void 0) {
      let r = t.nextToken;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: dt.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return er.errors = e, s === 0;
}
er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qr = rr;
function rr(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = rr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rr.errors = e, s === 0;
}
rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mr = tr;
function tr(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = tr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t == "string") {
    if (b(t) > 10) {
      let r = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (b(t) < 10) {
      let r = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!ne.test(t)) {
      let r = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zr = sr, Zr = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } }, additionalProperties: !1 }, ft = new RegExp("^https?://", "u");
function sr(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "exportId" || r === "resourceSpecification" || r === "fileFormat" || r === "exportStatus" || r === "failureReasons" || r === "downloadUrl" || r === "creationDateTime" || r === "lastUpdatedDateTime")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.exportId !== void 0 && (v(t.exportId, { instancePath: a + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.resourceSpecification !== void 0 && (k(t.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.fileFormat !== void 0 && ($(t.fileFormat, { instancePath: a + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.exportStatus !== void 0 && (S(t.exportStatus, { instancePath: a + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.failureReasons !== void 0) {
      let r = t.failureReasons;
      if (!Array.isArray(r) && r !== null) {
        let n = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: Zr.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (Array.isArray(r)) {
        let n = r.length;
        for (let u = 0; u < n; u++)
          if (typeof r[u] != "string") {
            let ce = { instancePath: a + "/failureReasons/" + u, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [ce] : e.push(ce), s++;
          }
      }
    }
    if (t.downloadUrl !== void 0) {
      let r = t.downloadUrl;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: Zr.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "string") {
        if (b(r) < 1) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ft.test(r)) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      }
    }
    t.creationDateTime !== void 0 && (g(t.creationDateTime, { instancePath: a + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.lastUpdatedDateTime !== void 0 && (g(t.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: t, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var $r = ar;
function ar(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "filePassword") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.filePassword !== void 0 && (O(t.filePassword, { instancePath: a + "/filePassword", parentData: t, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Tr = or;
function or(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = or.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "exportId" || r === "resourceSpecification" || r === "fileFormat" || r === "exportStatus" || r === "creationDateTime" || r === "lastUpdatedDateTime")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.exportId !== void 0 && (v(t.exportId, { instancePath: a + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.resourceSpecification !== void 0 && (k(t.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.fileFormat !== void 0 && ($(t.fileFormat, { instancePath: a + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.exportStatus !== void 0 && (S(t.exportStatus, { instancePath: a + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.creationDateTime !== void 0 && (g(t.creationDateTime, { instancePath: a + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.lastUpdatedDateTime !== void 0 && (g(t.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: t, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vr = nr;
function nr(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = nr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "exportId" || r === "exportStatus")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.exportId !== void 0 && (v(t.exportId, { instancePath: a + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.exportStatus !== void 0 && (S(t.exportStatus, { instancePath: a + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
  } else {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _r = ir;
function ir(t, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = t, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ir.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof t != "string") {
    let r = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ir.errors = e, s === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var xt = {
  consumer: {
    "createExport request application/json": fr,
    "createExport request application/x-amz-json-1.1": fr,
    "createExport 202 header x-amzn-requestid": f,
    "createExport 202 application/json": yr,
    "createExport 202 application/x-amz-json-1.1": yr,
    "createExport 400 header x-amzn-requestid": f,
    "createExport 400 header x-amzn-errortype": Q,
    "createExport 400 application/json": c,
    "createExport 400 application/x-amz-json-1.1": c,
    "createExport 402 header x-amzn-requestid": f,
    "createExport 402 header x-amzn-errortype": Fe,
    "createExport 402 application/json": c,
    "createExport 402 application/x-amz-json-1.1": c,
    "createExport 403 header x-amzn-requestid": f,
    "createExport 403 header x-amzn-errortype": G,
    "createExport 403 application/json": T,
    "createExport 403 application/x-amz-json-1.1": T,
    "createExport 404 header x-amzn-requestid": f,
    "createExport 404 header x-amzn-errortype": Oe,
    "createExport 404 application/json": V,
    "createExport 404 application/x-amz-json-1.1": V,
    "createExport 409 header x-amzn-requestid": f,
    "createExport 409 header x-amzn-errortype": hr,
    "createExport 409 application/json": c,
    "createExport 409 application/x-amz-json-1.1": c,
    "createExport 429 header x-amzn-requestid": f,
    "createExport 429 header x-amzn-errortype": H,
    "createExport 429 header retry-after": K,
    "createExport 429 application/json": c,
    "createExport 429 application/x-amz-json-1.1": c,
    "createExport 500 header x-amzn-requestid": f,
    "createExport 500 header x-amzn-errortype": W,
    "createExport 500 application/json": c,
    "createExport 500 application/x-amz-json-1.1": c,
    "listExports request application/json": xr,
    "listExports request application/x-amz-json-1.1": xr,
    "listExports 200 header x-amzn-requestid": f,
    "listExports 200 application/json": gr,
    "listExports 200 application/x-amz-json-1.1": gr,
    "listExports 400 header x-amzn-requestid": f,
    "listExports 400 header x-amzn-errortype": Q,
    "listExports 400 application/json": c,
    "listExports 400 application/x-amz-json-1.1": c,
    "listExports 403 header x-amzn-requestid": f,
    "listExports 403 header x-amzn-errortype": G,
    "listExports 403 application/json": T,
    "listExports 403 application/x-amz-json-1.1": T,
    "listExports 404 header x-amzn-requestid": f,
    "listExports 404 header x-amzn-errortype": vr,
    "listExports 404 application/json": V,
    "listExports 404 application/x-amz-json-1.1": V,
    "listExports 429 header x-amzn-requestid": f,
    "listExports 429 header x-amzn-errortype": H,
    "listExports 429 header retry-after": K,
    "listExports 429 application/json": c,
    "listExports 429 application/x-amz-json-1.1": c,
    "listExports 500 header x-amzn-requestid": f,
    "listExports 500 header x-amzn-errortype": W,
    "listExports 500 application/json": c,
    "listExports 500 application/x-amz-json-1.1": c,
    "describeExport path exportId": Ne,
    "describeExport 200 header x-amzn-requestid": f,
    "describeExport 200 application/json": Pr,
    "describeExport 200 application/x-amz-json-1.1": Pr,
    "describeExport 400 header x-amzn-requestid": f,
    "describeExport 400 header x-amzn-errortype": Q,
    "describeExport 400 application/json": c,
    "describeExport 400 application/x-amz-json-1.1": c,
    "describeExport 403 header x-amzn-requestid": f,
    "describeExport 403 header x-amzn-errortype": G,
    "describeExport 403 application/json": T,
    "describeExport 403 application/x-amz-json-1.1": T,
    "describeExport 404 header x-amzn-requestid": f,
    "describeExport 404 header x-amzn-errortype": Oe,
    "describeExport 404 application/json": V,
    "describeExport 404 application/x-amz-json-1.1": V,
    "describeExport 429 header x-amzn-requestid": f,
    "describeExport 429 header x-amzn-errortype": H,
    "describeExport 429 header retry-after": K,
    "describeExport 429 application/json": c,
    "describeExport 429 application/x-amz-json-1.1": c,
    "describeExport 500 header x-amzn-requestid": f,
    "describeExport 500 header x-amzn-errortype": W,
    "describeExport 500 application/json": c,
    "describeExport 500 application/x-amz-json-1.1": c,
    "updateExport path exportId": Ne,
    "updateExport request application/json": br,
    "updateExport request application/x-amz-json-1.1": br,
    "updateExport 202 header x-amzn-requestid": f,
    "updateExport 202 application/json": Ir,
    "updateExport 202 application/x-amz-json-1.1": Ir,
    "updateExport 400 header x-amzn-requestid": f,
    "updateExport 400 header x-amzn-errortype": Q,
    "updateExport 400 application/json": c,
    "updateExport 400 application/x-amz-json-1.1": c,
    "updateExport 402 header x-amzn-requestid": f,
    "updateExport 402 header x-amzn-errortype": Fe,
    "updateExport 402 application/json": c,
    "updateExport 402 application/x-amz-json-1.1": c,
    "updateExport 403 header x-amzn-requestid": f,
    "updateExport 403 header x-amzn-errortype": G,
    "updateExport 403 application/json": T,
    "updateExport 403 application/x-amz-json-1.1": T,
    "updateExport 404 header x-amzn-requestid": f,
    "updateExport 404 header x-amzn-errortype": Oe,
    "updateExport 404 application/json": V,
    "updateExport 404 application/x-amz-json-1.1": V,
    "updateExport 409 header x-amzn-requestid": f,
    "updateExport 409 header x-amzn-errortype": hr,
    "updateExport 409 application/json": c,
    "updateExport 409 application/x-amz-json-1.1": c,
    "updateExport 429 header x-amzn-requestid": f,
    "updateExport 429 header x-amzn-errortype": H,
    "updateExport 429 header retry-after": K,
    "updateExport 429 application/json": c,
    "updateExport 429 application/x-amz-json-1.1": c,
    "updateExport 500 header x-amzn-requestid": f,
    "updateExport 500 header x-amzn-errortype": W,
    "updateExport 500 application/json": c,
    "updateExport 500 application/x-amz-json-1.1": c,
    "deleteExport path exportId": Ne,
    "deleteExport 202 header x-amzn-requestid": f,
    "deleteExport 202 application/json": Er,
    "deleteExport 202 application/x-amz-json-1.1": Er,
    "deleteExport 400 header x-amzn-requestid": f,
    "deleteExport 400 header x-amzn-errortype": Q,
    "deleteExport 400 application/json": c,
    "deleteExport 400 application/x-amz-json-1.1": c,
    "deleteExport 402 header x-amzn-requestid": f,
    "deleteExport 402 header x-amzn-errortype": Fe,
    "deleteExport 402 application/json": c,
    "deleteExport 402 application/x-amz-json-1.1": c,
    "deleteExport 403 header x-amzn-requestid": f,
    "deleteExport 403 header x-amzn-errortype": G,
    "deleteExport 403 application/json": T,
    "deleteExport 403 application/x-amz-json-1.1": T,
    "deleteExport 404 header x-amzn-requestid": f,
    "deleteExport 404 header x-amzn-errortype": vr,
    "deleteExport 404 application/json": V,
    "deleteExport 404 application/x-amz-json-1.1": V,
    "deleteExport 412 header x-amzn-requestid": f,
    "deleteExport 412 header x-amzn-errortype": Nr,
    "deleteExport 412 application/json": c,
    "deleteExport 412 application/x-amz-json-1.1": c,
    "deleteExport 429 header x-amzn-requestid": f,
    "deleteExport 429 header x-amzn-errortype": H,
    "deleteExport 429 header retry-after": K,
    "deleteExport 429 application/json": c,
    "deleteExport 429 application/x-amz-json-1.1": c,
    "deleteExport 500 header x-amzn-requestid": f,
    "deleteExport 500 header x-amzn-errortype": W,
    "deleteExport 500 application/json": c,
    "deleteExport 500 application/x-amz-json-1.1": c
  },
  audit: {
    "createExport request application/json": Dr,
    "createExport request application/x-amz-json-1.1": Dr,
    "createExport 202 header x-amzn-requestid": y,
    "createExport 202 application/json": wr,
    "createExport 202 application/x-amz-json-1.1": wr,
    "createExport 400 header x-amzn-requestid": y,
    "createExport 400 header x-amzn-errortype": ie,
    "createExport 400 application/json": d,
    "createExport 400 application/x-amz-json-1.1": d,
    "createExport 402 header x-amzn-requestid": y,
    "createExport 402 header x-amzn-errortype": pr,
    "createExport 402 application/json": d,
    "createExport 402 application/x-amz-json-1.1": d,
    "createExport 403 header x-amzn-requestid": y,
    "createExport 403 header x-amzn-errortype": pe,
    "createExport 403 application/json": A,
    "createExport 403 application/x-amz-json-1.1": A,
    "createExport 404 header x-amzn-requestid": y,
    "createExport 404 header x-amzn-errortype": lr,
    "createExport 404 application/json": L,
    "createExport 404 application/x-amz-json-1.1": L,
    "createExport 409 header x-amzn-requestid": y,
    "createExport 409 header x-amzn-errortype": kr,
    "createExport 409 application/json": d,
    "createExport 409 application/x-amz-json-1.1": d,
    "createExport 429 header x-amzn-requestid": y,
    "createExport 429 header x-amzn-errortype": le,
    "createExport 429 header retry-after": me,
    "createExport 429 application/json": d,
    "createExport 429 application/x-amz-json-1.1": d,
    "createExport 500 header x-amzn-requestid": y,
    "createExport 500 header x-amzn-errortype": ue,
    "createExport 500 application/json": d,
    "createExport 500 application/x-amz-json-1.1": d,
    "listExports request application/json": Sr,
    "listExports request application/x-amz-json-1.1": Sr,
    "listExports 200 header x-amzn-requestid": y,
    "listExports 200 application/json": jr,
    "listExports 200 application/x-amz-json-1.1": jr,
    "listExports 400 header x-amzn-requestid": y,
    "listExports 400 header x-amzn-errortype": ie,
    "listExports 400 application/json": d,
    "listExports 400 application/x-amz-json-1.1": d,
    "listExports 403 header x-amzn-requestid": y,
    "listExports 403 header x-amzn-errortype": pe,
    "listExports 403 application/json": A,
    "listExports 403 application/x-amz-json-1.1": A,
    "listExports 404 header x-amzn-requestid": y,
    "listExports 404 header x-amzn-errortype": qr,
    "listExports 404 application/json": L,
    "listExports 404 application/x-amz-json-1.1": L,
    "listExports 429 header x-amzn-requestid": y,
    "listExports 429 header x-amzn-errortype": le,
    "listExports 429 header retry-after": me,
    "listExports 429 application/json": d,
    "listExports 429 application/x-amz-json-1.1": d,
    "listExports 500 header x-amzn-requestid": y,
    "listExports 500 header x-amzn-errortype": ue,
    "listExports 500 application/json": d,
    "listExports 500 application/x-amz-json-1.1": d,
    "describeExport path exportId": mr,
    "describeExport 200 header x-amzn-requestid": y,
    "describeExport 200 application/json": zr,
    "describeExport 200 application/x-amz-json-1.1": zr,
    "describeExport 400 header x-amzn-requestid": y,
    "describeExport 400 header x-amzn-errortype": ie,
    "describeExport 400 application/json": d,
    "describeExport 400 application/x-amz-json-1.1": d,
    "describeExport 403 header x-amzn-requestid": y,
    "describeExport 403 header x-amzn-errortype": pe,
    "describeExport 403 application/json": A,
    "describeExport 403 application/x-amz-json-1.1": A,
    "describeExport 404 header x-amzn-requestid": y,
    "describeExport 404 header x-amzn-errortype": lr,
    "describeExport 404 application/json": L,
    "describeExport 404 application/x-amz-json-1.1": L,
    "describeExport 429 header x-amzn-requestid": y,
    "describeExport 429 header x-amzn-errortype": le,
    "describeExport 429 header retry-after": me,
    "describeExport 429 application/json": d,
    "describeExport 429 application/x-amz-json-1.1": d,
    "describeExport 500 header x-amzn-requestid": y,
    "describeExport 500 header x-amzn-errortype": ue,
    "describeExport 500 application/json": d,
    "describeExport 500 application/x-amz-json-1.1": d,
    "updateExport path exportId": mr,
    "updateExport request application/json": $r,
    "updateExport request application/x-amz-json-1.1": $r,
    "updateExport 202 header x-amzn-requestid": y,
    "updateExport 202 application/json": Tr,
    "updateExport 202 application/x-amz-json-1.1": Tr,
    "updateExport 400 header x-amzn-requestid": y,
    "updateExport 400 header x-amzn-errortype": ie,
    "updateExport 400 application/json": d,
    "updateExport 400 application/x-amz-json-1.1": d,
    "updateExport 402 header x-amzn-requestid": y,
    "updateExport 402 header x-amzn-errortype": pr,
    "updateExport 402 application/json": d,
    "updateExport 402 application/x-amz-json-1.1": d,
    "updateExport 403 header x-amzn-requestid": y,
    "updateExport 403 header x-amzn-errortype": pe,
    "updateExport 403 application/json": A,
    "updateExport 403 application/x-amz-json-1.1": A,
    "updateExport 404 header x-amzn-requestid": y,
    "updateExport 404 header x-amzn-errortype": lr,
    "updateExport 404 application/json": L,
    "updateExport 404 application/x-amz-json-1.1": L,
    "updateExport 409 header x-amzn-requestid": y,
    "updateExport 409 header x-amzn-errortype": kr,
    "updateExport 409 application/json": d,
    "updateExport 409 application/x-amz-json-1.1": d,
    "updateExport 429 header x-amzn-requestid": y,
    "updateExport 429 header x-amzn-errortype": le,
    "updateExport 429 header retry-after": me,
    "updateExport 429 application/json": d,
    "updateExport 429 application/x-amz-json-1.1": d,
    "updateExport 500 header x-amzn-requestid": y,
    "updateExport 500 header x-amzn-errortype": ue,
    "updateExport 500 application/json": d,
    "updateExport 500 application/x-amz-json-1.1": d,
    "deleteExport path exportId": mr,
    "deleteExport 202 header x-amzn-requestid": y,
    "deleteExport 202 application/json": Vr,
    "deleteExport 202 application/x-amz-json-1.1": Vr,
    "deleteExport 400 header x-amzn-requestid": y,
    "deleteExport 400 header x-amzn-errortype": ie,
    "deleteExport 400 application/json": d,
    "deleteExport 400 application/x-amz-json-1.1": d,
    "deleteExport 402 header x-amzn-requestid": y,
    "deleteExport 402 header x-amzn-errortype": pr,
    "deleteExport 402 application/json": d,
    "deleteExport 402 application/x-amz-json-1.1": d,
    "deleteExport 403 header x-amzn-requestid": y,
    "deleteExport 403 header x-amzn-errortype": pe,
    "deleteExport 403 application/json": A,
    "deleteExport 403 application/x-amz-json-1.1": A,
    "deleteExport 404 header x-amzn-requestid": y,
    "deleteExport 404 header x-amzn-errortype": qr,
    "deleteExport 404 application/json": L,
    "deleteExport 404 application/x-amz-json-1.1": L,
    "deleteExport 412 header x-amzn-requestid": y,
    "deleteExport 412 header x-amzn-errortype": _r,
    "deleteExport 412 application/json": d,
    "deleteExport 412 application/x-amz-json-1.1": d,
    "deleteExport 429 header x-amzn-requestid": y,
    "deleteExport 429 header x-amzn-errortype": le,
    "deleteExport 429 header retry-after": me,
    "deleteExport 429 application/json": d,
    "deleteExport 429 application/x-amz-json-1.1": d,
    "deleteExport 500 header x-amzn-requestid": y,
    "deleteExport 500 header x-amzn-errortype": ue,
    "deleteExport 500 application/json": d,
    "deleteExport 500 application/x-amz-json-1.1": d
  }
};
export {
  xt as validators
};
