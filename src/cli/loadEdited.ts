import type { vendors } from '../../generated/vendors.ts'
import type { EditedContract } from '../recordings/parts/partSettings.ts'

/** The contract of a vendor, with its edition. */
export const loadEdited = async ({
  loadDescription,
  loadContract,
  loadEdition,
}: (typeof vendors)[number]): Promise<EditedContract> => ({
  description: await loadDescription(),
  load: loadContract,
  edition: await loadEdition(),
})
