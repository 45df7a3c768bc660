import type { Journal, PartRecord } from './journal.ts'
import { type PartState, partKey, stateAfter, stateIn } from './partStates.ts'

/** What is known of all parts, and the journal that tells of it. */
export interface Ledger {
  readonly stateOf: (part: Pick<PartRecord, 'job' | 'part'>) => PartState
  /**
   * Writes a record into the journal; what it says holds when this comes back.
   * @throws {JournalError}
   */
  readonly note: (record: PartRecord) => Promise<void>
}

export function createLedger(journal: Pick<Journal, 'append'>, known: ReadonlyMap<string, PartState>): Ledger {
  const states = new Map(known)
  const stateOf = stateIn(states)
  return {
    stateOf,
    async note(record) {
      await journal.append(record)
      states.set(partKey(record), stateAfter(record, stateOf(record)))
    },
  }
}
