import { expect, test } from 'vitest'
import { authContext, newYearMs } from './_testing/authContext.ts'
import { clockSkewMs } from './clockSkewMs.ts'

const answerAt = (aheadMs: number) =>
  new Response(null, { headers: { date: new Date(newYearMs + aheadMs).toUTCString() } })

test.each([
  ['four minutes ahead', 240_000, 240_000],
  ['four minutes behind', -240_000, -240_000],
  ['a second less ahead', 239_000, 0],
  ['a second less behind', -239_000, 0],
])('a clock that is %s', (_, aheadMs, skewMs) => {
  const told: number[] = []
  expect(clockSkewMs(answerAt(aheadMs), authContext({ onClockSkew: (ms) => told.push(ms) }))).toBe(skewMs)
  expect(told).toEqual(skewMs === 0 ? [] : [skewMs])
})

test('who asks to be told nothing is told nothing', () => {
  expect(clockSkewMs(answerAt(240_000), authContext())).toBe(240_000)
})

test.each([{}, { date: 'soon' }])('an answer with the headers %j tells nothing', (headers) => {
  expect(clockSkewMs(new Response(null, { headers }), authContext())).toBe(0)
})
