import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { pointerTokens } from '../../src/contract/jsonPointer.ts'
import type { FileKind } from '../../src/inspect/fileKind.ts'
import type { Schema } from '../_lib/openapi.ts'
import { type Problem, ProblemsError } from '../_lib/problem.ts'
import type { Vendor } from '../_lib/registry.ts'
import { readYamlFile, type YamlFile } from '../_lib/yamlFile.ts'
import { ajvOptions } from './compileSchemas.ts'
import { fileForm } from './fileForm.ts'
import { profileSchema } from './profile.ts'

/** A `file.yaml` that is right. */
export interface WrittenKinds {
  readonly kinds: Readonly<Record<string, FileKind>>
  /** Compiles the schemas of `$defs`, which stand in it under their names. */
  readonly ajv: Ajv2020
  readonly schemas: readonly string[]
}

export const schemaReference = (name: string): string => `file#/$defs/${name}`

/**
 * Reads what a vendor's files hold.
 * @param sources the vendor's `sources.yaml`
 * @throws {ProblemsError} with file and line where it has not the right form, names a schema or a source that is not there,
 * or has a schema that is none
 */
export function readFileKinds(file: string, sources: string, top: string): WrittenKinds {
  const written = readYamlFile(file, top)
  const formProblems = problemsOfForm(written)
  if (formProblems.length > 0) throw new ProblemsError(formProblems)
  const value = written.value as {
    readonly kinds: Readonly<Record<string, unknown>>
    readonly $defs?: Readonly<Record<string, Schema>>
  }
  const $defs = value.$defs ?? {}
  const problems = [
    ...unknownSources(written, Object.keys(Object(readYamlFile(sources, top).value)), sources),
    ...schemaNames(written, Object.keys($defs)),
  ]
  if (problems.length > 0) throw new ProblemsError(problems)
  const ajv = new Ajv2020(ajvOptions)
  const schemas = Object.fromEntries(
    Object.entries($defs).map(([name, schema]) => [name, profileSchema(schema, 'inferred')]),
  )
  const refuse = (name: string, message: string) =>
    problemAt(written, ['$defs', name], `is no schema that can be compiled: ${message}. Mend it.`)
  const malformed = Object.entries(schemas).filter(([, schema]) => ajv.validateSchema(schema) !== true)
  if (malformed.length > 0)
    throw new ProblemsError(malformed.map(([name]) => refuse(name, 'it does not fit JSON Schema 2020-12')))
  ajv.addSchema({ $id: 'file', $defs: schemas })
  const broken = Object.keys($defs).flatMap((name) => {
    const message = compileProblem(ajv, name)
    return message === undefined ? [] : [refuse(name, message)]
  })
  if (broken.length > 0) throw new ProblemsError(broken)
  return { kinds: plain(value.kinds) as WrittenKinds['kinds'], ajv, schemas: Object.keys($defs) }
}

/** What is wrong in the `file.yaml` of any vendor. */
export function fileProblems(vendors: readonly Vendor[], top: string): readonly Problem[] {
  return vendors.flatMap(({ file, sources }) => {
    if (file === undefined) return []
    try {
      readFileKinds(file, sources, top)
      return []
    } catch (error) {
      if (error instanceof ProblemsError) return error.problems
      throw error
    }
  })
}

const validateForm = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  fileForm,
)

function problemsOfForm(written: YamlFile): Problem[] {
  if (validateForm(written.value)) return []
  const simple = (validateForm.errors ?? []).filter(({ keyword }) => keyword !== 'if')
  return simple.map((error) =>
    problemAt(written, placeOf(error), `${inWords(error)}. specs/README.md says what may stand here.`),
  )
}

const placeOf = ({ instancePath, params }: ErrorObject) => {
  const { additionalProperty } = params
  return [...pointerTokens(instancePath), ...(additionalProperty === undefined ? [] : [String(additionalProperty)])]
}

function inWords({ instancePath, keyword, params, message }: ErrorObject): string {
  const place = pointerTokens(instancePath).join(' > ') || 'the file'
  if (keyword === 'required') return `${place} has no ${params['missingProperty']}`
  if (keyword === 'additionalProperties')
    return `${place} has a member ${params['additionalProperty']}, which nobody reads`
  if (keyword === 'enum') return `${place} must be one of ${(params['allowedValues'] as string[]).join(', ')}`
  return `${place} ${message}`
}

function unknownSources(written: YamlFile, known: readonly string[], file: string): Problem[] {
  const problems: Problem[] = []
  visit(written.value, [], (key, value, path) => {
    if (key !== 'x-source') return
    for (const id of value as readonly unknown[]) {
      if (known.includes(String(id))) continue
      problems.push(problemAt(written, path, `x-source names ${id}, which ${file} does not list. Add a row for it.`))
    }
  })
  return problems
}

function schemaNames(written: YamlFile, known: readonly string[]): Problem[] {
  const used = new Set<string>()
  const problems: Problem[] = []
  visit((written.value as { readonly kinds: unknown }).kinds, ['kinds'], (key, value, path) => {
    if (key !== 'schema') return
    used.add(String(value))
    if (!known.includes(String(value)))
      problems.push(problemAt(written, path, `there is no schema ${value} below $defs. Write it, or name another.`))
  })
  const referred = JSON.stringify((written.value as { readonly $defs?: unknown }).$defs ?? {})
  const idle = known.filter((name) => !used.has(name) && !referred.includes(`"#/$defs/${name}"`))
  return [
    ...problems,
    ...idle.map((name) => problemAt(written, ['$defs', name], `nothing uses the schema ${name}. Take it out.`)),
  ]
}

function visit(
  node: unknown,
  path: readonly (string | number)[],
  see: (key: string, value: unknown, path: readonly (string | number)[]) => void,
): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    const inner = [...path, Array.isArray(node) ? Number(key) : key]
    see(key, value, inner)
    visit(value, inner, see)
  }
}

/** What Ajv's strict mode refuses. */
function compileProblem(ajv: Ajv2020, name: string): string | undefined {
  try {
    ajv.getSchema(schemaReference(name))
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

const problemAt = (written: YamlFile, path: readonly (string | number)[], message: string): Problem => ({
  file: written.file,
  line: written.keyLineOf(path),
  message,
})

/** The kinds without marks; sources stand under a name of their own. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (key === 'x-source') return [['source', value]]
      return key.startsWith('x-') ? [] : [[key, plain(value)]]
    }),
  )
}
