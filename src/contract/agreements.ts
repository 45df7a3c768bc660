import type { Agreement } from './contract.ts'
import { type ExchangeRequest, headerValue } from './exchange.ts'
import { readPointer } from './jsonPointer.ts'
import type { OperationMatch } from './operationMatcher.ts'
import { setPointer } from './setPointer.ts'

/** What a request asks for where an agreement looks; undefined when it says nothing there. `body` is its body as a value. */
export function askedValue(
  { request: source }: Agreement,
  { pathParameters, query }: OperationMatch,
  request: ExchangeRequest,
  body: unknown,
): unknown {
  switch (source.in) {
    case 'body':
      return readPointer(body, source.pointer)
    case 'path':
      return pathParameters[source.name]
    case 'query':
      return query.get(source.name) ?? undefined
    case 'header':
      return headerValue(request.headers, source.name)
  }
}

/** The body of a success with what its request asks for, wherever the two must agree and the body says something. */
export function agreeingBody(match: OperationMatch, request: ExchangeRequest, body: unknown): unknown {
  const { agreements = [] } = match.operation
  const asked = agreements.length === 0 ? undefined : jsonValue(request.body)
  return agreements.reduce((told, agreement) => {
    const value = askedValue(agreement, match, request, asked)
    return value === undefined ? told : setPointer(told, agreement.response, value)
  }, body)
}

function jsonValue(text = ''): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
