import type { Location, Rule } from './rule.ts'

// What generators make of an operationId: hey-api 0.95, orval 7.13 and Kubb 4.39.
const derived = ['Response', 'Responses', 'Data', 'Error', 'Errors', 'Params', 'Body', 'Result', 'Query', 'Mutation']

/** A schema of `components` has no name that code generators give to a type of their own, or that JavaScript has taken. */
export const componentName: Rule = () => {
  const schemas: { readonly name: string; readonly location: Location }[] = []
  const operations = new Map<string, string>()
  return {
    NamedSchemas(named, { location }) {
      for (const name of Object.keys(named)) schemas.push({ name, location: location.child(name).key() })
    },
    Operation(operation) {
      const id = operation['operationId']
      if (typeof id !== 'string') return // Redocly's own rule operation-operationId says so
      for (const suffix of derived) operations.set(`${id}${suffix}`.toLowerCase(), id)
    },
    Root: {
      // Which names are derived is known when all operations have been seen.
      leave(_, { report }) {
        for (const { name, location } of schemas) {
          const id = operations.get(name.toLowerCase())
          if (id !== undefined) {
            report({
              message: `The schema ${name} has the name that code generators derive from the operation ${id}. Name the thing instead, such as StartedReport.`,
              location,
            })
          }
          if (name in globalThis) {
            report({
              message: `The schema ${name} has the name of a global of JavaScript, which generated code would hide. Name the thing instead, such as ErrorEnvelope.`,
              location,
            })
          }
        }
      },
    },
  }
}
