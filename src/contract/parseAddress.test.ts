import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAddressParser } from './parseAddress.ts'

const parse = createAddressParser()

/** What an address is to `URL`. */
function asUrl(address: string) {
  if (!URL.canParse(address)) return undefined
  const { origin, pathname, search } = new URL(address)
  return { origin, pathname, search }
}

function parsed(address: string) {
  const found = parse(address)
  if (found === undefined) return undefined
  const { origin, pathname, query } = found
  return { origin, pathname, query: [...query] }
}

const expected = (address: string) => {
  const url = asUrl(address)
  return url && { origin: url.origin, pathname: url.pathname, query: [...new URLSearchParams(url.search)] }
}

test.each([
  'https://api.example.com/exports/E000000001',
  'https://api.example.com',
  'https://API.Example.com:443/a/',
  'http://127.0.0.1:4010/a/b.c',
  'http://0x7f.1/a',
  'https://api.example.com/a/./b/../c',
  'https://api.example.com/a/.hidden',
  'https://api.example.com/a/%2E%2E/b',
  'https://api.example.com/a//b',
  'https://api.example.com/a b',
  'https://api.example.com/a\tb',
  'https://api.example.com/ä',
  'https://api.example.com/a?b=1&b=2#c',
  'https://user:word@api.example.com/a',
  'https://a..b/c',
  'https://.../c',
  'https://999.999.999.999/c',
  'https:/api.example.com/a',
  'HTTPS://api.example.com/a',
  'ftp://api.example.com/a',
  '/a/b',
  '',
])('%j is what URL makes of it', (address) => expect(parsed(address)).toEqual(expected(address)))

test('any address is what URL makes of it', () => {
  const text = fc.array(
    fc.constantFrom(
      ...['a', 'Z', '0', '.', '..', '/', '-', '_', '~', '%2e', '%', ':', '?', '#', '@', '\\', ' '],
      ...['=', '&', '+', "'", '"', '(', ',', ';', 'ä'],
    ),
  )
  fc.assert(
    fc.property(fc.constantFrom('http', 'https', 'HTTP'), text, text, (scheme, host, path) => {
      const address = `${scheme}://${host.join('')}/${path.join('')}`
      expect(parsed(address)).toEqual(expected(address))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['http://localhost/a', true],
  ['http://127.3.2.1:80/a', true],
  ['http://[::1]/a', true],
  ['http://2130706433/a', true],
  ['http://localhost.example.com/a', false],
  ['https://api.example.com/localhost', false],
])('%s is of this machine: %j', (address, isLoopback) => expect(parse(address)?.isLoopback).toBe(isLoopback))
