import type { Problem } from './problem.ts'

/** Where what is stored differs from what is generated now. */
export interface TextDifference {
  /** First line that differs, from 1; 0 when one side has no such file. */
  readonly line: number
  readonly what: string
}

/** A difference between what is stored and what is generated now, as the problem that it is. */
export const staleProblem = (file: string, { line, what }: TextDifference): Problem => ({
  file,
  line,
  message: `${what} Run npm run generate and commit the result.`,
})

/** Where two texts begin to differ; undefined where they are equal. */
export function firstDifference(stored: string, fresh: string): TextDifference | undefined {
  if (stored === fresh) return undefined
  const storedLines = stored.split('\n')
  const freshLines = fresh.split('\n')
  const index = freshLines.findIndex((line, position) => line !== storedLines[position])
  const at = index === -1 ? freshLines.length : index
  const [has, should] = [storedLines[at], freshLines[at]]
  let column = 0
  while (has?.[column] !== undefined && has[column] === should?.[column]) column++
  // A long line is shown from shortly before the place that differs.
  const from = Math.max(0, column - 40)
  const show = (line: string | undefined) =>
    line === undefined ? 'the end' : JSON.stringify(line.slice(from, from + 120))
  return { line: at + 1, what: `is stale: has ${show(has)}, should have ${show(should)}.` }
}
