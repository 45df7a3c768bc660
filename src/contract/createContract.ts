import type { Contract } from './contract.ts'
import type { ContractPlaces } from './contractPlaces.ts'

/** A contract of its parts; its places are loaded when somebody asks for them. */
export const createContract = (
  parts: Omit<Contract, 'places'>,
  loadPlaces: () => Promise<{ readonly places: ContractPlaces }>,
): Contract => ({ ...parts, places: async () => (await loadPlaces()).places })
