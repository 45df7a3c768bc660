import { spawnSync } from 'node:child_process'

// A program of its own, because starting another one takes longer the more memory the starting one has. It is given the
// number of runs and lists of arguments for Node, as JSON; it prints the lower quartile of each one's milliseconds.
const [runs, programs] = JSON.parse(process.argv[2] ?? '') as [number, string[][]]
const times = programs.map((): number[] => [])
// In turn, so that a machine that gets slower does so for all of them.
for (let run = 0; run < runs; run++) {
  for (const [index, args] of programs.entries()) {
    const startMs = performance.now()
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
    times[index]?.push(performance.now() - startMs)
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  }
}
const quartiles = times.map((values) => values.toSorted((a, b) => a - b)[runs >> 2] ?? 0)
console.log(JSON.stringify(quartiles))
