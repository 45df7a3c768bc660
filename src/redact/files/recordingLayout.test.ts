import { describe, expect, test } from 'vitest'
import { version } from '../../../generated/version.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { RecordingSlice } from '../../recordings/readers/recordingSlice.ts'
import { prepareRedaction } from '../redaction.ts'
import { createLayout } from './recordingLayout.ts'

const exchange: Exchange = {
  request: { method: 'GET', url: 'https://a.example/x', headers: [['accept', '*/*']] },
  response: { status: 200, headers: [], body: '{}' },
}
const redaction = (await prepareRedaction({ contracts: [], salt: 'of a test' }))()

interface Written {
  readonly kind: RecordingSlice['kind']
  /** Where the first entry stands. */
  readonly place?: RecordingSlice['place']
  /** The entry as it stood in the file. */
  readonly raw?: string
  readonly source?: unknown
  /** The exchange in it, after redaction. */
  readonly redacted?: Exchange
}

/** The whole text of a recording with this many entries. */
async function textOf(
  { kind, place = { line: 1, column: 1 }, raw = '{}', source = {}, redacted = exchange }: Written,
  entries: number,
) {
  const slice = { kind, index: 0, place, bytes: new TextEncoder().encode(raw) }
  const entry = { file: 'x', index: 0, exchange, listsHeaders: true, fields: {}, locate: () => place }
  const layout = createLayout(slice)
  let text = ''
  for (let at = 0; at < entries; at++)
    text += await layout.entry(slice, {
      ...{ source, entry, redaction },
      redacted: { exchange: redacted, isOurs: true },
      attach: (_, name) => name,
    })
  return text + layout.end()
}

const har = {
  time: 0,
  request: {
    method: 'GET',
    url: 'https://a.example/x',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: [{ name: 'accept', value: '*/*' }],
    queryString: [],
    headersSize: -1,
    bodySize: -1,
  },
  response: {
    status: 200,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: [],
    content: { size: 0, mimeType: 'x-unknown', text: '{}' },
    redirectURL: '',
    headersSize: -1,
    bodySize: -1,
  },
  cache: {},
  timings: { send: 0, wait: 0, receive: 0 },
}
const vcr = {
  request: { body: null, headers: { accept: ['*/*'] }, method: 'GET', uri: 'https://a.example/x' },
  response: { body: { string: '{}' }, headers: {}, status: { code: 200, message: '' } },
}
const plain = {
  request: { method: 'GET', url: 'https://a.example/x', headers: { accept: '*/*' } },
  response: { status: 200, headers: {}, body: '{}' },
}
const nock = {
  scope: 'https://a.example',
  method: 'GET',
  path: '/x',
  body: '',
  status: 200,
  response: {},
  rawHeaders: {},
  responseIsBinary: false,
}
const log = { version: '1.2', creator: { name: 'export-contracts', version } }
const ofNock = { scope: 'https://b.example', path: '/', response: {} }

const inFile = { line: 1, column: 2 }
const onSecondLine = { line: 2, column: 1 }

describe.each<[string, Written, (entries: number) => unknown]>([
  ['HAR', { kind: 'har', place: inFile }, (entries) => ({ log: { ...log, entries: Array(entries).fill(har) } })],
  ['cassette', { kind: 'vcr', place: inFile }, (entries) => ({ version: 1, interactions: Array(entries).fill(vcr) })],
  ['list of exchanges', { kind: 'value', place: inFile }, (entries) => Array(entries).fill(plain)],
  ['list of nock', { kind: 'value', place: inFile, source: ofNock }, (entries) => Array(entries).fill(nock)],
])('a %s', (_, written, value) => {
  test.each([1, 2, 3])('that was on one line is on one line again, with %d entries', async (entries) => {
    expect(await textOf(written, entries)).toBe(`${JSON.stringify(value(entries))}\n`)
  })

  test.each<[string, Partial<Written>]>([
    ['whose first entry is not on the first line', { place: onSecondLine }],
    ['whose first entry goes on over a line end', { raw: '{\n}' }],
  ])('%s is indented by two spaces', async (_, change) => {
    for (const entries of [1, 2, 3])
      expect(await textOf({ ...written, ...change }, entries)).toBe(`${JSON.stringify(value(entries), null, 2)}\n`)
  })

  test('of which no entry is left is whole, and empty', async () => {
    const text = await textOf(written, 0)
    expect(text).toBe(`${JSON.stringify(value(0))}\n`)
    const indented = await textOf({ ...written, place: onSecondLine }, 0)
    expect(indented.replace(/\[\n\n *\]/, '[]')).toBe(`${JSON.stringify(value(0), null, 2)}\n`)
  })
})

test('a cassette of YAML is a list of interactions, whose version comes last', async () => {
  const interaction = `  - request:
      body: null
      headers:
        accept:
          - "*/*"
      method: GET
      uri: https://a.example/x
    response:
      body:
        string: "{}"
      headers: {}
      status:
        code: 200
        message: ""
`.replaceAll(/^ {2}/gm, '')
  const written = { kind: 'vcr-yaml' } as const
  expect(await textOf(written, 2)).toBe(`interactions:\n${interaction}${interaction}version: 1\n`)
  expect(await textOf(written, 0)).toBe('interactions: []\nversion: 1\n')
})

test('a text in YAML stays on its line, and is quoted where readers of YAML 1.1 would take it for no text', async () => {
  const words = 'word '.repeat(100)
  const redacted = {
    request: { ...exchange.request, body: `${words}.` },
    response: { status: 200, headers: [], body: 'yes' },
  }
  const text = await textOf({ kind: 'vcr-yaml', redacted }, 1)
  expect(text.split('\n').filter((line) => /body|string/.test(line))).toEqual([
    `    body: ${words}.`,
    '    body:',
    '      string: "yes"',
  ])
})

describe('lines', () => {
  test('stay lines, one for each exchange', async () => {
    const line = `${JSON.stringify(plain)}\n`
    expect(await textOf({ kind: 'value' }, 2)).toBe(line + line)
    expect(await textOf({ kind: 'value' }, 0)).toBe('')
  })

  test('of which each value goes over many are indented', async () => {
    const value = `${JSON.stringify(plain, null, 2)}\n`
    expect(await textOf({ kind: 'value', raw: '{\n}' }, 2)).toBe(value + value)
  })

  test.each(['trace', 'snapshot', 'postman'] as const)(
    'take the place of a %s, whatever was around its exchanges and however they were indented',
    async (kind) => {
      const line = `${JSON.stringify(plain)}\n`
      // Only what a format of ours may have is looked at.
      const source = { ...ofNock, response: { content: {}, headers: [] } }
      expect(await textOf({ kind, place: onSecondLine, raw: '{\n}', source }, 2)).toBe(line + line)
    },
  )
})

test.each<[string, unknown, unknown]>([
  ['content in its response', { response: { content: {} } }, har],
  [
    'data that were posted',
    { request: { postData: { mimeType: '' } } },
    { ...har, request: { ...har.request, postData: { mimeType: '' } } },
  ],
  ['a scope and a path', ofNock, nock],
  ['a scope alone', { scope: 'https://b.example' }, plain],
  ['a path alone', { path: '/' }, plain],
  ['a request beside a scope and a path', { ...ofNock, request: {} }, plain],
])('a value with %s is written as what readers take it for', async (_, source, written) => {
  expect(JSON.parse(await textOf({ kind: 'value', source }, 1))).toEqual(written)
})
