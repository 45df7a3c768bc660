import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { asText, broken, clean, poll, stray } from '../_testing/recording.ts'
import { type ChosenSurroundings, runCommand } from '../_testing/runCommand.ts'

const top = mkdtempSync(join(tmpdir(), 'merge-command-'))
afterAll(() => rmSync(top, { recursive: true }))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(top, 'test-'))
  mkdirSync(join(folder, 'all'))
  mkdirSync(join(folder, 'parts'))
  for (const [name, entries] of Object.entries({ broken, clean, stray: [stray] }))
    writeFileSync(join(folder, 'all', `${name}.json`), asText(entries))
})

/** Runs a command line; words with a slash are paths in the folder, and are shown as such. */
async function run(line: string, chosen: ChosenSurroundings = {}) {
  const words = line.split(' ').map((word) => (/^[a-z]\w*\//.test(word) ? join(folder, word) : word))
  const { code, out, err } = await runCommand(words, chosen)
  const short = (lines: readonly string[]) => lines.map((text) => text.replaceAll(`${folder}/`, ''))
  return { code, out: short(out), err: short(err) }
}
const partsThere = () => readdirSync(join(folder, 'parts'))

describe('parts and their merge', () => {
  test('say what one check says, and exit as it does', async () => {
    const whole = await run('check all/ --coverage')
    expect(await run('check all/stray.json all/broken.json --coverage --partial parts/1')).toEqual({
      code: 0,
      out: [],
      err: ['5 of 8 exchanges judged (consumer); the part is in parts/1'],
    })
    await run('check all/clean.json --coverage --partial parts/2')
    expect(await run('merge parts/2 parts/1')).toEqual(whole)
    expect(whole.code).toBe(1)
  })

  test('are told in every form, and into a file', async () => {
    await run('check all/ --partial parts/1')
    const { out } = await run('check all/ --format sarif')
    expect(await run('merge parts/1 --format sarif')).toMatchObject({ code: 1, out })
    expect(await run('merge parts/1 --format sarif --output parts/report')).toMatchObject({ code: 1, out: [] })
    expect(readFileSync(join(folder, 'parts/report'), 'utf8').replaceAll(`${folder}/`, '')).toBe(`${out.join('\n')}\n`)
  })

  test.each([
    ['0 for clean ones', 'all/clean.json all/stray.json', 0],
    ['1 for findings', 'all/', 1],
    ['2 where nothing could be judged', 'all/stray.json', 2],
    ['2 where something is not there', 'all/clean.json all/none.json', 2],
  ])('exit with %s', async (_, inputs, code) => {
    await run(`check ${inputs} --partial parts/1`)
    expect(await run('merge parts/1')).toMatchObject({ code })
  })

  test('count warnings where that is asked for', async () => {
    const refused = {
      ...poll('InProgress'),
      request: { ...broken[4]?.request, method: 'POST' },
      response: { status: 400 },
    }
    writeFileSync(join(folder, 'all/warned.json'), asText([refused] as never))
    await run('check all/warned.json --partial parts/1')
    const codes = [(await run('merge parts/1')).code, (await run('merge parts/1 --fail-on warning')).code]
    expect(codes).toEqual([
      (await run('check all/warned.json')).code,
      (await run('check all/warned.json --fail-on warning')).code,
    ])
    expect(codes[1]).toBe(1)
  })

  test('of standard input are its pieces, by their numbers', async () => {
    const lines = broken.map((entry) => `${JSON.stringify(entry)}\n`)
    const whole = await run('check --stdin-name big.ndjson -', { stdin: lines.join('') })
    for (const [at, piece] of [lines.slice(0, 2), lines.slice(2, 6), lines.slice(6)].entries())
      await run(`check --partial parts/${at} --part ${at + 1}/3 --stdin-name big.ndjson -`, { stdin: piece.join('') })
    expect(await run('merge parts/2 parts/0 parts/1')).toEqual(whole)
    expect(whole.out.join('\n')).toContain('big.ndjson:4:')
    expect(await run('merge parts/2 parts/0')).toEqual({
      code: 2,
      out: [],
      err: [
        '[export-contracts] merge: of 3 parts these are missing: 2. Give all of them. See export-contracts merge --help.',
      ],
    })
  })

  test('may come by standard output', async () => {
    const { code, out, err } = await run('check all/ --partial -')
    expect({ code, err }).toEqual({
      code: 0,
      err: ['8 of 11 exchanges judged (consumer); the part is in -'],
    })
    writeFileSync(join(folder, 'parts/1'), `${out.join('\n').replaceAll('all/', `${folder}/all/`)}\n`)
    expect((await run('merge parts/1')).out).toEqual((await run('check all/')).out)
  })
})

describe('a part is not written', () => {
  test('when the check is interrupted', async () => {
    expect(await run('check all/ --partial parts/1', { signal: AbortSignal.abort() })).toEqual({
      code: 130,
      out: [],
      err: ['[export-contracts] check: was interrupted, and no part is written'],
    })
    expect(partsThere()).toEqual([])
  })

  test('when a worker dies', async () => {
    const end = (worker: Worker) => worker.terminate()
    process.on('worker', end)
    onTestFinished(() => void process.off('worker', end))
    // An entry of this size is judged by a worker.
    writeFileSync(join(folder, 'all/large.json'), asText([poll('Failed', { failureReasons: ['x'.repeat(1_100_000)] })]))
    expect(await run('check all/ --partial parts/1')).toEqual({
      code: 2,
      out: [],
      err: [
        '[export-contracts] check: a worker ended before it was done. Judge fewer recordings at once, or give Node more memory. No part is written.',
      ],
    })
    expect(partsThere()).toEqual([])
  })

  test.each([
    ['where no file can be', '--partial none/1', '--partial none/1 cannot be written (ENOENT). Choose another file'],
    [
      'over what is checked',
      '--partial all/clean.json',
      '--partial all/clean.json lies in all/, which is checked. Name another place',
    ],
    [
      'beside a report',
      '--partial parts/1 --format json',
      '--format is for the report of the whole. Give it without --partial',
    ],
    [
      'beside a baseline',
      '--partial parts/1 --write-baseline parts/b',
      '--write-baseline is for the report of the whole. Give it without --partial',
    ],
    ['of an input twice', 'all/ --partial parts/1', 'all/ is named twice. A part has each input once'],
    [
      'that is none of its whole',
      '--partial parts/1 --part 4/3',
      '--part must be a number of how many, such as 3/12; got "4/3"',
    ],
    [
      'with a number that is none',
      '--partial parts/1 --part 1',
      '--part must be a number of how many, such as 3/12; got "1"',
    ],
    ['for a number alone', '--part 1/2', '--part needs --partial FILE'],
    ['for a name of what is not read', '--partial parts/1 --stdin-name x', '--stdin-name needs the operand -'],
  ])('%s', async (_, options, message) => {
    expect(await run(`check all/ ${options}`)).toEqual({
      code: 2,
      out: [],
      err: [`[export-contracts] check: ${message}. See export-contracts check --help.`],
    })
    expect(partsThere()).toEqual([])
  })
})

test('a merge of nothing says what it needs', async () => {
  expect(await run('merge')).toEqual({
    code: 2,
    out: [],
    err: ['[export-contracts] merge: name the parts that check --partial wrote. See export-contracts merge --help.'],
  })
})

test('check - is a filter: lines of exchanges in, lines of findings out, and nothing else', async () => {
  const lines = [...broken, ...clean].map((entry) => `${JSON.stringify(entry)}\n`).join('')
  const { code, out, err } = await run('check --format ndjson -', { stdin: lines })
  const told = out
    .join('\n')
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly type: string; readonly file?: string })
  expect({ code, err, types: [...new Set(told.map(({ type }) => type))] }).toEqual({
    code: 1,
    err: [],
    types: ['finding', 'skipped', 'summary'],
  })
  expect(new Set(told.map(({ file }) => file))).toEqual(new Set(['-', undefined]))
})
