// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { ShownAnswers } from '../../src/mock/chooseExample.ts'

/** What the description shows of each answer. */
export const examples: ShownAnswers = {
  getExport: [
    {
      status: 200,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        inProgress: {
          name: "OrderFlowers",
          version: "1",
          resourceType: "BOT",
          exportType: "LEX",
          exportStatus: "IN_PROGRESS",
        },
        ready: {
          name: "OrderFlowers",
          version: "1",
          resourceType: "BOT",
          exportType: "LEX",
          exportStatus: "READY",
          url: "https://lex-v1-exports.s3.us-east-1.amazonaws.com/OrderFlowers_1_LEX.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=300&X-Amz-Signature=0000000000000000000000000000000000000000000000000000000000000000",
        },
        failed: {
          name: "OrderFlowers",
          version: "1",
          resourceType: "BOT",
          exportType: "LEX",
          exportStatus: "FAILED",
          failureReason: "The slot type FlowerTypes has no values.",
        },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "BadRequestException",
      },
      mediaType: "application/json",
      examples: {
        badRequest: {
          message: "1 validation error detected: Value 'LATEST' at 'version' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9]+",
        },
      },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/exporter/session is not authorized to perform: lex:GetExport on resource: arn:aws:lex:us-east-1:123456789012:bot:OrderFlowers:1",
        },
      },
    },
    {
      status: 404,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001", "x-amzn-ErrorType": "NotFoundException" },
      mediaType: "application/json",
      examples: { notFound: { message: "No bot OrderFlowers with version 1 exists." } },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "LimitExceededException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { limitExceeded: { message: "The rate of requests exceeds the throughput limit. Retry the request." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalFailureException",
      },
      mediaType: "application/json",
      examples: { internalFailure: { message: null } },
    },
  ],
  startImport: [
    {
      status: 201,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        bot: {
          importId: "00000000-0000-4000-8000-000000000001",
          name: "OrderFlowers",
          resourceType: "BOT",
          mergeStrategy: "FAIL_ON_CONFLICT",
          importStatus: "IN_PROGRESS",
          tags: [{ key: "team", value: "flowers" }, { key: "cost center", value: "" }],
          createdDate: 1782864000.125,
        },
        intent: {
          importId: "00000000-0000-4000-8000-000000000002",
          name: "OrderFlowersIntent",
          resourceType: "INTENT",
          mergeStrategy: "OVERWRITE_LATEST",
          importStatus: "IN_PROGRESS",
          createdDate: 1782864000.125,
        },
        slotType: {
          importId: "00000000-0000-4000-8000-000000000003",
          name: "FlowerTypes",
          resourceType: "SLOT_TYPE",
          mergeStrategy: "FAIL_ON_CONFLICT",
          importStatus: "IN_PROGRESS",
          createdDate: 1782864000.125,
        },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "BadRequestException",
      },
      mediaType: "application/json",
      examples: {
        badRequest: {
          message: "1 validation error detected: Value 'Overwrite' at 'mergeStrategy' failed to satisfy constraint: Member must satisfy enum value set: [OVERWRITE_LATEST, FAIL_ON_CONFLICT]",
        },
      },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/importer/session is not authorized to perform: lex:StartImport",
        },
      },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "LimitExceededException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { limitExceeded: { message: "The rate of requests exceeds the throughput limit. Retry the request." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalFailureException",
      },
      mediaType: "application/json",
      examples: { internalFailure: { message: null } },
    },
  ],
  getImport: [
    {
      status: 200,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001" },
      mediaType: "application/json",
      examples: {
        inProgress: {
          importId: "00000000-0000-4000-8000-000000000001",
          name: "OrderFlowers",
          resourceType: "BOT",
          mergeStrategy: "FAIL_ON_CONFLICT",
          importStatus: "IN_PROGRESS",
          createdDate: 1782864000.125,
        },
        complete: {
          importId: "00000000-0000-4000-8000-000000000001",
          name: "OrderFlowers",
          resourceType: "BOT",
          mergeStrategy: "FAIL_ON_CONFLICT",
          importStatus: "COMPLETE",
          createdDate: 1782864000.125,
        },
        failed: {
          importId: "00000000-0000-4000-8000-000000000001",
          name: "OrderFlowers",
          resourceType: "BOT",
          mergeStrategy: "FAIL_ON_CONFLICT",
          importStatus: "FAILED",
          failureReason: ["A bot with the name OrderFlowers exists."],
          createdDate: 1782864000.125,
        },
      },
    },
    {
      status: 400,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "BadRequestException",
      },
      mediaType: "application/json",
      examples: { badRequest: { message: "The request is not valid." } },
    },
    {
      status: 403,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "AccessDeniedException",
      },
      mediaType: "application/json",
      examples: {
        accessDenied: {
          Message: "User: arn:aws:sts::123456789012:assumed-role/importer/session is not authorized to perform: lex:GetImport",
        },
      },
    },
    {
      status: 404,
      headers: { "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001", "x-amzn-ErrorType": "NotFoundException" },
      mediaType: "application/json",
      examples: { notFound: { message: "No import 00000000-0000-4000-8000-000000000001 exists." } },
    },
    {
      status: 429,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "LimitExceededException",
        "Retry-After": "5",
      },
      mediaType: "application/json",
      examples: { limitExceeded: { message: "The rate of requests exceeds the throughput limit. Retry the request." } },
    },
    {
      status: 500,
      headers: {
        "x-amzn-RequestId": "00000000-0000-4000-8000-000000000001",
        "x-amzn-ErrorType": "InternalFailureException",
      },
      mediaType: "application/json",
      examples: { internalFailure: { message: null } },
    },
  ],
}
