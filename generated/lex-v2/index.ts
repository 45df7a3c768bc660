// Generated from specs/lex-v2. Edit that and run npm run generate.
export { createLexV2Client, type LexV2Client, type LexV2ClientOptions } from './client.ts'
export { lifecycle } from './lifecycle.ts'
export type * from './types.ts'
