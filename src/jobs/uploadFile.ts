import { type AnyClient, contextOf } from '../client/clientContext.ts'
import { backoffMs } from '../client/retryPolicy.ts'
import { type JobValues, readOutputs, stepArguments } from '../contract/jobValues.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import type { Lifecycle, StartStep, Step, UploadStep } from '../contract/lifecycle.ts'
import { bodyOf } from './bodyOf.ts'
import { aborted, callStep, describeOutcome, isRefusalStatus } from './callStep.ts'
import { discard } from './discard.ts'
import { fileChanged, isFileChanged, readFile } from './fileChanged.ts'
import { type Fail, failureOf } from './JobError.ts'
import { pause } from './pause.ts'
import { toAddress } from './toAddress.ts'
import { addressRefused, whyUnanswered } from './whyUnanswered.ts'

export interface Upload {
  readonly vendor: string
  readonly lifecycle: Lifecycle
  readonly client: AnyClient
  readonly step: StartStep
  readonly upload: UploadStep
  readonly values: JobValues
  /** Undefined when the caller has none to send. */
  readonly file: Blob | undefined
  readonly signal: AbortSignal | undefined
}

type Outputs = Readonly<Record<string, unknown>>

/**
 * Does one step that brings a file to the vendor, and gives its outputs; undefined when nothing is to be brought, because the
 * archive has no such file or the caller's body says already what the step would.
 * @throws {ImportError} IMPORT_NOT_UPLOADED, IMPORT_REJECTED, IMPORT_FILE_CHANGED, IMPORT_ABORTED
 */
export async function uploadFile(wanted: Upload): Promise<Outputs | undefined> {
  const { vendor, lifecycle, client, step, upload, values, file, signal } = wanted
  if (upload.members?.some(({ value }) => value.from === 'input' && values.inputs[value.name] === undefined))
    return undefined
  if (file === undefined && saysAlready(step, upload, values.inputs['body'])) return undefined
  const failOtherwise = failureOf(vendor, lifecycle.kind, upload)
  const fail: Fail = (failure, problem, details) =>
    failOtherwise(failure, failure === 'ABORTED' ? 'was aborted. No import was started.' : problem, details)
  const outputs = await askForUpload(client, upload, values, fail, signal)
  if (file === undefined || upload.outputs['uploadUrl'] === undefined) return outputs
  return putFile(client, file, outputs, () => askForUpload(client, upload, values, fail, signal), fail, signal)
}

const saysAlready = ({ members = [] }: StartStep, { stepId }: UploadStep, body: unknown) =>
  members.some(
    ({ pointer, value }) =>
      value.from === 'output' && value.step === stepId && readPointer(body, pointer) !== undefined,
  )

async function askForUpload(
  client: AnyClient,
  upload: Step,
  values: JobValues,
  fail: Fail,
  signal: AbortSignal | undefined,
): Promise<Outputs> {
  const body = await readFile(bodyOf(upload, values, true), fail)
  const parameters = { ...stepArguments(upload, values), ...(body === undefined ? {} : { body }) }
  const outcome = await callStep(client, upload, parameters, fail, { signal })
  const { result } = outcome
  if (result?.ok) return readOutputs(upload, result.data)
  if (result === undefined && isFileChanged(outcome.cause)) throw fileChanged(fail)
  const problem = `the file was not taken, so that no import was started: ${await describeOutcome(outcome)}`
  throw fail(
    result === undefined || !isRefusalStatus(result.response.status) ? 'NOT_UPLOADED' : 'REJECTED',
    problem,
    outcome,
  )
}

/**
 * Sends a file to the address that a step gave, without credentials. An address that is refused is renewed once, because
 * addresses expire; the outputs of the step that worked come back.
 */
async function putFile(
  client: AnyClient,
  file: Blob,
  first: Outputs,
  renew: () => Promise<Outputs>,
  fail: Fail,
  signal: AbortSignal | undefined,
): Promise<Outputs> {
  const { fetch, clock, policy, random } = contextOf(client)
  const notUploaded = (problem: string) => fail('NOT_UPLOADED', `${problem}. No import was started.`)
  let outputs = first
  let isFresh = false
  for (let attempt = 1; ; ) {
    const address = toAddress(outputs['uploadUrl'])
    if (address === undefined) throw notUploaded('the answer holds no usable address for the file')
    const { response, code } = await put(address)
    if (response !== undefined) discard(response.body)
    if (response?.ok) return outputs
    const told = response === undefined ? `gave no response (${code})` : `answered ${response.status}`
    const problem = `the address for the file ${told}`
    if (response !== undefined && isRefusalStatus(response.status)) {
      if (isFresh) throw notUploaded(`${problem}, though it is fresh`)
      isFresh = true
      outputs = await renew()
    } else {
      if (attempt === policy.maxAttempts) throw notUploaded(`${problem}, ${attempt} times`)
      await pause(clock, backoffMs(attempt, policy, random), signal, fail)
      attempt += 1
    }
  }

  async function put({ href }: URL): Promise<{ readonly response?: Response; readonly code?: string }> {
    if (signal?.aborted) throw aborted(signal, fail)
    try {
      // A type of the caller's would be another request than the one that the address is signed for.
      const body = file.slice(0, file.size, '')
      const options = { method: 'PUT', body, credentials: 'omit', ...notCopied } as const
      return { response: await fetch(href, { ...options, ...(signal === undefined ? {} : { signal }) }) }
    } catch (cause) {
      if (signal?.aborted) throw aborted(signal, fail)
      // Its words stay out of the error: what a fetch throws may quote the address.
      if (isFileChanged(cause)) throw fileChanged(fail)
      const { code, problem } = Object(cause)
      if (code === addressRefused)
        throw fail('NOT_UPLOADED', `the address for the file is not called: ${problem} No import was started.`)
      return { code: whyUnanswered(cause).why }
    }
  }
}

// https://fetch.spec.whatwg.org/#concept-http-network-or-cache-fetch: a request without a window that may not be redirected is
// sent as it is; of any other a copy is kept, which holds the whole file in memory.
const notCopied = { window: null, redirect: 'error' } as const
