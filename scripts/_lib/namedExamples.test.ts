import { expect, test } from 'vitest'
import { namedExamples } from './namedExamples.ts'

const schema = { type: 'object' }
const small = { value: { size: 1 } }
const large = { value: { size: 9 } }

test('two media types of one body have each example once, under the first of them', () => {
  const examples = { small, large }
  const named = namedExamples({ 'application/json': { schema, examples }, 'text/json': { schema, examples } })
  expect([...named]).toEqual([
    ['small', { mediaType: 'application/json', example: small }],
    ['large', { mediaType: 'application/json', example: large }],
  ])
})

test('an example of another media type is there too', () => {
  const named = namedExamples({
    'application/json': { schema, examples: { small } },
    'text/csv': { schema, examples: { large } },
  })
  expect([...named.values()]).toEqual([
    { mediaType: 'application/json', example: small },
    { mediaType: 'text/csv', example: large },
  ])
})

test('a body without content has none', () => expect(namedExamples().size).toBe(0))
