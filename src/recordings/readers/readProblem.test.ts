import { expect, test } from 'vitest'
import { hasAttachment, staysInside } from './attachments.ts'
import { systemReason } from './guardReading.ts'
import { quoteName } from './readProblem.ts'

test.each([
  ['Z_BUF_ERROR', 'is cut off within its packed data. Pack it again, or restore the whole file.'],
  ['Z_DATA_ERROR', 'holds packed data that is damaged (Z_DATA_ERROR). Pack it again.'],
  ['ENOENT', 'is not there. Check the name.'],
  ['EACCES', 'may not be read (EACCES). Change its permissions.'],
  ['EPERM', 'may not be read (EPERM). Change its permissions.'],
  ['EIO', 'cannot be read (EIO). Check the file.'],
  ['LZ_1', 'cannot be read (LZ_1). Check the file.'],
  [undefined, 'cannot be read (unknown error). Check the file.'],
])('an error with the code %s says what to do', (code, reason) => {
  expect(systemReason(Object.assign(new Error('secret'), code === undefined ? {} : { code }))).toBe(reason)
})

test.each([
  ['a "b"', '"a \\"b\\""'],
  ['a\u001b[2J\u007f\u009b\u2028\u202e', '"a\\u001b[2J????"'],
  ['x'.repeat(100), `"${'x'.repeat(100)}"`],
  ['x'.repeat(101), `"${'x'.repeat(100)}..."`],
])('the name %j is fit to be shown', (name, quoted) => {
  expect(quoteName(name)).toBe(quoted)
})

test.each(['a', 'a/b.txt', '...', 'a..b', 'a/C:', 'ä b', '~'])('the name %j stays in its folder', (name) => {
  expect(staysInside(name)).toBe(true)
})

test.each(['', '/a', 'C:', 'z:\\a', '..', '../a', 'a/../b', 'a/..', 'a\\b', 'a\u0000', 'a\u001f', 'a\u007f'])(
  'the name %j does not stay in its folder',
  (name) => {
    expect(staysInside(name)).toBe(false)
  },
)

test.each([
  ['har', '{"_file":"a"}', true],
  ['har', '{"file":"a"}', false],
  ['trace', '{}', true],
] as const)('a slice of %s may refer to a body beside its file: %s is %s', (kind, text, expected) => {
  const around = Buffer.from(`_file${text}_file`)
  const bytes = new Uint8Array(around.buffer, around.byteOffset + 5, text.length)
  expect(hasAttachment({ kind, index: 0, place: { line: 1, column: 1 }, bytes } as never)).toBe(expected)
})
