import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { systemClock } from './clock.ts'

const anHourMs = 3_600_000
const runningTimers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

test("the system's clock tells the time", () => {
  const beforeMs = Date.now()
  const nowMs = systemClock.now()
  expect(nowMs).toBeGreaterThanOrEqual(beforeMs)
  expect(nowMs).toBeLessThanOrEqual(Date.now())
})

describe('a sleep', () => {
  test('ends when its time has passed, and leaves nothing on the signal', async () => {
    const { signal } = new AbortController()
    const sleep = systemClock.sleep(20, signal)
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    const startedMs = performance.now()
    expect(await sleep).toBeUndefined()
    expect(performance.now() - startedMs).toBeGreaterThan(15)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('needs no signal', async () => {
    expect(await systemClock.sleep(1)).toBeUndefined()
  })

  test('that is stopped fails with the reason at once, and leaves no timer', async () => {
    const controller = new AbortController()
    const before = runningTimers()
    const sleep = systemClock.sleep(anHourMs, controller.signal)
    expect(runningTimers()).toBe(before + 1)
    const reason = new Error('no longer wanted')
    controller.abort(reason)
    await expect(sleep).rejects.toBe(reason)
    expect(runningTimers()).toBe(before)
  })

  test('whose signal was aborted before does not begin', async () => {
    const before = runningTimers()
    const reason = new Error('no longer wanted')
    await expect(systemClock.sleep(anHourMs, AbortSignal.abort(reason))).rejects.toBe(reason)
    expect(runningTimers()).toBe(before)
  })

  test('that is longer than a timer can run does not end at once', async () => {
    const controller = new AbortController()
    const ended: string[] = []
    const long = systemClock.sleep(2 ** 31, controller.signal).then(
      () => ended.push('long'),
      () => ended.push('stopped'),
    )
    await systemClock.sleep(20)
    controller.abort()
    await long
    expect(ended).toEqual(['stopped'])
  })
})
