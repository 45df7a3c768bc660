import type { Agreement } from './contract.ts'
import { type ExchangeRequest, headerValue } from './exchange.ts'
import { readPointer } from './jsonPointer.ts'
import type { OperationCall } from './operationMatcher.ts'

/** What a request asks for where an agreement looks; undefined when it says nothing there. `body` is its body as a value. */
export function askedValue(
  { request: source }: Agreement,
  { pathParameters, query }: OperationCall,
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
