import { readForm } from '../judge/readForm.ts'

/** The bytes of one part of a form; undefined when the form has no such part. */
export function formFile(body: Uint8Array, contentType: string, name: string): Uint8Array | undefined {
  // Latin-1 has a character for each byte, so that a part is cut out of the text and none of its bytes changes.
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1')
  const value = readForm(text, contentType)?.values[name]
  return value === undefined ? undefined : new Uint8Array(Buffer.from(value, 'latin1'))
}
