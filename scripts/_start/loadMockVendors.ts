import type { MockVendor } from '../../src/mock/mockVendor.ts'

/** What the mock knows of every vendor. Loaded late, because `npm start` writes it first. */
export async function loadMockVendors(): Promise<MockVendor[]> {
  const { vendors } = await import('../../generated/vendors.ts')
  return Promise.all(vendors.map(({ loadMock }) => loadMock()))
}
