import type { Profile } from '../contract/contract.ts'
import type { Candidate } from './contractFinder.ts'
import type { CoverageRow } from './coverage.ts'
import type { CoverageAxis } from './coverageAxes.ts'
import type { EntryVerdict } from './entryJudge.ts'
import { defaultLimits } from './readers/limits.ts'
import type { ReadOptions } from './readers/readRecordings.ts'
import { compareNames } from './readers/recordingNames.ts'
import type { SplitBatch, SplitItem } from './readers/splitBatch.ts'
import { type CrewSettings, createJudgeCrew, type JudgedBatch } from './workers/judgeCrew.ts'

/** How recordings are judged, whatever is made of the verdicts. */
export interface JudgingOptions extends ReadOptions {
  /** Default `consumer`. */
  readonly profile?: Profile
  /** Whether every call to a host of a contract must be one of its operations. Default: only calls that nearly are. */
  readonly wholeHosts?: boolean
  /** Counts what the recordings show of each contract. Percentages by axis are the least that is wanted. */
  readonly coverage?: Readonly<Partial<Record<CoverageAxis, number>>>
  /** Refuses exchanges that are older, or whose time is not known. Days. */
  readonly maxAgeDays?: number
  /** Milliseconds since the epoch, for `maxAgeDays`. Default: now. */
  readonly nowMs?: number
  /** Ends the check soon; the report so far comes back, marked as incomplete. `signal` in its place ends it with an error. */
  readonly interrupt?: AbortSignal
  /** Worker threads for large recordings; the contracts must be those of this package then. Default: none. */
  readonly workers?: number
  /** Bytes of recordings after which workers start. Default: 32 MB; one thread judges less than that sooner. */
  readonly bytesBeforeWorkers?: number
}

/** Where the bytes of inputs come from. */
export interface InputReader {
  /** The name that an input goes by. */
  readonly nameOf: (input: string) => string
  /** The entries of one input; the signal ends what is waited for. */
  readonly split: (input: string, signal: AbortSignal) => AsyncIterable<SplitBatch>
}

/** Whoever takes the verdicts, in the order of the recordings. */
export interface VerdictTaker {
  /** The verdicts that follow are of the input of this name. */
  readonly begin?: (input: string) => void
  /** What comes back is waited for; most verdicts need no wait. */
  readonly add: (verdict: EntryVerdict, item: SplitItem | undefined) => Promise<void> | undefined
}

/**
 * Judges the exchanges of inputs, in the order of their names, so that what comes of it depends on nobody's order. Gives
 * what was seen of the contracts, where that is asked for; undefined when it was interrupted.
 * @throws {LostWorkerError} when a worker ended early; what was judged before is taken by then
 */
export async function judgeInputs(
  inputs: readonly string[],
  { nameOf, split }: InputReader,
  candidates: readonly Candidate[],
  options: JudgingOptions,
  taker: VerdictTaker,
): Promise<readonly CoverageRow[] | undefined> {
  const crew = await createJudgeCrew(candidates, crewSettings(options))
  const sorted = [...inputs].sort((one, other) => compareNames(nameOf(one), nameOf(other)))
  // Whoever reads a pipe waits on, unless it hears of the end too.
  const ends = [options.signal, options.interrupt].filter((signal) => signal !== undefined)
  const { begun, batches } = splitEach(sorted, (input) => split(input, AbortSignal.any(ends)))
  let taken = 0
  const addAll = async ({ batch, verdicts }: JudgedBatch) => {
    for (const input of begun(taken++)) taker.begin?.(nameOf(input))
    for (const [at, verdict] of verdicts.entries()) {
      const added = taker.add(verdict, batch[at])
      if (added !== undefined) await added
    }
  }
  try {
    const isWhole = await forEachUntil(options.interrupt, crew.judge(batches), addAll)
    if (!isWhole) return undefined
    for (const input of begun(Number.POSITIVE_INFINITY)) taker.begin?.(nameOf(input))
    return options.coverage === undefined ? [] : await crew.coverage()
  } finally {
    await crew.stop()
  }
}

/** The batches of all inputs, and which inputs have begun by a batch, each told once. */
function splitEach(inputs: readonly string[], splitInput: (input: string) => AsyncIterable<SplitBatch>) {
  const firsts: { readonly input: string; readonly batch: number }[] = []
  let split = 0
  async function* batches(): AsyncGenerator<SplitBatch> {
    for (const input of inputs) {
      firsts.push({ input, batch: split })
      for await (const batch of splitInput(input)) {
        split++
        yield batch
      }
    }
  }
  return {
    batches: batches(),
    begun(batch: number): readonly string[] {
      const isLater = (first: { readonly batch: number }) => first.batch > batch
      const count = firsts.findIndex(isLater)
      return firsts.splice(0, count === -1 ? firsts.length : count).map(({ input }) => input)
    },
  }
}

/**
 * Handles one item after the other; false when the signal came first. It does not wait for an item under way then, which
 * may never come.
 */
async function forEachUntil<Item>(
  signal: AbortSignal | undefined,
  items: AsyncGenerator<Item>,
  handle: (item: Item) => Promise<void>,
): Promise<boolean> {
  // A race with one promise for all of them would keep every item until the end.
  let stop = () => {}
  const onAbort = () => stop()
  signal?.addEventListener('abort', onAbort)
  try {
    while (!signal?.aborted) {
      const result = await new Promise<IteratorResult<Item> | undefined>((resolve, reject) => {
        stop = () => resolve(undefined)
        items.next().then(resolve, reject)
      })
      if (result === undefined) break
      if (result.done) return true
      await handle(result.value)
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }
  items.return(undefined).catch(() => undefined)
  return false
}

const dayMs = 86_400_000

function crewSettings(options: JudgingOptions): CrewSettings {
  const { profile = 'consumer', coverage, maxAgeDays, nowMs = Date.now(), signal, wholeHosts } = options
  const { workers = 0, bytesBeforeWorkers = 32_000_000 } = options
  return {
    profile,
    wholeHosts,
    notBeforeMs: maxAgeDays === undefined ? undefined : nowMs - maxAgeDays * dayMs,
    coverage: coverage !== undefined,
    limits: { ...defaultLimits, ...options.limits },
    workers,
    bytesBeforeWorkers,
    signal,
  }
}
