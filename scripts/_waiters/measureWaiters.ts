import { LexModelsV2Client, waitUntilBotExportCompleted } from '@aws-sdk/client-lex-models-v2'
import {
  createLexV2Client,
  ExportError,
  lifecycles,
  openExportFile,
  waitForExport,
} from '../../generated/lex-v2/index.ts'
import { mockVendor } from '../../generated/lex-v2/mock.ts'
import { createMockFetch } from '../../src/mock/createMockFetch.ts'
import { waitScenarios } from '../_lib/waitScenarios.ts'
import { createSdkHandler } from './createSdkHandler.ts'
import { inVirtualTime } from './inVirtualTime.ts'

/** How one waiter fared in one scenario. */
export interface WaiterRun {
  readonly outcome: string
  readonly requests: number
  readonly seconds: number
}

export interface WaiterRow {
  readonly scenario: string
  readonly ours: WaiterRun
  readonly aws: WaiterRun
}

// The first export of the examples, which the mock plays although nobody has started it.
const exportId = 'EXPORT0001'
const { delayMs, maxPolls } = lifecycles.export.wait

/** Both waiters wait for an export that has been started, for at most as long, and then fetch its file. */
const waiters: Readonly<Record<'ours' | 'aws', (fetch: typeof globalThis.fetch) => Promise<string>>> = {
  async ours(fetch) {
    // Not signed, because signing takes place in threads, where virtual time does not see it.
    const client = createLexV2Client({ fetch, headers: { Authorization: 'placeholder' } })
    try {
      const { body } = await openExportFile(await waitForExport(client, { exportId }))
      await new Response(body).arrayBuffer()
      return 'file'
    } catch (error) {
      if (!(error instanceof ExportError)) throw error
      return error.code
    }
  },
  async aws(fetch) {
    const client = new LexModelsV2Client({
      region: 'us-east-1',
      credentials: { accessKeyId: 'placeholder', secretAccessKey: 'placeholder' },
      requestHandler: createSdkHandler(fetch),
      logger: { trace() {}, debug() {}, info() {}, warn() {}, error() {} },
    })
    const maxWaitTime = (delayMs * maxPolls) / 1000
    try {
      const { reason } = await waitUntilBotExportCompleted({ client, maxWaitTime }, { exportId })
      const { ok, status } = await fetch((reason as { readonly downloadUrl: string }).downloadUrl)
      return ok ? 'file' : `the address answers ${status}`
    } catch (error) {
      return (JSON.parse((error as Error).message) as { readonly state: string }).state
    }
  },
}

/** Plays every scenario to our waiter and to the AWS SDK's own, in virtual time. */
export async function measureWaiters(): Promise<WaiterRow[]> {
  const rows: WaiterRow[] = []
  for (const scenario of waitScenarios) {
    rows.push({ scenario, ours: await measure(scenario, waiters.ours), aws: await measure(scenario, waiters.aws) })
  }
  return rows
}

async function measure(
  scenario: string,
  wait: (fetch: typeof globalThis.fetch) => Promise<string>,
): Promise<WaiterRun> {
  const mockFetch = createMockFetch(mockVendor, { scenario, speed: 1 })
  // What the mock loads once, it must not load in virtual time.
  await mockFetch('https://models-v2-lex.us-east-1.amazonaws.com/exports/', { headers: { Prefer: 'code=200' } })
  let requests = 0
  const counting: typeof globalThis.fetch = (input, init) => {
    requests += 1
    return mockFetch(input, init)
  }
  const { value, elapsedMs } = await inVirtualTime(() => wait(counting))
  return { outcome: value, requests, seconds: elapsedMs / 1000 }
}
