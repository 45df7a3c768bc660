import { describe, expect, test } from 'vitest'
import { contract as emarsys } from '../../generated/emarsys/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import type { Contract, Profile } from '../contract/contract.ts'
import type { ExchangeRequest, ExchangeResponse, HeaderList } from '../contract/exchange.ts'
import { type CheckResult, checkExchange } from './createJudge.ts'
import { type Finding, messageOf } from './finding.ts'

const json: HeaderList = [['Content-Type', 'application/json']]

const describeExport: ExchangeRequest = {
  method: 'GET',
  url: 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001',
  headers: [],
}
const good = { exportId: 'EXPORT0001', exportStatus: 'InProgress' }
const goodText = JSON.stringify(good)

/** The judgement of a response of describeExport. */
const judge = (response: ExchangeResponse, profile: Profile = 'consumer', contract: Contract = lexV2): CheckResult =>
  checkExchange(contract, { request: describeExport, response }, { profile })

const found = (status: number, ...findings: Partial<Finding>[]) => ({
  judged: true,
  operationId: 'describeExport',
  findings: findings.map((finding) => ({
    severity: 'error',
    contract: 'lex-v2',
    operationId: 'describeExport',
    status,
    pointer: '',
    keywords: [],
    actual: undefined,
    ...finding,
    message: messageOf(finding.expected ?? '', finding.actual),
  })),
})

describe('status', () => {
  test.each<[number, Profile, string]>([
    [101, 'consumer', 'error'],
    [202, 'consumer', 'error'],
    [204, 'consumer', 'error'],
    [302, 'consumer', 'error'],
    [418, 'consumer', 'warning'],
    [503, 'consumer', 'warning'],
    [101, 'audit', 'error'],
    [302, 'audit', 'error'],
    [418, 'audit', 'error'],
    [503, 'audit', 'error'],
  ])('%i that nobody documented is for %s of severity %s, and the rest is not judged', (status, profile, severity) => {
    expect(judge({ status, headers: [['X-Colour', 'red']], body: '<html>' }, profile)).toStrictEqual(
      found(status, {
        rule: 'response-status',
        severity: severity as 'error',
        expected: 'must be one of 200, 400, 403, 404, 429, 500',
        actual: String(status),
      }),
    )
  })

  test('a documented refusal passes', () => {
    expect(judge({ status: 404, headers: json, body: '{"message":null}' }, 'audit')).toStrictEqual(found(404))
  })
})

describe('headers', () => {
  test.each<[string, HeaderList]>([
    ['documented', [...json, ['x-amzn-RequestId', '4c1a']]],
    [
      'documented, in capital letters',
      [
        ['CONTENT-TYPE', 'application/json'],
        ['X-AMZN-REQUESTID', '4c1a'],
      ],
    ],
    ['general', [...json, ['Date', 'Sun, 22 Nov 2026 09:30:00 GMT'], ['Via', '1.1 proxy']]],
  ])('that are %s pass in audit', (_, headers) => {
    expect(judge({ status: 200, headers, body: goodText }, 'audit')).toStrictEqual(found(200))
  })

  test('one that nobody documented is refused in audit, once', () => {
    const response = {
      status: 200,
      headers: [...json, ['X-Colour', 'red'], ['x-colour', 'blue']] as const,
      body: goodText,
    }
    expect([judge(response), judge(response, 'audit')]).toStrictEqual([
      found(200),
      found(200, {
        rule: 'response-header',
        pointer: '/x-colour',
        expected: 'the contract knows no response header x-colour',
      }),
    ])
  })

  const throttled = (...headers: HeaderList) => judge({ status: 429, headers: [...json, ...headers], body: '{}' })

  test.each<[string, HeaderList]>([
    ['5', [['Retry-After', '5']]],
    ['5 in capital letters', [['RETRY-AFTER', '5']]],
    ['left out', []],
  ])('a Retry-After of %s passes', (_, headers) => expect(throttled(...headers)).toStrictEqual(found(429)))

  test.each<[string, HeaderList, string]>([
    ['a word', [['Retry-After', 'soon']], 'a string of 4 characters'],
    ['a fraction', [['Retry-After', '1.5']], 'a string of 3 characters'],
    [
      'two headers',
      [
        ['Retry-After', '5'],
        ['retry-after', '6'],
      ],
      'a string of 4 characters',
    ],
    ['nothing', [['Retry-After', '']], '""'],
  ])('a Retry-After of %s is refused', (_, headers, got) => {
    expect(throttled(...headers)).toStrictEqual(
      found(429, {
        rule: 'response-header',
        pointer: '/retry-after',
        keywords: ['type'],
        expected: 'must be integer',
        actual: got,
      }),
    )
  })

  test('a required one that is missing is named', () => {
    const operation = lexV2.description.operations['describeExport']
    if (operation === undefined) throw new Error('there is no operation describeExport')
    const contract: Contract = {
      ...lexV2,
      description: {
        ...lexV2.description,
        operations: {
          describeExport: {
            ...operation,
            responses: { 204: { mediaTypes: [], headers: [{ name: 'X-Pages', required: true, types: ['integer'] }] } },
          },
        },
      },
    }
    expect(judge({ status: 204, headers: [] }, 'consumer', contract)).toStrictEqual(
      found(204, {
        rule: 'response-header',
        pointer: '/x-pages',
        keywords: ['required'],
        expected: 'the header X-Pages is missing',
      }),
    )
  })
})

describe('body', () => {
  test.each([
    ['application/json'],
    ['application/json; charset=utf-8'],
    ['application/json;charset=UTF-8'],
    ['Application/JSON ; charset="utf-8"'],
  ])('a good one passes as %s', (contentType) => {
    const response = { status: 200, headers: [['content-type', contentType]] as const, body: goodText }
    expect(judge(response, 'audit')).toStrictEqual(found(200))
  })

  test.each<[string, HeaderList, string]>([
    ['HTML', [['Content-Type', 'text/html']], 'text/html'],
    ['no media type', [], 'none'],
    ['a text that is JSON', [['Content-Type', 'text/plain']], 'text/plain'],
  ])('%s is another media type', (_, headers, got) => {
    expect(judge({ status: 200, headers, body: goodText })).toStrictEqual(
      found(200, {
        rule: 'response-media-type',
        expected: 'must be application/json or application/x-amz-json-1.1',
        actual: got,
      }),
    )
  })

  test.each<[string, ExchangeResponse]>([
    ['absent', { status: 200, headers: json }],
    ['empty', { status: 200, headers: json, body: '' }],
    ['empty and without media type', { status: 200, headers: [] }],
  ])('one that is %s is refused', (_, response) => {
    expect(judge(response)).toStrictEqual(
      found(200, { rule: 'response-body', keywords: ['required'], expected: 'must not be empty' }),
    )
  })

  test.each(['<html>', '{"exportId":"EXP', ' ', 'undefined', "{'exportId':1}"])('%j is no JSON', (body) => {
    expect(judge({ status: 200, headers: json, body })).toStrictEqual(
      found(200, {
        rule: 'response-body',
        expected: `must be JSON; the ${body.length} characters cannot be parsed`,
      }),
    )
  })

  test.each([
    ['null', 'null'],
    ['[]', 'a list of 0 items'],
    ['"InProgress"', 'a string of 10 characters'],
    ['0', '0'],
  ])('the JSON %s is no object', (body, got) => {
    expect(judge({ status: 200, headers: json, body })).toStrictEqual(
      found(200, { rule: 'response-body', keywords: ['type'], expected: 'must be object', actual: got }),
    )
  })

  test('each wrong place is one finding', () => {
    expect(judge({ status: 200, headers: json, body: '{"exportStatus":1}' })).toStrictEqual(
      found(
        200,
        { rule: 'response-body', pointer: '/exportId', keywords: ['required'], expected: 'is missing' },
        {
          rule: 'response-body',
          pointer: '/exportStatus',
          keywords: ['type'],
          expected: 'must be string',
          actual: '1',
        },
      ),
    )
  })

  test('one place that breaks several keywords is one finding', () => {
    const body = JSON.stringify({ ...good, exportId: '-' })
    expect(judge({ status: 200, headers: json, body })).toStrictEqual(
      found(200, {
        rule: 'response-body',
        pointer: '/exportId',
        keywords: ['minLength', 'pattern'],
        expected: 'must NOT have fewer than 10 characters, must match pattern "^[0-9a-zA-Z]+$"',
        actual: 'a string of 1 character',
      }),
    )
  })

  test.each<[string, object, Partial<Finding>, object?]>([
    [
      'a member that nobody documented',
      { ...good, colour: 'red' },
      {
        pointer: '/colour',
        keywords: ['additionalProperties'],
        expected: 'is a member that the contract does not know',
      },
    ],
    [
      'a member deep inside that nobody documented',
      { ...good, resourceSpecification: { 'a/b': 1 } },
      {
        pointer: '/resourceSpecification/a~1b',
        keywords: ['additionalProperties'],
        expected: 'is a member that the contract does not know',
      },
    ],
    [
      'a value that nobody documented',
      { ...good, exportStatus: 'Paused' },
      {
        pointer: '/exportStatus',
        keywords: ['enum'],
        expected: 'must be one of "InProgress","Completed","Failed","Deleting"',
        actual: '"Paused"',
      },
      {
        rule: 'lifecycle-state',
        severity: 'warning',
        pointer: '/exportStatus',
        expected: 'must be one of "Completed","Failed","Deleting","InProgress"; whoever waits for the job cannot go on',
        actual: '"Paused"',
      },
    ],
  ])('%s is refused in audit, and consumers live with it', (_, value, finding, warning) => {
    const response = { status: 200, headers: json, body: JSON.stringify(value) }
    expect([judge(response), judge(response, 'audit')]).toStrictEqual([
      found(200, ...(warning === undefined ? [] : [warning])),
      found(200, { rule: 'response-body', ...finding }),
    ])
  })

  test('one where there should be none is refused', () => {
    const operation = lexV2.description.operations['describeExport']
    if (operation === undefined) throw new Error('there is no operation describeExport')
    const responses = { 204: { mediaTypes: [], headers: [] } }
    const operations = { describeExport: { ...operation, responses } }
    const contract: Contract = { ...lexV2, description: { ...lexV2.description, operations } }
    expect([
      judge({ status: 204, headers: [] }, 'audit', contract),
      judge({ status: 204, headers: [], body: '{}' }, 'audit', contract),
    ]).toStrictEqual([
      found(204),
      found(204, { rule: 'response-body', expected: 'must be empty; the contract documents no body' }),
    ])
  })

  test.each([
    ['a CSV file with a charset', 'text/csv; charset=UTF-8', 'id\r\n1\r\n', []],
    [
      'a JSON answer in place of the file',
      'application/json',
      '{}',
      [{ expected: 'must be text/csv', actual: 'application/json', message: 'must be text/csv; got application/json' }],
    ],
  ])('%s is judged as what it is', (_, contentType, body, mismatches) => {
    const result = checkExchange(emarsys, {
      request: { method: 'GET', url: 'https://api.emarsys.net/api/v2/export/2140/data', headers: [] },
      response: { status: 200, headers: [['Content-Type', contentType]], body },
    })
    expect(result).toStrictEqual({
      judged: true,
      operationId: 'downloadExport',
      findings: mismatches.map((mismatch) => ({
        rule: 'response-media-type',
        severity: 'error',
        contract: 'emarsys',
        operationId: 'downloadExport',
        status: 200,
        pointer: '',
        keywords: [],
        ...mismatch,
      })),
    })
  })
})
