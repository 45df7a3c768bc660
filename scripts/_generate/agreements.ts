import type { Agreement, ParameterPlace } from '../../src/contract/contract.ts'
import { listOperations, type OpenApi, type PlacedOperation } from '../_lib/openapi.ts'
import { type Problem, ProblemsError } from '../_lib/problem.ts'
import type { YamlFile } from '../_lib/yamlFile.ts'

/** A row of `x-agreements`, in OpenAPI's runtime expressions. */
// https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
interface Row {
  readonly response: string
  readonly request: string
  readonly 'x-confidence'?: string
}

/**
 * What answers repeat of their requests, by operationId.
 * @throws {ProblemsError} with file and line for an expression that is none, or a parameter that the operation lacks
 */
export function compileAgreements(document: OpenApi, entry: YamlFile): Readonly<Record<string, readonly Agreement[]>> {
  const problems: Problem[] = []
  const compiled = listOperations(document).map((placed): readonly [string, readonly Agreement[]] => [
    placed.operation.operationId,
    (placed.operation['x-agreements'] ?? []).flatMap((row, index) => {
      const agreement = compileRow(row, placed)
      if (typeof agreement !== 'string') return [agreement]
      problems.push(entry.problem([...placed.pointer, 'x-agreements', index], agreement))
      return []
    }),
  ])
  if (problems.length > 0) throw new ProblemsError(problems)
  return Object.fromEntries(compiled.filter(([, agreements]) => agreements.length > 0))
}

/** The agreement, or what is wrong with the row. */
function compileRow({ response, request, 'x-confidence': confidence }: Row, { parameters }: PlacedOperation) {
  const pointer = /^\$response\.body#(\/\S+)$/.exec(response)?.[1]
  if (pointer === undefined) return `has the response ${response}. Write $response.body#/pointer.`
  const inferred = confidence === 'inferred'
  const inBody = /^\$request\.body#(\/\S+)$/.exec(request)?.[1]
  if (inBody !== undefined) return { response: pointer, request: { in: 'body' as const, pointer: inBody }, inferred }
  const [, place = '', name = ''] = /^\$request\.(path|query|header)\.(\S+)$/.exec(request) ?? []
  if (name === '')
    return `has the request ${request}. Write $request.path.name, .query.name, .header.name or .body#/pointer.`
  if (!parameters.some(({ parameter }) => parameter.in === place && parameter.name === name))
    return `has the request ${request}, and the operation has no such parameter.`
  return { response: pointer, request: { in: place as ParameterPlace, name }, inferred }
}
