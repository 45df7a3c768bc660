// Generated from specs/redocly.yaml. Edit that and run npm run generate.
import type { AddressFacts } from '../src/contract/contract.ts'

/** By the names of the vendors. Of the responses only one is there that tells whose a call with a wrong method is. */
export const addresses = {
  "kore-ai": {
    vendor: "kore-ai",
    servers: [{ url: "https://{host}", variables: { host: { default: "platform.kore.ai" } } }],
    trailingSlash: "significant",
    operations: {
      startBotExport: { method: "POST", path: "/api/public/bot/{BotID}/export", responses: { 405: {} } },
      getBotExportStatus: { method: "GET", path: "/api/public/bot/{BotID}/export/status", responses: { 405: {} } },
      uploadFile: { method: "POST", path: "/api/public/uploadfile", responses: { 405: {} } },
      importBot: { method: "POST", path: "/api/public/bot/import", responses: { 405: {} } },
      importIntoBot: { method: "POST", path: "/api/public/bot/{BotID}/import", responses: { 405: {} } },
      getImportStatus: { method: "GET", path: "/api/public/bot/import/status/{BotImportBIR}", responses: { 405: {} } },
      exportUtterances: { method: "POST", path: "/api/public/bot/{BotID}/mlexport", responses: { 405: {} } },
      getUtteranceExportStatus: {
        method: "GET",
        path: "/api/public/bot/{BotID}/mlexport/status",
        responses: { 405: {} },
      },
    },
  },
  "lex-v1": {
    vendor: "lex-v1",
    servers: [
      { url: "https://models.lex.{region}.amazonaws.com", variables: { region: { default: "us-east-1" } } },
      {
        url: "https://models-fips.lex.{region}.amazonaws.com",
        endpoint: "fips",
        variables: { region: { default: "us-east-1" } },
      },
    ],
    trailingSlash: "optional",
    operations: {
      getExport: { method: "GET", path: "/exports", responses: {} },
      startImport: { method: "POST", path: "/imports", responses: {} },
      getImport: { method: "GET", path: "/imports/{importId}", responses: {} },
    },
  },
  "lex-v2": {
    vendor: "lex-v2",
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
    operations: {
      createExport: { method: "PUT", path: "/exports", responses: {} },
      listExports: { method: "POST", path: "/exports", responses: {} },
      describeExport: { method: "GET", path: "/exports/{exportId}", responses: {} },
      updateExport: { method: "PUT", path: "/exports/{exportId}", responses: {} },
      deleteExport: { method: "DELETE", path: "/exports/{exportId}", responses: {} },
      createUploadUrl: { method: "POST", path: "/createuploadurl", responses: {} },
      startImport: { method: "PUT", path: "/imports", responses: {} },
      listImports: { method: "POST", path: "/imports", responses: {} },
      describeImport: { method: "GET", path: "/imports/{importId}", responses: {} },
      deleteImport: { method: "DELETE", path: "/imports/{importId}", responses: {} },
    },
  },
  emarsys: {
    vendor: "emarsys",
    servers: [
      {
        url: "https://{host}/api/{version}",
        variables: { host: { default: "api.emarsys.net" }, version: { default: "v2", enum: ["v2", "v3"] } },
      },
    ],
    trailingSlash: "significant",
    operations: {
      exportContactChanges: { method: "POST", path: "/contact/getchanges", responses: {} },
      exportRegistrations: { method: "POST", path: "/contact/getregistrations", responses: {} },
      exportResponses: { method: "POST", path: "/email/getresponses", responses: {} },
      exportContactList: { method: "POST", path: "/email/getcontacts", responses: {} },
      exportSegment: { method: "POST", path: "/export/filter", responses: {} },
      getExportStatus: { method: "GET", path: "/export/{exportId}", responses: {} },
      downloadExport: { method: "GET", path: "/export/{exportId}/data", responses: {} },
      listFields: { method: "GET", path: "/field", responses: {} },
      listFieldsInLanguage: { method: "GET", path: "/field/translate/{languageId}", responses: {} },
      listFieldChoices: { method: "GET", path: "/field/{fieldId}/choice", responses: {} },
      listContactLists: { method: "GET", path: "/contactlist", responses: {} },
      countContactList: { method: "GET", path: "/contactlist/{listId}/count", responses: {} },
      listSegments: { method: "GET", path: "/filter", responses: {} },
      startSegmentRun: { method: "POST", path: "/filter/{segmentId}/runs", responses: {} },
      getSegmentRunStatus: { method: "GET", path: "/filter/runs/{runId}", responses: {} },
      startResponseQuery: { method: "POST", path: "/email/responses", responses: {} },
      getResponseQueryResult: { method: "GET", path: "/email/{queryId}/responses", responses: {} },
    },
  },
} as const satisfies Readonly<Record<string, AddressFacts>>
