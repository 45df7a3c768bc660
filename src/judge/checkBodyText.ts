import {
  bareMediaType,
  bodyText,
  type ExchangeRequest,
  type ExchangeResponse,
  headerValue,
  isJsonMediaType,
} from '../contract/exchange.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import { duplicateMembers } from './duplicateMembers.ts'
import type { JudgeContext } from './judgeContext.ts'
import type { SchemaPlace } from './preparedOperation.ts'
import { readForm } from './readForm.ts'
import { schemaMismatches } from './schemaMismatches.ts'

/** A body that is there, and what is known of its place. */
export interface BodyText {
  readonly message: ExchangeRequest | ExchangeResponse
  /** The schemas that it may have, by media type. */
  readonly places: ReadonlyMap<string, SchemaPlace>
  /** What to say when it should be JSON and cannot be parsed. */
  readonly unreadable: (text: string) => string
}

/** Judges media type and value of a body; gives back the value when it could be read. */
export function checkBodyText(
  context: JudgeContext,
  side: 'request' | 'response',
  { message, places, unreadable }: BodyText,
): { value: unknown } | undefined {
  const contentType = headerValue(message.headers, 'content-type') ?? ''
  // Most are written as the contract writes them.
  const mediaType = places.has(contentType) ? contentType : bareMediaType(contentType)
  const place = places.get(mediaType)
  if (place === undefined) {
    context.report(`${side}-media-type`, {
      expected: `must be ${[...places.keys()].join(' or ')}`,
      actual: shownMediaType(mediaType),
    })
    return undefined
  }
  const isJson = isJsonMediaType(mediaType)
  if (isJson && message.json !== undefined) return checkValue(context, side, place, message.json.value)
  const text = bodyText(message)
  let value: unknown = text
  let repeated: readonly string[] = []
  if (mediaType === 'multipart/form-data') {
    const form = readForm(text, contentType)
    if (form === undefined) {
      context.report(`${side}-body`, {
        expected: 'must be parts of a form between the boundaries that its media type names; the text cannot be parsed',
      })
      return undefined
    }
    value = form.values
    repeated = form.repeated.map((name) => toPointer([name]))
  } else if (isJson) {
    try {
      value = JSON.parse(text)
    } catch {
      context.report(`${side}-body`, { expected: unreadable(text) })
      return undefined
    }
    if (context.duplicates) repeated = duplicateMembers(text, value)
  } else if (!/\S/.test(text)) context.report(`${side}-body`, { expected: 'must not be blank' })
  for (const pointer of repeated)
    context.report(`${side}-body`, {
      pointer,
      expected: 'is there more than once, and readers differ in which one counts',
    })
  return checkValue(context, side, place, value)
}

function checkValue(context: JudgeContext, side: 'request' | 'response', place: SchemaPlace, value: unknown) {
  for (const mismatch of schemaMismatches(place, value)) context.report(`${side}-body`, mismatch)
  return { value }
}

const shownMediaType = (mediaType: string) => {
  if (mediaType === '') return 'none'
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(mediaType) ? mediaType : 'a text that is none'
}
