/// <reference types="vitepress/client" />
import { withBase } from 'vitepress'
import type { OpenApi } from '../../../../scripts/_lib/openapi.ts'
import type { MockVendor } from '../../../../src/mock/mockVendor.ts'

const mocks = import.meta.glob<MockVendor>('../../../../generated/*/mock.ts', { import: 'mockVendor' })

/** What a console is made of. */
export interface LoadedVendor {
  readonly mock: MockVendor
  readonly document: OpenApi
}

/**
 * Loads a vendor's mock, and its description from the downloads.
 * @throws {Error} where one of them does not come
 */
export async function loadVendor(name: string): Promise<LoadedVendor> {
  const load = mocks[`../../../../generated/${name}/mock.ts`]
  if (load === undefined) throw new Error(`there is no mock of ${name}`)
  const [mock, answer] = await Promise.all([load(), fetch(withBase(`/downloads/${name}/openapi.json`))])
  if (!answer.ok) throw new Error(`the description did not come: ${answer.status}`)
  return { mock, document: (await answer.json()) as OpenApi }
}
