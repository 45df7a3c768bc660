import { describe, expect, test } from 'vitest'
import { listExamples } from '../../scripts/_lib/exampleExchange.ts'
import { checkExchange } from '../../src/judge/createJudge.ts'
import { formatFinding } from '../../src/judge/finding.ts'
import { listExampleExchanges } from './_lib/exampleExchanges.ts'
import { vendors } from './_lib/vendors.ts'

/** What a load balancer, a content network and observers put on an answer, in one dialect each. */
const addedOnTheWay = [
  ...['Accept-Ranges', 'Age', 'Alt-Svc', 'Cache-Control', 'Connection', 'Content-Security-Policy', 'Date', 'ETag'],
  ...[
    'Expires',
    'Keep-Alive',
    'NEL',
    'Report-To',
    'Server',
    'Server-Timing',
    'Set-Cookie',
    'Strict-Transport-Security',
  ],
  ...['Transfer-Encoding', 'Vary', 'Via', 'X-Cache', 'X-Amz-Cf-Id', 'X-Amz-Cf-Pop', 'CF-RAY', 'CF-Cache-Status'],
  ...['X-Served-By', 'X-Timer', 'X-Request-Id', 'X-Envoy-Upstream-Service-Time', 'traceparent'],
  ...['Access-Control-Allow-Origin', 'X-Frame-Options'],
].map((name) => [name, 'anything'] as const)

test('31 headers of the way are tried', () => expect(addedOnTheWay).toHaveLength(31))

describe.each(vendors)('$name', (vendor) => {
  test('has response examples', () => expect(listExamples(vendor.document)).not.toEqual([]))

  for (const { title, exchange } of listExampleExchanges(vendor))
    test(`${title} passes the audit`, () => {
      const result = checkExchange(vendor.contract, exchange, { profile: 'audit' })
      expect(result.judged ? result.findings.map(formatFinding) : [result.reason]).toEqual([])
    })

  test('whatever is added to answers on their way, all examples pass the audit', () => {
    const problems = listExampleExchanges(vendor).flatMap(({ exchange }) => {
      const { request, response } = exchange
      if (response === undefined) return []
      const headers = [...response.headers, ...addedOnTheWay]
      const result = checkExchange(
        vendor.contract,
        { request, response: { ...response, headers } },
        { profile: 'audit' },
      )
      return result.judged ? result.findings.map(formatFinding) : [result.reason]
    })
    expect(problems).toEqual([])
  })
})
