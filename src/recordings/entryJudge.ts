import type { Contract, Profile } from '../contract/contract.ts'
import type { ContractPlaces } from '../contract/contractPlaces.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { OperationCall } from '../contract/operationMatcher.ts'
import { createJudge, type Judge } from '../judge/createJudge.ts'
import { type Finding, messageOf, type Problem } from '../judge/finding.ts'
import { type LifecycleEvent, lifecycleEvent } from '../judge/lifecycleEvent.ts'
import { type Candidate, createContractFinder, type FoundContract, loadFor } from './contractFinder.ts'
import { partOf, placeOf } from './findingPlace.ts'
import type { LostPart, RecordedEntry } from './readers/recordedEntry.ts'
import { type RecordedTimes, recordedTimes } from './recordedTimes.ts'
import { ageProblem } from './recordingAge.ts'
import { mostListed, type RecordingFinding, type Skipped } from './recordingReport.ts'

/** A finding without what is wrong: what findings of one entry have in common. */
export type FindingFrame = Omit<RecordingFinding, keyof Problem | 'message'>

export type UnlistedFinding = Pick<Finding, 'rule' | 'severity' | 'pointer'>

export interface JudgedEntry {
  readonly contract: string
  readonly operationId: string
  readonly findings: readonly RecordingFinding[]
  /** Findings beyond those that a report lists. */
  readonly unlisted?: readonly UnlistedFinding[]
  /** What of it could not be judged, because its recorder did not keep it. */
  readonly lost?: readonly LostPart[]
  /** What the exchange says of a job, for the check of the order of states. */
  readonly event: LifecycleEvent | undefined
  /** The response's status. */
  readonly status: number | undefined
  /** The host that told it: ids of one host say nothing of those of another. */
  readonly host?: string | undefined
  /** When it was told; undefined when that is not known, or nothing is told. */
  readonly times: RecordedTimes | undefined
}

export type EntryVerdict = { readonly judged: JudgedEntry } | SkippedEntry

export interface SkippedEntry {
  readonly skipped: Skipped
  /** Its position in the file, from 0; left out where the reason tells what is meant. */
  readonly index?: number
}

export interface EntryOptions {
  readonly profile: Profile
  /** Milliseconds since the epoch: what was recorded before, or at an unknown time, is too old. */
  readonly notBeforeMs?: number | undefined
  /** See `FinderOptions`. */
  readonly wholeHosts?: boolean | undefined
  /** Is told of all that is judged. */
  readonly note?: (contract: Contract, operationId: string, exchange: Exchange, body: unknown) => void
}

/** Judges entries of recordings, whatever contract they belong to. */
export interface EntryJudge {
  /** Whether an exchange with this address has anything to do with a contract. */
  readonly concerns: (url: string) => boolean
  /**
   * Plain data comes back, so that a worker can judge. A promise comes only where something has to be loaded first: one for
   * each entry would take longer than much of the judging.
   */
  readonly judge: (entry: RecordedEntry) => EntryVerdict | Promise<EntryVerdict>
}

/** The exchange with what its recording tells of what is not there: headers that there were none of, and bodies that are lost. */
function asRecorded({ exchange, listsHeaders, lost }: RecordedEntry): Exchange {
  const hadNoHeaders = listsHeaders && exchange.request.headers.length === 0
  if (!hadNoHeaders && lost === undefined) return exchange
  const { request, response } = exchange
  // Without its headers, nobody knows how a body is to be read.
  const unknown = (side: 'request' | 'response') =>
    lost?.some(({ part }) => part.startsWith(`${side}.`)) ? ({ hasUnknownBody: true } as const) : {}
  return {
    request: { ...request, ...(hadNoHeaders ? { hadNoHeaders } : {}), ...unknown('request') },
    ...(response === undefined ? {} : { response: { ...response, ...unknown('response') } }),
  }
}

const withoutBlame = (finding: Finding): Finding =>
  finding.rule === 'request-credentials' ? { ...finding, severity: 'warning' } : finding

export function createEntryJudge(
  candidates: readonly Candidate[],
  { profile, notBeforeMs, wholeHosts, note }: EntryOptions,
): EntryJudge {
  const finder = createContractFinder(candidates, { wholeHosts })
  // For each contract and operation: only what is called is loaded.
  const judges = new Map(candidates.map(({ description }) => [description.vendor, new Map<string, Judge>()]))

  async function loadJudge(vendor: string, operationId: string): Promise<Judge> {
    const candidate = candidates.find(({ description }) => description.vendor === vendor)
    if (candidate === undefined) throw new Error(`no candidate is named ${vendor}`)
    const judge = createJudge(await loadFor(candidate, operationId), { profile, duplicates: true })
    judges.get(vendor)?.set(operationId, judge)
    return judge
  }

  function judgeFound({ contract, checkMatched }: Judge, { match, host }: FoundContract, entry: RecordedEntry) {
    const { exchange, fields } = entry
    const { operationId } = match
    const { findings, body } = checkMatched(match, asRecorded(entry))
    note?.(contract, operationId, exchange, body)
    const tooOld = notBeforeMs === undefined ? undefined : ageProblem(fields, notBeforeMs)
    const told = entry.dropsCredentials === true ? findings.map(withoutBlame) : findings
    const problems = tooOld === undefined ? told : [...told, tooOld]
    const event = lifecycleEvent(contract, match, exchange, body)
    const judged: JudgedEntry = {
      contract: contract.description.vendor,
      operationId,
      findings: none,
      event,
      status: exchange.response?.status,
      host: event && host,
      times: event && recordedTimes(fields),
    }
    return problems.length === 0 && entry.lost === undefined
      ? { judged }
      : withProblems(judged, entry, contract, match, problems)
  }

  return {
    concerns: finder.concerns,
    judge(entry) {
      const { exchange, file } = entry
      const found = finder.find(exchange)
      if ('reason' in found) return { skipped: { file, ...entry.locate('request.url'), ...found } }
      const { vendor, match } = found
      const judge = judges.get(vendor)?.get(match.operationId)
      return judge === undefined
        ? loadJudge(vendor, match.operationId).then((loaded) => judgeFound(loaded, found, entry))
        : judgeFound(judge, found, entry)
    },
  }
}

const none: readonly RecordingFinding[] = []

async function withProblems(
  judged: JudgedEntry,
  entry: RecordedEntry,
  contract: Contract,
  match: OperationCall,
  problems: readonly Problem[],
): Promise<EntryVerdict> {
  const findings = problems.length === 0 ? none : await completeFindings(entry, contract, match, problems)
  const unlisted = problems.slice(mostListed).map(({ rule, severity, pointer }) => ({ rule, severity, pointer }))
  return {
    judged: {
      ...judged,
      findings,
      ...(entry.lost === undefined ? {} : { lost: entry.lost }),
      ...(unlisted.length === 0 ? {} : { unlisted }),
    },
  }
}

/** Findings with their places, of as many problems as a report lists. */
async function completeFindings(
  entry: RecordedEntry,
  contract: Contract,
  match: OperationCall,
  problems: readonly Problem[],
): Promise<RecordingFinding[]> {
  const places = await contract.places()
  return problems
    .slice(0, mostListed)
    .map((problem) => completeFinding(frameOf(entry, contract, match, problem, places), problem))
}

function frameOf(
  { exchange, file, locate }: RecordedEntry,
  contract: Contract,
  match: OperationCall,
  problem: Pick<Finding, 'rule' | 'pointer'>,
  places: ContractPlaces,
): FindingFrame {
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
  const { rule, severity, pointer, keywords, expected, actual } = problem
  return { ...frame, rule, severity, pointer, keywords, expected, actual, message: messageOf(expected, actual) }
}
