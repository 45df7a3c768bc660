import { expect, onTestFinished, test } from 'vitest'
import { description as emarsys } from '../../generated/emarsys/description.ts'
import { description as koreAi } from '../../generated/kore-ai/description.ts'
import { description as lexV1 } from '../../generated/lex-v1/description.ts'
import { description as lexV2 } from '../../generated/lex-v2/description.ts'
import { startLoopbackServer } from '../_testing/loopbackServer.ts'
import type { DescriptionFacts, OperationFacts } from '../contract/contract.ts'
import type { AnyCall } from './clientContext.ts'
import { createContractClient } from './createContractClient.ts'
import { InputError } from './errors.ts'
import { splitArguments } from './splitArguments.ts'

const operation: OperationFacts = {
  method: 'POST',
  path: '/jobs/{jobId}',
  repeatable: false,
  parameters: [
    { name: 'jobId', in: 'path', required: true, types: ['string'] },
    { name: 'limit', in: 'query', required: false, types: ['integer'] },
    { name: 'X-Pages', in: 'header', required: false, types: ['integer'] },
  ],
  requestBody: { required: false, mediaTypes: ['application/json'] },
  responses: {},
}

test.each<[string, object, object]>([
  [
    'go where the contract places them',
    { jobId: 'a', limit: 5, 'X-Pages': 2, body: { a: 1 } },
    { params: { path: { jobId: 'a' }, query: { limit: 5 }, header: { 'X-Pages': 2 } }, body: { a: 1 } },
  ],
  [
    'that are undefined are left out',
    { jobId: 'a', limit: undefined, body: undefined },
    { params: { path: { jobId: 'a' }, query: {}, header: {} }, body: undefined },
  ],
  [
    'of the query may be what no part of a path may be',
    { jobId: 'a', limit: '..' },
    { params: { path: { jobId: 'a' }, query: { limit: '..' }, header: {} }, body: undefined },
  ],
  [
    'that are 0 or false are there',
    { jobId: 0, limit: 0, body: false },
    { params: { path: { jobId: 0 }, query: { limit: 0 }, header: {} }, body: false },
  ],
])('arguments %s', (_, given, split) => {
  expect(splitArguments('acme', 'changeJob', operation, { ...given })).toStrictEqual(split)
})

const goodQuery = { name: 'OrderFlowers', version: '1', resourceType: 'BOT', exportType: 'LEX' }

test.each<[string, DescriptionFacts, string, Record<string, unknown> | undefined, string]>([
  ['a missing path parameter', lexV2, 'describeExport', {}, 'exportId is missing. Pass it with the other parameters.'],
  [
    'no arguments at all',
    lexV2,
    'describeExport',
    undefined,
    'exportId is missing. Pass it with the other parameters.',
  ],
  [
    'an undefined path parameter',
    koreAi,
    'getBotExportStatus',
    { BotID: undefined },
    'BotID is missing. Pass it with the other parameters.',
  ],
  [
    'a path parameter that is null',
    lexV2,
    'deleteExport',
    { exportId: null },
    'exportId is missing. Pass it with the other parameters.',
  ],
  [
    'a missing query parameter',
    lexV1,
    'getExport',
    { ...goodQuery, exportType: undefined },
    'exportType is missing. Pass it with the other parameters.',
  ],
  [
    'a query parameter that is null',
    lexV1,
    'getExport',
    { ...goodQuery, name: null },
    'name is missing. Pass it with the other parameters.',
  ],
  [
    'an empty path parameter',
    lexV2,
    'updateExport',
    { exportId: '' },
    'exportId is "". URLs drop such a part, so that another operation would be called.',
  ],
  [
    'a path parameter with half a character',
    lexV2,
    'updateExport',
    { exportId: 'A\ud800' },
    'exportId holds half a character. Pass whole text.',
  ],
  [
    'a path parameter that is a dot',
    lexV2,
    'updateExport',
    { exportId: '.' },
    'exportId is ".". URLs drop such a part, so that another operation would be called.',
  ],
  [
    'a path parameter that is two dots',
    lexV2,
    'deleteExport',
    { exportId: '..' },
    'exportId is "..". URLs drop such a part, so that another operation would be called.',
  ],
  [
    'an unknown parameter',
    lexV2,
    'describeExport',
    { exportId: 'EXPORT0001', id: 1 },
    'there is no parameter id. Known: exportId.',
  ],
  [
    'an unknown parameter that is undefined',
    lexV2,
    'describeExport',
    { exportId: 'EXPORT0001', id: undefined },
    'there is no parameter id. Known: exportId.',
  ],
  [
    'an inherited name',
    lexV2,
    'describeExport',
    { exportId: 'EXPORT0001', constructor: 1 },
    'there is no parameter constructor. Known: exportId.',
  ],
  [
    'an unknown parameter beside a body',
    koreAi,
    'startBotExport',
    { botId: 'st-1', body: {} },
    'there is no parameter botId. Known: BotID, body.',
  ],
  [
    'an unknown parameter where only a body is known',
    lexV2,
    'listExports',
    { maxResults: 5 },
    'there is no parameter maxResults. Known: body.',
  ],
  [
    'an unknown parameter beside optional ones',
    emarsys,
    'downloadExport',
    { exportId: 1, page: 2 },
    'there is no parameter page. Known: exportId, offset, limit.',
  ],
  ['a missing body', lexV2, 'createExport', {}, 'body is missing.'],
  ['an undefined body', koreAi, 'startBotExport', { BotID: 'st-1', body: undefined }, 'body is missing.'],
  ['a surplus body', lexV2, 'describeExport', { exportId: 'EXPORT0001', body: {} }, 'takes no body. Leave body out.'],
])('%s is an InputError, and nothing is sent', async (_, description, operationId, given, problem) => {
  const server = await startLoopbackServer(() => ({ status: 200 }))
  onTestFinished(server.close)
  const client = createContractClient<Record<string, AnyCall>>(description, [], { baseUrl: server.address })

  const error = await client[operationId]?.(given).catch((reason: unknown) => reason)

  expect(error).toBeInstanceOf(InputError)
  expect(error).toMatchObject({
    name: 'InputError',
    vendor: description.vendor,
    operationId,
    message: `[export-contracts] ${description.vendor} ${operationId}: ${problem}`,
  })
  expect(server.seen).toEqual([])
})

test('an operation without parameters and body says that it knows none', () => {
  const bare: OperationFacts = { method: 'GET', path: '/jobs', repeatable: true, parameters: [], responses: {} }
  expect(() => splitArguments('acme', 'listJobs', bare, { a: 1 })).toThrow(
    new InputError('acme', 'listJobs', 'there is no parameter a. Known: none.'),
  )
})
