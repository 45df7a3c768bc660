import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { generatedClient } from '../../scripts/_lib/clientCall.ts'
import { exampleArguments, listExamples } from '../../scripts/_lib/exampleExchange.ts'
import { loadVendors } from '../../scripts/_lib/generated.ts'
import type { AnyCall } from './clientContext.ts'
import { type Clock, systemClock } from './clock.ts'
import type { AnyResult } from './result.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server that answers the first request with the first handler, and so on; the last one repeats. */
class ScriptedServer {
  readonly requests: { readonly authorization: string }[] = []
  private handlers: readonly Handler[] = []
  private readonly server: Server = createServer((request, response) => {
    const { headers } = request
    this.requests.push({ authorization: [headers.authorization, headers['auth'], headers['x-wsse']].join('') })
    const handler = this.handlers[Math.min(this.requests.length, this.handlers.length) - 1]
    handler?.(request, response)
  })

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
  }
  play(handlers: readonly Handler[]): void {
    this.handlers = handlers
  }
  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }
  stop(): void {
    this.server.closeAllConnections()
    this.server.close()
  }
}

const vendors = await loadVendors()

// One set of invented credentials for each scheme, made so that a renewal is possible where the scheme knows one.
const credentials: Readonly<Record<string, (tokenUrl: string) => unknown>> = {
  awsSigV4: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' }),
  koreJwt: () => ({ clientId: 'cs-1', clientSecret: 'not-a-secret-not-a-secret-not-a-secret' }),
  oauth2ClientCredentials: (tokenUrl) => ({ clientId: 'client', clientSecret: 'not-a-secret', tokenUrl }),
  wsse: () => ({ username: 'user', secret: 'not-a-secret' }),
}

// WSSE makes each header anew, so a second attempt after a refusal would only repeat it.
const renewable = new Set(['awsSigV4', 'koreJwt', 'oauth2ClientCredentials'])

const cases = vendors.flatMap((vendor) =>
  Object.values(vendor.document.components?.['securitySchemes'] ?? {}).map((scheme) => ({
    vendor,
    name: vendor.name,
    scheme: (scheme as { 'x-auth': { scheme: string } })['x-auth'].scheme,
  })),
)

const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

test('every vendor is put to the test', () => {
  expect([...new Set(cases.map(({ name }) => name))]).toEqual(vendors.map(({ name }) => name))
})

describe.each(cases)('$name with $scheme', ({ vendor, scheme }) => {
  const { operationId } = vendor.contract.lifecycle.wait
  const good = listExamples(vendor.document).find((example) => example.operationId === operationId)?.value
  const succeeds = json(200, good)
  const server = { api: new ScriptedServer(), other: new ScriptedServer(), token: new ScriptedServer() }

  beforeEach(async () => {
    server.api = new ScriptedServer()
    server.other = new ScriptedServer()
    server.token = new ScriptedServer()
    await Promise.all(Object.values(server).map((each) => each.start()))
    server.other.play([succeeds])
    server.token.play([json(200, { access_token: 'not-a-token', token_type: 'bearer', expires_in: 3600 })])
  })
  afterEach(() => {
    for (const each of Object.values(server)) each.stop()
  })

  /** Calls the operation while the server plays its part; gives back all that can be seen of it. */
  async function call(handlers: readonly Handler[], timeoutMs = 5_000) {
    server.api.play(handlers)
    const waits: number[] = []
    const clock: Clock = {
      now: systemClock.now,
      sleep: async (delayMs, signal) => {
        if (delayMs === timeoutMs) return systemClock.sleep(delayMs, signal)
        waits.push(delayMs)
      },
    }
    const options = { baseUrl: server.api.address, clock, random: () => 0.5, retry: { timeoutMs } }
    const client = await generatedClient(vendor, {
      ...options,
      credentials: credentials[scheme]?.(server.token.address),
    })
    const outcome = await (client[operationId] as AnyCall)(exampleArguments(vendor.document, operationId)).then(
      summary,
      thrown,
    )
    return { outcome, requests: server.api.requests.length, waits }
  }

  test('429 with Retry-After: waits as long as it says, then succeeds', async () => {
    const outcome = { ok: true, status: 200, data: good }
    const handlers = [json(429, {}, { 'Retry-After': '3' }), succeeds]
    expect(await call(handlers)).toEqual({ outcome, requests: 2, waits: [3000] })
  })

  test('429 with a Retry-After beyond the time left: gives the answer back at once', async () => {
    const { requests, waits } = await call([json(429, {}, { 'Retry-After': '3600' })])
    expect({ requests, waits }).toEqual({ requests: 1, waits: [] })
  })

  test('500, then 200: succeeds after a computed wait', async () => {
    const outcome = { ok: true, status: 200, data: good }
    expect(await call([json(500, {}), json(500, {}), succeeds])).toEqual({ outcome, requests: 3, waits: [250, 500] })
  })

  test('a reset connection, then 200: succeeds', async () => {
    const outcome = { ok: true, status: 200, data: good }
    const reset: Handler = (request) => request.socket.resetAndDestroy()
    expect(await call([reset, succeeds])).toEqual({ outcome, requests: 2, waits: [250] })
  })

  test('nothing but reset connections: a NetworkError after four attempts', async () => {
    const reset: Handler = (request) => request.socket.resetAndDestroy()
    const message = `[export-contracts] ${vendor.name} ${operationId}: no whole response after 4 attempts`
    expect(await call([reset])).toEqual({
      outcome: { thrown: 'NetworkError', message },
      requests: 4,
      waits: [250, 500, 1000],
    })
  })

  test('slow headers: a TimeoutError when the time is used up', async () => {
    const message = `[export-contracts] ${vendor.name} ${operationId}: not done within 150 ms. Raise timeoutMs, or try later.`
    expect(await call([() => undefined], 150)).toEqual({
      outcome: { thrown: 'TimeoutError', message },
      requests: 1,
      waits: [],
    })
  })

  test('a slow body: a TimeoutError when the time is used up', async () => {
    const half: Handler = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"half":')
    }
    const message = `[export-contracts] ${vendor.name} ${operationId}: not done within 150 ms. Raise timeoutMs, or try later.`
    expect(await call([half], 150)).toEqual({ outcome: { thrown: 'TimeoutError', message }, requests: 1, waits: [] })
  })

  test('truncated JSON: a result that holds the text', async () => {
    const text = JSON.stringify(good).slice(0, -3)
    const truncated: Handler = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(text)
    }
    const message = 'The response with status 200 has a body that is not JSON.'
    const outcome = { ok: false, status: 'unexpected', error: { reason: 'unreadable-body', message, text } }
    expect(await call([truncated])).toEqual({ outcome, requests: 1, waits: [] })
  })

  test('HTML with status 200: a result that holds the text', async () => {
    const text = '<html><body>Maintenance</body></html>'
    const page: Handler = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(text)
    }
    const { mediaTypes = [] } = vendor.contract.description.operations[operationId]?.responses['200'] ?? {}
    const message = `The response with status 200 has a body of type text/html, not ${mediaTypes.join(' or ')}.`
    const outcome = { ok: false, status: 'unexpected', error: { reason: 'unexpected-media-type', message, text } }
    expect(await call([page])).toEqual({ outcome, requests: 1, waits: [] })
  })

  test('an empty 500: an error that is not empty', async () => {
    const empty: Handler = (_request, response) => {
      response.writeHead(500, { 'Content-Length': '0' }).end()
    }
    const message = 'The response with status 500 has an empty body.'
    const outcome = { ok: false, status: 'unexpected', error: { reason: 'empty-body', message, text: '' } }
    expect(await call([empty])).toEqual({ outcome, requests: 4, waits: [250, 500, 1000] })
  })

  test('an empty 204: not taken for success', async () => {
    const empty: Handler = (_request, response) => {
      response.writeHead(204).end()
    }
    const message = 'The response with status 204 is not documented.'
    const outcome = { ok: false, status: 'unexpected', error: { reason: 'undocumented-status', message, text: '' } }
    expect(await call([empty])).toEqual({ outcome, requests: 1, waits: [] })
  })

  test('a redirect to another host: not followed, so that no credentials reach it', async () => {
    const redirect: Handler = (_request, response) => {
      response.writeHead(302, { Location: `${server.other.address}/elsewhere` }).end()
    }
    const { outcome, requests } = await call([redirect])
    expect({ outcome, requests, elsewhere: server.other.requests }).toEqual({
      outcome: {
        ok: false,
        status: 'unexpected',
        error: {
          reason: 'undocumented-status',
          message: 'The response with status 302 is not documented.',
          text: '',
        },
      },
      requests: 1,
      elsewhere: [],
    })
  })

  test('401, then 200: one more attempt where the credentials can be renewed', async () => {
    const { outcome, requests } = await call([json(401, { refused: true }), succeeds])
    if (renewable.has(scheme))
      expect({ outcome, requests }).toEqual({ outcome: { ok: true, status: 200, data: good }, requests: 2 })
    else expect({ ok: 'ok' in outcome && outcome.ok, requests }).toEqual({ ok: false, requests: 1 })
  })

  test('401 for ever: the second refusal is the result', async () => {
    const { outcome, requests } = await call([json(401, { refused: true })])
    expect({ ok: 'ok' in outcome && outcome.ok, requests }).toEqual({
      ok: false,
      requests: renewable.has(scheme) ? 2 : 1,
    })
  })

  test('every attempt carries credentials of its own', async () => {
    await call([json(500, {}), json(500, {}), succeeds])
    expect(server.api.requests.every(({ authorization }) => authorization.length > 10)).toBe(true)
  })
})

const summary = ({ response: _response, ...rest }: AnyResult) => rest

const thrown = (error: Error) => ({ thrown: error.name, message: error.message })
