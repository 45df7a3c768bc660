// What a consumer of the package may write; compiled against the packed package with several compilers.
import { checkExchange, formatFinding, readHar } from 'export-contracts/conformance'
import { createEmarsysClient } from 'export-contracts/emarsys'
import { createKoreAiClient } from 'export-contracts/kore-ai'
import { createLexV1Client } from 'export-contracts/lex-v1'
import { createLexV2Client, type DescribeExportResponse } from 'export-contracts/lex-v2'
import { contract } from 'export-contracts/lex-v2/contract'

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

for (const { exchange } of readHar('{}', 'a.har')) {
  const result = checkExchange(contract, exchange, { profile: 'audit' })
  if (result.judged) result.findings.map(formatFinding) satisfies string[]
}
