/** Options that every client has; a vendor's client adds the variables of its server address. */
export interface ClientOptions {
  /** Whole address that stands before each operation's path; overrules the vendor's server and its variables. */
  readonly baseUrl?: string
  /** Headers for every call. */
  readonly headers?: Readonly<Record<string, string>>
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch
}

export interface CallOptions {
  /** Headers for this call; they overrule those of the client. */
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}
