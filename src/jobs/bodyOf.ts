import { type JobValues, readSource } from '../contract/jobValues.ts'
import type { Step } from '../contract/lifecycle.ts'
import { putPointer } from '../contract/putPointer.ts'

/**
 * The body of a step: the caller's with the members that the step puts into it. What no step gave is left out, and without a
 * file so are the members that are the same for every file.
 */
export async function bodyOf({ body, members = [] }: Step, values: JobValues, hasFile: boolean): Promise<unknown> {
  let whole: unknown = body ? values.inputs['body'] : undefined
  for (const { pointer, value, encoding } of members) {
    const given = value.from === 'literal' && !hasFile ? undefined : readSource(value, values)
    if (given === undefined) continue
    // While a form is sent, a part that cannot be read ends the whole process (Node 24.21, and not 20).
    if (given instanceof Blob) await given.slice(0, 1).arrayBuffer()
    whole = putPointer(whole ?? {}, pointer, encoding === 'base64' ? await toBase64(given as Blob) : given)
  }
  return whole
}

// A call has a limit of arguments; a multiple of three makes pieces that can be put together.
const pieceBytes = 3 * 8192

async function toBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += pieceBytes)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + pieceBytes))))
  return pieces.join('')
}
