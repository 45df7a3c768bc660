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
import { malformed, type Path, quoteName, ReadProblem } from './readProblem.ts'
import type { LostPart } from './recordedEntry.ts'

/**
 * A response that was saved in a Postman collection, with the request that it keeps. Variables of the collection are put
 * in. Postman stores neither credentials nor the headers that it adds; the media type of a body is known all the same.
 * @throws {ReadProblem} when a member is missing or wrong.
 */
// https://schema.postman.com/collection/json/v2.1.0/draft-07/collection.json
function readPostmanEntry(source: EntrySource): ReadEntry {
  const { value } = source
  const { method = 'GET', urlPath } = peekPostman(source)
  const url = readUrl(source, urlPath)
  if (url === undefined) throw malformed(urlPath, 'is not a text')
  const missing = firstVariable(url)
  if (missing !== undefined) throw new ReadProblem(variableIsMissing(missing), urlPath)
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
      ofRequest: body.lost ?? untyped,
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
  const method = maybeTextAt(source.value, methodPath)
  // The short form of a request is its address alone.
  const urlPath = [['originalRequest', 'url', 'raw'], ['originalRequest', 'url'], ['originalRequest']].find(
    (path) => maybeTextAt(source.value, path) !== undefined,
  ) ?? ['originalRequest', 'url']
  const url = readUrl(source, urlPath)
  const [origin = ''] = url?.match(/^[^/]*(\/\/[^/?#]*)?/) ?? []
  // Whose it is cannot be told while a variable stands for the host.
  return { method, url: firstVariable(origin) === undefined ? url : undefined, methodPath, urlPath }
}

/** The address; undefined where none is told. A variable that nobody knows stays in it. */
function readUrl(source: Pick<EntrySource, 'value' | 'shared'>, path: Path): string | undefined {
  const told = maybeTextAt(source.value, path) ?? putTogether(source.value)
  if (told === undefined) return undefined
  const url = withPathVariables(fillIn(told, source), source)
  // As Postman does it: https://learning.postman.com/docs/sending-requests/create-requests/request-basics/
  return url.includes('://') || url.startsWith('{{') ? url : `http://${url}`
}

/** The parts of an address as one text, where the collection lacks that. */
// https://schema.postman.com/collection/json/v2.1.0/draft-07/collection.json#/definitions/url
function putTogether(value: unknown): string | undefined {
  const part = (name: string) => memberAt(value, ['originalRequest', 'url', name])
  const joined = (name: string, separator: string) => {
    const parts = part(name)
    if (!Array.isArray(parts)) return typeof parts === 'string' ? parts : undefined
    return parts.map((one) => maybeTextAt(one, ['value']) ?? String(one)).join(separator)
  }
  const host = joined('host', '.')
  if (host === undefined) return undefined
  const protocol = part('protocol')
  const scheme = typeof protocol === 'string' && protocol !== '' ? `${protocol.replace(/:(\/\/)?$/, '')}://` : ''
  const port = part('port')
  const path = joined('path', '/')
  const query = part('query')
  const search = (Array.isArray(query) ? query.filter(isOn) : [])
    .map((field) => {
      const content = maybeTextAt(field, ['value'])
      return `${maybeTextAt(field, ['key']) ?? ''}${content === undefined ? '' : `=${content}`}`
    })
    .join('&')
  return [
    scheme,
    host,
    typeof port === 'string' && port !== '' ? `:${port}` : '',
    path === undefined ? '' : `/${path.replace(/^\//, '')}`,
    search === '' ? '' : `?${search}`,
  ].join('')
}

const variable = /\{\{([^{}]+)\}\}/g

/** The name of the first variable in a text; undefined where there is none. */
const firstVariable = (text: string): string | undefined => text.match(variable)?.[0].slice(2, -2).trim()

const variableIsMissing = (name: string) =>
  `the variable ${quoteName(name)} is not in the collection. Export it with its environment's values, or set it as a collection variable.`

/** A text with the values of the collection's variables; what has none stays. */
function fillIn(text: string, { shared = {} }: Pick<EntrySource, 'shared'>): string {
  return text.replace(variable, (whole, name: string) => {
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
    const one: unknown = variables.find((candidate) => memberAt(candidate, ['key']) === name)
    const value = maybeTextAt(one, ['value'])
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
  readonly lost?: LostPart
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
      const language = maybeTextAt(body, ['options', 'raw', 'language']) ?? ''
      return sentText(fillIn(maybeTextAt(body, ['raw']) ?? '', source), languages[language])
    }
    case 'urlencoded': {
      const fields = memberAt(body, ['urlencoded'])
      const sent = headersAt({ fields: Array.isArray(fields) ? fields.filter(isOn) : [] }, ['fields'])
      const pairs = sent.map(([name, value]): [string, string] => [name, fillIn(value, source)])
      if (pairs.some(([, value]) => firstVariable(value) !== undefined)) return { lost: variablesLost }
      return sentText(new URLSearchParams(pairs).toString(), 'application/x-www-form-urlencoded')
    }
    default:
      // Files are named and not kept; what becomes of a form or a query of GraphQL is not told.
      return { lost: notRecorded('request.body') }
  }
}

const variablesLost = notRecorded(
  'request.body',
  "the request's body has variables that are not in the collection. Set them as collection variables.",
)

function sentText(text: string, mediaType: string | undefined): SentBody {
  if (text === '') return {}
  return firstVariable(text) === undefined ? { text, mediaType } : { lost: variablesLost }
}
