import type { SchemaError } from '../contract/contract.ts'
import { pointerTokens, readPointer, toPointer } from '../contract/jsonPointer.ts'
import type { Severity } from './finding.ts'
import type { SchemaPlace } from './preparedOperation.ts'
import { shownValue } from './shownValue.ts'

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
  const byPointer = new Map<string, { keywords: Set<string>; types: Set<string>; expected: Set<string> }>()
  const simple = withoutOtherKinds(withoutOtherTypes(errors)).filter((error) => !composites.has(error.keyword))
  for (const error of simple.length > 0 ? simple : errors) {
    const pointer = errorPointer(error)
    const group = byPointer.get(pointer) ?? { keywords: new Set(), types: new Set(), expected: new Set() }
    group.keywords.add(error.keyword)
    if (error.keyword === 'type') group.types.add(String(error.params['type']))
    else group.expected.add(expectation(error))
    byPointer.set(pointer, group)
  }
  const isSensitive = (name: string) => sensitive.includes(name)
  return [...byPointer].map(([pointer, { keywords, types, expected }]) => ({
    pointer,
    keywords: [...keywords],
    expected: [...(types.size > 0 ? [`must be ${[...types].join(' or ')}`] : []), ...expected].join(', '),
    actual: shownActual(value, pointer, keywords, outerNames, isSensitive),
    severity,
  }))
}

/**
 * The errors without those of branches for another type than the value has: where the value has the type of one branch,
 * what it misses there is all there is to say.
 */
function withoutOtherTypes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf')
  if (choices.length === 0) return errors
  const byPlace = new Map<string, SchemaError[]>()
  for (const error of errors) {
    const here = byPlace.get(error.instancePath)
    if (here === undefined) byPlace.set(error.instancePath, [error])
    else here.push(error)
  }
  const outerPlaces = new Set(errors.flatMap(({ instancePath }) => placesAround(instancePath)))
  const surplus = new Set(
    choices.flatMap((choice) => {
      const here = (byPlace.get(choice.instancePath) ?? []).filter(({ keyword }) => keyword !== 'anyOf')
      const otherTypes = new Set(here.filter(({ keyword }) => keyword === 'type').map(schemaOf))
      const ofOtherTypes = here.filter((error) => otherTypes.has(schemaOf(error)))
      const hasItsType = ofOtherTypes.length < here.length || outerPlaces.has(choice.instancePath)
      return hasItsType ? ofOtherTypes : []
    }),
  )
  return errors.filter((error) => !surplus.has(error))
}

/**
 * The errors without those of branches for another kind of object. What a constant of a branch contradicts is another kind;
 * of the rest the nearest one counts, which has fewest errors. Where constants contradict all, they are all there is to say.
 */
function withoutOtherKinds(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf')
  if (choices.length === 0) return errors
  const insideOf = new Map(choices.map(({ instancePath }): [string, SchemaError[]] => [instancePath, []]))
  for (const error of errors) {
    for (const place of [error.instancePath, ...placesAround(error.instancePath)]) insideOf.get(place)?.push(error)
  }
  const surplus = new Set(
    choices.flatMap((choice) => errorsOfOtherKinds(choice, insideOf.get(choice.instancePath) ?? [])),
  )
  return errors.filter((error) => !surplus.has(error))
}

function errorsOfOtherKinds(choice: SchemaError, inside: readonly SchemaError[]): readonly SchemaError[] {
  const kinds = new Map<string, SchemaError[]>()
  let hasOther = false
  for (const error of inside) {
    if (error === choice) continue
    const { schemaPath } = error
    const [, branch, words = ''] =
      (schemaPath.startsWith(choice.schemaPath) &&
        /^\/(\d+)\/(.*)$/.exec(schemaPath.slice(choice.schemaPath.length))) ||
      []
    // What is behind a reference does not say whose it is.
    if (branch === undefined) hasOther = true
    else if (!/^(?:required|additionalProperties|properties\/.*)$/.test(words)) return []
    else {
      const kind = kinds.get(branch)
      if (kind === undefined) kinds.set(branch, [error])
      else kind.push(error)
    }
  }
  const own = [...kinds.values()]
  // A lone kind leaves another one, whose errors are all behind references.
  if (own.length === 1 && hasOther) return own.flat()
  const possible = own.filter((kind) => !kind.some(isConstant))
  if (possible.length === 0) return own.flat().filter((error) => !isConstant(error))
  const [nearest] = possible.toSorted((one, another) => one.length - another.length)
  return own.filter((kind) => kind !== nearest).flat()
}

const isConstant = ({ keyword }: SchemaError) => keyword === 'const'

/** The schema to which the keyword of an error belongs. */
const schemaOf = ({ schemaPath }: SchemaError) => schemaPath.slice(0, schemaPath.lastIndexOf('/'))

/** The pointers of everything that a pointer is inside of. */
function placesAround(pointer: string): string[] {
  const places: string[] = []
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    places.push(pointer.slice(0, end))
    if (end === 0) break
  }
  return places
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
  return shownValue(readPointer(value, pointer), keywords)
}
