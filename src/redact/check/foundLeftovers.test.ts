import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { Contract } from '../../contract/contract.ts'
import { findLeftovers } from './findLeftovers.ts'

const top = mkdtempSync(join(tmpdir(), 'found-leftovers-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))

const text = 'text that no contract explains'
const name = 'name that is no known one'
const number = 'number that no contract explains'

/** A contract that knows the name of one column. */
const acme = {
  description: { vendor: 'acme', servers: [], operations: {} },
  harmless: async () => ({ members: {}, idPrefixes: [], hosts: [], pathWords: [], columns: ['Loyalty'] }),
} as unknown as Contract

const encoder = new TextEncoder()

/** A folder of files, and what is found in it. */
async function foundIn(files: Readonly<Record<string, string | Uint8Array>>, input = '') {
  const folder = mkdtempSync(join(top, 'case-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const report = await findLeftovers([input === '' ? folder : join(folder, input)], { contracts: [acme] })
  const short = (file: string) => file.replace(`${folder}/`, '')
  return {
    ...report,
    leftovers: report.leftovers.map(({ file, line, pointer, kind }) => `${short(file)}:${line} ${pointer} ${kind}`),
    unreadable: report.unreadable.map(({ file, reason }) => `${short(file)}: ${reason}`),
  }
}
const leftIn = async (content: string, file = 'x.ndjson') => (await foundIn({ [file]: content }, file)).leftovers

const exchange = (body: unknown) =>
  `{"request":{"method":"GET","url":"https://acme.example/","headers":[]},"response":{"status":200,"headers":[],"body":${JSON.stringify(body)}}}`
const at = '/response/body'

describe('in a body', () => {
  test.each([
    ['plain words', 'status', []],
    [
      'an object',
      { '12x34': 'Friederike', n: 4711 },
      [`${at}/12x34 ${name}`, `${at}/12x34 ${text}`, `${at}/n ${number}`],
    ],
    ['JSON in a text', '{"status":"Friederike"}', [`${at}/status ${text}`]],
    ['JSON behind a mark and spaces', '\uFEFF  ["Friederike"]', [`${at}/0 ${text}`]],
    [
      'JSON in JSON in a text',
      JSON.stringify({ status: JSON.stringify(['status', 'Friederike']) }),
      [`${at}/status/1 ${text}`],
    ],
    ['a text in quotes', '"Friederike"', [`${at} ${text}`]],
    ['what only begins like JSON', '{', [`${at} ${text}`].slice(1)],
    ['a row alone', 'Friederike,Weber', [`${at} ${text}`]],
    ['rows without the delimiter of the first', 'Friederike\nWeber', [`${at} ${text}`]],
    ['rows', 'status;status\nFriederike;status', [`${at} ${text}`]],
    ['rows with commas', 'status,status\r\n"Friederike",status\rWeber,status', [`${at} ${text}`, `${at} ${text}`]],
    ['a first row of names', 'Loyalty;12x34\nstatus;Friederike', [`${at} ${name}`, `${at} ${text}`]],
    ['a first row of names behind a mark', '\uFEFF"Loyalty";"12x34"\nstatus;status', [`${at} ${name}`]],
  ])('of %s', async (_, body, found) => {
    expect(await leftIn(exchange(body))).toEqual(found.map((one) => `x.ndjson:1 ${one}`))
  })
})

test('a detector tells the line and the place, also where a contract explains the words', async () => {
  const lines = `${exchange('status')}\n${exchange(['status', 'status@application.org'])}\n`
  expect(await leftIn(lines)).toEqual([`x.ndjson:2 ${at}/1 mail address`])
  const split = `${exchange(['status@', 'application.org'])}\n`
  expect(await leftIn(split)).toEqual([])
  expect(await leftIn(exchange('status%40application.org'))).toEqual([`x.ndjson:1 ${at} mail address`])
})

test('secretlint is asked as well, with the name of what a text stands for', async () => {
  const slack = ['https://hooks.slack.com', 'services', 'TABCDEFGH', 'BABCDEFGH', 'abcdefghijklmnopqrstuvwx'].join('/')
  const report = await foundIn({ 'x.ndjson': exchange([slack]) })
  expect(report.hadSecretlint).toBe(true)
  expect(report.leftovers).toContain(`x.ndjson:1 ${at}/0 secretlint IncomingWebhook`)
})

test('of YAML each key, text and number is looked at, and each comment', async () => {
  const yaml = `# by Friederike
interactions:
- request:
    method: GET
    uri: https://acme.example/
    headers: {}
    body: null
  response:
    status: {code: 200, message: status}
    headers:
      12x34: [status, Weber]
      Age: ['4711', "17"]
    body: {string: !!binary RnJpZWRlcmlrZQ==}
version: 1
`
  expect(await leftIn(yaml, 'x.yaml')).toEqual([
    `x.yaml:1  ${text}`,
    `x.yaml:11 /interactions/0/response/headers/12x34 ${name}`,
    `x.yaml:11 /interactions/0/response/headers/12x34/1 ${text}`,
    `x.yaml:12 /interactions/0/response/headers/Age/0 ${number}`,
    `x.yaml:12 /interactions/0/response/headers/Age/1 ${number}`,
    `x.yaml:13 /interactions/0/response/body/string ${text}`,
  ])
})

describe('a body beside the recording', () => {
  const har = (file: string) =>
    JSON.stringify({
      log: {
        version: '1.2',
        creator: { name: 'export-contracts', version: '1' },
        entries: [
          {
            request: { method: 'GET', url: 'https://acme.example/', headers: [] },
            response: { status: 200, headers: [], content: { size: 1, mimeType: 'application/json', _file: file } },
          },
        ],
      },
    })
  const place = '/log/entries/0/response/content/_file'

  test('is looked at once, and is no file that nobody knows', async () => {
    const { leftovers, unreadable } = await foundIn({
      'x.har': har('bodies/4711.txt'),
      'bodies/4711.txt': '{"status":"Friederike"}',
    })
    expect({ leftovers, unreadable }).toEqual({
      leftovers: [`x.har:1 ${place}/status ${text} in the attached body`],
      unreadable: [],
    })
  })

  test('that stands outside of the folder is not opened', async () => {
    const { leftovers } = await foundIn(
      { 'in/x.har': har('../secret.json'), 'secret.json': '{"status":"Friederike"}' },
      'in/x.har',
    )
    expect(leftovers).toEqual([])
  })
})

test('whatever stands in a folder is looked at or told', async () => {
  const clean = `${exchange('status')}\n`
  const left = `${exchange('Friederike')}\n`
  const reason = 'is no recording by its name, nor a body of one, and was not looked at. Take it out of the folder.'
  const { leftovers, unreadable, hasMore } = await foundIn({
    'a.ndjson': clean,
    'b.ndjson.gz': gzipSync(left),
    'c.zip': zipSync({ 'in/d.ndjson': encoder.encode(left), 'notes.txt': encoder.encode('Weber') }),
    'empty.har': '{"log":{"entries":[],"comment":"Friederike"}}',
    'notes/e.txt': 'Weber',
    'f.har': '{"log":',
    'nothing.ndjson': '',
  })
  expect({ leftovers, unreadable, hasMore }).toEqual({
    leftovers: [
      `b.ndjson.gz:1 ${at} ${text}`,
      `c.zip!in/d.ndjson:1 ${at} ${text}`,
      `c.zip!notes.txt:1  ${text}`,
      `empty.har:1 /log/comment ${text}`,
    ],
    unreadable: [
      'f.har: is cut off. Record it again, or restore the whole file.',
      'nothing.ndjson: is empty, or starts with much white space. Record at least one exchange, or leave it out.',
      `notes/e.txt: ${reason}`,
    ],
    hasMore: false,
  })
})

test('a folder whose links lead round in a circle is looked at once, and a lost link is told', async () => {
  const folder = mkdtempSync(join(top, 'links-'))
  writeFileSync(join(folder, 'x.ndjson'), exchange('Friederike'))
  symlinkSync(folder, join(folder, 'again'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'lost'))
  const { leftovers, unreadable } = await findLeftovers([`${folder}/`], { contracts: [acme] })
  expect(leftovers.map(({ file }) => file)).toEqual([`${folder}/x.ndjson`])
  expect(unreadable.map(({ file }) => file)).toEqual([`${folder}/lost`])
})

test('a file that only begins like an archive is read as what it is', async () => {
  expect(await leftIn('PX: Friederike\n', 'x.yaml')).toEqual([])
})

test.each([
  [9_999, 9_999, false],
  [10_000, 10_000, false],
  [10_001, 10_000, true],
])('of %i leftovers in a file %i are listed', async (left, listed, hasMore) => {
  const report = await foundIn({ 'x.ndjson': exchange(Array.from({ length: left }, () => 'Friederike')) })
  expect([report.leftovers.length, report.hasMore]).toEqual([listed, hasMore])
})

test('an abort ends it with its reason', async () => {
  const folder = mkdtempSync(join(top, 'abort-'))
  writeFileSync(join(folder, 'x.ndjson'), exchange('Friederike'))
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(findLeftovers([folder], { contracts: [], signal })).rejects.toThrow('enough')
})
