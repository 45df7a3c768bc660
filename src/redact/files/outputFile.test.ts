import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createOutputFile, packingOf, readOnlyReason } from './outputFile.ts'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'output-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')

test.each<[string, Uint8Array | string, string]>([
  ['gzip', gzipSync('x'), 'gzip'],
  ['zip', zipSync({ x: strToU8('x') }), 'zip'],
  ['text', '{}', 'none'],
  ['nothing', '', 'none'],
  ['one byte', Uint8Array.of(0x1f), 'none'],
  ['only the first byte of gzip', Uint8Array.of(0x1f, 0x4b), 'none'],
  ['only the second byte of gzip', Uint8Array.of(0x50, 0x8b), 'none'],
  ['only the first letter of zip', 'PX', 'none'],
  ['only the second letter of zip', 'XK', 'none'],
])('of a file that holds %s the first two bytes say how it is packed', async (_, content, packing) => {
  const file = join(newFolder(), 'x')
  writeFileSync(file, content)
  expect(await packingOf(file)).toBe(packing)
})

test('only a file that may not be written is a reason to refuse', async () => {
  const folder = newFolder()
  for (const [name, mode] of [
    ['nobody', 0o444],
    ['owner', 0o600],
  ] as const)
    writeFileSync(join(folder, name), '', { mode })
  mkdirSync(join(folder, 'folder'), { mode: 0o555 })
  expect(
    await Promise.all(['nobody', 'owner', 'folder', 'none'].map((name) => readOnlyReason(join(folder, name)))),
  ).toEqual([
    'is read-only. Make it writable, or write to another file with --output.',
    undefined,
    undefined,
    undefined,
  ])
})

describe.each<['none' | 'gzip' | 'zip', (path: string) => string]>([
  ['none', (path) => readFileSync(path, 'utf8')],
  ['gzip', (path) => gunzipSync(readFileSync(path)).toString()],
  ['zip', (path) => strFromU8(unzipSync(readFileSync(path))['x.har'] ?? new Uint8Array())],
])('a file with packing %s', (packing, textOf) => {
  test.each([
    ['a little', ['a', 'b', 'c']],
    ['just as much as is written at once', ['a'.repeat(65_536), 'b'.repeat(65_535), 'c']],
    ['much more than is written at once', Array.from({ length: 40 }, (_, at) => `${at} `.repeat(30_000))],
  ])('holds all of %s once it is in its place, and not before', async (_, texts) => {
    const folder = newFolder()
    const target = join(folder, 'x')
    const output = await createOutputFile(target, packing)
    for (const text of texts) await output.write(text, 'x.har')
    await output.finish()
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^x\.[0-9a-f]{8}\.part$/)])
    await output.commit([])
    expect(readdirSync(folder)).toEqual(['x'])
    expect(textOf(target)).toBe(texts.join(''))
    expect(modeOf(target)).toBe('600')
  })

  test.each([
    ['before it is finished', false],
    ['after that', true],
  ])('that is abandoned %s leaves what was there', async (_, isFinished) => {
    const folder = newFolder()
    writeFileSync(join(folder, 'x'), 'as it was')
    const output = await createOutputFile(join(folder, 'x'), packing)
    await output.write('text', 'x.har')
    output.attach(strToU8('a body'), 'body.json')
    if (isFinished) await output.finish()
    await output.abandon()
    expect(readdirSync(folder)).toEqual(['x'])
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('as it was')
  })

  test('that is abandoned while it is being opened is not there a moment later', async () => {
    const folder = newFolder()
    // One after the other: it happened to one of a hundred.
    for (let index = 0; index < 1500; index++) {
      const output = await createOutputFile(join(folder, `${index}`), packing)
      await output.abandon()
    }
    await delay(20)
    expect(readdirSync(folder)).toEqual([])
  })

  test('can be finished twice', async () => {
    const target = join(newFolder(), 'x')
    const output = await createOutputFile(target, packing)
    await output.write('text', 'x.har')
    await Promise.all([output.finish(), output.finish()])
    await output.finish()
    await output.commit([])
    expect(textOf(target)).toBe('text')
  })
})

test('until it is whole a file is its owner’s alone, and then has the mode of the one it replaces', async () => {
  const folder = newFolder()
  const target = join(folder, 'x')
  writeFileSync(target, 'before')
  chmodSync(target, 0o640)
  const output = await createOutputFile(target, 'none')
  await output.write('after', 'x')
  const body = output.attach(strToU8('a body'), 'body.txt')
  await output.finish()
  const part = readdirSync(folder).find((name) => name.endsWith('.part')) ?? ''
  expect(modeOf(join(folder, part))).toBe('600')
  await output.commit([])
  expect(['x', body].map((name) => modeOf(join(folder, name)))).toEqual(['640', '640'])
})

test('a folder that is not there is made, and what a link leads to is replaced', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'far'))
  writeFileSync(join(folder, 'far/x'), 'before')
  symlinkSync('far/x', join(folder, 'link'))
  for (const name of ['link', 'deep/er/x']) {
    const output = await createOutputFile(join(folder, name), 'none')
    await output.write('after', 'x')
    await output.finish()
    await output.commit([])
  }
  expect(readFileSync(join(folder, 'far/x'), 'utf8')).toBe('after')
  expect(readFileSync(join(folder, 'deep/er/x'), 'utf8')).toBe('after')
  expect([readdirSync(folder), readdirSync(join(folder, 'far'))]).toEqual([['deep', 'far', 'link'], ['x']])
})

describe('a body', () => {
  test('is stored beside the recording under the name of its bytes, and the old ones are taken away', async () => {
    const folder = newFolder()
    const same = `${sha1('same')}.json`
    for (const name of ['old.json', 'other.json', same]) writeFileSync(join(folder, name), 'same')
    const output = await createOutputFile(join(folder, 'x'), 'none')
    const names = [
      output.attach(strToU8('new'), 'old.json'),
      output.attach(strToU8('new'), 'another.json'),
      output.attach(strToU8('deep'), './bodies//old'),
      output.attach(strToU8('same'), same),
    ]
    expect(names).toEqual([`${sha1('new')}.json`, `${sha1('new')}.json`, `bodies/${sha1('deep')}.txt`, same])
    await output.finish()
    expect(readdirSync(folder)).toContain('old.json')
    await output.commit(['old.json', same, 'not-there.json'])
    expect(readdirSync(folder).sort()).toEqual(['bodies', `${sha1('new')}.json`, 'other.json', same, 'x'].sort())
    expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['new', 'new', 'deep', 'same'])
    expect(readdirSync(join(folder, 'bodies'))).toEqual([`${sha1('deep')}.txt`])
  })

  test('of an archive goes into it, behind the recordings, and nothing beside it is taken away', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'old.json'), 'old')
    const output = await createOutputFile(join(folder, 'x.zip'), 'zip')
    const name = output.attach(strToU8('new'), 'old.json')
    await output.write('text', 'x.har')
    await output.finish()
    await output.commit(['old.json'])
    expect(readdirSync(folder)).toEqual(['old.json', 'x.zip'])
    const members = Object.entries(unzipSync(readFileSync(join(folder, 'x.zip'))))
    expect(members.map(([member, bytes]) => [member, strFromU8(bytes)])).toEqual([
      ['x.har', 'text'],
      [name, 'new'],
    ])
  })
})

// Opening it fails, after writing has begun.
const tooLong = 'x'.repeat(250)

describe.each(['none', 'gzip', 'zip'] as const)('a file that the disk does not take, with packing %s,', (packing) => {
  test.each([
    ['little', 'text'],
    ['much', '0123456789'.repeat(100_000)],
  ])('is told of at its end at the latest, after %s was written', async (_, text) => {
    const folder = newFolder()
    const output = await createOutputFile(join(folder, tooLong), packing)
    const writing = async () => {
      for (let at = 0; at < 5; at++) await output.write(text, 'x.har')
      await output.finish()
    }
    await expect(writing()).rejects.toThrow(/^ENAMETOOLONG: /)
    await expect(output.finish()).rejects.toThrow(/^ENAMETOOLONG: /)
    expect(readdirSync(folder)).toEqual([])
  })
})

test('a file that the disk did not take is told of by the next write that reaches it', async () => {
  const output = await createOutputFile(join(newFolder(), tooLong), 'none')
  await expect(output.finish()).rejects.toThrow(/^ENAMETOOLONG: /)
  expect(output.write('little', 'x')).toBeUndefined()
  await expect(output.write('much'.repeat(20_000), 'x')).rejects.toThrow(/^ENAMETOOLONG: /)
})
