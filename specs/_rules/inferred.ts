import { constraints } from '../../scripts/_lib/constraints.ts'
import { isRecord, type Location, type NodeVisitor, type Rule, type RuleContext } from './rule.ts'

// A schema inside of these refuses more when it asks for less.
const turned = ['not', 'oneOf', 'if']

const isRequired: NodeVisitor = (node, { report, location }) => {
  if (node['x-confidence'] !== 'inferred' || node['required'] !== true) return
  report({
    message: 'What is inferred is not required: leave required out, or say whose word it is.',
    location: location.child('required'),
  })
}

/** What is inferred stands where a consumer can be asked for less: validators of consumers leave it out. */
export const inferred: Rule = () => ({
  Parameter: isRequired,
  Header: isRequired,
  Schema(schema, context) {
    for (const keyword of turned) {
      const inner = schema[keyword]
      for (const mark of marksWithin(inner, context.location.child(keyword), context)) {
        context.report({
          message: `What is inferred does not stand inside of ${keyword}: consumers would be refused more without it. Mark the schema around the ${keyword}.`,
          location: mark,
        })
      }
    }
  },
})

/** Where constraints inside a node are marked, behind references too. */
function marksWithin(node: unknown, at: Location, context: RuleContext, seen = new Set<unknown>()): Location[] {
  if (Array.isArray(node))
    return node.flatMap((item, index) => marksWithin(item, at.child([String(index)]), context, seen))
  if (!isRecord(node) || seen.has(node)) return []
  seen.add(node)
  if (typeof node['$ref'] === 'string') {
    const target = context.resolve<unknown>(node as { readonly $ref: string })
    return target.location === undefined ? [] : marksWithin(target.node, target.location, context, seen)
  }
  const isMarked = node['x-confidence'] === 'inferred' && Object.keys(node).some((keyword) => constraints.has(keyword))
  const own = isMarked || node['x-inferred'] !== undefined
  const inside = Object.entries(node).flatMap(([key, value]) => marksWithin(value, at.child(key), context, seen))
  return own ? [at, ...inside] : inside
}
