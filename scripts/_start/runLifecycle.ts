import { setTimeout as sleep } from 'node:timers/promises'
import type { AnyClient } from '../../src/client/clientContext.ts'
import { jobState } from '../../src/jobs/jobState.ts'
import type { Step, ValueSource } from '../../src/jobs/lifecycle.ts'
import { readPointer } from '../../src/jsonPointer.ts'
import { exampleArguments } from '../_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { playScenario, type Scenario } from '../_lib/scenarios.ts'

export interface LifecycleRun {
  readonly file: Uint8Array
  readonly fileType: string
}

// The mock has nothing to compute, so its waits may be short.
const mockSpeed = 100

/**
 * Starts an export at the mock, polls until it is done, and fetches its file.
 * @throws when a response is not the one that the lifecycle expects.
 */
export async function runLifecycle(
  vendor: GeneratedVendor,
  client: AnyClient,
  startOperationId: string,
  scenario: Scenario,
  download: (address: string) => Promise<Response>,
): Promise<LifecycleRun> {
  const { starts, wait, fetch } = vendor.contract.lifecycle
  const start = starts[startOperationId]
  if (start === undefined) throw new Error(`${startOperationId} starts no export`)
  const inputs = exampleArguments(vendor.document, startOperationId, scenario.requests?.[startOperationId])
  const outputs: Record<string, Record<string, unknown>> = {}
  const prefer = playScenario(scenario)

  const callStep = async (stepId: string, step: Step) => {
    const readSource = (source: ValueSource) => {
      if (source.from === 'input') return inputs[source.name]
      if (source.from === 'output') return outputs[source.step]?.[source.name]
      return source.from === 'literal' ? source.value : undefined
    }
    const parameters = Object.fromEntries(step.parameters.map(({ name, value }) => [name, readSource(value)]))
    const body = step.body ? { body: inputs['body'] } : {}
    const call = client[step.operationId]
    if (call === undefined) throw new Error(`the client has no method ${step.operationId}`)
    const result = await call({ ...parameters, ...body }, { headers: { Prefer: prefer(step.operationId) } })
    if (!result.ok) {
      throw new Error(
        `${vendor.name} ${step.operationId} answered ${result.response.status}: ${JSON.stringify(result.error)}`,
      )
    }
    outputs[stepId] = Object.fromEntries(
      Object.entries(step.outputs).map(([name, source]) => [
        name,
        source.from === 'body' ? readPointer(result.data, source.pointer) : undefined,
      ]),
    )
    return result
  }

  await callStep('startExport', start)
  for (let poll = 1; ; poll++) {
    const result = await callStep('waitForExport', wait)
    const { state, phase } = jobState(wait, result.status, result.data)
    if (phase === 'succeeded') break
    if (phase !== 'pending') throw new Error(`${vendor.name} ${wait.operationId}: the export is ${phase} (${state})`)
    if (poll >= wait.maxPolls) throw new Error(`${vendor.name} ${wait.operationId}: still ${state} after ${poll} polls`)
    await sleep(wait.delayMs / mockSpeed)
  }
  if (fetch !== undefined) {
    const result = await callStep('fetchExport', fetch)
    return { file: new TextEncoder().encode(String(result.data)), fileType: 'csv' }
  }
  const response = await download(String(outputs['waitForExport']?.['downloadUrl']))
  if (!response.ok) throw new Error(`${vendor.name}: the download answered ${response.status}`)
  return { file: new Uint8Array(await response.arrayBuffer()), fileType: 'zip' }
}
