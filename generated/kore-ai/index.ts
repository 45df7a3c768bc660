// Generated from specs/kore-ai. Edit that and run npm run generate.
export { createKoreAiClient, type KoreAiClient, type KoreAiClientOptions } from './client.ts'
export { lifecycle } from './lifecycle.ts'
export type * from './types.ts'
