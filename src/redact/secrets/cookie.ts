import { plainName } from '../credentialNames.ts'
import type { SecretKind } from '../secretKind.ts'

// https://www.rfc-editor.org/rfc/rfc6265#section-5.2, and what browsers added
const attributes = /^(?:expires|max-age|domain|path|samesite|priority|secure|httponly|partitioned)$/i

/** Values of cookies in the headers Cookie and Set-Cookie; names and attributes stay. */
export const cookie: SecretKind = {
  kind: 'cookie',
  *find(text, { name }) {
    if (!isCookieName(name)) return
    let end = -1
    // Recorders join several headers with a comma or a line break.
    for (const part of text.split(/[;\n]|,(?=\s*[^\s;,=]+=)/)) {
      const partStart = end + 1
      end = partStart + part.length
      const equals = part.indexOf('=')
      if (attributes.test(part.slice(0, equals === -1 ? undefined : equals).trim())) continue
      const start = partStart + equals + 1
      if (text.slice(start, end).trim() !== '') yield { start, end }
    }
  },
  replace: (secret, pseudonyms) => pseudonyms.of(secret),
}

export const isCookieName = (name: string) => ['cookie', 'setcookie'].includes(plainName(name))
