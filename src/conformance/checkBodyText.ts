import type { CheckContext } from './checkContext.ts'
import { bareMediaType, type HeaderList, headerValue, isJsonMediaType } from './exchange.ts'
import { schemaMismatches } from './schemaMismatches.ts'

/** A body that is there, and what is known of its place. */
export interface BodyText {
  readonly text: string
  readonly headers: HeaderList
  readonly mediaTypes: readonly string[]
  /** What to say when it should be JSON and cannot be parsed. */
  readonly unreadable: string
  readonly validatorKey: (mediaType: string) => string
}

/** Judges media type and value of a body; gives back the value when it could be read. */
export function checkBodyText(
  context: CheckContext,
  side: 'request' | 'response',
  { text, headers, mediaTypes, unreadable, validatorKey }: BodyText,
): { value: unknown } | undefined {
  const mediaType = bareMediaType(headerValue(headers, 'content-type') ?? '')
  if (!mediaTypes.includes(mediaType)) {
    context.report(`${side}-media-type`, {
      message: `must be ${mediaTypes.join(' or ')}; got ${mediaType === '' ? 'none' : mediaType}`,
    })
    return undefined
  }
  let value: unknown = text
  if (isJsonMediaType(mediaType)) {
    try {
      value = JSON.parse(text)
    } catch {
      context.report(`${side}-body`, { message: unreadable })
      return undefined
    }
  }
  for (const mismatch of schemaMismatches(context, validatorKey(mediaType), value)) {
    context.report(`${side}-body`, mismatch)
  }
  return { value }
}
