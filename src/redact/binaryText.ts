/** Archives of zip and gzip, PDF, and whatever else has characters that no text has. */
export function isBinary(text: string): boolean {
  if (text.includes('\0') || isArchive(text)) return true
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these make a body binary
  const odd = text.match(/[\u0001-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0
  return odd > text.length / 10
}

const signatures = ['PK\u0003\u0004', '\u001f\u008b', '\u001f\ufffd', '%PDF-']

const isArchive = (text: string) => signatures.some((start) => text.startsWith(start))

const fewestDigits = 8
const looked = 4096 // A multiple of four; of more than that the beginning tells enough.
const longestId = 256

/** Whether Base64 begins as an archive does. Tokens do not, though they may hold any bytes. */
export const isArchiveBase64 = (text: string) => isArchive(atob(text.slice(0, fewestDigits)))

/**
 * Whether a text holds something that is no text, in Base64: an archive by its first bytes, and what is longer than ids and
 * tokens are by any.
 */
// https://www.rfc-editor.org/rfc/rfc4648#section-4
export function isBinaryBase64(text: string): boolean {
  if (text.length < fewestDigits || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return false
  return text.length > longestId ? isBinary(atob(text.slice(0, looked))) : isArchiveBase64(text)
}
