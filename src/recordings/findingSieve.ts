import type { Finding, FindingRule } from '../judge/finding.ts'
import { type AcceptedFinding, kindKey } from './baseline.ts'

/** What of a finding decides what becomes of it. */
export type SievedFinding = Pick<Finding, 'contract' | 'operationId' | 'status' | 'rule' | 'pointer'>

/** Decides which findings are reported; all others are counted only. */
export interface FindingSieve {
  /** `ignored`: the caller leaves its rule out. `accepted`: the baseline has its kind. */
  readonly fateOf: (finding: SievedFinding) => 'reported' | 'ignored' | 'accepted'
  /** What the baseline accepts, and was not asked for so far. */
  readonly unmet: () => readonly AcceptedFinding[]
}

export interface SieveOptions {
  readonly ignoreRules?: readonly FindingRule[] | undefined
  readonly baseline?: readonly AcceptedFinding[] | undefined
}

export function createFindingSieve({ ignoreRules = [], baseline = [] }: SieveOptions): FindingSieve {
  const accepted = new Set(baseline.map(kindKey))
  const met = new Set<string>()
  return {
    fateOf(finding) {
      if (ignoreRules.includes(finding.rule)) return 'ignored'
      const key = accepted.size === 0 ? '' : kindKey(finding)
      if (!accepted.has(key)) return 'reported'
      met.add(key)
      return 'accepted'
    },
    unmet: () => baseline.filter((one) => !met.has(kindKey(one))),
  }
}
