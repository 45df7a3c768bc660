import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../_lib/problem.ts'

export interface Difference {
  /** Relative to both folders. */
  readonly file: string
  /** First line that differs, from 1; 0 when one side has no such file. */
  readonly line: number
  readonly what: string
}

/** A difference between what is stored and what is generated now, as the problem that it is. */
export const staleProblem = (file: string, { line, what }: Omit<Difference, 'file'>): Problem => ({
  file,
  line,
  message: `${what} Run npm run generate and commit the result.`,
})

/** How the files of two folders differ, in both directions. */
export function compareFolders(stored: string, fresh: string): Difference[] {
  const storedFiles = listFiles(stored)
  const freshFiles = listFiles(fresh)
  const surplus = storedFiles.filter((file) => !freshFiles.includes(file))
  return [
    ...surplus.map((file) => ({ file, line: 0, what: 'should not be there: nothing generates it.' })),
    ...freshFiles.flatMap((file): Difference[] => {
      if (!storedFiles.includes(file)) return [{ file, line: 0, what: 'is missing.' }]
      const line = firstDifference(readFileSync(join(stored, file), 'utf8'), readFileSync(join(fresh, file), 'utf8'))
      return line === undefined ? [] : [{ file, ...line }]
    }),
  ]
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Where two texts begin to differ; undefined where they are equal. */
export function firstDifference(stored: string, fresh: string): Omit<Difference, 'file'> | undefined {
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
