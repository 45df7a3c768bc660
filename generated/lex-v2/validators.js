// Generated from specs/lex-v2. Edit that and run npm run generate.
var Ne = Object.defineProperty;
var mr = Object.getOwnPropertyDescriptor;
var ur = Object.getOwnPropertyNames;
var lr = Object.prototype.hasOwnProperty;
var dr = (t, i, u) => () => {
  if (u) throw u[0];
  try {
    return t && (i = t(t = 0)), i;
  } catch (l) {
    throw u = [l], l;
  }
};
var fr = (t, i) => {
  for (var u in i)
    Ne(t, u, { get: i[u], enumerable: !0 });
}, hr = (t, i, u, l) => {
  if (i && typeof i == "object" || typeof i == "function")
    for (let c of ur(i))
      !lr.call(t, c) && c !== u && Ne(t, c, { get: () => i[c], enumerable: !(l = mr(i, c)) || l.enumerable });
  return t;
};
var Ze = (t) => hr(Ne({}, "__esModule", { value: !0 }), t);

// helper:ajv/dist/runtime/ucs2length
var Oe = {};
fr(Oe, {
  default: () => yr
});
var yr, Re = dr(() => {
  yr = (t) => [...t].length;
});

// profile:profile:consumer
var Je = pe, gr = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var d = (Re(), Ze(Oe)).default, T = new RegExp("^[0-9a-zA-Z]+$", "u"), R = new RegExp("^(DRAFT|[0-9]+)$", "u");
function U(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = U.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (d(r) > 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (d(r) < 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!T.test(r)) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.botVersion !== void 0) {
      let r = t.botVersion;
      if (typeof r == "string") {
        if (d(r) > 5) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (d(r) < 1) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!R.test(r)) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return U.errors = e, s === 0;
}
U.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function B(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = B.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.localeId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (d(r) > 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (d(r) < 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!T.test(r)) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.botVersion !== void 0) {
      let r = t.botVersion;
      if (typeof r == "string") {
        if (d(r) > 5) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (d(r) < 1) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!R.test(r)) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.localeId !== void 0 && typeof t.localeId != "string") {
      let r = { instancePath: i + "/localeId", schemaPath: "#/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return B.errors = e, s === 0;
}
B.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function C(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = C.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.localeId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (d(r) > 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (d(r) < 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!T.test(r)) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.botVersion !== void 0) {
      let r = t.botVersion;
      if (typeof r == "string") {
        if (d(r) > 5) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (d(r) < 1) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!R.test(r)) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.localeId !== void 0 && typeof t.localeId != "string") {
      let r = { instancePath: i + "/localeId", schemaPath: "#/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return C.errors = e, s === 0;
}
C.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function J(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = J.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.testSetId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.testSetId !== void 0) {
      let r = t.testSetId;
      if (typeof r == "string") {
        if (d(r) > 10) {
          let o = { instancePath: i + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (d(r) < 10) {
          let o = { instancePath: i + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!T.test(r)) {
          let o = { instancePath: i + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return J.errors = e, s === 0;
}
J.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function w(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = w.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t))
    t.botExportSpecification !== void 0 && (U(t.botExportSpecification, { instancePath: i + "/botExportSpecification", parentData: t, parentDataProperty: "botExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), t.botLocaleExportSpecification !== void 0 && (B(t.botLocaleExportSpecification, { instancePath: i + "/botLocaleExportSpecification", parentData: t, parentDataProperty: "botLocaleExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), t.customVocabularyExportSpecification !== void 0 && (C(t.customVocabularyExportSpecification, { instancePath: i + "/customVocabularyExportSpecification", parentData: t, parentDataProperty: "customVocabularyExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.testSetExportSpecification !== void 0 && (J(t.testSetExportSpecification, { instancePath: i + "/testSetExportSpecification", parentData: t, parentDataProperty: "testSetExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length));
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function _(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = _.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (d(t) > 1024) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (d(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _.errors = e, s === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = pe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.resourceSpecification === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.fileFormat === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.resourceSpecification !== void 0 && (w(t.resourceSpecification, { instancePath: i + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.fileFormat !== void 0) {
      let r = t.fileFormat;
      if (typeof r != "string") {
        let o = { instancePath: i + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
        let o = { instancePath: i + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: gr.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    t.filePassword !== void 0 && (_(t.filePassword, { instancePath: i + "/filePassword", parentData: t, parentDataProperty: "filePassword", rootData: c, dynamicAnchors: m }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pe.errors = e, s === 0;
}
pe.evaluated = { props: { resourceSpecification: !0, fileFormat: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var h = ne;
function ne(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ne.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ne.errors = e, s === 0;
}
ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _e = ce;
function v(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = v.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (d(t) > 10) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (d(t) < 10) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!T.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return v.errors = e, s === 0;
}
v.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function q(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function k(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = k.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function I(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = I.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ce(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ce.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.exportId !== void 0 && (v(t.exportId, { instancePath: i + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.resourceSpecification !== void 0 && (w(t.resourceSpecification, { instancePath: i + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.fileFormat !== void 0 && (q(t.fileFormat, { instancePath: i + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.exportStatus !== void 0 && (k(t.exportStatus, { instancePath: i + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.creationDateTime !== void 0 && (I(t.creationDateTime, { instancePath: i + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ce.errors = e, s === 0;
}
ce.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var g = me;
function me(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = me.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var b = ue, xr = { type: "object", properties: { message: { type: ["string", "null"] } } };
function ue(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ue.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let o = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: xr.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ue.errors = e, s === 0;
}
ue.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var M = le;
function le(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = le.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qe = de;
function $(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = $.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (d(t) > 5) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (d(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!R.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function A(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = A.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ue = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function Q(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Q.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.attribute === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribute" }, message: "must have required property 'attribute'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.order === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.attribute !== void 0) {
      let r = t.attribute;
      if (typeof r != "string") {
        let o = { instancePath: i + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (r !== "LastUpdatedDateTime") {
        let o = { instancePath: i + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: Ue.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.order !== void 0) {
      let r = t.order;
      if (typeof r != "string") {
        let o = { instancePath: i + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(r === "Ascending" || r === "Descending")) {
        let o = { instancePath: i + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: Ue.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Q.errors = e, s === 0;
}
Q.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Be = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
var br = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function G(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = G.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (d(t) > 100) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (d(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!br.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return G.errors = e, s === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function H(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = H.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.values === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.operator === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name !== void 0) {
      let r = t.name;
      if (typeof r != "string") {
        let o = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (r !== "ExportResourceType") {
        let o = { instancePath: i + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: Be.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.values !== void 0) {
      let r = t.values;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let p = { instancePath: i + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (r.length < 1) {
          let p = { instancePath: i + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = r.length;
        for (let p = 0; p < o; p++)
          G(r[p], { instancePath: i + "/values/" + p, parentData: r, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
      } else {
        let o = { instancePath: i + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.operator !== void 0) {
      let r = t.operator;
      if (typeof r != "string") {
        let o = { instancePath: i + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(r === "CO" || r === "EQ")) {
        let o = { instancePath: i + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: Be.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return H.errors = e, s === 0;
}
H.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function de(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = de.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId !== void 0 && (v(t.botId, { instancePath: i + "/botId", parentData: t, parentDataProperty: "botId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.botVersion !== void 0 && ($(t.botVersion, { instancePath: i + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: c, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.localeId !== void 0 && (A(t.localeId, { instancePath: i + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: c, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.sortBy !== void 0 && (Q(t.sortBy, { instancePath: i + "/sortBy", parentData: t, parentDataProperty: "sortBy", rootData: c, dynamicAnchors: m }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), t.filters !== void 0) {
      let r = t.filters;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let p = { instancePath: i + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (r.length < 1) {
          let p = { instancePath: i + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = r.length;
        for (let p = 0; p < o; p++)
          H(r[p], { instancePath: i + "/filters/" + p, parentData: r, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
      } else {
        let o = { instancePath: i + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.maxResults !== void 0) {
      let r = t.maxResults;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let o = { instancePath: i + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e3 || isNaN(r)) {
          let o = { instancePath: i + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (r < 1 || isNaN(r)) {
          let o = { instancePath: i + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
    if (t.nextToken !== void 0 && typeof t.nextToken != "string") {
      let r = { instancePath: i + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return de.errors = e, s === 0;
}
de.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ge = fe, Sr = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } } };
function K(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = K.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.exportId !== void 0 && (v(t.exportId, { instancePath: i + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.resourceSpecification !== void 0 && (w(t.resourceSpecification, { instancePath: i + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.fileFormat !== void 0 && (q(t.fileFormat, { instancePath: i + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.exportStatus !== void 0 && (k(t.exportStatus, { instancePath: i + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.creationDateTime !== void 0 && (I(t.creationDateTime, { instancePath: i + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.lastUpdatedDateTime !== void 0 && (I(t.lastUpdatedDateTime, { instancePath: i + "/lastUpdatedDateTime", parentData: t, parentDataProperty: "lastUpdatedDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function fe(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = fe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId !== void 0 && (v(t.botId, { instancePath: i + "/botId", parentData: t, parentDataProperty: "botId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.botVersion !== void 0 && ($(t.botVersion, { instancePath: i + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: c, dynamicAnchors: m }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.localeId !== void 0 && (A(t.localeId, { instancePath: i + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: c, dynamicAnchors: m }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.exportSummaries !== void 0) {
      let r = t.exportSummaries;
      if (Array.isArray(r)) {
        let o = r.length;
        for (let p = 0; p < o; p++)
          K(r[p], { instancePath: i + "/exportSummaries/" + p, parentData: r, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
      } else {
        let o = { instancePath: i + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.nextToken !== void 0) {
      let r = t.nextToken;
      if (typeof r != "string" && r !== null) {
        let o = { instancePath: i + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: Sr.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ve = he;
function he(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = he.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (d(t) > 10) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (d(t) < 10) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!T.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return he.errors = e, s === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var He = ye, Ce = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } } }, vr = new RegExp("^https?://", "u");
function ye(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ye.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportId !== void 0 && (v(t.exportId, { instancePath: i + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.resourceSpecification !== void 0 && (w(t.resourceSpecification, { instancePath: i + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.fileFormat !== void 0 && (q(t.fileFormat, { instancePath: i + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.exportStatus !== void 0 && (k(t.exportStatus, { instancePath: i + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.failureReasons !== void 0) {
      let r = t.failureReasons;
      if (!Array.isArray(r) && r !== null) {
        let o = { instancePath: i + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: Ce.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (Array.isArray(r)) {
        let o = r.length;
        for (let p = 0; p < o; p++)
          if (typeof r[p] != "string") {
            let n = { instancePath: i + "/failureReasons/" + p, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), s++;
          }
      }
    }
    if (t.downloadUrl !== void 0) {
      let r = t.downloadUrl;
      if (typeof r != "string" && r !== null) {
        let o = { instancePath: i + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: Ce.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof r == "string") {
        if (d(r) < 1) {
          let o = { instancePath: i + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!vr.test(r)) {
          let o = { instancePath: i + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
    t.creationDateTime !== void 0 && (I(t.creationDateTime, { instancePath: i + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.lastUpdatedDateTime !== void 0 && (I(t.lastUpdatedDateTime, { instancePath: i + "/lastUpdatedDateTime", parentData: t, parentDataProperty: "lastUpdatedDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ke = ge;
function ge(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ge.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.filePassword !== void 0) {
      let r = t.filePassword;
      if (typeof r == "string") {
        if (d(r) > 1024) {
          let o = { instancePath: i + "/filePassword", schemaPath: "#/properties/filePassword/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (d(r) < 1) {
          let o = { instancePath: i + "/filePassword", schemaPath: "#/properties/filePassword/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/filePassword", schemaPath: "#/properties/filePassword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ge.errors = e, s === 0;
}
ge.evaluated = { props: { filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Me = xe;
function xe(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = xe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportId !== void 0) {
      let r = t.exportId;
      if (typeof r == "string") {
        if (d(r) > 10) {
          let o = { instancePath: i + "/exportId", schemaPath: "#/properties/exportId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (d(r) < 10) {
          let o = { instancePath: i + "/exportId", schemaPath: "#/properties/exportId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!T.test(r)) {
          let o = { instancePath: i + "/exportId", schemaPath: "#/properties/exportId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/exportId", schemaPath: "#/properties/exportId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.resourceSpecification !== void 0) {
      let r = t.resourceSpecification;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.botExportSpecification !== void 0) {
          let o = r.botExportSpecification;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.botId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.botVersion === void 0) {
              let p = { instancePath: i + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.botId !== void 0) {
              let p = o.botId;
              if (typeof p == "string") {
                if (d(p) > 10) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 10) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!T.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.botVersion !== void 0) {
              let p = o.botVersion;
              if (typeof p == "string") {
                if (d(p) > 5) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 1) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!R.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            let p = { instancePath: i + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (r.botLocaleExportSpecification !== void 0) {
          let o = r.botLocaleExportSpecification;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.botId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.botVersion === void 0) {
              let p = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.localeId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.botId !== void 0) {
              let p = o.botId;
              if (typeof p == "string") {
                if (d(p) > 10) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 10) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!T.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.botVersion !== void 0) {
              let p = o.botVersion;
              if (typeof p == "string") {
                if (d(p) > 5) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 1) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!R.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.localeId !== void 0 && typeof o.localeId != "string") {
              let p = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/localeId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), s++;
            }
          } else {
            let p = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (r.customVocabularyExportSpecification !== void 0) {
          let o = r.customVocabularyExportSpecification;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.botId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.botVersion === void 0) {
              let p = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.localeId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.botId !== void 0) {
              let p = o.botId;
              if (typeof p == "string") {
                if (d(p) > 10) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 10) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!T.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.botVersion !== void 0) {
              let p = o.botVersion;
              if (typeof p == "string") {
                if (d(p) > 5) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 1) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!R.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.localeId !== void 0 && typeof o.localeId != "string") {
              let p = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/localeId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), s++;
            }
          } else {
            let p = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (r.testSetExportSpecification !== void 0) {
          let o = r.testSetExportSpecification;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.testSetId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/testSetExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.testSetId !== void 0) {
              let p = o.testSetId;
              if (typeof p == "string") {
                if (d(p) > 10) {
                  let n = { instancePath: i + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (d(p) < 10) {
                  let n = { instancePath: i + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!T.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            let p = { instancePath: i + "/resourceSpecification/testSetExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
      } else {
        let o = { instancePath: i + "/resourceSpecification", schemaPath: "#/properties/resourceSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.fileFormat !== void 0 && typeof t.fileFormat != "string") {
      let r = { instancePath: i + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus !== void 0 && typeof t.exportStatus != "string") {
      let r = { instancePath: i + "/exportStatus", schemaPath: "#/properties/exportStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.creationDateTime !== void 0) {
      let r = t.creationDateTime;
      if (!(typeof r == "number" && isFinite(r))) {
        let o = { instancePath: i + "/creationDateTime", schemaPath: "#/properties/creationDateTime/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.lastUpdatedDateTime !== void 0) {
      let r = t.lastUpdatedDateTime;
      if (!(typeof r == "number" && isFinite(r))) {
        let o = { instancePath: i + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xe.errors = e, s === 0;
}
xe.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var N = be, Pr = { type: "object", properties: { message: { type: ["string", "null"] } } };
function be(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = be.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let o = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Pr.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return be.errors = e, s === 0;
}
be.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var We = Se;
function Se(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Se.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.exportId !== void 0 && (v(t.exportId, { instancePath: i + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.exportStatus !== void 0 && (k(t.exportStatus, { instancePath: i + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Se.errors = e, s === 0;
}
Se.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var tr = Pe, Er = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var f = (Re(), Ze(Oe)).default, j = new RegExp("^[0-9a-zA-Z]+$", "u"), Z = new RegExp("^(DRAFT|[0-9]+)$", "u");
function W(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = W.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "botId" || r === "botVersion")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (f(r) > 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (f(r) < 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!j.test(r)) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.botVersion !== void 0) {
      let r = t.botVersion;
      if (typeof r == "string") {
        if (f(r) > 5) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (f(r) < 1) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Z.test(r)) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return W.errors = e, s === 0;
}
W.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function X(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = X.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.localeId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "botId" || r === "botVersion" || r === "localeId")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (f(r) > 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (f(r) < 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!j.test(r)) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.botVersion !== void 0) {
      let r = t.botVersion;
      if (typeof r == "string") {
        if (f(r) > 5) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (f(r) < 1) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Z.test(r)) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.localeId !== void 0 && typeof t.localeId != "string") {
      let r = { instancePath: i + "/localeId", schemaPath: "#/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return X.errors = e, s === 0;
}
X.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Y(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Y.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.botId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.botVersion === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.localeId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "botId" || r === "botVersion" || r === "localeId")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.botId !== void 0) {
      let r = t.botId;
      if (typeof r == "string") {
        if (f(r) > 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (f(r) < 10) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!j.test(r)) {
          let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.botVersion !== void 0) {
      let r = t.botVersion;
      if (typeof r == "string") {
        if (f(r) > 5) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (f(r) < 1) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Z.test(r)) {
          let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/botVersion", schemaPath: "#/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.localeId !== void 0 && typeof t.localeId != "string") {
      let r = { instancePath: i + "/localeId", schemaPath: "#/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ee(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ee.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.testSetId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "testSetId") {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.testSetId !== void 0) {
      let r = t.testSetId;
      if (typeof r == "string") {
        if (f(r) > 10) {
          let o = { instancePath: i + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (f(r) < 10) {
          let o = { instancePath: i + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!j.test(r)) {
          let o = { instancePath: i + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ee.errors = e, s === 0;
}
ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function D(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = D.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "botExportSpecification" || r === "botLocaleExportSpecification" || r === "customVocabularyExportSpecification" || r === "testSetExportSpecification")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    t.botExportSpecification !== void 0 && (W(t.botExportSpecification, { instancePath: i + "/botExportSpecification", parentData: t, parentDataProperty: "botExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.botLocaleExportSpecification !== void 0 && (X(t.botLocaleExportSpecification, { instancePath: i + "/botLocaleExportSpecification", parentData: t, parentDataProperty: "botLocaleExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), t.customVocabularyExportSpecification !== void 0 && (Y(t.customVocabularyExportSpecification, { instancePath: i + "/customVocabularyExportSpecification", parentData: t, parentDataProperty: "customVocabularyExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), t.testSetExportSpecification !== void 0 && (ee(t.testSetExportSpecification, { instancePath: i + "/testSetExportSpecification", parentData: t, parentDataProperty: "testSetExportSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = re.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (f(t) > 1024) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (f(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Pe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.resourceSpecification === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.fileFormat === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "resourceSpecification" || r === "fileFormat" || r === "filePassword")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.resourceSpecification !== void 0 && (D(t.resourceSpecification, { instancePath: i + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.fileFormat !== void 0) {
      let r = t.fileFormat;
      if (typeof r != "string") {
        let o = { instancePath: i + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
        let o = { instancePath: i + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: Er.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    t.filePassword !== void 0 && (re(t.filePassword, { instancePath: i + "/filePassword", parentData: t, parentDataProperty: "filePassword", rootData: c, dynamicAnchors: m }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var y = Ie;
function Ie(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ie.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var sr = Ee;
function P(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = P.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (f(t) > 10) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (f(t) < 10) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!j.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return P.errors = e, s === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var wr = { type: "string", enum: ["LexJson", "TSV", "CSV"] };
function V(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = V.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: wr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var kr = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function L(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = L.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "InProgress" || t === "Completed" || t === "Failed" || t === "Deleting")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: kr.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function E(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = E.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ee(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ee.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "exportId" || r === "resourceSpecification" || r === "fileFormat" || r === "exportStatus" || r === "creationDateTime")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    t.exportId !== void 0 && (P(t.exportId, { instancePath: i + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.resourceSpecification !== void 0 && (D(t.resourceSpecification, { instancePath: i + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.fileFormat !== void 0 && (V(t.fileFormat, { instancePath: i + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.exportStatus !== void 0 && (L(t.exportStatus, { instancePath: i + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.creationDateTime !== void 0 && (E(t.creationDateTime, { instancePath: i + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var x = we;
function we(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = we.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var S = ke, Dr = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function ke(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ke.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "message") {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let o = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Dr.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ae = De;
function De(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = De.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), !(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var or = Le;
function z(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = z.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (f(t) > 5) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (f(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!Z.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function F(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = F.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Xe = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function te(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = te.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.attribute === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attribute" }, message: "must have required property 'attribute'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.order === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "order" }, message: "must have required property 'order'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "attribute" || r === "order")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.attribute !== void 0) {
      let r = t.attribute;
      if (typeof r != "string") {
        let o = { instancePath: i + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (r !== "LastUpdatedDateTime") {
        let o = { instancePath: i + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: Xe.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.order !== void 0) {
      let r = t.order;
      if (typeof r != "string") {
        let o = { instancePath: i + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(r === "Ascending" || r === "Descending")) {
        let o = { instancePath: i + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: Xe.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return te.errors = e, s === 0;
}
te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ye = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
var Lr = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function se(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = se.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (f(t) > 100) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (f(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!Lr.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return se.errors = e, s === 0;
}
se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = oe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.values === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.operator === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "name" || r === "values" || r === "operator")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.name !== void 0) {
      let r = t.name;
      if (typeof r != "string") {
        let o = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (r !== "ExportResourceType") {
        let o = { instancePath: i + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: Ye.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.values !== void 0) {
      let r = t.values;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let p = { instancePath: i + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (r.length < 1) {
          let p = { instancePath: i + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = r.length;
        for (let p = 0; p < o; p++)
          se(r[p], { instancePath: i + "/values/" + p, parentData: r, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
      } else {
        let o = { instancePath: i + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.operator !== void 0) {
      let r = t.operator;
      if (typeof r != "string") {
        let o = { instancePath: i + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(r === "CO" || r === "EQ")) {
        let o = { instancePath: i + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: Ye.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return oe.errors = e, s === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Le(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Le.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "botId" || r === "botVersion" || r === "localeId" || r === "sortBy" || r === "filters" || r === "maxResults" || r === "nextToken")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.botId !== void 0 && (P(t.botId, { instancePath: i + "/botId", parentData: t, parentDataProperty: "botId", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.botVersion !== void 0 && (z(t.botVersion, { instancePath: i + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: c, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.localeId !== void 0 && (F(t.localeId, { instancePath: i + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: c, dynamicAnchors: m }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length)), t.sortBy !== void 0 && (te(t.sortBy, { instancePath: i + "/sortBy", parentData: t, parentDataProperty: "sortBy", rootData: c, dynamicAnchors: m }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), t.filters !== void 0) {
      let r = t.filters;
      if (Array.isArray(r)) {
        if (r.length > 1) {
          let p = { instancePath: i + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (r.length < 1) {
          let p = { instancePath: i + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [p] : e.push(p), s++;
        }
        let o = r.length;
        for (let p = 0; p < o; p++)
          oe(r[p], { instancePath: i + "/filters/" + p, parentData: r, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
      } else {
        let o = { instancePath: i + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.maxResults !== void 0) {
      let r = t.maxResults;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let o = { instancePath: i + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 1e3 || isNaN(r)) {
          let o = { instancePath: i + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (r < 1 || isNaN(r)) {
          let o = { instancePath: i + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
    if (t.nextToken !== void 0 && typeof t.nextToken != "string") {
      let r = { instancePath: i + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Le.errors = e, s === 0;
}
Le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ir = qe, qr = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } }, additionalProperties: !1 };
function ie(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ie.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "exportId" || r === "resourceSpecification" || r === "fileFormat" || r === "exportStatus" || r === "creationDateTime" || r === "lastUpdatedDateTime")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    t.exportId !== void 0 && (P(t.exportId, { instancePath: i + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.resourceSpecification !== void 0 && (D(t.resourceSpecification, { instancePath: i + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.fileFormat !== void 0 && (V(t.fileFormat, { instancePath: i + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.exportStatus !== void 0 && (L(t.exportStatus, { instancePath: i + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.creationDateTime !== void 0 && (E(t.creationDateTime, { instancePath: i + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.lastUpdatedDateTime !== void 0 && (E(t.lastUpdatedDateTime, { instancePath: i + "/lastUpdatedDateTime", parentData: t, parentDataProperty: "lastUpdatedDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ie.errors = e, s === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function qe(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = qe.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "botId" || r === "botVersion" || r === "localeId" || r === "exportSummaries" || r === "nextToken")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.botId !== void 0 && (P(t.botId, { instancePath: i + "/botId", parentData: t, parentDataProperty: "botId", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.botVersion !== void 0 && (z(t.botVersion, { instancePath: i + "/botVersion", parentData: t, parentDataProperty: "botVersion", rootData: c, dynamicAnchors: m }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.localeId !== void 0 && (F(t.localeId, { instancePath: i + "/localeId", parentData: t, parentDataProperty: "localeId", rootData: c, dynamicAnchors: m }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length)), t.exportSummaries !== void 0) {
      let r = t.exportSummaries;
      if (Array.isArray(r)) {
        let o = r.length;
        for (let p = 0; p < o; p++)
          ie(r[p], { instancePath: i + "/exportSummaries/" + p, parentData: r, parentDataProperty: p, rootData: c, dynamicAnchors: m }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length);
      } else {
        let o = { instancePath: i + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.nextToken !== void 0) {
      let r = t.nextToken;
      if (typeof r != "string" && r !== null) {
        let o = { instancePath: i + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: qr.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fe = Ve;
function Ve(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ve.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), typeof t == "string") {
    if (f(t) > 10) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (f(t) < 10) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!j.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ar = Te, er = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } }, additionalProperties: !1 }, Vr = new RegExp("^https?://", "u");
function Te(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Te.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "exportId" || r === "resourceSpecification" || r === "fileFormat" || r === "exportStatus" || r === "failureReasons" || r === "downloadUrl" || r === "creationDateTime" || r === "lastUpdatedDateTime")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.exportId !== void 0 && (P(t.exportId, { instancePath: i + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.resourceSpecification !== void 0 && (D(t.resourceSpecification, { instancePath: i + "/resourceSpecification", parentData: t, parentDataProperty: "resourceSpecification", rootData: c, dynamicAnchors: m }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.fileFormat !== void 0 && (V(t.fileFormat, { instancePath: i + "/fileFormat", parentData: t, parentDataProperty: "fileFormat", rootData: c, dynamicAnchors: m }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.exportStatus !== void 0 && (L(t.exportStatus, { instancePath: i + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.failureReasons !== void 0) {
      let r = t.failureReasons;
      if (!Array.isArray(r) && r !== null) {
        let o = { instancePath: i + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: er.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (Array.isArray(r)) {
        let o = r.length;
        for (let p = 0; p < o; p++)
          if (typeof r[p] != "string") {
            let n = { instancePath: i + "/failureReasons/" + p, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), s++;
          }
      }
    }
    if (t.downloadUrl !== void 0) {
      let r = t.downloadUrl;
      if (typeof r != "string" && r !== null) {
        let o = { instancePath: i + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: er.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof r == "string") {
        if (f(r) < 1) {
          let o = { instancePath: i + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Vr.test(r)) {
          let o = { instancePath: i + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
    t.creationDateTime !== void 0 && (E(t.creationDateTime, { instancePath: i + "/creationDateTime", parentData: t, parentDataProperty: "creationDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.lastUpdatedDateTime !== void 0 && (E(t.lastUpdatedDateTime, { instancePath: i + "/lastUpdatedDateTime", parentData: t, parentDataProperty: "lastUpdatedDateTime", rootData: c, dynamicAnchors: m }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pr = je;
function je(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = je.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "filePassword") {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.filePassword !== void 0) {
      let r = t.filePassword;
      if (typeof r == "string") {
        if (f(r) > 1024) {
          let o = { instancePath: i + "/filePassword", schemaPath: "#/properties/filePassword/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (f(r) < 1) {
          let o = { instancePath: i + "/filePassword", schemaPath: "#/properties/filePassword/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/filePassword", schemaPath: "#/properties/filePassword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return je.errors = e, s === 0;
}
je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var nr = $e, rr = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9a-zA-Z]+$" }, resourceSpecification: { type: "object", properties: { botExportSpecification: { type: "object", required: ["botId", "botVersion"], properties: { botId: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9a-zA-Z]+$" }, botVersion: { type: "string", minLength: 1, maxLength: 5, pattern: "^(DRAFT|[0-9]+)$" } }, additionalProperties: !1 }, botLocaleExportSpecification: { type: "object", required: ["botId", "botVersion", "localeId"], properties: { botId: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9a-zA-Z]+$" }, botVersion: { type: "string", minLength: 1, maxLength: 5, pattern: "^(DRAFT|[0-9]+)$" }, localeId: { type: "string" } }, additionalProperties: !1 }, customVocabularyExportSpecification: { type: "object", required: ["botId", "botVersion", "localeId"], properties: { botId: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9a-zA-Z]+$" }, botVersion: { type: "string", minLength: 1, maxLength: 5, pattern: "^(DRAFT|[0-9]+)$" }, localeId: { type: "string" } }, additionalProperties: !1 }, testSetExportSpecification: { type: "object", required: ["testSetId"], properties: { testSetId: { type: "string", minLength: 10, maxLength: 10, pattern: "^[0-9a-zA-Z]+$" } }, additionalProperties: !1 } }, additionalProperties: !1 }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, exportStatus: { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] }, creationDateTime: { type: "number" }, lastUpdatedDateTime: { type: "number" } }, additionalProperties: !1 };
function $e(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = $e.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "exportId" || r === "resourceSpecification" || r === "fileFormat" || r === "exportStatus" || r === "creationDateTime" || r === "lastUpdatedDateTime")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.exportId !== void 0) {
      let r = t.exportId;
      if (typeof r == "string") {
        if (f(r) > 10) {
          let o = { instancePath: i + "/exportId", schemaPath: "#/properties/exportId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (f(r) < 10) {
          let o = { instancePath: i + "/exportId", schemaPath: "#/properties/exportId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!j.test(r)) {
          let o = { instancePath: i + "/exportId", schemaPath: "#/properties/exportId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: i + "/exportId", schemaPath: "#/properties/exportId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.resourceSpecification !== void 0) {
      let r = t.resourceSpecification;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let o in r)
          if (!(o === "botExportSpecification" || o === "botLocaleExportSpecification" || o === "customVocabularyExportSpecification" || o === "testSetExportSpecification")) {
            let p = { instancePath: i + "/resourceSpecification", schemaPath: "#/properties/resourceSpecification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
            e === null ? e = [p] : e.push(p), s++;
          }
        if (r.botExportSpecification !== void 0) {
          let o = r.botExportSpecification;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.botId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.botVersion === void 0) {
              let p = { instancePath: i + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            for (let p in o)
              if (!(p === "botId" || p === "botVersion")) {
                let n = { instancePath: i + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (o.botId !== void 0) {
              let p = o.botId;
              if (typeof p == "string") {
                if (f(p) > 10) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 10) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!j.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.botVersion !== void 0) {
              let p = o.botVersion;
              if (typeof p == "string") {
                if (f(p) > 5) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 1) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!Z.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/botExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            let p = { instancePath: i + "/resourceSpecification/botExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (r.botLocaleExportSpecification !== void 0) {
          let o = r.botLocaleExportSpecification;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.botId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.botVersion === void 0) {
              let p = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.localeId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            for (let p in o)
              if (!(p === "botId" || p === "botVersion" || p === "localeId")) {
                let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (o.botId !== void 0) {
              let p = o.botId;
              if (typeof p == "string") {
                if (f(p) > 10) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 10) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!j.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.botVersion !== void 0) {
              let p = o.botVersion;
              if (typeof p == "string") {
                if (f(p) > 5) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 1) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!Z.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.localeId !== void 0 && typeof o.localeId != "string") {
              let p = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification/localeId", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), s++;
            }
          } else {
            let p = { instancePath: i + "/resourceSpecification/botLocaleExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/botLocaleExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (r.customVocabularyExportSpecification !== void 0) {
          let o = r.customVocabularyExportSpecification;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.botId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "botId" }, message: "must have required property 'botId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.botVersion === void 0) {
              let p = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "botVersion" }, message: "must have required property 'botVersion'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            if (o.localeId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            for (let p in o)
              if (!(p === "botId" || p === "botVersion" || p === "localeId")) {
                let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (o.botId !== void 0) {
              let p = o.botId;
              if (typeof p == "string") {
                if (f(p) > 10) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 10) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!j.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.botVersion !== void 0) {
              let p = o.botVersion;
              if (typeof p == "string") {
                if (f(p) > 5) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 1) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!Z.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/botVersion", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/botVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
            if (o.localeId !== void 0 && typeof o.localeId != "string") {
              let p = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification/localeId", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/properties/localeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              e === null ? e = [p] : e.push(p), s++;
            }
          } else {
            let p = { instancePath: i + "/resourceSpecification/customVocabularyExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/customVocabularyExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
        if (r.testSetExportSpecification !== void 0) {
          let o = r.testSetExportSpecification;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.testSetId === void 0) {
              let p = { instancePath: i + "/resourceSpecification/testSetExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
              e === null ? e = [p] : e.push(p), s++;
            }
            for (let p in o)
              if (p !== "testSetId") {
                let n = { instancePath: i + "/resourceSpecification/testSetExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                e === null ? e = [n] : e.push(n), s++;
              }
            if (o.testSetId !== void 0) {
              let p = o.testSetId;
              if (typeof p == "string") {
                if (f(p) > 10) {
                  let n = { instancePath: i + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (f(p) < 10) {
                  let n = { instancePath: i + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                  e === null ? e = [n] : e.push(n), s++;
                }
                if (!j.test(p)) {
                  let n = { instancePath: i + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
                  e === null ? e = [n] : e.push(n), s++;
                }
              } else {
                let n = { instancePath: i + "/resourceSpecification/testSetExportSpecification/testSetId", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [n] : e.push(n), s++;
              }
            }
          } else {
            let p = { instancePath: i + "/resourceSpecification/testSetExportSpecification", schemaPath: "#/properties/resourceSpecification/properties/testSetExportSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), s++;
          }
        }
      } else {
        let o = { instancePath: i + "/resourceSpecification", schemaPath: "#/properties/resourceSpecification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.fileFormat !== void 0) {
      let r = t.fileFormat;
      if (typeof r != "string") {
        let o = { instancePath: i + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
        let o = { instancePath: i + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: rr.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.exportStatus !== void 0) {
      let r = t.exportStatus;
      if (typeof r != "string") {
        let o = { instancePath: i + "/exportStatus", schemaPath: "#/properties/exportStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(r === "InProgress" || r === "Completed" || r === "Failed" || r === "Deleting")) {
        let o = { instancePath: i + "/exportStatus", schemaPath: "#/properties/exportStatus/enum", keyword: "enum", params: { allowedValues: rr.properties.exportStatus.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.creationDateTime !== void 0) {
      let r = t.creationDateTime;
      if (!(typeof r == "number" && isFinite(r))) {
        let o = { instancePath: i + "/creationDateTime", schemaPath: "#/properties/creationDateTime/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (t.lastUpdatedDateTime !== void 0) {
      let r = t.lastUpdatedDateTime;
      if (!(typeof r == "number" && isFinite(r))) {
        let o = { instancePath: i + "/lastUpdatedDateTime", schemaPath: "#/properties/lastUpdatedDateTime/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var O = Ae, Tr = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function Ae(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = Ae.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "message") {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (t.message !== void 0) {
      let r = t.message;
      if (typeof r != "string" && r !== null) {
        let o = { instancePath: i + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Tr.properties.message.type }, message: "must be string,null" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ae.errors = e, s === 0;
}
Ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var cr = ze;
function ze(t, { instancePath: i = "", parentData: u, parentDataProperty: l, rootData: c = t, dynamicAnchors: m = {} } = {}) {
  let e = null, s = 0, a = ze.evaluated;
  if (a.dynamicProps && (a.props = void 0), a.dynamicItems && (a.items = void 0), t && typeof t == "object" && !Array.isArray(t)) {
    if (t.exportId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.exportStatus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "exportId" || r === "exportStatus")) {
        let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    t.exportId !== void 0 && (P(t.exportId, { instancePath: i + "/exportId", parentData: t, parentDataProperty: "exportId", rootData: c, dynamicAnchors: m }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.exportStatus !== void 0 && (L(t.exportStatus, { instancePath: i + "/exportStatus", parentData: t, parentDataProperty: "exportStatus", rootData: c, dynamicAnchors: m }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var Ar = {
  consumer: {
    "createExport request application/json": Je,
    "createExport 202 header x-amzn-requestid": h,
    "createExport 202 application/json": _e,
    "createExport 400 header x-amzn-requestid": h,
    "createExport 400 header x-amzn-errortype": g,
    "createExport 400 application/json": b,
    "createExport 402 header x-amzn-requestid": h,
    "createExport 402 header x-amzn-errortype": g,
    "createExport 402 application/json": b,
    "createExport 403 header x-amzn-requestid": h,
    "createExport 403 header x-amzn-errortype": g,
    "createExport 403 application/json": b,
    "createExport 404 header x-amzn-requestid": h,
    "createExport 404 header x-amzn-errortype": g,
    "createExport 404 application/json": b,
    "createExport 409 header x-amzn-requestid": h,
    "createExport 409 header x-amzn-errortype": g,
    "createExport 409 application/json": b,
    "createExport 429 header x-amzn-requestid": h,
    "createExport 429 header x-amzn-errortype": g,
    "createExport 429 header retry-after": M,
    "createExport 429 application/json": b,
    "createExport 500 header x-amzn-requestid": h,
    "createExport 500 header x-amzn-errortype": g,
    "createExport 500 application/json": b,
    "listExports request application/json": Qe,
    "listExports 200 header x-amzn-requestid": h,
    "listExports 200 application/json": Ge,
    "listExports 400 header x-amzn-requestid": h,
    "listExports 400 header x-amzn-errortype": g,
    "listExports 400 application/json": b,
    "listExports 403 header x-amzn-requestid": h,
    "listExports 403 header x-amzn-errortype": g,
    "listExports 403 application/json": b,
    "listExports 429 header x-amzn-requestid": h,
    "listExports 429 header x-amzn-errortype": g,
    "listExports 429 header retry-after": M,
    "listExports 429 application/json": b,
    "listExports 500 header x-amzn-requestid": h,
    "listExports 500 header x-amzn-errortype": g,
    "listExports 500 application/json": b,
    "describeExport path exportId": ve,
    "describeExport 200 header x-amzn-requestid": h,
    "describeExport 200 application/json": He,
    "describeExport 400 header x-amzn-requestid": h,
    "describeExport 400 header x-amzn-errortype": g,
    "describeExport 400 application/json": b,
    "describeExport 403 header x-amzn-requestid": h,
    "describeExport 403 header x-amzn-errortype": g,
    "describeExport 403 application/json": b,
    "describeExport 404 header x-amzn-requestid": h,
    "describeExport 404 header x-amzn-errortype": g,
    "describeExport 404 application/json": b,
    "describeExport 429 header x-amzn-requestid": h,
    "describeExport 429 header x-amzn-errortype": g,
    "describeExport 429 header retry-after": M,
    "describeExport 429 application/json": b,
    "describeExport 500 header x-amzn-requestid": h,
    "describeExport 500 header x-amzn-errortype": g,
    "describeExport 500 application/json": b,
    "updateExport path exportId": ve,
    "updateExport request application/json": Ke,
    "updateExport 202 header x-amzn-requestid": h,
    "updateExport 202 application/json": Me,
    "updateExport 400 header x-amzn-requestid": h,
    "updateExport 400 header x-amzn-errortype": g,
    "updateExport 400 application/json": N,
    "updateExport 402 header x-amzn-requestid": h,
    "updateExport 402 header x-amzn-errortype": g,
    "updateExport 402 application/json": N,
    "updateExport 403 header x-amzn-requestid": h,
    "updateExport 403 header x-amzn-errortype": g,
    "updateExport 403 application/json": N,
    "updateExport 404 header x-amzn-requestid": h,
    "updateExport 404 header x-amzn-errortype": g,
    "updateExport 404 application/json": N,
    "updateExport 409 header x-amzn-requestid": h,
    "updateExport 409 header x-amzn-errortype": g,
    "updateExport 409 application/json": N,
    "updateExport 429 header x-amzn-requestid": h,
    "updateExport 429 header x-amzn-errortype": g,
    "updateExport 429 header retry-after": M,
    "updateExport 429 application/json": N,
    "updateExport 500 header x-amzn-requestid": h,
    "updateExport 500 header x-amzn-errortype": g,
    "updateExport 500 application/json": N,
    "deleteExport path exportId": ve,
    "deleteExport 202 header x-amzn-requestid": h,
    "deleteExport 202 application/json": We,
    "deleteExport 400 header x-amzn-requestid": h,
    "deleteExport 400 header x-amzn-errortype": g,
    "deleteExport 400 application/json": b,
    "deleteExport 402 header x-amzn-requestid": h,
    "deleteExport 402 header x-amzn-errortype": g,
    "deleteExport 402 application/json": b,
    "deleteExport 403 header x-amzn-requestid": h,
    "deleteExport 403 header x-amzn-errortype": g,
    "deleteExport 403 application/json": b,
    "deleteExport 412 header x-amzn-requestid": h,
    "deleteExport 412 header x-amzn-errortype": g,
    "deleteExport 412 application/json": b,
    "deleteExport 429 header x-amzn-requestid": h,
    "deleteExport 429 header x-amzn-errortype": g,
    "deleteExport 429 header retry-after": M,
    "deleteExport 429 application/json": b,
    "deleteExport 500 header x-amzn-requestid": h,
    "deleteExport 500 header x-amzn-errortype": g,
    "deleteExport 500 application/json": b
  },
  audit: {
    "createExport request application/json": tr,
    "createExport 202 header x-amzn-requestid": y,
    "createExport 202 application/json": sr,
    "createExport 400 header x-amzn-requestid": y,
    "createExport 400 header x-amzn-errortype": x,
    "createExport 400 application/json": S,
    "createExport 402 header x-amzn-requestid": y,
    "createExport 402 header x-amzn-errortype": x,
    "createExport 402 application/json": S,
    "createExport 403 header x-amzn-requestid": y,
    "createExport 403 header x-amzn-errortype": x,
    "createExport 403 application/json": S,
    "createExport 404 header x-amzn-requestid": y,
    "createExport 404 header x-amzn-errortype": x,
    "createExport 404 application/json": S,
    "createExport 409 header x-amzn-requestid": y,
    "createExport 409 header x-amzn-errortype": x,
    "createExport 409 application/json": S,
    "createExport 429 header x-amzn-requestid": y,
    "createExport 429 header x-amzn-errortype": x,
    "createExport 429 header retry-after": ae,
    "createExport 429 application/json": S,
    "createExport 500 header x-amzn-requestid": y,
    "createExport 500 header x-amzn-errortype": x,
    "createExport 500 application/json": S,
    "listExports request application/json": or,
    "listExports 200 header x-amzn-requestid": y,
    "listExports 200 application/json": ir,
    "listExports 400 header x-amzn-requestid": y,
    "listExports 400 header x-amzn-errortype": x,
    "listExports 400 application/json": S,
    "listExports 403 header x-amzn-requestid": y,
    "listExports 403 header x-amzn-errortype": x,
    "listExports 403 application/json": S,
    "listExports 429 header x-amzn-requestid": y,
    "listExports 429 header x-amzn-errortype": x,
    "listExports 429 header retry-after": ae,
    "listExports 429 application/json": S,
    "listExports 500 header x-amzn-requestid": y,
    "listExports 500 header x-amzn-errortype": x,
    "listExports 500 application/json": S,
    "describeExport path exportId": Fe,
    "describeExport 200 header x-amzn-requestid": y,
    "describeExport 200 application/json": ar,
    "describeExport 400 header x-amzn-requestid": y,
    "describeExport 400 header x-amzn-errortype": x,
    "describeExport 400 application/json": S,
    "describeExport 403 header x-amzn-requestid": y,
    "describeExport 403 header x-amzn-errortype": x,
    "describeExport 403 application/json": S,
    "describeExport 404 header x-amzn-requestid": y,
    "describeExport 404 header x-amzn-errortype": x,
    "describeExport 404 application/json": S,
    "describeExport 429 header x-amzn-requestid": y,
    "describeExport 429 header x-amzn-errortype": x,
    "describeExport 429 header retry-after": ae,
    "describeExport 429 application/json": S,
    "describeExport 500 header x-amzn-requestid": y,
    "describeExport 500 header x-amzn-errortype": x,
    "describeExport 500 application/json": S,
    "updateExport path exportId": Fe,
    "updateExport request application/json": pr,
    "updateExport 202 header x-amzn-requestid": y,
    "updateExport 202 application/json": nr,
    "updateExport 400 header x-amzn-requestid": y,
    "updateExport 400 header x-amzn-errortype": x,
    "updateExport 400 application/json": O,
    "updateExport 402 header x-amzn-requestid": y,
    "updateExport 402 header x-amzn-errortype": x,
    "updateExport 402 application/json": O,
    "updateExport 403 header x-amzn-requestid": y,
    "updateExport 403 header x-amzn-errortype": x,
    "updateExport 403 application/json": O,
    "updateExport 404 header x-amzn-requestid": y,
    "updateExport 404 header x-amzn-errortype": x,
    "updateExport 404 application/json": O,
    "updateExport 409 header x-amzn-requestid": y,
    "updateExport 409 header x-amzn-errortype": x,
    "updateExport 409 application/json": O,
    "updateExport 429 header x-amzn-requestid": y,
    "updateExport 429 header x-amzn-errortype": x,
    "updateExport 429 header retry-after": ae,
    "updateExport 429 application/json": O,
    "updateExport 500 header x-amzn-requestid": y,
    "updateExport 500 header x-amzn-errortype": x,
    "updateExport 500 application/json": O,
    "deleteExport path exportId": Fe,
    "deleteExport 202 header x-amzn-requestid": y,
    "deleteExport 202 application/json": cr,
    "deleteExport 400 header x-amzn-requestid": y,
    "deleteExport 400 header x-amzn-errortype": x,
    "deleteExport 400 application/json": S,
    "deleteExport 402 header x-amzn-requestid": y,
    "deleteExport 402 header x-amzn-errortype": x,
    "deleteExport 402 application/json": S,
    "deleteExport 403 header x-amzn-requestid": y,
    "deleteExport 403 header x-amzn-errortype": x,
    "deleteExport 403 application/json": S,
    "deleteExport 412 header x-amzn-requestid": y,
    "deleteExport 412 header x-amzn-errortype": x,
    "deleteExport 412 application/json": S,
    "deleteExport 429 header x-amzn-requestid": y,
    "deleteExport 429 header x-amzn-errortype": x,
    "deleteExport 429 header retry-after": ae,
    "deleteExport 429 application/json": S,
    "deleteExport 500 header x-amzn-requestid": y,
    "deleteExport 500 header x-amzn-errortype": x,
    "deleteExport 500 application/json": S
  }
};
export {
  Ar as validators
};
