import { decodeSegment, escapePattern } from './addressText.ts'
import type { DescriptionFacts, OperationFacts, ServerFacts } from './contract.ts'
import type { ExchangeRequest } from './exchange.ts'

export interface OperationMatch {
  readonly operationId: string
  readonly operation: OperationFacts
  /** Values of the path template's parameters, decoded. */
  readonly pathParameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

/** Why no operation is called. `kind` is how near the request came, from the farthest miss to the nearest. */
export interface OperationMiss {
  readonly kind: 'no address' | 'other server' | 'other path' | 'other method'
  /** The name of the contract that has no such operation. */
  readonly vendor: string
  readonly reason: string
}

export interface OperationMatcher {
  /** The operation that a request calls; `status` is that of its response. */
  readonly match: (request: Pick<ExchangeRequest, 'method' | 'url'>, status?: number) => OperationMatch | OperationMiss
  /** Whether an address is on a server of the contract or on this machine, whatever its path. */
  readonly isServer: (url: URL) => boolean
}

export const isMiss = (match: OperationMatch | OperationMiss): match is OperationMiss => 'kind' in match

// https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
export const methodNotAllowed = 405

/**
 * Finds the operations that requests call. What that needs of the description is prepared once: a recording has many
 * exchanges. A loopback address stands for any server of the contract, with or without its base path and below
 * `/<vendor>`, so that exchanges with a mock match too. A request with a wrong method belongs to the operation at its path
 * when the response says so and the contract knows that answer.
 * @param parse several matchers that look at the same requests may share one
 */
export function createOperationMatcher(
  description: DescriptionFacts,
  parse: AddressParser = createAddressParser(),
): OperationMatcher {
  const { vendor, trailingSlash } = description
  const operations = prepareOperations(description)
  const servers = description.servers.map(prepareServer)
  // What was found last: a job's polls all have one address.
  const known = new Map<string, Address>()

  function readAddress(text: string): Address {
    const url = parse(text)
    if (url === undefined) return { kind: 'no address', vendor, reason: 'the address is not a whole URL' }
    const paths = candidatePaths(vendor, servers, url)
    if (paths.length === 0)
      return { kind: 'other server', vendor, reason: `no server of ${vendor} has the address ${url.origin}` }
    const atPath = paths.flatMap((path) => {
      const given = segmentsOf(path, trailingSlash)
      return operations.flatMap(({ operationId, operation, segments }): OperationMatch[] => {
        const pathParameters = matchSegments(segments, given)
        return pathParameters === undefined ? [] : [{ operationId, operation, pathParameters, query: url.searchParams }]
      })
    })
    return atPath.length > 0
      ? { atPath }
      : { kind: 'other path', vendor, reason: `no operation of ${vendor} has this path` }
  }

  function addressOf(text: string): Address {
    const found = known.get(text)
    if (found !== undefined) return found
    const address = readAddress(text)
    if (known.size >= mostAddresses) known.clear()
    if (text.length <= longestAddress) known.set(text, address)
    return address
  }

  return {
    match({ method, url }, status) {
      const address = addressOf(url)
      if (!('atPath' in address)) return address
      const { atPath } = address
      const wanted = method.toUpperCase()
      const called = atPath.find(({ operation }) => operation.method === wanted)
      if (called !== undefined) return called
      const refusing = atPath.find(({ operation }) => operation.responses[methodNotAllowed] !== undefined)
      if (status === methodNotAllowed && refusing !== undefined) return refusing
      const methods = atPath.map(({ operation }) => operation.method).join(', ')
      return {
        kind: 'other method',
        vendor,
        reason: `${vendor} knows this path with ${methods}, not ${shownMethod(method)}`,
      }
    },
    isServer: ({ origin, hostname }) => isLoopback(hostname) || servers.some((server) => server.origin.test(origin)),
  }
}

const shownMethod = (method: string) =>
  /^[A-Za-z-]{1,20}$/.test(method) ? method : `a method of ${method.length} characters`

/** What a description has at an address, whatever the method. */
type Address = { readonly atPath: readonly OperationMatch[] } | OperationMiss

const mostAddresses = 1000
const longestAddress = 4000

export type AddressParser = (address: string) => URL | undefined

/** Parses addresses. The last one is kept, because an exchange is matched against one description after the other. */
export function createAddressParser(): AddressParser {
  let latest: { readonly address: string; readonly url: URL | undefined } | undefined
  return (address) => {
    if (latest?.address !== address) latest = { address, url: URL.canParse(address) ? new URL(address) : undefined }
    return latest.url
  }
}

interface Segment {
  readonly text: string
  /** The parameter that stands there. */
  readonly name: string | undefined
}

interface PreparedOperation {
  readonly operationId: string
  readonly operation: OperationFacts
  readonly segments: readonly Segment[]
}

interface PreparedServer {
  readonly whole: RegExp
  readonly basePath: RegExp
  /** Scheme, host and port alone. */
  readonly origin: RegExp
}

/** Those with more literal segments first. */
function prepareOperations(description: DescriptionFacts): PreparedOperation[] {
  const operations = Object.entries(description.operations).map(([operationId, operation]) => ({
    operationId,
    operation,
    segments: operation.path.split('/').map((text) => ({ text, name: /^\{(.+)\}$/.exec(text)?.[1] })),
  }))
  const literals = ({ segments }: PreparedOperation) => segments.filter(({ name }) => name === undefined).length
  return operations.sort((a, b) => literals(b) - literals(a))
}

function prepareServer({ url, variables }: ServerFacts): PreparedServer {
  const whole = url.replace(/\/$/, '')
  const [origin = ''] = /^[a-z]+:\/\/[^/]*/.exec(whole) ?? []
  const pattern = (template: string) =>
    template.replace(/\{([^}]+)\}|[^{]+/g, (text, name: string | undefined) => {
      if (name === undefined) return escapePattern(text)
      const values = variables[name]?.enum
      return values === undefined ? '[^/]+' : `(?:${values.map(escapePattern).join('|')})`
    })
  return {
    whole: new RegExp(`^${pattern(whole)}(?<rest>/.*)$`, 'u'),
    basePath: new RegExp(`^${pattern(whole.slice(origin.length))}(?<rest>/.*)$`, 'u'),
    origin: new RegExp(`^${pattern(origin)}$`, 'u'),
  }
}

function candidatePaths(vendor: string, servers: readonly PreparedServer[], url: URL): string[] {
  const address = url.origin + url.pathname
  const asServed: string[] = []
  for (const { whole } of servers) {
    const path = whole.exec(address)?.groups?.['rest']
    if (path !== undefined && !asServed.includes(path)) asServed.push(path)
  }
  if (!isLoopback(url.hostname)) return asServed

  const prefix = `/${vendor}`
  const inner = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname
  const below = servers.flatMap(({ basePath }) => basePath.exec(inner)?.groups?.['rest'] ?? [])
  return [...new Set([...asServed, ...below, inner])]
}

function segmentsOf(path: string, trailingSlash: DescriptionFacts['trailingSlash']): string[] {
  const isOptional = trailingSlash === 'optional' && path.length > 1 && path.endsWith('/')
  return (isOptional ? path.slice(0, -1) : path).split('/')
}

function matchSegments(wanted: readonly Segment[], given: readonly string[]): Record<string, string> | undefined {
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, { text, name }] of wanted.entries()) {
    // An encoded letter is the letter: https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2.2
    const value = decodeSegment(given[index] ?? '')
    if (name === undefined && text !== value) return undefined
    if (name !== undefined) values[name] = value
  }
  return values
}

/** Whether a host is this machine. */
export const isLoopback = (hostname: string) =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
