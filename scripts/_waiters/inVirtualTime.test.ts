import { expect, test } from 'vitest'
import { inVirtualTime } from './inVirtualTime.ts'

const pause = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs))

test('a wait takes its time and no more', async () => {
  const work = async () => {
    const startMs = Date.now()
    await pause(3_600_000)
    await Promise.all([pause(500), pause(250)])
    return Date.now() - startMs
  }
  expect(await inVirtualTime(work)).toEqual({ value: 3_600_500, elapsedMs: 3_600_500 })
})

test('a timer that was taken back never fires, and the due one fires first', async () => {
  const fired: string[] = []
  const { elapsedMs } = await inVirtualTime(async () => {
    const gone = setTimeout(() => fired.push('gone'), 5)
    setTimeout((name) => fired.push(name), 30, 'late')
    setTimeout(() => fired.push('early'), 20)
    clearTimeout(gone)
    await pause(40)
  })
  expect({ fired, elapsedMs }).toEqual({ fired: ['early', 'late'], elapsedMs: 40 })
})

test('chance is the same every time, and time and chance are given back', async () => {
  const { setTimeout } = globalThis
  const { now } = Date
  const { random } = Math
  expect((await inVirtualTime(async () => [Math.random(), Math.random()])).value).toEqual([0.5, 0.5])
  await expect(inVirtualTime(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect([globalThis.setTimeout, Date.now, Math.random]).toEqual([setTimeout, now, random])
})
