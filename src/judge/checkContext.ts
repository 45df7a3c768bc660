import type { Contract, OperationFacts, Profile } from '../contract/contract.ts'
import type { OperationMatch } from '../contract/matchOperation.ts'
import type { FindingRule, Severity } from './finding.ts'
import type { JudgedOperation } from './judgedOperation.ts'

/** What the checks of one exchange share. */
export interface CheckContext {
  readonly contract: Contract
  readonly operationId: string
  readonly operation: OperationFacts
  readonly judged: JudgedOperation
  readonly match: OperationMatch
  readonly profile: Profile
  readonly report: (
    rule: FindingRule,
    details: { pointer?: string; keywords?: readonly string[]; message: string; severity?: Severity },
  ) => unknown
}
