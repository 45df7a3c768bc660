// Generated from specs/lex-v2. Edit that and run npm run generate.
var Fr = Object.defineProperty;
var yt = Object.getOwnPropertyDescriptor;
var ht = Object.getOwnPropertyNames;
var gt = Object.prototype.hasOwnProperty;
var xt = (r, a, m) => () => {
  if (m) throw m[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (c) {
    throw m = [c], c;
  }
};
var vt = (r, a) => {
  for (var m in a)
    Fr(r, m, { get: a[m], enumerable: !0 });
}, bt = (r, a, m, c) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let i of ht(a))
      !gt.call(r, i) && i !== m && Fr(r, i, { get: () => a[i], enumerable: !(c = yt(a, i)) || c.enumerable });
  return r;
};
var Ur = (r) => bt(Fr({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var Oe = {};
vt(Oe, {
  default: () => Pt
});
var Pt, Ve = xt(() => {
  Pt = (r) => {
    let a = r.length;
    for (let m = 0; m < r.length - 1; m++)
      (r.charCodeAt(m) & 64512) === 55296 && (r.charCodeAt(m + 1) & 64512) === 56320 && (a--, m++);
    return a;
  };
});

// set:set:consumer
var Rr = Le, It = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var q = (Ve(), Ur(Oe)).default, ie = new RegExp("^[0-9a-zA-Z]+$", "u");
var Et = new RegExp("^(DRAFT|[0-9]+)$", "u");
function k(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = k.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (q(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (q(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Et.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Y(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Y.evaluated;
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
        if (q(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (q(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ie.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (k(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function L(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = L.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ee(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ee.evaluated;
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
        if (q(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (q(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ie.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (k(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.localeId !== void 0 && (L(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ee.errors = e, s === 0;
}
ee.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function re(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = re.evaluated;
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
        if (q(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (q(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ie.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (k(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.localeId !== void 0 && (L(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return re.errors = e, s === 0;
}
re.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function te(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = te.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (q(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (q(t) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ie.test(t)) {
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
  return te.errors = e, s === 0;
}
te.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function j(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (Y(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (ee(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (re(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (te(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = K.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (q(r) > 1024) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (q(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Le(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.fileFormat === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.resourceSpecification !== void 0 && (j(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: It.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.filePassword !== void 0 && (K(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Le.errors = e, s === 0;
}
Le.evaluated = { props: { resourceSpecification: !0, fileFormat: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var x = Ae;
function Ae(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ae.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Nr = Fe;
function I(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = I.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (q(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (q(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ie.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function A(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = A.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function P(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = P.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return P.errors = e, s === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Fe(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Fe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (I(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.resourceSpecification !== void 0 && (j(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.fileFormat !== void 0 && (A(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.exportStatus !== void 0 && ($(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.creationDateTime !== void 0 && (P(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Fe.errors = e, s === 0;
}
Fe.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pe = Ue;
function Ue(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var h = Re;
function Re(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let n = r.message, l = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let b = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = b === s;
      if (u = u || t, u)
        s = l, e !== null && (l ? e.length = l : e = null);
      else {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Re.errors = e, s === 0;
}
Re.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ar = Ne;
function Ne(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ne.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var le = _e;
function _e(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = _e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var J = Ze;
function Ze(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let n = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.message !== void 0) {
      let n = r.message, l = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let b = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = b === s;
      if (u = u || t, u)
        s = l, e !== null && (l ? e.length = l : e = null);
      else {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var or = Be;
function Be(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Q = Ce;
function Ce(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ce.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let n = r.message, l = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let b = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = b === s;
      if (u = u || t, u)
        s = l, e !== null && (l ? e.length = l : e = null);
      else {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
    if (r.Output !== void 0) {
      let n = r.Output;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.__type !== void 0 && typeof n.__type != "string") {
          let l = { instancePath: a + "/Output/__type", schemaPath: "#/properties/Output/properties/__type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let l = { instancePath: a + "/Output", schemaPath: "#/properties/Output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (r.Version !== void 0 && typeof r.Version != "string") {
      let n = { instancePath: a + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Ce.errors = e, s === 0;
}
Ce.evaluated = { props: { message: !0, Output: !0, Version: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _r = Me;
function Me(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Me.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var me = Je;
function Je(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = Qe;
function Qe(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ce = Ge;
function Ge(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ge.errors = e, s === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Zr = He;
var lt = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function se(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = se.evaluated;
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
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: lt.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
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
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: lt.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return se.errors = e, s === 0;
}
se.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var mt = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
var Dt = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function ae(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ae.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (q(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (q(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Dt.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ae.errors = e, s === 0;
}
ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = oe.evaluated;
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
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: mt.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let l = { instancePath: a + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (t.length < 1) {
          let l = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        let n = t.length;
        for (let l = 0; l < n; l++)
          ae(t[l], { instancePath: a + "/values/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
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
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: mt.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return oe.errors = e, s === 0;
}
oe.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function He(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = He.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (I(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.botVersion !== void 0 && (k(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.localeId !== void 0 && (L(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.sortBy !== void 0 && (se(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let l = { instancePath: a + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (t.length < 1) {
          let l = { instancePath: a + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        let n = t.length;
        for (let l = 0; l < n; l++)
          oe(t[l], { instancePath: a + "/filters/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
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
  return He.errors = e, s === 0;
}
He.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Br = Ke;
function ne(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ne.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (I(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.resourceSpecification !== void 0 && (j(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.fileFormat !== void 0 && (A(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.exportStatus !== void 0 && ($(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.creationDateTime !== void 0 && (P(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (P(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ne.errors = e, s === 0;
}
ne.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (I(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.botVersion !== void 0 && (k(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.localeId !== void 0 && (L(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.exportSummaries !== void 0) {
      let n = r.exportSummaries;
      if (Array.isArray(n)) {
        let l = n.length;
        for (let u = 0; u < l; u++)
          ne(n[u], { instancePath: a + "/exportSummaries/" + u, parentData: n, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length);
      } else {
        let l = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let n = r.nextToken, l = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let b = s;
      if (n !== null) {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = b === s;
      if (u = u || t, u)
        s = l, e !== null && (l ? e.length = l : e = null);
      else {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Cr = We;
function We(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var nr = Xe;
function Xe(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (q(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (q(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ie.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mr = Ye;
function Ye(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.exportStatus === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.exportId !== void 0 && (I(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.resourceSpecification !== void 0 && (j(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.fileFormat !== void 0 && (A(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.exportStatus !== void 0 && ($(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.failureReasons !== void 0) {
      let l = r.failureReasons, u = s, y = !1, b = s;
      if (Array.isArray(l)) {
        let f = l.length;
        for (let _ = 0; _ < f; _++)
          if (typeof l[_] != "string") {
            let X = { instancePath: a + "/failureReasons/" + _, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [X] : e.push(X), s++;
          }
      } else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = b === s;
      y = y || t;
      let d = s;
      if (l !== null) {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (y = y || t, y)
        s = u, e !== null && (u ? e.length = u : e = null);
      else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (r.downloadUrl !== void 0) {
      let l = r.downloadUrl, u = s, y = !1, b = s;
      if (typeof l != "string") {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = b === s;
      y = y || n;
      let d = s;
      if (l !== null) {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = d === s;
      if (y = y || n, y)
        s = u, e !== null && (u ? e.length = u : e = null);
      else {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    r.creationDateTime !== void 0 && (P(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (P(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let l = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Jr = er;
function er(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = er.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.filePassword !== void 0 && (K(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return er.errors = e, s === 0;
}
er.evaluated = { props: { filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Qr = rr;
function rr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = rr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (I(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.resourceSpecification !== void 0 && (j(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.fileFormat !== void 0 && (A(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.exportStatus !== void 0 && ($(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.creationDateTime !== void 0 && (P(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (P(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return rr.errors = e, s === 0;
}
rr.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Gr = tr;
function tr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = tr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (I(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.exportStatus !== void 0 && ($(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ut = sr;
function sr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:audit
var Hr = ir, St = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var S = (Ve(), Ur(Oe)).default, Pe = new RegExp("^[0-9a-zA-Z]+$", "u");
var kt = new RegExp("^(DRAFT|[0-9]+)$", "u");
function T(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = T.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (S(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (S(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!kt.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = de.evaluated;
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
        if (S(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (S(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Pe.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (T(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return de.errors = e, s === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function F(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = F.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fe(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = fe.evaluated;
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
        if (S(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (S(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Pe.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (T(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.localeId !== void 0 && (F(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ye(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ye.evaluated;
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
        if (S(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (S(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Pe.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (T(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.localeId !== void 0 && (F(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function he(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = he.evaluated;
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
        if (S(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (S(t) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Pe.test(t)) {
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
  return he.errors = e, s === 0;
}
he.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function z(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botExportSpecification" || t === "botLocaleExportSpecification" || t === "customVocabularyExportSpecification" || t === "testSetExportSpecification")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.botExportSpecification !== void 0 && (de(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (fe(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (ye(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (he(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function W(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = W.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (S(r) > 1024) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (S(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return W.errors = e, s === 0;
}
W.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ir.evaluated;
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
    if (r.resourceSpecification !== void 0 && (z(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: St.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.filePassword !== void 0 && (W(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ir.errors = e, s === 0;
}
ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v = pr;
function pr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = pr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Kr = lr;
function D(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = D.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (S(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (S(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Pe.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var jt = { type: "string", enum: ["LexJson", "TSV", "CSV"] };
function U(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = U.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $t = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function O(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "InProgress" || r === "Completed" || r === "Failed" || r === "Deleting")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: $t.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = E.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = lr.evaluated;
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
    r.exportId !== void 0 && (D(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.resourceSpecification !== void 0 && (z(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.fileFormat !== void 0 && (U(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.exportStatus !== void 0 && (O(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), r.creationDateTime !== void 0 && (E(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ie = mr;
function mr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = mr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return mr.errors = e, s === 0;
}
mr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var g = ur;
function ur(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ur.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (n !== "message") {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), s++;
      }
    if (r.message !== void 0) {
      let n = r.message, l = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let b = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = b === s;
      if (u = u || t, u)
        s = l, e !== null && (l ? e.length = l : e = null);
      else {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var qr = cr;
function cr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = cr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ee = dr;
function dr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = dr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var G = fr;
function fr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = fr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "Message" || n === "message")) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), s++;
      }
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let n = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.message !== void 0) {
      let n = r.message, l = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let b = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = b === s;
      if (u = u || t, u)
        s = l, e !== null && (l ? e.length = l : e = null);
      else {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return fr.errors = e, s === 0;
}
fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Tr = yr;
function yr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = yr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var H = hr;
function hr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = hr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "message" || n === "Output" || n === "Version")) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), s++;
      }
    if (r.message !== void 0) {
      let n = r.message, l = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let b = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = b === s;
      if (u = u || t, u)
        s = l, e !== null && (l ? e.length = l : e = null);
      else {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
    if (r.Output !== void 0) {
      let n = r.Output;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let l in n)
          if (l !== "__type") {
            let u = { instancePath: a + "/Output", schemaPath: "#/properties/Output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
            e === null ? e = [u] : e.push(u), s++;
          }
        if (n.__type !== void 0 && typeof n.__type != "string") {
          let l = { instancePath: a + "/Output/__type", schemaPath: "#/properties/Output/properties/__type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [l] : e.push(l), s++;
        }
      } else {
        let l = { instancePath: a + "/Output", schemaPath: "#/properties/Output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (r.Version !== void 0 && typeof r.Version != "string") {
      let n = { instancePath: a + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return hr.errors = e, s === 0;
}
hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wr = gr;
function gr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = gr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return gr.errors = e, s === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var De = xr;
function xr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = xr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return xr.errors = e, s === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var we = vr;
function vr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = vr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return vr.errors = e, s === 0;
}
vr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Se = br;
function br(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = br.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xr = Pr;
var ct = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function ge(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ge.evaluated;
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
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: ct.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
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
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: ct.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ge.errors = e, s === 0;
}
ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var dt = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
var qt = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function xe(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (S(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (S(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!qt.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return xe.errors = e, s === 0;
}
xe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ve.evaluated;
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
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: dt.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let l = { instancePath: a + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (t.length < 1) {
          let l = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        let n = t.length;
        for (let l = 0; l < n; l++)
          xe(t[l], { instancePath: a + "/values/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
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
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: dt.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Pr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "sortBy" || t === "filters" || t === "maxResults" || t === "nextToken")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.botId !== void 0 && (D(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.botVersion !== void 0 && (T(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.localeId !== void 0 && (F(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length)), r.sortBy !== void 0 && (ge(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let l = { instancePath: a + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        if (t.length < 1) {
          let l = { instancePath: a + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [l] : e.push(l), s++;
        }
        let n = t.length;
        for (let l = 0; l < n; l++)
          ve(t[l], { instancePath: a + "/filters/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length);
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
  return Pr.errors = e, s === 0;
}
Pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Yr = Ir;
function be(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = be.evaluated;
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
    r.exportId !== void 0 && (D(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.resourceSpecification !== void 0 && (z(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.fileFormat !== void 0 && (U(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.exportStatus !== void 0 && (O(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), r.creationDateTime !== void 0 && (E(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (E(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return be.errors = e, s === 0;
}
be.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ir.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "botId" || n === "botVersion" || n === "localeId" || n === "exportSummaries" || n === "nextToken")) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), s++;
      }
    if (r.botId !== void 0 && (D(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.botVersion !== void 0 && (T(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.localeId !== void 0 && (F(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length)), r.exportSummaries !== void 0) {
      let n = r.exportSummaries;
      if (Array.isArray(n)) {
        let l = n.length;
        for (let u = 0; u < l; u++)
          be(n[u], { instancePath: a + "/exportSummaries/" + u, parentData: n, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length);
      } else {
        let l = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let n = r.nextToken, l = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let b = s;
      if (n !== null) {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = b === s;
      if (u = u || t, u)
        s = l, e !== null && (l ? e.length = l : e = null);
      else {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Ir.errors = e, s === 0;
}
Ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var et = Er;
function Er(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Er.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zr = Dr;
function Dr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Dr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (S(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (S(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Pe.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Dr.errors = e, s === 0;
}
Dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var rt = wr;
var Tt = new RegExp("^https?://", "u");
function wr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = wr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.exportStatus === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [l] : e.push(l), s++;
    }
    for (let l in r)
      if (!(l === "exportId" || l === "resourceSpecification" || l === "fileFormat" || l === "exportStatus" || l === "failureReasons" || l === "downloadUrl" || l === "creationDateTime" || l === "lastUpdatedDateTime")) {
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.exportId !== void 0 && (D(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.resourceSpecification !== void 0 && (z(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.fileFormat !== void 0 && (U(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.exportStatus !== void 0 && (O(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), r.failureReasons !== void 0) {
      let l = r.failureReasons, u = s, y = !1, b = s;
      if (Array.isArray(l)) {
        let f = l.length;
        for (let _ = 0; _ < f; _++)
          if (typeof l[_] != "string") {
            let X = { instancePath: a + "/failureReasons/" + _, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [X] : e.push(X), s++;
          }
      } else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = b === s;
      y = y || t;
      let d = s;
      if (l !== null) {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (y = y || t, y)
        s = u, e !== null && (u ? e.length = u : e = null);
      else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (r.downloadUrl !== void 0) {
      let l = r.downloadUrl, u = s, y = !1, b = s;
      if (typeof l == "string") {
        if (S(l) < 1) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [f] : e.push(f), s++;
        }
        if (!Tt.test(l)) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [f] : e.push(f), s++;
        }
      } else {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = b === s;
      y = y || n;
      let d = s;
      if (l !== null) {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = d === s;
      if (y = y || n, y)
        s = u, e !== null && (u ? e.length = u : e = null);
      else {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    r.creationDateTime !== void 0 && (E(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (E(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length));
  } else {
    let l = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), s++;
  }
  return wr.errors = e, s === 0;
}
wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var tt = Sr;
function Sr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "filePassword") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.filePassword !== void 0 && (W(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Sr.errors = e, s === 0;
}
Sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var st = kr;
function kr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = kr.evaluated;
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
    r.exportId !== void 0 && (D(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.resourceSpecification !== void 0 && (z(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.fileFormat !== void 0 && (U(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.exportStatus !== void 0 && (O(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), r.creationDateTime !== void 0 && (E(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (E(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var at = jr;
function jr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = jr.evaluated;
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
    r.exportId !== void 0 && (D(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.exportStatus !== void 0 && (O(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return jr.errors = e, s === 0;
}
jr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ft = $r;
function $r(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $r.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $r.errors = e, s === 0;
}
$r.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:inferred
var ot = Or;
var Z = (Ve(), Ur(Oe)).default, ze = new RegExp("^[0-9a-zA-Z]+$", "u");
function V(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = V.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (Z(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (Z(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ze.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ot = new RegExp("^(DRAFT|[0-9]+)$", "u");
function R(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = R.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (Z(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (Z(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ot.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function B(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = B.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ke(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ke.evaluated;
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
        if (Z(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (Z(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ze.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (R(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function je(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = je.evaluated;
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
        if (Z(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (Z(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ze.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (R(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.localeId !== void 0 && (B(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return je.errors = e, s === 0;
}
je.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function $e(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $e.evaluated;
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
        if (Z(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (Z(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ze.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (R(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.localeId !== void 0 && (B(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (Z(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (Z(t) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ze.test(t)) {
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
  return qe.errors = e, s === 0;
}
qe.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function C(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = C.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (ke(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (je(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && ($e(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (qe(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return C.errors = e, s === 0;
}
C.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = M.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function N(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = N.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function w(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = w.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Te.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (V(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.resourceSpecification !== void 0 && (C(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.fileFormat !== void 0 && (M(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.exportStatus !== void 0 && (N(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), r.creationDateTime !== void 0 && (w(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (w(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Or(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Or.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (V(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.botVersion !== void 0 && (R(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), r.localeId !== void 0 && (B(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), r.exportSummaries !== void 0) {
      let n = r.exportSummaries;
      if (Array.isArray(n)) {
        let l = n.length;
        for (let u = 0; u < l; u++)
          Te(n[u], { instancePath: a + "/exportSummaries/" + u, parentData: n, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length);
      } else {
        let l = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let n = r.nextToken, l = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let b = s;
      if (n !== null) {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = b === s;
      if (u = u || t, u)
        s = l, e !== null && (l ? e.length = l : e = null);
      else {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Or.errors = e, s === 0;
}
Or.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var nt = Vr;
var Vt = new RegExp("^https?://", "u");
function Vr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Vr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.exportStatus === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.exportId !== void 0 && (V(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.resourceSpecification !== void 0 && (C(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.fileFormat !== void 0 && (M(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.exportStatus !== void 0 && (N(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), r.failureReasons !== void 0) {
      let l = r.failureReasons, u = s, y = !1, b = s;
      if (Array.isArray(l)) {
        let f = l.length;
        for (let _ = 0; _ < f; _++)
          if (typeof l[_] != "string") {
            let X = { instancePath: a + "/failureReasons/" + _, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [X] : e.push(X), s++;
          }
      } else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = b === s;
      y = y || t;
      let d = s;
      if (l !== null) {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (y = y || t, y)
        s = u, e !== null && (u ? e.length = u : e = null);
      else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (r.downloadUrl !== void 0) {
      let l = r.downloadUrl, u = s, y = !1, b = s;
      if (typeof l == "string") {
        if (Z(l) < 1) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [f] : e.push(f), s++;
        }
        if (!Vt.test(l)) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [f] : e.push(f), s++;
        }
      } else {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = b === s;
      y = y || n;
      let d = s;
      if (l !== null) {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = d === s;
      if (y = y || n, y)
        s = u, e !== null && (u ? e.length = u : e = null);
      else {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    r.creationDateTime !== void 0 && (w(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (w(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length));
  } else {
    let l = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), s++;
  }
  return Vr.errors = e, s === 0;
}
Vr.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var it = Lr;
function Lr(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Lr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (V(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.resourceSpecification !== void 0 && (C(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.fileFormat !== void 0 && (M(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.exportStatus !== void 0 && (N(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), r.creationDateTime !== void 0 && (w(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (w(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Lr.errors = e, s === 0;
}
Lr.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pt = Ar;
function Ar(r, { instancePath: a = "", parentData: m, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (V(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.exportStatus !== void 0 && (N(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ar.errors = e, s === 0;
}
Ar.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Ft = {
  consumer: {
    "createExport request application/json": Rr,
    "createExport request application/x-amz-json-1.1": Rr,
    "createExport 202 header x-amzn-requestid": x,
    "createExport 202 application/json": Nr,
    "createExport 202 application/x-amz-json-1.1": Nr,
    "createExport 400 header x-amzn-requestid": x,
    "createExport 400 header x-amzn-errortype": pe,
    "createExport 400 application/json": h,
    "createExport 400 application/x-amz-json-1.1": h,
    "createExport 402 header x-amzn-requestid": x,
    "createExport 402 header x-amzn-errortype": ar,
    "createExport 402 application/json": h,
    "createExport 402 application/x-amz-json-1.1": h,
    "createExport 403 header x-amzn-requestid": x,
    "createExport 403 header x-amzn-errortype": le,
    "createExport 403 application/json": J,
    "createExport 403 application/x-amz-json-1.1": J,
    "createExport 404 header x-amzn-requestid": x,
    "createExport 404 header x-amzn-errortype": or,
    "createExport 404 application/json": Q,
    "createExport 404 application/x-amz-json-1.1": Q,
    "createExport 409 header x-amzn-requestid": x,
    "createExport 409 header x-amzn-errortype": _r,
    "createExport 409 application/json": h,
    "createExport 409 application/x-amz-json-1.1": h,
    "createExport 429 header x-amzn-requestid": x,
    "createExport 429 header x-amzn-errortype": me,
    "createExport 429 header retry-after": ue,
    "createExport 429 application/json": h,
    "createExport 429 application/x-amz-json-1.1": h,
    "createExport 500 header x-amzn-requestid": x,
    "createExport 500 header x-amzn-errortype": ce,
    "createExport 500 application/json": h,
    "createExport 500 application/x-amz-json-1.1": h,
    "listExports request application/json": Zr,
    "listExports request application/x-amz-json-1.1": Zr,
    "listExports 200 header x-amzn-requestid": x,
    "listExports 200 application/json": Br,
    "listExports 200 application/x-amz-json-1.1": Br,
    "listExports 400 header x-amzn-requestid": x,
    "listExports 400 header x-amzn-errortype": pe,
    "listExports 400 application/json": h,
    "listExports 400 application/x-amz-json-1.1": h,
    "listExports 403 header x-amzn-requestid": x,
    "listExports 403 header x-amzn-errortype": le,
    "listExports 403 application/json": J,
    "listExports 403 application/x-amz-json-1.1": J,
    "listExports 404 header x-amzn-requestid": x,
    "listExports 404 header x-amzn-errortype": Cr,
    "listExports 404 application/json": Q,
    "listExports 404 application/x-amz-json-1.1": Q,
    "listExports 429 header x-amzn-requestid": x,
    "listExports 429 header x-amzn-errortype": me,
    "listExports 429 header retry-after": ue,
    "listExports 429 application/json": h,
    "listExports 429 application/x-amz-json-1.1": h,
    "listExports 500 header x-amzn-requestid": x,
    "listExports 500 header x-amzn-errortype": ce,
    "listExports 500 application/json": h,
    "listExports 500 application/x-amz-json-1.1": h,
    "describeExport path exportId": nr,
    "describeExport 200 header x-amzn-requestid": x,
    "describeExport 200 application/json": Mr,
    "describeExport 200 application/x-amz-json-1.1": Mr,
    "describeExport 400 header x-amzn-requestid": x,
    "describeExport 400 header x-amzn-errortype": pe,
    "describeExport 400 application/json": h,
    "describeExport 400 application/x-amz-json-1.1": h,
    "describeExport 403 header x-amzn-requestid": x,
    "describeExport 403 header x-amzn-errortype": le,
    "describeExport 403 application/json": J,
    "describeExport 403 application/x-amz-json-1.1": J,
    "describeExport 404 header x-amzn-requestid": x,
    "describeExport 404 header x-amzn-errortype": or,
    "describeExport 404 application/json": Q,
    "describeExport 404 application/x-amz-json-1.1": Q,
    "describeExport 429 header x-amzn-requestid": x,
    "describeExport 429 header x-amzn-errortype": me,
    "describeExport 429 header retry-after": ue,
    "describeExport 429 application/json": h,
    "describeExport 429 application/x-amz-json-1.1": h,
    "describeExport 500 header x-amzn-requestid": x,
    "describeExport 500 header x-amzn-errortype": ce,
    "describeExport 500 application/json": h,
    "describeExport 500 application/x-amz-json-1.1": h,
    "updateExport path exportId": nr,
    "updateExport request application/json": Jr,
    "updateExport request application/x-amz-json-1.1": Jr,
    "updateExport 202 header x-amzn-requestid": x,
    "updateExport 202 application/json": Qr,
    "updateExport 202 application/x-amz-json-1.1": Qr,
    "updateExport 400 header x-amzn-requestid": x,
    "updateExport 400 header x-amzn-errortype": pe,
    "updateExport 400 application/json": h,
    "updateExport 400 application/x-amz-json-1.1": h,
    "updateExport 402 header x-amzn-requestid": x,
    "updateExport 402 header x-amzn-errortype": ar,
    "updateExport 402 application/json": h,
    "updateExport 402 application/x-amz-json-1.1": h,
    "updateExport 403 header x-amzn-requestid": x,
    "updateExport 403 header x-amzn-errortype": le,
    "updateExport 403 application/json": J,
    "updateExport 403 application/x-amz-json-1.1": J,
    "updateExport 404 header x-amzn-requestid": x,
    "updateExport 404 header x-amzn-errortype": or,
    "updateExport 404 application/json": Q,
    "updateExport 404 application/x-amz-json-1.1": Q,
    "updateExport 409 header x-amzn-requestid": x,
    "updateExport 409 header x-amzn-errortype": _r,
    "updateExport 409 application/json": h,
    "updateExport 409 application/x-amz-json-1.1": h,
    "updateExport 429 header x-amzn-requestid": x,
    "updateExport 429 header x-amzn-errortype": me,
    "updateExport 429 header retry-after": ue,
    "updateExport 429 application/json": h,
    "updateExport 429 application/x-amz-json-1.1": h,
    "updateExport 500 header x-amzn-requestid": x,
    "updateExport 500 header x-amzn-errortype": ce,
    "updateExport 500 application/json": h,
    "updateExport 500 application/x-amz-json-1.1": h,
    "deleteExport path exportId": nr,
    "deleteExport 202 header x-amzn-requestid": x,
    "deleteExport 202 application/json": Gr,
    "deleteExport 202 application/x-amz-json-1.1": Gr,
    "deleteExport 400 header x-amzn-requestid": x,
    "deleteExport 400 header x-amzn-errortype": pe,
    "deleteExport 400 application/json": h,
    "deleteExport 400 application/x-amz-json-1.1": h,
    "deleteExport 402 header x-amzn-requestid": x,
    "deleteExport 402 header x-amzn-errortype": ar,
    "deleteExport 402 application/json": h,
    "deleteExport 402 application/x-amz-json-1.1": h,
    "deleteExport 403 header x-amzn-requestid": x,
    "deleteExport 403 header x-amzn-errortype": le,
    "deleteExport 403 application/json": J,
    "deleteExport 403 application/x-amz-json-1.1": J,
    "deleteExport 404 header x-amzn-requestid": x,
    "deleteExport 404 header x-amzn-errortype": Cr,
    "deleteExport 404 application/json": Q,
    "deleteExport 404 application/x-amz-json-1.1": Q,
    "deleteExport 412 header x-amzn-requestid": x,
    "deleteExport 412 header x-amzn-errortype": ut,
    "deleteExport 412 application/json": h,
    "deleteExport 412 application/x-amz-json-1.1": h,
    "deleteExport 429 header x-amzn-requestid": x,
    "deleteExport 429 header x-amzn-errortype": me,
    "deleteExport 429 header retry-after": ue,
    "deleteExport 429 application/json": h,
    "deleteExport 429 application/x-amz-json-1.1": h,
    "deleteExport 500 header x-amzn-requestid": x,
    "deleteExport 500 header x-amzn-errortype": ce,
    "deleteExport 500 application/json": h,
    "deleteExport 500 application/x-amz-json-1.1": h
  },
  audit: {
    "createExport request application/json": Hr,
    "createExport request application/x-amz-json-1.1": Hr,
    "createExport 202 header x-amzn-requestid": v,
    "createExport 202 application/json": Kr,
    "createExport 202 application/x-amz-json-1.1": Kr,
    "createExport 400 header x-amzn-requestid": v,
    "createExport 400 header x-amzn-errortype": Ie,
    "createExport 400 application/json": g,
    "createExport 400 application/x-amz-json-1.1": g,
    "createExport 402 header x-amzn-requestid": v,
    "createExport 402 header x-amzn-errortype": qr,
    "createExport 402 application/json": g,
    "createExport 402 application/x-amz-json-1.1": g,
    "createExport 403 header x-amzn-requestid": v,
    "createExport 403 header x-amzn-errortype": Ee,
    "createExport 403 application/json": G,
    "createExport 403 application/x-amz-json-1.1": G,
    "createExport 404 header x-amzn-requestid": v,
    "createExport 404 header x-amzn-errortype": Tr,
    "createExport 404 application/json": H,
    "createExport 404 application/x-amz-json-1.1": H,
    "createExport 409 header x-amzn-requestid": v,
    "createExport 409 header x-amzn-errortype": Wr,
    "createExport 409 application/json": g,
    "createExport 409 application/x-amz-json-1.1": g,
    "createExport 429 header x-amzn-requestid": v,
    "createExport 429 header x-amzn-errortype": De,
    "createExport 429 header retry-after": we,
    "createExport 429 application/json": g,
    "createExport 429 application/x-amz-json-1.1": g,
    "createExport 500 header x-amzn-requestid": v,
    "createExport 500 header x-amzn-errortype": Se,
    "createExport 500 application/json": g,
    "createExport 500 application/x-amz-json-1.1": g,
    "listExports request application/json": Xr,
    "listExports request application/x-amz-json-1.1": Xr,
    "listExports 200 header x-amzn-requestid": v,
    "listExports 200 application/json": Yr,
    "listExports 200 application/x-amz-json-1.1": Yr,
    "listExports 400 header x-amzn-requestid": v,
    "listExports 400 header x-amzn-errortype": Ie,
    "listExports 400 application/json": g,
    "listExports 400 application/x-amz-json-1.1": g,
    "listExports 403 header x-amzn-requestid": v,
    "listExports 403 header x-amzn-errortype": Ee,
    "listExports 403 application/json": G,
    "listExports 403 application/x-amz-json-1.1": G,
    "listExports 404 header x-amzn-requestid": v,
    "listExports 404 header x-amzn-errortype": et,
    "listExports 404 application/json": H,
    "listExports 404 application/x-amz-json-1.1": H,
    "listExports 429 header x-amzn-requestid": v,
    "listExports 429 header x-amzn-errortype": De,
    "listExports 429 header retry-after": we,
    "listExports 429 application/json": g,
    "listExports 429 application/x-amz-json-1.1": g,
    "listExports 500 header x-amzn-requestid": v,
    "listExports 500 header x-amzn-errortype": Se,
    "listExports 500 application/json": g,
    "listExports 500 application/x-amz-json-1.1": g,
    "describeExport path exportId": zr,
    "describeExport 200 header x-amzn-requestid": v,
    "describeExport 200 application/json": rt,
    "describeExport 200 application/x-amz-json-1.1": rt,
    "describeExport 400 header x-amzn-requestid": v,
    "describeExport 400 header x-amzn-errortype": Ie,
    "describeExport 400 application/json": g,
    "describeExport 400 application/x-amz-json-1.1": g,
    "describeExport 403 header x-amzn-requestid": v,
    "describeExport 403 header x-amzn-errortype": Ee,
    "describeExport 403 application/json": G,
    "describeExport 403 application/x-amz-json-1.1": G,
    "describeExport 404 header x-amzn-requestid": v,
    "describeExport 404 header x-amzn-errortype": Tr,
    "describeExport 404 application/json": H,
    "describeExport 404 application/x-amz-json-1.1": H,
    "describeExport 429 header x-amzn-requestid": v,
    "describeExport 429 header x-amzn-errortype": De,
    "describeExport 429 header retry-after": we,
    "describeExport 429 application/json": g,
    "describeExport 429 application/x-amz-json-1.1": g,
    "describeExport 500 header x-amzn-requestid": v,
    "describeExport 500 header x-amzn-errortype": Se,
    "describeExport 500 application/json": g,
    "describeExport 500 application/x-amz-json-1.1": g,
    "updateExport path exportId": zr,
    "updateExport request application/json": tt,
    "updateExport request application/x-amz-json-1.1": tt,
    "updateExport 202 header x-amzn-requestid": v,
    "updateExport 202 application/json": st,
    "updateExport 202 application/x-amz-json-1.1": st,
    "updateExport 400 header x-amzn-requestid": v,
    "updateExport 400 header x-amzn-errortype": Ie,
    "updateExport 400 application/json": g,
    "updateExport 400 application/x-amz-json-1.1": g,
    "updateExport 402 header x-amzn-requestid": v,
    "updateExport 402 header x-amzn-errortype": qr,
    "updateExport 402 application/json": g,
    "updateExport 402 application/x-amz-json-1.1": g,
    "updateExport 403 header x-amzn-requestid": v,
    "updateExport 403 header x-amzn-errortype": Ee,
    "updateExport 403 application/json": G,
    "updateExport 403 application/x-amz-json-1.1": G,
    "updateExport 404 header x-amzn-requestid": v,
    "updateExport 404 header x-amzn-errortype": Tr,
    "updateExport 404 application/json": H,
    "updateExport 404 application/x-amz-json-1.1": H,
    "updateExport 409 header x-amzn-requestid": v,
    "updateExport 409 header x-amzn-errortype": Wr,
    "updateExport 409 application/json": g,
    "updateExport 409 application/x-amz-json-1.1": g,
    "updateExport 429 header x-amzn-requestid": v,
    "updateExport 429 header x-amzn-errortype": De,
    "updateExport 429 header retry-after": we,
    "updateExport 429 application/json": g,
    "updateExport 429 application/x-amz-json-1.1": g,
    "updateExport 500 header x-amzn-requestid": v,
    "updateExport 500 header x-amzn-errortype": Se,
    "updateExport 500 application/json": g,
    "updateExport 500 application/x-amz-json-1.1": g,
    "deleteExport path exportId": zr,
    "deleteExport 202 header x-amzn-requestid": v,
    "deleteExport 202 application/json": at,
    "deleteExport 202 application/x-amz-json-1.1": at,
    "deleteExport 400 header x-amzn-requestid": v,
    "deleteExport 400 header x-amzn-errortype": Ie,
    "deleteExport 400 application/json": g,
    "deleteExport 400 application/x-amz-json-1.1": g,
    "deleteExport 402 header x-amzn-requestid": v,
    "deleteExport 402 header x-amzn-errortype": qr,
    "deleteExport 402 application/json": g,
    "deleteExport 402 application/x-amz-json-1.1": g,
    "deleteExport 403 header x-amzn-requestid": v,
    "deleteExport 403 header x-amzn-errortype": Ee,
    "deleteExport 403 application/json": G,
    "deleteExport 403 application/x-amz-json-1.1": G,
    "deleteExport 404 header x-amzn-requestid": v,
    "deleteExport 404 header x-amzn-errortype": et,
    "deleteExport 404 application/json": H,
    "deleteExport 404 application/x-amz-json-1.1": H,
    "deleteExport 412 header x-amzn-requestid": v,
    "deleteExport 412 header x-amzn-errortype": ft,
    "deleteExport 412 application/json": g,
    "deleteExport 412 application/x-amz-json-1.1": g,
    "deleteExport 429 header x-amzn-requestid": v,
    "deleteExport 429 header x-amzn-errortype": De,
    "deleteExport 429 header retry-after": we,
    "deleteExport 429 application/json": g,
    "deleteExport 429 application/x-amz-json-1.1": g,
    "deleteExport 500 header x-amzn-requestid": v,
    "deleteExport 500 header x-amzn-errortype": Se,
    "deleteExport 500 application/json": g,
    "deleteExport 500 application/x-amz-json-1.1": g
  },
  inferred: {
    "listExports 200 application/json": ot,
    "listExports 200 application/x-amz-json-1.1": ot,
    "describeExport 200 application/json": nt,
    "describeExport 200 application/x-amz-json-1.1": nt,
    "updateExport 202 application/json": it,
    "updateExport 202 application/x-amz-json-1.1": it,
    "deleteExport 202 application/json": pt,
    "deleteExport 202 application/x-amz-json-1.1": pt
  }
};
export {
  Ft as validators
};
