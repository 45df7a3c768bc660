import type { RateLimit } from '../../src/contract/contract.ts'
import { listOperations, type OpenApi, type PlacedOperation, type RateLimitRow } from '../_lib/openapi.ts'
import { type Problem, ProblemsError } from '../_lib/problem.ts'
import type { YamlFile } from '../_lib/yamlFile.ts'

/**
 * How many requests a vendor takes in a time, by operationId: what stands on the operation, and what stands on the document for
 * all of them.
 * @throws {ProblemsError} with file and line for a parameter that the operation lacks, and a source that is not listed
 */
export function compileRateLimits(
  document: OpenApi,
  entry: YamlFile,
  sources: YamlFile,
): Readonly<Record<string, readonly RateLimit[]>> {
  const known = Object.keys(sources.value as object)
  const problems: Problem[] = []
  const compile = (rows: readonly RateLimitRow[], path: readonly string[], parameters: PlacedOperation['parameters']) =>
    rows.map((row, index): RateLimit => {
      const { requests, seconds, per = [], 'x-source': ids } = row
      const refuse = (message: string) => problems.push(entry.problem([...path, 'x-rate-limits', index], message))
      const lacking = per.find((name) => !parameters.some(({ parameter }) => parameter.name === name))
      if (lacking !== undefined) refuse(`counts by ${lacking}, and there is no such parameter. Name one that is there.`)
      const unknown = ids.find((id) => !known.includes(id))
      if (unknown !== undefined) refuse(`names the source ${unknown}, which sources.yaml does not list. Add a row.`)
      return { requests, periodMs: seconds * 1000, per }
    })

  const shared = compile(document['x-rate-limits'] ?? [], [], [])
  const compiled = listOperations(document).map(({ operation, pointer, parameters }) => {
    const own = compile(operation['x-rate-limits'] ?? [], pointer, parameters)
    return [operation.operationId, [...shared, ...own]] as const
  })
  if (problems.length > 0) throw new ProblemsError(problems)
  return Object.fromEntries(compiled.filter(([, limits]) => limits.length > 0))
}
