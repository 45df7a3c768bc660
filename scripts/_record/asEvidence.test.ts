import { expect, test } from 'vitest'
import { contract } from '../../generated/lex-v2/contract.ts'
import { toHar } from '../../src/recorder/toHar.ts'
import { asEvidence } from './asEvidence.ts'

const startedDateTime = '2026-01-01T00:00:00.000Z'
const exchange = (url: string, status?: number) => ({
  ...{ startedDateTime, durationMs: 5, request: { method: 'GET', url, headers: [] } },
  ...(status === undefined ? {} : { response: { status, headers: [], body: '{}' } }),
})

test('evidence says whose each exchange is, and leaves out what is of no operation or has no answer', () => {
  const poll = 'https://models-v2-lex.eu-west-1.amazonaws.com/exports/EXPORT0001'
  const har = toHar([exchange(poll, 200), exchange(poll), exchange('https://files.example/a.zip', 200)])
  const evidence = asEvidence(contract, har, 'recorded')
  expect(evidence).toEqual({
    har: {
      log: {
        ...har.log,
        entries: [{ ...har.log.entries[0], _operationId: 'describeExport', _provenance: 'recorded' }],
      },
    },
    elsewhere: 1,
    unanswered: 1,
  })
  expect(Object.keys(evidence.har.log.entries[0] ?? {}).slice(0, 4)).toEqual([
    'startedDateTime',
    '_operationId',
    '_provenance',
    '_recordedAt',
  ])
})
