import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { broken, clean } from '../../cli/_testing/recording.ts'
import { checkRecording } from '../checkRecording.ts'
import { contracts, inAllForms, oneChunk, reportsOf, splits, version, writePart } from './_testing/splitRuns.ts'
import { mergeParts } from './mergeParts.ts'

const top = mkdtempSync(join(tmpdir(), 'merge-parts-'))
afterAll(() => rmSync(top, { recursive: true }))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(top, 'test-'))
})
const here = (name: string) => join(folder, name)
const merge = (...parts: readonly string[]) => mergeParts(parts.map(here), contracts, version)

function writeLines(name: string, entries: readonly object[]): string {
  writeFileSync(here(name), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  return here(name)
}

test('any split of any recordings, in any order, has the report of the whole in every form', async () => {
  await fc.assert(
    fc.asyncProperty(splits, async (split) => {
      const { whole, merged } = await reportsOf(top, split)
      expect(merged).toBe(whole)
    }),
    { numRuns: 12, seed: 17 },
  )
})

test('a part may hold several, one after the other, as a shell joins them', async () => {
  const inputs = ['a', 'b'].map((name) => writeLines(`${name}.ndjson`, broken))
  const parts = await Promise.all(inputs.map((input, at) => writePart(here(String(at)), [input])))
  writeFileSync(
    here('both'),
    parts
      .toReversed()
      .map((part) => readFileSync(part, 'utf8'))
      .join(''),
  )
  expect(inAllForms(await merge('both'))).toBe(inAllForms(await checkRecording(inputs, contracts)))
})

describe('a piece', () => {
  const whole = `${clean.map((entry) => JSON.stringify(entry)).join('\n')}\n`
  const write = (name: string, text: string, number: number) =>
    writePart(here(name), ['-'], { part: { number, of: 2 }, stdin: oneChunk(text) })
  const skippedOf = async () => (await merge('1', '2')).skipped.map(({ line, reason }) => `${line} ${reason}`)

  test('that ends within a line is told', async () => {
    const cut = whole.indexOf('\n') + 9
    await write('1', whole.slice(0, cut), 1)
    await write('2', whole.slice(cut), 2)
    expect(await skippedOf()).toEqual([
      '2 entry 1 is not JSON. Record the exchange again, or mend it.',
      '2 is a piece that ends within a line. Cut between lines, as split -n l/1/2 does.',
      '2 entry 2 is not JSON. Record the exchange again, or mend it.',
    ])
  })

  test.each([
    ['of something else than NDJSON', JSON.stringify(clean, null, 2)],
    ['that is but a broken line, so that nobody knows', '{"request":\n'],
  ])('%s is told', async (_, text) => {
    await write('1', text, 1)
    await write('2', whole, 2)
    const reasons = (await merge('1', '2')).skipped.map(({ reason }) => reason)
    expect(reasons).toContain('is a piece of something else than NDJSON, which cannot be judged apart. Give it whole.')
  })

  test('may be empty, unless it is the first', async () => {
    await write('1', whole, 1)
    await write('2', '', 2)
    expect(inAllForms(await merge('2', '1'))).toBe(
      inAllForms(await checkRecording(['-'], contracts, { stdin: oneChunk(whole) })),
    )
    await write('1', '', 1)
    await write('2', whole, 2)
    expect((await merge('1', '2')).summary).toMatchObject({ judged: 3, unreadable: 1 })
  })
})

describe('refused, by name, are', () => {
  const numbered = (number: number, of: number) => ({ part: { number, of } })
  const [a, b] = ['a.ndjson', 'in/b.ndjson']
  beforeEach(async () => {
    mkdirSync(here('in'))
    for (const name of [a, b]) writeLines(name, clean)
    await writePart(here('plain'), [here(a)])
    await writePart(here('other'), [here(b)])
  })

  test.each<readonly [string, () => Promise<unknown>, readonly string[], string]>([
    ['no parts', async () => {}, [], 'name the parts that check --partial wrote'],
    ['a file that is not there', async () => {}, ['none'], 'none cannot be read (ENOENT). Check the name'],
    ['a folder', async () => {}, ['in'], 'in cannot be read (EISDIR). Check the name'],
    ['a recording', async () => {}, [a], 'a.ndjson holds something else than parts. Give what check --partial wrote'],
    [
      'a file that is no text',
      async () => writeFileSync(here('noise'), Buffer.from([0x1f, 0x8b, 0, 10, 255])),
      ['noise'],
      'noise holds something else than parts. Give what check --partial wrote',
    ],
    [
      'an empty file',
      async () => writeFileSync(here('empty'), ''),
      ['empty'],
      'empty is cut off: its end is missing. Check that part again',
    ],
    [
      'a part of another version',
      () => writePart(here('old'), [here(b)], { version: '0.9.0' }),
      ['plain', 'old'],
      'old is of version 0.9.0, and this is 1.2.3. Check that part again',
    ],
    [
      'a part of another edition',
      async () =>
        writeFileSync(here('old'), readFileSync(here('other'), 'utf8').replace(/"lex-v2":"\w+"/, '"lex-v2":"0"')),
      ['plain', 'old'],
      'old is of another edition of the contract lex-v2. Check that part again',
    ],
    [
      'a part of another profile',
      () => writePart(here('strict'), [here(b)], { profile: 'audit' }),
      ['plain', 'strict'],
      'plain and strict differ in their --profile. Check all parts alike',
    ],
    [
      'a part with other rules',
      () => writePart(here('lax'), [here(b)], { ignoreRules: ['response-body'] }),
      ['lax', 'plain'],
      'lax and plain differ in their --ignore-rule. Check all parts alike',
    ],
    [
      'a part with another age',
      () => writePart(here('young'), [here(b)], { maxAgeDays: 10_000 }),
      ['young', 'plain'],
      'young and plain differ in their --max-age. Check all parts alike',
    ],
    [
      'a part twice',
      () => writePart(here('one'), [here(b)], numbered(1, 2)),
      ['one', 'one'],
      'one and one are both part 1 of 2. Give it once',
    ],
    [
      'parts of which some are missing',
      async () => {
        await writePart(here('two'), [here(a)], numbered(2, 5))
        await writePart(here('four'), [here(b)], numbered(4, 5))
      },
      ['four', 'two'],
      'of 5 parts these are missing: 1, 3, 5. Give all of them',
    ],
    [
      'parts of two wholes',
      () => writePart(here('one'), [here(b)], numbered(1, 2)),
      ['plain', 'one'],
      'plain is a part without a number, and one is part 1 of 2. Give the parts of one whole',
    ],
    ['an input twice', async () => {}, ['plain', 'plain'], 'a.ndjson is in plain twice. Check it in one part only'],
    [
      'an input in two parts',
      () => writePart(here('again'), [here(a)]),
      ['again', 'other', 'plain'],
      'a.ndjson is in again and plain. Check it in one part only',
    ],
    [
      'an input that lies in another',
      () => writePart(here('folder'), [here('in')]),
      ['other', 'folder'],
      'in/b.ndjson, which lies in in, is in folder and other. Check it in one part only',
    ],
    [
      'a part without its piece',
      async () => {
        await writePart(here('one'), ['-'], { ...numbered(1, 2), stdin: oneChunk('{}\n') })
        await writePart(here('two'), [here(b)], numbered(2, 2))
      },
      ['one', 'two'],
      'two has no piece of -, and others have. Give each part its piece',
    ],
  ])('%s', async (_, prepare, parts, message) => {
    await prepare()
    const error = await merge(...parts).catch((thrown: unknown) => thrown)
    expect(String(error).replaceAll(`${folder}/`, '')).toBe(`PartProblem: ${message}`)
  })

  test('a part that is cut off, at whatever byte', async () => {
    await writePart(here('whole'), [here(a), here(b)], { coverage: {} })
    const text = readFileSync(here('whole'))
    for (let length = 0; length < text.length - 1; length += 7) {
      writeFileSync(here('cut'), text.subarray(0, length))
      await expect(merge('cut')).rejects.toThrow(/cut (is cut off|holds something else)/)
    }
  })

  test('a part of which a line is missing', async () => {
    await writePart(here('whole'), [writeLines('c.ndjson', broken)])
    const lines = readFileSync(here('whole'), 'utf8').trimEnd().split('\n')
    for (const missing of lines.keys()) {
      writeFileSync(
        here('holed'),
        lines
          .filter((_, at) => at !== missing)
          .map((line) => `${line}\n`)
          .join(''),
      )
      await expect(merge('holed'), lines[missing]).rejects.toThrow(
        /holed (is cut off|is damaged where it tells of|holds something else)/,
      )
    }
  })
})
