// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { HarmlessPlaces, HarmlessRule } from '../../src/contract/harmless.ts'

type Table = Readonly<Record<string, HarmlessRule>>

const table1: Table = {
  "": {"pattern":"^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
}
const table2: Table = {
  "": {},
  "/exportType": {"values":["latest","published"]},
  "/subTasks": {},
  "/subTasks/dialogs": {},
  "/subTasks/dialogs/*": {"values":["Order flowers","Cancel order"],"minLength":1},
  "/subTasks/alerts": {},
  "/subTasks/alerts/*": {"values":["Order shipped"],"minLength":1},
  "/subTasks/actions": {},
  "/subTasks/actions/*": {"minLength":1},
  "/subTasks/experienceFlows": {},
  "/subTasks/experienceFlows/*": {"minLength":1},
  "/allTasks": {},
  "/IncludeDependentTasks": {},
  "/customDashboards": {},
  "/exportOptions": {},
  "/exportOptions/tasks": {},
  "/exportOptions/tasks/*": {"values":["botTask","knowledgeGraph","smallTalk","forms","bottask"]},
  "/exportOptions/nlpData": {},
  "/exportOptions/nlpData/*": {"values":["utterances","patterns","traits","rules","concepts","synonyms","standardResponses","nlpSettings","training_data","bot_synonyms","defaultDialog"]},
  "/exportOptions/settings": {},
  "/exportOptions/settings/*": {"values":["botSettings","botVariables","ivrSettings","genAIandLLMSettings"]},
  "/exportOptions/AgentAssist": {},
  "/exportOptions/AgentAssist/*": {"values":["rules","playbooks","widgetSettings","layoutSettings"]},
  "/exportOptions/AgentAI": {},
  "/exportOptions/AgentAI/*": {"values":["rules","playbooks","widgetSettings","layoutSettings"]},
  "/exportOptions/options": {},
  "/exportOptions/options/botVariables": {},
  "/exportOptions/options/botVariables/ignore": {},
  "/exportOptions/options/botVariables/ignore/*": {"minLength":1},
  "/exportOptions/options/botVariables/ignoreEnvironmentVariables": {},
  "/exportOptions/options/botVariables/ignoreContentVariables": {},
}
const table3: Table = {
  "": {},
  "/_id": {"pattern":"^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
  "/streamId": {"pattern":"^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
  "/status": {"values":["pending"],"minLength":1},
  "/exportType": {"values":["latest","published"],"minLength":1},
  "/requestType": {"values":["Botexport"],"minLength":1},
  "/createdBy": {"pattern":"^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
  "/createdOn": {"time":true,"pattern":"\\.[0-9]{3}Z$"},
  "/__v": {"values":[0]},
}
const table4: Table = {
  "": {},
  "/errors": {},
  "/errors/*": {},
  "/errors/*/msg": {"values":["Invalid StreamId","Please select at least one component"]},
  "/errors/*/code": {"values":[400]},
}
const table5: Table = {
  "": {},
  "/errors": {},
  "/errors/*": {},
  "/errors/*/msg": {"values":["Invalid SDK credentials","Permission denied. Scope is incorrect!","Invalid JWT token","error verifying the jwt: possibly a replay","error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)"]},
  "/errors/*/code": {"values":[4002,401]},
}
const table6: Table = {
  "": {},
  "/errors": {},
  "/errors/*": {},
  "/errors/*/msg": {"values":["Method Not Allowed"]},
  "/errors/*/code": {"values":[405]},
}
const table7: Table = {
  "": {},
  "/errors": {},
  "/errors/*": {},
  "/errors/*/msg": {"values":["Validation errors/ Invalid arguments"]},
  "/errors/*/code": {"values":[412]},
}
const table8: Table = {
  "": {},
  "/errors": {},
  "/errors/*": {},
  "/errors/*/msg": {"values":["Rate limit for this API has been reached. Please try again after some time.","You've exceeded the per-minute rate limit. Please wait for sometime before retrying.","You've exceeded the hourly rate limit. Please wait for sometime before retrying."]},
  "/errors/*/code": {"values":[429]},
}
const table9: Table = {
  "": {},
  "/errors": {},
  "/errors/*": {},
  "/errors/*/msg": {"values":["Internal Server Error"]},
  "/errors/*/code": {"values":[500]},
}
const table10: Table = {
  "": {},
  "/_id": {"pattern":"^ber-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
  "/status": {"values":["pending","success","failed","failure"],"minLength":1},
  "/downloadURL": {"pattern":"^https?://","sensitive":true},
  "/streamId": {"pattern":"^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
  "/botId": {"pattern":"^st-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
  "/exportType": {"values":["latest","published"],"minLength":1},
  "/requestType": {"values":["Botexport"],"minLength":1},
  "/createdBy": {"pattern":"^u-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
  "/createdOn": {"time":true,"pattern":"\\.[0-9]{3}Z$"},
  "/fileId": {"pattern":"^[0-9a-f]{24}$"},
  "/fileSize": {"pattern":"^[0-9]+$"},
  "/store": {},
  "/store/urlParams": {},
  "/__v": {"values":[0]},
}
const table11: Table = {
  "": {},
  "/errors": {},
  "/errors/*": {},
  "/errors/*/msg": {"values":["Invalid StreamId"]},
  "/errors/*/code": {"values":[400]},
}

export const harmless: HarmlessPlaces = {
  members: {
    "startBotExport path BotID": table1,
    "startBotExport request application/json": table2,
    "startBotExport 200 application/json": table3,
    "startBotExport 400 application/json": table4,
    "startBotExport 401 application/json": table5,
    "startBotExport 405 application/json": table6,
    "startBotExport 412 application/json": table7,
    "startBotExport 429 application/json": table8,
    "startBotExport 500 application/json": table9,
    "getBotExportStatus path BotID": table1,
    "getBotExportStatus 200 application/json": table10,
    "getBotExportStatus 400 application/json": table11,
    "getBotExportStatus 401 application/json": table5,
    "getBotExportStatus 405 application/json": table6,
    "getBotExportStatus 429 application/json": table8,
    "getBotExportStatus 500 application/json": table9,
  },
  idPrefixes: ["ber-","st-","u-"],
  hosts: ["platform.kore.ai"],
  pathWords: ["api","export","getMediaStream"],
  columns: [],
}
