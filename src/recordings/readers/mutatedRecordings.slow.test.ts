import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Exchange } from '../../contract/exchange.ts'
import { formats } from './_testing/formats.ts'
import { readBytes } from './_testing/readAll.ts'
import { parseSlice } from './parseSlice.ts'
import { splitRecordings } from './readRecordings.ts'
import type { ReadItem } from './recordedEntry.ts'

// What files of unknown tools hold is guessed by changing those of known ones: each run must settle, throw nothing, and
// tell something of each entry that the file holds.

const runs = 10_000
const exchanges: readonly Exchange[] = [
  {
    request: {
      method: 'POST',
      url: 'https://example.com/export',
      headers: [
        ['auth', 'a.b.c'],
        ['content-type', 'application/json'],
      ],
      body: '{"kind":"Bot","deep":[[{}],1.5,null]}',
    },
    response: {
      status: 202,
      headers: [['content-type', 'application/json']],
      body: '{"jobId":"j-1","name":"Grüße 🎉"}',
    },
  },
  {
    request: { method: 'GET', url: 'http://example.com/export/j-1', headers: [] },
    response: { status: 404, headers: [['content-type', 'text/plain']], body: 'no: "such"\n  job\n' },
  },
  {
    request: { method: 'GET', url: 'https://other.example/', headers: [['accept', '*/*']] },
    response: { status: 200, headers: [['set-cookie', 'a=1']], body: 'x'.repeat(50) },
  },
]

const table = Object.entries(formats).map(([name, write]) => ({ name, text: write(exchanges) }))
/** A recording as a document, and how its tool writes it. */
interface Document {
  readonly name: string
  readonly document: unknown
  readonly write: (document: unknown) => string
}

function documentOf({ name, text }: { name: string; text: string }): Document {
  const lines = text.trim().split(/\s*\n\s*/)
  const isLines = lines.length === exchanges.length && lines.every((line) => line.startsWith('{'))
  if (isLines) {
    const write = (document: unknown) => (document as unknown[]).map((line) => `${JSON.stringify(line)}\n`).join('')
    return { name, document: lines.map((line) => JSON.parse(line)), write }
  }
  const body = text.replace('\ufeff', '')
  if (/^[{[]/.test(body)) return { name, document: JSON.parse(body), write: (document) => JSON.stringify(document) }
  const tape = body.startsWith('!tape') ? '!tape\n' : ''
  return { name, document: parse(body.slice(tape.length)), write: (document) => tape + stringify(document) }
}

/** Everything that is told of a recording; whatever throws or hangs fails the test. */
async function settle(bytes: Uint8Array, isOurs?: (url: string) => boolean): Promise<ReadItem[]> {
  async function* stdin() {
    yield bytes
  }
  const items: ReadItem[] = []
  for await (const batch of splitRecordings(['-'], { stdin: stdin() }))
    for (const item of batch)
      items.push('skipped' in item ? item : await parseSlice(item.slice, { ...item, ...(isOurs && { isOurs }) }))
  return items
}

const strange = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  17,
  '',
  'x',
  '\u0000',
  '\ufeff',
  '{}',
  [],
  {},
  [[]],
  [null],
  { a: {} },
  'eyJhIjoxfQ==',
  '__proto__',
  'GET',
  'https://example.com/',
  '\ud800',
)

/** The places of all values in JSON, but for the lists whose elements are entries. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, child]) => pathsOf(child, [...path, name]))]
}

function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return to
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) }
  if (rest.length === 0 && to === undefined && !Array.isArray(copy)) delete copy[name]
  else
    (copy as Record<string | number, unknown>)[name] = changed(
      (value as Record<string | number, unknown>)[name],
      rest,
      to,
    )
  return copy
}

/** The lists of entries, by format: what is changed stands within one of them, so that their number stays the same. */
const listOf = (document: unknown): readonly (string | number)[] | undefined => {
  const has = (...path: string[]) => {
    let at = document
    for (const name of path) at = (at as Record<string, unknown> | undefined)?.[name]
    return Array.isArray(at) ? path : undefined
  }
  return Array.isArray(document) ? [] : (has('log', 'entries') ?? has('interactions') ?? has('http_interactions'))
}

const counts = { runs: 0, read: 0, skipped: 0 }
function count(items: readonly ReadItem[]) {
  counts.runs++
  for (const item of items) counts['entry' in item ? 'read' : 'skipped']++
  // Whatever a reader throws by mistake is told so.
  expect(items).not.toContainEqual({
    skipped: expect.objectContaining({ reason: expect.stringContaining('too deep') }),
  })
}

describe('mutated recordings', () => {
  // Values in a row are no document; a collection has its entries at any depth.
  const documents = table.filter(({ name }) => !/one after the other|Postman/.test(name)).map(documentOf)

  test('there are documents of JSON, of lines and of YAML', () => {
    expect(documents.map(({ document }) => listOf(document) !== undefined)).not.toContain(false)
    expect(documents.length).toBeGreaterThan(15)
  })

  test(`an entry with a strange member is read or told, and so are the others: ${runs / 2} runs`, () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...documents),
        fc.nat(2),
        fc.array(fc.tuple(fc.nat(), fc.option(strange, { nil: undefined })), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async ({ document, write }, at, mutations, foreign) => {
          const list = [...(listOf(document) ?? []), at]
          let mutated = document
          for (const [place, value] of mutations) {
            const entry = list.reduce<unknown>(
              (inner, name) => (inner as Record<string | number, unknown>)[name],
              mutated,
            )
            const paths = pathsOf(entry)
            mutated = changed(
              mutated,
              [...list, ...(paths[place % paths.length] ?? [])],
              value === undefined && paths[place % paths.length]?.length === 0 ? null : value,
            )
          }
          const items = await settle(Buffer.from(write(mutated)), foreign ? () => false : undefined)
          count(items)
          const known = items.map((item) => ('entry' in item ? item.entry.index : item.skipped.index))
          // A first line that is no object any more is told without an index, and so is a file that starts with it.
          const ofFile = known.filter((index) => index === undefined).length
          expect(known.length).toBe(ofFile === 1 && known.length === 1 ? 1 : exchanges.length)
          expect(known.filter((index) => index !== undefined)).toEqual([0, 1, 2].slice(0, known.length - ofFile))
        },
      ),
      { numRuns: runs / 2, seed: 13 },
    ))

  const bytes = fc.uint8Array({ minLength: 0, maxLength: 12 })
  test(`bytes that were changed, packed or not, are read or told: ${runs / 2} runs`, () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...table),
        fc.constantFrom('plain', 'gzip', 'zip', 'packed, then changed'),
        fc.array(fc.tuple(fc.nat(), fc.nat(30), bytes), { minLength: 1, maxLength: 4 }),
        async ({ text }, packing, splices) => {
          const pack = (data: Uint8Array) => (packing === 'zip' ? zipSync({ 'a.json': data }) : gzipSync(data))
          let data: Uint8Array = packing === 'packed, then changed' ? gzipSync(text) : strToU8(text)
          for (const [place, removed, added] of splices) {
            const start = place % (data.length + 1)
            data = Buffer.concat([data.subarray(0, start), added, data.subarray(start + removed)])
          }
          const items = await settle(packing === 'gzip' || packing === 'zip' ? pack(data) : data)
          count(items)
          expect(items.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: runs / 2, seed: 13 },
    ))

  test('the counts', async () => {
    console.log(`${counts.runs} mutated recordings: ${counts.read} entries read, ${counts.skipped} told as skipped`)
    expect(counts.runs).toBe(runs)
    expect(counts.read).toBeGreaterThan(runs / 2)
    expect(counts.skipped).toBeGreaterThan(runs / 2)
    // What is tried above is what everybody uses.
    for (const { text } of table) expect(await settle(strToU8(text))).toHaveLength((await readBytes(text)).length)
  })
})
