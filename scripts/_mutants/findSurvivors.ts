import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SchemaCompileError } from '../_generate/compileSchemas.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { type Problem, ProblemsError } from '../_lib/problem.ts'
import { repository } from '../_lib/repository.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { contractEvidence, holds } from './contractEvidence.ts'
import { applyMutant, type ContractMutant, mutantName } from './contractMutant.ts'
import { descriptionMutants } from './descriptionMutants.ts'
import { operationTexts } from './operationTexts.ts'
import { readEditedFile } from './readEditedFile.ts'
import { createRecompiler, recompileContract, unchangedContract } from './recompileContract.ts'

/** What became of the mutants of a vendor's description. */
export interface ContractOutcome {
  readonly vendor: string
  readonly mutants: readonly ContractMutant[]
  /** The names of those that no evidence notices. */
  readonly survivors: readonly string[]
}

/** What a vendor is held to that has no list of survivors, which may be empty: that each constraint is needed. */
const isLostConstraint = ({ effect, value }: ContractMutant) => effect === 'loosens' && value === undefined

/**
 * Recompiles the contract for each mutant and holds it against all evidence.
 * @param choose which mutants; all of them by default
 * @throws {Error} when the evidence does not hold for the unchanged description: then all mutants would count as noticed
 */
export function findSurvivors(
  vendor: GeneratedVendor,
  choose: (mutants: readonly ContractMutant[]) => readonly ContractMutant[] = (mutants) => mutants,
): ContractOutcome {
  const edited = readEditedFile<OpenApi>(vendor.entry)
  const whole = operationTexts(edited.file)
  const recompiler = createRecompiler(vendor)
  const evidence = contractEvidence(vendor)
  const unchanged = unchangedContract(recompiler, edited.file)
  const broken = evidence.filter((piece) => !holds(unchanged, piece)).length
  if (broken > 0)
    throw new Error(`${vendor.name}: ${broken} pieces of evidence fail already. Run the suite rejects first.`)
  const refusals = evidence.filter(({ reason }) => reason !== undefined)
  const passes = evidence.filter(({ reason }) => reason === undefined)

  function isNoticed(mutant: ContractMutant): boolean {
    // Most of what is loose lets pass what must be refused, and the other way round.
    const first = mutant.effect === 'loosens' ? [...refusals, ...passes] : [...passes, ...refusals]
    const document = applyMutant(edited, mutant)
    const texts = operationTexts(document)
    const touched = first.filter(({ operationId }) => texts.get(operationId) !== whole.get(operationId))
    try {
      const contract = recompileContract(recompiler, document)
      return !touched.every((piece) => holds(contract, piece))
    } catch (error) {
      // What cannot be generated is noticed by whoever wrote it.
      if (error instanceof SchemaCompileError || error instanceof ProblemsError) return true
      throw error
    }
  }

  const all = descriptionMutants(edited)
  const mutants = choose(survivorReasons(vendor.name) === undefined ? all.filter(isLostConstraint) : all)
  return { vendor: vendor.name, mutants, survivors: mutants.filter((mutant) => !isNoticed(mutant)).map(mutantName) }
}

const reasonsFile = (vendor: string) => `conformance/${vendor}/survivors.yaml`

/** Why mutants of a vendor's description may survive, by name; undefined where the vendor has no such file. */
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
