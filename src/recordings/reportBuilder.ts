import { type Contract, validatorKey } from '../contract/contract.ts'
import { placeOfMember } from '../contract/contractPlaces.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'
import type { FindingRule } from '../judge/finding.ts'
import type { AcceptedFinding } from './baseline.ts'
import type { CoverageReport } from './coverage.ts'
import { completeFinding, type EntryVerdict, type JudgedEntry, type SkippedEntry } from './entryJudge.ts'
import { createFindingSieve, type SievedFinding } from './findingSieve.ts'
import { createJobTimelines, type JobTimelines, type OutOfOrder } from './jobTimelines.ts'
import type { LostPart, Place } from './readers/recordedEntry.ts'
import {
  type LostParts,
  mostListed,
  type RecordingFinding,
  type RecordingReport,
  type Skipped,
} from './recordingReport.ts'

export interface ReportBuilder {
  /**
   * Takes the verdict on an item. What it gives back must be waited for; most verdicts need no wait, and a promise for each
   * would take longer than this.
   */
  readonly add: (verdict: EntryVerdict, item: VerdictOrigin | undefined) => Promise<void> | undefined
  readonly finish: (end?: ReportEnd) => Promise<RecordingReport>
}

/** Where what was judged stands. */
export type VerdictOrigin =
  | { readonly file: string; readonly slice: { readonly place: Place } }
  | { readonly skipped: unknown }

/** How a check ended. */
export interface ReportEnd {
  readonly coverage?: CoverageReport | undefined
  /** Whether something was left unread. */
  readonly incomplete?: true
}

export interface ReportOptions {
  readonly profile: RecordingReport['summary']['profile']
  /** See `RecordingOptions`. */
  readonly ignoreRules?: readonly FindingRule[]
  readonly baseline?: readonly AcceptedFinding[]
  /** Loads a contract by its name, as far as an operation needs it. */
  readonly load: (name: string, operationId: string) => Promise<Contract>
}

/** Gathers verdicts into a report, and finds what only several exchanges together show. */
export function buildReport({ profile, load, ignoreRules, baseline }: ReportOptions): ReportBuilder {
  const findings: RecordingFinding[] = []
  const skipped: Skipped[] = []
  const lost = new Map<string, LostParts>()
  const nameOf = rememberNames()
  const timelines = new Map<string, { contract: string; lifecycle: Lifecycle; timeline: JobTimelines }>()
  const operations: Record<string, number> = {}
  const counts = {
    exchanges: 0,
    judged: 0,
    skipped: 0,
    unreadable: 0,
    errors: 0,
    warnings: 0,
    ignored: 0,
    accepted: 0,
    omitted: 0,
  }

  const list = <Item>(items: Item[], item: Item) => {
    if (items.length < mostListed) items.push(item)
    else counts.omitted++
  }
  const byOperation: Record<string, { errors: number; warnings: number }> = {}
  const sieve = createFindingSieve({ ignoreRules, baseline })

  /** Counts a finding; false when it is not to be reported. */
  const count = (finding: SievedFinding & Pick<RecordingFinding, 'severity'>): boolean => {
    const fate = sieve.fateOf(finding)
    if (fate !== 'reported') {
      counts[fate]++
      return false
    }
    const kind = finding.severity === 'error' ? 'errors' : 'warnings'
    counts[kind]++
    const operation = nameOf(finding.contract, finding.operationId)
    byOperation[operation] ??= { errors: 0, warnings: 0 }
    byOperation[operation][kind]++
    return true
  }
  const note = (
    { contract, operationId, event, host = '', status, times }: JudgedEntry,
    item: VerdictOrigin | undefined,
  ): Promise<void> | undefined => {
    if (event === undefined || item === undefined || 'skipped' in item) return undefined
    const { file } = item
    const { line, column } = item.slice.place
    const telling = { host, times, status, file, line, column }
    const key = nameOf(contract, event.lifecycle)
    const known = timelines.get(key)?.timeline
    if (known !== undefined) {
      known.add(event, telling)
      return undefined
    }
    return load(contract, operationId).then((loaded) => {
      const lifecycle = loaded.lifecycles[event.lifecycle] as Lifecycle
      const timeline = createJobTimelines(lifecycle)
      timelines.set(key, { contract, lifecycle, timeline })
      timeline.add(event, telling)
    })
  }

  const noteLost = (part: LostPart, item: VerdictOrigin | undefined) => {
    const known = lost.get(part.reason)
    if (known !== undefined) lost.set(part.reason, { ...known, count: known.count + 1 })
    else if (item !== undefined && 'slice' in item)
      lost.set(part.reason, { ...part, count: 1, file: item.file, ...item.slice.place })
  }

  const summaryOf = (incomplete: true | undefined): RecordingReport['summary'] => {
    const { ignored, accepted, ...rest } = counts
    return {
      profile,
      ...rest,
      ...(ignored === 0 ? {} : { ignored }),
      ...(accepted === 0 ? {} : { accepted }),
      ...(incomplete === undefined ? {} : { incomplete }),
      operations,
      ...(Object.keys(byOperation).length === 0 ? {} : { findings: byOperation }),
    }
  }

  return {
    add(verdict, item) {
      counts.exchanges++
      if ('skipped' in verdict) {
        counts.skipped++
        if (verdict.skipped.kind === 'unreadable') counts.unreadable++
        list(skipped, toldSkipped(verdict))
        return undefined
      }
      const { judged } = verdict
      counts.judged++
      const name = nameOf(judged.contract, judged.operationId)
      operations[name] = (operations[name] ?? 0) + 1
      for (const finding of judged.findings) {
        if (count(finding)) list(findings, finding)
      }
      for (const finding of judged.unlisted ?? []) {
        if (count({ ...judged, ...finding })) counts.omitted++
      }
      for (const part of judged.lost ?? []) noteLost(part, item)
      return note(judged, item)
    },
    async finish({ coverage, incomplete } = {}) {
      const sequence: RecordingFinding[] = []
      for (const { contract: name, lifecycle, timeline } of timelines.values()) {
        const outOfOrder = timeline.finish()
        if (outOfOrder.length === 0) continue
        const contract = await load(name, lifecycle.wait.operationId)
        for (const problem of outOfOrder) {
          const finding = await sequenceFinding(contract, lifecycle, problem)
          if (count(finding)) sequence.push(finding)
        }
      }
      // These first: there are few of them, and each tells of several exchanges.
      const all = [...sequence, ...findings]
      counts.omitted += Math.max(0, all.length - mostListed)
      const listed = all.slice(0, mostListed)
      const stale = incomplete ? [] : sieve.unmet()
      return {
        summary: summaryOf(incomplete),
        findings: listed,
        skipped,
        ...(lost.size === 0 ? {} : { lost: [...lost.values()] }),
        ...(coverage === undefined ? {} : { coverage }),
        ...(stale.length === 0 ? {} : { stale }),
        ...(listed.length === 0 ? {} : { sources: await sourcesOf(listed, load) }),
      }
    },
  }
}

/** What was skipped, with its position in words. */
const toldSkipped = ({ skipped, index }: SkippedEntry): Skipped =>
  index === undefined ? skipped : { ...skipped, reason: `entry ${index} ${skipped.reason}` }

/** Names made of two parts. To make one anew, and look for it, would take long for each exchange. */
function rememberNames(): (contract: string, own: string) => string {
  const known = new Map<string, Map<string, string>>()
  return (contract, own) => {
    const found = known.get(contract)?.get(own)
    if (found !== undefined) return found
    const name = `${contract} ${own}`
    const names = known.get(contract) ?? new Map<string, string>()
    known.set(contract, names.set(own, name))
    return name
  }
}

async function sequenceFinding(
  { description, places }: Contract,
  lifecycle: Lifecycle,
  { pointer, expected, at }: OutOfOrder,
) {
  const { operationId } = lifecycle.wait
  const { file, line, column, status } = at
  const known = await places()
  const [mediaType = ''] = description.operations[operationId]?.responses[String(status)]?.mediaTypes ?? []
  const source = placeOfMember(known, validatorKey.responseBody(operationId, String(status), mediaType), pointer)
  const frame = {
    ...{ contract: description.vendor, operationId, status, place: 'response.body', file, line, column },
    spec: source && { file: known.file, line: source.line },
    sources: source?.sources ?? [],
  }
  return completeFinding(frame, {
    ...{ rule: 'lifecycle-sequence', severity: 'error', pointer, keywords: [], expected, actual: undefined },
  } as const)
}

/** The sources that findings name. */
async function sourcesOf(
  findings: readonly RecordingFinding[],
  load: ReportOptions['load'],
): Promise<NonNullable<RecordingReport['sources']>> {
  const named = new Map<string, { readonly operationId: string; readonly ids: Set<string> }>()
  for (const { contract, operationId, sources } of findings) {
    const row = named.get(contract) ?? { operationId, ids: new Set() }
    for (const id of sources) row.ids.add(id)
    named.set(contract, row)
  }
  const rows = await Promise.all(
    [...named].map(async ([contract, { operationId, ids }]) => {
      const known = (await (await load(contract, operationId)).places()).sources
      return [contract, Object.fromEntries(Object.entries(known).filter(([id]) => ids.has(id)))] as const
    }),
  )
  return Object.fromEntries(rows)
}
