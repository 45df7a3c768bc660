import type { Contract, Profile } from '../contract.ts'
import { type CoverageAxis, type CoverageTracker, coverageReport, trackCoverage } from './coverage.ts'
import { type Candidate, judgeEntry } from './judgeEntry.ts'
import { type ReadOptions, readRecordings } from './readers/readRecordings.ts'
import type { SkippedInput } from './readers/recordedEntry.ts'
import type { RecordingReport } from './recordingReport.ts'
import { buildReport } from './reportBuilder.ts'

export interface RecordingOptions extends ReadOptions {
  /** Default `consumer`. */
  readonly profile?: Profile
  /** Counts what the recordings show of each contract. Percentages by axis are the least that is wanted. */
  readonly coverage?: Readonly<Partial<Record<CoverageAxis, number>>>
  /** Refuses exchanges that are older, or whose time is not known. Days. */
  readonly maxAgeDays?: number
  /** Milliseconds since the epoch, for `maxAgeDays`. Default: now. */
  readonly nowMs?: number
}

const dayMs = 86_400_000

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
  const candidates = contracts.map((contract) =>
    'load' in contract ? contract : { description: contract.description, load: async () => contract },
  )
  const load = async (name: string) => {
    const candidate = candidates.find(({ description }) => description.vendor === name)
    if (candidate === undefined) throw new Error(`there is no contract ${name}`)
    return candidate.load()
  }
  const notBeforeMs = maxAgeDays === undefined ? undefined : nowMs - maxAgeDays * dayMs
  const report = buildReport({ profile, notBeforeMs, load })
  const trackers = new Map<string, CoverageTracker>()
  if (coverage !== undefined) {
    for (const candidate of candidates) {
      const contract = await candidate.load()
      trackers.set(contract.description.vendor, trackCoverage(contract, await contract.places()))
    }
  }
  for await (const item of readRecordings(inputs, options)) {
    await report.add(
      'skipped' in item
        ? { skipped: unreadable(item.skipped) }
        : await judgeEntry(item.entry, candidates, profile, (contract, operationId, exchange) =>
            trackers.get(contract.description.vendor)?.note(operationId, exchange),
          ),
    )
  }
  const rows = [...trackers].map(([name, { totals, seen }]) => ({ name, totals, seen }))
  return report.finish(coverage === undefined ? undefined : coverageReport(rows, coverage))
}

const unreadable = ({ file, index, place, reason }: SkippedInput) => {
  const what = index === undefined ? reason : `entry ${index} ${reason}`
  return { kind: 'unreadable', file, ...place, reason: what } as const
}
