import type { Fail, JobError } from '../jobs/JobError.ts'

/** The error for a path that cannot be written; `cause` is what the system said. */
export function notWritten(fail: Fail, path: string, cause: unknown): JobError {
  const shown = path.length > 200 ? `${path.slice(0, 200)}...` : path
  return fail('FILE_NOT_WRITTEN', `cannot write ${JSON.stringify(shown)}: ${reason(cause)}`, { cause })
}

const words: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written. Choose another place.',
  EFBIG: 'the file is larger than files may be here. Choose another place.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one.',
  ENOENT: 'the folder does not exist. Make it first.',
  ENOSPC: 'the disk is full. Make room and try again.',
  ENOTDIR: 'what should be its folder is a file. Choose another place.',
  EPERM: 'it may not be written. Choose another place.',
  ERR_INVALID_ARG_VALUE: 'no path holds a null character. Choose another name.',
}

function reason(cause: unknown): string {
  const { code = '', message } = cause as { readonly code?: string; readonly message: string }
  return words[code] ?? message
}
