import { isRecord, type Rule } from './rule.ts'

/**
 * What a variable of a server means stands in the server's own description, under the variable's name: the JSON Schema of
 * OpenAPI 3.1 that validators use refuses a description on a variable.
 */
// https://github.com/APIDevTools/swagger-parser (13.0): the schema says `descriptions`
export const serverVariable: Rule = () => ({
  Server(server, { report, location }) {
    const variables = isRecord(server['variables']) ? server['variables'] : {}
    for (const [name, variable] of Object.entries(variables)) {
      const place = location.child(['variables', name])
      if (isRecord(variable) && variable['description'] !== undefined) {
        report({
          message: `The server variable ${name} has a description. Say what it means in the description of the server; validators refuse it here.`,
          location: place.child('description').key(),
        })
      }
      if (!String(server['description'] ?? '').includes(`\`${name}\``)) {
        report({
          message: `The description of the server does not say what its variable is. Name it in backquotes: \`${name}\` is ...`,
          location: place.key(),
        })
      }
    }
  },
})
