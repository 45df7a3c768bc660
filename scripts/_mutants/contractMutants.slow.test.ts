import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../conformance/_suites/_lib/mutateExchange.ts'
import { loadVendors } from '../_lib/generated.ts'
import { findSurvivors, survivorReasons } from './findSurvivors.ts'
import { seededSample } from './seededSample.ts'

// `npm run mutants` tries all of them, and so do the proofs in CI.
const count = 25
const seed = 19

describe.each(await loadVendors())('$name', (vendor) => {
  test(`of ${count} wrong edits of each of its files, drawn by the seed ${seed}, evidence notices each that has no reason to survive`, async () => {
    const { mutants, survivors } = await findSurvivors(vendor, (all) => seededSample(all, count, seededRandom(seed)))
    expect(mutants).not.toEqual([])
    const files = 1 + Object.keys(vendor.lifecycles).length
    expect(mutants.length).toBeLessThanOrEqual(count * files)
    expect(survivors.filter((name) => !survivorReasons(vendor.name)?.has(name))).toEqual([])
  })
})
