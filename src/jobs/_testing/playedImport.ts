import { generatedClient } from '../../../scripts/_lib/clientCall.ts'
import {
  exampleArguments,
  listExamples,
  responseExample,
  successStatus,
} from '../../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { repository } from '../../../scripts/_lib/repository.ts'
import { vendors } from '../../_testing/vendors.ts'
import type { AnyClient } from '../../client/clientContext.ts'
import { jobState } from '../../contract/jobState.ts'
import type { Lifecycle, StartStep, UploadStep } from '../../contract/lifecycle.ts'
import { createOperationMatcher } from '../../contract/operationMatcher.ts'
import { virtualClock } from '../../mock/virtualClock.ts'
import type { ImportOptions } from '../createJobs.ts'
import type { ImportJob } from '../job.ts'
import { json, pointerOf, withValue } from './playedJob.ts'

/** Each way to start an import, of every vendor that has imports. */
export const importStarts = vendors.flatMap((vendor) => {
  const lifecycle: Lifecycle | undefined = vendor.contract.lifecycles['import']
  return Object.values(lifecycle?.starts ?? {}).map((step: StartStep) => ({
    vendor,
    name: vendor.name,
    startId: step.operationId,
    step,
    lifecycle: lifecycle as Lifecycle,
  }))
})

export type ImportStart = (typeof importStarts)[number]

/** A request as the vendor, or its storage, got it. */
export interface Arrived {
  /** The operation, or `file` for one to the address that takes the file. */
  readonly name: string
  readonly url: string
  readonly headers: Headers
  /** JSON where it is JSON, the parts of a form, else the text. */
  readonly body: unknown
}

const planted = { 'Vendor-Credentials': 'planted-secret' }

export type Answers = Readonly<Record<string, readonly (Response | Error)[]>>

export const uploadUrl = (count: number) => `https://storage.example/upload/${count}?signature=secret`

/** What the examples say about an import that goes well, as answers by the name of the request. */
export function usualAnswers({ vendor, lifecycle, step }: ImportStart): Answers {
  const { document } = vendor
  const { wait } = lifecycle
  const done = listExamples(document).find(
    ({ operationId, status, value }) =>
      operationId === wait.operationId && jobState(wait, status, value).phase === 'succeeded',
  )
  const answer = (operationId: string) => {
    const status = successStatus(document, operationId)
    return { body: responseExample(document, operationId, status)?.value, status }
  }
  const uploads = (step.uploads ?? []).map(
    (upload) => [upload.operationId, [1, 2, 3].map((count) => uploadAnswer(vendor, upload, count))] as const,
  )
  const start = answer(step.operationId)
  return {
    ...Object.fromEntries(uploads),
    file: [new Response(null)],
    [step.operationId]: [json(start.body, start.status)],
    [wait.operationId]: [json(done?.value)],
  }
}

/** What a step that brings a file answers for the first time, or a later one: with an id of its own, and an address where it has one. */
export function uploadAnswer(
  { document }: GeneratedVendor,
  { operationId, outputs }: UploadStep,
  count: number,
  address: unknown = uploadUrl(count),
): Response {
  const status = successStatus(document, operationId)
  const example = responseExample(document, operationId, status)?.value
  const { uploadUrl: place, fileId, jobId } = outputs
  const addressed = place === undefined ? example : withValue(example, pointerOf(place), address)
  const id = fileId ?? jobId
  return json(id === undefined ? addressed : withValue(addressed, pointerOf(id), idOfUpload(count)), status)
}

export const idOfUpload = (count: number) => `ID0000000${count}`

/**
 * A vendor's client over a fetch that answers by the operation; the last answer of each repeats.
 * @param storage what gets the requests to the address that takes the file
 */
export async function playImport(
  start: ImportStart,
  changes: Answers = {},
  retry = { maxAttempts: 1 },
  storage?: typeof globalThis.fetch,
) {
  const { vendor } = start
  const answers = { ...usualAnswers(start), ...changes }
  const matcher = createOperationMatcher(vendor.contract.description)
  const arrived: Arrived[] = []
  const counts = new Map<string, number>()
  const fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, { ...init, duplex: 'half' } as RequestInit)
    const match = matcher.match({ method: request.method, url: request.url })
    const name = 'reason' in match ? 'file' : match.operationId
    if (name === 'file' && storage !== undefined) return storage(input, init)
    arrived.push({ name, url: request.url, headers: request.headers, body: await bodyIn(request) })
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    const list = answers[name] ?? []
    const answer = list[Math.min(count, list.length - 1)] ?? new Error(`there is no answer to ${name}`)
    if (answer instanceof Error) throw answer
    return answer.clone()
  }
  const clock = virtualClock(Date.UTC(2026, 0, 1))
  const [server] = vendor.document.servers
  const { variables = {} } = server ?? {}
  const baseUrl = (server?.url ?? '').replaceAll(/\{(\w+)\}/g, (_, name: string) => variables[name]?.default ?? '')
  const options = { baseUrl, headers: planted, fetch, clock, random: () => 0.5, retry }
  const client = await generatedClient(vendor, options)
  return { client, clock, arrived }
}

export interface ImportsModule {
  readonly runImport: (
    client: AnyClient,
    request: Readonly<Record<string, unknown>>,
    options?: ImportOptions,
  ) => Promise<ImportJob>
}

export const loadImports = ({ name }: GeneratedVendor): Promise<ImportsModule> =>
  import(`${repository}/generated/${name}/jobs.ts`)

/** What starts an import with a file: the arguments of the example without what the file gives. */
export function importRequest({ vendor, step }: ImportStart): Record<string, unknown> {
  const { body, ...parameters } = exampleArguments(vendor.document, step.operationId)
  const own = new Set((step.members ?? []).map(({ pointer }) => pointer.split('/')[1]))
  const kept = Object.entries(body as object).filter(([name]) => !own.has(name))
  return { start: step.operationId, ...parameters, body: Object.fromEntries(kept) }
}

async function bodyIn(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) {
    const parts: Record<string, string> = {}
    for (const [name, value] of await request.formData())
      parts[name] = typeof value === 'string' ? value : `file of ${(await value.text()).slice(0, 40)}`
    return parts
  }
  const text = await request.text()
  return type.includes('json') ? JSON.parse(text) : text
}
