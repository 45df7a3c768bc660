import type { AnyClient } from '../client/clientContext.ts'
import { InputError } from '../client/InputError.ts'
import type { AnyResult } from '../client/result.ts'
import { ExportError, type ExportErrorCode, type ExportErrorDetails } from './ExportError.ts'
import type { Step } from './lifecycle.ts'

export type Fail = (
  code: ExportErrorCode,
  problem: string,
  details?: Omit<ExportErrorDetails, 'vendor' | 'operationId' | 'problem'>,
) => ExportError

/** Makes the errors of one step of a vendor's lifecycle. */
export const failureOf =
  (vendor: string, { operationId }: Pick<Step, 'operationId'>): Fail =>
  (code, problem, details) =>
    new ExportError(code, { vendor, operationId, problem, ...details })

/** What came of a step: an answer of any kind, or the reason why there is none. */
export type StepOutcome = { readonly result: AnyResult } | { readonly result?: undefined; readonly cause: unknown }

/**
 * Calls the operation of a step. A call that became no exchange is an outcome too; the client has tried it several times.
 * @throws {ExportError} EXPORT_ABORTED when the signal was aborted
 * @throws {InputError} when the parameters cannot be right
 */
export async function callStep(
  client: AnyClient,
  step: Step,
  parameters: Readonly<Record<string, unknown>>,
  fail: Fail,
  { signal, stream = false }: { readonly signal?: AbortSignal | undefined; readonly stream?: boolean } = {},
): Promise<StepOutcome> {
  const call = client[step.operationId]
  if (call === undefined) throw new TypeError(`[export-contracts] the client has no method ${step.operationId}`)
  try {
    return { result: await call(parameters, { stream, ...(signal === undefined ? {} : { signal }) }) }
  } catch (cause) {
    if (signal?.aborted) throw fail('EXPORT_ABORTED', 'was aborted', { cause })
    if (cause instanceof InputError) throw cause
    return { cause }
  }
}

/** Whether the vendor said no, so that asking again would not help. */
export function isRefusal(result: AnyResult): boolean {
  const { status } = result.response
  const saysNo = result.status === 'unexpected' && result.error.reason === 'failure-in-success'
  return !result.ok && (saysNo || (status >= 300 && status < 500 && status !== tooManyRequests))
}

export const tooManyRequests = 429

/** `404: The export was not found.` */
export function describeAnswer(result: AnyResult): string {
  if (result.status === 'unexpected') return result.error.message
  const words = result.ok ? undefined : firstText(result.error)
  return words === undefined ? `status ${result.status}` : `status ${result.status}, ${words}`
}

/** The first text with a space in an error body: vendors put their sentence in members of many names. */
function firstText(body: unknown): string | undefined {
  if (typeof body === 'string') return /\s/.test(body) ? body.slice(0, 200) : undefined
  if (typeof body !== 'object' || body === null) return undefined
  for (const value of Object.values(body)) {
    const text = firstText(value)
    if (text !== undefined) return text
  }
  return undefined
}
