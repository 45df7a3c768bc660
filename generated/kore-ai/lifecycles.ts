// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { Lifecycle, Lifecycles } from '../../src/contract/lifecycle.ts'

export const exportLifecycle = {
  kind: "export",
  starts: {
    startBotExport: {
      operationId: "startBotExport",
      parameters: [{ name: "BotID", value: { from: "input", name: "BotID" } }],
      body: true,
      success: [[{ source: "statusCode", equals: 200 }]],
      outputs: { jobId: { from: "body", pointer: "/_id" } },
    },
  },
  wait: {
    operationId: "getBotExportStatus",
    parameters: [{ name: "BotID", value: { from: "input", name: "BotID" } }],
    body: false,
    success: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/status", equals: "success" }]],
    outputs: { jobId: { from: "body", pointer: "/_id" }, downloadUrl: { from: "body", pointer: "/downloadURL" } },
    statePointer: "/status",
    states: { success: "succeeded", failed: "failed", failure: "failed", pending: "pending" },
    failed: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/status", equals: "failed" }],
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/status", equals: "failure" }],
    ],
    canceled: [],
    pending: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/status", equals: "pending" }]],
    delayMs: 5000,
    maxPolls: 60,
  },
  file: { mediaType: "application/zip" },
} as const satisfies Lifecycle

export const importLifecycle = {
  kind: "import",
  starts: {
    importBot: {
      uploads: [
        {
          stepId: "uploadFile",
          operationId: "uploadFile",
          parameters: [],
          body: false,
          members: [
            { pointer: "/file", value: { from: "input", name: "file" } },
            { pointer: "/fileContext", value: { from: "literal", value: "bulkImport" } },
            { pointer: "/fileExtension", value: { from: "literal", value: "zip" } },
          ],
          success: [[{ source: "statusCode", equals: 200 }]],
          outputs: { fileId: { from: "body", pointer: "/fileId" } },
        },
      ],
      operationId: "importBot",
      parameters: [],
      body: true,
      members: [
        { pointer: "/uploadMode", value: { from: "literal", value: "ZIP" } },
        { pointer: "/zipInfo", value: { from: "output", step: "uploadFile", name: "fileId" } },
      ],
      success: [[{ source: "statusCode", equals: 200 }]],
      outputs: { jobId: { from: "body", pointer: "/_id" } },
    },
    importIntoBot: {
      uploads: [
        {
          stepId: "uploadDefinition",
          operationId: "uploadFile",
          parameters: [],
          body: false,
          members: [
            { pointer: "/file", value: { from: "input", name: "definition" } },
            { pointer: "/fileContext", value: { from: "literal", value: "bulkImport" } },
            { pointer: "/fileExtension", value: { from: "literal", value: "json" } },
          ],
          success: [[{ source: "statusCode", equals: 200 }]],
          outputs: { fileId: { from: "body", pointer: "/fileId" } },
        },
        {
          stepId: "uploadConfig",
          operationId: "uploadFile",
          parameters: [],
          body: false,
          members: [
            { pointer: "/file", value: { from: "input", name: "config" } },
            { pointer: "/fileContext", value: { from: "literal", value: "bulkImport" } },
            { pointer: "/fileExtension", value: { from: "literal", value: "json" } },
          ],
          success: [[{ source: "statusCode", equals: 200 }]],
          outputs: { fileId: { from: "body", pointer: "/fileId" } },
        },
        {
          stepId: "uploadFunctions",
          operationId: "uploadFile",
          parameters: [],
          body: false,
          members: [
            { pointer: "/file", value: { from: "input", name: "functions" } },
            { pointer: "/fileContext", value: { from: "literal", value: "bulkImport" } },
            { pointer: "/fileExtension", value: { from: "literal", value: "js" } },
          ],
          success: [[{ source: "statusCode", equals: 200 }]],
          outputs: { fileId: { from: "body", pointer: "/fileId" } },
        },
      ],
      operationId: "importIntoBot",
      parameters: [{ name: "BotID", value: { from: "input", name: "BotID" } }],
      body: true,
      members: [
        { pointer: "/botDefinition", value: { from: "output", step: "uploadDefinition", name: "fileId" } },
        { pointer: "/configInfo", value: { from: "output", step: "uploadConfig", name: "fileId" } },
        { pointer: "/botFunctions/0", value: { from: "output", step: "uploadFunctions", name: "fileId" } },
      ],
      success: [[{ source: "statusCode", equals: 200 }]],
      outputs: { jobId: { from: "body", pointer: "/_id" } },
    },
  },
  wait: {
    operationId: "getImportStatus",
    parameters: [{ name: "BotImportBIR", value: { from: "output", step: "start", name: "jobId" } }],
    body: false,
    success: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/status", equals: "success" }]],
    outputs: { resourceId: { from: "body", pointer: "/streamId" } },
    statePointer: "/status",
    states: { success: "succeeded", failed: "failed", failure: "failed", pending: "pending" },
    failed: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/status", equals: "failed" }],
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/status", equals: "failure" }],
    ],
    canceled: [],
    pending: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/status", equals: "pending" }]],
    delayMs: 5000,
    maxPolls: 60,
  },
  file: {
    mediaType: "application/zip",
    maxBytes: 52428800,
    members: {
      definition: { paths: ["botDefinition.json", "appDefinition.json"] },
      config: { paths: ["config.json"] },
      functions: { paths: ["*.js"], optional: true },
    },
    elsewhere: ["/botDefinition"],
  },
} as const satisfies Lifecycle

export const lifecycles = { export: exportLifecycle, import: importLifecycle } as const satisfies Lifecycles
