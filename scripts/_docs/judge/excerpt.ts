/** A line of a text, as far as it is shown. */
export interface ExcerptLine {
  /** From 1. */
  readonly line: number
  /** What is shown of it, in three parts: what is meant stands in the middle. Only the marked line has a middle. */
  readonly parts: readonly [before: string, meant: string, after: string]
}

const linesAround = 2
const unitsBefore = 30
const unitsInAll = 200

/**
 * The lines around a place of a text, each cut to what is readable; a recording may be one line of a million letters.
 * @param start the place at which the text itself starts, from 1
 * @param column left out where the line as a whole is meant
 */
export function excerpt(
  text: string,
  start: { readonly line: number; readonly column: number },
  { line, column }: { readonly line: number; readonly column?: number },
): ExcerptLine[] {
  const lines = text.split('\n')
  const at = line - start.line
  const from = Math.max(0, at - linesAround)
  return lines.slice(from, at + linesAround + 1).map((content, index) => {
    const number = start.line + from + index
    const shown = content.endsWith('\r') ? content.slice(0, -1) : content
    if (number !== line) return { line: number, parts: [shortened(shown), '', ''] }
    if (column === undefined)
      return { line: number, parts: [/^\s*/.exec(shown)?.[0] ?? '', shortened(shown.trimStart()), ''] }
    // The first line of the text starts somewhere within a line of the file.
    return { line: number, parts: meantParts(shown, column - (at === 0 ? start.column : 1)) }
  })
}

const shortened = (text: string) => (text.length > unitsInAll ? `${text.slice(0, unitsInAll)}…` : text)

/** A JSON text, a name or a number from its start on; else what stands there up to a space. */
const token = /^(?:"(?:\\.|[^"\\])*"|[^\s,\]}]+)/

function meantParts(content: string, offset: number): ExcerptLine['parts'] {
  const from = Math.max(0, offset - unitsBefore)
  const rest = content.slice(offset, offset + unitsInAll)
  const meant = token.exec(rest)?.[0] ?? rest
  const after = content.slice(offset + meant.length, from + unitsInAll)
  const isCut = offset + meant.length + after.length < content.length
  return [(from > 0 ? '…' : '') + content.slice(from, offset), meant, after + (isCut ? '…' : '')]
}
