import type { Contract } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { jobState } from '../../src/contract/jobState.ts'
import { lifecycleOfPoll } from '../../src/contract/lifecycle.ts'
import { parseBody } from './parseBody.ts'

/** What a row of `gaps.yaml` is about, in one text: `describeExport 200 Completed`. */
export const cellName = (operationId: string, status: number | undefined, state?: string): string =>
  [operationId, status, state].filter(Boolean).join(' ')

/** What an exchange shows of an operation: its status, and of a poll the state of the job. */
export function shownCells({ lifecycles }: Contract, operationId: string, { response }: Exchange): string[] {
  if (response === undefined) return []
  const { status, body } = response
  const [, polled] = lifecycleOfPoll(lifecycles, operationId) ?? []
  if (polled === undefined || status !== 200) return [cellName(operationId, status)]
  const { state } = jobState(polled.wait, status, parseBody(body))
  return [...new Set([cellName(operationId, status), cellName(operationId, status, state)])]
}
