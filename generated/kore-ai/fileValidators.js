// Generated from specs/kore-ai. Edit that and run npm run generate.

// set:set:file
var k = l;
var w = new RegExp("^st-", "u");
function l(n, { instancePath: i = "", parentData: c, parentDataProperty: g, rootData: h = n, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, y = l.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n._id === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_id" }, message: "must have required property '_id'" };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (n.localeData === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localeData" }, message: "must have required property 'localeData'" };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (n.exportOptions === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exportOptions" }, message: "must have required property 'exportOptions'" };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (n._id !== void 0) {
      let s = n._id;
      if (typeof s == "string") {
        if (!w.test(s)) {
          let t = { instancePath: i + "/_id", schemaPath: "#/properties/_id/pattern", keyword: "pattern", params: { pattern: "^st-" }, message: 'must match pattern "^st-"' };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/_id", schemaPath: "#/properties/_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (n.localeData !== void 0) {
      let s = n.localeData;
      if (!(s && typeof s == "object" && !Array.isArray(s))) {
        let t = { instancePath: i + "/localeData", schemaPath: "#/properties/localeData/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (n.defaultLanguage !== void 0 && typeof n.defaultLanguage != "string") {
      let s = { instancePath: i + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (n.supportedLanguages !== void 0) {
      let s = n.supportedLanguages;
      if (Array.isArray(s)) {
        let t = s.length;
        for (let p = 0; p < t; p++)
          if (typeof s[p] != "string") {
            let r = { instancePath: i + "/supportedLanguages/" + p, schemaPath: "#/properties/supportedLanguages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [r] : e.push(r), a++;
          }
      } else {
        let t = { instancePath: i + "/supportedLanguages", schemaPath: "#/properties/supportedLanguages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (n.dialogs !== void 0 && !Array.isArray(n.dialogs)) {
      let s = { instancePath: i + "/dialogs", schemaPath: "#/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (n.sentences !== void 0 && !Array.isArray(n.sentences)) {
      let s = { instancePath: i + "/sentences", schemaPath: "#/properties/sentences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (n.exportOptions !== void 0) {
      let s = n.exportOptions;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.tasks === void 0) {
          let t = { instancePath: i + "/exportOptions", schemaPath: "#/properties/exportOptions/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property 'tasks'" };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (s.nlpData === void 0) {
          let t = { instancePath: i + "/exportOptions", schemaPath: "#/properties/exportOptions/required", keyword: "required", params: { missingProperty: "nlpData" }, message: "must have required property 'nlpData'" };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (s.settings === void 0) {
          let t = { instancePath: i + "/exportOptions", schemaPath: "#/properties/exportOptions/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (s.subTasks === void 0) {
          let t = { instancePath: i + "/exportOptions", schemaPath: "#/properties/exportOptions/required", keyword: "required", params: { missingProperty: "subTasks" }, message: "must have required property 'subTasks'" };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (s.tasks !== void 0) {
          let t = s.tasks;
          if (Array.isArray(t)) {
            let p = t.length;
            for (let r = 0; r < p; r++)
              if (typeof t[r] != "string") {
                let o = { instancePath: i + "/exportOptions/tasks/" + r, schemaPath: "#/properties/exportOptions/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), a++;
              }
          } else {
            let p = { instancePath: i + "/exportOptions/tasks", schemaPath: "#/properties/exportOptions/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
        if (s.nlpData !== void 0) {
          let t = s.nlpData;
          if (Array.isArray(t)) {
            let p = t.length;
            for (let r = 0; r < p; r++)
              if (typeof t[r] != "string") {
                let o = { instancePath: i + "/exportOptions/nlpData/" + r, schemaPath: "#/properties/exportOptions/properties/nlpData/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), a++;
              }
          } else {
            let p = { instancePath: i + "/exportOptions/nlpData", schemaPath: "#/properties/exportOptions/properties/nlpData/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
        if (s.settings !== void 0) {
          let t = s.settings;
          if (Array.isArray(t)) {
            let p = t.length;
            for (let r = 0; r < p; r++)
              if (typeof t[r] != "string") {
                let o = { instancePath: i + "/exportOptions/settings/" + r, schemaPath: "#/properties/exportOptions/properties/settings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                e === null ? e = [o] : e.push(o), a++;
              }
          } else {
            let p = { instancePath: i + "/exportOptions/settings", schemaPath: "#/properties/exportOptions/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
        if (s.subTasks !== void 0) {
          let t = s.subTasks;
          if (t && typeof t == "object" && !Array.isArray(t)) {
            if (t.dialogs !== void 0) {
              let p = t.dialogs;
              if (Array.isArray(p)) {
                let r = p.length;
                for (let o = 0; o < r; o++)
                  if (typeof p[o] != "string") {
                    let u = { instancePath: i + "/exportOptions/subTasks/dialogs/" + o, schemaPath: "#/properties/exportOptions/properties/subTasks/properties/dialogs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), a++;
                  }
              } else {
                let r = { instancePath: i + "/exportOptions/subTasks/dialogs", schemaPath: "#/properties/exportOptions/properties/subTasks/properties/dialogs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [r] : e.push(r), a++;
              }
            }
            if (t.alerts !== void 0) {
              let p = t.alerts;
              if (Array.isArray(p)) {
                let r = p.length;
                for (let o = 0; o < r; o++)
                  if (typeof p[o] != "string") {
                    let u = { instancePath: i + "/exportOptions/subTasks/alerts/" + o, schemaPath: "#/properties/exportOptions/properties/subTasks/properties/alerts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), a++;
                  }
              } else {
                let r = { instancePath: i + "/exportOptions/subTasks/alerts", schemaPath: "#/properties/exportOptions/properties/subTasks/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [r] : e.push(r), a++;
              }
            }
            if (t.actions !== void 0) {
              let p = t.actions;
              if (Array.isArray(p)) {
                let r = p.length;
                for (let o = 0; o < r; o++)
                  if (typeof p[o] != "string") {
                    let u = { instancePath: i + "/exportOptions/subTasks/actions/" + o, schemaPath: "#/properties/exportOptions/properties/subTasks/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), a++;
                  }
              } else {
                let r = { instancePath: i + "/exportOptions/subTasks/actions", schemaPath: "#/properties/exportOptions/properties/subTasks/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [r] : e.push(r), a++;
              }
            }
            if (t.forms !== void 0) {
              let p = t.forms;
              if (Array.isArray(p)) {
                let r = p.length;
                for (let o = 0; o < r; o++)
                  if (typeof p[o] != "string") {
                    let u = { instancePath: i + "/exportOptions/subTasks/forms/" + o, schemaPath: "#/properties/exportOptions/properties/subTasks/properties/forms/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [u] : e.push(u), a++;
                  }
              } else {
                let r = { instancePath: i + "/exportOptions/subTasks/forms", schemaPath: "#/properties/exportOptions/properties/subTasks/properties/forms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                e === null ? e = [r] : e.push(r), a++;
              }
            }
          } else {
            let p = { instancePath: i + "/exportOptions/subTasks", schemaPath: "#/properties/exportOptions/properties/subTasks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
        if (s.IncludeDependentTasks !== void 0 && typeof s.IncludeDependentTasks != "boolean") {
          let t = { instancePath: i + "/exportOptions/IncludeDependentTasks", schemaPath: "#/properties/exportOptions/properties/IncludeDependentTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/exportOptions", schemaPath: "#/properties/exportOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), a++;
  }
  return l.errors = e, a === 0;
}
l.evaluated = { props: { _id: !0, localeData: !0, defaultLanguage: !0, supportedLanguages: !0, dialogs: !0, sentences: !0, exportOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var P = m;
function m(n, { instancePath: i = "", parentData: c, parentDataProperty: g, rootData: h = n, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, y = m.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.name === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (n.envVariables === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "envVariables" }, message: "must have required property 'envVariables'" };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (n.name !== void 0 && typeof n.name != "string") {
      let s = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [s] : e.push(s), a++;
    }
    if (n.envVariables !== void 0 && !Array.isArray(n.envVariables)) {
      let s = { instancePath: i + "/envVariables", schemaPath: "#/properties/envVariables/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      e === null ? e = [s] : e.push(s), a++;
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), a++;
  }
  return m.errors = e, a === 0;
}
m.evaluated = { props: { name: !0, envVariables: !0 }, dynamicProps: !1, dynamicItems: !1 };
var x = d;
function d(n, { instancePath: i = "", parentData: c, parentDataProperty: g, rootData: h = n, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, y = d.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), !(n && typeof n == "object" && !Array.isArray(n))) {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [s] : e.push(s), a++;
  }
  return d.errors = e, a === 0;
}
d.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var v = f;
function f(n, { instancePath: i = "", parentData: c, parentDataProperty: g, rootData: h = n, dynamicAnchors: b = {} } = {}) {
  let e = null, a = 0, y = f.evaluated;
  if (y.dynamicProps && (y.props = void 0), y.dynamicItems && (y.items = void 0), Array.isArray(n)) {
    let s = n.length;
    for (let t = 0; t < s; t++) {
      let p = n[t];
      if (p && typeof p == "object" && !Array.isArray(p)) {
        if (p.taskName === void 0) {
          let r = { instancePath: i + "/" + t, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "taskName" }, message: "must have required property 'taskName'" };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (p.sentence === void 0) {
          let r = { instancePath: i + "/" + t, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "sentence" }, message: "must have required property 'sentence'" };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (p.taskName !== void 0 && typeof p.taskName != "string") {
          let r = { instancePath: i + "/" + t + "/taskName", schemaPath: "#/items/properties/taskName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (p.sentence !== void 0 && typeof p.sentence != "string") {
          let r = { instancePath: i + "/" + t + "/sentence", schemaPath: "#/items/properties/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (p.type !== void 0 && typeof p.type != "string") {
          let r = { instancePath: i + "/" + t + "/type", schemaPath: "#/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (p.language !== void 0 && typeof p.language != "string") {
          let r = { instancePath: i + "/" + t + "/language", schemaPath: "#/items/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (p.entities !== void 0 && !Array.isArray(p.entities)) {
          let r = { instancePath: i + "/" + t + "/entities", schemaPath: "#/items/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let s = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    e === null ? e = [s] : e.push(s), a++;
  }
  return f.errors = e, a === 0;
}
f.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var A = {
  BotDefinition: k,
  BotConfig: P,
  Unknown: x,
  Utterances: v
};
export {
  A as validators
};
