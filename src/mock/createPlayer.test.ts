import { describe, expect, test } from 'vitest'
import { mockVendor as lexV1 } from '../../generated/lex-v1/mock.ts'
import { createPlayer, NoSuchExample } from './createPlayer.ts'
import { createPrismChooser } from './createPrismChooser.ts'
import { MockError } from './MockError.ts'

const players = [
  { name: 'of its own', player: createPlayer(lexV1) },
  { name: 'with Prism', player: createPlayer(lexV1, await createPrismChooser(lexV1)) },
]

describe.each(players)('a player $name', ({ player }) => {
  test('gives an example with the headers that the description has, and no other', async () => {
    const { headers, ...answer } = await player.play('getExport', 429, 'limitExceeded')
    expect(answer).toEqual({
      status: 429,
      body: { message: 'The rate of requests exceeds the throughput limit. Retry the request.' },
    })
    expect(Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]))).toEqual({
      'content-type': 'application/json',
      'retry-after': '5',
      'x-amzn-errortype': 'LimitExceededException',
      'x-amzn-requestid': '00000000-0000-4000-8000-000000000002',
    })
  })

  test.each([
    { status: undefined, example: undefined, state: 'IN_PROGRESS' },
    { status: undefined, example: 'ready', state: 'READY' },
    { status: 200, example: undefined, state: 'IN_PROGRESS' },
  ])(
    'chooses the first where status $status and example $example leave it open',
    async ({ status, example, state }) => {
      const { body } = await player.play('getExport', status, example)
      expect((body as { exportStatus: string }).exportStatus).toBe(state)
    },
  )

  const known =
    'Ask for one of 200 (inProgress, ready, failed), 400 (badRequest), 403 (accessDenied), 404 (notFound), 429 (limitExceeded), 500 (internalFailure)'
  test.each([
    { operationId: 'getExport', status: 200, example: 'lost', problem: `getExport has no example 200.lost. ${known}` },
    { operationId: 'getExport', status: 418, example: undefined, problem: `getExport has no example 418. ${known}` },
    { operationId: 'noOperation', status: 200, example: 'ready', problem: 'there is no operation noOperation' },
  ])('refuses $operationId $status $example', async ({ operationId, status, example, problem }) => {
    await expect(player.play(operationId, status, example)).rejects.toEqual(new NoSuchExample(problem))
  })
})

test('says what to install where Prism is missing', async () => {
  const cause = new Error('Cannot find package')
  await expect(createPrismChooser(lexV1, () => Promise.reject(cause))).rejects.toThrow(
    new MockError(
      'MOCK_NOT_INSTALLED',
      '@stoplight/prism-http cannot be loaded. Run npm install --save-dev @stoplight/prism-http',
      { cause },
    ),
  )
})
