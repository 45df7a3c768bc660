import { SchemaCompileError } from '../_generate/compileSchemas.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { ProblemsError } from '../_lib/problem.ts'
import { contractEvidence, holds } from './contractEvidence.ts'
import { applyMutant, type Choose, type ContractMutant, mutantName, type TriedMutants } from './contractMutant.ts'
import { descriptionMutants } from './descriptionMutants.ts'
import { operationTexts } from './operationTexts.ts'
import { readEditedFile } from './readEditedFile.ts'
import { createRecompiler, recompileContract, unchangedContract } from './recompileContract.ts'

/**
 * Recompiles the contract for each mutant and holds it against all evidence.
 * @throws {Error} when the evidence does not hold for the unchanged description: then all mutants would count as noticed
 */
export function findDescriptionSurvivors(vendor: GeneratedVendor, choose: Choose): TriedMutants {
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

  const mutants = choose(descriptionMutants(edited))
  return { mutants, survivors: mutants.filter((mutant) => !isNoticed(mutant)).map(mutantName) }
}
