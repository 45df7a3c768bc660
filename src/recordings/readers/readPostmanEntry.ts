import { type HeaderList, headerValue } from '../../contract/exchange.ts'
import { decodeStoredText } from './decodeBody.ts'
import {
  type EntryFormat,
  type EntrySource,
  headersAt,
  maybeTextAt,
  memberAt,
  type PeekedRequest,
  type ReadEntry,
  readingAt,
  statusAt,
  withBody,
} from './entrySource.ts'
import { keptOf, notRecorded } from './lostParts.ts'
import { malformed, type Path } from './readProblem.ts'

/**
 * A response that was saved in a Postman collection, with the request that it keeps. Variables of the collection are put
 * in. Postman stores neither credentials nor the headers that it adds; the media type of a body is known all the same.
 * @throws {ReadProblem} when a member is missing or wrong.
 */
// https://schema.postman.com/collection/json/v2.1.0/draft-07/collection.json
function readPostmanEntry(source: EntrySource): ReadEntry {
  const { value } = source
  const { method = 'GET', url, urlPath } = peekPostman(source)
  if (url === undefined) throw malformed(urlPath, 'is not a text')
  const listed = listedHeaders(source, ['originalRequest', 'header'])
  const body = requestBody(source)
  const requestHeaders: HeaderList =
    body.mediaType === undefined || headerValue(listed, 'content-type') !== undefined
      ? listed
      : [...listed, ['content-type', body.mediaType]]
  // The list is that of headers which the user set, so that one without a content-type says nothing.
  const untyped =
    body.text !== undefined && headerValue(requestHeaders, 'content-type') === undefined
      ? notRecorded('request.headers')
      : undefined
  const headers = listedHeaders(source, ['header'])
  const text = memberAt(value, ['body']) ?? undefined
  if (text !== undefined && typeof text !== 'string') throw malformed(['body'], 'is not a text')
  const exchange = {
    request: withBody({ method, url, headers: requestHeaders }, body.text),
    response: withBody(
      { status: statusAt(value, ['code']), headers },
      text && readingAt(['body'], () => decodeStoredText(text, headers, source.limits)),
    ),
  }
  return {
    ...keptOf(exchange, {
      ofRequest: body.isLost ? notRecorded('request.body') : untyped,
      // Postman stores null for what it did not save.
      ofResponse: text === undefined ? notRecorded('response.body') : undefined,
    }),
    // https://learning.postman.com/docs/sending-requests/authorization/: they are kept apart from a saved response.
    dropsCredentials: true,
    paths: {
      entry: [],
      'request.method': methodPath,
      'request.url': urlPath,
      'request.headers': ['originalRequest', 'header'],
      'request.body': ['originalRequest', 'body'],
      'response.status': ['code'],
      'response.headers': ['header'],
      'response.body': ['body'],
    },
  }
}

export const postmanFormat: EntryFormat = { peek: peekPostman, read: readPostmanEntry }

const methodPath = ['originalRequest', 'method']

function peekPostman(source: Pick<EntrySource, 'value' | 'shared'>): PeekedRequest {
  const { value } = source
  const request = memberAt(value, ['originalRequest'])
  // The short form of a request is its address alone.
  const urlPath = [['originalRequest', 'url', 'raw'], ['originalRequest', 'url'], ['originalRequest']].find(
    (path) => maybeTextAt(value, path) !== undefined,
  ) ?? ['originalRequest', 'url']
  const raw = maybeTextAt(value, urlPath)
  const url = raw && fillIn(raw, source)
  return { method: maybeTextAt(request, ['method']), url: url && withPathVariables(url, source), methodPath, urlPath }
}

/** A text with the values of the collection's variables; what has none stays, and makes the address no whole one. */
function fillIn(text: string, { shared = {} }: Pick<EntrySource, 'shared'>): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (whole, name: string) => {
    const value = Object.hasOwn(shared, name.trim()) ? shared[name.trim()] : undefined
    return typeof value === 'string' ? value : whole
  })
}

/** `:id` in the path stands for the value of a variable of the address. */
function withPathVariables(url: string, source: Pick<EntrySource, 'value' | 'shared'>): string {
  const variables = memberAt(source.value, ['originalRequest', 'url', 'variable'])
  if (!Array.isArray(variables)) return url
  const [path = '', ...query] = url.split('?')
  const filled = path.replace(/(?<=\/):([^/]+)/g, (whole, name: string) => {
    const variable: unknown = variables.find((one) => memberAt(one, ['key']) === name)
    const value = maybeTextAt(variable, ['value'])
    return value === undefined ? whole : fillIn(value, source)
  })
  return [filled, ...query].join('?')
}

/** Headers as a list, or as the text of older collections; those that were switched off were not sent. */
function listedHeaders(source: EntrySource, path: Path): HeaderList {
  const headers = memberAt(source.value, path)
  const text = typeof headers === 'string' ? headers : undefined
  const pairs =
    text === undefined
      ? headersAt({ headers: Array.isArray(headers) ? headers.filter(isOn) : headers }, ['headers'])
      : text.split(/\r?\n/).flatMap((line): [string, string][] => {
          const colon = line.indexOf(':')
          return colon < 1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]]
        })
  return pairs.map(([name, content]) => [name, fillIn(content, source)])
}

const isOn = (header: unknown) => memberAt(header, ['disabled']) !== true

interface SentBody {
  readonly text?: string
  readonly mediaType?: string | undefined
  readonly isLost?: true
}

// https://learning.postman.com/docs/sending-requests/create-requests/parameters/#send-body-data
const languages: Readonly<Record<string, string>> = {
  json: 'application/json',
  xml: 'application/xml',
  html: 'text/html',
  javascript: 'application/javascript',
  text: 'text/plain',
}

function requestBody(source: EntrySource): SentBody {
  const body = memberAt(source.value, ['originalRequest', 'body'])
  switch (memberAt(body, ['mode'])) {
    case undefined:
      return {}
    case 'raw': {
      const text = fillIn(maybeTextAt(body, ['raw']) ?? '', source)
      const language = maybeTextAt(body, ['options', 'raw', 'language']) ?? ''
      return text === '' ? {} : { text, mediaType: languages[language] }
    }
    case 'urlencoded': {
      const fields = memberAt(body, ['urlencoded'])
      const sent = headersAt({ fields: Array.isArray(fields) ? fields.filter(isOn) : [] }, ['fields'])
      const pairs = sent.map(([name, value]): [string, string] => [name, fillIn(value, source)])
      return { text: new URLSearchParams(pairs).toString(), mediaType: 'application/x-www-form-urlencoded' }
    }
    default:
      // Files are named and not kept; what becomes of a form or a query of GraphQL is not told.
      return { isLost: true }
  }
}
