import type { ExchangeRequest, ExchangeResponse } from '../contract/exchange.ts'
import { hasCredentials } from '../contract/hasCredentials.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import type { JudgeContext } from './judgeContext.ts'

/** Tells the audit of a success without credentials. A request without any header is one whose headers were not kept. */
export function checkCredentials(
  context: JudgeContext,
  request: ExchangeRequest,
  { status }: Pick<ExchangeResponse, 'status'>,
): void {
  const { description } = context.contract
  if (context.profile !== 'audit' || status < 200 || status > 299 || request.headers.length === 0) return
  if (hasCredentials(description, request)) return
  const [first = ''] = description.credentialHeaders
  context.report('request-credentials', {
    pointer: toPointer(['header', first]),
    keywords: ['required'],
    expected: `a success asks for credentials in the header ${description.credentialHeaders.join(' or ')}`,
  })
}
