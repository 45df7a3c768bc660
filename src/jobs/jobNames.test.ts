import { expect, test } from 'vitest'
import { lifecycles as lexV2 } from '../../generated/lex-v2/lifecycles.ts'
import type { Lifecycles, WaitStep } from '../contract/lifecycle.ts'
import { jobNames, lifecyclesNamed } from './jobNames.ts'

const wait = (parameters: WaitStep['parameters'], outputs: WaitStep['outputs'] = {}): WaitStep => ({
  ...lexV2.export.wait,
  parameters,
  outputs,
})
const botId = { name: 'botId', value: { from: 'input', name: 'botId' } } as const
const jobId = { name: 'jobId', value: { from: 'output', step: 'start', name: 'jobId' } } as const
const kind = { name: 'kind', value: { from: 'literal', value: 'bot' } } as const
const told = { jobId: { from: 'body', pointer: '/id' } } as const

test.each<[string, WaitStep, string[], string[]]>([
  ['the parameters of its polls that are not always the same', wait([botId, kind]), ['botId'], []],
  ['its id too, where the polls tell it', wait([botId], told), ['botId'], ['jobId']],
  ['its id, where the polls take it', wait([jobId], told), ['jobId'], []],
  ['nothing', wait([kind]), [], []],
])('a job is named by %s', (_, step, required, optional) => {
  expect(jobNames(step)).toEqual({ required, optional })
})

const lifecycles = {
  export: { ...lexV2.export, wait: wait([botId], told) },
  import: { ...lexV2.import, wait: wait([botId, jobId]) },
  other: { ...lexV2.import, wait: wait([jobId]) },
} as Lifecycles

test.each<[string[], string[]]>([
  [['botId'], ['export']],
  [
    ['botId', 'jobId'],
    ['export', 'import'],
  ],
  [['jobId'], ['other']],
  [['botId', 'colour'], []],
  [[], []],
])('a job with the names %j belongs to %j', (names, found) => {
  expect(lifecyclesNamed(lifecycles, names)).toEqual(found)
})
