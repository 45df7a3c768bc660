import { serverAddress } from '../../src/client/serverAddress.ts'
import type { DescriptionFacts } from '../../src/contract/contract.ts'

/** What stands before the paths of operations at the first server of a description, without a slash at its end. */
export const serverPath = (description: DescriptionFacts): string =>
  new URL(serverAddress(description, {})).pathname.replace(/\/$/, '')
