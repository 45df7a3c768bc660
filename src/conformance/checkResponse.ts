import { type ResponseFacts, validatorKey } from '../contract.ts'
import { toPointer } from '../jsonPointer.ts'
import { checkBodyText } from './checkBodyText.ts'
import type { CheckContext } from './checkContext.ts'
import { type ExchangeResponse, headerValue } from './exchange.ts'
import { isGeneralHeader } from './generalHeaders.ts'
import { readWireValue } from './readWireValue.ts'
import { schemaMismatches } from './schemaMismatches.ts'

/** Judges status, headers and body of a response; gives back the body's value when it could be read. */
export function checkResponse(context: CheckContext, response: ExchangeResponse): { value: unknown } | undefined {
  const facts = context.operation.responses[String(response.status)]
  if (facts === undefined) {
    const known = Object.keys(context.operation.responses).join(', ')
    const harmless = context.profile === 'consumer' && response.status >= 400
    context.report('response-status', {
      message: `must be one of ${known}; got ${response.status}`,
      severity: harmless ? 'warning' : 'error',
    })
    return undefined
  }
  checkHeaders(context, response, facts)
  return checkBody(context, response, facts)
}

function checkHeaders(context: CheckContext, response: ExchangeResponse, facts: ResponseFacts): void {
  for (const header of facts.headers) {
    const pointer = () => toPointer([header.name.toLowerCase()])
    const value = headerValue(response.headers, header.name)
    if (value === undefined) {
      if (header.required) {
        context.report('response-header', {
          pointer: pointer(),
          keywords: ['required'],
          message: `the header ${header.name} is missing`,
        })
      }
      continue
    }
    const key = validatorKey.responseHeader(context.operationId, String(response.status), header.name)
    for (const mismatch of schemaMismatches(context, key, readWireValue(value, header.types), [header.name])) {
      context.report('response-header', { ...mismatch, pointer: pointer() })
    }
  }
  if (context.profile !== 'audit') return
  const reported = new Set<string>()
  for (const [given] of response.headers) {
    const name = given.toLowerCase()
    const isKnown = isGeneralHeader(name) || facts.headers.some((header) => header.name.toLowerCase() === name)
    if (isKnown || reported.has(name)) continue
    reported.add(name)
    context.report('response-header', {
      pointer: toPointer([name]),
      message: `the contract knows no response header ${name}`,
    })
  }
}

function checkBody(
  context: CheckContext,
  response: ExchangeResponse,
  facts: ResponseFacts,
): { value: unknown } | undefined {
  const text = response.body ?? ''
  if (facts.mediaTypes.length === 0) {
    if (text !== '') context.report('response-body', { message: 'must be empty; the contract documents no body' })
    return undefined
  }
  if (text === '') {
    context.report('response-body', { keywords: ['required'], message: 'must not be empty' })
    return undefined
  }
  return checkBodyText(context, 'response', {
    text,
    headers: response.headers,
    mediaTypes: facts.mediaTypes,
    unreadable: `must be JSON; the ${text.length} characters cannot be parsed`,
    validatorKey: (mediaType) => validatorKey.responseBody(context.operationId, String(response.status), mediaType),
  })
}
