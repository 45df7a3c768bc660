import { expect, test } from 'vitest'
import type { OpenApi } from '../_lib/openapi.ts'
import { parseYamlFile } from '../_lib/yamlFile.ts'
import { describePlaces, generatePlaces } from './places.ts'

const text = `openapi: 3.1.0
paths:
  /jobs/{id}:
    parameters:
      - { name: id, in: path, x-source: [page], schema: { $ref: '#/components/schemas/Id' } }
    get:
      x-source: [page]
      operationId: getJob
      parameters:
        - $ref: '#/components/parameters/Limit'
      responses:
        '200':
          description: The job
          headers:
            X-Left: { schema: { type: integer } }
            X-Request: { $ref: '#/components/headers/RequestId' }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Job' }
        '404': { $ref: '#/components/responses/NotFound' }
components:
  parameters:
    Limit:
      name: limit
      in: query
      schema: { enum: [1, 2] }
  headers:
    RequestId: { x-source: [sdk], schema: { type: string } }
  responses:
    NotFound:
      x-source: [guess]
      description: Nothing there
      content:
        text/plain: { schema: { const: none } }
  schemas:
    Id: { type: string, x-source: [model] }
    Job:
      type: object
      x-source: [model]
      properties:
        id: { $ref: '#/components/schemas/Id' }
        state:
          x-extensible-enum: [done, running]
        parent: { $ref: '#/components/schemas/Job' }
        parts:
          type: array
          items: &part
            type: object
            properties:
              kind:
                x-source: [sample]
                const: zip
        first: *part
        size:
          anyOf:
            - { enum: [1] }
            - type: object
              properties:
                unit: { enum: [kB] }
            - { enum: [all] }
`
const entry = parseYamlFile('specs/a/openapi.yaml', text)
const document = entry.value as OpenApi
const sources = parseYamlFile(
  'specs/a/sources.yaml',
  `page: { title: The page, kind: documentation, address: https://example.com/page }
sdk: { title: A capture, kind: capture }`,
)

test('every place has the line of its name, the nearest sources and the values that are listed', () => {
  expect(describePlaces(document, entry, sources)).toEqual({
    file: 'specs/a/openapi.yaml',
    sources: { page: { title: 'The page', address: 'https://example.com/page' }, sdk: { title: 'A capture' } },
    operations: { getJob: { line: 8, sources: ['page'] } },
    statuses: { getJob: { 200: { line: 12, sources: ['page'] }, 404: { line: 30, sources: ['guess'] } } },
    members: {
      'getJob path id': { '': { line: 5, sources: ['page'] } },
      'getJob query limit': { '': { line: 23, sources: [], values: [1, 2] } },
      'getJob 200 header x-left': { '': { line: 15, sources: ['page'] } },
      'getJob 200 header x-request': { '': { line: 28, sources: ['sdk'] } },
      'getJob 200 application/json': {
        '': { line: 37, sources: ['model'] },
        '/id': { line: 36, sources: ['model'] },
        '/state': { line: 42, sources: ['model'], values: ['done', 'running'] },
        '/parent': { line: 37, sources: ['model'] },
        '/parent/id': { line: 36, sources: ['model'] },
        '/parent/state': { line: 42, sources: ['model'], values: ['done', 'running'] },
        '/parent/parts': { line: 45, sources: ['model'] },
        '/parent/parts/*': { line: 47, sources: ['model'] },
        '/parent/parts/*/kind': { line: 50, sources: ['sample'], values: ['zip'] },
        '/parent/first': { line: 53, sources: ['model'] },
        '/parent/first/kind': { line: 50, sources: ['sample'], values: ['zip'] },
        '/parent/size': { line: 54, sources: ['model'], values: [1, 'all'] },
        '/parent/size/unit': { line: 59, sources: ['model'], values: ['kB'] },
        '/parts': { line: 45, sources: ['model'] },
        '/parts/*': { line: 47, sources: ['model'] },
        '/parts/*/kind': { line: 50, sources: ['sample'], values: ['zip'] },
        '/first': { line: 53, sources: ['model'] },
        '/first/kind': { line: 50, sources: ['sample'], values: ['zip'] },
        '/size': { line: 54, sources: ['model'], values: [1, 'all'] },
        '/size/unit': { line: 59, sources: ['model'], values: ['kB'] },
      },
      'getJob 404 text/plain': { '': { line: 34, sources: ['guess'], values: ['none'] } },
    },
  })
})

test('the module of the places is a line for each', () => {
  const lines = generatePlaces(describePlaces(document, entry, sources), '// banner').split('\n')
  expect(lines.slice(0, 13)).toEqual([
    '// banner',
    "import type { ContractPlaces } from '../../src/contract/contractPlaces.ts'",
    '',
    'export const places: ContractPlaces = {',
    '  file: "specs/a/openapi.yaml",',
    '  sources: {',
    '    "page": {"title":"The page","address":"https://example.com/page"},',
    '    "sdk": {"title":"A capture"},',
    '  },',
    '  operations: {',
    '    "getJob": {"line":8,"sources":["page"]},',
    '  },',
    '  statuses: {',
  ])
  expect(lines).toContain('      "/size": {"line":54,"sources":["model"],"values":[1,"all"]},')
})
