import type { ParameterFacts } from '../contract/contract.ts'
import { type ExchangeRequest, headerValue } from '../contract/exchange.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import { readWireValue } from '../contract/readWireValue.ts'
import { checkBodyText } from './checkBodyText.ts'
import type { CheckContext } from './checkContext.ts'
import { checkHeaderValues } from './checkHeaderValues.ts'
import type { JudgedValue } from './judgedOperation.ts'
import { schemaMismatches } from './schemaMismatches.ts'

/** Judges parameters and body of a request. */
export function checkRequest(context: CheckContext, request: ExchangeRequest): void {
  if (request.method.toUpperCase() !== context.operation.method) {
    context.report('request-method', { message: `must be ${context.operation.method}; got ${request.method}` })
    return
  }
  for (const parameter of context.judged.parameters) checkParameter(context, request, parameter)
  checkUnknownQuery(context)
  checkHeaderValues(context, 'request', request.headers)
  checkBody(context, request)
}

function checkParameter(
  context: CheckContext,
  request: ExchangeRequest,
  { facts: parameter, pointer, place }: JudgedValue<ParameterFacts>,
): void {
  const { pathParameters, query } = context.match
  const given =
    parameter.in === 'path'
      ? pathParameters[parameter.name]
      : parameter.in === 'query'
        ? (query.get(parameter.name) ?? undefined)
        : headerValue(request.headers, parameter.name)
  if (given === undefined) {
    if (parameter.required) {
      context.report('request-parameter', {
        pointer,
        keywords: ['required'],
        message: `the ${parameter.in} parameter ${parameter.name} is missing`,
      })
    }
    return
  }
  if (parameter.in === 'query' && query.getAll(parameter.name).length > 1) {
    context.report('request-parameter', {
      pointer,
      message: `the query parameter ${parameter.name} is given more than once`,
    })
    return
  }
  for (const mismatch of schemaMismatches(place, readWireValue(given, parameter.types))) {
    context.report('request-parameter', { ...mismatch, pointer })
  }
}

function checkUnknownQuery(context: CheckContext): void {
  const { query } = context.match
  if (query.size === 0) return
  for (const name of new Set(query.keys())) {
    if (context.judged.queryNames.has(name)) continue
    context.report('request-parameter-unknown', {
      pointer: toPointer(['query', name]),
      message: `the contract knows no query parameter ${name}`,
      severity: context.profile === 'audit' ? 'error' : 'warning',
    })
  }
}

function checkBody(context: CheckContext, request: ExchangeRequest): void {
  const facts = context.operation.requestBody
  const text = request.body ?? ''
  if (facts === undefined) {
    if (text !== '') {
      context.report('request-body', {
        message: `${context.operationId} takes no request body`,
        severity: context.profile === 'audit' ? 'error' : 'warning',
      })
    }
    return
  }
  if (text === '') {
    if (facts.required)
      context.report('request-body', { keywords: ['required'], message: 'the request body is missing' })
    return
  }
  checkBodyText(context, 'request', {
    text,
    headers: request.headers,
    places: context.judged.requestBodies,
    unreadable: 'must be JSON; the text cannot be parsed',
  })
}
