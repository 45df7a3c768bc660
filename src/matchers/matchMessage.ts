import type { Profile } from '../contract/contract.ts'
import type { MatchFinding } from './matchFinding.ts'
import type { Received } from './readReceived.ts'

/** What was judged, and by what. */
export interface Judged extends Received {
  readonly contract: string
  readonly operationId: string
  readonly profile: Profile
}

/** Says for people what was expected, and what was found with its place in the contract. */
export function matchMessage(judged: Judged, pass: boolean, findings: readonly MatchFinding[]): string {
  const { contract, operationId, profile, request, response } = judged
  const subject = response === undefined ? 'request' : request === undefined ? 'response' : 'exchange'
  const what = [operationId, response?.status].filter((part) => part !== undefined).join(' ')
  const rest = `keep the contract ${contract} (${what}, profile ${profile})`
  const expected = `expected the ${subject} ${pass ? `not to ${rest}, but it does` : `to ${rest}`}`
  return [expected, ...findings.flatMap(findingLines)].join('\n')
}

function findingLines({ severity, rule, pointer, message, spec, sources }: MatchFinding): string[] {
  const where = [severity, rule, pointer].filter((part) => part !== '').join(' ')
  const from = sources.length === 0 ? '' : ` (${sources.join(', ')})`
  return [`  ${where}: ${message}`, ...(spec === undefined ? [] : [`    ${spec.file}:${spec.line}${from}`])]
}
