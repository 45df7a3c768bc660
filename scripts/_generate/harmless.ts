import { validatorKey } from '../../src/contract/contract.ts'
import type { HarmlessPlaces, HarmlessRule } from '../../src/contract/harmless.ts'
import { readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import {
  listOperations,
  type OpenApi,
  type Operation,
  type Reference,
  type Response,
  resolve,
  type Schema,
} from '../_lib/openapi.ts'
import { validatorPlaces } from './compileSchemas.ts'
import { groupedPaths, listedValues } from './places.ts'

const fewDigits = 5
const fewLetters = 2

/** What the description says about which values are harmless; `sensitive` are the names that it calls so. */
export function describeHarmless(document: OpenApi, sensitive: readonly string[]): HarmlessPlaces {
  const examples = exampleValues(document)
  const columns = new Set<string>()
  const addresses = [...examples.values()]
    .flat()
    .flatMap(([, value]) => (URL.canParse(String(value)) ? [new URL(String(value))] : []))
  const members: Record<string, Record<string, HarmlessRule>> = {}
  for (const { key, path } of validatorPlaces(document)) {
    const shown = examples.get(key) ?? []
    const own: Record<string, HarmlessRule> = {}
    for (const [pointer, schemas] of groupedPaths(document, path)) {
      const isSensitive = sensitive.includes(pointer.split('/').findLast((token) => token !== '*') ?? '')
      const found = shown.filter(([place]) => place === pointer).map(([, value]) => value)
      own[pointer] = isSensitive
        ? { ...boundsOf(schemasAt(document, schemas)), sensitive: true }
        : ruleOf(pointer, schemasAt(document, schemas), found)
    }
    members[key] = own
    if (key.endsWith(' text/csv')) {
      for (const [, text] of shown)
        for (const name of String(text).split('\n', 1)[0]?.trim().split(/[,;]/) ?? []) columns.add(name)
    }
  }
  const rules = Object.values(members).flatMap((own) => Object.values(own))
  const idPrefixes = new Set(rules.flatMap(({ pattern = '' }) => /^\^([a-z]{1,4}-)(?=\[)/.exec(pattern)?.[1] ?? []))
  const words = addresses.flatMap(({ pathname }) => pathname.split('/').filter((part) => /^[A-Za-z]{2,20}$/.test(part)))
  const hosts = addresses
    .map(({ hostname }) => hostname)
    .filter((host) => host !== '' && !/(?:^|\.)example\.\w+$/.test(host))
  return {
    members,
    idPrefixes: sorted(idPrefixes),
    hosts: sorted(hosts),
    pathWords: sorted(words),
    columns: sorted(columns),
  }
}

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort()

const schemasAt = (document: OpenApi, paths: readonly (readonly string[])[]) =>
  paths.map((path) => readPointer(document, toPointer(path)) as Schema)

function ruleOf(pointer: string, schemas: readonly Schema[], examples: readonly unknown[]): HarmlessRule {
  const values = new Set<string | number>()
  for (const schema of schemas) {
    for (const value of listedValues(schema))
      if (typeof value === 'string' || typeof value === 'number') values.add(value)
    if (schema['type'] === 'boolean') for (const value of ['true', 'false']) values.add(value)
    for (const literal of literalsOf(String(schema['pattern'] ?? ''))) values.add(literal)
  }
  // Texts and codes that the contract prints itself; names and ids of its examples could be somebody's as well.
  for (const example of examples) {
    if (typeof example === 'number') values.add(example)
    if (typeof example === 'string' && pointer !== '' && (/\s/.test(example) || /^[A-Z]{2}$/.test(example)))
      values.add(example)
  }
  const range = schemas.flatMap((schema) => {
    const [least, most] = [schema['minimum'], schema['maximum']]
    return typeof least === 'number' && typeof most === 'number' ? [[least, most]] : []
  })[0] as [number, number] | undefined
  const name = pointer.split('/').at(-1) ?? ''
  return {
    ...(values.size === 0 ? {} : { values: [...values] }),
    ...(range === undefined ? {} : { range }),
    ...(schemas.some((schema) => isTime(schema, name)) ? { time: true } : {}),
    ...(schemas.length === 1 && schemas.every(hasFewTexts) ? { few: true } : {}),
    ...boundsOf(schemas),
  }
}

/** What an invented value has to keep; of several schemas for one place there is no one bound. */
function boundsOf(schemas: readonly Schema[]): HarmlessRule {
  // What holds no more than alternatives asks for nothing itself: they are among the schemas.
  const isHolder = (schema: Schema) => ['anyOf', 'oneOf', 'allOf'].some((keyword) => schema[keyword] !== undefined)
  const texts = schemas.filter(
    (schema) => schema['type'] === 'string' || (schema['type'] === undefined && !isHolder(schema)),
  )
  const [text] = texts.length === 1 ? texts : []
  const maximum = schemas.flatMap((schema) => (typeof schema['maximum'] === 'number' ? [schema['maximum']] : []))[0]
  const bound = (name: 'pattern' | 'minLength' | 'maxLength') =>
    text?.[name] === undefined ? {} : { [name]: text[name] }
  return {
    ...bound('pattern'),
    ...bound('minLength'),
    ...bound('maxLength'),
    ...(maximum === undefined ? {} : { maximum }),
  }
}

/** Whole values among the alternatives of a pattern: `DRAFT` of `^(DRAFT|[0-9]+)$`. */
function literalsOf(pattern: string): string[] {
  const inner = /^\^\(?([^()]*)\)?\$$/.exec(pattern)?.[1] ?? ''
  return inner.split('|').filter((part) => /^\w+$/.test(part))
}

function isTime(schema: Schema, name: string): boolean {
  if (schema['format'] === 'date-time' || schema['format'] === 'date') return true
  if (/^\^\\d\{4\}-\\d\{2\}-\\d\{2\}/.test(String(schema['pattern'] ?? ''))) return true
  return schema['type'] === 'number' && /(?:date|time|datetime)$/i.test(name)
}

function hasFewTexts(schema: Schema): boolean {
  const [pattern, most] = [String(schema['pattern'] ?? ''), schema['maxLength']]
  if (typeof most !== 'number' || pattern === '') return false
  return most <= fewLetters || (most <= fewDigits && /^\^\(?(?:\w+\||)\[0-9\]\+\)?\$$/.test(pattern))
}

/** The leaves of the examples of each body, by `validatorKey`. */
function exampleValues(document: OpenApi): ReadonlyMap<string, readonly [pointer: string, value: unknown][]> {
  const found = new Map<string, [string, unknown][]>()
  const add = (holder: Operation['requestBody'] | Response | Reference, keyOf: (mediaType: string) => string) => {
    const { content = {} } = resolve<{ readonly content?: Response['content'] }>(document, holder ?? {})
    for (const [mediaType, { examples = {} }] of Object.entries(content ?? {})) {
      const leaves = Object.values(examples).flatMap((example) => [
        ...leavesOf(resolve<{ readonly value: unknown }>(document, example).value, ''),
      ])
      found.set(keyOf(mediaType), leaves)
    }
  }
  for (const { operation } of listOperations(document)) {
    const { operationId, requestBody, responses } = operation
    add(requestBody, (mediaType) => validatorKey.requestBody(operationId, mediaType))
    for (const [status, response] of Object.entries(responses))
      add(response, (mediaType) => validatorKey.responseBody(operationId, status, mediaType))
  }
  return found
}

function* leavesOf(value: unknown, pointer: string): Generator<[string, unknown]> {
  if (Array.isArray(value)) for (const item of value) yield* leavesOf(item, `${pointer}/*`)
  else if (typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value)) yield* leavesOf(member, pointer + toPointer([name]))
  else yield [pointer, value]
}

/** The module of what is harmless: one table for each shape of body, because errors have the same one everywhere. */
export function generateHarmless(document: OpenApi, sensitive: readonly string[], banner: string): string {
  const { members, idPrefixes, hosts, pathWords, columns } = describeHarmless(document, sensitive)
  const tables = new Map<string, string>()
  const rows = Object.entries(members).map(([key, own]) => {
    const text = Object.entries(own)
      .map(([pointer, rule]) => `  ${JSON.stringify(pointer)}: ${JSON.stringify(rule)},\n`)
      .join('')
    const name = tables.get(text) ?? `table${tables.size + 1}`
    tables.set(text, name)
    return `    ${JSON.stringify(key)}: ${name},\n`
  })
  return `${banner}
import type { HarmlessPlaces, HarmlessRule } from '../../src/contract/harmless.ts'

type Table = Readonly<Record<string, HarmlessRule>>

${[...tables].map(([text, name]) => `const ${name}: Table = {\n${text}}\n`).join('')}
export const harmless: HarmlessPlaces = {
  members: {
${rows.join('')}  },
  idPrefixes: ${JSON.stringify(idPrefixes)},
  hosts: ${JSON.stringify(hosts)},
  pathWords: ${JSON.stringify(pathWords)},
  columns: ${JSON.stringify(columns)},
}
`
}
