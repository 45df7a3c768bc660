import { onTestFinished } from 'vitest'
import {
  exampleExchange,
  listExamples,
  requestExample,
  responseExample,
} from '../../../scripts/_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../../../scripts/_lib/generated.ts'
import { startLoopbackServer } from '../../_testing/loopbackServer.ts'
import type { ExchangeResponse } from '../../contract/exchange.ts'

/** A request, and the example that a server on 127.0.0.1 answers it with. */
export interface ExampleCall {
  readonly title: string
  readonly operationId: string
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
  }
}

export interface ExampleCalls {
  readonly calls: readonly ExampleCall[]
  readonly close: () => Promise<unknown>
}

/** A call for every example of every response of a vendor, each to a server of its own. */
export async function startExampleCalls(
  vendor: GeneratedVendor,
  change: (response: ExchangeResponse) => ExchangeResponse = (response) => response,
): Promise<ExampleCalls> {
  const started = listExamples(vendor.document).map(async ({ operationId, status, name }) => {
    const { request, response } = exampleExchange(vendor.contract, vendor.document, operationId, {
      request: requestExample(vendor.document, operationId),
      status,
      response: responseExample(vendor.document, operationId, status, name),
    })
    const { headers, ...answer } = change(response ?? { status, headers: [] })
    const server = await startLoopbackServer(() => ({ ...answer, headers: Object.fromEntries(headers) }))
    const { pathname, search } = new URL(request.url)
    const call: ExampleCall = {
      title: `${operationId} ${status} ${name}`,
      operationId,
      request: {
        ...request,
        url: `${server.address}${pathname}${search}`,
        headers: Object.fromEntries(request.headers),
      },
    }
    return { call, server }
  })
  const all = await Promise.all(started)
  return {
    calls: all.map(({ call }) => call),
    close: () => Promise.all(all.map(({ server }) => server.close())),
  }
}

/** The address of a server that gives one JSON answer to everybody; it ends with the test. */
export async function serveJson(body: unknown, status = 200): Promise<string> {
  const headers = { 'Content-Type': 'application/json' }
  const server = await startLoopbackServer(() => ({ status, headers, body: JSON.stringify(body) }))
  onTestFinished(server.close)
  return server.address
}
