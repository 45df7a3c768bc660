import {
  credentialsFromEnvironment,
  describeVariables,
  type EnvironmentCredentials,
} from '../auth/credentialsFromEnvironment.ts'
import { CredentialsError } from '../auth/errors.ts'
import { checkedBaseUrl } from '../client/checkedBaseUrl.ts'
import { type AnyClient, contextOf } from '../client/clientContext.ts'
import { InputError } from '../client/errors.ts'
import type { ClientOptions } from '../client/options.ts'
import { serverAddress } from '../client/serverAddress.ts'
import { ContractError } from '../contract/ContractError.ts'
import { jobKeyOf, stepArguments } from '../contract/jobValues.ts'
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
  /** Makes what calls of the vendors go through. */
  readonly createFetch: (allowPrivateAddresses: boolean) => Promise<typeof globalThis.fetch>
  /** Options of clients by contract, where mocks stand in the vendors' place. */
  readonly mocks: ReadonlyMap<string, ClientOptions> | undefined
}

type CreateClient = (options: ClientOptions) => AnyClient

/** Makes the clients of all jobs, one for each account. Nothing is sent. */
export async function connectPlan(
  { problem }: Pick<PlanFile, 'problem'>,
  jobs: readonly CheckedJob[],
  connections: Connections,
): Promise<{ readonly jobs: readonly ConnectedJob[]; readonly problems: readonly PlanProblem[] }> {
  const problems: PlanProblem[] = []
  const clients = new Map<string, AnyClient>()
  const connected: ConnectedJob[] = []
  for (const checked of jobs) {
    const parts: ConnectedPart[] = []
    for (const part of checked.parts) {
      const refuse: Refuse = (keys, message) => void problems.push(problem([...part.path, ...keys], message))
      const connectedPart = await connectPart(checked, part, connections, clients, refuse)
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
  { env, createFetch, mocks }: Connections,
  clients: Map<string, AnyClient>,
  refuse: Refuse,
): Promise<ConnectedPart | undefined> {
  const { side, contract, call, lifecycle } = part
  const { allowPrivateAddresses = false } = job
  const prefix = prefixOf(job, part)
  const mock = mocks?.get(vendor.name)
  const account = mock === undefined ? readAccount(vendor, side, env, prefix, refuse) : noAccount
  if (account === undefined) return undefined
  const identity = mock === undefined ? [side.server, side.baseUrl, side.credentials, prefix] : []
  const key = JSON.stringify([vendor.name, allowPrivateAddresses, ...identity])
  try {
    const host = mock === undefined ? new URL(addressOf(part, account.server)).host : vendor.name
    let client = clients.get(key)
    if (client === undefined) {
      const create = (await vendor.loadClient()) as unknown as CreateClient
      const { baseUrl } = side
      const { credentials, server } = account
      const fetch = await createFetch(allowPrivateAddresses)
      const own = { fetch, credentials, ...server, ...(baseUrl === undefined ? {} : { baseUrl }) }
      client = create(mock ?? own)
      clients.set(key, client)
    }
    contextOf(client).checkArguments(call.step.operationId, call.inputs)
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

/** What in a plan an error is about that a client throws before its first call. */
function keysOf(error: ContractError, { baseUrl, credentials }: PlanSide): readonly string[] {
  if (error instanceof InputError) return ['parameters']
  if (error instanceof CredentialsError) return [credentials === undefined ? 'contract' : 'credentials']
  return [baseUrl === undefined ? 'server' : 'baseUrl']
}

const noAccount: EnvironmentCredentials = { credentials: undefined, server: {} }

/** As `export-contracts copy` reads them. */
const copyPrefix = { export: 'FROM_', import: 'TO_' } as const
const prefixOf = ({ kind }: PlanJob, { part }: CheckedPart) => (kind === 'copy' ? copyPrefix[part] : '')

/** The parts of the address of a job that is not run. @param note told of what is missing to run it */
export function readServer(
  vendor: VendorRow,
  job: PlanJob,
  part: CheckedPart,
  env: Environment,
  note: (keys: readonly string[], message: string) => void,
): Readonly<Record<string, string>> {
  const account = readAccount(vendor, part.side, env, prefixOf(job, part), note)
  return account?.server ?? part.side.server ?? {}
}

/** Credentials and parts of the address; undefined when the environment has none. */
function readAccount(
  { name, credentials: sets }: VendorRow,
  { server = {}, credentials }: PlanSide,
  env: Environment,
  prefix: string,
  refuse: Refuse,
): EnvironmentCredentials | undefined {
  const before = credentials === undefined ? prefix : ''
  const own = credentials === undefined ? env : ownEnvironment(sets, credentials, env, refuse)
  if (own === undefined) return undefined
  const found = credentialsFromEnvironment(sets, own, before)
  if (found !== undefined) return { credentials: found.credentials, server: { ...found.server, ...server } }
  const wanted = describeVariables(sets, before)
  if (credentials !== undefined) refuse(['credentials'], `these are no whole credentials of ${name}. Name ${wanted}`)
  else
    refuse(
      ['contract'],
      `no credentials of ${name} are in the environment. Set ${wanted}, or say under credentials where they are`,
    )
  return undefined
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
