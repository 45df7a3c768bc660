import type { RecordingReport } from '../recordingReport.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { ndjson } from './ndjson.ts'
import { pretty } from './pretty.ts'
import { sarif } from './sarif.ts'

export interface ReporterOptions {
  /** Version of this package. */
  readonly version: string
  readonly colors: boolean
  /** Folder of the package, for places of its descriptions; empty where that is the folder the command runs in. */
  readonly packageFolder: string
}

/** The forms of a report, by the name of `--format`. */
export const reporters = { pretty, json, ndjson, junit, sarif, github } satisfies Readonly<
  Record<string, (report: RecordingReport, options: ReporterOptions) => string>
>
