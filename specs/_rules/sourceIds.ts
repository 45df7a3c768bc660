import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { isRecord, type RuleContext } from './rule.ts'

/** The ids in the `sources.yaml` beside the file that a rule is looking at; undefined when it cannot be read. */
export function sourceIds({ location }: Pick<RuleContext, 'location'>): readonly string[] | undefined {
  try {
    const table: unknown = parse(readFileSync(join(dirname(location.source.absoluteRef), 'sources.yaml'), 'utf8'))
    return isRecord(table) ? Object.keys(table) : undefined
  } catch {
    return undefined
  }
}

/** Reports what is wrong with a list of source ids. */
export function checkSourceIds(value: unknown, name: string, context: RuleContext): void {
  const location = context.location.child(name)
  if (!Array.isArray(value) || value.length === 0 || !value.every((id) => typeof id === 'string')) {
    context.report({ message: `${name} must be a list of ids from sources.yaml, such as [docs, sdk].`, location })
    return
  }
  const known = sourceIds(context)
  if (known === undefined) {
    context.report({ message: `${name} cannot be checked: write sources.yaml beside this file.`, location })
    return
  }
  for (const id of value.filter((candidate) => !known.includes(candidate))) {
    context.report({
      message: `${name} names ${id}, which sources.yaml does not list. Add a row for it, or use one of ${known.join(', ')}.`,
      location,
    })
  }
}
