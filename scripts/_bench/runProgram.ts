import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Usage {
  readonly stdout: string
  readonly wallSeconds: number
  /** Of all its threads. */
  readonly cpuSeconds: number
  /** The most memory that it had at one time. */
  readonly peakMegabytes: number
}

const preload = join(import.meta.dirname, 'tellUsage.ts')

export interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Default 0. */
  readonly exitCode?: number
}

/**
 * Runs a program of Node to its end, and says what it took.
 * @throws when it ends with another code than is wanted
 */
export function runProgram(args: readonly string[], { environment = {}, exitCode = 0 }: ProgramOptions = {}): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-usage-'))
  const file = join(folder, 'usage.json')
  try {
    const startMs = performance.now()
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...environment, BENCH_USAGE: file },
      maxBuffer: 1 << 28,
    })
    const wallSeconds = (performance.now() - startMs) / 1000
    if (status !== exitCode) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr || stdout}`)
    const usage = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage
    return {
      stdout,
      wallSeconds,
      cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      peakMegabytes: (usage.maxRSS * 1024) / 1e6,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
