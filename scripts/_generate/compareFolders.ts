import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstDifference, type TextDifference } from '../_lib/firstDifference.ts'

export interface Difference extends TextDifference {
  /** Relative to both folders. */
  readonly file: string
}

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
