import { contextOf } from '../client/clientContext.ts'
import { backoffMs, defaultRetryPolicy } from '../client/retryPolicy.ts'
import { callStep, describeAnswer, failureOf } from '../jobs/callStep.ts'
import { ExportError } from '../jobs/ExportError.ts'
import { type ExportJob, originOf } from '../jobs/exportJob.ts'
import { stepArguments } from '../jobs/jobValues.ts'
import type { Step } from '../jobs/lifecycle.ts'
import { openExportFile } from '../jobs/openExportFile.ts'
import { chooseTarget } from './chooseTarget.ts'
import type { SaveOptions } from './saveOptions.ts'
import { writeWhole } from './writeWhole.ts'

export interface SavedExport {
  readonly path: string
  readonly bytes: number
}

const maxAttempts = 3

/**
 * Saves the file of a finished job. It appears under its name only when it is whole; what stood there before is replaced.
 * @param target a file, or a folder that exists: then the vendor names the file.
 * @throws {ExportError} EXPORT_FILE_ELSEWHERE, EXPORT_FILE_UNAVAILABLE, EXPORT_FILE_BROKEN, EXPORT_FILE_NAME_REFUSED,
 * EXPORT_FILE_NOT_WRITTEN, EXPORT_NOT_DELETED, EXPORT_ABORTED
 */
export async function saveExport(job: ExportJob, target: string, options: SaveOptions = {}): Promise<SavedExport> {
  const { client, lifecycle } = originOf(job)
  if (options.deleteAfter && lifecycle.delete === undefined) {
    throw new TypeError(`[export-contracts] ${job.vendor}: no operation deletes an export. Leave deleteAfter out.`)
  }
  const { clock } = contextOf(client)
  for (let attempt = 1; ; attempt++) {
    try {
      const saved = await saveOnce(job, target, options)
      if (options.deleteAfter && lifecycle.delete !== undefined)
        await deleteExport(job, lifecycle.delete, saved, options)
      return saved
    } catch (error) {
      const isBroken = error instanceof ExportError && error.code === 'EXPORT_FILE_BROKEN'
      if (!isBroken || attempt >= maxAttempts) throw error
      await clock.sleep(backoffMs(attempt, defaultRetryPolicy, Math.random), options.signal)
    }
  }
}

async function saveOnce(job: ExportJob, target: string, options: SaveOptions): Promise<SavedExport> {
  const { lifecycle } = originOf(job)
  const fail = failureOf(job.vendor, lifecycle.fetch ?? lifecycle.wait)
  const file = await openExportFile(job, options)
  try {
    const path = await chooseTarget(target, file.suggestedName, fail)
    return { path, bytes: await writeWhole(file, path, options, fail) }
  } finally {
    await file.body.cancel().catch(() => undefined) // Closed already when it was read to its end.
  }
}

async function deleteExport(job: ExportJob, step: Step, saved: SavedExport, { signal }: SaveOptions): Promise<void> {
  const { client, values } = originOf(job)
  const fail = failureOf(job.vendor, step)
  const parameters = stepArguments(step, { ...values, inputs: { ...values.inputs, exportId: job.exportId } })
  const outcome = await callStep(client, step, parameters, fail, { signal })
  if (outcome.result?.ok) return
  const why = outcome.result === undefined ? 'no whole response came' : describeAnswer(outcome.result)
  throw fail(
    'EXPORT_NOT_DELETED',
    `the file is saved as ${saved.path}, but the export was not deleted: ${why}`,
    outcome,
  )
}
