// Generated from specs/emarsys. Edit that and run npm run generate.
import type { Client } from 'openapi-fetch'
import { wsse } from '../../src/auth/wsse.ts'
import { oauth2ClientCredentials } from '../../src/auth/oauth2ClientCredentials.ts'
import type { CredentialsOf } from '../../src/auth/authScheme.ts'
import { createContractClient } from '../../src/client/createContractClient.ts'
import type { CallOptions, ClientOptions } from '../../src/client/options.ts'
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { calls } from './calls.ts'
import type { operations, paths } from './types.ts'

const schemes = [
  { scheme: wsse(), variables: {"version":"v2"} },
  { scheme: oauth2ClientCredentials({"tokenUrl":"https://auth.emarsys.net/oauth2/token"}), variables: {"version":"v3"} },
] as const

export interface EmarsysClientOptions extends ClientOptions {
  /** How to authenticate; without it, pass what the vendor wants in `headers`. */
  readonly credentials?: CredentialsOf<(typeof schemes)[number]['scheme']>
  /**
   * Both versions of the public API; the export operations have the same paths in each. `host` is the host of the API;
   * accounts of old environments had their own. `version` `v2` takes the header `X-WSSE`, `v3` takes a bearer token.
   * @default "api.emarsys.net"
   */
  readonly host?: string
  /**
   * Both versions of the public API; the export operations have the same paths in each. `host` is the host of the API;
   * accounts of old environments had their own. `version` `v2` takes the header `X-WSSE`, `v3` takes a bearer token.
   * @default "v2"
   */
  readonly version?: "v2" | "v3"
}

/** Typed calls of Emarsys export and look-up: one method for each operation. */
export interface EmarsysClient {
  /** Export contacts that changed in a period. */
  exportContactChanges(parameters: OperationArguments<operations['exportContactChanges']>, options?: CallOptions): Promise<OperationResult<operations['exportContactChanges']>>
  /** Export contacts that registered in a period. */
  exportRegistrations(parameters: OperationArguments<operations['exportRegistrations']>, options?: CallOptions): Promise<OperationResult<operations['exportRegistrations']>>
  /** Export reactions to e-mails in a period. */
  exportResponses(parameters: OperationArguments<operations['exportResponses']>, options?: CallOptions): Promise<OperationResult<operations['exportResponses']>>
  /** Export the contacts of a contact list. */
  exportContactList(parameters: OperationArguments<operations['exportContactList']>, options?: CallOptions): Promise<OperationResult<operations['exportContactList']>>
  /** Export the contacts of a segment. */
  exportSegment(parameters: OperationArguments<operations['exportSegment']>, options?: CallOptions): Promise<OperationResult<operations['exportSegment']>>
  /** Ask how far an export job is. */
  getExportStatus(parameters: OperationArguments<operations['getExportStatus']>, options?: CallOptions): Promise<OperationResult<operations['getExportStatus']>>
  /** Download the file of a finished local export. */
  downloadExport(parameters: OperationArguments<operations['downloadExport']>, options?: CallOptions): Promise<OperationResult<operations['downloadExport']>>
  /** List the contact fields, with their names in English. */
  listFields(parameters?: OperationArguments<operations['listFields']>, options?: CallOptions): Promise<OperationResult<operations['listFields']>>
  /** List the contact fields, with their names in a language. */
  listFieldsInLanguage(parameters: OperationArguments<operations['listFieldsInLanguage']>, options?: CallOptions): Promise<OperationResult<operations['listFieldsInLanguage']>>
  /** List the choices of a field, in English. */
  listFieldChoices(parameters: OperationArguments<operations['listFieldChoices']>, options?: CallOptions): Promise<OperationResult<operations['listFieldChoices']>>
  /** List the contact lists. */
  listContactLists(parameters?: OperationArguments<operations['listContactLists']>, options?: CallOptions): Promise<OperationResult<operations['listContactLists']>>
  /** Count the contacts of a contact list. */
  countContactList(parameters: OperationArguments<operations['countContactList']>, options?: CallOptions): Promise<OperationResult<operations['countContactList']>>
  /** List the segments. */
  listSegments(parameters?: OperationArguments<operations['listSegments']>, options?: CallOptions): Promise<OperationResult<operations['listSegments']>>
  /** Calculate which contacts are in a segment now. */
  startSegmentRun(parameters: OperationArguments<operations['startSegmentRun']>, options?: CallOptions): Promise<OperationResult<operations['startSegmentRun']>>
  /** Ask how far the run of a segment is. */
  getSegmentRunStatus(parameters: OperationArguments<operations['getSegmentRunStatus']>, options?: CallOptions): Promise<OperationResult<operations['getSegmentRunStatus']>>
  /** Ask which contacts reacted to e-mails in one way. */
  startResponseQuery(parameters: OperationArguments<operations['startResponseQuery']>, options?: CallOptions): Promise<OperationResult<operations['startResponseQuery']>>
  /** Ask for the result of a query of reactions. */
  getResponseQueryResult(parameters: OperationArguments<operations['getResponseQueryResult']>, options?: CallOptions): Promise<OperationResult<operations['getResponseQueryResult']>>
  /** The openapi-fetch client beneath, for calls by path. */
  readonly raw: Client<paths>
}

export function createEmarsysClient(options: EmarsysClientOptions = {}): EmarsysClient {
  return createContractClient<EmarsysClient>(calls, schemes, options)
}
