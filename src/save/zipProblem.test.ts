import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zipProblem } from './zipProblem.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-contracts-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function problemOf(bytes: Buffer): Promise<string | undefined> {
  const path = join(folder, 'archive')
  await writeFile(path, bytes)
  const handle = await open(path)
  try {
    return await zipProblem(handle, bytes.length)
  } finally {
    await handle.close()
  }
}

const zip = Buffer.from(zipSync({ 'bot.json': new Uint8Array(100_000).map((_, index) => index % 251) }, { level: 0 }))
const endRecord = zip.subarray(-22)
const withComment = (comment: Buffer) => {
  const end = Buffer.from(endRecord)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([zip.subarray(0, -22), end, comment])
}
const inZip64 = () => {
  const end = Buffer.from(endRecord)
  end.writeUInt32LE(0xffffffff, 16)
  return Buffer.concat([zip.subarray(0, -22), end])
}

test.each<[string, Buffer]>([
  ['an archive', zip],
  ['an empty archive', Buffer.from(zipSync({}))],
  ['a comment', withComment(Buffer.from('made by a test'))],
  ['the longest comment', withComment(Buffer.alloc(0xffff, 'x'))],
  ['a comment that looks like an end', withComment(Buffer.concat([endRecord, Buffer.from('!')]))],
  ['an archive that says its size elsewhere', inZip64()],
])('%s is whole', async (_, bytes) => expect(await problemOf(bytes)).toBeUndefined())

test.each<[string, Buffer, string]>([
  ['nothing', Buffer.alloc(0), 'it does not begin like one'],
  ['three bytes', zip.subarray(0, 3), 'it does not begin like one'],
  ['a page', Buffer.from('<html>'), 'it does not begin like one'],
  ['something before the archive', Buffer.concat([Buffer.from('x'), zip]), 'it does not begin like one'],
  ['only the first bytes', zip.subarray(0, 4), 'its end is missing'],
  ['an archive without its last byte', zip.subarray(0, -1), 'its end is missing'],
  ['an archive without its end', zip.subarray(0, -22), 'its end is missing'],
  ['something behind the archive', Buffer.concat([zip, Buffer.from('\n')]), 'its end is missing'],
  ['a cut comment', withComment(Buffer.alloc(100, 'x')).subarray(0, -1), 'its end is missing'],
  [
    'an archive without its middle',
    Buffer.concat([zip.subarray(0, 500), zip.subarray(501)]),
    'a part of it is missing',
  ],
])('%s is not whole', async (_, bytes, problem) => expect(await problemOf(bytes)).toBe(problem))
