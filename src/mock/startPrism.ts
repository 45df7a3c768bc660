import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

/** A running mock of one description. */
export interface PrismServer {
  /** `http://127.0.0.1:4010` */
  readonly address: string
  readonly close: () => Promise<void>
}

export interface PrismOptions {
  /** Bundled OpenAPI document. */
  readonly document: object
  /** 0 takes any free port. */
  readonly port?: number
}

/**
 * Serves a bundled description with Prism on 127.0.0.1. `Prefer: example=<name>` and `Prefer: code=<status>` choose the
 * response. Prism checks requests loosely, so it never judges: that is what `checkExchange` is for.
 */
export async function startPrism({ document, port = 0 }: PrismOptions): Promise<PrismServer> {
  // Prism 5.16 resolves references in the object that it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  const server = createServer(operations, {
    components: { logger: createLogger('prism', { level: 'silent' }) },
    config: {
      mock: { dynamic: false },
      validateRequest: true,
      validateResponse: false,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      isProxy: false,
    },
    cors: false,
  })
  const address = await server.listen(port, '127.0.0.1')
  return { address, close: () => server.close() }
}
