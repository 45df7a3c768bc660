import type { FileResource } from './fileKind.ts'
import type { InspectLimits } from './limits.ts'

/** Something in a file that does not fit. Its message holds no value of the file. */
export interface FileProblem {
  /** The path of the member of an archive, at most 200 characters of it and as the archive has it. */
  readonly member?: string
  /** JSON Pointer into its JSON, or into that of the file. */
  readonly pointer?: string
  readonly message: string
  /** The sources of the rule that it breaks: ids of the vendor's `sources.yaml`. */
  readonly source?: string
}

export interface FileMember {
  /** As the archive has it: not to be trusted as a path. */
  readonly path: string
  /** Unpacked, as the archive says. */
  readonly bytes: number
}

/** What a file is. It fits when it has no problems. */
export interface InspectedFile {
  readonly vendor: string
  /** Undefined when it is none of the vendor's; `problems` then say what it lacks for the nearest one. */
  readonly kind: string | undefined
  readonly bytes: number
  /** Whether some members are encrypted. Of those nothing but path and size was looked at. */
  readonly isEncrypted: boolean
  readonly resource?: FileResource
  /** What an archive holds, without its folders. */
  readonly members: readonly FileMember[]
  readonly problems: readonly FileProblem[]
}

export interface InspectOptions {
  /**
   * The body of the request that started the export: what it says of delimiter and columns is looked for. With `forImport`
   * that of the request that will start the import: the file must be of the kind that it asks for.
   */
  readonly request?: unknown
  /** Holds the file to what the vendor's import takes: its limits, and no kinds that are only exported. Default: false. */
  readonly forImport?: boolean
  readonly signal?: AbortSignal
  /** Others than the usual limits. */
  readonly limits?: Partial<InspectLimits>
}
