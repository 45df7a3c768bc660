import { isPseudonym } from '../isHarmless.ts'
import type { SecretKind, Span } from '../secretKind.ts'

// https://www.rfc-editor.org/rfc/rfc7515#section-3.1 (three parts), https://www.rfc-editor.org/rfc/rfc7516#section-3.1 (five).
// The header is a JSON object, so that its first two characters are few.
const candidate =
  /(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))(?=(e[w-z0-9_-][\w-]{2,2000}\.[\w-]*\.[\w-]*(?:\.[\w-]*\.[\w-]*)?))/dg

/** JWTs, anywhere. The header stays; the claims become invented ones. */
export const jwt: SecretKind = {
  kind: 'JWT',
  *find(text) {
    let past = 0
    for (const match of text.matchAll(candidate)) {
      const [start, end] = (match.indices?.[1] ?? [0, 0]) satisfies [number, number]
      if (start < past || !isHeader((match[1] ?? '').split('.', 1)[0] ?? '')) continue
      past = end
      yield { start, end } satisfies Span
    }
  },
  replace(secret, pseudonyms) {
    const [header = '', ...parts] = secret.split('.')
    if (parts.length > 2) return [header, ...parts.map(pseudonyms.of)].join('.')
    const [payload = '', signature = ''] = parts
    return [
      header,
      inventedClaims(payload, secret, pseudonyms.letters) ?? pseudonyms.of(payload),
      pseudonyms.of(signature),
    ].join('.')
  },
}

function isHeader(part: string): boolean {
  try {
    const header: unknown = JSON.parse(fromBase64Url(part))
    return typeof header === 'object' && header !== null && 'alg' in header
  } catch {
    return false
  }
}

/** Claims in as many characters; undefined when none fit. */
function inventedClaims(
  payload: string,
  secret: string,
  letters: (secret: string, length: number, alphabet: string) => string,
): string | undefined {
  if (isInvented(payload)) return payload
  const bytes = Math.floor((payload.length * 3) / 4)
  if (payload.length % 4 === 1 || bytes < 2) return undefined
  const frame = '{"sub":""}'.length
  const json = bytes < frame ? '{}'.padEnd(bytes) : `{"sub":"${letters(secret, bytes - frame, 'xyz')}"}`
  return btoa(json).replace(/=+$/, '')
}

function isInvented(payload: string): boolean {
  try {
    const text = fromBase64Url(payload)
    return text.trimEnd() === '{}' || isPseudonym(/^\{"sub":"(\w*)"\}$/.exec(text)?.[1] ?? '1')
  } catch {
    return false
  }
}

const fromBase64Url = (text: string) => atob(text.replaceAll('-', '+').replaceAll('_', '/'))
