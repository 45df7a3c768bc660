import type { Contract } from '../contract/contract.ts'
import { type Candidate, loadFor } from './contractFinder.ts'

/** Loads the contract of this name, as far as an operation needs it; all of it where none is given. */
export async function loadNamed(
  candidates: readonly Candidate[],
  name: string,
  operationId?: string,
): Promise<Contract> {
  const candidate = candidates.find(({ description }) => description.vendor === name)
  if (candidate === undefined) throw new Error(`there is no contract ${name}`)
  return operationId === undefined ? candidate.load() : loadFor(candidate, operationId)
}
