import type { Contract, SchemaValidator } from '../../src/contract/contract.ts'
import { compileAgreements } from '../_generate/agreements.ts'
import { describe } from '../_generate/description.ts'
import { lazyValidators } from '../_generate/lazyValidators.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { readYamlFile, type YamlFile } from '../_lib/yamlFile.ts'

/** What the contracts of a vendor's mutants have in common. */
export interface Recompiler {
  readonly vendor: GeneratedVendor
  readonly entry: YamlFile
  /** Compiled schemas of the unchanged description, by their set and their whole text. */
  readonly known: Map<string, SchemaValidator>
}

/** @throws {ProblemsError} when the description cannot be read */
export const createRecompiler = (vendor: GeneratedVendor): Recompiler => ({
  vendor,
  entry: readYamlFile(vendor.entry),
  known: new Map(),
})

/** The contract without a mutant. What it compiles, the contracts of mutants have already. */
export const unchangedContract = (recompiler: Recompiler, document: OpenApi): Contract =>
  contractOf(recompiler, document, recompiler.known)

/** The contract of a mutant. */
export const recompileContract = (recompiler: Recompiler, document: OpenApi): Contract =>
  contractOf(recompiler, document, new Map(recompiler.known))

/** A contract as the generator would make it, with each schema compiled when it is first asked for. */
function contractOf({ vendor, entry }: Recompiler, document: OpenApi, known: Map<string, SchemaValidator>): Contract {
  return {
    description: describe(vendor.name, document, compileAgreements(document, entry), {}),
    lifecycles: vendor.contract.lifecycles,
    validators: lazyValidators(document, known),
    places: vendor.contract.places,
    harmless: vendor.contract.harmless,
  }
}
