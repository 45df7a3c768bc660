import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareResults } from './_interop/compareResults.ts'
import { readFaults } from './_interop/faults.ts'
import { interopBlock, interopPage } from './_interop/interopPage.ts'
import { tools } from './_interop/tools/index.ts'
import { installTools } from './_interop/toolsFolder.ts'
import { tryTools } from './_interop/tryTools.ts'
import { fillBlock } from './_lib/block.ts'
import { loadVendors } from './_lib/generated.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { loadMockVendors } from './_start/loadMockVendors.ts'

/**
 * Feeds every contract to the tools of others, prints what became of it and writes it into the docs. It fails when a
 * result is another than `scripts/_interop/faults.yaml` expects. With names of tools it tries those only, and writes nothing.
 */
await runScript(async () => {
  const names = process.argv.slice(2)
  const unknown = names.filter((name) => !tools.some((tool) => tool.name === name))
  if (unknown.length > 0) {
    const message = `has no ${unknown.join(', ')}. Tools: ${tools.map(({ name }) => name).join(', ')}.`
    throw new ProblemsError([{ file: 'scripts/_interop/tools', line: 0, message }])
  }
  const chosen = tools.filter(({ name }) => names.length === 0 || names.includes(name))
  const faults = readFaults().filter(({ tool }) => names.length === 0 || names.includes(tool))
  await installTools()
  const vendors = await loadVendors()
  const results = await tryTools(chosen, vendors, await loadMockVendors(), ({ tool, form, vendor, wrong }) =>
    console.log(`${tool}, ${vendor} ${form}: ${wrong === undefined ? 'ok' : `wrong: ${firstLine(wrong)}`}`),
  )
  const problems = compareResults(results, faults)
  if (problems.length > 0) throw new ProblemsError(problems)
  const block = interopBlock(
    vendors.map(({ name }) => name),
    readFaults(),
  )
  console.log(`\n${block}`)
  if (names.length > 0) return
  const path = join(repository, interopPage)
  writeFileSync(path, fillBlock(interopPage, readFileSync(path, 'utf8'), 'interop', block))
})

function firstLine(text: string): string {
  return text.slice(0, 300).split('\n')[0] ?? ''
}
