import { describe, expect, test } from 'vitest'
import { loadVendors } from './_lib/generated.ts'
import { findSurvivors, survivorReasons } from './_mutants/findSurvivors.ts'

describe.each(await loadVendors())('$name', (vendor) => {
  const listed = [...(survivorReasons(vendor.name)?.keys() ?? [])]

  test('evidence notices every wrong edit of its contract but those that are listed with a reason', async () => {
    const { mutants, survivors } = await findSurvivors(vendor)
    expect(mutants.length).toBeGreaterThan(10)
    expect([...survivors].sort()).toEqual(listed.sort())
  })
})
