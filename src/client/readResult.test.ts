import { describe, expect, onTestFinished, test } from 'vitest'
import { createEmarsysClient } from '../../generated/emarsys/client.ts'
import { createKoreAiClient } from '../../generated/kore-ai/client.ts'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { type Answer, startLoopbackServer } from '../_testing/loopbackServer.ts'
import type { DescriptionFacts } from '../contract/contract.ts'
import type { AnyCall } from './clientContext.ts'
import { createContractClient } from './createContractClient.ts'
import type { UnexpectedReason } from './result.ts'

const retry = { maxAttempts: 1 }
const json = { 'Content-Type': 'application/json' }

async function address(answer: Answer): Promise<string> {
  const server = await startLoopbackServer(() => answer)
  onTestFinished(server.close)
  return server.address
}

const describeExport = async (answer: Answer) =>
  createLexV2Client({ baseUrl: await address(answer), retry }).describeExport({ exportId: 'EXPORT0001' })

describe('a documented response', () => {
  test('with 200 has its data', async () => {
    const data = { exportId: 'EXPORT0001', exportStatus: 'InProgress' }
    const result = await describeExport({ status: 200, headers: json, body: JSON.stringify(data) })
    expect(result).toStrictEqual({ ok: true, status: 200, data, response: expect.any(Response) })
    expect(result.response.status).toBe(200)
  })

  test('with 202 has its data', async () => {
    const data = { exportId: 'EXPORT0001', exportStatus: 'Deleting' }
    const baseUrl = await address({ status: 202, headers: json, body: JSON.stringify(data) })
    const result = await createLexV2Client({ baseUrl }).deleteExport({ exportId: 'EXPORT0001' })
    expect(result).toStrictEqual({ ok: true, status: 202, data, response: expect.any(Response) })
  })

  test('with 404 has its error', async () => {
    const result = await describeExport({
      status: 404,
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'x-amzn-ErrorType': 'ResourceNotFoundException' },
      body: '{"message":"No."}',
    })
    expect(result).toStrictEqual({
      ok: false,
      status: 404,
      error: { message: 'No.' },
      response: expect.any(Response),
    })
    expect(result.response.headers.get('x-amzn-ErrorType')).toBe('ResourceNotFoundException')
  })

  test('under the second media type of its body has the same data', async () => {
    const data = { exportId: 'EXPORT0001', exportStatus: 'InProgress' }
    const headers = { 'Content-Type': 'application/x-amz-json-1.1' }
    const result = await describeExport({ status: 200, headers, body: JSON.stringify(data) })
    expect(result).toStrictEqual({ ok: true, status: 200, data, response: expect.any(Response) })
  })

  test('in CSV is a text', async () => {
    const baseUrl = await address({
      status: 200,
      headers: { 'Content-Type': 'text/csv; charset=UTF-8' },
      body: 'id\r\nü\r\n',
    })
    const result = await createEmarsysClient({ baseUrl }).downloadExport({ exportId: 2140 })
    expect(result).toStrictEqual({ ok: true, status: 200, data: 'id\r\nü\r\n', response: expect.any(Response) })
  })

  test.each([
    ['null', null],
    ['"text"', 'text'],
    ['1.0', 1],
  ])('with the JSON %s has this value, in success and in failure', async (body, value) => {
    expect([
      await describeExport({ status: 200, headers: json, body }),
      await describeExport({ status: 404, headers: json, body }),
    ]).toStrictEqual([
      { ok: true, status: 200, data: value, response: expect.any(Response) },
      { ok: false, status: 404, error: value, response: expect.any(Response) },
    ])
  })

  test('without body has no data', async () => {
    const description: DescriptionFacts = {
      vendor: 'acme',
      title: 'Acme',
      servers: [],
      trailingSlash: 'significant',
      sensitive: [],
      credentialHeaders: [],
      operations: {
        deleteJob: {
          method: 'DELETE',
          path: '/job',
          repeatable: false,
          parameters: [],
          responses: { 204: { mediaTypes: [], headers: [] }, 404: { mediaTypes: [], headers: [] } },
        },
      },
    }
    const call = async (status: number) =>
      createContractClient<Record<string, AnyCall>>(description, [], { baseUrl: await address({ status }) })[
        'deleteJob'
      ]?.()
    expect([await call(204), await call(404)]).toStrictEqual([
      { ok: true, status: 204, data: undefined, response: expect.any(Response) },
      { ok: false, status: 404, error: undefined, response: expect.any(Response) },
    ])
  })
})

describe('JSON under another media type', () => {
  test.each(['text/html; charset=utf-8', 'text/plain', 'application/problem+json'])(
    'such as %s is taken as JSON',
    async (contentType) => {
      const result = await describeExport({
        status: 404,
        headers: { 'Content-Type': contentType },
        body: '{"message":"No."}',
      })
      expect(result).toStrictEqual({
        ok: false,
        status: 404,
        error: { message: 'No.' },
        response: expect.any(Response),
      })
    },
  )
})

describe('a response that the contract does not document', () => {
  const refusal = '{"message":"No."}'
  const html = { 'Content-Type': 'text/html; charset=utf-8' }
  const htmlMessage = 'has a body of type text/html, not application/json or application/x-amz-json-1.1'
  const noJson = 'has a body that is not JSON'
  const empty = 'has an empty body'
  const unknown = 'is not documented'

  test.each<[string, Answer, UnexpectedReason, string, { body?: unknown }]>([
    [
      'another status',
      { status: 418, headers: json, body: refusal },
      'undocumented-status',
      unknown,
      { body: { message: 'No.' } },
    ],
    ['another status in HTML', { status: 418, headers: html, body: '<html>' }, 'undocumented-status', unknown, {}],
    ['another success', { status: 204 }, 'undocumented-status', unknown, {}],
    ['a redirect', { status: 302, headers: { Location: '/exports' } }, 'undocumented-status', unknown, {}],
    ['a status without body', { status: 502 }, 'undocumented-status', unknown, {}],
    ['HTML with 200', { status: 200, headers: html, body: '<html>' }, 'unexpected-media-type', htmlMessage, {}],
    ['HTML with 403', { status: 403, headers: html, body: '<html>' }, 'unexpected-media-type', htmlMessage, {}],
    [
      'a text without media type',
      { status: 200, body: 'OK' },
      'unexpected-media-type',
      'has a body of type unknown, not application/json or application/x-amz-json-1.1',
      {},
    ],
    ['JSON that is cut off', { status: 200, headers: json, body: '{"exportId":"EXP' }, 'unreadable-body', noJson, {}],
    ['an error that is cut off', { status: 404, headers: json, body: '{"message":"N' }, 'unreadable-body', noJson, {}],
    ['blanks in place of JSON', { status: 200, headers: json, body: ' \n' }, 'unreadable-body', noJson, {}],
    ['an empty body with 200', { status: 200, headers: json }, 'empty-body', empty, {}],
    [
      'an empty body of known length',
      { status: 200, headers: { ...json, 'Content-Length': '0' } },
      'empty-body',
      empty,
      {},
    ],
    ['an empty body with 500', { status: 500, headers: json }, 'empty-body', empty, {}],
    [
      'an empty body of known length with 500',
      { status: 500, headers: { 'Content-Length': '0' } },
      'empty-body',
      empty,
      {},
    ],
    [
      'an error with blanks and 1.0',
      { status: 418, headers: json, body: ' { "a" : 1.0 }\n' },
      'undocumented-status',
      unknown,
      { body: { a: 1 } },
    ],
    [
      'an error that is a JSON text',
      { status: 418, headers: json, body: '"No."' },
      'undocumented-status',
      unknown,
      { body: 'No.' },
    ],
    [
      'an error that is null',
      { status: 418, headers: json, body: 'null' },
      'undocumented-status',
      unknown,
      { body: null },
    ],
  ])('such as %s is unexpected, with its body as it came', async (_, answer, reason, problem, body) => {
    const result = await describeExport(answer)
    const message = `The response with status ${answer.status} ${problem}.`
    expect(result).toStrictEqual({
      ok: false,
      status: 'unexpected',
      error: { reason, message, text: answer.body ?? '', ...body },
      response: expect.any(Response),
    })
    expect(result.response.status).toBe(answer.status)
  })

  test('such as an error that is nested very deep is unexpected too', async () => {
    const body = '['.repeat(50_000) + ']'.repeat(50_000)
    const result = await describeExport({ status: 418, headers: json, body })
    expect(result).toMatchObject({ status: 'unexpected', error: { reason: 'undocumented-status', text: body } })
  })

  test('such as a failure with a success status is unexpected', async () => {
    const body = { replyCode: 10001, replyText: 'Invalid export ID', data: '' }
    const baseUrl = await address({ status: 200, headers: json, body: JSON.stringify(body) })
    expect(await createEmarsysClient({ baseUrl }).getExportStatus({ exportId: 2140 })).toStrictEqual({
      ok: false,
      status: 'unexpected',
      error: {
        reason: 'failure-in-success',
        message: 'The response with status 200 has replyCode 10001 in its body, and a success has 0.',
        text: JSON.stringify(body),
        body,
      },
      response: expect.any(Response),
    })
  })

  test('such as a failure with a success status that is nested very deep is unexpected too', async () => {
    const text = `{"replyCode":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const baseUrl = await address({ status: 200, headers: json, body: text })
    expect(await createEmarsysClient({ baseUrl }).getExportStatus({ exportId: 2140 })).toMatchObject({
      status: 'unexpected',
      error: {
        reason: 'failure-in-success',
        message: 'The response with status 200 has replyCode that is no plain value in its body, and a success has 0.',
        text,
      },
    })
  })

  test('such as JSON in place of a file is unexpected', async () => {
    const body = '{"replyCode":0,"replyText":"OK","data":""}'
    const baseUrl = await address({ status: 200, headers: json, body })
    expect(await createEmarsysClient({ baseUrl }).downloadExport({ exportId: 2140 })).toStrictEqual({
      ok: false,
      status: 'unexpected',
      error: {
        reason: 'unexpected-media-type',
        message: 'The response with status 200 has a body of type application/json, not text/csv.',
        text: body,
        body: { replyCode: 0, replyText: 'OK', data: '' },
      },
      response: expect.any(Response),
    })
  })

  test('is not judged by its members: that is for the judge', async () => {
    const baseUrl = await address({ status: 200, headers: json, body: '{}' })
    const result = await createKoreAiClient({ baseUrl }).getBotExportStatus({ BotID: 'st-1' })
    expect(result).toStrictEqual({ ok: true, status: 200, data: {}, response: expect.any(Response) })
  })
})
