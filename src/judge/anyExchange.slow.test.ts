import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleExchange, listExamples, requestExample, responseExample } from '../../scripts/_lib/exampleExchange.ts'
import { holds } from '../_testing/holds.ts'
import { vendors } from '../_testing/vendors.ts'
import { type Contract, type Profile, profiles } from '../contract/contract.ts'
import { bareMediaType, type Exchange, type HeaderList, headerValue, isJsonMediaType } from '../contract/exchange.ts'
import { pointerTokens, readPointer, toPointer } from '../contract/jsonPointer.ts'
import { createJudge, type Judge } from './createJudge.ts'
import { type Finding, messageOf, ruleTexts } from './finding.ts'

// Exchanges of examples with anything in the place of some of their parts: what the judge is given was written by others.

/** Every example of every response, with a request that fits. */
const examples = new Map(
  vendors.flatMap(({ name, contract, document }) =>
    listExamples(document).map((listed) => {
      const { operationId, status } = listed
      const exchange = exampleExchange(contract, document, operationId, {
        request: requestExample(document, operationId),
        status,
        response: responseExample(document, operationId, status, listed.name),
      })
      return [`${name} ${operationId} ${status} ${listed.name}`, { contract, exchange }] as const
    }),
  ),
)

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }))
const names = [
  'Content-Type',
  'content-type',
  'Content-Length',
  'Retry-After',
  'Location',
  'Set-Cookie',
  'auth',
  '__proto__',
]
const types = [
  'application/json',
  'application/json; charset=utf-16',
  'application/x-amz-json-1.1',
  'multipart/form-data',
  'multipart/form-data; boundary=example-boundary',
  'multipart/form-data; boundary=""',
  'application/x-www-form-urlencoded',
  'text/csv',
  'text/html',
]
const header = fc.tuple(
  fc.oneof(fc.constantFrom(...names), text),
  fc.oneof(fc.constantFrom(...types), text, fc.integer().map(String)),
)
const status = fc.oneof(fc.integer({ min: 100, max: 599 }), fc.integer(), fc.double())
const deep = fc.record({ depth: fc.nat(20_000), open: fc.constantFrom('[', '{"a":', '{"data":') })
const bytes = fc.uint8Array({ maxLength: 200 }).map((data) => Buffer.from(data).toString('latin1'))

const deepestPlace = 30

/** What takes the place of a part of a text: where, how much of it, and what. */
const splice = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), fc.oneof(text, bytes, fc.json()))
/** What takes the place of a member of JSON, or is added beside it. */
const member = fc.tuple(
  fc.nat(),
  fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', '\ud800', Number.POSITIVE_INFINITY, -0)),
)
const bodyChange = fc.oneof(
  fc.record({ member }),
  fc.record({ splice }),
  fc.record({ whole: fc.oneof(text, bytes, fc.json(), fc.constant(undefined)) }),
  fc.record({ deep }),
)
const change = fc.oneof(
  fc.record({ method: fc.oneof(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'get'), text) }),
  fc.record({ url: fc.oneof(fc.record({ splice }), fc.record({ whole: fc.oneof(fc.webUrl(), text) })) }),
  fc.record({ status }),
  { weight: 3, arbitrary: fc.record({ side: fc.constantFrom('request', 'response'), header, takes: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ side: fc.constantFrom('request', 'response'), body: bodyChange }) },
  fc.record({ missing: fc.constantFrom('response', 'hadNoHeaders', 'hasUnknownBody') }),
)
type BodyChange = typeof bodyChange extends fc.Arbitrary<infer Value> ? Value : never
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

const spliced = (whole: string, [at, taken, put]: [number, number, string]) => {
  const start = Math.floor(at * whole.length)
  return whole.slice(0, start) + put + whole.slice(start + taken)
}

/** The places of values in JSON, as deep as a description goes. */
const placesIn = (value: unknown, place = '', depth = 0): string[] =>
  typeof value !== 'object' || value === null || depth === deepestPlace
    ? [place]
    : [
        place,
        ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, place + toPointer([name]), depth + 1)),
      ]

function withMember(body: string, [at, value]: [number, unknown]): string {
  const document = readJson(body)
  if (document === undefined) return body
  const places = placesIn(document)
  const place = places[at % places.length] ?? ''
  const put = (inner: unknown, tokens: readonly string[]): unknown => {
    const [token, ...rest] = tokens
    if (token === undefined) return value
    const copy = Array.isArray(inner) ? [...inner] : { ...(inner as object) }
    return Object.assign(copy, { [token]: put((inner as Record<string, unknown>)[token], rest) })
  }
  return writeJson(put(document, pointerTokens(place))) ?? body
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Undefined for what is deeper than JSON.stringify goes. */
function writeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

type Side = { readonly headers: HeaderList; readonly body?: string }

function withBody<Message extends Side>(message: Message, body: BodyChange): Message {
  const { body: own = '', ...others } = message
  if ('member' in body) return { ...message, body: withMember(own, body.member as [number, unknown]) }
  if ('splice' in body) return { ...message, body: spliced(own, body.splice) }
  if ('deep' in body) {
    const { depth, open } = body.deep
    return { ...message, body: `${open.repeat(depth)}0${(open === '[' ? ']' : '}').repeat(depth)}` }
  }
  return (body.whole === undefined ? others : { ...message, body: body.whole }) as Message
}

function changed({ request, response }: Exchange, one: Change): Exchange {
  const both = (next: Exchange['request'], answer: Exchange['response']): Exchange =>
    answer === undefined ? { request: next } : { request: next, response: answer }
  if ('method' in one) return both({ ...request, method: one.method }, response)
  if ('url' in one) {
    const url = 'splice' in one.url ? spliced(request.url, one.url.splice) : one.url.whole
    return both({ ...request, url }, response)
  }
  if ('missing' in one) {
    if (one.missing === 'response') return { request }
    return one.missing === 'hadNoHeaders'
      ? both({ ...request, headers: [], hadNoHeaders: true }, response)
      : both({ ...request, hasUnknownBody: true }, response && { ...response, hasUnknownBody: true })
  }
  if ('status' in one) return both(request, response && { ...response, status: one.status })
  const edit = <Message extends Side>(message: Message): Message => {
    if ('body' in one) return withBody(message, one.body)
    const kept = one.takes ? message.headers.slice(1) : message.headers
    return { ...message, headers: [...kept, one.header] }
  }
  return one.side === 'request' ? both(edit(request), response) : both(request, response && edit(response))
}

/** The JSON that a finding about a body points into; undefined where the body is none. */
function judgedJson({ rule }: Finding, { request, response }: Exchange): unknown {
  const side = rule.startsWith('request-') ? request : response
  if (side?.body === undefined || !isJsonMediaType(bareMediaType(headerValue(side.headers, 'content-type') ?? '')))
    return undefined
  return readJson(side.body)
}

const bodyRules = ['request-body', 'response-body', 'lifecycle-state', 'lifecycle-output']

function expectWellFormed(finding: Finding, exchange: Exchange): void {
  const { rule, severity, pointer, expected, actual, message } = finding
  expect(Object.keys(ruleTexts)).toContain(rule)
  expect(['error', 'warning']).toContain(severity)
  expect(pointer).toMatch(/^(\/([^~/]|~[01])*)*$/su)
  expect(expected).not.toBe('')
  expect(message).toBe(messageOf(expected, actual))
  if (!bodyRules.includes(rule) || pointer === '') return
  const document = judgedJson(finding, exchange)
  if (document === undefined) return
  // A member that is missing is told by its own place, which is not there; what it is missing from is.
  const parent = toPointer(pointerTokens(pointer).slice(0, -1))
  expect(typeof readPointer(document, parent)).toBe('object')
}

test('there are exchanges to change', () => expect(examples.size).toBeGreaterThan(100))

// Making one takes longer than judging.
const judges = new Map<string, Judge>()

function judgeOf(contract: Contract, profile: Profile, duplicates: boolean): Judge {
  const name = [contract.description.vendor, profile, duplicates].join(' ')
  const judge = judges.get(name) ?? createJudge(contract, { profile, duplicates })
  judges.set(name, judge)
  return judge
}

const counts = { judged: 0, others: 0, findings: 0 }

test('whatever an exchange is made of, it has one verdict, and what is found points at something', async () => {
  await holds(
    fc.property(
      fc.constantFrom(...examples.keys()),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...profiles),
      fc.boolean(),
      (name, changes, profile, duplicates) => {
        const example = examples.get(name)
        if (example === undefined) throw new Error(`there is no example ${name}`)
        const exchange = changes.reduce(changed, example.exchange)
        const judge = judgeOf(example.contract, profile, duplicates)
        const result = judge.check(exchange)
        expect(judge.check(exchange)).toStrictEqual(result)
        if (!result.judged) {
          counts.others += 1
          expect(result.reason).not.toBe('')
          return
        }
        counts.judged += 1
        counts.findings += result.findings.length
        for (const finding of result.findings) expectWellFormed(finding, exchange)
      },
    ),
    {
      runs: 3000,
      target: 'judge',
      reaches: () => {
        // Neither side of it is empty.
        expect(counts.others).toBeGreaterThan(100)
        expect(counts.judged).toBeGreaterThan(1000)
        expect(counts.findings).toBeGreaterThan(1000)
      },
    },
  )
})
