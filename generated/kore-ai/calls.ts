// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { CallDescription } from '../../src/contract/contract.ts'

export const calls = {
  vendor: "kore-ai",
  servers: [{ url: "https://{host}", variables: { host: { default: "platform.kore.ai" } } }],
  operations: {
    startBotExport: {
      method: "POST",
      path: "/api/public/bot/{BotID}/export",
      repeatable: false,
      parameters: [{ name: "BotID", in: "path", required: true }],
      requestBody: { required: true },
      responses: {
        200: { mediaTypes: ["application/json"] },
        400: { mediaTypes: ["application/json"] },
        401: { mediaTypes: ["application/json"] },
        405: { mediaTypes: ["application/json"] },
        412: { mediaTypes: ["application/json"] },
        429: { mediaTypes: ["application/json"] },
        500: { mediaTypes: ["application/json"] },
      },
    },
    getBotExportStatus: {
      method: "GET",
      path: "/api/public/bot/{BotID}/export/status",
      repeatable: true,
      parameters: [{ name: "BotID", in: "path", required: true }],
      responses: {
        200: { mediaTypes: ["application/json"] },
        400: { mediaTypes: ["application/json"] },
        401: { mediaTypes: ["application/json"] },
        405: { mediaTypes: ["application/json"] },
        429: { mediaTypes: ["application/json"] },
        500: { mediaTypes: ["application/json"] },
      },
    },
  },
} as const satisfies CallDescription
