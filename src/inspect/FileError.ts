import { ContractError } from '../contract/ContractError.ts'

export type FileErrorCode =
  | 'FILE_UNREADABLE' // The file went away or changed while it was read.
  | 'ARCHIVE_REFUSED' // What should be an archive is none, or is hostile.
  | 'ARCHIVE_MEMBER_MISSING'
  | 'ARCHIVE_MEMBER_REFUSED' // The member is damaged, encrypted or too large.

/** A file that cannot be read; `code` says why. */
export class FileError extends ContractError {
  override readonly name = 'FileError'
  readonly code: FileErrorCode
  constructor(code: FileErrorCode, problem: string, options?: ErrorOptions) {
    super(problem, options)
    this.code = code
  }
}
