import type { Fail, JobError } from './JobError.ts'

/** Whether reading a file failed because it is another one than when it was opened, or is gone. */
// https://w3c.github.io/FileAPI/#dfn-error-codes
export function isFileChanged(error: unknown): boolean {
  const { name, cause } = Object(error)
  return name === 'NotReadableError' || (cause !== undefined && isFileChanged(cause))
}

export const fileChanged = (fail: Fail): JobError =>
  fail('FILE_CHANGED', 'the file changed or went away while it was read. No import was started; pass it again.')

/**
 * What comes of reading a file.
 * @throws {ImportError} IMPORT_FILE_CHANGED when it cannot be read any more
 */
export const readFile = <Value>(work: Promise<Value>, fail: Fail): Promise<Value> =>
  work.catch((error: unknown) => {
    throw isFileChanged(error) ? fileChanged(fail) : error
  })
