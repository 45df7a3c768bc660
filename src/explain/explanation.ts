/** What is known of a code, a rule or a status. */
export interface Explanation {
  readonly means: string
  /** What to do about it. */
  readonly todo: string
  /** Who says so: the error that carries a code, or the address of a standard. */
  readonly source: string
}
