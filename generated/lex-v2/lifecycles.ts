// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { Lifecycle, Lifecycles } from '../../src/contract/lifecycle.ts'

export const exportLifecycle = {
  starts: {
    createExport: {
      operationId: "createExport",
      parameters: [],
      body: true,
      success: [[{ source: "statusCode", equals: 202 }]],
      outputs: { exportId: { from: "body", pointer: "/exportId" } },
    },
  },
  wait: {
    operationId: "describeExport",
    parameters: [{ name: "exportId", value: { from: "output", step: "startExport", name: "exportId" } }],
    body: false,
    success: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/exportStatus", equals: "Completed" }],
    ],
    outputs: {
      downloadUrl: { from: "body", pointer: "/downloadUrl" },
      failureReasons: { from: "body", pointer: "/failureReasons" },
    },
    statePointer: "/exportStatus",
    states: { Completed: "succeeded", Failed: "failed", Deleting: "canceled", InProgress: "pending" },
    failed: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/exportStatus", equals: "Failed" }]],
    canceled: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/exportStatus", equals: "Deleting" }],
    ],
    pending: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/exportStatus", equals: "InProgress" }],
    ],
    delayMs: 10000,
    maxPolls: 35,
  },
  delete: {
    operationId: "deleteExport",
    parameters: [{ name: "exportId", value: { from: "input", name: "exportId" } }],
    body: false,
    success: [[{ source: "statusCode", equals: 202 }]],
    outputs: {},
  },
  file: { mediaType: "application/zip", addressLifetimeMs: 300000 },
} as const satisfies Lifecycle

export const lifecycles = { export: exportLifecycle } as const satisfies Lifecycles
