import { describe, expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import { waitScenarios } from '../../scripts/_lib/waitScenarios.ts'
import { readYamlFile } from '../../scripts/_lib/yamlFile.ts'
import { playWait, type Wait } from './_lib/playWait.ts'
import { vendors } from './_lib/vendors.ts'

test('there are vendors to wait for', () => expect(vendors).not.toEqual([]))

describe.each(vendors)('$name', (vendor) => {
  const file = `conformance/${vendor.name}/waits.yaml`
  const rows = readYamlFile(file).value as Readonly<Record<string, Readonly<Record<string, Wait>>>>
  const { lifecycles } = vendor.contract

  test(`${file} tells of every lifecycle`, () => expect(Object.keys(rows)).toEqual(Object.keys(lifecycles)))

  for (const [name, lifecycle] of Object.entries(lifecycles)) {
    const own = rows[name] ?? {}

    test(`${file} has a row for each scenario in which waiters of ${name} jobs are compared`, () => {
      expect(Object.keys(own).slice(0, waitScenarios.length)).toEqual(waitScenarios)
    })

    test.each(Object.keys(own))(`an ${name} that the mock plays as %s ends as ${file} says`, async (scenario) => {
      const mock = await listed.find((one) => one.name === vendor.name)?.loadMock()
      if (mock?.scenarios[scenario] === undefined) throw new Error(`${vendor.name} has no scenario ${scenario}`)
      expect(await playWait(vendor, mock, lifecycle, scenario)).toEqual(own[scenario])
    })
  }
})
