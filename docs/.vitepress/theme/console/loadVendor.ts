/// <reference types="vitepress/client" />
import { withBase } from 'vitepress'
import { type ConsoleMock, playedMock } from '../../../../scripts/_docs/console/consoleMock.ts'
import type { OpenApi } from '../../../../scripts/_lib/openapi.ts'
import type { MockVendor } from '../../../../src/mock/mockVendor.ts'

const inspections = import.meta.glob<MockVendor['inspectFile']>('../../../../generated/*/file.ts', {
  import: 'inspectFile',
})

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
  const loadInspection = inspections[`../../../../generated/${name}/file.ts`]
  if (loadInspection === undefined) throw new Error(`there is no mock of ${name}`)
  const [data, document, inspectFile] = await Promise.all([
    readJson<ConsoleMock>(`/console/${name}.json`),
    readJson<OpenApi>(`/downloads/${name}/openapi.json`),
    loadInspection(),
  ])
  return { mock: playedMock(data, document, inspectFile), document }
}

async function readJson<Value>(path: string): Promise<Value> {
  const answer = await fetch(withBase(path))
  if (!answer.ok) throw new Error(`${path} did not come, but status ${answer.status}`)
  return (await answer.json()) as Value
}
