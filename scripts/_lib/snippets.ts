import { serverAddress } from '../../src/client/serverAddress.ts'
import type { DescriptionFacts } from '../../src/contract/contract.ts'
import { isJsonMediaType } from '../../src/contract/exchange.ts'
import { bodyText, type ExampleBody, exampleArguments, findOperation, requestExample } from './exampleExchange.ts'
import type { OpenApi } from './openapi.ts'
import { pascalCase } from './pascalCase.ts'
import { placeholderCredentials } from './placeholderCredentials.ts'

/** What a call of a vendor is written from. */
export interface CalledVendor {
  readonly name: string
  readonly contract: { readonly description: DescriptionFacts }
  readonly document: OpenApi
}

/** Where `export-contracts mock` listens. */
export const mockOrigin = 'http://127.0.0.1:4010'

/** The address of a vendor at the mock: its name, then the base path of its own server. */
export function mockAddress({ name, contract }: CalledVendor): string {
  const { pathname } = new URL(serverAddress(contract.description, {}))
  return `${mockOrigin}/${name}${pathname === '/' ? '' : pathname}`
}

/** What makes a call another one than that of the examples. */
export interface CallChange {
  /** The example of the body; the first one where none is named. */
  readonly request?: string | undefined
  /** In the place of that example's value; of a form its members. */
  readonly body?: unknown
  /** Values of parameters, by name. */
  readonly parameters?: Readonly<Record<string, unknown>>
  /** Sent beside the credentials. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A call of an operation at the mock, with all that is sent. */
export interface MockCall {
  readonly method: string
  readonly address: string
  /** Without the media type of the body. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: ExampleBody | undefined
}

const argumentsOf = ({ document }: CalledVendor, operationId: string, { request, parameters, body }: CallChange) => ({
  ...exampleArguments(document, operationId, request),
  ...parameters,
  ...(body === undefined ? {} : { body }),
})

/** What a call sends as its body; undefined where it has none. */
export function callBody(
  { document }: CalledVendor,
  operationId: string,
  { request, body }: CallChange = {},
): ExampleBody | undefined {
  const example = requestExample(document, operationId, request)
  return example === undefined || body === undefined ? example : { ...example, value: body }
}

/** A call of an operation at the mock with the description's examples and credentials that open nothing. */
export function mockCall(vendor: CalledVendor, operationId: string, change: CallChange = {}): MockCall {
  const { document } = vendor
  const { path, method, parameters } = findOperation(document, operationId)
  const values: Readonly<Record<string, unknown>> = argumentsOf(vendor, operationId, change)
  const query = new URLSearchParams()
  const headers = Object.entries({ ...placeholderCredentials(document), ...change.headers })
  let address = mockAddress(vendor) + path
  for (const { parameter } of parameters) {
    const value = values[parameter.name]
    if (value === undefined) continue
    if (parameter.in === 'path') address = address.replace(`{${parameter.name}}`, encodeURIComponent(String(value)))
    else if (parameter.in === 'query') query.append(parameter.name, String(value))
    else headers.push([parameter.name, String(value)])
  }
  const search = query.size > 0 ? `?${query}` : ''
  return { method, address: address + search, headers, body: callBody(vendor, operationId, change) }
}

/** That call for a shell. */
export function curlSnippet(vendor: CalledVendor, operationId: string, change: CallChange = {}): string {
  const { method, address, headers, body } = mockCall(vendor, operationId, change)
  return [
    ...fileInputs(body),
    `curl -i${method === 'GET' ? '' : ` -X ${method}`} ${shellText(address)}`,
    ...withMediaType(headers, body).map(([name, value]) => `-H ${shellText(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : bodyOptions(body)),
  ].join(' \\\n  ')
}

/** The headers of a call; of a form, what sends it knows where its parts end. */
function withMediaType(headers: MockCall['headers'], body: ExampleBody | undefined): MockCall['headers'] {
  if (body === undefined || body.files !== undefined) return headers
  return [...headers, ['Content-Type', body.mediaType]]
}

/** That call with `fetch` alone. */
export function fetchSnippet(vendor: CalledVendor, operationId: string, change: CallChange = {}): string {
  const { method, address, headers, body } = mockCall(vendor, operationId, change)
  const options = {
    method,
    headers: Object.fromEntries(withMediaType(headers, body)),
    ...(body === undefined ? {} : { body: new Code(body.files === undefined ? bodyCode(body) : 'form') }),
  }
  return [
    ...formLines(body),
    `const response = await fetch(${literal(address)}, ${literal(options)})`,
    'console.log(response.status, await response.text())',
  ].join('\n')
}

const bodyCode = (body: ExampleBody) =>
  isJsonMediaType(body.mediaType) ? `JSON.stringify(${literal(body.value, '  ')})` : literal(bodyText(body))

function formLines(body: ExampleBody | undefined): string[] {
  const { files, value } = body ?? {}
  if (files === undefined) return []
  const parts = Object.entries(Object(value)).map(([name, member]) => {
    const text = literal(typeof member === 'string' ? member : JSON.stringify(member))
    return `form.set(${literal(name)}, ${files.includes(name) ? `new Blob([${text}]), 'example'` : text})`
  })
  return ['const form = new FormData()', ...parts]
}

/** The file of a form comes from standard input: https://curl.se/docs/manpage.html#-F */
const fileInputs = (body: ExampleBody | undefined): string[] =>
  (body?.files ?? []).map((name) => `printf %s ${shellText(String(Object(body?.value)[name]))} |`)

function bodyOptions(body: ExampleBody): string[] {
  const { files, value } = body
  if (files === undefined) return [`-d ${shellText(bodyText(body))}`]
  return Object.entries(Object(value)).map(([name, member]) =>
    files.includes(name) ? `-F '${name}=@-;filename=example'` : `-F ${shellText(`${name}=${member}`)}`,
  )
}

const shellText = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/** That call with the typed client. */
export function clientSnippet(vendor: CalledVendor, operationId: string, change: CallChange = {}): string {
  const parameters: Readonly<Record<string, unknown>> = argumentsOf(vendor, operationId, change)
  const files = callBody(vendor, operationId, change)?.files ?? []
  const given = files.length === 0 ? parameters : { ...parameters, body: withFiles(Object(parameters['body']), files) }
  return [
    `import { ${creatorOf(vendor)} } from 'export-contracts/${vendor.name}'`,
    '',
    clientLine(vendor, change),
    `const result = await client.${operationId}(${Object.keys(given).length === 0 ? '' : literal(given)})`,
    'if (result.ok) console.log(result.status, result.data)',
    'else console.error(result.status, result.error)',
  ].join('\n')
}

const creatorOf = ({ name }: CalledVendor) => `create${pascalCase(name)}Client`

function clientLine(vendor: CalledVendor, { headers = {} }: CallChange): string {
  const options = {
    baseUrl: mockAddress(vendor),
    headers: { ...placeholderCredentials(vendor.document), ...headers },
  }
  return `const client = ${creatorOf(vendor)}(${literal(options)})`
}

/** The file of an export at an address that needs no credentials, for a shell. */
export const curlFileSnippet = (address: string, fileName: string) => `curl -o ${fileName} ${shellText(address)}`

/** The same with `fetch` alone. */
export const fetchFileSnippet = (address: string) =>
  [
    `const response = await fetch(${literal(address)})`,
    'console.log(response.status, (await response.arrayBuffer()).byteLength)',
  ].join('\n')

/**
 * The same with the functions for jobs, which ask for a fresh address.
 * @param parameters what the poll of the export takes
 */
export const clientFileSnippet = (
  vendor: CalledVendor,
  parameters: Readonly<Record<string, unknown>>,
  fileName: string,
  change: CallChange,
) =>
  [
    `import { ${creatorOf(vendor)}, waitForExport } from 'export-contracts/${vendor.name}'`,
    "import { saveExport } from 'export-contracts/save'",
    '',
    clientLine(vendor, change),
    `const job = await waitForExport(client, ${literal(parameters)})`,
    `await saveExport(job, ${literal(fileName)})`,
  ].join('\n')

/** Bringing a file to an address that needs no credentials, for a shell: https://curl.se/docs/manpage.html#-T */
export const curlUploadSnippet = (address: string, fileName: string) => `curl -i -T ${fileName} ${shellText(address)}`

/** The same with `fetch` alone. */
export const fetchUploadSnippet = (address: string, fileName: string) =>
  [
    "import { readFile } from 'node:fs/promises'",
    '',
    `const file = await readFile(${literal(fileName)})`,
    `const response = await fetch(${literal(address)}, { method: 'PUT', body: file })`,
    'console.log(response.status, await response.text())',
  ].join('\n')

/**
 * A whole import with the functions for jobs, which ask for the address, send the file and start.
 * @param request what the start takes beside the file
 */
export const clientImportSnippet = (
  vendor: CalledVendor,
  request: Readonly<Record<string, unknown>>,
  fileName: string,
  change: CallChange,
) =>
  [
    "import { openAsBlob } from 'node:fs'",
    `import { ${creatorOf(vendor)}, runImport } from 'export-contracts/${vendor.name}'`,
    '',
    clientLine(vendor, change),
    `const file = await openAsBlob(${literal(fileName)})`,
    `const job = await runImport(client, ${literal({ ...request, file: new Code('file') })})`,
    'console.log(job.resourceId)',
  ].join('\n')

/** Code that stands for itself. */
class Code {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const withFiles = (members: Readonly<Record<string, unknown>>, files: readonly string[]) =>
  Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name,
      files.includes(name) ? new Code(`new Blob([${literal(value)}])`) : value,
    ]),
  )

/** A value as TypeScript, in one line where that is short. */
function literal(value: unknown, indent = ''): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([name, member]) => `${memberName(name)}: ${literal(member, inner)}`)
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }']
  if (parts.length === 0) return isList ? '[]' : '{}'
  const line = `${open}${parts.join(', ')}${close}`
  if (line.length <= 80 && !line.includes('\n')) return line
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close.trim()}`
}

const memberName = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name))
