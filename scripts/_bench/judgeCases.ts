import { createHash } from 'node:crypto'
import type { Exchange, ExchangeResponse } from '../../src/contract/exchange.ts'
import { jobState } from '../../src/contract/jobState.ts'
import { setPointer } from '../../src/contract/setPointer.ts'
import { createExchangeRedactor } from '../../src/redact/redactExchange.ts'
import { prepareRedaction } from '../../src/redact/redaction.ts'
import { exampleExchange, listExamples, responseExample } from '../_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { listOperations } from '../_lib/openapi.ts'
import { placeholderCredentials } from '../_lib/placeholderCredentials.ts'
import type { JudgeCase } from './judgeCase.ts'

type Answered = JudgeCase['exchange']

/** How a case differs from a good exchange. */
interface Change {
  readonly row: string
  readonly isWrong: boolean
  readonly exchange: Answered
  /** How the HAR stores the response's body; as text where it is not given. */
  readonly store?: (body: string) => Stored
  readonly isPublished?: boolean
  readonly isRecordingOnly?: boolean
}

type Redact = (exchange: Exchange) => Exchange

interface Stored {
  readonly content: object
  readonly attachments?: Readonly<Record<string, string>>
}

/** Cases, row after row; the first rows are those on which a tool must stay silent. */
export async function judgeCases(vendors: readonly GeneratedVendor[]): Promise<JudgeCase[]> {
  const start = await prepareRedaction({ contracts: vendors.map(({ contract }) => contract), salt: 'judges' })
  const redactOne = createExchangeRedactor(start())
  const redact: Redact = (exchange) => redactOne(exchange).exchange
  const cases = vendors.flatMap((vendor) => changes(vendor, redact).map((change) => toCase(vendor, change)))
  const rows = [...new Set(cases.map(({ row }) => row))]
  return rows.flatMap((row) => cases.filter((judged) => judged.row === row))
}

function changes(vendor: GeneratedVendor, redact: Redact): Change[] {
  const good = goodExchange(vendor, redact)
  const { request, response } = good
  const { statePointer } = vendor.contract.lifecycles.export.wait
  const body: unknown = JSON.parse(response.body ?? '')
  const answer = (changed: Partial<ExchangeResponse>): Answered => ({ request, response: { ...response, ...changed } })
  const asked = (url: string, of: Answered = good): Answered => ({ ...of, request: { ...of.request, url } })
  const unknownState = setPointer(body, statePointer, 'archiving')
  const wrong = (row: string, exchange: Answered, more: Partial<Change> = {}) => ({
    row,
    isWrong: true,
    exchange,
    ...more,
  })
  const fine = (row: string, exchange: Answered, isPublished = false) => ({
    row,
    isWrong: false,
    exchange,
    isPublished,
  })
  const html = '<!doctype html><title>Sign in</title><p>Your session is over.</p>'
  const paged = queriedExchange(vendor, redact)
  const presigned = withPresignedAddress(body)
  return [
    fine('nothing, with the description as it is published', good, true),
    fine('nothing, with the header of the credentials', good),
    fine('nothing, from another region or tenant host', asked(otherHost(vendor, request.url))),
    wrong('a value outside the list', answer({ body: JSON.stringify(unknownState) })),
    wrong('a required member is missing', answer({ body: JSON.stringify(setPointer(body, statePointer, undefined)) })),
    wrong('an undocumented status: 418', answer({ status: 418 })),
    wrong('an undocumented member', answer({ body: JSON.stringify({ ...(body as object), undocumented: 1 }) })),
    wrong('200 with a page of HTML', answer({ headers: [['Content-Type', 'text/html']], body: html })),
    wrong('200 with an empty body', answer({ body: '' })),
    wrong('JSON that is cut off', answer({ body: (response.body ?? '').slice(0, -5) })),
    ...(vendor.contract.description.trailingSlash === 'significant'
      ? [wrong('the path with a slash at its end, where that is another path', asked(`${request.url}/`))]
      : []),
    ...(paged === undefined
      ? []
      : [wrong('the name of a query parameter in the wrong case', asked(otherCase(paged.request.url), paged))]),
    wrong('an undocumented query parameter', asked(`${request.url}?verbose=true`)),
    wrong('a value outside the list, in a body that Playwright stored beside the HAR', good, {
      store: () => attached(JSON.stringify(unknownState)),
      isRecordingOnly: true,
    }),
    wrong('a value outside the list, in a body in base64', good, {
      store: () => ({ content: { text: btoa(JSON.stringify(unknownState)), encoding: 'base64' } }),
      isRecordingOnly: true,
    }),
    wrong('a JWT that opens something', withToken(good), { isRecordingOnly: true }),
    ...(presigned === undefined
      ? []
      : [wrong('a pre-signed address', answer({ body: JSON.stringify(presigned) }), { isRecordingOnly: true })]),
  ]
}

/** A redacted poll whose answer says that the export succeeded. */
function goodExchange(vendor: GeneratedVendor, redact: Redact): Answered {
  const { wait } = vendor.contract.lifecycles.export
  const done = listExamples(vendor.document).find(
    ({ operationId, status, value }) =>
      operationId === wait.operationId && jobState(wait, status, value).phase === 'succeeded',
  )
  if (done === undefined) throw new Error(`${vendor.name} has no example of a job that succeeded`)
  return exchangeOf(vendor, redact, done.operationId, done.status, done.name)
}

function exchangeOf(
  vendor: GeneratedVendor,
  redact: Redact,
  operationId: string,
  status: number,
  name?: string,
): Answered {
  const { contract, document } = vendor
  const parts = { request: undefined, status, response: responseExample(document, operationId, status, name) }
  const example = exampleExchange(contract, document, operationId, parts)
  const headers = [...example.request.headers, ...Object.entries(placeholderCredentials(document))]
  const { request, response } = redact({ ...example, request: { ...example.request, headers } })
  if (response === undefined) throw new Error(`${operationId} has no response ${status}`)
  return { request, response }
}

/** A good exchange with a query parameter, where a GET operation has one. */
function queriedExchange(vendor: GeneratedVendor, redact: Redact): Answered | undefined {
  for (const { method, operation, parameters } of listOperations(vendor.document)) {
    const queried = parameters.find(({ parameter }) => parameter.in === 'query')
    if (method.toUpperCase() !== 'GET' || queried === undefined) continue
    const exchange = exchangeOf(vendor, redact, operation.operationId, 200)
    const url = new URL(exchange.request.url)
    url.searchParams.set(queried.parameter.name, '1')
    return { ...exchange, request: { ...exchange.request, url: url.href } }
  }
  return undefined
}

const otherCase = (address: string) => {
  const url = new URL(address)
  const [[name = '', value = ''] = []] = [...url.searchParams]
  return `${url.origin}${url.pathname}?${name.toUpperCase()}=${value}`
}

/** The same address where the first variable of the host has another value. */
function otherHost({ contract }: GeneratedVendor, address: string): string {
  const [server] = contract.description.servers
  const name = /\{(\w+)\}/.exec(new URL(server?.url.replaceAll('{', '%7B') ?? '').host.replaceAll('%7b', '{'))?.[1]
  const value = server?.variables[name ?? '']?.default ?? ''
  const other = value.includes('.') ? 'tenant.example.com' : 'eu-west-1'
  const changed = address.replace(value, other)
  if (value === '' || changed === address) throw new Error(`${contract.description.vendor} has one host only`)
  return changed
}

// As Playwright 1.65 names what it stores with `content: 'attach'`.
function attached(body: string): Stored {
  const name = `${createHash('sha1').update(body).digest('hex')}.json`
  return { content: { _file: name }, attachments: { [name]: body } }
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const digest = (text: string) => createHash('sha256').update(text)

function withToken({ request, response }: Answered): Answered {
  const signature = digest('signature').digest('base64url')
  const token = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded({ sub: '1234567', iat: 1790000000 })}.${signature}`
  const [name = ''] = request.headers.at(-1) ?? []
  const headers = [...request.headers.slice(0, -1), [name, token] as const]
  return { request: { ...request, headers }, response }
}

/** The body with an address that opens a file, where it has an address at all. */
function withPresignedAddress(body: unknown): unknown {
  const found = Object.entries(body as object).find(([, value]) => String(value).startsWith('https://'))
  const query = `X-Amz-Credential=${'ASIAQ7RGX4TZP2M5KD3B'}%2F20260102%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Signature=${digest('file').digest('hex')}`
  return found && { ...(body as object), [found[0]]: `https://corp-7731.s3.us-east-1.amazonaws.com/bot.zip?${query}` }
}

function toCase({ name }: GeneratedVendor, change: Change): JudgeCase {
  const { row, isWrong, exchange, store, isPublished = false, isRecordingOnly = false } = change
  const stored = store?.(exchange.response.body ?? '')
  return {
    row,
    contract: name,
    isWrong,
    exchange,
    isPublished,
    isRecordingOnly,
    har: harOf(exchange, stored?.content),
    attachments: stored?.attachments ?? {},
  }
}

function harOf({ request, response }: Answered, content: object = { text: response.body }): object {
  const pairs = (headers: Answered['request']['headers']) => headers.map(([name, value]) => ({ name, value }))
  const mimeType = response.headers.find(([name]) => name === 'Content-Type')?.[1] ?? ''
  const size = Buffer.byteLength(response.body ?? '')
  const common = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 }
  const query = [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value }))
  const { method, url } = request
  const entry = {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 1,
    request: { method, url, ...common, headers: pairs(request.headers), queryString: query, bodySize: 0 },
    response: {
      status: response.status,
      statusText: '',
      ...common,
      headers: pairs(response.headers),
      content: { size, mimeType, ...content },
      redirectURL: '',
      bodySize: size,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  }
  return { log: { version: '1.2', creator: { name: 'export-contracts', version: '1' }, entries: [entry] } }
}
