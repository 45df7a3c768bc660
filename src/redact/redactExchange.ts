import { validatorKey } from '../contract/contract.ts'
import {
  type Exchange,
  type ExchangeRequest,
  type ExchangeResponse,
  type HeaderList,
  headerValue,
} from '../contract/exchange.ts'
import { type AddressRules, redactAddress } from './redactAddress.ts'
import { redactBody } from './redactBody.ts'
import { headerRules, redactHeaders, redactMediaType } from './redactHeaders.ts'
import {
  prepareRedaction,
  type RedactedKind,
  type Redaction,
  type RedactionCounts,
  type RedactOptions,
  redactTwice,
} from './redaction.ts'
import { redactText } from './redactValue.ts'
import { createOwnerFinder, type Owner } from './whoseExchange.ts'

/**
 * A copy of an exchange in which only what its contract knows to be harmless is left; everything else is an invented value
 * of the same shape, so that it is judged as the real one is. Of an exchange of no contract hardly anything is left.
 * @returns the copy, and how many values were replaced, by kind
 */
export async function redactExchange(
  exchange: Exchange,
  options: RedactOptions,
): Promise<{ readonly exchange: Exchange; readonly replaced: RedactionCounts }> {
  const start = await prepareRedaction(options)
  const { result, redaction } = await redactTwice(start, (run) => createExchangeRedactor(run)(exchange).exchange)
  return { exchange: result, replaced: redaction.counts() }
}

export interface RedactedExchange {
  readonly exchange: Exchange
  /** Whether it is one of a contract's. */
  readonly isOurs: boolean
}

/** Redacts one exchange after another: finds whose it is, then walks each of its places with what the contract says there. */
export function createExchangeRedactor(redaction: Redaction): (exchange: Exchange) => RedactedExchange {
  const ownerOf = createOwnerFinder(redaction.contracts)
  return (exchange) => {
    const owner = ownerOf(exchange)
    if (owner?.isCalled) return { exchange: redactOurs(exchange, owner, redaction), isOurs: true }
    redaction.note('foreign exchange' satisfies RedactedKind)
    return { exchange: redactForeign(exchange, owner, redaction), isOurs: false }
  }
}

function redactOurs({ request, response }: Exchange, owner: Owner, redaction: Redaction): Exchange {
  return {
    request: redactRequest(request, owner, redaction),
    ...(response === undefined ? {} : { response: redactResponse(response, owner, redaction) }),
  }
}

function redactRequest(request: ExchangeRequest, owner: Owner, redaction: Redaction): ExchangeRequest {
  const { contract, match } = owner
  const { operationId, operation } = match
  const { members } = contract.harmless
  const names = operation.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)
  const ruleOf = headerRules(members, (name) => validatorKey.parameter(operationId, 'header', name), names)
  const mediaType = headerValue(request.headers, 'content-type') ?? operation.requestBody?.mediaTypes[0] ?? ''
  const key = validatorKey.requestBody(operationId, bare(mediaType))
  return withBody(
    {
      ...(request.hadNoHeaders === true ? { hadNoHeaders: true as const } : {}),
      method: redactMethod(request.method, redaction),
      url: redactAddress(request.url, redaction, addressRules(owner, redaction)),
      headers: redactHeaders(request.headers, ruleOf, redaction),
    },
    request.body,
    request.body === undefined ? undefined : redactBody(request.body, mediaType, members[key], redaction),
  )
}

function redactResponse(
  response: ExchangeResponse,
  { contract, match }: Owner,
  redaction: Redaction,
): ExchangeResponse {
  const { operationId, operation } = match
  const { members } = contract.harmless
  const status = String(response.status)
  const facts = operation.responses[status]
  const names = (facts?.headers ?? []).map(({ name }) => name)
  const ruleOf = headerRules(members, (name) => validatorKey.responseHeader(operationId, status, name), names)
  const mediaType = headerValue(response.headers, 'content-type') ?? facts?.mediaTypes[0] ?? ''
  const key = validatorKey.responseBody(operationId, status, bare(mediaType))
  return withBody(
    { status: response.status, headers: redactHeaders(response.headers, ruleOf, redaction) },
    response.body,
    response.body === undefined ? undefined : redactBody(response.body, mediaType, members[key], redaction),
  )
}

const bare = (mediaType: string) => mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** What the contract says of the parts of an address at its operation. */
function addressRules({ contract, match }: Owner, redaction: Redaction): AddressRules {
  const { operationId, operation } = match
  const { members } = contract.harmless
  const ruleOf = (place: 'path' | 'query', name: string) =>
    members[validatorKey.parameter(operationId, place, name)]?.['']
  const values = new Map(Object.entries(match.pathParameters).map(([name, value]) => [value, name]))
  return {
    segment(_, decoded) {
      if (redaction.vocabulary.pathWords.has(decoded) && !values.has(decoded)) return decoded
      const name = values.get(decoded)
      return name === undefined ? undefined : redactText(decoded, ruleOf('path', name), redaction)
    },
    parameter(name, decoded) {
      const isKnown = operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name)
      return isKnown ? redactText(decoded, ruleOf('query', name), redaction) : undefined
    },
  }
}

/** Method, class of host, shape of path, status and media types are left, and no body. */
function redactForeign({ request, response }: Exchange, near: Owner | undefined, redaction: Redaction): Exchange {
  const rules = near === undefined ? {} : addressRules(near, redaction)
  return {
    request: {
      method: redactMethod(request.method, redaction),
      url: redactAddress(request.url, redaction, rules),
      headers: mediaTypesOf(request.headers, redaction),
    },
    ...(response === undefined
      ? {}
      : { response: { status: response.status, headers: mediaTypesOf(response.headers, redaction) } }),
  }
}

const mediaTypesOf = (headers: HeaderList, redaction: Redaction): HeaderList =>
  headers
    .filter(([name]) => name.toLowerCase() === 'content-type')
    .map(([name, value]) => [name, redactMediaType(value, redaction)] as const)

const redactMethod = (method: string, redaction: Redaction) =>
  /^(?:GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH)$/i.test(method)
    ? method
    : redaction.pseudonyms.word(method)

/** The message with its new body, and a length in its headers that is as far from the body's as it was. */
function withBody<T extends { readonly headers: HeaderList }>(
  message: T,
  before: string | undefined,
  body: string | undefined,
): T & { body?: string } {
  if (before === undefined || body === undefined) return message
  const difference = bytesOf(body) - bytesOf(before)
  const headers = message.headers.map(([name, value]) =>
    name.toLowerCase() === 'content-length' && /^\d{1,9}$/.test(value)
      ? ([name, String(Math.max(0, Number(value) + difference))] as const)
      : ([name, value] as const),
  )
  return { ...message, headers, body }
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length
