import type { Clock } from '../client/clock.ts'
import { type ExchangeRequest, headerValue } from '../contract/exchange.ts'
import { hasCredentials } from '../contract/hasCredentials.ts'
import { conditionHolds } from '../contract/jobState.ts'
import { jobKeyOf, readOutputs, stepArguments, valuesOf } from '../contract/jobValues.ts'
import { type Step, startStepId } from '../contract/lifecycle.ts'
import {
  createOperationMatcher,
  methodNotAllowed,
  type OperationMatch,
  type OperationMatcher,
} from '../contract/operationMatcher.ts'
import { createJudge } from '../judge/createJudge.ts'
import type { Finding } from '../judge/finding.ts'
import type { FileAddresses } from './createFileAddresses.ts'
import { createJobPlay } from './createJobPlay.ts'
import { createJobStore } from './createJobStore.ts'
import { createPlayer, NoSuchExample } from './createPlayer.ts'
import { createScenarioBook } from './createScenarioBook.ts'
import { findingHeader } from './findingHeader.ts'
import { giveAnswer, toResponse } from './giveAnswer.ts'
import { jobAnswer } from './jobAnswer.ts'
import type { MockVendor } from './mockVendor.ts'
import { nextId } from './nextId.ts'
import { problemResponse } from './problemResponse.ts'
import { type Call, readCall } from './readCall.ts'
import { readPrefer } from './readPrefer.ts'
import { reserved } from './scenario.ts'

export interface VendorMockOptions {
  readonly scenario: string
  readonly speed: number | undefined
  readonly clock: Pick<Clock, 'now'>
  readonly addresses: FileAddresses
}

export interface VendorMock {
  readonly vendor: MockVendor
  readonly matcher: OperationMatcher
  /** Loads Prism and the description. */
  readonly load: () => Promise<unknown>
  /**
   * Answers a request that calls an operation.
   * @throws {DroppedConnection} where the scenario wants it
   */
  readonly answer: (request: ExchangeRequest, match: OperationMatch) => Promise<Response>
  /** Answers a request with the path of an operation that takes another method, where the vendor documents that answer. */
  readonly answerWrongMethod: (match: OperationMatch) => Promise<Response>
}

interface AnswerOptions {
  readonly position?: number
  /** Stands where the examples have one of the ids that are replaced. */
  readonly id?: string | number | undefined
  readonly replaced?: readonly (string | number)[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Plays one vendor: judges requests, keeps export jobs, and answers with examples that are changed to fit the job. */
export function createVendorMock(vendor: MockVendor, options: VendorMockOptions): VendorMock {
  const { contract, exampleIds } = vendor
  const { description, lifecycles } = contract
  const lifecycle = lifecycles.export
  const { starts, wait } = lifecycle
  const book = createScenarioBook(vendor, options.scenario)
  const player = createPlayer(vendor)
  const play = createJobPlay(vendor, { ...options, book, player })
  const jobs = createJobStore()
  const judge = createJudge(contract)
  const idParameter = wait.parameters.find(({ value }) => value.from === 'output' && value.name === 'jobId')?.name
  let lastId = exampleIds[0]

  function newId(): string | number | undefined {
    if (lastId === undefined) return undefined
    do lastId = nextId(lastId)
    while (exampleIds.map(String).includes(String(lastId)))
    return lastId
  }

  function keyOfStarted(step: Step, { parameters }: Call, body?: unknown): string | undefined {
    const { inputs } = valuesOf(step, parameters)
    return jobKeyOf(wait, stepArguments(wait, { inputs, outputs: { [startStepId]: readOutputs(step, body) } }))
  }

  function beginJob({ scenario, values }: Call) {
    const echo = Object.fromEntries(
      vendor.echo.flatMap((name) => (Object.hasOwn(values, name) ? [[name, values[name]]] : [])),
    )
    return play.begin({ key: '', id: newId(), chosen: scenario ?? book.usual, echo, isAdopted: false })
  }

  async function start(step: Step, call: Call): Promise<Response> {
    const job = beginJob(call)
    const { response, status, body } = await play.answer(job, call)
    const key = conditionHolds(step.success, status, body) ? keyOfStarted(step, call, body) : undefined
    if (key !== undefined) jobs.add({ ...job, key })
    return response
  }

  /** Where one operation starts and polls, the first call starts; so does one that asks for another scenario. */
  async function startOrPoll(step: Step, call: Call): Promise<Response> {
    const key = keyOfStarted(step, call) ?? ''
    const known = jobs.get(key)
    if (known !== undefined && (call.scenario === undefined || call.scenario === known.chosen)) {
      return (await play.answer(known, call)).response
    }
    const job = { ...beginJob(call), key }
    // Before the first answer is there, so that a second call at the same time finds it.
    jobs.add(job)
    const { response, status, body } = await play.answer(job, call)
    if (!conditionHolds(step.success, status, body)) jobs.remove(job)
    return response
  }

  async function callJob(call: Call): Promise<Response> {
    const key = jobKeyOf(wait, call.parameters) ?? ''
    const known = jobs.get(key)
    if (known !== undefined) return (await play.answer(known, call)).response
    const id = idParameter === undefined ? undefined : call.parameters[idParameter]
    if (call.scenario === undefined && !isExample(call, id))
      return answerFrom(reserved.notFound, call.operationId, { id })
    const chosen = call.scenario ?? book.usual
    const job = play.begin({ key, id: id ?? newId(), chosen, echo: {}, isAdopted: true })
    jobs.add(job)
    return (await play.answer(job, call)).response
  }

  const isExample = ({ parameters }: Call, id: string | undefined) =>
    id === undefined
      ? wait.parameters.every(({ name }) => parameters[name] === vendor.pathExamples[name])
      : exampleIds.map(String).includes(id)

  /** A call about no job gets the first answer, or the one after the answer that handed out what the call brings back. */
  async function callWithoutJob({ operationId, scenario = book.usual, values }: Call): Promise<Response> {
    const answers = book.answers(scenario, operationId)
    let position = 0
    for (; position < answers.length - 1; position++) {
      const answer = answers[position]
      if (answer === undefined || 'fault' in answer) break
      const { body } = await player.play(operationId, answer.status, answer.example)
      const isBroughtBack = ([name, value]: [string, unknown]) => typeof value === 'string' && values[name] === value
      if (!Object.entries(body ?? {}).some(isBroughtBack)) break
    }
    return answerFrom(scenario, operationId, { position, id: jobs.newest()?.id, replaced: exampleIds.slice(0, 1) })
  }

  async function answerFrom(
    scenario: string,
    operationId: string,
    { position = 0, id, replaced = exampleIds, headers }: AnswerOptions = {},
  ): Promise<Response> {
    const given = await giveAnswer(player, {
      operationId,
      answer: book.answerAt(scenario, operationId, position),
      statePointer: wait.statePointer,
      change: ({ body }) => jobAnswer(body, { exampleIds: replaced, id, texts: new Map(), echo: {} }),
      headers: { 'Mock-Scenario': scenario, ...headers },
    })
    return given.response
  }

  async function giveExample(operationId: string, status?: number, example?: string): Promise<Response> {
    try {
      return toResponse(await player.play(operationId, status, example))
    } catch (error) {
      if (!(error instanceof NoSuchExample)) throw error
      return problemResponse(404, 'Unknown example', `${description.vendor}: ${error.message}.`)
    }
  }

  return {
    vendor,
    matcher: createOperationMatcher(description),
    load: player.load,
    answerWrongMethod: ({ operationId }) => giveExample(operationId, methodNotAllowed),
    async answer(request, match) {
      const { operationId, operation } = match
      const scenario = headerValue(request.headers, 'mock-scenario')
      if (scenario !== undefined && !book.names.includes(scenario)) {
        const detail = `${description.vendor} has no scenario ${JSON.stringify(scenario)}. Use one of ${book.names.join(', ')}.`
        return problemResponse(400, 'Unknown scenario', detail)
      }
      const preferred = readPrefer(headerValue(request.headers, 'prefer'))
      if (preferred !== undefined) return giveExample(operationId, preferred.status, preferred.example)

      if (!hasCredentials(description, request)) return answerFrom(reserved.unauthorized, operationId)
      const { findings } = judge.checkMatched(match, { request })
      const errors = findings.filter(({ severity }) => severity === 'error')
      if (errors.length > 0) {
        const refusal = errors.some(isInPath) ? book.invalidPath : reserved.invalidRequest
        return answerFrom(refusal, operationId, { headers: { 'Mock-Finding': findingHeader(errors) } })
      }

      const call = readCall(request, match, scenario)
      const step = starts[operationId]
      if (step !== undefined) return operationId === wait.operationId ? startOrPoll(step, call) : start(step, call)
      const isAboutJob = wait.parameters.every(({ name }) => operation.parameters.some((other) => other.name === name))
      return isAboutJob ? callJob(call) : callWithoutJob(call)
    },
  }
}

const isInPath = ({ rule, pointer }: Finding) => rule === 'request-parameter' && pointer.startsWith('/path/')
