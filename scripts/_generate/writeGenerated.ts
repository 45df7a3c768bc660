import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { staleProblem } from '../_lib/firstDifference.ts'
import { ProblemsError } from '../_lib/problem.ts'
import type { Vendor } from '../_lib/registry.ts'
import { repository } from '../_lib/repository.ts'
import { compareFolders } from './compareFolders.ts'
import { generateAll } from './generateAll.ts'

/**
 * Writes `generated/` from `specs/`. Everything is built beside the old folder first, so a failure leaves it as it was.
 * @throws {ProblemsError} when a hand-written file is not right.
 */
export function writeGenerated(vendors: readonly Vendor[], top: string = repository): Promise<void> {
  return withFreshFolder(vendors, top, (fresh) => replaceFolder(join(top, 'generated'), fresh))
}

/**
 * Compares `generated/` with what `specs/` gives now, and writes nothing.
 * @throws {ProblemsError} when they differ, or when a hand-written file is not right.
 */
export function checkGenerated(vendors: readonly Vendor[], top: string = repository): Promise<void> {
  return withFreshFolder(vendors, top, (fresh) => {
    const differences = compareFolders(join(top, 'generated'), fresh)
    const problems = differences.map((difference) => staleProblem(`generated/${difference.file}`, difference))
    if (problems.length > 0) throw new ProblemsError(problems)
  })
}

async function withFreshFolder(vendors: readonly Vendor[], top: string, use: (fresh: string) => void): Promise<void> {
  const fresh = mkdtempSync(join(top, '.generated-'))
  try {
    await generateAll(vendors, fresh, top)
    use(fresh)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

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
