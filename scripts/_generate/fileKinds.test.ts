import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ProblemsError } from '../_lib/problem.ts'
import { readRegistry } from '../_lib/registry.ts'
import { repository } from '../_lib/repository.ts'
import { fileProblems, readFileKinds, schemaReference } from './fileKinds.ts'

const written = `kinds:
  bot:
    summary: A bot
    mediaType: application/zip
    x-source: [page]
    members:
      - paths: ['{bot}/Bot.json']
        required: true
        mediaType: application/json
        schema: Bot
        x-source: [page]
        x-confidence: observed
  rows:
    summary: Rows
    mediaType: text/csv
    csv: { delimiters: [','] }
    x-source: [page]
$defs:
  Bot:
    x-source: [page]
    type: object
    required: [name]
    properties: { name: { type: string } }
`

function topWith(text: string): string {
  const top = mkdtempSync(join(tmpdir(), 'export-contracts-'))
  onTestFinished(() => rmSync(top, { recursive: true }))
  writeFileSync(join(top, 'file.yaml'), text)
  writeFileSync(join(top, 'sources.yaml'), 'page: { title: A page }\n')
  return top
}

test('kinds are data with their sources, and schemas are compiled', () => {
  const { kinds, ajv, schemas } = readFileKinds('file.yaml', 'sources.yaml', topWith(written))
  expect(kinds).toEqual({
    bot: {
      summary: 'A bot',
      mediaType: 'application/zip',
      source: ['page'],
      members: [
        {
          paths: ['{bot}/Bot.json'],
          required: true,
          mediaType: 'application/json',
          schema: 'Bot',
          source: ['page'],
        },
      ],
    },
    rows: { summary: 'Rows', mediaType: 'text/csv', csv: { delimiters: [','] }, source: ['page'] },
  })
  expect(schemas).toEqual(['Bot'])
  const validate = ajv.getSchema(schemaReference('Bot'))
  expect([validate?.({ name: 'a', more: 1 }), validate?.({})]).toEqual([true, false])
})

const form = 'specs/README.md says what may stand here.'

test.each<[what: string, part: string, by: string, line: number, message: string]>([
  [
    'a member that nobody reads',
    'required: true',
    'require: true',
    8,
    `kinds > bot > members > 0 has a member require, which nobody reads. ${form}`,
  ],
  [
    'no source',
    "\n    csv: { delimiters: [','] }\n    x-source: [page]",
    "\n    csv: { delimiters: [','] }",
    13,
    `kinds > rows has no x-source. ${form}`,
  ],
  [
    'no path',
    "paths: ['{bot}/Bot.json']",
    'paths: []',
    7,
    `kinds > bot > members > 0 > paths must NOT have fewer than 1 items. ${form}`,
  ],
  [
    'a path that begins in no archive',
    '{bot}/Bot.json',
    '/Bot.json',
    7,
    'kinds > bot > members > 0 > paths > 0 must match pattern',
  ],
  [
    'an unknown media type',
    'text/csv',
    'text/tsv',
    15,
    `kinds > rows > mediaType must be one of application/zip, application/json, text/csv. ${form}`,
  ],
  [
    'no confidence',
    'observed',
    'certain',
    12,
    `kinds > bot > members > 0 > x-confidence must be one of documented, sample, asserted, observed, inferred. ${form}`,
  ],
  [
    'a source that is not listed',
    "['{bot}/Bot.json']\n        required: true\n        mediaType: application/json\n        schema: Bot\n        x-source: [page]",
    "['{bot}/Bot.json']\n        required: true\n        mediaType: application/json\n        schema: Bot\n        x-source: [book]",
    11,
    'x-source names book, which sources.yaml does not list. Add a row for it.',
  ],
  [
    'a schema that is not there',
    'schema: Bot',
    'schema: Bots',
    10,
    'there is no schema Bots below $defs. Write it, or name another.',
  ],
  ['a schema that nobody uses', '        schema: Bot\n', '', 18, 'nothing uses the schema Bot. Take it out.'],
  ['a schema that is none', 'type: object', 'type: thing', 19, 'is no schema that can be compiled'],
  [
    'a schema without a source',
    '    x-source: [page]\n    type: object',
    '    type: object',
    19,
    `$defs > Bot has no x-source. ${form}`,
  ],
  ['no YAML', 'summary: Rows', 'summary: *rows', 14, 'is not YAML: No anchor &rows stands before *rows'],
])('%s is told with file and line', (_, part, by, line, message) => {
  expect(written.split(part)).toHaveLength(2)
  let problems: unknown
  try {
    readFileKinds('file.yaml', 'sources.yaml', topWith(written.replace(part, () => by)))
  } catch (error) {
    problems = error instanceof ProblemsError ? error.problems : error
  }
  expect(problems).toContainEqual({ file: 'file.yaml', line, message: expect.stringContaining(message) })
})

describe('of the vendors', () => {
  const vendors = readRegistry()

  test('some say what is inside their files', () => {
    expect(vendors.filter(({ file }) => file !== undefined)).not.toEqual([])
  })

  test('nothing is wrong', () => expect(fileProblems(vendors, repository)).toEqual([]))

  test('who says nothing is left out', () => {
    expect(fileProblems([{ ...vendors[0], file: undefined }] as never, repository)).toEqual([])
  })
})
