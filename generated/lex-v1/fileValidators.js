// Generated from specs/lex-v1. Edit that and run npm run generate.
var k = Object.defineProperty;
var D = Object.getOwnPropertyDescriptor;
var N = Object.getOwnPropertyNames;
var V = Object.prototype.hasOwnProperty;
var F = (s, a, m) => () => {
  if (m) throw m[0];
  try {
    return s && (a = s(s = 0)), a;
  } catch (y) {
    throw m = [y], y;
  }
};
var x = (s, a) => {
  for (var m in a)
    k(s, m, { get: a[m], enumerable: !0 });
}, E = (s, a, m, y) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let l of N(a))
      !V.call(s, l) && l !== m && k(s, l, { get: () => a[l], enumerable: !(y = D(a, l)) || y.enumerable });
  return s;
};
var I = (s) => E(k({}, "__esModule", { value: !0 }), s);

// helper:ajv/dist/runtime/ucs2length
var j = {};
x(j, {
  default: () => _
});
var _, A = F(() => {
  _ = (s) => {
    let a = s.length;
    for (let m = 0; m < s.length - 1; m++)
      (s.charCodeAt(m) & 64512) === 55296 && (s.charCodeAt(m + 1) & 64512) === 56320 && (a--, m++);
    return a;
  };
});

// set:set:file
var T = b;
var g = (A(), I(j)).default;
function h(s, { instancePath: a = "", parentData: m, parentDataProperty: y, rootData: l = s, dynamicAnchors: v = {} } = {}) {
  let e = null, i = 0, u = h.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.version === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == "string") {
        if (g(t) < 1) {
          let r = { instancePath: a + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.version !== void 0) {
      let t = s.version;
      if (typeof t == "string") {
        if (g(t) < 1) {
          let r = { instancePath: a + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return h.errors = e, i === 0;
}
h.evaluated = { props: { name: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
function b(s, { instancePath: a = "", parentData: m, parentDataProperty: y, rootData: l = s, dynamicAnchors: v = {} } = {}) {
  let e = null, i = 0, u = b.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.metadata === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.resource === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resource" }, message: "must have required property 'resource'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.metadata !== void 0) {
      let t = s.metadata;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.schemaVersion === void 0) {
          let r = { instancePath: a + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "schemaVersion" }, message: "must have required property 'schemaVersion'" };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.importType === void 0) {
          let r = { instancePath: a + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "importType" }, message: "must have required property 'importType'" };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.importFormat === void 0) {
          let r = { instancePath: a + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "importFormat" }, message: "must have required property 'importFormat'" };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.schemaVersion !== void 0) {
          let r = t.schemaVersion;
          if (typeof r == "string") {
            if (g(r) < 1) {
              let n = { instancePath: a + "/metadata/schemaVersion", schemaPath: "#/properties/metadata/properties/schemaVersion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/metadata/schemaVersion", schemaPath: "#/properties/metadata/properties/schemaVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.importType !== void 0 && t.importType !== "LEX") {
          let r = { instancePath: a + "/metadata/importType", schemaPath: "#/properties/metadata/properties/importType/const", keyword: "const", params: { allowedValue: "LEX" }, message: "must be equal to constant" };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.importFormat !== void 0 && t.importFormat !== "JSON") {
          let r = { instancePath: a + "/metadata/importFormat", schemaPath: "#/properties/metadata/properties/importFormat/const", keyword: "const", params: { allowedValue: "JSON" }, message: "must be equal to constant" };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.resource !== void 0) {
      let t = s.resource;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.name === void 0) {
          let r = { instancePath: a + "/resource", schemaPath: "#/properties/resource/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.version === void 0) {
          let r = { instancePath: a + "/resource", schemaPath: "#/properties/resource/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          e === null ? e = [r] : e.push(r), i++;
        }
        if (t.name !== void 0) {
          let r = t.name;
          if (typeof r == "string") {
            if (g(r) < 1) {
              let n = { instancePath: a + "/resource/name", schemaPath: "#/properties/resource/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/resource/name", schemaPath: "#/properties/resource/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.version !== void 0) {
          let r = t.version;
          if (typeof r == "string") {
            if (g(r) < 1) {
              let n = { instancePath: a + "/resource/version", schemaPath: "#/properties/resource/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              e === null ? e = [n] : e.push(n), i++;
            }
          } else {
            let n = { instancePath: a + "/resource/version", schemaPath: "#/properties/resource/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.intents !== void 0) {
          let r = t.intents;
          if (Array.isArray(r)) {
            let n = r.length;
            for (let o = 0; o < n; o++)
              h(r[o], { instancePath: a + "/resource/intents/" + o, parentData: r, parentDataProperty: o, rootData: l, dynamicAnchors: v }) || (e = L(e, h.errors), i = e.length);
          } else {
            let n = { instancePath: a + "/resource/intents", schemaPath: "#/properties/resource/properties/intents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.slotTypes !== void 0) {
          let r = t.slotTypes;
          if (Array.isArray(r)) {
            let n = r.length;
            for (let o = 0; o < n; o++)
              h(r[o], { instancePath: a + "/resource/slotTypes/" + o, parentData: r, parentDataProperty: o, rootData: l, dynamicAnchors: v }) || (e = L(e, h.errors), i = e.length);
          } else {
            let n = { instancePath: a + "/resource/slotTypes", schemaPath: "#/properties/resource/properties/slotTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
        if (t.slots !== void 0) {
          let r = t.slots;
          if (Array.isArray(r)) {
            let n = r.length;
            for (let o = 0; o < n; o++) {
              let d = r[o];
              if (d && typeof d == "object" && !Array.isArray(d)) {
                if (d.name === void 0) {
                  let c = { instancePath: a + "/resource/slots/" + o, schemaPath: "#/properties/resource/properties/slots/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  e === null ? e = [c] : e.push(c), i++;
                }
                if (d.name !== void 0 && typeof d.name != "string") {
                  let c = { instancePath: a + "/resource/slots/" + o + "/name", schemaPath: "#/properties/resource/properties/slots/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [c] : e.push(c), i++;
                }
              } else {
                let c = { instancePath: a + "/resource/slots/" + o, schemaPath: "#/properties/resource/properties/slots/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [c] : e.push(c), i++;
              }
            }
          } else {
            let n = { instancePath: a + "/resource/slots", schemaPath: "#/properties/resource/properties/slots/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [n] : e.push(n), i++;
          }
        }
      } else {
        let r = { instancePath: a + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return b.errors = e, i === 0;
}
b.evaluated = { props: { metadata: !0, resource: !0 }, dynamicProps: !1, dynamicItems: !1 };
var M = q;
function q(s, { instancePath: a = "", parentData: m, parentDataProperty: y, rootData: l = s, dynamicAnchors: v = {} } = {}) {
  let e = null, i = 0, u = q.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.version === void 0) {
      let t = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      e === null ? e = [t] : e.push(t), i++;
    }
    if (s.name !== void 0) {
      let t = s.name;
      if (typeof t == "string") {
        if (g(t) < 1) {
          let r = { instancePath: a + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
    if (s.version !== void 0) {
      let t = s.version;
      if (typeof t == "string") {
        if (g(t) < 1) {
          let r = { instancePath: a + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          e === null ? e = [r] : e.push(r), i++;
        }
      } else {
        let r = { instancePath: a + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [r] : e.push(r), i++;
      }
    }
  } else {
    let t = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [t] : e.push(t), i++;
  }
  return q.errors = e, i === 0;
}
q.evaluated = { props: { name: !0, version: !0 }, dynamicProps: !1, dynamicItems: !1 };
var O = w;
function w(s, { instancePath: a = "", parentData: m, parentDataProperty: y, rootData: l = s, dynamicAnchors: v = {} } = {}) {
  let e = null, i = 0, u = w.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(s && typeof s == "object" && !Array.isArray(s))) {
    let p = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [p] : e.push(p), i++;
  }
  let t = i, r = !1, n = i;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.interactionModel === void 0) {
      let p = { instancePath: a, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "interactionModel" }, message: "must have required property 'interactionModel'" };
      e === null ? e = [p] : e.push(p), i++;
    }
    if (s.interactionModel !== void 0) {
      let p = s.interactionModel;
      if (!(p && typeof p == "object" && !Array.isArray(p))) {
        let P = { instancePath: a + "/interactionModel", schemaPath: "#/anyOf/0/properties/interactionModel/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [P] : e.push(P), i++;
      }
    }
  }
  var f = n === i;
  if (r = r || f, f) {
    var o = {};
    o.interactionModel = !0;
  }
  let d = i;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.languageModel === void 0) {
      let p = { instancePath: a, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "languageModel" }, message: "must have required property 'languageModel'" };
      e === null ? e = [p] : e.push(p), i++;
    }
    if (s.languageModel !== void 0) {
      let p = s.languageModel;
      if (!(p && typeof p == "object" && !Array.isArray(p))) {
        let P = { instancePath: a + "/languageModel", schemaPath: "#/anyOf/1/properties/languageModel/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [P] : e.push(P), i++;
      }
    }
  }
  var f = d === i;
  r = r || f, f && o !== !0 && (o = o || {}, o.languageModel = !0);
  let c = i;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.intents === void 0) {
      let p = { instancePath: a, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "intents" }, message: "must have required property 'intents'" };
      e === null ? e = [p] : e.push(p), i++;
    }
    if (s.intents !== void 0 && !Array.isArray(s.intents)) {
      let p = { instancePath: a + "/intents", schemaPath: "#/anyOf/2/properties/intents/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      e === null ? e = [p] : e.push(p), i++;
    }
  }
  var f = c === i;
  if (r = r || f, f && o !== !0 && (o = o || {}, o.intents = !0), r)
    i = t, e !== null && (t ? e.length = t : e = null);
  else {
    let p = { instancePath: a, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    e === null ? e = [p] : e.push(p), i++;
  }
  return w.errors = e, u.props = o, i === 0;
}
w.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function L(s, a) {
  if (s === null) return a;
  for (let m of a) s.push(m);
  return s;
}

// <stdin>
var S = {
  LexFile: T,
  Named: M,
  AlexaFile: O
};
export {
  S as validators
};
