import { expect, test } from 'vitest'
import { createJobStore, type MockJob } from './createJobStore.ts'

const job = (key: string, id = key): MockJob => ({
  key,
  id,
  chosen: 'completes',
  echo: {},
  startedBy: [],
  isAdopted: false,
  scenario: 'completes',
  createdMs: 0,
  sinceMs: 0,
  state: undefined,
  updatedMs: 0,
  played: new Map(),
  addresses: 0,
})

test('a job is found by its key until it is removed', () => {
  const jobs = createJobStore()
  const [first, second] = [job('a'), job('b')]
  jobs.add(first)
  jobs.add(second)
  expect([jobs.get('a'), jobs.get('b'), jobs.get('c'), jobs.all()]).toEqual([first, second, undefined, [first, second]])
  jobs.remove(second)
  expect([jobs.get('b'), jobs.all()]).toEqual([undefined, [first]])
})

test('a job with the same key takes the place of the older one, whose removal then does nothing', () => {
  const jobs = createJobStore()
  const [older, newer] = [job('a', '1'), job('a', '2')]
  jobs.add(older)
  jobs.add(newer)
  jobs.remove(older)
  expect([jobs.get('a'), jobs.all()]).toEqual([newer, [newer]])
})

test('the oldest of more than 10,000 jobs is forgotten', () => {
  const jobs = createJobStore()
  for (let count = 0; count < 10_000; count++) jobs.add(job(String(count)))
  jobs.add(job('0', 'again'))
  jobs.add(job('10000'))
  expect([jobs.get('0')?.id, jobs.get('1'), jobs.get('2')?.id, jobs.get('10000')?.id]).toEqual([
    'again',
    undefined,
    '2',
    '10000',
  ])
})
