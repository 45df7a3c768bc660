import type { AnyClient } from '../client/clientContext.ts'
import type { ImportJobs } from '../jobs/createJobs.ts'
import type { ImportJob } from '../jobs/job.ts'
import type { StartCall } from '../jobs/startFindings.ts'
import { count } from '../judge/count.ts'
import type { JobTeller } from './jobTeller.ts'
import type { WaitOptions } from './resumeCommand.ts'
import type { JobRun } from './runJobs.ts'
import type { VendorRow } from './vendorNamed.ts'

/** An import that is about to be made. */
export interface FileImport {
  readonly vendor: VendorRow
  readonly client: AnyClient
  readonly start: StartCall
  /** Undefined where the vendor has it, or reads it by itself from where the body says. */
  readonly file: Blob | undefined
  /** What is imported, in words. */
  readonly what: string
  readonly force: boolean
  /** Of `wait`, if it has to be taken up. */
  readonly options: WaitOptions
}

/**
 * Brings a file to the vendor where there is one, starts its import, waits until it is done and tells what was made.
 * @throws {ImportError} as `runImport` does
 * @throws {FileError} for an archive that cannot be read
 */
export async function importFile(
  { vendor, client, start: { step, inputs }, file, what, force, options }: FileImport,
  { teller, follow }: JobRun,
): Promise<void> {
  if (file !== undefined) teller.progress('import', `${what}, ${file.size} bytes, goes to the vendor`)
  // Of a vendor that has imports, for the request was read from their lifecycle; its types are those of any vendor here.
  const runImport = (await vendor.loadRunImport()) as unknown as ImportJobs<
    AnyClient,
    object,
    object,
    object
  >['runImport']
  const request = { ...inputs, start: step.operationId, ...(file === undefined ? {} : { file }) }
  const job = await follow({ name: 'import', inputs, options }, (pace) =>
    runImport(client, request, { ...pace, force }),
  )
  tellImported(teller, job, what)
}

/** Tells what an import has made. */
export function tellImported({ event, done }: JobTeller, job: ImportJob, what: string): void {
  const { jobId, resourceId, resourceName, polls, elapsedMs } = job
  event('imported', { resourceId, resourceName, jobId, polls, elapsedMs })
  const [made = resourceId, id] = [resourceName, resourceName === undefined ? undefined : resourceId]
  const as = made === undefined ? '' : ` as ${made}${id === undefined ? '' : ` (${id})`}`
  done(`${what} is imported${as}, after ${count(polls, 'poll')}`)
}
