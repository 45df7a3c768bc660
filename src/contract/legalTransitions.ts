import type { WaitStep } from './lifecycle.ts'

/**
 * Every pair of known job states of which the second may be the next one that is seen: itself, a later pending state, a
 * terminal state after a pending one, and a canceled state after any other.
 * @param startsAgain whether a poll of a job that has ended starts a new one, so that anything may follow its end
 */
export function legalTransitions(
  wait: WaitStep,
  startsAgain: boolean,
): readonly (readonly [from: string, to: string])[] {
  const states = Object.entries(wait.states)
  return states.flatMap(([from, phase], position) =>
    states
      .filter(([to, nextPhase], nextPosition) => {
        if (from === to) return true
        if (phase === 'pending') return nextPhase !== 'pending' || nextPosition > position
        return startsAgain || (phase !== 'canceled' && nextPhase === 'canceled')
      })
      .map(([to]) => [from, to] as const),
  )
}
