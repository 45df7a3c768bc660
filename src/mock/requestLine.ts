import { shownTarget } from '../contract/shownTarget.ts'

export interface AnsweredRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  /** Undefined where the connection ended without an answer. */
  readonly response: Pick<Response, 'status' | 'headers'> | undefined
  readonly startedMs: number
  readonly endedMs: number
}

/**
 * A line of the log: when, what was asked for, the answer, its scenario, and what was wrong with the request. Headers, bodies
 * and values of the query are not told.
 */
export function requestLine({ method, target, response, startedMs, endedMs }: AnsweredRequest): string {
  const time = new Date(startedMs).toISOString()
  const outcome = response === undefined ? 'no answer' : String(response.status)
  const scenario = response?.headers.get('mock-scenario')
  const finding = response?.headers.get('mock-finding')
  return [
    `${time} ${method} ${shownTarget(target)}: ${outcome} after ${endedMs - startedMs} ms`,
    ...(scenario ? [`scenario ${scenario}`] : []),
    ...(finding ? [finding] : []),
  ].join('; ')
}
