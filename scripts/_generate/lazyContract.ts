import type { Contract, DescriptionFacts, SchemaSet, SchemaValidator } from '../../src/contract/contract.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import type { OpenApi } from '../_lib/openapi.ts'
import { createAjv, validatorPlaces } from './compileSchemas.ts'

/** Each is a description that was checked, but for one place; to check it again costs half of the time. */
const isCheckedBefore = { meta: false, validateSchema: false }

/** The contract of a changed description, whose schemas are compiled when they are first asked for. */
export function lazyContract(
  { contract }: GeneratedVendor,
  document: OpenApi,
  description: DescriptionFacts,
): Contract {
  const validatorsOf = (set: SchemaSet) => {
    let compiler: ReturnType<typeof createAjv> | undefined
    const compile = (path: readonly string[]) => {
      compiler ??= createAjv(document, set, isCheckedBefore)
      return compiler.ajv.getSchema(compiler.reference(path))
    }
    const validators: Record<string, SchemaValidator> = {}
    for (const { key, path } of validatorPlaces(document)) {
      Object.defineProperty(validators, key, { get: () => compile(path) })
    }
    return validators
  }
  return {
    ...contract,
    description,
    validators: {
      consumer: validatorsOf('consumer'),
      inferred: validatorsOf('inferred'),
      audit: validatorsOf('audit'),
    },
  }
}
