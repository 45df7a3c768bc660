import { expect, test } from 'vitest'
import { OptionsError } from '../contract/ContractError.ts'
import { virtualClock } from '../mock/virtualClock.ts'
import type { Clock } from './clock.ts'
import { TimeoutError } from './errors.ts'
import { defaultRetryPolicy } from './retryPolicy.ts'
import { type Sender, sendWithRetries, sentHeaders } from './sendWithRetries.ts'

type Answer = Response | Error

/** A fetch that gives one answer after the other and keeps what it was sent. */
function scriptedFetch(answers: readonly Answer[]) {
  const sent: { url: string; method: string; body: string; redirect: string }[] = []
  const fetch = async (input: Request | URL | string): Promise<Response> => {
    const request = input as Request
    sent.push({ url: request.url, method: request.method, body: await request.text(), redirect: request.redirect })
    const answer = answers[Math.min(sent.length, answers.length) - 1] ?? new Error('no answer')
    if (answer instanceof Error) throw answer
    return answer.clone()
  }
  return { fetch: fetch as typeof globalThis.fetch, sent }
}

function send(answers: readonly Answer[], options: Partial<Sender> = {}, init: RequestInit = {}) {
  const clock = virtualClock(1_000_000)
  const { fetch, sent } = scriptedFetch(answers)
  const sender: Sender = {
    vendor: 'acme',
    operationId: 'startExport',
    fetch,
    authenticator: undefined,
    repeatable: true,
    policy: defaultRetryPolicy,
    clock,
    random: () => 1,
    ...options,
  }
  const outcome = sendWithRetries(new Request('https://acme.example/exports', init), sender)
  return { outcome, sent, waits: clock.pauses }
}

const ok = new Response('{}', { status: 200 })
const failed = new Response('{}', { status: 503 })
const start = { method: 'POST', body: '{"name":"Zoë"}', headers: { 'Content-Type': 'application/json' } }

test('a start is sent once, whatever comes back, because a second one would make a second export', async () => {
  for (const answer of [failed, new Response('', { status: 429 }), new Response('', { status: 500 })]) {
    const { outcome, sent } = send([answer, ok], { repeatable: false }, start)
    expect({ status: (await outcome).status, requests: sent.length }).toEqual({ status: answer.status, requests: 1 })
  }
})

test('a start whose connection breaks is not sent again, and the error says how often it was tried', async () => {
  const cause = new TypeError('fetch failed')
  const { outcome, sent } = send([cause, ok], { repeatable: false }, start)
  const message = '[export-contracts] acme startExport: no whole response after 1 attempt'
  await expect(outcome).rejects.toMatchObject({ name: 'NetworkError', message, attempts: 1, cause })
  expect(sent).toHaveLength(1)
})

test('a body is sent again as it was', async () => {
  const { outcome, sent } = send([failed, new TypeError('fetch failed'), ok], {}, start)
  expect((await outcome).status).toBe(200)
  expect(sent.map(({ body }) => body)).toEqual([start.body, start.body, start.body])
})

test('an error of this package is the error of the call, since another attempt would bring it again', async () => {
  const problem = new OptionsError('the proxy is none')
  const { outcome, sent } = send([problem, ok])
  await expect(outcome).rejects.toBe(problem)
  expect(sent).toHaveLength(1)
})

test('the headers that a request was sent with are known by its answer', async () => {
  const authenticator = {
    authorize: async (request: Request) => new Request(request, { headers: { auth: 'planted' } }),
  }
  const { outcome } = send([ok], { authenticator })
  expect([...(sentHeaders.get(await outcome) ?? [])]).toEqual([['auth', 'planted']])
})

test('a body that the caller reads is left unread, and any other is read', async () => {
  const left = new Response('a file')
  const fetch = async () => left
  expect(await send([], { fetch, leavesUnread: (response) => response === left }).outcome).toBe(left)
  expect(left.bodyUsed).toBe(false)
  const read = await send([], { fetch, leavesUnread: () => false }).outcome
  expect(left.bodyUsed).toBe(true)
  expect(await read.text()).toBe('a file')
})

test('a redirect that a browser hides comes back as it is', async () => {
  const hidden = Response.error()
  expect(await send([], { fetch: async () => hidden }).outcome).toBe(hidden)
})

test('the time for a call only bounds it, and nothing is left of it when the call is over', async () => {
  const bounds: { delayMs: number; isBound: boolean | undefined; signal: AbortSignal | undefined }[] = []
  const clock: Clock = {
    now: () => 0,
    sleep: (delayMs, signal, isBound) => {
      bounds.push({ delayMs, isBound, signal })
      return new Promise(() => undefined)
    },
  }
  const { outcome } = send([ok], { clock })
  expect(bounds).toMatchObject([{ delayMs: 60_000, isBound: true, signal: { aborted: false } }])
  expect((await outcome).status).toBe(200)
  expect(bounds).toMatchObject([{ signal: { aborted: true } }])
})

test('waits double, and stop at the greatest', async () => {
  const policy = { ...defaultRetryPolicy, maxAttempts: 8, baseDelayMs: 1000, maxDelayMs: 4000 }
  const { outcome, waits } = send([failed], { policy })
  expect((await outcome).status).toBe(503)
  expect(waits).toEqual([1000, 2000, 4000, 4000, 4000, 4000, 4000])
})

test('Retry-After as a date is obeyed', async () => {
  const date = new Date(1_000_000 + 9_000).toUTCString()
  const { outcome, waits } = send([new Response('', { status: 503, headers: { 'Retry-After': date } }), ok])
  expect((await outcome).status).toBe(200)
  expect(waits).toEqual([9_000])
})

test('a wait that would pass the deadline is not begun', async () => {
  const busy = new Response('', { status: 429, headers: { 'Retry-After': '60' } })
  const { outcome, waits, sent } = send([busy, ok])
  expect({ status: (await outcome).status, waits, requests: sent.length }).toEqual({
    status: 429,
    waits: [],
    requests: 1,
  })
})

test('statuses that no repetition helps are given back at once', async () => {
  for (const status of [400, 403, 404, 409, 410, 412, 423]) {
    const { outcome, sent } = send([new Response('{}', { status }), ok])
    expect({ status: (await outcome).status, requests: sent.length }).toEqual({ status, requests: 1 })
  }
})

test('a caller can stop a call while it waits', async () => {
  const controller = new AbortController()
  const reason = new Error('stopped by the caller')
  const stop: Clock = {
    now: () => 0,
    sleep: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason))
        setImmediate(() => controller.abort(reason))
      }),
  }
  const { outcome, sent } = send([failed, ok], { clock: stop }, { signal: controller.signal })
  await expect(outcome).rejects.toBe(reason)
  expect(sent).toHaveLength(1)
})

test('a call that was stopped before it began is not sent', async () => {
  const reason = new Error('stopped by the caller')
  const { outcome, sent } = send([ok], {}, { signal: AbortSignal.abort(reason) })
  await expect(outcome).rejects.toBe(reason)
  expect(sent).toEqual([])
})

test('credentials are added to each attempt, and renewed once after a 401', async () => {
  let token = 1
  const used: string[] = []
  const authenticator = {
    authorize: async (request: Request) => {
      used.push(`token-${token}`)
      return request
    },
    refresh: async () => {
      token += 1
      return true
    },
  }
  const refused = new Response('{}', { status: 401 })
  const { outcome } = send([failed, refused, refused, ok], { authenticator, repeatable: true })
  expect((await outcome).status).toBe(401)
  expect(used).toEqual(['token-1', 'token-1', 'token-2'])
})

test('an error of the credentials is the error of the call, and nothing is sent', async () => {
  const problem = new Error('no token')
  const authenticator = { authorize: () => Promise.reject(problem) }
  const { outcome, sent } = send([ok], { authenticator })
  await expect(outcome).rejects.toBe(problem)
  expect(sent).toEqual([])
})

test('a fetch that never answers, and hears no signal, does not outlive the call', async () => {
  const deaf = () => new Promise<Response>(() => undefined)
  const policy = { ...defaultRetryPolicy, timeoutMs: 1000 }
  const clock = virtualClock(1_000_000)
  const late = send([], { fetch: deaf, policy, clock }).outcome.catch((error: unknown) => error)
  await clock.sleep(2000)
  expect(await late).toEqual(new TimeoutError('acme', 'startExport', 1000))

  const controller = new AbortController()
  const reason = new Error('the user has left')
  const left = send([], { fetch: deaf }, { signal: controller.signal }).outcome
  controller.abort(reason)
  await expect(left).rejects.toBe(reason)
})

test('credentials that never come do not outlive the call', async () => {
  const reason = new Error('stopped by the caller')
  const controller = new AbortController()
  const authenticator = {
    authorize: () => {
      controller.abort(reason)
      return new Promise<Request>(() => undefined)
    },
  }
  const { outcome, sent } = send([ok], { authenticator }, { signal: controller.signal })
  await expect(outcome).rejects.toBe(reason)
  expect(sent).toEqual([])
})

test('redirects are left to the caller', async () => {
  const { outcome, sent } = send([new Response(null, { status: 307, headers: { Location: 'https://evil.example/' } })])
  expect((await outcome).status).toBe(307)
  expect(sent.map(({ redirect }) => redirect)).toEqual(['manual'])
})
