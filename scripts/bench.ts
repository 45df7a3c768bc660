import { parseArgs } from 'node:util'
import { bundleSizes } from './_bench/bundleSizes.ts'
import { clientSpeed } from './_bench/clientSpeed.ts'
import { coldStart } from './_bench/coldStart.ts'
import { growth } from './_bench/growth.ts'
import { judgeSpeeds } from './_bench/judgeSpeeds.ts'
import { printFigures } from './_bench/printFigures.ts'
import { recordingSpeeds } from './_bench/recordingSpeeds.ts'
import { runScript } from './_lib/problem.ts'
import buildOnce from './_package/buildOnce.ts'

/**
 * Prints figures beside those of peers in the same run, and fails when one passes its limit. With `--sizes`, only those
 * that are the same on every machine.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { sizes: { type: 'boolean', default: false } } })
  if (!values.sizes) buildOnce()
  const measures = [bundleSizes, coldStart, judgeSpeeds, clientSpeed, growth, recordingSpeeds]
  await printFigures('scripts/bench.ts', values.sizes ? [bundleSizes] : measures)
})
