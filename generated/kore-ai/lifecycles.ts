// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { Lifecycle, Lifecycles } from '../../src/contract/lifecycle.ts'

export const exportLifecycle = {
  starts: {
    startBotExport: {
      operationId: "startBotExport",
      parameters: [{ name: "BotID", value: { from: "input", name: "BotID" } }],
      body: true,
      success: [[{ source: "statusCode", equals: 200 }]],
      outputs: { exportId: { from: "body", pointer: "/_id" } },
    },
  },
  wait: {
    operationId: "getBotExportStatus",
    parameters: [{ name: "BotID", value: { from: "input", name: "BotID" } }],
    body: false,
    success: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/status", equals: "success" }]],
    outputs: { exportId: { from: "body", pointer: "/_id" }, downloadUrl: { from: "body", pointer: "/downloadURL" } },
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

export const lifecycles = { export: exportLifecycle } as const satisfies Lifecycles
