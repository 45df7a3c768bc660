import { isRecord, type NodeVisitor, type Rule } from './rule.ts'
import { createSourceIdsCheck } from './sourceIds.ts'

const members = ['id', 'documented', 'contract', 'why', 'cost', 'source']

/** `x-deviation` is a list of whole deviations, each with an id of its own; it stands last in its object. */
export const deviation: Rule = () => {
  const ids = new Set<string>()
  const checkSourceIds = createSourceIdsCheck()
  const check: NodeVisitor = (node, context) => {
    const list = node['x-deviation']
    if (list === undefined) return
    const location = context.location.child('x-deviation')
    if (!Array.isArray(list) || list.length === 0) {
      context.report({ message: 'x-deviation must be a list. Start each deviation with "- id:".', location })
      return
    }
    const last = Object.keys(node).at(-1)
    if (last !== 'x-deviation') {
      context.report({
        message: `x-deviation must stand last in its object, behind ${last}: first what holds, then where it differs.`,
        location: location.key(),
      })
    }
    for (const [index, row] of list.entries()) {
      const rowContext = { ...context, location: location.child(String(index)) }
      const given = isRecord(row) ? row : {}
      const missing = members.filter((member) => (given[member] ?? '') === '')
      const surplus = Object.keys(given).filter((member) => !members.includes(member))
      if (missing.length > 0 || surplus.length > 0) {
        const problems = [
          missing.length > 0 ? `lacks ${missing.join(', ')}` : '',
          surplus.length > 0 ? `does not know ${surplus.join(', ')}` : '',
        ]
        context.report({
          message: `A deviation ${problems.filter(Boolean).join(' and ')}. It has exactly ${members.join(', ')}.`,
          location: rowContext.location,
        })
        continue
      }
      const id = String(given['id'])
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
        context.report({
          message: `The deviation id ${id} must be kebab-case, such as error-status.`,
          location: rowContext.location,
        })
      }
      if (ids.has(id)) {
        context.report({
          message: `The deviation id ${id} is used twice. Give each deviation its own.`,
          location: rowContext.location,
        })
      }
      ids.add(id)
      checkSourceIds(given['source'], 'source', rowContext)
    }
  }
  return {
    Root: check,
    Info: check,
    Server: check,
    SecurityScheme: check,
    PathItem: check,
    Operation: check,
    Parameter: check,
    RequestBody: check,
    MediaType: check,
    Response: check,
    Header: check,
    Schema: check,
  }
}
