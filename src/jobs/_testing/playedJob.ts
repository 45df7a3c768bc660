import { generatedClient } from '../../../scripts/_lib/clientCall.ts'
import {
  exampleArguments,
  listExamples,
  responseExample,
  successStatus,
} from '../../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import type { AnyClient } from '../../client/clientContext.ts'
import type { ClientOptions } from '../../client/options.ts'
import type { Contract } from '../../contract/contract.ts'
import { jobState } from '../../contract/jobState.ts'
import { readOutputs } from '../../contract/jobValues.ts'
import { pointerTokens } from '../../contract/jsonPointer.ts'
import type { JobPhase, ValueSource } from '../../contract/lifecycle.ts'
import { type VirtualClock, virtualClock } from '../../mock/virtualClock.ts'
import { JobError } from '../JobError.ts'
import type { ExportJob, JobProgress } from '../job.ts'
import type { JobOptions } from '../runJob.ts'
import type { WatchOptions } from '../watchJob.ts'

type Values = Readonly<Record<string, unknown>>

/** The generated functions of a vendor, as code that serves every vendor sees them. */
export interface JobsModule {
  readonly runExport: (client: AnyClient, request: Values, options?: JobOptions) => Promise<ExportJob>
  readonly waitForExport: (client: AnyClient, job: Values, options?: JobOptions) => Promise<ExportJob>
  readonly watchExport: (
    client: AnyClient,
    job: Values,
    options?: WatchOptions,
  ) => AsyncGenerator<JobProgress, ExportJob, void>
}

export const loadJobs = ({ name }: GeneratedVendor): Promise<JobsModule> =>
  import(`${repository}/generated/${name}/jobs.ts`)

/** An answer of the vendor: what a fetch gives, throws, or never gives. */
type Given = Response | Error | 'never'
export type Answer = Given | (() => Given)

/** A request that hangs, and is stopped soon. */
export const hangsUntil = (controller: AbortController, reason?: unknown) => () => {
  setImmediate(() => controller.abort(reason))
  return 'never' as const
}

export interface SentRequest {
  readonly method: string
  readonly url: string
  /** All of them, sorted by name. */
  readonly headers: readonly (readonly [name: string, value: string])[]
}

export interface ScriptedFetch {
  readonly fetch: typeof globalThis.fetch
  readonly sent: readonly SentRequest[]
}

/** A fetch that gives one answer after the other; the last one repeats. */
export function scriptedFetch(answers: readonly Answer[]): ScriptedFetch {
  const sent: SentRequest[] = []
  const fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    sent.push({ method: request.method, url: request.url, headers: [...request.headers].sort() })
    const answer = answers[Math.min(sent.length, answers.length) - 1] ?? new Error('the script is empty')
    const given = typeof answer === 'function' ? answer() : answer
    if (given instanceof Error) throw given
    if (given !== 'never') return given === answer ? given.clone() : given
    return new Promise((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason))
    })
  }
  return { fetch, sent }
}

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

type Unanswered = readonly [name: string, answer: Answer, words: string]

/** The answers to an operation that say nothing about a job, and what is told of each. */
export function unansweredBy({ description }: Contract, operationId: string): readonly Unanswered[] {
  const { mediaTypes } = description.operations[operationId]?.responses[200] ?? {}
  const page =
    mediaTypes === undefined
      ? 'The response with status 200 is not documented.'
      : `The response with status 200 has a body of type text/html, not ${mediaTypes.join(' or ')}.`
  return [
    ['an empty 503', new Response(null, { status: 503 }), 'The response with status 503 is not documented.'],
    [
      'a page of a gateway with status 200',
      new Response('<h1>Soon back</h1>', { headers: { 'Content-Type': 'text/html' } }),
      page,
    ],
    ['a broken connection', new TypeError('fetch failed'), 'no whole response came'],
  ]
}

const boundOfCallMs = 60_000

/** A vendor's client over scripted answers, in virtual time, one attempt for each call. */
export async function playClient(vendor: GeneratedVendor, answers: readonly Answer[], options: ClientOptions = {}) {
  const script = scriptedFetch(answers)
  const time = virtualClock(Date.UTC(2026, 0, 1))
  // A bound that a test has set is skipped to where nothing is answered; the usual one is not.
  const clock: VirtualClock = {
    ...time,
    sleep: (delayMs, signal, isBound) => time.sleep(delayMs, signal, isBound && delayMs >= boundOfCallMs),
  }
  const client = await generatedClient(vendor, {
    baseUrl: 'https://vendor.example/base',
    headers: { 'Vendor-Credentials': 'planted-secret' },
    fetch: script.fetch,
    clock,
    random: () => 0.5,
    retry: { maxAttempts: 1 },
    ...options,
  })
  return { client, clock, sent: script.sent }
}

/** What the description's examples say about a vendor's job. */
export function jobExamples(vendor: GeneratedVendor) {
  const { contract, document, name } = vendor
  const { starts, wait } = contract.lifecycles.export
  const polls = listExamples(document)
    .filter(({ operationId, status }) => operationId === wait.operationId && status === 200)
    .map(({ value }) => ({ value, ...jobState(wait, 200, value) }))
  const inPhase = (phase: JobPhase) => polls.filter((poll) => poll.phase === phase)
  const isDelivered = (value: unknown) => readOutputs(wait, value)['ftpHost'] !== undefined
  const pending = wait.states
  const [startId = ''] = Object.keys(starts)
  const startBody = responseExample(document, startId, successStatus(document, startId))?.value
  const done = inPhase('succeeded').filter(({ value }) => !isDelivered(value))
  const started = exampleArguments(document, wait.operationId)
  return {
    name,
    wait,
    startId,
    startIds: Object.keys(starts),
    /** What starts the job: with the operation's name, which vendors with one start can do without. */
    request: { start: startId, ...exampleArguments(document, startId) },
    /** What names the started job for its polls. */
    started,
    /** The id of the job, as the caller passed it or as the polls tell it. */
    jobId: started['exportId'] ?? readOutputs(wait, done[0]?.value)['jobId'],
    startBody,
    startAnswer: () => json(startBody, successStatus(document, startId)),
    done: done[0]?.value,
    delivered: inPhase('succeeded').find(({ value }) => isDelivered(value))?.value,
    pending: inPhase('pending').sort((a, b) => order(pending, a.state) - order(pending, b.state)),
    failed: inPhase('failed'),
    canceled: inPhase('canceled'),
  }
}

const order = (states: Readonly<Record<string, JobPhase>>, state: string | undefined) =>
  Object.keys(states).indexOf(state ?? '')

/** A copy of a body with another value at a pointer; undefined takes the member away. */
export function withValue(body: unknown, pointer: string, value: unknown): unknown {
  const [token, ...rest] = pointerTokens(pointer)
  if (token === undefined) return value
  const inner = (body as Values)[token]
  return { ...(body as Values), [token]: withValue(inner, rest.map((name) => `/${name}`).join(''), value) }
}

export const pointerOf = (source: ValueSource | undefined) => (source?.from === 'body' ? source.pointer : '')

/** All that an error tells, with the status of the answer it keeps. */
export function told(error: unknown): unknown {
  if (!(error instanceof JobError)) return error
  const { message, code, vendor, operationId, jobId, state, reasons, result } = error
  return { message, code, vendor, operationId, jobId, state, reasons, status: result?.response.status }
}

/** A finished job with what is not shown when it is printed. */
export const whole = <Job extends { readonly data: unknown }>(job: Job): Job => ({ ...job, data: job.data })

/** What a promise was rejected with. */
export const thrownBy = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => {
      throw new Error(`nothing was thrown, but given: ${JSON.stringify(value)}`)
    },
    (error: unknown) => error,
  )
