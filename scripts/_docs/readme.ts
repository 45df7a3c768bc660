import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillBlock } from '../_lib/block.ts'
import { firstDifference, staleProblem } from '../_lib/firstDifference.ts'
import { loadVendors } from '../_lib/generated.ts'
import { readGitHubHome } from '../_lib/github.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'
import { readmeTable } from './readmeTable.ts'

const file = 'README.md'
const path = join(repository, file)

/**
 * Writes the README's table of contracts, from `generated/`, `conformance/` and package.json.
 * @throws {ProblemsError} when the README has no place for it
 */
export async function writeReadme(): Promise<void> {
  writeFileSync(path, await withFreshTable(readFileSync(path, 'utf8')))
}

/**
 * Compares the table with what would be written now, and writes nothing.
 * @throws {ProblemsError} when they differ, or when the README has no place for it
 */
export async function checkReadme(stored: string = readFileSync(path, 'utf8')): Promise<void> {
  const difference = firstDifference(stored, await withFreshTable(stored))
  if (difference !== undefined) throw new ProblemsError([staleProblem(file, difference)])
}

const withFreshTable = async (text: string) =>
  fillBlock(file, text, 'contracts', readmeTable(await loadVendors(), readGitHubHome()))
