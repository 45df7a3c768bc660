import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinPages } from './joinPages.ts'

type ReadPage = (offset: number, limit: number) => string

/** A file and how a vendor hands it out. */
interface Csv {
  /** Undefined when the file has no heading row. */
  readonly heading: string | undefined
  readonly records: readonly string[]
  readonly lineEnd: string
  readonly endsWithLineEnd: boolean
}

const text = ({ lineEnd, endsWithLineEnd }: Csv, rows: readonly string[]) =>
  rows.join(lineEnd) + (endsWithLineEnd && rows.length > 0 ? lineEnd : '')

const headed = ({ heading }: Csv, records: readonly string[]) =>
  heading === undefined ? records : [heading, ...records]

const whole = (csv: Csv) => text(csv, headed(csv, csv.records))

/** Vendors that count: each part has the heading row, also behind the end or not there, or only the first part has it. */
const vendors: Readonly<Record<string, (csv: Csv) => ReadPage>> = {
  'repeats the heading row': (csv) => (offset, limit) =>
    text(csv, headed(csv, csv.records.slice(offset, offset + limit))),
  'repeats the heading row, and gives nothing behind the end': (csv) => (offset, limit) => {
    const records = csv.records.slice(offset, offset + limit)
    return records.length === 0 && offset > 0 ? '' : text(csv, headed(csv, records))
  },
  'gives the heading row once': (csv) => (offset, limit) => {
    const records = csv.records.slice(offset, offset + limit)
    return text(csv, offset === 0 ? headed(csv, records) : records)
  },
}

class Broken extends Error {}

async function join(readPage: ReadPage, pageSize: number) {
  const asked: [number, number][] = []
  const encoder = new TextEncoder()
  const read = async (offset: number, limit: number) => {
    asked.push([offset, limit])
    if (asked.length > 500) throw new Error('there is no end')
    return encoder.encode(readPage(offset, limit))
  }
  const parts: Uint8Array[] = []
  for await (const part of joinPages(read, pageSize, (problem) => new Broken(problem))) parts.push(part)
  return { text: Buffer.concat(parts).toString(), asked }
}

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
const cell = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', '"', ',', ';', '\n', '\r\n', 'ü', ' '), { maxLength: 4 }), fc.boolean())
  .map(([parts, quotes]) => (quotes || /["\n,;]/.test(parts.join('')) ? quoted(parts.join('')) : parts.join('')))
// A row of one empty value would be an empty line, which is no record.
const row = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), fc.constantFrom(',', ';'))
  .map(([cells, delimiter]) => cells.join(delimiter) || '""')
const pageSizes = fc.integer({ min: 1, max: 8 })
const csvs: fc.Arbitrary<Csv> = fc.record({
  heading: fc.option(row, { nil: undefined }),
  // Few different ones, so that equal records come often.
  records: fc.tuple(row, row).chain((few) => fc.array(fc.oneof(fc.constantFrom(...few), row), { maxLength: 20 })),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  endsWithLineEnd: fc.boolean(),
})

describe.each(Object.entries(vendors))('a vendor that %s', (name, serve) => {
  test('gives the same bytes in parts as in one', async () => {
    await fc.assert(
      fc.asyncProperty(csvs, pageSizes, async (csv, pageSize) => {
        const { heading, records, lineEnd, endsWithLineEnd } = csv
        // Told apart by no vendor: a heading row from a record that equals it.
        fc.pre(name !== 'gives the heading row once' || !records.includes(heading ?? ''))
        // Without any line end in the first part, its kind is not known; CRLF is what RFC 4180 says.
        fc.pre(endsWithLineEnd || lineEnd === '\r\n' || heading !== undefined || pageSize > 1)
        expect((await join(serve(csv), pageSize)).text).toBe(whole(csv))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a vendor that does not count', () => {
  const isLong = ({ heading, records }: Csv) => records.length >= (heading === undefined ? 2 : 1)

  test.each<[string, (csv: Csv) => ReadPage]>([
    [
      'gives the same part for every offset',
      (csv) => (_, limit) => text(csv, headed(csv, csv.records.slice(0, limit))),
    ],
    ['gives the whole file every time', (csv) => () => whole(csv)],
  ])('and %s ends in an error', async (_, serve) => {
    await fc.assert(
      fc.asyncProperty(csvs.filter(isLong), pageSizes, async (csv, pageSize) => {
        await expect(join(serve(csv), pageSize)).rejects.toBeInstanceOf(Broken)
      }),
      { numRuns: 1000 },
    )
  })

  test('and gives the last part for every offset behind the end ends in an error', async () => {
    const records = ['1', '2', '3', '4']
    const serve: ReadPage = (offset, limit) => text(plain, records.slice(Math.min(offset, 2)).slice(0, limit))
    await expect(join(serve, 2)).rejects.toEqual(new Broken('a part of the file does not begin where it was asked to'))
  })
})

describe('a vendor that gives more records than were asked for', () => {
  const problem = new Broken('a part of the file has more records than were asked for')

  test('ends in an error at once', async () => {
    const asked: number[] = []
    const serve: ReadPage = (offset) => {
      asked.push(offset)
      return 'id\r\n1\r\n2\r\n3\r\n'
    }
    await expect(join(serve, 2)).rejects.toEqual(problem)
    expect(asked).toEqual([0])
  })

  test('in a later part ends in an error', async () => {
    const serve: ReadPage = (offset) => ['id\r\n1\r\n2\r\n', '', '3\r\n4\r\n5\r\n'][offset] ?? ''
    await expect(join(serve, 2)).rejects.toEqual(problem)
  })
})

const plain: Csv = { heading: undefined, records: [], lineEnd: '\r\n', endsWithLineEnd: true }

describe('a vendor that gives fewer records than were asked for', () => {
  const csv: Csv = { ...plain, heading: 'id', records: ['1', '2', '3', '4', '5', '6', '7'] }

  test.each([1, 2, 3])('of %i instead of 4 ends in an error, for records would be lost', async (most) => {
    const serve: ReadPage = (offset, limit) =>
      text(csv, headed(csv, csv.records.slice(offset, offset + Math.min(limit, most))))
    await expect(join(serve, 4)).rejects.toEqual(
      new Broken('a part of the file has fewer records than were asked for, and more follow'),
    )
  })
})

describe('what is asked for', () => {
  const serve = (csv: Csv) => vendors['repeats the heading row']?.(csv) ?? (() => '')
  const beyond: [number, number] = [1_000_000_000, 2]

  test('is one part after the other until one has no record, and one that cannot be', async () => {
    const csv: Csv = { ...plain, heading: 'id', records: ['1', '2', '3'] }
    expect(await join(serve(csv), 2)).toEqual({
      text: 'id\r\n1\r\n2\r\n3\r\n',
      asked: [[0, 2], [2, 2], beyond, [4, 2]],
    })
  })

  test('is one part when the file is empty', async () => {
    expect(await join(() => '', 2)).toEqual({ text: '', asked: [[0, 2]] })
  })

  test('is no part that cannot be where no heading row is repeated', async () => {
    const csv: Csv = { ...plain, records: ['1', '2', '3'] }
    expect(await join(serve(csv), 2)).toEqual({
      text: '1\r\n2\r\n3\r\n',
      asked: [
        [0, 2],
        [2, 2],
        [4, 2],
      ],
    })
  })
})

test('a quote within a value without quotes is a plain character', async () => {
  const csv: Csv = { ...plain, heading: 'size;name', records: ['5" pipe;a', '6"" pipe;"b\r\n"', '7;8"', '9;c'] }
  const serve = vendors['repeats the heading row'] as (csv: Csv) => ReadPage
  for (const pageSize of [1, 2, 3]) expect((await join(serve(csv), pageSize)).text).toBe(whole(csv))
})
