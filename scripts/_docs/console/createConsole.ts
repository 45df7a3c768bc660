import { retryAfterMs } from '../../../src/client/retryAfterMs.ts'
import { conditionHolds, type JobState, jobState } from '../../../src/contract/jobState.ts'
import { type JobValues, readOutputs, stepArguments, valuesOf } from '../../../src/contract/jobValues.ts'
import { type Lifecycle, type Step, startStepId, type WaitStep } from '../../../src/contract/lifecycle.ts'
import { createMockHandler } from '../../../src/mock/createMockHandler.ts'
import { lifecycleAbout } from '../../../src/mock/lifecycleAbout.ts'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'
import { reserved } from '../../../src/mock/scenario.ts'
import { virtualClock } from '../../../src/mock/virtualClock.ts'
import { exampleArguments, exampleSide } from '../../_lib/exampleExchange.ts'
import type { OpenApi } from '../../_lib/openapi.ts'
import {
  type CallChange,
  clientFileSnippet,
  clientSnippet,
  curlFileSnippet,
  curlSnippet,
  fetchFileSnippet,
  fetchSnippet,
  type MockCall,
  mockCall,
  mockOrigin,
} from '../../_lib/snippets.ts'
import { type AnswerText, answerText, lostAnswer, requestText } from './exchangeText.ts'

/** Stands for the address of a finished export's file, where an operation is chosen. */
export const fileChoice = 'file'

/** The ways in which a call is written. */
export const languages = ['curl', 'fetch', 'client'] as const

/** One thing that was done, with all that came of it. */
export interface ConsoleStep {
  /** The operation, or `fileChoice`. */
  readonly choice: string
  /** Seconds since the beginning, as the mock sees time, when the answer came. */
  readonly seconds: number
  readonly request: string
  readonly answer: AnswerText
  /** What the answer says about the job; undefined where it says nothing. */
  readonly job: JobState | undefined
  /** By language. */
  readonly code: Readonly<Record<(typeof languages)[number], string>>
}

/** A vendor's mock, called step by step by hand. */
export interface Console {
  /** What can be chosen now, in the order of the contract. */
  readonly choices: () => readonly string[]
  /** What comes next in the course of a job. */
  readonly next: () => string
  /**
   * Does one thing. A poll that follows another one waits first, as long as the lifecycle or the vendor says.
   * @throws {Error} for a choice that there is not
   */
  readonly send: (choice: string) => Promise<ConsoleStep>
}

type Values = Readonly<Record<string, unknown>>

/** What is known of the job of one lifecycle. */
interface KnownJob {
  readonly values: JobValues
  readonly phase?: JobState['phase']
  /** Milliseconds from the last poll to the next one; undefined where nothing is to be waited for. */
  readonly pauseMs?: number | undefined
  readonly downloadUrl?: string | undefined
  readonly hasFile?: boolean
}

/**
 * Makes a console of a vendor's mock, with a clock of its own.
 * @param document the bundled description
 * @param scenario the course of each job
 * @param startMs when it begins, in milliseconds since the epoch
 */
export function createConsole(vendor: MockVendor, document: OpenApi, scenario: string, startMs: number): Console {
  const { contract, scenarios } = vendor
  const { description, lifecycles } = contract
  const called = { name: description.vendor, contract, document }
  const clock = virtualClock(startMs)
  const { handle } = createMockHandler({ vendors: [vendor], origin: mockOrigin, clock })
  const jobs = new Map<string, KnownJob>()
  let latest = 'export'

  const lifecycleOf = (name: string) => lifecycles[name] as Lifecycle
  const seconds = () => (clock.now() - startMs) / 1000

  async function exchange(call: MockCall): Promise<AnswerText> {
    const { method, address } = call
    const { headers, body } = exampleSide(call.headers, call.body)
    try {
      const init = { method, headers: headers.map(([name, value]): [string, string] => [name, value]) }
      return await answerText(await handle(new Request(address, body === undefined ? init : { ...init, body })))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return lostAnswer
    }
  }

  /** The values of parameters that the job of an operation's lifecycle has given. */
  function parametersFor(operationId: string): Record<string, unknown> {
    const facts = description.operations[operationId]
    const name = facts && lifecycleAbout(lifecycles, operationId, facts)
    const job = name === undefined ? undefined : jobs.get(name)
    if (facts === undefined || name === undefined || job === undefined) return {}
    const known = Object.entries(stepArguments(lifecycleOf(name).wait, job.values))
    return Object.fromEntries(
      known.filter(([key, value]) => value != null && facts.parameters.some((parameter) => parameter.name === key)),
    )
  }

  async function pauseBefore(operationId: string): Promise<void> {
    const polled = Object.entries(lifecycles).find(([, { wait }]) => wait.operationId === operationId)
    const pauseMs = polled && jobs.get(polled[0])?.pauseMs
    if (pauseMs !== undefined) await clock.sleep(pauseMs)
  }

  /** Keeps what an answer tells of the jobs; gives what it says about the state of one. */
  function note(operationId: string, parameters: Values, answer: AnswerText): JobState | undefined {
    const all = Object.entries(lifecycles)
    for (const [name, lifecycle] of all) {
      const job = noteAnswer(lifecycle, jobs.get(name), { operationId, parameters, answer, nowMs: clock.now() })
      if (job === undefined) jobs.delete(name)
      else jobs.set(name, job)
    }
    const [about] = all.find(([, { starts, wait }]) => wait.operationId === operationId || operationId in starts) ?? []
    if (about === undefined) return undefined
    latest = about
    const { wait } = lifecycleOf(about)
    const told = wait.operationId === operationId ? jobState(wait, answer.status ?? 0, answer.body) : undefined
    return told?.state === undefined ? undefined : told
  }

  async function callOperation(operationId: string): Promise<ConsoleStep> {
    await pauseBefore(operationId)
    const change: CallChange = {
      request: (scenarios[scenario]?.requests ?? scenarios[reserved.usual]?.requests)?.[operationId],
      parameters: parametersFor(operationId),
      headers: { 'Mock-Scenario': scenario },
    }
    const call = mockCall(called, operationId, change)
    const answer = await exchange(call)
    const job = note(operationId, { ...exampleArguments(document, operationId), ...change.parameters }, answer)
    const code = {
      curl: curlSnippet(called, operationId, change),
      fetch: fetchSnippet(called, operationId, change),
      client: clientSnippet(called, operationId, change),
    }
    return { choice: operationId, seconds: seconds(), request: requestText(call), answer, job, code }
  }

  async function getFile(): Promise<ConsoleStep> {
    const job = jobs.get('export')
    const address = job?.downloadUrl
    if (job === undefined || address === undefined) throw new Error('there is no address of a file yet')
    const { file, wait } = lifecycles.export
    const call: MockCall = { method: 'GET', address, headers: [], body: undefined }
    const answer = await exchange(call)
    const isRefused = answer.status !== 200
    jobs.set('export', { ...job, hasFile: !isRefused && answer.isWhole, ...(isRefused && { downloadUrl: undefined }) })
    const name = `export.${file.mediaType.split('/')[1]}`
    const change = { headers: { 'Mock-Scenario': scenario } }
    const code = {
      curl: curlFileSnippet(address, name),
      fetch: fetchFileSnippet(address),
      client: clientFileSnippet(called, stepArguments(wait, job.values), name, change),
    }
    return { choice: fileChoice, seconds: seconds(), request: requestText(call), answer, job: undefined, code }
  }

  function choices(): string[] {
    const hasAddress = jobs.get('export')?.downloadUrl !== undefined
    return [...Object.keys(description.operations), ...(hasAddress ? [fileChoice] : [])]
  }

  return {
    choices,
    next() {
      const lifecycle = lifecycleOf(latest)
      const job = jobs.get(latest)
      return job === undefined ? firstStart(lifecycle) : nextOf(lifecycle, job)
    },
    async send(choice) {
      if (!choices().includes(choice)) throw new Error(`there is no ${choice} to call`)
      return choice === fileChoice ? getFile() : callOperation(choice)
    },
  }
}

interface Answered {
  readonly operationId: string
  readonly parameters: Values
  readonly answer: AnswerText
  readonly nowMs: number
}

/** What is known of the job of one lifecycle after an answer; undefined where there is none, or none any more. */
function noteAnswer(lifecycle: Lifecycle, known: KnownJob | undefined, answered: Answered): KnownJob | undefined {
  const { operationId, parameters, answer } = answered
  const { starts, wait, fetch, delete: remove } = lifecycle
  const holds = (step: Step | undefined) =>
    step?.operationId === operationId && conditionHolds(step.success, answer.status ?? 0, answer.body)
  if (operationId === wait.operationId) {
    const job = known ?? { values: valuesOf(wait, parameters) }
    return answer.status === undefined ? job : notePoll(wait, job, answered)
  }
  const start = starts[operationId]
  if (start !== undefined && holds(start))
    return { values: { inputs: parameters, outputs: { [startStepId]: readOutputs(start, answer.body) } } }
  if (holds(remove)) return undefined
  return known !== undefined && holds(fetch) ? { ...known, hasFile: answer.isWhole } : known
}

function notePoll(wait: WaitStep, job: KnownJob, { answer, nowMs }: Answered): KnownJob {
  const { status = 0, body, retryAfter } = answer
  const { state, phase } = jobState(wait, status, body)
  const isOver = phase !== 'pending' && phase !== 'unknown'
  const downloadUrl = readOutputs(wait, body)['downloadUrl']
  return {
    ...job,
    ...(state !== undefined && { phase }),
    pauseMs: isOver ? undefined : (retryAfterMs(retryAfter, nowMs) ?? wait.delayMs),
    ...(typeof downloadUrl === 'string' && { downloadUrl }),
  }
}

const firstStart = ({ starts }: Lifecycle) => Object.keys(starts)[0] ?? ''

/** What comes next for a job that has been started. */
function nextOf(lifecycle: Lifecycle, { phase = 'pending', downloadUrl, hasFile }: KnownJob): string {
  const { kind, wait, fetch, delete: remove } = lifecycle
  if (phase === 'pending' || phase === 'unknown') return wait.operationId
  if (phase === 'failed' || phase === 'canceled') return firstStart(lifecycle)
  if (kind === 'export' && !hasFile)
    return fetch?.operationId ?? (downloadUrl === undefined ? wait.operationId : fileChoice)
  return remove?.operationId ?? firstStart(lifecycle)
}
