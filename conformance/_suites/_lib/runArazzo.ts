import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleArguments, responseExample } from '../../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import { readYamlFile } from '../../../scripts/_lib/yamlFile.ts'
import { readOutputs } from '../../../src/contract/jobValues.ts'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'
import { reserved } from '../../../src/mock/scenario.ts'

/** A workflow of a vendor's Arazzo file, as far as it is needed to run it. */
export interface Workflow {
  readonly workflowId: string
  readonly inputs: { readonly required: readonly string[] }
  readonly steps: readonly { readonly operationId: string }[]
}

export const readWorkflows = ({ lifecycles }: GeneratedVendor): readonly Workflow[] =>
  (readYamlFile(lifecycles.export).value as { readonly workflows: readonly Workflow[] }).workflows

/**
 * A vendor's Arazzo file as `redocly respect` (2.77) can play it to its end: without pauses, which are real seconds there, and
 * without outputs of the wait step that the last answer lacks, because it fails a step for those. Nothing else is changed.
 */
export function playableArazzo({ lifecycles, contract, document }: GeneratedVendor, mock: MockVendor): string {
  const { wait } = contract.lifecycles.export
  const last = mock.scenarios[reserved.usual]?.responses[wait.operationId]?.at(-1)
  if (last === undefined || 'fault' in last) throw new Error(`${reserved.usual} does not end with an example`)
  const { value } = responseExample(document, wait.operationId, last.status, last.example) ?? {}
  const outputs = readOutputs(wait, value)
  const absent = Object.keys(wait.outputs).filter((name) => outputs[name] === undefined)
  const isAbsent = (line: string) => absent.some((name) => line.trim().startsWith(`${name}: $`))
  const lines = readFileSync(join(repository, lifecycles.export), 'utf8').split('\n')
  return lines
    .filter((line) => !isAbsent(line))
    .map((line) => line.replace(/(?<=^\s*retryAfter: )\d+$/, '0'))
    .join('\n')
}

export interface ArazzoRun {
  readonly exitCode: number
  /** What the last run printed. */
  readonly output: string
  /** The folder in which each workflow has left its HAR. */
  readonly recordings: string
  readonly remove: () => void
}

/**
 * Runs every workflow of a vendor with `redocly respect` against a mock's address for the vendor, with inputs from the
 * examples of the description, until one fails.
 */
export async function runArazzo(vendor: GeneratedVendor, mock: MockVendor, address: string): Promise<ArazzoRun> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-arazzo-'))
  const recordings = join(folder, 'recordings')
  mkdirSync(recordings)
  cpSync(join(repository, vendor.folder), join(folder, vendor.name), { recursive: true })
  const file = join(folder, vendor.name, 'export.arazzo.yaml')
  writeFileSync(file, playableArazzo(vendor, mock))
  let exitCode = 0
  let output = ''
  for (const { workflowId, inputs, steps } of readWorkflows(vendor)) {
    const operationId = steps[0]?.operationId ?? ''
    const examples = mock.exampleRequests[operationId] ?? exampleArguments(vendor.document, operationId)
    const given = Object.fromEntries(inputs.required.map((name) => [name, examples[name]]))
    const run = await respect([
      file,
      `--workflow=${workflowId}`,
      `--server=${vendor.name}=${address}`,
      `--input=${JSON.stringify(given)}`,
      `--har-output=${join(recordings, `${workflowId}.har`)}`,
    ])
    exitCode = run.exitCode
    output = run.output
    if (exitCode !== 0) break
  }
  return { exitCode, output, recordings, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function respect(args: readonly string[]): Promise<{ readonly exitCode: number; readonly output: string }> {
  const program = join(repository, 'node_modules/@redocly/cli/bin/cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' }
  return new Promise((resolve) => {
    execFile(process.execPath, [program, 'respect', ...args], { env }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ exitCode, output: stdout + stderr })
    })
  })
}
