import type { SchemaValidator } from '../contract/contract.ts'

/** Where a rule comes from: ids of the vendor's `sources.yaml`. */
export type RuleSources = readonly string[]

/** A file that an archive holds, or may hold. */
export interface MemberRule {
  /** Templates, of which one fits: `{name}` stands for one part of a path, and a `**` for any folders before it. */
  readonly paths: readonly string[]
  /** Whether there must be one. */
  readonly required?: true
  /** Whether there may be no second one. */
  readonly single?: true
  /** Whether it says which kind it is: where it does not fit, the file is of another one. */
  readonly decides?: true
  readonly mediaType?: string
  /** The name of the schema that its JSON fits. */
  readonly schema?: string
  /** JSON Pointers to what its JSON says of the resource that was exported. */
  readonly resource?: Readonly<Partial<Record<keyof FileResource, string>>>
  /** Bytes that an import takes, which an export may exceed. */
  readonly importMaxBytes?: number
  readonly source: RuleSources
}

/** What a table of rows is held to. */
export interface CsvRule {
  readonly delimiters: readonly string[]
  /** JSON Pointer to the delimiter in the body of the request that started the export. */
  readonly delimiter?: string
  /** JSON Pointers to lists in that body, each item of which is a column. */
  readonly columns?: readonly string[]
  readonly minColumns?: number
  /** What the first column is called, or holds where the file has no headings. */
  readonly firstColumn?: { readonly heading: string; readonly pattern: string }
}

/** A kind of file that a vendor's exports give. */
export interface FileKind {
  readonly summary: string
  readonly mediaType: 'application/zip' | 'application/json' | 'text/csv'
  /** Of an archive: whether its members may be encrypted. */
  readonly mayBeEncrypted?: true
  /** Of an archive: whether it holds nothing that no rule names. */
  readonly isComplete?: true
  /** Whether no import takes such a file. */
  readonly exportOnly?: true
  /** JSON Pointer into the body that starts an import: what has a value there asks for an import of this kind. */
  readonly importAs?: string
  readonly members?: readonly MemberRule[]
  readonly csv?: CsvRule
  /** Of JSON: the name of the schema that it fits. */
  readonly schema?: string
  readonly source: RuleSources
}

/** What is inside the files of a vendor; generated as `fileKinds` from its `file.yaml`. */
export interface FileKinds {
  readonly vendor: string
  /** Bytes that an import takes, which an export may exceed; from the lifecycle of the imports. */
  readonly importMaxBytes?: number
  /** By name; where a file fits several, the first one counts. */
  readonly kinds: Readonly<Record<string, FileKind>>
  /** Compiled schemas by name. */
  readonly validators: Readonly<Record<string, SchemaValidator>>
}

/** The resource that was exported, as far as the file tells. */
export interface FileResource {
  readonly type?: string
  readonly id?: string
  readonly name?: string
  readonly version?: string
}
