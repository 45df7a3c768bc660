import { toPointer } from '../../src/contract/jsonPointer.ts'
import { isFileSchema, type OpenApi, type Schema } from '../_lib/openapi.ts'

/** Something of OpenAPI 3.1 that we have no form for in 3.0, and where it stands in the bundled document. */
export class NoOpenApi30Error extends Error {
  override readonly name = 'NoOpenApi30Error'
  readonly path: readonly string[]
  readonly problem: string
  constructor(path: readonly string[], problem: string) {
    super(`${toPointer(path)}: ${problem}`)
    this.path = path
    this.problem = problem
  }
}

/** What 3.0 has no words for, and how it is said instead. */
const others = {
  summary: 'A summary of the whole: it is the first paragraph above.',
  identifier: 'The SPDX identifier of the licence: an address of its text.',
  null: '`null` among the types of a value: `nullable: true`, on the first branch of a choice that has several.',
  const: 'A value that is always the same (`const`): an `enum` of one.',
  bound: 'A bound that is itself refused, as a number: `exclusiveMinimum` or `exclusiveMaximum` beside the bound.',
  examples: 'Several examples of a schema: the first of them.',
  reference: 'Keywords beside a reference: an `allOf` with the reference in it.',
  encoding: 'Bytes as text in Base64 (`contentEncoding`): `format: byte`.',
  file: 'A file in a form (`contentMediaType`): `format: binary`.',
  boolean: 'A schema that is `true` or `false`: `{}` or `{ not: {} }`.',
}

type Other = keyof typeof others
type Path = readonly string[]
type Members = Readonly<Record<string, unknown>>

/**
 * A description in OpenAPI 3.0, for gateways and generators that read nothing newer. Its own text lists what is said in
 * other words.
 * @throws {NoOpenApi30Error} for what we have no form for
 */
// https://spec.openapis.org/oas/v3.0.4.html
export function toOpenApi30(document: OpenApi): Members {
  const said = new Set<Other>()
  const newer = ['webhooks', 'jsonSchemaDialect'].find((member) => member in document)
  if (newer !== undefined) throw new NoOpenApi30Error([newer], `OpenAPI 3.0 has no ${newer}`)
  const { openapi: _, info, ...rest } = document
  const converted = convertNode(rest, [], said) as Members
  return { openapi: '3.0.3', info: convertInfo(info, said), ...converted }
}

/** Everything around the schemas is the same in both. */
function convertNode(node: unknown, path: Path, said: Set<Other>): unknown {
  if (Array.isArray(node)) return node.map((item, index) => convertNode(item, [...path, String(index)], said))
  if (!isMembers(node)) return node
  return mapMembers(node, (value, name) => {
    const place = [...path, name]
    // An example is a value, whatever its members are called.
    if (name === 'example' || name === 'examples' || name.startsWith('x-')) return value
    if (name === 'schema') return convertSchema(value, place, said)
    if (path.length === 1 && path[0] === 'components' && name === 'schemas') {
      return mapMembers(value as Members, (schema, key) => convertSchema(schema, [...place, key], said))
    }
    return convertNode(value, place, said)
  })
}

function convertInfo(info: OpenApi['info'], said: Set<Other>): Members {
  const { summary, description, license, ...rest } = info as Members
  const { identifier, ...licence } = isMembers(license) ? license : {}
  if (summary !== undefined) said.add('summary')
  if (identifier !== undefined) said.add('identifier')
  const lines = (Object.keys(others) as Other[]).filter((other) => said.has(other)).map((other) => `- ${others[other]}`)
  const note = `This is the form for readers of OpenAPI 3.0; the description itself is written in 3.1. What 3.0 has no words for is said in others:\n\n${lines.join('\n')}`
  const texts = [summary, description, ...(lines.length === 0 ? [] : [note])]
  return {
    ...rest,
    description: `${texts.flatMap((text) => (text === undefined ? [] : String(text).trim())).join('\n\n')}\n`,
    ...(license === undefined
      ? {}
      : {
          license:
            identifier === undefined ? licence : { ...licence, url: `https://spdx.org/licenses/${identifier}.html` },
        }),
  }
}

/** Keywords whose value is a schema, a list of schemas, or a table of them. */
const inner: Readonly<Record<string, 'one' | 'list' | 'table'>> = {
  items: 'one',
  not: 'one',
  additionalProperties: 'one',
  anyOf: 'list',
  oneOf: 'list',
  allOf: 'list',
  properties: 'table',
}

const plain = new Set([
  ...['type', 'format', 'enum', 'required', 'title', 'description', 'default', 'example', 'deprecated', 'externalDocs'],
  ...['pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'readOnly', 'writeOnly', 'nullable'],
])

function convertSchema(schema: unknown, path: Path, said: Set<Other>): Schema {
  if (typeof schema === 'boolean') {
    said.add('boolean')
    return schema ? {} : { not: {} }
  }
  const older = [
    withoutSiblings,
    withoutNull,
    withoutConst,
    withoutNumberBounds,
    withoutExamples,
    withoutEncoding,
    withoutContent,
  ].reduce((current, change) => change(current, path, said), schema as Schema)
  if ('$ref' in older) return older
  if (typeof (older['type'] ?? '') !== 'string' || older['type'] === 'null') {
    throw new NoOpenApi30Error(path, `OpenAPI 3.0 has no type ${JSON.stringify(older['type'])}`)
  }
  return mapMembers(older, (value, keyword) => {
    const place = [...path, keyword]
    const kind = inner[keyword]
    if (keyword === 'additionalProperties' && typeof value === 'boolean') return value
    if (kind === 'one') return convertSchema(value, place, said)
    if (kind === 'list') {
      return (value as unknown[]).map((item, index) => convertSchema(item, [...place, String(index)], said))
    }
    if (kind === 'table') {
      return mapMembers(value as Members, (item, name) => convertSchema(item, [...place, name], said))
    }
    if (plain.has(keyword) || keyword.startsWith('x-')) return value
    throw new NoOpenApi30Error(path, `OpenAPI 3.0 has no ${keyword}`)
  })
}

type Change = (schema: Schema, path: Path, said: Set<Other>) => Schema

const withoutSiblings: Change = (schema, _, said) => {
  const { $ref, allOf = [], ...siblings } = schema
  if ($ref === undefined || Object.keys(schema).length === 1) return schema
  said.add('reference')
  return { ...siblings, allOf: [{ $ref }, ...(allOf as readonly unknown[])] }
}

/** `nullable` counts only beside a `type`, so it goes into a branch, and the branch takes the place of a choice of one. */
// https://github.com/OAI/OpenAPI-Specification/blob/main/proposals/2019-10-31-Clarify-Nullable.md
const withoutNull: Change = (schema, path, said) => {
  const { anyOf, ...around } = schema as { readonly anyOf?: readonly Schema[] } & Members
  const branches = anyOf?.filter(({ type }) => type !== 'null') ?? []
  if (anyOf === undefined || branches.length === anyOf.length) return schema
  said.add('null')
  const index = branches.findIndex(({ type, nullable }) => typeof type === 'string' && nullable === undefined)
  const branch = branches[index]
  if (branch === undefined) {
    throw new NoOpenApi30Error(path, 'in OpenAPI 3.0 null needs another branch with a type of its own')
  }
  const values = (branch['enum'] ?? ('const' in branch ? [branch['const']] : undefined)) as unknown[] | undefined
  const { const: _, ...kept } = branch
  const withNull = values === undefined ? {} : { enum: [...values.filter((value) => value !== null), null] }
  const nullable: Schema = { ...kept, nullable: true, ...withNull }
  const isApart = Object.keys(around).some((name) => name in nullable || name === 'const' || name === 'enum')
  const isAlone = branches.length === 1 && !isApart
  return isAlone ? { ...around, ...nullable } : { ...around, anyOf: branches.with(index, nullable) }
}

const withoutConst: Change = (schema, _, said) => {
  const { const: only, ...rest } = schema
  if (!('const' in schema)) return schema
  said.add('const')
  return 'enum' in rest ? { ...rest, allOf: [{ enum: [only] }] } : { ...rest, enum: [only] }
}

const withoutNumberBounds: Change = (schema, _, said) => {
  const { exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = schema
  if (typeof exclusiveMinimum !== 'number' && typeof exclusiveMaximum !== 'number') return schema
  said.add('bound')
  const isLower = typeof exclusiveMinimum === 'number' && !(Number(minimum) > exclusiveMinimum)
  const isUpper = typeof exclusiveMaximum === 'number' && !(Number(maximum) < exclusiveMaximum)
  return {
    ...rest,
    ...(isLower ? { minimum: exclusiveMinimum, exclusiveMinimum: true } : minimum === undefined ? {} : { minimum }),
    ...(isUpper ? { maximum: exclusiveMaximum, exclusiveMaximum: true } : maximum === undefined ? {} : { maximum }),
  }
}

const withoutExamples: Change = (schema, _, said) => {
  const { examples, ...rest } = schema as { readonly examples?: readonly unknown[] } & Members
  if (examples === undefined) return schema
  said.add('examples')
  return examples.length === 0 ? rest : { example: examples[0], ...rest }
}

// https://spec.openapis.org/oas/v3.0.4.html#data-type-format
const withoutEncoding: Change = (schema, _, said) => {
  const { contentEncoding, ...rest } = schema
  // Another encoding, or a format of its own beside it, has no form here: the keyword stays, and is refused as unknown.
  if (contentEncoding !== 'base64' || 'format' in rest) return schema
  said.add('encoding')
  return { ...rest, format: 'byte' }
}

const withoutContent: Change = (schema, _, said) => {
  const { contentMediaType, ...rest } = schema
  if (!isFileSchema(schema)) return schema
  said.add('file')
  return { ...rest, format: 'binary' }
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapMembers = (members: Members, change: (value: unknown, name: string) => unknown): Members =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value, name)]))
