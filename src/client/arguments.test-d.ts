import { assertType, describe, expectTypeOf, test } from 'vitest'
import type { createEmarsysClient, EmarsysClientOptions } from '../../generated/emarsys/client.ts'
import type { createKoreAiClient, KoreAiClientOptions } from '../../generated/kore-ai/client.ts'
import type { BotExportRequest, operations } from '../../generated/kore-ai/types.ts'
import type { createLexV1Client } from '../../generated/lex-v1/client.ts'
import type { createLexV2Client, LexV2ClientOptions } from '../../generated/lex-v2/client.ts'

declare const lexV1: ReturnType<typeof createLexV1Client>
declare const lexV2: ReturnType<typeof createLexV2Client>
declare const koreAi: ReturnType<typeof createKoreAiClient>
declare const emarsys: ReturnType<typeof createEmarsysClient>

const resourceSpecification = { botExportSpecification: { botId: 'BOT0000001', botVersion: 'DRAFT' } }

describe('parameters', () => {
  test('stand beside each other by their names, with the body', () => {
    lexV2.describeExport({ exportId: 'EXPORT0001' })
    lexV1.getExport({ name: 'OrderFlowers', version: '1', resourceType: 'BOT', exportType: 'LEX' })
    emarsys.downloadExport({ exportId: 2140, offset: 0, limit: 10 })
    koreAi.startBotExport({ BotID: 'st-1', body: { exportType: 'latest' } })
    lexV2.createExport({ body: { resourceSpecification, fileFormat: 'LexJson' } })
    expectTypeOf(koreAi.startBotExport).parameter(0).toEqualTypeOf<{ BotID: string; body: BotExportRequest }>()
    expectTypeOf(emarsys.downloadExport)
      .parameter(0)
      .toEqualTypeOf<{ exportId: number; offset?: number; limit?: number }>()
  })

  test('that are required cannot be left out', () => {
    // @ts-expect-error: exportId is required
    lexV2.describeExport({})
    // @ts-expect-error: an argument is required
    lexV2.describeExport()
    // @ts-expect-error: exportType is required
    lexV1.getExport({ name: 'OrderFlowers', version: '1', resourceType: 'BOT' })
  })

  test('have the names of the contract', () => {
    // @ts-expect-error: there is no parameter id
    lexV2.describeExport({ exportId: 'EXPORT0001', id: 'EXPORT0001' })
    // @ts-expect-error: capital letters count
    koreAi.getBotExportStatus({ botID: 'st-1' })
    // @ts-expect-error: there is no parameter page
    emarsys.downloadExport({ exportId: 2140, page: 1 })
  })

  test('have the types of the contract', () => {
    // @ts-expect-error: a text
    lexV2.describeExport({ exportId: 1 })
    // @ts-expect-error: null is no text
    lexV2.describeExport({ exportId: null })
    // @ts-expect-error: a number
    emarsys.getExportStatus({ exportId: '2140' })
    // @ts-expect-error: a request knows all of its values
    lexV1.getExport({ name: 'OrderFlowers', version: '1', resourceType: 'BOTS', exportType: 'LEX' })
  })
})

describe('a body', () => {
  test('that is required cannot be left out', () => {
    // @ts-expect-error: the body is required
    lexV2.createExport({})
    // @ts-expect-error: the body is required
    koreAi.startBotExport({ BotID: 'st-1' })
  })

  test('that is optional can be left out', () => {
    lexV2.listExports()
    lexV2.listExports({})
    lexV2.listExports({ body: { maxResults: 5 } })
    lexV2.updateExport({ exportId: 'EXPORT0001' })
  })

  test('that no operation takes cannot be given', () => {
    // @ts-expect-error: describeExport takes no body
    lexV2.describeExport({ exportId: 'EXPORT0001', body: {} })
  })

  test('has the members of the contract', () => {
    // @ts-expect-error: fileFormat is required
    lexV2.createExport({ body: { resourceSpecification } })
    // @ts-expect-error: a request knows all of its values
    lexV2.createExport({ body: { resourceSpecification, fileFormat: 'ZIP' } })
    // @ts-expect-error: there is no member colour
    lexV2.createExport({ body: { resourceSpecification, fileFormat: 'CSV', colour: 'red' } })
    // @ts-expect-error: a request knows all of its values
    koreAi.startBotExport({ BotID: 'st-1', body: { exportType: 'newest' } })
  })
})

describe('a file', () => {
  test('is a Blob in a form', () => {
    koreAi.uploadFile({ body: { file: new Blob(['{}']), fileContext: 'bulkImport', fileExtension: 'json' } })
    // @ts-expect-error: a text has no name, and vendors take it for a field
    koreAi.uploadFile({ body: { file: '{}', fileContext: 'bulkImport', fileExtension: 'json' } })
    // @ts-expect-error: the file is required
    koreAi.uploadFile({ body: { fileContext: 'bulkImport', fileExtension: 'json' } })
  })
})

describe('a body of one of two kinds', () => {
  const [botDefinition, configInfo, icon, zipInfo] = ['1', '2', '3', '4']

  test('has the members of its kind', () => {
    koreAi.importBot({ body: { botDefinition, configInfo, icon } })
    koreAi.importBot({ body: { uploadMode: 'JSON', botDefinition, configInfo, icon, name: 'Flowers' } })
    koreAi.importBot({ body: { uploadMode: 'ZIP', zipInfo } })
    // @ts-expect-error: icon is required
    koreAi.importBot({ body: { botDefinition, configInfo } })
    // @ts-expect-error: an archive says that it is one
    koreAi.importBot({ body: { zipInfo } })
    // @ts-expect-error: files are no archive
    koreAi.importBot({ body: { uploadMode: 'ZIP', botDefinition, configInfo, icon } })
  })
})

describe('options', () => {
  test('of a call are headers and a signal', () => {
    lexV2.describeExport({ exportId: 'EXPORT0001' }, { headers: { a: 'b' }, signal: AbortSignal.timeout(1000) })
    // @ts-expect-error: a region is an option of the client
    lexV2.describeExport({ exportId: 'EXPORT0001' }, { region: 'eu-west-2' })
    // @ts-expect-error: a header is a text
    lexV2.describeExport({ exportId: 'EXPORT0001' }, { headers: { a: 1 } })
  })

  test('of a client have the variables of its server', () => {
    assertType<LexV2ClientOptions>({ region: 'eu-west-2' })
    assertType<KoreAiClientOptions>({ host: 'bots.kore.ai' })
    assertType<EmarsysClientOptions>({ host: 'api.emarsys.net', version: 'v3' })
    assertType<LexV2ClientOptions>({ baseUrl: 'http://127.0.0.1:4010', headers: { a: 'b' }, fetch: globalThis.fetch })
    assertType<LexV2ClientOptions>({ endpoint: 'fips' })
    // @ts-expect-error: no server has this name
    assertType<LexV2ClientOptions>({ endpoint: 'slow' })
    // @ts-expect-error: Kore.ai has one server
    assertType<KoreAiClientOptions>({ endpoint: 'fips' })
    // @ts-expect-error: the host of Lex is no variable
    assertType<LexV2ClientOptions>({ host: 'example.com' })
    // @ts-expect-error: version knows two values
    assertType<EmarsysClientOptions>({ version: 'v4' })
  })
})

test('a client has the methods of its vendor alone', () => {
  // @ts-expect-error: another vendor's operation
  lexV2.startBotExport
  expectTypeOf<keyof typeof koreAi>().toEqualTypeOf<keyof operations | 'raw'>()
})
