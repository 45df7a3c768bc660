import { expect, test } from 'vitest'
import type { OpenApi } from '../_lib/openapi.ts'
import { heyApiTypes, openHeyApiTypes, withOpenText } from './heyApiTypes.ts'

const document = {
  paths: {
    '/reports/{reportId}': {
      parameters: [{ name: 'reportId', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'getReport',
        parameters: [{ name: 'X-Fields', in: 'header', schema: { type: 'string' } }],
        responses: {
          200: { description: 'Done', content: { 'application/json': { schema: { type: 'object' } } } },
          404: { description: 'Unknown' },
        },
      },
    },
  },
  components: { schemas: { State: { type: 'string', 'x-extensible-enum': ['done'], description: 'How far' } } },
} as unknown as OpenApi

test('operations and paths have the shape that our client reads, made of the types of hey-api', () => {
  expect(heyApiTypes(document)).toBe(`import type * as heyApi from './heyApi/types.gen.ts'
export type * from './heyApi/types.gen.ts'

export interface operations {
  getReport: {
    parameters: { query?: never; header?: NonNullable<heyApi.GetReportData['headers']>; path: NonNullable<heyApi.GetReportData['path']>; cookie?: never }
    requestBody?: never
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": heyApi.GetReportResponses[200] } }
      404: { headers: { [name: string]: unknown }; content?: never }
    }
  }
}

export interface paths {
  "/reports/{reportId}": { get: operations['getReport'] }
}
`)
})

test('a text that may grow is a choice of its known values and of any text', () => {
  expect(withOpenText(document).components).toEqual({
    schemas: {
      State: {
        description: 'How far',
        anyOf: [{ type: 'string', enum: ['done'] }, { $ref: '#/components/schemas/OpenText' }],
      },
      OpenText: { type: 'string' },
    },
  })
})

test('any text does not swallow the known values', () => {
  expect(openHeyApiTypes('a\nexport type OpenText = string;\nb')).toBe('a\nexport type OpenText = string & {};\nb')
  expect(() => openHeyApiTypes('export type OpenText = String;')).toThrow(
    new Error('hey-api has not written export type OpenText = string;'),
  )
})
