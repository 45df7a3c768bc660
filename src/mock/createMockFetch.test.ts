import { expect, test } from 'vitest'
import { mockVendor as emarsys } from '../../generated/emarsys/mock.ts'
import { mockVendor as koreAi } from '../../generated/kore-ai/mock.ts'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { runExport } from '../../generated/lex-v2/jobs.ts'
import { mockVendor as lexV2 } from '../../generated/lex-v2/mock.ts'
import { createMockFetch } from './createMockFetch.ts'
import { DroppedConnection } from './DroppedConnection.ts'
import { MockError } from './MockError.ts'
import { virtualClock } from './virtualClock.ts'

const headers = { authorization: 'placeholder', auth: 'placeholder', 'mock-scenario': 'completes' }
const body = {
  resourceSpecification: { botExportSpecification: { botId: 'BOT0000001', botVersion: '7' } },
  fileFormat: 'LexJson',
}

test('a typed client exports without a socket', async () => {
  const fetch = createMockFetch(lexV2)
  const lex = createLexV2Client({ region: 'eu-west-1', headers, fetch })
  const started = await lex.createExport({ body: { ...body, fileFormat: 'LexJson' } })
  if (!started.ok) throw new Error('the start was refused')
  const { exportId } = started.data
  const states: string[] = []
  for (let poll = 0; poll < 3; poll++) {
    const polled = await lex.describeExport({ exportId })
    if (polled.ok) states.push(polled.data.exportStatus)
    if (polled.ok && polled.data.downloadUrl) {
      const file = await fetch(polled.data.downloadUrl)
      expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/zip'])
    }
  }
  expect(states).toEqual(['InProgress', 'InProgress', 'Completed'])
})

const path = '/exports/EXPORT0001'
test.each([
  `https://models-v2-lex.eu-west-1.amazonaws.com${path}`,
  `https://models-v2-lex-fips.us-gov-west-1.amazonaws.com${path}/`,
  `https://models-v2-lex.ap-southeast-2.api.aws${path}`,
  `http://127.0.0.1:4010/lex-v2${path}`,
  `http://127.0.0.1:4010${path}`,
  `http://localhost/lex-v2${path}/`,
  `http://[::1]:80/lex-v2${path}`,
])('answers at %s', async (address) => {
  const response = await createMockFetch([koreAi, emarsys, lexV2])(address, { headers })
  expect(await response.json()).toMatchObject({ exportId: 'EXPORT0001', exportStatus: 'InProgress' })
})

test.each([
  'https://api.emarsys.net/api/v2/export/2140',
  'https://suite5.emarsys.net/api/v3/export/2140',
  'http://127.0.0.1/emarsys/api/v3/export/2140',
  'http://127.0.0.1/emarsys/export/2140',
])('answers at %s, whatever the base path', async (address) => {
  const response = await createMockFetch([koreAi, emarsys, lexV2])(address, { headers })
  expect(await response.json()).toMatchObject({ replyCode: 0, data: { id: '2140' } })
})

test('takes a Request as fetch does', async () => {
  const fetch = createMockFetch(lexV2)
  const request = new Request(`http://127.0.0.1/lex-v2/exports`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect((await fetch(request)).status).toBe(202)
  expect((await fetch(request.url, { method: 'PUT', headers, body: 'not JSON' })).status).toBe(400)
})

test.each([
  'https://models-v2-lex.eu-west-1.example.com/exports',
  'http://models-v2-lex.eu-west-1.amazonaws.com/exports',
  'https://lex-v2-exports.s3.us-east-1.amazonaws.com/a.zip',
  'http://192.0.2.1/exports',
])('never sends anything to %s', async (address) => {
  await expect(createMockFetch(lexV2)(address)).rejects.toThrow(
    new MockError(
      'MOCK_UNKNOWN_ADDRESS',
      `${new URL(address).origin} is no server of lex-v2. Nothing was sent; correct the address, or mock its vendor too.`,
    ),
  )
})

test('a path that no operation has is a problem that names the nearest', async () => {
  const response = await createMockFetch(lexV2)('https://models-v2-lex.eu-west-1.amazonaws.com/export')
  expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
    404,
    'application/problem+json',
    {
      type: 'about:blank',
      title: 'Unknown path',
      status: 404,
      detail: expect.stringMatching(
        /^No operation is GET \/export\. Nearest paths: .*GET \/lex-v2\/exports\/\{exportId\}/,
      ),
    },
  ])
})

test('a dropped connection rejects as fetch does', async () => {
  const fetch = createMockFetch(lexV2, { scenario: 'flaky' })
  const address = `http://127.0.0.1/lex-v2${path}`
  const statuses = []
  for (let poll = 0; poll < 2; poll++) {
    statuses.push((await fetch(address, { headers: { authorization: 'placeholder' } })).status)
  }
  expect(statuses).toEqual([200, 500])
  await expect(fetch(address, { headers: { authorization: 'placeholder' } })).rejects.toEqual(new DroppedConnection())
})

test('an aborted signal rejects with its reason', async () => {
  const reason = new Error('enough')
  const call = createMockFetch(lexV2)(`http://127.0.0.1/lex-v2${path}`, { headers, signal: AbortSignal.abort(reason) })
  await expect(call).rejects.toBe(reason)
})

test('a client with the clock of the mock waits in no time, as long as the vendor asks for', async () => {
  const fetch = createMockFetch(lexV2, { scenario: 'throttled' })
  const startedMs = fetch.clock.now()
  const lex = createLexV2Client({ headers: { authorization: 'placeholder' }, fetch, clock: fetch.clock })
  const job = await runExport(lex, { body: { ...body, fileFormat: 'LexJson' } })
  expect(job.elapsedMs).toBe(fetch.clock.now() - startedMs)
  expect(job.elapsedMs).toBeGreaterThan(10_000)
})

test('times in answers are those of the clock that is given', async () => {
  const clock = virtualClock(Date.UTC(2030, 0, 1))
  const fetch = createMockFetch(lexV2, { clock })
  const lex = createLexV2Client({ headers: { authorization: 'placeholder' }, fetch, clock })
  const started = await lex.createExport({ body: { ...body, fileFormat: 'LexJson' } })
  expect(started).toMatchObject({ ok: true, data: { creationDateTime: Date.UTC(2030, 0, 1) / 1000 } })
  expect(fetch.clock).toBe(clock)
})
