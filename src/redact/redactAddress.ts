import { inventPlain } from './inventPlain.ts'
import { looksLikeName } from './looksLikeName.ts'
import { isInvented } from './marks.ts'
import type { Redaction } from './redaction.ts'
import type { KnownHost } from './vocabulary.ts'

const parts =
  /^([a-z][a-z0-9+.-]*:)?(?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(:\d*)?)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is

/** What is known of the parts of an address; both are given the decoded value, and undefined leaves it to the rest. */
export interface AddressRules {
  /** `fromEnd` is 0 for the last one, whatever slash is behind it. */
  readonly segment?: (fromEnd: number, decoded: string) => string | undefined
  readonly parameter?: (name: string, decoded: string) => string | undefined
}

/**
 * An address of the same form: harmless scheme, class of host, literal parts of paths that a contract knows, endings of files, and
 * names of parameters stay. A user name and a password are left out.
 */
export function redactAddress(address: string, redaction: Redaction, rules: AddressRules = {}): string {
  const [, scheme = '', host, port = '', path = '', query, fragment] = parts.exec(address) ?? []
  const newHost = host === undefined ? '' : redactHost(host, redaction)
  const isOurs =
    host === undefined ||
    newHost === host.toLowerCase() ||
    rules.segment !== undefined ||
    domainOf(newHost, redaction.vocabulary.hosts) !== undefined
  const text = (value: string) => inventPlain(value, redaction)
  const newPort = redactPort(port, isOurs, redaction)
  const authority = host === undefined ? '' : `//${newHost}${newPort}`
  return [
    redactScheme(scheme, redaction),
    authority,
    redactPath(path, redaction, isOurs, rules.segment),
    query === undefined ? '' : `?${redactQuery(query, redaction, rules.parameter)}`,
    fragment === undefined ? '' : `#${text(fragment)}`,
  ].join('')
}

// Those of pages, files and what browsers keep; any other may be somebody's own.
// https://www.iana.org/assignments/uri-schemes
const harmlessSchemes: ReadonlySet<string> = new Set(
  'http https ws wss file data blob chrome-extension'.split(' ').map((name) => `${name}:`),
)

/** A scheme that everybody has, or another in the place of one that is somebody's. */
function redactScheme(scheme: string, { pseudonyms, note }: Redaction): string {
  if (scheme === '' || harmlessSchemes.has(scheme.toLowerCase())) return scheme
  const invented = `${pseudonyms.word(scheme.slice(0, -1))}:`
  if (invented !== scheme) note('word')
  return invented
}

const highestPort = 65_535 // https://url.spec.whatwg.org/#port-state

/** One that no port can be is replaced and not left out, because an address that is none has to stay none. */
function redactPort(port: string, isKept: boolean, { pseudonyms, note }: Redaction): string {
  const digits = port.slice(1)
  if (digits === '') return port
  if (Number(digits) <= highestPort) return isKept ? `:${Number(digits)}` : ''
  // Zeros in front are no part of the number, and without them an invented one is too high as well.
  const invented = pseudonyms.word(digits.replace(/^0+/, ''))
  if (invented !== digits) note('number')
  return `:${invented}`
}

/**
 * The host where it is one that everybody has: a contract's server, or this machine. Of others only the class is left: a
 * part of a contract's domain, or somebody's host.
 */
export function redactHost(host: string, redaction: Redaction): string {
  const name = host.toLowerCase()
  const redacted = inventHost(name, redaction)
  if (redacted !== name) redaction.note('host')
  return redacted
}

function inventHost(name: string, redaction: Redaction): string {
  if (isLocal(name) || isReserved(name)) return name
  const { hosts, shownHosts } = redaction.vocabulary
  if (shownHosts.has(name)) return name
  for (const { pattern, defaults, isWhole } of hosts) {
    const found = pattern.exec(name)
    if (found === null) continue
    const places = (found.indices ?? []).slice(1)
    if (places.every(([from, to], index) => isUsual(name.slice(from, to), defaults[index] ?? ''))) return name
    if (!isWhole)
      return places.reduceRight(
        (text, [from, to]) => text.slice(0, from) + redaction.pseudonyms.word(name.slice(from, to)) + text.slice(to),
        name,
      )
  }
  if (!/^[a-z0-9.-]+$/.test(name)) return inventPlain(name, redaction)
  const domain = domainOf(name, hosts)
  if (domain === undefined) return `${redaction.pseudonyms.word(lowerLetters(name))}.example.com`
  const labels = name.slice(0, -domain.length - 1).split('.')
  return [...labels.map((label) => (serviceLabel.test(label) ? label : redaction.pseudonyms.word(label))), domain].join(
    '.',
  )
}

/** The domain of a contract that a host is part of. */
const domainOf = (host: string, hosts: readonly KnownHost[]) =>
  hosts.map(({ usual }) => usual.split('.').slice(-2).join('.')).find((known) => host.endsWith(`.${known}`))

/** A label for a host: its letters and digits alone. */
const lowerLetters = (host: string) => host.replace(/[^a-z0-9]/g, '').padEnd(1, 'x')

// The value of a variable may be any region where its default is one.
const isUsual = (value: string, usual: string) => value === usual || (isRegion.test(usual) && isRegion.test(value))

// https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html, with those of governments
const region =
  '(?:[a-z]{2,3}|eusc)-(?:(?:gov|iso[a-z]?|de)-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\\d'
const isRegion = new RegExp(`^${region}$`)

// Storage and its regions stand before the domain: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
const serviceLabel = new RegExp(`^(?:s3|s3-accelerate|dualstack|www|api|(?:s3-)?${region})$`)

const isLocal = (host: string) => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host)

// https://www.rfc-editor.org/rfc/rfc2606: they are nobody's.
const isReserved = (host: string) =>
  /^(?:[a-z]{1,9}\.)?example\.(?:com|net|org)$/.test(host) ||
  (/^\w{8,}\.example\.com$/.test(host) && isInvented(host.slice(0, -'.example.com'.length)))

function redactPath(
  path: string,
  redaction: Redaction,
  isOurs: boolean,
  rule: AddressRules['segment'] = () => undefined,
): string {
  const segments = path.split('/')
  const last = segments.findLastIndex((segment) => segment !== '')
  return segments
    .map((segment, index) => {
      if (segment === '') return segment
      const decoded = decode(segment)
      const [name = '', ending = ''] = decoded.split(
        /((?:\.(?:zip|json|csv|tsv|txt|xml|gz|html?|js|css|png|jpe?g|svg|ico))*$)/i,
      )
      const known =
        rule(last - index, decoded) ?? (isOurs && redaction.vocabulary.pathWords.has(decoded) ? decoded : undefined)
      const invented = known ?? inventPlain(name, redaction) + ending
      return invented === decoded ? segment : encodedLike(segment, invented)
    })
    .join('/')
}

// Parameters of signed addresses that say until when they hold and how they were signed.
// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
const signing: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    'x-amz-algorithm': /^AWS4-HMAC-SHA256$/,
    'x-amz-date': /^\d{8}T\d{6}Z$/,
    'x-amz-expires': /^\d{1,6}$/,
    'x-amz-signedheaders': /^(?:host|x-amz-date|content-type)(?:;(?:host|x-amz-date|content-type))*$/,
    expires: /^\d{10}$/,
  }),
)

/** The pairs of a query or a form. */
export function redactQuery(
  query: string,
  redaction: Redaction,
  rule: AddressRules['parameter'] = () => undefined,
): string {
  return query
    .split('&')
    .map((pair) => {
      const equals = pair.indexOf('=')
      if (equals === -1 && pair !== '')
        return rewritten(pair, (decoded) =>
          rule(decoded, '') !== undefined ? decoded : inventPlain(decoded, redaction),
        )
      const name = plusDecode(pair.slice(0, equals))
      const value = rewritten(pair.slice(equals + 1), (decoded) => {
        if (signing.get(name.toLowerCase())?.test(decoded)) return decoded
        return rule(name, decoded) ?? inventPlain(decoded, redaction)
      })
      const isKnown = rule(name, '') !== undefined || signing.has(name.toLowerCase())
      const newName = isKnown
        ? pair.slice(0, equals)
        : rewritten(pair.slice(0, equals), (decoded) => redactName(decoded, redaction))
      return equals === -1 ? '' : `${newName}=${value}`
    })
    .join('&')
}

/** A name that no contract knows: it stays where it reads as a name. */
export function redactName(name: string, redaction: Redaction): string {
  if (name === '' || redaction.staysWord(name, looksLikeName(name))) return name
  const invented = inventPlain(name, redaction)
  if (invented !== name) redaction.note('name')
  return invented
}

const rewritten = (source: string, change: (decoded: string) => string) => {
  const decoded = plusDecode(source)
  const changed = change(decoded)
  return changed === decoded ? source : encodedLike(source, changed)
}

/** What is not encoded stays so, because an address that is none has to stay none. */
const encodedLike = (source: string, text: string) => (/[%+]/.test(source) ? encodeURIComponent(text) : text)

const plusDecode = (text: string) => decode(text.replaceAll('+', ' '))

function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
