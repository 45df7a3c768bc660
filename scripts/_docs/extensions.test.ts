import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { readRegistry } from '../_lib/registry.ts'
import { repository } from '../_lib/repository.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'

const text = readFileSync(join(repository, 'docs/extensions.md'), 'utf8')
const schemas = new Map(
  [...text.matchAll(/^## (x-[a-z-]+)\n(.*?)(?=^## |$(?![\s\S]))/gms)].map(([, name = '', section = '']) => {
    const [, json = ''] = /```json\n(.*?)```/s.exec(section) ?? []
    return [name, new Ajv2020().compile(JSON.parse(json))] as const
  }),
)

interface Use {
  readonly name: string
  readonly place: string
  readonly value: unknown
}

const uses = readRegistry().flatMap(({ entry, lifecycles, folder, file: kinds }) =>
  [entry, ...Object.values(lifecycles), kinds ?? [], ...globSync(`${folder}/examples/*.yaml`, { cwd: repository })]
    .flat()
    .flatMap((file): Use[] => {
      const yaml = readYamlFile(file)
      const visit = (value: unknown, path: readonly (string | number)[]): Use[] => {
        if (Array.isArray(value)) return value.flatMap((item, index) => visit(item, [...path, index]))
        if (typeof value !== 'object' || value === null) return []
        return Object.entries(value).flatMap(([name, member]) => {
          const inside = visit(member, [...path, name])
          // Names of headers and of members begin with `x-` too; these stand below the words for them.
          const isName = ['headers', 'properties', 'securitySchemes', 'parameters'].includes(String(path.at(-1)))
          const place = `${file}:${yaml.lineOf([...path, name])}`
          return name.startsWith('x-') && !isName ? [{ name, place, value: member }, ...inside] : inside
        })
      }
      return visit(yaml.value, [])
    }),
)

test('each extension has a row and a schema, and each schema belongs to one that is used', () => {
  const rows = [...text.matchAll(/^\| \[`(x-[a-z-]+)`\]\(#\1\)/gm)].map(([, name]) => name)
  const used = [...new Set(uses.map(({ name }) => name))]
  expect(used).not.toEqual([])
  expect([...schemas.keys()].sort()).toEqual(used.sort())
  expect(rows.sort()).toEqual(used)
})

test('every use in the specs keeps to its schema', () => {
  const wrong = uses.filter(({ name, value }) => schemas.get(name)?.(value) !== true)
  expect(wrong).toEqual([])
})

const marks = { 'x-source': ['page'], 'x-confidence': 'inferred' }
const refused: readonly [name: string, value: unknown, why: string][] = [
  ['x-source', [], 'a fact without a source'],
  ['x-source', ['page', 'page'], 'a source twice'],
  ['x-source', ['The page'], 'an id that is none'],
  ['x-confidence', 'sure', 'an unknown word'],
  ['x-confidence', {}, 'no mark for any figure'],
  ['x-confidence', { retryAfter: 'sure' }, 'an unknown word for a figure'],
  ['x-confidence', { delay: 'inferred' }, 'a mark for something that is no figure'],
  ['x-deviation', [], 'an empty list'],
  ['x-deviation', [{ id: 'a', documented: 'b', contract: 'c', why: 'd', cost: 'e' }], 'no source'],
  ['x-deviation', [{ id: 'a', documented: 'b', contract: 'c', why: 'd', source: ['e'] }], 'no cost'],
  [
    'x-deviation',
    [{ id: 'A b', documented: 'b', contract: 'c', why: 'd', cost: 'e', source: ['f'] }],
    'an id with a blank',
  ],
  ['x-deviation', [{ id: 'a', documented: '', contract: 'c', why: 'd', cost: 'e', source: ['f'] }], 'an empty text'],
  [
    'x-deviation',
    [{ id: 'a', documented: 'b', contract: 'c', why: 'd', cost: 'e', source: ['f'], note: 'g' }],
    'a sixth text',
  ],
  ['x-extensible-enum', [], 'no known value'],
  ['x-extensible-enum', ['a', 'a'], 'a value twice'],
  ['x-inferred', {}, 'no constraint'],
  ['x-inferred', { required: [] }, 'no member'],
  ['x-inferred', { pattern: '^a$' }, 'a constraint that nobody reads'],
  ['x-sensitive', 'yes', 'a text for a boolean'],
  ['x-trailing-slash', true, 'a boolean for a word'],
  ['x-repeatable', 'true', 'a text for a boolean'],
  ['x-endpoint', 'Dual Stack', 'a name with a blank'],
  ['x-next-page', { rows: '$response.body#/rows', token: '$response.body#/next' }, 'a token that goes nowhere'],
  [
    'x-next-page',
    { rows: '$response.body#/rows', token: '$response.header.next', into: '$request.query.next' },
    'a token that does not come in a body',
  ],
  [
    'x-next-page',
    { rows: '$response.body#/rows', token: '$response.body#/next', into: '$request.path.next' },
    'a token that goes into the path',
  ],
  ['x-rate-limits', [{ requests: 60, seconds: 60 }], 'a figure without a source'],
  ['x-rate-limits', [{ requests: 0, seconds: 60, 'x-source': ['page'] }], 'no request at all'],
  ['x-export-file', { addressLifetime: 300 }, 'no media type'],
  ['x-export-file', { ...marks, mediaType: 'text/csv', addressLifetime: 0 }, 'an address that never lives'],
  ['x-export-file', { mediaType: 'csv' }, 'half a media type'],
  ['x-export-file', { mediaType: 'text/csv', addressLifetime: 300 }, 'a figure without source and confidence'],
  ['x-upload-file', { maxBytes: 1, ...marks }, 'no media type'],
  ['x-upload-file', { mediaType: 'application/zip', maxBytes: 1 }, 'a figure without source and confidence'],
  ['x-upload-file', { mediaType: 'application/zip', members: { one: { optional: true } } }, 'a member without a path'],
  ['x-upload-file', { mediaType: 'application/zip', elsewhere: ['botDefinition'] }, 'a place that is no pointer'],
  ['x-agreements', [], 'no pair'],
  ['x-agreements', [{ response: '$response.body#/id', request: '$request.path.id' }], 'a pair without source'],
  [
    'x-agreements',
    [{ response: '$response.header.id', request: '$request.path.id', 'x-source': ['page'] }],
    'a pair that is not about a body',
  ],
  ['x-header-aliases', [], 'no name'],
  ['x-paging', { offset: 'offset' }, 'no limit'],
  ['x-paging', { offset: 'offset', limit: 1000 }, 'a number for a name'],
  ['x-used-by', [], 'no place'],
  ['x-used-by', ['getExportStatus.401', 'getExportStatus.401'], 'a place twice'],
  ['x-used-by', ['getExportStatus'], 'an operation without a status'],
  ['x-amazon-apigateway-authtype', 'custom', 'another way to sign'],
  ['x-enum-varnames', ['ONE', 'ONE'], 'one name for two values'],
  ['x-enum-varnames', ['1'], 'a name that is none'],
  ['x-auth', { service: 'lex' }, 'no scheme'],
  ['x-auth', { scheme: 'aws-sig-v4' }, 'a scheme that is no file name of ours'],
  ['x-auth', { scheme: 'wsse', variables: { version: 2 } }, 'a variable that is no text'],
]

test.each(refused)('the schema of %s refuses %j: %s', (name, value) => {
  expect(schemas.get(name)?.(value)).toBe(false)
})

test('each schema refuses something here', () => {
  expect(new Set(refused.map(([name]) => name))).toEqual(new Set(schemas.keys()))
})
