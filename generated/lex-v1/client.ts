// Generated from specs/lex-v1. Edit that and run npm run generate.
import type { Client } from 'openapi-fetch'
import { awsSigV4 } from '../../src/auth/awsSigV4.ts'
import type { CredentialsOf } from '../../src/auth/authScheme.ts'
import { createContractClient } from '../../src/client/createContractClient.ts'
import type { CallOptions, ClientOptions } from '../../src/client/options.ts'
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { calls } from './calls.ts'
import type { operations, paths } from './types.ts'

const schemes = [
  { scheme: awsSigV4({"service":"lex"}), variables: {} },
] as const

export interface LexV1ClientOptions extends ClientOptions {
  /** How to authenticate; without it, pass what the vendor wants in `headers`. */
  readonly credentials?: CredentialsOf<(typeof schemes)[number]['scheme']>
  /**
   * Regional endpoint; `region` is the AWS region that holds the bot.
   * @default "us-east-1"
   */
  readonly region?: string
  /** Another server than the usual one. `fips` (Regional endpoint with FIPS 140 validated cryptography; `region` is the AWS region that holds the bot). */
  readonly endpoint?: "fips"
}

/** Typed calls of Amazon Lex V1 export and import: one method for each operation. */
export interface LexV1Client {
  /** Start an export, or ask how far it is. @deprecated by the vendor */
  getExport(parameters: OperationArguments<operations['getExport']>, options?: CallOptions): Promise<OperationResult<operations['getExport']>>
  /** Start an import of an archive that the request holds. @deprecated by the vendor */
  startImport(parameters: OperationArguments<operations['startImport']>, options?: CallOptions): Promise<OperationResult<operations['startImport']>>
  /** Ask how far an import is, and why it failed. @deprecated by the vendor */
  getImport(parameters: OperationArguments<operations['getImport']>, options?: CallOptions): Promise<OperationResult<operations['getImport']>>
  /** The openapi-fetch client beneath, for calls by path. */
  readonly raw: Client<paths>
}

export function createLexV1Client(options: LexV1ClientOptions = {}): LexV1Client {
  return createContractClient<LexV1Client>(calls, schemes, options)
}
