import type { FileKind, MemberRule } from './fileKind.ts'
import type { FileMember, FileProblem } from './inspectedFile.ts'
import { fitsTemplate } from './pathTemplate.ts'

/** The first rule of a kind that a path fits. */
export const ruleOf = ({ members = [] }: FileKind, path: string): MemberRule | undefined =>
  members.find(({ paths }) => paths.some((template) => fitsTemplate(path, template)))

/** How an archive differs from the layout of a kind. */
export interface Layout {
  readonly problems: readonly FileProblem[]
  /** How many rules of the kind demand a member, and how many of them are kept. */
  readonly required: number
  readonly kept: number
}

export function checkLayout(kind: FileKind, members: readonly FileMember[]): Layout {
  const rules = kind.members ?? []
  const byRule = new Map<MemberRule | undefined, string[]>()
  for (const { path } of members) {
    const rule = ruleOf(kind, path)
    const known = byRule.get(rule)
    if (known === undefined) byRule.set(rule, [path])
    else known.push(path)
  }
  const problems = rules.flatMap((rule) => ruleProblem(rule, byRule.get(rule)?.length ?? 0))
  const others = kind.isComplete ? (byRule.get(undefined) ?? []) : []
  const source = kind.source.join(', ')
  const strangers = others.map((member) => ({ member, message: 'does not belong into it', source }))
  const required = rules.filter((rule) => rule.required)
  const kept = required.filter((rule) => ruleProblem(rule, byRule.get(rule)?.length ?? 0).length === 0)
  return { problems: [...problems, ...strangers], required: required.length, kept: kept.length }
}

function ruleProblem({ paths, required, single, source }: MemberRule, count: number): FileProblem[] {
  const named = paths.join(' or ')
  const because = { source: source.join(', ') }
  if (required && count === 0) return [{ message: `has no ${named}`, ...because }]
  if (single && count > 1)
    return [{ message: `holds ${count} files that fit ${named}, and may hold one of them`, ...because }]
  return []
}
