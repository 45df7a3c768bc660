import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../conformance/_suites/_lib/mutateExchange.ts'
import { loadVendors } from '../_lib/generated.ts'
import { findSurvivors, survivorReasons } from './findSurvivors.ts'
import { seededSample } from './seededSample.ts'

// `npm run mutants` tries all of them, and so do the proofs in CI.
const count = 25
const seed = 19

describe.each(await loadVendors())('$name', (vendor) => {
  test(`of ${count} wrong edits of its description, drawn by the seed ${seed}, evidence notices each that has no reason to survive`, () => {
    const { mutants, survivors } = findSurvivors(vendor, (all) => seededSample(all, count, seededRandom(seed)))
    expect(mutants).not.toEqual([])
    expect(mutants.length).toBeLessThanOrEqual(count)
    expect(survivors.filter((name) => !survivorReasons(vendor.name)?.has(name))).toEqual([])
  })
})
