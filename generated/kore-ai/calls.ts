// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { CallDescription } from '../../src/contract/contract.ts'

const usual = { mediaTypes: ["application/json"] } as const

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
        200: usual,
        400: usual,
        401: usual,
        405: usual,
        412: usual,
        429: usual,
        500: usual,
      },
    },
    getBotExportStatus: {
      method: "GET",
      path: "/api/public/bot/{BotID}/export/status",
      repeatable: true,
      parameters: [{ name: "BotID", in: "path", required: true }],
      responses: {
        200: usual,
        400: usual,
        401: usual,
        405: usual,
        429: usual,
        500: usual,
      },
    },
  },
} as const satisfies CallDescription
