import { expect, test } from 'vitest'
import { checkedBaseUrl } from './checkedBaseUrl.ts'
import { ConfigurationError } from './errors.ts'

test.each([
  'https://gateway.example/lex',
  'http://127.0.0.1:4010/lex-v2',
  'http://127.1.2.3',
  'http://127.100.20.30',
  'http://localhost',
  'https://a',
  'http://localhost:80',
  'http://[::1]:4010/',
  'https://gateway.example/of@anna',
])('%s may get credentials', (baseUrl) => {
  expect(checkedBaseUrl('acme', baseUrl)).toBe(baseUrl)
})

test.each([
  'x',
  '',
  '/lex-v2',
  '127.0.0.1:4010',
  'ftp://127.0.0.1',
  'ftp://127.0.0.1/https://gateway.example/',
  'http://gateway.example',
  'http://127.0.0.1.example',
  'http://localhost.example',
  'file:///etc/passwd',
  'https://anna@gateway.example',
  'https://anna:planted@gateway.example/lex',
  'http://:planted@127.0.0.1:4010',
  'https://:planted@gateway.example',
])('%j may not', (baseUrl) => {
  const message = '[export-contracts] acme: baseUrl must be https or local http, without user'
  expect(() => checkedBaseUrl('acme', baseUrl)).toThrow(expect.objectContaining({ message }))
  expect(() => checkedBaseUrl('acme', baseUrl)).toThrow(ConfigurationError)
})
