import {
  LexModelsV2Client,
  waitUntilBotExportCompleted,
  waitUntilBotImportCompleted,
} from '@aws-sdk/client-lex-models-v2'
import {
  createLexV2Client,
  ExportError,
  ImportError,
  lifecycles,
  openExportFile,
  waitForExport,
  waitForImport,
} from '../../generated/lex-v2/index.ts'
import { mockVendor } from '../../generated/lex-v2/mock.ts'
import { systemClock } from '../../src/client/clock.ts'
import { createMockFetch } from '../../src/mock/createMockFetch.ts'
import { waitScenarios } from '../_lib/waitScenarios.ts'
import { createSdkHandler } from './createSdkHandler.ts'
import { inVirtualTime } from './inVirtualTime.ts'

/** How one waiter fared in one scenario. */
export interface WaiterRun {
  readonly outcome: string
  /** When each request was sent, in seconds after the first. */
  readonly requests: readonly number[]
  readonly seconds: number
}

export interface WaiterRow {
  readonly kind: Kind
  readonly scenario: string
  readonly ours: WaiterRun
  readonly aws: WaiterRun
}

type Kind = 'export' | 'import'

// The first jobs of the examples, which the mock plays although nobody has started them.
const exportId = 'EXPORT0001'
const importId = 'IMPORT0001'

type Waiter = (fetch: typeof globalThis.fetch) => Promise<string>

/** Both waiters wait for a job that has been started, for at most as long; of an export they then fetch the file. */
const waiters: Readonly<Record<Kind, Readonly<Record<'ours' | 'aws', Waiter>>>> = {
  export: {
    ours: (fetch) =>
      ours(async () => {
        const { body } = await openExportFile(await waitForExport(ourClient(fetch), { exportId }))
        await new Response(body).arrayBuffer()
        return 'file'
      }),
    aws: (fetch) =>
      aws(async () => {
        const { reason } = await waitUntilBotExportCompleted(awsWait(fetch, 'export'), { exportId })
        const { ok, status } = await fetch((reason as { readonly downloadUrl: string }).downloadUrl)
        return ok ? 'file' : `the address answers ${status}`
      }),
  },
  import: {
    ours: (fetch) =>
      ours(async () => {
        await waitForImport(ourClient(fetch), { importId })
        return 'imported'
      }),
    aws: (fetch) =>
      aws(async () => {
        await waitUntilBotImportCompleted(awsWait(fetch, 'import'), { importId })
        return 'imported'
      }),
  },
}

// Not signed, because signing takes place in threads, where virtual time does not see it.
const ourClient = (fetch: typeof globalThis.fetch) =>
  createLexV2Client({ fetch, headers: { Authorization: 'placeholder' } })

function ours(wait: () => Promise<string>): Promise<string> {
  return wait().catch((error: unknown) => {
    if (error instanceof ExportError || error instanceof ImportError) return error.code
    throw error
  })
}

function awsWait(fetch: typeof globalThis.fetch, kind: Kind) {
  const { delayMs, maxPolls } = lifecycles[kind].wait
  const client = new LexModelsV2Client({
    region: 'us-east-1',
    credentials: { accessKeyId: 'placeholder', secretAccessKey: 'placeholder' },
    requestHandler: createSdkHandler(fetch),
    logger: { trace() {}, debug() {}, info() {}, warn() {}, error() {} },
  })
  return { client, maxWaitTime: (delayMs * maxPolls) / 1000 }
}

const aws = (wait: () => Promise<string>): Promise<string> =>
  wait().catch((error: Error) => (JSON.parse(error.message) as { readonly state: string }).state)

/** Plays every scenario to our waiters and to the AWS SDK's own, in virtual time. */
export async function measureWaiters(): Promise<WaiterRow[]> {
  const rows: WaiterRow[] = []
  for (const kind of Object.keys(waiters) as Kind[]) {
    for (const scenario of waitScenarios) {
      const [ours, aws] = [
        await measure(scenario, waiters[kind].ours),
        await measure(scenario, waiters[kind].aws),
      ] as const
      rows.push({ kind, scenario, ours, aws })
    }
  }
  return rows
}

async function measure(scenario: string, wait: Waiter): Promise<WaiterRun> {
  const mockFetch = createMockFetch(mockVendor, { scenario, speed: 1, clock: systemClock })
  // What the mock loads once, it must not load in virtual time.
  await mockFetch('https://models-v2-lex.us-east-1.amazonaws.com/exports/', { headers: { Prefer: 'code=200' } })
  const sentMs: number[] = []
  const noting: typeof globalThis.fetch = (input, init) => {
    sentMs.push(Date.now())
    return mockFetch(input, init)
  }
  const { value, elapsedMs } = await inVirtualTime(() => wait(noting))
  const [firstMs = 0] = sentMs
  return { outcome: value, requests: sentMs.map((ms) => (ms - firstMs) / 1000), seconds: elapsedMs / 1000 }
}
