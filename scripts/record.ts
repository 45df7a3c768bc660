import { runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { record } from './_record/record.ts'
import { processSurroundings } from './_record/surroundings.ts'

/** Records an export with a live vendor, judges it and compares it with what is stored. */
process.chdir(repository)
await runScript(() => record(process.argv.slice(2), processSurroundings()))
