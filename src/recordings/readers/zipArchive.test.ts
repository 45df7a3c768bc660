import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readBytes, skippedOf } from './_testing/readAll.ts'

const har = Buffer.from(JSON.stringify([{ request: { method: 'GET', url: 'u' } }]))

/** An archive of one member, with a change where the directory's header or its end starts. */
function archive(change: (zip: Buffer, header: number, end: number) => void): Buffer {
  const zip = Buffer.from(zipSync({ 'a.json': har }))
  change(zip, zip.indexOf('PK\u0001\u0002', 0, 'latin1'), zip.lastIndexOf('PK\u0005\u0006', zip.length, 'latin1'))
  return zip
}

test('an archive with bytes after its end is read', async () => {
  expect(skippedOf(await readBytes(Buffer.concat([archive(() => {}), Buffer.from('comment')])))).toEqual([])
})

const damaged = 'is no whole zip archive. Make it again.'

test.each<[string, string, string, (zip: Buffer, header: number, end: number) => void]>([
  [
    'zip64',
    '-',
    'is a zip64 archive. Unpack it, and give its files.',
    (zip, _, end) => zip.writeUInt32LE(0xffffffff, end + 16),
  ],
  ['with a directory out of its place', '-', damaged, (zip, _, end) => zip.writeUInt32LE(5, end + 16)],
  ['with a directory behind its end', '-', damaged, (zip, _, end) => zip.writeUInt32LE(1e9, end + 16)],
  ['with fewer members than it says', '-', damaged, (zip, _, end) => zip.writeUInt16LE(2, end + 10)],
  [
    'with a member that is encrypted',
    '-!a.json',
    'is encrypted. Unpack it, and give the file.',
    (zip, header) => zip.writeUInt16LE(1, header + 8),
  ],
  [
    'with a member packed otherwise',
    '-!a.json',
    'is packed by the method 93, which is not read here. Unpack it, and give the file.',
    (zip, header) => zip.writeUInt16LE(93, header + 10),
  ],
  ['with a member out of its place', '-!a.json', damaged, (zip, header) => zip.writeUInt32LE(3, header + 42)],
  [
    'with a member that is cut off',
    '-!a.json',
    'is cut off within its packed data. Pack it again, or restore the whole file.',
    (zip, header) => zip.writeUInt32LE(9, header + 20),
  ],
])('an archive %s is skipped', async (_, file, reason, change) => {
  expect(await readBytes(archive(change))).toMatchObject([{ skipped: { file, reason } }])
})

test('a member whose checksum is wrong is given, and told', async () => {
  const zip = archive((bytes, header) => bytes.writeUInt32LE(7, header + 16))
  expect((await readBytes(zip)).map((item) => ('entry' in item ? item.entry.file : item.skipped.reason))).toEqual([
    '-!a.json',
    'is damaged: its checksum is wrong. Make the archive again.',
  ])
})
