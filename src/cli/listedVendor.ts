import { describeSources } from '../auth/credentialsFromEnvironment.ts'
import type { VendorRow } from './vendorNamed.ts'

/** What `list` tells of a vendor. */
export async function listedVendor({ name, title, credentials, loadMock }: VendorRow) {
  const { contract, scenarios } = await loadMock()
  const operations = Object.entries(contract.description.operations)
  return {
    name,
    title,
    operations: Object.fromEntries(operations.map(([id, { method, path }]) => [id, `${method} ${path}`])),
    jobs: Object.fromEntries(
      Object.entries(contract.lifecycles).map(([job, { starts, wait }]) => [
        job,
        { starts: Object.keys(starts), states: wait.states },
      ]),
    ),
    scenarios: Object.fromEntries(Object.entries(scenarios).map(([key, { summary }]) => [key, summary])),
    credentials: describeSources(credentials),
  }
}

/** The same as lines. */
export function vendorLines({
  name,
  title,
  operations,
  jobs,
  scenarios,
  credentials,
}: Awaited<ReturnType<typeof listedVendor>>): string[] {
  return [
    `${name}: ${title}`,
    ...Object.entries(operations).map(([id, call]) => `  ${id.padEnd(22)} ${call}`),
    ...Object.entries(jobs).map(([job, { states }]) => {
      const told = Object.entries(states).map(([state, phase]) => `${state} (${phase})`)
      return `  ${`states of ${job}`.padEnd(22)} ${told.join(', ')}`
    }),
    `  scenarios              ${Object.keys(scenarios).join(', ')}`,
    `  credentials            ${credentials}`,
    '',
  ]
}
