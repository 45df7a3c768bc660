import type { ParameterFacts } from '../contract/contract.ts'
import { type ExchangeRequest, hasBody, lowerHeaderValue } from '../contract/exchange.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import { readWireValue } from '../contract/readWireValue.ts'
import { checkBodyText } from './checkBodyText.ts'
import { checkHeaderValues } from './checkHeaderValues.ts'
import { type JudgeContext, report } from './judgeContext.ts'
import type { PreparedValue } from './preparedOperation.ts'
import { schemaMismatches } from './schemaMismatches.ts'

/** Judges parameters and body of a request; gives back the body's value when it could be read. */
export function checkRequest(context: JudgeContext, request: ExchangeRequest): { value: unknown } | undefined {
  if (request.method.toUpperCase() !== context.prepared.facts.method) {
    report(context, 'request-method', { expected: `must be ${context.prepared.facts.method}`, actual: request.method })
    return undefined
  }
  for (const parameter of context.prepared.parameters) checkParameter(context, request, parameter)
  checkUnknownQuery(context)
  checkHeaderValues(context, 'request', request.headers)
  return checkBody(context, request)
}

function checkParameter(
  context: JudgeContext,
  request: ExchangeRequest,
  { facts: parameter, lowerName, pointer, place }: PreparedValue<ParameterFacts>,
): void {
  const { pathParameters, query } = context.match
  const given =
    parameter.in === 'path'
      ? pathParameters[parameter.name]
      : parameter.in === 'query'
        ? (query.get(parameter.name) ?? undefined)
        : lowerHeaderValue(request.headers, lowerName)
  if (given === undefined) {
    if (parameter.required) {
      report(context, 'request-parameter', {
        pointer,
        keywords: ['required'],
        expected: `the ${parameter.in} parameter ${parameter.name} is missing`,
      })
    }
    return
  }
  if (parameter.in === 'query' && query.getAll(parameter.name).length > 1) {
    report(context, 'request-parameter', {
      pointer,
      expected: `the query parameter ${parameter.name} is given more than once`,
    })
    return
  }
  for (const mismatch of schemaMismatches(place, readWireValue(given, parameter.types))) {
    report(context, 'request-parameter', { ...mismatch, pointer })
  }
}

function checkUnknownQuery(context: JudgeContext): void {
  const { query } = context.match
  if (query.size === 0) return
  for (const name of new Set(query.keys())) {
    // A pair of nothing, as in `a=1&=&b=2`, asks for nothing; the vendors' own pages print such.
    if (context.prepared.queryNames.has(name) || (name === '' && query.getAll(name).every((value) => value === '')))
      continue
    report(context, 'request-parameter-unknown', {
      pointer: toPointer(['query', name]),
      expected: `the contract knows no query parameter ${name}`,
      severity: context.profile === 'audit' ? 'error' : 'warning',
    })
  }
}

function checkBody(context: JudgeContext, request: ExchangeRequest): { value: unknown } | undefined {
  const facts = context.prepared.facts.requestBody
  if (request.hasUnknownBody) return undefined
  if (facts === undefined) {
    if (hasBody(request)) {
      report(context, 'request-body', {
        expected: `${context.match.operationId} takes no request body`,
        severity: context.profile === 'audit' ? 'error' : 'warning',
      })
    }
    return undefined
  }
  if (!hasBody(request)) {
    if (facts.required)
      report(context, 'request-body', { keywords: ['required'], expected: 'the request body is missing' })
    return undefined
  }
  return checkBodyText(context, 'request', request, context.prepared.requestBodies)
}
