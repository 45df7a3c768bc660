import type { Exchange, HeaderList } from '../../src/contract/exchange.ts'
import type { CleanExchange } from './exchangeCorpus.ts'

type Whole = CleanExchange['exchange']
type Side = Exchange['request'] | Whole['response']

/** The same exchange as another program might have sent or recorded it. */
export interface HarmlessVariant {
  readonly kind: string
  readonly exchange: Whole
}

/** What proxies, load balancers and observers put on an answer. */
const ofTheWay: HeaderList = [
  ['Via', '1.1 proxy.example'],
  ['X-Cache', 'Miss from cloudfront'],
  ['CF-RAY', '8f0000000000dddd-FRA'],
  ['X-Envoy-Upstream-Service-Time', '12'],
  ['traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Set-Cookie', 'AWSALB=x; Path=/'],
  ['Date', 'Thu, 01 Jan 2026 00:00:00 GMT'],
]

/** All ways to say an exchange otherwise; those that change nothing here are left out. */
export function harmlessVariants(exchange: Whole): HarmlessVariant[] {
  const { request, response } = exchange
  const both = (change: <Message extends Side>(message: Message) => Message): Whole => ({
    request: change(request),
    response: change(response),
  })
  const variants: HarmlessVariant[] = [
    {
      kind: 'the order of members',
      exchange: both((side) => withJson(side, (value) => JSON.stringify(reversed(value)))),
    },
    {
      kind: 'white space in JSON',
      exchange: both((side) => withJson(side, (value) => JSON.stringify(value, null, 2))),
    },
    { kind: 'escapes in JSON', exchange: both((side) => withJson(side, (value) => escaped(JSON.stringify(value)))) },
    { kind: 'the case of header names', exchange: both((side) => withHeaders(side, upperCase)) },
    { kind: 'the order of headers', exchange: both((side) => withHeaders(side, (headers) => headers.toReversed())) },
    {
      kind: 'a charset',
      exchange: both((side) => withHeaders(side, (headers) => withParameter(headers, '; charset=utf-8'))),
    },
    {
      kind: 'a charset in quotes',
      exchange: both((side) => withHeaders(side, (headers) => withParameter(headers, ';charset="UTF-8"'))),
    },
    { kind: 'the case of the media type', exchange: both((side) => withHeaders(side, upperType)) },
    {
      kind: 'headers of the way',
      exchange: { request, response: withHeaders(response, (headers) => [...headers, ...ofTheWay]) },
    },
    { kind: 'the order of query parameters', exchange: { request: withUrl(request, backwards), response } },
    { kind: 'an escape in the path', exchange: { request: withUrl(request, escapedPath), response } },
    { kind: 'the case of the host', exchange: { request: withUrl(request, upperHost), response } },
    { kind: 'the port of the scheme', exchange: { request: withUrl(request, withPort), response } },
  ]
  const text = JSON.stringify(exchange)
  return variants.filter((variant) => JSON.stringify(variant.exchange) !== text)
}

function withJson<Message extends Side>(message: Message, write: (value: unknown) => string): Message {
  if (message.body === undefined || !/^[[{]/.test(message.body)) return message
  return { ...message, body: write(JSON.parse(message.body)) }
}

const withHeaders = <Message extends Side>(message: Message, change: (headers: HeaderList) => HeaderList): Message => ({
  ...message,
  headers: change(message.headers),
})

const withUrl = (request: Exchange['request'], change: (url: string) => string) => ({
  ...request,
  url: change(request.url),
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member)]),
  )
}

/** Each `e` inside a text as an escape; numbers and names of values keep theirs. */
const escaped = (json: string) => json.replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replace(/(?<!\\)e/g, '\\u0065'))

const upperCase = (headers: HeaderList): HeaderList =>
  headers.map(([name, value]) => [name.toUpperCase(), value] as const)

const isType = (name: string) => name.toLowerCase() === 'content-type'

const withParameter = (headers: HeaderList, parameter: string): HeaderList =>
  headers.map(([name, value]) => [name, isType(name) && !value.includes(';') ? value + parameter : value] as const)

const upperType = (headers: HeaderList): HeaderList =>
  headers.map(([name, value]) => [name, isType(name) && !value.includes(';') ? value.toUpperCase() : value] as const)

function backwards(url: string): string {
  const [before = '', query] = url.split('?')
  return query === undefined ? url : `${before}?${query.split('&').toReversed().join('&')}`
}

/** The last letter or digit of the path as an escape: https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
function escapedPath(url: string): string {
  const [before = '', ...query] = url.split('?')
  const path = before.replace(
    /[A-Za-z0-9](?=[^A-Za-z0-9]*$)/,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return [path, ...query].join('?')
}

const upperHost = (url: string) =>
  url.replace(/^(https?:\/\/)([^/?]+)/, (_, scheme: string, host: string) => scheme + host.toUpperCase())

const withPort = (url: string) => url.replace(/^https:\/\/([^/?:]+)(?=[/?]|$)/, 'https://$1:443')
