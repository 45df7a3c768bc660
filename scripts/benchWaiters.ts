import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fillBlock } from './_lib/block.ts'
import { markdownTable } from './_lib/markdownTable.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { formatTable } from './_start/formatTable.ts'
import { measureWaiters } from './_waiters/measureWaiters.ts'

const page = 'docs/evidence/waiters.md'
const data = 'docs/evidence/waiters.yaml'
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
 * Measures our waiters beside the AWS SDK's own in virtual time, prints the table, and writes it and
 * the time of each request into the docs; with `--check` it fails when the docs say something else, and writes nothing.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const measured = await measureWaiters()
  const rows = measured.map(({ kind, scenario, ours, aws }) => [
    kind,
    scenario,
    ...[ours, aws].flatMap(({ outcome, requests, seconds }) => [outcome, String(requests.length), String(seconds)]),
  ])
  console.log(formatTable(headings, rows))
  const fresh = {
    [page]: fillBlock(page, readFileSync(join(repository, page), 'utf8'), 'waiters', markdownTable(headings, rows)),
    [data]: measured.map((row) => `- ${JSON.stringify(row)}\n`).join(''),
  }
  for (const [file, text] of Object.entries(fresh)) {
    const path = join(repository, file)
    if (!values.check) writeFileSync(path, text)
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      throw new ProblemsError([{ file, line: 0, message: 'is stale. Run npm run bench:waiters.' }])
    }
  }
})
