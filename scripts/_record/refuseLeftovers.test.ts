import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contract } from '../../generated/lex-v2/contract.ts'
import { toHar } from '../../src/recorder/toHar.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { refuseLeftovers } from './refuseLeftovers.ts'

/** A recording with one poll, as a file. */
function recordingOf(exportId: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leftovers-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'poll.har')
  const url = `https://models-v2-lex.eu-west-1.amazonaws.com/exports/${exportId}`
  const exchange = {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    durationMs: 5,
    request: { method: 'GET', url, headers: [] },
  }
  writeFileSync(file, JSON.stringify(toHar([{ ...exchange, response: { status: 404, headers: [] } }])))
  return file
}

test('a recording with invented values passes', async () => {
  await expect(refuseLeftovers(contract, recordingOf('AZYWQV0098'))).resolves.toBeUndefined()
})

test('what redaction has missed is told by its place and not by its value', async () => {
  const file = recordingOf('PLANTEDBOT')
  const error = await refuseLeftovers(contract, file).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ProblemsError)
  const { message } = error as ProblemsError
  expect(message).toContain(`${file}:1  text that no contract explains (/log/entries/0/request/url)`)
  expect(message).toMatch(/may hold something secret, so it is not stored\. Delete it, and tell us what it is\.$/)
  expect(message).not.toContain('PLANTEDBOT')
})
