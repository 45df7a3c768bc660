// Generated from specs/lex-v2. Edit that and run npm run generate.
var Tr = Object.defineProperty;
var ct = Object.getOwnPropertyDescriptor;
var dt = Object.getOwnPropertyNames;
var ft = Object.prototype.hasOwnProperty;
var yt = (r, a, l) => () => {
  if (l) throw l[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (m) {
    throw l = [m], m;
  }
};
var ht = (r, a) => {
  for (var l in a)
    Tr(r, l, { get: a[l], enumerable: !0 });
}, xt = (r, a, l, m) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let i of dt(a))
      !ft.call(r, i) && i !== l && Tr(r, i, { get: () => a[i], enumerable: !(m = ct(a, i)) || m.enumerable });
  return r;
};
var zr = (r) => xt(Tr({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var ke = {};
ht(ke, {
  default: () => gt
});
var gt, je = yt(() => {
  gt = (r) => {
    let a = r.length;
    for (let l = 0; l < r.length - 1; l++)
      (r.charCodeAt(l) & 64512) === 55296 && (r.charCodeAt(l + 1) & 64512) === 56320 && (a--, l++);
    return a;
  };
});

// set:set:consumer
var Vr = $e, vt = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var w = (je(), zr(ke)).default, re = new RegExp("^[0-9a-zA-Z]+$", "u");
var bt = new RegExp("^(DRAFT|[0-9]+)$", "u");
function I(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = I.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!bt.test(r)) {
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
function Q(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Q.evaluated;
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
        if (!re.test(t)) {
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
  return Q.errors = e, s === 0;
}
Q.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function q(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = q.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function G(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = G.evaluated;
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
        if (!re.test(t)) {
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
  return G.errors = e, s === 0;
}
G.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
        if (!re.test(t)) {
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
  return H.errors = e, s === 0;
}
H.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = K.evaluated;
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
        if (!re.test(t)) {
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
  return K.errors = e, s === 0;
}
K.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function E(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = E.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (Q(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (G(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (H(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (K(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function C(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = C.evaluated;
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
  return C.errors = e, s === 0;
}
C.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function $e(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.resourceSpecification === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceSpecification" }, message: "must have required property 'resourceSpecification'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.fileFormat === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.resourceSpecification !== void 0 && (E(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: vt.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.filePassword !== void 0 && (C(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { props: { resourceSpecification: !0, fileFormat: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var f = qe;
function qe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Lr = Te;
function x(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = x.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!re.test(r)) {
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
function T(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = T.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function D(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = D.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function h(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = h.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return h.errors = e, s === 0;
}
h.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Te(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    r.exportId !== void 0 && (x(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.resourceSpecification !== void 0 && (E(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.fileFormat !== void 0 && (T(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.exportStatus !== void 0 && (D(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.creationDateTime !== void 0 && (h(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var te = ze;
function ze(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var c = Ve, Pt = { type: "object", properties: { message: { type: ["string", "null"] } } };
function Ve(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ve.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Pt.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Xe = Le;
function Le(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
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
var R = Fe, It = { type: "object", properties: { Message: { type: "string" }, message: { type: ["string", "null"] } } };
function Fe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Fe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let t = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: It.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Fe.errors = e, s === 0;
}
Fe.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
var Z = Ne, Et = { type: "object", properties: { message: { type: ["string", "null"] }, Output: { type: "object", properties: { __type: { type: "string" } } }, Version: { type: "string" } } };
function Ne(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ne.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Et.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.Output !== void 0) {
      let t = r.Output;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.__type !== void 0 && typeof t.__type != "string") {
          let n = { instancePath: a + "/Output/__type", schemaPath: "#/properties/Output/properties/__type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/Output", schemaPath: "#/properties/Output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.Version !== void 0 && typeof r.Version != "string") {
      let t = { instancePath: a + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { props: { message: !0, Output: !0, Version: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ar = Ue;
function Ue(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { dynamicProps: !1, dynamicItems: !1 };
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
var oe = Ze;
function Ze(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ze.errors = e, s === 0;
}
Ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ne = Be;
function Be(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Be.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Be.errors = e, s === 0;
}
Be.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Fr = _e;
var st = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function W(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = W.evaluated;
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
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: st.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
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
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: st.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return W.errors = e, s === 0;
}
W.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var at = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
var Dt = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function X(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = X.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
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
  return X.errors = e, s === 0;
}
X.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Y(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Y.evaluated;
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
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: at.properties.name.enum }, message: "must be equal to one of the allowed values" };
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
          X(t[u], { instancePath: a + "/values/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length);
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
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: at.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Y.errors = e, s === 0;
}
Y.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function _e(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = _e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (x(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.botVersion !== void 0 && (I(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.localeId !== void 0 && (q(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.sortBy !== void 0 && (W(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), r.filters !== void 0) {
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
          Y(t[u], { instancePath: a + "/filters/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
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
_e.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Or = Ce, wt = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } } };
function ee(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (x(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.resourceSpecification !== void 0 && (E(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.fileFormat !== void 0 && (T(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.exportStatus !== void 0 && (D(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.creationDateTime !== void 0 && (h(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (h(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ee.errors = e, s === 0;
}
ee.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ce(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ce.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (x(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.botVersion !== void 0 && (I(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.localeId !== void 0 && (q(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.exportSummaries !== void 0) {
      let t = r.exportSummaries;
      if (Array.isArray(t)) {
        let n = t.length;
        for (let u = 0; u < n; u++)
          ee(t[u], { instancePath: a + "/exportSummaries/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let t = r.nextToken;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: wt.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ce.errors = e, s === 0;
}
Ce.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Nr = Me;
function Me(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Me.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Me.errors = e, s === 0;
}
Me.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var er = Je;
function Je(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!re.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ur = Qe, ot = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"] }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } } };
function Qe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportId !== void 0 && (x(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.resourceSpecification !== void 0 && (E(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.fileFormat !== void 0 && (T(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.exportStatus !== void 0 && (D(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.failureReasons !== void 0) {
      let t = r.failureReasons;
      if (!Array.isArray(t) && t !== null) {
        let n = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: ot.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (Array.isArray(t)) {
        let n = t.length;
        for (let u = 0; u < n; u++)
          if (typeof t[u] != "string") {
            let J = { instancePath: a + "/failureReasons/" + u, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [J] : e.push(J), s++;
          }
      }
    }
    if (r.downloadUrl !== void 0) {
      let t = r.downloadUrl;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: ot.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.creationDateTime !== void 0 && (h(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (h(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Rr = Ge;
function Ge(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.filePassword !== void 0 && (C(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ge.errors = e, s === 0;
}
Ge.evaluated = { props: { filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Zr = He;
function He(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = He.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (x(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.resourceSpecification !== void 0 && (E(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.fileFormat !== void 0 && (T(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.exportStatus !== void 0 && (D(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), r.creationDateTime !== void 0 && (h(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (h(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return He.errors = e, s === 0;
}
He.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Br = Ke;
function Ke(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.exportId !== void 0 && (x(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), r.exportStatus !== void 0 && (D(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
var nt = We;
function We(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:audit
var _r = rr, kt = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var P = (je(), zr(ke)).default, ye = new RegExp("^[0-9a-zA-Z]+$", "u");
var jt = new RegExp("^(DRAFT|[0-9]+)$", "u");
function S(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = S.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (P(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (P(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!jt.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(DRAFT|[0-9]+)$" }, message: 'must match pattern "^(DRAFT|[0-9]+)$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return S.errors = e, s === 0;
}
S.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ie(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ie.evaluated;
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
        if (P(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ye.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (S(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ie.errors = e, s === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function z(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return z.errors = e, s === 0;
}
z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function pe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = pe.evaluated;
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
        if (P(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ye.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (S(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.localeId !== void 0 && (z(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pe.errors = e, s === 0;
}
pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function le(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = le.evaluated;
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
        if (P(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ye.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (S(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.localeId !== void 0 && (z(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return le.errors = e, s === 0;
}
le.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = me.evaluated;
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
        if (P(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (P(t) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ye.test(t)) {
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
  return me.errors = e, s === 0;
}
me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function k(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = k.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botExportSpecification" || t === "botLocaleExportSpecification" || t === "customVocabularyExportSpecification" || t === "testSetExportSpecification")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.botExportSpecification !== void 0 && (ie(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (pe(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (le(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (me(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return k.errors = e, s === 0;
}
k.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = M.evaluated;
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
  return M.errors = e, s === 0;
}
M.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function rr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = rr.evaluated;
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
    if (r.resourceSpecification !== void 0 && (k(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: kt.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.filePassword !== void 0 && (M(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return rr.errors = e, s === 0;
}
rr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var y = tr;
function tr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = tr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Cr = sr;
function v(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = v.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (P(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (P(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ye.test(r)) {
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
var $t = { type: "string", enum: ["LexJson", "TSV", "CSV"] };
function V(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = V.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: $t.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var qt = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function j(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "InProgress" || r === "Completed" || r === "Failed" || r === "Deleting")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: qt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function g(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = g.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return g.errors = e, s === 0;
}
g.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function sr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = sr.evaluated;
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
    r.exportId !== void 0 && (v(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (k(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.fileFormat !== void 0 && (V(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.exportStatus !== void 0 && (j(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var he = ar;
function ar(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var d = or, Tt = { type: "object", properties: { message: { type: ["string", "null"] } }, additionalProperties: !1 };
function or(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = or.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "message") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Tt.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Dr = nr;
function nr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = nr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return nr.errors = e, s === 0;
}
nr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = ir;
function ir(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ir.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ir.errors = e, s === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var B = pr, zt = { type: "object", properties: { Message: { type: "string" }, message: { type: ["string", "null"] } }, additionalProperties: !1 };
function pr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = pr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "Message" || t === "message")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let t = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: zt.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pr.errors = e, s === 0;
}
pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var wr = lr;
function lr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = lr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _ = mr, Vt = { type: "object", properties: { message: { type: ["string", "null"] }, Output: { type: "object", properties: { __type: { type: "string" } }, additionalProperties: !1 }, Version: { type: "string" } }, additionalProperties: !1 };
function mr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = mr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "message" || t === "Output" || t === "Version")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.message !== void 0) {
      let t = r.message;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: Vt.properties.message.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.Output !== void 0) {
      let t = r.Output;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let n in t)
          if (n !== "__type") {
            let u = { instancePath: a + "/Output", schemaPath: "#/properties/Output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
            e === null ? e = [u] : e.push(u), s++;
          }
        if (t.__type !== void 0 && typeof t.__type != "string") {
          let n = { instancePath: a + "/Output/__type", schemaPath: "#/properties/Output/properties/__type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/Output", schemaPath: "#/properties/Output/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.Version !== void 0 && typeof r.Version != "string") {
      let t = { instancePath: a + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mr = ur;
function ur(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ur.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ge = cr;
function cr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = cr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ve = dr;
function dr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = dr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var be = fr;
function fr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = fr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fr.errors = e, s === 0;
}
fr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Jr = yr;
var it = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function ue(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ue.evaluated;
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
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: it.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
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
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: it.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ue.errors = e, s === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pt = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
var Lt = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function ce(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ce.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (P(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (P(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Lt.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ce.errors = e, s === 0;
}
ce.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function de(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = de.evaluated;
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
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: pt.properties.name.enum }, message: "must be equal to one of the allowed values" };
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
          ce(t[u], { instancePath: a + "/values/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length);
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
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: pt.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return de.errors = e, s === 0;
}
de.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function yr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = yr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "sortBy" || t === "filters" || t === "maxResults" || t === "nextToken")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.botId !== void 0 && (v(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.botVersion !== void 0 && (S(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.localeId !== void 0 && (z(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.sortBy !== void 0 && (ue(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), r.filters !== void 0) {
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
          de(t[u], { instancePath: a + "/filters/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length);
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
  return yr.errors = e, s === 0;
}
yr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Qr = hr, At = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } }, additionalProperties: !1 };
function fe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = fe.evaluated;
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
    r.exportId !== void 0 && (v(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (k(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.fileFormat !== void 0 && (V(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.exportStatus !== void 0 && (j(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (g(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return fe.errors = e, s === 0;
}
fe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function hr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = hr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "exportSummaries" || t === "nextToken")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.botId !== void 0 && (v(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.botVersion !== void 0 && (S(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.localeId !== void 0 && (z(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.exportSummaries !== void 0) {
      let t = r.exportSummaries;
      if (Array.isArray(t)) {
        let n = t.length;
        for (let u = 0; u < n; u++)
          fe(t[u], { instancePath: a + "/exportSummaries/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let t = r.nextToken;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: At.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return hr.errors = e, s === 0;
}
hr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Gr = xr;
function xr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = xr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return xr.errors = e, s === 0;
}
xr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Sr = gr;
function gr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = gr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (P(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (P(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ye.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return gr.errors = e, s === 0;
}
gr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Hr = vr, lt = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } }, additionalProperties: !1 }, Ft = new RegExp("^https?://", "u");
function vr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = vr.evaluated;
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
    if (r.exportId !== void 0 && (v(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (k(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.fileFormat !== void 0 && (V(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.exportStatus !== void 0 && (j(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.failureReasons !== void 0) {
      let t = r.failureReasons;
      if (!Array.isArray(t) && t !== null) {
        let n = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: lt.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (Array.isArray(t)) {
        let n = t.length;
        for (let u = 0; u < n; u++)
          if (typeof t[u] != "string") {
            let J = { instancePath: a + "/failureReasons/" + u, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [J] : e.push(J), s++;
          }
      }
    }
    if (r.downloadUrl !== void 0) {
      let t = r.downloadUrl;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: lt.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof t == "string") {
        if (P(t) < 1) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Ft.test(t)) {
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
  return vr.errors = e, s === 0;
}
vr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Kr = br;
function br(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = br.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "filePassword") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.filePassword !== void 0 && (M(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return br.errors = e, s === 0;
}
br.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Wr = Pr;
function Pr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Pr.evaluated;
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
    r.exportId !== void 0 && (v(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.resourceSpecification !== void 0 && (k(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), r.fileFormat !== void 0 && (V(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.exportStatus !== void 0 && (j(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.creationDateTime !== void 0 && (g(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (g(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pr.errors = e, s === 0;
}
Pr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Xr = Ir;
function Ir(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ir.evaluated;
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
    r.exportId !== void 0 && (v(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), r.exportStatus !== void 0 && (j(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ir.errors = e, s === 0;
}
Ir.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var mt = Er;
function Er(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Er.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Er.errors = e, s === 0;
}
Er.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// set:set:inferred
var Yr = kr, Nt = { type: "object", properties: { botId: { $ref: "#/$defs/components.schemas.Id" }, botVersion: { $ref: "#/$defs/components.schemas.BotVersion" }, localeId: { $ref: "#/$defs/components.schemas.LocaleId" }, exportSummaries: { type: "array", items: { $ref: "#/$defs/components.schemas.ExportSummary" } }, nextToken: { type: ["string", "null"] } } };
var F = (je(), zr(ke)).default, Se = new RegExp("^[0-9a-zA-Z]+$", "u");
function $(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (F(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (F(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Se.test(r)) {
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
var Ut = new RegExp("^(DRAFT|[0-9]+)$", "u");
function L(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = L.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (F(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (F(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!Ut.test(r)) {
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
function O(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Pe(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Pe.evaluated;
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
        if (F(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (F(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Se.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (L(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ie(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    if (r.localeId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeId" }, message: "must have required property 'localeId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (F(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (F(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Se.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (L(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.localeId !== void 0 && (O(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ee(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    if (r.botId !== void 0) {
      let t = r.botId;
      if (typeof t == "string") {
        if (F(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (F(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Se.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (L(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.localeId !== void 0 && (O(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function De(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = De.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.testSetId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "testSetId" }, message: "must have required property 'testSetId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.testSetId !== void 0) {
      let t = r.testSetId;
      if (typeof t == "string") {
        if (F(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (F(t) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Se.test(t)) {
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
  return De.errors = e, s === 0;
}
De.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function N(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = N.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (Pe(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (Ie(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (Ee(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (De(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return N.errors = e, s === 0;
}
N.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function U(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = U.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return U.errors = e, s === 0;
}
U.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function A(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = A.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function b(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = b.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return b.errors = e, s === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function we(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = we.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && ($(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.resourceSpecification !== void 0 && (N(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), r.fileFormat !== void 0 && (U(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.exportStatus !== void 0 && (A(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.creationDateTime !== void 0 && (b(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (b(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return we.errors = e, s === 0;
}
we.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function kr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = kr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && ($(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.botVersion !== void 0 && (L(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.localeId !== void 0 && (O(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), r.exportSummaries !== void 0) {
      let t = r.exportSummaries;
      if (Array.isArray(t)) {
        let n = t.length;
        for (let u = 0; u < n; u++)
          we(t[u], { instancePath: a + "/exportSummaries/" + u, parentData: t, parentDataProperty: u, rootData: i, dynamicAnchors: p }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length);
      } else {
        let n = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let t = r.nextToken;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/type", keyword: "type", params: { type: Nt.properties.nextToken.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return kr.errors = e, s === 0;
}
kr.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var et = jr, ut = { type: "object", required: ["exportId", "exportStatus"], properties: { exportId: { $ref: "#/$defs/components.schemas.Id" }, resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { $ref: "#/$defs/components.schemas.ImportExportFileFormat" }, exportStatus: { $ref: "#/$defs/components.schemas.ExportStatus" }, failureReasons: { type: ["array", "null"], items: { type: "string" } }, downloadUrl: { type: ["string", "null"], minLength: 1, pattern: "^https?://" }, creationDateTime: { $ref: "#/$defs/components.schemas.Timestamp" }, lastUpdatedDateTime: { $ref: "#/$defs/components.schemas.Timestamp" } } }, Rt = new RegExp("^https?://", "u");
function jr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    if (r.exportId !== void 0 && ($(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.resourceSpecification !== void 0 && (N(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), r.fileFormat !== void 0 && (U(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.exportStatus !== void 0 && (A(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.failureReasons !== void 0) {
      let t = r.failureReasons;
      if (!Array.isArray(t) && t !== null) {
        let n = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/type", keyword: "type", params: { type: ut.properties.failureReasons.type }, message: "must be array,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (Array.isArray(t)) {
        let n = t.length;
        for (let u = 0; u < n; u++)
          if (typeof t[u] != "string") {
            let J = { instancePath: a + "/failureReasons/" + u, schemaPath: "#/properties/failureReasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [J] : e.push(J), s++;
          }
      }
    }
    if (r.downloadUrl !== void 0) {
      let t = r.downloadUrl;
      if (typeof t != "string" && t !== null) {
        let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/type", keyword: "type", params: { type: ut.properties.downloadUrl.type }, message: "must be string,null" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof t == "string") {
        if (F(t) < 1) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!Rt.test(t)) {
          let n = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      }
    }
    r.creationDateTime !== void 0 && (b(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (b(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return jr.errors = e, s === 0;
}
jr.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var rt = $r;
function $r(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $r.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && ($(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.resourceSpecification !== void 0 && (N(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), r.fileFormat !== void 0 && (U(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), r.exportStatus !== void 0 && (A(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.creationDateTime !== void 0 && (b(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (b(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $r.errors = e, s === 0;
}
$r.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var tt = qr;
function qr(r, { instancePath: a = "", parentData: l, parentDataProperty: m, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    r.exportId !== void 0 && ($(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.exportStatus !== void 0 && (A(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qr.errors = e, s === 0;
}
qr.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var _t = {
  consumer: {
    "createExport request application/json": Vr,
    "createExport request application/x-amz-json-1.1": Vr,
    "createExport 202 header x-amzn-requestid": f,
    "createExport 202 application/json": Lr,
    "createExport 202 application/x-amz-json-1.1": Lr,
    "createExport 400 header x-amzn-requestid": f,
    "createExport 400 header x-amzn-errortype": te,
    "createExport 400 application/json": c,
    "createExport 400 application/x-amz-json-1.1": c,
    "createExport 402 header x-amzn-requestid": f,
    "createExport 402 header x-amzn-errortype": Xe,
    "createExport 402 application/json": c,
    "createExport 402 application/x-amz-json-1.1": c,
    "createExport 403 header x-amzn-requestid": f,
    "createExport 403 header x-amzn-errortype": se,
    "createExport 403 application/json": R,
    "createExport 403 application/x-amz-json-1.1": R,
    "createExport 404 header x-amzn-requestid": f,
    "createExport 404 header x-amzn-errortype": Ye,
    "createExport 404 application/json": Z,
    "createExport 404 application/x-amz-json-1.1": Z,
    "createExport 409 header x-amzn-requestid": f,
    "createExport 409 header x-amzn-errortype": Ar,
    "createExport 409 application/json": c,
    "createExport 409 application/x-amz-json-1.1": c,
    "createExport 429 header x-amzn-requestid": f,
    "createExport 429 header x-amzn-errortype": ae,
    "createExport 429 header retry-after": oe,
    "createExport 429 application/json": c,
    "createExport 429 application/x-amz-json-1.1": c,
    "createExport 500 header x-amzn-requestid": f,
    "createExport 500 header x-amzn-errortype": ne,
    "createExport 500 application/json": c,
    "createExport 500 application/x-amz-json-1.1": c,
    "listExports request application/json": Fr,
    "listExports request application/x-amz-json-1.1": Fr,
    "listExports 200 header x-amzn-requestid": f,
    "listExports 200 application/json": Or,
    "listExports 200 application/x-amz-json-1.1": Or,
    "listExports 400 header x-amzn-requestid": f,
    "listExports 400 header x-amzn-errortype": te,
    "listExports 400 application/json": c,
    "listExports 400 application/x-amz-json-1.1": c,
    "listExports 403 header x-amzn-requestid": f,
    "listExports 403 header x-amzn-errortype": se,
    "listExports 403 application/json": R,
    "listExports 403 application/x-amz-json-1.1": R,
    "listExports 404 header x-amzn-requestid": f,
    "listExports 404 header x-amzn-errortype": Nr,
    "listExports 404 application/json": Z,
    "listExports 404 application/x-amz-json-1.1": Z,
    "listExports 429 header x-amzn-requestid": f,
    "listExports 429 header x-amzn-errortype": ae,
    "listExports 429 header retry-after": oe,
    "listExports 429 application/json": c,
    "listExports 429 application/x-amz-json-1.1": c,
    "listExports 500 header x-amzn-requestid": f,
    "listExports 500 header x-amzn-errortype": ne,
    "listExports 500 application/json": c,
    "listExports 500 application/x-amz-json-1.1": c,
    "describeExport path exportId": er,
    "describeExport 200 header x-amzn-requestid": f,
    "describeExport 200 application/json": Ur,
    "describeExport 200 application/x-amz-json-1.1": Ur,
    "describeExport 400 header x-amzn-requestid": f,
    "describeExport 400 header x-amzn-errortype": te,
    "describeExport 400 application/json": c,
    "describeExport 400 application/x-amz-json-1.1": c,
    "describeExport 403 header x-amzn-requestid": f,
    "describeExport 403 header x-amzn-errortype": se,
    "describeExport 403 application/json": R,
    "describeExport 403 application/x-amz-json-1.1": R,
    "describeExport 404 header x-amzn-requestid": f,
    "describeExport 404 header x-amzn-errortype": Ye,
    "describeExport 404 application/json": Z,
    "describeExport 404 application/x-amz-json-1.1": Z,
    "describeExport 429 header x-amzn-requestid": f,
    "describeExport 429 header x-amzn-errortype": ae,
    "describeExport 429 header retry-after": oe,
    "describeExport 429 application/json": c,
    "describeExport 429 application/x-amz-json-1.1": c,
    "describeExport 500 header x-amzn-requestid": f,
    "describeExport 500 header x-amzn-errortype": ne,
    "describeExport 500 application/json": c,
    "describeExport 500 application/x-amz-json-1.1": c,
    "updateExport path exportId": er,
    "updateExport request application/json": Rr,
    "updateExport request application/x-amz-json-1.1": Rr,
    "updateExport 202 header x-amzn-requestid": f,
    "updateExport 202 application/json": Zr,
    "updateExport 202 application/x-amz-json-1.1": Zr,
    "updateExport 400 header x-amzn-requestid": f,
    "updateExport 400 header x-amzn-errortype": te,
    "updateExport 400 application/json": c,
    "updateExport 400 application/x-amz-json-1.1": c,
    "updateExport 402 header x-amzn-requestid": f,
    "updateExport 402 header x-amzn-errortype": Xe,
    "updateExport 402 application/json": c,
    "updateExport 402 application/x-amz-json-1.1": c,
    "updateExport 403 header x-amzn-requestid": f,
    "updateExport 403 header x-amzn-errortype": se,
    "updateExport 403 application/json": R,
    "updateExport 403 application/x-amz-json-1.1": R,
    "updateExport 404 header x-amzn-requestid": f,
    "updateExport 404 header x-amzn-errortype": Ye,
    "updateExport 404 application/json": Z,
    "updateExport 404 application/x-amz-json-1.1": Z,
    "updateExport 409 header x-amzn-requestid": f,
    "updateExport 409 header x-amzn-errortype": Ar,
    "updateExport 409 application/json": c,
    "updateExport 409 application/x-amz-json-1.1": c,
    "updateExport 429 header x-amzn-requestid": f,
    "updateExport 429 header x-amzn-errortype": ae,
    "updateExport 429 header retry-after": oe,
    "updateExport 429 application/json": c,
    "updateExport 429 application/x-amz-json-1.1": c,
    "updateExport 500 header x-amzn-requestid": f,
    "updateExport 500 header x-amzn-errortype": ne,
    "updateExport 500 application/json": c,
    "updateExport 500 application/x-amz-json-1.1": c,
    "deleteExport path exportId": er,
    "deleteExport 202 header x-amzn-requestid": f,
    "deleteExport 202 application/json": Br,
    "deleteExport 202 application/x-amz-json-1.1": Br,
    "deleteExport 400 header x-amzn-requestid": f,
    "deleteExport 400 header x-amzn-errortype": te,
    "deleteExport 400 application/json": c,
    "deleteExport 400 application/x-amz-json-1.1": c,
    "deleteExport 402 header x-amzn-requestid": f,
    "deleteExport 402 header x-amzn-errortype": Xe,
    "deleteExport 402 application/json": c,
    "deleteExport 402 application/x-amz-json-1.1": c,
    "deleteExport 403 header x-amzn-requestid": f,
    "deleteExport 403 header x-amzn-errortype": se,
    "deleteExport 403 application/json": R,
    "deleteExport 403 application/x-amz-json-1.1": R,
    "deleteExport 404 header x-amzn-requestid": f,
    "deleteExport 404 header x-amzn-errortype": Nr,
    "deleteExport 404 application/json": Z,
    "deleteExport 404 application/x-amz-json-1.1": Z,
    "deleteExport 412 header x-amzn-requestid": f,
    "deleteExport 412 header x-amzn-errortype": nt,
    "deleteExport 412 application/json": c,
    "deleteExport 412 application/x-amz-json-1.1": c,
    "deleteExport 429 header x-amzn-requestid": f,
    "deleteExport 429 header x-amzn-errortype": ae,
    "deleteExport 429 header retry-after": oe,
    "deleteExport 429 application/json": c,
    "deleteExport 429 application/x-amz-json-1.1": c,
    "deleteExport 500 header x-amzn-requestid": f,
    "deleteExport 500 header x-amzn-errortype": ne,
    "deleteExport 500 application/json": c,
    "deleteExport 500 application/x-amz-json-1.1": c
  },
  audit: {
    "createExport request application/json": _r,
    "createExport request application/x-amz-json-1.1": _r,
    "createExport 202 header x-amzn-requestid": y,
    "createExport 202 application/json": Cr,
    "createExport 202 application/x-amz-json-1.1": Cr,
    "createExport 400 header x-amzn-requestid": y,
    "createExport 400 header x-amzn-errortype": he,
    "createExport 400 application/json": d,
    "createExport 400 application/x-amz-json-1.1": d,
    "createExport 402 header x-amzn-requestid": y,
    "createExport 402 header x-amzn-errortype": Dr,
    "createExport 402 application/json": d,
    "createExport 402 application/x-amz-json-1.1": d,
    "createExport 403 header x-amzn-requestid": y,
    "createExport 403 header x-amzn-errortype": xe,
    "createExport 403 application/json": B,
    "createExport 403 application/x-amz-json-1.1": B,
    "createExport 404 header x-amzn-requestid": y,
    "createExport 404 header x-amzn-errortype": wr,
    "createExport 404 application/json": _,
    "createExport 404 application/x-amz-json-1.1": _,
    "createExport 409 header x-amzn-requestid": y,
    "createExport 409 header x-amzn-errortype": Mr,
    "createExport 409 application/json": d,
    "createExport 409 application/x-amz-json-1.1": d,
    "createExport 429 header x-amzn-requestid": y,
    "createExport 429 header x-amzn-errortype": ge,
    "createExport 429 header retry-after": ve,
    "createExport 429 application/json": d,
    "createExport 429 application/x-amz-json-1.1": d,
    "createExport 500 header x-amzn-requestid": y,
    "createExport 500 header x-amzn-errortype": be,
    "createExport 500 application/json": d,
    "createExport 500 application/x-amz-json-1.1": d,
    "listExports request application/json": Jr,
    "listExports request application/x-amz-json-1.1": Jr,
    "listExports 200 header x-amzn-requestid": y,
    "listExports 200 application/json": Qr,
    "listExports 200 application/x-amz-json-1.1": Qr,
    "listExports 400 header x-amzn-requestid": y,
    "listExports 400 header x-amzn-errortype": he,
    "listExports 400 application/json": d,
    "listExports 400 application/x-amz-json-1.1": d,
    "listExports 403 header x-amzn-requestid": y,
    "listExports 403 header x-amzn-errortype": xe,
    "listExports 403 application/json": B,
    "listExports 403 application/x-amz-json-1.1": B,
    "listExports 404 header x-amzn-requestid": y,
    "listExports 404 header x-amzn-errortype": Gr,
    "listExports 404 application/json": _,
    "listExports 404 application/x-amz-json-1.1": _,
    "listExports 429 header x-amzn-requestid": y,
    "listExports 429 header x-amzn-errortype": ge,
    "listExports 429 header retry-after": ve,
    "listExports 429 application/json": d,
    "listExports 429 application/x-amz-json-1.1": d,
    "listExports 500 header x-amzn-requestid": y,
    "listExports 500 header x-amzn-errortype": be,
    "listExports 500 application/json": d,
    "listExports 500 application/x-amz-json-1.1": d,
    "describeExport path exportId": Sr,
    "describeExport 200 header x-amzn-requestid": y,
    "describeExport 200 application/json": Hr,
    "describeExport 200 application/x-amz-json-1.1": Hr,
    "describeExport 400 header x-amzn-requestid": y,
    "describeExport 400 header x-amzn-errortype": he,
    "describeExport 400 application/json": d,
    "describeExport 400 application/x-amz-json-1.1": d,
    "describeExport 403 header x-amzn-requestid": y,
    "describeExport 403 header x-amzn-errortype": xe,
    "describeExport 403 application/json": B,
    "describeExport 403 application/x-amz-json-1.1": B,
    "describeExport 404 header x-amzn-requestid": y,
    "describeExport 404 header x-amzn-errortype": wr,
    "describeExport 404 application/json": _,
    "describeExport 404 application/x-amz-json-1.1": _,
    "describeExport 429 header x-amzn-requestid": y,
    "describeExport 429 header x-amzn-errortype": ge,
    "describeExport 429 header retry-after": ve,
    "describeExport 429 application/json": d,
    "describeExport 429 application/x-amz-json-1.1": d,
    "describeExport 500 header x-amzn-requestid": y,
    "describeExport 500 header x-amzn-errortype": be,
    "describeExport 500 application/json": d,
    "describeExport 500 application/x-amz-json-1.1": d,
    "updateExport path exportId": Sr,
    "updateExport request application/json": Kr,
    "updateExport request application/x-amz-json-1.1": Kr,
    "updateExport 202 header x-amzn-requestid": y,
    "updateExport 202 application/json": Wr,
    "updateExport 202 application/x-amz-json-1.1": Wr,
    "updateExport 400 header x-amzn-requestid": y,
    "updateExport 400 header x-amzn-errortype": he,
    "updateExport 400 application/json": d,
    "updateExport 400 application/x-amz-json-1.1": d,
    "updateExport 402 header x-amzn-requestid": y,
    "updateExport 402 header x-amzn-errortype": Dr,
    "updateExport 402 application/json": d,
    "updateExport 402 application/x-amz-json-1.1": d,
    "updateExport 403 header x-amzn-requestid": y,
    "updateExport 403 header x-amzn-errortype": xe,
    "updateExport 403 application/json": B,
    "updateExport 403 application/x-amz-json-1.1": B,
    "updateExport 404 header x-amzn-requestid": y,
    "updateExport 404 header x-amzn-errortype": wr,
    "updateExport 404 application/json": _,
    "updateExport 404 application/x-amz-json-1.1": _,
    "updateExport 409 header x-amzn-requestid": y,
    "updateExport 409 header x-amzn-errortype": Mr,
    "updateExport 409 application/json": d,
    "updateExport 409 application/x-amz-json-1.1": d,
    "updateExport 429 header x-amzn-requestid": y,
    "updateExport 429 header x-amzn-errortype": ge,
    "updateExport 429 header retry-after": ve,
    "updateExport 429 application/json": d,
    "updateExport 429 application/x-amz-json-1.1": d,
    "updateExport 500 header x-amzn-requestid": y,
    "updateExport 500 header x-amzn-errortype": be,
    "updateExport 500 application/json": d,
    "updateExport 500 application/x-amz-json-1.1": d,
    "deleteExport path exportId": Sr,
    "deleteExport 202 header x-amzn-requestid": y,
    "deleteExport 202 application/json": Xr,
    "deleteExport 202 application/x-amz-json-1.1": Xr,
    "deleteExport 400 header x-amzn-requestid": y,
    "deleteExport 400 header x-amzn-errortype": he,
    "deleteExport 400 application/json": d,
    "deleteExport 400 application/x-amz-json-1.1": d,
    "deleteExport 402 header x-amzn-requestid": y,
    "deleteExport 402 header x-amzn-errortype": Dr,
    "deleteExport 402 application/json": d,
    "deleteExport 402 application/x-amz-json-1.1": d,
    "deleteExport 403 header x-amzn-requestid": y,
    "deleteExport 403 header x-amzn-errortype": xe,
    "deleteExport 403 application/json": B,
    "deleteExport 403 application/x-amz-json-1.1": B,
    "deleteExport 404 header x-amzn-requestid": y,
    "deleteExport 404 header x-amzn-errortype": Gr,
    "deleteExport 404 application/json": _,
    "deleteExport 404 application/x-amz-json-1.1": _,
    "deleteExport 412 header x-amzn-requestid": y,
    "deleteExport 412 header x-amzn-errortype": mt,
    "deleteExport 412 application/json": d,
    "deleteExport 412 application/x-amz-json-1.1": d,
    "deleteExport 429 header x-amzn-requestid": y,
    "deleteExport 429 header x-amzn-errortype": ge,
    "deleteExport 429 header retry-after": ve,
    "deleteExport 429 application/json": d,
    "deleteExport 429 application/x-amz-json-1.1": d,
    "deleteExport 500 header x-amzn-requestid": y,
    "deleteExport 500 header x-amzn-errortype": be,
    "deleteExport 500 application/json": d,
    "deleteExport 500 application/x-amz-json-1.1": d
  },
  inferred: {
    "listExports 200 application/json": Yr,
    "listExports 200 application/x-amz-json-1.1": Yr,
    "describeExport 200 application/json": et,
    "describeExport 200 application/x-amz-json-1.1": et,
    "updateExport 202 application/json": rt,
    "updateExport 202 application/x-amz-json-1.1": rt,
    "deleteExport 202 application/json": tt,
    "deleteExport 202 application/x-amz-json-1.1": tt
  }
};
export {
  _t as validators
};
