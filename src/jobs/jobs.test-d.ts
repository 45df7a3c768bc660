import { assertType, describe, expectTypeOf, test } from 'vitest'
import type { EmarsysClient } from '../../generated/emarsys/client.ts'
import * as emarsys from '../../generated/emarsys/jobs.ts'
import type { RegistrationsRequest } from '../../generated/emarsys/types.ts'
import type { KoreAiClient } from '../../generated/kore-ai/client.ts'
import * as koreAi from '../../generated/kore-ai/jobs.ts'
import type { LexV1Client } from '../../generated/lex-v1/client.ts'
import * as lexV1 from '../../generated/lex-v1/jobs.ts'
import type { LexV2Client } from '../../generated/lex-v2/client.ts'
import * as lexV2 from '../../generated/lex-v2/jobs.ts'
import type { DescribeExportResponse, DescribeImportResponse } from '../../generated/lex-v2/types.ts'
import type { SaveOptions } from '../save/saveOptions.ts'
import type { ExportError, ExportErrorCode, ImportError, ImportErrorCode } from './JobError.ts'
import type { ExportJob, ImportJob, JobProgress } from './job.ts'
import { openExportFile } from './openExportFile.ts'
import type { JobOptions } from './runJob.ts'

declare const emarsysClient: EmarsysClient
declare const koreAiClient: KoreAiClient
declare const lexV1Client: LexV1Client
declare const lexV2Client: LexV2Client

const resourceSpecification = { botExportSpecification: { botId: 'BOT0000001', botVersion: 'DRAFT' } }
const registrations = {
  time_range: ['2026-01-01', '2026-01-31'],
  contact_fields: [1, 3],
  distribution_method: 'local',
  with_timestamp: 1,
} satisfies RegistrationsRequest

describe('start', () => {
  test('may be left out where one operation starts an export', () => {
    koreAi.runExport(koreAiClient, { BotID: 'st-1', body: { exportType: 'published' } })
    koreAi.runExport(koreAiClient, { start: 'startBotExport', BotID: 'st-1', body: { exportType: 'published' } })
    lexV1.runExport(lexV1Client, { name: 'OrderFlowers', version: '1', resourceType: 'BOT', exportType: 'LEX' })
    lexV2.runExport(lexV2Client, { body: { resourceSpecification, fileFormat: 'LexJson' } })
  })

  test('is required where several do', () => {
    emarsys.runExport(emarsysClient, { start: 'exportRegistrations', body: registrations })
    // @ts-expect-error: five operations start an export
    emarsys.runExport(emarsysClient, { body: registrations })
  })

  test('is one of the operations that start an export', () => {
    // @ts-expect-error: it only asks
    emarsys.runExport(emarsysClient, { start: 'getExportStatus', body: registrations })
    // @ts-expect-error: another operation of the vendor
    lexV2.runExport(lexV2Client, { start: 'updateExport', body: { resourceSpecification, fileFormat: 'LexJson' } })
  })
})

describe('a request', () => {
  test('has the parameters of its operation', () => {
    // @ts-expect-error: BotID is required
    koreAi.runExport(koreAiClient, { body: { exportType: 'published' } })
    // @ts-expect-error: there is no parameter botId
    koreAi.runExport(koreAiClient, { botId: 'st-1', body: { exportType: 'published' } })
    // @ts-expect-error: version is required
    lexV1.runExport(lexV1Client, { name: 'OrderFlowers', resourceType: 'BOT', exportType: 'LEX' })
  })

  test('has the body of its operation', () => {
    // @ts-expect-error: fileFormat is required
    lexV2.runExport(lexV2Client, { body: { resourceSpecification } })
    // @ts-expect-error: a request knows all of its values
    koreAi.runExport(koreAiClient, { BotID: 'st-1', body: { exportType: 'newest' } })
    // @ts-expect-error: the body of exportRegistrations has no filter
    emarsys.runExport(emarsysClient, { start: 'exportRegistrations', body: { ...registrations, filter: 1 } })
    // @ts-expect-error: the body of exportSegment has a filter
    emarsys.runExport(emarsysClient, { start: 'exportSegment', body: registrations })
  })

  test("goes to its own vendor's client", () => {
    // @ts-expect-error: the client of another vendor
    lexV2.runExport(koreAiClient, { body: { resourceSpecification, fileFormat: 'LexJson' } })
  })
})

describe('a job that was started before', () => {
  test('is named by what its poll takes', () => {
    lexV2.waitForExport(lexV2Client, { exportId: 'EXPORT0001' })
    emarsys.waitForExport(emarsysClient, { exportId: 2140 })
    lexV1.watchExport(lexV1Client, { name: 'OrderFlowers', version: '1', resourceType: 'BOT', exportType: 'LEX' })
    // @ts-expect-error: exportId is required
    lexV2.waitForExport(lexV2Client, {})
    // @ts-expect-error: a number
    emarsys.waitForExport(emarsysClient, { exportId: '2140' })
  })

  test('may be told from others by its id where the poll does not take it', () => {
    koreAi.waitForExport(koreAiClient, { BotID: 'st-1' })
    koreAi.waitForExport(koreAiClient, { BotID: 'st-1', jobId: 'ber-1' })
    // @ts-expect-error: the vendor gives no id
    lexV1.waitForExport(lexV1Client, { name: 'a', version: '1', resourceType: 'BOT', exportType: 'LEX', jobId: 'x' })
  })
})

describe('a finished job', () => {
  test('has the typed body of the last poll', async () => {
    const job = await lexV2.waitForExport(lexV2Client, { exportId: 'EXPORT0001' })
    expectTypeOf(job).toEqualTypeOf<ExportJob<DescribeExportResponse>>()
    expectTypeOf(job.data.downloadUrl).toEqualTypeOf<string | null | undefined>()
    expectTypeOf(job.phase).toEqualTypeOf<'succeeded'>()
    expectTypeOf(job.jobId).toEqualTypeOf<string | number | undefined>()
    // @ts-expect-error: a member of another vendor
    job.data.downloadURL
  })

  test('of any vendor can be opened', async () => {
    openExportFile(await emarsys.waitForExport(emarsysClient, { exportId: 2140 }), { pageSize: 1000 })
    // @ts-expect-error: a job, not its body
    openExportFile((await emarsys.waitForExport(emarsysClient, { exportId: 2140 })).data)
  })

  test('is what an iterator over the changes returns', () => {
    const changes = lexV2.watchExport(lexV2Client, { exportId: 'EXPORT0001' })
    expectTypeOf(changes).toEqualTypeOf<AsyncGenerator<JobProgress, ExportJob<DescribeExportResponse>, void>>()
    // @ts-expect-error: an iterator has no callback
    lexV2.watchExport(lexV2Client, { exportId: 'EXPORT0001' }, { onState: () => undefined })
  })
})

describe('an import', () => {
  const file = new Blob(['zip'])
  const botImportSpecification = {
    botName: 'OrderFlowers',
    roleArn: 'arn:aws:iam::123456789012:role/LexBot',
    dataPrivacy: { childDirected: false },
  }
  const body = { resourceSpecification: { botImportSpecification }, mergeStrategy: 'Overwrite' as const }

  test('takes a file, and the body without what the file gives', () => {
    lexV2.runImport(lexV2Client, { file, body: { ...body, filePassword: 'secret' } })
    lexV1.runImport(lexV1Client, { file, body: { resourceType: 'BOT', mergeStrategy: 'FAIL_ON_CONFLICT' } })
    koreAi.runImport(koreAiClient, { start: 'importBot', file, body: { name: 'OrderFlowers', purpose: 'customer' } })
    koreAi.runImport(koreAiClient, { start: 'importIntoBot', BotID: 'st-1', file })
    koreAi.runImport(koreAiClient, {
      start: 'importIntoBot',
      BotID: 'st-1',
      file,
      body: { importOptions: { tasks: ['botTask'] } },
    })
  })

  test('may do without a file where the vendor has it already', () => {
    lexV2.runImport(lexV2Client, { body: { ...body, importId: 'IMPORT0001' } })
    koreAi.runImport(koreAiClient, {
      start: 'importBot',
      body: { uploadMode: 'JSON', botDefinition: '1', configInfo: '2', icon: '3' },
    })
  })

  test('is refused where it cannot be right', () => {
    // @ts-expect-error: mergeStrategy is required
    lexV2.runImport(lexV2Client, { file, body: { resourceSpecification: { botImportSpecification } } })
    // @ts-expect-error: there is no such strategy
    lexV2.runImport(lexV2Client, { file, body: { ...body, mergeStrategy: 'Merge' } })
    // @ts-expect-error: a file, and not its path
    lexV2.runImport(lexV2Client, { file: 'bot.zip', body })
    // @ts-expect-error: two operations start an import
    koreAi.runImport(koreAiClient, { file })
    // @ts-expect-error: the bot is missing
    koreAi.runImport(koreAiClient, { start: 'importIntoBot', file })
    // @ts-expect-error: emarsys imports no file
    emarsys.runImport(emarsysClient, { file })
  })

  test('tells what it has made, and is waited for by what its poll takes', async () => {
    const job = await lexV2.waitForImport(lexV2Client, { importId: 'IMPORT0001' })
    expectTypeOf(job.resourceId).toEqualTypeOf<string | undefined>()
    expectTypeOf(job).toEqualTypeOf<ImportJob<DescribeImportResponse>>()
    // @ts-expect-error: an import has no file to save
    openExportFile(job.delivered)
  })
})

test('options are numbers, a signal and a callback', () => {
  assertType<JobOptions>({ delayMs: 1, timeoutMs: 2, signal: AbortSignal.timeout(1), onState: ({ phase }) => phase })
  assertType<SaveOptions>({ onProgress: ({ bytes, totalBytes = 0 }) => bytes / totalBytes, deleteAfter: true })
  // @ts-expect-error: milliseconds
  assertType<JobOptions>({ timeoutMs: '2s' })
  // @ts-expect-error: there is no option delay
  assertType<JobOptions>({ delay: 1 })
  // @ts-expect-error: records
  assertType<SaveOptions>({ pageSize: '10' })
})

test('an error is told apart by its code', () => {
  expectTypeOf<ExportError['code']>().toEqualTypeOf<ExportErrorCode>()
  expectTypeOf<ImportError['code']>().toEqualTypeOf<ImportErrorCode>()
  // @ts-expect-error: there is no such code
  assertType<ExportErrorCode>('EXPORT_LOST')
  // @ts-expect-error: a code of an export
  assertType<ImportErrorCode>('IMPORT_FILE_BROKEN')
})
