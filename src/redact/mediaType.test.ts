import { describe, expect, test } from 'vitest'
import { redactMediaTypes } from './mediaType.ts'

const redact = (text: string) => redactMediaTypes(text, new Set(['application/vnd.acme+json']), (word) => `(${word})`)

describe('what everybody knows stays', () => {
  const types = `*/* application/json application/xml application/zip application/gzip application/pdf
    application/octet-stream application/x-www-form-urlencoded application/problem+json application/javascript
    application/x-ndjson application/soap+xml application/x-amz-json-1.0 application/x-amz-json-1.1 application/graphql
    multipart/form-data text/plain text/html text/css text/csv text/xml text/javascript text/event-stream image/png
    image/jpeg image/gif image/svg+xml image/webp image/avif image/x-icon font/woff font/woff2 x-unknown`

  test.each(types.split(/\s+/))('%s', (type) => {
    expect([type, type.toUpperCase()].map(redact)).toEqual([type, type.toUpperCase()])
  })

  test.each([
    'charset=utf-8',
    'charset="UTF8"',
    'charset=us-ascii',
    'charset=iso-8859-1',
    'charset=windows-1252',
    'charset=utf-16',
    'q=0.125',
    'q=1',
    'header=present',
    'header=absent',
    'version=1.1',
    'version=2',
    'v=b3',
  ])('the parameter %s', (parameter) => {
    expect(redact(`text/csv;${parameter}, */* ; ${parameter}`)).toBe(`text/csv;${parameter}, */* ; ${parameter}`)
  })

  test('and what a contract knows, in any case', () => {
    expect(redact('Application/vnd.acme+JSON, text/csv')).toBe('Application/vnd.acme+JSON, text/csv')
  })
})

test.each([
  ['application/vnd.anna+json', '(application/vnd.anna+json)'],
  ['text/html; who=anna , */*', 'text/html; (who=anna) , */*'],
  ['text/html;charset=anna', 'text/html;(charset=anna)'],
  ['text/html;xcharset=utf-8', 'text/html;(xcharset=utf-8)'],
  ['text/html;charset=utf-8x', 'text/html;(charset=utf-8x)'],
  ['*/*;q=0.1234', '*/*;(q=0.1234)'],
  ['*/*;q=2', '*/*;(q=2)'],
  ['text/csv;header=anna', 'text/csv;(header=anna)'],
  ['text/csv;version=1.', 'text/csv;(version=1.)'],
  ['text/csv;version=1.23', 'text/csv;(version=1.23)'],
  ['*/*;v=b3anna', '*/*;(v=b3anna)'],
  ['text/$&', '(text/$&)'],
  [' , ;', ' , ;'],
  ['multipart/form-data; boundary=anna; q=1', 'multipart/form-data; boundary=(anna); q=1'],
  ['anna; boundary="a b"; who=anna', '(anna); boundary="(a b)"; (who=anna)'],
  ['text/csv; boundary=ary', 'text/csv; boundary=(ary)'],
])('of %s only what is nobody’s is left', (text, redacted) => expect(redact(text)).toBe(redacted))
