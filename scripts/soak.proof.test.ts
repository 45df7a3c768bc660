import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { repository } from './_lib/repository.ts'

const page = () => readFileSync(join(repository, 'docs/evidence/soak.md'), 'utf8')

test('ten seconds of mocks, waiters, plans and checks together lose nothing, hold nothing, and write nothing unasked', async () => {
  const before = page()
  const args = [join(repository, 'scripts/soak.ts'), '--minutes', '0.17']
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  const [, sent, got, started, ended, plans, checks] =
    /^([\d,]+) requests sent and ([\d,]+) got, ([\d,]+) jobs started and ([\d,]+) ended, (\d+) plans, (\d+) checks, 0 unexpected ends; \d+ marks\.$/m.exec(
      stdout,
    ) ?? []
  expect({ got, ended }).toEqual({ got: sent, ended: started })
  expect(Math.min(Number(plans), Number(checks))).toBeGreaterThan(0)
  expect(stdout).toContain('nothing grew by more than may be chance, nothing was lost, and everything ended as it must')
  expect(page()).toBe(before)
})
