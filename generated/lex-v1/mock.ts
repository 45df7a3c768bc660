// Generated from specs/lex-v1. Edit that and run npm run generate.
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
      summary: "The archive is ready at the third poll, or imported",
      responses: {
        getExport: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "ready" },
        ],
        startImport: [{ status: 201, example: "bot" }],
        getImport: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "complete" },
        ],
      },
    },
    slow: {
      summary: "The archive is ready, or imported, after twelve polls",
      responses: {
        getExport: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "ready" },
        ],
        getImport: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "complete" },
        ],
      },
    },
    fails: {
      summary: "The service gives up on the archive",
      responses: {
        getExport: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "failed" },
        ],
        getImport: [{ status: 200, example: "inProgress" }, { status: 200, example: "failed" }],
      },
    },
    "unknown-state": {
      summary: "The job gets into a state that nobody documents",
      responses: {
        getExport: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress", state: "ARCHIVING" },
        ],
        getImport: [{ status: 200, example: "inProgress" }, { status: 200, example: "inProgress", state: "ARCHIVING" }],
      },
    },
    stuck: {
      summary: "The job never gets on",
      responses: {
        getExport: [{ status: 200, example: "inProgress" }],
        getImport: [{ status: 200, example: "inProgress" }],
      },
    },
    throttled: {
      summary: "A poll is refused for its rate, then the job completes",
      responses: {
        getExport: [
          { status: 200, example: "inProgress" },
          { status: 429, example: "limitExceeded" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "ready" },
        ],
        getImport: [
          { status: 200, example: "inProgress" },
          { status: 429, example: "limitExceeded" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "complete" },
        ],
      },
    },
    flaky: {
      summary: "The service and the network fail at some polls, then the job completes",
      responses: {
        getExport: [
          { status: 200, example: "inProgress" },
          { status: 500, example: "internalFailure" },
          { fault: "reset" },
          { fault: "html" },
          { status: 200, example: "inProgress", truncated: true },
          { status: 200, example: "inProgress" },
          { status: 200, example: "ready" },
        ],
        getImport: [
          { status: 200, example: "inProgress" },
          { status: 500, example: "internalFailure" },
          { fault: "reset" },
          { fault: "html" },
          { status: 200, example: "inProgress", truncated: true },
          { status: 200, example: "inProgress" },
          { status: 200, example: "complete" },
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
    forbidden: {
      summary: "The credentials are refused",
      responses: {
        getExport: [{ status: 403, example: "accessDenied" }],
        startImport: [{ status: 403, example: "accessDenied" }],
        getImport: [{ status: 403, example: "accessDenied" }],
      },
    },
    "not-found": {
      summary: "Neither the resource nor the import exists",
      responses: {
        getExport: [{ status: 404, example: "notFound" }],
        getImport: [{ status: 404, example: "notFound" }],
      },
    },
    unauthorized: {
      summary: "The request is not signed",
      responses: {
        getExport: [{ status: 403, example: "accessDenied" }],
        startImport: [{ status: 403, example: "accessDenied" }],
        getImport: [{ status: 403, example: "accessDenied" }],
      },
    },
    "invalid-request": {
      summary: "The request breaks the contract",
      responses: {
        getExport: [{ status: 400, example: "badRequest" }],
        startImport: [{ status: 400, example: "badRequest" }],
        getImport: [{ status: 400, example: "badRequest" }],
      },
    },
  },
  facts: {
    requestIds: ["x-amzn-RequestId"],
    created: ["/createdDate"],
    conflicts: { strategy: "/mergeStrategy", fails: "FAIL_ON_CONFLICT", apart: ["/resourceType"] },
  },
  exampleRequests: {
    getExport: { name: "OrderFlowers", version: "1", resourceType: "BOT", exportType: "LEX" },
    startImport: {
      body: {
        resourceType: "BOT",
        mergeStrategy: "FAIL_ON_CONFLICT",
        tags: [{ key: "team", value: "flowers" }, { key: "cost center", value: "" }],
      },
    },
  },
  otherFiles: {},
  file: {
    name: "OrderFlowers_1_LEX.zip",
    entries: {
      "OrderFlowers_1_BOT_LEX.json": "{\n  \"metadata\": {\n    \"schemaVersion\": \"1.0\",\n    \"importType\": \"LEX\",\n    \"importFormat\": \"JSON\"\n  },\n  \"resource\": {\n    \"name\": \"OrderFlowers\",\n    \"version\": \"1\",\n    \"description\": \"Takes orders for flowers\",\n    \"locale\": \"en-US\",\n    \"childDirected\": false,\n    \"idleSessionTTLInSeconds\": 300,\n    \"voiceId\": \"0\",\n    \"intents\": [\n      {\n        \"name\": \"OrderFlowersIntent\",\n        \"version\": \"1\",\n        \"sampleUtterances\": [\"I want to order {FlowerType}\"],\n        \"slots\": [\n          {\n            \"name\": \"FlowerType\",\n            \"slotType\": \"FlowerTypes\",\n            \"slotTypeVersion\": \"1\",\n            \"slotConstraint\": \"Required\",\n            \"priority\": 1,\n            \"sampleUtterances\": [],\n            \"valueElicitationPrompt\": {\n              \"messages\": [\n                {\n                  \"contentType\": \"PlainText\",\n                  \"content\": \"What kind of flowers?\"\n                }\n              ],\n              \"maxAttempts\": 2\n            }\n          }\n        ],\n        \"fulfillmentActivity\": {\n          \"type\": \"ReturnIntent\"\n        }\n      }\n    ],\n    \"slotTypes\": [\n      {\n        \"name\": \"FlowerTypes\",\n        \"version\": \"1\",\n        \"description\": \"Kinds of flowers\",\n        \"enumerationValues\": [\n          {\n            \"value\": \"roses\",\n            \"synonyms\": []\n          },\n          {\n            \"value\": \"tulips\",\n            \"synonyms\": []\n          }\n        ],\n        \"valueSelectionStrategy\": \"ORIGINAL_VALUE\"\n      }\n    ],\n    \"abortStatement\": {\n      \"messages\": [\n        {\n          \"contentType\": \"PlainText\",\n          \"content\": \"Sorry, I could not help.\"\n        }\n      ]\n    },\n    \"clarificationPrompt\": {\n      \"messages\": [\n        {\n          \"contentType\": \"PlainText\",\n          \"content\": \"Please say that again.\"\n        }\n      ],\n      \"maxAttempts\": 2\n    }\n  }\n}\n",
    },
  },
  jobs: {
    export: { ids: [], uploadIds: [], resourceIds: [], named: {} },
    import: {
      ids: [
        "00000000-0000-4000-8000-000000000001",
        "00000000-0000-4000-8000-000000000002",
        "00000000-0000-4000-8000-000000000003",
      ],
      uploadIds: [],
      resourceIds: [],
      named: {},
    },
  },
  pathExamples: { importId: "00000000-0000-4000-8000-000000000001" },
  echo: ["name", "version", "resourceType", "exportType", "mergeStrategy", "tags"],
  tokenUrls: [],
}
