import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vendors as listed } from '../../generated/vendors.ts'
import { exampleExchange, requestExample } from '../../scripts/_lib/exampleExchange.ts'
import { placeholderCredentials } from '../../scripts/_lib/placeholderCredentials.ts'
import type { Clock } from '../../src/client/clock.ts'
import { createMockFetch } from '../../src/mock/createMockFetch.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { type MockServer, startMock } from '../../src/mock/startMock.ts'
import { playWait } from './_lib/playWait.ts'
import { vendors } from './_lib/vendors.ts'

const mocks = await Promise.all(
  vendors.map(async (vendor) => {
    const mock = await listed.find(({ name }) => name === vendor.name)?.loadMock()
    if (mock === undefined) throw new Error(`generated/vendors.ts does not list ${vendor.name}`)
    return { ...vendor, mock }
  }),
)

type Fetch = typeof fetch

/** The two forms of the mock of one vendor, which see the same time. */
interface Form {
  readonly fetch: Fetch
  /** The origin of the addresses that it hands out. */
  readonly origin: string
}

interface Noted {
  readonly call: string
  readonly status?: number
  readonly headers?: readonly (readonly [string, string])[]
  readonly body?: string
  readonly failed?: string
}

/** What belongs to the connection, and what counts the characters of an address. */
const ofConnection = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']

/** A way to a mock that notes what was answered, with the mock's origin taken out. */
function noting({ fetch: send, origin }: Form, notes: Noted[], scenario?: string): Fetch {
  const plain = (text: string) => text.replaceAll(origin, 'http://mock')
  return async (input, init) => {
    const request = new Request(input, init)
    if (scenario !== undefined) request.headers.set('Mock-Scenario', scenario)
    const call = plain(`${request.method} ${request.url}`)
    try {
      const response = await send(request)
      const body = await response.clone().text()
      const headers = [...response.headers].filter(([name]) => !ofConnection.includes(name))
      notes.push({ call, status: response.status, headers, body: plain(body) })
      return response
    } catch (error) {
      notes.push({ call, failed: (error as Error).name.replace('DroppedConnection', 'TypeError') })
      throw error
    }
  }
}

/** A fetch for the vendor's own addresses that goes to those below another one. */
const below =
  (address: string, send: Fetch): Fetch =>
  (input, init) => {
    const request = new Request(input, init)
    const { protocol, pathname, search } = new URL(request.url)
    return send(protocol === 'https:' ? new Request(`${address}${pathname}${search}`, request) : request)
  }

describe.each(mocks)('$name in process and served', (vendor) => {
  const { name, mock, contract } = vendor
  const { operations } = contract.description
  let clock: Clock | undefined
  const time = { now: () => clock?.now() ?? 0, sleep: () => Promise.reject(new Error('the mock does not wait')) }
  let server: MockServer
  let forms: readonly Form[]
  beforeAll(async () => {
    server = await startMock({ vendors: [mock], clock: time })
    forms = [
      {
        fetch: below(`http://127.0.0.1/${name}`, createMockFetch(mock, { clock: time })),
        origin: 'http://mock.invalid',
      },
      { fetch: below(`${server.address}/${name}`, fetch), origin: server.address },
    ]
  })
  afterAll(() => server.close())

  /** The same calls to both, and what each has answered. */
  async function both(play: (form: Form, notes: Noted[]) => Promise<void>): Promise<readonly [Noted[], Noted[]]> {
    const [first, second] = [[] as Noted[], [] as Noted[]]
    for (const [index, form] of forms.entries()) await play(form, [first, second][index] ?? [])
    expect(first).not.toEqual([])
    return [first, second]
  }

  test.each(Object.keys(operations))('%s: every status and example, those that there are and others', async (id) => {
    const wanted = prefers(mock, id)
    const [inProcess, served] = await both(async (form, notes) => {
      for (const prefer of wanted) await noting(form, notes)(...request(vendor, id, { prefer }))
    })
    expect(inProcess).toEqual(served)
    const known = (mock.examples[id] ?? []).map(({ status, examples }) => [status, Object.keys(examples)] as const)
    expect(inProcess.filter(({ status }) => known.some(([one]) => one === status)).length).toBeGreaterThanOrEqual(
      known.flatMap(([, names]) => names).length,
    )
  })

  test('what breaks the contract or lacks credentials', async () => {
    const [inProcess, served] = await both(async (form, notes) => {
      const send = noting(form, notes)
      for (const id of Object.keys(operations)) {
        const [address, init] = request(vendor, id, {})
        await send(address, { ...init, headers: {} })
        await send(`${address}${address.includes('?') ? '&' : '?'}noParameter=1`, init)
        await send(address, { ...init, method: 'PATCH' })
        if (init.body !== null) await send(address, { ...init, body: '{"broken":' })
      }
      await send(`${new URL(request(vendor, Object.keys(operations)[0] ?? '', {})[0]).origin}/no-such-path`)
    })
    expect(inProcess).toEqual(served)
  })

  for (const [kind, lifecycle] of Object.entries(contract.lifecycles)) {
    for (const start of Object.keys(lifecycle.starts)) {
      test.each(Object.keys(mock.scenarios))(`${kind} by ${start} in %s`, async (scenario) => {
        const [inProcess, served] = await both(async (form, notes) => {
          const mockFetch = (its: Clock) => {
            clock = its
            return noting(form, notes, scenario)
          }
          await playWait(vendor, mock, lifecycle, scenario, { start, mockFetch })
        })
        expect(inProcess).toEqual(served)
      })
    }
  }
})

/** Every status alone, every example with its status, examples without a status, and some that there are not. */
function prefers({ examples }: MockVendor, operationId: string): string[] {
  const answers = examples[operationId] ?? []
  const names = answers.flatMap((answer) => Object.keys(answer.examples))
  return [
    ...answers.map(({ status }) => `code=${status}`),
    ...answers.flatMap((answer) =>
      Object.keys(answer.examples).map((name) => `code=${answer.status}, example=${name}`),
    ),
    ...[...new Set(names)].map((name) => `example=${name}`),
    ...['code=418', 'code=200, example=noSuch', 'example=noSuch', 'example=toString'],
  ]
}

/** A call of an operation as its examples make it. */
function request(
  { contract, document }: (typeof mocks)[number],
  operationId: string,
  headers: Readonly<Record<string, string>>,
): [string, { method: string; headers: Record<string, string>; body: string | null }] {
  const { request } = exampleExchange(contract, document, operationId, {
    request: requestExample(document, operationId),
    status: 0,
    response: undefined,
  })
  const sent = { ...Object.fromEntries(request.headers), ...placeholderCredentials(document), ...headers }
  return [request.url, { method: request.method, headers: sent, body: request.body ?? null }]
}
