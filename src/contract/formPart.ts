/** The parameter of a media type that says what the parts of a form are told apart by. */
// https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
export const boundaryParameter = /;\s*boundary\s*=\s*(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i

/** What the parts of a form are told apart by; undefined where the media type does not say. */
export function formBoundary(mediaType: string): string | undefined {
  const [, quoted, plain] = boundaryParameter.exec(mediaType) ?? []
  return quoted ?? plain
}

export interface FormPart {
  readonly name: string
  /** The line that holds the name. */
  readonly disposition: string
  /** Every line of the part's headers. */
  readonly head: string
  readonly lineEnd: string
  readonly value: string
}

/** What stands between two lines with the boundary, as a part; undefined where it is none. */
// https://www.rfc-editor.org/rfc/rfc7578
export function readFormPart(piece: string): FormPart | undefined {
  const [whole, head = '', lineEnd = ''] = /^[ \t]*\r?\n((?:[^\r\n]+\r?\n){0,20})(\r?\n)/.exec(piece) ?? []
  const [disposition = '', name] =
    /^content-disposition:[ \t]*form-data\b[^\r\n]*?;[ \t]*name="([^"\r\n]*)"[^\r\n]*/im.exec(head) ?? []
  if (whole === undefined || name === undefined) return undefined
  return { name, disposition, head, lineEnd, value: piece.slice(whole.length) }
}
