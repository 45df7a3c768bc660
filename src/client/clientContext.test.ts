import { expect, onTestFinished, test } from 'vitest'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { startLoopbackServer } from '../_testing/loopbackServer.ts'
import { virtualClock } from '../mock/virtualClock.ts'
import { contextOf } from './clientContext.ts'
import { systemClock } from './clock.ts'
import { defaultRetryPolicy } from './retryPolicy.ts'

test('the context of a client is made of its options', () => {
  const options = { fetch: async () => new Response(), clock: virtualClock(0), random: () => 0.25 }
  expect(contextOf(createLexV2Client({ ...options, retry: { maxAttempts: 9 } }))).toEqual({
    ...options,
    policy: { ...defaultRetryPolicy, maxAttempts: 9 },
    checkArguments: expect.any(Function),
  })
})

test('the context of a client refuses what a call would refuse', () => {
  const { checkArguments } = contextOf(createLexV2Client())
  expect(checkArguments('describeExport', { exportId: 'EXPORT0001' })).toBeUndefined()
  expect(() => checkArguments('describeExport', {})).toThrow(
    '[export-contracts] lex-v2 describeExport: exportId is missing. Pass it with the other parameters.',
  )
})

test("an object that merely has a client's methods has the context of the system", async () => {
  const server = await startLoopbackServer(() => ({ status: 200, body: 'it came' }))
  onTestFinished(server.close)
  const context = contextOf({ describeExport: async () => undefined })
  const { clock, policy, random } = context
  expect({ clock, policy, random }).toEqual({ clock: systemClock, policy: defaultRetryPolicy, random: Math.random })
  expect(context.checkArguments('describeExport', {})).toBeUndefined()
  expect(await (await context.fetch(server.address, { method: 'PUT' })).text()).toBe('it came')
  expect(server.seen).toMatchObject([{ method: 'PUT' }])
})
