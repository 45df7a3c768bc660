import { generatedClient } from '../../../scripts/_lib/clientCall.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { placeholderCredentials } from '../../../scripts/_lib/placeholderCredentials.ts'
import type { AnyCall, AnyClient } from '../../../src/client/clientContext.ts'
import type { Clock } from '../../../src/client/clock.ts'
import type { JobKind, Lifecycle } from '../../../src/contract/lifecycle.ts'
import { createOperationMatcher } from '../../../src/contract/operationMatcher.ts'
import { type ImportsModule, loadImports } from '../../../src/jobs/_testing/playedImport.ts'
import { type JobsModule, loadJobs } from '../../../src/jobs/_testing/playedJob.ts'
import { JobError } from '../../../src/jobs/JobError.ts'
import type { ExportJob } from '../../../src/jobs/job.ts'
import { openExportFile } from '../../../src/jobs/openExportFile.ts'
import { createMockFetch } from '../../../src/mock/createMockFetch.ts'
import { exportFileBytes } from '../../../src/mock/exportFileBytes.ts'
import type { MockVendor } from '../../../src/mock/mockVendor.ts'
import { virtualClock } from '../../../src/mock/virtualClock.ts'
import { createRecorder } from '../../../src/recorder/createRecorder.ts'
import { auditExchanges } from './auditExchanges.ts'

/** One row of `conformance/<vendor>/waits.yaml`: how a job goes that a scenario of the mock plays. */
export interface Wait {
  /** `file`, when that came whole; `imported`, when that was done; else the code of the error. */
  readonly end: string
  /** What the error says behind the vendor's name. */
  readonly message?: string
  /** Polls until the job ended. The client may send one several times, and a file that has moved takes one more. */
  readonly polls: number
  /** Judged exchanges by operation; `file` counts the requests to the file's address. */
  readonly requests: Readonly<Record<string, number>>
  /** Seconds between requests, in their order; `5 x12` stands for twelve equal ones. */
  readonly waits: readonly (number | string)[]
  /** What the judge finds in the exchanges, where that is anything. */
  readonly findings?: readonly string[]
}

export interface WaitOptions {
  /** The operation that starts the job. Default: the first one that can. */
  readonly start?: string
  /** The way to the mock. Default: one in this process. */
  readonly mockFetch?: (clock: Clock) => typeof fetch
  /** Default: the generated functions of the vendor. */
  readonly runs?: Pick<JobsModule, 'runExport'> & Pick<ImportsModule, 'runImport'>
}

/**
 * Runs a job of a lifecycle with the generated client at a mock that plays a scenario: exports a vendor's example and reads
 * the file, or imports the file. Time is virtual, and each random wait is half of its bound.
 */
export async function playWait(
  vendor: GeneratedVendor,
  mock: MockVendor,
  lifecycle: Lifecycle,
  scenario: string,
  {
    start = Object.keys(lifecycle.starts)[0] ?? '',
    mockFetch = (clock) => createMockFetch(mock, { scenario, clock }),
    runs: given,
  }: WaitOptions = {},
): Promise<Wait> {
  const { contract, document } = vendor
  const { starts, wait, kind } = lifecycle
  const clock = virtualClock(Date.UTC(2026, 0, 1))
  const recorder = createRecorder(mockFetch(clock), { redact: false, now: clock.now })
  const headers = placeholderCredentials(document)
  const client = await generatedClient(vendor, { headers, fetch: recorder.fetch, clock, random: () => 0.5 })
  const calls = countCalls(client, wait.operationId)
  const request = { start, ...mock.exampleRequests[start] }
  const { runExport, runImport } = given ?? { ...(await loadJobs(vendor)), ...(await loadImports(vendor)) }
  let polls = 0
  const counted = <Job extends { readonly polls: number }>(run: Promise<Job>) =>
    run.finally(() => {
      polls = calls.count - (starts[wait.operationId] === undefined ? 0 : 1)
    })
  const runs: Readonly<Record<JobKind, () => Promise<{ readonly end: string; readonly polls: number }>>> = {
    async export() {
      const job = await counted(runExport(client, request))
      await readFile(job, mock)
      return { end: 'file', polls: job.polls }
    },
    async import() {
      const file = new Blob([new Uint8Array(exportFileBytes(mock))])
      return { end: 'imported', polls: (await counted(runImport(client, { ...request, file }))).polls }
    },
  }
  let ending: Pick<Wait, 'end' | 'message'>
  try {
    const { end, polls: told } = await runs[kind]()
    if (told !== polls) throw new Error(`the job tells of ${told} polls, and there were ${polls}`)
    ending = { end }
  } catch (error) {
    if (!(error instanceof JobError)) throw error
    ending = { end: error.code, message: error.message.replace(`[export-contracts] ${vendor.name} `, '') }
  }
  const exchanges = await recorder.exchanges()
  const names = exchanges.map(({ request }) => {
    const match = createOperationMatcher(contract.description).match(request)
    return 'reason' in match ? 'file' : match.operationId
  })
  const { judged, problems } = await auditExchanges(
    contract,
    exchanges.filter((_, index) => names[index] !== 'file'),
  )
  const fileRequests = names.filter((name) => name === 'file').length
  return {
    ...ending,
    polls,
    requests: { ...judged, ...(fileRequests === 0 ? {} : { file: fileRequests }) },
    waits: shortened(clock.pauses.map((pauseMs) => pauseMs / 1000)),
    ...(problems.length === 0 ? {} : { findings: problems }),
  }
}

async function readFile(job: ExportJob, mock: MockVendor): Promise<void> {
  const { body } = await openExportFile(job)
  const bytes = Buffer.from(await new Response(body).arrayBuffer())
  if (!bytes.equals(exportFileBytes(mock))) throw new Error('the file is another one than the mock keeps')
}

/** Counts the calls of one of a client's methods. */
function countCalls(client: AnyClient, operationId: string): { readonly count: number } {
  const method = client[operationId]
  if (method === undefined) throw new Error(`the client has no method ${operationId}`)
  const calls = { count: 0 }
  const counting: AnyCall = (parameters, options) => {
    calls.count += 1
    return method(parameters, options)
  }
  // The client stays the same object, because the library keeps what belongs to it by the object.
  Object.assign(client, { [operationId]: counting })
  return calls
}

const longRun = 4

/** The same with each long run of equal numbers in one text. */
function shortened([first, ...others]: readonly number[]): (number | string)[] {
  if (first === undefined) return []
  const different = others.findIndex((other) => other !== first)
  const length = different === -1 ? others.length + 1 : different + 1
  const rest = others.slice(length - 1)
  const run = length < longRun ? Array.from({ length }, () => first) : [`${first} x${length}`]
  return [...run, ...shortened(rest)]
}
