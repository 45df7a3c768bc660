import { ConfigurationError } from './errors.ts'
import { isSafeUrl } from './isSafeUrl.ts'

/**
 * The address itself, when credentials may be sent to it: https, or http on this machine. No fetch takes an address with a user name.
 * @throws {ConfigurationError} for any other
 */
export function checkedBaseUrl(vendor: string, baseUrl: string): string {
  if (URL.canParse(baseUrl) && isSafeUrl(new URL(baseUrl))) return baseUrl
  throw new ConfigurationError(vendor, 'baseUrl must be https or local http, without user')
}
