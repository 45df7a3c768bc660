import { Worker } from 'node:worker_threads'
import type { CoverageItems } from '../coverage.ts'
import type { EntryVerdict } from '../judgeEntry.ts'
import type { Limits } from '../readers/limits.ts'
import type { JudgeSettings } from './judgeSlices.ts'
import { type FileSlice, packSlices } from './packSlices.ts'

export interface WorkerSettings extends JudgeSettings {
  /** Contracts of this package that exchanges may belong to. */
  readonly names: readonly string[]
  readonly limits: Limits
}

export interface JudgePool {
  /** Gives the verdicts in the order of the slices. */
  readonly judge: (items: readonly FileSlice[]) => Promise<readonly EntryVerdict[]>
  /** Ends the workers when they have nothing left to do, and gives what each saw of the contracts. */
  readonly finish: () => Promise<readonly (readonly (readonly [string, CoverageItems])[])[]>
  readonly stop: () => Promise<void>
}

// Node 20 and later compile TypeScript only outside of packages, where the file has its own name.
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './judgeWorker.ts' : './judgeWorker.js', import.meta.url)

/**
 * Judges slices in so many worker threads, each in turn. Their heaps are small, because what they hold is short-lived.
 */
export function createJudgePool(size: number, settings: WorkerSettings): JudgePool {
  const resourceLimits = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 4 }
  const workers = Array.from({ length: size }, () =>
    createJudgeWorker(new Worker(workerFile, { workerData: settings, resourceLimits })),
  )
  let next = 0
  return {
    judge(items) {
      const worker = workers[next++ % workers.length]
      if (worker === undefined) throw new Error('a pool needs a worker')
      const packed = packSlices(items)
      return worker.ask<EntryVerdict[]>(packed, [packed.bytes])
    },
    finish: () => Promise.all(workers.map(({ ask }) => ask<[string, CoverageItems][]>(null, []))),
    stop: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()))
    },
  }
}

/** A worker that answers one message after the other. A worker that dies fails all that it was asked. */
function createJudgeWorker(worker: Worker) {
  const waiting: { resolve: (value: never) => void; reject: (error: Error) => void }[] = []
  let failed: Error | undefined
  const fail = (error: Error) => {
    failed = error
    for (const { reject } of waiting.splice(0)) reject(error)
  }
  worker.on('message', (answer) => waiting.shift()?.resolve(answer as never))
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('[export-contracts] check: a worker ended before it was done')))
  return {
    worker,
    ask: <Answer>(message: unknown, transfer: ArrayBuffer[]) =>
      new Promise<Answer>((resolve, reject) => {
        if (failed !== undefined) return reject(failed)
        waiting.push({ resolve, reject })
        worker.postMessage(message, transfer)
      }),
  }
}
