// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { DescriptionFacts } from '../../src/contract/contract.ts'

export const description = {
  vendor: "lex-v2",
  title: "Amazon Lex V2 export and import",
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
  trailingSlash: "optional",
  sensitive: ["Authorization", "ImportExportFilePassword", "downloadUrl", "filePassword", "uploadUrl"],
  credentialHeaders: ["authorization"],
  operations: {
    createExport: {
      method: "PUT",
      path: "/exports",
      repeatable: false,
      parameters: [],
      requestBody: { required: true, mediaTypes: ["application/json", "application/x-amz-json-1.1"] },
      responses: {
        202: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        402: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        409: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["integer"] },
          ],
        },
        500: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [
        { response: "/fileFormat", request: { in: "body", pointer: "/fileFormat" }, inferred: false },
        {
          response: "/resourceSpecification",
          request: { in: "body", pointer: "/resourceSpecification" },
          inferred: false,
        },
      ],
    },
    listExports: {
      method: "POST",
      path: "/exports",
      repeatable: true,
      parameters: [],
      requestBody: { required: false, mediaTypes: ["application/json", "application/x-amz-json-1.1"] },
      nextPage: { rows: ["exportSummaries"], token: ["nextToken"], into: ["body", "nextToken"] },
      responses: {
        200: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["integer"] },
          ],
        },
        500: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
    },
    describeExport: {
      method: "GET",
      path: "/exports/{exportId}",
      repeatable: true,
      parameters: [{ name: "exportId", in: "path", required: true, types: ["string"] }],
      responses: {
        200: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["integer"] },
          ],
        },
        500: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [{ response: "/exportId", request: { in: "path", name: "exportId" }, inferred: false }],
    },
    updateExport: {
      method: "PUT",
      path: "/exports/{exportId}",
      repeatable: false,
      parameters: [{ name: "exportId", in: "path", required: true, types: ["string"] }],
      requestBody: { required: false, mediaTypes: ["application/json", "application/x-amz-json-1.1"] },
      responses: {
        202: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        402: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        409: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["integer"] },
          ],
        },
        500: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [{ response: "/exportId", request: { in: "path", name: "exportId" }, inferred: false }],
    },
    deleteExport: {
      method: "DELETE",
      path: "/exports/{exportId}",
      repeatable: false,
      parameters: [{ name: "exportId", in: "path", required: true, types: ["string"] }],
      responses: {
        202: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        402: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        412: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["integer"] },
          ],
        },
        500: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [{ response: "/exportId", request: { in: "path", name: "exportId" }, inferred: false }],
    },
    createUploadUrl: {
      method: "POST",
      path: "/createuploadurl",
      repeatable: true,
      parameters: [],
      responses: {
        200: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        409: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["integer"] },
          ],
        },
        500: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
    },
    startImport: {
      method: "PUT",
      path: "/imports",
      repeatable: false,
      parameters: [],
      requestBody: { required: true, mediaTypes: ["application/json", "application/x-amz-json-1.1"] },
      responses: {
        202: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        402: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        409: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["integer"] },
          ],
        },
        500: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [
        { response: "/importId", request: { in: "body", pointer: "/importId" }, inferred: false },
        { response: "/mergeStrategy", request: { in: "body", pointer: "/mergeStrategy" }, inferred: false },
        {
          response: "/resourceSpecification",
          request: { in: "body", pointer: "/resourceSpecification" },
          inferred: false,
        },
      ],
    },
    listImports: {
      method: "POST",
      path: "/imports",
      repeatable: true,
      parameters: [],
      requestBody: { required: false, mediaTypes: ["application/json", "application/x-amz-json-1.1"] },
      nextPage: { rows: ["importSummaries"], token: ["nextToken"], into: ["body", "nextToken"] },
      responses: {
        200: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["integer"] },
          ],
        },
        500: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
    },
    describeImport: {
      method: "GET",
      path: "/imports/{importId}",
      repeatable: true,
      parameters: [{ name: "importId", in: "path", required: true, types: ["string"] }],
      responses: {
        200: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["integer"] },
          ],
        },
        500: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [{ response: "/importId", request: { in: "path", name: "importId" }, inferred: false }],
    },
    deleteImport: {
      method: "DELETE",
      path: "/imports/{importId}",
      repeatable: false,
      parameters: [{ name: "importId", in: "path", required: true, types: ["string"] }],
      responses: {
        202: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [{ name: "x-amzn-RequestId", required: false, types: ["string"] }],
        },
        400: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        402: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        412: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
          headers: [
            { name: "x-amzn-RequestId", required: false, types: ["string"] },
            { name: "x-amzn-ErrorType", required: false, types: ["string"] },
            { name: "Retry-After", required: false, types: ["integer"] },
          ],
        },
        500: {
          mediaTypes: ["application/json", "application/x-amz-json-1.1"],
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
