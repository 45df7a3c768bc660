import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figures } from './figures.ts'
import { writeLargeRecording } from './largeRecording.ts'
import { type MeasuredProgram, programs } from './measuredPrograms.ts'
import type { Usage } from './runProgram.ts'

/** A recording, and what is run with it beside `check`. */
interface Measured {
  readonly format: 'ndjson' | 'har'
  readonly polls: number
  readonly others?: readonly MeasuredProgram[]
}

const plan: readonly Measured[] = [
  { format: 'ndjson', polls: 1_000 },
  { format: 'ndjson', polls: 10_000 },
  { format: 'ndjson', polls: 100_000, others: ['check --coverage', 'check, 1 % broken', 'parts, merged', 'redact'] },
  { format: 'ndjson', polls: 1_000_000 },
  { format: 'har', polls: 1_000, others: ['redocly drift'] },
  { format: 'har', polls: 10_000, others: ['redocly drift'] },
  { format: 'har', polls: 140_000, others: ['redocly drift', 'check --coverage', 'check, 1 % broken', 'redact'] },
]

interface Row extends Omit<Measured, 'others'>, Usage {
  readonly program: MeasuredProgram
  readonly megabytes: number
}

/** What whole programs take for recordings of growing size. */
export async function recordingSpeeds(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-recordings-'))
  const rows: Row[] = []
  try {
    for (const { format, polls, others = [] } of plan) {
      const file = join(folder, `polls.${format}`)
      await writeLargeRecording(file, polls)
      const megabytes = statSync(file).size / 1e6
      for (const program of ['reading and parsing', 'check', ...others] as const)
        rows.push({ program, format, polls, megabytes, ...(await programs[program]({ file, polls, folder })) })
      rmSync(file)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const beside = (row: Row) => row.cpuSeconds / rowOf(rows, { ...row, program: 'reading and parsing' }).cpuSeconds
  return {
    title: 'Whole programs on recordings of polls',
    headings: [
      'program',
      'format',
      'exchanges',
      'MB',
      'seconds',
      'of processors',
      'us each',
      'beside parsing',
      'peak MB',
    ],
    rows: rows.map((row) => [
      ...[row.program, row.format, String(row.polls), row.megabytes.toFixed(1), row.wallSeconds.toFixed(2)],
      ...[row.cpuSeconds.toFixed(2), ((row.cpuSeconds * 1e6) / row.polls).toFixed(1), beside(row).toFixed(2)],
      row.peakMegabytes.toFixed(0),
    ]),
    problems: limits.flatMap(({ what, most, figure }) => {
      const value = figure(rows)
      return value > most ? [`${what}: ${value.toFixed(2)}; at most ${most} is wanted`] : []
    }),
  }
}

function rowOf(rows: readonly Row[], wanted: Pick<Row, 'program' | 'format' | 'polls'>): Row {
  const found = rows.find(
    ({ program, format, polls }) => program === wanted.program && format === wanted.format && polls === wanted.polls,
  )
  if (found === undefined) throw new Error(`${wanted.program} was not run on ${wanted.polls} polls as ${wanted.format}`)
  return found
}

interface Limit {
  readonly what: string
  readonly most: number
  readonly figure: (rows: readonly Row[]) => number
}

const cpu = { name: 'processor time', of: ({ cpuSeconds }: Row) => cpuSeconds }
const wall = { name: 'time', of: ({ wallSeconds }: Row) => wallSeconds }

/** One program's figure beside another one's, on the same recording. */
function ratio(
  measure: typeof cpu,
  [format, polls]: readonly [Row['format'], number],
  [program, other]: readonly [MeasuredProgram, MeasuredProgram],
  most: number,
): Limit {
  return {
    what: `${measure.name} of ${program} beside ${other}, ${polls} as ${format}`,
    most,
    figure: (rows) =>
      measure.of(rowOf(rows, { program, format, polls })) / measure.of(rowOf(rows, { program: other, format, polls })),
  }
}

function peak(program: MeasuredProgram, [format, polls]: readonly [Row['format'], number], most: number): Limit {
  return {
    what: `megabytes of ${program}, ${polls} as ${format}`,
    most,
    figure: (rows) => rowOf(rows, { program, format, polls }).peakMegabytes,
  }
}

const lines = (polls: number) => ['ndjson', polls] as const
const entries = (polls: number) => ['har', polls] as const

const ofCores: readonly Limit[] = [lines(1_000_000), entries(140_000)].map(([format, polls]) => ({
  what: `time of check beside its processor time, ${polls} as ${format}`,
  most: 1 / 1.3,
  figure: (rows) => {
    const row = rowOf(rows, { program: 'check', format, polls })
    return row.wallSeconds / row.cpuSeconds
  },
}))

const limits: readonly Limit[] = [
  ratio(cpu, lines(1_000_000), ['check', 'reading and parsing'], 5),
  ratio(cpu, entries(140_000), ['check', 'reading and parsing'], 4),
  ratio(wall, entries(140_000), ['check', 'redocly drift'], 1),
  ...[lines(100_000), entries(140_000)].flatMap((recording) => [
    ratio(cpu, recording, ['check, 1 % broken', 'check'], 1.5),
    ratio(cpu, recording, ['check --coverage', 'check'], 2),
  ]),
  peak('check', lines(1_000_000), 200),
  peak('check', entries(140_000), 256),
  {
    what: 'processor time of an exchange of 1000000 as ndjson beside one of 100000',
    most: 1.5,
    figure: (rows) => {
      const [large, small] = [1_000_000, 100_000].map((polls) =>
        rowOf(rows, { program: 'check', format: 'ndjson', polls }),
      )
      return ((large?.cpuSeconds ?? 0) / (small?.cpuSeconds ?? 0)) * (100_000 / 1_000_000)
    },
  },
  ...(availableParallelism() < 2 ? [] : ofCores),
]
