import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { vendors } from '../../generated/vendors.ts'
import { variablesOf } from '../auth/credentialsFromEnvironment.ts'
import { OptionsError } from '../contract/ContractError.ts'
import type { Contract } from '../contract/contract.ts'
import { pointerTokens, readPointer } from '../contract/jsonPointer.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'
import { checkDownloadHost } from '../jobs/downloadHost.ts'
import { type StartCall, startFindings } from '../jobs/startFindings.ts'
import { type Finding, formatFinding } from '../judge/finding.ts'
import { expandPlan, type PlanJob } from './expandPlan.ts'
import { folderProblem } from './folderProblem.ts'
import type { PlanProblem } from './PlanError.ts'
import type { PlanSide } from './plan.ts'
import type { PlanFile } from './readPlan.ts'

type Path = readonly (string | number)[]
export type VendorRow = (typeof vendors)[number]

/** One job at a vendor. An export and an import have one, a copy has both. */
export interface CheckedPart {
  readonly part: 'export' | 'import'
  readonly contract: Contract
  readonly lifecycle: Lifecycle
  readonly call: StartCall
  /** What the plan says of it, and where. */
  readonly side: PlanSide
  readonly path: Path
}

export interface CheckedJob {
  readonly job: PlanJob
  readonly vendor: VendorRow
  readonly parts: readonly CheckedPart[]
  /** Whole paths. */
  readonly output?: string
  readonly file?: string
}

export interface CheckedPlan {
  readonly jobs: readonly CheckedJob[]
  readonly problems: readonly PlanProblem[]
  /** What the contract warns of. */
  readonly warnings: readonly PlanProblem[]
}

/** What is wrong with a part of a plan, by the path of what is wrong. */
type Refuse = (path: Path, message: string) => void

export interface PlanSurroundings {
  /** Below it the outputs go. */
  readonly folder: string
  /** When the run began. */
  readonly startedMs: number
  /** The value of a variable of the environment. */
  readonly environment: (name: string) => string | undefined
  /** Names of jobs whose file is no longer needed. */
  readonly begun?: ReadonlySet<string>
}

/**
 * Fills the variables of a plan, holds its jobs to their contracts, and looks for their files. Nothing is sent and nothing is
 * written.
 * @returns its problems with those of its schema
 */
export async function checkPlan(plan: PlanFile, surroundings: PlanSurroundings): Promise<CheckedPlan> {
  const expanded = expandPlan(plan, surroundings.startedMs, surroundings.environment)
  const checked = await checkJobs(plan, expanded.jobs, surroundings)
  return { ...checked, problems: [...plan.problems, ...expanded.problems, ...checked.problems] }
}

async function checkJobs(
  { problem, file: planFile }: PlanFile,
  jobs: readonly PlanJob[],
  { folder, begun = new Set() }: PlanSurroundings,
): Promise<CheckedPlan> {
  const problems: PlanProblem[] = []
  const warnings: PlanProblem[] = []
  const refuse: Refuse = (path, message) => void problems.push(problem(path, message))
  const warn: Refuse = (path, message) => void warnings.push(problem(path, message))
  const checked: CheckedJob[] = []
  for (const job of jobs) {
    const vendor = vendors.find(({ name }) => name === job.contract)
    if (vendor === undefined) {
      refuse([...job.path, 'contract'], `there is no contract ${job.contract}`)
      continue
    }
    const contract = await vendor.loadContract()
    const sides = sidesOf(job)
    const parts = await Promise.all(sides.map((side) => checkPart(vendor, contract, side, refuse, warn)))
    if (job.kind === 'export') checkSaving(job, contract.lifecycles.export, refuse)
    checkDownload(job, refuse)
    for (const part of parts) if (job.kind === 'import' && part !== undefined) checkSource(job, part, refuse)
    const files = {
      ...(job.output === undefined ? {} : { output: resolve(folder, job.output) }),
      ...(job.file === undefined ? {} : { file: resolve(dirname(planFile), job.file) }),
    }
    checked.push({ job, vendor, parts: parts.filter((part) => part !== undefined), ...files })
  }
  await refuseSharedOutputs(planFile, checked, refuse)
  for (const { job, output, file } of checked) {
    const ofOutput = output === undefined ? undefined : await outputProblem(output)
    if (job.output?.endsWith('/')) refuse([...job.path, 'output'], `${job.output} is a folder. Name a file`)
    else if (ofOutput !== undefined) refuse([...job.path, 'output'], `${output} ${ofOutput}`)
    const ofFile = file === undefined || begun.has(job.name) ? undefined : await fileProblem(file)
    if (ofFile !== undefined) refuse([...job.path, 'file'], `${file} ${ofFile}`)
  }
  return { jobs: checked, problems, warnings }
}

const sidesOf = (job: PlanJob): readonly Pick<CheckedPart, 'part' | 'side' | 'path'>[] =>
  job.kind === 'copy'
    ? [
        { part: 'export', side: job.from ?? {}, path: [...job.path, 'from'] },
        { part: 'import', side: job.to ?? {}, path: [...job.path, 'to'] },
      ]
    : [{ part: job.kind, side: job, path: job.path }]

async function checkPart(
  vendor: VendorRow,
  contract: Contract,
  { part, side, path }: Pick<CheckedPart, 'part' | 'side' | 'path'>,
  refuse: Refuse,
  warn: Refuse,
): Promise<CheckedPart | undefined> {
  checkAddress(vendor, side, path, refuse)
  const lifecycle = contract.lifecycles[part]
  if (lifecycle === undefined) {
    refuse(path, `${vendor.name} has no ${part}. Take the job out`)
    return undefined
  }
  const names = Object.keys(lifecycle.starts)
  const start = side.start ?? (names.length === 1 ? names[0] : undefined)
  const step = names.includes(start ?? '') ? lifecycle.starts[start ?? ''] : undefined
  const operation = step && contract.description.operations[step.operationId]
  if (step === undefined || operation === undefined) {
    refuse([...path, 'start'], `start must be ${names.join(' or ')}`)
    return undefined
  }
  const body = operation.requestBody === undefined ? {} : { body: side.body ?? {} }
  const call = { step, operation, inputs: { ...side.parameters, ...body } }
  const checked = { part, contract, lifecycle, call, side, path }
  checkNames(checked, refuse)
  for (const finding of await startFindings(contract, call))
    (finding.severity === 'error' ? refuse : warn)(placeOf(finding, path), formatFinding(finding))
  return checked
}

function checkNames({ call: { step, operation }, side, path }: CheckedPart, refuse: Refuse): void {
  const known = operation.parameters.map(({ name }) => name)
  for (const name of Object.keys(side.parameters ?? {}))
    if (!known.includes(name))
      refuse(
        [...path, 'parameters', name],
        `${step.operationId} has no parameter ${name}; known: ${known.join(', ') || 'none'}`,
      )
  if (side.body !== undefined && operation.requestBody === undefined)
    refuse([...path, 'body'], `${step.operationId} takes no body. Leave it out`)
}

function checkAddress(
  { name, credentials, serverOptions }: VendorRow,
  side: PlanSide,
  path: Path,
  refuse: Refuse,
): void {
  for (const part of Object.keys(side.server ?? {}))
    if (!serverOptions.some((known) => known === part))
      refuse([...path, 'server', part], `${name} has no ${part} in its address; known: ${serverOptions.join(', ')}`)
  const known = usualVariables(credentials)
  for (const variable of Object.keys(side.credentials ?? {}))
    if (!known.includes(variable))
      refuse(
        [...path, 'credentials', variable],
        `${name} has no credentials by the name ${variable}; known: ${known.join(', ')}`,
      )
}

/** Where the environment usually has the credentials of a vendor. */
export const usualVariables = (sets: VendorRow['credentials']): readonly string[] => [
  ...new Set(sets.flatMap<string>(variablesOf)),
]

/** Where in the plan the value stands that a finding is about. */
function placeOf({ rule, pointer }: Finding, path: Path): Path {
  const tokens = pointerTokens(pointer)
  return rule === 'request-parameter' ? [...path, 'parameters', ...tokens.slice(1)] : [...path, 'body', ...tokens]
}

function checkSaving(
  { path, contract, pageSize, deleteAfter }: PlanJob,
  { fetch, delete: removal }: Lifecycle,
  refuse: Refuse,
) {
  if (pageSize !== undefined && fetch?.paging === undefined)
    refuse([...path, 'pageSize'], `${contract} hands out its file as a whole only. Leave pageSize out`)
  if (deleteAfter && removal === undefined)
    refuse([...path, 'deleteAfter'], `${contract} has no operation that deletes an export. Leave deleteAfter out`)
}

function checkDownload({ path, downloadHost }: PlanJob, refuse: Refuse) {
  try {
    checkDownloadHost(downloadHost)
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error
    refuse([...path, 'downloadHost'], error.message)
  }
}

/** An import takes its file from the plan or, where the vendor can do that, from where the body says. */
function checkSource({ path, file }: PlanJob, { call, lifecycle }: CheckedPart, refuse: Refuse) {
  const members = (call.step.members ?? []).filter(({ value }) => file !== undefined || value.from !== 'literal')
  const own = members.map(({ pointer }) => pointer)
  const places = file === undefined ? [...own, ...(lifecycle.file.elsewhere ?? [])] : own
  const given = places.find((place) => readPointer(call.inputs['body'], place) !== undefined)
  if (file === undefined && given === undefined) refuse(path, `file is missing, or ${places.join(' or ')} in the body`)
  if (file !== undefined && given !== undefined)
    refuse([...path, 'body', ...pointerTokens(given)], `the file gives ${given}. Leave it, or the file, out`)
}

/** Of two jobs with one file the later would take the place of the earlier, and of a file that is read nobody knows which it is. */
async function refuseSharedOutputs(planFile: string, jobs: readonly CheckedJob[], refuse: Refuse): Promise<void> {
  const owners = new Map<string, string>([[await placeKey(resolve(planFile)), 'the plan itself. Choose another place']])
  for (const { job, file } of jobs)
    if (file !== undefined) owners.set(await placeKey(file), `the file that ${job.name} imports. Choose another place`)
  for (const { job, output } of jobs) {
    if (output === undefined) continue
    const key = await placeKey(output)
    const owner = owners.get(key)
    if (owner === undefined) owners.set(key, `the file of ${job.name} too. Put {name} into it`)
    else refuse([...job.path, 'output'], `${job.output} is ${owner}`)
  }
}

/** The same for all paths to one place. Where letters may be small or capital, they are one. */
async function placeKey(path: string): Promise<string> {
  const folder = dirname(path)
  const real = await realpath(path).catch(() => undefined)
  if (real !== undefined || folder === path) return (real ?? path).toLowerCase()
  return join(await placeKey(folder), basename(path).toLowerCase())
}

/** Why no file can be saved at a place; undefined when one can. Folders that are missing are made when the run begins. */
async function outputProblem(output: string): Promise<string | undefined> {
  const found = await stat(output).catch(() => undefined)
  if (found?.isDirectory()) return 'is a folder. Name a file'
  if (found !== undefined && !found.isFile()) return 'is no plain file. Name another one'
  if (output.includes('\0')) return 'holds a null character. Choose another name'
  return folderProblem(dirname(output))
}

/** Why a file cannot be imported; undefined when it can. */
async function fileProblem(file: string): Promise<string | undefined> {
  try {
    const stats = await stat(file)
    await access(file, constants.R_OK)
    if (!stats.isFile()) return 'is no plain file. Name the file to import'
    return stats.size === 0 ? 'is empty. Name another file' : undefined
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code}). Name the file to import`
  }
}
