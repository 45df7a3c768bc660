import type { NodeVisitor, Rule } from './rule.ts'
import { isRecord } from './rule.ts'
import { createSourceIdsCheck } from './sourceIds.ts'

/** Operations, parameters, responses, and the headers and schemas of `components` say where their facts come from. */
export const source: Rule = () => {
  const checkSourceIds = createSourceIdsCheck()
  const required =
    (what: string): NodeVisitor =>
    (node, context) => {
      if (node['x-source'] === undefined) {
        context.report({
          message: `${what} has no x-source. Add x-source: [id, ...] with ids from sources.yaml.`,
          location: context.location.key(),
        })
      }
    }
  const each =
    (what: string): NodeVisitor =>
    (named, context) => {
      for (const [name, node] of Object.entries(named)) {
        if (isRecord(node) && node['x-source'] === undefined && node['$ref'] === undefined) {
          context.report({
            message: `${what} ${name} has no x-source. Add x-source: [id, ...] with ids from sources.yaml.`,
            location: context.location.child(name).key(),
          })
        }
      }
    }
  const check: NodeVisitor = (node, context) => {
    if (node['x-source'] !== undefined) checkSourceIds(node['x-source'], 'x-source', context)
  }
  const both =
    (...visitors: readonly NodeVisitor[]): NodeVisitor =>
    (node, context) => {
      for (const visit of visitors) visit(node, context)
    }
  return {
    Operation: both(required('This operation'), check),
    Parameter: both(required('This parameter'), check),
    Response: both(required('This response'), check),
    Header: check,
    Schema: check,
    NamedSchemas: each('The schema'),
    NamedHeaders: each('The header'),
  }
}
