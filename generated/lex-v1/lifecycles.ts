// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { Lifecycle, Lifecycles } from '../../src/contract/lifecycle.ts'

export const exportLifecycle = {
  kind: "export",
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

export const importLifecycle = {
  kind: "import",
  starts: {
    startImport: {
      operationId: "startImport",
      parameters: [],
      body: true,
      members: [{ pointer: "/payload", value: { from: "input", name: "file" }, encoding: "base64" }],
      success: [[{ source: "statusCode", equals: 201 }]],
      outputs: { jobId: { from: "body", pointer: "/importId" } },
    },
  },
  wait: {
    operationId: "getImport",
    parameters: [{ name: "importId", value: { from: "output", step: "start", name: "jobId" } }],
    body: false,
    success: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/importStatus", equals: "COMPLETE" }],
    ],
    outputs: {
      resourceName: { from: "body", pointer: "/name" },
      failureReasons: { from: "body", pointer: "/failureReason" },
    },
    statePointer: "/importStatus",
    states: { COMPLETE: "succeeded", FAILED: "failed", IN_PROGRESS: "pending" },
    failed: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/importStatus", equals: "FAILED" }]],
    canceled: [],
    pending: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/importStatus", equals: "IN_PROGRESS" }],
    ],
    delayMs: 10000,
    maxPolls: 60,
  },
  file: { mediaType: "application/zip", maxBytes: 52428800 },
} as const satisfies Lifecycle

export const lifecycles = { export: exportLifecycle, import: importLifecycle } as const satisfies Lifecycles
