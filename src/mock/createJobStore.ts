/** An export job of the mock. */
export interface MockJob {
  /** The same text for every request about the job: the values of the wait step's parameters. */
  readonly key: string
  readonly id: string | number | undefined
  /** The scenario that was chosen when the job began. */
  readonly chosen: string
  readonly echo: Readonly<Record<string, unknown>>
  /** Whether the mock was asked for a job that it had not handed out, and plays it all the same. */
  readonly isAdopted: boolean
  /** The scenario in which it goes on, and since when. */
  scenario: string
  sinceMs: number
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
  readonly newest: () => MockJob | undefined
}

const mostJobs = 10_000

export function createJobStore(): JobStore {
  const jobs = new Map<string, MockJob>()
  let newest: MockJob | undefined
  return {
    get: (key) => jobs.get(key),
    add(job) {
      // A key that is set again keeps its place in a Map.
      jobs.delete(job.key)
      jobs.set(job.key, job)
      newest = job
      const [oldest] = jobs.keys()
      if (jobs.size > mostJobs && oldest !== undefined) jobs.delete(oldest)
    },
    remove(job) {
      if (jobs.get(job.key) === job) jobs.delete(job.key)
      if (newest === job) newest = undefined
    },
    newest: () => newest,
  }
}
