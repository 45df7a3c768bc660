import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import { exampleExchange, requestExample } from '../../scripts/_lib/exampleExchange.ts'
import { holds } from '../_testing/holds.ts'
import { vendors } from '../_testing/vendors.ts'
import type { Exchange } from '../contract/exchange.ts'
import { conditionHolds } from '../contract/jobState.ts'
import { jobKeyOf, readOutputs, stepArguments } from '../contract/jobValues.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import { legalTransitions } from '../contract/legalTransitions.ts'
import { type StartStep, type Step, startStepId } from '../contract/lifecycle.ts'
import { createJudge } from '../judge/createJudge.ts'
import { formatFinding } from '../judge/finding.ts'
import { createMockFetch, type MockFetch } from './createMockFetch.ts'
import { DroppedConnection } from './DroppedConnection.ts'
import type { MockVendor } from './mockVendor.ts'
import { nextId } from './nextId.ts'
import { virtualClock } from './virtualClock.ts'

// Many clients call one mock in any order and at the same time. What each is told must be what it is told when it is
// alone, and a job must go the way of its lifecycle, whatever others do.

interface Played {
  readonly name: string
  readonly vendor: (typeof vendors)[number]
  readonly mock: MockVendor
  readonly judge: ReturnType<typeof createJudge>
  /** The scenarios in which a job is told of as the vendor would, and those with something that no vendor said. */
  readonly scenarios: readonly string[]
  readonly odd: readonly string[]
}

const played = await Promise.all(
  listed.map(async ({ name, loadMock }): Promise<Played> => {
    const vendor = vendors.find((one) => one.name === name)
    if (vendor === undefined) throw new Error(`the registry has no ${name}`)
    const mock = await loadMock()
    const scenarios = Object.keys(mock.scenarios)
    // A fault, or a state that nobody knows, is told of on purpose.
    const odd = scenarios.filter((scenario) =>
      Object.values(mock.scenarios[scenario]?.responses ?? {})
        .flat()
        .some((answer) => 'fault' in answer || answer.truncated || answer.state !== undefined),
    )
    return { name, vendor, mock, judge: createJudge(vendor.contract, { profile: 'audit' }), scenarios, odd }
  }),
)
const mocks = played.map(({ mock }) => mock)

function playedBy(name: string): Played {
  const own = played.find((one) => one.name === name)
  if (own === undefined) throw new Error(`there is no mock of ${name}`)
  return own
}

const moves = ['start', 'poll', 'poll', 'poll', 'fetch', 'list', 'delete', 'broken'] as const
type Move = (typeof moves)[number]

const client = fc
  .constantFrom(...played.flatMap(({ name, scenarios }) => scenarios.map((scenario) => ({ name, scenario }))))
  .chain((chosen) =>
    fc.record({
      name: fc.constant(chosen.name),
      scenario: fc.constant(chosen.scenario),
      start: fc.nat(3),
      moves: fc.array(fc.constantFrom(...moves), { minLength: 1, maxLength: 12 }),
    }),
  )
type Client = typeof client extends fc.Arbitrary<infer Value> ? Value : never

/** Whose turn it is, again and again, and whether it goes on while the one before it is not done. */
const order = fc.array(fc.record({ who: fc.nat(5), beside: fc.boolean() }), { minLength: 5, maxLength: 40 })

/** Whether an error is a connection that the scenario drops, or a body that it breaks off. */
const isPlayed = (error: unknown) =>
  error instanceof DroppedConnection || (error instanceof TypeError && error.message === 'terminated')

/** A client that calls a mock one call after the other, and notes what it is told. */
function createCaller(
  { name, scenario, start: index, moves }: Client,
  place: number,
  fetch: MockFetch,
  hasOddJobs: boolean,
) {
  const own = playedBy(name)
  const { vendor, mock, judge, odd } = own
  const { contract, document } = vendor
  const { starts, wait, fetch: fetchStep, delete: removal } = contract.lifecycles.export
  const startIds = Object.keys(starts)
  const start = starts[startIds[index % startIds.length] ?? ''] as StartStep
  const inputs = inputsOf(own, start, place)
  const [listId] = Object.keys(mock.facts.lists ?? {})
  const told: string[] = []
  const findings: string[] = []
  const illegal: string[] = []
  const states: string[] = []
  const keys: string[] = []
  let outputs: Readonly<Record<string, unknown>> | undefined
  let address: string | undefined

  /** Sends what the examples say with these parameters; undefined where no whole answer came. */
  async function call({ operationId, body }: Pick<Step, 'operationId' | 'body'>, parameters = {}, isSpoiled = false) {
    const example =
      mock.scenarios[scenario]?.requests?.[operationId] ?? mock.scenarios['completes']?.requests?.[operationId]
    const { request } = exampleExchange(contract, document, operationId, {
      parameters,
      request: body ? requestExample(document, operationId, example) : undefined,
      status: 0,
      response: undefined,
    })
    const sent = isSpoiled ? { ...request, url: `${request.url}/%00/nothing` } : request
    const headers = [...sent.headers, ['Mock-Scenario', scenario]] as [string, string][]
    try {
      const response = await fetch(sent.url, { method: sent.method, headers, body: sent.body ?? null })
      const text = await response.text()
      const exchange = {
        request: sent,
        response: { status: response.status, headers: [...response.headers], body: text },
      }
      if (!isSpoiled) judgeAnswer(exchange, operationId === listId)
      const isJson = (response.headers.get('content-type') ?? '').includes('json')
      return { status: response.status, text, body: isJson ? (JSON.parse(text) as unknown) : undefined }
    } catch (error) {
      if (!isPlayed(error)) throw error
      return undefined
    }
  }

  function judgeAnswer(exchange: Exchange, isList: boolean): void {
    // What is told on purpose to one stands in the list of all.
    if (odd.includes(scenario) || (isList && hasOddJobs)) return
    const result = judge.check(exchange)
    findings.push(
      ...(result.judged
        ? result.findings.filter(({ severity }) => severity === 'error').map(formatFinding)
        : [result.reason]),
    )
  }

  const values = () => ({ inputs, outputs: { [startStepId]: outputs ?? {} } })
  const argumentsOf = (step: Step) =>
    Object.fromEntries(Object.entries(stepArguments(step, values())).map(([key, value]) => [key, String(value)]))

  async function move(what: Move): Promise<string> {
    if (what === 'start') {
      const answer = await call(start, argumentsOf(start))
      if (answer === undefined || !conditionHolds(start.success, answer.status, answer.body)) return `${answer?.status}`
      outputs = readOutputs(start, answer.body)
      states.length = 0
      address = undefined
      keys.push(jobKeyOf(wait, stepArguments(wait, values())) ?? '')
      return `${answer.status}`
    }
    if (what === 'broken') return `${(await call(wait, {}, true))?.status}`
    if (what === 'list') {
      // What is in the list is others' too.
      return listId === undefined ? 'no list' : `${(await call({ operationId: listId, body: true }))?.status}`
    }
    if (outputs === undefined) return 'no job'
    if (what === 'poll') {
      const answer = await call(wait, argumentsOf(wait))
      if (answer === undefined || answer.status >= 300) return `${answer?.status}`
      const state = String(readPointer(answer.body, wait.statePointer))
      states.push(state)
      const { downloadUrl } = readOutputs(wait, answer.body)
      if (typeof downloadUrl === 'string') address = downloadUrl
      return `${answer.status} ${state}`
    }
    if (what === 'delete') {
      if (removal === undefined) return 'no removal'
      return `${(await call(removal, argumentsOf(removal)))?.status}`
    }
    if (fetchStep !== undefined) {
      const answer = await call(fetchStep, argumentsOf(fetchStep))
      return `${answer?.status} ${answer?.text.length}`
    }
    if (address === undefined) return 'no address'
    try {
      const response = await fetch(address)
      return `${response.status} ${(await response.arrayBuffer()).byteLength}`
    } catch (error) {
      if (!isPlayed(error)) throw error
      return 'dropped'
    }
  }

  const legal = legalTransitions(wait, starts[wait.operationId] !== undefined).map((pair) => pair.join(' to '))

  /** Notes a state that may not follow the one before it; what the contract does not know is told on purpose. */
  function checkStep(): void {
    const [from = '', to = ''] = states.slice(-2)
    const isKnown = Object.hasOwn(wait.states, from) && Object.hasOwn(wait.states, to)
    if (isKnown && !legal.includes(`${from} to ${to}`)) illegal.push(`${from} to ${to}`)
  }

  let position = 0
  return {
    name,
    told,
    findings,
    illegal,
    states,
    keys,
    /** Makes the next call, where there is one. */
    async next() {
      const what = moves[position]
      position += 1
      if (what === undefined) return
      const before = states.length
      told.push(`${what} ${await move(what)}`)
      if (states.length > before) checkStep()
    },
  }
}

/** What a client asks for: a thing of its own, where that is what names a job. */
function inputsOf({ vendor, mock }: Played, start: Step, place: number): Readonly<Record<string, unknown>> {
  const { wait } = vendor.contract.lifecycles.export
  const given = mock.exampleRequests[start.operationId] ?? {}
  const inputs = Object.fromEntries(
    start.parameters.flatMap(({ name, value }) => (value.from === 'input' ? [[value.name, given[name]]] : [])),
  )
  const [own] = wait.parameters.flatMap(({ value }) => (value.from === 'input' ? [value.name] : []))
  if (own === undefined) return inputs
  let thing = inputs[own] as string | number
  for (let count = 0; count <= place; count++) thing = nextId(thing)
  return { ...inputs, [own]: thing }
}

const newMock = () => createMockFetch(mocks, { clock: virtualClock(Date.UTC(2026, 0, 1)) })

const counts = { alone: 0, together: 0, jobs: 0, states: 0 }

test('there are mocks to call', () => expect(played).not.toEqual([]))

test('whoever calls a mock, in whatever order and beside whomever, is told what it is told alone, by answers that keep the contract', async () => {
  await holds(
    fc.asyncProperty(fc.array(client, { minLength: 2, maxLength: 6 }), order, async (clients, turns) => {
      const shared = newMock()
      const isOddBeside = ({ name }: Client) =>
        clients.some((other) => other.name === name && playedBy(name).odd.includes(other.scenario))
      const callers = clients.map((own, place) => createCaller(own, place, shared, isOddBeside(own)))
      const busy = callers.map(() => Promise.resolve())
      for (const { who, beside } of [
        ...turns,
        ...clients.flatMap(({ moves }, who) => moves.map(() => ({ who, beside: false }))),
      ]) {
        const place = who % callers.length
        const before = busy[place]
        busy[place] = (async () => {
          await before
          await callers[place]?.next()
        })()
        if (!beside) await Promise.all(busy)
      }
      await Promise.all(busy)

      for (const [place, own] of clients.entries()) {
        const alone = createCaller(own, place, newMock(), isOddBeside(own))
        for (const _ of own.moves) await alone.next()
        expect(callers[place]?.told).toEqual(alone.told)
        counts.alone += alone.told.length
      }
      for (const { findings, illegal, name, keys } of callers) {
        expect({ name, findings, illegal }).toEqual({ name, findings: [], illegal: [] })
        counts.jobs += keys.length
      }
      for (const { name, startsAgain, names } of played.map((one) => ({ ...one, ...jobsOf(one) }))) {
        const keys = callers.filter((caller) => caller.name === name).flatMap((caller) => caller.keys)
        // Where a thing is what names a job, its second job takes the place of the first.
        if (!startsAgain && !names) expect(new Set(keys).size).toBe(keys.length)
      }
      counts.together += callers.flatMap(({ told }) => told).length
      counts.states += callers.flatMap(({ states }) => states).length
    }),
    {
      runs: 150,
      target: 'mock',
      reaches: () => {
        expect(counts.together).toBe(counts.alone)
        expect(Math.min(counts.jobs, counts.states)).toBeGreaterThan(100)
      },
    },
  )
})

/** Whether a poll of a vendor starts a job, and whether a thing of the caller's names its jobs. */
function jobsOf({ vendor }: Played) {
  const { starts, wait } = vendor.contract.lifecycles.export
  const ids = wait.parameters.filter(({ value }) => value.from === 'output')
  return { startsAgain: starts[wait.operationId] !== undefined, names: ids.length === 0 }
}
