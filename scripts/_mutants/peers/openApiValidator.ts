import { makeApiSpec, makeResponse, type RawResponse } from 'openapi-validator'
import { headerValue } from '../../../src/contract/exchange.ts'
import { installedVersion } from '../../_bench/installedVersion.ts'
import { peerDescription } from '../../_bench/peerDescription.ts'
import { toOpenApi30 } from '../../_generate/openApi30.ts'
import type { MutantPeer, PeerCase } from './peer.ts'

/**
 * What vitest-openapi and jest-openapi judge with, and beneath it openapi-response-validator. It looks at answers only, and is
 * given the description as OpenAPI 3.0.
 */
export const openApiValidator: MutantPeer = {
  name: `openapi-validator ${installedVersion('openapi-validator')}`,
  sees: ['response:', 'both:', 'job:'],
  async alarms({ document }, cases) {
    const spec = makeApiSpec(peerDescription(toOpenApi30(document)) as never)
    return cases.map(({ exchange }) => {
      const error = spec.validateResponse(makeResponse(asAxios(exchange)))
      return error === null ? [] : [error.message]
    })
  },
}

/** As axios gives a response. */
function asAxios({ request, response }: PeerCase['exchange']): RawResponse {
  const { pathname, search } = new URL(request.url)
  return {
    status: response.status,
    data: bodyOf(response),
    headers: Object.fromEntries(response.headers),
    request: { method: request.method, path: pathname + search },
    config: {},
  } as never
}

/** axios parses what is JSON, whatever its media type, and leaves the rest as text. */
function bodyOf({ body = '', headers }: PeerCase['exchange']['response']): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return headerValue(headers, 'content-length') === '0' ? '' : body
  }
}
