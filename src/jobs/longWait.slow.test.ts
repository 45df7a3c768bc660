import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const polls = 100_000
const mostBytesAPoll = 50

test('a job that is polled a hundred thousand times holds no more in the end than at first', async () => {
  const script = join(import.meta.dirname, '_testing/pollInChild.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, String(polls)])
  const { heap, ...outcome } = JSON.parse(stdout) as { readonly heap: readonly [number, number] }
  expect(outcome).toEqual({ polls, phase: 'succeeded' })
  expect((heap[1] - heap[0]) / (polls / 2)).toBeLessThan(mostBytesAPoll)
})
