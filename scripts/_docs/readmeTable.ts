import { listDeviations } from '../_lib/deviations.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { type GitHubHome, gitHubAddress } from '../_lib/github.ts'
import { markdownTable } from '../_lib/markdownTable.ts'
import { listOperations } from '../_lib/openapi.ts'
import { seenCounts } from './evidence.ts'

/** The README's table of contracts. npm shows the README too, so its links are whole addresses. */
export function readmeTable(vendors: readonly GeneratedVendor[], home: GitHubHome): string {
  const rows = vendors.map((vendor) => {
    const { recordings, samples } = seenCounts(vendor)
    return [
      `[${vendor.document.info.title}](${gitHubAddress(home, `${vendor.folder}/README.md`)})`,
      `\`export-contracts/${vendor.name}\``,
      listOperations(vendor.document).length,
      recordings,
      samples,
      listDeviations(vendor.document).length,
    ]
  })
  return markdownTable(['contract', 'import', 'operations', 'recordings', 'samples', 'deviations'], rows)
}
