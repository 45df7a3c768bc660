import { brokenExchanges, brokenMembers } from '../../conformance/_suites/_lib/brokenExchanges.ts'
import { isStatedReason, readCases, type StatedReason } from '../../conformance/_suites/_lib/cases.ts'
import { listExampleExchanges } from '../../conformance/_suites/_lib/exampleExchanges.ts'
import { readSamples } from '../../conformance/_suites/_lib/vendors.ts'
import type { Contract, Profile } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { checkExchange } from '../../src/judge/createJudge.ts'
import type { Finding } from '../../src/judge/finding.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'

/** One exchange, and what the suites say that the judge must say of it. */
export interface Evidence {
  readonly operationId: string
  readonly exchange: Exchange
  readonly profile: Profile
  /** Undefined when the exchange must pass. */
  readonly reason: StatedReason | undefined
  /** Of a refusal in the audit: whether consumers are warned of the same. Undefined where nothing is said of that. */
  readonly warnsConsumers: boolean | undefined
}

/**
 * Everything that a contract is held against: rejects, accepts, whole samples, the description's
 * own examples, and what is wrong everywhere.
 */
export function contractEvidence(vendor: GeneratedVendor): Evidence[] {
  const cases = [...readCases(vendor, 'rejects'), ...readCases(vendor, 'accepts')].map(
    ({ operationId, exchange, profile, error, warnsConsumers }): Evidence => ({
      operationId,
      exchange,
      profile,
      reason: error,
      warnsConsumers: error === undefined || profile === 'consumer' ? undefined : warnsConsumers,
    }),
  )
  const passing = { reason: undefined, warnsConsumers: undefined }
  const samples = readSamples(vendor)
    .filter(({ fields }) => fields['_partial'] !== true)
    .map(
      ({ exchange, fields, profile }): Evidence => ({
        operationId: String(fields['_operationId']),
        exchange,
        profile,
        ...passing,
      }),
    )
  const examples = listExampleExchanges(vendor).map(
    ({ operationId, exchange }): Evidence => ({ operationId, exchange, profile: 'audit', ...passing }),
  )
  const broken = [...brokenExchanges(vendor), ...brokenMembers(vendor)].map(
    ({ operationId, exchange, profile, reason }): Evidence => ({
      operationId,
      exchange,
      profile,
      reason,
      warnsConsumers: undefined,
    }),
  )
  return [...cases, ...samples, ...examples, ...broken]
}

/** Whether a contract gives the verdicts that a piece of evidence asks for, by the measure of the suites. */
export function holds(contract: Contract, { exchange, profile, reason, warnsConsumers }: Evidence): boolean {
  const errors = findingsOf(contract, exchange, profile, 'error')
  if (errors === undefined) return false
  if (reason === undefined) return errors.length === 0
  if (!isStatedReason(errors, reason)) return false
  if (warnsConsumers === undefined) return true
  // Constraints and agreements can be inferred.
  const canBe = reason.keyword !== undefined || reason.rule === 'request-response'
  const isWarned = canBe && isStatedReason(findingsOf(contract, exchange, 'consumer', 'warning') ?? [], reason)
  return isWarned === warnsConsumers
}

/** Undefined where the exchange is not judged. */
function findingsOf(
  contract: Contract,
  exchange: Exchange,
  profile: Profile,
  severity: Finding['severity'],
): readonly Finding[] | undefined {
  const result = checkExchange(contract, exchange, { profile })
  return result.judged ? result.findings.filter((finding) => finding.severity === severity) : undefined
}
