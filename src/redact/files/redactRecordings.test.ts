import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { version } from '../../../generated/version.ts'
import { vendors } from '../../_testing/vendors.ts'
import { formats } from '../../recordings/readers/_testing/formats.ts'
import { refusedExchange as exchange, secret } from './_testing/refusedExchange.ts'
import { listOfNames, redactRecording, redactRecordings } from './redactRecording.ts'

const contracts = vendors.map(({ contract }) => contract)
const options = { contracts, salt: 'of a test' }
const line = `${JSON.stringify(exchange)}\n`

/** A recording whose response has its body beside it, with something in each entry that is left out. */
function harWith(bodies: readonly string[], change: (entry: { response: { status: number } }) => void = () => {}) {
  const har = JSON.parse(formats['HAR']?.(bodies.map(() => exchange)) ?? '')
  for (const [at, name] of bodies.entries()) {
    har.log.entries[at].comment = secret
    har.log.entries[at].response.content = { size: -1, mimeType: 'application/json', _file: name }
    change(har.log.entries[at])
  }
  return JSON.stringify(har)
}

/** A new folder with these files. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'redact-recordings-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const names = Array.from({ length: 12 }, (_, at) => `m${at}`)

test.each([
  ['none', [], ''],
  ['one', ['m0'], 'm0'],
  ['ten', names.slice(0, 10), 'm0, m1, m2, m3, m4, m5, m6, m7, m8, m9'],
  ['eleven', names.slice(0, 11), 'm0, m1, m2, m3, m4, m5, m6, m7, m8, m9 and 1 more'],
  ['twelve', names, 'm0, m1, m2, m3, m4, m5, m6, m7, m8, m9 and 2 more'],
  ['such as a terminal would obey', ['a\u001b[2J', 'b\u009b', 'c"d'], 'a\\u001b[2J, b?, c\\"d'],
])('of names, %s are listed up to the tenth, fit to be shown', (_, given, shown) => {
  expect(listOfNames(given)).toBe(shown)
})

describe('a file that two inputs name is written once, to the place of the first', () => {
  const archive = zipSync({ 'a.ndjson': strToU8(line), 'b.ndjson': strToU8(line) })
  test.each<[string, string, string | Uint8Array, number]>([
    ['lines', 'x.ndjson', line, 1],
    ['an archive', 'x.zip', archive, 2],
    ['a recording without entries', 'x.har', '{"log":{"entries":[]}}', 0],
  ])('as %s', async (_, name, content, count) => {
    const folder = folderWith({ [name]: content })
    symlinkSync(name, join(folder, 'link'))
    const of = (input: string, target: string) => ({ input: join(folder, input), target: join(folder, target) })
    const { files, unreadable } = await redactRecordings(
      [of(name, 'first'), of(name, 'second'), of('link', 'third'), of('.', 'fourth')],
      options,
    )
    expect({ files, unreadable }).toEqual({
      files: [
        {
          ...{ file: join(folder, name), target: join(folder, 'first') },
          ...{ exchanges: count, foreign: 0, dropped: 0, leftOut: [] },
        },
      ],
      unreadable: [],
    })
    expect(readdirSync(folder).sort()).toEqual(['first', 'link', name])
  })
})

test('files of several inputs are each written, and what they lose is counted together', async () => {
  const withComment = (text: string) => text.replace('"startedDateTime"', `"comment":"${secret}","startedDateTime"`)
  const har = withComment(formats['HAR']?.([exchange, exchange]) ?? '')
  const folder = folderWith({ 'a.har': har, 'b.har': har })
  const jobs = ['a', 'b'].map((name) => ({ input: join(folder, `${name}.har`), target: join(folder, `${name}.out`) }))
  const { files, leftOut } = await redactRecordings(jobs, options)
  expect(files.map(({ file, target }) => ({ input: file, target }))).toEqual(jobs)
  expect(leftOut).toEqual({ comment: 2 })
})

describe('the old bodies beside a recording that is replaced', () => {
  const body = exchange.response.body
  const old = `${'a'.repeat(40)}.json`
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['are taken away', { 'x.har': harWith([old]) }, []],
    [
      'are kept where a recording beside it could not be read, which may need them',
      { 'x.har': harWith([old]), 'bad.har': '{"log":' },
      [old],
    ],
    [
      'are taken away once two recordings that share them are both replaced',
      { 'x.har': harWith([old]), 'y.har': harWith([old]) },
      [],
    ],
  ])('%s', async (_, files, kept) => {
    const folder = folderWith({ ...files, [old]: body })
    await redactRecording(folder, folder, options)
    const left = readdirSync(folder)
    const isNew = (name: string) => name !== old && /^[0-9a-f]{40}\.json$/.test(name)
    expect(left.filter((name) => !isNew(name)).sort()).toEqual([...Object.keys(files), ...kept].sort())
    expect(left.filter(isNew)).toHaveLength(1)
  })

  test('are taken away in one folder though a recording in another could not be read', async () => {
    const folder = folderWith({ 'x.har': harWith([old]), [old]: body })
    mkdirSync(join(folder, 'bad'))
    writeFileSync(join(folder, 'bad/x.har'), '{"log":')
    await redactRecording(folder, folder, options)
    expect(readdirSync(folder).sort()).toEqual([expect.stringMatching(/^[0-9a-f]{40}\.json$/), 'bad', 'x.har'])
    expect(readdirSync(folder)).not.toContain(old)
  })
})

describe('a recording without entries', () => {
  const creator = { name: 'export-contracts', version }
  const har = '{"log":{"comment":"of somebody","entries":[]}}'
  const emptyHar = `${JSON.stringify({ log: { version: '1.2', creator, entries: [] } })}\n`
  const indentedHar = `{
  "log": {
    "version": "1.2",
    "creator": {
      "name": "export-contracts",
      "version": "${version}"
    },
    "entries": [

    ]
  }
}
`
  test.each([
    ['HAR', har, emptyHar],
    ['HAR with a byte-order mark', `\ufeff${har}`, emptyHar],
    ['HAR with a line end at its end', `${har}\n`, emptyHar],
    ['HAR over many lines', JSON.stringify(JSON.parse(har), null, 2), indentedHar],
    ['HAR over many lines with tabs', JSON.stringify(JSON.parse(har), null, '\t'), indentedHar],
    ['HAR over many lines with a byte-order mark', `\ufeff${JSON.stringify(JSON.parse(har), null, 2)}`, indentedHar],
    ['list', '[]', '[]\n'],
    ['list over many lines', '[\n  ]', '[\n\n]\n'],
  ])('is written as an empty %s, without what was around them', async (_, text, written) => {
    const folder = folderWith({ x: text })
    const { files, unreadable } = await redactRecording(join(folder, 'x'), join(folder, 'y'), options)
    expect({ files, unreadable }).toEqual({
      files: [
        {
          ...{ file: join(folder, 'x'), target: join(folder, 'y') },
          ...{ exchanges: 0, foreign: 0, dropped: 0, leftOut: [] },
        },
      ],
      unreadable: [],
    })
    expect(readFileSync(join(folder, 'y'), 'utf8')).toBe(written)
  })

  test.each([
    ['nothing', ''],
    ['spaces', ' \n'],
    ['a list that is cut off', '['],
    ['a cassette', '{"version":1,"interactions":[]}'],
    ['entries that are no list', '{"log":{"entries":{}}}'],
    ['neither', '{}'],
  ])('but %s is refused, and nothing is written', async (_, text) => {
    const folder = folderWith({ x: text })
    const { files, unreadable } = await redactRecording(join(folder, 'x'), join(folder, 'y'), options)
    expect(files).toEqual([])
    expect(unreadable).toMatchObject([{ file: join(folder, 'x') }])
    expect(readdirSync(folder)).toEqual(['x'])
  })

  test('stays a member of its archive, beside one that has some', async () => {
    const archive = zipSync({ 'a.har': strToU8(har), 'b.ndjson': strToU8(line), 'c.har': strToU8(har) })
    const folder = folderWith({ 'x.zip': archive })
    const { files, unreadable } = await redactRecording(join(folder, 'x.zip'), join(folder, 'x.zip'), options)
    expect({ counts: files.map(({ exchanges, leftOut }) => ({ exchanges, leftOut })), unreadable }).toEqual({
      counts: [{ exchanges: 1, leftOut: [] }],
      unreadable: [],
    })
    const members = unzipSync(readFileSync(join(folder, 'x.zip')))
    expect(Object.keys(members)).toEqual(['a.har', 'b.ndjson', 'c.har'])
    expect(['a.har', 'c.har'].map((name) => strFromU8(members[name] ?? new Uint8Array()))).toEqual([emptyHar, emptyHar])
  })
})

describe('the members of an archive', () => {
  test.each([
    [10, 'n0, n1, n2, n3, n4, n5, n6, n7, n8, n9'],
    [11, 'n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 1 more'],
  ])('that are no recordings are named where it is refused, of %d up to ten', async (count, shown) => {
    const others = Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}`, strToU8(secret)]))
    const folder = folderWith({ 'x.zip': zipSync({ 'a.ndjson': strToU8(line), ...others }) })
    const file = join(folder, 'x.zip')
    expect((await redactRecording(file, file, options)).unreadable).toEqual([
      {
        ...{ kind: 'unreadable', file, place: { line: 1, column: 1 } },
        reason: `holds what is no recording: ${shown}. Write to another archive with --output, which leaves it out.`,
      },
    ])
    expect(readdirSync(folder)).toEqual(['x.zip'])
  })

  test('may have a "!" in their names, as may the archive', async () => {
    const folder = folderWith({
      'x!y.zip': zipSync({ 'a!b/c!d.ndjson': strToU8(line) }),
      'x!z.ndjson': line,
    })
    const { files, unreadable } = await redactRecording(folder, folder, options)
    expect({ files: files.map(({ file }) => file), unreadable }).toEqual({
      files: [join(folder, 'x!y.zip'), join(folder, 'x!z.ndjson')],
      unreadable: [],
    })
    expect(Object.keys(unzipSync(readFileSync(join(folder, 'x!y.zip'))))).toEqual(['a!b/c!d.ndjson'])
    expect(readdirSync(folder)).toEqual(['x!y.zip', 'x!z.ndjson'])
  })

  test.each<[string, boolean, (entry: { request?: object; response: { status: number } }) => void, object]>([
    ['was written', false, () => {}, { exchanges: 2, foreign: 0, dropped: 0 }],
    [
      'belongs to no contract and was left out',
      true,
      (entry) => Object.assign(entry.request ?? {}, { url: 'https://a.example/' }),
      { exchanges: 0, foreign: 0, dropped: 2 },
    ],
    [
      'belongs to no contract and was kept',
      false,
      (entry) => Object.assign(entry.request ?? {}, { url: 'https://a.example/' }),
      { exchanges: 2, foreign: 2, dropped: 0 },
    ],
  ])(
    'that are bodies are not told of as left out where their exchange %s',
    async (_, dropUnmatched, change, counts) => {
      const archive = zipSync({
        'a.har': strToU8(harWith(['1.json', '2.json'], change)),
        '1.json': strToU8(exchange.response.body),
        '2.json': strToU8('{"errors":[]}'),
      })
      const folder = folderWith({ 'x.zip': archive })
      const file = join(folder, 'x.zip')
      const { files, unreadable } = await redactRecording(file, file, { ...options, dropUnmatched })
      expect({ files, unreadable }).toEqual({ files: [{ file, target: file, ...counts, leftOut: [] }], unreadable: [] })
      const members = Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => name + strFromU8(bytes))
      expect(members.join('')).not.toMatch(new RegExp(`${secret}|[12]\\.json`))
    },
  )
})

test('a call that got no answer is dropped, and the exchanges around it are written', async () => {
  const har = JSON.parse(formats['HAR']?.([exchange, exchange, exchange]) ?? '')
  har.log.entries[1].response = { status: 0, headers: [], content: {}, _error: 'net::ERR_FAILED' }
  const folder = folderWith({ x: JSON.stringify(har) })
  const { files, unreadable } = await redactRecording(join(folder, 'x'), join(folder, 'y'), options)
  expect(unreadable).toEqual([])
  expect(files).toMatchObject([{ exchanges: 2, foreign: 0, dropped: 1 }])
  expect(JSON.parse(readFileSync(join(folder, 'y'), 'utf8')).log.entries).toHaveLength(2)
})

test('an aborted run throws the reason of its signal, and leaves what was there', async () => {
  const folder = folderWith({ 'a.ndjson': line, 'b.ndjson': line })
  const reason = new Error('enough')
  const redacting = redactRecording(folder, folder, { ...options, signal: AbortSignal.abort(reason) })
  await expect(redacting).rejects.toBe(reason)
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([line, line])
})

test('a run that fails at its second target leaves nothing of the first', async () => {
  const folder = folderWith({ 'a.ndjson': line, 'b.ndjson': line })
  const of = (input: string, target: string) => ({ input: join(folder, input), target: join(folder, target) })
  const redacting = redactRecordings([of('a.ndjson', 'a.ndjson'), of('b.ndjson', 'a.ndjson/below')], options)
  await expect(redacting).rejects.toThrow()
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([line, line])
})
