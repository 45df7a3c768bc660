import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForm } from './readForm.ts'

const type = 'multipart/form-data; boundary=xyz'
const part = (name: string, text: string, more = '') =>
  `--xyz\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`

describe('a form', () => {
  test('gives its fields and its file by their names', () => {
    const file = part('file', '{"a": 1}\r\n', '; filename="bot.json"\r\nContent-Type: application/json')
    expect(readForm(`${file}${part('fileExtension', 'json')}--xyz--\r\n`, type)).toEqual({
      values: { file: '{"a": 1}\r\n', fileExtension: 'json' },
      repeated: [],
    })
  })

  test('may name its boundary in quotes, with a blank in it', () => {
    const text = `${part('a', 'b')}--xyz--`.replaceAll('xyz', 'x y')
    expect(readForm(text, 'Multipart/Form-Data; charset=utf-8; Boundary="x y"')?.values).toEqual({ a: 'b' })
  })

  test('may have lost its carriage returns, and have words around it', () => {
    const text = `before\r\n${part('a', 'b')}--xyz--\r\nbehind`.replaceAll('\r', '')
    expect(readForm(text, type)?.values).toEqual({ a: 'b' })
  })

  test('without parts is one without values', () => {
    expect(readForm('--xyz--\r\n', type)).toEqual({ values: {}, repeated: [] })
  })

  test('tells which names it repeats', () => {
    expect(readForm(`${part('a', '1')}${part('a', '2')}${part('a', '3')}--xyz--`, type)).toEqual({
      values: { a: '3' },
      repeated: ['a'],
    })
  })

  test('has the boundary inside of a line as text', () => {
    expect(readForm(`${part('a', 'before --xyz--')}--xyz--`, type)?.values).toEqual({ a: 'before --xyz--' })
  })

  test('has a member __proto__ like any other', () => {
    expect(Object.entries(readForm(`${part('__proto__', 'x')}--xyz--`, type)?.values ?? {})).toEqual([
      ['__proto__', 'x'],
    ])
  })

  test('of any browser is read as it was made', async () => {
    const texts = fc.dictionary(fc.stringMatching(/^[A-Za-z_]{1,9}$/), fc.string({ unit: 'binary' }), { minKeys: 1 })
    await fc.assert(
      fc.asyncProperty(texts, async (fields) => {
        const form = new FormData()
        // A field of a form has the line breaks of the web, a file keeps its own.
        for (const [name, text] of Object.entries(fields)) form.append(name, new Blob([text]), 'a.bin')
        const response = new Response(form)
        const contentType = response.headers.get('content-type') ?? ''
        const decode = (text: string) =>
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
        expect(readForm(text, contentType)).toEqual({
          values: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, decode(value)])),
          repeated: [],
        })
      }),
      { numRuns: 50 },
    )
  })
})

describe('a text is no form', () => {
  test.each([
    ['that is JSON', '{"a": "b"}', type],
    ['whose end is missing', part('a', 'b'), type],
    ['with another boundary', `${part('a', 'b')}--xyz--`, 'multipart/form-data; boundary=abc'],
    ['whose media type names no boundary', `${part('a', 'b')}--xyz--`, 'multipart/form-data'],
    ['with a part that has no name', `--xyz\r\nContent-Disposition: form-data\r\n\r\nb\r\n--xyz--`, type],
    ['with a part of nothing', '--xyz\r\n--xyz--\r\n', type],
    ['with a part that has no headers', '--xyz\r\n\r\nb\r\n--xyz--', type],
    ['with a part whose head does not end', '--xyz\r\nContent-Disposition: form-data; name="a"\r\n--xyz--', type],
    ['whose end goes on in its line', `${part('a', 'b')}--xyz--more`, type],
  ])('%s', (_, text, contentType) => expect(readForm(text, contentType)).toBeUndefined())
})
