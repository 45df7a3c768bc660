import type { Call } from './readCall.ts'

/** Whose turn it is among the answers to operations that no lifecycle calls. */
export interface Turns {
  /** How many answers an operation has given to calls of this path and scenario since something was asked to change there. */
  readonly next: (call: Pick<Call, 'operationId' | 'pathParameters'>, scenario: string, method: string) => number
}

const mostPaths = 10_000

export function createTurns(): Turns {
  const paths = new Map<string, Map<string, number>>()
  return {
    next({ operationId, pathParameters }, scenario, method) {
      const path = JSON.stringify(pathParameters)
      const given = (method === 'GET' ? paths.get(path) : undefined) ?? new Map<string, number>()
      // A key that is set again keeps its place in a Map.
      paths.delete(path)
      paths.set(path, given)
      const [oldest] = paths.keys()
      if (paths.size > mostPaths && oldest !== undefined) paths.delete(oldest)
      if (method !== 'GET') return 0
      const turn = JSON.stringify([operationId, scenario])
      const position = given.get(turn) ?? 0
      given.set(turn, position + 1)
      return position
    },
  }
}
