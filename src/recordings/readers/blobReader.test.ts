import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Exchange } from '../../contract/exchange.ts'
import { blobsIn } from './_testing/blobsIn.ts'
import { formats } from './_testing/formats.ts'
import { type NamedBlob, splitBlobs } from './blobReader.ts'
import { defaultLimits } from './limits.ts'
import { parseSlice } from './parseSlice.ts'
import { readRecordings } from './readRecordings.ts'
import type { ReadItem } from './recordedEntry.ts'

const fixtures = join(import.meta.dirname, '_fixtures')

async function readBlobs(files: readonly NamedBlob[], onRead?: (bytes: number) => void): Promise<ReadItem[]> {
  const items: ReadItem[] = []
  for await (const batch of splitBlobs(files, { limits: defaultLimits, ...(onRead && { onRead }) }))
    for (const item of batch) items.push('skipped' in item ? item : await parseSlice(item.slice, item))
  return items
}

/** What was read, with the places of all parts, and files named from the folder on. */
function told(items: readonly ReadItem[], folder = '') {
  const named = (file: string) => file.replace(folder, '')
  return items.map((item) => {
    if ('skipped' in item) return { ...item.skipped, file: named(item.skipped.file) }
    const { locate, file, ...entry } = item.entry
    return { ...entry, file: named(file), places: [locate('entry'), locate('request.body'), locate('response.body')] }
  })
}

async function readFolder(folder: string): Promise<ReadItem[]> {
  const items: ReadItem[] = []
  for await (const item of readRecordings([folder])) items.push(item)
  return items
}

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-blobs-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** What a page reads of a folder, and what the file system gives. */
async function bothWays(folder: string) {
  return {
    blobs: told(await readBlobs(blobsIn(folder))),
    files: told(await readFolder(folder), `${dirname(folder)}/`),
  }
}

const exchange: Exchange = {
  request: { method: 'GET', url: 'https://example.com/export/j-1', headers: [] },
  response: { status: 200, headers: [['content-type', 'application/json']], body: '{"name":"Grüße 🎉"}' },
}

describe('files that a page was given are read as files on the disk', () => {
  test('in every format', async () => {
    const files = Object.entries(formats).map(([, write], index) => [`${index}.json`, write([exchange, exchange])])
    const { blobs, files: stored } = await bothWays(folderOf(Object.fromEntries(files)))
    expect(blobs.length).toBeGreaterThan(2 * files.length - 1)
    expect(blobs).toEqual(stored)
  })

  test('as recorders wrote them, packed too', async () => {
    const { blobs, files } = await bothWays(fixtures)
    expect(blobs.length).toBeGreaterThan(10)
    expect(blobs).toEqual(files)
  })

  test('with the bodies beside a recording, which are none themselves', async () => {
    const body = `${'a'.repeat(40)}.json`
    const entry = (name: string) => ({
      request: { method: 'GET', url: 'https://example.com/', headers: [] },
      response: { status: 200, headers: [], content: { mimeType: 'application/json', _file: name } },
    })
    const har = (...names: string[]) => JSON.stringify({ log: { version: '1.2', entries: names.map(entry) } })
    const { blobs, files } = await bothWays(
      folderOf({
        'inner/z.har': har(body, 'not-there.json', '../outside.json', '/etc/hosts'),
        [`inner/${body}`]: '{"attached":true}',
        'outside.json': har(),
        'notes.txt': 'not a recording',
        'flows.dump': '1184:10:websocket;0:~',
        'packed.ndjson.gz': gzipSync(`${JSON.stringify(exchange)}\n`),
        'archive.zip': zipSync({ 'a.har': strToU8(har(body)), [body]: strToU8('{"packed":true}') }),
        'broken.zip': 'PK\u0003\u0004 and nothing more',
      }),
    )
    expect(blobs).toHaveLength(9)
    expect(blobs).toEqual(files)
  })
})

test('a file that was named is read, whatever its name', async () => {
  const blob = new Blob([`${JSON.stringify(exchange)}\n`])
  expect(told(await readBlobs([{ name: 'notes.txt', blob }]))).toMatchObject([{ file: 'notes.txt', exchange }])
})

test('a file that cannot be read any more is told of as unreadable', async () => {
  const gone = { size: 10, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }) }
  expect(told(await readBlobs([{ name: 'a.har', blob: gone as unknown as Blob }]))).toEqual([
    {
      kind: 'unreadable',
      file: 'a.har',
      place: { line: 1, column: 1 },
      reason: 'cannot be read any more: it was changed or moved. Give it again.',
    },
  ])
})

test('it is told how many bytes were read', async () => {
  let read = 0
  const blob = new Blob([`${JSON.stringify(exchange)}\n`.repeat(5000)])
  await readBlobs([{ name: 'a.ndjson', blob }], (bytes) => {
    read += bytes
  })
  expect(read).toBe(blob.size)
})
