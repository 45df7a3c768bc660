import { unzipSync } from 'fflate'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import type { Lifecycle } from '../../../src/contract/lifecycle.ts'
import { createRunImport } from '../../../src/jobs/createJobs.ts'
import type { PrepareFile } from '../../../src/jobs/startImport.ts'

/** `runImport` of a vendor, for whatever lifecycle takes files; archives are taken apart where their files are sent one by one. */
export const runImportOf = ({ name }: GeneratedVendor, lifecycle: Lifecycle) =>
  createRunImport<unknown>(name, lifecycle, takeApart)

const takeApart: PrepareFile = async (file, { members = {} }) => {
  const entries = Object.entries(members).length === 0 ? {} : unzipSync(new Uint8Array(await file.arrayBuffer()))
  const sent = Object.entries(members).flatMap(([name, { paths }]) => {
    const path = Object.keys(entries).find((entry) =>
      paths.some((known) => (known.startsWith('*') ? entry.endsWith(known.slice(1)) : entry === known)),
    )
    return path === undefined ? [] : [[name, new Blob([new Uint8Array(entries[path] ?? [])])] as const]
  })
  return { problems: [], members: Object.fromEntries(sent) }
}
