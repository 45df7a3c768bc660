import { readFile } from 'node:fs/promises'
import type { Contract, OperationFacts } from '../contract/contract.ts'
import type { Lifecycle } from '../contract/lifecycle.ts'
import type { StartCall } from '../jobs/startFindings.ts'
import { type CommandArguments, readPair, readPairs, UsageError } from './command.ts'
import type { SideOptions } from './sideOptions.ts'

export interface RequestSources {
  readonly args: CommandArguments
  readonly options: SideOptions
  readonly stdin: AsyncIterable<Uint8Array>
  /** By start operation, on which the options are put; undefined where a call goes to a real vendor. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined
  /** Names that are given like parameters and are none. */
  readonly others?: readonly string[]
}

/**
 * Reads which operation starts a job, its parameters and its body.
 * @throws {UsageError} for anything that cannot be read
 */
export async function readStartRequest(
  { description }: Contract,
  { starts }: Lifecycle,
  { args, options, stdin, examples, others = [] }: RequestSources,
): Promise<StartCall> {
  const names = Object.keys(starts)
  const usual = names.length === 1 || examples !== undefined ? names[0] : undefined
  const start = args.text(options.start) ?? usual ?? ''
  const step = names.includes(start) ? starts[start] : undefined
  const operation = description.operations[start]
  if (step === undefined || operation === undefined)
    throw new UsageError(`--${options.start} must be ${names.join(' or ')}`)
  const defaults = examples?.[start] ?? {}
  const parameters = readParameters(args, options, operation, defaults, others)
  const body = await readBody(args, options, operation, defaults['body'], stdin)
  return { step, operation, inputs: { ...parameters, ...(body === undefined ? {} : { body }) } }
}

function readParameters(
  args: CommandArguments,
  { param }: SideOptions,
  { parameters }: OperationFacts,
  { body: _, ...defaults }: Readonly<Record<string, unknown>>,
  others: readonly string[],
): Readonly<Record<string, unknown>> {
  const given: Record<string, unknown> = { ...defaults }
  const names = parameters.map(({ name }) => name)
  for (const [name, value] of Object.entries(readPairs(args, param))) {
    if (names.includes(name)) given[name] = value
    else if (!others.includes(name)) {
      const known = [...names, ...others].join(', ')
      throw new UsageError(`--${param} ${name}: there is no such parameter; known: ${known || 'none'}`)
    }
  }
  const missing = parameters.filter(({ name, required }) => required && given[name] === undefined)
  if (missing.length > 0)
    throw new UsageError(missing.map(({ name }) => `--${param} ${name}=... is missing`).join(', '))
  return given
}

async function readBody(
  args: CommandArguments,
  options: SideOptions,
  { requestBody }: OperationFacts,
  example: unknown,
  stdin: AsyncIterable<Uint8Array>,
): Promise<unknown> {
  const source = args.text(options.body)
  const sets = args.texts(options.set).map((text) => readPair(`--${options.set}`, text))
  if (requestBody === undefined) {
    if (source !== undefined || sets.length > 0)
      throw new UsageError(`this start call takes no body. Leave --${options.body} and --${options.set} out`)
    return undefined
  }
  let body: unknown = source === undefined ? (example ?? {}) : await readJson(`--${options.body}`, source, stdin)
  for (const [path, value] of sets)
    body = withMember(body, path.split('.'), readValue(value), `--${options.set} ${path}`)
  return body
}

async function readJson(option: string, source: string, stdin: AsyncIterable<Uint8Array>): Promise<unknown> {
  let text: string
  try {
    text = source === '-' ? await readAll(stdin) : await readFile(source, 'utf8')
  } catch (error) {
    throw new UsageError(`${option} ${source} cannot be read: ${(error as Error).message}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    // JSON.parse's own message quotes the text, which may hold a password.
    throw new UsageError(`${option} ${source} is not JSON`)
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

function withMember(body: unknown, [name = '', ...rest]: readonly string[], value: unknown, option: string): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new UsageError(`${option}: only members of objects can be set`)
  if (name === '' || name === '__proto__') throw new UsageError(`${option}: a member has no name that can be set`)
  const members = body as Readonly<Record<string, unknown>>
  const inner = Object.hasOwn(members, name) ? members[name] : {}
  return { ...members, [name]: rest.length === 0 ? value : withMember(inner, rest, value, option) }
}
