import { describe, expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import { waitScenarios } from '../../scripts/_lib/waitScenarios.ts'
import { readYamlFile } from '../../scripts/_lib/yamlFile.ts'
import { playWait, type Wait } from './_lib/playWait.ts'
import { vendors } from './_lib/vendors.ts'

test('there are vendors to wait for', () => expect(vendors).not.toEqual([]))

describe.each(vendors)('$name', (vendor) => {
  const file = `conformance/${vendor.name}/waits.yaml`
  const rows = readYamlFile(file).value as Readonly<Record<string, Wait>>

  test(`${file} has a row for each scenario, and no other`, () => {
    expect(Object.keys(rows)).toEqual(waitScenarios)
  })

  test.each(waitScenarios)(`an export that the mock plays as %s ends as ${file} says`, async (scenario) => {
    const mock = await listed.find(({ name }) => name === vendor.name)?.loadMock()
    if (mock === undefined) throw new Error(`generated/vendors.ts does not list ${vendor.name}`)
    expect(await playWait(vendor, mock, scenario)).toEqual(rows[scenario])
  })
})
