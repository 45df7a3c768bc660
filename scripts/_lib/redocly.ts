import { execFile } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPointer } from '../../src/contract/jsonPointer.ts'
import { type Problem, ProblemsError } from './problem.ts'
import { registryFile, type Vendor } from './registry.ts'
import { repository } from './repository.ts'
import { readYamlFile } from './yamlFile.ts'

export const redoclyProgram = join(repository, 'node_modules/@redocly/cli/bin/cli.js')

/** No telemetry, and nothing that is not the result. */
export const redoclyEnvironment = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' }

interface CommandOutput {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the Redocly command line with this project's registry, without telemetry. */
export function redocly(args: readonly string[], top: string = repository): Promise<CommandOutput> {
  const env = { ...process.env, ...redoclyEnvironment }
  const argv = [redoclyProgram, ...args, '--config', registryFile]
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
  // Redocly CLI 2.77 stops without a report at the first file that it cannot read.
  const unreadable = vendors.flatMap((vendor) => findUnreadable(vendor, top))
  if (unreadable.length > 0) return unreadable
  return lint(
    vendors.flatMap((vendor) => [vendor.name, ...arazzoFiles(vendor)]),
    top,
  )
}

const arazzoFiles = ({ lifecycles, compositions }: Vendor) => [...Object.values(lifecycles), ...compositions]

/** Lints documents, each named as in the registry or by its file. Warnings count as problems. */
export async function lint(documents: readonly string[], top: string = repository): Promise<Problem[]> {
  const output = await redocly(['lint', ...documents, '--format', 'json', '--max-problems', '500'], top)
  let found: LintProblem[]
  try {
    // One JSON document for each file, one after the other (Redocly CLI 2.77).
    const reports = output.stdout.split(/(?<=^\})(?=\{)/m).map((text): { problems: LintProblem[] } => JSON.parse(text))
    if (reports.length !== documents.length) throw new Error('a report is missing')
    found = reports.flatMap(({ problems }) => problems)
  } catch {
    const message = `redocly lint gave no report (exit code ${output.exitCode}): ${output.stderr.trim() || output.stdout.trim()}`
    return [{ file: registryFile, line: 0, message }]
  }
  const problems = found.map((problem): Problem => {
    const { location, ruleId, suggest = [] } = problem
    const message = deadReference(problem, top) ?? problem.message
    const hint = suggest.length > 0 ? ` Did you mean ${suggest.join(' or ')}?` : ''
    return {
      file: location[0]?.source.ref ?? registryFile,
      line: location[0]?.start?.line ?? 0,
      message: `${message}${hint} (${ruleId})`,
    }
  })
  if (problems.length === 0 && output.exitCode !== 0) {
    return [{ file: registryFile, line: 0, message: `redocly lint failed: ${output.stderr.trim()}` }]
  }
  return problems
}

/** Problems of the files that a vendor cannot do without, and of its examples: not there, not YAML, or no table. */
function findUnreadable(vendor: Vendor, top: string): Problem[] {
  const examples = globSync(`${vendor.folder}/examples/*.yaml`, { cwd: top }).sort()
  return [vendor.entry, ...arazzoFiles(vendor), vendor.sources, vendor.scenarios, ...examples].flatMap((file) => {
    try {
      const { value } = readYamlFile(file, top)
      const isTable = typeof value === 'object' && value !== null && !Array.isArray(value)
      return isTable ? [] : [{ file, line: 1, message: 'holds no table. Another vendor shows what belongs in it.' }]
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems
      throw error
    }
  })
}

/** Redocly's own message does not say which reference it means. */
function deadReference({ ruleId, location }: LintProblem, top: string): string | undefined {
  const [place] = location
  if (ruleId !== 'no-unresolved-refs' || place?.pointer === undefined) return undefined
  const reference = readPointer(readYamlFile(place.source.ref, top).value, `${place.pointer.slice(1)}/$ref`)
  if (typeof reference !== 'string') return undefined
  return `$ref '${reference}' leads nowhere. Correct it, or write what it should point at.`
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
