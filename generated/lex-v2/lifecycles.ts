// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { Lifecycle, Lifecycles } from '../../src/contract/lifecycle.ts'

export const exportLifecycle = {
  kind: "export",
  starts: {
    createExport: {
      operationId: "createExport",
      parameters: [],
      body: true,
      success: [[{ source: "statusCode", equals: 202 }]],
      outputs: { jobId: { from: "body", pointer: "/exportId" } },
    },
  },
  wait: {
    operationId: "describeExport",
    parameters: [{ name: "exportId", value: { from: "output", step: "start", name: "jobId" } }],
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

export const importLifecycle = {
  kind: "import",
  starts: {
    startImport: {
      uploads: [
        {
          stepId: "uploadFile",
          operationId: "createUploadUrl",
          parameters: [],
          body: false,
          success: [[{ source: "statusCode", equals: 200 }]],
          outputs: {
            jobId: { from: "body", pointer: "/importId" },
            uploadUrl: { from: "body", pointer: "/uploadUrl" },
          },
        },
      ],
      operationId: "startImport",
      parameters: [],
      body: true,
      members: [{ pointer: "/importId", value: { from: "output", step: "uploadFile", name: "jobId" } }],
      success: [[{ source: "statusCode", equals: 202 }]],
      outputs: { jobId: { from: "body", pointer: "/importId" } },
    },
  },
  wait: {
    operationId: "describeImport",
    parameters: [{ name: "importId", value: { from: "output", step: "start", name: "jobId" } }],
    body: false,
    success: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/importStatus", equals: "Completed" }],
    ],
    outputs: {
      resourceId: { from: "body", pointer: "/importedResourceId" },
      resourceName: { from: "body", pointer: "/importedResourceName" },
      failureReasons: { from: "body", pointer: "/failureReasons" },
    },
    statePointer: "/importStatus",
    states: { Completed: "succeeded", Failed: "failed", Deleting: "canceled", InProgress: "pending" },
    failed: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/importStatus", equals: "Failed" }]],
    canceled: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/importStatus", equals: "Deleting" }],
    ],
    pending: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/importStatus", equals: "InProgress" }],
    ],
    delayMs: 10000,
    maxPolls: 35,
  },
  delete: {
    operationId: "deleteImport",
    parameters: [{ name: "importId", value: { from: "input", name: "importId" } }],
    body: false,
    success: [[{ source: "statusCode", equals: 202 }]],
    outputs: {},
  },
  file: {
    mediaType: "application/zip",
    addressLifetimeMs: 300000,
    elsewhere: ["/resourceSpecification/testSetImportResourceSpecification"],
  },
} as const satisfies Lifecycle

export const lifecycles = { export: exportLifecycle, import: importLifecycle } as const satisfies Lifecycles
