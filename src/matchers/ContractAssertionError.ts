import { ContractError } from '../contract/ContractError.ts'
import type { MatchResult } from './matchContract.ts'
import type { MatchFinding } from './matchFinding.ts'

/** A broken contract, with what test runners look for in an assertion's error. */
// https://nodejs.org/api/assert.html#class-assertassertionerror
export class ContractAssertionError extends ContractError {
  override readonly name = 'AssertionError'
  /** The assertion's own words, as a test runner shows them. */
  override readonly message: string
  readonly code = 'ERR_ASSERTION'
  readonly generatedMessage = false
  readonly operator = 'matchesContract'
  /** By the place of each finding: what should be there. */
  readonly expected: Readonly<Record<string, string>>
  /** By the place of each finding: what is there. */
  readonly actual: Readonly<Record<string, string | undefined>>
  readonly findings: readonly MatchFinding[]
  constructor({ message, findings }: MatchResult) {
    super(message)
    this.message = message
    const errors = findings.filter(({ severity }) => severity === 'error')
    const byPlace = <Value>(shown: (finding: MatchFinding) => Value) =>
      Object.fromEntries(errors.map((finding) => [`${finding.rule} ${finding.pointer}`.trim(), shown(finding)]))
    this.expected = byPlace(({ expected }) => expected)
    this.actual = byPlace(({ actual }) => actual)
    this.findings = findings
  }
}
