import type { AnyClient } from '../client/clientContext.ts'
import { callStep, describeAnswer, failureOf, isRefusal } from './callStep.ts'
import type { JobOrigin } from './exportJob.ts'
import { readOutputs, stepArguments, valuesOf } from './jobValues.ts'
import type { Lifecycle } from './lifecycle.ts'

/**
 * Starts an export.
 * @throws {ExportError} EXPORT_REJECTED, EXPORT_UNAVAILABLE, EXPORT_UNKNOWN_STATE, EXPORT_ABORTED
 * @throws {TypeError} when it is not clear which operation starts the export
 */
export async function startJob(
  vendor: string,
  lifecycle: Lifecycle,
  client: AnyClient,
  { start, ...inputs }: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<JobOrigin> {
  const names = Object.keys(lifecycle.starts)
  const name = String(start ?? (names.length === 1 ? names[0] : undefined))
  const step = Object.hasOwn(lifecycle.starts, name) ? lifecycle.starts[name] : undefined
  if (step === undefined)
    throw new TypeError(`[export-contracts] ${vendor}: start must be ${names.join(' or ')}; got ${name}`)

  const fail = failureOf(vendor, step)
  const parameters = { ...inputs, ...stepArguments(step, { inputs, outputs: {} }) }
  const outcome = await callStep(client, step, parameters, fail, { signal })
  const { result } = outcome
  if (result === undefined) {
    const problem = 'it is not known whether the export has started: no whole response came'
    throw fail('EXPORT_UNAVAILABLE', problem, { cause: outcome.cause })
  }
  if (!result.ok) {
    const code = isRefusal(result) || result.response.status < 500 ? 'EXPORT_REJECTED' : 'EXPORT_UNAVAILABLE'
    throw fail(code, `the export was not started: ${describeAnswer(result)}`, { result })
  }
  const values = { inputs, outputs: { startExport: readOutputs(step, result.data) } }
  const missing = Object.entries(stepArguments(lifecycle.wait, values)).filter(([, value]) => value == null)
  if (missing.length > 0) {
    const problem = `the answer lacks ${missing.map(([key]) => key).join(', ')}, which the polls need`
    throw fail('EXPORT_UNKNOWN_STATE', problem, { result })
  }
  return { vendor, lifecycle, client, values }
}

/** A job that was started elsewhere: by the parameters of its poll, and `exportId` where the poll does not take it. */
export function resumeJob(
  vendor: string,
  lifecycle: Lifecycle,
  client: AnyClient,
  parameters: Readonly<Record<string, unknown>>,
): JobOrigin {
  const { inputs, outputs } = valuesOf(lifecycle.wait, parameters)
  const startExport = { exportId: parameters['exportId'], ...outputs['startExport'] }
  return { vendor, lifecycle, client, values: { inputs, outputs: { ...outputs, startExport } } }
}
