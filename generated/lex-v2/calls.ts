// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { CallDescription } from '../../src/contract/contract.ts'

const usual = { mediaTypes: ["application/json", "application/x-amz-json-1.1"] } as const

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
        202: usual,
        400: usual,
        402: usual,
        403: usual,
        404: usual,
        409: usual,
        429: usual,
        500: usual,
      },
    },
    listExports: {
      method: "POST",
      path: "/exports",
      repeatable: true,
      parameters: [],
      requestBody: { required: false },
      responses: {
        200: usual,
        400: usual,
        403: usual,
        404: usual,
        429: usual,
        500: usual,
      },
    },
    describeExport: {
      method: "GET",
      path: "/exports/{exportId}",
      repeatable: true,
      parameters: [{ name: "exportId", in: "path", required: true }],
      responses: {
        200: usual,
        400: usual,
        403: usual,
        404: usual,
        429: usual,
        500: usual,
      },
    },
    updateExport: {
      method: "PUT",
      path: "/exports/{exportId}",
      repeatable: false,
      parameters: [{ name: "exportId", in: "path", required: true }],
      requestBody: { required: false },
      responses: {
        202: usual,
        400: usual,
        402: usual,
        403: usual,
        404: usual,
        409: usual,
        429: usual,
        500: usual,
      },
    },
    deleteExport: {
      method: "DELETE",
      path: "/exports/{exportId}",
      repeatable: false,
      parameters: [{ name: "exportId", in: "path", required: true }],
      responses: {
        202: usual,
        400: usual,
        402: usual,
        403: usual,
        404: usual,
        412: usual,
        429: usual,
        500: usual,
      },
    },
  },
} as const satisfies CallDescription
