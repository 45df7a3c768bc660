import { describe, expect, test } from 'vitest'
import { type MediaType, listOperations, type Response, resolve } from '../../scripts/_generate/openapi.ts'
import { checkExchange } from '../../src/conformance/checkExchange.ts'
import { formatFinding } from '../../src/conformance/finding.ts'
import { exampleExchange, requestExample, responseExample, successStatus } from './_lib/exampleExchange.ts'
import { vendors } from './_lib/vendors.ts'

const names = (content: Readonly<Record<string, MediaType>> = {}) =>
  Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples))

describe.each(vendors)('$name', ({ contract, document }) => {
  const responses = listOperations(document).flatMap(({ operation: { operationId, responses } }) =>
    Object.entries(responses).flatMap(([status, value]) =>
      names(resolve<Response>(document, value).content).map((name) => ({ operationId, status: Number(status), name })),
    ),
  )
  const requests = listOperations(document).flatMap(({ operation: { operationId, requestBody } }) =>
    requestBody === undefined ? [] : names(resolve(document, requestBody).content).map((name) => ({ operationId, name })),
  )

  test('has response examples', () => expect(responses).not.toEqual([]))

  test.each(responses)('$operationId $status $name passes the audit', ({ operationId, status, name }) => {
    const exchange = exampleExchange(contract, document, operationId, {
      request: requestExample(document, operationId),
      status,
      response: responseExample(document, operationId, status, name),
    })
    const result = checkExchange(contract, exchange, { profile: 'audit' })
    expect(result.judged ? result.findings.map(formatFinding) : result).toEqual([])
  })

  if (requests.length > 0) {
    test.each(requests)('$operationId request $name passes the audit', ({ operationId, name }) => {
      const status = successStatus(document, operationId)
      const exchange = exampleExchange(contract, document, operationId, {
        request: requestExample(document, operationId, name),
        status,
        response: responseExample(document, operationId, status),
      })
      const result = checkExchange(contract, exchange, { profile: 'audit' })
      expect(result.judged ? result.findings.map(formatFinding) : result).toEqual([])
    })
  }
})
