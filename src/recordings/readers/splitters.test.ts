import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Exchange } from '../../contract/exchange.ts'
import { formats } from './_testing/formats.ts'
import { defaultLimits } from './limits.ts'
import { createJsonSplitter } from './splitJson.ts'
import { chooseSplitter } from './splitStream.ts'
import type { Splitter } from './splitter.ts'

const exchange: Exchange = {
  request: { method: 'PUT', url: 'https://example.com/', headers: [['a', 'b\\"c\\\\']], body: '{"Grüße":"🎉\\\\"}' },
  response: { status: 200, headers: [['x', '[{']], body: 'a\n- b\n"],' },
}

/** What a splitter finds in chunks of these sizes, the last of which is repeated. */
function split(splitter: Splitter, bytes: Buffer, sizes: readonly number[]) {
  const parts = []
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? bytes.length
    parts.push(...splitter.push(bytes.subarray(at, at + size)))
    at += size
  }
  return [...parts, ...splitter.end()].map((part) =>
    'slice' in part ? { ...part.slice, bytes: Buffer.from(part.slice.bytes).toString() } : part.problem,
  )
}

const table = Object.entries(formats).map(([name, write]) => {
  const text = write([exchange, exchange, exchange]).replace('\ufeff', '')
  return { name, bytes: Buffer.from(text), create: () => chooseSplitter(Buffer.from(text), defaultLimits) }
})

describe('the same is found however the bytes come', () => {
  test.each(table)('$name', ({ bytes, create }) => {
    const whole = split(create(), bytes, [bytes.length])
    expect(whole).toHaveLength(3)
    for (const { place, bytes: slice } of whole as { place: { line: number; column: number }; bytes: string }[])
      expect(
        bytes
          .toString()
          .split('\n')
          [place.line - 1]?.slice(place.column - 1),
      ).toMatch(slice.split(/\r?\n/)[0] as never)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (sizes) => {
        expect(split(create(), bytes, sizes)).toEqual(whole)
      }),
    )
  })

  test.each(table)('$name, cut off anywhere', ({ bytes, create }) => {
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (end, sizes) => {
        const cut = bytes.subarray(0, end)
        expect(split(create(), cut, sizes)).toEqual(split(create(), cut, [bytes.length]))
      }),
    )
  })

  test.each([
    ['a first line that ends within a text', '{"a":"b\n{"c":1}\n{"d":2}', ['{"a":"b', '{"c":1}', '{"d":2}']],
    ['a first line that ends within an object', '{"a":{"b":1}\r\n{"c":1}', ['{"a":{"b":1}', '{"c":1}']],
    ['an object over several lines', '{"a"\n:{\n\n"b":\n{}}}', ['{"a"\n:{\n\n"b":\n{}}}']],
    ['an object whose inner one starts a line', '{"a":  \n{"b":[\n{}]}}', ['{"a":  \n{"b":[\n{}]}}']],
    ['names that only look like those of a HAR', '{"a":{"log":{"entries":[{}]}}}', ['{"a":{"log":{"entries":[{}]}}}']],
    ['a name with an escape', '{"\\u006cog":{"entries":[1]},"xlog":[2]}', ['{"\\u006cog":{"entries":[1]},"xlog":[2]}']],
    ['two lists', '{"log":{"entries":[1],"entries":[2]}}', ['1', '2']],
    ['an empty list in a row of others', '{"a":1}{"interactions":[]}[2]', ['{"a":1}', false, '2']],
    ['brackets in texts', '["]","\\"]",{"a\\\\":"}"}]', ['"]"', '"\\"]"', '{"a\\\\":"}"}']],
  ])('%s', (_, text, slices) => {
    const bytes = Buffer.from(text)
    for (let size = 1; size <= bytes.length; size++)
      expect(
        split(createJsonSplitter(defaultLimits), bytes, [size]).map((part) => 'bytes' in part && part.bytes),
      ).toEqual(slices)
  })
})
