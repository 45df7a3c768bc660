import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { createGzip } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { jobExamples } from '../jobs/_testing/playedJob.ts'
import { byAddress, byOperation, type Handler, pollAnswer, startFileServer } from './_testing/savedJob.ts'

const megabyte = Buffer.alloc(1024 * 1024)
let bomb: Buffer
beforeAll(async () => {
  bomb = await buffer(Readable.from(Array.from({ length: 1024 }, () => megabyte)).pipe(createGzip({ level: 9 })))
})

test('a megabyte unpacks to a gigabyte', () => expect(Math.round(bomb.length / 1e6)).toBe(1))

const sendsBomb =
  (mediaType: string): Handler =>
  (_, response) =>
    void response.writeHead(200, { 'Content-Type': mediaType, 'Content-Encoding': 'gzip' }).end(bomb)

const [first] = byAddress
const [second] = byOperation
test('both ways to a file are there', () => expect([first, second]).not.toContain(undefined))

const cases = [
  { what: 'a poll', vendor: first, code: 'EXPORT_ANSWER_TOO_LARGE', isPoll: true },
  { what: 'the host of a file', vendor: first, code: 'EXPORT_FILE_TOO_LARGE', isPoll: false },
  { what: 'the operation that gives a file', vendor: second, code: 'EXPORT_FILE_TOO_LARGE', isPoll: false },
]

test.each(cases)('a megabyte from $what that unpacks to a gigabyte ends early', async ({ vendor, code, isPoll }) => {
  if (vendor === undefined) throw new Error('there is no such vendor')
  const folder = await mkdtemp(join(tmpdir(), 'export-contracts-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { file } = vendor.contract.lifecycles.export
  const host = await startFileServer(sendsBomb(file.mediaType))
  const api = isPoll
    ? await startFileServer(sendsBomb('application/json'))
    : await startFileServer(
        pollAnswer(vendor, byAddress.includes(vendor) ? host.address : undefined),
        sendsBomb(file.mediaType),
      )

  // What is published is JavaScript: to take the types out of TypeScript takes Node 50 MB by itself.
  const script = join(folder, 'bombInChild.mjs')
  const entryPoints = [join(import.meta.dirname, '_testing/bombInChild.ts')]
  await build({
    entryPoints,
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: requireOfNode },
    logLevel: 'error',
  })
  const args = [script, vendor.name, api.address, JSON.stringify(jobExamples(vendor).started), join(folder, 'file')]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const { peakMegabytes, ...outcome } = JSON.parse(stdout) as { readonly peakMegabytes: number }
  expect({ outcome, requests: api.requests.length + host.requests.length, left: await readdir(folder) }).toEqual({
    outcome: { code },
    requests: isPoll ? 1 : 2,
    left: ['bombInChild.mjs'],
  })
  expect(peakMegabytes).toBeLessThan(200)
})

/** undici is CommonJS, which calls for it. */
const requireOfNode = "import * as ofNode from 'node:module'; const require = ofNode.createRequire(import.meta.url)"
