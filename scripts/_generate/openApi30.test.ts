import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prismValidators } from '../../conformance/_suites/_lib/prismValidators.ts'
import type { OpenApi, Schema } from '../_lib/openapi.ts'
import { NoOpenApi30Error, toOpenApi30 } from './openApi30.ts'

const documentOf = (schema: unknown, more: object = {}) =>
  ({
    openapi: '3.1.0',
    info: { title: 'Reports', version: '1' },
    servers: [],
    paths: {
      '/reports': {
        post: {
          operationId: 'startReport',
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 201: { description: 'Started' } },
        },
      },
    },
    components: { schemas: { Id: { type: 'string', minLength: 1 } } },
    ...more,
  }) as unknown as OpenApi

interface Body30 {
  readonly paths: {
    readonly '/reports': {
      readonly post: {
        readonly requestBody: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
      }
    }
  }
}

const schemaIn30 = (schema: unknown) => {
  const { paths } = toOpenApi30(documentOf(schema)) as unknown as Body30
  return paths['/reports'].post.requestBody.content['application/json']?.schema
}

const conversions: readonly [what: string, given: unknown, want: unknown][] = [
  [
    'a file in a form has a format',
    { type: 'object', properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } } },
    { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
  ],
  [
    'a value that may be null keeps its other words',
    { description: 'A note', anyOf: [{ type: 'string', pattern: '^a' }, { type: 'null' }] },
    { description: 'A note', type: 'string', pattern: '^a', nullable: true },
  ],
  [
    'null among several types belongs to the first of them',
    { anyOf: [{ type: 'null' }, { type: 'string' }, { type: 'integer' }] },
    { anyOf: [{ type: 'string', nullable: true }, { type: 'integer' }] },
  ],
  [
    'null beside a reference belongs to a branch with a type',
    { anyOf: [{ $ref: '#/components/schemas/Id' }, { type: 'integer' }, { type: 'null' }] },
    { anyOf: [{ $ref: '#/components/schemas/Id' }, { type: 'integer', nullable: true }] },
  ],
  [
    'null beside listed values is listed too',
    { anyOf: [{ type: 'string', enum: ['H', 'M'] }, { type: 'null' }] },
    { type: 'string', enum: ['H', 'M', null], nullable: true },
  ],
  [
    'null beside one value is listed too',
    { anyOf: [{ type: 'integer', const: 0 }, { type: 'null' }] },
    { type: 'integer', enum: [0, null], nullable: true },
  ],
  [
    'a choice stays one where the words around it say the same as its branch',
    { description: 'Outside', anyOf: [{ description: 'Inside', type: 'string' }, { type: 'null' }] },
    { description: 'Outside', anyOf: [{ description: 'Inside', type: 'string', nullable: true }] },
  ],
  [
    'values that are listed around a choice are not those of its branch',
    { enum: ['a'], anyOf: [{ type: 'string' }, { type: 'null' }] },
    { enum: ['a'], anyOf: [{ type: 'string', nullable: true }] },
  ],
  ['a constant is a list of one', { type: 'integer', const: 0 }, { type: 'integer', enum: [0] }],
  ['a constant beside a list stands apart', { enum: [0, 1], const: 0 }, { enum: [0, 1], allOf: [{ enum: [0] }] }],
  [
    'bounds that are refused themselves stand beside their numbers',
    { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9 },
    { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
  ],
  [
    'of two bounds the tighter stays',
    { type: 'number', minimum: 1, exclusiveMinimum: 0, maximum: 9, exclusiveMaximum: 9 },
    { type: 'number', minimum: 1, maximum: 9, exclusiveMaximum: true },
  ],
  ['of several examples the first stays', { type: 'string', examples: ['a', 'b'] }, { example: 'a', type: 'string' }],
  ['bytes are a format', { type: 'string', contentEncoding: 'base64' }, { type: 'string', format: 'byte' }],
  ['an empty list of examples is dropped', { type: 'string', examples: [] }, { type: 'string' }],
  [
    'words beside a reference take it into a list',
    { $ref: '#/components/schemas/Id', description: 'The id' },
    { description: 'The id', allOf: [{ $ref: '#/components/schemas/Id' }] },
  ],
  [
    'members, items and choices are converted wherever they are',
    {
      type: 'object',
      properties: { const: { const: 1 }, b: true },
      items: { anyOf: [{ oneOf: [{ not: { const: 2 } }] }, false] },
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { const: { enum: [1] }, b: {} },
      items: { anyOf: [{ oneOf: [{ not: { enum: [2] } }] }, { not: {} }] },
      additionalProperties: false,
    },
  ],
  [
    'examples and extensions are values, whatever they look like',
    { type: 'object', example: { const: 1 }, 'x-known': { const: 1 } },
    { type: 'object', example: { const: 1 }, 'x-known': { const: 1 } },
  ],
]

test.each(conversions)('%s', (_, given, want) => expect(schemaIn30(given)).toEqual(want))

const refused: readonly [what: string, schema: unknown, inside: readonly string[], problem: string][] = [
  ['null alone', { type: 'null' }, [], 'OpenAPI 3.0 has no type "null"'],
  ['a list of types', { type: ['string', 'null'] }, [], 'OpenAPI 3.0 has no type ["string","null"]'],
  [
    'null beside references only',
    { anyOf: [{ $ref: '#/components/schemas/Id' }, { type: 'null' }] },
    [],
    'in OpenAPI 3.0 null needs another branch with a type of its own',
  ],
  [
    'a keyword that 3.0 does not have, where it stands',
    { type: 'object', properties: { a: { type: 'object', patternProperties: {} } } },
    ['properties', 'a'],
    'OpenAPI 3.0 has no patternProperties',
  ],
  [
    'another encoding than Base64',
    { type: 'string', contentEncoding: 'quoted-printable' },
    [],
    'OpenAPI 3.0 has no contentEncoding',
  ],
  [
    'an encoding of a text that has a format already',
    { type: 'string', contentEncoding: 'base64', format: 'uuid' },
    [],
    'OpenAPI 3.0 has no contentEncoding',
  ],
]

test.each(refused)('%s is refused', (_, schema, inside, problem) => {
  const place = ['paths', '/reports', 'post', 'requestBody', 'content', 'application/json', 'schema']
  expect(() => schemaIn30(schema)).toThrow(new NoOpenApi30Error([...place, ...inside], problem))
})

test('a document with webhooks is refused', () => {
  const refusal = new NoOpenApi30Error(['webhooks'], 'OpenAPI 3.0 has no webhooks')
  expect(() => toOpenApi30(documentOf({}, { webhooks: {} }))).toThrow(refusal)
})

test('what is not of 3.0 leaves the information about the document, whose text says how it is said instead', () => {
  const info = {
    title: 'Reports',
    version: '1',
    summary: 'A summary',
    description: 'A text\n',
    license: { name: 'MIT', identifier: 'MIT' },
  }
  const { openapi, info: older } = toOpenApi30(documentOf({ const: 1 }, { info }))
  expect({ openapi, older }).toEqual({
    openapi: '3.0.3',
    older: {
      title: 'Reports',
      version: '1',
      description: `A summary

A text

This is the form for readers of OpenAPI 3.0; the description itself is written in 3.1. What 3.0 has no words for is said in others:

- A summary of the whole: it is the first paragraph above.
- The SPDX identifier of the licence: an address of its text.
- A value that is always the same (\`const\`): an \`enum\` of one.
`,
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
    },
  })
})

describe('a schema', () => {
  const values = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom<unknown>(null, true, 0, 1, 2, 5, 1.5, '', 'a', 'ab', 'H'),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b'), tie('value')),
    ),
  })).value
  const number = fc.constantFrom(0, 1, 2)
  const { schema } = fc.letrec<{ schema: Schema; typed: Schema }>((tie) => ({
    typed: fc.oneof(
      fc.record(
        { type: fc.constant('string'), minLength: number, pattern: fc.constant('^a'), enum: fc.constant(['a', 'H']) },
        { requiredKeys: ['type'] },
      ),
      fc.record(
        {
          type: fc.constantFrom('integer', 'number'),
          minimum: number,
          maximum: number,
          exclusiveMinimum: number,
          exclusiveMaximum: number,
          const: number,
        },
        { requiredKeys: ['type'] },
      ),
      fc.record({ type: fc.constant('array'), items: tie('schema'), maxItems: number }, { requiredKeys: ['type'] }),
      fc.record(
        {
          type: fc.constant('object'),
          properties: fc.dictionary(fc.constantFrom('a', 'b'), tie('schema')),
          required: fc.constant(['a']),
        },
        { requiredKeys: ['type'] },
      ),
    ),
    schema: fc.oneof(
      { maxDepth: 3 },
      tie('typed'),
      fc.record({ const: fc.constantFrom(0, 'a', true) }),
      fc.record({ $ref: fc.constant('#/components/schemas/Id') }),
      fc.tuple(tie('typed'), fc.array(tie('schema'), { maxLength: 2 })).map(([first, more]) => ({
        description: 'A choice',
        anyOf: [...more, first, { type: 'null' }],
      })),
    ),
  }))

  test('accepts in 3.0 what it accepts in 3.1', async () => {
    const verdicts = new Set<boolean>()
    const { components } = documentOf({})
    await fc.assert(
      fc.asyncProperty(schema, fc.array(values, { minLength: 5, maxLength: 20 }), async (given, tried) => {
        const newer = new Ajv2020({ strict: false }).compile({ ...given, components })
        const older = (await prismValidators(toOpenApi30(documentOf(given)))).get(
          'startReport request application/json',
        )
        for (const value of tried) {
          expect([value, older?.(value)]).toEqual([value, newer(value)])
          verdicts.add(newer(value))
        }
      }),
      { numRuns: 100 },
    )
    expect(verdicts).toEqual(new Set([true, false]))
  })
})
