/** Header names as they came, in order; a name may occur more than once. */
export type HeaderList = readonly (readonly [name: string, value: string])[]

export interface ExchangeRequest {
  readonly method: string
  /** Whole address with scheme, host and query. */
  readonly url: string
  readonly headers: HeaderList
  /** Says that a request without headers had none; without it they may just not be known. */
  readonly hadNoHeaders?: true
  /** Decoded text; undefined when there was no body. */
  readonly body?: string
  /** In place of `body`: a body of which no text is there yet. */
  readonly json?: JsonBody
  /** Says that there was a body, and nobody knows which: it is not judged. */
  readonly hasUnknownBody?: true
}

export interface ExchangeResponse {
  readonly status: number
  readonly headers: HeaderList
  readonly body?: string
  readonly json?: JsonBody
  readonly hasUnknownBody?: true
}

/** A body that a recording holds as JSON, so that nobody has to write it as text and parse it again. */
export interface JsonBody {
  readonly value: object
  readonly text: () => string
}

/** The text of a body; empty when there was none. */
export const bodyText = ({ body, json }: Pick<ExchangeResponse, 'body' | 'json'>): string => body ?? json?.text() ?? ''

/** Whether there was a body. */
export const hasBody = ({ body = '', json }: Pick<ExchangeResponse, 'body' | 'json'>): boolean =>
  body !== '' || json !== undefined

/** One request with its response, from whatever reader. */
export interface Exchange {
  readonly request: ExchangeRequest
  /** Undefined when only the request is known. */
  readonly response?: ExchangeResponse
}

/** The values of a header joined as HTTP allows, whatever the case of its name, without white space around each. */
export const headerValue = (headers: HeaderList, name: string): string | undefined =>
  lowerHeaderValue(headers, name.toLowerCase())

/** The same for a name in lower case. */
export function lowerHeaderValue(headers: HeaderList, wanted: string): string | undefined {
  let joined: string | undefined
  for (const header of headers) {
    const key = header[0]
    if (key !== wanted && (key.length !== wanted.length || key.toLowerCase() !== wanted)) continue
    const value = trimmed(header[1])
    joined = joined === undefined ? value : `${joined}, ${value}`
  }
  return joined
}

/** Spaces and tabs around a value are no part of it: https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
function trimmed(value: string): string {
  let [start, end] = [0, value.length]
  while (isBlank(value.charCodeAt(start))) start++
  while (end > start && isBlank(value.charCodeAt(end - 1))) end--
  return end - start === value.length ? value : value.slice(start, end)
}

const isBlank = (unit: number) => unit === 0x20 || unit === 0x09

/** `Text/CSV; charset=UTF-8` becomes `text/csv`. */
export function bareMediaType(contentType: string): string {
  const end = contentType.indexOf(';')
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase()
}

// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html: AWS's JSON protocols carry their version in the name.
const awsJson = /^application\/x-amz-json-\d+\.\d+$/

/** Whether bodies of this media type hold JSON. */
export function isJsonMediaType(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json') || awsJson.test(mediaType)
}
