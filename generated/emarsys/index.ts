// Generated from specs/emarsys. Edit that and run npm run generate.
export { createEmarsysClient, type EmarsysClient, type EmarsysClientOptions } from './client.ts'
export { lifecycle } from './lifecycle.ts'
export type * from './types.ts'
