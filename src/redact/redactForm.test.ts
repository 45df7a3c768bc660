import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { vendors } from '../../conformance/_suites/_lib/vendors.ts'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { checkExchange } from '../judge/createJudge.ts'
import { readForm } from '../judge/readForm.ts'
import { checkRecording } from '../recordings/checkRecording.ts'
import { findLeftovers } from './check/findLeftovers.ts'
import { redactRecording } from './files/redactRecording.ts'
import { createJsonPlaces } from './jsonPlaces.ts'
import { looksLikeName } from './looksLikeName.ts'
import { redactExchange } from './redactExchange.ts'
import { redactForm } from './redactForm.ts'
import { prepareRedaction } from './redaction.ts'

const contracts = vendors.map(({ contract }) => contract)
const options = { contracts, salt: 'a salt' }
const zip = Buffer.from(zipSync({ 'a.txt': new TextEncoder().encode('Friederike'.repeat(20)) })).toString()
const boundary = '----WebKitFormBoundary7MA4YWxkTrZu0gW'

interface Part {
  readonly name: string
  readonly value: string
  /** What follows the name in its line, and more lines. */
  readonly more?: string
}

const file: Part = { name: 'file', value: zip, more: '; filename="Friederike.zip"\r\nContent-Type: application/zip' }
const context: Part = { name: 'fileContext', value: 'bulkImport' }
const extension: Part = { name: 'fileExtension', value: 'zip' }

const form = (parts: readonly Part[], line = '\r\n') =>
  [
    ...parts.flatMap(({ name, value, more = '' }) => [
      `--${boundary}`,
      `Content-Disposition: form-data; name="${name}"${more}`,
      '',
      value,
    ]),
    `--${boundary}--`,
    '',
  ].join(line)

const upload = (body: string, mediaType = `multipart/form-data; boundary=${boundary}`): Exchange => ({
  request: {
    method: 'POST',
    url: 'https://platform.kore.ai/api/public/uploadfile',
    headers: [
      ['auth', 'eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl'],
      ['Content-Type', mediaType],
    ],
    body,
  },
})

async function redacted(exchange: Exchange, more: object = {}) {
  const result = await redactExchange(exchange, { ...options, ...more })
  const again = await redactExchange(result.exchange, { contracts, ...more })
  expect(again).toEqual({ exchange: result.exchange, replaced: {} })
  const verdicts = [exchange, result.exchange].map((each) => checkExchange(koreAi, each, { profile: 'audit' }))
  const places = verdicts.map((verdict) =>
    verdict.judged
      ? verdict.findings.map(({ rule, severity, pointer }) => ({
          rule,
          severity,
          pointer: pointer.replace(/[^/]+/g, (name) => (looksLikeName(name) ? name : '(value)')),
        }))
      : verdict,
  )
  expect(places[1]).toEqual(places[0])
  const { headers, body = '' } = result.exchange.request
  return { body, mediaType: headers[1]?.[1] ?? '', findings: places[0], replaced: result.replaced }
}

const mark = /[089a-zA-Z]/.source

test('a form stays one: what the contract lists stays, files are left out, and everything else is replaced', async () => {
  const note = { name: 'note', value: 'Call Friederike' }
  const { body, mediaType, findings, replaced } = await redacted(upload(form([file, context, extension, note])))
  const [, invented = ''] = /^multipart\/form-data; boundary=(----[a-zA-Z089]+)$/.exec(mediaType) ?? []
  expect(invented).not.toBe(boundary)
  expect(
    body
      .replaceAll(invented, '(boundary)')
      .replace(/filename="[qvwxyzafQVWXYZAF]{10}/, 'filename="(stem)')
      .split('\r\n'),
  ).toEqual([
    '--(boundary)',
    'Content-Disposition: form-data; name="file"; filename="(stem).zip"',
    'Content-Type: application/zip',
    '',
    `(binary body of ${Buffer.byteLength(zip)} bytes, left out by redaction)`,
    '--(boundary)',
    'Content-Disposition: form-data; name="fileContext"',
    '',
    'bulkImport',
    '--(boundary)',
    'Content-Disposition: form-data; name="fileExtension"',
    '',
    'zip',
    '--(boundary)',
    'Content-Disposition: form-data; name="note"',
    '',
    expect.stringMatching(/^[xyz]{4} [xyz]{10}$/),
    '--(boundary)--',
    '',
  ])
  expect(findings).toEqual([{ rule: 'request-body', severity: 'error', pointer: '/note' }])
  expect(replaced['binary body']).toBe(1)
})

test.each([
  ['a value that the contract does not list', form([file, { ...context, value: 'Friederike' }, extension])],
  ['a part that is missing', form([file, context])],
  ['a part that is there twice', form([file, context, context, extension])],
  ['a name that is a value', form([file, context, extension, { name: 'friederike@acme.io', value: 'x' }])],
  ['a part without a file’s name that is no text', form([{ ...file, more: '' }, context, extension])],
  ['a file that is text', form([{ ...file, value: '{"name":"Friederike"}' }, context, extension])],
  ['a file whose name has no quotes', form([{ ...file, more: '; filename=Friederike.zip' }, context, extension])],
  [
    'a name of a file as RFC 8187 writes it',
    form([{ ...file, more: "; filename*=UTF-8''Friederike" }, context, extension]),
  ],
  ['lines without carriage returns', form([file, context, extension], '\n')],
  [
    'an unknown header in a part',
    form([{ ...file, more: '; filename="a"\r\nX-Owner: Friederike' }, context, extension]),
  ],
  ['text around the parts', `Friederike\r\n${form([file, context, extension])}Friederike`],
  ['a form that is not whole', `${form([file, context])}Friederike`.replace(`--${boundary}--`, '')],
  ['no form at all', 'Friederike'],
])('%s is judged as before, and nothing of it is left', async (_, body) => {
  expect((await redacted(upload(body))).body).not.toMatch(/friederike|acme/i)
})

test.each([
  ['in quotes', `multipart/form-data; boundary="${boundary}"; charset=utf-8`],
  ['before others', `multipart/form-data; charset=utf-8; boundary=${boundary}; who=friederike`],
  ['that is none', 'multipart/form-data'],
])('a boundary %s is the same in the media type and in the form', async (_, type) => {
  const { mediaType, body } = await redacted(upload(form([file, context, extension]), type))
  expect(mediaType + body).not.toMatch(/friederike|WebKit/i)
})

test('a boundary that is a part of the word for it leaves that word as it is', async () => {
  const body = form([file, context, extension]).replaceAll(boundary, 'ary')
  const { mediaType, findings } = await redacted(upload(body, 'multipart/form-data; boundary=ary'))
  expect(mediaType).toMatch(/^multipart\/form-data; boundary=[qvwxyzaf]{8}$/)
  expect(findings).toEqual([])
})

test('is a form exactly where the judge reads one', async () => {
  const { operations } = koreAi.description
  expect(operations['uploadFile']?.requestBody?.mediaTypes).toEqual(['multipart/form-data'])
  const line = fc.constantFrom(
    '--b',
    '--b--',
    '--bb',
    '',
    ' ',
    'Content-Disposition: form-data; name="file"',
    'content-disposition: form-data; filename="a"; name="x"',
    'Content-Disposition: attachment; name="file"',
    'X-Owner: a',
    'Friederike',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'), async (lines, end) => {
      const body = ['--b', ...lines, '--b--'].join(end)
      const mediaType = 'multipart/form-data; boundary=b'
      const result = await redacted(upload(body, mediaType))
      expect(readForm(result.body, result.mediaType) === undefined).toBe(readForm(body, mediaType) === undefined)
      expect(result.body).not.toContain('Friederike')
    }),
    { numRuns: 300 },
  )
})

test('an archive in a form stays when asked to, and nothing else', async () => {
  const parts = [file, { name: 'script', value: 'Friederike()', more: '; filename="a.js"' }]
  const { body } = await redacted(upload(form(parts)), { keepBinary: true })
  expect(body).toContain(zip)
  expect(body.replace(zip, '')).not.toContain('Friederike')
})

describe.each(['plain', 'base64', 'hex'] as const)('a form that is stored as %s', (storage) => {
  const har = () => {
    const { request } = upload(form([file, context, extension]))
    const text = storage === 'plain' ? request.body : Buffer.from(request.body ?? '').toString(storage)
    const entry = {
      startedDateTime: '2026-01-01T00:00:00.000Z',
      request: {
        method: request.method,
        url: request.url,
        headers: request.headers.map(([name, value]) => ({ name, value })),
        postData: {
          mimeType: request.headers[1]?.[1],
          text,
          ...(storage === 'plain' ? {} : { encoding: storage }),
        },
      },
      response: {
        status: 200,
        headers: [{ name: 'Content-Type', value: 'application/json' }],
        content: { mimeType: 'application/json', text: '{"fileId":"0123456789abcdef01234567"}' },
      },
    }
    return JSON.stringify({ log: { version: '1.2', creator: { name: 'a', version: '1' }, entries: [entry] } })
  }

  test.each([{ keepBinary: false }, { keepBinary: true }])('stays one, and is judged as before: %j', async (more) => {
    const folder = mkdtempSync(join(tmpdir(), 'form-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const [raw, clean] = [join(folder, 'raw.har'), join(folder, 'clean.har')]
    writeFileSync(raw, har())
    await redactRecording(raw, clean, { ...options, ...more })
    const findingsOf = async (path: string) =>
      (await checkRecording([path], contracts, { profile: 'audit' })).findings.map(
        ({ rule, pointer }) => `${rule} ${pointer}`,
      )
    expect(await findingsOf(clean)).toEqual(await findingsOf(raw))
    const { text } = JSON.parse(readFileSync(clean, 'utf8')).log.entries[0].request.postData
    expect(text).toMatch(
      new RegExp(`^-+${mark}+\\r\\nContent-Disposition: form-data; name="file"; filename="${mark}+\\.zip"`),
    )
    expect(text).not.toMatch(/WebKit|Friederike\.zip/)
    expect(text.includes('PK\u0003\u0004')).toBe(more.keepBinary)
    expect((await findLeftovers([raw], { contracts })).leftovers).not.toEqual([])
    expect((await findLeftovers([clean], { contracts })).leftovers.length > 0).toBe(more.keepBinary)
  })
})

describe('as a whole', () => {
  const redact = async (lines: readonly string[], mediaType = 'multipart/form-data; boundary=b') => {
    const redaction = (await prepareRedaction({ contracts: [], salt: 'a salt' }))()
    const places = createJsonPlaces({ '': {}, '/kind': { values: ['bulk'] } }, redaction)
    return redactForm(lines.join('\r\n'), mediaType, places, redaction)?.split('\r\n')
  }
  const head = (name: string, more = '') => `Content-Disposition: form-data; name="${name}"${more}`

  test.each([
    [
      ['--b', head('kind'), '', 'bulk', '--b--'],
      ['--fyxxxqyq', head('kind'), '', 'bulk', '--fyxxxqyq--'],
    ],
    [
      ['Anna', '--b', head('kind'), '', 'bulk', '--b-- ', 'Anna'],
      ['--fyxxxqyq', head('kind'), '', 'bulk', '--fyxxxqyq--', ''],
    ],
    [
      ['--b', head('4711'), 'X-Owner: Anna', 'content-length: 4', 'Age:  12', 'no header', '', 'A', 'b', '--b--', ''],
      ['--fyxxxqyq', head('898990008'), 'X-Owner: Axxaqyyx', 'Age: 12', '', 'x', 'x', '--fyxxxqyq--', ''],
    ],
    [
      ['--b', head('kind', '; filename="Anna.tar.gz"'), '', 'bulk', '--b--'],
      [
        '--fyxxxqyq',
        head('kind', '; filename="Axza.qaqq.gz"'),
        '',
        '(binary body of 4 bytes, left out by redaction)',
        '--fyxxxqyq--',
      ],
    ],
    [
      ['--b', head('kind', ';filename=Anna.zip'), '', 'bulk', '--b--'],
      [
        '--fyxxxqyq',
        head('kind', '; filename=""'),
        '',
        '(binary body of 4 bytes, left out by redaction)',
        '--fyxxxqyq--',
      ],
    ],
    [
      ['--b', head('kind'), '', '(binary body of 4 bytes, left out by redaction)', '--b--'],
      ['--fyxxxqyq', head('kind'), '', '(binary body of 4 bytes, left out by redaction)', '--fyxxxqyq--'],
    ],
  ])('the form %j becomes %j', async (form, redacted) => expect(await redact(form)).toEqual(redacted))

  test.each([
    ['without an end', ['--b', head('kind'), '', 'bulk']],
    ['with an end that something follows', ['--b', head('kind'), '', 'bulk', '--b--Anna']],
    ['with a part that has no name', ['--b', 'X-Owner: Anna', '', 'bulk', '--b--']],
    ['without a part that is told apart', ['Anna']],
  ])('a form %s is none', async (_, form) => expect(await redact(form)).toBeUndefined())

  test('without a boundary it is none', async () => {
    expect(await redact(['--b', head('kind'), '', 'bulk', '--b--'], 'multipart/form-data')).toBeUndefined()
  })
})
