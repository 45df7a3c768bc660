import { expect, test } from 'vitest'
import { moment } from '../_testing/moment.ts'
import { MatchError } from './MatchError.ts'
import { noteMatch, refuseNotAwaited } from './notAwaited.ts'

test('a match that still runs at the end of its test is refused once, and one that has ended is not', async () => {
  const ended = Promise.resolve()
  const failed = Promise.reject(new Error('a finding'))
  noteMatch(ended, 'own')
  noteMatch(failed, 'own')
  await Promise.allSettled([ended, failed])
  await refuseNotAwaited('own')
  const late = moment()
  noteMatch(late.comes, 'own')
  noteMatch(late.comes.then(), undefined)
  await refuseNotAwaited('another')
  await refuseNotAwaited(undefined)
  setImmediate(late.come)
  await expect(refuseNotAwaited('own')).rejects.toThrow(
    new MatchError('toMatchContract was not awaited in "own". Write await expect(...).toMatchContract(...).'),
  )
  await refuseNotAwaited('own')
})
