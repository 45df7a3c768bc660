import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem } from './problem.ts'
import { registryFile, repository, type Vendor } from './registry.ts'

const program = join(repository, 'node_modules/@redocly/cli/bin/cli.js')

interface CommandOutput {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the Redocly command line with this project's registry, without telemetry. */
export function redocly(args: readonly string[], top: string = repository): Promise<CommandOutput> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' }
  const argv = [program, ...args, '--config', registryFile]
  return new Promise((resolve) => {
    execFile(process.execPath, argv, { cwd: top, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ exitCode, stdout, stderr })
    })
  })
}

interface LintProblem {
  readonly severity: string
  readonly ruleId: string
  readonly message: string
  readonly suggest?: readonly string[]
  readonly location: readonly {
    readonly source: { readonly ref: string }
    readonly pointer?: string
    readonly start?: { readonly line: number }
  }[]
  readonly from?: { readonly source: { readonly ref: string } }
}

/** Lints the descriptions of the registry and the Arazzo file beside each. Warnings count as problems. */
export async function lintSpecs(vendors: readonly Vendor[], top: string = repository): Promise<Problem[]> {
  const files = vendors.flatMap((vendor) => [vendor.name, vendor.lifecycle])
  const output = await redocly(['lint', ...files, '--format', 'json', '--max-problems', '500'], top)
  let found: LintProblem[]
  try {
    // One JSON document for each file, one after the other (Redocly CLI 2.77).
    const reports = output.stdout.split(/(?<=^\})(?=\{)/m).map((text): { problems: LintProblem[] } => JSON.parse(text))
    if (reports.length !== files.length) throw new Error('a report is missing')
    found = reports.flatMap(({ problems }) => problems)
  } catch {
    const message = `redocly lint gave no report (exit code ${output.exitCode}): ${output.stderr.trim() || output.stdout.trim()}`
    return [{ file: registryFile, line: 0, message }]
  }
  const problems = found.map(({ location, message, ruleId, suggest = [] }) => {
    const place = location[0]
    const hint = suggest.length > 0 ? ` Did you mean ${suggest.join(' or ')}?` : ''
    return {
      file: place?.source.ref ?? registryFile,
      line: place?.start?.line ?? 0,
      message: `${message}${hint} (${ruleId})`,
    }
  })
  if (problems.length === 0 && output.exitCode !== 0) {
    return [{ file: registryFile, line: 0, message: `redocly lint failed: ${output.stderr.trim()}` }]
  }
  return problems
}

/** One description with its files joined; inner references stay. */
export async function bundle(vendor: Vendor, top: string = repository): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-'))
  try {
    const file = join(folder, 'openapi.json')
    const output = await redocly(['bundle', vendor.name, '--output', file], top)
    if (output.exitCode !== 0) throw new Error(`redocly bundle ${vendor.name}: ${output.stderr}`)
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
