import { describe, expect, test } from 'vitest'
import { exampleArguments, successStatus } from '../../scripts/_lib/exampleExchange.ts'
import { vendors } from '../_testing/vendors.ts'
import { InputError } from '../client/errors.ts'
import { OptionsError } from '../contract/ContractError.ts'
import {
  type Answer,
  hangsUntil,
  jobExamples,
  json,
  loadJobs,
  playClient,
  pointerOf,
  thrownBy,
  told,
  unansweredBy,
  withValue,
} from './_testing/playedJob.ts'
import type { JobOptions } from './runJob.ts'

test('there are vendors to check', () => expect(vendors).not.toEqual([]))

const starts = vendors.flatMap((vendor) => {
  const { startIds } = jobExamples(vendor)
  return startIds.map((startId) => ({ vendor, name: vendor.name, startId }))
})

describe.each(starts)('$name $startId', ({ vendor, startId }) => {
  const { wait, startBody, done, name } = jobExamples(vendor)
  const request = { start: startId, ...exampleArguments(vendor.document, startId) }
  const status = successStatus(vendor.document, startId)
  const { description, lifecycles } = vendor.contract
  const lifecycle = lifecycles.export
  /** Where the answer has the id; nowhere for a vendor that gives none. */
  const idPointers = Object.entries(lifecycle.starts[startId]?.outputs ?? {})
    .filter(([output]) => output === 'jobId')
    .map(([, source]) => pointerOf(source))

  async function run(answers: readonly Answer[], options: JobOptions = {}) {
    const { client, sent, clock } = await playClient(vendor, answers)
    const { runExport } = await loadJobs(vendor)
    const outcome = await runExport(client, request, options).catch(told)
    return { outcome, requests: sent.length, pauses: clock.pauses, sent }
  }
  const failure = (code: string, problem: string, answered: number | undefined) => ({
    message: `[export-contracts] ${name} ${startId}: ${problem}`,
    code,
    vendor: name,
    operationId: startId,
    jobId: undefined,
    state: undefined,
    reasons: [],
    status: answered,
  })

  test('starts an export with its own operation and polls it at once', async () => {
    const { outcome, sent, pauses } = await run([json(startBody, status), json(done)])
    expect(outcome).toMatchObject({ vendor: name, phase: 'succeeded', polls: 1, elapsedMs: 0, data: done })
    const operations = [startId, wait.operationId].map((id) => description.operations[id])
    expect(sent.map(({ method }) => method)).toEqual(operations.map((operation) => operation?.method))
    expect(pauses).toEqual([])
  })

  test('a refusal ends it at once', async () => {
    const problem =
      'the export was not started: The response with status 418 is not documented. It says: Not for teapots.'
    expect(await run([json({ code: 1, text: 'Not for teapots.' }, 418)])).toMatchObject({
      outcome: failure('EXPORT_REJECTED', problem, 418),
      requests: 1,
      pauses: [],
    })
  })

  test('a request for fewer requests is a refusal, also where the contract does not know it', async () => {
    const isKnown = description.operations[startId]?.responses[429] !== undefined
    const words = isKnown ? 'status 429,' : 'The response with status 429 is not documented. It says:'
    const problem = `the export was not started: ${words} Not so fast.`
    const answer = json({ text: 'Not so fast.' }, 429, { 'Retry-After': '1' })
    expect(await run([answer])).toMatchObject({
      outcome: failure('EXPORT_REJECTED', problem, 429),
      requests: 1,
      pauses: [],
    })
  })

  test.each(Object.entries(description.operations[startId]?.responses[status]?.constants ?? {}))(
    'a success whose %s is not %j is a refusal',
    async (member, value) => {
      const problem = `the export was not started: The response with status 200 has ${member} 10001 in its body, and a success has ${value}. It says: Not for you.`
      expect(await run([json({ words: 'Not for you.', ...(startBody as object), [member]: 10001 })])).toMatchObject({
        outcome: failure('EXPORT_REJECTED', problem, status),
        requests: 1,
      })
    },
  )

  test.each(unansweredBy(vendor.contract, startId))(
    'after %s nobody knows whether it has started',
    async (_, answer, words) => {
      const problem = `it is not known whether the export has started: ${words}`
      expect(await run([answer])).toMatchObject({
        outcome: failure('EXPORT_UNAVAILABLE', problem, answer instanceof Response ? answer.status : undefined),
        requests: 1,
        pauses: [],
      })
    },
  )

  test('a request that cannot have been sent has started nothing', async () => {
    const cause = { code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND vendor.example' }
    const problem = 'the export was not started: no whole response came (getaddrinfo ENOTFOUND vendor.example)'
    expect(await run([Object.assign(new TypeError('fetch failed'), { cause })])).toMatchObject({
      outcome: failure('EXPORT_UNAVAILABLE', problem, undefined),
      requests: 1,
    })
  })

  test.each(idPointers)('an answer without %s ends it, where the polls need it', async (pointer) => {
    const answer = json(withValue(startBody, pointer, undefined), status)
    const { outcome, requests } = await run([answer, json(done)])
    const needsId = wait.parameters.some(({ value }) => value.from === 'output')
    if (!needsId) return expect({ outcome, requests }).toMatchObject({ outcome: { polls: 1 }, requests: 2 })
    const problem = "the answer lacks exportId, which the polls need. Look for the export in the vendor's console."
    expect({ outcome, requests }).toEqual({
      outcome: failure('EXPORT_UNKNOWN_STATE', problem, status),
      requests: 1,
    })
  })

  test.each(idPointers)('the id at %s is the one that is polled and told', async (pointer) => {
    const answer = json(withValue(startBody, pointer, 4711), status)
    const polledId = wait.outputs['jobId']
    const body = polledId === undefined ? done : withValue(done, pointerOf(polledId), '4711')
    const { outcome, sent } = await run([answer, json(body)])
    expect(outcome).toMatchObject({ phase: 'succeeded', jobId: 4711 })
    const takesId = wait.parameters.some(({ value }) => value.from === 'output')
    expect(sent[1]?.url.includes('4711')).toBe(takesId)
  })

  test('an abort before it sends nothing', async () => {
    const problem = 'was aborted. The export was not started.'
    expect(await run([json(startBody, status)], { signal: AbortSignal.abort() })).toMatchObject({
      outcome: failure('EXPORT_ABORTED', problem, undefined),
      requests: 0,
    })
  })

  test('an abort while it is sent ends it', async () => {
    const controller = new AbortController()
    const problem = 'was aborted. The vendor may go on with the job.'
    expect(await run([hangsUntil(controller)], { signal: controller.signal })).toMatchObject({
      outcome: failure('EXPORT_ABORTED', problem, undefined),
      requests: 1,
    })
  })

  test('options that cannot be right are refused before anything starts', async () => {
    const wrong: [JobOptions, string][] = [
      [{ delayMs: Number.NaN }, 'delayMs is NaN'],
      [{ delayMs: -1 }, 'delayMs is -1'],
      [{ timeoutMs: Number.NaN }, 'timeoutMs is NaN'],
      [{ timeoutMs: '5' as unknown as number }, 'timeoutMs is 5'],
    ]
    for (const [options, words] of wrong) {
      expect(await run([json(startBody, status)], options)).toMatchObject({
        outcome: new OptionsError(`${words}. Pass a number of milliseconds.`),
        requests: 0,
      })
    }
  })
})

describe.each(vendors)('which operation starts an export of $name', (vendor) => {
  const { startIds, request, startAnswer, done, name } = jobExamples(vendor)

  async function run(parameters: Readonly<Record<string, unknown>>) {
    const { client, sent } = await playClient(vendor, [startAnswer, json(done)])
    const { runExport } = await loadJobs(vendor)
    const outcome = await runExport(client, parameters).catch((error: unknown) => error)
    return { outcome, requests: sent.length }
  }

  test('may be left out where there is one, and must be said where there are several', async () => {
    const { start: _, ...rest } = request
    const seen = await run(rest)
    if (startIds.length === 1) expect(seen).toMatchObject({ outcome: { phase: 'succeeded' }, requests: 2 })
    else {
      const message = `${name}: start is undefined. Pass ${startIds.join(' or ')}.`
      expect(seen).toEqual({ outcome: new OptionsError(message), requests: 0 })
    }
  })

  test.each(['startNothing', 'toString', '', 5])('is refused as %j, before anything is sent', async (start) => {
    const message = `${name}: start is ${start}. Pass ${startIds.join(' or ')}.`
    expect(await run({ ...request, start })).toEqual({ outcome: new OptionsError(message), requests: 0 })
  })

  test('takes no parameter that the operation does not know', async () => {
    const { outcome, requests } = await run({ ...request, colour: 'red' })
    expect(outcome).toBeInstanceOf(InputError)
    expect((outcome as Error).message).toMatch(
      `[export-contracts] ${name} ${request.start}: there is no parameter colour.`,
    )
    expect(requests).toBe(0)
  })
})

describe.each(vendors)('resuming an export of $name', (vendor) => {
  const { wait, started, done, name } = jobExamples(vendor)

  async function resume(parameters: Readonly<Record<string, unknown>>) {
    const { client, sent } = await playClient(vendor, [json(done)])
    const { waitForExport } = await loadJobs(vendor)
    const outcome = await waitForExport(client, parameters).catch((error: unknown) => error)
    return { outcome, requests: sent.length }
  }

  test('takes what the poll takes', async () => {
    expect(await resume(started)).toMatchObject({ outcome: { phase: 'succeeded' }, requests: 1 })
  })

  test('refuses a parameter that the poll does not know, before anything is sent', async () => {
    const told = wait.outputs['jobId'] === undefined ? [] : ['jobId']
    const known = [...new Set([...wait.parameters.map((parameter) => parameter.name), ...told])].join(', ')
    const message = `[export-contracts] ${name} ${wait.operationId}: there is no parameter exportID. Known: ${known}.`
    const { outcome, requests } = await resume({ ...started, exportID: 'x' })
    expect(outcome).toBeInstanceOf(InputError)
    expect({ message: (outcome as Error).message, requests }).toEqual({ message, requests: 0 })
  })

  test('refuses to go without a parameter that the poll needs', async () => {
    const [missing = ''] = Object.keys(started)
    const { [missing]: _, ...rest } = started
    const message = `[export-contracts] ${name} ${wait.operationId}: ${missing} is missing. Pass it with the other parameters.`
    const { outcome, requests } = await resume(rest)
    expect({ name: (outcome as Error).name, message: (outcome as Error).message, requests }).toEqual({
      name: 'InputError',
      message,
      requests: 0,
    })
  })

  test('refuses the client of another vendor', async () => {
    const { waitForExport } = await loadJobs(vendor)
    const message = `the client has no method ${wait.operationId}. Pass this vendor's client.`
    expect(await thrownBy(waitForExport({}, started))).toEqual(new OptionsError(message))
  })
})
