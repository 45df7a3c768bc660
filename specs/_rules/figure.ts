import { marks } from './confidence.ts'
import { isRecord, type Rule, type RuleContext } from './rule.ts'
import { createSourceIdsCheck } from './sourceIds.ts'

const retryFigures = ['retryAfter', 'retryLimit']
const fileFigures = { 'x-export-file': ['addressLifetime'], 'x-upload-file': ['addressLifetime', 'maxBytes'] }

/** A figure in an Arazzo file has `x-source` and `x-confidence` beside it, so that nobody takes our own choice for the vendor's. */
export const figure: Rule = () => {
  const checkSourceIds = createSourceIdsCheck()

  function check(node: Readonly<Record<string, unknown>>, figures: readonly string[], context: RuleContext): void {
    if (node['x-source'] !== undefined) checkSourceIds(node['x-source'], 'x-source', context)
    const given = figures.filter((name) => node[name] !== undefined)
    const [first] = given
    if (first === undefined) return
    const names = given.join(' and ')
    const location = context.location.child(first).key()
    if (node['x-source'] === undefined) {
      const message = `No x-source stands beside ${names}. Add x-source: [id, ...] with ids from sources.yaml.`
      context.report({ message, location })
    }
    if (!isConfidence(node['x-confidence'], given)) {
      const each = given.map((name) => `${name}: <mark>`).join(', ')
      const message = `No known x-confidence stands beside ${names}. Add x-confidence: <mark>, or one for each: { ${each} }. Marks: ${marks.join(', ')}; our own choice is inferred.`
      context.report({ message, location })
    }
  }

  return {
    FailureActionObject: (action, context) => check(action, retryFigures, context),
    Workflow(workflow, context) {
      for (const [field, figures] of Object.entries(fileFigures)) {
        const file = workflow[field]
        if (isRecord(file)) check(file, figures, { ...context, location: context.location.child(field) })
      }
    },
  }
}

/** One known mark for all figures, or one for each of them. */
function isConfidence(value: unknown, figures: readonly string[]): boolean {
  const isMark = (mark: unknown) => typeof mark === 'string' && marks.includes(mark)
  if (!isRecord(value)) return isMark(value)
  return Object.keys(value).sort().join() === [...figures].sort().join() && Object.values(value).every(isMark)
}
