import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { repository } from './_lib/repository.ts'

const fuzz = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [join(repository, 'scripts/fuzz.ts'), ...args], { encoding: 'utf8' })

test('a model is tried for the time and from the seed that are asked for', async () => {
  const { stdout } = await fuzz('--seconds', '1', '--seed', '5', 'readers')
  expect(stdout).toMatch(/^readers: \d+ runs from the seed 5$/m)
})

test('a model that there is not is refused, and so are a time and a seed that are none', async () => {
  const refusal = async (...args: readonly string[]) =>
    fuzz(...args).then(
      () => 'nothing',
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr: stderr.trim() }),
    )
  expect(await refusal('moon')).toEqual({
    code: 1,
    stderr: 'scripts/fuzz.ts  there is no target moon. Pass any of client, mock, judge, readers.',
  })
  expect(await refusal('--seconds', '0')).toEqual({
    code: 1,
    stderr: 'scripts/fuzz.ts  --seconds is 0. Pass a number above 0.',
  })
  expect(await refusal('--seed', '1.5')).toEqual({
    code: 1,
    stderr: 'scripts/fuzz.ts  --seed is 1.5. Pass a whole number.',
  })
})
