import { pointerTokens } from '../../src/contract/jsonPointer.ts'

/** `x-next-page` of an operation, in OpenAPI's runtime expressions. */
// https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
export interface NextPageExpressions {
  readonly rows: string
  readonly token: string
  readonly into: string
}

/** The names that lead to a place in the body of an answer; undefined for another expression. */
export function placeInAnswer(expression: unknown): readonly string[] | undefined {
  const pointer = /^\$response\.body#(\/\S+)$/.exec(String(expression))?.[1]
  return pointer === undefined ? undefined : pointerTokens(pointer)
}

/**
 * The names that lead to a place in the arguments of a call: `body` and what is inside it, or a query parameter alone;
 * undefined for another expression.
 */
export function placeInArguments(expression: unknown): readonly string[] | undefined {
  const [, pointer, parameter] = /^\$request\.(?:body#(\/\S+)|query\.(\S+))$/.exec(String(expression)) ?? []
  if (pointer !== undefined) return ['body', ...pointerTokens(pointer)]
  return parameter === undefined ? undefined : [parameter]
}
