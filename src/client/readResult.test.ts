import { describe, expect, onTestFinished, test } from 'vitest'
import { createEmarsysClient } from '../../generated/emarsys/client.ts'
import { createKoreAiClient } from '../../generated/kore-ai/client.ts'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { type Answer, startLoopbackServer } from '../_testing/loopbackServer.ts'
import type { DescriptionFacts } from '../contract.ts'
import { type AnyCall, createContractClient } from './createContractClient.ts'
import type { UnexpectedReason } from './result.ts'

const json = { 'Content-Type': 'application/json' }

async function address(answer: Answer): Promise<string> {
  const server = await startLoopbackServer(() => answer)
  onTestFinished(server.close)
  return server.address
}

const describeExport = async (answer: Answer) =>
  createLexV2Client({ baseUrl: await address(answer) }).describeExport({ exportId: 'EXPORT0001' })

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

  test('in CSV is a text', async () => {
    const baseUrl = await address({ status: 200, headers: { 'Content-Type': 'text/csv; charset=UTF-8' }, body: 'id\r\nü\r\n' })
    const result = await createEmarsysClient({ baseUrl }).downloadExport({ exportId: 2140 })
    expect(result).toStrictEqual({ ok: true, status: 200, data: 'id\r\nü\r\n', response: expect.any(Response) })
  })

  test.each([
    ['null', null],
    ['"text"', 'text'],
    ['12345678901234567890', 12345678901234567890],
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
      createContractClient<Record<string, AnyCall>>(description, [], { baseUrl: await address({ status }) })['deleteJob']?.()
    expect([await call(204), await call(404)]).toStrictEqual([
      { ok: true, status: 204, data: undefined, response: expect.any(Response) },
      { ok: false, status: 404, error: undefined, response: expect.any(Response) },
    ])
  })
})

describe('a response that the contract does not document', () => {
  test.each<[string, Answer, UnexpectedReason, string]>([
    ['another status', { status: 418, headers: json, body: '{"message":"No."}' }, 'undocumented-status', 'The contract does not document the status 418.'],
    ['another success', { status: 204 }, 'undocumented-status', 'The contract does not document the status 204.'],
    ['a status without body', { status: 502 }, 'undocumented-status', 'The contract does not document the status 502.'],
    ['HTML with 200', { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: '<html>' }, 'unexpected-media-type', 'The body of the response with status 200 is text/html, not application/json.'],
    ['HTML with 403', { status: 403, headers: { 'Content-Type': 'text/html' }, body: '<html>' }, 'unexpected-media-type', 'The body of the response with status 403 is text/html, not application/json.'],
    ['no media type', { status: 200, body: '{}' }, 'unexpected-media-type', 'The body of the response with status 200 is of no media type, not application/json.'],
    ['JSON that is cut off', { status: 200, headers: json, body: '{"exportId":"EXP' }, 'unreadable-body', 'The body of the response with status 200 is not JSON.'],
    ['an error that is cut off', { status: 404, headers: json, body: '{"message":"N' }, 'unreadable-body', 'The body of the response with status 404 is not JSON.'],
    ['an empty body with 200', { status: 200, headers: json }, 'empty-body', 'The body of the response with status 200 is empty.'],
    ['an empty body of known length', { status: 200, headers: { ...json, 'Content-Length': '0' } }, 'empty-body', 'The body of the response with status 200 is empty.'],
    ['an empty body with 500', { status: 500, headers: json }, 'empty-body', 'The body of the response with status 500 is empty.'],
    ['an empty body of known length with 500', { status: 500, headers: { 'Content-Length': '0' } }, 'empty-body', 'The body of the response with status 500 is empty.'],
    ['an error with blanks in its JSON', { status: 418, headers: json, body: ' { "message" : 1.0 }\n' }, 'undocumented-status', 'The contract does not document the status 418.'],
    ['an error of another media type that is JSON', { status: 404, headers: { 'Content-Type': 'text/html' }, body: '"No."' }, 'unexpected-media-type', 'The body of the response with status 404 is text/html, not application/json.'],
  ])('such as %s is unexpected, with its body as it came', async (_, answer, reason, message) => {
    const result = await describeExport(answer)
    expect(result).toStrictEqual({
      ok: false,
      status: 'unexpected',
      error: { reason, message, text: answer.body ?? '' },
      response: expect.any(Response),
    })
    expect(result.response.status).toBe(answer.status)
  })

  test('such as an error that is nested very deep is unexpected too', async () => {
    const body = '['.repeat(50_000) + ']'.repeat(50_000)
    const result = await describeExport({ status: 418, headers: json, body })
    expect(result).toMatchObject({ status: 'unexpected', error: { reason: 'undocumented-status', text: body } })
  })

  test('such as JSON in place of a file is unexpected', async () => {
    const body = '{"replyCode":0,"replyText":"OK","data":""}'
    const baseUrl = await address({ status: 200, headers: json, body })
    expect(await createEmarsysClient({ baseUrl }).downloadExport({ exportId: 2140 })).toStrictEqual({
      ok: false,
      status: 'unexpected',
      error: {
        reason: 'unexpected-media-type',
        message: 'The body of the response with status 200 is application/json, not text/csv.',
        text: body,
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
