import { rememberTexts } from './rememberTexts.ts'

/** An address in the parts that contracts look at, as `URL` has them. */
export interface ParsedAddress {
  readonly origin: string
  readonly pathname: string
  readonly query: URLSearchParams
  /** Whether its host is this machine. */
  readonly isLoopback: boolean
}

export type AddressParser = (address: string) => ParsedAddress | undefined

/** Parses addresses. The last one is kept, because an exchange is matched against one description after the other. */
export function createAddressParser(): AddressParser {
  // Most recordings are of few servers.
  const originOf = rememberTexts((text) => (URL.canParse(text) ? originParts(new URL(text)) : undefined))
  const parse = (address: string): ParsedAddress | undefined => {
    const [, text, pathname, query] = plainAddress.exec(address) ?? []
    if (text === undefined || pathname === undefined) return parseAny(address)
    const origin = originOf(text)
    return origin && { ...origin, pathname, query: query === undefined ? noQuery : new URLSearchParams(query) }
  }
  let latest: { readonly address: string; readonly parsed: ParsedAddress | undefined } | undefined
  return (address) => {
    if (latest?.address !== address) latest = { address, parsed: parse(address) }
    return latest.parsed
  }
}

// Nothing in these is written in another way by URL, which takes long and holds much memory: each job has an address of
// its own. A segment that starts with a dot may be one of those that lead elsewhere.
const plainAddress =
  /^(https?:\/\/[\w.-]+(?::\d+)?)((?:\/(?!\.)[\w.~-]*)+)(?:\?([\w.~!*(),;:@/?%+&=-]*))?(?:#[\w.~/-]*)?$/

const noQuery = new URLSearchParams()

function parseAny(address: string): ParsedAddress | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return { ...originParts(url), pathname: url.pathname, query: url.searchParams }
}

const originParts = ({ origin, hostname }: URL) => ({ origin, isLoopback: isLoopbackHostname(hostname) })

/** Whether a host, as URL writes it, is this machine. */
export const isLoopbackHostname = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
