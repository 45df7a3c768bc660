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

/** A call for every example of every response of a vendor. The server ends with the test. */
export async function startExampleCalls(
  vendor: GeneratedVendor,
  change: (response: ExchangeResponse) => ExchangeResponse = (response) => response,
): Promise<ExampleCall[]> {
  return Promise.all(
    listExamples(vendor.document).map(async ({ operationId, status, name }) => {
      const { request, response } = exampleExchange(vendor.contract, vendor.document, operationId, {
        request: requestExample(vendor.document, operationId),
        status,
        response: responseExample(vendor.document, operationId, status, name),
      })
      const { headers, ...answer } = change(response ?? { status, headers: [] })
      const address = await serve({ ...answer, headers: Object.fromEntries(headers) })
      const { pathname, search } = new URL(request.url)
      return {
        title: `${operationId} ${status} ${name}`,
        operationId,
        request: { ...request, url: `${address}${pathname}${search}`, headers: Object.fromEntries(request.headers) },
      }
    }),
  )
}

async function serve(answer: { status: number; headers: Record<string, string>; body?: string }): Promise<string> {
  const server = await startLoopbackServer(() => answer)
  onTestFinished(server.close)
  return server.address
}

/** The address of a server that gives one JSON answer to everybody; it ends with the test. */
export const serveJson = (body: unknown, status = 200) =>
  serve({ status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
