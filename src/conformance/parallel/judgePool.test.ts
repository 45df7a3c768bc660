import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { vendors } from '../../../generated/vendors.ts'
import { checkRecording, type RecordingOptions } from '../checkRecording.ts'

const folder = mkdtempSync(join(tmpdir(), 'judge-pool-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const candidates = await Promise.all(
  vendors.map(async ({ loadDescription, loadContract }) => ({
    description: await loadDescription(),
    load: loadContract,
  })),
)

const poll = (id: number, exportStatus: string, more: object = {}) => {
  const exportId = `E${String(id).padStart(9, '0')}`
  const url = `https://models-v2-lex.eu-west-1.amazonaws.com/exports/${exportId}`
  const response = {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: { exportId, exportStatus, ...more },
  }
  return JSON.stringify({ request: { method: 'GET', url, headers: {} }, response })
}

/** Lines of every kind: clean, wrong, out of order, too large to share, cut off, with an attachment, of nobody. */
const lines = Array.from({ length: 12_000 }, (_, index) => {
  const id = Math.floor(index / 3)
  if (index % 1000 === 7) return '{"request":'
  if (index % 1000 === 8) return poll(id, 'InProgress', { failureReasons: ['x'.repeat(300_000)] })
  if (index % 1000 === 9) return poll(id, 'Completed', { downloadUrl: 7 })
  if (index % 1000 === 10) return poll(id, 'InProgress', { _file: 'looks like an attachment' })
  if (index % 1000 === 11)
    return '{"request":{"method":"GET","url":"https://elsewhere.example/"},"response":{"status":200}}'
  if (index % 1000 === 12)
    return poll(1, index < 6000 ? 'Completed' : 'InProgress', { downloadUrl: 'https://f.example/x' })
  return poll(id, 'InProgress', { note: 'y'.repeat(300) })
})
const file = join(folder, 'many.ndjson')
writeFileSync(file, lines.join('\n'))

const check = (options: RecordingOptions) => checkRecording([file], candidates, { profile: 'audit', ...options })

test.each([1, 2])('%i workers give the same report as none, in the same order', async (workers) => {
  const alone = await check({ coverage: {} })
  expect(alone.summary).toMatchObject({ exchanges: lines.length, unreadable: 12, judged: lines.length - 24 })
  expect(new Set(alone.findings.map(({ rule }) => rule))).toContain('lifecycle-sequence')
  expect(await check({ coverage: {}, workers })).toEqual(alone)
})

test('an abort ends the check and its workers', async () => {
  const signal = AbortSignal.timeout(300)
  await expect(check({ workers: 2, signal })).rejects.toThrow()
})
