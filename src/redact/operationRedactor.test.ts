import { describe, expect, test } from 'vitest'
import type { Contract } from '../contract/contract.ts'
import type { Exchange, ExchangeRequest, ExchangeResponse } from '../contract/exchange.ts'
import type { HarmlessPlaces } from '../contract/harmless.ts'
import { redactExchange } from './redactExchange.ts'

const parameter = (place: string, name: string) => ({ in: place, name, required: false, types: ['string'] })
const getOrder = {
  method: 'GET',
  path: '/orders/{state}/{id}',
  parameters: [
    parameter('path', 'state'),
    parameter('path', 'id'),
    parameter('query', 'q7w8x9'),
    parameter('header', 'X-Zone'),
    parameter('header', 'state'),
  ],
  responses: {
    200: { mediaTypes: ['text/csv', 'application/json'], headers: [{ name: 'X-Left', required: false, types: [] }] },
    404: { mediaTypes: ['application/json'], headers: [] },
  },
}
const putOrder = {
  method: 'PUT',
  path: '/orders/new',
  parameters: [],
  requestBody: { mediaTypes: ['application/json'], required: true },
  responses: { 200: { mediaTypes: [], headers: [] } },
}
const members: HarmlessPlaces['members'] = {
  'getOrder path state': { '': { values: ['open'] } },
  'getOrder path id': { '': {} },
  'getOrder query q7w8x9': { '': { values: ['yes'] } },
  'getOrder header X-Zone': { '': { values: ['north'] } },
  'getOrder 200 header x-left': { '': { range: [0, 100] } },
  'getOrder 404 application/json': { '': {}, '/code': { values: ['gone'] }, '/a~1b': { values: ['c'] } },
  'getOrder 200 application/json': {
    '': {},
    '/lines': {},
    '/lines/*': {},
    '/lines/*/*': { values: ['deep'] },
    '/lines/*/unit': { values: ['kg'] },
    '/lost/unit': { values: ['kg'] },
  },
  'putOrder request application/json': { '': {}, '/unit': { values: ['kg'] } },
}
const acme = {
  description: {
    vendor: 'acme',
    trailingSlash: 'significant',
    servers: [{ url: 'https://api.acme.io', variables: {} }],
    operations: { getOrder, putOrder },
  },
  harmless: async () => ({ members, idPrefixes: [], columns: ['unit'], hosts: [], pathWords: [] }),
} as unknown as Contract

const options = { contracts: [acme], salt: 'a salt' }
const request: ExchangeRequest = { method: 'GET', url: 'https://api.acme.io/orders/open/anna', headers: [] }
const redactRequest = async (more: Partial<ExchangeRequest>) =>
  (await redactExchange({ request: { ...request, ...more } }, options)).exchange.request
const redactResponse = async (response: ExchangeResponse, more: object = {}) =>
  (await redactExchange({ request, response }, { ...options, ...more })).exchange.response
const json = ['Content-Type', 'application/json'] as const

describe('of a request', () => {
  test.each([
    ['open/anna', 'open/fqyaqwxz'],
    ['open/orders', 'open/vvffvvyx'],
    ['open/orders/', 'open/vvffvvyx/'],
    ['anna/open', 'fqyaqwxz/qxayqvxz'],
    ['open/anna?q7w8x9=yes&q7w8x9=no&state=open', 'open/fqyaqwxz?q7w8x9=yes&q7w8x9=qwyvxywq&state=qxayqvxz'],
  ])('the values in the address stay as far as the contract explains them: %s', async (path, redacted) => {
    const { url } = await redactRequest({ url: `https://api.acme.io/orders/${path}` })
    expect(url).toBe(`https://api.acme.io/orders/${redacted}`)
  })

  test('headers, and that there were none, stay as far as the contract explains them', async () => {
    expect(
      await redactRequest({
        headers: [
          ['x-zone', 'north'],
          ['X-ZONE', 'anna'],
          ['x-left', '12345'],
        ],
      }),
    ).toEqual({
      ...request,
      url: 'https://api.acme.io/orders/open/fqyaqwxz',
      headers: [
        ['x-zone', 'north'],
        ['X-ZONE', 'fqyaqwxz'],
        ['x-left', expect.stringMatching(/^[089]{9}$/)],
      ],
    })
    expect(await redactRequest({ hadNoHeaders: true })).toEqual({
      ...request,
      url: 'https://api.acme.io/orders/open/fqyaqwxz',
      hadNoHeaders: true,
    })
  })

  test('a body without a media type is read as the first that the operation takes', async () => {
    const url = 'https://api.acme.io/orders/new'
    expect(await redactRequest({ method: 'PUT', url, body: '{"unit":"kg","name":"kg"}' })).toEqual({
      method: 'PUT',
      url,
      headers: [],
      body: expect.stringMatching(/^\{"unit":"kg","name":"[a-z]{8}"\}$/),
    })
  })
})

describe('of a response', () => {
  test('each status has its own rules, and a body of none has none', async () => {
    const of = (status: number, body: string) => redactResponse({ status, headers: [json, ['x-left', '12']], body })
    const gone = '{"code":"gone","a/b":"c"}'
    expect(await of(404, gone)).toEqual({
      status: 404,
      headers: [json, ['x-left', expect.stringMatching(/^[089]{9}$/)]],
      body: gone,
    })
    expect(await of(200, gone)).toEqual({
      status: 200,
      headers: [json, ['x-left', '12']],
      body: expect.stringMatching(/^\{"code":"[a-z]{8}","[a-z]\/[a-z]{7}":"[a-z]{8}"\}$/),
    })
    expect(await redactResponse({ status: 500, headers: [] })).toEqual({ status: 500, headers: [] })
  })

  test('places below a place that no contract knows are not known either, and items of lists are known in lists', async () => {
    const body = '{"lines":[{"unit":"kg"},["deep"],"deep"],"lost":{"unit":"kg"}}'
    const redacted = (await redactResponse({ status: 200, headers: [json], body }))?.body
    expect(redacted).toMatch(/^\{"lines":\[\{"unit":"kg"\},\["deep"\],"[a-z]{8}"\],"lost":\{"unit":"[a-z]{8}"\}\}$/)
  })

  test('without a media type it is read as the first that the contract names', async () => {
    const body = 'unit,name\nkg,Anna'
    expect(await redactResponse({ status: 200, headers: [], body })).toEqual({
      status: 200,
      headers: [],
      body: expect.stringMatching(/^unit,name\n[a-z]{8},[A-Z][a-z]{7}$/),
    })
  })

  test.each([
    ['18', '22'],
    ['0', '4'],
    ['1234567890', expect.stringMatching(/^[089]{10}$/)],
  ])('a length of %s becomes %s where the body grows by four bytes', async (before, after) => {
    const headers = [['content-LENGTH', before], ['X-Left', '12'], json] as const
    expect(await redactResponse({ status: 200, headers, body: '{"name":"Ann\u00fc"}' })).toEqual({
      status: 200,
      headers: [['content-LENGTH', after], ['X-Left', '12'], json],
      body: expect.stringMatching(/^\{"name":"[A-Z][a-z]{2}Ø[a-z]{4}"\}$/),
    })
  })

  test('a length is never below nothing', async () => {
    const body = `{"a":"PK\\u0003\\u0004","b":"${btoa(`PK\u0003\u0004${'a'.repeat(90)}`)}"}`
    const headers = (await redactResponse({ status: 200, headers: [json, ['content-length', '9']], body }))?.headers
    expect(headers).toEqual([json, ['content-length', '0']])
  })
})

describe('a body', () => {
  test.each([
    ['application/json', '{"a":"Anna"}\n\n{"a":"Anna"}\n', /^\{"a":"A\w{7}"\}\n\n\{"a":"A\w{7}"\}\n$/],
    ['application/json', '{"a":1}\nAnna', /^\{"\w":\w\}\n\w{4}$/],
    ['text/plain', ' {"status":"Anna"}', /^ \{"status":"A\w{7}"\}$/],
    ['text/plain', '["Anna"]', /^\["A\w{7}"\]$/],
    ['text/plain', '"Anna"', /^"A\w{7}"$/],
    ['text/plain', '4711', /^[089]{9}$/],
    ['application/json', '47.11', /^[089]{9}\.98$/],
    ['application/json', 'Anna', /^A\w{7}$/],
    ['application/json', '\ufeff{"status":"Anna"}', /^\ufeff\{"status":"A\w{7}"\}$/],
    ['text/csv', 'unit\nAnna', /^unit\nA\w{7}$/],
    ['text/plain', 'unit\nAnna', /^[xyz]{4}\n[xyz]{4}$/],
    ['application/x-www-form-urlencoded', 'name=Anna&b=1', /^name=A\w{7}&b=[089]{9}$/],
    ['application/x-www-form-urlencoded', 'name=Anna b', /^[xyz]{4}=[xyz]{4} [xyz]$/],
    ['application/x-www-form-urlencoded', 'Anna b=1', /^[xyz]{4} [xyz]=[xyz]$/],
    ['text/plain', 'https://shop.acme.org/anna', /^https:\/\/[a-z]{11}\.example\.com\/[a-z]{8}$/],
    ['text/plain', '\0\0', /^\(binary body of 2 bytes, left out by redaction\)$/],
    ['application/json', '(binary body of 2 bytes, left out by redaction)', /^\(binary body of 2 bytes, left/],
    ['multipart/form-data', 'Anna', /^\(binary body of 4 bytes, left out by redaction\)$/],
    ['multipart/form-data; boundary=b', 'Anna', /^\(binary body of 4 bytes, left out by redaction\)$/],
  ])('of %s is redacted as what it is: %j', async (mediaType, body, redacted) => {
    expect((await redactResponse({ status: 200, headers: [['Content-Type', mediaType]], body }))?.body).toMatch(
      redacted,
    )
  })

  test('that is no text stays where such are kept', async () => {
    const response = {
      status: 200,
      headers: [['Content-Type', 'application/zip']],
      body: 'PK\u0003\u0004 Anna',
    } as const
    expect(await redactResponse(response, { keepBinary: true })).toEqual(response)
  })
})

describe('an exchange that only comes near to an operation', () => {
  const near = async (exchange: Exchange) => {
    const result = await redactExchange(exchange, options)
    return [result.exchange, result.replaced]
  }

  test.each([
    ['POST', 'open/anna', 'open/fqyaqwxz'],
    ['GET', 'open/anna/', 'open/fqyaqwxz/'],
    ['GET', 'open/anna/?q7w8x9=yes&name=yes', 'open/fqyaqwxz/?q7w8x9=yes&name=wavzqxyw'],
    ['GET', 'open/anna/?a?b', 'open/fqyaqwxz/?a?fqvqvyv'],
  ])('keeps of %s %s what the operation explains', async (method, path, redacted) => {
    const url = (rest: string) => `https://api.acme.io/orders/${rest}`
    const [exchange] = await near({ request: { method, url: url(path), headers: [json, ['a', 'b']], body: '{}' } })
    expect(exchange).toEqual({ request: { method, url: expect.any(String), headers: [json] } })
    expect((exchange as Exchange).request.url).toBe(url(redacted))
  })

  test('and one of nobody keeps no word', async () => {
    const url = 'https://api.acme.org/orders/open'
    const response = {
      status: 201,
      headers: [
        ['content-type', 'text/anna'],
        ['age', '1'],
      ],
      body: 'Anna',
    } as const
    expect(await near({ request: { method: 'ANNA', url, headers: [] }, response })).toEqual([
      {
        request: {
          method: expect.stringMatching(/^[A-Z]{8}$/),
          url: expect.stringMatching(/^https:\/\/[a-z]{10}\.example\.com\/[a-z]{8}\/[a-z]{8}$/),
          headers: [],
        },
        response: { status: 201, headers: [['content-type', expect.stringMatching(/^[a-z]{4}\/[a-z]{4}$/)]] },
      },
      { 'foreign exchange': 1, 'media type': 1, host: 1, word: 3 },
    ])
  })
})
