import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { asText, broken, clean } from './_testing/recording.ts'
import { runCommand } from './_testing/runCommand.ts'

const top = mkdtempSync(join(tmpdir(), 'watch-check-'))
afterAll(() => rmSync(top, { recursive: true }))
let folder = ''
let recording = ''
beforeEach(() => {
  folder = mkdtempSync(join(top, 'case-'))
  recording = join(folder, 'export.json')
  writeFileSync(recording, asText(clean))
})

const waiting = '[export-contracts] check: waits for a change; Ctrl-C ends it'

/** Watches, and does one step each time when the check waits; after the last one Ctrl-C comes. */
async function watch(args: readonly string[], steps: readonly (() => void)[]) {
  const interrupt = new AbortController()
  const left = [...steps, () => interrupt.abort(new Error('interrupted by SIGINT'))]
  const onWarn = (line: string) => {
    if (line === waiting) left.shift()?.()
  }
  const { code, out, err } = await runCommand(['check', '--watch', ...args], { signal: interrupt.signal, onWarn })
  const verdicts = out.join('\n').match(/\d+ (?:errors?|findings?)\b|no findings/g)
  return { code, verdicts, others: err.filter((line) => line !== waiting), left: left.length }
}

test('a file is judged again after each change, also when another one is put in its place, until Ctrl-C', async () => {
  const putInPlace = () => {
    writeFileSync(join(folder, 'export.json.new'), asText(clean))
    renameSync(join(folder, 'export.json.new'), recording)
  }
  const run = await watch([recording], [() => writeFileSync(recording, asText(broken)), putInPlace])
  expect(run).toEqual({
    code: 130,
    verdicts: [expect.any(String), expect.any(String), expect.any(String)],
    others: [],
    left: 0,
  })
  expect(run.verdicts?.[0]).toBe(run.verdicts?.[2])
  expect(run.verdicts?.[1]).not.toBe(run.verdicts?.[0])
})

test('a folder is judged again also after a file in it was replaced, and for folders that come into it', async () => {
  const below = join(folder, 'below')
  const replace = (text: string) => () => {
    writeFileSync(join(folder, 'export.json.new'), text)
    renameSync(join(folder, 'export.json.new'), recording)
  }
  const run = await watch(
    [folder],
    [
      replace(asText(broken)),
      replace(asText(clean)),
      () => mkdirSync(below),
      () => writeFileSync(join(below, 'more.json'), asText(broken)),
      () => rmSync(below, { recursive: true }),
    ],
  )
  const verdicts: readonly string[] = run.verdicts ?? []
  expect(run).toMatchObject({ code: 130, left: 0, others: [] })
  expect(verdicts.map((verdict) => verdict === verdicts[0])).toEqual([true, false, true, true, false, true])
})

test('a folder that goes away ends the watch, and it is said', async () => {
  const run = await watch([folder], [() => rmSync(folder, { recursive: true })])
  const problem = `${folder} cannot be watched (ENOENT). Leave --watch out, or name another place`
  expect(run).toMatchObject({
    code: 2,
    others: [`[export-contracts] check: ${problem}. See export-contracts check --help.`],
  })
})

test('a file that comes into a folder is a change, and the report that is written there is none', async () => {
  const report = join(folder, 'report.txt')
  const run = await watch(
    ['--output', report, folder],
    [() => writeFileSync(join(folder, 'more.json'), asText(broken))],
  )
  expect({ ...run, others: run.others.length }).toEqual({ code: 130, verdicts: null, others: 2, left: 0 })
  expect(run.others[0]).not.toBe(run.others[1])
})

test('a baseline that is half written is told, and read again after its next change', async () => {
  const baseline = join(folder, 'known.json')
  await runCommand(['check', recording, '--write-baseline', baseline])
  const whole = JSON.stringify({ version: 1, accepted: [] })
  const run = await watch(
    [recording, '--baseline', baseline],
    [() => writeFileSync(baseline, '{"accep'), () => writeFileSync(baseline, whole)],
  )
  expect(run).toMatchObject({ code: 130, left: 0 })
  expect(run.others[0]).toMatch(/^\[export-contracts\] check: --baseline .*known\.json .*Mend it/)
})

test.each([
  [['missing.json'], 'missing.json cannot be watched (ENOENT). Leave --watch out, or name another place'],
  [['-'], '--watch needs files or folders; standard input ends once'],
  [['a.json', '--partial', 'p'], '--watch and --partial do not go together. Leave one of them out'],
  [['a.json', '--write-baseline', 'b'], '--watch and --write-baseline do not go together. Leave one of them out'],
])('%j cannot be watched', async (args, problem) => {
  const { code, out, err } = await runCommand(['check', '--watch', ...args])
  expect({ code, out, first: err[0] }).toEqual({ code: 2, out: [], first: expect.stringContaining(problem) })
})
