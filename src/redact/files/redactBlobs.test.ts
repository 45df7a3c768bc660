import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { vendors } from '../../_testing/vendors.ts'
import { formats } from '../../recordings/readers/_testing/formats.ts'
import { refusedExchange as exchange, secret } from './_testing/refusedExchange.ts'
import { redactBlobs } from './redactBlobs.ts'
import { redactRecording } from './redactRecording.ts'

const contracts = vendors.map(({ contract }) => contract)
const options = { contracts, salt: 'of a test' }

const table = Object.entries(formats).map(([name, write]) => ({ name, write }))

/** What the command writes. */
async function redactedFile(name: string, content: string | Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'redact-blobs-'))
  writeFileSync(join(folder, name), content)
  const { unreadable } = await redactRecording(join(folder, name), join(folder, `out-${name}`), options)
  expect(unreadable).toEqual([])
  return readFileSync(join(folder, `out-${name}`))
}

const bytesOf = async (blob: Blob | undefined) => new Uint8Array((await blob?.arrayBuffer()) ?? [])

test.each(table)('$name is written as the command writes it', async ({ write }) => {
  const text = write([exchange, exchange])
  const redaction = await redactBlobs([{ name: 'a.json', blob: new Blob([text]) }], options)
  const [file] = redaction.files
  const written = strFromU8(await bytesOf(file?.blob))
  expect(redaction).toMatchObject({ files: [{ name: 'a.json' }], unreadable: [], exchanges: 2, foreign: 0 })
  expect(written).toBe(strFromU8(await redactedFile('a.json', text)))
  expect(written).not.toContain(secret)
})

test('a packed recording stays packed', async () => {
  const packed = gzipSync(`${JSON.stringify(exchange)}\n`)
  const { files } = await redactBlobs([{ name: 'a.ndjson.gz', blob: new Blob([packed]) }], options)
  const text = gunzipSync(await bytesOf(files[0]?.blob)).toString()
  expect(text).toBe(gunzipSync(await redactedFile('a.ndjson.gz', packed)).toString())
})

const body = `${'a'.repeat(40)}.json`
const har = JSON.stringify({
  log: {
    version: '1.2',
    entries: [
      {
        request: { method: 'GET', url: exchange.request.url, headers: [{ name: 'auth', value: secret }] },
        response: {
          status: 401,
          headers: [{ name: 'content-type', value: 'application/json' }],
          content: { mimeType: 'application/json', _file: body },
        },
      },
    ],
  },
})

test('an archive keeps its members, with bodies of their own', async () => {
  const archive = zipSync({ 'a.har': strToU8(har), [body]: strToU8(exchange.response.body) })
  const { files, exchanges } = await redactBlobs([{ name: 'a.zip', blob: new Blob([archive]) }], options)
  const members = unzipSync(await bytesOf(files[0]?.blob))
  const [name = ''] = Object.keys(members).filter((member) => member !== 'a.har')
  expect({ exchanges, files: files.length, members: Object.keys(members).length }).toEqual({
    ...{ exchanges: 1, files: 1, members: 2 },
  })
  expect(name).toMatch(/^[0-9a-f]{40}\.json$/)
  expect(strFromU8(members['a.har'] ?? new Uint8Array())).toContain(`"_file":"${name}"`)
  expect(
    Object.values(members)
      .map((bytes) => strFromU8(bytes))
      .join(''),
  ).not.toContain(secret)
})

test('the bodies beside a recording come beside it', async () => {
  const { files } = await redactBlobs(
    [
      { name: 'folder/a.har', blob: new Blob([har]) },
      { name: `folder/${body}`, blob: new Blob([exchange.response.body]) },
    ],
    options,
  )
  const texts = await Promise.all(files.map(({ blob }) => blob.text()))
  expect(files.map(({ name }) => name)).toEqual(['folder/a.har', expect.stringMatching(/^folder\/[0-9a-f]{40}\.json$/)])
  expect(texts.join('')).not.toContain(secret)
})

test('of several recordings nothing is written when one of them cannot be read', async () => {
  const { files, unreadable } = await redactBlobs(
    [
      { name: 'a.ndjson', blob: new Blob([`${JSON.stringify(exchange)}\n`]) },
      { name: 'b.ndjson', blob: new Blob(['{"request":']) },
    ],
    options,
  )
  expect({ files, unreadable: unreadable.map(({ file }) => file) }).toEqual({ files: [], unreadable: ['b.ndjson'] })
})

test('an archive within gzip is refused, as the command refuses it', async () => {
  const packed = gzipSync(zipSync({ 'a.ndjson': strToU8(`${JSON.stringify(exchange)}\n`) }))
  const { files, unreadable } = await redactBlobs([{ name: 'a.zip.gz', blob: new Blob([packed]) }], options)
  expect({ files, reasons: unreadable.map(({ reason }) => reason) }).toEqual({
    files: [],
    reasons: ['is a zip archive within gzip. Unpack it once.'],
  })
})
