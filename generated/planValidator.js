// Generated from scripts/_generate/planSchema.ts. Edit that and run npm run generate.
var ie = Object.defineProperty;
var ve = Object.getOwnPropertyDescriptor;
var Ne = Object.getOwnPropertyNames;
var Ae = Object.prototype.hasOwnProperty;
var _e = (P, a, v) => () => {
  if (v) throw v[0];
  try {
    return P && (a = P(P = 0)), a;
  } catch (L) {
    throw v = [L], L;
  }
};
var Te = (P, a) => {
  for (var v in a)
    ie(P, v, { get: a[v], enumerable: !0 });
}, Le = (P, a, v, L) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let q of Ne(a))
      !Ae.call(P, q) && q !== v && ie(P, q, { get: () => a[q], enumerable: !(L = ve(a, q)) || L.enumerable });
  return P;
};
var qe = (P) => Le(ie({}, "__esModule", { value: !0 }), P);

// helper:ajv/dist/runtime/ucs2length
var fe = {};
Te(fe, {
  default: () => Fe
});
var Fe, he = _e(() => {
  Fe = (P) => {
    let a = P.length;
    for (let v = 0; v < P.length - 1; v++)
      (P.charCodeAt(v) & 64512) === 55296 && (P.charCodeAt(v + 1) & 64512) === 56320 && (a--, v++);
    return a;
  };
});

// set:set:plan
var ze = D, T = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Plan of export-contracts", type: "object", required: ["version", "jobs"], additionalProperties: !1, properties: { version: { const: 1, description: "Of this form of a plan" }, concurrency: { type: "integer", minimum: 1, maximum: 100, description: "Jobs at the same time at one host" }, jobs: { type: "array", minItems: 1, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["export", "import", "copy"], description: "What is done" } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "export" } } }, then: { type: "object", required: ["name", "kind", "contract", "output"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1, pattern: "^[^\\s/\\\\:=]+$", maxLength: 200, description: "What the job is called; unique in the plan" }, kind: { enum: ["export", "import", "copy"], description: "What is done" }, contract: { enum: ["kore-ai", "lex-v1", "lex-v2", "emarsys"], description: "Whose contract" }, matrix: { anyOf: [{ type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }, { type: "array", minItems: 1, items: { type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }], description: "One job for each row of a list, or for each combination of the values of several lists. {variable} stands for a value" }, timeout: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds for all polls (default: as long as the vendor's own waiter or tests wait)" }, delay: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds between two polls (default: the vendor's pace)" }, maxAnswer: { type: "number", minimum: 1e-3, maximum: 1e7, description: "Megabytes that one answer may have, unpacked (default 64); files of exports do not count" }, allowPrivateAddresses: { type: "boolean", description: "Files may be in a private network, though the vendor's own host is in none" }, start: { type: "string", minLength: 1, description: "The operation that starts the job, where the contract has several" }, parameters: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] }, description: "Parameters of the start call" }, body: { type: "object", description: "Body of the start call. What the file of an import gives to it is left out" }, server: { type: "object", additionalProperties: { type: "string" }, description: "Parts of the address, such as a region or a host" }, baseUrl: { type: "string", minLength: 1, description: "Address in place of the vendor's own: https, or http on this machine" }, credentials: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, description: "Where the credentials are in the environment, if not under the usual names: usual name, and the name to read instead" }, output: { type: "string", minLength: 1, description: "The file to save, with {name}, {contract}, {date} and the variables of the matrix" }, pageSize: { type: "integer", minimum: 1, maximum: 1e7, description: "Fetch the file in parts of so many records" }, downloadHost: { type: "string", minLength: 1, description: "Host to fetch the file from, in place of the one in its address: https://files.example:8443" }, maxFile: { type: "number", minimum: 1e-3, maximum: 1e7, description: "Megabytes that the file may have, unpacked (default: any size)" }, fileTimeout: { type: "number", minimum: 1e-3, maximum: 2592e3, description: "Seconds until the file is saved (default: any time)" }, idleTimeout: { type: "number", minimum: 1e-3, maximum: 2592e3, description: "Seconds in which something of the file must come (default 60)" }, deleteAfter: { type: "boolean", description: "Delete the vendor's copy once the file is saved" } } } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "import" } } }, then: { type: "object", required: ["name", "kind", "contract"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1, pattern: "^[^\\s/\\\\:=]+$", maxLength: 200, description: "What the job is called; unique in the plan" }, kind: { enum: ["export", "import", "copy"], description: "What is done" }, contract: { enum: ["kore-ai", "lex-v1", "lex-v2", "emarsys"], description: "Whose contract" }, matrix: { anyOf: [{ type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }, { type: "array", minItems: 1, items: { type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }], description: "One job for each row of a list, or for each combination of the values of several lists. {variable} stands for a value" }, timeout: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds for all polls (default: as long as the vendor's own waiter or tests wait)" }, delay: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds between two polls (default: the vendor's pace)" }, maxAnswer: { type: "number", minimum: 1e-3, maximum: 1e7, description: "Megabytes that one answer may have, unpacked (default 64); files of exports do not count" }, allowPrivateAddresses: { type: "boolean", description: "Files may be in a private network, though the vendor's own host is in none" }, start: { type: "string", minLength: 1, description: "The operation that starts the job, where the contract has several" }, parameters: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] }, description: "Parameters of the start call" }, body: { type: "object", description: "Body of the start call. What the file of an import gives to it is left out" }, server: { type: "object", additionalProperties: { type: "string" }, description: "Parts of the address, such as a region or a host" }, baseUrl: { type: "string", minLength: 1, description: "Address in place of the vendor's own: https, or http on this machine" }, credentials: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, description: "Where the credentials are in the environment, if not under the usual names: usual name, and the name to read instead" }, file: { type: "string", minLength: 1, description: "The file to import; from the folder of the plan on. Without it the body says where the vendor has it" }, force: { type: "boolean", description: "Send a file too that is not what the vendor takes" } } } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "copy" } } }, then: { type: "object", required: ["name", "kind", "contract"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1, pattern: "^[^\\s/\\\\:=]+$", maxLength: 200, description: "What the job is called; unique in the plan" }, kind: { enum: ["export", "import", "copy"], description: "What is done" }, contract: { enum: ["kore-ai", "lex-v1", "lex-v2", "emarsys"], description: "Whose contract" }, matrix: { anyOf: [{ type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }, { type: "array", minItems: 1, items: { type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }], description: "One job for each row of a list, or for each combination of the values of several lists. {variable} stands for a value" }, timeout: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds for all polls (default: as long as the vendor's own waiter or tests wait)" }, delay: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds between two polls (default: the vendor's pace)" }, maxAnswer: { type: "number", minimum: 1e-3, maximum: 1e7, description: "Megabytes that one answer may have, unpacked (default 64); files of exports do not count" }, allowPrivateAddresses: { type: "boolean", description: "Files may be in a private network, though the vendor's own host is in none" }, from: { type: "object", required: [], additionalProperties: !1, properties: { start: { type: "string", minLength: 1, description: "The operation that starts the job, where the contract has several" }, parameters: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] }, description: "Parameters of the start call" }, body: { type: "object", description: "Body of the start call. What the file of an import gives to it is left out" }, server: { type: "object", additionalProperties: { type: "string" }, description: "Parts of the address, such as a region or a host" }, baseUrl: { type: "string", minLength: 1, description: "Address in place of the vendor's own: https, or http on this machine" }, credentials: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, description: "Where the credentials are in the environment, if not under the usual names: usual name, and the name to read instead" } }, description: "The export" }, to: { type: "object", required: [], additionalProperties: !1, properties: { start: { type: "string", minLength: 1, description: "The operation that starts the job, where the contract has several" }, parameters: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] }, description: "Parameters of the start call" }, body: { type: "object", description: "Body of the start call. What the file of an import gives to it is left out" }, server: { type: "object", additionalProperties: { type: "string" }, description: "Parts of the address, such as a region or a host" }, baseUrl: { type: "string", minLength: 1, description: "Address in place of the vendor's own: https, or http on this machine" }, credentials: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, description: "Where the credentials are in the environment, if not under the usual names: usual name, and the name to read instead" } }, description: "The import" }, downloadHost: { type: "string", minLength: 1, description: "Host to fetch the file from, in place of the one in its address: https://files.example:8443" }, maxFile: { type: "number", minimum: 1e-3, maximum: 1e7, description: "Megabytes that the file may have, unpacked (default: any size)" }, fileTimeout: { type: "number", minimum: 1e-3, maximum: 2592e3, description: "Seconds until the file is saved (default: any time)" }, idleTimeout: { type: "number", minimum: 1e-3, maximum: 2592e3, description: "Seconds in which something of the file must come (default 60)" }, force: { type: "boolean", description: "Send a file too that is not what the vendor takes" } } } }] } } }, $id: "plan" }, oe = Object.prototype.hasOwnProperty, w = (he(), qe(fe)).default, pe = new RegExp("^[^\\s/\\\\:=]+$", "u"), F = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
function D(P, { instancePath: a = "", parentData: v, parentDataProperty: L, rootData: q = P, dynamicAnchors: Ze = {} } = {}) {
  let e = null, s = 0, B = D.evaluated;
  if (B.dynamicProps && (B.props = void 0), B.dynamicItems && (B.items = void 0), P && typeof P == "object" && !Array.isArray(P)) {
    if (P.version === void 0) {
      let O = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      e === null ? e = [O] : e.push(O), s++;
    }
    if (P.jobs === void 0) {
      let O = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jobs" }, message: "must have required property 'jobs'" };
      e === null ? e = [O] : e.push(O), s++;
    }
    for (let O in P)
      if (!(O === "version" || O === "concurrency" || O === "jobs")) {
        let x = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" };
        e === null ? e = [x] : e.push(x), s++;
      }
    if (P.version !== void 0 && P.version !== 1) {
      let O = { instancePath: a + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      e === null ? e = [O] : e.push(O), s++;
    }
    if (P.concurrency !== void 0) {
      let O = P.concurrency;
      if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
        let x = { instancePath: a + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [x] : e.push(x), s++;
      }
      if (typeof O == "number" && isFinite(O)) {
        if (O > 100 || isNaN(O)) {
          let x = { instancePath: a + "/concurrency", schemaPath: "#/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          e === null ? e = [x] : e.push(x), s++;
        }
        if (O < 1 || isNaN(O)) {
          let x = { instancePath: a + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [x] : e.push(x), s++;
        }
      }
    }
    if (P.jobs !== void 0) {
      let O = P.jobs;
      if (Array.isArray(O)) {
        if (O.length < 1) {
          let i = { instancePath: a + "/jobs", schemaPath: "#/properties/jobs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), s++;
        }
        let x = O.length;
        for (let i = 0; i < x; i++) {
          let o = O[i], Y = s, ee = !0, ne = s;
          if (s === ne)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let g;
              if (o.kind === void 0 && (g = "kind")) {
                let k = {};
                e === null ? e = [k] : e.push(k), s++;
              } else if (o.kind !== void 0 && o.kind !== "export") {
                let k = {};
                e === null ? e = [k] : e.push(k), s++;
              }
            } else {
              let g = {};
              e === null ? e = [g] : e.push(g), s++;
            }
          var E = ne === s;
          if (s = Y, e !== null && (Y ? e.length = Y : e = null), E) {
            let g = s;
            if (o && typeof o == "object" && !Array.isArray(o)) {
              if (o.name === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (o.kind === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (o.contract === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "contract" }, message: "must have required property 'contract'" };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (o.output === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "output" }, message: "must have required property 'output'" };
                e === null ? e = [r] : e.push(r), s++;
              }
              for (let r in o)
                if (!oe.call(T.properties.jobs.items.allOf[0].then.properties, r)) {
                  let t = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              if (o.name !== void 0) {
                let r = o.name;
                if (typeof r == "string") {
                  if (w(r) > 200) {
                    let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (!pe.test(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\:=]+$" }, message: 'must match pattern "^[^\\s/\\\\:=]+$"' };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.kind !== void 0) {
                let r = o.kind;
                if (!(r === "export" || r === "import" || r === "copy")) {
                  let t = { instancePath: a + "/jobs/" + i + "/kind", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/kind/enum", keyword: "enum", params: { allowedValues: T.properties.jobs.items.allOf[0].then.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.contract !== void 0) {
                let r = o.contract;
                if (!(r === "kore-ai" || r === "lex-v1" || r === "lex-v2" || r === "emarsys")) {
                  let t = { instancePath: a + "/jobs/" + i + "/contract", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/contract/enum", keyword: "enum", params: { allowedValues: T.properties.jobs.items.allOf[0].then.properties.contract.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.matrix !== void 0) {
                let r = o.matrix, t = s, n = !1, d = s;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (Object.keys(r).length < 1) {
                    let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                  for (let m in r) {
                    let f = s, u = s, p = s;
                    if (!(m === "name" || m === "contract" || m === "date" || m === "yesterday")) {
                      let l = {};
                      e === null ? e = [l] : e.push(l), s++;
                    }
                    var ue = p === s;
                    if (ue) {
                      let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: m };
                      e === null ? e = [l] : e.push(l), s++;
                    } else
                      s = u, e !== null && (u ? e.length = u : e = null);
                    if (typeof m == "string") {
                      if (!F.test(m)) {
                        let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: m };
                        e === null ? e = [l] : e.push(l), s++;
                      }
                    } else {
                      let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: m };
                      e === null ? e = [l] : e.push(l), s++;
                    }
                    var ce = f === s;
                    if (!ce) {
                      let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid" };
                      e === null ? e = [l] : e.push(l), s++;
                    }
                  }
                  for (let m in r) {
                    let f = r[m];
                    if (Array.isArray(f)) {
                      if (f.length < 1) {
                        let p = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        e === null ? e = [p] : e.push(p), s++;
                      }
                      let u = f.length;
                      for (let p = 0; p < u; p++) {
                        let l = f[p], j = s, y = !1, c = s;
                        if (typeof l != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var z = c === s;
                        y = y || z;
                        let A = s;
                        if (!(typeof l == "number" && isFinite(l))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var z = A === s;
                        y = y || z;
                        let _ = s;
                        if (typeof l != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var z = _ === s;
                        if (y = y || z, y)
                          s = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                      }
                    } else {
                      let u = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      e === null ? e = [u] : e.push(u), s++;
                    }
                  }
                } else {
                  let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [m] : e.push(m), s++;
                }
                var K = d === s;
                n = n || K;
                let b = s;
                if (Array.isArray(r)) {
                  if (r.length < 1) {
                    let f = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    e === null ? e = [f] : e.push(f), s++;
                  }
                  let m = r.length;
                  for (let f = 0; f < m; f++) {
                    let u = r[f];
                    if (u && typeof u == "object" && !Array.isArray(u)) {
                      if (Object.keys(u).length < 1) {
                        let p = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        e === null ? e = [p] : e.push(p), s++;
                      }
                      for (let p in u) {
                        let l = s, j = s, y = s;
                        if (!(p === "name" || p === "contract" || p === "date" || p === "yesterday")) {
                          let c = {};
                          e === null ? e = [c] : e.push(c), s++;
                        }
                        var ye = y === s;
                        if (ye) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: p };
                          e === null ? e = [c] : e.push(c), s++;
                        } else
                          s = j, e !== null && (j ? e.length = j : e = null);
                        if (typeof p == "string") {
                          if (!F.test(p)) {
                            let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: p };
                            e === null ? e = [c] : e.push(c), s++;
                          }
                        } else {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: p };
                          e === null ? e = [c] : e.push(c), s++;
                        }
                        var de = l === s;
                        if (!de) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/propertyNames", keyword: "propertyNames", params: { propertyName: p }, message: "property name must be valid" };
                          e === null ? e = [c] : e.push(c), s++;
                        }
                      }
                      for (let p in u) {
                        let l = u[p], j = s, y = !1, c = s;
                        if (typeof l != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var Z = c === s;
                        y = y || Z;
                        let A = s;
                        if (!(typeof l == "number" && isFinite(l))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var Z = A === s;
                        y = y || Z;
                        let _ = s;
                        if (typeof l != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var Z = _ === s;
                        if (y = y || Z, y)
                          s = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                      }
                    } else {
                      let p = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                  }
                } else {
                  let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  e === null ? e = [m] : e.push(m), s++;
                }
                var K = b === s;
                if (n = n || K, n)
                  s = t, e !== null && (t ? e.length = t : e = null);
                else {
                  let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [m] : e.push(m), s++;
                }
              }
              if (o.timeout !== void 0) {
                let r = o.timeout;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/timeout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.delay !== void 0) {
                let r = o.delay;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/delay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.maxAnswer !== void 0) {
                let r = o.maxAnswer;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 1e7 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/maxAnswer", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/maxAnswer/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 1e-3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/maxAnswer", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/maxAnswer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/maxAnswer", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/maxAnswer/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.allowPrivateAddresses !== void 0 && typeof o.allowPrivateAddresses != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/allowPrivateAddresses", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/allowPrivateAddresses/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (o.start !== void 0) {
                let r = o.start;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/start", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/start", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.parameters !== void 0) {
                let r = o.parameters;
                if (r && typeof r == "object" && !Array.isArray(r))
                  for (let t in r) {
                    let n = r[t], d = s, b = !1, m = s;
                    if (typeof n != "string") {
                      let p = { instancePath: a + "/jobs/" + i + "/parameters/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/parameters/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                    var $ = m === s;
                    b = b || $;
                    let f = s;
                    if (!(typeof n == "number" && isFinite(n))) {
                      let p = { instancePath: a + "/jobs/" + i + "/parameters/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/parameters/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                    var $ = f === s;
                    b = b || $;
                    let u = s;
                    if (typeof n != "boolean") {
                      let p = { instancePath: a + "/jobs/" + i + "/parameters/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/parameters/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                    var $ = u === s;
                    if (b = b || $, b)
                      s = d, e !== null && (d ? e.length = d : e = null);
                    else {
                      let p = { instancePath: a + "/jobs/" + i + "/parameters/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/parameters/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                  }
                else {
                  let t = { instancePath: a + "/jobs/" + i + "/parameters", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.body !== void 0) {
                let r = o.body;
                if (!(r && typeof r == "object" && !Array.isArray(r))) {
                  let t = { instancePath: a + "/jobs/" + i + "/body", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.server !== void 0) {
                let r = o.server;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  for (let t in r)
                    if (typeof r[t] != "string") {
                      let n = { instancePath: a + "/jobs/" + i + "/server/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/server/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/server", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/server/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.baseUrl !== void 0) {
                let r = o.baseUrl;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/baseUrl", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/baseUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/baseUrl", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.credentials !== void 0) {
                let r = o.credentials;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (Object.keys(r).length < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/credentials", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  for (let t in r) {
                    let n = r[t];
                    if (typeof n == "string") {
                      if (w(n) < 1) {
                        let d = { instancePath: a + "/jobs/" + i + "/credentials/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/credentials/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [d] : e.push(d), s++;
                      }
                    } else {
                      let d = { instancePath: a + "/jobs/" + i + "/credentials/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/credentials/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/credentials", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/credentials/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.output !== void 0) {
                let r = o.output;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/output", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/output/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/output", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.pageSize !== void 0) {
                let r = o.pageSize;
                if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                  let t = { instancePath: a + "/jobs/" + i + "/pageSize", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  e === null ? e = [t] : e.push(t), s++;
                }
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 1e7 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/pageSize", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 1 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/pageSize", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                }
              }
              if (o.downloadHost !== void 0) {
                let r = o.downloadHost;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/downloadHost", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/downloadHost/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/downloadHost", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/downloadHost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.maxFile !== void 0) {
                let r = o.maxFile;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 1e7 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/maxFile", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/maxFile/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 1e-3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/maxFile", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/maxFile/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/maxFile", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/maxFile/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.fileTimeout !== void 0) {
                let r = o.fileTimeout;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/fileTimeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/fileTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 1e-3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/fileTimeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/fileTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/fileTimeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/fileTimeout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.idleTimeout !== void 0) {
                let r = o.idleTimeout;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/idleTimeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/idleTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 1e-3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/idleTimeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/idleTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/idleTimeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/idleTimeout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.deleteAfter !== void 0 && typeof o.deleteAfter != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/deleteAfter", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/deleteAfter/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), s++;
              }
            } else {
              let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              e === null ? e = [r] : e.push(r), s++;
            }
            var E = g === s;
            if (ee = E, ee)
              var N = !0;
          }
          if (!ee) {
            let g = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
            e === null ? e = [g] : e.push(g), s++;
          }
          let se = s, te = !0, me = s;
          if (s === me)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let g;
              if (o.kind === void 0 && (g = "kind")) {
                let k = {};
                e === null ? e = [k] : e.push(k), s++;
              } else if (o.kind !== void 0 && o.kind !== "import") {
                let k = {};
                e === null ? e = [k] : e.push(k), s++;
              }
            } else {
              let g = {};
              e === null ? e = [g] : e.push(g), s++;
            }
          var C = me === s;
          if (s = se, e !== null && (se ? e.length = se : e = null), C) {
            let g = s;
            if (o && typeof o == "object" && !Array.isArray(o)) {
              if (o.name === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (o.kind === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (o.contract === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "contract" }, message: "must have required property 'contract'" };
                e === null ? e = [r] : e.push(r), s++;
              }
              for (let r in o)
                if (!oe.call(T.properties.jobs.items.allOf[1].then.properties, r)) {
                  let t = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              if (o.name !== void 0) {
                let r = o.name;
                if (typeof r == "string") {
                  if (w(r) > 200) {
                    let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (!pe.test(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\:=]+$" }, message: 'must match pattern "^[^\\s/\\\\:=]+$"' };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.kind !== void 0) {
                let r = o.kind;
                if (!(r === "export" || r === "import" || r === "copy")) {
                  let t = { instancePath: a + "/jobs/" + i + "/kind", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/kind/enum", keyword: "enum", params: { allowedValues: T.properties.jobs.items.allOf[1].then.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.contract !== void 0) {
                let r = o.contract;
                if (!(r === "kore-ai" || r === "lex-v1" || r === "lex-v2" || r === "emarsys")) {
                  let t = { instancePath: a + "/jobs/" + i + "/contract", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/contract/enum", keyword: "enum", params: { allowedValues: T.properties.jobs.items.allOf[1].then.properties.contract.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.matrix !== void 0) {
                let r = o.matrix, t = s, n = !1, d = s;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (Object.keys(r).length < 1) {
                    let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                  for (let m in r) {
                    let f = s, u = s, p = s;
                    if (!(m === "name" || m === "contract" || m === "date" || m === "yesterday")) {
                      let l = {};
                      e === null ? e = [l] : e.push(l), s++;
                    }
                    var be = p === s;
                    if (be) {
                      let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: m };
                      e === null ? e = [l] : e.push(l), s++;
                    } else
                      s = u, e !== null && (u ? e.length = u : e = null);
                    if (typeof m == "string") {
                      if (!F.test(m)) {
                        let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: m };
                        e === null ? e = [l] : e.push(l), s++;
                      }
                    } else {
                      let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: m };
                      e === null ? e = [l] : e.push(l), s++;
                    }
                    var ge = f === s;
                    if (!ge) {
                      let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid" };
                      e === null ? e = [l] : e.push(l), s++;
                    }
                  }
                  for (let m in r) {
                    let f = r[m];
                    if (Array.isArray(f)) {
                      if (f.length < 1) {
                        let p = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        e === null ? e = [p] : e.push(p), s++;
                      }
                      let u = f.length;
                      for (let p = 0; p < u; p++) {
                        let l = f[p], j = s, y = !1, c = s;
                        if (typeof l != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var U = c === s;
                        y = y || U;
                        let A = s;
                        if (!(typeof l == "number" && isFinite(l))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var U = A === s;
                        y = y || U;
                        let _ = s;
                        if (typeof l != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var U = _ === s;
                        if (y = y || U, y)
                          s = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                      }
                    } else {
                      let u = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      e === null ? e = [u] : e.push(u), s++;
                    }
                  }
                } else {
                  let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [m] : e.push(m), s++;
                }
                var R = d === s;
                n = n || R;
                let b = s;
                if (Array.isArray(r)) {
                  if (r.length < 1) {
                    let f = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    e === null ? e = [f] : e.push(f), s++;
                  }
                  let m = r.length;
                  for (let f = 0; f < m; f++) {
                    let u = r[f];
                    if (u && typeof u == "object" && !Array.isArray(u)) {
                      if (Object.keys(u).length < 1) {
                        let p = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        e === null ? e = [p] : e.push(p), s++;
                      }
                      for (let p in u) {
                        let l = s, j = s, y = s;
                        if (!(p === "name" || p === "contract" || p === "date" || p === "yesterday")) {
                          let c = {};
                          e === null ? e = [c] : e.push(c), s++;
                        }
                        var je = y === s;
                        if (je) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: p };
                          e === null ? e = [c] : e.push(c), s++;
                        } else
                          s = j, e !== null && (j ? e.length = j : e = null);
                        if (typeof p == "string") {
                          if (!F.test(p)) {
                            let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: p };
                            e === null ? e = [c] : e.push(c), s++;
                          }
                        } else {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: p };
                          e === null ? e = [c] : e.push(c), s++;
                        }
                        var Oe = l === s;
                        if (!Oe) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/propertyNames", keyword: "propertyNames", params: { propertyName: p }, message: "property name must be valid" };
                          e === null ? e = [c] : e.push(c), s++;
                        }
                      }
                      for (let p in u) {
                        let l = u[p], j = s, y = !1, c = s;
                        if (typeof l != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var I = c === s;
                        y = y || I;
                        let A = s;
                        if (!(typeof l == "number" && isFinite(l))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var I = A === s;
                        y = y || I;
                        let _ = s;
                        if (typeof l != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var I = _ === s;
                        if (y = y || I, y)
                          s = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                      }
                    } else {
                      let p = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                  }
                } else {
                  let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  e === null ? e = [m] : e.push(m), s++;
                }
                var R = b === s;
                if (n = n || R, n)
                  s = t, e !== null && (t ? e.length = t : e = null);
                else {
                  let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [m] : e.push(m), s++;
                }
              }
              if (o.timeout !== void 0) {
                let r = o.timeout;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/timeout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.delay !== void 0) {
                let r = o.delay;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/delay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.maxAnswer !== void 0) {
                let r = o.maxAnswer;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 1e7 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/maxAnswer", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/maxAnswer/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 1e-3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/maxAnswer", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/maxAnswer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/maxAnswer", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/maxAnswer/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.allowPrivateAddresses !== void 0 && typeof o.allowPrivateAddresses != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/allowPrivateAddresses", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/allowPrivateAddresses/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (o.start !== void 0) {
                let r = o.start;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/start", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/start", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.parameters !== void 0) {
                let r = o.parameters;
                if (r && typeof r == "object" && !Array.isArray(r))
                  for (let t in r) {
                    let n = r[t], d = s, b = !1, m = s;
                    if (typeof n != "string") {
                      let p = { instancePath: a + "/jobs/" + i + "/parameters/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/parameters/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                    var S = m === s;
                    b = b || S;
                    let f = s;
                    if (!(typeof n == "number" && isFinite(n))) {
                      let p = { instancePath: a + "/jobs/" + i + "/parameters/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/parameters/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                    var S = f === s;
                    b = b || S;
                    let u = s;
                    if (typeof n != "boolean") {
                      let p = { instancePath: a + "/jobs/" + i + "/parameters/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/parameters/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                    var S = u === s;
                    if (b = b || S, b)
                      s = d, e !== null && (d ? e.length = d : e = null);
                    else {
                      let p = { instancePath: a + "/jobs/" + i + "/parameters/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/parameters/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                  }
                else {
                  let t = { instancePath: a + "/jobs/" + i + "/parameters", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.body !== void 0) {
                let r = o.body;
                if (!(r && typeof r == "object" && !Array.isArray(r))) {
                  let t = { instancePath: a + "/jobs/" + i + "/body", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.server !== void 0) {
                let r = o.server;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  for (let t in r)
                    if (typeof r[t] != "string") {
                      let n = { instancePath: a + "/jobs/" + i + "/server/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/server/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/server", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/server/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.baseUrl !== void 0) {
                let r = o.baseUrl;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/baseUrl", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/baseUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/baseUrl", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.credentials !== void 0) {
                let r = o.credentials;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (Object.keys(r).length < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/credentials", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  for (let t in r) {
                    let n = r[t];
                    if (typeof n == "string") {
                      if (w(n) < 1) {
                        let d = { instancePath: a + "/jobs/" + i + "/credentials/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/credentials/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [d] : e.push(d), s++;
                      }
                    } else {
                      let d = { instancePath: a + "/jobs/" + i + "/credentials/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/credentials/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [d] : e.push(d), s++;
                    }
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/credentials", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/credentials/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.file !== void 0) {
                let r = o.file;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/file", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/file", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.force !== void 0 && typeof o.force != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/force", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/force/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), s++;
              }
            } else {
              let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              e === null ? e = [r] : e.push(r), s++;
            }
            var C = g === s;
            if (te = C, te)
              var J = !0;
          }
          if (!te) {
            let g = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
            e === null ? e = [g] : e.push(g), s++;
          }
          N !== !0 && J !== void 0 && (J === !0 ? N = !0 : (N = N || {}, Object.assign(N, J)));
          let re = s, ae = !0, le = s;
          if (s === le)
            if (o && typeof o == "object" && !Array.isArray(o)) {
              let g;
              if (o.kind === void 0 && (g = "kind")) {
                let k = {};
                e === null ? e = [k] : e.push(k), s++;
              } else if (o.kind !== void 0 && o.kind !== "copy") {
                let k = {};
                e === null ? e = [k] : e.push(k), s++;
              }
            } else {
              let g = {};
              e === null ? e = [g] : e.push(g), s++;
            }
          var G = le === s;
          if (s = re, e !== null && (re ? e.length = re : e = null), G) {
            let g = s;
            if (o && typeof o == "object" && !Array.isArray(o)) {
              if (o.name === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (o.kind === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (o.contract === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "contract" }, message: "must have required property 'contract'" };
                e === null ? e = [r] : e.push(r), s++;
              }
              for (let r in o)
                if (!oe.call(T.properties.jobs.items.allOf[2].then.properties, r)) {
                  let t = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              if (o.name !== void 0) {
                let r = o.name;
                if (typeof r == "string") {
                  if (w(r) > 200) {
                    let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (!pe.test(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\:=]+$" }, message: 'must match pattern "^[^\\s/\\\\:=]+$"' };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.kind !== void 0) {
                let r = o.kind;
                if (!(r === "export" || r === "import" || r === "copy")) {
                  let t = { instancePath: a + "/jobs/" + i + "/kind", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/kind/enum", keyword: "enum", params: { allowedValues: T.properties.jobs.items.allOf[2].then.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.contract !== void 0) {
                let r = o.contract;
                if (!(r === "kore-ai" || r === "lex-v1" || r === "lex-v2" || r === "emarsys")) {
                  let t = { instancePath: a + "/jobs/" + i + "/contract", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/contract/enum", keyword: "enum", params: { allowedValues: T.properties.jobs.items.allOf[2].then.properties.contract.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.matrix !== void 0) {
                let r = o.matrix, t = s, n = !1, d = s;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (Object.keys(r).length < 1) {
                    let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    e === null ? e = [m] : e.push(m), s++;
                  }
                  for (let m in r) {
                    let f = s, u = s, p = s;
                    if (!(m === "name" || m === "contract" || m === "date" || m === "yesterday")) {
                      let l = {};
                      e === null ? e = [l] : e.push(l), s++;
                    }
                    var Pe = p === s;
                    if (Pe) {
                      let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: m };
                      e === null ? e = [l] : e.push(l), s++;
                    } else
                      s = u, e !== null && (u ? e.length = u : e = null);
                    if (typeof m == "string") {
                      if (!F.test(m)) {
                        let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: m };
                        e === null ? e = [l] : e.push(l), s++;
                      }
                    } else {
                      let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: m };
                      e === null ? e = [l] : e.push(l), s++;
                    }
                    var we = f === s;
                    if (!we) {
                      let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid" };
                      e === null ? e = [l] : e.push(l), s++;
                    }
                  }
                  for (let m in r) {
                    let f = r[m];
                    if (Array.isArray(f)) {
                      if (f.length < 1) {
                        let p = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        e === null ? e = [p] : e.push(p), s++;
                      }
                      let u = f.length;
                      for (let p = 0; p < u; p++) {
                        let l = f[p], j = s, y = !1, c = s;
                        if (typeof l != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var W = c === s;
                        y = y || W;
                        let A = s;
                        if (!(typeof l == "number" && isFinite(l))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var W = A === s;
                        y = y || W;
                        let _ = s;
                        if (typeof l != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var W = _ === s;
                        if (y = y || W, y)
                          s = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + p, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                      }
                    } else {
                      let u = { instancePath: a + "/jobs/" + i + "/matrix/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      e === null ? e = [u] : e.push(u), s++;
                    }
                  }
                } else {
                  let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [m] : e.push(m), s++;
                }
                var Q = d === s;
                n = n || Q;
                let b = s;
                if (Array.isArray(r)) {
                  if (r.length < 1) {
                    let f = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    e === null ? e = [f] : e.push(f), s++;
                  }
                  let m = r.length;
                  for (let f = 0; f < m; f++) {
                    let u = r[f];
                    if (u && typeof u == "object" && !Array.isArray(u)) {
                      if (Object.keys(u).length < 1) {
                        let p = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        e === null ? e = [p] : e.push(p), s++;
                      }
                      for (let p in u) {
                        let l = s, j = s, y = s;
                        if (!(p === "name" || p === "contract" || p === "date" || p === "yesterday")) {
                          let c = {};
                          e === null ? e = [c] : e.push(c), s++;
                        }
                        var ke = y === s;
                        if (ke) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: p };
                          e === null ? e = [c] : e.push(c), s++;
                        } else
                          s = j, e !== null && (j ? e.length = j : e = null);
                        if (typeof p == "string") {
                          if (!F.test(p)) {
                            let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: p };
                            e === null ? e = [c] : e.push(c), s++;
                          }
                        } else {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: p };
                          e === null ? e = [c] : e.push(c), s++;
                        }
                        var xe = l === s;
                        if (!xe) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/propertyNames", keyword: "propertyNames", params: { propertyName: p }, message: "property name must be valid" };
                          e === null ? e = [c] : e.push(c), s++;
                        }
                      }
                      for (let p in u) {
                        let l = u[p], j = s, y = !1, c = s;
                        if (typeof l != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var H = c === s;
                        y = y || H;
                        let A = s;
                        if (!(typeof l == "number" && isFinite(l))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var H = A === s;
                        y = y || H;
                        let _ = s;
                        if (typeof l != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                        var H = _ === s;
                        if (y = y || H, y)
                          s = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), s++;
                        }
                      }
                    } else {
                      let p = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [p] : e.push(p), s++;
                    }
                  }
                } else {
                  let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  e === null ? e = [m] : e.push(m), s++;
                }
                var Q = b === s;
                if (n = n || Q, n)
                  s = t, e !== null && (t ? e.length = t : e = null);
                else {
                  let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [m] : e.push(m), s++;
                }
              }
              if (o.timeout !== void 0) {
                let r = o.timeout;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/timeout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.delay !== void 0) {
                let r = o.delay;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/delay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.maxAnswer !== void 0) {
                let r = o.maxAnswer;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 1e7 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/maxAnswer", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/maxAnswer/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 1e-3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/maxAnswer", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/maxAnswer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/maxAnswer", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/maxAnswer/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.allowPrivateAddresses !== void 0 && typeof o.allowPrivateAddresses != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/allowPrivateAddresses", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/allowPrivateAddresses/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), s++;
              }
              if (o.from !== void 0) {
                let r = o.from;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  for (let t in r)
                    if (!(t === "start" || t === "parameters" || t === "body" || t === "server" || t === "baseUrl" || t === "credentials")) {
                      let n = { instancePath: a + "/jobs/" + i + "/from", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  if (r.start !== void 0) {
                    let t = r.start;
                    if (typeof t == "string") {
                      if (w(t) < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/from/start", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/from/start", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                  if (r.parameters !== void 0) {
                    let t = r.parameters;
                    if (t && typeof t == "object" && !Array.isArray(t))
                      for (let n in t) {
                        let d = t[n], b = s, m = !1, f = s;
                        if (typeof d != "string") {
                          let l = { instancePath: a + "/jobs/" + i + "/from/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/parameters/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [l] : e.push(l), s++;
                        }
                        var V = f === s;
                        m = m || V;
                        let u = s;
                        if (!(typeof d == "number" && isFinite(d))) {
                          let l = { instancePath: a + "/jobs/" + i + "/from/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/parameters/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [l] : e.push(l), s++;
                        }
                        var V = u === s;
                        m = m || V;
                        let p = s;
                        if (typeof d != "boolean") {
                          let l = { instancePath: a + "/jobs/" + i + "/from/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/parameters/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [l] : e.push(l), s++;
                        }
                        var V = p === s;
                        if (m = m || V, m)
                          s = b, e !== null && (b ? e.length = b : e = null);
                        else {
                          let l = { instancePath: a + "/jobs/" + i + "/from/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/parameters/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [l] : e.push(l), s++;
                        }
                      }
                    else {
                      let n = { instancePath: a + "/jobs/" + i + "/from/parameters", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                  if (r.body !== void 0) {
                    let t = r.body;
                    if (!(t && typeof t == "object" && !Array.isArray(t))) {
                      let n = { instancePath: a + "/jobs/" + i + "/from/body", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                  if (r.server !== void 0) {
                    let t = r.server;
                    if (t && typeof t == "object" && !Array.isArray(t)) {
                      for (let n in t)
                        if (typeof t[n] != "string") {
                          let d = { instancePath: a + "/jobs/" + i + "/from/server/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/server/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/from/server", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/server/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                  if (r.baseUrl !== void 0) {
                    let t = r.baseUrl;
                    if (typeof t == "string") {
                      if (w(t) < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/from/baseUrl", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/baseUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/from/baseUrl", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                  if (r.credentials !== void 0) {
                    let t = r.credentials;
                    if (t && typeof t == "object" && !Array.isArray(t)) {
                      if (Object.keys(t).length < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/from/credentials", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      for (let n in t) {
                        let d = t[n];
                        if (typeof d == "string") {
                          if (w(d) < 1) {
                            let b = { instancePath: a + "/jobs/" + i + "/from/credentials/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/credentials/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [b] : e.push(b), s++;
                          }
                        } else {
                          let b = { instancePath: a + "/jobs/" + i + "/from/credentials/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/credentials/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [b] : e.push(b), s++;
                        }
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/from/credentials", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/credentials/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/from", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.to !== void 0) {
                let r = o.to;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  for (let t in r)
                    if (!(t === "start" || t === "parameters" || t === "body" || t === "server" || t === "baseUrl" || t === "credentials")) {
                      let n = { instancePath: a + "/jobs/" + i + "/to", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  if (r.start !== void 0) {
                    let t = r.start;
                    if (typeof t == "string") {
                      if (w(t) < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/to/start", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/to/start", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                  if (r.parameters !== void 0) {
                    let t = r.parameters;
                    if (t && typeof t == "object" && !Array.isArray(t))
                      for (let n in t) {
                        let d = t[n], b = s, m = !1, f = s;
                        if (typeof d != "string") {
                          let l = { instancePath: a + "/jobs/" + i + "/to/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/parameters/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [l] : e.push(l), s++;
                        }
                        var M = f === s;
                        m = m || M;
                        let u = s;
                        if (!(typeof d == "number" && isFinite(d))) {
                          let l = { instancePath: a + "/jobs/" + i + "/to/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/parameters/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [l] : e.push(l), s++;
                        }
                        var M = u === s;
                        m = m || M;
                        let p = s;
                        if (typeof d != "boolean") {
                          let l = { instancePath: a + "/jobs/" + i + "/to/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/parameters/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [l] : e.push(l), s++;
                        }
                        var M = p === s;
                        if (m = m || M, m)
                          s = b, e !== null && (b ? e.length = b : e = null);
                        else {
                          let l = { instancePath: a + "/jobs/" + i + "/to/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/parameters/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [l] : e.push(l), s++;
                        }
                      }
                    else {
                      let n = { instancePath: a + "/jobs/" + i + "/to/parameters", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                  if (r.body !== void 0) {
                    let t = r.body;
                    if (!(t && typeof t == "object" && !Array.isArray(t))) {
                      let n = { instancePath: a + "/jobs/" + i + "/to/body", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                  if (r.server !== void 0) {
                    let t = r.server;
                    if (t && typeof t == "object" && !Array.isArray(t)) {
                      for (let n in t)
                        if (typeof t[n] != "string") {
                          let d = { instancePath: a + "/jobs/" + i + "/to/server/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/server/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), s++;
                        }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/to/server", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/server/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                  if (r.baseUrl !== void 0) {
                    let t = r.baseUrl;
                    if (typeof t == "string") {
                      if (w(t) < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/to/baseUrl", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/baseUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/to/baseUrl", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                  if (r.credentials !== void 0) {
                    let t = r.credentials;
                    if (t && typeof t == "object" && !Array.isArray(t)) {
                      if (Object.keys(t).length < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/to/credentials", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        e === null ? e = [n] : e.push(n), s++;
                      }
                      for (let n in t) {
                        let d = t[n];
                        if (typeof d == "string") {
                          if (w(d) < 1) {
                            let b = { instancePath: a + "/jobs/" + i + "/to/credentials/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/credentials/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [b] : e.push(b), s++;
                          }
                        } else {
                          let b = { instancePath: a + "/jobs/" + i + "/to/credentials/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/credentials/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [b] : e.push(b), s++;
                        }
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/to/credentials", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/credentials/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), s++;
                    }
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/to", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.downloadHost !== void 0) {
                let r = o.downloadHost;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let t = { instancePath: a + "/jobs/" + i + "/downloadHost", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/downloadHost/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/downloadHost", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/downloadHost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.maxFile !== void 0) {
                let r = o.maxFile;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 1e7 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/maxFile", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/maxFile/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 1e-3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/maxFile", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/maxFile/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/maxFile", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/maxFile/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.fileTimeout !== void 0) {
                let r = o.fileTimeout;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/fileTimeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/fileTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 1e-3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/fileTimeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/fileTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/fileTimeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/fileTimeout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.idleTimeout !== void 0) {
                let r = o.idleTimeout;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/idleTimeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/idleTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                  if (r < 1e-3 || isNaN(r)) {
                    let t = { instancePath: a + "/jobs/" + i + "/idleTimeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/idleTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-3 }, message: "must be >= 0.001" };
                    e === null ? e = [t] : e.push(t), s++;
                  }
                } else {
                  let t = { instancePath: a + "/jobs/" + i + "/idleTimeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/idleTimeout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [t] : e.push(t), s++;
                }
              }
              if (o.force !== void 0 && typeof o.force != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/force", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/force/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), s++;
              }
            } else {
              let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              e === null ? e = [r] : e.push(r), s++;
            }
            var G = g === s;
            if (ae = G, ae)
              var X = !0;
          }
          if (!ae) {
            let g = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
            e === null ? e = [g] : e.push(g), s++;
          }
          if (N !== !0 && X !== void 0 && (X === !0 ? N = !0 : (N = N || {}, Object.assign(N, X))), o && typeof o == "object" && !Array.isArray(o)) {
            if (o.kind === void 0) {
              let g = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              e === null ? e = [g] : e.push(g), s++;
            }
            if (N !== !0 && (N = N || {}, N.kind = !0), o.kind !== void 0) {
              let g = o.kind;
              if (!(g === "export" || g === "import" || g === "copy")) {
                let k = { instancePath: a + "/jobs/" + i + "/kind", schemaPath: "#/properties/jobs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: T.properties.jobs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [k] : e.push(k), s++;
              }
            }
          } else {
            let g = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [g] : e.push(g), s++;
          }
        }
      } else {
        let x = { instancePath: a + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [x] : e.push(x), s++;
      }
    }
  } else {
    let O = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [O] : e.push(O), s++;
  }
  return D.errors = e, s === 0;
}
D.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  ze as validatePlan
};
