import { bareMediaType, isJsonMediaType } from '../../contract/exchange.ts'
import { isFetchResponse } from './fetchResponse.ts'
import { type Members, membersOf, type ReceivedShape } from './receivedShape.ts'

/** What a call of our clients gives. They read the response, so that its body is made again of what they read. */
export const clientResult: ReceivedShape = {
  title: 'a result of a client of this package',
  fits: (value) =>
    typeof value['ok'] === 'boolean' &&
    isFetchResponse(membersOf(value['response']) ?? {}) &&
    ('data' in value || 'error' in value),
  async read(result) {
    const { url, status, headers } = result['response'] as Response
    return { url, response: { status, headers: [...headers], body: readBody(result, headers) } }
  },
}

function readBody({ status, ok, data, error }: Members, headers: Headers): string | undefined {
  if (status === 'unexpected') return String(membersOf(error)?.['text'])
  const content = ok ? data : error
  const isJson = isJsonMediaType(bareMediaType(headers.get('content-type') ?? ''))
  return typeof content === 'string' && !isJson ? content : JSON.stringify(content)
}
