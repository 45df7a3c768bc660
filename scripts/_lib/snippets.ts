import { serverAddress } from '../../src/client/serverAddress.ts'
import type { DescriptionFacts } from '../../src/contract/contract.ts'
import { bodyText, type ExampleBody, exampleArguments, findOperation, requestExample } from './exampleExchange.ts'
import type { OpenApi } from './openapi.ts'
import { placeholderCredentials } from './placeholderCredentials.ts'
import { pascalCase } from './registry.ts'

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

/** A call of an operation at the mock with the description's examples, for a shell. */
export function curlSnippet(vendor: CalledVendor, operationId: string): string {
  const { document } = vendor
  const { path, method, parameters } = findOperation(document, operationId)
  const values = exampleArguments(vendor.document, operationId)
  const query = new URLSearchParams()
  const headers = Object.entries(placeholderCredentials(document))
  let address = mockAddress(vendor) + path
  for (const { parameter } of parameters) {
    const value = values[parameter.name]
    if (value === undefined) continue
    if (parameter.in === 'path') address = address.replace(`{${parameter.name}}`, encodeURIComponent(String(value)))
    else if (parameter.in === 'query') query.append(parameter.name, String(value))
    else headers.push([parameter.name, String(value)])
  }
  const body = requestExample(document, operationId)
  if (body !== undefined && body.files === undefined) headers.push(['Content-Type', body.mediaType])
  return [
    ...fileInputs(body),
    `curl -i${method === 'GET' ? '' : ` -X ${method}`} ${shellText(`${address}${query.size > 0 ? `?${query}` : ''}`)}`,
    ...headers.map(([name, value]) => `-H ${shellText(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : bodyOptions(body)),
  ].join(' \\\n  ')
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

/** The same call with the typed client. */
export function clientSnippet(vendor: CalledVendor, operationId: string): string {
  const create = `create${pascalCase(vendor.name)}Client`
  const options = { baseUrl: mockAddress(vendor), headers: placeholderCredentials(vendor.document) }
  const parameters = exampleArguments(vendor.document, operationId)
  const files = requestExample(vendor.document, operationId)?.files ?? []
  const given = files.length === 0 ? parameters : { ...parameters, body: withFiles(Object(parameters['body']), files) }
  return [
    `import { ${create} } from 'export-contracts/${vendor.name}'`,
    '',
    `const client = ${create}(${literal(options)})`,
    `const result = await client.${operationId}(${Object.keys(given).length === 0 ? '' : literal(given)})`,
    'if (result.ok) console.log(result.status, result.data)',
    'else console.error(result.status, result.error)',
  ].join('\n')
}

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
