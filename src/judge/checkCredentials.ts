import type { ExchangeRequest } from '../contract/exchange.ts'
import { hasCredentials } from '../contract/hasCredentials.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import { type JudgeContext, report } from './judgeContext.ts'

/** Tells the audit of a request that succeeded without credentials; of a request without any header only where it is known to have had none. */
export function checkCredentials(context: JudgeContext, request: ExchangeRequest): void {
  const { description } = context.contract
  if (context.profile !== 'audit') return
  if (request.headers.length === 0 && request.hadNoHeaders !== true) return
  if (hasCredentials(description, request)) return
  const [first = ''] = description.credentialHeaders
  report(context, 'request-credentials', {
    pointer: toPointer(['header', first]),
    keywords: ['required'],
    expected: `a success asks for credentials in the header ${description.credentialHeaders.join(' or ')}`,
  })
}
