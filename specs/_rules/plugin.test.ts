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
  readonly problems: readonly { readonly at: string; readonly message: string }[]
}

const fixtures = 'specs/_rules/fixtures'
const refusals = readYamlFile(`${fixtures}/refuses.yaml`).value as readonly Refusal[]
const acceptances = readYamlFile(`${fixtures}/accepts.yaml`).value as readonly Acceptance[]
const rules = Object.keys(housePlugin().rules.oas3)

const folderOf = ({ rule, description }: Acceptance) => `${rule}-${description.replace(/\W+/g, '-')}`
const rows = [...refusals, ...acceptances]
const folders = ['passes', ...rows.map(folderOf)]
let top: string
let problems: readonly Problem[]

// One start of the Redocly CLI for all fixtures: starting it takes longer than linting them.
beforeAll(async () => {
  top = makeTestTop(Object.fromEntries(folders.map((folder) => [folder, `${fixtures}/passes`])))
  for (const row of rows) for (const change of row.changes) changeFile(top, folderOf(row), change)
  problems = await lint(folders, top)
})
afterAll(() => rmSync(top, { recursive: true }))

const problemsOf = (folder: string) =>
  problems
    .filter(({ file }) => file === `specs/${folder}/openapi.yaml`)
    .map(({ line, message }) => `${line}: ${message}`)
    .sort()

test('there are refusals and acceptances, each with a description of its own', () => {
  expect(refusals).not.toEqual([])
  expect(acceptances).not.toEqual([])
  expect(new Set(folders).size).toBe(folders.length)
})

test('a description that keeps every rule passes', () => expect(problemsOf('passes')).toEqual([]))

test('every problem belongs to a fixture', () => {
  const files = folders.map((folder) => `specs/${folder}/openapi.yaml`)
  expect(problems.filter(({ file }) => !files.includes(file))).toEqual([])
})

test.each(refusals)('$rule: $description', (row) => {
  const text = readFileSync(join(top, 'specs', folderOf(row), 'openapi.yaml'), 'utf8')
  const lineOf = (at: string) => splitOnce(text, at)[0].split('\n').length
  expect(problemsOf(folderOf(row))).toEqual(row.problems.map(({ at, message }) => `${lineOf(at)}: ${message}`).sort())
  expect(row.problems.map(({ message }) => message).join('\n')).toContain(`(house/${row.rule})`)
})

test.each(acceptances)('$rule: $description', (row) => expect(problemsOf(folderOf(row))).toEqual([]))

describe.each(rules)('%s', (rule) => {
  test('has a refusal', () => expect(refusals.map((row) => row.rule)).toContain(rule))
})

test('the registry switches on every rule as an error', () => {
  const { oas3_1Rules } = readYamlFile(registryFile).value as { oas3_1Rules: Record<string, string> }
  expect(oas3_1Rules).toEqual(Object.fromEntries(rules.map((rule) => [`house/${rule}`, 'error'])))
})

test('the table in specs/README.md documents every rule and no other', () => {
  const [, section = ''] = readFileSync(join(repository, 'specs/README.md'), 'utf8').split('\n## House rules\n')
  const [table = ''] = section.split('\n## ')
  const documented = [...table.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, rule]) => rule)
  expect(documented.sort()).toEqual([...rules].sort())
})
