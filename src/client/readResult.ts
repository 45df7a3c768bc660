import { bareMediaType, isJsonMediaType } from '../conformance/exchange.ts'
import type { OperationFacts } from '../contract.ts'
import type { AnyResult, UnexpectedReason } from './result.ts'

/**
 * Turns what openapi-fetch gives back into a result. Success is decided by the HTTP status alone, because openapi-fetch
 * leaves `error` undefined when an error response is empty.
 */
// https://github.com/openapi-ts/openapi-typescript/pull/2605, openapi-fetch 0.17
export async function readResult(
  operation: OperationFacts,
  response: Response,
  data: unknown,
  error: unknown,
): Promise<AnyResult> {
  const text = response.ok ? await streamText(data) : errorText(error)
  const unexpected = (reason: UnexpectedReason, message: string): AnyResult => ({
    ok: false,
    status: 'unexpected',
    error: { reason, message, text },
    response,
  })
  const { status } = response
  const facts = operation.responses[String(status)]
  if (facts === undefined) {
    return unexpected('undocumented-status', `The contract does not document the status ${status}.`)
  }
  const result = (body: unknown): AnyResult =>
    response.ok ? { ok: true, status, data: body, response } : { ok: false, status, error: body, response }
  if (facts.mediaTypes.length === 0) return result(undefined)
  if (text === '') return unexpected('empty-body', `The body of the response with status ${status} is empty.`)

  const mediaType = bareMediaType(response.headers.get('content-type') ?? '')
  if (!facts.mediaTypes.includes(mediaType)) {
    const message = `The body of the response with status ${status} is ${mediaType || 'of no media type'}, not ${facts.mediaTypes.join(' or ')}.`
    return unexpected('unexpected-media-type', message)
  }
  if (!isJsonMediaType(mediaType)) return result(text)
  try {
    return result(JSON.parse(text))
  } catch {
    return unexpected('unreadable-body', `The body of the response with status ${status} is not JSON.`)
  }
}

async function streamText(data: unknown): Promise<string> {
  return data instanceof ReadableStream ? await new Response(data).text() : ''
}

/** openapi-fetch has already read an error's body, as JSON where that works. */
function errorText(error: unknown): string {
  if (error === undefined) return ''
  return typeof error === 'string' ? error : JSON.stringify(error)
}
