import { expect, test } from 'vitest'
import type { OpenApi } from '../_lib/openapi.ts'
import { inferredItems } from './inferredItems.ts'

const json = (schema: object) => ({ 'application/json': { schema } })
const document = {
  openapi: '3.1.0',
  info: { title: 'Tiny', version: '1' },
  paths: {
    '/export': {
      get: {
        operationId: 'getExport',
        responses: {
          200: { description: 'There it is', content: json({ $ref: '#/components/schemas/Export' }) },
          403: {
            ...{ description: 'No', 'x-confidence': 'inferred' },
            content: json({ type: 'object', properties: { code: { type: 'string' } } }),
          },
          404: { $ref: '#/components/responses/Missing' },
        },
      },
    },
  },
  components: {
    responses: { Missing: { description: 'Not there', 'x-confidence': 'inferred' } },
    schemas: {
      Export: {
        type: 'object',
        properties: {
          id: { type: 'string', 'x-confidence': 'sample' },
          owner: {
            ...{ type: 'object', 'x-confidence': 'inferred' },
            properties: { name: { type: 'string' }, mail: { type: 'string', 'x-confidence': 'observed' } },
          },
        },
      },
    },
  },
} as unknown as OpenApi

test('what is marked as inferred is told with what is inside, up to the next mark, through references', () => {
  expect([...inferredItems(document)].sort()).toEqual([
    'property getExport 200 /owner',
    'property getExport 200 /owner/name',
    'property getExport 403 /code',
    'status getExport 403',
    'status getExport 404',
  ])
})
