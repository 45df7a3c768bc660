import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { contract } from '../../generated/lex-v2/contract.ts'
import { checkRecording } from './checkRecording.ts'
import { exitCodeOf } from './recordingReport.ts'
import { pretty } from './reporters/pretty.ts'

const url = 'https://models-v2-lex.eu-west-1.amazonaws.com/exports/EXPORT0001'
const json = [{ name: 'content-type', value: 'application/json' }]
const text = '{"exportId":"EXPORT0001","exportStatus":"InProgress"}'

interface HarEntry {
  readonly request: object
  readonly response: object
  readonly [field: `_${string}`]: unknown
}
const entry = (response: object = {}, request: object = {}, more: object = {}): HarEntry => ({
  request: { method: 'GET', url, headers: [], bodySize: 0, ...request },
  response: {
    status: 200,
    headers: json,
    content: { size: text.length, mimeType: 'application/json', text },
    ...response,
  },
  ...more,
})
const put = { method: 'PUT', url: 'https://models-v2-lex.eu-west-1.amazonaws.com/exports/', headers: [] }
const accepted = { status: 202, content: { size: text.length, mimeType: 'application/json', text } }
const failed = { status: 0, headers: [], content: { size: 0, mimeType: 'x-unknown' } }

/** The exit code, and the lines of the report about what was not judged. */
async function check(...entries: readonly HarEntry[]) {
  const stdin = Readable.from([Buffer.from(JSON.stringify({ log: { version: '1.2', creator: {}, entries } }))])
  const report = await checkRecording(['-'], [contract], { stdin })
  const lines = pretty(report).split('\n')
  return [
    exitCodeOf(report),
    ...lines.slice(lines.indexOf('Not judged:') + 1, -2).map((line) => line.replace(/^-:\d+:\d+ +/, '')),
  ]
}

const whole = entry()
const lost = (count: number, part: string) =>
  `not-recorded  of ${count} exchange${count === 1 ? '' : 's'} the ${part} was not recorded. Record with bodies.`

describe('a body that the recorder did not keep is not judged, and told once a kind', () => {
  test.each<[string, HarEntry, string]>([
    ['a response without its text', entry({ content: { size: -1, mimeType: 'application/json' } }), "response's body"],
    ['a response of a size', entry({ content: { size: 53, mimeType: 'application/json' } }), "response's body"],
    ['a request of no known size', entry(accepted, { ...put, bodySize: -1 }), "request's body"],
    [
      'a request of a length',
      entry(accepted, { ...put, headers: [{ name: 'Content-Length', value: '120' }] }),
      "request's body",
    ],
  ])('%s', async (_, incomplete, part) => {
    expect(await check(whole, incomplete, incomplete)).toEqual([2, lost(2, part)])
  })

  test('a body whose media type nobody kept is not judged either', async () => {
    const bare = { headers: [], content: { size: 14, mimeType: 'x-unknown', text: '{"exportId":5}' } }
    const line = "not-recorded  of 2 exchanges the response's headers were not recorded. Record with headers."
    expect(await check(whole, entry(bare), entry(bare))).toEqual([2, line])
  })

  test('what else is wrong with the exchange is found all the same', async () => {
    const [code] = await check(entry({ status: 299, content: { size: -1, mimeType: 'application/json' } }))
    expect(code).toBe(1)
  })
})

describe('a call that got no answer is no exchange', () => {
  test.each<[string, HarEntry]>([
    ['Chrome, without a network', entry({ ...failed, _error: 'net::ERR_NAME_NOT_RESOLVED' })],
    ['status 0 alone', entry(failed)],
    ['an error beside the entry', entry(failed, {}, { _error: 'aborted' })],
  ])('%s: alone it is exit code 2, beside others it does no harm', async (_, call) => {
    const [alone, line] = await check(call)
    expect([alone, line]).toEqual([2, expect.stringMatching(/^not-an-exchange {2}/)])
    expect((await check(whole, call))[0]).toBe(0)
  })
})

describe('304', () => {
  const notModified = { status: 304, headers: [], content: { size: 0, mimeType: 'x-unknown' } }
  const asking = (name: string) => ({ headers: [{ name, value: 'x' }] })

  test.each(['If-None-Match', 'if-modified-since'])('after %s is no finding', async (name) => {
    expect(await check(entry(notModified, asking(name)))).toEqual([0])
  })

  test('of itself is one', async () => expect((await check(entry(notModified)))[0]).toBe(1))
})
