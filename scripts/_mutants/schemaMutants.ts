import { constraints } from '../_lib/constraints.ts'
import type { Schema } from '../_lib/openapi.ts'
import { type ContractMutant, gone, moved, type Path } from './contractMutant.ts'
import { patternMutants } from './patternMutants.ts'

/** A keyword that counts, and what one more of it does to the values that pass. */
const bounds: Readonly<Record<string, 'loosens' | 'tightens'>> = {
  minLength: 'tightens',
  maxLength: 'loosens',
  minItems: 'tightens',
  maxItems: 'loosens',
  minProperties: 'tightens',
  maxProperties: 'loosens',
  minimum: 'tightens',
  maximum: 'loosens',
  exclusiveMinimum: 'tightens',
  exclusiveMaximum: 'loosens',
}

/** Keywords that only refuse, so that without them more passes. */
const refusing = [...Object.keys(bounds), 'pattern', 'format', 'const', 'uniqueItems', 'multipleOf', 'not']

/** Every wrong edit of a schema and of those inside it. References are not followed: each component has its own mutants. */
export function schemaMutants(schema: Schema, place: Path): ContractMutant[] {
  return [
    ...ownMutants(schema, place),
    ...innerSchemas(schema).flatMap(({ schema: inner, path }) => [
      ...schemaMutants(inner, [...place, ...path]),
      ...wholeMutants(inner, [...place, ...path]),
    ]),
  ]
}

/** The mutants of a schema taken as one: any value passes, or none that passed before. */
export function wholeMutants(schema: Schema, place: Path): ContractMutant[] {
  const anything: ContractMutant = { place, effect: 'loosens', change: 'is any value', value: {} }
  if (schema['type'] === 'null') return []
  if (!('type' in schema)) return [anything]
  const type = schema['type'] === 'boolean' ? 'integer' : 'boolean'
  return [anything, { place, effect: 'moves', change: `is of the type ${type}`, value: { type } }]
}

/** Schemas right inside, by the way to them. */
function innerSchemas(schema: Schema): { readonly schema: Schema; readonly path: Path }[] {
  const table = (keyword: string) => Object.entries((schema[keyword] ?? {}) as Record<string, Schema>)
  const list = (keyword: string) => [...((schema[keyword] ?? []) as readonly Schema[]).entries()]
  const single = (keyword: string) =>
    typeof schema[keyword] === 'object' ? [{ schema: schema[keyword] as Schema, path: [keyword] }] : []
  return [
    ...table('properties').map(([name, inner]) => ({ schema: inner, path: ['properties', name] })),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((keyword) =>
      list(keyword).map(([index, inner]) => ({ schema: inner, path: [keyword, index] })),
    ),
    ...['items', 'additionalProperties'].flatMap(single),
  ]
}

function ownMutants(schema: Schema, place: Path): ContractMutant[] {
  return [
    ...Object.entries(schema).flatMap(([keyword, value]) => keywordMutants(schema, keyword, value, place)),
    ...memberMutants(schema, place),
    ...confidenceMutants(schema, place),
  ]
}

function keywordMutants(schema: Schema, keyword: string, value: unknown, place: Path): ContractMutant[] {
  const at = [...place, keyword]
  const bound = bounds[keyword]
  return [
    ...(refusing.includes(keyword) ? [gone(at, 'loosens')] : []),
    ...(bound !== undefined && typeof value === 'number' ? boundMutants(at, value, bound) : []),
    ...(keyword === 'pattern'
      ? patternMutants(String(value)).map(({ effect, pattern }) => ({
          place: at,
          effect,
          change: `is ${pattern}`,
          value: pattern,
        }))
      : []),
    ...(keyword === 'const' ? [moved(at, `another ${String(value)}`)] : []),
    ...(keyword === 'format' ? [moved(at, value === 'date' ? 'date-time' : 'date')] : []),
    ...(keyword === 'enum' || keyword === 'x-extensible-enum' ? listMutants(schema, keyword, place) : []),
    ...(['anyOf', 'oneOf', 'allOf'].includes(keyword) ? eachGone(at, value as readonly unknown[]) : []),
    ...(keyword === 'required' ? eachGone(at, value as readonly unknown[], 'loosens') : []),
    ...(keyword === 'additionalProperties' ? [moved(at, false)] : []),
  ]
}

const eachGone = (place: Path, list: readonly unknown[], effect: 'loosens' | 'tightens' = 'tightens') =>
  list.map((item, index): ContractMutant => {
    const change = typeof item === 'object' ? 'is gone' : `${String(item)} is gone`
    return { place: [...place, index], effect, change, value: undefined }
  })

function boundMutants(place: Path, bound: number, ofMore: 'loosens' | 'tightens'): ContractMutant[] {
  const ofLess = ofMore === 'loosens' ? 'tightens' : 'loosens'
  const others = [{ value: bound + 1, effect: ofMore }, { value: bound - 1, effect: ofLess } as const]
  return others
    .filter(({ value }) => value >= 0)
    .map(({ value, effect }) => ({ place, effect, change: `is ${value}`, value }))
}

/** A list that is closed for consumers, or for the audit alone. */
function listMutants(schema: Schema, keyword: string, place: Path): ContractMutant[] {
  const { [keyword]: list, ...rest } = schema
  const isOpen = keyword !== 'enum'
  const other = isOpen ? 'enum' : 'x-extensible-enum'
  return [
    ...eachGone([...place, keyword], list as readonly unknown[]),
    gone([...place, keyword], 'loosens'),
    { place, effect: isOpen ? 'tightens' : 'loosens', change: `has ${other}`, value: { ...rest, [other]: list } },
  ]
}

/** Each member is unknown, or asked for where it may be left out. */
function memberMutants(schema: Schema, place: Path): ContractMutant[] {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>
  const required = (schema['required'] ?? []) as readonly string[]
  const inferred = ((schema['x-inferred'] as { readonly required?: readonly string[] })?.required ??
    []) as readonly string[]
  const names = Object.keys(properties)
  const without = (name: string) => Object.fromEntries(Object.entries(properties).filter(([own]) => own !== name))
  const optional = names.filter((name) => !required.includes(name))
  return [
    ...names.map(
      (name): ContractMutant => ({
        place,
        effect: 'tightens',
        change: `has no member ${name}`,
        value: { ...schema, properties: without(name), required: required.filter((own) => own !== name) },
      }),
    ),
    ...optional.map(
      (name): ContractMutant => ({
        place,
        effect: 'tightens',
        change: `asks for ${name}`,
        value: { ...schema, required: [...required, name] },
      }),
    ),
    ...eachGone([...place, 'x-inferred', 'required'], inferred, 'loosens'),
  ]
}

/** What is asked of consumers is asked in the audit alone, and the other way round. */
function confidenceMutants(schema: Schema, place: Path): ContractMutant[] {
  const at = [...place, 'x-confidence']
  if (!Object.keys(schema).some((keyword) => constraints.has(keyword))) return []
  if (schema['x-confidence'] === 'inferred') return [{ ...gone(at, 'tightens'), change: 'is no longer inferred' }]
  return [{ place: at, effect: 'loosens', change: 'is inferred', value: 'inferred' }]
}
