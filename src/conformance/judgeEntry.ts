import { type Contract, type DescriptionFacts, type ParameterPlace, type Profile, validatorKey } from '../contract.ts'
import { pointerTokens } from '../jsonPointer.ts'
import { checkMatched } from './checkExchange.ts'
import { type ContractPlace, type ContractPlaces, placeOfMember } from './contractPlaces.ts'
import { bareMediaType, type Exchange, type HeaderList, headerValue } from './exchange.ts'
import { type Finding, messageParts } from './finding.ts'
import { type LifecycleEvent, lifecycleEvent } from './lifecycleEvent.ts'
import { matchOperation, type OperationMatch } from './matchOperation.ts'
import type { ExchangePart, RecordedEntry } from './readers/recordedEntry.ts'
import type { RecordingFinding, Skipped } from './recordingReport.ts'

/** A contract that exchanges may belong to. What judging needs beyond its description is loaded when one does. */
export interface Candidate {
  readonly description: DescriptionFacts
  readonly load: () => Promise<Contract>
}

/** A finding without what is wrong: what findings of one entry have in common. */
export type FindingFrame = Omit<RecordingFinding, keyof Problem | 'expected' | 'actual'>

type Problem = Pick<Finding, 'rule' | 'severity' | 'pointer' | 'keywords' | 'message'>

export interface JudgedEntry {
  readonly contract: string
  readonly operationId: string
  readonly findings: readonly RecordingFinding[]
  /** What the exchange says of a job, for the check of the order of states, and where it says so. */
  readonly event: LifecycleEvent | undefined
  readonly eventFrame: FindingFrame | undefined
  /** When it was recorded, as the recording says, and the frame of a finding about that. */
  readonly recordedAt: string | undefined
  readonly entryFrame: FindingFrame
}

export type EntryVerdict = { readonly judged: JudgedEntry } | { readonly skipped: Skipped }

/** Judges one entry of a recording; plain data comes back, so that a worker can do it. */
export async function judgeEntry(
  entry: RecordedEntry,
  candidates: readonly Candidate[],
  profile: Profile,
  note?: (contract: Contract, operationId: string, exchange: Exchange) => void,
): Promise<EntryVerdict> {
  const { exchange, file } = entry
  const skip = (kind: Skipped['kind'], reason: string): EntryVerdict => ({
    skipped: { kind, file, ...entry.locate('request.url'), reason },
  })
  // A relative address may be one of ours. It is not shown, because queries hold secrets.
  if (!URL.canParse(exchange.request.url))
    return skip('unreadable', 'has no whole URL. Record the address with its scheme and host.')
  const matches = candidates.flatMap((candidate) => {
    const match = matchOperation(candidate.description, exchange.request, exchange.response?.status)
    return 'reason' in match ? [] : [{ candidate, match }]
  })
  const [found, ...others] = matches
  if (found === undefined) {
    const nearly = matchWithOtherSlash(exchange, candidates)
    return nearly === undefined
      ? skip('unmatched', unmatchedReason(exchange, candidates))
      : skip('unreadable', `differs from ${nearly} by the slash at its end, which makes another path there`)
  }
  if (others.length > 0) {
    const names = matches.map(({ candidate }) => candidate.description.vendor).join(' and ')
    return skip('unreadable', `belongs to ${names}. Say which one with --contract.`)
  }
  const contract = await found.candidate.load()
  const { match } = found
  note?.(contract, match.operationId, exchange)
  const findings = checkMatched(contract, match, exchange, { profile })
  const event = lifecycleEvent(contract, match, exchange)
  const isState = event?.kind === 'state'
  const places = findings.length > 0 || isState ? await contract.places() : undefined
  const frame = (problem: Pick<Finding, 'rule' | 'pointer'>): FindingFrame => {
    const { place, part, pointer } = partOf(problem)
    const source = places && placeOf(match, exchange, problem.rule, problem.pointer, places)
    return {
      contract: contract.description.vendor,
      operationId: match.operationId,
      status: exchange.response?.status,
      place,
      file,
      ...entry.locate(part, pointer),
      spec: places && source && { file: places.file, line: source.line },
      sources: source?.sources ?? [],
    }
  }
  const { _recordedAt: recordedAt, startedDateTime } = entry.fields
  const moment = recordedAt ?? startedDateTime
  return {
    judged: {
      contract: contract.description.vendor,
      operationId: match.operationId,
      findings: findings.map((finding) => completeFinding(frame(finding), finding)),
      event,
      eventFrame: isState
        ? frame({ rule: 'lifecycle-sequence', pointer: contract.lifecycle.wait.statePointer })
        : undefined,
      recordedAt: typeof moment === 'string' ? moment : undefined,
      entryFrame: frame({ rule: 'recording-age', pointer: '' }),
    },
  }
}

/** A finding of what is wrong, and the frame of its entry. */
export function completeFinding(frame: FindingFrame, problem: Problem): RecordingFinding {
  const { rule, severity, pointer, keywords, message } = problem
  return { ...frame, rule, severity, pointer, keywords, message, ...messageParts(message) }
}

/** The operation that would be called if the path ended in the other way: such a call is meant for the vendor, and misses. */
function matchWithOtherSlash({ request, response }: Exchange, candidates: readonly Candidate[]): string | undefined {
  const [path = '', ...query] = request.url.split('?')
  const url = [path.endsWith('/') ? path.slice(0, -1) : `${path}/`, ...query].join('?')
  for (const { description } of candidates) {
    const match = matchOperation(description, { method: request.method, url }, response?.status)
    if (!('reason' in match)) return `${description.vendor} ${match.operationId}`
  }
  return undefined
}

function unmatchedReason({ request, response }: Exchange, candidates: readonly Candidate[]): string {
  const reasons = candidates.flatMap(({ description }) => {
    const match = matchOperation(description, request, response?.status)
    return 'reason' in match ? [match.reason] : []
  })
  // The nearest miss says most: a path with another method.
  const nearest = reasons.find((reason) => reason.includes('knows this path'))
  return nearest ?? (reasons.length === 1 ? reasons[0] : undefined) ?? 'no contract has an operation at this address'
}

/** The part of an exchange that a finding is about. */
function partOf({ rule, pointer }: Pick<Finding, 'rule' | 'pointer'>): {
  place: string
  part: ExchangePart
  pointer?: string
} {
  const [inside] = pointerTokens(pointer)
  switch (rule) {
    case 'request-method':
      return { place: 'request.method', part: 'request.method' }
    case 'request-parameter':
    case 'request-parameter-unknown':
      return { place: `request.${inside}`, part: inside === 'header' ? 'request.headers' : 'request.url' }
    case 'request-media-type':
      return { place: 'request.headers', part: 'request.headers' }
    case 'request-body':
      return { place: 'request.body', part: 'request.body', pointer }
    case 'response-status':
      return { place: 'response.status', part: 'response.status' }
    case 'response-media-type':
    case 'response-header':
      return { place: 'response.headers', part: 'response.headers' }
    case 'recording-age':
      return { place: 'entry', part: 'entry' }
    default:
      return { place: 'response.body', part: 'response.body', pointer }
  }
}

/** The place of the contract that a finding rests on: as near as the description knows it. */
export function placeOf(
  { operationId }: OperationMatch,
  { request, response }: Partial<Exchange>,
  rule: Finding['rule'],
  pointer: string,
  places: ContractPlaces,
): ContractPlace | undefined {
  if (rule === 'recording-age') return undefined // The caller asks for it, not the contract.
  const status = String(response?.status ?? '')
  const [inside = '', name = ''] = pointerTokens(pointer)
  const mediaTypeOf = (side: { readonly headers: HeaderList } | undefined) =>
    bareMediaType(headerValue(side?.headers ?? [], 'content-type') ?? '')
  const ofMember = () => {
    switch (rule) {
      case 'request-parameter':
        return placeOfMember(places, validatorKey.parameter(operationId, inside as ParameterPlace, name), '')
      case 'request-body':
        return placeOfMember(places, validatorKey.requestBody(operationId, mediaTypeOf(request)), pointer)
      case 'response-header':
        return placeOfMember(places, validatorKey.responseHeader(operationId, status, inside), '')
      case 'response-body':
      case 'lifecycle-output':
      case 'lifecycle-sequence':
        return placeOfMember(places, validatorKey.responseBody(operationId, status, mediaTypeOf(response)), pointer)
      default:
        return undefined
    }
  }
  const ofStatus = rule.startsWith('request') ? undefined : places.statuses[operationId]?.[status]
  return ofMember() ?? ofStatus ?? places.operations[operationId]
}
