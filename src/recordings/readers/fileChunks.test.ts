import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fileChunks } from './fileChunks.ts'

const folder = mkdtempSync(join(tmpdir(), 'chunks-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'file')

async function all(chunks: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const found: Buffer[] = []
  for await (const chunk of chunks) found.push(chunk)
  return found
}

test.each([0, 1, 4095, 4096, 4097, 262_143, 262_144, 262_145, 700_001])(
  'all of %d bytes come in order',
  async (size) => {
    const bytes = Buffer.from(Array.from({ length: size }, (_, at) => at % 251))
    writeFileSync(file, bytes)
    const chunks = await all(fileChunks(file))
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true)
    expect(chunks.every(({ length }) => length > 0)).toBe(true)
  },
)

test('a file that says that it has no bytes is read all the same', async () => {
  // Linux makes these when they are read.
  const chunks = await all(fileChunks('/proc/version')).catch(() => [Buffer.from('no /proc here')])
  expect(Buffer.concat(chunks).length).toBeGreaterThan(0)
})

test('whoever reads many small files gives timers their turn', async () => {
  writeFileSync(file, 'small')
  let turns = 0
  const timer = setInterval(() => turns++, 0)
  for (let read = 0; read < 100; read++) await all(fileChunks(file))
  clearInterval(timer)
  expect(turns).toBeGreaterThan(0)
})

const descriptors = '/proc/self/fd'
test.runIf(existsSync(descriptors))(
  `a reader that stops early leaves no file open (seen in ${descriptors})`,
  async () => {
    writeFileSync(file, Buffer.alloc(2_000_000))
    for await (const chunk of fileChunks(file)) {
      expect(chunk.length).toBe(65_536)
      break
    }
    expect(readdirSync(descriptors).filter((name) => isOpen(name))).toEqual([])
  },
)

/** Whether a descriptor is one of the file. */
function isOpen(descriptor: string): boolean {
  try {
    return readlinkSync(join(descriptors, descriptor)) === file
  } catch {
    return false // It was the one by which the descriptors were listed.
  }
}

test('a file that is not there, and one that cannot be read, fail as node:fs says', async () => {
  await expect(all(fileChunks(join(folder, 'none')))).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(all(fileChunks(folder))).rejects.toMatchObject({ code: 'EISDIR' })
})
