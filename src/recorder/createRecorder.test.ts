import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import { type Answer, startLoopbackServer } from '../_testing/loopbackServer.ts'
import { OptionsError } from '../contract/ContractError.ts'
import { entriesOf, exchangesOf, readBytes, skippedOf } from '../recordings/readers/_testing/readAll.ts'
import { createRecorder, type Recorder, type RecorderOptions } from './createRecorder.ts'

const contracts = [lexV2]

/** A clock that is 250 ms later each time. */
function clock(): () => number {
  let nowMs = Date.parse('2026-01-01T00:00:05.000Z') - 250
  return () => {
    nowMs += 250
    return nowMs
  }
}

async function startServer(answers: Readonly<Record<string, Answer>>) {
  const server = await startLoopbackServer(({ path }) => answers[path] ?? { status: 404 })
  onTestFinished(server.close)
  return server
}

const json = { 'Content-Type': 'application/json' }

const recorderOf = (options: RecorderOptions = {}) =>
  createRecorder(globalThis.fetch, { redact: false, now: clock(), ...options })

const readBack = async (recorder: Recorder) => readBytes(JSON.stringify(await recorder.har()))

describe('an exchange', () => {
  test('is noted down as it was on the wire, and the caller can still read the response', async () => {
    const server = await startServer({ '/exports?a=b%20c': { status: 202, headers: json, body: '{"a":"ü"}' } })
    const recorder = recorderOf()
    const url = `${server.address}/exports?a=b%20c`

    const response = await recorder.fetch(url, {
      method: 'PUT',
      headers: { ...json, 'X-Colour': 'red' },
      body: '{"b":"ß"}',
    })

    expect(response.url).toBe(url)
    expect(await response.json()).toEqual({ a: 'ü' })
    expect(server.seen).toMatchObject([{ method: 'PUT', path: '/exports?a=b%20c', body: '{"b":"ß"}' }])
    expect(server.seen[0]?.headers['content-length']).toBe('10')
    const exchanges = await recorder.exchanges()
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

  test('without bodies has none', async () => {
    const server = await startServer({ '/exports': { status: 204 } })
    const recorder = recorderOf()

    const response = await recorder.fetch(new Request(`${server.address}/exports`, { method: 'DELETE' }))

    expect(await response.text()).toBe('')
    expect(await recorder.exchanges()).toStrictEqual([
      {
        startedDateTime: '2026-01-01T00:00:05.000Z',
        durationMs: 250,
        request: { method: 'DELETE', url: `${server.address}/exports`, headers: [] },
        response: { status: 204, headers: [...response.headers] },
      },
    ])
  })

  test.each([
    ['is not read', async () => {}],
    ['is given up', async (response: Response) => response.body?.cancel()],
  ])('keeps a body that %s by the caller', async (_title, use) => {
    const server = await startServer({ '/': { status: 429, body: '{"message":"slow down"}' } })
    const recorder = recorderOf()
    await use(await recorder.fetch(server.address))
    expect((await recorder.exchanges()).map(({ response }) => response?.body)).toEqual(['{"message":"slow down"}'])
  })

  test('has its time of day where no clock is given', async () => {
    const server = await startServer({ '/': { status: 200 } })
    const recorder = createRecorder(undefined, { redact: false })
    const beforeMs = Date.now()
    await recorder.fetch(server.address)
    const [exchange] = await recorder.exchanges()
    const startedMs = Date.parse(exchange?.startedDateTime ?? '')
    expect(startedMs).toBeGreaterThanOrEqual(beforeMs)
    expect(startedMs + (exchange?.durationMs ?? Number.NaN)).toBeLessThanOrEqual(Date.now())
  })

  test('says when fetch followed redirects', async () => {
    const server = await startServer({
      '/': { status: 302, headers: { Location: '/file' } },
      '/file': { status: 200, body: 'a' },
    })
    const recorder = recorderOf()
    await recorder.fetch(server.address)
    expect((await recorder.exchanges()).map(({ comment }) => comment)).toEqual([
      'The response came after redirects, which are not recorded.',
    ])
  })
})

test('exchanges are in the order in which they began, also when a later one ends first', async () => {
  const resolvers = new Map<string, (response: Response) => void>()
  const gated: typeof fetch = (input) =>
    new Promise((resolve) => resolvers.set(new URL((input as Request).url).port, resolve))
  const recorder = createRecorder(gated, { redact: false })
  const [first, second] = [recorder.fetch('http://127.0.0.1:1/'), recorder.fetch('http://127.0.0.1:2/')]
  const exchanges = recorder.exchanges()

  resolvers.get('2')?.(new Response('b'))
  expect(await (await second).text()).toBe('b')
  resolvers.get('1')?.(new Response('a'))
  await first

  expect((await exchanges).map(({ request, response }) => [request.url, response?.body])).toEqual([
    ['http://127.0.0.1:1/', 'a'],
    ['http://127.0.0.1:2/', 'b'],
  ])
})

describe('a call without a whole response', () => {
  const noted = async (recorder: Recorder) =>
    (await recorder.exchanges()).map(({ request, ...rest }) => ({ url: request.url, ...rest }))
  const times = { startedDateTime: '2026-01-01T00:00:05.000Z', durationMs: 250 }

  test('is a request without response, and its error reaches the caller', async () => {
    const error = new TypeError('fetch failed: http://127.0.0.1/?token=secret')
    const recorder = createRecorder(() => Promise.reject(error), { redact: false, now: clock() })
    await expect(recorder.fetch('http://127.0.0.1/', { method: 'POST', body: 'a' })).rejects.toBe(error)
    expect(await recorder.exchanges()).toStrictEqual([
      {
        ...times,
        request: {
          method: 'POST',
          url: 'http://127.0.0.1/',
          headers: [['content-type', 'text/plain;charset=UTF-8']],
          body: 'a',
        },
        comment: 'No whole response arrived: TypeError.',
      },
    ])
    const { log } = await recorder.har()
    expect(log.entries.map(({ response, comment }) => [response.status, comment])).toEqual([
      [0, 'No whole response arrived: TypeError.'],
    ])
  })

  test('that the caller aborted is noted so', async () => {
    const controller = new AbortController()
    const reason = new Error('no longer wanted')
    controller.abort(reason)
    const recorder = recorderOf()
    await expect(recorder.fetch('http://127.0.0.1/', { signal: controller.signal })).rejects.toBe(reason)
    expect(await noted(recorder)).toEqual([
      { ...times, url: 'http://127.0.0.1/', comment: 'No whole response arrived: Error.' },
    ])
  })

  test.each(['aborted by the caller', 'broken off by the server'])('%s in its body is noted so', async (title) => {
    const server = createServer((_incoming, outgoing) => {
      outgoing.writeHead(200).write('begun')
      if (title.endsWith('server')) setImmediate(() => outgoing.destroy())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const controller = new AbortController()
    const recorder = recorderOf()
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const response = await recorder.fetch(url, { signal: controller.signal })
    if (title.endsWith('caller')) controller.abort()
    await expect(response.text()).rejects.toThrow()
    const name = title.endsWith('caller') ? 'AbortError' : 'TypeError'
    expect(await noted(recorder)).toEqual([{ ...times, url, comment: `No whole response arrived: ${name}.` }])
  })
})

describe('a body that is too large', () => {
  test('is left out of the HAR, which says so, so that no reader takes it for an empty one', async () => {
    const server = await startServer({ '/': { status: 200, body: 'x'.repeat(11) } })
    const recorder = recorderOf({ maxBodyBytes: 10 })
    const sent = await recorder.fetch(server.address, { method: 'POST', body: 'y'.repeat(12) })
    expect(await sent.text()).toBe('x'.repeat(11))

    const [entry] = (await recorder.har()).log.entries
    expect([entry?.request.bodySize, entry?.request.postData]).toEqual([
      12,
      {
        mimeType: 'text/plain;charset=UTF-8',
        comment: 'The body was left out after 12 bytes, because it is too large or broke off.',
      },
    ])
    expect(entry?.response.content).toEqual({
      size: 11,
      mimeType: 'x-unknown',
      comment: 'The body was left out after 11 bytes, because it is too large or broke off.',
    })
    expect(entriesOf(await readBack(recorder)).map(({ lost }) => lost)).toEqual([
      [
        {
          part: 'request.body',
          kind: 'not-recorded',
          reason: "the request's body was not recorded. Record with bodies.",
        },
        {
          part: 'response.body',
          kind: 'not-recorded',
          reason: "the response's body was not recorded. Record with bodies.",
        },
      ],
    ])
  })

  test('is kept where it is just as large as allowed', async () => {
    const server = await startServer({ '/': { status: 200, body: 'x'.repeat(10) } })
    const recorder = recorderOf({ maxBodyBytes: 10 })
    await recorder.fetch(server.address)
    expect((await recorder.exchanges()).map(({ response }) => response?.body)).toEqual(['x'.repeat(10)])
  })

  test('streams to the caller as it comes, and is held nowhere', async () => {
    const chunk = new Uint8Array(65_536)
    const endless = { pulled: 0 }
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        endless.pulled += chunk.length
        controller.enqueue(chunk.slice())
      },
    })
    const recorder = createRecorder(async () => new Response(body), { redact: false, maxBodyBytes: 1_000_000 })
    const reader = (await recorder.fetch('http://127.0.0.1/')).body?.getReader()
    expect((await recorder.exchanges())[0]?.response).toStrictEqual({
      status: 200,
      headers: [],
      leftOutBytes: 1_048_576,
    })
    let received = 0
    while (received < 50_000_000) received += (await reader?.read())?.value?.length ?? Number.NaN
    // What the recorder read before it gave up, and a little that streams read ahead.
    expect(endless.pulled - received).toBeLessThan(2_000_000)
    await reader?.cancel()
  })
})

describe('the HAR', () => {
  const answers: Record<string, Answer> = {
    '/json': { status: 200, headers: json, body: '{"a":"ü \\u0000 \u2028"}' },
    '/csv': { status: 200, headers: { 'Content-Type': 'text/csv; charset=UTF-8' }, body: 'id\r\n1\r\n' },
    '/none': { status: 204, headers: { 'X-Colour': 'red' } },
    '/gone': { status: 410, headers: { 'Content-Type': 'text/html' }, body: '<html>' },
  }

  test('gives the readers what was recorded', async () => {
    const server = await startServer(answers)
    const recorder = recorderOf()
    for (const path of Object.keys(answers)) {
      await recorder.fetch(`${server.address}${path}`, { method: 'POST', body: path, headers: { auth: 'a.b.c' } })
      await recorder.fetch(`${server.address}${path}`)
    }
    await recorder.fetch('http://127.0.0.1:1/').catch(() => {})

    const items = await readBack(recorder)

    expect(skippedOf(items).map(({ kind, index }) => [kind, index])).toEqual([['not-an-exchange', 8]])
    expect(exchangesOf(items)).toHaveLength(8)
    expect(exchangesOf(items)).toStrictEqual(
      (await recorder.exchanges()).slice(0, 8).map(({ request, response }) => ({ request, response })),
    )
  })

  test.each([
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0, 0xfe)],
    ['another character set', Uint8Array.of(0x47, 0x72, 0xfc, 0xdf, 0x65)],
    ['many bytes', Uint8Array.from({ length: 100_000 }, (_, index) => index % 256)],
  ])('keeps the bytes of %s in Base64', async (_title, bytes) => {
    const recorder = createRecorder(async () => new Response(bytes, { headers: { 'content-type': 'x/y' } }), {
      redact: false,
    })
    await recorder.fetch('http://127.0.0.1/', { method: 'POST', body: bytes })

    const [entry] = (await recorder.har()).log.entries
    const base64 = Buffer.from(bytes).toString('base64')
    expect(entry?.request.postData).toEqual({ mimeType: '', text: base64, encoding: 'base64' })
    expect(entry?.response.content).toEqual({ size: bytes.length, mimeType: 'x/y', text: base64, encoding: 'base64' })
    const text = new TextDecoder().decode(bytes)
    expect(exchangesOf(await readBack(recorder))).toEqual([
      {
        request: { method: 'POST', url: 'http://127.0.0.1/', headers: [], body: text },
        response: { status: 200, headers: [['content-type', 'x/y']], body: text },
      },
    ])
  })

  const secret = 'https://bucket.s3.eu-west-1.amazonaws.com/x?X-Amz-Signature=0f9a8b7c6d5e4f3a2b1c'
  const withSecrets = async (options: RecorderOptions) => {
    const body = JSON.stringify({ exportId: 'EXPORT0001', exportStatus: 'Completed', downloadUrl: secret })
    const server = await startServer({ '/exports/EXPORT0001': { status: 200, headers: json, body } })
    const recorder = createRecorder(undefined, options)
    const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=AKIAQWERTYUIOP123456/x' }
    await recorder.fetch(`${server.address}/exports/EXPORT0001`, { headers })
    return JSON.stringify(await recorder.har())
  }

  test('holds no secret unless that is asked for', async () => {
    const texts = [await withSecrets({ contracts }), await withSecrets({ redact: false })]
    for (const part of ['0f9a8b7c6d5e4f3a2b1c', 'AKIAQWERTYUIOP123456']) {
      expect(texts.map((text) => text.includes(part))).toEqual([false, true])
    }
  })

  test('holds neither what an exchange of no contract says nor a body that is no text', async () => {
    const archive = Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0, ...new TextEncoder().encode('Friederike'))
    const answers = [archive, archive]
    const recorder = createRecorder(async () => new Response(answers.shift(), { headers: { 'content-type': 'x/y' } }), {
      contracts,
    })
    await recorder.fetch('https://models-v2-lex.eu-west-1.amazonaws.com/exports/EXPORT0001', { method: 'GET' })
    await recorder.fetch('https://shop.acme.io/login?code=Friederike', { method: 'POST', body: archive })
    const { log } = await recorder.har()
    expect(log.entries.map(({ response, request }) => [request.postData, response.content])).toEqual([
      [
        undefined,
        {
          size: expect.any(Number),
          mimeType: expect.stringMatching(/^\w+\/\w+$/),
          text: expect.stringMatching(/^\(binary body of \d+ bytes, left out by redaction\)$/),
        },
      ],
      [undefined, { size: 0, mimeType: expect.any(String) }],
    ])
    expect(JSON.stringify(log)).not.toMatch(/Friederike|acme|RnJpZWRlcmlr|JpZWRlcmlrZ/)
  })

  test.each([{}, { redact: true }, { contracts: [] }])(
    'is not promised when nobody says what is secret: %j',
    (options) => {
      expect(() => createRecorder(undefined, options)).toThrow(
        new OptionsError(
          'createRecorder: no contract says which values are harmless. Pass { contracts: [contract] }, or { redact: false } to keep secrets.',
        ),
      )
    },
  )
})
