import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ProblemsError } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'

/** The page that shows the comparison. */
export const judgePageFile = 'docs/evidence/judge.md'

const markers = /(?<=<!-- judge: [^\n]*-->\n\n).*?(?=\n\n<!-- \/judge -->)/s

/**
 * The page as it is, and its table.
 * @throws {ProblemsError} when the marks around the table are not there
 */
export function readJudgePage(): { readonly text: string; readonly table: string } {
  const text = readFileSync(join(repository, judgePageFile), 'utf8')
  const table = markers.exec(text)?.[0]
  if (table !== undefined) return { text, table }
  const message = 'has no place for the table, between <!-- judge: ... --> and <!-- /judge -->. Write it again.'
  throw new ProblemsError([{ file: judgePageFile, line: 0, message }])
}

/** The page's text with another table. */
export const withTable = (text: string, table: string): string => text.replace(markers, () => table)
