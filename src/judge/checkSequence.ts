import type { Contract } from '../contract/contract.ts'
import { legalTransitions } from '../contract/legalTransitions.ts'
import type { LifecycleEvent } from './lifecycleEvent.ts'

export interface SequenceProblem {
  /** JSON Pointer to the state in the response's body. */
  readonly pointer: string
  readonly expected: string
}

export interface SequenceCheck {
  /** Judges one event against what was seen of its job before; undefined when it may follow. */
  readonly next: (event: LifecycleEvent) => SequenceProblem | undefined
}

interface Seen {
  readonly state: string
  readonly exportId: string | undefined
}

// Two Maps take turns: to delete a Map's first key again and again is slow, because V8 passes over all those deleted before.
const mostJobs = 100_000

/**
 * Judges whether the states of jobs come in an order that the lifecycle allows. Events must come in the order in which
 * they happened; those of several jobs may be mixed. The first state of a job is always legal, and so is an unknown one.
 * It remembers at most 100,000 jobs, and at least the 50,000 that were heard of last; it forgets the oldest.
 */
export function createSequenceCheck({ lifecycle: { starts, wait } }: Contract): SequenceCheck {
  const startsAgain = starts[wait.operationId] !== undefined
  const legal = new Set(legalTransitions(wait, startsAgain).map((pair) => JSON.stringify(pair)))
  // One text for a state, not the copy of each event.
  const texts = new Map(Object.keys(wait.states).map((state) => [state, state]))
  const own = (state: string) => texts.get(state) ?? state
  let recent = new Map<string, Seen>()
  let older = new Map<string, Seen>()
  const remember = (jobKey: string, seen: Seen) => {
    if (recent.size >= mostJobs / 2 && !recent.has(jobKey)) {
      older = recent
      recent = new Map()
    }
    recent.set(jobKey, seen)
  }

  return {
    next(event) {
      if (event.kind !== 'state') {
        recent.delete(event.jobKey)
        older.delete(event.jobKey)
        return undefined
      }
      const { jobKey, state, phase, exportId } = event
      if (phase === 'unknown' || !Object.hasOwn(wait.states, state)) return undefined
      const seen = recent.get(jobKey) ?? older.get(jobKey)
      remember(jobKey, { state: own(state), exportId: exportId ?? seen?.exportId })
      if (seen === undefined || seen.state === state || legal.has(JSON.stringify([seen.state, state]))) return undefined
      const isOther = exportId !== undefined && seen.exportId !== undefined && exportId !== seen.exportId
      if (isOther) return undefined
      const why =
        wait.states[seen.state] === 'pending' ? `a job passes ${JSON.stringify(state)} first` : 'the job had ended'
      return {
        pointer: wait.statePointer,
        expected: `must not be ${JSON.stringify(state)} after ${JSON.stringify(seen.state)}: ${why}`,
      }
    },
  }
}
