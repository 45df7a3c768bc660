import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { contract } from '../../generated/lex-v2/contract.ts'
import { checkRecording } from './checkRecording.ts'

const top = mkdtempSync(join(tmpdir(), 'shuffled-'))
afterAll(() => rmSync(top, { recursive: true }))

const address = 'https://models-v2-lex.eu-west-1.amazonaws.com/exports'
const headers = { 'content-type': 'application/json' }
const resourceSpecification = { botExportSpecification: { botId: 'BOT0000001', botVersion: '1' } }
const downloadUrl = 'https://files.example.com/bot.zip'

interface Told {
  readonly job: number
  readonly state: string
  /** Seconds after the start of all. */
  readonly at: number
}

/** What is told of a job: `start` or a state. */
function toEntry({ job, state, at }: Told) {
  const exportId = `EXPORT000${job}`
  const startedDateTime = new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString()
  if (state === 'start') {
    const body = { resourceSpecification, fileFormat: 'LexJson' }
    const request = { method: 'PUT', url: `${address}/`, headers, body }
    return {
      startedDateTime,
      request,
      response: { status: 202, headers, body: { exportId, exportStatus: 'InProgress' } },
    }
  }
  const request = { method: 'GET', url: `${address}/${exportId}`, headers: {} }
  const more = state === 'Completed' ? { downloadUrl } : {}
  return {
    startedDateTime,
    request,
    response: { status: 200, headers, body: { exportId, exportStatus: state, ...more } },
  }
}

/** The verdict: how much was judged, and which changes of which job are illegal, wherever they stand. */
async function verdictOf(files: readonly (readonly Told[])[]) {
  const folder = mkdtempSync(join(top, 'run-'))
  const inputs = files.map((told, index) => {
    const file = join(folder, `${index}.ndjson`)
    writeFileSync(file, told.map((one) => JSON.stringify(toEntry(one))).join('\n'))
    return file
  })
  const { summary, findings, skipped } = await checkRecording(inputs, [contract])
  const { judged, errors, warnings } = summary
  return {
    judged,
    errors,
    warnings,
    skipped,
    messages: findings.map(({ rule, message }) => `${rule} ${message}`).sort(),
  }
}

const states = ['start', 'InProgress', 'Completed', 'Failed', 'Deleting']
/** Runs of three jobs, of which about half are legal. */
const runs = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(...states)), { minLength: 2, maxLength: 12 })
  .map((told) => told.map(([job, state], at): Told => ({ job, state, at })))
const legal = fc
  .array(fc.constantFrom('InProgress', 'InProgress', 'Completed'), { maxLength: 10 })
  .map((middle) => ['start', ...middle.filter((state) => state === 'InProgress'), 'Completed'])
  .map((path) => path.map((state, at): Told => ({ job: 1, state, at })))

test('1,000 shuffles over several files have the verdict of the recording in order', async () => {
  let illegal = 0
  const shuffled = fc.oneof(runs, legal).chain((told) =>
    fc.record({
      told: fc.constant(told),
      order: fc.shuffledSubarray([...told.keys()], { minLength: told.length, maxLength: told.length }),
      files: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: told.length, maxLength: told.length }),
    }),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ({ told, order, files }) => {
      const inOrder = await verdictOf([told])
      if (inOrder.errors > 0) illegal++
      const apart = [0, 1, 2, 3].map((file) =>
        order.filter((_, place) => files[place] === file).map((index) => told[index] as Told),
      )
      expect(await verdictOf(apart.filter((part) => part.length > 0))).toEqual(inOrder)
    }),
    { numRuns: 1000 },
  )
  expect(illegal).toBeGreaterThan(200)
  expect(illegal).toBeLessThan(900)
})
