import { expect, test } from 'vitest'
import { mockVendor as lexV1 } from '../../generated/lex-v1/mock.ts'
import { createPlayer, NoSuchExample } from './createPlayer.ts'
import { MockError } from './MockError.ts'

const player = createPlayer(lexV1)

test('gives an example with the headers that the description has, and no other', async () => {
  expect(await player.play('getExport', 429, 'limitExceeded')).toEqual({
    status: 429,
    headers: expect.arrayContaining([
      ['Retry-After', '5'],
      ['x-amzn-ErrorType', 'LimitExceededException'],
      ['Content-type', 'application/json'],
    ]),
    body: { message: 'The rate of requests exceeds the throughput limit. Retry the request.' },
  })
  const { headers } = await player.play('getExport', 200, 'ready')
  expect(headers.map(([name]) => name.toLowerCase()).sort()).toEqual(['content-type', 'x-amzn-requestid'])
})

test.each([
  { status: undefined, example: undefined, state: 'IN_PROGRESS' },
  { status: undefined, example: 'ready', state: 'READY' },
  { status: 200, example: undefined, state: 'IN_PROGRESS' },
])('chooses the first where status $status and example $example leave it open', async ({ status, example, state }) => {
  const { body } = await player.play('getExport', status, example)
  expect((body as { exportStatus: string }).exportStatus).toBe(state)
})

test.each([
  {
    operationId: 'getExport',
    status: 200,
    example: 'lost',
    problem: 'the description has no example 200.lost for getExport',
  },
  {
    operationId: 'getExport',
    status: 418,
    example: undefined,
    problem: 'the description has no example 418 for getExport',
  },
  { operationId: 'noOperation', status: 200, example: 'ready', problem: 'there is no operation noOperation' },
])('refuses $operationId $status $example', async ({ operationId, status, example, problem }) => {
  await expect(player.play(operationId, status, example)).rejects.toEqual(new NoSuchExample(problem))
})

test('says what to install where Prism is missing', async () => {
  const cause = new Error('Cannot find package')
  const without = createPlayer(lexV1, () => Promise.reject(cause))
  await expect(without.load()).rejects.toThrow(
    new MockError(
      'MOCK_NOT_INSTALLED',
      '@stoplight/prism-http cannot be loaded. Run npm install --save-dev @stoplight/prism-http',
      { cause },
    ),
  )
})

test('leaves the description as it was', async () => {
  const document = lexV1.document()
  const before = structuredClone(document)
  await createPlayer({ ...lexV1, document: () => document }).load()
  expect(document).toEqual(before)
})
