import {
  chainFromEnvironment,
  credentialsFromEnvironment,
  describeVariables,
  type EnvironmentCredentials,
} from '../auth/credentialsFromEnvironment.ts'
import { CredentialsError } from '../auth/errors.ts'
import { type FoundCredentials, findCredentials } from '../auth/findCredentials.ts'
import { checkedBaseUrl } from '../client/checkedBaseUrl.ts'
import type { AnyClient } from '../client/clientContext.ts'
import type { ClientOptions } from '../client/options.ts'
import { serverAddress } from '../client/serverAddress.ts'
import { ContractError } from '../contract/ContractError.ts'
import { jobKeyOf, stepArguments } from '../contract/jobValues.ts'
import { variablePrefix } from '../jobs/copySides.ts'
import { type CheckedJob, type CheckedPart, usualVariables, type VendorRow } from './checkPlan.ts'
import type { PlanJob } from './expandPlan.ts'
import type { PlanProblem } from './PlanError.ts'
import type { PlanSide } from './plan.ts'
import type { PlanFile } from './readPlan.ts'
import type { Spacing } from './spaceStarts.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A part of a job, and the client that does it. */
export interface ConnectedPart extends CheckedPart {
  readonly client: AnyClient
  /** Jobs of one host share its room. */
  readonly host: string
  /** The same for jobs that the vendor keeps one status for; undefined where each has its own. */
  readonly statusKey: string | undefined
  /** How far apart its start is from others. */
  readonly spacings: readonly Spacing[]
}

export interface ConnectedJob extends CheckedJob {
  readonly parts: readonly ConnectedPart[]
}

export interface Connections {
  readonly env: Environment
  /** Makes what calls of the vendors or their mocks go through. */
  readonly createFetch: (limits: ReachLimits) => Promise<typeof globalThis.fetch>
  /** Told that the clock of this machine is wrong, by the milliseconds that a vendor's is ahead. */
  readonly onClockSkew?: (aheadMs: number) => void
  /** Options of clients by contract, where mocks stand in the vendors' place. */
  readonly mocks: ReadonlyMap<string, ClientOptions> | undefined
}

/** Where calls may go, and what an answer may have. */
export interface ReachLimits {
  readonly allowPrivateAddresses: boolean
  readonly maxAnswerBytes?: number
}

/** In bytes. */
export const megabyte = 1_000_000

type CreateClient = (options: ClientOptions) => AnyClient

/** What jobs have in common. */
interface Accounts {
  readonly clients: Map<string, AnyClient>
  /** A chain is asked once for all jobs of an account. */
  readonly found: Map<string, Promise<FoundCredentials>>
}

/** Makes the clients of all jobs, one for each account. Nothing is sent to a vendor. */
export async function connectPlan(
  { problem }: Pick<PlanFile, 'problem'>,
  jobs: readonly CheckedJob[],
  connections: Connections,
): Promise<{ readonly jobs: readonly ConnectedJob[]; readonly problems: readonly PlanProblem[] }> {
  const problems: PlanProblem[] = []
  const accounts: Accounts = { clients: new Map(), found: new Map() }
  const connected: ConnectedJob[] = []
  for (const checked of jobs) {
    const parts: ConnectedPart[] = []
    for (const part of checked.parts) {
      const refuse: Refuse = (keys, message) => void problems.push(problem([...part.path, ...keys], message))
      const connectedPart = await connectPart(checked, part, connections, accounts, refuse)
      if (connectedPart !== undefined) parts.push(connectedPart)
    }
    connected.push({ ...checked, parts })
  }
  return { jobs: connected, problems }
}

type Refuse = (keys: readonly string[], message: string) => void

async function connectPart(
  { vendor, job }: CheckedJob,
  part: CheckedPart,
  { env, createFetch, onClockSkew, mocks }: Connections,
  { clients, found }: Accounts,
  refuse: Refuse,
): Promise<ConnectedPart | undefined> {
  const { side, contract, call, lifecycle } = part
  const limits = reachLimits(job)
  const prefix = prefixOf(job, part)
  const mock = mocks?.get(vendor.name)
  const account = mock === undefined ? await readAccount(vendor, side, env, prefix, found, refuse) : noAccount
  if (account === undefined) return undefined
  const identity = mock === undefined ? [side.server, side.baseUrl, side.credentials, prefix] : []
  const key = JSON.stringify([vendor.name, limits, ...identity])
  try {
    const host = mock === undefined ? new URL(addressOf(part, account.server)).host : vendor.name
    let client = clients.get(key)
    if (client === undefined) {
      const create = (await vendor.loadClient()) as unknown as CreateClient
      const { baseUrl } = side
      const { credentials, server } = account
      const own = { credentials, ...server, ...(baseUrl === undefined ? {} : { baseUrl }) }
      const fetch = await createFetch(limits)
      client = create({ ...(mock ?? own), fetch, ...(onClockSkew && { onClockSkew }) })
      clients.set(key, client)
    }
    const values = { inputs: call.inputs, outputs: {} }
    const status = jobKeyOf(lifecycle.wait, stepArguments(lifecycle.wait, values))
    return {
      ...part,
      client,
      host,
      statusKey: status === undefined ? undefined : JSON.stringify([contract.description.vendor, host, status]),
      spacings: spacingsOf(part, key),
    }
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    refuse(keysOf(error, side), error.message)
    return undefined
  }
}

const reachLimits = ({ allowPrivateAddresses = false, maxAnswer }: PlanJob): ReachLimits => ({
  allowPrivateAddresses,
  ...(maxAnswer === undefined ? {} : { maxAnswerBytes: Math.round(maxAnswer * megabyte) }),
})

/** What in a plan an error is about that a client throws before its first call. */
export function keysOf(error: ContractError, { baseUrl, credentials }: PlanSide): readonly string[] {
  if (error instanceof CredentialsError) return [credentials === undefined ? 'contract' : 'credentials']
  return [baseUrl === undefined ? 'server' : 'baseUrl']
}

const noAccount: EnvironmentCredentials = { credentials: undefined, server: {} }

/** As `export-contracts copy` reads them. */
const copyPrefix = { export: variablePrefix('from'), import: variablePrefix('to') } as const
const prefixOf = ({ kind }: PlanJob, { part }: CheckedPart) => (kind === 'copy' ? copyPrefix[part] : '')

/**
 * The parts of the address of a job that is not run. No chain is asked for credentials.
 * @param note told of what is missing to run it
 */
export function readServer(
  { name, credentials: sets }: VendorRow,
  job: PlanJob,
  part: CheckedPart,
  env: Environment,
  note: Refuse,
): Readonly<Record<string, string>> {
  const { side } = part
  const own = accountEnvironment(sets, side, env, prefixOf(job, part), note)
  if (own === undefined) return side.server ?? {}
  const found = credentialsFromEnvironment(sets, own.env, own.prefix)
  if (found !== undefined) return { ...found.server, ...side.server }
  const chained = chainFromEnvironment(sets, own.env, own.prefix)
  if (chained === undefined) note(...noCredentials(name, sets, side, own.prefix))
  else note(['contract'], `credentials of ${name} are not in the environment; the run takes ${chained.chain.finds}`)
  return { ...chained?.server, ...side.server }
}

/** Credentials and parts of the address; undefined when there are none. */
async function readAccount(
  vendor: VendorRow,
  side: PlanSide,
  env: Environment,
  prefix: string,
  known: Accounts['found'],
  refuse: Refuse,
): Promise<EnvironmentCredentials | undefined> {
  const own = accountEnvironment(vendor.credentials, side, env, prefix, refuse)
  if (own === undefined) return undefined
  const key = JSON.stringify([vendor.name, side.credentials, prefix])
  const asked = known.get(key) ?? findCredentials(vendor.credentials, own.env, own.prefix)
  known.set(key, asked)
  const { found, chainProblem } = await asked
  if (found !== undefined) return { credentials: found.credentials, server: { ...found.server, ...side.server } }
  refuse(...noCredentials(vendor.name, vendor.credentials, side, own.prefix, chainProblem))
  return undefined
}

/** What to say where an account has no credentials, and of which of its members. */
function noCredentials(
  name: string,
  sets: VendorRow['credentials'],
  { credentials }: PlanSide,
  prefix: string,
  chainProblem?: string,
): Parameters<Refuse> {
  const wanted = describeVariables(sets, prefix)
  const why = chainProblem === undefined ? '' : `, and ${chainProblem}`
  if (credentials !== undefined)
    return [['credentials'], `these are no whole credentials of ${name}${why}. Name ${wanted}`]
  return [
    ['contract'],
    `no credentials of ${name} are in the environment${why}. Set ${wanted}, or say under credentials where they are`,
  ]
}

/** Where the credentials of an account are; undefined when something that the plan names is not set. */
function accountEnvironment(
  sets: VendorRow['credentials'],
  { credentials }: PlanSide,
  env: Environment,
  prefix: string,
  refuse: Refuse,
): { readonly env: Environment; readonly prefix: string } | undefined {
  if (credentials === undefined) return { env, prefix }
  const own = ownEnvironment(sets, credentials, env, refuse)
  return own && { env: own, prefix: '' }
}

/** The environment as a plan names it; undefined when something in it is not set. */
function ownEnvironment(
  sets: VendorRow['credentials'],
  credentials: Readonly<Record<string, string>>,
  env: Environment,
  refuse: Refuse,
): Environment | undefined {
  const missing = Object.entries(credentials).filter(([, own]) => !env[own])
  for (const [name, own] of missing) refuse(['credentials', name], `${own} is not set in the environment. Set it`)
  if (missing.length > 0) return undefined
  // Of the usual ones only those count that say where, because halves could be of two accounts.
  const usual = usualVariables(sets)
  const others = Object.entries(env).filter(([name]) => !usual.includes(name))
  return Object.fromEntries([...others, ...Object.entries(credentials).map(([name, own]) => [name, env[own]] as const)])
}

/**
 * The address that a part goes to.
 * @param server parts of the address
 * @throws {ConfigurationError} for one that cannot be right
 */
export function addressOf({ contract, side }: CheckedPart, server: Readonly<Record<string, string>>): string {
  const { endpoint, ...variables } = server
  const address = side.baseUrl ?? serverAddress(contract.description, variables, endpoint)
  return checkedBaseUrl(contract.description.vendor, address)
}

/** A vendor that takes so many requests in a time is asked once in an equal part of it. */
const spacingsOf = ({ call }: CheckedPart, account: string): Spacing[] =>
  (call.operation.rateLimits ?? []).map(({ requests, periodMs, per }) => ({
    key: JSON.stringify([account, ...per.map((name) => [name, call.inputs[name]])]),
    intervalMs: periodMs / requests,
  }))
