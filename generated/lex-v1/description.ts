// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { DescriptionFacts } from '../../src/contract/contract.ts'

export const description = {
  vendor: "lex-v1",
  title: "Amazon Lex V1 export and import",
  servers: [
    { url: "https://models.lex.{region}.amazonaws.com", variables: { region: { default: "us-east-1" } } },
    {
      url: "https://models-fips.lex.{region}.amazonaws.com",
      endpoint: "fips",
      variables: { region: { default: "us-east-1" } },
    },
  ],
  trailingSlash: "optional",
  sensitive: ["Authorization", "url"],
  credentialHeaders: ["authorization"],
  operations: {
    getExport: {
      method: "GET",
      path: "/exports",
      repeatable: true,
      parameters: [
        { name: "name", in: "query", required: true, types: ["string"] },
        { name: "version", in: "query", required: true, types: ["string"] },
        { name: "resourceType", in: "query", required: true, types: ["string"] },
        { name: "exportType", in: "query", required: true, types: ["string"] },
      ],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [
        { response: "/name", request: { in: "query", name: "name" }, inferred: false },
        { response: "/version", request: { in: "query", name: "version" }, inferred: false },
        { response: "/resourceType", request: { in: "query", name: "resourceType" }, inferred: false },
        { response: "/exportType", request: { in: "query", name: "exportType" }, inferred: false },
      ],
    },
    startImport: {
      method: "POST",
      path: "/imports",
      repeatable: false,
      parameters: [],
      requestBody: { required: true, mediaTypes: ["application/json"] },
      responses: {
        201: {
          mediaTypes: ["application/json"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [
        { response: "/resourceType", request: { in: "body", pointer: "/resourceType" }, inferred: false },
        { response: "/mergeStrategy", request: { in: "body", pointer: "/mergeStrategy" }, inferred: false },
      ],
    },
    getImport: {
      method: "GET",
      path: "/imports/{importId}",
      repeatable: true,
      parameters: [{ name: "importId", in: "path", required: true, types: ["string"] }],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [{ response: "/importId", request: { in: "path", name: "importId" }, inferred: false }],
    },
  },
} as const satisfies DescriptionFacts
