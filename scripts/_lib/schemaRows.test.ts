import { expect, test } from 'vitest'
import type { OpenApi, Schema } from './openapi.ts'
import { type SchemaRow, schemaRows } from './schemaRows.ts'

const document = {
  components: {
    schemas: {
      Node: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string' }, next: { $ref: '#/components/schemas/Node' } },
      },
    },
  },
} as unknown as OpenApi

const row = (path: string, row: Partial<SchemaRow> = {}): SchemaRow => {
  return { path, type: 'string', required: false, description: '', rules: [], ...row }
}

const cases: readonly [why: string, schema: Schema, rows: readonly SchemaRow[]][] = [
  [
    'members, those inside behind those around',
    {
      type: 'object',
      description: 'All',
      required: ['a'],
      properties: {
        a: { type: 'object', properties: { b: { type: 'string' } } },
        c: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] },
      },
    },
    [
      row('', { type: 'object', description: 'All' }),
      row('a', { type: 'object', required: true }),
      row('a.b'),
      row('c', { type: 'integer or null', rules: ['At least 1.'] }),
    ],
  ],
  [
    'lists',
    { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } }, minItems: 1 },
    [row('', { type: 'array', rules: ['At least 1 item.'] }), row('[]', { type: 'object' }), row('[].a')],
  ],
  [
    'maps, by what each of their values is',
    {
      type: 'object',
      properties: {
        tags: { type: 'object', maxProperties: 200, additionalProperties: { type: 'string', maxLength: 256 } },
      },
    },
    [
      row('tags', { type: 'object', rules: ['At most 200 members.'] }),
      row('tags.*', { rules: ['At most 256 characters.'] }),
    ],
  ],
  [
    'a schema inside itself once',
    { $ref: '#/components/schemas/Node' },
    [row('name', { required: true }), row('next', { type: 'object' })],
  ],
  [
    'every choice',
    {
      anyOf: [
        { type: 'object', properties: { a: { type: 'string' } } },
        { type: 'object', properties: { b: { type: 'string' } } },
      ],
    },
    [row('a'), row('b')],
  ],
  [
    'a value or a list of values as one member and its items',
    {
      type: 'object',
      properties: {
        a: {
          anyOf: [
            { type: 'string', pattern: '^all$' },
            { type: 'array', items: { type: 'integer' } },
          ],
        },
      },
    },
    [row('a', { type: 'string or array', rules: ['Matches `^all$`.'] }), row('a[]', { type: 'integer' })],
  ],
]

test.each(cases)('shows %s', (_, schema, rows) => {
  expect(schemaRows(document, schema)).toEqual(rows)
})

const rules: readonly [schema: Schema, rules: readonly string[]][] = [
  [{ type: 'string', enum: ['a', 'b'] }, ['One of `a`, `b`.']],
  [{ type: 'string', 'x-extensible-enum': ['a'] }, ['Known values: `a`; others may come.']],
  [{ const: 0 }, ['Always `0`.']],
  [{ type: 'string', minLength: 10, maxLength: 10 }, ['Exactly 10 characters.']],
  [{ type: 'string', minLength: 1, maxLength: 5, pattern: '^a$' }, ['Matches `^a$`.', '1 to 5 characters.']],
  [{ type: 'string', minLength: 1 }, ['At least 1 character.']],
  [{ type: 'integer', maximum: 9 }, ['At most 9.']],
  [{ type: 'array', uniqueItems: true, maxItems: 3 }, ['No item twice.', 'At most 3 items.']],
  [{ type: 'array', uniqueItems: false }, []],
  [{ type: 'string', default: ',', format: 'uri', 'x-sensitive': true }, ['Default `,`.', 'Format uri.', 'A secret.']],
]

test.each(rules)('%j is said as %j', (schema, wanted) => {
  const [member] = schemaRows(document, { type: 'object', properties: { a: schema } })
  expect(member?.rules).toEqual(wanted)
})
