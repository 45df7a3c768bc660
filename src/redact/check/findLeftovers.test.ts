import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { vendors } from '../../../conformance/_suites/_lib/vendors.ts'
import type { Exchange } from '../../contract/exchange.ts'
import { checkRecording } from '../../recordings/checkRecording.ts'
import { formats } from '../../recordings/readers/_testing/formats.ts'
import { redactRecording } from '../files/redactRecording.ts'
import { redactExchange } from '../redactExchange.ts'
import { findLeftovers } from './findLeftovers.ts'

const contracts = vendors.map(({ contract }) => contract)

/** Where something is left in a recording of one exchange with this answer. */
async function leftIn(exchange: Exchange): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'find-leftovers-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'x.ndjson'), formats['NDJSON']?.([exchange]) ?? '')
  const { leftovers, unreadable } = await findLeftovers([folder], { contracts })
  expect(unreadable).toEqual([])
  return leftovers.map(({ pointer, kind }) => `${pointer} ${kind}`)
}

const redacted = async (exchange: Exchange) => (await redactExchange(exchange, { contracts })).exchange

const answer = (url: string, mediaType: string, body: string): Exchange => ({
  request: { method: 'GET', url, headers: [] },
  response: { status: 200, headers: [['content-type', mediaType]], body },
})

describe('the first row of a CSV body', () => {
  const rows = (text: string) => answer('https://api.emarsys.net/api/v2/export/2/data', 'text/csv', text)

  test.each(['Friederike,Weber\nAnna,Huber\n', 'Friederike;Weber\r\nAnna;Huber\r\n', '"Friederike","Weber"\n'])(
    'of people in %j is left',
    async (text) => {
      const left = await leftIn(rows(text))
      expect(left.length).toBeGreaterThanOrEqual(text.match(/\w+/g)?.length ?? 0)
      expect(await leftIn(await redacted(rows(text)))).toEqual([])
    },
  )

  test('that holds a column of a contract is a heading, of which nothing is left that reads as a name', async () => {
    expect(await leftIn(rows('user_id;Loyalty level\n8;8\n'))).toEqual([])
    expect(await leftIn(rows('\uFEFFuser_id,"Loyalty level"\n8,8\n'))).toEqual([])
  })
})

describe('an answer of a media type that is not the contract’s', () => {
  const url = 'https://platform.kore.ai/api/public/bot/st-0a1b2c3d-4e5f-5678-9abc-def012345678/export/status'
  const body = JSON.stringify({
    _id: 'ber-5d6e7f80-1a2b-5c3d-8e4f-901234567890',
    createdOn: '2026-11-22T09:14:05.480Z',
    lastModifiedOn: '2026-11-22T09:14:05+0100',
    day: '2026-11-22',
    minute: '2026-11-22 09:14',
    number: 12.75,
    expiresAt: 1_767_225_600.5,
    downloadURL: 'https://shop.acme.io:8443/a/b.zip?x=2026-11-22T09:14:05Z#top',
    who: ['friederike@acme.io', 'Friederike Weber', '+49 170 437 1265', '****'],
  })

  test.each(['text/html', 'text/plain', 'application/octet-stream'])(
    '%s is redacted so that nothing is left',
    async (type) => {
      expect(await leftIn(answer(url, type, body))).not.toEqual([])
      expect(await leftIn(await redacted(answer(url, type, body)))).toEqual([])
    },
  )

  test('leaves no real time unfound', async () => {
    const real = answer(url, 'text/html', '{"when":"2026-11-22T09:14:05.480Z"}')
    expect(await leftIn(real)).toContain('/response/body/when text that no contract explains')
  })
})

describe('a number in the place of a time', () => {
  const exported = (time: string) =>
    answer(
      'https://models-v2-lex.eu-west-1.amazonaws.com/exports/QVWXYZ0898',
      'application/json',
      `{"exportStatus":"InProgress","creationDateTime":${time}}`,
    )
  const place = '/response/body/creationDateTime'

  test.each(['491763728195', '915000000', '4917637281', '4102444801', '-1767225600', '"491763728195"'])(
    '%s that is none of this century is left, as redaction replaces it',
    async (time) => {
      expect((await leftIn(exported(time))).filter((left) => left.startsWith(place))).not.toEqual([])
      const after = await redacted(exported(time))
      expect(after.response?.body).not.toContain(time)
      expect(await leftIn(after)).toEqual([])
    },
  )

  test.each(['1767225600', '1767225600.5', '1767225600123', '946684801'])('%s is explained', async (time) => {
    expect(await leftIn(exported(time))).toEqual([])
    expect((await redacted(exported(time))).response?.body).toContain(time)
  })
})

describe('a JSON body in Base64 of UTF-16', () => {
  const text = '{"status":"pending","x":"Zk7Lp2Qm9Xw4RtBn"}'
  const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
  const little = Buffer.from(text, 'utf16le')
  const marked = Buffer.from(`\uFEFF${text}`, 'utf16le')

  const recordingOf = (bytes: Buffer, encoding: 'base64' | undefined) => {
    const url = 'https://models.lex.us-east-1.amazonaws.com/exports?name=Bot&version=1&resourceType=BOT&exportType=LEX'
    const har = JSON.parse(formats['HAR']?.([answer(url, 'application/json', '{}')]) ?? '')
    har.log.entries[0].response.content = {
      size: bytes.length,
      mimeType: 'application/json',
      text: bytes.toString('base64'),
      ...(encoding === undefined ? {} : { encoding }),
    }
    return JSON.stringify(har)
  }

  const verdictOf = async (file: string) => {
    const { summary, findings } = await checkRecording([file], contracts, { profile: 'audit' })
    return { summary, findings: findings.map(({ rule, severity, pointer }) => ({ rule, severity, pointer })) }
  }

  test.each([
    ['little end first', little, 'base64'],
    ['big end first', swapped(little), 'base64'],
    ['little end first, with a mark', marked, 'base64'],
    ['big end first, with a mark', swapped(marked), 'base64'],
    ['without a label', marked, undefined],
  ] as const)('%s is found, judged the same after redaction, and redacted once', async (_, bytes, encoding) => {
    const folder = mkdtempSync(join(tmpdir(), 'find-leftovers-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const [raw, once, twice] = ['raw', 'once', 'twice'].map((name) => join(folder, name)) as [string, string, string]
    writeFileSync(raw, recordingOf(bytes, encoding))
    expect((await findLeftovers([raw], { contracts })).leftovers).not.toEqual([])
    await redactRecording(raw, once, { contracts })
    await redactRecording(once, twice, { contracts })
    expect((await findLeftovers([once], { contracts })).leftovers).toEqual([])
    expect(await verdictOf(once)).toEqual(await verdictOf(raw))
    expect(readFileSync(twice, 'utf8')).toBe(readFileSync(once, 'utf8'))
  })
})
