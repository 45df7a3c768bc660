import type { Lifecycle } from '../contract/lifecycle.ts'
import type { ExportJob } from '../jobs/job.ts'
import { count } from '../judge/count.ts'
import { saveExport } from '../save/saveExport.ts'
import type { SaveOptions } from '../save/saveOptions.ts'
import { type CommandArguments, readNumber, UsageError } from './command.ts'
import { type FileLimits, readFileLimits } from './fileLimits.ts'
import type { JobTeller } from './jobTeller.ts'
import { refuseOutput } from './refuseOutput.ts'
import type { WaitOptions } from './resumeCommand.ts'

/** How the file of an export is saved. */
export interface FileSaving {
  readonly output: string
  readonly pageSize: number | undefined
  readonly deleteAfter: boolean
  readonly limits: FileLimits['limits']
  /** The options that say so. */
  readonly options: WaitOptions
}

/**
 * Reads how and where a file is saved.
 * @throws {UsageError} for what the vendor does not offer, and a place where no file can be
 */
export async function readSaving(args: CommandArguments, vendor: string, lifecycle: Lifecycle): Promise<FileSaving> {
  const output = args.text('output')
  if (output === undefined) throw new UsageError('--output FILE is missing')
  const pageSize = readNumber(args, 'page-size', { min: 1, max: 10_000_000, whole: true })
  if (pageSize !== undefined && lifecycle.fetch?.paging === undefined)
    throw new UsageError(`--page-size: ${vendor} hands out its file as a whole only`)
  const deleteAfter = args.has('delete-after')
  if (deleteAfter && lifecycle.delete === undefined)
    throw new UsageError(`--delete-after: ${vendor} has no operation that deletes an export`)
  await refuseOutput('output', output)
  const { limits, options } = readFileLimits(args)
  const saving = { output, 'page-size': args.text('page-size'), 'delete-after': deleteAfter || undefined }
  return { output, pageSize, deleteAfter, limits, options: { ...saving, ...options } }
}

/**
 * Saves the file of an export, and tells of it.
 * @throws {ExportError} as `saveExport` does
 */
export async function saveFile(
  job: ExportJob,
  { output, pageSize, deleteAfter, limits }: FileSaving,
  teller: JobTeller,
  signal: AbortSignal,
): Promise<void> {
  const { jobId, polls, elapsedMs } = job
  const saved = await saveExport(job, output, {
    ...limits,
    signal,
    deleteAfter,
    ...(pageSize === undefined ? {} : { pageSize }),
    onProgress: tellReceived(teller),
  })
  teller.event('saved', { ...saved, jobId, polls, elapsedMs })
  teller.done(`${saved.path} is saved, ${saved.bytes} bytes, after ${count(polls, 'poll')}`)
}

/** Tells how much of a file is there. */
export const tellReceived =
  ({ progress }: JobTeller): NonNullable<SaveOptions['onProgress']> =>
  ({ bytes, totalBytes }) =>
    progress('export', `${bytes}${totalBytes === undefined ? '' : ` of ${totalBytes}`} bytes received`)
