import { askedValue } from '../../src/contract/askedValue.ts'
import type { Contract } from '../../src/contract/contract.ts'
import {
  bareMediaType,
  type Exchange,
  type ExchangeRequest,
  type ExchangeResponse,
  headerValue,
  isJsonMediaType,
} from '../../src/contract/exchange.ts'
import { jobState } from '../../src/contract/jobState.ts'
import { readPointer, toPointer } from '../../src/contract/jsonPointer.ts'
import { lifecycleOfPoll } from '../../src/contract/lifecycle.ts'
import { createOperationMatcher, isMiss } from '../../src/contract/operationMatcher.ts'
import { putPointer } from '../../src/contract/putPointer.ts'
import { setPointer } from '../../src/contract/setPointer.ts'
import type { FindingRule } from '../../src/judge/finding.ts'
import { findOperation } from '../_lib/exampleExchange.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'
import { type MediaType, type OpenApi, type Response, resolve, type Schema, schemaBranches } from '../_lib/openapi.ts'
import { bodyMutants } from './bodyMutants.ts'
import type { CleanExchange } from './exchangeCorpus.ts'

/** A clean exchange with one thing wrong. */
export interface ExchangeMutant {
  readonly operationId: string
  /** What is wrong, in a few words that many mutants share. */
  readonly kind: string
  /** The rule that must refuse it; undefined where it must be told to belong to no operation. */
  readonly rule: FindingRule | undefined
  /** Where the finding must be, or inside of which place. */
  readonly pointer: string
  readonly exchange: Whole
}

type Whole = CleanExchange['exchange']
type Part = Omit<ExchangeMutant, 'operationId'>

/** Everything that can be wrong with an exchange, one thing at a time, by what the contract says. */
export function exchangeMutants(vendor: GeneratedVendor, { operationId, exchange }: CleanExchange): ExchangeMutant[] {
  const { status } = exchange.response
  // What is wrong with a request that was refused is no breach of the contract.
  const ofRequest = status >= 400 ? [] : requestMutants(vendor, operationId, exchange)
  const parts = [
    ...ofRequest,
    ...addressMutants(vendor, operationId, exchange),
    ...responseMutants(vendor, operationId, exchange),
    ...agreementMutants(vendor.contract, exchange),
    ...lifecycleMutants(vendor.contract, operationId, exchange),
  ]
  return parts.map((part) => ({ operationId, ...part }))
}

const html = { type: 'text/html', body: '<!doctype html><title>Sign in</title>' }

function requestMutants(
  { contract, document }: GeneratedVendor,
  operationId: string,
  { request, response }: Whole,
): Part[] {
  const { operation } = findOperation(document, operationId)
  const changed = (kind: string, rule: FindingRule, pointer: string, more: Partial<ExchangeRequest>): Part => ({
    kind: `request: ${kind}`,
    rule,
    pointer,
    exchange: { request: { ...request, ...more }, response },
  })
  const { credentialHeaders } = contract.description
  const unsigned = request.headers.filter(([name]) => !credentialHeaders.includes(name.toLowerCase()))
  const isSigned = response.status < 300 && unsigned.length < request.headers.length
  const page = { headers: withType(request.headers, html.type), body: html.body }
  return [
    changed('an undocumented query parameter', 'request-parameter-unknown', '/query/undocumented', {
      url: `${request.url}${request.url.includes('?') ? '&' : '?'}undocumented=1`,
    }),
    ...parameterMutants(document, operationId, { request, response }),
    ...(isSigned
      ? [
          changed('no credentials', 'request-credentials', '/header', {
            headers: [...unsigned, ['Accept', '*/*'] as const],
          }),
        ]
      : []),
    ...(operation.requestBody === undefined
      ? [changed('a body where none belongs', 'request-body', '', page)]
      : requestBodyMutants(document, resolve(document, operation.requestBody), changed, request)),
  ]
}

type Changed = (kind: string, rule: FindingRule, pointer: string, more: Partial<ExchangeRequest>) => Part

function requestBodyMutants(
  document: OpenApi,
  { required, content }: { readonly required?: boolean; readonly content: Readonly<Record<string, MediaType>> },
  changed: Changed,
  request: ExchangeRequest,
): Part[] {
  const { body } = request
  if (body === undefined || body === '') return []
  const mediaType = bareMediaType(headerValue(request.headers, 'content-type') ?? '')
  const page = { headers: withType(request.headers, html.type), body: html.body }
  const json = isJsonMediaType(mediaType) && !body.startsWith('--') ? content[mediaType] : undefined
  const { body: _, ...bare } = request
  const withoutBody = changed('no body', 'request-body', '', {})
  return [
    changed('another media type', 'request-media-type', '', page),
    ...(required === true ? [{ ...withoutBody, exchange: { ...withoutBody.exchange, request: bare } }] : []),
    ...(json === undefined
      ? []
      : [
          changed('JSON that is cut off', 'request-body', '', { body: body.slice(0, -1) }),
          ...bodyMutants(document, json.schema, JSON.parse(body)).map((mutant) =>
            changed(mutant.kind, 'request-body', mutant.pointer, { body: JSON.stringify(mutant.body) }),
          ),
        ]),
  ]
}

function parameterMutants(document: OpenApi, operationId: string, { request, response }: Whole): Part[] {
  const { parameters } = findOperation(document, operationId)
  return parameters.flatMap(({ parameter }): Part[] => {
    if (parameter.in !== 'query') return []
    const url = new URL(request.url)
    const value = url.searchParams.get(parameter.name)
    if (value === null) return []
    const put = (kind: string, change: (query: URLSearchParams) => void): Part => {
      const other = new URL(request.url)
      change(other.searchParams)
      const pointer = toPointer(['query', parameter.name])
      return {
        kind: `request: ${kind}`,
        rule: 'request-parameter',
        pointer,
        exchange: { request: { ...request, url: other.href }, response },
      }
    }
    const isText = schemaBranches(document, parameter.schema).every(
      ({ type, pattern, enum: values }) => type === 'string' && pattern === undefined && values === undefined,
    )
    return [
      put('a query parameter twice', (query) => query.append(parameter.name, value)),
      ...(parameter.required === true
        ? [put('no required query parameter', (query) => query.delete(parameter.name))]
        : []),
      ...(isText ? [] : [put('a wrong query parameter', (query) => query.set(parameter.name, '~wrong~'))]),
    ]
  })
}

/** Addresses that belong to no operation. */
function addressMutants(
  { contract, document }: GeneratedVendor,
  operationId: string,
  { request, response }: Whole,
): Part[] {
  const { path } = findOperation(document, operationId)
  const [before = '', after] = request.url.split('?')
  const query = after === undefined ? '' : `?${after}`
  const aimed = (kind: string, more: Partial<ExchangeRequest>): Part => ({
    kind: `address: ${kind}`,
    rule: undefined,
    pointer: '',
    exchange: { request: { ...request, ...more }, response },
  })
  const isTaken = 'patch' in (document.paths[path] ?? {})
  const slash = contract.description.trailingSlash === 'significant' && !before.endsWith('/')
  return [
    aimed('another path', { url: `${before}/undocumented/path${query}` }),
    ...(isTaken || response.status === 405 ? [] : [aimed('another method', { method: 'PATCH' })]),
    ...(slash ? [aimed('a slash at the end', { url: `${before}/${query}` })] : []),
  ]
}

function responseMutants({ document }: GeneratedVendor, operationId: string, { request, response }: Whole): Part[] {
  const { operation } = findOperation(document, operationId)
  const { content = {}, headers = {} } = resolve<Response>(
    document,
    operation.responses[String(response.status)] ?? { description: '' },
  )
  const changed = (kind: string, rule: FindingRule, pointer: string, more: Partial<ExchangeResponse>): Part => ({
    kind: `response: ${kind}`,
    rule,
    pointer,
    exchange: { request, response: { ...response, ...more } },
  })
  const known = Object.keys(headers).map((name) => name.toLowerCase())
  const digits = response.headers.filter(([name, value]) => known.includes(name.toLowerCase()) && /^\d+$/.test(value))
  const { body: _, ...bare } = response
  const page = { headers: withType(response.headers, html.type), body: html.body }
  const hasBody = Object.keys(content).length > 0 && response.body !== undefined && response.body !== ''
  const ofBody: Part[] = hasBody
    ? [
        changed('a page of HTML', 'response-media-type', '', page),
        { ...changed('no body', 'response-body', '', {}), exchange: { request, response: bare } },
        ...jsonMutants(document, content, response).map(({ kind, pointer, body }) =>
          changed(kind, 'response-body', pointer, { body }),
        ),
      ]
    : Object.keys(content).length === 0
      ? [changed('a body where none belongs', 'response-body', '', page)]
      : []
  return [
    changed('an undocumented status', 'response-status', '', { status: 418 }),
    changed('an undocumented header', 'response-header', '/x-undocumented', {
      headers: [...response.headers, ['X-Undocumented', '1']],
    }),
    changed('a header that becomes two', 'response-header', '/server', {
      headers: [...response.headers, ['Server', 'a\r\nSet-Cookie: b']],
    }),
    ...digits
      .filter(([name]) => !isAnyText(document, headers, name))
      .map(([name]) =>
        changed('a wrong header', 'response-header', `/${name.toLowerCase()}`, {
          headers: response.headers.map(([own, value]) => [own, own === name ? '~wrong~' : value] as const),
        }),
      ),
    ...ofBody,
  ]
}

function isAnyText(document: OpenApi, headers: NonNullable<Response['headers']>, name: string): boolean {
  const found = Object.entries(headers).find(([own]) => own.toLowerCase() === name.toLowerCase())?.[1]
  if (found === undefined) return true
  const { schema } = resolve<{ readonly schema: Schema }>(document, found as never)
  return schemaBranches(document, schema).some(
    (branch) => branch['type'] === 'string' && branch['pattern'] === undefined,
  )
}

function jsonMutants(
  document: OpenApi,
  content: Readonly<Record<string, MediaType>>,
  { headers, body = '' }: ExchangeResponse,
): { readonly kind: string; readonly pointer: string; readonly body: string }[] {
  const mediaType = bareMediaType(headerValue(headers, 'content-type') ?? '')
  const json = isJsonMediaType(mediaType) ? content[mediaType] : undefined
  if (json === undefined) return []
  return [
    { kind: 'JSON that is cut off', pointer: '', body: body.slice(0, -1) },
    ...bodyMutants(document, json.schema, JSON.parse(body)).map((mutant) => ({
      ...mutant,
      body: JSON.stringify(mutant.body),
    })),
  ]
}

function agreementMutants({ description }: Contract, { request, response }: Whole): Part[] {
  if (response.status >= 300 || !response.body?.startsWith('{')) return []
  const match = createOperationMatcher(description).match(request, response.status)
  if (isMiss(match)) return []
  const asked: unknown = request.body?.startsWith('{') ? JSON.parse(request.body) : undefined
  const told: unknown = JSON.parse(response.body)
  return (match.operation.agreements ?? []).flatMap((agreement): Part[] => {
    const value = readPointer(told, agreement.response)
    const other = typeof value === 'string' ? anotherText(value) : typeof value === 'number' ? value + 1 : undefined
    if (other === undefined || askedValue(agreement, match, request, asked) === undefined) return []
    const body = JSON.stringify(setPointer(told, agreement.response, other))
    return [
      {
        kind: 'both: another value than was asked for',
        rule: 'request-response',
        pointer: agreement.response,
        exchange: { request, response: { ...response, body } },
      },
    ]
  })
}

/** A text of the same form: its last digit is another one. */
const anotherText = (text: string) => {
  const other = text.replace(/\d(?=\D*$)/, (digit) => (digit === '1' ? '2' : '1'))
  return other === text ? undefined : other
}

function lifecycleMutants({ lifecycles }: Contract, operationId: string, { request, response }: Whole): Part[] {
  const [, lifecycle] = lifecycleOfPoll(lifecycles, operationId) ?? []
  if (lifecycle === undefined || !response.body?.startsWith('{')) return []
  const { wait } = lifecycle
  const body: unknown = JSON.parse(response.body)
  const { phase } = jobState(wait, response.status, body)
  const changed = (kind: string, pointer: string, value: unknown): Part => ({
    kind: `job: ${kind}`,
    rule: 'lifecycle-output',
    pointer,
    exchange: { request, response: { ...response, body: JSON.stringify(putPointer(body, pointer, value)) } },
  })
  const { downloadUrl, failureReasons } = wait.outputs
  return [
    ...(downloadUrl?.from === 'body' && phase === 'succeeded'
      ? [changed('no address of the file', downloadUrl.pointer, null)]
      : []),
    ...(downloadUrl?.from === 'body' && (phase === 'pending' || phase === 'failed')
      ? [changed('an address too early', downloadUrl.pointer, 'https://files.example/archive.zip')]
      : []),
    ...(failureReasons?.from === 'body' && (phase === 'pending' || phase === 'succeeded')
      ? [changed('reasons without a failure', failureReasons.pointer, ['It failed'])]
      : []),
  ]
}

function withType(headers: Exchange['request']['headers'], type: string): Exchange['request']['headers'] {
  return [...headers.filter(([name]) => name.toLowerCase() !== 'content-type'), ['Content-Type', type]]
}
