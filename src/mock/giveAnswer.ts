import { isJsonMediaType } from '../contract/exchange.ts'
import { setPointer } from '../contract/setPointer.ts'
import { brokenOff } from './brokenOff.ts'
import type { ChosenExample } from './chooseExample.ts'
import type { Player } from './createPlayer.ts'
import { DroppedConnection } from './DroppedConnection.ts'
import type { MockAnswer } from './scenario.ts'

export interface GivenAnswer {
  readonly response: Response
  readonly status: number
  readonly body: unknown
}

export interface AnswerDetails {
  readonly operationId: string
  readonly answer: MockAnswer
  /** Where a changed job state goes; only an answer to a poll has one. */
  readonly statePointer?: string
  /** What becomes of the example's body; it stays as it is without. */
  readonly change?: (example: ChosenExample) => unknown
  /** Headers of the mock. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Turns one answer of a scenario into a response.
 * @throws {DroppedConnection} for an answer that is none
 */
export async function giveAnswer(player: Player, details: AnswerDetails): Promise<GivenAnswer> {
  const { operationId, answer, statePointer = '', change = ({ body }) => body, headers } = details
  if ('fault' in answer) {
    if (answer.fault === 'reset') throw new DroppedConnection()
    const response = new Response(page, { status: 503, headers: { 'Content-Type': 'text/html', ...headers } })
    return { response, status: response.status, body: undefined }
  }
  const example = await player.play(operationId, answer.status, answer.example)
  const changed = change(example)
  const body = answer.state === undefined ? changed : setPointer(changed, statePointer, answer.state)
  const all = { ...answer.headers, ...headers }
  return { response: toResponse({ ...example, body }, all, answer.truncated), status: example.status, body }
}

/** An example as a response; headers of that name overrule its own. */
export function toResponse(
  { status, headers, body }: ChosenExample,
  overruling: Readonly<Record<string, string>> = {},
  truncated = false,
): Response {
  const all = new Headers(headers.map(([name, value]): [string, string] => [name, value]))
  for (const [name, value] of Object.entries(overruling)) all.set(name, value)
  const isJson = isJsonMediaType(all.get('content-type') ?? '')
  const bytes = new TextEncoder().encode(body === undefined ? '' : isJson ? JSON.stringify(body) : String(body))
  all.set('Content-Length', String(bytes.length))
  return new Response(truncated ? brokenOff(bytes) : bytes, { status, headers: all })
}

// What a gateway on the way says when it reaches nobody behind it.
const page = `<!doctype html>
<html><head><title>503 Service Temporarily Unavailable</title></head>
<body><h1>503 Service Temporarily Unavailable</h1></body></html>
`
