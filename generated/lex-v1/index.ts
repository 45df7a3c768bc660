// Generated from specs/lex-v1. Edit that and run npm run generate.
export { createLexV1Client, type LexV1Client, type LexV1ClientOptions } from './client.ts'
export { lifecycle } from './lifecycle.ts'
export type * from './types.ts'
