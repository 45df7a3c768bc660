// The part of Redocly's rule interface that the house rules use; the CLI publishes no types for it (2.77).
// https://redocly.com/docs/cli/custom-plugins/custom-rules

export interface Location {
  readonly source: { readonly absoluteRef: string }
  readonly child: (path: string | readonly string[]) => Location
  readonly key: () => Location
}

export interface RuleContext {
  readonly location: Location
  readonly key: string | number
  readonly report: (problem: { readonly message: string; readonly location?: Location }) => void
  readonly resolve: <T>(node: T | { readonly $ref: string }) => { readonly node?: T; readonly location?: Location }
}

export type NodeVisitor = (node: Readonly<Record<string, unknown>>, context: RuleContext) => void

/** Visitors by the type of node. */
export type Rule = () => Readonly<
  Record<string, NodeVisitor | { readonly enter?: NodeVisitor; readonly leave?: NodeVisitor }>
>

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A table as it is; anything else as an empty one. */
export const tableOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {})
