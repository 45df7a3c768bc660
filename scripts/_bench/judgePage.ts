import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBlock } from '../_lib/block.ts'
import { repository } from '../_lib/repository.ts'

/** The page that shows the comparison. */
export const judgePageFile = 'docs/evidence/judge.md'

/** The block of the page that holds the table. */
export const judgeBlock = 'judge'

/**
 * The page as it is, and its table.
 * @throws {ProblemsError} when the marks around the table are not there
 */
export function readJudgePage(): { readonly text: string; readonly table: string } {
  const text = readFileSync(join(repository, judgePageFile), 'utf8')
  return { text, table: readBlock(judgePageFile, text, judgeBlock) }
}
