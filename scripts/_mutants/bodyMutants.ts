import { toPointer } from '../../src/contract/jsonPointer.ts'
import { putPointer } from '../../src/contract/putPointer.ts'
import { setPointer } from '../../src/contract/setPointer.ts'
import { type OpenApi, resolve, type Schema, schemaBranches } from '../_lib/openapi.ts'

/** A body with one thing wrong. */
export interface BodyMutant {
  readonly kind: string
  /** Where it is wrong. */
  readonly pointer: string
  readonly body: unknown
}

/** What a schema says that is changed here, and where in the body. */
interface Place {
  readonly pointer: string
  readonly value: unknown
  /** The schemas that the value may have here; of a union, those of its type. */
  readonly schemas: readonly Schema[]
  /** What may stand here at all; undefined is anything. */
  readonly types?: readonly unknown[]
}

/** Everything that can be wrong with a body, one thing at a time, by what the description says of its members. */
export function bodyMutants(document: OpenApi, schema: Schema, body: unknown): BodyMutant[] {
  return placesOf(document, { pointer: '', value: body, schemas: [schema] }).flatMap((place) =>
    wrongAt(place).map(({ kind, pointer = place.pointer, value }) => ({
      kind,
      pointer,
      body: place.pointer === '' ? value : setPointer(body, place.pointer, value),
    })),
  )
}

/** A place and all inside it, each with the schemas that fit the type of its value. */
function placesOf(document: OpenApi, { pointer, value, schemas }: Place): Place[] {
  const branches = schemas.flatMap((schema) => schemaBranches(document, schema))
  const fitting = branches.filter(
    ({ type }) => type === undefined || type === typeOf(value) || (type === 'number' && typeOf(value) === 'integer'),
  )
  const place = { pointer, value, schemas: fitting, types: branches.map(({ type }) => type) }
  if (typeof value !== 'object' || value === null) return [place]
  const inner = Object.entries(value).flatMap(([name, member]) => {
    const own = fitting.flatMap((schema) => memberSchema(schema, name, Array.isArray(value)))
    const resolved = own.map((schema) => resolve<Schema>(document, schema))
    return placesOf(document, { pointer: pointer + toPointer([name]), value: member, schemas: resolved })
  })
  return [place, ...inner]
}

function memberSchema(schema: Schema, name: string, isList: boolean): Schema[] {
  const found = isList ? schema['items'] : (schema['properties'] as Record<string, Schema> | undefined)?.[name]
  return found === undefined ? [] : [found as Schema]
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

interface Wrong {
  readonly kind: string
  readonly pointer?: string
  readonly value: unknown
}

/** What breaks every schema that the value may have. */
function wrongAt(place: Place): Wrong[] {
  const { value, schemas, types = [] } = place
  if (schemas.length === 0) return []
  return [
    ...otherType(types),
    ...(typeOf(value) === 'object' ? wrongTables(place) : []),
    ...(Array.isArray(value) ? wrongLists(schemas, value) : []),
    ...(typeof value === 'string' ? wrongTexts(schemas, value) : []),
    ...(typeof value === 'number' ? wrongNumbers(schemas, value) : []),
    ...wrongConstants(schemas, value),
  ]
}

/** A value of a type that may not stand there. */
function otherType(types: readonly unknown[]): Wrong[] {
  const other = [{}, true, 'text'].find((value) => !types.includes(undefined) && !types.includes(typeOf(value)))
  return other === undefined ? [] : [{ kind: 'a value of another type', value: other }]
}

function wrongTables({ pointer, value, schemas }: Place): Wrong[] {
  const table = value as Readonly<Record<string, unknown>>
  const asked = (schema: Schema) => [
    ...((schema['required'] ?? []) as string[]),
    ...((schema['x-inferred'] as { readonly required?: string[] })?.required ?? []),
  ]
  const required = Object.keys(table).filter((name) => schemas.every((schema) => asked(schema).includes(name)))
  const isClosed = schemas.every(
    ({ properties, additionalProperties }) => properties !== undefined && additionalProperties === undefined,
  )
  return [
    ...required.map((name) => ({
      kind: 'a required member is missing',
      pointer: pointer + toPointer([name]),
      value: without(table, name),
    })),
    ...(isClosed
      ? [
          {
            kind: 'an undocumented member',
            pointer: `${pointer}/undocumented`,
            value: putPointer(table, '/undocumented', 1),
          },
        ]
      : []),
  ]
}

const without = (table: Readonly<Record<string, unknown>>, name: string) =>
  Object.fromEntries(Object.entries(table).filter(([own]) => own !== name))

/** The one figure that all schemas have for a keyword; undefined where they differ. */
function figure(schemas: readonly Schema[], keyword: string): number | undefined {
  const [first, ...others] = schemas.map((schema) => schema[keyword])
  return typeof first === 'number' && others.every((other) => other === first) ? first : undefined
}

function wrongLists(schemas: readonly Schema[], list: readonly unknown[]): Wrong[] {
  const [least = 0, most] = [figure(schemas, 'minItems'), figure(schemas, 'maxItems')]
  const [first] = list
  return [
    ...(least > 0 ? [{ kind: 'a list that is too short', value: list.slice(0, least - 1) }] : []),
    ...(most !== undefined && first !== undefined
      ? [
          {
            kind: 'a list that is too long',
            value: Array.from({ length: most + 1 }, (_, index) => list[index] ?? first),
          },
        ]
      : []),
    ...(first !== undefined && schemas.every(({ uniqueItems }) => uniqueItems === true)
      ? [{ kind: 'an item twice', value: [...list, first] }]
      : []),
  ]
}

const longest = 20_000

function wrongTexts(schemas: readonly Schema[], text: string): Wrong[] {
  const [least = 0, most = longest] = [figure(schemas, 'minLength'), figure(schemas, 'maxLength')]
  const misfit = [`${text}\u0001`, `\u0001${text}`, `x${text}`, ''].find((other) =>
    schemas.every(({ pattern }) => pattern !== undefined && !new RegExp(String(pattern), 'u').test(other)),
  )
  return [
    ...(least > 0 ? [{ kind: 'a text that is too short', value: text.slice(0, least - 1) }] : []),
    ...(most < longest ? [{ kind: 'a text that is too long', value: text.padEnd(most + 1, text || 'x') }] : []),
    ...(misfit === undefined ? [] : [{ kind: 'a text of another form', value: misfit }]),
    ...(schemas.every(({ format }) => format !== undefined) ? [{ kind: 'no date', value: 'yesterday' }] : []),
  ]
}

function wrongNumbers(schemas: readonly Schema[], number: number): Wrong[] {
  const [least, most] = [figure(schemas, 'minimum'), figure(schemas, 'maximum')]
  const isWhole = schemas.every(({ type }) => type === 'integer')
  return [
    ...(least === undefined ? [] : [{ kind: 'a number that is too small', value: least - 1 }]),
    ...(most === undefined ? [] : [{ kind: 'a number that is too large', value: most + 1 }]),
    ...(isWhole ? [{ kind: 'a number that is not whole', value: number + 0.5 }] : []),
  ]
}

/** A value that no list of known values has. */
function wrongConstants(schemas: readonly Schema[], value: unknown): Wrong[] {
  const isListed = schemas.every((schema) =>
    ['enum', 'x-extensible-enum', 'const'].some((keyword) => keyword in schema),
  )
  if (!isListed) return []
  return [{ kind: 'a value outside the list', value: typeof value === 'number' ? 987_654_321 : 'nobody-knows-this' }]
}
