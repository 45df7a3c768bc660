import type { Contract, Profile } from '../contract/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { OperationMatch } from '../contract/matchOperation.ts'
import { checkMatched } from '../judge/checkExchange.ts'
import { type Finding, messageParts, type Problem } from '../judge/finding.ts'
import { type LifecycleEvent, lifecycleEvent } from '../judge/lifecycleEvent.ts'
import { type Candidate, findCandidate } from './findCandidate.ts'
import { partOf, placeOf } from './findingPlace.ts'
import type { RecordedEntry } from './readers/recordedEntry.ts'
import { ageProblem } from './recordingAge.ts'
import type { RecordingFinding, Skipped } from './recordingReport.ts'

/** A finding without what is wrong: what findings of one entry have in common. */
export type FindingFrame = Omit<RecordingFinding, keyof Problem | 'expected' | 'actual'>

export interface JudgedEntry {
  readonly contract: string
  readonly operationId: string
  readonly findings: readonly RecordingFinding[]
  /** What the exchange says of a job, for the check of the order of states. */
  readonly event: LifecycleEvent | undefined
}

export type EntryVerdict = { readonly judged: JudgedEntry } | { readonly skipped: Skipped }

export interface EntryOptions {
  readonly profile: Profile
  /** Milliseconds since the epoch: what was recorded before, or at an unknown time, is too old. */
  readonly notBeforeMs?: number | undefined
  /** Is told of all that is judged. */
  readonly note?: (contract: Contract, operationId: string, exchange: Exchange) => void
}

/** Judges one entry of a recording; plain data comes back, so that a worker can do it. */
export async function judgeEntry(
  entry: RecordedEntry,
  candidates: readonly Candidate[],
  { profile, notBeforeMs, note }: EntryOptions,
): Promise<EntryVerdict> {
  const { exchange, file, fields } = entry
  const found = findCandidate(exchange, candidates)
  if ('reason' in found) {
    const { kind, reason } = found
    return { skipped: { kind, file, ...entry.locate('request.url'), reason } }
  }
  const contract = await found.candidate.load()
  const { match } = found
  const { operationId } = match
  note?.(contract, operationId, exchange)
  const { findings, body } = checkMatched(contract, match, exchange, { profile })
  const tooOld = notBeforeMs === undefined ? undefined : ageProblem(fields, notBeforeMs)
  const problems = tooOld === undefined ? findings : [...findings, tooOld]
  const complete: RecordingFinding[] = []
  for (const problem of problems)
    complete.push(completeFinding(await frameOf(entry, contract, match, problem), problem))
  return {
    judged: {
      contract: contract.description.vendor,
      operationId,
      findings: complete,
      event: lifecycleEvent(contract, match, exchange, body),
    },
  }
}

/** The frame of a finding about the order of states. Few are needed, and places take long to find. */
export async function stateFrame(entry: RecordedEntry, candidates: readonly Candidate[]): Promise<FindingFrame> {
  const found = findCandidate(entry.exchange, candidates)
  if ('reason' in found) throw new Error(`an entry told a state, and now ${found.reason}`)
  const contract = await found.candidate.load()
  const { statePointer } = contract.lifecycle.wait
  return frameOf(entry, contract, found.match, { rule: 'lifecycle-sequence', pointer: statePointer })
}

async function frameOf(
  { exchange, file, locate }: RecordedEntry,
  contract: Contract,
  match: OperationMatch,
  problem: Pick<Finding, 'rule' | 'pointer'>,
): Promise<FindingFrame> {
  const places = await contract.places()
  const { place, part, pointer } = partOf(problem)
  const source = placeOf(match, exchange, problem.rule, problem.pointer, places)
  return {
    contract: contract.description.vendor,
    operationId: match.operationId,
    status: exchange.response?.status,
    place,
    file,
    ...locate(part, pointer),
    spec: source && { file: places.file, line: source.line },
    sources: source?.sources ?? [],
  }
}

/** A finding of what is wrong, and the frame of its entry. */
export function completeFinding(frame: FindingFrame, problem: Problem): RecordingFinding {
  const { rule, severity, pointer, keywords, message } = problem
  return { ...frame, rule, severity, pointer, keywords, message, ...messageParts(message) }
}
