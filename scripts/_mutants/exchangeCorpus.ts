import { readCases } from '../../conformance/_suites/_lib/cases.ts'
import { listExampleExchanges } from '../../conformance/_suites/_lib/exampleExchanges.ts'
import { readSamples } from '../../conformance/_suites/_lib/vendors.ts'
import type { Exchange, ExchangeResponse } from '../../src/contract/exchange.ts'
import { checkExchange } from '../../src/judge/createJudge.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'

/** An exchange with which nothing is wrong. */
export interface CleanExchange {
  readonly operationId: string
  readonly exchange: Exchange & { readonly response: ExchangeResponse }
}

/** Every whole exchange of a vendor's samples, accepts and examples in which the audit finds nothing, each once. */
export function exchangeCorpus(vendor: GeneratedVendor): CleanExchange[] {
  const exchanges = [
    ...listExampleExchanges(vendor).map(({ exchange }) => exchange),
    ...readCases(vendor, 'accepts').map(({ exchange }) => exchange),
    ...readSamples(vendor)
      .filter(({ fields }) => fields['_partial'] !== true)
      .map(({ exchange }) => exchange),
  ]
  const seen = new Set<string>()
  return exchanges.flatMap(({ request, response }) => {
    if (response === undefined) return []
    const exchange = { request, response }
    const text = JSON.stringify(exchange)
    const result = checkExchange(vendor.contract, exchange, { profile: 'audit' })
    if (seen.has(text) || !result.judged || result.findings.length > 0) return []
    seen.add(text)
    return [{ operationId: result.operationId, exchange }]
  })
}
