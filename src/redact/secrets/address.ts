import { isReservedHost } from '../isHarmless.ts'
import type { SecretKind, Span } from '../secretKind.ts'

const whole = /^(?:https?|s?ftps?|wss?):\/\/[\w.~%:@[\]!$&*+-]+(?:[/?#]\S*)?$/i
const parts = /^([a-z]+):\/\/(?:[^\s/?#]*@)?(\[[^\]\s]*\]|[^\s/?#:]*)(?::\d+)?([^\s?#]*)/di
const fileServer = /(?<![a-z])s?ftps?:\/\/[^\s"'<>\\?#]+/dgi

/** Host and path of a sensitive address and of every file server. Hosts of AWS and of the request itself stay. */
export const address: SecretKind = {
  kind: 'address',
  *find(text, place) {
    if (place.sensitive && isAddress(text)) yield* hostAndPath(text, 0, place.host)
    else {
      for (const { 0: server, index } of text.matchAll(fileServer)) yield* hostAndPath(server, index, '')
    }
  },
  replace: (secret, pseudonyms) => (/^\d+(?:\.\d+){3}$/.test(secret) ? inventedIPv4(secret) : pseudonyms.of(secret)),
}

/** Whether a text is one whole address of the web or of a file server. */
export const isAddress = (text: string) => whole.test(text)

function* hostAndPath(text: string, offset: number, keptHost: string): Generator<Span> {
  const match = parts.exec(text)
  const [scheme = '', host = '', path = ''] = [match?.[1], match?.[2], match?.[3]]
  if (/\.amazonaws\.com(?:\.cn)?$/i.test(host)) return // What is secret there are buckets and keys of objects.
  const isFileServer = /^s?ftps?$/i.test(scheme)
  const hostStart = offset + (match?.indices?.[2]?.[0] ?? 0)
  if (host.toLowerCase() !== keptHost.toLowerCase() && !isReservedHost(host)) {
    // The last label says of which sort the host is, and nothing else.
    const lastLabel = /\.[a-z-]+$/i.exec(host)?.[0].length ?? 0
    if (host.length > lastLabel) yield { start: hostStart, end: hostStart + host.length - lastLabel }
  }
  let start = offset + (match?.indices?.[3]?.[0] ?? 0)
  for (const segment of path.split('/')) {
    const name = segment.replace(/(?:\.[a-z][a-z0-9]{1,4}){1,2}$/i, '')
    // What looks like a word is the vendor's or the framework's; ids and keys have digits or great length.
    if (name !== '' && (isFileServer || /\d|[A-Za-z]{20}/.test(name))) yield { start, end: start + name.length }
    start += segment.length + 1
  }
}

/** An IPv4 address in as many digits. Octets of three digits become 000, as no others of pseudonyms are below 256. */
function inventedIPv4(host: string): string {
  if (host.split('.').every((octet) => /^(?:[089]|[89][089]|000)$/.test(octet))) return host
  return host.replace(/\d+/g, (octet) => ['', '9', '98', '000'][octet.length] ?? octet)
}
