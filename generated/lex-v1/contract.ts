// Generated from specs/lex-v1. Edit that and run npm run generate.
import { createContract } from '../../src/contract/createContract.ts'
import { description } from './description.ts'
import { lifecycles } from './lifecycles.ts'
import { validators } from './validators.js'

/** What the judge knows of this vendor. */
export const contract = createContract({ description, lifecycles, validators }, {
  places: () => import('./places.ts'),
  harmless: () => import('./harmless.ts'),
})
