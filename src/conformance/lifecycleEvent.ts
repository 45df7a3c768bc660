import type { Contract, ParameterPlace } from '../contract.ts'
import { conditionHolds, jobState } from '../jobs/jobState.ts'
import { readOutputs, stepArguments, valuesOf } from '../jobs/jobValues.ts'
import type { JobPhase, WaitStep } from '../jobs/lifecycle.ts'
import { readPointer, toPointer } from '../jsonPointer.ts'
import { type Exchange, type ExchangeRequest, headerValue } from './exchange.ts'
import type { OperationMatch } from './matchOperation.ts'

/**
 * What an exchange says of a job. `jobKey` is the same text for every exchange about the same job: the values of the wait
 * step's parameters.
 */
export type LifecycleEvent =
  /** A job was started. */
  | { readonly kind: 'started'; readonly jobKey: string }
  /** The vendor told the job's state; `exportId` is there when the answer names the job too. */
  | {
      readonly kind: 'state'
      readonly jobKey: string
      readonly state: string
      readonly phase: JobPhase | 'unknown'
      readonly exportId?: string
    }
  /** The job was changed by another call, so that any state may follow. */
  | { readonly kind: 'changed'; readonly jobKey: string }

/**
 * What an exchange says of a job; undefined when it says nothing, or does not say of which job. The response's body is
 * parsed unless it is given.
 */
export function lifecycleEvent(
  { lifecycle }: Contract,
  match: OperationMatch,
  { request, response }: Exchange,
  body = parseJson(response?.body),
): LifecycleEvent | undefined {
  const { starts, wait } = lifecycle
  const { operationId, operation } = match
  const start = starts[operationId]
  const isPoll = operationId === wait.operationId
  if (response === undefined || (!isPoll && start === undefined && operation.method === 'GET')) return undefined
  const given = givenParameters(match, request)

  if (isPoll) {
    const jobKey = keyOf(wait, given)
    const { state, phase } = jobState(wait, response.status, body)
    if (jobKey === undefined || state === undefined) return undefined
    const exportId = textOf(readOutputs(wait, body)['exportId'])
    return { kind: 'state', jobKey, state, phase, ...(exportId === undefined ? {} : { exportId }) }
  }
  if (start !== undefined) {
    if (!conditionHolds(start.success, response.status, body)) return undefined
    const { inputs } = valuesOf(start, given)
    const values = { inputs, outputs: { startExport: readOutputs(start, body) } }
    const jobKey = keyOf(wait, stepArguments(wait, values))
    return jobKey === undefined ? undefined : { kind: 'started', jobKey }
  }
  const jobKey = isSuccess(match, response.status, body) ? keyOf(wait, given) : undefined
  return jobKey === undefined ? undefined : { kind: 'changed', jobKey }
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined // The judge reports a body that should be JSON and is not.
  }
}

function givenParameters({ operation, pathParameters }: OperationMatch, { url, headers }: ExchangeRequest) {
  const read: Readonly<Record<ParameterPlace, (name: string) => string | undefined>> = {
    path: (name) => pathParameters[name],
    query: (name) => new URL(url).searchParams.get(name) ?? undefined,
    header: (name) => headerValue(headers, name),
  }
  return Object.fromEntries(operation.parameters.map(({ in: place, name }) => [name, read[place](name)]))
}

/** Literals are left out, because they are the same for every job. */
function keyOf(wait: WaitStep, parameters: Readonly<Record<string, unknown>>): string | undefined {
  const named = wait.parameters.filter(({ value }) => value.from !== 'literal')
  const values = named.map(({ name }) => textOf(parameters[name]))
  return values.includes(undefined) ? undefined : JSON.stringify(values)
}

/** Ids are compared as text: vendors send the same one as a number and as a string. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** A success status is none when a constant of its body says otherwise. */
function isSuccess({ operation }: OperationMatch, status: number, body: unknown): boolean {
  const { constants = {} } = operation.responses[String(status)] ?? {}
  const isContradicted = Object.entries(constants).some(
    ([name, value]) => ![undefined, value].includes(readPointer(body, toPointer([name]))),
  )
  return status >= 200 && status < 300 && !isContradicted
}
