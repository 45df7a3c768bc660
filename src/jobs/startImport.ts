import { type AnyClient, contextOf } from '../client/clientContext.ts'
import { InputError } from '../client/errors.ts'
import { OptionsError } from '../contract/ContractError.ts'
import type { JobValues } from '../contract/jobValues.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import type { FileFacts, FileMember, Lifecycle, StartStep } from '../contract/lifecycle.ts'
import { bodyOf } from './bodyOf.ts'
import { readFile } from './fileChanged.ts'
import { failureOf } from './JobError.ts'
import { type JobOrigin, toJobId } from './job.ts'
import { chooseStart, startJob } from './startJob.ts'
import { uploadFile } from './uploadFile.ts'

/** What is known of the file of an import before it is sent. */
export interface PreparedFile {
  /** What is wrong with it, one sentence each. */
  readonly problems: readonly string[]
  /** Files of the archive by the name of their input, for an import that sends them one by one. */
  readonly members: Readonly<Record<string, Blob>>
}

/**
 * Looks into a file before it is sent.
 * @param body of the start, which may say what the file must be
 * @param wanted the files of an archive that the import sends by themselves
 */
export type PrepareFile = (
  file: Blob,
  body: unknown,
  wanted: Readonly<Record<string, FileMember>>,
) => Promise<PreparedFile>

export interface StartImportOptions {
  readonly signal?: AbortSignal | undefined
  /** Sends a file that is not what the vendor takes, too. Default: false. */
  readonly force?: boolean
}

/**
 * Brings the file of an import to the vendor and starts the import. Without a file, the body must say where the vendor has it
 * already.
 * @throws {ImportError} IMPORT_FILE_REFUSED, IMPORT_FILE_CHANGED, IMPORT_NOT_UPLOADED, IMPORT_REJECTED, IMPORT_UNAVAILABLE,
 * IMPORT_UNKNOWN_STATE, IMPORT_ABORTED
 * @throws {OptionsError} when it is not clear which operation starts the import
 * @throws {InputError} for parameters that cannot be right
 */
export async function startImport(
  vendor: string,
  lifecycle: Lifecycle,
  client: AnyClient,
  { start, file, ...inputs }: Readonly<Record<string, unknown>>,
  prepare: PrepareFile | undefined,
  { signal, force = false }: StartImportOptions = {},
): Promise<JobOrigin> {
  const step = chooseStart(vendor, lifecycle, start)
  const { uploads = [] } = step
  if (file !== undefined && !(file instanceof Blob))
    throw new OptionsError(`${vendor}: file is no Blob. openAsBlob of node:fs makes one.`)
  refuseOwnMembers(vendor, lifecycle.file, step, inputs['body'], file)
  contextOf(client).checkArguments(step.operationId, { ...inputs, body: inputs['body'] ?? {} })
  const files = file === undefined ? {} : await filesOf(vendor, lifecycle, step, file, inputs['body'], prepare, force)

  let values: JobValues = { inputs: { ...inputs, ...files }, outputs: {} }
  for (const upload of uploads) {
    const outputs = await uploadFile({ vendor, lifecycle, client, step, upload, values, file, signal })
    if (outputs !== undefined) values = { ...values, outputs: { ...values.outputs, [upload.stepId]: outputs } }
  }
  const body = await readFile(bodyOf(step, values, file !== undefined), failureOf(vendor, lifecycle.kind, step))
  // Some vendors give the import its id when they are asked where to put its file.
  const jobId = Object.values(values.outputs)
    .map((outputs) => toJobId(outputs['jobId']))
    .find(Boolean)
  return startJob({ vendor, lifecycle, client, step, inputs: { ...inputs, body }, signal, jobId })
}

/** @throws {InputError} for a body that takes no members, one that the import sets, or one that lacks because there is no file */
function refuseOwnMembers(
  vendor: string,
  { elsewhere = [] }: FileFacts,
  { operationId, members = [] }: StartStep,
  body: unknown,
  file: unknown,
): void {
  const refuse = (problem: string) => new InputError(vendor, operationId, problem)
  if (body !== undefined && (Object(body) !== body || Array.isArray(body))) throw refuse('body is no object.')
  const own = members
    .filter(({ value }) => file !== undefined || value.from !== 'literal')
    .map(({ pointer }) => pointer)
  const places = file === undefined ? [...own, ...elsewhere] : own
  const given = places.find((place) => readPointer(body, place) !== undefined)
  if (file === undefined && given === undefined) throw refuse(`file is missing, or ${places.join(' or ')} in the body.`)
  if (file !== undefined && given !== undefined)
    throw refuse(`the body has ${given}, which the file gives. Leave it, or the file, out.`)
}

/** The files that the steps take, by the names of their inputs. */
async function filesOf(
  vendor: string,
  { kind, file: facts }: Lifecycle,
  step: StartStep,
  file: Blob,
  body: unknown,
  prepare: PrepareFile | undefined,
  force: boolean,
): Promise<Readonly<Record<string, Blob>>> {
  const fail = failureOf(vendor, kind, step)
  const refuse = (problem: string) => {
    if (!force) throw fail('FILE_REFUSED', `${problem}. Nothing was sent. Pass another file, or force it (--force).`)
  }
  if (file.size === 0) refuse('the file is empty')
  const { maxBytes } = facts
  if (maxBytes !== undefined && file.size > maxBytes) refuse(`the file has ${file.size} bytes, more than ${maxBytes}`)
  const looked = prepare && (await readFile(prepare(file, body, wantedMembers(step, facts)), fail))
  const { problems, members } = looked ?? { problems: [], members: {} }
  if (problems.length > 0) refuse(`the file is not what ${vendor} takes: ${problems.join('; ')}`)
  return { file, ...members }
}

/** The files of the archive that the steps before the start send. */
function wantedMembers({ uploads = [] }: StartStep, { members = {} }: FileFacts): Record<string, FileMember> {
  const sent = uploads.flatMap((upload) => upload.members ?? [])
  return Object.fromEntries(
    Object.entries(members).filter(([name]) => sent.some(({ value }) => value.from === 'input' && value.name === name)),
  )
}
