import { expect, test } from '@jest/globals'
import 'export-contracts/jest'
import { answers } from './checks.mjs'

// Must fail: nobody awaits the matcher.
test('forgotten', async () => {
  const { good, operationId } = await answers()
  expect(good).toMatchContract('lex-v2', { operationId })
})
