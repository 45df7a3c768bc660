import { readFile } from 'node:fs/promises'
import type { CallParameter } from '../contract/contract.ts'
import { type CommandArguments, readPair, readPairs, UsageError } from './command.ts'

/**
 * The parameters and the body of the start call, from `--param`, `--body` and `--set`, on top of defaults.
 * @throws {UsageError} for anything that cannot be read
 */
export async function readExportRequest(
  args: CommandArguments,
  parameters: readonly CallParameter[],
  takesBody: boolean,
  stdin: AsyncIterable<Uint8Array>,
  defaults: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const request: Record<string, unknown> = { ...defaults }
  for (const [name, value] of Object.entries(readPairs(args, 'param'))) {
    if (!parameters.some((parameter) => parameter.name === name)) {
      const known = parameters.map((parameter) => parameter.name).join(', ')
      throw new UsageError(`--param ${name}: there is no such parameter; known: ${known || 'none'}`)
    }
    request[name] = value
  }
  const missing = parameters.filter(({ name, required }) => required && request[name] === undefined)
  if (missing.length > 0) throw new UsageError(missing.map(({ name }) => `--param ${name}=... is missing`).join(', '))

  const source = args.text('body')
  const sets = args.texts('set').map((text) => readPair('set', text))
  if (!takesBody) {
    if (source !== undefined || sets.length > 0)
      throw new UsageError('this start call takes no body. Leave --body and --set out')
    return request
  }
  let body: unknown = source === undefined ? (defaults['body'] ?? {}) : await readBody(source, stdin)
  for (const [path, value] of sets) body = withMember(body, path.split('.'), readValue(value), path)
  return { ...request, body }
}

async function readBody(source: string, stdin: AsyncIterable<Uint8Array>): Promise<unknown> {
  let text: string
  try {
    text = source === '-' ? await readAll(stdin) : await readFile(source, 'utf8')
  } catch (error) {
    throw new UsageError(`--body ${source} cannot be read: ${(error as Error).message}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    // JSON.parse's own message quotes the text, which may hold a password.
    throw new UsageError(`--body ${source} is not JSON`)
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** JSON where it is JSON, else the text itself: `true`, `["1"]`, `published`. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function withMember(body: unknown, [name = '', ...rest]: readonly string[], value: unknown, path: string): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new UsageError(`--set ${path}: only members of objects can be set`)
  }
  if (name === '' || name === '__proto__') throw new UsageError(`--set ${path}: a member has no name that can be set`)
  const members = body as Readonly<Record<string, unknown>>
  const inner = Object.hasOwn(members, name) ? members[name] : {}
  return { ...members, [name]: rest.length === 0 ? value : withMember(inner, rest, value, path) }
}
