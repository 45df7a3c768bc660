import { retryAfterMs } from '../../../src/client/retryAfterMs.ts'
import { conditionHolds, type JobState, jobState } from '../../../src/contract/jobState.ts'
import { type JobValues, readOutputs, stepArguments, valuesOf } from '../../../src/contract/jobValues.ts'
import {
  type Lifecycle,
  type StartStep,
  type Step,
  startStepId,
  type WaitStep,
} from '../../../src/contract/lifecycle.ts'
import { putPointer } from '../../../src/contract/putPointer.ts'
import { createMockHandler } from '../../../src/mock/createMockHandler.ts'
import { exportFileBytes } from '../../../src/mock/exportFileBytes.ts'
import { lifecycleAbout } from '../../../src/mock/lifecycleAbout.ts'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'
import { reserved } from '../../../src/mock/scenario.ts'
import { virtualClock } from '../../../src/mock/virtualClock.ts'
import { type ExampleBody, exampleArguments, exampleSide } from '../../_lib/exampleExchange.ts'
import type { OpenApi } from '../../_lib/openapi.ts'
import {
  type CallChange,
  callBody,
  clientFileSnippet,
  clientImportSnippet,
  clientSnippet,
  curlFileSnippet,
  curlSnippet,
  curlUploadSnippet,
  fetchFileSnippet,
  fetchSnippet,
  fetchUploadSnippet,
  type MockCall,
  mockCall,
  mockOrigin,
} from '../../_lib/snippets.ts'
import { type AnswerText, answerText, lostAnswer, requestText, uploadText } from './exchangeText.ts'

/** Stands for the address of a finished export's file, where an operation is chosen. */
export const fileChoice = 'file'

/** Stands for the address that takes the file of an import, where an operation is chosen. */
export const uploadChoice = 'upload'

/** The ways in which a call is written. */
export const languages = ['curl', 'fetch', 'client'] as const

/** One thing that was done, with all that came of it. */
export interface ConsoleStep {
  /** The operation, `fileChoice` or `uploadChoice`. */
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
  /** The body that a choice sends by itself; undefined where it sends none, or a file. */
  readonly body: (choice: string) => ExampleBody | undefined
  /**
   * Does one thing. A poll that follows another one waits first, as long as the lifecycle or the vendor says.
   * @param body the value of the body, in place of its own
   * @throws {Error} for a choice that there is not
   */
  readonly send: (choice: string, body?: unknown) => Promise<ConsoleStep>
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

/** An address that takes the file of an import. */
interface GivenAddress {
  /** Name of the lifecycle. */
  readonly lifecycle: string
  readonly start: StartStep
  readonly stepId: string
  readonly outputs: Values
  readonly address: string
  readonly hasFile: boolean
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
  let upload: GivenAddress | undefined

  const lifecycleOf = (name: string) => lifecycles[name] as Lifecycle
  const seconds = () => (clock.now() - startMs) / 1000

  function exchange({ method, address, ...call }: MockCall): Promise<AnswerText> {
    const { headers, body } = exampleSide(call.headers, call.body)
    const init = { method, headers: headers.map(([name, value]): [string, string] => [name, value]) }
    return answerTo(new Request(address, body === undefined ? init : { ...init, body }))
  }

  async function answerTo(request: Request): Promise<AnswerText> {
    try {
      return await answerText(await handle(request))
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
    const given = addressIn(all, operationId, answer)
    if (given !== undefined) {
      upload = given
      latest = given.lifecycle
      jobs.delete(latest)
    } else if (operationId === upload?.start.operationId && jobs.has(upload.lifecycle)) upload = undefined
    const [about] = all.find(([, { starts, wait }]) => wait.operationId === operationId || operationId in starts) ?? []
    if (about === undefined) return undefined
    latest = about
    const { wait } = lifecycleOf(about)
    const told = wait.operationId === operationId ? jobState(wait, answer.status ?? 0, answer.body) : undefined
    return told?.state === undefined ? undefined : told
  }

  /** What is sent unless somebody edits it: the example, which names the file that was brought last. */
  function ownBody(operationId: string): ExampleBody | undefined {
    const request = (scenarios[scenario]?.requests ?? scenarios[reserved.usual]?.requests)?.[operationId]
    const example = callBody(called, operationId, { request })
    if (example === undefined || upload?.start.operationId !== operationId) return example
    const { start, stepId, outputs } = upload
    const value = (start.members ?? []).reduce(
      (body, { pointer, value }) =>
        value.from === 'output' && value.step === stepId ? putPointer(body, pointer, outputs[value.name]) : body,
      example.value,
    )
    return { ...example, value }
  }

  async function callOperation(operationId: string, body: unknown): Promise<ConsoleStep> {
    await pauseBefore(operationId)
    const change: CallChange = {
      body,
      parameters: parametersFor(operationId),
      headers: { 'Mock-Scenario': scenario },
    }
    const call = mockCall(called, operationId, change)
    const answer = await exchange(call)
    const sent = { ...exampleArguments(document, operationId), ...change.parameters }
    const job = note(operationId, body === undefined ? sent : { ...sent, body }, answer)
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
    const name = fileName(file.mediaType)
    const change = { headers: { 'Mock-Scenario': scenario } }
    const code = {
      curl: curlFileSnippet(address, name),
      fetch: fetchFileSnippet(address),
      client: clientFileSnippet(called, stepArguments(wait, job.values), name, change),
    }
    return { choice: fileChoice, seconds: seconds(), request: requestText(call), answer, job: undefined, code }
  }

  /** Brings what an export gives. */
  async function putFile({ address, ...given }: GivenAddress): Promise<ConsoleStep> {
    const bytes = exportFileBytes(vendor) as Uint8Array<ArrayBuffer>
    const answer = await answerTo(new Request(address, { method: 'PUT', body: bytes }))
    // A refused address is of no use any more; after a broken connection it may still be.
    if (answer.status === 200) upload = { ...given, address, hasFile: true }
    else if (answer.status !== undefined) upload = undefined
    const name = fileName(lifecycleOf(given.lifecycle).file.mediaType)
    const { operationId } = given.start
    const code = {
      curl: curlUploadSnippet(address, name),
      fetch: fetchUploadSnippet(address, name),
      client: clientImportSnippet(called, { start: operationId, ...vendor.exampleRequests[operationId] }, name, {
        headers: { 'Mock-Scenario': scenario },
      }),
    }
    const request = uploadText(address, name, bytes.length)
    return { choice: uploadChoice, seconds: seconds(), request, answer, job: undefined, code }
  }

  function choices(): string[] {
    const hasAddress = jobs.get('export')?.downloadUrl !== undefined
    return [
      ...Object.keys(description.operations),
      ...(hasAddress ? [fileChoice] : []),
      ...(upload === undefined ? [] : [uploadChoice]),
    ]
  }

  return {
    choices,
    next() {
      const lifecycle = lifecycleOf(latest)
      const job = jobs.get(latest)
      if (upload?.lifecycle === latest) return upload.hasFile ? upload.start.operationId : uploadChoice
      return job === undefined ? firstCall(lifecycle) : nextOf(lifecycle, job)
    },
    body: (choice) => (choice in description.operations ? ownBody(choice) : undefined),
    async send(choice, body) {
      if (!choices().includes(choice)) throw new Error(`there is no ${choice} to call`)
      if (choice === fileChoice) return getFile()
      if (choice === uploadChoice && upload !== undefined) return putFile(upload)
      return callOperation(choice, body ?? ownBody(choice)?.value)
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

const fileName = (mediaType: string) => `export.${mediaType.split('/')[1]}`

/** The address that an answer gives for the file of an import, of whichever lifecycle. */
function addressIn(
  lifecycles: readonly (readonly [name: string, lifecycle: Lifecycle])[],
  operationId: string,
  { status = 0, body }: AnswerText,
): GivenAddress | undefined {
  for (const [lifecycle, { starts }] of lifecycles) {
    for (const start of Object.values(starts)) {
      const step = start.uploads?.find((step) => step.operationId === operationId)
      if (step === undefined || !conditionHolds(step.success, status, body)) continue
      const outputs = readOutputs(step, body)
      const { uploadUrl: address } = outputs
      if (typeof address === 'string')
        return { lifecycle, start, stepId: step.stepId, outputs, address, hasFile: false }
    }
  }
  return undefined
}

/** What a job begins with: its start, or what gives the address for its file. */
function firstCall({ starts }: Lifecycle): string {
  const [start] = Object.values(starts)
  const giver = start?.uploads?.find(({ outputs }) => outputs['uploadUrl'] !== undefined)
  return (giver ?? start)?.operationId ?? ''
}

/** What comes next for a job that has been started. */
function nextOf(lifecycle: Lifecycle, { phase = 'pending', downloadUrl, hasFile }: KnownJob): string {
  const { kind, wait, fetch, delete: remove } = lifecycle
  if (phase === 'pending' || phase === 'unknown') return wait.operationId
  if (phase === 'failed' || phase === 'canceled') return firstCall(lifecycle)
  if (kind === 'export' && !hasFile)
    return fetch?.operationId ?? (downloadUrl === undefined ? wait.operationId : fileChoice)
  return remove?.operationId ?? firstCall(lifecycle)
}
