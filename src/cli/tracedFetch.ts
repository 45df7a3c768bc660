import { shownTarget } from '../contract/shownTarget.ts'
import { whyUnanswered } from '../jobs/whyUnanswered.ts'

type Fetch = typeof globalThis.fetch

// A shorter pause is no wait: between two requests something has to be done.
const leastWaitMs = 100

/**
 * A fetch that tells each request, its answer and the waits between them. Headers and bodies are not told, and of a query only
 * the names: its values may open a file to whoever has them.
 * @param nowMs milliseconds of a clock that never goes back
 */
export function tracedFetch(fetch: Fetch, tell: (line: string) => void, nowMs = () => performance.now()): Fetch {
  let endedMs = nowMs()
  const sinceMs = (startMs: number) => Math.round(nowMs() - startMs)
  return async (input, init) => {
    const waitedMs = sinceMs(endedMs)
    if (waitedMs >= leastWaitMs) tell(`waited ${waitedMs} ms`)
    const { method, url } = input instanceof Request ? input : { method: init?.method ?? 'GET', url: String(input) }
    const asked = `${method} ${shownAddress(url)}`
    tell(asked)
    const startMs = nowMs()
    try {
      const response = await fetch(input, init)
      tell(`${asked}: ${response.status} after ${sinceMs(startMs)} ms`)
      return response
    } catch (error) {
      tell(`${asked}: no response after ${sinceMs(startMs)} ms (${whyUnanswered(error).why})`)
      throw error
    } finally {
      endedMs = nowMs()
    }
  }
}

function shownAddress(url: string): string {
  const { origin, pathname, search } = new URL(url)
  return origin + shownTarget(pathname + search)
}
