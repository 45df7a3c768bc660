import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer as createSocketServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import type { Clock } from '../client/clock.ts'
import type { ClientOptions } from '../client/options.ts'
import { defaultRetryPolicy } from '../client/retryPolicy.ts'
import { OptionsError } from '../contract/ContractError.ts'
import { jobExamples, thrownBy, told } from '../jobs/_testing/playedJob.ts'
import {
  byAddress,
  byOperation,
  type Handler,
  jobAtAddresses,
  jobByOperation,
  planted,
  pollAnswer,
  sends,
  sendsJson,
  startFileServer,
} from './_testing/savedJob.ts'
import { spawnSave } from './_testing/spawnSave.ts'
import { saveExport } from './saveExport.ts'
import type { SaveOptions } from './saveOptions.ts'

let folder = ''
let target = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-contracts-'))
  target = join(folder, 'bot.zip')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A clock that stands still until it is told to pass, and then only for those who sleep for `delayMs`. */
function heldClock(delayMs: number): Clock & { readonly pass: () => void } {
  let nowMs = 0
  const sleepers: (() => void)[] = []
  return {
    now: () => nowMs,
    sleep: (sleptMs, signal) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason))
        if (sleptMs === delayMs) sleepers.push(resolve)
        else if (sleptMs < delayMs) resolve()
      }),
    pass() {
      nowMs += delayMs
      for (const wake of sleepers.splice(0)) wake()
    },
  }
}

/** All that is in the folder: names and contents. */
async function inFolder(): Promise<Record<string, string>> {
  const names = await readdir(folder)
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await readFile(join(folder, name))).toString('latin1')])),
  )
}

const zip = Buffer.from(zipSync({ 'bot.json': new TextEncoder().encode('{"name":"OrderFlowers"}'.repeat(50)) }))
const zipText = zip.toString('latin1')
const brokeOff = 'the connection broke before the end of the file. Try again.'
const path = (address: string) => `${address}/export.zip?signature=planted`

test('some vendor gives an address', () => expect(byAddress).not.toEqual([]))
test('some vendor hands the file out itself', () => expect(byOperation).not.toEqual([]))

// What `fetch` of Node sends by itself.
const fetchHeaders = {
  accept: '*/*',
  'accept-encoding': 'gzip, deflate',
  'accept-language': '*',
  connection: 'keep-alive',
  'sec-fetch-mode': 'cors',
  'user-agent': 'node',
}

describe.each(byAddress)('the file of $name, by its address', (vendor) => {
  const { name, wait, jobId } = jobExamples(vendor)
  const [state] = Object.entries(wait.states).find(([, phase]) => phase === 'succeeded') ?? []
  const isArchive = vendor.contract.lifecycles.export.file.mediaType === 'application/zip'

  /** Saves while the host of the file plays its part; gives all that can be seen of it. */
  async function save(handlers: readonly Handler[], options: SaveOptions = {}, clientOptions: ClientOptions = {}) {
    const host = await startFileServer(...handlers)
    const { job, api, clock } = await jobAtAddresses(vendor, [path(host.address)], clientOptions)
    const outcome = await saveExport(job, target, options).catch(told)
    return { outcome, host, api, pauses: clock.pauses }
  }
  const failure = (code: string, problem: string, status?: number) => ({
    message: `[export-contracts] ${name} ${wait.operationId}: ${problem}`,
    ...{ code, vendor: name, operationId: wait.operationId, jobId, state, reasons: [], status },
  })
  const broken = (problem: string) => failure('EXPORT_FILE_BROKEN', problem)

  test('is saved whole, and its host gets no header of ours', async () => {
    const progress: unknown[] = []
    const { outcome, host, api } = await save([sends(zip)], { onProgress: (step) => progress.push(step) })
    expect(outcome).toEqual({ path: target, bytes: zip.length })
    expect(await inFolder()).toEqual({ 'bot.zip': zipText })
    expect(progress.at(-1)).toEqual({ bytes: zip.length, totalBytes: zip.length })
    expect(host.requests).toEqual(['GET /export.zip?signature=planted'])
    expect(host.headers).toEqual([fetchHeaders])
    expect(api.headers).toEqual([expect.objectContaining({ 'vendor-credentials': 'planted-secret' })])
  })

  test('replaces what stood there, and is whole at every moment', async () => {
    await writeFile(target, 'old')
    const half: Handler = async (_, response) => {
      response.writeHead(200, { 'Content-Length': zip.length })
      response.write(zip.subarray(0, 20))
      const names = Object.entries(await inFolder())
      expect(names).toContainEqual(['bot.zip', 'old'])
      response.end(zip.subarray(20))
    }
    await save([half])
    expect(await inFolder()).toEqual({ 'bot.zip': zipText })
  })

  test('replaces a link, and leaves alone what it led to', async () => {
    await writeFile(join(folder, 'other'), 'old')
    await symlink(join(folder, 'other'), target)
    await save([sends(zip)])
    expect(await inFolder()).toEqual({ 'bot.zip': zipText, other: 'old' })
  })

  test('is saved when its host compresses it', async () => {
    const packed = gzipSync(zip)
    const { outcome } = await save([sends(packed, { 'Content-Encoding': 'gzip' })])
    expect({ outcome, files: await inFolder() }).toEqual({
      outcome: { path: target, bytes: zip.length },
      files: { 'bot.zip': zipText },
    })
  })

  test('is followed to another host, which gets no header of ours either', async () => {
    const other = await startFileServer(sends(zip))
    const redirect: Handler = (_, response) =>
      void response.writeHead(302, { Location: `${other.address}/there` }).end()
    const { outcome, host } = await save([redirect])
    expect(outcome).toEqual({ path: target, bytes: zip.length })
    expect({ host: host.headers, other: other.headers }).toEqual({ host: [fetchHeaders], other: [fetchHeaders] })
  })

  const cut: Handler = (_, response) => {
    response.writeHead(200, { 'Content-Length': zip.length })
    response.write(zip.subarray(0, 100), () => response.socket?.destroy())
  }
  const cutInChunks: Handler = (_, response) => {
    response.writeHead(200, { 'Transfer-Encoding': 'chunked' })
    response.write(zip.subarray(0, 100), () => response.socket?.destroy())
  }
  const raw =
    (length: number): Handler =>
    (_, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`)
      response.socket?.end(zip)
    }
  const withoutMiddle = Buffer.concat([zip.subarray(0, 40), zip.subarray(60)])

  type BrokenFile = readonly [what: string, handler: Handler, problem: string]
  const cutOff: readonly BrokenFile[] = [
    ['breaks off', cut, brokeOff],
    ['breaks off in chunks', cutInChunks, brokeOff],
    ['has a Content-Length that is too great', raw(zip.length + 5), brokeOff],
  ]
  // Of another file nobody can tell whether it is whole.
  const noArchive: readonly BrokenFile[] = [
    [
      'has a Content-Length that is too small',
      raw(zip.length - 5),
      'what came is no whole zip archive: its end is missing',
    ],
    ['is a page', sends('<html>Soon back</html>'), 'what came is no whole zip archive: it does not begin like one'],
    ['is empty', sends(''), 'what came is no whole zip archive: it does not begin like one'],
    ['has lost its end', sends(zip.subarray(0, -1)), 'what came is no whole zip archive: its end is missing'],
    ['has lost its middle', sends(withoutMiddle), 'what came is no whole zip archive: a part of it is missing'],
    [
      'has something behind its end',
      sends(Buffer.concat([zip, Buffer.from('<!-- proxy -->')])),
      'what came is no whole zip archive: its end is missing',
    ],
  ]

  test.each([...cutOff, ...(isArchive ? noArchive : [])])('that %s is not kept', async (_, handler, problem) => {
    await writeFile(target, 'old')
    const { outcome } = await save([handler])
    expect({ outcome, files: await inFolder() }).toEqual({
      outcome: broken(problem),
      files: { 'bot.zip': 'old' },
    })
  })

  test.each([-1, 1])(
    'of another length than its host says, by %i, is not kept, whatever fetch lets pass',
    async (more) => {
      const headers = { 'Content-Length': String(zip.length + more) }
      const lax: typeof globalThis.fetch = async (input) =>
        input instanceof Request ? fetch(input) : new Response(zip, { headers })
      const { outcome } = await save([], {}, { fetch: lax })
      expect(outcome).toEqual(broken(`${zip.length} bytes came of ${zip.length + more}. Try again.`))
      expect(await inFolder()).toEqual({})
    },
  )

  test('that came broken is fetched again, as often as the client tries a call', async () => {
    const mended = await save([cut, isArchive ? sends('<html>') : cut, sends(zip)], {}, { retry: { maxAttempts: 3 } })
    expect(mended.outcome).toEqual({ path: target, bytes: zip.length })
    expect(mended.pauses).toEqual([250, 500])

    await rm(target)
    const lost = await save([cut], {}, { retry: { maxAttempts: 2 } })
    expect(lost.outcome).toEqual(broken(brokeOff))
    expect({ requests: lost.host.requests.length, pauses: lost.pauses }).toEqual({ requests: 2, pauses: [250] })
    expect(await inFolder()).toEqual({})
  })

  test('is fetched from a fresh address when the first one has expired', async () => {
    const expired = await startFileServer(sends('<Error>Request has expired</Error>', {}, 403))
    const fresh = await startFileServer(sends(zip))
    const { job, api } = await jobAtAddresses(vendor, [path(expired.address), path(fresh.address)])
    expect(await saveExport(job, target)).toEqual({ path: target, bytes: zip.length })
    expect([expired.headers, fresh.headers]).toEqual([[fetchHeaders], [fetchHeaders]])
    expect(api.requests).toHaveLength(2)
  })

  test('is fetched from a fresh address when the first one gave a broken file', async () => {
    const broken = await startFileServer(cut)
    const fresh = await startFileServer(sends(zip))
    const { job, api } = await jobAtAddresses(vendor, [path(broken.address), path(fresh.address)], {
      retry: { maxAttempts: 2 },
    })
    expect(await saveExport(job, target)).toEqual({ path: target, bytes: zip.length })
    expect([broken.requests.length, fresh.requests.length, api.requests.length]).toEqual([1, 1, 2])
  })

  describe('with more bytes than it may have', () => {
    const tooLarge = failure(
      'EXPORT_FILE_TOO_LARGE',
      `the file has more than ${zip.length - 1} bytes. Raise maxBytes (--max-file of the command).`,
    )
    const ways: readonly (readonly [string, Handler])[] = [
      ['that its host announces', sends(zip)],
      ['that come without a word', (_, response) => void response.writeHead(200).end(zip)],
      ['once it is unpacked', sends(gzipSync(zip), { 'Content-Encoding': 'gzip' })],
    ]

    test.each(ways)('%s is not kept, and not fetched again', async (_, handler) => {
      const options = { maxBytes: zip.length - 1 }
      const { outcome, host } = await save([handler], options, { retry: { maxAttempts: 4 } })
      expect({ outcome, requests: host.requests.length, files: await inFolder() }).toEqual({
        outcome: tooLarge,
        requests: 1,
        files: {},
      })
    })

    test('than it has is saved', async () => {
      expect((await save([sends(zip)], { maxBytes: zip.length })).outcome).toEqual({ path: target, bytes: zip.length })
    })
  })

  const stalls: Handler = (_, response) => {
    response.writeHead(200, { 'Content-Length': zip.length })
    response.write(zip.subarray(0, 100))
  }

  /** Saves while time stands still, but for sleeps of `delayMs`, which are over once the first hundred bytes have come. */
  async function saveStalled(delayMs: number, handlers: readonly Handler[], options: SaveOptions) {
    const clock = heldClock(delayMs)
    const onProgress: SaveOptions['onProgress'] = ({ bytes }) => bytes === 100 && clock.pass()
    const { outcome, host } = await save(handlers, { ...options, onProgress }, { clock, retry: { maxAttempts: 2 } })
    return { outcome, requests: host.requests.length, files: await inFolder() }
  }

  test('of which nothing comes any more is fetched again', async () => {
    expect(await saveStalled(30_000, [stalls, sends(zip)], { idleTimeoutMs: 30_000 })).toEqual({
      outcome: { path: target, bytes: zip.length },
      requests: 2,
      files: { 'bot.zip': zipText },
    })
  })

  test('of which nothing comes again and again is given up', async () => {
    expect(await saveStalled(30_000, [stalls], { idleTimeoutMs: 30_000 })).toEqual({
      outcome: broken('nothing of the file came for 30000 ms. Try again.'),
      requests: 2,
      files: {},
    })
  })

  test('is given up when the time for it is over', async () => {
    const problem =
      'the file is not saved after 45000 ms. Raise timeoutMs (--file-timeout of the command), or save it later.'
    expect(await saveStalled(45_000, [stalls], { timeoutMs: 45_000 })).toEqual({
      outcome: failure('EXPORT_TIMEOUT', problem),
      requests: 1,
      files: {},
    })
  })

  test.each([{ maxBytes: 0 }, { timeoutMs: -1 }, { idleTimeoutMs: Number.NaN }])(
    'is not asked for within %o',
    async (options) => {
      const [[name, value] = []] = Object.entries(options)
      const { host, outcome } = await save([sends(zip)], options)
      expect({ outcome, requests: host.requests }).toMatchObject({
        outcome: { message: `[export-contracts] ${name} is ${value}. Pass a number above 0, or leave it out.` },
        requests: [],
      })
    },
  )

  test('is fetched from another host where its own leads nowhere', async () => {
    const inner = await startFileServer(sends('never'))
    const outer = await startFileServer(sends(zip))
    const { job } = await jobAtAddresses(vendor, [`${inner.address}//files.example/export.zip?signature=planted`])
    const outcome = await saveExport(job, target, { downloadHost: outer.address }).catch(told)
    expect({ outcome, inner: inner.requests, outer: outer.requests, headers: outer.headers }).toEqual({
      outcome: { path: target, bytes: zip.length },
      inner: [],
      outer: ['GET //files.example/export.zip?signature=planted'],
      headers: [fetchHeaders],
    })
  })

  test.each(['files.example', 'http://files.example', 'https://files.example/path', 'https://u:p@files.example', ''])(
    'is not asked for at the host %j, which is none',
    async (downloadHost) => {
      const { outcome, host } = await save([sends(zip)], { downloadHost })
      expect({ outcome, requests: host.requests }).toMatchObject({
        outcome: { message: expect.stringContaining('downloadHost must be like https://files.example:8443') },
        requests: [],
      })
    },
  )

  test('is given up when its address is refused for good', async () => {
    const { outcome, host } = await save([sends('<Error>AccessDenied</Error>', {}, 403)])
    expect(outcome).toEqual(
      failure('EXPORT_FILE_UNAVAILABLE', 'the address of the file answered 403, though it is fresh'),
    )
    expect({ requests: host.requests.length, files: await inFolder() }).toEqual({ requests: 2, files: {} })
  })

  test('leaves nothing when the caller stops it in mid-download', async () => {
    const controller = new AbortController()
    const hanging: Handler = (_, response) => {
      response.writeHead(200, { 'Content-Length': zip.length })
      response.write(zip.subarray(0, 50))
    }
    const { outcome } = await save([hanging], { signal: controller.signal, onProgress: () => controller.abort() })
    const problem = 'was aborted. The vendor may go on with the job.'
    expect(outcome).toEqual(failure('EXPORT_ABORTED', problem))
    expect(await inFolder()).toEqual({})
  })

  test('leaves nothing when the caller stops it while nothing comes, though the fetch does not listen', async () => {
    const controller = new AbortController()
    const pull = () => {
      setImmediate(() => controller.abort())
      return new Promise<void>(() => undefined)
    }
    const deaf: typeof globalThis.fetch = async (input) =>
      input instanceof Request ? fetch(input) : new Response(new ReadableStream({ pull }, { highWaterMark: 0 }))
    const { outcome } = await save([], { signal: controller.signal }, { fetch: deaf })
    expect(outcome).toMatchObject({ code: 'EXPORT_ABORTED' })
    expect(await inFolder()).toEqual({})
  })

  test('is stopped in the pause before another attempt', async () => {
    const controller = new AbortController()
    const sleep: Clock['sleep'] = (delayMs, signal) => {
      if (delayMs < defaultRetryPolicy.timeoutMs) setImmediate(() => controller.abort())
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    }
    const client = { retry: {}, clock: { now: Date.now, sleep } }
    const { outcome, host } = await save([cut], { signal: controller.signal }, client)
    expect(outcome).toEqual(failure('EXPORT_ABORTED', 'was aborted. The vendor may go on with the job.'))
    expect({ requests: host.requests.length, files: await inFolder() }).toEqual({ requests: 1, files: {} })
  })

  test('leaves nothing when the callback of the caller fails', async () => {
    const problem = new Error('the caller cannot cope')
    const host = await startFileServer(sends(zip))
    const { job } = await jobAtAddresses(vendor, [path(host.address)], { retry: {} })
    const onProgress = () => {
      throw problem
    }
    expect(await thrownBy(saveExport(job, target, { onProgress }))).toBe(problem)
    expect({ requests: host.requests.length, files: await inFolder() }).toEqual({ requests: 1, files: {} })
  })

  test('has no name where the vendor gives none, so that a folder is no target', async () => {
    target = folder
    const { outcome } = await save([sends(zip)])
    const problem = 'the vendor does not name the file. Name a file instead of a folder.'
    expect(outcome).toEqual(failure('EXPORT_FILE_NAME_REFUSED', problem))
    expect(await inFolder()).toEqual({})
  })

  test('is let go when nothing comes of it', async () => {
    let isLetGo = false
    const body = new ReadableStream({
      cancel() {
        isLetGo = true
      },
    })
    target = folder
    await save([], {}, { fetch: async (input) => (input instanceof Request ? fetch(input) : new Response(body)) })
    expect(isLetGo).toBe(true)
  })

  test('takes the name that its host gives, inside a folder', async () => {
    target = folder
    const { outcome } = await save([sends(zip, { 'Content-Disposition': 'attachment; filename="Order Flowers.zip"' })])
    expect(outcome).toEqual({ path: join(folder, 'Order Flowers.zip'), bytes: zip.length })
    expect(await inFolder()).toEqual({ 'Order Flowers.zip': zipText })
  })

  test('is not under its name when the process is killed in mid-download', async () => {
    const host = await startFileServer((_, response) => {
      response.writeHead(200, { 'Content-Length': zip.length })
      response.write(zip.subarray(0, zip.length - 1))
    })
    const api = await startFileServer(pollAnswer(vendor, path(host.address)))
    const child = spawnSave(vendor, api.address, target)
    const partHas = async (bytes: number) =>
      Promise.all((await readdir(folder)).map(async (part) => (await stat(join(folder, part))).size)).then((sizes) =>
        sizes.includes(bytes),
      )
    await expect.poll(() => partHas(zip.length - 1)).toBe(true)
    child.kill('SIGKILL')
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    expect(Object.keys(await inFolder())).toEqual([expect.stringMatching(/^\.[0-9a-f]{8}\.part$/)])
  })

  describe('is asked for only when its target can be', () => {
    test.each<[string, () => string, string]>([
      [
        'a name with a null character',
        () => join(folder, 'a\0b'),
        'no path holds a null character. Choose another name.',
      ],
      ['a name of 4 kB', () => join(folder, 'x'.repeat(4096)), 'the name is too long. Choose a shorter one.'],
      ['no name', () => '', 'the folder does not exist. Make it first.'],
      [
        'a folder that does not exist',
        () => `${join(folder, 'nowhere')}/`,
        'the folder does not exist. Make it first.',
      ],
      [
        'a file as folder',
        () => join(folder, 'file', 'bot.zip'),
        'what should be its folder is a file. Choose another place.',
      ],
    ])('%s is refused', async (_, hostile, reason) => {
      await writeFile(join(folder, 'file'), 'old')
      target = hostile()
      const { outcome, host } = await save([sends(zip)])
      const shown = JSON.stringify(target.length > 200 ? `${target.slice(0, 200)}...` : target)
      expect(outcome).toEqual(failure('EXPORT_FILE_NOT_WRITTEN', `cannot write ${shown}: ${reason}`))
      expect({ requests: host.requests, files: await inFolder() }).toEqual({ requests: [], files: { file: 'old' } })
    })
  })

  // A socket of the test's own stands for a device: a test that fails must not replace a real one.
  test.each([
    ['named by the caller', (place: string) => place],
    ['named by the vendor', () => folder],
  ])('is not written over what is no plain file, %s', async (_, choose) => {
    const place = join(folder, 'bot.zip')
    const socket = createSocketServer()
    onTestFinished(() => void socket.close())
    await new Promise<void>((resolve) => socket.listen(place, resolve))
    target = choose(place)
    const { outcome } = await save([sends(zip, { 'Content-Disposition': 'attachment; filename=bot.zip' })])
    const problem = `cannot write ${JSON.stringify(place)}: it is no plain file. Choose another place.`
    expect(outcome).toEqual(failure('EXPORT_FILE_NOT_WRITTEN', problem))
    expect({ isSocket: (await stat(place)).isSocket(), files: await readdir(folder) }).toEqual({
      isSocket: true,
      files: ['bot.zip'],
    })
  })

  test('is not written into a folder that does not exist', async () => {
    target = join(folder, 'nowhere', 'bot.zip')
    const { outcome } = await save([sends(zip)])
    const problem = `cannot write ${JSON.stringify(target)}: the folder does not exist. Make it first.`
    expect(outcome).toEqual(failure('EXPORT_FILE_NOT_WRITTEN', problem))
    expect(await inFolder()).toEqual({})
  })

  test('is not written over a folder of its name', async () => {
    await mkdir(target)
    target = folder
    const { outcome } = await save([sends(zip, { 'Content-Disposition': 'attachment; filename=bot.zip' })])
    const problem = `cannot write ${JSON.stringify(join(folder, 'bot.zip'))}: a folder has this name. Choose another one.`
    expect(outcome).toEqual(failure('EXPORT_FILE_NOT_WRITTEN', problem))
    expect(await readdir(folder)).toEqual(['bot.zip'])
  })
})

describe.each(byOperation)('the file of $name, by its operation', (vendor) => {
  const { name, wait, jobId } = jobExamples(vendor)
  const { fetch: step, file } = vendor.contract.lifecycles.export
  const operationId = step?.operationId ?? ''
  const [state] = Object.entries(wait.states).find(([, phase]) => phase === 'succeeded') ?? []
  const csv = 'id;text\r\n1;"a\r\nb"\r\n2;c\r\n'
  const sendsCsv = (text = csv) => sends(text, { 'Content-Type': `${file.mediaType};charset=UTF-8` })
  const failure = (code: string, problem: string, status?: number) => ({
    message: `[export-contracts] ${name} ${operationId}: ${problem}`,
    ...{ code, vendor: name, operationId, jobId, state, reasons: [], status },
  })

  test('is saved under its own name in a folder', async () => {
    const { job, api } = await jobByOperation(vendor, [sendsCsv()], { fileName: 'export 1.csv' })
    expect(await saveExport(job, folder)).toEqual({ path: join(folder, 'export 1.csv'), bytes: csv.length })
    expect(await inFolder()).toEqual({ 'export 1.csv': csv })
    expect(api.headers[1]).toMatchObject({ 'vendor-credentials': planted['Vendor-Credentials'] })
  })

  test('is saved in parts as in one', async () => {
    const parts: Handler = (request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1')
      const offset = Number(searchParams.get(step?.paging?.offset ?? ''))
      const text = `id;text\r\n${['1;"a\r\nb"\r\n', '2;c\r\n'][offset] ?? ''}`
      sendsCsv(text)(request, response)
    }
    const { job } = await jobByOperation(vendor, [parts])
    expect(await saveExport(job, target, { pageSize: 1 })).toEqual({ path: target, bytes: csv.length })
    expect(await inFolder()).toEqual({ 'bot.zip': csv })
  })

  test('is not kept when a later part is refused', async () => {
    const { job } = await jobByOperation(vendor, [sendsCsv('id\r\n1\r\n'), sendsJson({ text: 'No longer here.' }, 410)])
    const problem = 'the file was not handed out: status 410, No longer here.'
    expect(told(await thrownBy(saveExport(job, target, { pageSize: 1 })))).toEqual(
      failure('EXPORT_FILE_UNAVAILABLE', problem, 410),
    )
    expect(await inFolder()).toEqual({})
  })

  test('is not kept when it breaks off', async () => {
    const cut: Handler = (_, response) => {
      response.writeHead(200, { 'Content-Type': file.mediaType, 'Content-Length': 100 })
      response.write('id\r\n', () => response.socket?.destroy())
    }
    const { job } = await jobByOperation(vendor, [cut])
    expect(told(await thrownBy(saveExport(job, target)))).toEqual(failure('EXPORT_FILE_BROKEN', brokeOff))
    expect(await inFolder()).toEqual({})
  })

  const long = `${'x'.repeat(252)}.csv`
  test.each([
    '../../x.csv',
    '..',
    '.',
    '/etc/passwd',
    'C:\\x.csv',
    'a\\b.csv',
    'a/b.csv',
    'a:stream',
    'a\0b.csv',
    'a\nb.csv',
    'x'.repeat(4096),
    long,
    `${'ü'.repeat(126)}.csv`,
    'CON',
    'nul.csv',
    'com1',
    'LPT².txt',
    'aux .csv',
    '.hidden',
    'a.csv.',
    'a.csv ',
    'a\u202evsc.exe',
    'a\u2028b.csv',
    'a\ud800b.csv',
    'a?.csv',
  ])('is not named %j, and nothing is written', async (fileName) => {
    const { job } = await jobByOperation(vendor, [sendsCsv()], { fileName })
    const shown = JSON.stringify(fileName.slice(0, 80))
    const problem = `the vendor names the file ${shown}, which is no plain file name. Name a file instead of a folder.`
    expect(told(await thrownBy(saveExport(job, folder)))).toEqual(failure('EXPORT_FILE_NAME_REFUSED', problem))
    expect(await inFolder()).toEqual({})
  })

  test.each(['', null, 7])('has no name when the vendor says %j', async (fileName) => {
    const { job } = await jobByOperation(vendor, [sendsCsv()], { fileName })
    const problem = 'the vendor does not name the file. Name a file instead of a folder.'
    expect(told(await thrownBy(saveExport(job, folder)))).toEqual(failure('EXPORT_FILE_NAME_REFUSED', problem))
    expect(await inFolder()).toEqual({})
  })

  test.each(['a', 'äöü €.csv', 'console.csv', 'common', '日本語.csv', 'a-b_c (1).csv', long.slice(1)])(
    'may be named %j',
    async (fileName) => {
      const { job } = await jobByOperation(vendor, [sendsCsv()], { fileName })
      expect(await saveExport(job, folder)).toEqual({ path: join(folder, fileName), bytes: csv.length })
      expect(await inFolder()).toEqual({ [fileName]: csv })
    },
  )

  test('may have a hostile name when the caller names the file', async () => {
    const { job } = await jobByOperation(vendor, [sendsCsv()], { fileName: '../../x.csv' })
    expect(await saveExport(job, target)).toEqual({ path: target, bytes: csv.length })
    expect(await inFolder()).toEqual({ 'bot.zip': csv })
  })
})

const deleting = byAddress.filter(({ contract }) => contract.lifecycles.export.delete !== undefined)
const keeping = vendors.filter(({ contract }) => contract.lifecycles.export.delete === undefined)
test('some vendor deletes exports', () => expect(deleting).not.toEqual([]))
test('some vendor does not', () => expect(keeping).not.toEqual([]))

describe.each(deleting)("the vendor's copy of an export of $name", (vendor) => {
  const { name, wait, done, jobId } = jobExamples(vendor)
  const removal = vendor.contract.lifecycles.export.delete
  const operationId = removal?.operationId ?? ''
  const { method } = vendor.contract.description.operations[operationId] ?? {}
  const success = Object.keys(vendor.contract.description.operations[operationId]?.responses ?? {})[0]

  /** Saves with an API that answers the poll with the first handler, and the deletion with the second. */
  async function saveAndDelete(deletes: Handler, fileHandler: Handler = sends(zip)) {
    const host = await startFileServer(fileHandler)
    const { api, job } = await jobAtAddresses(vendor, [path(host.address)], {
      fetch: async (input, init) => {
        if (!(input instanceof Request) || input.method !== method) return fetch(input, init)
        const deletion = await startFileServer(deletes)
        deleted.push(input.url)
        return fetch(new Request(deletion.address, { method: input.method }))
      },
    })
    const deleted: string[] = []
    const outcome = await saveExport(job, target, { deleteAfter: true }).catch(told)
    return { outcome, deleted, api }
  }

  test('is deleted once the file is saved', async () => {
    let files = {}
    const deletes: Handler = async (request, response) => {
      files = await inFolder()
      sendsJson(done, Number(success))(request, response)
    }
    const { outcome, deleted } = await saveAndDelete(deletes)
    expect({ outcome, files }).toEqual({ outcome: { path: target, bytes: zip.length }, files: { 'bot.zip': zipText } })
    expect(deleted).toEqual([expect.stringContaining(String(jobId))])
  })

  test('is not deleted when the file is not saved', async () => {
    const { outcome, deleted } = await saveAndDelete(sendsJson(done, Number(success)), sends('<html>'))
    expect(outcome).toMatchObject({ code: 'EXPORT_FILE_BROKEN' })
    expect({ deleted, files: await inFolder() }).toEqual({ deleted: [], files: {} })
  })

  test('stays when its deletion is refused, and so does the file', async () => {
    const { outcome } = await saveAndDelete(sendsJson({ text: 'It is in use.' }, 409))
    const problem = `the file is saved as ${target}, but the export was not deleted: The response with status 409 is not documented. It says: It is in use.`
    const [state] = Object.entries(wait.states).find(([, phase]) => phase === 'succeeded') ?? []
    expect({ outcome, files: await inFolder() }).toEqual({
      outcome: {
        message: `[export-contracts] ${name} ${operationId}: ${problem}`,
        ...{ code: 'EXPORT_NOT_DELETED', vendor: name, operationId, jobId, state, reasons: [], status: 409 },
      },
      files: { 'bot.zip': zipText },
    })
  })
})

describe.each(keeping)("the vendor's copy of an export of $name", (vendor) => {
  test('cannot be deleted, which is said before anything is fetched', async () => {
    const isByAddress = vendor.contract.lifecycles.export.fetch === undefined
    const { job, api } = isByAddress
      ? await jobAtAddresses(vendor, ['http://127.0.0.1:1/'])
      : await jobByOperation(vendor, [])
    const problem = `${vendor.name}: no operation deletes an export. Leave deleteAfter out.`
    expect(await thrownBy(saveExport(job, target, { deleteAfter: true }))).toEqual(new OptionsError(problem))
    expect({ requests: api.requests.length, files: await inFolder() }).toEqual({ requests: 1, files: {} })
  })
})
