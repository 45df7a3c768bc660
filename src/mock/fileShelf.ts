/** A file that somebody has sent to the mock. Its bytes go when there is no room for them any more. */
export interface KeptFile {
  bytes: Uint8Array | undefined
}

export interface FileShelf {
  readonly keep: (bytes: Uint8Array) => KeptFile
}

/** All files of a mock together, and the most that one of them may have. */
export const mostKeptBytes = 512 * 1024 * 1024
const mostKeptFiles = 10_000

/** Where a mock keeps the files that were sent to it, each of them once; the oldest ones give way. */
export function createFileShelf(mostBytes = mostKeptBytes): FileShelf {
  const files = new Set<KeptFile>()
  let total = 0
  return {
    keep(bytes) {
      const file: KeptFile = { bytes }
      files.add(file)
      total += bytes.length
      for (const oldest of files) {
        if ((total <= mostBytes && files.size <= mostKeptFiles) || oldest === file) break
        files.delete(oldest)
        total -= oldest.bytes?.length ?? 0
        oldest.bytes = undefined
      }
      return file
    },
  }
}
