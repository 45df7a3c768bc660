import { contextOf } from '../client/clientContext.ts'
import type { Clock } from '../client/clock.ts'
import { backoffMs } from '../client/retryPolicy.ts'
import { OptionsError } from '../contract/ContractError.ts'
import { stepArguments } from '../contract/jobValues.ts'
import type { Step } from '../contract/lifecycle.ts'
import { callStep, describeOutcome } from '../jobs/callStep.ts'
import { discard } from '../jobs/discard.ts'
import { ExportError, type Fail, failureOf } from '../jobs/JobError.ts'
import { type ExportJob, originOf } from '../jobs/job.ts'
import { failureOfFile, openExportFile } from '../jobs/openExportFile.ts'
import { pause } from '../jobs/pause.ts'
import { chooseTarget } from './chooseTarget.ts'
import { type Inspection, loadInspection } from './loadInspection.ts'
import type { SaveOptions } from './saveOptions.ts'
import { writeWhole } from './writeWhole.ts'

export interface SavedExport {
  readonly path: string
  readonly bytes: number
}

/**
 * Saves the file of a finished job. It appears under its name only when it is whole; what stood there before is replaced.
 * A file that comes broken is fetched again, as often as the client's `retry` says.
 * @param target a file, or a folder that exists: then the vendor names the file.
 * @throws {ExportError} EXPORT_FILE_ELSEWHERE, EXPORT_FILE_UNAVAILABLE, EXPORT_FILE_BROKEN, EXPORT_FILE_TOO_LARGE,
 * EXPORT_FILE_NAME_REFUSED, EXPORT_FILE_NOT_WRITTEN, EXPORT_NOT_DELETED, EXPORT_TIMEOUT, EXPORT_ABORTED, and those of a poll
 * @throws {OptionsError} for options that cannot be right
 */
export async function saveExport(job: ExportJob, target: string, options: SaveOptions = {}): Promise<SavedExport> {
  checkLimits(options)
  const origin = originOf(job)
  const { client, lifecycle } = origin
  const removal = options.deleteAfter ? lifecycle.delete : undefined
  if (options.deleteAfter && removal === undefined) {
    throw new OptionsError(`${job.vendor}: no operation deletes an export. Leave deleteAfter out.`)
  }
  const inspect = options.inspect ? await loadInspection(job.vendor) : undefined
  const fail = failureOfFile(job, origin)
  const pathFor = await chooseTarget(target, fail)
  const saved = await inTime(contextOf(client).clock, options, fail, (limited) =>
    saveRepeatedly(job, pathFor, limited, inspect, fail),
  )
  if (removal !== undefined) await deleteExport(job, removal, saved, options)
  return saved
}

/** @throws {OptionsError} for a limit that nothing can keep */
function checkLimits({ maxBytes = 1, timeoutMs = 1, idleTimeoutMs = 1 }: SaveOptions): void {
  for (const [name, value] of Object.entries({ maxBytes, timeoutMs, idleTimeoutMs }))
    if (typeof value !== 'number' || !(value > 0))
      throw new OptionsError(`${name} is ${value}. Pass a number above 0, or leave it out.`)
}

/**
 * Does some work with a signal that is also aborted when the time for it is over.
 * @throws {ExportError} EXPORT_TIMEOUT
 */
async function inTime<Value>(
  clock: Clock,
  options: SaveOptions,
  fail: Fail,
  work: (options: SaveOptions) => Promise<Value>,
): Promise<Value> {
  const { timeoutMs, signal } = options
  if (timeoutMs === undefined) return work(options)
  const [ended, over] = [new AbortController(), new AbortController()]
  clock.sleep(timeoutMs, ended.signal, true).then(
    () => over.abort(),
    () => undefined,
  )
  try {
    return await work({ ...options, signal: AbortSignal.any([over.signal, ...(signal === undefined ? [] : [signal])]) })
  } catch (error) {
    if (!over.signal.aborted || signal?.aborted) throw error
    const problem = `the file is not saved after ${timeoutMs} ms. Raise timeoutMs (--file-timeout of the command)`
    throw fail('TIMEOUT', `${problem}, or save it later.`)
  } finally {
    ended.abort()
  }
}

async function saveRepeatedly(
  job: ExportJob,
  pathFor: PathFor,
  options: SaveOptions,
  inspect: Inspection | undefined,
  fail: Fail,
): Promise<SavedExport> {
  const { clock, policy, random } = contextOf(originOf(job).client)
  for (let attempt = 1; ; attempt++) {
    try {
      return await saveOnce(job, pathFor, attempt === 1 ? options : { ...options, renewAddress: true }, inspect, fail)
    } catch (error) {
      const isBroken = error instanceof ExportError && error.code === 'EXPORT_FILE_BROKEN'
      if (!isBroken || attempt >= policy.maxAttempts) throw error
      await pause(clock, backoffMs(attempt, policy, random), options.signal, fail)
    }
  }
}

type PathFor = (vendorsName: string | undefined) => Promise<string>

async function saveOnce(
  job: ExportJob,
  pathFor: PathFor,
  options: SaveOptions,
  inspect: Inspection | undefined,
  fail: Fail,
): Promise<SavedExport> {
  const { clock } = contextOf(originOf(job).client)
  const file = await openExportFile(job, options)
  try {
    const path = await pathFor(file.suggestedName)
    return { path, bytes: await writeWhole(file, path, options, inspect, clock, fail) }
  } finally {
    discard(file.body)
  }
}

async function deleteExport(job: ExportJob, step: Step, saved: SavedExport, { signal }: SaveOptions): Promise<void> {
  const { client, lifecycle, values } = originOf(job)
  const { jobId, state } = job
  const fail = failureOf(job.vendor, lifecycle.kind, step)
  // The step names the job by the parameters of the wait step: conformance/_suites/lifecycle.test.ts.
  const inputs = stepArguments(lifecycle.wait, values)
  const outcome = await callStep(client, step, stepArguments(step, { inputs, outputs: {} }), fail, { signal })
  if (outcome.result?.ok) return
  const problem = `the file is saved as ${saved.path}, but the export was not deleted: ${await describeOutcome(outcome)}`
  throw fail('NOT_DELETED', problem, { jobId, state, ...outcome })
}
