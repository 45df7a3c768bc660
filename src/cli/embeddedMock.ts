import type { ClientOptions } from '../client/options.ts'
import type { MockVendor } from '../mock/mockVendor.ts'
import type { MockServer } from '../mock/startMock.ts'
import { type CommandArguments, UsageError } from './command.ts'
import { mockDelayMs } from './pace.ts'
import type { SideOptions } from './sideOptions.ts'
import type { VendorRow } from './vendorNamed.ts'

export interface RunningMock {
  readonly server: MockServer
  /** Of a client that calls it. */
  readonly options: ClientOptions
}

/**
 * What `--mock` puts in the vendor's place; undefined without it.
 * @param sides the options of each job that it plays
 * @param others names of options that do not go with it
 * @throws {UsageError} for options that do not go together, and a scenario that the vendor does not have
 */
export async function mockedVendor(
  { name: vendor, loadMock }: VendorRow,
  args: CommandArguments,
  sides: readonly SideOptions[],
  others: readonly string[],
): Promise<MockVendor | undefined> {
  const scenarios = sides.map(({ scenario }) => scenario)
  if (!args.has('mock')) {
    const option = scenarios.find(args.has)
    if (option !== undefined) throw new UsageError(`--${option} goes with --mock only`)
    return undefined
  }
  const option = [...sides.map(({ server }) => server), ...others].find(args.has)
  if (option !== undefined) throw new UsageError(`--${option} does not go with --mock`)
  const mocked = await loadMock()
  for (const name of scenarios) {
    const scenario = args.text(name)
    if (scenario === undefined || Object.hasOwn(mocked.scenarios, scenario)) continue
    const known = Object.keys(mocked.scenarios).join(', ')
    throw new UsageError(`--${name} ${scenario}: ${vendor} has no such scenario; known: ${known}`)
  }
  return mocked
}

/** @throws {MockError} where Prism is not installed */
export async function startEmbeddedMock(mocked: MockVendor, scenario: string | undefined): Promise<RunningMock> {
  const { startMock } = await import('../mock/startMock.ts')
  const server = await startMock({ vendors: [mocked], ...(scenario === undefined ? {} : { scenario }) })
  const { vendor, credentialHeaders } = mocked.contract.description
  const headers = Object.fromEntries(credentialHeaders.slice(0, 1).map((header) => [header, 'placeholder']))
  return { server, options: { baseUrl: `${server.address}/${vendor}`, headers, retry: { baseDelayMs: mockDelayMs } } }
}
