import { describe, expect, test } from 'vitest'
import { contract as emarsys } from '../../generated/emarsys/contract.ts'
import { contract as koreAi } from '../../generated/kore-ai/contract.ts'
import { contract as lexV1 } from '../../generated/lex-v1/contract.ts'
import { contract as lexV2 } from '../../generated/lex-v2/contract.ts'
import type { Contract } from '../contract/contract.ts'
import type { JobEvent } from '../judge/lifecycleEvent.ts'
import { createJobTimelines } from './jobTimelines.ts'
import type { Telling } from './tellingRows.ts'

/** `state`, `job: state`, or `state of jobId`; `start` and `change` are calls. */
function toEvent(
  {
    lifecycles: {
      export: { wait },
    },
  }: Contract,
  text: string,
): JobEvent {
  const [, jobKey = 'one', word = '', jobId] = /^(?:(\w+): )?(.+?)(?: of (.+))?$/.exec(text) ?? []
  if (word === 'start') return { kind: 'started', jobKey }
  if (word === 'change') return { kind: 'changed', jobKey }
  const phase = wait.states[word] ?? 'unknown'
  return { kind: 'state', jobKey, state: word, phase, ...(jobId === undefined ? {} : { jobId }) }
}

const inLine = (line: number, more: Partial<Telling> = {}): Telling => ({
  times: undefined,
  status: 200,
  host: 'one.example',
  file: 'a.har',
  line,
  column: 1,
  ...more,
})

/** What is wrong with each event, of those that stand in the lines of one file and have no times. */
function judge(contract: Contract, events: readonly string[]) {
  const timelines = createJobTimelines(contract.lifecycles.export)
  for (const [line, event] of events.entries()) timelines.add(toEvent(contract, event), inLine(line))
  const problems = timelines.finish()
  return events.map((_, line) => problems.find(({ at }) => at.line === line)?.expected)
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

  const finish = (told: readonly (readonly [JobEvent, Telling])[]) => {
    const timelines = createJobTimelines(lexV2.lifecycles.export)
    for (const [event, telling] of told) timelines.add(event, telling)
    return timelines.finish()
  }

  test('a problem points at the later state', () => {
    const told = [inLine(3), inLine(9)] as const
    expect(
      finish([
        [toEvent(lexV2, 'Completed'), told[0]],
        [toEvent(lexV2, 'InProgress'), told[1]],
      ]),
    ).toEqual([{ pointer: '/exportStatus', expected: inProgressTooLate, at: expect.objectContaining(told[1]) }])
  })

  test('a state that an error answer holds is passed over', () => {
    const odd = { kind: 'state', jobKey: 'one', state: 'InProgress', phase: 'unknown' } as const
    expect(
      finish([
        [toEvent(lexV2, 'Completed'), inLine(1)],
        [odd, inLine(2)],
      ]),
    ).toEqual([])
  })

  test('a state that has a phase by its status only is passed over', () => {
    const odd = { kind: 'state', jobKey: 'one', state: 'Queued', phase: 'pending' } as const
    const problems = finish([
      [toEvent(lexV2, 'Completed'), inLine(1)],
      [odd, inLine(2)],
      [toEvent(lexV2, 'InProgress'), inLine(3)],
    ])
    expect(problems.map(({ expected }) => expected)).toEqual([inProgressTooLate])
  })

  test('the same change is told once a job', () => {
    const words = ['Completed', 'InProgress', 'Completed', 'InProgress', 'two: Completed', 'two: InProgress']
    const problems = finish(words.map((word, line) => [toEvent(lexV2, word), inLine(line)]))
    expect(problems.map(({ at }) => at.line)).toEqual([1, 5])
  })

  test('a job of which nothing was told for long is concluded, and judged from its last state on', () => {
    const timelines = createJobTimelines(lexV2.lifecycles.export)
    let line = 0
    const see = (text: string) => timelines.add(toEvent(lexV2, text), inLine(line++))
    see('old: Completed')
    see('late: InProgress')
    for (let job = 1; job <= 30_000; job += 1) see(`job${job}: Completed`)
    see('late: Completed')
    see('late: InProgress')
    see('old: InProgress')
    for (let job = 1; job <= 100_000; job += 1) see(`job${job}: Completed`)
    see('old: InProgress')
    expect(timelines.finish().map(({ at }) => at.line)).toEqual([30_003, 30_004])
  })
})

test('the same id at another host is another job', () => {
  const timelines = createJobTimelines(lexV2.lifecycles.export)
  timelines.add(toEvent(lexV2, 'Completed'), inLine(1))
  timelines.add(toEvent(lexV2, 'InProgress'), inLine(2, { host: 'two.example' }))
  expect(timelines.finish()).toEqual([])
})

describe('the order is that of time', () => {
  const second = 1000
  /** `3-5 Completed` was asked at second 3 and answered at second 5; `? Completed` has no time. */
  const tell = (text: string, file: string, line: number): readonly [JobEvent, Telling] => {
    const [, from, to = from, word = ''] = /^(?:(\d+)(?:-(\d+))?|\?) (.+)$/.exec(text) ?? []
    const times = from === undefined ? undefined : { startedMs: Number(from) * second, endedMs: Number(to) * second }
    return [toEvent(lexV2, word), inLine(line, { times, file })]
  }
  const problemsOf = (files: Readonly<Record<string, readonly string[]>>) => {
    const timelines = createJobTimelines(lexV2.lifecycles.export)
    for (const [file, lines] of Object.entries(files))
      for (const [line, text] of lines.entries()) timelines.add(...tell(text, file, line))
    return timelines.finish().map(({ expected, at }) => `${at.file}:${at.line} ${expected}`)
  }

  test.each<readonly [string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['newest first', { a: ['9 Completed', '5 InProgress', '1 InProgress'] }, []],
    ['what is legal in the file is not in time', { a: ['9 InProgress', '1 Completed'] }, [`a:0 ${inProgressTooLate}`]],
    ['over files, whatever their names', { b: ['5 Completed'], a: ['1 InProgress'] }, []],
    ['over files too late', { b: ['1 Completed'], a: ['5 InProgress'] }, [`a:0 ${inProgressTooLate}`]],
    ['a start between them, in another file', { a: ['1 Completed', '9 InProgress'], b: ['5 start'] }, []],
    ['no times, in one file', { a: ['? Completed', '? InProgress'] }, [`a:1 ${inProgressTooLate}`]],
    ['no times, over files', { a: ['? Completed'], b: ['? InProgress'] }, []],
    ['a time and none', { a: ['? Completed', '5 InProgress'] }, []],
    ['calls that were under way together', { a: ['1-9 Completed', '5-6 InProgress'] }, []],
    ['calls that touch', { a: ['1-5 Completed', '5-6 InProgress'] }, [`a:1 ${inProgressTooLate}`]],
    ['one moment in one file: the file tells', { a: ['1 Completed', '1 InProgress'] }, [`a:1 ${inProgressTooLate}`]],
    ['one moment in two files', { a: ['1 Completed'], b: ['1 InProgress'] }, []],
  ])('%s', (_, files, problems) => expect(problemsOf(files)).toEqual(problems))
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
