// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { CallDescription } from '../../src/contract/contract.ts'

export const calls = {
  vendor: "lex-v2",
  servers: [
    { url: "https://models-v2-lex.{region}.amazonaws.com", variables: { region: { default: "us-east-1" } } },
    {
      url: "https://models-v2-lex-fips.{region}.amazonaws.com",
      endpoint: "fips",
      variables: { region: { default: "us-east-1" } },
    },
    {
      url: "https://models-v2-lex.{region}.api.aws",
      endpoint: "dual-stack",
      variables: { region: { default: "us-east-1" } },
    },
  ],
  operations: {
    createExport: {
      method: "PUT",
      path: "/exports",
      repeatable: false,
      parameters: [],
      requestBody: { required: true },
      responses: {
        202: { mediaTypes: ["application/json"] },
        400: { mediaTypes: ["application/json"] },
        402: { mediaTypes: ["application/json"] },
        403: { mediaTypes: ["application/json"] },
        404: { mediaTypes: ["application/json"] },
        409: { mediaTypes: ["application/json"] },
        429: { mediaTypes: ["application/json"] },
        500: { mediaTypes: ["application/json"] },
      },
    },
    listExports: {
      method: "POST",
      path: "/exports",
      repeatable: true,
      parameters: [],
      requestBody: { required: false },
      responses: {
        200: { mediaTypes: ["application/json"] },
        400: { mediaTypes: ["application/json"] },
        403: { mediaTypes: ["application/json"] },
        429: { mediaTypes: ["application/json"] },
        500: { mediaTypes: ["application/json"] },
      },
    },
    describeExport: {
      method: "GET",
      path: "/exports/{exportId}",
      repeatable: true,
      parameters: [{ name: "exportId", in: "path", required: true }],
      responses: {
        200: { mediaTypes: ["application/json"] },
        400: { mediaTypes: ["application/json"] },
        403: { mediaTypes: ["application/json"] },
        404: { mediaTypes: ["application/json"] },
        429: { mediaTypes: ["application/json"] },
        500: { mediaTypes: ["application/json"] },
      },
    },
    updateExport: {
      method: "PUT",
      path: "/exports/{exportId}",
      repeatable: false,
      parameters: [{ name: "exportId", in: "path", required: true }],
      requestBody: { required: false },
      responses: {
        202: { mediaTypes: ["application/json"] },
        400: { mediaTypes: ["application/json"] },
        402: { mediaTypes: ["application/json"] },
        403: { mediaTypes: ["application/json"] },
        404: { mediaTypes: ["application/json"] },
        409: { mediaTypes: ["application/json"] },
        429: { mediaTypes: ["application/json"] },
        500: { mediaTypes: ["application/json"] },
      },
    },
    deleteExport: {
      method: "DELETE",
      path: "/exports/{exportId}",
      repeatable: false,
      parameters: [{ name: "exportId", in: "path", required: true }],
      responses: {
        202: { mediaTypes: ["application/json"] },
        400: { mediaTypes: ["application/json"] },
        402: { mediaTypes: ["application/json"] },
        403: { mediaTypes: ["application/json"] },
        412: { mediaTypes: ["application/json"] },
        429: { mediaTypes: ["application/json"] },
        500: { mediaTypes: ["application/json"] },
      },
    },
  },
} as const satisfies CallDescription
