import type { AnyClient } from '../client/clientContext.ts'
import { OptionsError } from '../contract/ContractError.ts'
import type { JobValues } from '../contract/jobValues.ts'
import type { JobPhase, Lifecycle } from '../contract/lifecycle.ts'

export type JobId = string | number

/** How far a job is. */
export interface JobProgress {
  /** Undefined where the vendor gives a job no id. */
  readonly jobId: JobId | undefined
  /** The vendor's own word. */
  readonly state: string
  readonly phase: JobPhase
  /** Polls so far. */
  readonly polls: number
  /** Milliseconds since the first poll. */
  readonly elapsedMs: number
}

/** Where the account's own server keeps the file, as far as the vendor says. */
export interface DeliveredFile {
  readonly host: string
  readonly folder?: string
  readonly fileName?: string
}

/** A job that has succeeded. */
export interface FinishedJob<Data = unknown> extends JobProgress {
  readonly vendor: string
  readonly phase: 'succeeded'
  /** The body of the last poll. Not shown when the job is printed: it may hold an address that opens a file to whoever has it. */
  readonly data: Data
}

/** An import that has succeeded. */
export interface ImportJob<Data = unknown> extends FinishedJob<Data> {
  /** Id of what the import has made or changed, where the vendor tells it. */
  readonly resourceId?: string
  /** Its name, where the vendor tells it. */
  readonly resourceName?: string
}

/** An export whose file is ready. `saveExport` and `openExportFile` take it. */
export interface ExportJob<Data = unknown> extends FinishedJob<Data> {
  /** Set when the file was delivered to a server, so that there is nothing to download. */
  readonly delivered?: DeliveredFile
}

/** What a job came from; kept off its surface, because the client holds credentials. */
export interface JobOrigin {
  readonly vendor: string
  readonly client: AnyClient
  readonly lifecycle: Lifecycle
  readonly values: JobValues
}

const origins = new WeakMap<object, JobOrigin>()

/** The job that a successful poll ends. */
export function finishedJob<Data>(
  origin: JobOrigin,
  progress: JobProgress,
  poll: { readonly outputs: Readonly<Record<string, unknown>>; readonly data: unknown },
): ExportJob<Data> & ImportJob<Data> {
  const delivered = deliveryOf(poll.outputs)
  const { resourceId, resourceName } = poll.outputs
  const job = {
    ...progress,
    vendor: origin.vendor,
    phase: 'succeeded',
    ...(delivered === undefined ? {} : { delivered }),
    ...(isText(resourceId) && { resourceId }),
    ...(isText(resourceName) && { resourceName }),
  }
  // Like the result of an error it is not shown when the job is printed.
  Object.defineProperty(job, 'data', { value: poll.data })
  origins.set(job, origin)
  return job as ExportJob<Data> & ImportJob<Data>
}

/** The server that a file goes to; undefined where a poll names none. */
export function deliveryOf(outputs: Readonly<Record<string, unknown>>): DeliveredFile | undefined {
  const { ftpHost: host, ftpDir: folder, fileName } = outputs
  if (!isText(host)) return undefined
  return { host, ...(isText(folder) && { folder }), ...(isText(fileName) && { fileName }) }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** A value as the id of a job; undefined when it is none. */
export function toJobId(value: unknown): JobId | undefined {
  return isText(value) || typeof value === 'number' ? value : undefined
}

/**
 * What a job came from.
 * @throws {OptionsError} for an object that `runExport` or `waitForExport` did not give.
 */
export function originOf(job: ExportJob): JobOrigin {
  const origin = origins.get(job)
  if (origin === undefined)
    throw new OptionsError('this job is not from runExport or waitForExport. Pass what they returned.')
  return origin
}
