import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { poll } from '../../cli/_testing/recording.ts'
import { checkRecording } from '../checkRecording.ts'
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
