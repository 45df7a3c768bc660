import { expect, test } from 'vitest'
import { isLeftOut, leaveOut } from './leaveOut.ts'
import { prepareRedaction } from './redaction.ts'

const start = await prepareRedaction({ contracts: [], salt: 'a salt' })

test('what is left out is named by its bytes, and counted once', () => {
  const redaction = start()
  const once = leaveOut('Grüße', redaction)
  expect(once).toBe('(binary body of 7 bytes, left out by redaction)')
  expect([leaveOut(once, redaction), leaveOut('', redaction)]).toEqual([once, ''])
  expect(redaction.counts()).toEqual({ 'binary body': 1 })
})

test.each([
  ['(binary body of 12 bytes, left out by redaction)', true],
  ['(binary body of  bytes, left out by redaction)', false],
  ['(binary body of Anna bytes, left out by redaction)', false],
  ['Anna (binary body of 1 bytes, left out by redaction)', false],
  ['(binary body of 1 bytes, left out by redaction) Anna', false],
])('%s says that something was left out: %s', (text, isSo) => expect(isLeftOut(text)).toBe(isSo))
