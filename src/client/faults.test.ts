import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { generatedClient } from '../../scripts/_lib/clientCall.ts'
import { exampleArguments, listExamples } from '../../scripts/_lib/exampleExchange.ts'
import { loadVendors } from '../../scripts/_lib/generated.ts'
import { moment } from '../_testing/moment.ts'
import { authContext } from '../auth/_testing/authContext.ts'
import { schemesInUse } from '../auth/_testing/usedSchemes.ts'
import type { AnyCall } from './clientContext.ts'
import type { Clock } from './clock.ts'
import type { AnyResult } from './result.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server that answers the first request with the first handler, and so on; the last one repeats. */
class ScriptedServer {
  readonly requests: { readonly headers: IncomingHttpHeaders }[] = []
  private handlers: readonly Handler[] = []
  private readonly server: Server = createServer((request, response) => {
    this.requests.push({ headers: request.headers })
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
const timeoutMs = 5_000

// In place of credentials that the environment could hold: those that can be renewed, and those whose token comes from here.
const chosen: Readonly<Record<string, (tokenUrl: string) => unknown>> = {
  awsSigV4: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' }),
  oauth2ClientCredentials: (tokenUrl) => ({ clientId: 'client', clientSecret: 'not-a-secret', tokenUrl }),
}

const cases = await Promise.all(
  schemesInUse.map(async ({ vendor, scheme, header, made, credentials }) => {
    const credentialsFor = chosen[scheme] ?? (() => credentials)
    const context = authContext({ variables: { region: 'eu-west-1' } })
    const authenticator = made.create(credentialsFor('https://auth.invalid/token'), context)
    const refusal = new Response(null, { status: 401 })
    const renewable = await authenticator.refresh?.(new Request('https://vendor.example'), refusal)
    return { vendor, name: vendor.name, scheme, header, credentialsFor, renewable: renewable === true }
  }),
)

// WSSE makes each header anew, so a second attempt after a refusal would only repeat it.
const known = { awsSigV4: true, koreJwt: true, oauth2ClientCredentials: true, wsse: false }

test.each(Object.entries(known))('credentials of %s can be renewed: %j', (name, renewable) => {
  expect([...new Set(cases.filter(({ scheme }) => scheme === name).map((used) => used.renewable))]).toEqual([renewable])
})

const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

test('every vendor is put to the test', () => {
  expect([...new Set(cases.map(({ name }) => name))]).toEqual(vendors.map(({ name }) => name))
})

describe.each(cases)('$name with $scheme', ({ vendor, header, credentialsFor, renewable }) => {
  const { operationId } = vendor.contract.lifecycles.export.wait
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

  /** Calls the operation while the server plays its part and time stands still; gives back all that can be seen of it. */
  async function call(
    handlers: readonly Handler[],
    timeIsUp = new Promise<void>(() => undefined),
    fetch = globalThis.fetch,
  ) {
    server.api.play(handlers)
    const waits: number[] = []
    const startedMs = Date.now()
    const clock: Clock = {
      now: () => startedMs,
      sleep: async (delayMs) => {
        if (delayMs === timeoutMs) return timeIsUp
        waits.push(delayMs)
      },
    }
    const options = { baseUrl: server.api.address, clock, random: () => 0.5, retry: { timeoutMs } }
    const client = await generatedClient(vendor, {
      ...options,
      fetch,
      credentials: credentialsFor(server.token.address),
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

  const late = `[export-contracts] ${vendor.name} ${operationId}: not done within ${timeoutMs} ms. Raise timeoutMs.`

  test('slow headers: a TimeoutError when the time is used up', async () => {
    const timeUp = moment()
    expect(await call([timeUp.come], timeUp.comes)).toEqual({
      outcome: { thrown: 'TimeoutError', message: late },
      requests: 1,
      waits: [],
    })
  })

  test('a slow body: a TimeoutError when the time is used up', async () => {
    const half: Handler = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"half":')
    }
    const timeUp = moment()
    const untilHeaders: typeof globalThis.fetch = async (input) => {
      const response = await fetch(input)
      if ((input as Request).url.startsWith(server.api.address)) timeUp.come()
      return response
    }
    expect(await call([half], timeUp.comes, untilHeaders)).toEqual({
      outcome: { thrown: 'TimeoutError', message: late },
      requests: 1,
      waits: [],
    })
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
    if (renewable)
      expect({ outcome, requests }).toEqual({ outcome: { ok: true, status: 200, data: good }, requests: 2 })
    else expect({ ok: 'ok' in outcome && outcome.ok, requests }).toEqual({ ok: false, requests: 1 })
  })

  test('401 for ever: the second refusal is the result', async () => {
    const { outcome, requests } = await call([json(401, { refused: true })])
    expect({ ok: 'ok' in outcome && outcome.ok, requests }).toEqual({
      ok: false,
      requests: renewable ? 2 : 1,
    })
  })

  test('every attempt carries credentials of its own', async () => {
    await call([json(500, {}), json(500, {}), succeeds])
    expect(server.api.requests.every(({ headers }) => String(headers[header] ?? '').length > 10)).toBe(true)
  })
})

const summary = ({ response: _response, ...rest }: AnyResult) => rest

const thrown = (error: Error) => ({ thrown: error.name, message: error.message })
