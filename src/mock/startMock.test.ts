import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, test } from 'vitest'
import { mockVendor as emarsys } from '../../generated/emarsys/mock.ts'
import { mockVendor as lexV2 } from '../../generated/lex-v2/mock.ts'
import { type MockServer, type StartMockOptions, startMock } from './startMock.ts'

const servers: MockServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function start(options: Partial<StartMockOptions> = {}): Promise<MockServer> {
  const server = await startMock({ vendors: [lexV2, emarsys], ...options })
  servers.push(server)
  return server
}

const headers = { authorization: 'placeholder' }
const poll = (server: MockServer, more = {}) =>
  fetch(`${server.address}/lex-v2/exports/EXPORT0001`, { headers: { ...headers, ...more } })

/** Sends raw bytes and gives back all that comes until the connection ends. */
async function sendRaw(server: MockServer, text: string): Promise<string> {
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1')
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1')
  })
  socket.on('error', () => {})
  const ended = new Promise((resolve) => socket.once('close', resolve))
  socket.write(text.replace('Host: x', `Host: ${new URL(server.address).host}`))
  await ended
  return received
}

test('serves several vendors on one port of this machine', async () => {
  const server = await start()
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await poll(server)).json()).toMatchObject({ exportId: 'EXPORT0001', exportStatus: 'InProgress' })
  const other = await fetch(`${server.address}/emarsys/api/v2/export/2140`, { headers })
  expect(await other.json()).toMatchObject({ replyCode: 0, data: { status: 'scheduled' } })
})

test('cannot be reached from another machine', async () => {
  const { address } = await start()
  const others = Object.values(networkInterfaces()).flatMap((list = []) => list.filter(({ internal }) => !internal))
  const hosts = [...others.filter(({ family }) => family === 'IPv4').map((other) => other.address), '127.0.0.2']
  for (const host of hosts) {
    const socket = connect(Number(new URL(address).port), host)
    await expect(once(socket, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  }
})

test('download addresses lead to the server itself', async () => {
  const server = await start()
  const answers = []
  for (let count = 0; count < 3; count++) answers.push((await (await poll(server)).json()) as { downloadUrl?: string })
  const { downloadUrl = '' } = answers.at(-1) ?? {}
  expect(downloadUrl.startsWith(`${server.address}/lex-v2/export-files/`)).toBe(true)
  const file = await fetch(downloadUrl)
  const bytes = new Uint8Array(await file.arrayBuffer())
  expect([file.status, file.headers.get('content-length'), [...bytes.slice(0, 2)]]).toEqual([
    200,
    String(bytes.length),
    [0x50, 0x4b],
  ])
})

test('a crash in one request is a problem, and the next request is answered', async () => {
  let isBroken = false
  const now = () => {
    if (isBroken) throw new Error('the clock is broken')
    return 0
  }
  const server = await start({ clock: { now } })
  isBroken = true
  const crashed = await poll(server)
  expect([crashed.status, await crashed.json()]).toEqual([
    500,
    { type: 'about:blank', title: 'The mock failed', status: 500, detail: 'the clock is broken' },
  ])
  isBroken = false
  expect((await poll(server)).status).toBe(200)
})

test('a body of more than 10 MB is refused, one of 10 MB is read', async () => {
  const server = await start()
  const send = (length: number) =>
    fetch(`${server.address}/lex-v2/exports`, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json' },
      body: ' '.repeat(length),
    })
  expect((await send(10_000_000)).status).toBe(400)
  const refused = await send(10_000_001)
  expect([refused.status, ((await refused.json()) as { title: string }).title]).toEqual([413, 'Body too large'])
  expect((await poll(server)).status).toBe(200)
})

test.each([
  [
    'an absolute target',
    'GET http://example.com/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 400 /,
  ],
  ['a method that fetch forbids', 'TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
  [
    'a path out of its place',
    'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    /^HTTP\/1\.1 404 /,
  ],
  ['no HTTP at all', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
  [
    'a GET with a body',
    'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}',
    /^HTTP\/1\.1 200 /,
  ],
])('survives %s', async (_, text, want) => {
  const server = await start()
  expect(await sendRaw(server, text)).toMatch(want)
  expect((await poll(server)).status).toBe(200)
})

test('a caller who leaves in the middle harms nobody', async () => {
  const server = await start()
  const port = Number(new URL(server.address).port)
  const socket = connect(port, '127.0.0.1')
  socket.write('PUT /lex-v2/exports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{')
  await once(socket, 'connect')
  socket.resetAndDestroy()
  expect((await poll(server)).status).toBe(200)
})

test('faults of a scenario are faults on the wire', async () => {
  const server = await start({ scenario: 'flaky' })
  const outcomes = []
  for (let count = 0; count < 7; count++) {
    outcomes.push(
      await poll(server).then(
        async (response) =>
          `${response.status} ${await response.text().then(
            () => 'whole',
            () => 'cut off',
          )}`,
        (error: Error) => error.message,
      ),
    )
  }
  expect(outcomes).toEqual([
    '200 whole',
    '500 whole',
    'fetch failed',
    '503 whole',
    '200 cut off',
    '200 whole',
    '200 whole',
  ])
})

test('closing ends idle and open connections', async () => {
  const server = await start()
  await poll(server) // Its connection stays open.
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => {})
  socket.write('PUT /lex-v2/exports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{')
  const ended = new Promise((resolve) => socket.once('close', resolve))
  await server.close()
  await ended
  await expect(poll(server)).rejects.toThrow('fetch failed')
  await server.close()
})

test('a port that is taken is an error that says so', async () => {
  const taken = createServer()
  taken.listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }
  await expect(start({ port })).rejects.toThrow(
    `[export-contracts] mock: cannot listen on 127.0.0.1:${port} (EADDRINUSE). Choose another port.`,
  )
  taken.close()
})

test('wrong options leave no server behind', async () => {
  const free = createServer()
  free.listen(0, '127.0.0.1')
  await once(free, 'listening')
  const { port } = free.address() as { port: number }
  free.close()
  await once(free, 'close')
  await expect(start({ port, speed: 0 })).rejects.toThrow('speed must be a number above 0; got 0')
  expect((await start({ port })).address).toBe(`http://127.0.0.1:${port}`)
})

/** A request whose `Host` is chosen: status, headers in lower case, and body. */
async function sendTo(server: MockServer, target: string, headers: string, method = 'GET') {
  const port = new URL(server.address).port
  const lines = [`${method} ${target} HTTP/1.1`, headers.replaceAll('PORT', port), 'Connection: close', '', '']
  const [head = '', body = ''] = (await sendRaw(server, lines.join('\r\n'))).split('\r\n\r\n')
  const [start = '', ...rest] = head.split('\r\n')
  const given = rest.map((line) => line.split(': ')).map(([name = '', value = '']) => [name.toLowerCase(), value])
  return { status: Number(start.split(' ')[1]), headers: Object.fromEntries(given) as Record<string, string>, body }
}

test.each(['127.0.0.1:PORT', '127.0.0.1:1', 'localhost:PORT', 'localhost', 'mock.localhost:PORT', '[::1]:PORT'])(
  'the host %s is this machine',
  async (host) => {
    expect((await sendTo(await start(), '/health', `Host: ${host}`)).status).toBe(200)
  },
)

test.each(['rebound.example.com:PORT', 'rebound.example.com', 'localhost@evil.test:PORT'])(
  'a page that was led here by its own name, %s, is refused and nothing is told',
  async (host) => {
    const server = await start()
    const { status, body } = await sendTo(server, '/lex-v2/exports/EXPORT0001', `Host: ${host}\r\nAuthorization: any`)
    expect([status, body.includes(`Call the mock by the name of this machine, as ${server.address}.`)]).toEqual([
      421,
      true,
    ])
    expect(await (await poll(server)).json()).toMatchObject({ exportStatus: 'InProgress' })
  },
)

test('at an address for others every host is answered, and addresses of files begin with the one that the caller used', async () => {
  const server = await start({ host: '0.0.0.0' })
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const answers = []
  for (let count = 0; count < 3; count++)
    answers.push((await sendTo(server, '/lex-v2/exports/EXPORT0001', 'Host: mock:4010\r\nAuthorization: any')).body)
  expect(answers.at(-1)).toContain('"http://mock:4010/lex-v2/export-files/')
  const [, path = ''] = /"http:\/\/mock:4010(\/lex-v2\/export-files\/\w+)"/.exec(answers.at(-1) ?? '') ?? []
  expect((await sendTo(server, path, 'Host: mock:4010')).status).toBe(200)
  const upload = 'Host: mock:4010\r\nAuthorization: any\r\nContent-Length: 0'
  expect((await sendTo(server, '/lex-v2/createuploadurl', upload, 'POST')).body).toContain(
    '"http://mock:4010/lex-v2/import-files/',
  )
  expect((await sendTo(server, '/', 'Host: mock:4010')).body).toContain('"http://mock:4010/lex-v2"')
})

describe('pages of other origins', () => {
  const page = 'http://localhost:5173'
  const asks = 'Host: localhost:PORT\r\nAccess-Control-Request-Method: PUT'
  const exports = '/lex-v2/exports'

  test('that are allowed may ask first, and may read the answer and all its headers', async () => {
    const server = await start({ cors: [page] })
    const more = `Origin: ${page}\r\nAccess-Control-Request-Headers: authorization,mock-scenario`
    const preflight = await sendTo(server, exports, `${asks}\r\n${more}`, 'OPTIONS')
    expect(preflight).toMatchObject({
      status: 204,
      headers: {
        vary: 'Origin',
        'access-control-allow-origin': page,
        'access-control-allow-methods': 'PUT',
        'access-control-allow-headers': 'authorization,mock-scenario',
        'access-control-max-age': '600',
      },
    })
    const response = await poll(server, { origin: page })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, page])
    expect(response.headers.get('access-control-expose-headers')?.split(', ')).toContain('mock-scenario')
  })

  test('that are not allowed are refused', async () => {
    const server = await start({ cors: [page] })
    const other = 'http://localhost:5174'
    const preflight = await sendTo(server, exports, `${asks}\r\nOrigin: ${other}`, 'OPTIONS')
    expect([preflight.status, preflight.body]).toEqual([
      403,
      expect.stringContaining(`Pages of ${other} may not call; allow it with --cors.`),
    ])
    for (const { headers } of [
      preflight,
      { headers: Object.fromEntries((await poll(server, { origin: other })).headers) },
    ])
      expect([headers['vary'], headers['access-control-allow-origin']]).toEqual(['Origin', undefined])
  })

  test('are all allowed by *, each by its own name', async () => {
    const response = await poll(await start({ cors: ['*'] }), { origin: 'https://any.example' })
    expect(response.headers.get('access-control-allow-origin')).toBe('https://any.example')
  })

  test('are not thought of where none is allowed', async () => {
    const response = await poll(await start(), { origin: page })
    const names = [...response.headers.keys()].filter((name) => name === 'vary' || name.startsWith('access-control'))
    expect([response.status, names]).toEqual([200, []])
  })
})

test('each request is a line of the log, without a secret', async () => {
  const lines: string[] = []
  let nowMs = Date.UTC(2026, 0, 1)
  const server = await start({ log: (line) => lines.push(line), clock: { now: () => nowMs++ }, scenario: 'flaky' })
  const secret = { authorization: 'planted', 'x-api-key': 'planted' }
  await fetch(`${server.address}/health?key=planted&planted`, { headers: secret })
  await fetch(`${server.address}/lex-v2/exports`, {
    method: 'PUT',
    headers: { ...secret, 'content-type': 'application/json' },
    body: JSON.stringify({ filePassword: 'planted' }),
  })
  await poll(server)
  await poll(server)
  await expect(poll(server)).rejects.toThrow('fetch failed')
  await sendTo(server, '/health', 'Host: planted.example.com')
  expect(lines.map((line) => line.replace(/^\S+ /, '').replace(/ after \d+ ms/, ''))).toEqual([
    'GET /health?key=***&***: 200',
    expect.stringMatching(
      /^PUT \/lex-v2\/exports: 400; scenario invalid-request; lex-v2 createExport request-body.*resourceSpecification/,
    ),
    'GET /lex-v2/exports/EXPORT0001: 200; scenario flaky',
    'GET /lex-v2/exports/EXPORT0001: 500; scenario flaky',
    'GET /lex-v2/exports/EXPORT0001: no answer',
    'GET /health: 421',
  ])
  expect(lines.every((line) => /^2026-01-01T00:00:00\.\d{3}Z .* after \d+ ms/.test(line))).toBe(true)
  expect(lines.join()).not.toContain('planted')
})
