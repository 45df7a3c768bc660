import { Readable } from 'node:stream'
import { type HttpRequest, HttpResponse } from '@smithy/protocol-http'

/** A request handler for the AWS SDK that answers by a fetch; what fails, fails as on a socket of Node. */
export function createSdkHandler(fetch: typeof globalThis.fetch) {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle({ method, hostname, path, headers, body }: HttpRequest) {
      const { host, ...others } = headers
      const init = { method, headers: others, ...(body === undefined ? {} : { body }) }
      const response = await fetch(`https://${host ?? hostname}${path}`, init).catch(() => {
        throw connectionReset()
      })
      const { status, headers: received } = response
      const parts = Readable.from(partsOf(response))
      return { response: new HttpResponse({ statusCode: status, headers: Object.fromEntries(received), body: parts }) }
    },
  }
}

async function* partsOf({ body }: Response): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? []
  } catch {
    throw connectionReset()
  }
}

const connectionReset = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
