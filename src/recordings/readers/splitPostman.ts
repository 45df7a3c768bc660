import { isUtf8 } from 'node:buffer'
import { maybeTextAt, memberAt } from './entrySource.ts'
import { countTokens, membersOf } from './jsonText.ts'
import type { Limits } from './limits.ts'
import { createPlaceFinder } from './place.ts'
import { ReadProblem } from './readProblem.ts'
import type { Place } from './recordedEntry.ts'
import type { SplitPart } from './recordingSlice.ts'
import type { Splitter } from './splitter.ts'

/** Whether the start of a file is that of a Postman collection, version 2. */
// https://schema.postman.com/: a collection names its schema in `info`, which stands first
export const looksLikePostman = (text: string): boolean =>
  /^\{\s*"info"\s*:\s*\{[^{}]*"schema"\s*:\s*"https:\/\/schema\.(get)?postman\.com\/json\/collection\/v2\./.test(text)

const noResponse = 'holds no saved response. Save responses as examples in Postman, and export it again.'
const start: Place = { line: 1, column: 1 }

/** Finds the saved responses of a collection, which is held as a whole: its folders may be nested to any depth. */
export function createPostmanSplitter(limits: Pick<Limits, 'entryBytes' | 'entryTokens'>): Splitter {
  const chunks: Buffer[] = []
  let size = 0
  const problem = (reason: string): SplitPart[] => [{ problem: { place: start, reason } }]
  const isTooLarge = () => size > limits.entryBytes
  return {
    push(chunk) {
      size += chunk.length
      if (isTooLarge()) chunks.length = 0
      else chunks.push(chunk)
      return []
    },
    end() {
      if (isTooLarge()) return problem(`is a collection of more than ${limits.entryBytes} bytes. Export parts of it.`)
      const bytes = Buffer.concat(chunks)
      if (!isUtf8(bytes)) return problem('is not UTF-8. Export the collection again.')
      const text = bytes.toString('utf8')
      if (countTokens(text) > limits.entryTokens)
        return problem(`has more than ${limits.entryTokens} JSON tokens. Export parts of it.`)
      let collection: unknown
      try {
        collection = JSON.parse(text)
      } catch {
        return problem('is no whole JSON. Export the collection again.')
      }
      const shared = readVariables(collection)
      const placeAt = createPlaceFinder(text, start)
      const found = [...savedResponses(text, 0)].map(({ from, to }, index): SplitPart => {
        const own = Buffer.from(text.slice(from, to))
        return { slice: { kind: 'postman', index, place: placeAt(from), bytes: own, shared } }
      })
      return found.length === 0 ? problem(noResponse) : found
    },
    place: () => start,
  }
}

interface Span {
  readonly from: number
  readonly to: number
}

// Each level is read once more for each above it.
const deepestFolder = 50

/**
 * The saved responses of a folder or request, which starts at an offset of the text.
 * @throws {ReadProblem} for folders in folders without end.
 */
function* savedResponses(text: string, folder: number, depth = 0): Generator<Span> {
  if (depth > deepestFolder)
    throw new ReadProblem(`holds folders that are more than ${deepestFolder} deep. Export parts of it.`)
  for (const { name, from } of membersOf(text, folder)) {
    if (name === 'response') yield* membersOf(text, from)
    else if (name === 'item')
      for (const item of membersOf(text, from)) yield* savedResponses(text, item.from, depth + 1)
  }
}

/** The variables of a collection by name. A value may name others, whose values are put in. */
function readVariables(collection: unknown): Readonly<Record<string, string>> {
  const list = memberAt(collection, ['variable'])
  const pairs = (Array.isArray(list) ? list : []).flatMap((variable): [string, string][] => {
    const key = maybeTextAt(variable, ['key']) ?? maybeTextAt(variable, ['id'])
    const value = memberAt(variable, ['value'])
    const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    return key === undefined || !isText || memberAt(variable, ['disabled']) === true ? [] : [[key, String(value)]]
  })
  const values = new Map(pairs)
  return Object.fromEntries(pairs.map(([key, value]) => [key, withOthers(value, values)]))
}

const deepestVariable = 5
const longestWithOthers = 2000 // What names itself many times over must not grow without end.

function withOthers(value: string, values: ReadonlyMap<string, string>): string {
  let text = value
  for (let depth = 0; depth < deepestVariable && text.length <= longestWithOthers; depth++) {
    const next = text.replace(/\{\{([^{}]+)\}\}/g, (whole, name: string) => {
      const other = values.get(name.trim()) ?? whole
      return other.length > longestWithOthers ? whole : other
    })
    if (next === text) break
    text = next
  }
  return text.length > longestWithOthers && value.length <= longestWithOthers ? value : text
}
