import { basename } from 'node:path'
import { isRecord, type NodeVisitor, type Rule, type RuleContext } from './rule.ts'

/** Every body has named examples in files, and every required parameter an `example`. */
export const examples: Rule = () => ({
  Parameter(parameter, { report, location }) {
    if (parameter['required'] === true && parameter['example'] === undefined) {
      report({
        message: `The required parameter ${parameter['name']} has no example. Add example: with a value that the schema accepts.`,
        location: location.key(),
      })
    }
  },
  Operation: operationExamples,
})

const operationExamples: NodeVisitor = (operation, context) => {
  const id = String(operation['operationId'])
  checkBody(operation['requestBody'], `${id}.request`, context, ['requestBody'])
  for (const [status, response] of Object.entries(isRecord(operation['responses']) ? operation['responses'] : {})) {
    checkBody(response, `${id}.${status}`, context, ['responses', status])
  }
}

function checkBody(value: unknown, prefix: string, context: RuleContext, path: readonly string[]): void {
  const isReference = isRecord(value) && value['$ref'] !== undefined
  const { node, location } = isReference
    ? context.resolve<unknown>(value)
    : { node: value, location: context.location.child(path) }
  if (isRecord(node)) checkContent(node, prefix, { ...context, location: location ?? context.location })
}

function checkContent(node: Readonly<Record<string, unknown>>, prefix: string, context: RuleContext): void {
  for (const [mediaType, value] of Object.entries(isRecord(node['content']) ? node['content'] : {})) {
    const location = context.location.child(['content', mediaType])
    const table = isRecord(value) ? value['examples'] : undefined
    if (!isRecord(table) || Object.keys(table).length === 0) {
      context.report({
        message: `${prefix} has no examples. Add examples: with $ref: examples/${prefix}.<case>.yaml for each case.`,
        location,
      })
      continue
    }
    for (const [name, example] of Object.entries(table)) {
      const file = isRecord(example) && typeof example['$ref'] === 'string' ? basename(example['$ref']) : undefined
      if (file === `${prefix}.${name}.yaml`) continue
      context.report({
        message: `The example ${name} must be $ref: examples/${prefix}.${name}.yaml; it is ${file ?? 'written in place'}.`,
        location: location.child(['examples', name]),
      })
    }
  }
}
