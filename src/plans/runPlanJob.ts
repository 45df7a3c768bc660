import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { AnyClient } from '../client/clientContext.ts'
import { prepareImport } from '../inspect/prepareImport.ts'
import { ExportError } from '../jobs/JobError.ts'
import type { ExportJob, FinishedJob, ImportJob, JobOrigin, JobProgress } from '../jobs/job.ts'
import { runJob } from '../jobs/runJob.ts'
import type { PrepareFile } from '../jobs/startImport.ts'
import { startImport } from '../jobs/startImport.ts'
import { resumeJob, startJob } from '../jobs/startJob.ts'
import type { WatchOptions } from '../jobs/watchJob.ts'
import { copyExport } from '../save/copyExport.ts'
import { saveExport } from '../save/saveExport.ts'
import { type ConnectedJob, type ConnectedPart, megabyte } from './connectPlan.ts'
import { type JobOutcome, outcomeOf } from './jobOutcome.ts'
import { noteFailure } from './noteFailure.ts'
import { type StartSurroundings, startWhenTaken } from './startWhenTaken.ts'

/** What the jobs of a run have in common. */
export interface PlanRun extends StartSurroundings {
  /** How jobs are waited for of which the plan does not say it. */
  readonly pace: Pick<WatchOptions, 'delayMs' | 'timeoutMs'>
  readonly onState: (job: ConnectedJob, progress: JobProgress) => void
  /** Told how long the start of a job is put off. */
  readonly onPutOff: (job: ConnectedJob, waitMs: number) => void
}

/**
 * Does one job of a plan, from where the journal leaves it.
 * @throws {JournalError}
 */
export async function runPlanJob(job: ConnectedJob, run: PlanRun): Promise<JobOutcome> {
  const [first, second] = job.parts
  let current = first as ConnectedPart
  try {
    if (run.signal.aborted) return outcomeOf(job, run.ledger)
    if (second !== undefined) await copyFile(job, [current, second], run, () => (current = second))
    else if (current.part === 'export') await saveFile(job, current, run)
    else await importFile(job, current, run, async () => (job.file === undefined ? undefined : openAsBlob(job.file)))
    return outcomeOf(job, run.ledger)
  } catch (error) {
    return outcomeOf(job, run.ledger, await noteFailure(job, current, run.ledger, run.signal, error))
  }
}

async function saveFile(job: ConnectedJob, part: ConnectedPart, run: PlanRun): Promise<void> {
  const { pageSize, deleteAfter = false } = job.job
  const place = { job: job.job.name, part: part.part, event: 'saved' } as const
  const path = job.output ?? ''
  const finished = await finishExport(job, part, run)
  try {
    const saved = await saveExport(finished, path, {
      signal: run.signal,
      deleteAfter,
      partName: partNameOf(path),
      ...fileLimits(job),
      ...(pageSize === undefined ? {} : { pageSize }),
    })
    await run.ledger.note({ ...place, ...saved })
  } catch (error) {
    if (!(error instanceof ExportError && error.code === 'EXPORT_NOT_DELETED')) throw error
    await run.ledger.note({ ...place, path, bytes: (await stat(path)).size, problem: error.message })
  }
}

const fileLimits = ({ job: { downloadHost, maxFile, fileTimeout, idleTimeout } }: ConnectedJob) => ({
  ...(downloadHost === undefined ? {} : { downloadHost }),
  ...(maxFile === undefined ? {} : { maxBytes: Math.round(maxFile * megabyte) }),
  ...(fileTimeout === undefined ? {} : { timeoutMs: Math.round(fileTimeout * 1000) }),
  ...(idleTimeout === undefined ? {} : { idleTimeoutMs: Math.round(idleTimeout * 1000) }),
})

/** The same for each run, so that what a killed one has left is replaced; short enough for every file system. */
const partNameOf = (path: string) => `.${createHash('sha256').update(path).digest('hex').slice(0, 16)}.part`

/** @param onFile called when the export has given its file */
async function copyFile(
  job: ConnectedJob,
  [source, target]: readonly [ConnectedPart, ConnectedPart],
  run: PlanRun,
  onFile: () => void,
): Promise<void> {
  if (run.ledger.stateOf({ job: job.job.name, part: target.part }).at === 'started') {
    onFile()
    return importFile(job, target, run, async () => undefined)
  }
  const finished = await finishExport(job, source, run)
  await copyExport(
    finished,
    (file) => {
      onFile()
      return importFile(job, target, run, async () => file)
    },
    { signal: run.signal, ...fileLimits(job) },
  )
}

const finishExport = (job: ConnectedJob, part: ConnectedPart, run: PlanRun): Promise<ExportJob> => {
  const { lifecycle, call } = part
  const request = { vendor: job.vendor.name, lifecycle, step: call.step, inputs: call.inputs, signal: run.signal }
  return finishPart(job, part, run, (client) => startJob({ ...request, client }))
}

/** @param open gives the file; not called where the import has begun */
async function importFile(
  job: ConnectedJob,
  part: ConnectedPart,
  run: PlanRun,
  open: () => Promise<Blob | undefined>,
): Promise<void> {
  const { call, lifecycle } = part
  const { force = false } = job.job
  const imported: ImportJob = await finishPart(job, part, run, async (client) => {
    const kinds = await job.vendor.loadFileKinds()
    const prepare: PrepareFile | undefined = kinds && ((...given) => prepareImport(kinds, ...given))
    const file = await open()
    const request = { ...call.inputs, start: call.step.operationId, ...(file === undefined ? {} : { file }) }
    return startImport(job.vendor.name, lifecycle, client, request, prepare, { signal: run.signal, force })
  })
  const { resourceId, resourceName } = imported
  const made = { ...(resourceId && { resourceId }), ...(resourceName && { resourceName }) }
  await run.ledger.note({ job: job.job.name, part: part.part, event: 'imported', ...made })
}

/** Starts a part, unless the journal tells that it was, and waits until it is done. */
async function finishPart(
  job: ConnectedJob,
  part: ConnectedPart,
  run: PlanRun,
  start: (client: AnyClient) => Promise<JobOrigin>,
): Promise<FinishedJob> {
  const { lifecycle, client } = part
  const { signal, ledger } = run
  const place = { job: job.job.name, part: part.part }
  if (ledger.stateOf(place).at !== 'started') {
    await startWhenTaken(place, part, run, start, (waitMs) => run.onPutOff(job, waitMs))
  }
  const state = ledger.stateOf(place)
  const named = state.at === 'started' ? state.wait : {}
  const { timeout, delay } = job.job
  return runJob(() => resumeJob(job.vendor.name, lifecycle, client, named), {
    signal,
    ...run.pace,
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
    ...(delay === undefined ? {} : { delayMs: delay * 1000 }),
    onState: (progress) => run.onState(job, progress),
  })
}
