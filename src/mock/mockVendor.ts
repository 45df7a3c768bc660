import type { Contract } from '../contract/contract.ts'
import type { MockScenario } from './scenario.ts'

/** Text, or bytes that are none. */
export type FileContent = string | { readonly base64: string }

/** What the mock needs to know of a vendor; generated as `mockVendor`. */
export interface MockVendor {
  readonly contract: Contract
  /** Reads the bundled description. */
  readonly document: () => object
  readonly scenarios: Readonly<Record<string, MockScenario>>
  /** By start operation: parameters and body that the scenario `completes` fits. */
  readonly exampleRequests: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** The export file: an archive with these entries, or their only one as it is. */
  readonly file: { readonly name: string; readonly entries: Readonly<Record<string, FileContent>> }
  /** Ids of export jobs in the examples; new ones have the form of the first. None where jobs have no id. */
  readonly exampleIds: readonly (string | number)[]
  /** Values of path parameters in the examples, by name. */
  readonly pathExamples: Readonly<Record<string, string>>
  /** Members that answers about a job repeat from the request that started it. */
  readonly echo: readonly string[]
}
