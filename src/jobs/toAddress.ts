import type { ClientContext } from '../client/clientContext.ts'
import { isPrivateHost } from './isPrivateHost.ts'

/**
 * An address out of an answer that can be called without credentials; undefined for anything else, and for one in a private
 * network, unless the client's own host is in one too, or the client allows it.
 */
export function toAddress(value: unknown, { baseUrl, allowPrivateAddresses }: ClientContext): URL | undefined {
  const url = typeof value === 'string' && URL.canParse(value) && new URL(value)
  return url &&
    /^https?:..[^/@]+\//.test(url.href) &&
    (allowPrivateAddresses || !isPrivateHost(url.hostname) || isPrivateHost(new URL(baseUrl).hostname))
    ? url
    : undefined
}
