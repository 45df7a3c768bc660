import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { vendors } from '../_testing/vendors.ts'
import { CredentialsError, TokenRequestError } from '../auth/errors.ts'
import type { AnyCall, AnyClient, InnerCallOptions } from '../client/clientContext.ts'
import type { AnyResult } from '../client/result.ts'
import { jobExamples, json, loadJobs, playClient, thrownBy, told, withValue } from './_testing/playedJob.ts'
import { ExportError } from './JobError.ts'

test('there are vendors to check', () => expect(vendors).not.toEqual([]))

describe.each(vendors)('an export of $name', (vendor) => {
  const { request, started, startId, startBody, startAnswer, pending, done, wait, name } = jobExamples(vendor)
  const { delayMs } = wait

  test('is started, waited for and given, and each change of its state is told', async () => {
    const { client, clock } = await playClient(vendor, [
      startAnswer,
      json(pending[0]?.value),
      json(pending[0]?.value),
      json(done),
    ])
    const { runExport } = await loadJobs(vendor)
    const changes: unknown[] = []
    const job = await runExport(client, request, { onState: ({ state, polls }) => changes.push([state, polls]) })
    const { jobId, state, phase, polls, elapsedMs, data } = job
    expect({ phase, polls, elapsedMs, data, changes, pauses: clock.pauses }).toEqual({
      ...{ phase: 'succeeded', polls: 3, elapsedMs: 2 * delayMs, data: done, pauses: [delayMs, delayMs] },
      changes: [
        [pending[0]?.state, 1],
        [state, 3],
      ],
    })
    const startGivesId = vendor.contract.lifecycles.export.starts[startId]?.outputs['jobId'] !== undefined
    expect(jobId !== undefined).toBe(startGivesId)
  })

  test('can be watched by an iterator, which yields each change and returns the job', async () => {
    const { client } = await playClient(vendor, [json(pending[0]?.value), json(pending[0]?.value), json(done)])
    const { watchExport } = await loadJobs(vendor)
    const changes = watchExport(client, started)
    const steps = [await changes.next(), await changes.next(), await changes.next(), await changes.next()]
    expect(steps).toMatchObject([
      { done: false, value: { state: pending[0]?.state, phase: 'pending', polls: 1, elapsedMs: 0 } },
      { done: false, value: { phase: 'succeeded', polls: 3, elapsedMs: 2 * delayMs } },
      { done: true, value: { phase: 'succeeded', polls: 3, data: done } },
      { done: true, value: undefined },
    ])
  })

  test('is watched no further when the loop is left', async () => {
    const { client, sent, clock } = await playClient(vendor, [json(pending[0]?.value)])
    const { watchExport } = await loadJobs(vendor)
    const seen: string[] = []
    for await (const { state } of watchExport(client, started)) {
      seen.push(state)
      break
    }
    expect({ seen, requests: sent.length, pauses: clock.pauses }).toEqual({
      seen: [pending[0]?.state],
      requests: 1,
      pauses: [],
    })
  })

  test('ends with the error of a callback', async () => {
    const problem = new Error('the caller cannot cope')
    const { client, sent } = await playClient(vendor, [json(pending[0]?.value)])
    const { waitForExport } = await loadJobs(vendor)
    const onState = () => {
      throw problem
    }
    expect(await thrownBy(waitForExport(client, started, { onState }))).toBe(problem)
    expect(sent).toHaveLength(1)
  })

  describe("with a client of the caller's own", () => {
    /** An object that merely has the methods of a client. */
    function standIn(give: (operationId: string, call: number) => unknown) {
      const calls: { operationId: string; parameters: unknown; options: InnerCallOptions | undefined }[] = []
      const method =
        (operationId: string): AnyCall =>
        async (parameters, options) => {
          calls.push({ operationId, parameters, options })
          const given = give(operationId, calls.length)
          if (given instanceof Error) throw given
          return given as AnyResult
        }
      const client: AnyClient = { [startId]: method(startId), [wait.operationId]: method(wait.operationId) }
      return { client, calls }
    }
    const result = (data: unknown) => ({ ok: true, status: 200, data, response: new Response() })

    test('works as with ours', async () => {
      const { client, calls } = standIn((_, call) => result([startBody, pending[0]?.value, done][call - 1]))
      const { runExport } = await loadJobs(vendor)
      const job = await runExport(client, request, { delayMs: 0 })
      expect({ polls: job.polls, data: job.data }).toEqual({ polls: 2, data: done })
      expect(calls.map(({ operationId }) => operationId)).toEqual([startId, wait.operationId, wait.operationId])
      expect(calls[1]?.parameters).toEqual(started)
    })

    test('is not called when the signal was aborted before', async () => {
      const { client, calls } = standIn(() => result(startBody))
      const { runExport } = await loadJobs(vendor)
      const error = await thrownBy(runExport(client, request, { signal: AbortSignal.abort() }))
      expect({ error: told(error), calls }).toMatchObject({ error: { code: 'EXPORT_ABORTED' }, calls: [] })
    })

    const refused = new TokenRequestError({ tokenUrl: 'https://token.example/', problem: 'was refused', status: 400 })
    test.each([new CredentialsError('wsse', 'secret is empty'), refused])(
      'gives on at once what no other attempt would mend: %s',
      async (problem) => {
        const { client, calls } = standIn(() => problem)
        const { waitForExport } = await loadJobs(vendor)
        expect(await thrownBy(waitForExport(client, started))).toBe(problem)
        expect(calls).toHaveLength(1)
      },
    )

    const busy = new TokenRequestError({ tokenUrl: 'https://token.example/', problem: 'was late', status: 503 })
    test.each([busy, new Error('anything')])('takes for no answer what may pass: %s', async (problem) => {
      const { client } = standIn((_, call) => (call < 3 ? problem : result(done)))
      const { waitForExport } = await loadJobs(vendor)
      expect(await waitForExport(client, started, { delayMs: 0 })).toMatchObject({ polls: 3, data: done })
    })
  })

  test('that failed keeps the answer, and shows neither it nor a credential when it is printed', async () => {
    const address = 'https://files.example/export.zip?signature=planted-signature'
    const pointer = wait.outputs['downloadUrl']
    const body = pointer?.from === 'body' ? withValue(done, pointer.pointer, address) : { ...(done as object), address }
    const { client } = await playClient(vendor, [json(withValue(body, wait.statePointer, 'Paused'))])
    const { waitForExport } = await loadJobs(vendor)
    const error = await thrownBy(waitForExport(client, started))
    if (!(error instanceof ExportError)) throw error
    expect(JSON.stringify(error.result)).toContain('planted-signature')
    const shown = [inspect(error, { depth: 20 }), JSON.stringify(error), String(error), error.stack].join('\n')
    expect(shown).toContain(`${name} ${wait.operationId}: the answer has the state "Paused"`)
    expect(shown).not.toMatch(/planted|vendor\.example/)
  })

  test('that is done shows no credential when it is printed', async () => {
    const { client } = await playClient(vendor, [json(done)])
    const { waitForExport } = await loadJobs(vendor)
    const job = await waitForExport(client, started)
    expect(inspect(job, { depth: 20, showHidden: true })).not.toMatch(/planted/)
  })
})
