// Generated from specs/lex-v2. Edit that and run npm run generate.
var pt = Object.defineProperty;
var Ot = Object.getOwnPropertyDescriptor;
var Rt = Object.getOwnPropertyNames;
var Zt = Object.prototype.hasOwnProperty;
var Ut = (r, o, u) => () => {
  if (u) throw u[0];
  try {
    return r && (o = r(r = 0)), o;
  } catch (l) {
    throw u = [l], l;
  }
};
var Bt = (r, o) => {
  for (var u in o)
    pt(r, u, { get: o[u], enumerable: !0 });
}, Ct = (r, o, u, l) => {
  if (o && typeof o == "object" || typeof o == "function")
    for (let c of Rt(o))
      !Zt.call(r, c) && c !== u && pt(r, c, { get: () => o[c], enumerable: !(l = Ot(o, c)) || l.enumerable });
  return r;
};
var lt = (r) => Ct(pt({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var nt = {};
Bt(nt, {
  default: () => Jt
});
var Jt, ct = Ut(() => {
  Jt = (r) => {
    let o = r.length;
    for (let u = 0; u < r.length - 1; u++)
      (r.charCodeAt(u) & 64512) === 55296 && (r.charCodeAt(u + 1) & 64512) === 56320 && (o--, u++);
    return o;
  };
});

// profile:profile:consumer
var yt = de, _t = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var d = (ct(), lt(nt)).default, q = new RegExp("^[0-9a-zA-Z]+$", "u"), N = new RegExp("^(DRAFT|[0-9]+)$", "u");
function R(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = R.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (d(t) > 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (d(t) < 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!q.test(t)) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.botVersion !== void 0) {
      let t = r.botVersion;
      if (typeof t == "string") {
        if (d(t) > 5) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (d(t) < 1) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!N.test(t)) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Z(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Z.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (d(t) > 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (d(t) < 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!q.test(t)) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.botVersion !== void 0) {
      let t = r.botVersion;
      if (typeof t == "string") {
        if (d(t) > 5) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (d(t) < 1) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!N.test(t)) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.localeId !== void 0 && typeof r.localeId != "string") {
      let t = { instancePath: o + "/localeId", schemaPath: "#/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Z.errors = e, s === 0;
}
Z.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = U.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (d(t) > 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (d(t) < 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!q.test(t)) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.botVersion !== void 0) {
      let t = r.botVersion;
      if (typeof t == "string") {
        if (d(t) > 5) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (d(t) < 1) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!N.test(t)) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.localeId !== void 0 && typeof r.localeId != "string") {
      let t = { instancePath: o + "/localeId", schemaPath: "#/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return U.errors = e, s === 0;
}
U.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function B(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = B.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (d(t) > 10) {
          let i = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (d(t) < 10) {
          let i = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!q.test(t)) {
          let i = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return B.errors = e, s === 0;
}
B.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function I(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = I.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (R(r.botExportSpecification, { instancePath: o + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (Z(r.botLocaleExportSpecification, { instancePath: o + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (U(r.customVocabularyExportSpecification, { instancePath: o + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (B(r.testSetExportSpecification, { instancePath: o + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
  else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function C(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = C.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (d(r) > 1024) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (d(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return C.errors = e, s === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = de.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.fileFormat === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.resourceSpecification !== void 0 && (I(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let i = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let i = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: _t.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    r.filePassword !== void 0 && (C(r.filePassword, { instancePath: o + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: c, dynamicAnchors: m }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return de.errors = e, s === 0;
}
de.evaluated = { props: { resourceSpecification: !0, fileFormat: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var h = fe;
function fe(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = fe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var gt = he;
function b(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = b.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (d(r) > 10) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (d(r) < 10) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!q.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return b.errors = e, s === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function D(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = D.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = E.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function P(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = P.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return P.errors = e, s === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function he(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = he.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (b(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.resourceSpecification !== void 0 && (I(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.fileFormat !== void 0 && (D(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.exportStatus !== void 0 && (E(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.creationDateTime !== void 0 && (P(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return he.errors = e, s === 0;
}
he.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var H = ye;
function ye(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ye.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var g = ge, Qt = { type: "object", properties: { message: { type: ["string", "null"] } } };
function ge(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ge.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Qt.properties.message.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ge.errors = e, s === 0;
}
ge.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ae = xe;
function xe(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = xe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return xe.errors = e, s === 0;
}
xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var K = be;
function be(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = be.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return be.errors = e, s === 0;
}
be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ze = ve;
function ve(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ve.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mt = Pe;
function Pe(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Pe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var M = Se;
function Se(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Se.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Se.errors = e, s === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var W = Ie;
function Ie(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ie.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var X = Ee;
function Ee(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ee.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xt = we;
function T(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = T.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (d(r) > 5) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (d(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!N.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function j(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = j.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var dt = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function J(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = J.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (t !== "LastUpdatedDateTime") {
        let i = { instancePath: o + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: dt.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.order !== void 0) {
      let t = r.order;
      if (typeof t != "string") {
        let i = { instancePath: o + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (!(t === "Ascending" || t === "Descending")) {
        let i = { instancePath: o + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: dt.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return J.errors = e, s === 0;
}
J.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ft = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
var Gt = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function _(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = _.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (d(r) > 100) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (d(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Gt.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _.errors = e, s === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Q(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (t !== "ExportResourceType") {
        let i = { instancePath: o + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: ft.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let p = { instancePath: o + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (t.length < 1) {
          let p = { instancePath: o + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        let i = t.length;
        for (let p = 0; p < i; p++)
          _(t[p], { instancePath: o + "/values/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length);
      } else {
        let i = { instancePath: o + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.operator !== void 0) {
      let t = r.operator;
      if (typeof t != "string") {
        let i = { instancePath: o + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (!(t === "CO" || t === "EQ")) {
        let i = { instancePath: o + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: ft.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Q.errors = e, s === 0;
}
Q.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function we(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = we.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (b(r.botId, { instancePath: o + "/botId", parentData: r, parentDataProperty: "botId", rootData: c, dynamicAnchors: m }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.botVersion !== void 0 && (T(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: c, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.localeId !== void 0 && (j(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: c, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.sortBy !== void 0 && (J(r.sortBy, { instancePath: o + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: c, dynamicAnchors: m }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let p = { instancePath: o + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (t.length < 1) {
          let p = { instancePath: o + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        let i = t.length;
        for (let p = 0; p < i; p++)
          Q(t[p], { instancePath: o + "/filters/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length);
      } else {
        let i = { instancePath: o + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.maxResults !== void 0) {
      let t = r.maxResults;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let i = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [i] : e.push(i), s++;
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
  return we.errors = e, s === 0;
}
we.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var bt = ke, Ht = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } } };
function G(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = G.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (b(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.resourceSpecification !== void 0 && (I(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.fileFormat !== void 0 && (D(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.exportStatus !== void 0 && (E(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.creationDateTime !== void 0 && (P(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (P(r.lastUpdatedDateTime, { instancePath: o + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return G.errors = e, s === 0;
}
G.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ke(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ke.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (b(r.botId, { instancePath: o + "/botId", parentData: r, parentDataProperty: "botId", rootData: c, dynamicAnchors: m }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.botVersion !== void 0 && (T(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: c, dynamicAnchors: m }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.localeId !== void 0 && (j(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: c, dynamicAnchors: m }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.exportSummaries !== void 0) {
      let t = r.exportSummaries;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let p = 0; p < i; p++)
          G(t[p], { instancePath: o + "/exportSummaries/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
      } else {
        let i = { instancePath: o + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let t = r.nextToken;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: o + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: Ht.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Fe = De;
function De(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = De.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (d(r) > 10) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (d(r) < 10) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!q.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var vt = Le, ht = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } } }, Kt = new RegExp("^https?://", "u");
function Le(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Le.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportId !== void 0 && (b(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.resourceSpecification !== void 0 && (I(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.fileFormat !== void 0 && (D(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.exportStatus !== void 0 && (E(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.failureReasons !== void 0) {
      let t = r.failureReasons;
      if (!Array.isArray(t) && t !== null) {
        let i = { instancePath: o + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: ht.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (Array.isArray(t)) {
        let i = t.length;
        for (let p = 0; p < i; p++)
          if (typeof t[p] != "string") {
            let n = { instancePath: o + "/failureReasons/" + p, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), s++;
          }
      }
    }
    if (r.downloadUrl !== void 0) {
      let t = r.downloadUrl;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: ht.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "string") {
        if (d(t) < 1) {
          let i = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!Kt.test(t)) {
          let i = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      }
    }
    r.creationDateTime !== void 0 && (P(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (P(r.lastUpdatedDateTime, { instancePath: o + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Le.errors = e, s === 0;
}
Le.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Pt = qe;
function qe(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = qe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.filePassword !== void 0) {
      let t = r.filePassword;
      if (typeof t == "string") {
        if (d(t) > 1024) {
          let i = { instancePath: o + "/filePassword", schemaPath: "#/properties/filePassword/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (d(t) < 1) {
          let i = { instancePath: o + "/filePassword", schemaPath: "#/properties/filePassword/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/filePassword", schemaPath: "#/properties/filePassword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { props: { filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var St = Ve;
function Ve(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ve.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportId !== void 0) {
      let t = r.exportId;
      if (typeof t == "string") {
        if (d(t) > 10) {
          let i = { instancePath: o + "/exportId", schemaPath: "#/properties/exportId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (d(t) < 10) {
          let i = { instancePath: o + "/exportId", schemaPath: "#/properties/exportId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!q.test(t)) {
          let i = { instancePath: o + "/exportId", schemaPath: "#/properties/exportId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/exportId", schemaPath: "#/properties/exportId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.resourceSpecification !== void 0) {
      let t = r.resourceSpecification;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.botExportSpecification !== void 0) {
          let i = t.botExportSpecification;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.botId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.botVersion === void 0) {
              let p = { instancePath: o + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.botId !== void 0) {
              let p = i.botId;
              if (typeof p == "string") {
                if (d(p) > 10) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 10) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!q.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (i.botVersion !== void 0) {
              let p = i.botVersion;
              if (typeof p == "string") {
                if (d(p) > 5) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 1) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!N.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            let p = { instancePath: o + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (t.botLocaleExportSpecification !== void 0) {
          let i = t.botLocaleExportSpecification;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.botId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.botVersion === void 0) {
              let p = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.localeId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.botId !== void 0) {
              let p = i.botId;
              if (typeof p == "string") {
                if (d(p) > 10) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 10) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!q.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (i.botVersion !== void 0) {
              let p = i.botVersion;
              if (typeof p == "string") {
                if (d(p) > 5) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 1) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!N.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (i.localeId !== void 0 && typeof i.localeId != "string") {
              let p = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/localeId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), s++;
            }
          } else {
            let p = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (t.customVocabularyExportSpecification !== void 0) {
          let i = t.customVocabularyExportSpecification;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.botId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.botVersion === void 0) {
              let p = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.localeId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.botId !== void 0) {
              let p = i.botId;
              if (typeof p == "string") {
                if (d(p) > 10) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 10) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!q.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (i.botVersion !== void 0) {
              let p = i.botVersion;
              if (typeof p == "string") {
                if (d(p) > 5) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 1) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!N.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (i.localeId !== void 0 && typeof i.localeId != "string") {
              let p = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/localeId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), s++;
            }
          } else {
            let p = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (t.testSetExportSpecification !== void 0) {
          let i = t.testSetExportSpecification;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.testSetId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/testSetExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.testSetId !== void 0) {
              let p = i.testSetId;
              if (typeof p == "string") {
                if (d(p) > 10) {
                  let n = { instancePath: o + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 10) {
                  let n = { instancePath: o + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!q.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            let p = { instancePath: o + "/resourceSpecification/testSetExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
      } else {
        let i = { instancePath: o + "/resourceSpecification", schemaPath: "#/properties/resourceSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.fileFormat !== void 0 && typeof r.fileFormat != "string") {
      let t = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus !== void 0 && typeof r.exportStatus != "string") {
      let t = { instancePath: o + "/exportStatus", schemaPath: "#/properties/exportStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.creationDateTime !== void 0) {
      let t = r.creationDateTime;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: o + "/creationDateTime", schemaPath: "#/properties/creationDateTime/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.lastUpdatedDateTime !== void 0) {
      let t = r.lastUpdatedDateTime;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: o + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var z = Te, Mt = { type: "object", properties: { message: { type: ["string", "null"] } } };
function Te(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Te.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Mt.properties.message.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var It = je;
function je(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = je.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (b(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.exportStatus !== void 0 && (E(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return je.errors = e, s === 0;
}
je.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Et = $e;
function $e(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = $e.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var qt = Ne, Xt = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var f = (ct(), lt(nt)).default, V = new RegExp("^[0-9a-zA-Z]+$", "u"), O = new RegExp("^(DRAFT|[0-9]+)$", "u");
function Y(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Y.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (f(t) > 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (f(t) < 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!V.test(t)) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.botVersion !== void 0) {
      let t = r.botVersion;
      if (typeof t == "string") {
        if (f(t) > 5) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (f(t) < 1) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!O.test(t)) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ee(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ee.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (f(t) > 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (f(t) < 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!V.test(t)) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.botVersion !== void 0) {
      let t = r.botVersion;
      if (typeof t == "string") {
        if (f(t) > 5) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (f(t) < 1) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!O.test(t)) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.localeId !== void 0 && typeof r.localeId != "string") {
      let t = { instancePath: o + "/localeId", schemaPath: "#/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ee.errors = e, s === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function te(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = te.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (f(t) > 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (f(t) < 10) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!V.test(t)) {
          let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.botVersion !== void 0) {
      let t = r.botVersion;
      if (typeof t == "string") {
        if (f(t) > 5) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (f(t) < 1) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!O.test(t)) {
          let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.localeId !== void 0 && typeof r.localeId != "string") {
      let t = { instancePath: o + "/localeId", schemaPath: "#/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return te.errors = e, s === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = re.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (t !== "testSetId") {
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (f(t) > 10) {
          let i = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (f(t) < 10) {
          let i = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!V.test(t)) {
          let i = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return re.errors = e, s === 0;
}
re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function w(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = w.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botExportSpecification" || t === "botLocaleExportSpecification" || t === "customVocabularyExportSpecification" || t === "testSetExportSpecification")) {
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    r.botExportSpecification !== void 0 && (Y(r.botExportSpecification, { instancePath: o + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (ee(r.botLocaleExportSpecification, { instancePath: o + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (te(r.customVocabularyExportSpecification, { instancePath: o + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (re(r.testSetExportSpecification, { instancePath: o + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function se(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = se.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (f(r) > 1024) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (f(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ne.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.resourceSpecification !== void 0 && (w(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let i = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let i = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: Xt.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    r.filePassword !== void 0 && (se(r.filePassword, { instancePath: o + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: c, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var y = Oe;
function Oe(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Oe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vt = Re;
function v(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = v.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (f(r) > 10) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (f(r) < 10) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!V.test(r)) {
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
var Yt = { type: "string", enum: ["LexJson", "TSV", "CSV"] };
function L(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = L.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
    let t = { instancePath: o, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Yt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var er = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function k(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = k.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "InProgress" || r === "Completed" || r === "Failed" || r === "Deleting")) {
    let t = { instancePath: o, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: er.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function S(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = S.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Re(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Re.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (w(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.fileFormat !== void 0 && (L(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.exportStatus !== void 0 && (k(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.creationDateTime !== void 0 && (S(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Re.errors = e, s === 0;
}
Re.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ne = Ze;
function Ze(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ze.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var x = Ue, tr = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function Ue(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ue.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "message") {
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: tr.properties.message.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ot = Be;
function Be(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Be.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ce = Ce;
function Ce(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ce.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var it = Je;
function Je(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Je.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ut = _e;
function _e(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = _e.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var me = Qe;
function Qe(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Qe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = Ge;
function Ge(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ge.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ge.errors = e, s === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var le = He;
function He(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = He.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tt = Ke;
function $(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = $.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (f(r) > 5) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (f(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!O.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function A(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = A.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wt = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function oe(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = oe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.attribute !== void 0) {
      let t = r.attribute;
      if (typeof t != "string") {
        let i = { instancePath: o + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (t !== "LastUpdatedDateTime") {
        let i = { instancePath: o + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: wt.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.order !== void 0) {
      let t = r.order;
      if (typeof t != "string") {
        let i = { instancePath: o + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (!(t === "Ascending" || t === "Descending")) {
        let i = { instancePath: o + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: wt.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return oe.errors = e, s === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var kt = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
var rr = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function ie(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ie.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (f(r) > 100) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (f(r) < 1) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!rr.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ie.errors = e, s === 0;
}
ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ae(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ae.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t != "string") {
        let i = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (t !== "ExportResourceType") {
        let i = { instancePath: o + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: kt.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let p = { instancePath: o + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (t.length < 1) {
          let p = { instancePath: o + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        let i = t.length;
        for (let p = 0; p < i; p++)
          ie(t[p], { instancePath: o + "/values/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
      } else {
        let i = { instancePath: o + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.operator !== void 0) {
      let t = r.operator;
      if (typeof t != "string") {
        let i = { instancePath: o + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (!(t === "CO" || t === "EQ")) {
        let i = { instancePath: o + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: kt.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ae.errors = e, s === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ke.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "sortBy" || t === "filters" || t === "maxResults" || t === "nextToken")) {
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.botId !== void 0 && (v(r.botId, { instancePath: o + "/botId", parentData: r, parentDataProperty: "botId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.botVersion !== void 0 && ($(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: c, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.localeId !== void 0 && (A(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: c, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.sortBy !== void 0 && (oe(r.sortBy, { instancePath: o + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: c, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let p = { instancePath: o + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (t.length < 1) {
          let p = { instancePath: o + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        let i = t.length;
        for (let p = 0; p < i; p++)
          ae(t[p], { instancePath: o + "/filters/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
      } else {
        let i = { instancePath: o + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.maxResults !== void 0) {
      let t = r.maxResults;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let i = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let i = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (t < 1 || isNaN(t)) {
          let i = { instancePath: o + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [i] : e.push(i), s++;
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
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var jt = Me, sr = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } }, additionalProperties: !1 };
function pe(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = pe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (w(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.fileFormat !== void 0 && (L(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.exportStatus !== void 0 && (k(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.creationDateTime !== void 0 && (S(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (S(r.lastUpdatedDateTime, { instancePath: o + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pe.errors = e, s === 0;
}
pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Me.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "exportSummaries" || t === "nextToken")) {
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.botId !== void 0 && (v(r.botId, { instancePath: o + "/botId", parentData: r, parentDataProperty: "botId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.botVersion !== void 0 && ($(r.botVersion, { instancePath: o + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: c, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.localeId !== void 0 && (A(r.localeId, { instancePath: o + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: c, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.exportSummaries !== void 0) {
      let t = r.exportSummaries;
      if (Array.isArray(t)) {
        let i = t.length;
        for (let p = 0; p < i; p++)
          pe(t[p], { instancePath: o + "/exportSummaries/" + p, parentData: t, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length);
      } else {
        let i = { instancePath: o + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let t = r.nextToken;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: o + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: sr.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Me.errors = e, s === 0;
}
Me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var at = We;
function We(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = We.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r == "string") {
    if (f(r) > 10) {
      let t = { instancePath: o, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (f(r) < 10) {
      let t = { instancePath: o, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!V.test(r)) {
      let t = { instancePath: o, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $t = Xe, Dt = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } }, additionalProperties: !1 }, or = new RegExp("^https?://", "u");
function Xe(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Xe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.exportId !== void 0 && (v(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (w(r.resourceSpecification, { instancePath: o + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.fileFormat !== void 0 && (L(r.fileFormat, { instancePath: o + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.exportStatus !== void 0 && (k(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.failureReasons !== void 0) {
      let t = r.failureReasons;
      if (!Array.isArray(t) && t !== null) {
        let i = { instancePath: o + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: Dt.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (Array.isArray(t)) {
        let i = t.length;
        for (let p = 0; p < i; p++)
          if (typeof t[p] != "string") {
            let n = { instancePath: o + "/failureReasons/" + p, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), s++;
          }
      }
    }
    if (r.downloadUrl !== void 0) {
      let t = r.downloadUrl;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: Dt.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (typeof t == "string") {
        if (f(t) < 1) {
          let i = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!or.test(t)) {
          let i = { instancePath: o + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      }
    }
    r.creationDateTime !== void 0 && (S(r.creationDateTime, { instancePath: o + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (S(r.lastUpdatedDateTime, { instancePath: o + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var At = Ye;
function Ye(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ye.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "filePassword") {
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.filePassword !== void 0) {
      let t = r.filePassword;
      if (typeof t == "string") {
        if (f(t) > 1024) {
          let i = { instancePath: o + "/filePassword", schemaPath: "#/properties/filePassword/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (f(t) < 1) {
          let i = { instancePath: o + "/filePassword", schemaPath: "#/properties/filePassword/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/filePassword", schemaPath: "#/properties/filePassword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var zt = et, Lt = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9a-zA-Z]+$" }, resourceSpecification: { type: "object", properties: { botExportSpecification: { type: "object", required: ["botId", "botVersion"], properties: { botId: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9a-zA-Z]+$" }, botVersion: { type: "string", minLength: 1, maxLength: 5, pattern: "^(DRAFT|[0-9]+)$" } }, additionalProperties: !1 }, botLocaleExportSpecification: { type: "object", required: ["botId", "botVersion", "localeId"], properties: { botId: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9a-zA-Z]+$" }, botVersion: { type: "string", minLength: 1, maxLength: 5, pattern: "^(DRAFT|[0-9]+)$" }, localeId: { type: "string" } }, additionalProperties: !1 }, customVocabularyExportSpecification: { type: "object", required: ["botId", "botVersion", "localeId"], properties: { botId: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9a-zA-Z]+$" }, botVersion: { type: "string", minLength: 1, maxLength: 5, pattern: "^(DRAFT|[0-9]+)$" }, localeId: { type: "string" } }, additionalProperties: !1 }, testSetExportSpecification: { type: "object", required: ["testSetId"], properties: { testSetId: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9a-zA-Z]+$" } }, additionalProperties: !1 } }, additionalProperties: !1 }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, exportStatus: { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] }, creationDateTime: { type: "number" }, lastUpdatedDateTime: { type: "number" } }, additionalProperties: !1 };
function et(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = et.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.exportId !== void 0) {
      let t = r.exportId;
      if (typeof t == "string") {
        if (f(t) > 10) {
          let i = { instancePath: o + "/exportId", schemaPath: "#/properties/exportId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (f(t) < 10) {
          let i = { instancePath: o + "/exportId", schemaPath: "#/properties/exportId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [i] : e.push(i), s++;
        }
        if (!V.test(t)) {
          let i = { instancePath: o + "/exportId", schemaPath: "#/properties/exportId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [i] : e.push(i), s++;
        }
      } else {
        let i = { instancePath: o + "/exportId", schemaPath: "#/properties/exportId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.resourceSpecification !== void 0) {
      let t = r.resourceSpecification;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let i in t)
          if (!(i === "botExportSpecification" || i === "botLocaleExportSpecification" || i === "customVocabularyExportSpecification" || i === "testSetExportSpecification")) {
            let p = { instancePath: o + "/resourceSpecification", schemaPath: "#/properties/resourceSpecification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties" };
            e === null ? e = [p] : e.push(p), s++;
          }
        if (t.botExportSpecification !== void 0) {
          let i = t.botExportSpecification;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.botId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.botVersion === void 0) {
              let p = { instancePath: o + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            for (let p in i)
              if (!(p === "botId" || p === "botVersion")) {
                let n = { instancePath: o + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (i.botId !== void 0) {
              let p = i.botId;
              if (typeof p == "string") {
                if (f(p) > 10) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 10) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!V.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (i.botVersion !== void 0) {
              let p = i.botVersion;
              if (typeof p == "string") {
                if (f(p) > 5) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 1) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!O.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            let p = { instancePath: o + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (t.botLocaleExportSpecification !== void 0) {
          let i = t.botLocaleExportSpecification;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.botId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.botVersion === void 0) {
              let p = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.localeId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            for (let p in i)
              if (!(p === "botId" || p === "botVersion" || p === "localeId")) {
                let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (i.botId !== void 0) {
              let p = i.botId;
              if (typeof p == "string") {
                if (f(p) > 10) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 10) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!V.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (i.botVersion !== void 0) {
              let p = i.botVersion;
              if (typeof p == "string") {
                if (f(p) > 5) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 1) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!O.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (i.localeId !== void 0 && typeof i.localeId != "string") {
              let p = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification/localeId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), s++;
            }
          } else {
            let p = { instancePath: o + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (t.customVocabularyExportSpecification !== void 0) {
          let i = t.customVocabularyExportSpecification;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.botId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.botVersion === void 0) {
              let p = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (i.localeId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            for (let p in i)
              if (!(p === "botId" || p === "botVersion" || p === "localeId")) {
                let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (i.botId !== void 0) {
              let p = i.botId;
              if (typeof p == "string") {
                if (f(p) > 10) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 10) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!V.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (i.botVersion !== void 0) {
              let p = i.botVersion;
              if (typeof p == "string") {
                if (f(p) > 5) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 1) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!O.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (i.localeId !== void 0 && typeof i.localeId != "string") {
              let p = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification/localeId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), s++;
            }
          } else {
            let p = { instancePath: o + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (t.testSetExportSpecification !== void 0) {
          let i = t.testSetExportSpecification;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.testSetId === void 0) {
              let p = { instancePath: o + "/resourceSpecification/testSetExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            for (let p in i)
              if (p !== "testSetId") {
                let n = { instancePath: o + "/resourceSpecification/testSetExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (i.testSetId !== void 0) {
              let p = i.testSetId;
              if (typeof p == "string") {
                if (f(p) > 10) {
                  let n = { instancePath: o + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 10) {
                  let n = { instancePath: o + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!V.test(p)) {
                  let n = { instancePath: o + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: o + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            let p = { instancePath: o + "/resourceSpecification/testSetExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
      } else {
        let i = { instancePath: o + "/resourceSpecification", schemaPath: "#/properties/resourceSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let i = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let i = { instancePath: o + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: Lt.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.exportStatus !== void 0) {
      let t = r.exportStatus;
      if (typeof t != "string") {
        let i = { instancePath: o + "/exportStatus", schemaPath: "#/properties/exportStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      if (!(t === "InProgress" || t === "Completed" || t === "Failed" || t === "Deleting")) {
        let i = { instancePath: o + "/exportStatus", schemaPath: "#/properties/exportStatus/enum", keyword: "enum", params: { allowedValues: Lt.properties.exportStatus.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.creationDateTime !== void 0) {
      let t = r.creationDateTime;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: o + "/creationDateTime", schemaPath: "#/properties/creationDateTime/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.lastUpdatedDateTime !== void 0) {
      let t = r.lastUpdatedDateTime;
      if (!(typeof t == "number" && isFinite(t))) {
        let i = { instancePath: o + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return et.errors = e, s === 0;
}
et.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var F = tt, ir = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function tt(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = tt.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "message") {
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let i = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: ir.properties.message.type }, message: "must be string,null" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return tt.errors = e, s === 0;
}
tt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ft = rt;
function rt(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = rt.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let i = { instancePath: o, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), s++;
      }
    r.exportId !== void 0 && (v(r.exportId, { instancePath: o + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.exportStatus !== void 0 && (k(r.exportStatus, { instancePath: o + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return rt.errors = e, s === 0;
}
rt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Nt = st;
function st(r, { instancePath: o = "", parentData: u, parentDataProperty: l, rootData: c = r, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = st.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof r != "string") {
    let t = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return st.errors = e, s === 0;
}
st.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var nr = {
  consumer: {
    "createExport request application/json": yt,
    "createExport 202 header x-amzn-requestid": h,
    "createExport 202 application/json": gt,
    "createExport 400 header x-amzn-requestid": h,
    "createExport 400 header x-amzn-errortype": H,
    "createExport 400 application/json": g,
    "createExport 402 header x-amzn-requestid": h,
    "createExport 402 header x-amzn-errortype": Ae,
    "createExport 402 application/json": g,
    "createExport 403 header x-amzn-requestid": h,
    "createExport 403 header x-amzn-errortype": K,
    "createExport 403 application/json": g,
    "createExport 404 header x-amzn-requestid": h,
    "createExport 404 header x-amzn-errortype": ze,
    "createExport 404 application/json": g,
    "createExport 409 header x-amzn-requestid": h,
    "createExport 409 header x-amzn-errortype": mt,
    "createExport 409 application/json": g,
    "createExport 429 header x-amzn-requestid": h,
    "createExport 429 header x-amzn-errortype": M,
    "createExport 429 header retry-after": W,
    "createExport 429 application/json": g,
    "createExport 500 header x-amzn-requestid": h,
    "createExport 500 header x-amzn-errortype": X,
    "createExport 500 application/json": g,
    "listExports request application/json": xt,
    "listExports 200 header x-amzn-requestid": h,
    "listExports 200 application/json": bt,
    "listExports 400 header x-amzn-requestid": h,
    "listExports 400 header x-amzn-errortype": H,
    "listExports 400 application/json": g,
    "listExports 403 header x-amzn-requestid": h,
    "listExports 403 header x-amzn-errortype": K,
    "listExports 403 application/json": g,
    "listExports 429 header x-amzn-requestid": h,
    "listExports 429 header x-amzn-errortype": M,
    "listExports 429 header retry-after": W,
    "listExports 429 application/json": g,
    "listExports 500 header x-amzn-requestid": h,
    "listExports 500 header x-amzn-errortype": X,
    "listExports 500 application/json": g,
    "describeExport path exportId": Fe,
    "describeExport 200 header x-amzn-requestid": h,
    "describeExport 200 application/json": vt,
    "describeExport 400 header x-amzn-requestid": h,
    "describeExport 400 header x-amzn-errortype": H,
    "describeExport 400 application/json": g,
    "describeExport 403 header x-amzn-requestid": h,
    "describeExport 403 header x-amzn-errortype": K,
    "describeExport 403 application/json": g,
    "describeExport 404 header x-amzn-requestid": h,
    "describeExport 404 header x-amzn-errortype": ze,
    "describeExport 404 application/json": g,
    "describeExport 429 header x-amzn-requestid": h,
    "describeExport 429 header x-amzn-errortype": M,
    "describeExport 429 header retry-after": W,
    "describeExport 429 application/json": g,
    "describeExport 500 header x-amzn-requestid": h,
    "describeExport 500 header x-amzn-errortype": X,
    "describeExport 500 application/json": g,
    "updateExport path exportId": Fe,
    "updateExport request application/json": Pt,
    "updateExport 202 header x-amzn-requestid": h,
    "updateExport 202 application/json": St,
    "updateExport 400 header x-amzn-requestid": h,
    "updateExport 400 header x-amzn-errortype": H,
    "updateExport 400 application/json": z,
    "updateExport 402 header x-amzn-requestid": h,
    "updateExport 402 header x-amzn-errortype": Ae,
    "updateExport 402 application/json": z,
    "updateExport 403 header x-amzn-requestid": h,
    "updateExport 403 header x-amzn-errortype": K,
    "updateExport 403 application/json": z,
    "updateExport 404 header x-amzn-requestid": h,
    "updateExport 404 header x-amzn-errortype": ze,
    "updateExport 404 application/json": z,
    "updateExport 409 header x-amzn-requestid": h,
    "updateExport 409 header x-amzn-errortype": mt,
    "updateExport 409 application/json": z,
    "updateExport 429 header x-amzn-requestid": h,
    "updateExport 429 header x-amzn-errortype": M,
    "updateExport 429 header retry-after": W,
    "updateExport 429 application/json": z,
    "updateExport 500 header x-amzn-requestid": h,
    "updateExport 500 header x-amzn-errortype": X,
    "updateExport 500 application/json": z,
    "deleteExport path exportId": Fe,
    "deleteExport 202 header x-amzn-requestid": h,
    "deleteExport 202 application/json": It,
    "deleteExport 400 header x-amzn-requestid": h,
    "deleteExport 400 header x-amzn-errortype": H,
    "deleteExport 400 application/json": g,
    "deleteExport 402 header x-amzn-requestid": h,
    "deleteExport 402 header x-amzn-errortype": Ae,
    "deleteExport 402 application/json": g,
    "deleteExport 403 header x-amzn-requestid": h,
    "deleteExport 403 header x-amzn-errortype": K,
    "deleteExport 403 application/json": g,
    "deleteExport 412 header x-amzn-requestid": h,
    "deleteExport 412 header x-amzn-errortype": Et,
    "deleteExport 412 application/json": g,
    "deleteExport 429 header x-amzn-requestid": h,
    "deleteExport 429 header x-amzn-errortype": M,
    "deleteExport 429 header retry-after": W,
    "deleteExport 429 application/json": g,
    "deleteExport 500 header x-amzn-requestid": h,
    "deleteExport 500 header x-amzn-errortype": X,
    "deleteExport 500 application/json": g
  },
  audit: {
    "createExport request application/json": qt,
    "createExport 202 header x-amzn-requestid": y,
    "createExport 202 application/json": Vt,
    "createExport 400 header x-amzn-requestid": y,
    "createExport 400 header x-amzn-errortype": ne,
    "createExport 400 application/json": x,
    "createExport 402 header x-amzn-requestid": y,
    "createExport 402 header x-amzn-errortype": ot,
    "createExport 402 application/json": x,
    "createExport 403 header x-amzn-requestid": y,
    "createExport 403 header x-amzn-errortype": ce,
    "createExport 403 application/json": x,
    "createExport 404 header x-amzn-requestid": y,
    "createExport 404 header x-amzn-errortype": it,
    "createExport 404 application/json": x,
    "createExport 409 header x-amzn-requestid": y,
    "createExport 409 header x-amzn-errortype": ut,
    "createExport 409 application/json": x,
    "createExport 429 header x-amzn-requestid": y,
    "createExport 429 header x-amzn-errortype": me,
    "createExport 429 header retry-after": ue,
    "createExport 429 application/json": x,
    "createExport 500 header x-amzn-requestid": y,
    "createExport 500 header x-amzn-errortype": le,
    "createExport 500 application/json": x,
    "listExports request application/json": Tt,
    "listExports 200 header x-amzn-requestid": y,
    "listExports 200 application/json": jt,
    "listExports 400 header x-amzn-requestid": y,
    "listExports 400 header x-amzn-errortype": ne,
    "listExports 400 application/json": x,
    "listExports 403 header x-amzn-requestid": y,
    "listExports 403 header x-amzn-errortype": ce,
    "listExports 403 application/json": x,
    "listExports 429 header x-amzn-requestid": y,
    "listExports 429 header x-amzn-errortype": me,
    "listExports 429 header retry-after": ue,
    "listExports 429 application/json": x,
    "listExports 500 header x-amzn-requestid": y,
    "listExports 500 header x-amzn-errortype": le,
    "listExports 500 application/json": x,
    "describeExport path exportId": at,
    "describeExport 200 header x-amzn-requestid": y,
    "describeExport 200 application/json": $t,
    "describeExport 400 header x-amzn-requestid": y,
    "describeExport 400 header x-amzn-errortype": ne,
    "describeExport 400 application/json": x,
    "describeExport 403 header x-amzn-requestid": y,
    "describeExport 403 header x-amzn-errortype": ce,
    "describeExport 403 application/json": x,
    "describeExport 404 header x-amzn-requestid": y,
    "describeExport 404 header x-amzn-errortype": it,
    "describeExport 404 application/json": x,
    "describeExport 429 header x-amzn-requestid": y,
    "describeExport 429 header x-amzn-errortype": me,
    "describeExport 429 header retry-after": ue,
    "describeExport 429 application/json": x,
    "describeExport 500 header x-amzn-requestid": y,
    "describeExport 500 header x-amzn-errortype": le,
    "describeExport 500 application/json": x,
    "updateExport path exportId": at,
    "updateExport request application/json": At,
    "updateExport 202 header x-amzn-requestid": y,
    "updateExport 202 application/json": zt,
    "updateExport 400 header x-amzn-requestid": y,
    "updateExport 400 header x-amzn-errortype": ne,
    "updateExport 400 application/json": F,
    "updateExport 402 header x-amzn-requestid": y,
    "updateExport 402 header x-amzn-errortype": ot,
    "updateExport 402 application/json": F,
    "updateExport 403 header x-amzn-requestid": y,
    "updateExport 403 header x-amzn-errortype": ce,
    "updateExport 403 application/json": F,
    "updateExport 404 header x-amzn-requestid": y,
    "updateExport 404 header x-amzn-errortype": it,
    "updateExport 404 application/json": F,
    "updateExport 409 header x-amzn-requestid": y,
    "updateExport 409 header x-amzn-errortype": ut,
    "updateExport 409 application/json": F,
    "updateExport 429 header x-amzn-requestid": y,
    "updateExport 429 header x-amzn-errortype": me,
    "updateExport 429 header retry-after": ue,
    "updateExport 429 application/json": F,
    "updateExport 500 header x-amzn-requestid": y,
    "updateExport 500 header x-amzn-errortype": le,
    "updateExport 500 application/json": F,
    "deleteExport path exportId": at,
    "deleteExport 202 header x-amzn-requestid": y,
    "deleteExport 202 application/json": Ft,
    "deleteExport 400 header x-amzn-requestid": y,
    "deleteExport 400 header x-amzn-errortype": ne,
    "deleteExport 400 application/json": x,
    "deleteExport 402 header x-amzn-requestid": y,
    "deleteExport 402 header x-amzn-errortype": ot,
    "deleteExport 402 application/json": x,
    "deleteExport 403 header x-amzn-requestid": y,
    "deleteExport 403 header x-amzn-errortype": ce,
    "deleteExport 403 application/json": x,
    "deleteExport 412 header x-amzn-requestid": y,
    "deleteExport 412 header x-amzn-errortype": Nt,
    "deleteExport 412 application/json": x,
    "deleteExport 429 header x-amzn-requestid": y,
    "deleteExport 429 header x-amzn-errortype": me,
    "deleteExport 429 header retry-after": ue,
    "deleteExport 429 application/json": x,
    "deleteExport 500 header x-amzn-requestid": y,
    "deleteExport 500 header x-amzn-errortype": le,
    "deleteExport 500 application/json": x
  }
};
export {
  nr as validators
};
