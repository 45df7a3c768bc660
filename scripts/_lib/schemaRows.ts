import { type OpenApi, resolve, type Schema, schemaBranches, schemaTypes } from './openapi.ts'

/** One member of a body, by the way to it: `errors[].code`; `tags.*` is each value of a map. */
export interface SchemaRow {
  /** Empty for the body itself. */
  readonly path: string
  readonly type: string
  readonly required: boolean
  readonly description: string
  /** What the value must be, in words. */
  readonly rules: readonly string[]
}

/** The members of a schema, outer ones first; a schema inside itself is not opened again. */
export function schemaRows(document: OpenApi, schema: Schema): SchemaRow[] {
  const visit = (value: Schema, path: string, required: boolean, above: readonly Schema[]): SchemaRow[] => {
    const target = resolve<Schema>(document, value)
    const facts: Schema = { ...target, ...value }
    const branches = schemaBranches(document, target)
    const said = branches.includes(target) ? [facts] : [facts, ...branches]
    const row = {
      path,
      type: typeText(document, facts),
      required,
      description: textOf(facts['description']),
      rules: said.flatMap(rulesOf),
    }
    if (above.includes(target)) return [row]
    const deeper = [...above, target]
    return [row, ...branches.flatMap((branch) => inside(branch, path, deeper))]
  }
  const inside = (schema: Schema, path: string, above: readonly Schema[]): SchemaRow[] => {
    const names = (schema['required'] ?? []) as readonly string[]
    const members = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).flatMap(([name, member]) =>
      visit(member, path === '' ? name : `${path}.${name}`, names.includes(name), above),
    )
    const items = schema['items'] as Schema | undefined
    const list = items === undefined ? [] : visit(items, `${path}[]`, false, above)
    const values = schema['additionalProperties'] as Schema | undefined
    const map = values === undefined ? [] : visit(values, `${path}.*`, false, above)
    return [...list, ...map, ...members]
  }
  return visit(schema, '', false, []).filter(
    ({ path, description, rules }, index) => path !== '' || (index === 0 && description + rules.join('') !== ''),
  )
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

function typeText(document: OpenApi, schema: Schema): string {
  const types = [...new Set(schemaTypes(document, schema))]
  if (types.length === 0 && 'const' in schema) return typeof schema['const']
  return types.join(' or ')
}

const shown = (value: unknown) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``

const listed = (values: unknown) => (values as readonly unknown[]).map(shown).join(', ')

/** Keywords that restrict a value, each with its words. */
const words: Readonly<Record<string, (value: unknown) => string>> = {
  enum: (value) => `One of ${listed(value)}.`,
  const: (value) => `Always ${shown(value)}.`,
  'x-extensible-enum': (value) => `Known values: ${listed(value)}; others may come.`,
  default: (value) => `Default ${shown(value)}.`,
  format: (value) => `Format ${value}.`,
  pattern: (value) => `Matches \`${value}\`.`,
  uniqueItems: (value) => (value === true ? 'No item twice.' : ''),
  'x-sensitive': (value) => (value === true ? 'A secret.' : ''),
}

/** Keywords that bound a value from below and above, and what they count. */
const bounds: readonly (readonly [low: string, high: string, unit: string])[] = [
  ['minLength', 'maxLength', ' characters'],
  ['minimum', 'maximum', ''],
  ['minItems', 'maxItems', ' items'],
  ['minProperties', 'maxProperties', ' members'],
]

function rulesOf(schema: Schema): string[] {
  const said = Object.entries(words).flatMap(([keyword, say]) => (keyword in schema ? say(schema[keyword]) : []))
  const counted = bounds.flatMap(([low, high, unit]) => boundText(schema[low], schema[high], unit))
  return [...said, ...counted].filter((text) => text !== '')
}

function boundText(low: unknown, high: unknown, unit: string): string {
  if (low === undefined && high === undefined) return ''
  if (low === high) return `Exactly ${low}${unit}.`
  if (high === undefined) return `At least ${low}${low === 1 ? unit.replace(/s$/, '') : unit}.`
  return low === undefined ? `At most ${high}${unit}.` : `${low} to ${high}${unit}.`
}

/** Descriptions end without a full stop; rules may follow them. */
export const sentence = (text: string) => (text === '' || /[.!?:]$/.test(text) ? text : `${text}.`)
