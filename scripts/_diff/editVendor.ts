import jsonPatch, { type Operation } from 'fast-json-patch'
import type { checkExchange } from '../../src/judge/createJudge.ts'
import { compileAgreements } from '../_generate/agreements.ts'
import { describe } from '../_generate/description.ts'
import { describeHarmless } from '../_generate/harmless.ts'
import { lazyValidators } from '../_generate/lazyValidators.ts'
import { compileRateLimits } from '../_generate/rateLimits.ts'
import { generateTypes } from '../_generate/types.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { readYamlFile } from '../_lib/yamlFile.ts'
import { judgeOf, type VendorEdition, vendorFacts } from './edition.ts'

/** Changes of what a vendor's contract is made of, each as a JSON Patch. */
export interface VendorEdit {
  readonly description?: readonly Operation[]
  readonly lifecycles?: readonly Operation[]
  /** Of what the mock plays and of what is known of files. */
  readonly facts?: readonly Operation[]
}

/** A vendor after an edit, made of the description as the generator makes it; its evidence is as before. */
export async function editVendor(
  vendor: GeneratedVendor,
  before: VendorEdition,
  edit: VendorEdit,
  check: typeof checkExchange,
): Promise<VendorEdition> {
  const document = patched(vendor.document, edit.description)
  const entry = readYamlFile(vendor.entry)
  const limits = compileRateLimits(document, entry, readYamlFile(vendor.sources))
  const description = describe(vendor.name, document, compileAgreements(document, entry), limits)
  const contract = {
    ...vendor.contract,
    description,
    validators: lazyValidators(document),
    lifecycles: patched(vendor.contract.lifecycles, edit.lifecycles),
    harmless: async () => describeHarmless(document, description.sensitive),
  }
  const { scenarios, file } = patched(before.facts, edit.facts)
  return {
    ...before,
    document,
    types: edit.description === undefined ? before.types : await generateTypes(document, ''),
    facts: await vendorFacts(contract, { scenarios, file }),
    judge: judgeOf(contract, check),
  }
}

/**
 * A copy with a patch applied.
 * @throws {Error} when the patch does not fit
 */
export function patched<Value>(value: Value, patch: readonly Operation[] = []): Value {
  try {
    return jsonPatch.applyPatch(structuredClone(value), patch, true).newDocument
  } catch (error) {
    // The error's own text holds all that was to be patched.
    throw new Error(`${(error as Error).name}: ${JSON.stringify(patch)} does not fit`)
  }
}
