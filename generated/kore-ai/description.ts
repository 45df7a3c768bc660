// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { DescriptionFacts } from '../../src/contract/contract.ts'

export const description = {
  vendor: "kore-ai",
  title: "Kore.ai bot export",
  servers: [{ url: "https://{host}", variables: { host: { default: "platform.kore.ai" } } }],
  trailingSlash: "significant",
  sensitive: ["auth", "downloadURL"],
  credentialHeaders: ["auth"],
  operations: {
    startBotExport: {
      method: "POST",
      path: "/api/public/bot/{BotID}/export",
      repeatable: false,
      parameters: [{ name: "BotID", in: "path", required: true, types: ["string"] }],
      requestBody: { required: true, mediaTypes: ["application/json"] },
      responses: {
        200: { mediaTypes: ["application/json"], headers: [] },
        400: { mediaTypes: ["application/json"], headers: [] },
        401: { mediaTypes: ["application/json"], headers: [] },
        405: { mediaTypes: ["application/json"], headers: [] },
        412: { mediaTypes: ["application/json"], headers: [] },
        429: { mediaTypes: ["application/json"], headers: [] },
        500: { mediaTypes: ["application/json"], headers: [] },
      },
      agreements: [
        { response: "/streamId", request: { in: "path", name: "BotID" }, inferred: false },
        { response: "/exportType", request: { in: "body", pointer: "/exportType" }, inferred: false },
      ],
    },
    getBotExportStatus: {
      method: "GET",
      path: "/api/public/bot/{BotID}/export/status",
      repeatable: true,
      parameters: [{ name: "BotID", in: "path", required: true, types: ["string"] }],
      responses: {
        200: { mediaTypes: ["application/json"], headers: [] },
        400: { mediaTypes: ["application/json"], headers: [] },
        401: { mediaTypes: ["application/json"], headers: [] },
        405: { mediaTypes: ["application/json"], headers: [] },
        429: { mediaTypes: ["application/json"], headers: [] },
        500: { mediaTypes: ["application/json"], headers: [] },
      },
      agreements: [
        { response: "/streamId", request: { in: "path", name: "BotID" }, inferred: false },
        { response: "/botId", request: { in: "path", name: "BotID" }, inferred: true },
      ],
    },
  },
} as const satisfies DescriptionFacts
