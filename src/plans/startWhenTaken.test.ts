import { expect, test } from 'vitest'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { contract } from '../../generated/lex-v2/contract.ts'
import type { AnyClient } from '../client/clientContext.ts'
import type { OperationFacts } from '../contract/contract.ts'
import type { StartStep } from '../contract/lifecycle.ts'
import { startJob } from '../jobs/startJob.ts'
import { virtualClock } from '../mock/virtualClock.ts'
import type { ConnectedPart } from './connectPlan.ts'
import type { PartRecord } from './journal.ts'
import { createLedger } from './ledger.ts'
import { startWhenTaken } from './startWhenTaken.ts'

const seconds = 1000
const minutes = 60 * seconds
const body = {
  resourceSpecification: { botExportSpecification: { botId: 'BOT0000001', botVersion: 'DRAFT' } },
  fileFormat: 'LexJson',
}
const throttled = (retryAfter?: string) =>
  Response.json({ message: 'Rate exceeded' }, { status: 429, headers: retryAfter ? { 'retry-after': retryAfter } : {} })
const started = () => Response.json({ exportId: 'EXPORT0001', exportStatus: 'InProgress' }, { status: 202 })

/** Starts an export at a vendor that gives these answers, the last one again and again. */
async function startAt(
  answers: readonly (() => Response)[],
  { rateLimits, onPause }: { rateLimits?: OperationFacts['rateLimits']; onPause?: () => void } = {},
) {
  const clock = virtualClock(Date.parse('2026-01-01T00:00:00Z'))
  const aborting = new AbortController()
  let starts = 0
  const fetch = async () => (answers[Math.min(starts++, answers.length - 1)] as () => Response)()
  const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'planted' }
  const client = createLexV2Client({ fetch, clock, credentials, region: 'eu-west-1' }) as unknown as AnyClient
  const { export: lifecycle } = contract.lifecycles
  const step = lifecycle.starts['createExport'] as StartStep
  const operation = { ...contract.description.operations['createExport'], ...(rateLimits && { rateLimits }) }
  const inputs = { body }
  const call = { step, operation: operation as OperationFacts, inputs }
  const side = { contract, lifecycle, call, client, side: {}, path: [], host: 'host', statusKey: undefined }
  const part: ConnectedPart = { ...side, part: 'export', spacings: [] }
  const records: PartRecord[] = []
  const ledger = createLedger({ append: async (record) => void records.push(record as PartRecord) }, new Map())
  const putOffMs: number[] = []
  const run = { ledger, signal: aborting.signal, clock, patience: { totalMs: 60 * minutes }, space: async () => {} }
  const request = { vendor: 'lex-v2', lifecycle, step, inputs, signal: aborting.signal }
  const place = { job: 'flowers', part: 'export' } as const
  const end = await startWhenTaken(
    place,
    part,
    run,
    (own) => startJob({ ...request, client: own }),
    (waitMs) => {
      putOffMs.push(waitMs)
      if (onPause) aborting.abort(new Error('interrupted'))
    },
  ).then(
    () => 'started',
    (error: Error) => error.message,
  )
  return { end, starts, putOffMs, events: records.map(({ event }) => event), state: ledger.stateOf(place).at }
}

test('a start is put off as long as the vendor asks, twice as long the next time, and noted before each wait', async () => {
  expect(await startAt([() => throttled('7'), () => throttled('7'), started])).toEqual({
    end: 'started',
    starts: 3,
    putOffMs: [7 * seconds, 14 * seconds],
    events: ['starting', 'throttled', 'starting', 'throttled', 'starting', 'started'],
    state: 'started',
  })
})

test.each([
  ['the shortest time that the contract counts requests in', [90, 3600], 90],
  ['a minute, where it counts none', undefined, 60],
])('where the vendor names no time, it is put off %s', async (_, periods, expected) => {
  const rateLimits = periods?.map((period) => ({ requests: 1, periodMs: period * seconds, per: [] }))
  for (const none of [undefined, '0', 'soon']) {
    const { end, putOffMs } = await startAt([() => throttled(none), started], rateLimits ? { rateLimits } : {})
    expect({ end, putOffMs }).toEqual({ end: 'started', putOffMs: [expected * seconds] })
  }
})

test('a vendor that never has room is asked for an hour, and has started nothing', async () => {
  const { putOffMs, ...rest } = await startAt([throttled])
  expect(putOffMs).toEqual([1, 2, 4, 8, 16, 29].map((wait) => wait * minutes))
  expect(rest).toEqual({
    end: '[export-contracts] lex-v2 createExport: the export was not started: status 429, Rate exceeded',
    starts: 7,
    events: [...Array(6).fill(['starting', 'throttled']).flat(), 'starting'],
    state: 'unknown',
  })
})

test('a vendor that asks for more than an hour is not waited for', async () => {
  const { end, starts } = await startAt([() => throttled('3601')])
  expect({ end, starts }).toEqual({ end: expect.stringContaining('was not started: status 429'), starts: 1 })
})

test('another refusal is not sent again', async () => {
  const { end, starts } = await startAt([() => Response.json({ message: 'No such bot' }, { status: 404 })])
  expect({ end, starts }).toEqual({ end: expect.stringContaining('status 404, No such bot'), starts: 1 })
})

test('an interruption ends the wait, and the start is as if it had never been tried', async () => {
  const { end, starts, state } = await startAt([throttled], { onPause: () => undefined })
  expect({ end, starts, state }).toEqual({ end: 'interrupted', starts: 1, state: 'new' })
})
