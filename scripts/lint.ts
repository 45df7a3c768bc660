import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileProblems } from './_generate/fileKinds.ts'
import { ProblemsError, runScript } from './_lib/problem.ts'
import { lintSpecs } from './_lib/redocly.ts'
import { readRegistry } from './_lib/registry.ts'
import { repository } from './_lib/repository.ts'
import { lintImports } from './_lint/lintImports.ts'

/** Checks the style of the code with Biome, who imports whom with dependency-cruiser, and the descriptions with Redocly and the house rules. */
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
  const linted = await lintSpecs(vendors)
  const problems = [...(await lintImports()), ...(linted.length > 0 ? linted : fileProblems(vendors, repository))]
  if (problems.length > 0) throw new ProblemsError(problems)
  console.log('imports follow scripts/_lint/arrows.yaml')
  console.log(`specs/ is clean: ${vendors.map(({ name }) => name).join(', ')}`)
})
