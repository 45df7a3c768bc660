import type { Contract } from '../contract/contract.ts'
import type { InspectedFile, InspectOptions } from '../inspect/inspectedFile.ts'
import type { ShownAnswers } from './chooseExample.ts'
import type { MockScenario } from './scenario.ts'

/** Text, or bytes that are none. */
export type FileContent = string | { readonly base64: string }

/** What the examples tell of the jobs of one lifecycle. */
export interface JobExamples {
  /** Ids of jobs; new ones have the form of the first. None where jobs have no id. */
  readonly ids: readonly (string | number)[]
  /** Ids under which files were brought. */
  readonly uploadIds: readonly string[]
  /** Ids of what the jobs have made; new ones have the form of the first. */
  readonly resourceIds: readonly string[]
  /**
   * By start operation, then by output of the poll that tells of the resource: the places in the start's parameters and
   * members (JSON Pointer) where that is named already.
   */
  readonly named: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** An operation that lists the jobs of a lifecycle, page by page: the description says where they and the token stand. */
export interface JobList {
  /** Name of the lifecycle. */
  readonly jobs: string
  /** Parameter or member of the request with the greatest number of jobs on a page. */
  readonly limit: string
}

/** What becomes of an import whose resource is there already. */
export interface ConflictFacts {
  /** The place in the start's body that chooses, and the value there with which the import fails; with any other the resource stays its own. */
  readonly strategy: string
  readonly fails: string
  /** Places in that body of which resources of one name differ. */
  readonly apart?: readonly string[]
}

/** What stands in answers in place of the example's values, from `_facts` in `scenarios.yaml`. Places are JSON Pointers. */
export interface AnswerFacts {
  /** Headers that are another one in each answer. */
  readonly requestIds?: readonly string[]
  /** Where the job's beginning stands, and where the last change of its state. */
  readonly created?: readonly string[]
  readonly updated?: readonly string[]
  /** The time zone of times that name none, such as `Europe/Vienna`; UTC without it. */
  readonly zone?: string
  /** Where the size of the file stands. */
  readonly fileBytes?: readonly string[]
  /** By place, a value for each start operation or member of the start's body. */
  readonly startedAs?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly conflicts?: ConflictFacts
  /** By operation. */
  readonly lists?: Readonly<Record<string, JobList>>
}

/** What an export gives: an archive with these entries, or their only one as it is. */
export interface ExampleFile {
  readonly name: string
  readonly entries: Readonly<Record<string, FileContent>>
}

/** What the mock needs to know of a vendor; generated as `mockVendor`. */
export interface MockVendor {
  readonly contract: Contract
  readonly examples: ShownAnswers
  /** Where the bundled description is; only where there are files. */
  readonly documentUrl: () => URL
  readonly scenarios: Readonly<Record<string, MockScenario>>
  readonly facts: AnswerFacts
  /** By start operation: parameters and body that the scenario `completes` fits, without what the file of an import gives. */
  readonly exampleRequests: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** What an export gives unless its start asks for one of the others. */
  readonly file: ExampleFile
  /** By start operation or member of a start's body. */
  readonly otherFiles: Readonly<Record<string, ExampleFile>>
  /** By lifecycle. */
  readonly jobs: Readonly<Record<string, JobExamples>>
  /** Values of path parameters in the examples, by name. */
  readonly pathExamples: Readonly<Record<string, string>>
  /** Members that answers about a job repeat from the request that started it. */
  readonly echo: readonly string[]
  /** Addresses that give tokens for client credentials (OAuth 2). */
  readonly tokenUrls: readonly string[]
  /** Looks into a file that an import brings. */
  readonly inspectFile: (file: Blob, options: InspectOptions) => Promise<InspectedFile>
}
