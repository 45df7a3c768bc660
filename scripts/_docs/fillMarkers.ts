import { ProblemsError } from '../_lib/problem.ts'

const marker = /^<!-- insert: (\S+) -->$/gm

/**
 * Puts generated parts in the place of the markers of a page: `<!-- insert: deviations -->`.
 * @throws {ProblemsError} for a marker that names no part
 */
export function fillMarkers(file: string, text: string, parts: Readonly<Record<string, () => string>>): string {
  return text.replace(marker, (_, name: string, offset: number) => {
    const part = parts[name]
    if (part !== undefined) return part()
    const line = text.slice(0, offset).split('\n').length
    const message = `asks for the part ${name}, which nobody makes. There are: ${Object.keys(parts).join(', ')}.`
    throw new ProblemsError([{ file, line, message }])
  })
}
