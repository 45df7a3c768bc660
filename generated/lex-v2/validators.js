// Generated from specs/lex-v2. Edit that and run npm run generate.
var je = Object.defineProperty;
var sr = Object.getOwnPropertyDescriptor;
var or = Object.getOwnPropertyNames;
var ar = Object.prototype.hasOwnProperty;
var nr = (r, o, m) => () => {
  if (m) throw m[0];
  try {
    return r && (o = r(r = 0)), o;
  } catch (u) {
    throw m = [u], u;
  }
};
var ir = (r, o) => {
  for (var m in o)
    je(r, m, { get: o[m], enumerable: !0 });
}, pr = (r, o, m, u) => {
  if (o && typeof o == "object" || typeof o == "function")
    for (let i of or(o))
      !ar.call(r, i) && i !== m && je(r, i, { get: () => o[i], enumerable: !(u = sr(o, i)) || u.enumerable });
  return r;
};
var Ve = (r) => pr(je({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var ze = {};
ir(ze, {
  default: () => lr
});
var lr, Le = nr(() => {
  lr = (r) => [...r].length;
});

// profile:profile:consumer
var Re = se, mr = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var I = (Le(), Ve(ze)).default, _ = new RegExp("^[0-9a-zA-Z]+$", "u");
var ur = new RegExp("^(DRAFT|[0-9]+)$", "u");
function D(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = D.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (I(r) > 5) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (I(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ur.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function A(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = A.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (I(t) > 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (I(t) < 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (!_.test(t)) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    r.botVersion !== void 0 && (D(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function T(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = T.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function N(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = N.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.localeId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (I(t) > 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (I(t) < 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (!_.test(t)) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    r.botVersion !== void 0 && (D(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.localeId !== void 0 && (T(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function R(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = R.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.localeId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (I(t) > 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (I(t) < 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (!_.test(t)) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    r.botVersion !== void 0 && (D(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.localeId !== void 0 && (T(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function O(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = O.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (I(t) > 10) {
          let a = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (I(t) < 10) {
          let a = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (!_.test(t)) {
          let a = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function w(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = w.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (A(r.botExportSpecification, { instancePath: o + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (N(r.botLocaleExportSpecification, { instancePath: o + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (R(r.customVocabularyExportSpecification, { instancePath: o + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (O(r.testSetExportSpecification, { instancePath: o + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length));
  else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function V(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = V.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (I(r) > 1024) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (I(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function se(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = se.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.fileFormat === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.resourceSpecification !== void 0 && (w(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let a = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let a = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: mr.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    r.filePassword !== void 0 && (V(r.filePassword, { instancePath: o + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return se.errors = e, s === 0;
}
se.evaluated = { props: { resourceSpecification: !0, fileFormat: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var c = oe;
function oe(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return oe.errors = e, s === 0;
}
oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Oe = ae;
function v(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = v.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (I(r) > 10) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (I(r) < 10) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!_.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return v.errors = e, s === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function j(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = j.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function S(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = S.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function g(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = g.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return g.errors = e, s === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ae.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (w(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.fileFormat !== void 0 && (j(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.exportStatus !== void 0 && (S(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ae.errors = e, s === 0;
}
ae.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var f = ne;
function ne(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ne.errors = e, s === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var y = ie, cr = { type: "object", properties: { message: { type: ["string", "null"] } } };
function ie(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ie.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let a = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: cr.properties.message.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ie.errors = e, s === 0;
}
ie.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var J = pe;
function pe(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ue = le;
var Fe = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function U(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = U.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.attribute === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribute" }, message: "must have required property 'attribute'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.order === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.attribute !== void 0) {
      let t = r.attribute;
      if (typeof t != "string") {
        let a = { instancePath: o + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (t !== "LastUpdatedDateTime") {
        let a = { instancePath: o + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: Fe.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.order !== void 0) {
      let t = r.order;
      if (typeof t != "string") {
        let a = { instancePath: o + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(t === "Ascending" || t === "Descending")) {
        let a = { instancePath: o + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: Fe.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return U.errors = e, s === 0;
}
U.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ae = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
var dr = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function Z(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (I(r) > 100) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (I(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!dr.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function B(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = B.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.values === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.operator === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t != "string") {
        let a = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (t !== "ExportResourceType") {
        let a = { instancePath: o + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: Ae.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let l = { instancePath: o + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (t.length < 1) {
          let l = { instancePath: o + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        let a = t.length;
        for (let l = 0; l < a; l++)
          Z(t[l], { instancePath: o + "/values/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
      } else {
        let a = { instancePath: o + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.operator !== void 0) {
      let t = r.operator;
      if (typeof t != "string") {
        let a = { instancePath: o + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(t === "CO" || t === "EQ")) {
        let a = { instancePath: o + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: Ae.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return B.errors = e, s === 0;
}
B.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = le.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (v(r.botId, { instancePath: o + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.botVersion !== void 0 && (D(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.localeId !== void 0 && (T(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.sortBy !== void 0 && (U(r.sortBy, { instancePath: o + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let l = { instancePath: o + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (t.length < 1) {
          let l = { instancePath: o + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        let a = t.length;
        for (let l = 0; l < a; l++)
          B(t[l], { instancePath: o + "/filters/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
      } else {
        let a = { instancePath: o + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.maxResults !== void 0) {
      let t = r.maxResults;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let a = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [a] : e.push(a), s++;
        }
      }
    }
    if (r.nextToken !== void 0 && typeof r.nextToken != "string") {
      let t = { instancePath: o + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return le.errors = e, s === 0;
}
le.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ze = me, fr = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } } };
function C(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = C.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (w(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.fileFormat !== void 0 && (j(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.exportStatus !== void 0 && (S(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (g(r.lastUpdatedDateTime, { instancePath: o + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return C.errors = e, s === 0;
}
C.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (v(r.botId, { instancePath: o + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.botVersion !== void 0 && (D(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.localeId !== void 0 && (T(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.exportSummaries !== void 0) {
      let t = r.exportSummaries;
      if (Array.isArray(t)) {
        let a = t.length;
        for (let l = 0; l < a; l++)
          C(t[l], { instancePath: o + "/exportSummaries/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let a = { instancePath: o + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let t = r.nextToken;
      if (typeof t != "string" && t !== null) {
        let a = { instancePath: o + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: fr.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return me.errors = e, s === 0;
}
me.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var he = ue;
function ue(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ue.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (I(r) > 10) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (I(r) < 10) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!_.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ue.errors = e, s === 0;
}
ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Be = ce, Ne = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } } }, yr = new RegExp("^https?://", "u");
function ce(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ce.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportId !== void 0 && (v(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (w(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.fileFormat !== void 0 && (j(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.exportStatus !== void 0 && (S(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.failureReasons !== void 0) {
      let t = r.failureReasons;
      if (!Array.isArray(t) && t !== null) {
        let a = { instancePath: o + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: Ne.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (Array.isArray(t)) {
        let a = t.length;
        for (let l = 0; l < a; l++)
          if (typeof t[l] != "string") {
            let te = { instancePath: o + "/failureReasons/" + l, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [te] : e.push(te), s++;
          }
      }
    }
    if (r.downloadUrl !== void 0) {
      let t = r.downloadUrl;
      if (typeof t != "string" && t !== null) {
        let a = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: Ne.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof t == "string") {
        if (I(t) < 1) {
          let a = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (!yr.test(t)) {
          let a = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      }
    }
    r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (g(r.lastUpdatedDateTime, { instancePath: o + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ce.errors = e, s === 0;
}
ce.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ce = de;
function de(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = de.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.filePassword !== void 0 && (V(r.filePassword, { instancePath: o + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length));
  else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return de.errors = e, s === 0;
}
de.evaluated = { props: { filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _e = fe;
function fe(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = fe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (w(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.fileFormat !== void 0 && (j(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.exportStatus !== void 0 && (S(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (g(r.lastUpdatedDateTime, { instancePath: o + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Je = ye;
function ye(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ye.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.exportStatus !== void 0 && (S(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var Ke = xe, xr = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var E = (Le(), Ve(ze)).default, ee = new RegExp("^[0-9a-zA-Z]+$", "u");
var gr = new RegExp("^(DRAFT|[0-9]+)$", "u");
function k(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = k.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (E(r) > 5) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (E(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!gr.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Q.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "botId" || t === "botVersion")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (E(t) > 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (E(t) < 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (!ee.test(t)) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    r.botVersion !== void 0 && (k(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Q.errors = e, s === 0;
}
Q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function z(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = z.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function G(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = G.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.localeId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (E(t) > 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (E(t) < 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (!ee.test(t)) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    r.botVersion !== void 0 && (k(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.localeId !== void 0 && (z(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return G.errors = e, s === 0;
}
G.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function H(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = H.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botVersion === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.localeId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (E(t) > 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (E(t) < 10) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (!ee.test(t)) {
          let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    r.botVersion !== void 0 && (k(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.localeId !== void 0 && (z(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return H.errors = e, s === 0;
}
H.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = K.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (t !== "testSetId") {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (E(t) > 10) {
          let a = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (E(t) < 10) {
          let a = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (!ee.test(t)) {
          let a = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      } else {
        let a = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function q(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = q.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botExportSpecification" || t === "botLocaleExportSpecification" || t === "customVocabularyExportSpecification" || t === "testSetExportSpecification")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    r.botExportSpecification !== void 0 && (Q(r.botExportSpecification, { instancePath: o + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (G(r.botLocaleExportSpecification, { instancePath: o + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (H(r.customVocabularyExportSpecification, { instancePath: o + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (K(r.testSetExportSpecification, { instancePath: o + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function F(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = F.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (E(r) > 1024) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (E(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function xe(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = xe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.fileFormat === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "resourceSpecification" || t === "fileFormat" || t === "filePassword")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.resourceSpecification !== void 0 && (q(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let a = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let a = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: xr.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    r.filePassword !== void 0 && (F(r.filePassword, { instancePath: o + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return xe.errors = e, s === 0;
}
xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var d = ge;
function ge(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ge.errors = e, s === 0;
}
ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Me = ve;
function P(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = P.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (E(r) > 10) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (E(r) < 10) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ee.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return P.errors = e, s === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vr = { type: "string", enum: ["LexJson", "TSV", "CSV"] };
function L(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = L.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
    let t = { instancePath: o, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: vr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var br = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function $(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = $.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "InProgress" || r === "Completed" || r === "Failed" || r === "Deleting")) {
    let t = { instancePath: o, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: br.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function b(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = b.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return b.errors = e, s === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "exportId" || t === "resourceSpecification" || t === "fileFormat" || t === "exportStatus" || t === "creationDateTime")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    r.exportId !== void 0 && (P(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.resourceSpecification !== void 0 && (q(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.fileFormat !== void 0 && (L(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.exportStatus !== void 0 && ($(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.creationDateTime !== void 0 && (b(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var h = be;
function be(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var x = Pe, Pr = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function Pe(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "message") {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let a = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Pr.properties.message.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var re = Ie;
function Ie(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Ie.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var We = Ee;
var Qe = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function M(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = M.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.attribute === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribute" }, message: "must have required property 'attribute'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.order === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "attribute" || t === "order")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.attribute !== void 0) {
      let t = r.attribute;
      if (typeof t != "string") {
        let a = { instancePath: o + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (t !== "LastUpdatedDateTime") {
        let a = { instancePath: o + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: Qe.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.order !== void 0) {
      let t = r.order;
      if (typeof t != "string") {
        let a = { instancePath: o + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(t === "Ascending" || t === "Descending")) {
        let a = { instancePath: o + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: Qe.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ge = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
var Ir = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function W(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = W.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (E(r) > 100) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (E(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ir.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function X(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = X.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.values === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.operator === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "name" || t === "values" || t === "operator")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t != "string") {
        let a = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (t !== "ExportResourceType") {
        let a = { instancePath: o + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: Ge.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let l = { instancePath: o + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (t.length < 1) {
          let l = { instancePath: o + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        let a = t.length;
        for (let l = 0; l < a; l++)
          W(t[l], { instancePath: o + "/values/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
      } else {
        let a = { instancePath: o + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.operator !== void 0) {
      let t = r.operator;
      if (typeof t != "string") {
        let a = { instancePath: o + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (!(t === "CO" || t === "EQ")) {
        let a = { instancePath: o + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: Ge.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return X.errors = e, s === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Ee.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "sortBy" || t === "filters" || t === "maxResults" || t === "nextToken")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.botId !== void 0 && (P(r.botId, { instancePath: o + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.botVersion !== void 0 && (k(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.localeId !== void 0 && (z(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.sortBy !== void 0 && (M(r.sortBy, { instancePath: o + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let l = { instancePath: o + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (t.length < 1) {
          let l = { instancePath: o + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        let a = t.length;
        for (let l = 0; l < a; l++)
          X(t[l], { instancePath: o + "/filters/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length);
      } else {
        let a = { instancePath: o + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.maxResults !== void 0) {
      let t = r.maxResults;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let a = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let a = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (t < 1 || isNaN(t)) {
          let a = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [a] : e.push(a), s++;
        }
      }
    }
    if (r.nextToken !== void 0 && typeof r.nextToken != "string") {
      let t = { instancePath: o + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xe = De, Er = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } }, additionalProperties: !1 };
function Y(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Y.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "exportId" || t === "resourceSpecification" || t === "fileFormat" || t === "exportStatus" || t === "creationDateTime" || t === "lastUpdatedDateTime")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    r.exportId !== void 0 && (P(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.resourceSpecification !== void 0 && (q(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.fileFormat !== void 0 && (L(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.exportStatus !== void 0 && ($(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.creationDateTime !== void 0 && (b(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (b(r.lastUpdatedDateTime, { instancePath: o + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function De(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = De.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "exportSummaries" || t === "nextToken")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.botId !== void 0 && (P(r.botId, { instancePath: o + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.botVersion !== void 0 && (k(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.localeId !== void 0 && (z(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.exportSummaries !== void 0) {
      let t = r.exportSummaries;
      if (Array.isArray(t)) {
        let a = t.length;
        for (let l = 0; l < a; l++)
          Y(t[l], { instancePath: o + "/exportSummaries/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
      } else {
        let a = { instancePath: o + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let t = r.nextToken;
      if (typeof t != "string" && t !== null) {
        let a = { instancePath: o + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: Er.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Te = we;
function we(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = we.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), typeof r == "string") {
    if (E(r) > 10) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (E(r) < 10) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ee.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ye = Se, He = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } }, additionalProperties: !1 }, Dr = new RegExp("^https?://", "u");
function Se(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = Se.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "exportId" || t === "resourceSpecification" || t === "fileFormat" || t === "exportStatus" || t === "failureReasons" || t === "downloadUrl" || t === "creationDateTime" || t === "lastUpdatedDateTime")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    if (r.exportId !== void 0 && (P(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.resourceSpecification !== void 0 && (q(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.fileFormat !== void 0 && (L(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.exportStatus !== void 0 && ($(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.failureReasons !== void 0) {
      let t = r.failureReasons;
      if (!Array.isArray(t) && t !== null) {
        let a = { instancePath: o + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: He.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (Array.isArray(t)) {
        let a = t.length;
        for (let l = 0; l < a; l++)
          if (typeof t[l] != "string") {
            let te = { instancePath: o + "/failureReasons/" + l, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [te] : e.push(te), s++;
          }
      }
    }
    if (r.downloadUrl !== void 0) {
      let t = r.downloadUrl;
      if (typeof t != "string" && t !== null) {
        let a = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: He.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [a] : e.push(a), s++;
      }
      if (typeof t == "string") {
        if (E(t) < 1) {
          let a = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (!Dr.test(t)) {
          let a = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [a] : e.push(a), s++;
        }
      }
    }
    r.creationDateTime !== void 0 && (b(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (b(r.lastUpdatedDateTime, { instancePath: o + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Se.errors = e, s === 0;
}
Se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var er = ke;
function ke(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = ke.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "filePassword") {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    r.filePassword !== void 0 && (F(r.filePassword, { instancePath: o + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var rr = qe;
function qe(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "exportId" || t === "resourceSpecification" || t === "fileFormat" || t === "exportStatus" || t === "creationDateTime" || t === "lastUpdatedDateTime")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    r.exportId !== void 0 && (P(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.resourceSpecification !== void 0 && (q(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.fileFormat !== void 0 && (L(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.exportStatus !== void 0 && ($(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.creationDateTime !== void 0 && (b(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (b(r.lastUpdatedDateTime, { instancePath: o + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var tr = $e;
function $e(r, { instancePath: o = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, n = $e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "exportId" || t === "exportStatus")) {
        let a = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [a] : e.push(a), s++;
      }
    r.exportId !== void 0 && (P(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.exportStatus !== void 0 && ($(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var kr = {
  consumer: {
    "createExport request application/json": Re,
    "createExport 202 header x-amzn-requestid": c,
    "createExport 202 application/json": Oe,
    "createExport 400 header x-amzn-requestid": c,
    "createExport 400 header x-amzn-errortype": f,
    "createExport 400 application/json": y,
    "createExport 402 header x-amzn-requestid": c,
    "createExport 402 header x-amzn-errortype": f,
    "createExport 402 application/json": y,
    "createExport 403 header x-amzn-requestid": c,
    "createExport 403 header x-amzn-errortype": f,
    "createExport 403 application/json": y,
    "createExport 404 header x-amzn-requestid": c,
    "createExport 404 header x-amzn-errortype": f,
    "createExport 404 application/json": y,
    "createExport 409 header x-amzn-requestid": c,
    "createExport 409 header x-amzn-errortype": f,
    "createExport 409 application/json": y,
    "createExport 429 header x-amzn-requestid": c,
    "createExport 429 header x-amzn-errortype": f,
    "createExport 429 header retry-after": J,
    "createExport 429 application/json": y,
    "createExport 500 header x-amzn-requestid": c,
    "createExport 500 header x-amzn-errortype": f,
    "createExport 500 application/json": y,
    "listExports request application/json": Ue,
    "listExports 200 header x-amzn-requestid": c,
    "listExports 200 application/json": Ze,
    "listExports 400 header x-amzn-requestid": c,
    "listExports 400 header x-amzn-errortype": f,
    "listExports 400 application/json": y,
    "listExports 403 header x-amzn-requestid": c,
    "listExports 403 header x-amzn-errortype": f,
    "listExports 403 application/json": y,
    "listExports 429 header x-amzn-requestid": c,
    "listExports 429 header x-amzn-errortype": f,
    "listExports 429 header retry-after": J,
    "listExports 429 application/json": y,
    "listExports 500 header x-amzn-requestid": c,
    "listExports 500 header x-amzn-errortype": f,
    "listExports 500 application/json": y,
    "describeExport path exportId": he,
    "describeExport 200 header x-amzn-requestid": c,
    "describeExport 200 application/json": Be,
    "describeExport 400 header x-amzn-requestid": c,
    "describeExport 400 header x-amzn-errortype": f,
    "describeExport 400 application/json": y,
    "describeExport 403 header x-amzn-requestid": c,
    "describeExport 403 header x-amzn-errortype": f,
    "describeExport 403 application/json": y,
    "describeExport 404 header x-amzn-requestid": c,
    "describeExport 404 header x-amzn-errortype": f,
    "describeExport 404 application/json": y,
    "describeExport 429 header x-amzn-requestid": c,
    "describeExport 429 header x-amzn-errortype": f,
    "describeExport 429 header retry-after": J,
    "describeExport 429 application/json": y,
    "describeExport 500 header x-amzn-requestid": c,
    "describeExport 500 header x-amzn-errortype": f,
    "describeExport 500 application/json": y,
    "updateExport path exportId": he,
    "updateExport request application/json": Ce,
    "updateExport 202 header x-amzn-requestid": c,
    "updateExport 202 application/json": _e,
    "updateExport 400 header x-amzn-requestid": c,
    "updateExport 400 header x-amzn-errortype": f,
    "updateExport 400 application/json": y,
    "updateExport 402 header x-amzn-requestid": c,
    "updateExport 402 header x-amzn-errortype": f,
    "updateExport 402 application/json": y,
    "updateExport 403 header x-amzn-requestid": c,
    "updateExport 403 header x-amzn-errortype": f,
    "updateExport 403 application/json": y,
    "updateExport 404 header x-amzn-requestid": c,
    "updateExport 404 header x-amzn-errortype": f,
    "updateExport 404 application/json": y,
    "updateExport 409 header x-amzn-requestid": c,
    "updateExport 409 header x-amzn-errortype": f,
    "updateExport 409 application/json": y,
    "updateExport 429 header x-amzn-requestid": c,
    "updateExport 429 header x-amzn-errortype": f,
    "updateExport 429 header retry-after": J,
    "updateExport 429 application/json": y,
    "updateExport 500 header x-amzn-requestid": c,
    "updateExport 500 header x-amzn-errortype": f,
    "updateExport 500 application/json": y,
    "deleteExport path exportId": he,
    "deleteExport 202 header x-amzn-requestid": c,
    "deleteExport 202 application/json": Je,
    "deleteExport 400 header x-amzn-requestid": c,
    "deleteExport 400 header x-amzn-errortype": f,
    "deleteExport 400 application/json": y,
    "deleteExport 402 header x-amzn-requestid": c,
    "deleteExport 402 header x-amzn-errortype": f,
    "deleteExport 402 application/json": y,
    "deleteExport 403 header x-amzn-requestid": c,
    "deleteExport 403 header x-amzn-errortype": f,
    "deleteExport 403 application/json": y,
    "deleteExport 412 header x-amzn-requestid": c,
    "deleteExport 412 header x-amzn-errortype": f,
    "deleteExport 412 application/json": y,
    "deleteExport 429 header x-amzn-requestid": c,
    "deleteExport 429 header x-amzn-errortype": f,
    "deleteExport 429 header retry-after": J,
    "deleteExport 429 application/json": y,
    "deleteExport 500 header x-amzn-requestid": c,
    "deleteExport 500 header x-amzn-errortype": f,
    "deleteExport 500 application/json": y
  },
  audit: {
    "createExport request application/json": Ke,
    "createExport 202 header x-amzn-requestid": d,
    "createExport 202 application/json": Me,
    "createExport 400 header x-amzn-requestid": d,
    "createExport 400 header x-amzn-errortype": h,
    "createExport 400 application/json": x,
    "createExport 402 header x-amzn-requestid": d,
    "createExport 402 header x-amzn-errortype": h,
    "createExport 402 application/json": x,
    "createExport 403 header x-amzn-requestid": d,
    "createExport 403 header x-amzn-errortype": h,
    "createExport 403 application/json": x,
    "createExport 404 header x-amzn-requestid": d,
    "createExport 404 header x-amzn-errortype": h,
    "createExport 404 application/json": x,
    "createExport 409 header x-amzn-requestid": d,
    "createExport 409 header x-amzn-errortype": h,
    "createExport 409 application/json": x,
    "createExport 429 header x-amzn-requestid": d,
    "createExport 429 header x-amzn-errortype": h,
    "createExport 429 header retry-after": re,
    "createExport 429 application/json": x,
    "createExport 500 header x-amzn-requestid": d,
    "createExport 500 header x-amzn-errortype": h,
    "createExport 500 application/json": x,
    "listExports request application/json": We,
    "listExports 200 header x-amzn-requestid": d,
    "listExports 200 application/json": Xe,
    "listExports 400 header x-amzn-requestid": d,
    "listExports 400 header x-amzn-errortype": h,
    "listExports 400 application/json": x,
    "listExports 403 header x-amzn-requestid": d,
    "listExports 403 header x-amzn-errortype": h,
    "listExports 403 application/json": x,
    "listExports 429 header x-amzn-requestid": d,
    "listExports 429 header x-amzn-errortype": h,
    "listExports 429 header retry-after": re,
    "listExports 429 application/json": x,
    "listExports 500 header x-amzn-requestid": d,
    "listExports 500 header x-amzn-errortype": h,
    "listExports 500 application/json": x,
    "describeExport path exportId": Te,
    "describeExport 200 header x-amzn-requestid": d,
    "describeExport 200 application/json": Ye,
    "describeExport 400 header x-amzn-requestid": d,
    "describeExport 400 header x-amzn-errortype": h,
    "describeExport 400 application/json": x,
    "describeExport 403 header x-amzn-requestid": d,
    "describeExport 403 header x-amzn-errortype": h,
    "describeExport 403 application/json": x,
    "describeExport 404 header x-amzn-requestid": d,
    "describeExport 404 header x-amzn-errortype": h,
    "describeExport 404 application/json": x,
    "describeExport 429 header x-amzn-requestid": d,
    "describeExport 429 header x-amzn-errortype": h,
    "describeExport 429 header retry-after": re,
    "describeExport 429 application/json": x,
    "describeExport 500 header x-amzn-requestid": d,
    "describeExport 500 header x-amzn-errortype": h,
    "describeExport 500 application/json": x,
    "updateExport path exportId": Te,
    "updateExport request application/json": er,
    "updateExport 202 header x-amzn-requestid": d,
    "updateExport 202 application/json": rr,
    "updateExport 400 header x-amzn-requestid": d,
    "updateExport 400 header x-amzn-errortype": h,
    "updateExport 400 application/json": x,
    "updateExport 402 header x-amzn-requestid": d,
    "updateExport 402 header x-amzn-errortype": h,
    "updateExport 402 application/json": x,
    "updateExport 403 header x-amzn-requestid": d,
    "updateExport 403 header x-amzn-errortype": h,
    "updateExport 403 application/json": x,
    "updateExport 404 header x-amzn-requestid": d,
    "updateExport 404 header x-amzn-errortype": h,
    "updateExport 404 application/json": x,
    "updateExport 409 header x-amzn-requestid": d,
    "updateExport 409 header x-amzn-errortype": h,
    "updateExport 409 application/json": x,
    "updateExport 429 header x-amzn-requestid": d,
    "updateExport 429 header x-amzn-errortype": h,
    "updateExport 429 header retry-after": re,
    "updateExport 429 application/json": x,
    "updateExport 500 header x-amzn-requestid": d,
    "updateExport 500 header x-amzn-errortype": h,
    "updateExport 500 application/json": x,
    "deleteExport path exportId": Te,
    "deleteExport 202 header x-amzn-requestid": d,
    "deleteExport 202 application/json": tr,
    "deleteExport 400 header x-amzn-requestid": d,
    "deleteExport 400 header x-amzn-errortype": h,
    "deleteExport 400 application/json": x,
    "deleteExport 402 header x-amzn-requestid": d,
    "deleteExport 402 header x-amzn-errortype": h,
    "deleteExport 402 application/json": x,
    "deleteExport 403 header x-amzn-requestid": d,
    "deleteExport 403 header x-amzn-errortype": h,
    "deleteExport 403 application/json": x,
    "deleteExport 412 header x-amzn-requestid": d,
    "deleteExport 412 header x-amzn-errortype": h,
    "deleteExport 412 application/json": x,
    "deleteExport 429 header x-amzn-requestid": d,
    "deleteExport 429 header x-amzn-errortype": h,
    "deleteExport 429 header retry-after": re,
    "deleteExport 429 application/json": x,
    "deleteExport 500 header x-amzn-requestid": d,
    "deleteExport 500 header x-amzn-errortype": h,
    "deleteExport 500 application/json": x
  }
};
export {
  kr as validators
};
