import { formBoundary, readFormPart } from '../contract/formPart.ts'

/** What the parts of a form hold, as text, and the names that occur more than once. */
export interface Form {
  /** By name; of a name that occurs more than once the last text. */
  readonly values: Readonly<Record<string, string>>
  readonly repeated: readonly string[]
}

/**
 * Reads the text of a `multipart/form-data` body; undefined when it has no such form. Line breaks may have lost their
 * carriage returns, as recorders leave them out. A file is text here: of its bytes nothing is judged.
 */
// https://www.rfc-editor.org/rfc/rfc7578 over https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
export function readForm(text: string, contentType: string): Form | undefined {
  const boundary = formBoundary(contentType)
  if (boundary === undefined) return undefined
  const pieces = splitAtLines(text, `--${boundary}`)
  if (pieces.length < 2 || !/^--[ \t]*(?:\r?\n|$)/.test(pieces.at(-1) ?? '')) return undefined

  const values = new Map<string, string>()
  const repeated = new Set<string>()
  for (const piece of pieces.slice(1, -1)) {
    const part = readFormPart(piece)
    if (part === undefined) return undefined
    if (values.has(part.name)) repeated.add(part.name)
    values.set(part.name, part.value)
  }
  return { values: Object.fromEntries(values), repeated: [...repeated] }
}

/** The text between lines that begin with the boundary, without the line break before each: it belongs to the boundary. */
function splitAtLines(text: string, dashed: string): string[] {
  const pieces: string[] = []
  let start = 0
  for (let at = text.indexOf(dashed); at !== -1; at = text.indexOf(dashed, at + dashed.length)) {
    if (at > 0 && text[at - 1] !== '\n') continue
    const end = at - (text[at - 2] === '\r' ? 2 : 1)
    pieces.push(text.slice(start, Math.max(start, end)))
    start = at + dashed.length
  }
  return [...pieces, text.slice(start)]
}
