import type { OpenOptions } from '../jobs/openExportFile.ts'

export interface SaveOptions extends OpenOptions {
  /** Called for each piece that is written, with the bytes so far and, where the vendor says so, in all. */
  readonly onProgress?: (progress: { readonly bytes: number; readonly totalBytes: number | undefined }) => void
  /** Bytes that the file may have, unpacked. Default: any number. */
  readonly maxBytes?: number
  /** Time until the file is saved, in milliseconds, with all attempts. Default: any time. */
  readonly timeoutMs?: number
  /** Time in which something of the file must come, in milliseconds; else it is fetched again. Default: 60,000. */
  readonly idleTimeoutMs?: number
  /** Takes the vendor's copy away once the file is saved, where the vendor has an operation for that. Default: false. */
  readonly deleteAfter?: boolean
  /**
   * Looks into the file before it takes its name: whether it is whole, of this vendor and of a known kind, as
   * `export-contracts inspect` does. Default: false.
   */
  readonly inspect?: boolean
  /**
   * Name of the temporary file beside the target, in which the file grows; one that is there already, because a process was
   * killed, is replaced. Default: another one each time.
   */
  readonly partName?: string
}
