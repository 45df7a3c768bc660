import { type Rule, type RuleContext, tableOf } from './rule.ts'

type Table = Readonly<Record<string, unknown>>
type Resolve = RuleContext['resolve']

interface Route {
  readonly path: string
  readonly method: string
  readonly segments: readonly string[]
  /** The schemas of the path's parameters by name. */
  readonly schemas: Readonly<Record<string, Table>>
}

/**
 * No request fits two paths of one method. Redocly's own rule looks at paths alone; parameters that refuse what the other
 * path says at their place, and other methods, tell operations apart as well.
 */
export const ambiguousPath: Rule = () => ({
  Root(root, { report, location, resolve }) {
    const routes = listRoutes(root, resolve)
    for (const [index, route] of routes.entries()) {
      const other = routes.slice(0, index).find((earlier) => areAmbiguous(earlier, route))
      if (other === undefined) continue
      report({
        message: `${route.method.toUpperCase()} ${route.path} and ${other.path} fit one request. Give a parameter a schema that refuses what the other path has at its place.`,
        location: location.child(['paths', route.path, route.method]).key(),
      })
    }
  },
})

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

function listRoutes(root: Table, resolve: Resolve): Route[] {
  return Object.entries(tableOf(root['paths'])).flatMap(([path, item]) =>
    Object.entries(tableOf(item)).flatMap(([method, operation]): Route[] => {
      if (!methods.includes(method)) return []
      const parameters = [...listOf(tableOf(item)['parameters']), ...listOf(tableOf(operation)['parameters'])]
      const schemas = parameters.flatMap((reference) => {
        const { name, in: place, schema } = tableOf(resolve<unknown>(reference).node)
        return place === 'path' ? [[String(name), tableOf(resolve<unknown>(schema).node)] as const] : []
      })
      return [{ path, method, segments: path.split('/'), schemas: Object.fromEntries(schemas) }]
    }),
  )
}

/** Where one path has fewer parameters than the other, it wins: https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching */
function areAmbiguous(one: Route, other: Route): boolean {
  if (one.method !== other.method || one.segments.length !== other.segments.length) return false
  if (Object.keys(one.schemas).length !== Object.keys(other.schemas).length) return false
  return one.segments.every((segment, index) => {
    const opposite = other.segments[index] ?? ''
    const schema = one.schemas[nameIn(segment)]
    const oppositeSchema = other.schemas[nameIn(opposite)]
    if (schema === undefined && oppositeSchema === undefined) return segment === opposite
    if (schema !== undefined && oppositeSchema !== undefined) return true
    return schema === undefined ? accepts(oppositeSchema ?? {}, segment) : accepts(schema, opposite)
  })
}

const nameIn = (segment: string) => /^\{(.+)\}$/.exec(segment)?.[1] ?? ''

function accepts(schema: Table, text: string): boolean {
  if (Array.isArray(schema['enum'])) return schema['enum'].map(String).includes(text)
  if (schema['type'] === 'integer' || schema['type'] === 'number') return text !== '' && !Number.isNaN(Number(text))
  return typeof schema['pattern'] !== 'string' || new RegExp(schema['pattern'], 'u').test(text)
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
