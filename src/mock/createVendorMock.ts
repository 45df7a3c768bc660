import type { NextPage, OperationFacts } from '../contract/contract.ts'
import { type ExchangeRequest, headerValue } from '../contract/exchange.ts'
import { hasCredentials } from '../contract/hasCredentials.ts'
import {
  createOperationMatcher,
  methodNotAllowed,
  type OperationMatch,
  type OperationMatcher,
} from '../contract/operationMatcher.ts'
import { createJudge } from '../judge/createJudge.ts'
import type { Finding } from '../judge/finding.ts'
import { agreedBody } from './agreedBody.ts'
import type { ExampleChooser } from './chooseExample.ts'
import { createLifecycleMock, type LifecycleMockOptions } from './createLifecycleMock.ts'
import { createPlayer, NoSuchExample } from './createPlayer.ts'
import { createScenarioBook } from './createScenarioBook.ts'
import { createTurns } from './createTurns.ts'
import { findingHeader } from './findingHeader.ts'
import { giveAnswer, toResponse } from './giveAnswer.ts'
import { createImportedResources } from './importedResources.ts'
import { lifecycleAbout } from './lifecycleAbout.ts'
import { listJobs } from './listJobs.ts'
import type { JobList, MockVendor } from './mockVendor.ts'
import { playFirst } from './playFirst.ts'
import { problemResponse } from './problemResponse.ts'
import { type Call, readCall } from './readCall.ts'
import { readPrefer } from './readPrefer.ts'
import { reserved } from './scenario.ts'

export interface VendorMockOptions extends Omit<LifecycleMockOptions, 'book' | 'player' | 'resources'> {
  readonly scenario: string
  readonly choose: ExampleChooser | undefined
}

export interface VendorMock {
  readonly vendor: MockVendor
  readonly matcher: OperationMatcher
  /**
   * Answers a request that calls an operation.
   * @param bytes the body as it came
   * @param reachedAt origin at which the caller reaches the mock
   * @throws {DroppedConnection} where the scenario wants it
   */
  readonly answer: (
    request: ExchangeRequest,
    match: OperationMatch,
    bytes: Uint8Array,
    reachedAt: string,
  ) => Promise<Response>
  /** Answers a request with the path of an operation that takes another method, where the vendor documents that answer. */
  readonly answerWrongMethod: (match: OperationMatch) => Promise<Response>
}

/** Plays one vendor: judges requests, and hands them to the lifecycle or the list that they belong to. */
export function createVendorMock(vendor: MockVendor, options: VendorMockOptions): VendorMock {
  const { contract, facts } = vendor
  const { description, lifecycles } = contract
  const book = createScenarioBook(vendor, options.scenario)
  const player = createPlayer(vendor, options.choose)
  const judge = createJudge(contract)
  const turns = createTurns()
  const shared = { ...options, book, player, resources: createImportedResources() }
  const played = new Map(
    Object.entries(lifecycles).map(([name, lifecycle]) => [name, createLifecycleMock(vendor, name, lifecycle, shared)]),
  )

  async function answerList(list: JobList, nextPage: NextPage, call: Call): Promise<Response> {
    const { operationId, scenario = book.usual, values } = call
    const jobs = (await played.get(list.jobs)?.list()) ?? []
    let isUnknown = false
    const response = await playFirst(book, player, {
      scenario,
      operationId,
      change: ({ status, body }) => {
        if (status >= 300) return body
        const page = listJobs(body, { ...list, nextPage }, jobs, values, facts)
        isUnknown = page === undefined
        return page
      },
    })
    return isUnknown ? playFirst(book, player, { scenario: reserved.invalidRequest, operationId }) : response
  }

  /** Answers a call that is about no job and no list of them. */
  async function answerInTurn(call: Call, operation: OperationFacts): Promise<Response> {
    const { operationId, scenario = book.usual } = call
    const { response } = await giveAnswer(player, {
      operationId,
      answer: book.answerAt(scenario, operationId, turns.next(call, scenario, operation.method)),
      change: ({ status, body }) => (status < 300 ? agreedBody(body, operation, call) : body),
      headers: { 'Mock-Scenario': scenario },
    })
    return response
  }

  async function answerCall(call: Call, { operation }: OperationMatch): Promise<Response> {
    for (const { begin } of played.values()) {
      const answer = begin(call)
      if (answer !== undefined) return answer
    }
    const { operationId } = call
    const asked = played.get(lifecycleAbout(lifecycles, operationId, operation) ?? '')
    if (asked !== undefined) return asked.goOn(call)
    const list = facts.lists?.[operationId]
    if (list === undefined || operation.nextPage === undefined) return answerInTurn(call, operation)
    return answerList(list, operation.nextPage, call)
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
    answerWrongMethod: ({ operationId }) => giveExample(operationId, methodNotAllowed),
    async answer(request, match, bytes, reachedAt) {
      const { operationId } = match
      const scenario = headerValue(request.headers, 'mock-scenario')
      if (scenario !== undefined && !book.names.includes(scenario)) {
        const detail = `${description.vendor} has no scenario ${JSON.stringify(scenario)}. Use one of ${book.names.join(', ')}.`
        return problemResponse(400, 'Unknown scenario', detail)
      }
      const preferred = readPrefer(headerValue(request.headers, 'prefer'))
      if (preferred !== undefined) return giveExample(operationId, preferred.status, preferred.example)

      if (!hasCredentials(description, request))
        return playFirst(book, player, { scenario: reserved.unauthorized, operationId })
      const { findings } = judge.checkMatched(match, { request })
      const errors = findings.filter(({ severity }) => severity === 'error')
      if (errors.length > 0) {
        const refusal = errors.some(isInPath) ? book.invalidPath : reserved.invalidRequest
        const headers = { 'Mock-Finding': findingHeader(errors) }
        return playFirst(book, player, { scenario: refusal, operationId, headers })
      }
      return answerCall(readCall(request, match, scenario, bytes, reachedAt), match)
    },
  }
}

const isInPath = ({ rule, pointer }: Finding) => rule === 'request-parameter' && pointer.startsWith('/path/')
