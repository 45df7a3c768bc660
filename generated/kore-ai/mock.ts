// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { reserved } from '../../src/mock/scenario.ts'
import { contract } from './contract.ts'
import { examples } from './examples.ts'
import { inspectFile } from './file.ts'

/** What the mock knows of this vendor. */
export const mockVendor: MockVendor = {
  contract,
  inspectFile,
  examples,
  documentUrl: () => new URL('./openapi.json', import.meta.url),
  scenarios: {
    completes: {
      summary: "The archive is ready, or imported, at the third poll",
      requests: { importBot: "archive" },
      responses: {
        startBotExport: [{ status: 200, example: "pending" }],
        getBotExportStatus: [
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "success" },
        ],
        uploadFile: [{ status: 200, example: "uploaded" }],
        importBot: [{ status: 200, example: "pending" }],
        importIntoBot: [{ status: 200, example: "pending" }],
        getImportStatus: [
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "success" },
        ],
        exportUtterances: [{ status: 200, example: "inProgress" }],
        getUtteranceExportStatus: [{ status: 200, example: "inProgress" }, { status: 200, example: "success" }],
      },
    },
    slow: {
      summary: "The archive is ready, or imported, after twelve polls",
      responses: {
        getBotExportStatus: [
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "success" },
        ],
        getImportStatus: [
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "pending" },
          { status: 200, example: "success" },
        ],
      },
    },
    fails: {
      summary: "The service gives up on the archive",
      responses: {
        getBotExportStatus: [{ status: 200, example: "pending" }, { status: 200, example: "failed" }],
        getImportStatus: [{ status: 200, example: "pending" }, { status: 200, example: "failed" }],
      },
    },
    "fails-otherwise": {
      summary: "The service gives up and says so in its other word",
      responses: {
        getBotExportStatus: [{ status: 200, example: "pending" }, { status: 200, example: "failure" }],
        getImportStatus: [{ status: 200, example: "pending" }, { status: 200, example: "failure" }],
      },
    },
    "unknown-state": {
      summary: "The job gets into a state that nobody documents",
      responses: {
        getBotExportStatus: [
          { status: 200, example: "pending" },
          { status: 200, example: "pending", state: "archiving" },
        ],
        getImportStatus: [{ status: 200, example: "pending" }, { status: 200, example: "pending", state: "archiving" }],
      },
    },
    stuck: {
      summary: "The job never gets on",
      responses: {
        getBotExportStatus: [{ status: 200, example: "pending" }],
        getImportStatus: [{ status: 200, example: "pending" }],
      },
    },
    throttled: {
      summary: "The minute's limit refuses a poll, then the job completes",
      responses: {
        getBotExportStatus: [
          { status: 200, example: "pending" },
          { status: 429, example: "minuteLimit" },
          { status: 200, example: "pending" },
          { status: 200, example: "success" },
        ],
        getImportStatus: [
          { status: 200, example: "pending" },
          { status: 429, example: "minuteLimit" },
          { status: 200, example: "pending" },
          { status: 200, example: "success" },
        ],
      },
    },
    "throttled-start": {
      summary: "The hour's limit refuses the start",
      responses: {
        startBotExport: [{ status: 429, example: "hourLimit" }],
        getBotExportStatus: [{ status: 429, example: "hourLimit" }],
        importBot: [{ status: 429, example: "hourLimit" }],
        importIntoBot: [{ status: 429, example: "hourLimit" }],
        getImportStatus: [{ status: 429, example: "hourLimit" }],
      },
    },
    flaky: {
      summary: "The service and the network fail at some polls, then the job completes",
      responses: {
        getBotExportStatus: [
          { status: 200, example: "pending" },
          { status: 500, example: "internalError" },
          { fault: "reset" },
          { fault: "html" },
          { status: 200, example: "pending", truncated: true },
          { status: 200, example: "pending" },
          { status: 200, example: "success" },
        ],
        getImportStatus: [
          { status: 200, example: "pending" },
          { status: 500, example: "internalError" },
          { fault: "reset" },
          { fault: "html" },
          { status: 200, example: "pending", truncated: true },
          { status: 200, example: "pending" },
          { status: 200, example: "success" },
        ],
      },
    },
    "expired-link": {
      summary: "The first address of the archive has expired, a fresh one works",
      responses: {},
      files: ["expired"],
    },
    "cut-off": {
      summary: "The first download breaks off, a fresh address gives the whole archive",
      responses: {},
      files: ["truncated"],
    },
    "nothing-selected": {
      summary: "The service finds no component in the request",
      responses: {
        startBotExport: [{ status: 400, example: "nothingSelected" }],
        getBotExportStatus: [{ status: 400, example: "unknownBot" }],
      },
    },
    forbidden: {
      summary: "The app lacks the scope",
      responses: {
        startBotExport: [{ status: 401, example: "scopeMissing" }],
        getBotExportStatus: [{ status: 401, example: "scopeMissing" }],
        importBot: [{ status: 401, example: "scopeMissing" }],
        importIntoBot: [{ status: 401, example: "scopeMissing" }],
        getImportStatus: [{ status: 401, example: "scopeMissing" }],
      },
    },
    "not-found": {
      summary: "The bot or the import does not exist; nobody has shown what the service answers then",
      responses: {
        startBotExport: [{ status: 400, example: "unknownBot" }],
        getBotExportStatus: [{ status: 400, example: "unknownBot" }],
        importIntoBot: [{ status: 400, example: "unknownBot" }],
        getImportStatus: [{ status: 400, example: "unknownImport" }],
        exportUtterances: [{ status: 400, example: "unknownBot" }],
        getUtteranceExportStatus: [{ status: 400, example: "unknownBot" }],
      },
    },
    "unknown-file": {
      summary: "One of the ids in the start is that of no file",
      responses: {
        importBot: [{ status: 400, example: "invalidFileId" }],
        importIntoBot: [{ status: 400, example: "invalidFileId" }],
      },
    },
    unauthorized: {
      summary: "The JWT is missing or not signed with the app's secret",
      responses: {
        startBotExport: [{ status: 401, example: "invalidCredentials" }],
        getBotExportStatus: [{ status: 401, example: "invalidCredentials" }],
        uploadFile: [{ status: 401, example: "invalidCredentials" }],
        importBot: [{ status: 401, example: "invalidCredentials" }],
        importIntoBot: [{ status: 401, example: "invalidCredentials" }],
        getImportStatus: [{ status: 401, example: "invalidCredentials" }],
        exportUtterances: [{ status: 401, example: "invalidCredentials" }],
        getUtteranceExportStatus: [{ status: 401, example: "invalidCredentials" }],
      },
    },
    "invalid-request": {
      summary: "The request breaks the contract",
      responses: {
        startBotExport: [{ status: 412, example: "invalidArguments" }],
        getBotExportStatus: [{ status: 400, example: "malformedBotId" }],
        uploadFile: [{ status: 412, example: "invalidArguments" }],
        importBot: [{ status: 412, example: "invalidArguments" }],
        importIntoBot: [{ status: 412, example: "invalidArguments" }],
        getImportStatus: [{ status: 400, example: "malformedImportId" }],
        exportUtterances: [{ status: 412, example: "invalidArguments" }],
        getUtteranceExportStatus: [{ status: 400, example: "unknownBot" }],
      },
    },
    "invalid-path": {
      summary: "The id of the bot or of the import is malformed",
      responses: {
        startBotExport: [{ status: 400, example: "malformedBotId" }],
        getBotExportStatus: [{ status: 400, example: "malformedBotId" }],
        importIntoBot: [{ status: 400, example: "malformedBotId" }],
        getImportStatus: [{ status: 400, example: "malformedImportId" }],
        exportUtterances: [{ status: 400, example: "unknownBot" }],
        getUtteranceExportStatus: [{ status: 400, example: "unknownBot" }],
      },
    },
  },
  facts: { created: ["/createdOn"], fileBytes: ["/fileSize"] },
  exampleRequests: {
    startBotExport: { BotID: "st-00000000-0000-5000-8000-000000000001", body: { exportType: "published" } },
    importBot: { body: { name: "OrderFlowers", purpose: "employee" } },
    importIntoBot: { BotID: "st-00000000-0000-5000-8000-000000000001", body: {} },
  },
  otherFiles: {},
  file: {
    name: "OrderFlowers.zip",
    entries: {
      "botDefinition.json": "{\n  \"_id\": \"st-00000000-0000-5000-8000-000000000001\",\n  \"type\": \"default\",\n  \"purpose\": \"customer\",\n  \"defaultLanguage\": \"en\",\n  \"supportedLanguages\": [\"en\"],\n  \"environmentVersionInfo\": \"9.1.7\",\n  \"localeData\": {\n    \"en\": {\n      \"name\": \"OrderFlowers\",\n      \"description\": \"Takes orders for flowers\"\n    }\n  },\n  \"dialogs\": [\n    {\n      \"_id\": \"dg-00000000-0000-5000-8000-000000000011\",\n      \"refId\": \"00000000-0000-5000-8000-000000000012\",\n      \"localeData\": {\n        \"en\": {\n          \"name\": \"Order flowers\",\n          \"shortDesc\": \"Asks for kind, number and date\"\n        }\n      },\n      \"state\": \"published\"\n    }\n  ],\n  \"sentences\": [\n    {\n      \"taskId\": \"dg-00000000-0000-5000-8000-000000000011\",\n      \"sentence\": \"I want to order roses\",\n      \"language\": \"en\"\n    }\n  ],\n  \"patterns\": [],\n  \"knowledgeTasks\": [],\n  \"smallTalk\": [],\n  \"actions\": [],\n  \"alerts\": [],\n  \"unexportedTasks\": [],\n  \"exportOptions\": {\n    \"tasks\": [\"botTask\"],\n    \"nlpData\": [\"nlpSettings\", \"utterances\"],\n    \"settings\": [\"botSettings\", \"botVariables\"],\n    \"subTasks\": {\n      \"dialogs\": [\"dg-00000000-0000-5000-8000-000000000011\"],\n      \"alerts\": [],\n      \"actions\": [],\n      \"forms\": []\n    }\n  }\n}\n",
      "config.json": "{\n  \"name\": \"OrderFlowers\",\n  \"envVariables\": [\n    {\n      \"key\": \"shopName\",\n      \"value\": \"Example Flowers\"\n    }\n  ]\n}\n",
      "icon.png": {
        base64: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPQqroBAAJOAX0GVuBSAAAAAElFTkSuQmCC",
      },
    },
  },
  jobs: {
    export: { ids: ["ber-00000000-0000-5000-8000-00000000000a"], uploadIds: [], resourceIds: [], named: {} },
    import: {
      ids: ["bir-00000000-0000-5000-8000-00000000000b"],
      uploadIds: [
        "0123456789abcdef0123456a",
        "0123456789abcdef0123456b",
        "0123456789abcdef0123456d",
        "0123456789abcdef0123456e",
      ],
      resourceIds: ["st-00000000-0000-5000-8000-000000000001"],
      named: { importIntoBot: { resourceId: ["/BotID"] } },
    },
  },
  pathExamples: {
    BotID: "st-00000000-0000-5000-8000-000000000001",
    BotImportBIR: "bir-00000000-0000-5000-8000-00000000000b",
  },
  echo: ["exportType"],
  tokenUrls: [],
}
