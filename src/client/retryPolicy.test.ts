import { double, assert as hold, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { backoffMs, defaultRetryPolicy } from './retryPolicy.ts'

const policy = { ...defaultRetryPolicy, baseDelayMs: 100, maxDelayMs: 1000 }

test('the bound of a wait doubles with each attempt until the greatest', () => {
  expect([1, 2, 3, 4, 5, 6].map((attempt) => backoffMs(attempt, policy, () => 1))).toEqual([
    100, 200, 400, 800, 1000, 1000,
  ])
})

test('a wait is anything between nothing and its bound', () => {
  hold(
    property(integer({ min: 1, max: 60 }), double({ min: 0, max: 1, noNaN: true }), (attempt, share) => {
      const waitMs = backoffMs(attempt, policy, () => share)
      return waitMs >= 0 && waitMs <= policy.maxDelayMs
    }),
  )
})
