import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointerTokens, readPointer, toPointer } from './jsonPointer.ts'

// https://www.rfc-editor.org/rfc/rfc6901#section-5
const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
}

describe('the examples of RFC 6901', () => {
  test.each([
    ['', [], document],
    ['/foo', ['foo'], ['bar', 'baz']],
    ['/foo/0', ['foo', '0'], 'bar'],
    ['/', [''], 0],
    ['/a~1b', ['a/b'], 1],
    ['/c%d', ['c%d'], 2],
    ['/e^f', ['e^f'], 3],
    ['/g|h', ['g|h'], 4],
    ['/i\\j', ['i\\j'], 5],
    ['/k"l', ['k"l'], 6],
    ['/ ', [' '], 7],
    ['/m~0n', ['m~n'], 8],
  ])('%j has the tokens %j and points at its value', (pointer, tokens, value) => {
    expect({
      tokens: pointerTokens(pointer),
      pointer: toPointer(tokens),
      value: readPointer(document, pointer),
    }).toEqual({ tokens, pointer, value })
  })
})

test('~01 is the escape of ~1, not of a slash', () => {
  expect([pointerTokens('/~01'), toPointer(['~1'])]).toEqual([['~1'], '/~01'])
})

test('a position in a list is a token as a number too', () => expect(toPointer(['foo', 0])).toBe('/foo/0'))

test.each([
  ['a member that is not there', {}, '/a'],
  ['the member of a member that is not there', {}, '/a/b'],
  ['a position behind the end of a list', ['x'], '/1'],
  ['the position - behind the end of a list', ['x'], '/-'],
  ['a position with a leading zero', ['x'], '/00'],
  ['the length of a list', ['x'], '/length'],
  ['a position in a text', 'text', '/0'],
  ['the length of a text', 'text', '/length'],
  ['a member of null', null, '/a'],
  ['a member of undefined', undefined, '/a'],
  ['a member of a number', 1, '/toFixed'],
  ['the prototype of an object', {}, '/__proto__'],
  ['a member of the prototype', {}, '/__proto__/toString'],
  ['an inherited constructor', {}, '/constructor'],
  ['an inherited method', {}, '/toString'],
  ['an inherited method of a list', [], '/map'],
])('%s is not found', (_, value, pointer) => expect(readPointer(value, pointer)).toBeUndefined())

test.each(['__proto__', 'constructor', 'length'])('a member that is called %s is found', (name) => {
  expect(readPointer(JSON.parse(`{"${name}": 1}`), `/${name}`)).toBe(1)
})

const tokens = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[~/01]+$/)))

test('tokens come back from the pointer that is made of them', () => {
  fc.assert(
    fc.property(tokens, (list) => {
      expect(pointerTokens(toPointer(list))).toEqual(list)
    }),
  )
})

test('a value is found under whatever names lead to it', () => {
  fc.assert(
    fc.property(tokens, (list) => {
      const text = list.reduceRight((inner, name) => `{${JSON.stringify(name)}:${inner}}`, '"found"')
      expect(readPointer(JSON.parse(text), toPointer(list))).toBe('found')
    }),
  )
})
