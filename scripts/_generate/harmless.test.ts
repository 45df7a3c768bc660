import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { OpenApi } from '../_lib/openapi.ts'
import { describeHarmless, generateHarmless } from './harmless.ts'

const document = parse(`openapi: 3.1.0
paths:
  /jobs/{id}:
    parameters:
      - { name: id, in: path, schema: { type: string, pattern: '^job-[0-9a-f]{8}$' } }
    get:
      operationId: getJob
      parameters:
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 100 } }
        - { name: renew, in: query, schema: { type: boolean } }
      responses:
        '200':
          description: The job
          headers:
            X-Left: { schema: { type: integer } }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Job' }
              examples:
                done:
                  value:
                    id: job-00000001
                    code: 4002
                    text: All is well
                    reply: OK
                    owner: Ada
                    address: https://files.vendor.io/media/job-1.zip
        '201':
          description: The rows
          content:
            text/csv:
              schema: { type: string }
              examples: { rows: { value: "id;E-Mail\\n1;a@example.com\\n" } }
components:
  schemas:
    Job:
      type: object
      properties:
        id: { type: string, pattern: '^job-[0-9a-f]{8}$' }
        state: { type: string, x-extensible-enum: [done, running] }
        kind: { const: zip }
        version: { type: string, maxLength: 5, pattern: '^(DRAFT|[0-9]+)$' }
        name: { type: string, minLength: 1, maxLength: 100 }
        createdAt: { type: string, format: date-time }
        creationDateTime: { type: number }
        day: { type: string, pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
        size: { anyOf: [{ type: integer, enum: [1, 2] }, { type: string, enum: [small] }] }
        count: { type: integer }
        code: { type: integer }
        text: { type: string }
        reply: { type: string }
        owner: { type: string }
        password: { type: string, enum: [never] }
        address: { type: string }
        parts: { type: array, items: { type: object, properties: { state: { enum: [a] } } } }
`) as OpenApi

test('each documented place says which values tell nothing, and what an invented one must keep', () => {
  const { members, ...rest } = describeHarmless(document, ['password'])
  expect(members['getJob 200 application/json']).toEqual({
    '': {},
    '/id': { pattern: '^job-[0-9a-f]{8}$' },
    '/state': { values: ['done', 'running'] },
    '/kind': { values: ['zip'] },
    '/version': { values: ['DRAFT'], few: true, pattern: '^(DRAFT|[0-9]+)$', maxLength: 5 },
    '/name': { minLength: 1, maxLength: 100 },
    '/createdAt': { time: true },
    '/creationDateTime': { time: true },
    '/day': { time: true, pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    '/size': { values: [1, 2, 'small'] },
    '/count': {},
    '/code': { values: [4002] },
    '/text': { values: ['All is well'] },
    '/reply': { values: ['OK'] },
    // A name and an id of an example could be somebody's as well.
    '/owner': {},
    '/password': { sensitive: true },
    '/address': {},
    '/parts': {},
    '/parts/*': {},
    '/parts/*/state': { values: ['a'] },
  })
  expect(members['getJob query limit']).toEqual({ '': { range: [1, 100], maximum: 100 } })
  expect(members['getJob query renew']).toEqual({ '': { values: ['true', 'false'] } })
  expect(members['getJob 200 header x-left']).toEqual({ '': {} })
  expect(rest).toEqual({
    idPrefixes: ['job-'],
    hosts: ['files.vendor.io'],
    pathWords: ['media'],
    columns: ['E-Mail', 'id'],
  })
})

test('the module has one table for all places of the same shape', () => {
  const text = generateHarmless(document, [], '// banner')
  expect(text).toMatch(/^\/\/ banner\nimport type/)
  expect(text.match(/^const table\d+: Table = \{$/gm)).toHaveLength(5)
  expect(text).toContain('    "getJob path id": table1,\n')
})
