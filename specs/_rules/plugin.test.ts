import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Problem } from '../../scripts/_lib/problem.ts'
import { lint } from '../../scripts/_lib/redocly.ts'
import { registryFile } from '../../scripts/_lib/registry.ts'
import { repository } from '../../scripts/_lib/repository.ts'
import { type Change, changeFile, makeTestTop, splitOnce } from '../../scripts/_lib/testTop.ts'
import { readYamlFile } from '../../scripts/_lib/yamlFile.ts'
import housePlugin from './plugin.ts'

interface Acceptance {
  readonly rule: string
  readonly description: string
  readonly changes: readonly Change[]
}

interface Refusal extends Acceptance {
  /** Where the problems are. */
  readonly file?: string
  readonly problems: readonly { readonly at: string; readonly message: string }[]
}

const fixtures = 'specs/_rules/fixtures'
const refusals = readYamlFile(`${fixtures}/refuses.yaml`).value as readonly Refusal[]
const acceptances = readYamlFile(`${fixtures}/accepts.yaml`).value as readonly Acceptance[]
const { oas3, arazzo1 } = housePlugin().rules
const rules = [...Object.keys(oas3), ...Object.keys(arazzo1)]

const folderOf = ({ rule, description }: Acceptance) => `${rule}-${description.replace(/\W+/g, '-')}`
const rows = [...refusals, ...acceptances]
const folders = ['passes', ...rows.map(folderOf)]
const entry = 'openapi.yaml'
const lifecycle = 'export.arazzo.yaml'
const documents = folders.flatMap((folder) => [`specs/${folder}/${entry}`, `specs/${folder}/${lifecycle}`])
let top: string
let problems: readonly Problem[]

// One start of the Redocly CLI for all fixtures: starting it takes longer than linting them.
beforeAll(async () => {
  top = makeTestTop(Object.fromEntries(folders.map((folder) => [folder, `${fixtures}/passes`])))
  for (const row of rows) for (const change of row.changes) changeFile(top, folderOf(row), change)
  problems = await lint(documents, top)
})
afterAll(() => rmSync(top, { recursive: true }))

const problemsOf = (folder: string, name = entry) =>
  problems
    .filter(({ file }) => file === `specs/${folder}/${name}`)
    .map(({ line, message }) => `${line}: ${message}`)
    .sort()

test('there are refusals and acceptances, each with a description of its own', () => {
  expect(refusals).not.toEqual([])
  expect(acceptances).not.toEqual([])
  expect(new Set(folders).size).toBe(folders.length)
})

test.each([entry, lifecycle])('a vendor whose %s keeps every rule passes', (file) => {
  expect(problemsOf('passes', file)).toEqual([])
})

test('every problem belongs to a fixture', () => {
  expect(problems.filter(({ file }) => !documents.includes(file))).toEqual([])
})

test.each(refusals)('$rule: $description', (row) => {
  const { file = entry } = row
  const text = readFileSync(join(top, 'specs', folderOf(row), file), 'utf8')
  const lineOf = (at: string) => splitOnce(text, at)[0].split('\n').length
  expect(problemsOf(folderOf(row), file)).toEqual(
    row.problems.map(({ at, message }) => `${lineOf(at)}: ${message}`).sort(),
  )
  expect(row.problems.map(({ message }) => message).join('\n')).toContain(`(house/${row.rule})`)
})

test.each(acceptances)('$rule: $description', (row) => {
  expect([...problemsOf(folderOf(row)), ...problemsOf(folderOf(row), lifecycle)]).toEqual([])
})

describe.each(rules)('%s', (rule) => {
  test('has a refusal', () => expect(refusals.map((row) => row.rule)).toContain(rule))
})

test('the registry switches on every rule as an error', () => {
  const { oas3_1Rules, arazzo1Rules } = readYamlFile(registryFile).value as Record<string, Record<string, string>>
  const asErrors = (names: object) => Object.fromEntries(Object.keys(names).map((rule) => [`house/${rule}`, 'error']))
  expect({ oas3_1Rules, arazzo1Rules }).toEqual({ oas3_1Rules: asErrors(oas3), arazzo1Rules: asErrors(arazzo1) })
})

test('the table in specs/README.md documents every rule and no other', () => {
  const [, section = ''] = readFileSync(join(repository, 'specs/README.md'), 'utf8').split('\n## House rules\n')
  const [table = ''] = section.split('\n## ')
  const documented = [...table.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, rule]) => rule)
  expect(documented.sort()).toEqual([...rules].sort())
})
