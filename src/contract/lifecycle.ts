/** One comparison of a condition: `$statusCode == 200` or `$response.body#/status == 'done'`. */
export type Comparison =
  | { readonly source: 'statusCode'; readonly equals: number }
  | { readonly source: 'body'; readonly pointer: string; readonly equals: string | number | boolean | null }

/** A condition in disjunctive normal form: it holds when every comparison of one of its lists holds. */
export type Condition = readonly (readonly Comparison[])[]

/** Where a step's parameter or an output comes from. */
export type ValueSource =
  | { readonly from: 'input'; readonly name: string }
  | { readonly from: 'output'; readonly step: string; readonly name: string }
  | { readonly from: 'body'; readonly pointer: string }
  | { readonly from: 'literal'; readonly value: string | number | boolean }

export interface StepParameter {
  readonly name: string
  readonly value: ValueSource
}

export interface Step {
  readonly operationId: string
  readonly parameters: readonly StepParameter[]
  /** Whether the caller's body goes with this step. */
  readonly body: boolean
  readonly success: Condition
  readonly outputs: Readonly<Record<string, ValueSource>>
}

/** Ours, whatever the vendor calls its states. All but `pending` are terminal. */
export type JobPhase = 'pending' | 'succeeded' | 'failed' | 'canceled'

export interface WaitStep extends Step {
  /** JSON Pointer to the state in the response body. */
  readonly statePointer: string
  /** The vendor's states and what they mean, pending ones in the order in which a job passes them; any other is unknown. */
  readonly states: Readonly<Record<string, JobPhase>>
  readonly failed: Condition
  /** Somebody took the job away: possible from every other state, also after it succeeded. */
  readonly canceled: Condition
  readonly pending: Condition
  /**
   * Pending states in which the vendor may hand out the file already. Some jobs never leave them, so the file is asked for
   * when the time is over. Absent where there are none.
   */
  readonly fetchable?: Condition
  /** Milliseconds between two polls; a `Retry-After` header overrules it. */
  readonly delayMs: number
  readonly maxPolls: number
}

/** A step that hands out the export file itself. */
export interface FetchStep extends Step {
  /** Names of the parameters that ask for a part of the file; absent where it comes whole only. */
  readonly paging?: { readonly offset: string; readonly limit: string }
}

export interface ExportFileFacts {
  readonly mediaType: string
  /** How long a download address lives, in milliseconds; absent where nobody says. */
  readonly addressLifetimeMs?: number
}

/** A vendor's export job from start to file, compiled from `export.arazzo.yaml`. */
export interface Lifecycle {
  /** By operationId: a vendor may have several ways to start an export. */
  readonly starts: Readonly<Record<string, Step>>
  readonly wait: WaitStep
  /** Absent where the file is fetched from the output `downloadUrl`. */
  readonly fetch?: FetchStep
  /** Takes the job and its file away. */
  readonly delete?: Step
  readonly file: ExportFileFacts
}

/** A vendor's lifecycles by name. What serves any of them takes the one of the operation at hand. */
export interface Lifecycles {
  readonly export: Lifecycle
  readonly [name: string]: Lifecycle
}

/** The lifecycle whose jobs an operation asks for, with its name; undefined when it polls for none. */
export function lifecycleOfPoll(
  lifecycles: Lifecycles,
  operationId: string,
): readonly [name: string, lifecycle: Lifecycle] | undefined {
  return Object.entries(lifecycles).find(([, { wait }]) => wait.operationId === operationId)
}
