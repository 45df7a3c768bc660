import type { Contract, Profile } from '../contract/contract.ts'
import type { OperationCall } from '../contract/operationMatcher.ts'
import { type Finding, type FindingRule, messageOf, type Severity } from './finding.ts'
import type { PreparedOperation } from './preparedOperation.ts'

/** What the checks of one exchange share. */
export interface JudgeContext {
  readonly contract: Contract
  readonly profile: Profile
  /** Whether members that a body has twice are looked for. */
  readonly duplicates: boolean
  readonly match: OperationCall
  readonly prepared: PreparedOperation
  /** The response's; undefined when only the request is known. */
  readonly status: number | undefined
  /** What is wrong, as far as it is known. */
  readonly findings: Finding[]
}

/** What is wrong at one place. */
export interface JudgedProblem {
  readonly pointer?: string
  readonly keywords?: readonly string[]
  readonly expected: string
  readonly actual?: string | undefined
  /** Default `error`. */
  readonly severity?: Severity
}

/** Adds a finding to those of the exchange. */
export function report(
  { contract, match, status, findings }: JudgeContext,
  rule: FindingRule,
  problem: JudgedProblem,
): void {
  const { pointer = '', keywords = [], expected, actual, severity = 'error' } = problem
  findings.push({
    rule,
    severity,
    contract: contract.description.vendor,
    operationId: match.operationId,
    status,
    pointer,
    keywords,
    expected,
    actual,
    message: messageOf(expected, actual),
  })
}
