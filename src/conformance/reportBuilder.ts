import type { Contract, Profile } from '../contract.ts'
import { createSequenceCheck, type SequenceCheck } from './checkSequence.ts'
import type { CoverageReport } from './coverage.ts'
import { completeFinding, type EntryVerdict, type FindingFrame, type JudgedEntry } from './judgeEntry.ts'
import type { RecordingFinding, RecordingReport, Skipped } from './recordingReport.ts'

/** How many findings, and how many skipped exchanges, a report lists; the rest is counted. */
export const mostListed = 10_000

export interface ReportBuilder {
  /** Takes verdicts in the order of the recording; `locate` tells where a finding about the state stands. */
  readonly add: (verdict: EntryVerdict, locate: () => Promise<FindingFrame>) => Promise<void>
  readonly finish: (coverage?: CoverageReport) => RecordingReport
}

export interface ReportOptions {
  readonly profile: Profile
  /** Loads a contract by its name. */
  readonly load: (name: string) => Promise<Contract>
}

/** Gathers verdicts into a report, and finds what only several exchanges together show. */
export function buildReport({ profile, load }: ReportOptions): ReportBuilder {
  const findings: RecordingFinding[] = []
  const skipped: Skipped[] = []
  const sequences = new Map<string, SequenceCheck>()
  const operations: Record<string, number> = {}
  const counts = { exchanges: 0, judged: 0, skipped: 0, unreadable: 0, errors: 0, warnings: 0, omitted: 0 }

  const list = <Item>(items: Item[], item: Item) => {
    if (items.length < mostListed) items.push(item)
    else counts.omitted++
  }
  const report = (finding: RecordingFinding) => {
    counts[finding.severity === 'error' ? 'errors' : 'warnings']++
    list(findings, finding)
  }
  const checkSequence = async ({ contract, event }: JudgedEntry, locate: () => Promise<FindingFrame>) => {
    if (event === undefined) return
    const sequence = sequences.get(contract) ?? createSequenceCheck(await load(contract))
    sequences.set(contract, sequence)
    const problem = sequence.next(event)
    if (problem === undefined) return
    report(completeFinding(await locate(), { rule: 'lifecycle-sequence', severity: 'error', keywords: [], ...problem }))
  }

  return {
    async add(verdict, locate) {
      counts.exchanges++
      if ('skipped' in verdict) {
        counts.skipped++
        if (verdict.skipped.kind === 'unreadable') counts.unreadable++
        list(skipped, verdict.skipped)
        return
      }
      const { judged } = verdict
      counts.judged++
      const name = `${judged.contract} ${judged.operationId}`
      operations[name] = (operations[name] ?? 0) + 1
      for (const finding of judged.findings) report(finding)
      await checkSequence(judged, locate)
    },
    finish: (coverage) => ({
      summary: { profile, ...counts, operations },
      findings,
      skipped,
      ...(coverage === undefined ? {} : { coverage }),
    }),
  }
}
