import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { exampleExchange, responseExample } from '../../scripts/_lib/exampleExchange.ts'
import { vendors } from '../_testing/vendors.ts'
import type { Exchange, ExchangeResponse } from '../contract/exchange.ts'
import { formats } from '../recordings/readers/_testing/formats.ts'
import type { RecordingReport } from '../recordings/recordingReport.ts'
import type { CaseResult } from './_testing/runCases.ts'

/** Judged and skipped account for everything that the file holds; the exit code is 0 only where nothing is wrong. */
type Hostile = readonly [
  name: string,
  content: string | Uint8Array,
  exitCode: 0 | 1 | 2,
  judged: number,
  skipped: number,
]

const vendor = vendors.find(({ name }) => name === 'lex-v2') as (typeof vendors)[number]
const described = (example: string) => {
  const response = responseExample(vendor.document, 'describeExport', 200, example)
  const parts = { request: undefined, status: 200, response }
  const exchange = exampleExchange(vendor.contract, vendor.document, 'describeExport', parts)
  return exchange as Exchange & { readonly response: ExchangeResponse }
}
const pending = described('inProgress')
const completed = described('completed')
const harOf = (...exchanges: Exchange[]) => formats['HAR']?.(exchanges) ?? ''
const har = harOf(pending, pending, completed)
const single = harOf(completed)

/** A text with another in the place of a part that it must hold. */
function replaced(text: string, part: string, other: string): string {
  if (!text.includes(part)) throw new Error(`there is no ${part}`)
  return text.replace(part, () => other)
}
const withBody = (body: string) => harOf({ ...completed, response: { ...completed.response, body } })
const body = completed.response.body ?? ''
const bodyWith = (part: string, other: string) => withBody(replaced(body, part, other))
const singleWith = (part: string, other: string) => replaced(single, part, other)
const headers = (...more: [string, string][]) =>
  harOf({ ...completed, response: { ...completed.response, headers: [...completed.response.headers, ...more] } })

const deep = (open: string, inside: string, close: string, depth = 10_000) =>
  open.repeat(depth) + inside + close.repeat(depth)
const long = 'x'.repeat(20e6)
const bytes = Buffer.from(har)
const at = bytes.indexOf('EXPORT')
const halfSurrogate = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xed, 0xa0, 0x80]), bytes.subarray(at)])
const evil = 'a\r\n::error::said by a recording\u001b[2J\u009b31m\u202e\u0007%0A::warning::x'

const hostile: readonly Hostile[] = [
  ['nothing hostile.har', har, 0, 3, 0],

  ['a body 10,000 deep.har', withBody(deep('[', '', ']')), 1, 1, 0],
  ['a field of ours 10,000 deep.har', singleWith('"request"', `"_x":${deep('[', '', ']')},"request"`), 0, 1, 0],
  ['lists 10,000 deep.json', deep('[', '', ']'), 2, 0, 1],
  ['a million open lists.json', '['.repeat(1e6), 2, 0, 1],
  ['members 10,000 deep.json', deep('{"a":', '1', '}'), 2, 0, 1],

  ['a body within __proto__.har', withBody(`{"__proto__":${body}}`), 1, 1, 0],
  ['a response within __proto__.har', singleWith('"request"', '"__proto__":{"response":{}},"request"'), 0, 1, 0],
  ['an exchange within __proto__.json', `{"__proto__":${JSON.stringify(completed)}}`, 2, 0, 1],
  ['a HAR within __proto__.json', `{"__proto__":${har}}`, 2, 0, 1],

  // Of equal names the last one counts, as for JSON.parse; of equal lists of entries none is left out.
  [
    'a state twice.har',
    bodyWith('"exportStatus":"Completed"', '"exportStatus":"Completed","exportStatus":"X"'),
    1,
    1,
    0,
  ],
  ['a status twice.har', singleWith('"status":200', '"status":200,"status":418'), 1, 1, 0],
  ['entries twice, the first empty.har', replaced(har, '"entries":[{"s', '"entries":[],"entries":[{"s'), 2, 3, 1],
  ['entries twice, the last broken.har', har.replace(/\]\}\}$/, '],"entries":[1]}}'), 2, 3, 1],

  ['half a surrogate as the state.har', bodyWith('"Completed"', '"\ud800"'), 1, 1, 0],
  ['half a surrogate in the address.har', singleWith('/exports/', '/exports/\\ud800'), 1, 1, 0],
  ['half a surrogate as bytes.har', halfSurrogate, 2, 2, 1],

  ['a field of 20 MB in one line.har', singleWith('"request"', `"_x":"${long}","request"`), 0, 1, 0],
  ['a body of 20 MB in one line.har', bodyWith('"BOT0000001"', `"${long}"`), 1, 1, 0],
  [
    'a broken line of 20 MB.ndjson',
    [completed, 0, completed].map((row) => (row ? JSON.stringify(row) : long)).join('\n'),
    2,
    2,
    1,
  ],

  [
    'names that lead out.zip',
    zipSync({ '../a.har': strToU8(har), 'b/../../c.har': strToU8(har), 'd.har': strToU8(har) }),
    2,
    3,
    2,
  ],
  [
    'a bomb.zip',
    zipSync({ 'a.har': strToU8(singleWith('"request"', `"_x":"${' '.repeat(8e7)}","request"`)) }, { level: 9 }),
    2,
    0,
    1,
  ],
  ['a zip within a zip.zip', zipSync({ 'a.zip': zipSync({ 'b.har': strToU8(har) }) }), 2, 0, 1],

  ...['{}', '{"0":{}}', 'null', 'false', '5', '"x"'].map(
    (entries): Hostile => [
      `entries that are ${entries}.har`,
      `{"log":{"version":"1.2","entries":${entries}}}`,
      2,
      0,
      1,
    ],
  ),
  ['entries that are none.har', '{"log":{"version":"1.2","entries":[null,1,"x",[],{}]}}', 2, 0, 5],

  ['NaN in a body.har', bodyWith('1782864000.125', 'NaN'), 1, 1, 0],
  ['NaN in an entry.har', singleWith('"status":200', '"status":NaN'), 2, 0, 1],
  ['1e400 in a body.har', bodyWith('1782864000.125', '1e400'), 1, 1, 0],
  ['1e400 in an entry.har', singleWith('"status":200', '"status":1e400'), 2, 0, 1],

  ['a line end in the value of a header.har', headers(['Date', 'b\r\nX-C: d']), 1, 1, 0],
  ['a null in the value of a header.har', headers(['Date', 'b\0']), 1, 1, 0],
  // Chrome writes several values of one name with line feeds between them.
  ['a line feed in the value of a header.har', headers(['Date', 'b\nc']), 0, 1, 0],
  ['a line end in the name of a header.har', headers(['x\r\ny', 'z']), 1, 1, 0],
  ['a line end in the method.har', singleWith('"GET"', '"GET\\r\\n"'), 2, 0, 1],
  ['an address that is none.har', singleWith('https://', 'https://['), 2, 0, 1],

  ['empty.har', '', 2, 0, 1],
  ['zeros.har', new Uint8Array(4096), 2, 0, 1],
  ['UTF-16.har', Buffer.from(`\ufeff${har}`, 'utf16le'), 2, 0, 1],
]

const step = 97
const cuts = Array.from({ length: Math.ceil(bytes.length / step) - 1 }, (_, index) => (index + 1) * step)
const starts = [...har.matchAll(/\{"startedDateTime"/g)].map(({ index }) => Buffer.byteLength(har.slice(0, index)))

const folder = mkdtempSync(join(tmpdir(), 'export-contracts-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `check` on each content, all in one process that is ended when it hangs. */
function checkAll(files: readonly (readonly [name: string, content: string | Uint8Array, format?: string])[]) {
  const lines = files.map(([name, content, format = 'json']) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    return ['check', '--profile', 'audit', '--format', format, file]
  })
  const list = join(folder, 'lines.txt')
  writeFileSync(list, JSON.stringify(lines))
  const program = join(import.meta.dirname, '_testing/runCases.ts')
  const { stdout, stderr } = spawnSync(process.execPath, [program, list], {
    encoding: 'utf8',
    timeout: 480_000, // Less than a test may take: nothing else can end it, because this thread waits for it.
    maxBuffer: 2 ** 28,
  })
  const results = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as CaseResult]))
  const last = files[results.length]
  if (last !== undefined) throw new Error(`the command hangs or dies on ${last[0]}: ${stderr.slice(0, 2000)}`)
  return results
}

const reportOf = ({ printed }: CaseResult) => JSON.parse(printed) as RecordingReport
/** Far above what is needed, and far below what people call a hang. */
const slowMs = 30_000

describe('a hostile recording', () => {
  test('has the exit code that it deserves, and nothing of it is passed over', () => {
    const results = checkAll(hostile.map(([name, content]) => [name, content]))
    const outcomes = results.map((result, index) => {
      const { judged, skipped, exchanges } = reportOf(result).summary
      const name = hostile[index]?.[0]
      return { name, exitCode: result.exitCode, judged, skipped, exchanges, isSlow: result.cpuMs > slowMs }
    })
    expect(outcomes).toEqual(
      hostile.map(([name, , exitCode, judged, skipped]) => {
        return { name, exitCode, judged, skipped, exchanges: judged + skipped, isSlow: false }
      }),
    )
  })

  test('that is cut off anywhere is never clean, and each entry that it began is accounted for', () => {
    expect([cuts.length > 15, starts.length]).toEqual([true, 3])
    const results = checkAll(cuts.map((length) => [`cut at ${length}.har`, bytes.subarray(0, length)]))
    const outcomes = results.map((result) => {
      const { judged, skipped } = reportOf(result).summary
      return { exitCode: result.exitCode, judged, skipped }
    })
    expect(outcomes).toEqual(
      cuts.map((length) => {
        const begun = starts.filter((start) => start < length).length
        return { exitCode: 2, judged: Math.max(0, begun - 1), skipped: 1 }
      }),
    )
  })

  test('cannot speak for the command: neither to a terminal nor to a workflow', () => {
    const spoken = harOf(
      {
        ...completed,
        request: { ...completed.request, url: `${completed.request.url}?${encodeURIComponent(evil)}=1` },
      },
      { ...completed, request: { ...completed.request, method: evil } },
      { ...completed, response: { ...completed.response, headers: [['content-type', evil]] } },
      { ...completed, response: { ...completed.response, headers: [...completed.response.headers, [evil, evil]] } },
      { ...completed, response: { ...completed.response, body: replaced(body, '"Completed"', JSON.stringify(evil)) } },
    )
    const name = `${evil.replaceAll('/', '')}.har`
    const [pretty, github, json] = checkAll(['pretty', 'github', 'json'].map((format) => [name, spoken, format]))
    const { findings, skipped } = reportOf(json as CaseResult)
    expect([findings.length, skipped.length]).toEqual([6, 1])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
    expect(pretty?.printed.match(/[^\n]*[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e][^\n]*/)).toBeNull()
    expect(github?.printed.replaceAll(/ file=[^:]*?,line=/g, '')).not.toMatch(/[\u2028-\u202e\u2066-\u2069]/)
    const commands = github?.printed.split(/[\r\n]+/) ?? []
    expect(commands.filter((line) => !/^::(error|warning|notice) (file|title)=/.test(line))).toEqual([])
    expect(commands).toHaveLength(findings.length + skipped.length + 1)
  })
})
