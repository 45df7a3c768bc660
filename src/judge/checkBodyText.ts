import {
  bareMediaType,
  bodyText,
  type ExchangeRequest,
  type ExchangeResponse,
  isJsonMediaType,
  lowerHeaderValue,
} from '../contract/exchange.ts'
import { toPointer } from '../contract/jsonPointer.ts'
import { duplicateMembers } from './duplicateMembers.ts'
import { type JudgeContext, report } from './judgeContext.ts'
import type { SchemaPlace } from './preparedOperation.ts'
import { readForm } from './readForm.ts'
import { schemaMismatches } from './schemaMismatches.ts'

/**
 * Judges media type and value of a body that is there; gives back the value when it could be read.
 * @param places the schemas that it may have, by media type
 */
export function checkBodyText(
  context: JudgeContext,
  side: 'request' | 'response',
  message: ExchangeRequest | ExchangeResponse,
  places: ReadonlyMap<string, SchemaPlace>,
): { value: unknown } | undefined {
  const contentType = lowerHeaderValue(message.headers, 'content-type') ?? ''
  // Most are written as the contract writes them.
  const mediaType = places.has(contentType) ? contentType : bareMediaType(contentType)
  const place = places.get(mediaType)
  if (place === undefined) {
    report(context, `${side}-media-type`, {
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
      report(context, `${side}-body`, {
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
      report(context, `${side}-body`, {
        expected: `must be JSON; the ${text.length} characters cannot be parsed`,
      })
      return undefined
    }
    if (context.duplicates) repeated = duplicateMembers(text, value)
  } else if (!/\S/.test(text)) report(context, `${side}-body`, { expected: 'must not be blank' })
  for (const pointer of repeated)
    report(context, `${side}-body`, {
      pointer,
      expected: 'is there more than once, and readers differ in which one counts',
    })
  return checkValue(context, side, place, value)
}

function checkValue(context: JudgeContext, side: 'request' | 'response', place: SchemaPlace, value: unknown) {
  for (const mismatch of schemaMismatches(place, value)) report(context, `${side}-body`, mismatch)
  return { value }
}

const shownMediaType = (mediaType: string) => {
  if (mediaType === '') return 'none'
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(mediaType) ? mediaType : 'a text that is none'
}
