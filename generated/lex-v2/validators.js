// Generated from specs/lex-v2. Edit that and run npm run generate.
var Nr = Object.defineProperty;
var xt = Object.getOwnPropertyDescriptor;
var vt = Object.getOwnPropertyNames;
var bt = Object.prototype.hasOwnProperty;
var Pt = (r, a, l) => () => {
  if (l) throw l[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (c) {
    throw l = [c], c;
  }
};
var It = (r, a) => {
  for (var l in a)
    Nr(r, l, { get: a[l], enumerable: !0 });
}, Et = (r, a, l, c) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let i of vt(a))
      !bt.call(r, i) && i !== l && Nr(r, i, { get: () => a[i], enumerable: !(c = xt(a, i)) || c.enumerable });
  return r;
};
var _r = (r) => Et(Nr({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var Ae = {};
It(Ae, {
  default: () => Dt
});
var Dt, Fe = Pt(() => {
  Dt = (r) => {
    let a = r.length;
    for (let l = 0; l < r.length - 1; l++)
      (r.charCodeAt(l) & 64512) === 55296 && (r.charCodeAt(l + 1) & 64512) === 56320 && (a--, l++);
    return a;
  };
});

// set:set:consumer
var Zr = Ue, wt = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var w = (Fe(), _r(Ae)).default, te = new RegExp("^[0-9a-zA-Z]+$", "u");
var St = new RegExp("^(DRAFT|[0-9]+)$", "u");
function z(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!St.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function fe(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (w(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (w(t) < 10) {
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
    r.botVersion !== void 0 && (z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = h(e, z.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function N(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = N.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ye(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (w(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (w(t) < 10) {
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
    r.botVersion !== void 0 && (z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = h(e, z.errors), s = e.length)), r.localeId !== void 0 && (N(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = h(e, N.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ye.errors = e, s === 0;
}
ye.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function he(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = he.evaluated;
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
        if (w(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (w(t) < 10) {
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
    r.botVersion !== void 0 && (z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = h(e, z.errors), s = e.length)), r.localeId !== void 0 && (N(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = h(e, N.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return he.errors = e, s === 0;
}
he.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ge(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (w(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (w(t) < 10) {
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
  return ge.errors = e, s === 0;
}
ge.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function O(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (fe(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = h(e, fe.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (ye(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = h(e, ye.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (he(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = h(e, he.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (ge(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = h(e, ge.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ee(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
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
  return ee.errors = e, s === 0;
}
ee.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ue(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.fileFormat === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.resourceSpecification !== void 0 && (O(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = h(e, O.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: wt.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.filePassword !== void 0 && (ee(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = h(e, ee.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: { resourceSpecification: !0, fileFormat: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var b = Re;
function Re(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Re.errors = e, s === 0;
}
Re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Br = Ne;
function k(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = k.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 10) {
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
  return k.errors = e, s === 0;
}
k.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function _(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = _.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _.errors = e, s === 0;
}
_.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function V(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = V.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function S(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = S.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ne(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ne.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (k(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = h(e, k.errors), s = e.length)), r.resourceSpecification !== void 0 && (O(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = h(e, O.errors), s = e.length)), r.fileFormat !== void 0 && (_(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = h(e, _.errors), s = e.length)), r.exportStatus !== void 0 && (V(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length)), r.creationDateTime !== void 0 && (S(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = h(e, S.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var se = _e;
function _e(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = _e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var x = Ze;
function Ze(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let n = r.message, m = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let E = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = E === s;
      if (u = u || t, u)
        s = m, e !== null && (m ? e.length = m : e = null);
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
Ze.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ir = Be;
function Be(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ae = Ce;
function Ce(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ce.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ce.errors = e, s === 0;
}
Ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Z = Me;
function Me(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Me.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let n = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.message !== void 0) {
      let n = r.message, m = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let E = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = E === s;
      if (u = u || t, u)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Me.errors = e, s === 0;
}
Me.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pr = Je;
function Je(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var B = Qe;
function Qe(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let n = r.message, m = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let E = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = E === s;
      if (u = u || t, u)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
    if (r.Output !== void 0) {
      let n = r.Output;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.__type !== void 0 && typeof n.__type != "string") {
          let m = { instancePath: a + "/Output/__type", schemaPath: "#/properties/Output/properties/__type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [m] : e.push(m), s++;
        }
      } else {
        let m = { instancePath: a + "/Output", schemaPath: "#/properties/Output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), s++;
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
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: { message: !0, Output: !0, Version: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Cr = Ge;
function Ge(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ge.errors = e, s === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var oe = He;
function He(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = He.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ne = Ke;
function Ke(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ie = We;
function We(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Mr = Xe;
var ct = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function xe(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = xe.evaluated;
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
  return xe.errors = e, s === 0;
}
xe.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var dt = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
var kt = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function ve(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ve.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!kt.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function be(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = be.evaluated;
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
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: dt.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
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
        let n = t.length;
        for (let m = 0; m < n; m++)
          ve(t[m], { instancePath: a + "/values/" + m, parentData: t, parentDataProperty: m, rootData: i, dynamicAnchors: p }) || (e = h(e, ve.errors), s = e.length);
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
  return be.errors = e, s === 0;
}
be.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Xe(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Xe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (k(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = h(e, k.errors), s = e.length)), r.botVersion !== void 0 && (z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = h(e, z.errors), s = e.length)), r.localeId !== void 0 && (N(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = h(e, N.errors), s = e.length)), r.sortBy !== void 0 && (xe(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = h(e, xe.errors), s = e.length)), r.filters !== void 0) {
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
        let n = t.length;
        for (let m = 0; m < n; m++)
          be(t[m], { instancePath: a + "/filters/" + m, parentData: t, parentDataProperty: m, rootData: i, dynamicAnchors: p }) || (e = h(e, be.errors), s = e.length);
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
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Jr = Ye;
function Pe(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Pe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (k(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = h(e, k.errors), s = e.length)), r.resourceSpecification !== void 0 && (O(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = h(e, O.errors), s = e.length)), r.fileFormat !== void 0 && (_(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = h(e, _.errors), s = e.length)), r.exportStatus !== void 0 && (V(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length)), r.creationDateTime !== void 0 && (S(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = h(e, S.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (S(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = h(e, S.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ye(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (k(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = h(e, k.errors), s = e.length)), r.botVersion !== void 0 && (z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = h(e, z.errors), s = e.length)), r.localeId !== void 0 && (N(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = h(e, N.errors), s = e.length)), r.exportSummaries !== void 0) {
      let n = r.exportSummaries;
      if (Array.isArray(n)) {
        let m = n.length;
        for (let u = 0; u < m; u++)
          Pe(n[u], { instancePath: a + "/exportSummaries/" + u, parentData: n, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = h(e, Pe.errors), s = e.length);
      } else {
        let m = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let n = r.nextToken, m = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let E = s;
      if (n !== null) {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = E === s;
      if (u = u || t, u)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Qr = er;
function er(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = er.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return er.errors = e, s === 0;
}
er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var mr = rr;
function rr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = rr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 10) {
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
  return rr.errors = e, s === 0;
}
rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Gr = tr;
function tr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = tr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let m = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [m] : e.push(m), s++;
    }
    if (r.exportStatus === void 0) {
      let m = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [m] : e.push(m), s++;
    }
    if (r.exportId !== void 0 && (k(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = h(e, k.errors), s = e.length)), r.resourceSpecification !== void 0 && (O(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = h(e, O.errors), s = e.length)), r.fileFormat !== void 0 && (_(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = h(e, _.errors), s = e.length)), r.exportStatus !== void 0 && (V(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length)), r.failureReasons !== void 0) {
      let m = r.failureReasons, u = s, y = !1, E = s;
      if (Array.isArray(m)) {
        let f = m.length;
        for (let T = 0; T < f; T++)
          if (typeof m[T] != "string") {
            let Y = { instancePath: a + "/failureReasons/" + T, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [Y] : e.push(Y), s++;
          }
      } else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = E === s;
      y = y || t;
      let d = s;
      if (m !== null) {
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
      let m = r.downloadUrl, u = s, y = !1, E = s;
      if (typeof m != "string") {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = E === s;
      y = y || n;
      let d = s;
      if (m !== null) {
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
    r.creationDateTime !== void 0 && (S(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = h(e, S.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (S(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = h(e, S.errors), s = e.length));
  } else {
    let m = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Hr = sr;
function sr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.filePassword !== void 0 && (ee(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = h(e, ee.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { props: { filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Kr = ar;
function ar(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (k(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = h(e, k.errors), s = e.length)), r.resourceSpecification !== void 0 && (O(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = h(e, O.errors), s = e.length)), r.fileFormat !== void 0 && (_(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = h(e, _.errors), s = e.length)), r.exportStatus !== void 0 && (V(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length)), r.creationDateTime !== void 0 && (S(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = h(e, S.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (S(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = h(e, S.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Wr = or;
function or(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = or.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (k(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = h(e, k.errors), s = e.length)), r.exportStatus !== void 0 && (V(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = h(e, V.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return or.errors = e, s === 0;
}
or.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ft = nr;
function nr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = nr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return nr.errors = e, s === 0;
}
nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function h(r, a) {
  if (r === null) return a;
  for (let l of a) r.push(l);
  return r;
}

// set:set:audit
var Xr = lr, $t = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var D = (Fe(), _r(Ae)).default, pe = new RegExp("^[0-9a-zA-Z]+$", "u");
var qt = new RegExp("^(DRAFT|[0-9]+)$", "u");
function L(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = L.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (D(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (D(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!qt.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ie(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ie.evaluated;
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
        if (D(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (D(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!pe.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (L(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = g(e, L.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function C(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = C.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return C.errors = e, s === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ee.evaluated;
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
        if (D(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (D(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!pe.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (L(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = g(e, L.errors), s = e.length)), r.localeId !== void 0 && (C(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = g(e, C.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function De(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = De.evaluated;
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
        if (D(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (D(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!pe.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (L(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = g(e, L.errors), s = e.length)), r.localeId !== void 0 && (C(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = g(e, C.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function we(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = we.evaluated;
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
        if (D(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (D(t) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!pe.test(t)) {
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
  return we.errors = e, s === 0;
}
we.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function A(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = A.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botExportSpecification" || t === "botLocaleExportSpecification" || t === "customVocabularyExportSpecification" || t === "testSetExportSpecification")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.botExportSpecification !== void 0 && (Ie(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = g(e, Ie.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (Ee(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = g(e, Ee.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (De(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = g(e, De.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (we(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = g(e, we.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function re(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (D(r) > 1024) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (D(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return re.errors = e, s === 0;
}
re.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function lr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = lr.evaluated;
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
    if (r.resourceSpecification !== void 0 && (A(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = g(e, A.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: $t.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.filePassword !== void 0 && (re(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = g(e, re.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var P = ur;
function ur(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ur.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Yr = cr;
function $(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (D(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (D(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!pe.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Tt = { type: "string", enum: ["LexJson", "TSV", "CSV"] };
function M(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = M.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Tt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var zt = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function F(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = F.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "InProgress" || r === "Completed" || r === "Failed" || r === "Deleting")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return F.errors = e, s === 0;
}
F.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function j(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function cr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = cr.evaluated;
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
    r.exportId !== void 0 && ($(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = g(e, $.errors), s = e.length)), r.resourceSpecification !== void 0 && (A(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = g(e, A.errors), s = e.length)), r.fileFormat !== void 0 && (M(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = g(e, M.errors), s = e.length)), r.exportStatus !== void 0 && (F(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = g(e, F.errors), s = e.length)), r.creationDateTime !== void 0 && (j(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = g(e, j.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var me = dr;
function dr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = dr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var v = fr;
function fr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = fr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (n !== "message") {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (r.message !== void 0) {
      let n = r.message, m = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let E = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = E === s;
      if (u = u || t, u)
        s = m, e !== null && (m ? e.length = m : e = null);
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
var Or = yr;
function yr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = yr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return yr.errors = e, s === 0;
}
yr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var le = hr;
function hr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = hr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return hr.errors = e, s === 0;
}
hr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var J = gr;
function gr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = gr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "Message" || n === "message")) {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let n = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.message !== void 0) {
      let n = r.message, m = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let E = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = E === s;
      if (u = u || t, u)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return gr.errors = e, s === 0;
}
gr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vr = xr;
function xr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = xr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return xr.errors = e, s === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Q = vr;
function vr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = vr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "message" || n === "Output" || n === "Version")) {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (r.message !== void 0) {
      let n = r.message, m = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let E = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = E === s;
      if (u = u || t, u)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
    if (r.Output !== void 0) {
      let n = r.Output;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let m in n)
          if (m !== "__type") {
            let u = { instancePath: a + "/Output", schemaPath: "#/properties/Output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
            e === null ? e = [u] : e.push(u), s++;
          }
        if (n.__type !== void 0 && typeof n.__type != "string") {
          let m = { instancePath: a + "/Output/__type", schemaPath: "#/properties/Output/properties/__type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [m] : e.push(m), s++;
        }
      } else {
        let m = { instancePath: a + "/Output", schemaPath: "#/properties/Output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [m] : e.push(m), s++;
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
  return vr.errors = e, s === 0;
}
vr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var et = br;
function br(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = br.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return br.errors = e, s === 0;
}
br.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ue = Pr;
function Pr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Pr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pr.errors = e, s === 0;
}
Pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ce = Ir;
function Ir(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ir.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ir.errors = e, s === 0;
}
Ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var de = Er;
function Er(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Er.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var rt = Dr;
var yt = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function Se(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Se.evaluated;
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
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: yt.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
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
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: yt.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Se.errors = e, s === 0;
}
Se.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ht = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
var Ot = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function ke(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (D(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (D(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ot.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ke.errors = e, s === 0;
}
ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function je(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = je.evaluated;
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
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: ht.properties.name.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
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
        let n = t.length;
        for (let m = 0; m < n; m++)
          ke(t[m], { instancePath: a + "/values/" + m, parentData: t, parentDataProperty: m, rootData: i, dynamicAnchors: p }) || (e = g(e, ke.errors), s = e.length);
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
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: ht.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return je.errors = e, s === 0;
}
je.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function Dr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Dr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "sortBy" || t === "filters" || t === "maxResults" || t === "nextToken")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.botId !== void 0 && ($(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = g(e, $.errors), s = e.length)), r.botVersion !== void 0 && (L(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = g(e, L.errors), s = e.length)), r.localeId !== void 0 && (C(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = g(e, C.errors), s = e.length)), r.sortBy !== void 0 && (Se(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = g(e, Se.errors), s = e.length)), r.filters !== void 0) {
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
        let n = t.length;
        for (let m = 0; m < n; m++)
          je(t[m], { instancePath: a + "/filters/" + m, parentData: t, parentDataProperty: m, rootData: i, dynamicAnchors: p }) || (e = g(e, je.errors), s = e.length);
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
  return Dr.errors = e, s === 0;
}
Dr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var tt = wr;
function $e(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $e.evaluated;
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
    r.exportId !== void 0 && ($(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = g(e, $.errors), s = e.length)), r.resourceSpecification !== void 0 && (A(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = g(e, A.errors), s = e.length)), r.fileFormat !== void 0 && (M(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = g(e, M.errors), s = e.length)), r.exportStatus !== void 0 && (F(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = g(e, F.errors), s = e.length)), r.creationDateTime !== void 0 && (j(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = g(e, j.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (j(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = g(e, j.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function wr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = wr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "botId" || n === "botVersion" || n === "localeId" || n === "exportSummaries" || n === "nextToken")) {
        let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [m] : e.push(m), s++;
      }
    if (r.botId !== void 0 && ($(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = g(e, $.errors), s = e.length)), r.botVersion !== void 0 && (L(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = g(e, L.errors), s = e.length)), r.localeId !== void 0 && (C(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = g(e, C.errors), s = e.length)), r.exportSummaries !== void 0) {
      let n = r.exportSummaries;
      if (Array.isArray(n)) {
        let m = n.length;
        for (let u = 0; u < m; u++)
          $e(n[u], { instancePath: a + "/exportSummaries/" + u, parentData: n, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = g(e, $e.errors), s = e.length);
      } else {
        let m = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let n = r.nextToken, m = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let E = s;
      if (n !== null) {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = E === s;
      if (u = u || t, u)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return wr.errors = e, s === 0;
}
wr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var st = Sr;
function Sr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Sr.errors = e, s === 0;
}
Sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Lr = kr;
function kr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = kr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (D(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (D(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!pe.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return kr.errors = e, s === 0;
}
kr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var at = jr;
var Vt = new RegExp("^https?://", "u");
function jr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = jr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
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
        let u = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
        e === null ? e = [u] : e.push(u), s++;
      }
    if (r.exportId !== void 0 && ($(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = g(e, $.errors), s = e.length)), r.resourceSpecification !== void 0 && (A(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = g(e, A.errors), s = e.length)), r.fileFormat !== void 0 && (M(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = g(e, M.errors), s = e.length)), r.exportStatus !== void 0 && (F(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = g(e, F.errors), s = e.length)), r.failureReasons !== void 0) {
      let m = r.failureReasons, u = s, y = !1, E = s;
      if (Array.isArray(m)) {
        let f = m.length;
        for (let T = 0; T < f; T++)
          if (typeof m[T] != "string") {
            let Y = { instancePath: a + "/failureReasons/" + T, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [Y] : e.push(Y), s++;
          }
      } else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = E === s;
      y = y || t;
      let d = s;
      if (m !== null) {
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
      let m = r.downloadUrl, u = s, y = !1, E = s;
      if (typeof m == "string") {
        if (D(m) < 1) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [f] : e.push(f), s++;
        }
        if (!Vt.test(m)) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [f] : e.push(f), s++;
        }
      } else {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = E === s;
      y = y || n;
      let d = s;
      if (m !== null) {
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
    r.creationDateTime !== void 0 && (j(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = g(e, j.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (j(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = g(e, j.errors), s = e.length));
  } else {
    let m = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), s++;
  }
  return jr.errors = e, s === 0;
}
jr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ot = $r;
function $r(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $r.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "filePassword") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.filePassword !== void 0 && (re(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = g(e, re.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $r.errors = e, s === 0;
}
$r.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var nt = qr;
function qr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = qr.evaluated;
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
    r.exportId !== void 0 && ($(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = g(e, $.errors), s = e.length)), r.resourceSpecification !== void 0 && (A(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = g(e, A.errors), s = e.length)), r.fileFormat !== void 0 && (M(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = g(e, M.errors), s = e.length)), r.exportStatus !== void 0 && (F(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = g(e, F.errors), s = e.length)), r.creationDateTime !== void 0 && (j(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = g(e, j.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (j(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = g(e, j.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qr.errors = e, s === 0;
}
qr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var it = Tr;
function Tr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Tr.evaluated;
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
    r.exportId !== void 0 && ($(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = g(e, $.errors), s = e.length)), r.exportStatus !== void 0 && (F(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = g(e, F.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Tr.errors = e, s === 0;
}
Tr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var gt = zr;
function zr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = zr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return zr.errors = e, s === 0;
}
zr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function g(r, a) {
  if (r === null) return a;
  for (let l of a) r.push(l);
  return r;
}

// set:set:inferred
var pt = Ar;
var U = (Fe(), _r(Ae)).default, Le = new RegExp("^[0-9a-zA-Z]+$", "u");
function R(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = R.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (U(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (U(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Le.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return R.errors = e, s === 0;
}
R.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var At = new RegExp("^(DRAFT|[0-9]+)$", "u");
function G(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = G.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (U(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (U(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!At.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return G.errors = e, s === 0;
}
G.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = K.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function qe(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = qe.evaluated;
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
        if (U(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (U(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Le.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (G(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = I(e, G.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Te.evaluated;
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
        if (U(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (U(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Le.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (G(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = I(e, G.errors), s = e.length)), r.localeId !== void 0 && (K(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = I(e, K.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function ze(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ze.evaluated;
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
        if (U(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (U(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Le.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (G(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = I(e, G.errors), s = e.length)), r.localeId !== void 0 && (K(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = I(e, K.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Oe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (U(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (U(t) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Le.test(t)) {
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
  return Oe.errors = e, s === 0;
}
Oe.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function W(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = W.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (qe(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = I(e, qe.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (Te(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = I(e, Te.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (ze(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = I(e, ze.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (Oe(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = I(e, Oe.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return W.errors = e, s === 0;
}
W.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function X(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = X.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return X.errors = e, s === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function H(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = H.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return H.errors = e, s === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function q(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = q.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    r.exportId !== void 0 && (R(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = I(e, R.errors), s = e.length)), r.resourceSpecification !== void 0 && (W(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = I(e, W.errors), s = e.length)), r.fileFormat !== void 0 && (X(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = I(e, X.errors), s = e.length)), r.exportStatus !== void 0 && (H(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = I(e, H.errors), s = e.length)), r.creationDateTime !== void 0 && (q(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = I(e, q.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (q(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = I(e, q.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ar(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (R(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = I(e, R.errors), s = e.length)), r.botVersion !== void 0 && (G(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = I(e, G.errors), s = e.length)), r.localeId !== void 0 && (K(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = I(e, K.errors), s = e.length)), r.exportSummaries !== void 0) {
      let n = r.exportSummaries;
      if (Array.isArray(n)) {
        let m = n.length;
        for (let u = 0; u < m; u++)
          Ve(n[u], { instancePath: a + "/exportSummaries/" + u, parentData: n, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = I(e, Ve.errors), s = e.length);
      } else {
        let m = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [m] : e.push(m), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let n = r.nextToken, m = s, u = !1, y = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = y === s;
      u = u || t;
      let E = s;
      if (n !== null) {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = E === s;
      if (u = u || t, u)
        s = m, e !== null && (m ? e.length = m : e = null);
      else {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [d] : e.push(d), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return Ar.errors = e, s === 0;
}
Ar.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var mt = Fr;
var Ft = new RegExp("^https?://", "u");
function Fr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Fr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let m = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [m] : e.push(m), s++;
    }
    if (r.exportStatus === void 0) {
      let m = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [m] : e.push(m), s++;
    }
    if (r.exportId !== void 0 && (R(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = I(e, R.errors), s = e.length)), r.resourceSpecification !== void 0 && (W(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = I(e, W.errors), s = e.length)), r.fileFormat !== void 0 && (X(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = I(e, X.errors), s = e.length)), r.exportStatus !== void 0 && (H(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = I(e, H.errors), s = e.length)), r.failureReasons !== void 0) {
      let m = r.failureReasons, u = s, y = !1, E = s;
      if (Array.isArray(m)) {
        let f = m.length;
        for (let T = 0; T < f; T++)
          if (typeof m[T] != "string") {
            let Y = { instancePath: a + "/failureReasons/" + T, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [Y] : e.push(Y), s++;
          }
      } else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = E === s;
      y = y || t;
      let d = s;
      if (m !== null) {
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
      let m = r.downloadUrl, u = s, y = !1, E = s;
      if (typeof m == "string") {
        if (U(m) < 1) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [f] : e.push(f), s++;
        }
        if (!Ft.test(m)) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [f] : e.push(f), s++;
        }
      } else {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = E === s;
      y = y || n;
      let d = s;
      if (m !== null) {
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
    r.creationDateTime !== void 0 && (q(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = I(e, q.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (q(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = I(e, q.errors), s = e.length));
  } else {
    let m = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), s++;
  }
  return Fr.errors = e, s === 0;
}
Fr.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var lt = Ur;
function Ur(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ur.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (R(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = I(e, R.errors), s = e.length)), r.resourceSpecification !== void 0 && (W(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = I(e, W.errors), s = e.length)), r.fileFormat !== void 0 && (X(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = I(e, X.errors), s = e.length)), r.exportStatus !== void 0 && (H(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = I(e, H.errors), s = e.length)), r.creationDateTime !== void 0 && (q(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = I(e, q.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (q(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = I(e, q.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ur.errors = e, s === 0;
}
Ur.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ut = Rr;
function Rr(r, { instancePath: a = "", parentData: l, parentDataProperty: c, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Rr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (R(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = I(e, R.errors), s = e.length)), r.exportStatus !== void 0 && (H(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = I(e, H.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Rr.errors = e, s === 0;
}
Rr.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
function I(r, a) {
  if (r === null) return a;
  for (let l of a) r.push(l);
  return r;
}

// <stdin>
var Nt = {
  consumer: {
    "createExport request application/json": Zr,
    "createExport request application/x-amz-json-1.1": Zr,
    "createExport 202 header x-amzn-requestid": b,
    "createExport 202 application/json": Br,
    "createExport 202 application/x-amz-json-1.1": Br,
    "createExport 400 header x-amzn-requestid": b,
    "createExport 400 header x-amzn-errortype": se,
    "createExport 400 application/json": x,
    "createExport 400 application/x-amz-json-1.1": x,
    "createExport 402 header x-amzn-requestid": b,
    "createExport 402 header x-amzn-errortype": ir,
    "createExport 402 application/json": x,
    "createExport 402 application/x-amz-json-1.1": x,
    "createExport 403 header x-amzn-requestid": b,
    "createExport 403 header x-amzn-errortype": ae,
    "createExport 403 application/json": Z,
    "createExport 403 application/x-amz-json-1.1": Z,
    "createExport 404 header x-amzn-requestid": b,
    "createExport 404 header x-amzn-errortype": pr,
    "createExport 404 application/json": B,
    "createExport 404 application/x-amz-json-1.1": B,
    "createExport 409 header x-amzn-requestid": b,
    "createExport 409 header x-amzn-errortype": Cr,
    "createExport 409 application/json": x,
    "createExport 409 application/x-amz-json-1.1": x,
    "createExport 429 header x-amzn-requestid": b,
    "createExport 429 header x-amzn-errortype": oe,
    "createExport 429 header retry-after": ne,
    "createExport 429 application/json": x,
    "createExport 429 application/x-amz-json-1.1": x,
    "createExport 500 header x-amzn-requestid": b,
    "createExport 500 header x-amzn-errortype": ie,
    "createExport 500 application/json": x,
    "createExport 500 application/x-amz-json-1.1": x,
    "listExports request application/json": Mr,
    "listExports request application/x-amz-json-1.1": Mr,
    "listExports 200 header x-amzn-requestid": b,
    "listExports 200 application/json": Jr,
    "listExports 200 application/x-amz-json-1.1": Jr,
    "listExports 400 header x-amzn-requestid": b,
    "listExports 400 header x-amzn-errortype": se,
    "listExports 400 application/json": x,
    "listExports 400 application/x-amz-json-1.1": x,
    "listExports 403 header x-amzn-requestid": b,
    "listExports 403 header x-amzn-errortype": ae,
    "listExports 403 application/json": Z,
    "listExports 403 application/x-amz-json-1.1": Z,
    "listExports 404 header x-amzn-requestid": b,
    "listExports 404 header x-amzn-errortype": Qr,
    "listExports 404 application/json": B,
    "listExports 404 application/x-amz-json-1.1": B,
    "listExports 429 header x-amzn-requestid": b,
    "listExports 429 header x-amzn-errortype": oe,
    "listExports 429 header retry-after": ne,
    "listExports 429 application/json": x,
    "listExports 429 application/x-amz-json-1.1": x,
    "listExports 500 header x-amzn-requestid": b,
    "listExports 500 header x-amzn-errortype": ie,
    "listExports 500 application/json": x,
    "listExports 500 application/x-amz-json-1.1": x,
    "describeExport path exportId": mr,
    "describeExport 200 header x-amzn-requestid": b,
    "describeExport 200 application/json": Gr,
    "describeExport 200 application/x-amz-json-1.1": Gr,
    "describeExport 400 header x-amzn-requestid": b,
    "describeExport 400 header x-amzn-errortype": se,
    "describeExport 400 application/json": x,
    "describeExport 400 application/x-amz-json-1.1": x,
    "describeExport 403 header x-amzn-requestid": b,
    "describeExport 403 header x-amzn-errortype": ae,
    "describeExport 403 application/json": Z,
    "describeExport 403 application/x-amz-json-1.1": Z,
    "describeExport 404 header x-amzn-requestid": b,
    "describeExport 404 header x-amzn-errortype": pr,
    "describeExport 404 application/json": B,
    "describeExport 404 application/x-amz-json-1.1": B,
    "describeExport 429 header x-amzn-requestid": b,
    "describeExport 429 header x-amzn-errortype": oe,
    "describeExport 429 header retry-after": ne,
    "describeExport 429 application/json": x,
    "describeExport 429 application/x-amz-json-1.1": x,
    "describeExport 500 header x-amzn-requestid": b,
    "describeExport 500 header x-amzn-errortype": ie,
    "describeExport 500 application/json": x,
    "describeExport 500 application/x-amz-json-1.1": x,
    "updateExport path exportId": mr,
    "updateExport request application/json": Hr,
    "updateExport request application/x-amz-json-1.1": Hr,
    "updateExport 202 header x-amzn-requestid": b,
    "updateExport 202 application/json": Kr,
    "updateExport 202 application/x-amz-json-1.1": Kr,
    "updateExport 400 header x-amzn-requestid": b,
    "updateExport 400 header x-amzn-errortype": se,
    "updateExport 400 application/json": x,
    "updateExport 400 application/x-amz-json-1.1": x,
    "updateExport 402 header x-amzn-requestid": b,
    "updateExport 402 header x-amzn-errortype": ir,
    "updateExport 402 application/json": x,
    "updateExport 402 application/x-amz-json-1.1": x,
    "updateExport 403 header x-amzn-requestid": b,
    "updateExport 403 header x-amzn-errortype": ae,
    "updateExport 403 application/json": Z,
    "updateExport 403 application/x-amz-json-1.1": Z,
    "updateExport 404 header x-amzn-requestid": b,
    "updateExport 404 header x-amzn-errortype": pr,
    "updateExport 404 application/json": B,
    "updateExport 404 application/x-amz-json-1.1": B,
    "updateExport 409 header x-amzn-requestid": b,
    "updateExport 409 header x-amzn-errortype": Cr,
    "updateExport 409 application/json": x,
    "updateExport 409 application/x-amz-json-1.1": x,
    "updateExport 429 header x-amzn-requestid": b,
    "updateExport 429 header x-amzn-errortype": oe,
    "updateExport 429 header retry-after": ne,
    "updateExport 429 application/json": x,
    "updateExport 429 application/x-amz-json-1.1": x,
    "updateExport 500 header x-amzn-requestid": b,
    "updateExport 500 header x-amzn-errortype": ie,
    "updateExport 500 application/json": x,
    "updateExport 500 application/x-amz-json-1.1": x,
    "deleteExport path exportId": mr,
    "deleteExport 202 header x-amzn-requestid": b,
    "deleteExport 202 application/json": Wr,
    "deleteExport 202 application/x-amz-json-1.1": Wr,
    "deleteExport 400 header x-amzn-requestid": b,
    "deleteExport 400 header x-amzn-errortype": se,
    "deleteExport 400 application/json": x,
    "deleteExport 400 application/x-amz-json-1.1": x,
    "deleteExport 402 header x-amzn-requestid": b,
    "deleteExport 402 header x-amzn-errortype": ir,
    "deleteExport 402 application/json": x,
    "deleteExport 402 application/x-amz-json-1.1": x,
    "deleteExport 403 header x-amzn-requestid": b,
    "deleteExport 403 header x-amzn-errortype": ae,
    "deleteExport 403 application/json": Z,
    "deleteExport 403 application/x-amz-json-1.1": Z,
    "deleteExport 404 header x-amzn-requestid": b,
    "deleteExport 404 header x-amzn-errortype": Qr,
    "deleteExport 404 application/json": B,
    "deleteExport 404 application/x-amz-json-1.1": B,
    "deleteExport 412 header x-amzn-requestid": b,
    "deleteExport 412 header x-amzn-errortype": ft,
    "deleteExport 412 application/json": x,
    "deleteExport 412 application/x-amz-json-1.1": x,
    "deleteExport 429 header x-amzn-requestid": b,
    "deleteExport 429 header x-amzn-errortype": oe,
    "deleteExport 429 header retry-after": ne,
    "deleteExport 429 application/json": x,
    "deleteExport 429 application/x-amz-json-1.1": x,
    "deleteExport 500 header x-amzn-requestid": b,
    "deleteExport 500 header x-amzn-errortype": ie,
    "deleteExport 500 application/json": x,
    "deleteExport 500 application/x-amz-json-1.1": x
  },
  audit: {
    "createExport request application/json": Xr,
    "createExport request application/x-amz-json-1.1": Xr,
    "createExport 202 header x-amzn-requestid": P,
    "createExport 202 application/json": Yr,
    "createExport 202 application/x-amz-json-1.1": Yr,
    "createExport 400 header x-amzn-requestid": P,
    "createExport 400 header x-amzn-errortype": me,
    "createExport 400 application/json": v,
    "createExport 400 application/x-amz-json-1.1": v,
    "createExport 402 header x-amzn-requestid": P,
    "createExport 402 header x-amzn-errortype": Or,
    "createExport 402 application/json": v,
    "createExport 402 application/x-amz-json-1.1": v,
    "createExport 403 header x-amzn-requestid": P,
    "createExport 403 header x-amzn-errortype": le,
    "createExport 403 application/json": J,
    "createExport 403 application/x-amz-json-1.1": J,
    "createExport 404 header x-amzn-requestid": P,
    "createExport 404 header x-amzn-errortype": Vr,
    "createExport 404 application/json": Q,
    "createExport 404 application/x-amz-json-1.1": Q,
    "createExport 409 header x-amzn-requestid": P,
    "createExport 409 header x-amzn-errortype": et,
    "createExport 409 application/json": v,
    "createExport 409 application/x-amz-json-1.1": v,
    "createExport 429 header x-amzn-requestid": P,
    "createExport 429 header x-amzn-errortype": ue,
    "createExport 429 header retry-after": ce,
    "createExport 429 application/json": v,
    "createExport 429 application/x-amz-json-1.1": v,
    "createExport 500 header x-amzn-requestid": P,
    "createExport 500 header x-amzn-errortype": de,
    "createExport 500 application/json": v,
    "createExport 500 application/x-amz-json-1.1": v,
    "listExports request application/json": rt,
    "listExports request application/x-amz-json-1.1": rt,
    "listExports 200 header x-amzn-requestid": P,
    "listExports 200 application/json": tt,
    "listExports 200 application/x-amz-json-1.1": tt,
    "listExports 400 header x-amzn-requestid": P,
    "listExports 400 header x-amzn-errortype": me,
    "listExports 400 application/json": v,
    "listExports 400 application/x-amz-json-1.1": v,
    "listExports 403 header x-amzn-requestid": P,
    "listExports 403 header x-amzn-errortype": le,
    "listExports 403 application/json": J,
    "listExports 403 application/x-amz-json-1.1": J,
    "listExports 404 header x-amzn-requestid": P,
    "listExports 404 header x-amzn-errortype": st,
    "listExports 404 application/json": Q,
    "listExports 404 application/x-amz-json-1.1": Q,
    "listExports 429 header x-amzn-requestid": P,
    "listExports 429 header x-amzn-errortype": ue,
    "listExports 429 header retry-after": ce,
    "listExports 429 application/json": v,
    "listExports 429 application/x-amz-json-1.1": v,
    "listExports 500 header x-amzn-requestid": P,
    "listExports 500 header x-amzn-errortype": de,
    "listExports 500 application/json": v,
    "listExports 500 application/x-amz-json-1.1": v,
    "describeExport path exportId": Lr,
    "describeExport 200 header x-amzn-requestid": P,
    "describeExport 200 application/json": at,
    "describeExport 200 application/x-amz-json-1.1": at,
    "describeExport 400 header x-amzn-requestid": P,
    "describeExport 400 header x-amzn-errortype": me,
    "describeExport 400 application/json": v,
    "describeExport 400 application/x-amz-json-1.1": v,
    "describeExport 403 header x-amzn-requestid": P,
    "describeExport 403 header x-amzn-errortype": le,
    "describeExport 403 application/json": J,
    "describeExport 403 application/x-amz-json-1.1": J,
    "describeExport 404 header x-amzn-requestid": P,
    "describeExport 404 header x-amzn-errortype": Vr,
    "describeExport 404 application/json": Q,
    "describeExport 404 application/x-amz-json-1.1": Q,
    "describeExport 429 header x-amzn-requestid": P,
    "describeExport 429 header x-amzn-errortype": ue,
    "describeExport 429 header retry-after": ce,
    "describeExport 429 application/json": v,
    "describeExport 429 application/x-amz-json-1.1": v,
    "describeExport 500 header x-amzn-requestid": P,
    "describeExport 500 header x-amzn-errortype": de,
    "describeExport 500 application/json": v,
    "describeExport 500 application/x-amz-json-1.1": v,
    "updateExport path exportId": Lr,
    "updateExport request application/json": ot,
    "updateExport request application/x-amz-json-1.1": ot,
    "updateExport 202 header x-amzn-requestid": P,
    "updateExport 202 application/json": nt,
    "updateExport 202 application/x-amz-json-1.1": nt,
    "updateExport 400 header x-amzn-requestid": P,
    "updateExport 400 header x-amzn-errortype": me,
    "updateExport 400 application/json": v,
    "updateExport 400 application/x-amz-json-1.1": v,
    "updateExport 402 header x-amzn-requestid": P,
    "updateExport 402 header x-amzn-errortype": Or,
    "updateExport 402 application/json": v,
    "updateExport 402 application/x-amz-json-1.1": v,
    "updateExport 403 header x-amzn-requestid": P,
    "updateExport 403 header x-amzn-errortype": le,
    "updateExport 403 application/json": J,
    "updateExport 403 application/x-amz-json-1.1": J,
    "updateExport 404 header x-amzn-requestid": P,
    "updateExport 404 header x-amzn-errortype": Vr,
    "updateExport 404 application/json": Q,
    "updateExport 404 application/x-amz-json-1.1": Q,
    "updateExport 409 header x-amzn-requestid": P,
    "updateExport 409 header x-amzn-errortype": et,
    "updateExport 409 application/json": v,
    "updateExport 409 application/x-amz-json-1.1": v,
    "updateExport 429 header x-amzn-requestid": P,
    "updateExport 429 header x-amzn-errortype": ue,
    "updateExport 429 header retry-after": ce,
    "updateExport 429 application/json": v,
    "updateExport 429 application/x-amz-json-1.1": v,
    "updateExport 500 header x-amzn-requestid": P,
    "updateExport 500 header x-amzn-errortype": de,
    "updateExport 500 application/json": v,
    "updateExport 500 application/x-amz-json-1.1": v,
    "deleteExport path exportId": Lr,
    "deleteExport 202 header x-amzn-requestid": P,
    "deleteExport 202 application/json": it,
    "deleteExport 202 application/x-amz-json-1.1": it,
    "deleteExport 400 header x-amzn-requestid": P,
    "deleteExport 400 header x-amzn-errortype": me,
    "deleteExport 400 application/json": v,
    "deleteExport 400 application/x-amz-json-1.1": v,
    "deleteExport 402 header x-amzn-requestid": P,
    "deleteExport 402 header x-amzn-errortype": Or,
    "deleteExport 402 application/json": v,
    "deleteExport 402 application/x-amz-json-1.1": v,
    "deleteExport 403 header x-amzn-requestid": P,
    "deleteExport 403 header x-amzn-errortype": le,
    "deleteExport 403 application/json": J,
    "deleteExport 403 application/x-amz-json-1.1": J,
    "deleteExport 404 header x-amzn-requestid": P,
    "deleteExport 404 header x-amzn-errortype": st,
    "deleteExport 404 application/json": Q,
    "deleteExport 404 application/x-amz-json-1.1": Q,
    "deleteExport 412 header x-amzn-requestid": P,
    "deleteExport 412 header x-amzn-errortype": gt,
    "deleteExport 412 application/json": v,
    "deleteExport 412 application/x-amz-json-1.1": v,
    "deleteExport 429 header x-amzn-requestid": P,
    "deleteExport 429 header x-amzn-errortype": ue,
    "deleteExport 429 header retry-after": ce,
    "deleteExport 429 application/json": v,
    "deleteExport 429 application/x-amz-json-1.1": v,
    "deleteExport 500 header x-amzn-requestid": P,
    "deleteExport 500 header x-amzn-errortype": de,
    "deleteExport 500 application/json": v,
    "deleteExport 500 application/x-amz-json-1.1": v
  },
  inferred: {
    "listExports 200 application/json": pt,
    "listExports 200 application/x-amz-json-1.1": pt,
    "describeExport 200 application/json": mt,
    "describeExport 200 application/x-amz-json-1.1": mt,
    "updateExport 202 application/json": lt,
    "updateExport 202 application/x-amz-json-1.1": lt,
    "deleteExport 202 application/json": ut,
    "deleteExport 202 application/x-amz-json-1.1": ut
  }
};
export {
  Nt as validators
};
