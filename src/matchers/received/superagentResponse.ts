import { MatchError } from '../MatchError.ts'
import { bodyText } from './bodyText.ts'
import { type Members, membersOf, type ReceivedShape } from './receivedShape.ts'

/** A response of superagent in Node and browsers, also as its `toJSON` gives it. supertest gives the same. */
export const superagentResponse: ReceivedShape = {
  title: 'a response of supertest or superagent',
  fits: (value) =>
    typeof value['status'] === 'number' &&
    'text' in value &&
    membersOf(value['header']) !== undefined &&
    requestOf(value) !== undefined,
  async read(value) {
    const request = requestOf(value) ?? {}
    const { toJSON } = request
    const { method, url, data, headers } = typeof toJSON === 'function' ? (toJSON.call(request) as Members) : request
    return {
      // The header of a browser's response has null where there is none.
      request: { method, url, headers, body: await bodyText(data, 'the body of the request') },
      response: { status: value['status'], headers: givenHeaders(value['header']), body: await readBody(value) },
    }
  },
}

/** Its `req` is Node's own request where there is a `request`. */
const requestOf = ({ request, req }: Members) => membersOf(request) ?? membersOf(req)

const givenHeaders = (headers: unknown) =>
  Object.fromEntries(Object.entries(headers as Members).filter(([, value]) => value !== null))

async function readBody({ text, body, buffered, header }: Members): Promise<string | undefined> {
  if (typeof text === 'string') return text
  const isEmpty = membersOf(body) === undefined || Object.keys(body as Members).length === 0
  if (!isEmpty) return bodyText(body, 'the body of the response')
  // A parser of superagent's own leaves an empty text, or no bytes (superagent 10.4).
  if (buffered === false || (header as Members)['content-type'] != null) {
    throw new MatchError(
      'the body of the response was not kept as text. Send the request with .buffer(true) and without .parse().',
    )
  }
  return undefined
}
