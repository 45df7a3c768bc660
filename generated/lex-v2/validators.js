// Generated from specs/lex-v2. Edit that and run npm run generate.
var xr = Object.defineProperty;
var Qr = Object.getOwnPropertyDescriptor;
var Gr = Object.getOwnPropertyNames;
var Hr = Object.prototype.hasOwnProperty;
var Kr = (r, a, m) => () => {
  if (m) throw m[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (u) {
    throw m = [u], u;
  }
};
var Wr = (r, a) => {
  for (var m in a)
    xr(r, m, { get: a[m], enumerable: !0 });
}, Xr = (r, a, m, u) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let i of Gr(a))
      !Hr.call(r, i) && i !== m && xr(r, i, { get: () => a[i], enumerable: !(u = Qr(a, i)) || u.enumerable });
  return r;
};
var Ur = (r) => Xr(xr({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var gr = {};
Wr(gr, {
  default: () => Yr
});
var Yr, vr = Kr(() => {
  Yr = (r) => {
    let a = r.length;
    for (let m = 0; m < r.length - 1; m++)
      (r.charCodeAt(m) & 64512) === 55296 && (r.charCodeAt(m + 1) & 64512) === 56320 && (a--, m++);
    return a;
  };
});

// profile:profile:consumer
var Pr = ve, et = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } } };
var w = (vr(), Ur(gr)).default, X = new RegExp("^[0-9a-zA-Z]+$", "u");
var rt = new RegExp("^(DRAFT|[0-9]+)$", "u");
function S(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = S.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!rt.test(r)) {
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
function C(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = C.evaluated;
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
        if (!X.test(t)) {
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
  return C.errors = e, s === 0;
}
C.evaluated = { props: { botId: !0, botVersion: !0 }, dynamicProps: !1, dynamicItems: !1 };
function O(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = O.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return O.errors = e, s === 0;
}
O.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function M(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
        if (!X.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (S(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.localeId !== void 0 && (O(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return M.errors = e, s === 0;
}
M.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function J(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = J.evaluated;
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
        if (!X.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (S(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.localeId !== void 0 && (O(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return J.errors = e, s === 0;
}
J.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Q(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Q.evaluated;
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
        if (!X.test(t)) {
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
  return Q.errors = e, s === 0;
}
Q.evaluated = { props: { testSetId: !0 }, dynamicProps: !1, dynamicItems: !1 };
function j(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = j.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.botExportSpecification !== void 0 && (C(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (M(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (J(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (Q(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return j.errors = e, s === 0;
}
j.evaluated = { props: { botExportSpecification: !0, botLocaleExportSpecification: !0, customVocabularyExportSpecification: !0, testSetExportSpecification: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Z(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Z.evaluated;
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
  return Z.errors = e, s === 0;
}
Z.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function ve(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ve.evaluated;
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
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: et.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.filePassword !== void 0 && (Z(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ve.errors = e, s === 0;
}
ve.evaluated = { props: { resourceSpecification: !0, fileFormat: !0, filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var g = Pe;
function Pe(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Pe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Pe.errors = e, s === 0;
}
Pe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var br = be;
function b(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = b.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!X.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return b.errors = e, s === 0;
}
b.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function V(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = V.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return V.errors = e, s === 0;
}
V.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function q(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = q.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function P(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = P.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return P.errors = e, s === 0;
}
P.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function be(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    r.exportId !== void 0 && (b(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.resourceSpecification !== void 0 && (j(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.fileFormat !== void 0 && (V(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.exportStatus !== void 0 && (q(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.creationDateTime !== void 0 && (P(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return be.errors = e, s === 0;
}
be.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Y = Ie;
function Ie(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ie.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ie.errors = e, s === 0;
}
Ie.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var y = Ee;
function Ee(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ee.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let n = r.message, l = s, c = !1, x = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = x === s;
      c = c || t;
      let D = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = D === s;
      if (c = c || t, c)
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
  return Ee.errors = e, s === 0;
}
Ee.evaluated = { props: { message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ze = De;
function De(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = De.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return De.errors = e, s === 0;
}
De.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ee = we;
function we(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = we.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return we.errors = e, s === 0;
}
we.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var F = ke;
function ke(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.Message !== void 0 && typeof r.Message != "string") {
      let n = { instancePath: a + "/Message", schemaPath: "#/properties/Message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.message !== void 0) {
      let n = r.message, l = s, c = !1, x = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = x === s;
      c = c || t;
      let D = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = D === s;
      if (c = c || t, c)
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
  return ke.errors = e, s === 0;
}
ke.evaluated = { props: { Message: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Be = Se;
function Se(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Se.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Se.errors = e, s === 0;
}
Se.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var N = je;
function je(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.message !== void 0) {
      let n = r.message, l = s, c = !1, x = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = x === s;
      c = c || t;
      let D = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = D === s;
      if (c = c || t, c)
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
  return je.errors = e, s === 0;
}
je.evaluated = { props: { message: !0, Output: !0, Version: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Ir = qe;
function qe(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = qe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return qe.errors = e, s === 0;
}
qe.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var re = ze;
function ze(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ze.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ze.errors = e, s === 0;
}
ze.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var te = $e;
function $e(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $e.errors = e, s === 0;
}
$e.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var se = Te;
function Te(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Te.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Te.errors = e, s === 0;
}
Te.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Er = Oe;
var _r = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } } };
function G(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = G.evaluated;
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
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: _r.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
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
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: _r.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return G.errors = e, s === 0;
}
G.evaluated = { props: { attribute: !0, order: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Zr = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } } };
var tt = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function H(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = H.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!tt.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return H.errors = e, s === 0;
}
H.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function K(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = K.evaluated;
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
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: Zr.properties.name.enum }, message: "must be equal to one of the allowed values" };
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
          H(t[l], { instancePath: a + "/values/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
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
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: Zr.properties.operator.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return K.errors = e, s === 0;
}
K.evaluated = { props: { name: !0, values: !0, operator: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Oe(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Oe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (b(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.botVersion !== void 0 && (S(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.localeId !== void 0 && (O(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), r.sortBy !== void 0 && (G(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length)), r.filters !== void 0) {
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
          K(t[l], { instancePath: a + "/filters/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
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
  return Oe.errors = e, s === 0;
}
Oe.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, sortBy: !0, filters: !0, maxResults: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Dr = Ve;
function W(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = W.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (b(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.resourceSpecification !== void 0 && (j(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.fileFormat !== void 0 && (V(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.exportStatus !== void 0 && (q(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.creationDateTime !== void 0 && (P(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (P(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return W.errors = e, s === 0;
}
W.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function Ve(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ve.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.botId !== void 0 && (b(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.botVersion !== void 0 && (S(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), r.localeId !== void 0 && (O(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), r.exportSummaries !== void 0) {
      let n = r.exportSummaries;
      if (Array.isArray(n)) {
        let l = n.length;
        for (let c = 0; c < l; c++)
          W(n[c], { instancePath: a + "/exportSummaries/" + c, parentData: n, parentDataProperty: c, rootData: i, dynamicAnchors: p }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
      } else {
        let l = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let n = r.nextToken, l = s, c = !1, x = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = x === s;
      c = c || t;
      let D = s;
      if (n !== null) {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = D === s;
      if (c = c || t, c)
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
  return Ve.errors = e, s === 0;
}
Ve.evaluated = { props: { botId: !0, botVersion: !0, localeId: !0, exportSummaries: !0, nextToken: !0 }, dynamicProps: !1, dynamicItems: !1 };
var wr = Le;
function Le(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Le.errors = e, s === 0;
}
Le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ce = Ae;
function Ae(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ae.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (w(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (w(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!X.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ae.errors = e, s === 0;
}
Ae.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var kr = Fe;
var st = new RegExp("^https?://", "u");
function Fe(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Fe.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.exportStatus === void 0) {
      let l = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [l] : e.push(l), s++;
    }
    if (r.exportId !== void 0 && (b(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.resourceSpecification !== void 0 && (j(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.fileFormat !== void 0 && (V(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.exportStatus !== void 0 && (q(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.failureReasons !== void 0) {
      let l = r.failureReasons, c = s, x = !1, D = s;
      if (Array.isArray(l)) {
        let f = l.length;
        for (let _ = 0; _ < f; _++)
          if (typeof l[_] != "string") {
            let ge = { instancePath: a + "/failureReasons/" + _, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [ge] : e.push(ge), s++;
          }
      } else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = D === s;
      x = x || t;
      let d = s;
      if (l !== null) {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (x = x || t, x)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (r.downloadUrl !== void 0) {
      let l = r.downloadUrl, c = s, x = !1, D = s;
      if (typeof l == "string") {
        if (w(l) < 1) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [f] : e.push(f), s++;
        }
        if (!st.test(l)) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [f] : e.push(f), s++;
        }
      } else {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = D === s;
      x = x || n;
      let d = s;
      if (l !== null) {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = d === s;
      if (x = x || n, x)
        s = c, e !== null && (c ? e.length = c : e = null);
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
  return Fe.errors = e, s === 0;
}
Fe.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, failureReasons: !0, downloadUrl: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Sr = Ne;
function Ne(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ne.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r))
    r.filePassword !== void 0 && (Z(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length));
  else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ne.errors = e, s === 0;
}
Ne.evaluated = { props: { filePassword: !0 }, dynamicProps: !1, dynamicItems: !1 };
var jr = Re;
function Re(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Re.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (b(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.resourceSpecification !== void 0 && (j(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), r.fileFormat !== void 0 && (V(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), r.exportStatus !== void 0 && (q(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), r.creationDateTime !== void 0 && (P(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (P(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Re.errors = e, s === 0;
}
Re.evaluated = { props: { exportId: !0, resourceSpecification: !0, fileFormat: !0, exportStatus: !0, creationDateTime: !0, lastUpdatedDateTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
var qr = Ue;
function Ue(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ue.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.exportId === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportId" }, message: "must have required property 'exportId'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.exportStatus === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportStatus" }, message: "must have required property 'exportStatus'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    r.exportId !== void 0 && (b(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), r.exportStatus !== void 0 && (q(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ue.errors = e, s === 0;
}
Ue.evaluated = { props: { exportId: !0, exportStatus: !0 }, dynamicProps: !1, dynamicItems: !1 };
var Br = _e;
function _e(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = _e.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return _e.errors = e, s === 0;
}
_e.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// profile:profile:audit
var zr = Me, ot = { type: "object", required: ["resourceSpecification", "fileFormat"], properties: { resourceSpecification: { $ref: "#/$defs/components.schemas.ExportResourceSpecification" }, fileFormat: { type: "string", enum: ["LexJson", "TSV", "CSV"] }, filePassword: { $ref: "#/$defs/components.schemas.ImportExportFilePassword" } }, additionalProperties: !1 };
var k = (vr(), Ur(gr)).default, ce = new RegExp("^[0-9a-zA-Z]+$", "u");
var nt = new RegExp("^(DRAFT|[0-9]+)$", "u");
function z(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = z.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (k(r) > 5) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!nt.test(r)) {
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
function ae(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ae.evaluated;
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
        if (k(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (k(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ce.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ae.errors = e, s === 0;
}
ae.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function L(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = L.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return L.errors = e, s === 0;
}
L.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function oe(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = oe.evaluated;
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
        if (k(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (k(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ce.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.localeId !== void 0 && (L(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return oe.errors = e, s === 0;
}
oe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ne(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ne.evaluated;
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
        if (k(t) > 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (k(t) < 10) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ce.test(t)) {
          let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: a + "/botId", schemaPath: "#/properties/botId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.botVersion !== void 0 && (z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.localeId !== void 0 && (L(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ne.errors = e, s === 0;
}
ne.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function ie(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ie.evaluated;
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
        if (k(t) > 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (k(t) < 10) {
          let n = { instancePath: a + "/testSetId", schemaPath: "#/properties/testSetId/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          e === null ? e = [n] : e.push(n), s++;
        }
        if (!ce.test(t)) {
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
  return ie.errors = e, s === 0;
}
ie.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function $(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = $.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botExportSpecification" || t === "botLocaleExportSpecification" || t === "customVocabularyExportSpecification" || t === "testSetExportSpecification")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.botExportSpecification !== void 0 && (ae(r.botExportSpecification, { instancePath: a + "/botExportSpecification", parentData: r, parentDataProperty: "botExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), r.botLocaleExportSpecification !== void 0 && (oe(r.botLocaleExportSpecification, { instancePath: a + "/botLocaleExportSpecification", parentData: r, parentDataProperty: "botLocaleExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), r.customVocabularyExportSpecification !== void 0 && (ne(r.customVocabularyExportSpecification, { instancePath: a + "/customVocabularyExportSpecification", parentData: r, parentDataProperty: "customVocabularyExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), r.testSetExportSpecification !== void 0 && (ie(r.testSetExportSpecification, { instancePath: a + "/testSetExportSpecification", parentData: r, parentDataProperty: "testSetExportSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return $.errors = e, s === 0;
}
$.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function B(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = B.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
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
  return B.errors = e, s === 0;
}
B.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Me(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Me.evaluated;
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
    if (r.resourceSpecification !== void 0 && ($(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.fileFormat !== void 0) {
      let t = r.fileFormat;
      if (typeof t != "string") {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(t === "LexJson" || t === "TSV" || t === "CSV")) {
        let n = { instancePath: a + "/fileFormat", schemaPath: "#/properties/fileFormat/enum", keyword: "enum", params: { allowedValues: ot.properties.fileFormat.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    r.filePassword !== void 0 && (B(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Me.errors = e, s === 0;
}
Me.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v = Je;
function Je(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Je.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Je.errors = e, s === 0;
}
Je.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var $r = Qe;
function E(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = E.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (k(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ce.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return E.errors = e, s === 0;
}
E.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var it = { type: "string", enum: ["LexJson", "TSV", "CSV"] };
function A(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = A.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "LexJson" || r === "TSV" || r === "CSV")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: it.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return A.errors = e, s === 0;
}
A.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pt = { type: "string", enum: ["InProgress", "Completed", "Failed", "Deleting"] };
function T(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = T.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  if (!(r === "InProgress" || r === "Completed" || r === "Failed" || r === "Deleting")) {
    let t = { instancePath: a, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: pt.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return T.errors = e, s === 0;
}
T.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function I(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = I.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return I.errors = e, s === 0;
}
I.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function Qe(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    for (let t in r)
      if (!(t === "exportId" || t === "resourceSpecification" || t === "fileFormat" || t === "exportStatus" || t === "creationDateTime")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.exportId !== void 0 && (E(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.resourceSpecification !== void 0 && ($(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.fileFormat !== void 0 && (A(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.exportStatus !== void 0 && (T(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.creationDateTime !== void 0 && (I(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Qe.errors = e, s === 0;
}
Qe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var de = Ge;
function Ge(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ge.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ge.errors = e, s === 0;
}
Ge.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var h = He;
function He(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = He.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (n !== "message") {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), s++;
      }
    if (r.message !== void 0) {
      let n = r.message, l = s, c = !1, x = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = x === s;
      c = c || t;
      let D = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = D === s;
      if (c = c || t, c)
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
  return He.errors = e, s === 0;
}
He.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var fr = Ke;
function Ke(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ke.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ke.errors = e, s === 0;
}
Ke.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var fe = We;
function We(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = We.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return We.errors = e, s === 0;
}
We.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var R = Xe;
function Xe(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Xe.evaluated;
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
      let n = r.message, l = s, c = !1, x = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = x === s;
      c = c || t;
      let D = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = D === s;
      if (c = c || t, c)
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
  return Xe.errors = e, s === 0;
}
Xe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var yr = Ye;
function Ye(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = Ye.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return Ye.errors = e, s === 0;
}
Ye.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var U = er;
function er(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = er.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "message" || n === "Output" || n === "Version")) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), s++;
      }
    if (r.message !== void 0) {
      let n = r.message, l = s, c = !1, x = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = x === s;
      c = c || t;
      let D = s;
      if (n !== null) {
        let d = { instancePath: a + "/message", schemaPath: "#/properties/message/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = D === s;
      if (c = c || t, c)
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
            let c = { instancePath: a + "/Output", schemaPath: "#/properties/Output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
            e === null ? e = [c] : e.push(c), s++;
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
  return er.errors = e, s === 0;
}
er.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Tr = rr;
function rr(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = rr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return rr.errors = e, s === 0;
}
rr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var ye = tr;
function tr(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = tr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return tr.errors = e, s === 0;
}
tr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var he = sr;
function sr(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = sr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return sr.errors = e, s === 0;
}
sr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var xe = ar;
function ar(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ar.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ar.errors = e, s === 0;
}
ar.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Or = or;
var Cr = { type: "object", required: ["attribute", "order"], properties: { attribute: { type: "string", enum: ["LastUpdatedDateTime"] }, order: { type: "string", enum: ["Ascending", "Descending"] } }, additionalProperties: !1 };
function pe(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = pe.evaluated;
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
        let n = { instancePath: a + "/attribute", schemaPath: "#/properties/attribute/enum", keyword: "enum", params: { allowedValues: Cr.properties.attribute.enum }, message: "must be equal to one of the allowed values" };
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
        let n = { instancePath: a + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: Cr.properties.order.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pe.errors = e, s === 0;
}
pe.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Mr = { type: "object", required: ["name", "values", "operator"], properties: { name: { type: "string", enum: ["ExportResourceType"] }, values: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "#/$defs/components.schemas.FilterValue" } }, operator: { type: "string", enum: ["CO", "EQ"] } }, additionalProperties: !1 };
var lt = new RegExp("^[0-9a-zA-Z_()\\s-]+$", "u");
function le(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = le.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (k(r) > 100) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 1) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!lt.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z_()\\s-]+$" }, message: 'must match pattern "^[0-9a-zA-Z_()\\s-]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return le.errors = e, s === 0;
}
le.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function me(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = me.evaluated;
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
        let n = { instancePath: a + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: Mr.properties.name.enum }, message: "must be equal to one of the allowed values" };
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
          le(t[l], { instancePath: a + "/values/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
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
        let n = { instancePath: a + "/operator", schemaPath: "#/properties/operator/enum", keyword: "enum", params: { allowedValues: Mr.properties.operator.enum }, message: "must be equal to one of the allowed values" };
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
function or(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = or.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (!(t === "botId" || t === "botVersion" || t === "localeId" || t === "sortBy" || t === "filters" || t === "maxResults" || t === "nextToken")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (r.botId !== void 0 && (E(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.botVersion !== void 0 && (z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.localeId !== void 0 && (L(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.sortBy !== void 0 && (pe(r.sortBy, { instancePath: a + "/sortBy", parentData: r, parentDataProperty: "sortBy", rootData: i, dynamicAnchors: p }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), r.filters !== void 0) {
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
          me(t[l], { instancePath: a + "/filters/" + l, parentData: t, parentDataProperty: l, rootData: i, dynamicAnchors: p }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
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
  return or.errors = e, s === 0;
}
or.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Vr = nr;
function ue(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
    for (let t in r)
      if (!(t === "exportId" || t === "resourceSpecification" || t === "fileFormat" || t === "exportStatus" || t === "creationDateTime" || t === "lastUpdatedDateTime")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.exportId !== void 0 && (E(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.resourceSpecification !== void 0 && ($(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.fileFormat !== void 0 && (A(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.exportStatus !== void 0 && (T(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.creationDateTime !== void 0 && (I(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (I(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ue.errors = e, s === 0;
}
ue.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function nr(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = nr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r)
      if (!(n === "botId" || n === "botVersion" || n === "localeId" || n === "exportSummaries" || n === "nextToken")) {
        let l = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" };
        e === null ? e = [l] : e.push(l), s++;
      }
    if (r.botId !== void 0 && (E(r.botId, { instancePath: a + "/botId", parentData: r, parentDataProperty: "botId", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.botVersion !== void 0 && (z(r.botVersion, { instancePath: a + "/botVersion", parentData: r, parentDataProperty: "botVersion", rootData: i, dynamicAnchors: p }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), r.localeId !== void 0 && (L(r.localeId, { instancePath: a + "/localeId", parentData: r, parentDataProperty: "localeId", rootData: i, dynamicAnchors: p }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), r.exportSummaries !== void 0) {
      let n = r.exportSummaries;
      if (Array.isArray(n)) {
        let l = n.length;
        for (let c = 0; c < l; c++)
          ue(n[c], { instancePath: a + "/exportSummaries/" + c, parentData: n, parentDataProperty: c, rootData: i, dynamicAnchors: p }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
      } else {
        let l = { instancePath: a + "/exportSummaries", schemaPath: "#/properties/exportSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [l] : e.push(l), s++;
      }
    }
    if (r.nextToken !== void 0) {
      let n = r.nextToken, l = s, c = !1, x = s;
      if (typeof n != "string") {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = x === s;
      c = c || t;
      let D = s;
      if (n !== null) {
        let d = { instancePath: a + "/nextToken", schemaPath: "#/properties/nextToken/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [d] : e.push(d), s++;
      }
      var t = D === s;
      if (c = c || t, c)
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
  return nr.errors = e, s === 0;
}
nr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Lr = ir;
function ir(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ir.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ir.errors = e, s === 0;
}
ir.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var hr = pr;
function pr(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = pr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r == "string") {
    if (k(r) > 10) {
      let t = { instancePath: a, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (k(r) < 10) {
      let t = { instancePath: a, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (!ce.test(r)) {
      let t = { instancePath: a, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-zA-Z]+$" }, message: 'must match pattern "^[0-9a-zA-Z]+$"' };
      e === null ? e = [t] : e.push(t), s++;
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return pr.errors = e, s === 0;
}
pr.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var Ar = lr;
var mt = new RegExp("^https?://", "u");
function lr(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = lr.evaluated;
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
        let c = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties" };
        e === null ? e = [c] : e.push(c), s++;
      }
    if (r.exportId !== void 0 && (E(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.resourceSpecification !== void 0 && ($(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.fileFormat !== void 0 && (A(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.exportStatus !== void 0 && (T(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.failureReasons !== void 0) {
      let l = r.failureReasons, c = s, x = !1, D = s;
      if (Array.isArray(l)) {
        let f = l.length;
        for (let _ = 0; _ < f; _++)
          if (typeof l[_] != "string") {
            let ge = { instancePath: a + "/failureReasons/" + _, schemaPath: "#/properties/failureReasons/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [ge] : e.push(ge), s++;
          }
      } else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = D === s;
      x = x || t;
      let d = s;
      if (l !== null) {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var t = d === s;
      if (x = x || t, x)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let f = { instancePath: a + "/failureReasons", schemaPath: "#/properties/failureReasons/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    if (r.downloadUrl !== void 0) {
      let l = r.downloadUrl, c = s, x = !1, D = s;
      if (typeof l == "string") {
        if (k(l) < 1) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [f] : e.push(f), s++;
        }
        if (!mt.test(l)) {
          let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
          e === null ? e = [f] : e.push(f), s++;
        }
      } else {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = D === s;
      x = x || n;
      let d = s;
      if (l !== null) {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [f] : e.push(f), s++;
      }
      var n = d === s;
      if (x = x || n, x)
        s = c, e !== null && (c ? e.length = c : e = null);
      else {
        let f = { instancePath: a + "/downloadUrl", schemaPath: "#/properties/downloadUrl/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [f] : e.push(f), s++;
      }
    }
    r.creationDateTime !== void 0 && (I(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (I(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let l = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [l] : e.push(l), s++;
  }
  return lr.errors = e, s === 0;
}
lr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Fr = mr;
function mr(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = mr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r)
      if (t !== "filePassword") {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.filePassword !== void 0 && (B(r.filePassword, { instancePath: a + "/filePassword", parentData: r, parentDataProperty: "filePassword", rootData: i, dynamicAnchors: p }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return mr.errors = e, s === 0;
}
mr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Nr = ur;
function ur(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = ur.evaluated;
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
    r.exportId !== void 0 && (E(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.resourceSpecification !== void 0 && ($(r.resourceSpecification, { instancePath: a + "/resourceSpecification", parentData: r, parentDataProperty: "resourceSpecification", rootData: i, dynamicAnchors: p }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), r.fileFormat !== void 0 && (A(r.fileFormat, { instancePath: a + "/fileFormat", parentData: r, parentDataProperty: "fileFormat", rootData: i, dynamicAnchors: p }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), r.exportStatus !== void 0 && (T(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), r.creationDateTime !== void 0 && (I(r.creationDateTime, { instancePath: a + "/creationDateTime", parentData: r, parentDataProperty: "creationDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), r.lastUpdatedDateTime !== void 0 && (I(r.lastUpdatedDateTime, { instancePath: a + "/lastUpdatedDateTime", parentData: r, parentDataProperty: "lastUpdatedDateTime", rootData: i, dynamicAnchors: p }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return ur.errors = e, s === 0;
}
ur.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Rr = cr;
function cr(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
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
      if (!(t === "exportId" || t === "exportStatus")) {
        let n = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    r.exportId !== void 0 && (E(r.exportId, { instancePath: a + "/exportId", parentData: r, parentDataProperty: "exportId", rootData: i, dynamicAnchors: p }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), r.exportStatus !== void 0 && (T(r.exportStatus, { instancePath: a + "/exportStatus", parentData: r, parentDataProperty: "exportStatus", rootData: i, dynamicAnchors: p }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return cr.errors = e, s === 0;
}
cr.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Jr = dr;
function dr(r, { instancePath: a = "", parentData: m, parentDataProperty: u, rootData: i = r, dynamicAnchors: p = {} } = {}) {
  let e = null, s = 0, o = dr.evaluated;
  if (o.dynamicProps && (o.props = void 0), o.dynamicItems && (o.items = void 0), typeof r != "string") {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return dr.errors = e, s === 0;
}
dr.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var dt = {
  consumer: {
    "createExport request application/json": Pr,
    "createExport request application/x-amz-json-1.1": Pr,
    "createExport 202 header x-amzn-requestid": g,
    "createExport 202 application/json": br,
    "createExport 202 application/x-amz-json-1.1": br,
    "createExport 400 header x-amzn-requestid": g,
    "createExport 400 header x-amzn-errortype": Y,
    "createExport 400 application/json": y,
    "createExport 400 application/x-amz-json-1.1": y,
    "createExport 402 header x-amzn-requestid": g,
    "createExport 402 header x-amzn-errortype": Ze,
    "createExport 402 application/json": y,
    "createExport 402 application/x-amz-json-1.1": y,
    "createExport 403 header x-amzn-requestid": g,
    "createExport 403 header x-amzn-errortype": ee,
    "createExport 403 application/json": F,
    "createExport 403 application/x-amz-json-1.1": F,
    "createExport 404 header x-amzn-requestid": g,
    "createExport 404 header x-amzn-errortype": Be,
    "createExport 404 application/json": N,
    "createExport 404 application/x-amz-json-1.1": N,
    "createExport 409 header x-amzn-requestid": g,
    "createExport 409 header x-amzn-errortype": Ir,
    "createExport 409 application/json": y,
    "createExport 409 application/x-amz-json-1.1": y,
    "createExport 429 header x-amzn-requestid": g,
    "createExport 429 header x-amzn-errortype": re,
    "createExport 429 header retry-after": te,
    "createExport 429 application/json": y,
    "createExport 429 application/x-amz-json-1.1": y,
    "createExport 500 header x-amzn-requestid": g,
    "createExport 500 header x-amzn-errortype": se,
    "createExport 500 application/json": y,
    "createExport 500 application/x-amz-json-1.1": y,
    "listExports request application/json": Er,
    "listExports request application/x-amz-json-1.1": Er,
    "listExports 200 header x-amzn-requestid": g,
    "listExports 200 application/json": Dr,
    "listExports 200 application/x-amz-json-1.1": Dr,
    "listExports 400 header x-amzn-requestid": g,
    "listExports 400 header x-amzn-errortype": Y,
    "listExports 400 application/json": y,
    "listExports 400 application/x-amz-json-1.1": y,
    "listExports 403 header x-amzn-requestid": g,
    "listExports 403 header x-amzn-errortype": ee,
    "listExports 403 application/json": F,
    "listExports 403 application/x-amz-json-1.1": F,
    "listExports 404 header x-amzn-requestid": g,
    "listExports 404 header x-amzn-errortype": wr,
    "listExports 404 application/json": N,
    "listExports 404 application/x-amz-json-1.1": N,
    "listExports 429 header x-amzn-requestid": g,
    "listExports 429 header x-amzn-errortype": re,
    "listExports 429 header retry-after": te,
    "listExports 429 application/json": y,
    "listExports 429 application/x-amz-json-1.1": y,
    "listExports 500 header x-amzn-requestid": g,
    "listExports 500 header x-amzn-errortype": se,
    "listExports 500 application/json": y,
    "listExports 500 application/x-amz-json-1.1": y,
    "describeExport path exportId": Ce,
    "describeExport 200 header x-amzn-requestid": g,
    "describeExport 200 application/json": kr,
    "describeExport 200 application/x-amz-json-1.1": kr,
    "describeExport 400 header x-amzn-requestid": g,
    "describeExport 400 header x-amzn-errortype": Y,
    "describeExport 400 application/json": y,
    "describeExport 400 application/x-amz-json-1.1": y,
    "describeExport 403 header x-amzn-requestid": g,
    "describeExport 403 header x-amzn-errortype": ee,
    "describeExport 403 application/json": F,
    "describeExport 403 application/x-amz-json-1.1": F,
    "describeExport 404 header x-amzn-requestid": g,
    "describeExport 404 header x-amzn-errortype": Be,
    "describeExport 404 application/json": N,
    "describeExport 404 application/x-amz-json-1.1": N,
    "describeExport 429 header x-amzn-requestid": g,
    "describeExport 429 header x-amzn-errortype": re,
    "describeExport 429 header retry-after": te,
    "describeExport 429 application/json": y,
    "describeExport 429 application/x-amz-json-1.1": y,
    "describeExport 500 header x-amzn-requestid": g,
    "describeExport 500 header x-amzn-errortype": se,
    "describeExport 500 application/json": y,
    "describeExport 500 application/x-amz-json-1.1": y,
    "updateExport path exportId": Ce,
    "updateExport request application/json": Sr,
    "updateExport request application/x-amz-json-1.1": Sr,
    "updateExport 202 header x-amzn-requestid": g,
    "updateExport 202 application/json": jr,
    "updateExport 202 application/x-amz-json-1.1": jr,
    "updateExport 400 header x-amzn-requestid": g,
    "updateExport 400 header x-amzn-errortype": Y,
    "updateExport 400 application/json": y,
    "updateExport 400 application/x-amz-json-1.1": y,
    "updateExport 402 header x-amzn-requestid": g,
    "updateExport 402 header x-amzn-errortype": Ze,
    "updateExport 402 application/json": y,
    "updateExport 402 application/x-amz-json-1.1": y,
    "updateExport 403 header x-amzn-requestid": g,
    "updateExport 403 header x-amzn-errortype": ee,
    "updateExport 403 application/json": F,
    "updateExport 403 application/x-amz-json-1.1": F,
    "updateExport 404 header x-amzn-requestid": g,
    "updateExport 404 header x-amzn-errortype": Be,
    "updateExport 404 application/json": N,
    "updateExport 404 application/x-amz-json-1.1": N,
    "updateExport 409 header x-amzn-requestid": g,
    "updateExport 409 header x-amzn-errortype": Ir,
    "updateExport 409 application/json": y,
    "updateExport 409 application/x-amz-json-1.1": y,
    "updateExport 429 header x-amzn-requestid": g,
    "updateExport 429 header x-amzn-errortype": re,
    "updateExport 429 header retry-after": te,
    "updateExport 429 application/json": y,
    "updateExport 429 application/x-amz-json-1.1": y,
    "updateExport 500 header x-amzn-requestid": g,
    "updateExport 500 header x-amzn-errortype": se,
    "updateExport 500 application/json": y,
    "updateExport 500 application/x-amz-json-1.1": y,
    "deleteExport path exportId": Ce,
    "deleteExport 202 header x-amzn-requestid": g,
    "deleteExport 202 application/json": qr,
    "deleteExport 202 application/x-amz-json-1.1": qr,
    "deleteExport 400 header x-amzn-requestid": g,
    "deleteExport 400 header x-amzn-errortype": Y,
    "deleteExport 400 application/json": y,
    "deleteExport 400 application/x-amz-json-1.1": y,
    "deleteExport 402 header x-amzn-requestid": g,
    "deleteExport 402 header x-amzn-errortype": Ze,
    "deleteExport 402 application/json": y,
    "deleteExport 402 application/x-amz-json-1.1": y,
    "deleteExport 403 header x-amzn-requestid": g,
    "deleteExport 403 header x-amzn-errortype": ee,
    "deleteExport 403 application/json": F,
    "deleteExport 403 application/x-amz-json-1.1": F,
    "deleteExport 404 header x-amzn-requestid": g,
    "deleteExport 404 header x-amzn-errortype": wr,
    "deleteExport 404 application/json": N,
    "deleteExport 404 application/x-amz-json-1.1": N,
    "deleteExport 412 header x-amzn-requestid": g,
    "deleteExport 412 header x-amzn-errortype": Br,
    "deleteExport 412 application/json": y,
    "deleteExport 412 application/x-amz-json-1.1": y,
    "deleteExport 429 header x-amzn-requestid": g,
    "deleteExport 429 header x-amzn-errortype": re,
    "deleteExport 429 header retry-after": te,
    "deleteExport 429 application/json": y,
    "deleteExport 429 application/x-amz-json-1.1": y,
    "deleteExport 500 header x-amzn-requestid": g,
    "deleteExport 500 header x-amzn-errortype": se,
    "deleteExport 500 application/json": y,
    "deleteExport 500 application/x-amz-json-1.1": y
  },
  audit: {
    "createExport request application/json": zr,
    "createExport request application/x-amz-json-1.1": zr,
    "createExport 202 header x-amzn-requestid": v,
    "createExport 202 application/json": $r,
    "createExport 202 application/x-amz-json-1.1": $r,
    "createExport 400 header x-amzn-requestid": v,
    "createExport 400 header x-amzn-errortype": de,
    "createExport 400 application/json": h,
    "createExport 400 application/x-amz-json-1.1": h,
    "createExport 402 header x-amzn-requestid": v,
    "createExport 402 header x-amzn-errortype": fr,
    "createExport 402 application/json": h,
    "createExport 402 application/x-amz-json-1.1": h,
    "createExport 403 header x-amzn-requestid": v,
    "createExport 403 header x-amzn-errortype": fe,
    "createExport 403 application/json": R,
    "createExport 403 application/x-amz-json-1.1": R,
    "createExport 404 header x-amzn-requestid": v,
    "createExport 404 header x-amzn-errortype": yr,
    "createExport 404 application/json": U,
    "createExport 404 application/x-amz-json-1.1": U,
    "createExport 409 header x-amzn-requestid": v,
    "createExport 409 header x-amzn-errortype": Tr,
    "createExport 409 application/json": h,
    "createExport 409 application/x-amz-json-1.1": h,
    "createExport 429 header x-amzn-requestid": v,
    "createExport 429 header x-amzn-errortype": ye,
    "createExport 429 header retry-after": he,
    "createExport 429 application/json": h,
    "createExport 429 application/x-amz-json-1.1": h,
    "createExport 500 header x-amzn-requestid": v,
    "createExport 500 header x-amzn-errortype": xe,
    "createExport 500 application/json": h,
    "createExport 500 application/x-amz-json-1.1": h,
    "listExports request application/json": Or,
    "listExports request application/x-amz-json-1.1": Or,
    "listExports 200 header x-amzn-requestid": v,
    "listExports 200 application/json": Vr,
    "listExports 200 application/x-amz-json-1.1": Vr,
    "listExports 400 header x-amzn-requestid": v,
    "listExports 400 header x-amzn-errortype": de,
    "listExports 400 application/json": h,
    "listExports 400 application/x-amz-json-1.1": h,
    "listExports 403 header x-amzn-requestid": v,
    "listExports 403 header x-amzn-errortype": fe,
    "listExports 403 application/json": R,
    "listExports 403 application/x-amz-json-1.1": R,
    "listExports 404 header x-amzn-requestid": v,
    "listExports 404 header x-amzn-errortype": Lr,
    "listExports 404 application/json": U,
    "listExports 404 application/x-amz-json-1.1": U,
    "listExports 429 header x-amzn-requestid": v,
    "listExports 429 header x-amzn-errortype": ye,
    "listExports 429 header retry-after": he,
    "listExports 429 application/json": h,
    "listExports 429 application/x-amz-json-1.1": h,
    "listExports 500 header x-amzn-requestid": v,
    "listExports 500 header x-amzn-errortype": xe,
    "listExports 500 application/json": h,
    "listExports 500 application/x-amz-json-1.1": h,
    "describeExport path exportId": hr,
    "describeExport 200 header x-amzn-requestid": v,
    "describeExport 200 application/json": Ar,
    "describeExport 200 application/x-amz-json-1.1": Ar,
    "describeExport 400 header x-amzn-requestid": v,
    "describeExport 400 header x-amzn-errortype": de,
    "describeExport 400 application/json": h,
    "describeExport 400 application/x-amz-json-1.1": h,
    "describeExport 403 header x-amzn-requestid": v,
    "describeExport 403 header x-amzn-errortype": fe,
    "describeExport 403 application/json": R,
    "describeExport 403 application/x-amz-json-1.1": R,
    "describeExport 404 header x-amzn-requestid": v,
    "describeExport 404 header x-amzn-errortype": yr,
    "describeExport 404 application/json": U,
    "describeExport 404 application/x-amz-json-1.1": U,
    "describeExport 429 header x-amzn-requestid": v,
    "describeExport 429 header x-amzn-errortype": ye,
    "describeExport 429 header retry-after": he,
    "describeExport 429 application/json": h,
    "describeExport 429 application/x-amz-json-1.1": h,
    "describeExport 500 header x-amzn-requestid": v,
    "describeExport 500 header x-amzn-errortype": xe,
    "describeExport 500 application/json": h,
    "describeExport 500 application/x-amz-json-1.1": h,
    "updateExport path exportId": hr,
    "updateExport request application/json": Fr,
    "updateExport request application/x-amz-json-1.1": Fr,
    "updateExport 202 header x-amzn-requestid": v,
    "updateExport 202 application/json": Nr,
    "updateExport 202 application/x-amz-json-1.1": Nr,
    "updateExport 400 header x-amzn-requestid": v,
    "updateExport 400 header x-amzn-errortype": de,
    "updateExport 400 application/json": h,
    "updateExport 400 application/x-amz-json-1.1": h,
    "updateExport 402 header x-amzn-requestid": v,
    "updateExport 402 header x-amzn-errortype": fr,
    "updateExport 402 application/json": h,
    "updateExport 402 application/x-amz-json-1.1": h,
    "updateExport 403 header x-amzn-requestid": v,
    "updateExport 403 header x-amzn-errortype": fe,
    "updateExport 403 application/json": R,
    "updateExport 403 application/x-amz-json-1.1": R,
    "updateExport 404 header x-amzn-requestid": v,
    "updateExport 404 header x-amzn-errortype": yr,
    "updateExport 404 application/json": U,
    "updateExport 404 application/x-amz-json-1.1": U,
    "updateExport 409 header x-amzn-requestid": v,
    "updateExport 409 header x-amzn-errortype": Tr,
    "updateExport 409 application/json": h,
    "updateExport 409 application/x-amz-json-1.1": h,
    "updateExport 429 header x-amzn-requestid": v,
    "updateExport 429 header x-amzn-errortype": ye,
    "updateExport 429 header retry-after": he,
    "updateExport 429 application/json": h,
    "updateExport 429 application/x-amz-json-1.1": h,
    "updateExport 500 header x-amzn-requestid": v,
    "updateExport 500 header x-amzn-errortype": xe,
    "updateExport 500 application/json": h,
    "updateExport 500 application/x-amz-json-1.1": h,
    "deleteExport path exportId": hr,
    "deleteExport 202 header x-amzn-requestid": v,
    "deleteExport 202 application/json": Rr,
    "deleteExport 202 application/x-amz-json-1.1": Rr,
    "deleteExport 400 header x-amzn-requestid": v,
    "deleteExport 400 header x-amzn-errortype": de,
    "deleteExport 400 application/json": h,
    "deleteExport 400 application/x-amz-json-1.1": h,
    "deleteExport 402 header x-amzn-requestid": v,
    "deleteExport 402 header x-amzn-errortype": fr,
    "deleteExport 402 application/json": h,
    "deleteExport 402 application/x-amz-json-1.1": h,
    "deleteExport 403 header x-amzn-requestid": v,
    "deleteExport 403 header x-amzn-errortype": fe,
    "deleteExport 403 application/json": R,
    "deleteExport 403 application/x-amz-json-1.1": R,
    "deleteExport 404 header x-amzn-requestid": v,
    "deleteExport 404 header x-amzn-errortype": Lr,
    "deleteExport 404 application/json": U,
    "deleteExport 404 application/x-amz-json-1.1": U,
    "deleteExport 412 header x-amzn-requestid": v,
    "deleteExport 412 header x-amzn-errortype": Jr,
    "deleteExport 412 application/json": h,
    "deleteExport 412 application/x-amz-json-1.1": h,
    "deleteExport 429 header x-amzn-requestid": v,
    "deleteExport 429 header x-amzn-errortype": ye,
    "deleteExport 429 header retry-after": he,
    "deleteExport 429 application/json": h,
    "deleteExport 429 application/x-amz-json-1.1": h,
    "deleteExport 500 header x-amzn-requestid": v,
    "deleteExport 500 header x-amzn-errortype": xe,
    "deleteExport 500 application/json": h,
    "deleteExport 500 application/x-amz-json-1.1": h
  }
};
export {
  dt as validators
};
