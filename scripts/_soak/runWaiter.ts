import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createRunExport, createRunImport } from '../../src/jobs/createJobs.ts'
import { JobError } from '../../src/jobs/JobError.ts'
import { exportFileBytes } from '../../src/mock/exportFileBytes.ts'
import { saveExport } from '../../src/save/saveExport.ts'
import { generatedClient } from '../_lib/clientCall.ts'
import { placeholderCredentials } from '../_lib/placeholderCredentials.ts'
import { fastClock } from './fastClock.ts'
import type { WaiterCase } from './waiterCases.ts'

/** How many times as fast as the machine's the time of the waiters is. */
const times = 50

// What is slow here is the machine, and no vendor: a call has six real seconds, and a job three minutes.
const retry = { timeoutMs: 6000 * times }
const timeoutMs = 180_000 * times

/** Where a waiter works. */
export interface WaiterPlace {
  /** Origin of the mocks. */
  readonly address: string
  readonly fetch: typeof globalThis.fetch
  /** Where files go, and are taken away again. */
  readonly folder: string
  readonly signal: AbortSignal
}

/**
 * Does one job from its start to its file, and tells how it ended: `file`, `imported`, or the code of an error.
 * @param request what starts it
 * @param fileName of no other waiter
 */
export async function runWaiter(
  { vendor, mock, lifecycle: name, scenario }: WaiterCase,
  { address, fetch, folder, signal }: WaiterPlace,
  request: Readonly<Record<string, unknown>>,
  fileName: string,
): Promise<string> {
  const lifecycle = vendor.contract.lifecycles[name]
  if (lifecycle === undefined) throw new Error(`${vendor.name} has no lifecycle ${name}`)
  const client = await generatedClient(vendor, {
    baseUrl: `${address}/${vendor.name}`,
    headers: { ...placeholderCredentials(vendor.document), 'Mock-Scenario': scenario },
    fetch,
    clock: fastClock(times),
    retry,
  })
  try {
    if (lifecycle.kind === 'import') {
      const file = new Blob([Buffer.from(exportFileBytes(mock))])
      await createRunImport(vendor.name, lifecycle)(client, { ...request, file }, { timeoutMs, signal })
      return 'imported'
    }
    const job = await createRunExport(vendor.name, lifecycle)(client, request, { timeoutMs, signal })
    const { path, bytes } = await saveExport(job, join(folder, fileName), { signal })
    await rm(path)
    const expected = exportFileBytes(mock).length
    return bytes === expected ? 'file' : `${bytes} bytes in place of ${expected}`
  } catch (error) {
    if (!(error instanceof JobError)) throw error
    return error.code
  }
}
