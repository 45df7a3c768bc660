import { describe, expect, test } from 'vitest'
import { contract as emarsys } from '../../generated/emarsys/contract.ts'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import { contract as lexV1 } from '../../generated/lex-v1/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import type { Contract } from '../contract/contract.ts'
import { createSequenceCheck } from './checkSequence.ts'
import type { LifecycleEvent } from './lifecycleEvent.ts'

/** `state`, `job: state`, or `state of exportId`; `start` and `change` are calls. */
function toEvent({ lifecycle: { wait } }: Contract, text: string): LifecycleEvent {
  const [, jobKey = 'one', word = '', exportId] = /^(?:(\w+): )?(.+?)(?: of (.+))?$/.exec(text) ?? []
  if (word === 'start') return { kind: 'started', jobKey }
  if (word === 'change') return { kind: 'changed', jobKey }
  const phase = wait.states[word] ?? 'unknown'
  return { kind: 'state', jobKey, state: word, phase, ...(exportId === undefined ? {} : { exportId }) }
}

const judge = (contract: Contract, events: readonly string[]) => {
  const check = createSequenceCheck(contract)
  return events.map((event) => check.next(toEvent(contract, event))?.expected)
}

const ok = undefined
const inProgressTooLate = 'must not be "InProgress" after "Completed": the job had ended'

describe('lex-v2', () => {
  test.each<readonly [string, readonly string[], readonly (string | undefined)[]]>([
    ['a job runs and ends', ['start', 'InProgress', 'InProgress', 'Completed', 'Completed'], [ok, ok, ok, ok, ok]],
    ['it may be seen late', ['Completed'], [ok]],
    ['it may be deleted at any time', ['InProgress', 'Deleting', 'Deleting'], [ok, ok, ok]],
    ['also after its end', ['Failed', 'Deleting'], [ok, ok]],
    ['it does not run after its end', ['Completed', 'InProgress'], [ok, inProgressTooLate]],
    [
      'it does not fail after its success',
      ['Completed', 'Failed'],
      [ok, 'must not be "Failed" after "Completed": the job had ended'],
    ],
    [
      'it does not come back',
      ['Deleting', 'Completed'],
      [ok, 'must not be "Completed" after "Deleting": the job had ended'],
    ],
    [
      'one wrong change is told once',
      ['Completed', 'InProgress', 'InProgress', 'Completed'],
      [ok, inProgressTooLate, ok, ok],
    ],
    ['a start forgets what was', ['Completed', 'start', 'InProgress'], [ok, ok, ok]],
    ['a change of the job does too', ['Deleting', 'change', 'InProgress'], [ok, ok, ok]],
    ['the start of another job does not', ['Completed', 'two: start', 'InProgress'], [ok, ok, inProgressTooLate]],
    ['jobs do not mix', ['Completed', 'two: InProgress', 'Completed', 'two: Completed'], [ok, ok, ok, ok]],
    [
      'an unknown state is passed over',
      ['Paused', 'Completed', 'Paused', 'InProgress'],
      [ok, ok, ok, inProgressTooLate],
    ],
  ])('%s', (_, events, messages) => expect(judge(lexV2, events)).toEqual(messages))

  test('a problem points at the state', () => {
    const { next } = createSequenceCheck(lexV2)
    next(toEvent(lexV2, 'Completed'))
    expect(next(toEvent(lexV2, 'InProgress'))).toEqual({ pointer: '/exportStatus', expected: inProgressTooLate })
  })

  test('a state that an error answer holds is passed over', () => {
    const { next } = createSequenceCheck(lexV2)
    next(toEvent(lexV2, 'Completed'))
    expect(next({ kind: 'state', jobKey: 'one', state: 'InProgress', phase: 'unknown' })).toBeUndefined()
  })

  test('a state that has a phase by its status only is passed over', () => {
    const { next } = createSequenceCheck(lexV2)
    next(toEvent(lexV2, 'Completed'))
    expect(next({ kind: 'state', jobKey: 'one', state: 'Queued', phase: 'pending' })).toBeUndefined()
    expect(next(toEvent(lexV2, 'InProgress'))?.expected).toBe(inProgressTooLate)
  })

  test('each check has its own memory', () => {
    createSequenceCheck(lexV2).next(toEvent(lexV2, 'Completed'))
    expect(createSequenceCheck(lexV2).next(toEvent(lexV2, 'InProgress'))).toBeUndefined()
  })

  test('past 100,000 jobs the oldest are forgotten', () => {
    const { next } = createSequenceCheck(lexV2)
    const see = (job: number, state: string) => next(toEvent(lexV2, `job${job}: ${state}`))
    for (let job = 1; job <= 100_000; job += 1) see(job, 'Completed')
    const problem = { pointer: '/exportStatus', expected: inProgressTooLate }
    see(100_000, 'Completed')
    expect(see(1, 'InProgress')).toEqual(problem)
    expect(see(2, 'InProgress')).toBeUndefined()
    expect([50_001, 100_000].map((job) => see(job, 'InProgress'))).toEqual([problem, problem])
  })

  test('a start is not forgotten when its job was heard of long ago', () => {
    const { next } = createSequenceCheck(lexV2)
    next(toEvent(lexV2, 'Completed'))
    for (let job = 1; job <= 50_000; job += 1) next(toEvent(lexV2, `job${job}: Completed`))
    next(toEvent(lexV2, 'start'))
    expect(next(toEvent(lexV2, 'InProgress'))).toBeUndefined()
  })
})

test.each<readonly [readonly string[], string | undefined]>([
  [['scheduled', 'in progress'], ok],
  [['scheduled', 'ready'], ok],
  [['ready', 'in progress'], 'must not be "in progress" after "ready": a job passes "in progress" first'],
  [['in progress', 'scheduled'], 'must not be "scheduled" after "in progress": a job passes "scheduled" first'],
  [['done', 'error'], 'must not be "error" after "done": the job had ended'],
])('emarsys: the last of %j has the problem %j', (events, message) => {
  expect(judge(emarsys, events).at(-1)).toBe(message)
})

const pendingTooLate = 'must not be "pending" after "success": the job had ended'

test.each<readonly [readonly string[], string | undefined]>([
  [['success of ber-1', 'pending of ber-2'], ok],
  [['success of ber-1', 'pending of ber-1'], pendingTooLate],
  [['success of ber-1', 'pending'], pendingTooLate],
  [['success', 'pending of ber-1'], pendingTooLate],
  [['pending of ber-1', 'success', 'pending of ber-2'], ok],
  [['pending of ber-1', 'success', 'pending of ber-1'], pendingTooLate],
  [['success of ber-1', 'pending of ber-2', 'success of ber-2', 'pending of ber-2'], pendingTooLate],
  [['success of ber-1', 'start', 'pending of ber-1'], ok],
])('kore-ai: the last of %j has the problem %j', (events, message) => {
  expect(judge(koreAi, events).at(-1)).toBe(message)
})

test('lex-v1: a poll after the end of a job starts the next one', () => {
  expect(judge(lexV1, ['IN_PROGRESS', 'READY', 'IN_PROGRESS', 'FAILED', 'READY'])).toEqual([ok, ok, ok, ok, ok])
})
