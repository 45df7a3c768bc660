import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import type { AnyClient } from '../../../src/client/clientContext.ts'
import type { ImportOptions } from '../../../src/jobs/createJobs.ts'
import type { ImportJob } from '../../../src/jobs/job.ts'
import { archiveBytes } from '../../../src/mock/archiveBytes.ts'
import { exportFileEntries } from '../../../src/mock/exportFileBytes.ts'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'

/** The generated functions of a vendor that takes files back, as code that serves every such vendor sees them. */
export interface ImportsModule {
  readonly runImport: (
    client: AnyClient,
    request: Readonly<Record<string, unknown>>,
    options?: ImportOptions,
  ) => Promise<ImportJob>
}

export const loadImports = ({ name }: GeneratedVendor): Promise<ImportsModule> =>
  import(`${repository}/generated/${name}/jobs.ts`)

/** A vendor's lifecycles that take files, with their names. */
export const importLifecycles = ({ contract }: GeneratedVendor) =>
  Object.entries(contract.lifecycles).filter(([, { kind }]) => kind === 'import')

/** The example's export file of another bot: each name in it has a number behind it. */
export function numberedFile(mock: MockVendor, number: number): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(exportFileEntries(mock)).map(([path, bytes]): [string, Uint8Array] => {
    const text = new TextDecoder().decode(bytes)
    const isText = Buffer.from(text).equals(bytes)
    return [path, isText ? new TextEncoder().encode(text.replaceAll(/("name": "\w+)"/g, `$1${number}"`)) : bytes]
  })
  return new Uint8Array(archiveBytes(Object.fromEntries(entries)))
}
