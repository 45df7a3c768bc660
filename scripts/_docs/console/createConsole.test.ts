import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { vendors } from '../../../generated/vendors.ts'
import { readPointer } from '../../../src/contract/jsonPointer.ts'
import type { Lifecycle } from '../../../src/contract/lifecycle.ts'
import { exportFileBytes } from '../../../src/mock/exportFileBytes.ts'
import { startMock } from '../../../src/mock/startMock.ts'
import type { OpenApi } from '../../_lib/openapi.ts'
import { repository } from '../../_lib/repository.ts'
import { mockOrigin } from '../../_lib/snippets.ts'
import { consoleMock, playedMock } from './consoleMock.ts'
import { type Console, type ConsoleStep, createConsole, fileChoice, uploadChoice } from './createConsole.ts'
import { editableBody, editedValue } from './exchangeText.ts'

const startMs = Date.parse('2026-01-01T00:00:00Z')
const all = await Promise.all(
  vendors.map(async ({ name, loadMock }) => {
    const text = readFileSync(join(repository, 'generated', name, 'openapi.json'), 'utf8')
    return { name, mock: await loadMock(), document: JSON.parse(text) as OpenApi }
  }),
)

/** Those whose imports begin with an address for the file, with the operation that gives it. */
const withUploads = all.flatMap((row) => {
  const uploads = Object.values(row.mock.contract.lifecycles['import']?.starts ?? {}).flatMap(
    (start) => start.uploads ?? [],
  )
  const given = uploads.find(({ outputs }) => outputs['uploadUrl'] !== undefined)?.operationId
  return given === undefined ? [] : [{ ...row, given }]
})

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
    await expect(open('completes').send(uploadChoice)).rejects.toThrow('there is no upload to call')
  })

  test('offers each body as a text that can be edited, and sends what it was edited into', async () => {
    const session = open('completes')
    const bodies = Object.keys(description.operations).flatMap((choice) => session.body(choice) ?? [])
    expect(bodies.map((body) => editedValue(body, editableBody(body)))).toEqual(bodies.map(({ value }) => value))
    for (const choice of Object.keys(description.operations)) {
      const body = session.body(choice)
      if (body === undefined) continue
      const { request, code } = await session.send(choice, { ...Object(body.value), 'edited-by-hand': 'yes' })
      for (const text of [request, ...Object.values(code)]) expect(text).toContain('edited-by-hand')
    }
  })
})

describe.each(withUploads)('an import of $name', ({ name, mock, document, given }) => {
  const { wait, starts } = mock.contract.lifecycles['import'] as Lifecycle
  const open = (scenario: string) => createConsole(mock, document, scenario, startMs)
  const start = Object.keys(starts)[0] ?? ''
  const giver = Object.values(starts)
    .flatMap(({ uploads = [] }) => uploads)
    .find(({ operationId }) => operationId === given)
  const { uploadUrl, ...ids } = { ...giver?.outputs } as Readonly<Record<string, { readonly pointer: string }>>

  test('leads from the address to the file, to the start that names it and to the end', async () => {
    const session = open('completes')
    const steps = [await session.send(given)]
    while (steps.at(-1)?.job?.phase !== 'succeeded' && steps.length < 20) steps.push(await session.send(session.next()))
    const polls = steps.slice(3).map(() => wait.operationId)
    expect(steps.map(({ choice }) => choice)).toEqual([given, uploadChoice, start, ...polls])
    expect(steps.slice(0, 3).map(({ answer }) => Math.floor((answer.status ?? 0) / 100))).toEqual([2, 2, 2])
    expect(Object.keys(ids)).not.toEqual([])
    for (const { pointer } of Object.values(ids))
      expect(steps[2]?.request).toContain(`: ${JSON.stringify(readPointer(steps[0]?.answer.body, pointer))}`)
    expect(session.choices()).not.toContain(uploadChoice)
  })

  test('asks for another address where the first is refused, and sends again where the connection broke', async () => {
    const choicesOf = async (scenario: string) => {
      const session = open(scenario)
      await session.send(given)
      return (await follow(session, 4)).map(({ choice }) => choice)
    }
    expect(await choicesOf('expired-link')).toEqual([uploadChoice, given, uploadChoice, start])
    expect(await choicesOf('cut-off')).toEqual([uploadChoice, uploadChoice, start, wait.operationId])
  })

  test('shows code that brings the file to a mock that is served', async () => {
    const served = await startMock({ vendors: [mock] })
    const readFile = async () => exportFileBytes(mock)
    /** What the code for `fetch` logs. */
    const run = async (code: string) => {
      const seen: unknown[] = []
      const log = (...values: unknown[]) => seen.push(...values)
      const text = code.replaceAll(mockOrigin, served.address).replace(/^import .*$/m, '')
      await new Function('console', 'readFile', `return (async () => {${text}})()`)({ log }, readFile)
      return seen
    }
    const session = open('completes')
    const { code: asking } = await session.send(given)
    const { code } = await session.send(uploadChoice)
    const [, answer] = await run(asking.fetch)
    const address = readPointer(JSON.parse(String(answer)), uploadUrl?.pointer ?? '')
    const seen = await run(code.fetch.replace(/http:[^']*/, String(address)))
    await served.close()
    expect(seen).toEqual([200, ''])
    const [, sent, target] = /^curl -i -T (\S+) '(\S+)'/.exec(code.curl) ?? []
    expect({ sent, isAtMock: target?.startsWith(`${mockOrigin}/${name}/import-files/`) }).toEqual({
      sent: expect.stringMatching(/^export\.\w+$/),
      isAtMock: true,
    })
    expect(code.client).toContain('const job = await runImport(client, {')
  })
})

test('there are imports that bring a file to an address', () => expect(withUploads).not.toEqual([]))

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
