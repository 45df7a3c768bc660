import { drift } from './_record/drift.ts'

/** Whether live vendors still do what the contracts say. Exit code 0: no drift; 1: drift; 2: could not tell. */
try {
  process.exitCode = await drift(process.argv.slice(2), {
    print: (line) => console.log(line),
    warn: (line) => console.error(line),
  })
} catch (error) {
  console.error(error)
  process.exitCode = 2
}
