import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from '../_lib/repository.ts'
import type { Figures } from './figures.ts'
import { writeLargeRecording } from './largeRecording.ts'
import { runDrift } from './peerSpeeds.ts'
import { runProgram, type Usage } from './runProgram.ts'

const plan = [
  { format: 'ndjson', polls: 1_000 },
  { format: 'ndjson', polls: 10_000 },
  { format: 'ndjson', polls: 100_000 },
  { format: 'ndjson', polls: 1_000_000, peakMegabytes: 200 },
  { format: 'har', polls: 1_000 },
  { format: 'har', polls: 10_000 },
  { format: 'har', polls: 140_000, peakMegabytes: 256 },
]

interface Row extends Usage {
  readonly tool: string
  readonly format: string
  readonly polls: number
  readonly megabytes: number
  readonly limit: number | undefined
}

/** What whole programs take for recordings of growing size. `redocly drift` reads the HAR files too. */
export async function recordingSpeeds(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-recordings-'))
  const rows: Row[] = []
  try {
    for (const { format, polls, peakMegabytes: limit } of plan) {
      const file = join(folder, `polls.${format}`)
      await writeLargeRecording(file, polls)
      const megabytes = statSync(file).size / 1e6
      rows.push({ tool: 'check', format, polls, megabytes, limit, ...check(file, polls) })
      if (format === 'har')
        rows.push({ tool: 'redocly drift', format, polls, megabytes, limit: undefined, ...runDrift(file) })
      rmSync(file)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    title: 'Whole programs on recordings of polls',
    headings: ['program', 'format', 'exchanges', 'MB', 'seconds', 'of processors', 'us/exchange', 'peak MB', 'at most'],
    rows: rows.map(({ tool, format, polls, megabytes, wallSeconds, cpuSeconds, peakMegabytes, limit }) => [
      ...[tool, format, String(polls), megabytes.toFixed(1), wallSeconds.toFixed(2), cpuSeconds.toFixed(2)],
      ...[((wallSeconds * 1e6) / polls).toFixed(0), peakMegabytes.toFixed(0), limit === undefined ? '' : String(limit)],
    ]),
    problems: [...memoryProblems(rows), ...growthProblems(rows), ...coreProblems(rows)],
  }
}

function check(file: string, polls: number): Usage {
  const usage = runProgram([join(repository, 'dist/src/cli/main.js'), 'check', file])
  const wanted = `${polls} of ${polls} exchanges judged (consumer): 0 errors, 0 warnings`
  if (usage.stdout.trim() !== wanted) throw new Error(`check says ${JSON.stringify(usage.stdout)}, not ${wanted}`)
  return usage
}

const memoryProblems = (rows: readonly Row[]) =>
  rows
    .filter(({ peakMegabytes, limit }) => limit !== undefined && peakMegabytes > limit)
    .map(
      (row) =>
        `${row.polls} exchanges as ${row.format} take ${row.peakMegabytes.toFixed(0)} MB; the limit is ${row.limit}`,
    )

const mostGrowth = 1.5

/** An exchange of the largest recording is to take as long as one of a tenth of it. */
function growthProblems(rows: readonly Row[]): string[] {
  const [largest, smaller] = rows.filter(({ format }) => format === 'ndjson').toSorted((a, b) => b.polls - a.polls)
  if (largest === undefined || smaller === undefined) throw new Error('two recordings as NDJSON are wanted')
  const growth = largest.cpuSeconds / largest.polls / (smaller.cpuSeconds / smaller.polls)
  return growth > mostGrowth
    ? [`an exchange of ${largest.polls} takes ${growth.toFixed(2)} times one of ${smaller.polls}; time is not linear`]
    : []
}

const leastCores = 1.3

function coreProblems(rows: readonly Row[]): string[] {
  if (availableParallelism() < 2) return []
  const slow = rows.filter(
    ({ limit, cpuSeconds, wallSeconds }) => limit !== undefined && cpuSeconds < leastCores * wallSeconds,
  )
  return slow.map(({ polls, format }) => `${polls} exchanges as ${format} do not keep two cores busy`)
}
