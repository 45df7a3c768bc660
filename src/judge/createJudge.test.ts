import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import { exampleExchange, listExamples, requestExample } from '../../scripts/_lib/exampleExchange.ts'
import { vendors } from '../_testing/vendors.ts'
import { OptionsError } from '../contract/ContractError.ts'
import { type Profile, profiles } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { checkExchange, createJudge } from './createJudge.ts'

const describeExport: Exchange = {
  request: { method: 'GET', url: 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001', headers: [] },
  response: {
    status: 200,
    headers: [['Content-Type', 'application/json']],
    body: '{"exportId":"EXPORT0001","exportStatus":"Paused"}',
  },
}

test('a profile that there is not is refused', () => {
  const profile = 'Audit' as Profile
  const refused = new OptionsError('there is no profile "Audit". Pass one of: consumer, audit.')
  expect(() => createJudge(lexV2, { profile })).toThrow(refused)
  expect(() => checkExchange(lexV2, describeExport, { profile })).toThrow(refused)
})

test('the consumer profile is the usual one', () => {
  const keeps = {
    judged: true,
    operationId: 'describeExport',
    findings: [expect.objectContaining({ rule: 'lifecycle-state', severity: 'warning' })],
  }
  expect([
    checkExchange(lexV2, describeExport),
    checkExchange(lexV2, describeExport, { profile: 'consumer' }),
    checkExchange(lexV2, describeExport, {}),
  ]).toStrictEqual([keeps, keeps, keeps])
})

test('the audit profile knows every value', () => {
  expect(checkExchange(lexV2, describeExport, { profile: 'audit' })).toStrictEqual({
    judged: true,
    operationId: 'describeExport',
    findings: [
      {
        rule: 'response-body',
        severity: 'error',
        contract: 'lex-v2',
        operationId: 'describeExport',
        status: 200,
        pointer: '/exportStatus',
        keywords: ['enum'],
        expected: 'must be one of "InProgress","Completed","Failed","Deleting"',
        actual: '"Paused"',
        message: 'must be one of "InProgress","Completed","Failed","Deleting"; got "Paused"',
      },
    ],
  })
})

test('request and response are judged both', () => {
  const { request, response } = describeExport
  const result = checkExchange(lexV2, {
    request: { ...request, url: `${request.url}?a=1` },
    response: { status: 200, headers: response?.headers ?? [] },
  })
  expect(result).toStrictEqual({
    judged: true,
    operationId: 'describeExport',
    findings: [
      {
        rule: 'request-parameter-unknown',
        severity: 'warning',
        contract: 'lex-v2',
        operationId: 'describeExport',
        status: 200,
        pointer: '/query/a',
        keywords: [],
        expected: 'the contract knows no query parameter a',
        actual: undefined,
        message: 'the contract knows no query parameter a',
      },
      {
        rule: 'response-body',
        severity: 'error',
        contract: 'lex-v2',
        operationId: 'describeExport',
        status: 200,
        pointer: '',
        keywords: ['required'],
        expected: 'must not be empty',
        actual: undefined,
        message: 'must not be empty',
      },
    ],
  })
})

test.each([
  ['is not an address', '/exports/EXPORT0001', 'the address is not a whole URL'],
  ['goes elsewhere', 'https://example.com/exports', 'no server of lex-v2 has the address https://example.com'],
])('an exchange that %s is not judged', (_, url, reason) => {
  const exchange = { ...describeExport, request: { ...describeExport.request, url } }
  expect(checkExchange(lexV2, exchange)).toStrictEqual({ judged: false, reason })
})

describe.each(vendors)('whatever $name answers', ({ contract, document }) => {
  const names = ['Content-Type', 'content-type', 'Retry-After', 'X-RateLimit-Reset', '__proto__']
  const contentTypes = ['application/json', 'text/csv', 'text/html', 'application/json; charset=']
  const headers = fc.array(
    fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.oneof(fc.constantFrom(...contentTypes), fc.string())),
    { maxLength: 5 },
  )
  const examples = listExamples(document)
  const deep = fc
    .tuple(fc.nat(20_000), fc.constantFrom('[', '{"a":', '{"data":', '{"errors":'))
    .map(([depth, open]) => `${open.repeat(depth)}null${(open === '[' ? ']' : '}').repeat(depth)}`)
  const body = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    deep,
    fc
      .tuple(
        fc.constantFrom(...examples),
        fc.constantFrom('exportStatus', 'status', 'data', '__proto__'),
        fc.jsonValue(),
      )
      .map(([{ value }, name, change]) => `{"${name}":${JSON.stringify(change)},${JSON.stringify(value).slice(1)}`),
  )
  const status = fc.oneof(fc.constantFrom(...examples.map((example) => example.status)), fc.integer(), fc.double())

  test.each(Object.keys(contract.description.operations))('to %s, it is judged', (operationId) => {
    const { request } = exampleExchange(contract, document, operationId, {
      request: requestExample(document, operationId),
      status: 200,
      response: undefined,
    })
    const response = fc.record({ status, headers, body }, { requiredKeys: ['status', 'headers'] })
    const jsonResponse = response.map((some) => ({
      ...some,
      headers: [
        ['Content-Type', 'application/json'] as const,
        ...some.headers.filter(([name]) => name !== 'Content-Type'),
      ],
    }))
    fc.assert(
      fc.property(fc.oneof(response, jsonResponse), fc.constantFrom(...profiles), (answer, profile) => {
        expect(checkExchange(contract, { request, response: answer }, { profile })).toMatchObject({
          judged: true,
          operationId,
        })
      }),
    )
  })

  test('to whatever request, it is judged or the reason is said', () => {
    const { url } = exampleExchange(contract, document, contract.lifecycles.export.wait.operationId, {
      request: undefined,
      status: 200,
      response: undefined,
    }).request
    const request = fc.record({
      method: fc.oneof(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), fc.string()),
      url: fc.oneof(
        fc.string({ unit: 'binary' }).map((text) => `${url}?${text}`),
        fc.string({ unit: 'binary' }).map((text) => url.replace(/[^/]*$/, text)),
        fc.webUrl(),
      ),
      headers,
      body,
    })
    fc.assert(
      fc.property(
        request,
        fc.record({ status, headers, body }),
        fc.constantFrom(...profiles),
        (sent, answer, profile) => {
          expect([true, false]).toContain(
            checkExchange(contract, { request: sent, response: answer }, { profile }).judged,
          )
        },
      ),
    )
  })
})

test('one judge judges many exchanges, each by itself', () => {
  const judge = createJudge(lexV2, { profile: 'audit' })
  const { request } = describeExport
  const unknown = { ...describeExport, request: { ...request, url: `${request.url}?a=1` } }
  expect([describeExport, unknown, describeExport].map((exchange) => judge.check(exchange))).toStrictEqual(
    [describeExport, unknown, describeExport].map((exchange) => checkExchange(lexV2, exchange, { profile: 'audit' })),
  )
})

test('members that a body has twice are told by a judge that looks for them', () => {
  const response = {
    status: 200,
    headers: describeExport.response?.headers ?? [],
    body: '{"exportId":"EXPORT0001","exportStatus":"Completed","exportStatus":"InProgress"}',
  }
  const check = (duplicates: boolean) => {
    const result = createJudge(lexV2, { duplicates }).check({ ...describeExport, response })
    return result.judged ? result.findings : result.reason
  }
  expect(check(false)).toEqual([])
  expect(check(true)).toMatchObject([
    {
      ...{ rule: 'response-body', severity: 'error', pointer: '/exportStatus' },
      message: 'is there more than once, and readers differ in which one counts',
    },
  ])
})
