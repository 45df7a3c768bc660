import type { ExchangeRequest, ExchangeResponse } from '../../contract/exchange.ts'
import { JsonText } from './printJson.ts'
import { type EntryParts, harmlessFields, headersLike, member } from './writtenEntry.ts'

/** An exchange as anybody can write it; see `readPlainEntry`. */
export function plainEntry({ source, entry, redacted, redaction }: EntryParts): object {
  const { request, response } = redacted.exchange
  return {
    ...harmlessFields(entry, redaction),
    request: { method: request.method, url: request.url, ...message(request, member(source, 'request')) },
    ...(response === undefined
      ? {}
      : { response: { status: response.status, ...message(response, member(source, 'response')) } }),
  }
}

const message = ({ headers, body }: ExchangeRequest | ExchangeResponse, source: unknown) => ({
  headers: headersLike(member(source, 'headers'), headers),
  ...(body === undefined ? {} : { body: bodyLike(member(source, 'body'), body) }),
})

/** A body as the recorder stored it: as a text, or as the JSON that it is. */
export function bodyLike(source: unknown, body: string): string | JsonText {
  if (source === undefined || typeof source === 'string') return body
  return isJson(source, body) ? new JsonText(body) : body
}

function isJson(source: unknown, body: string): boolean {
  // Of an object or a list only JSON becomes anything that begins like one, and to parse it once more takes long.
  if (typeof source === 'object' && source !== null && /^[{[]/.test(body)) return true
  try {
    JSON.parse(body)
    return true
  } catch {
    return false
  }
}
