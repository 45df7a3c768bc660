/** What a job has to wait for. */
export interface QueuedJob {
  /** So many jobs run at the same time at one host. */
  readonly host: string
  /** Of jobs with a key in common, each begins after the one before it has ended. */
  readonly keys: readonly string[]
}

/** Runs each job when it is its turn, in the order in which they are given. */
export function queueJobs(
  concurrency: number,
): <Result>(job: QueuedJob, run: () => Promise<Result>) => Promise<Result> {
  const hosts = new Map<string, { free: number; readonly waiting: (() => void)[] }>()
  const lastOf = new Map<string, Promise<unknown>>()

  async function atHost<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
    const host = hosts.get(name) ?? { free: concurrency, waiting: [] }
    hosts.set(name, host)
    if (host.free > 0) host.free -= 1
    else await new Promise<void>((resolve) => host.waiting.push(resolve))
    try {
      return await run()
    } finally {
      const next = host.waiting.shift()
      if (next === undefined) host.free += 1
      else next()
    }
  }

  return ({ host, keys }, run) => {
    const before = Promise.allSettled(keys.map((key) => lastOf.get(key)))
    const result = keys.length === 0 ? atHost(host, run) : before.then(() => atHost(host, run))
    for (const key of keys) lastOf.set(key, result)
    return result
  }
}
