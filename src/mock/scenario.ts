/** One answer of a scenario. */
export type MockAnswer = ExampleAnswer | FaultAnswer

/** An example of the description. */
export interface ExampleAnswer {
  readonly status: number
  readonly example: string
  /** Takes the place of the job state in the body. */
  readonly state?: string
  /** Sent beside the description's own. */
  readonly headers?: Readonly<Record<string, string>>
  /** The connection ends in the middle of the body. */
  readonly truncated?: true
}

/** Something that the vendor did not say: a connection that is dropped, or a page of a machine on the way. */
export interface FaultAnswer {
  readonly fault: 'reset' | 'html'
}

/** What a download address answers. */
export type FileAnswer = 'ok' | 'expired' | 'forbidden' | 'truncated' | 'reset'

export const fileAnswers: readonly FileAnswer[] = ['ok', 'expired', 'forbidden', 'truncated', 'reset']

/** What an address that takes a file answers. */
export type UploadAnswer = 'ok' | 'expired' | 'forbidden' | 'reset'

export const uploadAnswers: readonly UploadAnswer[] = ['ok', 'expired', 'forbidden', 'reset']

/**
 * One course of a job, compiled from `scenarios.yaml`. An answer is written there as `200.pending` (status and
 * example), `200.pending x3` (three times), `{ play: 200.pending, state: archiving }`, `{ play: 429.limit, headers: { ... } }`,
 * `{ play: 200.pending, fault: truncated }` or `{ fault: reset | html }`.
 */
export interface MockScenario {
  readonly summary: string
  /** By start operation, the request example that fits; the first one where it is not named. */
  readonly requests?: Readonly<Record<string, string>>
  /** By operation, the answers in order; the last one repeats. An operation that is not named answers as in `completes`. */
  readonly responses: Readonly<Record<string, readonly MockAnswer[]>>
  /** What the job's download addresses answer, in the order in which they are handed out; `ok` after the last. */
  readonly files?: readonly FileAnswer[]
  /**
   * What addresses that take files answer: each new one begins the list, except that one which follows a refusal takes the
   * next answer; `ok` after the last. Where the connection is reset, the same address takes the file the next time.
   */
  readonly uploads?: readonly UploadAnswer[]
  /** By operation, the scenario in which the job goes on once that operation has succeeded; `then` in the file. */
  readonly after?: Readonly<Record<string, string>>
}

/** Scenarios that the mock plays by itself; the generator makes sure that they are there and answer what they must. */
export const reserved = {
  /** Chosen where nobody chooses, and the source of answers that another scenario does not name. */
  usual: 'completes',
  /** Nobody has started the job. */
  notFound: 'not-found',
  /** The job ends without success; an import does whose file is none that the vendor takes. */
  fails: 'fails',
  /** An import names a file that nobody has brought; only where steps bring files. */
  unknownFile: 'unknown-file',
  /** The file is asked for before the job has succeeded; only where an operation hands out the file. */
  notReady: 'not-ready',
  /** The request holds no credentials. */
  unauthorized: 'unauthorized',
  /** The request breaks the contract. */
  invalidRequest: 'invalid-request',
  /** A path parameter breaks the contract; a vendor without this scenario answers as to any other invalid request. */
  invalidPath: 'invalid-path',
} as const
