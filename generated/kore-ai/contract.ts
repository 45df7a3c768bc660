// Generated from specs/kore-ai. Edit that and run npm run generate.
import type { Contract } from '../../src/contract/contract.ts'
import { description } from './description.ts'
import { lifecycle } from './lifecycle.ts'
import { validators } from './validators.js'

/** What the judge knows of this vendor. */
export const contract: Contract = {
  description,
  lifecycle,
  validators,
  places: async () => (await import('./places.ts')).places,
}
