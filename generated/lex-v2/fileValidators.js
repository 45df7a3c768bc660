// Generated from specs/lex-v2. Edit that and run npm run generate.
var O = Object.defineProperty;
var x = Object.getOwnPropertyDescriptor;
var E = Object.getOwnPropertyNames;
var F = Object.prototype.hasOwnProperty;
var N = (r, a, u) => () => {
  if (u) throw u[0];
  try {
    return r && (a = r(r = 0)), a;
  } catch (y) {
    throw u = [y], y;
  }
};
var U = (r, a) => {
  for (var u in a)
    O(r, u, { get: a[u], enumerable: !0 });
}, M = (r, a, u, y) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let c of E(a))
      !F.call(r, c) && c !== u && O(r, c, { get: () => a[c], enumerable: !(y = x(a, c)) || y.enumerable });
  return r;
};
var R = (r) => M(O({}, "__esModule", { value: !0 }), r);

// helper:ajv/dist/runtime/ucs2length
var k = {};
U(k, {
  default: () => Y
});
var Y, j = N(() => {
  Y = (r) => {
    let a = r.length;
    for (let u = 0; u < r.length - 1; u++)
      (r.charCodeAt(u) & 64512) === 55296 && (r.charCodeAt(u + 1) & 64512) === 56320 && (a--, u++);
    return a;
  };
});

// set:set:file
var V = P, J = { type: "object", required: ["metaData"], properties: { metaData: { type: "object", required: ["schemaVersion", "resourceType", "fileFormat"], properties: { schemaVersion: { type: "string" }, resourceType: { enum: ["BOT", "Bot"] }, fileFormat: { const: "LexJson" } } } } };
function P(r, { instancePath: a = "", parentData: u, parentDataProperty: y, rootData: c = r, dynamicAnchors: h = {} } = {}) {
  let e = null, s = 0, m = P.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.metaData === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metaData" }, message: "must have required property 'metaData'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.metaData !== void 0) {
      let n = r.metaData;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.schemaVersion === void 0) {
          let t = { instancePath: a + "/metaData", schemaPath: "#/properties/metaData/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property 'schemaVersion'" };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (n.resourceType === void 0) {
          let t = { instancePath: a + "/metaData", schemaPath: "#/properties/metaData/required", keyword: "required", params: { missingProperty: "resourceType" }, message: "must have required property 'resourceType'" };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (n.fileFormat === void 0) {
          let t = { instancePath: a + "/metaData", schemaPath: "#/properties/metaData/required", keyword: "required", params: { missingProperty: "fileFormat" }, message: "must have required property 'fileFormat'" };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (n.schemaVersion !== void 0 && typeof n.schemaVersion != "string") {
          let t = { instancePath: a + "/metaData/schemaVersion", schemaPath: "#/properties/metaData/properties/schemaVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [t] : e.push(t), s++;
        }
        if (n.resourceType !== void 0) {
          let t = n.resourceType;
          if (!(t === "BOT" || t === "Bot")) {
            let o = { instancePath: a + "/metaData/resourceType", schemaPath: "#/properties/metaData/properties/resourceType/enum", keyword: "enum", params: { allowedValues: J.properties.metaData.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [o] : e.push(o), s++;
          }
        }
        if (n.fileFormat !== void 0 && n.fileFormat !== "LexJson") {
          let t = { instancePath: a + "/metaData/fileFormat", schemaPath: "#/properties/metaData/properties/fileFormat/const", keyword: "const", params: { allowedValue: "LexJson" }, message: "must be equal to constant" };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: a + "/metaData", schemaPath: "#/properties/metaData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return P.errors = e, s === 0;
}
P.evaluated = { props: { metaData: !0 }, dynamicProps: !1, dynamicItems: !1 };
var S = b, A = { type: "object", anyOf: [{ required: ["metadata"], properties: { metadata: { type: "object", required: ["resourceType"], properties: { resourceType: { enum: ["BotLocale", "BOT_LOCALE"] } } } } }, { required: ["metaData"], properties: { metaData: { type: "object", required: ["resourceType"], properties: { resourceType: { enum: ["BotLocale", "BOT_LOCALE"] } } } } }] };
function b(r, { instancePath: a = "", parentData: u, parentDataProperty: y, rootData: c = r, dynamicAnchors: h = {} } = {}) {
  let e = null, s = 0, m = b.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), !(r && typeof r == "object" && !Array.isArray(r))) {
    let i = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), s++;
  }
  let n = s, t = !1, o = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.metadata === void 0) {
      let i = { instancePath: a, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.metadata !== void 0) {
      let i = r.metadata;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.resourceType === void 0) {
          let p = { instancePath: a + "/metadata", schemaPath: "#/anyOf/0/properties/metadata/required", keyword: "required", params: { missingProperty: "resourceType" }, message: "must have required property 'resourceType'" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (i.resourceType !== void 0) {
          let p = i.resourceType;
          if (!(p === "BotLocale" || p === "BOT_LOCALE")) {
            let f = { instancePath: a + "/metadata/resourceType", schemaPath: "#/anyOf/0/properties/metadata/properties/resourceType/enum", keyword: "enum", params: { allowedValues: A.anyOf[0].properties.metadata.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), s++;
          }
        }
      } else {
        let p = { instancePath: a + "/metadata", schemaPath: "#/anyOf/0/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  }
  var d = o === s;
  if (t = t || d, d) {
    var l = {};
    l.metadata = !0;
  }
  let g = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.metaData === void 0) {
      let i = { instancePath: a, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "metaData" }, message: "must have required property 'metaData'" };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.metaData !== void 0) {
      let i = r.metaData;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.resourceType === void 0) {
          let p = { instancePath: a + "/metaData", schemaPath: "#/anyOf/1/properties/metaData/required", keyword: "required", params: { missingProperty: "resourceType" }, message: "must have required property 'resourceType'" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (i.resourceType !== void 0) {
          let p = i.resourceType;
          if (!(p === "BotLocale" || p === "BOT_LOCALE")) {
            let f = { instancePath: a + "/metaData/resourceType", schemaPath: "#/anyOf/1/properties/metaData/properties/resourceType/enum", keyword: "enum", params: { allowedValues: A.anyOf[1].properties.metaData.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), s++;
          }
        }
      } else {
        let p = { instancePath: a + "/metaData", schemaPath: "#/anyOf/1/properties/metaData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  }
  var d = g === s;
  if (t = t || d, d && l !== !0 && (l = l || {}, l.metaData = !0), t)
    s = n, e !== null && (n ? e.length = n : e = null);
  else {
    let i = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [i] : e.push(i), s++;
  }
  return b.errors = e, m.props = l, s === 0;
}
b.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var I = T, L = { type: "object", anyOf: [{ required: ["metadata"], properties: { metadata: { type: "object", required: ["resourceType"], properties: { resourceType: { enum: ["CustomVocabulary", "CUSTOM_VOCABULARY"] } } } } }, { required: ["metaData"], properties: { metaData: { type: "object", required: ["resourceType"], properties: { resourceType: { enum: ["CustomVocabulary", "CUSTOM_VOCABULARY"] } } } } }] };
function T(r, { instancePath: a = "", parentData: u, parentDataProperty: y, rootData: c = r, dynamicAnchors: h = {} } = {}) {
  let e = null, s = 0, m = T.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), !(r && typeof r == "object" && !Array.isArray(r))) {
    let i = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [i] : e.push(i), s++;
  }
  let n = s, t = !1, o = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.metadata === void 0) {
      let i = { instancePath: a, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.metadata !== void 0) {
      let i = r.metadata;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.resourceType === void 0) {
          let p = { instancePath: a + "/metadata", schemaPath: "#/anyOf/0/properties/metadata/required", keyword: "required", params: { missingProperty: "resourceType" }, message: "must have required property 'resourceType'" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (i.resourceType !== void 0) {
          let p = i.resourceType;
          if (!(p === "CustomVocabulary" || p === "CUSTOM_VOCABULARY")) {
            let f = { instancePath: a + "/metadata/resourceType", schemaPath: "#/anyOf/0/properties/metadata/properties/resourceType/enum", keyword: "enum", params: { allowedValues: L.anyOf[0].properties.metadata.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), s++;
          }
        }
      } else {
        let p = { instancePath: a + "/metadata", schemaPath: "#/anyOf/0/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  }
  var d = o === s;
  if (t = t || d, d) {
    var l = {};
    l.metadata = !0;
  }
  let g = s;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.metaData === void 0) {
      let i = { instancePath: a, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "metaData" }, message: "must have required property 'metaData'" };
      e === null ? e = [i] : e.push(i), s++;
    }
    if (r.metaData !== void 0) {
      let i = r.metaData;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.resourceType === void 0) {
          let p = { instancePath: a + "/metaData", schemaPath: "#/anyOf/1/properties/metaData/required", keyword: "required", params: { missingProperty: "resourceType" }, message: "must have required property 'resourceType'" };
          e === null ? e = [p] : e.push(p), s++;
        }
        if (i.resourceType !== void 0) {
          let p = i.resourceType;
          if (!(p === "CustomVocabulary" || p === "CUSTOM_VOCABULARY")) {
            let f = { instancePath: a + "/metaData/resourceType", schemaPath: "#/anyOf/1/properties/metaData/properties/resourceType/enum", keyword: "enum", params: { allowedValues: L.anyOf[1].properties.metaData.properties.resourceType.enum }, message: "must be equal to one of the allowed values" };
            e === null ? e = [f] : e.push(f), s++;
          }
        }
      } else {
        let p = { instancePath: a + "/metaData", schemaPath: "#/anyOf/1/properties/metaData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [p] : e.push(p), s++;
      }
    }
  }
  var d = g === s;
  if (t = t || d, d && l !== !0 && (l = l || {}, l.metaData = !0), t)
    s = n, e !== null && (n ? e.length = n : e = null);
  else {
    let i = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [i] : e.push(i), s++;
  }
  return T.errors = e, m.props = l, s === 0;
}
T.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var _ = q;
var v = (j(), R(k)).default;
function q(r, { instancePath: a = "", parentData: u, parentDataProperty: y, rootData: c = r, dynamicAnchors: h = {} } = {}) {
  let e = null, s = 0, m = q.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.identifier === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.version === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.dataPrivacy === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataPrivacy" }, message: "must have required property 'dataPrivacy'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.idleSessionTTLInSeconds === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idleSessionTTLInSeconds" }, message: "must have required property 'idleSessionTTLInSeconds'" };
      e === null ? e = [t] : e.push(t), s++;
    }
    if (r.name !== void 0) {
      let t = r.name;
      if (typeof t == "string") {
        if (v(t) < 1) {
          let o = { instancePath: a + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.identifier !== void 0) {
      let t = r.identifier;
      if (typeof t == "string") {
        if (v(t) < 1) {
          let o = { instancePath: a + "/identifier", schemaPath: "#/properties/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.version !== void 0) {
      let t = r.version;
      if (typeof t == "string") {
        if (v(t) < 1) {
          let o = { instancePath: a + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.description !== void 0) {
      let t = r.description, o = s, l = !1, g = s;
      if (typeof t != "string") {
        let i = { instancePath: a + "/description", schemaPath: "#/properties/description/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), s++;
      }
      var n = g === s;
      l = l || n;
      let d = s;
      if (t !== null) {
        let i = { instancePath: a + "/description", schemaPath: "#/properties/description/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        e === null ? e = [i] : e.push(i), s++;
      }
      var n = d === s;
      if (l = l || n, l)
        s = o, e !== null && (o ? e.length = o : e = null);
      else {
        let i = { instancePath: a + "/description", schemaPath: "#/properties/description/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        e === null ? e = [i] : e.push(i), s++;
      }
    }
    if (r.dataPrivacy !== void 0) {
      let t = r.dataPrivacy;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.childDirected === void 0) {
          let o = { instancePath: a + "/dataPrivacy", schemaPath: "#/properties/dataPrivacy/required", keyword: "required", params: { missingProperty: "childDirected" }, message: "must have required property 'childDirected'" };
          e === null ? e = [o] : e.push(o), s++;
        }
        if (t.childDirected !== void 0 && typeof t.childDirected != "boolean") {
          let o = { instancePath: a + "/dataPrivacy/childDirected", schemaPath: "#/properties/dataPrivacy/properties/childDirected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [o] : e.push(o), s++;
        }
      } else {
        let o = { instancePath: a + "/dataPrivacy", schemaPath: "#/properties/dataPrivacy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
    if (r.idleSessionTTLInSeconds !== void 0) {
      let t = r.idleSessionTTLInSeconds;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let o = { instancePath: a + "/idleSessionTTLInSeconds", schemaPath: "#/properties/idleSessionTTLInSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [o] : e.push(o), s++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), s++;
  }
  return q.errors = e, s === 0;
}
q.evaluated = { props: { name: !0, identifier: !0, version: !0, description: !0, dataPrivacy: !0, idleSessionTTLInSeconds: !0 }, dynamicProps: !1, dynamicItems: !1 };
var C = D;
function D(r, { instancePath: a = "", parentData: u, parentDataProperty: y, rootData: c = r, dynamicAnchors: h = {} } = {}) {
  let e = null, s = 0, m = D.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.identifier === void 0) {
      let n = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
      e === null ? e = [n] : e.push(n), s++;
    }
    if (r.name !== void 0) {
      let n = r.name;
      if (typeof n == "string") {
        if (v(n) < 1) {
          let t = { instancePath: a + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
    if (r.identifier !== void 0) {
      let n = r.identifier;
      if (typeof n == "string") {
        if (v(n) < 1) {
          let t = { instancePath: a + "/identifier", schemaPath: "#/properties/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [t] : e.push(t), s++;
        }
      } else {
        let t = { instancePath: a + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [t] : e.push(t), s++;
      }
    }
  } else {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { props: { name: !0, identifier: !0 }, dynamicProps: !1, dynamicItems: !1 };
var B = w;
function w(r, { instancePath: a = "", parentData: u, parentDataProperty: y, rootData: c = r, dynamicAnchors: h = {} } = {}) {
  let e = null, s = 0, m = w.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), !(r && typeof r == "object" && !Array.isArray(r))) {
    let n = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [n] : e.push(n), s++;
  }
  return w.errors = e, s === 0;
}
w.evaluated = { dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var H = {
  BotManifest: V,
  BotLocaleManifest: S,
  CustomVocabularyManifest: I,
  Bot: _,
  Named: C,
  CustomVocabulary: B
};
export {
  H as validators
};
