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

/** A member of a step's body that is not the caller's. */
export interface BodyMember {
  readonly pointer: string
  readonly value: ValueSource
  /** How bytes are written into the body; absent where they are a part of a form, or the value is no bytes. */
  readonly encoding?: 'base64'
}

export interface Step {
  readonly operationId: string
  readonly parameters: readonly StepParameter[]
  /** Whether the caller's body goes with this step. */
  readonly body: boolean
  /** What is put into that body, or makes a body where the caller's does not go along. */
  readonly members?: readonly BodyMember[]
  readonly success: Condition
  /** By name: `jobId`, and those that `scripts/_generate/lifecycle.ts` lists. */
  readonly outputs: Readonly<Record<string, ValueSource>>
}

/** A step that starts a job; the steps before it bring the file of an import to the vendor. */
export interface StartStep extends Step {
  readonly uploads?: readonly UploadStep[]
}

/**
 * A step that brings a file to the vendor: in its own body, or to the address that its output `uploadUrl` names, by PUT and
 * without credentials.
 */
export interface UploadStep extends Step {
  readonly stepId: string
}

/** One file of an archive that an import sends by itself. */
export interface FileMember {
  /** Names that it may have in the archive; `*.ext` is any name at the top with that ending. */
  readonly paths: readonly string[]
  /** Whether the import does without it. */
  readonly optional?: boolean
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

/** The file that an export yields, or that an import takes. */
export interface FileFacts {
  readonly mediaType: string
  /** How long an address for it lives, in milliseconds; absent where nobody says. */
  readonly addressLifetimeMs?: number
  /** The most that an import takes; absent where nobody says. */
  readonly maxBytes?: number
  /** Files of the archive that are sent by themselves, by the name of the input that a step takes them from. */
  readonly members?: Readonly<Record<string, FileMember>>
  /** JSON Pointers into the body that starts an import: what has a value there says where the vendor reads the file by itself. */
  readonly elsewhere?: readonly string[]
}

export type JobKind = 'export' | 'import'

/** The step that `$steps.startExport` and `$steps.startImport` name. */
export const startStepId = 'start'

/** A vendor's job from start to end, compiled from an Arazzo file. */
export interface Lifecycle {
  readonly kind: JobKind
  /** By operationId: a vendor may have several ways to start a job. */
  readonly starts: Readonly<Record<string, StartStep>>
  readonly wait: WaitStep
  /** Absent where the file of an export is fetched from the output `downloadUrl`. */
  readonly fetch?: FetchStep
  /** Takes the job and its file away. */
  readonly delete?: Step
  readonly file: FileFacts
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
