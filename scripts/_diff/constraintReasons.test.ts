import { expect, test } from 'vitest'
import type { OpenApi, Schema } from '../_lib/openapi.ts'
import { constraintReasons } from './constraintReasons.ts'
import type { Bump } from './reason.ts'

/** A description whose one answer has a member with this schema. */
const withMember = (member: Schema, more: Schema = {}): OpenApi =>
  ({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/things': {
        get: {
          operationId: 'getThing',
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
        },
      },
    },
    components: {
      schemas: {
        Thing: { type: 'object', properties: { member: { $ref: '#/components/schemas/Member' } }, ...more },
        Member: member,
      },
    },
  }) as unknown as OpenApi

const place = 'getThing 200 application/json /member'

test.each<[Schema, Schema, Bump | undefined, string]>([
  [{ type: 'string' }, { type: 'string' }, undefined, ''],
  [{ type: 'string' }, { type: 'string', description: 'Better', 'x-source': ['a'] }, undefined, ''],
  [{ type: 'string' }, { type: ['string', 'null'] }, 'minor', 'type was "string" and is ["string","null"]'],
  [{ type: ['string', 'null'] }, { type: 'string' }, 'major', 'type was ["string","null"] and is "string"'],
  [{ maxLength: 5 }, { maxLength: 6 }, 'minor', 'maxLength was 5 and is 6'],
  [{ maxLength: 5 }, { maxLength: 4 }, 'major', 'maxLength was 5 and is 4'],
  [{ minimum: 5 }, { minimum: 4 }, 'minor', 'minimum was 5 and is 4'],
  [{ minimum: 5 }, { minimum: 6 }, 'major', 'minimum was 5 and is 6'],
  [{}, { minItems: 1 }, 'major', 'minItems was absent and is 1'],
  [{ minItems: 1 }, {}, 'minor', 'minItems was 1 and is absent'],
  [{ pattern: 'a' }, { pattern: 'b' }, 'major', 'pattern was "a" and is "b"'],
  [{ const: 1 }, {}, 'minor', 'const was 1 and is absent'],
  [{ enum: [1] }, { enum: [1, 2] }, 'minor', 'enum was [1] and is [1,2]'],
  [{ enum: [1, 2] }, { enum: [1] }, 'major', 'enum was [1,2] and is [1]'],
  [{}, { enum: [1] }, 'major', 'enum was absent and is [1]'],
  [{ enum: [1] }, {}, 'minor', 'enum was [1] and is absent'],
  [{}, { required: ['a'] }, 'major', 'required was absent and is ["a"]'],
  [{ required: ['a', 'b'] }, { required: ['b'] }, 'minor', 'required was ["a","b"] and is ["b"]'],
  [
    { anyOf: [{ type: 'string' }] },
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
    'minor',
    'anyOf had 1 branches and has 2',
  ],
  [
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
    { anyOf: [{ type: 'string' }] },
    'major',
    'anyOf had 2 branches and has 1',
  ],
  [{}, { anyOf: [{ type: 'string' }] }, 'major', 'anyOf had 0 branches and has 1'],
  [{}, { allOf: [{ minLength: 1 }] }, 'major', 'allOf had 0 branches and has 1'],
  [{ anyOf: [{ type: 'string' }] }, {}, 'minor', 'anyOf had 1 branches and has 0'],
  [{ items: { maxLength: 2 } }, { items: { maxLength: 1 } }, 'major', 'items maxLength was 2 and is 1'],
  [{ properties: {} }, { properties: { a: { type: 'string' } } }, 'minor', '/a is known'],
  [{ properties: { a: { type: 'string' } } }, { properties: {} }, 'major', '/a is not known any more'],
])('a member with %j that becomes one with %j is %s', (before, after, bump, what) => {
  const reasons = constraintReasons('a-vendor', withMember(before), withMember(after))
  const wanted = bump === undefined ? [] : [{ bump, by: 'constraints', where: 'a-vendor', what: `${place} ${what}` }]
  expect(reasons).toEqual(wanted)
})

test('what was only inferred and is asserted refuses more', () => {
  const [before, after] = [{ minimum: 0, 'x-confidence': 'inferred' }, { minimum: 0 }]
  expect(constraintReasons('a-vendor', withMember(before), withMember(after))).toEqual([
    { bump: 'major', by: 'constraints', where: 'a-vendor', what: `${place} minimum was absent and is 0` },
  ])
})

test('a schema that leads to itself is compared once', () => {
  const list = (maxLength: number) => ({ properties: { next: { $ref: '#/components/schemas/Member' } }, maxLength })
  expect(constraintReasons('a-vendor', withMember(list(2)), withMember(list(1)))).toEqual([
    { bump: 'major', by: 'constraints', where: 'a-vendor', what: `${place} maxLength was 2 and is 1` },
  ])
})
