import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { listOperations, type OpenApi } from '../_lib/openapi.ts'
import type { Bump, Reason } from './reason.ts'

/** The types of a vendor, and the description that they are made of. */
export interface Typed {
  readonly types: string
  readonly document: OpenApi
}

/** Two states of a vendor's types. */
export interface TypedPair {
  readonly where: string
  readonly before: Typed
  readonly after: Typed
}

/** One assignment that compiles when nothing is lost, and what it means when it does not. */
interface Question {
  readonly from: string
  readonly to: string
  readonly bump: Bump
  readonly what: string
}

const imports = [
  "import type { operations as B } from './before.ts'",
  "import type { operations as A } from './after.ts'",
  "type Request<O> = Pick<O, keyof O & ('parameters' | 'requestBody')>",
  "type Response<O extends { responses: object }, S> = O['responses'][S & keyof O['responses']]",
]

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
}

/**
 * What becomes of code that was compiled with the types before: whether what it sends may still be sent, and what it reads is still there.
 * Many pairs are one compilation, because most of its time goes into starting.
 * @returns the reasons of each pair
 */
export function typeReasons(pairs: readonly TypedPair[]): Reason[][] {
  const top = mkdtempSync(join(tmpdir(), 'export-contracts-types-'))
  try {
    const asked = pairs.map((pair, index) => ({
      ...pair,
      questions: questionsOf(pair),
      folder: join(top, String(index)),
    }))
    for (const { before, after, questions, folder } of asked) {
      mkdirSync(folder)
      writeFileSync(join(folder, 'before.ts'), before.types)
      writeFileSync(join(folder, 'after.ts'), after.types)
      const lines = questions.map(({ from, to }, index) => `export const q${index} = (x: ${from}): ${to} => x`)
      writeFileSync(join(folder, 'questions.ts'), [...imports, ...lines].join('\n'))
    }
    const program = ts.createProgram(
      asked.map(({ folder }) => join(folder, 'questions.ts')),
      options,
    )
    return asked.map(({ folder, where, before, after, questions }) => {
      const faults = faultyLines(program, join(folder, 'questions.ts'))
      if (faults.some((line) => line < imports.length)) throw new Error(`the types of ${where} cannot be compared`)
      const lost = questions.filter((_, index) => faults.includes(imports.length + index))
      return [
        ...shapeReasons(where, before.document, after.document),
        ...lost.map(({ bump, what }): Reason => ({ bump, by: 'types', where, what })),
      ]
    })
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}

/** The lines of a file that do not compile, from 0. */
function faultyLines(program: ts.Program, file: string): number[] {
  const source = program.getSourceFile(file)
  if (source === undefined) throw new Error(`${file} is not compiled`)
  return program.getSemanticDiagnostics(source).map(({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line)
}

/** Operations and statuses that came or went. */
function shapeReasons(where: string, before: OpenApi, after: OpenApi): Reason[] {
  const [was, is] = [placesOf(before), placesOf(after)]
  const reason = (bump: Bump, what: string): Reason => ({ bump, by: 'types', where, what })
  return [
    ...was.filter((place) => !is.includes(place)).map((place) => reason('major', `${place} is gone`)),
    ...is.filter((place) => !was.includes(place)).map((place) => reason('minor', `${place} is new`)),
  ]
}

const placesOf = (document: OpenApi): string[] =>
  listOperations(document).flatMap(({ operation: { operationId, responses } }) => [
    operationId,
    ...Object.keys(responses).map((status) => `${operationId} ${status}`),
  ])

/** For each operation and status that is in both, one question for each direction. */
function questionsOf({ before, after }: TypedPair): Question[] {
  const is = placesOf(after.document)
  return placesOf(before.document)
    .filter((place) => is.includes(place))
    .flatMap((place) => {
      const [id, status] = place.split(' ')
      const typeOf = (edition: string) =>
        status === undefined ? `Request<${edition}['${id}']>` : `Response<${edition}['${id}'], ${status}>`
      const [was, is] = [typeOf('B'), typeOf('A')]
      return status === undefined
        ? [
            { from: was, to: is, bump: 'major', what: `a request of ${place} is no longer one` },
            { from: is, to: was, bump: 'minor', what: `${place} takes requests that it did not take` },
          ]
        : [
            { from: is, to: was, bump: 'major', what: `what is read of ${place} may be missing or otherwise` },
            { from: was, to: is, bump: 'minor', what: `${place} promises more` },
          ]
    })
}
