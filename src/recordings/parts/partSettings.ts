import type { RecordingOptions } from '../checkInputs.ts'
import type { Candidate } from '../contractFinder.ts'

/** Which part of how many, both from 1. */
export interface PartNumber {
  readonly number: number
  readonly of: number
}

/** A contract with what tells two states of it apart. */
export interface EditedContract extends Candidate {
  readonly edition: string
}

/** How a part was judged. Parts that differ in any of it, but for their numbers, are none of one whole. */
export interface PartSettings extends Pick<RecordingOptions, 'coverage' | 'maxAgeDays'> {
  /** Version of the package. */
  readonly version: string
  /** Editions of the contracts, by name. */
  readonly contracts: Readonly<Record<string, string>>
  readonly profile: NonNullable<RecordingOptions['profile']>
  readonly wholeHosts: boolean
  readonly ignoreRules: NonNullable<RecordingOptions['ignoreRules']>
  readonly baseline: NonNullable<RecordingOptions['baseline']>
  readonly part?: PartNumber
}

/** What settings are called where they differ. */
const words = {
  version: 'version of export-contracts',
  profile: '--profile',
  contracts: '--contract',
  wholeHosts: '--contract',
  ignoreRules: '--ignore-rule',
  baseline: '--baseline',
  coverage: '--coverage and --min-coverage',
  maxAgeDays: '--max-age',
} as const satisfies Readonly<Record<Exclude<keyof PartSettings, 'part'>, string>>

/** In what two settings differ, as the command line calls it; undefined when they differ in nothing. */
export function differenceOf(one: PartSettings, other: PartSettings): string | undefined {
  for (const name of Object.keys(words) as (keyof typeof words)[]) {
    if (JSON.stringify(one[name]) !== JSON.stringify(other[name])) return words[name]
  }
  return undefined
}
