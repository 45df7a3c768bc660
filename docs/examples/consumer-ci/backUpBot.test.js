import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkExchange, createRecorder, formatFinding } from 'export-contracts/conformance'
import { contract } from 'export-contracts/lex-v2/contract'
import { mockVendor } from 'export-contracts/lex-v2/mock'
import { createMockFetch } from 'export-contracts/mock'
import { beforeEach, expect, test } from 'vitest'
import { backUpBot } from './backUpBot.js'

const credentials = { accessKeyId: 'any', secretAccessKey: 'any' }
let file
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'backup-')), 'bot.zip')
})

test('a bot is saved as a zip archive, and what was sent keeps the contract', async () => {
  const recorder = createRecorder(createMockFetch(mockVendor), { contracts: [contract] })
  const client = { fetch: recorder.fetch, credentials }
  await backUpBot({ botId: 'ABCDEFGHIJ', file, client, delayMs: 1 })
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')

  const judged = (await recorder.exchanges()).map((exchange) => checkExchange(contract, exchange))
  const operations = judged.flatMap((result) => (result.judged ? [result.operationId] : []))
  expect(operations).toEqual(['createExport', 'describeExport', 'describeExport', 'describeExport'])
  expect(judged.flatMap(({ findings = [] }) => findings).map(formatFinding)).toEqual([])
})

test('an export that fails leaves no file behind', async () => {
  const client = { fetch: createMockFetch(mockVendor, { scenario: 'fails' }), credentials }
  const backup = backUpBot({ botId: 'ABCDEFGHIJ', file, client, delayMs: 1 })
  await expect(backup).rejects.toMatchObject({ name: 'ExportError', code: 'EXPORT_FAILED' })
  expect(existsSync(file)).toBe(false)
})
