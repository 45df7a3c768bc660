import { validatorKey } from '../contract/contract.ts'
import {
  bareMediaType,
  type ExchangeRequest,
  type ExchangeResponse,
  type HeaderList,
  headerValue,
} from '../contract/exchange.ts'
import type { HarmlessPlaces } from '../contract/harmless.ts'
import { rememberTexts } from '../contract/rememberTexts.ts'
import { addressRules } from './addressRules.ts'
import { createJsonPlaces, type JsonPlaces } from './jsonPlaces.ts'
import { redactAddress } from './redactAddress.ts'
import { redactBody } from './redactBody.ts'
import { createHeaderRedactor, headerRules } from './redactHeaders.ts'
import type { Redaction } from './redaction.ts'
import { redactMethod } from './redactMethod.ts'
import type { Owner } from './whoseExchange.ts'

/** Redacts the exchanges of one operation. */
export interface OperationRedactor {
  /** `owner` says which call of the operation it is. */
  readonly request: (request: ExchangeRequest, owner: Owner) => ExchangeRequest
  readonly response: (response: ExchangeResponse) => ExchangeResponse
}

/** Prepares once what the contract says of the parts of these exchanges: a recording has many. */
export function createOperationRedactor({ contract, match }: Owner, redaction: Redaction): OperationRedactor {
  const { operationId, operation } = match
  const { members } = contract.harmless
  const responses = new Map<number, MessageRedactor>()

  const ofRequest = createMessageRedactor(
    {
      members,
      headers: operation.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name),
      headerKey: (name) => validatorKey.parameter(operationId, 'header', name),
      bodyKey: (mediaType) => validatorKey.requestBody(operationId, mediaType),
      usualMediaType: operation.requestBody?.mediaTypes[0],
    },
    redaction,
  )
  const responseRedactor = (code: number) => {
    const status = String(code)
    const facts = operation.responses[status]
    return createMessageRedactor(
      {
        members,
        headers: (facts?.headers ?? []).map(({ name }) => name),
        headerKey: (name) => validatorKey.responseHeader(operationId, status, name),
        bodyKey: (mediaType) => validatorKey.responseBody(operationId, status, mediaType),
        usualMediaType: facts?.mediaTypes[0],
      },
      redaction,
    )
  }
  const ofResponse = (status: number) => {
    const known = responses.get(status)
    if (known !== undefined) return known
    const made = responseRedactor(status)
    responses.set(status, made)
    return made
  }

  // The values in a path follow from the address.
  let caller: Owner
  const redactUrl = redaction.remember((url) => redactAddress(url, redaction, addressRules(caller, redaction)))
  return {
    request(request, owner) {
      caller = owner
      const method = redactMethod(request.method, redaction)
      const url = redactUrl(request.url)
      const { headers, body } = ofRequest(request)
      return {
        ...(request.hadNoHeaders === true ? { hadNoHeaders: true } : {}),
        method,
        url,
        headers,
        ...(body === undefined ? {} : { body }),
      }
    },
    response(response) {
      const { headers, body } = ofResponse(response.status)(response)
      const { status } = response
      return body === undefined ? { status, headers } : { status, headers, body }
    },
  }
}

/** What the contract says of one side of an exchange. */
interface MessageFacts {
  readonly members: HarmlessPlaces['members']
  /** Names of the headers that it knows. */
  readonly headers: readonly string[]
  readonly headerKey: (name: string) => string
  readonly bodyKey: (mediaType: string) => string
  readonly usualMediaType: string | undefined
}

interface Message {
  readonly headers: HeaderList
  readonly body?: string | undefined
}

type MessageRedactor = (message: Message) => Message

function createMessageRedactor(
  { members, headers: names, headerKey, bodyKey, usualMediaType = '' }: MessageFacts,
  redaction: Redaction,
): MessageRedactor {
  const redactHeaders = createHeaderRedactor(headerRules(members, headerKey, names), redaction)
  const places = new Map<unknown, JsonPlaces>()
  const placesOf = rememberTexts((mediaType) => {
    const ofBody = members[bodyKey(bareMediaType(mediaType))]
    const known = places.get(ofBody) ?? createJsonPlaces(ofBody, redaction)
    places.set(ofBody, known)
    return known
  })
  return ({ headers, body }) => {
    const redactedHeaders = redactHeaders(headers)
    if (body === undefined) return { headers: redactedHeaders }
    const mediaType = headerValue(headers, 'content-type') ?? usualMediaType
    const redacted = redactBody(body, mediaType, placesOf(mediaType), redaction)
    return { headers: withLength(redactedHeaders, body, redacted), body: redacted }
  }
}

/** Headers with a length that is as far from the new body's as it was from the old one's. */
function withLength(headers: HeaderList, before: string, after: string): HeaderList {
  if (!headers.some(isLength)) return headers
  const difference = bytesOf(after) - bytesOf(before)
  return headers.map((header) =>
    isLength(header) ? [header[0], String(Math.max(0, Number(header[1]) + difference))] : header,
  )
}

const isLength = ([name, value]: HeaderList[number]) =>
  name.length === 'content-length'.length && name.toLowerCase() === 'content-length' && /^\d{1,9}$/.test(value)

const bytesOf = (text: string) => new TextEncoder().encode(text).length
