import { expect, test } from 'vitest'
import { contract as emarsys } from '../../generated/emarsys/contract.ts'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import { contract as lexV1 } from '../../generated/lex-v1/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import type { Contract } from './contract.ts'
import { legalTransitions } from './legalTransitions.ts'
import type { WaitStep } from './lifecycle.ts'

type Followers = Readonly<Record<string, readonly string[]>>

const withStates = (states: WaitStep['states']): Contract => ({
  ...lexV2,
  lifecycles: { export: { ...lexV2.lifecycles.export, wait: { ...lexV2.lifecycles.export.wait, states } } },
})

test.each<readonly [string, Contract, boolean, Followers]>([
  [
    'lex-v2',
    lexV2,
    false,
    {
      InProgress: ['Completed', 'Deleting', 'Failed', 'InProgress'],
      Completed: ['Completed', 'Deleting'],
      Failed: ['Deleting', 'Failed'],
      Deleting: ['Deleting'],
    },
  ],
  [
    'emarsys',
    emarsys,
    false,
    {
      scheduled: ['done', 'error', 'in progress', 'ready', 'scheduled'],
      'in progress': ['done', 'error', 'in progress', 'ready'],
      ready: ['done', 'error', 'ready'],
      done: ['done'],
      error: ['error'],
    },
  ],
  [
    'kore-ai',
    koreAi,
    false,
    {
      pending: ['failed', 'failure', 'pending', 'success'],
      success: ['success'],
      failed: ['failed'],
      failure: ['failure'],
    },
  ],
  [
    'lex-v1',
    lexV1,
    true,
    {
      IN_PROGRESS: ['FAILED', 'IN_PROGRESS', 'READY'],
      READY: ['FAILED', 'IN_PROGRESS', 'READY'],
      FAILED: ['FAILED', 'IN_PROGRESS', 'READY'],
    },
  ],
  [
    'pending states, where a poll starts a job again,',
    emarsys,
    true,
    {
      scheduled: ['done', 'error', 'in progress', 'ready', 'scheduled'],
      'in progress': ['done', 'error', 'in progress', 'ready'],
      ready: ['done', 'error', 'ready'],
      done: ['done', 'error', 'in progress', 'ready', 'scheduled'],
      error: ['done', 'error', 'in progress', 'ready', 'scheduled'],
    },
  ],
  [
    'several states of each phase',
    withStates({ a: 'pending', b: 'pending', won: 'succeeded', lost: 'failed', gone: 'canceled', left: 'canceled' }),
    false,
    {
      a: ['a', 'b', 'gone', 'left', 'lost', 'won'],
      b: ['b', 'gone', 'left', 'lost', 'won'],
      won: ['gone', 'left', 'won'],
      lost: ['gone', 'left', 'lost'],
      gone: ['gone'],
      left: ['left'],
    },
  ],
])('%s: each state is followed by those that can come after it', (_, { lifecycles }, startsAgain, followers) => {
  const lifecycle = lifecycles.export
  const pairs = legalTransitions(lifecycle.wait, startsAgain)
  const found = Object.keys(lifecycle.wait.states).map((state) => [
    state,
    pairs
      .filter(([from]) => from === state)
      .map(([, to]) => to)
      .sort(),
  ])
  expect(Object.fromEntries(found)).toEqual(followers)
})
