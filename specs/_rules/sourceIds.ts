import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { isRecord, type RuleContext } from './rule.ts'

/** The ids in the `sources.yaml` of a folder; undefined when it cannot be read. */
function readSourceIds(folder: string): readonly string[] | undefined {
  try {
    const table: unknown = parse(readFileSync(join(folder, 'sources.yaml'), 'utf8'))
    return isRecord(table) ? Object.keys(table) : undefined
  } catch {
    return undefined
  }
}

/** A check that reports what is wrong with a list of source ids; an unreadable `sources.yaml` is reported once. */
export function createSourceIdsCheck(): (value: unknown, name: string, context: RuleContext) => void {
  const tables = new Map<string, readonly string[] | undefined>()
  return (value, name, context) => {
    const location = context.location.child(name)
    if (!Array.isArray(value) || value.length === 0 || !value.every((id) => typeof id === 'string')) {
      context.report({ message: `${name} must be a list of ids from sources.yaml, such as [docs, sdk].`, location })
      return
    }
    const folder = dirname(location.source.absoluteRef)
    const isFirst = !tables.has(folder)
    if (isFirst) tables.set(folder, readSourceIds(folder))
    const known = tables.get(folder)
    if (known === undefined) {
      const message = `${name} cannot be checked: sources.yaml beside this file is missing or no table. Write it with a row for each id.`
      if (isFirst) context.report({ message, location })
      return
    }
    for (const id of value.filter((candidate) => !known.includes(candidate))) {
      context.report({
        message: `${name} names ${id}, which sources.yaml does not list. Add a row for it, or use one of ${known.join(', ')}.`,
        location,
      })
    }
  }
}
