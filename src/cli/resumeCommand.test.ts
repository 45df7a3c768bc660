import { expect, test } from 'vitest'
import { lifecycles as kore } from '../../generated/kore-ai/lifecycles.ts'
import { lifecycles as lex } from '../../generated/lex-v2/lifecycles.ts'
import { type KnownJob, resumeCommand } from './resumeCommand.ts'

test('the line names the job by the parameters of its polls, and has the options that were given', () => {
  const options = {
    output: "it's.zip",
    'page-size': undefined,
    'delete-after': true as const,
    server: ['a=b', 'c=d e'],
  }
  const known: KnownJob = { name: 'export', inputs: { body: {} }, jobId: 'EXPORT0001', options }
  expect(resumeCommand('lex-v2', lex, known)).toBe(
    "export-contracts wait lex-v2 exportId=EXPORT0001 '--output=it'\\''s.zip' --delete-after --server=a=b '--server=c=d e'",
  )
})

test('an id that polls only tell goes along once it is known', () => {
  const known: KnownJob = { name: 'export', inputs: { BotID: 'st-1' }, options: { output: '-x' } }
  expect(resumeCommand('kore-ai', kore, known)).toBe('export-contracts wait kore-ai BotID=st-1 --output=-x')
  expect(resumeCommand('kore-ai', kore, { ...known, jobId: 'ber-1' })).toBe(
    'export-contracts wait kore-ai BotID=st-1 jobId=ber-1 --output=-x',
  )
})

test('where the names fit several kinds of jobs, the kind goes along', () => {
  const both = { ...lex, again: lex.export }
  const known: KnownJob = { name: 'again', inputs: {}, jobId: 7, options: {} }
  expect(resumeCommand('lex-v2', both, known)).toBe('export-contracts wait lex-v2 exportId=7 --job=again')
})

test('nothing can be said of a job without its id, or of a lifecycle that there is not', () => {
  expect(resumeCommand('lex-v2', lex, { name: 'import', inputs: {}, options: {} })).toBeUndefined()
  expect(resumeCommand('lex-v2', lex, { name: 'other', inputs: {}, jobId: 'x', options: {} })).toBeUndefined()
})
