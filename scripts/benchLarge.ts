import { hostSpeeds } from './_bench/hostSpeeds.ts'
import { pipedSpeeds } from './_bench/pipedSpeeds.ts'
import { printFigures } from './_bench/printFigures.ts'
import { runScript } from './_lib/problem.ts'
import buildOnce from './_package/buildOnce.ts'

/** Prints how the judge grows to ten million exchanges, through a pipe and over several hosts. It takes some ten minutes and 11 GB. */
await runScript(async () => {
  buildOnce()
  await printFigures('scripts/benchLarge.ts', [pipedSpeeds, hostSpeeds])
})
