import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Vendor } from '../_lib/registry.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { judgeOf, type VendorEdition, vendorFacts } from './edition.ts'
import type { Facts } from './factReasons.ts'
import { load } from './load.ts'
import { packageFacts } from './packageFacts.ts'

/** One state of the repository, as its users see it. */
export interface Edition {
  readonly version: string
  readonly vendors: readonly VendorEdition[]
  /** What can be imported, called and looked up. */
  readonly facts: Facts
}

/**
 * Loads a state of the repository with its own judge, contracts and evidence.
 * @throws {ProblemsError} when it keeps them elsewhere
 */
export async function loadEdition(top: string): Promise<Edition> {
  const [{ loadVendors }, { readCases }, { readSamples }, { checkExchange }] = await Promise.all([
    load<typeof import('../_lib/generated.ts')>(top, 'scripts/_lib/generated.ts'),
    load<typeof import('../../conformance/_suites/_lib/cases.ts')>(top, 'conformance/_suites/_lib/cases.ts'),
    load<typeof import('../../conformance/_suites/_lib/vendors.ts')>(top, 'conformance/_suites/_lib/vendors.ts'),
    load<typeof import('../../src/judge/createJudge.ts')>(top, 'src/judge/createJudge.ts'),
  ])
  const vendors = await Promise.all(
    (await loadVendors()).map(async (vendor): Promise<VendorEdition> => {
      const { name, contract, document } = vendor
      const cases = (['accepts', 'rejects'] as const).flatMap((folder) => readCases(vendor, folder))
      const samples = readSamples(vendor).map(({ file, index, exchange }) => ({ place: `${file}#${index}`, exchange }))
      return {
        name,
        document,
        types: readFileSync(join(top, `generated/${name}/types.ts`), 'utf8'),
        facts: await vendorFacts(contract, await otherFacts(top, vendor)),
        evidence: [...samples, ...cases.map(({ file, line, exchange }) => ({ place: `${file}:${line}`, exchange }))],
        judge: judgeOf(contract, checkExchange),
      }
    }),
  )
  const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { version: string }
  return {
    version,
    vendors,
    facts: await packageFacts(
      top,
      vendors.map(({ name }) => name),
    ),
  }
}

/** What the mock plays and what is known of files. */
async function otherFacts(top: string, { name, file }: Vendor): Promise<Facts> {
  const { mockVendor } = await load<{ mockVendor: { scenarios: Facts } }>(top, `generated/${name}/mock.ts`)
  return {
    scenarios: mockVendor.scenarios,
    ...(file === undefined ? {} : { file: readYamlFile(file, top).value }),
  }
}
