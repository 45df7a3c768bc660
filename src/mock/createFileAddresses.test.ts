import { expect, test } from 'vitest'
import { createFileAddresses, type ServedFile } from './createFileAddresses.ts'
import { DroppedConnection } from './DroppedConnection.ts'

const origin = 'http://127.0.0.1:4010'
const bytes = new TextEncoder().encode('the whole file')
const file: ServedFile = {
  name: 'a file.zip',
  mediaType: 'application/zip',
  bytes: () => bytes,
  answer: 'ok',
  lifetimeMs: undefined,
}

function setUp() {
  let nowMs = 0
  const addresses = createFileAddresses(origin, { now: () => nowMs })
  const open = (url: string, method = 'GET') => addresses.open({ url, method })
  return { addresses, open, wait: (ms: number) => (nowMs += ms) }
}

const storageError = (message: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>${message}</Message></Error>\n`

test('every address is another one, below the vendor', () => {
  const { addresses } = setUp()
  expect([addresses.add('one', file), addresses.add('one', file), addresses.add('two', file)]).toEqual([
    `${origin}/one/export-files/000000000001`,
    `${origin}/one/export-files/000000000002`,
    `${origin}/two/export-files/000000000003`,
  ])
})

test('an address gives the file, its length and a name without surprises', async () => {
  const { addresses, open } = setUp()
  const response = open(addresses.add('one', { ...file, name: '../a "b"\r\n.zip' }))
  expect({ ...Object.fromEntries(response?.headers ?? []), text: await response?.text() }).toEqual({
    'content-type': 'application/zip',
    'content-length': '14',
    'content-disposition': 'attachment; filename=".._a__b___.zip"',
    text: 'the whole file',
  })
})

test.each([
  { answer: 'expired', message: 'Request has expired' },
  { answer: 'forbidden', message: 'Access Denied' },
] as const)('an address that is $answer is refused as a storage service does', async ({ answer, message }) => {
  const { addresses, open } = setUp()
  const response = open(addresses.add('one', { ...file, answer }))
  expect([response?.status, response?.headers.get('content-type'), await response?.text()]).toEqual([
    403,
    'application/xml',
    storageError(message),
  ])
})

test('an address lives as long as it should', async () => {
  const { addresses, open, wait } = setUp()
  const address = addresses.add('one', { ...file, lifetimeMs: 300_000 })
  wait(300_000)
  expect(open(address)?.status).toBe(200)
  wait(1)
  expect(await open(address)?.text()).toBe(storageError('Request has expired'))
})

test('a truncated file says its whole length and ends too early', async () => {
  const { addresses, open } = setUp()
  const response = open(addresses.add('one', { ...file, answer: 'truncated' }))
  expect(response?.headers.get('content-length')).toBe('14')
  const reader = response?.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('the who')
  await expect(reader?.read()).rejects.toThrow(new TypeError('terminated'))
})

test('a dropped connection is an error', () => {
  const { addresses, open } = setUp()
  const address = addresses.add('one', { ...file, answer: 'reset' })
  expect(() => open(address)).toThrow(new DroppedConnection())
})

test('an address that was not handed out, or not for this method, is refused; any other path is left alone', async () => {
  const { addresses, open } = setUp()
  const address = addresses.add('one', file)
  expect(open(`${origin}/two/export-files/000000000001`)?.status).toBe(404)
  expect(open(address, 'POST')?.status).toBe(405)
  expect(open(`${origin}/one/exports`)).toBeUndefined()
})

test('the oldest of more than 10,000 addresses is forgotten', () => {
  const { addresses, open } = setUp()
  const all = Array.from({ length: 10_001 }, () => addresses.add('one', file))
  expect(all.slice(0, 2).map((address) => open(address)?.status)).toEqual([404, 200])
})
