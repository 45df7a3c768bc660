import { parseArgs } from 'node:util'
import { checkGenerated, writeGenerated } from './_generate/writeGenerated.ts'
import { runScript } from './_lib/problem.ts'
import { readRegistry } from './_lib/registry.ts'

/** Writes `generated/` from `specs/`; with `--check` it fails when the two differ, and writes nothing. */
await runScript(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const vendors = readRegistry()
  const names = vendors.map(({ name }) => name).join(', ')
  if (values.check) {
    await checkGenerated(vendors)
    console.log(`generated/ is fresh: ${names}`)
  } else {
    await writeGenerated(vendors)
    console.log(`generated/ is written: ${names}`)
  }
})
