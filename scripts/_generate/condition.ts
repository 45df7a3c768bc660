import type { Comparison, Condition } from '../../src/contract/lifecycle.ts'

const token =
  /\s*(?:(?<and>&&)|(?<or>\|\|)|(?<left>\$statusCode|\$response\.body#(?:\/[^\s=&|]*))\s*==\s*(?<right>'(?:[^']|'')*'|-?(?:0|[1-9]\d*)(?:\.\d+)?|true|false|null))\s*/y

/**
 * Reads a condition of the supported subset: `$statusCode == 200`, `$response.body#/pointer == 'text'`, joined by `&&`
 * and `||`, where `&&` binds tighter.
 */
// https://spec.openapis.org/arazzo/v1.0.1.html#criterion-object
export function parseCondition(text: string): { readonly condition: Condition } | { readonly problem: string } {
  const problem = `has the condition ${text}. Supported: $statusCode == 200, $response.body#/pointer == 'text' (or a number), joined by && or ||.`
  if (typeof text !== 'string' || text.trim() === '') return { problem }
  const alternatives: Comparison[][] = [[]]
  let wantsComparison = true
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const groups = token.exec(text)?.groups
    if (groups === undefined) return { problem }
    const { and, or, left, right } = groups
    if (left !== undefined && right !== undefined) {
      const comparison = toComparison(left, right)
      if (!wantsComparison || comparison === undefined) return { problem }
      alternatives.at(-1)?.push(comparison)
      wantsComparison = false
    } else {
      if (wantsComparison) return { problem }
      if (or !== undefined) alternatives.push([])
      wantsComparison = and !== undefined || or !== undefined
    }
  }
  return wantsComparison ? { problem } : { condition: alternatives }
}

function toComparison(left: string, right: string): Comparison | undefined {
  const equals = right.startsWith("'") ? right.slice(1, -1).replaceAll("''", "'") : JSON.parse(right)
  if (left !== '$statusCode') return { source: 'body', pointer: left.slice('$response.body#'.length), equals }
  return Number.isInteger(equals) ? { source: 'statusCode', equals } : undefined
}
