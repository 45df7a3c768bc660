import { describe, expect, test } from 'vitest'
import { contract as emarsys } from '../../generated/emarsys/contract.ts'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import { contract as lexV1 } from '../../generated/lex-v1/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import type { Contract, Profile } from '../contract/contract.ts'
import type { ExchangeRequest, ExchangeResponse, HeaderList } from '../contract/exchange.ts'
import { type CheckResult, checkExchange } from './createJudge.ts'
import { type Finding, messageOf } from './finding.ts'

const json: HeaderList = [['Content-Type', 'application/json']]

const getExport = (query: string): ExchangeRequest => ({
  method: 'GET',
  url: `https://models.lex.us-east-1.amazonaws.com/exports?${query}`,
  headers: [],
})
const goodQuery = 'name=OrderFlowers&version=1&resourceType=BOT&exportType=LEX'

const createExport = (headers: HeaderList, body?: string): ExchangeRequest => ({
  method: 'PUT',
  url: 'https://models-v2-lex.us-east-1.amazonaws.com/exports',
  headers,
  ...(body === undefined ? {} : { body }),
})
const goodBody = {
  resourceSpecification: { botExportSpecification: { botId: 'BOT0000001', botVersion: 'DRAFT' } },
  fileFormat: 'LexJson',
}

const describeExport: ExchangeRequest = {
  method: 'GET',
  url: 'https://models-v2-lex.us-east-1.amazonaws.com/exports/EXPORT0001',
  headers: [],
}

const getExportStatus = (exportId: string): ExchangeRequest => ({
  method: 'GET',
  url: `https://api.emarsys.net/api/v2/export/${exportId}`,
  headers: [],
})

/** The judgement of a request whose response is not known. */
const judge = (contract: Contract, request: ExchangeRequest, profile?: Profile): CheckResult =>
  checkExchange(contract, { request }, profile === undefined ? {} : { profile })

const found = (operationId: string, contract: string, ...findings: Partial<Finding>[]) => ({
  judged: true,
  operationId,
  findings: findings.map((finding) => ({
    severity: 'error',
    contract,
    operationId,
    status: undefined,
    pointer: '',
    keywords: [],
    actual: undefined,
    ...finding,
    message: messageOf(finding.expected ?? '', finding.actual),
  })),
})

describe('parameters', () => {
  const inLexV1 = (...findings: Partial<Finding>[]) => found('getExport', 'lex-v1', ...findings)

  test('good ones pass', () => expect(judge(lexV1, getExport(goodQuery), 'audit')).toStrictEqual(inLexV1()))

  test('one that is missing is named', () => {
    expect(judge(lexV1, getExport('name=OrderFlowers&version=1&resourceType=BOT'))).toStrictEqual(
      inLexV1({
        rule: 'request-parameter',
        pointer: '/query/exportType',
        keywords: ['required'],
        expected: 'the query parameter exportType is missing',
      }),
    )
  })

  test('one with a wrong value is refused with what was expected', () => {
    expect(judge(lexV1, getExport(goodQuery.replace('BOT', 'bot')))).toStrictEqual(
      inLexV1({
        rule: 'request-parameter',
        pointer: '/query/resourceType',
        keywords: ['enum'],
        expected: 'must be one of "BOT","INTENT","SLOT_TYPE"',
        actual: '"bot"',
      }),
    )
  })

  test('one that is empty is not missing, but judged', () => {
    expect(judge(lexV1, getExport(goodQuery.replace('OrderFlowers', '')))).toStrictEqual(
      inLexV1({
        rule: 'request-parameter',
        pointer: '/query/name',
        keywords: ['minLength', 'pattern'],
        expected: 'must NOT have fewer than 1 characters, must match pattern "^[a-zA-Z_]+$"',
        actual: '""',
      }),
    )
  })

  test('one that is given twice is refused, even with the same value', () => {
    expect(judge(lexV1, getExport(`${goodQuery}&version=1`))).toStrictEqual(
      inLexV1({
        rule: 'request-parameter',
        pointer: '/query/version',
        expected: 'the query parameter version is given more than once',
      }),
    )
  })

  test.each<[Profile, string]>([
    ['consumer', 'warning'],
    ['audit', 'error'],
  ])('one that nobody documented is for %s of severity %s, once', (profile, severity) => {
    expect(judge(lexV1, getExport(`${goodQuery}&a/b=1&a/b=2`), profile)).toStrictEqual({
      ...inLexV1({
        rule: 'request-parameter-unknown',
        severity: severity as 'error',
        pointer: '/query/a~1b',
        expected: 'the contract knows no query parameter a/b',
      }),
    })
  })

  test('a pair without name and value asks for nothing, one with a value does', () => {
    expect([
      judge(lexV1, getExport(`${goodQuery}&=&`), 'audit'),
      judge(lexV1, getExport(`${goodQuery}&=a`), 'audit'),
    ]).toStrictEqual([
      inLexV1(),
      inLexV1({
        rule: 'request-parameter-unknown',
        pointer: '/query/',
        expected: 'the contract knows no query parameter ',
      }),
    ])
  })

  test('an encoded one is decoded before it is judged', () => {
    expect(judge(lexV1, getExport(goodQuery.replace('OrderFlowers', '%4Frder%5FFlowers')))).toStrictEqual(inLexV1())
  })

  test.each(['2140', '0'])('the path parameter %s is read as a number', (exportId) => {
    expect(judge(emarsys, getExportStatus(exportId))).toStrictEqual(found('getExportStatus', 'emarsys'))
  })

  test.each(['abc', '21.5', '0x1F', '%20'])('the path parameter %s is no number', (exportId) => {
    expect(judge(emarsys, getExportStatus(exportId))).toStrictEqual(
      found('getExportStatus', 'emarsys', {
        rule: 'request-parameter',
        pointer: '/path/exportId',
        keywords: ['type'],
        expected: 'must be integer',
        actual: `a string of ${decodeURIComponent(exportId).length} character${exportId === '%20' ? '' : 's'}`,
      }),
    )
  })

  describe('in headers', () => {
    const operation = lexV2.description.operations['describeExport']
    const contract: Contract = {
      ...lexV2,
      description: {
        ...lexV2.description,
        operations: {
          describeExport: {
            method: 'GET',
            path: '/exports/{exportId}',
            repeatable: true,
            responses: operation?.responses ?? {},
            parameters: [{ name: 'X-Pages', in: 'header', required: true, types: ['integer'] }],
          },
        },
      },
      validators: {
        audit: {},
        inferred: {},
        consumer: { 'describeExport header X-Pages': Object.assign((value: unknown) => value === 2, { errors: [] }) },
      },
    }

    test.each(['X-Pages', 'x-pages', 'X-PAGES'])('one is found as %s and read as a number', (name) => {
      const request = { ...describeExport, headers: [[name, '2']] as const }
      expect(judge(contract, request)).toStrictEqual(found('describeExport', 'lex-v2'))
    })

    test('one that is missing is named', () => {
      expect(judge(contract, describeExport)).toStrictEqual(
        found('describeExport', 'lex-v2', {
          rule: 'request-parameter',
          pointer: '/header/X-Pages',
          keywords: ['required'],
          expected: 'the header parameter X-Pages is missing',
        }),
      )
    })
  })
})

describe('body', () => {
  const inCreate = (...findings: Partial<Finding>[]) => found('createExport', 'lex-v2', ...findings)

  test.each<[string, HeaderList]>([
    ['application/json', json],
    ['the media type in capital letters', [['CONTENT-TYPE', 'Application/JSON']]],
    ['the media type with a charset', [['content-type', 'application/json; charset=utf-8']]],
  ])('a good one passes with %s', (_, headers) => {
    expect(judge(lexV2, createExport(headers, JSON.stringify(goodBody)), 'audit')).toStrictEqual(inCreate())
  })

  test.each([undefined, ''])('a required one is missing when it is %j', (body) => {
    expect(judge(lexV2, createExport(json, body))).toStrictEqual(
      inCreate({ rule: 'request-body', keywords: ['required'], expected: 'the request body is missing' }),
    )
  })

  test('an optional one may be left out', () => {
    expect(judge(lexV2, { ...createExport([]), method: 'POST' })).toStrictEqual(found('listExports', 'lex-v2'))
  })

  test.each<[string, HeaderList, string]>([
    ['no media type', [], 'none'],
    ['an empty media type', [['Content-Type', '']], 'none'],
    ['another media type', [['Content-Type', 'text/plain;charset=UTF-8']], 'text/plain'],
    ['a media type that only ends so', [['Content-Type', 'application/x-json']], 'application/x-json'],
    ['two media types', [...json, ...json], 'a text that is none'],
  ])('%s is refused', (_, headers, got) => {
    expect(judge(lexV2, createExport(headers, JSON.stringify(goodBody)))).toStrictEqual(
      inCreate({
        rule: 'request-media-type',
        expected: 'must be application/json or application/x-amz-json-1.1',
        actual: got,
      }),
    )
  })

  test('one that is no JSON is refused', () => {
    expect(judge(lexV2, createExport(json, '{'))).toStrictEqual(
      inCreate({ rule: 'request-body', expected: 'must be JSON; the 1 characters cannot be parsed' }),
    )
  })

  test('each wrong place is one finding', () => {
    expect(judge(lexV2, createExport(json, '{"fileFormat":"ZIP"}'))).toStrictEqual(
      inCreate(
        { rule: 'request-body', pointer: '/resourceSpecification', keywords: ['required'], expected: 'is missing' },
        {
          rule: 'request-body',
          pointer: '/fileFormat',
          keywords: ['enum'],
          expected: 'must be one of "LexJson","TSV","CSV"',
          actual: '"ZIP"',
        },
      ),
    )
  })

  test('a member that nobody documented is refused in audit', () => {
    const body = JSON.stringify({ ...goodBody, colour: 'red' })
    expect([judge(lexV2, createExport(json, body)), judge(lexV2, createExport(json, body), 'audit')]).toStrictEqual([
      inCreate(),
      inCreate({
        rule: 'request-body',
        pointer: '/colour',
        keywords: ['additionalProperties'],
        expected: 'is a member that the contract does not know',
      }),
    ])
  })

  test.each<[Profile, string]>([
    ['consumer', 'warning'],
    ['audit', 'error'],
  ])('one where there should be none is for %s of severity %s', (profile, severity) => {
    expect(judge(lexV2, { ...describeExport, body: '{}' }, profile)).toStrictEqual(
      found('describeExport', 'lex-v2', {
        rule: 'request-body',
        severity: severity as 'error',
        expected: 'describeExport takes no request body',
      }),
    )
  })

  test('an empty one where there should be none passes', () => {
    expect(judge(lexV2, { ...describeExport, body: '' }, 'audit')).toStrictEqual(found('describeExport', 'lex-v2'))
  })
})

describe('a form', () => {
  const url = 'https://platform.kore.ai/api/public/uploadfile'
  const upload = async (members: Readonly<Record<string, string | Blob>>): Promise<ExchangeRequest> => {
    const body = new FormData()
    for (const [name, value] of Object.entries(members)) body.append(name, value)
    const request = new Request(url, { method: 'POST', body })
    return { method: 'POST', url, headers: [...request.headers], body: await request.text() }
  }
  const good = { file: new Blob(['{}']), fileContext: 'bulkImport', fileExtension: 'json' }
  const inUpload = (...findings: Partial<Finding>[]) => found('uploadFile', 'kore-ai', ...findings)

  test('as fetch sends it passes the audit', async () => {
    expect(judge(koreAi, await upload(good), 'audit')).toStrictEqual(inUpload())
  })

  test('has a finding for each wrong member', async () => {
    const { file: _, ...others } = good
    expect(judge(koreAi, await upload({ ...others, fileContext: 'backup', colour: 'red' }), 'audit')).toStrictEqual(
      inUpload(
        { rule: 'request-body', pointer: '/file', keywords: ['required'], expected: 'is missing' },
        {
          rule: 'request-body',
          pointer: '/colour',
          keywords: ['additionalProperties'],
          expected: 'is a member that the contract does not know',
        },
        {
          rule: 'request-body',
          pointer: '/fileContext',
          keywords: ['enum'],
          expected: 'must be one of "bulkImport","findly"',
          actual: '"backup"',
        },
      ),
    )
  })

  test('with other boundaries than its media type names is refused', async () => {
    const request = await upload(good)
    const headers = [['Content-Type', 'multipart/form-data; boundary=other']] as const
    expect(judge(koreAi, { ...request, headers })).toStrictEqual(
      inUpload({
        rule: 'request-body',
        expected: 'must be parts of a form between the boundaries that its media type names; the text cannot be parsed',
      }),
    )
  })
})

describe('a request that the vendor refused', () => {
  const errors: ExchangeResponse = {
    status: 405,
    headers: json,
    body: '{"errors":[{"msg":"Method Not Allowed","code":405}]}',
  }
  const url = 'https://platform.kore.ai/api/public/bot/st-00000000-0000-5000-8000-000000000001/export'

  test('for its method with 405 has this finding alone, as a warning', () => {
    const exchange = { request: { method: 'PUT', url, headers: [], body: 'anything' }, response: errors }
    expect(checkExchange(koreAi, exchange)).toStrictEqual(
      found('startBotExport', 'kore-ai', {
        rule: 'request-method',
        severity: 'warning',
        status: 405,
        expected: 'must be POST',
        actual: 'PUT',
      }),
    )
  })

  test.each([
    [400, 'warning'],
    [404, 'warning'],
    [202, 'error'],
    [500, 'error'],
  ])('with %i has findings of severity %s, in audit too', (status, severity) => {
    const body = status === 202 ? { exportId: 'EXPORT0001', exportStatus: 'InProgress' } : { message: 'No.' }
    const exchange = {
      request: createExport([...json, ['Authorization', 'redacted']]),
      response: { status, headers: json, body: JSON.stringify(body) },
    }
    const want = found('createExport', 'lex-v2', {
      rule: 'request-body',
      severity: severity as 'error',
      status,
      keywords: ['required'],
      expected: 'the request body is missing',
    })
    expect([checkExchange(lexV2, exchange), checkExchange(lexV2, exchange, { profile: 'audit' })]).toStrictEqual([
      want,
      want,
    ])
  })

  test('has warnings also where the status is not documented', () => {
    const exchange = { request: createExport(json), response: { status: 418, headers: [] } }
    expect(checkExchange(lexV2, exchange, { profile: 'audit' })).toStrictEqual(
      found(
        'createExport',
        'lex-v2',
        {
          rule: 'request-body',
          severity: 'warning',
          status: 418,
          keywords: ['required'],
          expected: 'the request body is missing',
        },
        {
          rule: 'response-status',
          status: 418,
          expected: 'must be one of 202, 400, 402, 403, 404, 409, 429, 500',
          actual: '418',
        },
      ),
    )
  })
})
