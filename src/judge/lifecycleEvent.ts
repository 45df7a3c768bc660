import type { Contract, OperationFacts } from '../contract/contract.ts'
import { contradictedConstant } from '../contract/contradictedConstant.ts'
import { type Exchange, type ExchangeRequest, type ExchangeResponse, headerValue } from '../contract/exchange.ts'
import { conditionHolds, jobState } from '../contract/jobState.ts'
import { idText, jobKeyOf, readOutputs, stepArguments, valuesOf } from '../contract/jobValues.ts'
import { readPointer } from '../contract/jsonPointer.ts'
import { type JobPhase, type Lifecycle, type StartStep, startStepId } from '../contract/lifecycle.ts'
import type { OperationCall } from '../contract/operationMatcher.ts'

/**
 * What an exchange says of a job. `jobKey` is the same text for every exchange about the same job: the values of the wait
 * step's parameters.
 */
export type LifecycleEvent = JobEvent & {
  /** The name of the lifecycle that the job has. */
  readonly lifecycle: string
}

/** What an exchange says of a job, whatever its lifecycle. */
export type JobEvent =
  /** A job was started. */
  | { readonly kind: 'started'; readonly jobKey: string }
  /** The vendor told the job's state; `jobId` is there when the answer names the job too. */
  | {
      readonly kind: 'state'
      readonly jobKey: string
      readonly state: string
      readonly phase: JobPhase | 'unknown'
      readonly jobId?: string
    }
  /** The job was changed by another call, so that any state may follow. */
  | { readonly kind: 'changed'; readonly jobKey: string }

/**
 * What an exchange says of a job; undefined when it says nothing, or does not say of which job. The response's body is
 * parsed unless it is given.
 */
export function lifecycleEvent(
  { lifecycles, description }: Contract,
  match: OperationCall,
  exchange: Exchange,
  body = exchange.response?.json?.value ?? parseJson(exchange.response?.body),
): LifecycleEvent | undefined {
  const { operationId } = match
  const operation = description.operations[operationId] as OperationFacts
  const { response } = exchange
  if (response === undefined) return undefined
  let isOwn = false
  for (const name in lifecycles) {
    const lifecycle = lifecycles[name] as Lifecycle
    if (operationId !== lifecycle.wait.operationId && !Object.hasOwn(lifecycle.starts, operationId)) continue
    isOwn = true
    const given = givenParameters(operation, match, exchange.request)
    const event = ownEvent(lifecycle, operationId, given, response, body)
    if (event !== undefined) return { lifecycle: name, ...event }
  }
  if (isOwn || operation.method === 'GET' || !isSuccess(operation, response.status, body)) return undefined
  const given = givenParameters(operation, match, exchange.request)
  for (const name in lifecycles) {
    const jobKey = jobKeyOf((lifecycles[name] as Lifecycle).wait, given)
    if (jobKey !== undefined) return { lifecycle: name, kind: 'changed', jobKey }
  }
  return undefined
}

/** What an answer to a start or to a poll says of the job. */
function ownEvent(
  { starts, wait }: Lifecycle,
  operationId: string,
  given: GivenParameters,
  response: ExchangeResponse,
  body: unknown,
): JobEvent | undefined {
  if (operationId === wait.operationId) {
    const jobKey = jobKeyOf(wait, given)
    const { state, phase } = jobState(wait, response.status, body)
    if (jobKey === undefined || state === undefined) return undefined
    const { jobId: output } = wait.outputs
    const jobId = output?.from === 'body' ? idText(readPointer(body, output.pointer)) : undefined
    return { kind: 'state', jobKey, state, phase, ...(jobId === undefined ? {} : { jobId }) }
  }
  const start = starts[operationId] as StartStep
  if (!conditionHolds(start.success, response.status, body)) return undefined
  const { inputs } = valuesOf(start, given)
  const values = { inputs, outputs: { [startStepId]: readOutputs(start, body) } }
  const jobKey = jobKeyOf(wait, stepArguments(wait, values))
  return jobKey === undefined ? undefined : { kind: 'started', jobKey }
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined // The judge reports a body that should be JSON and is not.
  }
}

type GivenParameters = Readonly<Record<string, string | undefined>>

function givenParameters(
  { parameters }: OperationFacts,
  { pathParameters, query }: OperationCall,
  { headers }: ExchangeRequest,
): GivenParameters {
  const given: Record<string, string | undefined> = {}
  for (const { in: place, name } of parameters) {
    if (place === 'path') given[name] = pathParameters[name]
    else if (place === 'query') given[name] = query.get(name) ?? undefined
    else given[name] = headerValue(headers, name)
  }
  return given
}

/** A success status is none when a constant of its body says otherwise. */
function isSuccess({ responses }: OperationFacts, status: number, body: unknown): boolean {
  const response = responses[String(status)]
  return status >= 200 && status < 300 && contradictedConstant(response?.constants, body) === undefined
}
