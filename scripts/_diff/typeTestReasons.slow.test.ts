import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { typeReasons } from './typeReasons.ts'
import { typeTestReasons } from './typeTestReasons.ts'

const top = mkdtempSync(join(tmpdir(), 'export-contracts-type-tests-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))

/** A repository with a function, and a type test of it. */
function makeState(name: string, code: string, typeTest: string): string {
  const folder = join(top, name)
  mkdirSync(join(folder, 'src'), { recursive: true })
  const compilerOptions = {
    strict: true,
    module: 'NodeNext',
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
  writeFileSync(join(folder, 'src/greet.ts'), code)
  writeFileSync(join(folder, 'src/greet.test-d.ts'), `import { greet } from './greet.ts'\n${typeTest}\n`)
  return folder
}

const plain = makeState('plain', 'export const greet = (name: string) => name', "greet('a')")
const wider = makeState('wider', 'export const greet = (name: string | number) => name', "greet('a')\ngreet(1)")
const other = makeState('other', 'export const greet = (name: number) => name', 'greet(1)')

const fault = "src/greet.test-d.ts:2 Argument of type 'string' is not assignable to parameter of type 'number'."

test('a type test that held before and does not hold now is a break', () => {
  expect(typeTestReasons(plain, other)).toEqual([
    { bump: 'major', by: 'type tests', where: 'package', what: `a type test of before does not hold: ${fault}` },
    {
      ...{ bump: 'minor', by: 'type tests', where: 'package' },
      what: "a type test of now does not hold: src/greet.test-d.ts:2 Argument of type 'number' is not assignable to parameter of type 'string'.",
    },
  ])
})

test('a type test that holds now and did not hold before shows something new', () => {
  expect(typeTestReasons(plain, wider)).toEqual([
    {
      ...{ bump: 'minor', by: 'type tests', where: 'package' },
      what: "a type test of now does not hold: src/greet.test-d.ts:3 Argument of type 'number' is not assignable to parameter of type 'string'.",
    },
  ])
  expect(typeTestReasons(wider, wider)).toEqual([])
})

test('types that lose something for those who send or read are told, each pair apart', () => {
  const document = (statuses: readonly string[]) => ({
    ...{ openapi: '3.1.0', info: { title: 'T', version: '1' } },
    paths: {
      '/': { get: { operationId: 'get', responses: Object.fromEntries(statuses.map((status) => [status, {}])) } },
    },
  })
  const typed = (parameter: string, answer: string, statuses: readonly string[] = ['200']) => ({
    types: `export interface operations { get: { parameters: { query: ${parameter} }; responses: { ${statuses.map((status) => `${status}: ${answer}`).join('; ')} } } }`,
    document: document(statuses) as never,
  })
  const before = typed('{ a: string }', '{ b: string }')
  const pair = (after: typeof before) => ({ where: 'a-vendor', before, after })
  const reason = (bump: string, what: string) => ({ bump, by: 'types', where: 'a-vendor', what })
  expect(
    typeReasons([
      pair(before),
      pair(typed('{ a: string; c: string }', '{ b: string }')),
      pair(typed('{ a: string | number }', '{ b: string; d: string }')),
      pair(typed('{ a: string }', '{ b?: string }', ['200', '404'])),
      pair(typed('{ a: string }', '{ b: string }', ['404'])),
    ]),
  ).toEqual([
    [],
    [reason('major', 'a request of get is no longer one')],
    [reason('minor', 'get takes requests that it did not take'), reason('minor', 'get 200 promises more')],
    [reason('minor', 'get 404 is new'), reason('major', 'what is read of get 200 may be missing or otherwise')],
    [reason('major', 'get 200 is gone'), reason('minor', 'get 404 is new')],
  ])
})
