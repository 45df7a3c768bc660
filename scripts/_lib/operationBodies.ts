import { isJsonMediaType } from '../../src/contract/exchange.ts'
import { namedExamples } from './namedExamples.ts'
import { type OpenApi, type Reference, type Response, resolve, type Schema, schemaBranches } from './openapi.ts'
import { type SchemaRow, schemaRows } from './schemaRows.ts'

/** A body as its members. */
export interface Body {
  /** `application/json or text/json` */
  readonly mediaTypes: string
  readonly members: readonly SchemaRow[]
}

/** Each body of one content, and each kind of it; media types with the same members are one body. */
export function bodiesOf(document: OpenApi, content: Response['content'] = {}): Body[] {
  const groups = new Map<string, { mediaTypes: string[]; members: readonly SchemaRow[] }>()
  const kinds = Object.entries(content).flatMap(([mediaType, { schema }]) =>
    kindsOf(document, schema).map((kind) => ({ mediaType, members: schemaRows(document, kind) })),
  )
  for (const { mediaType, members } of kinds) {
    const group = groups.get(JSON.stringify(members))
    if (group === undefined) groups.set(JSON.stringify(members), { mediaTypes: [mediaType], members })
    else group.mediaTypes.push(mediaType)
  }
  return [...groups.values()].map(({ mediaTypes, members }) => ({ mediaTypes: mediaTypes.join(' or '), members }))
}

/** The kinds of objects that a schema chooses from; itself where it does not. */
function kindsOf(document: OpenApi, schema: Schema): readonly Schema[] {
  const branches = schemaBranches(document, schema)
  return branches.length > 1 && branches.every(({ type }) => type === 'object') ? branches : [schema]
}

/** An example of an answer. */
export interface NamedExample {
  readonly name: string
  readonly summary?: string
  readonly text: string
  readonly isJson: boolean
}

/** The examples of an answer, each once. */
export function examplesOf(document: OpenApi, { content = {} }: Response): NamedExample[] {
  return [...namedExamples(content)].map(([name, { mediaType, example }]) => {
    const { value, ...words } = resolve<{ summary?: string; value: unknown }>(document, example as Reference)
    const isJson = isJsonMediaType(mediaType)
    return { name, ...words, isJson, text: isJson ? JSON.stringify(value, null, 2) : String(value).trimEnd() }
  })
}
