import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import {
  exampleExchange,
  requestExample,
  responseExample,
  successStatus,
} from '../../../scripts/_lib/exampleExchange.ts'
import { holds } from '../../_testing/holds.ts'
import { vendors } from '../../_testing/vendors.ts'
import type { RecordingOptions } from '../checkInputs.ts'
import { checkRecording } from '../checkRecording.ts'
import { exitCodeOf, type RecordingReport } from '../recordingReport.ts'
import { formats } from './_testing/formats.ts'

// Whoever checks a folder does not know what is in it: any bytes under any name are judged or listed, and none is passed over.

const top = mkdtempSync(join(tmpdir(), 'any-file-'))
afterAll(() => rmSync(top, { recursive: true }))

const contracts = vendors.map(({ contract }) => contract)
const exchanges = vendors.flatMap(({ contract, document }) =>
  Object.keys(contract.description.operations).map((operationId) => {
    const status = successStatus(document, operationId)
    return exampleExchange(contract, document, operationId, {
      request: requestExample(document, operationId),
      status,
      response: responseExample(document, operationId, status),
    })
  }),
)

const letters = fc.constantFrom(...'abAB01 .-_~%#?&\'"$()[]{}@=+,;é日\u202e🎉')
const endings = [
  '.har',
  '.json',
  '.ndjson',
  '.jsonl',
  '.yaml',
  '.yml',
  '.zip',
  '.gz',
  '.har.gz',
  '.trace',
  '.br',
  '.txt',
  '',
]
const fileName = fc
  .tuple(fc.string({ unit: letters, minLength: 1, maxLength: 12 }), fc.constantFrom(...endings))
  .map(([stem, ending]) => `${stem.replace(/^\.+$/, 'dots')}${ending}`)

const marks = [
  '{"log":{"entries":[',
  ']}}',
  '{"request":',
  '- request:',
  'interactions:\n',
  '!tape\n',
  '\ufeff',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\n',
  '{}',
  '[]',
  '"',
  '\\u',
  '---\n',
]
const piece = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom(...marks).map((mark) => Buffer.from(mark)),
  fc.json().map((text) => Buffer.from(text)),
)

interface Content {
  readonly bytes: Buffer
  /** Entries that are there for certain, whatever else is; undefined where that is not known. */
  readonly entries?: number
}

const whole: fc.Arbitrary<Content> = fc
  .tuple(
    fc.constantFrom(...Object.keys(formats)),
    fc.uniqueArray(fc.nat(exchanges.length - 1), { minLength: 1, maxLength: 6 }),
  )
  .map(([format, indexes]) => {
    const chosen = indexes.flatMap((index) => exchanges[index] ?? [])
    return { bytes: Buffer.from(formats[format]?.(chosen) ?? ''), entries: chosen.length }
  })
const damaged: fc.Arbitrary<Content> = fc
  .tuple(
    whole,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), piece), { minLength: 1, maxLength: 3 }),
  )
  .map(([{ bytes }, splices]) => ({
    bytes: splices.reduce((data, [at, taken, put]) => {
      const start = Math.floor(at * data.length)
      return Buffer.concat([data.subarray(0, start), put, data.subarray(start + taken)])
    }, bytes),
  }))
const invented: fc.Arbitrary<Content> = fc
  .array(piece, { maxLength: 8 })
  .map((pieces) => ({ bytes: Buffer.concat(pieces) }))
const plain = fc.oneof(whole, damaged, invented)
const content: fc.Arbitrary<Content> = fc
  .tuple(plain, fc.constantFrom('plain', 'plain', 'gzip', 'zip', 'twice', 'brotli', 'cut'))
  .map(([{ bytes, entries }, packing]) => {
    const known = entries === undefined ? {} : { entries }
    if (packing === 'gzip') return { bytes: gzipSync(bytes), ...known }
    if (packing === 'zip') return { bytes: Buffer.from(zipSync({ 'inner.har': bytes })), ...known }
    if (packing === 'twice') return { bytes: gzipSync(gzipSync(bytes)) }
    if (packing === 'brotli') return { bytes: brotliCompressSync(bytes) }
    if (packing === 'cut') return { bytes: gzipSync(bytes).subarray(0, -3) }
    return { bytes, ...known }
  })

const files = fc.uniqueArray(fc.record({ name: fileName, content, folder: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
  // A file system may hold names that differ in case only for one.
  selector: ({ name }) => name.normalize('NFC').toLowerCase(),
})

function expectWhole(report: RecordingReport): void {
  const { summary, findings, skipped } = report
  expect(summary.exchanges).toBe(summary.judged + summary.skipped)
  expect(skipped.length).toBe(summary.skipped)
  expect(findings.length).toBe(summary.errors + summary.warnings)
  expect(skipped.filter(({ kind }) => kind === 'unreadable').length).toBe(summary.unreadable)
  expect(Object.values(summary.operations).reduce((sum, count) => sum + count, 0)).toBe(summary.judged)
  for (const { file, line, column } of [...findings, ...skipped]) {
    expect(file.startsWith(top) || file.startsWith('run')).toBe(true)
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
  }
  for (const { reason } of skipped) expect(reason).not.toBe('')
}

const counts = { judged: 0, skipped: 0, unreadable: 0 }

test('any bytes under any names are judged or listed, twice the same, and none is passed over', async () => {
  await holds(
    fc.asyncProperty(files, fc.constantFrom<RecordingOptions>({}, { profile: 'audit' }), async (drawn, options) => {
      const folder = mkdtempSync(join(top, 'run-'))
      try {
        mkdirSync(join(folder, 'inner'))
        const named = drawn.map(({ name, content, folder: isInner }) => {
          const path = join(folder, isInner ? 'inner' : '', name)
          writeFileSync(path, content.bytes)
          return path
        })
        // Named one by one all are read, whatever their endings; of a folder, those that may be recordings.
        const report = await checkRecording(named, contracts, options)
        expectWhole(report)
        expect(await checkRecording(named, contracts, options)).toEqual(report)
        expectWhole(await checkRecording([folder], contracts, options))
        expect([0, 1, 2]).toContain(exitCodeOf(report))
        for (const [index, path] of named.entries()) {
          const { entries } = drawn[index]?.content ?? {}
          const own = await checkRecording([path], contracts, options)
          expect(own.summary.exchanges).toBeGreaterThan(0)
          if (entries !== undefined) expect(own.summary.exchanges).toBe(entries)
        }
        counts.judged += report.summary.judged
        counts.skipped += report.summary.skipped
        counts.unreadable += report.summary.unreadable
      } finally {
        rmSync(folder, { recursive: true })
      }
    }),
    {
      runs: 250,
      target: 'readers',
      reaches: () => {
        expect(counts.judged).toBeGreaterThan(100)
        expect(counts.unreadable).toBeGreaterThan(50)
      },
    },
  )
})
