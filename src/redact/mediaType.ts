import { boundaryParameter, formBoundary } from '../contract/formPart.ts'

// Registered types and forms that tell nothing about anybody: https://www.iana.org/assignments/media-types
const common = new Set(
  `*/* application/json application/xml application/zip application/gzip application/pdf application/octet-stream
  application/x-www-form-urlencoded application/problem+json application/javascript application/x-ndjson
  application/soap+xml application/x-amz-json-1.0 application/x-amz-json-1.1 application/graphql multipart/form-data
  text/plain text/html text/css text/csv text/xml text/javascript text/event-stream image/png image/jpeg image/gif
  image/svg+xml image/webp image/avif image/x-icon font/woff font/woff2 x-unknown`.split(/\s+/),
)
const parameter =
  /^(?:charset="?(?:utf-?8|us-ascii|iso-8859-1|windows-125\d|utf-16)"?|q=[01](?:\.\d{1,3})?|header=(?:present|absent)|version=\d(?:\.\d)?|v=b\d)$/i

/**
 * A list of media types in which only those are left that the contracts or everybody knows, with parameters that say how a
 * text is written. `invent` gives the others.
 */
export function redactMediaTypes(text: string, known: ReadonlySet<string>, invent: (word: string) => string): string {
  const { 0: parameter, index = 0 } = boundaryParameter.exec(text) ?? {}
  if (parameter === undefined) return redactList(text, known, invent)
  const boundary = formBoundary(parameter) ?? ''
  const start = parameter.lastIndexOf(boundary)
  return [
    redactList(text.slice(0, index), known, invent),
    parameter.slice(0, start),
    invent(boundary),
    parameter.slice(start + boundary.length),
    redactList(text.slice(index + parameter.length), known, invent),
  ].join('')
}

function redactList(text: string, known: ReadonlySet<string>, invent: (word: string) => string): string {
  return text.replace(/[^,;]+/g, (part) => {
    const word = part.trim()
    const isKnown = common.has(word.toLowerCase()) || known.has(word.toLowerCase()) || parameter.test(word)
    return word === '' || isKnown ? part : part.replace(word, () => invent(word))
  })
}
