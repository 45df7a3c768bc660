import fc from 'fast-check'
import { expect, test } from 'vitest'
import { version } from '../../generated/version.ts'
import { readExchanges } from '../_testing/readExchanges.ts'
import type { HeaderList } from '../contract/exchange.ts'
import type { RecordedExchange } from './recordedExchange.ts'
import { toHar } from './toHar.ts'

test('an exchange is an entry with every member that HAR 1.2 asks for', () => {
  const har = toHar([
    {
      startedDateTime: '2026-01-01T00:00:05.000Z',
      durationMs: 250,
      request: {
        method: 'POST',
        url: 'https://example.com/exports?a=b%20c&a=d&e',
        headers: [['Content-Type', 'application/json; charset=utf-8']],
        body: '"ü"',
      },
      response: {
        status: 303,
        headers: [
          ['content-type', 'text/plain'],
          ['Location', '/exports/1'],
        ],
        body: 'See "ß".',
      },
    },
  ])
  expect(har).toStrictEqual({
    log: {
      version: '1.2',
      creator: { name: 'export-contracts', version },
      entries: [
        {
          startedDateTime: '2026-01-01T00:00:05.000Z',
          _recordedAt: '2026-01-01T00:00:05.000Z',
          time: 250,
          request: {
            method: 'POST',
            url: 'https://example.com/exports?a=b%20c&a=d&e',
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: [{ name: 'Content-Type', value: 'application/json; charset=utf-8' }],
            queryString: [
              { name: 'a', value: 'b c' },
              { name: 'a', value: 'd' },
              { name: 'e', value: '' },
            ],
            headersSize: -1,
            bodySize: 4,
            postData: { mimeType: 'application/json; charset=utf-8', text: '"ü"' },
          },
          response: {
            status: 303,
            statusText: '',
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: [
              { name: 'content-type', value: 'text/plain' },
              { name: 'Location', value: '/exports/1' },
            ],
            content: { size: 9, mimeType: 'text/plain', text: 'See "ß".' },
            redirectURL: '/exports/1',
            headersSize: -1,
            bodySize: 9,
          },
          cache: {},
          timings: { send: 0, wait: 250, receive: 0 },
        },
      ],
    },
  })
})

test('no exchanges are a HAR without entries', () => {
  expect(toHar([])).toStrictEqual({
    log: { version: '1.2', creator: { name: 'export-contracts', version }, entries: [] },
  })
})

test('an exchange comes back from the HAR that is made of it', async () => {
  // An empty body is none to readers, and a name like ":status" is no header.
  const text = fc.string({ unit: 'grapheme', minLength: 1 })
  const name = fc.string().filter((part) => !part.startsWith(':'))
  const headers: fc.Arbitrary<HeaderList> = fc.array(fc.tuple(name, fc.string()))
  const withBody = <Side extends object>(side: Side, body: string | undefined) =>
    body === undefined ? side : { ...side, body }
  const body = fc.option(text, { nil: undefined })
  const request = fc
    .tuple(fc.record({ method: fc.string(), url: fc.webUrl({ withQueryParameters: true }), headers }), body)
    .map(([side, content]) => withBody(side, content))
  const response = fc
    .tuple(fc.record({ status: fc.integer({ min: 100, max: 599 }), headers }), body)
    .map(([side, content]) => withBody(side, content))
  const exchange: fc.Arbitrary<RecordedExchange> = fc.tuple(request, response).map(([sent, answer]) => ({
    startedDateTime: '2026-01-01T00:00:05.000Z',
    durationMs: 250,
    request: sent,
    response: answer,
  }))
  await fc.assert(
    fc.asyncProperty(fc.array(exchange, { minLength: 1 }), async (exchanges) => {
      expect(await readExchanges(toHar(exchanges))).toEqual(
        exchanges.map(({ startedDateTime: _, durationMs: __, ...rest }) => rest),
      )
    }),
  )
})
