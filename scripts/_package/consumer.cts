// What a CommonJS consumer of the package may write.
import { createLexV2Client, type DescribeExportResponse, runExport } from 'export-contracts/lex-v2'
import { mockVendor } from 'export-contracts/lex-v2/mock'
import { createMockFetch } from 'export-contracts/mock'

const fetch = createMockFetch(mockVendor)
const lex = createLexV2Client({ fetch, clock: fetch.clock })
const botExportSpecification = { botId: 'BOT', botVersion: 'DRAFT' }
runExport(lex, { body: { resourceSpecification: { botExportSpecification }, fileFormat: 'LexJson' } }).then(
  ({ data }) => data satisfies DescribeExportResponse,
)
