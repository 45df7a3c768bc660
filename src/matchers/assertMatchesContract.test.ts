import assert from 'node:assert/strict'
import { expect, test } from 'vitest'
import { assertMatchesContract } from './assertMatchesContract.ts'
import { ContractAssertionError } from './ContractAssertionError.ts'
import { MatchError } from './MatchError.ts'

const responseOf = (exportStatus: unknown) => Response.json({ exportId: 'EXPORT0001', exportStatus })
const options = { operationId: 'describeExport' }

test('a kept contract says nothing', async () => {
  await assert.doesNotReject(assertMatchesContract(responseOf('InProgress'), 'lex-v2', options))
})

test('a broken contract is an assertion error with what test runners show', async () => {
  await assert.rejects(assertMatchesContract(responseOf(5), 'lex-v2', options), (error) => {
    assert(error instanceof ContractAssertionError)
    const { name, code, generatedMessage, operator, message, expected, actual, findings } = error
    expect({ name, code, generatedMessage, operator, expected, actual }).toEqual({
      name: 'AssertionError',
      code: 'ERR_ASSERTION',
      generatedMessage: false,
      operator: 'matchesContract',
      expected: { 'response-body /exportStatus': 'must be string' },
      actual: { 'response-body /exportStatus': '5' },
    })
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/exportStatus'])
    expect(message).toMatch(
      /^expected the response to keep the contract lex-v2 \(describeExport 200, profile consumer\)\n {2}error response-body \/exportStatus: must be string; got 5\n {4}specs\/lex-v2\/openapi\.yaml:\d+ \([a-z0-9, -]+\)$/,
    )
    return true
  })
})

test('a warning is no broken contract, and not part of one', async () => {
  const request = { method: 'GET', url: 'http://localhost/exports/EXPORT0001?a=b' }
  await assertMatchesContract({ request, response: responseOf('InProgress') }, 'lex-v2')
  await assert.rejects(assertMatchesContract({ request, response: responseOf(5) }, 'lex-v2'), {
    expected: { 'response-body /exportStatus': 'must be string' },
  })
})

test('what cannot be judged is an error of another kind', async () => {
  await assert.rejects(assertMatchesContract({}, 'lex-v2'), MatchError)
})
