import type { Contract, Profile } from '../contract/contract.ts'
import { createSequenceCheck, type SequenceCheck } from '../judge/checkSequence.ts'
import type { CoverageReport } from './coverage.ts'
import { completeFinding, type EntryVerdict, type FindingFrame, type JudgedEntry } from './entryJudge.ts'
import type { RecordingFinding, RecordingReport, Skipped } from './recordingReport.ts'

/** How many findings, and how many skipped exchanges, a report lists; the rest is counted. */
export const mostListed = 10_000

export interface ReportBuilder {
  /**
   * Takes verdicts in the order of the recording; `locate` tells where a finding about the state stands. What it gives
   * back must be waited for; most verdicts need no wait, and a promise for each would take longer than this.
   */
  readonly add: (verdict: EntryVerdict, locate: () => Promise<FindingFrame>) => Promise<void> | undefined
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
  const loadSequence = async (contract: string) => {
    const sequence = createSequenceCheck(await load(contract))
    sequences.set(contract, sequence)
    return sequence
  }
  const checkSequence = ({ contract, event }: JudgedEntry, locate: () => Promise<FindingFrame>) => {
    if (event === undefined) return undefined
    const check = (sequence: SequenceCheck) => {
      const problem = sequence.next(event)
      if (problem === undefined) return undefined
      const whole = {
        rule: 'lifecycle-sequence',
        severity: 'error',
        keywords: [],
        actual: undefined,
        ...problem,
      } as const
      return locate().then((frame) => report(completeFinding(frame, whole)))
    }
    const sequence = sequences.get(contract)
    return sequence === undefined ? loadSequence(contract).then(check) : check(sequence)
  }

  return {
    add(verdict, locate) {
      counts.exchanges++
      if ('skipped' in verdict) {
        counts.skipped++
        if (verdict.skipped.kind === 'unreadable') counts.unreadable++
        list(skipped, verdict.skipped)
        return undefined
      }
      const { judged } = verdict
      counts.judged++
      const name = `${judged.contract} ${judged.operationId}`
      operations[name] = (operations[name] ?? 0) + 1
      for (const finding of judged.findings) report(finding)
      return checkSequence(judged, locate)
    },
    finish: (coverage) => ({
      summary: { profile, ...counts, operations },
      findings,
      skipped,
      ...(coverage === undefined ? {} : { coverage }),
    }),
  }
}
