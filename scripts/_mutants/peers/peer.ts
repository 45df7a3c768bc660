import type { GeneratedVendor } from '../../_lib/generated.ts'
import type { CleanExchange } from '../exchangeCorpus.ts'

type Whole = CleanExchange['exchange']

/** One exchange that a tool is asked about. */
export interface PeerCase {
  readonly operationId: string
  readonly exchange: Whole
}

/** A tool of somebody else's that compares exchanges with a description. */
export interface MutantPeer {
  readonly name: string
  /** With what the kinds of mutants begin that it looks at. */
  readonly sees: readonly string[]
  /**
   * What it calls wrong in each case, in their order, warnings included.
   * @param known what it says of clean exchanges too, which tells nothing; left out where the alarms are wanted and not whose
   * they are
   */
  readonly alarms: (
    vendor: GeneratedVendor,
    cases: readonly PeerCase[],
    known?: ReadonlySet<string>,
  ) => Promise<readonly (readonly string[])[]>
}
