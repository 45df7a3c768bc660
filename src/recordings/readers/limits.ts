/** What one input may ask of the reader; whatever asks for more is skipped with a reason. */
export interface Limits {
  /** Bytes of one entry, with its bodies. */
  readonly entryBytes: number
  /** Brackets and commas of one entry, outside of texts. */
  readonly entryTokens: number
  /** Bytes of one interaction of a VCR cassette in YAML. */
  readonly yamlEntryBytes: number
  readonly yamlEntryTokens: number
  /** Bytes of one body, decompressed or attached. */
  readonly bodyBytes: number
  /** Bytes of an archive that is no file on disk, which has to be held in memory. */
  readonly heldArchiveBytes: number
  readonly archiveDirectoryBytes: number
  /** Bytes that one gzip file, or all members of one archive together, unpack to. */
  readonly unpackedBytes: number
  /** How many times its packed size a file may unpack to, once it is larger than `unpackedBytesBeforeRatio`. */
  readonly unpackedRatio: number
  readonly unpackedBytesBeforeRatio: number
}

const MiB = 2 ** 20

export const defaultLimits: Limits = {
  entryBytes: 256 * MiB, // V8's longest text is 512 MiB
  entryTokens: 5_000_000, // JSON.parse of Node 24 takes up to 110 bytes for each
  yamlEntryBytes: 32 * MiB,
  yamlEntryTokens: 200_000, // yaml 2.9 takes about 1 kB and 6 µs for each
  bodyBytes: 128 * MiB,
  heldArchiveBytes: 256 * MiB,
  archiveDirectoryBytes: 16 * MiB,
  unpackedBytes: 16_384 * MiB,
  unpackedRatio: 500, // deflate reaches 1032
  unpackedBytesBeforeRatio: 64 * MiB,
}
