import type { GeneratedVendor } from '../_lib/generated.ts'

/** The two files that tell a tool of a contract. */
export const forms = { '3.1': 'openapi.json', '3.0': 'openapi-3.0.json' } as const

export type Form = keyof typeof forms

/** What a tool is tried with. */
export interface Subject {
  readonly vendor: GeneratedVendor
  /** The description, as a file of JSON. */
  readonly file: string
  /** Where the tool may write; its packages are found from here. */
  readonly folder: string
  /** Address of our mock of this vendor. */
  readonly mock: string
}

/** A tool that people feed descriptions to. */
export interface Tool {
  readonly name: string
  /** Its package in `package.json`. */
  readonly package: string
  /** What is tried, in a few words. */
  readonly tries: string
  readonly forms: readonly Form[]
  /** Tries it; what is wrong is thrown. */
  readonly attempt: (subject: Subject) => Promise<void>
}
