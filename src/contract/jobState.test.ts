import { describe, expect, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import { conditionHolds, type JobState, jobState } from './jobState.ts'
import { pointerTokens } from './jsonPointer.ts'
import type { Condition, WaitStep } from './lifecycle.ts'

test('there are vendors to check', () => expect(vendors).not.toEqual([]))

describe.each(vendors)('$name', ({ contract: { lifecycles } }) => {
  const lifecycle = lifecycles.export
  const { wait } = lifecycle
  const states = Object.entries(wait.states)
  const bodyWith = (state: unknown) =>
    pointerTokens(wait.statePointer).reduceRight<unknown>((inner, name) => ({ [name]: inner }), state)

  test('there are states to check', () => expect(states).not.toEqual([]))

  test.each(states)('the state %j is %s', (state, phase) => {
    expect(jobState(wait, 200, bodyWith(state))).toEqual({ state, phase })
  })

  test.each(states)('the state %j in other letters is unknown', (state) => {
    const swapped = state.replace(/[a-z]/gi, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    )
    expect(jobState(wait, 200, bodyWith(swapped))).toEqual({ state: swapped, phase: 'unknown' })
  })

  test.each(
    states
      .filter(([, phase]) => phase === 'succeeded' || phase === 'canceled')
      .flatMap(([state]) => [201, 404, 500].map((s) => [state, s])),
  )('the terminal state %j with the status %i is unknown', (state, status) => {
    expect(jobState(wait, Number(status), bodyWith(state))).toEqual({ state, phase: 'unknown' })
  })

  test.each(['Paused', ''])('the state %j that nobody documented is unknown', (state) => {
    expect(jobState(wait, 200, bodyWith(state))).toEqual({ state, phase: 'unknown' })
  })

  test.each([
    ['a state that is a number', bodyWith(0)],
    ['a state that is null', bodyWith(null)],
    ['a state in a list', bodyWith([states[0]?.[0]])],
    ['a body in a list', [bodyWith(states[0]?.[0])]],
    ['an object without the state', {}],
    ['an empty list', []],
    ['a text', states[0]?.[0]],
    ['null', null],
    ['no body', undefined],
  ])('%s is unknown and has no word', (_, body) => {
    expect(jobState(wait, 200, body)).toEqual({ state: undefined, phase: 'unknown' })
  })
})

describe('a lifecycle that tells states by status too', () => {
  const has = (status: number, state?: string): Condition => [
    [
      { source: 'statusCode', equals: status },
      ...(state === undefined ? [] : [{ source: 'body', pointer: '/state', equals: state } as const]),
    ],
  ]
  const wait: WaitStep = {
    ...(vendors[0]?.contract.lifecycles.export.wait as WaitStep),
    statePointer: '/state',
    success: has(200, 'done'),
    failed: has(410),
    canceled: has(404),
    pending: has(202),
  }

  test.each<[number, object | undefined, JobState]>([
    [200, { state: 'done' }, { state: 'done', phase: 'succeeded' }],
    [202, undefined, { state: undefined, phase: 'pending' }],
    [202, { state: 'done' }, { state: 'done', phase: 'pending' }],
    [404, {}, { state: undefined, phase: 'canceled' }],
    [410, { state: 'gone' }, { state: 'gone', phase: 'failed' }],
    [200, { state: 'gone' }, { state: 'gone', phase: 'unknown' }],
    [500, { state: 'done' }, { state: 'done', phase: 'unknown' }],
  ])('status %i with %j is %j', (status, body, expected) => expect(jobState(wait, status, body)).toEqual(expected))
})

describe('a condition', () => {
  const body = { state: 'done', count: 0, flag: false, none: null }
  const is = (pointer: string, equals: string | number | boolean | null) =>
    ({ source: 'body', pointer, equals }) as const
  const isOk = { source: 'statusCode', equals: 200 } as const
  const isGone = { source: 'statusCode', equals: 410 } as const

  test.each<[string, Condition, boolean]>([
    ['holds when its comparison holds', [[isOk]], true],
    ['fails when its comparison fails', [[isGone]], false],
    ['holds when all of its comparisons hold', [[isOk, is('/state', 'done')]], true],
    ['fails when one of its comparisons fails', [[isOk, is('/state', 'failed')]], false],
    ['holds when one of its alternatives holds', [[isGone], [isOk]], true],
    ['fails without alternatives', [], false],
    ['takes the number 0 for a number', [[is('/count', 0)]], true],
    ['does not take the number 0 for false', [[is('/count', false)]], false],
    ['does not take the number 0 for a text', [[is('/count', '0')]], false],
    ['compares with false', [[is('/flag', false)]], true],
    ['compares with null', [[is('/none', null)]], true],
    ['does not take an absent member for null', [[is('/absent', null)]], false],
  ])('%s', (_, condition, holds) => expect(conditionHolds(condition, 200, body)).toBe(holds))
})
