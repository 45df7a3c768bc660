// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { Client } from 'openapi-fetch'
import { koreJwt } from '../../src/auth/koreJwt.ts'
import type { CredentialsOf } from '../../src/auth/authScheme.ts'
import { createContractClient } from '../../src/client/createContractClient.ts'
import type { CallOptions, ClientOptions } from '../../src/client/options.ts'
import type { OperationArguments } from '../../src/client/arguments.ts'
import type { OperationResult } from '../../src/client/result.ts'
import { calls } from './calls.ts'
import type { operations, paths } from './types.ts'

const schemes = [
  { scheme: koreJwt(), variables: {} },
] as const

export interface KoreAiClientOptions extends ClientOptions {
  /** How to authenticate; without it, pass what the vendor wants in `headers`. */
  readonly credentials?: CredentialsOf<(typeof schemes)[number]['scheme']>
  /**
   * The environment that holds the bot. `host` is its host name: `bots.kore.ai`, `eu-platform.kore.ai` and
   * `de-platform.kore.ai` are others, and customers' own and on-premises hosts exist.
   * @default "platform.kore.ai"
   */
  readonly host?: string
}

/** Typed calls of Kore.ai bot export and import: one method for each operation. */
export interface KoreAiClient {
  /** Start the export of a bot. */
  startBotExport(parameters: OperationArguments<operations['startBotExport']>, options?: CallOptions): Promise<OperationResult<operations['startBotExport']>>
  /** Ask how far the newest export of a bot is. */
  getBotExportStatus(parameters: OperationArguments<operations['getBotExportStatus']>, options?: CallOptions): Promise<OperationResult<operations['getBotExportStatus']>>
  /** Upload a file for an import. */
  uploadFile(parameters: OperationArguments<operations['uploadFile']>, options?: CallOptions): Promise<OperationResult<operations['uploadFile']>>
  /** Import a bot as a new one. */
  importBot(parameters: OperationArguments<operations['importBot']>, options?: CallOptions): Promise<OperationResult<operations['importBot']>>
  /** Import uploaded files into a bot that is there. */
  importIntoBot(parameters: OperationArguments<operations['importIntoBot']>, options?: CallOptions): Promise<OperationResult<operations['importIntoBot']>>
  /** Ask how far an import is. */
  getImportStatus(parameters: OperationArguments<operations['getImportStatus']>, options?: CallOptions): Promise<OperationResult<operations['getImportStatus']>>
  /** Start the export of a bot's utterances. */
  exportUtterances(parameters: OperationArguments<operations['exportUtterances']>, options?: CallOptions): Promise<OperationResult<operations['exportUtterances']>>
  /** Ask how far the export of a bot's utterances is. */
  getUtteranceExportStatus(parameters: OperationArguments<operations['getUtteranceExportStatus']>, options?: CallOptions): Promise<OperationResult<operations['getUtteranceExportStatus']>>
  /** The openapi-fetch client beneath, for calls by path. */
  readonly raw: Client<paths>
}

export function createKoreAiClient(options: KoreAiClientOptions = {}): KoreAiClient {
  return createContractClient<KoreAiClient>(calls, schemes, options)
}
