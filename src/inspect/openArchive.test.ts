import { describe, expect, test } from 'vitest'
import { type BuiltMember, type BuiltZip, buildZip } from './_testing/buildZip.ts'
import { blobOf } from './_testing/kinds.ts'
import type { FileProblem } from './inspectedFile.ts'
import { defaultLimits } from './limits.ts'
import { openArchive } from './openArchive.ts'
import { holdMember } from './unpackMember.ts'

const json = '{"name":"OrderFlowers"}'
const one: BuiltMember = { name: 'a.json', data: json }

test.each<[string, readonly BuiltMember[], BuiltZip]>([
  ['no members', [], {}],
  ['members that are packed and not', [one, { name: 'b.json', data: json, method: 0 }], {}],
  ['sizes behind the data', [{ ...one, hasDescriptor: true }], {}],
  ['figures in zip64', [{ ...one, isZip64: true }], { isZip64: true }],
  ['a comment', [one], { comment: 'made by a test' }],
  [
    'folders',
    [
      { name: 'folder/', method: 0 },
      { name: 'folder/a.json', data: json },
    ],
    {},
  ],
  ['an empty member', [{ name: 'a.json', data: '' }], {}],
])('an archive with %s is read', async (_, members, zip) => {
  const file = blobOf(buildZip(members, zip))
  const archive = await openArchive(file, defaultLimits)
  expect(archive.problems).toEqual([])
  const files = members.filter(({ name }) => !name.endsWith('/'))
  const held = await Promise.all(archive.members.map((member) => holdMember(archive, member, 1000)))
  expect(archive.members.map(({ path }, at) => [path, Buffer.from(held[at] ?? []).toString()])).toEqual(
    files.map(({ name, data }) => [name, data]),
  )
})

const long = `${'x'.repeat(1100)}.json`
const named = (name: string): BuiltMember[] => [{ name, data: json }]
const damaged = 'is no whole zip archive: its directory is damaged'
const missing = 'is no whole zip archive: a part of it is missing'
const outside = 'has a path that leads out of the archive'
const absolute = 'has a path that does not begin in the archive'

test.each<[string, Buffer, readonly FileProblem[]]>([
  ['a path out of it', buildZip(named('../a.json')), [{ member: '../a.json', message: outside }]],
  ['a path out of it, further on', buildZip(named('a/../../b')), [{ member: 'a/../../b', message: outside }]],
  ['an absolute path', buildZip(named('/etc/passwd')), [{ member: '/etc/passwd', message: absolute }]],
  ['a drive letter', buildZip(named('C:a.json')), [{ member: 'C:a.json', message: absolute }]],
  [
    'a backslash',
    buildZip(named('..\\a.json')),
    [{ member: '..\\a.json', message: 'has a backslash in its path, which is a folder on some systems' }],
  ],
  [
    'a null character',
    buildZip(named('a.json\0.exe')),
    [{ member: 'a.json\0.exe', message: 'has control characters in its path' }],
  ],
  ['no name', buildZip(named('')), [{ member: '', message: 'has no name' }]],
  ['an empty part', buildZip(named('a//b')), [{ member: 'a//b', message: 'has a path with an empty part' }]],
  [
    'a very long path',
    buildZip(named(long)),
    [{ member: `${'x'.repeat(200)}...`, message: 'has a path of more than 1024 characters' }],
  ],
  ['a member twice', buildZip([one, { ...one, data: '{}' }]), [{ member: 'a.json', message: 'is there twice' }]],
  ['a link', buildZip([{ ...one, isLink: true }]), [{ member: 'a.json', message: 'is a link' }]],
  [
    'a method of its own',
    buildZip([{ ...one, method: 93 }]),
    [{ member: 'a.json', message: 'is packed by the method 93, which is not read here' }],
  ],
  [
    'two sizes of what is not packed',
    buildZip([{ ...one, method: 0, says: { unpackedSize: 9 } }]),
    [{ member: 'a.json', message: 'has two sizes, though it is not packed' }],
  ],
  [
    'a folder with bytes',
    buildZip([{ name: 'a/', data: json }]),
    [{ member: 'a/', message: 'is a folder with bytes of its own' }],
  ],
  [
    'members that share bytes',
    buildZip([one, { name: 'b.json', data: json, says: { start: 0 } }]),
    [{ member: 'a.json', message: 'shares bytes with what follows it' }],
  ],
  [
    'a member that reaches into the directory',
    buildZip([{ ...one, says: { packedSize: 500 } }]),
    [{ member: 'a.json', message: 'shares bytes with what follows it' }],
  ],
  [
    'much more than its bytes',
    buildZip([{ ...one, says: { unpackedSize: 100 * 2 ** 20 } }]),
    [{ message: 'unpacks to more than 500 times its size, as a zip bomb does' }],
  ],
  [
    'more than anybody should unpack',
    buildZip([one, one, one].map((member, at) => ({ ...member, name: `${at}`, says: { unpackedSize: 2 ** 30 } }))),
    [{ message: 'unpacks to more than 2147483648 bytes' }],
  ],
  ['more members than it has', buildZip([one], { says: { members: 2 } }), [{ message: damaged }]],
  [
    'more members than anybody needs',
    buildZip([one], { isZip64: true, says: { members: 2 ** 40 } }),
    [{ message: 'has more than 100000 members' }],
  ],
  [
    'a directory that is too large',
    buildZip([one], { says: { directoryBytes: 2 ** 30 } }),
    [{ message: 'has a directory of more than 33554432 bytes' }],
  ],
  ['a directory behind its end', buildZip([one], { says: { directoryStart: 1e9 } }), [{ message: missing }]],
  ['a directory out of its place', buildZip([one], { says: { directoryStart: 3 } }), [{ message: damaged }]],
  ['zip64 without its record', buildZip([one], { says: { directoryStart: 0xffffffff } }), [{ message: damaged }]],
  ['figures that are nowhere', buildZip([{ ...one, says: { packedSize: 0xffffffff } }]), [{ message: damaged }]],
  ['no end', buildZip([one]).subarray(0, -1), [{ message: 'is no whole zip archive: its end is missing' }]],
])('an archive with %s is refused', async (_, bytes, problems) => {
  expect((await openArchive(blobOf(bytes), defaultLimits)).problems).toEqual(problems)
})

// Bytes that do not pack well, so that they are unpacked as a stream.
const large = new Uint8Array(300_000)
for (let at = 0, seed = 1; at < large.length; at++) {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
  large[at] = seed >>> 16
}

const heldOf = async (member: BuiltMember, change: (bytes: Buffer) => void, maxBytes = 1_000_000) => {
  const bytes = buildZip([member])
  change(bytes)
  const archive = await openArchive(blobOf(bytes), defaultLimits)
  expect(archive.problems).toEqual([])
  const [first] = archive.members
  if (first === undefined) throw new Error('the archive has no member')
  return holdMember(archive, first, maxBytes).catch((error: Error) => error.message)
}

const refused: readonly [string, Partial<BuiltMember>, string, ((bytes: Buffer) => void)?][] = [
  ['encrypted', { flags: 1 }, 'is encrypted'],
  ['called otherwise in its own header', { localName: 'b.json' }, 'has another name in its own header'],
  ['not where the archive says', { says: { start: 2, packedSize: 5 } }, 'is not where the archive says'],
  ['larger than it says', { says: { unpackedSize: 5 } }, 'unpacks to more than the archive says'],
  ['larger than it says by one byte', { says: { unpackedSize: -1 } }, 'unpacks to more than the archive says'],
  ['smaller than it says', { says: { unpackedSize: 400_000 } }, 'unpacks to less than the archive says'],
  ['of another checksum', { says: { crc: 7 } }, 'is damaged: its checksum is wrong'],
  ['cut off in its packed data', { says: { packedSize: 9 } }, 'is damaged: its packed data cannot be read'],
  [
    'packed in no way that is known',
    {},
    'is damaged: its packed data cannot be read',
    (bytes) => bytes.fill(0xff, 36, 44),
  ],
]

describe.each([
  ['small', json],
  ['large', large],
])('a %s member', (_, data) => {
  test('is held whole', async () => {
    const held = await heldOf({ name: 'a.json', data }, () => {})
    expect(Buffer.from(held).equals(Buffer.from(data))).toBe(true)
  })

  test.each(refused)('that is %s is refused', async (_, { says, ...facts }, problem, change = () => {}) => {
    const unpackedSize = says?.unpackedSize === -1 ? data.length - 1 : says?.unpackedSize
    const figures = { ...says, ...(unpackedSize === undefined ? {} : { unpackedSize }) }
    expect(await heldOf({ name: 'a.json', data, ...facts, says: figures }, change)).toBe(problem)
  })

  test('that is larger than it may be is refused', async () => {
    expect(await heldOf({ name: 'a.json', data }, () => {}, 10)).toBe('is larger than 10 bytes')
  })
})
