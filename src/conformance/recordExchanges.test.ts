import { expect, onTestFinished, test } from 'vitest'
import { type Answer, startLoopbackServer } from '../_testing/loopbackServer.ts'
import { readHar } from './readHar.ts'
import { recordExchanges } from './recordExchanges.ts'
import { toHar } from './toHar.ts'

/** A clock that is 250 ms later each time. */
function clock(): () => number {
  let nowMs = Date.parse('2026-01-01T00:00:05.000Z') - 250
  return () => {
    nowMs += 250
    return nowMs
  }
}

async function startServer(answer: Answer) {
  const server = await startLoopbackServer(() => answer)
  onTestFinished(server.close)
  return server
}

test('an exchange is noted down as it was on the wire, and the caller can still read the response', async () => {
  const server = await startServer({ status: 202, headers: { 'Content-Type': 'application/json' }, body: '{"a":"ü"}' })
  const { fetch, exchanges } = recordExchanges(globalThis.fetch, clock())
  const url = `${server.address}/exports?a=b%20c`

  const response = await fetch(url, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-Colour': 'red' },
    body: '{"b":"ß"}',
  })

  expect(await response.json()).toEqual({ a: 'ü' })
  expect(server.seen).toMatchObject([{ method: 'PUT', path: '/exports?a=b%20c', body: '{"b":"ß"}' }])
  expect(exchanges).toStrictEqual([
    {
      startedDateTime: '2026-01-01T00:00:05.000Z',
      durationMs: 250,
      request: {
        method: 'PUT',
        url,
        headers: [
          ['content-type', 'application/json'],
          ['x-colour', 'red'],
        ],
        body: '{"b":"ß"}',
      },
      response: { status: 202, headers: [...response.headers], body: '{"a":"ü"}' },
    },
  ])
  expect(new Map(exchanges[0]?.response?.headers).get('content-type')).toBe('application/json')
})

test('an exchange without bodies has none', async () => {
  const server = await startServer({ status: 204 })
  const { fetch, exchanges } = recordExchanges(globalThis.fetch, clock())

  const response = await fetch(new Request(`${server.address}/exports`, { method: 'DELETE' }))

  expect(await response.text()).toBe('')
  expect(exchanges).toStrictEqual([
    {
      startedDateTime: '2026-01-01T00:00:05.000Z',
      durationMs: 250,
      request: { method: 'DELETE', url: `${server.address}/exports`, headers: [] },
      response: { status: 204, headers: [...response.headers] },
    },
  ])
})

test('without a clock it is the time of day', async () => {
  const server = await startServer({ status: 200 })
  const { fetch, exchanges } = recordExchanges(globalThis.fetch)
  const beforeMs = Date.now()
  await fetch(server.address)
  const startedMs = Date.parse(exchanges[0]?.startedDateTime ?? '')
  expect(startedMs).toBeGreaterThanOrEqual(beforeMs)
  expect(startedMs + (exchanges[0]?.durationMs ?? Number.NaN)).toBeLessThanOrEqual(Date.now())
})

test('a request that gets no response is no exchange, and its error reaches the caller', async () => {
  const error = new TypeError('fetch failed')
  const { fetch, exchanges } = recordExchanges(() => Promise.reject(error))
  await expect(fetch('http://127.0.0.1/')).rejects.toBe(error)
  expect(exchanges).toEqual([])
})

test("the caller's signal reaches the request", async () => {
  const controller = new AbortController()
  const reason = new Error('no longer wanted')
  controller.abort(reason)
  const { fetch, exchanges } = recordExchanges(globalThis.fetch)
  await expect(fetch('http://127.0.0.1/', { signal: controller.signal })).rejects.toBe(reason)
  expect(exchanges).toEqual([])
})

test('what was recorded comes back from the HAR that is made of it', async () => {
  const answers: Record<string, Answer> = {
    '/json': { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"a":"ü \\u0000 \u2028"}' },
    '/csv': { status: 200, headers: { 'Content-Type': 'text/csv; charset=UTF-8' }, body: 'id\r\n1\r\n' },
    '/none': { status: 204, headers: { 'X-Colour': 'red' } },
    '/gone': { status: 410, headers: { 'Content-Type': 'text/html' }, body: '<html>' },
  }
  const server = await startLoopbackServer(({ path }) => answers[path] ?? { status: 404 })
  onTestFinished(server.close)
  const { fetch, exchanges } = recordExchanges(globalThis.fetch)
  for (const path of Object.keys(answers)) {
    await fetch(`${server.address}${path}`, { method: 'POST', body: path, headers: { auth: 'a.b.c' } })
    await fetch(`${server.address}${path}`)
  }

  const entries = readHar(JSON.stringify(toHar(exchanges)), 'a.har')

  expect(entries).toHaveLength(8)
  expect(entries.map(({ exchange }) => exchange)).toStrictEqual(
    exchanges.map(({ request, response }) => ({ request, response })),
  )
})
