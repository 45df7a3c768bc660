import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchVendors } from './_bench/benchVendors.ts'
import { judgeCases } from './_bench/judgeCases.ts'
import { judgeBlock, judgePageFile, readJudgePage } from './_bench/judgePage.ts'
import { ours } from './_bench/judges/ours.ts'
import { prismProxy } from './_bench/judges/prismProxy.ts'
import { redoclyDrift } from './_bench/judges/redoclyDrift.ts'
import { vitestOpenApi } from './_bench/judges/vitestOpenApi.ts'
import { type JudgeColumn, judgeTable } from './_bench/judgeTable.ts'
import { fillBlock } from './_lib/block.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'

const judges = [ours, redoclyDrift, vitestOpenApi, prismProxy]

/** Runs every judge on the same wrong recordings and writes the table; with `--check` it fails when the page says otherwise. */
await runScript(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const page = readJudgePage()
  const vendors = await benchVendors()
  const cases = await judgeCases(vendors)
  const top = mkdtempSync(join(tmpdir(), 'export-contracts-judges-'))
  const columns: JudgeColumn[] = []
  try {
    // One after the other: each is to have the whole machine.
    for (const [index, { name, judge }] of judges.entries()) {
      const folder = join(top, String(index))
      mkdirSync(folder)
      const startMs = performance.now()
      columns.push({ name, verdicts: await judge(cases, { vendors, folder }) })
      console.log(`${name}: ${cases.length} cases in ${((performance.now() - startMs) / 1000).toFixed(1)} s`)
    }
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
  const table = judgeTable(cases, columns)
  console.log(`\n${table}\n`)
  if (!values.check) {
    writeFileSync(join(repository, judgePageFile), fillBlock(judgePageFile, page.text, judgeBlock, table))
    console.log(`${judgePageFile} is written`)
  } else if (table !== page.table) {
    const message = 'shows another table than the judges make now. Run npm run bench:judge, and look at the difference.'
    throw new ProblemsError([{ file: judgePageFile, line: 0, message }])
  } else console.log(`${judgePageFile} is fresh`)
})
