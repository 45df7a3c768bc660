import { describe, expect, onTestFinished, test } from 'vitest'
import { type LoopbackServer, startLoopbackServer } from '../_testing/loopbackServer.ts'
import { defaultRetryPolicy } from '../client/retryPolicy.ts'
import { sendWithRetries } from '../client/sendWithRetries.ts'
import { virtualClock } from '../mock/virtualClock.ts'
import { authContext, newYearMs } from './_testing/authContext.ts'
import type { AuthContext, Authenticator } from './authScheme.ts'
import { awsSigV4 } from './awsSigV4.ts'
import { wsse } from './wsse.ts'

type Headers = Readonly<Record<string, string | undefined>>

interface Scheme {
  readonly name: string
  readonly create: (context: AuthContext) => Authenticator
  /** The time that a request was signed for, in milliseconds since the epoch. */
  readonly signedMs: (headers: Headers) => number
  /** What a server answers to a request that was signed for another time than its own. */
  readonly refusal: { readonly status: number; readonly headers?: Headers; readonly body?: string }
}

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' }
const aws = {
  create: (context: AuthContext) =>
    awsSigV4({ service: 'lex' }).create(credentials, { ...context, variables: { region: 'eu-west-1' } }),
  signedMs: (headers: Headers) =>
    Date.parse(String(headers['x-amz-date']).replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5')),
}
const schemes: readonly Scheme[] = [
  {
    ...aws,
    name: 'SigV4 that is refused by a header',
    refusal: { status: 403, headers: { 'x-amzn-ErrorType': 'InvalidSignatureException:http://internal.amazon.com/' } },
  },
  {
    ...aws,
    name: 'SigV4 that is refused by a body',
    refusal: { status: 403, body: '{"__type":"RequestTimeTooSkewed","message":"The difference is too large."}' },
  },
  {
    name: 'WSSE',
    create: (context) => wsse().create({ username: 'customer001', secret: 'not-a-secret' }, context),
    signedMs: (headers) => Date.parse(/Created="([^"]*)"/.exec(String(headers['x-wsse']))?.[1] ?? ''),
    refusal: { status: 401, body: '{"replyCode":1,"replyText":"Unauthorized Time frame is invalid","data":""}' },
  },
]

const minutes = (count: number) => count * 60_000

/** A server whose clock is ahead, and that takes requests signed for its time within five minutes, if it takes any. */
async function startAhead(scheme: Scheme, aheadMs: number, date = newYearMs + aheadMs): Promise<LoopbackServer> {
  const server = await startLoopbackServer(({ headers }) => {
    const isInTime = Math.abs(scheme.signedMs(headers as Headers) - (newYearMs + aheadMs)) < minutes(5)
    const { status, headers: own, body = '' } = scheme.refusal
    const given = { ...own, Date: new Date(date).toUTCString() } as Record<string, string>
    return isInTime ? { status: 200, body: '{}' } : { status, headers: given, body }
  })
  onTestFinished(() => server.close())
  return server
}

/** Sends starts, which are never repeated by themselves, with one authenticator. */
function client(scheme: Scheme, server: LoopbackServer) {
  const told: number[] = []
  const authenticator = scheme.create(
    authContext({ now: () => newYearMs, onClockSkew: (aheadMs) => told.push(aheadMs) }),
  )
  const start = async () => {
    const request = new Request(`${server.address}/exports`, { method: 'PUT', body: '{"fileFormat":"LexJson"}' })
    const sender = {
      vendor: 'acme',
      operationId: 'startExport',
      fetch,
      authenticator,
      repeatable: false,
      random: () => 1,
    }
    const answer = await sendWithRetries(request, { ...sender, policy: defaultRetryPolicy, clock: virtualClock() })
    return answer.status
  }
  return { start, told }
}

describe.each(schemes)('$name', (scheme) => {
  test.each([10, -10])(
    'for a server that is %i minutes ahead is sent once more with its time, which later calls keep',
    async (ahead) => {
      const server = await startAhead(scheme, minutes(ahead))
      const { start, told } = client(scheme, server)
      expect([await start(), await start()]).toEqual([200, 200])
      expect({ told, bodies: server.seen.map(({ body }) => body) }).toEqual({
        told: [minutes(ahead)],
        bodies: Array(3).fill('{"fileFormat":"LexJson"}'),
      })
    },
  )

  test('that is refused again is refused for good', async () => {
    const server = await startAhead(scheme, minutes(60), newYearMs + minutes(10))
    const { start } = client(scheme, server)
    expect(await start()).toBe(scheme.refusal.status)
    expect(server.seen.length).toBe(2)
  })

  test('that is refused by a server with the same time is not sent again', async () => {
    const server = await startAhead(scheme, minutes(60), newYearMs + minutes(3))
    const { start, told } = client(scheme, server)
    expect(await start()).toBe(scheme.refusal.status)
    expect({ told, requests: server.seen.length }).toEqual({ told: [], requests: 1 })
  })
})

test('a refusal for another reason is not repeated, whatever time it says', async () => {
  const scheme = { ...(schemes[0] as Scheme), refusal: { status: 403, body: '{"__type":"AccessDeniedException"}' } }
  const server = await startAhead(scheme, minutes(60))
  const { start, told } = client(scheme, server)
  expect(await start()).toBe(403)
  expect({ told, requests: server.seen.length }).toEqual({ told: [], requests: 1 })
})
