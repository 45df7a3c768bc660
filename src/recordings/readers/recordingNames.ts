const RECORDING_NAME = /\.(har|json|ndjson|jsonl|network|ya?ml|zip|gz)$/i
// Playwright names attached bodies by the SHA-1 of their bytes:
// https://github.com/microsoft/playwright/blob/v1.65.1/packages/playwright-core/src/server/har/harTracer.ts
const BODY_NAME = /(^|\/)[0-9a-f]{40}\.[^/]*$/

/** Whether a file of a folder or an archive is to be read. */
export const isRecordingName = (name: string): boolean => RECORDING_NAME.test(name)

/** Puts what is probably a body of one of the other files last, so that by then it is known whether it is one. */
export function bodiesLast<T extends { readonly name: string }>(files: readonly T[]): T[] {
  const isBody = ({ name }: T) => BODY_NAME.test(name)
  return [...files.filter((file) => !isBody(file)), ...files.filter(isBody)]
}
