type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206

type BodyOf<Documented> = Documented extends { content: infer Content } ? Content[keyof Content] : undefined

type DocumentedResult<Responses> = {
  [Status in keyof Responses & number]: Status extends SuccessStatus
    ? {
        readonly ok: true
        readonly status: Status
        readonly data: BodyOf<Responses[Status]>
        readonly response: Response
      }
    : {
        readonly ok: false
        readonly status: Status
        readonly error: BodyOf<Responses[Status]>
        readonly response: Response
      }
}[keyof Responses & number]

/** Why a response is not what the contract documents. */
export type UnexpectedReason =
  | 'undocumented-status'
  | 'unexpected-media-type'
  | 'empty-body'
  | 'unreadable-body'
  | 'failure-in-success' // The status says success and the body says otherwise.

/** A response that the contract does not document. Its HTTP status is `response.status`. */
export interface UnexpectedResult {
  readonly ok: false
  readonly status: 'unexpected'
  readonly error: {
    readonly reason: UnexpectedReason
    readonly message: string
    /** The body as it came. */
    readonly text: string
    /** The body as JSON, where it is JSON. */
    readonly body?: unknown
  }
  readonly response: Response
}

/** What a call gives back: told apart by `ok` and `status`. */
export type OperationResult<Op> = Op extends { responses: infer Responses }
  ? DocumentedResult<Responses> | UnexpectedResult
  : never

/** The same without types, for code that serves every vendor. */
export type AnyResult =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response }
  | UnexpectedResult
