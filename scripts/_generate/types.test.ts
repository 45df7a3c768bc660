import { expect, test } from 'vitest'
import type { OpenApi } from '../_lib/openapi.ts'
import { generateTypes } from './types.ts'

const body = (schema: string) => ({
  description: schema,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
})
const documentWith = (responses: object) =>
  ({
    openapi: '3.1.0',
    info: { title: 'Reports', version: '1' },
    paths: { '/reports': { get: { operationId: 'getReport', responses } } },
    components: { schemas: { Report: { type: 'object' }, Waiting: { type: 'object' }, Fault: { type: 'object' } } },
  }) as unknown as OpenApi

const named = async (responses: object) =>
  (await generateTypes(documentWith(responses), '')).split('\n').filter((line) => line.includes('GetReportResponse'))

test('the bodies of all successes of an operation have one name, and no failure has it', async () => {
  const responses = { '200': body('Report'), '201': body('Report'), '202': body('Waiting'), '404': body('Fault') }
  expect(await named(responses)).toEqual(['export type GetReportResponse = Report | Waiting;'])
})

test('a success without a body has no name', async () => {
  expect(await named({ '204': { description: 'gone' }, '404': body('Fault') })).toEqual([])
})
