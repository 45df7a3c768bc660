import { ProblemsError } from '../_lib/problem.ts'
import { formatTable } from '../_start/formatTable.ts'
import type { Figures } from './figures.ts'

/**
 * Measures one thing after the other, because each is to have the whole machine, and prints each table when it is there.
 * @param file the script that asks for them
 * @throws {ProblemsError} in the end, when figures pass their limits
 */
export async function printFigures(file: string, measures: readonly (() => Promise<Figures>)[]): Promise<void> {
  const problems: string[] = []
  for (const measure of measures) {
    const figures = await measure()
    console.log(`\n${figures.title}\n\n${formatTable(figures.headings, figures.rows)}`)
    problems.push(...figures.problems)
  }
  if (problems.length > 0) throw new ProblemsError(problems.map((message) => ({ file, line: 0, message })))
}
