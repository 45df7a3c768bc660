// Generated from specs/emarsys. Edit that and run npm run generate.
import { createContract } from '../../src/contract/createContract.ts'
import { description } from './description.ts'
import { lifecycle } from './lifecycle.ts'
import { validators } from './validators.js'

/** What the judge knows of this vendor. */
export const contract = createContract({ description, lifecycle, validators }, {
  places: () => import('./places.ts'),
  harmless: () => import('./harmless.ts'),
})
