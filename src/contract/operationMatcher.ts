import { decodeSegment, escapePattern } from './addressText.ts'
import type { AddressFacts, AddressOperation, OperationFacts, ServerFacts } from './contract.ts'
import type { ExchangeRequest } from './exchange.ts'
import { type AddressParser, createAddressParser, isLoopbackHostname, type ParsedAddress } from './parseAddress.ts'
import { rememberTexts } from './rememberTexts.ts'

/** A call of an operation. */
export interface OperationCall {
  readonly operationId: string
  /** Values of the path template's parameters, decoded. */
  readonly pathParameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
}

export interface OperationMatch<Operation extends AddressOperation = OperationFacts> extends OperationCall {
  readonly operation: Operation
}

/** Why no operation is called. `kind` is how near the request came, from the farthest miss to the nearest. */
export interface OperationMiss {
  readonly kind: 'no address' | 'other server' | 'other path' | 'other method'
  /** The name of the contract that has no such operation. */
  readonly vendor: string
  readonly reason: string
}

export interface OperationMatcher<Operation extends AddressOperation = OperationFacts> {
  /** The operation that a request calls; `status` is that of its response. */
  readonly match: (
    request: Pick<ExchangeRequest, 'method' | 'url'>,
    status?: number,
  ) => OperationMatch<Operation> | OperationMiss
  /** What the contract has at an address. Nothing is kept: whoever asks again remembers it. */
  readonly at: (url: string) => Address<Operation>
  /** Whether an address is on a server of the contract or on this machine, whatever its path. */
  readonly isServer: (url: URL) => boolean
}

export const isMiss = (match: OperationCall | OperationMiss): match is OperationMiss => 'kind' in match

// https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
export const methodNotAllowed = 405

/**
 * Finds the operations that requests call. What that needs of the description is prepared once: a recording has many
 * exchanges. A loopback address stands for any server of the contract, with or without its base path and below
 * `/<vendor>`, so that exchanges with a mock match too. A request with a wrong method belongs to the operation at its path
 * when the response says so and the contract knows that answer.
 * @param parse several matchers that look at the same requests may share one
 */
export function createOperationMatcher<Operation extends AddressOperation>(
  description: AddressFacts<Operation>,
  parse: AddressParser = createAddressParser(),
): OperationMatcher<Operation> {
  const { vendor, trailingSlash } = description
  const operationsOf = byLength(prepareOperations(description))
  const servers = description.servers.map(prepareServer)
  // Most recordings are of few servers.
  const originOf = rememberTexts((origin) => ({
    servers: servers.filter((server) => server.origin.test(origin)),
    otherServer: { kind: 'other server', vendor, reason: `no server of ${vendor} has the address ${origin}` } as const,
  }))
  const otherPath: OperationMiss = { kind: 'other path', vendor, reason: `no operation of ${vendor} has this path` }

  function at(text: string): Address<Operation> {
    const parsed = parse(text)
    if (parsed === undefined) return { kind: 'no address', vendor, reason: 'the address is not a whole URL' }
    const { servers: atOrigin, otherServer } = originOf(parsed.origin)
    if (atOrigin.length === 0 && !parsed.isLoopback) return otherServer
    const paths = candidatePaths(vendor, parsed, { all: servers, atOrigin })
    if (paths.length === 0) return otherServer
    const atPath: OperationMatch<Operation>[] = []
    for (const path of paths) {
      const given = segmentsOf(path, trailingSlash)
      for (const { operationId, operation, segments } of operationsOf(given.length)) {
        const pathParameters = matchSegments(segments, given)
        if (pathParameters !== undefined) atPath.push({ operationId, operation, pathParameters, query: parsed.query })
      }
    }
    return atPath.length > 0 ? { vendor, atPath } : otherPath
  }

  // A job's polls all have one address.
  const known = rememberTexts(at)
  return {
    match: ({ method, url }, status) => callAt(known(url), method, status),
    at,
    isServer: ({ origin, hostname }) => isLoopbackHostname(hostname) || originOf(origin).servers.length > 0,
  }
}

/** The operation that a request with this method calls at an address; `status` is that of its response. */
export function callAt<Operation extends AddressOperation>(
  address: Address<Operation>,
  method: string,
  status?: number,
): OperationMatch<Operation> | OperationMiss {
  if (!('atPath' in address)) return address
  const { vendor, atPath } = address
  const wanted = method.toUpperCase()
  for (const match of atPath) if (match.operation.method === wanted) return match
  const refusing = atPath.find(({ operation }) => operation.responses[methodNotAllowed] !== undefined)
  if (status === methodNotAllowed && refusing !== undefined) return refusing
  const methods = atPath.map(({ operation }) => operation.method).join(', ')
  return {
    kind: 'other method',
    vendor,
    reason: `${vendor} knows this path with ${methods}, not ${shownMethod(method)}`,
  }
}

const shownMethod = (method: string) =>
  /^[A-Za-z-]{1,20}$/.test(method) ? method : `a method of ${method.length} characters`

/** What a description has at an address, whatever the method. */
export type Address<Operation extends AddressOperation = AddressOperation> =
  | { readonly vendor: string; readonly atPath: readonly OperationMatch<Operation>[] }
  | OperationMiss

interface Segment {
  readonly text: string
  /** The parameter that stands there. */
  readonly name: string | undefined
}

interface PreparedOperation<Operation> {
  readonly operationId: string
  readonly operation: Operation
  readonly segments: readonly Segment[]
}

interface PreparedServer {
  /** It ends with a group for what comes after it. */
  readonly basePath: RegExp
  /** Scheme, host and port alone. */
  readonly origin: RegExp
}

/** Those with more literal segments first. */
function prepareOperations<Operation extends AddressOperation>(
  description: AddressFacts<Operation>,
): PreparedOperation<Operation>[] {
  const operations = Object.entries(description.operations).map(([operationId, operation]) => ({
    operationId,
    operation,
    segments: operation.path.split('/').map((text) => ({ text, name: /^\{(.+)\}$/.exec(text)?.[1] })),
  }))
  const literals = ({ segments }: PreparedOperation<Operation>) =>
    segments.filter(({ name }) => name === undefined).length
  return operations.sort((a, b) => literals(b) - literals(a))
}

/** Operations by the number of their segments. */
function byLength<Operation>(operations: readonly PreparedOperation<Operation>[]) {
  const known = new Map<number, PreparedOperation<Operation>[]>()
  for (const operation of operations) {
    const { length } = operation.segments
    known.set(length, [...(known.get(length) ?? []), operation])
  }
  return (length: number): readonly PreparedOperation<Operation>[] => known.get(length) ?? []
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
    basePath: new RegExp(`^${pattern(whole.slice(origin.length))}(/.*)$`, 'u'),
    origin: new RegExp(`^${pattern(origin)}$`, 'u'),
  }
}

function candidatePaths(
  vendor: string,
  url: ParsedAddress,
  servers: { readonly all: readonly PreparedServer[]; readonly atOrigin: readonly PreparedServer[] },
): string[] {
  const asServed: string[] = []
  for (const { basePath } of servers.atOrigin) {
    const path = basePath.exec(url.pathname)?.[1]
    if (path !== undefined && !asServed.includes(path)) asServed.push(path)
  }
  if (!url.isLoopback) return asServed

  const prefix = `/${vendor}`
  const inner = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname
  const below = servers.all.flatMap(({ basePath }) => basePath.exec(inner)?.[1] ?? [])
  return [...new Set([...asServed, ...below, inner])]
}

/** The segments of a path, decoded. */
function segmentsOf(path: string, trailingSlash: AddressFacts['trailingSlash']): string[] {
  const isOptional = trailingSlash === 'optional' && path.length > 1 && path.endsWith('/')
  // An encoded letter is the letter: https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2.2
  return (isOptional ? path.slice(0, -1) : path).split('/').map(decodeSegment)
}

function matchSegments(wanted: readonly Segment[], given: readonly string[]): Record<string, string> | undefined {
  if (wanted.length !== given.length) return undefined
  for (let at = 0; at < wanted.length; at++) {
    const segment = wanted[at]
    if (segment?.name === undefined && segment?.text !== given[at]) return undefined
  }
  const values: Record<string, string> = {}
  for (let at = 0; at < wanted.length; at++) {
    const name = wanted[at]?.name
    if (name !== undefined) values[name] = given[at] ?? ''
  }
  return values
}
