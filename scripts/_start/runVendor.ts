import { statSync } from 'node:fs'
import { createRunExport } from '../../src/jobs/createJobs.ts'
import type { JobProgress } from '../../src/jobs/job.ts'
import { createRecorder } from '../../src/recorder/createRecorder.ts'
import type { RecordedExchange } from '../../src/recorder/recordedExchange.ts'
import { saveExport } from '../../src/save/saveExport.ts'
import { mockClient } from '../_lib/clientCall.ts'
import { exampleArguments } from '../_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'

export interface VendorRun {
  readonly path: string
  readonly bytes: number
  readonly exchanges: readonly RecordedExchange[]
}

// The mock has nothing to compute, so its waits may be short.
const delayMs = 50

/**
 * Starts an export of a vendor at the mock, waits for it and saves its file.
 * @throws {ExportError} when the export gives no file
 */
export async function runVendor(
  vendor: GeneratedVendor,
  mockAddress: string,
  path: string,
  onState: (progress: JobProgress) => void = () => {},
): Promise<VendorRun> {
  const lifecycle = vendor.contract.lifecycles.export
  const [start = ''] = Object.keys(lifecycle.starts)
  const recorder = createRecorder(fetch, { contracts: [vendor.contract] })
  const client = await mockClient(vendor, `${mockAddress}/${vendor.name}`, recorder.fetch)
  const request = { start, ...exampleArguments(vendor.document, start) }
  const job = await createRunExport(vendor.name, lifecycle)(client, request, { delayMs, onState })
  const saved = await saveExport(job, path)
  const exchanges = await recorder.exchanges()
  const isOfContract = ({ request: { url } }: RecordedExchange) => !url.includes('/export-files/')
  return { path, bytes: statSync(saved.path).size, exchanges: exchanges.filter(isOfContract) }
}
