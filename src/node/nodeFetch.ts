import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { EnvHttpProxyAgent } from 'undici'
import { OptionsError } from '../contract/ContractError.ts'
import { AddressError } from './AddressError.ts'
import { followRedirects } from './followRedirects.ts'
import { isPublicAddress } from './isPublicAddress.ts'
import { limitWhole } from './limitWhole.ts'
import { proxyClient } from './proxyClient.ts'

export interface NodeFetchOptions {
  /** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are looked up, in small letters too. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /**
   * Whether addresses out of a vendor's answers may lead to this machine, a private network or a link.
   * Default: only once a host that the client was given itself does.
   */
  readonly allowPrivateAddresses?: boolean
  /**
   * How many bytes an answer may have, unpacked, where it is read whole; a file that is saved piece by piece has no such
   * limit. Default: 64,000,000.
   */
  readonly maxAnswerBytes?: number
  /** Finds the addresses of a host. Default: that of `node:dns`. */
  readonly lookup?: LookupFunction
}

const defaultAnswerBytes = 64_000_000

/**
 * A `fetch` for the clients of this package, in Node: it goes through proxies, and calls an address out of a vendor's answer,
 * which clients mark by `credentials: 'omit'`, only where that leads to the internet. What is looked up is what is connected
 * to; each redirect is looked at before anything is sent. Without https it is called only once the client's own host was, which
 * clients allow on this machine alone. Behind a proxy, the proxy looks names up, and decides. No answer fills the memory.
 * @example createVendorClient({ fetch: nodeFetch() })
 * @throws {OptionsError} for a proxy whose address is none
 * @throws {AddressError} from a call, when its address or a redirect of it leads anywhere else
 * @throws {AnswerTooLargeError} from reading an answer whole
 */
export function nodeFetch(options: NodeFetchOptions = {}): typeof globalThis.fetch {
  const { env = process.env, allowPrivateAddresses = false, lookup = systemLookup as LookupFunction } = options
  const { maxAnswerBytes = defaultAnswerBytes } = options
  let ownIsPrivate = false
  let ownIsPlain = false
  const noteAddress = (_host: string, address: string) => {
    ownIsPrivate ||= !isPublicAddress(address)
  }
  const refuseAddress = (host: string, address: string) => {
    if (!allowPrivateAddresses && !ownIsPrivate && !isPublicAddress(address)) throw refused(host, address)
  }
  const proxies = {
    httpProxy: readProxy(env, 'HTTP_PROXY'),
    httpsProxy: readProxy(env, 'HTTPS_PROXY'),
    noProxy: env['no_proxy'] ?? env['NO_PROXY'] ?? '',
  }
  const route = (look: typeof noteAddress) => {
    // Connections are kept by host, so that those of one kind of address must not serve the other.
    const dispatcher = new EnvHttpProxyAgent({
      ...proxies,
      connect: { lookup: watched(lookup, look) },
      clientFactory: proxyClient,
    })
    return async (input: Request | URL | string, init: RequestInit = {}) => {
      const { hostname, host } = new URL(input instanceof Request ? input.url : input)
      const literal = hostname.replace(/^\[|\]$/g, '')
      if (isIP(literal) !== 0) look(hostname, literal)
      if (/(^|\.)localhost\.?$/.test(hostname)) look(hostname, '127.0.0.1')
      try {
        // The types of undici 7.30 and of @types/node 24.19 differ in a method that fetch does not use.
        const response = await globalThis.fetch(input, { ...init, dispatcher } as object)
        return limitWhole(response, host, maxAnswerBytes)
      } catch (error) {
        throw addressErrorIn(error) ?? blockedPortIn(error, host) ?? error
      }
    }
  }
  const toOwn = route(noteAddress)
  const toGiven = route(refuseAddress)

  return async (input, init = {}) => {
    const { credentials, redirect } = { ...requestOptions(input), ...init }
    const { protocol, host } = new URL(input instanceof Request ? input.url : input)
    if (credentials !== 'omit') {
      ownIsPlain ||= protocol === 'http:'
      return toOwn(input, init)
    }
    if (protocol === 'http:' && !ownIsPlain)
      throw new AddressError(
        host,
        'is called without https, and nothing was sent there. Ask the vendor for another address.',
      )
    return redirect === undefined || redirect === 'follow'
      ? followRedirects(toGiven, input, init)
      : toGiven(input, init)
  }
}

/** The address of a proxy, which may hold a password and is not told therefore; empty where there is none. */
function readProxy(env: NonNullable<NodeFetchOptions['env']>, name: string): string {
  const small = name.toLowerCase()
  const used = env[small] === undefined ? name : small
  const address = env[used] ?? ''
  if (address === '' || (/^(?:https?|socks5?):\/\//i.test(address) && URL.canParse(address))) return address
  throw new OptionsError(
    `${used} in the environment is no address of a proxy. Set it to one such as http://proxy.example:3128.`,
  )
}

const requestOptions = (input: Request | URL | string): RequestInit =>
  input instanceof Request ? { credentials: input.credentials, redirect: input.redirect } : {}

const refused = (host: string, address: string) => {
  const shown = host.includes(address) ? '' : ` (${address})`
  const problem = `leads to this machine or into a private network${shown}, and nothing was sent there`
  return new AddressError(host, `${problem}. Where that is right, allow private addresses (--allow-private-addresses).`)
}

/** A lookup whose answers are looked at before anything is connected to them. */
const watched =
  (lookup: LookupFunction, look: (host: string, address: string) => void): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, options, (error, found, family) => {
      if (error) return callback(error, found, family)
      try {
        for (const { address } of typeof found === 'string' ? [{ address: found }] : found) look(hostname, address)
      } catch (problem) {
        return callback(problem as Error, found, family)
      }
      callback(null, found, family)
    })

function addressErrorIn(error: unknown): AddressError | undefined {
  const { cause } = Object(error)
  return error instanceof AddressError ? error : cause && addressErrorIn(cause)
}

// https://fetch.spec.whatwg.org/#port-blocking. undici 7.30 gives that error no code, so that nobody knows that nothing was sent.
function blockedPortIn(error: unknown, host: string): Error | undefined {
  if (Object(error).cause?.message !== 'bad port') return undefined
  const blocked = new Error(`fetch blocks the port of ${host}; choose another one`, { cause: error })
  return Object.assign(blocked, { code: 'ADDRESS_BLOCKED' })
}
