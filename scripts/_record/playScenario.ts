import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobExitCodes } from '../../src/cli/jobExitCodes.ts'
import type { AnyClient } from '../../src/client/clientContext.ts'
import type { JobKind, Lifecycle } from '../../src/contract/lifecycle.ts'
import { JobError } from '../../src/jobs/JobError.ts'
import type { ExportJob } from '../../src/jobs/job.ts'
import { createMockFetch } from '../../src/mock/createMockFetch.ts'
import { exportFileBytes } from '../../src/mock/exportFileBytes.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { virtualClock } from '../../src/mock/virtualClock.ts'
import { createRecorder } from '../../src/recorder/createRecorder.ts'
import type { RecordedExchange } from '../../src/recorder/recordedExchange.ts'
import { saveExport } from '../../src/save/saveExport.ts'
import { generatedClient } from '../_lib/clientCall.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { placeholderCredentials } from '../_lib/placeholderCredentials.ts'
import { repository } from '../_lib/repository.ts'

/** What is generated for the jobs of a vendor. */
interface Jobs {
  readonly runExport: (client: AnyClient, request: object) => Promise<ExportJob>
  readonly runImport: (client: AnyClient, request: object) => Promise<unknown>
}

export interface PlayedScenario {
  /** What the command would end with. */
  readonly exitCode: number
  readonly exchanges: readonly RecordedExchange[]
}

/**
 * Does what the command does for a job, with the mock in this process and in virtual time: starts it, waits, saves the file,
 * and deletes the vendor's copy where it can.
 * @param start the operation that starts the job
 */
export async function playScenario(
  vendor: GeneratedVendor,
  mock: MockVendor,
  lifecycle: Lifecycle,
  start: string,
  scenario: string,
): Promise<PlayedScenario> {
  const clock = virtualClock(Date.UTC(2026, 0, 1))
  const recorder = createRecorder(createMockFetch(mock, { scenario, clock }), { redact: false, now: clock.now })
  const headers = placeholderCredentials(vendor.document)
  const client = await generatedClient(vendor, { headers, fetch: recorder.fetch, clock, random: () => 0.5 })
  const request = { start, ...mock.exampleRequests[start] }
  const { runExport, runImport } = (await import(`${repository}/generated/${vendor.name}/jobs.ts`)) as Jobs
  const runs: Readonly<Record<JobKind, () => Promise<void>>> = {
    export: async () => saveAndDelete(await runExport(client, request), lifecycle),
    async import() {
      const file = new Blob([new Uint8Array(exportFileBytes(mock))])
      await runImport(client, { ...request, file })
    },
  }
  const exitCode = await runs[lifecycle.kind]().then(
    () => 0,
    (error: unknown) => {
      if (error instanceof JobError) return jobExitCodes[error.code]
      throw error
    },
  )
  return { exitCode, exchanges: await recorder.exchanges() }
}

async function saveAndDelete(job: ExportJob, lifecycle: Lifecycle): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-play-'))
  try {
    await saveExport(job, join(folder, 'export-file'), { deleteAfter: lifecycle.delete !== undefined })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
