import { describe, expect, test } from 'vitest'
import type { Contract } from '../contract/contract.ts'
import type { ContractPlaces } from '../contract/contractPlaces.ts'
import type { Exchange } from '../contract/exchange.ts'
import { type CoverageItems, coverageReport, mergeCoverage, percentOf, trackCoverage } from './coverage.ts'
import { coverageAxes } from './coverageAxes.ts'

const stateIs = (equals: string) => [[{ source: 'body', pointer: '/state', equals }]]
const contract = {
  description: {
    vendor: 'tiny',
    operations: {
      startJob: { responses: { 202: { mediaTypes: [] } } },
      getJob: {
        responses: {
          200: { mediaTypes: ['application/json', 'text/csv'] },
          404: { mediaTypes: ['application/problem+json'] },
        },
      },
    },
  },
  lifecycles: {
    export: {
      wait: {
        operationId: 'getJob',
        statePointer: '/state',
        states: { done: 'succeeded', running: 'pending' },
        success: stateIs('done'),
        failed: [],
        canceled: [],
        pending: stateIs('running'),
      },
    },
  },
} as unknown as Contract

const at = { line: 1, sources: [] }
const places: ContractPlaces = {
  file: 'openapi.yaml',
  sources: {},
  operations: {},
  statuses: {},
  members: {
    'getJob 200 application/json': {
      '': at,
      '/state': { ...at, values: ['done', 'running'] },
      '/parts': at,
      '/parts/*': at,
      '/parts/*/kind': { ...at, values: [1, null] },
    },
    'getJob 404 application/problem+json': { '': at, '/type': at },
    'getJob request application/json': { '': at, '/ignored': at },
  },
}

const names = (items: CoverageItems) => Object.fromEntries(coverageAxes.map((axis) => [axis, [...items[axis]]]))

test('what can be seen are operations, statuses, media types, members and values of responses, and states', () => {
  expect(names(trackCoverage(contract, places).totals)).toEqual({
    operation: ['startJob', 'getJob'],
    status: ['startJob 202', 'getJob 200', 'getJob 404'],
    'media-type': ['getJob 200 application/json', 'getJob 200 text/csv', 'getJob 404 application/problem+json'],
    property: [
      'getJob 200 /state',
      'getJob 200 /parts',
      'getJob 200 /parts/*',
      'getJob 200 /parts/*/kind',
      'getJob 404 /type',
    ],
    value: [
      'getJob 200 /state "done"',
      'getJob 200 /state "running"',
      'getJob 200 /parts/*/kind 1',
      'getJob 200 /parts/*/kind null',
    ],
    state: ['export done', 'export running'],
  })
})

const request = { method: 'GET', url: 'https://example.com/job', headers: [] }
const exchange = (status: number, contentType: string, body?: string): Exchange => ({
  request,
  response: { status, headers: [['Content-Type', contentType]], ...(body === undefined ? {} : { body }) },
})
const nothing = { operation: [], status: [], 'media-type': [], property: [], value: [], state: [] }

describe('what an exchange shows', () => {
  test.each<readonly [what: string, operationId: string, exchange: Exchange, seen: object]>([
    ['only the request', 'startJob', { request }, { operation: ['startJob'] }],
    ['no body', 'startJob', exchange(202, 'application/json'), { operation: ['startJob'], status: ['startJob 202'] }],
    ['a status that nobody knows', 'startJob', exchange(299, 'application/json', '{}'), { operation: ['startJob'] }],
    ['an operation that nobody knows', 'other', exchange(200, 'application/json', '{}'), {}],
    [
      'a body that is no JSON',
      'getJob',
      exchange(200, 'Text/CSV; charset=UTF-8', 'a,b'),
      { operation: ['getJob'], status: ['getJob 200'], 'media-type': ['getJob 200 text/csv'] },
    ],
    [
      'a body that is broken',
      'getJob',
      exchange(200, 'application/json', '{'),
      { operation: ['getJob'], status: ['getJob 200'], 'media-type': ['getJob 200 application/json'] },
    ],
    [
      'members, values and the state',
      'getJob',
      exchange(200, 'application/json', '{"state":"done","parts":[{"kind":1},{"kind":2}],"unknown":1}'),
      {
        operation: ['getJob'],
        status: ['getJob 200'],
        'media-type': ['getJob 200 application/json'],
        property: ['getJob 200 /state', 'getJob 200 /parts', 'getJob 200 /parts/*', 'getJob 200 /parts/*/kind'],
        value: ['getJob 200 /state "done"', 'getJob 200 /parts/*/kind 1'],
        state: ['export done'],
      },
    ],
    [
      'members of an error',
      'getJob',
      exchange(404, 'application/problem+json', '{"type":"about:blank","state":"done"}'),
      {
        operation: ['getJob'],
        status: ['getJob 404'],
        'media-type': ['getJob 404 application/problem+json'],
        property: ['getJob 404 /type'],
        state: ['export done'],
      },
    ],
  ])('%s', (_, operationId, given, seen) => {
    const tracker = trackCoverage(contract, places)
    tracker.note(operationId, given)
    expect(names(tracker.seen)).toEqual({ ...nothing, ...seen })
  })

  test('a body of endless depth ends the look at it', () => {
    const deep = `${'{"parts":['.repeat(5000)}1${']}'.repeat(5000)}`
    const tracker = trackCoverage(contract, places)
    tracker.note('getJob', exchange(200, 'application/json', deep))
    expect([...tracker.seen.property]).toEqual(['getJob 200 /parts', 'getJob 200 /parts/*'])
  })
})

test('what several trackers saw is put together by contract', () => {
  const seenBy = (status: number, contentType: string, body: string) => {
    const tracker = trackCoverage(contract, places)
    tracker.note('getJob', exchange(status, contentType, body))
    return [['tiny', tracker.seen] as const]
  }
  const merged = mergeCoverage([seenBy(200, 'text/csv', 'a'), [], seenBy(404, 'text/plain', 'a')])
  expect([...merged].map(([name, items]) => [name, names(items)])).toEqual([
    [
      'tiny',
      {
        ...nothing,
        operation: ['getJob'],
        status: ['getJob 200', 'getJob 404'],
        'media-type': ['getJob 200 text/csv'],
      },
    ],
  ])
})

describe('the report', () => {
  const tracked = () => {
    const { totals, seen, note } = trackCoverage(contract, places)
    note('getJob', exchange(200, 'application/json', '{"state":"done"}'))
    return { name: 'tiny', totals, seen }
  }
  const row = (axis: string, total: number, unseen: readonly string[]) => ({
    contract: 'tiny',
    axis,
    seen: total - unseen.length,
    total,
    unseen,
  })

  test('has a row for each contract and axis, with what was never seen', () => {
    expect(coverageReport([tracked()], {})).toEqual({
      axes: [
        row('operation', 2, ['startJob']),
        row('status', 3, ['startJob 202', 'getJob 404']),
        row('media-type', 3, ['getJob 200 text/csv', 'getJob 404 application/problem+json']),
        row('property', 5, [
          'getJob 200 /parts',
          'getJob 200 /parts/*',
          'getJob 200 /parts/*/kind',
          'getJob 404 /type',
        ]),
        row('value', 4, ['getJob 200 /state "running"', 'getJob 200 /parts/*/kind 1', 'getJob 200 /parts/*/kind null']),
        row('state', 2, ['export running']),
      ],
      missed: [],
    })
  })

  test.each([
    [{ operation: 50, status: 33.3, state: 0 }, []],
    [{ operation: 50.1 }, [{ axis: 'operation', percent: 50, wanted: 50.1 }]],
    [
      { state: 51, status: 34 },
      [
        { axis: 'status', percent: 33.3, wanted: 34 },
        { axis: 'state', percent: 50, wanted: 51 },
      ],
    ],
  ])('with the thresholds %j misses %j', (thresholds, missed) => {
    expect(coverageReport([tracked()], thresholds).missed).toEqual(missed)
  })

  test('counts contracts together for a threshold', () => {
    const { totals } = trackCoverage(contract, places)
    const unseen = { name: 'other', totals, seen: trackCoverage(contract, places).seen }
    expect(coverageReport([tracked(), unseen], { operation: 26 }).missed).toEqual([
      { axis: 'operation', percent: 25, wanted: 26 },
    ])
  })
})

test.each([
  [0, 0, 100],
  [0, 3, 0],
  [1, 3, 33.3],
  [2, 3, 66.6],
  [9_999, 10_000, 99.9],
  [3, 3, 100],
])('%i of %i are %d percent: rounded down', (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent))

test('a body that was parsed before is not parsed again, and one that was kept as JSON is seen', () => {
  const given = trackCoverage(contract, places)
  given.note('getJob', exchange(200, 'application/json', 'parsed elsewhere'), { state: 'running' })
  expect([...given.seen.value]).toEqual(['getJob 200 /state "running"'])
  const kept = trackCoverage(contract, places)
  const json = { value: { state: 'done' }, text: () => '' }
  kept.note('getJob', { request, response: { status: 200, headers: [['content-type', 'application/json']], json } })
  expect([...kept.seen.state]).toEqual(['export done'])
})

test.each([
  ['null', []],
  ['[{"state":"done"}]', []],
  ['{"parts":{"*":{"kind":1}}}', ['getJob 200 /parts', 'getJob 200 /parts/*', 'getJob 200 /parts/*/kind']],
  ['{"parts":[null,[]]}', ['getJob 200 /parts', 'getJob 200 /parts/*']],
])('of the body %s the members %j are seen', (body, seen) => {
  const tracker = trackCoverage(contract, places)
  tracker.note('getJob', exchange(200, 'application/json', body))
  expect([...tracker.seen.property]).toEqual(seen)
})
