import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Exchange, HeaderList } from '../../contract/exchange.ts'
import { startExportServer } from './_testing/exportServer.ts'
import { formats, openEnded, requestOnlyFormats } from './_testing/formats.ts'
import { outlines, recordedOutlines } from './_testing/outlines.ts'
import { entriesOf, exchangesOf, readAll, readBytes, skippedOf } from './_testing/readAll.ts'
import { recordWithNock } from './_testing/recordWithNock.ts'
import { traceWithPlaywright } from './_testing/traceWithPlaywright.ts'
import { readRecordings, splitRecordings } from './readRecordings.ts'

const fixtures = join(import.meta.dirname, '_fixtures')

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-readers-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const started: Exchange = {
  request: {
    method: 'POST',
    url: 'https://example.com/export?x=%20y',
    headers: [
      ['auth', 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA'],
      ['content-type', 'application/json'],
    ],
    body: '{"kind":"Bot","text":"a \\"b\\" \\\\","deep":[[{}],1.5,null]}',
  },
  response: {
    status: 202,
    headers: [
      ['content-type', 'application/json'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ],
    body: '{"jobId":"j-1","name":"Grüße 🎉"}',
  },
}
const polled: Exchange = {
  request: { method: 'GET', url: 'http://example.com/export/j-1', headers: [] },
  response: { status: 404, headers: [['content-type', 'text/plain']], body: 'no: "such"\n  job\n' },
}
const unanswered: Exchange = { request: started.request }

describe('every format', () => {
  const table = Object.entries(formats).map(([name, write]) => ({ name, write }))

  test.each(table)('$name gives the same exchanges', async ({ write }) => {
    const items = await readBytes(write([started, polled]))
    expect([exchangesOf(items), skippedOf(items)]).toStrictEqual([[started, polled], []])
    expect(entriesOf(items).map(({ index, file }) => [index, file])).toEqual([
      [0, '-'],
      [1, '-'],
    ])
  })

  test.each(table)('$name gives the same exchanges byte by byte, and as gzip', async ({ write }) => {
    const text = write([started, polled])
    expect(exchangesOf(await readBytes(text, { chunkBytes: 1 }))).toStrictEqual([started, polled])
    expect(exchangesOf(await readBytes(gzipSync(text), { chunkBytes: 7 }))).toStrictEqual([started, polled])
  })

  test.each(requestOnlyFormats.map((name) => ({ name })))('$name can lack the response', async ({ name }) => {
    expect(await readBytes(formats[name]?.([unanswered]) ?? '')).toMatchObject([{ entry: { exchange: unanswered } }])
  })

  // A tape ends with a body, and has no mark at its end.
  const marked = table.filter(({ name }) => name !== 'tape of okreplay')
  test.each(marked)('$name that is cut off gives what stood before, and one skipped', async ({ name, write }) => {
    const exchanges = [started, polled, started, polled]
    const bytes = Buffer.from(write(exchanges))
    for (let length = 1; length < bytes.length; length += 97) {
      const items = await readBytes(bytes.subarray(0, length))
      const read = exchangesOf(items)
      expect(read, `${name} cut at ${length}`).toStrictEqual(exchanges.slice(0, read.length))
      const mayBeWhole = openEnded.test(name) && read.length > 0
      const skipped = skippedOf(items)
      expect(skipped.length, `${name} cut at ${length}`).toBeLessThanOrEqual(1)
      if (!mayBeWhole) expect(skipped.length, `${name} cut at ${length}`).toBe(1)
    }
  })
})

describe('any list of exchanges reads back the same', () => {
  const text = fc.string({ unit: 'binary' })
  const body = fc.oneof(
    text.filter((value) => value !== '' && !value.startsWith('\ufeff') && !value.startsWith('\u001f')),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  )
  const name = fc.constantFrom('a', 'B-c', 'content-type', 'x', '__proto__', 'constructor')
  const headers = fc
    .array(fc.tuple(name, text), { maxLength: 4 })
    // Grouped by name, because an object cannot keep another order.
    .map((pairs): HeaderList => pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  const request = fc.record(
    { method: text, url: text, headers, body },
    { requiredKeys: ['method', 'url', 'headers'], noNullPrototype: true },
  )
  const response = fc.record(
    { status: fc.integer({ min: 100, max: 999 }), headers, body },
    { requiredKeys: ['status', 'headers'], noNullPrototype: true },
  )
  const exchange = fc.record({ request, response }, { requiredKeys: ['request'], noNullPrototype: true })
  const chunkBytes = fc.integer({ min: 1, max: 5000 })

  test.each(requestOnlyFormats.map((format) => ({ format })))('$format', ({ format }) =>
    fc.assert(
      fc.asyncProperty(fc.array(exchange, { minLength: 1, maxLength: 5 }), chunkBytes, async (exchanges, chunk) => {
        const items = await readBytes(formats[format]?.(exchanges) ?? '', { chunkBytes: chunk })
        expect(skippedOf(items)).toEqual([])
        expect(exchangesOf(items)).toEqual(exchanges)
      }),
      { numRuns: 60 },
    ),
  )
})

describe('whatever bytes come, they are read or skipped', () => {
  const prefixes = ['', '{', '[', '{"log":{"entries":[', 'interactions:\n- ', '\u001f\u008b', 'PK\u0003\u0004']

  test.each(prefixes.map((prefix) => ({ prefix })))('after $prefix', ({ prefix }) =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const items = await readBytes(Buffer.concat([Buffer.from(prefix, 'latin1'), bytes]))
        expect(items.length).toBeGreaterThan(0)
      }),
    ),
  )

  test('after some of a recording', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(formats)),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 20 }),
        async (write, at, bytes) => {
          const good = Buffer.from(write([started, polled]))
          const spoiled = Buffer.concat([good.subarray(0, at % good.length), bytes, good.subarray(at % good.length)])
          expect((await readBytes(spoiled)).length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 500 },
    ))
})

describe('real recorders', () => {
  test.each([
    ['Playwright 1.65.1, bodies embedded', 'playwright-embedded.har'],
    ['Playwright 1.65.1, bodies in the archive', 'playwright.zip'],
    ['Polly.js 6.0.6', 'polly.har'],
    ['Redocly Respect 2.77.0', 'respect.har'],
    ['nock 15.0.6', 'nock.json'],
    ['PyYAML 6.0.3 in the layout of vcrpy', 'vcrpy.yaml'],
  ])('%s', async (_, file) => {
    const items = await readAll([join(fixtures, file)])
    expect(skippedOf(items)).toEqual([])
    expect(outlines(exchangesOf(items))).toEqual(recordedOutlines)
  })

  test.each([
    ['the folder', ''],
    ['its HAR', '/har.har'],
  ])('Playwright 1.65.1, bodies beside the HAR: %s', async (_, name) => {
    const folder = folderOf(unzipSync(readFileSync(join(fixtures, 'playwright.zip'))))
    const items = await readAll([folder + name])
    expect(skippedOf(items)).toEqual([])
    expect(outlines(exchangesOf(items))).toEqual(recordedOutlines)
  })

  test('nock, as it is installed', async () => {
    const server = await startExportServer()
    try {
      const items = await readBytes(JSON.stringify(await recordWithNock(server.address)))
      expect(skippedOf(items)).toEqual([])
      expect(outlines(exchangesOf(items))).toEqual(recordedOutlines)
    } finally {
      await server.close()
    }
  })

  test('a trace of Playwright, as it is installed', async () => {
    const server = await startExportServer()
    const folder = folderOf({})
    try {
      await traceWithPlaywright(server.address, join(folder, 'trace.zip'))
      const items = await readAll([folder])
      expect(skippedOf(items)).toEqual([])
      expect(entriesOf(items).map(({ lost }) => lost)).toEqual([undefined, undefined, undefined, undefined])
      expect(outlines(exchangesOf(items))).toEqual(recordedOutlines)
    } finally {
      await server.close()
    }
  })
})

describe('inputs', () => {
  const har = formats['HAR']?.([started]) ?? ''
  const ndjson = formats['NDJSON']?.([started, polled]) ?? ''

  test('files, folders and standard input are read in the order given', async () => {
    const folder = folderOf({
      'b.har': har,
      'a/z.jsonl.gz': gzipSync(ndjson),
      'a/c.zip': zipSync({ 'x/d.har': strToU8(har), 'notes.txt': strToU8('no') }),
      'c.txt': har,
    })
    const items = await readAll([`${folder}/c.txt`, '-', folder, `${folder}/`], {
      stdin: Readable.from([ndjson.slice(0, 9), ndjson.slice(9)]),
    })
    expect(items.map((item) => ('entry' in item ? [item.entry.file, item.entry.index] : item))).toEqual([
      [`${folder}/c.txt`, 0],
      ['-', 0],
      ['-', 1],
      ...[1, 2].flatMap(() => [
        [`${folder}/a/c.zip!x/d.har`, 0],
        [`${folder}/a/z.jsonl.gz`, 0],
        [`${folder}/a/z.jsonl.gz`, 1],
        [`${folder}/b.har`, 0],
      ]),
    ])
  })

  test('what a file holds decides, not its name', async () => {
    const folder = folderOf({ 'a.har': ndjson, 'b.ndjson': har, 'c.yaml': har, 'd.gz': har, 'e.json': gzipSync(har) })
    const items = await readAll([folder])
    expect([skippedOf(items), items.length]).toEqual([[], 6])
  })

  const unknown =
    'is no recording that is read here. Give HAR 1.2, NDJSON or JSON of {request, response}, a VCR cassette, nock objects, snapshots of undici, a Playwright trace or a Postman collection, as it is or as .gz or .zip.'
  const empty = 'holds no exchange. Record at least one, or leave it out.'
  const blank = 'is empty, or starts with much white space. Record at least one exchange, or leave it out.'
  const noExchange = 'is no exchange: it has neither request and response nor scope and path. Give recordings only.'
  const noJson = 'is not JSON. Record the exchange again, or mend it.'

  test.each<
    [string, Record<string, string | Uint8Array>, string, string, { index?: number; line?: number; column?: number }?]
  >([
    ['that is missing', {}, '/a.har', 'is not there. Check the name.'],
    [
      'that is a folder without files',
      {},
      '',
      'is a folder without any recording. Record at least one, or check the name.',
    ],
    [
      'that is a folder of other files',
      { 'a.txt': '{}' },
      '',
      'is a folder without any recording. Record at least one, or check the name.',
    ],
    ['that is empty', { a: '' }, '/a', blank],
    ['that is blank', { a: ' \r\n\t' }, '/a', blank],
    ['that is text', { a: 'hello' }, '/a', unknown],
    ['that is a number', { a: '5' }, '/a', unknown],
    ['that is other YAML', { a: 'openapi: 3.1.0\n' }, '/a', unknown],
    ['that is UTF-16', { a: Buffer.from(`\ufeff${har}`, 'utf16le') }, '/a', 'is UTF-16 or binary. Save it as UTF-8.'],
    [
      'that is UTF-16 without a mark',
      { a: Buffer.from(har, 'utf16le') },
      '/a',
      'is UTF-16 or binary. Save it as UTF-8.',
    ],
    ['that is a HAR without entries', { a: '{"log":{"entries":[]}}' }, '/a', empty, { column: 20 }],
    ['that is an empty list', { a: '[ ]' }, '/a', empty, { column: 3 }],
    ['that is an empty cassette', { a: 'interactions: []\nversion: 1\n' }, '/a', empty],
    [
      'whose entries are not in its log',
      { a: '{"log":{},"x":{"entries":[{}]}}' },
      '/a',
      'has no list log.entries. It must be a HAR 1.2 file of its own.',
      { index: 0, column: 8 },
    ],
    [
      'whose entries are no list',
      { a: '{"log":\n{"entries":{}}}' },
      '/a',
      'has no list log.entries. It must be a HAR 1.2 file of its own.',
      { index: 0, line: 2 },
    ],
    ['that is a list of texts', { a: '[ "x"]' }, '/a', noExchange, { index: 0, column: 3 }],
    ['that is an object', { a: '{"name":"package"}' }, '/a', noExchange, { index: 0 }],
    ['that is no JSON', { a: '{"request":NaN}' }, '/a', noJson, { index: 0 }],
    ['that is an empty gzip', { a: gzipSync('') }, '/a', blank],
    [
      'that is a damaged gzip',
      { a: Buffer.from('1f8b0800000000000003ff00', 'hex') },
      '/a',
      'holds packed data that is damaged (Z_DATA_ERROR). Pack it again.',
    ],
    ['that is gzip within gzip', { a: gzipSync(gzipSync(har)) }, '/a', 'is gzip within gzip. Unpack it once.'],
    [
      'that is an empty zip',
      { a: zipSync({}) },
      '/a',
      'is an archive without any recording. Put at least one into it.',
    ],
    [
      'that is a zip of other files',
      { a: zipSync({ 'a.txt': strToU8(har) }) },
      '/a',
      'is an archive without any recording. Put at least one into it.',
    ],
    [
      'that is a cut zip',
      { a: zipSync({ 'a.har': strToU8(har) }).subarray(0, -30) },
      '/a',
      'is no whole zip archive. Make it again.',
    ],
    [
      'that is a zip within a zip',
      { a: zipSync({ 'b.zip': zipSync({ 'a.har': strToU8(har) }) }) },
      '/a!b.zip',
      'is zip within zip. Unpack it once.',
    ],
    [
      'that is a member above the archive',
      { a: zipSync({ '../a.har': strToU8(har) }) },
      '/a!"../a.har"',
      'has a name that is no path within the archive. Make the archive again.',
    ],
    [
      'that is an absolute member',
      { a: zipSync({ '/etc/a.har': strToU8(har) }) },
      '/a!"/etc/a.har"',
      'has a name that is no path within the archive. Make the archive again.',
    ],
    [
      'that is a member with NUL',
      { a: zipSync({ 'a\0.har': strToU8(har) }) },
      '/a!"a\\u0000.har"',
      'has a name that is no path within the archive. Make the archive again.',
    ],
  ])('a file %s is skipped', async (_, files, name, reason, { index, line = 1, column = 1 } = {}) => {
    const folder = folderOf(files)
    const input = folder + name.replace(/!.*/, '')
    expect(await readAll([input])).toEqual([
      {
        skipped: {
          kind: 'unreadable',
          file: folder + name,
          place: { line, column },
          reason,
          ...(index === undefined ? {} : { index }),
        },
      },
    ])
  })

  test('in a folder, a file that is no recording is skipped', async () => {
    const folder = folderOf({ 'a.json': '{}', 'b.har': har })
    expect(skippedOf(await readAll([folder]))).toEqual([
      { kind: 'unreadable', file: `${folder}/a.json`, index: 0, place: { line: 1, column: 1 }, reason: noExchange },
    ])
  })

  test('gzip that is cut off gives what stood before', async () => {
    const lines = Array.from({ length: 400 }, (_, index) => ({ ...polled, _index: index, _noise: Math.sin(index) }))
    const bytes = gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'))
    for (let length = 40; length < bytes.length; length += 97) {
      const items = await readBytes(bytes.subarray(0, length))
      expect(entriesOf(items).map(({ fields }) => fields['_index'])).toEqual(entriesOf(items).map((_, index) => index))
      expect(skippedOf(items).map(({ reason }) => reason)).toEqual([
        'is cut off within its packed data. Pack it again, or restore the whole file.',
      ])
    }
    const most = await readBytes(bytes.subarray(0, -20))
    expect(entriesOf(most).length).toBeGreaterThan(300)
  })

  test('an abort ends the reading with its reason', async () => {
    const abort = new AbortController()
    const read: number[] = []
    const reason = new Error('enough')
    await expect(async () => {
      for await (const item of readRecordings(['-'], { stdin: Readable.from([ndjson]), signal: abort.signal })) {
        if ('entry' in item) read.push(item.entry.index)
        abort.abort(reason)
      }
    }).rejects.toBe(reason)
    expect(read).toEqual([0])
  })

  test('an abort ends the reading of an endless input that holds nothing', async () => {
    const abort = new AbortController()
    async function* endless() {
      yield Buffer.from('[')
      for (;;) {
        await new Promise(setImmediate)
        yield Buffer.alloc(100_000, ' ')
        abort.abort()
      }
    }
    await expect(readAll(['-'], { stdin: endless(), signal: abort.signal })).rejects.toThrow('aborted')
  })

  const descriptors = '/proc/self/fd'
  test.runIf(existsSync(descriptors))(`files are closed, however reading ends (seen in ${descriptors})`, async () => {
    const folder = folderOf({
      'a.zip': zipSync({ 'a.ndjson': strToU8(ndjson), 'b.har': strToU8('no') }),
      'b.har': har,
      'c.json': 'no'.repeat(1_000_000),
    })
    const before = readdirSync(descriptors).length
    for (let round = 0; round < 20; round++) {
      await readAll([folder])
      for await (const _ of readRecordings([folder])) break
    }
    await expect.poll(() => readdirSync(descriptors).length).toBeLessThan(before + 20)
  })

  test('slices come without being parsed', async () => {
    const slices: unknown[] = []
    for await (const batch of splitRecordings(['-'], { stdin: Readable.from([' [1 , "a,]" ]']) }))
      for (const item of batch)
        slices.push('slice' in item ? [Buffer.from(item.slice.bytes).toString(), item.slice.place.column] : item)
    expect(slices).toEqual([
      ['1', 3],
      ['"a,]"', 7],
    ])
  })
})

describe('attached bodies', () => {
  const harWith = (file: unknown, headers: unknown[] = []) =>
    JSON.stringify({
      log: {
        entries: [
          {
            request: { method: 'GET', url: 'https://example.com/', headers: [] },
            response: { status: 200, headers, content: { size: 2, _file: file } },
          },
        ],
      },
    })

  test('are found in sub-folders, and are no recordings of their own', async () => {
    const name = `${'a1'.repeat(20)}.json`
    const folder = folderOf({ 'a.har': harWith(`resources/${name}`), [`resources/${name}`]: '{"a":1}' })
    expect(await readAll([folder])).toMatchObject([{ entry: { exchange: { response: { body: '{"a":1}' } } } }])
  })

  test('that nobody refers to are read, and skipped as what they are', async () => {
    const name = `${'a1'.repeat(20)}.json`
    const folder = folderOf({ 'b.ndjson': JSON.stringify(polled), [name]: '{"a":1}' })
    expect((await readAll([folder])).map((item) => Object.keys(item)[0])).toEqual(['entry', 'skipped'])
  })

  const outside = (name: string) =>
    `the attached body ${JSON.stringify(name)} is outside of the recording's folder. Put it beside the recording.`
  test.each([
    ['../secret.txt', outside('../secret.txt')],
    ['/etc/passwd', outside('/etc/passwd')],
    ['C:\\secret', outside('C:\\secret')],
    ['sub\\..\\..\\secret', outside('sub\\..\\..\\secret')],
    ['a\0b', outside('a\0b')],
    ['', outside('')],
    [5, 'response.content._file is not a text. Record the exchange again, or mend it.'],
  ])('named %j are refused, in a folder and in an archive', async (name, reason) => {
    const folder = folderOf({ 'a.har': harWith(name) })
    const place = { line: 1, column: harWith(name).indexOf('"_file":') + 9 }
    const file = join(folder, 'a.har')
    expect(await readAll([file])).toEqual([{ skipped: { kind: 'unreadable', file, index: 0, place, reason } }])

    const zip = await readBytes(zipSync({ 'a.har': strToU8(harWith(name)) }))
    expect(zip).toEqual([{ skipped: { kind: 'unreadable', file: '-!a.har', index: 0, place, reason } }])
  })

  test('are not had by a link that leads out of the folder', async () => {
    const secret = folderOf({ 'secret.txt': 'secret' })
    const folder = folderOf({ 'a.har': harWith('link.txt') })
    symlinkSync(join(secret, 'secret.txt'), join(folder, 'link.txt'))
    expect(await readAll([join(folder, 'a.har')])).toMatchObject([{ skipped: { reason: outside('link.txt') } }])
  })

  test.each(['absent.txt', 'sub'])('that are not there are lost, and the rest is read: %s', async (name) => {
    const folder = folderOf({ 'a.har': harWith(name), 'sub/x.txt': 'x' })
    const reason = "the response's body is a file that is not there. Put it beside the recording."
    const lost = [{ part: 'response.body', kind: 'not-recorded', reason }]
    const ofFolder = await readAll([join(folder, 'a.har')])
    const ofZip = await readBytes(zipSync({ 'a.har': strToU8(harWith(name)), 'sub/x.txt': strToU8('x') }))
    for (const items of [ofFolder, ofZip])
      expect(items).toMatchObject([{ entry: { lost, exchange: { response: { status: 200, headers: [] } } } }])
  })

  test('that are not there are not lost where the status says that there was none', async () => {
    const text = harWith('absent.txt').replace('"status":200', '"status":204')
    const [entry] = entriesOf(await readBytes(zipSync({ 'a.har': strToU8(text) })))
    expect([entry?.lost, entry?.exchange.response]).toEqual([undefined, { status: 204, headers: [] }])
  })

  test('cannot be had from standard input', async () => {
    expect(skippedOf(await readBytes(harWith('a.txt')))[0]?.reason).toBe(
      'an attached body cannot be found for standard input. Give the file by its name.',
    )
  })

  test('that are too large are refused, whatever the archive says of their size', async () => {
    const tooLarge = 'the attached body "b.txt" is larger than 4 bytes. Leave it out of the recording.'
    const folder = folderOf({ 'a.har': harWith('b.txt'), 'b.txt': 'hello' })
    const zip = Buffer.from(zipSync({ 'a.har': strToU8(harWith('b.txt')), 'b.txt': strToU8('hello') }))
    const lying = Buffer.from(zip)
    lying.writeUInt32LE(1, lying.lastIndexOf('PK\u0001\u0002', lying.length, 'latin1') + 24)
    writeFileSync(join(folder, 'a.zip'), zip)
    writeFileSync(join(folder, 'b.zip'), lying)
    for (const name of ['a.har', 'a.zip', 'b.zip']) {
      const items = await readAll([join(folder, name)], { limits: { bodyBytes: 4 } })
      expect(items, name).toMatchObject([{ skipped: { reason: tooLarge } }])
      expect(skippedOf(await readAll([join(folder, name)], { limits: { bodyBytes: 5 } })), name).toEqual([])
    }
  })

  test('that are damaged in an archive are refused', async () => {
    const zip = Buffer.from(zipSync({ 'a.har': strToU8(harWith('b.txt')), 'b.txt': strToU8('hello') }, { level: 0 }))
    zip[zip.indexOf('hello')] = 0x48
    expect(skippedOf(await readBytes(zip))[0]?.reason).toBe(
      'is damaged: its checksum is wrong. Make the archive again.',
    )
  })

  test.each([
    ['gzip', gzipSync('Grüße')],
    ['br', brotliCompressSync('Grüße')],
    ['deflate', deflateSync('Grüße')],
    ['deflate', deflateRawSync('Grüße')],
    ['gzip, br', brotliCompressSync(gzipSync('Grüße'))],
  ])('packed by %s are unpacked', async (encoding, bytes) => {
    const folder = folderOf({ 'a.har': harWith('b', [{ name: 'Content-Encoding', value: encoding }]), b: bytes })
    expect(await readAll([join(folder, 'a.har')])).toMatchObject([
      { entry: { exchange: { response: { body: 'Grüße' } } } },
    ])
  })
})

describe('limits', () => {
  const many = Array.from({ length: 5 }, () => JSON.stringify(polled))

  test.each([
    ['in a list', `[${[many[0], JSON.stringify({ ...polled, _x: 'x'.repeat(5000) }), many[1]].join(',')}]`],
    ['in lines', [many[0], JSON.stringify({ ...polled, _x: 'x'.repeat(5000) }), many[1]].join('\n')],
  ])('an entry that is too long is skipped, and the others are read: %s', async (_, text) => {
    const items = await readBytes(text, { limits: { entryBytes: 1000 }, chunkBytes: 300 })
    expect(entriesOf(items).map(({ index }) => index)).toEqual([0, 2])
    expect(skippedOf(items)).toMatchObject([
      {
        index: 1,
        reason: 'is an entry of more than 1000 bytes. Leave its body out, or store it beside the recording.',
      },
    ])
  })

  test('a whole HAR may be longer than an entry', async () => {
    const text = JSON.stringify({ log: { entries: Array(50).fill(polled) } })
    // Such entries are no HAR entries, and skipped for that; what counts is that each was found.
    expect(await readBytes(text, { limits: { entryBytes: 1000 }, chunkBytes: 100 })).toHaveLength(50)
  })

  test.each([
    ['gzip', (text: string) => gzipSync(text), '-'],
    ['zip', (text: string) => zipSync({ 'a.json': strToU8(text) }), '-!a.json'],
  ])('a bomb in %s is refused by its size and by its ratio', async (_, pack, file) => {
    const bomb = pack(`[${' '.repeat(3_000_000)}${many[0]}]`)
    const place = { line: 1, column: 1 }
    expect(await readBytes(bomb, { limits: { unpackedBytes: 1_000_000 } })).toMatchObject([
      {
        skipped: {
          file,
          place: { line: 1 },
          reason: 'unpacks to more than 1000000 bytes. Unpack it, and give its files.',
        },
      },
    ])
    expect(await readBytes(bomb, { limits: { unpackedBytesBeforeRatio: 1_000_000 } })).toMatchObject([
      {
        skipped: {
          place: { line: place.line },
          reason: 'unpacks to more than 500 times its size, as a zip bomb does. If you trust it, unpack it yourself.',
        },
      },
    ])
    expect(exchangesOf(await readBytes(bomb))).toEqual([polled])
  })

  test('members that are not packed count too', async () => {
    const zip = zipSync({ 'a.json': strToU8(many[0] ?? ''), 'b.json': strToU8(many[0] ?? '') }, { level: 0 })
    const items = await readBytes(zip, { limits: { unpackedBytes: (many[0]?.length ?? 0) + 1 } })
    expect(items).toMatchObject([{ entry: { file: '-!a.json' } }, { skipped: { file: '-!b.json' } }])
  })

  test.each([
    ['heldArchiveBytes', 'is an archive of more than 10 bytes that is no file. Save it, and give its name.'],
    ['archiveDirectoryBytes', 'has a directory of more than 10 bytes. Unpack it, and give its files.'],
  ])('%s bounds an archive', async (limit, reason) => {
    const zip = zipSync({ 'a.json': strToU8(many[0] ?? '') })
    expect(skippedOf(await readBytes(zip, { limits: { [limit]: 10 } }))).toMatchObject([{ reason }])
  })

  test('a body that unpacks to too much is refused', async () => {
    const entry = {
      request: { method: 'GET', url: 'https://example.com/', headers: [] },
      response: {
        status: 200,
        headers: [{ name: 'content-encoding', value: 'gzip' }],
        content: { text: gzipSync('x'.repeat(1000)).toString('base64'), encoding: 'base64' },
      },
    }
    expect(skippedOf(await readBytes(JSON.stringify(entry), { limits: { bodyBytes: 999 } }))).toMatchObject([
      { reason: 'a body is larger than 999 bytes. Leave it out of the recording.' },
    ])
    expect(skippedOf(await readBytes(JSON.stringify(entry), { limits: { bodyBytes: 1000 } }))).toEqual([])
  })
})

describe('hostile recordings', () => {
  test('10,000 brackets deep', async () => {
    const deep = '['.repeat(10_000) + ']'.repeat(10_000)
    const text = `{"request":{"method":"GET","url":"https://example.com/"},"response":{"status":200,"body":${deep}}}`
    expect(exchangesOf(await readBytes(text))[0]?.response?.body).toBe(deep)
    expect(skippedOf(await readBytes(`interactions:\n- ${deep}\nversion: 1\n`))).toHaveLength(1)
  })

  test('a number too large for JavaScript stays as it was written', async () => {
    const text = '{"request":{"method":"GET","url":"u"},"response":{"status":200,"body": {"a" : 1e400, "b":[ 1 ] } }}'
    expect(exchangesOf(await readBytes(text))[0]?.response?.body).toBe('{"a":1e400,"b":[1]}')
    expect(skippedOf(await readBytes(text.replace('200', '1e400')))).toMatchObject([
      {
        place: { line: 1, column: text.indexOf('200') + 1 },
        reason: 'response.status is not a status code. Record the exchange again, or mend it.',
      },
    ])
  })

  test('members named __proto__ stay data, and are no fields', async () => {
    const text = '{"__proto__":{"polluted":1},"_x":1,"request":{"method":"GET","url":"u","headers":{"__proto__":"h"}}}'
    const [entry] = entriesOf(await readBytes(text))
    expect(entry?.fields).toEqual({ _x: 1 })
    expect(entry?.exchange.request.headers).toEqual([['__proto__', 'h']])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(skippedOf(await readBytes('{"__proto__":{"request":{"method":"GET","url":"u"}}}'))).toHaveLength(1)
  })

  test('of equal names the last counts, for the value and for its place', async () => {
    const text = '{"request":{"method":"GET","url":"a","url":"b"},"request":{"method":"PUT","url":"c","url":"d"}}'
    const [entry] = entriesOf(await readBytes(text))
    expect(entry?.exchange.request).toEqual({ method: 'PUT', url: 'd', headers: [] })
    expect(entry?.locate('request.url')).toEqual({ line: 1, column: text.indexOf('"d"') + 1 })
  })

  test('lone surrogates and line ends in headers are data', async () => {
    const text = '{"request":{"method":"GET","url":"u","headers":{"a":"x\\r\\ny: z"},"body":"\\ud800"}}'
    expect(exchangesOf(await readBytes(text))[0]?.request).toEqual({
      method: 'GET',
      url: 'u',
      headers: [['a', 'x\r\ny: z']],
      body: '\ud800',
    })
  })

  test('bytes that are no UTF-8 spoil their entry only', async () => {
    const lines = [JSON.stringify(polled), '{"request":{"method":"GET","url":"\xff"}}', JSON.stringify(polled)]
    const items = await readBytes(Buffer.from(lines.join('\n'), 'latin1'))
    expect(entriesOf(items).map(({ index }) => index)).toEqual([0, 2])
    expect(skippedOf(items)).toEqual([
      {
        kind: 'unreadable',
        file: '-',
        index: 1,
        place: { line: 2, column: 1 },
        reason: 'is not UTF-8. Save the recording as UTF-8.',
      },
    ])
  })

  test.each([
    ['first, cut within a text', [0], '{"request":{"method":"GE'],
    ['first, cut after a member', [0], '{"request":{"method":"GET"'],
    ['in the middle', [1], '{"request":{"method":"GET"'],
    ['last', [2], '{"request":{"method":"GET"'],
  ])('a broken line does not hide the others: %s', async (_, [bad = 0], broken) => {
    const lines = Array.from({ length: 3 }, (_, index) => (index === bad ? broken : JSON.stringify(polled)))
    const items = await readBytes(lines.join('\n'), { chunkBytes: 10 })
    expect(entriesOf(items).map(({ index }) => index)).toEqual([0, 1, 2].filter((index) => index !== bad))
    expect(skippedOf(items)).toMatchObject([
      { index: bad, place: { line: bad + 1 }, reason: 'is not JSON. Record the exchange again, or mend it.' },
    ])
  })

  test('what is wrong is never quoted', async () => {
    const secret = 'eyJhbGciOiJIUzI1NiJ9'
    for (const text of [
      `{"auth": ${secret}}`,
      `{"request":{"method":"GET","url":["${secret}"]}}`,
      `[{"auth":"${secret}\n"}]`,
    ])
      expect(JSON.stringify(await readBytes(text))).not.toContain(secret.slice(0, 6))
  })

  test('more after the end is told', async () => {
    const items = await readBytes(`${formats['HAR']?.([polled])}\n}garbage`)
    expect(items.map((item) => ('entry' in item ? 'entry' : item.skipped))).toEqual([
      'entry',
      {
        kind: 'unreadable',
        file: '-',
        place: { line: 2, column: 1 },
        reason: 'holds something after its end that is no object and no list. Mend the file.',
      },
    ])
  })

  test('a list without its end is told, and its last entry is read', async () => {
    const text = `[${JSON.stringify(polled)}`
    const reason = 'is cut off. Record it again, or restore the whole file.'
    expect(await readBytes(text)).toMatchObject([
      { entry: { exchange: polled } },
      { skipped: { file: '-', place: { line: 1, column: text.length + 1 }, reason } },
    ])
  })

  test('a list that ends as an object is told', async () => {
    const items = await readBytes(`[${JSON.stringify(polled)}}`)
    expect(skippedOf(items).map(({ reason }) => reason)).toEqual(['closes a list with }. Record it again, or mend it.'])
  })
})

describe('places', () => {
  const at = (text: string, found: string) => {
    const before = text.slice(0, text.indexOf(found))
    return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
  }

  test.each([
    ['on one line', 0],
    ['over many lines', 2],
  ])('a member of a body that is JSON is found by its pointer, %s', async (_, indent) => {
    const first = JSON.stringify({ request: { method: 'GET', url: '🎉', headers: [] } }, null, indent)
    const second = JSON.stringify(
      {
        request: { method: 'PUT', url: 'here', headers: { a: 'b' }, body: { list: [1, { '~/': 'deep' }] } },
        response: { status: 201, headers: { c: 'd' }, body: 'plain' },
      },
      null,
      indent,
    )
    const text = `[\r\n${first},${second}]`
    const [, entry] = entriesOf(await readBytes(text, { chunkBytes: 3 }))
    expect({
      entry: entry?.locate('entry'),
      method: entry?.locate('request.method'),
      url: entry?.locate('request.url'),
      headers: entry?.locate('request.headers'),
      deep: entry?.locate('request.body', '/list/1/~0~1'),
      missing: entry?.locate('request.body', '/list/1/other'),
      status: entry?.locate('response.status'),
      responseHeaders: entry?.locate('response.headers'),
      text: entry?.locate('response.body', '/a/b'),
    }).toEqual({
      entry: at(text, second),
      method: at(text, '"PUT"'),
      url: at(text, '"here"'),
      headers: at(text, indent === 0 ? '{"a":"b"}' : '{\n      "a"'),
      deep: at(text, '"deep"'),
      missing: at(text, indent === 0 ? '{"~/"' : '{\n          "~/"'),
      status: at(text, '201'),
      responseHeaders: at(text, indent === 0 ? '{"c"' : '{\n      "c"'),
      text: at(text, '"plain"'),
    })
  })

  test('of a HAR the start of the text is given, and the nearest member where there is none', async () => {
    const text = formats['HAR over many lines']?.([polled, started]) ?? ''
    const [first, second] = entriesOf(await readBytes(text))
    const requestLine = text.split('\n').findIndex((line) => line.includes('"request"')) + 1
    expect(second?.locate('response.body', '/jobId')).toEqual(at(text, JSON.stringify(started.response?.body)))
    expect(first?.locate('request.body')).toEqual({ line: requestLine, column: 20 })
  })

  test('of nock objects members are found in both bodies', async () => {
    const text = formats['nock objects']?.([started]) ?? ''
    const [entry] = entriesOf(await readBytes(text))
    expect(entry?.locate('request.body', '/kind')).toEqual(at(text, '"Bot"'))
    expect(entry?.locate('response.body', '/jobId')).toEqual(at(text, '"j-1"'))
    expect(entry?.locate('response.headers')).toEqual({ line: at(text, '"rawHeaders"').line, column: 19 })
  })

  test('of a cassette the start of the value is given', async () => {
    const file = join(fixtures, 'vcrpy.yaml')
    const text = readFileSync(file, 'utf8')
    const entry = entriesOf(await readAll([file]))[3]
    expect(entry?.locate('response.body')).toEqual(at(text, 'no such job'))
    expect(entry?.locate('request.url')).toEqual(at(text, 'http://127.0.0.1:4571/export/none'))
    expect(entry?.locate('response.status')).toEqual(at(text, '404'))
  })
})
