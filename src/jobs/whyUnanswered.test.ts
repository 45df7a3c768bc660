import { createServer, type Server } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { whyUnanswered } from './whyUnanswered.ts'

async function startRawServer(onConnection: Parameters<typeof createServer>[1]): Promise<number> {
  const server: Server = createServer(onConnection as () => void)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as { readonly port: number }).port
}

const failureOf = (url: string) =>
  fetch(url).then(
    () => 'answered',
    (error: unknown) => whyUnanswered(error),
  )

test('a port at which nobody listens refuses the connection, so that nothing was sent', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { readonly port: number }
  await new Promise((resolve) => server.close(resolve))
  expect(await failureOf(`http://127.0.0.1:${port}/`)).toEqual({
    why: `connect ECONNREFUSED 127.0.0.1:${port}`,
    maybeSent: false,
  })
})

test('a server that speaks no TLS fails before anything of the request is sent', async () => {
  const port = await startRawServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  expect(await failureOf(`https://127.0.0.1:${port}/`)).toMatchObject({ maybeSent: false })
})

test('a connection that breaks may have brought the request', async () => {
  const port = await startRawServer((socket) => socket.once('data', () => socket.destroy()))
  expect(await failureOf(`http://127.0.0.1:${port}/`)).toEqual({
    why: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET)$/),
    maybeSent: true,
  })
})

test.each([
  [
    { code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND vendor.example' },
    'getaddrinfo ENOTFOUND vendor.example',
    false,
  ],
  [
    { code: 'EAI_AGAIN', message: 'getaddrinfo EAI_AGAIN vendor.example' },
    'getaddrinfo EAI_AGAIN vendor.example',
    false,
  ],
  [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: 'self-signed certificate' }, 'self-signed certificate', false],
  [{ code: 'UND_ERR_CONNECT_TIMEOUT', message: 'Connect Timeout Error' }, 'Connect Timeout Error', false],
  [{ code: 'ADDRESS_REFUSED', message: 'leads to this machine' }, 'leads to this machine', false],
  [{ code: 'ECONNREFUSED', message: '' }, 'ECONNREFUSED', false],
  [{ code: 'UND_ERR_HEADERS_TIMEOUT', message: 'secret' }, 'UND_ERR_HEADERS_TIMEOUT', true],
  [{ message: 'Headers.append: "secret" is an invalid header value.' }, 'no reason', true],
])('%o is told as %s', (cause, why, maybeSent) => {
  const error = Object.assign(new TypeError('fetch failed'), { cause })
  expect(whyUnanswered(error)).toEqual({ why, maybeSent })
})

test('what is no error tells nothing', () => {
  expect([undefined, null, 'x', 7].map(whyUnanswered)).toEqual(
    [1, 2, 3, 4].map(() => ({ why: 'no reason', maybeSent: true })),
  )
})
