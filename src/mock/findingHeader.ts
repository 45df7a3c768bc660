import { type Finding, formatFinding } from '../judge/finding.ts'

const mostCharacters = 1000

/** Findings as the value of a header: printable ASCII, where anything else and `%` is percent-encoded, cut at 1,000 characters. */
export function findingHeader(findings: readonly Finding[]): string {
  const bytes = new TextEncoder().encode(findings.map(formatFinding).join('; '))
  let text = ''
  for (const byte of bytes) {
    const isPlain = byte >= 0x20 && byte <= 0x7e && byte !== 0x25
    const next = isPlain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    if (text.length + next.length > mostCharacters) break
    text += next
  }
  return text.trim()
}
