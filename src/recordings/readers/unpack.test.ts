import { deflateRawSync, gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readBytes } from './_testing/readAll.ts'

const line = (id: number) => `{"request":{"method":"GET","url":"https://example.com/${id}"}}\n`
const member = (id: number) => gzipSync(line(id))
const zeros = (count: number) => Buffer.alloc(count)
const garbage = 'holds bytes after its packed data that are no gzip. Pack it again without them.'
const cutOff = 'is cut off within its packed data. Pack it again, or restore the whole file.'

/** The addresses that are read, and the reasons of what is not. */
async function read(bytes: Uint8Array, chunkBytes?: number): Promise<string[]> {
  const items = await readBytes(bytes, chunkBytes === undefined ? {} : { chunkBytes })
  return items.map((item) => ('entry' in item ? item.entry.exchange.request.url.slice(20) : item.skipped.reason))
}

describe('kind: bytes after packed data end the reading, and none that may be an exchange is passed over', () => {
  test.each<[string, readonly Uint8Array[], readonly string[]]>([
    ['one zero, as cases of tape padding end', [member(1), zeros(1)], ['1']],
    ['many zeros', [member(1), zeros(70_000)], ['1']],
    ['another member, as of files put one after the other', [member(1), member(2)], ['1', '2']],
    ['another member after zeros', [member(1), zeros(512), member(2), zeros(3)], ['1', '2']],
    ['an empty member, as bgzip ends', [member(1), gzipSync('')], ['1']],
    ['one other byte', [member(1), Buffer.of(7)], ['1', garbage]],
    ['one byte that could start a member', [member(1), Buffer.of(0x1f)], ['1', garbage]],
    ['text', [member(1), Buffer.from('garbage')], ['1', garbage]],
    ['text after zeros', [member(1), zeros(9), Buffer.from('garbage')], ['1', garbage]],
    ['a line that is not packed', [member(1), Buffer.from(line(2))], ['1', garbage]],
    ['half a member', [member(1), member(2).subarray(0, 30)], ['1', cutOff]],
    ['a member without its checksum', [member(1), member(2).subarray(0, -8)], ['1', '2', cutOff]],
  ])('gzip with %s', async (_, parts, expected) => {
    const bytes = Buffer.concat(parts)
    expect(await read(bytes)).toEqual(expected)
    for (const chunkBytes of [1, 7, member(1).length, member(1).length + 1, 16_384])
      expect(await read(bytes, chunkBytes), `in chunks of ${chunkBytes}`).toEqual(expected)
  })

  test('deflated data of a zip with more behind it', async () => {
    const zip = Buffer.from(zipSync({ 'a.ndjson': strToU8(line(1).repeat(50)) }))
    const header = zip.indexOf('PK\u0001\u0002', 0, 'latin1')
    const packed = zip.readUInt32LE(header + 20)
    const longer = Buffer.concat([zip.subarray(0, header), Buffer.from('more'), zip.subarray(header)])
    longer.writeUInt32LE(packed + 4, header + 4 + 20)
    longer.writeUInt32LE(header + 4, longer.length - 6)
    expect((await read(longer)).slice(49)).toEqual([
      '1',
      'holds bytes after its packed data that are not told of. Pack it again without them.',
    ])
  })
})

describe('gzip of any tool', () => {
  const head = (flags: number, ...extra: Buffer[]) =>
    Buffer.concat([Buffer.of(0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3), ...extra])
  const rest = member(1).subarray(10)
  test.each([
    ['a name, as the command gzip writes it', head(8, Buffer.from('a.ndjson\0'))],
    ['extra data, as bgzip writes it', head(4, Buffer.of(6, 0, 66, 67, 2, 0, 27, 0))],
    [
      'all that there may be',
      head(2 + 4 + 8 + 16, Buffer.of(1, 0, 9), Buffer.from('name\0comment\0'), Buffer.of(1, 2)),
    ],
  ])('with %s', async (_, start) => {
    const bytes = Buffer.concat([start, rest])
    expect(await read(bytes)).toEqual(['1'])
    expect(await read(bytes, 1)).toEqual(['1'])
  })

  test('whose checksum is wrong is given, and told', async () => {
    const bytes = member(1)
    bytes.writeUInt32LE(7, bytes.length - 8)
    expect(await read(bytes)).toEqual(['1', 'holds packed data that is damaged: its checksum is wrong. Pack it again.'])
  })

  test('of an unknown method is refused', async () => {
    const bytes = Buffer.concat([head(0), deflateRawSync(line(1))])
    bytes[2] = 7
    expect(await read(bytes)).toEqual(['is gzip of an unknown method. Pack it again.'])
  })
})
