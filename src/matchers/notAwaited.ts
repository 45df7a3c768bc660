import { MatchError } from './MatchError.ts'

/** Matches that have not ended, with the test in which each began. */
const running = new Map<Promise<unknown>, string>()

/** Notes a match until it ends. */
export function noteMatch(match: Promise<unknown>, testName: string | undefined): void {
  if (testName === undefined) return
  running.set(match, testName)
  const forget = () => running.delete(match)
  match.then(forget, forget)
}

/**
 * Called at the end of a test: what still runs then was not awaited, and would pass whatever it finds.
 * @throws {MatchError} when the test has left a match behind
 */
export async function refuseNotAwaited(testName: string | undefined): Promise<void> {
  const left = [...running].filter(([, name]) => name === testName).map(([match]) => match)
  for (const match of left) running.delete(match)
  if (left.length === 0) return
  // A runner that takes its surroundings away from what still runs would hide why.
  await Promise.allSettled(left)
  throw new MatchError(
    `toMatchContract was not awaited in ${JSON.stringify(testName)}. Write await expect(...).toMatchContract(...).`,
  )
}
