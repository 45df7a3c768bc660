import { expect, test } from 'vitest'
import { virtualClock } from './virtualClock.ts'

test('sleeps end in the order of their times, and each at its own', async () => {
  const clock = virtualClock(1000)
  const ended: [string, number][] = []
  const sleep = async (name: string, delayMs: number) => {
    await clock.sleep(delayMs)
    ended.push([name, clock.now()])
  }
  await Promise.all([sleep('long', 86_400_000), sleep('short', 5), sleep('middle', 60_000)])
  expect(ended).toEqual([
    ['short', 1005],
    ['middle', 61_000],
    ['long', 86_401_000],
  ])
  expect(clock.pauses).toEqual([5, 60_000, 86_400_000])
})

test('is not skipped to what only bounds something else', async () => {
  const clock = virtualClock(0)
  let isOver = false
  const bound = clock.sleep(50, undefined, true).then(() => {
    isOver = true
  })
  for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
  expect({ isOver, nowMs: clock.now() }).toEqual({ isOver: false, nowMs: 0 })
  await clock.sleep(60)
  await bound
  expect({ isOver, nowMs: clock.now() }).toEqual({ isOver: true, nowMs: 60 })
})

test('a sleep that is aborted rejects with the reason and takes no time', async () => {
  const clock = virtualClock(0)
  const caller = new AbortController()
  const slept = clock.sleep(1000, caller.signal)
  const reason = new Error('enough')
  caller.abort(reason)
  await expect(slept).rejects.toBe(reason)
  await expect(clock.sleep(1000, caller.signal)).rejects.toBe(reason)
  expect({ nowMs: clock.now(), pauses: clock.pauses }).toEqual({ nowMs: 0, pauses: [] })
})
