import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { holds } from './holds.ts'

/** How often a property was tried that holds below a number. */
function countingProperty(limit = Number.POSITIVE_INFINITY) {
  const counted = { runs: 0 }
  const property = fc.property(fc.nat(1000), (value) => {
    counted.runs += 1
    return value < limit
  })
  return { counted, property }
}

test('with the tests a property is tried as often as it says', async () => {
  const { counted, property } = countingProperty()
  const reaches = vi.fn(() => expect(counted.runs).toBe(50))
  await holds(property, { runs: 50, target: 'numbers', reaches }, {})
  expect(reaches).toHaveBeenCalledOnce()
})

test('a counterexample is told with the command that plays it again, and that command finds it at once', async () => {
  const { property } = countingProperty(700)
  const thrown = await holds(property, { runs: 500, target: 'numbers' }, {}).catch((error: Error) => error.message)
  expect(thrown).toContain('Counterexample: [700]')
  const [, seed, path] =
    /To play it again: npm run fuzz -- --seed (\d+) --path (\S+) numbers$/.exec(String(thrown)) ?? []
  const again = countingProperty(700)
  const replay = holds(again.property, { runs: 500, target: 'numbers' }, { FUZZ_SEED: seed, FUZZ_PATH: path })
  await expect(replay).rejects.toThrow('Counterexample: [700]')
  expect(again.counted.runs).toBe(1)
})

test('by npm run fuzz a property is tried until the time is over, however often that is', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const { counted, property } = countingProperty()
  const reaches = vi.fn()
  await holds(property, { runs: 1, target: 'numbers', reaches }, { FUZZ_SECONDS: '0.2', FUZZ_SEED: '3' })
  expect(counted.runs).toBeGreaterThan(1)
  expect(reaches).not.toHaveBeenCalled()
  expect(log.mock.calls).toEqual([[`numbers: ${counted.runs} runs from the seed 3`]])
  log.mockRestore()
})
