import { expect, test } from 'vitest'
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
  const held = await Promise.all(archive.members.map((member) => holdMember(file, member, 1000)))
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

const packedOf = async (member: BuiltMember, change: (bytes: Buffer) => void = () => {}) => {
  const bytes = buildZip([member])
  change(bytes)
  const { members, problems } = await openArchive(blobOf(bytes), defaultLimits)
  expect(problems).toEqual([])
  const [first] = members
  if (first === undefined) throw new Error('the archive has no member')
  return holdMember(blobOf(bytes), first, 1000).catch((error: Error) => error.message)
}

test.each<[string, BuiltMember, string, ((bytes: Buffer) => void)?]>([
  ['encrypted', { ...one, flags: 1 }, 'is encrypted'],
  ['called otherwise in its own header', { ...one, localName: 'b.json' }, 'has another name in its own header'],
  ['not where the archive says', { ...one, says: { start: 2, packedSize: 5 } }, 'is not where the archive says'],
  ['larger than it says', { ...one, says: { unpackedSize: 5 } }, 'unpacks to more than the archive says'],
  ['smaller than it says', { ...one, says: { unpackedSize: 500 } }, 'unpacks to less than the archive says'],
  ['larger than it may be', { ...one, data: 'x'.repeat(1001) }, 'is larger than 1000 bytes'],
  ['of another checksum', { ...one, says: { crc: 7 } }, 'is damaged: its checksum is wrong'],
  ['cut off in its packed data', { ...one, says: { packedSize: 9 } }, 'is damaged: its packed data cannot be read'],
  [
    'packed in no way that is known',
    one,
    'is damaged: its packed data cannot be read',
    (bytes) => bytes.fill(0xff, 36, 44),
  ],
])('a member that is %s is refused', async (_, member, problem, change) => {
  expect(await packedOf(member, change)).toBe(problem)
})
