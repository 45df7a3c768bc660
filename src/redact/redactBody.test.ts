import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import type { Exchange } from '../contract/exchange.ts'
import { checkExchange } from '../judge/createJudge.ts'
import { findSecrets, redactExchange, redactHar } from './index.ts'
import { leftOut } from './redactBody.ts'

const content = (members: object) => ({
  log: {
    entries: [
      {
        request: { method: 'GET', url: 'https://a.invalid/' },
        response: { status: 200, content: { size: -1, mimeType: 'text/csv', ...members } },
      },
    ],
  },
})
const json = '{"password":"Hunter27","id":"ü"}'
const redacted = /^\{"password":"[XYZ][afxyz]{5}[089]{2}","id":"ü"\}$/
const zip = Buffer.from(zipSync({ 'a.txt': new TextEncoder().encode('x'.repeat(100)) }))
const latin1 = Buffer.from('id;mail\r\n1;j\xfcrg@acme.de\r\n', 'latin1')

const redactedContent = (members: object): { text: string } => {
  const { har } = redactHar(content(members)) as { har: ReturnType<typeof content> }
  return har.log.entries[0]?.response.content as unknown as { text: string }
}

describe.each(['base64', 'hex'] as const)('a body in %s', (encoding) => {
  const stored = (bytes: Uint8Array | string) => ({ text: Buffer.from(bytes).toString(encoding), encoding })
  const redactedBytes = (members: object) => Buffer.from(redactedContent(members).text, encoding)

  test('is decoded, redacted and encoded again', () => {
    expect(redactedBytes(stored(json)).toString()).toMatch(redacted)
    expect(redactedContent(stored(json)).text).toHaveLength(stored(json).text.length)
  })

  test('without a secret stays as it is', () => {
    expect(redactedContent(stored('{"id":"ü"}'))).toEqual(
      content(stored('{"id":"ü"}')).log.entries[0]?.response.content,
    )
    expect(redactedContent(stored(gzipSync('{"id":1}')))).toEqual(
      content(stored(gzipSync('{"id":1}'))).log.entries[0]?.response.content,
    )
  })

  test('in another character set keeps its bytes', () => {
    const text = redactedBytes(stored(latin1)).toString('latin1')
    expect(text).toMatch(/^id;mail\r\n1;[xyz\xd8]{4}@[afxyz]{4}\.[afxyz]{2}\r\n$/)
  })

  test('packed with gzip is stored unpacked', () => {
    expect(redactedBytes(stored(gzipSync(json))).toString()).toMatch(redacted)
  })

  test.each([
    ['an archive', zip],
    ['an archive packed again', gzipSync(zip)],
    ['a broken gzip file', gzipSync(json).subarray(0, -12)],
    [
      'a gzip file that says it is huge',
      Buffer.concat([gzipSync(json).subarray(0, -4), Buffer.from([255, 255, 255, 255])]),
    ],
    ['a gzip file of two bytes', Buffer.from([0x1f, 0x8b])],
  ])('%s is left out, and found before', (_title, bytes) => {
    expect(redactedBytes(stored(bytes)).toString()).toBe(leftOut)
    expect(findSecrets(content(stored(bytes)))).toEqual([
      {
        pointer: '/log/entries/0/response/content/text',
        kind: 'body that is not text',
        place: 'log entries 0 response content text',
      },
    ])
    expect(findSecrets(redactHar(content(stored(bytes))).har)).toEqual([])
  })
})

test('the chunks of a packed body are put together', () => {
  const packed = gzipSync(json)
  const chunks = [packed.subarray(0, 10), packed.subarray(10)].map((chunk) => chunk.toString('hex'))
  const text = redactedContent({ text: JSON.stringify(chunks), _isBinary: true }).text
  expect(Buffer.from(text, 'hex').toString()).toMatch(redacted)
})

test.each([
  ['unknown encoding', { text: 'Hunter27', encoding: 'rot13' }],
  ['broken Base64', { text: 'Hunter27*', encoding: 'base64' }],
  ['broken hexadecimal', { text: 'Hunter2', encoding: 'hex' }],
])('%s is left out', (_title, members) => {
  expect(JSON.stringify(redactedContent(members))).not.toContain('Hunter')
})

test('encodings of text, and members of these names in bodies, mean nothing', () => {
  expect(redactedContent({ text: 'plain', encoding: 'utf-8' }).text).toBe('plain')
  const body = '{"mimeType":"a","encoding":"rot13","text":"plain"}'
  expect(redactedContent({ text: body }).text).toBe(body)
})

test('an archive that was stored as text is left out', () => {
  const request = { method: 'GET', url: 'https://a.invalid/', headers: [] }
  for (const body of [zip.toString(), zip.toString('latin1'), gzipSync(json).toString(), 'a\0b']) {
    expect(redactExchange({ request, response: { status: 200, headers: [], body } })).toEqual({
      exchange: { request, response: { status: 200, headers: [], body: leftOut } },
      replaced: 1,
    })
  }
})

test('what cannot be looked into is told, before and after', () => {
  const har = content({ _file: 'body.zip' })
  const attachment = {
    pointer: '/log/entries/0/response/content',
    kind: 'attachment, which is not looked into',
    place: 'log entries 0 response content',
  }
  expect(redactHar(har)).toEqual({ har, replaced: 0 })
  expect(findSecrets(har)).toEqual([attachment])
  expect(findSecrets({ scope: 'https://a.invalid', response: ['1f8b08', '0000'] })).toEqual([
    { pointer: '', kind: 'packed body, which is not looked into', place: '' },
  ])
})

describe('a form with an archive in it', () => {
  const boundary = '----sample'
  const part = (name: string, bytes: Uint8Array | string, more = '') =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`),
      Buffer.from(bytes),
      Buffer.from('\r\n'),
    ])
  const form = (file: Uint8Array | string) =>
    Buffer.concat([
      part('file', file, '; filename="bot.zip"'),
      part('password', 'Hunter27'),
      part('note', 'Blumen für alle'),
      Buffer.from(`--${boundary}--\r\n`),
    ])
  const redactedForm =
    /^------sample\r\nContent-Disposition: form-data; name="file"; filename="bot.zip"\r\n\r\n\(a body that is not text was left out by redaction\)\r\n------sample\r\nContent-Disposition: form-data; name="password"\r\n\r\n[A-Za-z0-9]{8}\r\n------sample\r\nContent-Disposition: form-data; name="note"\r\n\r\nBlumen für alle\r\n------sample--\r\n$/

  test('stays a form, with the archive left out and what else is secret replaced', () => {
    const { text } = redactedContent({ text: form(zip).toString() })
    expect(text).toMatch(redactedForm)
    expect(text).not.toContain('Hunter27')
    expect(redactedContent({ text })).toEqual({ ...redactedContent({ text: '' }), text })
  })

  test.each(['base64', 'hex'] as const)('stays a form in %s too', (encoding) => {
    const stored = { text: form(zip).toString(encoding), encoding }
    const text = Buffer.from(redactedContent(stored).text, encoding).toString()
    expect(text).toMatch(redactedForm)
    expect(text).not.toContain('Hunter27')
  })

  test('is left out whole where its form is not whole', () => {
    const broken = form(zip).toString().replace(`--${boundary}--`, '')
    expect(redactedContent({ text: broken }).text).toBe(leftOut)
    expect(redactedContent({ text: form(zip).toString().replace('name="file"', 'name="\0"') }).text).toBe(leftOut)
  })

  test('is judged as before', () => {
    const fields = [part('fileContext', 'bulkImport'), part('fileExtension', 'zip')]
    const body = Buffer.concat([part('file', zip), ...fields, Buffer.from(`--${boundary}--\r\n`)]).toString()
    const exchange: Exchange = {
      request: {
        method: 'POST',
        url: 'https://platform.kore.ai/api/public/uploadfile',
        headers: [['Content-Type', `multipart/form-data; boundary=${boundary}`]],
        body,
      },
    }
    const redactedExchange = redactExchange(exchange, { contracts: [koreAi] }).exchange
    expect(redactedExchange.request.body).toContain(leftOut)
    const verdict = { judged: true, operationId: 'uploadFile', findings: [] }
    expect([exchange, redactedExchange].map((each) => checkExchange(koreAi, each, { profile: 'audit' }))).toEqual([
      verdict,
      verdict,
    ])
  })
})
