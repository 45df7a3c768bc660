import { stringify } from 'yaml'
import type { MockVendor } from '../../src/mock/mockVendor.ts'

/** A plan of an export of each vendor at its mock. */
export function planOf(mocks: readonly MockVendor[], address: string): string {
  const jobs = mocks.map(({ contract, exampleRequests }) => {
    const { description, lifecycles } = contract
    const { starts, file } = lifecycles.export
    const [start = ''] = Object.keys(starts)
    const { body, ...parameters } = exampleRequests[start] ?? {}
    return {
      name: description.vendor,
      kind: 'export',
      contract: description.vendor,
      ...(Object.keys(starts).length > 1 ? { start } : {}),
      ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
      ...(body === undefined ? {} : { body }),
      baseUrl: `${address}/${description.vendor}`,
      delay: 0.02,
      output: `${description.vendor}.${file.mediaType === 'text/csv' ? 'csv' : 'zip'}`,
    }
  })
  return stringify({ version: 1, jobs })
}
