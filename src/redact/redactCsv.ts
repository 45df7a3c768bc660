import { looksLikeName } from './looksLikeName.ts'
import type { Redaction } from './redaction.ts'
import { redactText } from './redactValue.ts'

/**
 * CSV without its people: every cell is replaced in its shape. The first row stays where it is a heading, which it is when
 * it holds the name of a column that a contract knows; of its other cells those stay that read as names.
 */
// https://www.rfc-editor.org/rfc/rfc4180
export function redactCsv(text: string, redaction: Redaction): string {
  const { columns } = redaction.vocabulary
  const delimiter = delimiterOf(text)
  const cell = delimiter === ';' ? /"(?:[^"]|"")*"?|[^;\r\n]+|[;\r\n]+/g : /"(?:[^"]|"")*"?|[^,\r\n]+|[,\r\n]+/g
  const headingEnd = firstRowEnd(text)
  const heading = text.slice(0, headingEnd)
  const isHeading = (heading.match(cell) ?? []).some((part) => columns.has(unquoted(part)))
  return text.replace(cell, (part, at: number) => {
    if (/^[;,\r\n]/.test(part)) return part
    const value = unquoted(part)
    if (isHeading && at < headingEnd && (columns.has(value) || redaction.staysWord(value, isColumnName(value))))
      return part
    const invented = redactText(value, undefined, redaction)
    return part.startsWith('"') ? `"${invented.replaceAll('"', '""')}"` : invented
  })
}

const isColumnName = (name: string) =>
  name.split(' ').every((word) => looksLikeName(word)) && name.split(' ').length <= 6

const unquoted = (part: string) =>
  part.startsWith('"') ? part.slice(1).replace(/"$/, '').replaceAll('""', '"') : part.replace(/^\uFEFF/, '')

function firstRowEnd(text: string): number {
  const end = text.search(/[\r\n]/)
  return end === -1 ? text.length : end
}

function delimiterOf(text: string): ';' | ',' {
  const first = text.slice(0, firstRowEnd(text)).replace(/"(?:[^"]|"")*"/g, '')
  return first.split(';').length > first.split(',').length ? ';' : ','
}
