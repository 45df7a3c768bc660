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

test(`${file} has a row for each vendor in each scenario that waiters are compared in`, () => {
  const compared = waitScenarios.map((scenario) => [scenario, Object.keys(rows[scenario] ?? {})])
  expect(compared).toEqual(waitScenarios.map((scenario) => [scenario, names]))
})

describe.each(Object.entries(rows))('an export that the mock plays as %s', (scenario, row) => {
  test.each(Object.entries(row))(`ends for %s as ${file} says`, async (name, expected) => {
    const vendor = vendors.find((other) => other.name === name)
    const mock = await listed.find((other) => other.name === name)?.loadMock()
    if (vendor === undefined || mock?.scenarios[scenario] === undefined)
      throw new Error(`${name} is no vendor with the scenario ${scenario}`)
    expect(await playWait(vendor, mock, scenario)).toEqual(expected)
  })
})
