import { describe, expect, test } from 'vitest'
import { isInvented, isMarked, isTelling, marksFor, tellingCount } from './marks.ts'

describe('what a character may become', () => {
  test.each([
    ['0', '089'],
    ['9', '089'],
    ['a', 'af'],
    ['f', 'af'],
    ['g', 'qvwxyz'],
    ['z', 'qvwxyz'],
    ['A', 'AF'],
    ['F', 'AF'],
    ['G', 'QVWXYZ'],
    ['Z', 'QVWXYZ'],
    ['\u0080', '\u00d8'],
    ['\u07ff', '\u00d8'],
    ['\u0800', '\u3007'],
    ['\ud7ff', '\u3007'],
    ['\ud800', '\ud835'],
    ['\udbff', '\ud835'],
    ['\udc00', '\udfce'],
    ['\udfff', '\udfce'],
    ['\ue000', '\u3007'],
    ['\uffff', '\u3007'],
  ])('of %j is one of %j', (character, marks) => expect(marksFor(character)).toBe(marks))

  test.each(['ü', '中', '😀', 'a', '7'])('has as many bytes as %s', (character) => {
    const invented = character.replace(/[\s\S]/g, (unit) => marksFor(unit)[0] as string)
    expect(Buffer.byteLength(invented)).toBe(Buffer.byteLength(character))
    expect(isMarked(invented)).toBe(true)
  })
})

test('letters and digits tell, and nothing else does', () => {
  const telling = Array.from({ length: 0x80 }, (_, unit) => unit).filter(isTelling)
  expect(String.fromCharCode(...telling)).toBe('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
  expect([0x7f, 0x80, 0xffff].map(isTelling)).toEqual([false, true, true])
  expect(tellingCount('a-1 ü')).toBe(3)
})

test.each([
  ['qvwxyzaf', true],
  ['qvwxyza', false],
  ['qvwx-yzaf', true],
  ['qvwxyzag', false],
  ['089089089', true],
  ['08908908', false],
  ['0890890\u00d8', true],
  ['--------', false],
])('%j is taken for invented: %j', (text, invented) => expect(isInvented(text)).toBe(invented))
