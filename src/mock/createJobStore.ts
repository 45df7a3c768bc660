import type { KeptFile } from './fileShelf.ts'
import type { ImportedResource } from './importedResources.ts'

/** What a job is from its beginning on. */
export interface JobBeginning {
  /** The same text for every request about the job: the values of the wait step's parameters. */
  readonly key: string
  readonly id: string | number | undefined
  /** The scenario that was chosen when the job began. */
  readonly chosen: string
  readonly echo: Readonly<Record<string, unknown>>
  /** The operation that started it, and the members of its request. */
  readonly startedBy: readonly string[]
  /** What an export hands out instead of the example's file. */
  readonly file?: KeptFile | undefined
  /** What an import makes, once it has succeeded. */
  resource?: ImportedResource | undefined
  /** By output of the poll, what stands there instead of the example's value. */
  readonly told?: Readonly<Record<string, unknown>>
  /** Whether the mock was asked for a job that it had not handed out, and plays it all the same. */
  readonly isAdopted: boolean
}

/** A job of the mock. */
export interface MockJob extends JobBeginning {
  readonly createdMs: number
  /** The scenario in which it goes on, and since when. */
  scenario: string
  sinceMs: number
  /** What the last answer told of its state, and since when. */
  state: string | undefined
  updatedMs: number
  /** How many answers each operation has given in this scenario. */
  played: Map<string, number>
  /** How many download addresses it has handed out. */
  addresses: number
}

export interface JobStore {
  readonly get: (key: string) => MockJob | undefined
  /** Keeps a job; one with the same key gives way, and so does the oldest when there are too many. */
  readonly add: (job: MockJob) => void
  readonly remove: (job: MockJob) => void
  /** All of them, in the order in which they began. */
  readonly all: () => readonly MockJob[]
}

const mostJobs = 10_000

export function createJobStore(): JobStore {
  const jobs = new Map<string, MockJob>()
  return {
    get: (key) => jobs.get(key),
    add(job) {
      // A key that is set again keeps its place in a Map.
      jobs.delete(job.key)
      jobs.set(job.key, job)
      const [oldest] = jobs.keys()
      if (jobs.size > mostJobs && oldest !== undefined) jobs.delete(oldest)
    },
    remove(job) {
      if (jobs.get(job.key) === job) jobs.delete(job.key)
    },
    all: () => [...jobs.values()],
  }
}
