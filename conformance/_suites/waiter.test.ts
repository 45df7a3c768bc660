import { describe, expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import { waitScenarios } from '../../scripts/_lib/waitScenarios.ts'
import { readYamlFile } from '../../scripts/_lib/yamlFile.ts'
import { playWait, type Wait } from './_lib/playWait.ts'
import { vendors } from './_lib/vendors.ts'

const file = 'conformance/waits.yaml'
const rows = readYamlFile(file).value as Readonly<Record<string, Readonly<Record<string, Wait>>>>
const names = vendors.map(({ name }) => name)

test('there are vendors to wait for', () => expect(names).not.toEqual([]))

test(`${file} has a row for each vendor in each scenario, and no other`, () => {
  expect(Object.fromEntries(Object.entries(rows).map(([scenario, row]) => [scenario, Object.keys(row)]))).toEqual(
    Object.fromEntries(waitScenarios.map((scenario) => [scenario, names])),
  )
})

describe.each(waitScenarios)('an export that the mock plays as %s', (scenario) => {
  test.each(vendors)(`ends for $name as ${file} says`, async (vendor) => {
    const mock = await listed.find(({ name }) => name === vendor.name)?.loadMock()
    if (mock === undefined) throw new Error(`generated/vendors.ts does not list ${vendor.name}`)
    expect(await playWait(vendor, mock, scenario)).toEqual(rows[scenario]?.[vendor.name])
  })
})
