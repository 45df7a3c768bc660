import { MatchError } from '../MatchError.ts'
import { type Members, membersOf, type PlainSide, type ReceivedShape } from './receivedShape.ts'

/** Whether a value is a response of fetch. */
export const isFetchResponse = ({ status, text, clone, headers }: Members) =>
  typeof status === 'number' &&
  [text, clone, membersOf(headers)?.['get']].every((member) => typeof member === 'function')

/**
 * The response stays readable.
 * @throws {MatchError} when its body was read.
 */
export async function readFetchResponse(value: Members): Promise<PlainSide> {
  const response = value as unknown as Response
  if (response.bodyUsed || response.body?.locked) {
    throw new MatchError(
      'the body of the Response was read already. Match it before, or read a clone: await response.clone().json().',
    )
  }
  return { status: response.status, headers: [...response.headers], body: await response.clone().text() }
}

export const fetchResponse: ReceivedShape = {
  title: 'a Response of fetch',
  fits: isFetchResponse,
  read: async (value) => ({ response: await readFetchResponse(value), url: String(value['url'] ?? '') }),
}
