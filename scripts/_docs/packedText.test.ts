import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vendors } from '../../src/_testing/vendors.ts'
import { repository } from '../_lib/repository.ts'
import { packedModules, packedText } from './packedText.ts'

/** What a module of one export exports. */
const exported = (code: string | null) =>
  new Function(String(code).replace(/^export (default|const \w+ =) /, 'return '))()

test('a text that was packed is the same again', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      expect(await new Function(`return ${packedText(given)}`)()).toBe(given)
    }),
    { numRuns: 50 },
  )
})

test('a file that is imported as packed is its text', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'packed-')), 'a.yaml')
  writeFileSync(file, 'a: "naïve"\n')
  expect(await exported(await packedModules.load(`${file}?packed`))).toBe('a: "naïve"\n')
})

test.each(vendors)('the places of $name are those of its contract', async ({ name, contract }) => {
  const code = await packedModules.load(join(repository, 'generated', name, 'places.ts'))
  expect(code).toMatch(/^export const places = /)
  expect(await exported(code)).toEqual(await contract.places())
})

test('every other module is left alone', async () => {
  expect(await packedModules.load('/repository/src/places.ts')).toBeNull()
  expect(await packedModules.load('/repository/specs/a/openapi.yaml?raw')).toBeNull()
})
