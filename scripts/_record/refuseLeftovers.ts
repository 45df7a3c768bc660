import type { Contract } from '../../src/contract/contract.ts'
import { findLeftovers } from '../../src/redact/check/findLeftovers.ts'
import { ProblemsError } from '../_lib/problem.ts'

/**
 * Looks through a redacted recording by another mechanism than redaction.
 * @throws {ProblemsError} with each place where something may be left, and never the value
 */
export async function refuseLeftovers(contract: Contract, file: string): Promise<void> {
  const { leftovers, unreadable } = await findLeftovers([file], { contracts: [contract] })
  if (leftovers.length + unreadable.length === 0) return
  throw new ProblemsError([
    ...leftovers.map(({ line, kind, pointer }) => ({ file, line, message: `${kind} (${pointer})` })),
    ...unreadable.map(({ reason }) => ({ file, line: 0, message: reason })),
    { file, line: 0, message: 'may hold something secret, so it is not stored. Delete it, and tell us what it is.' },
  ])
}
