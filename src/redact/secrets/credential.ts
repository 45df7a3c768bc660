import type { SecretKind } from '../secretKind.ts'
import { anywhere } from '../valuePlace.ts'
import { accessKeyId } from './accessKeyId.ts'
import { isAddress } from './address.ts'
import { findAwsKeyId, isAwsAuthorization } from './awsAuthorization.ts'
import { isCookieName } from './cookie.ts'
import { jwt } from './jwt.ts'
import { mailAddress } from './mailAddress.ts'
import { isUsernameToken } from './usernameToken.ts'

// https://www.iana.org/assignments/http-authschemes, and older ones of AWS and of others
const scheme = /^\s*(?:Bearer|Basic|Digest|DPoP|Negotiate|NTLM|OAuth|Token|ApiKey|UsernameToken|AWS|AWS4-[\w-]+)\s+/i

/** A value that its name calls a secret: a password, a token, a member or header that the contract calls sensitive. */
export const credential: SecretKind = {
  kind: 'value whose name says that it is secret',
  *find(text, { sensitive, name }) {
    // Of these only parts are secret, and they have kinds of their own.
    if (!sensitive || isAddress(text) || isAwsAuthorization(text) || isUsernameToken(text) || isCookieName(name)) return
    const keys = [...findAwsKeyId(text)]
    if (keys.length > 0) yield* keys
    else yield { start: scheme.exec(text)?.[0].length ?? 0, end: text.length }
  },
  replace(secret, pseudonyms) {
    const kind = [jwt, mailAddress, accessKeyId].find(({ find }) => {
      const [first] = find(secret, anywhere)
      return first?.start === 0 && first.end === secret.length
    })
    return kind === undefined ? pseudonyms.of(secret) : kind.replace(secret, pseudonyms)
  },
}
