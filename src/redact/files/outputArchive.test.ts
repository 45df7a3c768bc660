import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { createOutputArchive } from './outputArchive.ts'

/** The bytes of an archive into which this was written. */
function bytesOf(fill: (archive: ReturnType<typeof createOutputArchive>) => void): Uint8Array {
  const chunks: Uint8Array[] = []
  fill(createOutputArchive((bytes) => chunks.push(bytes)))
  return Buffer.concat(chunks)
}

const textsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]))

test('what is written to a member is gathered in it, also around one that was added whole', () => {
  const bytes = bytesOf((archive) => {
    archive.write('one, ', 'a.har')
    archive.write('two', 'a.har')
    archive.write('äöü', 'b/c.har')
    archive.add(strToU8('a body'), 'body.json')
    archive.add(new Uint8Array(), 'empty.txt')
    archive.end()
  })
  expect(textsOf(bytes)).toEqual({ 'a.har': 'one, two', 'b/c.har': 'äöü', 'body.json': 'a body', 'empty.txt': '' })
})

test('an archive of nothing is an archive', () => {
  expect(textsOf(bytesOf((archive) => archive.end()))).toEqual({})
})

test('members are packed, and say of no time when they were written', () => {
  const text = 'again and again '.repeat(1000)
  const bytes = bytesOf((archive) => {
    archive.write(text, 'a.har')
    archive.add(strToU8(text), 'body.json')
    archive.end()
  })
  expect(bytes.length).toBeLessThan(text.length / 10)
  // The date of each entry of the directory at the end: years since 1980, month and day.
  const view = Buffer.from(bytes)
  const times: unknown[] = []
  for (let at = view.indexOf('PK\x01\x02'); at !== -1; at = view.indexOf('PK\x01\x02', at + 1))
    times.push([view.readUInt16LE(at + 12), view.readUInt16LE(at + 14)])
  const secondOfJanuary1980 = [0, (1 << 5) | 2]
  expect(times).toEqual([secondOfJanuary1980, secondOfJanuary1980])
})
