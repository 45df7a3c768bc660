import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js'
import { headerValue } from '../../../src/contract/exchange.ts'
import { installedVersion } from '../../_bench/installedVersion.ts'
import { peerDescription } from '../../_bench/peerDescription.ts'
import type { MutantPeer, PeerCase } from './peer.ts'

type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>

/** What `prism proxy` judges with, in this process; it is told which operation an exchange belongs to. */
export const prismValidator: MutantPeer = {
  name: `Prism's validator ${installedVersion('@stoplight/prism-http')}`,
  sees: ['request:', 'response:', 'both:', 'job:'],
  async alarms({ document }, cases) {
    const operations = await getHttpOperationsFromSpec(peerDescription(document))
    return cases.map((one) => {
      try {
        return alarmsOf(operations, one)
      } catch (error) {
        return [`it breaks: ${(error as Error).message}`]
      }
    })
  },
}

function alarmsOf(operations: Operations, { operationId, exchange }: PeerCase): string[] {
  const resource = operations.find(({ iid }) => iid === operationId)
  if (resource === undefined) throw new Error(`Prism knows no operation ${operationId}`)
  const { request, response } = exchange
  const { searchParams, pathname } = new URL(request.url)
  const input = validateInput({
    resource,
    element: {
      method: request.method.toLowerCase() as 'get',
      url: { path: pathname, query: queryOf(searchParams) },
      headers: headersOf(request.headers),
      body: bodyOf(request),
    },
  })
  const output = validateOutput({
    resource,
    element: { statusCode: response.status, headers: headersOf(response.headers), body: bodyOf(response) },
  })
  return [input, output].flatMap((result) => ('left' in result ? result.left.map(({ message }) => message) : []))
}

const headersOf = (headers: readonly (readonly [string, string])[]) =>
  Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]))

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}

/** Prism parses a body by its media type before it validates it. */
function bodyOf({
  headers,
  body,
}: {
  readonly headers: PeerCase['exchange']['request']['headers']
  readonly body?: string
}): unknown {
  if (body === undefined || !/json/i.test(headerValue(headers, 'content-type') ?? '')) return body
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
