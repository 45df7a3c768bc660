import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { lint } from '../../scripts/_lib/redocly.ts'
import { registryFile, repository } from '../../scripts/_lib/registry.ts'
import { type Change, changeFile, makeTestTop } from '../../scripts/_lib/testTop.ts'
import { readYamlFile } from '../../scripts/_lib/yamlFile.ts'
import housePlugin from './plugin.ts'

interface Refusal {
  readonly rule: string
  readonly description: string
  readonly changes: readonly Change[]
  readonly problems: readonly { readonly file?: string; readonly at: string; readonly message: string }[]
}

const fixtures = 'specs/_rules/fixtures'
const refusals = readYamlFile(`${fixtures}/refuses.yaml`).value as readonly Refusal[]
const names = refusals.map((_, index) => `row-${index + 1}`)
const rules = Object.keys(housePlugin().rules.oas3)

// One start of the Redocly CLI for all fixtures: starting it takes longer than linting them.
const top = makeTestTop(Object.fromEntries(['passes', ...names].map((name) => [name, `${fixtures}/passes`])))
afterAll(() => rmSync(top, { recursive: true }))
for (const [index, { changes }] of refusals.entries()) {
  for (const change of changes) changeFile(top, `row-${index + 1}`, change)
}
const problems = await lint(['passes', ...names], top)

const ofFixture = (name: string) =>
  problems
    .filter(({ file }) => file.startsWith(`specs/${name}/`))
    .map(({ file, line, message }) => `${file.slice(`specs/${name}/`.length)}:${line} ${message}`)
    .sort()

/** The line where a text begins that stands in a file once. */
function lineOf(file: string, text: string): number {
  const [before, after, ...others] = readFileSync(join(top, 'specs', file), 'utf8').split(text)
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error(`${JSON.stringify(text)} must stand exactly once in ${file}`)
  }
  return before.split('\n').length
}

test('there are refusals', () => expect(refusals).not.toEqual([]))

test('a description that keeps every rule passes', () => expect(ofFixture('passes')).toEqual([]))

test('each problem belongs to a fixture', () => {
  expect(problems.filter(({ file }) => !/^specs\/(?:passes|row-\d+)\//.test(file))).toEqual([])
})

test.each(refusals.map((row, index) => ({ ...row, name: `row-${index + 1}` })))(
  '$rule: $description',
  ({ name, rule, problems: wanted }) => {
    const expected = wanted.map(
      ({ file = 'openapi.yaml', at, message }) => `${file}:${lineOf(join(name, file), at)} ${message}`,
    )
    expect(ofFixture(name)).toEqual(expected.sort())
    expect(expected.join('\n')).toContain(`(house/${rule})`)
  },
)

describe.each(rules)('%s', (rule) => {
  test('has a refusal', () => expect(refusals.map((row) => row.rule)).toContain(rule))

  test('is switched on as an error', () => {
    expect(readYamlFile(registryFile).value).toHaveProperty(['oas3_1Rules', `house/${rule}`], 'error')
  })

  test('stands in the table of specs/README.md', () => {
    expect(readFileSync(join(repository, 'specs/README.md'), 'utf8')).toMatch(new RegExp(`^\\| \`${rule}\` +\\|`, 'm'))
  })
})

test('the registry and specs/README.md name no other rule', () => {
  const { oas3_1Rules } = readYamlFile(registryFile).value as { oas3_1Rules: Record<string, string> }
  const table = readFileSync(join(repository, 'specs/README.md'), 'utf8').split('## House rules')[1]?.split('\n## ')[0]
  const documented = [...(table ?? '').matchAll(/^\| `([^`]+)`/gm)].map(([, rule]) => rule)
  expect(Object.keys(oas3_1Rules).sort()).toEqual(rules.map((rule) => `house/${rule}`).sort())
  expect(documented.sort()).toEqual([...rules].sort())
})
