import type { Scalar } from './plan.ts'

type Path = readonly (string | number)[]

/** What stands for a variable, or why there is nothing. */
export type Variable = { readonly value: Scalar } | { readonly problem: string }

export interface FilledTemplate {
  readonly value: unknown
  readonly problems: readonly { readonly path: Path; readonly message: string }[]
}

const variable = /\{\{((?:env\.)?\w+)\}\}|\{((?:env\.)?\w+)\}/g
const onlyVariable = /^\{((?:env\.)?\w+)\}$/

/**
 * Fills `{variable}` in every text inside a value. A text that is a variable and nothing else becomes its value as it is, such as
 * a number. `{{word}}` stays as `{word}`; any other brace is itself.
 * @param lookUp finds what stands for a variable at a path
 */
export function fillTemplate(
  value: unknown,
  lookUp: (name: string, path: Path) => Variable,
  path: Path = [],
): FilledTemplate {
  if (typeof value === 'string') return fillText(value, lookUp, path)
  if (typeof value !== 'object' || value === null) return { value, problems: [] }
  const fillMember = (key: string | number, member: unknown) => fillTemplate(member, lookUp, [...path, key])
  if (Array.isArray(value)) {
    const filled = value.map((member, index) => fillMember(index, member))
    return { value: filled.map((member) => member.value), problems: filled.flatMap(({ problems }) => problems) }
  }
  const filled = Object.entries(value).map(([key, member]) => [key, fillMember(key, member)] as const)
  const members = filled.map(([key, member]) => [key, member.value])
  return { value: Object.fromEntries(members), problems: filled.flatMap(([, { problems }]) => problems) }
}

function fillText(text: string, lookUp: (name: string, path: Path) => Variable, path: Path): FilledTemplate {
  const problems: { path: Path; message: string }[] = []
  const findValue = (name: string): Scalar => {
    const found = lookUp(name, path)
    if ('value' in found) return found.value
    problems.push({ path, message: found.problem })
    return ''
  }
  const [, only] = onlyVariable.exec(text) ?? []
  if (only !== undefined) return { value: findValue(only), problems }
  const value = text.replace(variable, (_, kept: string | undefined, used: string) =>
    kept === undefined ? String(findValue(used)) : `{${kept}}`,
  )
  return { value, problems }
}
