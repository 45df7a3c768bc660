import { describe, expectTypeOf, test } from 'vitest'
import type { createKoreAiClient } from '../../generated/kore-ai/client.ts'
import type { createLexV2Client } from '../../generated/lex-v2/client.ts'
import type {
  ExportSummary,
  ImportSummary,
  ListedExports,
  ListedImports,
  operations,
} from '../../generated/lex-v2/types.ts'
import { eachPage, eachRow } from './pages.ts'
import type { OperationResult } from './result.ts'

declare const lexV2: ReturnType<typeof createLexV2Client>
declare const koreAi: ReturnType<typeof createKoreAiClient>

describe('a row', () => {
  test('has the type of the items in the list', () => {
    expectTypeOf(eachRow(lexV2.listExports)).toEqualTypeOf<AsyncGenerator<ExportSummary, void, void>>()
    expectTypeOf(eachRow(lexV2.listImports)).toEqualTypeOf<AsyncGenerator<ImportSummary, void, void>>()
  })
})

describe('a page', () => {
  test('has the type of the body of a success', () => {
    expectTypeOf(eachPage(lexV2.listExports)).toEqualTypeOf<AsyncGenerator<ListedExports, void, void>>()
    expectTypeOf(eachPage(lexV2.listImports)).toEqualTypeOf<AsyncGenerator<ListedImports, void, void>>()
  })
})

describe('arguments', () => {
  test('are those of the method', () => {
    eachRow(lexV2.listExports)
    eachRow(lexV2.listExports, {})
    eachRow(lexV2.listExports, { body: { nextToken: 'a', maxResults: 5 } }, { signal: AbortSignal.timeout(1000) })
    // @ts-expect-error: there is no member colour
    eachRow(lexV2.listExports, { body: { colour: 'red' } })
    // @ts-expect-error: a number
    eachPage(lexV2.listExports, { body: { maxResults: '5' } })
    // @ts-expect-error: a region is an option of the client
    eachPage(lexV2.listExports, {}, { region: 'eu-west-2' })
  })
})

test('a method whose answer is whole has no pages', () => {
  // @ts-expect-error: one export is no list
  eachRow(lexV2.describeExport)
  // @ts-expect-error: Kore.ai has no list
  eachPage(koreAi.getBotExportStatus)
})

test('a method of a list is called for one page like any other', () => {
  expectTypeOf(lexV2.listExports({ body: { maxResults: 5 } })).toEqualTypeOf<
    Promise<OperationResult<operations['listExports']>>
  >()
  expectTypeOf(lexV2.listExports.nextPage.rows).toEqualTypeOf<readonly string[] & readonly ['exportSummaries']>()
})
