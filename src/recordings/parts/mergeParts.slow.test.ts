import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { broken, clean, poll, stray } from '../../cli/_testing/recording.ts'
import { checkRecording } from '../checkRecording.ts'
import { mostListed } from '../recordingReport.ts'
import { contracts, inAllForms, reportsOf, splits, version, writePart } from './_testing/splitRuns.ts'
import { mergeParts } from './mergeParts.ts'

const top = mkdtempSync(join(tmpdir(), 'merge-parts-slow-'))
afterAll(() => rmSync(top, { recursive: true }))

test('2,000 random splits have the report of the whole, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(splits, async (split) => {
      const { whole, merged } = await reportsOf(top, split)
      expect(merged).toBe(whole)
    }),
    { numRuns: 2000 },
  )
})

test('jobs that are concluded early, because nothing was told of them for long, are the same merged', async () => {
  // A check holds the last 50,000 tellings: a job of the first file is concluded before the second tells of it again.
  const texts = ['Completed', 'InProgress'].map((state) => JSON.stringify(poll(state)))
  const lines = (file: number) =>
    Array.from({ length: 40_000 }, (_, at) =>
      (texts[(at + file) % 2] ?? '').replaceAll('EXPORT0001', `EXPORT${String(at % 30_000).padStart(6, '0')}`),
    )
  const inputs = [0, 1].map((file) => {
    const name = join(top, `${file}.ndjson`)
    writeFileSync(name, lines(file).join('\n'))
    return name
  })
  const whole = await checkRecording(inputs, contracts)
  expect(whole.summary.errors).toBeGreaterThan(0)
  const parts = await Promise.all(inputs.map((input, at) => writePart(join(top, `${at}.part`), [input])))
  expect(inAllForms(await mergeParts(parts.toReversed(), contracts, version))).toBe(inAllForms(whole))
})

function writeLines(name: string, entries: readonly object[]): string {
  writeFileSync(join(top, name), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  return join(top, name)
}

describe('a report that cannot list all', () => {
  test('is the same merged: what is listed, and what is counted', async () => {
    const half = mostListed / 2 + 700
    const ignored = {
      ...poll('InProgress'),
      request: { ...poll('InProgress').request, url: `${poll('').request.url}?x=1` },
    }
    const mixed = Array.from({ length: half }, () => [ignored, poll(7), stray]).flat()
    const inputs = ['a', 'b', 'c'].map((name) => writeLines(`${name}.ndjson`, mixed))
    const options = { profile: 'audit', ignoreRules: ['request-parameter-unknown'] } as const
    const whole = await checkRecording(inputs, contracts, options)
    expect(whole.findings.length).toBe(mostListed)
    expect(whole.skipped.length).toBe(mostListed)
    expect(whole.summary.ignored).toBe(3 * half)
    await writePart(join(top, '1'), inputs.slice(0, 2), options)
    await writePart(join(top, '2'), inputs.slice(2), options)
    expect(inAllForms(await mergeParts([join(top, '2'), join(top, '1')], contracts, version))).toBe(inAllForms(whole))
    // What no report lists is not written.
    expect(readFileSync(join(top, '1'), 'utf8').match(/"message":/g)).toHaveLength(mostListed)
  })

  test('is the same merged where one exchange has more findings than are listed', async () => {
    const many = { exportSummaries: Array.from({ length: mostListed + 3 }, () => ({ exportId: 7 })) }
    const { request } = broken[4] as (typeof broken)[number]
    const list = { request, response: { status: 200, headers: [['content-type', 'application/json']], body: many } }
    const inputs = ['a', 'b'].map((name) => writeLines(`${name}.ndjson`, [list, ...clean]))
    const whole = await checkRecording(inputs, contracts)
    expect(whole.summary.errors).toBeGreaterThan(2 * mostListed)
    for (const [at, input] of inputs.entries()) await writePart(join(top, String(at)), [input])
    expect(inAllForms(await mergeParts([join(top, '1'), join(top, '0')], contracts, version))).toBe(inAllForms(whole))
  })
})
