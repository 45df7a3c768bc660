// Generated from specs/lex-v2. Edit that and run npm run generate.
var Ps = Object.defineProperty;
var Ia = Object.getOwnPropertyDescriptor;
var ba = Object.getOwnPropertyNames;
var xa = Object.prototype.hasOwnProperty;
var Da = (r, a, l) => () => {
  if (l) throw l[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (u) {
    throw l = [u], u;
  }
};
var wa = (r, a) => {
  for (var l in a)
    Ps(r, l, { get: a[l], enumerable: !0 });
}, ka = (r, a, l, u) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let n of ba(a))
      !xa.call(r, n) && n !== l && Ps(r, n, { get: () => a[n], enumerable: !(u = Ia(a, n)) || u.enumerable });
  return r;
};
var Is = (r) => ka(Ps({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var at = {};
wa(at, {
  default: () => Sa
});
var Sa, ot = Da(() => {
  Sa = (r) => {
    let a = r.length;
    for (let l = 0; l < r.length - 1; l++)
      (r.charCodeAt(l) & 64512) === 55296 && (r.charCodeAt(l + 1) & 64512) === 56320 && (a--, l++);
    return a;
  };
});

// set:set:consumer
var bs = it, ja = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var k = (ot(), Is(at)).default, Ue = new RegExp("^[0-9a-zA-Z]+$", "u");
var $a = new RegExp("^(DRAFT|[0-9]+)$", "u");
function F(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = F.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (k(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!$a.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ce.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (k(t) > 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (k(t) < 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Ue.test(t)) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.botVersion !== void 0 && (F(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = y(e, F.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ce.errors = e, s === 0;
}
Ce.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function R(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = R.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ke(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ke.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (k(t) > 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (k(t) < 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Ue.test(t)) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.botVersion !== void 0 && (F(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = y(e, F.errors), s = e.length)), r.localeId !== void 0 && (R(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = y(e, R.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ye.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (k(t) > 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (k(t) < 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Ue.test(t)) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.botVersion !== void 0 && (F(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = y(e, F.errors), s = e.length)), r.localeId !== void 0 && (R(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = y(e, R.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ge(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ge.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (k(t) > 10) {
          let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (k(t) < 10) {
          let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Ue.test(t)) {
          let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ge.errors = e, s === 0;
}
Ge.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function _(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = _.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (Ce(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, Ce.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (Ke(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, Ke.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (Ye(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, Ye.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (Ge(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, Ge.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _.errors = e, s === 0;
}
_.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ce(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ce.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (k(r) > 1024) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function it(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = it.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.fileFormat === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.resourceSpecification !== void 0 && (_(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, _.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let o = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let o = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: ja.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.filePassword !== void 0 && (ce(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: n, dynamicAnchors: p }) || (e = y(e, ce.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return it.errors = e, s === 0;
}
it.evaluated = { props: { resourceSpecification: !0, fileFormat: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var b = nt;
function nt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = nt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return nt.errors = e, s === 0;
}
nt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xs = pt;
function S(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = S.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (k(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ue.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = K.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = M.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = $.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = pt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (S(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.resourceSpecification !== void 0 && (_(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, _.errors), s = e.length)), r.fileFormat !== void 0 && (K(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = y(e, K.errors), s = e.length)), r.exportStatus !== void 0 && (M(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = y(e, M.errors), s = e.length)), r.creationDateTime !== void 0 && ($(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pt.errors = e, s === 0;
}
pt.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Q = mt;
function mt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = mt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return mt.errors = e, s === 0;
}
mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var v = lt;
function lt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = lt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let o = r.message, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return lt.errors = e, s === 0;
}
lt.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Fe = ut;
function ut(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ut.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ut.errors = e, s === 0;
}
ut.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var H = ct;
function ct(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ct.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ct.errors = e, s === 0;
}
ct.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var T = dt;
function dt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = dt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let o = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (r.message !== void 0) {
      let o = r.message, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return dt.errors = e, s === 0;
}
dt.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var qe = ft;
function ft(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ft.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ft.errors = e, s === 0;
}
ft.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var E = yt;
function yt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = yt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let o = r.message, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (r.Output !== void 0) {
      let o = r.Output;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (o.__type !== void 0 && typeof o.__type != "string") {
          let m = { instancePath: a + "/Output/__type", schemaPath: "#/properties/Output/properties/__type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [m] : e.push(m), s++;
        }
      } else {
        let m = { instancePath: a + "/Output", schemaPath: "#/properties/Output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.Version !== void 0 && typeof r.Version != "string") {
      let o = { instancePath: a + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return yt.errors = e, s === 0;
}
yt.evaluated = { props: { message: !0, Output: !0, Version: !0 }, dynamicProps: !1, dynamicItems: !1 };
var gr = ht;
function ht(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ht.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ht.errors = e, s === 0;
}
ht.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var J = gt;
function gt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = gt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return gt.errors = e, s === 0;
}
gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var W = vt;
function vt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = vt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return vt.errors = e, s === 0;
}
vt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var X = Pt;
function Pt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Pt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pt.errors = e, s === 0;
}
Pt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ds = It;
var ia = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function Qe(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Qe.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (t !== "LastUpdatedDateTime") {
        let o = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: ia.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.order !== void 0) {
      let t = r.order;
      if (typeof t != "string") {
        let o = { instancePath: a + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "Ascending" || t === "Descending")) {
        let o = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: ia.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var na = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
var qa = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function xe(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = xe.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (k(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!qa.test(r)) {
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
function He(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = He.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (t !== "ExportResourceType") {
        let o = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: na.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let m = { instancePath: a + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        if (t.length < 1) {
          let m = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++)
          xe(t[m], { instancePath: a + "/values/" + m, parentData: t, parentDataProperty: m, rootData: n, dynamicAnchors: p }) || (e = y(e, xe.errors), s = e.length);
      } else {
        let o = { instancePath: a + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.operator !== void 0) {
      let t = r.operator;
      if (typeof t != "string") {
        let o = { instancePath: a + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "CO" || t === "EQ")) {
        let o = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: na.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function It(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = It.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (S(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.botVersion !== void 0 && (F(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = y(e, F.errors), s = e.length)), r.localeId !== void 0 && (R(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = y(e, R.errors), s = e.length)), r.sortBy !== void 0 && (Qe(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: n, dynamicAnchors: p }) || (e = y(e, Qe.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let m = { instancePath: a + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        if (t.length < 1) {
          let m = { instancePath: a + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++)
          He(t[m], { instancePath: a + "/filters/" + m, parentData: t, parentDataProperty: m, rootData: n, dynamicAnchors: p }) || (e = y(e, He.errors), s = e.length);
      } else {
        let o = { instancePath: a + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.maxResults !== void 0) {
      let t = r.maxResults;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 1 || isNaN(t)) {
          let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [o] : e.push(o), s++;
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
  return It.errors = e, s === 0;
}
It.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ws = bt;
function Je(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Je.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (S(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.resourceSpecification !== void 0 && (_(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, _.errors), s = e.length)), r.fileFormat !== void 0 && (K(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = y(e, K.errors), s = e.length)), r.exportStatus !== void 0 && (M(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = y(e, M.errors), s = e.length)), r.creationDateTime !== void 0 && ($(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && ($(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function bt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = bt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (S(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.botVersion !== void 0 && (F(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = y(e, F.errors), s = e.length)), r.localeId !== void 0 && (R(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = y(e, R.errors), s = e.length)), r.exportSummaries !== void 0) {
      let o = r.exportSummaries;
      if (Array.isArray(o)) {
        let m = o.length;
        for (let c = 0; c < m; c++)
          Je(o[c], { instancePath: a + "/exportSummaries/" + c, parentData: o, parentDataProperty: c, rootData: n, dynamicAnchors: p }) || (e = y(e, Je.errors), s = e.length);
      } else {
        let m = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let o = r.nextToken, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return bt.errors = e, s === 0;
}
bt.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var vr = xt;
function xt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = xt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return xt.errors = e, s === 0;
}
xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _e = Dt;
function Dt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Dt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (k(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ue.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Dt.errors = e, s === 0;
}
Dt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ks = wt;
function wt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = wt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let m = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [m] : e.push(m), s++;
    }
    if (r.exportStatus === void 0) {
      let m = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [m] : e.push(m), s++;
    }
    if (r.exportId !== void 0 && (S(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.resourceSpecification !== void 0 && (_(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, _.errors), s = e.length)), r.fileFormat !== void 0 && (K(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = y(e, K.errors), s = e.length)), r.exportStatus !== void 0 && (M(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = y(e, M.errors), s = e.length)), r.failureReasons !== void 0) {
      let m = r.failureReasons, c = s, g = !1, d = s;
      if (Array.isArray(m)) {
        let I = m.length;
        for (let O = 0; O < I; O++)
          if (typeof m[O] != "string") {
            let be = { instancePath: a + "/failureReasons/" + O, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [be] : e.push(be), s++;
          }
      } else {
        let I = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var t = d === s;
      g = g || t;
      let f = s;
      if (m !== null) {
        let I = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var t = f === s;
      if (g = g || t, g)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let I = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [I] : e.push(I), s++;
      }
    }
    if (r.downloadUrl !== void 0) {
      let m = r.downloadUrl, c = s, g = !1, d = s;
      if (typeof m != "string") {
        let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var o = d === s;
      g = g || o;
      let f = s;
      if (m !== null) {
        let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var o = f === s;
      if (g = g || o, g)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [I] : e.push(I), s++;
      }
    }
    r.creationDateTime !== void 0 && ($(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && ($(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length));
  } else {
    let m = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), s++;
  }
  return wt.errors = e, s === 0;
}
wt.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ss = kt;
function kt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = kt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.filePassword !== void 0 && (ce(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: n, dynamicAnchors: p }) || (e = y(e, ce.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return kt.errors = e, s === 0;
}
kt.evaluated = { props: { filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var js = St;
function St(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = St.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (S(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.resourceSpecification !== void 0 && (_(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, _.errors), s = e.length)), r.fileFormat !== void 0 && (K(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = y(e, K.errors), s = e.length)), r.exportStatus !== void 0 && (M(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = y(e, M.errors), s = e.length)), r.creationDateTime !== void 0 && ($(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && ($(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return St.errors = e, s === 0;
}
St.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var $s = jt;
function jt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = jt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (S(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.exportStatus !== void 0 && (M(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = y(e, M.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return jt.errors = e, s === 0;
}
jt.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
var qs = $t;
function $t(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = $t.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $t.errors = e, s === 0;
}
$t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ts = qt;
function qt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = qt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.uploadUrl === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploadUrl" }, message: "must have required property 'uploadUrl'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importId !== void 0 && (S(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.uploadUrl !== void 0 && typeof r.uploadUrl != "string") {
      let t = { instancePath: a + "/uploadUrl", schemaPath: "#/properties/uploadUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qt.errors = e, s === 0;
}
qt.evaluated = { props: { importId: !0, uploadUrl: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Es = Tt, Ta = { type: "object", required: ["importId", "resourceSpecification", "mergeStrategy"], properties: { importId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ImportResourceSpecification" }, mergeStrategy: { type: "string", enum: ["Overwrite", "FailOnConflict", "Append"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var la = new RegExp("^([0-9a-zA-Z][_-]?){1,100}$", "u");
function De(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = De.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (k(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!la.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9a-zA-Z][_-]?){1,100}$" }, message: 'must match pattern "^([0-9a-zA-Z][_-]?){1,100}$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ea = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.*$", "u");
function we(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = we.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (k(r) > 2048) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 32) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ea.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.*$" }, message: 'must match pattern "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.*$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function We(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = We.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.childDirected === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "childDirected" }, message: "must have required property 'childDirected'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.childDirected !== void 0 && typeof r.childDirected != "boolean") {
      let t = { instancePath: a + "/childDirected", schemaPath: "#/properties/childDirected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { props: { childDirected: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Xe.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.enabled === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.enabled !== void 0 && typeof r.enabled != "boolean") {
      let t = { instancePath: a + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: { enabled: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ue(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ue.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length > 200) {
      let t = { instancePath: a, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 200 }, message: "must NOT have more than 200 properties" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r) {
      let o = r[t];
      if (typeof o == "string") {
        if (k(o) > 256) {
          let m = { instancePath: a + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          e === null ? e = [m] : e.push(m), s++;
        }
      } else {
        let m = { instancePath: a + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ue.errors = e, s === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function er(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = er.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botName === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botName" }, message: "must have required property 'botName'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.roleArn === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roleArn" }, message: "must have required property 'roleArn'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.dataPrivacy === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataPrivacy" }, message: "must have required property 'dataPrivacy'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botName !== void 0 && (De(r.botName, { instancePath: a + "/botName", parentData: r, parentDataProperty: "botName", rootData: n, dynamicAnchors: p }) || (e = y(e, De.errors), s = e.length)), r.roleArn !== void 0 && (we(r.roleArn, { instancePath: a + "/roleArn", parentData: r, parentDataProperty: "roleArn", rootData: n, dynamicAnchors: p }) || (e = y(e, we.errors), s = e.length)), r.dataPrivacy !== void 0 && (We(r.dataPrivacy, { instancePath: a + "/dataPrivacy", parentData: r, parentDataProperty: "dataPrivacy", rootData: n, dynamicAnchors: p }) || (e = y(e, We.errors), s = e.length)), r.errorLogSettings !== void 0 && (Xe(r.errorLogSettings, { instancePath: a + "/errorLogSettings", parentData: r, parentDataProperty: "errorLogSettings", rootData: n, dynamicAnchors: p }) || (e = y(e, Xe.errors), s = e.length)), r.idleSessionTTLInSeconds !== void 0) {
      let t = r.idleSessionTTLInSeconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/idleSessionTTLInSeconds", schemaPath: "#/properties/idleSessionTTLInSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 86400 || isNaN(t)) {
          let o = { instancePath: a + "/idleSessionTTLInSeconds", schemaPath: "#/properties/idleSessionTTLInSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 60 || isNaN(t)) {
          let o = { instancePath: a + "/idleSessionTTLInSeconds", schemaPath: "#/properties/idleSessionTTLInSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, message: "must be >= 60" };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
    r.botTags !== void 0 && (ue(r.botTags, { instancePath: a + "/botTags", parentData: r, parentDataProperty: "botTags", rootData: n, dynamicAnchors: p }) || (e = y(e, ue.errors), s = e.length)), r.testBotAliasTags !== void 0 && (ue(r.testBotAliasTags, { instancePath: a + "/testBotAliasTags", parentData: r, parentDataProperty: "testBotAliasTags", rootData: n, dynamicAnchors: p }) || (e = y(e, ue.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return er.errors = e, s === 0;
}
er.evaluated = { props: { botName: !0, roleArn: !0, dataPrivacy: !0, errorLogSettings: !0, idleSessionTTLInSeconds: !0, botTags: !0, testBotAliasTags: !0 }, dynamicProps: !1, dynamicItems: !1 };
var za = new RegExp("^DRAFT$", "u");
function Y(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Y.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (k(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 5) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!za.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^DRAFT$" }, message: 'must match pattern "^DRAFT$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = rr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.voiceId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "voiceId" }, message: "must have required property 'voiceId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.engine !== void 0 && typeof r.engine != "string") {
      let t = { instancePath: a + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.voiceId !== void 0 && typeof r.voiceId != "string") {
      let t = { instancePath: a + "/voiceId", schemaPath: "#/properties/voiceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return rr.errors = e, s === 0;
}
rr.evaluated = { props: { engine: !0, voiceId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Aa = new RegExp("^arn:aws[A-Za-z-]*:secretsmanager:[a-z0-9-]{1,20}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]{1,512}-[A-Za-z0-9]{6}$", "u"), La = new RegExp("^[A-Za-z0-9_-]+$", "u");
function tr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = tr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.apiTokenSecretArn === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiTokenSecretArn" }, message: "must have required property 'apiTokenSecretArn'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.apiTokenSecretArn !== void 0) {
      let t = r.apiTokenSecretArn;
      if (typeof t == "string") {
        if (k(t) > 2048) {
          let o = { instancePath: a + "/apiTokenSecretArn", schemaPath: "#/properties/apiTokenSecretArn/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (k(t) < 20) {
          let o = { instancePath: a + "/apiTokenSecretArn", schemaPath: "#/properties/apiTokenSecretArn/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Aa.test(t)) {
          let o = { instancePath: a + "/apiTokenSecretArn", schemaPath: "#/properties/apiTokenSecretArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[A-Za-z-]*:secretsmanager:[a-z0-9-]{1,20}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]{1,512}-[A-Za-z0-9]{6}$" }, message: 'must match pattern "^arn:aws[A-Za-z-]*:secretsmanager:[a-z0-9-]{1,20}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]{1,512}-[A-Za-z0-9]{6}$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/apiTokenSecretArn", schemaPath: "#/properties/apiTokenSecretArn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.modelId !== void 0) {
      let t = r.modelId;
      if (typeof t == "string") {
        if (k(t) > 32) {
          let o = { instancePath: a + "/modelId", schemaPath: "#/properties/modelId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (k(t) < 1) {
          let o = { instancePath: a + "/modelId", schemaPath: "#/properties/modelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!La.test(t)) {
          let o = { instancePath: a + "/modelId", schemaPath: "#/properties/modelId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/modelId", schemaPath: "#/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { props: { apiTokenSecretArn: !0, modelId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = sr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.deepgramConfig !== void 0 && (tr(r.deepgramConfig, { instancePath: a + "/deepgramConfig", parentData: r, parentDataProperty: "deepgramConfig", rootData: n, dynamicAnchors: p }) || (e = y(e, tr.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { props: { deepgramConfig: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ar(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ar.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.speechModelPreference !== void 0 && typeof r.speechModelPreference != "string") {
      let t = { instancePath: a + "/speechModelPreference", schemaPath: "#/properties/speechModelPreference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.speechModelConfig !== void 0 && (sr(r.speechModelConfig, { instancePath: a + "/speechModelConfig", parentData: r, parentDataProperty: "speechModelConfig", rootData: n, dynamicAnchors: p }) || (e = y(e, sr.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { props: { speechModelPreference: !0, speechModelConfig: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Oa = new RegExp("^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}(:[a-z0-9-]{1,63}){0,2}$", "u");
function or(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = or.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.modelArn === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modelArn" }, message: "must have required property 'modelArn'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.modelArn !== void 0) {
      let t = r.modelArn;
      if (typeof t == "string") {
        if (!Oa.test(t)) {
          let o = { instancePath: a + "/modelArn", schemaPath: "#/properties/modelArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}(:[a-z0-9-]{1,63}){0,2}$" }, message: 'must match pattern "^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}(:[a-z0-9-]{1,63}){0,2}$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/modelArn", schemaPath: "#/properties/modelArn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.voiceId !== void 0 && typeof r.voiceId != "string") {
      let t = { instancePath: a + "/voiceId", schemaPath: "#/properties/voiceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return or.errors = e, s === 0;
}
or.evaluated = { props: { modelArn: !0, voiceId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ir(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ir.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.speechFoundationModel === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speechFoundationModel" }, message: "must have required property 'speechFoundationModel'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.speechFoundationModel !== void 0 && (or(r.speechFoundationModel, { instancePath: a + "/speechFoundationModel", parentData: r, parentDataProperty: "speechFoundationModel", rootData: n, dynamicAnchors: p }) || (e = y(e, or.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ir.errors = e, s === 0;
}
ir.evaluated = { props: { speechFoundationModel: !0 }, dynamicProps: !1, dynamicItems: !1 };
function nr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = nr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.enabled !== void 0 && typeof r.enabled != "boolean") {
      let t = { instancePath: a + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.audioType !== void 0 && typeof r.audioType != "string") {
      let t = { instancePath: a + "/audioType", schemaPath: "#/properties/audioType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.startDelayInMilliseconds !== void 0) {
      let t = r.startDelayInMilliseconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/startDelayInMilliseconds", schemaPath: "#/properties/startDelayInMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 5e3 || isNaN(t)) {
          let o = { instancePath: a + "/startDelayInMilliseconds", schemaPath: "#/properties/startDelayInMilliseconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 }, message: "must be <= 5000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 500 || isNaN(t)) {
          let o = { instancePath: a + "/startDelayInMilliseconds", schemaPath: "#/properties/startDelayInMilliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 500 }, message: "must be >= 500" };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
    if (r.minimumPlayDurationInMilliseconds !== void 0) {
      let t = r.minimumPlayDurationInMilliseconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/minimumPlayDurationInMilliseconds", schemaPath: "#/properties/minimumPlayDurationInMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 5e3 || isNaN(t)) {
          let o = { instancePath: a + "/minimumPlayDurationInMilliseconds", schemaPath: "#/properties/minimumPlayDurationInMilliseconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 }, message: "must be <= 5000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 1e3 || isNaN(t)) {
          let o = { instancePath: a + "/minimumPlayDurationInMilliseconds", schemaPath: "#/properties/minimumPlayDurationInMilliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
    if (r.responseDeliveryDelayInMilliseconds !== void 0) {
      let t = r.responseDeliveryDelayInMilliseconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/responseDeliveryDelayInMilliseconds", schemaPath: "#/properties/responseDeliveryDelayInMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let o = { instancePath: a + "/responseDeliveryDelayInMilliseconds", schemaPath: "#/properties/responseDeliveryDelayInMilliseconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 200 || isNaN(t)) {
          let o = { instancePath: a + "/responseDeliveryDelayInMilliseconds", schemaPath: "#/properties/responseDeliveryDelayInMilliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return nr.errors = e, s === 0;
}
nr.evaluated = { props: { enabled: !0, audioType: !0, startDelayInMilliseconds: !0, minimumPlayDurationInMilliseconds: !0, responseDeliveryDelayInMilliseconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
function pr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = pr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.enabled === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.enabled !== void 0 && typeof r.enabled != "boolean") {
      let t = { instancePath: a + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pr.errors = e, s === 0;
}
pr.evaluated = { props: { enabled: !0 }, dynamicProps: !1, dynamicItems: !1 };
function mr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = mr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
    if (r.botId !== void 0 && (S(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.botVersion !== void 0 && (Y(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = y(e, Y.errors), s = e.length)), r.localeId !== void 0 && (R(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = y(e, R.errors), s = e.length)), r.nluIntentConfidenceThreshold !== void 0) {
      let t = r.nluIntentConfidenceThreshold;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1 || isNaN(t)) {
          let o = { instancePath: a + "/nluIntentConfidenceThreshold", schemaPath: "#/properties/nluIntentConfidenceThreshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 0 || isNaN(t)) {
          let o = { instancePath: a + "/nluIntentConfidenceThreshold", schemaPath: "#/properties/nluIntentConfidenceThreshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/nluIntentConfidenceThreshold", schemaPath: "#/properties/nluIntentConfidenceThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.voiceSettings !== void 0 && (rr(r.voiceSettings, { instancePath: a + "/voiceSettings", parentData: r, parentDataProperty: "voiceSettings", rootData: n, dynamicAnchors: p }) || (e = y(e, rr.errors), s = e.length)), r.speechRecognitionSettings !== void 0 && (ar(r.speechRecognitionSettings, { instancePath: a + "/speechRecognitionSettings", parentData: r, parentDataProperty: "speechRecognitionSettings", rootData: n, dynamicAnchors: p }) || (e = y(e, ar.errors), s = e.length)), r.speechDetectionSensitivity !== void 0 && typeof r.speechDetectionSensitivity != "string") {
      let t = { instancePath: a + "/speechDetectionSensitivity", schemaPath: "#/properties/speechDetectionSensitivity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.unifiedSpeechSettings !== void 0 && (ir(r.unifiedSpeechSettings, { instancePath: a + "/unifiedSpeechSettings", parentData: r, parentDataProperty: "unifiedSpeechSettings", rootData: n, dynamicAnchors: p }) || (e = y(e, ir.errors), s = e.length)), r.audioFillerSettings !== void 0 && (nr(r.audioFillerSettings, { instancePath: a + "/audioFillerSettings", parentData: r, parentDataProperty: "audioFillerSettings", rootData: n, dynamicAnchors: p }) || (e = y(e, nr.errors), s = e.length)), r.speakerDiarizationSettings !== void 0 && (pr(r.speakerDiarizationSettings, { instancePath: a + "/speakerDiarizationSettings", parentData: r, parentDataProperty: "speakerDiarizationSettings", rootData: n, dynamicAnchors: p }) || (e = y(e, pr.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return mr.errors = e, s === 0;
}
mr.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, nluIntentConfidenceThreshold: !0, voiceSettings: !0, speechRecognitionSettings: !0, speechDetectionSensitivity: !0, unifiedSpeechSettings: !0, audioFillerSettings: !0, speakerDiarizationSettings: !0 }, dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = lr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
    r.botId !== void 0 && (S(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.botVersion !== void 0 && (Y(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = y(e, Y.errors), s = e.length)), r.localeId !== void 0 && (R(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = y(e, R.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Na = new RegExp("^[a-z0-9][.\\-a-z0-9]{1,61}[a-z0-9]$", "u");
function ke(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ke.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (k(r) > 63) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 3) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Na.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][.\\-a-z0-9]{1,61}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][.\\-a-z0-9]{1,61}[a-z0-9]$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ra = new RegExp("^[.\\-!*_'()a-zA-Z0-9][.\\-!*_'()/a-zA-Z0-9]*$", "u");
function Se(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Se.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (k(r) > 1024) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ra.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[.\\-!*_'()a-zA-Z0-9][.\\-!*_'()/a-zA-Z0-9]*$" }, message: `must match pattern "^[.\\-!*_'()a-zA-Z0-9][.\\-!*_'()/a-zA-Z0-9]*$"` };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Se.errors = e, s === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Va = new RegExp("^arn:[\\w\\-]+:kms:[\\w\\-]+:\\d{12}:(?:key/[\\w\\-]+|alias/[a-zA-Z0-9:/_\\-]{1,256})$", "u");
function ur(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ur.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.s3BucketName === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "s3BucketName" }, message: "must have required property 's3BucketName'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.s3Path === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "s3Path" }, message: "must have required property 's3Path'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.s3BucketName !== void 0 && (ke(r.s3BucketName, { instancePath: a + "/s3BucketName", parentData: r, parentDataProperty: "s3BucketName", rootData: n, dynamicAnchors: p }) || (e = y(e, ke.errors), s = e.length)), r.s3Path !== void 0 && (Se(r.s3Path, { instancePath: a + "/s3Path", parentData: r, parentDataProperty: "s3Path", rootData: n, dynamicAnchors: p }) || (e = y(e, Se.errors), s = e.length)), r.kmsKeyArn !== void 0) {
      let t = r.kmsKeyArn;
      if (typeof t == "string") {
        if (k(t) > 2048) {
          let o = { instancePath: a + "/kmsKeyArn", schemaPath: "#/properties/kmsKeyArn/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (k(t) < 20) {
          let o = { instancePath: a + "/kmsKeyArn", schemaPath: "#/properties/kmsKeyArn/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Va.test(t)) {
          let o = { instancePath: a + "/kmsKeyArn", schemaPath: "#/properties/kmsKeyArn/pattern", keyword: "pattern", params: { pattern: "^arn:[\\w\\-]+:kms:[\\w\\-]+:\\d{12}:(?:key/[\\w\\-]+|alias/[a-zA-Z0-9:/_\\-]{1,256})$" }, message: 'must match pattern "^arn:[\\w\\-]+:kms:[\\w\\-]+:\\d{12}:(?:key/[\\w\\-]+|alias/[a-zA-Z0-9:/_\\-]{1,256})$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/kmsKeyArn", schemaPath: "#/properties/kmsKeyArn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { props: { s3BucketName: !0, s3Path: !0, kmsKeyArn: !0 }, dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = cr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.s3BucketName === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "s3BucketName" }, message: "must have required property 's3BucketName'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.s3Path === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "s3Path" }, message: "must have required property 's3Path'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.s3BucketName !== void 0 && (ke(r.s3BucketName, { instancePath: a + "/s3BucketName", parentData: r, parentDataProperty: "s3BucketName", rootData: n, dynamicAnchors: p }) || (e = y(e, ke.errors), s = e.length)), r.s3Path !== void 0 && (Se(r.s3Path, { instancePath: a + "/s3Path", parentData: r, parentDataProperty: "s3Path", rootData: n, dynamicAnchors: p }) || (e = y(e, Se.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { props: { s3BucketName: !0, s3Path: !0 }, dynamicProps: !1, dynamicItems: !1 };
function dr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = dr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetName === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetName" }, message: "must have required property 'testSetName'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.roleArn === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roleArn" }, message: "must have required property 'roleArn'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.storageLocation === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "storageLocation" }, message: "must have required property 'storageLocation'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importInputLocation === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importInputLocation" }, message: "must have required property 'importInputLocation'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.modality === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modality" }, message: "must have required property 'modality'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetName !== void 0 && (De(r.testSetName, { instancePath: a + "/testSetName", parentData: r, parentDataProperty: "testSetName", rootData: n, dynamicAnchors: p }) || (e = y(e, De.errors), s = e.length)), r.description !== void 0) {
      let t = r.description;
      if (typeof t == "string") {
        if (k(t) > 2e3) {
          let o = { instancePath: a + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.roleArn !== void 0 && (we(r.roleArn, { instancePath: a + "/roleArn", parentData: r, parentDataProperty: "roleArn", rootData: n, dynamicAnchors: p }) || (e = y(e, we.errors), s = e.length)), r.storageLocation !== void 0 && (ur(r.storageLocation, { instancePath: a + "/storageLocation", parentData: r, parentDataProperty: "storageLocation", rootData: n, dynamicAnchors: p }) || (e = y(e, ur.errors), s = e.length)), r.importInputLocation !== void 0 && (cr(r.importInputLocation, { instancePath: a + "/importInputLocation", parentData: r, parentDataProperty: "importInputLocation", rootData: n, dynamicAnchors: p }) || (e = y(e, cr.errors), s = e.length)), r.modality !== void 0 && typeof r.modality != "string") {
      let t = { instancePath: a + "/modality", schemaPath: "#/properties/modality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.testSetTags !== void 0 && (ue(r.testSetTags, { instancePath: a + "/testSetTags", parentData: r, parentDataProperty: "testSetTags", rootData: n, dynamicAnchors: p }) || (e = y(e, ue.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return dr.errors = e, s === 0;
}
dr.evaluated = { props: { testSetName: !0, description: !0, roleArn: !0, storageLocation: !0, importInputLocation: !0, modality: !0, testSetTags: !0 }, dynamicProps: !1, dynamicItems: !1 };
function de(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = de.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botImportSpecification !== void 0 && (er(r.botImportSpecification, { instancePath: a + "/botImportSpecification", parentData: r, parentDataProperty: "botImportSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, er.errors), s = e.length)), r.botLocaleImportSpecification !== void 0 && (mr(r.botLocaleImportSpecification, { instancePath: a + "/botLocaleImportSpecification", parentData: r, parentDataProperty: "botLocaleImportSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, mr.errors), s = e.length)), r.customVocabularyImportSpecification !== void 0 && (lr(r.customVocabularyImportSpecification, { instancePath: a + "/customVocabularyImportSpecification", parentData: r, parentDataProperty: "customVocabularyImportSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, lr.errors), s = e.length)), r.testSetImportResourceSpecification !== void 0 && (dr(r.testSetImportResourceSpecification, { instancePath: a + "/testSetImportResourceSpecification", parentData: r, parentDataProperty: "testSetImportResourceSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, dr.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return de.errors = e, s === 0;
}
de.evaluated = { props: { botImportSpecification: !0, botLocaleImportSpecification: !0, customVocabularyImportSpecification: !0, testSetImportResourceSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Tt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Tt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.mergeStrategy === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mergeStrategy" }, message: "must have required property 'mergeStrategy'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importId !== void 0 && (S(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.resourceSpecification !== void 0 && (de(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, de.errors), s = e.length)), r.mergeStrategy !== void 0) {
      let t = r.mergeStrategy;
      if (typeof t != "string") {
        let o = { instancePath: a + "/mergeStrategy", schemaPath: "#/properties/mergeStrategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "Overwrite" || t === "FailOnConflict" || t === "Append")) {
        let o = { instancePath: a + "/mergeStrategy", schemaPath: "#/properties/mergeStrategy/enum", keyword: "enum", params: { allowedValues: Ta.properties.mergeStrategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.filePassword !== void 0 && (ce(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: n, dynamicAnchors: p }) || (e = y(e, ce.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Tt.errors = e, s === 0;
}
Tt.evaluated = { props: { importId: !0, resourceSpecification: !0, mergeStrategy: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var zs = Et;
function fe(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = fe.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function G(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = G.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return G.errors = e, s === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Et(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Et.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.importId !== void 0 && (S(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.resourceSpecification !== void 0 && (de(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, de.errors), s = e.length)), r.mergeStrategy !== void 0 && (fe(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: n, dynamicAnchors: p }) || (e = y(e, fe.errors), s = e.length)), r.importStatus !== void 0 && (G(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: n, dynamicAnchors: p }) || (e = y(e, G.errors), s = e.length)), r.creationDateTime !== void 0 && ($(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Et.errors = e, s === 0;
}
Et.evaluated = { props: { importId: !0, resourceSpecification: !0, mergeStrategy: !0, importStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var As = zt;
var pa = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function fr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = fr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (t !== "LastUpdatedDateTime") {
        let o = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: pa.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.order !== void 0) {
      let t = r.order;
      if (typeof t != "string") {
        let o = { instancePath: a + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "Ascending" || t === "Descending")) {
        let o = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: pa.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fr.errors = e, s === 0;
}
fr.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ma = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ImportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
function yr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = yr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (t !== "ImportResourceType") {
        let o = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: ma.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let m = { instancePath: a + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        if (t.length < 1) {
          let m = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++)
          xe(t[m], { instancePath: a + "/values/" + m, parentData: t, parentDataProperty: m, rootData: n, dynamicAnchors: p }) || (e = y(e, xe.errors), s = e.length);
      } else {
        let o = { instancePath: a + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.operator !== void 0) {
      let t = r.operator;
      if (typeof t != "string") {
        let o = { instancePath: a + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "CO" || t === "EQ")) {
        let o = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: ma.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return yr.errors = e, s === 0;
}
yr.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function zt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = zt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (S(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.botVersion !== void 0 && (Y(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = y(e, Y.errors), s = e.length)), r.localeId !== void 0 && (R(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = y(e, R.errors), s = e.length)), r.sortBy !== void 0 && (fr(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: n, dynamicAnchors: p }) || (e = y(e, fr.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let m = { instancePath: a + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        if (t.length < 1) {
          let m = { instancePath: a + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++)
          yr(t[m], { instancePath: a + "/filters/" + m, parentData: t, parentDataProperty: m, rootData: n, dynamicAnchors: p }) || (e = y(e, yr.errors), s = e.length);
      } else {
        let o = { instancePath: a + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.maxResults !== void 0) {
      let t = r.maxResults;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 1 || isNaN(t)) {
          let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [o] : e.push(o), s++;
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
  return zt.errors = e, s === 0;
}
zt.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ls = At;
var Ua = new RegExp("^([0-9a-zA-Z_])+$", "u");
function je(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = je.evaluated;
  i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
  let t = s, o = !1, m = s;
  if (typeof r == "string") {
    if (k(r) > 10) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (k(r) < 5) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (!Ua.test(r)) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([0-9a-zA-Z_])+$" }, message: 'must match pattern "^([0-9a-zA-Z_])+$"' };
      e === null ? e = [d] : e.push(d), s++;
    }
  } else {
    let d = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = m === s;
  o = o || g;
  let c = s;
  if (r !== null) {
    let d = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = c === s;
  if (o = o || g, o)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let d = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), s++;
  }
  return je.errors = e, s === 0;
}
je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $e(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = $e.evaluated;
  i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
  let t = s, o = !1, m = s;
  if (typeof r == "string") {
    if (k(r) > 100) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (k(r) < 1) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (!la.test(r)) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([0-9a-zA-Z][_-]?){1,100}$" }, message: 'must match pattern "^([0-9a-zA-Z][_-]?){1,100}$"' };
      e === null ? e = [d] : e.push(d), s++;
    }
  } else {
    let d = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = m === s;
  o = o || g;
  let c = s;
  if (r !== null) {
    let d = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = c === s;
  if (o = o || g, o)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let d = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = hr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId !== void 0 && (S(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.importedResourceId !== void 0 && (je(r.importedResourceId, { instancePath: a + "/importedResourceId", parentData: r, parentDataProperty: "importedResourceId", rootData: n, dynamicAnchors: p }) || (e = y(e, je.errors), s = e.length)), r.importedResourceName !== void 0 && ($e(r.importedResourceName, { instancePath: a + "/importedResourceName", parentData: r, parentDataProperty: "importedResourceName", rootData: n, dynamicAnchors: p }) || (e = y(e, $e.errors), s = e.length)), r.importedResourceType !== void 0 && typeof r.importedResourceType != "string") {
      let t = { instancePath: a + "/importedResourceType", schemaPath: "#/properties/importedResourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.importStatus !== void 0 && (G(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: n, dynamicAnchors: p }) || (e = y(e, G.errors), s = e.length)), r.mergeStrategy !== void 0 && (fe(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: n, dynamicAnchors: p }) || (e = y(e, fe.errors), s = e.length)), r.creationDateTime !== void 0 && ($(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && ($(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return hr.errors = e, s === 0;
}
hr.evaluated = { props: { importId: !0, importedResourceId: !0, importedResourceName: !0, importedResourceType: !0, importStatus: !0, mergeStrategy: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function At(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = At.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (S(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.botVersion !== void 0 && (Y(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = y(e, Y.errors), s = e.length)), r.localeId !== void 0 && (R(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = y(e, R.errors), s = e.length)), r.importSummaries !== void 0) {
      let o = r.importSummaries;
      if (Array.isArray(o)) {
        let m = o.length;
        for (let c = 0; c < m; c++)
          hr(o[c], { instancePath: a + "/importSummaries/" + c, parentData: o, parentDataProperty: c, rootData: n, dynamicAnchors: p }) || (e = y(e, hr.errors), s = e.length);
      } else {
        let m = { instancePath: a + "/importSummaries", schemaPath: "#/properties/importSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let o = r.nextToken, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return At.errors = e, s === 0;
}
At.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, importSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Os = Lt;
function Lt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Lt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (r.importStatus === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (r.importId !== void 0 && (S(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.resourceSpecification !== void 0 && (de(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = y(e, de.errors), s = e.length)), r.importedResourceId !== void 0 && (je(r.importedResourceId, { instancePath: a + "/importedResourceId", parentData: r, parentDataProperty: "importedResourceId", rootData: n, dynamicAnchors: p }) || (e = y(e, je.errors), s = e.length)), r.importedResourceName !== void 0 && ($e(r.importedResourceName, { instancePath: a + "/importedResourceName", parentData: r, parentDataProperty: "importedResourceName", rootData: n, dynamicAnchors: p }) || (e = y(e, $e.errors), s = e.length)), r.mergeStrategy !== void 0 && (fe(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: n, dynamicAnchors: p }) || (e = y(e, fe.errors), s = e.length)), r.importStatus !== void 0 && (G(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: n, dynamicAnchors: p }) || (e = y(e, G.errors), s = e.length)), r.failureReasons !== void 0) {
      let o = r.failureReasons, m = s, c = !1, g = s;
      if (Array.isArray(o)) {
        let f = o.length;
        for (let I = 0; I < f; I++)
          if (typeof o[I] != "string") {
            let O = { instancePath: a + "/failureReasons/" + I, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [O] : e.push(O), s++;
          }
      } else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    r.creationDateTime !== void 0 && ($(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && ($(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = y(e, $.errors), s = e.length));
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Lt.errors = e, s === 0;
}
Lt.evaluated = { props: { importId: !0, resourceSpecification: !0, importedResourceId: !0, importedResourceName: !0, mergeStrategy: !0, importStatus: !0, failureReasons: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ns = Ot;
function Ot(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ot.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.importId !== void 0 && (S(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = y(e, S.errors), s = e.length)), r.importStatus !== void 0 && (G(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: n, dynamicAnchors: p }) || (e = y(e, G.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ot.errors = e, s === 0;
}
Ot.evaluated = { props: { importId: !0, importStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
function y(r, a) {
  if (r === null) return a;
  for (let l of a) r.push(l);
  return r;
}

// set:set:audit
var Rs = Nt, _a = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var w = (ot(), Is(at)).default, Me = new RegExp("^[0-9a-zA-Z]+$", "u");
var Ma = new RegExp("^(DRAFT|[0-9]+)$", "u");
function Z(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Z.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (w(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ma.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Pr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (w(t) > 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (w(t) < 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Me.test(t)) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.botVersion !== void 0 && (Z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = h(e, Z.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pr.errors = e, s === 0;
}
Pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function V(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = V.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ir(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ir.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (w(t) > 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (w(t) < 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Me.test(t)) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.botVersion !== void 0 && (Z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = h(e, Z.errors), s = e.length)), r.localeId !== void 0 && (V(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ir.errors = e, s === 0;
}
Ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function br(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = br.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (w(t) > 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (w(t) < 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Me.test(t)) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.botVersion !== void 0 && (Z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = h(e, Z.errors), s = e.length)), r.localeId !== void 0 && (V(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return br.errors = e, s === 0;
}
br.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function xr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = xr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (t !== "testSetId") {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (w(t) > 10) {
          let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (w(t) < 10) {
          let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Me.test(t)) {
          let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return xr.errors = e, s === 0;
}
xr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function B(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = B.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botExportSpecification" || t === "botLocaleExportSpecification" || t === "customVocabularyExportSpecification" || t === "testSetExportSpecification")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.botExportSpecification !== void 0 && (Pr(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, Pr.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (Ir(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, Ir.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (br(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, br.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (xr(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, xr.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return B.errors = e, s === 0;
}
B.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function he(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = he.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (w(r) > 1024) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return he.errors = e, s === 0;
}
he.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Nt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Nt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.resourceSpecification !== void 0 && (B(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, B.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let o = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let o = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: _a.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.filePassword !== void 0 && (he(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: n, dynamicAnchors: p }) || (e = h(e, he.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Nt.errors = e, s === 0;
}
Nt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var x = Rt;
function Rt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Rt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Rt.errors = e, s === 0;
}
Rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Vs = Vt;
function j(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = j.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (w(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Me.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Za = { type: "string", enum: ["LexJson", "TSV", "CSV"] };
function ee(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ee.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Za.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ee.errors = e, s === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ba = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function C(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = C.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "InProgress" || r === "Completed" || r === "Failed" || r === "Deleting")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ba.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return C.errors = e, s === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function q(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = q.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Vt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Vt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.exportId !== void 0 && (j(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.resourceSpecification !== void 0 && (B(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, B.errors), s = e.length)), r.fileFormat !== void 0 && (ee(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = h(e, ee.errors), s = e.length)), r.exportStatus !== void 0 && (C(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = h(e, C.errors), s = e.length)), r.creationDateTime !== void 0 && (q(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Vt.errors = e, s === 0;
}
Vt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var se = Ut;
function Ut(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ut.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ut.errors = e, s === 0;
}
Ut.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var P = Ft;
function Ft(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ft.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r)
      if (o !== "message") {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (r.message !== void 0) {
      let o = r.message, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Ft.errors = e, s === 0;
}
Ft.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ze = _t;
function _t(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = _t.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _t.errors = e, s === 0;
}
_t.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ae = Mt;
function Mt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Mt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Mt.errors = e, s === 0;
}
Mt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var z = Zt;
function Zt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Zt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r)
      if (!(o === "Message" || o === "message")) {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let o = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (r.message !== void 0) {
      let o = r.message, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Zt.errors = e, s === 0;
}
Zt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Re = Bt;
function Bt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Bt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Bt.errors = e, s === 0;
}
Bt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var A = Ct;
function Ct(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ct.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r)
      if (!(o === "message" || o === "Output" || o === "Version")) {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (r.message !== void 0) {
      let o = r.message, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (r.Output !== void 0) {
      let o = r.Output;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let m in o)
          if (m !== "__type") {
            let c = { instancePath: a + "/Output", schemaPath: "#/properties/Output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
            e === null ? e = [c] : e.push(c), s++;
          }
        if (o.__type !== void 0 && typeof o.__type != "string") {
          let m = { instancePath: a + "/Output/__type", schemaPath: "#/properties/Output/properties/__type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [m] : e.push(m), s++;
        }
      } else {
        let m = { instancePath: a + "/Output", schemaPath: "#/properties/Output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.Version !== void 0 && typeof r.Version != "string") {
      let o = { instancePath: a + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [o] : e.push(o), s++;
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Ct.errors = e, s === 0;
}
Ct.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Cr = Kt;
function Kt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Kt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Kt.errors = e, s === 0;
}
Kt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oe = Yt;
function Yt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Yt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Yt.errors = e, s === 0;
}
Yt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ie = Gt;
function Gt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Gt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Gt.errors = e, s === 0;
}
Gt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ne = Qt;
function Qt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Qt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Qt.errors = e, s === 0;
}
Qt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Us = Ht;
var ua = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function Dr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Dr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.attribute !== void 0) {
      let t = r.attribute;
      if (typeof t != "string") {
        let o = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (t !== "LastUpdatedDateTime") {
        let o = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: ua.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.order !== void 0) {
      let t = r.order;
      if (typeof t != "string") {
        let o = { instancePath: a + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "Ascending" || t === "Descending")) {
        let o = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: ua.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Dr.errors = e, s === 0;
}
Dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ca = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
var Ca = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function Te(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Te.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (w(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ca.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = wr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t != "string") {
        let o = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (t !== "ExportResourceType") {
        let o = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: ca.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let m = { instancePath: a + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        if (t.length < 1) {
          let m = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++)
          Te(t[m], { instancePath: a + "/values/" + m, parentData: t, parentDataProperty: m, rootData: n, dynamicAnchors: p }) || (e = h(e, Te.errors), s = e.length);
      } else {
        let o = { instancePath: a + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.operator !== void 0) {
      let t = r.operator;
      if (typeof t != "string") {
        let o = { instancePath: a + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "CO" || t === "EQ")) {
        let o = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: ca.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return wr.errors = e, s === 0;
}
wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Ht(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ht.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "sortBy" || t === "filters" || t === "maxResults" || t === "nextToken")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.botId !== void 0 && (j(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.botVersion !== void 0 && (Z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = h(e, Z.errors), s = e.length)), r.localeId !== void 0 && (V(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length)), r.sortBy !== void 0 && (Dr(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: n, dynamicAnchors: p }) || (e = h(e, Dr.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let m = { instancePath: a + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        if (t.length < 1) {
          let m = { instancePath: a + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++)
          wr(t[m], { instancePath: a + "/filters/" + m, parentData: t, parentDataProperty: m, rootData: n, dynamicAnchors: p }) || (e = h(e, wr.errors), s = e.length);
      } else {
        let o = { instancePath: a + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.maxResults !== void 0) {
      let t = r.maxResults;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 1 || isNaN(t)) {
          let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [o] : e.push(o), s++;
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
  return Ht.errors = e, s === 0;
}
Ht.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fs = Jt;
function kr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = kr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.exportId !== void 0 && (j(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.resourceSpecification !== void 0 && (B(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, B.errors), s = e.length)), r.fileFormat !== void 0 && (ee(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = h(e, ee.errors), s = e.length)), r.exportStatus !== void 0 && (C(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = h(e, C.errors), s = e.length)), r.creationDateTime !== void 0 && (q(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (q(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return kr.errors = e, s === 0;
}
kr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Jt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Jt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r)
      if (!(o === "botId" || o === "botVersion" || o === "localeId" || o === "exportSummaries" || o === "nextToken")) {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (r.botId !== void 0 && (j(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.botVersion !== void 0 && (Z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = h(e, Z.errors), s = e.length)), r.localeId !== void 0 && (V(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length)), r.exportSummaries !== void 0) {
      let o = r.exportSummaries;
      if (Array.isArray(o)) {
        let m = o.length;
        for (let c = 0; c < m; c++)
          kr(o[c], { instancePath: a + "/exportSummaries/" + c, parentData: o, parentDataProperty: c, rootData: n, dynamicAnchors: p }) || (e = h(e, kr.errors), s = e.length);
      } else {
        let m = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let o = r.nextToken, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return Jt.errors = e, s === 0;
}
Jt.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Kr = Wt;
function Wt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Wt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Wt.errors = e, s === 0;
}
Wt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Be = Xt;
function Xt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Xt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (w(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Me.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Xt.errors = e, s === 0;
}
Xt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _s = es;
var ha = new RegExp("^https?://", "u");
function es(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = es.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let m = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [m] : e.push(m), s++;
    }
    if (r.exportStatus === void 0) {
      let m = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [m] : e.push(m), s++;
    }
    for (let m in r)
      if (!(m === "exportId" || m === "resourceSpecification" || m === "fileFormat" || m === "exportStatus" || m === "failureReasons" || m === "downloadUrl" || m === "creationDateTime" || m === "lastUpdatedDateTime")) {
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.exportId !== void 0 && (j(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.resourceSpecification !== void 0 && (B(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, B.errors), s = e.length)), r.fileFormat !== void 0 && (ee(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = h(e, ee.errors), s = e.length)), r.exportStatus !== void 0 && (C(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = h(e, C.errors), s = e.length)), r.failureReasons !== void 0) {
      let m = r.failureReasons, c = s, g = !1, d = s;
      if (Array.isArray(m)) {
        let I = m.length;
        for (let O = 0; O < I; O++)
          if (typeof m[O] != "string") {
            let be = { instancePath: a + "/failureReasons/" + O, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [be] : e.push(be), s++;
          }
      } else {
        let I = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var t = d === s;
      g = g || t;
      let f = s;
      if (m !== null) {
        let I = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var t = f === s;
      if (g = g || t, g)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let I = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [I] : e.push(I), s++;
      }
    }
    if (r.downloadUrl !== void 0) {
      let m = r.downloadUrl, c = s, g = !1, d = s;
      if (typeof m == "string") {
        if (w(m) < 1) {
          let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [I] : e.push(I), s++;
        }
        if (!ha.test(m)) {
          let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [I] : e.push(I), s++;
        }
      } else {
        let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var o = d === s;
      g = g || o;
      let f = s;
      if (m !== null) {
        let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var o = f === s;
      if (g = g || o, g)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [I] : e.push(I), s++;
      }
    }
    r.creationDateTime !== void 0 && (q(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (q(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length));
  } else {
    let m = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), s++;
  }
  return es.errors = e, s === 0;
}
es.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ms = rs;
function rs(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = rs.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "filePassword") {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.filePassword !== void 0 && (he(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: n, dynamicAnchors: p }) || (e = h(e, he.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return rs.errors = e, s === 0;
}
rs.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Zs = ts;
function ts(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ts.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.exportId !== void 0 && (j(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.resourceSpecification !== void 0 && (B(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, B.errors), s = e.length)), r.fileFormat !== void 0 && (ee(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = h(e, ee.errors), s = e.length)), r.exportStatus !== void 0 && (C(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = h(e, C.errors), s = e.length)), r.creationDateTime !== void 0 && (q(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (q(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ts.errors = e, s === 0;
}
ts.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Bs = ss;
function ss(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ss.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.exportId !== void 0 && (j(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.exportStatus !== void 0 && (C(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = h(e, C.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ss.errors = e, s === 0;
}
ss.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Cs = as;
function as(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = as.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return as.errors = e, s === 0;
}
as.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ks = os;
function os(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = os.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.uploadUrl === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploadUrl" }, message: "must have required property 'uploadUrl'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "importId" || t === "uploadUrl")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.importId !== void 0 && (j(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.uploadUrl !== void 0) {
      let t = r.uploadUrl;
      if (typeof t == "string") {
        if (w(t) < 1) {
          let o = { instancePath: a + "/uploadUrl", schemaPath: "#/properties/uploadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!ha.test(t)) {
          let o = { instancePath: a + "/uploadUrl", schemaPath: "#/properties/uploadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/uploadUrl", schemaPath: "#/properties/uploadUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return os.errors = e, s === 0;
}
os.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ys = is, Ka = { type: "object", required: ["importId", "resourceSpecification", "mergeStrategy"], properties: { importId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ImportResourceSpecification" }, mergeStrategy: { type: "string", enum: ["Overwrite", "FailOnConflict", "Append"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var ga = new RegExp("^([0-9a-zA-Z][_-]?){1,100}$", "u");
function Ee(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ee.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (w(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ga.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9a-zA-Z][_-]?){1,100}$" }, message: 'must match pattern "^([0-9a-zA-Z][_-]?){1,100}$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ya = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.*$", "u");
function ze(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ze.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (w(r) > 2048) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 32) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ya.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.*$" }, message: 'must match pattern "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.*$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Sr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Sr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.childDirected === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "childDirected" }, message: "must have required property 'childDirected'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (t !== "childDirected") {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.childDirected !== void 0 && typeof r.childDirected != "boolean") {
      let t = { instancePath: a + "/childDirected", schemaPath: "#/properties/childDirected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Sr.errors = e, s === 0;
}
Sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function jr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = jr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.enabled === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (t !== "enabled") {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.enabled !== void 0 && typeof r.enabled != "boolean") {
      let t = { instancePath: a + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return jr.errors = e, s === 0;
}
jr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ye(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ye.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length > 200) {
      let t = { instancePath: a, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 200 }, message: "must NOT have more than 200 properties" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r) {
      let o = r[t];
      if (typeof o == "string") {
        if (w(o) > 256) {
          let m = { instancePath: a + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          e === null ? e = [m] : e.push(m), s++;
        }
      } else {
        let m = { instancePath: a + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $r(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = $r.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botName === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "botName" }, message: "must have required property 'botName'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.roleArn === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roleArn" }, message: "must have required property 'roleArn'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.dataPrivacy === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataPrivacy" }, message: "must have required property 'dataPrivacy'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "botName" || t === "roleArn" || t === "dataPrivacy" || t === "errorLogSettings" || t === "idleSessionTTLInSeconds" || t === "botTags" || t === "testBotAliasTags")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.botName !== void 0 && (Ee(r.botName, { instancePath: a + "/botName", parentData: r, parentDataProperty: "botName", rootData: n, dynamicAnchors: p }) || (e = h(e, Ee.errors), s = e.length)), r.roleArn !== void 0 && (ze(r.roleArn, { instancePath: a + "/roleArn", parentData: r, parentDataProperty: "roleArn", rootData: n, dynamicAnchors: p }) || (e = h(e, ze.errors), s = e.length)), r.dataPrivacy !== void 0 && (Sr(r.dataPrivacy, { instancePath: a + "/dataPrivacy", parentData: r, parentDataProperty: "dataPrivacy", rootData: n, dynamicAnchors: p }) || (e = h(e, Sr.errors), s = e.length)), r.errorLogSettings !== void 0 && (jr(r.errorLogSettings, { instancePath: a + "/errorLogSettings", parentData: r, parentDataProperty: "errorLogSettings", rootData: n, dynamicAnchors: p }) || (e = h(e, jr.errors), s = e.length)), r.idleSessionTTLInSeconds !== void 0) {
      let t = r.idleSessionTTLInSeconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/idleSessionTTLInSeconds", schemaPath: "#/properties/idleSessionTTLInSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 86400 || isNaN(t)) {
          let o = { instancePath: a + "/idleSessionTTLInSeconds", schemaPath: "#/properties/idleSessionTTLInSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 60 || isNaN(t)) {
          let o = { instancePath: a + "/idleSessionTTLInSeconds", schemaPath: "#/properties/idleSessionTTLInSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, message: "must be >= 60" };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
    r.botTags !== void 0 && (ye(r.botTags, { instancePath: a + "/botTags", parentData: r, parentDataProperty: "botTags", rootData: n, dynamicAnchors: p }) || (e = h(e, ye.errors), s = e.length)), r.testBotAliasTags !== void 0 && (ye(r.testBotAliasTags, { instancePath: a + "/testBotAliasTags", parentData: r, parentDataProperty: "testBotAliasTags", rootData: n, dynamicAnchors: p }) || (e = h(e, ye.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $r.errors = e, s === 0;
}
$r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var da = { type: "object", required: ["botId", "botVersion", "localeId"], properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.DraftBotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, nluIntentConfidenceThreshold: { type: "number", minimum: 0, maximum: 1 }, voiceSettings: { $ref: "#/$defs/components.schemas.VoiceSettings" }, speechRecognitionSettings: { $ref: "#/$defs/components.schemas.SpeechRecognitionSettings" }, speechDetectionSensitivity: { type: "string", enum: ["Default", "HighNoiseTolerance", "MaximumNoiseTolerance"] }, unifiedSpeechSettings: { $ref: "#/$defs/components.schemas.UnifiedSpeechSettings" }, audioFillerSettings: { $ref: "#/$defs/components.schemas.AudioFillerSettings" }, speakerDiarizationSettings: { $ref: "#/$defs/components.schemas.SpeakerDiarizationSettings" } }, additionalProperties: !1 }, va = Object.prototype.hasOwnProperty;
var Ga = new RegExp("^DRAFT$", "u");
function re(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = re.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (w(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 5) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ga.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^DRAFT$" }, message: 'must match pattern "^DRAFT$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Qa = { type: "object", required: ["voiceId"], properties: { engine: { type: "string", enum: ["standard", "neural", "long-form", "generative"] }, voiceId: { type: "string" } }, additionalProperties: !1 };
function qr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = qr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.voiceId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "voiceId" }, message: "must have required property 'voiceId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "engine" || t === "voiceId")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.engine !== void 0) {
      let t = r.engine;
      if (typeof t != "string") {
        let o = { instancePath: a + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "standard" || t === "neural" || t === "long-form" || t === "generative")) {
        let o = { instancePath: a + "/engine", schemaPath: "#/properties/engine/enum", keyword: "enum", params: { allowedValues: Qa.properties.engine.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.voiceId !== void 0 && typeof r.voiceId != "string") {
      let t = { instancePath: a + "/voiceId", schemaPath: "#/properties/voiceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qr.errors = e, s === 0;
}
qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ha = { type: "object", properties: { speechModelPreference: { type: "string", enum: ["Standard", "Neural", "Deepgram", "Advanced"] }, speechModelConfig: { $ref: "#/$defs/components.schemas.SpeechModelConfig" } }, additionalProperties: !1 };
var Ja = new RegExp("^arn:aws[A-Za-z-]*:secretsmanager:[a-z0-9-]{1,20}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]{1,512}-[A-Za-z0-9]{6}$", "u"), Wa = new RegExp("^[A-Za-z0-9_-]+$", "u");
function Tr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Tr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.apiTokenSecretArn === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiTokenSecretArn" }, message: "must have required property 'apiTokenSecretArn'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "apiTokenSecretArn" || t === "modelId")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.apiTokenSecretArn !== void 0) {
      let t = r.apiTokenSecretArn;
      if (typeof t == "string") {
        if (w(t) > 2048) {
          let o = { instancePath: a + "/apiTokenSecretArn", schemaPath: "#/properties/apiTokenSecretArn/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (w(t) < 20) {
          let o = { instancePath: a + "/apiTokenSecretArn", schemaPath: "#/properties/apiTokenSecretArn/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Ja.test(t)) {
          let o = { instancePath: a + "/apiTokenSecretArn", schemaPath: "#/properties/apiTokenSecretArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[A-Za-z-]*:secretsmanager:[a-z0-9-]{1,20}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]{1,512}-[A-Za-z0-9]{6}$" }, message: 'must match pattern "^arn:aws[A-Za-z-]*:secretsmanager:[a-z0-9-]{1,20}:[0-9]{12}:secret:[A-Za-z0-9/_+=.@-]{1,512}-[A-Za-z0-9]{6}$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/apiTokenSecretArn", schemaPath: "#/properties/apiTokenSecretArn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.modelId !== void 0) {
      let t = r.modelId;
      if (typeof t == "string") {
        if (w(t) > 32) {
          let o = { instancePath: a + "/modelId", schemaPath: "#/properties/modelId/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (w(t) < 1) {
          let o = { instancePath: a + "/modelId", schemaPath: "#/properties/modelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Wa.test(t)) {
          let o = { instancePath: a + "/modelId", schemaPath: "#/properties/modelId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/modelId", schemaPath: "#/properties/modelId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Tr.errors = e, s === 0;
}
Tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Er(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Er.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "deepgramConfig") {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.deepgramConfig !== void 0 && (Tr(r.deepgramConfig, { instancePath: a + "/deepgramConfig", parentData: r, parentDataProperty: "deepgramConfig", rootData: n, dynamicAnchors: p }) || (e = h(e, Tr.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Er.errors = e, s === 0;
}
Er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function zr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = zr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "speechModelPreference" || t === "speechModelConfig")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.speechModelPreference !== void 0) {
      let t = r.speechModelPreference;
      if (typeof t != "string") {
        let o = { instancePath: a + "/speechModelPreference", schemaPath: "#/properties/speechModelPreference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "Standard" || t === "Neural" || t === "Deepgram" || t === "Advanced")) {
        let o = { instancePath: a + "/speechModelPreference", schemaPath: "#/properties/speechModelPreference/enum", keyword: "enum", params: { allowedValues: Ha.properties.speechModelPreference.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.speechModelConfig !== void 0 && (Er(r.speechModelConfig, { instancePath: a + "/speechModelConfig", parentData: r, parentDataProperty: "speechModelConfig", rootData: n, dynamicAnchors: p }) || (e = h(e, Er.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return zr.errors = e, s === 0;
}
zr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xa = new RegExp("^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}(:[a-z0-9-]{1,63}){0,2}$", "u");
function Ar(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ar.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.modelArn === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modelArn" }, message: "must have required property 'modelArn'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "modelArn" || t === "voiceId")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.modelArn !== void 0) {
      let t = r.modelArn;
      if (typeof t == "string") {
        if (!Xa.test(t)) {
          let o = { instancePath: a + "/modelArn", schemaPath: "#/properties/modelArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}(:[a-z0-9-]{1,63}){0,2}$" }, message: 'must match pattern "^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}(:[a-z0-9-]{1,63}){0,2}$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/modelArn", schemaPath: "#/properties/modelArn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.voiceId !== void 0 && typeof r.voiceId != "string") {
      let t = { instancePath: a + "/voiceId", schemaPath: "#/properties/voiceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ar.errors = e, s === 0;
}
Ar.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Lr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Lr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.speechFoundationModel === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "speechFoundationModel" }, message: "must have required property 'speechFoundationModel'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (t !== "speechFoundationModel") {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.speechFoundationModel !== void 0 && (Ar(r.speechFoundationModel, { instancePath: a + "/speechFoundationModel", parentData: r, parentDataProperty: "speechFoundationModel", rootData: n, dynamicAnchors: p }) || (e = h(e, Ar.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Lr.errors = e, s === 0;
}
Lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var eo = { type: "object", properties: { enabled: { type: "boolean" }, audioType: { type: "string", enum: ["MELODY_CHIPPER_CHIME", "MELODY_CURIOUS_CRAWL", "MELODY_RISING_RIPPLE", "MELODY_PATIENT_PING", "MELODY_PONDERING_PONG", "TYPING_KINETIC_KEYS", "TYPING_QUIET_QWERTY"] }, startDelayInMilliseconds: { type: "integer", minimum: 500, maximum: 5e3 }, minimumPlayDurationInMilliseconds: { type: "integer", minimum: 1e3, maximum: 5e3 }, responseDeliveryDelayInMilliseconds: { type: "integer", minimum: 200, maximum: 1e3 } }, additionalProperties: !1 };
function Or(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Or.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "enabled" || t === "audioType" || t === "startDelayInMilliseconds" || t === "minimumPlayDurationInMilliseconds" || t === "responseDeliveryDelayInMilliseconds")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.enabled !== void 0 && typeof r.enabled != "boolean") {
      let t = { instancePath: a + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.audioType !== void 0) {
      let t = r.audioType;
      if (typeof t != "string") {
        let o = { instancePath: a + "/audioType", schemaPath: "#/properties/audioType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "MELODY_CHIPPER_CHIME" || t === "MELODY_CURIOUS_CRAWL" || t === "MELODY_RISING_RIPPLE" || t === "MELODY_PATIENT_PING" || t === "MELODY_PONDERING_PONG" || t === "TYPING_KINETIC_KEYS" || t === "TYPING_QUIET_QWERTY")) {
        let o = { instancePath: a + "/audioType", schemaPath: "#/properties/audioType/enum", keyword: "enum", params: { allowedValues: eo.properties.audioType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.startDelayInMilliseconds !== void 0) {
      let t = r.startDelayInMilliseconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/startDelayInMilliseconds", schemaPath: "#/properties/startDelayInMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 5e3 || isNaN(t)) {
          let o = { instancePath: a + "/startDelayInMilliseconds", schemaPath: "#/properties/startDelayInMilliseconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 }, message: "must be <= 5000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 500 || isNaN(t)) {
          let o = { instancePath: a + "/startDelayInMilliseconds", schemaPath: "#/properties/startDelayInMilliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 500 }, message: "must be >= 500" };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
    if (r.minimumPlayDurationInMilliseconds !== void 0) {
      let t = r.minimumPlayDurationInMilliseconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/minimumPlayDurationInMilliseconds", schemaPath: "#/properties/minimumPlayDurationInMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 5e3 || isNaN(t)) {
          let o = { instancePath: a + "/minimumPlayDurationInMilliseconds", schemaPath: "#/properties/minimumPlayDurationInMilliseconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5e3 }, message: "must be <= 5000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 1e3 || isNaN(t)) {
          let o = { instancePath: a + "/minimumPlayDurationInMilliseconds", schemaPath: "#/properties/minimumPlayDurationInMilliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
    if (r.responseDeliveryDelayInMilliseconds !== void 0) {
      let t = r.responseDeliveryDelayInMilliseconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/responseDeliveryDelayInMilliseconds", schemaPath: "#/properties/responseDeliveryDelayInMilliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let o = { instancePath: a + "/responseDeliveryDelayInMilliseconds", schemaPath: "#/properties/responseDeliveryDelayInMilliseconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 200 || isNaN(t)) {
          let o = { instancePath: a + "/responseDeliveryDelayInMilliseconds", schemaPath: "#/properties/responseDeliveryDelayInMilliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
          e === null ? e = [o] : e.push(o), s++;
        }
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Or.errors = e, s === 0;
}
Or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Nr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Nr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.enabled === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (t !== "enabled") {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.enabled !== void 0 && typeof r.enabled != "boolean") {
      let t = { instancePath: a + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Nr.errors = e, s === 0;
}
Nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Rr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Rr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
      if (!va.call(da.properties, t)) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.botId !== void 0 && (j(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.botVersion !== void 0 && (re(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = h(e, re.errors), s = e.length)), r.localeId !== void 0 && (V(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length)), r.nluIntentConfidenceThreshold !== void 0) {
      let t = r.nluIntentConfidenceThreshold;
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1 || isNaN(t)) {
          let o = { instancePath: a + "/nluIntentConfidenceThreshold", schemaPath: "#/properties/nluIntentConfidenceThreshold/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 0 || isNaN(t)) {
          let o = { instancePath: a + "/nluIntentConfidenceThreshold", schemaPath: "#/properties/nluIntentConfidenceThreshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/nluIntentConfidenceThreshold", schemaPath: "#/properties/nluIntentConfidenceThreshold/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.voiceSettings !== void 0 && (qr(r.voiceSettings, { instancePath: a + "/voiceSettings", parentData: r, parentDataProperty: "voiceSettings", rootData: n, dynamicAnchors: p }) || (e = h(e, qr.errors), s = e.length)), r.speechRecognitionSettings !== void 0 && (zr(r.speechRecognitionSettings, { instancePath: a + "/speechRecognitionSettings", parentData: r, parentDataProperty: "speechRecognitionSettings", rootData: n, dynamicAnchors: p }) || (e = h(e, zr.errors), s = e.length)), r.speechDetectionSensitivity !== void 0) {
      let t = r.speechDetectionSensitivity;
      if (typeof t != "string") {
        let o = { instancePath: a + "/speechDetectionSensitivity", schemaPath: "#/properties/speechDetectionSensitivity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "Default" || t === "HighNoiseTolerance" || t === "MaximumNoiseTolerance")) {
        let o = { instancePath: a + "/speechDetectionSensitivity", schemaPath: "#/properties/speechDetectionSensitivity/enum", keyword: "enum", params: { allowedValues: da.properties.speechDetectionSensitivity.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.unifiedSpeechSettings !== void 0 && (Lr(r.unifiedSpeechSettings, { instancePath: a + "/unifiedSpeechSettings", parentData: r, parentDataProperty: "unifiedSpeechSettings", rootData: n, dynamicAnchors: p }) || (e = h(e, Lr.errors), s = e.length)), r.audioFillerSettings !== void 0 && (Or(r.audioFillerSettings, { instancePath: a + "/audioFillerSettings", parentData: r, parentDataProperty: "audioFillerSettings", rootData: n, dynamicAnchors: p }) || (e = h(e, Or.errors), s = e.length)), r.speakerDiarizationSettings !== void 0 && (Nr(r.speakerDiarizationSettings, { instancePath: a + "/speakerDiarizationSettings", parentData: r, parentDataProperty: "speakerDiarizationSettings", rootData: n, dynamicAnchors: p }) || (e = h(e, Nr.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Rr.errors = e, s === 0;
}
Rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Vr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Vr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.botId !== void 0 && (j(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.botVersion !== void 0 && (re(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = h(e, re.errors), s = e.length)), r.localeId !== void 0 && (V(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Vr.errors = e, s === 0;
}
Vr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ro = { type: "object", required: ["testSetName", "roleArn", "storageLocation", "importInputLocation", "modality"], properties: { testSetName: { $ref: "#/$defs/components.schemas.Name" }, description: { type: "string", maxLength: 2e3 }, roleArn: { $ref: "#/$defs/components.schemas.RoleArn" }, storageLocation: { $ref: "#/$defs/components.schemas.TestSetStorageLocation" }, importInputLocation: { $ref: "#/$defs/components.schemas.TestSetImportInputLocation" }, modality: { type: "string", enum: ["Text", "Audio"] }, testSetTags: { $ref: "#/$defs/components.schemas.TagMap" } }, additionalProperties: !1 };
var to = new RegExp("^[a-z0-9][.\\-a-z0-9]{1,61}[a-z0-9]$", "u");
function Ae(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ae.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (w(r) > 63) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 3) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!to.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][.\\-a-z0-9]{1,61}[a-z0-9]$" }, message: 'must match pattern "^[a-z0-9][.\\-a-z0-9]{1,61}[a-z0-9]$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var so = new RegExp("^[.\\-!*_'()a-zA-Z0-9][.\\-!*_'()/a-zA-Z0-9]*$", "u");
function Le(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Le.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (w(r) > 1024) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!so.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[.\\-!*_'()a-zA-Z0-9][.\\-!*_'()/a-zA-Z0-9]*$" }, message: `must match pattern "^[.\\-!*_'()a-zA-Z0-9][.\\-!*_'()/a-zA-Z0-9]*$"` };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ao = new RegExp("^arn:[\\w\\-]+:kms:[\\w\\-]+:\\d{12}:(?:key/[\\w\\-]+|alias/[a-zA-Z0-9:/_\\-]{1,256})$", "u");
function Ur(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ur.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.s3BucketName === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "s3BucketName" }, message: "must have required property 's3BucketName'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.s3Path === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "s3Path" }, message: "must have required property 's3Path'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "s3BucketName" || t === "s3Path" || t === "kmsKeyArn")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.s3BucketName !== void 0 && (Ae(r.s3BucketName, { instancePath: a + "/s3BucketName", parentData: r, parentDataProperty: "s3BucketName", rootData: n, dynamicAnchors: p }) || (e = h(e, Ae.errors), s = e.length)), r.s3Path !== void 0 && (Le(r.s3Path, { instancePath: a + "/s3Path", parentData: r, parentDataProperty: "s3Path", rootData: n, dynamicAnchors: p }) || (e = h(e, Le.errors), s = e.length)), r.kmsKeyArn !== void 0) {
      let t = r.kmsKeyArn;
      if (typeof t == "string") {
        if (w(t) > 2048) {
          let o = { instancePath: a + "/kmsKeyArn", schemaPath: "#/properties/kmsKeyArn/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (w(t) < 20) {
          let o = { instancePath: a + "/kmsKeyArn", schemaPath: "#/properties/kmsKeyArn/minLength", keyword: "minLength", params: { limit: 20 }, message: "must NOT have fewer than 20 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!ao.test(t)) {
          let o = { instancePath: a + "/kmsKeyArn", schemaPath: "#/properties/kmsKeyArn/pattern", keyword: "pattern", params: { pattern: "^arn:[\\w\\-]+:kms:[\\w\\-]+:\\d{12}:(?:key/[\\w\\-]+|alias/[a-zA-Z0-9:/_\\-]{1,256})$" }, message: 'must match pattern "^arn:[\\w\\-]+:kms:[\\w\\-]+:\\d{12}:(?:key/[\\w\\-]+|alias/[a-zA-Z0-9:/_\\-]{1,256})$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/kmsKeyArn", schemaPath: "#/properties/kmsKeyArn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ur.errors = e, s === 0;
}
Ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Fr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Fr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.s3BucketName === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "s3BucketName" }, message: "must have required property 's3BucketName'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.s3Path === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "s3Path" }, message: "must have required property 's3Path'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "s3BucketName" || t === "s3Path")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.s3BucketName !== void 0 && (Ae(r.s3BucketName, { instancePath: a + "/s3BucketName", parentData: r, parentDataProperty: "s3BucketName", rootData: n, dynamicAnchors: p }) || (e = h(e, Ae.errors), s = e.length)), r.s3Path !== void 0 && (Le(r.s3Path, { instancePath: a + "/s3Path", parentData: r, parentDataProperty: "s3Path", rootData: n, dynamicAnchors: p }) || (e = h(e, Le.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Fr.errors = e, s === 0;
}
Fr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function _r(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = _r.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetName === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetName" }, message: "must have required property 'testSetName'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.roleArn === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roleArn" }, message: "must have required property 'roleArn'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.storageLocation === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "storageLocation" }, message: "must have required property 'storageLocation'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importInputLocation === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importInputLocation" }, message: "must have required property 'importInputLocation'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.modality === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modality" }, message: "must have required property 'modality'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "testSetName" || t === "description" || t === "roleArn" || t === "storageLocation" || t === "importInputLocation" || t === "modality" || t === "testSetTags")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.testSetName !== void 0 && (Ee(r.testSetName, { instancePath: a + "/testSetName", parentData: r, parentDataProperty: "testSetName", rootData: n, dynamicAnchors: p }) || (e = h(e, Ee.errors), s = e.length)), r.description !== void 0) {
      let t = r.description;
      if (typeof t == "string") {
        if (w(t) > 2e3) {
          let o = { instancePath: a + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.roleArn !== void 0 && (ze(r.roleArn, { instancePath: a + "/roleArn", parentData: r, parentDataProperty: "roleArn", rootData: n, dynamicAnchors: p }) || (e = h(e, ze.errors), s = e.length)), r.storageLocation !== void 0 && (Ur(r.storageLocation, { instancePath: a + "/storageLocation", parentData: r, parentDataProperty: "storageLocation", rootData: n, dynamicAnchors: p }) || (e = h(e, Ur.errors), s = e.length)), r.importInputLocation !== void 0 && (Fr(r.importInputLocation, { instancePath: a + "/importInputLocation", parentData: r, parentDataProperty: "importInputLocation", rootData: n, dynamicAnchors: p }) || (e = h(e, Fr.errors), s = e.length)), r.modality !== void 0) {
      let t = r.modality;
      if (typeof t != "string") {
        let o = { instancePath: a + "/modality", schemaPath: "#/properties/modality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "Text" || t === "Audio")) {
        let o = { instancePath: a + "/modality", schemaPath: "#/properties/modality/enum", keyword: "enum", params: { allowedValues: ro.properties.modality.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.testSetTags !== void 0 && (ye(r.testSetTags, { instancePath: a + "/testSetTags", parentData: r, parentDataProperty: "testSetTags", rootData: n, dynamicAnchors: p }) || (e = h(e, ye.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _r.errors = e, s === 0;
}
_r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ge(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ge.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botImportSpecification" || t === "botLocaleImportSpecification" || t === "customVocabularyImportSpecification" || t === "testSetImportResourceSpecification")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.botImportSpecification !== void 0 && ($r(r.botImportSpecification, { instancePath: a + "/botImportSpecification", parentData: r, parentDataProperty: "botImportSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, $r.errors), s = e.length)), r.botLocaleImportSpecification !== void 0 && (Rr(r.botLocaleImportSpecification, { instancePath: a + "/botLocaleImportSpecification", parentData: r, parentDataProperty: "botLocaleImportSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, Rr.errors), s = e.length)), r.customVocabularyImportSpecification !== void 0 && (Vr(r.customVocabularyImportSpecification, { instancePath: a + "/customVocabularyImportSpecification", parentData: r, parentDataProperty: "customVocabularyImportSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, Vr.errors), s = e.length)), r.testSetImportResourceSpecification !== void 0 && (_r(r.testSetImportResourceSpecification, { instancePath: a + "/testSetImportResourceSpecification", parentData: r, parentDataProperty: "testSetImportResourceSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, _r.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ge.errors = e, s === 0;
}
ge.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function is(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = is.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.mergeStrategy === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mergeStrategy" }, message: "must have required property 'mergeStrategy'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "importId" || t === "resourceSpecification" || t === "mergeStrategy" || t === "filePassword")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.importId !== void 0 && (j(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.resourceSpecification !== void 0 && (ge(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, ge.errors), s = e.length)), r.mergeStrategy !== void 0) {
      let t = r.mergeStrategy;
      if (typeof t != "string") {
        let o = { instancePath: a + "/mergeStrategy", schemaPath: "#/properties/mergeStrategy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "Overwrite" || t === "FailOnConflict" || t === "Append")) {
        let o = { instancePath: a + "/mergeStrategy", schemaPath: "#/properties/mergeStrategy/enum", keyword: "enum", params: { allowedValues: Ka.properties.mergeStrategy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.filePassword !== void 0 && (he(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: n, dynamicAnchors: p }) || (e = h(e, he.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return is.errors = e, s === 0;
}
is.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gs = ns;
var oo = { type: "string", enum: ["Overwrite", "FailOnConflict", "Append"] };
function ve(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ve.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "Overwrite" || r === "FailOnConflict" || r === "Append")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: oo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var io = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function te(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = te.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "InProgress" || r === "Completed" || r === "Failed" || r === "Deleting")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: io.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return te.errors = e, s === 0;
}
te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ns(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ns.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "importId" || t === "resourceSpecification" || t === "mergeStrategy" || t === "importStatus" || t === "creationDateTime")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.importId !== void 0 && (j(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.resourceSpecification !== void 0 && (ge(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, ge.errors), s = e.length)), r.mergeStrategy !== void 0 && (ve(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: n, dynamicAnchors: p }) || (e = h(e, ve.errors), s = e.length)), r.importStatus !== void 0 && (te(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: n, dynamicAnchors: p }) || (e = h(e, te.errors), s = e.length)), r.creationDateTime !== void 0 && (q(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ns.errors = e, s === 0;
}
ns.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qs = ps;
var fa = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function Mr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Mr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.attribute !== void 0) {
      let t = r.attribute;
      if (typeof t != "string") {
        let o = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (t !== "LastUpdatedDateTime") {
        let o = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: fa.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.order !== void 0) {
      let t = r.order;
      if (typeof t != "string") {
        let o = { instancePath: a + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "Ascending" || t === "Descending")) {
        let o = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: fa.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Mr.errors = e, s === 0;
}
Mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ya = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ImportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
function Zr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Zr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t != "string") {
        let o = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (t !== "ImportResourceType") {
        let o = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: ya.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.values !== void 0) {
      let t = r.values;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let m = { instancePath: a + "/values", schemaPath: "#/properties/values/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        if (t.length < 1) {
          let m = { instancePath: a + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++)
          Te(t[m], { instancePath: a + "/values/" + m, parentData: t, parentDataProperty: m, rootData: n, dynamicAnchors: p }) || (e = h(e, Te.errors), s = e.length);
      } else {
        let o = { instancePath: a + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.operator !== void 0) {
      let t = r.operator;
      if (typeof t != "string") {
        let o = { instancePath: a + "/operator", schemaPath: "#/properties/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "CO" || t === "EQ")) {
        let o = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: ya.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Zr.errors = e, s === 0;
}
Zr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ps(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ps.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "sortBy" || t === "filters" || t === "maxResults" || t === "nextToken")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.botId !== void 0 && (j(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.botVersion !== void 0 && (re(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = h(e, re.errors), s = e.length)), r.localeId !== void 0 && (V(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length)), r.sortBy !== void 0 && (Mr(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: n, dynamicAnchors: p }) || (e = h(e, Mr.errors), s = e.length)), r.filters !== void 0) {
      let t = r.filters;
      if (Array.isArray(t)) {
        if (t.length > 1) {
          let m = { instancePath: a + "/filters", schemaPath: "#/properties/filters/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        if (t.length < 1) {
          let m = { instancePath: a + "/filters", schemaPath: "#/properties/filters/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [m] : e.push(m), s++;
        }
        let o = t.length;
        for (let m = 0; m < o; m++)
          Zr(t[m], { instancePath: a + "/filters/" + m, parentData: t, parentDataProperty: m, rootData: n, dynamicAnchors: p }) || (e = h(e, Zr.errors), s = e.length);
      } else {
        let o = { instancePath: a + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.maxResults !== void 0) {
      let t = r.maxResults;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 1e3 || isNaN(t)) {
          let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t < 1 || isNaN(t)) {
          let o = { instancePath: a + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [o] : e.push(o), s++;
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
  return ps.errors = e, s === 0;
}
ps.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Hs = ms;
var no = { type: "object", required: ["importId", "importStatus"], properties: { importId: { $ref: "#/$defs/components.schemas.Id" }, importedResourceId: { $ref: "#/$defs/components.schemas.ImportedResourceId" }, importedResourceName: { $ref: "#/$defs/components.schemas.ImportedResourceName" }, importedResourceType: { type: "string", enum: ["Bot", "BotLocale", "CustomVocabulary", "TestSet"] }, importStatus: { $ref: "#/$defs/components.schemas.ImportStatus" }, mergeStrategy: { $ref: "#/$defs/components.schemas.MergeStrategy" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } }, additionalProperties: !1 };
var po = new RegExp("^([0-9a-zA-Z_])+$", "u");
function Oe(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Oe.evaluated;
  i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
  let t = s, o = !1, m = s;
  if (typeof r == "string") {
    if (w(r) > 10) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (w(r) < 5) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (!po.test(r)) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([0-9a-zA-Z_])+$" }, message: 'must match pattern "^([0-9a-zA-Z_])+$"' };
      e === null ? e = [d] : e.push(d), s++;
    }
  } else {
    let d = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = m === s;
  o = o || g;
  let c = s;
  if (r !== null) {
    let d = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = c === s;
  if (o = o || g, o)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let d = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), s++;
  }
  return Oe.errors = e, s === 0;
}
Oe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ne.evaluated;
  i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
  let t = s, o = !1, m = s;
  if (typeof r == "string") {
    if (w(r) > 100) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (w(r) < 1) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (!ga.test(r)) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([0-9a-zA-Z][_-]?){1,100}$" }, message: 'must match pattern "^([0-9a-zA-Z][_-]?){1,100}$"' };
      e === null ? e = [d] : e.push(d), s++;
    }
  } else {
    let d = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = m === s;
  o = o || g;
  let c = s;
  if (r !== null) {
    let d = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = c === s;
  if (o = o || g, o)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let d = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Br(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Br.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "importId" || t === "importedResourceId" || t === "importedResourceName" || t === "importedResourceType" || t === "importStatus" || t === "mergeStrategy" || t === "creationDateTime" || t === "lastUpdatedDateTime")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    if (r.importId !== void 0 && (j(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.importedResourceId !== void 0 && (Oe(r.importedResourceId, { instancePath: a + "/importedResourceId", parentData: r, parentDataProperty: "importedResourceId", rootData: n, dynamicAnchors: p }) || (e = h(e, Oe.errors), s = e.length)), r.importedResourceName !== void 0 && (Ne(r.importedResourceName, { instancePath: a + "/importedResourceName", parentData: r, parentDataProperty: "importedResourceName", rootData: n, dynamicAnchors: p }) || (e = h(e, Ne.errors), s = e.length)), r.importedResourceType !== void 0) {
      let t = r.importedResourceType;
      if (typeof t != "string") {
        let o = { instancePath: a + "/importedResourceType", schemaPath: "#/properties/importedResourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
      if (!(t === "Bot" || t === "BotLocale" || t === "CustomVocabulary" || t === "TestSet")) {
        let o = { instancePath: a + "/importedResourceType", schemaPath: "#/properties/importedResourceType/enum", keyword: "enum", params: { allowedValues: no.properties.importedResourceType.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.importStatus !== void 0 && (te(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: n, dynamicAnchors: p }) || (e = h(e, te.errors), s = e.length)), r.mergeStrategy !== void 0 && (ve(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: n, dynamicAnchors: p }) || (e = h(e, ve.errors), s = e.length)), r.creationDateTime !== void 0 && (q(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (q(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Br.errors = e, s === 0;
}
Br.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ms(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ms.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r)
      if (!(o === "botId" || o === "botVersion" || o === "localeId" || o === "importSummaries" || o === "nextToken")) {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (r.botId !== void 0 && (j(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.botVersion !== void 0 && (re(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = h(e, re.errors), s = e.length)), r.localeId !== void 0 && (V(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length)), r.importSummaries !== void 0) {
      let o = r.importSummaries;
      if (Array.isArray(o)) {
        let m = o.length;
        for (let c = 0; c < m; c++)
          Br(o[c], { instancePath: a + "/importSummaries/" + c, parentData: o, parentDataProperty: c, rootData: n, dynamicAnchors: p }) || (e = h(e, Br.errors), s = e.length);
      } else {
        let m = { instancePath: a + "/importSummaries", schemaPath: "#/properties/importSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let o = r.nextToken, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return ms.errors = e, s === 0;
}
ms.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Js = ls, mo = { type: "object", required: ["importId", "importStatus"], properties: { importId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ImportResourceSpecification" }, importedResourceId: { $ref: "#/$defs/components.schemas.ImportedResourceId" }, importedResourceName: { $ref: "#/$defs/components.schemas.ImportedResourceName" }, mergeStrategy: { $ref: "#/$defs/components.schemas.MergeStrategy" }, importStatus: { $ref: "#/$defs/components.schemas.ImportStatus" }, failureReasons: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } }, additionalProperties: !1 };
function ls(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ls.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    if (r.importStatus === void 0) {
      let o = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [o] : e.push(o), s++;
    }
    for (let o in r)
      if (!va.call(mo.properties, o)) {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (r.importId !== void 0 && (j(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.resourceSpecification !== void 0 && (ge(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = h(e, ge.errors), s = e.length)), r.importedResourceId !== void 0 && (Oe(r.importedResourceId, { instancePath: a + "/importedResourceId", parentData: r, parentDataProperty: "importedResourceId", rootData: n, dynamicAnchors: p }) || (e = h(e, Oe.errors), s = e.length)), r.importedResourceName !== void 0 && (Ne(r.importedResourceName, { instancePath: a + "/importedResourceName", parentData: r, parentDataProperty: "importedResourceName", rootData: n, dynamicAnchors: p }) || (e = h(e, Ne.errors), s = e.length)), r.mergeStrategy !== void 0 && (ve(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: n, dynamicAnchors: p }) || (e = h(e, ve.errors), s = e.length)), r.importStatus !== void 0 && (te(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: n, dynamicAnchors: p }) || (e = h(e, te.errors), s = e.length)), r.failureReasons !== void 0) {
      let o = r.failureReasons, m = s, c = !1, g = s;
      if (Array.isArray(o)) {
        let f = o.length;
        for (let I = 0; I < f; I++)
          if (typeof o[I] != "string") {
            let O = { instancePath: a + "/failureReasons/" + I, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [O] : e.push(O), s++;
          }
      } else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    r.creationDateTime !== void 0 && (q(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (q(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = h(e, q.errors), s = e.length));
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return ls.errors = e, s === 0;
}
ls.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Ws = us;
function us(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = us.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    for (let t in r)
      if (!(t === "importId" || t === "importStatus")) {
        let o = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [o] : e.push(o), s++;
      }
    r.importId !== void 0 && (j(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = h(e, j.errors), s = e.length)), r.importStatus !== void 0 && (te(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: n, dynamicAnchors: p }) || (e = h(e, te.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return us.errors = e, s === 0;
}
us.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function h(r, a) {
  if (r === null) return a;
  for (let l of a) r.push(l);
  return r;
}

// set:set:inferred
var Xs = cs;
var N = (ot(), Is(at)).default, st = new RegExp("^[0-9a-zA-Z]+$", "u");
function L(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = L.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (N(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (N(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!st.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var uo = new RegExp("^(DRAFT|[0-9]+)$", "u");
function pe(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = pe.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (N(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (N(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!uo.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pe.errors = e, s === 0;
}
pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = me.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return me.errors = e, s === 0;
}
me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Yr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Yr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (N(t) > 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (N(t) < 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!st.test(t)) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.botVersion !== void 0 && (pe(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = D(e, pe.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Yr.errors = e, s === 0;
}
Yr.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Gr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Gr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (N(t) > 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (N(t) < 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!st.test(t)) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.botVersion !== void 0 && (pe(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = D(e, pe.errors), s = e.length)), r.localeId !== void 0 && (me(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = D(e, me.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Gr.errors = e, s === 0;
}
Gr.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Qr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Qr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        if (N(t) > 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (N(t) < 10) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!st.test(t)) {
          let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    r.botVersion !== void 0 && (pe(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = D(e, pe.errors), s = e.length)), r.localeId !== void 0 && (me(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = D(e, me.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Qr.errors = e, s === 0;
}
Qr.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Hr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Hr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (N(t) > 10) {
          let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (N(t) < 10) {
          let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!st.test(t)) {
          let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Hr.errors = e, s === 0;
}
Hr.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Pe(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Pe.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (Yr(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: n, dynamicAnchors: p }) || (e = D(e, Yr.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (Gr(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: n, dynamicAnchors: p }) || (e = D(e, Gr.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (Qr(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: n, dynamicAnchors: p }) || (e = D(e, Qr.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (Hr(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: n, dynamicAnchors: p }) || (e = D(e, Hr.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ie(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ie.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = le.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = U.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Jr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Jr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (L(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = D(e, L.errors), s = e.length)), r.resourceSpecification !== void 0 && (Pe(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = D(e, Pe.errors), s = e.length)), r.fileFormat !== void 0 && (Ie(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = D(e, Ie.errors), s = e.length)), r.exportStatus !== void 0 && (le(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = D(e, le.errors), s = e.length)), r.creationDateTime !== void 0 && (U(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = D(e, U.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (U(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = D(e, U.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Jr.errors = e, s === 0;
}
Jr.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function cs(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = cs.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (L(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = D(e, L.errors), s = e.length)), r.botVersion !== void 0 && (pe(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = D(e, pe.errors), s = e.length)), r.localeId !== void 0 && (me(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = D(e, me.errors), s = e.length)), r.exportSummaries !== void 0) {
      let o = r.exportSummaries;
      if (Array.isArray(o)) {
        let m = o.length;
        for (let c = 0; c < m; c++)
          Jr(o[c], { instancePath: a + "/exportSummaries/" + c, parentData: o, parentDataProperty: c, rootData: n, dynamicAnchors: p }) || (e = D(e, Jr.errors), s = e.length);
      } else {
        let m = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let o = r.nextToken, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return cs.errors = e, s === 0;
}
cs.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ea = ds;
var Pa = new RegExp("^https?://", "u");
function ds(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ds.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let m = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [m] : e.push(m), s++;
    }
    if (r.exportStatus === void 0) {
      let m = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [m] : e.push(m), s++;
    }
    if (r.exportId !== void 0 && (L(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = D(e, L.errors), s = e.length)), r.resourceSpecification !== void 0 && (Pe(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = D(e, Pe.errors), s = e.length)), r.fileFormat !== void 0 && (Ie(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = D(e, Ie.errors), s = e.length)), r.exportStatus !== void 0 && (le(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = D(e, le.errors), s = e.length)), r.failureReasons !== void 0) {
      let m = r.failureReasons, c = s, g = !1, d = s;
      if (Array.isArray(m)) {
        let I = m.length;
        for (let O = 0; O < I; O++)
          if (typeof m[O] != "string") {
            let be = { instancePath: a + "/failureReasons/" + O, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [be] : e.push(be), s++;
          }
      } else {
        let I = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var t = d === s;
      g = g || t;
      let f = s;
      if (m !== null) {
        let I = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var t = f === s;
      if (g = g || t, g)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let I = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [I] : e.push(I), s++;
      }
    }
    if (r.downloadUrl !== void 0) {
      let m = r.downloadUrl, c = s, g = !1, d = s;
      if (typeof m == "string") {
        if (N(m) < 1) {
          let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [I] : e.push(I), s++;
        }
        if (!Pa.test(m)) {
          let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [I] : e.push(I), s++;
        }
      } else {
        let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var o = d === s;
      g = g || o;
      let f = s;
      if (m !== null) {
        let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [I] : e.push(I), s++;
      }
      var o = f === s;
      if (g = g || o, g)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let I = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [I] : e.push(I), s++;
      }
    }
    r.creationDateTime !== void 0 && (U(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = D(e, U.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (U(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = D(e, U.errors), s = e.length));
  } else {
    let m = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), s++;
  }
  return ds.errors = e, s === 0;
}
ds.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ra = fs;
function fs(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = fs.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (L(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = D(e, L.errors), s = e.length)), r.resourceSpecification !== void 0 && (Pe(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: n, dynamicAnchors: p }) || (e = D(e, Pe.errors), s = e.length)), r.fileFormat !== void 0 && (Ie(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: n, dynamicAnchors: p }) || (e = D(e, Ie.errors), s = e.length)), r.exportStatus !== void 0 && (le(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = D(e, le.errors), s = e.length)), r.creationDateTime !== void 0 && (U(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = D(e, U.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (U(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = D(e, U.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fs.errors = e, s === 0;
}
fs.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ta = ys;
function ys(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = ys.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (L(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: n, dynamicAnchors: p }) || (e = D(e, L.errors), s = e.length)), r.exportStatus !== void 0 && (le(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: n, dynamicAnchors: p }) || (e = D(e, le.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ys.errors = e, s === 0;
}
ys.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
var sa = hs;
function hs(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = hs.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.uploadUrl === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploadUrl" }, message: "must have required property 'uploadUrl'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importId !== void 0 && (L(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = D(e, L.errors), s = e.length)), r.uploadUrl !== void 0) {
      let t = r.uploadUrl;
      if (typeof t == "string") {
        if (N(t) < 1) {
          let o = { instancePath: a + "/uploadUrl", schemaPath: "#/properties/uploadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (!Pa.test(t)) {
          let o = { instancePath: a + "/uploadUrl", schemaPath: "#/properties/uploadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/uploadUrl", schemaPath: "#/properties/uploadUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return hs.errors = e, s === 0;
}
hs.evaluated = { props: { importId: !0, uploadUrl: !0 }, dynamicProps: !1, dynamicItems: !1 };
var aa = gs;
var co = new RegExp("^DRAFT$", "u");
function Wr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Wr.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r == "string") {
    if (N(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (N(r) < 5) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!co.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^DRAFT$" }, message: 'must match pattern "^DRAFT$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Wr.errors = e, s === 0;
}
Wr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fo = new RegExp("^([0-9a-zA-Z_])+$", "u");
function Xr(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Xr.evaluated;
  i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
  let t = s, o = !1, m = s;
  if (typeof r == "string") {
    if (N(r) > 10) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (N(r) < 5) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (!fo.test(r)) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([0-9a-zA-Z_])+$" }, message: 'must match pattern "^([0-9a-zA-Z_])+$"' };
      e === null ? e = [d] : e.push(d), s++;
    }
  } else {
    let d = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = m === s;
  o = o || g;
  let c = s;
  if (r !== null) {
    let d = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = c === s;
  if (o = o || g, o)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let d = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), s++;
  }
  return Xr.errors = e, s === 0;
}
Xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var yo = new RegExp("^([0-9a-zA-Z][_-]?){1,100}$", "u");
function et(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = et.evaluated;
  i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0);
  let t = s, o = !1, m = s;
  if (typeof r == "string") {
    if (N(r) > 100) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (N(r) < 1) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [d] : e.push(d), s++;
    }
    if (!yo.test(r)) {
      let d = { instancePath: a, schemaPath: "#/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^([0-9a-zA-Z][_-]?){1,100}$" }, message: 'must match pattern "^([0-9a-zA-Z][_-]?){1,100}$"' };
      e === null ? e = [d] : e.push(d), s++;
    }
  } else {
    let d = { instancePath: a, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = m === s;
  o = o || g;
  let c = s;
  if (r !== null) {
    let d = { instancePath: a, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    e === null ? e = [d] : e.push(d), s++;
  }
  var g = c === s;
  if (o = o || g, o)
    s = t, e !== null && (t ? e.length = t : e = null);
  else {
    let d = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [d] : e.push(d), s++;
  }
  return et.errors = e, s === 0;
}
et.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = Ve.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = rt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return rt.errors = e, s === 0;
}
rt.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function tt(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = tt.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importId !== void 0 && (L(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = D(e, L.errors), s = e.length)), r.importedResourceId !== void 0 && (Xr(r.importedResourceId, { instancePath: a + "/importedResourceId", parentData: r, parentDataProperty: "importedResourceId", rootData: n, dynamicAnchors: p }) || (e = D(e, Xr.errors), s = e.length)), r.importedResourceName !== void 0 && (et(r.importedResourceName, { instancePath: a + "/importedResourceName", parentData: r, parentDataProperty: "importedResourceName", rootData: n, dynamicAnchors: p }) || (e = D(e, et.errors), s = e.length)), r.importedResourceType !== void 0 && typeof r.importedResourceType != "string") {
      let t = { instancePath: a + "/importedResourceType", schemaPath: "#/properties/importedResourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.importStatus !== void 0 && (Ve(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: n, dynamicAnchors: p }) || (e = D(e, Ve.errors), s = e.length)), r.mergeStrategy !== void 0 && (rt(r.mergeStrategy, { instancePath: a + "/mergeStrategy", parentData: r, parentDataProperty: "mergeStrategy", rootData: n, dynamicAnchors: p }) || (e = D(e, rt.errors), s = e.length)), r.creationDateTime !== void 0 && (U(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: n, dynamicAnchors: p }) || (e = D(e, U.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (U(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: n, dynamicAnchors: p }) || (e = D(e, U.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return tt.errors = e, s === 0;
}
tt.evaluated = { props: { importId: !0, importedResourceId: !0, importedResourceName: !0, importedResourceType: !0, importStatus: !0, mergeStrategy: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function gs(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = gs.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (L(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: n, dynamicAnchors: p }) || (e = D(e, L.errors), s = e.length)), r.botVersion !== void 0 && (Wr(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: n, dynamicAnchors: p }) || (e = D(e, Wr.errors), s = e.length)), r.localeId !== void 0 && (me(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: n, dynamicAnchors: p }) || (e = D(e, me.errors), s = e.length)), r.importSummaries !== void 0) {
      let o = r.importSummaries;
      if (Array.isArray(o)) {
        let m = o.length;
        for (let c = 0; c < m; c++)
          tt(o[c], { instancePath: a + "/importSummaries/" + c, parentData: o, parentDataProperty: c, rootData: n, dynamicAnchors: p }) || (e = D(e, tt.errors), s = e.length);
      } else {
        let m = { instancePath: a + "/importSummaries", schemaPath: "#/properties/importSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let o = r.nextToken, m = s, c = !1, g = s;
      if (typeof o != "string") {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = g === s;
      c = c || t;
      let d = s;
      if (o !== null) {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (c = c || t, c)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let f = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
  } else {
    let o = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [o] : e.push(o), s++;
  }
  return gs.errors = e, s === 0;
}
gs.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, importSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var oa = vs;
function vs(r, { instancePath: a = "", parentData: l, parentDataProperty: u, rootData: n = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, i = vs.evaluated;
  if (i.dynamicProps && (i.props = void 0), i.dynamicItems && (i.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.importId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importId" }, message: "must have required property 'importId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.importStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importStatus" }, message: "must have required property 'importStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.importId !== void 0 && (L(r.importId, { instancePath: a + "/importId", parentData: r, parentDataProperty: "importId", rootData: n, dynamicAnchors: p }) || (e = D(e, L.errors), s = e.length)), r.importStatus !== void 0 && (Ve(r.importStatus, { instancePath: a + "/importStatus", parentData: r, parentDataProperty: "importStatus", rootData: n, dynamicAnchors: p }) || (e = D(e, Ve.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return vs.errors = e, s === 0;
}
vs.evaluated = { props: { importId: !0, importStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
function D(r, a) {
  if (r === null) return a;
  for (let l of a) r.push(l);
  return r;
}

// <stdin>
var vo = {
  consumer: {
    "createExport request application/json": bs,
    "createExport request application/x-amz-json-1.1": bs,
    "createExport 202 header x-amzn-requestid": b,
    "createExport 202 application/json": xs,
    "createExport 202 application/x-amz-json-1.1": xs,
    "createExport 400 header x-amzn-requestid": b,
    "createExport 400 header x-amzn-errortype": Q,
    "createExport 400 application/json": v,
    "createExport 400 application/x-amz-json-1.1": v,
    "createExport 402 header x-amzn-requestid": b,
    "createExport 402 header x-amzn-errortype": Fe,
    "createExport 402 application/json": v,
    "createExport 402 application/x-amz-json-1.1": v,
    "createExport 403 header x-amzn-requestid": b,
    "createExport 403 header x-amzn-errortype": H,
    "createExport 403 application/json": T,
    "createExport 403 application/x-amz-json-1.1": T,
    "createExport 404 header x-amzn-requestid": b,
    "createExport 404 header x-amzn-errortype": qe,
    "createExport 404 application/json": E,
    "createExport 404 application/x-amz-json-1.1": E,
    "createExport 409 header x-amzn-requestid": b,
    "createExport 409 header x-amzn-errortype": gr,
    "createExport 409 application/json": v,
    "createExport 409 application/x-amz-json-1.1": v,
    "createExport 429 header x-amzn-requestid": b,
    "createExport 429 header x-amzn-errortype": J,
    "createExport 429 header retry-after": W,
    "createExport 429 application/json": v,
    "createExport 429 application/x-amz-json-1.1": v,
    "createExport 500 header x-amzn-requestid": b,
    "createExport 500 header x-amzn-errortype": X,
    "createExport 500 application/json": v,
    "createExport 500 application/x-amz-json-1.1": v,
    "listExports request application/json": Ds,
    "listExports request application/x-amz-json-1.1": Ds,
    "listExports 200 header x-amzn-requestid": b,
    "listExports 200 application/json": ws,
    "listExports 200 application/x-amz-json-1.1": ws,
    "listExports 400 header x-amzn-requestid": b,
    "listExports 400 header x-amzn-errortype": Q,
    "listExports 400 application/json": v,
    "listExports 400 application/x-amz-json-1.1": v,
    "listExports 403 header x-amzn-requestid": b,
    "listExports 403 header x-amzn-errortype": H,
    "listExports 403 application/json": T,
    "listExports 403 application/x-amz-json-1.1": T,
    "listExports 404 header x-amzn-requestid": b,
    "listExports 404 header x-amzn-errortype": vr,
    "listExports 404 application/json": E,
    "listExports 404 application/x-amz-json-1.1": E,
    "listExports 429 header x-amzn-requestid": b,
    "listExports 429 header x-amzn-errortype": J,
    "listExports 429 header retry-after": W,
    "listExports 429 application/json": v,
    "listExports 429 application/x-amz-json-1.1": v,
    "listExports 500 header x-amzn-requestid": b,
    "listExports 500 header x-amzn-errortype": X,
    "listExports 500 application/json": v,
    "listExports 500 application/x-amz-json-1.1": v,
    "describeExport path exportId": _e,
    "describeExport 200 header x-amzn-requestid": b,
    "describeExport 200 application/json": ks,
    "describeExport 200 application/x-amz-json-1.1": ks,
    "describeExport 400 header x-amzn-requestid": b,
    "describeExport 400 header x-amzn-errortype": Q,
    "describeExport 400 application/json": v,
    "describeExport 400 application/x-amz-json-1.1": v,
    "describeExport 403 header x-amzn-requestid": b,
    "describeExport 403 header x-amzn-errortype": H,
    "describeExport 403 application/json": T,
    "describeExport 403 application/x-amz-json-1.1": T,
    "describeExport 404 header x-amzn-requestid": b,
    "describeExport 404 header x-amzn-errortype": qe,
    "describeExport 404 application/json": E,
    "describeExport 404 application/x-amz-json-1.1": E,
    "describeExport 429 header x-amzn-requestid": b,
    "describeExport 429 header x-amzn-errortype": J,
    "describeExport 429 header retry-after": W,
    "describeExport 429 application/json": v,
    "describeExport 429 application/x-amz-json-1.1": v,
    "describeExport 500 header x-amzn-requestid": b,
    "describeExport 500 header x-amzn-errortype": X,
    "describeExport 500 application/json": v,
    "describeExport 500 application/x-amz-json-1.1": v,
    "updateExport path exportId": _e,
    "updateExport request application/json": Ss,
    "updateExport request application/x-amz-json-1.1": Ss,
    "updateExport 202 header x-amzn-requestid": b,
    "updateExport 202 application/json": js,
    "updateExport 202 application/x-amz-json-1.1": js,
    "updateExport 400 header x-amzn-requestid": b,
    "updateExport 400 header x-amzn-errortype": Q,
    "updateExport 400 application/json": v,
    "updateExport 400 application/x-amz-json-1.1": v,
    "updateExport 402 header x-amzn-requestid": b,
    "updateExport 402 header x-amzn-errortype": Fe,
    "updateExport 402 application/json": v,
    "updateExport 402 application/x-amz-json-1.1": v,
    "updateExport 403 header x-amzn-requestid": b,
    "updateExport 403 header x-amzn-errortype": H,
    "updateExport 403 application/json": T,
    "updateExport 403 application/x-amz-json-1.1": T,
    "updateExport 404 header x-amzn-requestid": b,
    "updateExport 404 header x-amzn-errortype": qe,
    "updateExport 404 application/json": E,
    "updateExport 404 application/x-amz-json-1.1": E,
    "updateExport 409 header x-amzn-requestid": b,
    "updateExport 409 header x-amzn-errortype": gr,
    "updateExport 409 application/json": v,
    "updateExport 409 application/x-amz-json-1.1": v,
    "updateExport 429 header x-amzn-requestid": b,
    "updateExport 429 header x-amzn-errortype": J,
    "updateExport 429 header retry-after": W,
    "updateExport 429 application/json": v,
    "updateExport 429 application/x-amz-json-1.1": v,
    "updateExport 500 header x-amzn-requestid": b,
    "updateExport 500 header x-amzn-errortype": X,
    "updateExport 500 application/json": v,
    "updateExport 500 application/x-amz-json-1.1": v,
    "deleteExport path exportId": _e,
    "deleteExport 202 header x-amzn-requestid": b,
    "deleteExport 202 application/json": $s,
    "deleteExport 202 application/x-amz-json-1.1": $s,
    "deleteExport 400 header x-amzn-requestid": b,
    "deleteExport 400 header x-amzn-errortype": Q,
    "deleteExport 400 application/json": v,
    "deleteExport 400 application/x-amz-json-1.1": v,
    "deleteExport 402 header x-amzn-requestid": b,
    "deleteExport 402 header x-amzn-errortype": Fe,
    "deleteExport 402 application/json": v,
    "deleteExport 402 application/x-amz-json-1.1": v,
    "deleteExport 403 header x-amzn-requestid": b,
    "deleteExport 403 header x-amzn-errortype": H,
    "deleteExport 403 application/json": T,
    "deleteExport 403 application/x-amz-json-1.1": T,
    "deleteExport 404 header x-amzn-requestid": b,
    "deleteExport 404 header x-amzn-errortype": vr,
    "deleteExport 404 application/json": E,
    "deleteExport 404 application/x-amz-json-1.1": E,
    "deleteExport 412 header x-amzn-requestid": b,
    "deleteExport 412 header x-amzn-errortype": qs,
    "deleteExport 412 application/json": v,
    "deleteExport 412 application/x-amz-json-1.1": v,
    "deleteExport 429 header x-amzn-requestid": b,
    "deleteExport 429 header x-amzn-errortype": J,
    "deleteExport 429 header retry-after": W,
    "deleteExport 429 application/json": v,
    "deleteExport 429 application/x-amz-json-1.1": v,
    "deleteExport 500 header x-amzn-requestid": b,
    "deleteExport 500 header x-amzn-errortype": X,
    "deleteExport 500 application/json": v,
    "deleteExport 500 application/x-amz-json-1.1": v,
    "createUploadUrl 200 header x-amzn-requestid": b,
    "createUploadUrl 200 application/json": Ts,
    "createUploadUrl 200 application/x-amz-json-1.1": Ts,
    "createUploadUrl 400 header x-amzn-requestid": b,
    "createUploadUrl 400 header x-amzn-errortype": Q,
    "createUploadUrl 400 application/json": v,
    "createUploadUrl 400 application/x-amz-json-1.1": v,
    "createUploadUrl 403 header x-amzn-requestid": b,
    "createUploadUrl 403 header x-amzn-errortype": H,
    "createUploadUrl 403 application/json": T,
    "createUploadUrl 403 application/x-amz-json-1.1": T,
    "createUploadUrl 404 header x-amzn-requestid": b,
    "createUploadUrl 404 header x-amzn-errortype": qe,
    "createUploadUrl 404 application/json": E,
    "createUploadUrl 404 application/x-amz-json-1.1": E,
    "createUploadUrl 409 header x-amzn-requestid": b,
    "createUploadUrl 409 header x-amzn-errortype": gr,
    "createUploadUrl 409 application/json": v,
    "createUploadUrl 409 application/x-amz-json-1.1": v,
    "createUploadUrl 429 header x-amzn-requestid": b,
    "createUploadUrl 429 header x-amzn-errortype": J,
    "createUploadUrl 429 header retry-after": W,
    "createUploadUrl 429 application/json": v,
    "createUploadUrl 429 application/x-amz-json-1.1": v,
    "createUploadUrl 500 header x-amzn-requestid": b,
    "createUploadUrl 500 header x-amzn-errortype": X,
    "createUploadUrl 500 application/json": v,
    "createUploadUrl 500 application/x-amz-json-1.1": v,
    "startImport request application/json": Es,
    "startImport request application/x-amz-json-1.1": Es,
    "startImport 202 header x-amzn-requestid": b,
    "startImport 202 application/json": zs,
    "startImport 202 application/x-amz-json-1.1": zs,
    "startImport 400 header x-amzn-requestid": b,
    "startImport 400 header x-amzn-errortype": Q,
    "startImport 400 application/json": v,
    "startImport 400 application/x-amz-json-1.1": v,
    "startImport 402 header x-amzn-requestid": b,
    "startImport 402 header x-amzn-errortype": Fe,
    "startImport 402 application/json": v,
    "startImport 402 application/x-amz-json-1.1": v,
    "startImport 403 header x-amzn-requestid": b,
    "startImport 403 header x-amzn-errortype": H,
    "startImport 403 application/json": T,
    "startImport 403 application/x-amz-json-1.1": T,
    "startImport 404 header x-amzn-requestid": b,
    "startImport 404 header x-amzn-errortype": qe,
    "startImport 404 application/json": E,
    "startImport 404 application/x-amz-json-1.1": E,
    "startImport 409 header x-amzn-requestid": b,
    "startImport 409 header x-amzn-errortype": gr,
    "startImport 409 application/json": v,
    "startImport 409 application/x-amz-json-1.1": v,
    "startImport 429 header x-amzn-requestid": b,
    "startImport 429 header x-amzn-errortype": J,
    "startImport 429 header retry-after": W,
    "startImport 429 application/json": v,
    "startImport 429 application/x-amz-json-1.1": v,
    "startImport 500 header x-amzn-requestid": b,
    "startImport 500 header x-amzn-errortype": X,
    "startImport 500 application/json": v,
    "startImport 500 application/x-amz-json-1.1": v,
    "listImports request application/json": As,
    "listImports request application/x-amz-json-1.1": As,
    "listImports 200 header x-amzn-requestid": b,
    "listImports 200 application/json": Ls,
    "listImports 200 application/x-amz-json-1.1": Ls,
    "listImports 400 header x-amzn-requestid": b,
    "listImports 400 header x-amzn-errortype": Q,
    "listImports 400 application/json": v,
    "listImports 400 application/x-amz-json-1.1": v,
    "listImports 403 header x-amzn-requestid": b,
    "listImports 403 header x-amzn-errortype": H,
    "listImports 403 application/json": T,
    "listImports 403 application/x-amz-json-1.1": T,
    "listImports 404 header x-amzn-requestid": b,
    "listImports 404 header x-amzn-errortype": vr,
    "listImports 404 application/json": E,
    "listImports 404 application/x-amz-json-1.1": E,
    "listImports 429 header x-amzn-requestid": b,
    "listImports 429 header x-amzn-errortype": J,
    "listImports 429 header retry-after": W,
    "listImports 429 application/json": v,
    "listImports 429 application/x-amz-json-1.1": v,
    "listImports 500 header x-amzn-requestid": b,
    "listImports 500 header x-amzn-errortype": X,
    "listImports 500 application/json": v,
    "listImports 500 application/x-amz-json-1.1": v,
    "describeImport path importId": _e,
    "describeImport 200 header x-amzn-requestid": b,
    "describeImport 200 application/json": Os,
    "describeImport 200 application/x-amz-json-1.1": Os,
    "describeImport 400 header x-amzn-requestid": b,
    "describeImport 400 header x-amzn-errortype": Q,
    "describeImport 400 application/json": v,
    "describeImport 400 application/x-amz-json-1.1": v,
    "describeImport 403 header x-amzn-requestid": b,
    "describeImport 403 header x-amzn-errortype": H,
    "describeImport 403 application/json": T,
    "describeImport 403 application/x-amz-json-1.1": T,
    "describeImport 404 header x-amzn-requestid": b,
    "describeImport 404 header x-amzn-errortype": qe,
    "describeImport 404 application/json": E,
    "describeImport 404 application/x-amz-json-1.1": E,
    "describeImport 429 header x-amzn-requestid": b,
    "describeImport 429 header x-amzn-errortype": J,
    "describeImport 429 header retry-after": W,
    "describeImport 429 application/json": v,
    "describeImport 429 application/x-amz-json-1.1": v,
    "describeImport 500 header x-amzn-requestid": b,
    "describeImport 500 header x-amzn-errortype": X,
    "describeImport 500 application/json": v,
    "describeImport 500 application/x-amz-json-1.1": v,
    "deleteImport path importId": _e,
    "deleteImport 202 header x-amzn-requestid": b,
    "deleteImport 202 application/json": Ns,
    "deleteImport 202 application/x-amz-json-1.1": Ns,
    "deleteImport 400 header x-amzn-requestid": b,
    "deleteImport 400 header x-amzn-errortype": Q,
    "deleteImport 400 application/json": v,
    "deleteImport 400 application/x-amz-json-1.1": v,
    "deleteImport 402 header x-amzn-requestid": b,
    "deleteImport 402 header x-amzn-errortype": Fe,
    "deleteImport 402 application/json": v,
    "deleteImport 402 application/x-amz-json-1.1": v,
    "deleteImport 403 header x-amzn-requestid": b,
    "deleteImport 403 header x-amzn-errortype": H,
    "deleteImport 403 application/json": T,
    "deleteImport 403 application/x-amz-json-1.1": T,
    "deleteImport 404 header x-amzn-requestid": b,
    "deleteImport 404 header x-amzn-errortype": vr,
    "deleteImport 404 application/json": E,
    "deleteImport 404 application/x-amz-json-1.1": E,
    "deleteImport 412 header x-amzn-requestid": b,
    "deleteImport 412 header x-amzn-errortype": qs,
    "deleteImport 412 application/json": v,
    "deleteImport 412 application/x-amz-json-1.1": v,
    "deleteImport 429 header x-amzn-requestid": b,
    "deleteImport 429 header x-amzn-errortype": J,
    "deleteImport 429 header retry-after": W,
    "deleteImport 429 application/json": v,
    "deleteImport 429 application/x-amz-json-1.1": v,
    "deleteImport 500 header x-amzn-requestid": b,
    "deleteImport 500 header x-amzn-errortype": X,
    "deleteImport 500 application/json": v,
    "deleteImport 500 application/x-amz-json-1.1": v
  },
  audit: {
    "createExport request application/json": Rs,
    "createExport request application/x-amz-json-1.1": Rs,
    "createExport 202 header x-amzn-requestid": x,
    "createExport 202 application/json": Vs,
    "createExport 202 application/x-amz-json-1.1": Vs,
    "createExport 400 header x-amzn-requestid": x,
    "createExport 400 header x-amzn-errortype": se,
    "createExport 400 application/json": P,
    "createExport 400 application/x-amz-json-1.1": P,
    "createExport 402 header x-amzn-requestid": x,
    "createExport 402 header x-amzn-errortype": Ze,
    "createExport 402 application/json": P,
    "createExport 402 application/x-amz-json-1.1": P,
    "createExport 403 header x-amzn-requestid": x,
    "createExport 403 header x-amzn-errortype": ae,
    "createExport 403 application/json": z,
    "createExport 403 application/x-amz-json-1.1": z,
    "createExport 404 header x-amzn-requestid": x,
    "createExport 404 header x-amzn-errortype": Re,
    "createExport 404 application/json": A,
    "createExport 404 application/x-amz-json-1.1": A,
    "createExport 409 header x-amzn-requestid": x,
    "createExport 409 header x-amzn-errortype": Cr,
    "createExport 409 application/json": P,
    "createExport 409 application/x-amz-json-1.1": P,
    "createExport 429 header x-amzn-requestid": x,
    "createExport 429 header x-amzn-errortype": oe,
    "createExport 429 header retry-after": ie,
    "createExport 429 application/json": P,
    "createExport 429 application/x-amz-json-1.1": P,
    "createExport 500 header x-amzn-requestid": x,
    "createExport 500 header x-amzn-errortype": ne,
    "createExport 500 application/json": P,
    "createExport 500 application/x-amz-json-1.1": P,
    "listExports request application/json": Us,
    "listExports request application/x-amz-json-1.1": Us,
    "listExports 200 header x-amzn-requestid": x,
    "listExports 200 application/json": Fs,
    "listExports 200 application/x-amz-json-1.1": Fs,
    "listExports 400 header x-amzn-requestid": x,
    "listExports 400 header x-amzn-errortype": se,
    "listExports 400 application/json": P,
    "listExports 400 application/x-amz-json-1.1": P,
    "listExports 403 header x-amzn-requestid": x,
    "listExports 403 header x-amzn-errortype": ae,
    "listExports 403 application/json": z,
    "listExports 403 application/x-amz-json-1.1": z,
    "listExports 404 header x-amzn-requestid": x,
    "listExports 404 header x-amzn-errortype": Kr,
    "listExports 404 application/json": A,
    "listExports 404 application/x-amz-json-1.1": A,
    "listExports 429 header x-amzn-requestid": x,
    "listExports 429 header x-amzn-errortype": oe,
    "listExports 429 header retry-after": ie,
    "listExports 429 application/json": P,
    "listExports 429 application/x-amz-json-1.1": P,
    "listExports 500 header x-amzn-requestid": x,
    "listExports 500 header x-amzn-errortype": ne,
    "listExports 500 application/json": P,
    "listExports 500 application/x-amz-json-1.1": P,
    "describeExport path exportId": Be,
    "describeExport 200 header x-amzn-requestid": x,
    "describeExport 200 application/json": _s,
    "describeExport 200 application/x-amz-json-1.1": _s,
    "describeExport 400 header x-amzn-requestid": x,
    "describeExport 400 header x-amzn-errortype": se,
    "describeExport 400 application/json": P,
    "describeExport 400 application/x-amz-json-1.1": P,
    "describeExport 403 header x-amzn-requestid": x,
    "describeExport 403 header x-amzn-errortype": ae,
    "describeExport 403 application/json": z,
    "describeExport 403 application/x-amz-json-1.1": z,
    "describeExport 404 header x-amzn-requestid": x,
    "describeExport 404 header x-amzn-errortype": Re,
    "describeExport 404 application/json": A,
    "describeExport 404 application/x-amz-json-1.1": A,
    "describeExport 429 header x-amzn-requestid": x,
    "describeExport 429 header x-amzn-errortype": oe,
    "describeExport 429 header retry-after": ie,
    "describeExport 429 application/json": P,
    "describeExport 429 application/x-amz-json-1.1": P,
    "describeExport 500 header x-amzn-requestid": x,
    "describeExport 500 header x-amzn-errortype": ne,
    "describeExport 500 application/json": P,
    "describeExport 500 application/x-amz-json-1.1": P,
    "updateExport path exportId": Be,
    "updateExport request application/json": Ms,
    "updateExport request application/x-amz-json-1.1": Ms,
    "updateExport 202 header x-amzn-requestid": x,
    "updateExport 202 application/json": Zs,
    "updateExport 202 application/x-amz-json-1.1": Zs,
    "updateExport 400 header x-amzn-requestid": x,
    "updateExport 400 header x-amzn-errortype": se,
    "updateExport 400 application/json": P,
    "updateExport 400 application/x-amz-json-1.1": P,
    "updateExport 402 header x-amzn-requestid": x,
    "updateExport 402 header x-amzn-errortype": Ze,
    "updateExport 402 application/json": P,
    "updateExport 402 application/x-amz-json-1.1": P,
    "updateExport 403 header x-amzn-requestid": x,
    "updateExport 403 header x-amzn-errortype": ae,
    "updateExport 403 application/json": z,
    "updateExport 403 application/x-amz-json-1.1": z,
    "updateExport 404 header x-amzn-requestid": x,
    "updateExport 404 header x-amzn-errortype": Re,
    "updateExport 404 application/json": A,
    "updateExport 404 application/x-amz-json-1.1": A,
    "updateExport 409 header x-amzn-requestid": x,
    "updateExport 409 header x-amzn-errortype": Cr,
    "updateExport 409 application/json": P,
    "updateExport 409 application/x-amz-json-1.1": P,
    "updateExport 429 header x-amzn-requestid": x,
    "updateExport 429 header x-amzn-errortype": oe,
    "updateExport 429 header retry-after": ie,
    "updateExport 429 application/json": P,
    "updateExport 429 application/x-amz-json-1.1": P,
    "updateExport 500 header x-amzn-requestid": x,
    "updateExport 500 header x-amzn-errortype": ne,
    "updateExport 500 application/json": P,
    "updateExport 500 application/x-amz-json-1.1": P,
    "deleteExport path exportId": Be,
    "deleteExport 202 header x-amzn-requestid": x,
    "deleteExport 202 application/json": Bs,
    "deleteExport 202 application/x-amz-json-1.1": Bs,
    "deleteExport 400 header x-amzn-requestid": x,
    "deleteExport 400 header x-amzn-errortype": se,
    "deleteExport 400 application/json": P,
    "deleteExport 400 application/x-amz-json-1.1": P,
    "deleteExport 402 header x-amzn-requestid": x,
    "deleteExport 402 header x-amzn-errortype": Ze,
    "deleteExport 402 application/json": P,
    "deleteExport 402 application/x-amz-json-1.1": P,
    "deleteExport 403 header x-amzn-requestid": x,
    "deleteExport 403 header x-amzn-errortype": ae,
    "deleteExport 403 application/json": z,
    "deleteExport 403 application/x-amz-json-1.1": z,
    "deleteExport 404 header x-amzn-requestid": x,
    "deleteExport 404 header x-amzn-errortype": Kr,
    "deleteExport 404 application/json": A,
    "deleteExport 404 application/x-amz-json-1.1": A,
    "deleteExport 412 header x-amzn-requestid": x,
    "deleteExport 412 header x-amzn-errortype": Cs,
    "deleteExport 412 application/json": P,
    "deleteExport 412 application/x-amz-json-1.1": P,
    "deleteExport 429 header x-amzn-requestid": x,
    "deleteExport 429 header x-amzn-errortype": oe,
    "deleteExport 429 header retry-after": ie,
    "deleteExport 429 application/json": P,
    "deleteExport 429 application/x-amz-json-1.1": P,
    "deleteExport 500 header x-amzn-requestid": x,
    "deleteExport 500 header x-amzn-errortype": ne,
    "deleteExport 500 application/json": P,
    "deleteExport 500 application/x-amz-json-1.1": P,
    "createUploadUrl 200 header x-amzn-requestid": x,
    "createUploadUrl 200 application/json": Ks,
    "createUploadUrl 200 application/x-amz-json-1.1": Ks,
    "createUploadUrl 400 header x-amzn-requestid": x,
    "createUploadUrl 400 header x-amzn-errortype": se,
    "createUploadUrl 400 application/json": P,
    "createUploadUrl 400 application/x-amz-json-1.1": P,
    "createUploadUrl 403 header x-amzn-requestid": x,
    "createUploadUrl 403 header x-amzn-errortype": ae,
    "createUploadUrl 403 application/json": z,
    "createUploadUrl 403 application/x-amz-json-1.1": z,
    "createUploadUrl 404 header x-amzn-requestid": x,
    "createUploadUrl 404 header x-amzn-errortype": Re,
    "createUploadUrl 404 application/json": A,
    "createUploadUrl 404 application/x-amz-json-1.1": A,
    "createUploadUrl 409 header x-amzn-requestid": x,
    "createUploadUrl 409 header x-amzn-errortype": Cr,
    "createUploadUrl 409 application/json": P,
    "createUploadUrl 409 application/x-amz-json-1.1": P,
    "createUploadUrl 429 header x-amzn-requestid": x,
    "createUploadUrl 429 header x-amzn-errortype": oe,
    "createUploadUrl 429 header retry-after": ie,
    "createUploadUrl 429 application/json": P,
    "createUploadUrl 429 application/x-amz-json-1.1": P,
    "createUploadUrl 500 header x-amzn-requestid": x,
    "createUploadUrl 500 header x-amzn-errortype": ne,
    "createUploadUrl 500 application/json": P,
    "createUploadUrl 500 application/x-amz-json-1.1": P,
    "startImport request application/json": Ys,
    "startImport request application/x-amz-json-1.1": Ys,
    "startImport 202 header x-amzn-requestid": x,
    "startImport 202 application/json": Gs,
    "startImport 202 application/x-amz-json-1.1": Gs,
    "startImport 400 header x-amzn-requestid": x,
    "startImport 400 header x-amzn-errortype": se,
    "startImport 400 application/json": P,
    "startImport 400 application/x-amz-json-1.1": P,
    "startImport 402 header x-amzn-requestid": x,
    "startImport 402 header x-amzn-errortype": Ze,
    "startImport 402 application/json": P,
    "startImport 402 application/x-amz-json-1.1": P,
    "startImport 403 header x-amzn-requestid": x,
    "startImport 403 header x-amzn-errortype": ae,
    "startImport 403 application/json": z,
    "startImport 403 application/x-amz-json-1.1": z,
    "startImport 404 header x-amzn-requestid": x,
    "startImport 404 header x-amzn-errortype": Re,
    "startImport 404 application/json": A,
    "startImport 404 application/x-amz-json-1.1": A,
    "startImport 409 header x-amzn-requestid": x,
    "startImport 409 header x-amzn-errortype": Cr,
    "startImport 409 application/json": P,
    "startImport 409 application/x-amz-json-1.1": P,
    "startImport 429 header x-amzn-requestid": x,
    "startImport 429 header x-amzn-errortype": oe,
    "startImport 429 header retry-after": ie,
    "startImport 429 application/json": P,
    "startImport 429 application/x-amz-json-1.1": P,
    "startImport 500 header x-amzn-requestid": x,
    "startImport 500 header x-amzn-errortype": ne,
    "startImport 500 application/json": P,
    "startImport 500 application/x-amz-json-1.1": P,
    "listImports request application/json": Qs,
    "listImports request application/x-amz-json-1.1": Qs,
    "listImports 200 header x-amzn-requestid": x,
    "listImports 200 application/json": Hs,
    "listImports 200 application/x-amz-json-1.1": Hs,
    "listImports 400 header x-amzn-requestid": x,
    "listImports 400 header x-amzn-errortype": se,
    "listImports 400 application/json": P,
    "listImports 400 application/x-amz-json-1.1": P,
    "listImports 403 header x-amzn-requestid": x,
    "listImports 403 header x-amzn-errortype": ae,
    "listImports 403 application/json": z,
    "listImports 403 application/x-amz-json-1.1": z,
    "listImports 404 header x-amzn-requestid": x,
    "listImports 404 header x-amzn-errortype": Kr,
    "listImports 404 application/json": A,
    "listImports 404 application/x-amz-json-1.1": A,
    "listImports 429 header x-amzn-requestid": x,
    "listImports 429 header x-amzn-errortype": oe,
    "listImports 429 header retry-after": ie,
    "listImports 429 application/json": P,
    "listImports 429 application/x-amz-json-1.1": P,
    "listImports 500 header x-amzn-requestid": x,
    "listImports 500 header x-amzn-errortype": ne,
    "listImports 500 application/json": P,
    "listImports 500 application/x-amz-json-1.1": P,
    "describeImport path importId": Be,
    "describeImport 200 header x-amzn-requestid": x,
    "describeImport 200 application/json": Js,
    "describeImport 200 application/x-amz-json-1.1": Js,
    "describeImport 400 header x-amzn-requestid": x,
    "describeImport 400 header x-amzn-errortype": se,
    "describeImport 400 application/json": P,
    "describeImport 400 application/x-amz-json-1.1": P,
    "describeImport 403 header x-amzn-requestid": x,
    "describeImport 403 header x-amzn-errortype": ae,
    "describeImport 403 application/json": z,
    "describeImport 403 application/x-amz-json-1.1": z,
    "describeImport 404 header x-amzn-requestid": x,
    "describeImport 404 header x-amzn-errortype": Re,
    "describeImport 404 application/json": A,
    "describeImport 404 application/x-amz-json-1.1": A,
    "describeImport 429 header x-amzn-requestid": x,
    "describeImport 429 header x-amzn-errortype": oe,
    "describeImport 429 header retry-after": ie,
    "describeImport 429 application/json": P,
    "describeImport 429 application/x-amz-json-1.1": P,
    "describeImport 500 header x-amzn-requestid": x,
    "describeImport 500 header x-amzn-errortype": ne,
    "describeImport 500 application/json": P,
    "describeImport 500 application/x-amz-json-1.1": P,
    "deleteImport path importId": Be,
    "deleteImport 202 header x-amzn-requestid": x,
    "deleteImport 202 application/json": Ws,
    "deleteImport 202 application/x-amz-json-1.1": Ws,
    "deleteImport 400 header x-amzn-requestid": x,
    "deleteImport 400 header x-amzn-errortype": se,
    "deleteImport 400 application/json": P,
    "deleteImport 400 application/x-amz-json-1.1": P,
    "deleteImport 402 header x-amzn-requestid": x,
    "deleteImport 402 header x-amzn-errortype": Ze,
    "deleteImport 402 application/json": P,
    "deleteImport 402 application/x-amz-json-1.1": P,
    "deleteImport 403 header x-amzn-requestid": x,
    "deleteImport 403 header x-amzn-errortype": ae,
    "deleteImport 403 application/json": z,
    "deleteImport 403 application/x-amz-json-1.1": z,
    "deleteImport 404 header x-amzn-requestid": x,
    "deleteImport 404 header x-amzn-errortype": Kr,
    "deleteImport 404 application/json": A,
    "deleteImport 404 application/x-amz-json-1.1": A,
    "deleteImport 412 header x-amzn-requestid": x,
    "deleteImport 412 header x-amzn-errortype": Cs,
    "deleteImport 412 application/json": P,
    "deleteImport 412 application/x-amz-json-1.1": P,
    "deleteImport 429 header x-amzn-requestid": x,
    "deleteImport 429 header x-amzn-errortype": oe,
    "deleteImport 429 header retry-after": ie,
    "deleteImport 429 application/json": P,
    "deleteImport 429 application/x-amz-json-1.1": P,
    "deleteImport 500 header x-amzn-requestid": x,
    "deleteImport 500 header x-amzn-errortype": ne,
    "deleteImport 500 application/json": P,
    "deleteImport 500 application/x-amz-json-1.1": P
  },
  inferred: {
    "listExports 200 application/json": Xs,
    "listExports 200 application/x-amz-json-1.1": Xs,
    "describeExport 200 application/json": ea,
    "describeExport 200 application/x-amz-json-1.1": ea,
    "updateExport 202 application/json": ra,
    "updateExport 202 application/x-amz-json-1.1": ra,
    "deleteExport 202 application/json": ta,
    "deleteExport 202 application/x-amz-json-1.1": ta,
    "createUploadUrl 200 application/json": sa,
    "createUploadUrl 200 application/x-amz-json-1.1": sa,
    "listImports 200 application/json": aa,
    "listImports 200 application/x-amz-json-1.1": aa,
    "deleteImport 202 application/json": oa,
    "deleteImport 202 application/x-amz-json-1.1": oa
  }
};
export {
  vo as validators
};
