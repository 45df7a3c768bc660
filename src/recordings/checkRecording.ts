import type { Contract, Profile } from '../contract/contract.ts'
import type { Candidate } from './contractFinder.ts'
import { type CoverageAxis, type CoverageItems, coverageReport, mergeCoverage } from './coverage.ts'
import type { EntryVerdict } from './entryJudge.ts'
import { defaultLimits } from './readers/limits.ts'
import { hasAttachment, type ReadOptions, splitRecordings } from './readers/readRecordings.ts'
import type { SplitBatch, SplitItem } from './readers/splitStream.ts'
import type { RecordingReport } from './recordingReport.ts'
import { buildReport } from './reportBuilder.ts'
import type { JudgePool } from './workers/judgePool.ts'
import { createSliceJudge, unreadable } from './workers/judgeSlices.ts'
import type { FileSlice } from './workers/packSlices.ts'

export interface RecordingOptions extends ReadOptions {
  /** Default `consumer`. */
  readonly profile?: Profile
  /** Counts what the recordings show of each contract. Percentages by axis are the least that is wanted. */
  readonly coverage?: Readonly<Partial<Record<CoverageAxis, number>>>
  /** Refuses exchanges that are older, or whose time is not known. Days. */
  readonly maxAgeDays?: number
  /** Milliseconds since the epoch, for `maxAgeDays`. Default: now. */
  readonly nowMs?: number
  /** Worker threads for large recordings; the contracts must be those of this package then. Default: none. */
  readonly workers?: number
  /** Bytes of recordings after which workers start. Default: 32 MB; one thread judges less than that sooner. */
  readonly bytesBeforeWorkers?: number
}

const dayMs = 86_400_000

// Larger slices are judged here, so that the heaps of workers can be small.
const largestSharedSlice = 250_000
// For each worker: those that it works on, and those that this thread judges meanwhile.
const batchesUnderWay = 4

/**
 * Judges the exchanges in files, folders and standard input (`-`) against the contracts that they belong to.
 * Nothing is passed over: what could not be read or belongs to no contract is in `skipped`, with the reason.
 */
export async function checkRecording(
  inputs: readonly string[],
  contracts: readonly (Contract | Candidate)[],
  options: RecordingOptions = {},
): Promise<RecordingReport> {
  const { profile = 'consumer', coverage, maxAgeDays, nowMs = Date.now() } = options
  const { workers = 0, bytesBeforeWorkers = 32_000_000 } = options
  const candidates = contracts.map(
    (contract): Candidate =>
      'load' in contract ? contract : { description: contract.description, load: async () => contract },
  )
  const limits = { ...defaultLimits, ...options.limits }
  const notBeforeMs = maxAgeDays === undefined ? undefined : nowMs - maxAgeDays * dayMs
  const report = buildReport({ profile, load: (name) => loadNamed(candidates, name) })
  const settings = { profile, notBeforeMs, coverage: coverage !== undefined, limits }
  const here = await createSliceJudge(candidates, settings)
  const names = candidates.map(({ description }) => description.vendor)

  let pool: JudgePool | undefined
  let bytes = 0
  // Batches in the order of the recordings. While the workers have enough to do, this thread judges too.
  const underWay: { readonly batch: SplitBatch; readonly verdicts: Promise<readonly EntryVerdict[]> }[] = []
  const judgeHere = async (batch: SplitBatch) => {
    const verdicts: EntryVerdict[] = []
    for (const item of batch) {
      options.signal?.throwIfAborted()
      verdicts.push('skipped' in item ? unreadable(item.skipped) : await here.judge(item.slice, { ...item, limits }))
    }
    return verdicts
  }
  const locateState = (item: SplitItem | undefined) => {
    if (item === undefined || 'skipped' in item) throw new Error('a state was told by nothing')
    return here.locateState(item.slice, { ...item, limits })
  }
  const settle = async (most: number) => {
    while (underWay.length > most) {
      const { batch, verdicts } = underWay.shift() ?? { batch: [], verdicts: [] }
      let at = 0
      const locate = async () => locateState(batch[at])
      for (const verdict of await verdicts) {
        const added = report.add(verdict, locate)
        if (added !== undefined) await added
        at++
      }
    }
  }
  try {
    for await (const batch of splitRecordings(inputs, options)) {
      for (const item of batch) bytes += 'slice' in item ? item.slice.bytes.length : 0
      if (workers > 0 && bytes > bytesBeforeWorkers && pool === undefined) {
        const { createJudgePool } = await import('./workers/judgePool.ts')
        pool = createJudgePool(workers, { ...settings, names })
      }
      const shared = pool !== undefined && batch.every(isShareable) ? batch : undefined
      const elsewhere = shared && pool?.judge(shared)
      const verdicts = elsewhere ?? Promise.resolve(await judgeHere(batch))
      // Waited for later: until then, a failure is nobody's.
      verdicts.catch(() => undefined)
      underWay.push({ batch, verdicts })
      // Large entries are not kept, and attached bodies can be read until the next batch only.
      await settle(shared ? workers * batchesUnderWay : 0)
    }
    await settle(0)
    if (coverage === undefined) return report.finish()
    const seen = mergeCoverage([
      [...here.trackers].map(([name, tracker]) => [name, tracker.seen]),
      ...((await pool?.finish()) ?? []),
    ])
    const rows = [...here.trackers].map(([name, { totals }]) => ({
      name,
      totals,
      seen: seen.get(name) as CoverageItems,
    }))
    return report.finish(coverageReport(rows, coverage))
  } finally {
    await pool?.stop()
  }
}

const isShareable = (item: SplitItem): item is FileSlice & SplitItem =>
  'slice' in item && item.slice.bytes.length <= largestSharedSlice && !hasAttachment(item.slice)

async function loadNamed(candidates: readonly Candidate[], name: string): Promise<Contract> {
  const candidate = candidates.find(({ description }) => description.vendor === name)
  if (candidate === undefined) throw new Error(`there is no contract ${name}`)
  return candidate.load()
}
