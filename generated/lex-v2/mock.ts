// Generated from specs/lex-v2. Edit that and run npm run generate.
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
      requests: { createExport: "bot", startImport: "bot" },
      responses: {
        createExport: [{ status: 202, example: "bot" }],
        describeExport: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "completed" },
        ],
        listExports: [{ status: 200, example: "lastPage" }],
        updateExport: [{ status: 202, example: "inProgress" }],
        deleteExport: [{ status: 202, example: "deleting" }],
        createUploadUrl: [{ status: 200, example: "created" }],
        startImport: [{ status: 202, example: "bot" }],
        listImports: [{ status: 200, example: "lastPage" }],
        describeImport: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "completed" },
        ],
        deleteImport: [{ status: 202, example: "deleting" }],
      },
      after: { deleteExport: "deleted", deleteImport: "deleted" },
    },
    slow: {
      summary: "The archive is ready, or imported, after twelve polls",
      responses: {
        describeExport: [
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
          { status: 200, example: "completed" },
        ],
        describeImport: [
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
          { status: 200, example: "completed" },
        ],
      },
    },
    fails: {
      summary: "The service gives up on the archive",
      responses: {
        describeExport: [{ status: 200, example: "inProgress" }, { status: 200, example: "failed" }],
        describeImport: [{ status: 200, example: "inProgress" }, { status: 200, example: "failed" }],
      },
    },
    "unknown-state": {
      summary: "The job gets into a state that nobody documents",
      responses: {
        describeExport: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress", state: "Archiving" },
        ],
        describeImport: [
          { status: 200, example: "inProgress" },
          { status: 200, example: "inProgress", state: "Archiving" },
        ],
      },
    },
    deleted: {
      summary: "Somebody deletes the job before it is done",
      responses: {
        describeExport: [{ status: 200, example: "deleting" }, { status: 404, example: "notFound" }],
        describeImport: [{ status: 200, example: "deleting" }, { status: 404, example: "notFound" }],
      },
    },
    stuck: {
      summary: "The job never gets on",
      responses: {
        describeExport: [{ status: 200, example: "inProgress" }],
        describeImport: [{ status: 200, example: "inProgress" }],
      },
    },
    throttled: {
      summary: "A poll is refused for its rate, then the job completes",
      responses: {
        describeExport: [
          { status: 200, example: "inProgress" },
          { status: 429, example: "throttled" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "completed" },
        ],
        describeImport: [
          { status: 200, example: "inProgress" },
          { status: 429, example: "throttled" },
          { status: 200, example: "inProgress" },
          { status: 200, example: "completed" },
        ],
      },
    },
    flaky: {
      summary: "The service and the network fail at some polls, then the job completes",
      responses: {
        describeExport: [
          { status: 200, example: "inProgress" },
          { status: 500, example: "internalServer" },
          { fault: "reset" },
          { fault: "html" },
          { status: 200, example: "inProgress", truncated: true },
          { status: 200, example: "inProgress" },
          { status: 200, example: "completed" },
        ],
        describeImport: [
          { status: 200, example: "inProgress" },
          { status: 500, example: "internalServer" },
          { fault: "reset" },
          { fault: "html" },
          { status: 200, example: "inProgress", truncated: true },
          { status: 200, example: "inProgress" },
          { status: 200, example: "completed" },
        ],
      },
    },
    "expired-link": {
      summary: "The first address of the archive has expired, a fresh one works, whichever way the archive goes",
      responses: {},
      files: ["expired"],
      uploads: ["expired"],
    },
    "cut-off": {
      summary: "The first download or upload breaks off, the next one brings the whole archive",
      responses: {},
      files: ["truncated"],
      uploads: ["reset"],
    },
    "session-expires": {
      summary: "The session ends while the archive is being built",
      responses: { describeExport: [{ status: 200, example: "inProgress" }, { status: 403, example: "expiredToken" }] },
    },
    "quota-exceeded": {
      summary: "A quota of the bot is used up",
      responses: {
        createExport: [{ status: 402, example: "quotaExceeded" }],
        updateExport: [{ status: 402, example: "quotaExceeded" }],
        deleteExport: [{ status: 402, example: "quotaExceeded" }],
      },
    },
    conflict: {
      summary: "The bot or the job is in a conflicting state",
      responses: {
        createExport: [{ status: 409, example: "conflict" }],
        updateExport: [{ status: 409, example: "conflict" }],
        startImport: [{ status: 409, example: "conflict" }],
      },
    },
    "unwilling-delete": {
      summary: "The job completes, and the request to delete it is refused as not valid",
      responses: {
        deleteExport: [{ status: 412, example: "preconditionFailed" }],
        deleteImport: [{ status: 412, example: "preconditionFailed" }],
      },
    },
    forbidden: {
      summary: "The credentials are refused",
      responses: {
        createExport: [{ status: 403, example: "accessDenied" }],
        listExports: [{ status: 403, example: "accessDenied" }],
        describeExport: [{ status: 403, example: "accessDenied" }],
        updateExport: [{ status: 403, example: "accessDenied" }],
        deleteExport: [{ status: 403, example: "accessDenied" }],
        createUploadUrl: [{ status: 403, example: "accessDenied" }],
        startImport: [{ status: 403, example: "accessDenied" }],
        listImports: [{ status: 403, example: "accessDenied" }],
        describeImport: [{ status: 403, example: "accessDenied" }],
        deleteImport: [{ status: 403, example: "accessDenied" }],
      },
    },
    "not-found": {
      summary: "Neither the resource nor the job exists",
      responses: {
        createExport: [{ status: 404, example: "notFound" }],
        describeExport: [{ status: 404, example: "notFound" }],
        updateExport: [{ status: 404, example: "notFound" }],
        deleteExport: [{ status: 412, example: "preconditionFailed" }],
        startImport: [{ status: 404, example: "notFound" }],
        describeImport: [{ status: 404, example: "notFound" }],
        deleteImport: [{ status: 412, example: "preconditionFailed" }],
      },
    },
    "unknown-file": {
      summary: "The start names an import that no address was made for",
      responses: { startImport: [{ status: 404, example: "notFound" }] },
    },
    unauthorized: {
      summary: "The request is not signed",
      responses: {
        createExport: [{ status: 403, example: "accessDenied" }],
        listExports: [{ status: 403, example: "accessDenied" }],
        describeExport: [{ status: 403, example: "accessDenied" }],
        updateExport: [{ status: 403, example: "accessDenied" }],
        deleteExport: [{ status: 403, example: "accessDenied" }],
        createUploadUrl: [{ status: 403, example: "accessDenied" }],
        startImport: [{ status: 403, example: "accessDenied" }],
        listImports: [{ status: 403, example: "accessDenied" }],
        describeImport: [{ status: 403, example: "accessDenied" }],
        deleteImport: [{ status: 403, example: "accessDenied" }],
      },
    },
    "invalid-request": {
      summary: "The request breaks the contract",
      responses: {
        createExport: [{ status: 400, example: "noResource" }],
        listExports: [{ status: 400, example: "tooManyResults" }],
        describeExport: [{ status: 400, example: "invalidId" }],
        updateExport: [{ status: 400, example: "invalidId" }],
        deleteExport: [{ status: 400, example: "invalidId" }],
        createUploadUrl: [{ status: 400, example: "invalidRequest" }],
        startImport: [{ status: 400, example: "noResource" }],
        listImports: [{ status: 400, example: "tooManyResults" }],
        describeImport: [{ status: 400, example: "invalidId" }],
        deleteImport: [{ status: 400, example: "invalidId" }],
      },
    },
  },
  facts: {
    requestIds: ["x-amzn-RequestId"],
    created: ["/creationDateTime"],
    updated: ["/lastUpdatedDateTime"],
    startedAs: {
      "/importedResourceType": {
        botImportSpecification: "Bot",
        botLocaleImportSpecification: "BotLocale",
        customVocabularyImportSpecification: "CustomVocabulary",
        testSetImportResourceSpecification: "TestSet",
      },
    },
    conflicts: { strategy: "/mergeStrategy", fails: "FailOnConflict" },
    lists: {
      listExports: { jobs: "export", limit: "maxResults" },
      listImports: { jobs: "import", limit: "maxResults" },
    },
  },
  exampleRequests: {
    createExport: {
      body: {
        resourceSpecification: { botExportSpecification: { botId: "BOT0000001", botVersion: "DRAFT" } },
        fileFormat: "LexJson",
      },
    },
    startImport: {
      body: {
        resourceSpecification: {
          botImportSpecification: {
            botName: "OrderFlowers",
            roleArn: "arn:aws:iam::123456789012:role/LexBotRole",
            dataPrivacy: { childDirected: false },
            errorLogSettings: { enabled: true },
            idleSessionTTLInSeconds: 300,
            botTags: { team: "flowers", "cost center": "" },
            testBotAliasTags: { team: "flowers" },
          },
        },
        mergeStrategy: "FailOnConflict",
      },
    },
  },
  otherFiles: {
    botLocaleExportSpecification: {
      name: "OrderFlowers-1-en_US-EXPORT0001-LexJson.zip",
      entries: {
        "Manifest.json": "{\n  \"metaData\": {\n    \"schemaVersion\": \"1\",\n    \"resourceType\": \"BOT_LOCALE\",\n    \"fileFormat\": \"LexJson\"\n  }\n}\n",
        "en_US/BotLocale.json": "{\n  \"name\": \"English (US)\",\n  \"identifier\": \"en_US\",\n  \"version\": \"1\",\n  \"description\": null,\n  \"voiceSettings\": {\n    \"engine\": \"neural\",\n    \"voiceId\": \"Joanna\"\n  },\n  \"nluConfidenceThreshold\": 0.4\n}\n",
        "en_US/Intents/FallbackIntent/Intent.json": "{\n  \"name\": \"FallbackIntent\",\n  \"identifier\": \"FALLBCKINT\",\n  \"description\": \"For everything that no other intent takes\",\n  \"parentIntentSignature\": \"AMAZON.FallbackIntent\",\n  \"sampleUtterances\": null\n}\n",
        "en_US/Intents/OrderFlowers/Intent.json": "{\n  \"name\": \"OrderFlowers\",\n  \"identifier\": \"INTENT0001\",\n  \"description\": null,\n  \"sampleUtterances\": [\n    {\n      \"utterance\": \"I want to order {FlowerType}\"\n    }\n  ],\n  \"slotPriorities\": [\n    {\n      \"slotName\": \"FlowerType\",\n      \"priority\": 1\n    }\n  ]\n}\n",
        "en_US/Intents/OrderFlowers/Slots/FlowerType/Slot.json": "{\n  \"name\": \"FlowerType\",\n  \"identifier\": \"SLOT000001\",\n  \"description\": null,\n  \"slotTypeName\": \"FlowerTypes\",\n  \"valueElicitationSetting\": {\n    \"slotConstraint\": \"Required\",\n    \"promptSpecification\": {\n      \"messageGroupsList\": [\n        {\n          \"message\": {\n            \"plainTextMessage\": {\n              \"value\": \"What kind of flowers?\"\n            }\n          },\n          \"variations\": null\n        }\n      ],\n      \"maxRetries\": 4,\n      \"allowInterrupt\": true\n    }\n  }\n}\n",
        "en_US/SlotTypes/FlowerTypes/SlotType.json": "{\n  \"name\": \"FlowerTypes\",\n  \"identifier\": \"SLOTTYPE01\",\n  \"description\": null,\n  \"slotTypeValues\": [\n    {\n      \"synonyms\": null,\n      \"sampleValue\": {\n        \"value\": \"roses\"\n      }\n    },\n    {\n      \"synonyms\": null,\n      \"sampleValue\": {\n        \"value\": \"tulips\"\n      }\n    }\n  ],\n  \"valueSelectionSetting\": {\n    \"resolutionStrategy\": \"ORIGINAL_VALUE\"\n  }\n}\n",
      },
    },
    customVocabularyExportSpecification: {
      name: "OrderFlowers-DRAFT-en_GB-EXPORT0001-TSV.zip",
      entries: {
        "CustomVocabulary.tsv": "phrase\tweight\nranunculus\t3\nanemone\t2\n",
        "Manifest.json": "{\n  \"metaData\": {\n    \"schemaVersion\": \"1\",\n    \"resourceType\": \"CUSTOM_VOCABULARY\",\n    \"fileFormat\": \"TSV\"\n  }\n}\n",
      },
    },
    testSetExportSpecification: {
      name: "OrderFlowers-EXPORT0001-CSV.zip",
      entries: { "OrderFlowers.csv": "Line #,Conversation #,Source,Input\n1,1,User,I would like to order flowers\n" },
    },
  },
  file: {
    name: "OrderFlowers-DRAFT-EXPORT0001-LexJson.zip",
    entries: {
      "Manifest.json": "{\n  \"metaData\": {\n    \"schemaVersion\": \"1\",\n    \"resourceType\": \"BOT\",\n    \"fileFormat\": \"LexJson\"\n  }\n}\n",
      "OrderFlowers/Bot.json": "{\n  \"name\": \"OrderFlowers\",\n  \"version\": \"DRAFT\",\n  \"description\": null,\n  \"identifier\": \"BOT0000001\",\n  \"dataPrivacy\": {\n    \"childDirected\": false\n  },\n  \"idleSessionTTLInSeconds\": 300\n}\n",
      "OrderFlowers/BotLocales/en_US/BotLocale.json": "{\n  \"name\": \"English (US)\",\n  \"identifier\": \"en_US\",\n  \"version\": \"DRAFT\",\n  \"description\": null,\n  \"voiceSettings\": {\n    \"engine\": \"neural\",\n    \"voiceId\": \"Joanna\"\n  },\n  \"nluConfidenceThreshold\": 0.4\n}\n",
      "OrderFlowers/BotLocales/en_US/Intents/FallbackIntent/Intent.json": "{\n  \"name\": \"FallbackIntent\",\n  \"identifier\": \"FALLBCKINT\",\n  \"description\": \"For everything that no other intent takes\",\n  \"parentIntentSignature\": \"AMAZON.FallbackIntent\",\n  \"sampleUtterances\": null\n}\n",
      "OrderFlowers/BotLocales/en_US/Intents/OrderFlowers/Intent.json": "{\n  \"name\": \"OrderFlowers\",\n  \"identifier\": \"INTENT0001\",\n  \"description\": null,\n  \"sampleUtterances\": [\n    {\n      \"utterance\": \"I want to order {FlowerType}\"\n    }\n  ],\n  \"slotPriorities\": [\n    {\n      \"slotName\": \"FlowerType\",\n      \"priority\": 1\n    }\n  ]\n}\n",
      "OrderFlowers/BotLocales/en_US/Intents/OrderFlowers/Slots/FlowerType/Slot.json": "{\n  \"name\": \"FlowerType\",\n  \"identifier\": \"SLOT000001\",\n  \"description\": null,\n  \"slotTypeName\": \"FlowerTypes\",\n  \"valueElicitationSetting\": {\n    \"slotConstraint\": \"Required\",\n    \"promptSpecification\": {\n      \"messageGroupsList\": [\n        {\n          \"message\": {\n            \"plainTextMessage\": {\n              \"value\": \"What kind of flowers?\"\n            }\n          },\n          \"variations\": null\n        }\n      ],\n      \"maxRetries\": 4,\n      \"allowInterrupt\": true\n    }\n  }\n}\n",
      "OrderFlowers/BotLocales/en_US/SlotTypes/FlowerTypes/SlotType.json": "{\n  \"name\": \"FlowerTypes\",\n  \"identifier\": \"SLOTTYPE01\",\n  \"description\": null,\n  \"slotTypeValues\": [\n    {\n      \"synonyms\": null,\n      \"sampleValue\": {\n        \"value\": \"roses\"\n      }\n    },\n    {\n      \"synonyms\": null,\n      \"sampleValue\": {\n        \"value\": \"tulips\"\n      }\n    }\n  ],\n  \"valueSelectionSetting\": {\n    \"resolutionStrategy\": \"ORIGINAL_VALUE\"\n  }\n}\n",
    },
  },
  jobs: {
    export: {
      ids: ["EXPORT0001", "EXPORT0002", "EXPORT0003", "EXPORT0004"],
      uploadIds: [],
      resourceIds: [],
      named: {},
    },
    import: {
      ids: ["IMPORT0001", "IMPORT0002", "IMPORT0003", "IMPORT0004"],
      uploadIds: ["IMPORT0001", "IMPORT0002", "IMPORT0003", "IMPORT0004"],
      resourceIds: ["BOT0000002", "en_US", "en_GB", "TEST000001"],
      named: {
        startImport: {
          resourceId: [
            "/resourceSpecification/botLocaleImportSpecification/localeId",
            "/resourceSpecification/customVocabularyImportSpecification/localeId",
          ],
          resourceName: [
            "/resourceSpecification/botImportSpecification/botName",
            "/resourceSpecification/botLocaleImportSpecification/localeId",
            "/resourceSpecification/customVocabularyImportSpecification/localeId",
            "/resourceSpecification/testSetImportResourceSpecification/testSetName",
          ],
        },
      },
    },
  },
  pathExamples: { exportId: "EXPORT0001", importId: "IMPORT0001" },
  echo: ["resourceSpecification", "fileFormat", "importId", "mergeStrategy"],
  tokenUrls: [],
}
