import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startMock } from '../src/mock/startMock.ts'
import { fillBlock } from './_lib/block.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { preparePlace } from './_runtimes/place.ts'
import { checks, type Runtime, runtimes } from './_runtimes/runtimes.ts'
import { runtimesTable, type TriedRuntime } from './_runtimes/runtimesTable.ts'
import { loadMockVendors } from './_start/loadMockVendors.ts'

/**
 * Tries the package, as it would be published, in every runtime, and writes the README's table of them. It fails when
 * something that should work does not, or the other way round. With parts of names it tries those only, and writes nothing.
 */
await runScript(async () => {
  const names = process.argv.slice(2)
  const chosen = runtimes.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)))
  if (chosen.length === 0) {
    const message = `has no ${names.join(', ')}. Runtimes: ${runtimes.map(({ name }) => name).join(', ')}.`
    throw new ProblemsError([{ file: 'scripts/_runtimes/runtimes.ts', line: 0, message }])
  }
  execFileSync(process.execPath, [join(repository, 'scripts/build.ts')], { stdio: 'pipe' })
  await preparePlace()
  const mock = await startMock({ vendors: await loadMockVendors() })
  const tried: TriedRuntime[] = []
  try {
    for (const runtime of chosen) tried.push(await tryRuntime(runtime, mock.address))
  } finally {
    await mock.close()
  }
  const table = runtimesTable(tried)
  console.log(`\n${table}`)
  if (names.length > 0) return
  const path = join(repository, 'README.md')
  writeFileSync(path, fillBlock('README.md', readFileSync(path, 'utf8'), 'runtimes', table))
})

async function tryRuntime({ run, ...runtime }: Runtime, mock: string): Promise<TriedRuntime> {
  const title = `${runtime.name} ${runtime.version ?? ''}`.trim()
  const printed = await run(mock).catch((error: Error) => {
    const message = `${title}: ${error.message}`
    throw new ProblemsError([{ file: 'scripts/_runtimes/runtimes.ts', line: 0, message }])
  })
  const worked = checks.filter((check) => printed.includes(`done: ${check}`))
  if (worked.join() !== runtime.works.join()) {
    const message = `${title}: ${worked.join(', ') || 'nothing'} worked, and not ${runtime.works.join(', ')}. It printed:\n${printed}`
    throw new ProblemsError([{ file: 'scripts/_runtimes/runtimes.ts', line: 0, message }])
  }
  console.log(`${title}: ${worked.join(', ')}`)
  const version = runtime.version ?? /^version (\S+)$/m.exec(printed)?.[1]
  if (version === undefined) throw new Error(`${title} does not tell its version`)
  return { ...runtime, version }
}
