import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seededRandom } from '../conformance/_suites/_lib/mutateExchange.ts'
import { places, plantedValues } from './_bench/plantedValues.ts'
import { loadRedactPeers } from './_bench/redactPeers.ts'
import { type Outcome, redactTable, tryPlanted } from './_bench/redactTable.ts'
import { fillBlock } from './_lib/block.ts'
import { loadVendors } from './_lib/generated.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'

const page = 'docs/evidence/redaction.md'

/**
 * Plants every kind of value in every place at every host, redacts and checks each recording, and writes the table of what
 * is taken out and found, with what other tools do. It fails when a value is left, not found, or found where nothing is.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } })
  const contracts = (await loadVendors()).map(({ contract }) => contract)
  const peers = await loadRedactPeers()
  const all = await plantedValues(seededRandom(Number(values.seed)))
  console.log(`${Object.keys(places).length} places, ${all.length} recordings with one planted value each`)
  const folder = mkdtempSync(join(tmpdir(), 'export-contracts-redact-'))
  const outcomes: Outcome[] = []
  try {
    for (const planted of all) outcomes.push(await tryPlanted(planted, { contracts, folder, peers }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const problems = outcomes.flatMap(({ planted: { place, kind, host }, leaks, isFound, left, refused }) => {
    const told = [
      ...(leaks ? ['is left in the redacted file'] : []),
      ...(isFound ? [] : ['is not found by --check']),
      ...(refused === undefined ? [] : [`is refused: ${refused}`]),
      ...left.map((text) => `is redacted, and --check finds ${text}`),
    ]
    return told.map((text) => ({ file: `${place}, ${kind}, ${host}`, line: 0, message: text }))
  })
  if (problems.length > 0) throw new ProblemsError(problems)
  const table = redactTable(outcomes, peers)
  console.log(`\n${table}\n`)
  const path = join(repository, page)
  writeFileSync(path, fillBlock(page, readFileSync(path, 'utf8'), 'redaction', table))
  console.log(`${page} is written`)
})
