import type { ResourceLimits } from 'node:worker_threads'
import type { Candidate } from '../contractFinder.ts'
import { type CoverageItems, type CoverageRow, mergeCoverage } from '../coverage.ts'
import type { EntryVerdict } from '../entryJudge.ts'
import { hasAttachment } from '../readers/attachments.ts'
import type { Limits } from '../readers/limits.ts'
import type { SplitBatch, SplitItem } from '../readers/splitBatch.ts'
import type { JudgePool } from './judgePool.ts'
import { createSliceJudge, type JudgeSettings, unreadable } from './judgeSlices.ts'
import type { FileSlice } from './packSlices.ts'

export interface CrewSettings extends JudgeSettings {
  readonly limits: Limits
  /** Worker threads for large recordings. */
  readonly workers: number
  /** Bytes of recordings after which workers start. */
  readonly bytesBeforeWorkers: number
  readonly signal?: AbortSignal | undefined
}

/** A batch with a verdict for each of its items. */
export interface JudgedBatch {
  readonly batch: SplitBatch
  readonly verdicts: readonly EntryVerdict[]
}

/** Whoever judges: this thread, and for large recordings worker threads too. */
export interface JudgeCrew {
  /** Gives the batches in their own order, whoever judged them. */
  readonly judge: (batches: AsyncIterable<SplitBatch>) => AsyncGenerator<JudgedBatch>
  /** What all of them saw of each contract. The workers judge nothing afterwards. */
  readonly coverage: () => Promise<readonly CoverageRow[]>
  readonly stop: () => Promise<void>
}

// Larger slices are not shared, so that the heaps of workers can be small: what they hold is short-lived.
const largestSharedSlice = 250_000
const smallHeap: ResourceLimits = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 12 }
// Whatever is wrong with one of this size is found within half a second.
const largestJudgedHere = 1_000_000
// For each worker: those that it works on, and those that this thread judges meanwhile.
const batchesUnderWay = 4

/** Brings together who judges. */
export async function createJudgeCrew(candidates: readonly Candidate[], settings: CrewSettings): Promise<JudgeCrew> {
  const { workers, bytesBeforeWorkers, signal, limits, ...judgeSettings } = settings
  const here = await createSliceJudge(candidates, judgeSettings)
  let pool: JudgePool | undefined
  let apart: JudgePool | undefined

  async function judgeHere(batch: SplitBatch): Promise<readonly EntryVerdict[]> {
    const verdicts: EntryVerdict[] = []
    for (const item of batch) {
      signal?.throwIfAborted()
      const verdict = judgeItem(item)
      verdicts.push(verdict instanceof Promise ? await verdict : verdict)
    }
    return verdicts
  }

  function judgeItem(item: SplitItem): EntryVerdict | Promise<EntryVerdict> {
    if ('skipped' in item) return unreadable(item.skipped)
    const isApart = workers > 0 && item.slice.bytes.length > largestJudgedHere && !hasAttachment(item.slice)
    return isApart ? judgeApart(item) : here.judge(item.slice, { ...item, limits })
  }

  /** This thread stays free to hear an interruption while a large entry is judged. */
  async function judgeApart(item: Extract<SplitItem, FileSlice>): Promise<EntryVerdict> {
    apart ??= await startPool(1, {})
    const [verdict] = (await apart.judge([item])) ?? []
    return verdict ?? here.judge(item.slice, { ...item, limits })
  }

  async function startPool(size: number, heap: ResourceLimits): Promise<JudgePool> {
    const { createJudgePool } = await import('./judgePool.ts')
    const names = candidates.map(({ description }) => description.vendor)
    return createJudgePool(size, heap, { ...judgeSettings, limits, names })
  }

  return {
    async *judge(batches) {
      let bytes = 0
      // While the workers have enough to do, this thread judges too.
      const underWay: { readonly batch: SplitBatch; readonly verdicts: Promise<readonly EntryVerdict[]> }[] = []
      const settled = async function* (most: number): AsyncGenerator<JudgedBatch> {
        while (underWay.length > most) {
          const first = underWay.shift()
          if (first !== undefined) yield { batch: first.batch, verdicts: await first.verdicts }
        }
      }
      for await (const batch of batches) {
        for (const item of batch) bytes += 'slice' in item ? item.slice.bytes.length : 0
        if (workers > 0 && bytes > bytesBeforeWorkers) pool ??= await startPool(workers, smallHeap)
        const shared = pool !== undefined && batch.every(isShareable) ? batch : undefined
        const elsewhere = shared && pool?.judge(shared)
        const verdicts = elsewhere ?? Promise.resolve(await judgeHere(batch))
        // Waited for later: until then, a failure is nobody's.
        verdicts.catch(() => undefined)
        underWay.push({ batch, verdicts })
        // Large entries are not kept, and attached bodies can be read until the next batch only.
        yield* settled(shared ? workers * batchesUnderWay : 0)
      }
      yield* settled(0)
    },
    async coverage() {
      const own = [...here.trackers].map(([name, { seen }]): readonly [string, CoverageItems] => [name, seen])
      const seen = mergeCoverage([own, ...((await pool?.finish()) ?? []), ...((await apart?.finish()) ?? [])])
      return [...here.trackers].map(([name, { totals }]) => ({ name, totals, seen: seen.get(name) as CoverageItems }))
    },
    stop: async () => {
      await Promise.all([pool?.stop(), apart?.stop()])
    },
  }
}

const isShareable = (item: SplitItem): item is FileSlice & SplitItem =>
  'slice' in item && item.slice.bytes.length <= largestSharedSlice && !hasAttachment(item.slice)
