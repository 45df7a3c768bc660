const RECORDING_NAME = /\.(har|json|ndjson|jsonl|network|ya?ml|zip|gz)$/i
// Playwright names attached bodies by the SHA-1 of their bytes:
// https://github.com/microsoft/playwright/blob/v1.65.1/packages/playwright-core/src/server/har/harTracer.ts
const BODY_NAME = /(^|\/)[0-9a-f]{40}\.[^/]*$/

/** Whether a file of a folder or an archive is to be read. */
export const isRecordingName = (name: string): boolean => RECORDING_NAME.test(name)

/** The order of names, folder by folder: `a/z.har` before `a-b.har`. Equal names compare as equal. */
export function compareNames(one: string, other: string): number {
  const [first, second] = [sortKey(one), sortKey(other)]
  if (first === second) return 0
  return first < second ? -1 : 1
}

const sortKey = (name: string) => name.replaceAll('/', '\0')

/**
 * The files to be read, in order. What is probably a body of another file comes last, so that by then it is known whether
 * it is one. What lies in the resources of a trace is none: screenshots, attachments of tests, and bodies.
 */
export function inReadingOrder<T extends { readonly name: string }>(files: readonly T[]): T[] {
  const resources = files.flatMap(({ name }) => (isNetwork(name) ? [`${folderOf(name)}resources/`] : []))
  const wanted = files.filter(({ name }) => !resources.some((folder) => name.startsWith(folder)))
  const isBody = ({ name }: T) => BODY_NAME.test(name)
  return [...wanted.filter((file) => !isBody(file)), ...wanted.filter(isBody)]
}

const isNetwork = (name: string) => name.endsWith('.network')
const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1)
