/** What a file may ask of whoever inspects it. */
export interface InspectLimits {
  /** Members of an archive. */
  readonly members: number
  readonly directoryBytes: number
  /** Characters of a path in an archive. */
  readonly pathLength: number
  /** Bytes that all members of an archive unpack to. */
  readonly unpackedBytes: number
  /** How many times its packed size an archive may unpack to, once that is more than `unpackedBytesBeforeRatio`. */
  readonly unpackedRatio: number
  readonly unpackedBytesBeforeRatio: number
  /** Bytes of one JSON text, which is held in memory. */
  readonly jsonBytes: number
  /** Brackets and commas of one JSON text, outside of texts. */
  readonly jsonTokens: number
  /** Values inside of each other in one JSON text. */
  readonly jsonDepth: number
  /** Problems that are told. */
  readonly problems: number
}

const MiB = 2 ** 20

export const defaultLimits: InspectLimits = {
  members: 100_000, // 25 locales with 1,000 intents and 2,000 slots each would have 75,000
  directoryBytes: 32 * MiB,
  pathLength: 1024,
  unpackedBytes: 2048 * MiB,
  unpackedRatio: 500, // deflate reaches 1032
  unpackedBytesBeforeRatio: 64 * MiB,
  jsonBytes: 64 * MiB,
  jsonTokens: 5_000_000, // JSON.parse of Node 24 takes up to 110 bytes for each
  jsonDepth: 200,
  problems: 100,
}
