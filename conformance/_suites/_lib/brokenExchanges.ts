import {
  type ExampleBody,
  exampleExchange,
  exampleSide,
  requestExample,
  responseExample,
  successStatus,
} from '../../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { listOperations, type Response, resolve } from '../../../scripts/_lib/openapi.ts'
import type { Profile } from '../../../src/contract/contract.ts'
import {
  bareMediaType,
  type Exchange,
  type ExchangeResponse,
  type HeaderList,
  headerValue,
  isJsonMediaType,
} from '../../../src/contract/exchange.ts'
import { toPointer } from '../../../src/contract/jsonPointer.ts'
import { setPointer } from '../../../src/contract/setPointer.ts'
import type { StatedReason } from './cases.ts'
import { listExampleExchanges } from './exampleExchanges.ts'

/** What no operation of any vendor may answer or take, and why the judge must say so. */
export interface BrokenExchange {
  readonly title: string
  readonly operationId: string
  /** The profile in which it is refused. */
  readonly profile: Profile
  readonly exchange: Exchange
  readonly reason: StatedReason
}

/** A gateway's page in the place of an answer. */
const page = { mediaType: 'text/html', value: '<!doctype html><title>Sign in</title>' }
/** Nobody documents it: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19 */
const unusedStatus = 418

/** Exchanges that are wrong whatever a description says of the operation, for each operation and each documented status. */
export function brokenExchanges(vendor: GeneratedVendor): BrokenExchange[] {
  return listOperations(vendor.document).flatMap(({ operation }) => [
    ...brokenRequests(vendor, operation.operationId),
    ...unsignedSuccess(vendor, operation.operationId),
    ...Object.entries(operation.responses).flatMap(([status, response]) =>
      brokenAnswers(vendor, operation.operationId, Number(status), resolve<Response>(vendor.document, response)),
    ),
  ])
}

/**
 * Each example with a table in the place of one text, number or truth value, or with `true` in the place of one table. An empty
 * text says nothing of what else may stand there.
 */
export function brokenMembers(vendor: GeneratedVendor): BrokenExchange[] {
  return listExampleExchanges(vendor).flatMap(({ title, operationId, exchange }) =>
    (['request', 'response'] as const).flatMap((side) => {
      const message = exchange[side]
      if (message?.body === undefined || !isJson(message.headers)) return []
      const body: unknown = JSON.parse(message.body)
      return members(body).map(({ pointer, value }): BrokenExchange => {
        const wrong = typeof value === 'object' && value !== null ? true : {}
        return {
          title: `${title} with ${JSON.stringify(wrong)} as the ${side}'s ${pointer}`,
          operationId,
          profile: 'consumer',
          exchange: withBody(exchange, side, JSON.stringify(setPointer(body, pointer, wrong))),
          reason: { rule: `${side}-body`, pointer },
        }
      })
    }),
  )
}

/** Of a request that is changed, its answer tells nothing. */
function withBody({ request, response }: Exchange, side: 'request' | 'response', body: string): Exchange {
  if (side === 'request' || response === undefined) return { request: { ...request, body } }
  return { request, response: { ...response, body } }
}

const isJson = (headers: HeaderList) => isJsonMediaType(bareMediaType(headerValue(headers, 'content-type') ?? ''))

/** Every value inside a value, with the way to it. */
function members(
  value: unknown,
  path: readonly string[] = [],
): { readonly pointer: string; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const own = [...path, name]
    return [...(member === '' ? [] : [{ pointer: toPointer(own), value: member }]), ...members(member, own)]
  })
}

/** A success that nobody signed for. */
function unsignedSuccess({ contract, document }: GeneratedVendor, operationId: string): BrokenExchange[] {
  const [header] = contract.description.credentialHeaders
  if (header === undefined) return []
  const status = successStatus(document, operationId)
  const request = requestExample(document, operationId)
  const response = responseExample(document, operationId, status)
  const good = exampleExchange(contract, document, operationId, { request, status, response })
  const { credentialHeaders } = contract.description
  const others = good.request.headers.filter(([name]) => !credentialHeaders.includes(name.toLowerCase()))
  return [
    {
      title: `${operationId} ${status} without credentials`,
      operationId,
      profile: 'audit',
      exchange: { ...good, request: { ...good.request, headers: [...others, ['Accept', '*/*']] } },
      reason: { rule: 'request-credentials', pointer: toPointer(['header', header]), keyword: 'required' },
    },
  ]
}

function brokenAnswers(
  { contract, document }: GeneratedVendor,
  operationId: string,
  status: number,
  { content = {} }: Response,
): BrokenExchange[] {
  const request = requestExample(document, operationId)
  const good = exampleExchange(contract, document, operationId, {
    request,
    status,
    response: responseExample(document, operationId, status),
  })
  const broken = (what: string, response: ExchangeResponse, reason: StatedReason): BrokenExchange => ({
    title: `${operationId} ${status} ${what}`,
    operationId,
    profile: 'audit',
    exchange: { request: good.request, response },
    reason,
  })
  const html = broken('with a page of HTML', { status, ...exampleSide([], page) }, { rule: 'response-media-type' })
  const other = broken(
    `as ${unusedStatus}`,
    { ...good.response, headers: good.response?.headers ?? [], status: unusedStatus },
    { rule: 'response-status' },
  )
  const mediaTypes = Object.keys(content)
  if (mediaTypes.length === 0) {
    const rule = 'response-body'
    return [broken('with a body', { status, ...exampleSide([], page) }, { rule }), other]
  }
  const json = mediaTypes.filter(isJsonMediaType)
  return [
    html,
    other,
    broken('without a body', { status, headers: [] }, { rule: 'response-body', keyword: 'required' }),
    ...json.map((mediaType) =>
      broken(
        `with true as ${mediaType}`,
        { status, ...exampleSide([], { mediaType, value: true }) },
        { rule: 'response-body' },
      ),
    ),
  ]
}

function brokenRequests({ contract, document }: GeneratedVendor, operationId: string): BrokenExchange[] {
  const example = requestExample(document, operationId)
  if (example === undefined) return []
  const status = successStatus(document, operationId)
  const good = exampleExchange(contract, document, operationId, { request: example, status, response: undefined })
  const headers = good.request.headers.filter(([name]) => name.toLowerCase() !== 'content-type')
  const broken = (what: string, body: ExampleBody, reason: StatedReason): BrokenExchange => ({
    title: `${operationId} request ${what}`,
    operationId,
    profile: 'audit',
    exchange: { request: { method: good.request.method, url: good.request.url, ...exampleSide(headers, body) } },
    reason,
  })
  const { mediaType } = example
  const json = isJsonMediaType(mediaType)
    ? [broken(`with true as ${mediaType}`, { mediaType, value: true }, { rule: 'request-body' })]
    : []
  return [broken('with a page of HTML', page, { rule: 'request-media-type' }), ...json]
}
