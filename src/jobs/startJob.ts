import type { AnyClient } from '../client/clientContext.ts'
import { InputError } from '../client/errors.ts'
import { OptionsError } from '../contract/ContractError.ts'
import { type JobValues, readOutputs, stepArguments, valuesOf } from '../contract/jobValues.ts'
import { type Lifecycle, type StartStep, startStepId } from '../contract/lifecycle.ts'
import { callStep, describeOutcome, isRefusal, tooManyRequests } from './callStep.ts'
import { type Fail, failureOf } from './JobError.ts'
import type { JobId, JobOrigin } from './job.ts'

/** What starting a job takes, whatever its kind. */
export interface StartRequest {
  readonly vendor: string
  readonly lifecycle: Lifecycle
  readonly client: AnyClient
  readonly step: StartStep
  /** Parameters and `body` of the start's operation. */
  readonly inputs: Readonly<Record<string, unknown>>
  readonly signal: AbortSignal | undefined
  /** The job's id, where the vendor gives it before the start. */
  readonly jobId?: JobId | undefined
}

/**
 * The step that starts a job.
 * @throws {OptionsError} when it is not clear which one is meant
 */
export function chooseStart(vendor: string, { starts }: Lifecycle, start: unknown): StartStep {
  const names = Object.keys(starts)
  const name = String(start ?? (names.length === 1 ? names[0] : undefined))
  const step = Object.hasOwn(starts, name) ? starts[name] : undefined
  if (step === undefined) throw new OptionsError(`${vendor}: start is ${name}. Pass ${names.join(' or ')}.`)
  return step
}

/**
 * Starts a job. It is sent once, because a start that is repeated may run twice.
 * @throws {JobError} REJECTED, UNAVAILABLE, UNKNOWN_STATE, ABORTED
 * @throws {InputError} for parameters that cannot be right
 */
export async function startJob(request: StartRequest): Promise<JobOrigin> {
  const { vendor, lifecycle, client, step, inputs, signal, jobId } = request
  const { kind } = lifecycle
  const refuse = failureOf(vendor, kind, step)
  // What may have been started can be waited for.
  const fail: Fail = (failure, problem, details) => refuse(failure, problem, { jobId, ...details })
  if (signal?.aborted) throw refuse('ABORTED', `was aborted. The ${kind} was not started.`, { cause: signal.reason })
  const parameters = { ...inputs, ...stepArguments(step, { inputs, outputs: {} }) }
  const outcome = await callStep(client, step, parameters, fail, { signal })
  const { result } = outcome
  if (!result?.ok) {
    const why = await describeOutcome(outcome)
    if (result !== undefined && (isRefusal(result) || result.response.status === tooManyRequests))
      throw refuse('REJECTED', `the ${kind} was not started: ${why}`, outcome)
    if (result === undefined && !outcome.maybeSent)
      throw refuse('UNAVAILABLE', `the ${kind} was not started: ${why}`, outcome)
    throw fail('UNAVAILABLE', `it is not known whether the ${kind} has started: ${why}`, outcome)
  }
  const values: JobValues = { inputs, outputs: { [startStepId]: readOutputs(step, result.data) } }
  const missing = Object.entries(stepArguments(lifecycle.wait, values)).filter(([, value]) => value == null)
  if (missing.length > 0) {
    const names = missing.map(([key]) => key).join(', ')
    const problem = `the answer lacks ${names}, which the polls need. Look for the ${kind} in the vendor's console.`
    throw fail('UNKNOWN_STATE', problem, { result })
  }
  return { vendor, lifecycle, client, values }
}

/**
 * A job that was started elsewhere: by the parameters of its poll, and `jobId` where the poll tells it but does not take it.
 * @throws {InputError} for another parameter
 */
export function resumeJob(
  vendor: string,
  lifecycle: Lifecycle,
  client: AnyClient,
  parameters: Readonly<Record<string, unknown>>,
): JobOrigin {
  const { wait } = lifecycle
  const told = wait.outputs['jobId'] === undefined ? [] : ['jobId']
  const known = [...new Set([...wait.parameters.map(({ name }) => name), ...told])]
  const unknown = Object.keys(parameters).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const problem = `there is no parameter ${unknown}. Known: ${known.join(', ')}.`
    throw new InputError(vendor, wait.operationId, problem)
  }
  const { inputs, outputs } = valuesOf(wait, parameters)
  const start = { jobId: parameters['jobId'], ...outputs[startStepId] }
  return { vendor, lifecycle, client, values: { inputs, outputs: { ...outputs, [startStepId]: start } } }
}
