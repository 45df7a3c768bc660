// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { CallDescription } from '../../src/contract/contract.ts'

const usual = { mediaTypes: ["application/json"] } as const

export const calls = {
  vendor: "lex-v1",
  servers: [
    { url: "https://models.lex.{region}.amazonaws.com", variables: { region: { default: "us-east-1" } } },
    {
      url: "https://models-fips.lex.{region}.amazonaws.com",
      endpoint: "fips",
      variables: { region: { default: "us-east-1" } },
    },
  ],
  operations: {
    getExport: {
      method: "GET",
      path: "/exports",
      repeatable: true,
      parameters: [
        { name: "name", in: "query", required: true },
        { name: "version", in: "query", required: true },
        { name: "resourceType", in: "query", required: true },
        { name: "exportType", in: "query", required: true },
      ],
      responses: {
        200: usual,
        400: usual,
        403: usual,
        404: usual,
        429: usual,
        500: usual,
      },
    },
    startImport: {
      method: "POST",
      path: "/imports",
      repeatable: false,
      parameters: [],
      requestBody: { required: true },
      responses: {
        201: usual,
        400: usual,
        403: usual,
        429: usual,
        500: usual,
      },
    },
    getImport: {
      method: "GET",
      path: "/imports/{importId}",
      repeatable: true,
      parameters: [{ name: "importId", in: "path", required: true }],
      responses: {
        200: usual,
        400: usual,
        403: usual,
        404: usual,
        429: usual,
        500: usual,
      },
    },
  },
} as const satisfies CallDescription
