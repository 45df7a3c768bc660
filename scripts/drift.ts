import { drift } from './_record/drift.ts'
import { processSurroundings } from './_record/surroundings.ts'

/** Whether live vendors still do what the contracts say. Exit code 0: no drift; 1: drift; 2: could not tell. */
try {
  process.exitCode = await drift(process.argv.slice(2), processSurroundings())
} catch (error) {
  console.error(error)
  process.exitCode = 2
}
