import { idText, stepArguments } from '../contract/jobValues.ts'
import { type Lifecycles, startStepId } from '../contract/lifecycle.ts'
import type { JobId } from '../jobs/job.ts'
import { jobNames, lifecyclesNamed } from '../jobs/jobNames.ts'
import { shellWord } from './shellWord.ts'

/** Options of `wait` by name: true for a switch, and none of those that are undefined. */
export type WaitOptions = Readonly<Record<string, string | readonly string[] | true | undefined>>

/** A job, as far as it is known. */
export interface KnownJob {
  /** Its lifecycle's name. */
  readonly name: string
  /** What its start took, or what `wait` was told of it. */
  readonly inputs: Readonly<Record<string, unknown>>
  readonly jobId?: JobId | undefined
  /** Whether only the user says that there is such a job, until the vendor has told of it. */
  readonly isClaimed?: boolean
  /** What it is taken up with. */
  readonly options: WaitOptions
}

/** The command that takes up a job, as a line for a shell; undefined where too little is known of the job. */
export function resumeCommand(
  vendor: string,
  lifecycles: Lifecycles,
  { name, inputs, jobId, options }: KnownJob,
): string | undefined {
  const wait = lifecycles[name]?.wait
  if (wait === undefined) return undefined
  const { required, optional } = jobNames(wait)
  const values: Readonly<Record<string, unknown>> = {
    jobId,
    ...stepArguments(wait, { inputs, outputs: { [startStepId]: { jobId } } }),
  }
  const given = new Map([...required, ...optional].map((key) => [key, idText(values[key])] as const))
  if (required.some((key) => given.get(key) === undefined)) return undefined
  const pairs = [...given].flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
  const isAmbiguous =
    lifecyclesNamed(
      lifecycles,
      pairs.map(([key]) => key),
    ).length > 1
  const all: WaitOptions = { ...options, job: isAmbiguous ? name : undefined }
  const words = Object.entries(all).flatMap(([option, value]) =>
    value === true ? [`--${option}`] : [value ?? []].flat().map((text) => `--${option}=${text}`),
  )
  const line = ['export-contracts', 'wait', vendor, ...pairs.map(([key, value]) => `${key}=${value}`), ...words]
  return line.map(shellWord).join(' ')
}
