import type { Contract, DescriptionFacts, OperationLoaders } from './contract.ts'
import type { ContractPlaces } from './contractPlaces.ts'
import type { HarmlessPlaces } from './harmless.ts'

/** Modules that only some users of a contract need. */
interface LazyParts {
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

/** Loads the contract as far as one operation goes, by the operation's id. */
export const createOperationLoader =
  (
    { description, lifecycles }: Pick<Contract, 'lifecycles'> & { description: Omit<DescriptionFacts, 'operations'> },
    loaders: OperationLoaders,
    lazyParts: LazyParts,
  ) =>
  async (operationId: string): Promise<Contract> => {
    const load = loaders[operationId]
    if (load === undefined) throw new Error(`${description.vendor} has no operation ${operationId}`)
    const { facts, validators } = await load()
    const own = { ...description, operations: { [operationId]: facts } }
    return createContract({ description: own, lifecycles, validators }, lazyParts)
  }
