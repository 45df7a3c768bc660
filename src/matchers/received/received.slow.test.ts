import axios from 'axios'
import supertest from 'supertest'
import { afterAll, describe, expect, test } from 'vitest'
import { mockClient } from '../../../scripts/_lib/clientCall.ts'
import { exampleArguments } from '../../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { vendors } from '../../_testing/vendors.ts'
import type { ExchangeResponse } from '../../contract/exchange.ts'
import { type ExampleCall, startExampleCalls } from '../_testing/exampleCalls.ts'
import { type MatchOptions, matchContract } from '../matchContract.ts'

/** Makes a call, and gives what is received with what has to be said about it. */
type Caller = (call: ExampleCall, vendor: GeneratedVendor) => Promise<readonly [unknown, MatchOptions?]>

const requestOf = ({ request: { url, ...init } }: ExampleCall) => new Request(url, init)

const axiosWith =
  (adapter: 'http' | 'fetch', responseType?: 'text' | 'arraybuffer'): Caller =>
  async ({ request: { body, ...request } }) => [
    await axios({
      ...request,
      ...(body === undefined ? {} : { data: body }),
      ...(responseType === undefined ? {} : { responseType }),
      adapter,
      validateStatus: () => true,
    }),
  ]

const callers: Readonly<Record<string, Caller>> = {
  'a Response of fetch': async (call) => [await fetch(requestOf(call)), { operationId: call.operationId }],
  'a Response of fetch with its Request': async (call) => {
    const request = requestOf(call)
    return [await fetch(request.clone()), { request }]
  },
  'a Response of fetch with its request in plain data': async (call) => [
    await fetch(requestOf(call)),
    { request: call.request },
  ],
  'a Request and a Response of fetch': async (call) => {
    const request = requestOf(call)
    return [{ request, response: await fetch(request.clone()) }]
  },
  'a plain exchange': async (call) => {
    const response = await fetch(requestOf(call))
    const { status, headers } = response
    return [{ request: call.request, response: { status, headers, body: await response.text() } }]
  },
  'a plain exchange with its body in bytes': async (call) => {
    const response = await fetch(requestOf(call))
    const { status, headers } = response
    return [{ request: call.request, response: { status, headers: [...headers], body: await response.arrayBuffer() } }]
  },
  'a response of axios in Node': axiosWith('http'),
  'a response of axios over fetch': axiosWith('fetch'),
  'a response of axios as text': axiosWith('http', 'text'),
  'a response of axios in bytes': axiosWith('http', 'arraybuffer'),
  'a response of supertest': async ({ request }) => {
    const { origin, pathname, search } = new URL(request.url)
    const call = supertest(origin)
      [request.method.toLowerCase()]?.(pathname + search)
      .set(request.headers)
    return [await (request.body === undefined ? call : call?.send(request.body))]
  },
  'a result of our client': async ({ operationId, request }, vendor) => {
    const client = await mockClient(vendor, new URL(request.url).origin)
    const result = await client[operationId]?.(exampleArguments(vendor.document, operationId))
    return [result, { operationId }]
  },
}

const isJson = ({ headers }: ExchangeResponse) => headers.some(([, value]) => value === 'application/json')
const broken = { headers: [['Content-Type', 'text/x-broken; a=b']] as const, body: '{"broken": "ü"}' }

// Every caller makes the same calls, so the servers are started once.
const rows = await Promise.all(
  vendors.map(async (vendor) => ({
    vendor,
    right: await startExampleCalls(vendor),
    wrongBody: await startExampleCalls(vendor, (response) =>
      isJson(response) ? { ...response, body: '["ü"]' } : { ...response, status: 418 },
    ),
    wrongType: await startExampleCalls(vendor, (response) => ({ ...response, ...broken })),
    wrongStatus: await startExampleCalls(vendor, (response) => ({ ...response, status: 418 })),
  })),
)
afterAll(async () => {
  for (const { vendor: _, ...started } of rows) await Promise.all(Object.values(started).map(({ close }) => close()))
})

describe.each(Object.entries(callers))('%s', (_title, receive) => {
  const judge = async (vendor: GeneratedVendor, call: ExampleCall) => {
    const [received, options] = await receive(call, vendor)
    const { pass, findings } = await matchContract(received, vendor.contract, { profile: 'audit', ...options })
    return { title: call.title, pass, findings: findings.map(({ rule, message }) => `${rule}: ${message}`) }
  }

  test.each(rows)('passes for every example of $vendor.name', async ({ vendor, right: { calls } }) => {
    expect(calls).not.toEqual([])
    const results = await Promise.all(calls.map((call) => judge(vendor, call)))
    expect(results).toEqual(calls.map(({ title }) => ({ title, pass: true, findings: [] })))
  })

  test.each(rows)(
    'fails for JSON of $vendor.name that is not what the contract says',
    async ({ vendor, wrongBody: { calls } }) => {
      const results = await Promise.all(calls.map((call) => judge(vendor, call)))
      expect(results).toEqual(
        calls.map(({ title }) => ({
          title,
          pass: false,
          findings: [
            expect.stringMatching(/^response-body: must be object; got a list of 1 item$|^response-status: .*got 418$/),
          ],
        })),
      )
      expect(results.flatMap(({ findings }) => findings).join()).toContain('response-body')
    },
  )

  test.each(rows)(
    'fails for a media type that $vendor.name does not have',
    async ({ vendor, wrongType: { calls } }) => {
      const results = await Promise.all(calls.map((call) => judge(vendor, call)))
      expect(results).toEqual(
        calls.map(({ title }) => ({
          title,
          pass: false,
          findings: [expect.stringMatching(/^response-media-type: must be .*; got text\/x-broken$/)],
        })),
      )
    },
  )

  test.each(rows)('fails for a status that $vendor.name does not have', async ({ vendor, wrongStatus: { calls } }) => {
    const results = await Promise.all(calls.map((call) => judge(vendor, call)))
    expect(results).toEqual(
      calls.map(({ title }) => ({
        title,
        pass: false,
        findings: [expect.stringMatching(/^response-status: must be one of [\d, ]+; got 418$/)],
      })),
    )
  })
})
