import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { byAddress, byOperation, type Handler, pollAnswer, startFileServer } from './_testing/savedJob.ts'
import { saveInChild } from './_testing/spawnSave.ts'

const megabyte = Buffer.alloc(1024 * 1024, 'x')
const megabytes = 512
const emptyZip = Buffer.from(zipSync({}))
const bytes = megabytes * megabyte.length + 2 * emptyZip.length

/** A large file between the beginning and the end of a zip archive. */
const sendsLarge =
  (mediaType: string): Handler =>
  async (_, response) => {
    response.writeHead(200, { 'Content-Type': mediaType, 'Content-Length': bytes })
    response.write(emptyZip)
    for (let sent = 0; sent < megabytes; sent++) await write(response, megabyte)
    response.end(emptyZip)
  }

async function write(response: ServerResponse, chunk: Buffer): Promise<void> {
  if (!response.write(chunk)) await once(response, 'drain')
}

const cases = [...byAddress.slice(0, 1), ...byOperation.slice(0, 1)]
test('both ways to a file are measured', () => expect(cases).toHaveLength(2))

test.each(cases)(`${megabytes} MB of $name are saved in a part of that memory`, async (vendor) => {
  const folder = await mkdtemp(join(tmpdir(), 'export-contracts-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { fetch, file } = vendor.contract.lifecycles.export
  const sends = sendsLarge(file.mediaType)
  const host = await startFileServer(sends)
  const api =
    fetch === undefined
      ? await startFileServer(pollAnswer(vendor, host.address))
      : await startFileServer(pollAnswer(vendor), sends)
  const outcome = await saveInChild(vendor, api.address, join(folder, 'file'))
  expect(outcome).toMatchObject({ bytes, left: ['file'] })
  // Node's own fetch, read and thrown away, takes 145 MB for 1 GB (Node 24.21), and more on a machine that is busy.
  expect((outcome as { readonly peakMegabytes: number }).peakMegabytes).toBeLessThan(300)
})
