import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareFolders } from './_generate/compareFolders.ts'
import { generateAll } from './_generate/generateAll.ts'
import { type Problem, ProblemsError, runScript } from './_lib/problem.ts'
import { readRegistry, repository } from './_lib/registry.ts'

/**
 * Writes `generated/` from `specs/`. With `--check` it writes nothing and fails when the two differ. Everything is built
 * beside the old folder first, so a failure leaves `generated/` as it was.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const vendors = readRegistry()
  const target = join(repository, 'generated')
  const fresh = mkdtempSync(join(repository, '.generated-'))
  try {
    await generateAll(vendors, fresh)
    if (values.check) {
      const differences = compareFolders(target, fresh)
      if (differences.length > 0) throw new ProblemsError(differences.map(toProblem))
      console.log(`generated/ is fresh: ${vendors.map(({ name }) => name).join(', ')}`)
    } else {
      replaceFolder(target, fresh)
      console.log(`generated ${vendors.map(({ name }) => `generated/${name}`).join(', ')}`)
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
})

function replaceFolder(target: string, fresh: string): void {
  const old = `${fresh}-old`
  if (existsSync(target)) renameSync(target, old)
  try {
    cpSync(fresh, target, { recursive: true })
  } catch (error) {
    rmSync(target, { recursive: true, force: true })
    if (existsSync(old)) renameSync(old, target)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

function toProblem({ file, line, what }: ReturnType<typeof compareFolders>[number]): Problem {
  return { file: `generated/${file}`, line, message: `${what} Run npm run generate and commit the result.` }
}
