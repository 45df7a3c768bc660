import { ContractError } from '../../contract/ContractError.ts'
import type { RecordingReport } from '../recordingReport.ts'

interface LostWorkerOptions extends ErrorOptions {
  readonly report?: RecordingReport
}

/** A worker ended before it was done, so that some of the recording was not judged. */
export class LostWorkerError extends ContractError {
  override readonly name = 'LostWorkerError'
  readonly code = 'LOST_WORKER'
  /** What was judged before, marked as incomplete; undefined until `checkRecording` throws it. */
  readonly report: RecordingReport | undefined
  constructor({ report, ...options }: LostWorkerOptions = {}) {
    super(
      'check: a worker ended before it was done. Judge fewer recordings at once, or give Node more memory.',
      options,
    )
    this.report = report
  }
}

/** By its name: the file of a built command has a class of its own. */
export const isLostWorker = (error: unknown): error is LostWorkerError =>
  error instanceof Error && error.name === 'LostWorkerError'
