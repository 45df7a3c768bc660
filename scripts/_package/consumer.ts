// What a consumer of the package may write; compiled against the packed package with several compilers.
import { checkExchange, formatFinding } from 'export-contracts/conformance'
import { createEmarsysClient, runExport as runEmarsysExport } from 'export-contracts/emarsys'
import { type FileProblem, inspectFile, readArchiveMember } from 'export-contracts/inspect'
import { createKoreAiClient } from 'export-contracts/kore-ai'
import { fileKinds, inspectFile as inspectBot } from 'export-contracts/kore-ai/file'
import { createLexV1Client } from 'export-contracts/lex-v1'
import { createLexV2Client, type DescribeExportResponse, ExportError, runExport } from 'export-contracts/lex-v2'
import { contract } from 'export-contracts/lex-v2/contract'
import { mockVendor } from 'export-contracts/lex-v2/mock'
import { eachRow } from 'export-contracts/lists'
import { assertMatchesContract, matchContract } from 'export-contracts/matchers'
import { createMockFetch } from 'export-contracts/mock'
import { startMock } from 'export-contracts/mock/server'
import { checkRecording, readRecordings } from 'export-contracts/recordings'
import { saveExport } from 'export-contracts/save'

const lex = createLexV2Client({
  region: 'eu-west-1',
  credentials: async () => ({ accessKeyId: 'id', secretAccessKey: 'key', sessionToken: 'token' }),
  retry: { maxAttempts: 2 },
})
const described = await lex.describeExport({ exportId: 'EXPORT0001' })
if (described.ok) {
  const data: DescribeExportResponse = described.data
  const state: string = data.exportStatus
  state satisfies string
} else if (described.status === 404) {
  const message: string | null | undefined = described.error.message
  message satisfies string | null | undefined
} else if (described.status === 'unexpected') {
  described.error.text satisfies string
}

for await (const row of eachRow(lex.listExports, { body: { maxResults: 5 } })) row.exportId satisfies string
// @ts-expect-error one export is no list
eachRow(lex.describeExport, { exportId: 'EXPORT0001' })

const emarsys = createEmarsysClient({ credentials: { username: 'user', secret: 'secret' } })
const started = await emarsys.exportSegment({
  body: { distribution_method: 'local', filter: 1, contact_fields: [1, '3'] },
})
if (started.ok) await emarsys.getExportStatus({ exportId: started.data.data.id })

const kore = createKoreAiClient({ host: 'bots.kore.ai', credentials: 'eyJhbGciOiJIUzI1NiJ9.e30.AAAA' })
const status = await kore.getBotExportStatus({ BotID: 'st-1' }, { signal: AbortSignal.timeout(1000) })
if (!status.ok && status.status === 401) status.error.errors[0]?.msg satisfies string | undefined

const v1 = createLexV1Client({ region: 'us-east-1' })
await v1.getExport({ name: 'Bot', version: '1', resourceType: 'BOT', exportType: 'LEX' }, { repeatable: false })

// @ts-expect-error a parameter that does not exist
await v1.getExport({ name: 'Bot', version: '1', resourceType: 'BOT', exportType: 'LEX', resourceVersion: '1' })
// @ts-expect-error a value that no version of the API knows
await v1.getExport({ name: 'Bot', version: '1', resourceType: 'Bot', exportType: 'LEX' })
// @ts-expect-error the id is missing
await lex.describeExport({})

const job = await runExport(
  createLexV2Client({ fetch: createMockFetch(mockVendor, { scenario: 'slow' }) }),
  {
    body: {
      resourceSpecification: { botExportSpecification: { botId: 'BOT', botVersion: 'DRAFT' } },
      fileFormat: 'LexJson',
    },
  },
  { onState: ({ state, phase }) => `${state} ${phase}`, timeoutMs: 1000, signal: AbortSignal.timeout(1000) },
)
job.data.exportStatus satisfies string
const saved = await saveExport(job, 'bot.zip', { deleteAfter: true, inspect: true }).catch((error: unknown) => {
  if (error instanceof ExportError && error.code === 'EXPORT_FILE_BROKEN') return undefined
  throw error
})
saved?.bytes satisfies number | undefined
await runEmarsysExport(emarsys, {
  start: 'exportSegment',
  body: { distribution_method: 'local', filter: 1, contact_fields: [1] },
})
// @ts-expect-error with several start operations, one must be named
await runEmarsysExport(emarsys, { body: { distribution_method: 'local', filter: 1, contact_fields: [1] } })

const server = await startMock({ vendors: [mockVendor] })
server.address satisfies string
createMockFetch(mockVendor).clock.now() satisfies number

for await (const item of readRecordings(['recordings'])) {
  if ('skipped' in item) continue
  const result = checkExchange(contract, item.entry.exchange, { profile: 'audit' })
  if (result.judged) result.findings.map(formatFinding) satisfies string[]
}
const report = await checkRecording(['recordings'], [contract], { coverage: { status: 50 } })
report.findings[0]?.spec?.line satisfies number | undefined

const verdict = await matchContract(new Response('{}'), 'lex-v2', { operationId: 'describeExport', profile: 'audit' })
if (!verdict.pass)
  await assertMatchesContract({ request: { method: 'GET', url: '' }, response: { status: 200 } }, contract)

const archive = new Blob([])
const { kind, resource, problems } = await inspectFile(fileKinds, archive, { forImport: true })
kind satisfies string | undefined
resource?.name satisfies string | undefined
problems satisfies readonly FileProblem[]
await inspectBot(archive, { request: { exportType: 'latest' } })
const config: Uint8Array = await readArchiveMember(archive, 'config.json')
config.length satisfies number
