import type { SchemaError } from '../contract/contract.ts'
import { pointerTokens, readPointer, toPointer } from '../contract/jsonPointer.ts'
import type { Severity } from './finding.ts'
import type { SchemaPlace } from './preparedOperation.ts'

export interface SchemaMismatch {
  readonly pointer: string
  readonly keywords: readonly string[]
  readonly expected: string
  readonly actual: string | undefined
  readonly severity: Severity
}

// These only repeat what an error below them says.
const composites = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'not'])

/**
 * What the schema of one place refuses in a value: one mismatch for each pointer. What only is inferred is a warning. A
 * place without a validator is a mismatch too, so that nothing passes unjudged.
 */
export function schemaMismatches(place: SchemaPlace, value: unknown): readonly SchemaMismatch[] {
  const { key, validator, inferredValidator } = place
  if (validator === undefined) return [refusal(`no validator for "${key}". Run npm run generate.`)]
  try {
    // Whatever fits all that is asked for fits a part of it, so most values are judged once.
    if ((inferredValidator ?? validator)(value)) return none
    const errors = inferredValidator === undefined || !validator(value) ? (validator.errors ?? []) : []
    const mismatches = mismatchesOf(place, value, errors, 'error')
    if (inferredValidator === undefined) return mismatches
    const known = new Set(mismatches.map(({ pointer }) => pointer))
    const inferred = mismatchesOf(place, value, inferredValidator.errors ?? [], 'warning')
    return [...mismatches, ...inferred.filter(({ pointer }) => !known.has(pointer))]
  } catch (error) {
    // JSON.parse reads any depth, but Ajv's uniqueItems compares by recursion (Ajv 8.20).
    if (!(error instanceof RangeError)) throw error
    return [refusal('is nested too deep to be judged')]
  }
}

const refusal = (expected: string): SchemaMismatch => ({
  pointer: '',
  keywords: [],
  expected,
  actual: undefined,
  severity: 'error',
})

// Most values fit; a list for each would be work for nothing.
const none: readonly SchemaMismatch[] = []

function mismatchesOf(
  { sensitive, outerNames }: SchemaPlace,
  value: unknown,
  errors: readonly SchemaError[],
  severity: Severity,
): SchemaMismatch[] {
  const byPointer = new Map<string, { keywords: Set<string>; expected: Set<string> }>()
  const simple = errors.filter((error) => !composites.has(error.keyword))
  for (const error of simple.length > 0 ? simple : errors) {
    const pointer = errorPointer(error)
    const group = byPointer.get(pointer) ?? { keywords: new Set(), expected: new Set() }
    group.keywords.add(error.keyword)
    group.expected.add(expectation(error))
    byPointer.set(pointer, group)
  }
  const isSensitive = (name: string) => sensitive.includes(name)
  return [...byPointer].map(([pointer, { keywords, expected }]) => ({
    pointer,
    keywords: [...keywords],
    expected: [...expected].join(', '),
    actual: shownActual(value, pointer, keywords, outerNames, isSensitive),
    severity,
  }))
}

function errorPointer(error: SchemaError): string {
  const member = error.params['missingProperty'] ?? error.params['additionalProperty']
  return typeof member === 'string' ? error.instancePath + toPointer([member]) : error.instancePath
}

function expectation(error: SchemaError): string {
  switch (error.keyword) {
    case 'required':
      return 'is missing'
    case 'additionalProperties':
      return 'is a member that the contract does not know'
    case 'enum':
      return `must be one of ${JSON.stringify(error.params['allowedValues']).slice(1, -1)}`
    case 'const':
      return `must be ${JSON.stringify(error.params['allowedValue'])}`
    default:
      return error.message ?? `breaks ${error.keyword}`
  }
}

function shownActual(
  value: unknown,
  pointer: string,
  keywords: Set<string>,
  outerNames: readonly string[],
  isSensitive: (name: string) => boolean,
): string | undefined {
  if (keywords.has('required') || keywords.has('additionalProperties')) return undefined
  if ([...outerNames, ...pointerTokens(pointer)].some(isSensitive))
    return 'a value that is not shown because it is sensitive'
  const text = shownText(readPointer(value, pointer), isSensitive)
  return text.length > 80 ? `${text.slice(0, 80)}...` : text
}

function shownText(value: unknown, isSensitive: (name: string) => boolean): string {
  try {
    return JSON.stringify(value, (name, member) => (isSensitive(name) ? '(sensitive)' : member)) ?? 'nothing'
  } catch {
    return 'a value that is nested too deep' // JSON.parse reads any depth, JSON.stringify does not.
  }
}
