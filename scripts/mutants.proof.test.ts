import { describe, expect, test } from 'vitest'
import { loadVendors } from './_lib/generated.ts'
import { findSurvivors, survivorReasons } from './_mutants/findSurvivors.ts'

describe.each(await loadVendors())('$name', (vendor) => {
  const listed = [...(survivorReasons(vendor.name)?.keys() ?? [])]

  test('evidence notices every wrong edit of its description but those that are listed with a reason', () => {
    const { mutants, survivors } = findSurvivors(vendor)
    expect(mutants.length).toBeGreaterThan(10)
    expect([...survivors].sort()).toEqual(listed.sort())
  })
})
