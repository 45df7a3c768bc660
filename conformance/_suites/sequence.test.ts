import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ExampleParts,
  exampleExchange,
  listExamples,
  requestExample,
  responseExample,
  successStatus,
} from '../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../scripts/_lib/generated.ts'
import type { Contract } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { readOutputs, stepArguments } from '../../src/contract/jobValues.ts'
import { readPointer } from '../../src/contract/jsonPointer.ts'
import { legalTransitions } from '../../src/contract/legalTransitions.ts'
import { type Lifecycle, type Step, startStepId, type WaitStep } from '../../src/contract/lifecycle.ts'
import { createOperationMatcher } from '../../src/contract/operationMatcher.ts'
import { lifecycleEvent } from '../../src/judge/lifecycleEvent.ts'
import { createJobTimelines } from '../../src/recordings/jobTimelines.ts'
import { lifecycleRows } from './_lib/lifecycleRows.ts'
import { vendors } from './_lib/vendors.ts'

type Parameters = NonNullable<ExampleParts['parameters']>

/** The exchange of an operation's examples. */
function callOf({ contract, document }: GeneratedVendor, operationId: string): Exchange {
  const status = successStatus(document, operationId)
  const request = requestExample(document, operationId)
  const response = responseExample(document, operationId, status)
  return exampleExchange(contract, document, operationId, { request, status, response })
}

/** A poll that is answered with this state; it asks for the job of the examples where no other is given. */
function pollOf(
  { contract, document }: GeneratedVendor,
  { operationId, statePointer }: WaitStep,
  state: string,
  parameters: Parameters = {},
): Exchange {
  const example = listExamples(document).find(
    (listed) => listed.operationId === operationId && readPointer(listed.value, statePointer) === state,
  )
  if (example === undefined) throw new Error(`${operationId} has no example with the state ${state}`)
  const { status, name } = example
  const request = requestExample(document, operationId)
  const response = responseExample(document, operationId, status, name)
  return exampleExchange(contract, document, operationId, { parameters, request, status, response })
}

/** What a poll must ask for to be about the job that this exchange started. */
function startedJob(wait: WaitStep, start: Step, { response }: Exchange): Parameters {
  const outputs = { [startStepId]: readOutputs(start, JSON.parse(response?.body ?? '')) }
  const given = stepArguments(wait, { inputs: {}, outputs })
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Parameters
}

/** What is wrong with each exchange; every one must tell something of one and the same job. */
function judgeJob(contract: Contract, lifecycle: Lifecycle, exchanges: readonly Exchange[]) {
  const timelines = createJobTimelines(lifecycle)
  const jobs = new Set<string>()
  for (const [line, exchange] of exchanges.entries()) {
    const match = createOperationMatcher(contract.description).match(exchange.request, exchange.response?.status)
    if ('reason' in match) throw new Error(match.reason)
    const event = lifecycleEvent(contract, match, exchange)
    if (event === undefined) throw new Error(`${match.operationId} says nothing of a job`)
    jobs.add(event.jobKey)
    timelines.add(event, { times: undefined, status: 200, host: '', file: 'recording', line, column: 1 })
  }
  if (jobs.size !== 1) throw new Error(`the exchanges are about the jobs ${[...jobs].join(' and ')}`)
  const problems = timelines.finish()
  return exchanges.map((_, index) => problems.find(({ at }) => at.line === index))
}

test('there are vendors to check', () => expect(vendors).not.toEqual([]))

const jobs = vendors.flatMap((vendor) => lifecycleRows(vendor).map((row) => ({ name: vendor.name, vendor, ...row })))

describe.each(jobs)('$name $job', ({ vendor, lifecycle }) => {
  const { contract } = vendor
  const { starts, wait, delete: removal } = lifecycle
  const judge = (exchanges: readonly Exchange[]) => judgeJob(contract, lifecycle, exchanges)
  const startsAgain = starts[wait.operationId] !== undefined
  const states = Object.keys(wait.states)
  const polls = new Map(states.map((state) => [state, pollOf(vendor, wait, state)]))
  const poll = (state: string) => polls.get(state) as Exchange

  const pairs = states.flatMap((from) => states.map((to) => [from, to] as const))
  const legal = legalTransitions(wait, startsAgain)
  const isLegal = (from: string, to: string) => legal.some((pair) => pair[0] === from && pair[1] === to)
  const legalPairs = pairs.filter(([from, to]) => isLegal(from, to))
  const illegalPairs = pairs.filter(([from, to]) => !isLegal(from, to))
  const problem = (from: string, to: string) => {
    const why = wait.states[from] === 'pending' ? `a job passes ${JSON.stringify(to)} first` : 'the job had ended'
    const expected = `must not be ${JSON.stringify(to)} after ${JSON.stringify(from)}: ${why}`
    return expect.objectContaining({ pointer: wait.statePointer, expected })
  }

  test('some pairs of states are legal, and some are not unless every poll may start a job', () => {
    expect(legalPairs).not.toEqual([])
    expect(illegalPairs.length > 0).toBe(!startsAgain)
    expect(legalPairs.length).toBe(legal.length)
  })

  test.each(legalPairs)('%j may be followed by %j', (from, to) => {
    expect(judge([poll(from), poll(to)])).toEqual([undefined, undefined])
  })

  if (illegalPairs.length > 0) {
    test.each(illegalPairs)('%j is not followed by %j', (from, to) => {
      expect(judge([poll(from), poll(to)])).toEqual([undefined, problem(from, to)])
    })
  }

  const callsBetween = [
    ...Object.values(starts)
      .filter(({ operationId }) => operationId !== wait.operationId)
      .map((start) => {
        const call = callOf(vendor, start.operationId)
        return { operationId: start.operationId, call, parameters: startedJob(wait, start, call) }
      }),
    ...(removal === undefined
      ? []
      : [{ operationId: removal.operationId, call: callOf(vendor, removal.operationId), parameters: {} }]),
  ]
  for (const { operationId, call, parameters } of callsBetween) {
    test.each(pairs)(`%j and ${operationId} may be followed by %j`, (from, to) => {
      const exchanges = [pollOf(vendor, wait, from, parameters), call, pollOf(vendor, wait, to, parameters)]
      expect(judge(exchanges)).toEqual([undefined, undefined, undefined])
    })
  }

  const anyState = fc.constantFrom(...states)

  test('every path of legal steps is accepted', () => {
    const walks = fc.tuple(anyState, fc.array(fc.nat(), { maxLength: 20 })).map(([first, choices]) => {
      const walk = [first]
      for (const choice of choices) {
        const followers = legal.filter(([from]) => from === walk.at(-1))
        walk.push(followers[choice % followers.length]?.[1] ?? '')
      }
      return walk
    })
    fc.assert(
      fc.property(walks, (walk) => {
        expect(judge(walk.map(poll))).toEqual(walk.map(() => undefined))
      }),
    )
  })

  test('in any path each illegal step is refused once, and no others', () => {
    fc.assert(
      fc.property(fc.array(anyState, { minLength: 1, maxLength: 20 }), (path) => {
        const told = new Set<string>()
        const expected = path.map((to, index) => {
          const from = path[index - 1]
          const change = JSON.stringify([from, to])
          if (from === undefined || isLegal(from, to) || told.has(change)) return undefined
          told.add(change)
          return problem(from, to)
        })
        expect(judge(path.map(poll))).toEqual(expected)
      }),
    )
  })
})
