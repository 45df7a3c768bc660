// Generated from specs/redocly.yaml. Edit that and run npm run generate.

/** Every vendor of the registry, in its order. */
export const vendors = [
  {
    name: "kore-ai",
    title: "Kore.ai bot export and import",
    credentials: [
      { required: { "": "KORE_AI_JWT" } },
      { required: { clientId: "KORE_AI_CLIENT_ID", clientSecret: "KORE_AI_CLIENT_SECRET" } },
    ],
    serverOptions: ["host"],
    examples: {
      list: "kore-ai getBotExportStatus",
      export: "kore-ai -p BotID=st-00000000-0000-5000-8000-000000000001 --body request.json -o export.zip",
      wait: "kore-ai BotID=st-00000000-0000-5000-8000-000000000001 -o export.zip",
      import: "kore-ai export.zip --start importBot --body request.json",
      copy: "kore-ai --from BotID=st-00000000-0000-5000-8000-000000000001 --from-body from.json --to-start importBot --to-body to.json",
    },
    loadDescription: async () => (await import('./kore-ai/description.ts')).description,
    loadContract: async () => (await import('./kore-ai/contract.ts')).contract,
    loadMock: async () => (await import('./kore-ai/mock.ts')).mockVendor,
    loadClient: async () => (await import('./kore-ai/client.ts')).createKoreAiClient,
    loadFileKinds: async () => (await import('./kore-ai/file.ts')).fileKinds,
    loadSheets: async () => (await import('./kore-ai/sheets.ts')).sheets,
  },
  {
    name: "lex-v1",
    title: "Amazon Lex V1 export and import",
    credentials: [
      {
        required: { accessKeyId: "AWS_ACCESS_KEY_ID", secretAccessKey: "AWS_SECRET_ACCESS_KEY" },
        optional: { sessionToken: "AWS_SESSION_TOKEN" },
        server: { region: ["AWS_REGION", "AWS_DEFAULT_REGION"] },
      },
    ],
    serverOptions: ["region", "endpoint"],
    examples: {
      list: "lex-v1 getExport",
      export: "lex-v1 -p name=OrderFlowers -p version=1 -p resourceType=BOT -p exportType=LEX -o export.zip",
      wait: "lex-v1 name=OrderFlowers version=1 resourceType=BOT exportType=LEX -o export.zip",
      import: "lex-v1 export.zip --body request.json",
      copy: "lex-v1 --from name=OrderFlowers --from version=1 --from resourceType=BOT --from exportType=LEX --to-body to.json",
    },
    loadDescription: async () => (await import('./lex-v1/description.ts')).description,
    loadContract: async () => (await import('./lex-v1/contract.ts')).contract,
    loadMock: async () => (await import('./lex-v1/mock.ts')).mockVendor,
    loadClient: async () => (await import('./lex-v1/client.ts')).createLexV1Client,
    loadFileKinds: async () => (await import('./lex-v1/file.ts')).fileKinds,
    loadSheets: async () => (await import('./lex-v1/sheets.ts')).sheets,
  },
  {
    name: "lex-v2",
    title: "Amazon Lex V2 export and import",
    credentials: [
      {
        required: { accessKeyId: "AWS_ACCESS_KEY_ID", secretAccessKey: "AWS_SECRET_ACCESS_KEY" },
        optional: { sessionToken: "AWS_SESSION_TOKEN" },
        server: { region: ["AWS_REGION", "AWS_DEFAULT_REGION"] },
      },
    ],
    serverOptions: ["region", "endpoint"],
    examples: {
      list: "lex-v2 describeExport",
      export: "lex-v2 --body request.json -o export.zip",
      wait: "lex-v2 exportId=EXPORT0001 -o export.zip",
      import: "lex-v2 export.zip --body request.json",
      copy: "lex-v2 --from-body from.json --to-body to.json",
    },
    loadDescription: async () => (await import('./lex-v2/description.ts')).description,
    loadContract: async () => (await import('./lex-v2/contract.ts')).contract,
    loadMock: async () => (await import('./lex-v2/mock.ts')).mockVendor,
    loadClient: async () => (await import('./lex-v2/client.ts')).createLexV2Client,
    loadFileKinds: async () => (await import('./lex-v2/file.ts')).fileKinds,
    loadSheets: async () => (await import('./lex-v2/sheets.ts')).sheets,
  },
  {
    name: "emarsys",
    title: "Emarsys export and look-up",
    credentials: [
      { required: { username: "EMARSYS_USERNAME", secret: "EMARSYS_SECRET" } },
      { required: { clientId: "EMARSYS_CLIENT_ID", clientSecret: "EMARSYS_CLIENT_SECRET" } },
    ],
    serverOptions: ["host", "version"],
    examples: {
      list: "emarsys getExportStatus",
      export: "emarsys --start exportContactChanges --body request.json -o export.csv",
      wait: "emarsys exportId=2140 -o export.csv",
    },
    loadDescription: async () => (await import('./emarsys/description.ts')).description,
    loadContract: async () => (await import('./emarsys/contract.ts')).contract,
    loadMock: async () => (await import('./emarsys/mock.ts')).mockVendor,
    loadClient: async () => (await import('./emarsys/client.ts')).createEmarsysClient,
    loadFileKinds: async () => (await import('./emarsys/file.ts')).fileKinds,
    loadSheets: async () => (await import('./emarsys/sheets.ts')).sheets,
  },
] as const
