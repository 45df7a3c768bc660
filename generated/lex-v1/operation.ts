// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { Contract } from '../../src/contract/contract.ts'
import { contract } from './contract.ts'

/** What the judge knows of one operation. Here that is all of the contract; the build puts less in its place. */
export const loadOperation = async (_operationId: string): Promise<Contract> => contract
