// Generated from specs/lex-v2. Edit that and run npm run generate.
import type { Client } from 'openapi-fetch'
import { awsSigV4 } from '../../src/auth/awsSigV4.ts'
import type { CredentialsOf } from '../../src/auth/authScheme.ts'
import { createContractClient } from '../../src/client/createContractClient.ts'
import type { CallOptions, ClientOptions } from '../../src/client/options.ts'
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { PagedCall } from '../../src/client/pagedCall.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { calls } from './calls.ts'
import type { operations, paths } from './types.ts'

const schemes = [
  { scheme: awsSigV4({"service":"lex"}), variables: {} },
] as const

export interface LexV2ClientOptions extends ClientOptions {
  /** How to authenticate; without it, pass what the vendor wants in `headers`. */
  readonly credentials?: CredentialsOf<(typeof schemes)[number]['scheme']>
  /**
   * Regional endpoint; `region` is the AWS region that holds the bot.
   * @default "us-east-1"
   */
  readonly region?: string
  /** Another server than the usual one. `fips` (Regional endpoint with FIPS 140 validated cryptography; `region` is the AWS region that holds the bot), `dual-stack` (Regional endpoint for IPv4 and IPv6; `region` is the AWS region that holds the bot). */
  readonly endpoint?: "fips" | "dual-stack"
}

/** Typed calls of Amazon Lex V2 export and import: one method for each operation. */
export interface LexV2Client {
  /** Start an export. */
  createExport(parameters: OperationArguments<operations['createExport']>, options?: CallOptions): Promise<OperationResult<operations['createExport']>>
  /** List the exports of the last seven days. */
  readonly listExports: PagedCall<operations['listExports'], typeof calls.operations.listExports.nextPage, [parameters?: OperationArguments<operations['listExports']>, options?: CallOptions]>
  /** Ask how far an export is, and where its archive can be fetched. */
  describeExport(parameters: OperationArguments<operations['describeExport']>, options?: CallOptions): Promise<OperationResult<operations['describeExport']>>
  /** Set or remove the password of an archive. */
  updateExport(parameters: OperationArguments<operations['updateExport']>, options?: CallOptions): Promise<OperationResult<operations['updateExport']>>
  /** Delete an export and its archive. */
  deleteExport(parameters: OperationArguments<operations['deleteExport']>, options?: CallOptions): Promise<OperationResult<operations['deleteExport']>>
  /** Get an address to which an archive can be uploaded. */
  createUploadUrl(parameters?: OperationArguments<operations['createUploadUrl']>, options?: CallOptions): Promise<OperationResult<operations['createUploadUrl']>>
  /** Start an import of an archive that has been uploaded. */
  startImport(parameters: OperationArguments<operations['startImport']>, options?: CallOptions): Promise<OperationResult<operations['startImport']>>
  /** List the imports of the last seven days. */
  readonly listImports: PagedCall<operations['listImports'], typeof calls.operations.listImports.nextPage, [parameters?: OperationArguments<operations['listImports']>, options?: CallOptions]>
  /** Ask how far an import is, and why it failed. */
  describeImport(parameters: OperationArguments<operations['describeImport']>, options?: CallOptions): Promise<OperationResult<operations['describeImport']>>
  /** Delete an import and its uploaded archive. */
  deleteImport(parameters: OperationArguments<operations['deleteImport']>, options?: CallOptions): Promise<OperationResult<operations['deleteImport']>>
  /** The openapi-fetch client beneath, for calls by path. */
  readonly raw: Client<paths>
}

export function createLexV2Client(options: LexV2ClientOptions = {}): LexV2Client {
  return createContractClient<LexV2Client>(calls, schemes, options)
}
