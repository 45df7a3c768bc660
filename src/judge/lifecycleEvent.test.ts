import { describe, expect, test } from 'vitest'
import { contract as emarsys } from '../../generated/emarsys/contract.ts'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import { contract as lexV1 } from '../../generated/lex-v1/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import type { CallParameter, Contract, OperationFacts } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Step, WaitStep } from '../contract/lifecycle.ts'
import { createOperationMatcher } from '../contract/operationMatcher.ts'
import { lifecycleEvent } from './lifecycleEvent.ts'

type Answer = readonly [status: number, body?: object | string]

function eventOf(contract: Contract, call: string, answer?: Answer, headers: Exchange['request']['headers'] = []) {
  const [method = '', url = ''] = call.split(' ')
  const [status = 0, body] = answer ?? []
  const text = typeof body === 'object' ? JSON.stringify(body) : body
  const response = { status, headers: [], ...(text === undefined ? {} : { body: text }) }
  const exchange: Exchange = { request: { method, url, headers }, ...(answer === undefined ? {} : { response }) }
  const match = createOperationMatcher(contract.description).match(exchange.request, answer?.[0])
  if ('reason' in match) throw new Error(match.reason)
  const event = lifecycleEvent(contract, match, exchange)
  if (event === undefined) return undefined
  const { lifecycle, ...rest } = event
  expect(lifecycle).toBe('export')
  return rest
}

type Row = readonly [what: string, call: string, answer: Answer | undefined, event: object | undefined]

describe('lex-v2', () => {
  const server = 'https://models-v2-lex.us-east-1.amazonaws.com'
  const create = `PUT ${server}/exports`
  const describeOne = `GET ${server}/exports/EXPORT0001`
  const jobKey = '["EXPORT0001"]'

  test.each<Row>([
    ['a start', create, [202, { exportId: 'EXPORT0001', exportStatus: 'InProgress' }], { kind: 'started', jobKey }],
    ['a start without an id', create, [202, { exportStatus: 'InProgress' }], undefined],
    ['a start with a table as id', create, [202, { exportId: { of: 'EXPORT0001' } }], undefined],
    ['a start with a body that is no JSON', create, [202, 'EXPORT0001'], undefined],
    ['a start with no body', create, [202], undefined],
    ['a refused start', create, [400, { exportId: 'EXPORT0001' }], undefined],
    ['a start whose answer is not known', create, undefined, undefined],
    [
      'a poll',
      describeOne,
      [200, { exportId: 'EXPORT0001', exportStatus: 'InProgress' }],
      { kind: 'state', jobKey, state: 'InProgress', phase: 'pending' },
    ],
    [
      'a poll with a slash at its end',
      `${describeOne}/`,
      [200, { exportStatus: 'Completed' }],
      { kind: 'state', jobKey, state: 'Completed', phase: 'succeeded' },
    ],
    [
      'a poll with an unknown state',
      describeOne,
      [200, { exportStatus: 'Paused' }],
      { kind: 'state', jobKey, state: 'Paused', phase: 'unknown' },
    ],
    [
      'a known state with an error status',
      describeOne,
      [500, { exportStatus: 'Completed' }],
      { kind: 'state', jobKey, state: 'Completed', phase: 'unknown' },
    ],
    ['a poll without a state', describeOne, [404, { message: 'The export was not found.' }], undefined],
    ['a poll whose answer is not known', describeOne, undefined, undefined],
    ['an update', `PUT ${server}/exports/EXPORT0001`, [202, {}], { kind: 'changed', jobKey }],
    ['a delete', `DELETE ${server}/exports/EXPORT0001`, [202, {}], { kind: 'changed', jobKey }],
    ['a refused delete', `DELETE ${server}/exports/EXPORT0001`, [409, {}], undefined],
    ['a delete that is not done yet', `DELETE ${server}/exports/EXPORT0001`, [102, {}], undefined],
    ['a delete that failed', `DELETE ${server}/exports/EXPORT0001`, [500, {}], undefined],
    ['a list', `POST ${server}/exports`, [200, { exportSummaries: [] }], undefined],
  ])('%s', (_, call, answer, event) => expect(eventOf(lexV2, call, answer)).toEqual(event))
})

describe('kore-ai', () => {
  const bot = 'https://platform.kore.ai/api/public/bot/st-00000000-0000-5000-8000-000000000001/export'
  const jobKey = '["st-00000000-0000-5000-8000-000000000001"]'

  test.each<Row>([
    ['a start names the job by its path', `POST ${bot}`, [200, { _id: 'ber-1' }], { kind: 'started', jobKey }],
    ['a start without an answer to read names it all the same', `POST ${bot}`, [200, ''], { kind: 'started', jobKey }],
    [
      'a poll says which export of the bot it tells of',
      `GET ${bot}/status`,
      [200, { _id: 'ber-1', status: 'success' }],
      { kind: 'state', jobKey, state: 'success', phase: 'succeeded', jobId: 'ber-1' },
    ],
    [
      'a poll may not say which',
      `GET ${bot}/status`,
      [200, { status: 'failed' }],
      { kind: 'state', jobKey, state: 'failed', phase: 'failed' },
    ],
  ])('%s', (_, call, answer, event) => expect(eventOf(koreAi, call, answer)).toEqual(event))
})

describe('emarsys', () => {
  const api = 'https://api.emarsys.net/api/v2'
  const success = { replyCode: 0, replyText: 'OK' }
  const jobKey = '["2140"]'

  test.each<Row>([
    [
      'a start with a number as id',
      `POST ${api}/contact/getchanges`,
      [200, { ...success, data: { id: 2140 } }],
      { kind: 'started', jobKey },
    ],
    [
      'a start with a text as id',
      `POST ${api}/contact/getregistrations`,
      [200, { ...success, data: { id: '2140' } }],
      { kind: 'started', jobKey },
    ],
    [
      'a start that the body calls a failure',
      `POST ${api}/contact/getchanges`,
      [200, { replyCode: 1, data: { id: 2140 } }],
      undefined,
    ],
    [
      'a poll',
      `GET ${api}/export/2140`,
      [200, { ...success, data: { id: 2140, status: 'in progress' } }],
      { kind: 'state', jobKey, state: 'in progress', phase: 'pending' },
    ],
    ['a download', `GET ${api}/export/2140/data`, [200, 'user_id\r\n'], undefined],
  ])('%s', (_, call, answer, event) => expect(eventOf(emarsys, call, answer)).toEqual(event))
})

test('lex-v1: a call that starts and polls tells a state, and the query names the job', () => {
  const call = (query: string) => `GET https://models.lex.us-east-1.amazonaws.com/exports?${query}`
  const answer: Answer = [200, { exportStatus: 'READY' }]
  expect(eventOf(lexV1, call('exportType=LEX&resourceType=BOT&version=1&name=Order%20Flowers'), answer)).toEqual({
    kind: 'state',
    jobKey: '["Order Flowers","1","BOT","LEX"]',
    state: 'READY',
    phase: 'succeeded',
  })
  expect(eventOf(lexV1, call('exportType=LEX&resourceType=BOT&name=OrderFlowers'), answer)).toBeUndefined()
})

describe('a vendor that names its jobs in another way', () => {
  const parameter = (place: CallParameter['in'], name: string) => ({
    in: place,
    name,
    required: true,
    types: ['string'],
  })
  const operation = (method: string, path: string, parameters: OperationFacts['parameters']): OperationFacts => ({
    method,
    path,
    repeatable: false,
    parameters,
    responses: { 200: { mediaTypes: ['application/json'], headers: [], constants: { code: 0 } } },
  })
  const ok = [[{ source: 'statusCode', equals: 200 }]] as const
  const step = (operationId: string, parameters: Step['parameters'], outputs: Step['outputs'] = {}): Step => ({
    operationId,
    parameters,
    body: false,
    success: ok,
    outputs,
  })
  const state = (equals: string) => [[{ source: 'body', pointer: '/state', equals }]] as const
  const wait: WaitStep = {
    ...step('pollReport', [
      { name: 'Tenant', value: { from: 'input', name: 'tenant' } },
      { name: 'report', value: { from: 'output', step: 'start', name: 'jobId' } },
      { name: 'fields', value: { from: 'literal', value: 'state' } },
    ]),
    statePointer: '/state',
    states: { done: 'succeeded', new: 'pending' },
    success: state('done'),
    failed: [],
    canceled: [],
    pending: state('new'),
    delayMs: 1000,
    maxPolls: 2,
  }
  const contract: Contract = {
    description: {
      vendor: 'reports',
      title: 'Reports',
      servers: [{ url: 'https://reports.example.com', variables: {} }],
      trailingSlash: 'significant',
      sensitive: [],
      credentialHeaders: [],
      operations: {
        startReport: operation('POST', '/start', [parameter('query', 'account')]),
        pollReport: operation('POST', '/poll', [
          parameter('header', 'Tenant'),
          parameter('query', 'report'),
          parameter('query', 'fields'),
        ]),
        stopReport: operation('POST', '/stop', [parameter('query', 'report'), parameter('header', 'Tenant')]),
        clearReports: operation('POST', '/clear', [parameter('header', 'Tenant')]),
      },
    },
    lifecycles: {
      export: {
        kind: 'export',
        starts: {
          startReport: step('startReport', [{ name: 'account', value: { from: 'input', name: 'tenant' } }], {
            jobId: { from: 'body', pointer: '/report' },
          }),
        },
        wait,
        file: { mediaType: 'text/csv' },
      },
    },
    validators: { consumer: {}, inferred: {}, audit: {} },
    places: async () => ({ file: '', sources: {}, operations: {}, statuses: {}, members: {} }),
    harmless: async () => ({ members: {}, idPrefixes: [], hosts: [], pathWords: [], columns: [] }),
  }
  const tenant = [['tenant', 'acme']] as const
  const jobKey = '["acme","7"]'

  test.each<Row>([
    ['a start', 'POST /start?account=acme', [200, { report: 7 }], { kind: 'started', jobKey }],
    ['a start without an input', 'POST /start', [200, { report: 7 }], undefined],
    [
      'a poll that is a POST',
      'POST /poll?report=7&fields=state',
      [200, { state: 'new' }],
      { kind: 'state', jobKey, state: 'new', phase: 'pending' },
    ],
    [
      'a poll that asks for more than the lifecycle does',
      'POST /poll?report=7&fields=all',
      [200, { state: 'new' }],
      { kind: 'state', jobKey, state: 'new', phase: 'pending' },
    ],
    ['a poll that does not say of which job', 'POST /poll', [200, { state: 'new' }], undefined],
    ['a change', 'POST /stop?report=7', [200, { code: 0 }], { kind: 'changed', jobKey }],
    ['a change without a body', 'POST /stop?report=7', [200], { kind: 'changed', jobKey }],
    ['a change that the body calls a failure', 'POST /stop?report=7', [200, { code: 1 }], undefined],
    ['a change of no job', 'POST /clear', [200, { code: 0 }], undefined],
  ])('%s', (_, call, answer, event) => {
    expect(eventOf(contract, call.replace(' ', ' https://reports.example.com'), answer, tenant)).toEqual(event)
  })
})
