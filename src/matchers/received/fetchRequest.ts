import { MatchError } from '../MatchError.ts'
import type { Members, PlainSide } from './receivedShape.ts'
import { membersOf } from './receivedShape.ts'

/** Whether a value is a request of fetch. */
export const isFetchRequest = ({ method, url, clone, headers }: Members) =>
  [method, url].every((text) => typeof text === 'string') &&
  typeof clone === 'function' &&
  typeof membersOf(headers)?.['get'] === 'function'

/** @throws {MatchError} when its body was used, as it is once the request was sent. */
export async function readFetchRequest(value: Members): Promise<PlainSide> {
  const request = value as unknown as Request
  if (request.bodyUsed) {
    throw new MatchError('the body of the Request was used already. Pass a clone that was made before it was sent.')
  }
  const { method, url, headers } = request
  return { method, url, headers: [...headers], body: await request.clone().text() }
}
