import { parseArgs } from 'node:util'
import { bundleSizes } from './_bench/bundleSizes.ts'
import { coldStart } from './_bench/coldStart.ts'
import { growth } from './_bench/growth.ts'
import { judgeSpeeds } from './_bench/judgeSpeeds.ts'
import { recordingSpeeds } from './_bench/recordingSpeeds.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import buildOnce from './_package/buildOnce.ts'
import { formatTable } from './_start/formatTable.ts'

/**
 * Prints figures beside those of peers in the same run, and fails when one passes its limit. With `--sizes`, only those
 * that are the same on every machine.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { sizes: { type: 'boolean', default: false } } })
  if (!values.sizes) buildOnce()
  const problems: string[] = []
  // One after the other: each is to have the whole machine.
  for (const measure of values.sizes ? [bundleSizes] : [bundleSizes, coldStart, judgeSpeeds, growth, recordingSpeeds]) {
    const figures = await measure()
    console.log(`\n${figures.title}\n\n${formatTable(figures.headings, figures.rows)}`)
    problems.push(...figures.problems)
  }
  if (problems.length > 0)
    throw new ProblemsError(problems.map((message) => ({ file: 'scripts/bench.ts', line: 0, message })))
})
