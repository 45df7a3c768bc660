import { ConfigurationError } from './errors.ts'

const local = /^(localhost|127(\.\d+){3}|\[::1])$/

/**
 * The address itself, when credentials may be sent to it: https, or http on this machine.
 * @throws {ConfigurationError} for any other
 */
export function checkedBaseUrl(vendor: string, baseUrl: string): string {
  const { protocol, hostname } = URL.canParse(baseUrl) ? new URL(baseUrl) : { protocol: '', hostname: '' }
  if (protocol === 'https:' || (protocol === 'http:' && local.test(hostname))) return baseUrl
  throw new ConfigurationError(vendor, 'baseUrl must be https, or http on this machine')
}
