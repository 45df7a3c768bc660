import { parentPort, workerData } from 'node:worker_threads'
import { vendors } from '../../../generated/vendors.ts'
import { noAttachments } from '../readers/attachments.ts'
import { toCandidate } from '../vendorCandidate.ts'
import type { JudgeAnswer, JudgeQuestion, WorkerSettings } from './judgePool.ts'
import { createSliceJudge } from './judgeSlices.ts'
import { unpackSlices } from './packSlices.ts'
import { packVerdicts } from './packVerdicts.ts'

/** Judges what the pool asks for. Questions may overlap: the first one waits for its contract to be loaded. */
const { names, limits, ...options } = workerData as WorkerSettings
const candidates = vendors.filter(({ name }) => names.includes(name)).map(toCandidate)
const judge = await createSliceJudge(candidates, options)
parentPort?.on('message', async ({ id, packed }: JudgeQuestion) => {
  const reply = (answer: unknown) => parentPort?.postMessage({ id, answer } satisfies JudgeAnswer)
  if (packed === null) {
    reply([...judge.trackers].map(([name, { seen }]) => [name, seen]))
    parentPort?.close()
    return
  }
  const verdicts = []
  for (const { slice, file } of unpackSlices(packed)) {
    const verdict = judge.judge(slice, { file, attachments: noAttachments, limits })
    verdicts.push(verdict instanceof Promise ? await verdict : verdict)
  }
  reply(packVerdicts(verdicts))
})
