import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contract as emarsys } from '../../generated/emarsys/contract.ts'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import { contract as lexV1 } from '../../generated/lex-v1/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import { exampleExchange, requestExample, responseExample } from '../../scripts/_lib/exampleExchange.ts'
import { vendors } from '../_testing/vendors.ts'
import { type Contract, profiles } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { checkExchange } from './createJudge.ts'
import { schemaPlace } from './preparedOperation.ts'
import { schemaMismatches } from './schemaMismatches.ts'

const key = 'describeExport 200 application/json'
const mismatches = (value: unknown) => schemaMismatches(schemaPlace(lexV2, 'consumer', key), value)

test('a place without validator is a mismatch', () => {
  const contract: Contract = { ...lexV2, validators: { consumer: {}, inferred: {}, audit: lexV2.validators.audit } }
  expect(schemaMismatches(schemaPlace(contract, 'consumer', key), {})).toStrictEqual([
    {
      pointer: '',
      keywords: [],
      expected: `no validator for "${key}". Run npm run generate.`,
      actual: undefined,
      severity: 'error',
    },
  ])
})

test('a place without validator is a finding of each value that stands there', () => {
  const contract: Contract = { ...lexV2, validators: { consumer: {}, inferred: {}, audit: {} } }
  const exchange: Exchange = {
    request: { method: 'GET', url: 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001', headers: [] },
    response: {
      status: 404,
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-ErrorType', 'ResourceNotFoundException'],
      ],
      body: '{}',
    },
  }
  const finding = { severity: 'error', contract: 'lex-v2', operationId: 'describeExport', status: 404, keywords: [] }
  const halves = (place: string) => {
    const expected = `no validator for "describeExport ${place}". Run npm run generate.`
    return { expected, actual: undefined, message: expected }
  }
  expect(checkExchange(contract, exchange)).toStrictEqual({
    judged: true,
    operationId: 'describeExport',
    findings: [
      {
        ...finding,
        rule: 'request-parameter',
        severity: 'warning',
        pointer: '/path/exportId',
        ...halves('path exportId'),
      },
      {
        ...finding,
        rule: 'response-header',
        pointer: '/x-amzn-errortype',
        ...halves('404 header x-amzn-errortype'),
      },
      { ...finding, rule: 'response-body', pointer: '', ...halves('404 application/json') },
    ],
  })
})

test('a value that is nested too deep for a validator is refused', () => {
  const task = '['.repeat(50_000) + ']'.repeat(50_000)
  const value: unknown = JSON.parse(`{"exportType":"latest","subTasks":{"dialogs":[${task},${task}]}}`)
  const place = schemaPlace(koreAi, 'consumer', 'startBotExport request application/json')
  expect(schemaMismatches(place, value)).toStrictEqual([
    { pointer: '', keywords: [], expected: 'is nested too deep to be judged', actual: undefined, severity: 'error' },
  ])
})

describe('a value where several types are allowed', () => {
  const settings = { distribution_method: 'local', time_range: ['2026-01-01', '2026-01-02'], contact_fields: [1] }
  const place = (operationId: string) => schemaPlace(emarsys, 'audit', `${operationId} request application/json`)
  const changes = (origin_id: unknown) =>
    schemaMismatches(place('exportContactChanges'), { ...settings, origin: 'all', origin_id })
  const responses = (analysis_fields: unknown) =>
    schemaMismatches(place('exportResponses'), { ...settings, sources: 'all', analysis_fields })
  const integers = '1,2,3,4,5,8,12,13,14,15'
  const digits = '"1","2","3","4","5","8","12","13","14","15"'

  test.each<[string, unknown, object]>([
    [
      'of none of them is told all of them',
      changes(true),
      { pointer: '/origin_id', keywords: ['type'], expected: 'must be integer or string or array', actual: 'true' },
    ],
    [
      'of one of them is told what that type lacks',
      changes('x'),
      {
        pointer: '/origin_id',
        keywords: ['pattern'],
        expected: 'must match pattern "^[0-9]+$"',
        actual: 'a string of 1 character',
      },
    ],
    [
      'of one of them is told what is wrong inside',
      changes([1, '2', true]),
      { pointer: '/origin_id/2', keywords: ['type'], expected: 'must be integer or string', actual: 'true' },
    ],
    [
      'of one of them is told the values of that type',
      responses(['x']),
      { pointer: '/analysis_fields/0', keywords: ['enum'], expected: `must be one of ${digits}`, actual: '"x"' },
    ],
    [
      'of none of them is told the values of each',
      responses([true]),
      {
        pointer: '/analysis_fields/0',
        keywords: ['type', 'enum'],
        expected: `must be integer or string, must be one of ${integers}, must be one of ${digits}`,
        actual: 'true',
      },
    ],
  ])('%s', (_, found, mismatch) => expect(found).toStrictEqual([{ ...mismatch, severity: 'error' }]))
})

describe('a value where several kinds of objects are allowed', () => {
  const [botDefinition, configInfo, icon, zipInfo] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(24))
  const place = schemaPlace(koreAi, 'consumer', 'importBot request application/json')
  const missing = (pointer: string) => ({ pointer, keywords: ['required'], expected: 'is missing', actual: undefined })
  const noMode = (actual: string) => ({
    pointer: '/uploadMode',
    keywords: ['const'],
    expected: 'must be "JSON", must be "ZIP"',
    actual,
  })

  test.each<[string, object, readonly object[]]>([
    ['is told what the kind lacks that its constant names', { uploadMode: 'ZIP' }, [missing('/zipInfo')]],
    [
      'is told so although it has all that another kind needs',
      { uploadMode: 'ZIP', botDefinition, configInfo, icon },
      [missing('/zipInfo')],
    ],
    ['without the constant is told what the nearest kind lacks', { botDefinition, configInfo }, [missing('/icon')]],
    ['as near to either is told what the first lacks', { botDefinition }, [missing('/configInfo'), missing('/icon')]],
    ['near to the last is told what that lacks', { zipInfo }, [missing('/uploadMode')]],
    [
      'of no kind is told the constants of all',
      { uploadMode: 'TAR', botDefinition, configInfo, icon },
      [noMode('"TAR"')],
    ],
    [
      'of the first kind is told what is wrong inside, once',
      { botDefinition, configInfo, icon: 'icon.png' },
      [
        {
          pointer: '/icon',
          keywords: ['pattern'],
          expected: 'must match pattern "^[0-9a-f]{24}$"',
          actual: 'a string of 8 characters',
        },
      ],
    ],
    [
      'of no kind is told what is wrong inside too',
      { uploadMode: 'TAR', zipInfo, name: 7 },
      [noMode('"TAR"'), { pointer: '/name', keywords: ['type'], expected: 'must be string', actual: '7' }],
    ],
    [
      'is told what is wrong inside, once',
      { uploadMode: 'ZIP', zipInfo, name: 7 },
      [{ pointer: '/name', keywords: ['type'], expected: 'must be string', actual: '7' }],
    ],
  ])('%s', (_, value, mismatches) => {
    expect(schemaMismatches(place, value)).toStrictEqual(
      mismatches.map((mismatch) => ({ ...mismatch, severity: 'error' })),
    )
  })
})

describe('what is inferred', () => {
  const value = { exportId: 'EXPORT0001', exportStatus: 'Completed', downloadUrl: 's3://bucket/key' }
  const mismatch = {
    pointer: '/downloadUrl',
    keywords: ['pattern'],
    expected: 'must match pattern "^https?://"',
    actual: 'a value that is not shown because it is sensitive',
  }

  test('is a warning for consumers and an error in audit', () => {
    expect({
      consumer: mismatches(value),
      audit: schemaMismatches(schemaPlace(lexV2, 'audit', key), value),
    }).toStrictEqual({
      consumer: [{ ...mismatch, severity: 'warning' }],
      audit: [{ ...mismatch, severity: 'error' }],
    })
  })

  test('is told beside what is wrong elsewhere, once for each place', () => {
    expect(mismatches({ ...value, exportId: 7 })).toStrictEqual([
      { pointer: '/exportId', keywords: ['type'], expected: 'must be string', actual: '7', severity: 'error' },
      { ...mismatch, severity: 'warning' },
    ])
    expect(mismatches({ ...value, downloadUrl: 7 })).toStrictEqual([
      { ...mismatch, keywords: ['type'], expected: 'must be string or null', severity: 'error' },
    ])
  })
})

describe('a sensitive value', () => {
  const hidden = 'a value that is not shown because it is sensitive'
  const secret = 'SECRET'

  test.each<[string, unknown, object]>([
    [
      'in its member',
      { exportId: 'EXPORT0001', exportStatus: 'Completed', downloadUrl: `ftp://${secret}` },
      {
        pointer: '/downloadUrl',
        keywords: ['pattern'],
        expected: 'must match pattern "^https?://"',
        actual: hidden,
        severity: 'warning',
      },
    ],
    [
      'in a list in its member',
      { exportId: 'EXPORT0001', exportStatus: 'Completed', downloadUrl: [secret] },
      { pointer: '/downloadUrl', keywords: ['type'], expected: 'must be string or null', actual: hidden },
    ],
    [
      'inside of a wrong value',
      [{ downloadUrl: `https://${secret}`, exportId: 'EXPORT0001' }],
      {
        pointer: '',
        keywords: ['type'],
        expected: 'must be object',
        actual: 'a list of 1 item',
      },
    ],
    [
      'deep inside of a wrong value',
      { exportId: 'EXPORT0001', exportStatus: { a: [{ filePassword: { is: secret } }] } },
      {
        pointer: '/exportStatus',
        keywords: ['type'],
        expected: 'must be string',
        actual: 'an object of 1 member',
      },
    ],
  ])('%s is not shown', (_, value, mismatch) =>
    expect(mismatches(value)).toStrictEqual([{ severity: 'error', ...mismatch }]),
  )

  const withSensitive = (contract: Contract, name: string): Contract => ({
    ...contract,
    description: { ...contract.description, sensitive: [name] },
  })

  test('of a query parameter is not shown', () => {
    const url = `https://models.lex.us-east-1.amazonaws.com/exports?name=${secret}-1&version=1&resourceType=BOT&exportType=LEX`
    expect(checkExchange(withSensitive(lexV1, 'name'), { request: { method: 'GET', url, headers: [] } })).toStrictEqual(
      {
        judged: true,
        operationId: 'getExport',
        findings: [
          {
            rule: 'request-parameter',
            severity: 'error',
            contract: 'lex-v1',
            operationId: 'getExport',
            status: undefined,
            pointer: '/query/name',
            keywords: ['pattern'],
            expected: 'must match pattern "^[a-zA-Z_]+$"',
            actual: hidden,
            message: `must match pattern "^[a-zA-Z_]+$"; got ${hidden}`,
          },
        ],
      },
    )
  })

  test('of a response header is not shown', () => {
    const url = 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001'
    const exchange: Exchange = {
      request: { method: 'GET', url, headers: [] },
      response: {
        status: 429,
        headers: [
          ['content-type', 'application/json'],
          ['retry-after', secret],
        ],
        body: '{}',
      },
    }
    expect(checkExchange(withSensitive(lexV2, 'Retry-After'), exchange)).toStrictEqual({
      judged: true,
      operationId: 'describeExport',
      findings: [
        {
          rule: 'response-header',
          severity: 'error',
          contract: 'lex-v2',
          operationId: 'describeExport',
          status: 429,
          pointer: '/retry-after',
          keywords: ['type'],
          expected: 'must be integer',
          actual: hidden,
          message: `must be integer; got ${hidden}`,
        },
      ],
    })
  })

  describe.each(vendors)('of $name', ({ contract, document }) => {
    const { sensitive, operations } = contract.description

    test('has a name to look for', () => expect(sensitive).not.toEqual([]))

    const names = [...JSON.stringify(document).matchAll(/"(\w+)":\{"description"/g)].map(([, name]) => name ?? '')
    /** Values whose sensitive members hold the secret. */
    const { value } = fc.letrec<{ value: unknown; planted: unknown }>((tie) => ({
      planted: fc.oneof(
        fc.constant(secret),
        fc.array(fc.constant(secret), { minLength: 1, maxLength: 2 }),
        fc.dictionary(fc.constantFrom(...names), fc.constant(secret), { minKeys: 1, maxKeys: 2 }),
      ),
      value: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom(null, true, 0, 'text', '2140', 'https://files.example.com/'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc
          .tuple(
            fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 4 }),
            fc.dictionary(fc.constantFrom(...sensitive), tie('planted'), { minKeys: 1, maxKeys: 2 }),
          )
          .map(([plain, planted]) => ({ ...withoutNames(plain, sensitive), ...planted })),
      ),
    }))

    test.each(Object.keys(operations))('never shows in a message about %s', (operationId) => {
      const responses = Object.entries(operations[operationId]?.responses ?? {})
      const exchanges = fc.record({
        status: fc.constantFrom(...responses.map(([status]) => Number(status))),
        profile: fc.constantFrom(...profiles),
        inRequest: value,
        inResponse: value,
      })
      fc.assert(
        fc.property(exchanges, ({ status, profile, inRequest, inResponse }) => {
          const request = requestExample(document, operationId)
          const response = responseExample(document, operationId, status)
          const exchange = exampleExchange(contract, document, operationId, {
            status,
            request: request && { ...request, value: changed(request.value, inRequest) },
            response: response && { ...response, value: changed(response.value, inResponse) },
          })
          const result = checkExchange(contract, exchange, { profile })
          expect(result.judged).toBe(true)
          expect(JSON.stringify(result)).not.toContain(secret)
        }),
      )
    })
  })
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const withoutNames = (value: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))

/** The change itself, or the value with the change's members, so that also values close to the contract are judged. */
const changed = (value: unknown, change: unknown) =>
  isObject(value) && isObject(change) ? { ...value, ...change } : change
