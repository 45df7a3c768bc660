import {
  chmodSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { vendors } from '../../../conformance/_suites/_lib/vendors.ts'
import type { Exchange } from '../../contract/exchange.ts'
import { checkRecording } from '../../recordings/checkRecording.ts'
import { formats } from '../../recordings/readers/_testing/formats.ts'
import { findLeftovers } from '../check/findLeftovers.ts'
import { redactRecording } from './redactRecording.ts'

const contracts = vendors.map(({ contract }) => contract)
const secret = 'Qm7kd93jdkL2mnBvcE5xT4Lk2W'
const json = ['content-type', 'application/json'] as const

const exchanges: readonly Exchange[] = [
  {
    request: {
      method: 'GET',
      url: 'https://platform.kore.ai/api/public/bot/st-0a1b2c3d-4e5f-5678-9abc-def012345678/export/status',
      headers: [['auth', secret]],
    },
    response: { status: 401, headers: [json], body: `{"errors":[{"msg":"Invalid JWT token ${secret}","code":4002}]}` },
  },
  {
    request: {
      method: 'POST',
      url: 'https://api.emarsys.net/api/v2/contact/getchanges',
      headers: [['X-WSSE', `UsernameToken Username="anna", Nonce="${secret}"`], json],
      body: `{"distribution_method":"ftp","surprise":{"${secret}":12345678901234567890.10},"big":1e400}`,
    },
    response: { status: 400, headers: [json], body: '{"replyCode":10001,"replyText":"Invalid value","data":""}' },
  },
  {
    request: {
      method: 'POST',
      url: `https://shop.acme.io/login?code=${secret}`,
      headers: [['cookie', secret]],
      body: secret,
    },
    response: { status: 200, headers: [json], body: `{"token":"${secret}"}` },
  },
]

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'redact-recording-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const verdictOf = async (path: string) => {
  const { summary, findings, skipped } = await checkRecording([path], contracts, { profile: 'audit' })
  const named = (pointer: string) => (pointer.startsWith('/surprise') ? '/surprise' : pointer)
  return {
    summary,
    findings: findings.map(({ rule, severity, pointer }) => `${severity} ${rule} ${named(pointer)}`),
    skipped: skipped.map(({ kind }) => kind),
  }
}

const nothingLeft = async (path: string) => {
  const { leftovers, unreadable } = await findLeftovers([path], { contracts })
  expect({ leftovers, unreadable }).toEqual({ leftovers: [], unreadable: [] })
}

// They have no place for an exchange alone, and become lines of plain exchanges.
const isWrittenAsLines = (format: string) => /undici|Postman|trace/i.test(format)

describe.each(Object.entries(formats))('%s', (format, write) => {
  test('is written in its own format, judged as before, without what was secret, and the same the second time', async () => {
    const folder = newFolder()
    const [raw, redacted, again] = ['raw', 'redacted', 'again'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(raw, write(exchanges))
    expect((await findLeftovers([raw], { contracts })).leftovers).not.toEqual([])

    const { files, unreadable } = await redactRecording(raw, redacted, { contracts })
    expect({ files, unreadable }).toEqual({
      files: [{ file: raw, target: redacted, exchanges: 3, foreign: 1, dropped: 0, leftOut: [] }],
      unreadable: [],
    })
    const text = readFileSync(redacted, 'utf8')
    for (const part of [secret, 'anna', 'acme', 'st-0a1b', '12345678901234567890']) expect(text).not.toContain(part)
    if (isWrittenAsLines(format)) expect(text.trim().split('\n')).toHaveLength(3)
    else expect(text.includes('\n  ')).toBe(/\n[ \t]/.test(write(exchanges)))
    expect(await verdictOf(redacted)).toEqual(await verdictOf(raw))
    await nothingLeft(redacted)

    expect((await redactRecording(redacted, again, { contracts })).replaced).toEqual({ 'foreign exchange': 1 })
    expect(readFileSync(again, 'utf8')).toBe(text)
  })
})

test('a packed recording stays packed, and so do those of an archive, with what is beside them', async () => {
  const folder = newFolder()
  const har = formats['HAR']?.(exchanges) ?? ''
  const body = JSON.stringify({ errors: [{ msg: secret, code: 1 }] })
  const attached = JSON.parse(har)
  attached.log.entries[0].response.content = { size: -1, mimeType: 'application/json', _file: 'resources/body.json' }
  writeFileSync(join(folder, 'a.har.gz'), gzipSync(har))
  writeFileSync(
    join(folder, 'b.zip'),
    zipSync({
      'x.har': strToU8(JSON.stringify(attached)),
      'resources/body.json': strToU8(body),
      'y.ndjson': strToU8(formats['NDJSON']?.(exchanges) ?? ''),
    }),
  )
  const before = await Promise.all(['a.har.gz', 'b.zip'].map((name) => verdictOf(join(folder, name))))

  const { files } = await redactRecording(folder, folder, { contracts })

  expect(files.map(({ exchanges: count }) => count)).toEqual([3, 6])
  expect(await Promise.all(['a.har.gz', 'b.zip'].map((name) => verdictOf(join(folder, name))))).toEqual(before)
  expect(gunzipSync(readFileSync(join(folder, 'a.har.gz'))).toString()).toMatch(/^\{"log":/)
  const members = unzipSync(readFileSync(join(folder, 'b.zip')))
  expect(Object.keys(members)).toEqual(['x.har', 'y.ndjson', expect.stringMatching(/^resources\/[0-9a-f]{40}\.json$/)])
  expect(
    Object.values(members)
      .map((bytes) => strFromU8(bytes))
      .join(),
  ).not.toContain(secret)
  expect(readdirSync(folder)).toEqual(['a.har.gz', 'b.zip'])
  await nothingLeft(folder)
})

describe('an archive with members that are no recordings', () => {
  const write = (folder: string) => {
    const bytes = zipSync({
      'x.har': strToU8(formats['HAR']?.(exchanges) ?? ''),
      'notes.txt': strToU8(secret),
      'deep/cookies.sqlite': strToU8(secret),
      'empty.txt': new Uint8Array(),
    })
    writeFileSync(join(folder, 'x.zip'), bytes)
    return join(folder, 'x.zip')
  }

  test('is not replaced, because they would be lost', async () => {
    const folder = newFolder()
    const file = write(folder)
    const before = readFileSync(file)
    for (const target of [file, `${folder}/./x.zip`])
      expect(await redactRecording(file, target, { contracts })).toMatchObject({
        files: [],
        unreadable: [
          {
            file,
            reason:
              'holds what is no recording: notes.txt, deep/cookies.sqlite. Write to another archive with --output, which leaves it out.',
          },
        ],
      })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['x.zip'])
  })

  test('is refused within gzip, which has no place for members', async () => {
    const folder = newFolder()
    const packed = gzipSync(readFileSync(write(folder)))
    writeFileSync(join(folder, 'x.zip.gz'), packed)
    expect(await redactRecording(join(folder, 'x.zip.gz'), join(folder, 'y'), { contracts })).toMatchObject({
      files: [],
      unreadable: [{ file: join(folder, 'x.zip.gz'), reason: 'is a zip archive within gzip. Unpack it once.' }],
    })
    expect(readdirSync(folder)).toEqual(['x.zip', 'x.zip.gz'])
  })

  test('is written elsewhere without them, which is told', async () => {
    const folder = newFolder()
    const { files } = await redactRecording(write(folder), join(folder, 'y.zip'), { contracts })
    expect(files).toMatchObject([{ exchanges: 3, leftOut: ['notes.txt', 'deep/cookies.sqlite'] }])
    expect(Object.keys(unzipSync(readFileSync(join(folder, 'y.zip'))))).toEqual(['x.har'])
  })
})

test('a body beside a recording is written anew with it, and the old one goes where the recording is replaced', async () => {
  const folder = newFolder()
  const file = join(folder, 'x.har')
  const har = JSON.parse(formats['HAR over many lines']?.(exchanges) ?? '')
  har.log.entries[0].response.content = { size: -1, mimeType: 'application/json', _file: 'body.json' }
  writeFileSync(file, JSON.stringify(har))
  writeFileSync(join(folder, 'body.json'), JSON.stringify({ errors: [{ msg: secret, code: 1 }] }))
  const before = await verdictOf(file)

  await redactRecording(file, join(folder, 'out/x.har'), { contracts })
  expect(readdirSync(folder)).toEqual(['body.json', 'out', 'x.har'])
  expect(readdirSync(join(folder, 'out'))).toEqual([expect.stringMatching(/^[0-9a-f]{40}\.json$/), 'x.har'])
  expect(await verdictOf(join(folder, 'out/x.har'))).toEqual(before)

  await redactRecording(file, file, { contracts })
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{40}\.json$/), 'out', 'x.har'])
  await nothingLeft(file)
})

test('requests whose answer nobody recorded are judged as before', async () => {
  const folder = newFolder()
  const samples = globSync('conformance/*/samples/*.har')
  expect(samples.length).toBeGreaterThan(10)
  for (const sample of samples) {
    await redactRecording(sample, join(folder, 'y.har'), { contracts })
    const [before, after] = [await verdictOf(sample), await verdictOf(join(folder, 'y.har'))]
    const counts = ({ summary, skipped }: typeof before) => [sample, summary.judged, summary.operations, skipped]
    expect(counts(after)).toEqual(counts(before))
    expect(before.summary.judged).toBeGreaterThan(0)
    await nothingLeft(join(folder, 'y.har'))
  }
})

test('of what stands around exchanges only harmless fields are left', async () => {
  const folder = newFolder()
  const har = JSON.parse(formats['HAR']?.(exchanges.slice(0, 1)) ?? '')
  har.log.comment = secret
  har.log.pages = [{ id: secret, title: secret }]
  Object.assign(har.log.entries[0], {
    comment: secret,
    serverIPAddress: '203.0.113.7',
    _recordedAt: '2026-01-01T00:00:00Z',
    _operationId: 'getBotExportStatus',
    _provenance: secret,
    _webSocketMessages: [{ data: secret }],
    _initiator: { type: 'script', url: `https://a.io/${secret}` },
    cache: { beforeRequest: { eTag: secret } },
    timings: { send: 1.5, wait: 2, receive: 3, comment: secret },
  })
  har.log.entries[0].pageref = secret
  har.log.entries[0]._secure = 'yes'
  har.log.entries[0].request.cookies = [{ name: 'sid', value: secret }]
  har.log.entries[0].request.url = har.log.entries[0].request.url.replace('://', `://anna:${secret}@`)
  har.log.entries.push(structuredClone(har.log.entries[0]))
  writeFileSync(join(folder, 'x.har'), JSON.stringify(har))
  expect((await redactRecording(join(folder, 'x.har'), join(folder, 'y.har'), { contracts })).leftOut).toEqual({
    'user name in an address': 2,
    comment: 4,
    cookie: 2,
    'cache entry': 2,
    page: 1,
    'server address': 2,
    'web socket message': 2,
    initiator: 2,
    'other field': 4,
  })
  expect((await redactRecording(join(folder, 'y.har'), join(folder, 'z.har'), { contracts })).leftOut).toEqual({})
  const { log } = JSON.parse(readFileSync(join(folder, 'y.har'), 'utf8'))
  expect(Object.keys(log)).toEqual(['version', 'creator', 'entries'])
  const { request, response, ...rest } = log.entries[0]
  expect(rest).toEqual({
    startedDateTime: '2026-01-01T00:00:00.000Z',
    _recordedAt: '2026-01-01T00:00:00Z',
    _operationId: 'getBotExportStatus',
    _initiator: { type: 'script' },
    time: 0,
    cache: {},
    timings: { send: 1.5, wait: 2, receive: 3 },
  })
  expect([request.cookies, response.cookies]).toEqual([[], []])
})

describe('an exchange that belongs to no contract', () => {
  test('is left out when asked for', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'x'), formats['NDJSON']?.(exchanges) ?? '')
    const { files } = await redactRecording(join(folder, 'x'), join(folder, 'y'), { contracts, dropUnmatched: true })
    expect(files).toMatchObject([{ exchanges: 2, foreign: 0, dropped: 1 }])
    expect(readFileSync(join(folder, 'y'), 'utf8').trim().split('\n')).toHaveLength(2)
  })

  test('leaves a recording that can be read where it was the only one', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'x'), formats['HAR']?.(exchanges.slice(2)) ?? '')
    await redactRecording(join(folder, 'x'), join(folder, 'y'), { contracts, dropUnmatched: true })
    expect(JSON.parse(readFileSync(join(folder, 'y'), 'utf8')).log.entries).toEqual([])
    await nothingLeft(join(folder, 'y'))
    writeFileSync(join(folder, 'z'), `{"log":{"comment":"${secret}","entries":[]}}`)
    expect((await findLeftovers([join(folder, 'z')], { contracts })).leftovers).toMatchObject([
      { pointer: '/log/comment' },
    ])
  })
})

describe('an archive as a body', () => {
  const bytes = zipSync({ 'people.csv': strToU8(`name\n${secret}\n`) }, { level: 0 })
  const write = (folder: string) => {
    const har = JSON.parse(formats['HAR']?.(exchanges.slice(0, 1)) ?? '')
    har.log.entries[0].response.content = {
      size: bytes.length,
      mimeType: 'application/zip',
      text: Buffer.from(bytes).toString('base64'),
      encoding: 'base64',
    }
    writeFileSync(join(folder, 'x.har'), JSON.stringify(har))
    return join(folder, 'x.har')
  }
  const contentOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')).log.entries[0].response.content

  test('is emptied, with its size', async () => {
    const folder = newFolder()
    await redactRecording(write(folder), join(folder, 'y.har'), { contracts })
    expect(contentOf(join(folder, 'y.har'))).toMatchObject({
      mimeType: 'application/zip',
      text: expect.stringMatching(/^\(binary body of \d+ bytes, left out by redaction\)$/),
    })
  })

  test('is kept when asked for, and is then something that is left', async () => {
    const folder = newFolder()
    await redactRecording(write(folder), join(folder, 'y.har'), { contracts, keepBinary: true })
    expect(contentOf(join(folder, 'y.har')).text).toBe(Buffer.from(bytes).toString('base64'))
    expect((await findLeftovers([join(folder, 'y.har')], { contracts })).leftovers).not.toEqual([])
  })
})

describe('a file with something that cannot be read', () => {
  test.each([
    ['is cut off', (text: string) => text.slice(0, -40)],
    ['is no recording', () => 'password = 12345'],
    ['has an entry that is none', (text: string) => text.replace('"method"', '"way"')],
  ])('that %s is refused with the reason, and nothing is written or left behind', async (_, spoil) => {
    const folder = newFolder()
    const text = spoil(formats['HAR over many lines']?.(exchanges) ?? '')
    writeFileSync(join(folder, 'bad.har'), text)
    writeFileSync(join(folder, 'good.har'), formats['HAR']?.(exchanges) ?? '')
    const { files, unreadable } = await redactRecording(folder, folder, { contracts })
    expect(files.map(({ file }) => file)).toEqual([join(folder, 'good.har')])
    expect(unreadable).toMatchObject([{ file: `${folder}/bad.har`, reason: expect.stringMatching(/\. [A-Z]/) }])
    expect(readFileSync(join(folder, 'bad.har'), 'utf8')).toBe(text)
    expect(readdirSync(folder)).toEqual(['bad.har', 'good.har'])
    const found = await findLeftovers([join(folder, 'bad.har')], { contracts })
    expect(found.unreadable).not.toEqual([])
  })

  test('that the disk cannot take leaves what was there', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'x.har'), formats['HAR']?.(exchanges) ?? '')
    mkdirSync(join(folder, 'y.har'))
    await expect(redactRecording(join(folder, 'x.har'), join(folder, 'y.har'), { contracts })).rejects.toThrow('EISDIR')
    expect(readdirSync(folder)).toEqual(['x.har', 'y.har'])
    expect(existsSync(join(folder, 'y.har'))).toBe(true)
  })
})

test.runIf(process.platform === 'linux')(
  'a target below a folder that takes none is refused, and not tried for ever',
  async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'x.har'), formats['HAR']?.(exchanges) ?? '')
    const redacting = redactRecording(join(folder, 'x.har'), '/proc/none/below/x.har', { contracts })
    await expect(redacting).rejects.toThrow(/^ENOENT: .*'\/proc\/none'$/)
  },
)

test('a recording that is replaced keeps its mode, a new one is its owner’s alone, and a link stays one', async () => {
  const folder = newFolder()
  const modeOf = (name: string) => statSync(join(folder, name)).mode & 0o777
  writeFileSync(join(folder, 'x.har'), formats['HAR']?.(exchanges) ?? '')
  chmodSync(join(folder, 'x.har'), 0o664)
  symlinkSync('x.har', join(folder, 'link.har'))
  await redactRecording(join(folder, 'link.har'), join(folder, 'y.har'), { contracts })
  await redactRecording(join(folder, 'link.har'), join(folder, 'link.har'), { contracts })
  expect([modeOf('x.har'), modeOf('y.har')]).toEqual([0o664, 0o600])
  expect(lstatSync(join(folder, 'link.har')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'x.har'), 'utf8')).not.toContain(secret)
})

test('a recording that is read-only is refused, and the others are done', async () => {
  const folder = newFolder()
  const text = formats['HAR']?.(exchanges) ?? ''
  for (const name of ['x.har', 'y.har']) writeFileSync(join(folder, name), text)
  chmodSync(join(folder, 'x.har'), 0o444)
  const { files, unreadable } = await redactRecording(folder, folder, { contracts })
  expect(files.map(({ file }) => file)).toEqual([`${folder}/y.har`])
  expect(unreadable).toEqual([
    {
      kind: 'unreadable',
      file: `${folder}/x.har`,
      place: { line: 1, column: 1 },
      reason: 'is read-only. Make it writable, or write to another file with --output.',
    },
  ])
  expect(readFileSync(join(folder, 'x.har'), 'utf8')).toBe(text)
  expect(readdirSync(folder)).toEqual(['x.har', 'y.har'])
})

test('a value that is replaced in one recording of a run is kept as a name in none', async () => {
  const folder = newFolder()
  const named = (body: string): Exchange => ({
    ...(exchanges[0] as Exchange),
    response: { status: 401, headers: [json], body },
  })
  writeFileSync(join(folder, 'a.ndjson'), formats['NDJSON']?.([named('{"Friederike":1}')]) ?? '')
  writeFileSync(join(folder, 'b.ndjson'), formats['NDJSON']?.([named('{"who":"Friederike"}')]) ?? '')
  await redactRecording(folder, join(folder, 'out'), { contracts })
  const [a, b] = ['a', 'b'].map((name) =>
    JSON.parse(JSON.parse(readFileSync(join(folder, `out/${name}.ndjson`), 'utf8')).response.body),
  )
  expect(Object.keys(a)).toEqual([b.who])
  expect(b.who).not.toBe('Friederike')
})

test('fields that every object of JavaScript has are left out like any other, and counted', async () => {
  const folder = newFolder()
  const [first] = exchanges
  const fields = '"__defineGetter__":"a","__proto__":"b","constructor":"c","_priority":"High"'
  const har = `{${fields},"request":{"method":"GET","url":${JSON.stringify(first?.request.url)},"headers":[]},"response":{"status":401,"headers":[],"content":{"size":0,"mimeType":"text/plain","text":""}}}`
  writeFileSync(join(folder, 'in.ndjson'), `${har}\n`)
  const { leftOut } = await redactRecording(join(folder, 'in.ndjson'), join(folder, 'out.ndjson'), { contracts })
  expect(leftOut).toEqual({ 'other field': 3 })
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'out.ndjson'), 'utf8')))).toEqual([
    '_priority',
    'time',
    'request',
    'response',
    'cache',
    'timings',
  ])
})

test.each(['lines', 'lines.gz'])('a recording of more than is written at once is whole, as %s', async (kind) => {
  const folder = newFolder()
  const isPacked = kind === 'lines.gz'
  const ids = Array.from({ length: 400 }, (_, at) => `EXP${String(at).padStart(7, '0')}`)
  const text = ids
    .map((id) => {
      const url = `https://models-v2-lex.eu-west-1.amazonaws.com/exports/${id}`
      const body = { exportId: id, exportStatus: 'InProgress', unknown: 'x y '.repeat(200) }
      return `${JSON.stringify({ request: { method: 'GET', url, headers: [] }, response: { status: 200, headers: [json], body } })}\n`
    })
    .join('')
  writeFileSync(join(folder, 'in'), isPacked ? gzipSync(text) : text)
  const { files } = await redactRecording(join(folder, 'in'), join(folder, 'out'), { contracts, salt: 'a salt' })
  expect(files.map(({ exchanges }) => exchanges)).toEqual([ids.length])
  const written = readFileSync(join(folder, 'out'))
  const lines = (isPacked ? gunzipSync(written) : written).toString().trimEnd().split('\n')
  const told = lines.map((line) => {
    const { request, response } = JSON.parse(line)
    return { asked: request.url.split('/').at(-1), got: response.body.exportId, status: response.body.exportStatus }
  })
  expect(told).toEqual(told.map(({ got }) => ({ asked: got, got, status: 'InProgress' })))
  expect(new Set(told.map(({ got }) => got)).size).toBe(ids.length)
})
