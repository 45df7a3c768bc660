import type { Contract } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { jobState } from '../../src/contract/jobState.ts'
import { lifecycleOfPoll } from '../../src/contract/lifecycle.ts'
import { checkExchange } from '../../src/judge/createJudge.ts'
import { formatFinding } from '../../src/judge/finding.ts'

/** One row of the table: what happened at one operation. */
export interface OperationVerdict {
  readonly operationId: string
  readonly requests: number
  readonly states: readonly string[]
  /** Empty when every exchange kept the contract. */
  readonly problems: readonly string[]
}

/** Judges every exchange of a vendor; an exchange that matches no operation is a problem of its own row. */
export function judgeExchanges(contract: Contract, exchanges: readonly Exchange[]): OperationVerdict[] {
  const rows = new Map<string, { requests: number; states: Set<string>; problems: string[] }>()
  for (const exchange of exchanges) {
    const result = checkExchange(contract, exchange)
    const operationId = result.judged ? result.operationId : '(none)'
    const row = rows.get(operationId) ?? { requests: 0, states: new Set<string>(), problems: [] }
    rows.set(operationId, row)
    row.requests += 1
    row.problems.push(...(result.judged ? result.findings.map(formatFinding) : [result.reason]))
    const state = stateOf(contract, operationId, exchange)
    if (state !== undefined) row.states.add(state)
  }
  return [...rows].map(([operationId, row]) => ({ operationId, ...row, states: [...row.states] }))
}

function stateOf({ lifecycles }: Contract, operationId: string, { response }: Exchange): string | undefined {
  const [, lifecycle] = lifecycleOfPoll(lifecycles, operationId) ?? []
  if (lifecycle === undefined || response?.body === undefined) return undefined
  try {
    return jobState(lifecycle.wait, response.status, JSON.parse(response.body)).state
  } catch {
    return undefined // The judge reports a body that is not JSON.
  }
}
