import { assertType, describe, expectTypeOf, test } from 'vitest'
import type { createEmarsysClient } from '../../generated/emarsys/client.ts'
import type { createKoreAiClient } from '../../generated/kore-ai/client.ts'
import type { BotExport, GetBotExportStatusResponse } from '../../generated/kore-ai/types.ts'
import type { createLexV2Client } from '../../generated/lex-v2/client.ts'
import type { DescribeExportResponse } from '../../generated/lex-v2/types.ts'
import type { UnexpectedReason, UnexpectedResult } from './result.ts'

type LexV2 = ReturnType<typeof createLexV2Client>
type KoreAi = ReturnType<typeof createKoreAiClient>
type Emarsys = ReturnType<typeof createEmarsysClient>

declare const described: Awaited<ReturnType<LexV2['describeExport']>>
declare const created: Awaited<ReturnType<LexV2['createExport']>>
declare const botExport: Awaited<ReturnType<KoreAi['getBotExportStatus']>>
declare const downloaded: Awaited<ReturnType<Emarsys['downloadExport']>>

describe('a result', () => {
  test('has the documented statuses and unexpected, and no other', () => {
    expectTypeOf(described.status).toEqualTypeOf<200 | 400 | 403 | 404 | 429 | 500 | 'unexpected'>()
    expectTypeOf(created.status).toEqualTypeOf<202 | 400 | 402 | 403 | 404 | 409 | 429 | 500 | 'unexpected'>()
  })

  test('always has its response', () => expectTypeOf(described.response).toEqualTypeOf<Response>())

  test('has neither data nor error before it is told apart', () => {
    // @ts-expect-error: only a success has data
    described.data
    // @ts-expect-error: only a failure has an error
    described.error
  })
})

describe('ok', () => {
  test('tells the success apart', () => {
    if (!described.ok) return
    expectTypeOf(described.status).toEqualTypeOf<200>()
    expectTypeOf(described.data).toEqualTypeOf<DescribeExportResponse>()
    // @ts-expect-error: a success has no error
    described.error
  })

  test('has a success named like its operation, whatever the description calls it', () => {
    if (!botExport.ok) return
    expectTypeOf(botExport.data).toEqualTypeOf<GetBotExportStatusResponse>()
    expectTypeOf<GetBotExportStatusResponse>().toEqualTypeOf<BotExport>()
  })

  test('tells the failures apart', () => {
    if (described.ok) return
    expectTypeOf(described.status).toEqualTypeOf<400 | 403 | 404 | 429 | 500 | 'unexpected'>()
    // @ts-expect-error: a failure has no data
    described.data
  })

  test('a file in CSV is a text', () => {
    if (downloaded.ok) expectTypeOf(downloaded.data).toEqualTypeOf<string>()
  })
})

describe('status', () => {
  test('200 has the data', () => {
    if (described.status !== 200) return
    expectTypeOf(described.ok).toEqualTypeOf<true>()
    expectTypeOf(described.data.exportId).toEqualTypeOf<string>()
    expectTypeOf(described.data.downloadUrl).toEqualTypeOf<string | null | undefined>()
    expectTypeOf(described.data.creationDateTime).toEqualTypeOf<number | undefined>()
  })

  test('202 has the data of a start', () => {
    if (created.status === 202) expectTypeOf(created.data.exportId).toEqualTypeOf<string>()
  })

  test('404 has the envelope of its vendor', () => {
    if (described.status !== 404) return
    expectTypeOf(described.ok).toEqualTypeOf<false>()
    expectTypeOf(described.error.message).toEqualTypeOf<string | null | undefined>()
    // @ts-expect-error: the envelope of another vendor
    described.error.errors
  })

  test('401 has the envelope of another vendor', () => {
    if (botExport.status !== 401) return
    expectTypeOf(botExport.error.errors[0]?.msg).toEqualTypeOf<string | undefined>()
    expectTypeOf(botExport.error.errors[0]?.code).toEqualTypeOf<string | number | undefined>()
    // @ts-expect-error: the envelope of another vendor
    botExport.error.message
  })

  test('410 has a reply code', () => {
    if (downloaded.status === 410) expectTypeOf(downloaded.error.replyCode).toEqualTypeOf<number>()
  })

  test('unexpected has the reason, a message and the text', () => {
    if (described.status !== 'unexpected') return
    expectTypeOf(described).toEqualTypeOf<UnexpectedResult>()
    expectTypeOf(described.ok).toEqualTypeOf<false>()
    expectTypeOf(described.error.reason).toEqualTypeOf<UnexpectedReason>()
    expectTypeOf(described.error.message).toEqualTypeOf<string>()
    expectTypeOf(described.error.text).toEqualTypeOf<string>()
  })

  test('a status that is not documented compares with nothing', () => {
    // @ts-expect-error: 418 is no status of the operation
    described.status === 418
    // @ts-expect-error: a status is a number
    described.status === '404'
  })

  test('a switch over the statuses can be complete', () => {
    const words = (result: typeof described): string => {
      switch (result.status) {
        case 200:
          return result.data.exportStatus
        case 400:
        case 403:
        case 404:
        case 429:
        case 500:
          return result.error.message ?? ''
        case 'unexpected':
          return result.error.reason
      }
    }
    assertType<string>(words(described))
  })
})

describe('an open list of values', () => {
  type Status = DescribeExportResponse['exportStatus']

  test('accepts values that nobody has documented', () => {
    assertType<Status>('Paused')
    // @ts-expect-error: a state is a text
    assertType<Status>(1)
  })

  test('still offers those that are known', () => {
    // `string` alone would be equal to the union; an editor offers what is left when it is taken away.
    type Known = Status extends infer Word
      ? Word extends string & {}
        ? string extends Word
          ? never
          : Word
        : never
      : never
    expectTypeOf<Extract<Known, 'InProgress' | 'Completed' | 'Failed' | 'Deleting'>>().toEqualTypeOf<
      'InProgress' | 'Completed' | 'Failed' | 'Deleting'
    >()
    expectTypeOf<Status>().not.toEqualTypeOf<string>()
  })

  test('compares with any text', () => {
    if (described.ok) assertType<boolean>(described.data.exportStatus === 'Paused')
  })
})
