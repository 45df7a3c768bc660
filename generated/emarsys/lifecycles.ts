// Generated from specs/emarsys. Edit that and run npm run generate.
import type { Lifecycle, Lifecycles } from '../../src/contract/lifecycle.ts'

export const exportLifecycle = {
  kind: "export",
  starts: {
    exportContactChanges: {
      operationId: "exportContactChanges",
      parameters: [],
      body: true,
      success: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/replyCode", equals: 0 }]],
      outputs: { jobId: { from: "body", pointer: "/data/id" } },
    },
    exportRegistrations: {
      operationId: "exportRegistrations",
      parameters: [],
      body: true,
      success: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/replyCode", equals: 0 }]],
      outputs: { jobId: { from: "body", pointer: "/data/id" } },
    },
    exportResponses: {
      operationId: "exportResponses",
      parameters: [],
      body: true,
      success: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/replyCode", equals: 0 }]],
      outputs: { jobId: { from: "body", pointer: "/data/id" } },
    },
    exportContactList: {
      operationId: "exportContactList",
      parameters: [],
      body: true,
      success: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/replyCode", equals: 0 }]],
      outputs: { jobId: { from: "body", pointer: "/data/id" } },
    },
    exportSegment: {
      operationId: "exportSegment",
      parameters: [],
      body: true,
      success: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/replyCode", equals: 0 }]],
      outputs: { jobId: { from: "body", pointer: "/data/id" } },
    },
  },
  wait: {
    operationId: "getExportStatus",
    parameters: [{ name: "exportId", value: { from: "output", step: "start", name: "jobId" } }],
    body: false,
    success: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/data/status", equals: "done" }]],
    outputs: {
      fileName: { from: "body", pointer: "/data/file_name" },
      ftpHost: { from: "body", pointer: "/data/ftp_host" },
      ftpDir: { from: "body", pointer: "/data/ftp_dir" },
    },
    statePointer: "/data/status",
    states: { done: "succeeded", error: "failed", scheduled: "pending", "in progress": "pending", ready: "pending" },
    failed: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/data/status", equals: "error" }]],
    canceled: [],
    pending: [
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/data/status", equals: "scheduled" }],
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/data/status", equals: "in progress" }],
      [{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/data/status", equals: "ready" }],
    ],
    fetchable: [[{ source: "statusCode", equals: 200 }, { source: "body", pointer: "/data/status", equals: "ready" }]],
    delayMs: 10000,
    maxPolls: 60,
  },
  fetch: {
    operationId: "downloadExport",
    parameters: [{ name: "exportId", value: { from: "output", step: "start", name: "jobId" } }],
    body: false,
    success: [[{ source: "statusCode", equals: 200 }]],
    outputs: {},
    paging: { offset: "offset", limit: "limit" },
  },
  file: { mediaType: "text/csv" },
} as const satisfies Lifecycle

export const lifecycles = { export: exportLifecycle } as const satisfies Lifecycles
