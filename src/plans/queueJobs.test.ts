import { expect, test } from 'vitest'
import { type Moment, moment } from '../_testing/moment.ts'
import { queueJobs } from './queueJobs.ts'

/** Jobs that end when they are told to, and the names of those that have begun. */
function stage(concurrency: number) {
  const queue = queueJobs(concurrency)
  const begun: string[] = []
  const ends = new Map<string, Moment & { fails?: true }>()
  const add = (name: string, host: string, keys: readonly string[] = []) =>
    queue({ host, keys }, async () => {
      begun.push(name)
      const end = moment()
      ends.set(name, end)
      await end.comes
      if (name.startsWith('!')) throw new Error(name)
      return name
    })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  const end = async (name: string) => {
    ends.get(name)?.come()
    await settle()
  }
  return { add, begun, end, settle }
}

test('so many jobs run at a host, in their order, and other hosts do not wait', async () => {
  const { add, begun, end, settle } = stage(2)
  const results = Promise.all([add('a', 'one'), add('b', 'one'), add('c', 'one'), add('d', 'one'), add('e', 'two')])
  await settle()
  expect(begun).toEqual(['a', 'b', 'e'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'e', 'c'])
  for (const name of ['a', 'c', 'd', 'e']) await end(name)
  expect(await results).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('jobs with a key in common follow each other, also after a failure', async () => {
  const { add, begun, end, settle } = stage(9)
  const first = add('!a', 'one', ['bot'])
  const second = add('b', 'one', ['bot', 'other'])
  const third = add('c', 'one', ['other'])
  await settle()
  expect(begun).toEqual(['!a'])
  const failed = expect(first).rejects.toThrow('!a')
  await end('!a')
  await failed
  expect(begun).toEqual(['!a', 'b'])
  await end('b')
  expect(begun).toEqual(['!a', 'b', 'c'])
  await end('c')
  expect(await Promise.all([second, third])).toEqual(['b', 'c'])
})
