import { ProblemsError } from '../_lib/problem.ts'

export const changelogFile = 'CHANGELOG.md'

/** The topmost section of the changelog. */
export interface Section {
  readonly version: string
  /** `2026-11-30`; undefined while it is not released. */
  readonly date?: string
  readonly isUnreleased: boolean
  /** What changed, without the heading. */
  readonly text: string
}

// changesets writes a heading without a date; a person writes (unreleased).
const heading = /^## (\d+\.\d+\.\d+)(?: \((?:(\d{4}-\d{2}-\d{2})|(unreleased))\))?$/m

/**
 * Reads the topmost section.
 * @throws {ProblemsError} when there is none, or it says nothing
 */
export function readTopSection(changelog: string): Section {
  const [line, version, date, unreleased] = heading.exec(changelog) ?? []
  const start = line === undefined ? 0 : changelog.indexOf(line) + line.length
  const text = changelog.slice(start).split(/^## /m)[0]?.trim() ?? ''
  if (version === undefined || text === '') {
    const message = 'needs a section such as "## 1.2.3 (2026-11-30)" that says what changed.'
    throw new ProblemsError([{ file: changelogFile, line: 0, message }])
  }
  return { version, ...(date === undefined ? {} : { date }), isUnreleased: unreleased !== undefined, text }
}

/** The changelog with a date in its topmost heading, in the place of another or of none. */
export const withDate = (changelog: string, date: string): string =>
  changelog.replace(heading, (_, version) => `## ${version} (${date})`)
