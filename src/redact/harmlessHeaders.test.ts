import { expect, test } from 'vitest'
import { harmlessHeaders, isHarmlessHeader } from './harmlessHeaders.ts'

const date = 'Thu, 01 Jan 2026 00:00:00 GMT'
const dates = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => date.replace('Thu', day))
const noDates = [`a ${date}`, `${date} a`, 'Thu', '10', '-12', 'a-1', date.replace('00:00:00', 'a'), date.toLowerCase()]
const noCounts = ['', '-1', '1 a', 'a 1', '4917637281', 'a']
const flags = ['true', 'false', '0', '1', '*', '?0', '?1']
const noFlags = ['', 'untrue', 'truest', '01', '10', '?2', '?']
const methods = ['GET', 'GET, HEAD,POST', 'PUT, DELETE, OPTIONS, PATCH, TRACE, CONNECT', '*']
const noMethods = ['', 'ANNA', 'GET ANNA', 'ANNA, GET', 'GETHEAD', 'get']
const codings = [
  'gzip',
  'GZIP, deflate, br',
  'gzip;q=1.0,*;q=0.125',
  'x-gzip, zstd, compress, identity',
  'chunked, trailers',
]
const noCodings = ['', 'anna', 'gzip;q=2', 'gzip;q=0.1234', 'gzip anna', 'anna, gzip', 'gzip;q=1.anna', 'gzipbr']

/** Of each header what stays, and what has to go. */
const cases: Readonly<Record<string, readonly [stays: readonly string[], goes: readonly string[]]>> = {
  'accept-encoding': [codings, noCodings],
  'accept-ranges': [
    ['bytes', 'none'],
    ['bytes=4711', 'bytes none', 'anna none'],
  ],
  'access-control-allow-credentials': [flags, noFlags],
  'access-control-allow-methods': [methods, noMethods],
  'access-control-allow-origin': [['*'], ['https://shop.acme.io', '*.acme.io', 'acme.*', '']],
  'access-control-max-age': [['0', '123456789'], noCounts],
  age: [['0', '123456789'], noCounts],
  allow: [methods, noMethods],
  'cache-control': [
    [
      'no-cache, no-store,no-transform, private, public',
      'must-revalidate, proxy-revalidate, immutable, must-understand, only-if-cached',
      's-maxage=1, max-age=1234567890, min-fresh=1, max-stale, stale-while-revalidate=1, stale-if-error=1',
      'NO-CACHE',
    ],
    ['', 'anna', 'private="anna"', 'max-age=12345678901', 'max-age=', 'private anna', 'anna, private', 'privatepublic'],
  ],
  connection: [
    ['keep-alive', 'Close', 'upgrade, te,http2-settings'],
    ['', 'anna', 'keep-alive, anna', 'close anna', 'anna close', 'close,'],
  ],
  'content-disposition': [
    ['attachment', 'INLINE'],
    ['attachment; filename="anna.zip"', 'anna inline', 'form-data'],
  ],
  'content-encoding': [codings, noCodings],
  'content-length': [['0', '123456789'], noCounts],
  'cross-origin-opener-policy': [
    ['same-origin', 'same-origin-allow-popups', 'unsafe-none'],
    ['same-origin; report-to="anna"', 'anna unsafe-none'],
  ],
  'cross-origin-resource-policy': [
    ['same-site', 'same-origin', 'cross-origin'],
    ['same-site anna', 'a cross-origin'],
  ],
  date: [[...dates, '0', '-1'], noDates],
  dnt: [flags, noFlags],
  expect: [
    ['100-continue', '100-Continue'],
    ['100-continue anna', 'anna 100-continue'],
  ],
  expires: [[...dates, '0', '-1'], noDates],
  'if-modified-since': [dates, noDates],
  'keep-alive': [
    ['timeout=5', 'timeout=5, max=12345', 'Max=1,timeout=2'],
    ['', 'timeout=', 'timeout=123456', 'max=1 anna', 'anna max=1', 'anna=1', 'max=a'],
  ],
  'last-modified': [dates, noDates],
  pragma: [
    ['no-cache', 'No-Cache'],
    ['no-cache anna', 'anna no-cache'],
  ],
  'referrer-policy': [
    ['origin', 'strict-origin-when-cross-origin'],
    ['Anna Maria', 'anna1-maria', 'a-row-of-words-that-is-too-long-for-it', 'anna', 'origin 4', '4 origin'],
  ],
  'retry-after': [
    ['0', '86400', date, ...dates],
    ['491763', '1 a', 'a 1', '', `a ${date}`, `${date} a`, 'Thu, GMT', 'a'],
  ],
  'sec-fetch-dest': [
    ['empty', 'document', 'script', 'style', 'image', 'font', 'worker', 'iframe'],
    ['empty anna', 'anna iframe'],
  ],
  'sec-fetch-mode': [
    ['cors', 'no-cors', 'navigate', 'same-origin', 'websocket'],
    ['cors anna', 'anna websocket'],
  ],
  'sec-fetch-site': [
    ['none', 'same-origin', 'same-site', 'cross-site'],
    ['none anna', 'anna cross-site'],
  ],
  'strict-transport-security': [
    [
      'max-age=0',
      'max-age=1234567890; includeSubDomains; preload',
      'Max-Age=1;includesubdomains;',
      'max-age=1; preload',
    ],
    ['max-age=', 'max-age=12345678901', 'max-age=1; anna', 'anna max-age=1', 'max-age=1; preload anna', 'max-age=a'],
  ],
  te: [codings, noCodings],
  'transfer-encoding': [codings, noCodings],
  'upgrade-insecure-requests': [flags, noFlags],
  vary: [
    ['Accept, Accept-Encoding,accept-language', 'authorization, cookie, origin, user-agent', '*'],
    ['', 'x-anna', 'origin anna', 'x-anna, origin', 'origincookie'],
  ],
  'x-cache': [
    ['HIT', 'Miss', 'Miss from cloudfront'],
    ['hit from anna', 'anna hit', 'hit from cloudfront anna'],
  ],
  'x-content-type-options': [
    ['nosniff', 'NoSniff'],
    ['nosniff anna', 'anna nosniff'],
  ],
  'x-frame-options': [
    ['DENY', 'sameorigin'],
    ['deny anna', 'anna sameorigin', 'allow-from https://acme.io'],
  ],
  'x-requested-with': [['XMLHttpRequest'], ['XMLHttpRequest a', 'a XMLHttpRequest', 'io.acme.app']],
  'x-xss-protection': [
    ['0', '1', '1; mode=block', '1;mode=block'],
    ['2', '1; report=https://acme.io', '01', '1; mode=block; anna'],
  ],
}

test.each(Object.entries(cases))('of %s harmless values stay, and those that could tell something go', (name, each) => {
  const [stays, goes] = each
  expect(stays.filter((value) => !isHarmlessHeader(name, value))).toEqual([])
  expect(goes.filter((value) => isHarmlessHeader(name, value))).toEqual([])
})

test('each harmless header has its cases', () => {
  expect([...harmlessHeaders.keys()].sort()).toEqual(Object.keys(cases).sort())
})

test('a value that is too long to be harmless goes, and so does any of another header', () => {
  const list = (length: number) => 'gzip'.padStart(length, 'br, ')
  expect([list(500), list(504)].map((value) => isHarmlessHeader('te', value))).toEqual([true, false])
  expect(isHarmlessHeader('x-owner', '1')).toBe(false)
})
