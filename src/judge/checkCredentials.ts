import type { ExchangeRequest, ExchangeResponse } from '../contract/exchange.ts'
import { hasCredentials } from '../contract/hasCredentials.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import type { JudgeContext } from './judgeContext.ts'

/** Tells the audit of a success without credentials; of a request without any header only where it is known to have had none. */
export function checkCredentials(
  context: JudgeContext,
  request: ExchangeRequest,
  { status }: Pick<ExchangeResponse, 'status'>,
): void {
  const { description } = context.contract
  if (context.profile !== 'audit' || status < 200 || status > 299) return
  if (request.headers.length === 0 && request.hadNoHeaders !== true) return
  if (hasCredentials(description, request)) return
  const [first = ''] = description.credentialHeaders
  context.report('request-credentials', {
    pointer: toPointer(['header', first]),
    keywords: ['required'],
    expected: `a success asks for credentials in the header ${description.credentialHeaders.join(' or ')}`,
  })
}
