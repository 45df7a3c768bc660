import type { Contract, DescriptionFacts, OperationLoaders } from './contract.ts'
import { createContract, type LazyParts } from './createContract.ts'

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
