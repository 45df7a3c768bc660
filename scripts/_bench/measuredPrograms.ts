import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { repository } from '../_lib/repository.ts'
import { writeLargeRecording } from './largeRecording.ts'
import { runDrift } from './peerSpeeds.ts'
import { type ProgramOptions, runProgram, type Usage } from './runProgram.ts'

/** A recording of polls that keep their contract. */
interface LargeRecording {
  readonly file: string
  readonly polls: number
  /** Where a program may write. */
  readonly folder: string
}

const command = join(repository, 'dist/src/cli/main.js')
const brokenEach = 100

/**
 * Runs the command with these arguments.
 * @throws when it does not say what is wanted
 */
function run(args: readonly string[], wanted: string, options: ProgramOptions = {}): Usage {
  const usage = runProgram([command, ...args], options)
  if (!usage.stdout.includes(wanted)) throw new Error(`${args[0]} says ${JSON.stringify(usage.stdout)}, not ${wanted}`)
  return usage
}

const judged = (polls: number, errors: number) => `${polls} of ${polls} exchanges judged (consumer): ${errors} error`

/** One after the other. */
const inAll = (usages: readonly Usage[]): Usage => ({
  stdout: usages.map(({ stdout }) => stdout).join(''),
  wallSeconds: usages.reduce((total, { wallSeconds }) => total + wallSeconds, 0),
  cpuSeconds: usages.reduce((total, { cpuSeconds }) => total + cpuSeconds, 0),
  peakMegabytes: Math.max(...usages.map(({ peakMegabytes }) => peakMegabytes)),
})

/** The bytes of a file in two, cut between lines. */
function halves(file: string): readonly Buffer[] {
  const bytes = readFileSync(file)
  const middle = bytes.indexOf('\n', bytes.length / 2) + 1
  return [bytes.subarray(0, middle), bytes.subarray(middle)]
}

/** The programs that the benchmark runs on a recording, whole and one after the other. */
export const programs = {
  'reading and parsing': ({ file }) => runProgram([join(import.meta.dirname, 'readAndParse.ts'), file]),
  check: ({ file, polls }) => run(['check', file], judged(polls, 0)),
  'check --coverage': ({ file, polls }) => run(['check', '--coverage', file], judged(polls, 0)),
  async 'check, 1 % broken'({ polls, file, folder }) {
    const broken = join(folder, `broken${extname(file)}`)
    await writeLargeRecording(broken, polls, brokenEach)
    const usage = run(['check', broken], judged(polls, polls / brokenEach), { exitCode: 1 })
    rmSync(broken)
    return usage
  },
  'parts, merged'({ file, polls, folder }) {
    const pieces = halves(file).map((bytes, at) => {
      const piece = join(folder, `piece${at}${extname(file)}`)
      writeFileSync(piece, bytes)
      return { piece, part: join(folder, `part${at}`) }
    })
    return inAll([
      ...pieces.map(({ piece, part }) => run(['check', '--partial', part, piece], '')),
      run(['merge', ...pieces.map(({ part }) => part)], judged(polls, 0)),
    ])
  },
  redact({ file, folder }) {
    const redacted = join(folder, `redacted${extname(file)}`)
    const usage = run(['redact', file, '-o', redacted], '')
    rmSync(redacted)
    return usage
  },
  'redocly drift': ({ file }) => runDrift(file),
} satisfies Record<string, (recording: LargeRecording) => Usage | Promise<Usage>>

export type MeasuredProgram = keyof typeof programs
