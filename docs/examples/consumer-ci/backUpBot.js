import { createLexV2Client, runExport } from 'export-contracts/lex-v2'
import { saveExport } from 'export-contracts/save'

/**
 * Exports the draft of a bot and saves it as a zip archive; gives back the file's path and size.
 * @throws {ExportError} when the vendor has no file in the end
 */
export async function backUpBot({ botId, file, client: options, ...jobOptions }) {
  const lex = createLexV2Client({ region: 'eu-west-1', ...options })
  const bot = { botId, botVersion: 'DRAFT' }
  const body = { resourceSpecification: { botExportSpecification: bot }, fileFormat: 'LexJson' }
  const job = await runExport(lex, { body }, jobOptions)
  return saveExport(job, file)
}
