import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { vendors } from '../../../generated/vendors.ts'
import type { RecordingOptions } from '../checkInputs.ts'
import { checkRecording } from '../checkRecording.ts'
import { defaultLimits } from '../readers/limits.ts'
import type { RecordingReport } from '../recordingReport.ts'
import { toCandidate } from '../vendorCandidate.ts'
import { createJudgePool, createJudgeWorker } from './judgePool.ts'
import { LostWorkerError } from './LostWorkerError.ts'
import { packSlices } from './packSlices.ts'

const folder = mkdtempSync(join(tmpdir(), 'judge-pool-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const candidates = vendors.map(toCandidate)

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
const lines = Array.from({ length: 4_000 }, (_, index) => {
  const id = Math.floor(index / 3)
  if (index % 1000 === 7) return '{"request":'
  if (index % 1000 === 8) return poll(id, 'InProgress', { failureReasons: ['x'.repeat(300_000)] })
  if (index % 1000 === 9) return poll(id, 'Completed', { downloadUrl: 7 })
  if (index % 1000 === 10) return poll(id, 'InProgress', { _file: 'looks like an attachment' })
  if (index % 1000 === 11)
    return '{"request":{"method":"GET","url":"https://elsewhere.example/"},"response":{"status":200}}'
  if (index % 1000 === 12)
    return poll(1, index < 2000 ? 'Completed' : 'InProgress', { downloadUrl: 'https://f.example/x' })
  return poll(id, 'InProgress', { note: 'y'.repeat(300) })
})
const file = join(folder, 'many.ndjson')
writeFileSync(file, lines.join('\n'))

const check = (options: RecordingOptions) =>
  checkRecording([file], candidates, { profile: 'audit', bytesBeforeWorkers: 100_000, ...options })

let known: Promise<RecordingReport> | undefined
/** The report without workers. */
const alone = () => {
  known ??= check({ coverage: {} })
  return known
}

test.each([1, 2])('%i workers give the same report as none, in the same order', async (workers) => {
  const whole = await alone()
  expect(whole.summary).toMatchObject({ exchanges: lines.length, unreadable: 4, judged: lines.length - 8 })
  expect(new Set(whole.findings.map(({ rule }) => rule))).toContain('lifecycle-sequence')
  expect(await check({ coverage: {}, workers })).toEqual(whole)
})

test('an abort ends the check and its workers', async () => {
  const controller = new AbortController()
  const reason = new Error('enough')
  const exits: Promise<unknown>[] = []
  const abortWithWorkers = (worker: Worker) => {
    exits.push(once(worker, 'exit'))
    controller.abort(reason)
  }
  process.on('worker', abortWithWorkers)
  onTestFinished(() => void process.off('worker', abortWithWorkers))
  await expect(check({ workers: 2, signal: controller.signal })).rejects.toBe(reason)
  expect(await Promise.all(exits)).toHaveLength(2)
})

test('a worker that ends early ends the check with what was judged before', async () => {
  const end = (worker: Worker) => worker.terminate()
  process.on('worker', end)
  onTestFinished(() => void process.off('worker', end))
  const error = await check({ workers: 1 }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(LostWorkerError)
  const { summary, findings } = (error as LostWorkerError).report as RecordingReport
  expect(summary).toMatchObject({ incomplete: true, profile: 'audit' })
  expect(summary.judged).toBeGreaterThan(0)
  expect(summary.exchanges).toBeLessThan(lines.length)
  const inOrder = (await alone()).findings.filter(({ rule }) => rule !== 'lifecycle-sequence')
  const found = findings.filter(({ rule }) => rule !== 'lifecycle-sequence')
  expect(found).toEqual(inOrder.slice(0, found.length))
})

test('a worker may answer in another order than it was asked in', async () => {
  const thread = Object.assign(new EventEmitter(), { postMessage: () => {}, terminate: async () => 0 })
  const { ask, pending } = createJudgeWorker(thread as never)
  const answers = [ask<string>(packSlices([])), ask<string>(packSlices([]))]
  expect(pending()).toBe(2)
  thread.emit('message', { id: 1, answer: 'second' })
  thread.emit('message', { id: 0, answer: 'first' })
  expect(await Promise.all(answers)).toEqual(['first', 'second'])
  expect(pending()).toBe(0)
})

test('a worker that ends fails what it was asked, and what it is asked later', async () => {
  const thread = Object.assign(new EventEmitter(), { postMessage: () => {}, terminate: async () => 0 })
  const { ask } = createJudgeWorker(thread as never)
  const answer = ask(packSlices([]))
  thread.emit('exit', 1)
  const message = '[export-contracts] check: a worker ended before it was done'
  await expect(answer).rejects.toThrow(message)
  await expect(ask(packSlices([]))).rejects.toThrow(message)
})

test.each([
  ['ran out of memory', 'ERR_WORKER_OUT_OF_MEMORY', LostWorkerError],
  ['failed', 'ERR_OTHER', TypeError],
])('a worker that %s fails what it was asked by that', async (_, code, kind) => {
  const thread = Object.assign(new EventEmitter(), { postMessage: () => {}, terminate: async () => 0 })
  const { ask, pending } = createJudgeWorker(thread as never)
  const answer = ask(packSlices([]))
  const cause = Object.assign(new TypeError('of the worker'), { code })
  thread.emit('error', cause)
  const error = await answer.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(kind)
  expect(error === cause || (error as Error).cause === cause).toBe(true)
  expect(pending()).toBe(0)
})

test('a pool whose workers have enough to do takes no more', async () => {
  const settings = { names: ['lex-v2'], profile: 'audit', coverage: false, limits: defaultLimits } as const
  const pool = createJudgePool(2, {}, { ...settings, notBeforeMs: undefined })
  try {
    const taken = Array.from({ length: 6 }, () => pool.judge([]))
    expect(taken.map((verdicts) => verdicts !== undefined)).toEqual([true, true, true, true, false, false])
    expect(await Promise.all(taken.slice(0, 4))).toEqual([[], [], [], []])
    expect(await pool.judge([])).toEqual([])
  } finally {
    await pool.stop()
  }
})
