import type { AnyResult } from '../client/result.ts'
import { sentHeaders } from '../client/sendWithRetries.ts'

/** `status 404, The export was not found.`, and what our own mock has found, where it refused. */
export function describeAnswer(result: AnyResult): string {
  const finding = result.response.headers.get('mock-finding')
  return describe(result) + (finding === null ? '' : ` (Mock-Finding: ${withoutSent(finding, result.response)})`)
}

function describe(result: AnyResult): string {
  const { response } = result
  if (result.status !== 'unexpected') {
    const words = result.ok ? undefined : sentenceIn(result.error, response)
    return words === undefined ? `status ${result.status}` : `status ${result.status}, ${words}`
  }
  const words = sentenceIn(result.error.body, response)
  return words === undefined ? result.error.message : `${result.error.message} It says: ${words}`
}

const sentence = /\p{L}\S*\s+\S*\p{L}/u

/** The first text of several words in an error body: vendors put their sentence in members of many names. */
function sentenceIn(body: unknown, response: Response): string | undefined {
  if (typeof body === 'string') {
    const text = withoutSent(body, response).slice(0, 200)
    return sentence.test(text) ? text : undefined
  }
  if (typeof body !== 'object' || body === null) return undefined
  for (const value of Object.values(body)) {
    const text = sentenceIn(value, response)
    if (text !== undefined) return text
  }
  return undefined
}

const harmless = /^(accept|content-type|x-amz-date)$/

// A value as a whole, and what in it is longer than a name, a date or the word for an algorithm.
const secrets = [/^.{8,}$/, /[^\s,;"]{17,}/g, /[^\s,;="/]{17,}/g]

/** A text of a vendor's without what its request carried in headers: a refusal may quote the credentials that it refuses. */
export function withoutSent(text: string, response: Response): string {
  const values = [...(sentHeaders.get(response) ?? [])].flatMap(([name, value]) => (harmless.test(name) ? [] : [value]))
  return secrets
    .flatMap((pattern) => values.flatMap((value) => value.match(pattern) ?? []))
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
}
