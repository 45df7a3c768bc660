// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { Lifecycle, Lifecycles } from '../../src/contract/lifecycle.ts'

export const exportLifecycle = {
  starts: {
    getExport: {
      operationId: "getExport",
      parameters: [
        { name: "name", value: { from: "input", name: "name" } },
        { name: "version", value: { from: "input", name: "version" } },
        { name: "resourceType", value: { from: "input", name: "resourceType" } },
        { name: "exportType", value: { from: "input", name: "exportType" } },
      ],
      body: false,
      success: [[{ source: "statusCode", equals: 200 }]],
      outputs: {},
    },
  },
  wait: {
    operationId: "getExport",
    parameters: [
      { name: "name", value: { from: "input", name: "name" } },
      { name: "version", value: { from: "input", name: "version" } },
      { name: "resourceType", value: { from: "input", name: "resourceType" } },
      { name: "exportType", value: { from: "input", name: "exportType" } },
    ],
    body: false,
    success: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/exportStatus", equals: "READY" }]],
    outputs: {
      downloadUrl: { from: "body", pointer: "/url" },
      failureReasons: { from: "body", pointer: "/failureReason" },
    },
    statePointer: "/exportStatus",
    states: { READY: "succeeded", FAILED: "failed", IN_PROGRESS: "pending" },
    failed: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/exportStatus", equals: "FAILED" }]],
    canceled: [],
    pending: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/exportStatus", equals: "IN_PROGRESS" }],
    ],
    delayMs: 10000,
    maxPolls: 60,
  },
  file: { mediaType: "application/zip" },
} as const satisfies Lifecycle

export const lifecycles = { export: exportLifecycle } as const satisfies Lifecycles
