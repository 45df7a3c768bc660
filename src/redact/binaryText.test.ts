import { describe, expect, test } from 'vitest'
import { isArchiveBase64, isBinary, isBinaryBase64 } from './binaryText.ts'

describe('a text', () => {
  test.each([
    ['PK\u0003\u0004 and more than a few words', true],
    ['\u001f\u008b and more', true],
    ['\u001f\ufffd and more', true],
    ['%PDF-1.7', true],
    ['a word, and a \0', true],
    ['', false],
    ['PK', false],
    ['see PK\u0003\u0004 among many other words', false],
    ['a\tb\r\nc', false],
    [`${'\u0001'.repeat(2)}${'a'.repeat(17)}`, true],
    [`${'\u0001'.repeat(2)}${'a'.repeat(18)}`, false],
    ['\ufffdabcdefg', true],
    ['\u000eabcdefg', true],
    ['\u001aabcdefg', true],
    ['\u0008abcdefg', true],
    ['\u001babcdefg', false],
  ])('that is %j is none: %s', (text, binary) => expect(isBinary(text)).toBe(binary))
})

describe('Base64', () => {
  const gzip = btoa('\u001f\u008bab')
  const other = (length: number) => btoa('\u0001'.repeat((length / 4) * 3))

  test.each([
    ['of an archive', gzip, true],
    ['of a ZIP archive that is padded', 'UEsDBA==', true],
    ['that is too short to tell', 'H4sI', false],
    ['of a text', btoa('Friederike'), false],
    ['of bytes, no longer than a token', other(256), false],
    ['of bytes, longer than a token', other(260), true],
    ['of a long text', btoa('Friederike '.repeat(60)), false],
    ['of a text with bytes far behind', btoa('a'.repeat(3072) + '\u0001'.repeat(3072)), false],
    ['of a length that there is none of', `${gzip}H4s`, false],
    ['behind something else', `-${gzip}H4s`, false],
    ['with something else behind', `${gzip}===`.padEnd(12, '='), false],
  ])('%s holds what is no text: %#', (_, text, binary) => expect(isBinaryBase64(text)).toBe(binary))

  test('of an archive is told by its beginning', () => {
    expect([gzip, btoa('Friederike'), other(260)].map(isArchiveBase64)).toEqual([true, false, false])
  })
})
