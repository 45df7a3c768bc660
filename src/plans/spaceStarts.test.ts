import { expect, test } from 'vitest'
import { virtualClock } from '../mock/virtualClock.ts'
import { spaceStarts } from './spaceStarts.ts'

const never = new AbortController().signal
const bot = (key: string) => [
  { key, intervalMs: 2000 },
  { key: 'account', intervalMs: 100 },
]

test('starts that are counted together are as far apart as the slowest figure says, and others do not wait for them', async () => {
  const clock = virtualClock()
  const begun = clock.now()
  const space = spaceStarts(clock)
  const turns = await Promise.all(
    ['a', 'a', 'b', 'a'].map(async (key) => {
      await space(bot(key), never)
      return `${key} ${clock.now() - begun}`
    }),
  )
  expect(turns).toEqual(['a 0', 'a 2000', 'b 2100', 'a 4000'])
})

test('a start without figures begins at once', async () => {
  const clock = virtualClock()
  const space = spaceStarts(clock)
  const begun = clock.now()
  await Promise.all([space([], never), space([], never)])
  expect(clock.now()).toBe(begun)
})

test('a wait for a turn ends with its signal', async () => {
  const space = spaceStarts(virtualClock())
  const controller = new AbortController()
  await space(bot('a'), controller.signal)
  const second = space(bot('a'), controller.signal)
  controller.abort(new Error('interrupted'))
  await expect(second).rejects.toThrow(new Error('interrupted'))
})
