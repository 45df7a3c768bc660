import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { CoverageItems } from '../coverage.ts'
import type { EntryVerdict } from '../entryJudge.ts'
import type { Limits } from '../readers/limits.ts'
import type { JudgeSettings } from './judgeSlices.ts'
import { LostWorkerError } from './LostWorkerError.ts'
import { type FileSlice, type PackedSlices, packSlices } from './packSlices.ts'
import { type PackedVerdicts, unpackVerdicts } from './packVerdicts.ts'

export interface WorkerSettings extends JudgeSettings {
  /** Contracts of this package that exchanges may belong to. */
  readonly names: readonly string[]
  readonly limits: Limits
}

export interface JudgePool {
  /** Gives the verdicts in the order of the slices; undefined while every worker has enough to do. */
  readonly judge: (items: readonly FileSlice[]) => Promise<readonly EntryVerdict[]> | undefined
  /** Ends the workers when they have nothing left to do, and gives what each saw of the contracts. */
  readonly finish: () => Promise<readonly (readonly (readonly [string, CoverageItems])[])[]>
  readonly stop: () => Promise<void>
}

// Node 20 and later compile TypeScript only outside of packages, where the file has its own name.
const workerFile = new URL(import.meta.url.endsWith('.ts') ? './judgeWorker.ts' : './judgeWorker.js', import.meta.url)

// One that it judges, and one that waits, so that it never does.
const mostPending = 2

/** Judges slices in so many worker threads, each with a heap of its own. */
export function createJudgePool(size: number, resourceLimits: ResourceLimits, settings: WorkerSettings): JudgePool {
  const workers = Array.from({ length: size }, () =>
    createJudgeWorker(new Worker(workerFile, { workerData: settings, resourceLimits })),
  )
  return {
    judge(items) {
      const worker = workers.find(({ pending }) => pending() < mostPending)
      if (worker === undefined) return undefined
      return worker.ask<PackedVerdicts>(packSlices(items)).then(unpackVerdicts)
    },
    finish: () => Promise.all(workers.map(({ ask }) => ask<[string, CoverageItems][]>(null))),
    stop: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()))
    },
  }
}

/** What a worker is asked, and what it answers. */
export interface JudgeQuestion {
  readonly id: number
  /** Null asks for what was seen of the contracts, and is the last question. */
  readonly packed: PackedSlices | null
}
export interface JudgeAnswer {
  readonly id: number
  readonly answer: unknown
}

/** A worker that is asked. It may answer in another order, and one that dies fails all that it was asked. */
export function createJudgeWorker(worker: Pick<Worker, 'on' | 'postMessage' | 'terminate'>) {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let asked = 0
  let failed: Error | undefined
  const fail = (error: Error) => {
    failed = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', ({ id, answer }: JudgeAnswer) => {
    waiting.get(id)?.resolve(answer as never)
    waiting.delete(id)
  })
  worker.on('error', (error: NodeJS.ErrnoException) =>
    fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new LostWorkerError({ cause: error }) : error),
  )
  worker.on('exit', () => fail(new LostWorkerError()))
  return {
    worker,
    pending: () => waiting.size,
    ask: <Answer>(packed: PackedSlices | null) =>
      new Promise<Answer>((resolve, reject) => {
        if (failed !== undefined) return reject(failed)
        const question: JudgeQuestion = { id: asked++, packed }
        waiting.set(question.id, { resolve, reject })
        worker.postMessage(question, packed === null ? [] : [packed.bytes, packed.numbers.buffer])
      }),
  }
}
