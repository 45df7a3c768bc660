import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { vendors } from '../../../generated/vendors.ts'
import { startMock } from '../../../src/mock/startMock.ts'
import type { OpenApi } from '../../_lib/openapi.ts'
import { repository } from '../../_lib/repository.ts'
import { mockOrigin } from '../../_lib/snippets.ts'
import { consoleMock, playedMock } from './consoleMock.ts'
import { type Console, type ConsoleStep, createConsole, fileChoice } from './createConsole.ts'

const startMs = Date.parse('2026-01-01T00:00:00Z')
const all = await Promise.all(
  vendors.map(async ({ name, loadMock }) => {
    const text = readFileSync(join(repository, 'generated', name, 'openapi.json'), 'utf8')
    return { name, mock: await loadMock(), document: JSON.parse(text) as OpenApi }
  }),
)

/** Does what comes next, so many times. */
async function follow(session: Console, count: number): Promise<ConsoleStep[]> {
  const steps: ConsoleStep[] = []
  for (let index = 0; index < count; index++) steps.push(await session.send(session.next()))
  return steps
}

const statesOf = (steps: readonly ConsoleStep[]) => steps.flatMap(({ job }) => job?.state ?? [])

describe.each(all)('the console of $name', ({ mock, document }) => {
  const { lifecycles, description } = mock.contract
  const { wait, fetch } = lifecycles.export
  const open = (scenario: string) => createConsole(mock, document, scenario, startMs)

  test('leads from the start to the file, and waits between two polls', async () => {
    const session = open('completes')
    const steps: ConsoleStep[] = []
    const file = fetch?.operationId ?? fileChoice
    while (steps.at(-1)?.choice !== file && steps.length < 20) steps.push(await session.send(session.next()))
    const polls = steps.filter(({ choice }) => choice === wait.operationId)
    expect(Object.keys(lifecycles.export.starts)).toContain(steps[0]?.choice)
    expect(steps.map(({ answer }) => Math.floor((answer.status ?? 0) / 100))).toEqual(steps.map(() => 2))
    expect(polls.at(-1)?.job?.phase).toBe('succeeded')
    expect(polls.map(({ seconds }) => seconds)).toEqual(polls.map((_, index) => (index * wait.delayMs) / 1000))
    expect(steps.at(-1)).toMatchObject({ choice: file, answer: { status: 200, isWhole: true } })
    expect(steps.at(-1)?.answer.text).toContain(`content-type: ${lifecycles.export.file.mediaType}`)
  })

  test('calls every operation as its contract wants it', async () => {
    const session = open('completes')
    for (const operationId of Object.keys(description.operations)) {
      const { choice, answer, request } = await session.send(operationId)
      expect({ choice, refused: /^mock-finding:/m.test(answer.text) }).toEqual({ choice: operationId, refused: false })
      expect(request.split('\n')[0]).toContain(`${mockOrigin}/${description.vendor}/`)
    }
  })

  test.each(Object.keys(mock.scenarios))(
    'plays %s from the data of its page as from the contract',
    async (scenario) => {
      const data = JSON.parse(JSON.stringify(consoleMock(mock))) as ReturnType<typeof consoleMock>
      const played = createConsole(playedMock(data, document, mock.inspectFile), document, scenario, startMs)
      const session = open(scenario)
      expect(await follow(played, 8)).toEqual(await follow(session, 8))
      expect(played.choices()).toEqual(session.choices())
      for (const choice of Object.keys(description.operations))
        expect(await played.send(choice)).toEqual(await session.send(choice))
    },
  )

  test.each(['completes', 'fails'])(
    'shows code that gets the same answers from a mock that is served: %s',
    async (scenario) => {
      const served = await startMock({ vendors: [mock] })
      const steps = await follow(open(scenario), 5)
      const seen: string[] = []
      for (const { code } of steps) {
        const text = code.fetch.replaceAll(mockOrigin, served.address)
        const log = (status: number, body: unknown) => seen.push(`${status} ${typeof body}`)
        await new Function('console', `return (async () => {\n${text}\n})()`)({ log })
      }
      await served.close()
      expect(seen).toEqual(
        steps.map(({ choice, answer }) => `${answer.status} ${choice === fileChoice ? 'number' : 'string'}`),
      )
    },
  )

  test('tells the states of a job that fails, and begins again', async () => {
    const session = open('fails')
    const steps: ConsoleStep[] = []
    while (steps.at(-1)?.job?.phase !== 'failed' && steps.length < 20) steps.push(await session.send(session.next()))
    expect(statesOf(steps).map((state) => wait.states[state])).toEqual([
      ...statesOf(steps)
        .slice(1)
        .map(() => 'pending'),
      'failed',
    ])
    expect(Object.keys(lifecycles.export.starts)).toContain(session.next())
  })

  test('goes on after an answer that never comes', async () => {
    const steps = await follow(open('flaky'), 8)
    expect(steps.filter(({ answer }) => answer.status === undefined).map(({ answer }) => answer.text)).toEqual([
      'No answer: the connection was dropped.',
    ])
    expect(statesOf(steps).length).toBeGreaterThan(1)
  })

  test('asks for a file again that was cut off', async () => {
    const session = open('cut-off')
    const file = fetch?.operationId ?? fileChoice
    while (session.next() !== file) await session.send(session.next())
    const { answer } = await session.send(file)
    expect(answer).toMatchObject({ status: 200, isWhole: false, body: undefined })
    expect(session.next()).toBe(file)
  })

  test('refuses what cannot be chosen', async () => {
    await expect(open('completes').send(fileChoice)).rejects.toThrow('there is no file to call')
  })
})

test('a refused address of a file leads back to the poll, which gives a fresh one', async () => {
  const withAddress = all.filter(({ mock }) => mock.contract.lifecycles.export.fetch === undefined)
  expect(withAddress).not.toEqual([])
  for (const { mock, document } of withAddress) {
    const session = createConsole(mock, document, 'expired-link', startMs)
    while (session.next() !== fileChoice) await session.send(session.next())
    const steps = await follow(session, 3)
    expect(steps.map(({ choice, answer }) => [choice, answer.status])).toEqual([
      [fileChoice, 403],
      [mock.contract.lifecycles.export.wait.operationId, 200],
      [fileChoice, 200],
    ])
  }
})
