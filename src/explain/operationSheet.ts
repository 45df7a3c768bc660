/** A parameter, or a member of a body. */
export interface SheetRow {
  /** `errors[].code`; empty for the body itself. */
  readonly name: string
  /** Of a parameter: `path`, `query` or `header`. */
  readonly in?: string
  readonly type: string
  readonly required: boolean
  readonly meaning: string
  /** What the value must be, in sentences. */
  readonly limits: string
  /** Ids of the sources, where they limit the value. */
  readonly sources?: readonly string[]
}

/** One kind of a body. */
export interface SheetBody {
  /** `application/json or text/json` */
  readonly mediaTypes: string
  readonly members: readonly SheetRow[]
}

export interface SheetAnswer {
  readonly meaning: string
  /** What comes with a success; a refusal is shown by its examples. */
  readonly bodies: readonly SheetBody[]
  readonly sources: readonly string[]
}

/** A refusal as its vendor words it. */
export interface SheetRefusal {
  readonly status: string
  /** The name of the example in the description. */
  readonly name: string
  /** When it comes. */
  readonly meaning: string
  readonly body: string
  readonly sources: readonly string[]
}

/** What a developer has to know of an operation. It is written with the other generated files of a vendor. */
export interface OperationSheet {
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly parameters: readonly SheetRow[]
  readonly request?: { readonly required: boolean; readonly bodies: readonly SheetBody[] }
  /** By status. */
  readonly answers: Readonly<Record<string, SheetAnswer>>
  readonly refusals: readonly SheetRefusal[]
  /** A call of the mock for a shell. */
  readonly curl: string
  /** The same with the typed client. */
  readonly client: string
  /** Ids of the sources of the operation. */
  readonly sources: readonly string[]
}

export interface OperationSheets {
  /** Who says what, by the ids that sheets name. */
  readonly sources: Readonly<Record<string, { readonly title: string; readonly address?: string }>>
  /** By operationId. */
  readonly operations: Readonly<Record<string, OperationSheet>>
}
