import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import type { ClientOptions } from '../client/options.ts'
import { OptionsError } from '../contract/ContractError.ts'
import {
  type Answer,
  hangsUntil,
  jobExamples,
  json,
  loadJobs,
  playClient,
  pointerOf,
  thrownBy,
  told,
  withValue,
} from './_testing/playedJob.ts'
import { type OpenOptions, openExportFile } from './openExportFile.ts'

const byAddress = vendors.filter(({ contract }) => contract.lifecycles.export.fetch === undefined)
const byOperation = vendors.filter(({ contract }) => contract.lifecycles.export.fetch !== undefined)
test('some vendor gives an address', () => expect(byAddress).not.toEqual([]))
test('some vendor hands the file out itself', () => expect(byOperation).not.toEqual([]))

/** A job that is done with this body, and what comes of opening its file while the vendor plays its part. */
async function open(
  vendor: (typeof vendors)[number],
  body: unknown,
  answers: readonly Answer[],
  options: OpenOptions = {},
  clientOptions: ClientOptions = {},
) {
  const played = await playClient(vendor, [json(body), ...answers], clientOptions)
  const { waitForExport } = await loadJobs(vendor)
  const job = await waitForExport(played.client, jobExamples(vendor).started)
  const outcome = await openExportFile(job, options).catch((error: unknown) => error)
  const { sent, clock } = played
  return { outcome, job, sent: sent.slice(1), clock, pauses: clock.pauses }
}

const text = (outcome: unknown) => new Response((outcome as { body: ReadableStream }).body).text()

describe.each(byAddress)('the file of $name, by its address', (vendor) => {
  const { wait, done, pending, failed, name, jobId } = jobExamples(vendor)
  const pointer = pointerOf(wait.outputs['downloadUrl'])
  const address = (host: string) => `https://${host}.example/export.zip?signature=planted`
  const doneAt = (value: unknown) => withValue(done, pointer, value)
  const first = doneAt(address('first'))
  const second = () => json(doneAt(address('second')))
  const file = (headers: Readonly<Record<string, string>> = {}) => new Response('PK...', { headers })
  const status = (code: number) => new Response('<Error/>', { status: code })
  const retry = { retry: { maxAttempts: 4 } }
  const state = Object.entries(wait.states).find(([, phase]) => phase === 'succeeded')?.[0]

  const failure = (code: string, problem: string, answered?: number) => ({
    message: `[export-contracts] ${name} ${wait.operationId}: ${problem}`,
    ...{ code, vendor: name, operationId: wait.operationId, jobId, state, reasons: [], status: answered },
  })
  const unavailable = (problem: string, answered?: number) => failure('EXPORT_FILE_UNAVAILABLE', problem, answered)

  test('is opened without a header of ours, credentials least of all', async () => {
    const { outcome, sent } = await open(vendor, first, [file({ 'Content-Length': '5' })])
    expect(outcome).toEqual({
      mediaType: vendor.contract.lifecycles.export.file.mediaType,
      byteLength: 5,
      suggestedName: undefined,
      body: expect.any(ReadableStream),
    })
    expect(await text(outcome)).toBe('PK...')
    expect(sent).toEqual([{ method: 'GET', url: address('first'), headers: [] }])
  })

  test.each([301, 400, 401, 403, 404, 410])('is asked for at a fresh address after a %i, once', async (code) => {
    const { outcome, sent, pauses } = await open(vendor, first, [status(code), second, file()])
    expect(await text(outcome)).toBe('PK...')
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(['first.example', 'vendor.example', 'second.example'])
    expect([sent[0]?.headers, sent[2]?.headers]).toEqual([[], []])
    expect(pauses).toEqual([])
  })

  test('is given up when a fresh address is refused too', async () => {
    const { outcome, sent } = await open(vendor, first, [status(403), second, status(404), file()])
    expect(told(outcome)).toEqual(unavailable('the address of the file answered 404, though it is fresh'))
    expect(sent).toHaveLength(3)
  })

  test.each([
    ['the job has failed by then', json(failed[0]?.value), `the state is ${failed[0]?.state} now`, 200],
    ['the job is pending again', json(pending[0]?.value), `the state is ${pending[0]?.state} now`, 200],
    ['the poll has no answer', new Response(null, { status: 503 }), 'another poll gave no fresh one', 503],
    ['the poll is throttled', json({}, 429), 'another poll gave no fresh one', 429],
  ])('is given up when its address is refused and %s', async (_, answer, words, code) => {
    const { outcome } = await open(vendor, first, [status(403), answer])
    expect(told(outcome)).toEqual(unavailable(`the address of the file has expired, and ${words}`, code))
  })

  test('is given up with the error of the poll when that is refused', async () => {
    const { outcome } = await open(vendor, first, [status(403), json({ text: 'Gone for good.' }, 418)])
    const problem = 'the poll was refused: The response with status 418 is not documented. It says: Gone for good.'
    expect(told(outcome)).toEqual(failure('EXPORT_REJECTED', problem, 418))
  })

  test('leaves no connection to an answer that nobody reads', async () => {
    let left = 0
    const unread = (code: number) => () => {
      const body = new ReadableStream({
        cancel() {
          left += 1
        },
      })
      return new Response(body, { status: code })
    }
    await open(vendor, first, [unread(503), unread(403), second, file()], {}, retry)
    expect(left).toBe(2)
  })

  test.each([500, 503, 429])('is asked for again after a %i', async (code) => {
    const { outcome, pauses } = await open(vendor, first, [status(code), status(code), file()], {}, retry)
    expect(await text(outcome)).toBe('PK...')
    expect(pauses).toEqual([250, 500])
  })

  test('is given up after as many attempts as the client makes', async () => {
    const { outcome, sent, pauses } = await open(vendor, first, [status(503)], {}, retry)
    expect(told(outcome)).toEqual(unavailable('the address of the file answered 503, 4 times'))
    expect({ requests: sent.length, pauses }).toEqual({ requests: 4, pauses: [250, 500, 1000] })
  })

  test('is given up when nothing answers, with the code of the system and no word of the address', async () => {
    const cause = new Error(`connect to ${address('first')}`, { cause: { code: 'ECONNREFUSED' } })
    const { outcome } = await open(vendor, first, [cause], {}, retry)
    expect(told(outcome)).toEqual(unavailable('the address of the file gave no response (ECONNREFUSED), 4 times'))
    expect(inspect(outcome, { depth: 20 })).not.toMatch(/planted|first\.example/)
  })

  test('is not taken from a redirect that leads away from https', async () => {
    const redirected = () => Object.defineProperty(file(), 'url', { value: 'http://first.example/export.zip' })
    const { outcome, sent } = await open(vendor, first, [redirected])
    expect(told(outcome)).toEqual(unavailable('the address of the file leads away from https'))
    expect(sent).toHaveLength(1)
  })

  test.each([
    undefined,
    null,
    '',
    'export.zip',
    'ftp://files.example/export.zip',
    'file:///etc/passwd',
    'data:application/zip,PK',
    'https://planted:planted@files.example/export.zip',
    7,
  ])('is not looked for at %j', async (value) => {
    const { outcome, sent } = await open(vendor, doneAt(value), [file()])
    expect(told(outcome)).toEqual(unavailable('the answer holds no usable address of a file'))
    expect(sent).toEqual([])
    expect(inspect(outcome, { depth: 20 })).not.toMatch(/planted/)
  })

  test.each([
    ['a length', { 'Content-Length': '5' }, 5],
    ['none', {}, undefined],
    ['a length that is none', { 'Content-Length': 'five' }, undefined],
    ['the length of compressed bytes', { 'Content-Length': '5', 'Content-Encoding': 'gzip' }, undefined],
  ])('has the length of its response: %s', async (_, headers, byteLength) => {
    const { outcome } = await open(vendor, first, [file(headers)])
    expect(outcome).toMatchObject({ byteLength })
  })

  test.each([
    ['attachment; filename="bot.zip"', 'bot.zip'],
    ['attachment; filename=bot.zip; size=5', 'bot.zip'],
    ['attachment;FileName="a \\"b\\".zip"', 'a "b".zip'],
    ['attachment; filename="../../etc/passwd"', '../../etc/passwd'],
    ['attachment; filename=""', ''],
    ['attachment', undefined],
    ['attachment; oldfilename="bot.zip"', undefined],
  ])('has the name in Content-Disposition: %s', async (disposition, suggestedName) => {
    const { outcome } = await open(vendor, first, [file({ 'Content-Disposition': disposition })])
    expect(outcome).toMatchObject({ suggestedName })
  })

  test('that is empty has a body too', async () => {
    const { outcome } = await open(vendor, first, [new Response(null)])
    expect(await text(outcome)).toBe('')
  })

  describe('can be stopped', () => {
    const outcome = failure('EXPORT_ABORTED', 'was aborted. The vendor may go on with the job.')

    test('before anything is sent', async () => {
      const seen = await open(vendor, first, [file()], { signal: AbortSignal.abort() })
      expect({ outcome: told(seen.outcome), sent: seen.sent }).toEqual({ outcome, sent: [] })
    })

    test('while the request is under way', async () => {
      const controller = new AbortController()
      const seen = await open(vendor, first, [hangsUntil(controller)], { signal: controller.signal })
      expect({ outcome: told(seen.outcome), requests: seen.sent.length }).toEqual({ outcome, requests: 1 })
    })

    test('in a pause between two attempts', async () => {
      const controller = new AbortController()
      const busy = () => {
        setImmediate(() => controller.abort())
        return status(503)
      }
      const seen = await open(vendor, first, [busy], { signal: controller.signal }, retry)
      const { sent, pauses } = seen
      expect({ outcome: told(seen.outcome), requests: sent.length, pauses }).toEqual({
        outcome,
        requests: 1,
        pauses: [],
      })
    })
  })
})

describe.each(byOperation)('the file of $name, by its operation', (vendor) => {
  const { done, started, name, wait, jobId } = jobExamples(vendor)
  const { contract } = vendor
  const { fetch, file: facts } = contract.lifecycles.export
  const { operationId = '', paging } = fetch ?? {}
  const [state] = Object.entries(wait.states).find(([, phase]) => phase === 'succeeded') ?? []
  const csv = (rows: string, headers: Readonly<Record<string, string>> = {}) =>
    new Response(rows, { headers: { 'Content-Type': `${facts.mediaType}; charset=utf-8`, ...headers } })
  const failure = (code: string, problem: string, answered?: number) => ({
    message: `[export-contracts] ${name} ${operationId}: ${problem}`,
    ...{ code, vendor: name, operationId, jobId, state, reasons: [], status: answered },
  })

  test('is opened with the credentials of the client', async () => {
    const { outcome, sent } = await open(vendor, done, [csv('id\r\n1\r\n', { 'Content-Length': '7' })])
    expect(outcome).toEqual({
      mediaType: facts.mediaType,
      byteLength: 7,
      suggestedName: expect.any(String),
      body: expect.any(ReadableStream),
    })
    expect(await text(outcome)).toBe('id\r\n1\r\n')
    expect(sent).toMatchObject([{ method: 'GET', headers: [['vendor-credentials', 'planted-secret']] }])
    expect(sent[0]?.url).toContain(String(jobId))
  })

  test('is not read before the caller reads it', async () => {
    let pulled = 0
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled += 1
            controller.enqueue(new Uint8Array(1024))
          },
        }),
        { headers: { 'Content-Type': facts.mediaType } },
      )
    const { outcome } = await open(vendor, done, [endless])
    const reader = (outcome as { body: ReadableStream }).body.getReader()
    await reader.read()
    await reader.cancel()
    expect(pulled).toBeLessThan(5)
  })

  test('takes as long as it takes: the time for a call does not end it', async () => {
    let give: () => void = () => undefined
    const slow = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            give = () => {
              controller.enqueue(new TextEncoder().encode('late'))
              controller.close()
            }
          },
        }),
        { headers: { 'Content-Type': facts.mediaType } },
      )
    const { outcome, clock } = await open(vendor, done, [slow], {}, { retry: { maxAttempts: 1, timeoutMs: 5 } })
    await clock.sleep(1000)
    give()
    expect(await text(outcome)).toBe('late')
  })

  test.each([
    [json({ text: 'It is not local.' }, 404), 'status 404, It is not local.', 404],
    [json({ text: 'Stored no longer.' }, 410), 'status 410, Stored no longer.', 410],
    [
      json({ code: 5 }),
      `The response with status 200 has a body of type application/json, not ${facts.mediaType}.`,
      200,
    ],
    [new Response(null, { status: 503 }), 'The response with status 503 is not documented.', 503],
    [new TypeError('fetch failed'), 'no whole response came', undefined],
  ])('is given up after %s', async (answer, words, code) => {
    const { outcome } = await open(vendor, done, [answer])
    expect(told(outcome)).toEqual(failure('EXPORT_FILE_UNAVAILABLE', `the file was not handed out: ${words}`, code))
  })

  test('can be stopped', async () => {
    const controller = new AbortController()
    const { outcome } = await open(vendor, done, [hangsUntil(controller)], { signal: controller.signal })
    const problem = 'was aborted. The vendor may go on with the job.'
    expect(told(outcome)).toEqual(failure('EXPORT_ABORTED', problem))
  })

  describe('in parts', () => {
    const records = ['1;"a\r\nb"', '2;c', '3;d', '4;e', '5;f']
    const part = (url: string) => {
      const { searchParams } = new URL(url)
      const [offset, limit] = [paging?.offset, paging?.limit].map((parameter) =>
        Number(searchParams.get(parameter ?? '')),
      ) as [number, number]
      return ['id;text', ...records.slice(offset, offset + limit)].map((row) => `${row}\r\n`).join('')
    }

    /** Opens the file over a vendor that pages as its contract says. */
    async function openParts(pageSize: number, serve: (url: string) => Response = (url) => csv(part(url))) {
      const urls: string[] = []
      const fetch = async (input: Request | URL | string) => {
        const { url } = input as Request
        if (urls.push(url) === 1) return json(done)
        return serve(url)
      }
      const { client } = await playClient(vendor, [], { fetch: fetch as typeof globalThis.fetch })
      const { waitForExport } = await loadJobs(vendor)
      const outcome = await openExportFile(await waitForExport(client, started), { pageSize })
      return { outcome, urls }
    }

    test('is the same as in one', async () => {
      const { outcome, urls } = await openParts(2)
      expect(outcome).toMatchObject({ byteLength: undefined, suggestedName: expect.any(String) })
      expect(await text(outcome)).toBe(`id;text\r\n${records.join('\r\n')}\r\n`)
      expect(urls.slice(1).map((url) => new URL(url).search)).toEqual(
        [0, 2, 1_000_000_000, 4, 6].map((offset) => `?${paging?.offset}=${offset}&${paging?.limit}=2`),
      )
    })

    test('is asked for as it is read, and no further when the reader stops', async () => {
      const { outcome, urls } = await openParts(2)
      expect(urls).toHaveLength(1)
      const reader = outcome.body.getReader()
      await reader.read()
      await reader.cancel()
      expect(urls).toHaveLength(2)
    })

    test('is broken when the vendor does not count', async () => {
      const { outcome } = await openParts(2, () => csv('id;text\r\n1;a\r\n2;b\r\n'))
      const problem = 'a part of the file does not begin where it was asked to. Leave pageSize out.'
      expect(told(await thrownBy(text(outcome)))).toEqual(failure('EXPORT_FILE_BROKEN', problem))
    })

    test('is given up when a part is refused', async () => {
      const { outcome } = await openParts(2, () => json({ text: 'It is not local.' }, 404))
      const problem = 'the file was not handed out: status 404, It is not local.'
      expect(told(await thrownBy(text(outcome)))).toEqual(failure('EXPORT_FILE_UNAVAILABLE', problem, 404))
    })
  })
})

describe.each(vendors)('the file of $name', (vendor) => {
  const { done, name, wait } = jobExamples(vendor)

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('has no parts of %d records', async (pageSize) => {
    const { outcome, sent } = await open(vendor, done, [], { pageSize })
    const problem = `pageSize is ${pageSize}. Pass a number of records.`
    expect({ outcome, sent }).toEqual({ outcome: new OptionsError(problem), sent: [] })
  })

  test('belongs to a job that a waiter gave, not to a copy of it', async () => {
    const { job } = await open(vendor, done, [new TypeError('not asked for here')])
    const problem = 'this job is not from runExport or waitForExport. Pass what they returned.'
    expect(await thrownBy(openExportFile({ ...job }))).toEqual(new OptionsError(problem))
    expect({ name, state: job.state }).toMatchObject({
      state: expect.stringMatching(Object.keys(wait.states).join('|')),
    })
  })
})

const delivering = vendors.filter((vendor) => jobExamples(vendor).delivered !== undefined)
test("some vendor delivers files to the account's own server", () => expect(delivering).not.toEqual([]))

describe.each(delivering)("a file that $name delivered to the account's own server", (vendor) => {
  const { delivered, jobId, wait, name } = jobExamples(vendor)
  const { operationId } = vendor.contract.lifecycles.export.fetch ?? wait
  const withPlace = (host: unknown, folder: unknown, fileName: unknown) =>
    [
      [wait.outputs['ftpHost'], host] as const,
      [wait.outputs['ftpDir'], folder] as const,
      [wait.outputs['fileName'], fileName] as const,
    ].reduce((body, [source, value]) => withValue(body, pointerOf(source), value), delivered)

  test.each([
    ['files.example', 'in', 'a.csv', 'files.example as in/a.csv', { folder: 'in', fileName: 'a.csv' }],
    ['files.example', '', 'a.csv', 'files.example as a.csv', { fileName: 'a.csv' }],
    ['files.example', 'in', null, 'files.example as in', { folder: 'in' }],
    ['files.example', null, null, 'files.example', {}],
  ])('is told with its place: %s %s %s', async (host, folder, fileName, place, rest) => {
    const { outcome, job, sent } = await open(vendor, withPlace(host, folder, fileName), [])
    expect(job.delivered).toEqual({ host, ...rest })
    expect(told(outcome)).toEqual({
      message: `[export-contracts] ${name} ${operationId}: the file was delivered to ${place}. Fetch it there.`,
      code: 'EXPORT_FILE_ELSEWHERE',
      vendor: name,
      operationId,
      jobId,
      state: job.state,
      reasons: [],
      status: undefined,
    })
    expect(sent).toEqual([])
  })

  test('is none when no host is named', async () => {
    const { job } = await open(vendor, withPlace('', 'in', 'a.csv'), [new TypeError('not asked for here')])
    expect(job.delivered).toBeUndefined()
  })
})
