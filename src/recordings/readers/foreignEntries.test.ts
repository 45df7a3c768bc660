import { Readable } from 'node:stream'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseSlice } from './parseSlice.ts'
import { splitRecordings } from './readRecordings.ts'
import type { ReadItem } from './recordedEntry.ts'

// What is wrong here is what public recordings show: haralyzer cnn-chrome.har, PerfCascade www.bbc.co.uk.har, grafana/har-to-k6.

const foreign = 'https://www.example.com/logo.png'
const isOurs = (url: string) => url.startsWith('https://ours.example/')

/** What is read of the only entry. */
async function readOne(input: string | Buffer, isOurs?: (url: string) => boolean): Promise<ReadItem> {
  const stdin = Readable.from([Buffer.from(input as string)])
  for await (const [item] of splitRecordings(['-'], { stdin }))
    if (item !== undefined)
      return 'skipped' in item ? item : parseSlice(item.slice, { ...item, ...(isOurs === undefined ? {} : { isOurs }) })
  throw new Error('there is no entry')
}

const header = { name: 'a', value: 'b' }

const har = (request: object, response?: unknown) =>
  JSON.stringify({
    log: { entries: [{ request: { method: 'GET', url: foreign, headers: [], ...request }, response }] },
  })
const vcr = (request: object, response: unknown) =>
  JSON.stringify({ version: 1, interactions: [{ request: { method: 'GET', uri: foreign, ...request }, response }] })
const nock = (changes: object) =>
  JSON.stringify([{ scope: 'https://www.example.com:443', path: '/logo.png', method: 'GET', ...changes }])
const line = (text: string) => Buffer.from(text, 'latin1')

const unreadable: [string, string | Buffer][] = [
  ['a HAR entry without a response', har({})],
  ['a HAR entry with a status that is none', har({}, { status: -2, headers: 'none' })],
  ['a HAR entry that failed', har({}, { status: 0, _error: 'net::ERR_FAILED' })],
  ['a HAR entry without its body', har({}, { status: 200, headers: [header], content: { size: 512 } })],
  ['a HAR entry whose body lies nowhere', har({}, { status: 200, headers: [], content: { _file: 'nowhere.png' } })],
  [
    'a HAR entry in an unknown encoding',
    har({}, { status: 200, headers: [], content: { text: 'x', encoding: 'rot13' } }),
  ],
  [
    'a multipart form of a HAR',
    har({ postData: { mimeType: 'multipart/form-data', params: [header] } }, { status: 200 }),
  ],
  ['a HAR entry with odd headers', har({ headers: [null] }, { status: 200, headers: [{}] })],
  [
    'a plain exchange with a wrong status',
    JSON.stringify({ request: { method: 'GET', url: foreign }, response: { status: 'OK' } }),
  ],
  [
    'a plain exchange that is not UTF-8',
    line(`{"request":{"method":"GET","url":"${foreign}"},"response":{"status":200,"body":"\xff"}}`),
  ],
  ['a nock object with a wrong status', nock({ status: null })],
  ['a nock object that is no hexadecimal', nock({ status: 200, response: 'xyz', responseIsBinary: true })],
  ['an interaction of a cassette without a body', vcr({}, { status: { code: 200 } })],
  [
    'an interaction of a cassette in YAML',
    `interactions:\n- request:\n    method: GET\n    uri: ${foreign}\n  response: {status: OK}\nversion: 1\n`,
  ],
]

describe('kind: of an exchange of somebody else, nothing but address and method is read', () => {
  test.each(unreadable)('%s', async (_, input) => {
    const item = await readOne(input, isOurs)
    expect('entry' in item && item.entry.exchange).toStrictEqual({
      request: { method: 'GET', url: foreign, headers: [] },
    })
    expect(item).not.toHaveProperty('entry.lost')
  })

  test.each(unreadable)('%s is looked into when it is ours', async (_, input) => {
    const item = await readOne(input, () => true)
    expect('entry' in item ? item.entry.lost : item.skipped.reason).toBeDefined()
    expect(JSON.stringify(item)).toBe(JSON.stringify(await readOne(input)))
  })

  test.each([
    ['is missing', undefined],
    ['is no text', 5],
  ])('a method that %s does not matter', async (_, method) => {
    expect(await readOne(har({ method }), isOurs)).toMatchObject({
      entry: { exchange: { request: { method: '', url: foreign, headers: [] } } },
    })
  })

  test('the place of its address is known', async () => {
    const text = har({})
    const item = await readOne(text, isOurs)
    const locate = 'entry' in item ? item.entry.locate : undefined
    const column = text.indexOf(`"${foreign}"`) + 1
    expect([locate?.('request.url'), locate?.('response.body', '/a')]).toEqual([
      { line: 1, column },
      { line: 1, column: text.indexOf('{"request"') + 1 },
    ])
  })

  test.each([
    ['is missing', undefined],
    ['is a number', 17],
  ])('an address that %s may be ours, and is told', async (_, url) => {
    expect(await readOne(har({ url }, { status: 200 }), () => false)).toMatchObject({
      skipped: { kind: 'unreadable', reason: 'request.url is not a text. Record the exchange again, or mend it.' },
    })
  })

  test('its bodies beside the recording are not taken for recordings', async () => {
    const name = '0123456789abcdef0123456789abcdef01234567.json'
    const entry = har({}, { status: 200, headers: [], content: { _file: name } })
    const zip = zipSync({ 'a.har': strToU8(entry), [name]: strToU8('{"no":"recording"}') })
    const items: ReadItem[] = []
    for await (const batch of splitRecordings(['-'], { stdin: Readable.from([zip]) }))
      for (const item of batch) items.push('skipped' in item ? item : await parseSlice(item.slice, { ...item, isOurs }))
    expect(items).toMatchObject([{ entry: { file: '-!a.har', exchange: { request: { url: foreign } } } }])
  })
})
