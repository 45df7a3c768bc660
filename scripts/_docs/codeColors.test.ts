import { expect, test } from 'vitest'
import { colorClasses, colorStyles } from './codeColors.ts'

/** Gives a line of one word with these colours to the transformer. */
function transform(style?: string): unknown {
  const properties = style === undefined ? {} : { style }
  const word = { type: 'element', tagName: 'span', properties, children: [{ type: 'text', value: 'word' }] }
  const line = { type: 'element', tagName: 'span', properties: {}, children: [word] }
  colorClasses.line?.call({} as never, line as never, 1)
  return line.children
}

test('a word with colours of its own has their class, for which there are styles', () => {
  expect(transform('--shiki-light:#A0111F;--shiki-dark:#FF9492;')).toEqual([
    { type: 'element', tagName: 'span', properties: { class: 'keyword' }, children: [{ type: 'text', value: 'word' }] },
  ])
  expect(colorStyles).toContain('.vp-code .keyword{--shiki-light:#A0111F;--shiki-dark:#FF9492}')
})

test.each([undefined, '--shiki-light:#0E1116;--shiki-dark:#F0F3F6;'])(
  'a word with the style %s is plain text',
  (style) => {
    expect(transform(style)).toEqual([{ type: 'text', value: 'word' }])
  },
)

test('colours without a class are refused, with the place where they get one', () => {
  expect(() => transform('--shiki-light:#123456;--shiki-dark:#654321;')).toThrow(
    'code has the colours --shiki-light:#123456;--shiki-dark:#654321; give them a name in scripts/_docs/codeColors.ts',
  )
})
