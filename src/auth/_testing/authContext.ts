import type { AuthContext } from '../authScheme.ts'

/** 2026-01-01T00:00:00Z */
export const newYearMs = 1_767_225_600_000

/** Surroundings that stand still: bytes count upwards, and a request through `fetch` is a failure. */
export function authContext(given: Partial<AuthContext> = {}): AuthContext {
  let count = 0
  return {
    fetch: async () => {
      throw new Error('no request is expected')
    },
    now: () => newYearMs,
    randomBytes: (length) => Uint8Array.from({ length }, () => count++),
    variables: {},
    ...given,
  }
}

/** A clock that a test moves. */
export function movableClock(startMs = newYearMs) {
  let nowMs = startMs
  return {
    now: () => nowMs,
    advance: (seconds: number) => {
      nowMs += seconds * 1000
    },
  }
}
