import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { told } from '../jobs/_testing/playedJob.ts'
import { byAddress, jobAtAddresses, sends, startFileServer } from './_testing/savedJob.ts'
import { copyExport } from './copyExport.ts'

const archive = Buffer.from(zipSync({ 'bot.json': new TextEncoder().encode('{}') }))

let temporary = ''
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'copy-export-'))
  vi.stubEnv('TMPDIR', temporary)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(temporary, { recursive: true, force: true })
})
const leftovers = () => readdirSync(temporary)

test('there are exports to copy', () => expect(byAddress).not.toEqual([]))

describe.each(byAddress)('an export of $name', (vendor) => {
  test('is given to an import as it is, and leaves nothing behind', async () => {
    const host = await startFileServer(sends(archive))
    const { job } = await jobAtAddresses(vendor, [host.address])
    const given = await copyExport(job, async (file) => {
      expect(leftovers()).toHaveLength(1)
      return Buffer.from(await file.arrayBuffer())
    })
    expect(given).toEqual(archive)
    expect(leftovers()).toEqual([])
  })

  test('of which no whole file comes starts no import', async () => {
    const host = await startFileServer((_, response) => {
      response.writeHead(200, { 'Content-Length': archive.length })
      response.write(archive.subarray(0, 10), () => response.socket?.destroy())
    })
    const { job } = await jobAtAddresses(vendor, [host.address, host.address])
    let started = 0
    const outcome = await copyExport(job, async () => {
      started += 1
    }).catch(told)
    expect(outcome).toMatchObject({ code: 'EXPORT_FILE_BROKEN' })
    expect({ started, leftovers: leftovers() }).toEqual({ started: 0, leftovers: [] })
  })

  test('whose import fails tells that, and leaves nothing behind', async () => {
    const host = await startFileServer(sends(archive))
    const { job } = await jobAtAddresses(vendor, [host.address])
    const refusal = new Error('not for you')
    await expect(copyExport(job, () => Promise.reject(refusal))).rejects.toBe(refusal)
    expect(leftovers()).toEqual([])
  })
})
