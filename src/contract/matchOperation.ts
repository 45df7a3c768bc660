import type { DescriptionFacts, OperationFacts, ServerFacts } from './contract.ts'
import type { ExchangeRequest } from './exchange.ts'

export interface OperationMatch {
  readonly operationId: string
  readonly operation: OperationFacts
  /** Values of the path template's parameters, decoded. */
  readonly pathParameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

// https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
const methodNotAllowed = 405

/**
 * The operation that a request calls, or why there is none. A loopback address stands for any server of the
 * contract, with or without its base path and below `/<vendor>`, so that exchanges with a mock match too. A request
 * with a wrong method belongs to the operation at its path when the response says so and the contract knows that answer.
 */
export function matchOperation(
  description: DescriptionFacts,
  request: Pick<ExchangeRequest, 'method' | 'url'>,
  status?: number,
): OperationMatch | { readonly reason: string } {
  const prepared = preparedOf(description)
  let address = prepared.addresses.get(request.url)
  if (address === undefined) {
    address = readAddress(description, prepared, request.url)
    if (prepared.addresses.size >= mostAddresses) prepared.addresses.clear()
    if (request.url.length <= longestAddress) prepared.addresses.set(request.url, address)
  }
  if ('reason' in address) return address
  const { atPath } = address
  const method = request.method.toUpperCase()
  const called = atPath.find(({ operation }) => operation.method === method)
  if (called !== undefined) return called
  const refusing = atPath.find(({ operation }) => operation.responses[methodNotAllowed] !== undefined)
  if (status === methodNotAllowed && refusing !== undefined) return refusing
  return {
    reason: `${description.vendor} knows this path with ${atPath.map(({ operation }) => operation.method).join(', ')}, not ${request.method}`,
  }
}

/** What a description has at an address, whatever the method. */
type Address = { readonly atPath: readonly OperationMatch[] } | { readonly reason: string }

function readAddress(
  { vendor, trailingSlash }: DescriptionFacts,
  { operations, servers }: Prepared,
  address: string,
): Address {
  const url = parseAddress(address)
  if (url === undefined) return { reason: 'the address is not a whole URL' }
  const paths = candidatePaths(vendor, servers, url)
  if (paths.length === 0) return { reason: `no server of ${vendor} has the address ${url.origin}` }
  const atPath = paths.flatMap((path) => {
    const given = segmentsOf(path, trailingSlash)
    return operations.flatMap(({ operationId, operation, segments }): OperationMatch[] => {
      const pathParameters = matchSegments(segments, given)
      return pathParameters === undefined ? [] : [{ operationId, operation, pathParameters, query: url.searchParams }]
    })
  })
  return atPath.length > 0 ? { atPath } : { reason: `no operation of ${vendor} has this path` }
}

// An exchange is matched against one description after the other.
let latest: { readonly address: string; readonly url: URL | undefined } | undefined

function parseAddress(address: string): URL | undefined {
  if (latest?.address !== address) latest = { address, url: URL.canParse(address) ? new URL(address) : undefined }
  return latest.url
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
}

interface Prepared {
  /** Those with more literal segments first. */
  readonly operations: readonly PreparedOperation[]
  readonly servers: readonly PreparedServer[]
  /** What was found last: a job's polls all have one address. */
  readonly addresses: Map<string, Address>
}

const mostAddresses = 1000
const longestAddress = 4000

const prepared = new WeakMap<DescriptionFacts, Prepared>()

/** What matching needs of a description, made once: a recording has many exchanges. */
function preparedOf(description: DescriptionFacts): Prepared {
  const known = prepared.get(description)
  if (known !== undefined) return known
  const operations = Object.entries(description.operations).map(([operationId, operation]) => ({
    operationId,
    operation,
    segments: operation.path.split('/').map((text) => ({ text, name: /^\{(.+)\}$/.exec(text)?.[1] })),
  }))
  const literals = ({ segments }: PreparedOperation) => segments.filter(({ name }) => name === undefined).length
  operations.sort((a, b) => literals(b) - literals(a))
  const servers = description.servers.map((server) => ({
    whole: serverPattern(server, 'whole'),
    basePath: serverPattern(server, 'base path'),
  }))
  const made: Prepared = { operations, servers, addresses: new Map() }
  prepared.set(description, made)
  return made
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

function serverPattern(server: ServerFacts, part: 'whole' | 'base path'): RegExp {
  const whole = server.url.replace(/\/$/, '')
  const template = part === 'whole' ? whole : whole.replace(/^[a-z]+:\/\/[^/]*/, '')
  const pattern = template.replace(/\{([^}]+)\}|[^{]+/g, (text, name: string | undefined) => {
    if (name === undefined) return escapePattern(text)
    const values = server.variables[name]?.enum
    return values === undefined ? '[^/]+' : `(?:${values.map(escapePattern).join('|')})`
  })
  return new RegExp(`^${pattern}(?<rest>/.*)$`, 'u')
}

function segmentsOf(path: string, trailingSlash: DescriptionFacts['trailingSlash']): string[] {
  const isOptional = trailingSlash === 'optional' && path.length > 1 && path.endsWith('/')
  return (isOptional ? path.slice(0, -1) : path).split('/')
}

function matchSegments(wanted: readonly Segment[], given: readonly string[]): Record<string, string> | undefined {
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, { text, name }] of wanted.entries()) {
    const value = given[index] ?? ''
    if (name === undefined && text !== value) return undefined
    if (name !== undefined) values[name] = decodeSegment(value)
  }
  return values
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment // A stray percent sign: the parameter's schema judges the text as it came.
  }
}

const isLoopback = (hostname: string) =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)

const escapePattern = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
