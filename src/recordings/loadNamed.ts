import type { Contract } from '../contract/contract.ts'
import type { Candidate } from './contractFinder.ts'

/** Loads the contract of this name. */
export async function loadNamed(candidates: readonly Candidate[], name: string): Promise<Contract> {
  const candidate = candidates.find(({ description }) => description.vendor === name)
  if (candidate === undefined) throw new Error(`there is no contract ${name}`)
  return candidate.load()
}
