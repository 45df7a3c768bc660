import { describe, expect, test } from 'vitest'
import type { HarmlessPlaces } from '../../contract/harmless.ts'
import type { KnownContract } from '../vocabulary.ts'
import { createExplain, decoded } from './explained.ts'

const members: HarmlessPlaces['members'] = {
  'getOrder path quota': { '': { values: ['gross'] } },
  'getOrder 200 application/json': {
    '': {},
    '/status': { values: ['shipped', 'sent to Oslo', 5521, '7731'] },
    '/lines/*': {},
    '/lines/*/weight': { range: [40, 900], maximum: 77000 },
    '/at': { time: true },
    '/wide': { range: [0, 20_000] },
    '/lang': { few: true, maxLength: 3 },
    '/hidden': { few: true, maxLength: 9, time: true, range: [0, 99], sensitive: true },
    '/ticket': { pattern: '^tkt-[0-9a-f]{8}qrst$' },
    '/open': {},
  },
}
const acme = {
  description: {
    vendor: 'acmecorp',
    servers: [
      { url: 'https://{zone}.acmehost.io', variables: { zone: { default: 'northpole', enum: ['southpole'] } } },
    ],
    operations: {
      getOrder: {
        method: 'GET',
        path: '/purchases/{quota}',
        parameters: [{ in: 'query', name: 'q7w8x9' }],
        requestBody: { mediaTypes: ['application/vnd.acmereq'] },
        responses: { 200: { mediaTypes: ['application/vnd.acmeres'] } },
      },
    },
  },
  harmless: { members, idPrefixes: ['st-'], hosts: ['shownhost.io'], pathWords: ['branch'], columns: ['Opt-In 4711'] },
} as unknown as KnownContract

const explain = createExplain([acme], false)
const explainTexts = createExplain([acme], true)

describe('a text', () => {
  test.each([
    ['', ''],
    ['', 'qvwxyz08'],
    ['', 'qvwxyz08 zyxwvq90'],
    ['', 'a b-c'],
    ['', 'GET http JSON'],
    ['', 'acmecorp'],
    ['', 'getOrder'],
    ['', '/purchases/status'],
    ['', 'application/vnd.acmereq; application/vnd.acmeres'],
    ['', 'https://northpole.acmehost.io/ southpole'],
    ['', 'https://shownhost.io/branch'],
    ['', 'shipped SHIPPED gross'],
    ['', 'sent to Oslo'],
    ['', '7731'],
    ['', 'Opt-In 4711'],
    ['', 'st-qvwxyz'],
    ['', 'lines weight lang'],
    ['', 'tktqvwx qrstqvwx'],
    ['', 'No whole response arrived: TimeoutError.'],
    ['', 'The response came after redirects, which are not recorded.'],
    ['', 'The body was left out after 4711 bytes, because it is too large or broke off.'],
    ['', '(binary body of 4711 bytes, left out by redaction)'],
    ['Date', 'Tue, 01 Dec 2026 04:05:06 GMT'],
    ['startedDateTime', '2026-12-01T04:05:06.789Z'],
    ['_recordedAt', '2026-12-01T04:05:06+02:00'],
    ['at', '2026-12-01'],
    ['AT', '2026-12-01T04:05'],
    ['weight', '417'],
    ['lang', 'nob'],
    ['', 'https://q.example.com/?lang=nob&weight=417'],
    ['', 'https://acmehost.io:4711/status'],
    ['', '//acmehost.io:4711'],
    ['', 'http://[::1]:4711/'],
    ['Host', 'acmehost.io:4711'],
    ['Host', '[::1]:4711'],
    ['', 'https://127.0.0.1'],
    ['', '127.12.13.14'],
    ['', 'localhost/status'],
    ['', 'https://files.example.org/status'],
    ['', 'https://x.s3.eu-central-1.amazonaws.com/'],
    ['', 'https://s3-us-gov-west-1.amazonaws.com/'],
    ['', '9089-08-09T08:09:08.980Z'],
    ['', 'https://s3.amazonaws.com/?X-Amz-Date=20261201T040506Z&X-Amz-Expires=86400'],
    ['', 'https://s3.amazonaws.com/?Expires=1796097420'],
    ['', 'application/json; charset="windows-1252"'],
    ['', 'application/json;charset=utf-16'],
    ['', 'xml;q=0.875'],
    ['', 'application/x-amz-json-1.1'],
    ['', 'https%3A%2F%2Fshownhost.io%2Fbranch'],
    ['', 'Content-Disposition: form-data; name="orderLines"'],
    ['', 'https://shownhost.io/?accountNumber=shipped'],
  ])('%s: %s is explained', (name, text) => {
    expect(explain({ kind: 'text', text, name })).toBe(true)
  })

  test.each([
    ['', 'anna'],
    ['', 'shipped anna'],
    ['', 'sent to Oslo twice'],
    ['', '4711'],
    ['', '5522'],
    ['', 'tktanna'],
    ['', 'annaqrst'],
    ['', 'No whole response arrived: annaSmith was here.'],
    ['', 'x No whole response arrived: TimeoutError.'],
    ['', 'The response came after redirects, which are not recorded. anna'],
    ['', '(binary body of anna bytes, left out by redaction)'],
    ['Date', 'anna'],
    ['', 'Tue, 01 Dec 2026 04:05:06 GMT'],
    ['startedDateTime', '2026-12-01 anna'],
    ['xstartedDateTime', '2026-12-01'],
    ['_recordedAts', '2026-12-01'],
    ['at', 'x2026-12-01'],
    ['at', '3026-12-01'],
    ['open', '2026-12-01'],
    ['weight', '38'],
    ['weight', '901'],
    ['lang', 'norr'],
    ['hidden', 'nob'],
    ['hidden', '55'],
    ['hidden', '2026-12-01'],
    ['wide', '417'],
    ['', 'https://q.example.com/?lang=norwegian'],
    ['', 'https://acmehost.io:75536/'],
    ['', 'acmehost.io:4711'],
    ['', 'status:4711'],
    ['', 'x https://acmehost.io:4711'],
    ['', 'https://127.0.0.1.4711'],
    ['', 'https://annas.example.org/4711'],
    ['', 'https://x.s3.eu-central-12.amazonaws.com/'],
    ['', '7089-08-09'],
    ['', 'https://s3.amazonaws.com/?X-Amz-Date=20261201T0405067Z'],
    ['', 'https://s3.amazonaws.com/?X-Amz-Expires=864001'],
    ['', 'https://s3.amazonaws.com/?Expires=17960974201'],
    ['', 'charset=windows-12521'],
    ['', 'xml;q=5.875'],
    ['', 'json-12.1'],
    ['', '%61nna'],
    ['', 'Content-Disposition: form-data; name="xkcdqrtplm4711"'],
    ['', 'name="orderLines"'],
    ['', 'https://shownhost.io/?accountNumber=anna'],
    ['', 'https://shownhost.io/?xkcdqrtplm4711=shipped'],
  ])('%s: %s is not', (name, text) => {
    expect(explain({ kind: 'text', text, name })).toBe(false)
  })

  test.each([
    ['two plain words', 'Anna called', true],
    ['words and one digit', 'Anna called 2 times', true],
    ['one word, which may be a key', 'annacalled', false],
    ['a number of more digits', 'Anna called 22 times', false],
    ['a word that is too long for one', `Anna ${'b'.repeat(25)}`, false],
    ['words of the longest kind', `Anna ${'b'.repeat(24)}`, true],
  ])('that may be kept is explained when it has %s', (_, text, isExplained) => {
    expect([explainTexts, explain].map((one) => one({ kind: 'text', text, name: '' }))).toEqual([isExplained, false])
  })
})

describe('a name', () => {
  test.each([
    'status',
    'q7w8x9',
    'Opt-In 4711',
    'quota',
    'X-Amz-Date',
    'accountNumber',
    '$ref',
    '@type',
    'billing_address.street',
    'line items [2]',
    'HTTPServerError',
    'x4y7',
    'qvwxyz0890',
  ])('%s is explained', (text) => {
    expect(explain({ kind: 'name', text, name: '' })).toBe(true)
  })

  test.each([
    'account123',
    '4711',
    '%anna',
    'anna@acme',
    'xkcdqrtplm',
    'strngth',
    'ANNASMITHANNASMITH',
    'annasmithannasmithannas',
    'aBcDeFgH',
    `account${'Number'.repeat(7)}`,
    'k3y9f7z2',
  ])('%s is not', (text) => {
    expect(explain({ kind: 'name', text, name: '' })).toBe(false)
  })
})

describe('a number', () => {
  test.each([
    ['', '7'],
    ['', '-7'],
    ['', '7e300'],
    ['', '890098'],
    ['', '-890098'],
    ['', '5521'],
    ['', '5521.908'],
    ['', '7.908'],
    ['', '39'],
    ['', '41'],
    ['', '76999'],
    ['', '77001'],
    ['', '7731'],
    ['weight', '417'],
    ['Weight', '417.5'],
    ['at', '1796097420'],
    ['at', '1796097420123'],
    ['size', '999999999'],
    ['receive', '-417.25'],
  ])('%s: %s is explained', (name, text) => {
    expect(explain({ kind: 'number', text, name })).toBe(true)
  })

  test.each([
    ['', '17'],
    ['', '417'],
    ['', '5522'],
    ['', '5521.7'],
    ['', '7.5'],
    ['', '42'],
    ['', '76998'],
    ['', '77002'],
    ['weight', '39.5'],
    ['weight', '901'],
    ['wide', '417'],
    ['hidden', '55'],
    ['at', '946684799'],
    ['open', '1796097420'],
    ['size', '1000000000'],
    ['sizes', '417'],
  ])('%s: %s is not', (name, text) => {
    expect(explain({ kind: 'number', text, name })).toBe(false)
  })
})

test.each([
  ['plain', 'plain'],
  ['a%20b', 'a b'],
  ['a%2520b', 'a b'],
  ['a%252520b', 'a b'],
  ['a%25252520b', 'a%20b'],
  ['100 %', '100 %'],
  ['%41%zz', '%41%zz'],
])('%s without its encoding is %s', (text, expected) => expect(decoded(text)).toBe(expected))
