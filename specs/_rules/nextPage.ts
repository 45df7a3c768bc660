import { placeInAnswer, placeInArguments } from '../../scripts/_lib/nextPage.ts'
import { type Rule, type RuleContext, tableOf } from './rule.ts'

type Table = Readonly<Record<string, unknown>>
type Resolve = RuleContext['resolve']

/** What `x-next-page` points at is there: a list and a token in each success, and a place for the token in the request. */
export const nextPage: Rule = () => ({
  Operation(operation, { report, location, resolve }) {
    if (operation['x-next-page'] === undefined) return
    const { rows, token, into } = tableOf(operation['x-next-page'])
    const answers = successSchemas(operation, resolve)
    const typesInAnswers = (expression: unknown) => {
      const place = placeInAnswer(expression)
      return answers.map((schema) => (place === undefined ? [] : typesAt(schema, place, resolve)))
    }
    const refuse = (problem: string) =>
      report({ message: `x-next-page ${problem}`, location: location.child('x-next-page').key() })

    if (answers.length === 0) refuse('stands on an operation without a success that has a body. Take it out.')
    if (!typesInAnswers(rows).every((types) => types.includes('array') && types.every(isIn(['array', 'null']))))
      refuse(`has the rows ${rows}. Write $response.body#/pointer to a list in the body of each success.`)
    const tokenTypes = typesInAnswers(token)
    if (!tokenTypes.every((types) => types.some(isIn(tokens)) && types.every(isIn([...tokens, 'null']))))
      refuse(`has the token ${token}. Write $response.body#/pointer to a text or a number in the body of each success.`)
    const needed = tokenTypes.flat().filter((type) => type !== 'null')
    if (!typesInRequest(operation, into, resolve).every((types) => types.length > 0 && needed.every(isIn(types))))
      refuse(
        `puts the token into ${into}. Write $request.body#/pointer or $request.query.name, of the token's own type.`,
      )
  },
})

const tokens = ['string', 'integer', 'number']

const isIn = (list: readonly string[]) => (type: string) => list.includes(type)

function successSchemas(operation: Table, resolve: Resolve): unknown[] {
  return Object.entries(tableOf(operation['responses'])).flatMap(([status, response]) =>
    status.startsWith('2') ? schemasOf(response, resolve) : [],
  )
}

/** The schemas of a body, one for each media type. */
const schemasOf = (body: unknown, resolve: Resolve) =>
  Object.values(tableOf(tableOf(resolve<unknown>(body).node)['content'])).map((content) => tableOf(content)['schema'])

/** The types at a place of the arguments, for each form that a request may have; one without any where there is no such place. */
function typesInRequest(operation: Table, expression: unknown, resolve: Resolve): string[][] {
  const [first = '', ...rest] = placeInArguments(expression) ?? []
  if (rest.length > 0) {
    const bodies = schemasOf(operation['requestBody'], resolve)
    return bodies.length === 0 ? [[]] : bodies.map((schema) => typesAt(schema, rest, resolve))
  }
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : []
  const parameter = parameters
    .map((reference) => tableOf(resolve<unknown>(reference).node))
    .find(({ name, in: place }) => place === 'query' && name === first)
  return [typesAt(parameter?.['schema'], [], resolve)]
}

/** The types that a schema allows at a place inside; none where there is no such place. */
function typesAt(schema: unknown, [name, ...rest]: readonly string[], resolve: Resolve): string[] {
  const node = tableOf(resolve<unknown>(schema).node)
  const branches = node['anyOf'] ?? node['oneOf']
  if (Array.isArray(branches))
    return branches.flatMap((branch) => typesAt(branch, name === undefined ? [] : [name, ...rest], resolve))
  if (name === undefined) return typeof node['type'] === 'string' ? [node['type']] : []
  const member = tableOf(node['properties'])[name]
  return member === undefined ? [] : typesAt(member, rest, resolve)
}
