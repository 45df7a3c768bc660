import { expect, test } from 'vitest'
import { type BuiltMember, buildZip } from './_testing/buildZip.ts'
import { blobOf } from './_testing/kinds.ts'
import { FileError } from './FileError.ts'
import { readArchiveMember } from './readArchiveMember.ts'

const config: BuiltMember = { name: 'config.json', data: '{"name":"OrderFlowers"}' }
const icon: BuiltMember = { name: 'icon.png', data: 'not looked at', says: { crc: 7 } }

test('a member is read without the others', async () => {
  const bytes = await readArchiveMember(blobOf(buildZip([icon, config])), 'config.json')
  expect(Buffer.from(bytes).toString()).toBe(config.data)
})

test('a member of one megabyte comes whole', async () => {
  const data = Uint8Array.from({ length: 2 ** 20 }, (_, at) => (at * at) % 251)
  const bytes = await readArchiveMember(blobOf(buildZip([{ name: 'a.bin', data }])), 'a.bin')
  expect(Buffer.from(bytes).equals(data)).toBe(true)
})

test.each<[string, Blob, string, string, string]>([
  [
    'is not there',
    blobOf(buildZip([config])),
    'icon.png',
    'ARCHIVE_MEMBER_MISSING',
    'the archive has no member "icon.png".',
  ],
  [
    'is damaged',
    blobOf(buildZip([icon])),
    'icon.png',
    'ARCHIVE_MEMBER_REFUSED',
    'the archive\'s member "icon.png" is damaged: its checksum is wrong.',
  ],
  [
    'is encrypted',
    blobOf(buildZip([{ ...config, flags: 1 }])),
    'config.json',
    'ARCHIVE_MEMBER_REFUSED',
    'the archive\'s member "config.json" is encrypted.',
  ],
  [
    'is too large',
    blobOf(buildZip([{ name: 'a.json', data: 'x'.repeat(101) }])),
    'a.json',
    'ARCHIVE_MEMBER_REFUSED',
    'the archive\'s member "a.json" is larger than 100 bytes.',
  ],
  [
    'has a hostile neighbour',
    blobOf(buildZip([config, { name: '../a' }])),
    'config.json',
    'ARCHIVE_REFUSED',
    'the archive\'s member "../a" has a path that leads out of the archive. Export it again.',
  ],
  [
    'is in no archive',
    blobOf('<html>'),
    'config.json',
    'ARCHIVE_REFUSED',
    'the file is no whole zip archive: its end is missing. Export it again.',
  ],
])('a member that %s is an error', async (_, file, path, code, problem) => {
  const error = await readArchiveMember(file, path, { jsonBytes: 100 }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(FileError)
  expect(error).toMatchObject({ code, message: `[export-contracts] ${problem}` })
})
