// Generated from specs/redocly.yaml. Edit that and run npm run generate.

/** Every vendor of the registry, in its order. */
export const vendors = [
  {
    name: "kore-ai",
    title: "Kore.ai bot export",
    authSchemes: ["koreJwt"],
    serverOptions: ["host"],
    loadDescription: async () => (await import('./kore-ai/description.ts')).description,
    loadContract: async () => (await import('./kore-ai/contract.ts')).contract,
    loadMock: async () => (await import('./kore-ai/mock.ts')).mockVendor,
    loadClient: async () => (await import('./kore-ai/client.ts')).createKoreAiClient,
  },
  {
    name: "lex-v1",
    title: "Amazon Lex V1 export",
    authSchemes: ["awsSigV4"],
    serverOptions: ["region","endpoint"],
    loadDescription: async () => (await import('./lex-v1/description.ts')).description,
    loadContract: async () => (await import('./lex-v1/contract.ts')).contract,
    loadMock: async () => (await import('./lex-v1/mock.ts')).mockVendor,
    loadClient: async () => (await import('./lex-v1/client.ts')).createLexV1Client,
  },
  {
    name: "lex-v2",
    title: "Amazon Lex V2 export",
    authSchemes: ["awsSigV4"],
    serverOptions: ["region","endpoint"],
    loadDescription: async () => (await import('./lex-v2/description.ts')).description,
    loadContract: async () => (await import('./lex-v2/contract.ts')).contract,
    loadMock: async () => (await import('./lex-v2/mock.ts')).mockVendor,
    loadClient: async () => (await import('./lex-v2/client.ts')).createLexV2Client,
  },
  {
    name: "emarsys",
    title: "Emarsys export",
    authSchemes: ["wsse","oauth2ClientCredentials"],
    serverOptions: ["host","version"],
    loadDescription: async () => (await import('./emarsys/description.ts')).description,
    loadContract: async () => (await import('./emarsys/contract.ts')).contract,
    loadMock: async () => (await import('./emarsys/mock.ts')).mockVendor,
    loadClient: async () => (await import('./emarsys/client.ts')).createEmarsysClient,
  },
] as const
