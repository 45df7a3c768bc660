import { describeVariables } from '../auth/credentialsFromEnvironment.ts'
import { findCredentials } from '../auth/findCredentials.ts'
import type { ClientOptions } from '../client/options.ts'
import { type CommandArguments, readPairs, type Surroundings, UsageError } from './command.ts'
import type { JobPlace } from './jobPlace.ts'

export type AnyClientOptions = ClientOptions & Readonly<Record<string, unknown>>

/** The parts of a vendor's address by name, and the option that gives them. */
export interface AddressParts {
  readonly option: string
  readonly parts: Readonly<Record<string, string>>
}

/** @throws {UsageError} */
export const readAddress = (args: CommandArguments, option: string): AddressParts => ({
  option,
  parts: readPairs(args, option),
})

/** The parts as an option gives them: `region=eu-west-1`. */
export const addressWords = ({ parts }: AddressParts): string[] =>
  Object.entries(parts).map(([name, value]) => `${name}=${value}`)

/**
 * Options of a client that calls a real vendor; undefined with `--mock`. Nothing is sent to the vendor.
 * @param prefix of the environment variables, as in `credentialsFromEnvironment`
 * @throws {UsageError} when there are no credentials, or a part of the address is unknown
 */
export async function readClientOptions(
  { vendor, mocked, fetch, reach }: JobPlace,
  { option, parts }: AddressParts,
  { env }: Surroundings,
  prefix = '',
): Promise<AnyClientOptions | undefined> {
  if (mocked !== undefined) return undefined
  const { credentials, serverOptions } = vendor
  const unknown = Object.keys(parts).filter((name) => !serverOptions.some((known) => known === name))
  if (unknown.length > 0) {
    const known = serverOptions.join(', ')
    throw new UsageError(`--${option} ${unknown.join(', ')}: there is no such part; known: ${known}`)
  }
  const { found, chainProblem } = await findCredentials(credentials, env, prefix)
  if (found === undefined) {
    const plain = prefix === '' ? '' : `, or the same without ${prefix} for both sides`
    const wanted = `${describeVariables(credentials, prefix)}${plain}`
    const why = chainProblem === undefined ? '' : `, and ${chainProblem}`
    throw new UsageError(`no credentials are in the environment${why}. Set ${wanted}, or use --mock`)
  }
  return { fetch, ...reach, credentials: found.credentials, ...found.server, ...parts }
}
