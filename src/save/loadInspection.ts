import { openAsBlob } from 'node:fs'
import { OptionsError } from '../contract/ContractError.ts'
import { problemText } from '../inspect/problemText.ts'

/** What in the file at a path does not fit; undefined when all of it does. */
export type Inspection = (path: string, signal: AbortSignal | undefined) => Promise<string | undefined>

const mostTold = 3

/**
 * Loads what looks into the files of a vendor: only who asks for it needs it.
 * @throws {OptionsError} when nobody knows what the vendor's files hold
 */
export async function loadInspection(vendor: string): Promise<Inspection> {
  const [{ vendors }, { inspectFile }] = await Promise.all([
    import('../../generated/vendors.ts'),
    import('../inspect/inspectFile.ts'),
  ])
  const kinds = await vendors.find(({ name }) => name === vendor)?.loadFileKinds()
  if (kinds === undefined) throw new OptionsError(`${vendor}: nobody knows what its files hold. Leave inspect out.`)
  return async (path, signal) => {
    const { problems } = await inspectFile(kinds, await openAsBlob(path), signal === undefined ? {} : { signal })
    const more = problems.length - mostTold
    const shown = problems.slice(0, mostTold).map((problem) => problemText(problem))
    return problems.length === 0 ? undefined : [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ')
  }
}
