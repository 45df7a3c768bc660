import { expect, test } from 'vitest'
import type { OpenApi } from '../_lib/openapi.ts'
import { operationFinder } from './operationFinder.ts'

const json = (ref: string) => ({ content: { 'application/json': { schema: { $ref: ref } } } })
const document = {
  info: { title: 'x', version: '1' },
  paths: {
    '/a/{id}': {
      parameters: [{ name: 'id', in: 'path', schema: { type: 'string' } }],
      get: { operationId: 'getA', responses: { 200: json('#/components/schemas/A') } },
      put: {
        operationId: 'putA',
        responses: { 200: json('#/components/schemas/A'), 400: json('#/components/schemas/Error') },
      },
    },
    '/ab': { get: { operationId: 'getAB', responses: { 400: json('#/components/schemas/Error') } } },
  },
  components: {
    schemas: { A: { properties: { b: { $ref: '#/components/schemas/B' } } }, B: {}, BC: {}, Error: {} },
  },
} as unknown as OpenApi

const places: readonly [pointer: string, operationIds: readonly string[]][] = [
  ['/paths/~1a~1{id}/get', ['getA']],
  ['/paths/~1a~1{id}/get/responses/200', ['getA']],
  ['/paths/~1a~1{id}', ['getA', 'putA']],
  ['/paths/~1a~1{id}/parameters/0', ['getA', 'putA']],
  ['/paths/~1ab/get', ['getAB']],
  ['/components/schemas/A', ['getA', 'putA']],
  ['/components/schemas/A/properties/b', ['getA', 'putA']],
  ['/components/schemas/B', ['getA', 'putA']],
  ['/components/schemas/BC', []],
  ['/components/schemas/Error', ['putA', 'getAB']],
  ['/info', []],
]

test.each(places)('%s belongs to %j', (pointer, operationIds) => {
  expect(operationFinder(document)(pointer)).toEqual(operationIds)
})
