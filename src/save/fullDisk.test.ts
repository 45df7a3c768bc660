import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jobExamples } from '../jobs/_testing/playedJob.ts'
import { byAddress, pollAnswer, sends, startFileServer } from './_testing/savedJob.ts'
import { saveInChild } from './_testing/spawnSave.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-contracts-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('some vendor gives an address', () => expect(byAddress).not.toEqual([]))

// A file system of 64 kB that only the child sees; where the system allows no such thing, the limit below is all there is.
const isolated = ['unshare', '--user', '--map-root-user', '--mount']
const canMount = spawnSync('env', [...isolated, 'true']).status === 0
if (!canMount) console.warn('NOT TESTED HERE: a full disk, because this system lets nobody mount one (unshare --mount)')

const short: [what: string, reason: string, below: (folder: string) => string[]][] = [
  [
    'a file that is larger than files may be',
    'the file is larger than files may be here. Choose another place.',
    () => ['sh', '-c', 'ulimit -f 64; exec "$@"', 'sh'],
  ],
]
if (canMount)
  short.push([
    'a full disk',
    'the disk is full. Make room and try again.',
    (path) => [...isolated, 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs "$0" && exec "$@"', path],
  ])

describe.each(byAddress.slice(0, 1))('an export of $name', (vendor) => {
  test.each(short)('ends in an error and leaves nothing: %s', async (_, reason, below) => {
    const host = await startFileServer(sends(Buffer.alloc(1024 * 1024)))
    const api = await startFileServer(pollAnswer(vendor, host.address))
    const target = join(folder, 'bot.zip')
    const { name, wait } = jobExamples(vendor)
    expect(await saveInChild(vendor, api.address, target, below(folder))).toEqual({
      code: 'EXPORT_FILE_NOT_WRITTEN',
      message: `[export-contracts] ${name} ${wait.operationId}: cannot write ${JSON.stringify(target)}: ${reason}`,
      left: [],
    })
  })
})
