import { type ExchangeResponse, hasBody, lowerHeaderValue } from '../contract/exchange.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import { readWireValue } from '../contract/readWireValue.ts'
import { checkBodyText } from './checkBodyText.ts'
import { checkHeaderValues } from './checkHeaderValues.ts'
import { isGeneralHeader } from './generalHeaders.ts'
import { type JudgeContext, report } from './judgeContext.ts'
import type { PreparedResponse } from './preparedOperation.ts'
import { schemaMismatches } from './schemaMismatches.ts'

/** Judges status, headers and body of a response; gives back the body's value when it could be read. */
export function checkResponse(context: JudgeContext, response: ExchangeResponse): { value: unknown } | undefined {
  const judged = context.prepared.responses.get(response.status)
  if (judged === undefined) {
    const known = Object.keys(context.prepared.facts.responses).join(', ')
    const harmless = context.profile === 'consumer' && response.status >= 400
    report(context, 'response-status', {
      expected: `must be one of ${known}`,
      actual: String(response.status),
      severity: harmless ? 'warning' : 'error',
    })
    return undefined
  }
  checkHeaders(context, response, judged)
  checkHeaderValues(context, 'response', response.headers)
  return checkBody(context, response, judged)
}

function checkHeaders(context: JudgeContext, response: ExchangeResponse, judged: PreparedResponse): void {
  for (const { facts: header, lowerName, pointer, place } of judged.headers) {
    const value = lowerHeaderValue(response.headers, lowerName)
    if (value === undefined) {
      if (header.required) {
        report(context, 'response-header', {
          pointer,
          keywords: ['required'],
          expected: `the header ${header.name} is missing`,
        })
      }
      continue
    }
    for (const mismatch of schemaMismatches(place, readWireValue(value, header.types))) {
      report(context, 'response-header', { ...mismatch, pointer })
    }
  }
  if (context.profile === 'audit') reportUnknownHeaders(context, response, judged)
}

function reportUnknownHeaders(context: JudgeContext, { headers }: ExchangeResponse, judged: PreparedResponse): void {
  let unknown: Set<string> | undefined
  for (const header of headers) {
    const name = header[0].toLowerCase()
    if (judged.headerNames.has(name) || isGeneralHeader(name)) continue
    unknown ??= new Set()
    unknown.add(name)
  }
  for (const name of unknown ?? []) {
    report(context, 'response-header', {
      pointer: toPointer([name]),
      expected: `the contract knows no response header ${name}`,
    })
  }
}

function checkBody(
  context: JudgeContext,
  response: ExchangeResponse,
  judged: PreparedResponse,
): { value: unknown } | undefined {
  if (response.hasUnknownBody) return undefined
  if (judged.bodies.size === 0) {
    if (hasBody(response))
      report(context, 'response-body', { expected: 'must be empty; the contract documents no body' })
    return undefined
  }
  if (!hasBody(response)) {
    report(context, 'response-body', { keywords: ['required'], expected: 'must not be empty' })
    return undefined
  }
  return checkBodyText(context, 'response', response, judged.bodies)
}
