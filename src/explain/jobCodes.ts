import type { ExportErrorCode, ExportFailure, ImportErrorCode, ImportFailure, JobFailure } from '../jobs/JobError.ts'
import type { Explanation } from './explanation.ts'

type Words = Omit<Explanation, 'source'>

const failures: Readonly<Record<JobFailure, Words>> = {
  FAILED: {
    means: 'the vendor gave up on the job, or somebody took it away',
    todo: "Read `reasons`, the vendor's own words; mend what they name, and start another job.",
  },
  REJECTED: {
    means: 'the vendor refused a request',
    todo: 'Look at the status of `result` with `export-contracts explain STATUS --contract VENDOR`; most often it is the credentials, a permission or a member of the body.',
  },
  UNKNOWN_STATE: {
    means: 'the vendor answered with a state, or in a way, that the contract does not know',
    todo: 'Look at the job at the vendor, and report the answer: the contract has to learn it.',
  },
  UNAVAILABLE: {
    means: 'no usable answer, to the start or to the polls of two minutes',
    todo: 'Look for the job at the vendor before you start another one: it may be running. With its id the wait goes on later.',
  },
  ANSWER_TOO_LARGE: {
    means: 'an answer has more bytes, unpacked, than may be held in memory; it was not read to its end',
    todo: 'Look at what answers there. Where so much is right, raise `maxAnswerBytes` of `nodeFetch`, on the command line `--max-answer`. After a start the job may be running.',
  },
  TIMEOUT: {
    means: 'the time was used up; the job may still be running',
    todo: 'Wait for the same job again by its `jobId`, or give more time: `timeoutMs`, on the command line `--timeout`.',
  },
  ABORTED: {
    means: 'your `signal` was aborted',
    todo: 'Nothing, if it was meant. The job may go on at the vendor; `jobId`, where it is known, leads to it.',
  },
}

const exports: Readonly<Record<Exclude<ExportFailure, JobFailure>, Words>> = {
  FILE_ELSEWHERE: {
    means: 'the file went to a server of your own',
    todo: 'Fetch it there; `delivered` of the job says where.',
  },
  FILE_UNAVAILABLE: {
    means: "the file's address or operation was refused, with a fresh address too",
    todo: 'Wait for the same job again; where that does not help, export again: the vendor may have cleared the file away.',
  },
  FILE_BROKEN: {
    means: 'what came is not the whole file, or with `inspect` no file of this vendor',
    todo: 'Save it again. Where that does not help, look into what came with `export-contracts inspect`, and export again.',
  },
  FILE_TOO_LARGE: {
    means: 'the file, or a part of it, has more bytes, unpacked, than it may have',
    todo: 'Raise `maxBytes`, on the command line `--max-file`; for a part, lower `pageSize`.',
  },
  FILE_NAME_REFUSED: {
    means: "the vendor's name for the file is no plain file name",
    todo: 'Name the file yourself in place of the folder.',
  },
  FILE_NOT_WRITTEN: {
    means: 'the file could not be written to the disk',
    todo: 'Look at `cause`: free space, rights and name of the folder. Then save the same job again.',
  },
  NOT_DELETED: {
    means: 'the file is saved, and the vendor kept its own',
    todo: 'Delete the export at the vendor, where its file must not stay.',
  },
}

const imports: Readonly<Record<Exclude<ImportFailure, JobFailure>, Words>> = {
  FILE_REFUSED: {
    means: 'the file is none that the vendor takes; nothing was sent',
    todo: 'See what it is with `export-contracts inspect FILE --for-import`, and give a file that this vendor exported.',
  },
  FILE_CHANGED: {
    means: 'the file changed or went away while it was read',
    todo: 'Import it again when nobody writes to it any more.',
  },
  NOT_UPLOADED: {
    means: 'the address for the file was refused, a fresh one too, or did not answer',
    todo: 'Import it again; look at what stands between you and the host of the address, such as a proxy.',
  },
}

const prefixed = (prefix: string, rows: Readonly<Record<string, Words>>, source: string): [string, Explanation][] =>
  Object.entries(rows).map(([failure, words]) => [`${prefix}_${failure}`, { ...words, source }])

const exportError = '`ExportError` of `runExport`, `waitForExport`, `watchExport`, `openExportFile` and `saveExport`'
const importError = '`ImportError` of `runImport`, `waitForImport`, `watchImport` and `copyExport`'

/** Why an export gave no file, by the code of its error. */
export const exportCodes = Object.fromEntries(prefixed('EXPORT', { ...failures, ...exports }, exportError)) as Readonly<
  Record<ExportErrorCode, Explanation>
>

/** Why an import did not succeed, by the code of its error. */
export const importCodes = Object.fromEntries(prefixed('IMPORT', { ...failures, ...imports }, importError)) as Readonly<
  Record<ImportErrorCode, Explanation>
>
