import { legalTransitions } from '../contract/legalTransitions.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'

export interface TransitionProblem {
  /** JSON Pointer to the later state in its response's body. */
  readonly pointer: string
  readonly expected: string
}

/** Tells what is wrong when one state of a job follows another; undefined when it may. */
export type TransitionCheck = (from: string, to: string) => TransitionProblem | undefined

/**
 * Judges whether one state of a job may follow another one. What the contract does not know as a state may follow and be
 * followed by anything.
 */
export function createTransitionCheck({ starts, wait }: Lifecycle): TransitionCheck {
  const startsAgain = starts[wait.operationId] !== undefined
  const legal = new Set(legalTransitions(wait, startsAgain).map((pair) => JSON.stringify(pair)))
  return (from, to) => {
    const areKnown = Object.hasOwn(wait.states, from) && Object.hasOwn(wait.states, to)
    if (!areKnown || from === to || legal.has(JSON.stringify([from, to]))) return undefined
    const why = wait.states[from] === 'pending' ? `a job passes ${JSON.stringify(to)} first` : 'the job had ended'
    const expected = `must not be ${JSON.stringify(to)} after ${JSON.stringify(from)}: ${why}`
    return { pointer: wait.statePointer, expected }
  }
}
