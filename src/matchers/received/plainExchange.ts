import { MatchError } from '../MatchError.ts'
import { bodyText } from './bodyText.ts'
import { isFetchRequest, readFetchRequest } from './fetchRequest.ts'
import { isFetchResponse, readFetchResponse } from './fetchResponse.ts'
import { plainHeaders } from './plainHeaders.ts'
import { type Members, membersOf, type PlainSide, type ReceivedShape } from './receivedShape.ts'

/** An exchange as `readPlainEntry` describes it, where either side may also be fetch's. */
export const plainExchange: ReceivedShape = {
  title: '{ request, response }',
  fits: ({ request, response }) =>
    membersOf(request) !== undefined && (response === undefined || typeof response === 'object'),
  async read({ request, response }) {
    const side = membersOf(response)
    return {
      request: await readRequest(membersOf(request) ?? {}),
      ...(side === undefined ? {} : { response: await readResponse(side) }),
    }
  },
}

/** @throws {MatchError} when its body cannot be had. */
export async function readRequest(value: Members): Promise<PlainSide> {
  if (isFetchRequest(value)) return readFetchRequest(value)
  const { method, url, headers } = value
  return { method, url, headers: plainHeaders(headers), body: await readBody(value, 'request') }
}

async function readResponse(value: Members): Promise<PlainSide> {
  if (isFetchResponse(value)) return readFetchResponse(value)
  const { status, headers } = value
  return { status, headers: plainHeaders(headers), body: await readBody(value, 'response') }
}

async function readBody(value: Members, side: string): Promise<string | undefined> {
  const where = `the body of the ${side}`
  if ('postData' in value || 'content' in value) {
    throw new MatchError(`the ${side} is of a HAR entry. Read the HAR with readRecordings, and pass the exchange.`)
  }
  if (value['leftOutBytes'] !== undefined) {
    throw new MatchError(`${where} was left out of the recording. Give createRecorder a larger maxBodyBytes.`)
  }
  return bodyText(value['body'], where)
}
