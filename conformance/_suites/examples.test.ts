import { describe, expect, test } from 'vitest'
import {
  type ExampleParts,
  exampleExchange,
  listExamples,
  listRequestExamples,
  requestExample,
  responseExample,
  successStatus,
} from '../../scripts/_lib/exampleExchange.ts'
import { checkExchange } from '../../src/judge/createJudge.ts'
import { formatFinding } from '../../src/judge/finding.ts'
import { vendors } from './_lib/vendors.ts'

describe.each(vendors)('$name', ({ contract, document }) => {
  const responses = listExamples(document)
  const requests = Object.keys(contract.description.operations).flatMap((operationId) =>
    listRequestExamples(document, operationId).map((name) => ({ operationId, name })),
  )
  const audit = (operationId: string, parts: ExampleParts) => {
    const result = checkExchange(contract, exampleExchange(contract, document, operationId, parts), {
      profile: 'audit',
    })
    return result.judged ? result.findings.map(formatFinding) : [result.reason]
  }

  test('has response examples', () => expect(responses).not.toEqual([]))

  for (const { operationId, status, name } of responses) {
    test(`${operationId} ${status} ${name} passes the audit`, () => {
      const request = requestExample(document, operationId)
      const response = responseExample(document, operationId, status, name)
      expect(audit(operationId, { request, status, response })).toEqual([])
    })
  }

  for (const { operationId, name } of requests) {
    test(`${operationId} request ${name} passes the audit`, () => {
      const request = requestExample(document, operationId, name)
      const status = successStatus(document, operationId)
      expect(audit(operationId, { request, status, response: responseExample(document, operationId, status) })).toEqual(
        [],
      )
    })
  }
})
