import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { vendors } from '../../generated/vendors.ts'
import { checkRecording } from '../../src/recordings/checkRecording.ts'
import { writeLargeRecording } from './largeRecording.ts'

const folder = mkdtempSync(join(tmpdir(), 'large-recording-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(['ndjson', 'har'])('what the benchmark judges as %s keeps its contract', async (format) => {
  const file = join(folder, `polls.${format}`)
  await writeLargeRecording(file, 2500)
  const contracts = await Promise.all(vendors.map(({ loadContract }) => loadContract()))
  const { summary } = await checkRecording([file], contracts, { profile: 'audit' })
  expect(summary).toMatchObject({ exchanges: 2500, judged: 2500, errors: 0, warnings: 0 })
})
