import type { CallOperation } from '../contract/contract.ts'
import { contradictedConstant } from '../contract/contradictedConstant.ts'
import { bareMediaType, isJsonMediaType } from '../contract/exchange.ts'
import type { AnyResult, UnexpectedReason } from './result.ts'

/**
 * Turns a response and its text into a result. Success is decided by the HTTP status and the constants of the success
 * body, because openapi-fetch leaves `error` undefined when an error response is empty.
 */
// https://github.com/openapi-ts/openapi-typescript/pull/2605, openapi-fetch 0.17
export function readResult(operation: CallOperation, response: Response, text: string): AnyResult {
  const json = parseJson(text)
  const { status } = response
  const unexpected = (reason: UnexpectedReason, problem: string): AnyResult => ({
    ok: false,
    status: 'unexpected',
    error: { reason, message: `The response with status ${status} ${problem}.`, text, ...json },
    response,
  })
  const result = (body: unknown): AnyResult =>
    response.ok ? { ok: true, status, data: body, response } : { ok: false, status, error: body, response }

  const facts = operation.responses[String(status)]
  if (facts === undefined) return unexpected('undocumented-status', 'is not documented')
  if (facts.mediaTypes.length === 0) return result(undefined)
  if (text === '') return unexpected('empty-body', 'has an empty body')

  const mediaType = bareMediaType(response.headers.get('content-type') ?? '')
  const wanted = facts.mediaTypes.join(' or ')
  const isWanted = facts.mediaTypes.includes(mediaType)
  if (isWanted && !isJsonMediaType(mediaType)) return result(text)
  if (!facts.mediaTypes.some(isJsonMediaType) || (json === undefined && !isWanted))
    return unexpected('unexpected-media-type', `has a body of type ${mediaType || 'unknown'}, not ${wanted}`)
  if (json === undefined) return unexpected('unreadable-body', 'has a body that is not JSON')
  // JSON under another media type is taken as JSON: servers have sent it as text/html.
  const contradicted = contradictedConstant(facts.constants, json.body)
  if (contradicted !== undefined) {
    const actual = Object(json.body)[contradicted]
    const shown = Object(actual) === actual ? 'that is no plain value' : JSON.stringify(actual)
    const wanted = JSON.stringify(facts.constants?.[contradicted])
    return unexpected('failure-in-success', `has ${contradicted} ${shown} in its body, and a success has ${wanted}`)
  }
  return result(json.body)
}

/** Whether a response is a success of a documented status and media type. */
export function isDocumentedSuccess(operation: CallOperation, response: Response): boolean {
  const mediaType = bareMediaType(response.headers.get('content-type') ?? '')
  return response.ok && operation.responses[String(response.status)]?.mediaTypes.includes(mediaType) === true
}

function parseJson(text: string): { readonly body: unknown } | undefined {
  try {
    return { body: JSON.parse(text) }
  } catch {
    return undefined
  }
}
