/** One table of the benchmark, and which of its figures pass their limits. */
export interface Figures {
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly problems: readonly string[]
}
