import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedVendor } from '../_lib/generated.ts'
import type { Problem } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import type { Choose, ContractMutant, TriedMutants } from './contractMutant.ts'
import { findDescriptionSurvivors } from './findDescriptionSurvivors.ts'
import { findLifecycleSurvivors } from './findLifecycleSurvivors.ts'

/** What became of the mutants of a vendor's description and lifecycles. */
export interface ContractOutcome extends TriedMutants {
  readonly vendor: string
}

/** What a vendor is held to that has no list of survivors, which may be empty: that each constraint is needed. */
const isLostConstraint = ({ effect, value }: ContractMutant) => effect === 'loosens' && value === undefined

/**
 * Holds every mutant of a vendor's description and of its lifecycles against the evidence.
 * @param choose which mutants of a file; all of them by default
 * @throws {Error} when the evidence does not hold for what is unchanged: then all mutants would count as noticed
 */
export async function findSurvivors(
  vendor: GeneratedVendor,
  choose: Choose = (mutants) => mutants,
): Promise<ContractOutcome> {
  const isListed = survivorReasons(vendor.name) !== undefined
  const chosen: Choose = (mutants) => choose(isListed ? mutants : mutants.filter(isLostConstraint))
  const tried = [findDescriptionSurvivors(vendor, chosen), await findLifecycleSurvivors(vendor, chosen)]
  return {
    vendor: vendor.name,
    mutants: tried.flatMap(({ mutants }) => mutants),
    survivors: tried.flatMap(({ survivors }) => survivors),
  }
}

const reasonsFile = (vendor: string) => `conformance/${vendor}/survivors.yaml`

/** Why mutants of a vendor's contract may survive, by name; undefined where the vendor has no such file. */
export function survivorReasons(vendor: string): ReadonlyMap<string, string> | undefined {
  const file = reasonsFile(vendor)
  if (!existsSync(join(repository, file))) return undefined
  const rows = (readYamlFile(file).value ?? []) as readonly {
    readonly reason: string
    readonly mutants: readonly string[]
  }[]
  return new Map(rows.flatMap(({ reason, mutants }) => mutants.map((name) => [name, reason] as const)))
}

/** Survivors without a reason, and reasons without a survivor. */
export function survivorProblems({ vendor, survivors }: ContractOutcome): Problem[] {
  const listed = [...(survivorReasons(vendor)?.keys() ?? [])]
  const unexplained = survivors.filter((name) => !listed.includes(name))
  const needless = listed.filter((name) => !survivors.includes(name))
  return [
    ...unexplained.map((name) => `lists no reason why ${name} survives. Add an accept or a reject that notices it.`),
    ...needless.map((name) => `gives a reason for ${name}, which is noticed, or no mutant. Take the row away.`),
  ].map((message) => ({ file: reasonsFile(vendor), line: 0, message }))
}
