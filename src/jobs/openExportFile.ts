import { contextOf } from '../client/clientContext.ts'
import { backoffMs } from '../client/retryPolicy.ts'
import { OptionsError } from '../contract/ContractError.ts'
import { readOutputs, stepArguments } from '../contract/jobValues.ts'
import type { FetchStep } from '../contract/lifecycle.ts'
import { aborted, callStep, describeOutcome, isRefusalStatus } from './callStep.ts'
import { discard } from './discard.ts'
import { atDownloadHost, checkDownloadHost } from './downloadHost.ts'
import { type Fail, failureOf } from './JobError.ts'
import { type ExportJob, type JobOrigin, originOf } from './job.ts'
import { joinPages } from './joinPages.ts'
import { pause } from './pause.ts'
import { pollJob } from './pollJob.ts'
import { toAddress } from './toAddress.ts'
import { addressRefused, whyUnanswered } from './whyUnanswered.ts'

export interface OpenOptions {
  readonly signal?: AbortSignal
  /** Records for each request, where the vendor hands out its file in parts. Default: the whole file in one answer. */
  readonly pageSize?: number
  /** Asks for a fresh address first, because the one that came with the job gave a broken file. Default: false. */
  readonly renewAddress?: boolean
  /**
   * What stands in place of scheme, host and port of the file's address, such as `https://files.example:8443`: behind a
   * firewall a vendor may hand out addresses that lead nowhere. A signature in the address that covers its host breaks.
   */
  readonly downloadHost?: string
}

/** An export file that is being received. */
export interface OpenedFile {
  readonly mediaType: string
  /** Bytes in all; undefined when the vendor does not say. */
  readonly byteLength: number | undefined
  /** The vendor's own name for the file, unchecked. */
  readonly suggestedName: string | undefined
  /** Reading it may throw the errors of the connection and, where the file comes in parts, an ExportError. */
  readonly body: ReadableStream<Uint8Array>
}

/**
 * Opens the file of a finished job. An address that is refused is renewed once by another poll, because addresses expire.
 * No credentials are sent to it.
 * @throws {ExportError} EXPORT_FILE_ELSEWHERE, EXPORT_FILE_UNAVAILABLE, EXPORT_ABORTED, and those of a poll
 * @throws {OptionsError} for a page size or a host that cannot be right
 */
export async function openExportFile(job: ExportJob, options: OpenOptions = {}): Promise<OpenedFile> {
  const origin = originOf(job)
  const { fetch: fetchStep } = origin.lifecycle
  const fail = failureOfFile(job, origin)
  if (options.pageSize !== undefined && !(Number.isSafeInteger(options.pageSize) && options.pageSize > 0))
    throw new OptionsError(`pageSize is ${options.pageSize}. Pass a number of records.`)
  checkDownloadHost(options.downloadHost)
  if (job.delivered !== undefined) {
    const { host, folder = '', fileName = '' } = job.delivered
    const place = [folder, fileName].filter((part) => part !== '').join('/')
    const problem = `the file was delivered to ${host}${place === '' ? '' : ` as ${place}`}. Fetch it there.`
    throw fail('FILE_ELSEWHERE', problem)
  }
  return fetchStep === undefined
    ? openAddress(job, origin, fail, options)
    : openByOperation(job, origin, fetchStep, fail, options)
}

/** Makes the errors of the step that the file of a job comes from. */
export function failureOfFile(job: ExportJob, { vendor, lifecycle }: JobOrigin): Fail {
  const { jobId, state } = job
  const fail = failureOf(vendor, lifecycle.kind, lifecycle.fetch ?? lifecycle.wait)
  return (code, problem, details) => fail(code, problem, { jobId, state, ...details })
}

async function openByOperation(
  job: ExportJob,
  { client, values, lifecycle }: JobOrigin,
  step: FetchStep,
  fail: Fail,
  { signal, pageSize }: OpenOptions,
): Promise<OpenedFile> {
  const open = async (part: Readonly<Record<string, number>>) => {
    const parameters = { ...stepArguments(step, values), ...part }
    const outcome = await callStep(client, step, parameters, fail, { signal, stream: true })
    if (outcome.result?.ok) return outcome.result.response
    throw fail('FILE_UNAVAILABLE', `the file was not handed out: ${await describeOutcome(outcome)}`, outcome)
  }
  const { mediaType } = lifecycle.file
  const suggestedName = nameInAnswer(job, lifecycle)
  const { paging } = step
  if (pageSize === undefined || paging === undefined) {
    const response = await open({})
    return { mediaType, suggestedName, byteLength: lengthOf(response), body: bodyOf(response) }
  }
  const readPage = async (offset: number, limit: number) =>
    new Uint8Array(await (await open({ [paging.offset]: offset, [paging.limit]: limit })).arrayBuffer())
  const broken = (problem: string) => fail('FILE_BROKEN', `${problem}. Leave pageSize out.`)
  return { mediaType, suggestedName, byteLength: undefined, body: streamOf(joinPages(readPage, pageSize, broken)) }
}

async function openAddress(
  job: ExportJob,
  origin: JobOrigin,
  fail: Fail,
  { signal, renewAddress = false, downloadHost }: OpenOptions,
): Promise<OpenedFile> {
  const { client, lifecycle } = origin
  const { fetch, clock, policy, random } = contextOf(client)
  const unavailable = (problem: string) => fail('FILE_UNAVAILABLE', problem)
  let isFresh = renewAddress
  let address = renewAddress
    ? await freshAddress(job, origin, fail, signal)
    : toAddress(readOutputs(lifecycle.wait, job.data)['downloadUrl'])
  for (let attempt = 1; ; ) {
    if (address === undefined) throw unavailable('the answer holds no usable address of a file')
    const { response, code } = await fetchAddress(atDownloadHost(address, downloadHost))
    if (response?.ok) {
      if (address.protocol === 'https:' && response.url.startsWith('http:')) {
        discard(response.body)
        throw unavailable('the address of the file leads away from https')
      }
      const suggestedName = nameInAnswer(job, lifecycle) ?? nameInHeader(response)
      const { mediaType } = lifecycle.file
      return { mediaType, suggestedName, byteLength: lengthOf(response), body: bodyOf(response) }
    }
    if (response !== undefined) discard(response.body)
    const problem = `the address of the file ${response === undefined ? `gave no response (${code})` : `answered ${response.status}`}`
    if (response !== undefined && isRefusalStatus(response.status)) {
      if (isFresh) throw unavailable(`${problem}, though it is fresh`)
      isFresh = true
      address = await freshAddress(job, origin, fail, signal)
    } else {
      if (attempt === policy.maxAttempts) throw unavailable(`${problem}, ${attempt} times`)
      await pause(clock, backoffMs(attempt, policy, random), signal, fail)
      attempt += 1
    }
  }

  async function fetchAddress({ href }: URL): Promise<{ readonly response?: Response; readonly code?: string }> {
    if (signal?.aborted) throw aborted(signal, fail)
    try {
      return { response: await fetch(href, { credentials: 'omit', ...(signal === undefined ? {} : { signal }) }) }
    } catch (cause) {
      if (signal?.aborted) throw aborted(signal, fail)
      // Its words stay out of the error: what a fetch throws may quote the address.
      const { code, problem } = Object(cause)
      if (code === addressRefused) throw unavailable(`the address of the file is not called: ${problem}`)
      return { code: whyUnanswered(cause).why }
    }
  }
}

async function freshAddress(job: ExportJob, origin: JobOrigin, fail: Fail, signal: AbortSignal | undefined) {
  const poll = await pollJob(origin, job.jobId, fail, { signal })
  if (poll.kind === 'state' && poll.phase === 'succeeded') return toAddress(poll.outputs['downloadUrl'])
  const now = poll.kind === 'state' ? `the state is ${poll.state} now` : 'another poll gave no fresh one'
  throw fail('FILE_UNAVAILABLE', `the address of the file has expired, and ${now}`, { result: poll.result })
}

/** The length of what the body yields: a body that fetch decompresses has another length than the header says. */
function lengthOf({ headers }: Response): number | undefined {
  const length = headers.get('content-length')
  return length === null || headers.has('content-encoding') || !/^\d+$/.test(length) ? undefined : Number(length)
}

function nameInAnswer(job: ExportJob, { wait }: JobOrigin['lifecycle']): string | undefined {
  const { fileName } = readOutputs(wait, job.data)
  return typeof fileName === 'string' && fileName !== '' ? fileName : undefined
}

// https://www.rfc-editor.org/rfc/rfc6266#section-4.1: the quoted form, and the bare one
function nameInHeader({ headers }: Response): string | undefined {
  const disposition = headers.get('content-disposition') ?? ''
  const match = /;\s*filename=(?:"((?:[^"\\]|\\.)*)"|([^";\s]+))/i.exec(disposition)
  return match?.[1]?.replace(/\\(.)/g, '$1') ?? match?.[2]
}

const bodyOf = (response: Response) => response.body ?? new Blob([]).stream()

function streamOf(chunks: AsyncGenerator<Uint8Array, void, void>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await chunks.return()
      },
    },
    { highWaterMark: 0 }, // No part is fetched before it is asked for.
  )
}
