import type { Contract, Profile } from '../contract/contract.ts'
import type { FindingRule } from '../judge/finding.ts'
import type { AcceptedFinding } from './baseline.ts'
import type { Candidate } from './contractFinder.ts'
import { coverageReport } from './coverage.ts'
import type { CoverageAxis } from './coverageAxes.ts'
import { defaultLimits } from './readers/limits.ts'
import { type ReadOptions, splitRecordings } from './readers/readRecordings.ts'
import type { RecordingReport } from './recordingReport.ts'
import { buildReport } from './reportBuilder.ts'
import { type CrewSettings, createJudgeCrew, type JudgedBatch } from './workers/judgeCrew.ts'

export interface RecordingOptions extends ReadOptions {
  /** Default `consumer`. */
  readonly profile?: Profile
  /** Whether every call to a host of a contract must be one of its operations. Default: only calls that nearly are. */
  readonly wholeHosts?: boolean
  /** Findings of these rules are counted, and not reported. */
  readonly ignoreRules?: readonly FindingRule[]
  /** Findings of these kinds are counted, and not reported. */
  readonly baseline?: readonly AcceptedFinding[]
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

/**
 * Judges the exchanges in files, folders and standard input (`-`) against the contracts that they belong to: splits the
 * recordings into entries, judges each, checks the order of states in time, and reports. Nothing is passed over:
 * what could not be read or belongs to no contract is in `skipped`, with the reason.
 */
export async function checkRecording(
  inputs: readonly string[],
  contracts: readonly (Contract | Candidate)[],
  options: RecordingOptions = {},
): Promise<RecordingReport> {
  const { profile = 'consumer', coverage: wanted } = options
  const candidates = contracts.map(toCandidate)
  const report = buildReport({ ...options, profile, load: (name) => loadNamed(candidates, name) })
  const crew = await createJudgeCrew(candidates, crewSettings(options))
  const addAll = async ({ batch, verdicts }: JudgedBatch) => {
    for (const [at, verdict] of verdicts.entries()) {
      const added = report.add(verdict, batch[at])
      if (added !== undefined) await added
    }
  }
  try {
    // Whoever reads a pipe waits on, unless it hears of the end too.
    const ends = [options.signal, options.interrupt].filter((signal) => signal !== undefined)
    const entries = splitRecordings(inputs, { ...options, signal: AbortSignal.any(ends) })
    const isWhole = await forEachUntil(options.interrupt, crew.judge(entries), addAll)
    if (!isWhole) return await report.finish({ incomplete: true })
    return await report.finish({ coverage: wanted && coverageReport(await crew.coverage(), wanted) })
  } finally {
    await crew.stop()
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
  signal?.addEventListener('abort', () => stop(), { once: true })
  while (!signal?.aborted) {
    const result = await new Promise<IteratorResult<Item> | undefined>((resolve, reject) => {
      stop = () => resolve(undefined)
      items.next().then(resolve, reject)
    })
    if (result === undefined) break
    if (result.done) return true
    await handle(result.value)
  }
  items.return(undefined).catch(() => undefined)
  return false
}

const dayMs = 86_400_000

function crewSettings(options: RecordingOptions): CrewSettings {
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

const toCandidate = (contract: Contract | Candidate): Candidate =>
  'load' in contract ? contract : { description: contract.description, load: async () => contract }

async function loadNamed(candidates: readonly Candidate[], name: string): Promise<Contract> {
  const candidate = candidates.find(({ description }) => description.vendor === name)
  if (candidate === undefined) throw new Error(`there is no contract ${name}`)
  return candidate.load()
}
