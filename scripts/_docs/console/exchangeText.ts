import { isJsonMediaType } from '../../../src/contract/exchange.ts'
import { bodyText, type ExampleBody } from '../../_lib/exampleExchange.ts'
import type { MockCall } from '../../_lib/snippets.ts'

/** An answer as a page shows it. */
export interface AnswerText {
  /** Undefined where none came. */
  readonly status: number | undefined
  /** Status, headers and body. */
  readonly text: string
  /** The body as a value, where it is JSON. */
  readonly body: unknown
  /** Whether the body came to its end. */
  readonly isWhole: boolean
  /** The header `Retry-After`. */
  readonly retryAfter: string | null
}

/** What stands for an answer that did not come: the connection was dropped. */
export const lostAnswer: AnswerText = {
  status: undefined,
  text: 'No answer: the connection was dropped.',
  body: undefined,
  isWhole: false,
  retryAfter: null,
}

/** A request in lines: its address, headers and body. */
export function requestText({ method, address, headers, body }: MockCall): string {
  const mediaType: MockCall['headers'] = body === undefined ? [] : [['Content-Type', body.mediaType]]
  const lines = [`${method} ${address}`, ...headerLines([...headers, ...mediaType])]
  if (body === undefined) return lines.join('\n')
  const shown = isJsonMediaType(body.mediaType) ? JSON.stringify(body.value, null, 2) : bodyText(body)
  return [...lines, '', shown.trimEnd()].join('\n')
}

/** A request that sends a file, in lines. */
export const uploadText = (address: string, fileName: string, bytes: number) =>
  `PUT ${address}\n\n${fileName}, ${bytes} bytes`

const isText = ({ mediaType, files }: ExampleBody) => !isJsonMediaType(mediaType) && files === undefined

/** A body as somebody edits it: JSON, which for a form has its members. */
export const editableBody = (body: ExampleBody): string =>
  isText(body) ? String(body.value) : JSON.stringify(body.value, null, 2)

/**
 * What an edited text makes of a body's value.
 * @throws {SyntaxError} where it is no JSON, and should be
 */
export const editedValue = (body: ExampleBody, text: string): unknown => (isText(body) ? text : JSON.parse(text))

/** Reads an answer. Of a body that breaks off the beginning is lost, and that is said; of bytes their number is told. */
export async function answerText(response: Response): Promise<AnswerText> {
  const { status, headers } = response
  const head = [String(status), ...headerLines([...headers])]
  const bytes = await response.arrayBuffer().catch(() => undefined)
  const mediaType = headers.get('content-type') ?? ''
  const { shown, body } = readBody(bytes, mediaType)
  return {
    status,
    text: [...head, ...(shown === '' ? [] : ['', shown])].join('\n'),
    body,
    isWhole: bytes !== undefined,
    retryAfter: headers.get('retry-after'),
  }
}

function readBody(bytes: ArrayBuffer | undefined, mediaType: string): { shown: string; body: unknown } {
  if (bytes === undefined) return { shown: 'The connection ended in the middle of the body.', body: undefined }
  if (!isJsonMediaType(mediaType) && !mediaType.startsWith('text/'))
    return { shown: bytes.byteLength === 0 ? '' : `${bytes.byteLength} bytes`, body: undefined }
  const text = new TextDecoder().decode(bytes)
  const body = isJsonMediaType(mediaType) ? jsonIn(text) : undefined
  return { shown: body === undefined ? text.trimEnd() : JSON.stringify(body, null, 2), body }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const headerLines = (headers: MockCall['headers']) => headers.map(([name, value]) => `${name}: ${value}`)
