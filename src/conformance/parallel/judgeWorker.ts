import { parentPort, workerData } from 'node:worker_threads'
import { vendors } from '../../../generated/vendors.ts'
import { noAttachments } from '../readers/attachments.ts'
import type { WorkerSettings } from './judgePool.ts'
import { createSliceJudge } from './judgeSlices.ts'
import { type PackedSlices, unpackSlices } from './packSlices.ts'

/** Judges what the pool sends; `null` asks for what was seen of the contracts, and is the last message. */
const { names, limits, ...options } = workerData as WorkerSettings
const candidates = await Promise.all(
  vendors
    .filter(({ name }) => names.includes(name))
    .map(async ({ loadDescription, loadContract }) => ({ description: await loadDescription(), load: loadContract })),
)
const judge = await createSliceJudge(candidates, options)
parentPort?.on('message', async (packed: PackedSlices | null) => {
  if (packed === null) {
    parentPort?.postMessage([...judge.trackers].map(([name, { seen }]) => [name, seen]))
    parentPort?.close()
    return
  }
  const verdicts = []
  for (const { slice, file } of unpackSlices(packed)) {
    verdicts.push(await judge.judge(slice, { file, attachments: noAttachments, limits }))
  }
  parentPort?.postMessage(verdicts)
})
