import { join } from 'node:path'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { waitScenarios } from '../_lib/waitScenarios.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'

/** A job in a scenario of the mock, and how it must end: `file`, `imported`, or the code of an error. */
export interface WaiterCase {
  readonly vendor: GeneratedVendor
  readonly mock: MockVendor
  readonly lifecycle: string
  readonly scenario: string
  readonly end: string
}

/** Every lifecycle of every vendor in each scenario in which waiters are compared; `waits.yaml` says how each ends. */
export function waiterCases(vendors: readonly GeneratedVendor[], mocks: readonly MockVendor[]): WaiterCase[] {
  return vendors.flatMap((vendor) => {
    const mock = mocks.find(({ contract }) => contract.description.vendor === vendor.name)
    if (mock === undefined) throw new Error(`there is no mock of ${vendor.name}`)
    const rows = readYamlFile(join('conformance', vendor.name, 'waits.yaml')).value as Readonly<
      Record<string, Readonly<Record<string, { readonly end: string }>>>
    >
    return Object.keys(vendor.contract.lifecycles).flatMap((lifecycle) =>
      waitScenarios.map((scenario) => {
        const end = rows[lifecycle]?.[scenario]?.end
        if (end === undefined)
          throw new Error(`waits.yaml of ${vendor.name} does not tell of ${lifecycle} in ${scenario}`)
        return { vendor, mock, lifecycle, scenario, end }
      }),
    )
  })
}
