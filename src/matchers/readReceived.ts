import type { ExchangeRequest, ExchangeResponse } from '../contract/exchange.ts'
import type { EntrySource } from '../recordings/readers/entrySource.ts'
import { defaultLimits } from '../recordings/readers/limits.ts'
import { readPlainRequest, readPlainResponse } from '../recordings/readers/readPlainEntry.ts'
import { ReadProblem } from '../recordings/readers/readProblem.ts'
import { MatchError } from './MatchError.ts'
import { isFetchRequest } from './received/fetchRequest.ts'
import { receivedShapes } from './received/index.ts'
import { readRequest } from './received/plainExchange.ts'
import { membersOf, type ReceivedParts } from './received/receivedShape.ts'

/** An exchange, or as much of one as is known. */
export interface Received {
  readonly request?: ExchangeRequest
  readonly response?: ExchangeResponse
  /** Where the response came from, where the request is not known. */
  readonly url?: string
}

/**
 * What a received value tells of an exchange; `request` overrules what it says of its request.
 * @throws {MatchError} when it has no known shape, or a part of it is wrong.
 */
export async function readReceived(received: unknown, request?: unknown): Promise<Received> {
  const parts = await readParts(received)
  return readExchange(request === undefined ? parts : { ...parts, request: await readRequest(givenRequest(request)) })
}

async function readParts(received: unknown): Promise<ReceivedParts> {
  const known = `Pass one of: ${receivedShapes.map(({ title }) => title).join(', ')}.`
  const problem = refusal(received)
  if (problem !== undefined) throw new MatchError(`what was received is ${problem}.`)
  const value = membersOf(received)
  if (value === undefined)
    throw new MatchError(`what was received is ${received === null ? 'null' : `of type ${typeof received}`}. ${known}`)
  const shape = receivedShapes.find(({ fits }) => fits(value))
  if (shape === undefined) throw new MatchError(`what was received is no response and no exchange. ${known}`)
  return shape.read(value)
}

/** What a value is that stands where a response should be, and what to do about it. */
function refusal(received: unknown): string | undefined {
  const value = membersOf(received) ?? {}
  if (typeof value['then'] === 'function') return 'a promise. Await it first'
  if (Object.prototype.toString.call(received) === '[object Error]') return 'an error. Pass the response that it has'
  return isFetchRequest(value) ? 'a Request. Pass its response, and the Request as the option request' : undefined
}

function givenRequest(request: unknown) {
  const value = membersOf(request)
  if (value === undefined) throw new MatchError('the option request is no object. Pass { method, url, headers, body }.')
  return value
}

function readExchange({ request, response, url }: ReceivedParts): Received {
  const source: EntrySource = {
    value: { request, response },
    jsonText: () => '',
    attached: () => undefined,
    limits: defaultLimits,
  }
  try {
    const answer = readPlainResponse(source)
    return {
      ...(request === undefined ? url !== undefined && { url } : { request: readPlainRequest(source) }),
      ...(answer !== undefined && { response: answer }),
    }
  } catch (error) {
    if (error instanceof ReadProblem) throw new MatchError(`what was received is wrong: ${error.reason}`)
    throw error
  }
}
