import { expect, test } from 'vitest'
import { createLexV2Client } from '../../generated/lex-v2/client.ts'
import { openExportFile, runExport } from '../../generated/lex-v2/index.ts'
import { mockVendor as lexV2 } from '../../generated/lex-v2/mock.ts'
import { vendors } from '../../generated/vendors.ts'
import { createMockFetch } from './createMockFetch.ts'
import { exportFileBytes, exportFileEntries } from './exportFileBytes.ts'

const mocked = await Promise.all(vendors.map(({ loadMock }) => loadMock()))
const others = mocked.flatMap((mock) =>
  Object.entries(mock.otherFiles).map(([name, file]) => ({
    vendor: mock.contract.description.vendor,
    mock,
    name,
    file,
  })),
)
const blobOf = (bytes: Uint8Array) => new Blob([bytes.slice()])

test('there are files to look into', () => expect(others).not.toEqual([]))

test.each(others)(
  'the file of $vendor for $name is one of its kinds, and not the usual one',
  async ({ mock, file }) => {
    const bytes = exportFileBytes(mock, exportFileEntries({ file }))
    const { kind, problems } = await mock.inspectFile(blobOf(bytes), {})
    const usual = await mock.inspectFile(blobOf(exportFileBytes(mock)), {})
    expect({ isKnown: kind !== undefined, isUsual: kind === usual.kind, problems }).toEqual({
      isKnown: true,
      isUsual: false,
      problems: [],
    })
  },
)

const locale = { botId: 'BOT0000001', botVersion: '1', localeId: 'en_US' }
test.each([
  {
    resource: { botExportSpecification: { botId: 'BOT0000001', botVersion: '1' } },
    fileFormat: 'LexJson',
    kind: 'bot',
  },
  { resource: { botLocaleExportSpecification: locale }, fileFormat: 'LexJson', kind: 'botLocale' },
  { resource: { customVocabularyExportSpecification: locale }, fileFormat: 'TSV', kind: 'customVocabulary' },
  { resource: { testSetExportSpecification: { testSetId: 'TESTSET001' } }, fileFormat: 'CSV', kind: 'testSet' },
] as const)(
  'an export gives the kind of file that its start asks for: $kind',
  async ({ resource, fileFormat, kind }) => {
    const fetch = createMockFetch(lexV2)
    const lex = createLexV2Client({ fetch, clock: fetch.clock, headers: { authorization: 'any' } })
    const job = await runExport(lex, { body: { resourceSpecification: resource, fileFormat } })
    const { body } = await openExportFile(job)
    const inspected = await lexV2.inspectFile(await new Response(body).blob(), {})
    expect([inspected.kind, inspected.problems]).toEqual([kind, []])
  },
)
