import type { SchemaSet, SchemaValidator, Validators } from '../../src/contract/contract.ts'
import { readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import { listOperations, type OpenApi, type PlacedOperation, referencePath } from '../_lib/openapi.ts'
import { compilePlace, createAjv, validatorPlaces } from './compileSchemas.ts'

/** A description that was checked before, but for one place; to check it again costs half of the time. */
const isCheckedBefore = { meta: false, validateSchema: false }

const sets: readonly SchemaSet[] = ['consumer', 'inferred', 'audit']

/**
 * The validators of a changed description, each compiled when it is first asked for.
 * @param known compiled schemas, by their set and their whole text; those that it lacks are added
 */
export function lazyValidators(document: OpenApi, known = new Map<string, SchemaValidator>()): Validators {
  const validators: Record<SchemaSet, Record<string, SchemaValidator>> = { consumer: {}, inferred: {}, audit: {} }
  const textOf = schemaTexts(document)
  for (const operation of listOperations(document)) {
    const part = operationDocument(document, operation)
    const places = validatorPlaces(part)
    for (const set of sets) {
      let compiler: ReturnType<typeof createAjv> | undefined
      for (const { key, path } of places) {
        const compile = () => {
          compiler ??= createAjv(part, set, isCheckedBefore)
          return compilePlace(compiler, path) as SchemaValidator
        }
        defineOnce(validators[set], key, () => knownOr(known, `${set} ${textOf(path)}`, compile))
      }
    }
  }
  return validators
}

function knownOr(known: Map<string, SchemaValidator>, text: string, compile: () => SchemaValidator): SchemaValidator {
  const before = known.get(text)
  if (before !== undefined) return before
  const made = compile()
  known.set(text, made)
  return made
}

/** A member that is worked out when it is first asked for. */
function defineOnce(table: Record<string, SchemaValidator>, key: string, make: () => SchemaValidator): void {
  let value: SchemaValidator | undefined
  const get = () => {
    value ??= make()
    return value
  }
  Object.defineProperty(table, key, { get, enumerable: true })
}

/** The schema at a place and all that it refers to, as text: equal texts refuse the same values. */
function schemaTexts(document: OpenApi): (path: readonly string[]) => string {
  return (path) => {
    const seen = new Set<string>()
    const targets: string[] = []
    const textAt = (pointer: string): string =>
      JSON.stringify(readPointer(document, pointer), (_, node: unknown) => {
        const target = referencePath(node)
        if (target !== undefined) take(toPointer(target))
        return node
      })
    const take = (pointer: string) => {
      if (seen.has(pointer)) return
      seen.add(pointer)
      targets.push(`${pointer} ${textAt(pointer)}`)
    }
    return `${textAt(toPointer(path))}\n${targets.join('\n')}`
  }
}

/** The part of a description that one operation needs: it compiles in a fraction of the time. */
function operationDocument(document: OpenApi, { path, method, operation }: PlacedOperation): OpenApi {
  const item = document.paths[path] ?? {}
  const { parameters } = item
  const own = { ...(parameters === undefined ? {} : { parameters }), [method.toLowerCase()]: operation }
  const components: Record<string, Record<string, unknown>> = {}
  const take = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(take)
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const target = referencePath(node)
    if (target !== undefined) takeComponent(target)
    else for (const [name, value] of Object.entries(node)) if (name !== 'examples') take(value)
  }
  const takeComponent = (target: readonly string[]) => {
    const [, kind = '', name = ''] = target
    const known = components[kind] ?? {}
    components[kind] = known
    if (name in known) return
    known[name] = readPointer(document, toPointer(target))
    take(known[name])
  }
  take(own)
  return { ...document, paths: { [path]: own }, components }
}
