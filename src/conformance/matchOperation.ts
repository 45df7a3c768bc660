import type { DescriptionFacts, OperationFacts, ServerFacts } from '../contract.ts'
import type { ExchangeRequest } from './exchange.ts'

export interface OperationMatch {
  readonly operationId: string
  readonly operation: OperationFacts
  /** Values of the path template's parameters, decoded. */
  readonly pathParameters: Readonly<Record<string, string>>
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
  if (!URL.canParse(request.url)) return { reason: `the address is not a whole URL: ${request.url.slice(0, 80)}` }
  const url = new URL(request.url)
  const paths = candidatePaths(description, url)
  if (paths.length === 0) return { reason: `no server of ${description.vendor} has the address ${url.origin}` }

  const byLiterals = Object.entries(description.operations).sort(
    ([, a], [, b]) => literalSegments(b.path) - literalSegments(a.path),
  )
  const atPath = paths.flatMap((path) =>
    byLiterals.flatMap(([operationId, operation]): OperationMatch[] => {
      const pathParameters = matchTemplate(operation.path, path, description.trailingSlash)
      return pathParameters === undefined ? [] : [{ operationId, operation, pathParameters }]
    }),
  )
  const called = atPath.find(({ operation }) => operation.method === request.method.toUpperCase())
  if (called !== undefined) return called
  const refusing = atPath.find(({ operation }) => operation.responses[methodNotAllowed] !== undefined)
  if (status === methodNotAllowed && refusing !== undefined) return refusing
  return atPath.length > 0
    ? {
        reason: `${description.vendor} knows this path with ${atPath.map(({ operation }) => operation.method).join(', ')}, not ${request.method}`,
      }
    : { reason: `no operation of ${description.vendor} has this path` }
}

function candidatePaths(description: DescriptionFacts, url: URL): string[] {
  const asServed = description.servers.flatMap((server) => {
    const match = serverPattern(server, 'whole').exec(url.origin + url.pathname)
    return match?.groups?.['rest'] === undefined ? [] : [match.groups['rest']]
  })
  if (!isLoopback(url.hostname)) return [...new Set(asServed)]

  const prefix = `/${description.vendor}`
  const inner = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname
  const withoutBase = description.servers.flatMap((server) => {
    const match = serverPattern(server, 'base path').exec(inner)
    return match?.groups?.['rest'] === undefined ? [] : [match.groups['rest']]
  })
  return [...new Set([...asServed, ...withoutBase, inner])]
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

function matchTemplate(
  template: string,
  path: string,
  trailingSlash: DescriptionFacts['trailingSlash'],
): Record<string, string> | undefined {
  const actual = trailingSlash === 'optional' && path.length > 1 ? path.replace(/\/$/, '') : path
  const wanted = template.split('/')
  const given = actual.split('/')
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? ''
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    if (name === undefined) {
      if (segment !== value) return undefined
    } else {
      values[name] = decodeSegment(value)
    }
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

const literalSegments = (template: string) => template.split('/').filter((part) => !part.startsWith('{')).length

const isLoopback = (hostname: string) =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)

const escapePattern = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
