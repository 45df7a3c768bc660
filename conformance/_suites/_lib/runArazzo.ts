import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleArguments, responseExample } from '../../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import { readYamlFile } from '../../../scripts/_lib/yamlFile.ts'
import { readOutputs } from '../../../src/contract/jobValues.ts'
import type { Lifecycle } from '../../../src/contract/lifecycle.ts'
import { exportFileBytes, exportFileEntries } from '../../../src/mock/exportFileBytes.ts'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'
import { reserved } from '../../../src/mock/scenario.ts'

/** A workflow of a vendor's Arazzo file, as far as it is needed to run it. */
export interface Workflow {
  readonly workflowId: string
  readonly inputs: { readonly required: readonly string[] }
  readonly steps: readonly { readonly operationId: string }[]
}

/** The workflows of one of a vendor's lifecycles. */
export const readWorkflows = ({ lifecycles }: GeneratedVendor, name: string): readonly Workflow[] =>
  (readYamlFile(String(lifecycles[name])).value as { readonly workflows: readonly Workflow[] }).workflows

/**
 * A lifecycle's Arazzo file as `redocly respect` (2.77) can play it to its end: without pauses, which are real seconds there,
 * without outputs of the wait step that the last answer lacks, because it fails a step for those, and with `$file('<input>')`
 * for an input that is a part of a form, because an input cannot be a file there. Nothing else is changed.
 */
export function playableArazzo(
  { lifecycles, contract, document }: GeneratedVendor,
  mock: MockVendor,
  name: string,
): string {
  const { wait } = contract.lifecycles[name] ?? contract.lifecycles.export
  const last = mock.scenarios[reserved.usual]?.responses[wait.operationId]?.at(-1)
  if (last === undefined || 'fault' in last) throw new Error(`${reserved.usual} does not end with an example`)
  const { value } = responseExample(document, wait.operationId, last.status, last.example) ?? {}
  const outputs = readOutputs(wait, value)
  const absent = Object.keys(wait.outputs).filter((name) => outputs[name] === undefined)
  const isAbsent = (line: string) => absent.some((output) => line.trim().startsWith(`${output}: $`))
  const lines = readFileSync(join(repository, String(lifecycles[name])), 'utf8').split('\n')
  return lines
    .filter((line) => !isAbsent(line))
    .map((line) => line.replace(/(?<=^\s*retryAfter: )\d+$/, '0'))
    .map((line) => line.replace(/(?<=^\s*payload: \{.*)\$inputs\.(\w+)/, `"$file('$1')"`))
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

/** The files that the forms of a lifecycle's steps take, by the name of the input: the export file, and its members. */
function filesOf(mock: MockVendor, { file }: Lifecycle): Readonly<Record<string, Uint8Array>> {
  const entries = Object.entries(exportFileEntries(mock))
  const members = Object.entries(file.members ?? {}).map(([name, { paths }]) => {
    const [, bytes] = entries.find(([path]) => paths.includes(path)) ?? []
    return [name, bytes ?? new TextEncoder().encode("function greet(name) { return 'Hello ' + name }\n")] as const
  })
  return { file: exportFileBytes(mock), ...Object.fromEntries(members) }
}

/**
 * Runs every workflow of a lifecycle with `redocly respect` against a mock's address for the vendor, with inputs from the
 * examples of the description, until one fails.
 */
export async function runArazzo(
  vendor: GeneratedVendor,
  mock: MockVendor,
  name: string,
  address: string,
): Promise<ArazzoRun> {
  const lifecycle = vendor.contract.lifecycles[name] ?? vendor.contract.lifecycles.export
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-arazzo-'))
  const recordings = join(folder, 'recordings')
  mkdirSync(recordings)
  cpSync(join(repository, vendor.folder), join(folder, vendor.name), { recursive: true })
  const file = join(folder, vendor.name, `${name}.arazzo.yaml`)
  writeFileSync(file, playableArazzo(vendor, mock, name))
  const files = lifecycle.kind === 'import' ? filesOf(mock, lifecycle) : {}
  for (const [input, bytes] of Object.entries(files)) writeFileSync(join(folder, vendor.name, input), bytes)
  const inBase64 = Object.entries(files).map(([input, bytes]) => [input, Buffer.from(bytes).toString('base64')])
  let exitCode = 0
  let output = ''
  for (const { workflowId, inputs, steps } of readWorkflows(vendor, name)) {
    const operationIds = steps.map(({ operationId }) => operationId)
    const operationId = operationIds.find((id) => lifecycle.starts[id] !== undefined) ?? operationIds[0] ?? ''
    const example = mock.scenarios[reserved.usual]?.requests?.[operationId]
    const examples = { ...Object.fromEntries(inBase64), ...exampleArguments(vendor.document, operationId, example) }
    const given = Object.fromEntries(inputs.required.map((input) => [input, examples[input]]))
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
