import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { generatedClient } from '../../scripts/_lib/clientCall.ts'
import { holds } from '../_testing/holds.ts'
import { vendors } from '../_testing/vendors.ts'
import type { AnyClient } from '../client/clientContext.ts'
import { conditionHolds, jobState } from '../contract/jobState.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'
import { createOperationMatcher, isMiss } from '../contract/operationMatcher.ts'
import { errorCodes } from '../explain/errorCodes.ts'
import { jumpingClock } from './_testing/jumpingClock.ts'
import './describeAnswer.ts'
import { importRequest, importStarts, loadImports, usualAnswers } from './_testing/playedImport.ts'
import { jobExamples, json, loadJobs, withValue } from './_testing/playedJob.ts'
import { JobError } from './JobError.ts'
import type { FinishedJob } from './job.ts'
import type { JobOptions } from './runJob.ts'

// What a vendor, a network and a clock can do to a job is drawn by chance; whatever comes, the caller is told once, in
// time, by a job or by an error that says what it is, and nothing goes on behind its back.

/** A job of any kind and vendor, and what its vendor answers when all goes well. */
interface AnyJob {
  readonly title: string
  readonly vendor: (typeof vendors)[number]
  readonly lifecycle: Lifecycle
  readonly startId: string
  readonly begin: (client: AnyClient, options: JobOptions) => Promise<FinishedJob>
  /** By the name of the operation, or `file` for the address that takes the file. */
  readonly usual: Readonly<Record<string, Response>>
  /** The answer to a poll, but for the state. */
  readonly poll: unknown
}

const file = new Blob(['the bytes of an archive'])

const exports = vendors.flatMap((vendor): AnyJob[] => {
  const { request, startIds, started, startAnswer, done, wait } = jobExamples(vendor)
  const [startId = ''] = startIds
  const lifecycle = vendor.contract.lifecycles.export
  const shared = { vendor, lifecycle, startId, poll: done }
  return [
    {
      ...shared,
      title: `an export of ${vendor.name}`,
      begin: async (client, options) => (await loadJobs(vendor)).runExport(client, request, options),
      usual: startId === wait.operationId ? {} : { [startId]: startAnswer() },
    },
    {
      ...shared,
      title: `the wait for an export of ${vendor.name}`,
      begin: async (client, options) => (await loadJobs(vendor)).waitForExport(client, started, options),
      usual: {},
    },
  ]
})

const imports = await Promise.all(
  importStarts.map(async (start): Promise<AnyJob> => {
    const usual = Object.entries(usualAnswers(start)).flatMap(([name, [first]]) =>
      first instanceof Response ? [[name, first] as const] : [],
    )
    const { vendor, lifecycle, startId } = start
    const { [lifecycle.wait.operationId]: done, ...others } = Object.fromEntries(usual)
    return {
      title: `an import of ${vendor.name} by ${startId}`,
      vendor,
      lifecycle,
      startId,
      begin: async (client, options) =>
        (await loadImports(vendor)).runImport(client, { ...importRequest(start), file }, { ...options, force: true }),
      usual: others,
      poll: await done?.clone().json(),
    }
  }),
)

/** What comes back for one request. */
type Answer =
  | { readonly kind: 'usual' }
  | { readonly kind: 'half'; readonly after: number }
  | { readonly kind: 'state'; readonly state: number | string }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter: RetryAfter; readonly body: string }
  | { readonly kind: 'garbage'; readonly status: number; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: 'dropped'; readonly code: string }

/** Seconds, a date so many milliseconds ahead, or any text. */
type RetryAfter = { readonly seconds: number } | { readonly aheadMs: number } | { readonly text: string } | undefined

interface Moment {
  readonly answer: Answer
  /** How long the answer takes. */
  readonly afterMs: number
  /** How far the clock is put forward, or back, while it is waited for: in times of all that may be waited. */
  readonly jump: number
}

const hourMs = 3_600_000
/** What a vendor asks for that goes on to refuse for the rate of requests. */
const lastRetryAfterMs = 60_000
const retryAfter = fc.oneof(
  fc.constant(undefined),
  fc.record({ seconds: fc.oneof(fc.nat(120), fc.constantFrom(0, 1e9, 1e30)) }),
  fc.record({ aheadMs: fc.integer({ min: -hourMs, max: hourMs }) }),
  // A header holds no line end and no other control character: no fetch gives one.
  fc.record({
    text: fc.constantFrom('', '-1', '1.5', 'soon', '1e3', 'NaN', 'Infinity', 'Thu, 01 Jan 1970', '9'.repeat(400)),
  }),
)
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('usual' as const) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('state' as const), state: fc.nat(8) }) },
  fc.record({
    kind: fc.constant('state' as const),
    state: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor')),
  }),
  fc.record({ kind: fc.constant('half' as const), after: fc.nat(40) }),
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.oneof(fc.constantFrom(429, 500, 502, 503, 504, 401, 403, 404), fc.integer({ min: 200, max: 599 })),
    retryAfter,
    body: fc.oneof(fc.constant(''), fc.json(), fc.string()),
  }),
  fc.record({
    kind: fc.constant('garbage' as const),
    status: fc.constantFrom(200, 201, 202, 400, 500),
    type: fc.constantFrom('application/json', 'application/x-amz-json-1.1', 'text/html', 'text/csv', ''),
    bytes: fc.uint8Array({ maxLength: 40 }),
  }),
  fc.record({
    kind: fc.constant('dropped' as const),
    code: fc.constantFrom('ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'UND_ERR_SOCKET', 'CERT_HAS_EXPIRED', ''),
  }),
)
const moment: fc.Arbitrary<Moment> = fc.record({
  answer: anyAnswer,
  afterMs: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(2000), fc.nat(3 * hourMs)),
  jump: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.double({ min: -3, max: 3, noNaN: true })),
})

// A counterexample names its job: what is known of one fills pages.
const jobs = new Map([...exports, ...imports].map((job) => [job.title, job]))

function jobNamed(title: string): AnyJob {
  const job = jobs.get(title)
  if (job === undefined) throw new Error(`there is no job ${title}`)
  return job
}

const course = fc.record({
  job: fc.constantFrom(...jobs.keys()),
  moments: fc.array(moment, { maxLength: 15 }),
  // What is answered when all that was drawn is used up, for as long as anybody asks.
  afterwards: fc.constantFrom<Answer>(
    { kind: 'usual' },
    { kind: 'state', state: 0 },
    { kind: 'dropped', code: 'ECONNRESET' },
    { kind: 'status', status: 503, retryAfter: undefined, body: '' },
    { kind: 'status', status: 429, retryAfter: { seconds: lastRetryAfterMs / 1000 }, body: '{}' },
  ),
  maxAttempts: fc.integer({ min: 1, max: 4 }),
  callMs: fc.integer({ min: 1, max: 2 * 60_000 }),
  timeoutMs: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: hourMs })),
  /** How many pauses fit into the time for all polls. */
  polls: fc.integer({ min: 1, max: 20 }),
  random: fc.double({ min: 0, max: 1, noNaN: true }),
  abort: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    fc.record({ atRequest: fc.nat(12) }),
    fc.record({ atMs: fc.nat(2 * hourMs) }),
  ),
})

type Course = typeof course extends fc.Arbitrary<infer Value> ? Value : never

const unhandled: unknown[] = []
const noteUnhandled = (reason: unknown) => unhandled.push(reason)
beforeEach(() => {
  process.on('unhandledRejection', noteUnhandled)
})
afterEach(() => {
  process.off('unhandledRejection', noteUnhandled)
})

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await nextTurn()
}

/** A body that breaks off. */
const brokenOff = (bytes: Uint8Array) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes)
    },
    pull(controller) {
      controller.error(new TypeError('terminated'))
    },
  })

/** Answers as a vendor with this course would. */
async function respond(job: AnyJob, name: string, answer: Answer, nowMs: number): Promise<Response> {
  const { wait } = job.lifecycle
  switch (answer.kind) {
    case 'dropped':
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(answer.code), { code: answer.code }) })
    case 'garbage': {
      const headers = answer.type === '' ? {} : { 'Content-Type': answer.type }
      return new Response(Buffer.from(answer.bytes), { status: answer.status, headers })
    }
    case 'status': {
      const { status, body, retryAfter } = answer
      const headers: Record<string, string> = { 'Content-Type': 'application/json' }
      if (retryAfter !== undefined) headers['Retry-After'] = retryAfterText(retryAfter, nowMs)
      return new Response([204, 205, 304].includes(status) ? null : body, { status, headers })
    }
    case 'half': {
      const whole = await usualOf(job, name, undefined).arrayBuffer()
      const headers = { 'Content-Type': 'application/json' }
      return new Response(brokenOff(new Uint8Array(whole).subarray(0, answer.after)), { headers })
    }
    case 'usual':
      return usualOf(job, name, undefined)
    case 'state': {
      const states = Object.keys(wait.states)
      return usualOf(job, name, typeof answer.state === 'number' ? states[answer.state % states.length] : answer.state)
    }
  }
}

function usualOf(job: AnyJob, name: string, state: string | undefined): Response {
  const { wait } = job.lifecycle
  if (name !== wait.operationId) return job.usual[name]?.clone() ?? new Response(null, { status: 404 })
  return json(state === undefined ? job.poll : withValue(job.poll, wait.statePointer, state))
}

function retryAfterText(retryAfter: NonNullable<RetryAfter>, nowMs: number): string {
  if ('seconds' in retryAfter) return String(retryAfter.seconds)
  return 'text' in retryAfter ? retryAfter.text : new Date(nowMs + retryAfter.aheadMs).toUTCString()
}

/** Plays a course to its end, and tells all that can be seen from outside. */
async function play({ job: title, moments, afterwards, maxAttempts, callMs, timeoutMs, polls, random, abort }: Course) {
  const job = jobNamed(title)
  const clock = jumpingClock(Date.UTC(2026, 0, 1))
  const matcher = createOperationMatcher(job.vendor.contract.description)
  const asked: { readonly name: string; status?: number; whole?: unknown }[] = []
  const caller = new AbortController()
  const reason = new Error('the caller has enough')
  let backMs = 0
  let abortedAtMs: number | undefined
  let askedAtAbort = 0
  const stop = () => {
    if (caller.signal.aborted) return
    abortedAtMs = clock.passedMs()
    askedAtAbort = asked.length
    caller.abort(reason)
  }
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, { ...init, duplex: 'half' } as RequestInit)
    // That of a Request of its own is lost once the Request is garbage.
    const signal = input instanceof Request ? input.signal : (init?.signal ?? undefined)
    const match = matcher.match({ method: request.method, url: request.url })
    const own: (typeof asked)[number] = { name: isMiss(match) ? 'file' : match.operationId }
    const { answer, afterMs, jump } = moments[asked.length] ?? { answer: afterwards, afterMs: 0, jump: 0 }
    asked.push(own)
    if (abort !== undefined && 'atRequest' in abort && abort.atRequest === asked.length - 1) stop()
    signal?.throwIfAborted()
    clock.jump(jump * timeoutMs)
    backMs += Math.max(0, -jump * timeoutMs)
    if (afterMs > 0) await clock.sleep(afterMs, signal)
    const response = await respond(job, own.name, answer, clock.now())
    own.status = response.status
    if (answer.kind === 'usual' || answer.kind === 'state')
      own.whole = await response
        .clone()
        .json()
        .catch(() => undefined)
    return response
  }
  const client = await generatedClient(job.vendor, {
    headers: { 'Vendor-Credentials': 'planted-secret' },
    baseUrl: baseUrlOf(job),
    fetch,
    clock,
    random: () => random,
    retry: { maxAttempts, timeoutMs: callMs },
  })
  const ended = new AbortController()
  if (abort !== undefined && 'atMs' in abort)
    // Time goes on by itself, and not because somebody may abort.
    void clock.sleep(abort.atMs, ended.signal, true).then(stop, () => undefined)
  const delayMs = Math.max(1, timeoutMs / polls)
  const outcome = await job.begin(client, { delayMs, timeoutMs, signal: caller.signal }).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  const settledMs = clock.passedMs()
  ended.abort()
  const askedAtEnd = asked.length
  await turns(60)
  return { outcome, settledMs, asked, askedAtEnd, backMs, abortedAtMs, askedAtAbort, waiting: clock.waiting(), delayMs }
}

const baseUrlOf = ({ vendor }: AnyJob) => {
  const [server] = vendor.document.servers
  const { variables = {} } = server ?? {}
  return (server?.url ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => variables[name]?.default ?? '')
}

/** A start that is asked for again is only right where its answer says that nothing was started, or where a poll starts. */
const isStartedOnce = ({ lifecycle, startId }: AnyJob) => startId !== lifecycle.wait.operationId

test('there are jobs of each kind', () => {
  expect(exports.length).toBe(2 * vendors.length)
  expect(imports.length).toBeGreaterThan(3)
})

/** How often each end was reached, so that a model that reaches none is noticed. */
const ends: Record<string, number> = {}

test('whatever a vendor, a network and a clock do, a job ends once, in time, with its file or with an error that says why', async () => {
  await holds(
    fc.asyncProperty(course, async (drawn) => {
      unhandled.length = 0
      const { callMs, timeoutMs, maxAttempts, moments } = drawn
      const job = jobNamed(drawn.job)
      const { wait } = job.lifecycle
      const told = await play(drawn)
      const { outcome, asked, askedAtEnd } = told

      if ('error' in outcome) {
        expect(outcome.error).toBeInstanceOf(JobError)
        const { code } = outcome.error as JobError
        expect(Object.keys(errorCodes)).toContain(code)
        ends[code] = (ends[code] ?? 0) + 1
      } else {
        expect(outcome.value).toMatchObject({ vendor: job.vendor.name })
        ends['done'] = (ends['done'] ?? 0) + 1
      }
      const code = 'error' in outcome ? (outcome.error as JobError).code : 'done'

      // Each step before the polls is a call, a file is sent as often as calls are tried, and one more call may end the wait.
      const callsBefore = asked.filter(({ name }) => name !== wait.operationId).length + 2
      const slowestMs = 3 * hourMs
      const fileMs = asked.filter(({ name }) => name === 'file').length * (slowestMs + 20_000)
      expect(told.settledMs).toBeLessThanOrEqual(callsBefore * callMs + fileMs + timeoutMs + told.backMs)

      const polls = asked.filter(({ name }) => name === wait.operationId).length
      const pauses = moments.length + 2 + (timeoutMs + told.backMs) / Math.min(told.delayMs, lastRetryAfterMs)
      expect(polls).toBeLessThanOrEqual(pauses * maxAttempts)

      const starts = asked.filter(({ name }) => name === job.startId)
      if (isStartedOnce(job)) expect(starts.length).toBeLessThanOrEqual(1)

      const last = asked.findLast(({ name }) => name === wait.operationId)
      if (code === 'done') {
        const { phase } = jobState(wait, last?.status ?? 0, last?.whole)
        const mayHaveFile = conditionHolds(wait.fetchable ?? [], last?.status ?? 0, last?.whole)
        expect(phase === 'succeeded' || mayHaveFile || asked.at(-1)?.name === job.lifecycle.fetch?.operationId).toBe(
          true,
        )
      }
      if (code.endsWith('_TIMEOUT'))
        expect(['succeeded', 'failed', 'canceled']).not.toContain(jobState(wait, last?.status ?? 0, last?.whole).phase)
      if (code.endsWith('_FAILED'))
        expect(['failed', 'canceled']).toContain(jobState(wait, last?.status ?? 0, last?.whole).phase)

      if (told.abortedAtMs !== undefined && code.endsWith('_ABORTED')) {
        expect(told.settledMs).toBe(told.abortedAtMs)
        expect(asked.length).toBe(told.askedAtAbort)
      }
      expect(code.endsWith('_ABORTED') && told.abortedAtMs === undefined).toBe(false)

      // Nothing goes on behind the caller's back.
      expect(asked.length).toBe(askedAtEnd)
      expect(told.waiting).toBe(0)
      expect(unhandled).toEqual([])
    }),
    {
      runs: 400,
      target: 'client',
      reaches: () => {
        for (const code of [
          'done',
          'EXPORT_FAILED',
          'EXPORT_TIMEOUT',
          'EXPORT_UNAVAILABLE',
          'EXPORT_REJECTED',
          'EXPORT_ABORTED',
        ])
          expect(Object.keys(ends)).toContain(code)
      },
    },
  )
})
