import ajvFormats from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats } from './formats.ts'

const isUri = formats.uri as (text: string) => boolean
const isUriForAjv = ajvFormats.fullFormats.uri as (text: string) => boolean

test.each([
  ['https://hooks.example.com/exports/finished', true],
  ['http://localhost:8080', true],
  ['https://example.com/a%20b?c=d#e', true],
  ['urn:example:export', true],
  ['https://example.com/a b', false],
  ['https://example.com/%zz', false],
  ['hooks.example.com', false],
  ['', false],
])('%j is a uri: %j', (text, expected) => expect(isUri(text)).toBe(expected))

test('a text is a uri when it is one for ajv-formats', () => {
  const parts = fc.constantFrom(
    ...['http', 'https', '://', ':', '/', '//', '.', '..', '-', '_', '~', '?', '#', '@', '%2e', '%', ' ', '\n', '['],
    ...['a', 'Z', '0', '1.2.3.4', '8080', 'example.com', 'ä'],
  )
  fc.assert(
    fc.property(fc.constantFrom('', 'https://', 'http://a', 'HTTPS://a/'), fc.array(parts), (start, rest) => {
      const text = start + rest.join('')
      expect(isUri(text)).toBe(isUriForAjv(text))
    }),
    { numRuns: 5000 },
  )
})
