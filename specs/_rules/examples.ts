import { basename } from 'node:path'
import { isRecord, type Location, type Rule, type RuleContext, tableOf } from './rule.ts'

type Table = Readonly<Record<string, unknown>>

/** A request body or a response of `components`, and where operations refer to it, such as `getReport.401`. */
interface SharedBody {
  readonly node: Table
  readonly location: Location
  readonly users: readonly string[]
}

/**
 * Every body has named examples in files, and every required parameter an `example`. A file has the name of the only
 * place that shows the example, or that of the shared response; then it lists the places itself.
 */
export const examples: Rule = () => {
  const shared = new Map<string, SharedBody>()

  return {
    Parameter(parameter, { report, location }) {
      if (parameter['required'] === true && parameter['example'] === undefined) {
        report({
          message: `The required parameter ${parameter['name']} has no example. Add example: with a value that the schema accepts.`,
          location: location.key(),
        })
      }
    },
    Operation(operation, context) {
      for (const { user, body, path } of bodiesOf(operation)) {
        if (typeof body['$ref'] !== 'string') {
          checkContent(body, user, undefined, { ...context, location: context.location.child(path) })
          continue
        }
        const { node, location } = context.resolve<unknown>(body)
        if (!isRecord(node) || location === undefined) continue // a dead reference is Redocly's own finding
        const users = shared.get(body['$ref'])?.users ?? []
        shared.set(body['$ref'], { node, location, users: [...users, user] })
      }
    },
    Root: {
      // Who uses a shared body is known when all operations have been seen.
      leave(_, context) {
        for (const [reference, { node, location, users }] of shared) {
          checkContent(node, basename(reference), users, { ...context, location })
        }
      },
    },
  }
}

function bodiesOf(operation: Table): { readonly user: string; readonly body: Table; readonly path: string[] }[] {
  const id = String(operation['operationId'])
  const responses = Object.entries(tableOf(operation['responses']))
  return [
    { user: `${id}.request`, body: tableOf(operation['requestBody']), path: ['requestBody'] },
    ...responses.map(([status, response]) => ({
      user: `${id}.${status}`,
      body: tableOf(response),
      path: ['responses', status],
    })),
  ]
}

function checkContent(node: Table, prefix: string, users: readonly string[] | undefined, context: RuleContext): void {
  for (const [mediaType, value] of Object.entries(tableOf(node['content']))) {
    const location = context.location.child(['content', mediaType])
    const table = tableOf(tableOf(value)['examples'])
    if (Object.keys(table).length === 0) {
      context.report({
        message: `${prefix} has no examples. Add examples: with $ref: examples/${prefix}.<case>.yaml for each case.`,
        location,
      })
    }
    for (const [name, example] of Object.entries(table)) {
      const message = nameProblem(name, example, prefix) ?? usersProblem(context.resolve<unknown>(example).node, users)
      if (message !== undefined) {
        context.report({ message: `The example ${name} ${message}`, location: location.child(['examples', name]) })
      }
    }
  }
}

function nameProblem(name: string, example: unknown, prefix: string): string | undefined {
  const reference = tableOf(example)['$ref']
  const file = typeof reference === 'string' ? basename(reference) : undefined
  if (file === `${prefix}.${name}.yaml`) return undefined
  return `must be $ref: examples/${prefix}.${name}.yaml; it is ${file ?? 'written in place'}.`
}

function usersProblem(example: unknown, users: readonly string[] | undefined): string | undefined {
  if (!isRecord(example)) return undefined // again a dead reference
  const said = JSON.stringify(example['x-used-by'])
  if (said === JSON.stringify(users)) return undefined
  if (users === undefined) return 'belongs to one place, which its file name says. Take x-used-by out of the file.'
  return `is shared. Its file must say x-used-by: [${users.join(', ')}]; it says ${said ?? 'nothing'}.`
}
