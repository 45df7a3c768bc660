import type { DescriptionFacts } from './contract.ts'
import { type ExchangeRequest, headerValue } from './exchange.ts'

/** Whether a request has a header that a description's credentials go into, redacted or not; true where it asks for none. */
export function hasCredentials({ credentialHeaders }: DescriptionFacts, { headers }: ExchangeRequest): boolean {
  return credentialHeaders.length === 0 || credentialHeaders.some((name) => (headerValue(headers, name) ?? '') !== '')
}
