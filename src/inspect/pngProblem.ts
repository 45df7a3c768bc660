// https://www.w3.org/TR/png-3/#5PNG-file-signature and #11IHDR: the header comes first, and has 13 bytes.
const beginning = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

/** Why the first bytes of a file are not those of a PNG image; undefined when they are. */
export const pngProblem = (head: Uint8Array): string | undefined =>
  beginning.every((byte, at) => head[at] === byte) ? undefined : 'is no PNG image'

/** So many bytes at least are needed to say so. */
export const pngHeadBytes = beginning.length
