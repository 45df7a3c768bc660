// What a plan file holds. `scripts/_generate/planSchema.ts` says what may stand there.

export type Scalar = string | number | boolean

/** Values of the variables that the matrix of a job has. */
export type MatrixRow = Readonly<Record<string, Scalar>>

/** The call that starts a job, and where it goes. */
export interface PlanSide {
  readonly start?: string
  readonly parameters?: Readonly<Record<string, Scalar>>
  readonly body?: Readonly<Record<string, unknown>>
  readonly server?: Readonly<Record<string, string>>
  readonly baseUrl?: string
  /** Names in the environment, by the usual ones. */
  readonly credentials?: Readonly<Record<string, string>>
}

export interface PlanEntry extends PlanSide {
  readonly name: string
  readonly kind: 'export' | 'import' | 'copy'
  readonly contract: string
  readonly matrix?: readonly MatrixRow[] | Readonly<Record<string, readonly Scalar[]>>
  readonly output?: string
  readonly pageSize?: number
  readonly deleteAfter?: boolean
  readonly downloadHost?: string
  readonly file?: string
  readonly force?: boolean
  readonly from?: PlanSide
  readonly to?: PlanSide
  /** In seconds, as `delay`. */
  readonly timeout?: number
  readonly delay?: number
  readonly allowPrivateAddresses?: boolean
  /** In megabytes, as `maxFile`. */
  readonly maxAnswer?: number
  readonly maxFile?: number
  /** In seconds, as `idleTimeout`. */
  readonly fileTimeout?: number
  readonly idleTimeout?: number
}

export interface Plan {
  readonly version: 1
  readonly concurrency?: number
  readonly jobs: readonly PlanEntry[]
}
