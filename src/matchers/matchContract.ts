import { type Contract, type Profile, profiles } from '../contract/contract.ts'
import { createJudge } from '../judge/createJudge.ts'
import { placeOf } from '../recordings/findingPlace.ts'
import { chooseOperation } from './chooseOperation.ts'
import { loadContract, type VendorName } from './loadContract.ts'
import { MatchError } from './MatchError.ts'
import type { MatchFinding } from './matchFinding.ts'
import { matchMessage } from './matchMessage.ts'
import { readReceived } from './readReceived.ts'

/** A request of fetch, or one in plain data. */
export interface GivenRequest {
  readonly method: string
  /** Whole address with scheme, host and query. */
  readonly url: string
  readonly headers?: Iterable<readonly [string, string]> | Readonly<Record<string, string | readonly string[]>>
  /** A text, or a value that was sent as JSON. */
  readonly body?: unknown
}

export interface MatchOptions {
  /** Whose response it is, where its request is not known and its address does not tell. */
  readonly operationId?: string
  /** Default `consumer`. */
  readonly profile?: Profile
  /** The request of a response that does not know its own, such as one of fetch. Without it, the response alone is judged. */
  readonly request?: GivenRequest
}

export interface MatchResult {
  /** Whether there is no finding with the severity `error`. */
  readonly pass: boolean
  readonly findings: readonly MatchFinding[]
  /** What is wrong; when it passes, what is wrong for somebody who wanted it not to. */
  readonly message: string
}

/**
 * Judges what a test has in hand against a contract, which is given itself or by its vendor's name: a response of fetch,
 * axios, supertest or superagent, a result of our clients, or `{ request, response }`. A side that is not known is not
 * judged.
 * @throws {MatchError} when it cannot be judged, so that this is never a pass.
 */
export async function matchContract(
  received: unknown,
  contract: VendorName | Contract,
  options: MatchOptions = {},
): Promise<MatchResult> {
  const { operationId, profile = 'consumer', request } = options
  if (!profiles.includes(profile)) {
    throw new MatchError(`there is no profile ${JSON.stringify(profile)}. Pass one of: ${profiles.join(', ')}.`)
  }
  const loaded = await loadContract(contract)
  const exchange = await readReceived(received, request)
  const match = chooseOperation(loaded.description, exchange, operationId)
  const { findings: problems } = createJudge(loaded, { profile }).checkMatched(match, exchange)
  const places = problems.length === 0 ? undefined : await loaded.places()
  const findings = problems.map((finding): MatchFinding => {
    const place = places && placeOf(match, exchange, finding.rule, finding.pointer, places)
    return {
      ...finding,
      spec: places && place && { file: places.file, line: place.line },
      sources: place?.sources ?? [],
    }
  })
  const pass = findings.every(({ severity }) => severity !== 'error')
  const judged = { ...exchange, contract: loaded.description.vendor, operationId: match.operationId, profile }
  return { pass, findings, message: matchMessage(judged, pass, findings) }
}
