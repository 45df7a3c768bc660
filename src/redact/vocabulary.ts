import type { Contract, DescriptionFacts } from '../contract/contract.ts'
import type { HarmlessPlaces } from '../contract/harmless.ts'
import { tellingLiterals } from './textPattern.ts'

/** A contract with what it says of harmless values, loaded. */
export interface KnownContract {
  readonly description: DescriptionFacts
  readonly harmless: HarmlessPlaces
}

export const loadKnown = (contracts: readonly Contract[]): Promise<KnownContract[]> =>
  Promise.all(contracts.map(async ({ description, harmless }) => ({ description, harmless: await harmless() })))

/** What all contracts together know, wherever it stands. */
export interface Vocabulary {
  readonly idPrefixes: readonly string[]
  /** Patterns of ids that are known by the letters in them, so that such an id becomes the same one wherever it stands. */
  readonly idPatterns: readonly string[]
  readonly columns: ReadonlySet<string>
  readonly mediaTypes: ReadonlySet<string>
  readonly operationIds: ReadonlySet<unknown>
  /** Literal parts of paths. */
  readonly pathWords: ReadonlySet<string>
  /** Hosts of addresses that contracts show. */
  readonly shownHosts: ReadonlySet<string>
  /** Hosts of servers, with the defaults of their variables. */
  readonly hosts: readonly KnownHost[]
}

export interface KnownHost {
  /** Matches hosts of this server, and gives the values of its variables and where they stand. */
  readonly pattern: RegExp
  readonly defaults: readonly string[]
  /** Whether all of the host is a variable. */
  readonly isWhole: boolean
  /** The host with the defaults. */
  readonly usual: string
}

const fewestLiterals = 6

export function vocabularyOf(contracts: readonly KnownContract[]): Vocabulary {
  const operations = contracts.flatMap(({ description }) => Object.values(description.operations))
  const servers = contracts.flatMap(({ description }) => description.servers)
  const templates = [
    ...operations.map(({ path }) => path),
    ...servers.map(({ url }) => new URL(url.replace(/[{}]/g, '')).pathname),
  ]
  const versions = servers.flatMap(({ variables }) =>
    Object.values(variables).flatMap((variable) => variable.enum ?? []),
  )
  const rules = contracts
    .flatMap(({ harmless }) => Object.values(harmless.members))
    .flatMap((own) => Object.values(own))
  const patterns = new Set(rules.flatMap(({ pattern }) => pattern ?? []))
  return {
    idPatterns: [...patterns].filter((pattern) => tellingLiterals(pattern) >= fewestLiterals),
    idPrefixes: contracts.flatMap(({ harmless }) => harmless.idPrefixes),
    columns: new Set(contracts.flatMap(({ harmless }) => harmless.columns)),
    mediaTypes: new Set(
      operations.flatMap(({ requestBody, responses }) => [
        ...(requestBody?.mediaTypes ?? []),
        ...Object.values(responses).flatMap(({ mediaTypes }) => mediaTypes),
      ]),
    ),
    operationIds: new Set(contracts.flatMap(({ description }) => Object.keys(description.operations))),
    pathWords: new Set([
      ...templates.flatMap((path) => path.split('/').filter((part) => !/[{}]/.test(part))),
      ...versions,
      ...contracts.flatMap(({ harmless }) => harmless.pathWords),
      // The mock serves each vendor below its name.
      ...contracts.map(({ description }) => description.vendor),
    ]),
    shownHosts: new Set(contracts.flatMap(({ harmless }) => harmless.hosts)),
    hosts: servers.map(knownHost),
  }
}

function knownHost({ url, variables }: DescriptionFacts['servers'][number]): KnownHost {
  const template = /^[a-z]+:\/\/([^/]*)/.exec(url)?.[1] ?? ''
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  const source = template.replace(/\{[^}]+\}|[^{]+/g, (part) =>
    part.startsWith('{') ? '(.+)' : part.replaceAll('.', '\\.'),
  )
  return {
    pattern: new RegExp(`^${source}$`, 'd'),
    defaults: names.map((name) => variables[name]?.default ?? ''),
    isWhole: /^\{[^}]+\}$/.test(template),
    usual: template.replace(/\{([^}]+)\}/g, (_, name: string) => variables[name]?.default ?? ''),
  }
}
