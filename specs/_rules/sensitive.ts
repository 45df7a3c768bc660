import { isRecord, type NodeVisitor, type Rule, type RuleContext } from './rule.ts'

const suspicious =
  /password|secret|credential|signature|^auth$|authorization|(?:access|session|refresh)[-_]?token|username|e[-_]?mail(?:[-_]?address)?$|ftp[-_]?host|download[-_]?url|presigned|^url$|urlparams/i

/** Members and headers whose names look like secrets or addresses of export files say whether they are. */
export const sensitive: Rule = () => ({
  Schema: checkTable('properties', 'member'),
  Response: checkTable('headers', 'header'),
  Parameter(parameter, { report, location }) {
    const name = String(parameter['name'])
    if (parameter['in'] !== 'header' || !suspicious.test(name) || isMarked(parameter)) return
    report({ message: message('header', name), location: location.child('name') })
  },
})

const checkTable =
  (table: 'properties' | 'headers', kind: 'member' | 'header'): NodeVisitor =>
  (node, { report, location, resolve }: RuleContext) => {
    for (const [name, value] of Object.entries(isRecord(node[table]) ? node[table] : {})) {
      if (!suspicious.test(name) || isMarked(value) || isMarked(resolve<unknown>(value).node)) continue
      report({ message: message(kind, name), location: location.child([table, name]).key() })
    }
  }

const isMarked = (node: unknown) => isRecord(node) && typeof node['x-sensitive'] === 'boolean'

const message = (kind: 'member' | 'header', name: string) =>
  `The ${kind} ${name} looks like a secret or an address of an export file. Add x-sensitive: true, or x-sensitive: false if it is neither.`
