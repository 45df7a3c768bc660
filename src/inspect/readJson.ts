import { duplicateMembers } from '../judge/duplicateMembers.ts'
import type { FileProblem } from './inspectedFile.ts'
import type { InspectLimits } from './limits.ts'

/** What JSON bytes hold, or why nobody can say. */
export type JsonReading =
  | { readonly value: unknown; readonly problems: readonly FileProblem[] }
  | { readonly value?: undefined; readonly problems: readonly [FileProblem] }

const refused = (message: string): JsonReading => ({ problems: [{ message }] })

export function readJson(bytes: Uint8Array, limits: InspectLimits): JsonReading {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refused('is no text in UTF-8')
  }
  const size = sizeProblem(text, limits)
  if (size !== undefined) return refused(size)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused('is no JSON') // The error's own message quotes what stands there.
  }
  const twice = duplicateMembers(text, value)
  return { value, problems: twice.map((pointer) => ({ pointer, message: 'is there twice' })) }
}

/** Looks at a text before JSON.parse spends memory on it. */
function sizeProblem(text: string, { jsonDepth, jsonTokens }: InspectLimits): string | undefined {
  let depth = 0
  let tokens = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        for (at++; at < text.length && text.charCodeAt(at) !== 0x22; at++) if (text.charCodeAt(at) === 0x5c) at++
        break
      case 0x5b: // [
      case 0x7b: // {
        tokens++
        if (++depth > jsonDepth) return `is nested more than ${jsonDepth} deep`
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth--
        break
      case 0x2c: // ,
        tokens++
    }
    if (tokens > jsonTokens) return `has more than ${jsonTokens} brackets and commas`
  }
  return undefined
}
