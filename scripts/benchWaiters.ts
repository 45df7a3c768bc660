import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fillBlock } from './_lib/block.ts'
import { markdownTable } from './_lib/markdownTable.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { formatTable } from './_start/formatTable.ts'
import { measureWaiters } from './_waiters/measureWaiters.ts'

const page = 'docs/evidence/waiters.md'
const headings = [
  'job',
  'scenario',
  'our outcome',
  'our requests',
  'our seconds',
  "AWS's outcome",
  "AWS's requests",
  "AWS's seconds",
]

/**
 * Measures our waiters beside the AWS SDK's own in virtual time, prints the table and writes it into the docs; with
 * `--check` it fails when the docs say something else, and writes nothing.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const rows = (await measureWaiters()).map(({ kind, scenario, ours, aws }) => [
    kind,
    scenario,
    ...[ours, aws].flatMap(({ outcome, requests, seconds }) => [outcome, String(requests), String(seconds)]),
  ])
  console.log(formatTable(headings, rows))
  const path = join(repository, page)
  const text = readFileSync(path, 'utf8')
  const fresh = fillBlock(page, text, 'waiters', markdownTable(headings, rows))
  if (!values.check) writeFileSync(path, fresh)
  else if (fresh !== text) {
    throw new ProblemsError([{ file: page, line: 0, message: 'is stale. Run npm run bench:waiters.' }])
  }
})
