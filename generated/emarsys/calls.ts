// Generated from specs/emarsys. Edit that and run npm run generate.
import type { CallDescription } from '../../src/contract/contract.ts'

const usual = { mediaTypes: ["application/json"] } as const

export const calls = {
  vendor: "emarsys",
  servers: [
    {
      url: "https://{host}/api/{version}",
      variables: { host: { default: "api.emarsys.net" }, version: { default: "v2", enum: ["v2", "v3"] } },
    },
  ],
  operations: {
    exportContactChanges: {
      method: "POST",
      path: "/contact/getchanges",
      repeatable: false,
      parameters: [],
      requestBody: { required: true },
      responses: {
        200: { mediaTypes: ["application/json"], constants: { replyCode: 0 } },
        400: usual,
        401: usual,
        403: usual,
        429: usual,
        500: usual,
      },
    },
    exportRegistrations: {
      method: "POST",
      path: "/contact/getregistrations",
      repeatable: false,
      parameters: [],
      requestBody: { required: true },
      responses: {
        200: { mediaTypes: ["application/json"], constants: { replyCode: 0 } },
        400: usual,
        401: usual,
        403: usual,
        429: usual,
        500: usual,
      },
    },
    exportResponses: {
      method: "POST",
      path: "/email/getresponses",
      repeatable: false,
      parameters: [],
      requestBody: { required: true },
      responses: {
        200: { mediaTypes: ["application/json"], constants: { replyCode: 0 } },
        400: usual,
        401: usual,
        403: usual,
        429: usual,
        500: usual,
      },
    },
    exportContactList: {
      method: "POST",
      path: "/email/getcontacts",
      repeatable: false,
      parameters: [],
      requestBody: { required: true },
      responses: {
        200: { mediaTypes: ["application/json"], constants: { replyCode: 0 } },
        400: usual,
        401: usual,
        403: usual,
        429: usual,
        500: usual,
      },
    },
    exportSegment: {
      method: "POST",
      path: "/export/filter",
      repeatable: false,
      parameters: [],
      requestBody: { required: true },
      responses: {
        200: { mediaTypes: ["application/json"], constants: { replyCode: 0 } },
        400: usual,
        401: usual,
        403: usual,
        429: usual,
        500: usual,
      },
    },
    getExportStatus: {
      method: "GET",
      path: "/export/{exportId}",
      repeatable: true,
      parameters: [{ name: "exportId", in: "path", required: true }],
      responses: {
        200: { mediaTypes: ["application/json"], constants: { replyCode: 0 } },
        400: usual,
        401: usual,
        403: usual,
        429: usual,
        500: usual,
      },
    },
    downloadExport: {
      method: "GET",
      path: "/export/{exportId}/data",
      repeatable: true,
      parameters: [
        { name: "exportId", in: "path", required: true },
        { name: "offset", in: "query", required: false },
        { name: "limit", in: "query", required: false },
      ],
      responses: {
        200: { mediaTypes: ["text/csv"] },
        400: usual,
        401: usual,
        403: usual,
        404: usual,
        410: usual,
        429: usual,
        500: usual,
      },
    },
  },
} as const satisfies CallDescription
