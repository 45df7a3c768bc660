import type { Contract } from './contract.ts'
import type { ContractPlaces } from './contractPlaces.ts'
import type { HarmlessPlaces } from './harmless.ts'

/** Modules that only some users of a contract need. */
export interface LazyParts {
  readonly places: () => Promise<{ readonly places: ContractPlaces }>
  readonly harmless: () => Promise<{ readonly harmless: HarmlessPlaces }>
}

/** A contract of its parts; those that few need are loaded when somebody asks for them. */
export const createContract = (
  parts: Omit<Contract, 'places' | 'harmless'>,
  { places, harmless }: LazyParts,
): Contract => ({
  ...parts,
  places: async () => (await places()).places,
  harmless: async () => (await harmless()).harmless,
})
