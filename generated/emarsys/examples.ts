// Generated from specs/emarsys. Edit that and run npm run generate.
import type { ShownAnswers } from '../../src/mock/chooseExample.ts'

/** What the description shows of each answer. */
export const examples: ShownAnswers = {
  exportContactChanges: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { started: { replyCode: 0, replyText: "OK", data: { id: 2140 } } },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        missingParameter: { replyCode: 10001, replyText: "Missing parameter: contact_fields", data: "" },
        arrayExpected: {
          replyCode: 10001,
          replyText: "Invalid data format for contact_fields. Array expected",
          data: "",
        },
        invalidDistributionMethod: { replyCode: 10001, replyText: "Invalid distribution method: fax", data: "" },
        invalidValue: { replyCode: 10001, replyText: "Invalid value for delimiter: |", data: "" },
        invalidContactField: { replyCode: 10001, replyText: "Invalid contact field id: 27, 28", data: "" },
        invalidNumberOfFields: { replyCode: 10001, replyText: "Invalid number of fields", data: "" },
        invalidOrigin: { replyCode: 10001, replyText: "Invalid origin: import", data: "" },
        originIdFormat: {
          replyCode: 10001,
          replyText: "Invalid data format for origin_id. Integer expected",
          data: "",
        },
        timeRangeSize: {
          replyCode: 10001,
          replyText: "Invalid data format for time_range. Array size must be 2",
          data: "",
        },
        datesRequired: { replyCode: 10001, replyText: "Valid start_date and end_date is required", data: "" },
        endBeforeStart: {
          replyCode: 10001,
          replyText: "Invalid value for end_date: end_date is earlier than the start_date",
          data: "",
        },
        invalidPayload: { replyCode: 1010, replyText: "Invalid request payload.", data: "" },
        alreadyRunning: {
          replyCode: 4001,
          replyText: "An export with the same setting is currently running. It is not possible to run the same export more than once simultaneously.",
          data: "",
        },
      },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  exportRegistrations: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { started: { replyCode: 0, replyText: "OK", data: { id: 2141 } } },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        missingParameter: { replyCode: 10001, replyText: "Missing parameter: contact_fields", data: "" },
        arrayExpected: {
          replyCode: 10001,
          replyText: "Invalid data format for contact_fields. Array expected",
          data: "",
        },
        invalidDistributionMethod: { replyCode: 10001, replyText: "Invalid distribution method: fax", data: "" },
        invalidValue: { replyCode: 10001, replyText: "Invalid value for delimiter: |", data: "" },
        invalidContactField: { replyCode: 10001, replyText: "Invalid contact field id: 27, 28", data: "" },
        invalidNumberOfFields: { replyCode: 10001, replyText: "Invalid number of fields", data: "" },
        timeRangeSize: {
          replyCode: 10001,
          replyText: "Invalid data format for time_range. Array size must be 2",
          data: "",
        },
        datesRequired: { replyCode: 10001, replyText: "Valid start_date and end_date is required", data: "" },
        endBeforeStart: {
          replyCode: 10001,
          replyText: "Invalid value for end_date: end_date is earlier than the start_date",
          data: "",
        },
        invalidPayload: { replyCode: 1010, replyText: "Invalid request payload.", data: "" },
        alreadyRunning: {
          replyCode: 4001,
          replyText: "An export with the same setting is currently running. It is not possible to run the same export more than once simultaneously.",
          data: "",
        },
      },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  exportResponses: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { started: { replyCode: 0, replyText: "OK", data: { id: 2142 } } },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        missingParameter: { replyCode: 10001, replyText: "Missing parameter: contact_fields", data: "" },
        arrayExpected: {
          replyCode: 10001,
          replyText: "Invalid data format for contact_fields. Array expected",
          data: "",
        },
        invalidDistributionMethod: { replyCode: 10001, replyText: "Invalid distribution method: fax", data: "" },
        invalidValue: { replyCode: 10001, replyText: "Invalid value for delimiter: |", data: "" },
        invalidContactField: { replyCode: 10001, replyText: "Invalid contact field id: 27, 28", data: "" },
        invalidNumberOfFields: { replyCode: 10001, replyText: "Invalid number of fields", data: "" },
        timeRangeSize: {
          replyCode: 10001,
          replyText: "Invalid data format for time_range. Array size must be 2",
          data: "",
        },
        datesRequired: { replyCode: 10001, replyText: "Valid start_date and end_date is required", data: "" },
        endBeforeStart: {
          replyCode: 10001,
          replyText: "Invalid value for end_date: end_date is earlier than the start_date",
          data: "",
        },
        invalidPayload: { replyCode: 1010, replyText: "Invalid request payload.", data: "" },
        alreadyRunning: {
          replyCode: 4001,
          replyText: "An export with the same setting is currently running. It is not possible to run the same export more than once simultaneously.",
          data: "",
        },
      },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  exportContactList: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { started: { replyCode: 0, replyText: "OK", data: { id: 2143 } } },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        missingParameter: { replyCode: 10001, replyText: "Missing parameter: contact_fields", data: "" },
        arrayExpected: {
          replyCode: 10001,
          replyText: "Invalid data format for contact_fields. Array expected",
          data: "",
        },
        invalidDistributionMethod: { replyCode: 10001, replyText: "Invalid distribution method: fax", data: "" },
        invalidValue: { replyCode: 10001, replyText: "Invalid value for delimiter: |", data: "" },
        invalidContactField: { replyCode: 10001, replyText: "Invalid contact field id: 27, 28", data: "" },
        invalidNumberOfFields: { replyCode: 10001, replyText: "Invalid number of fields", data: "" },
        contactlistFormat: {
          replyCode: 10001,
          replyText: "Invalid data format for contactlist. Integer expected",
          data: "",
        },
        invalidPayload: { replyCode: 1010, replyText: "Invalid request payload.", data: "" },
        alreadyRunning: {
          replyCode: 4001,
          replyText: "An export with the same setting is currently running. It is not possible to run the same export more than once simultaneously.",
          data: "",
        },
      },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  exportSegment: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { started: { replyCode: 0, replyText: "OK", data: { id: 2144 } } },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        missingParameter: { replyCode: 10001, replyText: "Missing parameter: contact_fields", data: "" },
        arrayExpected: {
          replyCode: 10001,
          replyText: "Invalid data format for contact_fields. Array expected",
          data: "",
        },
        invalidDistributionMethod: { replyCode: 10001, replyText: "Invalid distribution method: fax", data: "" },
        invalidValue: { replyCode: 10001, replyText: "Invalid value for delimiter: |", data: "" },
        invalidContactField: { replyCode: 10001, replyText: "Invalid contact field id: 27, 28", data: "" },
        invalidNumberOfFields: { replyCode: 10001, replyText: "Invalid number of fields", data: "" },
        filterFormat: { replyCode: 10001, replyText: "Invalid data format for filter. Integer expected", data: "" },
        invalidPayload: { replyCode: 1010, replyText: "Invalid request payload.", data: "" },
        alreadyRunning: {
          replyCode: 4001,
          replyText: "An export with the same setting is currently running. It is not possible to run the same export more than once simultaneously.",
          data: "",
        },
      },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  getExportStatus: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        scheduled: {
          replyCode: 0,
          replyText: "OK",
          data: {
            id: "2140",
            created: "2026-11-22 09:30:00",
            status: "scheduled",
            type: "Responses",
            file_name: null,
            ftp_host: "files.example.com",
            ftp_dir: "incoming",
          },
        },
        inProgress: {
          replyCode: 0,
          replyText: "OK",
          data: {
            id: "2140",
            created: "2026-11-22 09:30:00",
            status: "in progress",
            type: "Responses",
            file_name: null,
            ftp_host: "files.example.com",
            ftp_dir: "incoming",
          },
        },
        ready: {
          replyCode: 0,
          replyText: "OK",
          data: {
            id: "2140",
            created: "2026-11-22 09:30:00",
            status: "ready",
            type: "Responses",
            file_name: null,
            ftp_host: "files.example.com",
            ftp_dir: "incoming",
          },
        },
        readyLocal: {
          replyCode: 0,
          replyText: "OK",
          data: { id: "2140", created: "2026-11-22 09:30:00", status: "ready", type: "Registrations", file_name: null },
        },
        done: {
          replyCode: 0,
          replyText: "OK",
          data: {
            id: "2140",
            created: "2026-11-22 09:30:00",
            status: "done",
            type: "Responses",
            file_name: "clicks_2140_1_en-0a1b2c.csv",
            ftp_host: "files.example.com",
            ftp_dir: "incoming",
          },
        },
        doneLocal: {
          replyCode: 0,
          replyText: "OK",
          data: {
            id: "2140",
            created: "2026-11-22 09:30:00",
            status: "done",
            type: "Registrations",
            file_name: "registrations_2140_en-0a1b2c.csv",
          },
        },
        error: {
          replyCode: 0,
          replyText: "OK",
          data: {
            id: "2140",
            created: "2026-11-22 09:30:00",
            status: "error",
            type: "Responses",
            file_name: null,
            ftp_host: "files.example.com",
            ftp_dir: "incoming",
          },
        },
      },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        invalidExportId: { replyCode: 10001, replyText: "Invalid export ID", data: "" },
        invalidExportType: { replyCode: 4002, replyText: "Invalid export type", data: "" },
        noResource: { replyCode: 1, replyText: "No resource requested.", data: "" },
      },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  downloadExport: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "text/csv",
      examples: {
        changes: "user_id,First Name,Last Name,E-Mail\r\n8019189,Ada,Example,ada@example.com\r\n49036141,Ben,Example,ben@example.com\r\n",
        responses: "user_id;E-Mail;Campaign title;Url;source\r\n287705659;ada@example.com;Autumn news;www.example.com;click\r\n287705659;ada@example.com;Autumn news;;open\r\n",
        headingsOnly: "user_id,Vorname,E-Mail,Version Name,Url,Zeit\r\n",
      },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { noResource: { replyCode: 1, replyText: "No resource requested.", data: "" } },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 404,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        notLocal: { replyCode: 4004, replyText: "\"distribution_method\" of this export is not compatible.", data: "" },
        inProgress: {
          replyCode: 4005,
          replyText: "Export is currently in progress. Please wait until that has finished.",
          data: "",
        },
        fileNotFound: { replyCode: 4006, replyText: "Internal error occurred. File was not found.", data: "" },
      },
    },
    {
      status: 410,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { noLongerStored: { replyCode: 4003, replyText: "Exported data is not available.", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        badPath: { replyCode: 4007, replyText: "Server error occurred. Please choose another file.", data: "" },
        databaseError: { replyCode: 1, replyText: "Database connection error", data: "" },
      },
    },
  ],
  listFields: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        fields: {
          replyCode: 0,
          replyText: "OK",
          data: [
            { id: "0", name: "Interests", application_type: "interests", string_id: "interests" },
            { id: "1", name: "First Name", application_type: "shorttext", string_id: "first_name" },
            { id: "2", name: "Last Name", application_type: "shorttext", string_id: "last_name" },
            { id: "3", name: "E-Mail", application_type: "longtext", string_id: "email_address" },
            { id: "4", name: "Date of Birth", application_type: "birthdate", string_id: "birth_date" },
            { id: "5", name: "Gender", application_type: "singlechoice", string_id: "gender" },
            { id: "11", name: "City", application_type: "shorttext", string_id: "city" },
            { id: "14", name: "Country or region", application_type: "singlechoice", string_id: "country" },
            { id: "16", name: "Fax", application_type: "fax", string_id: "fax" },
            { id: "25", name: "URL", application_type: "url", string_id: "url" },
            { id: "31", name: "Opt-In", application_type: "special", string_id: "optin" },
            { id: "40", name: "Anniversary", application_type: "date", string_id: "anniversary" },
            { id: "9001", name: "Loyalty points", application_type: "numeric", string_id: "" },
            { id: "9002", name: "Notes", application_type: "largetext", string_id: "" },
            { id: "9003", name: "Hobbies", application_type: "multichoice", string_id: "" },
            { id: "9004", name: "Voucher42", application_type: "voucher", string_id: "" },
          ],
        },
        integerIds: {
          replyCode: 0,
          replyText: "OK",
          data: [
            { id: 0, name: "Interests", application_type: "interests", string_id: "interests" },
            { id: 9, name: null, application_type: "single choice", string_id: "" },
          ],
        },
      },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { noResource: { replyCode: 1, replyText: "No resource requested.", data: "" } },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  listFieldsInLanguage: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        german: {
          replyCode: 0,
          replyText: "OK",
          data: [
            { id: "1", name: "Vorname", application_type: "shorttext", string_id: "first_name" },
            { id: "2", name: "Nachname", application_type: "shorttext", string_id: "last_name" },
            { id: "3", name: "E-Mail", application_type: "longtext", string_id: "email_address" },
            { id: "5", name: "Geschlecht", application_type: "singlechoice", string_id: "gender" },
            { id: "11", name: "Ort", application_type: "shorttext", string_id: "city" },
            { id: "31", name: "Opt-in", application_type: "special", string_id: "optin" },
          ],
        },
      },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { invalidLanguage: { replyCode: 1002, replyText: "Invalid language code", data: "" } },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  listFieldChoices: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        gender: { replyCode: 0, replyText: "OK", data: [{ id: "1", choice: "Male" }, { id: "2", choice: "Female" }] },
        multichoice: {
          replyCode: 0,
          replyText: "OK",
          data: [{ id: "1", choice: "Chess", bit_position: 0 }, { id: "4", choice: "Climbing", bit_position: 1 }],
        },
      },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { noResource: { replyCode: 1, replyText: "No resource requested.", data: "" } },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  listContactLists: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        lists: {
          replyCode: 0,
          replyText: "OK",
          data: [
            { id: "482019135", name: "Newsletter", created: "2026-11-20 14:00:19", type: 0 },
            { id: "113214", name: "Segment run 100024015", created: "2026-11-22 09:31:00", type: 0 },
          ],
        },
        namesOnly: {
          replyCode: 0,
          replyText: "OK",
          data: [{ id: "123", name: "asgard_protectors" }, { id: "124", name: "asgard_enemies" }],
        },
      },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { noResource: { replyCode: 1, replyText: "No resource requested.", data: "" } },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  countContactList: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { count: { replyCode: 0, replyText: "OK", data: 12 } },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { noResource: { replyCode: 1, replyText: "No resource requested.", data: "" } },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 404,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        unknownList: { replyCode: 3006, replyText: "No contact list found with the specified ID.", data: "" },
        listDoesNotExist: { replyCode: 3006, replyText: "List does not exist", data: "" },
      },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  listSegments: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        segments: {
          replyCode: 0,
          replyText: "OK",
          data: [
            {
              id: 100005839,
              name: "Opened in the last month",
              type: "standard",
              criteriaTypes: ["behavior", "contact"],
              baseContactListId: 0,
            },
            {
              id: 100011554,
              name: "Near a shop",
              type: "standard",
              criteriaTypes: ["geo", "si"],
              baseContactListId: 482019135,
            },
            { id: 100011555, name: "Near a shop and likely to buy", type: "combined", tags: ["ai"] },
            { id: 100011556, name: "Bought twice", type: "relational" },
            { id: 100011557, name: "Likely to buy", type: "ai", tags: ["ai"], predefinedSegmentId: 7 },
          ],
        },
        namesOnly: {
          replyCode: 0,
          replyText: "OK",
          data: [{ id: "123", name: "superheroes" }, { id: "456", name: "superhero_supporters" }],
        },
      },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { noResource: { replyCode: 1, replyText: "No resource requested.", data: "" } },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  startSegmentRun: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { waiting: { replyCode: 0, replyText: "OK", data: { run_id: "100024015", status: "waiting" } } },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { noResource: { replyCode: 1, replyText: "No resource requested.", data: "" } },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 404,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { unknownSegment: { replyCode: 10002, replyText: "The segment specified does not exist.", data: "" } },
    },
    {
      status: 423,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        alreadyRunning: {
          replyCode: 10003,
          replyText: "The admin already running a segment. Please wait until it is finished.",
          data: "",
        },
      },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  getSegmentRunStatus: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        waiting: { replyCode: 0, replyText: "OK", data: { run_id: "100024015", status: "waiting" } },
        done: {
          replyCode: 0,
          replyText: "OK",
          data: {
            run_id: "100024015",
            status: "done",
            result: { contact_list_id: 113214, user_count: 448, opt_in_count: 2, duration: 8 },
          },
        },
        error: { replyCode: 0, replyText: "OK", data: { run_id: "100024015", status: "error" } },
      },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 404,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { unknownRun: { replyCode: 10008, replyText: "The segment run specified does not exist.", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  startResponseQuery: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { started: { replyCode: 0, replyText: "OK", data: { id: 20 } } },
    },
    {
      status: 400,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        noSuchType: { replyCode: 6026, replyText: "No such response type", data: "" },
        invalidDate: { replyCode: 6027, replyText: "Invalid date format", data: "" },
        invalidPayload: { replyCode: 1010, replyText: "Invalid request payload.", data: "" },
      },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 423,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { tooOften: { replyCode: 6028, replyText: "Cannot run filters that often", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
  getResponseQueryResult: [
    {
      status: 200,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        contacts: { replyCode: 0, replyText: "OK", data: { contact_ids: ["749678081", "176415518"] } },
        nobody: { replyCode: 0, replyText: "OK", data: { contact_ids: [] } },
        running: { replyCode: 202, replyText: "The requested data is currently generated", data: "" },
      },
    },
    {
      status: 202,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        running: { replyCode: 202, replyText: "The requested data is currently generated", data: "" },
        oldCode: { replyCode: 6030, replyText: "The requested data is currently generated", data: "" },
      },
    },
    {
      status: 401,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        credentialsInvalid: { replyCode: 1, replyText: "Credentials are invalid", data: "" },
        timeFrame: { replyCode: 1, replyText: "Unauthorized Time frame is invalid" },
      },
    },
    {
      status: 403,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { forbidden: { replyCode: 1, replyText: "Forbidden", data: "" } },
    },
    {
      status: 404,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { unknownQuery: { replyCode: 6029, replyText: "There is no job with the provided id", data: "" } },
    },
    {
      status: 429,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: {
        tooManyRequests: {
          replyCode: 7003,
          replyText: "Too many requests for this account and resource within the last minute.",
          data: "",
        },
      },
    },
    {
      status: 500,
      headers: {
        "X-RateLimit-Limit": "1000",
        "X-Ratelimit-Remaining": "998",
        "X-RateLimit-Reset": "1790856060",
        "X-Suite-Response-Time": "42",
      },
      mediaType: "application/json",
      examples: { databaseError: { replyCode: 1, replyText: "Database connection error", data: "" } },
    },
  ],
}
