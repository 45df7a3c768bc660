import type { Redaction } from './redaction.ts'

/** A method that everybody has, or another in the place of one that is somebody's. */
export const redactMethod = (method: string, redaction: Redaction) =>
  /^(?:GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH)$/i.test(method)
    ? method
    : redaction.pseudonyms.word(method)
