// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { ShownAnswers } from '../../src/mock/chooseExample.ts'

/** What the description shows of each answer. */
export const examples: ShownAnswers = {
  startBotExport: [
    {
      status: 200,
      headers: {},
      mediaType: "application/json",
      examples: {
        pending: {
          _id: "ber-00000000-0000-5000-8000-00000000000a",
          streamId: "st-00000000-0000-5000-8000-000000000001",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          exportType: "published",
          requestType: "Botexport",
          status: "pending",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
      },
    },
    {
      status: 400,
      headers: {},
      mediaType: "application/json",
      examples: {
        malformedBotId: { errors: [{ msg: "Invalid StreamId", code: 400 }] },
        nothingSelected: { errors: [{ msg: "Please select at least one component", code: 400 }] },
        unknownBot: { errors: [{ msg: "Invalid StreamId", code: 400 }] },
      },
    },
    {
      status: 401,
      headers: {},
      mediaType: "application/json",
      examples: {
        invalidCredentials: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] },
        scopeMissing: { errors: [{ msg: "Permission denied. Scope is incorrect!", code: 4002 }] },
        invalidToken: { errors: [{ msg: "Invalid JWT token", code: 4002 }] },
        tokenReplayed: { errors: [{ msg: "error verifying the jwt: possibly a replay", code: 401 }] },
        tokenLivesTooLong: {
          errors: [{ msg: "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)", code: 401 }],
        },
      },
    },
    {
      status: 405,
      headers: {},
      mediaType: "application/json",
      examples: { methodNotAllowed: { errors: [{ msg: "Method Not Allowed", code: 405 }] } },
    },
    {
      status: 412,
      headers: {},
      mediaType: "application/json",
      examples: { invalidArguments: { errors: [{ msg: "Validation errors/ Invalid arguments", code: 412 }] } },
    },
    {
      status: 429,
      headers: {},
      mediaType: "application/json",
      examples: {
        rateLimit: {
          errors: [{ msg: "Rate limit for this API has been reached. Please try again after some time.", code: 429 }],
        },
        minuteLimit: {
          errors: [
            { msg: "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
        hourLimit: {
          errors: [
            { msg: "You've exceeded the hourly rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
      },
    },
    {
      status: 500,
      headers: {},
      mediaType: "application/json",
      examples: { internalError: { errors: [{ msg: "Internal Server Error", code: 500 }] } },
    },
  ],
  getBotExportStatus: [
    {
      status: 200,
      headers: {},
      mediaType: "application/json",
      examples: {
        pending: {
          _id: "ber-00000000-0000-5000-8000-00000000000a",
          streamId: "st-00000000-0000-5000-8000-000000000001",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          exportType: "published",
          requestType: "Botexport",
          status: "pending",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
        success: {
          _id: "ber-00000000-0000-5000-8000-00000000000a",
          streamId: "st-00000000-0000-5000-8000-000000000001",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          exportType: "published",
          requestType: "Botexport",
          status: "success",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
          downloadURL: "https://platform.kore.ai/api/getMediaStream/export/f-00000000-0000-5000-8000-0000000000ff.zip?n=0000000000&s=AAAA&clientfilename=OrderFlowers.zip",
          fileId: "0123456789abcdef01234567",
          store: { urlParams: "&clientfilename=OrderFlowers.zip" },
          fileSize: "175765",
        },
        failed: {
          _id: "ber-00000000-0000-5000-8000-00000000000a",
          streamId: "st-00000000-0000-5000-8000-000000000001",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          exportType: "published",
          requestType: "Botexport",
          status: "failed",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
        failure: {
          _id: "ber-00000000-0000-5000-8000-00000000000a",
          streamId: "st-00000000-0000-5000-8000-000000000001",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          exportType: "published",
          requestType: "Botexport",
          status: "failure",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
      },
    },
    {
      status: 400,
      headers: {},
      mediaType: "application/json",
      examples: {
        malformedBotId: { errors: [{ msg: "Invalid StreamId", code: 400 }] },
        unknownBot: { errors: [{ msg: "Invalid StreamId", code: 400 }] },
      },
    },
    {
      status: 401,
      headers: {},
      mediaType: "application/json",
      examples: {
        invalidCredentials: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] },
        scopeMissing: { errors: [{ msg: "Permission denied. Scope is incorrect!", code: 4002 }] },
        invalidToken: { errors: [{ msg: "Invalid JWT token", code: 4002 }] },
        tokenReplayed: { errors: [{ msg: "error verifying the jwt: possibly a replay", code: 401 }] },
        tokenLivesTooLong: {
          errors: [{ msg: "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)", code: 401 }],
        },
      },
    },
    {
      status: 405,
      headers: {},
      mediaType: "application/json",
      examples: { methodNotAllowed: { errors: [{ msg: "Method Not Allowed", code: 405 }] } },
    },
    {
      status: 429,
      headers: {},
      mediaType: "application/json",
      examples: {
        rateLimit: {
          errors: [{ msg: "Rate limit for this API has been reached. Please try again after some time.", code: 429 }],
        },
        minuteLimit: {
          errors: [
            { msg: "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
        hourLimit: {
          errors: [
            { msg: "You've exceeded the hourly rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
      },
    },
    {
      status: 500,
      headers: {},
      mediaType: "application/json",
      examples: { internalError: { errors: [{ msg: "Internal Server Error", code: 500 }] } },
    },
  ],
  uploadFile: [
    {
      status: 200,
      headers: {},
      mediaType: "application/json",
      examples: {
        uploaded: {
          fileId: "0123456789abcdef0123456a",
          hash: "0123456789abcdef0123456789abcdef01234567",
          fileName: "f-00000000-0000-5000-8000-00000000000f",
        },
      },
    },
    {
      status: 401,
      headers: {},
      mediaType: "application/json",
      examples: {
        invalidCredentials: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] },
        scopeMissing: { errors: [{ msg: "Permission denied. Scope is incorrect!", code: 4002 }] },
        invalidToken: { errors: [{ msg: "Invalid JWT token", code: 4002 }] },
        tokenReplayed: { errors: [{ msg: "error verifying the jwt: possibly a replay", code: 401 }] },
        tokenLivesTooLong: {
          errors: [{ msg: "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)", code: 401 }],
        },
      },
    },
    {
      status: 405,
      headers: {},
      mediaType: "application/json",
      examples: { methodNotAllowed: { errors: [{ msg: "Method Not Allowed", code: 405 }] } },
    },
    {
      status: 412,
      headers: {},
      mediaType: "application/json",
      examples: { invalidArguments: { errors: [{ msg: "Validation errors/ Invalid arguments", code: 412 }] } },
    },
    {
      status: 429,
      headers: {},
      mediaType: "application/json",
      examples: {
        rateLimit: {
          errors: [{ msg: "Rate limit for this API has been reached. Please try again after some time.", code: 429 }],
        },
        minuteLimit: {
          errors: [
            { msg: "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
        hourLimit: {
          errors: [
            { msg: "You've exceeded the hourly rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
      },
    },
    {
      status: 500,
      headers: {},
      mediaType: "application/json",
      examples: { internalError: { errors: [{ msg: "Internal Server Error", code: 500 }] } },
    },
  ],
  importBot: [
    {
      status: 200,
      headers: {},
      mediaType: "application/json",
      examples: {
        pending: {
          _id: "bir-00000000-0000-5000-8000-00000000000b",
          streamRefId: "00000000-0000-5000-8000-0000000000cc",
          status: "pending",
          statusLogs: [{ taskType: "importRequest", taskName: "OrderFlowers", status: "success" }],
          requestType: "Botimport",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
      },
    },
    {
      status: 400,
      headers: {},
      mediaType: "application/json",
      examples: { invalidFileId: { errors: [{ msg: "Invalid file id", code: 400 }] } },
    },
    {
      status: 401,
      headers: {},
      mediaType: "application/json",
      examples: {
        invalidCredentials: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] },
        scopeMissing: { errors: [{ msg: "Permission denied. Scope is incorrect!", code: 4002 }] },
        invalidToken: { errors: [{ msg: "Invalid JWT token", code: 4002 }] },
        tokenReplayed: { errors: [{ msg: "error verifying the jwt: possibly a replay", code: 401 }] },
        tokenLivesTooLong: {
          errors: [{ msg: "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)", code: 401 }],
        },
      },
    },
    {
      status: 405,
      headers: {},
      mediaType: "application/json",
      examples: { methodNotAllowed: { errors: [{ msg: "Method Not Allowed", code: 405 }] } },
    },
    {
      status: 412,
      headers: {},
      mediaType: "application/json",
      examples: { invalidArguments: { errors: [{ msg: "Validation errors/ Invalid arguments", code: 412 }] } },
    },
    {
      status: 429,
      headers: {},
      mediaType: "application/json",
      examples: {
        rateLimit: {
          errors: [{ msg: "Rate limit for this API has been reached. Please try again after some time.", code: 429 }],
        },
        minuteLimit: {
          errors: [
            { msg: "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
        hourLimit: {
          errors: [
            { msg: "You've exceeded the hourly rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
      },
    },
    {
      status: 500,
      headers: {},
      mediaType: "application/json",
      examples: { internalError: { errors: [{ msg: "Internal Server Error", code: 500 }] } },
    },
  ],
  importIntoBot: [
    {
      status: 200,
      headers: {},
      mediaType: "application/json",
      examples: {
        pending: {
          _id: "bir-00000000-0000-5000-8000-00000000000b",
          streamRefId: "00000000-0000-5000-8000-0000000000cc",
          status: "pending",
          statusLogs: [{ taskType: "importRequest", taskName: "OrderFlowers", status: "success" }],
          requestType: "Botimport",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
      },
    },
    {
      status: 400,
      headers: {},
      mediaType: "application/json",
      examples: {
        malformedBotId: { errors: [{ msg: "Invalid StreamId", code: 400 }] },
        invalidFileId: { errors: [{ msg: "Invalid file id", code: 400 }] },
        unknownBot: { errors: [{ msg: "Invalid StreamId", code: 400 }] },
      },
    },
    {
      status: 401,
      headers: {},
      mediaType: "application/json",
      examples: {
        invalidCredentials: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] },
        scopeMissing: { errors: [{ msg: "Permission denied. Scope is incorrect!", code: 4002 }] },
        invalidToken: { errors: [{ msg: "Invalid JWT token", code: 4002 }] },
        tokenReplayed: { errors: [{ msg: "error verifying the jwt: possibly a replay", code: 401 }] },
        tokenLivesTooLong: {
          errors: [{ msg: "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)", code: 401 }],
        },
      },
    },
    {
      status: 405,
      headers: {},
      mediaType: "application/json",
      examples: { methodNotAllowed: { errors: [{ msg: "Method Not Allowed", code: 405 }] } },
    },
    {
      status: 412,
      headers: {},
      mediaType: "application/json",
      examples: { invalidArguments: { errors: [{ msg: "Validation errors/ Invalid arguments", code: 412 }] } },
    },
    {
      status: 429,
      headers: {},
      mediaType: "application/json",
      examples: {
        rateLimit: {
          errors: [{ msg: "Rate limit for this API has been reached. Please try again after some time.", code: 429 }],
        },
        minuteLimit: {
          errors: [
            { msg: "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
        hourLimit: {
          errors: [
            { msg: "You've exceeded the hourly rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
      },
    },
    {
      status: 500,
      headers: {},
      mediaType: "application/json",
      examples: { internalError: { errors: [{ msg: "Internal Server Error", code: 500 }] } },
    },
  ],
  getImportStatus: [
    {
      status: 200,
      headers: {},
      mediaType: "application/json",
      examples: {
        pending: {
          _id: "bir-00000000-0000-5000-8000-00000000000b",
          streamRefId: "00000000-0000-5000-8000-0000000000cc",
          status: "pending",
          statusLogs: [
            { taskType: "importRequest", taskName: "OrderFlowers", status: "success" },
            { taskType: "Bot Definition", taskName: "OrderFlowers", status: "success" },
          ],
          requestType: "Botimport",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
        success: {
          _id: "bir-00000000-0000-5000-8000-00000000000b",
          streamRefId: "00000000-0000-5000-8000-0000000000cc",
          status: "success",
          statusLogs: [
            { taskType: "importRequest", taskName: "OrderFlowers", status: "success" },
            { taskType: "Bot Definition", taskName: "OrderFlowers", status: "success" },
            { taskType: "BotFunctions", taskName: "Bot Functions", status: "success" },
            { taskType: "Dialog", taskName: "Order flowers", status: "success" },
            { taskType: "KnowledgeTasks", taskName: "KnowledgeTasks", status: "success" },
            { taskType: "Utterences", taskName: "Utterences", status: "success" },
            { taskType: "importBot", taskName: "OrderFlowers", status: "success" },
          ],
          requestType: "Botimport",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
          streamId: "st-00000000-0000-5000-8000-000000000001",
        },
        failed: {
          _id: "bir-00000000-0000-5000-8000-00000000000b",
          streamRefId: "00000000-0000-5000-8000-0000000000cc",
          status: "failed",
          statusLogs: [{ taskType: "importRequest", taskName: "OrderFlowers", status: "success" }],
          requestType: "Botimport",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
        failure: {
          _id: "bir-00000000-0000-5000-8000-00000000000b",
          streamRefId: "00000000-0000-5000-8000-0000000000cc",
          status: "failure",
          statusLogs: [{ taskType: "importRequest", taskName: "OrderFlowers", status: "success" }],
          requestType: "Botimport",
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          createdOn: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
      },
    },
    {
      status: 400,
      headers: {},
      mediaType: "application/json",
      examples: {
        malformedImportId: { errors: [{ msg: "Invalid request ID", code: 400 }] },
        unknownImport: { errors: [{ msg: "Invalid request ID", code: 400 }] },
      },
    },
    {
      status: 401,
      headers: {},
      mediaType: "application/json",
      examples: {
        invalidCredentials: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] },
        scopeMissing: { errors: [{ msg: "Permission denied. Scope is incorrect!", code: 4002 }] },
        invalidToken: { errors: [{ msg: "Invalid JWT token", code: 4002 }] },
        tokenReplayed: { errors: [{ msg: "error verifying the jwt: possibly a replay", code: 401 }] },
        tokenLivesTooLong: {
          errors: [{ msg: "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)", code: 401 }],
        },
      },
    },
    {
      status: 405,
      headers: {},
      mediaType: "application/json",
      examples: { methodNotAllowed: { errors: [{ msg: "Method Not Allowed", code: 405 }] } },
    },
    {
      status: 429,
      headers: {},
      mediaType: "application/json",
      examples: {
        rateLimit: {
          errors: [{ msg: "Rate limit for this API has been reached. Please try again after some time.", code: 429 }],
        },
        minuteLimit: {
          errors: [
            { msg: "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
        hourLimit: {
          errors: [
            { msg: "You've exceeded the hourly rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
      },
    },
    {
      status: 500,
      headers: {},
      mediaType: "application/json",
      examples: { internalError: { errors: [{ msg: "Internal Server Error", code: 500 }] } },
    },
  ],
  exportUtterances: [
    {
      status: 200,
      headers: {},
      mediaType: "application/json",
      examples: {
        inProgress: {
          _id: "ds-00000000-0000-5000-8000-00000000000d",
          status: "IN_PROGRESS",
          percentageComplete: 0,
          streamId: "st-00000000-0000-5000-8000-000000000001",
          jobType: "ML_UTTERANCE",
          action: "EXPORT",
          fileType: "CSV",
          statusLogs: [],
          countOfDockStatuses: 1,
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          createdOn: "2026-01-01T00:00:00.000Z",
          requestedTime: "2026-01-01T00:00:00.001Z",
          lMod: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
      },
    },
    {
      status: 400,
      headers: {},
      mediaType: "application/json",
      examples: { unknownBot: { errors: [{ msg: "Invalid StreamId", code: 400 }] } },
    },
    {
      status: 401,
      headers: {},
      mediaType: "application/json",
      examples: {
        invalidCredentials: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] },
        scopeMissing: { errors: [{ msg: "Permission denied. Scope is incorrect!", code: 4002 }] },
        invalidToken: { errors: [{ msg: "Invalid JWT token", code: 4002 }] },
        tokenReplayed: { errors: [{ msg: "error verifying the jwt: possibly a replay", code: 401 }] },
        tokenLivesTooLong: {
          errors: [{ msg: "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)", code: 401 }],
        },
      },
    },
    {
      status: 405,
      headers: {},
      mediaType: "application/json",
      examples: { methodNotAllowed: { errors: [{ msg: "Method Not Allowed", code: 405 }] } },
    },
    {
      status: 412,
      headers: {},
      mediaType: "application/json",
      examples: { invalidArguments: { errors: [{ msg: "Validation errors/ Invalid arguments", code: 412 }] } },
    },
    {
      status: 429,
      headers: {},
      mediaType: "application/json",
      examples: {
        rateLimit: {
          errors: [{ msg: "Rate limit for this API has been reached. Please try again after some time.", code: 429 }],
        },
        minuteLimit: {
          errors: [
            { msg: "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
        hourLimit: {
          errors: [
            { msg: "You've exceeded the hourly rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
      },
    },
    {
      status: 500,
      headers: {},
      mediaType: "application/json",
      examples: { internalError: { errors: [{ msg: "Internal Server Error", code: 500 }] } },
    },
  ],
  getUtteranceExportStatus: [
    {
      status: 200,
      headers: {},
      mediaType: "application/json",
      examples: {
        inProgress: {
          _id: "ds-00000000-0000-5000-8000-00000000000d",
          status: "IN_PROGRESS",
          percentageComplete: 50,
          streamId: "st-00000000-0000-5000-8000-000000000001",
          jobType: "ML_UTTERANCE",
          action: "EXPORT",
          fileType: "CSV",
          statusLogs: [],
          countOfDockStatuses: 1,
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          createdOn: "2026-01-01T00:00:00.000Z",
          requestedTime: "2026-01-01T00:00:00.001Z",
          lMod: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
        success: {
          _id: "ds-00000000-0000-5000-8000-00000000000d",
          status: "SUCCESS",
          percentageComplete: 100,
          streamId: "st-00000000-0000-5000-8000-000000000001",
          jobType: "ML_UTTERANCE",
          action: "EXPORT",
          fileType: "CSV",
          statusLogs: [],
          countOfDockStatuses: 1,
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          createdOn: "2026-01-01T00:00:00.000Z",
          requestedTime: "2026-01-01T00:00:00.001Z",
          lMod: "2026-01-01T00:00:00.000Z",
          __v: 0,
          downloadUrl: "https://platform.kore.ai/api/getMediaStream/market/f-00000000-0000-5000-8000-0000000000fe.csv?n=0000000000&s=AAAA",
        },
        failed: {
          _id: "ds-00000000-0000-5000-8000-00000000000d",
          status: "FAILED",
          percentageComplete: 50,
          streamId: "st-00000000-0000-5000-8000-000000000001",
          jobType: "ML_UTTERANCE",
          action: "EXPORT",
          fileType: "CSV",
          statusLogs: [],
          countOfDockStatuses: 1,
          createdBy: "u-00000000-0000-5000-8000-0000000000aa",
          createdOn: "2026-01-01T00:00:00.000Z",
          requestedTime: "2026-01-01T00:00:00.001Z",
          lMod: "2026-01-01T00:00:00.000Z",
          __v: 0,
        },
      },
    },
    {
      status: 400,
      headers: {},
      mediaType: "application/json",
      examples: { unknownBot: { errors: [{ msg: "Invalid StreamId", code: 400 }] } },
    },
    {
      status: 401,
      headers: {},
      mediaType: "application/json",
      examples: {
        invalidCredentials: { errors: [{ msg: "Invalid SDK credentials", code: 4002 }] },
        scopeMissing: { errors: [{ msg: "Permission denied. Scope is incorrect!", code: 4002 }] },
        invalidToken: { errors: [{ msg: "Invalid JWT token", code: 4002 }] },
        tokenReplayed: { errors: [{ msg: "error verifying the jwt: possibly a replay", code: 401 }] },
        tokenLivesTooLong: {
          errors: [{ msg: "error verifying the jwt: if \"jti\" claim \"exp\" must be <= 1 hour(s)", code: 401 }],
        },
      },
    },
    {
      status: 405,
      headers: {},
      mediaType: "application/json",
      examples: { methodNotAllowed: { errors: [{ msg: "Method Not Allowed", code: 405 }] } },
    },
    {
      status: 429,
      headers: {},
      mediaType: "application/json",
      examples: {
        rateLimit: {
          errors: [{ msg: "Rate limit for this API has been reached. Please try again after some time.", code: 429 }],
        },
        minuteLimit: {
          errors: [
            { msg: "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
        hourLimit: {
          errors: [
            { msg: "You've exceeded the hourly rate limit. Please wait for sometime before retrying.", code: 429 },
          ],
        },
      },
    },
    {
      status: 500,
      headers: {},
      mediaType: "application/json",
      examples: { internalError: { errors: [{ msg: "Internal Server Error", code: 500 }] } },
    },
  ],
}
