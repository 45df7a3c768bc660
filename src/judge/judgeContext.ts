import type { Contract, Profile } from '../contract/contract.ts'
import type { OperationCall } from '../contract/operationMatcher.ts'
import type { FindingRule, Severity } from './finding.ts'
import type { PreparedOperation } from './preparedOperation.ts'

/** Takes what is wrong; the judge makes a finding of it. */
export type Report = (
  rule: FindingRule,
  problem: {
    readonly pointer?: string
    readonly keywords?: readonly string[]
    readonly expected: string
    readonly actual?: string | undefined
    /** Default `error`. */
    readonly severity?: Severity
  },
) => unknown

/** What the checks of one exchange share. */
export interface JudgeContext {
  readonly contract: Contract
  readonly profile: Profile
  /** Whether members that a body has twice are looked for. */
  readonly duplicates: boolean
  readonly match: OperationCall
  readonly prepared: PreparedOperation
  readonly report: Report
}
