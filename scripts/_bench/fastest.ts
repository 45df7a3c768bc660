/** Something that is measured: it does so many things each time. */
export interface Work {
  readonly count: number
  readonly run: () => unknown
}

/**
 * How many things each does in a millisecond of processor time, in its best of several rounds. Processor time rather than
 * wall time, and all of them in turn: what else the machine does then counts for less.
 */
export async function fastest<const Works extends Readonly<Record<string, Work>>>(rounds: number, works: Works) {
  const best = Object.fromEntries(Object.keys(works).map((name) => [name, 0])) as Record<keyof Works, number>
  for (let round = 0; round < rounds; round++) {
    for (const [name, { count, run }] of Object.entries(works)) {
      const before = process.cpuUsage()
      await run()
      const { user, system } = process.cpuUsage(before)
      best[name as keyof Works] = Math.max(best[name] ?? 0, count / ((user + system) / 1000))
    }
  }
  return best
}
