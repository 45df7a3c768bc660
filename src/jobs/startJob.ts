import type { AnyClient } from '../client/clientContext.ts'
import { InputError } from '../client/errors.ts'
import { OptionsError } from '../contract/ContractError.ts'
import { readOutputs, stepArguments, valuesOf } from '../contract/jobValues.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'
import { callStep, describeOutcome, failureOf, isRefusal, tooManyRequests } from './callStep.ts'
import type { JobOrigin } from './exportJob.ts'

/**
 * Starts an export.
 * @throws {ExportError} EXPORT_REJECTED, EXPORT_UNAVAILABLE, EXPORT_UNKNOWN_STATE, EXPORT_ABORTED
 * @throws {OptionsError} when it is not clear which operation starts the export
 * @throws {InputError} for parameters that cannot be right
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
  if (step === undefined) throw new OptionsError(`${vendor}: start is ${name}. Pass ${names.join(' or ')}.`)

  const fail = failureOf(vendor, step)
  const parameters = { ...inputs, ...stepArguments(step, { inputs, outputs: {} }) }
  const outcome = await callStep(client, step, parameters, fail, { signal })
  const { result } = outcome
  if (!result?.ok) {
    const why = describeOutcome(outcome)
    if (result !== undefined && (isRefusal(result) || result.response.status === tooManyRequests))
      throw fail('EXPORT_REJECTED', `the export was not started: ${why}`, outcome)
    throw fail('EXPORT_UNAVAILABLE', `it is not known whether the export has started: ${why}`, outcome)
  }
  const values = { inputs, outputs: { startExport: readOutputs(step, result.data) } }
  const missing = Object.entries(stepArguments(lifecycle.wait, values)).filter(([, value]) => value == null)
  if (missing.length > 0) {
    const problem = `the answer lacks ${missing.map(([key]) => key).join(', ')}, which the polls need. Look for the export in the vendor's console.`
    throw fail('EXPORT_UNKNOWN_STATE', problem, { result })
  }
  return { vendor, lifecycle, client, values }
}

/**
 * A job that was started elsewhere: by the parameters of its poll, and `exportId` where the poll tells it but does not take it.
 * @throws {InputError} for another parameter
 */
export function resumeJob(
  vendor: string,
  lifecycle: Lifecycle,
  client: AnyClient,
  parameters: Readonly<Record<string, unknown>>,
): JobOrigin {
  const { wait } = lifecycle
  const told = wait.outputs['exportId'] === undefined ? [] : ['exportId']
  const known = [...new Set([...wait.parameters.map(({ name }) => name), ...told])]
  const unknown = Object.keys(parameters).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const problem = `there is no parameter ${unknown}. Known: ${known.join(', ')}.`
    throw new InputError(vendor, wait.operationId, problem)
  }
  const { inputs, outputs } = valuesOf(wait, parameters)
  const startExport = { exportId: parameters['exportId'], ...outputs['startExport'] }
  return { vendor, lifecycle, client, values: { inputs, outputs: { ...outputs, startExport } } }
}
