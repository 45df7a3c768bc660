import type { Exchange } from '../../../src/contract/exchange.ts'

/** A generator of numbers below 1 that is the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Change = (exchange: Exchange, random: () => number) => Exchange

const strangeValues = [
  null,
  true,
  '',
  'x',
  'DRAFT1',
  'almost',
  0,
  -1,
  1.5,
  12_345,
  987_654_321_012,
  [],
  {},
  'a b c',
  'ü',
  'https://a.example.com/x?y=z',
]
const strangeHeaders = [
  ['X-Unknown-Header', 'Friederike'],
  ['content-type', 'text/html'],
  ['x-token-9f8a7b6c5d', 'v'],
  ['set-cookie', 'sid=a1b2c3d4e5; Path=/'],
] as const

/** One change that a broken client, server or recorder might make. */
const changes: readonly Change[] = [
  (exchange, random) => onBody(exchange, 'response', (body) => changeJson(body, random)),
  (exchange, random) => onBody(exchange, 'response', (body) => changeJson(body, random)),
  (exchange, random) => onBody(exchange, 'request', (body) => changeJson(body, random)),
  (exchange, random) => onBody(exchange, 'response', (body) => body.slice(0, Math.floor(random() * body.length))),
  (exchange, random) => onBody(exchange, 'request', (body) => body.slice(0, Math.floor(random() * body.length))),
  (exchange, random) =>
    exchange.response === undefined
      ? exchange
      : { ...exchange, response: { ...exchange.response, status: pick([200, 202, 204, 400, 404, 418, 500], random) } },
  (exchange, random) => {
    const { response } = exchange
    if (response === undefined) return exchange
    return { ...exchange, response: { ...response, headers: [...response.headers, pick(strangeHeaders, random)] } }
  },
  (exchange, random) => ({
    ...exchange,
    request: { ...exchange.request, headers: exchange.request.headers.filter(() => random() < 0.5) },
  }),
  (exchange, random) => {
    const more = pick(
      ['surprise=1', 'limit=0', 'limit=abc', 'offset=7', 'offset=7&offset=8', 'q9w8e7r6t5=Anna'],
      random,
    )
    const { url } = exchange.request
    return { ...exchange, request: { ...exchange.request, url: `${url}${url.includes('?') ? '&' : '?'}${more}` } }
  },
  (exchange, random) => {
    const segments = exchange.request.url.split('/')
    const at = 3 + Math.floor(random() * Math.max(1, segments.length - 3))
    segments[at] = pick(['', 'x', '4711', 'st-1', 'Friederike', 'a%20b'], random)
    return { ...exchange, request: { ...exchange.request, url: segments.join('/') } }
  },
  (exchange, random) => ({
    ...exchange,
    request: { ...exchange.request, method: pick(['GET', 'POST', 'PATCH', 'DELETE'], random) },
  }),
]

/** The exchange with one or two changes. */
export function mutateExchange(exchange: Exchange, random: () => number): Exchange {
  const once = pick(changes, random)(exchange, random)
  return random() < 0.3 ? pick(changes, random)(once, random) : once
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T

function onBody(exchange: Exchange, side: 'request' | 'response', change: (body: string) => string): Exchange {
  const message = exchange[side]
  if (message?.body === undefined) return exchange
  return { ...exchange, [side]: { ...message, body: change(message.body) } }
}

function changeJson(body: string, random: () => number): string {
  let root: unknown
  try {
    root = JSON.parse(body)
  } catch {
    return random() < 0.5 ? `${body}"` : ''
  }
  const places: [holder: Record<string, unknown>, name: string][] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const name of Object.keys(value)) {
      places.push([value as Record<string, unknown>, name])
      visit((value as Record<string, unknown>)[name])
    }
  }
  visit(root)
  if (places.length === 0) return body
  const [holder, name] = pick(places, random)
  const kind = random()
  if (kind < 0.2) delete holder[name]
  else if (kind < 0.6) holder[name] = pick(strangeValues, random)
  else if (kind < 0.8 && typeof holder[name] === 'string') holder[name] = edited(holder[name], random)
  else
    holder[pick(['undocumented', 'Qm7sWvFRy0FEQm7eYUwEjAmr', 'Friederike', 'state'], random)] = pick(
      strangeValues,
      random,
    )
  return JSON.stringify(root)
}

function edited(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1))
  return (
    text.slice(0, at) + pick(['', 'g', 'Z', '7', ' ', '-', '!'], random) + text.slice(at + Math.floor(random() * 2))
  )
}
