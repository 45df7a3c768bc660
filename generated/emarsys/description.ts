// Generated from specs/emarsys. Edit that and run npm run generate.
import type { DescriptionFacts } from '../../src/contract/contract.ts'

export const description = {
  vendor: "emarsys",
  title: "Emarsys export and look-up",
  servers: [
    {
      url: "https://{host}/api/{version}",
      variables: { host: { default: "api.emarsys.net" }, version: { default: "v2", enum: ["v2", "v3"] } },
    },
  ],
  trailingSlash: "significant",
  sensitive: [
    "MailAddress",
    "NotificationUrl",
    "X-WSSE",
    "distribution_email_address",
    "folder",
    "ftp_dir",
    "ftp_host",
    "host",
    "notification_url",
    "password",
    "username",
  ],
  credentialHeaders: ["x-wsse", "authorization", "wsse"],
  operations: {
    exportContactChanges: {
      method: "POST",
      path: "/contact/getchanges",
      repeatable: false,
      parameters: [],
      requestBody: { required: true, mediaTypes: ["application/json"] },
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    exportRegistrations: {
      method: "POST",
      path: "/contact/getregistrations",
      repeatable: false,
      parameters: [],
      requestBody: { required: true, mediaTypes: ["application/json"] },
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    exportResponses: {
      method: "POST",
      path: "/email/getresponses",
      repeatable: false,
      parameters: [],
      requestBody: { required: true, mediaTypes: ["application/json"] },
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    exportContactList: {
      method: "POST",
      path: "/email/getcontacts",
      repeatable: false,
      parameters: [],
      requestBody: { required: true, mediaTypes: ["application/json"] },
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    exportSegment: {
      method: "POST",
      path: "/export/filter",
      repeatable: false,
      parameters: [],
      requestBody: { required: true, mediaTypes: ["application/json"] },
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    getExportStatus: {
      method: "GET",
      path: "/export/{exportId}",
      repeatable: true,
      parameters: [{ name: "exportId", in: "path", required: true, types: ["integer"] }],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [{ response: "/data/id", request: { in: "path", name: "exportId" }, inferred: false }],
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    downloadExport: {
      method: "GET",
      path: "/export/{exportId}/data",
      repeatable: true,
      parameters: [
        { name: "exportId", in: "path", required: true, types: ["integer"] },
        { name: "offset", in: "query", required: false, types: ["integer"] },
        { name: "limit", in: "query", required: false, types: ["integer"] },
      ],
      responses: {
        200: {
          mediaTypes: ["text/csv"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        410: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    listFields: {
      method: "GET",
      path: "/field",
      repeatable: true,
      parameters: [],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    listFieldsInLanguage: {
      method: "GET",
      path: "/field/translate/{languageId}",
      repeatable: true,
      parameters: [{ name: "languageId", in: "path", required: true, types: ["string"] }],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    listFieldChoices: {
      method: "GET",
      path: "/field/{fieldId}/choice",
      repeatable: true,
      parameters: [{ name: "fieldId", in: "path", required: true, types: ["integer"] }],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    listContactLists: {
      method: "GET",
      path: "/contactlist",
      repeatable: true,
      parameters: [],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    countContactList: {
      method: "GET",
      path: "/contactlist/{listId}/count",
      repeatable: true,
      parameters: [{ name: "listId", in: "path", required: true, types: ["integer"] }],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    listSegments: {
      method: "GET",
      path: "/filter",
      repeatable: true,
      parameters: [],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    startSegmentRun: {
      method: "POST",
      path: "/filter/{segmentId}/runs",
      repeatable: false,
      parameters: [
        { name: "segmentId", in: "path", required: true, types: ["integer"] },
        { name: "renew", in: "query", required: false, types: ["boolean"] },
      ],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        423: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    getSegmentRunStatus: {
      method: "GET",
      path: "/filter/runs/{runId}",
      repeatable: true,
      parameters: [{ name: "runId", in: "path", required: true, types: ["string"] }],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      agreements: [{ response: "/data/run_id", request: { in: "path", name: "runId" }, inferred: false }],
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    startResponseQuery: {
      method: "POST",
      path: "/email/responses",
      repeatable: false,
      parameters: [],
      requestBody: { required: true, mediaTypes: ["application/json"] },
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
          constants: { replyCode: 0 },
        },
        400: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        423: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
    getResponseQueryResult: {
      method: "GET",
      path: "/email/{queryId}/responses",
      repeatable: true,
      parameters: [{ name: "queryId", in: "path", required: true, types: ["integer"] }],
      responses: {
        200: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        202: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        401: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        403: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        404: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        429: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
        500: {
          mediaTypes: ["application/json"],
          headers: [
            { name: "X-RateLimit-Limit", required: false, types: ["string"] },
            { name: "X-Ratelimit-Remaining", required: false, types: ["string"] },
            { name: "X-RateLimit-Reset", required: false, types: ["string"] },
            { name: "X-Suite-Response-Time", required: false, types: ["string"] },
          ],
        },
      },
      rateLimits: [{ requests: 1000, periodMs: 60000, per: [] }],
    },
  },
} as const satisfies DescriptionFacts
