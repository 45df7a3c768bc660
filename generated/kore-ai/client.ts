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

/** Typed calls of Kore.ai bot export: one method for each operation. */
export interface KoreAiClient {
  /** Start the export of a bot. */
  startBotExport(parameters: OperationArguments<operations['startBotExport']>, options?: CallOptions): Promise<OperationResult<operations['startBotExport']>>
  /** Ask how far the newest export of a bot is. */
  getBotExportStatus(parameters: OperationArguments<operations['getBotExportStatus']>, options?: CallOptions): Promise<OperationResult<operations['getBotExportStatus']>>
  /** The openapi-fetch client beneath, for calls by path. */
  readonly raw: Client<paths>
}

export function createKoreAiClient(options: KoreAiClientOptions = {}): KoreAiClient {
  return createContractClient<KoreAiClient>(calls, schemes, options)
}
