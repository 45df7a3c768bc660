// Generated from scripts/_generate/planSchema.ts. Edit that and run npm run generate.
var ie = Object.defineProperty;
var xe = Object.getOwnPropertyDescriptor;
var Ne = Object.getOwnPropertyNames;
var Ae = Object.prototype.hasOwnProperty;
var _e = (P, a, x) => () => {
  if (x) throw x[0];
  try {
    return P && (a = P(P = 0)), a;
  } catch (q) {
    throw x = [q], q;
  }
};
var Le = (P, a) => {
  for (var x in a)
    ie(P, x, { get: a[x], enumerable: !0 });
}, qe = (P, a, x, q) => {
  if (a && typeof a == "object" || typeof a == "function")
    for (let T of Ne(a))
      !Ae.call(P, T) && T !== x && ie(P, T, { get: () => a[T], enumerable: !(q = xe(a, T)) || q.enumerable });
  return P;
};
var Te = (P) => qe(ie({}, "__esModule", { value: !0 }), P);

// helper:ajv/dist/runtime/ucs2length
var fe = {};
Le(fe, {
  default: () => ze
});
var ze, he = _e(() => {
  ze = (P) => {
    let a = P.length;
    for (let x = 0; x < P.length - 1; x++)
      (P.charCodeAt(x) & 64512) === 55296 && (P.charCodeAt(x + 1) & 64512) === 56320 && (a--, x++);
    return a;
  };
});

// set:set:plan
var Ze = E, L = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Plan of export-contracts", type: "object", required: ["version", "jobs"], additionalProperties: !1, properties: { version: { const: 1, description: "Of this form of a plan" }, concurrency: { type: "integer", minimum: 1, maximum: 100, description: "Jobs at the same time at one host" }, jobs: { type: "array", minItems: 1, items: { type: "object", required: ["kind"], properties: { kind: { enum: ["export", "import", "copy"], description: "What is done" } }, allOf: [{ if: { type: "object", required: ["kind"], properties: { kind: { const: "export" } } }, then: { type: "object", required: ["name", "kind", "contract", "output"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1, pattern: "^[^\\s/\\\\:=]+$", maxLength: 200, description: "What the job is called; unique in the plan" }, kind: { enum: ["export", "import", "copy"], description: "What is done" }, contract: { enum: ["kore-ai", "lex-v1", "lex-v2", "emarsys"], description: "Whose contract" }, matrix: { anyOf: [{ type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }, { type: "array", minItems: 1, items: { type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }], description: "One job for each row of a list, or for each combination of the values of several lists. {variable} stands for a value" }, timeout: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds for all polls (default: as long as the vendor's own waiter or tests wait)" }, delay: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds between two polls (default: the vendor's pace)" }, allowPrivateAddresses: { type: "boolean", description: "Files may be in a private network, though the vendor's own host is in none" }, start: { type: "string", minLength: 1, description: "The operation that starts the job, where the contract has several" }, parameters: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] }, description: "Parameters of the start call" }, body: { type: "object", description: "Body of the start call. What the file of an import gives to it is left out" }, server: { type: "object", additionalProperties: { type: "string" }, description: "Parts of the address, such as a region or a host" }, baseUrl: { type: "string", minLength: 1, description: "Address in place of the vendor's own: https, or http on this machine" }, credentials: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, description: "Where the credentials are in the environment, if not under the usual names: usual name, and the name to read instead" }, output: { type: "string", minLength: 1, description: "The file to save, with {name}, {contract}, {date} and the variables of the matrix" }, pageSize: { type: "integer", minimum: 1, maximum: 1e7, description: "Fetch the file in parts of so many records" }, downloadHost: { type: "string", minLength: 1, description: "Host to fetch the file from, in place of the one in its address: https://files.example:8443" }, deleteAfter: { type: "boolean", description: "Delete the vendor's copy once the file is saved" } } } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "import" } } }, then: { type: "object", required: ["name", "kind", "contract"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1, pattern: "^[^\\s/\\\\:=]+$", maxLength: 200, description: "What the job is called; unique in the plan" }, kind: { enum: ["export", "import", "copy"], description: "What is done" }, contract: { enum: ["kore-ai", "lex-v1", "lex-v2", "emarsys"], description: "Whose contract" }, matrix: { anyOf: [{ type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }, { type: "array", minItems: 1, items: { type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }], description: "One job for each row of a list, or for each combination of the values of several lists. {variable} stands for a value" }, timeout: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds for all polls (default: as long as the vendor's own waiter or tests wait)" }, delay: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds between two polls (default: the vendor's pace)" }, allowPrivateAddresses: { type: "boolean", description: "Files may be in a private network, though the vendor's own host is in none" }, start: { type: "string", minLength: 1, description: "The operation that starts the job, where the contract has several" }, parameters: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] }, description: "Parameters of the start call" }, body: { type: "object", description: "Body of the start call. What the file of an import gives to it is left out" }, server: { type: "object", additionalProperties: { type: "string" }, description: "Parts of the address, such as a region or a host" }, baseUrl: { type: "string", minLength: 1, description: "Address in place of the vendor's own: https, or http on this machine" }, credentials: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, description: "Where the credentials are in the environment, if not under the usual names: usual name, and the name to read instead" }, file: { type: "string", minLength: 1, description: "The file to import; from the folder of the plan on. Without it the body says where the vendor has it" }, force: { type: "boolean", description: "Send a file too that is not what the vendor takes" } } } }, { if: { type: "object", required: ["kind"], properties: { kind: { const: "copy" } } }, then: { type: "object", required: ["name", "kind", "contract"], additionalProperties: !1, properties: { name: { type: "string", minLength: 1, pattern: "^[^\\s/\\\\:=]+$", maxLength: 200, description: "What the job is called; unique in the plan" }, kind: { enum: ["export", "import", "copy"], description: "What is done" }, contract: { enum: ["kore-ai", "lex-v1", "lex-v2", "emarsys"], description: "Whose contract" }, matrix: { anyOf: [{ type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { type: "array", minItems: 1, items: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }, { type: "array", minItems: 1, items: { type: "object", minProperties: 1, propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*$", not: { enum: ["name", "contract", "date", "yesterday"] } }, additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] } } }], description: "One job for each row of a list, or for each combination of the values of several lists. {variable} stands for a value" }, timeout: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds for all polls (default: as long as the vendor's own waiter or tests wait)" }, delay: { type: "number", minimum: 0, maximum: 2592e3, description: "Seconds between two polls (default: the vendor's pace)" }, allowPrivateAddresses: { type: "boolean", description: "Files may be in a private network, though the vendor's own host is in none" }, from: { type: "object", required: [], additionalProperties: !1, properties: { start: { type: "string", minLength: 1, description: "The operation that starts the job, where the contract has several" }, parameters: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] }, description: "Parameters of the start call" }, body: { type: "object", description: "Body of the start call. What the file of an import gives to it is left out" }, server: { type: "object", additionalProperties: { type: "string" }, description: "Parts of the address, such as a region or a host" }, baseUrl: { type: "string", minLength: 1, description: "Address in place of the vendor's own: https, or http on this machine" }, credentials: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, description: "Where the credentials are in the environment, if not under the usual names: usual name, and the name to read instead" } }, description: "The export" }, to: { type: "object", required: [], additionalProperties: !1, properties: { start: { type: "string", minLength: 1, description: "The operation that starts the job, where the contract has several" }, parameters: { type: "object", additionalProperties: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] }, description: "Parameters of the start call" }, body: { type: "object", description: "Body of the start call. What the file of an import gives to it is left out" }, server: { type: "object", additionalProperties: { type: "string" }, description: "Parts of the address, such as a region or a host" }, baseUrl: { type: "string", minLength: 1, description: "Address in place of the vendor's own: https, or http on this machine" }, credentials: { type: "object", minProperties: 1, additionalProperties: { type: "string", minLength: 1 }, description: "Where the credentials are in the environment, if not under the usual names: usual name, and the name to read instead" } }, description: "The import" }, downloadHost: { type: "string", minLength: 1, description: "Host to fetch the file from, in place of the one in its address: https://files.example:8443" }, force: { type: "boolean", description: "Send a file too that is not what the vendor takes" } } } }] } } }, $id: "plan" }, oe = Object.prototype.hasOwnProperty, w = (he(), Te(fe)).default, pe = new RegExp("^[^\\s/\\\\:=]+$", "u"), z = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
function E(P, { instancePath: a = "", parentData: x, parentDataProperty: q, rootData: T = P, dynamicAnchors: $e = {} } = {}) {
  let e = null, t = 0, D = E.evaluated;
  if (D.dynamicProps && (D.props = void 0), D.dynamicItems && (D.items = void 0), P && typeof P == "object" && !Array.isArray(P)) {
    if (P.version === void 0) {
      let O = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      e === null ? e = [O] : e.push(O), t++;
    }
    if (P.jobs === void 0) {
      let O = { instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jobs" }, message: "must have required property 'jobs'" };
      e === null ? e = [O] : e.push(O), t++;
    }
    for (let O in P)
      if (!(O === "version" || O === "concurrency" || O === "jobs")) {
        let v = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: O }, message: "must NOT have additional properties" };
        e === null ? e = [v] : e.push(v), t++;
      }
    if (P.version !== void 0 && P.version !== 1) {
      let O = { instancePath: a + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      e === null ? e = [O] : e.push(O), t++;
    }
    if (P.concurrency !== void 0) {
      let O = P.concurrency;
      if (!(typeof O == "number" && !(O % 1) && !isNaN(O) && isFinite(O))) {
        let v = { instancePath: a + "/concurrency", schemaPath: "#/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [v] : e.push(v), t++;
      }
      if (typeof O == "number" && isFinite(O)) {
        if (O > 100 || isNaN(O)) {
          let v = { instancePath: a + "/concurrency", schemaPath: "#/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          e === null ? e = [v] : e.push(v), t++;
        }
        if (O < 1 || isNaN(O)) {
          let v = { instancePath: a + "/concurrency", schemaPath: "#/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          e === null ? e = [v] : e.push(v), t++;
        }
      }
    }
    if (P.jobs !== void 0) {
      let O = P.jobs;
      if (Array.isArray(O)) {
        if (O.length < 1) {
          let i = { instancePath: a + "/jobs", schemaPath: "#/properties/jobs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [i] : e.push(i), t++;
        }
        let v = O.length;
        for (let i = 0; i < v; i++) {
          let p = O[i], Y = t, ee = !0, ne = t;
          if (t === ne)
            if (p && typeof p == "object" && !Array.isArray(p)) {
              let g;
              if (p.kind === void 0 && (g = "kind")) {
                let k = {};
                e === null ? e = [k] : e.push(k), t++;
              } else if (p.kind !== void 0 && p.kind !== "export") {
                let k = {};
                e === null ? e = [k] : e.push(k), t++;
              }
            } else {
              let g = {};
              e === null ? e = [g] : e.push(g), t++;
            }
          var K = ne === t;
          if (t = Y, e !== null && (Y ? e.length = Y : e = null), K) {
            let g = t;
            if (p && typeof p == "object" && !Array.isArray(p)) {
              if (p.name === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (p.kind === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (p.contract === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "contract" }, message: "must have required property 'contract'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (p.output === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "output" }, message: "must have required property 'output'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              for (let r in p)
                if (!oe.call(L.properties.jobs.items.allOf[0].then.properties, r)) {
                  let s = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              if (p.name !== void 0) {
                let r = p.name;
                if (typeof r == "string") {
                  if (w(r) > 200) {
                    let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (!pe.test(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\:=]+$" }, message: 'must match pattern "^[^\\s/\\\\:=]+$"' };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.kind !== void 0) {
                let r = p.kind;
                if (!(r === "export" || r === "import" || r === "copy")) {
                  let s = { instancePath: a + "/jobs/" + i + "/kind", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/kind/enum", keyword: "enum", params: { allowedValues: L.properties.jobs.items.allOf[0].then.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.contract !== void 0) {
                let r = p.contract;
                if (!(r === "kore-ai" || r === "lex-v1" || r === "lex-v2" || r === "emarsys")) {
                  let s = { instancePath: a + "/jobs/" + i + "/contract", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/contract/enum", keyword: "enum", params: { allowedValues: L.properties.jobs.items.allOf[0].then.properties.contract.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.matrix !== void 0) {
                let r = p.matrix, s = t, n = !1, d = t;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (Object.keys(r).length < 1) {
                    let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  for (let l in r) {
                    let f = t, y = t, o = t;
                    if (!(l === "name" || l === "contract" || l === "date" || l === "yesterday")) {
                      let m = {};
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    var ye = o === t;
                    if (ye) {
                      let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: l };
                      e === null ? e = [m] : e.push(m), t++;
                    } else
                      t = y, e !== null && (y ? e.length = y : e = null);
                    if (typeof l == "string") {
                      if (!z.test(l)) {
                        let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: l };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    } else {
                      let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: l };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    var ce = f === t;
                    if (!ce) {
                      let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  }
                  for (let l in r) {
                    let f = r[l];
                    if (Array.isArray(f)) {
                      if (f.length < 1) {
                        let o = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      let y = f.length;
                      for (let o = 0; o < y; o++) {
                        let m = f[o], j = t, u = !1, c = t;
                        if (typeof m != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var Z = c === t;
                        u = u || Z;
                        let A = t;
                        if (!(typeof m == "number" && isFinite(m))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var Z = A === t;
                        u = u || Z;
                        let _ = t;
                        if (typeof m != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var Z = _ === t;
                        if (u = u || Z, u)
                          t = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                    } else {
                      let y = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  }
                } else {
                  let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                var C = d === t;
                n = n || C;
                let b = t;
                if (Array.isArray(r)) {
                  if (r.length < 1) {
                    let f = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  let l = r.length;
                  for (let f = 0; f < l; f++) {
                    let y = r[f];
                    if (y && typeof y == "object" && !Array.isArray(y)) {
                      if (Object.keys(y).length < 1) {
                        let o = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      for (let o in y) {
                        let m = t, j = t, u = t;
                        if (!(o === "name" || o === "contract" || o === "date" || o === "yesterday")) {
                          let c = {};
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        var ue = u === t;
                        if (ue) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: o };
                          e === null ? e = [c] : e.push(c), t++;
                        } else
                          t = j, e !== null && (j ? e.length = j : e = null);
                        if (typeof o == "string") {
                          if (!z.test(o)) {
                            let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: o };
                            e === null ? e = [c] : e.push(c), t++;
                          }
                        } else {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: o };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        var de = m === t;
                        if (!de) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/propertyNames", keyword: "propertyNames", params: { propertyName: o }, message: "property name must be valid" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                      }
                      for (let o in y) {
                        let m = y[o], j = t, u = !1, c = t;
                        if (typeof m != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var $ = c === t;
                        u = u || $;
                        let A = t;
                        if (!(typeof m == "number" && isFinite(m))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var $ = A === t;
                        u = u || $;
                        let _ = t;
                        if (typeof m != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var $ = _ === t;
                        if (u = u || $, u)
                          t = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                    } else {
                      let o = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                } else {
                  let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                var C = b === t;
                if (n = n || C, n)
                  t = s, e !== null && (s ? e.length = s : e = null);
                else {
                  let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/matrix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              if (p.timeout !== void 0) {
                let r = p.timeout;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/timeout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.delay !== void 0) {
                let r = p.delay;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/delay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.allowPrivateAddresses !== void 0 && typeof p.allowPrivateAddresses != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/allowPrivateAddresses", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/allowPrivateAddresses/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (p.start !== void 0) {
                let r = p.start;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/start", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/start", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.parameters !== void 0) {
                let r = p.parameters;
                if (r && typeof r == "object" && !Array.isArray(r))
                  for (let s in r) {
                    let n = r[s], d = t, b = !1, l = t;
                    if (typeof n != "string") {
                      let o = { instancePath: a + "/jobs/" + i + "/parameters/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/parameters/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    var U = l === t;
                    b = b || U;
                    let f = t;
                    if (!(typeof n == "number" && isFinite(n))) {
                      let o = { instancePath: a + "/jobs/" + i + "/parameters/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/parameters/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    var U = f === t;
                    b = b || U;
                    let y = t;
                    if (typeof n != "boolean") {
                      let o = { instancePath: a + "/jobs/" + i + "/parameters/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/parameters/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    var U = y === t;
                    if (b = b || U, b)
                      t = d, e !== null && (d ? e.length = d : e = null);
                    else {
                      let o = { instancePath: a + "/jobs/" + i + "/parameters/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/parameters/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                else {
                  let s = { instancePath: a + "/jobs/" + i + "/parameters", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.body !== void 0) {
                let r = p.body;
                if (!(r && typeof r == "object" && !Array.isArray(r))) {
                  let s = { instancePath: a + "/jobs/" + i + "/body", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.server !== void 0) {
                let r = p.server;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  for (let s in r)
                    if (typeof r[s] != "string") {
                      let n = { instancePath: a + "/jobs/" + i + "/server/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/server/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/server", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/server/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.baseUrl !== void 0) {
                let r = p.baseUrl;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/baseUrl", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/baseUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/baseUrl", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.credentials !== void 0) {
                let r = p.credentials;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (Object.keys(r).length < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/credentials", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  for (let s in r) {
                    let n = r[s];
                    if (typeof n == "string") {
                      if (w(n) < 1) {
                        let d = { instancePath: a + "/jobs/" + i + "/credentials/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/credentials/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    } else {
                      let d = { instancePath: a + "/jobs/" + i + "/credentials/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/0/then/properties/credentials/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/credentials", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/credentials/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.output !== void 0) {
                let r = p.output;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/output", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/output/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/output", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/output/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.pageSize !== void 0) {
                let r = p.pageSize;
                if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
                  let s = { instancePath: a + "/jobs/" + i + "/pageSize", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  e === null ? e = [s] : e.push(s), t++;
                }
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 1e7 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/pageSize", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (r < 1 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/pageSize", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                }
              }
              if (p.downloadHost !== void 0) {
                let r = p.downloadHost;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/downloadHost", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/downloadHost/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/downloadHost", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/downloadHost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.deleteAfter !== void 0 && typeof p.deleteAfter != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/deleteAfter", schemaPath: "#/properties/jobs/items/allOf/0/then/properties/deleteAfter/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), t++;
              }
            } else {
              let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              e === null ? e = [r] : e.push(r), t++;
            }
            var K = g === t;
            if (ee = K, ee)
              var N = !0;
          }
          if (!ee) {
            let g = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
            e === null ? e = [g] : e.push(g), t++;
          }
          let te = t, se = !0, le = t;
          if (t === le)
            if (p && typeof p == "object" && !Array.isArray(p)) {
              let g;
              if (p.kind === void 0 && (g = "kind")) {
                let k = {};
                e === null ? e = [k] : e.push(k), t++;
              } else if (p.kind !== void 0 && p.kind !== "import") {
                let k = {};
                e === null ? e = [k] : e.push(k), t++;
              }
            } else {
              let g = {};
              e === null ? e = [g] : e.push(g), t++;
            }
          var R = le === t;
          if (t = te, e !== null && (te ? e.length = te : e = null), R) {
            let g = t;
            if (p && typeof p == "object" && !Array.isArray(p)) {
              if (p.name === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (p.kind === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (p.contract === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "contract" }, message: "must have required property 'contract'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              for (let r in p)
                if (!oe.call(L.properties.jobs.items.allOf[1].then.properties, r)) {
                  let s = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              if (p.name !== void 0) {
                let r = p.name;
                if (typeof r == "string") {
                  if (w(r) > 200) {
                    let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (!pe.test(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\:=]+$" }, message: 'must match pattern "^[^\\s/\\\\:=]+$"' };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.kind !== void 0) {
                let r = p.kind;
                if (!(r === "export" || r === "import" || r === "copy")) {
                  let s = { instancePath: a + "/jobs/" + i + "/kind", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/kind/enum", keyword: "enum", params: { allowedValues: L.properties.jobs.items.allOf[1].then.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.contract !== void 0) {
                let r = p.contract;
                if (!(r === "kore-ai" || r === "lex-v1" || r === "lex-v2" || r === "emarsys")) {
                  let s = { instancePath: a + "/jobs/" + i + "/contract", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/contract/enum", keyword: "enum", params: { allowedValues: L.properties.jobs.items.allOf[1].then.properties.contract.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.matrix !== void 0) {
                let r = p.matrix, s = t, n = !1, d = t;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (Object.keys(r).length < 1) {
                    let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  for (let l in r) {
                    let f = t, y = t, o = t;
                    if (!(l === "name" || l === "contract" || l === "date" || l === "yesterday")) {
                      let m = {};
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    var be = o === t;
                    if (be) {
                      let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: l };
                      e === null ? e = [m] : e.push(m), t++;
                    } else
                      t = y, e !== null && (y ? e.length = y : e = null);
                    if (typeof l == "string") {
                      if (!z.test(l)) {
                        let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: l };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    } else {
                      let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: l };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    var ge = f === t;
                    if (!ge) {
                      let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  }
                  for (let l in r) {
                    let f = r[l];
                    if (Array.isArray(f)) {
                      if (f.length < 1) {
                        let o = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      let y = f.length;
                      for (let o = 0; o < y; o++) {
                        let m = f[o], j = t, u = !1, c = t;
                        if (typeof m != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var F = c === t;
                        u = u || F;
                        let A = t;
                        if (!(typeof m == "number" && isFinite(m))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var F = A === t;
                        u = u || F;
                        let _ = t;
                        if (typeof m != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var F = _ === t;
                        if (u = u || F, u)
                          t = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                    } else {
                      let y = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  }
                } else {
                  let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                var J = d === t;
                n = n || J;
                let b = t;
                if (Array.isArray(r)) {
                  if (r.length < 1) {
                    let f = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  let l = r.length;
                  for (let f = 0; f < l; f++) {
                    let y = r[f];
                    if (y && typeof y == "object" && !Array.isArray(y)) {
                      if (Object.keys(y).length < 1) {
                        let o = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      for (let o in y) {
                        let m = t, j = t, u = t;
                        if (!(o === "name" || o === "contract" || o === "date" || o === "yesterday")) {
                          let c = {};
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        var je = u === t;
                        if (je) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: o };
                          e === null ? e = [c] : e.push(c), t++;
                        } else
                          t = j, e !== null && (j ? e.length = j : e = null);
                        if (typeof o == "string") {
                          if (!z.test(o)) {
                            let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: o };
                            e === null ? e = [c] : e.push(c), t++;
                          }
                        } else {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: o };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        var Oe = m === t;
                        if (!Oe) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/propertyNames", keyword: "propertyNames", params: { propertyName: o }, message: "property name must be valid" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                      }
                      for (let o in y) {
                        let m = y[o], j = t, u = !1, c = t;
                        if (typeof m != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var I = c === t;
                        u = u || I;
                        let A = t;
                        if (!(typeof m == "number" && isFinite(m))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var I = A === t;
                        u = u || I;
                        let _ = t;
                        if (typeof m != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var I = _ === t;
                        if (u = u || I, u)
                          t = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                    } else {
                      let o = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                } else {
                  let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                var J = b === t;
                if (n = n || J, n)
                  t = s, e !== null && (s ? e.length = s : e = null);
                else {
                  let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/matrix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              if (p.timeout !== void 0) {
                let r = p.timeout;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/timeout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.delay !== void 0) {
                let r = p.delay;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/delay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.allowPrivateAddresses !== void 0 && typeof p.allowPrivateAddresses != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/allowPrivateAddresses", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/allowPrivateAddresses/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (p.start !== void 0) {
                let r = p.start;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/start", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/start", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.parameters !== void 0) {
                let r = p.parameters;
                if (r && typeof r == "object" && !Array.isArray(r))
                  for (let s in r) {
                    let n = r[s], d = t, b = !1, l = t;
                    if (typeof n != "string") {
                      let o = { instancePath: a + "/jobs/" + i + "/parameters/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/parameters/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    var W = l === t;
                    b = b || W;
                    let f = t;
                    if (!(typeof n == "number" && isFinite(n))) {
                      let o = { instancePath: a + "/jobs/" + i + "/parameters/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/parameters/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    var W = f === t;
                    b = b || W;
                    let y = t;
                    if (typeof n != "boolean") {
                      let o = { instancePath: a + "/jobs/" + i + "/parameters/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/parameters/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                    var W = y === t;
                    if (b = b || W, b)
                      t = d, e !== null && (d ? e.length = d : e = null);
                    else {
                      let o = { instancePath: a + "/jobs/" + i + "/parameters/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/parameters/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                else {
                  let s = { instancePath: a + "/jobs/" + i + "/parameters", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.body !== void 0) {
                let r = p.body;
                if (!(r && typeof r == "object" && !Array.isArray(r))) {
                  let s = { instancePath: a + "/jobs/" + i + "/body", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.server !== void 0) {
                let r = p.server;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  for (let s in r)
                    if (typeof r[s] != "string") {
                      let n = { instancePath: a + "/jobs/" + i + "/server/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/server/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/server", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/server/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.baseUrl !== void 0) {
                let r = p.baseUrl;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/baseUrl", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/baseUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/baseUrl", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.credentials !== void 0) {
                let r = p.credentials;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (Object.keys(r).length < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/credentials", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  for (let s in r) {
                    let n = r[s];
                    if (typeof n == "string") {
                      if (w(n) < 1) {
                        let d = { instancePath: a + "/jobs/" + i + "/credentials/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/credentials/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [d] : e.push(d), t++;
                      }
                    } else {
                      let d = { instancePath: a + "/jobs/" + i + "/credentials/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/1/then/properties/credentials/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [d] : e.push(d), t++;
                    }
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/credentials", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/credentials/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.file !== void 0) {
                let r = p.file;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/file", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/file", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.force !== void 0 && typeof p.force != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/force", schemaPath: "#/properties/jobs/items/allOf/1/then/properties/force/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), t++;
              }
            } else {
              let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              e === null ? e = [r] : e.push(r), t++;
            }
            var R = g === t;
            if (se = R, se)
              var G = !0;
          }
          if (!se) {
            let g = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
            e === null ? e = [g] : e.push(g), t++;
          }
          N !== !0 && G !== void 0 && (G === !0 ? N = !0 : (N = N || {}, Object.assign(N, G)));
          let re = t, ae = !0, me = t;
          if (t === me)
            if (p && typeof p == "object" && !Array.isArray(p)) {
              let g;
              if (p.kind === void 0 && (g = "kind")) {
                let k = {};
                e === null ? e = [k] : e.push(k), t++;
              } else if (p.kind !== void 0 && p.kind !== "copy") {
                let k = {};
                e === null ? e = [k] : e.push(k), t++;
              }
            } else {
              let g = {};
              e === null ? e = [g] : e.push(g), t++;
            }
          var M = me === t;
          if (t = re, e !== null && (re ? e.length = re : e = null), M) {
            let g = t;
            if (p && typeof p == "object" && !Array.isArray(p)) {
              if (p.name === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (p.kind === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (p.contract === void 0) {
                let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/then/required", keyword: "required", params: { missingProperty: "contract" }, message: "must have required property 'contract'" };
                e === null ? e = [r] : e.push(r), t++;
              }
              for (let r in p)
                if (!oe.call(L.properties.jobs.items.allOf[2].then.properties, r)) {
                  let s = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              if (p.name !== void 0) {
                let r = p.name;
                if (typeof r == "string") {
                  if (w(r) > 200) {
                    let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (!pe.test(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\:=]+$" }, message: 'must match pattern "^[^\\s/\\\\:=]+$"' };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/name", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.kind !== void 0) {
                let r = p.kind;
                if (!(r === "export" || r === "import" || r === "copy")) {
                  let s = { instancePath: a + "/jobs/" + i + "/kind", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/kind/enum", keyword: "enum", params: { allowedValues: L.properties.jobs.items.allOf[2].then.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.contract !== void 0) {
                let r = p.contract;
                if (!(r === "kore-ai" || r === "lex-v1" || r === "lex-v2" || r === "emarsys")) {
                  let s = { instancePath: a + "/jobs/" + i + "/contract", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/contract/enum", keyword: "enum", params: { allowedValues: L.properties.jobs.items.allOf[2].then.properties.contract.enum }, message: "must be equal to one of the allowed values" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.matrix !== void 0) {
                let r = p.matrix, s = t, n = !1, d = t;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  if (Object.keys(r).length < 1) {
                    let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  for (let l in r) {
                    let f = t, y = t, o = t;
                    if (!(l === "name" || l === "contract" || l === "date" || l === "yesterday")) {
                      let m = {};
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    var Pe = o === t;
                    if (Pe) {
                      let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: l };
                      e === null ? e = [m] : e.push(m), t++;
                    } else
                      t = y, e !== null && (y ? e.length = y : e = null);
                    if (typeof l == "string") {
                      if (!z.test(l)) {
                        let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: l };
                        e === null ? e = [m] : e.push(m), t++;
                      }
                    } else {
                      let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: l };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                    var we = f === t;
                    if (!we) {
                      let m = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: l }, message: "property name must be valid" };
                      e === null ? e = [m] : e.push(m), t++;
                    }
                  }
                  for (let l in r) {
                    let f = r[l];
                    if (Array.isArray(f)) {
                      if (f.length < 1) {
                        let o = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      let y = f.length;
                      for (let o = 0; o < y; o++) {
                        let m = f[o], j = t, u = !1, c = t;
                        if (typeof m != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var S = c === t;
                        u = u || S;
                        let A = t;
                        if (!(typeof m == "number" && isFinite(m))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var S = A === t;
                        u = u || S;
                        let _ = t;
                        if (typeof m != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var S = _ === t;
                        if (u = u || S, u)
                          t = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + o, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                    } else {
                      let y = { instancePath: a + "/jobs/" + i + "/matrix/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      e === null ? e = [y] : e.push(y), t++;
                    }
                  }
                } else {
                  let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                var Q = d === t;
                n = n || Q;
                let b = t;
                if (Array.isArray(r)) {
                  if (r.length < 1) {
                    let f = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    e === null ? e = [f] : e.push(f), t++;
                  }
                  let l = r.length;
                  for (let f = 0; f < l; f++) {
                    let y = r[f];
                    if (y && typeof y == "object" && !Array.isArray(y)) {
                      if (Object.keys(y).length < 1) {
                        let o = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        e === null ? e = [o] : e.push(o), t++;
                      }
                      for (let o in y) {
                        let m = t, j = t, u = t;
                        if (!(o === "name" || o === "contract" || o === "date" || o === "yesterday")) {
                          let c = {};
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        var ke = u === t;
                        if (ke) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: o };
                          e === null ? e = [c] : e.push(c), t++;
                        } else
                          t = j, e !== null && (j ? e.length = j : e = null);
                        if (typeof o == "string") {
                          if (!z.test(o)) {
                            let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', propertyName: o };
                            e === null ? e = [c] : e.push(c), t++;
                          }
                        } else {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: o };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                        var ve = m === t;
                        if (!ve) {
                          let c = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/propertyNames", keyword: "propertyNames", params: { propertyName: o }, message: "property name must be valid" };
                          e === null ? e = [c] : e.push(c), t++;
                        }
                      }
                      for (let o in y) {
                        let m = y[o], j = t, u = !1, c = t;
                        if (typeof m != "string") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var H = c === t;
                        u = u || H;
                        let A = t;
                        if (!(typeof m == "number" && isFinite(m))) {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var H = A === t;
                        u = u || H;
                        let _ = t;
                        if (typeof m != "boolean") {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                        var H = _ === t;
                        if (u = u || H, u)
                          t = j, e !== null && (j ? e.length = j : e = null);
                        else {
                          let h = { instancePath: a + "/jobs/" + i + "/matrix/" + f + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [h] : e.push(h), t++;
                        }
                      }
                    } else {
                      let o = { instancePath: a + "/jobs/" + i + "/matrix/" + f, schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [o] : e.push(o), t++;
                    }
                  }
                } else {
                  let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  e === null ? e = [l] : e.push(l), t++;
                }
                var Q = b === t;
                if (n = n || Q, n)
                  t = s, e !== null && (s ? e.length = s : e = null);
                else {
                  let l = { instancePath: a + "/jobs/" + i + "/matrix", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/matrix/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
              if (p.timeout !== void 0) {
                let r = p.timeout;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/timeout", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/timeout/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.delay !== void 0) {
                let r = p.delay;
                if (typeof r == "number" && isFinite(r)) {
                  if (r > 2592e3 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/delay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                  if (r < 0 || isNaN(r)) {
                    let s = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/delay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/delay", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/delay/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.allowPrivateAddresses !== void 0 && typeof p.allowPrivateAddresses != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/allowPrivateAddresses", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/allowPrivateAddresses/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), t++;
              }
              if (p.from !== void 0) {
                let r = p.from;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  for (let s in r)
                    if (!(s === "start" || s === "parameters" || s === "body" || s === "server" || s === "baseUrl" || s === "credentials")) {
                      let n = { instancePath: a + "/jobs/" + i + "/from", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  if (r.start !== void 0) {
                    let s = r.start;
                    if (typeof s == "string") {
                      if (w(s) < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/from/start", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/from/start", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                  if (r.parameters !== void 0) {
                    let s = r.parameters;
                    if (s && typeof s == "object" && !Array.isArray(s))
                      for (let n in s) {
                        let d = s[n], b = t, l = !1, f = t;
                        if (typeof d != "string") {
                          let m = { instancePath: a + "/jobs/" + i + "/from/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/parameters/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                        var V = f === t;
                        l = l || V;
                        let y = t;
                        if (!(typeof d == "number" && isFinite(d))) {
                          let m = { instancePath: a + "/jobs/" + i + "/from/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/parameters/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                        var V = y === t;
                        l = l || V;
                        let o = t;
                        if (typeof d != "boolean") {
                          let m = { instancePath: a + "/jobs/" + i + "/from/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/parameters/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                        var V = o === t;
                        if (l = l || V, l)
                          t = b, e !== null && (b ? e.length = b : e = null);
                        else {
                          let m = { instancePath: a + "/jobs/" + i + "/from/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/parameters/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                      }
                    else {
                      let n = { instancePath: a + "/jobs/" + i + "/from/parameters", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                  if (r.body !== void 0) {
                    let s = r.body;
                    if (!(s && typeof s == "object" && !Array.isArray(s))) {
                      let n = { instancePath: a + "/jobs/" + i + "/from/body", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                  if (r.server !== void 0) {
                    let s = r.server;
                    if (s && typeof s == "object" && !Array.isArray(s)) {
                      for (let n in s)
                        if (typeof s[n] != "string") {
                          let d = { instancePath: a + "/jobs/" + i + "/from/server/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/server/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/from/server", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/server/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                  if (r.baseUrl !== void 0) {
                    let s = r.baseUrl;
                    if (typeof s == "string") {
                      if (w(s) < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/from/baseUrl", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/baseUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/from/baseUrl", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                  if (r.credentials !== void 0) {
                    let s = r.credentials;
                    if (s && typeof s == "object" && !Array.isArray(s)) {
                      if (Object.keys(s).length < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/from/credentials", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                      for (let n in s) {
                        let d = s[n];
                        if (typeof d == "string") {
                          if (w(d) < 1) {
                            let b = { instancePath: a + "/jobs/" + i + "/from/credentials/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/credentials/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [b] : e.push(b), t++;
                          }
                        } else {
                          let b = { instancePath: a + "/jobs/" + i + "/from/credentials/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/credentials/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/from/credentials", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/properties/credentials/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/from", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/from/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.to !== void 0) {
                let r = p.to;
                if (r && typeof r == "object" && !Array.isArray(r)) {
                  for (let s in r)
                    if (!(s === "start" || s === "parameters" || s === "body" || s === "server" || s === "baseUrl" || s === "credentials")) {
                      let n = { instancePath: a + "/jobs/" + i + "/to", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  if (r.start !== void 0) {
                    let s = r.start;
                    if (typeof s == "string") {
                      if (w(s) < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/to/start", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/to/start", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                  if (r.parameters !== void 0) {
                    let s = r.parameters;
                    if (s && typeof s == "object" && !Array.isArray(s))
                      for (let n in s) {
                        let d = s[n], b = t, l = !1, f = t;
                        if (typeof d != "string") {
                          let m = { instancePath: a + "/jobs/" + i + "/to/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/parameters/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                        var B = f === t;
                        l = l || B;
                        let y = t;
                        if (!(typeof d == "number" && isFinite(d))) {
                          let m = { instancePath: a + "/jobs/" + i + "/to/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/parameters/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                        var B = y === t;
                        l = l || B;
                        let o = t;
                        if (typeof d != "boolean") {
                          let m = { instancePath: a + "/jobs/" + i + "/to/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/parameters/additionalProperties/anyOf/2/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                        var B = o === t;
                        if (l = l || B, l)
                          t = b, e !== null && (b ? e.length = b : e = null);
                        else {
                          let m = { instancePath: a + "/jobs/" + i + "/to/parameters/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/parameters/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          e === null ? e = [m] : e.push(m), t++;
                        }
                      }
                    else {
                      let n = { instancePath: a + "/jobs/" + i + "/to/parameters", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                  if (r.body !== void 0) {
                    let s = r.body;
                    if (!(s && typeof s == "object" && !Array.isArray(s))) {
                      let n = { instancePath: a + "/jobs/" + i + "/to/body", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                  if (r.server !== void 0) {
                    let s = r.server;
                    if (s && typeof s == "object" && !Array.isArray(s)) {
                      for (let n in s)
                        if (typeof s[n] != "string") {
                          let d = { instancePath: a + "/jobs/" + i + "/to/server/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/server/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [d] : e.push(d), t++;
                        }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/to/server", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/server/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                  if (r.baseUrl !== void 0) {
                    let s = r.baseUrl;
                    if (typeof s == "string") {
                      if (w(s) < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/to/baseUrl", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/baseUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/to/baseUrl", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                  if (r.credentials !== void 0) {
                    let s = r.credentials;
                    if (s && typeof s == "object" && !Array.isArray(s)) {
                      if (Object.keys(s).length < 1) {
                        let n = { instancePath: a + "/jobs/" + i + "/to/credentials", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/credentials/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        e === null ? e = [n] : e.push(n), t++;
                      }
                      for (let n in s) {
                        let d = s[n];
                        if (typeof d == "string") {
                          if (w(d) < 1) {
                            let b = { instancePath: a + "/jobs/" + i + "/to/credentials/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/credentials/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            e === null ? e = [b] : e.push(b), t++;
                          }
                        } else {
                          let b = { instancePath: a + "/jobs/" + i + "/to/credentials/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/credentials/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          e === null ? e = [b] : e.push(b), t++;
                        }
                      }
                    } else {
                      let n = { instancePath: a + "/jobs/" + i + "/to/credentials", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/properties/credentials/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      e === null ? e = [n] : e.push(n), t++;
                    }
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/to", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/to/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.downloadHost !== void 0) {
                let r = p.downloadHost;
                if (typeof r == "string") {
                  if (w(r) < 1) {
                    let s = { instancePath: a + "/jobs/" + i + "/downloadHost", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/downloadHost/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    e === null ? e = [s] : e.push(s), t++;
                  }
                } else {
                  let s = { instancePath: a + "/jobs/" + i + "/downloadHost", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/downloadHost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [s] : e.push(s), t++;
                }
              }
              if (p.force !== void 0 && typeof p.force != "boolean") {
                let r = { instancePath: a + "/jobs/" + i + "/force", schemaPath: "#/properties/jobs/items/allOf/2/then/properties/force/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                e === null ? e = [r] : e.push(r), t++;
              }
            } else {
              let r = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              e === null ? e = [r] : e.push(r), t++;
            }
            var M = g === t;
            if (ae = M, ae)
              var X = !0;
          }
          if (!ae) {
            let g = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
            e === null ? e = [g] : e.push(g), t++;
          }
          if (N !== !0 && X !== void 0 && (X === !0 ? N = !0 : (N = N || {}, Object.assign(N, X))), p && typeof p == "object" && !Array.isArray(p)) {
            if (p.kind === void 0) {
              let g = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              e === null ? e = [g] : e.push(g), t++;
            }
            if (N !== !0 && (N = N || {}, N.kind = !0), p.kind !== void 0) {
              let g = p.kind;
              if (!(g === "export" || g === "import" || g === "copy")) {
                let k = { instancePath: a + "/jobs/" + i + "/kind", schemaPath: "#/properties/jobs/items/properties/kind/enum", keyword: "enum", params: { allowedValues: L.properties.jobs.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                e === null ? e = [k] : e.push(k), t++;
              }
            }
          } else {
            let g = { instancePath: a + "/jobs/" + i, schemaPath: "#/properties/jobs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let v = { instancePath: a + "/jobs", schemaPath: "#/properties/jobs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [v] : e.push(v), t++;
      }
    }
  } else {
    let O = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [O] : e.push(O), t++;
  }
  return E.errors = e, t === 0;
}
E.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  Ze as validatePlan
};
