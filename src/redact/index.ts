export { redactExchange } from './redactExchange.ts'
export type { RedactedKind, RedactionCounts, RedactOptions } from './redaction.ts'
