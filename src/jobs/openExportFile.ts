import { contextOf } from '../client/clientContext.ts'
import { backoffMs, defaultRetryPolicy } from '../client/retryPolicy.ts'
import { callStep, describeAnswer, failureOf, tooManyRequests } from './callStep.ts'
import { type ExportJob, type JobOrigin, originOf } from './exportJob.ts'
import { readOutputs, stepArguments } from './jobValues.ts'
import { joinPages } from './joinPages.ts'
import type { FetchStep } from './lifecycle.ts'
import { pollJob } from './pollJob.ts'

export interface OpenOptions {
  readonly signal?: AbortSignal
  /** Records for each request, where the vendor hands out its file in parts. Default: the whole file in one answer. */
  readonly pageSize?: number
}

/** An export file that is being received. */
export interface OpenedFile {
  readonly mediaType: string
  /** Bytes in all; undefined when the vendor does not say. */
  readonly byteLength: number | undefined
  /** The vendor's own name for the file, unchecked. */
  readonly suggestedName: string | undefined
  readonly body: ReadableStream<Uint8Array>
}

/**
 * Opens the file of a finished job. An address that is refused is renewed once by another poll, because addresses expire.
 * No credentials are sent to it.
 * @throws {ExportError} EXPORT_FILE_ELSEWHERE, EXPORT_FILE_UNAVAILABLE, EXPORT_ABORTED, and those of a poll
 */
export async function openExportFile(job: ExportJob, options: OpenOptions = {}): Promise<OpenedFile> {
  const origin = originOf(job)
  const { fetch: fetchStep, wait } = origin.lifecycle
  if (job.delivered !== undefined) {
    const { host, folder = '', fileName = '' } = job.delivered
    const place = [folder, fileName].filter((part) => part !== '').join('/')
    const problem = `the file was delivered to ${host}${place === '' ? '' : ` as ${place}`}, so there is nothing to download here`
    throw failureOf(job.vendor, wait)('EXPORT_FILE_ELSEWHERE', problem, { state: job.state })
  }
  return fetchStep === undefined ? openAddress(job, origin, options) : openByOperation(job, origin, fetchStep, options)
}

async function openByOperation(
  job: ExportJob,
  origin: JobOrigin,
  step: FetchStep,
  { signal, pageSize }: OpenOptions,
): Promise<OpenedFile> {
  const { vendor, client, values, lifecycle } = origin
  const fail = failureOf(vendor, step)
  const open = async (page: Readonly<Record<string, unknown>>) => {
    const outcome = await callStep(client, step, { ...stepArguments(step, values), ...page }, fail, {
      signal,
      stream: true,
    })
    if (outcome.result?.ok) return outcome.result.response
    const why = outcome.result === undefined ? 'no whole response came' : describeAnswer(outcome.result)
    throw fail('EXPORT_FILE_UNAVAILABLE', `the file was not handed out: ${why}`, { state: job.state, ...outcome })
  }
  const facts = { mediaType: lifecycle.file.mediaType, suggestedName: namedBy(job, origin) }
  const { paging } = step
  if (pageSize === undefined || paging === undefined) {
    const response = await open({})
    return { ...facts, byteLength: lengthOf(response), body: bodyOf(response) }
  }
  const readPage = async (offset: number) => {
    const response = await open({ [paging.offset]: offset, [paging.limit]: pageSize })
    return new Uint8Array(await response.arrayBuffer())
  }
  const repeated = () =>
    fail('EXPORT_FILE_BROKEN', 'two parts of the file are the same. Leave pageSize out.', { state: job.state })
  return { ...facts, byteLength: undefined, body: streamOf(joinPages(readPage, pageSize, repeated)) }
}

async function openAddress(job: ExportJob, origin: JobOrigin, { signal }: OpenOptions): Promise<OpenedFile> {
  const { vendor, client, lifecycle } = origin
  const { fetch, clock } = contextOf(client)
  const fail = failureOf(vendor, lifecycle.wait)
  const unavailable = (problem: string, cause?: unknown) =>
    fail('EXPORT_FILE_UNAVAILABLE', problem, { state: job.state, cause })
  let address = readOutputs(lifecycle.wait, job.data)['downloadUrl']
  let renewed = false
  for (let attempt = 1; ; ) {
    if (typeof address !== 'string' || !URL.canParse(address))
      throw unavailable('the answer holds no address of a file')
    const { response, cause } = await fetchAddress(address)
    if (response?.ok) {
      if (address.startsWith('https:') && response.url.startsWith('http:')) {
        await response.body?.cancel()
        throw unavailable('the address of the file leads away from https')
      }
      const suggestedName = namedBy(job, origin, response)
      return {
        mediaType: lifecycle.file.mediaType,
        byteLength: lengthOf(response),
        suggestedName,
        body: bodyOf(response),
      }
    }
    await response?.body?.cancel()
    const problem = `the address of the file ${response === undefined ? 'gave no response' : `answered ${response.status}`}`
    if (response !== undefined && response.status < 500 && response.status !== tooManyRequests) {
      if (renewed) throw unavailable(`${problem}, and so did a fresh one`)
      renewed = true
      address = await freshAddress(origin, unavailable, signal)
      continue
    }
    if (attempt++ >= defaultRetryPolicy.maxAttempts) throw unavailable(`${problem}, ${attempt - 1} times`, cause)
    await clock.sleep(backoffMs(attempt - 1, defaultRetryPolicy, Math.random), signal)
  }

  async function fetchAddress(url: string): Promise<{ response?: Response; cause?: unknown }> {
    try {
      return { response: await fetch(url, { credentials: 'omit', ...(signal === undefined ? {} : { signal }) }) }
    } catch (cause) {
      if (signal?.aborted) throw fail('EXPORT_ABORTED', 'was aborted', { state: job.state, cause })
      return { cause }
    }
  }
}

async function freshAddress(origin: JobOrigin, unavailable: (problem: string) => Error, signal?: AbortSignal) {
  const poll = await pollJob(origin, signal)
  if (poll.kind === 'state' && poll.phase === 'succeeded') return poll.outputs['downloadUrl']
  const now = poll.kind === 'state' ? `the state is ${poll.state} now` : 'another poll gave no fresh one'
  throw unavailable(`the address of the file has expired, and ${now}`)
}

/** The length of what the body yields: a body that fetch decompresses has another length than the header says. */
function lengthOf({ headers }: Response): number | undefined {
  const length = headers.get('content-length')
  return length === null || headers.has('content-encoding') || !/^\d+$/.test(length) ? undefined : Number(length)
}

function namedBy(job: ExportJob, origin: JobOrigin, response?: Response): string | undefined {
  const { fileName } = readOutputs(origin.lifecycle.wait, job.data)
  if (typeof fileName === 'string' && fileName !== '') return fileName
  // https://www.rfc-editor.org/rfc/rfc6266#section-4.1: the quoted form, and the bare one
  const disposition = response?.headers.get('content-disposition') ?? ''
  const match = /filename="((?:[^"\\]|\\.)*)"|filename=([^";\s]+)/i.exec(disposition)
  return match === null ? undefined : (match[1]?.replace(/\\(.)/g, '$1') ?? match[2])
}

const bodyOf = (response: Response) => response.body ?? new Blob([]).stream()

function streamOf(chunks: AsyncGenerator<Uint8Array, void, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return()
    },
  })
}
