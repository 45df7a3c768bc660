import type { Counters } from './counters.ts'
import type { Sample } from './sample.ts'

/** How much more a process may hold with each hour, in megabytes, and what is too little to tell growth from chance. */
interface Limit {
  readonly perHour: number
  readonly noise: number
}

// The heap is looked at when it is empty of garbage; of the pages behind it the system gets back what it likes.
export const limits = {
  heapMegabytes: { perHour: 12, noise: 2 },
  rssMegabytes: { perHour: 60, noise: 24 },
} as const satisfies Readonly<Record<string, Limit>>

/** The part of the samples in which caches fill and code is compiled. */
const warmUp = 0.25

/** What is left of the samples when the process is warm; at least two. */
export const warmSamples = (samples: readonly Sample[]): readonly Sample[] =>
  samples.slice(Math.min(Math.ceil(samples.length * warmUp), Math.max(0, samples.length - 2)))

/** The slope of the line with the least squares, in units of y for each unit of x; 0 for fewer than two points. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const meanX = mean(points.map(([x]) => x))
  const meanY = mean(points.map(([, y]) => y))
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return spread === 0 || points.length < 2
    ? 0
    : points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
}

/** Warm marks from which on a line through them tells growth from a single large mark. */
const marksForMemory = 6

/** How a kind of memory grows: megabytes for each hour, and over the time that was looked at. */
export interface Growth {
  readonly perHour: number
  readonly total: number
}

export function growthOf(samples: readonly Sample[], kind: keyof typeof limits): Growth {
  const warm = warmSamples(samples)
  const perSecond = slopeOf(warm.map((sample) => [sample.atSeconds, sample[kind]]))
  const seconds = (warm.at(-1)?.atSeconds ?? 0) - (warm[0]?.atSeconds ?? 0)
  return { perHour: perSecond * 3600, total: perSecond * seconds }
}

/** What is wrong with a run, one sentence each; none of a good one. */
export function problemsOf(samples: readonly Sample[], counters: Counters): string[] {
  const { sent, got, started, ended, unexpected } = counters
  const problems: string[] = []
  const [first] = warmSamples(samples)
  const last = samples.at(-1)
  if (first === undefined || last === undefined || first === last) problems.push('there are too few marks to compare')
  for (const [kind, { perHour, noise }] of Object.entries(limits)) {
    const growth = growthOf(samples, kind as keyof typeof limits)
    if (warmSamples(samples).length < marksForMemory) continue
    if (growth.perHour > perHour && growth.total > noise)
      problems.push(
        `${kind} grow by ${growth.perHour.toFixed(1)} an hour, more than ${perHour}, and by ${growth.total.toFixed(1)} in all, more than ${noise}`,
      )
  }
  for (const kind of ['resources', 'descriptors'] as const) {
    const [before, after] = [first?.[kind], last?.[kind]]
    if (before !== undefined && after !== undefined && after > before)
      problems.push(`${after} ${kind} are held at the end, and ${before} when it was warm`)
  }
  if (sent === 0 || started === 0) problems.push('nothing was done')
  if (sent !== got) problems.push(`clients sent ${sent} requests, and the mocks got ${got}`)
  if (started !== ended) problems.push(`${started} jobs were started, and ${ended} came to an end`)
  if (unexpected.length > 0)
    problems.push(`${unexpected.length} times something unexpected came: ${unexpected.slice(0, 5).join('; ')}`)
  return problems
}
