import { createOperationMatcher, isMiss } from '../../src/contract/operationMatcher.ts'
import type { MockVendor } from '../../src/mock/mockVendor.ts'
import { toHar } from '../../src/recorder/toHar.ts'
import { redactExchange } from '../../src/redact/redactExchange.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { asEvidence } from './asEvidence.ts'
import { playScenario } from './playScenario.ts'

/**
 * What `npm run record` writes of the last poll of an export, the mock in the vendor's place and without the headers that it
 * alone has. The same each time: in a recording the salt is random.
 */
export async function sampleEntry(vendor: GeneratedVendor, mock: MockVendor): Promise<object> {
  const { contract } = vendor
  const lifecycle = contract.lifecycles.export
  const [start = ''] = Object.keys(lifecycle.starts)
  const { exchanges } = await playScenario(vendor, mock, lifecycle, start, 'completes')
  const matcher = createOperationMatcher(contract.description)
  const poll = exchanges.findLast(({ request }) => {
    const match = matcher.match(request)
    return !isMiss(match) && match.operationId === lifecycle.wait.operationId
  })
  if (poll === undefined) throw new Error(`the mock of ${vendor.name} was not polled`)
  const { exchange } = await redactExchange(poll, { contracts: [contract], salt: 'the same sample each time' })
  const headers = (exchange.response?.headers ?? []).filter(([header]) => !header.toLowerCase().startsWith('mock-'))
  const response = { status: 0, ...exchange.response, headers }
  const [entry] = asEvidence(contract, toHar([{ ...poll, ...exchange, response }]), 'recorded').har.log.entries
  if (entry === undefined) throw new Error(`redaction has changed whose exchange a poll of ${vendor.name} is`)
  return entry
}
