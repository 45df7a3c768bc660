import type { OperationFacts } from '../contract/contract.ts'
import type { Exchange, HeaderList } from '../contract/exchange.ts'
import { addressRules } from './addressRules.ts'
import { createOperationRedactor, type OperationRedactor } from './operationRedactor.ts'
import { redactAddress } from './redactAddress.ts'
import { redactMediaType } from './redactHeaders.ts'
import {
  prepareRedaction,
  type RedactedKind,
  type Redaction,
  type RedactionCounts,
  type RedactOptions,
  redactTwice,
} from './redaction.ts'
import { redactMethod } from './redactMethod.ts'
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
  const redactors = new Map<OperationFacts, OperationRedactor>()
  const redactorOf = (owner: Owner) => {
    const known = redactors.get(owner.match.operation)
    if (known !== undefined) return known
    const made = createOperationRedactor(owner, redaction)
    redactors.set(owner.match.operation, made)
    return made
  }
  return (exchange) => {
    const owner = ownerOf(exchange)
    if (owner?.isCalled) {
      const { request, response } = redactorOf(owner)
      const redactedRequest = request(exchange.request, owner)
      if (exchange.response === undefined) return { exchange: { request: redactedRequest }, isOurs: true }
      return { exchange: { request: redactedRequest, response: response(exchange.response) }, isOurs: true }
    }
    redaction.note('foreign exchange' satisfies RedactedKind)
    return { exchange: redactForeign(exchange, owner, redaction), isOurs: false }
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
