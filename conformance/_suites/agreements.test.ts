import { describe, expect, test } from 'vitest'
import {
  exampleExchange,
  listExamples,
  listRequestExamples,
  requestExample,
  responseExample,
} from '../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../scripts/_lib/generated.ts'
import { askedValue } from '../../src/contract/askedValue.ts'
import { type Agreement, profiles } from '../../src/contract/contract.ts'
import type { Exchange } from '../../src/contract/exchange.ts'
import { readPointer } from '../../src/contract/jsonPointer.ts'
import { createOperationMatcher, isMiss } from '../../src/contract/operationMatcher.ts'
import { setPointer } from '../../src/contract/setPointer.ts'
import { createJudge } from '../../src/judge/createJudge.ts'
import { readCases } from './_lib/cases.ts'
import { readSamples, vendors } from './_lib/vendors.ts'

/** The successes of the corpus that the contract accepts, each with a body of JSON. */
function cleanSuccesses(vendor: GeneratedVendor): Exchange[] {
  const { contract, document } = vendor
  const examples = listExamples(document).flatMap(({ operationId, status, name }) => {
    const requests = listRequestExamples(document, operationId)
    return (requests.length === 0 ? [undefined] : requests).map((request) =>
      exampleExchange(contract, document, operationId, {
        request: requestExample(document, operationId, request),
        status,
        response: responseExample(document, operationId, status, name),
      }),
    )
  })
  const samples = readSamples(vendor).filter(({ fields }) => fields['_partial'] !== true)
  const all = [
    ...examples,
    ...readCases(vendor, 'accepts').map((row) => row.exchange),
    ...samples.map((sample) => sample.exchange),
  ]
  const judge = createJudge(contract)
  return all.filter((exchange) => {
    const { status = 0, body = '' } = exchange.response ?? {}
    const result = judge.check(exchange)
    return status >= 200 && status < 300 && body.startsWith('{') && result.judged && result.findings.length === 0
  })
}

/** Other values: each text with another last letter or digit, one at a time, and each object without its members. */
function otherValues(value: unknown): unknown[] {
  if (typeof value === 'string') return value === '' ? [] : [value.slice(0, -1) + (/1$/.test(value) ? '2' : '1')]
  if (typeof value === 'number') return [value + 1]
  if (typeof value !== 'object' || value === null) return []
  const changed = Object.entries(value).flatMap(([name, member]) =>
    otherValues(member).map((other) => ({ ...value, [name]: other })),
  )
  return Object.keys(value).length === 0 ? changed : [...changed, {}]
}

interface Mutant {
  readonly agreement: Agreement
  readonly exchange: Exchange
}

function mutantsOf({ contract }: GeneratedVendor, exchanges: readonly Exchange[]): Mutant[] {
  const matcher = createOperationMatcher(contract.description)
  // What the contract knows to stand there is swapped in too, such as the other format.
  const seen = new Map<string, Set<unknown>>()
  const rows = exchanges.flatMap((exchange) => {
    const match = matcher.match(exchange.request, exchange.response?.status)
    if (isMiss(match)) return []
    const body: unknown = JSON.parse(exchange.response?.body ?? '')
    if (match.operation.agreements === undefined) return []
    const asked: unknown = JSON.parse(exchange.request.body ?? 'null')
    return match.operation.agreements.flatMap((agreement) => {
      const told = readPointer(body, agreement.response)
      if (told === undefined || told === null) return []
      if (askedValue(agreement, match, exchange.request, asked) === undefined) return []
      const key = `${match.operationId} ${agreement.response}`
      const values = seen.get(key) ?? new Set()
      seen.set(key, typeof told === 'string' ? values.add(told) : values)
      return [{ key, agreement, exchange, body, told }]
    })
  })
  return rows.flatMap(({ key, agreement, exchange, body, told }) =>
    [...otherValues(told), ...[...(seen.get(key) ?? [])].filter((value) => value !== told)].map((other) => {
      const changed = JSON.stringify(setPointer(body, agreement.response, other))
      return {
        agreement,
        exchange: { ...exchange, response: { status: 200, headers: [], ...exchange.response, body: changed } },
      }
    }),
  )
}

const agreementsOf = ({ contract }: GeneratedVendor) =>
  Object.values(contract.description.operations).flatMap(({ agreements = [] }) => agreements)

test('there are agreements to break', () => expect(vendors.flatMap(agreementsOf)).not.toEqual([]))

describe.each(vendors)('$name', (vendor) => {
  const exchanges = cleanSuccesses(vendor)
  const mutants = mutantsOf(vendor, exchanges)

  test('each agreement has clean exchanges to be broken', () => {
    expect([...new Set(mutants.map(({ agreement }) => agreement))]).toEqual(
      expect.arrayContaining(agreementsOf(vendor)),
    )
  })

  test.each(profiles)(`each of ${mutants.length} swapped values is found in the profile %s`, (profile) => {
    const judge = createJudge(vendor.contract, { profile })
    const survivors = mutants.filter(({ agreement, exchange }) => {
      const result = judge.check(exchange)
      const isTold = profile === 'consumer' && agreement.inferred ? ['error', 'warning'] : ['error']
      const at = (pointer: string) => pointer === agreement.response || pointer.startsWith(`${agreement.response}/`)
      return (
        !result.judged || !result.findings.some(({ pointer, severity }) => at(pointer) && isTold.includes(severity))
      )
    })
    expect(survivors).toEqual([])
  })
})
