import { parseArgs } from 'node:util'
import { checkGenerated, writeGenerated } from './_generate/writeGenerated.ts'
import { runScript } from './_lib/problem.ts'
import { readRegistry } from './_lib/registry.ts'

/**
 * Writes `generated/` from `specs/`, then the README's table of contracts; with `--check` it fails when one of them is
 * stale, and writes nothing.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const vendors = readRegistry()
  const names = vendors.map(({ name }) => name).join(', ')
  if (values.check) {
    await checkGenerated(vendors)
    await (await readmeModule()).checkReadme()
    console.log(`generated/ and the README's table are fresh: ${names}`)
  } else {
    await writeGenerated(vendors)
    await (await readmeModule()).writeReadme()
    console.log(`generated/ and the README's table are written: ${names}`)
  }
})

/** Loads what is in `generated/`, which has to be there and fresh by then. */
function readmeModule() {
  return import('./_docs/readme.ts')
}
