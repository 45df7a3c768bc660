import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ProblemsError } from '../_lib/problem.ts'
import { type Bump, bumpBetween, bumps, largest } from './reason.ts'

/**
 * By how much the next version is above a former one, as far as it is said: by package.json, or by changesets.
 * @throws {ProblemsError} for a changeset that says no kind of version
 */
export function announced(before: string, now: string, changesets: readonly string[], top: string): Bump | 'none' {
  const kinds = changesets.map((file) => kindOf(file, readFileSync(join(top, file), 'utf8')))
  const done = bumpBetween(before, now)
  const all = done === 'none' ? kinds : [done, ...kinds]
  return all.length === 0 ? 'none' : largest(all)
}

function kindOf(file: string, text: string): Bump {
  const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? []
  const kind = (parse(head) as { 'export-contracts'?: unknown } | null)?.['export-contracts']
  const known = bumps.find((bump) => bump === kind)
  if (known !== undefined) return known
  const message =
    'says no kind of version. It starts with the lines ---, export-contracts: patch (or minor, or major), ---.'
  throw new ProblemsError([{ file, line: 1, message }])
}
