import type { CallDescription } from '../contract/contract.ts'
import { ConfigurationError } from './errors.ts'

// Letters, digits, dots and hyphens, and a port: enough for a host, a region and a version, and nothing that could
// turn the rest of the address into something else.
const plainValue = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/

/**
 * The address of the first server, or of the one with that endpoint name, with its variables filled in; a variable that
 * is not given has its default.
 * @throws {ConfigurationError} for a value that is no host, region or version, or none of those allowed.
 */
export function serverAddress(
  description: CallDescription,
  values: Readonly<Record<string, string>>,
  endpoint?: string,
): string {
  const refuse = (problem: string) => new ConfigurationError(description.vendor, problem)
  const server = description.servers.find((candidate) => candidate.endpoint === endpoint)
  if (server === undefined) {
    if (endpoint === undefined) throw refuse('the contract has no server. Pass baseUrl.')
    const known = description.servers.flatMap((candidate) => candidate.endpoint ?? [])
    throw refuse(`endpoint must be ${known.join(' or ') || 'left out'}; got ${JSON.stringify(endpoint)}`)
  }
  return server.url.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const variable = server.variables[name]
    const value = values[name] ?? variable?.default ?? ''
    const shown = JSON.stringify(value)
    if (variable?.enum !== undefined && !variable.enum.includes(value))
      throw refuse(`${name} must be ${variable.enum.join(' or ')}; got ${shown}`)
    if (!plainValue.test(value)) throw refuse(`${name} ${shown} must be a plain name such as ${variable?.default}`)
    return value
  })
}
