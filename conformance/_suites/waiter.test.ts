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

  test(`${file} has a row for each scenario that waiters are compared in`, () => {
    expect(Object.keys(rows).slice(0, waitScenarios.length)).toEqual(waitScenarios)
  })

  test.each(Object.keys(rows))(`an export that the mock plays as %s ends as ${file} says`, async (scenario) => {
    const mock = await listed.find(({ name }) => name === vendor.name)?.loadMock()
    if (mock?.scenarios[scenario] === undefined) throw new Error(`${vendor.name} has no scenario ${scenario}`)
    expect(await playWait(vendor, mock, scenario)).toEqual(rows[scenario])
  })
})
