import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { seededRandom } from '../conformance/_suites/_lib/mutateExchange.ts'
import { kinds, places, plantedValues } from './_bench/plantedValues.ts'
import { tryPlanted } from './_bench/redactTable.ts'
import { loadVendors } from './_lib/generated.ts'

const folder = mkdtempSync(join(tmpdir(), 'redact-planted-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const contracts = (await loadVendors()).map(({ contract }) => contract)
const all = await plantedValues(seededRandom(14))

test('at least 150 places and 5 kinds of values are tried at 4 hosts', () => {
  expect(Object.keys(places).length).toBeGreaterThanOrEqual(150)
  expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(5)
  expect(new Set(all.map(({ host }) => host)).size).toBeGreaterThanOrEqual(4)
})

// `npm run bench:redact` tries all of them; a prime step takes places, kinds and hosts in turn.
test('of every planted value nothing is left, and --check finds the raw file and nothing in the redacted one', async () => {
  const some = all.filter((_, index) => index % 13 === 0)
  expect(some.length).toBeGreaterThan(250)
  const wrong: string[] = []
  for (const planted of some) {
    const { leaks, isFound, left, refused } = await tryPlanted(planted, { contracts, folder })
    if (leaks || !isFound || left.length > 0 || refused !== undefined)
      wrong.push(
        `${planted.place}, ${planted.kind}, ${planted.host}: ${JSON.stringify({ leaks, isFound, left, refused })}`,
      )
  }
  expect(wrong).toEqual([])
})
