import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { vendors } from '../../../../generated/vendors.ts'
import { asText, broken, clean, poll, start, stray, unreadable } from '../../../cli/_testing/recording.ts'
import type { RecordingOptions } from '../../checkInputs.ts'
import { checkRecording } from '../../checkRecording.ts'
import type { RecordingReport } from '../../recordingReport.ts'
import { reporters } from '../../reporters/index.ts'
import { toCandidate } from '../../vendorCandidate.ts'
import { checkPart } from '../checkPart.ts'
import { mergeParts } from '../mergeParts.ts'
import type { EditedContract, PartNumber } from '../partSettings.ts'

/** Two are enough to have an order. */
export const contracts: readonly EditedContract[] = await Promise.all(
  vendors.slice(1, 3).map(async (vendor) => ({ ...toCandidate(vendor), edition: await vendor.loadEdition() })),
)
export const version = '1.2.3'

/** Writes a part of what is in a folder, and gives the name of its file. */
export async function writePart(
  file: string,
  inputs: readonly string[],
  options: RecordingOptions & { readonly part?: PartNumber; readonly version?: string } = {},
): Promise<string> {
  let text = ''
  const counts = await checkPart(inputs, contracts, { version, ...options }, async (more) => {
    text += more
  })
  if (counts === undefined) throw new Error('the part was interrupted')
  writeFileSync(file, text)
  return file
}

/** A report in every form that there is. */
export const inAllForms = (report: RecordingReport): string =>
  Object.values(reporters)
    .map((reporter) => reporter(report, { version, colors: false, packageFolder: '' }))
    .join('\n')

export async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield Buffer.from(text)
}

/** A line of NDJSON: what is told of one of three jobs, at a time or at none, or something that is no exchange of it. */
const line = fc
  .tuple(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          start,
          poll('InProgress'),
          poll('Completed', { downloadUrl: 'https://f.example/x' }),
          poll('Deleting'),
        ),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...broken,
          ...clean,
          poll('Failed', { failureReasons: ['a'] }),
          poll(null),
          stray,
          unreadable,
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('{"request":', 'not JSON at all', '', '{}', '\u{1f600}') },
    ),
    fc.integer({ min: 1, max: 3 }),
    fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  )
  .map(([entry, job, seconds]) => {
    if (typeof entry === 'string') return entry
    const { _recordedAt: _, ...untimed } = entry
    const time =
      seconds === undefined ? {} : { _recordedAt: new Date(1_767_225_600_000 + seconds * 1000).toISOString() }
    return JSON.stringify({ ...untimed, ...time }).replaceAll('EXPORT0001', `EXPORT000${job}`)
  })

// Of two orders of these names, folder by folder and letter by letter, only one is right.
const names = ['b.ndjson', 'a-b.ndjson', 'a/z.json', 'a/c.ndjson', 'a.zip.ndjson'] as const

const known = { contract: 'lex-v2', operationId: 'describeExport', status: 200, reason: 'known', date: '2026-01-01' }
const judging = fc.record({
  profile: fc.constantFrom('consumer', 'audit'),
  ignoreRules: fc.constantFrom([], ['request-parameter-unknown'] as const),
  baseline: fc.constantFrom([], [{ ...known, rule: 'response-body', pointer: '/exportStatus' } as const]),
})

/** Recordings, how they are judged, and a split of them into parts, in some order. */
export const splits = fc.record({
  files: fc.array(fc.array(line, { minLength: 1, maxLength: 8 }), { minLength: names.length, maxLength: names.length }),
  endsInLine: fc.boolean(),
  /** The part of each file. */
  parts: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: names.length, maxLength: names.length }),
  /** Where the first file is cut into pieces, one for each part; it stays whole without. */
  cuts: fc.option(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })), { nil: undefined }),
  order: fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
  options: fc
    .tuple(judging, fc.constantFrom({}, {}, { coverage: {} }, { coverage: { state: 50 } }))
    .map(([given, coverage]): RecordingOptions => ({ ...given, ...coverage })),
})

type Split = typeof splits extends fc.Arbitrary<infer Value> ? Value : never

/** The report of one check of all, and of the merged parts, as texts in every form. */
export async function reportsOf(top: string, { files, endsInLine, parts, cuts, order, options }: Split) {
  const folder = mkdtempSync(join(top, 'run-'))
  const nameOf = (at: number) => join(folder, 'all', names[at] ?? '')
  // The start of a recording says that it is NDJSON: its first line is whole.
  const linesOf = (at: number) => [JSON.stringify(start), ...(files[at] ?? [])].map((text) => `${text}\n`)
  for (const [at, name] of names.entries()) {
    mkdirSync(dirname(nameOf(at)), { recursive: true })
    const text = linesOf(at).join('')
    writeFileSync(
      nameOf(at),
      name.endsWith('.json') ? asText([start, ...broken]) : endsInLine ? text : text.slice(0, -1),
    )
  }
  const whole = await checkRecording([join(folder, 'all')], contracts, options)

  const written: string[] = []
  for (const part of [0, 1, 2]) {
    const numbered = { ...options, part: { number: part + 1, of: 3 } }
    const inputs = names.flatMap((_, at) => (parts[at] === part && (at > 0 || cuts === undefined) ? [nameOf(at)] : []))
    const file = join(folder, `${part}.part`)
    if (cuts === undefined) written.push(await writePart(file, inputs, numbered))
    else {
      const bounds = [0, ...cuts.map((cut) => cut + 1).sort((one, other) => one - other)]
      const piece = linesOf(0)
        .slice(bounds[part], bounds[part + 1])
        .join('')
      const stdin = oneChunk(part === 2 && !endsInLine ? piece.slice(0, -1) : piece)
      written.push(await writePart(file, ['-', ...inputs], { ...numbered, stdin, stdinName: nameOf(0) }))
    }
  }
  const merged = await mergeParts(
    order.map((at) => written[at] ?? ''),
    contracts,
    version,
  )
  rmSync(folder, { recursive: true })
  return { whole: inAllForms(whole), merged: inAllForms(merged) }
}
