import type { Rule } from './rule.ts'

const verbs = [
  'count',
  'create',
  'delete',
  'describe',
  'download',
  'export',
  'get',
  'import',
  'list',
  'start',
  'stop',
  'cancel',
  'update',
  'upload',
]

/** `operationId` is camelCase and starts with a verb. */
export const operationId: Rule = () => ({
  Operation(operation, { report, location }) {
    const id = operation['operationId']
    if (id === undefined) return // Redocly's own rule operation-operationId says so
    const verb = /^([a-z]+)(?:[A-Z][a-zA-Z0-9]*)$/.exec(String(id))?.[1]
    if (verb !== undefined && verbs.includes(verb)) return
    report({
      message: `operationId ${JSON.stringify(id)} must be camelCase, a verb and a noun, such as getExportStatus. Verbs: ${verbs.join(', ')}.`,
      location: location.child('operationId'),
    })
  },
})
