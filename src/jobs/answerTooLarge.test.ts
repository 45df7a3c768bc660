import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { generatedClient } from '../../scripts/_lib/clientCall.ts'
import { vendors } from '../_testing/vendors.ts'
import { nodeFetch } from '../node/nodeFetch.ts'
import { jobExamples, loadJobs, thrownBy, told } from './_testing/playedJob.ts'

/** A vendor that answers everything with more than is held in memory, and a client that would try four times. */
async function startChatty() {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(String(request.url))
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(' '.repeat(1001))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const options = { baseUrl: `http://127.0.0.1:${port}`, fetch: nodeFetch({ env: {}, maxAnswerBytes: 1000 }) }
  return { requests, options, host: `127.0.0.1:${port}` }
}

describe.each(vendors)('an answer of $name that is too large to be held', (vendor) => {
  const { name, wait, startId, started, request, jobId } = jobExamples(vendor)
  const isToldLater = wait.outputs['jobId'] !== undefined
  const problem = 'the answer has over 1000 bytes (--max-answer). The vendor may go on with the job.'
  const failure = (operationId: string) => ({
    message: `[export-contracts] ${name} ${operationId}: ${problem}`,
    ...{ code: 'EXPORT_ANSWER_TOO_LARGE', vendor: name, operationId, state: undefined, reasons: [], status: undefined },
  })

  test('ends a wait at once, which names the job that it waited for', async () => {
    const { options, requests } = await startChatty()
    const { waitForExport } = await loadJobs(vendor)
    const outcome = await waitForExport(await generatedClient(vendor, options), started).catch(told)
    expect({ outcome, requests: requests.length }).toEqual({
      outcome: { ...failure(wait.operationId), jobId: isToldLater ? undefined : jobId },
      requests: 1,
    })
  })

  test('to the start ends the job, which may run', async () => {
    const { options, requests } = await startChatty()
    const { runExport } = await loadJobs(vendor)
    const outcome = await runExport(await generatedClient(vendor, options), request).catch(told)
    expect({ outcome, requests: requests.length }).toEqual({
      outcome: { ...failure(startId), jobId: undefined },
      requests: 1,
    })
  })

  test('ends a call, which is not repeated', async () => {
    const { options, requests, host } = await startChatty()
    const client = await generatedClient(vendor, options)
    const error = await thrownBy(client[wait.operationId]?.(started) ?? Promise.resolve())
    expect({ error, requests: requests.length }).toMatchObject({
      error: { name: 'AnswerTooLargeError', code: 'ANSWER_TOO_LARGE', host, maxBytes: 1000 },
      requests: 1,
    })
  })
})
