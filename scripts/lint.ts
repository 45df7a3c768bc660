import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { lintSpecs } from './_lib/redocly.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'

/** Checks the style of the code with Biome and the descriptions with Redocly and the house rules. */
await runScript(async () => {
  const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome')
  try {
    execFileSync(process.execPath, [biome, 'check', '.'], { cwd: repository, stdio: 'inherit' })
  } catch {
    throw new ProblemsError([
      { file: '.', line: 0, message: 'Biome found problems. Run npm run format for those it can mend.' },
    ])
  }
  const vendors = readRegistry()
  const problems = await lintSpecs(vendors)
  if (problems.length > 0) throw new ProblemsError(problems)
  console.log(`specs/ is clean: ${vendors.map(({ name }) => name).join(', ')}`)
})
