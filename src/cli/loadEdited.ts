import type { vendors } from '../../generated/vendors.ts'
import type { EditedContract } from '../recordings/parts/partSettings.ts'
import { toCandidate } from '../recordings/vendorCandidate.ts'

/** The contract of a vendor, with its edition. */
export const loadEdited = async (vendor: (typeof vendors)[number]): Promise<EditedContract> => ({
  ...toCandidate(vendor),
  edition: await vendor.loadEdition(),
})
