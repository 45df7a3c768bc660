import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { AnswerTooLargeError } from './AnswerTooLargeError.ts'
import { nodeFetch } from './nodeFetch.ts'

const bytes = 1_000_000
const unpacked = Buffer.alloc(bytes, ' ')
const packed = gzipSync(unpacked)

/** A host whose answer has a million bytes, and a thousand on the way. */
async function startHost(status = 200) {
  const server = createServer((_request, response) => {
    if (status === 204) response.writeHead(204).end()
    else response.writeHead(status, { 'Content-Encoding': 'gzip', 'Content-Type': 'text/plain' }).end(packed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

const ask = async (host: string, maxAnswerBytes: number) => nodeFetch({ env: {}, maxAnswerBytes })(`http://${host}/`)

const readers = ['arrayBuffer', 'blob', 'bytes', 'formData', 'json', 'text'] as const

test.each(readers)('an answer that unpacks to more than it may have is not read whole by %s', async (reader) => {
  const host = await startHost()
  const response = await ask(host, bytes - 1)
  const error = await response[reader]().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(AnswerTooLargeError)
  expect(error).toMatchObject({
    code: 'ANSWER_TOO_LARGE',
    host,
    maxBytes: bytes - 1,
    message: `[export-contracts] an answer of ${host} has more than 999999 bytes. Raise maxAnswerBytes, if it may be so large.`,
  })
})

test('an answer that has just what it may is read as ever, with all that belongs to it', async () => {
  const host = await startHost(418)
  const response = await ask(host, bytes)
  const { status, url, bodyUsed } = response
  const type = response.headers.get('content-type')
  expect({ status, url, bodyUsed, type }).toEqual({
    status: 418,
    url: `http://${host}/`,
    bodyUsed: false,
    type: 'text/plain',
  })
  expect(Buffer.from(await response.arrayBuffer()).equals(unpacked)).toBe(true)
  expect(response.bodyUsed).toBe(true)
  await expect(response.text()).rejects.toThrow(TypeError)
})

test('a copy has the same limit', async () => {
  const response = await ask(await startHost(), bytes - 1)
  const copy = response.clone()
  const outcomes = await Promise.allSettled([copy.text(), response.text()])
  expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)).toEqual([
    'ANSWER_TOO_LARGE',
    'ANSWER_TOO_LARGE',
  ])
})

test('a body that is taken piece by piece has no limit', async () => {
  const response = await ask(await startHost(), 10)
  let received = 0
  for await (const piece of response.body ?? []) received += piece.length
  expect(received).toBe(bytes)
})

test('an answer without a body is empty', async () => {
  expect(await (await ask(await startHost(204), 10)).text()).toBe('')
})
