import { runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { record } from './_record/record.ts'
import { processSurroundings } from './_record/surroundings.ts'

const interrupt = new AbortController()
// The first one lets what was exchanged be written; a second one has Node's own effect.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => interrupt.abort(new Error(`interrupted by ${signal}`)))

/** Records a job with a live vendor, judges it, and tells or does what comes next. */
process.chdir(repository)
await runScript(async () => {
  process.exitCode = await record(process.argv.slice(2), processSurroundings(interrupt.signal))
})
